import { HEARING_ACTS } from '../base/acts.ts';
import type { Span } from '../base/span.ts';
import type { Notice } from '../scenario/vocabulary.ts';
import { solvesRealNeed } from './case-file.ts';
import type { CaseState } from './case-state.ts';
import { mentioned, observed, shows, wholeOf, type Noticed, type Scene } from './scene.ts';

/** The pull to the urgent need, and the grievance that wants to be heard. */
export function noticeNeed(scene: Scene, state: CaseState, options: ReadonlySet<string>): Noticed {
  const { reading } = scene;
  const notices: [Notice, Span][] = [];
  const pulled = pull(scene, options);
  if (pulled) {
    notices.push(['need-pulled', pulled]);
    if (shows(reading, 'name-feeling', 'apologise', 'paraphrase')) notices.push(['feeling-and-pull', pulled]);
  }
  const grievances = scene.file.scenario.needs.filter((need) => need.kind === 'grievance');
  const hit = grievances.flatMap((need) => mentioned(reading, 'need', need.id))[0];
  const hearing = observed(reading, ...HEARING_ACTS)[0];
  const summary = observed(reading, 'paraphrase')[0];
  if (hit && hearing) notices.push(['grievance-hit', hit]);
  else if (summary && grievances.length > 0) notices.push(['summary-missed', summary]);
  return { notices, after: state };
}

function pull(scene: Scene, options: ReadonlySet<string>): Span | undefined {
  const { reading, file } = scene;
  const redirect = observed(reading, 'redirect')[0];
  if (redirect) return redirect;
  const moves = observed(reading, 'offer', 'own', 'give-timeframe', 'refer', 'reassure');
  const [move] = moves;
  if (!move) return undefined;
  const solves = [...options].some((id) => {
    const option = file.options.get(id);
    return option !== undefined && solvesRealNeed(file, option);
  });
  if (solves) return observed(reading, 'offer')[0] ?? move;
  return [...file.realNeeds]
    .flatMap((id) => mentioned(reading, 'need', id))
    .find((mention) => mention.polarity === 'affirmed');
}

/** An own trouble or a loyalty that the customer has just let slip. */
export function noticeCue(scene: Scene, state: CaseState): Noticed {
  const { reading, file } = scene;
  const notices: [Notice, Span][] = [];
  const valued = observed(reading, 'praise')[0];
  if (valued) notices.push(['loyalty-valued', valued]);
  const cue = file.scenario.cues.find((one) => one.id === state.openCue);
  if (cue?.kind === 'own-trouble') {
    const echo = mentioned(reading, 'echo', cue.id)[0];
    const feeling = observed(reading, 'name-feeling', 'paraphrase')[0];
    const caring = echo && shows(reading, ...HEARING_ACTS, 'reassure', 'offer', 'redirect') ? echo : feeling;
    notices.push(caring ? ['trouble-caught', caring] : ['trouble-missed', wholeOf(reading)]);
  }
  return { notices, after: state };
}
