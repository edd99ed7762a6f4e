/// <reference types="office-js" />
/** Whether Office is light or dark, or the system shows high contrast. */

export type Theme = "light" | "dark" | "high-contrast";

/** What a theme is decided by. `background`: Office's own, "#252423"; null where it does not say. */
export type ThemeFacts = {
  readonly background: string | null;
  readonly forcedColours: "active" | "none";
  readonly system: "light" | "dark";
};

const HEX = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i;
/** Half of the greatest sum that the weights below give. */
const DARK_BELOW = 128;

/** High contrast wins over everything; Office's colour over the system's, for Office can be dark on a light desktop. */
export function themeOf({ background, forcedColours, system }: ThemeFacts): Theme {
  if (forcedColours === "active") return "high-contrast";
  const match = HEX.exec(background ?? "");
  if (!match) return system;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => parseInt(part, 16));
  // How bright a colour looks: ITU-R BT.601.
  return 0.299 * red + 0.587 * green + 0.114 * blue < DARK_BELOW ? "dark" : "light";
}

const FORCED = "(forced-colors: active)";
const DARK = "(prefers-color-scheme: dark)";

/** The theme now. Excel on the web and old programs say nothing of theirs. */
export function currentTheme(view: Window): Theme {
  const theme: Partial<Office.OfficeTheme> | undefined = Office.context.officeTheme;
  return themeOf({
    background: theme?.bodyBackgroundColor ?? null,
    forcedColours: view.matchMedia(FORCED).matches ? "active" : "none",
    system: view.matchMedia(DARK).matches ? "dark" : "light",
  });
}

/**
 * Tells when the theme is another one; the result ends it. Excel has no event for its own theme: it is looked at again
 * whenever the person comes back to the pane, as after a visit to Excel's options.
 */
export function watchTheme(view: Window, changed: (theme: Theme) => void): () => void {
  let last = currentTheme(view);
  const look = (): void => {
    const now = currentTheme(view);
    if (now !== last) changed((last = now));
  };
  const queries = [FORCED, DARK].map((query) => view.matchMedia(query));
  for (const query of queries) query.addEventListener("change", look);
  view.addEventListener("focus", look);
  return () => {
    for (const query of queries) query.removeEventListener("change", look);
    view.removeEventListener("focus", look);
  };
}
