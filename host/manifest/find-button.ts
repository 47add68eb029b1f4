import type { AddIn, RibbonButton } from "./addin";

/** Gives a button of an add-in's ribbon by the id of its control; throws an Error that names the buttons there are. */
export function findButton(addIn: AddIn, controlId: string): RibbonButton {
  const buttons = addIn.groups.flatMap((group) => group.buttons);
  const found = buttons.find(({ id }) => id === controlId);
  if (found === undefined) throw new Error(`The ribbon has no button ${controlId}, only ${buttons.map(({ id }) => id).join(", ")}.`);
  return found;
}
