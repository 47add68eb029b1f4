import { Trouble } from "../model/trouble";
import type { OfficeObject } from "./office-object";
import type { Wire } from "./wire";

/** The arguments of a call; each reader throws InvalidArgument, naming the member, when the argument is not of its kind. */
export class Arguments {
  readonly #looked = new Set<number>();

  constructor(
    private readonly member: string,
    private readonly values: readonly Wire[],
    private readonly objects: readonly (OfficeObject | null)[],
  ) {}

  get count(): number {
    return this.values.length;
  }

  /** Throws NotImplemented, naming the member, when an argument was given that the member did not look at. */
  refuseOthers(): void {
    const other = this.values.findIndex((value, at) => value !== null && !this.#looked.has(at));
    if (other >= 0) {
      throw new Trouble("NotImplemented", `${this.member}: argument ${String(other + 1)} (${JSON.stringify(this.values[other])}) is not served by this host.`);
    }
  }

  /** The bare value; null where it was left out. */
  raw(at: number): Wire {
    this.#looked.add(at);
    return this.values[at] ?? null;
  }

  /** The object of the API given here, or null. */
  object(at: number): OfficeObject | null {
    this.#looked.add(at);
    return this.objects[at] ?? null;
  }

  isGiven(at: number): boolean {
    return this.raw(at) !== null;
  }

  text(at: number): string {
    const value = this.raw(at);
    return typeof value === "string" ? value : this.wrong(at);
  }

  /** A name or an id: text, or a number as text. */
  key(at: number): string {
    const value = this.raw(at);
    return typeof value === "number" ? String(value) : this.text(at);
  }

  whole(at: number, otherwise?: number): number {
    const value = this.raw(at);
    if (value === null && otherwise !== undefined) {
      return otherwise;
    }
    return typeof value === "number" && Number.isInteger(value) ? value : this.wrong(at);
  }

  flag(at: number, otherwise?: boolean): boolean {
    const value = this.raw(at);
    if (value === null && otherwise !== undefined) {
      return otherwise;
    }
    return typeof value === "boolean" ? value : this.wrong(at);
  }

  /** One of these words; anything else is refused as not served. */
  word<W extends string>(at: number, words: readonly W[], otherwise?: W): W {
    const value = this.raw(at);
    if (value === null && otherwise !== undefined) {
      return otherwise;
    }
    const found = words.find((word) => word === value);
    if (found === undefined) {
      throw new Trouble("NotImplemented", `${this.member}: the argument ${JSON.stringify(value)} is not served by this host.`);
    }
    return found;
  }

  wrong(at: number): never {
    throw new Trouble("InvalidArgument", `${this.member}: argument ${String(at + 1)} (${JSON.stringify(this.raw(at))}) is invalid.`);
  }
}
