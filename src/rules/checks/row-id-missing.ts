import type { RowCheck } from "./check";

/** An import gives every row an id; without it the row can no longer be traced to its import. A typed row gets its id later. */
export const rowIdMissing: RowCheck<"row-id-missing", "expenditures"> = {
  shape: "row",
  code: "row-id-missing",
  severity: "warning",
  parts: ["expenditures"],
  find({ rowId, importId }, _, report) {
    if (rowId === "" && importId !== "") {
      report({}, "rowId");
    }
  },
};
