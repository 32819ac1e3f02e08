### What to do about a verdict, one sentence each; `.button` is the label where it can be pressed.

remedy-go_on = 다음 단계로 넘어가세요.
    .button = 계속
remedy-create_new_code = Google 페이지에서 새 코드를 만들고 16글자를 복사하세요.
    .button = Google 페이지 열기
remedy-paste_again = 16글자를 빠짐없이 한 번 더 복사해서 붙여넣으세요.
    .button = 다시 붙여넣기
remedy-type_instead = 네 글자씩 직접 입력하세요.
    .button = 직접 입력
remedy-check_account = { $address } 계정에서 만든 코드인지 확인하세요. Google 페이지 오른쪽 위에 계정 사진이 보여요.
    .button = Google 페이지 열기
remedy-use_meant_address = { $meant } 주소로 계속하세요.
    .button = 이 주소 쓰기
remedy-change_address = 다른 주소를 쓰세요.
    .button = 주소 바꾸기
remedy-go_on_all_the_same = 그래도 Google에 있다면 계속하세요.
    .button = 그래도 계속
remedy-vpn_off = { $verdict ->
        [code_rejected] VPN을 끄거나 휴대전화 핫스팟을 써 보세요. 평소와 다른 곳에서 오면 Google은 맞는 코드도 거절할 때가 있어요. 그다음 새 코드를 만드세요. 한 번 거절된 코드는 다시 보내지 않아요.
       *[other] VPN을 끄거나 잠깐 휴대전화 핫스팟을 써 보세요. 다른 네트워크에서는 되는 경우가 많아요.
    }
    .button = { $verdict ->
        [code_rejected] Google 페이지 열기
       *[other] 다시 시도
    }
remedy-sign_in_in_browser = 이 컴퓨터의 브라우저에서 Gmail에 로그인하세요. Google이 본인인지 물으면 ‘예’라고 답하세요.
    .button = Gmail 열기
remedy-wait = 그전에는 다시 시도하지 마세요. 시도할수록 기다리는 시간이 길어져요.
    .button = 다시 시도
remedy-try_again = 한 번 더 시도하세요.
    .button = 다시 시도
remedy-check_network = 케이블, Wi-Fi, 공유기를 살펴보세요. 웹페이지가 열리나요?
    .button = 다시 시도
remedy-sign_in_to_network = 브라우저에서 아무 페이지나 여세요. 네트워크의 로그인 페이지가 나오면 로그인하세요.
    .button = 다시 시도
remedy-ask_for_ports = { $between ->
        [gateway] 네트워크 담당자에게 Google로 가는 메일을 ‘{ $who }’에서 열어 보지 않고 통과시켜 달라고 부탁하세요. 요청서가 준비되어 있어요.
       *[other] 네트워크 담당자에게 Google로 가는 메일을 바꾸지 말고 통과시켜 달라고 부탁하세요. 요청서가 준비되어 있어요.
    }
    .button = 요청서 보기
remedy-switch_off_interception = { $setting ->
        [none] { $who ->
            [none] 보안 프로그램에서 ‘메일 검사’나 ‘SSL 검사’를 찾아 Mailkey를 예외로 두세요. 나머지 보호 기능은 그대로 켜 두세요.
           *[other] { $who }에서 ‘메일 검사’나 ‘SSL 검사’를 찾아 Mailkey를 예외로 두세요. 나머지 보호 기능은 그대로 켜 두세요.
        }
       *[other] { $who }에서 다음 설정으로 가세요: { $setting }. 거기서 Mailkey나 Google로 가는 메일을 예외로 두세요. 나머지 보호 기능은 그대로 켜 두세요.
    }
    .button = 다시 시도
remedy-mend_hosts_file = 이 컴퓨터의 hosts 파일에서 smtp.gmail.com과 imap.gmail.com이 있는 줄을 지우세요. 파일은 Windows에서는 C:\Windows\System32\drivers\etc, 그 밖에는 /etc에 있습니다.
    .button = 다시 시도
