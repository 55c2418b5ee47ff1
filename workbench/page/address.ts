import { placeOfLocation, usualLocation } from './place.ts';

/**
 * What is chosen on the page, and its address. Every state of the page has a link, so each choice is a
 * parameter; what is as usual is left out.
 */
export type ColorScheme = 'light' | 'dark';

/** How the app is looked at. Which tabs are open is the workspace's (`workspace.ts`). */
export interface Settings {
  readonly scenario: string;
  /** A viewer of the scenario; `undefined` is the one that the scenario names first. */
  readonly viewer: string | undefined;
  readonly locale: string;
  readonly scheme: ColorScheme;
  /** Of the tray, in CSS pixels. */
  readonly width: number;
  /** Milliseconds added to each answer of the API. */
  readonly latency: number;
  /** Whether the app may read the headers of an answer. */
  readonly areHeadersReadable: boolean;
  /** Whether the type of a comment changes when the app sets it. */
  readonly canAppsChangeComments: boolean;
  /** What was typed for the app's plain settings, by name. What is secure is in no address. */
  readonly appSettings: Readonly<Record<string, string>>;
  readonly areControlsOpen: boolean;
  readonly isLogOpen: boolean;
}

/** What the address says of the tabs. */
export interface Opening {
  readonly location: string;
  /** How many tickets are open. */
  readonly tickets: number;
}

export const widths = { min: 258, usual: 320, max: 800 } as const;
export const latencies = { min: 0, max: 60_000 } as const;
export const ticketCounts = { min: 0, max: 50 } as const;

const usual: Settings = {
  scenario: 'team',
  viewer: undefined,
  locale: 'en-US',
  scheme: 'light',
  width: widths.usual,
  latency: 0,
  areHeadersReadable: true,
  canAppsChangeComments: true,
  appSettings: {},
  areControlsOpen: true,
  isLogOpen: false,
};

/** Beside a ticket there is a ticket; beside anything else, none unless the address says so. */
const usualTickets = (location: string) => (location === usualLocation ? 1 : 0);

export function clamp(value: number, { min, max }: { readonly min: number; readonly max: number }): number {
  return Math.min(max, Math.max(min, Math.round(value)));
}

function numberIn(
  text: string | null,
  fallback: number,
  range: { readonly min: number; readonly max: number },
): number {
  return text !== null && /^\d+$/.test(text) ? clamp(Number(text), range) : fallback;
}

const settingPrefix = 'setting.';

function appSettingsIn(query: URLSearchParams): Settings['appSettings'] {
  const stated = [...query].filter(([name]) => name.startsWith(settingPrefix));
  return Object.fromEntries(stated.map(([name, text]) => [name.slice(settingPrefix.length), text]));
}

export function readAddress(search: string): { readonly settings: Settings; readonly opening: Opening } {
  const query = new URLSearchParams(search);
  const wished = query.get('location') ?? usualLocation;
  const location = placeOfLocation(wished) ? wished : usualLocation;
  return {
    settings: {
      scenario: query.get('scenario') ?? usual.scenario,
      viewer: query.get('viewer') ?? undefined,
      locale: query.get('locale') ?? usual.locale,
      scheme: query.get('scheme') === 'dark' ? 'dark' : 'light',
      width: numberIn(query.get('width'), usual.width, widths),
      latency: numberIn(query.get('latency'), usual.latency, latencies),
      areHeadersReadable: query.get('headers') !== 'hidden',
      canAppsChangeComments: query.get('comments') !== 'fixed',
      appSettings: appSettingsIn(query),
      areControlsOpen: query.get('controls') !== 'closed',
      isLogOpen: query.get('log') === 'open',
    },
    opening: { location, tickets: numberIn(query.get('tickets'), usualTickets(location), ticketCounts) },
  };
}

export function writeAddress(settings: Settings, opening: Opening): string {
  const query = new URLSearchParams({ scenario: settings.scenario });
  const put = (name: string, value: string, isUsual: boolean) => {
    if (!isUsual) query.set(name, value);
  };
  if (settings.viewer !== undefined) query.set('viewer', settings.viewer);
  put('locale', settings.locale, settings.locale === usual.locale);
  put('scheme', settings.scheme, settings.scheme === usual.scheme);
  put('width', `${settings.width}`, settings.width === usual.width);
  put('latency', `${settings.latency}`, settings.latency === usual.latency);
  put('location', opening.location, opening.location === usualLocation);
  put('tickets', `${opening.tickets}`, opening.tickets === usualTickets(opening.location));
  put('headers', 'hidden', settings.areHeadersReadable);
  put('comments', 'fixed', settings.canAppsChangeComments);
  for (const [name, text] of Object.entries(settings.appSettings)) query.set(settingPrefix + name, text);
  put('controls', 'closed', settings.areControlsOpen);
  put('log', 'open', !settings.isLogOpen);
  return `?${query.toString()}`;
}
