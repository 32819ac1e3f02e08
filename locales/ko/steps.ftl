### The steps of the journey. For the window only; <b>…</b> is set in bold.

## What will send mail

app-title = 무엇으로 메일을 보낼까요?
app-lead = ‘Google 계정으로 로그인’할 수 있는 앱도 있어요. 그런 앱이면 코드가 필요 없으니 알려 드릴게요.
app-choices = 앱과 기기
app-no-code = 코드 필요 없음
app-no-code-title = 좋은 소식이에요. { $app }에는 코드가 필요 없어요
app-no-code-only = 코드를 아예 받지 않으니 여기서 할 일은 끝났어요.
app-anyway = 그래도 코드 쓰기
app-another = 다른 앱 고르기

## The address

address-title = 메일을 보내는 주소는 무엇인가요?
address-lead = Gmail 또는 Google Workspace 계정의 주소예요. 이 계정의 코드를 만들어요.
address-label = 내 메일 주소
address-earlier = 전에 입력한 주소에서 고르기
address-looking = 이 주소의 메일을 어디서 맡고 있는지 알아보는 중…
device-label = 기기나 웹사이트의 이름 (여러 개 있다면)
device-note = 예: ‘복도 스캐너’. Google에서도 코드 이름이 이렇게 돼요. 비워 두어도 괜찮아요.

## 2-Step Verification

two-step-title = 2단계 인증이 켜져 있나요?
two-step-lead = Google은 2단계 인증을 쓰는 계정에만 코드를 만들어 줘요. 패스키나 지문과는 다른 거예요.
two-step-open = Google 페이지를 열고, 오른쪽 위에 <b>{ $address }</b> 계정이 보이는지 확인하세요.
two-step-look = <b>{ GOOGLE("two-step") }</b> 항목을 찾으세요. <b>{ GOOGLE("on") }</b> 표시가 있나요?
two-step-says-on = 네, { GOOGLE("on") } 표시가 있어요
two-step-question = 무엇이 보이나요?
two-step-answer-on = { GOOGLE("on") } 표시가 있어요
two-step-answer-off = 꺼져 있어요
two-step-answer-only_security_keys = 보안 키나 패스키만 있어요
two-step-answer-passkey_instead = 패스키를 쓰는데 { GOOGLE("on") } 표시가 없어요
two-step-answer-forbidden = 조직에서 허용하지 않아요
two-step-answer-advanced_protection = { GOOGLE("advanced-protection") }
two-step-advice-off = 그 페이지에서 ‘{ GOOGLE("turn-on-two-step") }’ 버튼을 누르세요.
    .text = Google이 전화번호나 휴대전화 앱을 요청해요. 페이지에 { GOOGLE("on") } 표시가 나오면 여기로 돌아오세요.
two-step-advice-only_security_keys = 본인 확인 방법을 하나 더 추가하세요.
    .text = 보안 키나 패스키만 있으면 Google이 코드를 만들어 주지 않아요. 같은 페이지에서 전화번호나 인증 앱을 추가하세요. 보안 키와 패스키는 그대로 쓸 수 있어요.
two-step-advice-passkey_instead = 비밀번호 대신 쓰는 패스키는 2단계 인증이 아니에요.
    .text = ‘{ GOOGLE("skip-password") }’ 설정은 비밀번호만 대신해요. 같은 페이지에서 ‘{ GOOGLE("turn-on-two-step") }’ 버튼을 누르고, 전화번호나 인증 앱을 추가하세요. 패스키는 그대로 쓸 수 있어요.
two-step-advice-forbidden = 조직에서 허용해 줘야 해요.
    .text = 조직의 Google 관리자에게 2단계 인증을 켤 수 있게 해 달라고 부탁하세요. 요청서가 준비되어 있고, 어디까지 했는지는 Mailkey가 기억해요.
two-step-advice-advanced_protection = { GOOGLE("advanced-protection") } 기능을 쓰면 코드를 만들 수 없어요.
    .text = 원래 그렇게 정해져 있어요. 이 앱에는 다른 계정을 쓰거나, ‘Google 계정으로 로그인’할 수 있는 앱을 쓰세요.
two-step-workspace = { $domain } 메일은 Google이 맡고 있어요. 조건에 맞아요.
two-step-unknown = { $domain } 메일을 어디서 맡고 있는지 알아내지 못했어요. Google이라면 계속하세요.
two-step-passed = { $address } 계정은 전에 2단계 인증이 켜져 있었어요. 그래서 다시 묻지 않았어요.
two-step-again = 다시 보기

