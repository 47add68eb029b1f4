// By name, as src/schemes does: one object `z` would bring every locale of zod along. Mini has no messages of its own and needs none
// here: every value says in one word what it expects, and src/messages makes the sentence.
export * from "zod/mini";
