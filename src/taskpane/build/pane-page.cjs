/** Fills the page's template with the names of the built files. */

/** `{{name}}` → its value; a name that only one side knows is a mistake. */
function fillTemplate(template, values) {
  const unused = new Set(Object.keys(values));
  const page = template.replace(/\{\{([a-z-]+)\}\}/g, (_, name) => {
    if (!Object.hasOwn(values, name))
      throw new Error(`The page's template asks for “${name}”, which the build does not have.`);
    unused.delete(name);
    return values[name];
  });
  if (unused.size > 0) throw new Error(`The page's template does not use “${[...unused].join("”, “")}”.`);
  return page;
}

/** `scripts` are those of the first load, in order. */
function panePage(template, { style, compat, scripts }) {
  const preloads = scripts.map((script) => `<link rel="preload" as="script" href="${script}" />`);
  return fillTemplate(template, { style, compat, scripts: scripts.join(" "), preloads: preloads.join("\n    ") });
}

module.exports = { panePage };
