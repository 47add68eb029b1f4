/** The headers of a spending CSV, in the order of the columns of tblBesteding that an officer fills. */
export const csvColumns = [
  "Jaar",
  "Boekdatum",
  "Factuurdatum",
  "Prestatie van",
  "Prestatie t/m",
  "Maatregel",
  "Soort",
  "Bedrag",
  "Omschrijving",
  "Document",
  "Factuur",
  "Wederpartij",
  "Bewijs",
  "Groep",
  "Verwijst naar",
] as const;
