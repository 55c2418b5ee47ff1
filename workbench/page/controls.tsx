import { latencies, ticketCounts, widths } from './address.ts';
import { useBench } from './bench-context.ts';
import { choose, setTicketCount, startOver } from './desk.ts';
import { NumberField, SelectField } from './field.tsx';
import { Icon } from './icons.tsx';
import { localesWith } from './locales.ts';
import { locations } from './place.ts';
import { chosenOf } from './sessions.ts';
import { SettingsForm } from './settings-form.tsx';
import { useStore } from './store.ts';
import { openLocation, openingOf } from './workspace.ts';

/** Whose account, and who looks at it. */
function WorldControls() {
  const bench = useBench();
  const settings = useStore(bench.settings);
  const catalogue = useStore(bench.sessions.catalogue);
  const chosen = catalogue && chosenOf(catalogue.scenarios, settings);
  if (!chosen) return null;
  const { scenario, viewer } = chosen;
  const options = catalogue.scenarios.map(({ id, title, group }) => ({ value: id, label: title, group }));
  return (
    <>
      <SelectField
        label="Scenario"
        value={scenario.id}
        options={options}
        onChange={(id) => choose(bench, { scenario: id, viewer: undefined })}
      />
      <p className="hint">{scenario.description}</p>
      <SelectField
        label="Viewer"
        value={viewer}
        options={scenario.viewers.map(({ id, label }) => ({ value: id, label }))}
        onChange={(id) => choose(bench, { viewer: id })}
      />
    </>
  );
}

function SchemeControl() {
  const bench = useBench();
  const { scheme } = useStore(bench.settings);
  return (
    <fieldset className="field segmented">
      <legend>Colour scheme</legend>
      {(['light', 'dark'] as const).map((value) => (
        <label key={value}>
          <input
            type="radio"
            name="scheme"
            value={value}
            checked={scheme === value}
            onChange={() => choose(bench, { scheme: value })}
          />
          <span>
            <Icon name={value === 'light' ? 'sun' : 'moon'} />
            {value === 'light' ? 'Light' : 'Dark'}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** Where the app stands, and how it is looked at. */
function ViewControls() {
  const bench = useBench();
  const { locale, width } = useStore(bench.settings);
  const { location, tickets } = openingOf(useStore(bench.workspace));
  return (
    <>
      <SelectField
        label="Location"
        value={location}
        options={locations.map(({ name, label }) => ({ value: name, label }))}
        onChange={(name) => bench.workspace.update((before) => openLocation(before, name, bench.newGuid()))}
      />
      <SelectField
        label="Language"
        value={locale}
        options={localesWith(locale)}
        onChange={(value) => choose(bench, { locale: value })}
      />
      <SchemeControl />
      <div className="field-pair">
        <NumberField
          label="Width (px)"
          value={width}
          {...widths}
          onChange={(value) => choose(bench, { width: value })}
        />
        <NumberField
          label="Open tickets"
          value={tickets}
          {...ticketCounts}
          onChange={(count) => setTicketCount(bench, count)}
        />
      </div>
    </>
  );
}

function TicketControls() {
  const bench = useBench();
  const { canAppsChangeComments } = useStore(bench.settings);
  return (
    <label className="check">
      <input
        type="checkbox"
        checked={canAppsChangeComments}
        onChange={({ currentTarget }) => choose(bench, { canAppsChangeComments: currentTarget.checked })}
      />
      The app may make a reply an internal note
    </label>
  );
}

function NetworkControls() {
  const bench = useBench();
  const { latency, areHeadersReadable } = useStore(bench.settings);
  return (
    <>
      <NumberField
        label="Latency (ms)"
        value={latency}
        {...latencies}
        step={100}
        onChange={(value) => choose(bench, { latency: value })}
      />
      <label className="check">
        <input
          type="checkbox"
          checked={areHeadersReadable}
          onChange={({ currentTarget }) => choose(bench, { areHeadersReadable: currentTarget.checked })}
        />
        The app may read response headers
      </label>
    </>
  );
}

/** What the workbench adds to Support. All of it is in the address. */
export function Controls() {
  const bench = useBench();
  return (
    <aside className="controls" aria-label="Workbench controls">
      <header className="controls-head">
        <h1>Workbench</h1>
        <p>A local Zendesk Support. The address keeps all you choose.</p>
      </header>
      <WorldControls />
      <h2>View</h2>
      <ViewControls />
      <h2>Tickets</h2>
      <TicketControls />
      <h2>Network</h2>
      <NetworkControls />
      <SettingsForm />
      <button type="button" className="button" onClick={() => startOver(bench)}>
        <Icon name="reload" /> Start over
      </button>
    </aside>
  );
}
