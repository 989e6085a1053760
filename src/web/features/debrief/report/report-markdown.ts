import type { TFunction } from 'i18next';
import type { DebriefReport, ReportTurn } from '../../../../contract/debrief-schema.ts';
import { points, signedPoints } from '../../../lib/study/points.ts';

/** The report as Markdown, in the words of the page. `t`: of the language that the report was made in. */
export function reportMarkdown(report: DebriefReport, t: TFunction): string {
  const { run, outcome } = report;
  const day = new Intl.DateTimeFormat(report.lang === 'zh' ? 'zh-CN' : 'en', {
    dateStyle: 'long',
    timeStyle: 'short',
  }).format(new Date(run.startedAt));
  const blocks = [
    `# ${t('debrief.title')}: ${plain(run.title)} · ${plain(run.personaName)}`,
    [
      t('report.played', { day }),
      t(`mode.${run.mode}`),
      t(`coaching.${run.coaching}`),
      t('rubric.scored', { name: plain(run.rubricName) }),
      ...(run.isFork ? [t('compare.fork')] : []),
    ].join(' · '),
    `**${outcome.total}** ${t('score.unit')} · ${t(outcome.passed ? 'debrief.passed' : 'debrief.not-passed', { pass: outcome.pass })}`,
    ...(outcome.way ? [t('figures.way', { ...outcome.way })] : []),
    plain(outcome.endingWords),
    `${t('debrief.need')}: ${t(outcome.needMet ? 'debrief.need-met' : 'debrief.need-unmet')}`,
    ...story(report, t),
    ...sides(report, t),
    ...remarks(report, t),
    `## ${t('debrief.transcript')}`,
    ...report.turns.flatMap((turn) => turnBlocks(turn, t)),
    `## ${t('debrief.verdict')}`,
    quote(outcome.verdict),
    t('debrief.csat', { csat: outcome.csat }),
    outcome.csatReasons.map((reason) => `- ${plain(reason)}`).join('\n'),
    ...figures(report, t),
    ...noteAfter(report, t),
    ...lookedBack(report, t),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function story({ story: { first, last, turning } }: DebriefReport, t: TFunction): string[] {
  const feeling = (name: string, { mood, tension, thought }: typeof first): string =>
    `- ${name}: ${t(`mood.${mood}`)} (${tension})${thought === null ? '' : ` – ${plain(thought)}`}`;
  return [
    `## ${t('debrief.line')}`,
    [feeling(t('story.first'), first), feeling(t('story.last'), last)].join('\n'),
    turning
      .map(
        ({ turn, kind, because }) =>
          `- ${t(`story.${kind}`, { turn })}${because === null ? '' : ` – ${plain(because)}`}`,
      )
      .join('\n'),
  ].filter((block) => block !== '');
}

function sides({ dimensions, sheet }: DebriefReport, t: TFunction): string[] {
  if (sheet.length > 0) return sheetBlocks(sheet, t);
  const rows = dimensions.map(({ name, share }) => `| ${plain(name)} | ${share ?? '—'} |`);
  return [
    `## ${t('debrief.dimensions')}`,
    [`| ${t('debrief.what')} | % |`, '| --- | ---: |', ...rows].join('\n'),
  ];
}

function sheetBlocks(sheet: DebriefReport['sheet'], t: TFunction): string[] {
  const rows = sheet.map(({ name, worth, lost, notes }) => {
    const why = notes.map(
      ({ title, count, lost: cost }) =>
        `${count > 1 ? t('sheet.note', { title: plain(title), count }) : plain(title)} ${points(0 - cost)}`,
    );
    const cells = [plain(name), points(worth), points(0 - lost), points(worth - lost), why.join('; ')];
    return `| ${cells.join(' | ')} |`;
  });
  const head = ['item', 'full', 'lost', 'left'] as const;
  return [
    `## ${t('sheet.title')}`,
    [
      `| ${head.map((column) => t(`sheet.${column}`)).join(' | ')} | ${t('report.notes')} |`,
      '| --- | ---: | ---: | ---: | --- |',
      ...rows,
    ].join('\n'),
  ];
}

function figures({ figures: rows }: DebriefReport, t: TFunction): string[] {
  const lines = rows.map(({ name, value, how }) => `- **${plain(name)}**: ${plain(value)} – ${plain(how)}`);
  return [`## ${t('figures.title')}`, lines.join('\n')];
}

function noteAfter({ note }: DebriefReport, t: TFunction): string[] {
  if (!note) return [];
  const lines = note.notes.map((one) => noteLine(one, t));
  return [`## ${t('note.title')}`, quote(note.said), ...(lines.length > 0 ? [lines.join('\n')] : [])];
}

function noteLine({ kind, title, words, points: worth }: ReportTurn['notes'][number], t: TFunction): string {
  return `- ${t(`debrief.${kind}`)} **${plain(title)}** (${signedPoints(worth)}): ${plain(words)}`;
}

function remarks({ stress, never }: DebriefReport, t: TFunction): string[] {
  return [
    ...(stress ? [`## ${t('debrief.stress')}: ${plain(stress.name)}`, plain(stress.words)] : []),
    ...(never.length > 0
      ? [
          `## ${t('debrief.never')}`,
          never.map(({ title, words }) => `- **${plain(title)}**: ${plain(words)}`).join('\n'),
        ]
      : []),
  ];
}

function turnBlocks(turn: ReportTurn, t: TFunction): string[] {
  const said = turn.said.trim() === '' ? didWords(turn, t) : turn.said;
  const notes = turn.notes.map((note) => noteLine(note, t));
  return [
    `### ${t('debrief.turn', { turn: turn.turn })}`,
    quote(`${t('report.customer')}: ${turn.heard.join(' ')}`),
    quote(`${t('report.you')}: ${said}`),
    ...(turn.form.length > 0
      ? [turn.form.map(({ name, value }) => `- ${plain(name)}: ${plain(value)}`).join('\n')]
      : []),
    ...(turn.read.length > 0
      ? [`${t('read.lead')} ${turn.read.map(({ name }) => plain(name)).join(t('list.and'))}`]
      : []),
    `${t('debrief.from-to', { from: turn.before.tension, to: turn.after.tension })} · ${t(`mood.${turn.after.mood}`)}`,
    ...(turn.because.length > 0 ? [turn.because.map((why) => `- ${plain(why)}`).join('\n')] : []),
    ...(notes.length > 0 ? [notes.join('\n')] : []),
    ...(turn.better ? [`${t('turn.wording')}:`, quote(turn.better.said)] : []),
  ];
}

function didWords({ did }: ReportTurn, t: TFunction): string {
  return t(`did.${did === 'silence' || did === 'interrupt' || did === 'escalate' ? did : 'empty'}`);
}

function lookedBack({ review: { notes = [], felt, own } }: DebriefReport, t: TFunction): string[] {
  const lines = [
    ...notes.map(({ turn, text }) => t('report.note', { turn, text: plain(text) })),
    ...(felt === undefined ? [] : [t('report.felt', { text: plain(felt) })]),
    ...(own === undefined ? [] : [t('report.own', { text: plain(own) })]),
  ];
  return lines.length === 0 ? [] : [`## ${t('report.review')}`, lines.map((line) => `- ${line}`).join('\n')];
}

/** Words of people stay words: nothing in them becomes a heading, a link or a tag. */
function plain(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, '\\$&').replace(/\s*\n\s*/g, ' ');
}

function quote(text: string): string {
  return `> ${plain(text)}`;
}
