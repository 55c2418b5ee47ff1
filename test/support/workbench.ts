import type { FrameLocator, Page } from 'playwright-core';
import { inject } from 'vitest';
import { openContext, type Surroundings } from './context.ts';

/** The settings of the workbench's address. */
export interface Settings {
  readonly scenario?: string;
  readonly viewer?: string;
  readonly locale?: string;
  readonly scheme?: 'light' | 'dark';
  readonly width?: number;
  readonly latency?: number;
  readonly tickets?: number;
  readonly location?: string;
  /** Whether the type of a comment stays what it is when the app sets it. */
  readonly comments?: 'fixed';
  /** Whether the workbench's own controls take up a part of the page. */
  readonly controls?: 'closed';
}

/** A request that reached the Chat API. `status` is null while it is not answered. */
export interface ApiRequest {
  /** By the account's clock, in milliseconds since the epoch. */
  readonly at: number;
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly status: number | null;
}

export interface Opened {
  readonly page: Page;
  /** The app, in the ticket that is open. */
  readonly app: FrameLocator;
  /** What reached the Chat API so far, in order. */
  readonly requests: () => Promise<readonly ApiRequest[]>;
  /** Changes how the Chat API answers from now on: its latency, or faults. */
  readonly change: (changes: object) => Promise<void>;
  /** Lets something happen in the account that the app has no part in. */
  readonly act: (action: object) => Promise<void>;
}

/** Opens the workbench in a browser of its own, with the app beside what the settings say. */
export async function openWorkbench(
  settings: Settings = {},
  surroundings: Surroundings = {},
): Promise<Opened> {
  const context = await openContext(surroundings);
  const page = await context.newPage();
  await page.goto(address(settings));
  return opened(page);
}

/** The workbench in a page that is open. */
export function opened(page: Page): Opened {
  const ask = async (method: string, path: string, body?: object): Promise<unknown> => {
    const session = await page.locator('html[data-session]').getAttribute('data-session');
    const nonce = await page.locator('meta[name="workbench-nonce"]').getAttribute('content');
    const response = await fetch(new URL(`/workbench/sessions/${session ?? ''}${path}`, page.url()), {
      method,
      headers: { 'x-workbench-nonce': nonce ?? '', 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return response.status === 204 ? undefined : response.json();
  };
  return {
    page,
    app: page.frameLocator('iframe:visible'),
    requests: async () => (await ask('GET', '/requests')) as ApiRequest[],
    change: async (changes) => {
      await ask('PATCH', '', changes);
    },
    act: async (action) => {
      await ask('POST', '/actions', action);
    },
  };
}

function address(settings: Settings): string {
  const url = new URL(inject('workbenchUrl'));
  for (const [name, value] of Object.entries(settings)) url.searchParams.set(name, String(value));
  return url.href;
}
