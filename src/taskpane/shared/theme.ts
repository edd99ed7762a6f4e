/** The pane's looks: a calm blue that fits official papers, in the host's light, dark or high contrast. */
import {
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type BrandVariants,
  type Theme,
} from "@fluentui/react-components";

export type ThemeName = "light" | "dark" | "high-contrast";

const BLUE: BrandVariants = {
  10: "#02050b",
  20: "#0b1a2c",
  30: "#0d2a4a",
  40: "#103662",
  50: "#14427a",
  60: "#194f90",
  70: "#205ca5",
  80: "#1d5fae",
  90: "#3b78c0",
  100: "#558bcc",
  110: "#6e9ed7",
  120: "#86b0e0",
  130: "#9fc2e9",
  140: "#b8d3f1",
  150: "#d1e4f8",
  160: "#ebf4fd",
};

/** Screen fonts of Windows, macOS and Linux, Latin before Chinese so that figures keep their own shapes. */
const FONTS = {
  fontFamilyBase:
    "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', -apple-system, 'PingFang SC', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif",
};

const LIGHT: Theme = { ...createLightTheme(BLUE), ...FONTS };
const DARK_BASE = createDarkTheme(BLUE);
// On a dark ground the brand's own foreground is too dim to read.
const DARK: Theme = {
  ...DARK_BASE,
  ...FONTS,
  colorBrandForeground1: BLUE[120],
  colorBrandForeground2: BLUE[130],
  colorBrandForegroundLink: BLUE[120],
  colorBrandForegroundLinkHover: BLUE[130],
  colorBrandForegroundLinkPressed: BLUE[110],
};
// The system has many palettes of high contrast: what the person chose there, not ours, colours the links.
const HIGH_CONTRAST: Theme = {
  ...teamsHighContrastTheme,
  ...FONTS,
  colorBrandForegroundLink: "LinkText",
  colorBrandForegroundLinkHover: "LinkText",
  colorBrandForegroundLinkPressed: "LinkText",
};

export function themeOf(name: ThemeName): Theme {
  return { light: LIGHT, dark: DARK, "high-contrast": HIGH_CONTRAST }[name];
}

/** Where the host says how it looks, now and when that changes. */
export type ThemePort = {
  current(): ThemeName;
  /** The result stops it. */
  onChange(changed: () => void): () => void;
};
