/** Made from `translations/` by the build: a loader for each locale. */
declare module 'words:languages' {
  export const languages: Readonly<Record<string, () => Promise<{ readonly default: CompiledWords }>>>;

  /** One function a message, by its dotted key. */
  export type CompiledWords = Readonly<
    Record<string, (values: Readonly<Record<string, string | number>>) => string>
  >;
}
