/** A request that reached the API. `status` is null while it is unanswered, and stays so if it never is. */
export interface LoggedRequest {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly method: string;
  /** With the query. */
  readonly path: string;
  /** What the JSON parsed to, the text where it is not JSON, null where there is none. */
  readonly body: unknown;
  status: number | null;
}

export interface RequestLog {
  readonly requests: readonly LoggedRequest[];
  /** Logs a request; returns how to note its status. */
  readonly arrived: (request: { method: string; path: string; body: string }) => (status: number) => void;
}

export function createRequestLog(now: () => number): RequestLog {
  const requests: LoggedRequest[] = [];
  return {
    requests,
    arrived: ({ method, path, body }) => {
      const entry: LoggedRequest = { at: now(), method, path, body: readable(body), status: null };
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
