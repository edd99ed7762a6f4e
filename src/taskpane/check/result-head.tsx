/** The head of a result: which year, how many findings of which severity, how the targets stand, how long it took. */
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons";
import type { TFunction } from "i18next";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Check } from "../../app/check";
import { countyOf } from "../../core/snapshot/take-snapshot";
import type { Verdict } from "../../core/target/target";
import { useGoTo, usePane, usePaneState } from "../shared/pane-context";
import type { Checked } from "../shared/pane-state";
import { showDate } from "../shared/show-date";
import { SeverityTiles } from "./severity-tiles";
import { Unchecked } from "./unchecked";

const useStyles = makeStyles({
  head: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    flexShrink: 0,
  },
  line: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground3 },
  again: { flexShrink: 0 },
  link: {
    padding: 0,
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorBrandForegroundLink,
    font: "inherit",
    cursor: "pointer",
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
});

export function ResultHead({ checked }: { readonly checked: Checked }): ReactNode {
  const { t, i18n } = useTranslation();
  const styles = useStyles();
  const { checking } = usePane();
  const isRunning = usePaneState(({ run }) => run.kind === "running" || run.kind === "stopping");
  const { check } = checked;
  return (
    <div className={styles.head}>
      <div className={styles.line}>
        <div>
          <Text block weight="semibold">
            {t("check.scope", { county: countyOf(check.ledgers) || t("check.noCounty"), year: check.time.year })}
          </Text>
          <Text block size={200} className={styles.quiet}>
            {t("check.cutoff", { date: showDate(check.time.cutoff, i18n.language) })}
          </Text>
        </div>
        {!isRunning && (
          <Button
            size="small"
            className={styles.again}
            icon={<ArrowSyncRegular />}
            onClick={() => void checking.start()}
          >
            {t("check.again")}
          </Button>
        )}
      </div>
      <SeverityTiles findings={check.findings} />
      <TargetsLine check={check} />
      <Unchecked checked={checked} />
    </div>
  );
}

function TargetsLine({ check }: { readonly check: Check }): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const goTo = useGoTo();
  if (check.targets.length === 0) return <Text size={200}>{t("targets.none", { year: check.time.year })}</Text>;
  return (
    <Text size={200}>
      <button type="button" className={styles.link} onClick={() => goTo("figures")}>
        {t("targets.summary", { count: check.targets.length })}
      </button>
      {` · ${verdictCounts(check, t)}`}
    </Text>
  );
}

const VERDICTS: readonly Verdict[] = ["exceeded", "met", "nearly", "on-track", "behind", "missed", "not-assessed"];

function verdictCounts({ targets }: Check, t: TFunction): string {
  return VERDICTS.flatMap((verdict) => {
    const count = targets.filter((target) => target.verdict === verdict).length;
    return count > 0 ? [t("targets.count", { verdict: t(`verdict.${verdict}`), count })] : [];
  }).join(" · ");
}
