start-no-screen = ここには、Mailkey がウィンドウを開ける画面がありません。このターミナルでは `{ $command }` が同じ手順を案内します。
start-terminal = ターミナルでは `{ $command }` が同じ手順を案内します。
start-undrawn = Mailkey のページを表示できません
    .text = このシステムでページを描画する部分（WebKitGTK）が何度も止まります。保存したものは残っています。システムやグラフィックスドライバーを更新すると、直ることがよくあります。ターミナルでは `{ $command }` が同じ手順を案内します。
    .again = もう一度試す
