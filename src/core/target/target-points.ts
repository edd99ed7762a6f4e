/** The points of a target as it was judged: what a 自评表 says of it (P22). */
import { scorePoints, type Points } from "./scoring";
import type { TargetResult } from "./target";

/** From the verdict, the rate and the gap that the target has; nothing is judged a second time. */
export function targetPoints({ score, verdict, rate, gap, actual, threshold }: TargetResult): Points {
  if (!score) return { kind: "open", why: "no-worth" };
  const isJudged = verdict !== "not-assessed" && actual !== null && threshold !== null;
  return scorePoints(score, isJudged ? { judged: { verdict, rate, gap }, actual, threshold } : null);
}
