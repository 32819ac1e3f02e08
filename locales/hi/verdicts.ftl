### What Mailkey says about an attempt. Shared by the window and the command, so no sentence here mentions a button or a key.

## Good

verdict-signed_in =
    .title = Google ने कोड स्वीकार किया
    .meaning = { $address } में साइन इन हो गया।
verdict-sent =
    .title = Google ने मेल ले लिया
    .meaning = { $time ->
        [none] Google ने { $recipient } के लिए टेस्ट मेल ले लिया। पहुंचा या नहीं, यह अभी पता नहीं।
       *[other] Google ने { $time } पर { $recipient } के लिए टेस्ट मेल ले लिया। पहुंचा या नहीं, यह अभी पता नहीं।
    }
verdict-arrived_inbox =
    .title = मेल पहुंच गया
    .meaning = टेस्ट मेल आपके इनबॉक्स में है। मेल भेजना काम कर रहा है।
verdict-arrived_spam =
    .title = मेल पहुंचा, पर स्पैम में
    .meaning = टेस्ट मेल पहुंच गया, पर Google ने उसे स्पैम फ़ोल्डर में डाल दिया। मेल भेजना काम कर रहा है।
verdict-not_arrived_yet =
    .title = अभी नहीं पहुंचा
    .meaning = { $spam ->
        [hidden] Google ने मेल ले लिया है, पर वह इनबॉक्स में नहीं है। स्पैम मेल प्रोग्रामों से छिपा है, इसलिए Mailkey उसमें नहीं देख सका। वहां खुद देख लें।
       *[other] { $time ->
            [none] Google ने मेल ले लिया है, पर वह अभी दिखा नहीं। इसमें कुछ मिनट लग सकते हैं।
           *[other] Google ने { $time } पर मेल ले लिया है, पर वह अभी दिखा नहीं। इसमें कुछ मिनट लग सकते हैं।
        }
    }
verdict-from_rewritten =
    .title = मेल पहुंचा, पर भेजने वाला बदल गया
    .meaning = Google ने भेजने वाले के पते में { $from } लिख दिया। जब दूसरा पता इस खाते का न हो, तो वह ऐसा ही करता है।

## Sign-in

verdict-code_rejected =
    .title = Google ने यह कोड स्वीकार नहीं किया
    .meaning = { $stage ->
        [look] Google ने इस कोड से मेल ले लिया। पर मेलबॉक्स नहीं खुला, इसलिए मेल खुद देख लें।
       *[other] कोड देखने में ठीक है, पर { $address } को नहीं खोलता। ज़्यादातर वह किसी दूसरे खाते के लिए बना होता है, या इस बीच हटा दिया गया होता है।
    }
verdict-normal_password_used =
    .title = वह आपका सामान्य पासवर्ड था
    .meaning = Google ने उसे पहचान लिया, और यह अच्छी खबर है: खाता काम कर रहा है और दो चरणों में पुष्टि चालू है। पर ऐप को 16 अक्षरों का अपना अलग कोड चाहिए।
verdict-browser_sign_in_needed =
    .title = Google पहले आपको ब्राउज़र में देखना चाहता है
    .meaning = यह कंप्यूटर या नेटवर्क Google के लिए नया है, इसलिए वह सावधानी बरत रहा है। एक बार ब्राउज़र में साइन इन करें, इतना काफ़ी है।
verdict-too_many_sign_ins =
    .title = Google थोड़ा रुकने को कहता है
    .meaning = { $wait ->
        [none] { $address } के लिए थोड़े समय में बहुत बार साइन इन हुआ। कुछ खराब नहीं हुआ है। थोड़ी देर रुकें।
       *[other] { $address } के लिए थोड़े समय में बहुत बार साइन इन हुआ। कुछ खराब नहीं हुआ है। { $wait } रुकें।
    }
verdict-google_busy =
    .title = Google अभी व्यस्त है
    .meaning = Google के मेल सर्वर ने कहा “अभी नहीं”। यह अक्सर कुछ मिनटों में ठीक हो जाता है। इसका आपके कोड से कोई संबंध नहीं है।
