/**
 * Headers by which the workbench's server tells its page how to hand an answer on to the app, which is the
 * host's doing and not the API's. The app does not see them.
 */

/** After so many milliseconds, whatever time-out the app asked for. */
export const heldHeader = 'workbench-held-ms';

/** Two times. */
export const repeatedHeader = 'workbench-repeated';
