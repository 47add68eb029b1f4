import { recogniseAuditfile } from "../../../src/ledger/auditfile/recognise-auditfile";
import { auditfileOf, bookingLine } from "./auditfile-of";
import { sourceOf } from "./source-of";

const versionOf = async (xml: string) => {
  const found = await recogniseAuditfile(sourceOf(xml));
  return found?.is === "auditfile" ? found.version : found;
};

describe("the version of an auditfile", () => {
  test.each([
    ["http://www.auditfiles.nl/XAF/3.1", "3.1"],
    ["http://www.auditfiles.nl/XAF/3.2", "3.2"],
    ["HTTP://WWW.AUDITFILES.NL/XAF/3.2/", "3.2"],
    ["http://www.odb.belastingdienst.nl/Belastingdienst/BCPP/1.0/structures/XmlAuditfileFinancieel3.2.1", "3.2.1"],
    ["http://www.odb.belastingdienst.nl/Belastingdienst/BCPP/1.1/structures/XmlauditfileXAF_4.0", "4.0"],
    ["http://www.odb.belastingdienst.nl/XAF/4.0", "4.0"],
    ["http://www.auditfiles.nl/XAF/4.0", "4.0"],
  ])("by the namespace %s is %s", async (namespace, version) => {
    expect(await versionOf(auditfileOf([], { root: `<auditfile xmlns="${namespace}">` }))).toBe(version);
  });

  test("without a known namespace is told by its structure", async () => {
    const bare = "<auditfile>";
    expect(await versionOf(auditfileOf([], { root: bare }))).toBe("3.2");
    expect(await versionOf(auditfileOf([], { root: bare, masterData: "<Commercenr>1</Commercenr>" }))).toBe("4.0");
    expect(await versionOf(auditfileOf([], { root: '<auditfile xmlns="urn:voorbeeld">', header: "<RGSVersion>3.8</RGSVersion>" }))).toBe("4.0");
    expect(await versionOf(auditfileOf([], { root: bare, header: "<auditfileVersion>CLAIR2.00.00</auditfileVersion>" }))).toBe("2.0");
    expect(await versionOf(auditfileOf([], { root: bare, masterData: "<generalLedger><taxonomies/></generalLedger>" }))).toBe("3.1");
  });
});

describe("a split auditfile", () => {
  const withComment = (comment: string) => auditfileOf([]).replace("<auditfile", `<!--${comment}-->\n<auditfile`);

  test.each([
    [" Vervolgbestand 2 van 3 ", { number: 2, of: 3 }],
    ["vervolgbestand 10 van 12", { number: 10, of: 12 }],
    [" Gemaakt op 1 van 2 ", null],
    ["Vervolgbestand 4 van 3", null],
    ["Vervolgbestand 0 van 3", null],
  ])("says so in a comment: %s", async (comment, part) => {
    expect(await recogniseAuditfile(sourceOf(withComment(comment)))).toMatchObject({ is: "auditfile", part });
  });
});

describe("what is no auditfile", () => {
  test.each([
    ["nothing", ""],
    ["a text", "rekening;bedrag\n4300;10,00\n"],
    ["a page", "<!DOCTYPE html><html><body>auditfile</body></html>"],
    ["another XML file", '<?xml version="1.0"?><Document><auditfile/></Document>'],
    ["the audit file of another country, which writes its root with capitals", "<AuditFile><Header/></AuditFile>"],
    ["bytes", "\u0000\u0001PK"],
  ])("%s", async (_, content) => {
    expect(await recogniseAuditfile(sourceOf(content))).toBeNull();
  });

  test("but one with a DOCTYPE is an auditfile that cannot be read", async () => {
    expect(await recogniseAuditfile(sourceOf('<?xml version="1.0"?>\n<!DOCTYPE auditfile>\n<auditfile><header/></auditfile>'))).toEqual({ is: "broken-xml", line: 2 });
  });

  test("and so is one that breaks off in its header", async () => {
    expect(await recogniseAuditfile(sourceOf('<?xml version="1.0"?>\n<auditfile>\n<header><fiscalYear>20'))).toEqual({ is: "auditfile-cut", line: 3 });
  });
});

test("only the beginning is read, also of a file that comes in one piece", async () => {
  const beginning = auditfileOf([bookingLine(), `${bookingLine()}${"<desc>tekst</desc>".repeat(20_000)}`]);
  const source = sourceOf(`${beginning.slice(0, -20)}</niet-goed>`, 10_000_000);
  let asked = 0;
  const counting = {
    ...source,
    async *chunks() {
      for await (const chunk of source.chunks()) {
        asked += 1;
        yield chunk;
      }
    },
  };
  expect(await recogniseAuditfile(counting)).toMatchObject({ is: "auditfile", version: "3.2" });
  expect(asked).toBe(1);
});
