/** Mutation testing runs the unit tests alone: `npm run mutate`. */
export { unitTests as default } from './vitest.config.ts';
