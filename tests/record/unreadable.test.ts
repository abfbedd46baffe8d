import { describe, expect, test } from 'vitest';
import { readPage } from '../../record/read-page.ts';
import { browserPage, notAllowed } from '../../record/unreadable.ts';
import { aDocument, read, today } from './a-page.ts';
import { inShort } from './in-short.ts';

const banner = '<p>Born 14-Mar-1964 (62y) Sex Male</p>';
const whys = (body: string): string[] => read(body).unreadable.map(({ what, why }) => `${what}: ${why}`);

describe('what could not be read is said in one plain sentence', () => {
  test.each([
    ['no patient', '<p>Welcome</p>', ['patient: No patient was found on this page: please type the age and sex.']],
    [
      'more than one',
      `${banner}<p>Born 12-Mar-1961</p>`,
      ['patient: This page shows more than one patient (2): please choose which one you mean, or type.'],
    ],
    [
      'a drawn page',
      '<canvas></canvas>',
      [
        'patient: No patient was found on this page: please type the age and sex.',
        'picture: This page is drawn as a picture (a canvas): there is no text in it to read.',
      ],
    ],
    ['a chart on a page with text is no drawn page', `${banner}<canvas></canvas><p>${'Some text of the record. '.repeat(20)}</p>`, []],
    [
      'an embedded document',
      `${banner}<embed type="application/pdf">`,
      ['document: A document is embedded in this page (such as a PDF): it cannot be read from here.'],
    ],
    [
      'a scanned letter',
      `${banner}<h2>Documents</h2><img src="/a/7731.png">`,
      ['picture: A picture, which may be of a document, was not read.'],
    ],
    [
      'pictures called pages, or as large as one',
      `${banner}<img src="/a/page-1.tif"><img alt="Scanned discharge summary"><img src="/a/7" width="800" height="1130">`,
      ['picture: 3 pictures, which may be of documents, were not read.'],
    ],
    [
      'no picture of a document',
      `${banner}<h2>Documents</h2><img alt="PDF icon"><img src="/logo.png"><img src="/a/b" width="32" height="32"><img alt="Photo of the patient">`,
      [],
    ],
    ['all well', banner, []],
  ])('%s', (_, body, sentences) => {
    expect(whys(body)).toEqual(sentences);
  });

  test('not allowed, and a page of the browser', () => {
    for (const sentence of [notAllowed, browserPage]) expect(sentence).toMatch(/^[A-Z].*\.$/);
  });
});

describe('a page in parts', () => {
  const withShadow = (mode: ShadowRootMode): Document => {
    const document = aDocument('<x-banner><span slot="born">14-Mar-1964</span><p>Born 01-Jan-1950</p></x-banner>');
    const root = document.querySelector('x-banner')?.attachShadow({ mode });
    if (root) root.innerHTML = '<dl><dt>Born</dt><dd><slot name="born"></slot></dd><dt>Sex</dt><dd>Male</dd></dl>';
    return document;
  };

  test('an open shadow root is read with what is slotted into it, and not what is left out', () => {
    expect(readPage(withShadow('open'), { today }).patients.map(inShort)).toEqual(['M 62, 1964-03-14, -']);
  });
});
