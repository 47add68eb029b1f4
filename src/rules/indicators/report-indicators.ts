import { indicatorsOf } from "../law/indicators-of";
import type { BookView } from "../model/book-view";
import type { Indicator } from "../model/indicator";
import { cents } from "../money/cents";
import { sumCents } from "../money/sum-cents";
import { cumulativeAmount } from "./cumulative-amount";
import { indicatorAmount, type IndicatorAmount } from "./indicator-amount";
import type { IndicatorLine, IndicatorValue } from "./indicator-value";
import { municipalityLines } from "./municipality-lines";
import { openingOf } from "./opening-of";
import { previousYearReserve } from "./previous-year-reserve";
import { projectLines } from "./project-lines";
import { reportedAmount } from "./reported-amount";
import { reportedText } from "./reported-text";
import { spendingOfIndicator } from "./spending-of-indicator";
import { yesNoAnswer } from "./yes-no-answer";

/**
 * Returns what stands under every indicator that the scheme has in a reporting year, in the order of their codes. Exact amounts are in
 * cents, reported ones in whole euros, half away from zero. A year without spending gives zeros; a year taken over from SiSa gives
 * what was reported. What only the officer can answer is there with a null answer, never left out.
 */
export function reportIndicators(view: BookView, year: number): readonly IndicatorValue[] {
  const indicators = indicatorsOf(view.scheme, year);
  return indicators.map((indicator) => ({ ...wording(view, year, indicator), ...valueOf(view, year, indicators, indicator) }));
}

type Wording = Pick<IndicatorValue, "code" | "kind" | "text" | "textFrom" | "control" | "status" | "citation">;
type Value = Pick<IndicatorValue, "exact" | "wholeEuros" | "answer" | "lines">;

/** Only the form of the year itself replaces the wording: the ministry may change it every year. */
function wording({ book }: BookView, year: number, indicator: Indicator): Wording {
  const { code, source, text, control, status, citation } = indicator;
  const form = book.indicatorTexts
    .filter((row) => row.year === year && row.indicator.trim().toLowerCase() === code.toLowerCase() && row.text.trim() !== "")
    .at(-1);
  const scheme = { code, kind: source.kind, text, textFrom: "scheme", control, status, citation } as const;
  return form === undefined ? scheme : { ...scheme, text: form.text, textFrom: "form", control: form.control === "" ? control : form.control };
}

function valueOf(view: BookView, year: number, indicators: readonly Indicator[], { code, source }: Indicator): Value {
  switch (source.kind) {
    case "year-amount":
    case "previous-year-correction":
      return ofAmount(spendingOfIndicator(view, year, code, source));
    case "cumulative":
      return ofAmount(takenOver(view, year, code) ?? cumulativeAmount(view, year, code, source.of));
    case "previous-year-reserve":
      return ofAmount(takenOver(view, year, code) ?? indicatorAmount(previousYearReserve(view, year)));
    case "yes-no":
      return ofAnswer(source.question === "final-account" ? finalAnswer(view, year, code) : yesNoAnswer(reportedText(view, year, code) ?? ""));
    case "text":
      return ofAnswer(reportedText(view, year, code));
    case "municipality-list":
      return ofLines(municipalityLines(view, year, source), source.column === "amount");
    case "project-list":
      return ofLines(projectLines(view, year, indicators, source), source.column === "amount");
  }
}

function takenOver(view: BookView, year: number, code: string): IndicatorAmount | null {
  const reported = openingOf(view, year) === null ? null : reportedAmount(view, year, code);
  return reported === null ? null : indicatorAmount(reported);
}

function finalAnswer(view: BookView, year: number, code: string): string | null {
  const answer = yesNoAnswer(view.book.years.find((row) => row.year === year)?.finalAccount ?? "");
  return answer ?? (openingOf(view, year) === null ? null : yesNoAnswer(reportedText(view, year, code) ?? ""));
}

function ofAmount({ exact, wholeEuros }: IndicatorAmount): Value {
  return { exact, wholeEuros, answer: null, lines: [] };
}

function ofAnswer(answer: string | null): Value {
  return { exact: null, wholeEuros: null, answer, lines: [] };
}

/** The annex has no cell for the total of a list: its exact sum is there to tie the list to the book. */
function ofLines(lines: readonly IndicatorLine[], amounts: boolean): Value {
  return { exact: amounts ? sumCents(lines.map(({ exact }) => exact ?? cents(0))) : null, wholeEuros: null, answer: null, lines };
}
