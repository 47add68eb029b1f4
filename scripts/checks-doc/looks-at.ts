import { partWords } from "../../src/messages/part-words";
import type { Check, KeyedRows } from "../../src/rules/checks/check";
import type { BookPart } from "../../src/rules/model/book-part";
import { bookParts } from "../../src/rules/model/book-parts";

const keys: Readonly<Record<keyof KeyedRows, string>> = {
  entry: "rows of Bestedingen with the same counterparty, document, amount and date",
  group: "rows of Bestedingen of one group",
  rowId: "rows of Bestedingen with the same row id",
  reference: "rows of Bestedingen that refer to one original, with that original",
  accrual: "accruals (transitorisch) of Bestedingen that belong together",
  measure: "rows of Maatregelen with the same name",
  subsidy: "rows of Maatregelen, subsidies with the same reference",
};

function partName(part: BookPart): string {
  const { sheet, table } = partWords[part];
  return table === null ? sheet : `${sheet}, ${table}`;
}

function partNames(parts: ReadonlySet<BookPart>): string {
  const others = bookParts.filter((part) => !parts.has(part)).map(partName);
  if (others.length < 2) {
    return ["any table", ...others].join(" but ");
  }
  return bookParts
    .filter((part) => parts.has(part))
    .map(partName)
    .join("; ");
}

/** Returns the shapes of the checks that give one finding and what each is given to judge: "row: Bestedingen", "book". */
export function looksAt(checks: readonly Check[]): string {
  const parts = new Set<BookPart>(checks.flatMap((check) => (check.shape === "row" ? check.parts : [])));
  const shapes = checks.flatMap((check) => {
    if (check.shape === "row") {
      return [];
    }
    return [check.shape === "key" ? `key: ${keys[check.key]}` : "book: totals and small tables"];
  });
  return [...(parts.size > 0 ? [`row: ${partNames(parts)}`] : []), ...new Set(shapes)].join("<br>");
}
