/** A cell as Excel gives it: its value in en-US terms and whether that value is an Excel error. */
export type CellValue = string | number | boolean;

/** What is written into a cell; empty text clears it. */
export type CellInput = string | number | boolean;
