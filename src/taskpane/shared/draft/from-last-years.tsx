/** 用上年总结起草 (P3): choosing last year's document, and writing the draft once its matches were looked at. */
import { Button, mergeClasses, MessageBar, MessageBarBody, MessageBarTitle, Spinner } from "@fluentui/react-components";
import { DocumentAddRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ChooseFile } from "../choose-file";
import type { ChosenFile } from "../collect-state";
import { ProblemNotice } from "../problem-notice";
import { DropZone } from "../drop-zone";
import { chosenFile, type TakeFiles } from "../use-dropping";
import { useDraftState, useDraftTools } from "./draft-context";
import { useDraftStyles } from "./draft-look";
import { FromMatches } from "./from-matches";
import type { FromTrouble } from "./from-state";

export function FromLastYears(): ReactNode {
  const { t } = useTranslation();
  const looks = useDraftStyles();
  const { desk } = useDraftTools();
  const isInUse = useDraftState(desk, ({ from }) => from.kind !== "none");
  return (
    <details open={isInUse || undefined}>
      <summary className={mergeClasses(looks.summary, looks.title)}>{t("draft.from.title")}</summary>
      <div className={looks.part}>
        <p className={mergeClasses(looks.line, looks.quiet)}>{t("draft.from.about")}</p>
        <FileChoice />
        <Outcome />
      </div>
    </details>
  );
}

function FileChoice(): ReactNode {
  const { t } = useTranslation();
  const looks = useDraftStyles();
  const { desk, check, open } = useDraftTools();
  const kind = useDraftState(desk, ({ from }) => from.kind);
  const start = (file: ChosenFile): void => void desk.starting.choose(file, check);
  const take: TakeFiles = (files) => {
    const [file] = files ?? [];
    if (file) start(chosenFile(file));
  };
  return (
    <DropZone take={take} size="small">
      <ChooseFile
        size="small"
        icon={<DocumentAddRegular />}
        disabled={kind === "reading"}
        label={t(kind === "matched" ? "draft.from.other" : "draft.from.choose")}
        name={t("draft.from.choose")}
        accept=".docx"
        take={take}
      />
      {open && (
        <Button size="small" disabled={kind === "reading"} onClick={() => start(open)}>
          {t("draft.from.open")}
        </Button>
      )}
      <span className={mergeClasses(looks.line, looks.quiet)}>{t("draft.from.drop")}</span>
    </DropZone>
  );
}

function Outcome(): ReactNode {
  const { t } = useTranslation();
  const looks = useDraftStyles();
  const { desk } = useDraftTools();
  const from = useDraftState(desk, (state) => state.from);
  switch (from.kind) {
    case "none":
      return null;
    case "reading":
      return (
        <p className={looks.line} role="status">
          <Spinner size="tiny" label={t("draft.from.reading", { file: from.file })} />
        </p>
      );
    case "failed":
      return <Trouble file={from.file} trouble={from.trouble} />;
    default:
      return (
        <>
          <FromMatches last={from.last} />
          <Writing />
        </>
      );
  }
}

function Writing(): ReactNode {
  const { t } = useTranslation();
  const looks = useDraftStyles();
  const { desk, check, handOver, isWriting } = useDraftTools();
  const isCurrent = useDraftState(desk, ({ from }) => from.kind === "matched" && from.last.of === check);
  return (
    <>
      <div className={looks.buttons}>
        <Button
          size="small"
          appearance="primary"
          disabled={isWriting || !isCurrent}
          onClick={() => void handOver(() => desk.starting.write())}
        >
          {t("draft.from.make")}
        </Button>
        <Button size="small" onClick={() => desk.starting.clear()}>
          {t("draft.from.clear")}
        </Button>
      </div>
      <p className={mergeClasses(looks.line, looks.quiet)}>{t("draft.from.apart")}</p>
    </>
  );
}

function Trouble({ file, trouble }: { readonly file: string; readonly trouble: FromTrouble }): ReactNode {
  const { t } = useTranslation();
  const looks = useDraftStyles();
  if (trouble.kind === "pane") return <ProblemNotice problem={trouble.problem} />;
  const { kind } = trouble;
  const why =
    kind === "unreadable"
      ? t("draft.from.unreadable")
      : t(`draft.from.problem.${trouble.problem.code}`, { ...trouble.problem });
  return (
    <MessageBar intent="error" layout="multiline" politeness="assertive">
      <MessageBarBody className={looks.wrap}>
        <MessageBarTitle>{t("draft.from.trouble", { file })}</MessageBarTitle>
        <span>{why}</span>
      </MessageBarBody>
    </MessageBar>
  );
}
