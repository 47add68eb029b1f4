/** A cell as Excel gives it: its value in en-US terms. An empty cell is empty text. */
export type CellValue = string | number | boolean;

/** What is written into a cell; empty text clears it. */
export type CellInput = string | number | boolean;
