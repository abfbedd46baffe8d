import { countAnew, trialChannel } from '../../state/trial/trial.ts';

/** While a trial runs in a page of Waymark: tells it how many keys and clicks the panel had, and nothing of what they were. */
export function countForTrial(): void {
  const channel = new BroadcastChannel(trialChannel);
  const counts = { keys: 0, clicks: 0 };
  let isRunning = false;
  channel.addEventListener('message', ({ data }) => {
    if (data !== countAnew) return;
    Object.assign(counts, { keys: 0, clicks: 0 });
    isRunning = true;
  });
  const counted = (what: keyof typeof counts) => (): void => {
    if (!isRunning) return;
    counts[what] += 1;
    channel.postMessage(counts);
  };
  document.addEventListener('keydown', counted('keys'), { capture: true });
  document.addEventListener('pointerdown', counted('clicks'), { capture: true });
}
