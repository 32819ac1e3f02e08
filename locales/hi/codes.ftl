### The list of codes on this computer.

codes-title = आपके कोड
codes-lead = यह सूची Mailkey रखता है, और कोड तिजोरी में रहते हैं।
codes-none = इस कंप्यूटर पर अभी कोई कोड नहीं है।
codes-for = { $app }, { $address }
# Same as in English.
codes-on-device = { $app } “{ $device }”
codes-name = Google पर इसका नाम “{ $name }” है
codes-since = { $date } से रखा है।
codes-worked = पिछली बार { $date } को स्वीकार हुआ।
codes-settings = सेटिंग
codes-test = टेस्ट मेल भेजें
codes-check = जांचें
codes-replace = बदलें
code-show = कोड दिखाएं
codes-remove = हटाएं
codes-remove-what = { $app } और { $address } का कोड हटाएं
codes-back = चरणों पर लौटें

remove-title = यह कोड हटाएं?
remove-text = जब तक कोड Google पर भी न मिटाया जाए, { $app } से मेल जाते रहेंगे। वहां इसका नाम “{ $name }” है।
remove-yes = यहां से हटाएं
remove-no = रहने दें
removed-title = कोड इस कंप्यूटर से हटा दिया गया।
removed-text = यह कहीं भी काम न आए, इसके लिए Google के पेज पर भी “{ $name }” को मिटाएं।

removed-undo = वापस लाएं
restored-title = कोड वापस आ गया।
restored-text = वह फिर से तिजोरी में है, पहले जैसा।

## A code, shown in a window of its own

shown-code-title = कोड
# Same as in English.
shown-code-alphabet = Alfa Bravo Charlie Delta Echo Foxtrot Golf Hotel India Juliett Kilo Lima Mike November Oscar Papa Quebec Romeo Sierra Tango Uniform Victor Whiskey X-ray Yankee Zulu
shown-code-left = यह { $time } में हट जाएगा।
