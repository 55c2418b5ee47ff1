import { expect, it } from 'vitest';
import { dataOfEvents } from './event-stream.ts';

async function readAll(chunks: readonly string[]): Promise<string[]> {
  const stream = new ReadableStream<Uint8Array>({
    start: (controller) => {
      for (const chunk of chunks) controller.enqueue(new TextEncoder().encode(chunk));
      controller.close();
    },
  });
  const data: string[] = [];
  for await (const text of dataOfEvents(stream)) data.push(text);
  return data;
}

it.each([
  ['event by event', ['data: 1\n\n', 'data: 2\n\n'], ['1', '2']],
  ['several at a time', ['data: 1\n\ndata: 2\n\n'], ['1', '2']],
  ['in pieces', ['da', 'ta: {"a":', '1}\n', '\n'], ['{"a":1}']],
  ['in several lines', ['data: a\ndata: b\n\n'], ['a\nb']],
  ['with what is no data', [': a comment\n\n', 'event: x\ndata: 1\n\n'], ['1']],
  ['without an end', ['data: 1\n\ndata: 2'], ['1']],
])('reads events that come %s', async (_how, chunks, data) => {
  expect(await readAll(chunks)).toEqual(data);
});
