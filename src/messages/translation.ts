/** The shape that a translation of `Source` must have: every key, no other key, and the same parameters for a sentence with facts. */
export type Translation<Source> = {
  readonly [Key in keyof Source]: Source[Key] extends string ? string : Source[Key];
};
