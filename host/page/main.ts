import "./page.css";
import type { Appearance } from "../grid/sheet-painter";
import { SheetPainter } from "../grid/sheet-painter";
import { WorkbookOnGrid } from "../grid/workbook-on-grid";
import { dutch } from "../input/culture";
import { formatValue } from "../input/format-value";
import { parseInput } from "../input/parse-input";
import { user } from "../model/origin";
import { Workbook } from "../model/workbook";
import { Desk } from "./desk";
import { element } from "./element";
import { FormulaBar } from "./formula-bar";
import type { Person } from "./person";
import { Ribbon } from "./ribbon";
import { readSetup } from "./setup";
import { SheetTabs } from "./sheet-tabs";
import { StatusBar } from "./status-bar";
import { TaskPane } from "./task-pane";
import { wordsFor } from "./words";
import { fileMenu } from "./file-menu";
import { ListPicker } from "./list-picker";

async function main() {
  const words = wordsFor("nl-NL");
  const workbook = new Workbook();
  (window as unknown as Record<string, unknown>)["wb"] = workbook;
  element("document-name", HTMLElement).textContent = words.workbookName;
  element("loading", HTMLElement).textContent = words.loadingGrid;
  const pane = new TaskPane(words);
  const addIn = await readSetup("nl-NL");
  const ribbon = new Ribbon(addIn, words, () => {
    pane.show(!pane.isOpen);
  });
  void ribbon;
  pane.title = addIn.name;
  const culture = dutch;
  const textOf: Person["textOf"] = (cell) => formatValue(cell.value, cell.format.numberFormat, culture);
  const person: Person = {
    textOf,
    editText: (cell) => cell.formula ?? textOf(cell),
    enter: (sheet, { row, column }, text: string) => {
      workbook.changes.acting(user, () => {
        const input = parseInput(text, culture, sheet.cell(row, column).format.numberFormat);
        workbook.edit(sheet, [{ row, column, content: input.content }], { row, column, rows: 1, columns: 1 });
        if (input.numberFormat !== null) sheet.format({ row, column, rows: 1, columns: 1 }, { numberFormat: input.numberFormat });
      });
      return { is: "taken" };
    },
    paste: (_sheet, { row, column }) => ({ row, column, rows: 1, columns: 1 }),
    clear: () => true,
    select: (area) => workbook.changes.acting(user, () => workbook.active.select(area)),
    activate: (sheet) => workbook.activate(sheet),
    addSheet: () => workbook.activate(workbook.addSheet()),
    editing: () => undefined,
    choices: () => null,
    prompt: () => null,
  };
  fileMenu(words, { create: () => undefined, open: () => undefined, save: () => undefined });
  const { univerView } = await import(/* webpackChunkName: "grid" */ "../grid/univer-view");
  const view = await univerView(element("grid", HTMLElement));
  const appearance: Appearance = { textOf, conditionOf: () => null };
  const onGrid = new WorkbookOnGrid(workbook, view, new SheetPainter(workbook, appearance));
  element("loading", HTMLElement).remove();
  const desk = new Desk({ view, words, person: () => person, workbook: () => workbook, onGrid: () => onGrid });
  const status = new StatusBar(words, culture);
  const bar = new FormulaBar(desk, words, () => workbook, (sheet, { row, column }) => person.editText(sheet.cell(row, column)), () => undefined);
  desk.follow(bar);
  desk.follow({ selected: (sheet, { area }) => status.selection(sheet, area), edited: (mode) => status.mode(mode) });
  desk.follow(new ListPicker(desk, view, () => person, words, () => workbook.active));
  const tabs = new SheetTabs(element("sheet-tabs", HTMLElement), workbook, words, (sheet) => desk.activate(sheet), () => person.addSheet());
  workbook.changes.follow((change) => {
    if (change.is === "activated" || change.is.startsWith("sheet")) tabs.show(workbook);
    if (change.is === "activated" || change.is === "selection") desk.refresh();
  });
  desk.editor.focus();
}

void main();
