import type { Migration } from "../../book/migrations/migration";
import { addCharts } from "./add-charts";
import { addColumns } from "./add-columns";
import { addNames } from "./add-names";
import { addSheet } from "./add-sheet";
import { addTables } from "./add-tables";
import { finishNew } from "./finish-new";
import { insertRoom } from "./insert-room";
import { recalculate } from "./recalculate";
import { refuseTaken } from "./refuse-taken";
import { reword } from "./reword";

/**
 * Brings the workbook further, one schema version a step. Each step looks at what stands there and adds what is missing, so that a
 * migration that stopped half-way goes on when it is run again. No cell that an officer filled is written.
 * @throws Refused `names-taken` before anything is written, when a sheet that must be added has the name of one that is not ours.
 */
export async function migrate(context: Excel.RequestContext, migrations: readonly Migration[]): Promise<void> {
  await refuseTaken(context, migrations.flatMap(({ sheets }) => sheets));
  for (const migration of migrations) {
    await step(context, migration);
  }
}

async function step(context: Excel.RequestContext, migration: Migration): Promise<void> {
  for (const table of migration.tables) {
    await addColumns(context, table, migration.to);
  }
  for (const sheet of migration.sheets) {
    await addSheet(context, sheet);
  }
  for (const addition of migration.additions) {
    await addTables(context, addition);
  }
  await addNames(context, migration.names);
  await finishNew(context, migration);
  for (const insertion of migration.insertions) {
    await insertRoom(context, insertion);
  }
  for (const sheet of migration.recalculated) {
    await recalculate(context, sheet);
  }
  for (const addition of migration.charts ?? []) {
    await addCharts(context, addition);
  }
  await reword(context, migration.rewordings);
}
