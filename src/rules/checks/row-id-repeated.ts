import type { KeyCheck } from "./check";

/** Explanations and references hang on the id of a row, so a copied row needs its own. The first row of the sheet keeps it. */
export const rowIdRepeated: KeyCheck<"row-id-repeated", "rowId"> = {
  shape: "key",
  code: "row-id-repeated",
  severity: "warning",
  key: "rowId",
  find(rows, report) {
    for (let position = 1; position < rows.length; position += 1) {
      report(position, { times: rows.length }, "rowId");
    }
  },
};
