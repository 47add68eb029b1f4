/** Returns the SHA-256 of these bytes, as 64 hexadecimal digits. */
export type Hash = (bytes: Uint8Array) => Promise<string>;
