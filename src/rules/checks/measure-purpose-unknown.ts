import { findPurpose } from "../model/find-purpose";
import type { RowCheck } from "./check";

/** A measure stands under one purpose that the scheme permits. */
export const measurePurposeUnknown: RowCheck<"measure-purpose-unknown", "measures"> = {
  shape: "row",
  code: "measure-purpose-unknown",
  severity: "error",
  parts: ["measures"],
  find({ purpose }, { scheme }, report) {
    if (purpose !== "" && findPurpose(scheme, purpose) === null) {
      report({ purpose }, "purpose");
    }
  },
};
