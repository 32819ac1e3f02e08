### The list of codes on this computer.

codes-title = Uw codes
codes-lead = Mailkey houdt deze lijst bij en bewaart de codes zelf in de kluis.
codes-none = Er staat nog geen code op deze computer.
codes-for = { $app }, { $address }
# Same as in English.
codes-on-device = { $app } “{ $device }”
codes-name = Bij Google heet die “{ $name }”
codes-since = Bewaard sinds { $date }.
codes-worked = Laatst geaccepteerd op { $date }.
codes-settings = Instellingen
codes-test = Testmail versturen
codes-check = Controleren
codes-replace = Vervangen
code-show = Code tonen
codes-remove = Verwijderen
codes-remove-what = De code voor { $app } en { $address } verwijderen
codes-back = Terug naar de stappen

remove-title = Deze code verwijderen?
remove-text = { $app } blijft werken tot de code ook bij Google is verwijderd. Daar heet die “{ $name }”.
remove-yes = Hier verwijderen
remove-no = Niet verwijderen
removed-title = De code is van deze computer verwijderd.
removed-text = Verwijder “{ $name }” ook op de pagina van Google. Dan werkt de code nergens meer.

removed-undo = Ongedaan maken
restored-title = De code is terug.
restored-text = Die staat weer in de kluis, net als eerst.

## A code, shown in a window of its own

shown-code-title = De code
shown-code-alphabet = Anton Bernard Cornelis Dirk Eduard Ferdinand Gerard Hendrik Izaak Johan Karel Lodewijk Maria Nico Otto Pieter Quotiënt Richard Simon Theodoor Utrecht Victor Willem Xantippe Ypsilon Zaandam
shown-code-left = De code verdwijnt over { $time }.
