import type { ExcelHost } from "../excel-host";
import type { GridLine } from "../grid/grid-view";
import type { Place } from "../grid/univer-selection";
import { isDateFormat } from "../input/format-date";
import { formatValue } from "../input/format-value";
import { localFormula } from "../input/local-formula";
import type { Typed } from "../input/type-text";
import { listItems } from "../input/validation-check";
import { fullAddress, parseAddress } from "../model/address";
import { cellArea, intersect, type Area } from "../model/area";
import type { Cell } from "../model/cell";
import type { DataValidation } from "../model/data-validation";
import { defaultColumnWidth, defaultRowHeight } from "../model/sheet-layout";
import { user } from "../model/origin";
import { Trouble } from "../model/trouble";
import type { CellEdit, Worksheet } from "../model/worksheet";

/** What a person at the grid does with the workbook: every act goes to the host as that person's. */
export class Person {
  constructor(private readonly host: ExcelHost) {}

  /** The text that a cell shows. */
  textOf(cell: Cell): string {
    return formatValue(cell.value, cell.format.numberFormat, this.host.culture);
  }

  /** The text that editing a cell starts with: its formula, or its value in full. */
  editText(cell: Cell): string {
    const { culture } = this.host;
    const { numberFormat } = cell.format;
    if (cell.formula !== null) return localFormula(cell.formula, culture);
    if (cell.quoted) return `'${this.textOf(cell)}`;
    if (typeof cell.value !== "number") return this.textOf(cell);
    if (numberFormat !== "General" && isDateFormat(numberFormat)) return formatValue(cell.value, culture.shortDate, culture);
    return numberFormat.includes("%") ? `${formatValue(cell.value * 100, "General", culture)}%` : formatValue(cell.value, "General", culture);
  }

  /** Enters typed text in a cell. */
  enter(sheet: Worksheet, place: Place, text: string): Promise<Typed> {
    return this.host.type(fullAddress(sheet.name, cellArea(place.row, place.column)), text);
  }

  /** Enters text although the validation of the cell warns against it: as a paste, which validation does not look at. */
  async enterAnyway(sheet: Worksheet, place: Place, text: string): Promise<void> {
    await this.host.paste(fullAddress(sheet.name, cellArea(place.row, place.column)), `"${text.replaceAll('"', '""')}"`);
  }

  /** Pastes text with tabs and lines from this cell on; the area that it filled, or null when cells are protected. */
  async paste(sheet: Worksheet, place: Place, text: string): Promise<Area | null> {
    try {
      const address = await this.host.paste(fullAddress(sheet.name, cellArea(place.row, place.column)), text);
      return parseAddress(address)?.area ?? null;
    } catch (error) {
      if (error instanceof Trouble && error.code === "AccessDenied") return null;
      throw error;
    }
  }

  /** Empties the cells of an area; false when one of them is protected. */
  async clear(sheet: Worksheet, area: Area): Promise<boolean> {
    const { workbook } = this.host;
    const edits: CellEdit[] = [];
    sheet.grid.visit(area, ({ value, formula }, row, column) => {
      if (value !== null || formula !== null) edits.push({ row, column, content: { value: null } });
    });
    const touched = [{ row: area.row, column: area.column }, ...edits];
    if (sheet.state.protection.isProtected && touched.some(({ row, column }) => sheet.cell(row, column).format.locked)) return false;
    workbook.changes.acting(user, () => workbook.edit(sheet, edits, area));
    await this.host.calculation.settle();
    this.#tell();
    return true;
  }

  /** Selects on the active sheet. */
  select(area: Area): void {
    const { workbook } = this.host;
    workbook.changes.acting(user, () => workbook.active.select(area));
    this.#tell();
  }

  /** Makes a column or a row of the active sheet larger or smaller by pixels. */
  resize({ is, index }: GridLine, pixels: number): void {
    const { layout } = this.host.workbook.active;
    const points = (pixels * 3) / 4;
    if (is === "column") layout.setColumnWidth(index, 1, Math.max(0, (layout.columnWidths.get(index) ?? defaultColumnWidth) + points));
    else layout.setRowHeight(index, 1, Math.max(0, (layout.rowHeights.get(index) ?? defaultRowHeight) + points));
  }

  /** Brings a sheet to the front. */
  activate(sheet: Worksheet): void {
    const { workbook } = this.host;
    workbook.changes.acting(user, () => workbook.activate(sheet));
    this.#tell();
  }

  /** Adds a sheet and brings it to the front. */
  addSheet(): void {
    const { workbook } = this.host;
    this.activate(workbook.changes.acting(user, () => workbook.addSheet()));
  }

  /** Tells that a cell is being edited: the add-in cannot do anything meanwhile, as in Excel. */
  editing(on: boolean): void {
    this.host.setEditing(on);
  }

  /** The texts that the validation of a cell offers to pick from, or null. */
  choices(sheet: Worksheet, place: Place): readonly string[] | null {
    const rule = this.#validation(sheet, place)?.rule;
    if (rule?.is !== "list" || !rule.inCellDropDown) return null;
    return listItems(this.host.workbook, sheet, rule.source).map((item) => (typeof item === "string" ? item : formatValue(item, "General", this.host.culture)));
  }

  /** The message that the validation of a cell shows when it is selected, or null. */
  prompt(sheet: Worksheet, place: Place): { readonly title: string; readonly message: string } | null {
    const prompt = this.#validation(sheet, place)?.prompt;
    return prompt?.showPrompt === true && prompt.message !== "" ? prompt : null;
  }

  #validation(sheet: Worksheet, { row, column }: Place): DataValidation | undefined {
    return sheet.validations.find(({ areas }) => areas.some((area) => intersect(area, cellArea(row, column)) !== null));
  }

  /** Events follow after what is happening now. */
  #tell(): void {
    setTimeout(() => this.host.events.flush(), 0);
  }
}
