import type { Leaflet } from './leaflet.ts';

/** Ways out of the panel, each taken on a click alone. */
export interface HandOverPort {
  /** Opens a page to print this from; gives how to take it away again, or undefined where the browser opens none. */
  print(leaflet: Leaflet): (() => void) | undefined;
  /** Has the browser download a text as a file. */
  save(fileName: string, text: string): void;
  now(): Date;
  /** Never the same twice. */
  uid(): string;
}
