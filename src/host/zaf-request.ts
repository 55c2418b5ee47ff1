import type { HttpReply, HttpRequest, RequestOptions } from './host.ts';
import { emptyResponse, replyFrom } from './http-reply.ts';
import { outcomeOf } from './outcome.ts';
import type { ZafClient, ZafRequestOptions } from './zaf-client.ts';

/** Makes one HTTP request through Support. Rejects only with the signal's reason, when aborted. */
export async function requestThrough(
  client: ZafClient,
  request: HttpRequest,
  { signal, timeoutMs }: RequestOptions,
): Promise<HttpReply> {
  const options = optionsOf(request, timeoutMs);
  const outcome = await outcomeOf(() => client.request(options), timeoutMs, signal);
  const reply = replyFrom(outcome);
  emptyResponse(outcome);
  return reply;
}

function optionsOf(request: HttpRequest, timeoutMs: number): ZafRequestOptions {
  const { method, url, json, headers, isSecure } = request;
  return {
    url,
    type: method,
    // Asks for JSON, and keeps jQuery from running an answer that says it is a script.
    dataType: 'json',
    ...(json === undefined ? {} : { contentType: 'application/json', data: JSON.stringify(json) }),
    ...(headers === undefined ? {} : { headers }),
    ...(isSecure === true ? { secure: true } : {}),
    // Support's own wait is unknown here, and would come on top of the app's.
    autoRetry: false,
    timeout: timeoutMs,
    httpCompleteResponse: true,
  };
}
