import * as z from "../../book/json/book-zod";
import { ledgerFields } from "../../ledger/model/ledger-field";
import type { MappingExpected } from "../../messages/cli/mapping-problem";
import { vatBases } from "../../rules/model/source-file";

/** The format that this program knows, as its files name it. */
export const mappingFormat = "bestedingsboek.mapping/1";

const says = (expected: MappingExpected): string => expected;
const text = z.string(says("text")).check(z.minLength(1, says("text")));
const codes = z.optional(z.array(text, says("list")));

/** The closed format of a mapping (docs/ledger-import.md): an unknown key and a value that does not fit fail. The rules are looked into as those of a book. */
export const mappingSchema = z.strictObject(
  {
    format: z.literal(mappingFormat, says("format")),
    table: z.optional(text),
    columns: z.optional(z.strictObject(Object.fromEntries(ledgerFields.map((field) => [field, z.optional(text)])), says("object"))),
    notation: z.optional(z.enum(["comma", "point"], says("notation"))),
    dates: z.optional(z.enum(["day-first", "month-first"], says("dates"))),
    reversed: z.optional(z.boolean(says("yes-or-no"))),
    fiscalYear: z.optional(z.number(says("year")).check(z.refine((year) => Number.isInteger(year) && year >= 1900 && year <= 2099, says("year")))),
    selection: z.optional(z.strictObject({ projects: codes, costCentres: codes, accounts: codes }, says("object"))),
    vatBasis: z.optional(z.enum(vatBases, says("vat-basis"))),
    scheme: z.optional(text),
    rules: z.optional(z.array(z.unknown(), says("list"))),
  },
  says("object"),
);
