### The steps of the journey. For the window only; <b>…</b> is set in bold.

## What will send mail

app-title = Che cosa deve inviare email?
app-lead = Alcune app possono semplicemente usare «Accedi con Google». Se la sua può, il codice non serve, e glielo diremo.
app-choices = App e dispositivi
app-no-code = Senza codice
app-no-code-title = Buona notizia: per { $app } non serve un codice
app-no-code-only = Non accetta codici, quindi qui ha già finito.
app-anyway = Usa comunque un codice
app-another = Scegli un’altra app

## The address

address-title = Da quale indirizzo partono le email?
address-lead = L’indirizzo del suo account Gmail o Google Workspace. Il codice sarà per questo account.
address-label = Il suo indirizzo email
address-earlier = Oppure uno già indicato
address-looking = Ricerca di chi gestisce la posta di questo indirizzo…
device-label = Nome del dispositivo o del sito, se ne ha più di uno
device-note = Per esempio «Scanner del corridoio». Anche su Google il codice si chiamerà così. Può lasciare vuoto questo campo.

## 2-Step Verification

two-step-title = La verifica in due passaggi è attiva?
two-step-lead = Google crea codici solo per gli account con la verifica in due passaggi. Una passkey o un’impronta digitale non è la stessa cosa.
two-step-open = Apra la pagina di Google. Controlli che in alto a destra ci sia <b>{ $address }</b>.
two-step-look = Cerchi <b>{ GOOGLE("two-step") }</b>. C’è scritto <b>{ GOOGLE("on") }</b>?
two-step-says-on = Sì, c’è scritto { GOOGLE("on") }
two-step-question = Che cosa vede?
two-step-answer-on = C’è scritto { GOOGLE("on") }
two-step-answer-off = È disattivata
two-step-answer-only_security_keys = Solo token di sicurezza o passkey
two-step-answer-passkey_instead = Uso una passkey, ma non c’è scritto { GOOGLE("on") }
two-step-answer-forbidden = La mia organizzazione non lo permette
two-step-answer-advanced_protection = { GOOGLE("advanced-protection") }
two-step-advice-off = Prema «{ GOOGLE("turn-on-two-step") }» in quella pagina.
    .text = Google chiede un numero di telefono o un’app sul telefono. Quando la pagina dice { GOOGLE("on") }, torni qui.
two-step-advice-only_security_keys = Aggiunga un altro modo per confermare la sua identità.
    .text = Con i soli token di sicurezza o le sole passkey, Google non crea codici. Nella stessa pagina aggiunga un numero di telefono o un’app di autenticazione. Token e passkey continuano a funzionare.
two-step-advice-passkey_instead = Una passkey al posto della password non è la verifica in due passaggi.
    .text = «{ GOOGLE("skip-password") }» sostituisce solo la password. Nella stessa pagina prema «{ GOOGLE("turn-on-two-step") }». Poi aggiunga un numero di telefono o un’app di autenticazione. La passkey continua a funzionare.
two-step-advice-forbidden = La sua organizzazione deve permetterlo.
    .text = Chieda a chi gestisce Google di lasciarle attivare la verifica in due passaggi. Il messaggio è già scritto, e Mailkey ricorda a che punto è.
two-step-advice-advanced_protection = Con { GOOGLE("advanced-protection") } non si possono creare codici.
    .text = È una regola voluta da Google. Per questa app usi un altro account, oppure un’app che permette «Accedi con Google».
two-step-workspace = La posta di { $domain } è gestita da Google. È quello che serve.
two-step-unknown = Mailkey non è riuscito a sapere chi gestisce la posta di { $domain }. Se è Google, continui.
two-step-passed = La verifica in due passaggi era già attiva per { $address }. Per questo non è stato chiesto di nuovo.
two-step-again = Guarda di nuovo

## Creating the code

create-title = Creare il codice su Google
create-copy = Copi questo nome, così poi distingue un codice dall’altro.
create-name = Il nome del codice
create-open = Apra la pagina di Google. Controlli che in alto a destra ci sia <b>{ $address }</b>.
create-make = Incolli il nome, prema <b>{ GOOGLE("create") }</b> e copi le 16 lettere che compaiono.
create-alarm = Google le invierà un’email per avvisare che è stato creato un codice. È proprio questo.
create-have = Ho il codice
create-offer = Negli appunti c’è un codice.
create-use = Usa questo codice
create-different = Che cosa vede?
create-see-app_name = Una casella per «{ GOOGLE("app-name") }»
create-see-code = Una finestra con 16 lettere
create-see-not_available = Dice «non è disponibile per il tuo account»
create-see-asks_sign_in = Mi chiede di accedere
create-see-other_picture = Un’altra immagine, in alto a destra
create-see-select_app = Chiede «{ GOOGLE("select-app") }»
create-see-nothing_opened = Non si è aperto nulla
create-advice-app_name = È la pagina giusta.
    .text = Incolli lì il nome e prema «{ GOOGLE("create") }».
create-advice-code = Quello è il codice.
    .text = Copi le 16 lettere dalla finestra di Google e le incolli qui. Si vedono una volta sola.
create-cause = Che cosa mostra la pagina della verifica in due passaggi?
create-advice-not_available = Di solito la verifica in due passaggi non è ancora attiva, o ha solo token di sicurezza.
    .text = Google usa questa frase per ogni causa. La pagina di Google per la verifica in due passaggi mostra qual è.
    .button = Apri quella pagina
create-advice-asks_sign_in = È normale.
    .text = Google vuole essere sicuro che sia lei. Acceda con la sua password normale. Poi compare la pagina per il codice.
