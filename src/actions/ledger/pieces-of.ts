/** Gives the bytes of a file again in pieces of `size` bytes, the last one shorter; nothing for an empty file. */
export async function* piecesOf(chunks: AsyncIterable<Uint8Array>, size: number): AsyncGenerator<Uint8Array> {
  let kept: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    for (let from = 0; from < chunk.length; ) {
      const part = chunk.subarray(from, from + size - length);
      kept.push(part);
      length += part.length;
      from += part.length;
      if (length === size) {
        yield joined(kept, length);
        kept = [];
        length = 0;
      }
    }
  }
  if (length > 0) {
    yield joined(kept, length);
  }
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
