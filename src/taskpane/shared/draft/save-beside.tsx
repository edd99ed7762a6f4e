/** What belongs beside a report, each with a link that saves it. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { SaveLink } from "../save-link";
import type { Beside } from "./draft-files";

const useStyles = makeStyles({ line: { display: "block", marginTop: tokens.spacingVerticalXXS } });

export function SaveBeside({ file }: { readonly file: Beside }): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const isPapers = file.kind === "papers";
  return (
    <span className={styles.line}>
      {t(isPapers ? "report.papers" : "draft.result.retained")}{" "}
      <SaveLink file={file} label={t(isPapers ? "report.savePapers" : "draft.result.saveRetained")} />
    </span>
  );
}
