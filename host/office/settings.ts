import type { Wire } from "../dispatch/wire";
import { defineClass } from "../dispatch/define-class";
import type { OfficeObject } from "../dispatch/office-object";
import { Trouble } from "../model/trouble";
import type { OfficeContext } from "./office-context";

interface SettingRef {
  readonly office: OfficeContext;
  readonly key: string;
}

const setting = defineClass<SettingRef>({
  name: "Setting",
  identity: ({ key }) => ({ _Id: key }),
  scalars: {
    Key: { get: ({ key }) => key },
    Value: { get: ({ office, key }) => (office.workbook.settings.get(key) as Wire | undefined) ?? null, set: ({ office, key }, value) => office.workbook.settings.set(key, value) },
    _Id: { get: ({ key }) => key },
  },
  writes: { Delete: ({ office, key }) => { office.workbook.settings.delete(key); } },
});

function item(office: OfficeContext, key: string): OfficeObject | null {
  return office.workbook.settings.has(key) ? setting({ office, key }) : null;
}

/** Excel.SettingCollection. */
export const settings: (self: OfficeContext) => OfficeObject = defineClass<OfficeContext>({
  name: "SettingCollection",
  reads: {
    GetCount: (office) => office.workbook.settings.keys().length,
    GetItemOrNullObject: (office, args) => item(office, args.text(0)),
    GetItem: (office, args) => {
      const found = item(office, args.text(0));
      if (found === null) {
        throw new Trouble("ItemNotFound", `There is no setting ${args.text(0)}.`);
      }
      return found;
    },
  },
  writes: {
    Add: (office, args) => {
      office.workbook.settings.set(args.text(0), args.raw(1));
      return setting({ office, key: args.text(0) });
    },
  },
  items: (office) => office.workbook.settings.keys().map((key) => setting({ office, key })),
});
