import type { NamedRangeSchema } from "../../book/schema/named-range-schema";

/** Adds the names that the workbook lacks. */
export async function addNames(context: Excel.RequestContext, names: readonly NamedRangeSchema[]): Promise<void> {
  const standing = names.map(({ name }) => context.workbook.names.getItemOrNullObject(name));
  await context.sync();
  names.forEach(({ name, formula }, index) => {
    if (standing[index]?.isNullObject === true) {
      context.workbook.names.add(name, formula);
    }
  });
  await context.sync();
}
