/**
 * A hand-made snapshot, and a notation for its spans:
 * ⟨PAT_GRT~s=6件⟩ a mention, ⟪change.PAT_GRT=增长⟫ a phrase, 【待补：…】 a gap, 〔待核实〕 at a bound text's end its mark.
 */
import { sha256 } from "../../src/core/base/sha256";
import type { Block, Mark, Narrative, Section, Span, TableColumn } from "../../src/core/narrative/narrative";
import { spansOf } from "../../src/core/narrative/narrative";
import type { CellList, Snapshot, SnapshotFigure } from "../../src/core/snapshot/snapshot";
import type { TargetResult } from "../../src/core/target/target";

const TOKEN = /⟨([^=⟩]*)=([^⟩]*)⟩|⟪([^=⟫]*)=([^⟫]*)⟫|(【[^】]*】)/g;

export function spans(words: string): readonly Span[] {
  const result: Span[] = [];
  let at = 0;
  for (const match of words.matchAll(TOKEN)) {
    if (match.index > at) result.push({ kind: "text", text: words.slice(at, match.index) });
    result.push(spanOf(match));
    at = match.index + match[0].length;
  }
  if (at < words.length) result.push({ kind: "text", text: words.slice(at) });
  return result;
}

function spanOf([, mention, shown = "", phrase, said = "", gap = ""]: RegExpMatchArray): Span {
  if (mention !== undefined) {
    return { kind: "mention", key: mention, text: shown, figure: mention.split("~")[0] ?? "", mark: markOf(shown) };
  }
  if (phrase !== undefined) {
    const figure = phrase.slice(phrase.indexOf(".") + 1);
    return {
      kind: "phrase",
      key: phrase,
      text: said,
      outcome: "said",
      choices: [said],
      figures: [figure],
      mark: markOf(said),
    };
  }
  return { kind: "gap", key: `gap.${gap.length}`, text: gap, counted: gap.startsWith("【待补") };
}

function markOf(text: string): Mark | null {
  if (text.endsWith("〔待核实〕")) return "verify";
  return text.endsWith("〔待更正〕") ? "correct" : null;
}

export function paragraph(key: string, words: string, lead: string | null = null): Block {
  return { kind: "paragraph", key, lead: lead === null ? null : spans(lead), spans: spans(words) };
}

export function heading(key: string, words: string, level: 1 | 2 | 3 | 4 = 1): Block {
  return { kind: "heading", key, level, spans: spans(words) };
}

/** Columns as "标题 share align"; rows as cells between bars. */
export function table(
  key: string,
  caption: string,
  of: { columns: readonly string[]; rows: readonly string[] },
): Block {
  const columns = of.columns.map((words): TableColumn => {
    const [title = "", share = "1", align = "center"] = words.split(" ");
    return { title, share: Number(share), align: align as TableColumn["align"] };
  });
  return {
    kind: "table",
    key,
    caption: spans(caption),
    columns,
    rows: of.rows.map((row) => row.split("|").map(spans)),
  };
}

export function section(id: string, ...blocks: readonly Block[]): Section {
  return { id, name: `${id}部分`, blocks };
}

const NAMES: Readonly<Record<string, string>> = {
  REPORT_PERIOD: "报告期",
  HT_N_NEW: "新增国家高新技术企业",
  HT_VALID: "有效期内国家高新技术企业",
  PAT_GRT: "专利授权量",
  "PAT_GRT@y-1": "上年专利授权量",
  PAT_APP: "专利申请量",
  RD_TOTAL: "企业R&D经费内部支出",
};

const CELLS: CellList = { sheet: "专利", ranges: ["H3:H8", "H11"], count: 7, more: false, digest: null };

