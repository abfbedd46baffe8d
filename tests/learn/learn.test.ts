import { describe, expect, test } from 'vitest';
import type { Module, Question } from '../../packs/teaching/teaching-pack.ts';
import { aLearner, heldWith, testshirePack } from './a-learner.ts';

const fit = 'testshire-teaching/fit-in-testshire';
const haematuria = 'testshire-teaching/haematuria-in-testshire';
const [fitModule] = testshirePack.modules as [Module];
const [limit, safetyNet] = (fitModule.quiz?.questions ?? []) as [Question, Question];

type Learner = Awaited<ReturnType<typeof aLearner>>;
const shelves = ({ learn }: Learner) => Object.fromEntries(learn.modules.value.map(({ id, shelf }) => [id, shelf]));
const openedIn = ({ learn }: Learner) => {
  const opened = learn.opened.value;
  if (!opened) throw new Error('No module is open.');
  return opened;
};
const recordIn = (learner: Learner) => openedIn(learner).record;

describe('a module that is being done', () => {
  test('is begun when it is opened, is done with its last answer, and keeps that', async () => {
    const learner = await aLearner();
    const { learn, store, pass } = learner;
    learn.openModule(fit);
    expect(recordIn(learner)).toMatchObject({ finished: null, minutes: 0 });
    pass(1);
    learn.answer(openedIn(learner), limit, 1);
    pass(1);
    learn.answer(openedIn(learner), safetyNet, 1);
    expect(recordIn(learner)).toMatchObject({ finished: '2026-11-22T09:02:00.000Z', minutes: 2 });
    pass(1);
    learn.answer(openedIn(learner), limit, 0);
    expect(recordIn(learner)?.minutes).toBe(2);
    expect(recordIn(learner)?.quiz?.answers).toEqual([
      { question: 'limit', chosen: 1, right: true },
      { question: 'safety-net', chosen: 1, right: false },
    ]);
    await expect.poll(async () => (await store.read()).records).toEqual([recordIn(learner)]);
    expect(shelves(learner)[fit]).toBe('done');
  });

  test('two answers in one moment are both kept', async () => {
    const learner = await aLearner();
    learner.learn.openModule(fit);
    const before = openedIn(learner);
    learner.learn.answer(before, limit, 1);
    learner.learn.answer(openedIn(learner), safetyNet, 0);
    expect(recordIn(learner)?.quiz?.answers).toHaveLength(2);
  });

  test('answers given faster than they are kept are all there, and stay', async () => {
    const learner = await aLearner();
    const { learn, store } = learner;
    const { keep } = store;
    store.keep = async (record) => {
      await new Promise((done) => setTimeout(done, 20));
      await keep(record);
    };
    learn.openModule(fit);
    await new Promise((done) => setTimeout(done, 15));
    learn.answer(openedIn(learner), limit, 1);
    await new Promise((done) => setTimeout(done, 10));
    expect(recordIn(learner)?.quiz?.answers).toHaveLength(1);
    learn.answer(openedIn(learner), safetyNet, 0);
    await new Promise((done) => setTimeout(done, 60));
    expect(recordIn(learner)?.quiz?.answers).toHaveLength(2);
    expect((await store.read()).records).toEqual([recordIn(learner)]);
  });

  test('goes on where it was left, in what is opened anew', async () => {
    const learner = await aLearner();
    const { learn, pass } = learner;
    learn.openModule(fit);
    pass(1.5);
    learn.answer(openedIn(learner), limit, 1);
    learn.closeModule();
    expect(learn.opened.value).toBeUndefined();
    pass(500);
    learn.openModule(fit);
    expect(recordIn(learner)).toMatchObject({ minutes: 2, quiz: { answers: [{ question: 'limit' }] } });
    pass(1);
    learn.answer(openedIn(learner), safetyNet, 0);
    expect(recordIn(learner)?.minutes).toBe(3);
    expect(learn.log.value.records).toHaveLength(1);
  });

  test('a long pause counts as two minutes', async () => {
    const learner = await aLearner();
    learner.learn.openModule(haematuria);
    learner.pass(45);
    learner.learn.finish(openedIn(learner));
    expect(recordIn(learner)).toMatchObject({ minutes: 2 });
  });

  test('a minute at least, once it is done; time so far when it is left', async () => {
    const learner = await aLearner();
    learner.learn.openModule(haematuria);
    learner.learn.finish(openedIn(learner));
    expect(recordIn(learner)?.minutes).toBe(1);
    learner.learn.closeModule();
    learner.learn.openModule(haematuria);
    expect(learner.learn.log.value.records).toHaveLength(1);
    learner.learn.closeModule();
    learner.learn.openModule(fit);
    learner.pass(2);
    learner.learn.closeModule();
    expect(learner.learn.log.value.records.find(({ module }) => module === 'fit-in-testshire')?.minutes).toBe(2);
  });

  test('done again is a record of its own', async () => {
    const learner = await aLearner();
    learner.learn.openModule(haematuria);
    learner.learn.finish(openedIn(learner));
    learner.pass(60);
    learner.learn.again(openedIn(learner));
    expect(learner.learn.log.value.records).toHaveLength(2);
    expect(recordIn(learner)?.finished).toBeNull();
    expect(shelves(learner)[haematuria]).toBe('in-progress');
  });

  test('of a quiz issued with other questions, what was begun gives way and what was done stays', async () => {
    const learner = await aLearner();
    learner.learn.openModule(fit);
    learner.learn.answer(openedIn(learner), limit, 1);
    learner.learn.closeModule();
    const { quiz, ...words } = fitModule;
    const changed = { ...words, issued: '2026-11-23', quiz: { questions: [safetyNet, { ...safetyNet, id: 'new' }], toPass: 1 } };
    learner.tell(heldWith({ ...testshirePack, modules: [changed] }));
    learner.learn.openModule(fit);
    expect(recordIn(learner)?.quiz).toMatchObject({ of: 2, answers: [] });
    expect(learner.learn.log.value.records).toHaveLength(1);
    for (const question of changed.quiz.questions) learner.learn.answer(openedIn(learner), question, 0);
    learner.learn.closeModule();
    learner.tell(heldWith(testshirePack));
    learner.learn.openModule(fit);
    expect(recordIn(learner)).toMatchObject({ quiz: { answers: [{ question: 'safety-net' }, { question: 'new' }] } });
    expect(recordIn(learner)?.finished).not.toBeNull();
  });
});

