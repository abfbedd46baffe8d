/** How a sex is written, female and male. */
export const female = 'female|femal|woman|lady|girl|f|♀|fem';
const male = 'male|man|gentleman|gent|chap|lad|bloke|boy|m|♂';
const sexes = `(?<sex>${female}|${male})(?![a-zµ'])`;
const years = '(?<years>\\d{1,3})';
const unit = '(?:\\s*-?\\s*(?:years?|yrs?|yr|yo|y\\/o|y\\.o\\.?|y|year)(?:\\s*-?\\s*(?:old|o\\b|of age))?)';
/** Between the name of a field and what stands in it. */
export const fieldGap = '\\s*(?:\\.{2,}|…|[|:=_>?]|-{1,3}(?=\\s))[\\s.…|:=_>?-]{0,40}';
const part =
  '(?<![\\d/.a-z<>=])(?<part>\\d{1,2})\\s*(?<per>/\\s?12|/\\s?52|/\\s?7|-?\\s*(?:months?|mths?|mo|weeks?|wks?|days?|m(?=\\s*(?:baby|infant|old))))';
const laterOn = '(?:years?|yrs?)\\s*(?:post|since|after|into|clear|sober|older|younger|free|ago|on\\b|history|hx|h/o|of(?! age))';
/** A number behind which these stand counts time, tobacco, size or doses. */
export const notAnAge = [
  '(?!\\s*-?\\s*(?:(?:week(?:s|ly)?|wk(?:s|ly)?|month(?:s|ly)?|mths?|days?|daily|hour(?:s|ly)?|hrs?|hrly|minutes|mins|kg|kilos?|stone|lbs?|cm|mm|ft|f(?:oo|ee)t (?:tall|\\d+)',
  'units?|pints?|glasses|cigs?|cigarettes?|packs?|pyh?|a day|per(?: ?cent)?|an? (?:week|night)|times|mg|mcg|ml|tablets|doses|miles|am|pm|out of)\\b',
  `x\\b(?![ -]?ray)|/\\s?(?:d|wk|7|10|12|24|40|52)|(?:st|nd|rd|th)\\b|%|°|${laterOn}))`,
].join('|');
const all = (pattern: string): RegExp => new RegExp(pattern, 'g');