export function snapshotFigure(key: string, value = "6", unit = "件"): SnapshotFigure {
  return {
    key,
    indicator: key.split("@")[0] ?? key,
    qualifiers: {},
    name: NAMES[key] ?? key,
    unit,
    decimals: 0,
    basis: "flow",
    period: { from: "2021-01-01", to: "2021-12-31" },
    asOf: "2021-12-31",
    value: { kind: "decimal", value, unit, decimals: 0 },
    display: value + unit,
    printed: true,
    cells: [CELLS],
    formula: "专利台账中授权日在期内的行数",
    base: null,
  };
}

export function targetResult(figure: string, wording: string): TargetResult {
  return {
    name: NAMES[figure] ?? figure,
    wording,
    year: 2021,
    department: "高新股",
    source: null,
    row: 0,
    figure,
    unit: "件",
    comparator: ">=",
    place: { sheet: "目标任务表", row: 2, column: 4 },
    threshold: "8",
    actual: "6",
    base: null,
    rate: "75",
    gap: "2",
    verdict: "missed",
    why: null,
    note: null,
    proof: null,
    score: null,
  };
}

/** A snapshot around these sections, with a figure for every one that they name. */
export function snapshotOf(sections: readonly Section[], changes: Partial<Snapshot> = {}): Snapshot {
  const narrative: Narrative = { sections, omissions: [] };
  const all = sections.flatMap(({ blocks }) => blocks.flatMap(spansOf));
  const named = all.flatMap((span) =>
    span.kind === "mention" ? [span.figure] : span.kind === "phrase" ? span.figures : [],
  );
  return {
    format: 1,
    id: sha256(JSON.stringify(sections)),
    pack: { id: "county-science-bureau", version: "0.1.0" },
    workbook: { name: "青溪县2021年科技工作台账.xlsx", identity: "350425/2021", fingerprint: sha256("青溪") },
    parameters: { county: "青溪县", year: 2021, cutoff: "2021-12-31", gdp: null },
    county: "青溪县",
    year: 2021,
    cutoff: "2021-12-31",
    clock: "2022-01-05",
    figures: [...new Set(named)].map((key) => snapshotFigure(key)),
    targets: [],
    rules: [],
    findings: [],
    narrative,
    ...changes,
  };
}

/** Any words as the whole report: one paragraph. */
export function snapshotSaying(words: string): Snapshot {
  return snapshotOf([section("s", paragraph("p", words))]);
}

const WORK = [
  heading("work", "主要工作做法与成效"),
  paragraph(
    "hitech",
    "【主要做法：高新股】⟪span.REPORT_PERIOD=全年⟫组织⟨HT_APP~s=3家⟩企业申报国家高新技术企业，通过认定⟨HT_N_NEW~s=2家⟩，" +
      "⟪verdict.HT_N_NEW=完成新增2家以上的年度目标⟫。截至⟨REPORT_PERIOD~asof=12月底⟩，全县有效期内国家高新技术企业⟨HT_VALID~s=3家⟩，比上年末⟪change.HT_VALID=净增1家⟫。",
    "梯次培育高新技术企业。",
  ),
  paragraph(
    "patents",
    "⟪span.REPORT_PERIOD=全年⟫专利申请⟨PAT_APP~s=4件⟩；专利授权⟨PAT_GRT~s=6件⟩，比上年⟪change.PAT_GRT=增加1件⟫。截至⟨REPORT_PERIOD~asof=12月底⟩，" +
      "“一县一策”政策——含配套办法——覆盖全部乡镇。授权的⟨PAT_GRT~s=6件⟩中有3件系往年申请。",
    "推动专利提质增量。",
  ),
  paragraph(
    "rd",
    "据⟨RD_FIRMS~s=7家⟩填报企业汇总，⟨RD_TOTAL~year=2020年⟩企业R&D经费内部支出⟨RD_TOTAL~s=1461.5万元⟩，比上年⟪change.RD_TOTAL=增长19.8%〔待核实〕⟫。" +
      "全社会R&D经费投入强度为【待补：R&D经费投入强度，市统计局】。",
    "引导企业加大研发投入。",
  ),
];

