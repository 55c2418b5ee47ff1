import { html } from 'hono/html';
import { appStates, type AppState, type Step } from './states.ts';

/**
 * Scenarios in which requests stay open: a browser has few connections to one site, and all the other states
 * would wait for them.
 */
const silent = ['never-answers', 'still-counting', 'agents-never-answer'];

/** What chooses how all states are looked at. */
export interface GalleryView {
  readonly scheme: string;
  readonly locale: string;
}

const views: readonly (GalleryView & { readonly label: string })[] = [
  { label: 'Light', scheme: 'light', locale: 'en-US' },
  { label: 'Dark', scheme: 'dark', locale: 'en-US' },
  { label: 'Right to left', scheme: 'light', locale: 'ar' },
  { label: 'Right to left, dark', scheme: 'dark', locale: 'ar' },
  { label: 'German', scheme: 'light', locale: 'de' },
];

/**
 * Every state of the app side by side, each a link to it. What a person has to do in the app to reach a
 * state is said below it: the app is of another site, in which nobody else can press anything.
 */
export function galleryPage(view: GalleryView) {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>Gallery</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'self'; img-src data:; frame-src 'self'; base-uri 'none'; form-action 'none'"
        />
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/workbench/page.css" />
      </head>
      <body class="gallery">
        <h1>Gallery</h1>
        <ul class="gallery-views">
          ${views.map(({ label, ...other }) => html`<li><a href="${viewAddress(other)}">${label}</a></li>`)}
        </ul>
        <main class="gallery-states">${appStates.map((state) => figure(state, view))}</main>
      </body>
    </html>`;
}

function figure({ name, settings, steps }: AppState, view: GalleryView) {
  const address = stateAddress(settings, view);
  const place = settings.location === 'nav_bar' ? 'page' : 'tray';
  return html`<figure>
    <figcaption><a href="${address}">${name}</a></figcaption>
    ${silent.includes(settings.scenario) ? html`<p>Opens by itself alone.</p>` : frameOf(name, address, place)}
    ${steps.length === 0 ? '' : html`<p>Then: ${steps.map(stepText).join(', ')}</p>`}
  </figure>`;
}

function frameOf(name: string, address: string, place: 'page' | 'tray') {
  return html`<div class="gallery-frame gallery-frame--${place}">
    <iframe loading="lazy" name="${nameOf(name)}" title="${name}" src="${address}&controls=closed"></iframe>
  </div>`;
}

function stepText(step: Step): string {
  if ('wait' in step) return `wait ${step.wait} seconds`;
  return 'press' in step ? `press ${step.press}` : `fill in ${step.fill}`;
}

function viewAddress({ scheme, locale }: GalleryView): string {
  return `/gallery?${new URLSearchParams({ scheme, locale }).toString()}`;
}

function stateAddress(settings: AppState['settings'], { scheme, locale }: GalleryView): string {
  return `/?${new URLSearchParams({ ...settings, scheme, locale }).toString()}`;
}

/** For the frame, which is an account of its own by it. */
function nameOf(state: string): string {
  return state.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
}