remedy-allow_name = 이름 필터(Pi-hole, AdGuard, 공유기, 이 컴퓨터의 보호 프로그램)에서 smtp.gmail.com과 imap.gmail.com을 허용하세요. 이 컴퓨터의 hosts 파일도 살펴보세요.
    .button = 다시 시도
remedy-leave_out_of_proxy = 이 컴퓨터의 프록시 프로그램(Clash, Surge 등)에서 smtp.gmail.com과 imap.gmail.com을 제외하거나 잠시 종료하세요.
    .button = 다시 시도
remedy-mend_authorities = { $file ->
        [none] 이 컴퓨터의 인증 기관 목록을 설치하거나 업데이트하세요. Linux에서는 보통 ca-certificates 패키지예요.
       *[other] { $file }에 있는 목록을 고치거나 ca-certificates 패키지를 업데이트하세요. SSL_CERT_FILE이나 SSL_CERT_DIR이 설정되어 있다면 다른 목록을 가리켜요.
    }
    .button = 다시 시도
remedy-set_clock = { $clock ->
        [none] 컴퓨터의 날짜와 시각을 맞추세요. 되도록 자동으로 맞추게 두세요.
       *[other] 컴퓨터의 날짜와 시각을 맞추세요(지금 { $clock }). 되도록 자동으로 맞추게 두세요.
    }
    .button = 다시 시도
remedy-install_keyring = { $keyring ->
        [no_session] SSH나 sudo가 아니라 데스크톱에서 Mailkey를 시작하세요.
        [switched_off] 금고를 켜세요. KDE 시스템 설정의 KDE Wallet에서 Secret Service를 켜면 돼요.
        [in_memory_only] 로그아웃해도 남는 금고를 기본으로 정하세요. 예를 들어 ‘암호 및 키’ 프로그램에서 할 수 있어요.
       *[other] { $packages ->
            [none] 금고를 시작하거나 설치하세요.
           *[other] 금고를 시작하거나 설치하세요. Linux에서는 { $packages } 패키지예요.
        }
    }
    .button = 다시 시도
remedy-unlock_keyring = 금고의 잠금을 풀고 Mailkey를 허용하세요. 금고의 비밀번호는 보통 이 컴퓨터에 로그인할 때 쓰는 비밀번호예요.
    .button = 다시 시도
remedy-keep_in_memory = 저장하지 않고 계속할 수도 있어요. 그러면 Mailkey를 닫을 때 코드가 사라져요.
    .button = 저장하지 않고 계속
remedy-ask_administrator = 조직의 Google 관리자에게 부탁하세요. 요청서가 준비되어 있어요.
    .button = 요청서 보기
remedy-change_recipient = 테스트 메일을 다른 주소로 보내세요.
    .button = 받는 사람 바꾸기
remedy-make_room = { $recipient } 메일함에 공간을 만드세요. 큰 메일을 지우고 휴지통을 비우면 돼요.
    .button = Gmail 열기
remedy-send_tomorrow = 내일 다시 보내세요. 코드는 계속 쓸 수 있어요.
    .button = 계속
remedy-mark_not_spam = 스팸함에서 메일을 열고 ‘{ GOOGLE("not-spam") }’ 버튼을 누르세요. Google이 기억해요.
    .button = Gmail 열기
remedy-look_again = 한 번 더 찾아보세요.
    .button = 다시 찾기
remedy-look_yourself = { $recipient } 메일함을 직접 살펴보세요.
    .button = Gmail 열기
remedy-use_given_from = { $from ->
        [none] 앱의 보내는 사람에 { $address } 주소를 입력하세요.
       *[other] 앱의 보내는 사람에 { $from } 주소를 입력하세요.
    }
    .button = 계속
remedy-pass_report = 보고서를 컴퓨터 담당자에게 주세요. 코드나 비밀번호는 들어 있지 않아요.
    .button = 보고서 보기

one-or-other = { $one } 또는 { $other }
