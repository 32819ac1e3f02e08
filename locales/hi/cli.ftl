### The command `mailkey`: its help, and what it says beside the sentences that it shares with the window.

## Help

cli =
    .about = “मेरा स्कैनर मेल नहीं भेज पाता” से “टेस्ट मेल पहुंच गया” तक, Gmail के ऐप्लिकेशन पासवर्ड से
    .long =
        “मेरा स्कैनर मेल नहीं भेज पाता” से “टेस्ट मेल पहुंच गया” तक, Gmail के ऐप्लिकेशन पासवर्ड से, जो इस कंप्यूटर की तिजोरी (keyring) में रहता है और कहीं नहीं।

        कोड तिजोरी से या standard input से पढ़ा जाता है। वह कभी आर्ग्युमेंट या environment से नहीं लिया जाता।
    .example =
        एग्ज़िट स्टेटस:
          0  जो मांगा गया, वही
          1  नतीजा अच्छा नहीं
          2  गलत इस्तेमाल
          3  तिजोरी इस्तेमाल नहीं हो सकती

        उदाहरण:
          mailkey setup --app scanner --address anna@gmail.com

cli-setup =
    .about = टर्मिनल में सारे चरण पूरे करें
    .long =
        टर्मिनल में सारे चरण पूरे कराता है: ऐप, पता, दो चरणों में पुष्टि, कोड बनाना, उसे सेव करना और टेस्ट मेल।

        कोड टाइप या पेस्ट करते समय दिखाया नहीं जाता। हर चरण के बाद कोड को छोड़कर सब याद रखा जाता है, इसलिए इसे कभी भी रोका जा सकता है; `mailkey setup` वहीं से आगे बढ़ता है।

        --practice के साथ सब इसी कंप्यूटर पर होता है, नकली Google के साथ।
    .example =
        उदाहरण:
          mailkey setup --practice

cli-verify =
    .about = एक बार साइन इन करें और बताएं कि Google ने क्या कहा; कुछ सेव न करें
    .long =
        Google के मेल सर्वर में एक बार साइन इन करता है, बताता है कि उसने क्या कहा, और कुछ सेव नहीं करता।

        --json के साथ एक ऑब्जेक्ट देता है: verdict, stage, endpoint, reply, elapsed_ms, saved, details, और कुछ और मिला हो तो further.
    .example =
        उदाहरण:
        {"  "}{ $kept } |
            mailkey verify --address anna@gmail.com --code-stdin --json

cli-send-test =
    .about = टेस्ट मेल भेजें, फिर देखें कि वह पहुंचा या नहीं
    .long =
        एक टेस्ट मेल भेजता है, फिर मेलबॉक्स में सिर्फ़ वही मेल ढूंढता है और कुछ और नहीं पढ़ता।

        किसी और को, या --wait 0 के साथ, मेल सिर्फ़ भेजा जाता है। अगर मेल चला गया पर मेलबॉक्स में देखा नहीं जा सका, तो नतीजे में यह बताया जाता है और एग्ज़िट स्टेटस 1 होता है।

        --json के साथ एक ऑब्जेक्ट देता है: verdict, stage, endpoint, reply, elapsed_ms, saved और details.
    .example =
        उदाहरण:
          mailkey send-test --address anna@gmail.com --app scanner --wait 30

cli-doctor =
    .about = बिना साइन इन किए बताएं कि Google के मेल सर्वर तक रास्ता कहां तक खुला है
    .long =
        Google के मेल सर्वर से हर दरवाज़े पर संपर्क करता है, एक-एक कदम दिखाता है कि कहां तक पहुंचा, और बात खत्म कर देता है। साइन इन नहीं करता।

        टर्मिनल पर देखते समय दिखाता है कि हर दरवाज़ा कहां तक पहुंचा। Ctrl-C से रुकता है।

        --json के साथ एक ऑब्जेक्ट देता है: नतीजे के खाने, जिनमें रास्ता खुला होने पर verdict का मान null होता है, further, और जो दिखा: names, doors, internet और clock_ahead_seconds.
    .example =
        उदाहरण:
          mailkey doctor --json

cli-report =
    .about = आगे देने के लिए Google के मेल सर्वर तक के रास्ते की रिपोर्ट बनाएं
    .long =
        doctor की तरह देखता है, और कंप्यूटर संभालने वाले के लिए रिपोर्ट देता है: सीधे शब्दों में एक लाइन, बताने के लिए नंबर, और जो दिखा। इसमें कोई कोड नहीं होता, ईमेल पते छोटे किए जाते हैं, और सार्वजनिक IP पते छोड़ दिए जाते हैं।

        --json के साथ एक ऑब्जेक्ट देता है: number, verdict, tried, practice, technical, text और file.
    .example =
        उदाहरण:
          mailkey report --save

