const report =
  /\b(?:histolog\w*|histo|biops\w+|bx|cytolog\w*|smear|polyp\w*|path(?:ology)? report|fna|ct\w*|mri|mr|pet|uss?|ultrasound|scan|ogd|gastroscop\w*|endoscop\w*|colonoscop\w*|cystoscop\w*|mammogra\w+|film|lab)\b/;
const finding =
  /\b(?:(?:adeno)?carcinoma\w*|cancers?|malignan\w*|malig|tumou?rs?|lymphoma\w*|melanoma\w*|sarcoma\w*|mets|metast\w+|rcc|hcc|neoplas\w+|high[- ]grade dysplasia|severe dysk\w+|\?invasive|invasive|enhancing (?:\w+ )?(?:lesion|mass)|(?:pancreatic|renal|kidney|liver|hepatic|lung|adrenal|ovarian|bowel|colonic|rectal|bladder|brain|pelvic|testicular) (?:mass|tumou?r)|(?:mass|lesion) (?:in|within) (?:the )?(?:pancreas|kidney|liver|lung|testis|testicle|bladder|colon|rectum|brain))\b/;
const denied = /\b(?:no|nil|not|without|negative|neg|benign|exclud\w*|excl|rule[ds]? out|r\/o|free of|clear of|never|unlikely)\b/;
const notThis =
  /\b(?:known|previous\w*|past|history|hx|h\/o|pmh|fh|fhx|family|mum|mother|dad|father|sister|brother|aunt|uncle|treated|remission|for|await\w*|request\w*|arrang\w*|book\w*|refer\w*|screening|worried|concern\w* about|anxious|plan)\b/;

/** Whether a sentence tells of a report that names or queries a cancer of now: not one denied, of the past, of the family, or still to come. */
export function namesCancer(normalised: string): boolean {
  return normalised.split(/[.;\n](?=\s|$)/).some((sentence) => {
    const source = report.exec(sentence);
    if (!source) return false;
    const from = source.index + source[0].length;
    const said = finding.exec(sentence.slice(from));
    if (!said) return false;
    const between = sentence.slice(from, from + said.index);
    const before = sentence.slice(Math.max(0, source.index - 24), source.index);
    return !denied.test(between) && !notThis.test(between.replace(/\bfor (?:gall)?stones\b/g, '')) && !notThis.test(before);
  });
}
