/** The elements of an auditfile that are read. */
export type AuditfilePart =
  | "header"
  | "relation"
  | "account"
  | "basic"
  | "opening"
  | "openingLine"
  | "transactions"
  | "journal"
  | "transaction"
  | "line"
  | "vat";
