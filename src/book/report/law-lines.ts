import { indicatorsOf } from "../../rules/law/indicators-of";
import { valueOn } from "../../rules/law/value-on";
import { lastDayOfYear } from "../../rules/dates/last-day-of-year";
import type { Sourced } from "../../rules/model/law-value";
import { sourceText } from "../source-text";
import { blockHeading, explanationLines, textCell, wordsCell } from "./report-cells";
import { roomFromC } from "./report-columns";
import type { ReportInput } from "./report-input";
import { blankLine, type ReportLine } from "./report-line";
import { splitText } from "./split-text";

interface AppliedRule {
  readonly name: string;
  readonly what: string;
  readonly source: string;
}

/** Returns every rule behind these figures that no official source confirms, with where it was read. */
export function lawLines(input: ReportInput): readonly ReportLine[] {
  const rules = unconfirmedRules(input);
  return [
    blankLine,
    blockHeading("Toegepaste regels die niet zijn bevestigd"),
    ...(rules.length === 0
      ? explanationLines("Elke regel achter deze verantwoording is door een officiële bron bevestigd.")
      : rules.flatMap(({ name, what, source }): readonly ReportLine[] => [
          { cells: [textCell("A", name, "section"), ...(what === "" ? [] : [textCell("C", splitText(what, roomFromC)[0] ?? "", "text")])] },
          ...[...splitText(what, roomFromC).slice(1), ...splitText(source, roomFromC)].map((piece): ReportLine => ({ cells: [wordsCell("A", ""), textCell("C", piece, "quiet")] })),
        ])),
  ];
}

function unconfirmedRules({ view, report }: ReportInput): readonly AppliedRule[] {
  const { scheme, sisa, period, book, totals } = view;
  const day = lastDayOfYear(report.year);
  const sourced: readonly (readonly [name: string, what: string, rule: Sourced])[] = [
    ...indicatorsOf(scheme, report.year).map((one) => [one.code, one.text, one] as const),
    ...scheme.purposes.map((one) => [`Doel ${one.code}`, one.name, one] as const),
    ["Periode", `Bestedingsperiode ${period.from} tot en met ${period.until}`, period] as const,
    ...sisa.balanceCodes.filter((one) => valueOn([one], day) !== null).map((one) => ["Balanscode", `${one.liability} en ${one.asset}`, one] as const),
    ...sisa.deliveryDays.filter((one) => valueOn([one], day) !== null).map((one) => ["Inlevering", `Uiterlijk ${one.monthDay.slice(3)}-${one.monthDay.slice(0, 2)} van het volgende jaar`, one] as const),
  ];
  const deducts = totals.cells.some((cell) => cell.year === report.year && cell.recoverableVat !== 0);
  const own = book.vatRules.flatMap(({ from, percentage }): readonly AppliedRule[] =>
    from === null || percentage === null || !deducts ? [] : [{ name: "Btw-regel", what: `Vanaf ${from} is ${percentage} % van de btw verrekenbaar`, source: "Regel van dit boek; geen officiële bron geeft die voor deze regeling" }],
  );
  const code = scheme.codeStatus === "confirmed" ? [] : [{ name: "SiSa-code", what: `${scheme.code} bij ${scheme.title}`, source: "De code is niet naast deze titel gezien in een officiële bron" }];
  return [...code, ...sourced.flatMap(([name, what, rule]) => (rule.status === "confirmed" ? [] : [{ name, what, source: sourceText(rule) }])), ...own];
}
