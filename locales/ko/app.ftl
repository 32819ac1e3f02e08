### The window's frame: the list of steps, the banner, the buttons that are the same everywhere.

# Same as in English.
brand = Mailkey
rail-label = 단계
rail-account = 내 계정: { $address }
rail-done = { $step }, 완료
rail-progress = { $count }단계 중 { $number }단계
rail-promise-kept = 코드는 이 컴퓨터를 떠나지 않아요.
rail-promise-google = Mailkey는 Google하고만 통신해요.
rail-codes = 내 코드
rail-examine = 연결 확인

back = 뒤로
continue = 계속
cancel = 취소
close = 닫기
copy = 복사
copied = 복사됨
copy-what = 복사: { $what }
copied-what = 복사됨: { $what }
dismiss = 숨기기
print = 인쇄
where = { $count }단계 중 { $number }단계예요. { $next }
stopping = 멈추는 중…

running-seconds = { $seconds }초
duration-seconds = { $count ->
       *[other] { $count }초
    }
duration-minutes = { $count ->
       *[other] { $count }분
    }

## Practice

practice-label = 연습
practice-title = 연습 중이에요.
practice-text = 여기서 하는 일은 Google에 전달되지 않아요.
practice-fault = 어떤 문제를 일으켜 볼까요?
practice-fault-none = 없음

## A verdict

verdict-todo = 지금 할 일
verdict-server = 서버의 답변
verdict-store = 금고의 답변
verdict-where = 멈춘 곳
verdict-endpoint = { $host }, 포트 { $port }
verdict-report = 보고서 보기
verdict-again-in = { $button } ({ $time } 후)
verdict-again-ready = 이제 다시 시도할 수 있어요.
verdict-beside = 함께 발견한 점

report-title = 도와줄 사람에게 줄 보고서
report-lead = 보고서 내용은 이게 전부예요. 코드나 비밀번호는 들어 있지 않아요.
report-quote = 문의할 때 말할 번호
report-text = 보고서 내용
report-save = 파일로 저장
report-saved = 저장됨: { $file }
report-not_saved = 파일을 저장하지 못했어요. 대신 보고서를 복사해 주세요.

## A letter to somebody who can help

letter-title = 도와줄 수 있는 사람에게 보낼 요청서
letter-lead = 내 이름으로 바로 보낼 수 있어요. Mailkey가 알아서 보내지는 않아요.
letter-subject = 제목:
letter-text = 요청서 내용
letter-show = 요청서 보기
letter-write = 내 메일 프로그램에서 열기
letter-opened = 메일 프로그램에 요청서가 열렸어요. 받는 사람을 정해 주세요.
letter-not_opened = 메일 프로그램이 열리지 않았어요. 대신 요청서를 복사해 주세요.

## Asking before a code is replaced

replace-title = 이미 저장된 코드가 있어요
replace-text = 이 컴퓨터에 { $app } · { $address } 코드가 저장되어 있어요. Google이 새 코드를 받아들인 다음에만 새 코드로 바꿔요.
replace-yes = 새 코드 쓰기
replace-no = 이전 코드 그대로 두기

## Before a second code is made for the same app and address. The heading is “replace-title”.

earlier-text = { $app } · { $address } 코드를 { $date }부터 보관하고 있어요. 그 코드가 되는 동안은 새 코드가 필요 없어요.
earlier-undated = 금고에 { $app } · { $address } 코드가 있어요. 그 코드가 되는 동안은 새 코드가 필요 없어요.
earlier-use = 이 코드 쓰기
earlier-new = 새로 만들기
device-other-name = 다른 기기나 웹사이트의 이름
device-other-note = 예: ‘복도 스캐너’. 그 기기만의 코드가 생겨요.
device-other = 다른 기기의 코드

## Asking before a code is let go that was not saved

unsaved-title = 코드가 저장되지 않았어요
unsaved-text = 계속하면 Mailkey가 { $app } · { $address } 코드를 잊어버려요.
unsaved-no = 여기 있기
unsaved-yes = 코드 잊기
closing-title = Mailkey를 닫을까요?
closing-code_in_hand = 코드가 아직 저장되지 않았습니다. 지금 Mailkey를 닫으면 코드가 여기서 사라지고, Google은 다시 보여 주지 않습니다.
closing-code_being_checked = 아직 Google에 코드를 확인하는 중이며, 코드는 아직 저장되지 않았습니다. 지금 Mailkey를 닫으면 코드가 여기서 사라지고, Google은 다시 보여 주지 않습니다.
closing-copied_code = 복사한 코드가 아직 클립보드에 있습니다. 지금 Mailkey를 닫으면 클립보드에서 지워집니다. 먼저 필요한 곳에 붙여 넣으세요.
closing-close = 그래도 닫기
closing-stay = 닫지 않기

## Checking the connection

examination-title = Google로 가는 길이 열려 있나요?
examination-lead = Google 메일 서버에 연결해 보고 바로 끊어요. 로그인은 하지 않아요.
examination-start = 지금 확인
examination-again = 다시 확인
examination-running = Google 메일 서버에 연결하는 중…
examination-free = Google로 가는 길이 열려 있어요
examination-free-text = Google 메일 서버가 보안 연결로 응답해요. 이 컴퓨터에서는 그래요. 프린터나 다른 기기는 다른 길로 갈 수 있어요.
examination-doors = 통로별 상태

