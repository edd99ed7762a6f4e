/** Where the figures come from: the chosen workbook in one line, or the place to choose one. */
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  mergeClasses,
  ProgressBar,
  Text,
  tokens,
} from "@fluentui/react-components";
import { DocumentTableRegular, FolderOpenRegular } from "@fluentui/react-icons";
import { useRef, useState, type DragEvent, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { isOpen, type Check } from "../../app/check";
import type { Severity } from "../../core/rule/rule";
import { usePaneState } from "../shared/pane-context";
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
  zone: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  why: { margin: 0, lineHeight: "20px" },
  input: { display: "none" },
  icon: { fontSize: "20px", flexShrink: 0, color: tokens.colorBrandForeground1 },
  body: { whiteSpace: "normal", overflowWrap: "anywhere", paddingBlock: tokens.spacingVerticalXS },
});

export function SourceBar(): ReactNode {
  const source = useWordState((state) => state.source);
  const isReading = usePaneState(({ run }) => run.kind === "running" || run.kind === "stopping");
  return (
    <>
      {source.kind === "unread" && <Unread trouble={source.trouble} />}
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
  const { choosing, input, isOver } = useChoosing();
  return (
    <section
      className={mergeClasses(styles.bar, isOver && styles.over)}
      aria-label={t("word.source.title")}
      {...choosing}
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
      {input("small", t("word.source.other"), "secondary")}
    </section>
  );
}

function Choose(): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const { choosing, input, isOver } = useChoosing();
  return (
    <section className={styles.empty} aria-label={t("word.source.title")}>
      <p className={styles.why}>{t("word.source.why")}</p>
      <div className={mergeClasses(styles.zone, isOver && styles.over)} {...choosing}>
        {input("medium", t("word.source.choose"), "primary")}
        <Text size={200} className={styles.quiet}>
          {t("word.source.drop")}
        </Text>
      </div>
    </section>
  );
}

function countsOf({ findings }: Check): { readonly mandatory: number; readonly verify: number } {
  const count = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity && isOpen(finding)).length;
  return { mandatory: count("mandatory"), verify: count("verify") };
}

function useChoosing() {
  const { t } = useTranslation();
  const styles = useStyles();
  const { linking } = useWord();
  const field = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null): void => {
    const file = files?.[0];
    if (file) void linking.choose({ name: file.name, bytes: async () => new Uint8Array(await file.arrayBuffer()) });
  };
  const choosing = {
    onDragOver: (event: DragEvent): void => {
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent): void => {
      event.preventDefault();
      setOver(false);
      take(event.dataTransfer.files);
    },
  };
  const input = (size: "small" | "medium", label: string, appearance: "primary" | "secondary"): ReactNode => (
    <>
      <Button size={size} appearance={appearance} icon={<FolderOpenRegular />} onClick={() => field.current?.click()}>
        {label}
      </Button>
      <input
        ref={field}
        className={styles.input}
        type="file"
        accept=".xlsx,.xlsm"
        aria-label={t("word.source.choose")}
        onChange={({ target }) => {
          take(target.files);
          // The same file is chosen again after it was changed.
          target.value = "";
        }}
      />
    </>
  );
  return { choosing, input, isOver };
}
