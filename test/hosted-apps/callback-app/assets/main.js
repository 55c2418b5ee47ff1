// The first style of start: a callback at registration, and callbacks ever after.
(function () {
  var client = ZAFClient.init();

  function byId(id) {
    return document.getElementById(id);
  }

  function say(text) {
    byId('outcome').textContent = text;
  }

  client.on('app.registered', function (registration) {
    var settings = registration.metadata.settings;
    byId('settings').textContent =
      registration.context.location + ' ' + JSON.stringify(settings, Object.keys(settings).sort());
    client.invoke('resize', { width: '100%', height: '320px' });
  });

  client.on('ticket.save', function () {
    return byId('complete').checked ? true : 'Fill in the form first';
  });

  client.on('ticket.submit.done', function () {
    say('The ticket was saved');
  });

  byId('greet').addEventListener('click', function () {
    client
      .request({
        url: 'https://api.example.com/v1/greeting',
        headers: { Authorization: 'Bearer {{setting.api_token}}' },
        secure: true,
      })
      .then(
        function (answer) {
          say(answer.greeting);
        },
        function (failure) {
          say('Failed: ' + failure.status);
        },
      );
  });

  byId('load').addEventListener('click', function () {
    client.get(['ticket.id', 'ticket.brand.name']).then(function (values) {
      client.request('/api/v2/tickets/' + values['ticket.id'] + '.json').then(function (answer) {
        say(answer.ticket.subject + ', ' + values['ticket.brand.name']);
      });
    });
  });

  byId('save').addEventListener('click', function () {
    var data = JSON.stringify({ ticket: { status: 'solved' } });
    client
      .request({ url: '/api/v2/tickets/101.json', type: 'PUT', data: data, contentType: 'application/json' })
      .then(undefined, function (failure) {
        say(failure.status + ' ' + failure.responseJSON.error);
      });
  });

  byId('open').addEventListener('click', function () {
    client
      .invoke('instances.create', { location: 'modal', url: 'assets/modal.html' })
      .then(function (created) {
        var colour = 'nothing';
        var dialog = client.instance(created['instances.create'][0].instanceGuid);
        dialog.on('modal.close', function () {
          say('The dialog closed, with ' + colour);
        });
        dialog.on('chosen', function (chosen) {
          colour = chosen;
        });
      });
  });

  byId('shout').addEventListener('click', function () {
    client.get('ticket.mood').then(undefined, function (error) {
      say(error.message);
    });
    client.invoke('ticket.shout', 'loud').then(undefined, function () {});
    client.invoke('routeTo', 'moon', 'crater').then(undefined, function () {});
    client
      .request({ url: '/api/v2/moods.json', jwt: { algorithm: 'HS256' } })
      .then(undefined, function () {});
  });
})();
