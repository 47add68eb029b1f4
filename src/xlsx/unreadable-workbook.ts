/** Bytes that cannot be read as a workbook: they are none, or its days count from 1904. */
export class UnreadableWorkbook extends Error {
  constructor(
    readonly why: "not-a-workbook" | "days-from-1904",
    options?: ErrorOptions,
  ) {
    super(why, options);
    this.name = "UnreadableWorkbook";
  }
}
