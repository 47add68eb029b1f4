import type { ColumnMapping } from "../../ledger/model/column-mapping";
import type { RecognisedColumns } from "../../ledger/model/recognised-columns";
import { recognisedUnder } from "../../ledger/table/recognised-under";
import type { VatBasis } from "../../rules/model/source-file";
import type { Outcome } from "../outcome";
import type { OpenBook } from "../session-state";
import { catchUnreadable } from "./catch-unreadable";
import type { LedgerDraft } from "./ledger-draft";
import { rememberedVatBasis } from "./remembered-vat-basis";
import { chosenTable, tableDraft, withSurvey } from "./surveyed-draft";

/** What of a draft is to be otherwise. */
export interface DraftChange {
  readonly table?: number;
  readonly mapping?: ColumnMapping;
  readonly sourceName?: string;
  readonly vatBasis?: VatBasis | null;
}

/** Returns the draft with another table, other columns, another name or VAT basis. Only another table or columns survey the file again. */
export function changeDraft({ book }: OpenBook, draft: LedgerDraft, change: DraftChange): Promise<Outcome<LedgerDraft>> {
  return catchUnreadable(async () => {
    const onTable = change.table === undefined ? draft : onOtherTable(book, draft, change.table);
    const mapped = change.mapping === undefined ? onTable : { ...onTable, recognised: mappedByHand(onTable, change.mapping) };
    const named = change.sourceName === undefined ? mapped : renamed(book, mapped, change.sourceName);
    const whole = change.vatBasis === undefined ? named : { ...named, vatBasis: change.vatBasis };
    const sameLines = change.table === undefined && change.mapping === undefined;
    return { ok: true, value: sameLines ? whole : await withSurvey(whole) };
  });
}

function onOtherTable(book: OpenBook["book"], draft: LedgerDraft, table: number): LedgerDraft {
  const { recognised, source } = tableDraft(book, draft.opened, table);
  const moved = { ...draft, table, recognised };
  return source === null ? moved : renamed(book, moved, source);
}

/** A name that the book knows brings what was declared under it, where nothing is declared yet. */
function renamed(book: OpenBook["book"], draft: LedgerDraft, name: string): LedgerDraft {
  const sourceName = name.trim();
  return { ...draft, sourceName, vatBasis: draft.vatBasis ?? rememberedVatBasis(book, sourceName) };
}

/** A column keeps how it was found as long as it holds the same field. */
function mappedByHand({ opened, table, recognised }: LedgerDraft, mapping: ColumnMapping): RecognisedColumns | null {
  if (opened.is === "auditfile") {
    return null;
  }
  const before = new Map(recognised?.columns.map(({ field, header, why }) => [field, { header, why }]));
  return recognisedUnder(chosenTable(opened.tables, table), mapping, (field) => {
    const found = before.get(field);
    return found?.header === mapping.columns[field] ? (found?.why ?? null) : null;
  });
}
