### The list of codes on this computer.

codes-title = 내 코드
codes-lead = 이 목록은 Mailkey가, 코드는 금고가 보관해요.
codes-none = 이 컴퓨터에는 아직 코드가 없어요.
codes-for = { $app }, { $address }
codes-on-device = { $app } ‘{ $device }’
codes-name = Google에서의 이름: ‘{ $name }’
codes-since = 저장한 날: { $date }
codes-worked = 마지막으로 확인된 날: { $date }
codes-settings = 설정
codes-test = 테스트 메일 보내기
codes-check = 확인
codes-replace = 바꾸기
code-show = 코드 보기
codes-remove = 삭제
codes-remove-what = { $app } · { $address } 코드 삭제
codes-back = 단계로 돌아가기

remove-title = 이 코드를 삭제할까요?
remove-text = Google에서도 코드를 삭제할 때까지 { $app }에서는 계속 쓸 수 있어요. Google에서의 이름: ‘{ $name }’
remove-yes = 여기서 삭제
remove-no = 그대로 두기
removed-title = 이 컴퓨터에서 코드를 삭제했어요.
removed-text = 어디에서도 쓸 수 없게 하려면 Google 페이지에서도 ‘{ $name }’ 항목을 삭제하세요.

removed-undo = 실행 취소
restored-title = 코드를 되돌렸어요.
restored-text = 코드가 전과 같이 금고에 있어요.

## A code, shown in a window of its own

shown-code-title = 코드
# Same as in English.
shown-code-alphabet = Alfa Bravo Charlie Delta Echo Foxtrot Golf Hotel India Juliett Kilo Lima Mike November Oscar Papa Quebec Romeo Sierra Tango Uniform Victor Whiskey X-ray Yankee Zulu
shown-code-left = { $time } 후에 사라져요.
