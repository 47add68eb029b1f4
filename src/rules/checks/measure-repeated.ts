import type { KeyCheck } from "./check";

/** A measure is found by its name, so the workbook never looks at a second one with the same name. */
export const measureRepeated: KeyCheck<"measure-repeated", "measure"> = {
  shape: "key",
  code: "measure-repeated",
  severity: "error",
  key: "measure",
  find(rows, report) {
    rows.forEach(({ name }, position) => {
      if (position > 0) {
        report(position, { name }, "name");
      }
    });
  },
};
