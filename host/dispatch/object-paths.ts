import { Trouble } from "../model/trouble";
import { Arguments } from "./arguments";
import { memberName } from "./define-class";
import type { Answer, OfficeObject } from "./office-object";
import { isObject } from "./office-object";
import type { References } from "./references";
import type { RequirementSets } from "./requirement-sets";
import type { Wire, WireArguments, WirePath } from "./wire";
import { pathType } from "./wire";

/** What the paths need of the host around them. */
export interface PathHost {
  readonly root: OfficeObject;
  readonly references: References;
  readonly sets: RequirementSets;
  /** Called before a method that changes the workbook. */
  beforeWrite(): void;
}

/** Finds the objects of one batch. Each path is evaluated once, so that a method such as Add runs once. */
export class ObjectPaths {
  readonly #found = new Map<number, OfficeObject | null>();

  constructor(
    private readonly paths: Readonly<Record<string, WirePath>>,
    private readonly host: PathHost,
  ) {}

  path(id: number): WirePath {
    const path = this.paths[String(id)];
    if (path === undefined) {
      throw new Trouble("InvalidObjectPath", `The batch has no object path ${String(id)}.`);
    }
    return path;
  }

  /** The object of a path; null for a null object. Throws what the member throws. */
  async object(id: number): Promise<OfficeObject | null> {
    const known = this.#found.get(id);
    if (known !== undefined) {
      return known;
    }
    const object = await this.#evaluate(this.path(id));
    this.#found.set(id, object);
    return object;
  }

  /** The arguments of a call with the objects they refer to. */
  async arguments(member: string, info: WireArguments | undefined): Promise<Arguments> {
    const values = info?.Arguments ?? [];
    const objects: (OfficeObject | null)[] = [];
    for (const reference of info?.ReferencedObjectPathIds ?? []) {
      if (Array.isArray(reference)) {
        throw new Trouble("NotImplemented", `${member}: a list of objects as argument is not served by this host.`);
      }
      objects.push(typeof reference === "number" && reference > 0 ? await this.object(reference) : null);
    }
    return new Arguments(member, values, objects);
  }

  async #evaluate(path: WirePath): Promise<OfficeObject | null> {
    switch (path.ObjectPathType) {
      case pathType.root:
        return this.host.root;
      case pathType.none:
        return null;
      case pathType.reference:
        return this.#reference(path.Name);
      case pathType.method:
        return this.#method(path, path.Name);
      case pathType.indexer:
        return this.#method(path, "GetItem");
      case pathType.property:
        return this.#property(path);
      default:
        throw new Trouble("ApiNotFound", `The service ${path.Name} (object path type ${String(path.ObjectPathType)}) is not served by this host.`);
    }
  }

  #reference(id: string): OfficeObject {
    const object = this.host.references.find(id);
    if (object === null) {
      throw new Trouble("InvalidReference", `The object with reference ${id} is no longer kept.`);
    }
    return object;
  }

  async #parent(path: WirePath): Promise<OfficeObject | null> {
    return path.ParentObjectPathId === undefined || path.ParentObjectPathId === 0 ? this.host.root : this.object(path.ParentObjectPathId);
  }

  async #method(path: WirePath, name: string): Promise<OfficeObject | null> {
    const parent = await this.#parent(path);
    if (parent === null) {
      return null;
    }
    const args = await this.arguments(memberName(parent.className, name), path.ArgumentInfo);
    this.host.sets.check(parent.className, name);
    if (parent.writes(name)) {
      this.host.beforeWrite();
    }
    const answer = await parent.call(name, args);
    args.refuseOthers();
    return asObject(answer, parent, name);
  }

  async #property(path: WirePath): Promise<OfficeObject | null> {
    const parent = await this.#parent(path);
    if (parent === null) {
      return null;
    }
    this.host.sets.check(parent.className, path.Name);
    return asObject(parent.get(path.Name), parent, path.Name);
  }
}

function asObject(answer: Answer, parent: OfficeObject, name: string): OfficeObject | null {
  if (answer === null || isObject(answer)) {
    return answer;
  }
  throw new Trouble("InvalidObjectPath", `${memberName(parent.className, name)} gives no object: ${JSON.stringify(answer satisfies Wire | undefined)}.`);
}
