import { eurosFromCents } from "../../rules/money/euros-from-cents";
import type { Founding, FoundingDecision } from "../founding";
import type { FixedCell, SheetSchema } from "../schema/sheet-schema";
import { serial } from "../serial";
import { sourceText } from "../source-text";
import { allocationTable } from "../tables/allocation-table";
import { receiptTable } from "../tables/receipt-table";
import { repaymentTable } from "../tables/repayment-table";
import { sideBySide } from "./side-by-side";

const perPupil = "$C$5";
const perScoreUnit = "$C$6";

/** tblToekenning as it stands on its sheet, where the rates are. */
export const placedAllocationTable = allocationTable(perPupil, perScoreUnit);

function rateCells(scheme: Founding["scheme"]): FixedCell[] {
  const rates = scheme.allocationRates;
  if (rates === null) {
    return [{ address: "A5", content: "Voor deze regeling zijn geen bedragen bekend waarmee de toekenning is na te rekenen.", style: "explanation" }];
  }
  const sourceStyle = rates.status === "confirmed" ? "explanation" : "unconfirmed";
  return [
    { address: "A5", content: "Bedrag per leerling", style: "label" },
    { address: "C5", content: eurosFromCents(rates.perPupil), style: "euros" },
    { address: "D5", content: sourceText(rates), style: sourceStyle },
    { address: "A6", content: "Bedrag per eenheid achterstandsscore", style: "label" },
    { address: "C6", content: eurosFromCents(rates.perScoreUnit), style: "euros" },
    { address: "D6", content: sourceText(rates), style: sourceStyle },
  ];
}

function decisionRow(decision: FoundingDecision): Readonly<Record<string, string | number>> {
  return {
    Kenmerk: decision.reference,
    Datum: decision.decidedOn === null ? "" : serial(decision.decidedOn),
    Bedrag: eurosFromCents(decision.amount),
    Leerlingen: decision.pupils ?? "",
    Achterstandsscore: decision.score ?? "",
    "Rij-id": decision.rowId,
  };
}

/** What the sheet says about itself. */
export const allocationExplained = "Links de beschikkingen waarmee het Rijk een bedrag toekent; rechts het geld dat is ontvangen en dat is terugbetaald.";

/** Receipts and repayments, at the right of the decisions. */
export const allocationBlocks = sideBySide(
  [
    { title: "Ontvangsten", schema: receiptTable },
    { title: "Terugbetalingen", schema: repaymentTable },
  ],
  "N",
  9,
);

/** The sheet Toekenning: decisions at the left, receipts and repayments at the right, so that none pushes another when it grows. */
export function allocationSheet(founding: Founding): SheetSchema {
  return {
    name: "Toekenning",
    cells: [
      { address: "A1", content: "Toekenning en ontvangsten", style: "title" },
      { address: "A2", content: allocationExplained, style: "explanation" },
      { address: "A4", content: "Narekenen van de toekenning", style: "section" },
      ...rateCells(founding.scheme),
      { address: "A8", content: "Beschikkingen", style: "section" },
      ...allocationBlocks.cells,
    ],
    tables: [
      { schema: placedAllocationTable, at: "A9", rows: [decisionRow(founding.decision)] },
      ...allocationBlocks.tables,
    ],
    widths: { M: 3, ...allocationBlocks.widths },
    frozenRows: 9,
    landscape: true,
    hidden: false,
  };
}
