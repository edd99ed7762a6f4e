/** Search, grouping and state of the list of findings. */
import { Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Check } from "../../app/check";
import type { FindingState } from "../../core/rule/rule";
import { usePane, usePaneState } from "../shared/pane-context";
import type { FindingFilter } from "../shared/pane-state";

const useStyles = makeStyles({
  tools: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    flexShrink: 0,
  },
  search: { flexGrow: 1, flexBasis: "120px", minWidth: "110px" },
  choice: { flexShrink: 0, minWidth: 0, maxWidth: "118px" },
});

export function FindingTools({ check }: { readonly check: Check }): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const filter = usePaneState((state) => state.list.filter);
  const change = useFilterChange();
  return (
    <div className={styles.tools} role="search">
      <Input
        className={styles.search}
        size="small"
        type="search"
        value={filter.text}
        contentBefore={<SearchRegular />}
        aria-label={t("list.search")}
        placeholder={t("list.searchShort")}
        onChange={(_, { value }) => change({ text: value })}
      />
      <Select
        className={styles.choice}
        size="small"
        value={filter.grouping}
        aria-label={t("list.group")}
        onChange={(_, { value }) => change({ grouping: value === "rule" ? "rule" : "ledger" })}
      >
        <option value="ledger">{t("list.byLedger")}</option>
        <option value="rule">{t("list.byRule")}</option>
      </Select>
      <StateChoice check={check} />
    </div>
  );
}

const STATES: readonly FindingState[] = ["open", "explained", "lapsed", "handed-on", "dismissed"];

function StateChoice({ check }: { readonly check: Check }): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const { state } = usePaneState((pane) => pane.list.filter);
  const change = useFilterChange();
  const found = STATES.filter((each) => each === state || check.findings.some((finding) => finding.state === each));
  return (
    <Select
      className={styles.choice}
      size="small"
      value={state}
      aria-label={t("list.state")}
      onChange={(_, { value }) => change({ state: STATES.find((each) => each === value) ?? "any" })}
    >
      <option value="any">{t("list.anyState")}</option>
      {found.map((each) => (
        <option key={each} value={each}>
          {t(`state.${each}`)}
        </option>
      ))}
    </Select>
  );
}

/** Changes parts of the filter; the current finding stays current, also while it is filtered away. */
export function useFilterChange(): (parts: Partial<FindingFilter>) => void {
  const { store } = usePane();
  return (parts) => {
    const { list } = store.get();
    store.change({ list: { ...list, filter: { ...list.filter, ...parts } } });
  };
}
