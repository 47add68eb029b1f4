import { Trouble } from "../model/trouble";
import apiSets from "./api-sets.json";
import { memberName } from "./define-class";

/** The set that a member needs, by "Range.getCell"; members of ExcelApi 1.1 are absent. */
const sets: ReadonlyMap<string, string> = new Map(
  Object.entries(apiSets as Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>).flatMap(([className, bySet]) =>
    Object.entries(bySet).flatMap(([set, members]) => members.map((member) => [`${className}.${member}`, set] as const)),
  ),
);

/**
 * The requirement sets that the add-in may count on: those of its manifest. office.js lets calls to newer members through, and
 * so the host must refuse them, as the oldest Excel does that the manifest admits.
 */
export class RequirementSets {
  #versions: ReadonlyMap<string, string> | null = null;
  /** What was found out of a member before: batches ask the same ones by the thousand. */
  #known = new Map<string, string | null>();

  /** Takes the sets of a manifest, by name with their versions; null, or a manifest that asks for no ExcelApi, sets no limit. */
  limit(versions: ReadonlyMap<string, string> | null): void {
    this.#versions = versions?.has("ExcelApi") === true ? versions : null;
    this.#known = new Map();
  }

  allow(className: string, name: string): boolean {
    return this.#lacking(className, name) === null;
  }

  /** Throws ApiNotFound, naming the member and its set, when the manifest does not ask for that set. */
  check(className: string, name: string): void {
    const set = this.#lacking(className, name);
    if (set !== null) {
      throw new Trouble("ApiNotFound", `${memberName(className, name)} needs ${set}; the manifest asks for ExcelApi ${this.#versions?.get("ExcelApi") ?? ""}.`);
    }
  }

  #lacking(className: string, name: string): string | null {
    if (this.#versions === null) {
      return null;
    }
    const key = `${className}.${name}`;
    const known = this.#known.get(key);
    const lacking = known === undefined ? lackingOf(className, name, this.#versions) : known;
    this.#known.set(key, lacking);
    return lacking;
  }
}

/** The set that a member needs and that is not among these; null when nothing lacks. */
function lackingOf(className: string, name: string, versions: ReadonlyMap<string, string>): string | null {
  const event = /^_(?:Unr|R)egister(\w+)Event$/.exec(name)?.[1];
  const set = sets.get(event === undefined ? memberName(className, name) : `${className}.on${event === "DataChanged" ? "Changed" : event}`);
  if (set === undefined) {
    return null;
  }
  const [wanted = "", version = ""] = set.split(" ");
  const has = versions.get(wanted);
  return has !== undefined && minor(has) >= minor(version) ? null : set;
}

/** 14 of "1.14"; what is of another major version counts as all. */
function minor(version: string): number {
  const [major = "1", digits = "0"] = version.split(".");
  return major === "1" ? Number(digits) : Number.POSITIVE_INFINITY;
}
