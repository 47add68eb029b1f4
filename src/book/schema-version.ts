/** Version of the workbook's schema. It stands in tblBoek; a book with a higher number opens read-only with a message. */
export const schemaVersion = 3;
