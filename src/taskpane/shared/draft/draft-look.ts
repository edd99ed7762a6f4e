/** How the parts of the panel look. */
import { makeStyles, tokens } from "@fluentui/react-components";

export const useDraftStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  fields: { margin: 0, padding: 0, border: "none", minWidth: 0 },
  // Side by side where both fit with their longest words, else one under the other.
  row: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    "& > *": { flexGrow: 1, flexBasis: "0" },
  },
  checks: { display: "flex", flexDirection: "column", minWidth: 0 },
  title: {
    margin: 0,
    padding: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: "22px",
  },
  line: { margin: 0, overflowWrap: "anywhere", fontSize: tokens.fontSizeBase200, lineHeight: "20px" },
  quiet: { color: tokens.colorNeutralForeground3 },
  rule: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: tokens.spacingVerticalS },
  summary: {
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  list: { margin: 0, padding: 0, listStyleType: "none", minWidth: 0 },
  entry: { margin: `${tokens.spacingVerticalXS} 0`, minWidth: 0, overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  // The box that is ticked stands beside the first of several lines.
  tick: { display: "flex", alignItems: "flex-start", minWidth: 0 },
  label: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere", paddingBlock: "6px", lineHeight: "20px" },
  wrap: { whiteSpace: "normal", overflowWrap: "anywhere", paddingBlock: tokens.spacingVerticalXS },
});
