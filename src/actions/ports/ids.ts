/** Makes a new ULID at each call. */
export type NewId = () => string;
