import type { CDPSession, Page } from '@playwright/test';

interface Node {
  nodeId: string;
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  description?: { value: string };
  value?: { value: unknown };
  properties?: { name: string; value: { value?: unknown } }[];
  childIds?: string[];
}

/** Roles that hold others and are said on the way in. */
const HOLDERS =
  /^(banner|main|contentinfo|navigation|complementary|region|article|group|radiogroup|dialog|tablist|tabpanel|list|listbox|status|alert|table|row)$/;
/** Roles that are said whole: what is in them is in their name. */
const WHOLE = /^(heading|button|link|textbox|searchbox|combobox|checkbox|radio|tab|option|disclosure|image)$/;
const BLOCKS = /^(paragraph|listitem|term|definition|DescriptionListTerm|DescriptionListDetail|Legend)$/;

const tidy = (text: unknown): string =>
  String(text ?? '')
    .replace(/[\s​]+/g, ' ')
    .trim();
const roleOf = ({ role }: Node): string => (role?.value ?? '').replace(/^DisclosureTriangle.*/, 'disclosure');

/** The states that a screen reader says. */
function statesOf({ properties = [] }: Node): string[] {
  const of = (name: string): unknown => properties.find((each) => each.name === name)?.value.value;
  const said: string[] = [];
  if (of('level') !== undefined) said.push(`level ${of('level')}`);
  if (of('expanded') !== undefined) said.push(of('expanded') === true ? 'expanded' : 'collapsed');
  const checked = of('checked');
  if (checked !== undefined) said.push(checked === 'true' ? 'checked' : checked === 'mixed' ? 'partly checked' : 'not checked');
  const pressed = of('pressed');
  if (pressed !== undefined) said.push(pressed === 'true' ? 'pressed' : pressed === 'mixed' ? 'partly pressed' : 'not pressed');
  if (of('selected') === true) said.push('selected');
  if (of('multiline') === true) said.push('multi-line');
  if (of('disabled') === true) said.push('unavailable');
  if (/^(true|spelling|grammar)$/.test(String(of('invalid')))) said.push('invalid');
  return said;
}

/** A node as a screen reader says it: role, name, value, states, description. */
function inWords(node: Node): string {
  const role = roleOf(node).toLowerCase();
  const value = /^(textbox|searchbox|combobox)$/.test(role) && node.value ? `: ${tidy(node.value.value) || 'empty'}` : '';
  const name = tidy(node.name?.value);
  const described = tidy(node.description?.value);
  return [`${role}${name ? ` “${name}”` : ''}${value}`, ...statesOf(node), ...(described ? [`(${described})`] : [])].join(', ');
}

async function treeOf(session: CDPSession): Promise<Map<string, Node>> {
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as { nodes: Node[] };
  return new Map(nodes.map((node) => [node.nodeId, node]));
}

/** What has the focus, as the browser’s accessibility tree has it. */
export async function focusInWords(session: CDPSession): Promise<string> {
  const tree = [...(await treeOf(session)).values()];
  const isFocused = ({ properties = [] }: Node): boolean =>
    properties.some(({ name, value }) => name === 'focused' && value.value === true);
  const focused = tree.filter(isFocused).at(-1);
  return focused === undefined || roleOf(focused) === 'RootWebArea' ? 'nothing' : inWords(focused);
}

/** The page in reading order, a line for each thing that is said, indented by what holds it. */
export async function readThrough(session: CDPSession): Promise<string[]> {
  const tree = await treeOf(session);
  const lines: string[] = [];
  let text = '';
  const flush = (depth: number): void => {
    if (tidy(text)) lines.push(`${'  '.repeat(depth)}${tidy(text)}`);
    text = '';
  };
  const read = (node: Node | undefined, depth: number): void => {
    if (!node) return;
    const role = roleOf(node);
    const within = (deeper: number): void => {
      for (const id of node.childIds ?? []) read(tree.get(id), deeper);
    };
    if (node.ignored) within(depth);
    else if (role === 'StaticText') text += /^[.,;:?)]/.test(node.name?.value ?? '') ? node.name?.value : ` ${node.name?.value}`;
    // What labels a field is said with the field.
    else if (role === 'LabelText') {
      const before = text;
      within(depth);
      text = before;
    } else if (WHOLE.test(role)) {
      flush(depth);
      lines.push(`${'  '.repeat(depth)}${inWords(node)}`);
    } else if (HOLDERS.test(role) && (node.name?.value || !/^(group|status|alert)$/.test(role))) {
      flush(depth);
      const count = role === 'list' ? `, ${node.childIds?.length} items` : '';
      lines.push(`${'  '.repeat(depth)}${inWords(node)}${count}`);
      within(depth + 1);
      flush(depth + 1);
    } else if (BLOCKS.test(role)) {
      flush(depth);
      within(depth);
      flush(depth);
    } else within(depth);
  };
  read([...tree.values()][0], 0);
  flush(0);
  return lines;
}

export const listen = (page: Page): Promise<CDPSession> => page.context().newCDPSession(page);
