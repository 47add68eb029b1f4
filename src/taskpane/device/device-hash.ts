import type { Hash } from "../../actions/ports/hash";

/** SHA-256 by the browser, as 64 hexadecimal digits. */
export const deviceHash: Hash = async (bytes) => {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", new Uint8Array(bytes)));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
};
