type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

// XML cannot hold these; OOXML writes them as _xHHHH_ (ECMA-376 part 1, 22.4.2.4 ST_Xstring).
const unprintable = /[\u0000-\u0008\u000b-\u001f]/g;

const xString = (sign: string): string => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;

/** Text as it stands between two tags. */
export function xmlText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replace(unprintable, xString);
}

/** Text as it stands in an attribute; line breaks and tabs are written as Excel does. */
export function xmlAttribute(text: string): string {
  return xmlText(text).replaceAll('"', "&quot;").replaceAll("\n", "_x000a_").replaceAll("\t", "_x0009_");
}

/** An element; attributes that are undefined are left out, booleans are 1 and 0. Children are XML already. */
export function xmlElement(name: string, attributes: Attributes = {}, children: readonly string[] = []): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? "" : ` ${key}="${typeof value === "boolean" ? Number(value) : xmlAttribute(String(value))}"`,
  );
  const content = children.join("");
  return content === "" ? `<${name}${written.join("")}/>` : `<${name}${written.join("")}>${content}</${name}>`;
}

/** Undoes `_xHHHH_`, as in the names of table columns. */
export function plainXString(text: string): string {
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
