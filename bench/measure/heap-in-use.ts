import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** What this process's JavaScript holds once the garbage is gone, in bytes. */
export function heapInUse(): number {
  setFlagsFromString('--expose-gc');
  // What the flag puts into each new context.
  const collectGarbage = runInNewContext('gc') as () => void;
  // What one frees, the next can see is no longer used; and code that did not run for several is thrown away.
  for (let round = 0; round < 10; round += 1) collectGarbage();
  return process.memoryUsage().heapUsed;
}
