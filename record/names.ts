/** A name as a page writes it, and whether it is plain that it is one. */
export interface SaidName {
  name: string;
  sure: boolean;
}

const titles = 'mr|mrs|ms|miss|mx|dr|prof|professor|rev|revd|sir|dame|lady|lord|master|baby|fr|sr|capt|major|cllr';
export const isTitle = (word: string): boolean => new RegExp(`^(?:${titles})\\.?$`, 'i').test(word);

/** Small words within a name. */
const particle = /^(?:van|von|der|den|de|da|di|do|dos|del|della|la|le|du|des|al|el|bin|bint|ibn|ap|ab|ten|ter|y|e|zu|of|the)$/u;
const nameWord = /^\p{Lu}[\p{L}\p{M}’'.-]{0,30}$/u;

/** Said in brackets or quotes beside a name: a title, how someone likes to be called, a former name. */
const aside =
  /[([](?<bracketed>[^()[\]]{1,40})[)\]]|["“](?<quoted>[^"“”]{1,30})["”]|(?<![\p{L}\d])[‘'](?<single>[\p{L}\p{M} -]{1,30})[’'](?!\p{L})/gu;
const former = /^(?:née|nee|formerly|prev(?:iously)?|born|was|maiden)\b|\/|^(?:deceased|carer|interpreter)/iu;
const called = /^(?:known\s+as|preferred(?:\s+name)?|prefers|likes|aka|kna)[\s:]*/iu;
const labels = /^\W*(?:patient(?:['’]s)?(?:\s+(?:full\s+)?name)?|(?:full\s+)?name|client|re)\s*(?:[:–—|-]\s*|(?=\p{Lu}{2}))/iu;

/** Words of other things that stand in capitals in a record: kin, staff, places, tests, headings. */
const notNames = new RegExp(
  `(?<!\\p{L})(?:${[
    'and|or|with|for|no|not|has|had|was|is|are|in|on|at|to|by|from|an?|all|any|both|only|until|since|due|per|than',
    'mother|father|mum|dad|sister|brother|wife|husband|partner|spouse|son|daughter|grand\\p{L}+|aunt|uncle|cousin|next|kin|nok|carer|guardian|parents?|relative|family|friend|emergency|contacts?|proxy',
    'doctor|nurse|gp|consultant|registrar|staff|clinicians?|practitioner|pharmacist|author|user|users|admin|secretary|receptionist|signed|logged',
    'patients?|record|records|details|summary|banner|demographics|overview|profile|chart|results?|tests?|bloods?|laborator\\p{L}+|history|problems?|conditions?|notes?|consultations?|encounters?|journal|letters?|documents?|tasks?|messages?|inbox|appointments?|lists?|clinics?|surgery|practice|centre|center|hospital|ward|health|medical|medicine|medications?|allerg\\p{L}+|vaccin\\p{L}+|immuni\\p{L}+|screening|cancer|pathway|referrals?|reviews?|check|checks|search|home|menu|settings|help|welcome|today|new|add|edit|print|save|open|close|view|show|registered|active|alive|deceased|regular|temporary|normal|abnormal|high|low|range|reference|target|group|cohort|register|status|sex|gender|age|male|female|pattern|line|tolerance|children|adults?|infection|toilet|genital\\p{L}*|urethral|breast|made|single|smok\\p{L}+|diabet\\p{L}+|asthma|hypertension|haemoglobin|ferritin|service|nhs|trust|team|department|unit|room|flat|bed|bay|page|item|step|version|motorway|road|street|lane|avenue|close|house|tel|telephone|fax|work|ref|order|sample|specimen|barcode|smartcard|phone|mobile|email|address|last|seen|first|visit|follow',
  ].join('|')})(?!\\p{L})`,
  'iu',
);

const titleAside = new RegExp(`[([]\\s*(?:${titles})\\.?\\s*[)\\]]`, 'i');
const longest = 80;

/** What stands beside a name that belongs to it: how someone likes to be called. Titles, pronouns and former names do not. */
export function asidesOf(text: string): { bare: string; called: string[] } {
  const found: string[] = [];
  const bare = text.replace(aside, (_, bracketed?: string, quoted?: string, single?: string) => {
    const said = (bracketed ?? quoted ?? single ?? '').trim();
    const name = said.replace(called, '').replace(/^["“‘']|["”’']$/g, '');
    if (!former.test(said) && !isTitle(said) && nameWord.test(name)) found.push(name);
    return ' ';
  });
  return { bare, called: found };
}

/** The name that a text is, if it is nothing else. */
export function nameIn(text: string): SaidName | undefined {
  if (text.length > longest || /\d/.test(text)) return undefined;
  const name = text.normalize('NFC').replace(labels, '');
  const isLabelled = name !== text.normalize('NFC');
  const { bare } = asidesOf(name);
  const plain = bare.replace(/^[\s,;:|/•·–—-]+|[\s,;:|/•·–—-]+$/g, '');
  const words = plain.split(/[\s,]+/).filter(Boolean);
  const named = words.filter((word) => !isTitle(word));
  if (named.length === 0 || named.length > 6 || !named.every((word) => nameWord.test(word) || particle.test(word))) return undefined;
  const isTitled = named.length < words.length || titleAside.test(name);
  const isOfBanner = /^[\p{Lu}’' -]{2,}, ?\p{Lu}\p{Ll}/u.test(plain);
  // “WARD, Ann” and “Mrs Ann Lane” are people, whatever else their surnames mean.
  if (notNames.test(isTitled || isOfBanner ? plain.replace(/^[^\s,]+,|^([^,]*\s)[^\s,]+$/, '$1') : plain)) return undefined;
  if (named.length === 1 && !isTitled && !isLabelled) return undefined;
  return { name: name.trim(), sure: isLabelled || isTitled || isOfBanner };
}
