import { useBench } from './bench-context.ts';
import type { HostedApp, Parameter, Session } from './contract.ts';
import { changeAppSettings } from './desk.ts';
import { givenSettings } from './metadata.ts';
import { SettingField } from './setting-field.tsx';
import { useStore } from './store.ts';

/** The app's parameters as Zendesk's installation page has them, where it has any. */
export function SettingsForm() {
  const bench = useBench();
  const state = useStore(bench.sessions.state);
  if (state.kind !== 'ready' || state.app.parameters.length === 0) return null;
  return (
    <details className="settings">
      <summary>Settings of the app</summary>
      <Fields key={state.session.id} app={state.app} session={state.session} />
    </details>
  );
}

function Fields({ app, session }: { readonly app: HostedApp; readonly session: Session }) {
  const bench = useBench();
  const { appSettings, locale } = useStore(bench.settings);
  const given = givenSettings(app, session);
  const texts = textsFor(app, locale);
  const secureTyped = useStore(bench.secureSettings);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void changeAppSettings(bench, typedIn(event.currentTarget, app.parameters, given, secureTyped));
      }}
    >
      {app.parameters.map((parameter) => (
        <SettingField
          key={parameter.name}
          parameter={parameter}
          text={texts[parameter.name] ?? {}}
          value={appSettings[parameter.name] ?? textOf(given[parameter.name])}
          isKept={parameter.name in secureTyped}
        />
      ))}
      <button type="submit" className="button">
        Apply settings
      </button>
    </form>
  );
}

/** The app's words in the agent's language, as Zendesk looks for them: xx-YY, then xx, then English. */
function textsFor({ texts }: HostedApp, locale: string): HostedApp['texts'][string] {
  return texts[locale] ?? texts[locale.split('-')[0] ?? ''] ?? texts['en'] ?? {};
}

function textOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** What differs from what was given. A secure field that is left empty keeps what was typed into it before. */
function typedIn(
  form: HTMLFormElement,
  parameters: readonly Parameter[],
  given: Readonly<Record<string, unknown>>,
  secureBefore: Readonly<Record<string, string>>,
) {
  const data = new FormData(form);
  const plain: Record<string, string> = {};
  const secure: Record<string, string> = { ...secureBefore };
  for (const { name, type, secure: isSecure } of parameters) {
    const entry = data.get(name);
    const typed = type === 'checkbox' ? String(entry !== null) : typeof entry === 'string' ? entry : '';
    const isGiven = typed === textOf(given[name] ?? (type === 'checkbox' ? false : ''));
    if (isSecure && typed !== '') secure[name] = typed;
    if (!isSecure && !isGiven) plain[name] = typed;
  }
  return { plain, secure };
}
