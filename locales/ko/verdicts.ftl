### What Mailkey says about an attempt. Shared by the window and the command, so no sentence here mentions a button or a key.

## Good

verdict-signed_in =
    .title = Google이 코드를 받아들였어요
    .meaning = { $address } 계정에 로그인됐어요.
verdict-sent =
    .title = Google이 메일을 받았어요
    .meaning = { $time ->
        [none] { $recipient } 앞으로 보낸 테스트 메일을 Google이 받았어요. 도착했는지는 아직 몰라요.
       *[other] { $recipient } 앞으로 보낸 테스트 메일을 { $time }에 Google이 받았어요. 도착했는지는 아직 몰라요.
    }
verdict-arrived_inbox =
    .title = 도착했어요
    .meaning = 테스트 메일이 받은편지함에 있어요. 메일 보내기는 잘 돼요.
verdict-arrived_spam =
    .title = 도착했는데, 스팸함이에요
    .meaning = 테스트 메일이 왔지만 Google이 스팸함에 넣었어요. 메일 보내기는 잘 돼요.
verdict-not_arrived_yet =
    .title = 아직 도착하지 않았어요
    .meaning = { $spam ->
        [hidden] Google이 메일을 받았지만 받은편지함에 없어요. 스팸함이 메일 프로그램에 숨겨져 있어서 Mailkey가 볼 수 없었어요. 직접 살펴보세요.
       *[other] { $time ->
            [none] Google이 메일을 받았지만 아직 보이지 않아요. 몇 분 걸릴 수 있어요.
           *[other] { $time }에 Google이 메일을 받았지만 아직 보이지 않아요. 몇 분 걸릴 수 있어요.
        }
    }
verdict-from_rewritten =
    .title = 보낸 사람이 바뀌어 도착했어요
    .meaning = Google이 보낸 사람을 { $from } 주소로 바꿨어요. 이 계정에 속하지 않은 주소를 쓰면 이렇게 바꿔요.

## Sign-in

verdict-code_rejected =
    .title = Google이 이 코드를 받아들이지 않았어요
    .meaning = { $stage ->
        [look] Google이 이 코드로 메일을 받았어요. 그런데 메일함이 열리지 않았으니 메일을 직접 찾아보세요.
       *[other] 코드의 모양은 맞지만 { $address } 계정이 열리지 않아요. 대개 다른 계정에서 만들었거나 그사이 삭제된 코드예요.
    }
verdict-normal_password_used =
    .title = 평소 쓰는 비밀번호였어요
    .meaning = Google이 알아본 비밀번호예요. 계정이 잘 되고 2단계 인증도 켜져 있다는 뜻이니 좋은 소식이에요. 다만 앱에는 따로 만든 16글자 코드가 필요해요.
verdict-browser_sign_in_needed =
    .title = Google이 먼저 브라우저에서 확인하려고 해요
    .meaning = 처음 보는 컴퓨터나 네트워크라서 Google이 조심하고 있어요. 브라우저에서 한 번 로그인하면 해결돼요.
verdict-too_many_sign_ins =
    .title = Google이 잠시 쉬어 달라고 해요
    .meaning = { $wait ->
        [none] 짧은 시간에 { $address } 계정으로 로그인이 많았어요. 고장 난 것은 없어요. 잠시 기다려 주세요.
       *[other] 짧은 시간에 { $address } 계정으로 로그인이 많았어요. 고장 난 것은 없어요. { $wait } 기다려 주세요.
    }
verdict-google_busy =
    .title = Google이 지금 바빠요
    .meaning = Google 메일 서버가 ‘지금은 안 된다’고 했어요. 보통 몇 분이면 풀려요. 코드와는 상관없어요.
verdict-sign_in_refused =
    .title = Google이 거절했어요
    .meaning = { $stage ->
        [look] Google이 메일을 받았어요. 그런데 메일함 보기를 거절했고, 이유는 알 수 없어요. 직접 살펴보세요.
        [sign_in] 메일 서버가 로그인을 거절했는데, 이유는 알 수 없어요. 서버의 답변이 컴퓨터 담당자에게 도움이 될 수 있어요.
       *[other] 코드를 보내기 전에 메일 서버가 거절했는데, 이유는 알 수 없어요. 서버의 답변이 컴퓨터 담당자에게 도움이 될 수 있어요.
    }

