/** The report's text, section by section, as it will read; bound words can be pointed at and walked with the arrow keys. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, type KeyboardEvent, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Check } from "../../app/check";
import type { Block } from "../../core/narrative/narrative";
import { wordsOf } from "../../core/narrative/spans";
import { usePack, usePane } from "../shared/pane-context";
import { headingNumbers } from "./heading-numbers";
import { Legend } from "./legend";
import { sourcesOf, type BoundSpan } from "../shared/report-facts";
import { Spans, type PointAt } from "./spans";
import type { PointHow } from "./use-pointing";

/** The paper's own face: official reports are set in 仿宋, headings in 黑体, the title in 小标宋. */
const BODY = "'FangSong_GB2312', 'FangSong', 'STFangsong', 'Noto Serif CJK SC', 'Noto Serif SC', serif";
const HEAD = "'SimHei', 'STHeiti', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', sans-serif";

const useStyles = makeStyles({
  paper: {
    margin: `0 ${tokens.spacingHorizontalM} ${tokens.spacingHorizontalM}`,
    padding: "18px 16px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    fontFamily: BODY,
    fontSize: "15px",
    lineHeight: "28px",
    textAlign: "justify",
    overflowWrap: "anywhere",
  },
  title: { fontSize: "19px", lineHeight: "28px", textAlign: "center", fontWeight: 600, margin: "4px 0 8px" },
  draftLine: { textAlign: "center", margin: "0 0 10px", lineHeight: "24px" },
  heading: { fontFamily: HEAD, fontSize: "16px", fontWeight: 600, margin: "12px 0 4px", textIndent: "2em" },
  paragraph: { margin: 0, textIndent: "2em" },
  lead: { fontWeight: 600 },
  signature: { textAlign: "right", margin: "8px 0 0" },
  annex: { fontFamily: HEAD, fontSize: "16px", fontWeight: 600, margin: "18px 0 6px", textAlign: "center" },
  scroll: { overflowX: "auto" },
  table: {
    borderCollapse: "collapse",
    width: "100%",
    minWidth: "430px",
    fontSize: "13px",
    lineHeight: "20px",
    textAlign: "left",
  },
  cell: { border: `1px solid ${tokens.colorNeutralStroke1}`, padding: "3px 4px", verticalAlign: "top" },
});

type Props = {
  readonly check: Check;
  readonly point: (span: BoundSpan, how: PointHow) => void;
  /** Clicked, or Enter: its cells are selected as well. */
  readonly open: (span: BoundSpan) => void;
};

export function NarrativeText({ check, point, open }: Props): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const { walking } = usePane();
  const pack = usePack();
  const paper = useRef<HTMLElement>(null);
  useEffect(() => enterAt(entryOf(boundIn(paper.current)), paper.current), [check]);
  const numbers = useMemo(() => headingNumbers(check.narrative), [check]);
  const at: PointAt = {
    point,
    open: (span) => {
      open(span);
      const [first] = sourcesOf(span, check, pack).flatMap(({ cells }) => cells);
      if (first) void walking.show(first);
    },
  };
  return (
    <section aria-label={t("report.preview")}>
      <Legend />
      <article
        ref={paper}
        className={styles.paper}
        lang="zh-CN"
        onKeyDown={(event) => walkSpans(event, paper.current)}
        onFocus={({ target }) => enterAt(target, paper.current)}
      >
        {check.narrative.sections.flatMap(({ blocks }) =>
          blocks.map((block) => (
            <BlockText key={block.key} block={block} number={numbers.get(block.key) ?? ""} at={at} />
          )),
        )}
      </article>
    </section>
  );
}

type Numbered = { readonly number: string };
type Of<Kind extends Block["kind"]> = { readonly block: Extract<Block, { kind: Kind }>; readonly at: PointAt };

type BlockProps = { readonly block: Block; readonly number: string; readonly at: PointAt };

