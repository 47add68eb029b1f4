/** Widths of the columns of a report in characters: who, code, what, and six columns of figures as the annex has indicators. */
export const reportWidths = { A: 14, B: 12, C: 36, D: 22, E: 22, F: 22, G: 22, H: 22, I: 22 } as const;

/** The columns of figures, in which the annex has six indicators beside each other. */
export const figureColumns = ["D", "E", "F", "G", "H", "I"] as const;

/** All columns of a report. */
export const reportColumns = ["A", "B", "C", ...figureColumns] as const;

/** How many characters run on over the empty cells from column A, and from column C, to the edge of the page. */
export const roomFromA = 175;
export const roomFromC = 150;