## Sending

verdict-daily_limit_reached =
    .title = 오늘 한도를 다 썼어요
    .meaning = { $address } 계정에서 오늘 보낼 수 있는 메일을 다 보냈어요. 코드는 괜찮아요. 하루 안에 다시 보낼 수 있어요.
verdict-recipient_refused =
    .title = 받는 사람이 거절됐어요
    .meaning = Google이 { $recipient } 주소로는 메일을 배달하지 않아요. 주소에 오타가 있을 수 있어요.
verdict-mailbox_full =
    .title = 메일함이 가득 찼어요
    .meaning = { $recipient } 메일함에 남은 공간이 없어서 메일이 들어가지 않아요. 코드는 잘 돼요.
verdict-message_refused =
    .title = Google이 메일을 받지 않았어요
    .meaning = 로그인은 됐지만 Google이 테스트 메일을 거절했어요.
verdict-workspace_rule =
    .title = 조직의 규칙이 이 메일을 막고 있어요
    .meaning = 코드는 잘 돼요. 조직에서 Google에 정해 둔 규칙이 메일을 막고 있어요.

## Reading

verdict-imap_disabled =
    .title = Mailkey가 메일함을 볼 수 없어요
    .meaning = Google이 메일을 받았어요. 그런데 { $address } 계정은 메일함 보기가 꺼져 있어요. 메일을 직접 찾아보세요.
verdict-imap_refused =
    .title = 메일함이 열리지 않았어요
    .meaning = { $sign ->
        [unreadable_answer] Google이 메일을 받았어요. 그런데 Mailkey가 메일함의 답변을 읽지 못했으니 직접 살펴보세요.
       *[other] { $stage ->
            [look] Google이 메일을 받았어요. 그런데 Mailkey가 찾아보지 못하게 하니 직접 살펴보세요.
           *[other] 여기서는 Google의 메일 읽기 서버를 쓸 수 없어요. 메일을 보내는 데는 필요 없고, 테스트 메일을 찾아보지 못할 뿐이에요.
        }
    }

## Network

verdict-offline =
    .title = 이 컴퓨터가 인터넷에 연결되어 있지 않아요
    .meaning = 지금은 인터넷으로 나갈 길이 없어요. 코드에는 문제가 없어요.
verdict-google_unreachable =
    .title = 여기에서는 Google에 연결할 수 없어요
    .meaning = 네트워크는 응답하는데 Google에 연결되지 않아요. 지금 네트워크 자체가 인터넷에 연결되지 않았거나, Google로 아무것도 통과시키지 않는 것일 수 있어요.
verdict-proxy_required =
    .title = 이 네트워크는 프록시를 거치는 것만 내보내는 것 같아요
    .meaning = 이 컴퓨터는 프록시를 거쳐 나가도록 설정되어 있고, 프록시 없이는 Google에 연결되지 않아요. 메일은 대개 웹 페이지용 프록시를 지나갈 수 없어요.
verdict-name_not_found =
    .title = Google 메일 서버를 찾지 못했어요
    .meaning = 네트워크에는 연결되어 있는데, 네트워크가 Google 메일 서버의 위치를 알려 주지 못해요. 대개 네트워크가 인터넷에 연결되지 않았거나 이름을 걸러 내는 경우예요.
verdict-name_server_silent =
    .title = 네트워크가 Google의 위치를 알려 주지 않습니다
    .meaning = 다른 컴퓨터의 위치를 알려 주는 이 네트워크의 이름 서버가 느리거나 응답하지 않습니다. 코드에는 문제가 없습니다.
verdict-name_blocked =
    .title = 무언가가 Google 메일 서버의 이름을 막고 있습니다
    .meaning = 안내된 주소에서 Google 메일 서버에 연결되지 않았습니다. 대개 이 컴퓨터의 설정이나 프로그램, 또는 네트워크의 필터가 그런 주소를 알려 줍니다. 코드는 보내지 않았습니다.
verdict-captive_portal =
    .title = 이 네트워크는 먼저 로그인해야 해요
    .meaning = 호텔이나 기차에서처럼 네트워크의 페이지가 길을 막고 있어요. 거기에 로그인할 때까지는 아무것도 통과하지 못해요.
