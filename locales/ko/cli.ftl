### The command `mailkey`: its help, and what it says beside the sentences that it shares with the window.

## Help

cli =
    .about = ‘스캐너에서 메일이 안 나가요’에서 ‘테스트 메일이 도착했어요’까지, Gmail 앱 비밀번호로 안내합니다
    .long =
        ‘스캐너에서 메일이 안 나가요’에서 ‘테스트 메일이 도착했어요’까지, Gmail 앱 비밀번호로 안내합니다. 앱 비밀번호는 이 컴퓨터의 금고에만 저장합니다.

        코드는 금고나 표준 입력에서 읽습니다. 인수나 환경 변수에서는 절대 읽지 않습니다.
    .example =
        종료 상태:
          0  요청한 대로 됨
          1  좋지 않은 결과
          2  잘못된 사용법
          3  금고를 쓸 수 없음

        예:
          mailkey setup --app scanner --address anna@gmail.com

cli-setup =
    .about = 터미널에서 모든 단계를 진행합니다
    .long =
        터미널에서 모든 단계를 진행합니다. 앱, 주소, 2단계 인증, 코드 만들기, 저장, 테스트 메일 순서입니다.

        코드는 입력하거나 붙여넣어도 화면에 보이지 않습니다. 단계마다 코드를 뺀 모든 내용을 기억하므로 언제든 멈출 수 있습니다. `mailkey setup` 명령으로 이어서 할 수 있습니다.

        --practice 옵션을 쓰면 모의 Google 서버를 상대로 이 컴퓨터 안에서만 진행합니다.
    .example =
        예:
          mailkey setup --practice

cli-verify =
    .about = 한 번 로그인해 Google의 답변을 알려 줍니다. 저장하지 않습니다
    .long =
        Google 메일 서버에 한 번 로그인해 답변을 알려 주고, 아무것도 저장하지 않습니다.

        --json 옵션을 쓰면 객체 하나를 출력합니다: verdict, stage, endpoint, reply, elapsed_ms, saved, details. 더 발견한 것이 있으면 further도 들어갑니다.
    .example =
        예:
        {"  "}{ $kept } |
            mailkey verify --address anna@gmail.com --code-stdin --json

cli-send-test =
    .about = 테스트 메일을 보내고 도착했는지 확인합니다
    .long =
        테스트 메일 한 통을 보내고, 메일함에서 그 메일만 찾습니다. 다른 메일은 읽지 않습니다.

        다른 사람에게 보내거나 --wait 0을 쓰면 보내기만 합니다. 메일은 보냈지만 메일함을 확인하지 못했다면 결과에 그렇게 나오고 종료 상태는 1입니다.

        --json 옵션을 쓰면 객체 하나를 출력합니다: verdict, stage, endpoint, reply, elapsed_ms, saved, details.
    .example =
        예:
          mailkey send-test --address anna@gmail.com --app scanner --wait 30

cli-doctor =
    .about = Google 메일 서버로 가는 길이 어디까지 열려 있는지 로그인하지 않고 확인합니다
    .long =
        Google 메일 서버의 통로마다 연결해 보고, 어디까지 갔는지 단계별로 보여 준 다음 끊습니다. 로그인은 하지 않습니다.

        터미널에서는 확인하는 동안 통로마다 어디까지 갔는지 보여 줍니다. Ctrl-C로 멈춥니다.

        --json 옵션을 쓰면 객체 하나를 출력합니다: 결과의 필드(길이 열려 있으면 verdict는 null), further, 그리고 확인한 내용인 names, doors, internet, clock_ahead_seconds.
    .example =
        예:
          mailkey doctor --json

cli-report =
    .about = Google 메일 서버로 가는 길에 대한 보고서를 만듭니다(담당자 전달용)
    .long =
        doctor와 똑같이 확인한 뒤 컴퓨터 담당자에게 줄 보고서를 출력합니다. 쉬운 말로 쓴 한 줄, 문의 번호, 확인한 내용이 들어갑니다. 코드는 들어가지 않고, 주소는 줄여 쓰며, 공인 IP 주소는 뺍니다.

        --json 옵션을 쓰면 객체 하나를 출력합니다: number, verdict, tried, practice, technical, text, file.
    .example =
        예:
          mailkey report --save

