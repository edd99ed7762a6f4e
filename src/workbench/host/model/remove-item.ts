/** Takes an object of the model out of the list that holds it. */
import { OfficeError } from "../protocol/office-error";

/** Throws ItemNotFound when it is gone already. */
export function removeItem<Item>(items: Item[], item: Item): null {
  const at = items.indexOf(item);
  if (at < 0) throw new OfficeError("ItemNotFound");
  items.splice(at, 1);
  return null;
}
