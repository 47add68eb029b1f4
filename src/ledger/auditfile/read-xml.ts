import { SAXParser } from "sax";
import type { ByteSource } from "../model/byte-source";
import { UnreadableAuditfile, type AuditfileTrouble } from "./unreadable-auditfile";
import { xmlDecoder } from "./xml-decoder";
import type { XmlPiece } from "./xml-piece";

/** What is told of an XML file while it is read. Names are without their prefix. */
export interface XmlEvents {
  /** `line` is where the tag ends, from 1, counted through all parts of the source. `attributes` are as written, with their prefixes. */
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
  const { parts } = source;
  let linesBefore = 0;
  for (const document of parts?.are === "documents" ? parts.sources : [source]) {
    linesBefore += await readDocument(document, events, { linesBefore, wrong: parts === undefined ? "broken-xml" : "parts-do-not-fit" });
    if (events.finished()) {
      return;
    }
  }
}

/** Where a document begins among the lines of its source, and what it means when its XML is wrong. */
interface DocumentPlace {
  readonly linesBefore: number;
  readonly wrong: AuditfileTrouble;
}

/** Returns how many lines the document has, or had until the reading ended. */
async function readDocument(document: ByteSource, events: XmlEvents, place: DocumentPlace): Promise<number> {
  const { parser, end, line } = strictParser(events, place);
  const decode = xmlDecoder();
  const lineEnds = lineFeeds();
  const write = ({ text, broken }: XmlPiece, last: boolean) => {
    parser.write(lineEnds(text, last));
    if (broken) {
      throw new UnreadableAuditfile(line(), last ? "auditfile-cut" : place.wrong);
    }
  };
  for await (const chunk of document.chunks()) {
    for (let from = 0; from < chunk.length; from += largestPiece) {
      write(decode(chunk.subarray(from, from + largestPiece), false), false);
      if (events.finished()) {
        return parser.line;
      }
    }
  }
  write(decode(new Uint8Array(0), true), true);
  const lines = parser.line + (parser.column > 0 ? 1 : 0);
  if (!events.finished()) {
    end();
  }
  return lines;
}

interface StrictParser {
  readonly parser: SAXParser;
  /** Says that the document is over; throws where it is not. */
  readonly end: () => void;
  /** The line that is being read, from 1, counted through all documents of the source. */
  readonly line: () => number;
}

function strictParser(events: XmlEvents, { linesBefore, wrong }: DocumentPlace): StrictParser {
  const parser = new SAXParser(true, {});
  let depth = 0;
  let roots = 0;
  let over = false;
  const line = () => linesBefore + parser.line + 1;
  const fail = () => {
    throw new UnreadableAuditfile(line(), over && roots > 0 ? "auditfile-cut" : wrong);
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
    events.open(localName(name), attributes, line());
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
  const end = () => {
    over = true;
    parser.close();
  };
  return { parser, end, line };
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
