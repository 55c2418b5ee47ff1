var client = ZAFClient.init();
document.getElementById('blue').addEventListener('click', function () {
  client.trigger('chosen', 'blue');
  client.invoke('destroy');
});