describe('the shelves', () => {
  test('what is due comes first, until it is done', async () => {
    const learner = await aLearner();
    expect(learner.learn.modules.value.map(({ id, shelf }) => [id, shelf])).toEqual([
      [fit, 'due'],
      [haematuria, 'due'],
    ]);
    learner.learn.openModule(haematuria);
    learner.learn.finish(openedIn(learner));
    expect(shelves(learner)).toEqual({ [fit]: 'due', [haematuria]: 'done' });
  });

  test('an assignment passes by those it cannot mean, and nobody who did not say who they are', async () => {
    const learner = await aLearner();
    await learner.store.setLearner({ role: 'nurse' });
    await expect.poll(() => shelves(learner)[fit]).toBe('new');
    await learner.store.setLearner({ role: 'gp' });
    await expect.poll(() => shelves(learner)[fit]).toBe('due');
    await learner.store.setLearner({ organisations: ['A12345'] });
    await expect.poll(() => shelves(learner)[fit]).toBe('new');
    await learner.store.setLearner({ organisations: ['A12345', 'T9T9T'] });
    await expect.poll(() => shelves(learner)[fit]).toBe('due');
  });

  test('a module due is overdue the day after', async () => {
    const { learn, pass, tell } = await aLearner();
    const isOverdue = () => learn.modules.value.find(({ id }) => id === fit)?.isOverdue;
    pass(60 * 24 * 70);
    tell(heldWith(testshirePack));
    expect(isOverdue()).toBe(false);
    pass(60 * 24);
    tell(heldWith(testshirePack));
    expect(isOverdue()).toBe(true);
  });

  test('what was issued again since it was done says so', async () => {
    const learner = await aLearner();
    learner.learn.openModule(haematuria);
    learner.learn.finish(openedIn(learner));
    expect(openedIn(learner).hasChanged).toBe(false);
    const modules = testshirePack.modules.map((module) => ({ ...module, issued: '2026-11-23' }));
    learner.tell(heldWith({ ...testshirePack, modules }));
    expect(openedIn(learner).hasChanged).toBe(true);
  });

  test('a correction on the day it was done says so; another try on what is corrected does not', async () => {
    const modules = testshirePack.modules.map((module) => ({ ...module, issued: '2026-11-22' }));
    const learner = await aLearner(heldWith({ ...testshirePack, modules }));
    learner.learn.openModule(haematuria);
    learner.learn.finish(openedIn(learner));
    expect(openedIn(learner).hasChanged).toBe(false);
    learner.tell(heldWith({ ...testshirePack, modules, version: testshirePack.version + 1 }));
    expect(openedIn(learner).hasChanged).toBe(true);
    learner.pass(1);
    learner.learn.again(openedIn(learner));
    learner.learn.finish(openedIn(learner));
    expect(openedIn(learner).hasChanged).toBe(false);
  });

  test('begun before a correction and finished after it, it has not changed since', async () => {
    const modules = testshirePack.modules.map((module) => ({ ...module, issued: '2026-11-22' }));
    const learner = await aLearner(heldWith({ ...testshirePack, modules }));
    learner.learn.openModule(haematuria);
    learner.tell(heldWith({ ...testshirePack, modules, version: testshirePack.version + 1 }));
    learner.learn.finish(openedIn(learner));
    expect(openedIn(learner).hasChanged).toBe(false);
  });

  test('a pack issued again does not say so of the modules that it left as they were', async () => {
    const learner = await aLearner();
    learner.learn.openModule(haematuria);
    learner.learn.finish(openedIn(learner));
    learner.tell(heldWith({ ...testshirePack, version: testshirePack.version + 1 }));
    expect(openedIn(learner).hasChanged).toBe(false);
  });

  test('search bears a slip, and finds by cancer, finding, snippet and organisation', async () => {
    const { learn } = await aLearner();
    const find = (typed: string) => {
      learn.typed.value = typed;
      return learn.found.value?.map(({ id }) => id);
    };
    expect(find('heamaturia')).toEqual([haematuria]);
    expect(find('colorectal')).toEqual([fit]);
    expect(find('another inv')).toEqual([haematuria]);
    expect(find('test board')).toHaveLength(2);
    expect(find('zebra')).toEqual([]);
    expect(find(' ')).toBeUndefined();
  });

  test('a pathway pack is no teaching', async () => {
    const pathways = { ...testshirePack, kind: 'pathways' } as never;
    const { learn } = await aLearner(heldWith(pathways));
    expect(learn.modules.value).toEqual([]);
  });
});

