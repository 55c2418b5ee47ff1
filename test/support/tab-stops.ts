import type { Frame, Page } from 'playwright-core';
import { eventually } from './eventually.ts';

/** Something that a person can work, as the page has it. */
interface Control {
  readonly role: string;
  readonly name: string;
  /** Whether it does something now: what is under way keeps its place in the order and does nothing. */
  readonly isEnabled: boolean;
}

/** What is wrong with a stop, beside its control. */
interface Stop extends Control {
  readonly isFocusSeen: boolean;
}

/** All controls of the app in the order of the page; a group of radio buttons is one stop. */
async function controlsOf(frame: Frame): Promise<readonly Control[]> {
  return frame.evaluate(markControls);
}

/** Puts the focus before the first control of the app. */
export async function startAtTop(frame: Frame): Promise<void> {
  await frame.evaluate(() => {
    // What is focused and gone leaves its place to go on from (HTML, "sequential focus navigation starting point").
    const start = document.createElement('span');
    start.tabIndex = -1;
    document.body.prepend(start);
    start.focus();
    start.remove();
  });
}

/** Goes through the app with Tab, from its first stop until the focus leaves it; each stop once, in order. */
export async function walk(page: Page, frame: Frame): Promise<readonly Stop[]> {
  const controls = await controlsOf(frame);
  await startAtTop(frame);
  const stops: Stop[] = [];
  for (const [index, control] of controls.entries()) {
    const unfocused = await frame.evaluate(lookOf, index);
    await page.keyboard.press('Tab');
    await eventually(() => frame.evaluate(focusedStop), `after ${index} stops`).toBe(index);
    stops.push({ ...control, isFocusSeen: (await frame.evaluate(lookOf, index)) !== unfocused });
  }
  await page.keyboard.press('Tab');
  await eventually(() => frame.evaluate(focusedStop), 'leaves the app').toBe(-1);
  return stops;
}

/** Numbers the controls. Runs in the frame. */
function markControls(): Control[] {
  const isStop = (element: HTMLElement) => {
    if (element.tabIndex < 0 || !element.checkVisibility({ visibilityProperty: true })) return false;
    if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
    const group = [...document.querySelectorAll<HTMLInputElement>(`[name="${element.name}"]`)];
    return element === (group.find(({ checked }) => checked) ?? group[0]);
  };
  const roleOf = (element: HTMLElement): string => {
    const role = element.getAttribute('role');
    if (role !== null) return role;
    if (element instanceof HTMLInputElement) {
      const { type } = element;
      return type === 'search' ? 'searchbox' : ['radio', 'checkbox'].includes(type) ? type : 'textbox';
    }
    return (
      { A: 'link', BUTTON: 'button', TEXTAREA: 'textbox', UL: 'list' }[element.tagName] ?? element.tagName
    );
  };
  const nameOf = (element: HTMLElement): string => {
    const labels = 'labels' in element ? (element as HTMLInputElement).labels : null;
    const ids = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
    const byId = ids.map((id) => document.getElementById(id)?.innerText ?? '').join(' ');
    const name =
      element.getAttribute('aria-label') ??
      (byId !== '' ? byId : (labels?.[0]?.innerText ?? element.innerText));
    return name.replaceAll(/\s+/g, ' ').trim();
  };
  const stops = [...document.querySelectorAll<HTMLElement>('#app *')].filter(isStop);
  for (const [index, element] of stops.entries()) element.dataset['stop'] = String(index);
  return stops.map((element) => ({
    role: roleOf(element),
    name: nameOf(element),
    isEnabled: element.getAttribute('aria-disabled') !== 'true',
  }));
}

/** The number of the control that has the focus; -1 where none has. Runs in the frame. */
function focusedStop(): number {
  const { activeElement } = document;
  return document.hasFocus() && activeElement instanceof HTMLElement
    ? Number(activeElement.dataset['stop'] ?? -1)
    : -1;
}

/** All by which focus can be seen: on the control, on what is around it, on its label. Runs in the frame. */
function lookOf(index: number): string {
  const element = document.querySelector<HTMLInputElement>(`[data-stop="${index}"]`);
  if (element === null) return 'gone';
  const around = [];
  for (
    let place: Element | null = element;
    place !== null && around.length < 5;
    place = place.parentElement
  ) {
    around.push(place);
  }
  const seen = (style: CSSStyleDeclaration) =>
    [style.outline, style.boxShadow, style.border, style.backgroundColor].join();
  return [...around, ...(element.labels ?? [])]
    .map((place) => seen(getComputedStyle(place)) + seen(getComputedStyle(place, '::before')))
    .join('\n');
}
