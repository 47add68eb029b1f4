import { Checkbox } from "@fluentui/react-components";
import { useId } from "react";
import { ShowMore } from "./show-more";
import { usePage } from "./use-page";

/** One thing to tick: what it is, and a second line. */
export interface Tick {
  readonly key: string;
  readonly text: string;
  readonly detail: string;
}

interface TickListProps {
  readonly label: string;
  readonly explained: string;
  readonly ticks: readonly Tick[];
  readonly ticked: readonly string[];
  readonly choose: (ticked: readonly string[]) => void;
}

/** A list of things to tick, under a question. */
export function TickList({ label, explained, ticks, ticked, choose }: TickListProps) {
  const id = useId();
  const page = usePage(ticks);
  return (
    <section className="ticks" aria-labelledby={id}>
      <h3 id={id}>{label}</h3>
      <p className="aside">{explained}</p>
      <ul className="codes">
        {page.shown.map(({ key, text, detail }) => (
          <li key={key}>
            <Checkbox
              checked={ticked.includes(key)}
              onChange={(_event, { checked }) => choose(checked === true ? [...ticked, key] : ticked.filter((one) => one !== key))}
              label={
                <span className="code-label">
                  <span>{text}</span>
                  <span className="aside">{detail}</span>
                </span>
              }
            />
          </li>
        ))}
      </ul>
      <ShowMore page={page} />
    </section>
  );
}
