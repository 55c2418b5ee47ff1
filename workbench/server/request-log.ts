import type { ApiRequest } from './api-request.ts';

/** A request that left for an API. `status` is null while it is unanswered, and stays so if it never is. */
export interface LoggedRequest {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly method: string;
  /** With the query; a whole address where the request went through Zendesk's proxy. */
  readonly path: string;
  /** What the JSON parsed to, the text where it is not JSON, null where there is none. */
  readonly body: unknown;
  status: number | null;
}

export interface RequestLog {
  readonly requests: readonly LoggedRequest[];
  /** Logs a request, and nothing that was filled into it; returns how to note its status. */
  readonly arrived: (request: ApiRequest) => (status: number) => void;
}

export function createRequestLog(now: () => number): RequestLog {
  const requests: LoggedRequest[] = [];
  return {
    requests,
    arrived: (request) => {
      const { url, body } = request.asWritten ?? request;
      const { method } = request;
      const entry: LoggedRequest = { at: now(), method, path: url, body: readable(body), status: null };
      requests.push(entry);
      return (status) => {
        entry.status = status;
      };
    },
  };
}

function readable(body: string): unknown {
  if (body === '') return null;
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}
