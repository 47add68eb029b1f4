import { createHash, createPublicKey, X509Certificate } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { generate } from "selfsigned";

/** A key for https on this computer only, with the hash by which one browser profile can be told to trust exactly it. */
export interface LocalKey {
  readonly key: string;
  readonly cert: string;
  /** Base64 of the SHA-256 of the public key, the form of --ignore-certificate-errors-spki-list. */
  readonly spki: string;
}

const day = 86_400_000;

function spkiOf(cert: string): string {
  const der = createPublicKey(cert).export({ type: "spki", format: "der" });
  return createHash("sha256").update(der).digest("base64");
}

function lastsAnotherMonth(cert: string): boolean {
  return new Date(new X509Certificate(cert).validTo).getTime() > Date.now() + 30 * day;
}

async function make(): Promise<{ key: string; cert: string }> {
  const pems = await generate([{ name: "commonName", value: "localhost" }], {
    keySize: 2048,
    algorithm: "sha256",
    notAfterDate: new Date(Date.now() + 365 * day),
    extensions: [
      { name: "basicConstraints", cA: false, critical: true },
      { name: "keyUsage", digitalSignature: true, keyEncipherment: true, critical: true },
      { name: "extKeyUsage", serverAuth: true },
      {
        name: "subjectAltName",
        altNames: [
          { type: 2, value: "localhost" },
          { type: 7, ip: "127.0.0.1" },
        ],
      },
    ],
  });
  return { key: pems.private, cert: pems.cert };
}

/**
 * Gives the key kept in a folder; makes a new one when there is none or when it ends within a month.
 * It signs nothing but itself: no certificate authority is made or installed.
 */
export async function localKey(folder: string): Promise<LocalKey> {
  const keyFile = join(folder, "localhost.key");
  const certFile = join(folder, "localhost.crt");
  if (existsSync(keyFile) && existsSync(certFile)) {
    const cert = readFileSync(certFile, "utf8");
    if (lastsAnotherMonth(cert)) {
      return { key: readFileSync(keyFile, "utf8"), cert, spki: spkiOf(cert) };
    }
  }
  const { key, cert } = await make();
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(keyFile, key, { mode: 0o600 });
  writeFileSync(certFile, cert);
  return { key, cert, spki: spkiOf(cert) };
}
