import { partTables } from "../../book/codec/part-tables";
import { readBook } from "../../book/codec/read-book";
import { readSettings } from "../../book/codec/read-settings";
import type { TableName } from "../../book/schema/table-name";
import { schemaVersion } from "../../book/schema-version";
import type { Book } from "../../rules/model/book";
import type { Municipality } from "../../rules/model/municipality";
import type { Scheme } from "../../rules/model/scheme";
import type { Offer } from "../make-book";
import type { RawTable } from "../ports/raw-table";
import type { WorkbookPort } from "../ports/workbook-port";
import type { Refusal } from "../refusal";

/** A book as it stands in the workbook. */
export interface StandingBook {
  readonly is: "book";
  readonly book: Book;
  readonly scheme: Scheme;
  readonly municipality: Municipality;
  readonly who: string;
  /** Schema version of the workbook; lower than the add-in's for a book that has not been brought up to date. */
  readonly version: number;
  /** Tables of the book that stand in the workbook. */
  readonly tables: readonly TableName[];
}

/** What the workbook holds: no book, one that cannot be used here, or a book. */
export type Standing = { readonly is: "empty" } | { readonly is: "unusable"; readonly refusal: Refusal } | StandingBook;

/** The tables that a book is read from. */
export const bookTables: readonly TableName[] = ["tblBoek", ...Object.values(partTables)];

/** Reads the workbook. Where no table of a book stands there is none; where only some do, it is damaged and says what is missing. */
export async function readOpenBook(workbook: WorkbookPort, offer: Offer): Promise<Standing> {
  const tables = await workbook.readTables(bookTables, "with-formulas");
  return tables.size === 0 ? { is: "empty" } : judge(tables, offer);
}

function judge(tables: ReadonlyMap<TableName, RawTable>, offer: Offer): Standing {
  const boek = tables.get("tblBoek");
  if (boek === undefined) {
    return damaged(["tblBoek"]);
  }
  const settings = readSettings(boek);
  if (settings.version !== null && settings.version > schemaVersion) {
    return { is: "unusable", refusal: { code: "book-newer", facts: { bookVersion: settings.version, ownVersion: schemaVersion } } };
  }
  const scheme = offer.schemes.find(({ id }) => id === settings.scheme);
  if (settings.version === null || scheme === undefined) {
    return damaged([settings.version === null ? "tblBoek[schemaversie]" : "tblBoek[regeling]"]);
  }
  const read = readBook(tables, settings);
  if (!read.ok) {
    return damaged(read.missing);
  }
  const named = { code: settings.municipality, name: settings.municipalityName, from: null, until: null, successors: [], status: "confirmed" as const };
  const municipality = offer.municipalities.find(({ code }) => code === settings.municipality) ?? named;
  return { is: "book", book: read.book, scheme, municipality, who: settings.who, version: settings.version, tables: [...tables.keys()] };
}

function damaged(missing: readonly string[]): Standing {
  return { is: "unusable", refusal: { code: "book-damaged", facts: { missing } } };
}
