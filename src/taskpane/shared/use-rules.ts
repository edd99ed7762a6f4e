/** The rules of the last check: the pack's, and the bureau's own from its sheet 自定义规则. */
import { useMemo } from "react";
import type { Rule } from "../../core/rule/rule";
import { usePack, usePaneState } from "./pane-context";

const NONE: readonly Rule[] = [];

export function useRules(): readonly Rule[] {
  const pack = usePack();
  const own = usePaneState(({ checked }) => checked?.check.ownRules ?? NONE);
  return useMemo(() => [...pack.rules, ...own], [pack, own]);
}
