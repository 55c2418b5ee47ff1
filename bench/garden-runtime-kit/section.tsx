import { Accordion } from '@zendeskgarden/react-components';
import { useState, type ReactNode } from 'react';

export interface SectionItem {
  readonly key: string;
  readonly title: string;
  /** Called when the section is opened, and not before. */
  readonly content: () => ReactNode;
  readonly onOpen?: () => void;
}

/** The closed sections under the limits. Several may be open; what one holds is built when it is opened. */
export function Sections({ items }: { items: readonly SectionItem[] }) {
  const [open, setOpen] = useState<readonly string[]>([]);
  const toggle = (index: number) => {
    const item = items[index];
    if (item === undefined) return;
    if (open.includes(item.key)) {
      setOpen(open.filter((key) => key !== item.key));
    } else {
      setOpen([...open, item.key]);
      item.onOpen?.();
    }
  };
  return (
    <Accordion
      className="sections"
      level={2}
      isCompact
      isAnimated={false}
      expandedSections={items.flatMap(({ key }, index) => (open.includes(key) ? [index] : []))}
      onChange={toggle}
    >
      {items.map(({ key, title, content }) => (
        <Accordion.Section key={key}>
          <Accordion.Header>
            <Accordion.Label>{title}</Accordion.Label>
          </Accordion.Header>
          <Accordion.Panel className="section__panel">
            {open.includes(key) ? content() : null}
          </Accordion.Panel>
        </Accordion.Section>
      ))}
    </Accordion>
  );
}
