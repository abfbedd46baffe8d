import { type PackProblem, repeats } from '../pack-problem.ts';
import { type LeftOut, readMarkdown } from './markdown.ts';
import type { Module, Quiz, TeachingPack } from './teaching-pack.ts';

const inBody: Readonly<Record<LeftOut, string>> = {
  html: 'HTML',
  image: 'an image',
  link: 'a link that is not https',
  'too-deep': 'lists or quotes too deep within each other',
};

/** What is wrong between the entries of a pack, in the order in which it is read. */
export function* teachingProblems({ modules, assignments, issued }: TeachingPack): Generator<PackProblem> {
  const entries = [...modules.map(({ id }, at) => ({ id, at: ['modules', at, 'id'] })), ...assignments.map(assignmentId)];
  for (const twice of repeats(entries.map(({ id }) => id))) {
    const entry = entries[twice];
    if (entry) yield { at: entry.at, words: `two entries have the id ${entry.id}` };
  }
  for (const [place, module] of modules.entries()) {
    for (const { at, words } of moduleProblems(module, issued)) yield { at: ['modules', place, ...at], words: `${module.id} ${words}` };
  }
  const ids = new Set(modules.map(({ id }) => id));
  for (const [place, { id, module }] of assignments.entries()) {
    if (!ids.has(module))
      yield { at: ['assignments', place, 'module'], words: `${id} assigns module ${module}, which is not in its list of modules` };
  }
}

const assignmentId = ({ id }: { id: string }, at: number): { id: string; at: (string | number)[] } => ({
  id,
  at: ['assignments', at, 'id'],
});

function* moduleProblems({ recommendations, findings, body, quiz, issued, reviewBy }: Module, packIssued: string): Generator<PackProblem> {
  if (!recommendations && !findings) yield { at: ['recommendations'], words: 'belongs to no recommendation and to no finding' };
  if (issued > packIssued) yield { at: ['issued'], words: 'was issued after its pack' };
  if (reviewBy < issued) yield { at: ['reviewBy'], words: 'is due for review before it was issued' };
  for (const leftOut of readMarkdown(body).leftOut) yield { at: ['body'], words: `has ${inBody[leftOut]} in its body` };
  if (quiz) for (const { at, words } of quizProblems(quiz)) yield { at: ['quiz', ...at], words };
}

function* quizProblems({ questions, toPass }: Quiz): Generator<PackProblem> {
  for (const twice of repeats(questions.map(({ id }) => id)))
    yield { at: ['questions', twice, 'id'], words: `has two questions with the id ${questions[twice]?.id}` };
  if (toPass > questions.length) yield { at: ['toPass'], words: 'asks for more right answers than it has questions' };
  for (const [place, { id, options, best }] of questions.entries()) {
    if (best >= options.length)
      yield { at: ['questions', place, 'best'], words: `names a best answer to question ${id} that is not among its options` };
    for (const twice of repeats(options.map(({ text }) => text)))
      yield { at: ['questions', place, 'options', twice, 'text'], words: `has question ${id} with the same option twice` };
  }
}
