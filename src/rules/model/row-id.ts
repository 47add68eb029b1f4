/** The lasting identity of a table row: a ULID, or empty text while a typed row has not been given one. */
export type RowId = string;
