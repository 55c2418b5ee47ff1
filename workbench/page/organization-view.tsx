import { Avatar } from './avatar.tsx';
import { sampleOrganization } from './sample-organization.ts';

/** An organization's page in Support; the app stands beside it in the organization sidebar. */
export function OrganizationView() {
  const { name, domains, tags, details } = sampleOrganization;
  return (
    <div className="place">
      <article className="conversation">
        <header className="place-head profile-head">
          <Avatar name={name} />
          <div>
            <h2>{name}</h2>
            <p>Organization</p>
          </div>
        </header>
        <dl className="profile">
          <dt>Domains</dt>
          <dd>{domains.join(', ')}</dd>
          <dt>Tags</dt>
          <dd>{tags.join(', ')}</dd>
          <dt>Details</dt>
          <dd>{details}</dd>
        </dl>
      </article>
    </div>
  );
}
