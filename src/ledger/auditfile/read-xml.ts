import { SAXParser } from "sax";
import type { ByteSource } from "../model/byte-source";
import { UnreadableAuditfile } from "./unreadable-auditfile";
import { xmlDecoder } from "./xml-decoder";
import type { XmlPiece } from "./xml-piece";

/** What is told of an XML file while it is read. Names are without their prefix. */
export interface XmlEvents {
  /** `line` is where the tag ends, from 1. `attributes` are as written, with their prefixes. */
  open(name: string, attributes: Readonly<Record<string, unknown>>, line: number): void;
  text(text: string): void;
  close(): void;
  comment(text: string): void;
  /** The name of the root element of a DOCTYPE, before the file is refused for having one. */
  doctype?(name: string): void;
  /** Asked after each piece of the file; true ends the reading, and what follows is not looked at. */
  finished(): boolean;
}

/** Bytes that are decoded at once, also where the source gives more. */
const largestPiece = 65_536;
/** An auditfile is some eight deep; what is much deeper is made to fill the memory. */
const deepest = 100;

/**
 * Reads a file as XML and tells what is in it, piece by piece, so that no more than a piece stands in memory. Entities are those of XML and
 * HTML and numeric ones; a DOCTYPE is refused, so nothing outside the file is ever read and nothing expands.
 * @throws UnreadableAuditfile when it is not well-formed, has a DOCTYPE or a second root, or holds bytes that are not in its encoding.
 */
export async function readXml(source: ByteSource, events: XmlEvents): Promise<void> {
  const parser = strictParser(events);
  const decode = xmlDecoder();
  const lineEnds = lineFeeds();
  const write = ({ text, broken }: XmlPiece, last: boolean) => {
    parser.write(lineEnds(text, last));
    if (broken) {
      throw new UnreadableAuditfile(parser.line + 1);
    }
  };
  for await (const chunk of source.chunks()) {
    for (let from = 0; from < chunk.length; from += largestPiece) {
      write(decode(chunk.subarray(from, from + largestPiece), false), false);
      if (events.finished()) {
        return;
      }
    }
  }
  write(decode(new Uint8Array(0), true), true);
  if (!events.finished()) {
    parser.close();
  }
}

function strictParser(events: XmlEvents): SAXParser {
  const parser = new SAXParser(true, {});
  let depth = 0;
  let roots = 0;
  const fail = () => {
    throw new UnreadableAuditfile(parser.line + 1);
  };
  parser.onerror = fail;
  parser.ondoctype = (text) => {
    events.doctype?.(localName(/[^\s[>]+/.exec(text)?.[0] ?? ""));
    fail();
  };
  parser.onopentag = ({ name, attributes }) => {
    roots += depth === 0 ? 1 : 0;
    depth += 1;
    if (roots > 1 || depth > deepest) {
      fail();
    }
    events.open(localName(name), attributes, parser.line + 1);
  };
  parser.onclosetag = () => {
    depth -= 1;
    events.close();
  };
  parser.ontext = (text) => events.text(text);
  parser.oncdata = (text) => events.text(text);
  parser.oncomment = (text) => events.comment(text);
  parser.onend = () => {
    if (roots === 0) {
      fail();
    }
  };
  return parser;
}

function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}

/** Line ends of any kind become line feeds (XML 1.0, 2.11), which are what the parser counts; one that is cut in two waits for its other half. */
function lineFeeds(): (text: string, last: boolean) => string {
  let waiting = "";
  return (text, last) => {
    const all = waiting + text;
    if (!all.includes("\r")) {
      waiting = "";
      return all;
    }
    waiting = !last && all.endsWith("\r") ? "\r" : "";
    return all.slice(0, all.length - waiting.length).replace(/\r\n?/g, "\n");
  };
}
