const error = /^#(?:REF|N\/A|N\/B|VALUE|WAARDE|DIV\/0|DEEL\/0|NAME|NAAM|NUM|GETAL|NULL|LEEG|VERW|SPILL|OVERLOPEN|CALC|BEREKENEN)[!?]?$/i;

/** Returns whether the text is an error value of a sheet, as Excel writes it in Dutch or English ("#REF!", "#N/B"). */
export function isExcelError(text: string): boolean {
  return text.startsWith("#") && error.test(text);
}
