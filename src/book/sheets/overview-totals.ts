import { settingKeys, type SettingKey } from "../setting-key";
import type { FixedCell } from "../schema/sheet-schema";

function setting(key: SettingKey): string {
  return `=INDEX(tblBoek[Waarde],MATCH("${key}",tblBoek[Sleutel],0))&""`;
}

function about(row: number, label: string, key: SettingKey): FixedCell[] {
  return [
    { address: `B${row}`, content: label, style: "label" },
    { address: `C${row}`, content: setting(key), style: "text" },
  ];
}

function line(row: number, label: string, formula: string, total = false): FixedCell[] {
  return [
    { address: `B${row}`, content: label, style: total ? "totalLabel" : "label" },
    { address: `C${row}`, content: formula, style: total ? "total" : "euros" },
  ];
}

function transferred(direction: "aan" | "van"): string {
  return `=ROUND(SUMIFS(tblOverdracht[Bedrag],tblOverdracht[Richting],"${direction}")+SUM(tblOpening[Overdracht ${direction}]),2)`;
}

/** The addresses of the totals that other formulas and the tests use. */
export const overviewCells = {
  allocated: "C9",
  received: "C10",
  transferredIn: "C11",
  transferredOut: "C12",
  spent: "C13",
  repaid: "C14",
  leftOfAllocation: "C15",
  leftOfReceived: "C16",
} as const;

/** The head of the sheet Overzicht: whose book it is and the totals. */
export function overviewTotals(): FixedCell[] {
  return [
    ...about(4, "Gemeente", settingKeys.municipalityName),
    ...about(5, "Regeling", settingKeys.scheme),
    ...about(6, "Per datum (laatste controle)", settingKeys.asOf),
    { address: "A8", content: "", style: "heading" },
    { address: "B8", content: "Totaal", style: "heading" },
    { address: "C8", content: "Euro", style: "headingRight" },
    ...line(9, "Toegekend", "=ROUND(SUM(tblToekenning[Geldend]),2)"),
    ...line(10, "Ontvangen van het Rijk", "=ROUND(SUM(tblOntvangst[Bedrag])+SUM(tblOpening[Ontvangen]),2)"),
    ...line(11, "Ontvangen van andere gemeenten", transferred("van")),
    ...line(12, "Overgedragen aan andere gemeenten", transferred("aan")),
    ...line(13, "Besteed", "=ROUND(SUM(tblBesteding[Bedrag])+SUM(tblOpening[Besteed]),2)"),
    ...line(14, "Terugbetaald aan het Rijk", "=ROUND(SUM(tblTerugbetaling[Bedrag])+SUM(tblOpening[Terugbetaald]),2)"),
    ...line(15, "Nog over van de toekenning", "=ROUND(C9+C11-C12-C13,2)", true),
    ...line(16, "Nog over van wat ontvangen is", "=ROUND(C10+C11-C12-C13-C14,2)", true),
    { address: "B18", content: "Fouten bij de laatste controle", style: "label" },
    { address: "C18", content: '=COUNTIFS(tblBevinding[Ernst],"fout")', style: "count" },
    { address: "B19", content: "Waarschuwingen bij de laatste controle", style: "label" },
    { address: "C19", content: '=COUNTIFS(tblBevinding[Ernst],"waarschuwing")', style: "count" },
  ];
}