path-computer = 이 컴퓨터
path-network = 내 네트워크
path-internet = 인터넷
path-google = Google 메일 서버
path-broken-computer = 이 컴퓨터에서 길이 막혀 있어요.
path-broken-to_network = 이 컴퓨터와 네트워크 사이에서 길이 막혀 있어요.
path-broken-network = 네트워크 안에서 길이 막혀 있어요.
path-broken-to_internet = 네트워크와 Google 사이에서 길이 막혀 있어요.
path-broken-somewhere = 이 컴퓨터나 네트워크의 무언가가 길을 막고 있어요. 이름은 알 수 없어요.
path-broken-doors = Google 메일 서버의 통로 앞에서 길이 막혀 있어요.
path-broken-doors-only = 인터넷은 되는데, Google 메일 서버의 통로 앞에서 길이 막혀 있어요.

door = 통로
door-sending = 보내기, 포트 { $port }
door-reading = 읽기, 포트 { $port }
door-names = 이름
door-connect = 연결
door-greeting = 첫인사
door-secure_line = 보안 연결
door-time = 시간
door-took = { $seconds }초
door-state-waiting = 아직
door-state-working = 확인 중
door-state-good = 정상
door-state-bad = 막힘

around-internet = 인터넷
around-internet-answers = 응답함
around-internet-silent = 응답 없음
around-internet-unreached = 응답하는 곳은 있지만 연결되지 않음
around-internet-portal = 이 네트워크의 페이지가 대신 응답함
around-clock = 시계
around-clock-right = 맞음
around-clock-off = { $clock }
around-certificates = 인증서 발급자

## Where am I, and what comes next

where-app = 다음에는 메일 주소를 입력해요.
where-free = 이 앱에는 어떤 단계도 필요 없어요.
where-address = 다음에는 2단계 인증을 살펴봐요.
where-two-step = 다음에는 코드를 만들어요.
where-create = 다음에는 코드를 여기에 붙여넣어요.
where-paste = 다음에는 Mailkey가 Google에 확인해요.
where-check = 다음에는 내게 테스트 메일을 보내요.
where-test-mail = 다음에는 앱을 설정해요.
where-connect = 이것만 하면 끝이에요.
where-done = 모든 단계를 마쳤어요.
where-verdict = 지금은 ‘{ $step }’ 단계예요. 나머지는 Mailkey가 기억해요.
where-room = 진행한 단계는 그대로 있어요. ‘{ $button }’ 버튼으로 돌아갈 수 있어요.

## Language, colours and size of the text

display-open = 화면 설정
display-title = 언어와 화면
display-lead = 바꾸면 바로 보여요. 사라지는 것은 없어요.
display-language = 언어
display-language-system = 이 컴퓨터와 같게({ $language })
display-theme = 색상
display-theme-system = 이 컴퓨터와 같게
display-theme-light = 밝게
display-theme-dark = 어둡게
display-text = 글자 크기
display-text-size = { $percent }%
display-text-larger = 크게
display-text-smaller = 작게
display-text-now = 글자 크기는 이제 { $percent }%예요.
display-language-now = 이제 Mailkey가 한국어로 안내해요.

## Help: a few words explained, and the keys

help-open = 도움말
help-title = 도움말
help-words = 여섯 가지 용어
help-keys = 키보드
help-about = Mailkey는 독립적인 프로그램이며 Google과 제휴 관계가 아니에요.

glossary-code = 코드
    .text = Google이 앱 하나를 위해 만들어 주는 영문자 16글자예요. Google에서는 앱 비밀번호라고 불러요. 앱은 내 비밀번호 대신 이 코드를 써요.
glossary-two_step = 2단계 인증
    .text = 로그인할 때 Google이 두 가지를 확인해요. 하나는 비밀번호, 다른 하나는 휴대전화처럼 나만 가진 것이에요.
glossary-passkey = 패스키
    .text = 얼굴, 지문, PIN으로 로그인하는 방법이에요. 2단계 인증을 대신하지는 않아요.
glossary-keyring = 금고
    .text = 컴퓨터가 비밀을 안전하게 보관하는 곳이에요. 컴퓨터에 로그인하면 열려요.
glossary-mail_server = 메일 서버
    .text = 내 메일을 받아 전달해 주는 Google의 컴퓨터예요.
glossary-secure_line = 보안 연결
    .text = 아무도 엿볼 수 없는 연결이에요. Mailkey는 이 연결만 써요.

# Same as in English.
key-enter = Enter
    .does = 주 버튼 누르기
# Same as in English.
key-escape = Esc
    .does = 뒤로 가기, 또는 진행 중인 일 멈추기
# Same as in English.
key-tab = Tab
    .does = 다음 버튼이나 칸으로 가기
key-arrows = 화살표 키
    .does = 다른 타일로 가기
key-space = 스페이스바
    .does = 타일 고르기, 또는 버튼 누르기
key-help = F1
    .does = 이 도움말 열기
# Same as in English.
key-paste = { $system ->
        [mac] ⌘ V
       *[other] Ctrl V
    }
    .does = 코드 붙여넣기
# Same as in English.
key-larger = { $system ->
        [mac] ⌘ +
       *[other] Ctrl +
    }
    .does = 글자 크게
# Same as in English.
key-smaller = { $system ->
        [mac] ⌘ −
       *[other] Ctrl −
    }
    .does = 글자 작게
# Same as in English.
key-normal = { $system ->
        [mac] ⌘ 0
       *[other] Ctrl 0
    }
    .does = 글자 크기 원래대로

## Back after a day or more

welcome-title = 다시 오셨네요
welcome-lead = { $date }에 여기까지 하셨어요.
welcome-app = 고른 앱: { $app }
welcome-address = 입력한 주소: { $address }
welcome-two_step = 2단계 인증이 켜져 있어요.
welcome-code = Google이 코드를 받아들였고, 코드는 저장되어 있어요.
welcome-sent = Google이 테스트 메일을 받았어요.
welcome-next = 이제 ‘{ $step }’ 차례예요.
