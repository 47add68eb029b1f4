/** An element right below the root of a part, as it stands there. */
export interface TopElement {
  /** Without the prefix of its namespace. */
  readonly name: string;
  readonly xml: string;
  readonly start: number;
}

/** The root of a part and what is right below it. */
export interface TopElements {
  /** The attributes of the root by name, entities as they stand. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly elements: readonly TopElement[];
}

const tag = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(\/?)(?:[\w.-]+:)?([\w.-]+)((?:[^<>"']|"[^"]*"|'[^']*')*?)(\/?)>/g;
const attribute = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The attributes within a tag. */
export function attributesIn(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries([...text.matchAll(attribute)].map(([, name = "", double, single]) => [name, double ?? single ?? ""]));
}

/** Takes a part apart into the elements below its root, without parsing them. The rows of a sheet are skipped as one. */
export function topElements(xml: string): TopElements {
  let attributes: Readonly<Record<string, string>> = {};
  const elements: TopElement[] = [];
  let depth = 0;
  let start = 0;
  const scan = new RegExp(tag);
  for (let found = scan.exec(xml); found !== null; found = scan.exec(xml)) {
    const [, closing, name, inside = "", empty] = found;
    if (name === undefined) {
      continue;
    }
    if (closing === "/") {
      depth -= 1;
    } else {
      if (depth === 0) {
        attributes = attributesIn(inside);
      } else if (depth === 1) {
        start = found.index;
      }
      depth += empty === "/" ? 0 : 1;
    }
    if (depth === 1 && (closing === "/" || empty === "/")) {
      elements.push({ name, xml: xml.slice(start, scan.lastIndex), start });
    } else if (name === "sheetData" && depth === 2) {
      const end = /<\/(?:[\w.-]+:)?sheetData\s*>/g;
      end.lastIndex = scan.lastIndex;
      scan.lastIndex = end.exec(xml)?.index ?? scan.lastIndex;
    }
  }
  return { attributes, elements };
}
