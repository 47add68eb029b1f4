import { plainText } from "./plain-text";

/** Returns the words of a text in lower case, in order: runs of letters, digits and what joins them ("s-huis", "d'or"). */
export function wordsOf(text: string): readonly string[] {
  return plainText(text).match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];
}
