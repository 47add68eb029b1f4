import { defineClass } from "../dispatch/define-class";
import type { OfficeObject } from "../dispatch/office-object";
import type { CustomXmlPart } from "../model/custom-xml-part";
import { Trouble } from "../model/trouble";
import type { OfficeContext } from "./office-context";

interface PartRef {
  readonly office: OfficeContext;
  readonly part: CustomXmlPart;
}

interface Scoped {
  readonly office: OfficeContext;
  readonly parts: readonly CustomXmlPart[];
}

function namespaceOf(xml: string): string {
  return /^\s*(?:<\?[^>]*\?>\s*)?<(?:([\w.-]+):)?[^>]*?\sxmlns(?::\1)?="([^"]*)"/s.exec(xml)?.[2] ?? "";
}

const customXmlPart = defineClass<PartRef>({
  name: "CustomXmlPart",
  identity: ({ part }) => ({ Id: part.id }),
  scalars: { Id: { get: ({ part }) => part.id }, NamespaceUri: { get: ({ part }) => namespaceOf(part.xml) } },
  reads: { GetXml: ({ office, part }) => office.workbook.customXml.find(part.id)?.xml ?? part.xml },
  writes: {
    SetXml: ({ office, part }, args) => {
      office.workbook.customXml.add(args.text(0), part.id);
    },
    Delete: ({ office, part }) => { office.workbook.customXml.delete(part.id); },
  },
});

const scoped = defineClass<Scoped>({
  name: "CustomXmlPartScopedCollection",
  reads: {
    GetCount: ({ parts }) => parts.length,
    GetOnlyItemOrNullObject: ({ office, parts: [part, ...more] }) => (part === undefined || more.length > 0 ? null : customXmlPart({ office, part })),
    GetItemOrNullObject: ({ office, parts }, args) => wrap(office, parts.find(({ id }) => id.toLowerCase() === args.text(0).toLowerCase()) ?? null),
  },
  items: ({ office, parts }) => parts.map((part) => customXmlPart({ office, part })),
});

function wrap(office: OfficeContext, part: CustomXmlPart | null): OfficeObject | null {
  return part === null ? null : customXmlPart({ office, part });
}

/** Excel.CustomXmlPartCollection. */
export const customXmlParts: (self: OfficeContext) => OfficeObject = defineClass<OfficeContext>({
  name: "CustomXmlPartCollection",
  reads: {
    GetCount: (office) => office.workbook.customXml.all().length,
    GetByNamespace: (office, args) => scoped({ office, parts: office.workbook.customXml.all().filter(({ xml }) => namespaceOf(xml) === args.text(0)) }),
    GetItemOrNullObject: (office, args) => wrap(office, office.workbook.customXml.find(args.text(0))),
    GetItem: (office, args) => {
      const found = wrap(office, office.workbook.customXml.find(args.text(0)));
      if (found === null) {
        throw new Trouble("ItemNotFound", `There is no custom XML part ${args.text(0)}.`);
      }
      return found;
    },
  },
  writes: { Add: (office, args) => wrap(office, office.workbook.customXml.add(args.text(0))) },
  items: (office) => office.workbook.customXml.all().map((part) => customXmlPart({ office, part })),
});
