import { describe, expect, test } from 'vitest';
import { tasks } from '../../entrypoints/trial/tasks.json';
import { headingOf } from '../../rules/guidance/heading.ts';
import { createTrial, trialFile } from '../../state/trial/trial.ts';
import { panelWith } from './a-panel.ts';

/** A trial whose clock goes on only when it is told to. */
function aTrial() {
  let time = 0;
  const trial = createTrial(tasks, () => time);
  return { trial, pass: (milliseconds: number) => (time += milliseconds) };
}

describe('the tasks of the trial', () => {
  test('are twenty, each with a name of its own and one right answer', () => {
    expect(new Set(tasks.map(({ id }) => id)).size).toBe(20);
    for (const { id, options, right } of tasks) expect(options[right], id).toBeDefined();
  });

  test.each(tasks.flatMap((task) => ('line' in task ? [task] : [])))('$id: what it says comes first does', ({ line = '', says }) => {
    const [first] = panelWith(line).answers.value;
    expect(first?.kind).toBe(says?.kind);
    if (first && says && 'heading' in says) expect(headingOf(first)).toBe(says.heading);
  });
});

describe('a trial', () => {
  test('times and counts a task, and stops both when the GP says that it is done', () => {
    const { trial, pass } = aTrial();
    trial.start();
    trial.count({ keys: 12, clicks: 1 });
    pass(4_260);
    trial.done();
    pass(9_000);
    trial.count({ keys: 40, clicks: 3 });
    trial.answer(tasks[0]?.right ?? -1);
    expect(trial.results.value).toEqual([{ task: tasks[0]?.id, seconds: 4.3, keys: 12, clicks: 1, answer: 'right' }]);
    expect(trial.task.value?.id).toBe(tasks[1]?.id);
  });

  test('notes a wrong answer, and what was given up, and ends after the last', () => {
    const { trial } = aTrial();
    for (const { right } of tasks.slice(1)) {
      trial.start();
      trial.done();
      trial.answer(right + 1);
    }
    trial.start();
    trial.giveUp();
    expect(trial.results.value.map(({ answer }) => answer)).toContain('wrong');
    expect(trial.results.value.at(-1)?.answer).toBe('given up');
    expect(trial.task.value).toBeUndefined();
  });

  test('saves names of tasks and numbers alone: nothing that was to be typed', () => {
    const { trial } = aTrial();
    for (const _ of tasks) {
      trial.start();
      trial.giveUp();
    }
    const file = trialFile('0.1.0', trial.results.value);
    for (const task of tasks) if ('line' in task) expect(file).not.toContain(task.line);
    expect(JSON.parse(file).results).toHaveLength(20);
  });
});
