/** How jest loads a template's text: as the default export, like the bundlers do. */
module.exports = {
  process: (text) => ({
    code: `Object.defineProperty(exports, "__esModule", { value: true });\nexports.default = ${JSON.stringify(text)};\n`,
  }),
};
