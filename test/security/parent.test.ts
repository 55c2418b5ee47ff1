import { expect, it } from 'vitest';
import { openEmbedded } from '../support/embedded.ts';
import { title } from '../support/plan.ts';

const zendesk = 'https://example.zendesk.com';

/** Each has the right `app_guid`, which is no secret. `named` is the origin that it gives as its own. */
it.each([
  {
    who: 'a site whose name begins like Zendesk’s',
    parent: 'https://zendesk.com.evil.example',
    named: 'https://zendesk.com.evil.example',
  },
  {
    who: 'a site whose name ends like Zendesk’s',
    parent: 'https://evilzendesk.com',
    named: 'https://evilzendesk.com',
  },
  {
    who: 'Zendesk’s name without encryption',
    parent: 'http://example.zendesk.com',
    named: 'http://example.zendesk.com',
  },
  { who: 'a site that says it is Zendesk', parent: 'https://evil.example', named: zendesk },
  {
    who: 'a site that says it is a user of its own, by Zendesk’s name',
    parent: 'https://evil.example',
    named: 'https://example.zendesk.com@evil.example',
  },
  { who: 'a page without a site', parent: 'data:text/html,', named: zendesk },
])('tells nothing to $who', async ({ parent, named }) => {
  const { app, heard } = await openEmbedded({ parent, named });

  await title(app, 'Opened outside Zendesk').waitFor();
  expect(await heard(), 'messages of the SDK').toEqual([]);
});
