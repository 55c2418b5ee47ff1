import type { Instance } from './instance.ts';
import type { PageLoad } from './page-load.ts';
import { createPageLoad } from './page-load.ts';

/** A registered iframe and what the host knows of the page that is in it now. */
export interface Frame {
  readonly instance: Instance;
  readonly load: PageLoad;
  /** Whether the agent has it in front. */
  isActive: boolean;
  page: Page;
}

/** One page in a frame; a reload puts another in its place. */
export interface Page {
  isRegistered: boolean;
  /** The first time, a page is told without having subscribed. */
  wasActivated: boolean;
  /** Aborted when the page goes away: whatever is still on its way to it is dropped. */
  readonly life: AbortController;
}

export function createPage(): Page {
  return { isRegistered: false, wasActivated: false, life: new AbortController() };
}

export function createFrame(instance: Instance, isActive: boolean): Frame {
  return { instance, load: createPageLoad(), isActive, page: createPage() };
}
