import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ByteSource } from "../../../src/ledger/model/byte-source";

/** A source that gives its bytes in pieces of this size. */
export function sourceOf(content: string | Uint8Array, pieceSize = 65_536): ByteSource {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return {
    name: "auditfile.xaf",
    size: bytes.length,
    async *chunks() {
      for (let from = 0; from < bytes.length; from += pieceSize) {
        yield await Promise.resolve(bytes.subarray(from, from + pieceSize));
      }
    },
  };
}

/** The bytes of a fixture in tests/data/ledgers/auditfile. */
export function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(__dirname, "..", "..", "data", "ledgers", "auditfile", name)));
}
