/** After something was written into a register of the workbook: what, the way to its cells, and the way back. */
import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { CellsAt } from "../../app/ports";
import { usePane } from "./pane-context";

const useStyles = makeStyles({ notice: { flexShrink: 0 }, wrap: { whiteSpace: "normal" } });

type WrittenNoteProps = {
  readonly text: string;
  /** Where it stands; null once it was taken back. */
  readonly at: CellsAt | null;
  readonly isBusy?: boolean;
  readonly takeBack: () => Promise<void>;
};

export function WrittenNote({ text, at, isBusy = false, takeBack }: WrittenNoteProps): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const { walking } = usePane();
  return (
    <MessageBar className={styles.notice} intent="success" layout="multiline">
      <MessageBarBody className={styles.wrap}>{text}</MessageBarBody>
      {at && (
        <MessageBarActions>
          <Button size="small" onClick={() => void walking.show(at)}>
            {t("settle.look")}
          </Button>
          <Button size="small" disabled={isBusy} onClick={() => void takeBack()}>
            {t("settle.undo")}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
