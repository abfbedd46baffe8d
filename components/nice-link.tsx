/** To NG12 itself; nothing of the patient goes along. */
export const NiceLink = () => (
  <a href="https://www.nice.org.uk/guidance/ng12" target="_blank" rel="noreferrer" aria-label="NG12 at NICE, opens in a new tab">
    NICE ↗
  </a>
);
