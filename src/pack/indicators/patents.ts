/** Indicators over L06 专利 (domain 4): applications, grants, valid inventions, high-value inventions. */
import type { Condition, Indicator } from "../../core/indicator/indicator";

type Kind = {
  readonly suffix: string;
  readonly code: string;
  /** In the names of L06b's columns. */
  readonly short: string;
  readonly name: string;
  readonly aliases: readonly string[];
};

const KINDS: readonly Kind[] = [
  { suffix: "_INV", code: "invention", short: "inv", name: "发明专利", aliases: ["发明"] },
  { suffix: "_UM", code: "utility", short: "um", name: "实用新型专利", aliases: ["实用新型"] },
  { suffix: "_DES", code: "design", short: "des", name: "外观设计专利", aliases: ["外观设计"] },
];

const filed: Condition = { column: "adate", within: "period" };
const granted: Condition = { column: "gdate", within: "period" };
const invention: Condition = { column: "type", is: ["invention"] };
const everGranted: Condition = { column: "gdate", until: "as-of" };
const valid: Condition = { column: "st", is: ["valid"] };
const left: Condition = { column: "st", is: ["lapsed", "expired", "invalidated"] };

function patents(where: readonly Condition[]): Indicator["measure"] {
  return { kind: "count", ledger: "L06", where };
}

const common = { unit: "件", decimals: 0 } as const;

/**
 * Where the county gets totals only (L06b): flows are added up to the cut-off's month, what stands is the last month's.
 * `parts`: added up where the table has no column of all kinds.
 */
function totals(column: string, take: "all" | "latest", parts: readonly string[] = []): Pick<Indicator, "fallbacks"> {
  const scope = `没有专利台账，取自专利统计表${take === "latest" ? "截止月" : "截至截止月"}的数`;
  const measure: Indicator["measure"] = {
    kind: "sum",
    ledger: "L06b",
    column,
    where: [],
    ofYear: "year",
    months: { column: "month", take },
  };
  const added = parts.length > 0 ? [{ measure: { kind: "total", of: parts } as const, scope }] : [];
  return { fallbacks: [{ measure, scope }, ...added] };
}

function kinds(id: string): readonly string[] {
  return KINDS.map(({ suffix }) => `${id}${suffix}`);
}

function applications(kind: Kind): Indicator {
  return {
    ...common,
    id: `PAT_APP${kind.suffix}`,
    name: `${kind.name}申请量`,
    aliases: kind.aliases.flatMap((name) => [
      `${name}申请量`,
      `${name}专利申请量`,
      `申请${kind.name}`,
      `${kind.name}申请`,
    ]),
    basis: "flow",
    measure: patents([{ column: "type", is: [kind.code] }, filed]),
    ...totals(`app-${kind.short}`, "all"),
    scope: `申请日在统计期间内的${kind.name}`,
  };
}

function grants(kind: Kind): Indicator {
  return {
    ...common,
    id: `PAT_GRT${kind.suffix}`,
    name: `${kind.name}授权量`,
    aliases: kind.aliases.flatMap((name) => [
      `${name}授权量`,
      `${name}专利授权量`,
      `授权${kind.name}`,
      `${kind.name}授权`,
    ]),
    basis: "flow",
    measure: patents([{ column: "type", is: [kind.code] }, granted]),
    ...totals(`grt-${kind.short}`, "all"),
    scope: `授权公告日在统计期间内的${kind.name}`,
  };
}

export const patentIndicators: readonly Indicator[] = [
  {
    ...common,
    id: "PAT_APP",
    name: "专利申请量",
    aliases: ["专利申请数", "专利申请", "申请专利", "专利申请件数"],
    basis: "flow",
    measure: patents([filed]),
    ...totals("app-all", "all", kinds("PAT_APP")),
    scope: "申请日在统计期间内的专利",
  },
  ...KINDS.map(applications),
  {
    ...common,
    id: "PAT_GRT",
    name: "专利授权量",
    aliases: ["专利授权数", "专利授权", "授权专利", "专利授权件数"],
    basis: "flow",
    measure: patents([granted]),
    ...totals("grt-all", "all", kinds("PAT_GRT")),
    scope: "授权公告日在统计期间内的专利",
  },
  ...KINDS.map(grants),
  {
    ...common,
    id: "PAT_GRT_EARLIER",
    name: "往年申请本期授权专利量",
    aliases: [],
    basis: "flow",
    measure: patents([granted, { column: "adate", before: "period" }]),
    scope: "授权公告日在统计期间内、申请日早于统计期间的专利",
  },
  {
    ...common,
    id: "PAT_INV_VALID",
    name: "有效发明专利拥有量",
    aliases: ["有效发明专利", "发明专利拥有量", "有效发明专利数", "有效发明专利量"],
    basis: "stock",
    measure: patents([invention, everGranted, valid]),
    ...totals("val-inv", "latest"),
    // The ledger says that a patent lapsed, not when: with such a row last year's stock cannot be recounted.
    base: { kind: "recount", undated: [invention, left] },
    scope: "截止日已授权且维持有效的发明专利",
  },
  {
    ...common,
    id: "PAT_INV_EXIT",
    name: "有效发明专利减少量",
    aliases: [],
    basis: "flow",
    measure: { kind: "departed", of: "PAT_INV_VALID", gained: "PAT_GRT_INV" },
    scope: "上年末有效发明专利拥有量加本期授权发明专利，减去截止日拥有量",
  },
  {
    ...common,
    id: "PAT_PER10K",
    name: "每万人口发明专利拥有量",
    aliases: ["每万人发明专利拥有量", "每万人口发明专利", "万人发明专利拥有量", "每万人口有效发明专利拥有量"],
    decimals: 2,
    fixed: true,
    basis: "stock",
    measure: { kind: "ratio", of: { figure: "PAT_INV_VALID" }, by: { parameter: "population" }, times: "1" },
    scope: "有效发明专利拥有量除以常住人口（万人）",
  },
  {
    ...common,
    id: "PAT_HV",
    name: "高价值发明专利拥有量",
    aliases: ["高价值发明专利", "有效高价值发明专利拥有量"],
    basis: "stock",
    measure: patents([invention, everGranted, valid, { column: "hv", is: [true] }]),
    scope: "截止日维持有效、登记为高价值的发明专利",
  },
  {
    ...common,
    id: "PAT_HV_PER10K",
    name: "每万人口高价值发明专利拥有量",
    aliases: ["每万人高价值发明专利拥有量", "每万人口高价值发明专利"],
    decimals: 2,
    fixed: true,
    basis: "stock",
    measure: { kind: "ratio", of: { figure: "PAT_HV" }, by: { parameter: "population" }, times: "1" },
    scope: "高价值发明专利拥有量除以常住人口（万人）",
  },
];
