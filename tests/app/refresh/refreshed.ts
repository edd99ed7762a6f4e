/** Writes the sample's report, lets people at it, and refreshes it from a changed sample. */
import { draftReport } from "../../../src/app/draft-report";
import { refreshReport, type Refreshed, type RefreshProblem } from "../../../src/app/refresh-report";
import type { Check } from "../../../src/app/check";
import type { Result } from "../../../src/core/base/result";
import {
  NO_CHOICES,
  type BlockChange,
  type Choices,
  type FigureChange,
  type TextChange,
} from "../../../src/core/link/refresh-plan";
import { pack } from "../../../src/pack/pack";
import type { Habit } from "../../docx/habits/edit-document";
import { open, paragraphs } from "../../docx/opened";
import { checkSample } from "../../make/check";
import { date, type SampleChange } from "../../make/workbook";

/** R&D spending of the first firm falls, so that 增长19.8% turns to 下降3.4% and its target is missed. */
export const FALLEN: SampleChange = { cells: { "企业研发!H2": 30 } };
/** One more utility model is granted, filed the year before: only numbers change in their paragraph. */
export const GRANTED: SampleChange = {
  append: {
    专利: [
      [
        12,
        "专利子",
        "202020001234.9",
        "实用新型",
        "青溪县兰芝园艺有限公司",
        "91350423XXXX000517",
        date("2020-05-06"),
        date("2021-03-02"),
        "有效",
        "否",
      ],
    ],
  },
};

/** Clauses fall away in nearly every paragraph, so that most blocks are composed anew. */
export const SHAKEN: SampleChange = {
  cells: {
    ...Object.fromEntries(["G2", "G5", "G7"].map((cell) => [`高新技术企业!${cell}`, "未通过"])),
    ...Object.fromEntries(["D10", "D11", "D13"].map((cell) => [`专利!${cell}`, "外观设计"])),
    ...Object.fromEntries(["G2", "G3", "G4", "G5", "G7", "G8"].map((cell) => [`企业研发!${cell}`, "否"])),
    "企业研发!H2": 30,
    "农村实用技术培训!G2": 300,
  },
  append: { 目标任务表: [[8, "专利授权量", "件", "5件以上", null, "知识产权股"]] },
  parameters: { 统计截止日: date("2021-11-30") },
};

const checks = new Map<string, Check>();

export function checked(change: SampleChange = {}): Check {
  const name = JSON.stringify(change);
  const check = checks.get(name) ?? checkSample(change);
  checks.set(name, check);
  return check;
}

const drafts = new Map<string, Uint8Array>();

export async function written(change: SampleChange = {}): Promise<Uint8Array> {
  const name = JSON.stringify(change);
  const bytes = drafts.get(name) ?? (await draftReport(checked(change), pack, "draft")).bytes;
  drafts.set(name, bytes);
  return bytes;
}

type Settings = Partial<Choices> & { readonly relink?: boolean };

export function attempt(
  bytes: Uint8Array,
  change: SampleChange,
  { relink = false, ...choices }: Settings = {},
): Result<Refreshed, RefreshProblem> {
  return refreshReport(bytes, checked(change), { pack, relink, choices: { ...NO_CHOICES, ...choices } });
}

export type Told = Refreshed & {
  /** The file after it: the old one when nothing changed. */
  readonly file: Uint8Array;
  readonly lines: readonly string[];
  block(key: string): BlockChange;
  figure(key: string): FigureChange;
  text(key: string): TextChange;
  /** The first line that begins so. */
  line(start: string): string;
};

export function refresh(bytes: Uint8Array, change: SampleChange, settings: Settings = {}): Told {
  const done = attempt(bytes, change, settings);
  if (!done.ok) throw new Error(JSON.stringify(done.problem));
  const { plan } = done.value;
  const file = done.value.bytes ?? bytes;
  const lines = paragraphs(open(file));
  const found = <One>(one: One | undefined, what: string): One => {
    if (one === undefined) throw new Error(`no ${what}`);
    return one;
  };
  return {
    ...done.value,
    file,
    lines,
    block: (key) =>
      found(
        plan.blocks.find((block) => block.key === key),
        key,
      ),
    figure: (key) =>
      found(
        plan.figures.find(({ figure }) => figure === key),
        key,
      ),
    text: (key) =>
      found(
        plan.figures.flatMap(({ texts }) => texts).find((text) => text.key === key),
        key,
      ),
    line: (start) =>
      found(
        lines.find((line) => line.startsWith(start)),
        start,
      ),
  };
}

/** The sample's report after a habit, refreshed from a changed sample. */
export async function edited(habit: Habit, change: SampleChange, settings: Settings = {}): Promise<Told> {
  return refresh(habit(await written()), change, settings);
}
