import { done, makeVoorbeeld, spending } from "./make-voorbeeld";
import { openBook, openSession, type Opened } from "./open-session";

describe("an officer explains a finding", () => {
  let opened: Opened;

  beforeAll(async () => {
    opened = await openSession({ engine: null });
    await makeVoorbeeld(opened);
    done(await opened.session.recordSpending(spending({ performedFrom: "01-12-2021", performedUntil: "31-01-2022" })));
    done(await opened.session.check());
  });
  afterAll(() => {
    expect(opened.host.refusals()).toEqual([]);
    opened.host.close();
  });

  function differing() {
    const { findings, explained } = openBook(opened);
    const finding = findings.find(({ code }) => code === "expenditure-year-differs");
    if (finding === undefined) {
      throw new Error("The finding is gone.");
    }
    return { finding, said: explained.get(finding) };
  }

  it("and the workbook keeps who said what to which sentence, and when", async () => {
    done(await opened.session.explainFinding(differing().finding, " De accountant is akkoord. "));
    expect(openBook(opened).book.explanations).toMatchObject([{ code: "expenditure-year-differs", text: "De accountant is akkoord.", by: "V. Oorbeeld", on: "2026-01-15", finding: expect.stringContaining("2022") as string }]);
    expect(differing().said).toMatchObject({ is: "explained" });
    const journal = (await opened.tools.workbook.readTables(["tblLogboek"])).get("tblLogboek");
    expect(journal?.rows.at(-1)?.slice(1, 9)).toMatchObject(["V. Oorbeeld", "bevinding toegelicht", "tblBeoordeling", 1, 0, "expenditure-year-differs: De accountant is akkoord.", expect.any(String), "bevestigd"]);
  });

  it("it survives a check, and a second text replaces the first in its row", async () => {
    done(await opened.session.check());
    expect(differing().said?.is).toBe("explained");
    done(await opened.session.explainFinding(differing().finding, "=Toch gesplitst"));
    expect(openBook(opened).book.explanations.map(({ text }) => text)).toEqual(["=Toch gesplitst"]);
  });

  it("the finding is reopened when its facts change, with what was said before", async () => {
    await opened.tools.workbook.writeColumn("tblBesteding", "Bedrag", 0, [7_000]);
    await opened.session.start();
    expect(differing().said).toMatchObject({ is: "reopened", explanation: { text: "=Toch gesplitst" } });
    await opened.tools.workbook.writeColumn("tblBesteding", "Bedrag", 0, [6_840]);
    await opened.session.start();
    expect(differing().said?.is).toBe("explained");
  });

  it("empty text takes it back; where nothing was said, it is asked", async () => {
    done(await opened.session.explainFinding(differing().finding, ""));
    expect(openBook(opened).book.explanations).toEqual([]);
    expect(await opened.session.explainFinding(differing().finding, " ")).toMatchObject({ ok: false, refusal: { facts: { problems: [{ field: "text", code: "required" }] } } });
  });

  it("a text of 2.000 characters fits, one more does not", async () => {
    expect(await opened.session.explainFinding(differing().finding, "x".repeat(2_001))).toMatchObject({ ok: false, refusal: { facts: { problems: [{ code: "too-long" }] } } });
    done(await opened.session.explainFinding(differing().finding, "x".repeat(2_000)));
    expect(openBook(opened).book.explanations[0]?.text).toHaveLength(2_000);
  });
});
