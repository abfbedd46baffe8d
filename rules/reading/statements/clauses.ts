import { matchesIn } from '../text/matches.ts';

/** Words in a row without a mark, from which a text counts as dictated. */
const fewestWords = 25;
const unmarked = /(?:[^.,;:!?()|\n]|[.,](?=\d))+/g;

/** How a clause of its own begins in speech: a heading said aloud, or somebody or something with a verb. */
const opening = new RegExp(
  [
    "(?<![a-z'])(?:on examination|examination (?:shows|today)|examined (?:with|today)|(?:also )?of note|impression|past medical history",
    '(?:he|she|they|i|we) (?:is|are|am|has|have|gets|looks|lives|takes|smokes|works|can (?:feel|see|tip)|suspect)(?! had\\b)',
    "(?:he|she)(?:'?s) (?:got|lost|losing|been)",
    'there (?:is|are)',
    "(?:his|her|the|my) [a-z]+(?: (?!(?:he|she|they|i|we|it|there|that|which|who)\\b)[a-z]+)? (?:is|are|has|looks|feels)(?! had\\b))(?![a-z'])",
  ].join('|'),
  'g',
);
/** Behind these the clause belongs to what stands before it: "does not think he has", "two years ago she has". */
const dependent =
  /(?:^|[^a-z'])(?:that|which|who|whom|whose|what|where|when|whenever|while|why|how|if|whether|unless|until|till|because|as|since|than|or|nor|for|of|to|in|with|from|by|both|think|thinks|thought|says?|said|saying|believes?|believed|feels?|felt|reckons?|knows?|knew|den(?:y|ies|ied)|doubts?|notices?|noticed|convinced|sure|certain|aware|clear|evidence|suggests?|shows?|means?|reports?|reported|mentions?|mentioned|tells?|told|him|her|them|me|us|worried|concerned|thinking|wonders?|wondering|asks?|asked|suspects?|family|ago|past|previously|once|then|years?|child|childhood|(?:19|20)\d\d) *$/;
/** Under a condition nothing is asserted. */
const conditional = /\b(?:if|should|unless|any|whether|in case|whenever)(?: +[^ ]+){0,7} *$/;
/** An answer that may speak of what stands before it: "weight loss he has not noticed". */
const denies =
  /^(?: *[^ ]+){0,6} *\b(?:no|not|none|nothing|never|neither|nor|without|nobody|nil|denie[sd]|den(?:y|ying)|[a-z]+n't|(?:is|are|was|were|has|have|had|do|does|did|ca|wo|could|would)nt)\b/;
const isHeading = /^(?:on|exam|also|of|impression|past)/;

/** Where the clauses of a dictated text begin, as nothing but their words parts them. */
export const clausesIn = (normalised: string): number[] =>
  matchesIn(normalised, unmarked).flatMap(({ index: from, 0: run }) => {
    if (run.length < 2 * fewestWords || run.trim().split(/ +/).length < fewestWords) return [];
    return matchesIn(run, opening).flatMap(({ index, 0: words }) => {
      const before = run.slice(Math.max(0, index - 80), index);
      const depends = dependent.test(before) || conditional.test(before) || denies.test(run.slice(index, index + 80));
      return isHeading.test(words) || !depends ? [from + index] : [];
    });
  });
