import { XMLParser } from "fast-xml-parser";

/** An element of an XML text: its name without prefix, its attributes without prefix, its children in order, its own text. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  readonly text: string;
}

const attributesKey = ":@";

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}

function nodeOf(raw: unknown): XmlNode | undefined {
  const record = asRecord(raw);
  const name = Object.keys(record).find((key) => key !== attributesKey);
  if (name === undefined || name.startsWith("?") || name === "#text") return undefined;
  const inner = Array.isArray(record[name]) ? (record[name] as unknown[]) : [];
  const text = inner.map((child) => asRecord(child)["#text"]).find((found) => found !== undefined);
  return {
    name,
    attributes: asRecord(record[attributesKey]) as Record<string, string>,
    children: inner.map(nodeOf).filter((child): child is XmlNode => child !== undefined),
    text: typeof text === "string" ? text.trim() : "",
  };
}

/** Reads an XML text; throws an Error when it holds no element or when elements do not close. */
export function readXml(text: string): XmlNode {
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: "",
    removeNSPrefix: true,
    parseTagValue: false,
    parseAttributeValue: false,
  });
  const roots = (parser.parse(text) as unknown[]).map(nodeOf);
  const root = roots.find((node) => node !== undefined);
  if (root === undefined) throw new Error("The XML has no element.");
  return root;
}

/** The first child along a path of names, undefined where a step is missing. */
export function child(node: XmlNode, ...path: string[]): XmlNode | undefined {
  return path.reduce<XmlNode | undefined>((at, name) => at?.children.find((found) => found.name === name), node);
}

/** All children with this name. */
export function childrenOf(node: XmlNode | undefined, name: string): XmlNode[] {
  return node?.children.filter((found) => found.name === name) ?? [];
}
