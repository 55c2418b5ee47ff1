import type { AppPackage } from './app-package.ts';

/** Something that Zendesk, its scanner or a reviewer turns a package away for, or warns about. */
export interface Rule {
  readonly name: string;
  /** What breaks the rule, each in a few words; none where the package keeps it. */
  readonly findFaults: (app: AppPackage) => readonly string[];
}
