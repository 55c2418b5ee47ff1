import { noteHeader } from '../server/note-header.ts';
import type { HttpCall } from '../zaf/ajax.ts';
import type { HttpAnswer } from '../zaf/jqxhr.ts';
import type { Perform } from '../zaf/requests.ts';

type Ask = (call: HttpCall, signal: AbortSignal) => Promise<HttpAnswer>;

/** Only the path and the query: `..` and a missing slash are read as a browser reads them. */
function pathOf(url: string): string {
  const { pathname, search } = new URL(url, 'https://account.invalid/');
  return pathname + search;
}

/**
 * Performs what apps request: a relative address goes to the session's API, an absolute one to Zendesk's
 * proxy or straight to its host, all of which the workbench's server stands in for. `note` hears what the
 * server has to say beside an answer.
 */
export function createPerform(
  { callApi, callProxy }: { readonly callApi: Ask; readonly callProxy: Ask },
  note: (text: string) => void,
): Perform {
  return async (call, signal) => {
    if (!/^([a-z][a-z\d+.-]*:|\/\/)/i.test(call.url)) {
      return withoutNotes(await callApi({ ...call, url: pathOf(call.url) }, signal), note);
    }
    return withoutNotes(await callProxy(call, signal), note);
  };
}

/** The answer as the app gets it; what the server had to say beside it goes to the log. */
function withoutNotes(answer: HttpAnswer, note: (text: string) => void): HttpAnswer {
  for (const [name, value] of answer.headers) {
    if (name !== noteHeader) continue;
    for (const text of value.split(', ')) note(decodeURIComponent(text));
  }
  return { ...answer, headers: answer.headers.filter(([name]) => name !== noteHeader) };
}