cli-list =
    .about = वे कोड दिखाएं, जो Mailkey ने इस कंप्यूटर पर सेव किए
    .long =
        दिखाता है कि कौन-सा कोड किस ऐप और पते के लिए है, Google पर उसका नाम क्या है, और Google ने उसे पिछली बार कब स्वीकार किया। खुद कोड नहीं दिखाए जाते।

        --json के साथ एक array देता है, जिसमें हर कोड के लिए एक ऑब्जेक्ट होता है।
    .example =
        उदाहरण:
          mailkey list

cli-get =
    .about = तिजोरी में रखा कोड दिखाएं
    .long =
        तिजोरी से कोड standard output पर लिखता है, और कुछ नहीं। अगर कोड न हो, तो एग्ज़िट स्टेटस 1 होता है।

        --json के साथ एक ऑब्जेक्ट देता है: app, address और code.
    .example =
        उदाहरण:
          mailkey get --address anna@gmail.com --app msmtp

cli-remove =
    .about = कोड को तिजोरी और सूची से हटाएं
    .long =
        कोड को इस कंप्यूटर की तिजोरी और सूची से हटाता है।

        Google पर कोड तब तक चलता है, जब तक वहां भी न मिटाया जाए।

        --json के साथ एक ऑब्जेक्ट देता है: app, address, was_kept, was_listed और page.
    .example =
        उदाहरण:
          mailkey remove --address anna@gmail.com --app scanner

cli-store =
    .about = कोड से साइन इन करें, और सिर्फ़ Google के स्वीकार करने पर सेव करें
    .long =
        standard input से कोड पढ़ता है, उससे एक बार साइन इन करता है, और तभी तिजोरी में सेव करता है, जब Google स्वीकार करे। उसी ऐप और पते का पहले सेव किया कोड तब बदल जाता है। कुछ पूछता नहीं।

        --json के साथ एक ऑब्जेक्ट देता है: verdict, stage, endpoint, reply, elapsed_ms, saved, details, और कुछ और मिला हो तो further.
    .example =
        उदाहरण:
        {"  "}{ $given } | mailkey store --address anna@gmail.com --app msmtp --code-stdin

cli-practice =
    .about = इस कंप्यूटर पर नकली Google, अभ्यास और टेस्ट के लिए
    .long = इस कंप्यूटर पर नकली Google, अभ्यास और टेस्ट के लिए। इससे कुछ भी Google तक नहीं जाता, और इसका कोई कोड असली नहीं है।
    .example =
        उदाहरण:
          mailkey practice serve

cli-practice-serve =
    .about = इसे चालू करें, दिखाएं कि क्या कहां है, और रोके जाने तक चलाएं
    .long =
        Google की जगह लेने वाले मेल सर्वर और पेज चालू करता है, सिर्फ़ इस कंप्यूटर पर। उनके पोर्ट, सर्टिफ़िकेट पर हस्ताक्षर करने वाली authority की फ़ाइल, कोड वाले पते और पेज दिखाता है, और रोके जाने (Ctrl-C) तक चलता है।

        --json के साथ एक लाइन में एक ऑब्जेक्ट देता है।
    .example =
        उदाहरण:
          mailkey practice serve --json

cli-help =
    .about = किसी कमांड की मदद दिखाएं
    .long = किसी कमांड की मदद दिखाता है, जैसे उसके नाम के बाद --help लिखने पर। कमांड न दें, तो: खुद mailkey की मदद।
    .example =
        उदाहरण:
          mailkey help send-test

cli-option-address = साइन इन करने वाला ईमेल पता
cli-option-app = कोड किस ऐप के लिए है। न दें, तो: वह अकेला ऐप, जिसका कोड सेव है
cli-option-app-needed = कोड किस ऐप के लिए है
cli-option-app-setup = मेल भेजने वाला ऐप
cli-option-device = डिवाइस या वेबसाइट का नाम, अगर एक से ज़्यादा हों
cli-option-address-setup = ऐप जिस ईमेल पते से भेजेगा
cli-option-code-stdin = कोड तिजोरी के बजाय standard input से पढ़ें
cli-option-code-stdin-only = कोड standard input से पढ़ें
cli-option-even-if-words = वे 16 अक्षर भी लें जो आम शब्द हो सकते हैं
cli-option-even-if-elsewhere = ऐसा पता भी लें जिसकी मेल शायद Google के पास नहीं है
cli-remedy-go_on_all_the_same = अगर वह फिर भी Google के पास है, तो कमांड में --even-if-elsewhere जोड़ें।
cli-keeper-unknown = Mailkey नहीं जान सकता कि { $domain } की मेल किसके पास है।
cli-option-json = शब्दों के बजाय JSON दें
cli-option-to = टेस्ट मेल किसे मिले। न दें, तो: उसी पते को
cli-option-wait = मेल को कितने सेकंड ढूंढना है; 0 पर नहीं ढूंढता
cli-option-practice = अभ्यास: कुछ भी Google तक नहीं जाता, और कोई कोड असली नहीं
cli-option-fault = अभ्यास में कौन-सी गड़बड़ हो
cli-option-save = रिपोर्ट को आपके दस्तावेज़ों में एक फ़ाइल में भी लिखें
cli-option-port = तय पोर्ट
cli-option-help = मदद दिखाएं
cli-option-version = वर्शन दिखाएं
cli-option-language = शब्दों की भाषा, जैसे de या pt-BR; न दें, तो: इस कंप्यूटर की
cli-argument-command = वह कमांड, जिसके बारे में जानना है; न दें, तो: खुद mailkey

