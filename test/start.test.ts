import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { createInterface } from 'node:readline';
import { expect, it, onTestFinished } from 'vitest';
import { root } from '../build/root.ts';
import { answers, folderOf } from './support/hosted.ts';
import { openContext } from './support/context.ts';
import { title } from './support/plan.ts';

/** What `npm start` runs. */
function start(
  port: string,
  args: readonly string[] = [],
): ChildProcess & { stdout: NodeJS.ReadableStream; stderr: NodeJS.ReadableStream } {
  const child = spawn(process.execPath, ['--import', 'tsx', 'workbench/start.ts', ...args], {
    cwd: root,
    env: { ...process.env, PORT: port, NODE_NO_WARNINGS: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.once('close', resolve));
}

async function takenPort(): Promise<number> {
  const server = createServer();
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on a port, and not on a pipe, has an address.
  return (server.address() as AddressInfo).port;
}

async function outcome(port: string, args: readonly string[] = []) {
  const child = start(port, args);
  const [code, out, error] = await Promise.all([ended(child), text(child.stdout), text(child.stderr)]);
  return { code, out, error };
}

it('says in one line that PORT is no port, and fails', async () => {
  expect(await outcome('four')).toEqual({
    code: 1,
    out: '',
    error: 'PORT must be a whole number from 1 to 65535, not "four".\n',
  });
});

it('says in one line that the port is taken, and fails', async () => {
  const port = await takenPort();
  expect(await outcome(String(port), ['--app', folderOf('script-app')])).toEqual({
    code: 1,
    out: '',
    error: `Port ${port} is taken. Name another one: PORT=4700 npm start\n`,
  });
});

it.each([
  [['--app', '/nowhere'], 'There is no folder or zip at /nowhere.\n'],
  [
    ['--app', join(root, 'package.json')],
    `${root}/package.json is neither a folder nor a zip that can be read.\n`,
  ],
  [['--app', join(root, 'docs')], `There is no manifest.json in ${root}/docs.\n`],
  [
    ['--app', folderOf('script-app'), '--answers', '/nowhere'],
    'There is no folder of answers at /nowhere.\n',
  ],
])('says in one line what is wrong with %j, and fails', async (args, error) => {
  expect(await outcome('', args)).toEqual({ code: 1, out: '', error });
});

it('hosts another app, and says whose answers it gets', async () => {
  const child = start('', ['--app', folderOf('script-app'), '--answers', answers]);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async () => String((await lines.next()).value);
  expect(await next()).toMatch(/^Script App is open at http:\/\/localhost:\d+\/ \(Ctrl\+C stops it\)$/);
  expect(await next()).toBe(`Requests are answered from ${answers}.`);
});

it('prints the address where any browser shows the app without a word to anywhere else', async () => {
  const child = start('');
  const lines = createInterface({ input: child.stdout });
  const line = await new Promise<string>((resolve) => lines.once('line', resolve));
  const address = /^Chat Plan Limits is open at (http:\/\/localhost:\d+\/) /.exec(line)?.[1];

  const page = await (await openContext({ sdk: 'missing' })).newPage();
  await page.goto(address ?? '');
  await title(page.frameLocator('iframe'), 'Team plan').waitFor();
  const end = ended(child);
  child.kill('SIGTERM');
  await end;
});
