import { Trouble } from "../model/trouble";
import type { Arguments } from "./arguments";
import type { Answer, OfficeObject } from "./office-object";
import type { Wire } from "./wire";

/** A property that holds a value. */
export interface Scalar<T> {
  readonly get?: (self: T) => Wire;
  readonly set?: (self: T, value: Wire) => void;
}

type Method<T> = (self: T, args: Arguments) => Answer | Promise<Answer>;

/** An Office class as this host serves it: every member by its PascalCase name; what is not listed is refused. */
export interface ClassSpec<T> {
  readonly name: string;
  readonly identity?: (self: T) => Readonly<Record<string, Wire>>;
  readonly scalars?: Readonly<Record<string, Scalar<T>>>;
  readonly parts?: Readonly<Record<string, (self: T) => OfficeObject | null>>;
  /** Methods that change nothing. */
  readonly reads?: Readonly<Record<string, Method<T>>>;
  /** Methods that change the workbook. */
  readonly writes?: Readonly<Record<string, Method<T>>>;
  readonly items?: (self: T) => readonly OfficeObject[];
  /** Members that are kept, read back and saved, and change nothing else in this host: "all", or their PascalCase names. */
  readonly storedOnly?: "all" | readonly string[];
}

/** A member that a class serves. */
export interface ServedMember {
  /** As a developer writes it: "getCell", or "onChanged" of an event. */
  readonly name: string;
  readonly is: "property" | "object" | "method" | "event";
  readonly canSet: boolean;
  readonly storedOnly: boolean;
}

/** The members that a class serves, for the coverage list and its test. */
export interface ServedClass {
  readonly name: string;
  readonly members: readonly string[];
  /** The same without what office.js keeps hidden, and its events by their names. */
  readonly described: readonly ServedMember[];
  /** The members that the class names as stored only, as it names them. */
  readonly storedOnly: readonly string[];
}

const served: ServedClass[] = [];

/** The classes defined so far with their members, in camelCase as a developer writes them. */
export function servedClasses(): readonly ServedClass[] {
  return served;
}

/** The member as a developer writes it: "Range.getCell". */
export function memberName(className: string, name: string): string {
  return `${className}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}

function notServed(className: string, name: string): Trouble {
  return new Trouble("ApiNotFound", `${memberName(className, name)} is not served by this host.`);
}

function own<V>(members: Readonly<Record<string, V>> | undefined, name: string): V | undefined {
  return members !== undefined && Object.hasOwn(members, name) ? members[name] : undefined;
}

function described<T>(spec: ClassSpec<T>): readonly ServedMember[] {
  const storedOnly = (name: string): boolean => spec.storedOnly === "all" || (spec.storedOnly ?? []).includes(name);
  const plain = (name: string, is: ServedMember["is"], canSet: boolean): ServedMember => ({
    name: `${name.charAt(0).toLowerCase()}${name.slice(1)}`,
    is,
    canSet,
    storedOnly: (is === "method" || canSet) && storedOnly(name),
  });
  const methods = [...Object.keys(spec.reads ?? {}), ...Object.keys(spec.writes ?? {})];
  return [
    ...Object.entries(spec.scalars ?? {}).map(([name, { set }]) => plain(name, "property", set !== undefined)),
    ...Object.keys(spec.parts ?? {}).map((name) => plain(name, "object", false)),
    ...methods.map((name) => plain(name, "method", false)),
    ...(spec.items === undefined ? [] : [plain("Items", "property", false)]),
  ].flatMap((member) => {
    const event = /^_Register(\w+)Event$/.exec(member.name)?.[1];
    return event === undefined ? (member.name.startsWith("_") ? [] : [member]) : [{ ...member, name: `on${event === "DataChanged" ? "Changed" : event}`, is: "event" as const }];
  });
}

/** Makes the wrapper of a class: gives each object of the model the members listed in `spec` and no other. */
export function defineClass<T>(spec: ClassSpec<T>): (self: T) => OfficeObject {
  const names = [spec.scalars, spec.parts, spec.reads, spec.writes].flatMap((members) => Object.keys(members ?? {}));
  served.push({ name: spec.name, members: names.map((name) => memberName(spec.name, name)), described: described(spec), storedOnly: typeof spec.storedOnly === "object" ? spec.storedOnly : [] });
  const scalars = Object.entries(spec.scalars ?? {}).flatMap(([name, { get }]) => (get === undefined ? [] : [name]));
  return (self) => ({
    className: spec.name,
    self,
    identity: () => spec.identity?.(self) ?? {},
    scalars: () => scalars,
    hasPart: (name) => own(spec.parts, name) !== undefined,
    get: (name) => {
      const part = own(spec.parts, name);
      if (part !== undefined) {
        return part(self);
      }
      const getter = own(spec.scalars, name)?.get;
      if (getter === undefined) {
        throw notServed(spec.name, name);
      }
      return getter(self);
    },
    set: (name, value) => {
      const setter = own(spec.scalars, name)?.set;
      if (setter === undefined) {
        throw notServed(spec.name, name);
      }
      setter(self, value);
    },
    call: (name, args) => {
      const method = own(spec.reads, name) ?? own(spec.writes, name);
      if (method === undefined) {
        throw notServed(spec.name, name);
      }
      return method(self, args);
    },
    writes: (name) => own(spec.writes, name) !== undefined,
    items: () => spec.items?.(self) ?? null,
  });
}
