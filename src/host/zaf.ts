import type { Connection } from './host.ts';
import { outcomeOf } from './outcome.ts';
import { hearOnlyParent } from './only-parent.ts';
import { trustedParent } from './parent.ts';
import type { Frame } from './parent.ts';
import type { ZafClient, ZafSdk } from './zaf-client.ts';
import { createZafHost } from './zaf-host.ts';
import { scriptSettled } from './zaf-script.ts';
import type { Page } from './zaf-script.ts';

/** How long the handshake may take, in milliseconds. */
const handshakeTimeoutMs = 15_000;

/** The part of `window` that connecting needs. */
export interface AppWindow extends Frame, Page {
  /** Put there by Zendesk's script. */
  readonly ZAFClient?: ZafSdk;
  readonly reportError: (error: unknown) => void;
}

/**
 * Reaches Zendesk Support around this page. Never rejects. The SDK greets whatever parent the address names,
 * so a parent that may not be greeted is refused before it is asked.
 */
export async function connect({ window }: { readonly window: AppWindow }): Promise<Connection> {
  const origin = trustedParent(window);
  if (origin === undefined) return { kind: 'outside' };
  hearOnlyParent(window, origin);
  if (window.ZAFClient === undefined) await scriptSettled(window);
  if (window.ZAFClient === undefined) return { kind: 'no-sdk' };
  return shakeHands(window.ZAFClient, (error) => {
    window.reportError(error);
  });
}

async function shakeHands(sdk: ZafSdk, report: (error: unknown) => void): Promise<Connection> {
  let register: (registration: unknown) => void = () => undefined;
  const registered = new Promise<unknown>((resolve) => {
    register = resolve;
  });
  const client = init(sdk, register);
  if (client === false) return { kind: 'outside' };
  const outcome = await outcomeOf(() => registered, handshakeTimeoutMs);
  if (outcome.kind !== 'resolved') return { kind: 'silent' };
  return { kind: 'connected', host: createZafHost(client, outcome.value, report) };
}

/** The SDK throws at an address that it cannot decode. */
function init(sdk: ZafSdk, registered: (registration: unknown) => void): ZafClient | false {
  try {
    return sdk.init(registered);
  } catch {
    return false;
  }
}
