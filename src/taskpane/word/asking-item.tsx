/** One figure that a person has to decide about: typed over, turned words, nothing to show any more, tracked changes in it. */
import { Badge, Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { isAdoptable as canAdopt } from "../../app/adoptable";
import type { PendingItem } from "../../app/open-report/pending-list";
import type { PendingRefresh } from "../../app/open-report/pending-refresh";
import { usePaneState } from "../shared/pane-context";
import { AdoptForm } from "./adopt-form";
import { ChangedText, ItemHead, Sentence, ShowButton } from "./pending-item";
import { useWord, useWordState } from "./word-context";

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    borderLeft: `3px solid ${tokens.colorPaletteYellowBorderActive}`,
  },
  cells: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  actions: { display: "flex", gap: tokens.spacingHorizontalXS, flexWrap: "wrap" },
});

type Asking = "hand" | "waiting" | "missing" | "broken";

export function AskingItem({ item }: { readonly item: PendingItem }): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const state = item.state as Asking;
  const shown = item.texts.filter((text) => text.from !== text.to);
  return (
    <li className={styles.item} data-figure={item.figure} data-state={state}>
      <ItemHead item={item} />
      <Text size={200}>
        <Badge appearance="outline" color="warning">
          {t(`word.update.state.${state}`)}
        </Badge>
      </Text>
      {shown.map((text) => (
        <ChangedText key={text.key} text={text} />
      ))}
      <Sentence item={item} />
      <div className={styles.actions}>
        <Decisions item={item} state={state} />
        <ShowButton item={item} />
      </div>
      {state === "hand" && <LedgerCells figure={item.figure} />}
    </li>
  );
}

function Decisions({
  item: { figure, typed },
  state,
}: {
  readonly item: PendingItem;
  readonly state: Asking;
}): ReactNode {
  const { t } = useTranslation();
  const { linking } = useWord();
  const [isAdopting, setAdopting] = useState(false);
  const mayAdopt = usePaneState(({ checked }) => checked !== null && canAdopt(figure, checked.check));
  if (state === "waiting")
    return (
      <Button size="small" onClick={() => void linking.confirm(figure)}>
        {t("word.update.confirm")}
      </Button>
    );
  if (state !== "hand") return null;
  return (
    <>
      <Button size="small" onClick={() => void linking.restore(figure)}>
        {t("word.update.restore")}
      </Button>
      {mayAdopt && typed !== null && (
        <Button size="small" aria-expanded={isAdopting} onClick={() => setAdopting(!isAdopting)}>
          {t("word.update.adopt")}
        </Button>
      )}
      {isAdopting && typed !== null && <AdoptForm figure={figure} text={typed} />}
    </>
  );
}

/** The third way of P8: the ledger is to be changed, and here is where. */
function LedgerCells({ figure }: { readonly figure: string }): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const cells = useWordState(({ document }) => (document.kind === "pending" ? cellsOf(document.pending, figure) : ""));
  if (cells === "") return null;
  return (
    <Text size={200} className={styles.cells}>
      {t("word.update.ledgerCells", { cells })}
    </Text>
  );
}

const RANGES_SHOWN = 4;

function cellsOf({ refreshed: { snapshot } }: PendingRefresh, figure: string): string {
  const found = snapshot.figures.find(({ key }) => key === figure);
  return (found?.cells ?? [])
    .map(
      ({ sheet, ranges }) =>
        `${sheet}!${ranges.slice(0, RANGES_SHOWN).join("、")}${ranges.length > RANGES_SHOWN ? "…" : ""}`,
    )
    .join("；");
}
