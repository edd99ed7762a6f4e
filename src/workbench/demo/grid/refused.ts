/** What the library offers a person and this host does not: what could not be kept when the workbook is saved by patching its cells. */

const REFUSED: readonly RegExp[] = [
  // Looks: fonts, fills, borders, alignment, number formats by hand, painting of formats.
  /^sheet\.command\.(set-(style|bold|italic|underline|stroke|font|text|background|border|horizontal|vertical|overline|tab-color|gridlines)|reset-|toggle-gridlines|clear-selection-(format|all)|numfmt|set-once-format|set-infinite-format|apply-format)/,
  /^sheet\.command\.set-range-(bold|italic|underline|stroke|fontsize|font-family|subscript|superscript|text-color)/,
  // Sheets, columns and rows other than by the page's own button.
  /^sheet\.command\.(insert-sheet|remove-sheet|copy-sheet|set-worksheet-(name|order|hide|show|show-)|set-worksheet-hidden)/,
  /^sheet\.command\.(insert-(row|col|multi|range)|remove-(row|col)|delete-range|move-(rows|cols|range)|append-row|set-(row|col)-(hidden|data)|hide-|delta-)/,
  /^sheet\.command\.(add-worksheet-merge|remove-worksheet-merge|add-worksheet-protection|add-range-protection|set-protection|delete-worksheet-protection)/,
  // Tables are the ledgers' own.
  /^sheet\.command\.(add-table|delete-table|set-sheet-table|table-(insert|remove)|sheet-table-)/,
  /^sheet\.command\.(sort-range|reorder-range)/,
  /^sheet\.operation\.rename-sheet/,
];

export function isRefused(command: string): boolean {
  return REFUSED.some((pattern) => pattern.test(command));
}
