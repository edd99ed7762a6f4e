/** The manifest for another address than the one in the file at the root. */
const { HOME } = require("./host-url.cjs");

/** `url` as hostUrl gives it. An AppDomain is an origin; every other address keeps the folder that the pane lives in. */
function manifestFor(manifest, url) {
  const origin = `<AppDomain>${new URL(url).origin}</AppDomain>`;
  return manifest
    .replaceAll(`<AppDomain>${HOME}</AppDomain>`, () => origin)
    .replaceAll(`"${HOME}/`, () => `"${escaped(url)}/`);
}

function escaped(url) {
  return url.replaceAll("&", "&amp;");
}

module.exports = { manifestFor };