describe('on a card', () => {
  const card = { recommendations: ['1.6.4', '1.6.6'] as const, findings: ['visible_haematuria'] as const };

  test('the snippet is never the same twice running, and modules come in their turn', async () => {
    const { learn } = await aLearner();
    const shown = [];
    for (let time = 0; time < 12; time++) shown.push((await learn.teaching.next(card))?.id);
    expect(shown).not.toContain(undefined);
    for (const [at, id] of shown.entries()) expect(id).not.toBe(shown[at - 1]);
    expect(shown).toContain(`module:${haematuria}`);
    expect(new Set(shown).size).toBe(3);
  });

  test('a module of a pack added since is among them; of one taken away, no longer', async () => {
    const { learn, tell } = await aLearner(heldWith());
    const next = async () => {
      const ids = [];
      for (let time = 0; time < 4; time++) ids.push((await learn.teaching.next(card))?.id);
      return ids.includes(`module:${haematuria}`);
    };
    expect(await next()).toBe(false);
    tell(heldWith(testshirePack));
    expect(await next()).toBe(true);
    tell(heldWith());
    expect(await next()).toBe(false);
  });

  test('what is kept for later is an id, in no order of time, and can be taken off', async () => {
    const { learn, store } = await aLearner();
    learn.later('snippet:prostate-psa-thresholds', true);
    learn.later('recommendation:1.6.4', true);
    learn.later('recommendation:1.6.4', true);
    await expect.poll(() => learn.log.value.later).toHaveLength(2);
    expect(learn.isForLater('recommendation:1.6.4')).toBe(true);
    learn.later('recommendation:1.6.4', false);
    await expect.poll(async () => (await store.read()).later).toEqual(['snippet:prostate-psa-thresholds']);
  });
});
