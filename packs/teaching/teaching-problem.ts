import { type LeftOut, readMarkdown } from './markdown.ts';
import type { Module, Quiz, TeachingPack } from './teaching-pack.ts';

const repeated = (ids: readonly string[]): string | undefined => ids.find((id, at) => ids.indexOf(id) !== at);

const inBody: Readonly<Record<LeftOut, string>> = {
  html: 'HTML',
  image: 'an image',
  link: 'a link that is not https',
  'too-deep': 'lists or quotes too deep within each other',
};

/** The first thing wrong between the entries of a pack, in a few words; undefined where nothing is. */
export function teachingProblem({ modules, assignments, issued }: TeachingPack): string | undefined {
  const twice = repeated([...modules, ...assignments].map(({ id }) => id));
  if (twice !== undefined) return `two entries have the id ${twice}`;
  for (const module of modules) {
    const problem = moduleProblem(module, issued);
    if (problem !== undefined) return `${module.id} ${problem}`;
  }
  const ids = new Set(modules.map(({ id }) => id));
  const stray = assignments.find(({ module }) => !ids.has(module));
  return stray && `${stray.id} assigns module ${stray.module}, which is not in its list of modules`;
}

function moduleProblem({ recommendations, findings, body, quiz, issued, reviewBy }: Module, packIssued: string): string | undefined {
  if (!recommendations && !findings) return 'belongs to no recommendation and to no finding';
  if (issued > packIssued) return 'was issued after its pack';
  if (reviewBy < issued) return 'is due for review before it was issued';
  const [leftOut] = readMarkdown(body).leftOut;
  if (leftOut) return `has ${inBody[leftOut]} in its body`;
  return quiz && quizProblem(quiz);
}

function quizProblem({ questions, toPass }: Quiz): string | undefined {
  const twice = repeated(questions.map(({ id }) => id));
  if (twice !== undefined) return `has two questions with the id ${twice}`;
  if (toPass > questions.length) return 'asks for more right answers than it has questions';
  for (const { id, options, best } of questions) {
    if (best >= options.length) return `names a best answer to question ${id} that is not among its options`;
    if (repeated(options.map(({ text }) => text))) return `has question ${id} with the same option twice`;
  }
  return undefined;
}
