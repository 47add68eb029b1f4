/** Why an auditfile cannot be read on: its XML is wrong, it ends in the middle of it, or the parts it came in do not follow each other. */
export type AuditfileTrouble = "broken-xml" | "auditfile-cut" | "parts-do-not-fit";

/** Thrown when an auditfile is not well-formed XML, holds a DOCTYPE, or has bytes that are not in its encoding. `line` is where, from 1, counted through all its parts. */
export class UnreadableAuditfile extends Error {
  constructor(
    readonly line: number,
    readonly why: AuditfileTrouble,
  ) {
    super(`Not a readable auditfile from line ${line} on: ${why}.`);
    this.name = "UnreadableAuditfile";
  }
}
