import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from './root.ts';

const run = promisify(execFile);

/**
 * Unpacks the browser inside the npm package @sparticuz/chromium, once, and returns the path of a script
 * that starts it. With it a bare Linux machine runs the browser tests after `npm ci` alone.
 */
export async function unpackBrowser(): Promise<string> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No browser found: install Chrome, Chromium or Edge, or set CHROME_PATH to one.');
  }
  const folder = join(root, 'node_modules', '.cache', `chromium-${await packageVersion()}`);
  if (!existsSync(folder)) await unpackInto(folder);
  return join(folder, launcherName);
}

const launcherName = 'chromium-launcher';

/**
 * The package ships the few libraries and the font that a bare machine lacks, for Amazon's machines; they
 * are used only where the machine has none of its own.
 */
const launcher = `#!/bin/sh
here=$(dirname "$0")
if ldd "$here/chromium" | grep -q 'not found'; then
  export LD_LIBRARY_PATH="$here/al2023/lib"
fi
if [ ! -e /etc/fonts/fonts.conf ]; then
  export FONTCONFIG_FILE="$here/fonts.conf"
fi
exec "$here/chromium" "$@"
`;

const fontConfiguration = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

/**
 * The package unpacks into the system's temporary folder and takes a file that is there for a whole one. So
 * it is given a temporary folder of its own, which is moved to its place when complete: an interrupted run
 * leaves nothing half done, and two runs at once do not meet.
 */
async function unpackInto(folder: string): Promise<void> {
  const cache = join(folder, '..');
  await mkdir(cache, { recursive: true });
  const workspace = await mkdtemp(join(cache, '.chromium-'));
  try {
    await run(
      process.execPath,
      [
        '--input-type=module',
        '--eval',
        "await (await import('@sparticuz/chromium')).default.executablePath();",
      ],
      // What Amazon's machines set: it makes the package unpack its libraries as well.
      { cwd: root, env: { ...process.env, TMPDIR: workspace, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' } },
    );
    await writeFile(join(workspace, launcherName), launcher, { mode: 0o755 });
    await writeFile(join(workspace, 'fonts.conf'), fontConfiguration);
    await rename(workspace, folder);
  } catch (error) {
    await rm(workspace, { recursive: true, force: true });
    // Another run was quicker.
    if (!existsSync(folder)) throw error;
  }
}

async function packageVersion(): Promise<string> {
  const file = join(root, 'node_modules', '@sparticuz', 'chromium', 'package.json');
  // An npm package has a version, or it could not have been installed.
  return (JSON.parse(await readFile(file, 'utf8')) as { version: string }).version;
}
