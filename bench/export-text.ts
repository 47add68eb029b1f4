const headers = ["Boekjaar", "Periode", "Dagboek", "Boekstuk", "Boekdatum", "Grootboekrekening", "Kostenplaats", "Project", "Omschrijving", "Relatie", "Factuurnummer", "Bedrag"];

/** Returns an export of a ledger with so many lines below its header, as finance packages write it: semicolons and Dutch amounts. */
export function exportText(count: number): string {
  const lines = Array.from({ length: count }, (_, index) =>
    [
      2022,
      (index % 12) + 1,
      "INK",
      `INK-2022-${index}`,
      `${String((index % 28) + 1).padStart(2, "0")}-06-2022`,
      4000 + (index % 90),
      6000 + (index % 40),
      index % 20 === 0 ? "NPO" : `P${index % 30}`,
      `"Begeleiding; ondersteuning, regel ${index}"`,
      `Stichting Voorbeeld ${index % 500}`,
      `F${index}`,
      `${(index % 9) + 1}.${String(index % 1000).padStart(3, "0")},${String(index % 100).padStart(2, "0")}`,
    ].join(";"),
  );
  return `${[headers.join(";"), ...lines].join("\r\n")}\r\n`;
}
