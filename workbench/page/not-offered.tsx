import type { Offer } from './contract.ts';

/** What stands where the app would: its manifest has no such location, or nothing there that can be shown. */
export function NotOffered({
  name,
  location,
  offer,
}: {
  readonly name: string;
  readonly location: string;
  readonly offer: Extract<Offer, { kind: 'none' }> | undefined;
}) {
  return (
    <p className="tray-note">
      {offer ? (
        <>
          {name} cannot be shown in <code>{location}</code>: {offer.reason}.
        </>
      ) : (
        <>
          {name} is not offered here: its manifest has no <code>{location}</code>.
        </>
      )}
    </p>
  );
}
