import * as v from 'valibot';

/** What esbuild rejects with: each fault with its place in the source. */
const buildFailureSchema = v.object({
  errors: v.array(
    v.object({
      text: v.string(),
      location: v.nullable(v.object({ file: v.string(), line: v.number(), column: v.number() })),
    }),
  ),
});

/** Why something could not be built, a line for each fault: "src/ui/app.tsx:12:5: Expected …". */
export function failureWords(error: unknown): string {
  const failure = v.safeParse(buildFailureSchema, error);
  if (!failure.success) return error instanceof Error ? error.message : String(error);
  return failure.output.errors
    .map(({ text, location }) =>
      location ? `${location.file}:${location.line}:${location.column + 1}: ${text}` : text,
    )
    .join('\n');
}
