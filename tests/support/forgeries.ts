import { createPrivateKey, createPublicKey } from "node:crypto";
import {
  exportJWK,
  generateKeyPair,
  importJWK,
  SignJWT,
  UnsecuredJWT,
  type CryptoKey,
  type JWK,
  type JWTHeaderParameters,
  type JWTPayload,
} from "jose";
import type { Viewer } from "../../common/identity/viewer.ts";

/** Every way known to us of making a token that must not be believed, as one table; each program is tried with all of them. */

/** Whose tokens a program believes, with the true key, so that a forgery is wrong in one thing only. */
export interface Believed {
  readonly issuer: string;
  readonly audience: string;
  readonly privateJwk: JWK;
}

export type Forgery = readonly [what: string, authorization: (believed: Believed, viewer: Viewer) => Promise<string>];

interface Wrong {
  readonly header?: Partial<JWTHeaderParameters> & Readonly<Record<string, unknown>>;
  readonly issuer?: string | undefined;
  readonly audience?: string | string[] | undefined;
  readonly claims?: JWTPayload;
  readonly key?: CryptoKey | Uint8Array;
  /** Seconds from now. */
  readonly expires?: number | undefined;
  readonly notBefore?: number;
}

/** A bearer token that is right but for what is said to be wrong. */
export async function bearerOf(believed: Believed, viewer: Viewer, wrong: Wrong = {}): Promise<string> {
  const { issuer, audience, expires, claims, header, key, notBefore } = {
    issuer: believed.issuer,
    audience: believed.audience,
    expires: 300,
    ...wrong,
  };
  const now = Math.floor(Date.now() / 1000);
  const token = new SignJWT({ ...viewer, ...claims }).setProtectedHeader({
    alg: "EdDSA",
    kid: believed.privateJwk.kid,
    ...header,
  } as JWTHeaderParameters);
  if (issuer !== undefined) token.setIssuer(issuer);
  if (audience !== undefined) token.setAudience(audience);
  if (expires !== undefined) token.setExpirationTime(now + expires);
  if (notBefore !== undefined) token.setNotBefore(now + notBefore);
  const signingKey = key ?? (await importJWK(believed.privateJwk, "EdDSA"));
  return `Bearer ${await token.sign(signingKey, { crit: { "x-role": true } })}`;
}

const wrong =
  (what: Wrong | ((believed: Believed) => Promise<Wrong>)): Forgery[1] =>
  async (believed, viewer) =>
    bearerOf(believed, viewer, typeof what === "function" ? await what(believed) : what);

const claiming = (claims: Readonly<Record<string, unknown>>): Forgery[1] => wrong({ claims });

const encode = (part: unknown): string => Buffer.from(JSON.stringify(part)).toString("base64url");

/** A genuine token with one part replaced, and the signature of what was there before. */
const withPart =
  (place: 0 | 1 | 2, change: (part: string) => string): Forgery[1] =>
  async (believed, viewer) => {
    const parts = (await bearerOf(believed, viewer)).replace("Bearer ", "").split(".");
    parts[place] = change(parts[place] ?? "");
    return `Bearer ${parts.join(".")}`;
  };

const decode = (part: string): Record<string, unknown> =>
  JSON.parse(Buffer.from(part, "base64url").toString()) as Record<string, unknown>;

const unsigned =
  (alg: string, signature: string): Forgery[1] =>
  async ({ issuer, audience, privateJwk }, viewer) => {
    const exp = Math.floor(Date.now() / 1000) + 300;
    const payload = { ...viewer, iss: issuer, aud: audience, exp };
    return `Bearer ${encode({ alg, kid: privateJwk.kid })}.${encode(payload)}.${signature}`;
  };

const strangersKey = async (alg = "EdDSA") => generateKeyPair(alg, { extractable: true });

/** The public key as the secret of a symmetric algorithm, in the two forms in which libraries have taken it. */
const publicKeyAsSecret =
  (form: "RAW" | "PEM"): Forgery[1] =>
  async (believed, viewer) => {
    const { d: _private, ...publicJwk } = believed.privateJwk;
    const pem = createPublicKey(createPrivateKey({ key: believed.privateJwk as never, format: "jwk" }))
      .export({ type: "spki", format: "pem" })
      .toString();
    const key = form === "PEM" ? Buffer.from(pem) : Buffer.from(publicJwk.x ?? "", "base64url");
    return bearerOf(believed, viewer, { header: { alg: "HS256" }, key });
  };

/** Signed by a stranger's key that the token itself brings or points to. */
const bringingKey = (header: (jwk: JWK) => Readonly<Record<string, unknown>>): Forgery[1] =>
  wrong(async () => {
    const { privateKey, publicKey } = await strangersKey();
    return { key: privateKey, header: header(await exportJWK(publicKey)) };
  });

