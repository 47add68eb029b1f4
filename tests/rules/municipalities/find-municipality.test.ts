import { findMunicipality } from "../../../src/rules/municipalities/find-municipality";
import { municipalityCode } from "../../../src/rules/municipalities/municipality-code";
import { municipalityCodeOf } from "../../../src/rules/municipalities/municipality-code-of";
import { loadMunicipalities } from "../../../src/schemes/load-municipalities";

const municipalities = loadMunicipalities();

describe("a municipality as an officer writes it", () => {
  test.each(["0824", " 0824 ", "060824", "060824 Gemeente Oisterwijk", "Oisterwijk", "oisterwijk", "Gemeente Oisterwijk", " GEMEENTE  oisterwijk "])("%s is Oisterwijk", (written) => {
    expect(findMunicipality(municipalities, written)?.name).toBe("Oisterwijk");
    expect(municipalityCodeOf(municipalities, written)).toBe("0824");
  });

  test.each(["", "9999", "824", "08245", "06082", "0608245", "Oisterwijk-Noord", "gemeente"])("%p is none", (written) => {
    expect(findMunicipality(municipalities, written)).toBeNull();
  });

  test("keeps a code that no list knows, and the text where there is no code, without the spaces around it", () => {
    expect(municipalityCodeOf(municipalities, "069999")).toBe("9999");
    expect(municipalityCodeOf(municipalities, " Nergenshuizen ")).toBe("Nergenshuizen");
    expect(municipalityCodeOf(municipalities, "Regio 0824")).toBe("Regio 0824");
  });

  test("has a code that begins with 06 itself", () => {
    expect(municipalityCode("0637")).toBe("0637");
    expect(municipalityCode("060637")).toBe("0637");
    expect(findMunicipality(municipalities, "0637")?.name).toBe("Zoetermeer");
  });
});
