/** Elements of the page, made in one line each. */

type Children = readonly (Node | string)[];
type Properties = Readonly<Record<string, string>>;

/** Attributes by their names in HTML. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Properties = {},
  children: Children = [],
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** `hint` is shown to the mouse, and told by screen readers after the label. */
export function button(label: string, hint: string, press: () => void): HTMLButtonElement {
  const made = element("button", { type: "button", ...(hint === label ? {} : { title: hint }) }, [label]);
  made.addEventListener("click", press);
  return made;
}
