/** Flags that keep a browser from calling home, and let it run without a sandbox's or a screen's help where there is none. */
export const quietFlags: readonly string[] = [
  "--no-first-run",
  "--no-default-browser-check",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Lets one browser profile trust exactly one key, and no other certificate that it would not trust anyway. */
export function trustFlag(spki: string): string {
  return `--ignore-certificate-errors-spki-list=${spki}`;
}
