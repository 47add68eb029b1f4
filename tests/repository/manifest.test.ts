import { readFileSync } from "node:fs";
import path from "node:path";
import { PNG } from "pngjs";
import { manifestOrder } from "./manifest-order";
import { everyElement, onlyElement, xmlTree, type XmlElement } from "./xml-tree";

const root = path.resolve(__dirname, "..", "..");
const origin = "https://localhost:3443";
const source = readFileSync(path.join(root, "manifest.xml"), "utf8");
const manifest = xmlTree(source);
const overrides = onlyElement(manifest, "VersionOverrides");
const resources = onlyElement(overrides, "Resources");

function attribute(element: XmlElement, name: string): string {
  const value = element.attributes[name];
  if (value === undefined) throw new Error(`${element.name} has no ${name}`);
  return value;
}

function child(element: XmlElement, name: string): XmlElement {
  const found = element.children.find((one) => one.name === name);
  if (found === undefined) throw new Error(`${element.name} has no ${name}`);
  return found;
}

function misplaced(element: XmlElement, parent: string): string[] {
  const order = manifestOrder[`${parent}/${element.name}`] ?? manifestOrder[element.name] ?? [];
  const places = element.children.map((one) => order.indexOf(one.name));
  const wrong = element.children.filter((_, at) => places[at] === -1 || (places[at] ?? 0) < (places[at - 1] ?? 0));
  return [...wrong.map((one) => `${element.name} > ${one.name}`), ...element.children.flatMap((one) => misplaced(one, element.name))];
}

/** Every text that a resource gives, in each language. */
function textsOf(element: XmlElement): string[] {
  const own = element.attributes["DefaultValue"];
  return [...(own === undefined ? [] : [own]), ...element.children.map((one) => attribute(one, "Value"))];
}

function assetOf(url: string): string {
  expect(url.startsWith(`${origin}/assets/`)).toBe(true);
  return path.join(root, url.slice(origin.length + 1));
}

function sizeOf(file: string): string {
  const { width, height } = PNG.sync.read(readFileSync(file));
  return `${width}x${height}`;
}

const defined = new Map(resources.children.flatMap((group) => group.children.map((one) => [attribute(one, "id"), { group: group.name, element: one }])));

const references = everyElement(overrides).filter((element) => element.attributes["resid"] !== undefined);

