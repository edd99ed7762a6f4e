/** One finding in the list: its severity, rule and sentence, and below them its details while it is open. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useLayoutEffect, useRef, type ReactNode, type RefObject } from "react";
import { useTranslation } from "react-i18next";
import type { Check } from "../../app/check";
import type { Finding } from "../../core/rule/rule";
import { describeFinding } from "../../text/zh/findings/describe-finding";
import { cellsText } from "../shared/cell-links";
import { FindingDetail } from "./finding-detail";
import { findingFacts } from "../shared/finding-facts";
import type { FindingRow } from "../shared/finding-rows";
import { ruleName } from "../shared/names";
import { useRules } from "../shared/use-rules";
import { useSeverityStyles } from "../shared/severity-look";

const useStyles = makeStyles({
  item: {
    boxSizing: "border-box",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    borderLeft: "3px solid transparent",
    // There what is transparent is drawn: then every finding would look current.
    "@media (forced-colors: active)": { borderLeftColor: "Canvas" },
  },
  current: {
    backgroundColor: tokens.colorBrandBackground2,
    borderLeftColor: tokens.colorBrandStroke1,
    "@media (forced-colors: active)": { borderLeftColor: "Highlight" },
  },
  button: {
    display: "block",
    width: "100%",
    boxSizing: "border-box",
    padding: `6px ${tokens.spacingHorizontalM} 6px 9px`,
    border: "none",
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  idle: { ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover } },
  closed: { overflow: "hidden" },
  head: { display: "flex", alignItems: "center", gap: "6px", height: "22px", whiteSpace: "nowrap" },
  severity: {
    flexShrink: 0,
    fontSize: "11px",
    lineHeight: "16px",
    padding: "0 5px",
    borderRadius: tokens.borderRadiusSmall,
  },
  rule: {
    overflow: "hidden",
    textOverflow: "ellipsis",
    flexGrow: 1,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  cell: {
    flexShrink: 0,
    maxWidth: "45%",
    overflow: "hidden",
    textOverflow: "ellipsis",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  sentence: { fontSize: tokens.fontSizeBase300, lineHeight: "21px", overflowWrap: "anywhere" },
  clamped: { display: "-webkit-box", WebkitLineClamp: "2", WebkitBoxOrient: "vertical", overflow: "hidden" },
});

type Props = {
  readonly row: Extract<FindingRow, { kind: "finding" }>;
  readonly check: Check;
  readonly height: number;
  readonly isCurrent: boolean;
  readonly isOpen: boolean;
  /** Tab comes in here: the current finding, or the first one. */
  readonly isEntry: boolean;
  readonly choose: (finding: Finding) => void;
  readonly measured: (height: number) => void;
};

export function FindingItem(props: Props): ReactNode {
  const { row, check, height, isCurrent, isOpen, isEntry, choose, measured } = props;
  const styles = useStyles();
  const details = useId();
  const frame = useMeasured(isOpen, measured);
  const { finding } = row;
  return (
    <div
      ref={frame}
      className={mergeClasses(styles.item, isCurrent && styles.current)}
      style={isOpen ? {} : { height }}
    >
      <button
        type="button"
        data-finding={finding.id}
        className={mergeClasses(styles.button, !isOpen && styles.closed, !isCurrent && styles.idle)}
        style={isOpen ? {} : { height: height - 1 }}
        tabIndex={isEntry ? 0 : -1}
        aria-expanded={isOpen}
        aria-controls={details}
        aria-current={isCurrent}
        onClick={() => choose(finding)}
      >
        <ItemHead finding={finding} check={check} />
        <span className={mergeClasses(styles.sentence, isOpen ? undefined : styles.clamped)} lang="zh-CN">
          {describeFinding(finding)}
        </span>
      </button>
      <div id={details} hidden={!isOpen}>
        {isOpen && <FindingDetail finding={finding} check={check} />}
      </div>
    </div>
  );
}

function ItemHead({ finding, check }: { readonly finding: Finding; readonly check: Check }): ReactNode {
  const { t, i18n } = useTranslation();
  const rules = useRules();
  const styles = useStyles();
  const looks = useSeverityStyles();
  const [cell] = findingFacts(finding, check).cells;
  return (
    <span className={styles.head}>
      <span className={mergeClasses(styles.severity, looks[finding.severity])}>
        {t(`severity.${finding.severity}`)}
      </span>
      <span className={styles.rule}>
        {`${finding.rule} ${ruleName(rules, finding.rule, i18n)}`}
        {finding.state === "open" ? "" : ` · ${t(`state.${finding.state}`)}`}
      </span>
      {cell && <span className={styles.cell}>{cellsText(cell)}</span>}
    </span>
  );
}

function useMeasured(isOpen: boolean, measured: (height: number) => void): RefObject<HTMLDivElement | null> {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const item = ref.current;
    if (!item || !isOpen) return undefined;
    const measure = (): void => measured(item.offsetHeight);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(item);
    return () => observer.disconnect();
  }, [isOpen, measured]);
  return ref;
}
