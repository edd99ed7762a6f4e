/** The list of findings: only the rows in sight are drawn, arrow keys walk it, and the sheet follows. */
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import {
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
} from "react";
import { flushSync } from "react-dom";
import { useTranslation } from "react-i18next";
import type { Check } from "../../app/check";
import type { Finding } from "../../core/rule/rule";
import { usePack, usePane, usePaneState } from "../shared/pane-context";
import { EVERYTHING, type List } from "../shared/pane-state";
import { offsetsOf, rowsIn, scrollTo } from "../shared/windowing";
import { findingFacts } from "../shared/finding-facts";
import { findingRows, stepFrom, type FindingRow, type Step } from "../shared/finding-rows";
import { FindingItem } from "./finding-item";
import { GroupHead, PartHead } from "./finding-heads";
import { useFilterChange } from "./finding-tools";

/** Pixels: rows have fixed heights, only the opened one is measured. */
const HEIGHTS = { part: 34, group: 30, finding: 82 } as const;
/** Drawn above and below what is in sight, so that fast scrolling shows no holes. */
const SPARE = 320;

const useStyles = makeStyles({
  frame: { flexGrow: 1, flexShrink: 0, flexBasis: "220px", minHeight: 0, display: "flex", flexDirection: "column" },
  scroll: {
    flexGrow: 1,
    flexBasis: 0,
    minHeight: 0,
    overflowY: "auto",
    position: "relative",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  list: { position: "relative", listStyleType: "none", margin: 0, padding: 0 },
  row: { position: "absolute", left: 0, right: 0, top: 0 },
  none: { padding: tokens.spacingHorizontalL, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  foot: { color: tokens.colorNeutralForeground3, padding: `3px ${tokens.spacingHorizontalM}`, flexShrink: 0 },
});

export function FindingList({ check }: { readonly check: Check }): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const pack = usePack();
  const filter = usePaneState((state) => state.list.filter);
  const rows = useMemo(() => findingRows(check, pack, filter), [check, pack, filter]);
  const shown = rows.reduce((count, row) => count + (row.kind === "finding" ? 1 : 0), 0);
  if (rows.length === 0) return <NoFindings all={check.findings.length} />;
  const language = t("list.language");
  return (
    <div className={styles.frame}>
      <Rows rows={rows} check={check} shown={shown} />
      <Text size={100} className={styles.foot}>
        {[t("list.count", { shown, all: check.findings.length }), language].filter((text) => text !== "").join(" · ")}
      </Text>
    </div>
  );
}

function NoFindings({ all }: { readonly all: number }): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const change = useFilterChange();
  return (
    <div className={styles.none}>
      <Text>{t(all === 0 ? "check.clean" : "list.none")}</Text>
      {all > 0 && <Button onClick={() => change({ ...EVERYTHING })}>{t("list.clear")}</Button>}
    </div>
  );
}

type RowsProps = { readonly rows: readonly FindingRow[]; readonly check: Check; readonly shown: number };

function Rows({ rows, check, shown }: RowsProps): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const hint = useId();
  const list = usePaneState((state) => state.list);
  const [opened, setOpened] = useState<number>(HEIGHTS.finding);
  const current = rows.findIndex((row) => row.kind === "finding" && row.finding.id === list.current);
  const isOpen = list.details === "shown";
  const offsets = useMemo(
    () => offsetsOf(rows.map((row, at) => (at === current && isOpen ? opened : HEIGHTS[row.kind]))),
    [rows, current, isOpen, opened],
  );
  const scroll = useScroll(offsets, current, list);
  const choose = useChoose(rows, check);
  useFocusOnWalked(scroll.ref, choose.walkedTo);
  // Whoever has the focus stays drawn, also when it is scrolled out of sight.
  const drawn = [...new Set([...scroll.drawn, ...(current >= 0 ? [current] : [])])].sort((a, b) => a - b);
  const entry = current >= 0 ? current : rows.findIndex(({ kind }) => kind === "finding");
  return (
    <div
      ref={scroll.ref}
      className={styles.scroll}
      onScroll={scroll.onScroll}
      onKeyDown={choose.onKeyDown}
      role="region"
      aria-label={t("list.label")}
    >
      <span id={hint} hidden>
        {t("list.keys")}
      </span>
      <ul className={styles.list} style={{ height: offsets.at(-1) ?? 0 }} aria-describedby={hint}>
        {drawn.map((at) => {
          const row = rows[at];
          const place = { top: offsets[at] ?? 0, setSize: shown, isCurrent: at === current, isEntry: at === entry };
          const isOpened = at === current && isOpen;
          return row && <Row key={keyOf(row)} {...{ row, check, place, isOpened, choose, measured: setOpened }} />;
        })}
      </ul>
    </div>
  );
}

function keyOf(row: FindingRow): string {
  if (row.kind === "part") return row.part;
  return row.kind === "group" ? row.key : row.finding.id;
}

