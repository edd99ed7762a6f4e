/** After a check: how many columns nobody knows, and the way to say what they mean; the note of what was said last. */
import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from "@fluentui/react-components";
import { useRef, useEffect, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Check } from "../../app/check";
import { unreadHeaders } from "../../app/unread-headers";
import { usePaneState } from "../shared/pane-context";

const useStyles = makeStyles({
  notice: {
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
  wrap: { whiteSpace: "normal" },
});

type Props = {
  readonly check: Check;
  /** The person comes back from the step: the focus returns to where it began. */
  readonly isBack: boolean;
  readonly open: () => void;
};

export function MapOffer({ check, isBack, open }: Props): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const count = unreadHeaders(check.ledgers).length;
  const isBusy = usePaneState(({ run, mapping }) => run.kind !== "idle" || mapping.kind === "writing");
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isBack) frame.current?.querySelector("button")?.focus();
  }, [isBack]);
  if (count === 0) return null;
  return (
    <div ref={frame} className={styles.notice}>
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody className={styles.wrap}>{t("map.offer", { count })}</MessageBarBody>
        <MessageBarActions>
          <Button size="small" disabled={isBusy} onClick={open}>
            {t("map.open")}
          </Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
