import { batch, computed, signal } from '@preact/signals';
import { assess } from '../rules/engine/assess.ts';
import type { Presentation, Results } from '../rules/engine/presentation.ts';
import type { FindingId } from '../rules/findings/vocabulary.ts';
import { adviceFor } from '../rules/guidance/advice.ts';
import { ng12 } from '../rules/ng12/editions.ts';
import { noticesFor } from '../rules/ng12/notices.ts';
import { mostCharacters, recognise } from '../rules/reading/read.ts';
import type { Recognition } from '../rules/reading/recognition.ts';
import { createAnnouncer } from './announcer.ts';
import { answer, type Reply } from './answer.ts';
import { createAnswers } from './answers.ts';
import { type Ask, asksFrom } from './asks.ts';
import { metCards, possibleCards } from './cards.ts';
import { createChecklist } from './checklist.ts';
import { createCorrecting } from './correcting.ts';
import { createDone } from './done.ts';
import { type Entry, entriesFrom } from './entries.ts';
import { createHandOver } from './hand-over/hand-over.ts';
import { type Held, heldOf } from './held.ts';
import { createMeasurements } from './measurements.ts';
import { createMoving } from './moving.ts';
import { createNotRead } from './not-read.ts';
import { createByHand, createPerson, type Seen, unsettled } from './person.ts';
import { presentationFrom } from './presentation-from.ts';
import { createQuestions, createSaidEmergencies } from './questions.ts';
import { isChecklistRelevant, relevantTests } from './relevant.ts';
import { stable } from './stable.ts';
import { createTyping, isAnotherText } from './typing.ts';
import { findingLabel, within } from './words/labels.ts';
import { summaryOf } from './words/summary.ts';

/** What the panel is given of the world. */
export interface Ports {
  /** Runs something later; returns how to call it off. */
  after(milliseconds: number, run: () => void): () => void;
  /** The day it is, as 2026-11-29: by it birth dates and dated entries are read. */
  today(): string;
}

const nothingRead: Recognition = { sex: 'unknown', mentions: [], results: [], unread: [], emergencies: [], named: [], notices: [] };

/** Of everything that is read: what reads it is made ready when it first meets it. */
const specimen =
  '62M cough 3/52, no haemoptysis. Lost 5 kg since June (80 to 75 kg). CXR clear. Hb 98, plts 480. FIT 23 on 1/6/26. Plan bloods.';

/** Readies the recogniser in two steps, so that the first word does not wait for it: the words, then the values. */
export const warmUp = (whenIdle: (run: () => void) => void): void =>
  whenIdle(() => {
    recognise('');
    whenIdle(() => recognise(specimen, { today: '2026-06-30' }));
  });

