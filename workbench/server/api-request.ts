/** A request that a page sends on for the app it hosts. */
export interface ApiRequest {
  readonly method: string;
  /** A path with its query for the account itself; absolute for what goes through Zendesk's proxy. */
  readonly url: string;
  /** Empty for none. */
  readonly body: string;
  readonly authorization: string | undefined;
  /** What to log in the place of address and body, where secure settings were filled into them. */
  readonly asWritten?: { readonly url: string; readonly body: string };
}
