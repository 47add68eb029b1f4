import type { Arguments } from "../dispatch/arguments";
import { defineClass } from "../dispatch/define-class";
import type { OfficeObject } from "../dispatch/office-object";
import { fullAddress } from "../model/address";
import type { DefinedName } from "../model/defined-name";
import { Trouble } from "../model/trouble";
import { nameArea } from "../structref/name-area";
import type { OfficeContext } from "./office-context";
import { range } from "./range";
import { rangeBehind } from "./range-moves";
import { RangeRef } from "./range-ref";
import type { SheetRef } from "./sheet-ref";
import { asFlag, asText } from "./wire-value";

interface NameRef {
  readonly office: OfficeContext;
  readonly name: string;
}

function find({ office, name }: NameRef): DefinedName {
  const found = office.workbook.names.find(name);
  if (found === null) {
    throw new Trouble("ItemNotFound", `There is no name ${name}.`);
  }
  return found;
}

function rangeOf(self: NameRef): OfficeObject | null {
  const place = nameArea(self.office.workbook, find(self).formula);
  return place === null ? null : range(new RangeRef(self.office, place.sheet, place.area));
}

const namedItem = defineClass<NameRef>({
  name: "NamedItem",
  storedOnly: ["Visible", "Comment"],
  identity: ({ name }) => ({ _Id: name }),
  scalars: {
    Name: { get: (self) => find(self).name },
    Type: { get: (self) => (nameArea(self.office.workbook, find(self).formula) === null ? "String" : "Range") },
    Formula: { get: (self) => find(self).formula, set: (self, value) => self.office.workbook.names.set({ ...find(self), formula: asText("NamedItem.formula", value) }) },
    Visible: { get: (self) => find(self).visible, set: (self, value) => self.office.workbook.names.set({ ...find(self), visible: asFlag("NamedItem.visible", value) }) },
    Comment: { get: (self) => find(self).comment, set: (self, value) => self.office.workbook.names.set({ ...find(self), comment: asText("NamedItem.comment", value) }) },
    Scope: { get: () => "Workbook" },
  },
  reads: {
    GetRange: (self) => rangeOf(self) ?? missing(self),
    GetRangeOrNullObject: rangeOf,
  },
  writes: { Delete: ({ office, name }) => { office.workbook.names.delete(name); } },
});

function missing(self: NameRef): never {
  throw new Trouble("InvalidOperation", `The name ${self.name} refers to no range.`);
}

function add(office: OfficeContext, args: Arguments): OfficeObject {
  const given = rangeBehind(args.object(1));
  const formula = given === null ? args.text(1) : `=${fullAddress(given.sheet.name, given.area).replace(/(?<=!.*)([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
  return namedItem({ office, name: office.workbook.names.add(args.text(0), formula, args.isGiven(2) ? args.text(2) : "").name });
}

function item(office: OfficeContext, args: Arguments): OfficeObject | null {
  const found = office.workbook.names.find(args.text(0));
  return found === null ? null : namedItem({ office, name: found.name });
}

/** Excel.NamedItemCollection of the workbook. */
export const names: (self: OfficeContext) => OfficeObject = defineClass<OfficeContext>({
  name: "NamedItemCollection",
  reads: {
    GetItem: (office, args) => item(office, args) ?? notFound(args),
    GetItemOrNullObject: item,
    GetCount: (office) => office.workbook.names.all().length,
  },
  writes: { Add: add },
  items: (office) => office.workbook.names.all().map(({ name }) => namedItem({ office, name })),
});

function notFound(args: Arguments): never {
  throw new Trouble("ItemNotFound", `There is no name ${args.text(0)}.`);
}

/** Names of one worksheet: none are served, so the collection is empty. */
export const namesOf: (self: SheetRef) => OfficeObject = defineClass<SheetRef>({
  name: "NamedItemCollection",
  reads: { GetItemOrNullObject: () => null, GetCount: () => 0 },
  items: () => [],
});
