import { Avatar } from './avatar.tsx';
import type { Session } from './contract.ts';

/** A person's page in Support; the app stands beside it in the user sidebar. */
export function ProfileView({ profile }: { readonly profile: Session['profile'] }) {
  return (
    <div className="place">
      <article className="conversation">
        <header className="place-head profile-head">
          <Avatar name={profile.name} />
          <div>
            <h2>{profile.name}</h2>
            <p>User profile</p>
          </div>
        </header>
        <dl className="profile">
          <dt>Primary e-mail</dt>
          <dd>{profile.email}</dd>
          <dt>Access</dt>
          <dd>Team member</dd>
          <dt>Language</dt>
          <dd>English (United States)</dd>
          <dt>Groups</dt>
          <dd>Support</dd>
        </dl>
      </article>
    </div>
  );
}
