### The list of codes on this computer.

codes-title = Seus códigos
codes-lead = O Mailkey mantém esta lista; os códigos ficam no cofre.
codes-none = Ainda não há nenhum código neste computador.
codes-for = { $app }, { $address }
# Same as in English.
codes-on-device = { $app } “{ $device }”
codes-name = No Google ele se chama “{ $name }”
codes-since = Guardado desde { $date }.
codes-worked = Aceito pela última vez em { $date }.
codes-settings = Configurações
codes-test = Enviar um e-mail de teste
codes-check = Verificar
codes-replace = Substituir
code-show = Mostrar o código
codes-remove = Remover
codes-remove-what = Remover o código para { $app } e { $address }
codes-back = Voltar às etapas

remove-title = Remover este código?
remove-text = { $app } continua funcionando até que o código seja excluído também no Google. Lá ele se chama “{ $name }”.
remove-yes = Remover daqui
remove-no = Manter
removed-title = O código foi removido deste computador.
removed-text = Para que ele não sirva em lugar nenhum, exclua “{ $name }” também na página do Google.

removed-undo = Desfazer
restored-title = O código está de volta.
restored-text = Ele está de novo no cofre, como antes.

## A code, shown in a window of its own

shown-code-title = O código
# Same as in English.
shown-code-alphabet = Alfa Bravo Charlie Delta Echo Foxtrot Golf Hotel India Juliett Kilo Lima Mike November Oscar Papa Quebec Romeo Sierra Tango Uniform Victor Whiskey X-ray Yankee Zulu
shown-code-left = Some em { $time }.
