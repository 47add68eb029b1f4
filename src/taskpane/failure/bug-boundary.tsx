import { Component, type ReactNode } from "react";
import { FailureView } from "./failure-view";

interface Caught {
  readonly bug: { readonly thrown: unknown } | null;
}

/** The one place where a bug in a view or an action ends: it says what to do instead of leaving an empty pane. */
export class BugBoundary extends Component<{ readonly children: ReactNode }, Caught> {
  override state: Caught = { bug: null };

  static getDerivedStateFromError(thrown: unknown): Caught {
    return { bug: { thrown } };
  }

  override render(): ReactNode {
    return this.state.bug === null ? this.props.children : <FailureView bug={this.state.bug.thrown} />;
  }
}
