import type { Sourced } from "../rules/model/scheme";
import { dutchDate } from "./dutch-date";

/** Returns where a value of the law stands and whether that is confirmed, in one line for the sheet. */
export function sourceText(value: Sourced): string {
  const { title, article, published } = value.citation;
  const certainty = value.status === "confirmed" ? "bevestigd" : "niet door een officiële bron bevestigd";
  const place = article === "" ? title : `${title}, ${article}`;
  const day = published === null ? "" : ` (${dutchDate(published)})`;
  return `${place}${day}; ${certainty}, nagegaan op ${dutchDate(value.checkedOn)}`;
}
