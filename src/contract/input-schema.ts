import { z } from 'zod';

const timing = {
  at: z
    .int()
    .nonnegative()
    .exactOptional()
    .describe('Milliseconds since the start; without it the run is untimed.'),
  lane: z.string().min(1).exactOptional().describe('The conversation, where several run at once.'),
};

/** What a trainee can do, as it arrives from outside. */
export const inputSchema = z
  .discriminatedUnion('type', [
    z.strictObject({ type: z.literal('reply'), text: z.string(), ...timing }),
    z.strictObject({ type: z.literal('choice'), id: z.string().min(1), ...timing }),
    z.strictObject({ type: z.literal('silence'), ...timing }),
    z.strictObject({ type: z.literal('hold'), ...timing }),
    z.strictObject({ type: z.literal('resume'), ...timing }),
    z.strictObject({ type: z.literal('interrupt'), ...timing }),
    z.strictObject({ type: z.literal('lookup'), article: z.string().min(1), ...timing }),
    z.strictObject({ type: z.literal('phrase-opened'), id: z.string().min(1).exactOptional(), ...timing }),
    z.strictObject({
      type: z.literal('sample-shown'),
      turn: z.int().nonnegative().exactOptional(),
      text: z.string().exactOptional().describe('The words that were shown.'),
      ...timing,
    }),
    z.strictObject({ type: z.literal('escalate'), form: z.record(z.string(), z.string()), ...timing }),
    z.strictObject({ type: z.literal('note'), text: z.string(), ...timing }),
    z.strictObject({ type: z.literal('hang-up'), ...timing }),
  ])
  .describe('One thing the trainee does.');

export const INPUT_TYPES: readonly string[] = inputSchema.options.map((option) => option.shape.type.value);
