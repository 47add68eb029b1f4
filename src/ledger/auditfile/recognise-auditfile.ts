import type { ByteSource } from "../model/byte-source";
import { filePartOf, type FilePart } from "./file-part";
import { UnreadableAuditfile, type AuditfileTrouble } from "./unreadable-auditfile";
import { VersionFinder } from "./version-finder";
import { walkAuditfile, type AuditfileVisitor } from "./walk-auditfile";

/** What a file that is an auditfile turned out to be; trouble with the line from which it cannot be read. */
export type RecognisedAuditfile =
  | { readonly is: "auditfile"; readonly version: string; readonly software: string; readonly part: FilePart | null }
  | { readonly is: AuditfileTrouble; readonly line: number };

const root = "auditfile";
/** The first booking line, or this many elements: what came before has said what it can about the file. */
const firstLine: ReadonlySet<string> = new Set(["trLine", "line"]);
const elementsOfBeginning = 50_000;

/**
 * Tells an auditfile by its root element, whatever its prefix and namespace; null for every other file. Reads its beginning only: whether
 * the rest is well-formed shows when it is read.
 */
export async function recogniseAuditfile(source: ByteSource): Promise<RecognisedAuditfile | null> {
  const beginning = new Beginning();
  try {
    await walkAuditfile(source, beginning);
  } catch (error) {
    if (!(error instanceof UnreadableAuditfile)) {
      throw error;
    }
    if (!beginning.finished()) {
      return beginning.isAuditfile ? { is: error.why, line: error.line } : null;
    }
  }
  return beginning.isAuditfile ? { is: "auditfile", version: beginning.versions.version(), software: beginning.software, part: beginning.part } : null;
}

class Beginning implements AuditfileVisitor {
  readonly versions = new VersionFinder();
  isAuditfile = false;
  software = "";
  part: FilePart | null = null;
  private elements = 0;
  private headerRead = false;
  private over = false;

  element(name: string, attributes: Readonly<Record<string, unknown>>): void {
    if (this.finished()) {
      return;
    }
    this.elements += 1;
    if (this.elements === 1) {
      this.isAuditfile = name === root;
      this.versions.root(attributes);
    }
    this.versions.element(name);
    this.over = firstLine.has(name) || this.elements >= elementsOfBeginning;
  }

  closed: AuditfileVisitor["closed"] = ({ part, values }) => {
    if (part === "header" && !this.finished()) {
      this.software = values.get("softwareDesc") ?? "";
      this.headerRead = true;
    }
  };

  comment(text: string): void {
    this.part ??= this.finished() ? null : filePartOf(text);
  }

  doctype(name: string): void {
    this.isAuditfile = name === root;
  }

  finished(): boolean {
    return this.over || (this.elements > 0 && !this.isAuditfile) || (this.headerRead && this.versions.certain());
  }
}
