/** Milliseconds without another change before work begins: a save is often several. */
const quietMs = 60;

/**
 * Returns what to call at each change. `work` runs, with the path that changed last, when it has been quiet for a moment, never twice at the
 * same time, and once more if something changed meanwhile. It must not reject.
 */
export function afterChanges(work: (path: string) => Promise<void>): (path: string) => void {
  let timer: NodeJS.Timeout | undefined;
  let isWorking = false;
  let isDueAgain = false;
  let last = '';
  const run = async (): Promise<void> => {
    if (isWorking) {
      isDueAgain = true;
      return;
    }
    isWorking = true;
    do {
      isDueAgain = false;
      await work(last);
      // Changed while `work` ran.
    } while (isDueAgain as boolean);
    isWorking = false;
  };
  return (path) => {
    last = path;
    clearTimeout(timer);
    timer = setTimeout(() => void run(), quietMs);
  };
}
