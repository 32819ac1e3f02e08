### Things to say beside a step, what could not be done at all, and what the lights show.

## Notices

notice-journey_set_aside = 어디까지 했는지 읽지 못해서 처음부터 시작해요. 이전 파일은 { $file } 이름으로 남아 있어요.
notice-ledger_set_aside = 코드 목록을 읽지 못했어요. 이전 파일은 { $file } 이름으로 남아 있어요. 코드는 금고에 그대로 있어요.
notice-progress_not_saved = 어디까지 했는지 저장할 수 없어요({ $reason }). 계속할 수는 있지만, 다음에는 처음부터 시작해요.
notice-ledger_not_saved = 코드는 저장했지만 목록에 적지 못했어요({ $reason }).
notice-keyring_trouble = 이 컴퓨터에는 아직 코드를 안전하게 둘 곳이 없어요.
notice-keyring_will_ask = 이 컴퓨터의 금고가 잠겨 있어요. 코드를 보관할 때 컴퓨터의 창이 금고의 비밀번호를 물어봐요. Google 비밀번호가 아니에요.
keyring-unlock = 지금 잠금 풀기
keyring-waits = 이 컴퓨터의 금고를 기다리고 있어요. 금고의 비밀번호를 묻는 창이 열려 있을 수 있어요. 다른 창 뒤도 살펴봐 주세요.
notice-code_not_here = 코드를 저장하기 전에 Mailkey가 닫혀서 코드가 남아 있지 않아요. Google 창에 아직 보이면 한 번 더 붙여넣어 주세요. 안 보이면 새 코드를 만들어 주세요.
notice-code_on_clipboard = 코드를 받았지만 클립보드에서 지우지 못했어요. 다른 것을 복사하면 클립보드에서 사라져요.
notice-code_put_back = 복사한 것을 기억하는 프로그램이 코드를 클립보드에 되돌려 놓았어요. Mailkey가 다시 지웠지만 그 프로그램의 목록에 남아 있을 수 있어요. 거기에서 삭제하세요.
notice-file_newer = 더 새로운 Mailkey가 쓴 파일이에요: { $file }. 이 Mailkey는 파일을 그대로 두고 아무것도 저장하지 않아요. 더 새로운 Mailkey를 열어 주세요.
notice-preferences_set_aside = 화면 설정을 읽지 못했어요. 이전 파일은 { $file } 이름으로 남아 있어요.
notice-preferences_not_saved = 화면 설정을 저장할 수 없어요({ $reason }).
notice-pause = Google이 잠시 쉬어 달라고 했어요. { $time } 기다렸다가 다시 시도하세요.
notice-no_code_needed = { $app }에서는 ‘Google 계정으로 로그인’할 수 있어요. 코드가 필요 없어요.

## Failures

failure-busy = 아직 다른 일을 하고 있어요. 잠시만 기다려 주세요.
failure-not_yet = 먼저 ‘{ $step }’ 단계에서 할 일이 있어요.
failure-unknown_app = Mailkey가 모르는 앱이에요.
failure-device_name_too_long = 이름이 너무 길어요. 더 짧은 이름을 써 주세요.
failure-device_name_is_code = 이것은 코드예요. 여기에는 기기 이름을 쓰고, 코드는 물어보는 곳에 붙여 넣으세요.
failure-not_named = 이 컴퓨터에는 이 앱의 코드가 하나뿐이라서 이름이 필요 없어요.
failure-clipboard = 클립보드를 쓸 수 없어요. 대신 코드를 직접 입력할 수 있어요.
failure-not_copied = 클립보드를 쓸 수 없어서 복사하지 못했어요. 화면에 보이는 내용을 필요한 곳에 입력하세요.
failure-code_not_copied = 클립보드를 쓸 수 없어서 코드를 복사하지 못했어요. 대신 코드를 화면에 표시하고 필요한 곳에 입력하세요.
failure-browser = 브라우저가 열리지 않았어요({ $reason }). 링크를 복사해 직접 열어 주세요.
failure-keyring = 금고가 요청한 일을 하지 않았어요.
failure-file = 파일을 읽거나 쓰지 못했어요({ $reason }).
failure-file_newer = 더 새로운 Mailkey가 쓴 파일이에요: { $file }. 이 Mailkey는 파일을 그대로 둬요. 더 새로운 Mailkey를 사용해 주세요.
failure-nothing_to_put_back = 금고가 코드를 내주지 않아서 되돌릴 코드가 없어요.
failure-newer_code_kept = 다른 프로그램이 그 자리에 더 새로운 코드를 저장했어요. 그 코드는 그대로 두고, 이전 코드는 되돌리지 않았어요.
failure-report_changed = 그사이 Mailkey가 다른 것을 찾아서 이 보고서는 더 이상 최신이 아니에요. 보고서를 다시 열어 주세요.
failure-internal = Mailkey 안에서 문제가 생겼어요({ $reason }).

## The four lights

light-internet = 인터넷
    .waiting = 대기 중
    .working = 확인 중…
    .good = 연결됨
    .bad = 연결 안 됨
light-mail_server = Google 메일 서버
    .waiting = 대기 중
    .working = 연결 중…
    .good = 응답함
    .good-port = 포트 { $port }에서 응답함
    .bad = 응답 없음
light-secure_line = 보안 연결
    .waiting = 대기 중
    .working = 확인 중…
    .good = 안전함
    .good-issuer = 인증서 발급자: { $issuer }
    .bad = 안전하지 않음
    .bad-issuer = 인증서 발급자: { $issuer }
light-sign_in = 로그인
    .waiting = 대기 중
    .working = 묻는 중…
    .good = 허용됨
    .bad = 허용 안 됨

keeping = 코드를 금고에 저장하는 중…
sending = Google에 메일을 넘기는 중…
looking = 메일을 찾는 중…

## Google's pages

link-two_step = Google 2단계 인증 페이지
link-app_passwords = Google 앱 비밀번호 페이지
# Same as in English.
link-mailbox = Gmail
link-security = Google 보안 페이지
link-app_passwords_help = Google 앱 비밀번호 도움말

## The steps, as the list of steps names them

step-app = 사용할 앱
step-address = 내 주소
step-two-step = 2단계 인증
step-create = 코드 만들기
step-paste = 코드 붙여넣기
step-check = Google에 확인
step-test-mail = 테스트 메일
step-connect = 앱 설정
step-done = 모두 완료