const PROBLEMS = [
  heading("problems", "存在的主要问题"),
  paragraph(
    "problems_items",
    "一是发明专利底子薄。专利授权⟨PAT_GRT~s=6件⟩，⟪verdict.PAT_GRT=距年度目标尚差2件⟫。二是创新主体接续不足，培育链条不够完整，后备力量偏少。",
  ),
  heading("problems_causes", "原因分析", 2),
  paragraph(
    "problems_why",
    "专利维护和挖掘的常态机制尚未建立，" + "基层科技服务力量仍需加强，".repeat(12) + "需在下一步工作中着力解决。",
  ),
];

const PLANS = [
  heading("plans", "⟨REPORT_PERIOD~next=2022年⟩工作打算"),
  paragraph(
    "plans_items",
    "一是抓主体培育。" + "建立高新技术企业资格到期提前一年提醒机制，帮助到期企业做好重新认定。".repeat(8),
  ),
];

const COLUMNS = [
  "序号 6 center",
  "指标名称 26 left",
  "单位 8",
  "目标值 15",
  "完成值 17 right",
  "完成率 11",
  "完成情况 17",
];
const ROWS = [
  "1|专利授权量|件|⟨PAT_GRT~target=8件以上⟩|⟨PAT_GRT~n=6⟩|⟨PAT_GRT~rate=75.0%⟩|⟪status.PAT_GRT=未完成⟫",
  "2|新增国家高新技术企业|家|⟨HT_N_NEW~target=2家以上⟩|⟨HT_N_NEW~n=2⟩|⟨HT_N_NEW~rate=100.0%⟩|⟪status.HT_N_NEW=完成⟫",
  "3|企业R&D经费内部支出增速|%|⟨RD_TOTAL~target=年递增18%以上⟩|⟨RD_GROWTH~n=19.8〔待核实〕⟩|—|⟪status.RD_GROWTH=高于目标1.8个百分点〔待核实〕⟫",
  ...Array.from(
    { length: 30 },
    (_, at) => `${at + 4}|专利申请量（第${at + 1}批）|件|4件以上|⟨PAT_APP~n=4⟩|100.0%|完成`,
  ),
];

/** Every kind of block and of span, both marks, a mention that is repeated, a table that runs over a page. */
export function sampleSnapshot(changes: Partial<Snapshot> = {}): Snapshot {
  return snapshotOf(
    [
      section(
        "opening",
        { kind: "title", key: "title", spans: spans("青溪县科学技术局⟨REPORT_PERIOD~year=2021年⟩工作总结") },
        {
          kind: "draft-line",
          key: "draft",
          spans: spans("⟪draft.REPORT_PERIOD=（初稿，数据截至12月31日，另有1处数据待更正、2处待核实）⟫"),
        },
        paragraph(
          "opening",
          "⟨REPORT_PERIOD~year=2021年⟩，在县委、县政府正确领导下，县科技局【指导思想：由本单位填写】，扎实推进各项科技工作。全县新增入库企业⟨ENT_LIB~s=8家〔待更正〕⟩。",
        ),
      ),
      section("work", ...WORK),
      section("problems", ...PROBLEMS),
      section("plans", ...PLANS),
      section(
        "closing",
        {
          kind: "annex-list",
          key: "annexes",
          titles: ["目标任务完成情况表", "高新技术企业培育工作推进情况和有关政策兑现落实情况的详细说明"],
        },
        { kind: "signature", key: "signature", unit: spans("青溪县科学技术局"), date: spans("2022年1月5日") },
      ),
      section(
        "annexes",
        { kind: "annex", key: "annex_1", number: 1, title: spans("⟨REPORT_PERIOD~year=2021年⟩目标任务完成情况表") },
        table("targets", "表1　⟨REPORT_PERIOD~year=2021年⟩目标任务完成情况", { columns: COLUMNS, rows: ROWS }),
      ),
    ],
    { targets: [targetResult("PAT_GRT", "8件以上")], ...changes },
  );
}
