import { parseArgs } from 'node:util';

/** The account that `npm start` is asked for: those in memory, a real one, or something that is neither. */
export type AccountWish =
  | { readonly kind: 'in-memory' }
  | {
      readonly kind: 'real';
      readonly subdomain: string;
      readonly token: string;
      readonly areUpdatesAllowed: boolean;
    }
  | { readonly kind: 'wrong'; readonly message: string };

/** The environment variable of the token: not an argument, which every program of the machine can read. */
export const tokenVariable = 'ZENDESK_CHAT_TOKEN';

/** A name that, put before `.zendesk.com`, can be a host of Zendesk and nothing else. */
const subdomainPattern = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;

export function readAccountWish(args: readonly string[], token: string | undefined): AccountWish {
  const read = optionsIn(args);
  if (read === undefined) {
    return wrong('Options: --subdomain NAME for a real account, with --allow-updates to change it too.');
  }
  const { subdomain, 'allow-updates': areUpdatesAllowed = false } = read;
  if (subdomain === undefined) {
    return areUpdatesAllowed ? wrong('--allow-updates goes with --subdomain NAME.') : { kind: 'in-memory' };
  }
  if (!subdomainPattern.test(subdomain)) {
    return wrong('--subdomain takes the name of an account alone: "example" of example.zendesk.com.');
  }
  if (token === undefined || !/^[\x21-\x7e]+$/.test(token)) {
    return wrong(`--subdomain needs a Chat API token in the environment variable ${tokenVariable}.`);
  }
  return { kind: 'real', subdomain, token, areUpdatesAllowed };
}

function optionsIn(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: { subdomain: { type: 'string' }, 'allow-updates': { type: 'boolean' } },
    }).values;
  } catch {
    return undefined;
  }
}

function wrong(message: string): AccountWish {
  return { kind: 'wrong', message };
}
