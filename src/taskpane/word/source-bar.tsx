/** Where the figures come from: the chosen workbook in one line, or the place to choose one. */
import {
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  mergeClasses,
  ProgressBar,
  Text,
  tokens,
  type ButtonProps,
} from "@fluentui/react-components";
import { DocumentTableRegular, FolderOpenRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { isOpen, type Check } from "../../app/check";
import type { Severity } from "../../core/rule/rule";
import { ChooseFile } from "../shared/choose-file";
import { usePaneState } from "../shared/pane-context";
import { DropZone } from "../shared/drop-zone";
import { chosenFile, useDropping, type TakeFiles } from "../shared/use-dropping";
import { useWord, useWordState } from "./word-context";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    flexShrink: 0,
    minWidth: 0,
  },
  over: { backgroundColor: tokens.colorBrandBackground2 },
  names: { flexGrow: 1, minWidth: 0 },
  name: { display: "block", overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  quiet: { color: tokens.colorNeutralForeground3 },
  empty: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
  why: { margin: 0, lineHeight: "20px" },
  icon: { fontSize: "20px", flexShrink: 0, color: tokens.colorBrandForeground1 },
  body: { whiteSpace: "normal", overflowWrap: "anywhere", paddingBlock: tokens.spacingVerticalXS },
});

export function SourceBar(): ReactNode {
  const source = useWordState((state) => state.source);
  const isReading = usePaneState(({ run }) => run.kind === "running" || run.kind === "stopping");
  return (
    <>
      {source.kind !== "none" && source.trouble && <Unread trouble={source.trouble} />}
      {source.kind === "chosen" ? <Chosen name={source.name} /> : <Choose />}
      {isReading && <ProgressBar shape="square" aria-hidden />}
    </>
  );
}

function Unread({ trouble }: { readonly trouble: { readonly file: string; readonly code: string } }): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const why = t(`collect.why.${trouble.code as "unreadable"}`);
  return (
    <MessageBar intent="error" layout="multiline" politeness="assertive">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{t("word.source.trouble", { file: trouble.file })}</MessageBarTitle>
        {why}
      </MessageBarBody>
    </MessageBar>
  );
}

function Chosen({ name }: { readonly name: string }): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const checked = usePaneState((state) => state.checked);
  const { isOver, dropping } = useDropping(useTake());
  return (
    <section
      className={mergeClasses(styles.bar, isOver && styles.over)}
      aria-label={t("word.source.title")}
      {...dropping}
    >
      <DocumentTableRegular className={styles.icon} aria-hidden />
      <div className={styles.names}>
        <Text size={200} weight="semibold" className={styles.name} title={name}>
          {name}
        </Text>
        {checked && (
          <Text size={200} className={mergeClasses(styles.name, styles.quiet)}>
            {t("word.source.summary", countsOf(checked.check))}
          </Text>
        )}
      </div>
      <ChooseWorkbook size="small" label={t("word.source.other")} />
    </section>
  );
}

function Choose(): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <section className={styles.empty} aria-label={t("word.source.title")}>
      <p className={styles.why}>{t("word.source.why")}</p>
      <DropZone take={useTake()}>
        <ChooseWorkbook appearance="primary" label={t("word.source.choose")} />
        <Text size={200} className={styles.quiet}>
          {t("word.source.drop")}
        </Text>
      </DropZone>
    </section>
  );
}

function countsOf({ findings }: Check): { readonly mandatory: number; readonly verify: number } {
  const count = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity && isOpen(finding)).length;
  return { mandatory: count("mandatory"), verify: count("verify") };
}

function useTake(): TakeFiles {
  const { linking } = useWord();
  return (files) => {
    const [file] = files ?? [];
    if (file) void linking.choose(chosenFile(file));
  };
}

type WorkbookProps = Pick<ButtonProps, "size" | "appearance"> & { readonly label: string };

function ChooseWorkbook(props: WorkbookProps): ReactNode {
  const { t } = useTranslation();
  const take = useTake();
  const name = t("word.source.choose");
  return <ChooseFile {...props} icon={<FolderOpenRegular />} name={name} accept=".xlsx,.xlsm" take={take} />;
}
