/** The shapes in which Zendesk's hosts answer an error (Chat API, "Errors"). */
export const errorShapes = ['described', 'titled', 'plain', 'html'] as const;

export type ErrorShape = (typeof errorShapes)[number];

const words: Readonly<Record<number, readonly [title: string, message: string]>> = {
  400: ['Bad Request', 'The request could not be understood'],
  401: ['Unauthorized', "Couldn't authenticate you"],
  403: ['Forbidden', 'You do not have permission to do this'],
  404: ['Not Found', 'There is nothing at this address'],
  405: ['Method Not Allowed', 'This resource can only be read'],
  409: ['Conflict', 'The account was changed by another request'],
  422: ['Unprocessable Entity', 'Some fields are not valid'],
  429: ['Too Many Requests', 'The number of allowed API requests was exceeded'],
  500: ['Internal Server Error', 'Something went wrong on our side'],
  502: ['Bad Gateway', 'No answer from the service behind this address'],
  503: ['Service Unavailable', 'The service is being worked on'],
  504: ['Gateway Timeout', 'The service behind this address took too long'],
};

/** An error answer in one of the four shapes; `message` replaces the usual words of the status. */
export function errorAnswer(status: number, shape: ErrorShape, message?: string): Response {
  const [title, usual] = words[status] ?? [`Error ${status}`, 'The request failed'];
  const text = message ?? usual;
  switch (shape) {
    case 'described':
      return Response.json({ error: title, description: text }, { status });
    case 'titled':
      return Response.json({ error: { title, message: text } }, { status });
    case 'plain':
      return Response.json({ error: text }, { status });
    case 'html':
      return new Response(errorPage(title), { status, headers: { 'content-type': 'text/html' } });
  }
}

/** The page that a proxy or a login wall puts in the place of an answer. */
export function errorPage(title: string): string {
  return `<!DOCTYPE html><html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>`;
}
