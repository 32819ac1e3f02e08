### The steps of the journey. For the window only; <b>…</b> is set in bold.

## What will send mail

app-title = मेल कौन-सा ऐप या डिवाइस भेजेगा?
app-lead = कुछ ऐप में सीधे “Google से साइन इन करें” वाला तरीका होता है। अगर आपके ऐप में है, तो कोड नहीं चाहिए, और हम बता देंगे।
app-choices = ऐप और डिवाइस
app-no-code = कोड नहीं चाहिए
app-no-code-title = अच्छी खबर: { $app } के लिए कोड नहीं चाहिए
app-no-code-only = इसमें कोड डाला ही नहीं जाता, इसलिए यहां का काम पूरा हुआ।
app-anyway = फिर भी कोड इस्तेमाल करें
app-another = दूसरा ऐप चुनें

## The address

address-title = मेल किस पते से जाएगा?
address-lead = आपके Gmail या Google Workspace खाते का पता। कोड इसी के लिए होगा।
address-label = आपका ईमेल पता
address-earlier = या पहले दिया हुआ कोई पता
address-looking = देख रहे हैं कि इस पते का मेल कौन संभालता है…
device-label = डिवाइस या वेबसाइट का नाम, अगर एक से ज़्यादा हों
device-note = जैसे “गलियारे का स्कैनर”। Google पर भी कोड का यही नाम होता है। इसे खाली छोड़ सकते हैं।

## 2-Step Verification

two-step-title = क्या दो चरणों में पुष्टि चालू है?
two-step-lead = Google कोड सिर्फ़ उन खातों के लिए बनाता है, जिनमें दो चरणों में पुष्टि चालू हो। पासकी या फ़िंगरप्रिंट वही चीज़ नहीं है।
two-step-open = Google का पेज खोलें। देखें कि ऊपर दाईं ओर <b>{ $address }</b> दिख रहा है।
two-step-look = <b>{ GOOGLE("two-step") }</b> ढूंढें। क्या वहां <b>{ GOOGLE("on") }</b> लिखा है?
two-step-says-on = हां, “{ GOOGLE("on") }” लिखा है
two-step-question = आपको क्या दिख रहा है?
two-step-answer-on = “{ GOOGLE("on") }” लिखा है
two-step-answer-off = वह बंद है
two-step-answer-only_security_keys = सिर्फ़ सुरक्षा कुंजियां या पासकी
two-step-answer-passkey_instead = पासकी है, पर “{ GOOGLE("on") }” नहीं लिखा
two-step-answer-forbidden = मेरा संगठन इसकी अनुमति नहीं देता
two-step-answer-advanced_protection = { GOOGLE("advanced-protection") }
two-step-advice-off = उस पेज पर “{ GOOGLE("turn-on-two-step") }” दबाएं।
    .text = Google फ़ोन नंबर या आपके फ़ोन पर कोई ऐप मांगेगा। जब पेज पर “{ GOOGLE("on") }” लिखा दिखे, तो यहां लौट आएं।
two-step-advice-only_security_keys = अपनी पुष्टि का एक और तरीका जोड़ें।
    .text = सिर्फ़ सुरक्षा कुंजियां या पासकी होने पर Google कोड नहीं बनाता। उसी पेज पर फ़ोन नंबर या ऑथेंटिकेटर ऐप जोड़ें। कुंजियां पहले की तरह चलती रहेंगी।
two-step-advice-passkey_instead = पासवर्ड की जगह पासकी होना दो चरणों में पुष्टि नहीं है।
    .text = “{ GOOGLE("skip-password") }” सिर्फ़ पासवर्ड की जगह लेता है। उसी पेज पर “{ GOOGLE("turn-on-two-step") }” दबाएं। फिर फ़ोन नंबर या ऑथेंटिकेटर ऐप जोड़ें। आपकी पासकी चलती रहेगी।
two-step-advice-forbidden = इसकी अनुमति आपके संगठन को देनी होगी।
    .text = वहां Google संभालने वाले से कहें कि आपको दो चरणों में पुष्टि चालू करने दें। पत्र लिखा हुआ तैयार है, और Mailkey को याद है कि काम कहां तक हुआ।
two-step-advice-advanced_protection = { GOOGLE("advanced-protection") } में कोड की अनुमति नहीं है।
    .text = ऐसा जान-बूझकर रखा गया है। इस ऐप के लिए दूसरा खाता इस्तेमाल करें, या ऐसा ऐप चुनें, जिसमें “Google से साइन इन करें” हो।
two-step-workspace = { $domain } का मेल Google संभालता है। यही चाहिए।
two-step-unknown = Mailkey यह पता नहीं कर सका कि { $domain } का मेल कौन संभालता है। अगर Google संभालता है, तो आगे बढ़ें।
two-step-passed = { $address } के लिए दो चरणों में पुष्टि पहले से चालू थी, इसलिए दोबारा नहीं पूछा गया।
two-step-again = फिर से देखें

