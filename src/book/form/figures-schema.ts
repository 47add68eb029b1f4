import * as z from "../json/book-zod";
import { yearStatuses } from "../../rules/model/year-record";
import { figureColumns, figureLists, type AnnexFigures } from "./annex-figures";

/** What a value of a file with figures was expected to be. */
export type ExpectedFigure = "unknown-key" | "missing" | "text" | "code" | "choice" | "year" | "whole-number" | "list" | "object" | "municipality-code";

function error(expected: ExpectedFigure): { readonly error: ExpectedFigure } {
  return { error: expected };
}

const text = z.string(error("text"));
const code = z.string(error("code")).check(z.regex(/^[A-Z]{1,2}\d{1,3}[A-Z]?\/\d{2,3}$/, error("code")));
const wholeNumber = z.int(error("whole-number"));
const optionalNumber = z.nullable(wholeNumber);
const optionalText = z.nullable(text);
const law = z.enum(["confirmed", "unconfirmed"], error("choice"));

const line = z.strictObject({ key: text, name: text, euros: optionalNumber, cents: optionalNumber, answer: optionalText }, error("object"));

const figure = z.discriminatedUnion(
  "kind",
  [
    z.strictObject({ code, kind: z.literal("amount"), euros: optionalNumber, cents: optionalNumber, law }, error("object")),
    z.strictObject({ code, kind: z.enum(["yes-no", "text"]), answer: optionalText, law }, error("object")),
    z.strictObject(
      { code, kind: z.literal("list"), list: z.enum(figureLists, error("choice")), column: z.enum(figureColumns, error("choice")), lines: z.array(line, error("list")), law },
      error("object"),
    ),
  ],
  error("choice"),
);

const municipality = z.strictObject(
  { code: z.string(error("municipality-code")).check(z.regex(/^\d{4}$/, error("municipality-code"))), name: text },
  error("object"),
);

/** A file with figures: closed, so that a key it does not know is an error. */
export const figuresSchema: z.ZodMiniType<AnnexFigures> = z.strictObject(
  {
    format: z.literal("bestedingsboek.annex-figures/1"),
    municipality,
    scheme: text,
    code: z.string(error("code")).check(z.regex(/^[A-Z]{1,2}\d{1,3}[A-Z]?$/, error("code"))),
    year: z.int(error("year")).check(z.gte(2000, error("year")), z.lte(2100, error("year"))),
    status: z.enum(yearStatuses, error("choice")),
    seal: text,
    madeOn: text,
    law,
    figures: z.array(figure, error("list")),
  },
  error("object"),
);
