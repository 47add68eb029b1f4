import type { IsoDate } from "../../rules/dates/iso-date";
import type { ColumnMapping } from "../model/column-mapping";
import { readDateCell } from "./read-date-cell";
import type { RecordCells } from "./record-cells";
import type { WrongField } from "./wrong-field";

const dateFields = ["bookedOn", "invoicedOn", "performedFrom", "performedUntil"] as const;

/** The dates of a record; null for one that the source does not give. */
export interface BookedDates extends Readonly<Record<(typeof dateFields)[number], IsoDate | null>> {
  readonly is: "dated";
}

/** Reads the dates of a record. A source with a column of booking dates has one on every line. */
export function bookedDates(cells: RecordCells, { dates: order }: ColumnMapping): BookedDates | WrongField {
  const dates: Record<(typeof dateFields)[number], IsoDate | null> = { bookedOn: null, invoicedOn: null, performedFrom: null, performedUntil: null };
  for (const field of dateFields) {
    const read = readDateCell(cells.cell(field), order);
    if (read.is === "wrong") {
      return { is: "wrong", field, code: read.code };
    }
    dates[field] = read.is === "value" ? read.value : null;
  }
  return dates.bookedOn === null && cells.has("bookedOn") ? { is: "wrong", field: "bookedOn", code: "date-missing" } : { is: "dated", ...dates };
}