/** Ways to say an age, the surest first: `years` or `part` of a year, `sex`, and `she` or `he` where only that says whose it is. */
export const ageForms: readonly RegExp[] = [
  // 5-year, 5-month-old, 2 years and 6 months, 5y 3m: never "2 years 6 months of cough"
  all(
    `(?<![\\d/.a-z])${years}\\s*-?\\s*(?:years?|yrs?|y)\\s*-?\\s*,?\\s*(?:and\\s*)?(?<more>\\d{1,2})\\s*-?\\s*(?:months?|mths?|mo|m)(?:\\s*-?\\s*old|(?=\\s*(?:$|[.,;)\\n])|\\s*(?:girl|boy|baby|child|m|f)\\b))`,
  ),
  // 2.5 yr old
  all(`(?<![\\d/.])(?<years>\\d)\\.\\d\\s*-?\\s*(?:yrs?|years?|yo)[ -]?olds?(?![a-z])`),
  // My baby has 11 months
  all(`\\b(?:baby|son|daughter|child)\\s+(?:has|have|is)\\s+(?<part>\\d{1,2})\\s*(?<per>months?|mths?|weeks?|wks?)(?=\\s*(?:$|[.,;\\n]))`),
  // 8/12 girl, 9 month old boy
  all(`${part}\\s*-?\\s*(?:old\\s*(?:baby\\s*)?)?(?<sex>female|woman|girl|♀|male|man|boy|lad|♂)(?![a-zµ'])`),
  all(`${part}\\s*-?\\s*(?:old|baby|infant)\\b`),
  // Boy 22 months. Baby F, 10 weeks: never "boy 2 weeks of cough"
  /\b(?:(?:baby|infant|child|toddler)\s+)?(?<sex>boy|girl)\s*,?\s*(?<part>\d{1,2})\s*(?<per>\/\s?12|\/\s?52|months?|mths?|weeks?|wks?)(?=\s*(?:$|[\n.;,)|]))/g,
  /\b(?:baby|infant)\s*,?\s*(?<sex>f|m|female|male)\s*,?\s*(?<part>\d{1,2})\s*(?<per>\/\s?12|\/\s?52|months?|mths?|weeks?|wks?)(?=\s*(?:$|[\n.;,)|]))/g,
  // 18mo F, as a part of its own
  /(?=\d)(?<=(?:^|[\n.,;(|])\s{0,3})(?<part>\d{1,2})\s*(?<per>mo|mths?|months?)\s*(?<sex>f|m)(?=\s*(?:$|[\n.,;)|]))/g,
  // Born 04-Feb-1960 (66y), 12/3/1961 (65 yrs)
  all(
    `(?:born|dob|d\\.o\\.b\\.?|date of birth)\\s*[:=]?\\s*(?:\\d{1,2}(?:st|nd|rd|th)?[-/. ]{1,2}(?:\\d{1,2}|[a-z]{3,9})[-/. ]{1,2})?\\d{2,4}\\s*[(,]\\s*(?:aged?\\s*:?\\s*)?${years}(?:\\s*(?:years?|yrs?|y\\/?o?)(?:\\s*old)?)?\\s*\\)`,
  ),
  all(
    `(?<![\\d/.-])\\d{1,2}[-/. ](?:\\d{1,2}|[a-z]{3,9})[-/. ](?:19|20)\\d\\d\\s*\\(\\s*(?:aged?\\s*:?\\s*)?${years}\\s*(?:years?|yrs?|y\\/?o?)(?:\\s*old)?\\s*\\)`,
  ),
  // 62M, 62 year old man
  all(`(?<![\\d/.a-z<>=+-])(?<!\\d:)(?<!\\by(?:ea)?r )${years}${unit}?\\s*,?\\s*-?${sexes}`),
  // F62, man of 62
  all(
    `(?<![a-z'])(?<!\\bi )(?<sex>${female}|${male})(?![a-z])(?:\\s*\\((?:she|he|they)/[a-z/]{3,12}\\))?\\s*[,:]?\\s*(?:(?:who\\s+)?is\\s+(?:now\\s+)?)?(?:aged?\\s*:?\\s*|of\\s+)?${years}(?![\\d%]|\\.\\d|\\s*[/°]|\\s*(?:d\\b|w\\b(?!/)))${notAnAge}${unit}?`,
  ),
  // Groundsman of 82, chairwoman (66)
  all(`(?<![a-z])[a-z]{3,}(?<sex>woman|man)(?:\\s*,?\\s*aged?\\s+|\\s+of\\s+|,\\s*)(?<years>\\d{2})(?![\\d%]|[./]\\d)${notAnAge}`),
  // Age ...... 52, Age | 13, Age today: 7 weeks
  all(`(?<![a-z])age(?: today| now| at referral| in years| ?\\(y(?:ea)?rs?\\))?${fieldGap}${part}`),
  all(
    `(?<![a-z])age(?: today| now| at referral| in years| ?\\(y(?:ea)?rs?\\))?${fieldGap}${years}(?!\\d|\\s*/\\s*(?:12|52|7)|\\s*-\\s*\\d|\\s*(?:months?|mths?|weeks?|wks?|days?)\\b)`,
  ),
  // Age? 59, How old are you? 63
  all(
    `(?<![a-z])(?:age|how old(?: are you| is (?:he|she|the patient|your child|the child))?)\\s*[?:]+\\s*${years}(?!\\d|\\s*/\\s*(?:12|52|7))`,
  ),
  // age 62
  all(`(?<![a-z])age\\s*/\\s*(?:sex|gender)\\s*[:=]?\\s*${years}\\s*[/,]?\\s*${sexes}`),
  all(`(?<![a-z])age[d]?\\s*[:=]?\\s*${part}`),
  all(`(?<![a-z])age[d]?\\s*[:=]?\\s*${years}(?!\\d|\\s*/\\s*(?:12|52|7))`),
  all(`(?<![\\d/.a-z<>=])${years}\\s*years? of age`),
  // 62 yo
  all(`(?<![\\d/.a-z<>=])${years}\\s*-?\\s*(?:yo|y/o|y\\.o\\.?|(?:yrs?|years?|y)\\s*-?\\s*olds?)(?![a-z])`),
  // baby of 3 months, child 5y
  /\b(?:child|baby|infant|toddler|kid)\s*(?:of|aged?)?\s*,?\s*(?<part>\d{1,2})\s*(?<per>\/\s?12|\/\s?52|months?|mths?|weeks?|wks?)(?![a-z])/g,
  all(`\\b(?:child|toddler|kid|teenager)\\s*(?:of|aged?)?\\s*,?\\s*${years}\\s*(?:y|yr|yrs|years?|yo)?(?![a-z/\\d])`),
  // Lady in 22 (84), year 7 pupil (12)
  all(
    `(?<![a-z])(?:(?<sex>lady|gentleman|gent|woman|man|girl|boy|lad)|resident|tenant|client|patient|pt|pupil|student|former|apprentice)(?![a-z'])[^.;\\n()]{0,24}\\(\\s*(?:aged? )?${years}\\s*(?:y|yrs?|years?|yo)?\\s*\\)`,
  ),
  // Mr Smith 64 yrs, F/67
  all(
    `\\b(?:mr|mrs|ms|miss|mx)(?:\\.?\\s+[a-z?_'-]+)?(?:,|\\s+is|\\s+who is)?\\s*[(]?\\s*(?<=[\\s(])${years}(?!\\d|[./%]\\d)${notAnAge}\\s*(?:yrs?|years?|yo)?(?![a-z\\d/])`,
  ),
  all(`\\b(?<sex>f|m)\\s*/\\s*${years}(?!\\d|\\s*/)`),
  // she is 66
  all(
    `\\b(?:(?<she>she)|(?<he>he)|pt|patient)(?:\\s+is|'?s)\\s+(?:now\\s+|currently\\s+|aged\\s+)?(?<years>\\d{2,3}|\\d(?=\\s*(?:years?|yrs?|yo)\\b))(?!\\d|[./%]\\d|\\s*%)${notAnAge}`,
  ),
  // record says 54F, pt says 56
  /(?=\d)(?<=\b(?:records?|notes|system|summary|emis|systmone) {1,3}(?:says?|has|have|shows?)\b[^.;\n]{0,30}\b(?:pt|patient|he|she) {1,3}says {1,3}(?:is {1,3}|he is {1,3}|she is {1,3})?)(?<years>\d{2,3})(?![\d%.]|\s*(?:kg|cm|\/))/g,
  // 62y at the beginning, pt 47 yrs
  all(`(?:^\\s*|\\b(?:pt|patient|is)\\s+)${years}\\s*(?!${laterOn})(?:y|yr|yrs|years?)(?![a-z/])(?!\\s*(?:ago|history|hx|h/o|of))`),
];