verdict-sign_in_refused =
    .title = Google ने मना किया
    .meaning = { $stage ->
        [look] Google ने मेल ले लिया। पर उसने मेलबॉक्स में देखने से मना किया, और Mailkey को वजह नहीं पता। खुद देख लें।
        [sign_in] मेल सर्वर ने साइन इन से मना किया, और वजह Mailkey को नहीं पता। सर्वर के अपने शब्द आपके कंप्यूटर संभालने वाले के काम आ सकते हैं।
       *[other] मेल सर्वर ने आपका कोड भेजे जाने से पहले ही मना कर दिया, और वजह Mailkey को नहीं पता। सर्वर के अपने शब्द आपके कंप्यूटर संभालने वाले के काम आ सकते हैं।
    }

## Sending

verdict-daily_limit_reached =
    .title = आज की सीमा पूरी हो गई
    .meaning = { $address } से आज उतने मेल जा चुके हैं, जितने Google भेजने देता है। कोड ठीक है। एक दिन के अंदर मेल फिर जाने लगेंगे।
verdict-recipient_refused =
    .title = पाने वाले का पता नहीं माना गया
    .meaning = Google { $recipient } को मेल नहीं पहुंचाता। शायद पता लिखने में कोई चूक है।
verdict-mailbox_full =
    .title = मेलबॉक्स भरा है
    .meaning = { $recipient } के मेलबॉक्स में जगह नहीं बची, इसलिए कोई मेल अंदर नहीं आता। कोड काम करता है।
verdict-message_refused =
    .title = Google ने मेल नहीं लिया
    .meaning = साइन इन हो गया, पर टेस्ट मेल को Google ने नहीं लिया।
verdict-workspace_rule =
    .title = आपके संगठन का एक नियम इस मेल को रोकता है
    .meaning = आपका कोड काम करता है। आपके संगठन ने Google पर जो नियम लगाया है, वह मेल को रोक रहा है।

## Reading

verdict-imap_disabled =
    .title = Mailkey मेलबॉक्स में नहीं देख सकता
    .meaning = Google ने मेल ले लिया। पर { $address } के लिए मेलबॉक्स में देखना बंद है। मेल खुद देख लें।
verdict-imap_refused =
    .title = मेलबॉक्स नहीं खुला
    .meaning = { $sign ->
        [unreadable_answer] Google ने मेल ले लिया। पर Mailkey मेलबॉक्स का जवाब नहीं पढ़ सका, इसलिए खुद देख लें।
       *[other] { $stage ->
            [look] Google ने मेल ले लिया। पर उसने Mailkey को मेल ढूंढने नहीं दिया, इसलिए खुद देख लें।
           *[other] मेल पढ़ने वाला Google का सर्वर यहां से इस्तेमाल नहीं हो सकता। भेजने के लिए उसकी ज़रूरत नहीं, इसलिए सिर्फ़ टेस्ट मेल को ढूंढना नहीं हो पाएगा।
        }
    }

## Network

verdict-offline =
    .title = यह कंप्यूटर ऑनलाइन नहीं है
    .meaning = इस समय इंटरनेट तक कोई रास्ता नहीं है। आपके कोड में कोई खराबी नहीं है।
verdict-google_unreachable =
    .title = यहां से Google तक पहुंचना नहीं हो पा रहा
    .meaning = नेटवर्क जवाब दे रहा है, पर Google से कोई कनेक्शन नहीं बन पा रहा। शायद इस समय खुद नेटवर्क में इंटरनेट नहीं है, या वह Google तक कुछ जाने नहीं देता।
verdict-proxy_required =
    .title = लगता है यह नेटवर्क सिर्फ़ वही बाहर जाने देता है जो उसके प्रॉक्सी से होकर जाए
    .meaning = इस कंप्यूटर पर प्रॉक्सी से होकर बाहर जाना सेट है, और उसके बिना Google से कोई कनेक्शन नहीं बन पा रहा। वेब पेजों के प्रॉक्सी से मेल ज़्यादातर नहीं जा सकता।
verdict-name_not_found =
    .title = Google का मेल सर्वर नहीं मिला
    .meaning = कंप्यूटर नेटवर्क से जुड़ा है, पर नेटवर्क नहीं बता पा रहा कि Google का मेल सर्वर कहां है। ज़्यादातर खुद नेटवर्क में इंटरनेट नहीं होता, या वह नामों को छानता है।
