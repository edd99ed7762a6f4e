/** All classes of Excel that this host emulates, by name: the one list of what an add-in may use here. */
import type { AnyClass } from "../executor/class-description";
import {
  conditionalFormatClass,
  conditionalFormatCollectionClass,
  conditionalFormatRuleClass,
  conditionalRangeFillClass,
  conditionalRangeFontClass,
  conditionalRangeFormatClass,
  customConditionalFormatClass,
} from "./conditional-format";
import { customXmlPartClass, customXmlPartCollectionClass, customXmlPartScopedCollectionClass } from "./custom-xml";
import { namedItemClass, namedItemCollectionClass } from "./named-item";
import { rangeClass } from "./range";
import { rangeAreasClass, rangeCollectionClass } from "./range-areas";
import { settingClass, settingCollectionClass } from "./setting";
import { tableClass, tableCollectionClass } from "./table";
import { applicationClass, runtimeClass, workbookClass } from "./workbook";
import { worksheetClass } from "./worksheet";
import { worksheetCollectionClass } from "./worksheet-collection";
import { worksheetProtectionClass } from "./worksheet-protection";

export const EXCEL_CLASSES: readonly AnyClass[] = [
  applicationClass,
  conditionalFormatClass,
  conditionalFormatCollectionClass,
  conditionalFormatRuleClass,
  conditionalRangeFillClass,
  conditionalRangeFontClass,
  conditionalRangeFormatClass,
  customConditionalFormatClass,
  customXmlPartClass,
  customXmlPartCollectionClass,
  customXmlPartScopedCollectionClass,
  namedItemClass,
  namedItemCollectionClass,
  rangeAreasClass,
  rangeClass,
  rangeCollectionClass,
  runtimeClass,
  settingClass,
  settingCollectionClass,
  tableClass,
  tableCollectionClass,
  workbookClass,
  worksheetClass,
  worksheetCollectionClass,
  worksheetProtectionClass,
];

const BY_NAME: ReadonlyMap<string, AnyClass> = new Map(EXCEL_CLASSES.map((type) => [type.name, type]));

/** Throws for a name that no description has: a mistake in the tables. */
export function excelClass(name: string): AnyClass {
  const type = BY_NAME.get(name);
  if (type === undefined) throw new Error(`no class ${name}`);
  return type;
}
