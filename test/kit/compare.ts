import type { Page } from 'playwright-core';

/** The cells of the page, each an example by one of the kits. */
const cells = (kit: 'own' | 'garden') => `#${kit} > .cell`;

/**
 * The examples that do not look alike, with how many of the pictures' numbers differ. Each kit has its picture
 * taken in the same place, since a browser rounds edges and letters by where they are.
 */
export async function differentPixels(page: Page): Promise<readonly string[]> {
  const own = await pictureOf(page, 'own');
  const garden = await pictureOf(page, 'garden');
  if (own === garden) return [];
  return page.evaluate(
    async ([sources, selector]) => {
      const drawn = async (source: string) => {
        const image = new Image();
        image.src = source;
        await image.decode();
        const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
        canvas?.drawImage(image, 0, 0);
        return canvas;
      };
      const pictures = await Promise.all(sources.map(drawn));
      return [...document.querySelectorAll<HTMLElement>(selector)].flatMap((cell) => {
        const { x, y, width, height } = cell.getBoundingClientRect();
        const [one, other] = pictures.map(
          (canvas) => canvas?.getImageData(x + scrollX, y + scrollY, width, height).data,
        );
        const count = one?.filter((value, place) => value !== other?.[place]).length;
        return count === 0 ? [] : [`${cell.dataset['name'] ?? ''}: ${String(count)} differ`];
      });
    },
    [[own, garden], cells('garden')] as const,
  );
}

/** As a `data:` address. */
async function pictureOf(page: Page, kit: 'own' | 'garden'): Promise<string> {
  await page.evaluate((only) => {
    document.documentElement.dataset['only'] = only;
    for (const animation of document.getAnimations()) animation.finish();
  }, kit);
  const picture = await page.screenshot({ fullPage: true });
  return `data:image/png;base64,${picture.toString('base64')}`;
}

/**
 * What differs between an example's elements by the app's own kit and by Garden: tags, text, attributes but for the
 * names of classes and ids, and styles as the browser computes them.
 */
export async function differentElements(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    ([own, garden]) => {
      delete document.documentElement.dataset['only'];
      for (const animation of document.getAnimations()) animation.finish();
      const names = /^(class|id|for|aria-(labelledby|describedby|controls)|data-garden-.*|xmlns)$/;
      // What Garden says of a button, and it says of itself.
      const saidTwice = ['BUTTON role button', 'BUTTON tabindex 0'];
      const styles = (element: Element, pseudo: string) => {
        const style = getComputedStyle(element, pseudo);
        if (pseudo !== '' && style.content === 'none') return [];
        return [...style].map((name): [string, string] => [
          `${pseudo} ${name}`,
          style.getPropertyValue(name),
        ]);
      };
      const facts = (element: Element) =>
        new Map([
          ['tag', element.tagName],
          ['children', String(element.children.length)],
          ['text', [...element.childNodes].map((node) => node.nodeValue).join('')],
          ...[...element.attributes]
            .filter(({ name }) => !names.test(name))
            .filter(({ name, value }) => !saidTwice.includes(`${element.tagName} ${name} ${value}`))
            .map(({ name, value }): [string, string] => [name, value]),
          ...['', '::before', '::after'].flatMap((pseudo) => styles(element, pseudo)),
        ]);
      const inside = (cell: Element | undefined) => [...(cell?.querySelectorAll('*') ?? [])];
      const others = [...document.querySelectorAll(garden)];
      return [...document.querySelectorAll<HTMLElement>(own)].flatMap((cell, index) => {
        const counterparts = inside(others[index]);
        return inside(cell).flatMap((element, place) => {
          const counterpart = counterparts[place];
          const [one, other] = [facts(element), counterpart ? facts(counterpart) : new Map<string, string>()];
          return [...new Set([...one.keys(), ...other.keys()])]
            .filter((name) => one.get(name) !== other.get(name))
            .map(
              (name) =>
                `${cell.dataset['name'] ?? ''}, ${element.tagName}, ${name}: ` +
                `${one.get(name) ?? 'none'}, by Garden ${other.get(name) ?? 'none'}`,
            );
        });
      });
    },
    [cells('own'), cells('garden')] as const,
  );
}

/** The looks of Garden's in the app's style sheet that no example shows. */
export async function unseenLooks(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
    const names = rules.flatMap(({ cssText }) => cssText.match(/(?<=\.)garden-[\w-]+/g) ?? []);
    return [...new Set(names)].filter((name) => document.getElementsByClassName(name).length === 0);
  });
}
