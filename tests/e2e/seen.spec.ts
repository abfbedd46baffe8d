import { inReader, readIn } from '../stands/reader.ts';
import { expect, test } from './stands.ts';

const BANNER = '<h2>Patient</h2><p>Born 12-Mar-1961 (65y)</p><p>Sex: Female</p><p>NHS No. 999 030 8241</p>';

const page = (banner: string, style = ''): string =>
  `<!doctype html><html lang="en-GB"><head><title>A record</title><style>body { background: white; color: black; min-height: 1500px } ${style}</style></head><body>${banner}<main><h2>Notes</h2><p>Cough for 3 weeks.</p></main></body></html>`;

/** A banner in a box with this style. */
const boxed = (style: string, inside = BANNER): string => page(`<div style="${style}">${inside}</div>`);

const HIDDEN: Record<string, string> = {
  'display: none': boxed('display: none'),
  'the hidden attribute': page(`<div hidden>${BANNER}</div>`),
  'visibility: hidden': boxed('visibility: hidden'),
  'content-visibility: hidden': boxed('content-visibility: hidden'),
  'opacity: 0': boxed('opacity: 0'),
  'opacity: 0 further up': page(`<section style="opacity: 0"><div>${BANNER}</div></section>`),
  'hardly any opacity': boxed('opacity: 0.02'),
  'filter: opacity(0)': boxed('filter: opacity(0)'),
  'far to the left': boxed('position: absolute; left: -9999px'),
  'far above': boxed('position: absolute; top: -9999px'),
  'text-indent': boxed('text-indent: -9999px; white-space: nowrap; overflow: hidden'),
  'moved away': boxed('transform: translateX(-5000px)'),
  'scaled to nothing': boxed('transform: scale(0)'),
  'clip-path: inset(50%)': boxed('clip-path: inset(50%)'),
  'clip-path: circle(0)': boxed('clip-path: circle(0)'),
  'an old clip': boxed('position: absolute; clip: rect(0 0 0 0)'),
  'no height, and nothing runs over': boxed('height: 0; overflow: hidden'),
  'a pixel wide, and nothing runs over': boxed('position: absolute; width: 1px; height: 1px; overflow: hidden'),
  'max-height: 0': boxed('max-height: 0; overflow: hidden'),
  'font-size: 0': boxed('font-size: 0', BANNER.replace(/<(h2|p)>/g, '<$1 style="font-size: inherit">')),
  'two pixels high': boxed('font-size: 2px', BANNER.replace(/<(h2|p)>/g, '<$1 style="font-size: inherit">')),
  'white on white': boxed('color: white'),
  'a see-through colour': boxed('color: transparent'),
  'a see-through fill': boxed('-webkit-text-fill-color: transparent'),
  'under another box': page(
    `<div style="position: relative; height: 200px"><div>${BANNER}</div><div style="position: absolute; inset: 0; background: white"></div></div>`,
  ),
  'slid out of a box that cuts it off': page(
    `<div style="overflow: hidden; width: 300px; height: 120px; position: relative"><div style="position: absolute; left: 400px; width: 280px">${BANNER}</div></div>`,
  ),
  'closed details': page(`<details><summary>More</summary>${BANNER}</details>`),
  'a mask of nothing': boxed(
    '-webkit-mask-image: linear-gradient(transparent, transparent); mask-image: linear-gradient(transparent, transparent)',
  ),
};

const SEEN: Record<string, string> = {
  plainly: boxed(''),
  'in small print': boxed('font-size: 10px'),
  'light on dark': boxed('background: #005eb8; color: white'),
  'grey on white': boxed('color: #767676'),
  'over a picture': boxed('background: linear-gradient(#005eb8, #003087); color: white'),
  'below what the window shows': page(`<div style="height: 3000px"></div>${BANNER}`),
  'in a box that scrolls': page(`<div style="overflow: auto; height: 60px"><div style="height: 300px"></div>${BANNER}</div>`),
  'fixed to the top': boxed('position: fixed; top: 0; left: 0; right: 0; background: white'),
  'with labels that are only read out': page(
    `<style>.aside { position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0 0 0 0) }</style><p><span class="aside">Born</span> <b>12-Mar-1961</b> (65y)</p><p><span class="aside">Sex</span> <b>Female</b></p><p><span class="aside">NHS No.</span> <b>999 030 8241</b></p>`,
  ),
  'under a glass plate': page(
    `<div style="position: relative"><div>${BANNER}</div><a href="#" aria-label="Open" style="position: absolute; inset: 0"></a></div>`,
  ),
};

test(`a patient whose banner is hidden in any of ${Object.keys(HIDDEN).length} ways is not filled in`, async ({ tab, reader }) => {
  for (const [how, html] of Object.entries(HIDDEN)) {
    await tab.setContent(html);
    const { patients } = await readIn(tab, reader);
    const sure = patients.flatMap(({ age, sex, born, nhsNumber }) => [age, sex, born, nhsNumber].filter((each) => each?.sure));
    expect.soft(sure, how).toEqual([]);
  }
});

test(`a patient whose banner shows in any of ${Object.keys(SEEN).length} ways is filled in`, async ({ tab, reader }) => {
  for (const [how, html] of Object.entries(SEEN)) {
    await tab.setContent(html);
    const { patients } = await readIn(tab, reader);
    expect
      .soft(patients, how)
      .toMatchObject([
        { born: { value: '1961-03-12', sure: true }, sex: { value: 'female', sure: true }, nhsNumber: { value: '9990308241', sure: true } },
      ]);
  }
});

test('a hidden banner beside one that shows is passed over', async ({ tab, reader }) => {
  await tab.setContent(
    page(
      `<div style="opacity: 0">${BANNER}</div><div>${BANNER.replace('1961', '1962').replace('(65y)', '(64y)').replace('8241', '8268')}</div>`,
    ),
  );
  const { patients } = await readIn(tab, reader);
  expect(patients.map(({ born }) => born?.value)).toEqual(['1962-03-12']);
});

test('a glance at who a page shows takes at most 5 ms, on 36,000 cells too', async ({ tab, stands, reader }) => {
  await tab.goto(`${stands.origin}/hostile-record/?way=cells`);
  await tab.evaluate('show(0)');
  const took = await inReader<number[]>(
    tab,
    reader,
    `waymark.readThisPage({ today: '2026-11-22', key: '${'0f'.repeat(16)}' }).then(({ watched }) => {
      const watch = waymark.createWatch(document, '${'0f'.repeat(16)}');
      watch.follow(watched);
      return Array.from({ length: 51 }, () => { const began = performance.now(); watch.glance(); return performance.now() - began; });
    })`,
  );
  expect(took.sort((one, other) => one - other)[25]).toBeLessThan(5);
});
