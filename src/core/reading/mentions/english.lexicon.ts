import type { SenseWords } from './sense.ts';

/** The English expressions that mentions and their polarity are read by. Contractions are two words here. */
export const ENGLISH_SENSES: SenseWords = {
  feeling: `
    angry, anger, furious, livid, fuming, rage, outrage, outraged, mad at, cross with, irate, infuriating, infuriated, seething, steaming, boiling over, hot under the collar,
    annoyed, annoying, irritated, irritating, aggravating, aggravated, exasperated, exasperating, frustrated, frustrating, frustration, fed up, sick of, sick and tired, at the end of your tether,
    upset, upsetting, hurt, hurtful, sad, sadness, heartbroken, heartbreaking, devastated, devastating, distressed, distressing, distress, miserable, (feel|feeling|felt) (awful|dreadful|horrible|terrible), (awful|dreadful|horrible|terrible) feeling,
    worry, worried, worrying, anxious, anxiety, nervous, nerve wracking, scared, scary, afraid for, frightened, frightening, fear, panic, panicked, panicking, uneasy, unsettled, unsettling, tense,
    disappointed, disappointing, disappointment, let down, discouraged, disheartened, disheartening, dismayed, hopeless, helpless, powerless,
    stressed, stressful, stress, under pressure, pressure you are under, pressure on you, overwhelmed, overwhelming, exhausted, exhausting, exhaustion, tired, tiredness, worn out, burnt out, weary,
    humiliated, humiliating, embarrassed, embarrassing, (feel|felt|feeling) insulted, disrespected, belittled, (feel|felt|feeling) (ignored|dismissed|unheard), undervalued, betrayed, cheated, ashamed,
    shocked, shocking, horrified, appalled, appalling, confused, confusing, bewildered, desperate, desperation, distraught, bitter, resentful, hard done by, unfair, maddening, galling, lonely`,
  joy: `happy, glad, delighted, cheerful, in (a good|good|great|high) (mood|spirits), content with, satisfied, over the moon, thrilled, excited`,
  homograph: `stress test, pressure test, low pressure, high pressure, water pressure, air pressure`,
  threat: `consumer (association|council|protection|ombudsman), ombudsman, trading standards, small claims, court, police, go public, (twitter|facebook|tiktok|instagram|trustpilot|youtube), (leave|write|post) * review, review us, report (you|us) to, better business bureau, bbb, lawyer, lawyers, solicitor, attorney, legal action, sue, sue us, take us to court, in court,
    press, journalist, newspaper, newspapers, social media, go viral, (bad|one star|negative) review, regulator, watchdog, chargeback`,
  negator: `not, never, no, nobody, no one, nothing, none, neither, nor, without, unable, refuse, hardly, cannot, no need to, instead of, rather than`,
  denial: `
    (is|are|was|were|be) (not|never|impossible|unavailable), (is|are) beyond, out of the question, not (possible|allowed|permitted|an option|available|feasible|mine|ours), impossible, beyond (my|our), above my, outside my,
    not up to me, not my (decision|call|place), will not (happen|work|fly), can not happen, does not work, (can|could|will|would) not be, has not been, have not been, am not (able|allowed|authorised|authorized|permitted|going to promise), are not going to happen, off the table, (record|records|log|logs) * gone, (is|are|was|were|be) (refused|rejected|ruled out|worthless|meaningless), (is|are) no (use|good|help), (is|are) no longer, not a promise, (is|are|was|were|been|got) (wiped|deleted|erased|cleared|purged|overwritten|destroyed), will not (help|do|be enough|solve|suit), more than i * (can|may|allowed|able|promise|give), (is|are) no (answer|option), not (something|anything|a thing) * (can|could|will|would|able|allowed), not for me to, not in my (power|gift|hands), not on, no longer (possible|accepted|an option), (is|are) not going to (work|help)`,
  harmless: `
    could we not, can we not, could i not, would it not, would that not, should we not, why not, not only, not just, not merely, no problem, not a problem, no wonder, no doubt, not to mention, no worry, no later than, not later than, no more than, not more than, no longer than, not exceed, no matter, no bother,
    could not agree more, can not wait, can not thank, can not apologise enough, can not apologize enough, can not imagine, can not begin to, could not be more, why do not, do not you, will not you, would not you, can not you, is not it, are not you, have not you, is not that,
    do not hesitate, should not have, should not be, should not, if not, whether or not, or not, not at all surprised, not surprised, not long, nothing but, do not blame you, not for nothing, no stone, not unlike, no sooner, do not know, not sure, do not forget, not delay`,
  turn: `but, however, instead, so, because, although, though, until, then, unless, yet, rather, and i, and we, and you, i can, we can, i will, we will, let me, let us, if, which, what i can`,
  report: `you * (said|say|saying|asked|asking|want|wanted|mention|mentioned|demand|demanded|insist|told|suggest|suggested|feel|believe|would like), your (request|demand|point|view|wish|ask), as you put it`,
  topic: ``,
};
