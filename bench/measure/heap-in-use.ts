import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** What this process's JavaScript holds once the garbage is gone, in bytes. */
export function heapInUse(): number {
  setFlagsFromString('--expose-gc');
  // What the flag puts into each new context.
  const collectGarbage = runInNewContext('gc') as () => void;
  // The first frees what the second can then see is no longer used.
  for (let round = 0; round < 3; round += 1) collectGarbage();
  return process.memoryUsage().heapUsed;
}
