import * as z from 'zod/mini';

const shape = z.object({ recordSites: z.catch(z.array(z.string()), []) });

/** The site of an address, as https://record.example; nothing for what is no address of a site. */
export function originOf(address: string): string | undefined {
  try {
    const { protocol, origin } = new URL(address);
    return /^https?:$/.test(protocol) ? origin : undefined;
  } catch {
    return undefined;
  }
}

/** The record sites an organisation named in its policy. What is no site is left out. */
export function recordSitesFrom(policy: unknown): string[] {
  const read = shape.safeParse(policy);
  const named = read.success ? read.data.recordSites : [];
  return [...new Set(named.flatMap((each) => originOf(each) ?? []))];
}
