/** What cells are sorted by: a column of theirs, counted from 0. */
export interface SortField {
  readonly key: number;
  readonly ascending: boolean;
  /** Text that is a number counts as that number. */
  readonly textAsNumber: boolean;
}

/** How a table was sorted last. */
export interface TableSort {
  readonly fields: readonly SortField[];
  readonly matchCase: boolean;
}
