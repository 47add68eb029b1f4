import { PackageParts } from "../../host/xlsx/package/package-parts";
import { saveWorkbook } from "../../host/xlsx/save-workbook";
import { Workbook } from "../../host/model/workbook";
import { packageFaults } from "../judge/package/package-faults";
import { sampleWorkbook } from "./xlsx/sample-workbook";

/** A saved package in which one part was changed: `found` must be there, or the test proves nothing. */
async function damaged(path: string, found: string | RegExp, instead: string): Promise<readonly string[]> {
  const parts = PackageParts.from(await saveWorkbook(sampleWorkbook()));
  const before = parts.text(path);
  const after = before.replace(found, instead);
  expect(after).not.toBe(before);
  parts.set(path, after);
  return packageFaults(parts.bytes());
}

describe("the file that the host saves", () => {
  it("has nothing that Excel is known to refuse or repair", async () => {
    expect(packageFaults(await saveWorkbook(sampleWorkbook()))).toEqual([]);
  });

  it("is sound for an empty workbook too", async () => {
    expect(packageFaults(await saveWorkbook(new Workbook()))).toEqual([]);
  });
});

describe("the rules that stand in for Excel find", () => {
  const sheet = "xl/worksheets/sheet3.xml";
  const table = "xl/tables/table2.xml";

  it.each([
    ["validations before conditional formats", sheet, /(<conditionalFormatting.*<\/conditionalFormatting>)(<dataValidations.*<\/dataValidations>)/, "$2$1", "stands too late"],
    ["a table column that its header cell does not know", table, 'name="Bedrag"', 'name="Bedragen"', "another text in its header cell"],
    ["two tables with one id", table, 'id="8"', 'id="7"', "two tables have one id"],
    ["a formula with [@", sheet, "tblBesteding[[#This Row],[Maatregel]]", "[@Maatregel]", "holds [@"],
    ["a look that is not there", sheet, /<c r="A5" s="\d+"/, '<c r="A5" s="99"', "look 99 is not there"],
    ["a print name with an unquoted sheet", "xl/workbook.xml", /'Bestedingen T-1'!\$A:\$A/, "Bestedingen T-1!$A:$A", "which Excel cannot read"],
    ["an error as text", "xl/worksheets/sheet1.xml", ' t="e"><f>1/0', ' t="str"><f>1/0', "stands as text"],
    ["a part without content type", "[Content_Types].xml", /<Default Extension="xml"[^>]*>/, "", "has no content type"],
    ["a relationship to nowhere", "xl/worksheets/_rels/sheet3.xml.rels", "table2.xml", "table9.xml", "which is not there"],
    ["an axis before the plot of a chart", "xl/charts/chart1.xml", /(<c:barChart>.*<\/c:barChart>)(<c:catAx>.*<\/c:catAx>)/, "$2$1", "stands too late"],
    ["a chart that its drawing leads to and that is not there", "xl/drawings/_rels/drawing1.xml.rels", "chart2.xml", "chart99.xml", "which is not there"],
    ["a count that is wrong", "xl/styles.xml", /<cellXfs count="\d+"/, '<cellXfs count="1"', "counts 1"],
  ])("%s", async (_, path, found, instead, fault) => {
    expect((await damaged(path, found, instead)).join("\n")).toContain(fault);
  });
});
