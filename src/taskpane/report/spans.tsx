/** Spans of the report: plain words, and bound words that tell where they come from. */
import { mergeClasses } from "@fluentui/react-components";
import type { KeyboardEvent, ReactNode } from "react";
import type { Span } from "../../core/narrative/narrative";
import type { BoundSpan } from "../shared/report-facts";
import { useSpanStyles } from "./span-look";
import type { PointHow } from "./use-pointing";

export type PointAt = {
  /** Pointed at, or walked to. */
  point(span: BoundSpan, how: PointHow): void;
  /** Clicked, or Enter. */
  open(span: BoundSpan): void;
};

export function Spans({ spans, at }: { readonly spans: readonly Span[]; readonly at: PointAt }): ReactNode {
  const styles = useSpanStyles();
  return spans.map((span, index) => {
    if (span.kind === "text") return span.text;
    if (span.kind === "gap")
      return (
        <span key={index} className={styles.gap}>
          {span.text}
        </span>
      );
    return <Bound key={index} span={span} at={at} />;
  });
}

// A button would not break across lines as words do.
function Bound({ span, at }: { readonly span: BoundSpan; readonly at: PointAt }): ReactNode {
  const styles = useSpanStyles();
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    at.open(span);
  };
  return (
    <span
      role="button"
      tabIndex={-1}
      data-bound={span.key}
      className={mergeClasses(styles.bound, styles[span.kind])}
      onMouseEnter={() => at.point(span, "passing")}
      onFocus={() => at.point(span, "visited")}
      onClick={() => at.open(span)}
      onKeyDown={onKeyDown}
    >
      {span.text}
    </span>
  );
}
