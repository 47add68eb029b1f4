import type { IsoDate } from "../../src/rules/dates/iso-date";
import { iv3ListOf } from "../../src/rules/law/iv3-lists";
import { valueOn } from "../../src/rules/law/value-on";
import { loadSisaRules } from "../../src/schemes/load-sisa-rules";
import { parseSisaRules } from "../../src/schemes/parse-sisa-rules";
import sisa from "../../src/schemes/sisa.json";

const rules = loadSisaRules();
const over = (year: number) => `${year}-12-31` as IsoDate;

test.each([
  ["rijk", 2020, "P29b A29b unconfirmed"],
  ["rijk", 2021, "P29b A29b confirmed"],
  ["rijk", 2026, "P29b A29b confirmed"],
  ["gemeenten", 2020, "P29c A29c unconfirmed"],
  ["gemeenten", 2021, "P29c A29c confirmed"],
  ["gemeenten", 2024, "P29c A29c confirmed"],
  ["gemeenten", 2025, "P29f A29f confirmed"],
])("money of %s stands on the balance of %d under %s", (source, year, expected) => {
  const codes = valueOn(rules.balanceCodes.filter((each) => each.source === source), over(year));
  expect(`${codes?.liability} ${codes?.asset} ${codes?.status}`).toBe(expected);
});

test.each([
  [2024, "unconfirmed"],
  [2025, "confirmed"],
])("over %d the limit of EUR 125.000 is %s", (year, status) => {
  expect(valueOn(rules.auditLimits, over(year))).toMatchObject({ grantFrom: 12_500_000, status });
});

test("the tolerance is 12.500 up to a base of 125.000, ten percent up to a million and 125.000 above, and no source confirms it", () => {
  expect(rules.tolerances).toMatchObject([
    {
      bands: [
        { baseUntil: 12_500_000, tolerance: { is: "amount", amount: 1_250_000 } },
        { baseUntil: 100_000_000, tolerance: { is: "percentage", percentage: 10 } },
        { baseUntil: null, tolerance: { is: "amount", amount: 12_500_000 } },
      ],
      status: "unconfirmed",
    },
  ]);
});

test("the annex is delivered by 15 July of the next year", () => {
  expect(valueOn(rules.deliveryDays, over(2022))).toMatchObject({ monthDay: "07-15", status: "confirmed" });
});

test.each([
  ["taakveld", 2020, null],
  ["taakveld", 2021, 53],
  ["taakveld", 2022, 53],
  ["taakveld", 2023, 71],
  ["taakveld", 2024, 71],
  ["taakveld", 2025, 69],
  ["taakveld", 2026, 69],
  ["taakveld", 2027, null],
  ["categorie", 2020, null],
  ["categorie", 2021, 43],
  ["categorie", 2024, 43],
  ["categorie", 2025, 45],
  ["categorie", 2026, 45],
  ["categorie", 2027, null],
] as const)("the Iv3 list of a %s in %d has so many codes: %p", (field, year, codes) => {
  expect(iv3ListOf(rules, field, year)?.codes.size ?? null).toBe(codes);
});

test.each([
  ["taakveld", 2022, "6.2", true],
  ["taakveld", 2024, "6.2", true],
  ["taakveld", 2025, "6.2", false],
  ["taakveld", 2024, "6.21", false],
  ["taakveld", 2025, "6.21", true],
  ["taakveld", 2022, "0.10", true],
  ["taakveld", 2022, "6.72a", false],
  ["taakveld", 2023, "6.72a", true],
  ["taakveld", 2022, "3.8", false],
  ["categorie", 2022, "3.8", true],
  ["categorie", 2022, "4.3", false],
  ["categorie", 2024, "4.4.1", true],
  ["categorie", 2025, "4.4.1", false],
  ["categorie", 2025, "4.5.1", true],
] as const)("whether a %s in %d may be %s: %p", (field, year, code, expected) => {
  expect(iv3ListOf(rules, field, year)).toMatchObject({ status: "confirmed" });
  expect(iv3ListOf(rules, field, year)?.codes.has(code)).toBe(expected);
});

describe("a file of these rules that is wrong fails with the file and the key", () => {
  test.each<[string, (file: typeof sisa) => void, string]>([
    ["an unknown key", (file) => Object.assign(file, { notes: "" }), '(whole file): Unrecognized key: "notes"'],
    ["liabilities under an asset code", (file) => Object.assign(file.balanceCodes[0] ?? {}, { liability: "A29b" }), "balanceCodes[0].liability: an Iv3 balance code begins with P"],
    ["two codes for one year", (file) => Object.assign(file.balanceCodes[3] ?? {}, { validUntil: "2025-01-01" }), "balanceCodes[4].validFrom: holds on a day on which balanceCodes[3] holds too"],
    ["two limits for one year", (file) => Object.assign(file.auditLimits[1] ?? {}, { validFrom: "2024-12-31" }), "auditLimits[1].validFrom: holds on a day"],
    ["two tolerances", (file) => file.tolerances.push(...structuredClone(file.tolerances)), "tolerances[1].validFrom: holds on a day"],
    ["two days of delivery", (file) => file.deliveryDays.push(...structuredClone(file.deliveryDays)), "deliveryDays[1].validFrom: holds on a day"],
    ["a last band that ends", (file) => Object.assign(file.tolerances[0]?.bands[2] ?? {}, { baseUntil: "2000000.00" }), "tolerances[0].bands[2].baseUntil: only the last band has none"],
    ["bands that do not rise", (file) => Object.assign(file.tolerances[0]?.bands[1] ?? {}, { baseUntil: "125000.00" }), "tolerances[0].bands[1].baseUntil: only the last band has none"],
    ["a tolerance above the whole", (file) => Object.assign(file.tolerances[0]?.bands[1]?.tolerance ?? {}, { percentage: 101 }), "bands[1].tolerance.percentage: "],
    ["a day that no year has", (file) => Object.assign(file.deliveryDays[0] ?? {}, { monthDay: "13-01" }), "deliveryDays[0].monthDay: a day of the year"],
    ["a code of Iv3 twice in one year", (file) => file.iv3Codes[0]?.codes.push("6.2"), "iv3Codes[1].codes[0]: 6.2 stands in the list of these years already"],
    ["a code of Iv3 twice in one list", (file) => file.iv3Codes[0]?.codes.push("0.1"), "iv3Codes[0].codes[47]: 0.1 stands in the list"],
    ["a balance code among the taakvelden", (file) => file.iv3Codes[0]?.codes.push("A29b"), "a code of Iv3 is written 4.3, 6.71a or 4.3.1"],
    ["limits selected by another date", (file) => Object.assign(file.auditLimits[0] ?? {}, { selectedBy: "decision" }), "auditLimits[0].selectedBy: "],
  ])("%s", (_, change, message) => {
    const file = structuredClone(sisa);
    change(file);
    expect(() => parseSisaRules("sisa.json", file)).toThrow(message);
    expect(() => parseSisaRules("sisa.json", file)).toThrow("sisa.json: ");
  });
});
