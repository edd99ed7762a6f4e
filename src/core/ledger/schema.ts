/** What a ledger should look like: the pack declares one schema per ledger, the engine finds and types it. */

/** One allowed value of an enumeration. `code` is ASCII and never changes meaning; people see `name`. */
export type EnumValue = { readonly code: string; readonly name: string; readonly synonyms: readonly string[] };

/** Whether a date says when something happened (counted), belongs to the past, ends a right, or is planned. */
export type DateRole = "event" | "history" | "expiry" | "plan";

export type IdentifierKind = "uscc" | "patent" | "publication" | "hitech-certificate";

export type MoneyUnit = "元" | "千元" | "万元" | "亿元";

/** How a column's cells are read. The value a cell becomes is given after each kind. */
export type ColumnType =
  /** Row numbers, never data: number or null. */
  | { readonly kind: "ordinal" }
  /** string, trimmed, otherwise untouched */
  | { readonly kind: "text" }
  /** A firm's or person's name; several owners separated by ；; or 、 stay one string: string */
  | { readonly kind: "name" }
  /** string in the identifier's clean form, also when its check fails */
  | { readonly kind: "identifier"; readonly identifier: IdentifierKind }
  /** The code of one of the values; null when unknown (flaw "unknown-value") */
  | { readonly kind: "enum"; readonly values: readonly EnumValue[] }
  /**
   * boolean. `yes` and `no` are words of this column beside the common ones; with `counted` the column may also hold
   * how many there are, and any number above zero is a yes.
   */
  | {
      readonly kind: "yes-no";
      readonly yes?: readonly string[];
      readonly no?: readonly string[];
      readonly counted?: true;
    }
  /** number of things, in the unit named: number */
  | { readonly kind: "count"; readonly unit: string }
  /** money, always in 万元 whatever the source's unit: number, at most six decimals */
  | { readonly kind: "money" }
  /** another measured quantity in the unit named ("" when each row names its own, then nothing is converted): number, at most six decimals */
  | { readonly kind: "quantity"; readonly unit: string }
  /** PartialDate text */
  | { readonly kind: "date"; readonly role: DateRole }
  /** number such as 2021 */
  | { readonly kind: "year" }
  /** Kept as the raw cell's text for a later parser (a target's wording): string */
  | { readonly kind: "raw" };

export type ColumnSchema = {
  /** ASCII, unique in its ledger. */
  readonly key: string;
  /** The canonical header, without unit. */
  readonly name: string;
  readonly synonyms: readonly string[];
  /** Headers that mean this column once the ledger is known, but are too common to tell the ledger by: 状态, 类别, 年度. */
  readonly generic?: readonly string[];
  readonly type: ColumnType;
  readonly required: boolean;
};

export type LedgerSchema = {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly columns: readonly ColumnSchema[];
  /** Columns whose values together name a row; the business key of its findings. */
  readonly key: readonly string[];
  /** Every row is an event of the report year, so that a date outside it is odd (R07). */
  readonly flowOnly: boolean;
  /** A sheet is this ledger only when each group has at least one of its columns: what tells it from its siblings. */
  readonly identifying: readonly (readonly string[])[];
  /** Headers of other lists about the same things (兑现金额 in a list of awards): with one of them, every required column must be there too. */
  readonly foreign?: readonly string[];
  /** Its rows are what single firms reported to the statistics: no value of a row leaves the workbook (P23). */
  readonly confidential?: true;
  /** A register beside the ledgers (explanations, own rules …): recognised, but no data of the report: not in the fingerprint, not under the row rules. */
  readonly register?: true;
};

/** A line of the 参数表. */
export type ParameterSchema = {
  readonly key: string;
  readonly name: string;
  readonly synonyms: readonly string[];
  readonly type: ColumnType;
};
