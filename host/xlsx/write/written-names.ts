import { addressOf, quoteSheet } from "../../model/address";
import type { Workbook } from "../../model/workbook";
import type { Worksheet } from "../../model/worksheet";
import { fileFormula } from "../formulas/file-formula";
import type { NamedRange } from "../hucre-door";

/** The name under which files repeat where the filter of a sheet lies; Excel hides it. */
export const filterName = "_xlnm._FilterDatabase";

/** "A1:B2,D4" or "1:4" with a dollar before every letter group and number. */
const absolute = (addresses: string): string => addresses.replaceAll("$", "").replace(/[A-Z]+|\d+/gi, (part) => `$${part}`);

function sheetNames({ name, state, filter }: Worksheet): readonly NamedRange[] {
  const { printArea, titleRows, titleColumns } = state.page;
  const onSheet = (addresses: string): string => absolute(addresses).split(",").map((address) => `${quoteSheet(name)}!${address.trim()}`).join(",");
  const titles = [titleColumns, titleRows].filter((address) => address !== null).map(onSheet).join(",");
  return [
    // hucre leaves a sheet name with a space unquoted, which makes Excel repair the file: so these names are ours.
    ...(printArea === null ? [] : [{ name: "_xlnm.Print_Area", range: onSheet(printArea), scope: name }]),
    ...(filter === null ? [] : [{ name: filterName, range: onSheet(addressOf(filter.area)), scope: name }]),
    ...(titles === "" ? [] : [{ name: "_xlnm.Print_Titles", range: titles, scope: name }]),
  ];
}

/** The names of a workbook for hucre; `scopes` are those of one sheet. With those that files use for print areas and print titles. */
export function writtenNames(workbook: Workbook, scopes: ReadonlyMap<string, Worksheet>): NamedRange[] {
  const scoped = (name: string): { readonly scope?: string } => {
    const sheet = scopes.get(name.toLowerCase());
    return sheet === undefined || !workbook.sheets.includes(sheet) ? {} : { scope: sheet.name };
  };
  const own = workbook.names.all().map(({ name, formula, comment }) => ({ name, range: fileFormula(formula, null), ...(comment === "" ? {} : { comment }), ...scoped(name) }));
  return [...own, ...workbook.sheets.flatMap(sheetNames)];
}
