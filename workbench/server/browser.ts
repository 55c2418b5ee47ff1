import open from 'open';

/** What of a terminal's surroundings tells whether somebody sits before a screen. */
export interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly isTerminal: boolean;
}

/** Whether opening a browser could reach anybody: not in CI, not in a pipe, not on Linux without a display. */
export function canOpenBrowser({ platform, environment, isTerminal }: Surroundings): boolean {
  if (!isTerminal || isSet(environment['CI'])) return false;
  if (platform !== 'linux') return true;
  return isSet(environment['DISPLAY']) || isSet(environment['WAYLAND_DISPLAY']);
}

/** Opens the address in the person's browser. A browser that does not start is no failure: the address is printed. */
export async function openBrowser(url: string): Promise<void> {
  try {
    const browser = await open(url);
    browser.on('error', () => undefined);
  } catch {
    // Nothing to open it with.
  }
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '';
}
