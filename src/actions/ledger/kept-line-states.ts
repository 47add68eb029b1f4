import { partHeaders } from "../../book/codec/part-headers";
import { partTables } from "../../book/codec/part-tables";
import type { RawTable } from "../ports/raw-table";
import type { WorkbookPort } from "../ports/workbook-port";
import { decidedLine, isDecidedBy, undecidedLine, waitingState, type DecidableLine } from "./decided-line";
import { WrittenOtherwise } from "./written-otherwise";

const name = partTables.importLines;
const headers = partHeaders.importLines;

interface KeptLine extends DecidableLine {
  readonly sourceLine: string;
}

/** Marks the waiting lines with these keys as decided by an import: what became of them stands elsewhere in the book now. */
export async function decideLines(workbook: WorkbookPort, keys: ReadonlySet<string>, importId: string): Promise<void> {
  if (keys.size > 0) {
    const becomes = (line: KeptLine): DecidableLine => (line.state.toLowerCase() === waitingState && keys.has(line.sourceLine) ? decidedLine(line, importId) : line);
    // The reason first: it is by the reason that the line is found again when the import is taken out.
    await changeLines(workbook, becomes, ["reason", "state"]);
  }
}

/** Lets the lines wait again that an import decided. */
export async function reviveLines(workbook: WorkbookPort, importId: string): Promise<void> {
  const becomes = (line: KeptLine): DecidableLine => (isDecidedBy(line, importId) ? undecidedLine(line, importId) : line);
  await changeLines(workbook, becomes, ["state", "reason"]);
}

async function changeLines(workbook: WorkbookPort, becomes: (line: KeptLine) => DecidableLine, order: readonly (keyof DecidableLine)[]): Promise<void> {
  const lines = await readLines(workbook);
  const wanted = lines.map(becomes);
  const changes = lines.map((line, index) => order.some((property) => wanted[index]?.[property] !== line[property]));
  const first = changes.indexOf(true);
  if (first < 0) {
    return;
  }
  const span = wanted.slice(first, changes.lastIndexOf(true) + 1);
  for (const property of order) {
    await workbook.writeColumn(name, headers[property], first, span.map((line) => line[property]));
  }
  const found = (await readLines(workbook)).slice(first, first + span.length);
  const right = found.filter((line, index) => order.every((property) => line[property] === span[index]?.[property])).length;
  if (right !== span.length) {
    throw new WrittenOtherwise(name, span.length, right);
  }
}

async function readLines(workbook: WorkbookPort): Promise<readonly KeptLine[]> {
  const table = (await workbook.readTables([name])).get(name);
  return table === undefined ? [] : linesOf(table);
}

function linesOf({ headers: columns, rows }: RawTable): readonly KeptLine[] {
  const text = (header: string): ((cells: RawTable["rows"][number]) => string) => {
    const position = columns.indexOf(header);
    return (cells) => String(cells[position] ?? "");
  };
  const [state, reason, sourceLine] = [text(headers.state), text(headers.reason), text(headers.sourceLine)];
  return rows.map((cells) => ({ state: state(cells), reason: reason(cells), sourceLine: sourceLine(cells) }));
}
