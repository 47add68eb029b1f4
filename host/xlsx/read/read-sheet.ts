import { parseArea } from "../../model/address";
import type { SheetFilter } from "../../model/sheet-filter";
import type { Worksheet } from "../../model/worksheet";
import type { Sheet } from "../hucre-door";
import type { Look } from "../looks/look";
import { modelProtection } from "../protection-options";
import type { FileLooks } from "../looks/file-looks";
import { topElements } from "../package/top-elements";
import { readCells } from "./read-cells";
import { readLayout } from "./read-layout";
import { readPage } from "./read-page";
import { readConditions } from "./read-conditions";
import { readFilters } from "./read-filter";
import { readValidations } from "./read-rules";
import { readSelection } from "./read-selection";

/** The filter over cells of a sheet part; null when there is none. */
function filterOf(xml: string, looks: FileLooks): SheetFilter | null {
  const element = topElements(xml).elements.find(({ name }) => name === "autoFilter");
  const area = element === undefined ? null : parseArea(topElements(element.xml).attributes["ref"] ?? "");
  return element === undefined || area === null ? null : { area, criteria: readFilters(element.xml, looks) };
}

/** Fills a sheet of the model from a sheet of the file; `xml` is its part, `looks` and `fileLooks` are those of styles.xml. */
export function readSheet(sheet: Worksheet, file: Sheet, xml: string, looks: readonly Look[], fileLooks: FileLooks): void {
  const color = file.view?.tabColor?.rgb;
  readCells(sheet, file, xml, looks);
  readLayout(sheet, xml, looks);
  sheet.selection = readSelection(xml);
  sheet.validations = readValidations(file.dataValidations ?? [], xml);
  sheet.conditionalFormats = readConditions(xml, fileLooks);
  sheet.filter = filterOf(xml, fileLooks);
  sheet.state = {
    visibility: file.veryHidden === true ? "VeryHidden" : file.hidden === true ? "Hidden" : "Visible",
    showGridlines: file.view?.showGridLines ?? true,
    showHeadings: file.view?.showRowColHeaders ?? true,
    tabColor: color === undefined ? "" : `#${color.slice(-6).toUpperCase()}`,
    frozen: { rows: file.freezePane?.rows ?? 0, columns: file.freezePane?.columns ?? 0 },
    page: readPage(file, xml),
    protection: modelProtection(file.protection),
  };
}
