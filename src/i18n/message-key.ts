import type english from '../../translations/en.json';

/** Zendesk itself reads the section `app`; all the others are the app's own words. */
type OwnWords = Omit<typeof english, 'app'>;

type Paths<Tree> = {
  [Name in keyof Tree & string]: Tree[Name] extends string ? Name : `${Name}.${Paths<Tree[Name]>}`;
}[keyof Tree & string];

/** The key of a message, by the sections it is in: `limits.name.agents`. */
export type MessageKey = Paths<OwnWords>;