cli-list =
    .about = Mailkey가 이 컴퓨터에 저장한 코드 목록을 보여 줍니다
    .long =
        어떤 앱과 주소의 코드인지, Google에서의 이름은 무엇인지, Google이 마지막으로 받아들인 때는 언제인지 보여 줍니다. 코드는 보여 주지 않습니다.

        --json 옵션을 쓰면 코드마다 객체가 하나씩 있는 배열을 출력합니다.
    .example =
        예:
          mailkey list

cli-get =
    .about = 금고에서 코드를 꺼내 출력합니다
    .long =
        금고에서 코드를 꺼내 표준 출력에 그것만 출력합니다. 코드가 없으면 종료 상태는 1입니다.

        --json 옵션을 쓰면 객체 하나를 출력합니다: app, address, code.
    .example =
        예:
          mailkey get --address anna@gmail.com --app msmtp

cli-remove =
    .about = 금고와 목록에서 코드를 삭제합니다
    .long =
        이 컴퓨터의 금고와 목록에서 코드를 삭제합니다.

        Google에서도 삭제할 때까지 그 코드는 Google에서 계속 유효합니다.

        --json 옵션을 쓰면 객체 하나를 출력합니다: app, address, was_kept, was_listed, page.
    .example =
        예:
          mailkey remove --address anna@gmail.com --app scanner

cli-store =
    .about = 코드로 로그인해 보고, Google이 받아들일 때만 저장합니다
    .long =
        표준 입력에서 코드를 읽어 한 번 로그인하고, Google이 받아들일 때만 금고에 저장합니다. 같은 앱과 주소로 저장된 코드가 있으면 새 코드로 바꿉니다. 아무것도 묻지 않습니다.

        --json 옵션을 쓰면 객체 하나를 출력합니다: verdict, stage, endpoint, reply, elapsed_ms, saved, details. 더 발견한 것이 있으면 further도 들어갑니다.
    .example =
        예:
        {"  "}{ $given } | mailkey store --address anna@gmail.com --app msmtp --code-stdin

cli-practice =
    .about = 연습과 테스트를 위해 이 컴퓨터에서 실행하는 모의 Google 서버
    .long = 연습과 테스트를 위해 이 컴퓨터에서 실행하는 모의 Google 서버입니다. Google에는 아무것도 전달되지 않으며, 코드도 진짜가 아닙니다.
    .example =
        예:
          mailkey practice serve

cli-practice-serve =
    .about = 모의 서버를 시작하고 위치를 모두 출력한 뒤, 중단할 때까지 실행합니다
    .long =
        Google을 대신하는 메일 서버와 페이지를 이 컴퓨터에서만 시작합니다. 포트, 인증서에 서명한 기관의 파일, 주소와 코드, 페이지를 출력하고 중단할 때까지(Ctrl-C) 실행합니다.

        --json 옵션을 쓰면 객체 하나를 한 줄로 출력합니다.
    .example =
        예:
          mailkey practice serve --json

cli-help =
    .about = 명령의 도움말을 출력합니다
    .long = 명령의 도움말을 출력합니다. 명령 이름 뒤에 --help를 붙인 것과 같습니다. 명령이 없으면 mailkey 자체의 도움말을 출력합니다.
    .example =
        예:
          mailkey help send-test

cli-option-address = 로그인할 메일 주소
cli-option-app = 코드를 쓸 앱. 없으면 코드가 저장된 유일한 앱
cli-option-app-needed = 코드를 쓸 앱
cli-option-app-setup = 메일을 보낼 앱
cli-option-device = 기기나 웹사이트의 이름 (여러 개 있다면)
cli-option-address-setup = 앱에서 보내는 사람으로 쓸 메일 주소
cli-option-code-stdin = 금고 대신 표준 입력에서 코드 읽기
cli-option-code-stdin-only = 표준 입력에서 코드 읽기
cli-option-even-if-words = 흔한 낱말일 수 있는 16글자도 받기
cli-option-even-if-elsewhere = 아마 Google에 없는 주소도 받기
cli-remedy-go_on_all_the_same = 그래도 Google에 있다면 명령에 --even-if-elsewhere를 붙이세요.
cli-keeper-unknown = { $domain }의 메일이 어디에 있는지 Mailkey는 알 수 없습니다.
cli-option-json = 문장 대신 JSON 출력
cli-option-to = 테스트 메일을 받을 사람. 없으면 자기 주소
cli-option-wait = 메일을 찾아볼 시간(초). 0이면 찾지 않음
cli-option-practice = 연습: Google에 전달되지 않으며 진짜 코드도 없음
cli-option-fault = 연습에서 일으킬 문제
cli-option-save = 보고서를 문서 폴더의 파일로도 저장
cli-option-port = 고정 포트
cli-option-help = 도움말 출력
cli-option-version = 버전 출력
cli-option-language = 안내 언어(예: de, pt-BR). 없으면 이 컴퓨터의 언어
cli-argument-command = 설명할 명령. 없으면 mailkey 자체

