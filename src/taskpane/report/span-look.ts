/** How bound words look: by colour and by the kind of line under them, so that high contrast and greyscale tell them apart too. */
import { makeStyles, tokens } from "@fluentui/react-components";

export const useSpanStyles = makeStyles({
  bound: {
    cursor: "pointer",
    borderRadius: "2px",
    textUnderlineOffset: "5px",
    textDecorationThickness: "1px",
    textDecorationLine: "underline",
    ":hover": { outline: `1px solid ${tokens.colorNeutralStrokeAccessible}` },
    ":focus": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  mention: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    textDecorationStyle: "solid",
    textDecorationColor: tokens.colorBrandStroke1,
  },
  phrase: {
    backgroundColor: tokens.colorPaletteGreenBackground1,
    color: tokens.colorNeutralForeground1,
    textDecorationStyle: "dashed",
    textDecorationColor: tokens.colorPaletteGreenBorderActive,
  },
  gap: {
    backgroundColor: tokens.colorPaletteYellowBackground1,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: "underline",
    textDecorationStyle: "double",
    textUnderlineOffset: "5px",
    textDecorationColor: tokens.colorPaletteYellowBorderActive,
  },
});
