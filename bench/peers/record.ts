import { evidenceFrom } from '../../rules/engine/evidence.ts';
import type { Organ, Presentation } from '../../rules/engine/presentation.ts';
import { FALSE, TRUE, type Truth } from '../../rules/engine/truth.ts';
import { findingIds } from '../../rules/findings/vocabulary.ts';
import { ng12 } from '../../rules/ng12/editions.ts';

interface Said {
  /** Of the finding itself and not of a narrower one. */
  own: boolean;
  qualifiers: readonly string[];
  denied: readonly string[];
  durationWeeks: number | null;
}

/** A finding that was entered: settled by a number or a denial, else what was said of it. */
interface Entered {
  settled: boolean | null;
  statements: readonly Said[];
}

/** A patient as the CQL library reads one. A finding that was not entered is missing, which CQL takes for null. */
export type PresentationRecord = { completedYears: number | null } & Record<Organ, boolean | null> & { [finding: string]: unknown };

const logical = (truth: Truth): boolean | null => (truth === TRUE ? true : truth === FALSE ? false : null);

/** A presentation as a record, with all that is known of it three-valued. */
export function recordOf(presentation: Presentation): PresentationRecord {
  const { years, organs, said, absent, measured } = evidenceFrom(presentation, ng12.thresholds);
  const entered = new Map<string, Entered>();
  for (const id of absent) entered.set(id, { settled: false, statements: [] });
  for (const [id, statements] of said) {
    const listed = statements.map(({ id: own, qualifiers, denied = [], durationWeeks = null }) => ({
      own: own === id,
      qualifiers,
      denied,
      durationWeeks,
    }));
    entered.set(id, { settled: null, statements: listed });
  }
  for (const [id, truth] of measured) entered.set(id, { settled: logical(truth), statements: [] });
  return {
    completedYears: years ?? null,
    'female-reproductive-organs': logical(organs['female-reproductive-organs']),
    'male-reproductive-organs': logical(organs['male-reproductive-organs']),
    ...Object.fromEntries(entered),
  };
}

const element = (name: string, type: string): string => `<element name="${name}" elementType="${type}"/>`;
const listOf = (name: string, model: string, type: string): string =>
  `<element name="${name}"><elementTypeSpecifier xsi:type="ListTypeSpecifier">` +
  `<elementTypeSpecifier xsi:type="NamedTypeSpecifier" modelName="${model}" name="${type}"/></elementTypeSpecifier></element>`;
const classOf = (name: string, elements: readonly string[], retrievable = false): string =>
  `<typeInfo xsi:type="ClassInfo" name="Presentation.${name}" baseType="System.Any" retrievable="${retrievable}">${elements.join('')}</typeInfo>`;
const modelOf = (name: string, attributes: string, content: readonly string[]): string =>
  `<modelInfo xmlns="urn:hl7-org:elm-modelinfo:r1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" name="${name}" ` +
  `targetQualifier="${name.toLowerCase()}" ${attributes}>${content.join('')}</modelInfo>`;

/** The record told to the translator, beside the simple types of CQL itself. */
export const models: Readonly<Record<string, string>> = {
  Presentation: modelOf('Presentation', 'version="1" url="urn:presentation" patientClassName="Presentation.Patient"', [
    '<requiredModelInfo name="System" version="1.0.0"/>',
    classOf('Statement', [
      element('own', 'System.Boolean'),
      listOf('qualifiers', 'System', 'String'),
      listOf('denied', 'System', 'String'),
      element('durationWeeks', 'System.Decimal'),
    ]),
    classOf('Entered', [element('settled', 'System.Boolean'), listOf('statements', 'Presentation', 'Statement')]),
    classOf(
      'Patient',
      [
        element('completedYears', 'System.Integer'),
        element('female-reproductive-organs', 'System.Boolean'),
        element('male-reproductive-organs', 'System.Boolean'),
        ...findingIds.map((id) => element(id, 'Presentation.Entered')),
      ],
      true,
    ),
  ]),
  System: modelOf('System', 'version="1.0.0" url="urn:hl7-org:elm-types:r1"', [
    '<typeInfo xsi:type="SimpleTypeInfo" name="System.Any"/>',
    ...'Boolean Integer Long Decimal String DateTime Date Time Quantity Ratio Code Concept Vocabulary ValueSet CodeSystem'
      .split(' ')
      .map((name) => `<typeInfo xsi:type="SimpleTypeInfo" name="System.${name}" baseType="System.Any"/>`),
  ]),
};
