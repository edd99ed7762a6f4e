/** Which bound words of the report are pointed at, and the phrase whose wordings are held open to pick from. */
import { useCallback, useMemo, useState } from "react";
import type { Check } from "../../app/check";
import { spansOf, type Span } from "../../core/narrative/narrative";
import type { BoundSpan } from "../shared/report-facts";

/** passing: the mouse goes over it. visited: it has the focus. */
export type PointHow = "passing" | "visited";

export type Phrase = Extract<Span, { kind: "phrase" }>;

export type Pointing = {
  readonly span: BoundSpan | null;
  /** Clicked, and with several true wordings: it stays while the mouse goes elsewhere. */
  readonly held: Phrase | null;
  readonly point: (span: BoundSpan, how: PointHow) => void;
  readonly open: (span: BoundSpan) => void;
  readonly letGo: () => void;
};

export function usePointing(check: Check): Pointing {
  const [span, setSpan] = useState<BoundSpan | null>(null);
  const [heldKey, setHeld] = useState<string | null>(null);
  const held = useMemo(() => (heldKey === null ? null : phraseIn(check, heldKey)), [check, heldKey]);
  const point = useCallback((to: BoundSpan, how: PointHow): void => {
    if (how === "visited") setHeld((key) => (key === to.key ? key : null));
    setSpan(to);
  }, []);
  const open = useCallback((to: BoundSpan): void => {
    setSpan(to);
    setHeld(to.kind === "phrase" && to.choices.length > 1 ? to.key : null);
  }, []);
  const letGo = useCallback((): void => setHeld(null), []);
  return { span: held ?? span, held, point, open, letGo };
}

function phraseIn({ narrative }: Check, key: string): Phrase | null {
  for (const block of narrative.sections.flatMap(({ blocks }) => blocks)) {
    for (const span of spansOf(block)) if (span.kind === "phrase" && span.key === key) return span;
  }
  return null;
}
