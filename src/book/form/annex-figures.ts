import type { Certainty } from "../../rules/model/certainty";
import type { YearStatus } from "../../rules/model/year-record";

/** The lists of the annex: municipalities that money went to or came from, and projects. */
export const figureLists = ["aan", "van", "projecten"] as const;

export type FigureList = (typeof figureLists)[number];

/** What a column of a list says of its line: which one it is, an amount, or an answer. */
export const figureColumns = ["key", "amount", "answer"] as const;

export type FigureColumn = (typeof figureColumns)[number];

/** An amount in whole euros as reported; null where the book does not know it. */
export interface AmountFigure {
  readonly code: string;
  readonly kind: "amount";
  readonly euros: number | null;
  /** The exact sum in cents that was rounded. */
  readonly cents: number | null;
  readonly law: Certainty;
}

/** "Ja" or "Nee", or free text; null where the officer has not answered. */
export interface AnswerFigure {
  readonly code: string;
  readonly kind: "yes-no" | "text";
  readonly answer: string | null;
  readonly law: Certainty;
}

export interface FigureLine {
  /** "06" and the four-digit CBS code of a municipality, or the name of a project. */
  readonly key: string;
  readonly name: string;
  readonly euros: number | null;
  readonly cents: number | null;
  readonly answer: string | null;
}

/** One column of a list; its lines stand in the same order in every column of the list. */
export interface ListFigure {
  readonly code: string;
  readonly kind: "list";
  readonly list: FigureList;
  readonly column: FigureColumn;
  readonly lines: readonly FigureLine[];
  readonly law: Certainty;
}

export type AnnexFigure = AmountFigure | AnswerFigure | ListFigure;

/** The figures of one reporting year, as they leave the book for the official form (docs/annex-form.md). */
export interface AnnexFigures {
  readonly format: "bestedingsboek.annex-figures/1";
  readonly municipality: { readonly code: string; readonly name: string };
  /** Id of the scheme: "D14", "D8-2019". */
  readonly scheme: string;
  /** Uitkeringscode: "D14". */
  readonly code: string;
  readonly year: number;
  readonly status: YearStatus;
  /** The seal of the year; empty while it has none. */
  readonly seal: string;
  /** When the file was made: an ISO timestamp with offset. */
  readonly madeOn: string;
  /** Confirmed only when an official source confirms everything that the figures rest on. */
  readonly law: Certainty;
  readonly figures: readonly AnnexFigure[];
}
