import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Objection } from '../../../core/session/objection.ts';
import { objectionsOf } from '../../lib/runs/attempt-with.ts';
import { keepObjection } from '../../lib/runs/keep-objection.ts';
import type { StoredRun } from '../../lib/runs/stored-run.ts';
import { UnknownRun } from '../../lib/runs/unknown-run.ts';

interface Objections {
  readonly objections: readonly Objection[];
  /** Why the last one could not be kept, in words. */
  readonly problem: string | null;
  readonly onObject: (objection: Objection) => void;
}

/** What was meant at the turns of a run that is over, kept as it is said. */
export function useObjections({ id, attempt }: StoredRun): Objections {
  const { t } = useTranslation();
  const [objections, setObjections] = useState(objectionsOf(attempt));
  const [problem, setProblem] = useState<string | null>(null);
  const onObject = (objection: Objection): void => {
    setProblem(null);
    keepObjection(id, objection).then(setObjections, (error: unknown) => {
      const reason = error instanceof UnknownRun ? 'unknown-run' : 'other';
      setProblem(t('meant.failed', { why: t(`problem.${reason}.title`) }));
    });
  };
  return { objections, problem, onObject };
}
