import type { Arguments } from "./arguments";
import type { Wire } from "./wire";

/** What a member of an Office class answers: a value, another object, nothing, or a null object. */
export type Answer = Wire | OfficeObject | undefined;

/** An object of the Office API, as the dispatcher sees it. Names are PascalCase; only listed members exist. */
export interface OfficeObject {
  readonly className: string;
  /** What of the model it stands for; the adapters know its class. */
  readonly self: unknown;
  /** What office.js must know to find it again: Id or _Id, or nothing. */
  identity(): Readonly<Record<string, Wire>>;
  /** Names of the properties that hold values. */
  scalars(): readonly string[];
  /** Whether this names an object within the object, such as Format of a Range. */
  hasPart(name: string): boolean;
  get(name: string): Answer;
  set(name: string, value: Wire): void;
  call(name: string, args: Arguments): Answer | Promise<Answer>;
  /** Whether calling this method changes the workbook. */
  writes(name: string): boolean;
  /** The members of a collection; null for an object that is none. */
  items(): readonly OfficeObject[] | null;
}

/** Whether an answer is an object of the API rather than a value. */
export function isObject(answer: Answer): answer is OfficeObject {
  return typeof answer === "object" && answer !== null && "className" in answer && typeof answer.className === "string" && "identity" in answer;
}
