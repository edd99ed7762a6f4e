/** A figure's facts, each under its name. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  figure: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "19px",
    overflowWrap: "anywhere",
  },
  head: { display: "flex", alignItems: "baseline", gap: tokens.spacingHorizontalM, margin: "0 0 4px" },
  name: {
    margin: 0,
    flexGrow: 1,
    minWidth: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  value: {
    flexShrink: 0,
    maxWidth: "60%",
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  long: { maxWidth: "100%", flexShrink: 1, fontSize: tokens.fontSizeBase300 },
  facts: {
    margin: "4px 0 0",
    display: "grid",
    gridTemplateColumns: "max-content 1fr",
    columnGap: "10px",
    rowGap: "3px",
  },
  term: { color: tokens.colorNeutralForeground3, maxWidth: "92px" },
  told: { margin: 0, minWidth: 0 },
});

/** A longer value stands under its name. */
const LONG = 12;

export function FigureHead({ name, value }: { readonly name: string; readonly value: string | null }): ReactNode {
  const styles = useStyles();
  const isLong = (value ?? "").length > LONG;
  return (
    <>
      <div className={styles.head} lang="zh-CN">
        <h2 className={styles.name}>{name}</h2>
        {!isLong && <span className={styles.value}>{value ?? "—"}</span>}
      </div>
      {isLong && (
        <div className={styles.long} lang="zh-CN">
          {value}
        </div>
      )}
    </>
  );
}

export function FigureBox({ children, figure }: { readonly children: ReactNode; readonly figure: string }): ReactNode {
  const styles = useStyles();
  return (
    <section className={styles.figure} data-figure={figure}>
      {children}
    </section>
  );
}

/** null leaves the line out. */
export type Fact = { readonly name: string; readonly told: ReactNode; readonly lang?: "zh-CN" } | null;

export function Facts({ facts }: { readonly facts: readonly Fact[] }): ReactNode {
  const styles = useStyles();
  return (
    <dl className={styles.facts}>
      {facts.map((fact) => (fact === null ? null : <FactLine key={fact.name} fact={fact} />))}
    </dl>
  );
}

function FactLine({ fact }: { readonly fact: NonNullable<Fact> }): ReactNode {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.term}>{fact.name}</dt>
      <dd className={styles.told} lang={fact.lang}>
        {fact.told}
      </dd>
    </>
  );
}
