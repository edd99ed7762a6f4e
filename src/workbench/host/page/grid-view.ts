/** Draws what a person sees of the workbook: its name, the sheet tabs, a window of cells with the selection. */
import type { View, ViewCell } from "../worker/view";
import { part } from "./part";

/** Clicks of the person. */
export type GridClicks = { cell(address: string): void; tab(sheet: string): void };

export function drawView(view: View, clicks: GridClicks): void {
  part("workbook").textContent = `${view.workbook} — Excel`;
  part("name-box").textContent = view.selection;
  part("tabs").replaceChildren(...view.sheets.map((sheet) => tab(sheet, view.active, clicks)));
  part("grid").replaceChildren(grid(view, clicks));
}

function tab(sheet: string, active: string, clicks: GridClicks): HTMLElement {
  const button = element("button", sheet);
  button.setAttribute("role", "tab");
  button.setAttribute("aria-selected", String(sheet === active));
  button.addEventListener("click", () => clicks.tab(sheet));
  return button;
}

function grid({ columns, rows }: View, clicks: GridClicks): HTMLElement {
  const head = element("tr");
  head.append(element("th"), ...columns.map((letters) => element("th", letters)));
  const table = element("table");
  table.append(head);
  for (const { number, cells } of rows) {
    const row = element("tr");
    const drawn = cells.map((cell, at) => cellElement(cell, () => clicks.cell(`${columns[at] ?? ""}${number}`)));
    row.append(element("th", String(number)), ...drawn);
    table.append(row);
  }
  return table;
}

function cellElement({ text, isSelected, fill }: ViewCell, click: () => void): HTMLElement {
  const cell = element("td", text);
  cell.setAttribute("aria-selected", String(isSelected));
  if (fill !== "") cell.style.backgroundColor = fill;
  cell.addEventListener("click", click);
  return cell;
}

function element(name: string, text = ""): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
