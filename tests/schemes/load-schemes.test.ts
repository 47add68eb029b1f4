import { indicatorsOf } from "../../src/rules/law/indicators-of";
import type { Scheme } from "../../src/rules/model/scheme";
import { loadSchemes } from "../../src/schemes/load-schemes";
import { parseScheme } from "../../src/schemes/parse-scheme";
import d14 from "../../src/schemes/d14/scheme.json";

function shipped(id: string): Scheme {
  const scheme = loadSchemes().find((one) => one.id === id);
  if (scheme === undefined) {
    throw new Error(`${id} is not shipped.`);
  }
  return scheme;
}

const cells = (scheme: Scheme, year: number) =>
  indicatorsOf(scheme, year).map(({ code, source, status }) => `${code} ${source.kind}${"column" in source ? ` ${source.column}` : ""} ${status}`);

test("three schemes ship, D14 first", () => {
  expect(loadSchemes().map(({ id, code, codeStatus }) => `${id} ${code} ${codeStatus}`)).toEqual([
    "D14 D14 unconfirmed",
    "D8-2019 D8 confirmed",
    "D8-2023 D8 unconfirmed",
  ]);
});

describe("the NPO grant, D14, ships as data", () => {
  const scheme = shipped("D14");

  test("it may be spent on five kinds of measures and two kinds of supporting costs", () => {
    expect(scheme.purposes.map(({ code, kind }) => `${code} ${kind}`)).toEqual([
      "P1 measure", "P2 measure", "P3 measure", "P4 measure", "P5 measure", "S1 support", "S2 support",
    ]);
  });

  test("its purposes hold from 1 July 2021, by the date of performance, and name for whom the money is where a source does", () => {
    expect(scheme.purposes.every(({ validFrom, selectedBy }) => validFrom === "2021-07-01" && selectedBy === "performance")).toBe(true);
    expect(scheme.purposes.filter(({ targetGroups }) => targetGroups.length > 0).map(({ code }) => code)).toEqual(["P1", "P2", "P3", "P5"]);
  });

  test("its spending period ends on 31 July 2023, and from 1 January 2023 on 31 July 2025", () => {
    expect(scheme.spendingPeriods.map(({ validFrom, validUntil, from, until }) => ({ validFrom, validUntil, from, until }))).toEqual([
      { validFrom: null, validUntil: "2022-12-31", from: "2021-07-01", until: "2023-07-31" },
      { validFrom: "2023-01-01", validUntil: null, from: "2021-07-01", until: "2025-07-31" },
    ]);
  });

  test("it was allocated at 118,11 euros a pupil and 22,64 a unit of score", () => {
    expect(scheme.allocationRates).toMatchObject({ perPupil: 11_811, perScoreUnit: 2264, pupilsCountedOn: "2020-10-01", selectedBy: "decision" });
  });

  test("it was paid over August 2021 to July 2023; that the terms are equal has not been seen", () => {
    expect(scheme.paymentCalendar).toMatchObject({
      from: "2021-08-01", until: "2023-07-31", firstPaidIn: "2021-12", lastPaidIn: "2023-07", equalTerms: "unconfirmed", status: "confirmed",
    });
  });

  test("its indicators are as unconfirmed as they are, and feed on the purposes", () => {
    expect(cells(scheme, 2021)).toEqual([
      "D14/01 year-amount unconfirmed",
      "D14/02 year-amount unconfirmed",
      "D14/03 year-amount unconfirmed",
      "D14/04 previous-year-reserve unconfirmed",
      "D14/05 municipality-list code unconfirmed",
      "D14/06 municipality-list amount unconfirmed",
      "D14/07 municipality-list code unconfirmed",
      "D14/08 municipality-list amount unconfirmed",
    ]);
    expect(indicatorsOf(scheme, 2021).flatMap(({ source }) => (source.kind === "year-amount" ? [source.purposes] : []))).toEqual([
      ["P1", "P2", "P3", "P4", "P5"], ["S1"], ["S2"],
    ]);
    expect(cells(scheme, 2026)).toEqual(cells(scheme, 2021));
  });

  test("every template starts a measure under a purpose of its own", () => {
    expect(scheme.measureTemplates.map(({ name, purpose }) => `${purpose} ${name}`)).toEqual([
      "P1 Zomerschool",
      "P3 Schoolmaatschappelijk werk",
      "P2 Extra uren voorschoolse educatie",
      "P4 Samenwerking jeugdzorg-school",
      "P5 Aanpak thuiszitters",
      "S1 Tijdelijke huur",
      "S2 Ambtelijke capaciteit",
    ]);
  });
});

