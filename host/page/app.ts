import type { Culture } from "../input/culture";
import type { AddIn, RibbonButton } from "../manifest/addin";
import { findButton } from "../manifest/find-button";
import type { Change } from "../model/change";
import { Workbook } from "../model/workbook";
import type { GridView } from "../grid/grid-view";
import { walkAreas } from "./areas";
import { ask } from "./ask";
import { Desk } from "./desk";
import { element } from "./element";
import { excelHostVerbs, type ExcelHostVerbs } from "./excel-host-verbs";
import { fileMenu } from "./file-menu";
import { download, readFile } from "./files";
import { FormulaBar } from "./formula-bar";
import { ListPicker } from "./list-picker";
import { PaneRuntime } from "./pane-runtime";
import { Ribbon } from "./ribbon";
import { openSession, type Session } from "./session";
import { SheetTabs } from "./sheet-tabs";
import { StatusBar } from "./status-bar";
import { TaskPane } from "./task-pane";
import type { Words } from "./words";

declare global {
  interface Window {
    excelHost?: ExcelHostVerbs;
  }
}

interface Parts {
  readonly view: GridView;
  readonly desk: Desk;
  readonly tabs: SheetTabs;
  readonly status: StatusBar;
  readonly runtime: PaneRuntime;
}

/** The page as a whole: composes its parts and keeps them on the workbook that is open. */
export class App {
  readonly #pane: TaskPane;
  readonly #ribbon: Ribbon;
  #parts: Parts | null = null;
  #session: Session | null = null;
  readonly #ended = new Map<string, (failed: boolean) => void>();
  #name: string;

