import type { Citation } from "../rules/model/citation";
import type { Json } from "./canonical-json";

/** Returns where the law says it, or null for a rule of the book itself. */
export function citationJson(citation: Citation | null): Json {
  return citation === null ? null : { title: citation.title, article: citation.article, url: citation.url, published: citation.published };
}
