/** What runs in a frame of the app, so that nothing waits for it: a press meets whatever is there. */

/** Presses the first button of each label that is there at that moment. */
export function pressLabels(labels: readonly string[]): void {
  for (const label of labels) {
    const buttons = [...document.querySelectorAll('button')];
    const button = buttons.find(({ textContent }) => textContent.trim() === label);
    // A section that is open stays so.
    if (button?.getAttribute('aria-expanded') !== 'true') button?.click();
  }
}

export function pressAny(index: number): void {
  const buttons = [...document.querySelectorAll<HTMLElement>('button, summary')];
  buttons[index % Math.max(1, buttons.length)]?.click();
}

/**
 * Opens the form where that is possible, types into its field for the city, and presses on. Whether it was
 * possible. Waits a little for each: the form is loaded when it is opened, and each press draws a view anew.
 */
export async function edit({ text, then }: { text: string; then: readonly string[] }): Promise<boolean> {
  const field = () => document.querySelector<HTMLInputElement>('input[autocomplete~="address-level2"]');
  const button = (label: string) =>
    [...document.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === label);
  const soon = async <Found>(find: () => Found | null | undefined) => {
    for (let looks = 0; looks < 40; looks += 1) {
      const found = find();
      if (found !== null && found !== undefined) return found;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    return undefined;
  };
  const section = button('Billing contact');
  if (section === undefined) return false;
  // A section that is open stays so.
  if (section.getAttribute('aria-expanded') !== 'true') section.click();
  const open = await soon(() => button('Edit billing contact') ?? field());
  if (open instanceof HTMLButtonElement) open.click();
  const input = open === undefined ? undefined : await soon(field);
  if (input === undefined) return false;
  // As typing does: the value that the browser keeps, past the one that the view sets.
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, text);
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  for (const label of then) (await soon(() => button(label)))?.click();
  return true;
}

export function store({ key, text }: { key: number; text: string }): void {
  for (const storage of [localStorage, sessionStorage]) {
    const keys = [...Object.keys(storage), 'shared-load/nonsense', 'chat-plan-limits/token'];
    storage.setItem(keys[key % keys.length] ?? 'nonsense', text);
  }
}

/** All that is written and typed on the screen. */
export function screen(): { readonly title: string; readonly values: string } {
  return {
    title: document.querySelector('main h1')?.textContent ?? '',
    values: [...document.querySelectorAll<HTMLInputElement>('input, textarea')]
      .map(({ value }) => value)
      .join('\n'),
  };
}

/** What a page of the app has stored where it may. */
export function stored(): string {
  return JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]);
}

/** What a page has stored where the app has nothing to store. */
export async function storedElsewhere(): Promise<unknown[]> {
  const cookies = document.cookie.split(';').filter((cookie) => cookie.trim() !== '');
  return [...(await indexedDB.databases()), ...(await caches.keys()), ...cookies];
}

export function emptyStorage(): void {
  localStorage.clear();
  sessionStorage.clear();
}

/** Tells whoever listens which button was pressed. Runs in each frame before its page. */
export function tellPresses(): void {
  if (window === window.top) return;
  addEventListener(
    'click',
    ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      if (button !== null) window.notePress?.(location.href, button.textContent.trim());
    },
    true,
  );
}

declare global {
  interface Window {
    /** There where `tellPresses` is heard. */
    readonly notePress?: (address: string, label: string) => void;
  }
}
