import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { readAuditfile } from "../../../src/ledger/auditfile/read-auditfile";
import { recogniseAuditfile } from "../../../src/ledger/auditfile/recognise-auditfile";
import { surveyAuditfile } from "../../../src/ledger/auditfile/survey-auditfile";
import { UnreadableAuditfile } from "../../../src/ledger/auditfile/unreadable-auditfile";
import type { Selection } from "../../../src/ledger/model/selection";
import { fixture, sourceOf } from "./source-of";

interface Totals {
  readonly lines: number;
  readonly debit: number;
  readonly credit: number;
}

/** What is true of a fixture, written down beside it. */
interface Truth extends Totals {
  readonly of: string;
  readonly version: string;
  readonly software: string;
  readonly part: { readonly number: number; readonly of: number } | null;
  readonly year: number | null;
  readonly opening: Totals | null;
  readonly declared: { readonly lines: number | null; readonly debit: number; readonly credit: number } | null;
  readonly declaredFits: boolean;
  readonly accounts: Readonly<Record<string, { readonly lines: number; readonly cents: number }>>;
  readonly rejected: readonly { readonly line: number; readonly code: string }[];
  readonly brokenAtLine?: number;
}

const folder = join(__dirname, "..", "..", "data", "ledgers", "auditfile");
const names = readdirSync(folder)
  .filter((file) => file.endsWith(".xaf"))
  .map((file) => file.slice(0, -4));
const truthOf = (name: string): Truth => JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8")) as Truth;
const cases = names.map((name) => [name, truthOf(name)] as const);
const whole = cases.filter(([, { brokenAtLine }]) => brokenAtLine === undefined);
const broken = cases.filter(([, { brokenAtLine }]) => brokenAtLine !== undefined);
const everything: Selection = { projects: [], costCentres: [], accounts: [] };

test("each file has its truth beside it", () => {
  expect(names.length).toBeGreaterThanOrEqual(11);
  expect(whole.length).toBeGreaterThanOrEqual(6);
});

describe.each(whole)("%s", (name, truth) => {
  const source = () => sourceOf(fixture(`${name}.xaf`));

  test("is recognised with its version, its software and its part", async () => {
    expect(await recogniseAuditfile(source())).toEqual({ is: "auditfile", version: truth.version, software: truth.software, part: truth.part });
  });

  test("has the lines and amounts that were written into it", async () => {
    const survey = await surveyAuditfile(source());
    expect(survey.counted).toEqual({ lines: truth.lines, debit: truth.debit, credit: truth.credit });
    expect(survey.opening).toEqual(truth.opening);
    expect(survey.years).toEqual(truth.year === null ? [] : [truth.year]);
    expect(Object.fromEntries(survey.accounts.map(({ code, lines, cents }) => [code, { lines, cents }]))).toEqual(truth.accounts);
    expect(survey.rejected.map(({ line, code }) => ({ line, code }))).toEqual(truth.rejected);
  });

  test("says of itself what it says, and whether that fits", async () => {
    const { declared } = await surveyAuditfile(source());
    expect(declared === null ? null : { lines: declared.lines, debit: declared.debit, credit: declared.credit }).toEqual(truth.declared);
    const fits = declared === null || ((declared.lines ?? declared.counted.lines) === declared.counted.lines && declared.debit === declared.counted.debit && declared.credit === declared.counted.credit);
    expect(fits).toBe(truth.declaredFits);
  });

  test("is read whole when nothing is selected in particular", async () => {
    const reading = await readAuditfile(source(), everything);
    expect(reading.lines.length).toBe(truth.lines);
    expect(reading.lines.reduce((sum, { amount }) => sum + amount, 0)).toBe(truth.debit - truth.credit);
    expect(reading.unselected).toEqual([]);
    expect(reading.rejected).toEqual((await surveyAuditfile(source())).rejected);
  });
});

describe.each(broken)("%s", (name, { brokenAtLine = 0 }) => {
  test("cannot be read, and the line says from where", async () => {
    const failure: unknown = await surveyAuditfile(sourceOf(fixture(`${name}.xaf`))).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(UnreadableAuditfile);
    expect(failure).toMatchObject({ line: brokenAtLine });
  });
});
