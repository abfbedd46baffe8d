/** A heading or a label over a part of the page. */
export interface Name {
  text: string;
  /** A heading, not only a label of a region. */
  heading: boolean;
}

/** The cell of a table in which a line stands. */
export interface Place {
  table: number;
  row: number;
  column: number;
}

/** One line of the page as it is seen. */
export interface Line {
  text: string;
  /** A label is not seen, but read out: `aria-label`. */
  as: 'text' | 'heading' | 'label' | 'typed';
  element: Element;
  /** The texts of its inline elements, where there are several: a label and its value. */
  parts?: readonly string[];
  /** Typed or chosen in a field that can still be changed. */
  filled?: true;
  /** Over it, outermost first. */
  names: readonly Name[];
  cell?: Place;
  /** Stands in a menu, a button or a tab. */
  control: boolean;
  framed: boolean;
}

export interface Cell {
  text: string;
  header: boolean;
  /** A cell above reaches down over this one. */
  covered?: true;
}

export interface Table {
  rows: Cell[][];
  names: readonly Name[];
  /** The lines it begins and ends with. */
  from: number;
  to: number;
  element: Element;
}

/** An attribute that holds a long number. */
export interface Attribute {
  code: string;
  element: Element;
  /** The line that follows it. */
  line: number;
}

/** The page as lines and tables: all that the readers look at. */
export interface Page {
  lines: Line[];
  tables: Table[];
  attributes: Attribute[];
  /** The page and its same-origin frames. */
  documents: Document[];
  /** The trees that it was read from: the documents, and the shadow roots in them. */
  roots: Node[];
  frames: HTMLIFrameElement[];
  closedFrames: string[];
  /** Drawn by the page. */
  pictures: number;
  /** Pictures that may be of a document. */
  scans: number;
  embedded: number;
  /** Only the beginning was read. */
  cut: boolean;
}

/** White space folded, invisible characters gone. */
export const folded = (text: string): string =>
  text
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ([,;)])/g, '$1')
    .trim();

const shortened = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text);

/** Words that name parts of a record and no person. */
const placeWords = new Set(
  'patient patients banner demographics details summary record header information info profile overview chart about identity personal current active recent latest new all past previous medical clinical health gp consultation consultations encounter encounters journal notes note history examination comment comments assessment presenting complaint results result pathology laboratory lab tests test blood investigations problems problem conditions condition diagnoses list observations timeline smoking lifestyle social coded codes entries values of and the for on surgery telephone visit'.split(
    ' ',
  ),
);

const isPlace = ({ text }: Name): boolean =>
  text.length <= 60 &&
  (text.match(/\p{L}+/gu) ?? []).every(
    (word) =>
      placeWords.has(word.toLowerCase()) ||
      /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|st|nd|rd|th)$/i.test(
        word,
      ),
  );

/** Where a line stands, for people: “Patient: ‘Born 12-Mar-1961 (65y)’”. A heading that may be a name is passed over. */
export function whereOf(line: Pick<Line, 'names' | 'framed' | 'cell'>, words: string): string {
  const place = line.names.findLast(isPlace)?.text ?? (line.cell ? 'Table' : 'Page');
  return `${shortened(place, 40)}${line.framed ? ' (in a frame)' : ''}: ‘${shortened(words, 80)}’`;
}