## Creating the code

create-title = Google पर कोड बनाएं
create-copy = यह नाम कॉपी करें, ताकि बाद में अपने कोड पहचाने जा सकें।
create-name = कोड का नाम
create-open = Google का पेज खोलें। देखें कि ऊपर दाईं ओर <b>{ $address }</b> दिख रहा है।
create-make = नाम पेस्ट करें, <b>{ GOOGLE("create") }</b> दबाएं और जो 16 अक्षर दिखें, उन्हें कॉपी करें।
create-alarm = Google आपको मेल भेजेगा कि एक कोड बनाया गया है। वह इसी कोड के बारे में है।
create-have = कोड मेरे पास है
create-offer = क्लिपबोर्ड पर एक कोड है।
create-use = इसे इस्तेमाल करें
create-different = आपको क्या दिख रहा है?
create-see-app_name = “{ GOOGLE("app-name") }” वाला खाना
create-see-code = 16 अक्षरों वाली विंडो
create-see-not_available = लिखा है “आपके खाते के लिए उपलब्ध नहीं”
create-see-asks_sign_in = साइन इन करने को कहता है
create-see-other_picture = ऊपर दाईं ओर दूसरी फ़ोटो
create-see-select_app = लिखा है “{ GOOGLE("select-app") }”
create-see-nothing_opened = कुछ भी नहीं खुला
create-advice-app_name = यही सही पेज है।
    .text = वहां नाम पेस्ट करें और “{ GOOGLE("create") }” दबाएं।
create-advice-code = यही कोड है।
    .text = Google की विंडो में 16 अक्षर कॉपी करें और यहां पेस्ट करें। वे सिर्फ़ एक बार दिखाए जाते हैं।
create-cause = दो चरणों में पुष्टि वाले पेज पर क्या दिखता है?
create-advice-not_available = ज़्यादातर इसकी वजह यह है कि दो चरणों में पुष्टि अभी चालू नहीं है, या उसमें सिर्फ़ सुरक्षा कुंजियां हैं।
    .text = वजह कोई भी हो, Google यही एक वाक्य लिखता है। असली वजह दो चरणों में पुष्टि वाले पेज पर दिखती है।
    .button = पुष्टि वाला पेज खोलें
create-advice-asks_sign_in = यह ठीक है।
    .text = Google पक्का करना चाहता है कि यह आप ही हैं। अपने सामान्य पासवर्ड से साइन इन करें। फिर कोड वाला पेज दिखेगा।
create-advice-other_picture = ब्राउज़र में कोई दूसरा खाता खुला है।
    .text = ऊपर दाईं ओर फ़ोटो दबाएं और { $address } चुनें। अगर वह वहां नहीं है, तो “{ GOOGLE("add-account") }” चुनें। फिर यहां से पेज दोबारा खोलें।
create-advice-nothing_opened = ब्राउज़र ने पेज नहीं खोला।
    .text = इस स्क्रीन से लिंक कॉपी करें और उसे ब्राउज़र की विंडो में सबसे ऊपर पेस्ट करें। कोई भी ब्राउज़र चलेगा।
create-advice-select_app = यह पुरानी गाइड है, Google का आज का पेज नहीं।
    .text = “{ GOOGLE("select-app") }” वाला फ़ॉर्म अब नहीं है। आज वहां एक ही खाना है: “{ GOOGLE("app-name") }”। पेज यहां से खोलें।
create-drawing-caption = पेज का एक चित्र। पुरानी गाइड में “{ GOOGLE("select-app") }” दिखता है: वह फ़ॉर्म अब नहीं है।
two-step-drawing-caption = पेज का एक चित्र। “{ GOOGLE("on") }” शब्द ढूंढें।

sight-other-address = दूसरा पता इस्तेमाल करें

google-open = Google का पेज खोलें
google-open-again = फिर से खोलें
google-link = या लिंक कॉपी करें
google-checked = Google के बारे में यह जानकारी { $date } को जांची गई।

## Pasting the code

paste-title = कोड पेस्ट करें
paste-lead = चार-चार के समूह में सोलह अक्षर। खाली जगह से फ़र्क नहीं पड़ता।
paste-for = { $address } का कोड
paste-button = कोड पेस्ट करें
paste-again = फिर से पेस्ट करें
paste-insist = Google यही अक्षर दिखाता है
paste-type = टाइप करें
paste-in-hand = Mailkey के पास एक कोड है।
paste-go-on = इसी से आगे बढ़ें
paste-boxes-none = अभी कोई कोड नहीं
paste-boxes-some = { $letters } अक्षर, छिपे हुए
paste-boxes-full = 16 अक्षरों का कोड, छिपा हुआ
type-title = कोड टाइप करें
type-lead = हर खाने में चार अक्षर। बड़े या छोटे अक्षर से फ़र्क नहीं पड़ता।
type-label = कोड के 16 अक्षर
type-check = यह कोड जांचें
type-paste = इसके बजाय पेस्ट करें

