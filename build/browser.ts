import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { unpackBrowser } from './packaged-browser.ts';

/**
 * The path of a browser of the Chromium family, for pictures and tests: `CHROME_PATH`, else an installed
 * Chrome, Chromium or Edge, else the one inside the package @sparticuz/chromium. Throws, with what to do,
 * where there is none.
 */
export async function findBrowser(): Promise<string> {
  return namedBrowser() ?? installedPaths().find((path) => existsSync(path)) ?? unpackBrowser();
}

function namedBrowser(): string | undefined {
  // Set but empty is how a shell leaves out a variable.
  const path = process.env['CHROME_PATH'];
  if (path === undefined || path === '') return undefined;
  if (!existsSync(path)) throw new Error(`CHROME_PATH names a browser that is not there: ${path}`);
  return path;
}

function installedPaths(): string[] {
  if (process.platform === 'darwin') return macPaths();
  return process.platform === 'win32' ? windowsPaths() : unixPaths();
}

function macPaths(): string[] {
  const names = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
  return names.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
}

function windowsPaths(): string[] {
  return ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA']
    .flatMap((variable) => process.env[variable] ?? [])
    .flatMap((folder) => [
      join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(folder, 'Chromium', 'Application', 'chrome.exe'),
      join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ]);
}

function unixPaths(): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge'];
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}
