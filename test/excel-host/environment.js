const { TestEnvironment } = require("jest-environment-jsdom");

/** A page, with what browsers have and jsdom does not: files are read where office.js runs. */
module.exports = class extends TestEnvironment {
  async setup() {
    await super.setup();
    Object.assign(this.global, { TextDecoder, TextEncoder, Uint8Array, structuredClone });
  }
};
