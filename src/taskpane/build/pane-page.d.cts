/** The page with the names of the built files filled in; `scripts` are those of the first load, in order. */
export function panePage(
  template: string,
  files: { readonly style: string; readonly compat: string; readonly scripts: readonly string[] },
): string;
