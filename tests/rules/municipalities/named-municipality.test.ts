import { namedMunicipality } from "../../../src/rules/municipalities/named-municipality";
import { loadMunicipalities } from "../../../src/schemes/load-municipalities";

test.each([
  ["Utrecht", "0344"],
  ["Gemeente Utrecht", "0344"],
  ["060344 Utrecht", "0344"],
  ["9999", "9999"],
  [" elders ", "elders"],
])("%j is %j: its code, or the text where it names none", (written, named) => {
  expect(namedMunicipality(loadMunicipalities(), written)).toBe(named);
});
