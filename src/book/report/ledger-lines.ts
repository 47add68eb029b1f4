import { reconciliationLineFigure, type ReconciliationFigures } from "../../rules/figures/reconciliation-figures";
import { cents } from "../../rules/money/cents";
import type { Reconciliation, ReconciliationLine } from "../../rules/reconciliation/reconciliation";
import { amountCell, blockHeading, columnHeadings, textCell, totalLabels } from "./report-cells";
import type { ReportInput } from "./report-input";
import { blankLine, type ReportLine } from "./report-line";

/** Returns the costs of the ledger per account, and what of them is not of this grant with the reason. */
export function ledgerLines(input: ReportInput, reconciliation: Reconciliation, figures: ReconciliationFigures): readonly ReportLine[] {
  return [
    ...accountLines(input, "lasten", "Lasten volgens het grootboek", reconciliation.ledgerLines),
    { cells: [...totalLabels("Lasten volgens het grootboek"), amountCell(input.view, "D", "Lasten grootboek", reconciliation.ledger, figures.ledger, "total")], anchor: "ledger" },
    ...accountLines(input, "uitgezonderd", "Waarvan niet van deze uitkering, met reden", reconciliation.excludedLines),
    { cells: [...totalLabels("Uitgezonderd"), amountCell(input.view, "D", "Uitgezonderd", reconciliation.excluded, figures.excluded, "total")], anchor: "excluded" },
  ];
}

function accountLines({ view, report }: ReportInput, role: "lasten" | "uitgezonderd", title: string, lines: readonly ReconciliationLine[]): readonly ReportLine[] {
  return [
    blankLine,
    blockHeading(title),
    columnHeadings({ A: "Rekening", C: "Naam", D: `Bedrag ${report.year}`, E: role === "lasten" ? "" : "Reden" }, "E"),
    ...perAccount(lines).map((line): ReportLine => ({
      cells: [
        textCell("A", line.account),
        textCell("C", line.name),
        amountCell(view, "D", `${title}, ${line.account} ${line.name}`, line.amount, reconciliationLineFigure(report.year, role, line)),
        ...(line.reason === "" ? [] : [textCell("E", line.reason, "remark")]),
      ],
    })),
  ];
}

/** Figures with the same account, name and reason are one line: they cannot be told apart in a formula, nor by a reader. */
function perAccount(lines: readonly ReconciliationLine[]): readonly ReconciliationLine[] {
  const sums = new Map<string, ReconciliationLine>();
  for (const line of lines) {
    const key = [line.account, line.name, line.reason].join("\n").toLowerCase();
    const before = sums.get(key);
    sums.set(key, before === undefined ? line : { ...before, amount: cents(before.amount + line.amount) });
  }
  return [...sums.values()];
}
