/**
 * An address without what stands before the last `@` in it: `bolt://me:p@ss@host` → `bolt://host`. A password with `/`
 * or `#` makes it no URL, so nothing is parsed.
 */
export function withoutUser(uri: string): string {
  return uri.replace(/^([a-z][a-z0-9+.-]*:\/\/)?.*@/isu, '$1');
}
