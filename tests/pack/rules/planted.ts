/** One smallest error for every rule and every code of it, planted in a workbook that has none. */
import { plantedFurther } from "./planted/further";
import { plantedAcross } from "./planted/cross";
import { plantedIdentifiers } from "./planted/identifiers";
import { plantedBetweenLedgers } from "./planted/ledgers";
import { plantedInLayouts } from "./planted/layouts";
import type { Planted } from "./planted/plant";
import { plantedInLedgers } from "./planted/row-ledgers";
import { plantedInRows } from "./planted/rows";
import { plantedInSheets } from "./planted/sheets";

export const planted: readonly Planted[] = [
  ...plantedInRows,
  ...plantedInLedgers,
  ...plantedIdentifiers,
  ...plantedInSheets,
  ...plantedInLayouts,
  ...plantedAcross,
  ...plantedBetweenLedgers,
];

export { plantedFurther };
