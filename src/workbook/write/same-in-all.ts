/**
 * Returns one value as Office.js takes it for every cell of a range, whatever its size. Its types know only the matrix, which for
 * a large import would alone be more than Excel on the web takes in one request.
 */
export function sameInAll(value: string): string[][] {
  return value as unknown as string[][];
}
