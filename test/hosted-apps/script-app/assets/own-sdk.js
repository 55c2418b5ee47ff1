// The third style of start: plain scripts, and the wire protocol spoken without Zendesk's SDK.
window.OwnSdk = (function () {
  var query = new URLSearchParams(location.search);
  var guid = query.get('app_guid');
  var waiting = {};
  var count = 0;
  var ready = function () {};

  function post(message) {
    message.appGuid = guid;
    message.instanceGuid = guid;
    parent.postMessage(JSON.stringify(message), query.get('origin'));
  }

  window.addEventListener('message', function (event) {
    if (event.source !== parent || event.origin !== query.get('origin')) return;
    var message = typeof event.data === 'string' ? JSON.parse(event.data) : event.data;
    if (message.key === 'zaf.app.registered') ready(message.message);
    if (waiting[message.id]) waiting[message.id](message.result);
  });

  return {
    start: function (callback) {
      ready = callback;
      post({ key: 'iframe.handshake', message: { version: 'own' } });
    },
    ask: function (verb, params, callback) {
      count += 1;
      waiting[count] = callback;
      post({ id: count, request: verb, params: params });
    },
  };
})();
