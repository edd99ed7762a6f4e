/** How the rules ended, and what the check did not look at: sheets that are no ledger, rules that did not run, facts the host lacks. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { describeEntry, describeOutcomes } from "../../text/zh/findings/describe-explanation";
import { describeRuleReason } from "../../text/zh/findings/describe-rule-reason";
import type { EntryOutcome } from "../../core/explanation/settle-findings";
import type { Checked } from "../shared/pane-state";
import { ruleName } from "../shared/names";
import { useRules } from "../shared/use-rules";

const useStyles = makeStyles({
  fold: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
  summary: {
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  content: { padding: `2px 0 2px ${tokens.spacingHorizontalL}`, overflowWrap: "anywhere" },
});

/** Rows of 核实说明 that no finding tells of. */
const TELLING: ReadonlySet<EntryOutcome> = new Set<EntryOutcome>([
  "idle",
  "no-finding",
  "rule-not-run",
  "unknown-rule",
]);

export function Unchecked({ checked: { check, lacks, milliseconds } }: { readonly checked: Checked }): ReactNode {
  const { t, i18n } = useTranslation();
  const styles = useStyles();
  const rules = useRules();
  const sheets = check.ledgers.ignoredSheets;
  const skipped = check.rules.filter(({ status }) => status === "not-applicable" || status === "could-not-run");
  const lines = skipped.map((rule) => {
    const status = t(rule.status === "could-not-run" ? "check.reason.could-not-run" : "check.reason.not-applicable");
    const why = rule.reason ? `（${describeRuleReason(rule.reason)}）` : "";
    return `${rule.id} ${ruleName(rules, rule.id, i18n)}：${status}${why}`;
  });
  const idle = check.explanations.filter(({ outcome }) => TELLING.has(outcome)).map(describeEntry);
  const failed = check.rules.filter(({ status }) => status === "failed").length;
  const took = t("check.took", { seconds: secondsText(milliseconds) });
  return (
    <>
      {lacks.length > 0 && (
        <span>{t("check.lacks", { facts: lacks.map((fact) => t(`fact.${fact}`)).join("、") })}</span>
      )}
      <details className={styles.fold}>
        <summary className={styles.summary}>
          {`${t("check.rules", { count: check.rules.length, failed })} · ${took}`}
        </summary>
        {lines.length > 0 && <Part title={t("check.skippedRules", { count: lines.length })} lines={lines} />}
        {check.explanations.length > 0 && (
          <Part title={t("settle.outcomes", { outcomes: describeOutcomes(check.explanations) })} lines={[]} />
        )}
        {idle.length > 0 && <Part title={t("settle.idle", { count: idle.length })} lines={idle} />}
        {sheets.length > 0 && <Part title={t("check.ignored", { count: sheets.length })} lines={[sheets.join("、")]} />}
      </details>
    </>
  );
}

function secondsText(milliseconds: number): string {
  return (Math.max(milliseconds, 100) / 1000).toFixed(1);
}

function Part({ title, lines }: { readonly title: string; readonly lines: readonly string[] }): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.content}>
      <strong className={styles.title}>{title}</strong>
      {lines.map((line) => (
        <div key={line}>{line}</div>
      ))}
    </div>
  );
}
