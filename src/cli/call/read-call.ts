import type { Language } from "../../messages/language";
import { isIsoDate } from "../../rules/dates/is-iso-date";
import type { IsoDate } from "../../rules/dates/iso-date";
import { Unusable } from "../unusable";
import { commands } from "./call";
import type { Call, Command, GivenAllocation } from "./call";
import { options } from "./options";
import type { OptionName } from "./options";
import type { Arguments } from "./read-arguments";
import { readSample } from "./read-sample";

/**
 * Returns what the arguments ask for; `today` counts where they name no day.
 * @throws Unusable where they ask for nothing that exists.
 */
export function readCall({ words, values }: Arguments, today: IsoDate): Call {
  const [shown = "", ...files] = words;
  const command = commands.find((known) => known === shown);
  if (command === undefined) {
    throw new Unusable({ code: "unknown-command", facts: { shown } });
  }
  for (const name of values.keys()) {
    if (!(options[name].commands as readonly Command[]).includes(command)) {
      throw new Unusable({ code: "option-not-for-command", facts: { option: `--${name}`, command } });
    }
  }
  const given = readGiven(command, files, values);
  if (given === null) {
    refuseFiles(command, files);
    refuseExport(command, files, values);
  }
  return {
    command,
    files,
    parts: values.has("parts"),
    json: values.has("json"),
    out: values.get("out") ?? null,
    year: readYear(values.get("year")),
    language: readLanguage(values.get("lang")),
    schemes: values.get("schemes") ?? null,
    today: readDate("today", values) ?? today,
    given,
    mapping: values.get("mapping") ?? null,
    book: values.get("book") ?? null,
    sample: readSample(values),
  };
}

function refuseFiles(command: Command, files: readonly string[]): void {
  const [first] = files;
  if (command === "schemes" && first !== undefined) {
    throw new Unusable({ code: "input-not-expected", facts: { shown: first, command } });
  }
  if (command !== "schemes" && first === undefined) {
    throw new Unusable({ code: "no-input", facts: { command } });
  }
}

/** An export is one workbook over one year of one book. */
function refuseExport(command: Command, [, second]: readonly string[], values: ReadonlyMap<OptionName, string>): void {
  if (command !== "export") {
    return;
  }
  for (const option of ["year", "out"] as const) {
    if (!values.has(option)) {
      throw new Unusable({ code: "option-missing", facts: { option: `--${option}`, command } });
    }
  }
  if (second !== undefined) {
    throw new Unusable({ code: "input-not-expected", facts: { shown: second, command } });
  }
}

const ofGiven: readonly OptionName[] = ["pupils", "score", "scheme", "municipality", "on"];

function readGiven(command: Command, files: readonly string[], values: ReadonlyMap<OptionName, string>): GivenAllocation | null {
  if (!ofGiven.some((name) => values.has(name))) {
    return null;
  }
  const [file] = files;
  if (file !== undefined) {
    throw new Unusable({ code: "input-not-expected", facts: { shown: file, command } });
  }
  const needed = (name: OptionName): string => {
    const value = values.get(name);
    if (value === undefined) {
      throw new Unusable({ code: "option-missing", facts: { option: `--${name}`, command } });
    }
    return value;
  };
  const number = (name: OptionName, pattern: RegExp): string => {
    const value = needed(name);
    if (!pattern.test(value)) {
      throw new Unusable({ code: "number-invalid", facts: { option: `--${name}`, shown: value } });
    }
    return value;
  };
  return {
    pupils: Number(number("pupils", /^\d{1,9}$/)),
    score: number("score", /^-?\d{1,12}(\.\d{1,15})?$/),
    scheme: needed("scheme"),
    municipality: values.get("municipality") ?? "",
    on: readDate("on", values),
  };
}

function readYear(shown: string | undefined): number | null {
  if (shown !== undefined && !/^[12]\d{3}$/.test(shown)) {
    throw new Unusable({ code: "year-invalid", facts: { shown } });
  }
  return shown === undefined ? null : Number(shown);
}

function readDate(name: "today" | "on", values: ReadonlyMap<OptionName, string>): IsoDate | null {
  const shown = values.get(name);
  if (shown === undefined) {
    return null;
  }
  if (!isIsoDate(shown)) {
    throw new Unusable({ code: "date-invalid", facts: { option: `--${name}`, shown } });
  }
  return shown;
}

function readLanguage(shown = "nl"): Language {
  if (shown !== "nl" && shown !== "en") {
    throw new Unusable({ code: "language-unknown", facts: { shown } });
  }
  return shown;
}
