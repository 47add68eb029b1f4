import { readFileSync } from "node:fs";
import { fileKind } from "../../src/ledger/file-kind";
import { ledgerLimits } from "../../src/ledger/ledger-limits";
import type { ByteSource } from "../../src/ledger/model/byte-source";
import { openLedger } from "../../src/ledger/open-ledger";
import { archiveOf } from "../xlsx/archive-of";
import { fixture, sourceOf } from "./auditfile/source-of";

const workbook = () => new Uint8Array(readFileSync("tests/data/ledgers/tabular/werkmap.xlsx"));
const reasonOf = async (source: ByteSource) => {
  const opened = await openLedger(source);
  return opened.is === "unreadable" ? opened.reason : opened.is;
};
const bytesOf = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe("an export", () => {
  test("is opened by its bytes: the name of each of these is that of an auditfile", async () => {
    expect(await openLedger(sourceOf(fixture("xaf-3.1-2021.xaf")))).toMatchObject({ is: "auditfile", version: "3.1" });
    expect(await openLedger(sourceOf(workbook()))).toMatchObject({ is: "tables", tables: [{ kind: "sheet", name: "Mutaties" }, { kind: "sheet", name: "Toelichting" }] });
    expect(await openLedger(sourceOf("Datum;Rekening;Bedrag\n01-02-2022;4300;1,00\n"))).toMatchObject({ is: "tables", tables: [{ kind: "text" }] });
  });

  test("is the same in pieces of any size", async () => {
    for (const size of [1, 7, 1023, 1024, 1025]) {
      expect(await openLedger(sourceOf(workbook(), size))).toEqual(await openLedger(sourceOf(workbook())));
    }
  });

  test("that is an auditfile may be broken", async () => {
    expect(await reasonOf(sourceOf(fixture("broken-doctype.xaf")))).toMatchObject({ why: "broken-xml" });
  });

  test("that is a workbook cut in half, or another archive, is of no known format", async () => {
    expect(await reasonOf(sourceOf(workbook().subarray(0, 3000)))).toEqual({ why: "unknown-format" });
    expect(await reasonOf(sourceOf(archiveOf({ "brief.txt": Buffer.from("x") })))).toEqual({ why: "unknown-format" });
  });

  test("of more than 60 MB is not read, unless it is an auditfile; one of exactly 60 MB is", async () => {
    const text = sourceOf("Datum;Rekening;Bedrag\n01-02-2022;4300;1,00\n");
    expect(await reasonOf({ ...text, size: ledgerLimits.file + 1 })).toEqual({ why: "too-large", size: 60_000_001, limit: 60_000_000 });
    expect(await reasonOf({ ...text, size: ledgerLimits.file })).toBe("tables");
    expect(await reasonOf({ ...sourceOf(workbook()), size: ledgerLimits.file + 1 })).toMatchObject({ why: "too-large" });
    expect(await reasonOf({ ...sourceOf(fixture("xaf-3.1-2021.xaf")), size: 10 * ledgerLimits.file })).toBe("auditfile");
  });

  test("that is an archive bomb is refused by what its directory says, before anything is unpacked", async () => {
    const small = archiveOf({ "content.xml": Buffer.alloc(10) }, { size: ledgerLimits.unpacked + 1 });
    expect(await reasonOf(sourceOf(small))).toEqual({ why: "too-large", size: ledgerLimits.unpacked + 1, limit: ledgerLimits.unpacked });
  });
});

describe("the kind of a file", () => {
  test.each([
    ["", "empty"],
    ["PK\x03\x04", "archive"],
    ["%PDF-1.4", "unknown"],
    ["\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "unknown"],
    ["<?xml version='1.0'?>", "xml"],
    ["\xEF\xBB\xBF\r\n<auditfile>", "xml"],
    ["\xFF\xFE<\0a\0u\0", "xml"],
    ["<!DOCTYPE html>", "unknown"],
    ["  <HTML>", "unknown"],
    ["<<; a;b", "text"],
    ["Datum;Bedrag", "text"],
    ["PKI;Bedrag", "text"],
  ])("is told by its first bytes: %j", (start, kind) => {
    expect(fileKind(bytesOf(start))).toBe(kind);
  });
});
