import axe, { type RunOptions } from 'axe-core';
import type { Frame } from 'playwright-core';

/** The least size of what can be pressed, in CSS pixels (WCAG 2.2, "Target Size (Minimum)"). */
const leastTarget = 24;

/** The rule is off by default, since it is new in WCAG 2.2. */
const wcag22: RunOptions = { rules: { 'target-size': { enabled: true } } };

/** All that is wrong with a screen of the app as it is now, for whoever sees, hears or touches it. */
export async function examine(frame: Frame): Promise<readonly string[]> {
  await frame.evaluate(endTransitions);
  const [rules, layout] = [await axeFaults(frame, wcag22), await layoutFaults(frame)];
  return [...rules, ...layout];
}

/** What does not fit where it stands, or is too small to be pressed. */
export function layoutFaults(frame: Frame): Promise<readonly string[]> {
  return frame.evaluate(findLayoutFaults, leastTarget);
}

/** What of the text has less than 7 to 1 against its ground (WCAG 2.2, 1.4.6). */
export async function lowContrasts(frame: Frame): Promise<readonly string[]> {
  await frame.evaluate(endTransitions);
  return axeFaults(frame, { runOnly: ['color-contrast-enhanced'] });
}

async function axeFaults(frame: Frame, options: RunOptions): Promise<string[]> {
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(axe.source);
  const results = await frame.evaluate((chosen) => window.axe.run(document, chosen), options);
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}: ${failureSummary ?? ''}`),
  );
}

declare global {
  interface Window {
    /** There once its source was evaluated. */
    readonly axe: typeof axe;
  }
}

/** Colours on their way from one scheme to another are neither's. Runs in the frame. */
async function endTransitions(): Promise<void> {
  const running = document.getAnimations().filter((animation) => animation instanceof CSSTransition);
  await Promise.allSettled(running.map(({ finished }) => finished));
}

/** Runs in the frame. */
function findLayoutFaults(least: number): string[] {
  const faults: string[] = [];
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth) {
    faults.push(`scrolls sideways: ${root.scrollWidth} in ${root.clientWidth}`);
  }
  const headings = [...document.querySelectorAll('h1')].map(({ textContent }) => textContent);
  if (headings.length !== 1) faults.push('has not one h1');
  // In the viewer's language, as the heading is.
  if (document.title !== `${headings[0] ?? ''} – Chat Plan Limits`)
    faults.push(`is called ${document.title}`);
  const isSeen = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true }) && element.closest('.visually-hidden') === null;
  for (const element of document.querySelectorAll<HTMLElement>('main *')) {
    if (!isSeen(element)) continue;
    const { overflowX, overflowY } = getComputedStyle(element);
    // The list of countries shows the chosen one over its field, where it would stand in any other.
    const isField = element.matches('input, textarea, .country *');
    const isCutAside = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1 && !isField;
    const isCutBelow =
      (element.matches('input, textarea') || ['hidden', 'clip'].includes(overflowY)) &&
      element.scrollHeight > element.clientHeight + 1;
    if ((isCutAside || isCutBelow) && element.clientWidth > 1) {
      faults.push(`is cut: ${element.tagName} ${element.className} ${element.innerText.slice(0, 60)}`);
    }
  }
  for (const target of document.querySelectorAll<HTMLElement>(
    'button, summary, select, [role="button"], a',
  )) {
    // A link in a sentence is as high as its line.
    const isInText = target.matches('p a, li a');
    const { width, height } = target.getBoundingClientRect();
    if (isSeen(target) && !isInText && (width < least || height < least)) {
      faults.push(`is ${width} × ${height}: ${target.innerText}`);
    }
  }
  return faults;
}
