/** The closed lists that scenario, persona and rubric files are written with. A new word here is a new format. */

/** What kind of thing the customer says. A persona's transitions name the beat, the case has lines for it. */
export const BEATS = [
  'opening',
  'vent',
  'retell',
  'cue',
  'probe',
  'press',
  'demand',
  'threaten',
  'weigh',
  'turn-down',
  'ask-how',
  'relapse',
  'accept',
  'settle',
  'soften',
  'farewell',
  'leave',
] as const;
export type Beat = (typeof BEATS)[number];

export const BEAT_MEANINGS: Readonly<Record<Beat, string>> = {
  opening: 'the first words of the call',
  vent: 'anger, disappointment, complaint',
  retell: 'the story again, with some new detail',
  cue: 'mentions an own trouble, loyalty or another thing that wants an answer',
  probe: 'asks, tests, or checks whether anybody is listening',
  press: 'insists on an answer or a solution now',
  demand: 'asks for something that has a limit',
  threaten: 'announces a complaint, the media, a lawyer',
  weigh: 'thinks about what was offered, asks for its terms',
  'turn-down': 'refuses what was offered',
  'ask-how': 'asks how a solution that the case does not list would work',
  relapse: 'the storm comes back',
  accept: 'takes the offer',
  settle: 'is content, last open points',
  soften: 'is calmer, gives some ground',
  farewell: 'ends the call in peace',
  leave: 'ends the call in anger or gives up',
};

/** What a cue line lets slip, so that a good listener can catch it. */
export const CUE_KINDS = ['own-trouble', 'loyalty'] as const;

/** How a call can end. `soothed`: calm, but the need is not met. */
export const ENDING_CLASSES = ['resolved', 'partial', 'soothed', 'lost', 'hung-up'] as const;
export type EndingClass = (typeof ENDING_CLASSES)[number];

/** Who may grant an option: the trainee, a supervisor who has to be brought in, or nobody. */
export const AUTHORITIES = ['self', 'supervisor', 'none'] as const;

export const CHANNELS = ['phone', 'chat', 'email', 'social'] as const;
export type Channel = (typeof CHANNELS)[number];

/** Where a contact was before it came to the trainee. */
export const HANDOVERS = ['robot', 'chat', 'email', 'colleague'] as const;

/** Who speaks in the record of a contact that was handed over. */
export const SPEAKERS = ['customer', 'robot', 'agent'] as const;

/**
 * Ways of a customer's culture that a trainee has to meet: how one is addressed, how plainly a no may be said, whether
 * being corrected costs face, whether warm words come before business (coverage rows G1.5, G3.2).
 */
export const CULTURE = {
  address: ['formal', 'given-name'],
  directness: ['direct', 'indirect'],
  face: ['guarded', 'easy'],
  'small-talk': ['expected', 'unwelcome'],
} as const;

/** `guided`: replies to pick; `free`: replies to write. Never compared with one another. */
export const MODES = ['guided', 'free'] as const;
export type Mode = (typeof MODES)[number];

/** `untimed`: no deadlines and no timing rules. */
export const PACES = ['untimed', 'relaxed', 'standard'] as const;
export type Pace = (typeof PACES)[number];

export const USES = ['practice', 'ranked', 'both'] as const;

