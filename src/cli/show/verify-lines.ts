/** A verification as a person reads it in a terminal: what is wrong first, what agrees only counted. */
import type { VerifyJson } from "../../app/wire/verify-json";
import {
  describeBound,
  describeMark,
  describeNumber,
  describeOtherWorkbook,
  describeStripped,
  describeVerified,
  NUMBER_STATE_WORDS,
} from "../../text/zh/proofreading";
import { line, type Line } from "./line";

/** `json` has everything that is told. */
export function verifyLines(json: VerifyJson): readonly Line[] {
  return [
    ...workbookLines(json),
    ...boundLines(json),
    ...markLines(json),
    ...findingLines(json),
    ...numberLines(json),
    line(conclusion(json), json.holds ? "heading" : "mandatory"),
  ];
}

function workbookLines({ workbook }: VerifyJson): readonly Line[] {
  if (workbook?.same !== false) return [];
  return [line(describeOtherWorkbook("行政区划代码或报告年度不同", workbook.name), "verify"), line("")];
}

function boundLines({ figures, linked }: VerifyJson): readonly Line[] {
  if (!linked && figures.length === 0) return [];
  const wrong = figures.filter(({ state }) => state !== "current");
  // A document that lost its tags has very many, and all for one reason.
  const told = wrong.filter(({ why }) => why !== "no-tag");
  const stripped = wrong.length - told.length;
  const head = line(`关联数据：${figures.length}处，一致${figures.length - wrong.length}处`, "heading");
  return [
    head,
    ...(stripped > 0 ? [line(`  ${describeStripped(stripped)}`, "mandatory")] : []),
    ...told.map((figure) => line(`  ${describeBound(figure)}（${figure.where.name}）`, "mandatory")),
    line(""),
  ];
}

function markLines({ figures }: VerifyJson): readonly Line[] {
  const differing = figures.filter(({ mark, expectedMark, expected }) => expected !== null && mark !== expectedMark);
  if (differing.length === 0) return [];
  const lines = new Set(differing.map((figure) => `  ${describeMark(figure)}（${figure.where.name}）`));
  return [line("标记（不影响数值是否一致）", "heading"), ...[...lines].map((text) => line(text, "notice")), line("")];
}

function findingLines({ findings }: VerifyJson): readonly Line[] {
  if (findings.length === 0) return [];
  const ordered = [...findings].sort((a, b) => Number(a.severity === "doubt") - Number(b.severity === "doubt"));
  return [
    line(`文字与数字：${findings.length}处`, "heading"),
    ...ordered.flatMap(({ message, severity, at }) => [
      line(`  ${message}`, severity === "error" ? "mandatory" : "notice"),
      ...at.map(({ where, quote }) => line(`     ${where.name}：${quote}`, "quiet")),
    ]),
    line(""),
  ];
}

function numberLines({ numbers }: VerifyJson): readonly Line[] {
  if (numbers.length === 0) return [];
  const counts = (["agrees", "conflicts", "ambiguous", "unknown"] as const)
    .map((state) => ({ state, count: numbers.filter((number) => number.state === state).length }))
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => `${NUMBER_STATE_WORDS[state]}${count}处`);
  const told = numbers.filter(({ state }) => state === "conflicts" || state === "ambiguous");
  return [
    line(`没有关联的数字：${numbers.length}处，${counts.join("，")}`, "heading"),
    ...told.flatMap((number) => [
      line(`  ${numberText(number)}`, number.state === "conflicts" ? "mandatory" : "notice"),
      line(`     ${number.where.name}：${number.quote}`, "quiet"),
    ]),
    line(""),
  ];
}

function numberText({ text, state, aspect, figures, expected }: VerifyJson["numbers"][number]): string {
  return describeNumber({ text, state, aspect, names: figures.map(({ name }) => name), expected });
}

function conclusion({ holds, against, linked, figures, numbers, findings }: VerifyJson): string {
  const errors = findings.filter(({ severity }) => severity === "error").length;
  return describeVerified({
    ...{ holds, against, errors, isLinked: linked, figures: figures.length },
    wrongFigures: figures.filter(({ state }) => state !== "current").length,
    conflicts: numbers.filter(({ state }) => state === "conflicts").length,
    doubts: findings.length - errors + numbers.filter(({ state }) => state === "ambiguous").length,
  });
}
