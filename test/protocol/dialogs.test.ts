import { expect, it } from 'vitest';
import { bareAppIn, openBareApp, serveBareApp, type BareApp } from '../support/bare-app.ts';
import { eventually } from '../support/eventually.ts';

serveBareApp();

const wish = `{ location: 'modal', url: 'assets/iframe.html' }`;
const dialogOf = ({ page }: BareApp) => page.getByRole('dialog', { name: 'Bare App' });

/** Opens a dialog; the first app notes what it hears of it in `closings`. */
async function openDialog(app: BareApp): Promise<{ readonly guid: string; readonly inside: BareApp }> {
  const guid = await app.run(`
    window.closings = 0;
    client.invoke('instances.create', ${wish}).then(function (created) {
      var guid = created['instances.create'][0].instanceGuid;
      client.instance(guid).on('modal.close', function () { closings += 1; });
      return guid;
    })`);
  const inside = await bareAppIn(app.page, dialogOf(app).locator('iframe'));
  return { guid: String(guid), inside };
}

it('D1: a dialog is an instance of the app, under the guid that was told', async () => {
  const app = await openBareApp();
  const { guid, inside } = await openDialog(app);
  expect(await inside.run('registrations[0].context')).toMatchObject({
    instanceGuid: guid,
    location: 'modal',
  });
});

it('D2: the app hears that its dialog is closed', async () => {
  const app = await openBareApp();
  await openDialog(app);
  await dialogOf(app).getByRole('button', { name: 'Close the dialog' }).click();
  await eventually(() => app.run('closings')).toBe(1);
});

it('D3: a dialog can close itself', async () => {
  const app = await openBareApp();
  const { inside } = await openDialog(app);
  await inside.run('void client.invoke("destroy")');
  await dialogOf(app).waitFor({ state: 'detached' });
  await eventually(() => app.run('closings')).toBe(1);
});

it('D4: a frame is as high as its app says', async () => {
  const app = await openBareApp();
  await app.run('client.invoke("resize", { width: "100%", height: "234px" })');
  const height = async () => (await app.page.locator('.tray iframe').boundingBox())?.height;
  await eventually(height).toBe(234);
});
