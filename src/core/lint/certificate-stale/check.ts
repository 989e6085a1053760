import { certificateInputs } from '../../explore/certify/certify.ts';
import { parMaterial } from '../../explore/par-material.ts';
import type { Check } from '../check.ts';

/** A certificate that no longer says something of the case as it is. */
export const certificateStale: Check = {
  id: 'certificate-stale',
  severity: 'error',
  run: ({ content, rules }) =>
    content.certificates.flatMap(({ id, file, read }) => {
      const material = parMaterial(content, id, rules);
      if (!read.ok || !material || read.value.inputs === certificateInputs(material)) return [];
      return [
        {
          file,
          path: ['inputs'],
          message: {
            zh: '这份证书过时了：案例、客户、评分标准或规则改过。',
            en: 'This certificate is stale: the case, a customer, the rubric or the rules have changed.',
          },
          mend: {
            zh: `重新认证：npm run -s steadyline -- certify ${id} --write`,
            en: `Certify anew: npm run -s steadyline -- certify ${id} --write`,
          },
        },
      ];
    }),
};
