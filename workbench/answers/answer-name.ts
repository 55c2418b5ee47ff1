/** What a file's name says of the requests that it answers: "GET.json", "GET@page=2&sort=name.json". */
export interface AnswerName {
  readonly method: string;
  /** What the query must hold; it may hold more. */
  readonly parameters: readonly (readonly [name: string, value: string])[];
}

/** `undefined` for a file that is no answer. */
export function readAnswerName(file: string): AnswerName | undefined {
  const [, method, query = ''] = /^([A-Z]+)(?:@(.+))?\.json$/.exec(file) ?? [];
  return method === undefined ? undefined : { method, parameters: [...new URLSearchParams(query)] };
}

export function fits({ method, parameters }: AnswerName, asked: string, query: URLSearchParams): boolean {
  return method === asked && parameters.every(([name, value]) => query.getAll(name).includes(value));
}
