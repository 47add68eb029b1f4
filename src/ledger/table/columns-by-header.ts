import { ledgerFields, type LedgerField } from "../model/ledger-field";
import type { SourceTable } from "../model/source-table";
import { cellText } from "./cell-text";
import { headerSynonyms } from "./header-synonyms";
import { normalHeader } from "./normal-header";

const synonyms = new Map(ledgerFields.map((field) => [field, headerSynonyms[field].map(normalHeader)]));
/** Fields whose header may end in "nummer", "code" and the like. */
const coded: readonly LedgerField[] = ["period", "journal", "document", "account", "costCentre", "project", "taakveld", "categorie", "counterparty", "invoice"];
const codeEnding = /(?:nummer|nr|no|code|id)$/;
/** A header that says nothing by itself; right of a code it holds that code's name. */
const general = /^(?:omschrijving|naam|description|name)$/;
const named = { account: "accountName", costCentre: "costCentreName", project: "projectName" } as const satisfies Partial<Record<LedgerField, LedgerField>>;

interface Header {
  readonly header: string;
  /** Compared form, without the number that makes a repeated header unique. */
  readonly normal: string;
}

/** Returns the fields that the headers of a table name, each with its header; no column stands for two fields. */
export function columnsByHeader(table: SourceTable): Map<LedgerField, string> {
  const headers = table.columns.map(({ header }) => ({ header, normal: normalHeader(header.replace(/ \(\d+\)$/, "")) }));
  const found = new Map<LedgerField, string>();
  const free = (header: Header) => ![...found.values()].includes(header.header);
  const take = (field: LedgerField, form: (header: Header) => string) => {
    const column = (synonyms.get(field) ?? []).flatMap((synonym) => headers.find((header) => free(header) && form(header) === synonym && holds(table, header, field)) ?? [])[0];
    if (column !== undefined && !found.has(field)) found.set(field, column.header);
  };
  const fields = ledgerFields.filter((field) => field !== "description");
  fields.forEach((field) => take(field, ({ normal }) => normal));
  coded.forEach((field) => take(field, ({ normal }) => normal.replace(codeEnding, "")));
  nameColumns(headers, found, free);
  take("description", ({ normal }) => normal);
  return found;
}

/** "Grootboek; Omschrijving; Kostenplaats; Omschrijving; Omschrijving": the first two are names. A lone one is the booking's own text. */
function nameColumns(headers: readonly Header[], found: Map<LedgerField, string>, free: (header: Header) => boolean): void {
  const candidates = headers.filter((header) => general.test(header.normal) && free(header));
  for (const [code, name] of [["account", named.account], ["costCentre", named.costCentre], ["project", named.project]] as const) {
    const right = headers[headers.findIndex(({ header }) => header === found.get(code)) + 1];
    const isName = right !== undefined && candidates.includes(right) && (candidates.length > 1 || right.normal === "naam" || right.normal === "name");
    if (isName && found.has(code) && !found.has(name)) {
      found.set(name, right.header);
    }
  }
}

/** An identity that comes back, or is missing, identifies nothing: such a column numbers documents. */
function holds({ columns, records }: SourceTable, { header }: Header, field: LedgerField): boolean {
  if (field !== "lineId") {
    return true;
  }
  const position = columns.findIndex((column) => column.header === header);
  const values = records.map(({ cells }) => cellText(cells[position] ?? ""));
  return !values.includes("") && new Set(values).size === values.length;
}
