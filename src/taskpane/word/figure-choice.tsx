/** One figure that was found; opened, its forms with exactly the words that would be put in. */
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useId, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { FoundFigure } from "../../app/insert/find-figures";
import type { FormShown } from "./insert-state";
import { useWord, useWordState } from "./word-context";

const useStyles = makeStyles({
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  head: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    width: "100%",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: "none",
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  names: { display: "flex", flexDirection: "column", minWidth: 0, flexGrow: 1 },
  name: { overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  value: { flexShrink: 0, maxWidth: "40%", fontVariantNumeric: "tabular-nums", overflowWrap: "anywhere" },
  icon: { flexShrink: 0 },
  forms: {
    listStyleType: "none",
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} 32px`,
  },
  form: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
  },
  words: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0 },
  exact: { overflowWrap: "anywhere", lineHeight: "21px" },
  put: { flexShrink: 0, minWidth: "56px" },
});

export function FigureChoice({ figure: { key, name, alias, value } }: { readonly figure: FoundFigure }): ReactNode {
  const styles = useStyles();
  const { inserting } = useWord();
  const chosen = useWordState(({ insert }) => insert.chosen);
  const forms = useId();
  const isOpen = chosen?.figure === key;
  return (
    <li className={styles.item} data-figure={key}>
      <button
        type="button"
        className={styles.head}
        aria-expanded={isOpen}
        aria-controls={forms}
        onClick={() => void inserting.choose(key)}
      >
        {isOpen ? <ChevronDownRegular className={styles.icon} /> : <ChevronRightRegular className={styles.icon} />}
        <span className={styles.names}>
          <Text className={styles.name}>{name}</Text>
          <Text size={200} className={styles.quiet}>
            {alias === null ? key : `${key} · ${alias}`}
          </Text>
        </span>
        {value !== null && <Text className={styles.value}>{value}</Text>}
      </button>
      <ul id={forms} className={isOpen ? styles.forms : undefined} hidden={!isOpen}>
        {isOpen && chosen.forms.map((form) => <Form key={form.key} form={form} />)}
      </ul>
    </li>
  );
}

function Form({ form: { id, key, words, problem } }: { readonly form: FormShown }): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const { inserting } = useWord();
  const isWriting = useWordState(({ insert }) => insert.outcome.kind === "writing");
  return (
    <li className={styles.form} data-key={key}>
      <span className={styles.words}>
        <Text className={styles.exact}>{words}</Text>
        <Text size={200} className={styles.quiet}>
          {problem?.code === "report-figure-pending" ? t("word.insert.pending") : t(`word.insert.form.${id as "s"}`)}
        </Text>
      </span>
      <Button
        size="small"
        className={styles.put}
        disabledFocusable={isWriting || problem !== null}
        aria-label={t("word.insert.putOne", { words })}
        onClick={() => void inserting.insert(key)}
      >
        {t("word.insert.put")}
      </Button>
    </li>
  );
}
