import { Trouble } from "../model/trouble";
import { memberName } from "./define-class";
import type { Answer, OfficeObject } from "./office-object";
import { isObject } from "./office-object";
import type { RequirementSets } from "./requirement-sets";
import type { Wire, WireQuery } from "./wire";

/** The names asked of one object: its own, and per part the names asked of that. */
interface Wanted {
  readonly own: readonly string[];
  readonly parts: ReadonlyMap<string, readonly string[]>;
}

function pascal(name: string): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

function wanted(object: OfficeObject, select: readonly string[], sets: RequirementSets): Wanted {
  const own: string[] = [];
  const parts = new Map<string, string[]>();
  for (const path of select) {
    const [first = "", ...rest] = path.split("/");
    if (first === "*" || first === "$all") {
      own.push(...object.scalars().filter((name) => sets.allow(object.className, name)));
    } else if (rest.length > 0 || object.hasPart(pascal(first))) {
      const inner = parts.get(pascal(first)) ?? [];
      inner.push(rest.length > 0 ? rest.join("/") : "*");
      parts.set(pascal(first), inner);
    } else {
      own.push(pascal(first));
    }
  }
  return { own, parts };
}

function value(object: OfficeObject, name: string): Wire {
  const answer: Answer = object.get(name);
  if (isObject(answer) || answer === undefined) {
    throw new Trouble("ApiNotFound", `${memberName(object.className, name)} is not served by this host.`);
  }
  return answer;
}

function projectOne(object: OfficeObject, select: readonly string[], sets: RequirementSets): Record<string, Wire> {
  const result: Record<string, Wire> = { ...object.identity() };
  const { own, parts } = wanted(object, select, sets);
  for (const name of new Set(own)) {
    sets.check(object.className, name);
    result[name] = value(object, name);
  }
  for (const [name, inner] of parts) {
    sets.check(object.className, name);
    const part = object.get(name);
    result[name] = isObject(part) ? project(part, { Select: inner }, sets) : null;
  }
  return result;
}

/** What a load brings: the asked properties by PascalCase name; of a collection, those of each member. */
export function project(object: OfficeObject, query: WireQuery, sets: RequirementSets): Wire {
  const names = [...(query.Select ?? []), ...(query.Expand ?? [])].map((name) => name.replace(/^items\/?/, "") || "*");
  const select = names.length > 0 ? names : ["*"];
  const items = object.items();
  if (items === null) {
    return projectOne(object, select, sets);
  }
  const ofCollection = select.filter((name) => object.scalars().includes(pascal(name)));
  const ofItems = select.filter((name) => !ofCollection.includes(name));
  const result: Record<string, Wire> = Object.fromEntries(ofCollection.map((name) => [pascal(name), value(object, pascal(name))]));
  if (ofItems.length > 0) {
    const skip = query.Skip ?? 0;
    const page = items.slice(skip, query.Top === undefined ? undefined : skip + query.Top);
    result["_Items"] = page.map((item) => projectOne(item, ofItems, sets));
    result["Count"] = items.length;
  }
  return result;
}
