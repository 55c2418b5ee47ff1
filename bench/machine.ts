import { cpus, totalmem } from 'node:os';

/** What the figures were measured on, for a reader to hold their own machine against. */
export function describeMachine({ browserVersion, now }: { browserVersion: string; now: Date }): string {
  const processors = cpus();
  return [
    now.toISOString().slice(0, 10),
    processors[0]?.model.trim() ?? 'an unknown processor',
    `${processors.length} cores`,
    `${Math.round(totalmem() / 2 ** 30)} GiB`,
    `${process.platform} ${process.arch}`,
    `Node ${process.versions.node}`,
    `Chromium ${browserVersion}`,
  ].join(', ');
}
