import type { HttpCall } from '../zaf/ajax.ts';
import type { HttpAnswer } from '../zaf/jqxhr.ts';
import type { Perform } from '../zaf/requests.ts';

/** As Zendesk's proxy refuses a host that it may not reach. */
function refusal(url: string): HttpAnswer {
  return {
    status: 403,
    statusText: 'Forbidden',
    headers: [['content-type', 'application/json; charset=utf-8']],
    text: JSON.stringify({ error: 'Forbidden', description: `The workbench has no proxy to ${url}.` }),
  };
}

/** Only the path and the query: `..` and a missing slash are read as a browser reads them. */
function pathOf(url: string): string {
  const { pathname, search } = new URL(url, 'https://account.invalid/');
  return pathname + search;
}

/**
 * Performs what apps request: a relative address goes to the session's API, an absolute one to Zendesk's
 * proxy, which the workbench does not have. `note` hears of what was refused.
 */
export function createPerform(
  callApi: (call: HttpCall, signal: AbortSignal) => Promise<HttpAnswer>,
  note: (text: string) => void,
): Perform {
  return async (call, signal) => {
    if (/^([a-z][a-z\d+.-]*:|\/\/)/i.test(call.url)) {
      note(`Refused: ${call.method} ${call.url}. The workbench asks nobody but its own API.`);
      return refusal(call.url);
    }
    return callApi({ ...call, url: pathOf(call.url) }, signal);
  };
}
