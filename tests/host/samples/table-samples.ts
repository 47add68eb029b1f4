import { costs, costTable, putCosts } from "./costs";
import type { Sample } from "./sample";
import { soon } from "./soon";

const page = "excel-add-ins-tables";

/** Tables. */
export const tableSamples: readonly Sample[] = [
  {
    task: "Create a table with a header, add rows to it, and fit its columns",
    page,
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const table = sheet.tables.add("A1:D1", true);
        table.name = "Kosten";
        table.getHeaderRowRange().values = [["Datum", "Omschrijving", "Soort", "Bedrag"]];
        table.rows.add(undefined, costs.slice(1).map((row) => [...row]));
        table.getRange().format.autofitColumns();
        const whole = table.getRange().load("address");
        const amounts = table.columns.getItem("Bedrag").getDataBodyRange().load("values");
        await context.sync();
        return { address: whole.address, amounts: amounts.values.flat() };
      }),
    gives: { address: "Blad1!A1:D5", amounts: [1200, 340.5, 2750, 899.95] },
  },
  {
    task: "Make a range of cells a table",
    page,
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const sheet = putCosts(context);
        const table = sheet.tables.add(sheet.getUsedRange(), true).load("name,showHeaders,style");
        await context.sync();
        return { name: table.name, showHeaders: table.showHeaders };
      }),
    gives: { name: "Tabel1", showHeaders: true },
  },
  {
    task: "Add a column whose formula fills all rows",
    page,
    run: async ({ Excel, host }) => {
      await Excel.run(async (context) => {
        const column = ["Btw", ...costs.slice(1).map(() => "=[@Bedrag]*0.21")];
        costTable(context).columns.add(undefined, column.map((cell) => [cell]));
        await context.sync();
      });
      return (await host.read("E1:E3")).values;
    },
    gives: [["Btw"], [252], [71.505]],
  },
  {
    task: "Give a column another name, and read the columns",
    page,
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const table = costTable(context);
        table.columns.getItem("Soort").name = "Categorie";
        table.columns.load("items/name");
        await context.sync();
        return table.columns.items.map(({ name }) => name);
      }),
    gives: ["Datum", "Omschrijving", "Categorie", "Bedrag"],
  },
  {
    task: "Read the header, the rows and one column of a table",
    page,
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const table = costTable(context);
        const header = table.getHeaderRowRange().load("values");
        const second = table.rows.getItemAt(1).load("values");
        const names = table.columns.getItem("Omschrijving").getDataBodyRange().load("values");
        await context.sync();
        return [header.values.flat() as string[], second.values.flat() as unknown[], names.values.length];
      }),
    gives: [["Datum", "Omschrijving", "Soort", "Bedrag"], [44581, "Leesboeken", "Materiaal", 340.5], 4],
  },
  {
    task: "Sort a table by its amounts, largest first",
    page,
    run: async ({ Excel, host }) => {
      await Excel.run(async (context) => {
        costTable(context).sort.apply([{ key: 3, ascending: false }]);
        await context.sync();
      });
      return (await host.read("B2:B5")).values.flat();
    },
    gives: ["Zomerschool", "Bijles rekenen", "Tablets", "Leesboeken"],
  },
  {
    task: "Filter a table by values, and show all rows again",
    page,
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const table = costTable(context);
        table.columns.getItem("Soort").filter.applyValuesFilter(["Materiaal"]);
        const shown = table.getDataBodyRange().getVisibleView().load("values");
        await context.sync();
        table.clearFilters();
        const all = table.getDataBodyRange().getVisibleView().load("rowCount");
        await context.sync();
        return [shown.values.map((row) => row[1] as string), all.rowCount];
      }),
    gives: [["Leesboeken", "Tablets"], 4],
  },
  {
    task: "Filter a table by a condition on its amounts",
    page,
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const table = costTable(context);
        table.columns.getItem("Bedrag").filter.apply({ filterOn: Excel.FilterOn.custom, criterion1: ">1000" });
        const shown = table.getDataBodyRange().getVisibleView().load("values");
        const hidden = table.worksheet.getRange("3:3").load("rowHidden");
        await context.sync();
        return [shown.values.map((row) => row[1] as string), hidden.rowHidden];
      }),
    gives: [["Bijles rekenen", "Zomerschool"], true],
  },
  {
    task: "Give a sheet a filter without a table",
    page: "excel-add-ins-worksheets",
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const sheet = putCosts(context);
        sheet.autoFilter.apply(sheet.getRange("A1:D5"), 2, { filterOn: Excel.FilterOn.values, values: ["Personeel"] });
        const hidden = sheet.getRange("3:3").load("rowHidden");
        await context.sync();
        return hidden.rowHidden;
      }),
    gives: true,
  },
  {
    task: "Format a table: its style, its header, one column as money",
    page,
    run: async ({ Excel, host }) => {
      await Excel.run(async (context) => {
        const table = costTable(context);
        table.style = "TableStyleMedium9";
        table.getHeaderRowRange().format.fill.color = "#C70039";
        table.columns.getItem("Bedrag").getDataBodyRange().numberFormat = [["€ #,##0.00"]];
        await context.sync();
      });
      return (await host.read("D2")).texts;
    },
    gives: [["€ 1.200,00"]],
  },
  {
    task: "Show a totals row, and make a table plain cells again",
    page,
    run: async ({ Excel, host }) => {
      await Excel.run(async (context) => {
        const table = costTable(context);
        table.showTotals = true;
        await context.sync();
        table.convertToRange();
        await context.sync();
      });
      return [(await host.read("A6")).values, (await host.read("A1")).table];
    },
    gives: [[["Totaal"]], null],
  },
  {
    task: "Resize a table so that it takes in the rows below it",
    page,
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const table = costTable(context);
        table.resize("A1:D8");
        table.rows.load("count");
        await context.sync();
        return table.rows.count;
      }),
    gives: 7,
  },
  {
    task: "Hear what changed in a table",
    page,
    run: async ({ Excel, host }) => {
      const heard: string[] = [];
      await Excel.run(async (context) => {
        const table = costTable(context);
        await context.sync();
        await soon();
        table.onChanged.add((event) => {
          heard.push(`${event.changeType} ${event.address} ${event.source}`);
          return Promise.resolve();
        });
        await context.sync();
      });
      await host.type("D2", "1300");
      await soon();
      return heard;
    },
    gives: ["RangeEdited D2 Local"],
  },
];