## The frame of the help

cli-heading-usage = 사용법:
cli-heading-commands = 명령:
cli-heading-options = 옵션:
cli-heading-arguments = 인수:
cli-placeholder-options = [옵션]
cli-placeholder-command = <명령>
cli-choices = [가능한 값: { $choices }]
cli-default = [기본값: { $value }]

## What was typed and cannot be understood

cli-wrong-argument = 여기서는 알 수 없는 말이에요: ‘{ $given }’
cli-wrong-command = 그런 명령은 없어요: ‘{ $given }’
cli-wrong-value = { $option }에 맞지 않는 값이에요: ‘{ $given }’
cli-wrong-missing = 빠진 것이 있어요: { $option }
cli-wrong-no-value = { $option }에는 값이 필요해요.
cli-wrong-twice = { $option } 옵션은 한 번만 쓸 수 있어요.
cli-wrong-together = 함께 쓸 수 없어요: { $option }, { $other }
cli-wrong-other = 이해할 수 없어요.
cli-wrong-guess = 혹시 ‘{ $guess }’ 아닌가요?
cli-wrong-choices = 가능한 값: { $choices }
cli-wrong-help = 더 알아보기: { $command }
cli-wrong-language = 그런 언어는 없어요: ‘{ $given }’. 있는 언어: { $languages }

## What was given

# Same as in English.
cli-broken = mailkey: { $reason }
cli-code-on-terminal =
    표준 입력이 터미널이라 코드가 화면에 보이게 돼요. 비밀번호 프로그램이나 파일에서 파이프로 넘겨 주세요.
    { $given } | mailkey … --code-stdin
    화면에 보이지 않게 입력하려면: mailkey setup
cli-no-code-kept = { $address } 주소로 저장된 코드가 없어요. --app 옵션으로 앱을 정하거나, --code-stdin 옵션으로 코드를 넘기거나, 다음 명령으로 시작하세요: mailkey setup --address { $address }
cli-several-codes = { $address } 주소로 여러 앱의 코드가 있어요. --app 옵션으로 하나를 고르세요: { $apps }
cli-several-devices = { $address } 주소로 여러 기기의 코드가 있어요. --device 옵션으로 하나를 고르세요: { $devices }
cli-not-in-keyring = 금고에 { $app } · { $address } 코드가 없어요.
cli-an-app = 사용할 앱

## The codes

cli-list-empty = 이 컴퓨터에는 아직 코드가 없어요. 코드를 만들려면: mailkey setup
cli-list-app = 앱
cli-list-device = 기기
cli-list-address = 주소
cli-list-code-name = Google에서의 이름
cli-list-since = 저장한 날
cli-list-last-worked = 마지막 확인
cli-removed = { $app } · { $address } 코드를 이 컴퓨터에서 삭제했어요.
cli-removed-not-listed = { $app } · { $address } 코드를 금고에서 삭제했어요. 목록에는 없었어요.
cli-removed-not-in-keyring = { $app } · { $address } 코드를 목록에서 삭제했어요. 금고에는 없었어요.
cli-removed-here-only = Google에서도 삭제할 때까지 Google에서는 계속 유효해요:
cli-nothing-to-remove = { $app } · { $address } 코드는 금고에도 목록에도 없어요.
cli-stored-not-listed = 코드는 금고에 있지만 목록에 넣지 못했어요({ $reason }).

## The doctor

