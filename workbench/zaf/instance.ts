/** The part of a frame's `Window` that the host needs. */
export interface MessageTarget {
  readonly postMessage: (message: unknown, targetOrigin: string) => void;
}

/** One placing of an app: an iframe, where it stands and what it stands beside. */
export interface Instance {
  /** Both `app_guid` and `instanceGuid` of the app's page. */
  readonly guid: string;
  readonly window: MessageTarget;
  /** The app's own origin: nothing is posted to, or taken from, any other. */
  readonly origin: string;
  /** The manifest's name of the location, such as "ticket_sidebar". */
  readonly location: string;
  /** What the location adds to the context: `ticketId`, `userId`. */
  readonly beside: Readonly<Record<string, number>>;
}

/** What an app learns at registration, besides its own place. */
export interface Registration {
  readonly subdomain: string;
  readonly metadata: Readonly<Record<string, unknown>>;
}

/** The context object of the ZAF client API. */
export function contextOf(instance: Instance, subdomain: string): Readonly<Record<string, unknown>> {
  return {
    instanceGuid: instance.guid,
    product: 'support',
    account: { subdomain },
    location: instance.location,
    ...instance.beside,
  };
}
