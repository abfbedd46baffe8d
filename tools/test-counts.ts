export interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

/** The count in vitest's JSON report. */
export function ofVitest(report: string): Count {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(report) as Record<string, number>;
  return checked({ passed: numPassedTests, failed: numFailedTests, skipped: sum(numPendingTests, numTodoTests) });
}

/** The count in Playwright's JSON report; a test that passed only when tried again is not a pass. */
export function ofPlaywright(report: string): Count {
  const { expected, unexpected, flaky, skipped } = JSON.parse(report).stats as Record<string, number>;
  return checked({ passed: expected, failed: sum(unexpected, flaky), skipped });
}

/** The count in the last lines of node's TAP report. */
export function ofNodeTest(report: string): Count {
  const line = (name: string) => {
    const found = new RegExp(`^# ${name} (\\d+)$`, 'm').exec(report)?.[1];
    return found === undefined ? undefined : Number(found);
  };
  return checked({ passed: line('pass'), failed: sum(line('fail'), line('cancelled')), skipped: sum(line('skipped'), line('todo')) });
}

function sum(...parts: (number | undefined)[]): number {
  return parts.reduce((total: number, part) => total + (part ?? Number.NaN), 0);
}

function checked({ passed, failed, skipped }: { [Key in keyof Count]: number | undefined }): Count {
  if (![passed, failed, skipped].every(Number.isInteger)) throw new Error('it holds no count');
  return { passed, failed, skipped } as Count;
}