export const DIMENSIONS = [
  'emotion',
  'non-judgement',
  'focus',
  'options',
  'expectations',
  'sensitivity',
  'clarity',
  'ownership',
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** `opportunities`: earned by meeting chances; `deductions`: 100 less what faults cost. */
export const SCHEMES = ['opportunities', 'deductions'] as const;

/** How grave a fault is. `veto`: as costly as `grave`, and it fails the run. */
export const SEVERITIES = ['minor', 'major', 'grave', 'veto'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What one fault of a severity costs, in hundredths of a point. */
export const SEVERITY_COSTS: Readonly<Record<Severity, number>> = {
  minor: 300,
  major: 900,
  grave: 1500,
  veto: 1500,
};

/** What a veto does to the total: keeps it below the pass mark, or takes all of it. */
export const VETOES = ['below-pass', 'to-zero'] as const;

/** Where the words of a forbidden phrase are not the trainee's own claim. */
export const EXEMPTIONS = ['quoted', 'negated'] as const;

/** How stormy a state of the customer is, for the line, its colour, shape and word. */
export const MOODS = ['calm', 'uneasy', 'tense', 'storm'] as const;
export type Mood = (typeof MOODS)[number];

/** Feelings that a state of the customer shows and a reply can name. */
export const FEELINGS = ['anger', 'disappointment', 'worry', 'weariness', 'wronged', 'joy'] as const;
export type Feeling = (typeof FEELINGS)[number];

export const FEELING_MEANINGS: Readonly<Record<Feeling, string>> = {
  anger: 'furious, annoyed, fed up',
  disappointment: 'let down, hurt, disheartened',
  worry: 'anxious, in a hurry, under pressure',
  weariness: 'worn out, overwhelmed, at a loss',
  wronged: 'treated unfairly, shamed, not taken seriously',
  joy: 'glad, content, at ease',
};

/** What the customer notices in one reply, worked out from its Reading, the case and the call so far. */
export const NOTICES = [
  'need-pulled',
  'feeling-and-pull',
  'grievance-hit',
  'summary-missed',
  'trouble-caught',
  'trouble-missed',
  'loyalty-valued',
  'offer-workable',
  'offer-best',
  'offer-weak',
  'offer-blocked',
  'offer-beyond',
  'offer-unlisted',
  'offer-repeated',
  'offer-dumped',
  'offer-compared',
  'demand-granted',
  'demand-limited',
  'limit-broken',
  'time-kept',
  'time-late',
  'time-rash',
  'figure-wrong',
  'contradiction',
  'known-asked',
  'fault-admitted',
  'fault-guessed',
  'threat-answered',
  'threat-ignored',
  'next-step',
  'apology-worn',
  'insulted',
  'vague',
  'repeated',
  'sample-copied',
  'empty',
  'incoherent',
] as const;
export type Notice = (typeof NOTICES)[number];

export const NOTICE_MEANINGS: Readonly<Record<Notice, string>> = {
  'need-pulled': 'the reply turns to the urgent need: leads to it, offers or starts something for it',
  'feeling-and-pull': 'the reply hears the customer and turns to the urgent need in one breath',
  'grievance-hit': 'the reply says back, owns or feels with the very thing the customer feels unheard about',
  'summary-missed': 'the reply sums up, but not the thing the customer feels unheard about',
  'trouble-caught': 'the customer had let slip an own trouble, and the reply answers it',
  'trouble-missed': 'the customer had let slip an own trouble, and the reply passes it over',
  'loyalty-valued': 'the reply values the customer as a person or as a long-standing customer',
  'offer-workable': 'an offer that solves the urgent need, is not blocked and within authority',
  'offer-best': 'the workable offer with the greatest gain for the customer among those left',
  'offer-weak': 'an offer that does not solve the urgent need',
  'offer-blocked': 'an offer that cannot work in this run of the case',
  'offer-beyond': 'an offer that the trainee may not make, or not without a supervisor',
  'offer-unlisted': 'a concrete offer that the case does not list',
  'offer-repeated': 'an offer that the customer has already turned down',
  'offer-dumped': 'three or more options at once',
  'offer-compared': 'two options with what speaks for each',
  'demand-granted': 'a demand beyond authority is promised',
  'demand-limited': 'a demand gets a limit, with a reason or with what is possible instead',
  'limit-broken': 'a demand that had a limit is now given in to',
  'time-kept': 'a time is given that the case can keep',
  'time-late': 'the time given is later than the service time',
  'time-rash': 'the time given is tighter than anyone may promise',
  'figure-wrong': 'a figure or date of the case is told wrongly',
  contradiction: 'contradicts a figure or time the trainee gave before',
  'known-asked': 'asks for something that stands on the customer card',
  'fault-admitted': 'admits the fault, and the case has it confirmed',
  'fault-guessed': 'admits the fault, though it is not established',
  'threat-answered': 'the customer had threatened, and the reply takes it up calmly',
  'threat-ignored': 'the customer had threatened, and the reply passes it over',
  'next-step': 'there is a concrete next step in the reply',
  'apology-worn': 'one apology more than the harm calls for',
  insulted: 'a severe insult, or a threat against the customer',
  vague: 'kind words only: nothing that is of this case',
  repeated: 'says nearly the same as an earlier reply',
  'sample-copied': 'says a shown sample after, with nothing of this case added',
  empty: 'nothing was said',
  incoherent: 'no speech that one could answer',
};
