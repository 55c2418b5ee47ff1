/** A made-up organization: something for an app to stand beside. */
export const sampleOrganization = {
  id: 7001,
  name: 'Fjord Outdoor',
  domains: ['fjord-outdoor.example'],
  tags: ['wholesale'],
  details: 'Orders by the pallet, four times a year.',
  notes: '',
} as const;
