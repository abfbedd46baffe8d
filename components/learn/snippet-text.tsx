import type { CardSnippet } from '../../state/learn/card-teaching.ts';
import { Host } from '../host.tsx';
import { OutLink } from './out-link.tsx';

/** What a snippet says, who says it, and where to read on. */
export const SnippetText = ({ snippet: { text, source, further, recommendations, module } }: { snippet: CardSnippet }) => (
  <>
    <p>{text}</p>
    <p class="quiet read-on">
      {recommendations && `${recommendations.join(', ')} · `}
      <OutLink href={source.href}>{source.label}</OutLink> {module && <Host of={source.href} />}
      {further.map(({ label, href }) => (
        <span key={href + label}>
          {' '}
          · <OutLink href={href}>{label}</OutLink> {module && <Host of={href} />}
        </span>
      ))}
    </p>
  </>
);
