import { useEffect, useRef, type RefObject } from "react";

/** Returns a ref whose element gets the focus whenever `value` changes; not when it is first shown, because the officer is elsewhere then. */
export function useFocusOnChange<Shown extends HTMLElement>(value: unknown): RefObject<Shown | null> {
  const element = useRef<Shown>(null);
  const shown = useRef(value);
  useEffect(() => {
    if (shown.current !== value) {
      shown.current = value;
      element.current?.focus();
    }
  }, [value]);
  return element;
}
