### Things to say beside a step, what could not be done at all, and what the lights show.

## Notices

notice-journey_set_aside = Mailkey यह नहीं पढ़ सका कि काम कहां छूटा था, इसलिए नए सिरे से शुरू कर रहा है। पुरानी फ़ाइल { $file } नाम से रखी है।
notice-ledger_set_aside = Mailkey अपनी कोड की सूची नहीं पढ़ सका। पुरानी फ़ाइल { $file } नाम से रखी है। आपके कोड अब भी तिजोरी में हैं।
notice-progress_not_saved = Mailkey यह सेव नहीं कर पा रहा कि काम कहां तक हुआ ({ $reason })। आगे बढ़ा जा सकता है, पर अगली बार शुरू से करना होगा।
notice-ledger_not_saved = कोड रख लिया गया, पर Mailkey उसे अपनी सूची में नहीं लिख सका ({ $reason })।
notice-keyring_trouble = इस कंप्यूटर पर आपके कोड के लिए सुरक्षित जगह अभी नहीं है।
notice-keyring_will_ask = इस कंप्यूटर की तिजोरी बंद है। आपका कोड सहेजते समय कंप्यूटर की एक विंडो तिजोरी का पासवर्ड पूछेगी। यह आपका Google पासवर्ड नहीं है।
keyring-unlock = अभी खोलें
keyring-waits = Mailkey इस कंप्यूटर की तिजोरी का इंतज़ार कर रहा है। हो सकता है, उसका पासवर्ड पूछने वाली कोई विंडो खुली हो। बाकी विंडो के पीछे भी देखें।
notice-code_not_here = कोड रखे जाने से पहले Mailkey बंद हो गया, इसलिए वह यहां नहीं है। अगर Google की विंडो में कोड अब भी दिख रहा है, तो उसे एक बार फिर पेस्ट करें। नहीं तो नया कोड बनाएं।
notice-code_on_clipboard = आपका कोड Mailkey के पास है, पर वह उसे क्लिपबोर्ड से नहीं हटा सका। कुछ और कॉपी करें, तो कोड वहां से हट जाएगा।
notice-code_put_back = कॉपी की गई चीज़ें याद रखने वाले किसी प्रोग्राम ने कोड फिर से क्लिपबोर्ड पर रख दिया था। Mailkey ने उसे फिर हटा दिया, पर वह उस प्रोग्राम की सूची में अब भी हो सकता है। उसे वहां से मिटाएं।
notice-file_newer = { $file } को किसी नए Mailkey ने लिखा है। यह Mailkey उसे वैसा ही रहने देता है और वहां कुछ नहीं सहेजता। कृपया नया Mailkey खोलें।
notice-preferences_set_aside = Mailkey आपकी पसंद की दिखावट नहीं पढ़ सका। पुरानी फ़ाइल { $file } नाम से रखी है।
notice-preferences_not_saved = Mailkey आपकी पसंद की दिखावट सेव नहीं कर पा रहा ({ $reason })।
notice-pause = Google ने थोड़ा रुकने को कहा है। अगली कोशिश से पहले { $time } रुकें।
notice-no_code_needed = { $app } में “Google से साइन इन करें” वाला तरीका चलता है। कोड की ज़रूरत नहीं है।

## Failures

failure-busy = अभी कुछ और चल रहा है। थोड़ा रुकें।
failure-not_yet = पहले “{ $step }” पर कुछ करना है।
failure-unknown_app = Mailkey इस ऐप को नहीं जानता।
failure-device_name_too_long = यह नाम बहुत लंबा है। कृपया छोटा नाम दें।
failure-device_name_is_code = यह एक कोड है। यहां डिवाइस का नाम दें, और कोड वहां पेस्ट करें, जहां वह मांगा जाए।
failure-not_named = इस कंप्यूटर पर इस ऐप का एक ही कोड होता है, इसलिए नाम की ज़रूरत नहीं।
failure-clipboard = क्लिपबोर्ड तक पहुंचा नहीं जा सका। इसके बजाय कोड टाइप किया जा सकता है।
failure-not_copied = कॉपी नहीं हो सका, क्योंकि क्लिपबोर्ड तक पहुंचा नहीं जा सका। यह स्क्रीन पर दिख रहा है: जहां चाहिए, वहां टाइप करें।
failure-code_not_copied = कोड कॉपी नहीं हो सका, क्योंकि क्लिपबोर्ड तक पहुंचा नहीं जा सका। इसके बजाय कोड दिखाएं और जहां चाहिए, वहां टाइप करें।
failure-browser = ब्राउज़र नहीं खुला ({ $reason })। लिंक कॉपी करके खुद खोलें।
failure-keyring = तिजोरी से जो कहा गया, वह उसने नहीं किया।
failure-file = कोई फ़ाइल पढ़ी या लिखी नहीं जा सकी ({ $reason })।
failure-file_newer = { $file } को किसी नए Mailkey ने लिखा है। यह Mailkey उसे वैसा ही रहने देता है। कृपया नया Mailkey इस्तेमाल करें।
failure-nothing_to_put_back = तिजोरी ने कोई कोड नहीं दिया था, इसलिए वापस रखने के लिए कोई कोड नहीं है।
failure-newer_code_kept = किसी दूसरे प्रोग्राम ने वहां नया कोड रख दिया है। वही रहेगा, पुराना कोड वापस नहीं रखा गया।
failure-report_changed = इस बीच Mailkey को कुछ और मिला है, इसलिए यह रिपोर्ट अब पुरानी है। कृपया रिपोर्ट फिर से खोलें।
failure-internal = Mailkey के अंदर कुछ गड़बड़ हुई ({ $reason })।

## The four lights

light-internet = इंटरनेट
    .waiting = इंतज़ार में
    .working = देख रहे हैं…
    .good = चल रहा है
    .bad = नहीं मिला
light-mail_server = Google का मेल सर्वर
    .waiting = इंतज़ार में
    .working = संपर्क हो रहा है…
    .good = जवाब दे रहा है
    .good-port = पोर्ट { $port } पर जवाब दे रहा है
    .bad = जवाब नहीं दे रहा
light-secure_line = सुरक्षित कनेक्शन
    .waiting = इंतज़ार में
    .working = जांच रहे हैं…
    .good = सुरक्षित
    .good-issuer = सर्टिफ़िकेट { $issuer } का
    .bad = सुरक्षित नहीं
    .bad-issuer = सर्टिफ़िकेट { $issuer } का
light-sign_in = साइन इन
    .waiting = इंतज़ार में
    .working = पूछ रहे हैं…
    .good = स्वीकार हुआ
    .bad = स्वीकार नहीं हुआ

keeping = कोड तिजोरी में रखा जा रहा है…
sending = मेल Google को सौंपा जा रहा है…
looking = मेल ढूंढा जा रहा है…

## Google's pages

link-two_step = दो चरणों में पुष्टि वाला Google का पेज
link-app_passwords = ऐप्लिकेशन पासवर्ड वाला Google का पेज
# Same as in English.
link-mailbox = Gmail
link-security = सुरक्षा वाला Google का पेज
link-app_passwords_help = ऐप्लिकेशन पासवर्ड पर Google की मदद

## The steps, as the list of steps names them

step-app = आपका ऐप
step-address = आपका ईमेल पता
step-two-step = दो चरणों में पुष्टि
step-create = कोड बनाएं
step-paste = कोड पेस्ट करें
step-check = Google से जांच
step-test-mail = टेस्ट मेल
step-connect = ऐप सेट अप करें
step-done = सब हो गया
