import { Anchor, Button } from '@zendeskgarden/react-buttons';
import { Accordion } from '@zendeskgarden/react-components';
import { Checkbox, Field, Input } from '@zendeskgarden/react-forms';
import { Alert } from '@zendeskgarden/react-notifications';
import { Tag } from '@zendeskgarden/react-tags';
import { LG, MD, SM } from '@zendeskgarden/react-typography';
import type { ReactElement } from 'react';

/** Something of Garden's that the kit shows, in one variant. */
export interface Sample {
  /** Each element bears the class by which the kit knows it: `garden-…`. */
  readonly element: ReactElement;
  /** The classes of the elements that Garden adds and takes no class for, by their `data-garden-id`. */
  readonly added?: Readonly<Record<string, string>>;
}

const alerts = (['info', 'success', 'warning', 'error'] as const).map((type) => ({
  element: (
    <Alert type={type} className={`garden-alert-${type}`}>
      <Alert.Title className="garden-alert-title" />
    </Alert>
  ),
  added: { 'notifications.icon': `garden-alert-icon-${type}` },
}));

/** All of Garden that src/ui/kit/ shows, and nothing else: what is here is in the app's style sheet. */
export const samples: readonly Sample[] = [
  { element: <Button size="small" className="garden-button" /> },
  { element: <Button size="small" isBasic className="garden-button-basic" /> },
  { element: <Button size="small" isPrimary className="garden-button-primary" /> },
  { element: <Button size="small" isPrimary isDanger className="garden-button-danger" /> },
  { element: <Anchor href="/" className="garden-link" /> },
  { element: <Tag size="small" className="garden-tag" /> },
  { element: <Tag size="small" hue="green" className="garden-tag-green" /> },
  ...alerts,
  { element: <LG isBold className="garden-heading-large" /> },
  { element: <MD isBold className="garden-heading" /> },
  { element: <MD className="garden-text" /> },
  { element: <SM className="garden-text-small" /> },
  {
    element: (
      <Accordion level={2} isCompact isAnimated={false} className="garden-accordion">
        <Accordion.Section className="garden-section">
          <Accordion.Header className="garden-section-header">
            <Accordion.Label className="garden-section-label" />
          </Accordion.Header>
          <Accordion.Panel className="garden-section-panel" />
        </Accordion.Section>
      </Accordion>
    ),
    added: {
      'accordions.rotate_icon': 'garden-section-icon',
      'accordions.step_inner_panel': 'garden-section-content',
    },
  },
  {
    element: (
      <Field className="garden-field">
        <Field.Label isRegular className="garden-label-regular" />
        <Input isCompact className="garden-input" />
      </Field>
    ),
  },
  {
    element: (
      <Field className="garden-field">
        <Field.Label className="garden-label" />
        <Field.Hint className="garden-hint" />
        <Input isCompact validation="error" className="garden-input-error" />
        <Field.Message validation="error" validationLabel="·" className="garden-message-error" />
      </Field>
    ),
    added: { 'forms.input_message_icon': 'garden-message-icon-error' },
  },
  {
    element: (
      <Field className="garden-field">
        <Checkbox className="garden-check">
          <Field.Label className="garden-check-label" />
          <Field.Hint className="garden-check-hint" />
        </Checkbox>
      </Field>
    ),
    added: { 'forms.check_svg': 'garden-check-mark', 'forms.dash_svg': 'garden-check-dash' },
  },
];
