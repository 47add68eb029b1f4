import type { Book } from "../../rules/model/book";
import type { BookPart } from "../../rules/model/book-part";
import { bookParts } from "../../rules/model/book-parts";
import * as z from "./book-zod";
import { text } from "./json-value";
import type { JsonValue } from "./json-value";
import { partValues } from "./part-values";

type Parts = { [Part in BookPart]: Book[Part] };

/** A clean row shares one empty list, as rows read from a workbook do. */
const nothingUnreadable: readonly never[] = [];

function rowSchema(part: BookPart): z.ZodMiniType {
  const columns = Object.entries<JsonValue<unknown>>(partValues[part]).map(([column, value]) => ({ column, key: `${column}${value.suffix}`, ...value }));
  const shape = Object.fromEntries(columns.map(({ key, schema }) => [key, schema]));
  return z.pipe(
    z.strictObject({ ...shape, rowId: text.schema }, "object"),
    z.transform((row: { readonly rowId: string } & Readonly<Record<string, unknown>>) => {
      const read: Record<string, unknown> = { rowId: row.rowId, unreadable: nothingUnreadable };
      for (const { column, key } of columns) {
        read[column] = row[key];
      }
      return read;
    }),
  );
}

function partSchema(part: BookPart): z.ZodMiniType {
  return z._default(z.array(rowSchema(part), "list"), []);
}

const parts = Object.fromEntries(bookParts.map((part) => [part, partSchema(part)])) as Record<BookPart, z.ZodMiniType>;

/** The closed format of a book in JSON, version 1: an unknown key and a value that does not fit fail. */
export const bookJsonSchema = z.pipe(
  z.strictObject(
    {
      format: z.literal("bestedingsboek.book/1", "format"),
      scheme: z.string("text").check(z.minLength(1, "text")),
      municipality: z.string("municipality-code").check(z.regex(/^\d{4}$/, "municipality-code")),
      ...parts,
    },
    "object",
  ),
  // `partValues` has a value of the right type for every property of every row; what is built from it in a loop is beyond the compiler.
  z.transform(
    (content): Book => ({
      scheme: content.scheme,
      municipality: content.municipality,
      ...(Object.fromEntries(bookParts.map((part) => [part, content[part]])) as unknown as Parts),
    }),
  ),
);
