import { figuresText } from "../../src/book/form/figures-text";
import type { FillPlan } from "../../src/actions/form/annex-session";
import { amount, d14Figures, list, municipality, utrecht, zeist } from "../book/form/voorbeeld-figures";
import type { AnnexFigures } from "../../src/book/form/annex-figures";
import { changedCells, openForm, partsOf } from "./form-file";
import { done } from "./make-voorbeeld";
import type { Opened } from "./open-session";

const sheet2021 = "SiSa bijlage op maat";

function text(figures: AnnexFigures): { readonly is: "text"; readonly text: string } {
  return { is: "text", text: figuresText(figures) };
}

/** The formats of cells in the file; which number one has depends on the others. */
function looksOf(parts: ReadonlyMap<string, string>): readonly string[] {
  const [, formats = ""] = /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(parts.get("xl/styles.xml") ?? "") ?? [];
  return formats.match(/<xf (?:[^>]*\/>|.*?<\/xf>)/gs) ?? [];
}

/** A sheet with the formats of its cells in place of their numbers. */
function withLooks(parts: ReadonlyMap<string, string>, sheet: string, looks: readonly string[]): string {
  const xml = parts.get(`xl/worksheets/${sheet}.xml`) ?? "";
  return xml.replace(/(<c [^>]*)s="(\d+)"/g, (_, cell: string, at: string) => `${cell}s="${(looks[Number(at)] ?? "").replace(/[<>"]/g, "'")}"`);
}

/** Every entry in short: "D14/01 D10 write". */
function inShort({ fill }: FillPlan): readonly string[] {
  return fill.entries.map(({ code, address, line, is }) => [code, address, line, is].filter((part) => part !== "").join(" "));
}

async function values({ host }: Opened, address: string): Promise<unknown> {
  return (await host.read(address)).values[0]?.[0];
}

describe("an officer opens the SiSa-bijlage of 2021, which holds no book", () => {
  let opened: Opened;
  let before: ReadonlyMap<string, string>;
  beforeEach(async () => {
    opened = await openForm("d14-2021");
    before = await partsOf(opened);
  });
  afterEach(() => {
    expect(opened.troubles).toEqual([]);
    opened.host.close();
  });

  it("the add-in sees the form and what is in it, and leaves the accountant's tab out", async () => {
    expect(opened.session.state().is).toBe("empty");
    expect(done(await opened.session.annex.findForms())).toEqual([
      { sheet: sheet2021, year: 2021, formatOf: "2022-03-01", municipality: null, isProtected: false, codes: ["D8", "D14", "H12", "H4"], problems: [] },
    ]);
  });

  it("it says of every cell what would happen, also of the indicator that nobody knows", async () => {
    const plan = done(await opened.session.annex.planFill(sheet2021, text(d14Figures())));
    expect(inShort(plan)).toEqual([
      "D14/01 D10 write",
      "D14/02 E10 write",
      "D14/03 F10 write",
      "D14/04 G10 write",
      "D14/05 H10 060344 write",
      "D14/05 H11 060355 write",
      "D14/06 I10 060344 write",
      "D14/06 I11 060355 write",
      "D14/09 D16 by-hand",
    ]);
    expect(await partsOf(opened)).toEqual(before);
  });

  it("filled, only those cells differ in the saved file: no name, style, setting, sheet or custom XML is added", async () => {
    const plan = done(await opened.session.annex.planFill(sheet2021, text(d14Figures())));
    expect(done(await opened.session.annex.fill(plan))).toEqual({ written: 8, untouched: 0, journaled: false });
    expect(await values(opened, `${sheet2021}!D10`)).toBe(350_801);
    expect(await values(opened, `${sheet2021}!F10`)).toBe(0);
    expect(await values(opened, `${sheet2021}!H11`)).toBe("060355");
    expect(await values(opened, `${sheet2021}!I11`)).toBe(2_750);
    const after = await partsOf(opened);
    expect([...after.keys()]).toEqual([...before.keys()]);
    const differing = [...after].filter(([path, part]) => before.get(path) !== part).map(([path]) => path);
    expect(differing).toEqual(["xl/worksheets/sheet1.xml"]);
    expect(changedCells(before.get("xl/worksheets/sheet1.xml") ?? "", after.get("xl/worksheets/sheet1.xml") ?? "")).toEqual(["D10", "E10", "F10", "G10", "H10", "I10", "H11", "I11"]);
    expect(opened.session.state().is).toBe("empty");
  });

  it("planned again after filling, every cell is the same and nothing is left to write", async () => {
    done(await opened.session.annex.fill(done(await opened.session.annex.planFill(sheet2021, text(d14Figures())))));
    const plan = done(await opened.session.annex.planFill(sheet2021, text(d14Figures())));
    expect(plan.fill.entries.filter(({ code }) => code !== "D14/09").every(({ is, agrees }) => is === "same" && agrees)).toBe(true);
    expect(done(await opened.session.annex.fill(plan))).toEqual({ written: 0, untouched: 8, journaled: false });
  });

  it("a cell that the officer leaves out stays empty", async () => {
    const plan = done(await opened.session.annex.planFill(sheet2021, text(d14Figures())));
    expect(done(await opened.session.annex.fill(plan, ["E10"]))).toMatchObject({ written: 7, untouched: 1 });
    expect(await values(opened, `${sheet2021}!E10`)).toBe("");
  });

  it("a cell filled by hand between looking and writing stops the whole filling", async () => {
    const plan = done(await opened.session.annex.planFill(sheet2021, text(d14Figures())));
    await opened.host.type(`${sheet2021}!E10`, "5");
    expect(await opened.session.annex.fill(plan)).toEqual({ ok: false, refusal: { code: "form-changed", facts: { sheet: sheet2021 } } });
    expect(await values(opened, `${sheet2021}!D10`)).toBe("");
  });

  it("figures of another year or municipality, a sheet without labels and a sheet that is gone are refused, and nothing is written", async () => {
    const { annex } = opened.session;
    const unfit = { ok: false, refusal: { code: "form-unfit" } };
    expect(await annex.planFill(sheet2021, text(d14Figures({ year: 2022 })))).toMatchObject({ ...unfit, refusal: { facts: { problems: [{ is: "year-differs", inForm: 2021, expected: 2022 }] } } });
    expect(await annex.planFill("Tabel fouten en onzekerheden", text(d14Figures()))).toMatchObject({ ...unfit, refusal: { facts: { problems: [{ is: "not-a-form" }] } } });
    expect(await annex.planFill("Weg", text(d14Figures()))).toMatchObject({ ok: false, refusal: { code: "form-missing", facts: { sheet: "Weg" } } });
    expect(await annex.planFill(sheet2021, { is: "text", text: "D14/01 = 5" })).toMatchObject({ ok: false, refusal: { code: "figures-unreadable", facts: { problem: { is: "not-json" } } } });
    expect(await annex.planFill(sheet2021, { is: "year", year: 2021 })).toMatchObject({ ok: false, refusal: { code: "no-book" } });
    expect(await annex.exportFigures(2021)).toMatchObject({ ok: false, refusal: { code: "no-book" } });
    expect(await annex.takeTexts(sheet2021)).toMatchObject({ ok: false, refusal: { code: "no-book" } });
    expect(await partsOf(opened)).toEqual(before);
  });
});

