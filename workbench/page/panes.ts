/** A part of Support that a button opens, with the app in it: below the top bar, or at a ticket's editor. */
export interface Pane {
  /** Of the app's instance. */
  readonly guid: string;
  readonly location: 'top_bar' | 'ticket_editor';
  /** The guid of the tab whose editor it is; `undefined` in the top bar. */
  readonly tab: string | undefined;
  /** Whether the app is on the page: from the first time that it is opened, or asked to load ahead. */
  readonly isLoaded: boolean;
  readonly isOpen: boolean;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
}

export function closedPane(place: Pick<Pane, 'guid' | 'location' | 'tab'>): Pane {
  return { ...place, isLoaded: false, isOpen: false, width: 320, height: 240 };
}

export function changePane(
  panes: readonly Pane[],
  guid: string,
  change: (pane: Pane) => Partial<Omit<Pane, 'guid' | 'location' | 'tab'>>,
): readonly Pane[] {
  return panes.map((pane) => (pane.guid === guid ? { ...pane, ...change(pane) } : pane));
}
