/** The copy of the workbook with adopted numbers: without it the next comparison would differ again. */
import { makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { SaveLink } from "../shared/save-link";
import { useWordState } from "./word-context";

const useStyles = makeStyles({
  notice: { flexShrink: 0 },
  body: { whiteSpace: "normal", overflowWrap: "anywhere", paddingBlock: tokens.spacingVerticalXS },
});

export function AdoptedNotice(): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const adopted = useWordState((state) => state.adopted);
  if (!adopted) return null;
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.notice}>
      <MessageBarBody className={styles.body}>
        {t("word.update.adopted")} <SaveLink file={adopted} />
      </MessageBarBody>
    </MessageBar>
  );
}
