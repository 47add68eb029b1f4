import type { IndicatorLine, IndicatorValue } from "../../rules/indicators/indicator-value";
import { indicatorsOf } from "../../rules/law/indicators-of";
import type { BookView } from "../../rules/model/book-view";
import type { IndicatorSource } from "../../rules/model/indicator";
import type { YearReport } from "../../rules/report/year-report";
import type { AnnexFigure, AnnexFigures, FigureColumn, FigureLine, FigureList } from "./annex-figures";

/** What the figures say beside what was calculated. */
export interface FiguresHead {
  readonly municipality: { readonly code: string; readonly name: string };
  readonly madeOn: string;
}

/** Returns the figures of a reported year as they leave the book: whole euros as the annex wants them, and the exact cents beside them. */
export function figuresOf(view: BookView, report: YearReport, { municipality, madeOn }: FiguresHead): AnnexFigures {
  const { scheme } = view;
  const record = view.book.years.filter(({ year }) => year === report.year).at(-1);
  const sources = new Map(indicatorsOf(scheme, report.year).map(({ code, source }) => [code, source]));
  return {
    format: "bestedingsboek.annex-figures/1",
    municipality,
    scheme: scheme.id,
    code: scheme.code,
    year: report.year,
    status: report.status,
    seal: record?.seal ?? "",
    madeOn,
    law: report.statusOfLaw,
    figures: report.indicators.map((value) => figureOf(value, sources.get(value.code))),
  };
}

function figureOf(value: IndicatorValue, source: IndicatorSource | undefined): AnnexFigure {
  const { code, status, exact, wholeEuros, answer } = value;
  switch (source?.kind) {
    case "yes-no":
    case "text":
      return { code, kind: source.kind, answer, law: status };
    case "municipality-list":
    case "project-list":
      return { code, kind: "list", list: listOf(source), column: columnOf(source), lines: value.lines.map(lineOf), law: status };
    default:
      return { code, kind: "amount", euros: wholeEuros, cents: exact, law: status };
  }
}

type ListSource = Extract<IndicatorSource, { readonly kind: "municipality-list" | "project-list" }>;

function listOf(source: ListSource): FigureList {
  return source.kind === "project-list" ? "projecten" : source.direction;
}

function columnOf({ column }: ListSource): FigureColumn {
  switch (column) {
    case "code":
    case "name":
      return "key";
    case "completed":
      return "answer";
    case "amount":
      return "amount";
  }
}

function lineOf({ key, name, exact, wholeEuros, text }: IndicatorLine): FigureLine {
  return { key, name, euros: wholeEuros, cents: exact, answer: text };
}
