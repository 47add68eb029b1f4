import type { IsoDate } from "../../../src/rules/dates/iso-date";
import type { Municipality } from "../../../src/rules/model/municipality";
import { endsMidYear } from "../../../src/rules/municipalities/ends-mid-year";
import { municipalityOn } from "../../../src/rules/municipalities/municipality-on";
import { predecessorsOf } from "../../../src/rules/municipalities/predecessors-of";
import { sisaCode } from "../../../src/rules/municipalities/sisa-code";
import { splitPredecessorsOf } from "../../../src/rules/municipalities/split-predecessors-of";
import { successorsOf } from "../../../src/rules/municipalities/successors-of";
import { loadMunicipalities } from "../../../src/schemes/load-municipalities";

const all = loadMunicipalities();
const names = (list: readonly Municipality[]) => list.map(({ name }) => name);
const after = (code: string, date: string, list = all) => names(successorsOf(list, code, date as IsoDate));
const before = (code: string, date: string, list = all) => names(predecessorsOf(list, code, date as IsoDate));

describe("who comes after a municipality", () => {
  test("Boxmeer existed until the end of 2021 and then became part of Land van Cuijk", () => {
    expect(after("0756", "2021-12-31")).toEqual([]);
    expect(after("0756", "2022-01-01")).toEqual(["Land van Cuijk"]);
  });

  test("Weesp went into Amsterdam on 24 March 2022, in the middle of a year, so the caller asks who accounts for 2022", () => {
    expect(after("0457", "2022-03-23")).toEqual([]);
    expect(after("0457", "2022-03-24")).toEqual(["Amsterdam"]);
    expect(all.filter(endsMidYear).map(({ name }) => name)).toEqual(["Weesp"]);
  });

  test("Haaren was split over four", () => {
    expect(after("0788", "2020-12-31")).toEqual([]);
    expect(after("0788", "2021-01-01")).toEqual(["Boxtel", "Oisterwijk", "Tilburg", "Vught"]);
  });

  test("the merger of Wijdemeren into Hilversum is a plan, and says so", () => {
    expect(after("1696", "2026-12-31")).toEqual([]);
    expect(after("1696", "2027-01-01")).toEqual(["Hilversum"]);
    expect(all.find(({ code }) => code === "1696")?.status).toBe("unconfirmed");
  });

  test("a code that no municipality has, and a municipality that still exists, have no successor", () => {
    expect(after("9999", "2026-01-01")).toEqual([]);
    expect(after("0824", "2026-01-01")).toEqual([]);
  });
});

describe("what went into a municipality", () => {
  test("Land van Cuijk adds up five, from its first day on", () => {
    expect(before("1982", "2021-12-31")).toEqual([]);
    expect(before("1982", "2022-01-01")).toEqual(["Boxmeer", "Grave", "Mill en Sint Hubert", "Cuijk", "Sint Anthonis"]);
  });

  test("Purmerend existed before Beemster came to it", () => {
    expect(before("0439", "2022-01-01")).toEqual(["Beemster"]);
  });

  test("Tilburg has a part of Haaren, which does not add up by itself", () => {
    expect(before("0855", "2021-01-01")).toEqual([]);
    expect(names(splitPredecessorsOf(all, "0855", "2021-01-01" as IsoDate))).toEqual(["Haaren"]);
    expect(splitPredecessorsOf(all, "0855", "2020-12-31" as IsoDate)).toEqual([]);
    expect(splitPredecessorsOf(all, "1982", "2022-01-01" as IsoDate)).toEqual([]);
  });
});

describe("mergers that follow each other", () => {
  const one = (code: string, until: string | null, successors: readonly string[]): Municipality =>
    ({ code, name: code, from: null, until: until as IsoDate | null, successors, status: "confirmed" });
  // 0001 goes into 0002, which goes into 0003 two years later; 0004 is split over 0003 and 0005, which itself goes into 0003.
  const chain = [
    one("0001", "2021-12-31", ["0002"]),
    one("0002", "2023-12-31", ["0003"]),
    one("0003", null, []),
    one("0004", "2021-12-31", ["0003", "0005"]),
    one("0005", "2023-12-31", ["0003"]),
  ];

  test("the last one that exists on the day counts", () => {
    expect(after("0001", "2023-12-31", chain)).toEqual(["0002"]);
    expect(after("0001", "2024-01-01", chain)).toEqual(["0003"]);
    expect(before("0003", "2024-01-01", chain)).toEqual(["0001", "0002", "0004", "0005"]);
  });

  test("a split whose parts come together again adds up from that day on", () => {
    expect(after("0004", "2022-01-01", chain)).toEqual(["0003", "0005"]);
    expect(before("0003", "2023-12-31", chain)).toEqual([]);
    expect(after("0004", "2024-01-01", chain)).toEqual(["0003"]);
  });

  test("a successor that the list does not hold is none", () => {
    expect(after("0001", "2022-01-01", [one("0001", "2021-12-31", ["9999", "0003"]), one("0003", null, [])])).toEqual(["0003"]);
  });

  test("a list that goes round in a circle ends all the same", () => {
    const circle = [one("0001", "2021-12-31", ["0002"]), one("0002", "2021-12-31", ["0001"])];
    expect(after("0001", "2022-01-01", circle)).toEqual([]);
  });
});

test.each([
  ["0756", "2021-12-31", "Boxmeer"],
  ["0756", "2022-01-01", undefined],
  ["1982", "2021-12-31", undefined],
  ["1982", "2022-01-01", "Land van Cuijk"],
  ["9999", "2022-01-01", undefined],
])("the code %s on %s is %s", (code, date, name) => {
  expect(municipalityOn(all, code, date as IsoDate)?.name).toBe(name);
});

test("the annex names Oisterwijk 060824", () => {
  expect(sisaCode("0824")).toBe("060824");
});
