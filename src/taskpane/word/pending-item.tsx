/** One figure that would change: old → new with how much, in its sentence; ticked, and taken over alone if wanted. */
import { Badge, Button, Checkbox, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowRightRegular, LocationRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { PendingItem, PendingText } from "../../app/open-report/pending-list";
import { useWord, useWordState } from "./word-context";

const useStyles = makeStyles({
  item: {
    display: "flex",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  body: { flexGrow: 1, minWidth: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  head: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, flexWrap: "wrap" },
  change: { overflowWrap: "anywhere", lineHeight: "22px" },
  old: { color: tokens.colorNeutralForeground3, textDecorationLine: "line-through" },
  now: { fontWeight: tokens.fontWeightSemibold },
  arrow: { verticalAlign: "-2px", marginInline: tokens.spacingHorizontalXS, color: tokens.colorNeutralForeground3 },
  quiet: { color: tokens.colorNeutralForeground3 },
  mark: { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorNeutralForeground1 },
  sentence: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  actions: { display: "flex", gap: tokens.spacingHorizontalXS, flexWrap: "wrap" },
});

export function PendingItemRow({ item }: { readonly item: PendingItem }): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const { linking } = useWord();
  const isTicked = useWordState(({ unticked }) => !unticked.has(item.figure));
  const isWriting = useWordState(({ written }) => written.kind === "writing");
  return (
    <li className={styles.item} data-figure={item.figure}>
      <Checkbox
        checked={isTicked}
        aria-label={t("word.update.pick", { name: item.name })}
        onChange={(_, { checked }) => linking.tick([item.figure], checked === true)}
      />
      <div className={styles.body}>
        <ItemHead item={item} />
        {item.texts.map((text) => (
          <ChangedText key={text.key} text={text} />
        ))}
        <Sentence item={item} />
        <div className={styles.actions}>
          <Button size="small" disabled={isWriting} onClick={() => void linking.applyOne(item.figure)}>
            {t("word.update.one")}
          </Button>
          <ShowButton item={item} />
        </div>
      </div>
    </li>
  );
}

export function ItemHead({ item }: { readonly item: PendingItem }): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <div className={styles.head}>
      <Text weight="semibold">{item.name}</Text>
      {item.turns && (
        <Badge color="warning" appearance="tint">
          {t("word.update.turn")}
        </Badge>
      )}
    </div>
  );
}

export function ChangedText({ text }: { readonly text: PendingText }): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <Text className={styles.change}>
      <span className={styles.old}>{text.from}</span>
      <ArrowRightRegular className={styles.arrow} aria-label="→" />
      <span className={styles.now}>{text.to}</span>
      {text.change !== null && <span className={styles.quiet}>{` ${text.change}`}</span>}
      {text.count > 1 && <span className={styles.quiet}>{` ${t("word.update.times", { count: text.count })}`}</span>}
    </Text>
  );
}

export function Sentence({ item: { sentence } }: { readonly item: PendingItem }): ReactNode {
  const styles = useStyles();
  if (!sentence || sentence.before + sentence.after === "") return null;
  return (
    <Text size={200} className={styles.sentence}>
      {sentence.before}
      <mark className={styles.mark}>{sentence.text}</mark>
      {sentence.after}
    </Text>
  );
}

export function ShowButton({ item: { place } }: { readonly item: PendingItem }): ReactNode {
  const { t } = useTranslation();
  const { linking } = useWord();
  if (!place) return null;
  return (
    <Button size="small" appearance="subtle" icon={<LocationRegular />} onClick={() => void linking.show(place)}>
      {t("word.update.show")}
    </Button>
  );
}
