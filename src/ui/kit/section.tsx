import { useId, useState, type ReactNode } from 'react';
import { GardenIcon } from './garden-icon.tsx';

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
  const toggle = ({ key, onOpen }: SectionItem) => {
    if (open.includes(key)) {
      setOpen(open.filter((other) => other !== key));
    } else {
      setOpen([...open, key]);
      onOpen?.();
    }
  };
  return (
    <div className="garden-accordion sections">
      {items.map((item) => (
        <Section key={item.key} item={item} isOpen={open.includes(item.key)} onToggle={() => toggle(item)} />
      ))}
    </div>
  );
}

/** A disclosure (WAI-ARIA Authoring Practices, "Accordion"). The whole of its header can be pressed. */
function Section({ item, isOpen, onToggle }: { item: SectionItem; isOpen: boolean; onToggle: () => void }) {
  const id = useId();
  return (
    <div className="garden-section">
      <div role="heading" aria-level={2} className="garden-section-header" onClick={onToggle}>
        <button
          type="button"
          id={`${id}-header`}
          aria-controls={`${id}-panel`}
          aria-expanded={isOpen}
          className="garden-section-label"
        >
          {item.title}
        </button>
        <GardenIcon name="garden-section-icon" />
      </div>
      <section
        id={`${id}-panel`}
        aria-labelledby={`${id}-header`}
        aria-hidden={!isOpen}
        {...(isOpen ? {} : { inert: true })}
        className="garden-section-panel section__panel"
      >
        <div className="garden-section-content">{isOpen ? item.content() : null}</div>
      </section>
    </div>
  );
}
