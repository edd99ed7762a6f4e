/** All classes of Word that this host emulates, by name: the one list of what an add-in may use here. */
import type { AnyClass } from "../executor/class-description";
import { bodyClass } from "./body";
import { contentControlClass, contentControlCollectionClass } from "./content-control";
import { customPropertyClass, customPropertyCollectionClass, documentPropertiesClass } from "./document-properties";
import { documentClass } from "./document";
import { fontClass } from "./font";
import { paragraphClass, paragraphCollectionClass } from "./paragraph";
import { rangeClass, rangeCollectionClass } from "./range";
import { sectionClass, sectionCollectionClass } from "./section";
import { applicationClass, documentCreatedClass, searchOptionsClass } from "./services";
import {
  tableCellClass,
  tableCellCollectionClass,
  tableClass,
  tableCollectionClass,
  tableRowClass,
  tableRowCollectionClass,
} from "./table";

export const WORD_CLASSES: readonly AnyClass[] = [
  applicationClass,
  bodyClass,
  contentControlClass,
  contentControlCollectionClass,
  customPropertyClass,
  customPropertyCollectionClass,
  documentClass,
  documentCreatedClass,
  documentPropertiesClass,
  fontClass,
  paragraphClass,
  paragraphCollectionClass,
  rangeClass,
  rangeCollectionClass,
  searchOptionsClass,
  sectionClass,
  sectionCollectionClass,
  tableCellClass,
  tableCellCollectionClass,
  tableClass,
  tableCollectionClass,
  tableRowClass,
  tableRowCollectionClass,
];

const BY_NAME: ReadonlyMap<string, AnyClass> = new Map(WORD_CLASSES.map((type) => [type.name, type]));

/** Throws for a name that no description has: a mistake in the tables. */
export function wordClass(name: string): AnyClass {
  const type = BY_NAME.get(name);
  if (type === undefined) throw new Error(`no class ${name}`);
  return type;
}
