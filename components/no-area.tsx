/** Said where an area is needed and none was chosen. */
export const NoArea = ({ onArea }: { onArea(): void }) => (
  <p>
    No area is chosen: what follows is for all England.{' '}
    <button type="button" class="button-small" onClick={onArea}>
      Choose area
    </button>
  </p>
);
