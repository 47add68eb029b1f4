import type { TableName } from "../../book/schema/table-name";
import { filledRows } from "../../book/codec/filled-rows";
import { readPages } from "../read/read-pages";
import type { TableShape } from "../read/table-shape";

const window = 50;

/** Returns how many body rows of the table count, looking up from its end until a row that is not blank. */
export async function lastFilledRow(context: Excel.RequestContext, name: TableName, shape: TableShape): Promise<number> {
  for (let until = shape.rows; until > 0; until -= window) {
    const from = Math.max(0, until - window);
    const { rows, errors } = await readPages(context, shape, from, until - from);
    const filled = filledRows({ name, headers: shape.headers, rows, errors });
    if (filled > 0) {
      return from + filled;
    }
  }
  return 0;
}
