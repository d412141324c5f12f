const { X509Certificate } = require("node:crypto");
const { existsSync, readFileSync } = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const certificates = require("office-addin-dev-certs");

const FOLDER = path.join(os.homedir(), ".office-addin-dev-certs");
const FILES = ["ca.crt", "localhost.key", "localhost.crt"].map((name) => path.join(FOLDER, name));

/**
 * The certificate of the development server: on Windows and macOS one that the system is made to trust, as Excel asks.
 * On Linux, where no Excel asks, it is only made, since the tool's way of having it trusted wants sudo and fails without.
 */
async function certificate() {
  if (process.platform !== "linux") return certificates.getHttpsServerOptions();
  const [, , shown] = FILES;
  if (!existsSync(shown) || Date.parse(new X509Certificate(readFileSync(shown)).validTo) < Date.now())
    await certificates.generateCertificates();
  const [ca, key, cert] = FILES.map((file) => readFileSync(file));
  return { ca, key, cert };
}

module.exports = { certificate };
