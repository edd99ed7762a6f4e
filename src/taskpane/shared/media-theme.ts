/** The theme of a page without a host: what the system asks for. */
import type { ThemePort } from "./theme";

const FORCED = "(forced-colors: active)";
const DARK = "(prefers-color-scheme: dark)";

export function mediaTheme(view: Window): ThemePort {
  const queries = [FORCED, DARK].map((query) => view.matchMedia(query));
  return {
    current: () => {
      if (view.matchMedia(FORCED).matches) return "high-contrast";
      return view.matchMedia(DARK).matches ? "dark" : "light";
    },
    onChange: (changed) => {
      for (const query of queries) query.addEventListener("change", changed);
      return () => {
        for (const query of queries) query.removeEventListener("change", changed);
      };
    },
  };
}
