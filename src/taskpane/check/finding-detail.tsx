/** A finding opened: what was said about it, the values seen, what was expected, what it changes, its rule, what to do. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { i18n } from "i18next";
import { Fragment, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Check } from "../../app/check";
import type { Finding, Seen } from "../../core/rule/rule";
import { describeExplanation } from "../../text/zh/findings/describe-explanation";
import { CellLinks } from "../shared/cell-links";
import { findingFacts, type FindingFacts } from "../shared/finding-facts";
import { SettleFinding } from "./settle-finding";
import { useRules } from "../shared/use-rules";

const useStyles = makeStyles({
  facts: {
    display: "grid",
    gridTemplateColumns: "minmax(52px, max-content) minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
    rowGap: "6px",
    margin: 0,
    padding: `2px ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM} 9px`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "20px",
  },
  name: { color: tokens.colorNeutralForeground3, maxWidth: "84px" },
  value: { margin: 0, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3 },
  seen: { display: "inline-block", marginRight: tokens.spacingHorizontalM },
});

export function FindingDetail({ finding, check }: { readonly finding: Finding; readonly check: Check }): ReactNode {
  const { t, i18n } = useTranslation();
  const styles = useStyles();
  const rule = useRules().find(({ id }) => id === finding.rule);
  const facts = findingFacts(finding, check);
  const { explanation } = finding;
  const said = explanation && <span lang="zh-CN">{describeExplanation(explanation)}</span>;
  return (
    <>
      <dl className={styles.facts}>
        <Fact name={t("detail.said")} value={said} />
        <Fact name={t("detail.cells")} value={facts.cells.length > 0 && <CellLinks cells={facts.cells} />} />
        <Fact name={t("detail.seen")} value={facts.seen.length > 0 && <SeenValues facts={facts} />} />
        <Fact name={t("detail.expected")} value={facts.expected === null ? "" : seenText(facts.expected)} />
        <Fact name={t("detail.difference")} value={facts.difference} />
        <Fact name={t("detail.affects")} value={effectText(facts, i18n)} />
        <Fact name={t("detail.formula")} value={rule && <span lang="zh-CN">{rule.formula}</span>} />
        <Fact name={t("detail.todo")} value={todoText(finding, facts, i18n)} />
      </dl>
      <SettleFinding finding={finding} check={check} />
    </>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: ReactNode }): ReactNode {
  const styles = useStyles();
  if (value === undefined || value === null || value === "" || value === false) return null;
  return (
    <>
      <dt className={styles.name}>{name}</dt>
      <dd className={styles.value}>{value}</dd>
    </>
  );
}

function SeenValues({ facts }: { readonly facts: FindingFacts }): ReactNode {
  const { i18n } = useTranslation();
  const styles = useStyles();
  return facts.seen.map(({ name, value }) => (
    <Fragment key={name}>
      <span className={styles.seen}>
        <span className={styles.quiet}>{`${seenName(name, i18n)} `}</span>
        {seenText(value)}
      </span>{" "}
    </Fragment>
  ));
}

function seenName(name: string, { t, exists }: i18n): string {
  return exists(`seen.${name}`) ? t(`seen.${name}`, { defaultValue: name }) : name;
}

function seenText(value: Seen): string {
  if (typeof value === "boolean") return value ? "是" : "否";
  return String(value ?? "");
}

function effectText({ printed, others }: FindingFacts, { t }: i18n): string {
  if (printed.length > 0) return printed.join("、");
  return others.length > 0 ? t("detail.others", { names: others.join("、") }) : t("detail.nothing");
}

function todoText({ severity, state }: Finding, { printed }: FindingFacts, { t }: i18n): string {
  if (state === "explained" || state === "dismissed") return "";
  if (severity === "notice") return t("detail.todoNotice");
  if (severity === "mandatory") return t(printed.length > 0 ? "detail.todoMandatoryPrinted" : "detail.todoMandatory");
  return t(printed.length > 0 ? "detail.todoVerifyPrinted" : "detail.todoVerify");
}