verdict-ports_blocked =
    .title = 이 네트워크는 메일을 내보내지 않아요
    .meaning = 인터넷은 되는데, 메일을 보내는 두 통로(465와 587)가 막혀 있어요. 네트워크나 보안 프로그램의 규칙 때문이에요.
verdict-no_greeting =
    .title = 연결은 됐는데 아무 말이 없어요
    .meaning = 연결은 되지만 Google이 늘 하는 첫인사가 오지 않아요. 중간의 무언가가 Google 대신 연결을 받고 있어요.
verdict-connection_dropped =
    .title = 연결이 끊어졌어요
    .meaning = Google과의 연결이 중간에 끊어졌어요. 방화벽이나 불안정한 네트워크 때문에 생기는 일이에요.
verdict-timed_out =
    .title = 제때 응답이 오지 않았어요
    .meaning = Google 메일 서버가 제때 응답하지 않았어요. 대개 네트워크가 느리거나, 중간의 무언가가 메일을 붙잡고 있는 경우예요.

## In between

verdict-not_google =
    .title = Google이 아니었어요
    .meaning = { $host ->
        [none] Google 대신 다른 메일 서버가 응답했어요. 코드는 보여 주지 않았어요.
       *[other] Google 대신 다른 메일 서버({ $host })가 응답했어요. 코드는 보여 주지 않았어요.
    }
verdict-mail_inspection =
    .title = 중간의 장치가 대화를 바꾸고 있어요
    .meaning = Google과의 사이에 있는 방화벽이나 보안 프로그램이 메일 서버의 말을 고쳐 써요. 그 연결로는 코드를 보내지 않았어요.
verdict-tls_intercepted =
    .title = 누군가 엿보고 있어요
    .meaning = { $between ->
        [antivirus] Google의 인증서가 아니에요. 이 컴퓨터의 백신 ‘{ $who }’에서 온 인증서예요. 백신이 보안 연결을 열어 안을 들여다봐요. 그 연결로는 코드를 보내지 않았어요.
        [filter] Google의 인증서가 아니에요. 이 컴퓨터의 필터 프로그램 ‘{ $who }’에서 온 인증서예요. 이 프로그램이 보안 연결을 열어 안을 들여다봐요. 그 연결로는 코드를 보내지 않았어요.
        [gateway] Google의 인증서가 아니에요. 지금 연결된 네트워크의 ‘{ $who }’에서 온 인증서예요. 여기서 보안 연결을 열어 안을 들여다봐요. 그 연결로는 코드를 보내지 않았어요.
       *[other] { $who ->
            [none] Google의 인증서가 아니에요. 중간의 프로그램이나 장치가 보안 연결을 열고 있어요. 그 연결로는 코드를 보내지 않았어요.
           *[other] Google의 인증서가 아니에요. ‘{ $who }’에서 온 인증서예요. 이 프로그램이나 장치가 보안 연결을 열고 있어요. 그 연결로는 코드를 보내지 않았어요.
        }
    }
    .beside = { $between ->
        [antivirus] 이 컴퓨터의 백신 ‘{ $who }’에서 보안 연결을 읽고 있어요. 컴퓨터가 믿는 곳이라 Mailkey는 계속 진행했어요.
        [filter] 이 컴퓨터의 필터 프로그램 ‘{ $who }’에서 보안 연결을 읽고 있어요. 컴퓨터가 믿는 곳이라 Mailkey는 계속 진행했어요.
        [gateway] 지금 연결된 네트워크의 ‘{ $who }’에서 보안 연결을 읽고 있어요. 컴퓨터가 믿는 곳이라 Mailkey는 계속 진행했어요.
       *[other] { $who ->
            [none] 이 네트워크의 프로그램이나 장치가 보안 연결을 읽고 있어요. 컴퓨터가 믿는 곳이라 Mailkey는 계속 진행했어요.
           *[other] 이 컴퓨터나 네트워크의 ‘{ $who }’에서 보안 연결을 읽고 있어요. 컴퓨터가 믿는 곳이라 Mailkey는 계속 진행했어요.
        }
    }
