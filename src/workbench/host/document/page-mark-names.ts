/** How a page finds again what the host marked for it. */

/** Names of the bookmarks; those of paragraphs and controls end with their number among all of the body, from 0. */
export const MARK = {
  paragraph: "kjp",
  control: "kjc",
  controlEnd: "kje",
  selection: "kjs",
  selectionEnd: "kjt",
} as const;
