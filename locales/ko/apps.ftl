### The apps and devices (data/apps), and their kinds (data/apps/kinds.toml), by their identifiers.
### An app stands here only with what its folder and its kind do not say: a name that is translated, a `.hint` (one line on the
### tile) of its own, and `.google`, how to do without a code, for the apps that can.

apps-outlook-classic = 클래식 Outlook
    .hint = 2016 이하 버전, POP 계정
apps-outlook-new = 새 Outlook
    .hint = Windows, Mac, 휴대전화용
    .google = Outlook에서 ‘계정 추가’를 고르고 주소를 입력한 다음, Google 페이지에서 로그인하세요.
apps-thunderbird =
    .hint = 컴퓨터 또는 휴대전화용
    .google = Thunderbird에서 계정을 추가하세요. Google 페이지가 저절로 열리면 로그인하세요.
# Same as in English.
apps-apple-mail = Apple Mail
    .hint = Mac, iPhone, iPad용
    .google = 설정에서 ‘계정 추가’를 누르고 ‘기타’가 아니라 ‘Google’을 고르세요. 그다음 Google 페이지에서 로그인하세요.
apps-wordpress = 웹사이트, WordPress
    .hint = 문의 양식, 쇼핑몰 메일
apps-python =
    .hint = smtplib를 쓰는 스크립트
apps-node =
    .hint = Nodemailer를 쓰는 스크립트
apps-php =
    .hint = PHPMailer를 쓰는 사이트
apps-msmtp =
    .hint = 명령줄에서 보내는 메일
apps-cvshelf =
    .hint = 입사 지원서 보관 프로그램

## The kinds. An app without a name of its own is called so, with `.hint` beside it; with a name, what it is is said so.

kind-printer = 프린터 또는 스캐너
    .hint = HP, Canon, Epson, Brother 등
kind-mail-program = 메일 프로그램
kind-website = 웹사이트
kind-business = 사무용 프로그램
kind-nas = 네트워크 저장소(NAS)
kind-device = 카메라 등의 기기
kind-server = 서버 프로그램
kind-script = 직접 만든 스크립트
kind-generic = 그 밖의 것
    .hint = NAS, Home Assistant 등

## What a box of an app is to be: ticked or not, switched on or off.

tick-on = 예
tick-off = 아니요
