/** Returns whether the codes hold this purpose, ignoring case. */
export function namesPurpose(codes: readonly string[], purpose: string): boolean {
  const sought = purpose.toLowerCase();
  return codes.some((code) => code.toLowerCase() === sought);
}
