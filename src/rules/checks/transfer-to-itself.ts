import type { RowCheck } from "./check";
import { isOwnMunicipality } from "./is-own-municipality";

/** Money that stays with the municipality is no transfer. */
export const transferToItself: RowCheck<"transfer-to-itself", "transfers"> = {
  shape: "row",
  code: "transfer-to-itself",
  severity: "error",
  parts: ["transfers"],
  find({ municipality }, context, report) {
    if (municipality !== "" && isOwnMunicipality(municipality, context)) {
      report({ municipality }, "municipality");
    }
  },
};
