import { officeMembersServed } from "./office-members-served";
import { officeMembersUsed } from "./office-members-used";
import { textOf } from "./project-files";

/** The minor version of ExcelApi that the manifest asks for. */
const floor = Number(/Name="ExcelApi" MinVersion="1\.(\d+)"/.exec(textOf("manifest.xml"))?.[1]);

const served = officeMembersServed();
const used = officeMembersUsed();

/** Whether a file asks for a requirement set of at least this minor version before it goes on. */
function guards(file: string, version: number): boolean {
  const asked = [...textOf(file).matchAll(/isSetSupported\("ExcelApi", "1\.(\d+)"\)/g)].map((match) => Number(match[1]));
  return asked.some((minor) => minor >= version);
}

describe("what the add-in asks of Excel", () => {
  test("is read from Microsoft's declarations with their versions", () => {
    expect(served.get("Excel.Range.values")).toBe(1);
    expect(served.get("Excel.Table.resize")).toBe(13);
    expect(served.get("Excel.WorksheetChangedEventArgs.triggerSource")).toBe(14);
    expect(served.get("Excel.Range.noSuchMember")).toBeUndefined();
  });

  test("is found in our sources, member by member", () => {
    const members = new Set(used.map(({ member }) => member));
    expect(members.size).toBeGreaterThan(40);
    for (const member of ["Excel.Range.values", "Excel.Table.resize", "Excel.TableCollection.getItemOrNullObject"]) expect(members).toContain(member);
  });

  test("exists in office.js 1.1.110", () => {
    expect(used.filter(({ member }) => !served.has(member))).toEqual([]);
  });

  test("needs no more than the manifest's floor, unless the file asks first whether Excel has it", () => {
    expect(floor).toBe(14);
    const newer = used.filter(({ file, member }) => (served.get(member) ?? 0) > floor && !guards(file, served.get(member) ?? 0));
    expect(newer.map(({ file, member }) => `${file}: ${member} needs ExcelApi 1.${served.get(member) ?? 0}`)).toEqual([]);
  });
});
