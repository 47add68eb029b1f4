import { costs, putCosts } from "./costs";
import type { Sample } from "./sample";

const page = "excel-add-ins-workbooks";

/** The workbook as a whole. */
export const workbookSamples: readonly Sample[] = [
  {
    task: "Keep settings in the workbook, and read one that is missing",
    page,
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const { settings } = context.workbook;
        settings.add("NeedsReview", true);
        await context.sync();
        const kept = settings.getItem("NeedsReview").load("value");
        const missing = settings.getItemOrNullObject("Onbekend");
        await context.sync();
        return [kept.value as boolean, missing.isNullObject];
      }),
    gives: [true, true],
  },
  {
    task: "Keep custom XML in the workbook, and find it by its namespace",
    page,
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const xml = '<boek xmlns="urn:voorbeeld"><gemeente>Voorbeeld</gemeente></boek>';
        context.workbook.customXmlParts.add(xml);
        await context.sync();
        const found = context.workbook.customXmlParts.getByNamespace("urn:voorbeeld").getOnlyItem();
        const text = found.getXml();
        await context.sync();
        return text.value;
      }),
    gives: '<boek xmlns="urn:voorbeeld"><gemeente>Voorbeeld</gemeente></boek>',
  },
  {
    task: "Name cells, use the name in a formula, and read what it means",
    page: "excel-add-ins-ranges-get",
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const sheet = putCosts(context);
        const name = context.workbook.names.add("Bedragen", sheet.getRange("D2:D5")).load("formula,type");
        sheet.getRange("F1").formulas = [["=SUM(Bedragen)"]];
        const total = sheet.getRange("F1").load("values");
        await context.sync();
        return [name.formula as string, name.type, ...(total.values.flat() as number[])];
      }),
    gives: ["=Blad1!$D$2:$D$5", "Range", 5190.45],
  },
  {
    task: "Ask for an object that may not be there",
    page: "../develop/or-null-object-pattern",
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject("Raming");
        const table = context.workbook.tables.getItemOrNullObject("Kosten");
        await context.sync();
        return [sheet.isNullObject, table.isNullObject];
      }),
    gives: [true, true],
  },
  {
    task: "Take an error of Excel apart: its code and the place where it happened",
    page: "../testing/application-specific-api-error-handling",
    run: async ({ Excel }) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Onbekend").getRange("A1").values = [[1]];
        await context.sync();
      }).catch((error: unknown) => {
        const { code, debugInfo } = error as OfficeExtension.Error;
        return [code, debugInfo.errorLocation];
      }),
    gives: ["ItemNotFound", "WorksheetCollection.getItem"],
  },
  {
    task: "Hold back calculation until everything is written",
    page: "performance",
    run: async ({ Excel, host }) => {
      await Excel.run(async (context) => {
        context.application.suspendApiCalculationUntilNextSync();
        putCosts(context).getRange("D6").formulas = [["=SUM(D2:D5)"]];
        await context.sync();
      });
      return (await host.read("D6")).values;
    },
    gives: [[5190.45]],
  },
  {
    task: "Hold back the painting of the screen",
    page: "performance",
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        context.application.suspendScreenUpdatingUntilNextSync();
        const range = putCosts(context).getUsedRange().load("rowCount");
        await context.sync();
        return range.rowCount;
      }),
    gives: costs.length,
  },
  {
    task: "Calculate by hand: see the mode, set it, calculate all",
    page: "performance",
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const { application } = context.workbook;
        application.calculationMode = Excel.CalculationMode.manual;
        application.load("calculationMode");
        await context.sync();
        application.calculate(Excel.CalculationType.full);
        await context.sync();
        return application.calculationMode;
      }),
    gives: "Manual",
  },
  {
    task: "Ask for the signs of decimals and dates of the person's language",
    page,
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const culture = context.application.cultureInfo.load("name");
        culture.numberFormat.load("numberDecimalSeparator");
        culture.datetimeFormat.load("shortDatePattern");
        await context.sync();
        return [culture.name, culture.numberFormat.numberDecimalSeparator, culture.datetimeFormat.shortDatePattern];
      }),
    gives: ["nl-NL", ",", "d-M-yyyy"],
  },
  {
    task: "Read and set the properties of the document",
    page,
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const { properties } = context.workbook;
        properties.author = "Gemeente Voorbeeld";
        properties.load("author");
        await context.sync();
        return properties.author;
      }),
    gives: "Gemeente Voorbeeld",
  },
  {
    task: "Protect the structure of the workbook",
    page,
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const { protection } = context.workbook;
        protection.protect();
        protection.load("protected");
        await context.sync();
        return protection.protected;
      }),
    gives: true,
  },
  {
    task: "Save the workbook",
    page,
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        context.workbook.save(Excel.SaveBehavior.save);
        context.workbook.load("isDirty");
        await context.sync();
        return context.workbook.isDirty;
      }),
    gives: false,
  },
  {
    task: "Take sheets over from another workbook",
    page,
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const ids = context.workbook.insertWorksheetsFromBase64("UEsDBA==");
        await context.sync();
        return ids.value.length;
      }),
    gives: 1,
  },
  {
    task: "Call a function of Excel without a cell",
    page: "excel-add-ins-worksheet-functions",
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const total = context.workbook.functions.sum(putCosts(context).getRange("D2:D5")).load("value");
        await context.sync();
        return total.value;
      }),
    gives: 5190.45,
  },
];