## Checking

check-title = Google से जांच हो रही है
check-lead = इसमें करीब दो सेकंड लगते हैं।
check-running = Google से पूछ रहे हैं…
check-done = Google ने कोड स्वीकार किया
check-ready-title = जांच के लिए तैयार
check-ready-lead = आपका कोड Mailkey के पास है। एक बार दबाने पर Google में एक साइन इन होता है।
check-now = अभी जांचें
check-worked-title = यह कोड काम करता है
check-worked-lead = Google ने इसे स्वीकार किया। आगे बढ़ें, या दूसरा कोड डालें।
check-other-code = दूसरा कोड डालें

## When the code ended with an earlier run

gone-title = कोड अब यहां नहीं है
gone-paste = कोड पेस्ट करें
gone-new = नया कोड बनाएं

## The test mail

test-title = खुद को एक टेस्ट मेल भेजें
test-lead = तब पक्का पता चल जाएगा कि सब काम करता है, अंदाज़ा नहीं लगाना पड़ेगा।
test-accepted = Google ने कोड स्वीकार किया।
test-to = किसे भेजना है
test-what-send = Mailkey { $address } से एक छोटा मेल भेजता है।
test-what-look = फिर वह दूसरी बार साइन इन करके देखता है कि मेल पहुंचा या नहीं। वह सिर्फ़ यही एक मेल ढूंढता है, और किसी दूसरे को न पढ़ता है, न बदलता है।
test-what-other = Mailkey किसी और के मेलबॉक्स में नहीं देख सकता। उन्हीं से पूछें।
test-send = टेस्ट मेल भेजें
test-skip = छोड़ें
test-sending-title = टेस्ट मेल भेजा जा रहा है
test-sent = Google ने { $time } पर ले लिया
test-looking = { $address } में ढूंढ रहे हैं…
test-seconds = { $seconds } सेकंड, ज़्यादा से ज़्यादा { $of }
test-sent-before = Google ने { $date } को { $time } पर एक टेस्ट मेल लिया था।
test-again = एक और भेजें

## Setting the app up

connect-title = { $app }: क्या डालना है
connect-lead = यह जानकारी इसी क्रम में डालें।
connect-fields = खाने
connect-hidden = कोड, छिपा हुआ
connect-code-copied = कोड { $time } तक क्लिपबोर्ड पर रहेगा। जहां चाहिए, वहां अभी पेस्ट करें।
connect-code-off = कोड क्लिपबोर्ड से हटा दिया गया है। अगर अब भी चाहिए, तो उसे फिर से कॉपी करें।
connect-code-replaced = अब क्लिपबोर्ड पर कुछ और है, इसलिए कोड वहां नहीं रहा। अगर अब भी चाहिए, तो उसे फिर से कॉपी करें।
connect-code-going = Mailkey कोड को क्लिपबोर्ड से हटा रहा है…
connect-snippet = या यह कॉपी करें
connect-snippet-note = इसमें कोड नहीं है। वह पूछा जाता है, या तिजोरी से पढ़ा जाता है।
connect-checked = ये नाम { $date } को जांचे गए।
connect-memory = कोड सेव नहीं है। Mailkey बंद करने से पहले उसे अभी डालें।
connect-print = यह पन्ना प्रिंट करें
connect-print-no-code = इस पन्ने पर कोड नहीं है। Mailkey में उसके बगल में “कॉपी करें” दबाएं।
connect-print-made = { $date } को Mailkey से बनाया गया
connect-done = सेट अप हो गया
connect-other = दूसरा ऐप

## Done

done-title = सब हो गया
done-lead = अब { $address } से मेल भेजा जा सकता है।
done-account = खाता
done-app = ऐप
done-name = Google पर कोड का नाम
done-kept = कोड कहां है
done-kept-keyring = इस कंप्यूटर की तिजोरी में
done-kept-memory = कहीं नहीं: बंद होते ही Mailkey उसे भूल जाएगा
done-sent = टेस्ट मेल
done-sent-at = Google ने { $date } को { $time } पर लिया
done-not-sent = नहीं भेजा गया
done-apps = आपके सभी ऐप
done-later = आगे के लिए काम की बातें
done-lost = <b>यह कंप्यूटर खो जाए:</b> Google के पेज पर कोड मिटाएं। फिर कोई उसका इस्तेमाल नहीं कर सकेगा, और आपका पासवर्ड वही रहेगा।
done-password = <b>Google का पासवर्ड बदला जाए:</b> Google सारे कोड मिटा देता है। तब यहां नए बनाएं।
done-leaving = <b>ऐप या डिवाइस किसी और को दिया जाए:</b> कोड यहां से और Google पर से हटाएं।
done-codes = आपके कोड
done-another = एक और ऐप सेट अप करें
done-finish = पूरा करें
done-close = अब विंडो बंद की जा सकती है।
