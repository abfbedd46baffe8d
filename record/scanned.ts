import type { Name } from './page.ts';
import { areLetters } from './section-names.ts';

/** What pictures of documents are called, in what is said of them or in their address. */
const ofPaper = /\b(?:scan(?:s|ned)?|letters?|documents?|fax(?:ed)?|page[\s_-]?\d+|tiff?|pdf|attachments?|referral|discharge|report)\b/i;
const ofNoPaper = /\b(?:logo|icons?|avatar|badge|photo(?:graph)?|portrait|flag|spinner|banner|map|thumb(?:nail)?)\b/i;
/** As large as a page that can be read, in pixels. */
const [wide, high] = [400, 500];

const spoken = (words: string): string => words.replace(/[_./-]+/g, ' ');

function sizeOf(element: HTMLImageElement): { width: number; height: number } {
  const { width, height } = element.getBoundingClientRect();
  return { width: width || element.naturalWidth || element.width, height: height || element.naturalHeight || element.height };
}

/** Whether a picture may be of a letter or another document: by where it stands, what it is called, or its size. */
export function mayHoldWords(element: Element, names: readonly Name[]): boolean {
  const said = ['alt', 'title', 'src'].map((name) => spoken((element.getAttribute(name) ?? '').slice(0, 300))).join(' ');
  const { width, height } = sizeOf(element as HTMLImageElement);
  const isSmall = width > 0 && height > 0 && (width < 100 || height < 100);
  if (isSmall || ofNoPaper.test(said)) return false;
  return areLetters(names) || ofPaper.test(said) || (width >= wide && height >= high);
}
