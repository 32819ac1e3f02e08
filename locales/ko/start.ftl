start-no-screen = 여기에는 Mailkey가 창을 열 수 있는 화면이 없습니다. 이 터미널에서는 `{ $command }`이(가) 같은 단계를 안내합니다.
start-terminal = 터미널에서는 `{ $command }`이(가) 같은 단계를 안내합니다.
start-undrawn = Mailkey의 페이지를 표시할 수 없습니다
    .text = 이 시스템에서 페이지를 그리는 부분(WebKitGTK)이 계속 멈춥니다. 저장된 것은 그대로 있습니다. 시스템이나 그래픽 드라이버를 업데이트하면 해결되는 경우가 많습니다. 터미널에서는 `{ $command }`이(가) 같은 단계를 안내합니다.
    .again = 다시 시도
