import { american, dutch } from "../../host/input/culture";
import { englishFormula, localFormula } from "../../host/input/local-formula";

describe("a formula in the language of the officer", () => {
  const pairs = [
    ['=SUMIFS(tblBesteding[Bedrag],tblBesteding[Doel],"P1, P2")', '=SOMMEN.ALS(tblBesteding[Bedrag];tblBesteding[Doel];"P1, P2")'],
    ["=IF(A1>0.5,TRUE,ROUND(B1*1.25,2))", "=ALS(A1>0,5;WAAR;AFRONDEN(B1*1,25;2))"],
    ["=COUNTIF('Blad, 1'!A1:A9,\"x.y\")", "=AANTAL.ALS('Blad, 1'!A1:A9;\"x.y\")"],
  ] as const;

  it.each(pairs)("%s reads as %s, and back", (english, local) => {
    expect(localFormula(english, dutch)).toBe(local);
    expect(englishFormula(local, dutch)).toBe(english);
  });

  it("is left alone in English", () => {
    expect(localFormula("=SUM(A1,1.5)", american)).toBe("=SUM(A1,1.5)");
  });
});
