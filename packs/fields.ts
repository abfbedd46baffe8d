import * as z from 'zod/mini';
import { recommendations } from '../rules/ng12/editions.ts';
import { siteIds } from './sites.ts';

/** No control, formatting (bidi overrides, zero width), private or lone surrogate characters, no line breaks; no blank at either end. */
const visible = /^(?!\s)[^\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]+(?<!\s)$/u;
const noMarkup = /^(?![\s\S]*[<>][\p{L}/!?])/u;

/** Plain text on one line, of at most so many characters. */
export const text = (most: number) =>
  z
    .string()
    .check(
      z.minLength(1),
      z.maxLength(most),
      z.regex(visible, 'has hidden characters, or blanks at an end'),
      z.regex(noMarkup, 'has HTML in it'),
    );

export const title = text(160);
export const words = text(600);

/** A web address: https, a host with a name, no port, no user, plain characters only. */
const address = /^https:\/\/(?:(?!xn--)[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,24}(?:[/?#][!#-;=?-[\]_a-z~]*)?$/;
export const link = z.string().check(z.maxLength(500), z.regex(address, 'is not an https web address'));

/** A telephone number of the United Kingdom as people write it: digits, spaces between. */
export const phone = z.string().check(z.regex(/^(?:0(?: ?\d){9,10}|111)$/, 'is not a telephone number such as 01305 254109'));

export const date = z.iso.date('is not a date such as 2026-11-22');
export const slug = z
  .string()
  .check(z.maxLength(64), z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'is not made of small letters, digits and single hyphens'));
export const odsCode = z.string().check(z.regex(/^[A-Z0-9]{3,8}$/, 'is not an ODS code such as R0D'));
export const language = z
  .string()
  .check(z.maxLength(12), z.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})?$/, 'is not a language code such as en or pl'));

/** At most so many, none unless given. */
export const list = <T extends z.core.SomeType>(of: T, most: number) => z._default(z.array(of).check(z.maxLength(most)), []);

const site = z.enum(siteIds);
/** Cancer sites, or all of them. */
export const forSites = z.union([z.literal('all'), z.array(site).check(z.minLength(1), z.maxLength(siteIds.length))]);

const numbers = recommendations.map(({ number }) => number);
export const recommendationNumbers = z.array(z.enum(numbers as [string, ...string[]])).check(z.minLength(1), z.maxLength(numbers.length));
