/** What keji report tells of the files it wrote, beside the report's own line. */

export function describePapers(path: string): string {
  return `数据底稿已写出：${path}（内部资料，不随报告外发）`;
}

/** The report's fonts that this machine has not got. */
export function describeLackingFonts(fonts: readonly string[]): string {
  return (
    `本机没有报告所用的字体：${fonts.join("、")}。打开时会用相近的字体代替，每页22行、每行28字的版面可能变化；` +
    "打印前请在装有这些字体的电脑上核对，或在Word的“样式”中改用本单位的字体。"
  );
}

/** Figures that add up so few firms that one of them may be worked out (P23). */
export function describeFewFirms(names: readonly string[]): string {
  return `公开前请核定：${names.join("、")}由不足3家企业汇总，可能推知单个企业的数据。`;
}
