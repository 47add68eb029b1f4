const linesOfTransaction = 4;
const relations = 500;

/** Returns an auditfile 3.2 of Gemeente Voorbeeld with so many lines: one in twenty is of project NPO, the rest is the town's. */
export function auditfileText(count: number): string {
  const transactions: string[] = [];
  for (let from = 0; from < count; from += linesOfTransaction) {
    const lines = Array.from({ length: Math.min(linesOfTransaction, count - from) }, (_, index) => line(from + index));
    transactions.push(
      `      <transaction>\n        <nr>${from}</nr>\n        <desc>Factuur ${from}</desc>\n        <periodNumber>${(from % 12) + 1}</periodNumber>\n        <trDt>2022-06-${day(from)}</trDt>\n${lines.join("")}      </transaction>\n`,
    );
  }
  return `<?xml version="1.0" encoding="UTF-8"?>\n<auditfile xmlns="http://www.auditfiles.nl/XAF/3.2">\n  <header><fiscalYear>2022</fiscalYear></header>\n  <company>\n${masterData()}    <transactions>\n      <linesCount>${count}</linesCount>\n      <journal>\n      <jrnID>INK</jrnID>\n${transactions.join("")}      </journal>\n    </transactions>\n  </company>\n</auditfile>\n`;
}

function line(index: number): string {
  const values = {
    nr: index % linesOfTransaction,
    accID: 4000 + (index % 90),
    docRef: `INK-2022-${index}`,
    effDate: `2022-06-${day(index)}`,
    desc: `Begeleiding &amp; ondersteuning, regel ${index}`,
    amnt: `${index % 10_000}.${String(index % 100).padStart(2, "0")}`,
    amntTp: index % 2 === 0 ? "D" : "C",
    custSupID: `C${index % relations}`,
    costID: 6000 + (index % 40),
    projID: index % 20 === 0 ? "NPO" : `P${index % 30}`,
  };
  const inside = Object.entries(values).map(([name, value]) => `          <${name}>${value}</${name}>\n`);
  return `        <trLine>\n${inside.join("")}        </trLine>\n`;
}

function masterData(): string {
  const customers = Array.from({ length: relations }, (_, index) => `        <customerSupplier><custSupID>C${index}</custSupID><custSupName>Stichting Voorbeeld ${index}</custSupName></customerSupplier>\n`);
  const accounts = Array.from({ length: 90 }, (_, index) => `        <ledgerAccount><accID>${4000 + index}</accID><accDesc>Kostensoort ${index}</accDesc><accTp>P</accTp></ledgerAccount>\n`);
  return `      <customersSuppliers>\n${customers.join("")}      </customersSuppliers>\n      <generalLedger>\n${accounts.join("")}      </generalLedger>\n`;
}

function day(index: number): string {
  return String((index % 28) + 1).padStart(2, "0");
}
