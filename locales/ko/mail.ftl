### The test mail.

test-mail-subject = Mailkey 테스트 메일: { $app }

test-mail-body =
    안녕하세요.

    Mailkey에서 보낸 테스트 메일입니다. 이 메일이 보인다면 메일 보내기가 잘 되는 것입니다. Google 메일 서버가 이 용도로 만든 앱 비밀번호로 메일을 받아 주었습니다.

    사용할 앱: { $app }
    컴퓨터: { $device }

    따로 하실 일은 없으며, 이 메일은 삭제하셔도 됩니다.

    요청하신 적이 없다면, 메일을 설정하던 누군가가 이 주소를 테스트용으로 고른 것입니다.

    Mailkey는 독립적인 프로그램이며 Google과 제휴 관계가 아닙니다.
