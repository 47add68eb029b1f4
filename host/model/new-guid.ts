/** A new GUID in braces and capitals, as Excel names sheets and parts. */
export function newGuid(): string {
  return `{${globalThis.crypto.randomUUID().toUpperCase()}}`;
}