describe("the manifest that Excel reads", () => {
  test("puts every element under the right parent, in the order Excel demands", () => {
    expect(misplaced(manifest, "")).toEqual([]);
  });

  test("would be refused if one element stood out of order", () => {
    const swapped = source.replace(/(\s*<Version>.*<\/Version>)(\s*<ProviderName>.*<\/ProviderName>)/, "$2$1");
    expect(swapped).not.toBe(source);
    expect(misplaced(xmlTree(swapped), "")).toEqual(["OfficeApp > Version"]);
  });

  test("is an add-in-only manifest of a task pane with version overrides 1.0 for a workbook", () => {
    expect(manifest.name).toBe("OfficeApp");
    expect(attribute(manifest, "xsi:type")).toBe("TaskPaneApp");
    expect(attribute(overrides, "xsi:type")).toBe("VersionOverridesV1_0");
    expect(attribute(overrides, "xmlns")).toBe("http://schemas.microsoft.com/office/taskpaneappversionoverrides");
    expect(attribute(child(child(manifest, "Hosts"), "Host"), "Name")).toBe("Workbook");
    expect(attribute(child(child(overrides, "Hosts"), "Host"), "xsi:type")).toBe("Workbook");
  });

  test("names one add-in with a version of its own and asks no more than it needs", () => {
    expect(child(manifest, "Id").text).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as { version: string };
    expect(child(manifest, "Version").text).toBe(`${version}.0`);
    expect(child(manifest, "DefaultLocale").text).toBe("nl-NL");
    expect(child(manifest, "Permissions").text).toBe("ReadWriteDocument");
    expect(manifest.children.some((one) => one.name === "AppDomains")).toBe(false);
  });

  test("asks Excel for the API floor of Office LTSC 2021 and for a shared runtime", () => {
    const sets = everyElement(child(manifest, "Requirements")).filter((one) => one.name === "Set");
    expect(sets.map((one) => `${attribute(one, "Name")} ${attribute(one, "MinVersion")}`)).toEqual(["SharedRuntime 1.1", "ExcelApi 1.14"]);
  });

  test("runs pane and ribbon functions in one long-lived page", () => {
    const runtime = onlyElement(overrides, "Runtime");
    const page = attribute(runtime, "resid");
    expect(attribute(runtime, "lifetime")).toBe("long");
    expect(attribute(onlyElement(overrides, "FunctionFile"), "resid")).toBe(page);
    expect(attribute(onlyElement(overrides, "SourceLocation"), "resid")).toBe(page);
    expect(textsOf(defined.get(page)?.element ?? manifest)).toEqual([`${origin}/taskpane.html`]);
    expect(attribute(child(child(manifest, "DefaultSettings"), "SourceLocation"), "DefaultValue")).toBe(`${origin}/taskpane.html`);
  });

  test("refers only to resources that exist, of the right kind, with ids short enough for Excel", () => {
    const kinds: Readonly<Record<string, string>> = {
      Image: "Images",
      Runtime: "Urls",
      FunctionFile: "Urls",
      SourceLocation: "Urls",
      LearnMoreUrl: "Urls",
      Label: "ShortStrings",
      Title: "ShortStrings",
      Description: "LongStrings",
    };
    for (const element of references) {
      const id = attribute(element, "resid");
      expect([id, defined.get(id)?.group]).toEqual([id, kinds[element.name]]);
      expect(id.length).toBeLessThanOrEqual(32);
    }
    expect(new Set(references.map((element) => attribute(element, "resid")))).toEqual(new Set(defined.keys()));
  });

  test("gives every control and group an id of its own", () => {
    const ids = everyElement(overrides).flatMap((one) => (["Group", "Control"].includes(one.name) ? [attribute(one, "id")] : []));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("keeps names within 125 characters and descriptions within 250, in both languages", () => {
    const long = [child(manifest, "Description"), ...child(resources, "LongStrings").children];
    const short = [child(manifest, "DisplayName"), ...child(resources, "ShortStrings").children];
    expect([...long.flatMap(textsOf)].filter((text) => text.length > 250 || text.trim() === "")).toEqual([]);
    expect([...short.flatMap(textsOf)].filter((text) => text.length > 125 || text.trim() === "")).toEqual([]);
  });

  test("says everything in English too, but for the product's own name", () => {
    const texts = [child(manifest, "DisplayName"), child(manifest, "Description"), ...child(resources, "ShortStrings").children, ...child(resources, "LongStrings").children];
    const dutchOnly = texts.filter((text) => !text.children.some((one) => attribute(one, "Locale") === "en-US"));
    expect(dutchOnly.map((text) => attribute(text, "DefaultValue"))).toEqual(["Bestedingsboek"]);
  });

  test("names one origin only, over https", () => {
    const schemas = /^http:\/\/(schemas\.microsoft\.com|www\.w3\.org)\//;
    const addresses = [...source.matchAll(/"(https?:[^"]*)"/g)].map((match) => match[1] ?? "").filter((address) => !schemas.test(address));
    expect(addresses.length).toBeGreaterThan(10);
    expect(addresses.filter((address) => !address.startsWith(`${origin}/`))).toEqual([]);
  });

  test("shows icons that exist, each as large as it says", () => {
    const icons = everyElement(overrides).filter((one) => one.name === "Icon");
    expect(icons).toHaveLength(3);
    for (const icon of icons) {
      expect(icon.children.map((image) => attribute(image, "size"))).toEqual(["16", "20", "24", "32", "40", "48", "64", "80"]);
      for (const image of icon.children) {
        const size = attribute(image, "size");
        const url = attribute(defined.get(attribute(image, "resid"))?.element ?? image, "DefaultValue");
        expect([url, sizeOf(assetOf(url))]).toEqual([url, `${size}x${size}`]);
      }
    }
    expect(sizeOf(assetOf(attribute(child(manifest, "IconUrl"), "DefaultValue")))).toBe("32x32");
    expect(sizeOf(assetOf(attribute(child(manifest, "HighResolutionIconUrl"), "DefaultValue")))).toBe("64x64");
  });

  test("names only ribbon functions that the page associates", () => {
    const named = everyElement(overrides).flatMap((one) => (one.name === "FunctionName" ? [one.text] : []));
    const main = readFileSync(path.join(root, "src", "main.ts"), "utf8");
    expect(named).toEqual(["controleren"]);
    expect([...main.matchAll(/actions\.associate\("([^"]+)"/g)].map((match) => match[1])).toEqual(named);
  });

  test("sends people with questions to a page that the release contains", () => {
    const page = readFileSync(assetOf(attribute(child(manifest, "SupportUrl"), "DefaultValue")), "utf8");
    expect(page).toContain("Bestedingsboek");
    expect(page).not.toMatch(/<script|style=/);
  });
});
