/** Made from `translations/` by the build: a loader for each locale. */
declare module 'words:languages' {
  /** One function a message, by its dotted key. */
  export type CompiledWords = Readonly<
    Record<string, (values: Readonly<Record<string, string | number>>) => string>
  >;

  /** How the language writes what the first view needs: what `Intl` said when the app was built. */
  export interface Writing {
    /** As in "Updated now". */
    readonly now: string;
    /** What stands between the items of a list: of two, before the last of more, and before the others. */
    readonly list: { readonly pair: string; readonly last: string; readonly others: string };
  }

  /** The words that the first view names; `loadMore` loads all others. */
  export interface FirstWords {
    readonly default: CompiledWords;
    readonly writing: Writing;
    readonly loadMore: () => Promise<{ readonly default: CompiledWords }>;
  }

  export const languages: Readonly<Record<string, () => Promise<FirstWords>>>;
}