verdict-authorities_missing =
    .title = 이 컴퓨터는 누가 Google을 보증하는지 몰라요
    .meaning = { $list ->
        [gone] 인터넷에서 누구를 믿을지 알려 주는 목록이 이 컴퓨터가 찾는 곳에 없어요. 코드는 보내지 않았어요.
        [unreadable] 인터넷에서 누구를 믿을지 알려 주는 목록의 일부를 읽을 수 없고, 나머지에는 Google의 인증 기관이 없어요. 코드는 보내지 않았어요.
       *[other] 인터넷에서 누구를 믿을지 알려 주는 이 컴퓨터의 목록에 Google의 인증 기관이 없어요. 코드는 보내지 않았어요.
    }
verdict-tls_untrusted =
    .title = 안전하지 않은 연결이에요
    .meaning = { $sign ->
        [unknown_signature] 인증서가 Mailkey가 모르는 방식으로 서명되어 있어서, 상대가 누구인지 알 수 없어요. 코드는 보내지 않았어요.
       *[other] 상대가 Google이라는 것을 증명하지 못했어요. 코드는 보내지 않았어요.
    }
verdict-clock_wrong =
    .title = 이 컴퓨터의 시계가 맞지 않아요
    .meaning = { $clock ->
        [none] Google의 인증서는 괜찮지만, 이 컴퓨터의 날짜와 맞지 않아요. 날짜와 시각을 맞추면 잘 될 거예요.
       *[other] Google의 인증서는 괜찮지만, 이 컴퓨터의 시계가 맞지 않아요({ $clock }). 날짜와 시각을 맞추면 잘 될 거예요.
    }
    .beside = { $clock ->
        [none] 이 컴퓨터의 시계가 맞지 않아요. 이 때문에 안 되는 프로그램이나 기기도 있어요.
       *[other] 이 컴퓨터의 시계가 맞지 않아요({ $clock }). 이 때문에 안 되는 프로그램이나 기기도 있어요.
    }

## Keyring

verdict-keyring_missing =
    .title = 코드를 안전하게 둘 곳이 없어요
    .meaning = { $keyring ->
        [no_session] 여기에는 열려 있는 데스크톱 세션이 없어요. 금고는 그 세션에 속해요. SSH나 sudo, 예약 작업에서는 그래요.
        [switched_off] 이 컴퓨터에 금고가 있지만 다른 프로그램에는 꺼져 있어요.
        [in_memory_only] 이 컴퓨터의 금고는 로그아웃하면 모두 잊어요. 코드가 사라지게 돼요.
       *[other] 이 컴퓨터에서 금고가 실행되고 있지 않아요. 금고는 프로그램이 비밀을 보관하는 곳이에요. Mailkey는 코드를 보통 파일에 적지 않아요.
    }
verdict-keyring_locked =
    .title = 금고가 잠겨 있어요
    .meaning = 컴퓨터가 비밀을 보관하는 곳이 잠겨 있고, 열리지 않았어요.
verdict-keyring_denied =
    .title = 금고가 거절했어요
    .meaning = 컴퓨터가 Mailkey에 금고를 쓰지 못하게 했어요.
verdict-keyring_failed =
    .title = { $keyring ->
        [several_differ] 한 이름에 서로 다른 코드가 있어요
        [unreadable] 금고를 읽지 못했어요
       *[other] 금고에 코드가 저장되지 않았어요
    }
    .meaning = { $keyring ->
        [several_differ] 금고에 이 앱과 이 주소의 항목이 여러 개 있고 서로 달라요. 어느 것이 맞는지 아무도 알 수 없어요.
        [unreadable] { $store ->
            [none] Mailkey가 금고에 물었지만 제대로 된 답이 없었어요.
           *[other] Mailkey가 금고에 물었지만 제대로 된 답이 없었어요. 금고의 답변: { $store }
        }
       *[other] { $store ->
            [none] Mailkey가 코드를 넣고 다시 읽어 보았지만 되지 않았어요.
           *[other] Mailkey가 코드를 넣고 다시 읽어 보았지만 되지 않았어요. 금고의 답변: { $store }
        }
    }

## Address

