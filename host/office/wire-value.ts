import { Trouble } from "../model/trouble";
import type { Wire } from "../dispatch/wire";

/** A set value that must be text. */
export function asText(member: string, value: Wire): string {
  return typeof value === "string" ? value : wrong(member, value);
}

/** A set value that must be a number. */
export function asNumber(member: string, value: Wire): number {
  return typeof value === "number" ? value : wrong(member, value);
}

/** A set value that must be true or false. */
export function asFlag(member: string, value: Wire): boolean {
  return typeof value === "boolean" ? value : wrong(member, value);
}

/** A set value that must be an object; its properties by name. */
export function asRecord(member: string, value: Wire): Readonly<Record<string, Wire>> {
  return isRecord(value) ? value : wrong(member, value);
}

export function isRecord(value: Wire | undefined): value is Readonly<Record<string, Wire>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A set value that must be one of these words; another is refused as not served. */
export function asWord<W extends string>(member: string, value: Wire, words: readonly W[]): W {
  const word = words.find((known) => known === value);
  if (word === undefined) {
    throw new Trouble("NotImplemented", `${member}: the value ${JSON.stringify(value)} is not served by this host.`);
  }
  return word;
}

/** A colour as "#RRGGBB"; the names that Office.js documents as examples are known too. */
export function asColor(member: string, value: Wire): string {
  const text = asText(member, value);
  const hex = /^#?([0-9a-f]{6})$/i.exec(text)?.[1] ?? names[text.toLowerCase()];
  return hex === undefined ? wrong(member, value) : `#${hex.toUpperCase()}`;
}

const names: Readonly<Record<string, string>> = { black: "000000", white: "FFFFFF", red: "FF0000", green: "008000", blue: "0000FF", yellow: "FFFF00", orange: "FFA500", gray: "808080" };

function wrong(member: string, value: Wire): never {
  throw new Trouble("InvalidArgument", `${member}: ${JSON.stringify(value)} is not a valid value.`);
}
