import type { Migration } from "../../book/migrations/migration";
import { addColumns } from "./add-columns";
import { addNames } from "./add-names";
import { addTables } from "./add-tables";
import { finishNew } from "./finish-new";
import { insertRoom } from "./insert-room";
import { recalculate } from "./recalculate";
import { reword } from "./reword";

/**
 * Brings the workbook one schema version further. Each step looks at what stands there and adds what is missing, so that a migration
 * that stopped half-way goes on when it is run again. No cell that an officer filled is written.
 */
export async function migrate(context: Excel.RequestContext, migration: Migration): Promise<void> {
  for (const table of migration.tables) {
    await addColumns(context, table, migration.to);
  }
  for (const addition of migration.additions) {
    await addTables(context, addition);
  }
  await addNames(context, migration.names);
  await finishNew(context, migration);
  for (const insertion of migration.insertions) {
    await insertRoom(context, insertion);
  }
  await recalculate(context, migration.recalculated);
  await reword(context, migration.rewordings);
}
