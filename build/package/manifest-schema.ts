import * as v from 'valibot';

/** How Zendesk writes a locale: "en", "pt-BR", "es-419"; neither "en_US" nor "zh-Hant". */
export const localeForm = /^[a-z]{2,3}(-\w{2,3})?$/;

const text = v.pipe(v.string('must be a text'), v.trim(), v.nonEmpty('must not be empty'));
const flag = v.boolean('must be true or false');

/** Neither "password" nor "dropdown", which Zendesk has given up or never had. */
const parameterTypes = ['text', 'checkbox', 'url', 'number', 'multiline', 'hidden', 'oauth'] as const;

const parameter = v.object({
  name: text,
  type: v.optional(v.picklist(parameterTypes, `must be one of ${parameterTypes.join(', ')}`), 'text'),
  required: v.optional(flag, false),
  secure: v.optional(flag, false),
  scopes: v.optional(v.array(text), []),
  default: v.optional(v.unknown()),
});

const location = v.object(
  { url: text, flexible: v.optional(flag) },
  'must be an object with a url, not the url alone',
);

/** The fields of manifest.json that the package's rules are about (Apps framework, Manifest reference). */
export const manifestSchema = v.object(
  {
    name: text,
    author: v.object({
      name: text,
      email: v.pipe(text, v.email('must be an email address')),
      url: v.pipe(text, v.regex(/^https:\/\/[^\s/]+/, 'must be a whole https address')),
    }),
    version: v.pipe(text, v.regex(/^\d+\.\d+\.\d+$/, 'must be x.y.z')),
    frameworkVersion: v.literal('2.0', 'must be "2.0"'),
    defaultLocale: v.pipe(text, v.regex(localeForm, 'must be a locale such as en or pt-BR')),
    private: flag,
    singleInstall: flag,
    signedUrls: flag,
    location: v.object({ support: v.record(v.string(), location) }),
    parameters: v.optional(v.array(parameter), []),
    domainWhitelist: v.optional(
      v.array(v.pipe(text, v.regex(/^(\*\.)?[\w-]+(\.[\w-]+)+$/, 'must be a host, without scheme and path'))),
      [],
    ),
  },
  'is not the JSON of an object',
);

export type Manifest = v.InferOutput<typeof manifestSchema>;
export type Parameter = v.InferOutput<typeof parameter>;
