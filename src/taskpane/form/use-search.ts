import { useState, type KeyboardEvent } from "react";
import { findOptions, type SearchOption } from "./find-options";
import type { FieldBinding } from "./use-form";

/** More would not fit in the pane, and nobody reads on; typing narrows the list. */
const longestList = 8;

/** What a searchable list shows and does. */
export interface Search {
  readonly shown: string;
  readonly open: boolean;
  readonly found: readonly SearchOption[];
  /** How many more than `found` match. */
  readonly more: number;
  readonly active: SearchOption | null;
  readonly type: (text: string) => void;
  readonly show: () => void;
  readonly leave: () => void;
  readonly choose: (option: SearchOption) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** Returns the state of a searchable list whose chosen key is the field's value. */
export function useSearch(options: readonly SearchOption[], binding: FieldBinding): Search {
  const [query, setQuery] = useState<string | null>(null);
  const [position, setPosition] = useState(0);
  const chosen = options.find(({ key }) => key === binding.value);
  const matching = findOptions(options, query ?? "");
  const found = matching.slice(0, longestList);
  const open = query !== null;
  const active = found[position] ?? null;
  const close = (): void => setQuery(null);
  const choose = (option: SearchOption): void => {
    binding.change(option.key);
    close();
  };
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => (open ? setPosition(Math.min(position + 1, found.length - 1)) : setQuery("")),
    ArrowUp: () => setPosition(Math.max(position - 1, 0)),
    Enter: () => (active === null ? close() : choose(active)),
    Escape: close,
  };
  return {
    shown: query !== null && (query !== "" || chosen === undefined) ? query : (chosen?.text ?? ""),
    open,
    found,
    more: matching.length - found.length,
    active,
    choose,
    leave: close,
    show: () => setQuery(query ?? ""),
    type: (text) => {
      setPosition(0);
      setQuery(text);
      if (text === "") {
        binding.change("");
      }
    },
    onKeyDown: (event) => {
      const act = keys[event.key];
      if (act !== undefined && (open || event.key === "ArrowDown")) {
        event.preventDefault();
        act();
      }
    },
  };
}
