import type { OverchargedInvoice } from "../../rules/portfolio/overcharged-invoice";
import { formatCount } from "../format/format-count";
import { formatDate } from "../format/format-date";
import { formatEuros } from "../format/format-euros";
import { joinWords } from "../format/join-words";
import type { Language } from "../language";
import { severityWords } from "../severity-words";

/** Returns on one line that grants together pay more than the whole of an invoice, which rows do, and what can be done; `files` are the names of the books. */
export function overchargedInvoiceText(invoice: OverchargedInvoice, files: readonly string[], language: Language): string {
  const { counterparty, number, on, whole, charged, excess, sourceLine } = invoice;
  const euros = (amount: typeof whole): string => formatEuros(amount, language);
  const places = joinWords(
    invoice.parts.map(({ book, charged: part, rows }) => `${files[book] ?? ""}: ${rowsText(rows.map(({ row }) => row + 1), language)} (${euros(part)})`),
    language,
  );
  const severity = severityWords[language].error;
  return language === "nl"
    ? `${severity}: ${sourceLine === "" ? "Factuur" : "Een regel van factuur"} ${number} van ${counterparty} (${formatDate(on)}) staat voor ${euros(charged)} in de boeken van verschillende uitkeringen en is zelf ${euros(whole)}: ${euros(excess)} te veel. ${places}. Betaalt elke uitkering een deel, noem dan in elk boek bij “Andere financiering” wat de andere betaalt; staat de factuur dubbel, haal haar dan uit één boek.`
    : `${severity}: ${sourceLine === "" ? "Invoice" : "A line of invoice"} ${number} of ${counterparty} (${formatDate(on)}) stands for ${euros(charged)} in the books of different grants and is ${euros(whole)} itself: ${euros(excess)} too much. ${places}. If each grant pays a part, name in each book under “Andere financiering” what the other pays; if the invoice stands twice, take it out of one book.`;
}

function rowsText(rows: readonly number[], language: Language): string {
  const shown = joinWords(rows.map((row) => formatCount(row, language)), language);
  const [one, more] = language === "nl" ? ["tabelrij", "tabelrijen"] : ["table row", "table rows"];
  return `Bestedingen, ${rows.length === 1 ? one : more} ${shown}`;
}
