import type { AllocationColumn } from "../../rules/model/allocation";
import type { BudgetColumn } from "../../rules/model/budget";
import type { ExpenditureColumn } from "../../rules/model/expenditure";
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
import type { HeadersOf } from "./headers-of";
import { importPartHeaders } from "./import-part-headers";

/** The header of every property of a row's model, per part of a book. */
export const partHeaders: {
  readonly allocations: HeadersOf<AllocationColumn>;
  readonly receipts: HeadersOf<ReceiptColumn>;
  readonly repayments: HeadersOf<RepaymentColumn>;
  readonly measures: HeadersOf<MeasureColumn>;
  readonly budgets: HeadersOf<BudgetColumn>;
  readonly subsidies: HeadersOf<SubsidyColumn>;
  readonly expenditures: HeadersOf<ExpenditureColumn>;
  readonly transfers: HeadersOf<TransferColumn>;
  readonly years: HeadersOf<YearColumn>;
  readonly openings: HeadersOf<OpeningColumn>;
  readonly reported: HeadersOf<ReportedColumn>;
  readonly ledger: HeadersOf<LedgerColumn>;
  readonly sources: HeadersOf<SourceColumn>;
  readonly vatRules: HeadersOf<VatRuleColumn>;
  readonly indicatorTexts: HeadersOf<IndicatorTextColumn>;
} & typeof importPartHeaders = {
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
  ...importPartHeaders,
};
