/** What can be said about an open finding: 说明, 转办 or 忽略, each by what the finding allows. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useRef, useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Check } from "../../app/check";
import type { Ask } from "../../core/rule/explained";
import type { Finding } from "../../core/rule/rule";
import { usePane, usePaneState } from "../shared/pane-context";

const useStyles = makeStyles({
  frame: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM} 9px` },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

// Most visits write nothing: the form is no part of the first load.
const SettleForm = lazy(async () => ({ default: (await import("./settle-form")).SettleForm }));

/** What a finding of this severity can be asked for, the usual first. */
const ASKS: Readonly<Record<Finding["severity"], readonly Ask[]>> = {
  mandatory: ["hand-on"],
  verify: ["explain", "hand-on"],
  notice: ["dismiss", "hand-on"],
};

export function SettleFinding({ finding, check }: { readonly finding: Finding; readonly check: Check }): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const { settling } = usePane();
  const [asked, setAsked] = useState<Exclude<Ask, "dismiss"> | null>(null);
  const isBusy = usePaneState(
    ({ run, settling: { kind } }) => run.kind === "running" || run.kind === "stopping" || kind === "writing",
  );
  const frame = useRef<HTMLDivElement>(null);
  if (finding.state === "explained" || finding.state === "dismissed") return null;
  const choose = (ask: Ask): void => {
    // Nothing needs to be said to leave a notice aside.
    if (ask === "dismiss")
      void settling.say([finding], { ask, category: "", basis: "", by: settling.by, unit: "", due: "" });
    else setAsked(ask);
  };
  // The form goes, and with it the focus: it returns to the finding that was spoken of.
  const close = (): void => {
    frame.current?.closest("li")?.querySelector<HTMLElement>("[data-finding]")?.focus();
    setAsked(null);
  };
  return (
    <div className={styles.frame} ref={frame}>
      {asked === null ? (
        <div className={styles.buttons}>
          {ASKS[finding.severity].map((ask) => (
            <Button key={ask} size="small" disabled={isBusy} onClick={() => choose(ask)}>
              {t(`settle.${ask}`)}
            </Button>
          ))}
        </div>
      ) : (
        <Suspense fallback={null}>
          <SettleForm {...{ finding, check, isBusy }} ask={asked} close={close} />
        </Suspense>
      )}
    </div>
  );
}