function BlockText({ block, number, at }: BlockProps): ReactNode {
  switch (block.kind) {
    case "paragraph":
      return <ParagraphText block={block} number={number} at={at} />;
    case "table":
      return <TableText block={block} at={at} />;
    case "signature":
      return <SignatureText block={block} at={at} />;
    case "chart":
      return <ChartText block={block} at={at} />;
    case "annex-list":
      return <AnnexList titles={block.titles} />;
    default:
      return <LineText block={block} number={number} at={at} />;
  }
}

const LINES = {
  title: { as: "h2", look: "title" },
  "draft-line": { as: "p", look: "draftLine" },
  heading: { as: "h3", look: "heading" },
  annex: { as: "h3", look: "annex" },
} as const;

function LineText({ block, number, at }: Of<keyof typeof LINES> & Numbered): ReactNode {
  const styles = useStyles();
  const { as: Line, look } = LINES[block.kind];
  return (
    <Line className={styles[look]}>
      {number}
      <Spans spans={block.kind === "annex" ? block.title : block.spans} at={at} />
    </Line>
  );
}

function ParagraphText({ block, number, at }: Of<"paragraph"> & Numbered): ReactNode {
  const styles = useStyles();
  return (
    <p className={styles.paragraph}>
      {block.lead && (
        <span className={styles.lead}>
          {number}
          <Spans spans={block.lead} at={at} />
        </span>
      )}
      <Spans spans={block.spans} at={at} />
    </p>
  );
}

function SignatureText({ block, at }: Of<"signature">): ReactNode {
  const styles = useStyles();
  return (
    <p className={styles.signature}>
      <Spans spans={block.unit} at={at} />
      <br />
      <Spans spans={block.date} at={at} />
    </p>
  );
}

function AnnexList({ titles }: { readonly titles: readonly string[] }): ReactNode {
  const styles = useStyles();
  const listed = titles.length === 1 ? titles : titles.map((title, at) => `${at + 1}.${title}`);
  return <p className={styles.paragraph}>{`附件：${listed.join("　")}`}</p>;
}

/** The pane draws no chart: it says what the picture in the document shows. */
function ChartText({ block, at }: Of<"chart">): ReactNode {
  const styles = useStyles();
  return (
    <figure className={styles.paragraph} aria-label={block.alt}>
      <figcaption>
        <Spans spans={block.caption} at={at} />
      </figcaption>
    </figure>
  );
}

function TableText({ block, at }: Of<"table">): ReactNode {
  return (
    <>
      <TableGrid block={block} at={at} />
      {(block.notes ?? []).map((note, index) => (
        <p key={index}>
          <Spans spans={note} at={at} />
        </p>
      ))}
    </>
  );
}

function TableGrid({ block, at }: Of<"table">): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={wordsOf(block.caption) || block.key}>
      <table className={styles.table}>
        <thead>
          <tr>
            {block.columns.map(({ title }) => (
              <th key={title} scope="col" className={styles.cell}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {block.rows.map((row, index) => (
            <tr key={index}>
              {row.map((spans, column) => (
                <td key={column} className={styles.cell}>
                  <Spans spans={spans} at={at} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function boundIn(paper: HTMLElement | null): readonly HTMLElement[] {
  return paper ? [...paper.querySelectorAll<HTMLElement>("[data-bound]")] : [];
}

// Where the person was, also after the words were chosen anew.
function entryOf(spans: readonly HTMLElement[]): HTMLElement | undefined {
  return spans.find((span) => span.tabIndex === 0) ?? spans[0];
}

// One stop of the Tab key for the whole text: the word visited last; the arrow keys go on from there.
function enterAt(target: Element | undefined, paper: HTMLElement | null): void {
  if (!(target instanceof HTMLElement) || target.dataset["bound"] === undefined) return;
  for (const span of boundIn(paper)) span.tabIndex = span === target ? 0 : -1;
}

function walkSpans(event: KeyboardEvent, paper: HTMLElement | null): void {
  const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  if (by === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
  const spans = boundIn(paper);
  const next = spans[spans.findIndex((span) => span === event.target) + by];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
