import { parseArgs } from 'node:util';
import type { AccountWish } from './account-wish.ts';
import { readAccountWish } from './account-wish.ts';

/** What `npm start` is asked for. */
export type StartWish =
  | {
      readonly kind: 'start';
      /** The folder or zip of another app than this repository's. */
      readonly app: string | undefined;
      readonly account: AccountWish;
    }
  | { readonly kind: 'wrong'; readonly message: string };

const options = {
  app: { type: 'string' },
  answers: { type: 'string' },
  subdomain: { type: 'string' },
  'allow-updates': { type: 'boolean' },
} as const;

const usage =
  'Options: --app PATH for the folder or zip of another app, --answers FOLDER for answers from JSON files, ' +
  '--subdomain NAME for a real account, with --allow-updates to change it too.';

/** `token` is that of a real account. It is in no message. */
export function readStartWish(args: readonly string[], token: string | undefined): StartWish {
  const read = optionsIn(args);
  if (read === undefined) return { kind: 'wrong', message: usage };
  const { app, answers, subdomain, 'allow-updates': areUpdatesAllowed = false } = read;
  const account = readAccountWish({ answers, subdomain, areUpdatesAllowed }, token);
  return account.kind === 'wrong' ? account : { kind: 'start', app, account };
}

function optionsIn(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch {
    return undefined;
  }
}
