/** Keeps the newest of what it is given: one write at a time, those in between left out. Tells whether the last one was kept. */
export function createKeeper<T>(write: (value: T) => Promise<void>, told: (kept: boolean) => void): (value: T) => void {
  let next: { value: T } | undefined;
  let writing = false;
  async function run(): Promise<void> {
    writing = true;
    for (let now = next; now; now = next) {
      next = undefined;
      const kept = await write(now.value).then(
        () => true,
        () => false,
      );
      if (!next) told(kept);
    }
    writing = false;
  }
  return (value) => {
    next = { value };
    if (!writing) void run();
  };
}
