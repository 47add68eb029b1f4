declare const isoDateBrand: unique symbol;

/** A calendar date without a time zone, written `YYYY-MM-DD`. Two of them compare correctly as text. */
export type IsoDate = string & { readonly [isoDateBrand]: "IsoDate" };
