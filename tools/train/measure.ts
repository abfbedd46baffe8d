import { scorerOf } from '../../rules/reading/second/scorer.ts';
import { wordsIn } from './clauses.ts';
import { type Line, trainingLines } from './lines.ts';
import { idsOf, leftOf, modelFrom } from './model-from.ts';
import { seeded, shuffled } from './shuffled.ts';
import { type Tried, tally } from './tally.ts';

// `node tools/train/measure.ts [THRESHOLD…]`: learns from all lines but a part, five times, and says what is proposed on the part left out.
// Entries and contrast sets are kept whole. Phrases are always learnt from: they are older than the entries.

const folds = 5;
const lines = trainingLines();
const ids = idsOf(lines);
const groups = shuffled([...new Set(lines.filter(({ kind }) => kind !== 'phrase').map(({ group }) => group))], seeded(7));
const foldOf = new Map(groups.map((group, at) => [group, at % folds]));
const apart = (line: Line, fold: number): boolean => line.kind !== 'phrase' && foldOf.get(line.group) === fold;

/** Of a clause, what the first reader left; proposals of what it read are dropped. */
const given = (line: Line): Line => (line.kind === 'clause' ? leftOf(line) : line);

const tried: Tried[] = [];
for (let fold = 0; fold < folds; fold++) {
  const score = scorerOf(
    modelFrom(
      lines.filter((line) => !apart(line, fold)),
      ids,
    ),
  );
  for (const line of lines.filter((each) => apart(each, fold)).map(given))
    tried.push({ line, at: (threshold) => score(wordsIn(line.text), threshold).filter(({ id }) => !line.read.includes(id)) });
}

const asked = process.argv.slice(2).map(Number);
for (const threshold of asked.length > 0 ? asked : [0, 5, 10, 15, 20, 25, 30, 40]) console.log(threshold, tally(tried, threshold));
