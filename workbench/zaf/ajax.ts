/** An HTTP request as it leaves for the network. */
export interface HttpCall {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  /** `secure`: Zendesk's proxy fills in secure settings. */
  readonly isSecure?: true;
  /** `cors`: straight from the browser, past the proxy. */
  readonly isDirect?: true;
}

/** The options of `client.request` that mean something here: jQuery's names and jQuery's meanings. */
export interface AjaxOptions {
  readonly call: HttpCall;
  readonly dataType: string | undefined;
  /** Milliseconds; `undefined` waits for ever. */
  readonly timeout: number | undefined;
  readonly isCompleteResponse: boolean;
  /** ZAF tries again after a 429 unless told not to. */
  readonly isRetried: boolean;
  /** Options that nothing here goes by. */
  readonly unheeded: readonly string[];
}

/** Options that are gone by, and those that could change nothing here: there is no cache, and one origin. */
const heeded = new Set([
  ...['url', 'method', 'type', 'data', 'headers', 'contentType', 'dataType', 'timeout', 'cors', 'secure'],
  ...['autoRetry', 'httpCompleteResponse', 'cache', 'crossDomain', 'async', 'global'],
]);

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** `{a: {b: [1, 2]}}` is `a[b][]=1&a[b][]=2`, as jQuery writes it. */
function pairsOf(name: string, value: unknown): [string, string][] {
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, index) =>
      pairsOf(`${name}[${typeof item === 'object' && item !== null ? String(index) : ''}]`, item),
    );
  }
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, inner]) => pairsOf(`${name}[${key}]`, inner));
  }
  return [[name, textOf(value)]];
}

function encoded(data: unknown): string | undefined {
  if (data === undefined || data === null) return undefined;
  if (typeof data !== 'object') return textOf(data);
  const pairs = Object.entries(data).flatMap(([name, value]) => pairsOf(name, value));
  return new URLSearchParams(pairs).toString();
}

function headersOf(options: Readonly<Record<string, unknown>>, hasBody: boolean): Record<string, string> {
  const { contentType, headers } = options;
  const given = typeof headers === 'object' && headers !== null ? Object.entries(headers) : [];
  const stated = given.map(([name, value]): [string, string] => [name.toLowerCase(), textOf(value)]);
  if (!hasBody || contentType === false) return Object.fromEntries(stated);
  const type =
    typeof contentType === 'string' ? contentType : 'application/x-www-form-urlencoded; charset=UTF-8';
  return Object.fromEntries([['content-type', type], ...stated]);
}

/** `undefined` where there is no address to ask. */
export function readAjaxOptions(given: unknown): AjaxOptions | undefined {
  const options = (typeof given === 'object' && given !== null ? given : { url: given }) as Readonly<
    Record<string, unknown>
  >; // Any object has string keys and unknown values.
  const { url, dataType, timeout } = options;
  if (typeof url !== 'string' || url === '') return undefined;
  const method = textOf(options['method'] ?? options['type'] ?? 'GET').toUpperCase();
  const data = encoded(options['data']);
  const isInAddress = method === 'GET' || method === 'HEAD';
  const query = isInAddress && data ? `${url.includes('?') ? '&' : '?'}${data}` : '';
  const body = isInAddress ? undefined : data;
  return {
    call: {
      ...{ method, url: url + query, headers: headersOf(options, body !== undefined), body },
      ...(options['secure'] === true && { isSecure: true }),
      ...(options['cors'] === true && { isDirect: true }),
    },
    dataType: typeof dataType === 'string' ? dataType : undefined,
    timeout: typeof timeout === 'number' && timeout > 0 ? timeout : undefined,
    isCompleteResponse: options['httpCompleteResponse'] === true,
    isRetried: options['autoRetry'] !== false,
    unheeded: Object.keys(options).filter((name) => !heeded.has(name)),
  };
}
