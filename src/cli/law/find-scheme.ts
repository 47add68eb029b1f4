import type { Scheme } from "../../rules/model/scheme";
import { Unusable } from "../unusable";
import type { Law } from "./law";

/**
 * Returns the scheme with this id.
 * @throws Unusable when there is none.
 */
export function findScheme({ schemes }: Pick<Law, "schemes">, id: string): Scheme {
  const found = schemes.find((scheme) => scheme.id === id);
  if (found === undefined) {
    throw new Unusable({ code: "scheme-unknown", facts: { scheme: id, known: schemes.map((scheme) => scheme.id) } });
  }
  return found;
}
