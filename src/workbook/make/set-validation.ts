import type { ColumnValidation } from "../../book/schema/table-schema";

function dateFormula(date: string): string {
  return `=DATE(${date.split("-").map(Number).join(",")})`;
}

function ruleOf(validation: ColumnValidation): Excel.DataValidationRule {
  switch (validation.is) {
    case "list":
      // A list always names a range: inline items split at every comma, whatever the locale.
      return { list: { inCellDropDown: true, source: `=${validation.name}` } };
    case "whole":
      return { wholeNumber: { formula1: validation.from, formula2: validation.until, operator: "Between" } };
    case "date":
      return { date: { formula1: dateFormula(validation.from), formula2: dateFormula(validation.until), operator: "Between" } };
    case "decimal":
      return { decimal: { formula1: -1_000_000_000, formula2: 1_000_000_000, operator: "Between" } };
  }
}

const messages: Readonly<Record<ColumnValidation["is"], string>> = {
  list: "Kies een waarde uit de lijst.",
  whole: "Vul een geheel getal in.",
  date: "Vul een datum in, bijvoorbeeld 31-12-2022.",
  decimal: "Vul een bedrag of getal in, bijvoorbeeld 1.234,56.",
};

/** Sets the rule that Excel enforces on typed input. It goes on table rows only: below a table it would keep the table from growing. */
export function setValidation(cells: Excel.Range, validation: ColumnValidation): void {
  cells.dataValidation.rule = ruleOf(validation);
  cells.dataValidation.ignoreBlanks = true;
  cells.dataValidation.errorAlert = { showAlert: true, style: "Stop", title: "Bestedingsboek", message: messages[validation.is] };
}
