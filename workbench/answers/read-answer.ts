import { readFile } from 'node:fs/promises';
import * as v from 'valibot';

/** An answer that is more than a body is written out, with a dollar sign before each name. */
const writtenOutSchema = v.strictObject({
  $status: v.optional(v.pipe(v.number(), v.integer(), v.minValue(200), v.maxValue(599)), 200),
  $headers: v.optional(v.record(v.string(), v.string()), {}),
  /** Text goes out as it is, anything else as JSON; missing, the body is empty. */
  $body: v.optional(v.unknown()),
});

/** Statuses that have no body: RFC 9110, 15.3.5, 15.3.6 and 15.4.5. */
const bodiless = [204, 205, 304];

/** What a file answers. Throws, in words, where it holds no answer. */
export async function readAnswer(file: string): Promise<Response> {
  const content: unknown = JSON.parse(await readFile(file, 'utf8'));
  if (!isWrittenOut(content)) return Response.json(content);
  const result = v.safeParse(writtenOutSchema, content);
  if (!result.success) {
    const faults = result.issues.map((issue) => `${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
    throw new Error(faults.join('; '));
  }
  const { $status, $headers, $body } = result.output;
  return new Response(bodiless.includes($status) ? null : textOf($body), {
    status: $status,
    headers: { 'content-type': 'application/json', ...$headers },
  });
}

function isWrittenOut(content: unknown): boolean {
  return (
    typeof content === 'object' &&
    content !== null &&
    Object.keys(content).some((key) => key === '$status' || key === '$headers' || key === '$body')
  );
}

function textOf(body: unknown): string {
  if (body === undefined) return '';
  return typeof body === 'string' ? body : JSON.stringify(body);
}
