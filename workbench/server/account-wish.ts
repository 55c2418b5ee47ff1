/** Whose answers `npm start` is asked for: accounts in memory, a folder's, a real account's, or something wrong. */
export type AccountWish =
  | { readonly kind: 'in-memory' }
  | { readonly kind: 'answers'; readonly folder: string }
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

interface AccountOptions {
  readonly answers: string | undefined;
  readonly subdomain: string | undefined;
  readonly areUpdatesAllowed: boolean;
}

export function readAccountWish(options: AccountOptions, token: string | undefined): AccountWish {
  const { answers, subdomain, areUpdatesAllowed } = options;
  if (subdomain === undefined) {
    if (areUpdatesAllowed) return wrong('--allow-updates goes with --subdomain NAME.');
    return answers === undefined ? { kind: 'in-memory' } : { kind: 'answers', folder: answers };
  }
  if (answers !== undefined) return wrong('Either --answers FOLDER or --subdomain NAME: not both.');
  if (!subdomainPattern.test(subdomain)) {
    return wrong('--subdomain takes the name of an account alone: "example" of example.zendesk.com.');
  }
  if (token === undefined || !/^[\x21-\x7e]+$/.test(token)) {
    return wrong(`--subdomain needs a Chat API token in the environment variable ${tokenVariable}.`);
  }
  return { kind: 'real', subdomain, token, areUpdatesAllowed };
}

function wrong(message: string): AccountWish {
  return { kind: 'wrong', message };
}
