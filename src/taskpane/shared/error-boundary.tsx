/** What is shown instead of a view that threw: our mistake, told as a problem. */
import { Component, type ReactNode } from "react";
import { thrownProblem } from "./thrown-problem";
import type { PaneProblem } from "./pane-problem";
import { ProblemNotice } from "./problem-notice";

type Props = { readonly children: ReactNode };
type State = { readonly problem: PaneProblem | null };

export class ErrorBoundary extends Component<Props, State> {
  override state: State = { problem: null };

  static getDerivedStateFromError(thrown: unknown): State {
    return { problem: thrownProblem(thrown) };
  }

  override render(): ReactNode {
    const { problem } = this.state;
    return problem ? (
      <ProblemNotice problem={problem} retry={() => this.setState({ problem: null })} />
    ) : (
      this.props.children
    );
  }
}
