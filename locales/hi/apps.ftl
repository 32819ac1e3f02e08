### The apps and devices (data/apps), and their kinds (data/apps/kinds.toml), by their identifiers.
### An app stands here only with what its folder and its kind do not say: a name that is translated, a `.hint` (one line on the
### tile) of its own, and `.google`, how to do without a code, for the apps that can.

apps-outlook-classic = Outlook (क्लासिक)
    .hint = 2016 और उससे पुराना, POP खाते
apps-outlook-new = Outlook (नया)
    .hint = Windows, Mac और फ़ोन के लिए
    .google = Outlook में “खाता जोड़ें” चुनें, अपना पता टाइप करें और Google के पेज पर साइन इन करें।
apps-thunderbird =
    .hint = कंप्यूटर या फ़ोन पर
    .google = Thunderbird में अपना खाता जोड़ें। Google का पेज अपने-आप खुल जाता है। वहां साइन इन करें।
# Same as in English.
apps-apple-mail = Apple Mail
    .hint = Mac, iPhone या iPad पर
    .google = सेटिंग में “खाता जोड़ें” और फिर “Google” चुनें, “अन्य” नहीं। Google के पेज पर साइन इन करें।
apps-wordpress = वेबसाइट या WordPress
    .hint = संपर्क फ़ॉर्म, दुकान के मेल
apps-python =
    .hint = smtplib वाली स्क्रिप्ट
apps-node =
    .hint = Nodemailer वाली स्क्रिप्ट
apps-php =
    .hint = PHPMailer वाली साइट
apps-msmtp =
    .hint = कमांड लाइन से मेल
apps-cvshelf =
    .hint = नौकरी के आवेदनों का संग्रह

## The kinds. An app without a name of its own is called so, with `.hint` beside it; with a name, what it is is said so.

kind-printer = प्रिंटर या स्कैनर
    .hint = HP, Canon, Epson, Brother वगैरह
kind-mail-program = मेल प्रोग्राम
kind-website = वेबसाइट
kind-business = दफ़्तर का सॉफ़्टवेयर
kind-nas = नेटवर्क स्टोरेज (NAS)
kind-device = कैमरा या कोई और उपकरण
kind-server = सर्वर पर चलने वाला प्रोग्राम
kind-script = आपकी अपनी स्क्रिप्ट
kind-generic = कुछ और
    .hint = NAS, Home Assistant वगैरह

## What a box of an app is to be: ticked or not, switched on or off.

tick-on = हाँ
tick-off = नहीं
