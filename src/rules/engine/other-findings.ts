import type { KeyedRows, RowOf } from "../checks/check";
import type { CheckContext } from "../checks/check-context";
import type { BookPart } from "../model/book-part";
import { bookParts } from "../model/book-parts";
import type { Finding } from "../model/finding";
import { isBlankRow } from "../model/is-blank-row";
import { keyRunner } from "./key-runner";
import { rowRunner } from "./row-runner";

type OtherPart = Exclude<BookPart, "expenditures">;

const otherParts = bookParts.filter((part): part is OtherPart => part !== "expenditures");

/** Returns what the checks of rows find in every table but spending, in no particular order. */
export function otherFindings(context: CheckContext): readonly Finding[] {
  const { measures, subsidies } = context.book;
  return [
    ...otherParts.flatMap((part) => rowFindings(part, context.book[part], context)),
    ...otherParts.flatMap((part) => repeated("rowId", part, filled(context.book[part]), ({ rowId }) => rowId, context)),
    ...repeated("measure", "measures", measures, ({ name }) => name, context),
    ...repeated("subsidy", "subsidies", subsidies, ({ reference }) => reference, context),
  ];
}

function rowFindings<Part extends OtherPart>(part: Part, rows: readonly RowOf<Part>[], context: CheckContext): readonly Finding[] {
  const run = rowRunner(part, context);
  return rows.flatMap((row, position) => (isBlankRow(row) ? [] : (run(row, position) ?? [])));
}

/** A row in which nothing is filled keeps its place, without the id that it may carry. */
function filled(rows: readonly KeyedRows["rowId"][]): readonly KeyedRows["rowId"][] {
  return rows.map((row) => (isBlankRow(row) ? { rowId: "", unreadable: row.unreadable } : row));
}

/** Returns what the checks of one key find among the rows that share a name, ignoring case. */
function repeated<Key extends keyof KeyedRows>(
  key: Key,
  part: OtherPart,
  rows: readonly KeyedRows[Key][],
  nameOf: (row: KeyedRows[Key]) => string,
  context: CheckContext,
): readonly Finding[] {
  const positions = new Map<string, number[]>();
  rows.forEach((row, position) => {
    const name = nameOf(row).toLowerCase();
    const known = positions.get(name);
    if (known !== undefined) {
      known.push(position);
    } else if (name !== "") {
      positions.set(name, [position]);
    }
  });
  const run = keyRunner(key, part, context, (position) => context.book[part][position]?.rowId ?? "");
  const found: Finding[] = [];
  for (const shared of positions.values()) {
    if (shared.length > 1) {
      run(shared.flatMap((position) => rows[position] ?? []), shared, (_, finding) => found.push(finding));
    }
  }
  return found;
}
