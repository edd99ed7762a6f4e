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
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { REPORT_FONTS } from "../../docx/report-fonts";
import { usePane, usePaneState } from "../shared/pane-context";
import type { NamedFile } from "../shared/draft/draft-files";
import { SaveBeside } from "../shared/draft/save-beside";
import type { Draft } from "../shared/pane-state";
import { ProblemNotice } from "../shared/problem-notice";
import { SaveLink } from "../shared/save-link";

const useStyles = makeStyles({
  result: { flexShrink: 0 },
  wrap: { whiteSpace: "normal", overflowWrap: "anywhere", paddingBlock: tokens.spacingVerticalXS },
  line: { display: "block", marginTop: tokens.spacingVerticalXXS },
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
  const title = t(draft.files ? "report.undelivered" : "report.failed");
  return (
    <div className={styles.result}>
      <ProblemNotice problem={draft.problem} title={title} retry={() => void drafting.again()} />
      {draft.files && <SaveAgain {...draft.files.report} />}
    </div>
  );
}

function Delivered({ draft: { how, files } }: { readonly draft: Extract<Draft, { kind: "delivered" }> }): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const { report, beside, stage, thin } = files;
  const isFinal = stage === "final";
  return (
    <MessageBar intent={how.route === "link" ? "warning" : "success"} layout="multiline" politeness="assertive">
      <MessageBarBody className={styles.wrap}>
        <MessageBarTitle>{t(isFinal ? "draft.result.final" : "report.delivered", { name: how.name })}</MessageBarTitle>
        <span className={styles.line}>{t(`report.route.${how.route}`)}</span>
        {how.route !== "link" && <span className={styles.line}>{t("report.nothing")}</span>}
        <span className={styles.line}>{t(isFinal ? "draft.result.finalNote" : "report.privateNote")}</span>
        {thin.length > 0 && <span className={styles.line}>{t("draft.final.thin", { names: thin.join("、") })}</span>}
        <span className={styles.line}>{t("report.fonts", { fonts: REPORT_FONTS.join("、") })}</span>
        {beside.map((file) => (
          <SaveBeside key={file.name} file={file} />
        ))}
      </MessageBarBody>
      <MessageBarActions containerAction={<Dismiss />}>
        <SaveAgain {...report} />
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

function SaveAgain(file: NamedFile): ReactNode {
  const { t } = useTranslation();
  return <SaveLink file={file} label={t("report.saveAgain")} />;
}
