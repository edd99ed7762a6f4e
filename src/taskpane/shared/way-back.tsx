/** After the pane has moved the selection: the way back to where the person was, and why a jump failed. */
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowReplyRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { usePane, usePaneState } from "./pane-context";
import { ProblemNotice } from "./problem-notice";
import { cellsText } from "./cell-links";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    flexShrink: 0,
  },
  at: {
    color: tokens.colorNeutralForeground3,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    minWidth: 0,
  },
});

export function WayBack(): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const { walking } = usePane();
  const { origin, problem } = usePaneState((state) => state.walk);
  return (
    <>
      {problem && <ProblemNotice problem={problem} />}
      {origin && (
        <div className={styles.bar}>
          <Button size="small" icon={<ArrowReplyRegular />} onClick={() => void walking.back()}>
            {t("walk.back")}
          </Button>
          <Text size={200} className={styles.at}>
            {t("walk.at", { cells: cellsText(origin) })}
          </Text>
        </div>
      )}
    </>
  );
}