describe("the grant against educational disadvantage, D8", () => {
  test("has the wording of 2019 for 2019, and no confirmed one for later years", () => {
    const scheme = shipped("D8-2019");
    expect(cells(scheme, 2019)).toEqual([
      "D8/01 year-amount confirmed",
      "D8/02 year-amount confirmed",
      "D8/03 year-amount confirmed",
      "D8/04 municipality-list code confirmed",
      "D8/05 municipality-list amount confirmed",
      "D8/06 municipality-list code confirmed",
      "D8/07 municipality-list amount confirmed",
    ]);
    for (const year of [2020, 2022]) {
      expect(cells(scheme, year)).toHaveLength(8);
      expect(cells(scheme, year)).toContain("D8/04 previous-year-reserve unconfirmed");
      expect(cells(scheme, year).filter((cell) => !cell.endsWith(" unconfirmed"))).toEqual([]);
    }
    expect(cells(scheme, 2018)).toEqual([]);
    expect(cells(scheme, 2023)).toEqual([]);
  });

  test("is a shell from 2023 on: nothing of it is confirmed and no indicator is known", () => {
    const { identity, purposes, spendingPeriods, accountabilityYears, indicators } = shipped("D8-2023");
    expect([identity, ...purposes, ...spendingPeriods, ...accountabilityYears].filter(({ status }) => status === "confirmed")).toEqual([]);
    expect(indicators).toEqual([]);
    expect(spendingPeriods).toMatchObject([{ from: "2023-01-01", until: "2026-12-31" }]);
  });
});