verdict-not_google_account =
    .title = 이 메일은 아마 Google에 없습니다
    .meaning = { $meant ->
        [none] { $host ->
            [none] 이 주소로 오는 메일을 받는 서버가 등록되어 있지 않으니, 아마 Google에도 없을 것입니다. 주소에 오타가 있을 수 있습니다.
           *[other] 이 주소로 오는 메일은 { $host }에서 받으니, 아마 Google이 아니라 그곳에 있을 것입니다. Mailkey는 Gmail과 Google Workspace만 도와 드립니다.
        }
       *[other] { $meant } 주소를 말하는 건가요? 입력한 주소가 아주 비슷해요.
    }
verdict-address_invalid =
    .title = 아직 메일 주소가 아니에요
    .meaning = 메일 주소는 anna@gmail.com처럼 생겼어요.

## Code

verdict-code_not_kept =
    .title = 이것을 위해 저장된 코드가 없어요
    .meaning = 이 컴퓨터의 금고에 { $app } 및 { $address }의 코드가 없어요.
verdict-code_wrong_shape =
    .title = 코드가 아니에요
    .meaning = Google의 코드는 영문자 16글자로만 되어 있어요. 이것은 다른 것이라서 보내지 않았어요.
verdict-cancelled =
    .title = 멈췄어요
    .meaning = 직접 멈추셨어요. 괜찮아요. 언제든 계속할 수 있어요.

## What gave away that somebody is in between (one for each sign)

sign-heading = 알아챈 단서
sign-masked_greeting = 첫인사가 별표로 가려져 있었어요. 방화벽이 그렇게 해요.
sign-other_greeting = 다른 메일 서버의 이름으로 인사했어요.
sign-starttls_missing = 보안 연결을 제안하지 않았어요. Google은 항상 제안해요.
sign-starttls_refused = 보안 연결을 제안해 놓고 거절했어요.
sign-bytes_before_tls = 보안 연결이 시작되어야 할 때 읽을 수 있는 글을 보냈어요.
sign-sign_in_missing = 보안 연결에서 로그인을 제안하지 않았어요. Google은 항상 제안해요.
sign-old_tls = 보안 연결이 Google에서 몇 년 전에 그만둔 방식이에요. 중간에 오래된 장치가 있어요.
sign-nothing_in_common = 연결을 안전하게 할 방법 중 Mailkey와 공통된 것이 없었어요. Google 서버와는 언제나 있어요.
sign-web_page = 메일 서버가 있어야 할 곳에서 웹페이지가 응답했어요.
sign-other_certificate = 다른 서버의 인증서예요.
sign-other_words = Google의 말이 아닌 답변을 했어요.
sign-private_address = Google 메일 서버의 이름이 이 네트워크 안의 주소로 이어져요.
sign-hosts_file = 이 컴퓨터의 hosts 파일에 Google 메일 서버의 주소가 따로 적혀 있습니다.
sign-null_address = Google 메일 서버의 이름이 아무 데도 가리키지 않거나 이 컴퓨터를 가리킵니다. 이름 필터가 그렇게 응답합니다.
sign-made_up_address = Google 메일 서버의 이름이 이 컴퓨터의 프록시 프로그램이 만들어 내는 것과 같은 가짜 주소를 가리킵니다.
sign-unknown_signature = 인증서가 Mailkey가 모르는 방식으로 서명되어 있어요. 다른 프로그램은 받아들일 수도 있어요.
sign-unreadable_answer = 답변이 너무 길거나 이해할 수 없었어요.

## What was found beside it

further-heading = 함께 발견한 것
further-at = 포트 { $port }: { $title }
further-anywhere = { $title }

## How far a clock is off

clock-ahead = { $time } 빠름
clock-behind = { $time } 느림
duration-hours = { $count ->
       *[other] { $count }시간
    }
duration-days = { $count ->
       *[other] { $count }일
    }
duration-years = { $count ->
       *[other] { $count }년
    }

## The report's first lines

report-practice = 연습에서 만든 보고서예요. Google에서 실제로 일어난 일이 아니에요.
report-first-free = Google 메일 서버로 가는 길이 열려 있어요.
report-first-nothing = Mailkey가 아직 아무것도 시도하지 않았어요.
report-number = 문의 번호: { $number }
report-technical = 컴퓨터 담당자께:

## What happened to the code (one for each way)

