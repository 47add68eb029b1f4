import sax from "sax";
import type { Grid } from "../grid";
import { ContentReader } from "./content-reader";

/** The parser gets the text in parts, so that a bomb is noticed early. */
const step = 1 << 20;

/** Returns the sheets in the content of an .ods file; null where it is no XML, holds no spreadsheet, or has more cells than a file can mean. */
export function parseContent(xml: string): readonly Grid[] | null {
  const reader = new ContentReader();
  const parser = sax.parser(true, { position: false });
  let failed = false;
  parser.onerror = () => {
    failed = true;
  };
  parser.onopentag = ({ name, attributes }) => {
    reader.open(name, (attribute) => {
      const value = attributes[attribute];
      return typeof value === "string" ? value : "";
    });
  };
  parser.onclosetag = (name) => reader.close(name);
  parser.ontext = (text) => reader.text(text);
  parser.oncdata = (text) => reader.text(text);
  const fails = (): boolean => failed || reader.overflows();
  for (let at = 0; at < xml.length; at += step) {
    parser.write(xml.slice(at, at + step));
    if (fails()) {
      return null;
    }
  }
  parser.close();
  return fails() ? null : reader.grids();
}
