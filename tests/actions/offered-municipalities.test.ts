import { offeredMunicipalities } from "../../src/actions/offered-municipalities";
import { loadMunicipalities } from "../../src/schemes/load-municipalities";

const offered = (firstYear: number, lastYear: number) => offeredMunicipalities(loadMunicipalities(), { firstYear, lastYear }).map(({ name }) => name);

test("a book of 2021 and later is for a municipality that still existed then, merged later or not", () => {
  const names = offered(2021, 2026);
  expect(names).toEqual(expect.arrayContaining(["Eemsdelta", "Boxmeer", "Land van Cuijk", "Weesp", "Wijdemeren"]));
  expect(names).not.toContain("Haaren");
  expect(names).not.toContain("Appingedam");
});

test("a book of 2020 is for Haaren, and not yet for Eemsdelta", () => {
  const names = offered(2020, 2020);
  expect(names).toContain("Haaren");
  expect(names).not.toContain("Eemsdelta");
});

test("a municipality counts from its first to its last day", () => {
  expect(offered(2022, 2022)).toEqual(expect.arrayContaining(["Weesp", "Brielle", "Maashorst"]));
  expect(offered(2023, 2023)).not.toContain("Brielle");
  expect(offered(2021, 2021)).not.toContain("Maashorst");
});
