import { iv3ListOf } from "../law/iv3-lists";
import type { Expenditure } from "../model/expenditure";
import type { Iv3Field } from "../model/sisa-rules";
import type { CheckContext } from "./check-context";
import type { Report, RowCheck } from "./check";

/**
 * A taakveld and a categorie are codes of the Iv3 lists of the financial year in which the cost is booked. One of the other list is told
 * apart: it stands in the wrong column. Years of which no list is known are not judged.
 */
export const expenditureIv3Unknown: RowCheck<"expenditure-iv3-unknown", "expenditures"> = {
  shape: "row",
  code: "expenditure-iv3-unknown",
  severity: "warning",
  parts: ["expenditures"],
  find(row, context, report) {
    if (row.taakveld !== "") {
      judge(row, "taakveld", "categorie", context, report);
    }
    if (row.categorie !== "") {
      judge(row, "categorie", "taakveld", context, report);
    }
  },
};

function judge(row: Expenditure, field: Iv3Field, other: Iv3Field, { sisa }: CheckContext, report: Report<"expenditure-iv3-unknown">): void {
  const year = row.ledgerYear ?? row.year;
  const list = year === null ? null : iv3ListOf(sisa, field, year);
  if (year === null || list === null) {
    return;
  }
  const code = row[field].trim();
  if (code !== "" && !list.codes.has(code)) {
    report({ field, code, year, standsUnder: iv3ListOf(sisa, other, year)?.codes.has(code) === true ? other : "" }, field, list);
  }
}
