import { join } from 'node:path';
import { faultTables } from '../test/faults/table.ts';
import { writeMarkedPart } from './marked-part.ts';
import { root } from './root.ts';

/** `npm run draw:reliability`: the tables of faults, from what the tests expect. */
await writeMarkedPart(join(root, 'docs', 'reliability.md'), 'faults', faultTables());
