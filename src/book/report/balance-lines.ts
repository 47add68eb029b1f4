import type { YearBalance } from "../../rules/balance/year-balance";
import { balanceFigures } from "../../rules/figures/balance-figures";
import type { FigureSource } from "../../rules/figures/figure-source";
import { cents, type Cents } from "../../rules/money/cents";
import { amountCell, blockHeading, centsSum, columnHeadings, derivedCell, explanationLines, textCell, totalLabels, wordsCell } from "./report-cells";
import type { ReportInput } from "./report-input";
import { blankLine, type LineCell, type ReportLine } from "./report-line";

const columns = { rijk: "D", gemeenten: "E" } as const;
const names = { rijk: "Rijk", gemeenten: "andere gemeenten" } as const;

/** Returns the movement of unspent grant money of the year, per source, with the Iv3 balance codes under which it stands and what the ledger says. */
export function balanceLines(input: ReportInput): readonly ReportLine[] {
  const { balances, year } = input.report;
  if (balances.length === 0) {
    return [];
  }
  return [
    blankLine,
    blockHeading("Balansverloop per geldbron"),
    ...explanationLines("Begin + ontvangen - besteed - overgedragen - terugbetaald + correcties = eind. Een positief eindsaldo is een schuld (vooruit ontvangen), een negatief een vordering; bronnen worden niet gesaldeerd."),
    columnHeadings({ A: "Verloop", D: "Rijk", E: "Andere gemeenten", F: "Iv3-balanscode" }, "F"),
    row(input, `Begin ${year} (stand eind ${year - 1})`, "begin", "balance-begin"),
    row(input, "Ontvangen", "received"),
    row(input, "Besteed", "spent"),
    row(input, "Overgedragen aan andere gemeenten", "transferredOut"),
    row(input, "Terugbetaald aan het Rijk", "repaid"),
    ...adjustmentLines(input),
    endLine(input),
    splitLine(input, "Schuld: vooruit ontvangen", "liability"),
    splitLine(input, "Vordering: nog te ontvangen", "asset"),
    ...ledgerLines(input),
  ];
}

function row({ view, report }: ReportInput, label: string, name: "begin" | "received" | "spent" | "transferredOut" | "repaid", anchor?: string): ReportLine {
  const cells = [
    wordsCell("A", label),
    ...report.balances.map((balance) => amountCell(view, columns[balance.source], `${label}, ${names[balance.source]}`, balance[name], figuresOf(view, balance)[name])),
  ];
  return anchor === undefined ? { cells } : { cells, anchor };
}

function figuresOf(view: ReportInput["view"], { year, source }: YearBalance) {
  return balanceFigures(view, year, source);
}

function adjustmentLines({ view, report }: ReportInput): readonly ReportLine[] {
  const named = report.balances.flatMap(({ adjustments }) => adjustments.map(({ name }) => name));
  const adjusted: ReportLine = {
    cells: [
      wordsCell("A", "Correcties"),
      ...report.balances.map((balance) =>
        amountCell(view, columns[balance.source], `Correcties, ${names[balance.source]}`, centsSum(balance.adjustments.map(({ amount }) => amount)), figuresOf(view, balance).adjusted),
      ),
      ...(named.length === 0 ? [] : [textCell("F", named.join("; "), "remark")]),
    ],
  };
  return [adjusted];
}

function endLine({ view, report }: ReportInput): ReportLine {
  const cells = report.balances.map((balance): LineCell => {
    const column = columns[balance.source];
    return derivedCell(column, `Eind ${report.year}, ${names[balance.source]}`, balance.end, ({ row: at }) => `${column}${at - 6}+${column}${at - 5}-SUM(${column}${at - 4}:${column}${at - 2})+${column}${at - 1}`, {
      style: "total",
      source: figuresOf(view, balance).end,
    });
  });
  return { cells: [...totalLabels(`Eind ${report.year}`), ...cells], anchor: "balance-end" };
}

function splitLine({ view, report }: ReportInput, label: string, side: "liability" | "asset"): ReportLine {
  const cells = report.balances.flatMap((balance): readonly LineCell[] => {
    const column = columns[balance.source];
    const sign = side === "liability" ? "" : "-";
    const formula = (end: string): string => `IF(${sign}${end}>0,${sign}${end},0)`;
    return [derivedCell(column, `${label}, ${names[balance.source]}`, balance[side], ({ rowOf }) => formula(`${column}${rowOf("balance-end")}`), { source: figuresOf(view, balance)[side] })];
  });
  const codes = report.balances.map(({ source, liabilityCode, assetCode, codeStatus }) => {
    const code = side === "liability" ? liabilityCode : assetCode;
    return `${names[source]}: ${code ?? "geen code bekend"}${codeStatus === "confirmed" ? "" : " (niet bevestigd)"}`;
  });
  return { cells: [wordsCell("A", label), ...cells, textCell("F", codes.join("; "), "remark")] };
}

/** What the ledger says, where the book holds it; the difference must be zero. */
function ledgerLines({ view, report }: ReportInput): readonly ReportLine[] {
  const line = (label: string, side: "ledgerBegin" | "ledgerEnd", own: "begin" | "end", anchor: string): readonly ReportLine[] => {
    const given = report.balances.filter((balance) => balance[side] !== null);
    if (given.length === 0) {
      return [];
    }
    const amounts = (pick: (balance: YearBalance, column: string) => LineCell): readonly LineCell[] => given.map((balance) => pick(balance, columns[balance.source]));
    const source = (balance: YearBalance): FigureSource => figuresOf(view, balance)[side];
    const amount = (balance: YearBalance): Cents => balance[side] ?? cents(0);
    return [
      { cells: [wordsCell("A", `${label} volgens het grootboek`), ...amounts((balance, column) => amountCell(view, column, `${label} grootboek, ${names[balance.source]}`, amount(balance), source(balance)))] },
      {
        cells: [
          wordsCell("A", `Verschil ${label.toLowerCase()}`),
          ...amounts((balance, column) => derivedCell(column, `Verschil ${label.toLowerCase()}, ${names[balance.source]}`, cents(balance[own] - amount(balance)), ({ row: at, rowOf }) => `${column}${rowOf(anchor)}-${column}${at - 1}`)),
        ],
      },
    ];
  };
  return [...line("Begin", "ledgerBegin", "begin", "balance-begin"), ...line("Eind", "ledgerEnd", "end", "balance-end")];
}
