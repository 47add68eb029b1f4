import type { OfficeContext } from "./office-context";

/** The hidden methods by which office.js says that somebody listens to an event, or no longer does. */
export function eventMethods<T>(className: string, events: readonly string[], office: (self: T) => OfficeContext): Record<string, (self: T) => null> {
  const methods: Record<string, (self: T) => null> = {};
  for (const event of events) {
    methods[`_Register${event}Event`] = (self) => {
      office(self).registrations.add(`${className}.${event}`);
      return null;
    };
    methods[`_Unregister${event}Event`] = (self) => {
      office(self).registrations.remove(`${className}.${event}`);
      return null;
    };
  }
  return methods;
}
