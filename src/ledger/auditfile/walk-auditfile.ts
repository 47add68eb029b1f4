import type { ByteSource } from "../model/byte-source";
import { auditfileElements, type AuditfileElement } from "./auditfile-elements";
import type { AuditfileField } from "./auditfile-field";
import type { AuditfileRecord } from "./auditfile-record";
import { readXml, type XmlEvents } from "./read-xml";

/** What is told of an auditfile while it is read. */
export interface AuditfileVisitor {
  /** Called for every element, also unknown ones, before what is in it. */
  element?(name: string, attributes: Readonly<Record<string, unknown>>): void;
  /** Called when a record is complete; the records in it came before. */
  closed(record: AuditfileRecord): void;
  comment?(text: string): void;
  doctype?(name: string): void;
  /** True ends the reading at the next convenient place. */
  finished?(): boolean;
}

/** Engines copy what is shorter than this when they cut it out of another text. */
const shortestCut = 13;
/** Longer texts are cut: a cell of a workbook holds no more. */
const longestText = 32_767;

/**
 * Reads an auditfile of any version from its beginning and tells its records one by one, so that none needs to stand in memory. Elements
 * may come in any order; unknown ones are passed over.
 * @throws UnreadableAuditfile as `readXml` does.
 */
export async function walkAuditfile(source: ByteSource, visitor: AuditfileVisitor): Promise<void> {
  await readXml(source, new AuditfileWalk(visitor));
}

interface OpenRecord {
  readonly record: AuditfileRecord;
  readonly element: AuditfileElement;
  /** How deep the record stands; its values stand one deeper. */
  readonly depth: number;
}

class AuditfileWalk implements XmlEvents {
  private readonly names: string[] = [];
  private readonly records: OpenRecord[] = [];
  private field: AuditfileField | null = null;
  private value = "";

  constructor(private readonly visitor: AuditfileVisitor) {}

  open(name: string, attributes: Readonly<Record<string, unknown>>, line: number): void {
    this.visitor.element?.(name, attributes);
    const around = this.names.at(-1) ?? "";
    this.names.push(name);
    const current = this.records.at(-1);
    this.field = (current?.depth === this.names.length - 1 ? current.element.fields.get(name) : undefined) ?? null;
    this.value = "";
    const element = this.field === null ? auditfileElements.get(name) : undefined;
    if (element?.within.includes(around) === true) {
      this.records.push({ record: emptyRecord(element, line, current), element, depth: this.names.length });
    }
  }

  text(text: string): void {
    if (this.field !== null && this.value.length < longestText) {
      this.value += text;
    }
  }

  close(): void {
    const current = this.records.at(-1);
    if (this.field !== null) {
      keep(current?.record, this.field, this.value.trim().slice(0, longestText));
      this.field = null;
    } else if (current?.depth === this.names.length) {
      this.records.pop();
      if (current.record.part === "vat") {
        current.record.parent?.vats.push(current.record);
      }
      this.visitor.closed(current.record);
    }
    this.names.pop();
  }

  comment(text: string): void {
    this.visitor.comment?.(text);
  }

  doctype(name: string): void {
    this.visitor.doctype?.(name);
  }

  finished(): boolean {
    return this.visitor.finished?.() ?? false;
  }
}

function emptyRecord({ part }: AuditfileElement, line: number, around: OpenRecord | undefined): AuditfileRecord {
  return { part, line, parent: around?.record ?? null, values: new Map(), vats: [] };
}

function keep(record: AuditfileRecord | undefined, field: AuditfileField, value: string): void {
  if (record !== undefined && value !== "" && !record.values.has(field)) {
    record.values.set(field, standingAlone(value));
  }
}

/** A longer text that was cut out of a piece of the file keeps the whole piece in memory, until it is copied. */
function standingAlone(text: string): string {
  return text.length < shortestCut ? text : ` ${text}`.slice(1);
}
