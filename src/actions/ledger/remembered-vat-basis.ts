import type { Book } from "../../rules/model/book";
import { vatBases, type VatBasis } from "../../rules/model/source-file";

/** Returns what was declared last of the VAT in the amounts of this source; null while nobody did. It is asked once per source. */
export function rememberedVatBasis({ sources }: Book, sourceName: string): VatBasis | null {
  const last = sources.filter(({ name, vatBasis }) => name === sourceName && vatBasis !== "").at(-1);
  return vatBases.find((basis) => basis === last?.vatBasis.toLowerCase()) ?? null;
}
