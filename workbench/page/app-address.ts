import type { ColorScheme } from './address.ts';

/** The app is another site than the page around it: 127.0.0.1 inside localhost. */
export function appOriginOf(page: { readonly port: string }): string {
  return `http://127.0.0.1${page.port === '' ? '' : `:${page.port}`}`;
}

/** The address of an app's page, as ZAF writes it. `url` is the manifest's, relative to the app's folder. */
export function frameAddress(
  url: string,
  {
    appOrigin,
    pageOrigin,
    guid,
    scheme,
  }: {
    readonly appOrigin: string;
    readonly pageOrigin: string;
    readonly guid: string;
    readonly scheme: ColorScheme;
  },
): string {
  const address = new URL(url, `${appOrigin}/app/`);
  address.searchParams.set('origin', pageOrigin);
  address.searchParams.set('app_guid', guid);
  address.searchParams.set('colorScheme', scheme);
  return address.href;
}

/** Whether an address that an app gives is that of one of its own pages, dots and escapes read as a browser does. */
export function isPageOfApp(url: string): boolean {
  const folder = 'https://app.invalid/app/';
  return URL.canParse(url, folder) && new URL(url, folder).href.startsWith(`${folder}assets/`);
}
