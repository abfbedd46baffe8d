import type { Information } from '../state/hand-over/leaflet.ts';
import { Host } from './host.tsx';

const formatWords: Readonly<Record<Information['format'], string>> = {
  page: 'page',
  leaflet: 'leaflet',
  'easy-read': 'easy read',
  translation: 'translation',
  video: 'video',
  audio: 'audio',
  'british-sign-language': 'British Sign Language',
};

const nameOf = (language: string): string | undefined => new Intl.DisplayNames('en-GB', { type: 'language' }).of(language);

const detail = ({ format, language }: Information): string =>
  language === 'en' ? formatWords[format] : `${formatWords[format]}, ${nameOf(language)}`;

/** What the area has for patients to read, see or hear; said where it has nothing in easy read or another language. */
export function InformationLinks({ information }: { information: readonly Information[] }) {
  const hasOther = information.some(({ format, language }) => format === 'easy-read' || format === 'translation' || language !== 'en');
  return (
    <div>
      {information.length > 0 && (
        <ul>
          {information.map((each) => (
            <li key={each.id}>
              <a href={each.address} target="_blank" rel="noreferrer">
                {each.title} ↗
              </a>{' '}
              <span class="quiet">{detail(each)}</span> <Host of={each.address} />
            </li>
          ))}
        </ul>
      )}
      {!hasOther && <p class="quiet">No easy read or translation is known here.</p>}
    </div>
  );
}
