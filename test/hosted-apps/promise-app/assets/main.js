// The second style of start: promises, awaited at the top of a module.
const client = ZAFClient.init();
const byId = (id) => document.getElementById(id);
const say = (text) => {
  byId('outcome').textContent = text;
};

const context = await client.context();
const { 'currentUser.name': name } = await client.get('currentUser.name');
const beside = context.ticketId ?? context.userId ?? context.organizationId ?? 'nothing';
byId('place').textContent = `${name}: ${context.location}, ${beside}`;

client.on('app.route.changed', ({ appParams }) => say(`Route: ${appParams}`));
client.on('pane.activated', () => say('Back again'));

byId('ticket').onclick = () => client.invoke('routeTo', 'ticket', 205);
byId('organization').onclick = () => client.invoke('routeTo', 'organization', 1);
byId('page').onclick = () => client.invoke('routeTo', 'nav_bar', 'promise-app', 'start');
byId('hide').onclick = () => client.invoke('popover', 'hide').catch((error) => say(error.message));
byId('instances').onclick = async () => {
  const { instances } = await client.get('instances');
  const locations = Object.values(instances).map(({ location }) => location);
  say(locations.sort().join(', '));
};
byId('direct').onclick = async () => {
  const answer = await client.request({ url: 'https://api.example.com/v1/greeting', cors: true });
  say(answer.greeting);
};
