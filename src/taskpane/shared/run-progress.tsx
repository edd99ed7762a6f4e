/** A running check: which step, how far, and the button that stops it. */
import { Button, makeStyles, ProgressBar, Text, tokens } from "@fluentui/react-components";
import type { TFunction } from "i18next";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Progress } from "../../core/base/progress";
import { stepWord } from "./announcer";
import { usePane, usePaneState } from "./pane-context";
import type { Run } from "./pane-state";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
    flexShrink: 0,
  },
  line: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  step: { fontVariantNumeric: "tabular-nums" },
});

export function RunProgress(): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const { checking } = usePane();
  const run = usePaneState((state) => state.run);
  const progress = run.kind === "running" ? run.progress : null;
  const isCounted = progress !== null && progress.total > 1;
  const { done, total } = progress ?? { done: 0, total: 1 };
  return (
    <div className={styles.box}>
      <div className={styles.line}>
        <Text className={styles.step}>{stepText(run, t)}</Text>
        <Button size="small" disabled={run.kind === "stopping"} onClick={() => checking.stop()}>
          {t("check.stop")}
        </Button>
      </div>
      {isCounted ? (
        <ProgressBar aria-label={t("progress.label")} value={done} max={total} />
      ) : (
        <ProgressBar aria-label={t("progress.label")} />
      )}
    </div>
  );
}

/** 正在读取工作表 2/14 · 8324/10118行; the steps after it each have one count. */
function stepText(run: Run, t: TFunction): string {
  if (run.kind !== "running") return t("check.stopping");
  const { progress, sheets } = run;
  if (!sheets) return progress ? countText(progress, t) : stepWord("starting", t);
  const rows = progress?.what === "reading-rows" ? [t("progress.rows", progress)] : [];
  return [countText(sheets, t), ...rows].join(" · ");
}

function countText({ what, done, total }: Progress, t: TFunction): string {
  const step = stepWord(what, t);
  return total > 1 ? t("progress.of", { step, done: Math.min(done + 1, total), total }) : step;
}
