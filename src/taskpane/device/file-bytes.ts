import type { ByteSource } from "../../ledger/model/byte-source";
import { FileChanged } from "./file-changed";

/** Enough to keep a reader busy, little enough to stay out of memory's way. */
const sliceSize = 1 << 20;

async function bytesOf(slice: Blob): Promise<Uint8Array> {
  try {
    return new Uint8Array(await slice.arrayBuffer());
  } catch (problem) {
    // The browser refuses a file whose content is no longer that of the moment it was chosen.
    throw problem instanceof DOMException ? new FileChanged() : problem;
  }
}

async function* slices(file: File): AsyncIterable<Uint8Array> {
  for (let start = 0; start < file.size; start += sliceSize) {
    yield await bytesOf(file.slice(start, start + sliceSize));
  }
}

/** Returns a chosen file as its reader gets it: slice by slice. Reading throws FileChanged when the file is no longer what was chosen. */
export function fileBytes(file: File): ByteSource {
  return { name: file.name, size: file.size, chunks: () => slices(file) };
}
