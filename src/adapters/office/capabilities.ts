/// <reference types="office-js" />
/** Whether this program has what we use. The library knows more than old programs, and new programs more than the library. */

/** Excel 2021 and everything later: design 10. */
export const EXCEL_BASELINE = "1.14";

/** Whether the program states the set. A member that is newer than the baseline must also be there itself. */
export function hasExcelApi(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}
