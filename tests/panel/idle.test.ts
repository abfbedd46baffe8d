import { afterEach, describe, expect, test } from 'vitest';
import { createIdle } from '../../state/idle.ts';
import { createPanel } from '../../state/panel.ts';

const minute = 60_000;

function aPanel() {
  let time = 0;
  let waiting: { at: number; run: () => void }[] = [];
  const after = (milliseconds: number, run: () => void): (() => void) => {
    const entry = { at: time + milliseconds, run };
    waiting.push(entry);
    return () => {
      waiting = waiting.filter((each) => each !== entry);
    };
  };
  const panel = createPanel({ after: () => () => undefined, today: () => '2026-11-29' });
  const idle = createIdle(panel, {
    after,
    now: () => time,
    time: () => `${14 + Math.floor(time / minute / 60)}:${String((time / minute) % 60).padStart(2, '0')}`,
  });
  return {
    panel,
    idle,
    /** Lets time pass; asleep, timers run only at its end. */
    pass(milliseconds: number, asleep = false): void {
      const end = time + milliseconds;
      if (asleep) time = end;
      for (;;) {
        const next = waiting.sort((one, other) => one.at - other.at)[0];
        if (!next || next.at > end) break;
        waiting.shift();
        time = Math.max(time, next.at);
        next.run();
      }
      time = end;
    },
  };
}

let last: ReturnType<typeof aPanel> | undefined;
afterEach(() => {
  last?.idle.dispose();
  last?.panel.dispose();
});

describe('a panel that is left alone', () => {
  test('asks after three minutes whose the entries are, and not before', () => {
    last = aPanel();
    last.pass(5 * minute);
    last.panel.type('62M cough');
    last.pass(3 * minute - 1);
    expect(last.idle.asked.value).toBeUndefined();
    last.pass(1);
    expect(last.idle.asked.value).toBe('14:05');
  });

  test('with nothing entered asks nothing', () => {
    last = aPanel();
    last.pass(60 * minute);
    expect(last.idle.asked.value).toBeUndefined();
  });

  test('a key puts it off; once it asks only an answer counts', () => {
    last = aPanel();
    last.panel.type('62M cough');
    last.pass(2 * minute);
    last.idle.touched();
    last.pass(2 * minute);
    expect(last.idle.asked.value).toBeUndefined();
    last.pass(minute);
    expect(last.idle.asked.value).toBe('14:02');
    last.idle.touched();
    expect(last.idle.asked.value).toBe('14:02');
    last.idle.still();
    expect(last.idle.asked.value).toBeUndefined();
    last.pass(3 * minute);
    expect(last.idle.asked.value).toBe('14:05');
  });

  test('clears after fifteen minutes, or after as many as a policy says, and says so', () => {
    last = aPanel();
    last.panel.type('62M cough');
    last.pass(15 * minute - 1);
    expect(last.panel.text.value).toBe('62M cough');
    last.pass(1);
    expect(last.panel.isUntouched.value).toBe(true);
    expect(last.idle.asked.value).toBeUndefined();
    expect(last.panel.announcement.value).toBe('Cleared: nothing was entered for 15 minutes.');
    last.idle.clearAfter.value = 5;
    last.panel.type('62M cough');
    last.pass(5 * minute);
    expect(last.panel.isUntouched.value).toBe(true);
  });

  test('a machine that slept clears as soon as it wakes', () => {
    last = aPanel();
    last.panel.type('62M cough');
    last.pass(8 * 60 * minute, true);
    last.idle.check();
    expect(last.panel.isUntouched.value).toBe(true);
  });
});
