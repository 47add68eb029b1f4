import type { ByteSource } from "../../ledger/model/byte-source";
import type { Hash } from "../ports/hash";
import { piecesOf } from "./pieces-of";

/** Files up to this size have a plain SHA-256, which any tool recomputes; a larger one would stand in memory whole for it. */
export const plainHashLimit = 64 * 1024 * 1024;

/** Size of the pieces of a larger file, in bytes. */
export const hashedPiece = 1024 * 1024;

/**
 * Returns what a file is known again by, as 64 hexadecimal digits: the SHA-256 of its bytes, or, above 64 MiB, the SHA-256 of the SHA-256
 * digests (32 bytes each) of its pieces of 1 MiB, one after another.
 */
export async function hashOfSource(source: ByteSource, hash: Hash): Promise<string> {
  const large = source.size > plainHashLimit;
  const digests: string[] = [];
  for await (const piece of piecesOf(source.chunks(), large ? hashedPiece : Number.POSITIVE_INFINITY)) {
    digests.push(await hash(piece));
  }
  return large ? hash(bytesOfDigits(digests.join(""))) : (digests[0] ?? hash(new Uint8Array()));
}

function bytesOfDigits(digits: string): Uint8Array {
  return Uint8Array.from({ length: digits.length / 2 }, (_, index) => Number.parseInt(digits.slice(2 * index, 2 * index + 2), 16));
}
