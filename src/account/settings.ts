/** How the Chat account came to be, as an administrator states it; `auto` leaves it to the evidence. */
export type AccountOrigin = 'auto' | 'support' | 'standalone';

/** The settings of an installation, by the manifest's names. */
export type SettingName = 'warn_at_percent' | 'account_origin' | 'use_legacy_host';

export interface Settings {
  /** From which percentage of its cap a limit counts as nearly reached: 1–99. */
  readonly warnAtPercent: number;
  readonly origin: AccountOrigin;
  /** Whether the Chat account is on the legacy host (Chat API, "Base addresses"). */
  readonly usesLegacyHost: boolean;
  /** The settings that are filled in, but not with something that can be used. Their defaults stand. */
  readonly faults: readonly SettingName[];
}

const defaultWarnAtPercent = 80;
const origins: readonly AccountOrigin[] = ['auto', 'support', 'standalone'];

/**
 * Reads an installation's plain settings, whatever is in them. A setting that is absent or empty has its
 * default and is no fault. Case and surrounding space do not matter.
 */
export function readSettings(raw: Readonly<Record<string, unknown>>): Settings {
  const faults: SettingName[] = [];
  const read = <Value>(
    name: SettingName,
    parse: (text: string) => Value | undefined,
    fallback: Value,
  ): Value => {
    const text = plainText(raw[name]);
    if (text === '') return fallback;
    const value = text === undefined ? undefined : parse(text);
    if (value === undefined) faults.push(name);
    return value ?? fallback;
  };
  const warnAtPercent = read('warn_at_percent', percent, defaultWarnAtPercent);
  const origin = read<AccountOrigin>('account_origin', originNamed, 'auto');
  const usesLegacyHost = read('use_legacy_host', yesOrNo, false);
  return { warnAtPercent, origin, usesLegacyHost, faults };
}

/** `''` for a setting that is not filled in, `undefined` for one that no kind of setting can be. */
function plainText(value: unknown): string | undefined {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return value.trim();
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

function percent(text: string): number | undefined {
  if (!/^\d+(\.\d+)?$/.test(text)) return undefined;
  const value = Number(text);
  return value >= 1 && value <= 99 ? value : undefined;
}

/** A checkbox arrives as a boolean; what tools write into settings may be its text. */
function yesOrNo(text: string): boolean | undefined {
  const named = text.toLowerCase();
  return named === 'true' || named === 'false' ? named === 'true' : undefined;
}

function originNamed(text: string): AccountOrigin | undefined {
  return origins.find((origin) => origin === text.toLowerCase());
}
