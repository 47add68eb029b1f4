import { journalStatuses, type JournalStatus } from "../../book/journal-words";
import type { TableName } from "../../book/schema/table-name";
import type { ActionTools } from "../action-tools";
import type { Outcome } from "../outcome";
import { isHostRefusal } from "../ports/host-refusal";
import type { Refusal } from "../refusal";
import { refuse } from "../refuse";
import { beginEntry, endEntry, type JournalEntry } from "./journal";
import type { Written } from "./written";

/** What an action is going to do, for the journal; the runner gives it an id. */
export type Plan = Omit<JournalEntry, "id">;

/**
 * Runs every action that writes: nothing stands in the way of `tables` and the journal; the journal says what is going to happen; the change happens; what it wrote is read back and compared
 * in rows and cents; the journal says how it ended. A refusal of the workbook comes back as a refusal, anything else is thrown.
 */
export async function runAction(
  tools: ActionTools,
  plan: Plan,
  tables: readonly TableName[],
  change: () => Promise<Written>,
): Promise<Outcome<null>> {
  if (plan.who.trim() === "") {
    return refuse({ code: "who-missing", facts: {} });
  }
  return catchRefusal(async () => {
    const obstacle = await tools.workbook.obstacle([...tables, "tblLogboek"]);
    if (obstacle !== null) {
      return refuse({ code: "obstacle", facts: { obstacle } });
    }
    return changeUnderEntry(tools, { ...plan, id: tools.newId() }, change);
  });
}

async function changeUnderEntry(tools: ActionTools, entry: JournalEntry, change: () => Promise<Written>): Promise<Outcome<null>> {
  const row = await beginEntry(tools, entry);
  const refusal = await tryChange(entry, change).catch(async (bug: unknown) => {
    await tryEnd(tools, row, journalStatuses.failed);
    throw bug;
  });
  const told = await tryEnd(tools, row, refusal === null ? journalStatuses.confirmed : journalStatuses.failed);
  if (refusal !== null) {
    return refuse(refusal);
  }
  const unconfirmed = { table: "tblLogboek", expectedRows: 1, foundRows: 0, journalId: entry.id };
  return told ? { ok: true, value: null } : refuse({ code: "read-back-differs", facts: unconfirmed });
}

/** Returns whether the journal says now how the action ended. It is tried twice: the change stands, and its line must say so. */
async function tryEnd(tools: ActionTools, row: number, status: JournalStatus): Promise<boolean> {
  const end = (): Promise<Outcome<null>> =>
    catchRefusal(async () => {
      await endEntry(tools, row, status);
      return { ok: true, value: null };
    });
  return (await end()).ok || (await end()).ok;
}

async function tryChange(entry: JournalEntry, change: () => Promise<Written>): Promise<Refusal | null> {
  const outcome = await catchRefusal(async () => ({ ok: true, value: await change() }));
  if (!outcome.ok) {
    return withEntry(outcome.refusal, entry);
  }
  const { rows, cents } = outcome.value;
  return rows === entry.rows && cents === entry.cents
    ? null
    : { code: "read-back-differs", facts: { table: entry.table, expectedRows: entry.rows, foundRows: rows, journalId: entry.id } };
}

function withEntry(refusal: Refusal, entry: JournalEntry): Refusal {
  return refusal.code === "read-back-differs" ? { ...refusal, facts: { ...refusal.facts, journalId: entry.id } } : refusal;
}

/** Returns what `work` gives, or the refusal of the workbook as an outcome. */
export async function catchRefusal<Value>(work: () => Promise<Outcome<Value>>): Promise<Outcome<Value>> {
  try {
    return await work();
  } catch (error) {
    if (isHostRefusal(error)) {
      return refuse(error.refusal);
    }
    throw error;
  }
}
