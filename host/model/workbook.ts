import type { Area } from "./area";
import { CellStyles } from "./cell-styles";
import { ChangeStream } from "./change-stream";
import { Charts } from "./charts";
import { CustomXml } from "./custom-xml";
import { Names } from "./names";
import { renameInFormulas } from "./rename-in-formulas";
import { newGuid } from "./new-guid";
import { Settings } from "./settings";
import { Tables } from "./tables";
import { Trouble } from "./trouble";
import type { CellEdit } from "./worksheet";
import { Worksheet } from "./worksheet";

/** A workbook: sheets, tables, names and what an add-in keeps in it. A new one has one empty sheet. */
export class Workbook {
  readonly changes = new ChangeStream();
  readonly names = new Names(this.changes);
  /** Settings of Excel's own API, `workbook.settings`. */
  readonly settings = new Settings(this.changes);
  /** Settings of the common API, `Office.context.document.settings`. */
  readonly documentSettings = new Settings(this.changes);
  readonly customXml = new CustomXml(this.changes);
  readonly styles = new CellStyles(this.changes);
  readonly tables = new Tables(this);
  readonly charts = new Charts(this);
  #sheets: readonly Worksheet[];
  #active: Worksheet;

  constructor(firstSheet = "Blad1") {
    this.#active = new Worksheet(newGuid(), firstSheet, this.changes);
    this.#sheets = [this.#active];
  }

  /** The sheets in the order of their tabs. */
  get sheets(): readonly Worksheet[] {
    return this.#sheets;
  }

  get active(): Worksheet {
    return this.#active;
  }

  /** The sheet with this name or id, case aside; null when there is none. */
  findSheet(nameOrId: string): Worksheet | null {
    const wanted = nameOrId.toLowerCase();
    return this.#sheets.find((sheet) => sheet.name.toLowerCase() === wanted || sheet.id.toLowerCase() === wanted) ?? null;
  }

  /** Adds a sheet after the last. Throws InvalidArgument for a bad name, ItemAlreadyExists for a taken one. */
  addSheet(name?: string): Worksheet {
    const sheet = new Worksheet(newGuid(), name ?? this.#freeName(), this.changes);
    this.#checkName(sheet.name, null);
    this.#sheets = [...this.#sheets, sheet];
    this.changes.tell({ is: "sheet-added", sheet });
    return sheet;
  }

  renameSheet(sheet: Worksheet, name: string): void {
    this.#checkName(name, sheet);
    const nameBefore = sheet.name;
    sheet.name = name;
    this.changes.tell({ is: "sheet", sheet, what: "name", nameBefore });
    renameInFormulas(this, nameBefore, name);
  }

  /** Deletes a sheet with its tables. Throws InvalidOperation for the last visible one. */
  deleteSheet(sheet: Worksheet): void {
    const rest = this.#sheets.filter((other) => other !== sheet);
    const next = rest.find((other) => other.state.visibility === "Visible");
    if (next === undefined) {
      throw new Trouble("InvalidOperation", "A workbook must contain at least one visible worksheet.");
    }
    this.tables.forget(sheet);
    this.#sheets = rest;
    if (this.#active === sheet) {
      this.#active = next;
    }
    this.changes.tell({ is: "sheet-deleted", sheet });
  }

  /** Moves a sheet to this place among the tabs, counted from 0. */
  moveSheet(sheet: Worksheet, position: number): void {
    const rest = this.#sheets.filter((other) => other !== sheet);
    this.#sheets = [...rest.slice(0, position), sheet, ...rest.slice(position)];
    this.changes.tell({ is: "sheet", sheet, what: "position" });
  }

  /** Brings a sheet to the front. Throws InvalidOperation for a hidden one. */
  activate(sheet: Worksheet): void {
    if (sheet.state.visibility !== "Visible") {
      throw new Trouble("InvalidOperation", `The worksheet ${sheet.name} is hidden and cannot be activated.`);
    }
    if (sheet !== this.#active) {
      const left = this.#active;
      this.#active = sheet;
      this.changes.tell({ is: "activated", sheet, left });
    }
  }

  /** Edits cells as one edit that covers `edited`; header texts, calculated columns and growing tables follow. */
  edit(sheet: Worksheet, edits: readonly CellEdit[], edited: Area): void {
    sheet.put(edits, edited);
    this.tables.afterEdit(sheet, edits, edited);
  }

  #freeName(): string {
    let number = this.#sheets.length + 1;
    while (this.findSheet(`Blad${String(number)}`) !== null) {
      number += 1;
    }
    return `Blad${String(number)}`;
  }

  #checkName(name: string, self: Worksheet | null): void {
    if (name === "" || name.length > 31 || /[:\\/?*[\]]/.test(name) || name.startsWith("'") || name.endsWith("'")) {
      throw new Trouble("InvalidArgument", `"${name}" is not a valid name for a worksheet.`);
    }
    const taken = this.findSheet(name);
    if (taken !== null && taken !== self) {
      throw new Trouble("ItemAlreadyExists", `A worksheet named ${name} exists already.`);
    }
  }
}
