import { quoteSheet } from "../../model/address";
import type { Workbook } from "../../model/workbook";
import type { Worksheet } from "../../model/worksheet";
import { fileFormula } from "../formulas/file-formula";
import type { NamedRange } from "../hucre-door";

/** "A1:B2,D4" or "1:4" with a dollar before every letter group and number. */
const absolute = (addresses: string): string => addresses.replaceAll("$", "").replace(/[A-Z]+|\d+/gi, (part) => `$${part}`);

function sheetNames({ name, state }: Worksheet): readonly NamedRange[] {
  const { printArea, titleRows, titleColumns } = state.page;
  const onSheet = (addresses: string): string => absolute(addresses).split(",").map((address) => `${quoteSheet(name)}!${address.trim()}`).join(",");
  const titles = [titleColumns, titleRows].filter((address) => address !== null).map(onSheet).join(",");
  return [
    // hucre leaves a sheet name with a space unquoted, which makes Excel repair the file: so these names are ours.
    ...(printArea === null ? [] : [{ name: "_xlnm.Print_Area", range: onSheet(printArea), scope: name }]),
    ...(titles === "" ? [] : [{ name: "_xlnm.Print_Titles", range: titles, scope: name }]),
  ];
}

/** The names of a workbook for hucre, with those that files use for print areas and print titles. */
export function writtenNames(workbook: Workbook): NamedRange[] {
  const own = workbook.names.all().map(({ name, formula, comment }) => ({ name, range: fileFormula(formula, null), ...(comment === "" ? {} : { comment }) }));
  return [...own, ...workbook.sheets.flatMap(sheetNames)];
}
