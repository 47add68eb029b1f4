import { allocationTextsNl } from "./allocation-texts-nl";
import { entryTextsNl } from "./entry-texts-nl";
import type { FindingTexts } from "./finding-texts";
import { importTextsNl } from "./import-texts-nl";
import { measureTextsNl } from "./measure-texts-nl";
import { sealTextsNl } from "./seal-texts-nl";
import { spendingTextsNl } from "./spending-texts-nl";
import { subsidyTextsNl } from "./subsidy-texts-nl";
import { transferTextsNl } from "./transfer-texts-nl";
import { yearTextsNl } from "./year-texts-nl";

/** Every finding in Dutch. The workbook's sheet Controle uses these sentences whatever the pane speaks. */
export const findingTextsNl: FindingTexts = {
  ...allocationTextsNl,
  ...entryTextsNl,
  ...importTextsNl,
  ...measureTextsNl,
  ...sealTextsNl,
  ...spendingTextsNl,
  ...subsidyTextsNl,
  ...transferTextsNl,
  ...yearTextsNl,
};
