import type { Command } from "./call";

const every: readonly Command[] = ["check", "report", "allocation", "schemes", "import", "export"];

/** Every option with whether it takes a value, and the commands that it goes with. */
export const options = {
  json: { type: "boolean", commands: every },
  out: { type: "string", commands: every },
  lang: { type: "string", commands: every },
  schemes: { type: "string", commands: every },
  year: { type: "string", commands: ["check", "report", "export"] },
  today: { type: "string", commands: ["check", "report", "allocation", "import", "export"] },
  parts: { type: "boolean", commands: ["import"] },
  mapping: { type: "string", commands: ["import"] },
  book: { type: "string", commands: ["import"] },
  "sample-size": { type: "string", commands: ["export"] },
  seed: { type: "string", commands: ["export"] },
  method: { type: "string", commands: ["export"] },
  pupils: { type: "string", commands: ["allocation"] },
  score: { type: "string", commands: ["allocation"] },
  scheme: { type: "string", commands: ["allocation"] },
  municipality: { type: "string", commands: ["allocation"] },
  on: { type: "string", commands: ["allocation"] },
} as const satisfies Readonly<Record<string, { readonly type: "boolean" | "string"; readonly commands: readonly Command[] }>>;

export type OptionName = keyof typeof options;

/** Returns whether the text names an option, without its dashes. */
export function isOption(name: string): name is OptionName {
  return Object.hasOwn(options, name);
}