verdict-name_server_silent =
    .title = नेटवर्क नहीं बता रहा कि Google कहाँ है
    .meaning = इस नेटवर्क का नाम सर्वर, जो बताता है कि बाकी कंप्यूटर कहाँ हैं, धीमा है या जवाब नहीं दे रहा। आपके कोड में कोई गड़बड़ी नहीं है।
verdict-name_blocked =
    .title = कुछ Google के मेल सर्वर का नाम रोक रहा है
    .meaning = Google का मेल सर्वर उस पते पर नहीं खुला जो उसके लिए बताया गया। ऐसा पता अक्सर इस कंप्यूटर की कोई सेटिंग या प्रोग्राम, या नेटवर्क का कोई फ़िल्टर देता है। आपका कोड नहीं भेजा गया।
verdict-captive_portal =
    .title = यह नेटवर्क पहले साइन इन चाहता है
    .meaning = जैसे होटल या ट्रेन में होता है, नेटवर्क का एक पेज रास्ते में है। जब तक वहां साइन इन न हो, कुछ भी आगे नहीं जाएगा।
verdict-ports_blocked =
    .title = यह नेटवर्क मेल बाहर नहीं जाने देता
    .meaning = इंटरनेट चल रहा है, पर मेल भेजने के दोनों दरवाज़े (465 और 587) यहां बंद हैं। यह नेटवर्क का या किसी सुरक्षा प्रोग्राम का नियम है।
verdict-no_greeting =
    .title = कोई फ़ोन उठाता है, पर बोलता नहीं
    .meaning = कनेक्शन बन जाता है, पर Google का हमेशा वाला अभिवादन नहीं आता। रास्ते में कोई Google की जगह जवाब दे रहा है।
verdict-connection_dropped =
    .title = कनेक्शन कट गया
    .meaning = Google से कनेक्शन बीच में कट गया। ऐसा फ़ायरवॉल या कमज़ोर नेटवर्क से होता है।
verdict-timed_out =
    .title = समय पर जवाब नहीं आया
    .meaning = Google के मेल सर्वर ने समय पर जवाब नहीं दिया। ज़्यादातर नेटवर्क धीमा होता है, या उसमें कुछ मेल को रोके रखता है।

## In between

verdict-not_google =
    .title = वह Google नहीं था
    .meaning = { $host ->
        [none] Google की जगह किसी दूसरे मेल सर्वर ने जवाब दिया। आपका कोड उसे नहीं दिखाया गया।
       *[other] Google की जगह किसी दूसरे मेल सर्वर ने जवाब दिया: { $host }। आपका कोड उसे नहीं दिखाया गया।
    }
verdict-mail_inspection =
    .title = रास्ते में कोई चीज़ बातचीत बदल रही है
    .meaning = आपके और Google के बीच कोई फ़ायरवॉल या सुरक्षा प्रोग्राम मेल सर्वर की बात बदल देता है। आपका कोड उस कनेक्शन पर नहीं भेजा गया।
