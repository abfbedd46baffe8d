import { newestEdition } from '../../rules/ng12/edition-dates.ts';
import { formsBySection } from '../../rules/ng12/forms.ts';
import { signOffWords } from '../../rules/ng12/sign-off.ts';
import { traps } from '../../rules/ng12/traps.ts';
import { editionWords } from '../../state/words/edition.ts';
import { hazards } from '../safety/hazard-log.ts';
import { exportedRules } from './export.ts';
import { documentOf, pageOf } from './page.ts';
import { ruleBookJsonSchema } from './schema.ts';
import { html, list } from './words.ts';

const asJson = (value: object): string => `${JSON.stringify(value, null, 1)}\n`;

const fileOf = (section: string, title: string): string =>
  `${section.replace(/\.(\d)$/, '.0$1')}-${title.toLowerCase().replaceAll(/\W+/g, '-')}.html`;

const sections = Object.entries(formsBySection).map(([section, { title, forms }]) => ({
  section,
  title,
  forms,
  file: fileOf(section, title),
}));

const index = (): string =>
  documentOf(
    'NG12 rule book',
    `<header>
<h1>NG12 rule book</h1>
<p class="state">${html(signOffWords(newestEdition))}</p>
<p>Every rule of Waymark, in the edition of ${editionWords(newestEdition, true)} and in the forms that earlier editions had, for a clinical safety
officer to read beside NICE’s own text, check and sign. Made from the rules by <code>npm run rulebook</code>. For other software:
<a href="ng12.json">ng12.json</a> and its <a href="ng12.schema.json">JSON Schema</a>. The recommendations are NICE’s, ©
NICE; the words are ours.</p>
</header>
${list(sections.map(({ section, title, file }) => `<a href="${file}">${section} ${html(title)}</a>`))}
<h2>What holds for every rule</h2>
${list(traps.filter(({ about }) => about === 'all').map(({ text }) => html(text)))}
<h2>Hazards that bear on every rule</h2>
${list(hazards.filter(({ about }) => about === 'all').map(({ id, title }) => html(`${id} ${title}`)))}`,
  );

/** Every file of the rule book by its name, as the rules give it now. */
export function ruleBookFiles(): Map<string, string> {
  return new Map([
    ['index.html', index()],
    ...sections.map(({ section, title, forms, file }): [string, string] => [file, pageOf(section, title, forms)]),
    ['ng12.json', asJson(exportedRules())],
    ['ng12.schema.json', asJson(ruleBookJsonSchema())],
  ]);
}
