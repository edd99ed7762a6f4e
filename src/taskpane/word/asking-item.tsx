/** One figure that a person has to decide about: typed over, turned words, nothing to show any more, tracked changes in it. */
import { Badge, Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { PendingItem } from "../../app/open-report/pending-list";
import { ChangedText, ItemHead, Sentence, ShowButton } from "./pending-item";
import { useWord } from "./word-context";

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    borderLeft: `3px solid ${tokens.colorPaletteYellowBorderActive}`,
  },
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
    </li>
  );
}

function Decisions({ item: { figure }, state }: { readonly item: PendingItem; readonly state: Asking }): ReactNode {
  const { t } = useTranslation();
  const { linking } = useWord();
  if (state === "waiting")
    return (
      <Button size="small" onClick={() => void linking.confirm(figure)}>
        {t("word.update.confirm")}
      </Button>
    );
  if (state !== "hand") return null;
  return (
    <Button size="small" onClick={() => void linking.restore(figure)}>
      {t("word.update.restore")}
    </Button>
  );
}
