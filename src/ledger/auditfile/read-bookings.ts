import type { ByteSource } from "../model/byte-source";
import type { CountedTotals, DeclaredTotals, OpeningTotals } from "../model/ledger-survey";
import type { RejectedLine } from "../model/rejected-line";
import type { AuditfileBooking } from "./auditfile-booking";
import type { AuditfileRecord } from "./auditfile-record";
import { declaredOfParts } from "./declared-of-parts";
import { MasterData } from "./master-data";
import { OpeningCounter } from "./opening-counter";
import { readBooking } from "./read-booking";
import { readDeclared } from "./read-declared";
import { readSides } from "./read-sides";
import { TotalsCounter } from "./totals-counter";
import { UnreadableAuditfile } from "./unreadable-auditfile";
import { VersionFinder } from "./version-finder";
import { walkAuditfile, type AuditfileVisitor } from "./walk-auditfile";
import { rejectedFor, type WrongValue } from "./wrong-value";

/** What an auditfile holds beside its bookings. */
export interface AuditfileContents {
  /** Of the header; null where it is missing or is no calendar year ("2022-2023"). */
  readonly fiscalYear: number | null;
  readonly masterData: MasterData;
  /** Bookings that were given out. */
  readonly counted: CountedTotals;
  /** Lines of the element `openingBalance` and lines of period 0, once where parts repeat them; null when there are none. */
  readonly opening: OpeningTotals | null;
  readonly declared: DeclaredTotals | null;
  readonly rejected: readonly RejectedLine[];
}

/**
 * Reads an auditfile of any version and gives out its bookings one by one, in the order of the file; none is kept. Lines of period 0 are
 * the opening balance and no bookings (3.2 may give it so), those of period 13 and above are bookings like others. Lines that cannot be
 * read are rejected and reading goes on.
 * @throws UnreadableAuditfile when the file is not well-formed, or when its parts are not of one year; what was given out before then counts
 * for nothing.
 */
export async function readBookings(source: ByteSource, give: (booking: AuditfileBooking) => void): Promise<AuditfileContents> {
  const reader = new BookingReader(give, source.parts?.are === "documents");
  await walkAuditfile(source, reader);
  return reader.contents();
}

class BookingReader implements AuditfileVisitor {
  private readonly versions = new VersionFinder();
  private readonly masterData = new MasterData();
  private readonly counted = new TotalsCounter();
  private readonly opening: OpeningCounter;
  private inTransactions = new TotalsCounter();
  private readonly rejected: RejectedLine[] = [];
  /** Lines of a transaction that has not yet said all about itself. */
  private waiting: AuditfileRecord[] = [];
  private transactions = 0;
  private elements = 0;
  private fiscalYear: number | null = null;
  private readonly declared: DeclaredTotals[] = [];

  constructor(
    private readonly give: (booking: AuditfileBooking) => void,
    inParts: boolean,
  ) {
    this.opening = new OpeningCounter(inParts);
  }

  element(name: string, attributes: Readonly<Record<string, unknown>>): void {
    if (this.elements === 0) {
      this.versions.root(attributes);
    }
    if (name === "auditfile") {
      this.opening.nextPart();
    }
    this.elements += 1;
    this.versions.element(name);
  }

  closed(record: AuditfileRecord): void {
    switch (record.part) {
      case "header":
        this.takeHeader(record);
        break;
      case "line":
        this.takeLine(record);
        break;
      case "transaction":
        this.transactions += 1;
        this.flush();
        break;
      case "openingLine":
        this.takeOpening(record);
        break;
      case "transactions":
        this.takeDeclared(record);
        break;
      default:
        this.masterData.take(record);
    }
  }

  contents(): AuditfileContents {
    return {
      fiscalYear: this.fiscalYear,
      masterData: this.masterData,
      counted: this.counted.totals(),
      opening: this.opening.totals(),
      declared: declaredOfParts(this.declared),
      rejected: this.rejected,
    };
  }

  /** Each part of a split file has a header; those of other years would get the year of the first. */
  private takeHeader({ line, values }: AuditfileRecord): void {
    const year = calendarYear(values.get("fiscalYear"));
    if (this.fiscalYear !== null && year !== null && year !== this.fiscalYear) {
      throw new UnreadableAuditfile(line, "parts-do-not-fit");
    }
    this.fiscalYear ??= year;
  }

  private takeDeclared(record: AuditfileRecord): void {
    const declared = readDeclared(record, this.inTransactions.totals(), this.transactions);
    this.declared.push(...(declared === null ? [] : [declared]));
    this.inTransactions = new TotalsCounter();
    this.transactions = 0;
  }

  /** A line waits for what its transaction says below it, which only an unusual order makes necessary. */
  private takeLine(line: AuditfileRecord): void {
    this.waiting.push(line);
    const values = line.parent?.values;
    if (values?.has("nr") === true && values.has("periodNumber") && values.has("trDt")) {
      this.flush();
    }
  }

  private flush(): void {
    const lines = this.waiting;
    this.waiting = [];
    for (const line of lines) {
      if (/^0+$/.test(line.parent?.values.get("periodNumber") ?? "")) {
        this.takeOpening(line);
      } else {
        this.takeBooking(line);
      }
    }
  }

  private takeBooking(line: AuditfileRecord): void {
    const read = readBooking(line, this.versions.version());
    if (read.is === "wrong") {
      this.reject(line, read.wrong);
      return;
    }
    this.counted.add(read.booking);
    this.inTransactions.add(read.booking);
    this.give(read.booking);
  }

  private takeOpening(line: AuditfileRecord): void {
    const read = readSides(line);
    if (read.is === "wrong") {
      this.reject(line, read.wrong);
      return;
    }
    this.opening.add(line, read.sides);
    if (line.part === "line") {
      this.inTransactions.add(read.sides);
    }
  }

  private reject({ line }: AuditfileRecord, wrong: WrongValue): void {
    this.rejected.push(rejectedFor(line, wrong));
  }
}

function calendarYear(text = ""): number | null {
  return /^[12]\d{3}$/.test(text) ? Number(text) : null;
}