verdict-tls_intercepted =
    .title = कोई बीच में पढ़ रहा है
    .meaning = { $between ->
        [antivirus] सर्टिफ़िकेट Google का अपना नहीं है: वह “{ $who }” का है, जो इस कंप्यूटर का एंटीवायरस है। अंदर झांकने के लिए वह सुरक्षित कनेक्शन खोलता है। आपका कोड उससे होकर नहीं भेजा गया।
        [filter] सर्टिफ़िकेट Google का अपना नहीं है: वह “{ $who }” का है, जो इस कंप्यूटर का फ़िल्टर प्रोग्राम है। अंदर झांकने के लिए वह सुरक्षित कनेक्शन खोलता है। आपका कोड उससे होकर नहीं भेजा गया।
        [gateway] सर्टिफ़िकेट Google का अपना नहीं है: वह “{ $who }” का है, जो आपके मौजूदा नेटवर्क का हिस्सा है। अंदर झांकने के लिए वह सुरक्षित कनेक्शन खोलता है। आपका कोड उससे होकर नहीं भेजा गया।
       *[other] { $who ->
            [none] सर्टिफ़िकेट Google का अपना नहीं है। रास्ते में कोई प्रोग्राम या डिवाइस सुरक्षित कनेक्शन खोलता है। आपका कोड उससे होकर नहीं भेजा गया।
           *[other] सर्टिफ़िकेट Google का अपना नहीं है: वह “{ $who }” का है। वह प्रोग्राम या डिवाइस सुरक्षित कनेक्शन खोलता है। आपका कोड उससे होकर नहीं भेजा गया।
        }
    }
    .beside = { $between ->
        [antivirus] इस कंप्यूटर का एंटीवायरस “{ $who }” सुरक्षित कनेक्शन पढ़ता है। आपका कंप्यूटर उस पर भरोसा करता है, इसलिए Mailkey आगे बढ़ा।
        [filter] इस कंप्यूटर का फ़िल्टर प्रोग्राम “{ $who }” सुरक्षित कनेक्शन पढ़ता है। आपका कंप्यूटर उस पर भरोसा करता है, इसलिए Mailkey आगे बढ़ा।
        [gateway] आपके मौजूदा नेटवर्क में “{ $who }” सुरक्षित कनेक्शन पढ़ता है। आपका कंप्यूटर उस पर भरोसा करता है, इसलिए Mailkey आगे बढ़ा।
       *[other] { $who ->
            [none] इस नेटवर्क पर कोई प्रोग्राम या डिवाइस सुरक्षित कनेक्शन पढ़ता है। आपका कंप्यूटर उस पर भरोसा करता है, इसलिए Mailkey आगे बढ़ा।
           *[other] इस कंप्यूटर या नेटवर्क पर “{ $who }” सुरक्षित कनेक्शन पढ़ता है। आपका कंप्यूटर उस पर भरोसा करता है, इसलिए Mailkey आगे बढ़ा।
        }
    }
verdict-authorities_missing =
    .title = यह कंप्यूटर नहीं जानता कि Google की गवाही कौन देता है
    .meaning = { $list ->
        [gone] इंटरनेट पर किस पर भरोसा करें, यह बताने वाली सूची वहाँ नहीं है जहाँ यह कंप्यूटर उसे ढूँढता है। आपका कोड नहीं भेजा गया।
        [unreadable] इंटरनेट पर किस पर भरोसा करें, यह बताने वाली सूची का एक हिस्सा पढ़ा नहीं जा सकता, और बाकी में Google की संस्था नहीं है। आपका कोड नहीं भेजा गया।
       *[other] इंटरनेट पर किस पर भरोसा करें, यह बताने वाली इस कंप्यूटर की सूची में Google की संस्था नहीं है। आपका कोड नहीं भेजा गया।
    }
verdict-tls_untrusted =
    .title = कनेक्शन सुरक्षित नहीं है
    .meaning = { $sign ->
        [unknown_signature] सर्टिफ़िकेट पर हस्ताक्षर ऐसे तरीके से है जिसे Mailkey नहीं जानता, इसलिए पता नहीं चलता कि दूसरी तरफ़ कौन है। आपका कोड नहीं भेजा गया।
       *[other] सामने वाला साबित नहीं कर सका कि वह Google है। आपका कोड नहीं भेजा गया।
    }
verdict-clock_wrong =
    .title = इस कंप्यूटर की घड़ी गलत है
    .meaning = { $clock ->
        [none] Google का सर्टिफ़िकेट ठीक है, पर उस तारीख के लिए नहीं, जो यह कंप्यूटर दिखा रहा है। सही तारीख और समय होने पर काम चलेगा।
       *[other] Google का सर्टिफ़िकेट ठीक है, पर इस कंप्यूटर की घड़ी { $clock } है। सही तारीख और समय होने पर काम चलेगा।
    }
    .beside = { $clock ->
        [none] इस कंप्यूटर की घड़ी सही नहीं है। कुछ प्रोग्राम और डिवाइस इससे अटक सकते हैं।
       *[other] इस कंप्यूटर की घड़ी { $clock } है। कुछ प्रोग्राम और डिवाइस इससे अटक सकते हैं।
    }

## Keyring

