import { useLayoutEffect, useRef } from 'react';
import { Avatar } from './avatar.tsx';
import { useBench } from './bench-context.ts';
import { Composer } from './composer.tsx';
import type { HostedApp } from './contract.ts';
import type { SampleTicket } from './sample-ticket.ts';
import { sampleTicket } from './sample-ticket.ts';
import type { Tab } from './workspace.ts';
import { openPlace } from './workspace.ts';

interface MessageProps {
  readonly author: string;
  readonly when: string;
  readonly text: string;
  readonly isInternal?: boolean;
}

function Message({ author, when, text, isInternal = false }: MessageProps) {
  return (
    <li className={isInternal ? 'message message-internal' : 'message'}>
      <Avatar name={author} />
      <div>
        <p className="message-head">
          <strong>{author}</strong> <span>{isInternal ? `${when}, internal note` : when}</span>
        </p>
        <p>{text}</p>
      </div>
    </li>
  );
}

function Properties({ ticket, agent }: { readonly ticket: SampleTicket; readonly agent: string }) {
  const { workspace, newGuid } = useBench();
  return (
    <dl className="properties">
      <dt>Requester</dt>
      <dd>
        <button
          type="button"
          className="link-button"
          title="Open a user profile"
          onClick={() => workspace.update((before) => openPlace(before, { kind: 'profile' }, newGuid()))}
        >
          {ticket.requester.name}
        </button>
      </dd>
      <dt>Assignee</dt>
      <dd>{agent}</dd>
      <dt>Type</dt>
      <dd>Question</dd>
      <dt>Priority</dt>
      <dd>Normal</dd>
      <dt>Tags</dt>
      <dd className="tags">
        {ticket.tags.map((tag) => (
          <span key={tag} className="tag">
            {tag}
          </span>
        ))}
      </dd>
    </dl>
  );
}

/** A ticket with its conversation. All of it is made up. */
export function TicketView({
  tab,
  ticketId,
  agent,
  app,
}: {
  readonly tab: Tab;
  readonly ticketId: number;
  readonly agent: string;
  readonly app: HostedApp;
}) {
  const ticket = sampleTicket(ticketId);
  const messages = useRef<HTMLOListElement>(null);
  useLayoutEffect(() => {
    if (tab.sent.length > 0) messages.current?.scrollTo(0, messages.current.scrollHeight);
  }, [tab.sent]);
  return (
    <div className="place">
      <Properties ticket={ticket} agent={agent} />
      <article className="conversation">
        <header className="place-head">
          <h2>{ticket.subject}</h2>
          <p>
            <span className={`status status-${ticket.status}`}>{ticket.status}</span> Ticket #{ticketId}, by
            e-mail
          </p>
        </header>
        <ol ref={messages} className="messages">
          <Message author={ticket.requester.name} when={ticket.ago} text={ticket.question} />
          {ticket.reply !== undefined && <Message author={agent} when="Just after" text={ticket.reply} />}
          {tab.sent.map(({ type, text }, index) => (
            <Message
              key={index}
              author={agent}
              when="Just now"
              text={text}
              isInternal={type === 'internalNote'}
            />
          ))}
        </ol>
        <Composer tab={tab} app={app} />
      </article>
    </div>
  );
}
