/** What stands in the way of a write, found before anything is changed. */
export type Obstacle =
  | { readonly is: "table-missing"; readonly table: string }
  | { readonly is: "column-missing"; readonly table: string; readonly column: string }
  | { readonly is: "filter-active"; readonly table: string }
  | { readonly is: "sheet-protected"; readonly sheet: string }
  | { readonly is: "cells-below"; readonly table: string };
