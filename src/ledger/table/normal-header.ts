const unit = /[([](?:in )?(?:€|eur|euro'?s?|d{1,2}[-/]m{1,2}[-/][jy]{2,4})[)\]]/g;

/** Returns a header as it is compared: in lower case, without accents, units in brackets, spaces, dots, hyphens or other signs ("Bedrag (€)" gives "bedrag"). */
export function normalHeader(header: string): string {
  return header
    .normalize("NFKD")
    .toLowerCase()
    .replace(unit, "")
    .replace(/[^a-z0-9]/g, "");
}
