import type { Purpose, Scheme } from "../../rules/model/scheme";
import type { FixedCell } from "../schema/sheet-schema";
import type { OverviewLayout } from "./overview-layout";

function header(row: number): FixedCell[] {
  return [
    { address: `A${row}`, content: "Doel", style: "heading" },
    { address: `B${row}`, content: "Bestedingsdoel", style: "heading" },
    { address: `C${row}`, content: "Besteed", style: "headingRight" },
    { address: `D${row}`, content: "Regels", style: "headingRight" },
  ];
}

function purposeLine(purpose: Purpose, row: number): FixedCell[] {
  const cells: FixedCell[] = [
    { address: `A${row}`, content: purpose.code, style: "text" },
    { address: `B${row}`, content: purpose.shortName, style: "label" },
    { address: `C${row}`, content: `=ROUND(SUMIFS(tblBesteding[Bedrag],tblBesteding[Doel],$A${row}),2)`, style: "euros" },
    { address: `D${row}`, content: `=COUNTIFS(tblBesteding[Doel],$A${row})`, style: "count" },
  ];
  const doubt: FixedCell = { address: `E${row}`, content: "Niet door een officiële bron bevestigd", style: "unconfirmed" };
  return purpose.status === "confirmed" ? cells : [...cells, doubt];
}

const takenOverLabel = "Overgenomen uit SiSa, zonder doel";

/** Spending per purpose; what no permitted purpose covers and what was taken over have their own lines, so that all add up to the total. */
export function overviewPurposes(scheme: Scheme, layout: OverviewLayout["purposes"]): FixedCell[] {
  const { first, rest, takenOver, total } = layout;
  return [
    ...header(layout.header),
    ...scheme.purposes.flatMap((purpose, index) => purposeLine(purpose, first + index)),
    { address: `B${rest}`, content: "Zonder geldig doel", style: "label" },
    { address: `C${rest}`, content: `=ROUND(C${total}-SUM(C${first}:C${rest - 1})-C${takenOver},2)`, style: "euros" },
    { address: `B${takenOver}`, content: takenOverLabel, style: "label" },
    { address: `C${takenOver}`, content: "=ROUND(SUM(tblOpening[Besteed]),2)", style: "euros" },
    { address: `A${total}`, content: "", style: "totalLabel" },
    { address: `B${total}`, content: "Totaal besteed", style: "totalLabel" },
    { address: `C${total}`, content: "=ROUND(SUM(tblBesteding[Bedrag])+SUM(tblOpening[Besteed]),2)", style: "total" },
  ];
}
