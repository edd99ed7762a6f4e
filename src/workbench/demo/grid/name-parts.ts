/** Names for the parts of the grid that its library leaves without any, for people who cannot see them. */

export type PartNames = { readonly nameBox: string; readonly more: string };

/** Keeps at it: the library makes its parts anew when it likes. */
export function nameParts(place: HTMLElement, names: PartNames): void {
  const name = (): void => {
    for (const input of place.querySelectorAll<HTMLElement>("input:not([aria-label])"))
      input.setAttribute("aria-label", names.nameBox);
    for (const button of place.querySelectorAll<HTMLElement>("button:not([aria-label])"))
      if ((button.textContent ?? "").trim() === "") button.setAttribute("aria-label", names.more);
    // What opens something and is no button says so.
    for (const opener of place.querySelectorAll<HTMLElement>("[aria-haspopup]:not(button):not([role])")) {
      opener.setAttribute("role", "button");
      opener.setAttribute("aria-label", names.more);
    }
    // The order of the page is the order of the keyboard.
    for (const canvas of place.querySelectorAll<HTMLElement>('canvas[tabindex="1"]')) canvas.tabIndex = 0;
  };
  new MutationObserver(name).observe(place, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ["tabindex"],
  });
  name();
}
