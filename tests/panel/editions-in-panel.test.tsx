// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { ChangesPage } from '../../components/changes-page.tsx';
import { EarlierEditions } from '../../components/earlier-editions.tsx';
import { Foot, Troubles } from '../../components/foot.tsx';
import { changes } from '../../rules/ng12/changes.ts';
import { createDone } from '../../state/done.ts';
import { createPanel } from '../../state/panel.ts';

afterEach(cleanup);

const panelWith = (text: string) => {
  const panel = createPanel({
    after: (_, run) => {
      run();
      return () => undefined;
    },
    today: () => '2026-11-29',
  });
  panel.type(text);
  return panel;
};

const unfold = async (): Promise<void> => {
  const fold = document.querySelector('details') as HTMLDetailsElement;
  fold.open = true;
  fireEvent(fold, new Event('toggle'));
  await screen.findByLabelText('Edition');
};

describe('the same patient under an earlier edition', () => {
  it('gives the CA125 threshold then and now, and what is no longer said', async () => {
    const { container } = render(<EarlierEditions panel={panelWith('64F CA125 26')} />);
    await unfold();
    expect(container.textContent).toContain('CA125 at 64: under January 2026 35 IU/ml; now 24 IU/ml.');
  });

  it('says where nothing was otherwise', async () => {
    const { container } = render(<EarlierEditions panel={panelWith('45M unexplained haemoptysis')} />);
    await unfold();
    expect(container.textContent).toContain('January 2026 said the same of what was entered.');
  });

  it('goes back to May 2025, with the myeloma recommendation that was withdrawn since', async () => {
    const { container } = render(<EarlierEditions panel={panelWith('50M persistent bone pain')} />);
    await unfold();
    expect(container.textContent).toContain('January 2026 said the same');
    fireEvent.change(screen.getByLabelText('Edition'), { target: { value: '2025-05-01' } });
    await screen.findByText(/Under May 2025: .*\(1\.10\.5\), met/);
  });
});

it('What changed lists every change, with what it means for the GP', () => {
  const { container } = render(<ChangesPage />);
  for (const { what, forTheGp } of changes) {
    expect(container.textContent).toContain(what);
    expect(container.textContent).toContain(forTheGp);
  }
});

describe('the foot', () => {
  it.each([
    ['2026-11-22', ''],
    ['2027-02-22', ''],
    ['2027-02-23', 'NG12 of April 2026 was last checked on 22 November 2026: NICE may have changed it since.'],
    ['2020-01-01', 'This computer’s clock is wrong'],
  ])('on %s says of the edition: %s', (day, said) => {
    const { container } = render(<Troubles today={new Date(`${day}T12:00:00Z`)} lost={null} />);
    const problem = container.querySelector('.problem')?.textContent ?? '';
    if (said) expect(problem).toContain(said);
    else expect(problem).toBe('');
  });

  it('says that nobody has signed it off', () => {
    expect(render(<Foot done={createDone({ after: () => () => undefined })} />).container.textContent).toContain(
      'Not signed off by a clinician',
    );
  });
});
