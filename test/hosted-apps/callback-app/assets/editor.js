var client = ZAFClient.init();
document.getElementById('insert').addEventListener('click', function () {
  client.invoke('ticket.editor.insert', 'Kind regards').then(function () {
    client.invoke('app.close');
  });
});
