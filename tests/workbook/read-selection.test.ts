import { isDateFormat } from "../../src/workbook/read/is-date-format";
import { makeVoorbeeld } from "./make-voorbeeld";
import { openSession, type Opened } from "./open-session";

test.each(["dd-mm-yyyy", "d mmm yy", "mmmm", "m/d/yyyy h:mm", "[$-413]dddd d mmmm yyyy", "yyyy\\-mm\\-dd;@"])("%s shows a day", (format) => {
  expect(isDateFormat(format)).toBe(true);
});

test.each(["General", "@", "#,##0.00", "0", "h:mm", "mm:ss", "[h]:mm", '0 "dagen"', "[Red]-0.00", "0\\d", "€ #,##0.00;[Red]-€ #,##0.00"])("%s shows none", (format) => {
  expect(isDateFormat(format)).toBe(false);
});

describe("the range that is selected in the workbook", () => {
  let opened: Opened;
  beforeEach(async () => {
    opened = await openSession({ engine: null });
    await makeVoorbeeld(opened);
    await inExcel((context) => {
      const sheet = context.workbook.worksheets.add("Export");
      sheet.getRange("B2:E2").values = [["Rekening", "Datum", "Bedrag", "Akkoord"]];
      sheet.getRange("B3:B4").numberFormat = [["@"], ["@"]];
      sheet.getRange("B3:E4").values = [["0420", 44_621, -12.5, true], ["4300", 44_622.75, "1.234,56-", false]];
      sheet.getRange("C3:C4").numberFormat = [["dd-mm-yyyy"], ["d-m-yyyy h:mm"]];
    });
  });
  afterEach(() => opened.host.close());

  async function inExcel(work: (context: Excel.RequestContext) => void): Promise<void> {
    await Excel.run(async (context) => {
      work(context);
      await context.sync();
    });
  }

  async function select(sheet: string, address: string): Promise<void> {
    await inExcel((context) => {
      context.workbook.worksheets.getItem(sheet).activate();
      context.workbook.worksheets.getItem(sheet).getRange(address).select();
    });
  }

  const read = {
    address: "Export!B2:E4",
    firstRow: 2,
    firstColumn: 1,
    rows: [
      ["Rekening", "Datum", "Bedrag", "Akkoord"],
      ["0420", { date: "2022-03-01" }, -12.5, "WAAR"],
      ["4300", { date: "2022-03-02" }, "1.234,56-", "ONWAAR"],
    ],
  };

  it.each(["B2:E4", "A1:H100", "B:E", "2:4", "C3", "J40"])("%s gives what is used of it; one cell gives what is used of its sheet", async (address) => {
    await select("Export", address);
    expect(await opened.tools.workbook.readSelection()).toEqual(read);
  });

  it("blank rows between cells that are used stay, so that lines keep their numbers", async () => {
    await inExcel((context) => {
      context.workbook.worksheets.getItem("Export").getRange("A6:B6").values = [["Totaal", "2"]];
    });
    await select("Export", "A4:B6");
    expect(await opened.tools.workbook.readSelection()).toMatchObject({ firstRow: 4, firstColumn: 0, rows: [["", "4300"], ["", ""], ["Totaal", 2]] });
  });

  it("a part gives that part, under its own address", async () => {
    await select("Export", "D3:D4");
    expect(await opened.tools.workbook.readSelection()).toEqual({ address: "Export!D3:D4", firstRow: 3, firstColumn: 3, rows: [[-12.5], ["1.234,56-"]] });
  });

  it("thousands of rows come in several answers, each in its place", async () => {
    await inExcel((context) => {
      context.workbook.worksheets.getItem("Export").getRange("H1:I30000").values = Array.from({ length: 30_000 }, (_, index) => [index, `regel ${index}`]);
    });
    await select("Export", "H1:I30000");
    const { rows } = await opened.tools.workbook.readSelection();
    expect(rows).toHaveLength(30_000);
    expect(rows[29_999]).toEqual([29_999, "regel 29999"]);
    expect(rows.every((cells, index) => cells[0] === index)).toBe(true);
  });

  it.each([
    ["Export", "G10:H20", "selection-empty"],
    ["Export", "A1:A20", "selection-empty"],
    ["Export", "C1:D1", "selection-empty"],
    ["Bestedingen", "A4:C5", "selection-own-table"],
    ["Bestedingen", "B5", "selection-own-table"],
  ])("%s!%s is refused: %s", async (sheet, address, code) => {
    await select(sheet, address);
    await expect(opened.tools.workbook.readSelection()).rejects.toMatchObject({ refusal: { code } });
  });

  it("several areas at once are refused", async () => {
    await select("Export", "B2:E4");
    opened.host.workbook.active.select({ row: 1, column: 1, rows: 3, columns: 1 }, [{ row: 1, column: 3, rows: 3, columns: 1 }]);
    await expect(opened.tools.workbook.readSelection()).rejects.toMatchObject({ refusal: { code: "selection-areas", facts: {} } });
  });
});
