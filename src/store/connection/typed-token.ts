/**
 * What a person typed or pasted as a token, without the space around it and without the scheme of the header
 * it may have been copied with. `malformed` is what cannot stand in an HTTP header, or holds a space.
 */
export function readTypedToken(
  typed: string,
): { readonly kind: 'token'; readonly token: string } | { readonly kind: 'missing' | 'malformed' } {
  const token = typed.trim().replace(/^bearer\s+/i, '');
  if (token === '') return { kind: 'missing' };
  return /^[\x21-\x7e]+$/.test(token) ? { kind: 'token', token } : { kind: 'malformed' };
}