create-advice-other_picture = Nel browser è aperto un altro account.
    .text = Prema l’immagine in alto a destra e scelga { $address }. Se non c’è, scelga «{ GOOGLE("add-account") }». Poi riapra la pagina da qui.
create-advice-nothing_opened = Il browser non ha aperto la pagina.
    .text = Copi il link di questa schermata e lo incolli in alto in una finestra del browser. Va bene qualsiasi browser.
create-advice-select_app = Quella è una vecchia guida, non la pagina di Google di oggi.
    .text = Il modulo con «{ GOOGLE("select-app") }» non esiste più. Oggi c’è un solo campo, «{ GOOGLE("app-name") }». Apra la pagina da qui.
create-drawing-caption = Un disegno della pagina. Le vecchie guide mostrano «{ GOOGLE("select-app") }»: quel modulo non esiste più.
two-step-drawing-caption = Un disegno della pagina. Cerchi la parola «{ GOOGLE("on") }».

sight-other-address = Usa un altro indirizzo

google-open = Apri la pagina di Google
google-open-again = Aprila di nuovo
google-link = Oppure copiare il link
google-checked = Quello che diciamo di Google è stato controllato in data { $date }.

## Pasting the code

paste-title = Incollare il codice
paste-lead = Sedici lettere in quattro gruppi. Gli spazi non contano.
paste-for = Il codice per { $address }
paste-button = Incolla il codice
paste-again = Incolla di nuovo
paste-insist = Google mostra queste lettere
paste-type = Scrivi a mano
paste-in-hand = Mailkey ha già un codice.
paste-go-on = Continua con questo
paste-boxes-none = Ancora nessun codice
paste-boxes-some = { $letters } lettere, nascoste
paste-boxes-full = Un codice di 16 lettere, nascosto
type-title = Scrivere il codice
type-lead = Quattro lettere in ogni casella. Maiuscole o minuscole, non importa.
type-label = Le 16 lettere del codice
type-check = Controlla questo codice
type-paste = Incolla il codice

## Checking

check-title = Controllo con Google
check-lead = Ci vogliono circa due secondi.
check-running = Richiesta a Google…
check-done = Google ha accettato il codice
check-ready-title = Pronto per il controllo
check-ready-lead = Mailkey ha il suo codice. Ogni clic è un accesso a Google.
check-now = Controlla ora
check-worked-title = Questo codice funziona
check-worked-lead = Google lo ha accettato. Può continuare o usare un altro codice.
check-other-code = Usa un altro codice

## When the code ended with an earlier run

gone-title = Il codice non è più qui
gone-paste = Incolla il codice
gone-new = Crea un nuovo codice

## The test mail

test-title = Si invii un’email di prova
test-lead = Così saprà che funziona davvero, e non solo che dovrebbe.
test-accepted = Google ha accettato il codice.
test-to = Inviare a
test-what-send = Mailkey invia una sola email breve, da { $address }.
test-what-look = Poi guarda se è arrivata, con un secondo accesso. Cerca solo questo messaggio e non legge né cambia gli altri.
test-what-other = Mailkey non può guardare nella casella di un’altra persona. Chieda a quella persona se è arrivata.
test-send = Invia l’email di prova
test-skip = Salta
test-sending-title = Invio dell’email di prova
test-sent = Google l’ha presa in carico alle { $time }
test-looking = Ricerca in { $address }…
test-seconds = { $seconds } di { $of } secondi al massimo
test-sent-before = Google ha preso in carico un’email di prova in data { $date }, alle { $time }.
test-again = Inviane un’altra

## Setting the app up

connect-title = { $app }: che cosa inserire
connect-lead = Inserisca questi valori, nello stesso ordine.
connect-fields = I campi
connect-hidden = Il codice, nascosto
connect-code-copied = Il codice resta negli appunti per { $time }. Lo incolli ora dove serve.
connect-code-off = Il codice è stato tolto dagli appunti. Se serve ancora, lo copi un’altra volta.
connect-code-replaced = Negli appunti ora c’è altro, quindi il codice non c’è più. Se serve ancora, lo copi un’altra volta.
connect-code-going = Mailkey sta togliendo il codice dagli appunti…
connect-snippet = Oppure copi questo
connect-snippet-note = Il codice non c’è: viene chiesto o letto dal portachiavi.
connect-checked = Questi nomi sono stati controllati in data { $date }.
connect-memory = Il codice non è salvato. Lo inserisca ora, prima di chiudere Mailkey.
connect-print = Stampa questo foglio
connect-print-no-code = Il codice non è su questo foglio. In Mailkey prema «Copia» accanto al codice.
connect-print-made = Fatto con Mailkey in data { $date }
connect-done = Configurazione fatta
connect-other = Un’altra app

## Done

done-title = Tutto fatto
done-lead = Ora si possono inviare email da { $address }.
# Same as in English.
done-account = Account
# Same as in English.
done-app = App
done-name = Nome del codice su Google
done-kept = Dov’è il codice
done-kept-keyring = Nel portachiavi di questo computer
done-kept-memory = Da nessuna parte: Mailkey lo dimentica quando si chiude
done-sent = Email di prova
done-sent-at = Presa in carico da Google in data { $date }, alle { $time }
done-not-sent = Nessuna inviata
done-apps = Tutte le app
done-later = Buono a sapersi
done-lost = <b>Se perde questo computer:</b> elimini il codice nella pagina di Google. Nessuno potrà più usarlo, e la password resta la stessa.
done-password = <b>Se cambia la password di Google:</b> Google elimina tutti i codici. Poi ne crei di nuovi qui.
done-leaving = <b>Se dà via l’app o il dispositivo:</b> rimuova il codice qui e su Google.
done-codes = Codici salvati
done-another = Configura un’altra app
done-finish = Fine
done-close = Ora può chiudere la finestra.
