/** What stands around the lines of a small auditfile of Gemeente Voorbeeld. */
interface Around {
  readonly root?: string;
  readonly header?: string;
  readonly masterData?: string;
  /** Elements of the transaction before its lines. */
  readonly transaction?: string;
}

/** Writes an auditfile of one transaction. Each element of `lines` is the inside of a booking line. */
export function auditfileOf(lines: readonly string[], around: Around = {}): string {
  const {
    root = '<auditfile xmlns="http://www.auditfiles.nl/XAF/3.2">',
    header = "<fiscalYear>2022</fiscalYear>",
    masterData = "",
    transaction = "<nr>7</nr><periodNumber>3</periodNumber><trDt>2022-03-31</trDt>",
  } = around;
  const body = lines.map((line) => `<trLine>${line}</trLine>`).join("\n");
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}<header>${header}</header><company>${masterData}<transactions><journal><jrnID>INK</jrnID><transaction>${transaction}\n${body}\n</transaction></journal></transactions></company></auditfile>`;
}

/** The inside of a booking line on account 4300 of 10 euros; what is given comes after it. */
export function bookingLine(more = ""): string {
  return `<nr>1</nr><accID>4300</accID><amnt>10.00</amnt><amntTp>D</amntTp>${more}`;
}
