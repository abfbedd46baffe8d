import { expect, test } from 'vitest';
import { tokensOf } from '../../rules/reading/text/tokens.ts';
import { workOut } from '../../rules/reading/words/book.ts';
import { FrameBook } from '../../rules/reading/words/frames.ts';
import { PhraseBook } from '../../rules/reading/words/phrase-book.ts';
import { builtWords } from '../../tools/worked-out.ts';

const tokens = tokensOf('blood in the wee again');
const never = (): boolean => false;

test('a book with its index given finds what one finds that works it out', () => {
  const frames = ['STOOL BLOOD', 'wee blood', 'blood URINE', 'blood > wee ~1'];
  const [own, given] = [new FrameBook<number>(), new FrameBook<number>()];
  for (const book of [own, given]) frames.forEach((frame, number) => void book.add(frame, number));
  given.use(JSON.parse(JSON.stringify(own.index())));
  const found = own.fitsIn(tokens, 0, tokens.length, never);
  expect(found.map(({ frame }) => frame)).toEqual(['blood URINE', 'blood > wee ~1', 'wee blood']);
  expect(given.fitsIn(tokens, 0, tokens.length, never)).toEqual(found);
});

test('phrases too', () => {
  const [own, given] = [new PhraseBook<number>(), new PhraseBook<number>()];
  for (const book of [own, given]) ['(blood|bloods|) in wee', 'blood'].forEach((phrase, number) => void book.add(phrase, number));
  given.use(JSON.parse(JSON.stringify(own.beginnings())));
  expect(own.longestAt(tokens, 0)).toEqual({ from: 0, to: 4, meaning: 0 });
  expect(given.longestAt(tokens, 0)).toEqual(own.longestAt(tokens, 0));
});

test('a build keeps all of it, as it is worked out here', async () => {
  const built = await import(`data:text/javascript,${encodeURIComponent(builtWords())}`);
  expect(built.workedOut()).toEqual(JSON.parse(JSON.stringify(workOut())));
});
