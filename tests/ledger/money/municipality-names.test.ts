import { listedCode } from "../../../src/ledger/money/listed-code";
import { municipalityMatcher } from "../../../src/ledger/money/match-municipality";
import { readScore } from "../../../src/ledger/money/score-text";
import { loadMunicipalities } from "../../../src/schemes/load-municipalities";

const municipalities = loadMunicipalities();
const of = (...names: readonly string[]) => municipalities.filter(({ name }) => names.includes(name));

describe("the code of a municipality", () => {
  it.each([
    ["0824", "0824"],
    ["824", "0824"],
    ["14", "0014"],
    ["GM0824", "0824"],
    ["gm 0824", "0824"],
    ["060824", "0824"],
    ["60824", "0824"],
    ["060824 Gemeente Oisterwijk", "0824"],
  ])("%s is %s", (written, code) => expect(listedCode(written)).toBe(code));

  it.each(["", "Oisterwijk", "70824", "0824512", "NL0824"])("%s is none", (written) => expect(listedCode(written)).toBeNull());
});

describe("the name of a municipality in a list without codes", () => {
  const sought = of("'s-Gravenhage", "Súdwest-Fryslân", "Bergen (L.)", "Mill en Sint Hubert", "Nuenen, Gerwen en Nederwetten", "Ede", "Hengelo (O.)", "Boxmeer");
  const match = municipalityMatcher(municipalities, sought);
  const named = (name: string) => match({ name, code: null });

  it.each([
    ["'S-GRAVENHAGE", "0518"],
    ["’s Gravenhage", "0518"],
    ["Sudwest Fryslan", "1900"],
    ["gemeente súdwest-fryslân", "1900"],
    ["Bergen (L)", "0893"],
    ["Bergen L.", "0893"],
    ["Gemeente Mill en Sint-Hubert", "0815"],
    ["Nuenen Gerwen en Nederwetten", "0820"],
  ])("%s is taken for %s", (name, code) => expect(named(name)).toEqual({ sure: true, codes: [code], byOtherName: false }));

  it.each([
    ["Bergen", "0893"],
    ["Bergen (Limburg)", "0893"],
    ["Hengelo", "0164"],
    ["Boxmer", "0756"],
    ["Mill en Sint Huberts", "0815"],
  ])("%s is only like %s, so it is asked", (name, code) => expect(named(name)).toEqual({ sure: false, codes: [code], byOtherName: false }));

  it.each(["Edam", "Eda", "Boxtel", "", "Mill"])("%s is none of them", (name) => expect(named(name).codes.filter((code) => sought.some((one) => one.code === code))).toEqual([]));

  it.each([
    ["Den Haag", "0518"],
    ["Gemeente den haag", "0518"],
    ["Den Bosch", "0796"],
    ["Tietjerksteradeel", "0737"],
  ])("%s is another name of %s, and that is said", (name, code) => expect(named(name)).toEqual({ sure: true, codes: [code], byOtherName: true }));

  it.each(["Noordoost-Friesland", "Zuidwest-Friesland"])("%s is a region too, so it is the name of no municipality", (name) => expect(named(name).codes).toEqual([]));

  it("a name that is only like another name of ours is asked, as with its own name", () => {
    expect(named("Den Hag")).toEqual({ sure: false, codes: ["0518"], byOtherName: false });
    expect(named("Den Bosh").codes).toEqual([]);
  });

  it("another municipality that is called so is surely that one, however much it looks like ours", () => {
    expect(named("Bergen (NH.)")).toEqual({ sure: true, codes: ["0373"], byOtherName: false });
  });

  it("a name that two municipalities have is neither without asking", () => {
    const [first, second] = of("Ede", "Boxmeer");
    const twins = [first, second].flatMap((one) => (one === undefined ? [] : [{ ...one, name: "Tweeling" }]));
    expect(municipalityMatcher(twins, twins)({ name: "Tweeling", code: null })).toEqual({ sure: false, codes: ["0228", "0756"], byOtherName: false });
  });
});

describe("a code and a name together", () => {
  const match = municipalityMatcher(municipalities, of("Boxmeer"));

  it("the code says it, also where the name is written in a way that no list knows", () => {
    expect(match({ code: "0756", name: "Boxmeer" })).toEqual({ sure: true, codes: ["0756"], byOtherName: false });
    expect(match({ code: "0756", name: "Boksmeer (NB)" })).toEqual({ sure: true, codes: ["0756"], byOtherName: false });
    expect(match({ code: "0756", name: "" })).toEqual({ sure: true, codes: ["0756"], byOtherName: false });
  });

  it("where they name two municipalities, nobody knows which is meant", () => {
    expect(match({ code: "0756", name: "Cuijk" })).toEqual({ sure: false, codes: ["0756", "1684"], byOtherName: false });
  });

  it("the code says it beside another name as well, so that nothing needs to be said", () => {
    expect(match({ code: "0518", name: "Den Haag" })).toEqual({ sure: true, codes: ["0518"], byOtherName: false });
    expect(match({ code: "0796", name: "Den Haag" })).toEqual({ sure: false, codes: ["0796", "0518"], byOtherName: false });
  });

  it("a code that no list has leaves the name a question", () => {
    expect(match({ code: "9998", name: "Boxmeer" })).toEqual({ sure: false, codes: ["0756"], byOtherName: false });
  });
});

describe("a score", () => {
  it.each([
    ["1.234,56", null, "1234.56"],
    ["1,234.56", null, "1234.56"],
    ["1234,5", null, "1234.5"],
    ["1.234", "comma", "1234"],
    ["1.234", "point", "1.234"],
    ["1,234", "comma", "1.234"],
    ["0,125", null, "0.125"],
    ["1.234.567", null, "1234567"],
    ["1 234,5", null, "1234.5"],
    ["12", null, "12"],
    [1234.56, null, "1234.56"],
    [0.1, null, "0.1"],
  ] as const)("%s (%s) is %s, with every digit", (cell, notation, text) => expect(readScore(cell, notation)).toEqual({ is: "score", text }));

  it.each([["1.234", null], ["hoog", null], ["1,2,3", null], ["12,34,567", null], ["1234567890,1234567", null], [1e21, null]] as const)("%s cannot be read", (cell, notation) => expect(readScore(cell, notation)).toEqual({ is: "unreadable" }));

  it.each(["", " ", "-"])("“%s” is none", (cell) => expect(readScore(cell, null)).toEqual({ is: "blank" }));
});
