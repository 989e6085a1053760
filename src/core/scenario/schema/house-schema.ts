import { z } from 'zod';
import { formatSchema, idSchema, localisedSchema } from './common.ts';
import { field } from './field.ts';

export const houseSchema = z
  .strictObject({
    format: formatSchema,
    names: z
      .strictObject({
        personas: z
          .record(idSchema, localisedSchema)
          .default({})
          .meta(
            field('客户类型在页面上叫什么。', 'What personas are called on the page.', {
              example: { angry: { zh: '急脾气', en: 'Short fuse' } },
            }),
          ),
      })
      .default({ personas: {} })
      .meta(field('换掉的显示名。', 'Names that are shown instead.')),
  })
  .meta(
    field(
      '一家公司自己的设置：scenarios/house.yaml，可以没有。',
      'The settings of a house: scenarios/house.yaml, which may be absent.',
    ),
  );

export type House = z.infer<typeof houseSchema>;
