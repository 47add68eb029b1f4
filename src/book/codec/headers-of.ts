/** The header of every property of a row's model. */
export type HeadersOf<Column extends string> = Readonly<Record<Column | "rowId", string>>;
