import type { RawTable } from "../../actions/ports/raw-table";
import type { TableName } from "../../book/schema/table-name";
import { formulaCells } from "./formula-cells";
import { readPages } from "./read-pages";
import type { TablePlaces } from "./table-places";
import { askTableShape, tableShape } from "./table-shape";

/** Reads these tables and remembers where they stand: one sync for that, one for the places of formulas where these are asked, and as few as their size allows. */
export async function readTables(
  context: Excel.RequestContext,
  places: TablePlaces,
  names: readonly TableName[],
  asked?: "with-formulas",
): Promise<ReadonlyMap<TableName, RawTable>> {
  const all = names.map((name) => ({ name, table: askTableShape(context, name) }));
  await context.sync();
  const standing = all.flatMap(({ name, table }) => {
    const shape = tableShape(table);
    places.note(name, shape?.sheetId ?? null);
    return shape === null ? [] : [{ name, shape }];
  });
  const read = await readPages(context, standing.map(({ shape }) => ({ shape, first: 0, count: shape.rows })));
  const formulas = asked === undefined ? [] : await formulaCells(context, standing.map(({ shape }) => shape));
  return new Map(standing.map(({ name, shape }, index) => [name, { name, headers: shape.headers, ...(read[index] ?? nothing), ...formulasOf(formulas[index]) }]));
}

function formulasOf(formulas: ReadonlySet<string> | undefined): Pick<RawTable, "formulas"> {
  return formulas === undefined ? {} : { formulas };
}

const nothing: Pick<RawTable, "rows" | "errors"> = { rows: [], errors: new Set() };
