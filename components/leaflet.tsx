import type { Leaflet } from '../state/hand-over/leaflet.ts';

/** A text for the patient, as it is read and printed. */
export const LeafletView = ({ leaflet: { title, parts } }: { leaflet: Leaflet }) => (
  <div class="leaflet">
    <p class="leaflet-title">{title}</p>
    {parts.map(({ heading, lines, list = [] }) => (
      <div key={heading}>
        <p>
          <strong>{heading}</strong>
        </p>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {list.length > 0 && (
          <ul>
            {list.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        )}
      </div>
    ))}
  </div>
);
