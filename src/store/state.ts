import type { Picture } from './picture.ts';
import type { ScreenProblem } from './problem.ts';

/** What the last attempt to bring a shown picture up to date is doing, or came to. */
export type Refresh =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running' }
  | { readonly kind: 'failed'; readonly problem: ScreenProblem };

/** The app's state. What is known stays while the rest loads or fails. */
export type State =
  | { readonly kind: 'loading' }
  | { readonly kind: 'problem'; readonly problem: ScreenProblem; readonly isRetrying: boolean }
  | { readonly kind: 'shown'; readonly picture: Picture; readonly refresh: Refresh };
