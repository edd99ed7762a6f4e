/** How the pages in Word look alike: the page, its padded parts, its title, its notices. */
import { makeStyles, tokens } from "@fluentui/react-components";

export const usePageStyles = makeStyles({
  page: { overflowY: "auto", flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column" },
  pad: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: "24px",
    overflowWrap: "anywhere",
  },
  notice: { flexShrink: 0 },
  body: { whiteSpace: "normal", overflowWrap: "anywhere", paddingBlock: tokens.spacingVerticalXS },
});
