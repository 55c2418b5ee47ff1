import { relative, sep } from 'node:path';
import { placeOf } from './answer-path.ts';
import { findAnswer } from './find-answer.ts';
import { noteHeader } from '../server/note-header.ts';
import { readAnswer } from './read-answer.ts';

/**
 * An API that is a folder of JSON files. What it lacks is a 404 that names the file to write, and what cannot
 * be read a 500 that says why; both come with a note for the workbench's log. `url` as `foldersOf` takes it.
 */
export async function answerFromFolder(root: string, method: string, url: string): Promise<Response> {
  const file = await findAnswer(root, method, url);
  if (file === undefined) {
    return failure(404, `No answer for ${method} ${url}: write ${placeOf(method, url)}`);
  }
  try {
    return await readAnswer(file);
  } catch (error) {
    const name = relative(root, file).split(sep).join('/');
    return failure(500, `${name} is no answer: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function failure(status: number, description: string): Response {
  const error = status === 404 ? 'RecordNotFound' : 'InternalError';
  const headers = { [noteHeader]: encodeURIComponent(description) };
  return Response.json({ error, description }, { status, headers });
}
