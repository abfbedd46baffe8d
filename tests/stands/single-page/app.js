const patients = [
  {
    name: 'HOLLOWELL, Ida (Miss)',
    born: '06-Jun-1948',
    age: '78y',
    sex: 'Female',
    number: '999 030 8241',
    seen: '21-Nov-2026',
    note: 'Abdominal distension for 6 weeks, early satiety.',
  },
  {
    name: 'VANTERPOOL, Jory (Mr)',
    born: '25-Dec-1990',
    age: '35y',
    sex: 'Male',
    number: '999 628 1949',
    seen: '20-Nov-2026',
    note: 'Painless lump in left testis, 2 weeks.',
  },
  {
    name: 'ASHGROVE, Mabel (Mrs)',
    born: '29-Feb-1956',
    age: '70y',
    sex: 'Female',
    number: '999 821 9930',
    seen: '19-Nov-2026',
    note: 'Haemoptysis once, cough 4 weeks. Ex-smoker.',
  },
];

let shown = 0;

function line(label, value) {
  const box = document.createElement('span');
  const name = document.createElement('span');
  name.textContent = label;
  const said = document.createElement('b');
  said.textContent = value;
  box.append(name, ' ', said, ' ');
  return box;
}

function show() {
  const { name, born, age, sex, number, seen, note } = patients[shown];
  const heading = document.createElement('h1');
  heading.textContent = name;
  document.querySelector('#banner').replaceChildren(heading, line('Born', `${born} (${age})`), line('Sex', sex), line('NHS No.', number));
  const title = document.createElement('h2');
  title.textContent = 'Consultation';
  const visit = document.createElement('h3');
  visit.textContent = `${seen}, surgery`;
  const text = document.createElement('p');
  text.textContent = note;
  document.querySelector('#notes').replaceChildren(title, visit, text);
}

function next() {
  shown = (shown + 1) % patients.length;
  show();
}

document.querySelector('#quiet').addEventListener('click', next);
document.querySelector('#addressed').addEventListener('click', () => {
  next();
  history.pushState({ shown }, '', `?patient=${shown}`);
});
addEventListener('popstate', ({ state }) => {
  shown = state?.shown ?? 0;
  show();
});
show();
