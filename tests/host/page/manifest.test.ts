import { readFileSync } from "node:fs";
import { readManifest } from "../../../host/manifest/read-manifest";
import { paneFrame } from "../../../host/page/pane-address";

const manifest = readFileSync("manifest.xml", "utf8");

describe("our manifest as the stand-in reads it", () => {
  it("gives the ribbon in Dutch, and in English where English is asked", () => {
    const labels = (locale: string) => readManifest(manifest, locale).groups.flatMap(({ buttons }) => buttons.map(({ label }) => label));
    expect(labels("nl-NL")).toEqual(["Bestedingsboek openen", "Controleren"]);
    expect(labels("en-US")).toEqual(["Open spending book", "Check"]);
  });

  it("knows what each button does and what the add-in needs", () => {
    const addIn = readManifest(manifest, "nl-NL");
    expect(addIn.groups.flatMap(({ buttons }) => buttons.map(({ action }) => action.is))).toEqual(["show-pane", "run-function"]);
    expect(addIn.needs.get("ExcelApi")).toBe("1.14");
    expect(addIn.sharedRuntime).toBe(true);
    expect(addIn.groups[0]?.tabId).toBe("TabHome");
  });

  it("refuses a manifest that names a resource it does not have", () => {
    expect(() => readManifest(manifest.replace('String id="Open.Label"', 'String id="Open.Anders"'), "nl-NL")).toThrow('no resource "Open.Label"');
    expect(() => readManifest("<html></html>", "nl-NL")).toThrow("not an add-in manifest");
  });
});

describe("the frame of the pane", () => {
  it("tells office.js in three places which host and which conversation it is in", () => {
    const { address, name } = paneFrame(readManifest(manifest, "nl-NL"), "nl-NL", { id: "gesprek", control: "controle" }, "https://localhost:3443/");
    const url = new URL(address);
    expect(url.searchParams.get("_host_Info")).toBe("Excel$Web$16.01$nl-NL$gesprek$$disableLogging$1");
    expect(decodeURIComponent(url.hash)).toBe("#&_serializer_version=1&_xdm_Info=gesprek|controle|https://localhost:3443/");
    expect(JSON.parse(name)).toEqual({
      baseFrameName: "pane",
      hostInfo: "Excel$Web$16.01$nl-NL$gesprek$$disableLogging$1",
      xdmInfo: "gesprek|controle|https://localhost:3443/",
      serializerVersion: 1,
    });
  });
});