## The frame of the help. Headings end with a colon, as in the terminal's other programs.

cli-heading-usage = इस्तेमाल:
cli-heading-commands = कमांड:
cli-heading-options = विकल्प:
cli-heading-arguments = आर्ग्युमेंट:
cli-placeholder-options = [विकल्प]
cli-placeholder-command = <कमांड>
cli-choices = [ये हो सकते हैं: { $choices }]
cli-default = [न दें, तो: { $value }]

## What was typed and cannot be understood

cli-wrong-argument = “{ $given }” यहां नहीं चलता।
cli-wrong-command = “{ $given }” नाम की कोई कमांड नहीं है।
cli-wrong-value = { $option } के लिए “{ $given }” ठीक नहीं बैठता।
cli-wrong-missing = यह छूट गया है: { $option }
cli-wrong-no-value = { $option } के साथ कोई मान चाहिए।
cli-wrong-twice = { $option } सिर्फ़ एक बार दिया जा सकता है।
cli-wrong-together = { $option } और { $other } साथ नहीं चलते।
cli-wrong-other = यह समझ में नहीं आया।
cli-wrong-guess = क्या आपका मतलब “{ $guess }” था?
cli-wrong-choices = ये हो सकते हैं: { $choices }
cli-wrong-help = ज़्यादा जानकारी: { $command }
cli-wrong-language = “{ $given }” भाषा नहीं है। ये हैं: { $languages }

## What was given

# Same as in English.
cli-broken = mailkey: { $reason }
cli-code-on-terminal =
    Standard input टर्मिनल है, और उस पर कोड दिख जाएगा। कोड को pipe से दें, जैसे अपने पासवर्ड प्रोग्राम या किसी फ़ाइल से:
    { $given } | mailkey … --code-stdin
    बिना दिखाए टाइप करने के लिए: mailkey setup
cli-no-code-kept = { $address } के लिए कोई कोड सेव नहीं है। --app से ऐप बताएं, --code-stdin से कोड दें, या इससे शुरू करें: mailkey setup --address { $address }
cli-several-codes = { $address } के लिए कई ऐप के कोड हैं। --app से एक चुनें: { $apps }
cli-several-devices = { $address } के लिए कई डिवाइस के कोड हैं। --device से एक चुनें: { $devices }
cli-not-in-keyring = तिजोरी में { $app } और { $address } के लिए कोई कोड नहीं है।
cli-an-app = ऐप

## The codes

cli-list-empty = इस कंप्यूटर पर अभी कोई कोड नहीं है। कोड पाने के लिए: mailkey setup
cli-list-app = ऐप
cli-list-device = डिवाइस
cli-list-address = पता
cli-list-code-name = Google पर नाम
cli-list-since = सेव हुआ
cli-list-last-worked = पिछली बार स्वीकार
cli-removed = { $app } और { $address } का कोड इस कंप्यूटर से हटा दिया गया।
cli-removed-not-listed = { $app } और { $address } का कोड तिजोरी से हटा दिया गया। वह सूची में नहीं था।
cli-removed-not-in-keyring = { $app } और { $address } का कोड सूची से हटा दिया गया। वह तिजोरी में नहीं था।
cli-removed-here-only = Google पर वह तब तक चलता है, जब तक वहां भी न मिटाया जाए:
cli-nothing-to-remove = { $app } और { $address } के लिए कोई कोड नहीं है, न तिजोरी में, न सूची में।
cli-stored-not-listed = कोड तिजोरी में है, पर सूची में नहीं डाला जा सका ({ $reason })।

## The doctor

