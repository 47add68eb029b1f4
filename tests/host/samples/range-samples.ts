import { putCosts } from "./costs";
import type { Sample } from "./sample";

/** What cells hold, how they look, and what may be typed in them. */
export const rangeSamples: readonly Sample[] = [
  {
    task: "Get a range by its address, its place, what is in use, and the whole sheet",
    page: "excel-add-ins-ranges-get",
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const sheet = putCosts(context);
        const ranges = [sheet.getRange("B2:C5"), sheet.getRangeByIndexes(1, 1, 4, 2), sheet.getUsedRange(), sheet.getCell(0, 0).getEntireColumn()];
        ranges.forEach((range) => range.load("address"));
        const whole = sheet.getRange().load("isEntireRow,isEntireColumn");
        await context.sync();
        return [...ranges.map(({ address }) => address), whole.isEntireRow && whole.isEntireColumn];
      }),
    gives: ["Blad1!B2:C5", "Blad1!B2:C5", "Blad1!A1:D5", "Blad1!A:A", true],
  },
  {
    task: "Set values of one cell and of many, and read them as values and as text",
    page: "excel-add-ins-ranges-set-get-values",
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange("C3").values = [[5]];
        sheet.getRange("B4:C5").values = [["lezen", 12.5], ["rekenen", true]];
        const range = sheet.getRange("B3:C5").load("values,text");
        await context.sync();
        return { values: range.values, text: range.text };
      }),
    gives: {
      values: [["", 5], ["lezen", 12.5], ["rekenen", true]],
      text: [["", "5"], ["lezen", "12,5"], ["rekenen", "WAAR"]],
    },
  },
  {
    task: "Set formulas and read their results",
    page: "excel-add-ins-ranges-set-get-values",
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const sheet = putCosts(context);
        sheet.getRange("D6:D7").formulas = [["=SUM(D2:D5)"], ["=D6/4"]];
        const range = sheet.getRange("D6:D7").load("formulas,values");
        await context.sync();
        return { formulas: range.formulas.flat() as string[], values: range.values.flat() as number[] };
      }),
    gives: { formulas: ["=SUM(D2:D5)", "=D6/4"], values: [5190.45, 1297.6125] },
  },
  {
    task: "Format cells: fill, font, number format, alignment",
    page: "excel-add-ins-ranges-set-format",
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const sheet = putCosts(context);
        const header = sheet.getRange("A1:D1");
        header.format.fill.color = "#4472C4";
        header.format.font.color = "white";
        header.format.font.bold = true;
        header.format.horizontalAlignment = "Center";
        sheet.getRange("D2:D5").numberFormat = [["0.00"]];
        header.load("format/fill/color,format/font/color,format/font/bold");
        const amounts = sheet.getRange("D2:D3").load("text");
        await context.sync();
        return [header.format.fill.color, header.format.font.color, header.format.font.bold, amounts.text.flat()];
      }),
    gives: ["#4472C4", "#FFFFFF", true, ["1200,00", "340,50"]],
  },
  {
    task: "Highlight cells with a conditional format of its own formula",
    page: "excel-add-ins-conditional-formatting",
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const range = putCosts(context).getRange("A2:D5");
        const high = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
        high.custom.rule.formula = "=$D2>1000";
        high.custom.format.fill.color = "#FFE7A3";
        range.conditionalFormats.load("items/type");
        await context.sync();
        return range.conditionalFormats.items.map(({ type }) => type);
      }),
    gives: ["Custom"],
  },
  {
    task: "Highlight cells by their value",
    page: "excel-add-ins-conditional-formatting",
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const amounts = putCosts(context).getRange("D2:D5");
        const low = amounts.conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
        low.cellValue.format.font.color = "#C70039";
        low.cellValue.rule = { formula1: "=1000", operator: "LessThan" };
        const count = amounts.conditionalFormats.getCount();
        await context.sync();
        return count.value;
      }),
    gives: 1,
  },
  {
    task: "Show amounts as bars in their cells",
    page: "excel-add-ins-conditional-formatting",
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const amounts = putCosts(context).getRange("D2:D5");
        amounts.conditionalFormats.add(Excel.ConditionalFormatType.dataBar).dataBar.barDirection = "LeftToRight";
        const count = amounts.conditionalFormats.getCount();
        await context.sync();
        return count.value;
      }),
    gives: 1,
  },
  {
    task: "Offer a list to choose from, with a message for wrong input",
    page: "excel-add-ins-data-validation",
    run: async ({ Excel, host }) => {
      await Excel.run(async (context) => {
        const validation = context.workbook.worksheets.getFirst().getRange("C2:C5").dataValidation;
        validation.rule = { list: { inCellDropDown: true, source: "Personeel,Materiaal" } };
        validation.errorAlert = { message: "Kies een soort.", showAlert: true, style: "Stop", title: "Soort" };
        validation.prompt = { message: "Kies uit de lijst.", showPrompt: true, title: "Soort" };
        await context.sync();
      });
      return [(await host.type("C2", "Reizen")).is, (await host.type("C2", "Personeel")).is];
    },
    gives: ["refused", "taken"],
  },
  {
    task: "Take whole numbers only",
    page: "excel-add-ins-data-validation",
    run: async ({ Excel, host }) => {
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getFirst().getRange("D2");
        range.dataValidation.rule = { wholeNumber: { formula1: 0, operator: Excel.DataValidationOperator.greaterThan } };
        range.dataValidation.ignoreBlanks = true;
        await context.sync();
      });
      return [(await host.type("D2", "-1")).is, (await host.type("D2", "1,5")).is, (await host.type("D2", "7")).is];
    },
    gives: ["refused", "refused", "taken"],
  },
  {
    task: "Show dates as dates: the cell holds a serial number",
    page: "excel-add-ins-ranges-dates",
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const dates = putCosts(context).getRange("A2:A3");
        dates.numberFormat = [["dd-mm-yyyy"]];
        dates.load("text,values");
        await context.sync();
        return [dates.text.flat(), dates.values.flat()];
      }),
    gives: [["16-01-2022", "20-01-2022"], [44577, 44581]],
  },
  {
    task: "Let a formula spill over several cells",
    page: "excel-add-ins-ranges-dynamic-arrays",
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const sheet = putCosts(context);
        sheet.getRange("F1").formulas = [["=FILTER(A2:D5,D2:D5>1000)"]];
        const spilled = sheet.getRange("F1").getSpillingToRange().load("address");
        await context.sync();
        return spilled.address;
      }),
    gives: "Blad1!F1:I2",
  },
  {
    task: "Get the selected cells, and select others",
    page: "excel-add-ins-ranges-set-get",
    run: async ({ Excel }) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("B2:E6").select();
        const selected = context.workbook.getSelectedRange().load("address");
        const active = context.workbook.getActiveCell().load("address");
        await context.sync();
        return [selected.address, active.address];
      }),
    gives: ["Blad1!B2:E6", "Blad1!B2"],
  },
  {
    task: "Leave cells as they are with null, and empty them with an empty text",
    page: "excel-add-ins-blank-null-values",
    run: async ({ Excel, host }) => {
      await Excel.run(async (context) => {
        putCosts(context).getRange("B2:D2").values = [[null, "Inhuur", ""]];
        await context.sync();
      });
      return (await host.read("B2:D2")).values;
    },
    gives: [["Bijles rekenen", "Inhuur", ""]],
  },
  {
    task: "Write a large range in parts and let go of what is done",
    page: "excel-add-ins-ranges-large",
    run: async ({ Excel, host }) => {
      const [rows, slice] = [2000, 500];
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        for (let row = 0; row < rows; row += slice) {
          const range = sheet.getRangeByIndexes(row, 0, slice, 4);
          range.values = Array.from({ length: slice }, (_, at) => [row + at, "x", 1, true]);
          range.untrack();
        }
        await context.sync();
      });
      return [(await host.read("A2000")).values, host.counters().write.syncs];
    },
    gives: [[[1999]], 1],
  },
];
