import { generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';

/**
 * A certificate authority for tests, made anew in each run: Node checks certificates by itself but makes
 * none. Written as DER (X.509, RFC 5280), in the few forms that are needed.
 */
export interface SampleAuthority {
  /** Its own certificate, to be trusted. */
  readonly ca: string;
  /** A key and a certificate for a host, signed by it. */
  readonly issue: (host: string) => { readonly key: string; readonly cert: string };
}

export function createSampleAuthority(): SampleAuthority {
  const authority = newKeys();
  const subject = named('Test authority');
  const ca = certificate({ subject, of: authority.publicKey, extension: isAuthority }, subject, authority);
  return {
    ca,
    issue: (host) => {
      const own = newKeys();
      const request = { subject: named(host), of: own.publicKey, extension: hostName(host) };
      return {
        key: own.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
        cert: certificate(request, subject, authority),
      };
    },
  };
}

interface Keys {
  readonly publicKey: KeyObject;
  readonly privateKey: KeyObject;
}

interface Certified {
  readonly subject: Buffer;
  readonly of: KeyObject;
  readonly extension: Buffer;
}

const newKeys = (): Keys => generateKeyPairSync('ec', { namedCurve: 'prime256v1' });

const tags = {
  boolean: 1,
  integer: 2,
  bits: 3,
  octets: 4,
  id: 6,
  text: 12,
  sequence: 0x30,
  set: 0x31,
  time: 0x17,
};

function der(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

const ecdsaWithSha256 = der(tags.sequence, der(tags.id, Buffer.from('2a8648ce3d040302', 'hex')));
const commonName = der(tags.id, Buffer.from('550403', 'hex'));
const yes = der(tags.boolean, Buffer.from([255]));
/** Basic constraints, critical: an authority. */
const isAuthority = der(
  tags.sequence,
  der(tags.id, Buffer.from('551d13', 'hex')),
  yes,
  der(tags.octets, der(tags.sequence, yes)),
);

/** Subject alternative name: one DNS name. */
function hostName(host: string): Buffer {
  const names = der(tags.sequence, der(0x82, Buffer.from(host)));
  return der(tags.sequence, der(tags.id, Buffer.from('551d11', 'hex')), der(tags.octets, names));
}

function named(name: string): Buffer {
  const attribute = der(tags.sequence, commonName, der(tags.text, Buffer.from(name)));
  return der(tags.sequence, der(tags.set, attribute));
}

/** "YYMMDDhhmmssZ" */
function time(daysFromNow: number): Buffer {
  const iso = new Date(Date.now() + daysFromNow * 86_400_000).toISOString();
  return der(tags.time, Buffer.from(`${iso.slice(2, 19).replaceAll(/\D/g, '')}Z`));
}

function certificate({ subject, of, extension }: Certified, issuer: Buffer, authority: Keys): string {
  const body = der(
    tags.sequence,
    der(0xa0, der(tags.integer, Buffer.from([2]))),
    der(tags.integer, Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    ecdsaWithSha256,
    issuer,
    der(tags.sequence, time(-1), time(1)),
    subject,
    of.export({ type: 'spki', format: 'der' }),
    der(0xa3, der(tags.sequence, extension)),
  );
  const signature = Buffer.concat([Buffer.from([0]), sign('sha256', body, authority.privateKey)]);
  const whole = der(tags.sequence, body, ecdsaWithSha256, der(tags.bits, signature));
  const lines = whole.toString('base64').match(/.{1,64}/g) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}
