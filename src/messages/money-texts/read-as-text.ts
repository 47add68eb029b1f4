import type { Municipality } from "../../rules/model/municipality";
import { quote } from "../format/quote";
import type { Language } from "../language";

/** Returns the sentence that a list calls a municipality otherwise than CBS does, and how that was read. */
export function readAsText(written: string, { name, code }: Pick<Municipality, "name" | "code">, language: Language): string {
  return language === "nl" ? `In de lijst staat ${quote(written)}; gelezen als ${name} (${code}).` : `The list says ${quote(written)}; read as ${name} (${code}).`;
}
