/** Always there, never alarming. */
export const Foot = () => (
  <footer class="foot">
    <p>Not all cancers are in NG12. Safety net.</p>
    <p>
      Not signed off by a clinician ·{' '}
      <a href="/about.html" target="_blank" rel="noreferrer">
        About
      </a>{' '}
      ·{' '}
      <a href="/options.html" target="_blank" rel="noreferrer">
        Settings
      </a>
    </p>
  </footer>
);
