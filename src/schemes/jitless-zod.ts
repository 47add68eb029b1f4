import { config } from "zod/mini";
import { en } from "zod/locales";

// Zod otherwise compiles its checks with eval, which the pane's content security policy forbids. The choice is made when a schema is
// built, so every schema takes its zod from this file. Mini brings no messages of its own: these are the only ones that ship.
config({ ...en(), jitless: true });

// By name, not as one object `z`: that would carry every locale of zod into the pane.
export * from "zod/mini";
