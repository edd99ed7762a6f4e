/** What the pack's own templates may speak of: every indicator that has a figure in every report, names, and filters. */
import { declaredIndicators } from "../../core/indicator/declared";
import type { Indicator } from "../../core/indicator/indicator";
import { filtersWith } from "../../core/narrative/filters";
import { figureNames, type Vocabulary } from "../../core/narrative/notation/vocabulary";
import { REPORT_FIGURES } from "../../core/narrative/report-figures";
import { indicators } from "../indicators/catalog";
import { ledgers } from "../ledgers/catalog";
import { nameWords } from "../names";
import { phrases } from "../phrases/catalog";

/** The pack's indicators with the parts it names. */
export const declared: readonly Indicator[] = declaredIndicators(indicators, ledgers);

export const vocabulary: Vocabulary = vocabularyWith([]);

/** The same with what one workbook has besides: parts that only its rows tell, and the years in their names. */
export function vocabularyWith(further: readonly Indicator[]): Vocabulary {
  return {
    figures: figureNames([...declared, ...further], REPORT_FIGURES),
    names: nameWords,
    filters: filtersWith(phrases),
  };
}
