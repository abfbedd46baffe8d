import { normalise } from '../text/normalise.ts';
import { tokensOf } from '../text/tokens.ts';

/** Words that cues are read with, as they are looked up. */
const list = (words: string): ReadonlySet<string> =>
  new Set(
    words
      .trim()
      .split(/\s+/)
      .flatMap((word) => [word, ...tokensOf(normalise(word)).map(({ form }) => form)]),
  );

/** Words that may stand in a denied list without being an item of it. */
export const neutral = list(`
  symptom symptoms present today at all noted reported felt currently recently really any the a an of obvious significant other associated recent definite overt clinical
  palpable systemic either whatsoever sign signs hx history episode episodes assoc his her my their your in on to been there following
  including include such as eg ie like further new complaint feature features evidence concern sort kind form
`);

/** Words that stand for what was said before them, or add nothing: "it has since gone", "this then settled". */
export const refers = list(
  'it this that these those they which then since now all both has have had been fully completely totally largely',
);

/** "Cough has stopped him sleeping", "pain has gone on for weeks": with something behind them these say another thing. */
export const ceasing = list('gone stopped went off');
/** What may stand behind them, and what came of it does not change. */
export const behindCeasing = list(
  'now completely altogether entirely since after with when by today yesterday last over once following spontaneously but and back in',
);
/** It is there again. */
export const returning = list('again returned return returns recurred recurring relapsed flared restarted');

/** "Some", "slight": an item that has it is there. */
export const grading = list(
  'some slight mild moderate severe occasional intermittent bit marked worsening still ongoing persistent ++ +++',
);

/** Words behind which another statement begins. */
export const concessions = list('despite after due following when where trying while so then hence secondary until');

/** Told of the patient and not named: "losing weight", "off food". No comma carries a "no" to them. */
export const statementVerbs = list(`
  losing lost loses loosing dropped dropping feel feeling felt get getting fill filling off not cant cannot unable look looking gone turned going has smoke smoked smoking
  wake waking passing passed peeing weeing pees vomited bringing brought always seen saw seeing noticed coughing coughed increased up
`);
export const statementAdjectives = list(`
  pale jaundiced icteric bloated distended constipated breathless febrile itchy hoarse anaemic anemic impotent bruised unsteady wobbly worried anxious raised high low elevated
  ataxic dysuric clumsy shattered knackered drained wiped sleepy feverish poor down reduced decreased solid lethargic exhausted fatigued tired gone
`);

/** "Denies smoking" says nothing of years ago: only "never" does. */
export const nowSmoking = list('smoke smoking smoker tobacco');

/** A relative who does these speaks of the patient. */
export const reports = list(`
  noticed notices notice says said say reports reported report reporting thinks thought feels worried concerned anxious states stated brought brings tells told describe describes
  described found saw seen sees mentions mentioned attends present accompanied called rang phoned giving gives gave confirms confirmed aware sure insists complains comments
  observed spotted translating per asked wants wanted made makes nagged nagging persuaded urged
`);
/** A relative of whom these are said has it. */
export const ofThem = list(
  'had has have with died dx diagnosed ca cancer hx suffers also alive known being treated receiving undergoing having is gets',
);

/** "DVT risk", "breast lump clinic": not the thing itself. */
export const notTheThing = list(
  'risk prophylaxis clinic leaflet score screening awareness nurse pathway form advice service guideline vaccine template',
);

/** What to do if it comes: "any haemoptysis - 999". */
export const seekHelp = list('999 111 ae ed rtc return call ring phone seek contact attend reattend back urgently hospital');

/** "Dyspepsia, took ranitidine years ago": the time is not the complaint's. */
export const treatment = list(
  'taken took tried used given prescribed bought hysteroscopy colonoscopy sigmoidoscopy gastroscopy endoscopy ogd scan uss cxr ct mri smear',
);

/** "Spots, didn't see any": all that may stand behind such a denial. */
export const seenNone = list('i we he she see find feel notice have had seen noticed found felt any it them either one');

/** "Has not noticed any lumps": no turn of the sentence. */
export const undone = list(
  'feel feels feeling noticed noticing had has have seen been developed found felt suffered experienced experiencing getting get gets described describe reported complained started presented having',
);

/** Contrasts that end a clause; "just" and "only" do not. */
export const contrasting = list('but however although though yet except');

/** First words of a phrase in which somebody saw a finding. */
export const sightings = list('noticed noticing notice saw seen see');
