import type { ApiRequest, Opened } from './workbench.ts';

/** The requests so far to one path of the Chat API, whatever their query. */
export async function requestsTo(
  { requests }: Pick<Opened, 'requests'>,
  path: string,
): Promise<readonly ApiRequest[]> {
  return (await requests()).filter((request) => request.path.split('?')[0] === `/api/v2/chat${path}`);
}
