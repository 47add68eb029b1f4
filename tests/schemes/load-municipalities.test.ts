import { loadMunicipalities } from "../../src/schemes/load-municipalities";
import { parseMunicipalities } from "../../src/schemes/parse-municipalities";
import list from "../../src/schemes/municipalities.json";
import names from "../../src/schemes/municipality-names.json";
import { parseMunicipalityNames } from "../../src/schemes/parse-municipality-names";

const all = loadMunicipalities();
const named = (name: string) => all.find((one) => one.name === name);

/** How many municipalities there were on a day. */
function countOn(day: string): number {
  return all.filter(({ from, until }) => (from === null || from <= day) && (until === null || until >= day)).length;
}

test.each([
  ["2020-12-31", 355],
  ["2021-01-01", 352],
  ["2021-12-31", 352],
  ["2022-01-01", 345],
  ["2022-03-23", 345],
  ["2022-03-24", 344],
  ["2022-12-31", 344],
  ["2023-01-01", 342],
  ["2026-12-31", 342],
])("on %s the Netherlands had %d municipalities", (day, count) => {
  expect(countOn(day)).toBe(count);
});

test("Weesp went into Amsterdam in the middle of a year", () => {
  expect(named("Weesp")).toEqual({ code: "0457", name: "Weesp", from: null, until: "2022-03-23", successors: ["0363"], status: "confirmed" });
});

test("Eemsdelta came from three and Haaren went to four on 1 January 2021; no source here shows the codes of those that ended", () => {
  expect(named("Eemsdelta")).toMatchObject({ from: "2021-01-01", status: "confirmed" });
  expect(all.filter(({ until }) => until === "2020-12-31").map(({ name, successors, status }) => [name, successors, status])).toEqual([
    ["Appingedam", ["1979"], "unconfirmed"],
    ["Delfzijl", ["1979"], "unconfirmed"],
    ["Loppersum", ["1979"], "unconfirmed"],
    ["Haaren", ["0757", "0824", "0855", "0865"], "unconfirmed"],
  ]);
});

test("only what ended before 2021 and the planned merger of Wijdemeren is unconfirmed", () => {
  expect(all.filter(({ status }) => status === "unconfirmed").map(({ name, until }) => `${name} ${until ?? ""}`)).toEqual([
    "Appingedam 2020-12-31",
    "Delfzijl 2020-12-31",
    "Loppersum 2020-12-31",
    "Haaren 2020-12-31",
    "Wijdemeren 2026-12-31",
  ]);
});

test("every code stands once and in order", () => {
  const codes = all.map(({ code }) => code);
  expect(codes).toHaveLength(360);
  expect(codes).toEqual([...new Set(codes)].sort());
});

test("names keep their leading apostrophe and their comma, and the fictional municipality is not shipped", () => {
  const names = all.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(["'s-Gravenhage", "Nuenen, Gerwen en Nederwetten", "Oisterwijk"]));
  expect(names.filter((name) => name.includes("Voorbeeld"))).toEqual([]);
});

describe("a list that is wrong fails with the file and the key", () => {
  const beemster = list.findIndex(({ name }) => name === "Beemster");

  test.each<[string, object, string]>([
    ["a code of three digits", { code: "370" }, ".code: Invalid"],
    ["a code that stands twice", { code: "0439" }, "code: stands here twice"],
    ["an unknown key", { province: "NH" }, ': Unrecognized key: "province"'],
    ["no status", { status: undefined }, ".status: Invalid option"],
    ["30 February", { until: "2022-02-30" }, ".until: Invalid"],
    ["an end before the beginning", { from: "2022-01-01" }, ".until: ends before it begins"],
    ["an end without a successor", { successors: [] }, ".successors: a municipality that ended has a successor"],
    ["a successor without an end", { until: null }, ".successors: a municipality that ended has a successor"],
    ["a successor that is not there", { successors: ["9999"] }, ".successors[0]: is not a municipality of this list"],
    ["a successor that had ended itself", { successors: ["0398"] }, ".successors[0]: ended no later than"],
  ])("%s", (_, change, message) => {
    const file = structuredClone(list);
    Object.assign(file[beemster] ?? {}, change);
    expect(() => parseMunicipalities("gemeenten.json", file)).toThrow(message);
    expect(() => parseMunicipalities("gemeenten.json", file)).toThrow("gemeenten.json: [");
  });
});

test("three municipalities are also called otherwise, each by a source; the others have the name of CBS alone", () => {
  expect(all.flatMap(({ name, otherNames }) => (otherNames === undefined ? [] : [[name, ...otherNames]]))).toEqual([
    ["'s-Gravenhage", "Den Haag"],
    ["Tytsjerksteradiel", "Tietjerksteradeel"],
    ["'s-Hertogenbosch", "Den Bosch"],
  ]);
});

const [hague] = names;

test.each([
  ["a municipality that nobody knows", [{ ...hague, code: "9998" }], "[0].code"],
  ["the name of another municipality, however it is written", [{ ...hague, name: "SUDWEST FRYSLAN" }], "[0].name"],
  ["its own name", [{ ...hague, name: "s Gravenhage" }], "[0].name"],
  ["a name twice", [hague, { ...hague, code: "0796" }], "[1].name"],
  ["no source", [{ ...hague, citation: undefined }], "[0].citation"],
  ["a key that is not known", [{ ...hague, since: 1990 }], "since"],
])("other names are refused for %s", (_, content, path) => {
  expect(() => parseMunicipalityNames("names.json", content, all)).toThrow(path);
});
