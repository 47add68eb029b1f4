const openingPeriod = /^(?:(?:19|20)\d\d[-/. ]?)?0{1,3}$/;
const openingWords = /^(?:ib|(?:opening|begin)s?(?:balans|saldo|balance| balance)?)$/i;
const openingJournal = /^(?:openingsbalans|opening balance|beginbalans)$/i;

/** Returns whether a line belongs to the opening balance by its period ("0", "2022-00", "IB", "Opening") or by the name of its journal. */
export function isOpening(period: string, journal: string): boolean {
  return openingPeriod.test(period) || openingWords.test(period) || openingJournal.test(journal);
}
