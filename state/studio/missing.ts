import { dayInWords, dayOf } from '../../packs/dates.ts';
import { kinds, type Pack } from '../../packs/kinds.ts';
import { whatIsWrong } from '../../packs/problem-in-words.ts';
import { packProblems } from '../../packs/read-pack.ts';
import { type Path, valueAt } from './at-path.ts';
import { asIssued, type Draft } from './draft.ts';
import { placeInWords } from './place-words.ts';

/** Something that keeps a draft from being published. */
export interface Missing {
  /** The field. */
  at: Path;
  words: string;
}

/** All that keeps a draft from being published on a day; what is found in a field twice is said once. */
export function missingFrom(draft: Draft, now: Date): Missing[] {
  const pack = asIssued(draft, dayOf(now));
  const found = [...ofSchema(pack), ...ofPack(pack), ...ofIssue(pack, draft, now)];
  const fields = found.map(({ at }) => at.join('/'));
  return found.filter((_, at) => fields.indexOf(fields[at] ?? '') === at);
}

function ofSchema(pack: Pack): Missing[] {
  const { error } = kinds[pack.kind].schema.safeParse(pack);
  return (error?.issues ?? []).map((issue) => {
    const at = issue.path as Path;
    return { at, words: `${placeInWords(pack, at)}: ${whatIsWrong(issue, pack)}` };
  });
}

const ofPack = (pack: Pack): Missing[] =>
  [...packProblems(pack)]
    .filter(({ at }) => valueAt(pack, at) !== '')
    .map(({ at, words }) => ({ at, words: `${placeInWords(pack, at)}: ${words}` }));

function ofIssue(pack: Pack, { before }: Draft, now: Date): Missing[] {
  const { version, expires } = pack;
  const found: Missing[] = [];
  if (before && version <= before.pack.version)
    found.push({ at: ['version'], words: `Version: must be above ${before.pack.version}, which was published before` });
  if (expires !== '' && expires < dayOf(now)) found.push({ at: ['expires'], words: `Expires: ${dayInWords(expires)} has passed` });
  return found;
}
