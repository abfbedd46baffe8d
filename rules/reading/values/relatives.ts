/** A relative close before, in the same part of the sentence, who is not there to report of the patient. */
export const relatives =
  /\b(?:children|kids|sons|daughters|mother|father|mum|dad|sister|brother|aunt|uncle|gran|grandmother|grandfather|grandma|grandad|son|daughter|wife|husband|partner|cousin|fh|fhx|family|nan|twin|niece|nephew|sibling|boyfriend|girlfriend|friend)\b(?![^.;\n]*\b(?:report|notice|notic|say|said|worr|concern|brought|bring|brings|anxious|states|attend|called|with|of|per|pt|patient)\w*)[^.;,:\n]{0,24}$/;

/** Whether what stands before speaks of a relative rather than of the patient. */
export const namesRelative = (before: string): boolean => relatives.test(before);
