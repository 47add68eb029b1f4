/** Returns the code by which the lists of the SiSa annex name a municipality: "06" and its four-digit CBS code. */
export function sisaCode(code: string): string {
  return `06${code}`;
}
