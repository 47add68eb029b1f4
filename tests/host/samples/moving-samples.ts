import { putCosts } from "./costs";
import type { Sample } from "./sample";

/** Cells that are moved, copied, sorted, searched or taken together. */
export const movingSamples: readonly Sample[] = [
  {
    task: "Insert cells above others, and delete them again",
    page: "excel-add-ins-ranges-insert",
    run: async ({ Excel, host }) => {
      await Excel.run(async (context) => {
        putCosts(context).getRange("A2:D3").insert(Excel.InsertShiftDirection.down);
        await context.sync();
      });
      const moved = (await host.read("B4")).values;
      await Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().getRange("A2:D3").delete(Excel.DeleteShiftDirection.up);
        await context.sync();
      });
      return [moved, (await host.read("B2")).values];
    },
    gives: [[["Bijles rekenen"]], [["Bijles rekenen"]]],
  },
  {
    task: "Clear contents and keep the look, or clear all",
    page: "excel-add-ins-ranges-clear-delete",
    run: async ({ Excel, host }) => {
      await Excel.run(async (context) => {
        const sheet = putCosts(context);
        sheet.getRange("D2:D5").numberFormat = [["0.00"]];
        sheet.getRange("D2:D5").clear(Excel.ClearApplyTo.contents);
        sheet.getRange("A1:D1").clear();
        await context.sync();
      });
      const read = await host.read("D1:D2");
      return [read.values.flat(), read.numberFormats.flat()];
    },
    gives: [["", ""], ["General", "0.00"]],
  },
  {
    task: "Copy cells with their values, formulas and looks to another place",
    page: "excel-add-ins-ranges-cut-copy-paste",
    run: async ({ Excel, host }) => {
      await Excel.run(async (context) => {
        const sheet = putCosts(context);
        sheet.getRange("E2").formulas = [["=D2*2"]];
        sheet.getRange("G2").copyFrom("D2:E2");
        await context.sync();
      });
      const read = await host.read("G2:H2");
      return [read.values, read.formulas];
    },
    gives: [[[1200, 2400]], [[1200, "=G2*2"]]],
  },
  {
    task: "Move cells to another place",
    page: "excel-add-ins-ranges-cut-copy-paste",
    run: async ({ Excel, host }) => {
      await Excel.run(async (context) => {
        putCosts(context).getRange("A1:D5").moveTo("F1");
        await context.sync();
      });
      return [(await host.read("A1")).values, (await host.read("G2")).values];
    },
    gives: [[[""]], [["Bijles rekenen"]]],
  },
  {
    task: "Find a text in a range",
    page: "excel-add-ins-ranges-string-match",
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const sheet = putCosts(context);
        const found = sheet.getRange("A1:D5").find("zomer", { completeMatch: false, matchCase: false }).load("address");
        const missing = sheet.getRange("A1:D5").findOrNullObject("Zwemles", { completeMatch: true, matchCase: false });
        await context.sync();
        return [found.address, missing.isNullObject];
      }),
    gives: ["Blad1!B4", true],
  },
  {
    task: "Find all cells of a sheet with a text",
    page: "excel-add-ins-worksheets",
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const found = putCosts(context).findAll("Materiaal", { completeMatch: true, matchCase: false }).load("address");
        await context.sync();
        return found.address;
      }),
    gives: "Blad1!C3,Blad1!C5",
  },
  {
    task: "Work on several ranges at once",
    page: "excel-add-ins-multiple-ranges",
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const areas = putCosts(context).getRanges("A2:A5, D2:D5");
        areas.format.fill.color = "#FFE7A3";
        areas.load("address,areaCount");
        await context.sync();
        return [areas.address, areas.areaCount];
      }),
    gives: ["Blad1!A2:A5,Blad1!D2:D5", 2],
  },
  {
    task: "Find the cells that hold formulas",
    page: "excel-add-ins-ranges-special-cells",
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const sheet = putCosts(context);
        sheet.getRange("D6").formulas = [["=SUM(D2:D5)"]];
        const formulas = sheet.getUsedRange().getSpecialCells(Excel.SpecialCellType.formulas).load("address");
        await context.sync();
        return formulas.address;
      }),
    gives: "Blad1!D6",
  },
  {
    task: "Remove rows that repeat a value",
    page: "excel-add-ins-ranges-remove-duplicates",
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const outcome = putCosts(context).getRange("A1:D5").removeDuplicates([2], true).load("removed,uniqueRemaining");
        await context.sync();
        return [outcome.removed, outcome.uniqueRemaining];
      }),
    gives: [2, 2],
  },
  {
    task: "Sort a range that is no table",
    page: "excel-add-ins-worksheets",
    run: async ({ Excel, host }) => {
      await Excel.run(async (context) => {
        putCosts(context).getRange("A1:D5").sort.apply([{ key: 1, ascending: true }], false, true);
        await context.sync();
      });
      return (await host.read("B1:B5")).values.flat();
    },
    gives: ["Omschrijving", "Bijles rekenen", "Leesboeken", "Tablets", "Zomerschool"],
  },
  {
    task: "Group rows so that a person can fold them",
    page: "excel-add-ins-ranges-group",
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const rows = putCosts(context).getRange("2:3");
        rows.group(Excel.GroupOption.byRows);
        rows.hideGroupDetails(Excel.GroupOption.byRows);
        rows.load("rowHidden");
        await context.sync();
        return rows.rowHidden;
      }),
    gives: true,
  },
  {
    task: "Follow which cells a formula depends on",
    page: "excel-add-ins-ranges-precedents-dependents",
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const sheet = putCosts(context);
        sheet.getRange("D6").formulas = [["=SUM(D2:D5)"]];
        const precedents = sheet.getRange("D6").getDirectPrecedents().load("addresses");
        await context.sync();
        return precedents.addresses;
      }),
    gives: ["Blad1!D2:D5"],
  },
  {
    task: "Go to the edge of the cells in use",
    page: "excel-add-ins-range-select-range-edge",
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const sheet = putCosts(context);
        const edge = sheet.getRange("A1").getRangeEdge(Excel.KeyboardDirection.down).load("address");
        await context.sync();
        return edge.address;
      }),
    gives: "Blad1!A5",
  },
];