  constructor(
    private readonly addIn: AddIn,
    private readonly locale: string,
    private readonly words: Words,
    private readonly culture: Culture,
  ) {
    document.documentElement.lang = locale.slice(0, 2);
    element("loading", HTMLElement).textContent = words.loadingGrid;
    element("not-excel", HTMLElement).textContent = words.notExcel;
    this.#name = words.workbookName;
    this.#pane = new TaskPane(words);
    this.#pane.title = paneTitle(addIn);
    this.#ribbon = new Ribbon(addIn, words, (button) => this.#press(button));
    this.#pane.onShow((open) => this.#mark(open));
    fileMenu(words, {
      create: () => void this.#create(),
      open: () => element("file-input", HTMLInputElement).click(),
      save: () => void this.#save(),
    });
    element("file-input", HTMLInputElement).addEventListener("change", (event) => void this.#openFile(event.currentTarget));
  }

  /** Loads the grid, shows a workbook in it and the add-in beside it. `window.excelHost` is there once all is ready. */
  async start(workbook: Workbook): Promise<void> {
    const { univerView } = await import(/* webpackChunkName: "grid" */ "../grid/univer-view");
    const view = await univerView(element("grid", HTMLElement));
    const session = await openSession(workbook, this.culture, view);
    this.#session = session;
    const now = (): Session => this.#opened();
    const desk = new Desk({ view, words: this.words, person: () => now().person, workbook: () => now().host.workbook, onGrid: () => now().onGrid }, session.host.workbook);
    const status = new StatusBar(this.words, this.culture);
    const tabs = new SheetTabs(element("sheet-tabs", HTMLElement), workbook, this.words, (sheet) => desk.activate(sheet), () => {
      now().person.addSheet();
      desk.editor.focus();
    });
    const runtime = new PaneRuntime(this.addIn, this.locale, this.#pane, session.host, { running: (id, running, failed) => this.#running(id, running, failed) });
    this.#parts = { view, desk, tabs, status, runtime };
    this.#pane.onReload(() => runtime.reload());
    desk.follow(new FormulaBar(desk, this.words, () => now().host.workbook, (sheet, { row, column }) => now().person.editText(sheet.cell(row, column)), (text) => this.#say(text)));
    desk.follow({ selected: (sheet, { area }) => status.selection(sheet, area), edited: (mode) => status.mode(mode) });
    desk.follow(new ListPicker(desk, view, () => now().person, this.words, () => now().host.workbook.active));
    this.#follow(workbook);
    this.#title();
    element("loading", HTMLElement).hidden = true;
    if (new URLSearchParams(location.search).get("pane") !== "closed") this.#showPane();
    desk.editor.focus();
    window.excelHost = excelHostVerbs({ view, desk, session: now, show: (opened) => this.#show(opened), press: (id) => this.#pressed(id) });
    walkAreas([
      { element: element("sheet", HTMLElement), focus: () => focused(desk.editor.box) },
      { element: element("sheet-tabs", HTMLElement), focus: () => focused(tabs.active) },
      { element: element("pane", HTMLElement), focus: () => this.#pane.isOpen && focused(this.#pane.frame) },
      { element: element("ribbon-tabs", HTMLElement), focus: () => focused(element("file-button", HTMLElement)) },
    ]);
    window.addEventListener("beforeunload", () => this.#report());
  }

  #ready(): Parts {
    if (this.#parts === null) throw new Error("The page has not started yet.");
    return this.#parts;
  }

  #opened(): Session {
    if (this.#session === null) throw new Error("No workbook is open yet.");
    return this.#session;
  }

  /** Puts another workbook in the place of the one that is open; the add-in starts anew with it. */
  async #show(workbook: Workbook): Promise<void> {
    const parts = this.#ready();
    await parts.desk.settled();
    parts.desk.editor.cancel();
    this.#report();
    this.#opened().close();
    const session = await openSession(workbook, this.culture, parts.view);
    this.#session = session;
    this.#follow(workbook);
    parts.tabs.show(workbook);
    parts.desk.refresh();
    this.#title();
    parts.runtime.reload(session.host);
  }

  #follow(workbook: Workbook): void {
    workbook.changes.follow((change) => this.#changed(change));
  }

  #changed(change: Change): void {
    const { desk, tabs } = this.#ready();
    if (change.is === "activated" || change.is.startsWith("sheet")) tabs.show(this.#opened().host.workbook);
    if (change.is === "activated" || change.is === "selection") desk.refresh();
    if (change.is === "results" || change.is === "cells" || change.is === "rules") desk.repaint();
  }

  #press(button: RibbonButton): void {
    const { action } = button;
    if (action.is === "show-pane") {
      if (this.#pane.isOpen) this.#pane.show(false);
      else this.#showPane();
      return;
    }
    this.#ready().runtime.run({ ...button, action });
  }

  /** Presses a button of the ribbon for a test; resolves when its function has ended. */
  async #pressed(controlId: string): Promise<void> {
    const button = findButton(this.addIn, controlId);
    const failed = button.action.is === "show-pane" ? Promise.resolve(false) : new Promise<boolean>((resolve) => this.#ended.set(controlId, resolve));
    this.#press(button);
    if (await failed) throw new Error(`The add-in has no function for the button ${controlId}.`);
  }

  #showPane(): void {
    this.#pane.show(true);
    this.#ready().runtime.ensure();
  }

  #mark(open: boolean): void {
    for (const button of this.addIn.groups.flatMap(({ buttons }) => buttons)) {
      if (button.action.is === "show-pane") this.#ribbon.setPressed(button.id, open);
    }
  }

  #running(controlId: string, running: boolean, failed: boolean): void {
    this.#ribbon.setEnabled(controlId, !running);
    if (!running) this.#ended.get(controlId)?.(failed);
    if (!failed) return;
    this.#say(`${this.words.noFunction} ${controlId}`);
    this.#opened().host.refuse({ what: controlId, code: "FunctionNotFound", message: `The add-in has no function for the button ${controlId}.` });
  }

  async #create(): Promise<void> {
    const { words } = this;
    const sure = await ask({
      title: words.startNew,
      text: words.unsavedLost,
      answers: [
        { label: words.yes, value: true },
        { label: words.cancel, value: false },
      ],
      escape: false,
    });
    if (!sure) return;
    this.#name = words.workbookName;
    await this.#show(new Workbook(this.culture.name === "nl-NL" ? "Blad1" : "Sheet1"));
  }

  async #openFile(input: EventTarget | null): Promise<void> {
    if (!(input instanceof HTMLInputElement)) return;
    const file = input.files?.[0];
    input.value = "";
    if (file === undefined) return;
    try {
      const workbook = await readFile(file);
      this.#name = file.name.replace(/\.xlsx$/i, "");
      await this.#show(workbook);
      this.#say(`${this.words.opened} ${file.name}`);
    } catch (error) {
      console.warn(error);
      this.#say(this.words.openFailed);
    }
  }

  async #save(): Promise<void> {
    const session = this.#opened();
    const { desk } = this.#ready();
    desk.editor.commit("stay");
    await desk.settled();
    await session.settled();
    await download(session.host.workbook, this.#name);
    this.#say(`${this.words.saved} ${this.#name}.xlsx`);
  }

  #say(text: string): void {
    element("message", HTMLElement).textContent = text;
  }

  #title(): void {
    element("document-name", HTMLElement).textContent = this.#name;
    document.title = `${this.#name} — ${this.words.notExcel}`;
    this.#say("");
  }

  /** Lists on the console what was asked of this stand-in and is not served. */
  #report(): void {
    const refusals = this.#opened().host.refusals();
    if (refusals.length > 0) console.warn(`Not served by this stand-in for Excel:\n${refusals.map(({ what, code }) => `${what} (${code})`).join("\n")}`);
  }
}

function focused(target: HTMLElement | null): boolean {
  target?.focus();
  return target !== null;
}

function paneTitle(addIn: AddIn): string {
  const shows = addIn.groups.flatMap(({ buttons }) => buttons).map(({ action }) => action);
  const named = shows.find((action) => action.is === "show-pane" && action.title !== "");
  return named?.is === "show-pane" ? named.title : addIn.name;
}
