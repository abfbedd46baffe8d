import { actionOf } from '../../rules/engine/actions.ts';
import { type HeldEdition, newestEdition } from '../../rules/ng12/edition-dates.ts';
import { editionOf } from '../../rules/ng12/editions.ts';
import { type Form, numberIn } from '../../rules/ng12/recommendation.ts';
import { signOffWords } from '../../rules/ng12/sign-off.ts';
import { trapsOf } from '../../rules/ng12/traps.ts';
import { strengthWords } from '../../state/words/action.ts';
import { editionWords } from '../../state/words/edition.ts';
import { capital, findingLabel } from '../../state/words/labels.ts';
import { bearsOn, hazards } from '../safety/hazard-log.ts';
import { casesOf } from './vignettes.ts';
import { editionsLine, html, list, thresholdsLine, whenList, whoWords } from './words.ts';

const lastEdition = ({ editions }: Form): HeldEdition => editions.at(-1) ?? newestEdition;
const isNewest = ({ editions }: Form): boolean => editions.at(-1) === newestEdition;

const row = (name: string, value: string): string => (value ? `<dt>${name}</dt><dd>${value}</dd>` : '');

function thenWords({ action, investigation }: Form): string {
  const { label, within } = actionOf(action);
  const test = investigation ? `: ${investigation.test}${investigation.otherwise ? ` (${investigation.otherwise})` : ''}` : '';
  return html(`${label}${test}. ${capital(within)}.`);
}

const becameWords = ({ now }: Form): string =>
  now === undefined ? '' : now === null ? 'Withdrawn in the edition after.' : `In the edition after: ${now}.`;

function shownWords({ shownWith = [], shownAfter }: Form): string {
  if (shownWith.length > 0) return `Shown beside ${shownWith.join(', ')}.`;
  return shownAfter ? `Nothing about the patient triggers it. Shown after: ${shownAfter.replaceAll('-', ' ')}.` : '';
}

/** What stands beside a rule: what goes wrong with it, the cases that try it, the hazards that name it. */
function beside(form: Form): string {
  const edition = lastEdition(form);
  const number = numberIn(edition, form);
  const { met, possible, notMet } = casesOf(edition, number);
  const named = hazards.filter((hazard) => isNewest(form) && bearsOn(hazard, number)).map(({ id, title }) => html(`${id} ${title}`));
  const part = (heading: string, items: readonly string[]): string => (items.length > 0 ? `<h4>${heading}</h4>${list(items)}` : '');
  return [
    part('Traps', isNewest(form) ? trapsOf(number).map(html) : []),
    part('Met in', met.map(html)),
    part('Possible in', possible.map(html)),
    part('Not met in', notMet.map(html)),
    part('Hazards', named),
  ].join('\n');
}

function ruleOf(form: Form): string {
  const { number, cancer, population, when, strength, gist, weigh = [], exempt = [], cautions = [] } = form;
  return `<article id="${isNewest(form) ? '' : `${form.editions.at(-1)}-`}${number}">
<h3>${number} ${html(capital(cancer))}</h3>
<p class="gist">${html(gist)}</p>
<div class="columns">
<dl>
${row('Edition', html(editionsLine(form)) + (becameWords(form) && ` ${becameWords(form)}`))}
${row('For', html(whoWords(population) + (population.note ? `. ${population.note}` : '')))}
${row('When', when ? capital(whenList(when)) : html(shownWords(form)))}
${row('Thresholds', when ? html(thresholdsLine(when, editionOf(lastEdition(form)).thresholds)) : '')}
${row('Then', thenWords(form))}
${row('Strength', html(`${strengthWords[strength]} (${strength})`))}
${row('Weigh', html(weigh.map(findingLabel).join(', ')))}
${row('No test needed with', exempt.length > 0 ? list(exempt.map(whenList)) : '')}
${row('Know', list(cautions.map(html)))}
</dl>
<aside>
${beside(form)}
</aside>
</div>
<p class="check">☐ Agrees with NG12 &nbsp; ☐ Does not agree: ______________________________ &nbsp; Initials: ________</p>
</article>`;
}

const signOffBlock = `<section class="sign-off">
<h2>Sign-off</h2>
<p><strong>${html(signOffWords(newestEdition))}</strong> To be read beside NICE’s own text, at https://www.nice.org.uk/guidance/ng12.</p>
<table>
<tr><th scope="row">Name</th><td></td></tr>
<tr><th scope="row">Role</th><td></td></tr>
<tr><th scope="row">Professional registration</th><td></td></tr>
<tr><th scope="row">SHA-256 of ng12.json, as signed</th><td></td></tr>
<tr><th scope="row">Date</th><td></td></tr>
<tr><th scope="row">Signature</th><td></td></tr>
</table>
</section>`;

/** A whole document. */
export const documentOf = (title: string, body: string): string => `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${html(title)}</title>
<link rel="stylesheet" href="rule-book.css">
</head>
<body>
${body}
</body>
</html>
`;

/** The page of one section: its rules as they are, then the forms that earlier editions had. */
export function pageOf(section: string, title: string, forms: readonly Form[]): string {
  const earlier = forms.filter((form) => !isNewest(form));
  const heading = `${section} ${title}`;
  return documentOf(
    `NG12 rule book: ${heading}`,
    `<header>
<p><a href="index.html">NG12 rule book</a> · edition of ${editionWords(newestEdition, true)} · made by <code>npm run rulebook</code>, not by hand</p>
<h1>${html(heading)}</h1>
<p class="state">${html(signOffWords(newestEdition))}</p>
</header>
<h2>As the edition of ${editionWords(newestEdition)} has it</h2>
${forms.filter(isNewest).map(ruleOf).join('\n')}
${earlier.length > 0 ? `<h2>As earlier editions had it</h2>\n${earlier.map(ruleOf).join('\n')}` : ''}
${signOffBlock}`,
  );
}