verdict-keyring_missing =
    .title = कोड के लिए सुरक्षित जगह नहीं है
    .meaning = { $keyring ->
        [no_session] यहां कोई डेस्कटॉप सेशन खुला नहीं है, और तिजोरी उसी से जुड़ी होती है। SSH पर, sudo के साथ और तय समय के कामों में ऐसा ही होता है।
        [switched_off] इस कंप्यूटर पर तिजोरी है, पर दूसरे प्रोग्रामों के लिए बंद है।
        [in_memory_only] इस कंप्यूटर की तिजोरी साइन आउट करते ही सब भूल जाती है। कोड खो जाता।
       *[other] इस कंप्यूटर पर कोई तिजोरी नहीं चल रही। तिजोरी वह जगह है, जहां प्रोग्राम गोपनीय चीज़ें रखते हैं। Mailkey कोड को कभी सादी फ़ाइल में नहीं लिखता।
    }
verdict-keyring_locked =
    .title = तिजोरी पर ताला लगा है
    .meaning = जहां आपका कंप्यूटर गोपनीय चीज़ें रखता है, वहां ताला लगा है, और उसे खोला नहीं गया।
verdict-keyring_denied =
    .title = तिजोरी ने मना किया
    .meaning = आपके कंप्यूटर ने Mailkey को अपनी तिजोरी इस्तेमाल नहीं करने दी।
verdict-keyring_failed =
    .title = { $keyring ->
        [several_differ] एक ही नाम से अलग-अलग कोड रखे हैं
        [unreadable] तिजोरी पढ़ी नहीं जा सकी
       *[other] तिजोरी में कोड नहीं रखा जा सका
    }
    .meaning = { $keyring ->
        [several_differ] तिजोरी में इस ऐप और इस पते की कई प्रविष्टियां हैं, और वे अलग हैं। कोई नहीं बता सकता कि सही कौन सी है।
        [unreadable] { $store ->
            [none] Mailkey ने तिजोरी से पूछा, और उसने ठीक से जवाब नहीं दिया।
           *[other] Mailkey ने तिजोरी से पूछा, और उसने ठीक से जवाब नहीं दिया। तिजोरी ने कहा: { $store }
        }
       *[other] { $store ->
            [none] Mailkey ने कोड रखकर उसे फिर पढ़ा, और बात नहीं बनी।
           *[other] Mailkey ने कोड रखकर उसे फिर पढ़ा, और बात नहीं बनी। तिजोरी ने कहा: { $store }
        }
    }

## Address

verdict-not_google_account =
    .title = यह मेल शायद Google के पास नहीं है
    .meaning = { $meant ->
        [none] { $host ->
            [none] इस पते के लिए मेल लेने वाला कोई सर्वर दर्ज नहीं है, इसलिए यह शायद Google के पास भी नहीं है। हो सकता है पते में कोई ग़लती हो।
           *[other] इस पते की मेल { $host } लेता है, इसलिए वह शायद वहीं है, Google के पास नहीं। Mailkey सिर्फ़ Gmail और Google Workspace में मदद करता है।
        }
       *[other] क्या आपका मतलब { $meant } था? जो लिखा गया वह इससे बहुत मिलता है।
    }
verdict-address_invalid =
    .title = यह अभी ईमेल पता नहीं है
    .meaning = ईमेल पता ऐसा दिखता है: anna@gmail.com

## Code

verdict-code_not_kept =
    .title = इसके लिए कोई कोड नहीं रखा है
    .meaning = इस कंप्यूटर की तिजोरी में { $app } और { $address } के लिए कोई कोड नहीं है।
verdict-code_wrong_shape =
    .title = यह कोड नहीं है
    .meaning = Google के कोड में 16 अक्षर होते हैं, और कुछ नहीं। जो दिया गया वह कुछ और है, इसलिए भेजा नहीं गया।
verdict-cancelled =
    .title = रोक दिया गया
    .meaning = आपने इसे रोका, और यह ठीक है। जब चाहें, आगे बढ़ें।

## What gave away that somebody is in between (one for each sign)

