/** An element of what React renders to a string. */
export interface MarkupElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly MarkupElement[];
}

const tags = /<(\/?)([a-z]+)([^>]*?)(\/?)>/gi;
const attributes = /([\w:-]+)="([^"]*)"/g;
/** Written without an end. */
const voids: readonly string[] = ['input'];

/** The elements of React's markup, which is well-formed and escapes ">" wherever it is no end of a tag. */
export function readMarkup(html: string): readonly MarkupElement[] {
  const top: MarkupElement[] = [];
  const open: MarkupElement[][] = [top];
  for (const [, slash, tag = '', rest = '', end] of html.matchAll(tags)) {
    if (slash === '/') {
      open.pop();
      continue;
    }
    const children: MarkupElement[] = [];
    open.at(-1)?.push({
      tag,
      attributes: Object.fromEntries(
        [...rest.matchAll(attributes)].map(([, name = '', value = '']) => [name, value] as const),
      ),
      children,
    });
    if (end !== '/' && !voids.includes(tag)) open.push(children);
  }
  if (open.length !== 1) throw new Error(`Not well-formed: ${html}`);
  return top;
}

/** The elements and all that are in them. */
export function allElements(elements: readonly MarkupElement[]): readonly MarkupElement[] {
  return elements.flatMap((element) => [element, ...allElements(element.children)]);
}
