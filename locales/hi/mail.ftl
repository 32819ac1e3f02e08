### The test mail. It is read in somebody's mail program, often by a colleague who has never heard of Mailkey.

test-mail-subject = Mailkey का टेस्ट मेल: { $app }

test-mail-body =
    नमस्ते,

    यह Mailkey का टेस्ट मेल है। अगर आप इसे पढ़ पा रहे हैं, तो मेल भेजना काम कर रहा है: Google के मेल सर्वर ने यह मेल उसी ऐप्लिकेशन पासवर्ड से लिया है, जो इसके लिए बनाया गया था।

    किसके लिए: { $app }
    किस कंप्यूटर पर: { $device }

    आपको कुछ नहीं करना है, और यह मेल मिटाया जा सकता है।

    अगर आपने इसे नहीं मंगाया: जो यह सब सेट अप कर रहा है, उसने जांच के लिए आपका पता चुना।

    Mailkey एक स्वतंत्र प्रोग्राम है। इसका Google से कोई संबंध नहीं है।
