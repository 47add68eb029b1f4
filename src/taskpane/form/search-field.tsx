import { Input } from "@fluentui/react-components";
import { useId } from "react";
import { FieldFrame, type FieldText } from "./field-frame";
import { SearchList, type SearchListText } from "./search-list";
import type { SearchOption } from "./find-options";
import { useSearch } from "./use-search";
import type { FieldBinding } from "./use-form";

interface SearchFieldProps extends FieldText {
  readonly binding: FieldBinding;
  readonly options: readonly SearchOption[];
  readonly words: SearchListText;
}

/** A long list that is searched by typing: the ARIA combobox with a listbox, which WebView2 and WKWebView both speak well. */
export function SearchField({ binding, options, words, ...text }: SearchFieldProps) {
  const listId = useId();
  const search = useSearch(options, binding);
  return (
    <div className="search">
      <FieldFrame {...text} binding={binding}>
        <Input
          role="combobox"
          value={search.shown}
          autoComplete="off"
          aria-expanded={search.open}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={search.open && search.active !== null ? `${listId}-${search.active.key}` : undefined}
          onChange={(_event, { value }) => search.type(value)}
          onFocus={(event) => event.target.select()}
          onClick={search.show}
          onBlur={search.leave}
          onKeyDown={search.onKeyDown}
        />
      </FieldFrame>
      <SearchList id={listId} search={search} label={text.label} words={words} />
    </div>
  );
}
