import { putCosts } from "./costs";
import type { Sample } from "./sample";
import { soon } from "./soon";

const page = "excel-add-ins-worksheets";

/** Worksheets and what happens on them. */
export const sheetSamples: readonly Sample[] = [
  {
    task: "Add a worksheet, name it, move it, show it, and list the worksheets",
    page,
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const sheet = worksheets.add("Begroting");
        sheet.name = "Raming";
        sheet.position = 0;
        sheet.activate();
        worksheets.load("items/name");
        const active = worksheets.getActiveWorksheet().load("name");
        await context.sync();
        return [worksheets.items.map(({ name }) => name), active.name];
      }),
    gives: [["Raming", "Blad1"], "Raming"],
  },
  {
    task: "Walk over the worksheets: first, last, next, previous",
    page,
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        ["2022", "2023"].forEach((name) => worksheets.add(name));
        const first = worksheets.getFirst();
        const found = [first.getNext(), worksheets.getLast().getPrevious(), worksheets.getLast()];
        found.forEach((sheet) => sheet.load("name"));
        await context.sync();
        return found.map(({ name }) => name);
      }),
    gives: ["2022", "2022", "2023"],
  },
  {
    task: "Delete a worksheet",
    page,
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.add("Klad");
        await context.sync();
        worksheets.getItem("Klad").delete();
        const count = worksheets.getCount();
        await context.sync();
        return count.value;
      }),
    gives: 1,
  },
  {
    task: "Copy a worksheet beside itself",
    page,
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const copy = putCosts(context).copy(Excel.WorksheetPositionType.end);
        copy.name = "Kopie";
        const cell = copy.getRange("B2").load("values");
        await context.sync();
        return cell.values;
      }),
    gives: [["Bijles rekenen"]],
  },
  {
    task: "Hide a worksheet, and give its tab a colour",
    page,
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Lijsten");
        sheet.tabColor = "#FF0000";
        sheet.visibility = Excel.SheetVisibility.hidden;
        const seen = context.workbook.worksheets.getCount(true);
        sheet.load("tabColor,visibility");
        await context.sync();
        return [sheet.tabColor, sheet.visibility, seen.value];
      }),
    gives: ["#FF0000", "Hidden", 1],
  },
  {
    task: "Freeze the header of a sheet, and find what is frozen",
    page,
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const panes = putCosts(context).freezePanes;
        panes.freezeRows(1);
        const frozen = panes.getLocationOrNullObject().load("address");
        await context.sync();
        panes.unfreeze();
        const none = panes.getLocationOrNullObject();
        await context.sync();
        return [frozen.address, none.isNullObject];
      }),
    gives: ["Blad1!1:1", true],
  },
  {
    task: "Set the page up for print: landscape, one page wide, the header on each page",
    page,
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const { pageLayout } = putCosts(context);
        pageLayout.orientation = Excel.PageOrientation.landscape;
        pageLayout.zoom = { horizontalFitToPages: 1 };
        pageLayout.setPrintTitleRows("$1:$1");
        pageLayout.load("orientation,zoom");
        await context.sync();
        return [pageLayout.orientation, pageLayout.zoom.horizontalFitToPages];
      }),
    gives: ["Landscape", 1],
  },
  {
    task: "Protect a sheet so that a locked cell cannot be changed, and lift it",
    page,
    run: async ({ Excel, host }) => {
      await Excel.run(async (context) => {
        const sheet = putCosts(context);
        sheet.getRange("B2").format.protection.locked = false;
        sheet.protection.protect({ allowFormatColumns: true });
        await context.sync();
      });
      const taken = [(await host.type("A2", "1")).is, (await host.type("B2", "Inhuur")).is];
      return Excel.run(async (context) => {
        const { protection } = context.workbook.worksheets.getFirst();
        protection.unprotect();
        protection.load("protected");
        await context.sync();
        return [...taken, protection.protected];
      });
    },
    gives: ["protected", "taken", false],
  },
  {
    task: "Hear that a person changed a cell: what it was and what it is",
    page: "excel-add-ins-events",
    run: async ({ Excel, host }) => {
      const heard: unknown[] = [];
      await Excel.run(async (context) => {
        const sheet = putCosts(context);
        await context.sync();
        await soon();
        sheet.onChanged.add((event) => {
          heard.push([event.address, event.details.valueBefore, event.details.valueAfter]);
          return Promise.resolve();
        });
        await context.sync();
      });
      await host.type("D2", "1300");
      await soon();
      return heard;
    },
    gives: [["D2", 1200, 1300]],
  },
  {
    task: "Stop listening to a sheet",
    page: "excel-add-ins-events",
    run: async ({ Excel, host }) => {
      const heard: string[] = [];
      const registered = await Excel.run(async (context) => {
        const sheet = putCosts(context);
        await context.sync();
        await soon();
        const result = sheet.onChanged.add((event) => {
          heard.push(event.address);
          return Promise.resolve();
        });
        await context.sync();
        return result;
      });
      await host.type("D2", "1");
      await soon();
      await Excel.run(registered.context, async (context) => {
        registered.remove();
        await context.sync();
      });
      await host.type("D3", "2");
      await soon();
      return heard;
    },
    gives: ["D2"],
  },
  {
    task: "Hear that worksheets come, go and are shown",
    page: "excel-add-ins-events",
    run: async ({ Excel }) => {
      const heard: string[] = [];
      await Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.onAdded.add(() => Promise.resolve(void heard.push("added")));
        worksheets.onActivated.add(() => Promise.resolve(void heard.push("activated")));
        worksheets.onDeleted.add(() => Promise.resolve(void heard.push("deleted")));
        await context.sync();
        const sheet = worksheets.add("Klad");
        sheet.activate();
        await context.sync();
        worksheets.getFirst().activate();
        sheet.delete();
        await context.sync();
      });
      await soon();
      return heard;
    },
    gives: ["added", "activated", "activated", "deleted"],
  },
  {
    task: "Hear which cells a person selects",
    page: "excel-add-ins-events",
    run: async ({ Excel, host }) => {
      const heard: string[] = [];
      await Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().onSelectionChanged.add((event) => Promise.resolve(void heard.push(event.address)));
        await context.sync();
      });
      host.workbook.active.select({ row: 1, column: 1, rows: 2, columns: 1 });
      host.events.flush();
      await soon();
      return heard;
    },
    gives: ["B2:B3"],
  },
  {
    task: "Hold back events during a large change",
    page: "excel-add-ins-events",
    run: async ({ Excel }) => {
      const heard: string[] = [];
      await Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().onChanged.add((event) => Promise.resolve(void heard.push(event.address)));
        await context.sync();
        context.runtime.enableEvents = false;
        putCosts(context);
        await context.sync();
        context.runtime.enableEvents = true;
        await context.sync();
      });
      await soon();
      return heard;
    },
    gives: [],
  },
  {
    task: "Keep a property of one's own with a sheet",
    page: "excel-add-ins-workbooks",
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const property = context.workbook.worksheets.getFirst().customProperties.add("soort", "besteding").load("key,value");
        await context.sync();
        return [property.key, property.value];
      }),
    gives: ["soort", "besteding"],
  },
];
