import { XMLParser } from "fast-xml-parser";

/** An element of a parsed XML file, in document order; names without their namespace prefix. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

type Raw = Readonly<Record<string, unknown>>;

function local(name: string): string {
  return name.replace(/^.*:/, "");
}

function textOf(children: readonly Raw[]): string {
  return children.map((child) => ("#text" in child ? String(child["#text"]) : "")).join("");
}

function elementOf(raw: Raw): XmlElement {
  const name = Object.keys(raw).find((key) => key !== ":@") ?? "";
  const children = raw[name] as readonly Raw[];
  return {
    name: local(name),
    attributes: (raw[":@"] ?? {}) as Record<string, string>,
    children: children.filter((child) => !("#text" in child)).map(elementOf),
    text: textOf(children),
  };
}

/** Parses XML text into its root element; throws where it holds none. */
export function xmlTree(text: string): XmlElement {
  const parser = new XMLParser({ preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: "", ignoreDeclaration: true, parseTagValue: false });
  const [root] = parser.parse(text) as Raw[];
  if (root === undefined) throw new Error("The XML holds no element.");
  return elementOf(root);
}

/** The element itself and everything below it, in document order. */
export function everyElement(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(everyElement)];
}

/** The only descendant of that name; throws where there is none or more than one. */
export function onlyElement(root: XmlElement, name: string): XmlElement {
  const [found, ...more] = everyElement(root).filter((element) => element.name === name);
  if (found === undefined || more.length > 0) throw new Error(`Expected exactly one ${name}.`);
  return found;
}
