import { collectBytes } from "../../collect-bytes";
import { fileKind } from "../../file-kind";
import type { ByteSource } from "../../model/byte-source";
import { filePartOf, type FilePart } from "../file-part";
import { recogniseAuditfile } from "../recognise-auditfile";
import { isContinuation, tagsOf } from "./is-continuation";

/** One of several files that were chosen together, and what its beginning (64 kB) says of itself. */
export interface LookedAtPart {
  readonly source: ByteSource;
  /** "head": it begins as an auditfile. "continuation": it begins in the middle of one. "other": neither. */
  readonly is: "head" | "continuation" | "other";
  /** Which part it calls itself ("Vervolgbestand 2 van 3"); null where it does not. */
  readonly said: FilePart | null;
}

const looked = 65_536;
const comments = /<!--([\s\S]*?)-->/g;

/** Looks which part of an auditfile a file may be. */
export async function lookAtPart(source: ByteSource): Promise<LookedAtPart> {
  const start = await collectBytes(source, looked);
  const is = (await beginsAuditfile(source, start)) ? "head" : isContinuation(start) ? "continuation" : "other";
  const said = [...tagsOf(start).matchAll(comments)].map(([, comment = ""]) => filePartOf(comment)).find((part) => part !== null);
  return { source, is, said: said ?? null };
}

async function beginsAuditfile(source: ByteSource, start: Uint8Array): Promise<boolean> {
  return fileKind(start) === "xml" && (await recogniseAuditfile(source)) !== null;
}
