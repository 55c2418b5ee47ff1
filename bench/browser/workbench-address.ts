import type { Contender } from '../contenders/contenders.ts';

/** The workbench with a contender in it, beside one ticket. `latency` is in milliseconds. */
export function workbenchAddress(
  { workbench }: Contender,
  { scenario, latency }: { readonly scenario: string; readonly latency: number },
): string {
  const address = new URL(workbench.pageUrl);
  const settings = { scenario, latency: String(latency), controls: 'closed', viewer: 'owner' };
  address.search = String(new URLSearchParams(settings));
  return address.href;
}
