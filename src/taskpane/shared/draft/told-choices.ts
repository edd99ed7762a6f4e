/** What is chosen, in one line: 年度工作总结 · 初稿 · 亮点2条. */
import type { TFunction } from "i18next";
import type { DraftChoices } from "./draft-choices";
import type { DraftState } from "./draft-state";

export function toldChoices({ choices, from }: Pick<DraftState, "choices" | "from">, t: TFunction): string {
  const last = from.kind === "matched" ? [t("draft.chosen.from", { file: from.last.file })] : [];
  return [...chosenParts(choices, t), ...last].join(" · ");
}

function chosenParts(choices: DraftChoices, t: TFunction): readonly string[] {
  const { kind, stage, highlights, wordings } = choices;
  if (kind === "self") return [t("draft.kinds.self"), t("draft.stages.初稿")];
  return [
    t(`draft.kinds.${kind}`),
    t(`draft.stages.${stage}`),
    ...(highlights.length > 0 ? [t("draft.chosen.highlights", { count: highlights.length })] : []),
    ...(wordings.size > 0 ? [t("draft.chosen.wordings", { count: wordings.size })] : []),
    ...(choices.annex ? [] : [t("draft.chosen.noAnnex")]),
    ...(choices.charts ? [t("draft.chosen.charts")] : []),
    ...(choices.shading ? [] : [t("draft.chosen.noShading")]),
    ...(choices.papers ? [] : [t("draft.chosen.noPapers")]),
  ];
}

/** What the button writes: 初稿, 征求意见稿; a 自评表 has no stage of its own. */
export function stageOf({ kind, stage }: DraftChoices, t: TFunction): string {
  return t(`draft.stages.${kind === "self" ? "初稿" : stage}`);
}
