### The window's frame: the list of steps, the banner, the buttons that are the same everywhere.

# Same as in English.
brand = Mailkey
rail-label = चरण
rail-account = आपका खाता: { $address }
rail-done = { $step }, हो गया
rail-progress = { $count } में से चरण { $number }
rail-promise-kept = कोड इसी कंप्यूटर पर रहता है।
rail-promise-google = Mailkey सिर्फ़ Google से बात करता है।
rail-codes = आपके कोड
rail-examine = कनेक्शन जांचें

back = वापस
continue = आगे बढ़ें
cancel = रद्द करें
close = बंद करें
copy = कॉपी करें
copied = कॉपी हो गया
copy-what = कॉपी करें: { $what }
copied-what = कॉपी हो गया: { $what }
dismiss = छिपाएं
print = प्रिंट करें
where = { $count } में से चरण { $number }। { $next }
stopping = रोका जा रहा है…

running-seconds = { $seconds } से.
duration-seconds = { $count ->
        [one] { $count } सेकंड
       *[other] { $count } सेकंड
    }
duration-minutes = { $count ->
        [one] { $count } मिनट
       *[other] { $count } मिनट
    }

## Practice

practice-label = अभ्यास
practice-title = अभ्यास।
practice-text = यहां से कुछ भी Google तक नहीं जाता।
practice-fault = कौन-सी गड़बड़ हो?
practice-fault-none = कोई नहीं

## A verdict

verdict-todo = अब क्या करें
verdict-server = सर्वर ने क्या कहा
verdict-store = तिजोरी ने क्या कहा
verdict-where = बात कहां रुकी
verdict-endpoint = { $host }, पोर्ट { $port }
verdict-report = रिपोर्ट दिखाएं
verdict-again-in = { $button } (बाकी: { $time })
verdict-again-ready = अब फिर से कोशिश की जा सकती है।
verdict-beside = यह भी दिखा

report-title = आपकी मदद करने वाले के लिए रिपोर्ट
report-lead = रिपोर्ट में बस इतना ही है। इसमें न कोई कोड है, न कोई पासवर्ड।
report-quote = यह नंबर बताएं
report-text = रिपोर्ट का टेक्स्ट
report-save = फ़ाइल में सेव करें
report-saved = { $file } में सेव हो गया
report-not_saved = फ़ाइल नहीं लिखी जा सकी। इसके बजाय रिपोर्ट कॉपी करें।

## A letter to somebody who can help

letter-title = मदद कर सकने वाले के लिए पत्र
letter-lead = पत्र आपके नाम से तैयार है। Mailkey इसे अपने-आप नहीं भेजता।
letter-subject = विषय:
letter-text = पत्र का टेक्स्ट
letter-show = पत्र दिखाएं
letter-write = मेल प्रोग्राम में खोलें
letter-opened = पत्र आपके मेल प्रोग्राम में है। चुनें कि यह किसे भेजना है।
letter-not_opened = आपका मेल प्रोग्राम नहीं खुला। इसके बजाय पत्र कॉपी करें।

## Asking before a code is replaced

replace-title = इसके लिए एक कोड पहले से है
replace-text = { $app } और { $address } के लिए एक कोड इस कंप्यूटर पर सेव है। नया कोड उसकी जगह तभी लेगा, जब Google उसे स्वीकार कर लेगा।
replace-yes = नया कोड इस्तेमाल करें
replace-no = पुराना रहने दें

## Before a second code is made for the same app and address. The heading is “replace-title”.

earlier-text = { $app } और { $address } के लिए एक कोड { $date } से रखा है। जब तक वह चलता है, नए कोड की ज़रूरत नहीं।
earlier-undated = तिजोरी में { $app } और { $address } के लिए एक कोड है। जब तक वह चलता है, नए कोड की ज़रूरत नहीं।
earlier-use = इसी का उपयोग करें
earlier-new = नया बनाएं
device-other-name = दूसरे डिवाइस या वेबसाइट का नाम
device-other-note = जैसे “गलियारे का स्कैनर”। उसका अपना कोड होगा।
device-other = दूसरे डिवाइस के लिए कोड

## Asking before a code is let go that was not saved

