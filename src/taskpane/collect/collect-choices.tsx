/** Where a ledger comes in several lists: each is appended, chosen alone, or ignored. */
import { Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { listKey, type ListChoice, type ListSheet } from "../../core/collect/list-choice";
import type { Compared } from "../shared/collect-state";
import { usePack, usePane } from "../shared/pane-context";
import { ledgerName } from "../shared/names";

const useStyles = makeStyles({
  choices: { margin: 0, padding: 0, border: "none", minWidth: 0, display: "grid", gap: tokens.spacingVerticalS },
  legend: { padding: 0 },
  label: { overflowWrap: "anywhere" },
});

const CHOICES: readonly ListChoice[] = ["append", "choose", "ignore"];

export function CollectChoices({
  compared,
  isFixed,
}: {
  readonly compared: Compared;
  readonly isFixed: boolean;
}): ReactNode {
  const { sheets } = compared;
  const several = [...new Set(sheets.map(({ ledger }) => ledger))].filter(
    (ledger) => sheets.filter((sheet) => sheet.ledger === ledger).length > 1,
  );
  return several.map((ledger) => (
    <LedgerLists
      key={ledger}
      ledger={ledger}
      lists={sheets.filter((sheet) => sheet.ledger === ledger)}
      {...{ compared, isFixed }}
    />
  ));
}

type ListsProps = {
  readonly ledger: string;
  readonly lists: readonly ListSheet[];
  readonly compared: Compared;
  readonly isFixed: boolean;
};

function LedgerLists({ ledger, lists, compared, isFixed }: ListsProps): ReactNode {
  const { t, i18n } = useTranslation();
  const styles = useStyles();
  const { collecting } = usePane();
  const pack = usePack();
  const isOneFile = new Set(lists.map(({ file }) => file)).size === 1;
  return (
    <fieldset className={styles.choices} disabled={isFixed}>
      <legend className={styles.legend}>
        <Text weight="semibold">
          {t("collect.lists", { ledger: ledgerName(pack, ledger, i18n), count: lists.length })}
        </Text>
      </legend>
      {lists.map((list) => (
        <Field
          key={listKey(list)}
          size="small"
          className={styles.label}
          label={t(isOneFile ? "collect.listSheet" : "collect.list", { ...list })}
        >
          <Select
            size="small"
            value={compared.choices.get(listKey(list)) ?? "append"}
            onChange={(_, { value }) =>
              void collecting.choose(list, CHOICES.find((choice) => choice === value) ?? "append")
            }
          >
            {CHOICES.map((choice) => (
              <option key={choice} value={choice}>
                {t(`collect.choice.${choice}`)}
              </option>
            ))}
          </Select>
        </Field>
      ))}
      {compared.choices.size > 0 && <Text size={200}>{t("collect.choicesKept")}</Text>}
    </fieldset>
  );
}
