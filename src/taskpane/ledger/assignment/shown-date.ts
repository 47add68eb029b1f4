/** Returns an ISO date in the notation of the workbook (dd-mm-yyyy). */
export function shownDate(iso: string): string {
  return iso.split("-").reverse().join("-");
}
