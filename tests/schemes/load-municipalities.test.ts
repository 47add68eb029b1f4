import { loadMunicipalities } from "../../src/schemes/load-municipalities";

const all = loadMunicipalities();

/** How many municipalities there were on a day. */
function countOn(day: string): number {
  return all.filter(({ from, until }) => (from === null || from <= day) && (until === null || until >= day)).length;
}

test.each([
  ["2021-12-31", 352],
  ["2022-01-01", 345],
  ["2022-03-23", 345],
  ["2022-03-24", 344],
  ["2022-12-31", 344],
  ["2023-01-01", 342],
])("on %s the Netherlands had %d municipalities", (day, count) => {
  expect(countOn(day)).toBe(count);
});

test("Weesp went into Amsterdam in the middle of a year", () => {
  expect(all.find(({ name }) => name === "Weesp")).toEqual({ code: "0457", name: "Weesp", from: null, until: "2022-03-23", successors: ["0363"] });
});

test("every code stands once and every successor exists", () => {
  const codes = new Set(all.map(({ code }) => code));
  expect(codes.size).toBe(356);
  expect(all.flatMap(({ successors }) => successors).filter((code) => !codes.has(code))).toEqual([]);
});

test("names keep their leading apostrophe and their comma, and the fictional municipality is not shipped", () => {
  const names = all.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(["'s-Gravenhage", "Nuenen, Gerwen en Nederwetten", "Oisterwijk"]));
  expect(names.filter((name) => name.includes("Voorbeeld"))).toEqual([]);
});