type RowProps = {
  readonly row: FindingRow;
  readonly check: Check;
  readonly place: {
    readonly top: number;
    readonly setSize: number;
    readonly isCurrent: boolean;
    readonly isEntry: boolean;
  };
  readonly isOpened: boolean;
  readonly choose: Choose;
  readonly measured: (height: number) => void;
};

function Row({ row, check, place, isOpened, choose, measured }: RowProps): ReactNode {
  const styles = useStyles();
  const style = { transform: `translateY(${place.top}px)` };
  if (row.kind !== "finding")
    return (
      <li className={styles.row} style={style}>
        {row.kind === "part" ? (
          <PartHead row={row} height={HEIGHTS.part} />
        ) : (
          <GroupHead row={row} height={HEIGHTS.group} />
        )}
      </li>
    );
  return (
    <li className={styles.row} style={style} aria-setsize={place.setSize} aria-posinset={row.number}>
      <FindingItem
        row={row}
        check={check}
        height={HEIGHTS.finding}
        isCurrent={place.isCurrent}
        isEntry={place.isEntry}
        isOpen={isOpened}
        choose={choose.toggle}
        measured={measured}
      />
    </li>
  );
}

type Scroll = {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly onScroll: () => void;
  readonly drawn: readonly number[];
};

function useScroll(offsets: readonly number[], current: number, list: List): Scroll {
  const ref = useRef<HTMLDivElement>(null);
  const [viewport, setViewport] = useState({ top: 0, height: 600 });
  const look = (): void => {
    const frame = ref.current;
    if (frame) setViewport({ top: frame.scrollTop, height: frame.clientHeight });
  };
  // Before the page is painted: who drags the scroll bar would otherwise see it empty.
  const onScroll = (): void => flushSync(look);
  useLayoutEffect(() => {
    look();
    const frame = ref.current;
    if (!frame) return undefined;
    const observer = new ResizeObserver(look);
    observer.observe(frame);
    return () => observer.disconnect();
  }, []);
  // The current finding comes into sight when it becomes current or the pane another height, not when a person scrolls.
  useEffect(() => {
    const frame = ref.current;
    if (!frame || current < 0) return;
    const now = { top: frame.scrollTop, height: frame.clientHeight };
    frame.scrollTop = scrollTo(offsets, current, now);
  }, [list.current, list.details, offsets.at(-1), current, viewport.height]);
  // Another selection of findings is read from its top, unless the current one is in it.
  useEffect(() => {
    if (ref.current && current < 0) ref.current.scrollTop = 0;
  }, [list.filter]);
  const { first, last } = rowsIn(offsets, viewport, SPARE);
  return { ref, onScroll, drawn: Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at) };
}

const STEPS: Readonly<Record<string, Step>> = {
  ArrowDown: "next",
  ArrowUp: "previous",
  Home: "first",
  End: "last",
  PageDown: "page-down",
  PageUp: "page-up",
};

type Choose = {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly toggle: (finding: Finding) => void;
  /** The id of the finding that a key led to, until the focus has followed. */
  readonly walkedTo: RefObject<string | null>;
};

// The row that had the focus may have left the page with the step: then the focus cannot move by itself. The row to go to
// may not be drawn yet, when this runs for an earlier drawing: then it waits for the next.
function useFocusOnWalked(frame: RefObject<HTMLElement | null>, walkedTo: RefObject<string | null>): void {
  useEffect(() => {
    const id = walkedTo.current;
    if (id === null) return;
    const row = frame.current?.querySelector<HTMLElement>(`[data-finding="${CSS.escape(id)}"]`);
    if (!row) return;
    walkedTo.current = null;
    row.focus({ preventScroll: true });
  });
}

/** Makes findings current, shows their details, and takes the sheet along. */
function useChoose(rows: readonly FindingRow[], check: Check): Choose {
  const { store, walking } = usePane();
  const walkedTo = useRef<string | null>(null);
  const visit = (finding: Finding, parts: Partial<List>): void => {
    store.change({ list: { ...store.get().list, current: finding.id, ...parts } });
    const [first] = findingFacts(finding, check).cells;
    if (first) void walking.show(first);
  };
  return {
    walkedTo,
    toggle: (finding) => {
      const { current, details } = store.get().list;
      const closes = current === finding.id && details === "shown";
      visit(finding, { details: closes ? "hidden" : "shown" });
    },
    onKeyDown: (event) => {
      const step = STEPS[event.key];
      // Inside the details the keys belong to what stands there.
      const onItem = event.target instanceof HTMLElement && event.target.dataset["finding"] !== undefined;
      if (!step || !onItem || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      const finding = stepFrom(rows, store.get().list.current, step);
      if (!finding) return;
      walkedTo.current = finding.id;
      visit(finding, {});
    },
  };
}
