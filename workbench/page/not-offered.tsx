/** What stands where the app would, had its manifest this location. */
export function NotOffered({ name, location }: { readonly name: string; readonly location: string }) {
  return (
    <p className="tray-note">
      {name} is not offered here: its manifest has no <code>{location}</code>.
    </p>
  );
}
