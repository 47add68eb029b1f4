import type { Arguments } from "../dispatch/arguments";
import type { Answer, OfficeObject } from "../dispatch/office-object";
import { isObject } from "../dispatch/office-object";
import { Trouble } from "../model/trouble";

/** Several objects of one class as one of them: what is set is set on each, and what is read is what all share, or null. */
export function eachOf(objects: readonly OfficeObject[]): OfficeObject {
  const [first] = objects;
  if (first === undefined) {
    throw new Trouble("ItemNotFound", "There are no cells.");
  }
  return {
    className: first.className,
    self: objects,
    identity: () => ({}),
    scalars: () => first.scalars(),
    hasPart: (name) => first.hasPart(name),
    get: (name) => together(objects.map((object) => object.get(name))),
    set: (name, value) => { objects.forEach((object) => { object.set(name, value); }); },
    call: (name, args) => callEach(objects, name, args),
    writes: (name) => first.writes(name),
    items: () => null,
  };
}

async function callEach(objects: readonly OfficeObject[], name: string, args: Arguments): Promise<Answer> {
  const answers: Answer[] = [];
  for (const object of objects) {
    answers.push(await object.call(name, args));
  }
  return together(answers);
}

function together(answers: readonly Answer[]): Answer {
  const [first] = answers;
  const objects = answers.filter(isObject);
  if (objects.length > 0) {
    return eachOf(objects);
  }
  return answers.every((answer) => JSON.stringify(answer) === JSON.stringify(first)) ? first : null;
}
