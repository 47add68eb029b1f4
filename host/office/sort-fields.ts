import type { Wire } from "../dispatch/wire";
import type { SortField, TableSort } from "../model/table-sort";
import { Trouble } from "../model/trouble";
import { asFlag, asNumber, asRecord, asWord } from "./wire-value";

/** The fields of a sort, checked against so many columns; sorting on colours, icons or parts of data types is refused by name. */
export function sortFields(member: string, given: Wire, columns: number): readonly SortField[] {
  if (!Array.isArray(given) || given.length === 0) {
    throw new Trouble("InvalidArgument", `${member}: the fields to sort on are given as an array.`);
  }
  return given.map((field: Wire) => {
    const { key = null, ascending = null, sortOn = null, dataOption = null, color = null, icon = null, subField = null } = asRecord(member, field);
    asWord(`${member}: sortOn`, sortOn ?? "Value", ["Value"] as const);
    if (color !== null || icon !== null || subField !== null) {
      throw new Trouble("NotImplemented", `${member}: a sort on colours, icons or sub-fields is not served by this host.`);
    }
    const at = asNumber(`${member}: key`, key);
    if (!Number.isInteger(at) || at < 0 || at >= columns) {
      throw new Trouble("InvalidArgument", `${member}: there is no column ${String(at)} to sort on.`);
    }
    return {
      key: at,
      ascending: asFlag(`${member}: ascending`, ascending ?? true),
      textAsNumber: asWord(`${member}: dataOption`, dataOption ?? "Normal", ["Normal", "TextAsNumber"] as const) === "TextAsNumber",
    };
  });
}

/** The fields of a sort as the API shows them. */
export function fieldsToWire(sort: TableSort | null): Wire {
  return (sort?.fields ?? []).map(({ key, ascending, textAsNumber }) => ({ key, ascending, sortOn: "Value", dataOption: textAsNumber ? "TextAsNumber" : "Normal" }));
}