unsaved-title = कोड सेव नहीं है
unsaved-text = आगे बढ़ने पर Mailkey { $app } और { $address } का कोड भूल जाएगा।
unsaved-no = यहीं रहें
unsaved-yes = कोड भूल जाएं
closing-title = Mailkey बंद करें?
closing-code_in_hand = आपका कोड अभी सहेजा नहीं गया है। अगर आप अभी Mailkey बंद करते हैं, तो कोड यहाँ से चला जाएगा, और Google उसे दोबारा नहीं दिखाता।
closing-code_being_checked = Google से आपके कोड के बारे में अभी पूछा जा रहा है, और वह अभी सहेजा नहीं गया है। अगर आप अभी Mailkey बंद करते हैं, तो कोड यहाँ से चला जाएगा, और Google उसे दोबारा नहीं दिखाता।
closing-copied_code = आपका कॉपी किया हुआ कोड अब भी क्लिपबोर्ड पर है। अगर आप अभी Mailkey बंद करते हैं, तो वह वहाँ से हट जाएगा: पहले उसे वहाँ पेस्ट करें जहाँ उसकी ज़रूरत है।
closing-close = फिर भी बंद करें
closing-stay = यहीं रहें

## Checking the connection

examination-title = क्या Google तक का रास्ता खुला है?
examination-lead = Mailkey Google के मेल सर्वर से संपर्क करता है और तुरंत बात खत्म कर देता है। वह साइन इन नहीं करता।
examination-start = अभी देखें
examination-again = फिर से देखें
examination-running = Google के मेल सर्वर से संपर्क हो रहा है…
examination-free = Google तक का रास्ता खुला है
examination-free-text = Google का मेल सर्वर सुरक्षित कनेक्शन पर जवाब दे रहा है। यह बात इस कंप्यूटर की है। प्रिंटर या किसी दूसरे डिवाइस का रास्ता अलग हो सकता है।
examination-doors = हर दरवाज़े का हाल

path-computer = यह कंप्यूटर
path-network = आपका नेटवर्क
path-internet = इंटरनेट
path-google = Google का मेल सर्वर
path-broken-computer = रास्ता इसी कंप्यूटर पर टूटा है।
path-broken-to_network = रास्ता इस कंप्यूटर और आपके नेटवर्क के बीच टूटा है।
path-broken-network = रास्ता आपके नेटवर्क में टूटा है।
path-broken-to_internet = रास्ता आपके नेटवर्क और Google के बीच टूटा है।
path-broken-somewhere = इस कंप्यूटर पर या आपके नेटवर्क में कोई चीज़ रास्ता रोक रही है। उसने अपना नाम नहीं बताया।
path-broken-doors = रास्ता Google के मेल सर्वर के दरवाज़ों पर टूटा है।
path-broken-doors-only = इंटरनेट चल रहा है। रास्ता Google के मेल सर्वर के दरवाज़ों पर टूटा है।

door = दरवाज़ा
door-sending = भेजना, पोर्ट { $port }
door-reading = पढ़ना, पोर्ट { $port }
door-names = नाम
door-connect = कनेक्शन
door-greeting = अभिवादन
door-secure_line = सुरक्षित कनेक्शन
door-time = समय
door-took = { $seconds } से.
door-state-waiting = अभी नहीं
door-state-working = देख रहे हैं
door-state-good = ठीक
door-state-bad = टूटा

around-internet = इंटरनेट
around-internet-answers = जवाब दे रहा है
around-internet-silent = जवाब नहीं दे रहा
around-internet-unreached = वहां तक पहुंच नहीं, हालांकि कोई जवाब दे रहा है
around-internet-portal = उसकी जगह इस नेटवर्क का एक पेज जवाब दे रहा है
around-clock = घड़ी
around-clock-right = सही
around-clock-off = { $clock }
around-certificates = सर्टिफ़िकेट देने वाला

## Where am I, and what comes next. One short sentence for each step; it stands behind "Step 4 of 8."

where-app = आगे अपना ईमेल पता डालना है।
where-free = इस ऐप के लिए किसी चरण की ज़रूरत नहीं है।
where-address = आगे दो चरणों में पुष्टि को देखना है।
where-two-step = आगे कोड बनाना है।
where-create = आगे कोड यहां पेस्ट करना है।
where-paste = आगे Mailkey कोड को Google से जांचेगा।
where-check = आगे खुद को एक टेस्ट मेल भेजना है।
where-test-mail = आगे अपना ऐप सेट अप करना है।
where-connect = इसके बाद काम पूरा।
where-done = सारे चरण पूरे हो गए।
where-verdict = आप “{ $step }” पर हैं। बाकी Mailkey को याद है।
where-room = आपके चरण सुरक्षित हैं। “{ $button }” से वहां लौटें।

