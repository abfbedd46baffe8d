// @vitest-environment happy-dom
import { render } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { AboutPage } from '../../components/about-page.tsx';

it('says what NG12 asks of the practice, and what Waymark is not', () => {
  const { container } = render(<AboutPage />);
  const text = container.textContent ?? '';
  for (const said of [
    '1.16.1',
    '1.16.3',
    '1.16.4',
    '1.16.5',
    'not an NHS product',
    'not a NICE product',
    'no UKCA mark',
    'Not signed off by a clinician or a clinical safety officer',
    '15 April 2026',
  ]) {
    expect(text).toContain(said);
  }
});
