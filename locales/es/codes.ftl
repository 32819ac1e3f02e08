### The list of codes on this computer.

codes-title = Sus códigos
codes-lead = Mailkey guarda esta lista. Los códigos están en el llavero.
codes-none = Todavía no hay ningún código en este equipo.
codes-for = { $app }, { $address }
codes-on-device = { $app } «{ $device }»
codes-name = En Google se llama «{ $name }»
codes-since = Guardado desde el { $date }.
codes-worked = Aceptado por última vez el { $date }.
codes-settings = Ajustes
codes-test = Enviar un correo de prueba
codes-check = Comprobar
codes-replace = Reemplazar
code-show = Mostrar el código
codes-remove = Quitar
codes-remove-what = Quitar el código para { $app } y { $address }
codes-back = Volver a los pasos

remove-title = ¿Quitar este código?
remove-text = { $app } seguirá funcionando hasta que el código se elimine también en Google. Allí se llama «{ $name }».
remove-yes = Quitarlo de aquí
remove-no = Conservarlo
removed-title = El código ya no está en este equipo.
removed-text = Para que no sirva en ningún sitio, elimine también «{ $name }» en la página de Google.

removed-undo = Deshacer
restored-title = El código ha vuelto.
restored-text = Está otra vez en el llavero, tal como estaba.

## A code, shown in a window of its own

shown-code-title = El código
shown-code-alphabet = Antonio Barcelona Carmen Dolores España Francia Granada Historia Inés José Kilo Lorenzo Madrid Navarra Oviedo París Querido Ramón Sevilla Toledo Ulises Valencia Washington Xilófono Yegua Zaragoza
shown-code-left = Desaparece en { $time }.
