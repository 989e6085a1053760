import { z } from 'zod';
import { BEATS } from '../vocabulary.ts';
import { idSchema } from './common.ts';
import { field } from './field.ts';
import { lineSchema } from './line.ts';
import {
  effectSchema,
  FEELS_WORDS,
  feelsSchema,
  personaSchema,
  portraitShape,
  startShape,
  stateShape,
  transitionSchema,
  verdictSchema,
} from './persona-schema.ts';

/** A list as a derived persona changes it: written anew, or with something put before and after what is inherited. */
function listChange<T extends z.ZodType>(of: T) {
  return z
    .union([
      z.array(of),
      z.strictObject({
        first: z.array(of).optional().meta(field('加在继承来的前面。', 'Put before what is inherited.')),
        last: z.array(of).optional().meta(field('加在继承来的后面。', 'Put after what is inherited.')),
      }),
    ])
    .optional();
}

const moves = {
  effects: listChange(effectSchema).meta(
    field(
      '写列表就整个换掉；写 first、last 就加在继承来的前后。',
      'A list replaces what is inherited; `first` and `last` add to it.',
      {
        example: { first: [{ when: { acts: { any: ['jargon'] } }, add: { tension: 5 } }] },
      },
    ),
  ),
  transitions: listChange(transitionSchema).meta(
    field(
      '同上。先成立的先走，所以新加的多半写在 first。',
      'Likewise. The first that holds is taken, so additions mostly go `first`.',
      {
        example: { first: [{ when: { notices: { any: ['empty'] } }, to: 'open', beat: 'probe' }] },
      },
    ),
  ),
};

/** A state of a derived persona: what is left out is inherited. A new state needs `mood` and `thought`. */
const stateChangeSchema = z
  .strictObject({
    mood: stateShape.mood.optional(),
    thought: stateShape.thought.optional(),
    silence: stateShape.silence,
    final: stateShape.final,
    feels: feelsSchema.optional().meta(FEELS_WORDS),
    stay: z
      .array(z.enum(BEATS))
      .optional()
      .meta(
        field('没有转移时轮流说哪几类话，整个换掉。', 'Beats spoken in turn; replaces the inherited ones.', {
          example: ['retell'],
        }),
      ),
    ...moves,
  })
  .meta(
    field(
      '对一个状态的改动，没写的照旧；新状态要有 mood 和 thought。',
      'Changes of a state; what is left out is inherited. A new state needs `mood` and `thought`.',
    ),
  );

export const personaVariantSchema = z
  .strictObject({
    ...portraitShape,
    extends: idSchema.meta(
      field(
        '从哪个客户类型派生。没写的都照搬，写了的按键替换。被派生的那个自己不能再派生。',
        'The persona it derives from. What is left out is inherited, what is written replaces it key by key. That persona must stand alone itself.',
        { example: 'angry' },
      ),
    ),
    start: z
      .strictObject({
        state: startShape.state.optional(),
        tension: startShape.tension.optional(),
        trust: startShape.trust.optional(),
        heard: startShape.heard.optional(),
        expectation: startShape.expectation.optional(),
        patience: startShape.patience.optional(),
      })
      .optional()
      .meta(
        field('刚接通时不一样的数值。', 'What differs when the call is picked up.', {
          example: { tension: 45 },
        }),
      ),
    anywhere: z
      .strictObject(moves)
      .optional()
      .meta(field('不论在哪个状态都有效的部分。', 'What holds in every state.')),
    states: z
      .record(idSchema, stateChangeSchema)
      .optional()
      .meta(field('改动的和新加的状态。', 'States that are changed or new.')),
    lines: z
      .partialRecord(z.enum(BEATS), listChange(lineSchema))
      .optional()
      .meta(
        field(
          '按节拍写：写列表换掉这个节拍的全部台词，写 first、last 就是添加。',
          'By beat: a list replaces the lines of that beat, `first` and `last` add to them.',
        ),
      ),
    verdicts: listChange(verdictSchema).meta(field('评价。', 'Answers to the survey.')),
  })
  .meta(
    field(
      '从另一个客户类型派生出来的：只写不同的地方。',
      'A customer type that derives from another: only what differs is written.',
    ),
  );

export type PersonaVariant = z.infer<typeof personaVariantSchema>;

/** What lies in scenarios/personas: a persona that stands alone, or one that derives from another. */
export const personaFileSchema = z.union([personaSchema, personaVariantSchema]);
