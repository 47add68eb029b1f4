import { transferDirections } from "../model/transfer";
import type { RowCheck } from "./check";

const known: ReadonlySet<string> = new Set(transferDirections);

/** A transfer goes to (`aan`) or comes from (`van`) another municipality. */
export const transferDirectionUnknown: RowCheck<"transfer-direction-unknown", "transfers"> = {
  shape: "row",
  code: "transfer-direction-unknown",
  severity: "error",
  parts: ["transfers"],
  find({ direction }, _, report) {
    if (direction !== "" && !known.has(direction.toLowerCase())) {
      report({ direction }, "direction");
    }
  },
};
