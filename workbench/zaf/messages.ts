/**
 * What an app's page says to Support, as the two generations of the ZAF SDK write it. Everything here came
 * from another site's page, so nothing about its shape is taken for granted.
 */

export type CallVerb = 'get' | 'set' | 'invoke';

/** `instanceGuid` is the instance that the app means: its own, or another one that it got a client for. */
export type AppMessage = { readonly instanceGuid: string | undefined } & (
  | { readonly kind: 'handshake'; readonly version: string }
  | { readonly kind: 'call'; readonly id: number | string; readonly verb: CallVerb; readonly params: unknown }
  | { readonly kind: 'subscription'; readonly event: string; readonly count: number }
  | { readonly kind: 'trigger'; readonly event: string; readonly data: unknown }
  /** `key` is `request:<N>`; the answer's events are named after it. */
  | { readonly kind: 'request'; readonly key: string; readonly options: unknown }
  | { readonly kind: 'hook-reply'; readonly event: string; readonly refusal: string | undefined }
  /** Counters and signs of life, which ask for nothing. */
  | { readonly kind: 'chatter'; readonly name: string }
  | { readonly kind: 'unknown'; readonly name: string }
);

type JsonObject = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parsed(data: unknown): unknown {
  if (typeof data !== 'string') return data;
  try {
    return JSON.parse(data) as unknown;
  } catch {
    return undefined;
  }
}

function isVerb(value: string): value is CallVerb {
  return value === 'get' || value === 'set' || value === 'invoke';
}

function readCall(verb: string, message: JsonObject, instanceGuid: string | undefined): AppMessage {
  const { id, params } = message;
  if (!isVerb(verb) || (typeof id !== 'number' && typeof id !== 'string')) {
    return { kind: 'unknown', instanceGuid, name: `request "${verb}"` };
  }
  return { kind: 'call', instanceGuid, id, verb, params };
}

/** The SDK says how many handlers are left; a message without that number counts as one more, or none. */
function countIn(payload: unknown, verb: string): number {
  const stated = isObject(payload) ? payload['subscriberCount'] : undefined;
  if (typeof stated === 'number' && stated >= 0) return stated;
  return verb === 'on' ? 1 : 0;
}

function refusalIn(error: unknown): string | undefined {
  if (error === undefined || error === null) return undefined;
  const said = isObject(error) ? error['msg'] : error;
  return typeof said === 'string' ? said : 'The app refused without saying why.';
}

function readKeyed(key: string, message: JsonObject, instanceGuid: string | undefined): AppMessage {
  const payload = message['message'];
  if (key === 'iframe.handshake') {
    const version = isObject(payload) ? payload['version'] : undefined;
    return { kind: 'handshake', instanceGuid, version: typeof version === 'string' ? version : 'unknown' };
  }
  const [, verb, event] = /^iframe\.(on|off|trigger|reply):(.+)$/.exec(key) ?? [];
  if (verb !== undefined && event !== undefined) {
    if (verb === 'trigger') return { kind: 'trigger', instanceGuid, event, data: payload };
    if (verb === 'reply') {
      return { kind: 'hook-reply', instanceGuid, event, refusal: refusalIn(message['error']) };
    }
    return { kind: 'subscription', instanceGuid, event, count: countIn(payload, verb) };
  }
  if (/^request:\d+$/.test(key)) return { kind: 'request', instanceGuid, key, options: payload };
  if (key === 'session.live' || key === '__track__') return { kind: 'chatter', instanceGuid, name: key };
  return { kind: 'unknown', instanceGuid, name: key };
}

/** `undefined` for what no SDK sends: broken JSON, or something without a `key` or a `request`. */
export function readAppMessage(data: unknown): AppMessage | undefined {
  const message = parsed(data);
  if (!isObject(message)) return undefined;
  const instanceGuid = typeof message['instanceGuid'] === 'string' ? message['instanceGuid'] : undefined;
  if (typeof message['request'] === 'string') return readCall(message['request'], message, instanceGuid);
  if (typeof message['key'] === 'string') return readKeyed(message['key'], message, instanceGuid);
  return undefined;
}
