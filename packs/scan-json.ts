/** A string, or a mark that opens, closes or parts. */
const token = /"(?:[^"\\]|\\.)*"|[{}[\]:,]/gs;

/** How deep the lists and objects of a JSON text go, and whether an object names a field twice. The text need not be JSON. */
export function scanJson(json: string): { depth: number; twice: boolean } {
  const open: (Set<string> | null)[] = [];
  let depth = 0;
  let twice = false;
  let last = '';
  for (const [mark] of json.matchAll(token)) {
    if (mark === '{' || mark === '[') open.push(mark === '{' ? new Set() : null);
    else if (mark === '}' || mark === ']') open.pop();
    else if (mark === ':') {
      const names = open.at(-1);
      const name = unescaped(last);
      twice ||= names?.has(name) === true;
      names?.add(name);
    }
    depth = Math.max(depth, open.length);
    last = mark;
  }
  return { depth, twice };
}

/** The text of a JSON string; itself where it is none. */
function unescaped(string: string): string {
  try {
    return String(JSON.parse(string));
  } catch {
    return string;
  }
}
