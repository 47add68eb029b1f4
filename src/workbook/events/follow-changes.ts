import type { WorkbookChange } from "../../actions/ports/workbook-change";
import type { TableName } from "../../book/schema/table-name";
import { tableSchemas } from "../../book/table-schemas";
import type { HostCalls } from "../calls/host-calls";
import { readEditedTables } from "./edited-tables";
import { rowsOfAddress } from "./rows-of-address";
import type { SheetEdit } from "./sheet-edit";

/** A paste of more rows than this is read again as a whole, in pages. */
const rowsAtOnce = 2_000;

type Listen = (change: WorkbookChange) => void;

/** What to tell when a read that an event asked for fails: everything must be read again. */
type Trouble = (error: unknown) => void;

/**
 * Follows the workbook at the level of its sheets: only there an event tells whether the add-in itself was the cause. Returns a
 * function that stops it. Each edit costs one read and no write.
 */
export async function followChanges(calls: HostCalls, listen: Listen, trouble: Trouble): Promise<() => Promise<void>> {
  const follower = new Follower(calls, listen, trouble);
  const handlers = await calls.read(async (context) => {
    const { worksheets, tables } = context.workbook;
    const added = [
      worksheets.onChanged.add((event) => follower.changed(event)),
      worksheets.onRowSorted.add((event) => follower.restructured(event.source === "Remote")),
      worksheets.onDeleted.add((event) => follower.restructured(event.source === "Remote")),
      tables.onAdded.add((event) => follower.restructured(event.source === "Remote")),
      tables.onDeleted.add((event) => follower.restructured(event.source === "Remote")),
    ];
    await context.sync();
    return added;
  });
  await follower.findTables();
  return async () => {
    const [first] = handlers;
    await Excel.run(first?.context as Excel.RequestContext, async (context) => {
      handlers.forEach((handler) => handler.remove());
      await context.sync();
    });
  };
}

class Follower {
  #tablesOfSheet = new Map<string, TableName[]>();

  constructor(
    readonly calls: HostCalls,
    readonly listen: Listen,
    readonly trouble: Trouble,
  ) {}

  /** Remembers which of our tables stands on which sheet, so that an edit elsewhere costs nothing. */
  async findTables(): Promise<void> {
    this.#tablesOfSheet = await this.calls.read(async (context) => {
      const { tables } = context.workbook;
      tables.load("items/name,items/worksheet/id");
      await context.sync();
      const found = new Map<string, TableName[]>();
      for (const table of tables.items.filter(({ name }) => Object.hasOwn(tableSchemas, name))) {
        found.set(table.worksheet.id, [...(found.get(table.worksheet.id) ?? []), table.name as TableName]);
      }
      return found;
    });
  }

  async changed(event: Excel.WorksheetChangedEventArgs): Promise<void> {
    if (this.#isOurs(event)) {
      return;
    }
    const names = this.#tablesOfSheet.get(event.worksheetId);
    if (names === undefined) {
      return;
    }
    const remote = event.source === "Remote";
    if (event.changeType !== "RangeEdited" || rowsOfAddress(event.address) > rowsAtOnce) {
      this.listen({ is: "structure", remote });
      return;
    }
    await this.#read(names, { sheetId: event.worksheetId, address: event.address, remote });
  }

  async restructured(remote: boolean): Promise<void> {
    if (this.calls.writing) {
      return;
    }
    try {
      await this.findTables();
    } catch (error) {
      this.trouble(error);
    }
    this.listen({ is: "structure", remote });
  }

  #isOurs(event: Excel.WorksheetChangedEventArgs): boolean {
    return this.calls.writing || (event.triggerSource === "ThisLocalAddin" && event.source === "Local");
  }

  async #read(names: readonly TableName[], edit: SheetEdit): Promise<void> {
    try {
      const changes = await this.calls.read((context) => readEditedTables(context, names, [edit]));
      changes.forEach(this.listen);
    } catch (error) {
      this.trouble(error);
      this.listen({ is: "structure", remote: edit.remote });
    }
  }
}
