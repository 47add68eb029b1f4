import type { TableName } from "../../src/book/schema/table-name";
import type { FindingCode } from "../../src/rules/model/finding";
import { done, makeVoorbeeld } from "./make-voorbeeld";
import { openBook, openSession, type Opened } from "./open-session";

async function selected(): Promise<string> {
  return Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load("address");
    await context.sync();
    return range.address;
  });
}

describe("a press on a finding leads to its cell, also in the tables beside the first of a sheet", () => {
  let opened: Opened;

  beforeAll(async () => {
    opened = await openSession({ engine: null });
    await makeVoorbeeld(opened);
    const rows: readonly (readonly [TableName, Readonly<Record<string, string | number>>])[] = [
      ["tblSubsidie", { Kenmerk: "SUB-1", Maatregel: "Bestaat niet", Verleend: 1 }],
      ["tblBegroting", { Maatregel: "Bestaat niet", Jaar: 2022, Bedrag: 1 }],
      ["tblJaar", { Jaar: 2025 }],
      ["tblJaar", { Jaar: 2025 }],
    ];
    for (const [table, row] of rows) {
      await opened.tools.workbook.appendRows(table, [row]);
    }
    await opened.session.start();
  }, 60_000);
  afterAll(() => opened.host.close());

  it.each<[FindingCode, string]>([
    ["subsidy-measure-unknown", "Maatregelen!Q5"],
    ["budget-measure-unknown", "Maatregelen!I5"],
    ["year-repeated", "Instellingen!Q"],
  ])("%s", async (code, address) => {
    const finding = openBook(opened).findings.find((each) => each.code === code);
    if (finding === undefined) {
      throw new Error(`No finding ${code} among ${openBook(opened).findings.map((each) => each.code).join(", ")}`);
    }
    done(await opened.session.goTo(finding));
    expect(await selected()).toMatch(new RegExp(`^${address}`));
  });
});
