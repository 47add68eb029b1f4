import type { ByteSource } from "../../../src/ledger/model/byte-source";

/** A file in memory that comes in chunks of these sizes, over and over. */
export function fileInChunks(name: string, bytes: Uint8Array, sizes: readonly number[] = [65_536]): ByteSource {
  return {
    name,
    size: bytes.length,
    async *chunks() {
      for (let from = 0, turn = 0; from < bytes.length; turn += 1) {
        const until = from + Math.max(1, sizes[turn % sizes.length] ?? 1);
        yield await Promise.resolve(bytes.subarray(from, until));
        from = until;
      }
    },
  };
}
