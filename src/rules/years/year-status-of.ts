import { yearStatuses, type YearRecord, type YearStatus } from "../model/year-record";

/** Returns how far the accountability of the year has come: empty means "concept", and so does what names no status. Case is ignored. */
export function yearStatusOf(record: Pick<YearRecord, "status">): YearStatus {
  const written = record.status.toLowerCase();
  return yearStatuses.find((status) => status === written) ?? "concept";
}
