/** Returns whether a table or column belongs to this version of the schema; without `since` it was there from the first. */
export function isSince({ since }: { readonly since?: number }, version: number): boolean {
  return (since ?? 1) <= version;
}
