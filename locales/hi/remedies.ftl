### What to do about a verdict, one sentence each; `.button` is the label where it can be pressed.

remedy-go_on = अगले चरण पर जाएं।
    .button = आगे बढ़ें
remedy-create_new_code = Google के पेज पर नया कोड बनाएं, और उसके 16 अक्षर कॉपी करें।
    .button = Google का पेज खोलें
remedy-paste_again = सभी 16 अक्षर एक बार फिर कॉपी करें और पेस्ट करें।
    .button = फिर से पेस्ट करें
remedy-type_instead = अक्षर खुद टाइप करें, एक बार में चार।
    .button = टाइप करें
remedy-check_account = देख लें कि कोड { $address } के लिए ही बना था। Google ऊपर दाईं ओर खाते की फ़ोटो दिखाता है।
    .button = Google का पेज खोलें
remedy-use_meant_address = { $meant } के साथ आगे बढ़ें।
    .button = यह पता इस्तेमाल करें
remedy-change_address = दूसरा पता इस्तेमाल करें।
    .button = पता बदलें
remedy-go_on_all_the_same = अगर वह फिर भी Google के पास है, तो आगे बढ़ें।
    .button = फिर भी आगे बढ़ें
remedy-vpn_off = { $verdict ->
        [code_rejected] VPN बंद करें, या अपने फ़ोन का हॉटस्पॉट इस्तेमाल करें: अनजानी जगह से आने पर Google सही कोड भी ठुकरा देता है। फिर नया कोड बनाएं, क्योंकि ठुकराया गया कोड दोबारा नहीं भेजा जाता।
       *[other] VPN बंद करें, या थोड़ी देर अपने फ़ोन का हॉटस्पॉट इस्तेमाल करें। दूसरे नेटवर्क से अक्सर काम बन जाता है।
    }
    .button = { $verdict ->
        [code_rejected] Google का पेज खोलें
       *[other] फिर से कोशिश करें
    }
remedy-sign_in_in_browser = इस कंप्यूटर के ब्राउज़र में Gmail में साइन इन करें। अगर Google पूछे कि क्या वह आप थे, तो हां कहें।
    .button = Gmail खोलें
remedy-wait = उससे पहले फिर कोशिश न करें। हर नई कोशिश से और ज़्यादा रुकना पड़ता है।
    .button = फिर से कोशिश करें
remedy-try_again = एक बार फिर कोशिश करें।
    .button = फिर से कोशिश करें
remedy-check_network = केबल, वाई-फ़ाई और राउटर देखें। क्या कोई वेब पेज खुलता है?
    .button = फिर से कोशिश करें
remedy-sign_in_to_network = ब्राउज़र में कोई भी पेज खोलें। नेटवर्क का अपना पेज दिखेगा। वहां साइन इन करें।
    .button = फिर से कोशिश करें
remedy-ask_for_ports = { $between ->
        [gateway] नेटवर्क संभालने वाले से कहें कि Google को जाने वाले मेल को { $who } में खोले बिना आगे जाने दें। पत्र लिखा हुआ तैयार है।
       *[other] नेटवर्क संभालने वाले से कहें कि Google को जाने वाले मेल को बिना कुछ बदले आगे जाने दें। पत्र लिखा हुआ तैयार है।
    }
    .button = पत्र दिखाएं
remedy-switch_off_interception = { $setting ->
        [none] { $who ->
            [none] अपने सुरक्षा प्रोग्राम में “मेल स्कैनिंग” या “SSL स्कैनिंग” ढूंढें। उसमें Mailkey को छूट दें। बाकी सुरक्षा चालू रहने दें।
           *[other] { $who } में “मेल स्कैनिंग” या “SSL स्कैनिंग” ढूंढें। उसमें Mailkey को छूट दें। बाकी सुरक्षा चालू रहने दें।
        }
       *[other] { $who } खोलें और यहां जाएं: { $setting }। वहां Mailkey को, या Google को जाने वाले मेल को, छूट दें। बाकी सुरक्षा चालू रहने दें।
    }
    .button = फिर से कोशिश करें
remedy-mend_hosts_file = इस कंप्यूटर की hosts फ़ाइल से smtp.gmail.com और imap.gmail.com वाली पंक्तियाँ हटाएँ। Windows में यह C:\Windows\System32\drivers\etc में है, बाकी जगह /etc में।
    .button = फिर से कोशिश करें
