import type { ByteSource, SourceParts } from "../../model/byte-source";

/** Returns the parts of an auditfile as one source: its bytes are theirs in this order, and its name says the first and the last of them. */
export function joinedSource(sources: readonly ByteSource[], are: SourceParts["are"]): ByteSource {
  return {
    name: nameOf(sources.map(({ name }) => name)),
    size: sources.reduce((size, source) => size + source.size, 0),
    chunks: () => chunksOf(sources),
    parts: { are, sources },
  };
}

async function* chunksOf(sources: readonly ByteSource[]): AsyncGenerator<Uint8Array> {
  for (const source of sources) {
    yield* source.chunks();
  }
}

function nameOf(names: readonly string[]): string {
  return [names.at(0) ?? "", names.at(-1) ?? ""].join(names.length > 2 ? " … " : " + ");
}
