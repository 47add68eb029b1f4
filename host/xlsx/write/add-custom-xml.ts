import type { CustomXmlPart } from "../../model/custom-xml-part";
import type { PackageParts } from "../package/package-parts";
import { relationshipsPath } from "../package/relationships";
import { xmlDeclaration, xmlElement } from "../package/xml-text";

const relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
const office = "http://schemas.openxmlformats.org/officeDocument/2006";
const propertiesType = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const workbookRelationships = relationshipsPath("xl/workbook.xml");

function addPart(parts: PackageParts, part: CustomXmlPart, number: number): void {
  const properties = `customXml/itemProps${number}.xml`;
  parts.set(`customXml/item${number}.xml`, part.xml);
  parts.set(properties, `${xmlDeclaration}${xmlElement("ds:datastoreItem", { "ds:itemID": part.id, "xmlns:ds": `${office}/customXml` }, ["<ds:schemaRefs/>"])}`);
  const link = xmlElement("Relationship", { Id: "rId1", Type: `${office}/relationships/customXmlProps`, Target: `itemProps${number}.xml` });
  parts.set(relationshipsPath(`customXml/item${number}.xml`), `${xmlDeclaration}${xmlElement("Relationships", { xmlns: relationships }, [link])}`);
  append(parts, "[Content_Types].xml", "</Types>", xmlElement("Override", { PartName: `/${properties}`, ContentType: propertiesType }));
  append(parts, workbookRelationships, "</Relationships>", xmlElement("Relationship", { Id: `rIdXml${number}`, Type: `${office}/relationships/customXml`, Target: `../customXml/item${number}.xml` }));
}

function append(parts: PackageParts, path: string, end: string, xml: string): void {
  parts.set(path, parts.text(path).replace(end, () => `${xml}${end}`));
}

/** Adds custom XML parts to a package, each with its properties part that holds its id. */
export function addCustomXml(parts: PackageParts, customXml: readonly CustomXmlPart[]): void {
  customXml.forEach((part, at) => addPart(parts, part, at + 1));
}
