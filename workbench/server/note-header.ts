/**
 * The header by which the workbench's server tells its page something about an answer, percent-encoded, for
 * the log. No app sees it.
 */
export const noteHeader = 'x-workbench-note';