describe("a scheme file that is wrong fails with the file and the key", () => {
  type File = typeof d14;

  /** A copy of the D14 file in which `change` has broken something. */
  function broken(change: (file: File) => void): () => unknown {
    const file = structuredClone(d14);
    change(file);
    return () => parseScheme("mijn-regeling.json", file);
  }

  /** Breaks one value of a list of the file. */
  const at = (list: "purposes" | "spendingPeriods" | "accountabilityYears" | "indicators" | "measureTemplates", index: number, change: object) => (file: File) =>
    Object.assign(file[list][index] ?? {}, change);
  const source = (index: number, change: object) => (file: File) => Object.assign(file.indicators[index]?.source ?? {}, change);

  test.each<[string, (file: File) => unknown, string]>([
    ["an unknown key", (file) => Object.assign(file, { notes: "" }), '(whole file): Unrecognized key: "notes"'],
    ["an unknown key inside", (file) => Object.assign(file.purposes[1]?.citation ?? {}, { page: 3 }), 'purposes[1].citation: Unrecognized key: "page"'],
    ["31 February", at("spendingPeriods", 1, { until: "2025-02-31" }), "spendingPeriods[1].until: Invalid"],
    ["an address without https", (file) => Object.assign(file.identity.citation, { url: "http://example.org" }), "identity.citation.url: Invalid URL"],
    ["a broken address", (file) => Object.assign(file.identity.citation, { url: "stcrt-2021-42927" }), "identity.citation.url: Invalid URL"],
    ["a citation without a title", (file) => Object.assign(file.identity.citation, { title: "" }), "identity.citation.title: Too small"],
    ["a check before publication", (file) => Object.assign(file.allocationRates.citation, { published: "2026-12-01" }), "allocationRates.checkedOn: checked before"],
    ["a missing status", (file) => Reflect.deleteProperty(file.purposes[0] ?? {}, "status"), "purposes[0].status: Invalid option"],
    ["a value without validity", (file) => Reflect.deleteProperty(file.purposes[0] ?? {}, "validUntil"), "purposes[0].validUntil: Invalid"],
    ["a value that ends before it begins", at("purposes", 0, { validUntil: "2021-06-30" }), "purposes[0].validUntil: ends before it begins"],
    ["a value selected by another date", at("spendingPeriods", 0, { selectedBy: "performance" }), "spendingPeriods[0].selectedBy: Invalid"],
    ["a value in another unit", at("spendingPeriods", 0, { unit: "month" }), "spendingPeriods[0].unit: Invalid"],
    ["an id of another code", (file) => Object.assign(file, { id: "D8-2019" }), "id: does not begin with the code"],
    ["an id that only looks like the code", (file) => Object.assign(file, { id: "D141" }), "id: does not begin with the code"],
    ["an id with a space", (file) => Object.assign(file, { id: "D14 nieuw" }), "id: an id is a SiSa code"],
    ["a code that is none", (file) => Object.assign(file, { code: "14" }), "code: a SiSa code is"],
    ["years in the wrong order", (file) => Object.assign(file, { lastYear: 2020 }), "lastYear: lies before"],
    ["no purpose at all", (file) => Object.assign(file, { purposes: [] }), "purposes: Too small"],
    ["two purposes with one code", at("purposes", 3, { code: "p1" }), "purposes[3].code: stands here twice"],
    ["a purpose without target groups", (file) => Reflect.deleteProperty(file.purposes[0] ?? {}, "targetGroups"), "purposes[0].targetGroups: Invalid"],
    ["a period that ends before it begins", at("spendingPeriods", 0, { until: "2021-06-30" }), "spendingPeriods[0].until: ends before"],
    ["periods that hold on one day", at("spendingPeriods", 1, { validFrom: "2022-12-31" }), "spendingPeriods[1].validFrom: holds on a day on which spendingPeriods[0] holds too"],
    ["periods that both hold from the beginning", at("spendingPeriods", 1, { validFrom: null }), "spendingPeriods[1].validFrom: holds on a day"],
    ["accountability that holds on one day", at("accountabilityYears", 0, { validUntil: null }), "accountabilityYears[1].validFrom: holds on a day"],
    ["a last year before the first", at("accountabilityYears", 0, { lastYear: 2020 }), "accountabilityYears[0].lastYear: lies before"],
    ["an outer limit before the last year", at("accountabilityYears", 1, { outerLimit: 2024 }), "accountabilityYears[1].outerLimit: lies before"],
    ["a rate in a double", (file) => Object.assign(file.allocationRates, { perPupil: 118.11 }), "allocationRates.perPupil: Invalid input"],
    ["a rate in cents only", (file) => Object.assign(file.allocationRates, { perPupil: "11811" }), "allocationRates.perPupil: an amount in euros"],
    ["a payment in a month that no year has", (file) => Object.assign(file.paymentCalendar, { firstPaidIn: "2021-13" }), "paymentCalendar.firstPaidIn: a month"],
    ["a last payment before the first", (file) => Object.assign(file.paymentCalendar, { lastPaidIn: "2021-11" }), "paymentCalendar.lastPaidIn: lies before"],
    ["a last payment after the last month", (file) => Object.assign(file.paymentCalendar, { lastPaidIn: "2023-08" }), "paymentCalendar.lastPaidIn: lies after"],
    ["months that end before they begin", (file) => Object.assign(file.paymentCalendar, { from: "2023-08-01" }), "paymentCalendar.until: ends before"],
    ["a template without purpose", at("measureTemplates", 0, { purpose: "P9" }), "measureTemplates[0].purpose: is not"],
    ["two templates with one code", at("measureTemplates", 1, { code: "zomerschool" }), "measureTemplates[1].code: stands here twice"],
    ["an indicator of another scheme", at("indicators", 0, { code: "D8/01" }), 'indicators[0].code: is not "D14/" with two digits'],
    ["an indicator without number", at("indicators", 0, { code: "D14/1" }), 'indicators[0].code: is not "D14/" with two digits'],
    ["one indicator twice in a year", at("indicators", 1, { code: "D14/01" }), "indicators[1].validFrom: holds on a day on which indicators[0] holds too"],
    ["an indicator that begins in the middle of a year", at("indicators", 0, { validFrom: "2021-07-01" }), "indicators[0].validFrom: is not 1 January"],
    ["an indicator that ends in the middle of a year", at("indicators", 0, { validUntil: "2025-07-31" }), "indicators[0].validUntil: is not 31 December"],
    ["an indicator in the wrong unit", at("indicators", 0, { unit: "text" }), 'indicators[0].unit: is "eurocent" for this kind'],
    ["a list of codes in euros", at("indicators", 4, { unit: "eurocent" }), 'indicators[4].unit: is "code" for this kind'],
    ["an unknown control", at("indicators", 0, { control: "X" }), "indicators[0].control: Invalid"],
    ["an unknown kind of indicator", source(0, { kind: "average" }), "indicators[0].source.kind: Invalid"],
    ["a key of another kind", source(3, { purposes: ["P1"] }), 'indicators[3].source: Unrecognized key: "purposes"'],
    ["an indicator that feeds on nothing", source(0, { purposes: [] }), "indicators[0].source.purposes: Too small"],
    ["an indicator that feeds on an unknown purpose", source(0, { purposes: ["P1", "P9"] }), "indicators[0].source.purposes[1]: is not a purpose"],
    ["a cumulative amount of no indicator", at("indicators", 3, { source: { kind: "cumulative", of: "D14/09" } }), "indicators[3].source.of: names no indicator"],
    ["a cumulative amount of itself", at("indicators", 3, { source: { kind: "cumulative", of: "D14/04" } }), "indicators[3].source.of: names no indicator"],
    ["a list of municipalities without amounts", at("indicators", 5, { source: { kind: "text" }, unit: "text" }), 'indicators[4].source.column: has no column "amount"'],
    ["a list of municipalities without codes", at("indicators", 4, { source: { kind: "text" }, unit: "text" }), 'indicators[5].source.column: has no column "code"'],
    ["a column of a list twice", source(6, { direction: "aan" }), "indicators[4].source.column: stands in this row list twice"],
    ["projects without amounts", at("indicators", 3, { source: { kind: "project-list", column: "name", purposes: ["P1"] }, unit: "text" }), 'indicators[3].source.column: has no column "amount"'],
    ["a list whose columns hold in other years", at("indicators", 5, { validUntil: "2024-12-31" }), 'indicators[4].source.column: has no column "amount"'],
  ])("%s", (_, change, message) => {
    expect(broken(change)).toThrow(message);
    expect(broken(change)).toThrow("mijn-regeling.json: ");
  });

  test("all problems are named at once, each once", () => {
    const two = broken((file) => {
      Object.assign(file.measureTemplates[0] ?? {}, { purpose: "P9" });
      Object.assign(file.indicators[5] ?? {}, { source: { kind: "text" }, unit: "text" });
    });
    expect(two).toThrow(
      'mijn-regeling.json: measureTemplates[0].purpose: is not a purpose of this scheme; indicators[4].source.column: has no column "amount" beside it in the same reporting year',
    );
  });

  test.each([null, [], "D14", 14])("a file that holds %p is no scheme", (content) => {
    expect(() => parseScheme("leeg.json", content)).toThrow("leeg.json: (whole file): Invalid input");
  });
});

test("the schemes load without asking for eval even once, which the pane's policy forbids and reports", async () => {
  const original = globalThis.Function;
  let asked = 0;
  const forbidden = function (): never {
    asked += 1;
    throw new EvalError("eval is forbidden here");
  };
  await jest.isolateModulesAsync(async () => {
    Reflect.set(globalThis, "Function", forbidden);
    try {
      const fresh = await import("../../src/schemes/load-schemes");
      expect(fresh.loadSchemes()).toHaveLength(3);
    } finally {
      Reflect.set(globalThis, "Function", original);
    }
  });
  expect(asked).toBe(0);
});
