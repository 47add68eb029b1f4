/**
 * Returns row and column, counted from 0, of an address such as "K9".
 * @throws RangeError when it is no address of one cell.
 */
export function parseAddress(address: string): { readonly row: number; readonly column: number } {
  const match = /^([A-Z]{1,3})([1-9]\d*)$/.exec(address);
  if (match === null) {
    throw new RangeError(`Not the address of a cell: ${address}`);
  }
  const column = Array.from(match[1] ?? "").reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(match[2]) - 1, column };
}
