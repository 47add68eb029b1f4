import { Trouble } from "../model/trouble";
import { Arguments } from "./arguments";
import { memberName } from "./define-class";
import type { Answer, OfficeObject } from "./office-object";
import { isObject } from "./office-object";
import type { References } from "./references";
import type { Wire, WireArguments, WirePath } from "./wire";
import { pathType } from "./wire";

/** Finds the objects of one batch. Each path is evaluated once, so that a method such as Add runs once. */
export class ObjectPaths {
  readonly #found = new Map<number, OfficeObject | null>();

  constructor(
    private readonly paths: Readonly<Record<string, WirePath>>,
    private readonly root: OfficeObject,
    private readonly references: References,
    private readonly beforeWrite: () => void,
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
        return this.root;
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
    const object = this.references.find(id);
    if (object === null) {
      throw new Trouble("InvalidReference", `The object with reference ${id} is no longer kept.`);
    }
    return object;
  }

  async #parent(path: WirePath): Promise<OfficeObject | null> {
    return path.ParentObjectPathId === undefined || path.ParentObjectPathId === 0 ? this.root : this.object(path.ParentObjectPathId);
  }

  async #method(path: WirePath, name: string): Promise<OfficeObject | null> {
    const parent = await this.#parent(path);
    if (parent === null) {
      return null;
    }
    const args = await this.arguments(memberName(parent.className, name), path.ArgumentInfo);
    if (parent.writes(name)) {
      this.beforeWrite();
    }
    return asObject(await parent.call(name, args), parent, name);
  }

  async #property(path: WirePath): Promise<OfficeObject | null> {
    const parent = await this.#parent(path);
    return parent === null ? null : asObject(parent.get(path.Name), parent, path.Name);
  }
}

function asObject(answer: Answer, parent: OfficeObject, name: string): OfficeObject | null {
  if (answer === null || isObject(answer)) {
    return answer;
  }
  throw new Trouble("InvalidObjectPath", `${memberName(parent.className, name)} gives no object: ${JSON.stringify(answer satisfies Wire | undefined)}.`);
}
