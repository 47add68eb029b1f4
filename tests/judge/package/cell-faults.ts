import { parseArea } from "../../../host/model/address";
import { formulaPieces } from "../../../host/xlsx/formulas/formula-pieces";
import type { XmlNode } from "../../../host/xlsx/package/xml-node";
import { child } from "../../../host/xlsx/package/xml-node";
import type { SheetPart } from "./sheet-part";

const errors = new Set(["#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!", "#NAME?", "#NULL!"]);
const longestFormula = 8_192;
const longestText = 32_767;

function formulaFaults(formula: string): readonly string[] {
  return [
    ...(formula.startsWith("=") ? ["a formula begins with ="] : []),
    ...(/\[@/.test(formula) ? ["a formula holds [@, which files do not know"] : []),
    ...(formulaPieces(formula).some((piece) => piece.is === "structured" && piece.table === "") ? ["a structured reference has no table"] : []),
    ...(formula.length > longestFormula ? ["a formula is too long"] : []),
  ];
}

function cellFaults(cell: XmlNode, looks: number, strings: number): readonly string[] {
  const { t: type = "n", s: look = "0" } = cell.attributes;
  const value = child(cell, "v")?.text ?? "";
  const formula = child(cell, "f")?.text;
  return [
    ...(Number(look) >= looks ? [`look ${look} is not there`] : []),
    ...(type === "s" && !(Number(value) < strings) ? [`shared text ${value} is not there`] : []),
    ...(type === "e" && !errors.has(value) ? [`${value} is no error that Excel knows`] : []),
    ...(type === "b" && value !== "0" && value !== "1" ? [`${value} is no truth value`] : []),
    ...(type === "n" && value !== "" && Number.isNaN(Number(value)) ? [`${value} is no number`] : []),
    ...(type === "str" && errors.has(value) ? [`the error ${value} stands as text`] : []),
    ...(value.length > longestText ? ["a text is too long"] : []),
    ...(formula === undefined ? [] : formulaFaults(formula)),
  ];
}

/** Faults in the rows and cells of a sheet: places that do not rise, numbers that lead nowhere, values and formulas that Excel refuses. */
export function sheetCellFaults({ path, rows }: SheetPart, looks: number, strings: number): readonly string[] {
  const faults: string[] = [];
  let lastRow = 0;
  for (const row of rows) {
    const number = Number(row.attributes["r"]);
    if (!(number > lastRow)) {
      faults.push(`${path}: row ${number} does not come after ${lastRow}`);
    }
    lastRow = number;
    let lastColumn = -1;
    for (const cell of row.children) {
      const address = cell.attributes["r"] ?? "";
      const place = parseArea(address);
      if (place === null || place.row !== number - 1 || place.column <= lastColumn) {
        faults.push(`${path}: cell ${address} stands in the wrong place`);
      }
      lastColumn = place?.column ?? lastColumn;
      faults.push(...cellFaults(cell, looks, strings).map((fault) => `${path} ${address}: ${fault}`));
    }
  }
  return faults;
}
