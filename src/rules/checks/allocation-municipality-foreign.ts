import { municipalityCodeOf } from "../municipalities/municipality-code-of";
import { successorsOf } from "../municipalities/successors-of";
import type { RowCheck } from "./check";

/**
 * A decision addresses the municipality whose book it is, or one that became part of it. Of a municipality that was split a share may
 * have come along, so it is no stranger either.
 */
export const allocationMunicipalityForeign: RowCheck<"allocation-municipality-foreign", "allocations"> = {
  shape: "row",
  code: "allocation-municipality-foreign",
  severity: "error",
  parts: ["allocations"],
  find({ municipality: written }, { municipality: own, municipalities, today }, report) {
    const code = municipalityCodeOf(municipalities, written);
    if (written !== "" && code !== own && !successorsOf(municipalities, code, today).some((successor) => successor.code === own)) {
      report({ municipality: written }, "municipality");
    }
  },
};
