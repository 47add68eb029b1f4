import { partHeaders } from "../../src/book/codec/part-headers";
import { partWords } from "../../src/messages/part-words";
import type { BookPart } from "../../src/rules/model/book-part";

test.each(Object.keys(partWords) as BookPart[])("the columns of %s are named as their headers stand in the workbook", (part) => {
  const { rowId, ...headers } = partHeaders[part];
  expect(rowId).toBe("Rij-id");
  expect(partWords[part].columns).toEqual(headers);
});