## Creating the code

create-title = Google에서 코드 만들기
create-copy = 이 이름을 복사하세요. 나중에 코드를 구별하기 쉬워요.
create-name = 코드 이름
create-open = Google 페이지를 열고, 오른쪽 위에 <b>{ $address }</b> 계정이 보이는지 확인하세요.
create-make = 이름을 붙여넣고 <b>{ GOOGLE("create") }</b> 버튼을 누른 다음, 나타나는 16글자를 복사하세요.
create-alarm = 코드가 만들어졌다는 메일이 Google에서 와요. 바로 이 코드 이야기예요.
create-have = 코드가 있어요
create-offer = 클립보드에 코드가 있어요.
create-use = 이 코드 쓰기
create-different = 무엇이 보이나요?
create-see-app_name = ‘{ GOOGLE("app-name") }’ 입력 칸
create-see-code = 16글자가 있는 창
create-see-not_available = ‘계정에서 사용할 수 없습니다’라고 나와요
create-see-asks_sign_in = 로그인하라고 해요
create-see-other_picture = 오른쪽 위 사진이 달라요
create-see-select_app = ‘{ GOOGLE("select-app") }’ 항목이 나와요
create-see-nothing_opened = 아무것도 열리지 않았어요
create-advice-app_name = 맞는 페이지예요.
    .text = 거기에 이름을 붙여넣고 ‘{ GOOGLE("create") }’ 버튼을 누르세요.
create-advice-code = 그게 코드예요.
    .text = Google 창의 16글자를 복사해서 여기에 붙여넣으세요. 한 번만 보여 줘요.
create-cause = 2단계 인증 페이지에는 무엇이 보이나요?
create-advice-not_available = 대개 2단계 인증이 아직 꺼져 있거나 보안 키만 있는 경우예요.
    .text = Google은 어떤 이유든 이 문장 하나로 알려 줘요. 어떤 이유인지는 2단계 인증 페이지에서 알 수 있어요.
    .button = 2단계 인증 페이지 열기
create-advice-asks_sign_in = 정상이에요.
    .text = Google이 본인인지 확인하려는 거예요. 평소 쓰는 비밀번호로 로그인하세요. 그러면 코드 페이지가 나와요.
create-advice-other_picture = 브라우저에 다른 계정이 열려 있어요.
    .text = 오른쪽 위 사진을 누르고 { $address } 계정을 고르세요. 없으면 ‘{ GOOGLE("add-account") }’ 메뉴를 고르세요. 그다음 여기서 페이지를 다시 여세요.
create-advice-nothing_opened = 브라우저가 페이지를 열지 않았어요.
    .text = 이 화면의 링크를 복사해서 브라우저 창 맨 위에 붙여넣으세요. 어떤 브라우저든 괜찮아요.
create-advice-select_app = 오래된 안내예요. 지금의 Google 페이지가 아니에요.
    .text = ‘{ GOOGLE("select-app") }’ 양식은 없어졌어요. 지금은 ‘{ GOOGLE("app-name") }’ 칸 하나만 있어요. 여기서 페이지를 여세요.
create-drawing-caption = 페이지를 그린 그림이에요. 오래된 안내에 나오는 ‘{ GOOGLE("select-app") }’ 양식은 없어졌어요.
two-step-drawing-caption = 페이지를 그린 그림이에요. ‘{ GOOGLE("on") }’ 표시를 찾으세요.

sight-other-address = 다른 주소 쓰기

google-open = Google 페이지 열기
google-open-again = 다시 열기
google-link = 또는 링크 복사
google-checked = Google에 관한 안내는 { $date }에 확인한 내용이에요.

## Pasting the code

paste-title = 코드 붙여넣기
paste-lead = 네 글자씩 네 묶음, 모두 16글자예요. 띄어쓰기는 상관없어요.
paste-for = { $address } 코드
paste-button = 코드 붙여넣기
paste-again = 다시 붙여넣기
paste-insist = Google에 이 글자가 보여요
paste-type = 직접 입력
paste-in-hand = Mailkey가 코드를 갖고 있어요.
paste-go-on = 이 코드로 계속
paste-boxes-none = 아직 코드 없음
paste-boxes-some = { $letters }글자, 숨김
paste-boxes-full = 16글자 코드, 숨김
type-title = 코드 입력
type-lead = 칸마다 네 글자씩 입력하세요. 대문자와 소문자는 구별하지 않아요.
type-label = 코드 16글자
type-check = 이 코드 확인
type-paste = 붙여넣기로 하기

