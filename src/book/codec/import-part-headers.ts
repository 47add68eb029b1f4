import type { AssignmentColumn } from "../../rules/model/assignment-rule";
import type { ColumnMemoryColumn } from "../../rules/model/column-memory";
import type { ExplanationColumn } from "../../rules/model/explanation";
import type { ImportLineColumn } from "../../rules/model/import-line";
import type { ImportColumn } from "../../rules/model/import-record";
import type { SealColumn } from "../../rules/model/seal";
import type { HeadersOf } from "./headers-of";

/** The headers of what an import of a ledger keeps, the explanations of findings, and the seals of years. */
export const importPartHeaders: {
  readonly assignments: HeadersOf<AssignmentColumn>;
  readonly columnMemories: HeadersOf<ColumnMemoryColumn>;
  readonly imports: HeadersOf<ImportColumn>;
  readonly importLines: HeadersOf<ImportLineColumn>;
  readonly explanations: HeadersOf<ExplanationColumn>;
  readonly seals: HeadersOf<SealColumn>;
} = {
  assignments: {
    costCentre: "Kostenplaats",
    account: "Rekening",
    project: "Project",
    taakveld: "Taakveld",
    categorie: "Categorie",
    counterparty: "Wederpartij",
    words: "Woorden",
    destination: "Uitkomst",
    measure: "Maatregel",
    kind: "Soort",
    costType: "Aard",
    subsidy: "Subsidie",
    yearRule: "Jaar volgens",
    vatBasis: "Btw",
    reason: "Reden",
    rowId: "Rij-id",
  },
  columnMemories: { source: "Bron", field: "Veld", column: "Kolom", rowId: "Rij-id" },
  imports: {
    importId: "Import",
    file: "Bestand",
    year: "Jaar",
    account: "Rekening",
    name: "Naam",
    lines: "Regels",
    read: "Gelezen",
    unselectedLines: "Niet gekozen regels",
    unselected: "Niet gekozen",
    spending: "Besteed",
    excepted: "Uitgezonderd",
    income: "Baten",
    waiting: "Wacht",
    duplicate: "Dubbel",
    rowId: "Rij-id",
  },
  importLines: {
    state: "Status",
    year: "Jaar",
    bookedOn: "Boekdatum",
    account: "Rekening",
    costCentre: "Kostenplaats",
    project: "Project",
    taakveld: "Taakveld",
    categorie: "Categorie",
    amount: "Bedrag",
    description: "Omschrijving",
    document: "Document",
    counterparty: "Wederpartij",
    reason: "Reden",
    sourceLine: "Bronregel",
    importId: "Import",
    rowId: "Rij-id",
  },
  explanations: { key: "Sleutel", code: "Code", finding: "Bevinding", text: "Beoordeling", by: "Door", on: "Op", rowId: "Rij-id" },
  seals: {
    year: "Jaar",
    status: "Status",
    part: "Onderdeel",
    sealedId: "Rij",
    fingerprint: "Vingerafdruk",
    amount: "Bedrag",
    description: "Omschrijving",
    rowId: "Rij-id",
  },
};
