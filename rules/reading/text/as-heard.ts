import { matchesIn } from './matches.ts';

/** What speech-to-text writes for the marks and words of a consultation, and how they are typed: never longer than heard. */
const heard: readonly (readonly [heard: string, typed: string])[] = [
  ['(?:full stop|new (?:line|paragraph))', '.'],
  ['comma', ','],
  ['question mark', '?'],
  ['(?:ca|c a|see a|sea a) (?:one two five|one twenty five|(?:a|one) hundred and twenty five|one 25|1 2 5)', 'ca 125'],
  ['p s a', 'psa'],
  ['f i t', 'fit'],
  ['i b s', 'ibs'],
  ['m s u', 'msu'],
  ['u t i', 'uti'],
  ['d v t', 'dvt'],
  ['h r t', 'hrt'],
  ['p p i', 'ppi'],
  ['p r(?= bleed)', 'pr'],
  ['dis (?:phagia|fagia)', 'dysphagia'],
  ['dis pepsia', 'dyspepsia'],
  ['d(?:ie|y) a (?:rear|rea|rhea)', 'diarrhoea'],
  ['he(?:m|am|em) a turia', 'haematuria'],
  ['he(?:m|am|em) op ?tysis', 'haemoptysis'],
  ['he(?:m|am|em) a temesis', 'haematemesis'],
  ['knock turia', 'nocturia'],
  ['(?:join|john|jaun) dis', 'jaundice'],
  ['dire (?:rear|rea|rhea)', 'diarrhoea'],
  ['con st(?:i|e)p(?:ation|ulation|ated)', 'constipation'],
  ['a s(?:i|y)ghtees', 'ascites'],
  ['organ oh megaly', 'organomegaly'],
  ['naw? (?:sea|see) ?ah?', 'nausea'],
  ['soar throat', 'sore throat'],
  ['knight sweats?', 'night sweat'],
  ['wait loss', 'wt loss'],
  ['(?:lost|losing) wait(?! (?:for|in)\\b)', 'lost wt'],
  ['chest panes?', 'chest pain'],
  ['(?:abdominal|tummy|stomach) panes?', 'abdo pain'],
  ['back panes?', 'back pain'],
  ['bone panes?', 'bone pain'],
  ['epigastric panes?', 'epigastric pain'],
  ['pelvic panes?', 'pelvic pain'],
  ['bleed in(?! (?:his|her|their|my|the|an?|mother|father|mum|dad|sister|brother|aunt)\\b)', 'bleeding'],
];

const each = heard.map(([said, typed]) => [new RegExp(`^(?:${said})`), typed] as const);
const any = new RegExp(`(?<![a-z'-])(?:${heard.map(([said]) => said).join('|')})(?![a-z'-])`, 'g');

/** A word misheard, where it stood and how it is typed. */
export interface Misheard {
  start: number;
  end: number;
  typed: string;
}

/** Marks, words and names of tests as speech-to-text writes them. */
export const misheardIn = (normalised: string): Misheard[] =>
  matchesIn(normalised, any).flatMap(({ index, 0: text }) => {
    const [, typed] = each.find(([said]) => said.test(normalised.slice(index, index + text.length + 8))) ?? [];
    return typed === undefined ? [] : [{ start: index, end: index + text.length, typed }];
  });