## Checking

check-title = Google에 확인하는 중
check-lead = 2초쯤 걸려요.
check-running = Google에 묻는 중…
check-done = Google이 코드를 받아들였어요
check-ready-title = 확인할 준비가 됐어요
check-ready-lead = Mailkey가 코드를 갖고 있어요. 한 번 누르면 Google에 한 번 로그인해요.
check-now = 지금 확인
check-worked-title = 쓸 수 있는 코드예요
check-worked-lead = Google이 받아들였어요. 계속하거나 다른 코드를 쓸 수 있어요.
check-other-code = 다른 코드 쓰기

## When the code ended with an earlier run

gone-title = 코드가 남아 있지 않아요
gone-paste = 코드 붙여넣기
gone-new = 새 코드 만들기

## The test mail

test-title = 내게 테스트 메일 보내기
test-lead = 될 것 같다가 아니라, 정말 된다는 것을 확인할 수 있어요.
test-accepted = Google이 코드를 받아들였어요.
test-to = 받는 주소
test-what-send = Mailkey가 { $address } 계정에서 짧은 메일 한 통을 보내요.
test-what-look = 그다음 한 번 더 로그인해서 메일이 왔는지 봐요. 이 메일 한 통만 찾고, 다른 메일은 읽거나 바꾸지 않아요.
test-what-other = 다른 사람의 메일함은 Mailkey가 볼 수 없어요. 그 사람에게 물어보세요.
test-send = 테스트 메일 보내기
test-skip = 건너뛰기
test-sending-title = 테스트 메일을 보내는 중
test-sent = { $time }에 Google이 메일을 받았어요
test-looking = { $address } 메일함에서 찾는 중…
test-seconds = { $seconds }초 지남(최대 { $of }초)
test-sent-before = { $date } { $time }에 Google이 테스트 메일을 받았어요.
test-again = 한 통 더 보내기

## Setting the app up

connect-title = { $app }: 입력할 내용
connect-lead = 아래 값을 순서대로 입력하세요.
connect-fields = 입력 칸
connect-hidden = 코드, 숨김
connect-code-copied = 코드는 { $time } 동안 클립보드에 있어요. 이제 필요한 곳에 붙여넣으세요.
connect-code-off = 코드를 클립보드에서 지웠어요. 아직 필요하면 한 번 더 복사하세요.
connect-code-replaced = 이제 클립보드에 다른 것이 있어서 코드는 거기에 없어요. 아직 필요하면 한 번 더 복사하세요.
connect-code-going = Mailkey가 코드를 클립보드에서 지우고 있어요…
connect-snippet = 또는 이것을 복사
connect-snippet-note = 여기에 코드는 없어요. 코드는 물어보거나 금고에서 읽어 와요.
connect-checked = 이 이름들은 { $date }에 확인했어요.
connect-memory = 코드는 저장되지 않았어요. Mailkey를 닫기 전에 지금 입력하세요.
connect-print = 이 설정표 인쇄
connect-print-no-code = 이 설정표에 코드는 없어요. Mailkey에서 코드 옆의 ‘복사’ 버튼을 누르세요.
connect-print-made = Mailkey로 만든 날: { $date }
connect-done = 설정을 마쳤어요
connect-other = 다른 앱

## Done

done-title = 모두 완료
done-lead = 이제 { $address } 계정에서 메일을 보낼 수 있어요.
done-account = 계정
done-app = 앱
done-name = Google에서의 코드 이름
done-kept = 코드가 있는 곳
done-kept-keyring = 이 컴퓨터의 금고
done-kept-memory = 없음(Mailkey를 닫으면 사라져요)
done-sent = 테스트 메일
done-sent-at = { $date } { $time }에 Google이 받음
done-not-sent = 보내지 않음
done-apps = 내 앱 전체
done-later = 알아 두면 좋아요
done-lost = <b>이 컴퓨터를 잃어버렸다면:</b> Google 페이지에서 코드를 삭제하세요. 아무도 코드를 쓸 수 없게 되고, 비밀번호는 그대로예요.
done-password = <b>Google 비밀번호를 바꾸면:</b> Google이 모든 코드를 삭제해요. 그때 여기서 새 코드를 만드세요.
done-leaving = <b>앱이나 기기를 남에게 넘긴다면:</b> 여기와 Google에서 코드를 삭제하세요.
done-codes = 내 코드
done-another = 다른 앱 설정
done-finish = 마치기
done-close = 이제 창을 닫아도 돼요.
