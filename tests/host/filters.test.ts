import { startHost, type StartedHost } from "../../host/jest/start-host";

async function spending(): Promise<StartedHost> {
  const started = startHost();
  await started.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.name = "Bestedingen";
    sheet.getRange("A1:C6").values = [
      ["Jaar", "Maatregel", "Bedrag"],
      [2022, "Zomerschool", 1200.5],
      [2023, "Huur", 99.95],
      [2023, "zomerschool", 300],
      [2024, "Huur", 45],
      [2024, "Taalklas", 2500],
    ];
    sheet.tables.add("A1:C6", true).name = "tblBesteding";
    await context.sync();
  });
  return started;
}

/** The amounts that are in sight. */
async function inSight({ Excel }: StartedHost): Promise<unknown[]> {
  return Excel.run(async (context) => {
    const view = context.workbook.tables.getItem("tblBesteding").columns.getItem("Bedrag").getDataBodyRange().getVisibleView();
    view.load("values,rowCount");
    await context.sync();
    return view.values.flat() as unknown[];
  });
}

async function filtered(started: StartedHost, filter: (column: (name: string) => Excel.Filter, table: Excel.Table) => void): Promise<unknown[]> {
  await started.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("tblBesteding");
    filter((name) => table.columns.getItem(name).filter, table);
    await context.sync();
  });
  return inSight(started);
}

describe("a filter of a table", () => {
  it("hides the rows whose text on screen is not among its values, without case", async () => {
    const started = await spending();
    expect(await filtered(started, (column) => column("Maatregel").applyValuesFilter(["Zomerschool"]))).toEqual([1200.5, 300]);
    const sheet = started.host.workbook.findSheet("Bestedingen");
    expect([...(sheet?.layout.hiddenRows ?? [])].sort()).toEqual([2, 4, 5]);
    expect(await filtered(started, (column) => column("Bedrag").applyValuesFilter(["99,95"]))).toEqual([]);
    expect(await filtered(started, (column) => column("Maatregel").clear())).toEqual([99.95]);
    expect(await filtered(started, (_, table) => table.clearFilters())).toEqual([1200.5, 99.95, 300, 45, 2500]);
  });

  it("takes conditions, the largest and smallest, averages and colours", async () => {
    const started = await spending();
    expect(await filtered(started, (column) => column("Bedrag").applyCustomFilter(">=99.95", "<2500", "And"))).toEqual([1200.5, 99.95, 300]);
    expect(await filtered(started, (column) => column("Bedrag").applyCustomFilter("<50", ">2000", "Or"))).toEqual([45, 2500]);
    expect(await filtered(started, (column) => column("Bedrag").applyTopItemsFilter(2))).toEqual([1200.5, 2500]);
    expect(await filtered(started, (column) => column("Bedrag").applyBottomPercentFilter(20))).toEqual([45]);
    expect(await filtered(started, (column) => column("Bedrag").apply({ filterOn: "Dynamic", dynamicCriteria: "AboveAverage" }))).toEqual([1200.5, 2500]);
    await started.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Bestedingen").getRange("C4").format.fill.color = "#FFFF00";
      await context.sync();
    });
    expect(await filtered(started, (column) => column("Bedrag").applyCellColorFilter("#FFFF00"))).toEqual([300]);
    expect(await filtered(started, (_, table) => table.autoFilter.clearCriteria())).toEqual([1200.5, 99.95, 300, 45, 2500]);
  });

  it("is read back, and is not looked at again before it is asked", async () => {
    const started = await spending();
    const { Excel, host } = started;
    await filtered(started, (column) => column("Jaar").applyValuesFilter(["2023"]));
    await host.type("Bestedingen!A5", "2023");
    expect(await inSight(started)).toEqual([99.95, 300]);
    const read = await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("tblBesteding");
      const { filter } = table.columns.getItem("Jaar");
      filter.load("criteria");
      table.autoFilter.load("isDataFiltered,enabled,criteria");
      await context.sync();
      return [filter.criteria, table.autoFilter.isDataFiltered, table.autoFilter.enabled, table.autoFilter.criteria.length];
    });
    expect(read).toMatchObject([{ filterOn: "Values", values: ["2023"] }, true, true, 3]);
    expect(await filtered(started, (_, table) => table.reapplyFilters())).toEqual([99.95, 300, 45]);
  });

  it("refuses what it cannot filter on by name", async () => {
    const started = await spending();
    const icon = filtered(started, (column) => column("Jaar").apply({ filterOn: "Icon", icon: { index: 0, set: "ThreeArrows" } }));
    await expect(icon).rejects.toMatchObject({ code: "NotImplemented" });
    const dates = filtered(started, (column) => column("Jaar").applyValuesFilter([{ date: "2023-01-01", specificity: "Year" }]));
    await expect(dates).rejects.toMatchObject({ code: "NotImplemented" });
    expect(started.host.refusals().map(({ what }) => what)).toEqual(["Filter.apply", "Filter.applyValuesFilter"]);
    started.host.forgetRefusals();
  });

  it("misplaces what is written over hidden rows: the rows in sight take the first lines, the rest is lost", async () => {
    const started = await spending();
    const { Excel, host } = started;
    await filtered(started, (column) => column("Maatregel").applyValuesFilter(["Huur"]));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Bestedingen").getRange("C2:C6").values = [[1], [2], [3], [4], [5]];
      await context.sync();
    });
    expect((await host.read("Bestedingen!C2:C6")).values.flat()).toEqual([1200.5, 1, 300, 2, 2500]);
    await filtered(started, (_, table) => table.clearFilters());
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Bestedingen").getRange("C2:C6").values = [[1], [2], [3], [4], [5]];
      await context.sync();
    });
    expect((await host.read("Bestedingen!C2:C6")).values.flat()).toEqual([1, 2, 3, 4, 5]);
  });

  it("does not let rows that a person hid misplace anything", async () => {
    const { Excel, host } = await spending();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Bestedingen");
      sheet.getRange("3:3").rowHidden = true;
      sheet.getRange("C2:C6").values = [[1], [2], [3], [4], [5]];
      await context.sync();
    });
    expect((await host.read("Bestedingen!C2:C6")).values.flat()).toEqual([1, 2, 3, 4, 5]);
  });

  it("lets no row be deleted while it hides any, and goes with its table", async () => {
    const started = await spending();
    const { Excel, host } = started;
    await filtered(started, (column) => column("Jaar").applyValuesFilter(["2024"]));
    const deleting = Excel.run(async (context) => {
      context.workbook.tables.getItem("tblBesteding").rows.getItemAt(0).delete();
      await context.sync();
    });
    await expect(deleting).rejects.toMatchObject({ code: "InsertDeleteConflict" });
    await Excel.run(async (context) => {
      context.workbook.tables.getItem("tblBesteding").convertToRange();
      await context.sync();
    });
    expect(host.workbook.findSheet("Bestedingen")?.layout.hiddenRows.size).toBe(0);
  });

  it("lets a view be read, row by row with addresses, and never written", async () => {
    const started = await spending();
    await filtered(started, (column) => column("Jaar").applyValuesFilter(["2024"]));
    const rows = await started.Excel.run(async (context) => {
      const view = context.workbook.tables.getItem("tblBesteding").getRange().getVisibleView();
      view.load("cellAddresses,columnCount,rowCount");
      view.rows.load("items/values");
      const second = view.rows.getItemAt(1).getRange();
      second.load("address");
      await context.sync();
      return [view.rowCount, view.columnCount, (view.cellAddresses as string[][]).map((row) => row[0]), view.rows.items.map(({ values }) => (values[0] as unknown[])[0]), second.address];
    });
    expect(rows).toEqual([3, 3, ["Bestedingen!A1", "Bestedingen!A5", "Bestedingen!A6"], ["Jaar", 2024, 2024], "Bestedingen!A5:C5"]);
    const writing = started.Excel.run(async (context) => {
      context.workbook.tables.getItem("tblBesteding").getRange().getVisibleView().values = [[1]];
      await context.sync();
    });
    await expect(writing).rejects.toMatchObject({ code: "ApiNotFound" });
    started.host.forgetRefusals();
  });
});

