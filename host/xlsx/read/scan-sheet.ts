const rowElement = /<(?:\w+:)?row ([^>]*?)\/?>/g;
const cellElement = /<(?:\w+:)?c ([^>]*?)\/?>/g;
const number = /<(?:\w+:)?c r="([A-Z]+\d+)"[^>]*>(?:<(?:\w+:)?f(?:[^>]*\/>|[^>]*>[^<]*<\/(?:\w+:)?f>))?<(?:\w+:)?v>([^<]*)</g;
const attribute = /([\w:]+)="([^"]*)"/g;

type Attributes = ReadonlyMap<string, string>;

function attributesOf(text: string): Attributes {
  return new Map([...text.matchAll(attribute)].map(([, name = "", value = ""]) => [name, value]));
}

/** Calls `visit` for every row element of a sheet part. */
export function scanRows(xml: string, visit: (attributes: Attributes) => void): void {
  for (const [, attributes = ""] of xml.matchAll(rowElement)) {
    visit(attributesOf(attributes));
  }
}

/** The number of the look of every cell that is in the file, by address: large sheets make this worth a scan instead of a parser. */
export function lookNumbers(xml: string): ReadonlyMap<string, number> {
  const looks = new Map<string, number>();
  for (const [, text = ""] of xml.matchAll(cellElement)) {
    const attributes = attributesOf(text);
    looks.set(attributes.get("r") ?? "", Number(attributes.get("s") ?? "0"));
  }
  return looks;
}

/** The numbers in a sheet part by address, to the last digit: hucre makes dates of some, which hold no more than milliseconds. */
export function rawNumbers(xml: string): ReadonlyMap<string, number> {
  return new Map([...xml.matchAll(number)].map(([, address = "", value = ""]) => [address, Number(value)]));
}
