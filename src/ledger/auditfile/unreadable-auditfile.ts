/** Thrown when an auditfile is not well-formed XML, holds a DOCTYPE, or has bytes that are not in its encoding. `line` is where, from 1. */
export class UnreadableAuditfile extends Error {
  constructor(readonly line: number) {
    super(`Not a readable auditfile from line ${line} on.`);
    this.name = "UnreadableAuditfile";
  }
}
