import { useEffect, useState } from "react";

/** Browsers report this when a layout settles in two steps; nothing is wrong then. */
const harmless = /^ResizeObserver loop/;

/** Returns the last bug that no view caught (an event handler, a promise), and the way to put it away. */
export function useStrayBug(): readonly [{ readonly thrown: unknown } | null, () => void] {
  const [bug, setBug] = useState<{ readonly thrown: unknown } | null>(null);
  useEffect(() => {
    const onError = (event: ErrorEvent): void => {
      if (!harmless.test(event.message)) {
        setBug({ thrown: event.error ?? event.message });
      }
    };
    const onRejection = (event: PromiseRejectionEvent): void => setBug({ thrown: event.reason });
    window.addEventListener("error", onError);
    window.addEventListener("unhandledrejection", onRejection);
    return () => {
      window.removeEventListener("error", onError);
      window.removeEventListener("unhandledrejection", onRejection);
    };
  }, []);
  return [bug, () => setBug(null)];
}