cli-doctor-free = Google 메일 서버로 가는 길이 열려 있어요({ $seconds }초).
cli-doctor-shut-sending = { $title ->
        [none] 보내는 두 통로 중 하나(포트 { $port })가 막혀 있어요. 나머지 하나로 충분해요.
       *[other] 보내는 두 통로 중 하나(포트 { $port }): { $title }. 나머지 하나로 충분해요.
    }
cli-doctor-shut-reading = { $title ->
        [none] 읽는 통로(포트 { $port })가 막혀 있어요. 메일을 보내는 데는 필요 없고, 테스트 메일을 찾아보지 못할 뿐이에요.
       *[other] 읽는 통로(포트 { $port }): { $title }. 메일을 보내는 데는 필요 없고, 테스트 메일을 찾아보지 못할 뿐이에요.
    }
# Same as in English.
cli-security-implicit_tls = TLS
# Same as in English.
cli-security-starttls = STARTTLS
cli-door-passed = ✓
cli-door-stuck = ✗
cli-door-not-reached = –
cli-door-issuer = 인증서 발급자

## The letter that some advice speaks of

cli-letter = 메일에 복사해서 보낼 요청서:

## The report

cli-report-saved = 보고서를 저장했어요: { $file }
cli-save-report = 파일로 저장할까요? y는 저장, Enter는 저장 안 함:

## Practice

cli-practice-banner = 연습
cli-practice-pages = 연습 페이지: { $url }
cli-practice-serving =
    SMTP, 처음부터 TLS   { $host }:{ $smtps }
    SMTP, STARTTLS       { $host }:{ $submission }
    IMAP, 처음부터 TLS   { $host }:{ $imaps }
    인증서 대상          { $smtp_name }, { $imap_name }
    인증 기관 파일       { $authority }
    페이지               { $pages }
cli-practice-account = { $address } 코드
cli-practice-until = Ctrl-C를 누르면 멈춰요.

## The steps in the terminal

cli-key-back = b
cli-key-stop = q
cli-key-skip = s
cli-key-yes = y

cli-setup-needs-terminal = mailkey setup은 질문을 하므로 터미널이 필요해요. 스크립트에서는 다음을 쓰세요: mailkey store --address … --app … --code-stdin
cli-setup-keys = 질문이 나오면 b는 뒤로, q는 멈춤이에요. 코드를 뺀 모든 내용을 기억해요.
cli-setup-stopped = 여기서 멈췄어요. 이어서 하려면: mailkey setup
cli-setup-stopped-practice = 여기서 멈췄어요. 이어서 하려면: mailkey setup --practice
cli-step = { $practice ->
        [yes] 연습 · { $number }/{ $count } · { $step }
       *[no] { $number }/{ $count } · { $step }
    }{ $address ->
        [none] {""}
       *[other] {" "}· { $address }
    }
cli-which-number = 번호:
cli-which-number-default = 번호 [{ $default }]:
cli-not-a-number = 1부터 { $count }까지의 번호를 입력해 주세요.
cli-opened = 브라우저에서 열려요.
cli-open-yourself = 이 링크를 컴퓨터나 휴대전화의 브라우저에서 여세요.
cli-letter-opened = 메일 프로그램에서 열려요. 받는 사람을 정하고, 읽어 본 다음 직접 보내세요.
cli-letter-copy = 메일에 복사해서 도와줄 수 있는 사람에게 보내세요.
cli-enter-to-look-again = 다 했으면 Enter를 누르세요:
cli-address = 내 메일 주소:
cli-address-again = 내 메일 주소 [{ $address }]:
cli-paste = 코드(화면에 보이지 않아요):
cli-code-in-hand = •••• •••• •••• ••••
cli-test-to = 받는 주소 [{ $address }], 건너뛰려면 s:
cli-verdict = 하고 싶은 일의 번호:
cli-verdict-or-skip = 하고 싶은 일의 번호, 건너뛰려면 s:
cli-verdict-good = 계속하려면 Enter, 아니면 하고 싶은 일의 번호:
cli-nothing-to-press = 직접 하셔야 하는 일이에요. Mailkey가 대신할 수 없어요.
cli-connect-lead = { $app }에 다음 내용을 순서대로 입력하세요.
cli-connect-get = 나중에 코드를 출력하려면: mailkey get --address { $address } --app { $app }
cli-show-code = 이 화면에 코드 보여 주기
cli-the-code = 코드(16글자)
cli-finish = 마치기
