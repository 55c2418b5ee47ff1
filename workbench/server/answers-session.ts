import { basename } from 'node:path';
import { answerFromFolder } from '../answers/answer-api.ts';
import { readSupportValues } from '../answers/support-values.ts';
import type { Accounts, Offer } from './accounts.ts';
import type { Clock } from './clock.ts';
import { timeZone } from './describe-session.ts';
import { ownHost, startLineSession } from './line-session.ts';
import type { Session } from './session.ts';

const viewers = [
  { id: 'administrator', label: 'Administrator', role: 'admin', name: 'Ada Admin', supportId: 5001 },
  { id: 'agent', label: 'Agent', role: 'agent', name: 'Alex Agent', supportId: 5002 },
] as const;
const usualViewer = viewers[0];

/** The one account that there is while a folder of JSON files answers. */
export function accountsFromAnswers(folder: string, clock: Clock): Accounts {
  return {
    offers: [offerOf(folder)],
    start: async ({ scenario, viewer = usualViewer.id, latencyMs }) => {
      if (scenario !== offerId) return 'scenario';
      const person = viewers.find(({ id }) => id === viewer);
      return person === undefined ? 'viewer' : startAnswersSession(folder, person, latencyMs, clock);
    },
  };
}

const offerId = 'answers';

function offerOf(folder: string): Offer {
  return {
    id: offerId,
    title: `Answers from ${basename(folder)}`,
    description: 'Requests are answered by JSON files. A file that is missing is named below.',
    group: 'Folder of answers',
    viewers: viewers.map(({ id, label }) => ({ id, label })),
    defaultViewer: usualViewer.id,
  };
}

/** Rejects with an `InputFault` where `support.json` cannot be read. */
async function startAnswersSession(
  folder: string,
  { name, role, supportId }: (typeof viewers)[number],
  latencyMs: number,
  clock: Clock,
): Promise<Session> {
  const values = await readSupportValues(folder);
  const email = `${role}@example.com`;
  const session = startLineSession({
    api: (request) => answerFromFolder(folder, request.method, addressOf(request)),
    errorShape: 'described',
    line: { latencyMs, faults: [] },
    clock,
    describe: (id, line) => ({
      ...{ id, values, settings: {}, account: { subdomain: 'example' } },
      viewer: { id: supportId, name, email, role, locale: 'en-US', timeZone },
      profile: { id: 9001, name: 'Maya Lindqvist', email: 'maya.lindqvist@example.com' },
      ...line,
    }),
    secureSettings: {},
    isAnyHost: true,
    act: undefined,
  });
  return {
    ...session,
    // By what the app wrote: what a secure setting filled in is no name of a file, and is in no note.
    send: (request, abandoned) => session.send({ ...request, ...request.asWritten }, abandoned),
  };
}

function addressOf({ url }: Request): string {
  const { hostname, pathname, search } = new URL(url);
  return hostname === ownHost ? pathname + search : url;
}
