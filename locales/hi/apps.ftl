### The apps and devices, by their identifiers in data/apps.toml.

app-scanner = प्रिंटर या स्कैनर
    .hint = HP, Canon, Epson, Brother वगैरह
app-outlook-classic = Outlook (क्लासिक)
    .hint = 2016 और उससे पुराना, POP खाते
app-outlook-new = Outlook (नया)
    .hint = Windows, Mac और फ़ोन के लिए
    .google = Outlook में “खाता जोड़ें” चुनें, अपना पता टाइप करें और Google के पेज पर साइन इन करें।
# Same as in English.
app-thunderbird = Thunderbird
    .hint = कंप्यूटर या फ़ोन पर
    .google = Thunderbird में अपना खाता जोड़ें। Google का पेज अपने-आप खुल जाता है। वहां साइन इन करें।
# Same as in English.
app-apple-mail = Apple Mail
    .hint = Mac, iPhone या iPad पर
    .google = सेटिंग में “खाता जोड़ें” और फिर “Google” चुनें, “अन्य” नहीं। Google के पेज पर साइन इन करें।
app-wordpress = वेबसाइट या WordPress
    .hint = संपर्क फ़ॉर्म, दुकान के मेल
# Same as in English.
app-python = Python
    .hint = smtplib वाली स्क्रिप्ट
# Same as in English.
app-node = Node.js
    .hint = Nodemailer वाली स्क्रिप्ट
# Same as in English.
app-php = PHP
    .hint = PHPMailer वाली साइट
# Same as in English.
app-msmtp = msmtp
    .hint = कमांड लाइन से मेल
# Same as in English.
app-cvshelf = CVShelf
    .hint = नौकरी के आवेदनों का संग्रह
app-other = कुछ और
    .hint = NAS, Home Assistant वगैरह
