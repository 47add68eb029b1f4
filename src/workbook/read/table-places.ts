import type { TableName } from "../../book/schema/table-name";

/** On which sheet each table stood when it was last read, so that an edit elsewhere costs nothing. */
export class TablePlaces {
  readonly #sheetOf = new Map<TableName, string>();

  /** Remembers where a table stands; null when there is no such table. */
  note(name: TableName, sheetId: string | null): void {
    if (sheetId === null) {
      this.#sheetOf.delete(name);
    } else {
      this.#sheetOf.set(name, sheetId);
    }
  }

  /** Returns the tables on a sheet. */
  on(sheetId: string): TableName[] {
    return [...this.#sheetOf].filter(([, id]) => id === sheetId).map(([name]) => name);
  }
}