sign-heading = किस बात से पता चला
sign-masked_greeting = अभिवादन तारों (*) से ढका था, पढ़ा नहीं जा सकता था। फ़ायरवॉल ऐसा करते हैं।
sign-other_greeting = अभिवादन में किसी दूसरे मेल सर्वर का नाम था।
sign-starttls_missing = कनेक्शन सुरक्षित करने की पेशकश नहीं हुई। Google हमेशा करता है।
sign-starttls_refused = कनेक्शन सुरक्षित करने की पेशकश हुई, फिर इनकार हुआ।
sign-bytes_before_tls = जहां सुरक्षित कनेक्शन शुरू होना था, वहां पढ़ने लायक कुछ आया।
sign-sign_in_missing = सुरक्षित कनेक्शन पर साइन इन की पेशकश नहीं हुई। Google हमेशा करता है।
sign-old_tls = सुरक्षित कनेक्शन ऐसा है, जिसे Google सालों पहले छोड़ चुका है। रास्ते में कोई पुराना डिवाइस है।
sign-nothing_in_common = कनेक्शन सुरक्षित करने का कोई ऐसा तरीका नहीं मिला जिसे यह और Mailkey दोनों जानते हों। Google के सर्वर के साथ वह हमेशा होता है।
sign-web_page = जहां मेल सर्वर होना था, वहां वेब पेज ने जवाब दिया।
sign-other_certificate = सर्टिफ़िकेट किसी दूसरे सर्वर का है।
sign-other_words = जवाब के शब्द Google के नहीं थे।
sign-private_address = Google के मेल सर्वर का नाम इसी नेटवर्क के अंदर के पते पर ले जाता है।
sign-hosts_file = इस कंप्यूटर की hosts फ़ाइल में Google के मेल सर्वर के लिए अलग पता लिखा है।
sign-null_address = Google के मेल सर्वर का नाम कहीं नहीं ले जाता, या इसी कंप्यूटर पर लौट आता है। नाम फ़िल्टर ऐसे ही जवाब देते हैं।
sign-made_up_address = Google के मेल सर्वर का नाम एक मनगढ़ंत पते पर ले जाता है, जैसे इस कंप्यूटर के प्रॉक्सी प्रोग्राम देते हैं।
sign-unknown_signature = सर्टिफ़िकेट पर हस्ताक्षर ऐसे तरीके से है जिसे Mailkey नहीं जानता। दूसरे प्रोग्राम शायद इसे मान लें।
sign-unreadable_answer = जवाब बहुत लंबा था, या समझ में नहीं आया।

## What was found beside it, the most telling first. `$title` is the title of a verdict.

further-heading = यह भी मिला
further-at = पोर्ट { $port }: { $title }
further-anywhere = { $title }

## How far a clock is off, as `$clock` above. `$time` is a duration; the shorter ones are in app.ftl.

clock-ahead = { $time } आगे
clock-behind = { $time } पीछे
duration-hours = { $count ->
        [one] { $count } घंटा
       *[other] { $count } घंटे
    }
duration-days = { $count ->
        [one] { $count } दिन
       *[other] { $count } दिन
    }
duration-years = { $count ->
        [one] { $count } साल
       *[other] { $count } साल
    }

## The report's first lines. A verdict's title stands in the first where there is one; the part for an IT person follows below.

report-practice = यह रिपोर्ट अभ्यास की है। इसमें लिखा कुछ भी Google पर नहीं हुआ है।
report-first-free = Google के मेल सर्वर तक का रास्ता खुला है।
report-first-nothing = Mailkey ने अभी कुछ नहीं आज़माया है।
report-number = यह नंबर बताएं: { $number }
report-technical = कंप्यूटर संभालने वाले के लिए:

## What happened to the code (one for each way)

saved-nothing = कुछ भी सेव नहीं हुआ।
saved-in_keyring = कोड इस कंप्यूटर की तिजोरी में सेव है।
saved-in_memory = Mailkey बंद होने तक कोड उसके पास है। वह कहीं सेव नहीं है।
saved-earlier_kept = पहले वाला कोड अब भी सेव है। नया नहीं।
saved-accepted_only = Google ने कोड स्वीकार किया। यह अभी सेव नहीं हुआ है।
saved-accepted_earlier_kept = Google ने नया कोड स्वीकार किया। यह अभी सेव नहीं हुआ है, और पहले वाला अब भी सेव है।

## Why a paste is not a code. The first words say what it is, the rest says what to do.

