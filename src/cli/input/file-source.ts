import { open, stat, type FileHandle } from "node:fs/promises";
import { basename } from "node:path";
import type { ByteSource } from "../../ledger/model/byte-source";
import { unreadableFile } from "./unreadable-file";

const piece = 1 << 18;

/**
 * Returns a file to be read in pieces, so that it never stands in memory whole.
 * @throws Unusable when it cannot be read, also later, while its pieces come.
 */
export async function fileSource(file: string): Promise<ByteSource> {
  const { size } = await orUnusable(file, () => stat(file));
  return { name: basename(file), size, chunks: () => chunksOf(file) };
}

async function* chunksOf(file: string): AsyncGenerator<Uint8Array> {
  const handle = await orUnusable(file, () => open(file));
  try {
    for (let chunk = await nextPiece(file, handle); chunk.length > 0; chunk = await nextPiece(file, handle)) {
      yield chunk;
    }
  } finally {
    await handle.close();
  }
}

async function nextPiece(file: string, handle: FileHandle): Promise<Uint8Array> {
  const { bytesRead, buffer } = await orUnusable(file, () => handle.read(new Uint8Array(piece), 0, piece));
  return buffer.subarray(0, bytesRead);
}

async function orUnusable<Value>(file: string, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (problem) {
    throw unreadableFile(file, problem);
  }
}
