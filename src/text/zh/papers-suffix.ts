/** What the name of a 数据底稿 ends with, before its extension: a file of its own, for the pane needs no other word of the papers. */
export const PAPERS_SUFFIX = "_数据底稿";
