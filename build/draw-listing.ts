import { join } from 'node:path';
import { root } from './root.ts';
import { drawPictures } from './workbench-pictures.ts';

/**
 * `npm run draw:listing`: the listing's screenshots, in the one size that Zendesk takes: limits that warn beside
 * a ticket, the page of its own with all who hold a seat, and the billing contact in the dark scheme.
 */
const support = { of: 'support', size: { width: 1024, height: 768 }, scale: 1 } as const;

await drawPictures(join(root, 'assets'), [
  { ...support, file: 'screenshot-0.png', address: '?scenario=nearly-full&controls=closed&width=360' },
  { ...support, file: 'screenshot-1.png', address: '?scenario=full&controls=closed&location=nav_bar' },
  {
    ...support,
    file: 'screenshot-2.png',
    address: '?scenario=team&viewer=owner&controls=closed&width=360&scheme=dark',
    prepare: async (app) => {
      await app.getByRole('button', { name: 'Billing contact', exact: true }).click();
      await app.getByRole('button', { name: 'Edit billing contact' }).hover();
    },
  },
]);
