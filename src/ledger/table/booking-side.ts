export type BookingSide = "debit" | "credit";

const sides: Readonly<Record<string, BookingSide>> = {
  d: "debit", db: "debit", deb: "debit", debet: "debit", debit: "debit", "+": "debit",
  c: "credit", cr: "credit", cred: "credit", credit: "credit", "-": "credit", "\u2212": "credit",
};

/** Returns the side of a booking as a D/C column writes it ("D", "Credit", "-"), or null. */
export function bookingSide(text: string): BookingSide | null {
  const word = text.trim().toLowerCase().replace(/\.$/, "");
  return Object.hasOwn(sides, word) ? (sides[word] ?? null) : null;
}
