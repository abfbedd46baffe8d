/** The regions of NHS England. */
export type Region = 'East of England' | 'London' | 'Midlands' | 'North East and Yorkshire' | 'North West' | 'South East' | 'South West';

/** An integrated care board. Its full name is formed by the rule that all follow, and was not looked up one by one. */
export interface Board {
  ods: string;
  /** Without "NHS" and "Integrated Care Board". */
  area: string;
  region: Region;
  /** Codes of the boards that took over on 1 April 2026; none for a board of today. */
  successors: readonly string[];
}

const board = (ods: string, area: string, region: Region, ...successors: string[]): Board => ({ ods, area, region, successors });

/** "NHS Dorset Integrated Care Board" */
export const boardName = ({ area }: Pick<Board, 'area'>): string => `NHS ${area} Integrated Care Board`;

/** The 36 boards since 1 April 2026 and the 12 that closed the day before. Codes and succession as published by the NHS Business Services Authority on 10 April 2026. */
export const boards: readonly Board[] = [
  board('S1Y5D', 'Central East', 'East of England'),
  board('D7T5G', 'Essex', 'East of England'),
  board('T6Y0W', 'Norfolk and Suffolk', 'East of England'),
  board('QMF', 'North East London', 'London'),
  board('QKK', 'South East London', 'London'),
  board('QWE', 'South West London', 'London'),
  board('Z9B2Z', 'West and North London', 'London'),
  board('QHL', 'Birmingham and Solihull', 'Midlands'),
  board('QUA', 'Black Country', 'Midlands'),
  board('QWU', 'Coventry and Warwickshire', 'Midlands'),
  board('QJ2', 'Derby and Derbyshire', 'Midlands'),
  board('QGH', 'Herefordshire and Worcestershire', 'Midlands'),
  board('QK1', 'Leicester, Leicestershire and Rutland', 'Midlands'),
  board('QJM', 'Lincolnshire', 'Midlands'),
  board('QPM', 'Northamptonshire', 'Midlands'),
  board('QT1', 'Nottingham and Nottinghamshire', 'Midlands'),
  board('QOC', 'Shropshire, Telford and Wrekin', 'Midlands'),
  board('QNC', 'Staffordshire and Stoke-on-Trent', 'Midlands'),
  board('QOQ', 'Humber and North Yorkshire', 'North East and Yorkshire'),
  board('QHM', 'North East and North Cumbria', 'North East and Yorkshire'),
  board('QF7', 'South Yorkshire', 'North East and Yorkshire'),
  board('QWO', 'West Yorkshire', 'North East and Yorkshire'),
  board('QYG', 'Cheshire and Merseyside', 'North West'),
  board('QOP', 'Greater Manchester', 'North West'),
  board('QE1', 'Lancashire and South Cumbria', 'North West'),
  board('QRL', 'Hampshire and Isle of Wight', 'South East'),
  board('QKS', 'Kent and Medway', 'South East'),
  board('S9B9J', 'Surrey and Sussex', 'South East'),
  board('S0E4D', 'Thames Valley', 'South East'),
  board('QOX', 'Bath and North East Somerset, Swindon and Wiltshire', 'South West'),
  board('QUY', 'Bristol, North Somerset and South Gloucestershire', 'South West'),
  board('QT6', 'Cornwall and the Isles of Scilly', 'South West'),
  board('QJK', 'Devon', 'South West'),
  board('QVV', 'Dorset', 'South West'),
  board('QR1', 'Gloucestershire', 'South West'),
  board('QSL', 'Somerset', 'South West'),

  board('QHG', 'Bedfordshire, Luton and Milton Keynes', 'East of England', 'S1Y5D'),
  board('QUE', 'Cambridgeshire and Peterborough', 'East of England', 'S1Y5D'),
  board('QM7', 'Hertfordshire and West Essex', 'East of England', 'D7T5G', 'S1Y5D'),
  board('QH8', 'Mid and South Essex', 'East of England', 'D7T5G'),
  board('QMM', 'Norfolk and Waveney', 'East of England', 'T6Y0W'),
  board('QJG', 'Suffolk and North East Essex', 'East of England', 'D7T5G', 'T6Y0W'),
  board('QMJ', 'North Central London', 'London', 'Z9B2Z'),
  board('QRV', 'North West London', 'London', 'Z9B2Z'),
  board('QU9', 'Buckinghamshire, Oxfordshire and Berkshire West', 'South East', 'S0E4D'),
  board('QNQ', 'Frimley', 'South East', 'QRL', 'S0E4D', 'S9B9J'),
  board('QXU', 'Surrey Heartlands', 'South East', 'S9B9J'),
  board('QNX', 'Sussex', 'South East', 'S9B9J'),
];

const byCode = new Map(boards.map((each) => [each.ods, each]));

/** A board by its code; undefined where there is none. */
export const boardOf = (ods: string): Board | undefined => byCode.get(ods);

/** Whether a board is one of today. */
export const isCurrent = ({ successors }: Board): boolean => successors.length === 0;

/** A board that a board of today took over, all or part of it. */
export interface Predecessor {
  board: Board;
  extent: 'all' | 'part';
}

/** What a board took over on 1 April 2026. */
export const predecessorsOf = ({ ods }: Board): Predecessor[] =>
  boards
    .filter(({ successors }) => successors.includes(ods))
    .map((each) => ({ board: each, extent: each.successors.length === 1 ? 'all' : 'part' }));

export type BoardAnswer =
  | { state: 'current'; board: Board }
  /** Closed; one board took all of it over. */
  | { state: 'succeeded'; closed: Board; board: Board }
  /** Closed and parted: which of them is for the practice to say. */
  | { state: 'split'; closed: Board; choices: readonly Board[] }
  | { state: 'unknown' };

/** The board of today for a code, which may be that of a closed one. */
export function boardFor(ods: string): BoardAnswer {
  const found = boardOf(ods);
  if (!found) return { state: 'unknown' };
  if (isCurrent(found)) return { state: 'current', board: found };
  const choices = found.successors.flatMap((each) => boardOf(each) ?? []);
  const [board] = choices;
  return choices.length === 1 && board ? { state: 'succeeded', closed: found, board } : { state: 'split', closed: found, choices };
}
