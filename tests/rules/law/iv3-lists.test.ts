import { iv3ListOf } from "../../../src/rules/law/iv3-lists";
import type { SisaRules } from "../../../src/rules/model/sisa-rules";
import { loadSisaRules } from "../../../src/schemes/load-sisa-rules";

const sisa = loadSisaRules();
const has = (field: "taakveld" | "categorie", year: number, code: string, rules: SisaRules = sisa) => iv3ListOf(rules, field, year)?.codes.has(code);

test("a taakveld holds in the years of its list: 6.2 until 2024, 6.21 from 2025", () => {
  expect([2021, 2024, 2025, 2026].map((year) => [has("taakveld", year, "6.2"), has("taakveld", year, "6.21")])).toEqual([[true, false], [true, false], [false, true], [false, true]]);
});

test("the lists of a year that overlap are taken together, and each field has its own", () => {
  expect([has("taakveld", 2022, "4.3"), has("categorie", 2022, "4.3")]).toEqual([true, false]);
  expect([has("taakveld", 2022, "3.8"), has("categorie", 2022, "3.8")]).toEqual([false, true]);
  const codes = sisa.iv3Codes.filter(({ field, validFrom, validUntil }) => field === "categorie" && (validFrom ?? "0000") <= "2022-12-31" && (validUntil ?? "9999") >= "2022-12-31").flatMap((one) => one.codes);
  expect([...(iv3ListOf(sisa, "categorie", 2022)?.codes ?? [])]).toEqual(codes);
});

test("a list cites where it stands", () => {
  const first = sisa.iv3Codes.find(({ field }) => field === "taakveld");
  expect(iv3ListOf(sisa, "taakveld", 2022)).toMatchObject({ citation: first?.citation, status: first?.status });
});

test("of a year without a list nothing is known", () => {
  expect([iv3ListOf(sisa, "taakveld", 2020), iv3ListOf(sisa, "categorie", 2027)]).toEqual([null, null]);
});

test("a list is made once for the same rules, and anew for others", () => {
  expect(iv3ListOf(sisa, "taakveld", 2023)).toBe(iv3ListOf(sisa, "taakveld", 2023));
  expect(iv3ListOf({ ...sisa, iv3Codes: [] }, "taakveld", 2023)).toBeNull();
});