## Language, colours and size of the text

display-open = दिखावट
display-title = भाषा और दिखावट
display-lead = हर बदलाव तुरंत दिखता है। कुछ भी खोता नहीं।
display-language = भाषा
display-language-system = कंप्यूटर के हिसाब से ({ $language })
display-theme = रंग
display-theme-system = कंप्यूटर के हिसाब से
display-theme-light = हल्के
display-theme-dark = गहरे
display-text = अक्षरों का आकार
display-text-size = { $percent } %
display-text-larger = बड़ा
display-text-smaller = छोटा
display-text-now = अक्षरों का आकार अब { $percent } % है।
display-language-now = Mailkey अब हिन्दी में बात करता है।

## Help: a few words explained, and the keys

help-open = मदद
help-title = मदद
help-words = छह शब्द
help-keys = कीबोर्ड के बटन
help-about = Mailkey एक स्वतंत्र प्रोग्राम है। इसका Google से कोई संबंध नहीं है।

glossary-code = कोड
    .text = 16 अक्षर, जो Google किसी एक ऐप के लिए बनाता है। Google इसे ऐप्लिकेशन पासवर्ड कहता है। ऐप इसे आपके अपने पासवर्ड की जगह इस्तेमाल करता है।
glossary-two_step = दो चरणों में पुष्टि
    .text = साइन इन करते समय Google दो चीज़ें मांगता है। एक आपका पासवर्ड है। दूसरी वह, जो सिर्फ़ आपके पास है, जैसे आपका फ़ोन।
glossary-passkey = पासकी
    .text = चेहरे, उंगली या पिन से साइन इन करने का तरीका। यह दो चरणों में पुष्टि की जगह नहीं लेती।
glossary-keyring = तिजोरी
    .text = आपके कंप्यूटर में गोपनीय चीज़ों की सुरक्षित जगह। कंप्यूटर में साइन इन करने पर यह खुल जाती है।
glossary-mail_server = मेल सर्वर
    .text = Google का वह कंप्यूटर, जो आपका मेल लेकर आगे भेजता है।
glossary-secure_line = सुरक्षित कनेक्शन
    .text = ऐसा कनेक्शन, जिसे बीच में कोई नहीं पढ़ सकता। Mailkey कोई दूसरा कनेक्शन इस्तेमाल नहीं करता।

# Same as in English.
key-enter = Enter
    .does = मुख्य बटन दबाएं
# Same as in English.
key-escape = Esc
    .does = वापस जाएं, या जो चल रहा है उसे रोकें
# Same as in English.
key-tab = Tab
    .does = अगले बटन या खाने पर जाएं
key-arrows = तीर वाले बटन
    .does = एक टाइल से दूसरी पर जाएं
key-space = स्पेस
    .does = टाइल चुनें, या बटन दबाएं
key-help = F1
    .does = यह मदद खोलें
# Same as in English.
key-paste = { $system ->
        [mac] ⌘ V
       *[other] Ctrl V
    }
    .does = कोड पेस्ट करें
# Same as in English.
key-larger = { $system ->
        [mac] ⌘ +
       *[other] Ctrl +
    }
    .does = अक्षर बड़े करें
# Same as in English.
key-smaller = { $system ->
        [mac] ⌘ −
       *[other] Ctrl −
    }
    .does = अक्षर छोटे करें
# Same as in English.
key-normal = { $system ->
        [mac] ⌘ 0
       *[other] Ctrl 0
    }
    .does = अक्षर पहले जैसे करें

## Back after a day or more

welcome-title = फिर से स्वागत है
welcome-lead = आपने यहां पिछली बार { $date } को काम किया था। यह हो चुका है:
welcome-app = आपने { $app } चुना।
welcome-address = आपने { $address } पता दिया।
welcome-two_step = दो चरणों में पुष्टि चालू है।
welcome-code = Google ने कोड स्वीकार किया, और वह सेव है।
welcome-sent = Google ने टेस्ट मेल ले लिया।
welcome-next = अब “{ $step }” की बारी है।
