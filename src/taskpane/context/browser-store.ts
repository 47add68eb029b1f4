import type { UiStore } from "./ui-store";

/**
 * Returns a store over the browser's localStorage, with keys under `partition` as Office asks on the web. Where the browser
 * forbids storage, the choice lasts as long as the pane.
 */
export function browserStore(partition: string): UiStore {
  const remembered = new Map<string, string>();
  const storage = permittedStorage();
  return {
    read: (key) => storage?.getItem(partition + key) ?? remembered.get(key) ?? null,
    write: (key, value) => {
      remembered.set(key, value);
      storage?.setItem(partition + key, value);
    },
  };
}

/** Browsers that block third-party storage throw at the mere mention of it; a probe finds out once. */
function permittedStorage(): Storage | null {
  const probe = "bestedingsboek.probe";
  try {
    window.localStorage.setItem(probe, "");
    window.localStorage.removeItem(probe);
    return window.localStorage;
  } catch (problem) {
    if (problem instanceof DOMException) {
      return null;
    }
    throw problem;
  }
}