/** Everything one panel holds of one patient, in memory alone, and all that follows from it. */
export function createPanel(ports: Ports) {
  const { text, read, type, readNow, stop } = createTyping(ports);
  /** Counts the patients: the panel is drawn anew for each. */
  const patient = signal(0);
  const byHand = createByHand();
  const seen = signal<Seen | undefined>(undefined);
  const checklist = createChecklist();
  const correcting = createCorrecting();
  const handOver = createHandOver();
  const done = createDone(ports);
  const emergencies = createSaidEmergencies();

  const recognition = computed(() => {
    if (read.value === '') return nothingRead;
    const age = byHand.reading.value.years ?? seen.value?.age;
    const sex = byHand.sex.value ?? seen.value?.sex;
    return recognise(read.value, { ...(age !== undefined && { age }), ...(sex && { sex }), today: ports.today() });
  });
  const notRead = createNotRead(ports, { read, recognition, corrections: correcting.corrections });
  const person = createPerson(byHand, recognition, seen);
  const measurements = createMeasurements(recognition);

  /** What the text leaves unclear and the GP has not settled by hand. */
  const notes = stable(() => unsettled(recognition.value.notices, byHand));
  const entries = stable((): Entry[] => {
    const score = checklist.verdict.value;
    const said = recognition.value.mentions.filter(({ id }) => id !== score?.id);
    return entriesFrom(score ? [...said, score] : said, correcting.corrections.value, read.value);
  });
  const presentationWith = (counted: readonly Entry[], numbers: Results = measurements.results.value): Presentation =>
    presentationFrom({
      age: person.age.value.years,
      sex: person.sex.value,
      organs: person.organs.value,
      entries: counted,
      results: numbers,
      emergencies: [...new Set([...recognition.value.emergencies, ...emergencies.present.value])],
      named: recognition.value.named,
    });
  const presentation = stable(() => presentationWith(entries.value));
  const assessment = computed(() => assess(ng12, presentation.value));
  const answering = createAnswers({ assessment, entries, unread: notRead.stretches, correct: correcting.correct });
  const { answers } = answering;
  const questioning = createQuestions({ assessment, answers, emergencies, correct: correcting.correct });
  const cards = computed(() => metCards(answers.value));
  const possible = computed(() => possibleCards(assessment.value, answers.value));
  const asks = computed(() => asksFrom(assessment.value));
  const notices = computed(() => noticesFor(assessment.value));

  /** Nothing entered, only who the patient is, or something that counts. */
  const stage = computed<'empty' | 'unread' | 'read'>(() => {
    const { findings, absent, results, emergencies } = presentation.value;
    const counts = findings.length + absent.length + Object.keys(results).length + (emergencies?.length ?? 0);
    if (counts > 0) return 'read';
    return text.value.trim() === '' ? 'empty' : 'unread';
  });
  const isUntouched = computed(
    () =>
      text.value === '' &&
      seen.value === undefined &&
      !checklist.asked.value &&
      correcting.corrections.value.size === 0 &&
      byHand.age.value === '' &&
      byHand.sex.value === undefined &&
      byHand.organs.value === undefined &&
      entries.value.length === 0 &&
      measurements.fields.every(({ byHand: typed }) => typed.value === ''),
  );

  const parts: readonly Held[] = [byHand, measurements, checklist, correcting, notRead, handOver, answering, emergencies];
  /** All but the text: who it is, what was confirmed, results typed by hand, what was ticked and written. */
  const forget = (): void => {
    done.clear();
    for (const part of parts) part.clear();
  };
  const write = (typed: string): void => {
    if (!isAnotherText(text.value, typed)) {
      type(typed);
      return;
    }
    const confirmed = correcting.corrections.value.size > 0 || measurements.fields.some(({ byHand: typedIn }) => typedIn.value !== '');
    batch(() => {
      forget();
      type(typed);
    });
    if (confirmed) announcer.say('The text was replaced, so what was confirmed about it is cleared.');
  };

  const answerKeys = stable(() => answers.value.map(({ key }) => key));
  const moving = createMoving(answerKeys, ports);

  const summary = computed(() => (stage.value === 'read' ? summaryOf(answers.value) : ''));
  const announcer = createAnnouncer(ports, summary);

  return {
    patient,
    text,
    /** As much of it as has been read. */
    read,
    type: write,
    readNow,
    byHand,
    seen,
    person,
    checklist,
    recognition,
    /** What was not read, and the GP has not settled. */
    notRead: notRead.stretches,
    notes,
    measurements,
    handOver,
    entries,
    presentation,
    /** The same patient, were these findings and numbers counted too. */
    supposing: (more: readonly Entry[], numbers: Results): Presentation =>
      presentationWith([...entries.value.filter(({ id }) => !more.some((each) => each.id === id)), ...more], {
        ...numbers,
        ...measurements.results.value,
      }),
    assessment,
    cards,
    possible,
    asks,
    notices,
    /** What is said of the patient, in the order of the panel. */
    answers,
    questions: questioning.questions,
    answerQuestion: questioning.answer,
    reply: answering.reply,
    notAcute: answering.notAcute,
    putAway: answering.putAway,
    stage,
    isUntouched,
    advice: computed(() => adviceFor(assessment.value, answering.answers.value)),
    isTooLong: computed(() => text.value.length > mostCharacters),
    relevantTests: computed(() => relevantTests(assessment.value, asks.value, measurements.fields)),
    showsChecklist: computed(() => checklist.asked.value || isChecklistRelevant(read.value, assessment.value, checklist)),
    correct: correcting.correct,
    answer: (ask: Ask, reply: Reply): void => answer(ask, reply, correcting.correct),
    putBack: correcting.putBack,
    /** Does not count a finding that the text names, or takes out one that the GP added: with Undo. */
    remove({ id, words }: Pick<Entry, 'id' | 'words'>): void {
      const back = correcting.wayBackFor(id);
      if (words) correcting.correct(id, { assertion: 'removed' });
      else correcting.putBack(id);
      done.say(`Not counted: ${within(findingLabel(id))}`, back);
    },
    done,
    /** Answers have just come or changed places: no key acts on them yet. */
    moving: moving.moving,
    dismiss: notRead.dismiss,
    /** The GP says which finding words that were not read mean. */
    explain(words: string, id: FindingId): void {
      const meantBy = correcting.corrections.value.get(id)?.meantBy ?? [];
      correcting.correct(id, { assertion: 'present', meantBy: [...meantBy.filter((each) => each !== words), words] });
    },
    today: ports.today,
    announcement: announcer.announcement,
    announce: announcer.say,
    /** The way back to all of this patient, for an Undo. */
    wayBack(): () => void {
      const typed = text.peek();
      const ways = [...parts, heldOf(seen)].map((part) => part.wayBack());
      return () =>
        batch(() => {
          type(typed);
          readNow();
          for (const way of ways) way();
        });
    },
    /** Nothing of the last patient is left. */
    newPatient(): void {
      batch(() => {
        patient.value += 1;
        type('');
        seen.value = undefined;
        forget();
      });
      announcer.say('Everything cleared. New patient.');
    },
    dispose(): void {
      stop();
      notRead.dispose();
      moving.dispose();
      announcer.dispose();
    },
  };
}

export type Panel = ReturnType<typeof createPanel>;
