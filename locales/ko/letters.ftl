### Letters that are ready to be sent to somebody who can help.

letter-allow_codes =
    .subject = 제 계정에 2단계 인증과 앱 비밀번호를 허용해 주세요
    .body =
        안녕하세요.

        기기 또는 프로그램에서 { $address ->
            [none] 제 계정을 사용해
           *[other] { $address } 계정을 사용해
        } 메일을 보내려고 합니다. 이 기기나 프로그램은 ‘Google 계정으로 로그인’을 지원하지 않아 앱 비밀번호가 필요합니다. 그런데 Google에서 만들 수 없습니다. 제 계정에서는 이 설정을 사용할 수 없다고 나옵니다.

        Google 관리 콘솔에서 다음을 확인해 주시겠습니까?

        1. { $place }. 제 조직 단위에 허용해 주시기 바랍니다.
        2. 같은 곳의 인증 방법: 보안 키만 허용되어 있으면 Google이 모든 사용자의 앱 비밀번호를 차단합니다.

        제 계정에 2단계 인증이 켜지면 앱 비밀번호는 제가 직접 만들겠습니다. 다른 사람에게는 보내지 않겠습니다.

        앱 비밀번호를 허용하지 않는 방침이라면 다른 방법이 두 가지 있습니다. SMTP 릴레이({ $relay }) 또는 OAuth를 지원하는 앱입니다.

        감사합니다.

letter-allow_mailbox =
    .subject = 제 계정에 IMAP을 허용해 주세요
    .body =
        안녕하세요.

        { $address ->
            [none] 제 계정을 사용해
           *[other] { $address } 계정을 사용해
        } 메일을 보내는 기기 또는 프로그램을 설정하고 있습니다. 메일 보내기는 잘 됩니다. 그런데 Google에서 IMAP 액세스가 꺼져 있다고 하여, 메일이 도착했는지 프로그램으로 확인할 수 없습니다.

        Google 관리 콘솔에서 다음을 확인해 주시겠습니까?

        { $place }. 앱 비밀번호를 쓰는 프로그램은 OAuth를 쓰지 않으므로 ‘모든 메일 클라이언트 허용’도 필요합니다.

        메일을 보내는 데는 필요하지 않습니다. IMAP을 꺼 두어야 한다면 그대로 두셔도 됩니다. 그때는 제가 직접 메일함을 확인하겠습니다.

        감사합니다.

letter-allow_mail =
    .subject = 제 계정의 메일이 조직의 규칙 때문에 차단됩니다
    .body =
        안녕하세요.

        { $address ->
            [none] 제 계정을 사용해
           *[other] { $address } 계정을 사용해
        } 메일을 보내는 기기 또는 프로그램을 설정하고 있습니다. 로그인은 됩니다. 그런데 메일이 거절되며, Google은 우리 조직의 규칙 때문이라고 답합니다.

        Google 관리 콘솔에서 다음 규칙을 확인해 주시겠습니까?

        { $place }

        거기에 있는 보내는 메일에 관한 규칙이 제 계정에 적용되고 있습니다. 이 기기를 예외로 해 주시거나, 메일이 어떤 모습이어야 하는지 알려 주시겠습니까?

        기기에서 보내는 메일이 다른 길로 가야 한다면 SMTP 릴레이({ $relay }) 또는 OAuth를 지원하는 앱도 괜찮습니다.

        감사합니다.

letter-open_ports =
    .subject = Google 메일 서버로 가는 포트를 열어 주세요
    .body =
        안녕하세요.

        Google을 통해 { $address ->
            [none] {""}
           *[other] { $address } 계정에서{" "}
        }메일을 보내려고 하는데, 이 네트워크에서는 되지 않습니다. 다음으로 나가는 TCP 연결이 필요합니다.

        { $smtp }, 포트 { $tls } (처음부터 TLS)
        { $smtp }, 포트 { $starttls } (STARTTLS)
        { $imap }, 포트 { $imaps } (처음부터 TLS, 메일이 도착했는지 확인하는 용도)

        앞의 두 가지 중 하나면 충분합니다. 주소가 바뀌므로 이름으로 허용해 주시기 바랍니다. 이 연결의 TLS를 열거나 검사하지 않아야 하고, 포트 { $starttls }에서는 첫인사와 STARTTLS를 바꾸지 않아야 합니다.

        제 컴퓨터에서 확인한 결과는 다음과 같습니다.

        { $seen }

        어렵다면, 여기서 메일이 나갈 수 있는 다른 방법(예: Google Workspace의 SMTP 릴레이, OAuth를 지원하는 앱)을 알려 주시겠습니까?

        감사합니다.

letter-practice =
    .subject = 연습: { $subject }
    .text = 이 요청서는 Mailkey 연습에서 작성되었습니다. 실제로 일어난 일이 아니므로 아무 조치도 필요하지 않습니다.

## What was seen at a port

letter-door-open = { $host }, 포트 { $port }: 연결됨
letter-door-refused = { $host }, 포트 { $port }: 연결이 거절됨
letter-door-unreachable = { $host }, 포트 { $port }: 경로가 없음
letter-door-silent = { $host }, 포트 { $port }: 응답 없음
letter-door-stopped = { $host }, 포트 { $port }: 연결된 뒤 더 진행되지 않음
letter-door-other = { $host }, 포트 { $port }: Google의 인증서가 아니며 발급자는 { $issuer }
letter-name-not-found = { $host }: 이름을 찾을 수 없음
letter-seen-nothing = Google 메일 서버에 전혀 연결되지 않습니다.
