/** What the draft line will say, and why: findings on printed figures, what a person must fill in, what was left out (P11, P13). */
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo, useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Check } from "../../app/check";
import type { Finding } from "../../core/rule/rule";
import { describeFinding } from "../../text/zh/findings/describe-finding";
import { usePane } from "../shared/pane-context";
import { EVERYTHING } from "../shared/pane-state";
import { draftReasons, type DraftReasons } from "../shared/report-facts";
import { useSeverityStyles } from "../shared/severity-look";

const useStyles = makeStyles({
  box: {
    margin: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "20px",
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
  },
  line: { margin: "2px 0 6px", fontSize: tokens.fontSizeBase300, lineHeight: "22px", overflowWrap: "anywhere" },
  fold: { margin: "2px 0" },
  summary: { cursor: "pointer", ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  list: { margin: "2px 0 4px", paddingLeft: "14px", listStyleType: "none" },
  entry: { margin: "3px 0", overflowWrap: "anywhere" },
  finding: {
    fontWeight: tokens.fontWeightRegular,
    lineHeight: "18px",
    textAlign: "left",
    alignItems: "baseline",
    justifyContent: "flex-start",
    width: "100%",
    padding: "2px 0",
    minWidth: 0,
  },
  severity: {
    flexShrink: 0,
    fontSize: "11px",
    lineHeight: "16px",
    padding: "0 5px",
    borderRadius: "2px",
    marginRight: "6px",
  },
});

export function DraftReasonsBox({ check }: { readonly check: Check }): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const reasons = useMemo(() => draftReasons(check), [check]);
  const { findings, gaps, omissions } = reasons;
  return (
    <section className={styles.box} aria-label={t("report.line")}>
      <h2 className={styles.title}>{t("report.line")}</h2>
      <p className={styles.line} lang="zh-CN">
        {reasons.line}
      </p>
      {findings.length + gaps.length === 0 && <p className={styles.entry}>{t("report.clear")}</p>}
      <Fold title={t("report.findings", { count: findings.length })} entries={findings.map(findingEntry)} />
      <Fold title={t("report.gaps", { count: gaps.length })} entries={gaps.map(gapEntry)} />
      <Fold title={t("report.omissions", { count: omissions.length })} entries={omissions.map(omissionEntry)} />
    </section>
  );
}

type Entry = { readonly key: string; readonly content: ReactNode };

/** Entries drawn at once: a workbook can have thousands, and whoever wants them walks the list of findings. */
const STEP = 20;

function Fold({ title, entries }: { readonly title: string; readonly entries: readonly Entry[] }): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const [most, setMost] = useState(0);
  if (entries.length === 0) return null;
  const rest = entries.length - most;
  return (
    <details className={styles.fold} onToggle={({ currentTarget: { open } }) => setMost(open ? STEP : 0)}>
      <summary className={styles.summary}>{title}</summary>
      <ul className={styles.list}>
        {entries.slice(0, most).map(({ key, content }) => (
          <li key={key} className={styles.entry}>
            {content}
          </li>
        ))}
      </ul>
      {most > 0 && rest > 0 && (
        <Button size="small" appearance="transparent" onClick={() => setMost(most + 5 * STEP)}>
          {t("detail.more", { count: rest })}
        </Button>
      )}
    </details>
  );
}

function findingEntry(finding: Finding): Entry {
  return { key: finding.id, content: <FindingLink finding={finding} /> };
}

function gapEntry({ key, text, section }: DraftReasons["gaps"][number]): Entry {
  return { key, content: <span lang="zh-CN">{`${text}（${section}）`}</span> };
}

function omissionEntry(omission: DraftReasons["omissions"][number]): Entry {
  return { key: `${omission.section} ${omission.figure}`, content: <Omitted omission={omission} /> };
}

function Omitted({ omission }: { readonly omission: DraftReasons["omissions"][number] }): ReactNode {
  const { t } = useTranslation();
  return `${omission.name} — ${t(`report.omitted.${omission.why}`)}`;
}

/** Goes to the finding in the list, opened. */
function FindingLink({ finding }: { readonly finding: Finding }): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const looks = useSeverityStyles();
  const { store } = usePane();
  const open = (): void =>
    store.change({ view: "check", list: { filter: EVERYTHING, current: finding.id, details: "shown" } });
  return (
    <Button appearance="subtle" size="small" className={styles.finding} onClick={open}>
      <span className={mergeClasses(styles.severity, looks[finding.severity])}>
        {t(`severity.${finding.severity}`)}
      </span>
      <span lang="zh-CN">{describeFinding(finding)}</span>
    </Button>
  );
}
