import type { BookView } from "../../rules/model/book-view";

/** Returns the municipality of a book as "Groningen (0014)", or its code alone where CBS has no such municipality. */
export function municipalityText({ municipalities, municipality }: Pick<BookView, "municipalities" | "municipality">): string {
  const found = municipalities.find(({ code }) => code === municipality);
  return found === undefined ? municipality : `${found.name} (${municipality})`;
}
