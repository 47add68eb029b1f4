import type { ColumnMemory } from "../../rules/model/column-memory";
import type { ColumnMapping } from "../model/column-mapping";
import type { RecognisedColumns } from "../model/recognised-columns";
import type { SourceTable } from "../model/source-table";
import { settleAmountColumns } from "./amount-columns";
import { amountPositions } from "./amount-positions";
import { columnsByContent } from "./columns-by-content";
import { columnsByHeader } from "./columns-by-header";
import { dateOrderOfTable } from "./date-order-of-table";
import { notationOfTable } from "./notation-of-table";
import { positionsOf } from "./positions-of";
import { rememberedMapping } from "./remembered-mapping";
import { recognisedUnder } from "./recognised-under";

/**
 * Says what each column of a table is taken for. What is remembered of a source goes first, where the table has all its columns (`source` is
 * its name then, else null); then headers, then values. What cannot be known is a question, never a guess.
 */
export function recogniseColumns(table: SourceTable, memory: readonly ColumnMemory[]): RecognisedColumns & { readonly source: string | null } {
  const remembered = rememberedMapping(table, memory);
  if (remembered !== null) {
    const { mapping, source } = remembered;
    const { notation } = notationOfTable(table, amountPositions(table, mapping.columns));
    // What the amounts themselves show without doubt goes before what an earlier export was said to be.
    return { ...recognisedUnder(table, { ...mapping, notation: notation ?? mapping.notation }, () => "remembered"), source };
  }
  const byHeader = columnsByHeader(table);
  settleAmountColumns(table, byHeader);
  const byContent = columnsByContent(table, byHeader);
  const found = new Map([...byHeader, ...byContent]);
  settleAmountColumns(table, found);
  const columns = Object.fromEntries(found);
  const mapping: ColumnMapping = {
    columns,
    notation: notationOfTable(table, amountPositions(table, columns)).notation,
    dates: dateOrderOfTable(table, positionsOf(table, columns, ["bookedOn", "invoicedOn", "performedFrom", "performedUntil"])),
    reversed: false,
    fiscalYear: null,
  };
  return { ...recognisedUnder(table, mapping, (field) => (byHeader.has(field) ? "header" : "content")), source: null };
}
