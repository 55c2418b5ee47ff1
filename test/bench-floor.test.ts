import type { FrameLocator } from 'playwright-core';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildFloor } from '../bench/contenders/bare-pages.ts';
import { startServer, type Workbench } from '../workbench/server/start-server.ts';
import { openContext } from './support/context.ts';
import { row, title } from './support/plan.ts';
import { opened, openWorkbench, type Opened } from './support/workbench.ts';

/** The benchmark holds the app against a bare page, which is fair only where both do the same. */

let folder: string;
let floor: Workbench;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'floor-'));
  const appFolder = join(folder, 'app');
  await buildFloor(appFolder);
  floor = await startServer({ port: 0, appFolder, isSdkRewritten: true });
});
afterAll(async () => {
  await floor.close();
  await rm(folder, { recursive: true });
});

async function openFloor(settings: Readonly<Record<string, string>>): Promise<Opened> {
  const context = await openContext();
  const page = await context.newPage();
  const url = new URL(floor.pageUrl);
  url.search = String(new URLSearchParams(settings));
  await page.goto(url.href);
  return opened(page);
}

async function paths({ requests }: Opened): Promise<readonly string[]> {
  return (await requests()).map(({ method, path }) => `${method} ${path}`).sort();
}

async function showsPlan(app: FrameLocator, name: string, figures: Readonly<Record<string, string>>) {
  await title(app, name).waitFor();
  for (const [limit, figure] of Object.entries(figures)) {
    await row(app, limit).getByText(figure, { exact: true }).waitFor();
  }
}

it.each([
  { scenario: 'nearly-full', agents: '9 of 10', departments: '4 of 5', triggers: '7 of 8', goals: '4 of 5' },
  { scenario: 'full', agents: '10 of 10', departments: '5 of 5', triggers: '8 of 8', goals: '5 of 5' },
])('shows what the app shows, and asks what the app asks: $scenario', async ({ scenario, ...counts }) => {
  const figures = {
    Agents: counts.agents,
    Departments: counts.departments,
    Triggers: counts.triggers,
    Goals: counts.goals,
    'Concurrent chats': 'Unlimited',
    'Chat history search': 'Unlimited',
  };
  const settings = { scenario, viewer: 'owner' };
  const app = await openWorkbench(settings);
  await showsPlan(app.app, 'Professional plan', figures);
  await app.app.getByRole('button', { name: 'Refresh', exact: true }).waitFor();
  const bare = await openFloor(settings);
  await showsPlan(bare.app, 'Professional plan', figures);
  await expect.poll(() => paths(bare)).toEqual(await paths(app));
});

it('asks as little as the app for whoever does not administer Support', async () => {
  const settings = { scenario: 'team', viewer: 'agent' };
  const bare = await openFloor(settings);
  const expected = ['GET /api/v2/chat/account', 'GET /api/v2/chat/agents/me'];
  await expect.poll(() => paths(bare)).toEqual(expected);
});
