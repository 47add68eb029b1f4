import type { AuditfileField } from "./auditfile-field";
import type { AuditfilePart } from "./auditfile-part";

/** An element of an auditfile that holds values of its own, under the names of XAF 3.2 whatever the version of the file calls them. */
export interface AuditfileRecord {
  readonly part: AuditfilePart;
  /** Line of the XML where it begins, from 1. */
  readonly line: number;
  /** The record around it; null for none. */
  readonly parent: AuditfileRecord | null;
  /** Values that are not empty, without the spaces around them. Of a value that stands twice, the first. */
  readonly values: Map<AuditfileField, string>;
  /** VAT of a booking line, each in a record of its own. */
  readonly vats: AuditfileRecord[];
}
