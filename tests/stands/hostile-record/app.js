const patients = [
  {
    name: 'HOLLOWELL, Ida (Miss)',
    born: '06-Jun-1948',
    sex: 'Female',
    number: '999 030 8241',
    note: 'Abdominal distension for 6 weeks, early satiety.',
  },
  {
    name: 'VANTERPOOL, Jory (Mr)',
    born: '25-Dec-1990',
    sex: 'Male',
    number: '999 628 1949',
    note: 'Painless lump in left testis, 2 weeks.',
  },
  { name: 'ASHGROVE, Mabel (Mrs)', born: '29-Feb-1956', sex: 'Female', number: '999 821 9930', note: 'Haemoptysis once, cough 4 weeks.' },
  { name: 'BRACKENRIDGE, Colm (Mr)', born: '17-Sep-1961', sex: 'Male', number: '999 104 2075', note: 'Dysphagia for 3 weeks.' },
  // Twins.
  { name: 'LARKSPUR, Enid (Mrs)', born: '03-Mar-1970', sex: 'Female', number: '999 317 7253', note: 'Breast lump, 2 weeks.' },
  { name: 'LARKSPUR, Edith (Mrs)', born: '03-Mar-1970', sex: 'Female', number: '999 317 7342', note: 'Rectal bleeding for 2 weeks.' },
];

const way = new URLSearchParams(location.search).get('way') ?? 'plain';
const seen = new Date(Date.now() - 3 * 86_400_000)
  .toLocaleDateString('en-GB', { day: '2-digit', month: 'short', year: 'numeric' })
  .replaceAll(' ', '-');
const banner = document.querySelector('#banner');
const notes = document.querySelector('#notes');
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

function element(name, text, children = []) {
  const made = document.createElement(name);
  made.append(...(text === '' ? [] : [text]), ...children);
  return made;
}

const fields = ({ born, sex, number }) => [
  ['Born', born],
  ['Sex', sex],
  ['NHS No.', number],
];

const bannerOf = (patient) => [
  element('h1', patient.name),
  ...fields(patient).map(([label, value]) => element('span', '', [element('span', label), ' ', element('b', value), ' '])),
];

const notesOf = ({ note }) => [element('h2', 'Consultation'), element('h3', `${seen}, surgery`), element('p', note)];

/** For each way that a record is built, how its banner and its notes come to be another patient's. */
const ways = {
  plain: {
    banner: (shown) => banner.replaceChildren(...bannerOf(patients[shown])),
    notes: (shown) => notes.replaceChildren(...notesOf(patients[shown])),
  },
  // The values alone change: no mutation tells of it.
  inputs: {
    begin() {
      for (const label of ['Name', 'Born', 'Sex', 'NHS No.']) {
        const input = Object.assign(document.createElement('input'), { readOnly: true, size: 30 });
        banner.append(element('p', '', [element('label', `${label} `, [input])]));
      }
    },
    banner(shown) {
      const { name } = patients[shown];
      const values = [name, ...fields(patients[shown]).map(([, value]) => value)];
      for (const [at, input] of banner.querySelectorAll('input').entries()) input.value = values[at];
    },
    notes: (shown) => notes.replaceChildren(...notesOf(patients[shown])),
  },
  // All of them stand there; a rule of a style sheet shows one.
  styles: {
    begin() {
      const sheet = document.styleSheets[0];
      patients.forEach((patient, at) => {
        banner.append(Object.assign(element('section', '', bannerOf(patient)), { className: `who who-${at}` }));
        notes.append(Object.assign(element('section', '', notesOf(patient)), { className: `said said-${at}` }));
      });
      sheet.insertRule('.who { position: absolute; left: -9999px }', 0);
      sheet.insertRule('.said { display: none }', 1);
      sheet.insertRule('.who-none { position: static }', 2);
      sheet.insertRule('.said-none { display: block }', 3);
    },
    banner(shown) {
      const sheet = document.styleSheets[0];
      sheet.cssRules[2].selectorText = `.who.who-${shown}`;
    },
    notes(shown) {
      const sheet = document.styleSheets[0];
      sheet.cssRules[3].selectorText = `.said.said-${shown}`;
    },
  },
  // As plain, with 36,000 cells below.
  cells: {
    begin() {
      const rows = Array.from(
        { length: 600 },
        (_, row) => `<tr>${Array.from({ length: 60 }, (_, at) => `<td>${row + at}</td>`).join('')}</tr>`,
      );
      document.querySelector('#more').innerHTML = `<table>${rows.join('')}</table>`;
    },
    banner: (shown) => banner.replaceChildren(...bannerOf(patients[shown])),
    notes: (shown) => notes.replaceChildren(...notesOf(patients[shown])),
  },
  // The banner of the patient before stays, and cannot be seen.
  hidden: {
    banner(shown) {
      for (const old of banner.querySelectorAll('.now')) old.className = ['away', 'clear', 'left-over'][shown % 3];
      while (banner.children.length > 3) banner.firstElementChild.remove();
      banner.append(Object.assign(element('section', '', bannerOf(patients[shown])), { className: 'now' }));
    },
    notes: (shown) => notes.replaceChildren(...notesOf(patients[shown])),
  },
  frames: {
    async begin() {
      for (const box of [banner, notes]) {
        const frame = Object.assign(document.createElement('iframe'), { src: 'frame.html' });
        box.append(frame);
        await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
      }
    },
    banner: (shown) => banner.firstElementChild.contentDocument.body.replaceChildren(...bannerOf(patients[shown])),
    notes: (shown) => notes.firstElementChild.contentDocument.body.replaceChildren(...notesOf(patients[shown])),
  },
};

/** Until what was changed is on the screen. */
const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** Runs on without a rest, as a script that hangs does. */
function hang(milliseconds) {
  for (const end = performance.now() + milliseconds; performance.now() < end; );
}

const begun = ways[way].begin?.();

/** The notes that are still to come. */
let waiting;

/** Shows a patient: the banner so many milliseconds before the notes, or after them, and then hangs for so long. Gives when the banner showed. */
window.show = async (shown, { late = 0, hangs = 0 } = {}) => {
  await begun;
  // A record that lets the notes of the patient before come after those of the next is wrong by itself.
  clearTimeout(waiting);
  const change = ways[way];
  if (late < 0) {
    change.notes(shown);
    await pause(-late);
  }
  change.banner(shown);
  if (late === 0) change.notes(shown);
  const at = Date.now();
  await painted();
  if (hangs > 0) setTimeout(() => hang(hangs));
  if (late > 0) waiting = setTimeout(() => change.notes(shown), late);
  return at;
};
