/** What a JSON text holds, how deep its lists and objects go, and whether an object names a field twice, so that it could be read in two ways. */
export interface Json {
  value: unknown;
  depth: number;
  twice: boolean;
}

/** Reads a JSON text; undefined where it is none. */
export function readJson(json: string): Json | undefined {
  try {
    return { value: JSON.parse(json), ...scanned(json) };
  } catch {
    return undefined;
  }
}

/** Looks through a whole and valid JSON text. */
function scanned(json: string): Omit<Json, 'value'> {
  /** The names of each open object, null for a list. */
  const open: (Set<string> | null)[] = [];
  let depth = 0;
  let twice = false;
  let last = '';
  for (let at = 0; at < json.length; at++) {
    const mark = json[at];
    if (mark === '"') {
      const end = endOfString(json, at);
      last = json.slice(at, end);
      at = end - 1;
    } else if (mark === '{' || mark === '[') {
      open.push(mark === '{' ? new Set() : null);
      depth = Math.max(depth, open.length);
    } else if (mark === '}' || mark === ']') open.pop();
    else if (mark === ':') {
      const name: string = JSON.parse(last);
      const names = open.at(-1);
      twice ||= names?.has(name) === true;
      names?.add(name);
    }
  }
  return { depth, twice };
}

/** Just behind the quote that closes a string. */
function endOfString(json: string, start: number): number {
  for (let at = start + 1; at < json.length; at++) {
    if (json[at] === '\\') at++;
    else if (json[at] === '"') return at + 1;
  }
  return json.length;
}
