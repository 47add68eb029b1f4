import { parseArgs } from "node:util";
import { Unusable } from "../unusable";
import { isOption, options } from "./options";
import type { OptionName } from "./options";

/** The words of a call: what is no option, and the options with their values. */
export interface Arguments {
  readonly words: readonly string[];
  readonly values: ReadonlyMap<OptionName, string>;
}

/**
 * Takes the arguments of a call apart.
 * @throws Unusable for an option that does not exist, lacks its value, has one too many, or stands there twice.
 */
export function readArguments(args: readonly string[]): Arguments {
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  const words: string[] = [];
  const values = new Map<OptionName, string>();
  for (const token of tokens) {
    if (token.kind === "positional") {
      words.push(token.value);
    } else if (token.kind === "option") {
      const { name, rawName: option, value } = token;
      if (!isOption(name) || !option.startsWith("--")) {
        throw new Unusable({ code: "unknown-option", facts: { option } });
      }
      if (values.has(name)) {
        throw new Unusable({ code: "option-repeated", facts: { option } });
      }
      values.set(name, valueOf(name, option, value));
    }
  }
  return { words, values };
}

function valueOf(name: OptionName, option: string, value: string | undefined): string {
  if (options[name].type === "boolean") {
    if (value !== undefined) {
      throw new Unusable({ code: "option-takes-no-value", facts: { option } });
    }
    return "";
  }
  if (value === undefined || value === "" || value.startsWith("--")) {
    throw new Unusable({ code: "option-needs-value", facts: { option } });
  }
  return value;
}
