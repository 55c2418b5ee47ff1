/**
 * The address of Admin Center; `undefined` where the subdomain is unknown or cannot be one, so that nothing
 * from outside can lead a link elsewhere.
 */
export function adminCenterUrl(subdomain: string | undefined): string | undefined {
  const isOne = subdomain !== undefined && /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/i.test(subdomain);
  return isOne ? `https://${subdomain}.zendesk.com/admin` : undefined;
}
