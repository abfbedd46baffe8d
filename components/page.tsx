import type { ComponentChildren } from 'preact';

const pages = [
  ['/options.html', 'Settings'],
  ['/about.html', 'About'],
  ['/changes.html', 'What changed'],
] as const;

interface Props {
  /** Its own address among the pages. */
  at: (typeof pages)[number][0];
  title: string;
  children: ComponentChildren;
}

/** A page to read or set something on, with the way to the others. */
export const Page = ({ at, title, children }: Props) => (
  <main class="page in-sections">
    <nav class="pages" aria-label="Pages">
      {pages.map(([address, name]) => (
        <a key={address} href={address} aria-current={address === at ? 'page' : undefined}>
          {name}
        </a>
      ))}
    </nav>
    <h1>{title}</h1>
    {children}
  </main>
);
