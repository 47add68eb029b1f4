import type { CheckContext } from "../checks/check-context";
import type { RowOf } from "../checks/check";
import type { Book } from "../model/book";
import type { BookPart } from "../model/book-part";
import type { Finding } from "../model/finding";
import { isBlankRow } from "../model/is-blank-row";
import type { Measure } from "../model/measure";
import { keyRunner } from "./key-runner";
import { rowRunner } from "./row-runner";

/** Returns what the checks find in every table but spending, in no particular order. */
export function otherFindings(book: Book, context: CheckContext): readonly Finding[] {
  return [
    ...rowFindings("allocations", book.allocations, context),
    ...rowFindings("receipts", book.receipts, context),
    ...rowFindings("measures", book.measures, context),
    ...rowFindings("transfers", book.transfers, context),
    ...repeatedMeasures(book.measures),
  ];
}

function rowFindings<Part extends BookPart>(part: Part, rows: readonly RowOf<Part>[], context: CheckContext): readonly Finding[] {
  const run = rowRunner(part, context);
  return rows.flatMap((row, position) => (isBlankRow(row) ? [] : (run(row, position) ?? [])));
}

function repeatedMeasures(measures: readonly Measure[]): readonly Finding[] {
  const positions = new Map<string, number[]>();
  measures.forEach(({ name }, position) => {
    if (name !== "") {
      const key = name.toLowerCase();
      positions.set(key, [...(positions.get(key) ?? []), position]);
    }
  });
  const run = keyRunner("measure", "measures");
  const found: Finding[] = [];
  for (const shared of positions.values()) {
    if (shared.length > 1) {
      run(shared.flatMap((position) => measures[position] ?? []), shared, (_, finding) => found.push(finding));
    }
  }
  return found;
}
