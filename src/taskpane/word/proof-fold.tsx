/** A list that may be long: its first entries, and more of them on demand; folded away where it is of less interest. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  more: { margin: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}` },
  summary: {
    cursor: "pointer",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase300,
    color: tokens.colorNeutralForeground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
});

const STEP = 30;

type Props<Item> = { readonly items: readonly Item[]; readonly row: (item: Item) => ReactNode };

export function ProofItems<Item>({ items, row }: Props<Item>): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const [most, setMost] = useState(STEP);
  const rest = items.length - most;
  return (
    <>
      <ul className={styles.list}>{items.slice(0, most).map(row)}</ul>
      {rest > 0 && (
        <Button size="small" className={styles.more} onClick={() => setMost(most + STEP * 5)}>
          {t("proof.more", { count: Math.min(rest, STEP * 5) })}
        </Button>
      )}
    </>
  );
}

export function ProofFold<Item>({ title, ...list }: Props<Item> & { readonly title: string }): ReactNode {
  const styles = useStyles();
  // What is folded is not drawn: a report has hundreds of figures.
  const [isOpen, setOpen] = useState(false);
  if (list.items.length === 0) return null;
  return (
    <details onToggle={({ currentTarget: { open } }) => setOpen(open)}>
      <summary className={styles.summary}>{title}</summary>
      {isOpen && <ProofItems {...list} />}
    </details>
  );
}
