import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { readPresentation } from '../../cli/read-presentation.ts';
import { assess } from '../../rules/engine/assess.ts';
import type { Presentation } from '../../rules/engine/presentation.ts';
import { answersFor } from '../../rules/guidance/answers.ts';
import { ng12 } from '../../rules/ng12/editions.ts';
import { presentationOf } from '../../rules/reading/presentation-of.ts';
import { recognise } from '../../rules/reading/read.ts';
import { knownWords } from '../../rules/reading/words/book.ts';
import { aLine } from './inputs.ts';
import { randomFrom } from './random.ts';
import { aText } from './texts.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const heapInMB = (): number => {
  collect();
  collect();
  return process.memoryUsage().heapUsed / 1e6;
};

/** Presentations that can be read, of many kinds. */
function presentations(): Presentation[] {
  const made: Presentation[] = [];
  for (let seed = 1; made.length < 500; seed++) {
    try {
      made.push(readPresentation(JSON.parse(aLine(randomFrom(seed)))));
    } catch {}
  }
  return made;
}

/**
 * Assesses so many presentations as a panel would, with traces, questions and answers, and reads a text before every tenth. Gives the heap in MB
 * after a tenth of them and after all.
 */
export function soak(count: number): { after: number; atEnd: number } {
  const some = presentations();
  let seen = 0;
  const work = (from: number, to: number): void => {
    for (let at = from; at < to; at++) {
      const presentation = at % 10 === 0 ? presentationOf(recognise(aText(randomFrom(at)))) : some[at % some.length];
      if (!presentation) continue;
      const assessment = assess(ng12, presentation);
      for (const { questions, trace } of [...assessment.met, ...assessment.possible]) seen += questions.length + trace.parts.length;
      seen += answersFor(assessment).length;
    }
  };
  // The book is laid out as texts come to its words: all of it first, so that what grows after is of the texts.
  const words = [...knownWords().right];
  for (let at = 0; at < words.length; at += 1000) recognise(words.slice(at, at + 1000).join('. '));
  work(0, count / 10);
  const after = heapInMB();
  work(count / 10, count);
  const atEnd = heapInMB();
  if (seen === 0) throw new Error('nothing was assessed');
  return { after, atEnd };
}
