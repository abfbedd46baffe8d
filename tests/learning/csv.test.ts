import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { learningCsv } from '../../learning/csv.ts';
import { creditsOf } from '../../learning/doing.ts';
import type { LearningRecord } from '../../learning/learning-record.ts';
import { anyRecord } from './a-record.ts';

const rows = (csv: string): Record<string, string>[] => parse(csv, { columns: true, bom: true });

const done: LearningRecord = {
  id: '6b3f4a1e-5d3c-4c39-9a57-2f7e3c1d9a01',
  pack: 'testshire-teaching',
  module: 'fit',
  activity: 'https://testshire.example/learning/testshire-teaching/fit',
  title: 'FIT, “lost” kits',
  organisation: 'Testshire Test Board',
  opened: '2026-11-22T09:00:00.000Z',
  changed: '2026-11-22T09:30:00.000Z',
  finished: '2026-07-01T23:30:00.000Z',
  minutes: 30,
  quiz: { id: '6b3f4a1e-5d3c-4c39-9a57-2f7e3c1d9a02', of: 1, toPass: 1, answers: [{ question: 'a', chosen: 0, right: true }] },
  reflection: '=HYPERLINK("https://x.example")\nAnd, more',
};

it('gives one line for each module that was finished, on the day it was in England', () => {
  expect(rows(learningCsv([{ ...done, finished: null }, done]))).toEqual([
    {
      Date: '2026-07-02',
      Title: 'FIT, “lost” kits',
      Organisation: 'Testshire Test Board',
      Minutes: '30',
      Score: '1 of 1',
      Credits: '0.5',
      Reflection: '\'=HYPERLINK("https://x.example")\nAnd, more',
      Module: 'https://testshire.example/learning/testshire-teaching/fit',
    },
  ]);
});

it('loses no word and starts no formula, whatever was written', () => {
  fc.assert(
    fc.property(fc.array(anyRecord, { maxLength: 8 }), (records) => {
      const csv = learningCsv(records);
      const finished = records
        .filter((record) => record.finished !== null)
        .sort((a, b) => (a.finished ?? '').localeCompare(b.finished ?? ''));
      const read = rows(csv);
      expect(csv.startsWith('\uFEFFDate,Title,')).toBe(true);
      expect(read.length).toBe(finished.length);
      for (const [at, { title, reflection }] of finished.entries()) {
        expect([title, `'${title}`]).toContain(read[at]?.Title);
        expect([reflection, `'${reflection}`]).toContain(read[at]?.Reflection);
      }
      expect(read.map((row) => Number(row.Credits))).toEqual(finished.map(creditsOf));
      for (const value of read.flatMap((row) => Object.values(row))) expect(value).not.toMatch(/^[=+\-@\t\r\n]/);
    }),
  );
});