export const forgeries: readonly Forgery[] = [
  ["is empty", async () => "Bearer "],
  ["is no token", async () => "Bearer nonsense"],
  ["has four parts", async (...of) => `${await bearerOf(...of)}.e30`],
  ["has another scheme", async (...of) => (await bearerOf(...of)).replace("Bearer", "Basic")],
  ["comes twice in one header", async (...of) => `${await bearerOf(...of)}, ${await bearerOf(...of)}`],
  ["is unsigned (alg none)", unsigned("none", "")],
  ["is unsigned (alg nOnE), with a signature of nothing", unsigned("nOnE", "AA")],
  [
    "is unsigned as jose makes it",
    async ({ issuer, audience }, viewer) => {
      const token = new UnsecuredJWT({ ...viewer }).setIssuer(issuer).setAudience(audience);
      return `Bearer ${token.setExpirationTime("5m").encode()}`;
    },
  ],
  ["says alg none over a genuine signature", withPart(0, (header) => encode({ ...decode(header), alg: "none" }))],
  ["is signed with the public key as a secret", publicKeyAsSecret("RAW")],
  ["is signed with the public key's PEM as a secret", publicKeyAsSecret("PEM")],
  ["is signed with an empty secret", wrong({ header: { alg: "HS256" }, key: new Uint8Array(32) })],
  ["is signed by a stranger's key of the same name", wrong(async () => ({ key: (await strangersKey()).privateKey }))],
  [
    "is signed by another kind of key",
    wrong(async () => ({ key: (await strangersKey("RS256")).privateKey, header: { alg: "RS256" } })),
  ],
  [
    "is signed by a stranger's elliptic key of the same name",
    wrong(async () => ({ key: (await strangersKey("ES256")).privateKey, header: { alg: "ES256" } })),
  ],
  ["brings its own key (jwk)", bringingKey((jwk) => ({ jwk }))],
  ["points to its own keys (jku)", bringingKey(() => ({ jku: "http://127.0.0.1:9/keys.json" }))],
  ["points to its own certificate (x5u)", bringingKey(() => ({ x5u: "http://127.0.0.1:9/cert.pem" }))],
  [
    "names a file as its key",
    wrong(async () => ({ key: (await strangersKey()).privateKey, header: { kid: "../../dev/null" } })),
  ],
  [
    "names a statement as its key",
    wrong(async () => ({ key: (await strangersKey()).privateKey, header: { kid: "' or 1=1 --" } })),
  ],
  ["names a prototype as its key", wrong({ header: { kid: "__proto__" } })],
  ["names an unknown key", wrong({ header: { kid: "unknown" } })],
  ["has an extension that must be understood (crit)", wrong({ header: { crit: ["x-role"], "x-role": "SECRETARIAT" } })],
  ["has other claims than were signed", withPart(1, (payload) => encode({ ...decode(payload), role: "SECRETARIAT" }))],
  ["has a cut signature", withPart(2, (signature) => signature.slice(0, -4))],
  ["has no signature", withPart(2, () => "")],
  ["has claims that are no JSON", withPart(1, () => "bm9uc2Vuc2U")],
  ["is of another issuer", wrong({ issuer: "another-issuer" })],
  ["is of no issuer", wrong({ issuer: undefined })],
  [
    "is of the issuer's name with a blank",
    async (believed, ...of) => bearerOf({ ...believed, issuer: `${believed.issuer} ` }, ...of),
  ],
  ["is for another audience", wrong({ audience: "another-api" })],
  ["is for no audience", wrong({ audience: undefined })],
  [
    "is for an audience that begins alike",
    async (believed, ...of) => bearerOf({ ...believed, audience: `${believed.audience}-2` }, ...of),
  ],
  ["expired more than a minute ago", wrong({ expires: -90 })],
  ["never expires", wrong({ expires: undefined })],
  ["is not valid yet", wrong({ notBefore: 120 })],
  ["has no subject", claiming({ sub: undefined })],
  ["has a subject that is no text", claiming({ sub: 7 })],
  ["has a subject of nothing", claiming({ sub: "" })],
  ["has no role", claiming({ role: undefined })],
  ["has a role that is none", claiming({ role: "ADMIN" })],
  ["has a role that every object has", claiming({ role: "constructor" })],
  ["has two roles", claiming({ role: ["HUB_EDITOR", "SECRETARIAT"] })],
  ["has regions that are no list", claiming({ regions: "*" })],
  ["has hubs that are no list of IDs", claiming({ hubs: [{ $ne: null }] })],
];
