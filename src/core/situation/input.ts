/**
 * What a trainee can do: the one union that page, CLI, server, bots and tests speak.
 * `at` is whole milliseconds since the start of the run; without it the run is untimed.
 * `lane` names the conversation where several run at once.
 */
export type Input = { readonly at?: number; readonly lane?: string } & (
  | { readonly type: 'reply'; readonly text: string }
  | { readonly type: 'choice'; readonly id: string }
  | { readonly type: 'silence' }
  | { readonly type: 'hold' }
  | { readonly type: 'resume' }
  | { readonly type: 'interrupt' }
  | { readonly type: 'lookup'; readonly article: string }
  | { readonly type: 'phrase-opened'; readonly id?: string }
  /** `text`: the words that were shown, so that a copy of them can be told. */
  | { readonly type: 'sample-shown'; readonly turn?: number; readonly text?: string }
  | { readonly type: 'escalate'; readonly form: Readonly<Record<string, string>> }
  | { readonly type: 'note'; readonly text: string }
  | { readonly type: 'hang-up' }
);
export type InputType = Input['type'];

/** The inputs that the customer answers. The others are recorded and change nothing in the call. */
export const TURN_INPUTS = ['reply', 'choice', 'silence', 'interrupt', 'escalate'] as const;
