interface Props {
  /** Each with what stands there and its selector. */
  places: readonly (readonly [string, string])[];
  onKeep(): void;
  onLeave(): void;
}

/** Places as selectors, shown before they are kept: a site may have put a patient’s name in one. */
export const KeepPlaces = ({ places, onKeep, onLeave }: Props) => (
  <div class="caution">
    <ul>
      {places.map(([what, selector]) => (
        <li key={what}>
          {what}: <code>{selector}</code>
        </li>
      ))}
    </ul>
    <p>Keep only if no part of a patient’s name or number is in it.</p>
    <div class="row">
      <button type="button" class="button-small" onClick={onKeep}>
        Keep
      </button>
      <button type="button" class="button-plain" onClick={onLeave}>
        Do not keep
      </button>
    </div>
  </div>
);
