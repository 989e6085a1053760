import { z } from 'zod';
import type { Drawn } from '../drawn-value.ts';
import { idSchema } from './common.ts';
import { field } from './field.ts';

/** Either the value itself, or one for each value of a variable. */
export function drawnSchema<T>(of: z.ZodType<T>): z.ZodUnion<[z.ZodType<T>, z.ZodType<Drawn<T>>]> {
  return z.union([
    of,
    z
      .strictObject({
        by: idSchema.meta(field('由哪个变量决定。', 'The variable that decides.', { example: 'who-erred' })),
        values: z
          .record(idSchema, of)
          .meta(
            field('变量的每个值各写一个，不能漏。', 'One for each value of the variable, none left out.'),
          ),
      })
      .meta(
        field('随抽到的变量而变的值。', 'A value that depends on what the seed has drawn for a variable.', {
          example: { by: 'who-erred', values: { us: 'confirmed', carrier: 'unverified' } },
        }),
      ),
  ]);
}

/** When an entry is part of the case at all: settled before the call, so only the drawn values can be asked. */
export const inTruthSchema = z
  .strictObject({
    truth: z.record(idSchema, idSchema).meta(
      field(
        '变量的名字和它要抽到的值，全部符合才算。',
        'Variables with the values they must have; all must hold.',
        {
          example: { 'who-erred': 'us' },
        },
      ),
    ),
  })
  .meta(
    field('只有抽到这些值时，这一项才存在。', 'The entry is there only where these values were drawn.', {
      example: { truth: { 'who-erred': 'us' } },
    }),
  );
export type InTruth = z.infer<typeof inTruthSchema>;