shape-empty = पेस्ट करने के लिए कुछ नहीं है।
    .advice = पहले Google की विंडो से 16 अक्षर कॉपी करें।
shape-not_text = यह कोई फ़ोटो या फ़ाइल है, टेक्स्ट नहीं।
    .advice = Google की विंडो में 16 अक्षर चुनें और कॉपी करें।
shape-too_large = यह कोड से बहुत ज़्यादा है।
    .advice = सिर्फ़ 16 अक्षर कॉपी करें।
shape-too_few_letters = 16 में से { $letters } अक्षर।
    .advice = कुछ छूट गया। कोड को पहले अक्षर से आखिरी तक एक बार फिर कॉपी करें।
shape-too_many_letters = { $letters } अक्षर, जबकि कोड में 16 होते हैं।
    .advice = चार-चार अक्षरों के सिर्फ़ चार समूह कॉपी करें।
shape-digit_for_letter = इसमें { $digit } है।
    .advice = कोड में सिर्फ़ अक्षर होते हैं। क्या यह { $letter } है?
shape-six_digits = यह साइन इन का 6 अंकों वाला नंबर है।
    .advice = Google इसे आपके फ़ोन पर भेजता है। कोड में 16 अक्षर होते हैं।
shape-eight_digits = यह 8 अंकों वाला बैकअप नंबर है।
    .advice = यह फ़ोन के बिना साइन इन के लिए है। कोड में 16 अक्षर होते हैं।
shape-digits_only = ये सिर्फ़ अंक हैं।
    .advice = Google कोड को “16 अंकों का” कहता है, पर उसमें 16 अक्षर होते हैं।
shape-web_address = यह किसी वेब पेज का पता है।
    .advice = पेज पर दिख रहे 16 अक्षर कॉपी करें, उसका पता नहीं।
shape-web_address_with_proof = यह वह वेब पता है, जो आपकी पहचान साबित करता है।
    .advice = इसे किसी को न दें। इसके बजाय पेज पर दिख रहे 16 अक्षर कॉपी करें।
shape-email_address = यह ईमेल पता है।
    .advice = Google की विंडो से 16 अक्षर कॉपी करें।
shape-other_alphabet = कुछ अक्षर दूसरी लिपि के हैं।
    .advice = वे मिलते-जुलते हैं, पर वही नहीं हैं। टाइप करने के बजाय कोड को Google की विंडो से कॉपी करें।
shape-several_codes = ये एक से ज़्यादा कोड हैं।
    .advice = सिर्फ़ एक कॉपी करें, सबसे नया।
shape-code_inside = इसके अंदर एक कोड हो सकता है।
    .advice = सिर्फ़ 16 अक्षर कॉपी करें, आस-पास के शब्द नहीं।
shape-placeholder = यह सिर्फ़ कोड की जगह दिखाता है।
    .advice = वे 16 अक्षर कॉपी करें जो Google ने आपके लिए बनाए।
shape-could_be_words = ये 16 अक्षर आम शब्द भी हो सकते हैं। इन्हें भेजा नहीं गया।
    .advice = अगर Google की विंडो में ठीक यही हैं, तो इन्हें लें। नहीं तो कोड फिर से कॉपी करें।
shape-looks_like_password = यह आपके सामान्य पासवर्ड जैसा लगता है। इसे भेजा नहीं गया।
    .advice = कोड कुछ और है: 16 अक्षर, जो Google किसी एक ऐप के लिए बनाता है।
shape-sentence = यह टेक्स्ट है, कोड नहीं।
    .advice = चार-चार अक्षरों के सिर्फ़ चार समूह कॉपी करें।

## Why a text is not an address

address-empty = अपना ईमेल पता टाइप करें।
address-no_at = इसमें @ नहीं है। पता ऐसा दिखता है: anna@gmail.com
address-several_ats = इसमें एक से ज़्यादा @ हैं।
address-no_name = @ से पहले कुछ छूट गया है।
address-no_domain = @ के बाद कुछ छूट गया है, जैसे gmail.com
address-blank = इसमें खाली जगह है। पतों में वह नहीं होती।
address-character = इसमें ऐसा निशान है, जो पतों में नहीं होता।
address-too_long = पते के लिए यह बहुत लंबा है।
