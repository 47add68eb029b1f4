import { XMLParser } from "fast-xml-parser";

/** An element of a small XML part; names and attributes without their namespace prefix. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  readonly text: string;
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  htmlEntities: true,
});

function toNodes(parsed: unknown): readonly XmlNode[] {
  return Array.isArray(parsed) ? parsed.flatMap((entry: unknown) => toNode(entry)) : [];
}

function toNode(entry: unknown): readonly XmlNode[] {
  const fields = Object.entries(entry as Record<string, unknown>);
  const element = fields.find(([key]) => key !== ":@" && key !== "#text");
  if (element === undefined) {
    return [];
  }
  const [name, content] = element;
  const attributes = Object.fromEntries(fields)[":@"] ?? {};
  return [{ name, attributes: attributes as Record<string, string>, children: toNodes(content), text: textOf(content) }];
}

function textOf(content: unknown): string {
  const texts = Array.isArray(content) ? content.map((entry: unknown) => (entry as Record<string, unknown>)["#text"]) : [];
  return texts.map((text) => (typeof text === "string" ? text : "")).join("");
}

/** The root element of an XML part. Throws when there is none. */
export function parseXml(xml: string): XmlNode {
  const root = toNodes(parser.parse(xml))[0];
  if (root === undefined) {
    throw new Error("An XML part of the workbook file is empty");
  }
  return root;
}

/** The first child with this name, or null. */
export function child(node: XmlNode | null, name: string): XmlNode | null {
  return node?.children.find((candidate) => candidate.name === name) ?? null;
}

/** All children with this name. */
export function children(node: XmlNode | null, name: string): readonly XmlNode[] {
  return node?.children.filter((candidate) => candidate.name === name) ?? [];
}

/** A yes-or-no attribute; `absent` when it is not there. */
export function flag(node: XmlNode | null, name: string, absent: boolean): boolean {
  const value = node?.attributes[name];
  return value === undefined ? absent : value === "1" || value === "true";
}
