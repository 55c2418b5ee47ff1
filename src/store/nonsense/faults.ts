import { limitsOf } from '../../account/limits-of-plan.ts';
import { summarise } from '../../account/summary.ts';
import { personalMark } from '../../chat/sample-answers.ts';
import { valueIn } from '../saving/form.ts';
import { billingOf, type NonsenseScene, type Ticket } from './scene.ts';

/** Test support: all that may never be, whatever came, and is so at this moment. */
export function faultsIn(scene: NonsenseScene): string[] {
  const { browser, tab, tickets } = scene;
  const faults = tickets.flatMap((ticket, index) =>
    faultsOfTicket(ticket).map((it) => `ticket ${index}: ${it}`),
  );
  if (JSON.stringify([...browser.stored]).includes(personalMark)) faults.push('something personal is stored');
  if (JSON.stringify(browser.sent).includes(token)) faults.push('a token is told to other tickets');
  const kept = [...tab].filter(([key]) => key !== 'chat-plan-limits/token');
  if (JSON.stringify(kept).includes(personalMark)) faults.push('something personal is stored for the tab');
  return faults;
}

/** What a person enters to connect. */
export const token = 'TOKEN-that-nobody-else-may-see';

function faultsOfTicket(ticket: Ticket): string[] {
  const { desk, draft, presses, updates } = ticket;
  const { opened, generation } = desk.state();
  const state = opened.state();
  const billing = billingOf(ticket).state();
  const { saving } = billing;
  const faults = [...holesIn(state, 'state'), ...holesIn(billing, 'billing')];
  if (state.kind === 'shown' && state.picture.account.kind === 'known') {
    const limits = limitsOf(state.picture.account.plan.caps, state.picture.counts, 80);
    faults.push(...holesIn([limits, summarise(limits)], 'limits'));
  }
  if (updates.length > presses) faults.push('an update that nobody pressed for');
  if (updates.some(({ json }) => !/^\{"billing":\{"city":"[^"]*"\}\}$/.test(JSON.stringify(json)))) {
    faults.push('an update of more than was typed');
  }
  const isKept =
    draft?.generation !== generation || ('form' in saving && valueIn(saving.form, 'city') === draft.text);
  if (!isKept && saving.kind !== 'saved') faults.push(`what was typed is lost: ${saving.kind}`);
  return faults;
}

/** Numbers that are none, which a screen would show as NaN or Infinity. */
function holesIn(value: unknown, path: string): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path} is ${value}`];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => holesIn(child, `${path}.${key}`));
}