cli-doctor-free = Google के मेल सर्वर तक का रास्ता खुला है ({ $seconds } से.)।
cli-doctor-shut-sending = { $title ->
        [none] भेजने के दो दरवाज़ों में से एक (पोर्ट { $port }) बंद है। दूसरा काफ़ी है।
       *[other] भेजने के दो दरवाज़ों में से एक पर (पोर्ट { $port }): { $title }। दूसरा काफ़ी है।
    }
cli-doctor-shut-reading = { $title ->
        [none] पढ़ने का दरवाज़ा (पोर्ट { $port }) बंद है। भेजने के लिए उसकी ज़रूरत नहीं; सिर्फ़ टेस्ट मेल को ढूंढना नहीं हो पाएगा।
       *[other] पढ़ने के दरवाज़े पर (पोर्ट { $port }): { $title }। भेजने के लिए उसकी ज़रूरत नहीं; सिर्फ़ टेस्ट मेल को ढूंढना नहीं हो पाएगा।
    }
# Same as in English.
cli-security-implicit_tls = TLS
# Same as in English.
cli-security-starttls = STARTTLS
cli-door-passed = ✓
cli-door-stuck = ✗
cli-door-not-reached = –
cli-door-issuer = सर्टिफ़िकेट देने वाला

## The letter that some advice speaks of

cli-letter = पत्र, जिसे अपने मेल में कॉपी करें:

## The report

cli-report-saved = रिपोर्ट { $file } में सेव हो गई
cli-save-report = फ़ाइल में सेव करें? y से सेव होगा, Enter से नहीं:

## Practice

cli-practice-banner = अभ्यास
cli-practice-pages = अभ्यास के पेज: { $url }
cli-practice-serving =
    SMTP, शुरू से TLS      { $host }:{ $smtps }
    SMTP, STARTTLS         { $host }:{ $submission }
    IMAP, शुरू से TLS      { $host }:{ $imaps }
    सर्टिफ़िकेट इनके       { $smtp_name } और { $imap_name }
    Authority की फ़ाइल     { $authority }
    पेज                    { $pages }
cli-practice-account = { $address } का कोड
cli-practice-until = Ctrl-C से रोकें।

## The steps in the terminal

cli-key-back = b
cli-key-stop = q
cli-key-skip = s
cli-key-yes = y

cli-setup-needs-terminal = mailkey setup सवाल पूछता है, इसलिए उसे टर्मिनल चाहिए। स्क्रिप्ट के लिए यह है: mailkey store --address … --app … --code-stdin
cli-setup-keys = हर सवाल पर: b से वापस, q से रुकना। कोड को छोड़कर सब याद रखा जाता है।
cli-setup-stopped = यहां रुका है। आगे बढ़ने के लिए: mailkey setup
cli-setup-stopped-practice = यहां रुका है। आगे बढ़ने के लिए: mailkey setup --practice
cli-step = { $practice ->
        [yes] अभ्यास · { $number }/{ $count } · { $step }
       *[no] { $number }/{ $count } · { $step }
    }{ $address ->
        [none] {""}
       *[other] {" "}· { $address }
    }
cli-which-number = नंबर:
cli-which-number-default = नंबर [{ $default }]:
cli-not-a-number = 1 से { $count } तक का कोई नंबर टाइप करें।
cli-opened = यह आपके ब्राउज़र में खुल रहा है।
cli-open-yourself = यह लिंक किसी भी कंप्यूटर या फ़ोन के ब्राउज़र में खोलें।
cli-letter-opened = यह आपके मेल प्रोग्राम में खुल रहा है। चुनें कि किसे भेजना है, पढ़ें और खुद भेजें।
cli-letter-copy = इसे अपने मेल में कॉपी करें और मदद कर सकने वाले को भेजें।
cli-enter-to-look-again = हो जाने पर Enter दबाएं:
cli-address = आपका ईमेल पता:
cli-address-again = आपका ईमेल पता [{ $address }]:
cli-paste = कोड (दिखाया नहीं जाता):
cli-code-in-hand = •••• •••• •••• ••••
cli-test-to = किसे भेजना है [{ $address }], या छोड़ने के लिए s:
cli-verdict = जो करना है, उसका नंबर:
cli-verdict-or-skip = जो करना है, उसका नंबर, या छोड़ने के लिए s:
cli-verdict-good = आगे बढ़ने के लिए Enter दबाएं, या जो करना है, उसका नंबर दें:
cli-nothing-to-press = यह आपके करने का काम है; Mailkey इसे नहीं कर सकता।
cli-connect-lead = { $app } में यह डालें, इसी क्रम में।
cli-connect-get = बाद में कोड देखने के लिए: mailkey get --address { $address } --app { $app }
cli-show-code = कोड इस स्क्रीन पर दिखाएं
cli-the-code = कोड (16 अक्षर)
cli-finish = पूरा करें
