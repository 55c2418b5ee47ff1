import type { HttpRequest } from '../host/host.ts';

/** Where the Chat API stands; both have the same calls (Chat API, "Base addresses"). */
export type ChatHost = 'current' | 'legacy';

/**
 * By which way, and with whose credential, the Chat API is asked (Chat API, "Who is calling").
 *
 * - `session`: the agent's own session in Support, which Zendesk adds to a relative address.
 * - `personal`: a token that somebody entered. Whose it is, only `agents/me` tells.
 * - `shared`: what an administrator put into the secure setting `chat_authorization`: one credential for
 *   all who have the app. Zendesk's proxy fills it in; the app never has it. Only the legacy host can be
 *   asked so, since the proxy refuses Zendesk's own.
 */
export type Connection =
  | { readonly kind: 'session' }
  | { readonly kind: 'personal'; readonly host: ChatHost; readonly token: string }
  | { readonly kind: 'shared' };

const bases: Readonly<Record<ChatHost, string>> = {
  current: '/api/v2/chat',
  legacy: 'https://www.zopim.com/api/v2',
};

/** How a call goes out over a connection. `path` is relative to the base address of either host. */
export function addressed(
  connection: Connection,
  path: string,
): Pick<HttpRequest, 'url' | 'headers' | 'isSecure'> {
  switch (connection.kind) {
    case 'session':
      return { url: bases.current + path };
    case 'personal':
      return {
        url: bases[connection.host] + path,
        headers: { Authorization: `Bearer ${connection.token}` },
      };
    case 'shared':
      return {
        url: bases.legacy + path,
        headers: { Authorization: '{{setting.chat_authorization}}' },
        isSecure: true,
      };
  }
}
