const piece = 0x8000;

/** Returns bytes as base64 text. */
export function base64Of(bytes: Uint8Array): string {
  let text = "";
  // In pieces: a function takes no more arguments than fit on its stack.
  for (let at = 0; at < bytes.length; at += piece) {
    text += String.fromCharCode(...bytes.subarray(at, at + piece));
  }
  return btoa(text);
}
