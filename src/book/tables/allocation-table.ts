import type { TableSchema } from "../schema/table-schema";
import { columnMistakes } from "./column-mistakes";
import { plainColumns } from "./plain-columns";
import { rowIdColumn } from "./row-id-column";

const replacing =
  `IF(COUNTIFS(tblToekenning[Kenmerk],[@Kenmerk])=1,COUNTIFS(tblToekenning[Vervangt],[@Kenmerk]),` +
  `COUNTIFS(tblToekenning[Vervangt],[@Kenmerk],tblToekenning[Gemeente],[@Gemeente]&""))`;

/**
 * Zero for a decision that another row replaces, as `decisionsInForce` of the rules has it: a row that names itself replaces nothing,
 * and where several decisions carry one Kenmerk, each is replaced by one to its own municipality.
 */
const inForce = `=IF([@Kenmerk]="",SUM([@Bedrag]),IF(${replacing}>IF([@Vervangt]=[@Kenmerk],1,0),0,SUM([@Bedrag])))`;

/**
 * tblToekenning: the decisions that grant an amount. `Herberekend` multiplies pupils and a positive score by the rates that stand
 * above the table (`perPupil` and `perScoreUnit` are their absolute addresses); SUM turns an empty or typed-over cell into zero.
 * `Geldend` is what the decision still grants.
 * Only the end result is rounded, as `recomputeAllocation` of the rules does.
 */
export function allocationTable(perPupil: string, perScoreUnit: string): TableSchema {
  const pupils = `SUM([@Leerlingen])*${perPupil}`;
  const score = `IF(SUM([@Achterstandsscore])>0,SUM([@Achterstandsscore])*${perScoreUnit},0)`;
  return {
    name: "tblToekenning",
    columns: [
      { header: "Kenmerk", kind: "text", width: 30 },
      { header: "Datum", kind: "date", width: 12, validation: { is: "date", from: "2021-01-01", until: "2030-12-31" }, mistakes: [columnMistakes.notANumber("Datum")] },
      {
        header: "Bedrag",
        kind: "euros",
        width: 16,
        validation: { is: "decimal" },
        mistakes: [columnMistakes.notANumber("Bedrag"), columnMistakes.thirdDecimal("Bedrag")],
      },
      { header: "Leerlingen", kind: "number", width: 12, validation: { is: "whole", from: 0, until: 1_000_000 }, mistakes: [columnMistakes.notANumber("Leerlingen")] },
      { header: "Achterstandsscore", kind: "number", width: 18, validation: { is: "decimal" }, mistakes: [columnMistakes.notANumber("Achterstandsscore")] },
      { header: "Herberekend", kind: "eurosFormula", width: 16, formula: `=IF([@Leerlingen]="","",IF(${perPupil}="","",ROUND(${pupils}+${score},2)))` },
      { header: "Verschil", kind: "eurosFormula", width: 14, formula: `=IF([@Herberekend]="","",ROUND(SUM([@Bedrag])-[@Herberekend],2))` },
      { ...plainColumns.code("Gemeente", 11), since: 2 },
      { ...plainColumns.text("Vervangt", 24), since: 2 },
      { header: "Geldend", kind: "eurosFormula", width: 16, formula: inForce, since: 2 },
      { header: "Toelichting", kind: "text", width: 36 },
      rowIdColumn,
    ],
  };
}
