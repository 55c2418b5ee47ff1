import { moments, type Moment } from './expectations.ts';
import { faultKinds, type FaultName } from './faults.ts';
import { outcomes, type Outcome, type OutcomeName } from './outcomes.ts';

/** The faults that there are, in the order of the table. */
export const faultNames = Object.keys(faultKinds) as readonly FaultName[]; // Its keys are its type's.

/** What docs/reliability.md shows of all that is expected: a table for each moment, and what its words mean. */
export function faultTables(): string {
  return [...moments.map(tableOf), '### What is on the screen', outcomeTable()].join('\n\n');
}

function tableOf({ title, columns, rows }: Moment): string {
  const head = ['What goes wrong', ...columns.map((column) => column.title)];
  const lines = faultNames.map((name) => [name, ...rows[name]]);
  return [`### ${title}`, table([head, ...lines])].join('\n\n');
}

function outcomeTable(): string {
  const used = new Set<string>(moments.flatMap(({ rows }) => Object.values(rows).flat()));
  // Its keys are its type's.
  const names = (Object.keys(outcomes) as OutcomeName[]).filter((name) => used.has(name));
  const lines = names.map((name) => {
    const { screen, kept, next } = wordsOf(outcomes[name]);
    return [name, screen, kept, next];
  });
  return table([['In the tables', 'On the screen', 'Kept', 'Next step'], ...lines]);
}

function table([head = [], ...lines]: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [row(head), row(head.map(() => '---')), ...lines.map(row)].join('\n');
}

interface Words {
  readonly screen: string;
  readonly kept: string;
  readonly next: string;
}

const draft = 'what was typed, and it can be copied';

function wordsOf(outcome: Outcome): Words {
  switch (outcome.kind) {
    case 'whole':
      return { screen: 'everything, as if nothing had happened', kept: 'everything', next: '“Refresh”' };
    case 'screen':
      return {
        screen: `“${outcome.title}”: “… ${outcome.says} …”`,
        kept: 'what was typed into a form',
        next: `“${outcome.next}”`,
      };
    case 'kept':
      return {
        screen: `what was there before, and in the foot “Could not refresh. … ${outcome.says} …”`,
        kept: 'everything',
        next: '“Refresh”',
      };
    case 'row':
      return {
        screen: `in the row of that limit “${outcome.says}”`,
        kept: 'everything else',
        next: '“Refresh”',
      };
    case 'no-plan':
      return {
        screen: `“Chat plan”, what is in use, and “${outcome.says} …”`,
        kept: 'the counts',
        next: '“Refresh”',
      };
    case 'look-through':
      return { screen: `“${outcome.says} …”`, kept: 'nothing', next: '“Look through all agents”' };
    case 'saved':
      return {
        screen: '“The billing contact was saved.”',
        kept: 'everything',
        next: '“Edit billing contact”',
      };
    case 'draft':
      return { screen: `“… ${outcome.says} …”`, kept: draft, next: `“${outcome.next}”` };
    case 'form':
      return { screen: `the form, with “${outcome.says}…”`, kept: draft, next: '“Review changes”' };
    case 'not-taken-over':
      return { screen: `“${outcome.says}”`, kept: draft, next: '“Edit billing contact”' };
    case 'read-only':
      return { screen: `a contact to read: “${outcome.says} …”`, kept: draft, next: `“${outcome.next}”` };
  }
}