describe("a filter of a worksheet", () => {
  it("hides rows of cells that are no table, and is read, cleared and removed", async () => {
    const { Excel, host } = startHost();
    const hidden = () => [...host.workbook.active.layout.hiddenRows];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B4").values = [["Jaar", "Bedrag"], [2022, 1], [2023, 2], [2022, 3]];
      sheet.autoFilter.apply(sheet.getRange("A1:B4"), 0, { filterOn: "Values", values: ["2022"] });
      await context.sync();
      expect(hidden()).toEqual([2]);
      sheet.autoFilter.apply("A1:B4", 1, { filterOn: "Custom", criterion1: ">2" });
      sheet.autoFilter.load("enabled,isDataFiltered");
      const place = sheet.autoFilter.getRangeOrNullObject();
      place.load("address");
      await context.sync();
      expect(hidden()).toEqual([1, 2]);
      expect([sheet.autoFilter.enabled, sheet.autoFilter.isDataFiltered, place.address]).toEqual([true, true, "Blad1!A1:B4"]);
      sheet.autoFilter.clearColumnCriteria(1);
      await context.sync();
      expect(hidden()).toEqual([2]);
      sheet.autoFilter.remove();
      const gone = sheet.autoFilter.getRangeOrNullObject();
      gone.load("address");
      await context.sync();
      expect([hidden(), gone.isNullObject]).toEqual([[], true]);
    });
    expect(host.refusals()).toEqual([]);
  });
});
