import { z } from "zod";

// Zod otherwise compiles its checks with eval, which the pane's content security policy forbids. The choice is made when a schema is
// built, so every schema takes its zod from this file.
z.config({ jitless: true });

export { z };
