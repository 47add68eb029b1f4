import { startHost } from "../../host/jest/start-host";
import { writeWorkbook } from "../../src/xlsx/write-workbook";

const proof = { title: "Proef", footer: "", madeAt: "2024-02-01T00:00:00Z", sheets: [{ name: "Blad", title: "Proef", explanation: [], warnings: [], tables: [] }] };

describe("a workbook that an add-in has made", () => {
  it("is opened beside the one of the pane, byte for byte, and changes nothing in that one", async () => {
    const { Excel, host } = startHost();
    const bytes = await writeWorkbook(proof);
    await Excel.createWorkbook(Buffer.from(bytes).toString("base64"));
    expect(host.createdWorkbooks().map((one) => Buffer.from(one).equals(Buffer.from(bytes)))).toEqual([true]);
    expect(host.workbook.sheets.length).toBe(1);
  });

  it("is refused where its bytes are no workbook", async () => {
    const { Excel, host } = startHost();
    await expect(Excel.createWorkbook(Buffer.from("geen werkmap").toString("base64"))).rejects.toMatchObject({ code: "InvalidArgument" });
    expect(host.createdWorkbooks()).toEqual([]);
  });
});
