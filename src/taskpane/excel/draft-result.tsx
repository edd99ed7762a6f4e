/** What became of the draft: always told, with what to do when nothing opened, and a copy to save. */
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useEffect, useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { REPORT_FONTS } from "../../docx/report-fonts";
import { usePane, usePaneState } from "../shared/pane-context";
import type { Draft, NamedFile } from "../shared/pane-state";
import { ProblemNotice } from "../shared/problem-notice";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

const useStyles = makeStyles({
  result: { flexShrink: 0 },
  wrap: { whiteSpace: "normal", overflowWrap: "anywhere", paddingBlock: tokens.spacingVerticalXS },
  line: { display: "block", marginTop: tokens.spacingVerticalXXS },
  link: {
    color: tokens.colorBrandForegroundLink,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

export function DraftResult(): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const { drafting } = usePane();
  const draft = usePaneState((state) => state.draft);
  if (draft.kind === "delivered")
    return (
      <div className={styles.result}>
        <Delivered draft={draft} />
      </div>
    );
  if (draft.kind !== "failed") return null;
  const title = t(draft.bytes ? "report.undelivered" : "report.failed");
  return (
    <div className={styles.result}>
      <ProblemNotice problem={draft.problem} title={title} retry={() => void drafting.start()} />
      {draft.bytes && <SaveAgain bytes={draft.bytes} name={draft.name} />}
    </div>
  );
}

function Delivered({
  draft: { how, bytes, papers },
}: {
  readonly draft: Extract<Draft, { kind: "delivered" }>;
}): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <MessageBar intent={how.route === "link" ? "warning" : "success"} layout="multiline" politeness="assertive">
      <MessageBarBody className={styles.wrap}>
        <MessageBarTitle>{t("report.delivered", { name: how.name })}</MessageBarTitle>
        <span className={styles.line}>{t(`report.route.${how.route}`)}</span>
        {how.route !== "link" && <span className={styles.line}>{t("report.nothing")}</span>}
        <span className={styles.line}>{t("report.privateNote")}</span>
        <span className={styles.line}>{t("report.fonts", { fonts: REPORT_FONTS.join("、") })}</span>
        <span className={styles.line}>
          {t("report.papers")} <Save file={papers} label={t("report.savePapers")} />
        </span>
      </MessageBarBody>
      <MessageBarActions containerAction={<Dismiss />}>
        <SaveAgain bytes={bytes} name={how.name} />
      </MessageBarActions>
    </MessageBar>
  );
}

function Dismiss(): ReactNode {
  const { t } = useTranslation();
  const { store } = usePane();
  return (
    <Button
      appearance="transparent"
      icon={<DismissRegular />}
      aria-label={t("report.dismiss")}
      onClick={() => store.change({ draft: { kind: "none" } })}
    />
  );
}

/** A plain link to the document: it works where a page may not open or save anything by itself. */
function SaveAgain(file: NamedFile): ReactNode {
  const { t } = useTranslation();
  return <Save file={file} label={t("report.saveAgain")} />;
}

/** A link to a document that is kept here until somebody saves it. */
export function Save({
  file: { bytes, name },
  label,
}: {
  readonly file: NamedFile;
  readonly label: string;
}): ReactNode {
  const styles = useStyles();
  const [address, setAddress] = useState("");
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([bytes], { type: DOCX }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [bytes]);
  return (
    <a className={styles.link} href={address} download={name}>
      {label}
    </a>
  );
}
