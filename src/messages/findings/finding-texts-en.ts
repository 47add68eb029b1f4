import { allocationTextsEn } from "./allocation-texts-en";
import { entryTextsEn } from "./entry-texts-en";
import type { FindingTexts } from "./finding-texts";
import { importTextsEn } from "./import-texts-en";
import { measureTextsEn } from "./measure-texts-en";
import { sealTextsEn } from "./seal-texts-en";
import { spendingTextsEn } from "./spending-texts-en";
import { subsidyTextsEn } from "./subsidy-texts-en";
import { transferTextsEn } from "./transfer-texts-en";
import { yearTextsEn } from "./year-texts-en";

/** Every finding in English. Names of sheets, columns and choices stay as they are in the Dutch workbook. */
export const findingTextsEn: FindingTexts = {
  ...allocationTextsEn,
  ...entryTextsEn,
  ...importTextsEn,
  ...measureTextsEn,
  ...sealTextsEn,
  ...spendingTextsEn,
  ...subsidyTextsEn,
  ...transferTextsEn,
  ...yearTextsEn,
};
