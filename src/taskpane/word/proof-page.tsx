/** 核对: whether the open document still says what its workbook says, and where it does not. */
import {
  Button,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Text,
  tokens,
} from "@fluentui/react-components";
import { ArrowSyncRegular, CheckmarkCircleRegular, WarningRegular } from "@fluentui/react-icons";
import { useEffect, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { ProofList } from "../../app/open-report/proof-list";
import { RunProgress } from "../shared/run-progress";
import { usePaneState } from "../shared/pane-context";
import { ProblemNotice } from "../shared/problem-notice";
import { usePageStyles } from "./page-look";
import { FiguresSection, FindingsSection, NumbersSection } from "./proof-sections";
import { ReadingNote } from "./reading-note";
import { useProofState, useWord, useWordState } from "./word-context";
import { WordProblemNotice } from "./word-problem";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
  heads: { flexGrow: 1, minWidth: 0 },
  quiet: { display: "block", color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  icon: { fontSize: "20px", flexShrink: 0, marginTop: "2px" },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
});

export function ProofPage(): ReactNode {
  const { t } = useTranslation();
  const page = usePageStyles();
  const { proofing } = useWord();
  const proof = useProofState((state) => state.proof);
  const run = usePaneState((state) => state.run);
  const check = usePaneState((state) => state.checked?.check ?? null);
  useEffect(() => void proofing.look(), [proofing, check]);
  return (
    <div className={page.page} tabIndex={0} role="region" aria-label={t("proof.title")}>
      {run.kind === "failed" && <ProblemNotice problem={run.problem} />}
      {(run.kind === "running" || run.kind === "stopping") && <RunProgress />}
      <LinkNotice />
      {proof.kind === "reading" && <ReadingNote words={t("proof.reading")} />}
      {proof.kind === "not-linked" && (
        <div className={page.pad}>
          <Text weight="semibold">{t("proof.notLinked")}</Text>
          <Text>{t("proof.notLinkedNext")}</Text>
        </div>
      )}
      {proof.kind === "failed" && <WordProblemNotice problem={proof.problem} retry={() => void proofing.look()} />}
      {proof.kind === "shown" && <Shown list={proof.list} />}
    </div>
  );
}

function Shown({ list }: { readonly list: ProofList }): ReactNode {
  const { t } = useTranslation();
  const page = usePageStyles();
  return (
    <>
      <SummaryBar list={list} />
      {list.workbook?.isSameWorkbook === false && (
        <MessageBar intent="warning" layout="multiline" className={page.notice}>
          <MessageBarBody className={page.body}>{t("proof.otherWorkbook")}</MessageBarBody>
        </MessageBar>
      )}
      <FiguresSection list={list} />
      <FindingsSection list={list} />
      <NumbersSection list={list} />
    </>
  );
}

function SummaryBar({ list: { wrong, against } }: { readonly list: ProofList }): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const page = usePageStyles();
  const { proofing } = useWord();
  const source = useWordState((state) => state.source);
  const name = source.kind === "chosen" ? source.name : "";
  return (
    <div className={styles.bar}>
      {wrong === 0 ? (
        <CheckmarkCircleRegular className={mergeClasses(styles.icon, styles.good)} aria-hidden />
      ) : (
        <WarningRegular className={mergeClasses(styles.icon, styles.bad)} aria-hidden />
      )}
      <div className={styles.heads}>
        <h1 className={page.title}>{wrong === 0 ? t("proof.holds") : t("proof.wrong", { count: wrong })}</h1>
        <Text size={200} className={styles.quiet}>
          {against === "workbook" ? t("proof.againstWorkbook", { name }) : t("proof.againstItself")}
        </Text>
      </div>
      <Button
        size="small"
        icon={<ArrowSyncRegular />}
        aria-label={t("proof.again")}
        title={t("proof.again")}
        onClick={() => void proofing.look()}
      />
    </div>
  );
}

function LinkNotice(): ReactNode {
  const { t } = useTranslation();
  const page = usePageStyles();
  const { proofing } = useWord();
  const linking = useProofState((state) => state.linking);
  switch (linking.kind) {
    case "writing":
      return <ReadingNote words={t("proof.linking")} />;
    case "linked":
      return (
        <MessageBar intent="success" layout="multiline" className={page.notice}>
          <MessageBarBody className={page.body}>
            {t("proof.linked", { count: linking.linked.controls.length })}
          </MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => void proofing.undo()}>
              {t("proof.undo")}
            </Button>
          </MessageBarActions>
        </MessageBar>
      );
    case "undone":
      return (
        <MessageBar intent="info" layout="multiline" className={page.notice}>
          <MessageBarBody className={page.body}>{t("proof.undone", { count: linking.count })}</MessageBarBody>
        </MessageBar>
      );
    case "failed":
      return <WordProblemNotice problem={linking.problem} />;
    default:
      return null;
  }
}
