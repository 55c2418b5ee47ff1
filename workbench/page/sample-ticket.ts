/** Made-up tickets: something for an app to stand beside. */
export interface SampleTicket {
  readonly subject: string;
  readonly status: 'new' | 'open' | 'pending';
  readonly requester: { readonly id: number; readonly name: string; readonly email: string };
  readonly question: string;
  readonly reply: string | undefined;
  readonly ago: string;
  readonly tags: readonly string[];
}

const first: SampleTicket = {
  subject: 'My parcel says delivered, but nothing is here',
  status: 'open',
  requester: { id: 9001, name: 'Maya Lindqvist', email: 'maya.lindqvist@example.com' },
  question:
    'Hello! Tracking says that my order was left at the door yesterday at 14:10, and there was nothing when I came home. I asked the neighbours on both sides. Could you find out where the driver put it?',
  reply:
    'Hi Maya, I am sorry about that. I have asked the carrier for the photo that drivers take at the door, and will write as soon as they answer.',
  ago: '2 hours ago',
  tags: ['delivery', 'carrier'],
};

const tickets: readonly SampleTicket[] = [
  first,
  {
    subject: 'Charged twice for the same month',
    status: 'new',
    requester: { id: 9002, name: 'Tomás Oliveira', email: 'tomas.oliveira@example.com' },
    question:
      'My card shows two payments for March, both on the 3rd and both for the same amount. I only have the one subscription. Please return one of them.',
    reply: undefined,
    ago: '12 minutes ago',
    tags: ['billing', 'refund'],
  },
  {
    subject: 'The app signs me out every morning',
    status: 'pending',
    requester: { id: 9003, name: 'Priya Raman', email: 'priya.raman@example.com' },
    question:
      'Since the update I have to sign in again each day on my phone. On the laptop it stays signed in. Nothing else changed here.',
    reply:
      'Thank you, Priya. Which version does the app show under Settings, About? And is battery saving on for it?',
    ago: 'Yesterday',
    tags: ['mobile', 'sign-in'],
  },
  {
    subject: 'Invoice needs our new company name',
    status: 'open',
    requester: { id: 9004, name: 'Henrik Sørensen', email: 'henrik.sorensen@example.com' },
    question:
      'We changed our name in January. Could the last invoice be issued again with the new one? The address is the same.',
    reply: undefined,
    ago: '3 hours ago',
    tags: ['billing', 'invoice'],
  },
];

export function sampleTicket(ticketId: number): SampleTicket {
  return tickets[(ticketId - 101) % tickets.length] ?? first;
}
