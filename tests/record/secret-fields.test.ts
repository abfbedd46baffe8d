import { describe, expect, test } from 'vitest';
import { readPage } from '../../record/read-page.ts';
import { taughtValues } from '../../record/taught.ts';
import { aDocument, read, today } from './a-page.ts';

const banner = '<header>Born 14-Mar-1964 (62y) Sex Male NHS No. 999 273 6410</header>';
/** Worded as a finding, so that it would be offered if it were read. */
const secret = 'haemoptysis';
const bodyWith = (field: string): string => `${banner}<section><h2>Consultation</h2><p>Cough for 3 weeks.</p>${field}</section>`;

const secrets: Readonly<Record<string, string>> = {
  'a password': `<input type="password" value="${secret}">`,
  'a password that is shown, by its label': `<label for="f1">Password</label><input id="f1" type="text" value="${secret}">`,
  'a password that is shown, by its name': `<input type="text" name="userPassword" value="${secret}">`,
  'a password that is shown, by its autocomplete': `<input autocomplete="current-password" value="${secret}">`,
  'a new password': `<input autocomplete="section-a new-password" value="${secret}">`,
  'a password with the label around it': `<label>Your password: <input value="${secret}"></label>`,
  'a password with its label before it alone': `<div><span>Password</span></div><div><input value="${secret}"></div>`,
  'a password in a row of a table': `<table><tr><td>Passcode</td><td><input value="${secret}"></td></tr></table>`,
  'a password named by another element': `<b id="b">Passphrase</b><i>x</i><p>y</p><input aria-labelledby="b" value="${secret}">`,
  'a one-time code': `<input autocomplete="one-time-code" value="${secret}">`,
  'a one-time code, by its placeholder': `<input placeholder="Verification code" value="${secret}">`,
  'a PIN': `<input aria-label="Smartcard PIN" value="${secret}">`,
  'a PIN, by its id': `<input id="txtPINCode" value="${secret}">`,
  'a card number': `<input autocomplete="cc-number" value="${secret}">`,
  'a card number, by its name': `<input name="card_number" value="${secret}">`,
  'a CVV': `<input title="CVV" value="${secret}">`,
  'a CVC': `<input aria-label="CVC" value="${secret}">`,
  'a card in a list': `<select autocomplete="billing cc-exp"><option selected value="1">${secret}</option></select>`,
  'a password in several lines': `<textarea name="passphrase">${secret}</textarea>`,
  'a PIN on the page itself': `<div contenteditable="true" aria-label="Enter your PIN">${secret}</div>`,
  'a one-time code on the page itself': `<div contenteditable autocomplete="one-time-code"><b>${secret}</b></div>`,
  'a password in a text box of its own make': `<div role="textbox" id="password">${secret}</div>`,
};

describe('a field for a secret is never read', () => {
  test.each(Object.entries(secrets))('%s', (_, field) => {
    expect(JSON.stringify(read(bodyWith(field)))).not.toContain(secret);
  });

  test.each(Object.entries(secrets))('%s, with the caret in it', (_, field) => {
    const document = aDocument(bodyWith(field));
    const element = document.querySelector<HTMLElement>('input, select, textarea, [contenteditable], [role=textbox]');
    element?.focus();
    const text = element?.firstChild;
    if (element && text && /^div$/i.test(element.localName)) document.getSelection()?.selectAllChildren(element);
    else (element as HTMLInputElement | null)?.select?.();
    expect(JSON.stringify(readPage(document, { today }))).not.toContain(secret);
  });

  test('nor one within what was marked', () => {
    const document = aDocument(bodyWith(secrets['a PIN on the page itself'] ?? ''));
    document.getSelection()?.selectAllChildren(document.querySelector('section') as Element);
    expect(JSON.stringify(readPage(document, { today }))).not.toContain(secret);
  });

  test.each(Object.entries(secrets))('%s, though it was taught', (_, field) => {
    const document = aDocument(bodyWith(field));
    for (const text of ['input, select, textarea, [contenteditable], [role=textbox]', 'section > :last-child', 'section'])
      expect(taughtValues(document, { text }, today).text ?? '').not.toContain(secret);
  });
});

describe('a field of the record is read', () => {
  test.each([
    ['a note', `<label for="n">Notes</label><textarea id="n">${secret}</textarea>`],
    ['pin-prick sensation', `<label for="n">Pin-prick sensation</label><input id="n" value="${secret}">`],
    ['a field below one for a password', `<input type="password"><p>Reason</p><input value="${secret}">`],
    ['a note on the page itself', `<div contenteditable="true" aria-label="Consultation note">${secret}</div>`],
    ['what opinion is asked', `<input name="opinion" value="${secret}">`],
    ['a catheter that has the letters of a card’s code', `<input aria-label="CVC site" value="${secret}">`],
    ['who accompanies', `<label>Accompanied by, or passed on to <input value="${secret}"></label>`],
  ])('%s', (_, field) => {
    expect(JSON.stringify(read(bodyWith(field)))).toContain(secret);
  });
});
