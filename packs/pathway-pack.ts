import * as z from 'zod/mini';
import { entry, envelope } from './envelope.ts';
import { date, forSites, language, link, list, odsCode, phone, recommendationNumbers, text, title, words } from './fields.ts';

/* null means: not published, or not known. It is said on screen; it is never a guess. */

const pathway = z.enum(['suspected-cancer', 'test', 'other']);
/** For sites; where recommendation numbers are given, for those alone. */
const applies = { sites: forSites, recommendations: z.optional(recommendationNumbers) };

const predecessor = z.strictObject({ ods: odsCode, name: title, extent: z.enum(['all', 'part']) });
const board = z.strictObject({
  ods: odsCode,
  name: title,
  /** Which part of the board the pack speaks of; null: all of it. */
  part: z.nullable(title),
  succeeds: list(predecessor, 10),
});

const area = z.discriminatedUnion('scope', [
  z.strictObject({ scope: z.literal('england'), name: title }),
  z.strictObject({ scope: z.literal('boards'), name: title, boards: z.array(board).check(z.minLength(1), z.maxLength(10)) }),
]);

const trust = z.strictObject({ ods: odsCode, name: title, places: list(title, 20) });

const call = { phone, /** What to press or ask for. */ option: z.optional(title), hours: z.nullable(title) };

const route = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('e-rs'), specialty: z.nullable(title), clinicType: z.nullable(title), serviceName: z.nullable(title) }),
  z.strictObject({ by: z.literal('phone'), ...call }),
  z.strictObject({ by: z.literal('other'), words }),
]);

const service = z.strictObject({
  ...entry,
  ...applies,
  pathway,
  name: title,
  /** The code of one of the pack’s trusts; null: more than one, or not known. */
  trust: z.nullable(odsCode),
  routes: z.array(route).check(z.minLength(1), z.maxLength(4)),
  /** Ids of the forms that go with it. */
  forms: list(entry.id, 10),
  /** Present while it takes no referrals. */
  suspended: z.optional(z.strictObject({ since: z.nullable(date), words })),
  note: z.optional(words),
});

const place = z.discriminatedUnion('kind', [
  /** In a clinical or referral system. */
  z.strictObject({ kind: z.literal('system'), system: title, folder: z.nullable(title) }),
  /** Open to all at an address: the form itself, or the page that has it. */
  z.strictObject({ kind: z.literal('address'), address: link, opens: z.enum(['form', 'page']) }),
  z.strictObject({ kind: z.literal('not-published') }),
]);

export const formShape = z.strictObject({
  ...entry,
  ...applies,
  pathway,
  /** Exactly as published. */
  title,
  places: z.array(place).check(z.minLength(1), z.maxLength(6)),
  version: z.nullable(title),
  /** Such as "Do not alter this form". */
  rules: list(words, 10),
  alsoKnown: list(text(80), 20),
});

const testFirst = z.strictObject({
  ...entry,
  ...applies,
  test: title,
  /** How old a result may be; null: not said. */
  within: z.nullable(z.strictObject({ count: z.int().check(z.minimum(1), z.maximum(99)), unit: z.enum(['days', 'weeks', 'months']) })),
  words: z.optional(words),
});

const localRule = z.strictObject({ ...entry, ...applies, words });

/** Shown beside NG12, never instead of it. */
const localVariation = z.strictObject({ ...entry, ...applies, words, approvedBy: z.nullable(title) });

const contact = z.strictObject({
  ...entry,
  ...applies,
  purpose: z.enum(['nothing-heard', 'referral-office', 'clinical-advice', 'worried-after-treatment']),
  name: title,
  trust: z.nullable(odsCode),
  ...call,
  /** For a patient who has heard nothing: after how many days to ring. */
  afterDays: z.nullable(z.int().check(z.minimum(1), z.maximum(90))),
  note: z.optional(words),
});

const patientInformation = z.strictObject({
  ...entry,
  ...applies,
  title,
  address: link,
  format: z.enum(['page', 'leaflet', 'easy-read', 'translation', 'video', 'audio', 'british-sign-language']),
  language,
});

const stopSmoking = z.strictObject({
  ...entry,
  name: title,
  phone: z.nullable(phone),
  address: z.nullable(link),
  note: z.optional(words),
});

const screening = z.strictObject({
  ...entry,
  programme: z.enum(['bowel', 'breast', 'cervical', 'lung']),
  words,
  phone: z.nullable(phone),
  address: z.nullable(link),
});

const note = z.strictObject({ ...entry, ...applies, title, words });

/** How an area wants suspected cancer referred: addresses, wording and references, no logic and no criteria. */
export const pathwayPack = z.strictObject({
  kind: z.literal('pathways'),
  ...envelope,
  area,
  trusts: list(trust, 40),
  services: list(service, 300),
  forms: list(formShape, 300),
  testsFirst: list(testFirst, 200),
  localRules: list(localRule, 200),
  localVariations: list(localVariation, 100),
  contacts: list(contact, 200),
  patientInformation: list(patientInformation, 300),
  stopSmoking: list(stopSmoking, 40),
  screening: list(screening, 20),
  notes: list(note, 100),
});

export type PathwayPack = z.infer<typeof pathwayPack>;
export type Service = PathwayPack['services'][number];
export type Route = Service['routes'][number];
export type Form = PathwayPack['forms'][number];
export type Place = Form['places'][number];