describe("forms in other layouts and states", () => {
  let opened: Opened;
  afterEach(() => opened.host.close());

  it("cells that hold other values are shown with what stands there, and replaced when the officer says so", async () => {
    opened = await openForm("d14-2021-ingevuld");
    const plan = done(await opened.session.annex.planFill(sheet2021, text(d14Figures())));
    expect(plan.fill.entries.slice(0, 4).map(({ code, old, next, is }) => [code, old, next, is])).toEqual([
      ["D14/01", 1, 350_801, "replaces"],
      ["D14/02", 250, 12_500, "replaces"],
      ["D14/03", 99_999, 0, "replaces"],
      ["D14/04", 0, 0, "same"],
    ]);
    done(await opened.session.annex.fill(plan));
    expect(await values(opened, `${sheet2021}!D10`)).toBe(350_801);
  });

  it("in cells with the format General a code keeps its zero: the cell holds text, and its format stays", async () => {
    opened = await openForm("d14-2021-standaard");
    const before = await partsOf(opened);
    const plan = done(await opened.session.annex.planFill(sheet2021, text(d14Figures())));
    expect(inShort(plan).filter((entry) => entry.startsWith("D14/05"))).toEqual(["D14/05 H10 060344 write", "D14/05 H11 060355 write"]);
    expect(done(await opened.session.annex.fill(plan))).toMatchObject({ written: 8 });
    const { values: held, numberFormats, formulas } = await opened.host.read(`${sheet2021}!H10:H11`);
    expect({ held, numberFormats, formulas }).toEqual({ held: [["060344"], ["060355"]], numberFormats: [["General"], ["General"]], formulas: [["060344"], ["060355"]] });
    const after = await partsOf(opened);
    const looksBefore = looksOf(before);
    const looksAfter = looksOf(after);
    expect([...after].filter(([path, part]) => before.get(path) !== part && !path.startsWith("xl/worksheets/")).map(([path]) => path)).toEqual(["xl/styles.xml"]);
    const changed = (sheet: string): readonly string[] => changedCells(withLooks(before, sheet, looksBefore), withLooks(after, sheet, looksAfter));
    expect([changed("sheet1"), changed("sheet2")]).toEqual([["D10", "E10", "F10", "G10", "H10", "I10", "H11", "I11"], []]);
    const added = looksAfter.filter((look) => !looksBefore.includes(look));
    expect(added).toEqual([expect.stringContaining(' quotePrefix="1"')]);
    expect(looksBefore).toContain(added[0]?.replace(' quotePrefix="1"', ""));
    const again = done(await opened.session.annex.planFill(sheet2021, text(d14Figures())));
    expect(again.fill.entries.filter(({ code }) => code === "D14/05").map(({ is, agrees }) => [is, agrees])).toEqual([["same", true], ["same", true]]);
  });

  it("a formula is compared and never overwritten", async () => {
    opened = await openForm("d14-2021-formule");
    const plan = done(await opened.session.annex.planFill(sheet2021, text(d14Figures())));
    expect(plan.fill.entries[0]).toMatchObject({ code: "D14/01", old: 263_520, next: 350_801, is: "formula", agrees: false });
    done(await opened.session.annex.fill(plan));
    expect((await opened.host.read(`${sheet2021}!D10`)).formulas).toEqual([["=SUM(D7:F7)"]]);
    const agreeing = done(await opened.session.annex.planFill(sheet2021, text(d14Figures({ figures: [amount("D14/01", 263_520)] }))));
    expect(agreeing.fill.entries[0]).toMatchObject({ is: "formula", agrees: true });
  });

  it.each([
    ["d14-2021-dubbel", { is: "indicator-twice", indicator: "D14/01", addresses: ["D9", "D21"] }],
    ["zonder-d14-2021", { is: "code-absent", code: "D14" }],
  ])("%s is refused", async (name, problem) => {
    opened = await openForm(name);
    const before = await partsOf(opened);
    expect(await opened.session.annex.planFill(sheet2021, text(d14Figures()))).toMatchObject({ ok: false, refusal: { code: "form-unfit", facts: { problems: [problem] } } });
    expect(await partsOf(opened)).toEqual(before);
  });

  it("of a protected form only unlocked cells are filled; the locked reserve is compared", async () => {
    opened = await openForm("d14-2023-beveiligd");
    const before = await partsOf(opened);
    const figures = d14Figures({ year: 2023 });
    const plan = done(await opened.session.annex.planFill("SiSa 2023", text(figures)));
    expect(inShort(plan)).toEqual([
      "D14/01 D8 write",
      "D14/02 E8 write",
      "D14/03 F8 write",
      "D14/04 G8 locked",
      "D14/05 D12 060344 write",
      "D14/05 D13 060355 write",
      "D14/06 E12 060344 write",
      "D14/06 E13 060355 write",
    ]);
    expect(plan.fill.entries[3]).toMatchObject({ old: 0, next: 0, agrees: true });
    done(await opened.session.annex.fill(plan));
    const after = await partsOf(opened);
    expect(changedCells(before.get("xl/worksheets/sheet1.xml") ?? "", after.get("xl/worksheets/sheet1.xml") ?? "")).toEqual(["D8", "E8", "F8", "D12", "E12", "D13", "E13"]);
    expect(after.get("xl/styles.xml")).toBe(before.get("xl/styles.xml"));
    const elsewhere = await opened.session.annex.planFill("SiSa 2023", text({ ...figures, municipality: { code: "0344", name: "Utrecht" } }));
    expect(elsewhere).toMatchObject({ ok: false, refusal: { facts: { problems: [{ is: "municipality-differs", inForm: "0000 Voorbeeld", expected: "0344 Utrecht" }] } } });
  });

  it("a fourth municipality has no numbered row left, and says so", async () => {
    opened = await openForm("d14-2023-beveiligd");
    const lines = [utrecht, zeist, municipality("060307", "Amersfoort", 10), municipality("060310", "De Bilt", 20)];
    const plan = done(await opened.session.annex.planFill("SiSa 2023", text(d14Figures({ year: 2023, figures: list("D14/05", "D14/06", "aan", lines) }))));
    expect(inShort(plan).filter((entry) => entry.includes("060310"))).toEqual(["D14/05 060310 not-found", "D14/06 060310 not-found"]);
  });

  it("the older form of D8 is filled through the same labels, with the lists below", async () => {
    opened = await openForm("d8-2019");
    const figures = d14Figures({
      scheme: "D8-2019",
      code: "D8",
      year: 2019,
      figures: [amount("D8/01", 210_400), amount("D8/02", 35_120), amount("D8/03", -1_200), ...list("D8/04", "D8/05", "aan", []), ...list("D8/06", "D8/07", "van", [utrecht])],
    });
    const plan = done(await opened.session.annex.planFill("SiSa-bijlage", text(figures)));
    expect(inShort(plan)).toEqual(["D8/01 D13 write", "D8/02 E13 write", "D8/03 F13 write", "D8/06 F17 060344 write", "D8/07 G17 060344 write"]);
    done(await opened.session.annex.fill(plan));
    expect(await values(opened, "SiSa-bijlage!F13")).toBe(-1_200);
    expect(await values(opened, "SiSa-bijlage!G17")).toBe(12_000);
  });
});
