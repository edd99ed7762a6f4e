/** What the files come to: which lists take part, ledger by ledger the differences, and the button that writes them. */
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { amountOf } from "../../app/collect/compare-open";
import type { Compared, Outcome } from "../shared/collect-state";
import { usePane, usePaneState } from "../shared/pane-context";
import { CollectChoices } from "./collect-choices";
import { CollectLedger } from "./collect-ledger";
import { CollectNotTaken } from "./collect-not-taken";
import { CollectOutcome } from "./collect-outcome";
import { CollectTroubles } from "./collect-troubles";

const useStyles = makeStyles({
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
    ":focus": { outline: "none" },
  },
  write: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalS },
});

export function CollectResult(props: { readonly compared: Compared; readonly outcome: Outcome }): ReactNode {
  const { compared, outcome } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const purpose = usePaneState((state) => state.collect.purpose);
  const title = useRef<HTMLHeadingElement>(null);
  // The button that chose the files is another one now; whoever listens goes on at the result.
  useEffect(() => title.current?.focus(), [compared.lists]);
  // So is the button that wrote them: it is gone.
  useEffect(() => {
    if (outcome.kind !== "none" && outcome.kind !== "writing") title.current?.focus();
  }, [outcome.kind]);
  const names = compared.lists.map(({ name }) => name).join("、");
  return (
    <>
      <h1 ref={title} tabIndex={-1} className={styles.title}>
        {t(purpose === "write" ? "collect.result" : "collect.comparison", { names })}
      </h1>
      <CollectOutcome outcome={outcome} />
      <CollectTroubles problem={null} troubles={compared.troubles} />
      <CollectChoices compared={compared} isFixed={outcome.kind === "writing"} />
      {compared.plans.length === 0 && <Text>{t("collect.none")}</Text>}
      {compared.plans.map((plan) => (
        <CollectLedger key={plan.comparison.schema.id} plan={plan} lists={compared.lists} purpose={purpose} />
      ))}
      <CollectNotTaken lists={compared.lists} />
      {purpose === "write" && <WriteButton compared={compared} outcome={outcome} />}
    </>
  );
}

function WriteButton({ compared, outcome }: { readonly compared: Compared; readonly outcome: Outcome }): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const { collecting } = usePane();
  const isChecking = usePaneState(({ run }) => run.kind === "running" || run.kind === "stopping");
  const amount = amountOf(compared.plans);
  const isNothing = amount.rows + amount.cells === 0;
  if (isNothing) return outcome.kind === "written" ? null : <Text>{t("collect.nothing")}</Text>;
  const isWriting = outcome.kind === "writing";
  return (
    <div className={styles.write}>
      <Text>
        {t("collect.amount", amount)}
        {amount.sheets > 0 && t("collect.amountSheets", amount)}
      </Text>
      <Text size={200}>
        {t("collect.undo")}
        {amount.sheets > 0 && t("collect.undoSheet")}
      </Text>
      <Button appearance="primary" disabled={isWriting || isChecking} onClick={() => void collecting.write()}>
        {t(isWriting ? "collect.writing" : "collect.write")}
      </Button>
    </div>
  );
}
