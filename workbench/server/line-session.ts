import { randomUUID } from 'node:crypto';
import type { ErrorShape } from '../chat-api/error-body.ts';
import { createFaultPlan } from '../chat-api/faults.ts';
import { send } from '../chat-api/line.ts';
import type { ApiRequest } from './api-request.ts';
import type { Clock } from './clock.ts';
import { createRequestLog } from './request-log.ts';
import type { LineState, Session } from './session.ts';

interface LineSessionParts extends Pick<Session, 'secureSettings' | 'act' | 'isAnyHost'> {
  /** Relative addresses come as addresses of `ownHost`. */
  readonly api: (request: Request) => Promise<Response>;
  readonly errorShape: ErrorShape;
  readonly line: LineState;
  readonly clock: Clock;
  readonly describe: (id: string, line: LineState) => Readonly<Record<string, unknown>>;
}

/** The account itself, as a host. */
export const ownHost = 'zendesk.invalid';

/** A session whose API is on this machine, over a line that may be slow or broken. */
export function startLineSession({ api, clock, describe, ...parts }: LineSessionParts): Session {
  const id = randomUUID();
  const end = new AbortController();
  const log = createRequestLog(clock.now);
  let line = {
    api,
    faults: createFaultPlan(parts.line.faults),
    latencyMs: parts.line.latencyMs,
    errorShape: parts.errorShape,
    ended: end.signal,
    wait: clock.wait,
  };
  const lineState = () => ({ latencyMs: line.latencyMs, faults: line.faults.faults });
  return {
    id,
    described: () => describe(id, lineState()),
    requests: log.requests,
    secureSettings: parts.secureSettings,
    isAnyHost: parts.isAnyHost,
    act: parts.act,
    send: async (request, abandoned) => {
      const answered = log.arrived(request);
      const outcome = await send(line, toRequest(request), abandoned);
      if (outcome.kind === 'answered') answered(outcome.response.status);
      return outcome;
    },
    line: lineState,
    changeLine: (changes) => {
      line = {
        ...line,
        latencyMs: changes.latencyMs ?? line.latencyMs,
        faults: changes.faults === undefined ? line.faults : createFaultPlan(changes.faults),
      };
    },
    end: () => end.abort(),
  };
}

function toRequest({ method, url, body, authorization }: ApiRequest): Request {
  return new Request(new URL(url, `https://${ownHost}`), {
    method,
    headers: authorization === undefined ? {} : { authorization },
    ...(body !== '' && { body }),
  });
}
