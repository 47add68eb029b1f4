import { findMunicipality } from "../municipalities/find-municipality";
import type { RowCheck } from "./check";
import { isOwnMunicipality } from "./is-own-municipality";

/** The annex lists transfers by municipality, so a transfer names one by its code ("0824", "060824") or by its name. */
export const transferMunicipalityUnknown: RowCheck<"transfer-municipality-unknown", "transfers"> = {
  shape: "row",
  code: "transfer-municipality-unknown",
  severity: "error",
  parts: ["transfers"],
  find({ municipality }, context, report) {
    if (municipality !== "" && !isOwnMunicipality(municipality, context) && findMunicipality(context.municipalities, municipality) === null) {
      report({ municipality }, "municipality");
    }
  },
};
