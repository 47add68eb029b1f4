import { loadSchemes } from "../../src/schemes/load-schemes";
import { parseScheme } from "../../src/schemes/parse-scheme";
import d14 from "../../src/schemes/d14/scheme.json";

const scheme = loadSchemes()[0];

describe("the NPO grant, D14, ships as data", () => {
  test("it may be spent on five kinds of measures and two kinds of supporting costs", () => {
    expect(scheme?.purposes.map(({ code, kind }) => `${code} ${kind}`)).toEqual([
      "P1 measure", "P2 measure", "P3 measure", "P4 measure", "P5 measure", "S1 support", "S2 support",
    ]);
  });

  test("its spending period ends on 31 July 2023, and from 1 January 2023 on 31 July 2025", () => {
    expect(scheme?.spendingPeriods.map(({ assessedFrom, from, until }) => ({ assessedFrom, from, until }))).toEqual([
      { assessedFrom: null, from: "2021-07-01", until: "2023-07-31" },
      { assessedFrom: "2023-01-01", from: "2021-07-01", until: "2025-07-31" },
    ]);
  });

  test("it was allocated at 118,11 euros a pupil and 22,64 a unit of score", () => {
    expect(scheme?.allocationRates).toMatchObject({ perPupil: 11_811, perScoreUnit: 2264, pupilsCountedOn: "2020-10-01" });
  });

  test("every template starts a measure under a purpose of its own", () => {
    expect(scheme?.measureTemplates.map(({ name, purpose }) => `${purpose} ${name}`)).toEqual([
      "P1 Zomerschool",
      "P3 Schoolmaatschappelijk werk",
      "P2 Extra uren voorschoolse educatie",
      "P4 Samenwerking jeugdzorg-school",
      "P5 Aanpak thuiszitters",
      "S1 Tijdelijke huur",
      "S2 Ambtelijke capaciteit",
    ]);
  });

  test("that D14 is the code of this regulation has not been seen in an official source, and it says so", () => {
    expect(scheme?.codeStatus).toBe("unconfirmed");
  });
});

describe("a scheme file that is wrong fails with the file and the key", () => {
  /** A copy of the D14 file in which `change` has broken something. */
  function broken(change: (file: typeof d14) => void): () => unknown {
    const file = structuredClone(d14);
    change(file);
    return () => parseScheme("mijn-regeling.json", file);
  }

  test.each<[string, (file: typeof d14) => void, string]>([
    ["an unknown key", (file) => Object.assign(file, { notes: "" }), 'mijn-regeling.json: (whole file): Unrecognized key: "notes"'],
    ["an unknown key inside", (file) => Object.assign(file.purposes[1]?.citation ?? {}, { page: 3 }), 'purposes[1].citation: Unrecognized key: "page"'],
    ["31 February", (file) => Object.assign(file.spendingPeriods[1] ?? {}, { until: "2025-02-31" }), "spendingPeriods[1].until: Invalid"],
    ["an address without https", (file) => Object.assign(file.identity.citation, { url: "http://example.org" }), "identity.citation.url: Invalid URL"],
    ["a broken address", (file) => Object.assign(file.identity.citation, { url: "stcrt-2021-42927" }), "identity.citation.url: Invalid URL"],
    ["a period that ends before it begins", (file) => Object.assign(file.spendingPeriods[0] ?? {}, { until: "2021-06-30" }), "spendingPeriods[0].until: ends before"],
    ["a check before publication", (file) => Object.assign(file.allocationRates.citation, { published: "2026-12-01" }), "allocationRates.checkedOn: checked before"],
    ["a rate in a double", (file) => Object.assign(file.allocationRates, { perPupil: 118.11 }), "allocationRates.perPupil: Invalid input"],
    ["a rate in cents only", (file) => Object.assign(file.allocationRates, { perPupil: "11811" }), "allocationRates.perPupil: an amount in euros"],
    ["two purposes with one code", (file) => Object.assign(file.purposes[3] ?? {}, { code: "p1" }), "purposes[3].code: stands here twice"],
    ["a template without purpose", (file) => Object.assign(file.measureTemplates[0] ?? {}, { purpose: "P9" }), "measureTemplates[0].purpose: is not"],
    ["periods in the wrong order", (file) => file.spendingPeriods.reverse(), "spendingPeriods[0].assessedFrom: only the first"],
    ["a missing status", (file) => Reflect.deleteProperty(file.purposes[0] ?? {}, "status"), "purposes[0].status: Invalid option"],
    ["years in the wrong order", (file) => Object.assign(file, { lastYear: 2020 }), "lastYear: lies before"],
  ])("%s", (_, change, message) => {
    expect(broken(change)).toThrow(message);
    expect(broken(change)).toThrow("mijn-regeling.json: ");
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
      expect(fresh.loadSchemes()).toHaveLength(1);
    } finally {
      Reflect.set(globalThis, "Function", original);
    }
  });
  expect(asked).toBe(0);
});
