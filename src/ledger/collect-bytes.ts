import type { ByteSource } from "./model/byte-source";

/** Returns the bytes of a file from its start, as many as there are but not more than `most`; what is beyond is not read. */
export async function collectBytes(source: ByteSource, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of source.chunks()) {
    parts.push(part.subarray(0, most - size));
    size = Math.min(most, size + part.length);
    if (size === most) {
      break;
    }
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
