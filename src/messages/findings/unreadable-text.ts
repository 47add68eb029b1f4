import type { UnreadableReason } from "../../rules/model/unreadable";
import { quote } from "../format/quote";

interface Unread {
  readonly shown: string;
  readonly why: UnreadableReason;
}

/** Returns in Dutch why the cell under `column` cannot be read. */
export function unreadableTextNl(column: string, { shown, why }: Unread): string {
  const sentences: Readonly<Record<UnreadableReason, string>> = {
    text: `Bij “${column}” staat ${quote(shown)}. Dat is tekst die hier niet te lezen is.`,
    error: `Bij “${column}” geeft Excel een fout (${shown}).`,
    decimals: `Bij “${column}” staat ${shown}, een getal met meer decimalen dan hier mogelijk is.`,
    range: `Bij “${column}” staat ${shown}. Die waarde kan hier niet.`,
  };
  return sentences[why];
}

/** Returns in English why the cell under `column` cannot be read. */
export function unreadableTextEn(column: string, { shown, why }: Unread): string {
  const sentences: Readonly<Record<UnreadableReason, string>> = {
    text: `“${column}” holds ${quote(shown)}. That is text that cannot be read here.`,
    error: `“${column}” holds an Excel error (${shown}).`,
    decimals: `“${column}” holds ${shown}, a number with more decimals than are possible here.`,
    range: `“${column}” holds ${shown}. That value is not possible here.`,
  };
  return sentences[why];
}
