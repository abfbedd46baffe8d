import type { Answer } from '../../rules/guidance/answers.ts';
import { headingOf } from '../../rules/guidance/heading.ts';

const sentence = (words: string): string => (/[.?!]$/.test(words) ? words : `${words}.`);

/** One answer as it is heard: its heading, what it hangs on, what it says and asks. */
function heard(answer: Answer): string[] {
  const { kind, question, says } = answer;
  const when = question?.ask === 'judgement' ? `, if ${question.when}` : '';
  return [`${headingOf(answer)}${when}`, says ?? '', kind !== 'asked' && question ? question.words : ''].filter(Boolean).map(sentence);
}

/** What is said now, for the live region: every emergency and the first other answer, and how many more there are. */
export function summaryOf(answers: readonly Answer[]): string {
  const emergencies = answers.filter(({ kind }) => kind === 'emergency');
  const first = answers.slice(emergencies.length, emergencies.length + 1);
  const more = answers.length - emergencies.length - first.length;
  return [...[...emergencies, ...first].flatMap(heard), ...(more > 0 ? [`${more} more.`] : [])].join(' ');
}
