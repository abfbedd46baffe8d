import type { CardSnippet } from '../../state/learn/card-teaching.ts';
import { OutLink } from './out-link.tsx';

/** What a snippet says, who says it, and where to read on. */
export const SnippetText = ({ snippet: { text, source, further, recommendations } }: { snippet: CardSnippet }) => (
  <>
    <p>{text}</p>
    <p class="quiet read-on">
      {recommendations && `${recommendations.join(', ')} · `}
      <OutLink href={source.href}>{source.label}</OutLink>
      {further.map(({ label, href }) => (
        <span key={href + label}>
          {' '}
          · <OutLink href={href}>{label}</OutLink>
        </span>
      ))}
    </p>
  </>
);
