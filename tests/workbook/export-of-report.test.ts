import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { read, utils } from "@e965/xlsx";
import { saveWorkbook } from "../../host/xlsx/save-workbook";
import { runCli } from "../cli/run-cli";
import { done, makeVoorbeeld, spending } from "./make-voorbeeld";
import { openSession, type Opened } from "./open-session";

/** The sheet Verschillen of an export as lines of text. */
function differencesOf(bytes: Uint8Array): readonly string[] {
  const sheet = read(bytes).Sheets["Verschillen"];
  const rows: unknown[][] = sheet === undefined ? [] : utils.sheet_to_json(sheet, { header: 1, raw: true, defval: "" });
  return rows.map((row) => row.filter((cell) => cell !== "").join(" | ")).filter((line) => line !== "");
}

describe("the export of 2022 says whether the formulas of the report sheets agree with the rules", () => {
  let opened: Opened;
  const folder = mkdtempSync(join(tmpdir(), "bestedingsboek-"));

  async function inThePane(): Promise<readonly string[]> {
    return differencesOf(done(await opened.session.exportForAccountant(2022, null)));
  }

  /** The same from the saved file, with the results that Excel left in it. */
  async function onTheCommandLine(): Promise<readonly string[]> {
    await opened.host.calculation.settle();
    const [file, out] = [join(folder, "boek.xlsx"), join(folder, "uit.xlsx")];
    writeFileSync(file, await saveWorkbook(opened.host.workbook));
    expect((await runCli(["export", file, "--year", "2022", "--out", out, "--today", "2026-01-15"])).exit).toBe(0);
    return differencesOf(readFileSync(out));
  }

  beforeAll(async () => {
    opened = await openSession();
    await makeVoorbeeld(opened);
    done(await opened.session.recordSpending(spending()));
  }, 120_000);
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
    opened.host.close();
  });

  it("not while no report stands in the workbook", async () => {
    const said = "Blad Verantwoording 2022 staat niet in de werkmap; de formules zijn dus niet naast de regels gelegd. Dat gebeurt bij het maken van het verslag in Excel.";
    expect(await inThePane()).toContain(said);
    expect(await onTheCommandLine()).toContain(said);
    expect(await inThePane()).toContain("Er zijn geen verschillen gevonden in wat is vergeleken; de verslagbladen horen daar niet of niet helemaal bij.");
  }, 120_000);

  it("cell by cell where it does, whatever the status of the year is now", async () => {
    const { figures, differences } = done(await opened.session.report.writeReport(2022));
    expect(differences).toEqual([]);
    done(await opened.session.setYearStatus({ year: 2022, to: "gecontroleerd", preparedBy: "", checkedBy: "A. Controleur", on: "", reason: "", finalAccount: "" }));
    for (const lines of [await inThePane(), await onTheCommandLine()]) {
      const counts = lines.flatMap((line) => /^Blad (?:Verantwoording|Aansluiting) 2022: (\d+) cel(?:len)? naast de regels gelegd; alle komen overeen\.$/.exec(line)?.[1] ?? []);
      expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(figures);
      expect(lines).toContain("Er zijn geen verschillen gevonden.");
    }
  }, 120_000);

  it("and names the cell that somebody typed over, with what the rules say", async () => {
    const { values } = await opened.host.read("Verantwoording 2022!A1:I60");
    const row = values.findIndex((cells) => cells.includes("Indicator: D14/01")) + 2;
    const column = "ABCDEFGHI".charAt(values[row - 2]?.indexOf("Indicator: D14/01") ?? 0);
    await opened.host.type(`Verantwoording 2022!${column}${row}`, "99999");
    for (const lines of [await inThePane(), await onTheCommandLine()]) {
      expect(lines).toContain("Op het blad Verantwoording 2022 geeft 1 cel een andere uitkomst dan de regels.");
      expect(lines).toContain(`${column}${row} | Verantwoording 2022 | Indicator D14/01 | 99999 | 6840`);
    }
  }, 120_000);

  it("not over a report of other rows: it says which cell shows that", async () => {
    done(await opened.session.addMeasure({ name: "Achterhoek", purpose: "P1", partner: "", note: "" }));
    done(await opened.session.recordSpending(spending({ measure: "Achterhoek", document: "INK-9" })));
    for (const lines of [await inThePane(), await onTheCommandLine()]) {
      expect(lines).toContain("Blad Verantwoording 2022 is niet naast de regels gelegd: het is gemaakt over andere rijen of regels dan die van nu.");
      expect(lines.find((line) => line.startsWith("Het blad Verantwoording 2022 is verouderd of gewijzigd: in cel "))).toMatch(/een verslag van nu zet daar “(P1|Achterhoek)”/);
    }
  }, 120_000);
});
