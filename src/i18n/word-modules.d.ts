/** Made from `translations/` by the build: a loader for each locale. */
declare module 'words:languages' {
  /** One function a message, by its dotted key. */
  export type CompiledWords = Readonly<
    Record<string, (values: Readonly<Record<string, string | number>>) => string>
  >;

  /** The words that the first view names; `loadMore` loads all others. */
  export interface FirstWords {
    readonly default: CompiledWords;
    readonly loadMore: () => Promise<{ readonly default: CompiledWords }>;
  }

  export const languages: Readonly<Record<string, () => Promise<FirstWords>>>;
}
