/** The part of `window` that tells who embeds this page. */
export interface Frame {
  readonly parent: unknown;
  readonly location: {
    readonly search: string;
    readonly hash: string;
    /** Not in every browser. */
    readonly ancestorOrigins?: ArrayLike<string>;
  };
}

/**
 * The origin of the page that embeds this one, where that is Zendesk or a page of this machine, else
 * `undefined`. The SDK takes the parent's origin from the address of this page, which anybody who embeds it
 * can choose, and one of its generations checks nothing; whoever it accepts could answer every question and
 * see every request.
 */
export function trustedParent(frame: Frame): string | undefined {
  const { parent, location } = frame;
  const origin = parameter(location, 'origin');
  const isTrustworthy =
    parent !== frame &&
    origin !== undefined &&
    parameter(location, 'app_guid') !== undefined &&
    isTrusted(origin) &&
    (location.ancestorOrigins === undefined || location.ancestorOrigins[0] === origin);
  return isTrustworthy ? origin : undefined;
}

/**
 * From the query, else the hash, as the SDK reads them. A parameter that is there twice counts as missing:
 * the SDK would take the last one, after another was checked.
 */
function parameter({ search, hash }: Frame['location'], name: string): string | undefined {
  const inQuery = new URLSearchParams(search.slice(1)).getAll(name);
  const inHash = new URLSearchParams(hash.slice(1)).getAll(name);
  if (inQuery.length > 1 || inHash.length > 1) return undefined;
  return [...inQuery, ...inHash].find((value) => value !== '');
}

function isTrusted(origin: string): boolean {
  if (!URL.canParse(origin)) return false;
  const url = new URL(origin);
  // Only an origin as browsers write it can ever equal the `event.origin` of a message.
  return url.origin === origin && (isZendesk(url) || isLocal(url));
}

function isZendesk({ protocol, hostname, port }: URL): boolean {
  return protocol === 'https:' && port === '' && /^([a-z0-9-]+\.)+zendesk\.com$/.test(hostname);
}

function isLocal({ protocol, hostname }: URL): boolean {
  return /^https?:$/.test(protocol) && (hostname === 'localhost' || hostname === '127.0.0.1');
}
