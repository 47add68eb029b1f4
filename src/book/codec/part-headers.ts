import type { AllocationColumn } from "../../rules/model/allocation";
import type { AssignmentColumn } from "../../rules/model/assignment-rule";
import type { BudgetColumn } from "../../rules/model/budget";
import type { ColumnMemoryColumn } from "../../rules/model/column-memory";
import type { ExpenditureColumn } from "../../rules/model/expenditure";
import type { ExplanationColumn } from "../../rules/model/explanation";
import type { ImportLineColumn } from "../../rules/model/import-line";
import type { ImportColumn } from "../../rules/model/import-record";
import type { IndicatorTextColumn } from "../../rules/model/indicator-text";
import type { LedgerColumn } from "../../rules/model/ledger-figure";
import type { MeasureColumn } from "../../rules/model/measure";
import type { OpeningColumn } from "../../rules/model/opening";
import type { ReceiptColumn } from "../../rules/model/receipt";
import type { RepaymentColumn } from "../../rules/model/repayment";
import type { ReportedColumn } from "../../rules/model/reported-figure";
import type { SourceColumn } from "../../rules/model/source-file";
import type { SubsidyColumn } from "../../rules/model/subsidy";
import type { TransferColumn } from "../../rules/model/transfer";
import type { VatRuleColumn } from "../../rules/model/vat-rule";
import type { YearColumn } from "../../rules/model/year-record";

type Headers<Column extends string> = Readonly<Record<Column | "rowId", string>>;

/** The header of every property of a row's model, per part of a book. */
export const partHeaders: {
  readonly allocations: Headers<AllocationColumn>;
  readonly receipts: Headers<ReceiptColumn>;
  readonly repayments: Headers<RepaymentColumn>;
  readonly measures: Headers<MeasureColumn>;
  readonly budgets: Headers<BudgetColumn>;
  readonly subsidies: Headers<SubsidyColumn>;
  readonly expenditures: Headers<ExpenditureColumn>;
  readonly transfers: Headers<TransferColumn>;
  readonly years: Headers<YearColumn>;
  readonly openings: Headers<OpeningColumn>;
  readonly reported: Headers<ReportedColumn>;
  readonly ledger: Headers<LedgerColumn>;
  readonly sources: Headers<SourceColumn>;
  readonly vatRules: Headers<VatRuleColumn>;
  readonly indicatorTexts: Headers<IndicatorTextColumn>;
  readonly assignments: Headers<AssignmentColumn>;
  readonly columnMemories: Headers<ColumnMemoryColumn>;
  readonly imports: Headers<ImportColumn>;
  readonly importLines: Headers<ImportLineColumn>;
  readonly explanations: Headers<ExplanationColumn>;
} = {
  allocations: {
    reference: "Kenmerk",
    decidedOn: "Datum",
    amount: "Bedrag",
    pupils: "Leerlingen",
    score: "Achterstandsscore",
    municipality: "Gemeente",
    replaces: "Vervangt",
    note: "Toelichting",
    rowId: "Rij-id",
  },
  receipts: { receivedOn: "Datum", amount: "Bedrag", document: "Document", note: "Toelichting", rowId: "Rij-id" },
  repayments: { year: "Jaar", repaidOn: "Datum", amount: "Bedrag", document: "Document", note: "Toelichting", rowId: "Rij-id" },
  measures: { name: "Maatregel", purpose: "Doel", partner: "Partner", labels: "Labels", note: "Toelichting", rowId: "Rij-id" },
  budgets: { measure: "Maatregel", year: "Jaar", amount: "Bedrag", note: "Toelichting", rowId: "Rij-id" },
  subsidies: {
    reference: "Kenmerk",
    recipient: "Ontvanger",
    measure: "Maatregel",
    decidedOn: "Datum",
    activityFrom: "Activiteit van",
    activityUntil: "Activiteit t/m",
    granted: "Verleend",
    advanced: "Voorschotten",
    settleBefore: "Vaststellen voor",
    determinedOn: "Vastgesteld op",
    determined: "Vastgesteld",
    yearPolicy: "Jaarregel",
    note: "Toelichting",
    rowId: "Rij-id",
  },
  expenditures: {
    year: "Jaar",
    ledgerYear: "Boekjaar",
    bookedOn: "Boekdatum",
    invoicedOn: "Factuurdatum",
    performedFrom: "Prestatie van",
    performedUntil: "Prestatie t/m",
    measure: "Maatregel",
    kind: "Soort",
    costType: "Aard",
    subsidy: "Subsidie",
    amount: "Bedrag",
    recoverableVat: "Verrekenbare btw",
    otherFunding: "Andere dekking",
    fundedBy: "Geldbron",
    description: "Omschrijving",
    document: "Document",
    invoice: "Factuur",
    counterparty: "Wederpartij",
    evidence: "Bewijs",
    hours: "Uren",
    rate: "Tarief",
    account: "Rekening",
    taakveld: "Taakveld",
    categorie: "Categorie",
    group: "Groep",
    refersTo: "Verwijst naar",
    correctsYear: "Corrigeert jaar",
    sourceLine: "Bronregel",
    importId: "Import",
    rowId: "Rij-id",
  },
  transfers: {
    direction: "Richting",
    municipality: "Gemeente",
    year: "Jaar",
    transferredOn: "Datum",
    amount: "Bedrag",
    document: "Document",
    note: "Toelichting",
    rowId: "Rij-id",
  },
  years: {
    year: "Jaar",
    status: "Status",
    preparedBy: "Opgesteld door",
    checkedBy: "Gecontroleerd door",
    checkedOn: "Gecontroleerd op",
    adoptedOn: "Vastgesteld op",
    submittedOn: "Ingediend op",
    redelivery: "Herlevering",
    reason: "Reden",
    finalAccount: "Eindverantwoording",
    seal: "Zegel",
    note: "Toelichting",
    rowId: "Rij-id",
  },
  openings: {
    year: "Jaar",
    received: "Ontvangen",
    spent: "Besteed",
    transferredIn: "Overdracht van",
    transferredOut: "Overdracht aan",
    repaid: "Terugbetaald",
    balance: "Eindsaldo",
    source: "Herkomst",
    rowId: "Rij-id",
  },
  reported: {
    year: "Jaar",
    indicator: "Indicator",
    municipality: "Gemeente",
    amount: "Bedrag",
    text: "Tekst",
    delivery: "Levering",
    rowId: "Rij-id",
  },
  ledger: {
    year: "Jaar",
    role: "Rol",
    account: "Rekening",
    name: "Naam",
    source: "Geldbron",
    amount: "Bedrag",
    reason: "Reden",
    importId: "Import",
    rowId: "Rij-id",
  },
  sources: { importId: "Import", name: "Naam", vatBasis: "Btw", note: "Toelichting", rowId: "Rij-id" },
  vatRules: { from: "Vanaf", percentage: "Percentage", note: "Toelichting", rowId: "Rij-id" },
  indicatorTexts: {
    year: "Jaar",
    indicator: "Indicator",
    text: "Tekst",
    control: "Aard controle",
    source: "Herkomst",
    rowId: "Rij-id",
  },
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
};
