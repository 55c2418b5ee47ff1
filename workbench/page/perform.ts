import type { HttpCall } from '../zaf/ajax.ts';
import type { HttpAnswer } from '../zaf/jqxhr.ts';
import type { Perform } from '../zaf/requests.ts';

type Ask = (call: HttpCall, signal: AbortSignal) => Promise<HttpAnswer>;

/** The answer to what would leave this machine. */
const refusal: HttpAnswer = {
  status: 403,
  statusText: 'Forbidden',
  headers: [['content-type', 'application/json; charset=utf-8']],
  text: JSON.stringify({ error: 'Forbidden', description: 'The workbench sends nothing past the proxy.' }),
};

/** Only the path and the query: `..` and a missing slash are read as a browser reads them. */
function pathOf(url: string): string {
  const { pathname, search } = new URL(url, 'https://account.invalid/');
  return pathname + search;
}

/**
 * Performs what apps request: a relative address goes to the session's API, an absolute one to Zendesk's
 * proxy, both of which the workbench's server stands in for. `note` hears of what was refused here.
 */
export function createPerform(
  { callApi, callProxy }: { readonly callApi: Ask; readonly callProxy: Ask },
  note: (text: string) => void,
): Perform {
  return async (call, signal) => {
    if (!/^([a-z][a-z\d+.-]*:|\/\/)/i.test(call.url)) {
      return callApi({ ...call, url: pathOf(call.url) }, signal);
    }
    if (!call.isDirect) return callProxy(call, signal);
    note(`Refused: ${call.method} ${call.url} with cors. The workbench asks nobody but its own server.`);
    return refusal;
  };
}
