import type { AuditfileField } from "./auditfile-field";
import type { AuditfilePart } from "./auditfile-part";

/** How an element with values is recognised: by its name and that of the element around it, so that histories and subledgers stay out. */
export interface AuditfileElement {
  readonly part: AuditfilePart;
  readonly within: readonly string[];
  /** Names of the elements directly in it that are read, with what they hold. */
  readonly fields: ReadonlyMap<string, AuditfileField>;
}

const same = (...names: readonly AuditfileField[]): [string, AuditfileField][] => names.map((name) => [name, name]);

const line: AuditfileElement = {
  part: "line",
  within: ["transaction"],
  fields: new Map<string, AuditfileField>([
    ...same("nr", "accID", "docRef", "effDate", "desc", "amnt", "amntTp", "custSupID", "invRef", "costID", "prodID", "projID"),
    ["cost", "costID"],
    ["product", "prodID"],
    ["project", "projID"],
    ["recordID", "nr"],
    ["accountID", "accID"],
    ["documentID", "docRef"],
    ["effectiveDate", "effDate"],
    ["description", "desc"],
    ["debitAmount", "debit"],
    ["creditAmount", "credit"],
    ["costDesc", "costID"],
    ["productDesc", "prodID"],
    ["projectDesc", "projID"],
  ]),
};

/**
 * The elements of an auditfile that are read, by name. One table for all versions: XAF 3.1, 3.2 and 3.2.1 have the same structure, 4.0
 * names `cost`, `product` and `project` what was `costID`, `prodID` and `projID`, and the layout before 3.0 (CLAIR2) has other names and
 * no `company`. (XSD of each version; regeling 8.2.)
 */
export const auditfileElements: ReadonlyMap<string, AuditfileElement> = new Map<string, AuditfileElement>([
  ["header", { part: "header", within: ["auditfile"], fields: new Map<string, AuditfileField>([...same("auditfileVersion", "fiscalYear", "softwareDesc"), ["productID", "softwareDesc"]]) }],
  ["customerSupplier", { part: "relation", within: ["customersSuppliers"], fields: new Map<string, AuditfileField>([...same("custSupID", "custSupName"), ["companyName", "custSupName"]]) }],
  [
    "ledgerAccount",
    {
      part: "account",
      within: ["generalLedger"],
      fields: new Map<string, AuditfileField>([...same("accID", "accDesc", "accTp"), ["accountID", "accID"], ["accountDesc", "accDesc"], ["accountType", "accTp"]]),
    },
  ],
  ["basic", { part: "basic", within: ["basics"], fields: new Map(same("basicType", "basicID", "basicDesc")) }],
  ["openingBalance", { part: "opening", within: ["company", "auditfile"], fields: new Map() }],
  ["obLine", { part: "openingLine", within: ["openingBalance"], fields: new Map(same("nr", "accID", "amnt", "amntTp")) }],
  [
    "transactions",
    { part: "transactions", within: ["company", "auditfile"], fields: new Map<string, AuditfileField>([...same("linesCount", "totalDebit", "totalCredit"), ["numberEntries", "linesCount"]]) },
  ],
  ["journal", { part: "journal", within: ["transactions"], fields: new Map<string, AuditfileField>([["jrnID", "jrnID"], ["journalID", "jrnID"]]) }],
  [
    "transaction",
    {
      part: "transaction",
      within: ["journal"],
      fields: new Map<string, AuditfileField>([
        ...same("nr", "desc", "periodNumber", "trDt"),
        ["transactionID", "nr"],
        ["description", "desc"],
        ["period", "periodNumber"],
        ["transactionDate", "trDt"],
      ]),
    },
  ],
  ["trLine", line],
  ["line", line],
  ["vat", { part: "vat", within: ["trLine", "line"], fields: new Map<string, AuditfileField>([...same("vatAmnt", "vatAmntTp"), ["vatAmount", "vatAmnt"]]) }],
]);
