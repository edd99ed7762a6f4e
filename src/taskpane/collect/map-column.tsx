/** One unknown column: where it stands, what stands in it, and what it may mean. Nothing is chosen beforehand. */
import { makeStyles, Radio, RadioGroup, Select, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { cellAddress } from "../../core/base/a1";
import type { UnreadColumn } from "../../app/unread-columns";
import { CellLinks } from "../shared/cell-links";
import { ledgerName } from "../shared/names";
import { usePack } from "../shared/pane-context";

/** A field's key; "other" a field from the whole list, "ignore" no field at all, "later" nothing is said now. */
export type Choice =
  | { readonly kind: "later" }
  | { readonly kind: "ignore" }
  | { readonly kind: "field"; readonly key: string }
  | { readonly kind: "other"; readonly key: string };

const useStyles = makeStyles({
  column: {
    margin: 0,
    minWidth: 0,
    padding: `${tokens.spacingVerticalS} 0`,
    border: "none",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { padding: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  facts: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  place: { display: "flex", alignItems: "center", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  indicator: { marginTop: "4px", marginBottom: "4px" },
  label: { paddingTop: "2px", paddingBottom: "2px" },
  others: { margin: `0 0 ${tokens.spacingVerticalXS} 32px` },
});

type Props = {
  readonly column: UnreadColumn;
  readonly choice: Choice;
  readonly choose: (choice: Choice) => void;
};

export function MapColumn({ column, choice, choose }: Props): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const { proposals, others } = column;
  const legend = useId();
  const take = (value: string): void => {
    if (value === "later" || value === "ignore") choose({ kind: value });
    else if (value === "other") choose({ kind: "other", key: "" });
    else choose({ kind: "field", key: value.slice(FIELD.length) });
  };
  return (
    <fieldset className={styles.column}>
      <legend id={legend} className={styles.name}>
        {t("map.column", column)}
      </legend>
      <ColumnFacts column={column} />
      <RadioGroup value={valueOf(choice)} aria-labelledby={legend} onChange={(_, { value }) => take(value)}>
        {proposals.map(({ key, name }, index) => (
          <Option key={key} value={FIELD + key} label={index === 0 ? t("map.likely", { name }) : name} />
        ))}
        {others.length > 0 && <Option value="other" label={t(proposals.length > 0 ? "map.other" : "map.any")} />}
        {choice.kind === "other" && (
          <Select
            className={styles.others}
            size="small"
            aria-label={t("map.otherOf", column)}
            value={choice.key}
            onChange={(_, { value }) => choose({ kind: "other", key: value })}
          >
            <option value="">{t("settle.choose")}</option>
            {others.map(({ key, name }) => (
              <option key={key} value={key} lang="zh-CN">
                {name}
              </option>
            ))}
          </Select>
        )}
        <Option value="ignore" label={t("map.ignore")} />
        <Option value="later" label={t("map.later")} />
      </RadioGroup>
    </fieldset>
  );
}

/** Many columns are asked for one below the other: closer together than usual. */
function Option({ value, label }: { readonly value: string; readonly label: string }): ReactNode {
  const styles = useStyles();
  return (
    <Radio
      value={value}
      indicator={{ className: styles.indicator }}
      label={{ className: styles.label, children: label }}
    />
  );
}

const FIELD = "field:";

function valueOf(choice: Choice): string {
  return choice.kind === "field" ? FIELD + choice.key : choice.kind;
}

function ColumnFacts({ column }: { readonly column: UnreadColumn }): ReactNode {
  const { t, i18n } = useTranslation();
  const styles = useStyles();
  const pack = usePack();
  const { sheet, row, column: at, samples, isLeftOut } = column;
  return (
    <div className={styles.facts}>
      <div className={styles.place}>
        <CellLinks cells={[{ sheet, range: cellAddress(row, at) }]} />
        <span>{t(isLeftOut ? "map.leftOut" : "map.ledger", { ledger: ledgerName(pack, column.ledger, i18n) })}</span>
      </div>
      <div lang="zh-CN">
        {samples.length === 0 ? t("map.noSamples") : t("map.samples", { samples: samples.join("；") })}
      </div>
    </div>
  );
}
