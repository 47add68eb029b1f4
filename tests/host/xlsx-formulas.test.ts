import { fileFormula, shownFormula } from "../../host/xlsx/formulas/file-formula";
import { shiftFormula } from "../../host/xlsx/formulas/shift-formula";

describe("a formula in a file", () => {
  it.each([
    ["=[@Bedrag]*2", "tblBesteding[[#This Row],[Bedrag]]*2"],
    ["=[@[Prestatie t/m]]-[@[Prestatie van]]", "tblBesteding[[#This Row],[Prestatie t/m]]-tblBesteding[[#This Row],[Prestatie van]]"],
    ["=SUM([@[Prestatie van]:[Prestatie t/m]])", "SUM(tblBesteding[[#This Row],[Prestatie van]:[Prestatie t/m]])"],
    ["=tblMaatregel[@Doel]", "tblMaatregel[[#This Row],[Doel]]"],
    ["=COUNTA([@])", "COUNTA(tblBesteding[#This Row])"],
    ["=tblMaatregel[[#Headers],[Doel]]", "tblMaatregel[[#Headers],[Doel]]"],
    ['=IF([@Soort]="[@Soort]","\'[@x]",1)', 'IF(tblBesteding[[#This Row],[Soort]]="[@Soort]","\'[@x]",1)'],
    ["='[@] Blad'!A1+[@Bedrag]", "'[@] Blad'!A1+tblBesteding[[#This Row],[Bedrag]]"],
    ["=[@[Bedrag '[euro']]]", "tblBesteding[[#This Row],[Bedrag '[euro']]]"],
    ["=_xlfn.X+MAXIFS(A1:A3,B1:B3,1)", "_xlfn.X+_xlfn.MAXIFS(A1:A3,B1:B3,1)"],
    ["=FILTER(A1:A3,B1:B3=1)", "_xlfn._xlws.FILTER(A1:A3,B1:B3=1)"],
  ])("%s stands there as %s, and is shown again as it was", (shown, file) => {
    expect(fileFormula(shown, "tblBesteding")).toBe(file);
    expect(shownFormula(file, "tblBesteding")).toBe(shown);
  });

  it("names its table where it stands outside it", () => {
    expect(shownFormula("tblBesteding[[#This Row],[Bedrag]]", "tblAndere")).toBe("=tblBesteding[@Bedrag]");
    expect(shownFormula("tblBesteding[[#This Row],[Bedrag]]", null)).toBe("=tblBesteding[@Bedrag]");
  });

  it("is understood with spaces and small letters, as other programs write it", () => {
    expect(shownFormula("tblBesteding[[#this row], [Bedrag]]", "tblBesteding")).toBe("=[@Bedrag]");
  });
});

describe("a formula that cells of a file share", () => {
  it.each([
    ["A1+$A1+A$1+$A$1", "C3+$A3+C$1+$A$1"],
    ["SUM(A1:B2)*LOG10(A1)", "SUM(C3:D4)*LOG10(C3)"],
    ["'A1'!A1&\"A1\"&tbl[A1]", "'A1'!C3&\"A1\"&tbl[A1]"],
    ["naam1+_A1+A1.b", "naam1+_A1+A1.b"],
  ])("%s reads %s two rows down and two columns right", (formula, shifted) => {
    expect(shiftFormula(formula, 2, 2)).toBe(shifted);
  });
});
