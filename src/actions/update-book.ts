import { missingColumns } from "../book/codec/missing-columns";
import { journalActions } from "../book/journal-words";
import { migrationsFrom } from "../book/migrations/migrations-from";
import { schemaVersion } from "../book/schema-version";
import { settingKeys } from "../book/setting-key";
import type { ActionTools } from "./action-tools";
import { bookTables, type StandingBook } from "./live/read-open-book";
import { standingBook } from "./live/standing-book";
import type { Offer } from "./make-book";
import type { Outcome } from "./outcome";
import { runAction } from "./running/run-action";
import { writeSetting } from "./running/write-setting";
import type { Written } from "./running/written";

/**
 * Brings a book of an earlier schema version up to date: adds tables and columns and never writes a cell that an officer filled. The
 * version is written last, so that an update that stopped half-way goes on when it is asked for again.
 */
export async function updateBook(tools: ActionTools, offer: Offer, who: string): Promise<Outcome<null>> {
  const standing = await standingBook(tools, offer);
  if (!standing.ok) {
    return standing;
  }
  return standing.value.version >= schemaVersion ? { ok: true, value: null } : update(tools, standing.value, who);
}

function update(tools: ActionTools, standing: StandingBook, who: string): Promise<Outcome<null>> {
  const note = `indeling ${standing.version} wordt ${schemaVersion}`;
  return runAction(tools, { who, what: journalActions.update, table: "tblBoek", rows: 1, cents: 0, note }, standing.tables, () => change(tools, standing));
}

async function change({ workbook }: ActionTools, { version, scheme }: StandingBook): Promise<Written> {
  await workbook.migrate(migrationsFrom(version, scheme));
  const tables = await workbook.readTables(bookTables);
  if (missingColumns(tables, schemaVersion).length > 0) {
    return { rows: 0, cents: 0 };
  }
  return { rows: await writeSetting(workbook, settingKeys.version, String(schemaVersion)), cents: 0 };
}
