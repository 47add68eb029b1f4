import { readDirectory } from "./read-directory";
import type { ZipEntry } from "./zip-entry";

/** Deflate cannot make bytes smaller than this. */
const highestRatio = 1032;

/**
 * Returns the bytes that an archive unpacks to at most, without unpacking it; null where it has no directory. So an archive bomb is
 * known before anything is read: what unpacks to more than the directory says is refused while unpacking.
 */
export function unpackedSize(bytes: Uint8Array): number | null {
  const entries = readDirectory(bytes);
  return entries === null ? null : entries.reduce((sum, entry) => sum + sizeOf(entry), 0);
}

function sizeOf({ method, packed, unpacked }: ZipEntry): number {
  if (method === 0) {
    return packed;
  }
  return unpacked === 0 ? packed * highestRatio : unpacked;
}
