import type { JudgedSheet, JudgedValue } from "./judged-sheet";

/** A formula cell as our own model holds it. */
export interface ClaimedFormula {
  readonly sheet: string;
  readonly address: string;
  readonly formula: string;
  readonly value: JudgedValue;
}

/** A formula cell in which the model and LibreOffice do not agree. `judged` undefined: LibreOffice has no formula there. */
export interface FormulaDifference extends ClaimedFormula {
  readonly judged: JudgedValue | undefined;
}

/** Half a cent: amounts that differ less are the same amount. */
const halfCent = 0.005;

function agrees(claimed: JudgedValue, judged: JudgedValue): boolean {
  if (typeof claimed === "number" && typeof judged === "number") {
    return Math.abs(claimed - judged) < halfCent;
  }
  if (claimed !== null && judged !== null && typeof claimed === "object" && typeof judged === "object") {
    return claimed.error === judged.error;
  }
  return (claimed ?? "") === (judged ?? "");
}

/** Returns the formula cells in which the model and LibreOffice differ: half a cent or more, or another text, truth or error. */
export function compareFormulas(claimed: readonly ClaimedFormula[], judged: readonly JudgedSheet[]): readonly FormulaDifference[] {
  const sheets = new Map(judged.map((sheet) => [sheet.name, sheet.cells]));
  return claimed.flatMap((cell): readonly FormulaDifference[] => {
    const found = sheets.get(cell.sheet)?.get(cell.address);
    if (found === undefined || found.formula === null) {
      return [{ ...cell, judged: undefined }];
    }
    return agrees(cell.value, found.value) ? [] : [{ ...cell, judged: found.value }];
  });
}
