import fc from "fast-check";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { readAuditfile } from "../../../src/ledger/auditfile/read-auditfile";
import { recogniseAuditfile } from "../../../src/ledger/auditfile/recognise-auditfile";
import { surveyAuditfile } from "../../../src/ledger/auditfile/survey-auditfile";
import type { ByteSource } from "../../../src/ledger/model/byte-source";
import type { Selection } from "../../../src/ledger/model/selection";
import { auditfileOf, bookingLine } from "./auditfile-of";
import { fixture, sourceOf } from "./source-of";

const everything: Selection = { projects: [], costCentres: [], accounts: [] };
const names = readdirSync(join(__dirname, "..", "..", "data", "ledgers", "auditfile")).filter((name) => name.endsWith(".xaf"));

const readAll = async (source: ByteSource) => ({
  recognised: await recogniseAuditfile(source),
  reading: await readAuditfile(source, everything).catch((error: unknown) => error),
  survey: await surveyAuditfile(source).catch((error: unknown) => error),
});

describe("a file in pieces", () => {
  test.each(names)("%s reads the same in pieces of any size", async (name) => {
    const bytes = fixture(name);
    const whole = await readAll(sourceOf(bytes, bytes.length));
    for (const size of [1, 7, 65_536]) {
      expect(await readAll(sourceOf(bytes, size))).toEqual(whole);
    }
  });

  test("letters that are cut by the end of a piece survive, in every encoding", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: fc.constantFrom("a", "é", "€", "𝄞", "&", "<", " ", "\n", "\r\n", "]]>", "\uFEFF"), maxLength: 30 }), fc.integer({ min: 1, max: 9 }), async (text, size) => {
        const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
        const xml = auditfileOf([bookingLine(`<desc>x${escaped}x</desc>`)]);
        const wide = Buffer.from(`\uFEFF${xml.replace("UTF-8", "UTF-16")}`, "utf16le");
        for (const bytes of [new TextEncoder().encode(xml), new Uint8Array(wide)]) {
          const { lines } = await readAuditfile(sourceOf(bytes, size), everything);
          expect(lines[0]?.description).toBe(`x${text.replaceAll("\r\n", "\n")}x`);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("no cent is lost, whatever is booked and selected", async () => {
    const booking = fc.record({ account: fc.constantFrom("4300", "1600", "0420"), project: fc.constantFrom("", "NPO", "X"), cents: fc.integer({ min: -9_999_999, max: 9_999_999 }), side: fc.constantFrom("D", "C") });
    await fc.assert(
      fc.asyncProperty(fc.array(booking, { maxLength: 20 }), fc.constantFrom<readonly string[]>([], ["NPO"], ["X", "NPO"]), async (bookings, projects) => {
        const lines = bookings.map(({ account, project, cents, side }, index) => `<nr>${index}</nr><accID>${account}</accID><amnt>${(cents / 100).toFixed(2)}</amnt><amntTp>${side}</amntTp><projID>${project}</projID>`);
        const { lines: selected, unselected, counted } = await readAuditfile(sourceOf(auditfileOf(lines)), { ...everything, projects });
        const wanted = bookings.filter(({ project }) => projects.length === 0 || projects.includes(project));
        const signed = ({ cents, side }: { cents: number; side: string }) => (side === "D" ? cents : 0 - cents);
        expect(selected.map(({ amount }) => amount)).toEqual(wanted.map((one) => signed(one) + 0));
        const rest = unselected.reduce((sum, { cents }) => sum + cents, 0);
        expect(selected.reduce((sum, { amount }) => sum + amount, 0) + rest).toBe(bookings.reduce((sum, one) => sum + signed(one), 0));
        expect(counted.debit - counted.credit).toBe(bookings.reduce((sum, one) => sum + signed(one), 0));
        expect(counted.lines).toBe(bookings.length);
      }),
      { numRuns: 60 },
    );
  });
});

describe("a file of some ten megabytes", () => {
  const perPiece = 250;
  const pieces = 150;

  /** Written while it is read, so that the test does not hold it either. */
  const large: ByteSource = {
    name: "groot.xaf",
    size: 10_000_000,
    async *chunks() {
      const encoder = new TextEncoder();
      const [before = "", after = ""] = auditfileOf(["HIER"], { masterData: "<generalLedger><ledgerAccount><accID>4300</accID><accDesc>Kosten</accDesc></ledgerAccount></generalLedger>" }).split("<trLine>HIER</trLine>");
      yield await Promise.resolve(encoder.encode(before));
      for (let piece = 0; piece < pieces; piece += 1) {
        yield encoder.encode(
          Array.from({ length: perPiece }, (_, line) => {
            const project = line === 0 ? "NPO" : "ANDERS";
            const name = line === 0 ? `Zomerschool ${piece}` : `Uitkering aan inwoner ${piece}-${line} ${"x".repeat(120)}`;
            return `<trLine><nr>${piece}-${line}</nr><accID>4300</accID><desc>${name}</desc><amnt>1.01</amnt><amntTp>D</amntTp><projID>${project}</projID></trLine>\n`;
          }).join(""),
        );
      }
      yield encoder.encode(after);
    },
  };

  test("leaves nothing of what was not selected but counts", async () => {
    const reading = await readAuditfile(large, { ...everything, projects: ["NPO"] });
    expect(reading.lines.map(({ description }) => description)).toEqual(Array.from({ length: pieces }, (_, piece) => `Zomerschool ${piece}`));
    expect(reading.unselected).toEqual([{ code: "4300", name: "Kosten", lines: pieces * (perPiece - 1), cents: pieces * (perPiece - 1) * 101 }]);
    expect(JSON.stringify(reading)).not.toContain("inwoner");
  });

  test("does not stay in memory behind the few texts that were taken from it", async () => {
    const before = heapInUse();
    const reading = await readAuditfile(large, { ...everything, projects: ["NPO"] });
    expect(heapInUse() - before).toBeLessThan(large.size / 3);
    expect(reading.lines).toHaveLength(pieces);
  });
});

/** Bytes in use after everything that nobody needs was cleared away. */
function heapInUse(): number {
  setFlagsFromString("--expose-gc");
  runInNewContext("gc()");
  return process.memoryUsage().heapUsed;
}
