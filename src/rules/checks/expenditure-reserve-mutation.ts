import type { RowCheck } from "./check";

/**
 * A mutation of a reserve is never spending: categorie 7.1 (mutatie reserves) or taakveld 0.10 (mutaties reserves). The two fields are
 * never mixed up: taakveld 7.1 is volksgezondheid and legitimate.
 */
export const expenditureReserveMutation: RowCheck<"expenditure-reserve-mutation", "expenditures"> = {
  shape: "row",
  code: "expenditure-reserve-mutation",
  severity: "error",
  parts: ["expenditures"],
  find({ taakveld, categorie }, _, report) {
    if (taakveld !== "" && taakveld.trim() === "0.10") {
      report({ field: "taakveld", code: "0.10" }, "taakveld");
    }
    if (categorie !== "" && categorie.trim() === "7.1") {
      report({ field: "categorie", code: "7.1" }, "categorie");
    }
  },
};
