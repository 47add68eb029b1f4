/** Widths of the columns of a report in characters: who, code, what, and six columns of figures as the annex has indicators. */
export const reportWidths = { A: 14, B: 12, C: 38, D: 20, E: 20, F: 20, G: 20, H: 20, I: 20 } as const;

/** The columns of figures, in which the annex has six indicators beside each other. */
export const figureColumns = ["D", "E", "F", "G", "H", "I"] as const;

/** All columns of a report. */
export const reportColumns = ["A", "B", "C", ...figureColumns] as const;

/** How many characters run on over the empty cells from column A, and from column C, to the edge of the page. */
export const roomFromA = 175;
export const roomFromC = 150;
