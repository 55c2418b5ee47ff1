import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/**
 * The text of each source file that `entries` cannot run without, the entries included: all that they import,
 * and what that imports, but for types and for what a call of `import()` loads later.
 */
export async function sourcesOf(entries: readonly string[]): Promise<string[]> {
  const texts = new Map<string, Promise<string>>();
  const follow = async (file: string): Promise<void> => {
    if (texts.has(file)) return;
    const reading = readFile(file, 'utf8');
    texts.set(file, reading);
    await Promise.all(importsOf(await reading).map((path) => follow(join(dirname(file), path))));
  };
  await Promise.all(entries.map(follow));
  return Promise.all(texts.values());
}

/** The source's own files that a source text imports at once. */
function importsOf(text: string): string[] {
  const { statements } = ts.createSourceFile('source.tsx', text, ts.ScriptTarget.ES2022);
  return statements.flatMap((statement) => {
    const isImport =
      ts.isImportDeclaration(statement) &&
      statement.importClause?.phaseModifier !== ts.SyntaxKind.TypeKeyword;
    const isExport = ts.isExportDeclaration(statement) && !statement.isTypeOnly;
    const path = isImport || isExport ? statement.moduleSpecifier : undefined;
    return path !== undefined && ts.isStringLiteral(path) && path.text.startsWith('.') ? [path.text] : [];
  });
}
