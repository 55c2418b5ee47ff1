import type { ReactElement } from 'react';
import type { Kit } from './kits.ts';

type Examples = Readonly<Record<string, (kit: Kit) => ReactElement>>;

const nothing = () => undefined;
const words = 'Words that are long enough to need more lines than one in a narrow place.';
const sections = ['Features', 'Account'].map((title) => ({ key: title, title, content: () => words }));

/** Each part of the kit that is Garden's, in each of its variants. A part that is not here is a type error. */
export const examples: Readonly<Record<Exclude<keyof Kit, 'Surroundings' | 'useSurroundings'>, Examples>> = {
  Alert: {
    info: ({ Alert }) => (
      <Alert kind="info" title="Title">
        {words}
      </Alert>
    ),
    success: ({ Alert }) => <Alert kind="success" title="Title" isQuiet />,
    warning: ({ Alert }) => (
      <Alert kind="warning" title="Title" isHeading>
        {words}
      </Alert>
    ),
    error: ({ Alert }) => (
      <Alert kind="error" title="Title">
        <ul>
          <li>
            <a href="#here">Where</a>
          </li>
        </ul>
      </Alert>
    ),
    'without title': ({ Alert }) => <Alert kind="error">{words}</Alert>,
  },
  Button: {
    plain: ({ Button }) => <Button onClick={nothing}>Refresh</Button>,
    basic: ({ Button }) => (
      <Button isBasic onClick={nothing}>
        Refresh
      </Button>
    ),
    primary: ({ Button }) => (
      <Button isPrimary type="submit">
        Save
      </Button>
    ),
    danger: ({ Button }) => (
      <Button isDanger onClick={nothing}>
        Discard
      </Button>
    ),
    busy: ({ Button }) => (
      <Button isBusy onClick={nothing}>
        Refreshing
      </Button>
    ),
    'primary and busy': ({ Button }) => (
      <Button isPrimary isBusy onClick={nothing}>
        Saving
      </Button>
    ),
    'basic and busy': ({ Button }) => (
      <Button isBasic isBusy onClick={nothing}>
        Refreshing
      </Button>
    ),
    closed: ({ Button }) => (
      <Button isBasic isExpanded={false} controls="there" onClick={nothing}>
        Show
      </Button>
    ),
    open: ({ Button }) => (
      <Button isBasic isExpanded controls="there" onClick={nothing}>
        Show
      </Button>
    ),
    'of two lines': ({ Button }) => <Button onClick={nothing}>{words}</Button>,
  },
  CheckBox: {
    empty: ({ CheckBox }) => <CheckBox label="Remember" hint={words} isChecked={false} onCheck={nothing} />,
    checked: ({ CheckBox }) => <CheckBox label="Remember" hint={words} isChecked onCheck={nothing} />,
  },
  Heading: {
    'of the page': ({ Heading }) => <Heading level={1}>Team plan</Heading>,
    'of a part': ({ Heading }) => <Heading level={2}>{words}</Heading>,
    'of a part of it': ({ Heading }) => <Heading level={3}>Seats</Heading>,
  },
  Link: {
    alone: ({ Link }) => <Link href="https://example.com/">Admin Center</Link>,
    'in text': ({ Link, Text }) => (
      <Text>
        {words} <Link href="https://example.com/">Admin Center</Link>
      </Text>
    ),
  },
  Sections: {
    closed: ({ Sections }) => <Sections items={sections} />,
    open: ({ Sections }) => (
      <div className="open">
        <Sections items={sections} />
      </div>
    ),
  },
  SmallText: {
    plain: ({ SmallText }) => <SmallText>{words}</SmallText>,
  },
  Tag: {
    plain: ({ Tag }) => <Tag>Trial</Tag>,
    good: ({ Tag }) => <Tag isGood>Active</Tag>,
  },
  Text: {
    plain: ({ Text }) => <Text>{words}</Text>,
    foreign: ({ Text }) => <Text isForeign>שלום, Team plan!</Text>,
  },
  TextField: {
    search: ({ TextField }) => <TextField label="Search" isSearch value="Ada" onType={nothing} />,
    hint: ({ TextField }) => <TextField label="Token" hint={words} value="" onType={nothing} />,
    masked: ({ TextField }) => <TextField label="Token" isMasked value="secret" onType={nothing} />,
    fault: ({ TextField }) => (
      <TextField
        label="Token"
        hint="Hint"
        value="secret"
        onType={nothing}
        fault={{ sign: 'Wrong', text: words }}
      />
    ),
  },
};
