import type { Severity } from "../../rules/model/finding";

/** Each severity has a shape of its own, so that nothing hangs on colour. */
const shapes: Readonly<Record<Severity, string>> = {
  error: "M8 1.2 14.8 8 8 14.8 1.2 8ZM8 4.6v4.2M8 10.4v1.4",
  warning: "M8 1.8 15 14H1ZM8 6.2v3.8M8 11.4v1.2",
  note: "M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13ZM8 4.4v1.3M8 7.2v4.4",
};

/** The sign of a severity, drawn in the text's own size; the word stands beside it, so readers skip the sign. */
export function SeveritySign({ severity }: { readonly severity: Severity }) {
  return (
    <svg className={`sign ${severity}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={shapes[severity]} />
    </svg>
  );
}
