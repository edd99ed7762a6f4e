/** What making a clean copy tells, and the words of its proof sheet. */
import { MARK_NAMES } from "./proofreading";

type Counts = {
  readonly controls: number;
  readonly revisions: number;
  readonly comments: number;
  readonly hidden: number;
  readonly bookmarks: number;
  readonly marks: number;
};

/** 净稿已写出：x.docx … */
export function describeClean(path: string, proof: string, counts: Counts): string {
  const parts = [
    `内容控件${counts.controls}个、书签${counts.bookmarks}个和数据部件`,
    counts.comments > 0 ? `批注${counts.comments}条` : "",
    counts.hidden > 0 ? `隐藏文字${counts.hidden}处` : "",
    counts.marks > 0 ? `待核实、待更正标记${counts.marks}处` : "",
  ].filter((part) => part !== "");
  const accepted = counts.revisions > 0 ? `修订${counts.revisions}处已全部接受（按显示的样子），请确认。` : "";
  return `净稿已写出：${path}\n已去除${parts.join("、")}，以及作者等个人信息；文字与原稿逐段核对一致。${accepted}\n每个数据的来源见：${proof}`;
}

/** 没有写出净稿：还有… */
export function describeRefusedClean(open: readonly string[]): string {
  return `没有写出净稿：还有${open.join("、")}。请处理后再试；确需带问题定稿的，用 --with-problems --by <姓名> --reason <理由> 写明。`;
}

/** `gaps` and `edited` are words as they stand, one for each place where they do. */
type Open = {
  readonly gaps: readonly string[];
  readonly marks: Readonly<Record<keyof typeof MARK_NAMES, number>>;
  readonly edited: readonly string[];
  readonly broken: number;
};

/** What stands against a clean copy, each as a piece of a sentence. */
export function describeOpenMatters({ gaps, marks, edited, broken }: Open): readonly string[] {
  const pieces = (["correct", "verify"] as const)
    .filter((mark) => marks[mark] > 0)
    .map((mark) => `〔${MARK_NAMES[mark]}〕${marks[mark]}处`);
  return [
    ...(gaps.length > 0 ? [`待填写的内容${gaps.length}处（${someOf(gaps, "")}）`] : []),
    ...pieces,
    ...(edited.length > 0 ? [`与数据来源不符的人工改动${edited.length}处（${someOf(edited, "、")}）`] : []),
    ...(broken > 0 ? [`损坏的数据关联${broken}处`] : []),
  ];
}

const SHOWN = 3;

// The same words in several places are shown once; every place is counted.
function someOf(words: readonly string[], between: string): string {
  const different = [...new Set(words)];
  return `${different.slice(0, SHOWN).join(between)}${different.length > SHOWN ? "等" : ""}`;
}

/** The name of the sheet beside the copy. */
export const PROOF_SUFFIX = "_数据来源.xlsx";

export const PROOF_SHEETS = { about: "说明", shown: "文中数据", sources: "数据来源" } as const;

export const SHOWN_HEADERS = ["序号", "位置", "文中写法", "对应指标", "标记", "核对情况"] as const;

export const SOURCE_HEADERS = [
  "指标",
  "代码",
  "数值",
  "单位",
  "统计期间",
  "截止日",
  "上年数",
  "口径",
  "数据所在",
  "单元格数",
  "提示",
] as const;

export const PROOF_WORDS = {
  agrees: "与数据来源一致",
  edited: "人工改动，与数据来源不符",
  broken: "关联损坏",
  few: "涉及企业不足3家，不列数值，公开前请确认",
  more: "等（其余见工作簿）",
} as const;

type About = {
  readonly report: string;
  readonly workbook: string;
  readonly identity: string;
  readonly fingerprint: string;
  readonly snapshot: string;
  readonly cutoff: string;
  readonly writtenOn: string;
  readonly cleanedOn: string;
  readonly withProblems: { readonly by: string; readonly reason: string } | null;
  readonly open: readonly string[];
};

export function describeProofSheet(about: About): readonly string[] {
  return [
    `${about.report} 数据来源表`,
    "内部资料，随净稿留存备查，不随净稿外发。",
    `数据来自工作簿：${about.workbook}（${about.identity}，数据指纹${about.fingerprint}）`,
    `数据截至${about.cutoff}，报告数据取于${about.writtenOn}，净稿出于${about.cleanedOn}，快照${about.snapshot}`,
    ...(about.withProblems
      ? [
          `带问题定稿：${about.withProblems.by}，理由：${about.withProblems.reason}`,
          `定稿时尚有：${about.open.join("、")}`,
        ]
      : []),
  ];
}
