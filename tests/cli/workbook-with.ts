import type { writeXlsx } from "hucre/xlsx";
import { partHeaders } from "../../src/book/codec/part-headers";
import { partTables } from "../../src/book/codec/part-tables";
import { columnLetters } from "../../src/book/column-letters";
import { bookParts } from "../../src/rules/model/book-parts";

type Workbook = Parameters<typeof writeXlsx>[0];
type Cell = NonNullable<Workbook["sheets"][number]["cells"]> extends Map<string, infer Value> ? Value : never;

const settings = {
  name: "tblBoek",
  headers: ["Sleutel", "Waarde"],
  rows: [
    ["schemaversie", "1"],
    ["regeling", "D14"],
    ["gemeentecode", "0000"],
  ],
};

/** A small book as a workbook file: one receipt of 150,00 euro, whose cell for the amount is as given; every table on a sheet of its own. */
export function workbookWith(amount: Partial<Cell>): Workbook {
  const receipt: Readonly<Record<string, string | number>> = { Bedrag: 150, Datum: 44_620, "Rij-id": "O1" };
  const tables = bookParts.map((part) => {
    const headers = Object.values<string>(partHeaders[part]);
    return { name: partTables[part], headers, rows: [headers.map((header) => (part === "receipts" ? (receipt[header] ?? "") : ""))] };
  });
  return {
    sheets: [settings, ...tables].map(({ name, headers, rows }) => ({
      name,
      rows: [[...headers], ...rows],
      cells: new Map(name === "tblOntvangst" ? [[`1,${headers.indexOf("Bedrag")}`, { value: 150, ...amount }]] : []),
      tables: [{ name, range: `A1:${columnLetters(headers.length - 1)}${rows.length + 1}`, columns: headers.map((header) => ({ name: header })) }],
    })),
  };
}
