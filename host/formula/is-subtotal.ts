/** Whether a cell's formula uses SUBTOTAL, so that another SUBTOTAL leaves the cell out and hiding rows may change its result. */
export function isSubtotal(formula: string | null): boolean {
  return formula !== null && /\bSUBTOTAL\(/i.test(formula);
}
