/** What a note after the call holds, in the order in which it is written (coverage row E3.6). */
export const NOTE_PARTS = ['asked', 'happened', 'promised', 'prevented'] as const;
export type NotePart = (typeof NOTE_PARTS)[number];
