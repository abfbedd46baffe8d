import { newestEdition } from '../rules/ng12/edition-dates.ts';
import { ng12, recommendations } from '../rules/ng12/editions.ts';
import { signOffWords } from '../rules/ng12/sign-off.ts';
import { editionWords } from '../state/words/edition.ts';
import { NiceLink } from './nice-link.tsx';
import { Page } from './page.tsx';

/** What NG12 asks of a practice, whoever the patient. */
const forThePractice = recommendations.filter(({ shownAfter }) => shownAfter === 'practice');

/** What Waymark is, is for and is not; whose words are whose. */
export const AboutPage = () => (
  <Page at="/about.html" title="About Waymark">
    <section>
      <h2>What it is for</h2>
      <p>Waymark is for general practitioners and other clinicians in primary care in England.</p>
      <p>
        It checks the age, sex, findings and results that you enter against the recommendations of NICE guideline NG12, Suspected cancer:
        recognition and referral. It shows which are met, which would be met if one more thing were known, and why.
      </p>
      <p>It supports your judgement and does not replace it. It is not for patients, and not for screening.</p>
    </section>

    <section>
      <h2>What it is not</h2>
      <ul>
        <li>{signOffWords(newestEdition)}</li>
        <li>A recommendation not met does not exclude cancer. Not all cancers are in NG12.</li>
        <li>It is not an NHS product and not a NICE product, and neither has endorsed it.</li>
        <li>It has no UKCA mark.</li>
      </ul>
    </section>

    <section>
      <h2>Where it applies</h2>
      <p>
        England. Scotland has its own referral guidelines for suspected cancer. Wales and Northern Ireland decide for themselves how NG12
        applies.
      </p>
    </section>

    <section>
      <h2>Whose words</h2>
      <p>
        The recommendations are those of NICE guideline NG12 in its edition of {editionWords(ng12.edition, true)}. The content of NG12 is ©
        NICE.
      </p>
      <p>
        Waymark gives the number and edition of each recommendation, and says in its own words what it asks. Read NICE’s own words before
        you rely on it: <NiceLink />.
      </p>
      <p class="quiet">
        NICE guidance is prepared for the National Health Service in England, is subject to regular review, and may be updated or withdrawn.
        NICE accepts no responsibility for the use of its content in this product.
      </p>
    </section>

    <section>
      <h2>Privacy</h2>
      <p>
        What you enter stays in the memory of the panel. It is gone when you press New patient or close the panel. Nothing of a patient is
        stored, logged or sent, and the panel makes no network request.
      </p>
      <p>
        Your settings, packs, copies of forms and learning log are kept on this computer. The background fetches the packs and forms you ask
        it to, and tells nobody who asks.
      </p>
    </section>

    <section>
      <h2>For the practice</h2>
      <p>NG12 also asks four things that go with no one patient:</p>
      <ul>
        {forThePractice.map(({ number, gist }) => (
          <li key={number}>
            {gist} <span class="quiet">{number}</span>
          </li>
        ))}
      </ul>
    </section>

    <section>
      <h2>Help to test it</h2>
      <p>
        <a href="/trial.html">Take part in a trial</a>: twenty tasks in twenty minutes, with patients who are made up.
      </p>
    </section>

    <section>
      <h2>Licence</h2>
      <p>Waymark is open source under the MIT licence. It comes as it is, without warranty of any kind.</p>
    </section>
  </Page>
);
