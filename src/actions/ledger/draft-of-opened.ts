import type { ByteSource } from "../../ledger/model/byte-source";
import type { OpenBook } from "../session-state";
import { importIdOf, standingRuns } from "./import-ids";
import type { LedgerDraft } from "./ledger-draft";
import type { LedgerTools } from "./ledger-tools";
import { readUnfinishedRuns } from "./read-unfinished-runs";
import { rememberedVatBasis } from "./remembered-vat-basis";
import { largestTable, tableDraft, withSurvey } from "./surveyed-draft";

/** A file or range as it was opened. */
export interface OpenedSource {
  readonly source: ByteSource | null;
  readonly name: string;
  readonly hash: string;
  readonly opened: LedgerDraft["opened"];
}

/** Returns the first draft of what was opened: its largest table, the columns as recognised or remembered, and what can be selected from. */
export async function draftOfOpened(tools: LedgerTools, { book }: OpenBook, { source, name, hash, opened }: OpenedSource): Promise<LedgerDraft> {
  const importId = importIdOf(hash);
  const table = opened.is === "tables" ? largestTable(opened.tables) : 0;
  const { recognised, source: remembered } = tableDraft(book, opened, table);
  const sourceName = remembered ?? (opened.is === "auditfile" && opened.software !== "" ? opened.software : nameWithoutEnding(name));
  return withSurvey({
    source,
    name,
    hash,
    importId,
    unfinished: await readUnfinishedRuns(tools.workbook, book, importId),
    known: standingRuns(book, importId).length > 0,
    opened,
    table,
    recognised,
    sourceName,
    vatBasis: rememberedVatBasis(book, sourceName),
    survey: null,
  });
}

/** "grootboek 2022.csv" is called "grootboek 2022"; a range keeps its address. */
function nameWithoutEnding(name: string): string {
  return name.replace(/(?<=.)\.[A-Za-z0-9]{1,5}$/, "");
}
