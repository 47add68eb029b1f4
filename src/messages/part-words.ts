import type { AllocationColumn } from "../rules/model/allocation";
import type { BookPart } from "../rules/model/book-part";
import type { BudgetColumn } from "../rules/model/budget";
import type { ExpenditureColumn } from "../rules/model/expenditure";
import type { IndicatorTextColumn } from "../rules/model/indicator-text";
import type { LedgerColumn } from "../rules/model/ledger-figure";
import type { MeasureColumn } from "../rules/model/measure";
import type { OpeningColumn } from "../rules/model/opening";
import type { ReceiptColumn } from "../rules/model/receipt";
import type { RepaymentColumn } from "../rules/model/repayment";
import type { ReportedColumn } from "../rules/model/reported-figure";
import type { SourceColumn } from "../rules/model/source-file";
import type { SubsidyColumn } from "../rules/model/subsidy";
import type { TransferColumn } from "../rules/model/transfer";
import type { VatRuleColumn } from "../rules/model/vat-rule";
import type { YearColumn } from "../rules/model/year-record";
import { expenditureWords } from "./expenditure-words";
import { importPartWords } from "./import-part-words";
import type { ImportPartColumns } from "./import-part-words";
import type { SheetPart } from "./sheet-part";

interface ColumnsByPart extends ImportPartColumns, Record<Exclude<BookPart, keyof ImportPartColumns>, string> {
  allocations: AllocationColumn;
  receipts: ReceiptColumn;
  repayments: RepaymentColumn;
  measures: MeasureColumn;
  budgets: BudgetColumn;
  subsidies: SubsidyColumn;
  expenditures: ExpenditureColumn;
  transfers: TransferColumn;
  years: YearColumn;
  openings: OpeningColumn;
  reported: ReportedColumn;
  ledger: LedgerColumn;
  sources: SourceColumn;
  vatRules: VatRuleColumn;
  indicatorTexts: IndicatorTextColumn;
}

/** The workbook is Dutch whatever the pane speaks, so these names are the same in both languages. */
export const partWords: { readonly [Part in BookPart]: SheetPart<ColumnsByPart[Part]> } = {
  allocations: {
    sheet: "Toekenning",
    table: "beschikkingen",
    columns: {
      reference: "Kenmerk",
      decidedOn: "Datum",
      amount: "Bedrag",
      pupils: "Leerlingen",
      score: "Achterstandsscore",
      municipality: "Gemeente",
      replaces: "Vervangt",
      note: "Toelichting",
    },
  },
  receipts: {
    sheet: "Toekenning",
    table: "ontvangsten",
    columns: { receivedOn: "Datum", amount: "Bedrag", document: "Document", note: "Toelichting" },
  },
  repayments: {
    sheet: "Toekenning",
    table: "terugbetalingen",
    columns: { year: "Jaar", repaidOn: "Datum", amount: "Bedrag", document: "Document", note: "Toelichting" },
  },
  measures: {
    sheet: "Maatregelen",
    table: null,
    columns: { name: "Maatregel", purpose: "Doel", partner: "Partner", labels: "Labels", note: "Toelichting" },
  },
  budgets: {
    sheet: "Maatregelen",
    table: "begroting",
    columns: { measure: "Maatregel", year: "Jaar", amount: "Bedrag", note: "Toelichting" },
  },
  subsidies: {
    sheet: "Maatregelen",
    table: "subsidies",
    columns: {
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
    },
  },
  expenditures: expenditureWords,
  transfers: {
    sheet: "Overdrachten",
    table: null,
    columns: {
      direction: "Richting",
      municipality: "Gemeente",
      year: "Jaar",
      transferredOn: "Datum",
      amount: "Bedrag",
      document: "Document",
      note: "Toelichting",
    },
  },
  years: {
    sheet: "Instellingen",
    table: "jaren",
    columns: {
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
    },
  },
  openings: {
    sheet: "Instellingen",
    table: "openingscijfers",
    columns: {
      year: "Jaar",
      received: "Ontvangen",
      spent: "Besteed",
      transferredIn: "Overdracht van",
      transferredOut: "Overdracht aan",
      repaid: "Terugbetaald",
      balance: "Eindsaldo",
      source: "Herkomst",
    },
  },
  reported: {
    sheet: "Instellingen",
    table: "verantwoorde cijfers",
    columns: {
      year: "Jaar",
      indicator: "Indicator",
      municipality: "Gemeente",
      amount: "Bedrag",
      text: "Tekst",
      delivery: "Levering",
    },
  },
  ledger: {
    sheet: "Instellingen",
    table: "grootboekcijfers",
    columns: {
      year: "Jaar",
      role: "Rol",
      account: "Rekening",
      name: "Naam",
      source: "Geldbron",
      amount: "Bedrag",
      reason: "Reden",
      importId: "Import",
    },
  },
  sources: {
    sheet: "Instellingen",
    table: "bronnen",
    columns: { importId: "Import", name: "Naam", vatBasis: "Btw", note: "Toelichting" },
  },
  vatRules: {
    sheet: "Instellingen",
    table: "btw-regels",
    columns: { from: "Vanaf", percentage: "Percentage", note: "Toelichting" },
  },
  indicatorTexts: {
    sheet: "Instellingen",
    table: "indicatorteksten",
    columns: { year: "Jaar", indicator: "Indicator", text: "Tekst", control: "Aard controle", source: "Herkomst" },
  },
  ...importPartWords,
};
