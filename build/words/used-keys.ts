import ts from 'typescript';

/** Says of a message's key whether some source text names it. */
export type IsUsed = (key: string) => boolean;

/**
 * Reads which keys the texts in some source files may name: a string is that very key; a template such as
 * `limits.name.${name}` is each key in which something without a dot stands in the gap. A template must
 * begin with a section's name, or it would be all keys.
 */
export function readUsedKeys(sources: readonly string[]): IsUsed {
  const exact = new Set<string>();
  const patterns: RegExp[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) exact.add(node.text);
    if (ts.isTemplateExpression(node) && /^\w+\./.test(node.head.text)) patterns.push(patternOf(node));
    ts.forEachChild(node, visit);
  };
  for (const source of sources) {
    visit(ts.createSourceFile('source.tsx', source, ts.ScriptTarget.ES2022, false, ts.ScriptKind.TSX));
  }
  return (key) => exact.has(key) || patterns.some((pattern) => pattern.test(key));
}

function patternOf({ head, templateSpans }: ts.TemplateExpression): RegExp {
  const texts = [head.text, ...templateSpans.map(({ literal }) => literal.text)];
  return new RegExp(`^${texts.map(escapeRegExp).join('[^.]+')}$`);
}

function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
