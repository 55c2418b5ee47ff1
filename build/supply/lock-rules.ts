import * as v from 'valibot';

/** What is read of `package.json`. */
export const projectSchema = v.object({
  devDependencies: v.record(v.string(), v.string()),
  allowScripts: v.record(v.string(), v.boolean()),
});

/** What is read of `package-lock.json`, in version 3 of its form. */
export const lockSchema = v.object({
  packages: v.record(
    v.string(),
    v.object({
      integrity: v.optional(v.string()),
      resolved: v.optional(v.string()),
      hasInstallScript: v.optional(v.boolean()),
    }),
  ),
});

/** Without an address, npm asks the registry that it is set to, and the hash decides whether it was right. */
const registry = 'https://registry.npmjs.org/';

/** What would let other bytes be installed than those that were looked at, or run something at install. */
export function findLockFaults(
  { devDependencies, allowScripts }: v.InferOutput<typeof projectSchema>,
  { packages }: v.InferOutput<typeof lockSchema>,
): string[] {
  const loose = Object.entries(devDependencies)
    .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
    .map(([name, version]) => `package.json: ${name} is "${version}", which is not one version`);
  const installed = Object.entries(packages).filter(([path]) => path !== '');
  return [
    ...loose,
    ...installed.flatMap(([path, { integrity, resolved, hasInstallScript }]) => {
      const name = path.replace(/^.*node_modules\//, '');
      return [
        ...(integrity?.startsWith('sha512-') === true ? [] : ['has no SHA-512']),
        ...(resolved?.startsWith(registry) === false ? [`comes from ${resolved}`] : []),
        ...(hasInstallScript === true && allowScripts[name] !== true ? ['runs a script at install'] : []),
      ].map((fault) => `package-lock.json: ${path} ${fault}`);
    }),
  ];
}