saved-nothing = 아무것도 저장하지 않았어요.
saved-in_keyring = 코드를 이 컴퓨터의 금고에 저장했어요.
saved-in_memory = Mailkey를 닫을 때까지만 코드를 기억해요. 어디에도 저장하지 않았어요.
saved-earlier_kept = 이전 코드가 그대로 저장되어 있어요. 새 코드는 저장하지 않았어요.
saved-accepted_only = Google이 코드를 받아들였어요. 아직 저장하지 않았어요.
saved-accepted_earlier_kept = Google이 새 코드를 받아들였어요. 아직 저장하지 않았고, 이전 코드는 그대로 저장되어 있어요.

## Why a paste is not a code

shape-empty = 붙여넣을 것이 없어요.
    .advice = 먼저 Google 창에서 16글자를 복사하세요.
shape-not_text = 글이 아니라 그림이나 파일이에요.
    .advice = Google 창에서 16글자를 선택해 복사하세요.
shape-too_large = 코드보다 훨씬 길어요.
    .advice = 16글자만 복사하세요.
shape-too_few_letters = 16글자 중 { $letters }글자예요.
    .advice = 빠진 글자가 있어요. 첫 글자부터 마지막 글자까지 다시 복사하세요.
shape-too_many_letters = { $letters }글자예요. 코드는 16글자예요.
    .advice = 네 글자씩 네 묶음만 복사하세요.
shape-digit_for_letter = 숫자가 들어 있어요: { $digit }
    .advice = 코드에는 영문자만 있어요. 혹시 { $letter } 아닌가요?
shape-six_digits = 6자리 로그인 번호예요.
    .advice = Google이 휴대전화로 보내는 번호예요. 코드는 영문자 16글자예요.
shape-eight_digits = 8자리 백업 번호예요.
    .advice = 휴대전화 없이 로그인할 때 쓰는 번호예요. 코드는 영문자 16글자예요.
shape-digits_only = 숫자만 있어요.
    .advice = Google은 코드를 ‘16자리’라고 부르지만, 숫자가 아니라 영문자 16글자예요.
shape-web_address = 웹페이지 주소예요.
    .advice = 주소가 아니라 페이지에 있는 16글자를 복사하세요.
shape-web_address_with_proof = 본인임을 증명하는 웹 주소예요.
    .advice = 아무에게도 주지 마세요. 대신 페이지에 있는 16글자를 복사하세요.
shape-email_address = 메일 주소예요.
    .advice = Google 창에서 16글자를 복사하세요.
shape-other_alphabet = 영문자가 아닌 글자가 섞여 있어요.
    .advice = 비슷해 보이지만 다른 글자예요. 입력하지 말고 Google 창에서 코드를 복사하세요.
shape-several_codes = 코드가 둘 이상이에요.
    .advice = 가장 최근 코드 하나만 복사하세요.
shape-code_inside = 안에 코드가 있을 수 있어요.
    .advice = 주변 말은 빼고 16글자만 복사하세요.
shape-placeholder = 코드 자리를 나타내는 예시예요.
    .advice = Google이 만들어 준 16글자를 복사하세요.
shape-could_be_words = 이 16글자는 흔한 낱말일 수도 있어요. 보내지 않았어요.
    .advice = Google 창에 바로 이 글자가 있으면 쓰세요. 아니면 코드를 다시 복사하세요.
shape-looks_like_password = 평소 쓰는 비밀번호 같아요. 보내지 않았어요.
    .advice = 코드는 다른 거예요. Google이 앱 하나를 위해 만들어 주는 영문자 16글자예요.
shape-sentence = 코드가 아니라 글이에요.
    .advice = 네 글자씩 네 묶음만 복사하세요.

## Why a text is not an address

address-empty = 메일 주소를 입력해 주세요.
address-no_at = @가 없어요. 주소는 anna@gmail.com처럼 생겼어요.
address-several_ats = @가 둘 이상 있어요.
address-no_name = @ 앞에 빠진 것이 있어요.
address-no_domain = @ 뒤에 빠진 것이 있어요. 예를 들면 gmail.com이에요.
address-blank = 빈칸이 있어요. 주소에는 빈칸이 없어요.
address-character = 주소에 쓰지 않는 글자가 있어요.
address-too_long = 주소라고 하기에는 너무 길어요.
