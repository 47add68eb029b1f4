import type { Worksheet } from "../../model/worksheet";
import type { Sheet } from "../hucre-door";
import type { Look } from "../looks/look";
import { modelProtection } from "../protection-options";
import { readCells } from "./read-cells";
import { readLayout } from "./read-layout";
import { readPage } from "./read-page";
import { readConditions, readValidations } from "./read-rules";
import { readSelection } from "./read-selection";

/** Fills a sheet of the model from a sheet of the file; `xml` is its part, `looks` those of styles.xml. */
export function readSheet(sheet: Worksheet, file: Sheet, xml: string, looks: readonly Look[]): void {
  const color = file.view?.tabColor?.rgb;
  readCells(sheet, file, xml, looks);
  readLayout(sheet, xml, looks);
  sheet.selection = readSelection(xml);
  sheet.validations = readValidations(file.dataValidations ?? [], xml);
  sheet.conditionalFormats = readConditions(file.conditionalRules ?? []);
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
