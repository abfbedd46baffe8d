import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const PAGE = new URL('../../docs/deployment.md', import.meta.url);

/** Where the tests put a policy for Chromium. */
export const CHROMIUM_POLICY = '/etc/chromium/policies/managed/waymark-test.json';

/** Why no policy can be put in place for this Chromium; undefined where it can. */
export const whyNotIn = (program: string): string | undefined =>
  /chromium/.test(program) ? whyNot(CHROMIUM_POLICY) : `${program} reads its policies elsewhere.`;

/** The policy that the page on deployment gives in a section, as text. */
export function policyIn(section: 'Chrome' | 'Firefox'): string {
  const page = readFileSync(PAGE, 'utf8');
  const policy = new RegExp(`^## ${section}$.*?^\`\`\`json$(.*?)^\`\`\`$`, 'ms').exec(page)?.[1];
  if (policy === undefined) throw new Error(`docs/deployment.md has no policy for ${section}.`);
  return policy;
}

/** Why a policy cannot be put in place here; undefined where it can. */
export function whyNot(path: string): string | undefined {
  if (process.platform !== 'linux') return 'Policies are put in place by these tests on Linux alone.';
  if (process.getuid?.() !== 0) return 'Only root may put a policy in place.';
  return existsSync(path) ? `There is a policy here already, ${path}, and it is left alone.` : undefined;
}

/** Puts a policy in place; gives back how to take it away, with the folders that were made for it. */
export function putPolicy(path: string, policy: string): () => void {
  const made = mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, policy);
  return () => rmSync(made ?? path, { recursive: true, force: true });
}
