import { UnreadableWorkbook } from "../unreadable-workbook";
import type { ZipEntry } from "./zip-entry";

const headerLength = 30;

/**
 * Returns the bytes of one file of an archive.
 * @throws UnreadableWorkbook where they are damaged, packed in an unknown way, or more than the archive says.
 */
export async function unpackEntry(archive: Uint8Array, entry: ZipEntry): Promise<Uint8Array> {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  if (entry.offset + headerLength > archive.length) {
    throw new UnreadableWorkbook("not-a-workbook");
  }
  const start = entry.offset + headerLength + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  const packed = archive.slice(start, start + entry.packed);
  if (packed.length < entry.packed || (entry.method !== 0 && entry.method !== 8)) {
    throw new UnreadableWorkbook("not-a-workbook");
  }
  return entry.method === 0 ? packed : inflate(packed, entry.unpacked);
}

async function inflate(packed: Uint8Array<ArrayBuffer>, size: number): Promise<Uint8Array> {
  const result = new Uint8Array(size);
  let filled = 0;
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  for (let part = await nextPart(reader); part !== null; part = await nextPart(reader)) {
    if (filled + part.length > size) {
      await reader.cancel();
      throw new UnreadableWorkbook("not-a-workbook");
    }
    result.set(part, filled);
    filled += part.length;
  }
  if (filled < size) {
    throw new UnreadableWorkbook("not-a-workbook");
  }
  return result;
}

async function nextPart(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<Uint8Array | null> {
  try {
    const { done, value } = await reader.read();
    return done ? null : value;
  } catch (cause) {
    throw new UnreadableWorkbook("not-a-workbook", { cause });
  }
}
