import type { BookPart } from "../model/book-part";
import type { BookRow } from "../model/book-row";
import { costTypes } from "../model/cost-type";
import { expenditureKinds } from "../model/expenditure-kind";
import { importLineStates } from "../model/import-line";
import { ledgerRoles, moneySources } from "../model/ledger-figure";
import { lineDestinations } from "../model/line-destination";
import { sealStatuses } from "../model/seal";
import { vatBases } from "../model/source-file";
import { yearPolicies } from "../model/subsidy";
import { yearStatuses } from "../model/year-record";
import { yearRules } from "../model/year-rule";
import type { RowCheck, RowOf } from "./check";

const yesOrNo = ["ja", "nee"] as const;

/**
 * A column that names one of a few choices names one of them, ignoring case. Empty is fine where the model gives it a meaning, and is a
 * missing cell elsewhere. The kind of spending and the direction of a transfer have findings of their own.
 */
export const choiceUnknown = [
  inPart("expenditures", [
    ["costType", costTypes, (row) => row.costType],
    ["fundedBy", moneySources, (row) => row.fundedBy],
  ]),
  inPart("subsidies", [["yearPolicy", yearPolicies, (row) => row.yearPolicy]]),
  inPart("years", [
    ["status", yearStatuses, (row) => row.status],
    ["finalAccount", yesOrNo, (row) => row.finalAccount],
  ]),
  inPart("ledger", [
    ["role", ledgerRoles, (row) => row.role],
    ["source", moneySources, (row) => row.source],
  ]),
  inPart("sources", [["vatBasis", vatBases, (row) => row.vatBasis]]),
  inPart("assignments", [
    ["destination", lineDestinations, (row) => row.destination],
    ["kind", expenditureKinds, (row) => row.kind],
    ["costType", costTypes, (row) => row.costType],
    ["yearRule", yearRules, (row) => row.yearRule],
    ["vatBasis", vatBases, (row) => row.vatBasis],
  ]),
  inPart("seals", [["status", sealStatuses, (row) => row.status]]),
  inPart("importLines", [["state", importLineStates, (row) => row.state]]),
] as const;

type ColumnOf<Part extends BookPart> = RowOf<Part> extends BookRow<infer Column> ? Column : never;

type Choice<Part extends BookPart> = readonly [column: ColumnOf<Part>, choices: readonly string[], shown: (row: RowOf<Part>) => string];

function inPart<Part extends BookPart>(part: Part, choices: readonly Choice<Part>[]): RowCheck<"choice-unknown", Part> {
  return {
    shape: "row",
    code: "choice-unknown",
    severity: "warning",
    parts: [part],
    find(row, _, report) {
      // By position: this runs for every row of a book, and taking a tuple apart in a loop costs more than the check.
      for (let at = 0; at < choices.length; at += 1) {
        const choice = choices[at];
        const shown = choice?.[2](row) ?? "";
        if (choice !== undefined && shown !== "" && !choice[1].includes(shown) && !choice[1].includes(shown.toLowerCase())) {
          report({ shown, choices: choice[1] }, choice[0]);
        }
      }
    },
  };
}
