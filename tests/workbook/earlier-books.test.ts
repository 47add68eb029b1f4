import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openWorkbook } from "../../host/xlsx/open-workbook";
import { onHost, openBook, openSession } from "./open-session";

const books = join(process.cwd(), "tests", "data", "books");

describe("books that earlier versions saved", () => {
  it.each([["version-1.xlsx", 330, 135_156_834]])("%s opens with its rows, totals and no finding", async (file, rows, spent) => {
    const { host } = await openSession({ workbook: await openWorkbook(readFileSync(join(books, file))) });
    const opened = await onHost(host);
    const { totals, findings, municipality } = openBook(opened);
    expect({ rows: totals.expenditureRows, spent: totals.spent, findings, name: municipality.name }).toEqual({ rows, spent, findings: [], name: "Voorbeeld (oefenboek)" });
    expect(opened.troubles).toEqual([]);
    host.close();
  });
});
