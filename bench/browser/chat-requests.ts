/** How many requests reached the Chat API of a session of the workbench so far. `nonce`: from its page. */
export async function chatRequests(pageUrl: string, session: unknown, nonce: unknown): Promise<number> {
  const response = await fetch(new URL(`/workbench/sessions/${String(session)}/requests`, pageUrl), {
    headers: { 'x-workbench-nonce': String(nonce) },
    signal: AbortSignal.timeout(10_000),
  });
  const requests: unknown = await response.json();
  if (!Array.isArray(requests)) throw new Error(`The workbench answered ${response.status} for its requests`);
  return requests.length;
}

/** What the page of the workbench says of itself, to be asked for in it. */
export const askedOfPage = {
  session: 'document.documentElement.dataset.session',
  nonce: `document.querySelector('meta[name="workbench-nonce"]').content`,
};
