import { answerWords } from '../rules/reading/statements/answers.ts';

const words = answerWords.map(([, each]) => each).join('|');
const whole = new RegExp(`^(?:${words})[.;]?$`, 'i');
/** “No, none at all”: more may follow an answer behind a mark. */
const opening = new RegExp(`^(?:${words})(?=\\s*(?:$|[.;,!(–]|-\\s))`, 'i');
/** Signs and letters answer only where the page itself sets them beside their label. */
const slight =
  /^(?:[yn0?+-]{1,3}|true|false|positive|negative|pos|neg|present|absent|nothing|confirmed|pending|definitely|blank|normal)[.;]?$/i;

/** Whether a text is nothing but an answer, or begins with one. */
export const isAnswer = (text: string): boolean => text.length <= 200 && (whole.test(text) || opening.test(text));

/** An answer by its words alone, wherever it stands under its question. */
export const isPlainAnswer = (text: string): boolean => isAnswer(text) && !slight.test(text);

/** Whether a line may be the label or the question of an answer: no sentence, and no answer itself. */
export const mayBeLabel = (text: string): boolean =>
  text.length <= 200 && /\p{L}{2}/u.test(text) && !/[.;!,]$/.test(text) && !isAnswer(text);

/** What a form offers, and nobody has chosen yet: “Yes / No”, “Y / N / not done”, “......”. */
const leftOpen =
  /^(?:(?:yes|y)\s*(?:\/|\bor\b|\|)\s*(?:no|n)\b(?:\s*(?:\/|\bor\b|\|)\s*[\w ]{1,20})?|[\s._…-]{2,}|\*?\s*(?:please )?(?:delete|circle|tick|select|choose) (?:as|where|one|which)\b.{0,30})\W*$/i;
const labelled = /^(?<label>.*\p{L}.*?)\s*(?::|(?<asks>\?))\s*(?<rest>.+)$/u;

/** Whether a text stands where an answer should, and is none. */
export const isLeftOpen = (text: string): boolean => leftOpen.test(text);

/** The label of a line whose answer was left open: “Dysuria: Yes / No”. */
export const labelLeftOpen = (text: string): string | undefined => {
  const { label, rest = '' } = (text.length <= 120 ? labelled.exec(text)?.groups : undefined) ?? {};
  return isLeftOpen(rest) ? label : undefined;
};

/** A label with its answer, as text; the answer rules the whole label, however many things it lists. */
export function labelWith(label: string, answer: string): string {
  const plain = label.replace(/[\s:*]+$/, '').replace(/\b(e)\.(g)\.|\b(i)\.(e)\./gi, '$1$2$3$4');
  const listed = isAnswer(answer) && !plain.endsWith('?') ? plain.replaceAll(/,\s+(?:(?:and|or)\s+)?/g, ' or ') : plain;
  return `${listed}${listed.endsWith('?') ? '' : ':'} ${answer}`;
}
