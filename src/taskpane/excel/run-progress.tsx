/** A running check: which step, how far, and the button that stops it. */
import { Button, makeStyles, ProgressBar, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { stepWord } from "../shared/announcer";
import { usePane, usePaneState } from "../shared/pane-context";

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
  const step = run.kind === "stopping" ? t("check.stopping") : stepWord(progress?.what ?? "starting", t);
  const isCounted = progress !== null && progress.total > 1;
  const { done, total } = progress ?? { done: 0, total: 1 };
  return (
    <div className={styles.box}>
      <div className={styles.line}>
        <Text className={styles.step}>
          {isCounted ? t("progress.of", { step, done: Math.min(done + 1, total), total }) : step}
        </Text>
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