remedy-allow_name = नाम फ़िल्टर में smtp.gmail.com और imap.gmail.com को अनुमति दें: Pi-hole, AdGuard, राउटर या इस कंप्यूटर के सुरक्षा प्रोग्राम में। इस कंप्यूटर की hosts फ़ाइल भी देखें।
    .button = फिर से कोशिश करें
remedy-leave_out_of_proxy = इस कंप्यूटर के प्रॉक्सी प्रोग्राम (जैसे Clash या Surge) से smtp.gmail.com और imap.gmail.com को बाहर रखें, या उसे थोड़ी देर के लिए बंद करें।
    .button = फिर से कोशिश करें
remedy-mend_authorities = { $file ->
        [none] इस कंप्यूटर की संस्थाओं की सूची इंस्टॉल या अपडेट करें। Linux पर यह अक्सर ca-certificates पैकेज होता है।
       *[other] { $file } की सूची ठीक करें, या ca-certificates पैकेज अपडेट करें। अगर यहाँ SSL_CERT_FILE या SSL_CERT_DIR सेट है, तो वह किसी दूसरी सूची का नाम देता है।
    }
    .button = फिर से कोशिश करें
remedy-set_clock = { $clock ->
        [none] कंप्यूटर की तारीख और समय ठीक करें। हो सके, तो उसे यह अपने-आप करने दें।
       *[other] कंप्यूटर की तारीख और समय ठीक करें: घड़ी { $clock } है। हो सके, तो उसे यह अपने-आप करने दें।
    }
    .button = फिर से कोशिश करें
remedy-install_keyring = { $keyring ->
        [no_session] Mailkey को डेस्कटॉप से ही चालू करें, SSH या sudo से नहीं।
        [switched_off] इसे चालू करें: KDE की सिस्टम सेटिंग में, KDE Wallet के नीचे, Secret Service के लिए।
        [in_memory_only] बनी रहने वाली तिजोरी को डिफ़ॉल्ट बनाएं, जैसे “पासवर्ड और कुंजियां” प्रोग्राम में।
       *[other] { $packages ->
            [none] तिजोरी चालू करें या इंस्टॉल करें।
           *[other] तिजोरी चालू करें या इंस्टॉल करें। Linux पर यह { $packages } पैकेज है।
        }
    }
    .button = फिर से कोशिश करें
remedy-unlock_keyring = तिजोरी का ताला खोलें, और Mailkey को अनुमति दें। इसका पासवर्ड आम तौर पर वही है, जिससे इस कंप्यूटर में साइन इन होता है।
    .button = फिर से कोशिश करें
remedy-keep_in_memory = या बिना सेव किए आगे बढ़ें। तब बंद होते ही Mailkey कोड भूल जाएगा।
    .button = बिना सेव किए बढ़ें
remedy-ask_administrator = अपने संगठन में Google संभालने वाले से कहें। पत्र लिखा हुआ तैयार है।
    .button = पत्र दिखाएं
remedy-change_recipient = टेस्ट मेल किसी दूसरे पते पर भेजें।
    .button = पाने वाला बदलें
remedy-make_room = { $recipient } के मेलबॉक्स में जगह बनाएं: बड़े मेल मिटाएं और ट्रैश खाली करें।
    .button = Gmail खोलें
remedy-send_tomorrow = कल फिर भेजें। कोड ठीक बना रहेगा।
    .button = आगे बढ़ें
remedy-mark_not_spam = स्पैम फ़ोल्डर में मेल खोलें और “{ GOOGLE("not-spam") }” दबाएं। Google यह याद रखेगा।
    .button = Gmail खोलें
remedy-look_again = एक बार फिर देखें।
    .button = फिर से देखें
remedy-look_yourself = { $recipient } का मेलबॉक्स खुद देखें।
    .button = Gmail खोलें
remedy-use_given_from = { $from ->
        [none] अपने ऐप में भेजने वाले के पते में { $address } डालें।
       *[other] अपने ऐप में भेजने वाले के पते में { $from } डालें।
    }
    .button = आगे बढ़ें
remedy-pass_report = रिपोर्ट अपने कंप्यूटर संभालने वाले को दें। इसमें न कोई कोड है, न कोई पासवर्ड।
    .button = रिपोर्ट दिखाएं

one-or-other = { $one } या { $other }
