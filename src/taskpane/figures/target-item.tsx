/** A target: what was asked, how far it is reached as a bar, and the verdict or why there is none. */
import { makeStyles, mergeClasses, ProgressBar, tokens } from "@fluentui/react-components";
import type { TFunction } from "i18next";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Verdict } from "../../core/target/target";
import { describeNotAssessed } from "../../text/zh/verdict";
import { usePack } from "../shared/pane-context";
import { CellLinks } from "../shared/cell-links";
import { cellsAt } from "../shared/finding-facts";
import type { TargetLine } from "./figure-cards";

const useStyles = makeStyles({
  item: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  line: { display: "flex", alignItems: "baseline", gap: tokens.spacingHorizontalS, minWidth: 0 },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere", fontSize: tokens.fontSizeBase300 },
  goal: { flexGrow: 1, minWidth: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  rate: { fontVariantNumeric: "tabular-nums", fontSize: tokens.fontSizeBase200 },
  verdict: { flexShrink: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusDangerForeground3 },
  slow: { color: tokens.colorStatusWarningForeground3 },
  plain: { color: tokens.colorNeutralForeground2 },
  why: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    lineHeight: "18px",
    margin: "2px 0 6px",
  },
  bar: { marginTop: "6px", marginBottom: "4px" },
});

/** A target that no figure stands for, in a list of its own. */
export function TargetItem({ line }: { readonly line: TargetLine }): ReactNode {
  const styles = useStyles();
  return (
    <li className={styles.item}>
      <div className={styles.name}>{line.target.name}</div>
      <TargetState line={line} />
      <CellLinks cells={cellsAt([line.target.place])} />
    </li>
  );
}

/** Goal, bar and verdict, as they also stand on a figure's card. */
export function TargetState({ line }: { readonly line: TargetLine }): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const pack = usePack();
  const { target, goal, rate } = line;
  const look = styles[LOOKS[target.verdict]];
  return (
    <>
      <div className={styles.line}>
        <span className={styles.goal}>{`${t("figures.goal")} ${goal}`}</span>
        <span className={mergeClasses(styles.verdict, look)}>{verdictText(line, t)}</span>
      </div>
      {rate !== null && <RateBar line={line} rate={rate} />}
      {target.why && (
        <p className={styles.why} lang="zh-CN">
          {describeNotAssessed(target.why, pack)}
        </p>
      )}
    </>
  );
}

const LOOKS = {
  exceeded: "good",
  met: "good",
  nearly: "slow",
  missed: "bad",
  "on-track": "good",
  behind: "slow",
  "not-assessed": "plain",
} as const satisfies Record<Verdict, string>;

function verdictText({ target, gap }: TargetLine, t: TFunction): string {
  const verdict = t(`verdict.${target.verdict}`);
  if (gap === null) return verdict;
  return `${verdict}，${t(target.unit === "%" ? "figures.gapPoints" : "figures.gap", { gap })}`;
}

const COLORS = { good: "success", slow: "warning", bad: "error", plain: "brand" } as const;

function RateBar({ line: { target }, rate }: { readonly line: TargetLine; readonly rate: string }): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.line, styles.bar)}>
      <ProgressBar
        value={Math.min(1, Number(target.rate) / 100)}
        color={COLORS[LOOKS[target.verdict]]}
        thickness="large"
        aria-label={t("figures.bar", { name: target.name, rate })}
      />
      <span className={styles.rate}>{rate}</span>
    </div>
  );
}
