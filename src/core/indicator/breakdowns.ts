/** How an indicator's rows are told apart: which qualifiers a figure of it can have, and what those figures are called. */

/** A column that tells an indicator's rows apart. Values are codes of its enumeration, or years. */
export type Qualifier = { readonly id: string; readonly column: string };

/** Plain words, or a qualifier's value with words around it that are said only with it. */
export type NamePart = string | { readonly of: string; readonly before?: string; readonly after?: string };

/** A part that exists also when no row is counted for it, and the names under which targets ask for it. */
export type NamedPart = {
  readonly of: Readonly<Record<string, string>>;
  readonly aliases?: readonly string[];
};

export type Breakdowns = {
  /** In the order in which their values stand in a figure's key. */
  readonly qualifiers: readonly Qualifier[];
  /** Which of them a figure has together; [] is the undivided figure. */
  readonly by: readonly (readonly string[])[];
  /** 县级高新技术企业奖励兑现金额（2020年度） */
  readonly named: readonly NamePart[];
  readonly always: readonly NamedPart[];
};
