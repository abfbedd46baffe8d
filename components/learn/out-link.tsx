import type { ComponentChildren } from 'preact';
import { Hidden } from '../hidden.tsx';

/** A way out, in a tab of its own; nothing of who followed it, or from where, goes along. */
export const OutLink = ({ href, children }: { href: string; children: ComponentChildren }) => (
  <a href={href} target="_blank" rel="noreferrer" title={href}>
    {children}
    <Hidden> (opens in a new tab)</Hidden> <span aria-hidden="true">↗</span>
  </a>
);
