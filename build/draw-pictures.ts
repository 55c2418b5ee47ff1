import { join } from 'node:path';
import { drawHostedApp } from './hosted-app-picture.ts';
import { root } from './root.ts';
import { drawPictures } from './workbench-pictures.ts';

/** `npm run draw:pictures`: the pictures of the two READMEs. */
const page = { of: 'page', size: { width: 1120, height: 800 }, scale: 2 } as const;
/** High enough that nothing of the app is below the fold. */
const app = { of: 'app', size: { width: 1120, height: 1200 }, scale: 2 } as const;

await drawPictures(join(root, 'docs', 'pictures'), [
  { ...page, file: 'ticket-light.png', address: '?scenario=nearly-full&controls=closed' },
  { ...page, file: 'ticket-dark.png', address: '?scenario=nearly-full&controls=closed&scheme=dark' },
  { ...app, file: 'app-light.png', address: '?scenario=over' },
  { ...app, file: 'app-dark.png', address: '?scenario=full&scheme=dark' },
  { ...app, file: 'app-arabic.png', address: '?scenario=nearly-full&locale=ar' },
]);
await drawHostedApp(join(root, 'docs', 'pictures', 'workbench.png'));
