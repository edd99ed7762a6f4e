/**
 * What the code takes for granted and the oldest web views (Chromium 90, Safari 14.1) do not have yet. First in the bundle.
 * An offline Windows keeps the web view it was installed with.
 */

function itemAt(index) {
  const whole = Math.trunc(Number(index)) || 0;
  return this[whole < 0 ? this.length + whole : whole];
}

function fillIn(owner, name, value) {
  if (!(name in owner)) Object.defineProperty(owner, name, { value, writable: true, configurable: true });
}

for (const owner of [Array, String, Object.getPrototypeOf(Int8Array)]) fillIn(owner.prototype, "at", itemAt);
fillIn(Object, "hasOwn", (object, key) => Object.prototype.hasOwnProperty.call(object, key));
