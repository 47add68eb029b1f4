import type { WorkbookChange } from "../../actions/ports/workbook-change";
import type { TableName } from "../../book/schema/table-name";
import type { HostCalls } from "../calls/host-calls";
import type { TablePlaces } from "../read/table-places";
import { readEdit } from "./read-edit";
import { rowsOfAddress } from "./rows-of-address";
import type { SheetEdit } from "./sheet-edit";

/** A paste of more rows than this is read again as a whole, in pages. */
const rowsAtOnce = 2_000;

/** Who hears of changes, and of what went wrong while reading one; such a change is told as one of structure. */
export interface ChangeListener {
  readonly changed: (change: WorkbookChange) => void;
  readonly trouble: (error: unknown) => void;
}

/**
 * Follows the workbook at the level of its sheets: only there an event tells whether the add-in itself was the cause. Returns a
 * function that stops it. Each edit costs one read and no write.
 */
export async function followChanges(calls: HostCalls, places: TablePlaces, listener: ChangeListener): Promise<() => Promise<void>> {
  const follower = new Follower(calls, places, listener);
  const handlers = await calls.read(async (context) => {
    const { worksheets, tables } = context.workbook;
    const added = [
      worksheets.onChanged.add((event) => follower.changed(event)),
      worksheets.onRowSorted.add((event) => follower.restructured(event)),
      worksheets.onDeleted.add((event) => follower.restructured(event)),
      tables.onAdded.add((event) => follower.restructured(event)),
      tables.onDeleted.add((event) => follower.restructured(event)),
    ];
    await context.sync();
    return added;
  });
  return () =>
    calls.read(async () => {
      // A handler can only be removed in the context in which it was added.
      for (const handler of handlers) {
        handler.remove();
        await handler.context.sync();
      }
    });
}

class Follower {
  constructor(
    readonly calls: HostCalls,
    readonly places: TablePlaces,
    readonly listener: ChangeListener,
  ) {}

  async changed(event: Excel.WorksheetChangedEventArgs): Promise<void> {
    const names = this.places.on(event.worksheetId);
    const ours = this.calls.writing || (event.triggerSource === "ThisLocalAddin" && event.source === "Local");
    if (ours || names.length === 0) {
      return;
    }
    const remote = event.source === "Remote";
    if (event.changeType !== "RangeEdited" || rowsOfAddress(event.address) > rowsAtOnce) {
      this.listener.changed({ is: "structure", remote });
      return;
    }
    await this.#read(names, { sheetId: event.worksheetId, address: event.address, remote });
  }

  restructured({ source }: { readonly source: string }): Promise<void> {
    if (!this.calls.writing) {
      this.listener.changed({ is: "structure", remote: source === "Remote" });
    }
    return Promise.resolve();
  }

  async #read(names: readonly TableName[], edit: SheetEdit): Promise<void> {
    try {
      const changes = await this.calls.read((context) => readEdit(context, names, edit));
      changes.forEach(this.listener.changed);
    } catch (error) {
      this.listener.trouble(error);
      this.listener.changed({ is: "structure", remote: edit.remote });
    }
  }
}
