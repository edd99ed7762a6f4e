/** 更新: what would change in the document, looked through and taken over; and what became of it. */
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Text,
  tokens,
} from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { PendingList } from "../../app/open-report/pending-list";
import { usePaneState } from "../shared/pane-context";
import { RunProgress } from "../shared/run-progress";
import { ProblemNotice } from "../shared/problem-notice";
import { AskingItem } from "./asking-item";
import { AdoptedNotice } from "./adopted-notice";
import { BlockList } from "./block-list";
import { usePageStyles } from "./page-look";
import { PendingItemRow } from "./pending-item";
import { ReadingNote } from "./reading-note";
import { RelinkSection } from "./relink-section";
import { useWord, useWordState } from "./word-context";
import { WordProblemNotice } from "./word-problem";
import { WriteOffer } from "./write-offer";
import { WrittenNotice } from "./written-notice";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
  title: { margin: 0, flexGrow: 1, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  section: {
    margin: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    color: tokens.colorNeutralForeground2,
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  note: { color: tokens.colorNeutralForeground3, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
});

export function UpdatePage(): ReactNode {
  const { t } = useTranslation();
  const page = usePageStyles();
  return (
    <div className={page.page} tabIndex={0} role="region" aria-label={t("word.update.title")}>
      <RunNotice />
      <WrittenNotice />
      <AdoptedNotice />
      <DocumentPart />
    </div>
  );
}

function RunNotice(): ReactNode {
  const { t } = useTranslation();
  const { linking } = useWord();
  const run = usePaneState((state) => state.run);
  const isChecked = usePaneState(({ checked }) => checked !== null);
  switch (run.kind) {
    case "failed":
      return <ProblemNotice problem={run.problem} retry={() => void linking.checkAgain()} />;
    case "cancelled":
      // What the check before it found still holds.
      return isChecked ? null : (
        <Again
          words={t("word.update.checkStopped")}
          label={t("word.update.checkAgain")}
          act={() => linking.checkAgain()}
        />
      );
    case "idle":
      return null;
    default:
      return <RunProgress />;
  }
}

function DocumentPart(): ReactNode {
  const { t } = useTranslation();
  const { linking } = useWord();
  const document = useWordState((state) => state.document);
  switch (document.kind) {
    case "looking":
      return <Looking isStopping={document.isStopping} />;
    case "stopped":
      return (
        <Again words={t("word.update.lookStopped")} label={t("word.update.again")} act={() => linking.lookAgain()} />
      );
    case "failed":
      return (
        <>
          <WordProblemNotice problem={document.problem} retry={() => void linking.lookAgain()} />
          <WayOut code={document.problem.code} />
        </>
      );
    case "not-linked":
      return (
        <>
          <WriteOffer isEmpty={document.isEmpty} />
          {!document.isEmpty && <RelinkSection />}
        </>
      );
    case "pending":
      return <Pending list={document.list} />;
    default:
      return null;
  }
}

function Looking({ isStopping }: { readonly isStopping: boolean }): ReactNode {
  const { t } = useTranslation();
  const { linking } = useWord();
  const stop = { label: t("word.update.stop"), isAsked: isStopping, ask: () => linking.stop() };
  return <ReadingNote words={t(isStopping ? "word.update.stopping" : "word.update.looking")} stop={stop} />;
}

type AgainProps = { readonly words: string; readonly label: string; readonly act: () => Promise<void> };

/** What was stopped, and the way to go on. */
function Again({ words, label, act }: AgainProps): ReactNode {
  const page = usePageStyles();
  return (
    <MessageBar intent="info" layout="multiline" className={page.notice}>
      <MessageBarBody className={page.body}>{words}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => void act()}>
          {label}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

/** What can be done about a report of another year, or one that lost its records. */
function WayOut({ code }: { readonly code: string }): ReactNode {
  const { t } = useTranslation();
  const page = usePageStyles();
  const { linking } = useWord();
  if (code === "report-other-year")
    return (
      <div className={page.pad}>
        <Text>{t("word.update.rollWhy")}</Text>
        <Button onClick={() => void linking.roll()}>{t("word.update.roll")}</Button>
      </div>
    );
  return code === "report-no-provenance" ? <RelinkSection /> : null;
}

function Pending({ list }: { readonly list: PendingList }): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <>
      <UpdateBar list={list} />
      <TrackedNote />
      {list.asking.length > 0 && (
        <section>
          <h2 className={styles.section}>{t("word.update.asking", { count: list.asking.length })}</h2>
          <ul className={styles.list}>
            {list.asking.map((item) => (
              <AskingItem key={item.figure} item={item} />
            ))}
          </ul>
        </section>
      )}
      {list.turned.length > 0 && (
        <section>
          <h2 className={styles.section}>{t("word.update.turned", { count: list.turned.length })}</h2>
          <ul className={styles.list}>
            {list.turned.map((item) => (
              <PendingItemRow key={item.figure} item={item} />
            ))}
          </ul>
        </section>
      )}
      {list.sections.map(({ title, items }) => (
        <section key={title}>
          <h2 className={styles.section}>{title === "" ? t("word.update.elsewhere") : title}</h2>
          <ul className={styles.list}>
            {items.map((item) => (
              <PendingItemRow key={item.figure} item={item} />
            ))}
          </ul>
        </section>
      ))}
      <BlockList />
      <RelinkSection />
      <Text size={200} className={styles.note}>
        {t("word.update.linkedNote")}
      </Text>
    </>
  );
}

/** While changes are tracked, what is written would stand beside the old words. */
function TrackedNote(): ReactNode {
  const { t } = useTranslation();
  const page = usePageStyles();
  const isHindered = useWordState(
    ({ document }) => document.kind === "pending" && document.pending.isTracked && document.pending.steps !== null,
  );
  return !isHindered ? null : (
    <MessageBar intent="warning" layout="multiline" className={page.notice}>
      <MessageBarBody className={page.body}>{t("word.update.tracked")}</MessageBarBody>
    </MessageBar>
  );
}

function UpdateBar({ list }: { readonly list: PendingList }): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const { linking } = useWord();
  const unticked = useWordState((state) => state.unticked);
  const isWriting = useWordState(({ written }) => written.kind === "writing");
  const figures = [...list.turned, ...list.sections.flatMap(({ items }) => items)].map(({ figure }) => figure);
  const ticked = figures.filter((figure) => !unticked.has(figure)).length;
  const isAll = ticked === figures.length;
  const hasBlocks = useWordState(({ document }) => document.kind === "pending" && document.pending.steps !== null);
  const label = isAll ? t("word.update.all", { count: ticked }) : t("word.update.some", { count: ticked });
  return (
    <div className={styles.bar}>
      <h1 className={styles.title}>
        {hasBlocks ? t("word.update.count", { count: list.count }) : t("word.update.title")}
      </h1>
      <Button size="small" icon={<ArrowSyncRegular />} disabled={isWriting} onClick={() => void linking.lookAgain()}>
        {t("word.update.again")}
      </Button>
      {hasBlocks ? (
        <Button
          appearance="primary"
          disabledFocusable={isWriting || (ticked === 0 && figures.length > 0)}
          onClick={() => void linking.apply()}
        >
          {label}
        </Button>
      ) : (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{t("word.update.clean")}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
