import { html } from 'hono/html';
import type { Offer } from './accounts.ts';

/** The page for an address that names no scenario: those there are, as links. */
export function unknownScenarioPage(wanted: string, offers: readonly Offer[]) {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="color-scheme" content="light dark" />
        <title>No such scenario</title>
      </head>
      <body>
        <h1>There is no scenario “${wanted}”</h1>
        <p>These are there:</p>
        <ul>
          ${offers.map(
            ({ id, title }) => html`<li><a href="/?scenario=${encodeURIComponent(id)}">${title}</a></li>`,
          )}
        </ul>
      </body>
    </html>`;
}
