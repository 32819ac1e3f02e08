### The apps and devices, by their identifiers in data/apps.toml.

app-scanner = 프린터 또는 스캐너
    .hint = HP, Canon, Epson, Brother 등
app-outlook-classic = 클래식 Outlook
    .hint = 2016 이하 버전, POP 계정
app-outlook-new = 새 Outlook
    .hint = Windows, Mac, 휴대전화용
    .google = Outlook에서 ‘계정 추가’를 고르고 주소를 입력한 다음, Google 페이지에서 로그인하세요.
# Same as in English.
app-thunderbird = Thunderbird
    .hint = 컴퓨터 또는 휴대전화용
    .google = Thunderbird에서 계정을 추가하세요. Google 페이지가 저절로 열리면 로그인하세요.
# Same as in English.
app-apple-mail = Apple Mail
    .hint = Mac, iPhone, iPad용
    .google = 설정에서 ‘계정 추가’를 누르고 ‘기타’가 아니라 ‘Google’을 고르세요. 그다음 Google 페이지에서 로그인하세요.
app-wordpress = 웹사이트, WordPress
    .hint = 문의 양식, 쇼핑몰 메일
# Same as in English.
app-python = Python
    .hint = smtplib를 쓰는 스크립트
# Same as in English.
app-node = Node.js
    .hint = Nodemailer를 쓰는 스크립트
# Same as in English.
app-php = PHP
    .hint = PHPMailer를 쓰는 사이트
# Same as in English.
app-msmtp = msmtp
    .hint = 명령줄에서 보내는 메일
# Same as in English.
app-cvshelf = CVShelf
    .hint = 입사 지원서 보관 프로그램
app-other = 그 밖의 것
    .hint = NAS, Home Assistant 등
