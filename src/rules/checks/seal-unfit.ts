import type { BookView } from "../model/book-view";
import type { SealTrouble } from "../seals/seal-trouble";
import type { BookCheck, RowPlace } from "./check";

/** A seal fits the rows and figures that it was made over, or somebody must say why it does not. */
export const sealBroken: BookCheck<"seal-broken"> = {
  shape: "book",
  code: "seal-broken",
  severity: "error",
  find(view, report) {
    for (const trouble of troublesOf(view)) {
      if (trouble.code === "seal-broken") {
        report(trouble.facts, placeOf(view, trouble));
      }
    }
  },
};

/** The list by which a changed row is named is as it was made. */
export const sealListDiffers: BookCheck<"seal-list-differs"> = {
  shape: "book",
  code: "seal-list-differs",
  severity: "warning",
  find(view, report) {
    for (const trouble of troublesOf(view)) {
      if (trouble.code === "seal-list-differs") {
        report(trouble.facts, placeOf(view, trouble));
      }
    }
  },
};

/** What was found of a seal says nothing of the one that came after it. */
function troublesOf({ sealTroubles = [], book }: BookView): readonly SealTrouble[] {
  return sealTroubles.filter(({ seal, facts }) => book.years.find(({ year }) => year === facts.year)?.seal === seal);
}

function placeOf({ book }: BookView, { facts }: SealTrouble): RowPlace {
  return { part: "years", row: book.years.findIndex(({ year }) => year === facts.year), column: "seal" };
}
