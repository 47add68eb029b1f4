/** Four costs with a header, as the scenarios put them in A1:D5. */
export const costs: readonly (readonly (string | number)[])[] = [
  ["Datum", "Omschrijving", "Soort", "Bedrag"],
  [44577, "Bijles rekenen", "Personeel", 1200],
  [44581, "Leesboeken", "Materiaal", 340.5],
  [44609, "Zomerschool", "Personeel", 2750],
  [44650, "Tablets", "Materiaal", 899.95],
];

/** Puts the costs on the first sheet. */
export function putCosts(context: Excel.RequestContext): Excel.Worksheet {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1:D5").values = costs.map((row) => [...row]);
  return sheet;
}

/** Puts the costs on the first sheet as the table Kosten. */
export function costTable(context: Excel.RequestContext): Excel.Table {
  const table = putCosts(context).tables.add("A1:D5", true);
  table.name = "Kosten";
  return table;
}
