<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en_GB">
    <context>
        <name />
        <message>
            <source>Show tele&amp;metry</source>
            <translation>テレメトリーを表示(&amp;M)</translation>
        </message>
        <message>
            <source>Shows charts, marks and logs of the selected deployment.</source>
            <translation>選択したデプロイのグラフ、マーク、ログを表示します。</translation>
        </message>
        <message>
            <source>Follow the &amp;present</source>
            <translation>現在時刻に追従(&amp;P)</translation>
        </message>
        <message>
            <source>Charts and logs end now, and move on.</source>
            <translation>グラフとログの終端を現在時刻に合わせて更新し続けます。</translation>
        </message>
        <message>
            <source>Zoom i&amp;n on time</source>
            <translation>時間を拡大(&amp;N)</translation>
        </message>
        <message>
            <source>Half of the range (Ctrl+wheel).</source>
            <translation>期間を半分にします (Ctrl+ホイール)。</translation>
        </message>
        <message>
            <source>Zoom &amp;out on time</source>
            <translation>時間を縮小(&amp;O)</translation>
        </message>
        <message>
            <source>Twice the range (Ctrl+wheel).</source>
            <translation>期間を 2 倍にします (Ctrl+ホイール)。</translation>
        </message>
        <message>
            <source>&amp;Reset the zoom</source>
            <translation>拡大をリセット(&amp;R)</translation>
        </message>
        <message>
            <source>Back to the range that was chosen, following the present (0 on a chart).</source>
            <translation>選択した期間に戻し、現在時刻に追従します (グラフ上で 0)。</translation>
        </message>
        <message>
            <source>&amp;Go to time…</source>
            <translation>時刻へ移動(&amp;G)…</translation>
        </message>
        <message>
            <source>Shows charts and logs around a moment.</source>
            <translation>指定した時刻の前後のグラフとログを表示します。</translation>
        </message>
        <message>
            <source>Charts as ta&amp;bles</source>
            <translation>グラフを表で表示(&amp;B)</translation>
        </message>
        <message>
            <source>Shows the same values as tables, and as charts again.</source>
            <translation>同じ値を表で表示し、もう一度選ぶとグラフに戻します。</translation>
        </message>
        <message>
            <source>Export charts as &amp;CSV…</source>
            <translation>グラフを CSV にエクスポート(&amp;C)…</translation>
        </message>
        <message>
            <source>Writes the values of the chosen chart, or of all, as they are drawn.</source>
            <translation>選択したグラフまたはすべてのグラフの値を、描画どおりに書き出します。</translation>
        </message>
        <message>
            <source>Export charts as &amp;PNG…</source>
            <translation>グラフを PNG にエクスポート(&amp;P)…</translation>
        </message>
        <message>
            <source>Writes a picture of the chosen chart, or of all.</source>
            <translation>選択したグラフまたはすべてのグラフを画像に書き出します。</translation>
        </message>
        <message>
            <source>Copy as Prom&amp;QL</source>
            <translation>PromQL としてコピー(&amp;Q)</translation>
        </message>
        <message>
            <source>Copies the query of the chosen chart, or of all, for a Prometheus-compatible server.</source>
            <translation>選択したグラフまたはすべてのグラフのクエリを、Prometheus 互換サーバー用にコピーします。</translation>
        </message>
        <message>
            <source>Set thres&amp;holds…</source>
            <translation>しきい値を設定(&amp;H)…</translation>
        </message>
        <message>
            <source>Draws lines at limits into the chosen chart; a built-in dashboard is copied first.</source>
            <translation>選択したグラフに上限・下限の線を引きます。組み込みのダッシュボードは先に複製されます。</translation>
        </message>
        <message>
            <source>Export &amp;logs…</source>
            <translation>ログをエクスポート(&amp;L)…</translation>
        </message>
        <message>
            <source>Writes the lines that are listed.</source>
            <translation>一覧にある行を書き出します。</translation>
        </message>
        <message>
            <source>Copy log lines</source>
            <translation>ログ行をコピー</translation>
        </message>
        <message>
            <source>Copies the selected lines.</source>
            <translation>選択した行をコピーします。</translation>
        </message>
        <message>
            <source>Show the lines aroun&amp;d</source>
            <translation>前後の行を表示(&amp;D)</translation>
        </message>
        <message>
            <source>Shows what stands before and after the selected line, whatever the filter.</source>
            <translation>フィルターに関係なく、選択した行の前後を表示します。</translation>
        </message>
        <message>
            <source>Pa&amp;use logs</source>
            <translation>ログを一時停止(&amp;U)</translation>
        </message>
        <message>
            <source>Lets the log stand still.</source>
            <translation>ログの更新を止めます。</translation>
        </message>
        <message>
            <source>&amp;Wrap log lines</source>
            <translation>ログ行を折り返す(&amp;W)</translation>
        </message>
        <message>
            <source>Shows long lines in full, over several rows; and in one row again.</source>
            <translation>長い行を複数行に折り返して全文を表示し、もう一度選ぶと 1 行に戻します。</translation>
        </message>
        <message>
            <source>Copy dash&amp;board</source>
            <translation>ダッシュボードをコピー(&amp;B)</translation>
        </message>
        <message>
            <source>Copies the dashboard as JSON, to share it as text.</source>
            <translation>ダッシュボードを JSON としてコピーし、テキストで共有できるようにします。</translation>
        </message>
        <message>
            <source>&amp;Save dashboard as…</source>
            <translation>ダッシュボードに名前を付けて保存(&amp;S)…</translation>
        </message>
        <message>
            <source>Keeps the dashboard under a name of its own.</source>
            <translation>ダッシュボードを別の名前で保存します。</translation>
        </message>
        <message>
            <source>&amp;Import dashboard…</source>
            <translation>ダッシュボードをインポート(&amp;I)…</translation>
        </message>
        <message>
            <source>Takes a dashboard from JSON on the clipboard.</source>
            <translation>クリップボードの JSON からダッシュボードを取り込みます。</translation>
        </message>
        <message>
            <source>Remo&amp;ve dashboard</source>
            <translation>ダッシュボードを削除(&amp;V)</translation>
        </message>
        <message>
            <source>Forgets a dashboard that was saved here; built-in ones stay.</source>
            <translation>ここで保存したダッシュボードを削除します。組み込みのものは残ります。</translation>
        </message>
        <message>
            <source>Receive &amp;telemetry</source>
            <translation>テレメトリーを受信(&amp;T)</translation>
        </message>
        <message>
            <source>Shows the lines for the manager's configuration that make it send logs, metrics and traces here.</source>
            <translation>マネージャーがログ、メトリクス、トレースをここへ送信するための設定行を表示します。</translation>
        </message>
        <message>
            <source>Copy the lines for the manager</source>
            <translation>マネージャー用の行をコピー</translation>
        </message>
        <message>
            <source>Copies what belongs into the manager's configuration; the secret is part of it.</source>
            <translation>マネージャーの設定に書く内容をコピーします。シークレットも含まれます。</translation>
        </message>
        <message>
            <source>T&amp;est the receiver</source>
            <translation>レシーバーをテスト(&amp;E)</translation>
        </message>
        <message>
            <source>Sends one log record through the receiver's door.</source>
            <translation>レシーバーの受信口にログレコードを 1 件送信します。</translation>
        </message>
        <message>
            <source>&amp;Metrics server</source>
            <translation>メトリクスサーバー(&amp;M)</translation>
        </message>
        <message>
            <source>Sets up the Prometheus-compatible server of this connection.</source>
            <translation>この接続で使う Prometheus 互換サーバーを設定します。</translation>
        </message>
        <message>
            <source>Save and test</source>
            <translation>保存してテスト</translation>
        </message>
        <message>
            <source>Keeps the server for this connection and asks it who it is.</source>
            <translation>サーバーをこの接続に保存し、応答を確認します。</translation>
        </message>
        <message>
            <source>Forget the server</source>
            <translation>サーバーの設定を削除</translation>
        </message>
        <message>
            <source>Takes the metrics server from this connection, its secret too.</source>
            <translation>この接続からメトリクスサーバーとそのシークレットを削除します。</translation>
        </message>
        <message>
            <source>Run query</source>
            <translation>クエリを実行</translation>
        </message>
        <message>
            <source>Draws the query on the time axis.</source>
            <translation>クエリを時間軸上に描画します。</translation>
        </message>
        <message>
            <source>Keep as panel</source>
            <translation>パネルとして保存</translation>
        </message>
        <message>
            <source>Adds the query to the dashboard; a built-in one is copied first.</source>
            <translation>クエリをダッシュボードに追加します。組み込みのものは先に複製されます。</translation>
        </message>
        <message>
            <source>Open a connection first.</source>
            <translation>先に接続を開いてください。</translation>
        </message>
    </context>
    <context>
        <name>Collector</name>
        <message>
            <source>The manager gives no error for it</source>
            <translation>マネージャーからエラーの情報がありません</translation>
        </message>
        <message>
            <source>Not covered by the newest release</source>
            <translation>最新リリースの対象外</translation>
        </message>
        <message>
            <source>The release has no stack for %1; they wait for ever</source>
            <translation>リリースに %1 用のスタックがないため、いつまでも待ち続けます</translation>
        </message>
        <message>
            <source>%1 over its limit</source>
            <translation>%1 が上限を超過</translation>
        </message>
        <message>
            <source>Teardown required</source>
            <translation>ティアダウンが必要</translation>
        </message>
        <message>
            <source>Runtime gone, setup resources left: teardown by the command line</source>
            <translation>ランタイムは消失、セットアップのリソースが残存: コマンドラインでティアダウンしてください</translation>
        </message>
        <message>
            <source>Agent silent</source>
            <translation>エージェント無応答</translation>
        </message>
        <message>
            <source>Pull agents not heard of for more than three intervals</source>
            <translation>3 間隔を超えて連絡のない pull エージェント</translation>
        </message>
        <message>
            <source>A status that this console does not know; shown as sent</source>
            <translation>このコンソールが知らないステータスです。受信したまま表示します</translation>
        </message>
    </context>
    <context>
        <name>CommandLine</name>
        <message>
            <source>Starts a sandbox inside and throws it away at the end.</source>
            <translation>内蔵のサンドボックスを起動し、終了時に破棄します。</translation>
        </message>
        <message>
            <source>Deployments in the sandbox (60).</source>
            <translation>サンドボックスのデプロイ数 (60)。</translation>
        </message>
        <message>
            <source>Same seed, same fleet (1).</source>
            <translation>同じシードからは同じフリートができます (1)。</translation>
        </message>
        <message>
            <source>Connects to the manager at this URL; nothing is saved.</source>
            <translation>この URL のマネージャーに接続します。何も保存しません。</translation>
        </message>
        <message>
            <source>Opens a saved connection.</source>
            <translation>保存した接続を開きます。</translation>
        </message>
        <message>
            <source>Reads the token from the first line of a file.</source>
            <translation>ファイルの 1 行目からトークンを読み取ります。</translation>
        </message>
        <message>
            <source>Opens a section by its English name.</source>
            <translation>英語名で指定したセクションを開きます。</translation>
        </message>
        <message>
            <source>Locks every action that changes something.</source>
            <translation>変更を伴うすべての操作をロックします。</translation>
        </message>
        <message>
            <source>error, warning, info or debug; goes to stderr.</source>
            <translation>error、warning、info、debug のいずれか。stderr に出力します。</translation>
        </message>
        <message>
            <source>Prints the version.</source>
            <translation>バージョンを表示します。</translation>
        </message>
        <message>
            <source>Prints this help.</source>
            <translation>このヘルプを表示します。</translation>
        </message>
        <message>
            <source>
Environment:
  ALIEN_MANAGER_URL     the manager, when no flag names one
  ALIEN_MANAGER_BEARER  its token, when there is no --token-file
  ALIEN_MANAGER_DEBUG   true: as --log-level debug
</source>
            <translation>
環境変数:
  ALIEN_MANAGER_URL     オプションで指定がないときのマネージャー
  ALIEN_MANAGER_BEARER  --token-file がないときのトークン
  ALIEN_MANAGER_DEBUG   true: --log-level debug と同じ
</translation>
        </message>
        <message>
            <source>--sandbox-deployments wants a number from 0 to %1, not “%2”</source>
            <translation>--sandbox-deployments には 0 から %1 までの数を指定してください (指定値「%2」)</translation>
        </message>
        <message>
            <source>--sandbox-seed wants a whole number, not “%1”</source>
            <translation>--sandbox-seed には整数を指定してください (指定値「%1」)</translation>
        </message>
        <message>
            <source>--connect “%1”: %2</source>
            <translation>--connect 「%1」: %2</translation>
        </message>
        <message>
            <source>--profile wants the name of a saved connection</source>
            <translation>--profile には保存した接続の名前を指定してください</translation>
        </message>
        <message>
            <source>--token-file wants a path</source>
            <translation>--token-file にはパスを指定してください</translation>
        </message>
        <message>
            <source>no section “%1”; there are %2</source>
            <translation>セクション「%1」はありません。指定できるのは %2 です</translation>
        </message>
        <message>
            <source>--log-level is one of %1, not “%2”</source>
            <translation>--log-level は %1 のいずれかです (指定値「%2」)</translation>
        </message>
        <message>
            <source>does not take “%1”; see --help</source>
            <translation>「%1」は受け付けません。--help を参照してください</translation>
        </message>
        <message>
            <source>Takes the token from the first line that a program prints; no shell.</source>
            <translation>プログラムが出力する最初の行からトークンを取得します。シェルは使いません。</translation>
        </message>
        <message>
            <source>No window: list, wait, export or journal as JSON lines on stdout.</source>
            <translation>ウィンドウなしで実行: list、wait、export、journal の結果を JSON Lines で stdout に出力します。</translation>
        </message>
        <message>
            <source>With list and export: a filter as in the window.</source>
            <translation>list と export で使用: ウィンドウと同じ書式のフィルター。</translation>
        </message>
        <message>
            <source>With wait: how long at most (900); 0: no limit.</source>
            <translation>wait で使用: 最大待機秒数 (900)。0 は無制限。</translation>
        </message>
        <message>
            <source>Checks the journal and its archives without a window: 0 unbroken, 1 broken.</source>
            <translation>ウィンドウなしでジャーナルとアーカイブを検証します。0: 破損なし、1: 破損あり。</translation>
        </message>
        <message>
            <source>Usage: alien-console [options] [alien-console://PROFILE/SECTION/ID]
Desktop console for operators of an Alien manager.

Options:
</source>
            <translation>使い方: alien-console [オプション] [alien-console://PROFILE/SECTION/ID]
Alien マネージャーのオペレーター向けデスクトップコンソール。

オプション:
</translation>
        </message>
        <message>
            <source>--token-command “%1”: %2</source>
            <translation>--token-command 「%1」: %2</translation>
        </message>
        <message>
            <source>--token-file and --token-command exclude each other</source>
            <translation>--token-file と --token-command は同時に指定できません</translation>
        </message>
        <message>
            <source>“%1” prints JSON without a window: write --json %1</source>
            <translation>「%1」はウィンドウなしで JSON を出力します。--json %1 と指定してください</translation>
        </message>
        <message>
            <source>--%1 goes with --json</source>
            <translation>--%1 は --json と一緒に指定してください</translation>
        </message>
        <message>
            <source>--json wants one of %1</source>
            <translation>--json には %1 のいずれかを指定してください</translation>
        </message>
        <message>
            <source>--json has no window: no --sandbox, --section or link goes with it</source>
            <translation>--json ではウィンドウを開かないため、--sandbox、--section、リンクは一緒に指定できません</translation>
        </message>
        <message>
            <source>wait wants the ids or names of deployments</source>
            <translation>wait にはデプロイの ID または名前を指定してください</translation>
        </message>
        <message>
            <source>%1 does not take “%2”</source>
            <translation>%1 は「%2」を受け付けません</translation>
        </message>
        <message>
            <source>--timeout wants seconds, not “%1”</source>
            <translation>--timeout には秒数を指定してください (指定値「%1」)</translation>
        </message>
        <message>
            <source>a link names connection and section itself: leave out --%1</source>
            <translation>接続とセクションはリンクに含まれています。--%1 は指定しないでください</translation>
        </message>
    </context>
    <context>
        <name>ConnectionChoice</name>
        <message>
            <source>--token-file %1: %2</source>
            <translation>--token-file %1: %2</translation>
        </message>
        <message>
            <source>--token-file %1: its first line is not a token</source>
            <translation>--token-file %1: 1 行目がトークンではありません</translation>
        </message>
        <message>
            <source>no saved connection “%1”</source>
            <translation>保存した接続「%1」はありません</translation>
        </message>
        <message>
            <source>ALIEN_MANAGER_URL: %1</source>
            <translation>ALIEN_MANAGER_URL: %1</translation>
        </message>
        <message>
            <source>the link wants the saved connection “%1”, and there is none</source>
            <translation>リンクには保存した接続「%1」が必要ですが、見つかりません</translation>
        </message>
    </context>
    <context>
        <name>ConsoleLink</name>
        <message>
            <source>“%1” in a link means nothing; there is query</source>
            <translation>リンク内の「%1」は使えません。使えるのは query です</translation>
        </message>
        <message>
            <source>the query of the link holds what no filter can</source>
            <translation>リンクの query に、フィルターでは使えない文字が含まれています</translation>
        </message>
        <message>
            <source>a link is alien-console://PROFILE/SECTION/ID, not “%1”</source>
            <translation>リンクは alien-console://PROFILE/SECTION/ID の形式で指定してください (指定値「%1」)</translation>
        </message>
        <message>
            <source>the link names no connection: alien-console://PROFILE/SECTION/ID</source>
            <translation>リンクに接続が含まれていません: alien-console://PROFILE/SECTION/ID</translation>
        </message>
        <message>
            <source>no section “%1” for a link; there are %2</source>
            <translation>リンクにセクション「%1」は使えません。使えるのは %2 です</translation>
        </message>
        <message>
            <source>Only a saved connection has links.</source>
            <translation>リンクを使えるのは保存した接続だけです。</translation>
        </message>
    </context>
    <context>
        <name>ControlAccess</name>
        <message>
            <source>Between two panes</source>
            <translation>2 つのペインの境界</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>クリア</translation>
        </message>
    </context>
    <context>
        <name>Cron</name>
        <message numerus="yes">
            <source>every %n minutes</source>
            <translation>
                <numerusform>%n 分ごと</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>every %n hours</source>
            <translation>
                <numerusform>%n 時間ごと</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Menus</name>
        <message>
            <source>&amp;File</source>
            <translation>ファイル(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>編集(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>表示(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>移動(&amp;G)</translation>
        </message>
        <message>
            <source>&amp;Deployment</source>
            <translation>デプロイ(&amp;D)</translation>
        </message>
        <message>
            <source>G&amp;roup</source>
            <translation>グループ(&amp;R)</translation>
        </message>
        <message>
            <source>Re&amp;lease</source>
            <translation>リリース(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Command</source>
            <translation>コマンド(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Tools</source>
            <translation>ツール(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>ヘルプ(&amp;H)</translation>
        </message>
        <message>
            <source> or </source>
            <translation> または </translation>
        </message>
        <message>
            <source>Menu bar</source>
            <translation>メニューバー</translation>
        </message>
        <message>
            <source>Cop&amp;y</source>
            <translation>コピー(&amp;Y)</translation>
        </message>
        <message>
            <source>URLs of the f&amp;leet</source>
            <translation>フリートの URL(&amp;L)</translation>
        </message>
        <message>
            <source>Saved &amp;views</source>
            <translation>保存したビュー(&amp;V)</translation>
        </message>
        <message>
            <source>Te&amp;lemetry</source>
            <translation>テレメトリー(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;API</source>
            <translation>API(&amp;A)</translation>
        </message>
    </context>
    <context>
        <name>NameList</name>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1、ほか %n 件</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Paths</name>
        <message>
            <source>%1 cannot be made</source>
            <translation>%1 を作成できません</translation>
        </message>
        <message>
            <source>%1 can be read by others</source>
            <translation>%1 は他のユーザーから読み取れます</translation>
        </message>
    </context>
    <context>
        <name>RailFacts</name>
        <message>
            <source>Data %1 old</source>
            <translation>%1前のデータ</translation>
        </message>
        <message>
            <source>No data yet</source>
            <translation>データはまだありません</translation>
        </message>
        <message>
            <source>Data %1 old, next in %2</source>
            <translation>%1前のデータ、次回は %2後</translation>
        </message>
        <message>
            <source>Oldest part %1 old</source>
            <translation>最も古い部分は %1前</translation>
        </message>
    </context>
    <context>
        <name>ShellActions</name>
        <message>
            <source>&amp;New connection…</source>
            <translation>新しい接続(&amp;N)…</translation>
        </message>
        <message>
            <source>Connects to another manager.</source>
            <translation>別のマネージャーに接続します。</translation>
        </message>
        <message>
            <source>Start the &amp;sandbox</source>
            <translation>サンドボックスを起動(&amp;S)</translation>
        </message>
        <message>
            <source>Starts a small manager on this computer, with a living fleet to try things on.</source>
            <translation>試用できる動作中のフリートを備えた小さなマネージャーを、このコンピューター上で起動します。</translation>
        </message>
        <message>
            <source>&amp;Edit this connection…</source>
            <translation>この接続を編集(&amp;E)…</translation>
        </message>
        <message>
            <source>Name, address, protection and token of the connection in front.</source>
            <translation>表示中の接続の名前、アドレス、保護レベル、トークンを編集します。</translation>
        </message>
        <message>
            <source>Enter another &amp;token…</source>
            <translation>別のトークンを入力(&amp;T)…</translation>
        </message>
        <message>
            <source>Replaces the token of the connection in front; nothing else is lost.</source>
            <translation>表示中の接続のトークンを置き換えます。ほかの設定は失われません。</translation>
        </message>
        <message>
            <source>Connection %1</source>
            <translation>接続 %1</translation>
        </message>
        <message>
            <source>Shows this connection; the others stay open.</source>
            <translation>この接続を表示します。ほかの接続は開いたままです。</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>閉じる(&amp;C)</translation>
        </message>
        <message>
            <source>Leaves the page in front, or closes this connection.</source>
            <translation>表示中のページを離れるか、この接続を閉じます。</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>終了(&amp;Q)</translation>
        </message>
        <message>
            <source>Ends the console; nothing that was sent is taken back.</source>
            <translation>コンソールを終了します。送信済みのものは取り消されません。</translation>
        </message>
        <message>
            <source>&amp;Find</source>
            <translation>検索(&amp;F)</translation>
        </message>
        <message>
            <source>Goes to the filter of the section in front.</source>
            <translation>表示中のセクションのフィルターに移動します。</translation>
        </message>
        <message>
            <source>&amp;Settings</source>
            <translation>設定(&amp;S)</translation>
        </message>
        <message>
            <source>Theme, rows, time zone and zoom.</source>
            <translation>テーマ、行の高さ、タイムゾーン、拡大率を設定します。</translation>
        </message>
        <message>
            <source>Times of this &amp;computer</source>
            <translation>このコンピューターの時刻(&amp;C)</translation>
        </message>
        <message>
            <source>Shows every time in this computer's zone.</source>
            <translation>すべての時刻をこのコンピューターのタイムゾーンで表示します。</translation>
        </message>
        <message>
            <source>Times in &amp;UTC</source>
            <translation>UTC の時刻(&amp;U)</translation>
        </message>
        <message>
            <source>Shows every time in UTC.</source>
            <translation>すべての時刻を UTC で表示します。</translation>
        </message>
        <message>
            <source>Times of &amp;another zone…</source>
            <translation>別のタイムゾーンの時刻(&amp;A)…</translation>
        </message>
        <message>
            <source>Chooses a zone in the settings.</source>
            <translation>設定でタイムゾーンを選びます。</translation>
        </message>
        <message>
            <source>&amp;Refresh</source>
            <translation>更新(&amp;R)</translation>
        </message>
        <message>
            <source>Reads everything in front anew, now.</source>
            <translation>表示中の内容をすべて今すぐ読み直します。</translation>
        </message>
        <message>
            <source>Comfortable &amp;rows</source>
            <translation>ゆったりした行(&amp;R)</translation>
        </message>
        <message>
            <source>Gives rows more height.</source>
            <translation>行の高さを広げます。</translation>
        </message>
        <message>
            <source>&amp;Fold the side bar</source>
            <translation>サイドバーを折りたたむ(&amp;F)</translation>
        </message>
        <message>
            <source>Leaves only the icons of the sections.</source>
            <translation>セクションのアイコンだけを残します。</translation>
        </message>
        <message>
            <source>Full &amp;screen</source>
            <translation>全画面表示(&amp;S)</translation>
        </message>
        <message>
            <source>Fills the screen with this window.</source>
            <translation>このウィンドウを画面いっぱいに表示します。</translation>
        </message>
        <message>
            <source>Zoom &amp;in</source>
            <translation>拡大(&amp;I)</translation>
        </message>
        <message>
            <source>Makes everything larger.</source>
            <translation>全体を大きく表示します。</translation>
        </message>
        <message>
            <source>Zoom &amp;out</source>
            <translation>縮小(&amp;O)</translation>
        </message>
        <message>
            <source>Makes everything smaller.</source>
            <translation>全体を小さく表示します。</translation>
        </message>
        <message>
            <source>&amp;Normal size</source>
            <translation>標準サイズ(&amp;N)</translation>
        </message>
        <message>
            <source>The size that the desktop says.</source>
            <translation>デスクトップの設定に従ったサイズに戻します。</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>戻る(&amp;B)</translation>
        </message>
        <message>
            <source>To where one was before.</source>
            <translation>前に見ていた場所に戻ります。</translation>
        </message>
        <message>
            <source>&amp;Forward</source>
            <translation>進む(&amp;F)</translation>
        </message>
        <message>
            <source>To where one came back from.</source>
            <translation>戻る前の場所に進みます。</translation>
        </message>
        <message>
            <source>&amp;Next tab</source>
            <translation>次のタブ(&amp;N)</translation>
        </message>
        <message>
            <source>The next tab of what is selected.</source>
            <translation>選択中の項目の次のタブに移ります。</translation>
        </message>
        <message>
            <source>&amp;Previous tab</source>
            <translation>前のタブ(&amp;P)</translation>
        </message>
        <message>
            <source>The tab before it.</source>
            <translation>1 つ前のタブに移ります。</translation>
        </message>
        <message>
            <source>Opens the section %1.</source>
            <translation>セクション「%1」を開きます。</translation>
        </message>
        <message>
            <source>&amp;Find or run anything</source>
            <translation>検索または実行(&amp;F)</translation>
        </message>
        <message>
            <source>Actions, deployments, groups, releases and URLs by a few letters.</source>
            <translation>アクション、デプロイ、グループ、リリース、URL を数文字で呼び出します。</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>ヘルプ(&amp;H)</translation>
        </message>
        <message>
            <source>How this console works; once more: every shortcut.</source>
            <translation>このコンソールの使い方を表示します。もう一度押すとショートカットの一覧を表示します。</translation>
        </message>
        <message>
            <source>&amp;Shortcuts</source>
            <translation>ショートカット(&amp;S)</translation>
        </message>
        <message>
            <source>Every shortcut on one sheet.</source>
            <translation>すべてのショートカットを一覧で表示します。</translation>
        </message>
        <message>
            <source>Hand&amp;book</source>
            <translation>ハンドブック(&amp;B)</translation>
        </message>
        <message>
            <source>The handbook from its first page; F1 opens it where you are.</source>
            <translation>ハンドブックを最初のページから開きます。F1 では今いる場所のページが開きます。</translation>
        </message>
        <message>
            <source>&amp;About and in brief</source>
            <translation>概要とこのプログラムについて(&amp;A)</translation>
        </message>
        <message>
            <source>What the words mean, the version, and the parts that this program is made of.</source>
            <translation>用語の意味、バージョン、このプログラムを構成する部品。</translation>
        </message>
        <message>
            <source>Open s&amp;upport bundle…</source>
            <translation>サポートバンドルを開く(&amp;U)…</translation>
        </message>
        <message>
            <source>Shows a support bundle that somebody saved; nothing can be done with it but look.</source>
            <translation>保存されたサポートバンドルを表示します。閲覧のみで、操作はできません。</translation>
        </message>
        <message>
            <source>Open the context &amp;menu</source>
            <translation>コンテキストメニューを開く(&amp;M)</translation>
        </message>
        <message>
            <source>What can be done with what the keyboard is on, as with a right click.</source>
            <translation>右クリックと同じように、キーボードフォーカスのある項目でできる操作を表示します。</translation>
        </message>
        <message>
            <source>&amp;Mask names</source>
            <translation>名前をマスク(&amp;M)</translation>
        </message>
        <message>
            <source>Shows pseudonyms for names, ids, URLs and hosts, for when others see this screen. What is sent stays as it is.</source>
            <translation>この画面を他の人が見るときのために、名前、ID、URL、ホストを仮名で表示します。送信される内容は変わりません。</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts…</source>
            <translation>キーボードショートカット(&amp;K)…</translation>
        </message>
        <message>
            <source>Gives commands other keys.</source>
            <translation>コマンドに割り当てるキーを変更します。</translation>
        </message>
        <message>
            <source>S&amp;upport bundle…</source>
            <translation>サポートバンドル(&amp;U)…</translation>
        </message>
        <message>
            <source>What helps others to find a fault, without secrets; shown before it is saved.</source>
            <translation>不具合の調査に役立つ情報を、シークレットを除いてまとめます。保存前に内容を確認できます。</translation>
        </message>
        <message>
            <source>&amp;Restore a backup…</source>
            <translation>バックアップから復元(&amp;R)…</translation>
        </message>
        <message>
            <source>The copies of this console's own data: which there are, and to go back to one.</source>
            <translation>このコンソール自身のデータのコピーを一覧表示し、いずれかの時点に戻します。</translation>
        </message>
        <message>
            <source>&amp;Back up now</source>
            <translation>今すぐバックアップ(&amp;B)</translation>
        </message>
        <message>
            <source>Copies this console's own data: journal, commands, drafts, telemetry and the fleets' past.</source>
            <translation>このコンソール自身のデータ (ジャーナル、コマンド、下書き、テレメトリー、フリートの過去の記録) をコピーします。</translation>
        </message>
        <message>
            <source>Close the window to the &amp;tray</source>
            <translation>ウィンドウを閉じたらトレイに格納(&amp;T)</translation>
        </message>
        <message>
            <source>Closing the window hides it, and watches go on; the tray shows it again or quits.</source>
            <translation>ウィンドウを閉じても非表示になるだけで、ウォッチは続きます。再表示と終了はトレイから行えます。</translation>
        </message>
        <message>
            <source>Read the secret store a&amp;gain</source>
            <translation>シークレットストアを再読み込み(&amp;G)</translation>
        </message>
        <message>
            <source>Takes the token of the connection in front from it, when it was locked.</source>
            <translation>ロックされていた場合に、表示中の接続のトークンをそこから取得します。</translation>
        </message>
    </context>
    <context>
        <name>StackComparison</name>
        <message>
            <source>It has no resources yet.</source>
            <translation>リソースはまだありません。</translation>
        </message>
    </context>
    <context>
        <name>StackField</name>
        <message>
            <source>Code image</source>
            <translation>コードイメージ</translation>
        </message>
        <message>
            <source>Permissions</source>
            <translation>権限</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>リンク</translation>
        </message>
        <message>
            <source>Triggers</source>
            <translation>トリガー</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>メモリ</translation>
        </message>
        <message>
            <source>CPU</source>
            <translation>CPU</translation>
        </message>
        <message>
            <source>Timeout</source>
            <translation>タイムアウト</translation>
        </message>
        <message>
            <source>Ingress</source>
            <translation>イングレス</translation>
        </message>
        <message>
            <source>Public endpoints</source>
            <translation>公開エンドポイント</translation>
        </message>
        <message>
            <source>Operators may send commands</source>
            <translation>オペレーターのコマンド送信を許可</translation>
        </message>
        <message>
            <source>Environment</source>
            <translation>環境変数</translation>
        </message>
        <message>
            <source>Concurrency limit</source>
            <translation>同時実行数の上限</translation>
        </message>
        <message>
            <source>Readiness probe</source>
            <translation>Readiness プローブ</translation>
        </message>
        <message>
            <source>Health check</source>
            <translation>ヘルスチェック</translation>
        </message>
        <message>
            <source>Public read</source>
            <translation>公開読み取り</translation>
        </message>
        <message>
            <source>Versioning</source>
            <translation>バージョニング</translation>
        </message>
        <message>
            <source>Lifecycle rules</source>
            <translation>ライフサイクルルール</translation>
        </message>
        <message>
            <source>Lifecycle</source>
            <translation>ライフサイクル</translation>
        </message>
        <message>
            <source>Dependencies</source>
            <translation>依存関係</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>サイズ</translation>
        </message>
        <message>
            <source>Replication regions</source>
            <translation>レプリケーション先リージョン</translation>
        </message>
        <message>
            <source>Permission sets</source>
            <translation>権限セット</translation>
        </message>
        <message>
            <source>Ports</source>
            <translation>ポート</translation>
        </message>
        <message>
            <source>Cluster</source>
            <translation>クラスター</translation>
        </message>
        <message>
            <source>Pool</source>
            <translation>プール</translation>
        </message>
        <message>
            <source>Stateful</source>
            <translation>ステートフル</translation>
        </message>
        <message>
            <source>Replicas</source>
            <translation>レプリカ数</translation>
        </message>
        <message>
            <source>Autoscaling</source>
            <translation>自動スケーリング</translation>
        </message>
        <message>
            <source>GPU</source>
            <translation>GPU</translation>
        </message>
        <message>
            <source>Ephemeral storage</source>
            <translation>一時ストレージ</translation>
        </message>
        <message>
            <source>Persistent storage</source>
            <translation>永続ストレージ</translation>
        </message>
        <message>
            <source>Command line</source>
            <translation>コマンドライン</translation>
        </message>
        <message>
            <source>Grace period</source>
            <translation>猶予期間</translation>
        </message>
        <message>
            <source>Sandbox launcher</source>
            <translation>サンドボックスランチャー</translation>
        </message>
        <message>
            <source>CORS origins</source>
            <translation>CORS オリジン</translation>
        </message>
    </context>
    <context>
        <name>StackRules</name>
        <message>
            <source>%1 depends on itself.</source>
            <translation>%1 が自分自身に依存しています。</translation>
        </message>
        <message>
            <source>These depend on each other in a circle: %1.</source>
            <translation>次のリソースが循環して依存しています: %1。</translation>
        </message>
        <message>
            <source>Deployments would end in preflights-failed or update-failed.</source>
            <translation>デプロイは preflights-failed または update-failed で終わります。</translation>
        </message>
        <message>
            <source>Remove the %1 to %2</source>
            <translation>%2 への%1を削除</translation>
        </message>
        <message numerus="yes">
            <source>No stack for platform %1: its %n running deployments would wait for ever.</source>
            <translation>
                <numerusform>プラットフォーム %1 用のスタックがありません。稼働中のデプロイ %n 件がいつまでも待ち続けます。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StackSchema</name>
        <message>
            <source>text</source>
            <translation>文字列</translation>
        </message>
        <message>
            <source>a whole number</source>
            <translation>整数</translation>
        </message>
        <message>
            <source>true or false</source>
            <translation>true または false</translation>
        </message>
        <message>
            <source>an object</source>
            <translation>オブジェクト</translation>
        </message>
        <message>
            <source>a list</source>
            <translation>リスト</translation>
        </message>
        <message>
            <source>null</source>
            <translation>null</translation>
        </message>
    </context>
    <context>
        <name>VerifyJournal</name>
        <message>
            <source>%1: there is no journal yet.</source>
            <translation>%1: ジャーナルはまだありません。</translation>
        </message>
    </context>
    <context>
        <name>alien</name>
        <message>
            <source>&amp;New command</source>
            <translation>新しいコマンド(&amp;N)</translation>
        </message>
        <message>
            <source>Opens the workbench, as it was left.</source>
            <translation>ワークベンチを前回の状態で開きます。</translation>
        </message>
        <message>
            <source>&amp;Send</source>
            <translation>送信(&amp;S)</translation>
        </message>
        <message>
            <source>Sends what the workbench holds, once to each deployment.</source>
            <translation>ワークベンチの内容を各デプロイに 1 回ずつ送信します。</translation>
        </message>
        <message>
            <source>&amp;Track by id…</source>
            <translation>ID で追跡(&amp;T)…</translation>
        </message>
        <message>
            <source>Follows a command that was sent elsewhere, by the manager's id.</source>
            <translation>別の場所から送信されたコマンドを、マネージャーの ID で追跡します。</translation>
        </message>
        <message>
            <source>&amp;Replay</source>
            <translation>再送(&amp;R)</translation>
        </message>
        <message>
            <source>Sends the same request to the same deployment again, with a fresh key.</source>
            <translation>同じリクエストを新しいキーで同じデプロイにもう一度送信します。</translation>
        </message>
        <message>
            <source>&amp;Edit and replay…</source>
            <translation>編集して再送(&amp;E)…</translation>
        </message>
        <message>
            <source>Opens the request in the workbench, to change it or to send it elsewhere.</source>
            <translation>リクエストをワークベンチで開き、変更や別の宛先への送信ができるようにします。</translation>
        </message>
        <message>
            <source>Retry &amp;failed</source>
            <translation>失敗分を再試行(&amp;F)</translation>
        </message>
        <message>
            <source>Sends the same request to those of this run that failed.</source>
            <translation>この実行で失敗したデプロイに同じリクエストを送信します。</translation>
        </message>
        <message>
            <source>St&amp;op</source>
            <translation>停止(&amp;O)</translation>
        </message>
        <message>
            <source>Holds back what has not left yet; what left goes its way.</source>
            <translation>まだ送信していない分を止めます。送信済みの分はそのまま進みます。</translation>
        </message>
        <message>
            <source>&amp;Compare</source>
            <translation>比較(&amp;C)</translation>
        </message>
        <message>
            <source>Sets the answer against the one before; with two selected, these two.</source>
            <translation>応答を前回の応答と比べます。2 件を選択しているときはその 2 件を比べます。</translation>
        </message>
        <message>
            <source>&amp;Look again</source>
            <translation>再確認(&amp;L)</translation>
        </message>
        <message>
            <source>Asks the manager about the command now, and fetches its answer once more if it is missing.</source>
            <translation>コマンドの状態を今すぐマネージャーに問い合わせ、応答がなければもう一度取得します。</translation>
        </message>
        <message>
            <source>St&amp;ar</source>
            <translation>スターを付ける(&amp;A)</translation>
        </message>
        <message>
            <source>Keeps the command whatever its age.</source>
            <translation>古くなってもコマンドを残します。</translation>
        </message>
        <message>
            <source>N&amp;ote…</source>
            <translation>メモ(&amp;O)…</translation>
        </message>
        <message>
            <source>Writes a note to the command; it can be searched.</source>
            <translation>コマンドにメモを付けます。メモは検索できます。</translation>
        </message>
        <message>
            <source>Remove from &amp;history…</source>
            <translation>履歴から削除(&amp;H)…</translation>
        </message>
        <message>
            <source>Takes the selected commands out of this console's memory; the manager is not asked.</source>
            <translation>選択したコマンドをこのコンソールの履歴から削除します。マネージャーには問い合わせません。</translation>
        </message>
        <message>
            <source>Copy &amp;answer</source>
            <translation>応答をコピー(&amp;A)</translation>
        </message>
        <message>
            <source>Copies the answer as it came; secrets are left out.</source>
            <translation>応答を受信したままコピーします。シークレットは除かれます。</translation>
        </message>
        <message>
            <source>Copy re&amp;quest</source>
            <translation>リクエストをコピー(&amp;Q)</translation>
        </message>
        <message>
            <source>Copies the parameters; secrets are left out.</source>
            <translation>パラメーターをコピーします。シークレットは除かれます。</translation>
        </message>
        <message>
            <source>Copy command &amp;id</source>
            <translation>コマンド ID をコピー(&amp;I)</translation>
        </message>
        <message>
            <source>Copies the manager's ids, a line each.</source>
            <translation>マネージャーの ID を 1 行に 1 件ずつコピーします。</translation>
        </message>
        <message>
            <source>Copy as c&amp;url</source>
            <translation>curl としてコピー(&amp;U)</translation>
        </message>
        <message>
            <source>Copies the request that creates it; the token stands as $ALIEN_MANAGER_BEARER.</source>
            <translation>作成リクエストをコピーします。トークンは $ALIEN_MANAGER_BEARER に置き換わります。</translation>
        </message>
        <message>
            <source>Copy re&amp;port</source>
            <translation>レポートをコピー(&amp;P)</translation>
        </message>
        <message>
            <source>Copies what is known of it as text, without payloads.</source>
            <translation>わかっている情報をペイロードなしのテキストでコピーします。</translation>
        </message>
        <message>
            <source>Export &amp;matrix (CSV)…</source>
            <translation>マトリクスをエクスポート (CSV)(&amp;M)…</translation>
        </message>
        <message>
            <source>Saves the answers of this run as a table.</source>
            <translation>この実行の応答を表として保存します。</translation>
        </message>
        <message>
            <source>E&amp;xport as JSON lines…</source>
            <translation>JSON Lines にエクスポート(&amp;X)…</translation>
        </message>
        <message>
            <source>Saves what the table shows, an object a line, with payloads; secrets in texts are masked.</source>
            <translation>表の内容を 1 行 1 オブジェクトで、ペイロードも含めて保存します。テキスト内のシークレットはマスクされます。</translation>
        </message>
        <message>
            <source>Export as CS&amp;V…</source>
            <translation>CSV にエクスポート(&amp;V)…</translation>
        </message>
        <message>
            <source>Saves what the table shows as a table, without payloads.</source>
            <translation>表の内容をペイロードなしの表として保存します。</translation>
        </message>
        <message>
            <source>Export as &amp;bundle (HAR)…</source>
            <translation>バンドル (HAR) にエクスポート(&amp;B)…</translation>
        </message>
        <message>
            <source>Saves what the table shows in the format of web tools, to give away: secrets are masked, binary payloads are left out.</source>
            <translation>表の内容を Web ツールの形式で、他の人に渡せるように保存します。シークレットはマスクされ、バイナリのペイロードは除かれます。</translation>
        </message>
        <message>
            <source>&amp;New deployment…</source>
            <translation>新しいデプロイ(&amp;N)…</translation>
        </message>
        <message>
            <source>Creates a deployment in a group; it starts by itself once a release exists.</source>
            <translation>グループにデプロイを作成します。リリースがあれば自動的に開始します。</translation>
        </message>
        <message>
            <source>Re&amp;try</source>
            <translation>再試行(&amp;T)</translation>
        </message>
        <message>
            <source>Lets the manager run the failed phase again.</source>
            <translation>失敗したフェーズをマネージャーにもう一度実行させます。</translation>
        </message>
        <message>
            <source>Re&amp;deploy…</source>
            <translation>再デプロイ(&amp;D)…</translation>
        </message>
        <message>
            <source>Runs an update to the release it has; asks first.</source>
            <translation>現在のリリースへの更新を実行します。実行前に確認します。</translation>
        </message>
        <message>
            <source>Run &amp;command…</source>
            <translation>コマンドを実行(&amp;C)…</translation>
        </message>
        <message>
            <source>Sends a command to the deployment.</source>
            <translation>デプロイにコマンドを送信します。</translation>
        </message>
        <message>
            <source>Delete, clean &amp;up…</source>
            <translation>削除してクリーンアップ(&amp;U)…</translation>
        </message>
        <message>
            <source>Destroys the deployment's cloud resources, then removes it.</source>
            <translation>デプロイのクラウドリソースを破棄してから、デプロイを削除します。</translation>
        </message>
        <message>
            <source>Delete, d&amp;etach…</source>
            <translation>削除して切り離し(&amp;E)…</translation>
        </message>
        <message>
            <source>Removes the deployment from the manager; its cloud resources stay and cost money.</source>
            <translation>デプロイをマネージャーから削除します。クラウドリソースは残り、費用がかかります。</translation>
        </message>
        <message>
            <source>Delete, &amp;forget…</source>
            <translation>削除して登録解除(&amp;F)…</translation>
        </message>
        <message>
            <source>Copy public &amp;URL</source>
            <translation>公開 URL をコピー(&amp;U)</translation>
        </message>
        <message>
            <source>Copies the public URL; with several, that of the resource selected in the inspector, else the first.</source>
            <translation>公開 URL をコピーします。複数あるときは、インスペクターで選択したリソースのもの、なければ最初のものをコピーします。</translation>
        </message>
        <message>
            <source>Copy &amp;all public URLs</source>
            <translation>すべての公開 URL をコピー(&amp;A)</translation>
        </message>
        <message>
            <source>Copies every public URL of the selected deployments, a line each.</source>
            <translation>選択したデプロイのすべての公開 URL を 1 行に 1 件ずつコピーします。</translation>
        </message>
        <message>
            <source>&amp;Open public URL</source>
            <translation>公開 URL を開く(&amp;O)</translation>
        </message>
        <message>
            <source>Opens the public URL in the browser.</source>
            <translation>公開 URL をブラウザーで開きます。</translation>
        </message>
        <message>
            <source>Copy &amp;id</source>
            <translation>ID をコピー(&amp;I)</translation>
        </message>
        <message>
            <source>Copies the ids of what is selected, a line each.</source>
            <translation>選択した項目の ID を 1 行に 1 件ずつコピーします。</translation>
        </message>
        <message>
            <source>Copy na&amp;me</source>
            <translation>名前をコピー(&amp;M)</translation>
        </message>
        <message>
            <source>Copies the names, a line each.</source>
            <translation>名前を 1 行に 1 件ずつコピーします。</translation>
        </message>
        <message>
            <source>Copy &amp;JSON</source>
            <translation>JSON をコピー(&amp;J)</translation>
        </message>
        <message>
            <source>Copies the deployment as the manager sent it, secrets included.</source>
            <translation>デプロイをマネージャーから受信したままコピーします。シークレットも含まれます。</translation>
        </message>
        <message>
            <source>Copy as cu&amp;rl</source>
            <translation>curl としてコピー(&amp;R)</translation>
        </message>
        <message>
            <source>Copies the request that reads it; the token stands as $ALIEN_MANAGER_BEARER.</source>
            <translation>読み取りリクエストをコピーします。トークンは $ALIEN_MANAGER_BEARER に置き換わります。</translation>
        </message>
        <message>
            <source>Public URLs of the f&amp;leet</source>
            <translation>フリートの公開 URL(&amp;L)</translation>
        </message>
        <message>
            <source>Every public URL of every deployment in one table, and back again.</source>
            <translation>全デプロイのすべての公開 URL を 1 つの表に表示し、もう一度選ぶと元に戻ります。</translation>
        </message>
        <message>
            <source>Copy selected URLs</source>
            <translation>選択した URL をコピー</translation>
        </message>
        <message>
            <source>Copies the selected URLs, a line each.</source>
            <translation>選択した URL を 1 行に 1 件ずつコピーします。</translation>
        </message>
        <message>
            <source>Open selected URL</source>
            <translation>選択した URL を開く</translation>
        </message>
        <message>
            <source>Opens the selected URL in the browser.</source>
            <translation>選択した URL をブラウザーで開きます。</translation>
        </message>
        <message>
            <source>Show its deployment</source>
            <translation>そのデプロイを表示</translation>
        </message>
        <message>
            <source>Shows the deployment that has the selected URL.</source>
            <translation>選択した URL を持つデプロイを表示します。</translation>
        </message>
        <message>
            <source>Copy all shown URLs</source>
            <translation>表示中の URL をすべてコピー</translation>
        </message>
        <message>
            <source>Copies each URL of the table, a line each.</source>
            <translation>表にある URL を 1 行に 1 件ずつコピーします。</translation>
        </message>
        <message>
            <source>Copy all shown URLs as CSV</source>
            <translation>表示中の URL をすべて CSV でコピー</translation>
        </message>
        <message>
            <source>Copies the table for a spreadsheet: deployment, group, platform, status, resource, endpoint, URL.</source>
            <translation>表計算ソフト用に表をコピーします: デプロイ、グループ、プラットフォーム、ステータス、リソース、エンドポイント、URL。</translation>
        </message>
        <message>
            <source>Copy all shown URLs as Markdown</source>
            <translation>表示中の URL をすべて Markdown でコピー</translation>
        </message>
        <message>
            <source>Copies the table for a ticket or a page.</source>
            <translation>チケットやページに貼り付けるための表をコピーします。</translation>
        </message>
        <message>
            <source>&amp;New draft…</source>
            <translation>新しい下書き(&amp;N)…</translation>
        </message>
        <message>
            <source>Shows drafts, releases and templates to begin with; the open draft is kept.</source>
            <translation>出発点になる下書き、リリース、テンプレートを表示します。開いている下書きは残ります。</translation>
        </message>
        <message>
            <source>Rename &amp;draft…</source>
            <translation>下書きの名前を変更(&amp;D)…</translation>
        </message>
        <message>
            <source>Gives the open draft another name.</source>
            <translation>開いている下書きの名前を変更します。</translation>
        </message>
        <message>
            <source>Dele&amp;te draft</source>
            <translation>下書きを削除(&amp;T)</translation>
        </message>
        <message>
            <source>Takes the open draft out of this console; it can be brought back right after.</source>
            <translation>開いている下書きをこのコンソールから削除します。直後なら元に戻せます。</translation>
        </message>
        <message>
            <source>&amp;Open file…</source>
            <translation>ファイルを開く(&amp;O)…</translation>
        </message>
        <message>
            <source>A stack, a release, or stacks by platform as JSON, as a new draft.</source>
            <translation>スタック、リリース、またはプラットフォーム別スタックの JSON を新しい下書きとして開きます。</translation>
        </message>
        <message>
            <source>Save to &amp;file…</source>
            <translation>ファイルに保存(&amp;F)…</translation>
        </message>
        <message>
            <source>Writes the text of the draft to a file, byte for byte.</source>
            <translation>下書きのテキストを 1 バイトも変えずにファイルへ書き出します。</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>元に戻す(&amp;U)</translation>
        </message>
        <message>
            <source>Takes back the last change of form or text.</source>
            <translation>フォームまたはテキストの最後の変更を元に戻します。</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>やり直す(&amp;R)</translation>
        </message>
        <message>
            <source>Does the change again that was taken back.</source>
            <translation>元に戻した変更をもう一度適用します。</translation>
        </message>
        <message>
            <source>Rena&amp;me…</source>
            <translation>名前を変更(&amp;M)…</translation>
        </message>
        <message>
            <source>Gives the resource or profile another name; every reference to it follows.</source>
            <translation>リソースまたはプロファイルの名前を変更します。参照もすべて更新されます。</translation>
        </message>
        <message>
            <source>Du&amp;plicate…</source>
            <translation>複製(&amp;P)…</translation>
        </message>
        <message>
            <source>Makes a copy of the resource.</source>
            <translation>リソースのコピーを作成します。</translation>
        </message>
        <message>
            <source>Remo&amp;ve…</source>
            <translation>削除(&amp;V)…</translation>
        </message>
        <message>
            <source>Takes the resource or profile out; says what that breaks.</source>
            <translation>リソースまたはプロファイルを取り除きます。それによって壊れる箇所を示します。</translation>
        </message>
        <message>
            <source>&amp;Add platform…</source>
            <translation>プラットフォームを追加(&amp;A)…</translation>
        </message>
        <message>
            <source>A stack for another platform, as a copy of the one that is shown.</source>
            <translation>表示中のスタックをコピーして、別のプラットフォーム用のスタックを作成します。</translation>
        </message>
        <message>
            <source>Remove p&amp;latform…</source>
            <translation>プラットフォームを削除(&amp;L)…</translation>
        </message>
        <message>
            <source>Takes the stack of the platform that is shown out of the draft.</source>
            <translation>表示中のプラットフォームのスタックを下書きから取り除きます。</translation>
        </message>
        <message>
            <source>Ne&amp;xt finding</source>
            <translation>次の指摘(&amp;X)</translation>
        </message>
        <message>
            <source>Goes to the next finding.</source>
            <translation>次の指摘に移動します。</translation>
        </message>
        <message>
            <source>&amp;Compare…</source>
            <translation>比較(&amp;C)…</translation>
        </message>
        <message>
            <source>What differs from the release it came from, or from another.</source>
            <translation>元になったリリース、または別のリリースとの違いを表示します。</translation>
        </message>
        <message>
            <source>Pu&amp;blish…</source>
            <translation>公開(&amp;B)…</translation>
        </message>
        <message>
            <source>Shows whom it hits, then publishes the draft as a release.</source>
            <translation>影響を受けるデプロイを示してから、下書きをリリースとして公開します。</translation>
        </message>
        <message>
            <source>Show roll&amp;out</source>
            <translation>ロールアウトを表示(&amp;O)</translation>
        </message>
        <message>
            <source>How far the release that was published last has come.</source>
            <translation>最後に公開したリリースの進み具合を表示します。</translation>
        </message>
        <message>
            <source>Publish the previous stac&amp;k again…</source>
            <translation>前のスタックを再公開(&amp;K)…</translation>
        </message>
        <message>
            <source>The way back: publishes the stacks of the release before, as a new release.</source>
            <translation>元に戻す手段です。1 つ前のリリースのスタックを新しいリリースとして公開します。</translation>
        </message>
        <message>
            <source>Fleet at another &amp;time</source>
            <translation>別の時点のフリート(&amp;T)</translation>
        </message>
        <message>
            <source>Shows the deployments as they were at any moment this console saw.</source>
            <translation>このコンソールが記録した任意の時点のデプロイを表示します。</translation>
        </message>
        <message>
            <source>&amp;Previous change</source>
            <translation>前の変更(&amp;P)</translation>
        </message>
        <message>
            <source>Shows the fleet right after the change before.</source>
            <translation>1 つ前の変更の直後のフリートを表示します。</translation>
        </message>
        <message>
            <source>Ne&amp;xt change</source>
            <translation>次の変更(&amp;X)</translation>
        </message>
        <message>
            <source>Shows the fleet right after the next change.</source>
            <translation>次の変更の直後のフリートを表示します。</translation>
        </message>
        <message>
            <source>Back to no&amp;w</source>
            <translation>現在に戻る(&amp;W)</translation>
        </message>
        <message>
            <source>Shows the fleet as it is; actions work again.</source>
            <translation>現在のフリートを表示し、アクションを再び使えるようにします。</translation>
        </message>
        <message>
            <source>Save view…</source>
            <translation>ビューを保存…</translation>
        </message>
        <message>
            <source>Keeps filter, columns and sorting under a name, as a tab of this connection.</source>
            <translation>フィルター、列、並べ替えを名前を付けて保存し、この接続のタブにします。</translation>
        </message>
        <message>
            <source>Update view</source>
            <translation>ビューを更新</translation>
        </message>
        <message>
            <source>Puts the filter, columns and sorting on screen into the view of this tab.</source>
            <translation>画面上のフィルター、列、並べ替えをこのタブのビューに反映します。</translation>
        </message>
        <message>
            <source>Rename view…</source>
            <translation>ビューの名前を変更…</translation>
        </message>
        <message>
            <source>Gives the view of this tab another name.</source>
            <translation>このタブのビューの名前を変更します。</translation>
        </message>
        <message>
            <source>Move view left</source>
            <translation>ビューを左へ移動</translation>
        </message>
        <message>
            <source>Moves its tab one place to the left.</source>
            <translation>タブを 1 つ左へ移動します。</translation>
        </message>
        <message>
            <source>Move view right</source>
            <translation>ビューを右へ移動</translation>
        </message>
        <message>
            <source>Moves its tab one place to the right.</source>
            <translation>タブを 1 つ右へ移動します。</translation>
        </message>
        <message>
            <source>Open this view first</source>
            <translation>このビューを最初に開く</translation>
        </message>
        <message>
            <source>The deployments of this connection open with it.</source>
            <translation>この接続のデプロイを開くとき、このビューで開きます。</translation>
        </message>
        <message>
            <source>Copy view as text</source>
            <translation>ビューをテキストとしてコピー</translation>
        </message>
        <message>
            <source>Copies it as a line of text, for another connection or person.</source>
            <translation>別の接続や他の人に渡せるよう、1 行のテキストとしてコピーします。</translation>
        </message>
        <message>
            <source>Open view from text…</source>
            <translation>テキストからビューを開く…</translation>
        </message>
        <message>
            <source>Takes the line that “Copy view as text” gives, and opens it as a view.</source>
            <translation>「ビューをテキストとしてコピー」で得た行を読み込み、ビューとして開きます。</translation>
        </message>
        <message>
            <source>Delete view</source>
            <translation>ビューを削除</translation>
        </message>
        <message>
            <source>Removes the tab; it can be undone.</source>
            <translation>タブを削除します。元に戻せます。</translation>
        </message>
        <message>
            <source>Status class</source>
            <translation>ステータス分類</translation>
        </message>
        <message>
            <source>none yet</source>
            <translation>まだなし</translation>
        </message>
        <message>
            <source>%1 newest</source>
            <translation>%1 (最新)</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>はい</translation>
        </message>
        <message>
            <source>No</source>
            <translation>いいえ</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>プラットフォーム</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>リリース</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>グループ</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>ステータス</translation>
        </message>
        <message>
            <source>Error code</source>
            <translation>エラーコード</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>リージョン</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>モデル</translation>
        </message>
        <message>
            <source>Wants another release</source>
            <translation>別リリースが目標</translation>
        </message>
        <message>
            <source>Agent silent</source>
            <translation>エージェント無応答</translation>
        </message>
        <message>
            <source>Retry asked for</source>
            <translation>再試行を要求済み</translation>
        </message>
        <message>
            <source>reading releases</source>
            <translation>リリースの読み取り</translation>
        </message>
        <message>
            <source>publishing</source>
            <translation>公開</translation>
        </message>
        <message>
            <source>creating a group</source>
            <translation>グループの作成</translation>
        </message>
        <message>
            <source>creating a group's token</source>
            <translation>グループトークンの作成</translation>
        </message>
        <message>
            <source>reading groups</source>
            <translation>グループの読み取り</translation>
        </message>
        <message>
            <source>creating a deployment</source>
            <translation>デプロイの作成</translation>
        </message>
        <message>
            <source>listing deployments</source>
            <translation>デプロイの一覧取得</translation>
        </message>
        <message>
            <source>reading deployments</source>
            <translation>デプロイの読み取り</translation>
        </message>
        <message>
            <source>retrying</source>
            <translation>再試行</translation>
        </message>
        <message>
            <source>redeploying</source>
            <translation>再デプロイ</translation>
        </message>
        <message>
            <source>deleting</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>running a command</source>
            <translation>コマンドの実行</translation>
        </message>
        <message>
            <source>writing a secret</source>
            <translation>シークレットの書き込み</translation>
        </message>
        <message>
            <source>listing and revoking tokens</source>
            <translation>トークンの一覧取得と失効</translation>
        </message>
        <message>
            <source>synchronizing</source>
            <translation>同期</translation>
        </message>
        <message>
            <source>The manager cannot be reached.</source>
            <translation>マネージャーに接続できません。</translation>
        </message>
        <message>
            <source>It is not known yet what your token may do.</source>
            <translation>このトークンの権限はまだわかっていません。</translation>
        </message>
        <message>
            <source>Your token has the role %1; %2 needs %3.</source>
            <translation>お使いのトークンは %1 です。%2には %3 が必要です。</translation>
        </message>
        <message>
            <source>role without a name</source>
            <translation>名前のないロール</translation>
        </message>
        <message>
            <source>This connection is read-only; a saved one is unlocked by Edit this connection.</source>
            <translation>この接続は読み取り専用です。保存した接続は「この接続を編集」でロックを解除できます。</translation>
        </message>
        <message>
            <source>This manager cannot retry preflights-failed; forget the deployment and create it again.</source>
            <translation>このマネージャーは preflights-failed を再試行できません。デプロイを登録解除し、作成し直してください。</translation>
        </message>
        <message>
            <source>A failed teardown can only be retried with the setup tool.</source>
            <translation>失敗したティアダウンは、セットアップツールでのみ再試行できます。</translation>
        </message>
        <message>
            <source>Only a failed step can be retried; this deployment is %1.</source>
            <translation>再試行できるのは失敗したステップだけです。このデプロイは %1 です。</translation>
        </message>
        <message>
            <source>An agent runs this deployment; this manager does not tell it about a retry.</source>
            <translation>このデプロイはエージェントが実行しています。このマネージャーは再試行をエージェントに伝えません。</translation>
        </message>
        <message>
            <source>This deployment is %1; a redeploy would bring it back to life.</source>
            <translation>このデプロイは %1 です。再デプロイすると復活します。</translation>
        </message>
        <message>
            <source>This deployment is %1; a redeploy would break the deletion.</source>
            <translation>このデプロイは %1 です。再デプロイすると削除が中断されます。</translation>
        </message>
        <message>
            <source>Redeploy works on running, update-failed and refresh-failed; this deployment is %1.</source>
            <translation>再デプロイできるのは running、update-failed、refresh-failed のときです。このデプロイは %1 です。</translation>
        </message>
        <message>
            <source>An agent runs this deployment; this manager gives it nothing to do on a redeploy.</source>
            <translation>このデプロイはエージェントが実行しています。再デプロイしても、このマネージャーはエージェントに何も指示しません。</translation>
        </message>
        <message>
            <source>The manager forgets it at once; its cloud resources stay and cost money.</source>
            <translation>マネージャーからただちに登録が消えます。クラウドリソースは残り、費用がかかります。</translation>
        </message>
        <message>
            <source>This deployment is %1 already.</source>
            <translation>このデプロイはすでに %1 です。</translation>
        </message>
        <message>
            <source>Nothing is left that the manager can clean up; the rest needs a teardown with the setup tool.</source>
            <translation>マネージャーがクリーンアップできるものは残っていません。残りはセットアップツールでのティアダウンが必要です。</translation>
        </message>
        <message>
            <source>A cleanup after preflights-failed usually ends in delete-failed; forget works.</source>
            <translation>preflights-failed の後のクリーンアップは、たいてい delete-failed で終わります。登録解除は可能です。</translation>
        </message>
        <message>
            <source>An agent runs this deployment and undoes a cleanup; only detach and forget work.</source>
            <translation>このデプロイはエージェントが実行しており、クリーンアップしても元に戻されます。切り離しと登録解除だけが可能です。</translation>
        </message>
        <message>
            <source>Commands need a running deployment; this one is %1.</source>
            <translation>コマンドの送信先は稼働中のデプロイに限られます。このデプロイは %1 です。</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>対象</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>結果</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>変更前</translation>
        </message>
        <message>
            <source>After</source>
            <translation>変更後</translation>
        </message>
        <message>
            <source>What it says</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>What</source>
            <translation>差異</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>区分</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>左</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>右</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>箇所</translation>
        </message>
        <message>
            <source>Whether the two differ there</source>
            <translation>その箇所で両者が異なるかどうか</translation>
        </message>
        <message>
            <source>deployment, release, settings, environment, resources</source>
            <translation>deployment, release, settings, environment, resources</translation>
        </message>
        <message>
            <source>Part of the place</source>
            <translation>箇所の一部</translation>
        </message>
        <message>
            <source>Part of the value at the left</source>
            <translation>左の値の一部</translation>
        </message>
        <message>
            <source>Part of the value at the right</source>
            <translation>右の値の一部</translation>
        </message>
        <message>
            <source>status</source>
            <translation>ステータス</translation>
        </message>
        <message>
            <source>platform</source>
            <translation>プラットフォーム</translation>
        </message>
        <message>
            <source>group</source>
            <translation>グループ</translation>
        </message>
        <message>
            <source>error</source>
            <translation>エラー</translation>
        </message>
        <message>
            <source>imported from</source>
            <translation>インポート元</translation>
        </message>
        <message>
            <source>runs</source>
            <translation>稼働リリース</translation>
        </message>
        <message>
            <source>wants</source>
            <translation>目標リリース</translation>
        </message>
        <message>
            <source>Resource</source>
            <translation>リソース</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>種類</translation>
        </message>
        <message>
            <source>Whose</source>
            <translation>所有元</translation>
        </message>
        <message>
            <source>stack</source>
            <translation>スタック</translation>
        </message>
        <message>
            <source>system</source>
            <translation>システム</translation>
        </message>
        <message>
            <source>Public URL</source>
            <translation>公開 URL</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>サービス</translation>
        </message>
        <message>
            <source>Lifecycle</source>
            <translation>ライフサイクル</translation>
        </message>
        <message>
            <source>Endpoint</source>
            <translation>エンドポイント</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>ID</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>作成日時</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>Deployments</source>
            <translation>デプロイ</translation>
        </message>
        <message>
            <source>Allowed</source>
            <translation>許可</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>失敗</translation>
        </message>
        <message>
            <source>Needs action</source>
            <translation>要対応</translation>
        </message>
        <message>
            <source>Stalled</source>
            <translation>停滞</translation>
        </message>
        <message>
            <source>Working</source>
            <translation>処理中</translation>
        </message>
        <message>
            <source>Healthy</source>
            <translation>正常</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>時刻</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>エントリ</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>アクション</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>実行者</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>接続</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>件数</translation>
        </message>
        <message>
            <source>Same cause</source>
            <translation>同じ原因</translation>
        </message>
        <message>
            <source>Oldest</source>
            <translation>最古</translation>
        </message>
        <message>
            <source>Urgency</source>
            <translation>緊急度</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>次の操作</translation>
        </message>
        <message>
            <source>What to do next; the row's context menu has it too.</source>
            <translation>次に行う操作です。行のコンテキストメニューにもあります。</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>範囲</translation>
        </message>
        <message>
            <source>Last time</source>
            <translation>前回</translation>
        </message>
        <message>
            <source>What was done about this cause from this console, and what became of it.</source>
            <translation>このコンソールからこの原因に対して行った操作と、その結果です。</translation>
        </message>
        <message>
            <source>Run it</source>
            <translation>稼働中</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>公開日時</translation>
        </message>
        <message>
            <source>Ref</source>
            <translation>参照</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>メッセージ</translation>
        </message>
        <message>
            <source>Platforms</source>
            <translation>プラットフォーム</translation>
        </message>
        <message>
            <source>On the way</source>
            <translation>移行中</translation>
        </message>
        <message>
            <source>Left behind</source>
            <translation>未追従</translation>
        </message>
        <message>
            <source>Being updated or set up</source>
            <translation>更新中またはセットアップ中</translation>
        </message>
        <message>
            <source>Never came up (setup or preflights failed)</source>
            <translation>一度も起動していない (セットアップまたはプリフライトが失敗)</translation>
        </message>
        <message>
            <source>Being deleted</source>
            <translation>削除中</translation>
        </message>
        <message>
            <source>external ingress</source>
            <translation>外部イングレス</translation>
        </message>
        <message>
            <source>ACM certificate ARN</source>
            <translation>ACM 証明書の ARN</translation>
        </message>
        <message>
            <source>Certificate Manager certificate name</source>
            <translation>Certificate Manager 証明書名</translation>
        </message>
        <message>
            <source>Key Vault certificate ID</source>
            <translation>Key Vault 証明書 ID</translation>
        </message>
        <message>
            <source>TLS secret</source>
            <translation>TLS シークレット</translation>
        </message>
        <message>
            <source>%1, SDK</source>
            <translation>%1、SDK</translation>
        </message>
        <message>
            <source>%1, SDK: %2</source>
            <translation>%1、SDK: %2</translation>
        </message>
        <message>
            <source>TypeScript, S3</source>
            <translation>TypeScript、S3</translation>
        </message>
        <message>
            <source>Python, S3</source>
            <translation>Python、S3</translation>
        </message>
        <message>
            <source>TypeScript, Cloud Storage</source>
            <translation>TypeScript、Cloud Storage</translation>
        </message>
        <message>
            <source>Python, Cloud Storage</source>
            <translation>Python、Cloud Storage</translation>
        </message>
        <message>
            <source>TypeScript, Blob Storage</source>
            <translation>TypeScript、Blob Storage</translation>
        </message>
        <message>
            <source>Python, Blob Storage</source>
            <translation>Python、Blob Storage</translation>
        </message>
        <message>
            <source>TypeScript, binding</source>
            <translation>TypeScript、バインディング</translation>
        </message>
        <message>
            <source>Python, binding</source>
            <translation>Python、バインディング</translation>
        </message>
        <message>
            <source>its own URL</source>
            <translation>専用の URL</translation>
        </message>
        <message>
            <source>messages of %1</source>
            <translation>%1 のメッセージ</translation>
        </message>
        <message>
            <source>storage events</source>
            <translation>ストレージイベント</translation>
        </message>
        <message>
            <source>schedule</source>
            <translation>スケジュール</translation>
        </message>
        <message>
            <source>a command</source>
            <translation>コマンド</translation>
        </message>
        <message>
            <source>minute</source>
            <translation>分</translation>
        </message>
        <message>
            <source>hour</source>
            <translation>時</translation>
        </message>
        <message>
            <source>day</source>
            <translation>日</translation>
        </message>
        <message>
            <source>month</source>
            <translation>月</translation>
        </message>
        <message>
            <source>weekday</source>
            <translation>曜日</translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <translation>%1 と %2</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1～%2</translation>
        </message>
        <message>
            <source>The ACM certificate ARN is missing.</source>
            <translation>ACM 証明書の ARN がありません。</translation>
        </message>
        <message>
            <source>An ACM certificate ARN reads arn:aws:acm:REGION:ACCOUNT:certificate/ID.</source>
            <translation>ACM 証明書の ARN は arn:aws:acm:REGION:ACCOUNT:certificate/ID の形式です。</translation>
        </message>
        <message>
            <source>The name of the Certificate Manager certificate is missing.</source>
            <translation>Certificate Manager 証明書の名前がありません。</translation>
        </message>
        <message>
            <source>A certificate name is of a to z, 0 to 9 and hyphens, or projects/P/locations/L/certificates/NAME.</source>
            <translation>証明書名は a～z、0～9、ハイフンで書くか、projects/P/locations/L/certificates/NAME の形式にしてください。</translation>
        </message>
        <message>
            <source>The Key Vault certificate ID is missing.</source>
            <translation>Key Vault 証明書 ID がありません。</translation>
        </message>
        <message>
            <source>A Key Vault certificate ID reads https://VAULT.vault.azure.net/certificates/NAME.</source>
            <translation>Key Vault 証明書 ID は https://VAULT.vault.azure.net/certificates/NAME の形式です。</translation>
        </message>
        <message>
            <source>The name of the TLS secret is missing.</source>
            <translation>TLS シークレットの名前がありません。</translation>
        </message>
        <message>
            <source>Names of secrets and namespaces are of a to z, 0 to 9 and hyphens.</source>
            <translation>シークレットと名前空間の名前に使えるのは a～z、0～9、ハイフンです。</translation>
        </message>
        <message>
            <source>The domain is missing.</source>
            <translation>ドメインがありません。</translation>
        </message>
        <message>
            <source>%1 is no domain name.</source>
            <translation>%1 はドメイン名ではありません。</translation>
        </message>
        <message>
            <source>A domain reads api.example.com: no scheme, no port, no path.</source>
            <translation>ドメインは api.example.com の形式です。スキーム、ポート、パスは付けません。</translation>
        </message>
        <message>
            <source>%1 is not a name of a certificate on %2.</source>
            <translation>%1 は %2 の証明書名ではありません。</translation>
        </message>
        <message>
            <source>Certificate Manager name</source>
            <translation>Certificate Manager 名</translation>
        </message>
        <message>
            <source>CNAME record for %1 that points at %2. At the top of a zone, where no CNAME may stand, use the provider's alias record.</source>
            <translation>%2 を指す %1 の CNAME レコードです。CNAME を置けないゾーンの頂点では、プロバイダーのエイリアスレコードを使ってください。</translation>
        </message>
        <message>
            <source>%1 needs no public record: the platform %2 runs on the manager's host.</source>
            <translation>%1 に公開レコードは不要です。プラットフォーム %2 はマネージャーのホスト上で動作します。</translation>
        </message>
        <message>
            <source>A record for %1 that points at the load balancer of %2. Its name is known once the deployment runs, and stands with its public URLs. The customer manages DNS.</source>
            <translation>%2 のロードバランサーを指す %1 のレコードです。ロードバランサーの名前はデプロイの稼働後にわかり、公開 URL と一緒に表示されます。DNS は顧客が管理します。</translation>
        </message>
        <message>
            <source>Line %1, column %2: %3.</source>
            <translation>%1 行 %2 列: %3。</translation>
        </message>
        <message>
            <source>Nothing else of this stack is checked until it is JSON.</source>
            <translation>正しい JSON になるまで、このスタックのほかの点は検査されません。</translation>
        </message>
        <message>
            <source>%1: %2 has no %3.</source>
            <translation>%1: %2 に %3 がありません。</translation>
        </message>
        <message>
            <source>%1: the host label %2 of endpoint %3 is lost.</source>
            <translation>%1: エンドポイント %3 のホストラベル %2 が失われます。</translation>
        </message>
        <message>
            <source>%1: endpoint %2 loses its wildcard subdomains.</source>
            <translation>%1: エンドポイント %2 のワイルドカードサブドメインが失われます。</translation>
        </message>
        <message>
            <source>%1: 1.7.1 has no public endpoint %2.</source>
            <translation>%1: 1.7.1 に公開エンドポイント %2 はありません。</translation>
        </message>
        <message>
            <source>Object store with API</source>
            <translation>API 付きオブジェクトストア</translation>
        </message>
        <message>
            <source>A public API in front of a store for objects.</source>
            <translation>オブジェクトストアの前段に公開 API を置きます。</translation>
        </message>
        <message>
            <source>Queue worker</source>
            <translation>キューワーカー</translation>
        </message>
        <message>
            <source>One worker takes tasks in, another works them off.</source>
            <translation>1 つのワーカーがタスクを受け付け、別のワーカーが処理します。</translation>
        </message>
        <message>
            <source>Scheduled job</source>
            <translation>定期ジョブ</translation>
        </message>
        <message>
            <source>A worker that runs at fixed times and keeps its results.</source>
            <translation>決まった時刻に実行し、結果を保存するワーカーです。</translation>
        </message>
        <message>
            <source>Webhook receiver</source>
            <translation>Webhook レシーバー</translation>
        </message>
        <message>
            <source>Takes calls from outside, checks them with a secret, handles them later.</source>
            <translation>外部からの呼び出しを受け取り、シークレットで検証して、後で処理します。</translation>
        </message>
        <message>
            <source>Remote command agent</source>
            <translation>リモートコマンドエージェント</translation>
        </message>
        <message>
            <source>Waits for commands; nothing reaches it from outside.</source>
            <translation>コマンドを待ちます。外部からは到達できません。</translation>
        </message>
        <message>
            <source>Full example</source>
            <translation>総合サンプル</translation>
        </message>
        <message>
            <source>An API, triggers of every kind, and one store of each type.</source>
            <translation>API、全種類のトリガー、各種類のストアを 1 つずつ含みます。</translation>
        </message>
        <message>
            <source>Id of the deployment.</source>
            <translation>デプロイの ID。</translation>
        </message>
        <message>
            <source>Name under which the lock is held.</source>
            <translation>ロックの保持者名。</translation>
        </message>
        <message>
            <source>List of what each resource reports.</source>
            <translation>各リソースの報告内容のリスト。</translation>
        </message>
        <message>
            <source>List of what was found running.</source>
            <translation>稼働が確認されたもののリスト。</translation>
        </message>
        <message>
            <source>List of what the agent can do.</source>
            <translation>エージェントの機能のリスト。</translation>
        </message>
        <message>
            <source>Version of the agent.</source>
            <translation>エージェントのバージョン。</translation>
        </message>
        <message>
            <source>Initialize an agent</source>
            <translation>エージェントを初期化</translation>
        </message>
        <message>
            <source>What an agent sends first: with a group's token it creates the deployment of that name, or gives a fresh token for it. The answer carries that token.</source>
            <translation>エージェントが最初に送信する要求です。グループのトークンを使い、指定した名前のデプロイを作成するか、既存のデプロイに新しいトークンを発行します。応答にそのトークンが含まれます。</translation>
        </message>
        <message>
            <source>Name of the deployment.</source>
            <translation>デプロイの名前。</translation>
        </message>
        <message>
            <source>Where it runs.</source>
            <translation>稼働する場所。</translation>
        </message>
        <message>
            <source>The cloud under a Kubernetes.</source>
            <translation>Kubernetes の基盤となるクラウド。</translation>
        </message>
        <message>
            <source>Settings of the deployment.</source>
            <translation>デプロイの設定。</translation>
        </message>
        <message>
            <source>Whether it is to get the newest release at once.</source>
            <translation>最新リリースをすぐに適用するかどうか。</translation>
        </message>
        <message>
            <source>Who registers it, such as helm.</source>
            <translation>登録元。helm など。</translation>
        </message>
        <message>
            <source>Permission that the setup was given.</source>
            <translation>セットアップに与えられた権限。</translation>
        </message>
        <message>
            <source>Scope that the setup covers.</source>
            <translation>セットアップの対象範囲。</translation>
        </message>
        <message>
            <source>Object with the deployer's inputs of the stack.</source>
            <translation>デプロイ担当者によるスタックの入力値のオブジェクト。</translation>
        </message>
        <message>
            <source>Import a setup</source>
            <translation>セットアップをインポート</translation>
        </message>
        <message>
            <source>Registers what CloudFormation, Terraform or Helm has set up as a deployment. The answer carries its token.</source>
            <translation>CloudFormation、Terraform、Helm がセットアップしたものをデプロイとして登録します。応答にそのトークンが含まれます。</translation>
        </message>
        <message>
            <source>Version of this form; 1.</source>
            <translation>この形式のバージョン。1。</translation>
        </message>
        <message>
            <source>Token of the group; it is kept nowhere here.</source>
            <translation>グループのトークン。ここには保存されません。</translation>
        </message>
        <message>
            <source>Leads the names of its cloud resources.</source>
            <translation>クラウドリソース名の先頭に付く文字列。</translation>
        </message>
        <message>
            <source>Region of the setup.</source>
            <translation>セットアップのリージョン。</translation>
        </message>
        <message>
            <source>What the setup was made for.</source>
            <translation>セットアップの対象。</translation>
        </message>
        <message>
            <source>Fingerprint of the setup.</source>
            <translation>セットアップのフィンガープリント。</translation>
        </message>
        <message>
            <source>Version of the fingerprint.</source>
            <translation>フィンガープリントのバージョン。</translation>
        </message>
        <message>
            <source>List of what was made, each with id, type and importData.</source>
            <translation>作成されたもののリスト。それぞれ id、type、importData を持ちます。</translation>
        </message>
        <message>
            <source>How the manager reaches the account.</source>
            <translation>マネージャーからアカウントへのアクセス方法。</translation>
        </message>
        <message>
            <source>Release that the setup was made from.</source>
            <translation>セットアップの元になったリリース。</translation>
        </message>
        <message>
            <source>Anything else that the setup tells.</source>
            <translation>セットアップが伝えるその他の情報。</translation>
        </message>
        <message>
            <source>What made it; for display only.</source>
            <translation>作成に使われたツール。表示専用です。</translation>
        </message>
        <message>
            <source>a deployment group's token only</source>
            <translation>デプロイグループのトークンのみ</translation>
        </message>
        <message>
            <source>Sync an agent</source>
            <translation>エージェントを同期</translation>
        </message>
        <message>
            <source>What an agent sends every half minute: overwrites the deployment's state and gets what to do next, with variables and secrets in clear.</source>
            <translation>エージェントが 30 秒ごとに送信する要求です。デプロイの状態を上書きし、次に行う処理を受け取ります。応答には変数とシークレットが平文で含まれます。</translation>
        </message>
        <message>
            <source>State of the deployment as the agent sees it. A malformed one is ignored without a word.</source>
            <translation>エージェントから見たデプロイの状態。形式が正しくない場合は、通知なしに無視されます。</translation>
        </message>
        <message>
            <source>Acquire deployments</source>
            <translation>デプロイを確保</translation>
        </message>
        <message>
            <source>Locks deployments for a loop of your own: the manager leaves them alone for five minutes, and requests to retry are forgotten. The answer holds variables in clear.</source>
            <translation>独自の処理ループのためにデプロイをロックします。マネージャーは 5 分間そのデプロイを処理せず、再試行の要求は失われます。応答には変数が平文で含まれます。</translation>
        </message>
        <message>
            <source>Which kind of deployments.</source>
            <translation>対象とするデプロイの種類。</translation>
        </message>
        <message>
            <source>Only these, one id a line.</source>
            <translation>対象を限定するデプロイの ID。1 行に 1 件。</translation>
        </message>
        <message>
            <source>Only on these platforms, one a line.</source>
            <translation>対象を限定するプラットフォーム。1 行に 1 件。</translation>
        </message>
        <message>
            <source>Only in these statuses, one a line.</source>
            <translation>対象を限定するステータス。1 行に 1 件。</translation>
        </message>
        <message>
            <source>How many at most.</source>
            <translation>最大件数。</translation>
        </message>
        <message>
            <source>How they are chosen.</source>
            <translation>選択方法。</translation>
        </message>
        <message>
            <source>Only of this setup.</source>
            <translation>このセットアップのもののみ。</translation>
        </message>
        <message>
            <source>Write a state</source>
            <translation>状態を書き込む</translation>
        </message>
        <message>
            <source>Overwrites status, resources and error of a deployment, locked or not. What runs in the cloud does not change by it.</source>
            <translation>ロックの有無にかかわらず、デプロイのステータス、リソース、エラーを上書きします。クラウドで稼働しているものは変わりません。</translation>
        </message>
        <message>
            <source>The whole new state.</source>
            <translation>新しい状態の全体。</translation>
        </message>
        <message>
            <source>Counts as a sign of life.</source>
            <translation>生存の報告として扱われます。</translation>
        </message>
        <message>
            <source>When to look again, in milliseconds.</source>
            <translation>次に確認するまでの時間 (ミリ秒)。</translation>
        </message>
        <message>
            <source>List of what each resource reports; the manager throws it away.</source>
            <translation>各リソースの報告内容のリスト。マネージャーはこれを破棄します。</translation>
        </message>
        <message>
            <source>Release a deployment</source>
            <translation>デプロイを解放</translation>
        </message>
        <message>
            <source>Ends a lock. Always succeeds, also when the lock is another's: then it stays.</source>
            <translation>ロックを終了します。常に成功を返しますが、他者のロックはそのまま残ります。</translation>
        </message>
        <message>
            <source>Renew a lock</source>
            <translation>ロックを延長</translation>
        </message>
        <message>
            <source>Holds a lock for longer; somebody else's is refused.</source>
            <translation>ロックの保持時間を延ばします。他者のロックの場合は拒否されます。</translation>
        </message>
        <message>
            <source>Resolve credentials</source>
            <translation>認証情報を解決</translation>
        </message>
        <message>
            <source>Live credentials of the customer's cloud account. Whoever reads the answer may act there.</source>
            <translation>顧客のクラウドアカウントで有効な認証情報です。応答を読める人は、そのアカウントを操作できます。</translation>
        </message>
        <message>
            <source>Mint credentials</source>
            <translation>認証情報を発行</translation>
        </message>
        <message>
            <source>Short-lived credentials of a service account of the deployment, for its account in the cloud.</source>
            <translation>デプロイのサービスアカウントの短期認証情報です。そのクラウドアカウントで使います。</translation>
        </message>
        <message>
            <source>Resource that asks for them.</source>
            <translation>認証情報を要求するリソース。</translation>
        </message>
        <message>
            <source>Service account that it depends on.</source>
            <translation>リソースが依存するサービスアカウント。</translation>
        </message>
        <message>
            <source>How long they live, in seconds; the manager has its own limits.</source>
            <translation>有効期間 (秒)。マネージャー側の上限と下限があります。</translation>
        </message>
        <message>
            <source>Resolve a binding</source>
            <translation>バインディングを解決</translation>
        </message>
        <message>
            <source>Where a resource lies and live credentials for it.</source>
            <translation>リソースの所在と、そのリソースで有効な認証情報です。</translation>
        </message>
        <message>
            <source>Resource; or else the kind.</source>
            <translation>リソース。指定しない場合は種類を指定します。</translation>
        </message>
        <message>
            <source>The deployment's one resource of this kind.</source>
            <translation>デプロイに 1 つだけある、この種類のリソース。</translation>
        </message>
        <message>
            <source>Revoke a token</source>
            <translation>トークンを失効</translation>
        </message>
        <message>
            <source>Ends a token at once, even the very one in use. The manager does not describe this route.</source>
            <translation>トークンをすぐに失効させます。使用中のトークンも対象になります。このルートはマネージャーの仕様には記載されていません。</translation>
        </message>
        <message>
            <source>Id of the token.</source>
            <translation>トークンの ID。</translation>
        </message>
        <message>
            <source>List tokens</source>
            <translation>トークンの一覧</translation>
        </message>
        <message>
            <source>All tokens with their kind and first characters, never the token itself. The manager does not describe this route.</source>
            <translation>すべてのトークンの種類と先頭の文字です。トークンそのものは含まれません。このルートはマネージャーの仕様には記載されていません。</translation>
        </message>
        <message>
            <source>Id of the command.</source>
            <translation>コマンドの ID。</translation>
        </message>
        <message>
            <source>Deployment that runs it; it must be running.</source>
            <translation>コマンドを実行するデプロイ。running である必要があります。</translation>
        </message>
        <message>
            <source>Name of the command. Nobody checks that a resource knows it: an unknown one stays pending.</source>
            <translation>コマンドの名前。リソースが対応しているかどうかは確認されません。未知のコマンドは pending のまま残ります。</translation>
        </message>
        <message>
            <source>The parameters: inline as base64 up to 150,000 bytes, or a size that is uploaded afterwards.</source>
            <translation>パラメーター。150,000 バイトまでは base64 で直接指定するか、サイズを指定して後からアップロードします。</translation>
        </message>
        <message>
            <source>When it expires, by the manager's clock. Without one it never does.</source>
            <translation>マネージャーの時計による有効期限。指定しない場合は無期限です。</translation>
        </message>
        <message>
            <source>none</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>The same key within 24 hours gives back the earlier command, whatever its name and deployment. Use a fresh one each time.</source>
            <translation>24 時間以内に同じキーを使うと、名前やデプロイが異なっていても以前のコマンドが返されます。毎回新しいキーを使ってください。</translation>
        </message>
        <message>
            <source>Resource that is to run it, when the manager calls the target ambiguous.</source>
            <translation>コマンドを実行するリソース。対象があいまいだとマネージャーが返した場合に指定します。</translation>
        </message>
        <message>
            <source>How it went; error wants code and message, success a response.</source>
            <translation>結果。error には code と message、success には response が必要です。</translation>
        </message>
        <message>
            <source>The answer of a success.</source>
            <translation>成功時の応答。</translation>
        </message>
        <message>
            <source>Code of an error.</source>
            <translation>エラーのコード。</translation>
        </message>
        <message>
            <source>Message of an error.</source>
            <translation>エラーのメッセージ。</translation>
        </message>
        <message>
            <source>More about an error.</source>
            <translation>エラーの詳細。</translation>
        </message>
        <message>
            <source>Run a command</source>
            <translation>コマンドを実行</translation>
        </message>
        <message>
            <source>Makes a command and, on push deployments, hands it over at once. The manager keeps no list and cannot cancel it; after a failed hand-over the command stays pending forever.</source>
            <translation>コマンドを作成し、push デプロイにはすぐに引き渡します。マネージャーは一覧を保持せず、取り消しもできません。引き渡しに失敗したコマンドは、ずっと pending のまま残ります。</translation>
        </message>
        <message>
            <source>Read a command</source>
            <translation>コマンドを取得</translation>
        </message>
        <message>
            <source>State, attempt and, when it is over, the response. Neither name nor deployment nor times are in it.</source>
            <translation>状態と試行回数、終了後は応答も取得します。名前、デプロイ、時刻は含まれません。</translation>
        </message>
        <message>
            <source>Finish an upload</source>
            <translation>アップロードを完了</translation>
        </message>
        <message>
            <source>Says that the parameters have been uploaded; the command then waits for its worker. The manager does not look whether they are there.</source>
            <translation>パラメーターのアップロードが済んだことを伝えます。コマンドはその後ワーカーを待ちます。実際にアップロードされているかどうかは、マネージャーは確認しません。</translation>
        </message>
        <message>
            <source>How many bytes were uploaded.</source>
            <translation>アップロードしたバイト数。</translation>
        </message>
        <message>
            <source>Answer a command</source>
            <translation>コマンドに応答</translation>
        </message>
        <message>
            <source>What a worker sends when it is done: the command is over with this response, whatever the real worker does. On a command that is over it is ignored.</source>
            <translation>ワーカーが完了時に送信する要求です。実際のワーカーの処理にかかわらず、コマンドはこの応答で終了します。終了済みのコマンドに対しては無視されます。</translation>
        </message>
        <message>
            <source>Read a payload</source>
            <translation>ペイロードを取得</translation>
        </message>
        <message>
            <source>The parameters and the response as the manager stored them. Large parameters come without any way to read them.</source>
            <translation>マネージャーに保存されているパラメーターと応答です。大きなパラメーターは内容を読み取れません。</translation>
        </message>
        <message>
            <source>Overwrite a payload</source>
            <translation>ペイロードを上書き</translation>
        </message>
        <message>
            <source>Replaces what is stored of a command's parameters and response; its state stays.</source>
            <translation>保存されているコマンドのパラメーターと応答を置き換えます。コマンドの状態は変わりません。</translation>
        </message>
        <message>
            <source>New parameters.</source>
            <translation>新しいパラメーター。</translation>
        </message>
        <message>
            <source>New response: status success with a response, or error with code and message.</source>
            <translation>新しい応答。status が success なら response、error なら code と message を指定します。</translation>
        </message>
        <message>
            <source>Lease commands</source>
            <translation>コマンドをリース</translation>
        </message>
        <message>
            <source>Takes waiting commands away from the deployment's workers: whoever leases them must answer or release them. The answer holds links that need no token.</source>
            <translation>待機中のコマンドをデプロイのワーカーから取り上げます。リースした側は、応答するか解放する必要があります。応答にはトークンなしで使えるリンクが含まれます。</translation>
        </message>
        <message>
            <source>Deployment whose commands are taken.</source>
            <translation>コマンドを取り出すデプロイ。</translation>
        </message>
        <message>
            <source>How long each is held, in seconds.</source>
            <translation>各コマンドの保持時間 (秒)。</translation>
        </message>
        <message>
            <source>The one resource that takes them, with its type worker, container or daemon.</source>
            <translation>コマンドを受け取る唯一のリソース。型は worker、container、daemon のいずれかです。</translation>
        </message>
        <message>
            <source>Release a lease</source>
            <translation>リースを解放</translation>
        </message>
        <message>
            <source>Gives a leased command back: it waits again and its attempt counts one more.</source>
            <translation>リースしたコマンドを返します。コマンドは再び待機し、試行回数が 1 増えます。</translation>
        </message>
        <message>
            <source>any valid token</source>
            <translation>有効なトークンならどれでも可</translation>
        </message>
        <message>
            <source>Id of the lease.</source>
            <translation>リースの ID。</translation>
        </message>
        <message>
            <source>Id of the deployment group.</source>
            <translation>デプロイグループの ID。</translation>
        </message>
        <message>
            <source>Name of the deployment; unique within its group.</source>
            <translation>デプロイの名前。グループ内で一意です。</translation>
        </message>
        <message>
            <source>Where it runs. The newest release must carry a stack for it.</source>
            <translation>稼働する場所。最新リリースに対応するスタックが必要です。</translation>
        </message>
        <message>
            <source>Group that it belongs to. A token of a group always creates in its own group.</source>
            <translation>所属するグループ。グループのトークンを使うと、常にそのグループ内に作成されます。</translation>
        </message>
        <message>
            <source>the newest group</source>
            <translation>最新のグループ</translation>
        </message>
        <message>
            <source>Settings of this deployment. They cannot be changed later, and a misspelled key is dropped without a word.</source>
            <translation>このデプロイの設定。後から変更できません。つづりを間違えたキーは、通知なしに捨てられます。</translation>
        </message>
        <message>
            <source>List of variables with name, value and type plain or secret. They can neither be changed nor read back later.</source>
            <translation>name、value、type (plain または secret) を持つ変数のリスト。後から変更することも読み出すこともできません。</translation>
        </message>
        <message>
            <source>Leads the names of its cloud resources: 3 to 40 characters a-z, 0-9 and -, a letter first.</source>
            <translation>クラウドリソース名の先頭に付く文字列。英字で始まる 3~40 文字で、a-z、0-9、- を使えます。</translation>
        </message>
        <message>
            <source>chosen by the manager</source>
            <translation>マネージャーが決定</translation>
        </message>
        <message>
            <source>Check health</source>
            <translation>ヘルスチェック</translation>
        </message>
        <message>
            <source>Tells that the manager answers, and nothing else: it names no version.</source>
            <translation>マネージャーが応答することだけを確認します。バージョンは返されません。</translation>
        </message>
        <message>
            <source>Read who I am</source>
            <translation>自分の情報を取得</translation>
        </message>
        <message>
            <source>The role and the scope of the token in use. A capability token for commands or telemetry gets 403.</source>
            <translation>使用中のトークンのロールとスコープです。コマンド用またはテレメトリー用のケイパビリティトークンでは 403 になります。</translation>
        </message>
        <message>
            <source>List groups</source>
            <translation>グループの一覧</translation>
        </message>
        <message>
            <source>All groups that the token may read, newest first, in one answer: the manager has no pages.</source>
            <translation>トークンで読み取れるすべてのグループを、新しい順に 1 回の応答で返します。マネージャーにページ分割はありません。</translation>
        </message>
        <message>
            <source>any valid token; a deployment's own token gets an empty list</source>
            <translation>有効なトークンならどれでも可。デプロイ自身のトークンでは空のリストになります</translation>
        </message>
        <message>
            <source>Create a group</source>
            <translation>グループを作成</translation>
        </message>
        <message>
            <source>A new group with room for some deployments. A group can never be renamed, resized or deleted, and the manager takes the same name twice.</source>
            <translation>指定した数のデプロイを収容できる新しいグループを作成します。グループの名前や収容数の変更、削除はできません。同じ名前のグループも作成できてしまいます。</translation>
        </message>
        <message>
            <source>Name of the group; the manager does not check it.</source>
            <translation>グループの名前。マネージャーは確認しません。</translation>
        </message>
        <message>
            <source>How many deployments it may hold, forever.</source>
            <translation>収容できるデプロイ数。後から変更できません。</translation>
        </message>
        <message>
            <source>Read a group</source>
            <translation>グループを取得</translation>
        </message>
        <message>
            <source>One group with its capacity and how many deployments it has.</source>
            <translation>1 つのグループと、その収容数および現在のデプロイ数です。</translation>
        </message>
        <message>
            <source>Mint a group token</source>
            <translation>グループトークンを発行</translation>
        </message>
        <message>
            <source>A token that may deploy into the group. It is shown this once, never expires and has no name; only a revocation ends it.</source>
            <translation>グループへのデプロイを許可するトークンです。表示されるのは今回だけで、期限も名前もありません。無効にするには失効させるしかありません。</translation>
        </message>
        <message>
            <source>List deployments</source>
            <translation>デプロイの一覧</translation>
        </message>
        <message>
            <source>Every deployment that the token may read, whole, newest first: a large fleet is a large answer. An unknown group gives an empty list.</source>
            <translation>トークンで読み取れるすべてのデプロイの全情報を、新しい順に返します。フリートが大きいと応答も大きくなります。存在しないグループを指定すると空のリストになります。</translation>
        </message>
        <message>
            <source>Only those of this group.</source>
            <translation>このグループのもののみ。</translation>
        </message>
        <message>
            <source>Only those of this name; the manager wants the group, too.</source>
            <translation>この名前のもののみ。グループも指定する必要があります。</translation>
        </message>
        <message>
            <source>More to put into each item, one word a line: deploymentGroup adds the group's name.</source>
            <translation>各項目に追加する情報。1 行に 1 語。deploymentGroup を指定するとグループ名が追加されます。</translation>
        </message>
        <message>
            <source>Read a deployment</source>
            <translation>デプロイを取得</translation>
        </message>
        <message>
            <source>One deployment, whole: settings, state of every resource, error. Fields without a value are left out.</source>
            <translation>1 つのデプロイの全情報です。設定、全リソースの状態、エラーが含まれます。値のないフィールドは省略されます。</translation>
        </message>
        <message>
            <source>Read public addresses</source>
            <translation>公開アドレスを取得</translation>
        </message>
        <message>
            <source>Status, public URLs by resource and the address for commands. The order of the resources is another each time.</source>
            <translation>ステータス、リソースごとの公開 URL、コマンドの送信先アドレスです。リソースの順序は毎回変わります。</translation>
        </message>
        <message>
            <source>Create a deployment</source>
            <translation>デプロイを作成</translation>
        </message>
        <message>
            <source>A new deployment of the newest release, and its token, which is shown this once. Without any release it stays pending forever: publish first.</source>
            <translation>最新リリースのデプロイを作成し、トークンを返します。トークンが表示されるのは今回だけです。リリースが 1 つもないとずっと pending のままになるため、先にリリースを公開してください。</translation>
        </message>
        <message>
            <source>Retry a deployment</source>
            <translation>デプロイを再試行</translation>
        </message>
        <message>
            <source>Asks for another try after a failed step; the manager refuses it in any other status. On a pull deployment of 1.7.1 the request is lost.</source>
            <translation>失敗した手順の再試行を要求します。ほかのステータスではマネージャーが拒否します。1.7.1 の pull デプロイでは要求が失われます。</translation>
        </message>
        <message>
            <source>Redeploy a deployment</source>
            <translation>デプロイを再デプロイ</translation>
        </message>
        <message>
            <source>Sets the status to update-pending, whatever it was: the manager refuses nothing. Only safe while running, update-failed or refresh-failed.</source>
            <translation>現在のステータスにかかわらず update-pending に設定します。マネージャーは何も拒否しません。安全なのは running、update-failed、refresh-failed のときだけです。</translation>
        </message>
        <message>
            <source>Delete a deployment</source>
            <translation>デプロイを削除</translation>
        </message>
        <message>
            <source>Cleanup destroys the cloud resources first; detach and forget drop the deployment at once and leave its resources running, at your cost.</source>
            <translation>cleanup はクラウドリソースを先に破棄します。detach と forget はデプロイをすぐに取り除き、リソースは稼働したまま残ります。その費用は引き続き発生します。</translation>
        </message>
        <message>
            <source>What becomes of the cloud resources: cleanup destroys them, detach and forget leave them.</source>
            <translation>クラウドリソースの扱い。cleanup は破棄し、detach と forget は残します。</translation>
        </message>
        <message>
            <source>Write a vault secret</source>
            <translation>ボールトシークレットを書き込む</translation>
        </message>
        <message>
            <source>Puts one secret into a vault of the deployment; the one before it is gone. The manager does not describe this route.</source>
            <translation>デプロイのボールトにシークレットを 1 つ書き込みます。以前の値は失われます。このルートはマネージャーの仕様には記載されていません。</translation>
        </message>
        <message>
            <source>Id of the vault; secrets is always there.</source>
            <translation>ボールトの ID。secrets は常に存在します。</translation>
        </message>
        <message>
            <source>Name of the secret.</source>
            <translation>シークレットの名前。</translation>
        </message>
        <message>
            <source>The secret; it is kept nowhere here.</source>
            <translation>シークレット。ここには保存されません。</translation>
        </message>
        <message>
            <source>List releases</source>
            <translation>リリースの一覧</translation>
        </message>
        <message>
            <source>Every release with its whole stacks, newest first.</source>
            <translation>すべてのリリースをスタック全体とともに新しい順に返します。</translation>
        </message>
        <message>
            <source>Read the newest release</source>
            <translation>最新リリースを取得</translation>
        </message>
        <message>
            <source>The release that new deployments get; 404 before the first one.</source>
            <translation>新しいデプロイに適用されるリリースです。最初のリリースまでは 404 になります。</translation>
        </message>
        <message>
            <source>Read a release</source>
            <translation>リリースを取得</translation>
        </message>
        <message>
            <source>One release with its stack for each platform.</source>
            <translation>1 つのリリースと、プラットフォームごとのスタックです。</translation>
        </message>
        <message>
            <source>Id of the release; upper and lower case matter.</source>
            <translation>リリースの ID。大文字と小文字は区別されます。</translation>
        </message>
        <message>
            <source>Publish a release</source>
            <translation>リリースを公開</translation>
        </message>
        <message>
            <source>Moves the whole fleet: every deployment that is running, update-failed or refresh-failed begins to update at once. Nothing is checked here; a deployment whose platform is missing is stuck.</source>
            <translation>フリート全体に影響します。running、update-failed、refresh-failed のすべてのデプロイが、すぐに更新を始めます。ここでは何も検査されません。該当するプラットフォームがないデプロイは、更新が進まなくなります。</translation>
        </message>
        <message>
            <source>Object with one stack for each platform in use: aws, gcp, azure, kubernetes, local, test.</source>
            <translation>使用するプラットフォームごとに 1 つのスタックを持つオブジェクト: aws、gcp、azure、kubernetes、local、test。</translation>
        </message>
        <message>
            <source>Project; the standalone manager has one.</source>
            <translation>プロジェクト。スタンドアロンのマネージャーでは 1 つだけです。</translation>
        </message>
        <message>
            <source>Where it comes from: commitSha, commitRef and commitMessage.</source>
            <translation>リリースの由来: commitSha、commitRef、commitMessage。</translation>
        </message>
        <message>
            <source>Copy lin&amp;k</source>
            <translation>リンクをコピー(&amp;K)</translation>
        </message>
        <message>
            <source>Copies a link for colleagues with a connection of this name: to what is selected, a line each, or else to the filter.</source>
            <translation>同じ名前の接続を持つ同僚向けのリンクをコピーします。選択した項目へのリンクを 1 行に 1 件ずつ、選択がなければフィルターへのリンクをコピーします。</translation>
        </message>
        <message>
            <source>Copy as comman&amp;d line</source>
            <translation>コマンドラインとしてコピー(&amp;D)</translation>
        </message>
        <message>
            <source>Copies the command that lists what is selected, or else what the filter shows, as JSON in a terminal.</source>
            <translation>選択した項目、選択がなければフィルターの結果を、端末で JSON として一覧表示するコマンドをコピーします。</translation>
        </message>
        <message>
            <source>Being torn down, or left half torn down</source>
            <translation>ティアダウン中、または途中で止まったもの</translation>
        </message>
        <message>
            <source>In error, or of unknown status</source>
            <translation>エラー、または不明なステータスのもの</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>読み取り</translation>
        </message>
    </context>
    <context>
        <name>alien::ActionFlow</name>
        <message numerus="yes">
            <source>%1 %n deployment(s)</source>
            <translation>
                <numerusform>デプロイ %n 件を%1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 %n token(s)</source>
            <translation>
                <numerusform>トークン %n 件を%1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 %n group(s)</source>
            <translation>
                <numerusform>グループ %n 件を%1</numerusform>
            </translation>
        </message>
        <message>
            <source>I know that this is %1, and what it does there</source>
            <translation>これが %1 であることと、そこへの影響を理解しています</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1: %2.</source>
            <translation>%1: %2。</translation>
        </message>
        <message>
            <source>It goes on in the background.</source>
            <translation>バックグラウンドで続行します。</translation>
        </message>
        <message>
            <source>Show outcomes</source>
            <translation>結果を表示</translation>
        </message>
        <message>
            <source>%1 once more?</source>
            <translation>%1: もう一度実行しますか?</translation>
        </message>
        <message>
            <source>The same is sent again to those where it failed.</source>
            <translation>失敗した対象に同じものをもう一度送信します。</translation>
        </message>
        <message numerus="yes">
            <source>%n left out: whether it happened there is not known. Look at them first.</source>
            <translation>
                <numerusform>%n 件を除外: 実行されたかどうかわかりません。先に状態を確認してください。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left out: nothing was sent to them.</source>
            <translation>
                <numerusform>%n 件を除外: 何も送信していません。</numerusform>
            </translation>
        </message>
        <message>
            <source>Export outcomes</source>
            <translation>結果をエクスポート</translation>
        </message>
        <message>
            <source>CSV (*.csv);;JSON (*.json)</source>
            <translation>CSV (*.csv);;JSON (*.json)</translation>
        </message>
        <message>
            <source>The outcomes could not be written to %1.</source>
            <translation>結果を %1 に書き込めませんでした。</translation>
        </message>
        <message>
            <source>outcome unknown</source>
            <translation>結果不明</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>失敗</translation>
        </message>
        <message>
            <source>not sent</source>
            <translation>未送信</translation>
        </message>
        <message>
            <source>done</source>
            <translation>完了</translation>
        </message>
        <message>
            <source>%1 %2: %3.</source>
            <translation>%2 の%1: %3。</translation>
        </message>
        <message numerus="yes">
            <source>%n done</source>
            <translation>
                <numerusform>完了 %n 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n outcome unknown</source>
            <translation>
                <numerusform>結果不明 %n 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n failed</source>
            <translation>
                <numerusform>失敗 %n 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not sent</source>
            <translation>
                <numerusform>未送信 %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>レポートをコピー</translation>
        </message>
        <message>
            <source>The outcomes were saved.</source>
            <translation>結果を保存しました。</translation>
        </message>
    </context>
    <context>
        <name>alien::ActionOutlook</name>
        <message>
            <source>release %1</source>
            <translation>リリース %1</translation>
        </message>
        <message>
            <source>release %1, again</source>
            <translation>リリース %1 をもう一度</translation>
        </message>
        <message>
            <source>release %1 → %2</source>
            <translation>リリース %1 → %2</translation>
        </message>
        <message>
            <source>Nothing: its agent is not told</source>
            <translation>何も起こりません: エージェントには伝わりません</translation>
        </message>
        <message>
            <source>Back to %1</source>
            <translation>%1 に戻ります</translation>
        </message>
        <message>
            <source>after %1</source>
            <translation>%1 の後</translation>
        </message>
        <message numerus="yes">
            <source>%n resource(s) stay in the cloud</source>
            <translation>
                <numerusform>リソース %n 件がクラウドに残ります</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing: the rest needs the setup tool</source>
            <translation>何も起こりません: 残りにはセットアップツールが必要です</translation>
        </message>
        <message>
            <source>Its agent undoes it</source>
            <translation>エージェントが元に戻します</translation>
        </message>
        <message numerus="yes">
            <source>Destroys %n resource(s)</source>
            <translation>
                <numerusform>リソース %n 件を破棄します</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::ActionRunner</name>
        <message>
            <source>%1 The journal could not record this outcome.</source>
            <translation>%1 この結果をジャーナルに記録できませんでした。</translation>
        </message>
        <message>
            <source>outcome unknown: the connection was closed before the answer came.</source>
            <translation>結果不明: 応答が届く前に接続が閉じられました。</translation>
        </message>
    </context>
    <context>
        <name>alien::ActionVerdict</name>
        <message>
            <source>Refused: %1</source>
            <translation>拒否: %1</translation>
        </message>
        <message>
            <source>Failed: %1</source>
            <translation>失敗: %1</translation>
        </message>
        <message>
            <source>outcome unknown: %1</source>
            <translation>結果不明: %1</translation>
        </message>
        <message>
            <source>The manager accepted it.</source>
            <translation>マネージャーが受け付けました。</translation>
        </message>
        <message>
            <source>Nothing was sent: this connection is read-only.</source>
            <translation>何も送信していません。この接続は読み取り専用です。</translation>
        </message>
        <message>
            <source>Nothing was sent: it is not known yet what your token may do.</source>
            <translation>何も送信していません。このトークンの権限はまだわかっていません。</translation>
        </message>
        <message>
            <source>Nothing was sent: your token has the role %1; this needs %2.</source>
            <translation>何も送信していません。お使いのトークンは %1 ですが、%2 が必要です。</translation>
        </message>
        <message>
            <source>Nothing was sent: another change of the same target is still under way.</source>
            <translation>何も送信していません。同じ対象への別の変更が進行中です。</translation>
        </message>
        <message>
            <source>Nothing was sent: stopped before its turn came.</source>
            <translation>何も送信していません。順番が来る前に停止されました。</translation>
        </message>
        <message>
            <source>Nothing was sent: the manager no longer knows this deployment.</source>
            <translation>何も送信していません。マネージャーはこのデプロイをもう把握していません。</translation>
        </message>
        <message>
            <source>Nothing was sent: the present status could not be read. %1</source>
            <translation>何も送信していません。現在のステータスを読み取れませんでした。%1</translation>
        </message>
        <message>
            <source>Nothing was sent: changed since you looked, from %1 to %2.</source>
            <translation>何も送信していません。表示後に %1 から %2 に変わりました。</translation>
        </message>
        <message>
            <source>Nothing was sent: the journal could not be written.</source>
            <translation>何も送信していません。ジャーナルに書き込めませんでした。</translation>
        </message>
    </context>
    <context>
        <name>alien::AnswerComparison</name>
        <message>
            <source>Close comparison</source>
            <translation>比較を閉じる</translation>
        </message>
        <message>
            <source>Comparison</source>
            <translation>比較</translation>
        </message>
    </context>
    <context>
        <name>alien::ApiCatalogue</name>
        <message>
            <source>anybody, even without a token</source>
            <translation>誰でも可 (トークン不要)</translation>
        </message>
        <message>
            <source>System</source>
            <translation>システム</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>グループ</translation>
        </message>
        <message>
            <source>Deployments</source>
            <translation>デプロイ</translation>
        </message>
        <message>
            <source>Releases</source>
            <translation>リリース</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>コマンド</translation>
        </message>
        <message>
            <source>Leases</source>
            <translation>リース</translation>
        </message>
        <message>
            <source>Agents</source>
            <translation>エージェント</translation>
        </message>
        <message>
            <source>Credentials</source>
            <translation>認証情報</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>トークン</translation>
        </message>
    </context>
    <context>
        <name>alien::ApiCheck</name>
        <message>
            <source>%1 was not kept, because it is a secret: fill it in again.</source>
            <translation>%1 はシークレットのため保存されていません。入力し直してください。</translation>
        </message>
        <message>
            <source>%1 is needed: fill it in.</source>
            <translation>%1 は必須です。入力してください。</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 is no point in time: write it like %2.</source>
            <translation>%1 は日時ではありません。%2 のように書いてください。</translation>
        </message>
        <message>
            <source>%1 cannot stand in a path: take out dots alone and control characters.</source>
            <translation>%1 はパスに使えません。ドットだけの値や制御文字を取り除いてください。</translation>
        </message>
        <message>
            <source>%1 holds a control character: take it out.</source>
            <translation>%1 に制御文字が含まれています。取り除いてください。</translation>
        </message>
        <message>
            <source>%1 has %2 characters; at most %3 are taken.</source>
            <translation>%1 は %2 文字です。上限は %3 文字です。</translation>
        </message>
        <message>
            <source>It must be an object with mode inline or storage.</source>
            <translation>mode が inline または storage のオブジェクトにしてください。</translation>
        </message>
        <message>
            <source>Mode inline needs inlineBase64 with a text.</source>
            <translation>mode が inline のときは、文字列の inlineBase64 が必要です。</translation>
        </message>
        <message>
            <source>inlineBase64 is not base64: the manager would take it and no worker could read it.</source>
            <translation>inlineBase64 が base64 ではありません。マネージャーは受け付けますが、どのワーカーも読み取れません。</translation>
        </message>
        <message>
            <source>size must be a whole number of bytes.</source>
            <translation>size はバイト数を表す整数にしてください。</translation>
        </message>
        <message>
            <source>mode must be inline or storage.</source>
            <translation>mode は inline または storage にしてください。</translation>
        </message>
        <message>
            <source>%1 is needed: null does not count.</source>
            <translation>%1 は必須です。null は指定できません。</translation>
        </message>
        <message>
            <source>%1 must be a whole number.</source>
            <translation>%1 は整数にしてください。</translation>
        </message>
        <message>
            <source>%1 must be at least %2.</source>
            <translation>%1 は %2 以上にしてください。</translation>
        </message>
        <message>
            <source>%1 must be at most %2.</source>
            <translation>%1 は %2 以下にしてください。</translation>
        </message>
        <message>
            <source>%1 must be true or false.</source>
            <translation>%1 は true または false にしてください。</translation>
        </message>
        <message>
            <source>%1 must be a list of texts, none of them empty.</source>
            <translation>%1 は空でない文字列のリストにしてください。</translation>
        </message>
        <message>
            <source>%1 must be JSON; this is only text. It would look like %2.</source>
            <translation>%1 は JSON にしてください。これは単なるテキストです。%2 のように書きます。</translation>
        </message>
        <message>
            <source>%1 must be a text, in quotes.</source>
            <translation>%1 は引用符で囲んだ文字列にしてください。</translation>
        </message>
        <message>
            <source>%1 is not known here; the manager may refuse it. Known are %2.</source>
            <translation>%1 はこのコンソールでは未知の値です。マネージャーに拒否されることがあります。既知の値は %2 です。</translation>
        </message>
        <message>
            <source>%1 is no field of this operation; the manager refuses or ignores it.</source>
            <translation>%1 はこの操作のフィールドではありません。マネージャーは拒否するか無視します。</translation>
        </message>
        <message>
            <source>Line %1, column %2 of the body: %3. Mend the JSON.</source>
            <translation>ボディの %1 行 %2 列: %3。JSON を修正してください。</translation>
        </message>
        <message>
            <source>The body must be an object: { … }.</source>
            <translation>ボディはオブジェクトにしてください: { … }。</translation>
        </message>
        <message>
            <source>A name stands twice in one object; the last one counts.</source>
            <translation>1 つのオブジェクトに同じ名前が 2 回あります。最後のものが有効です。</translation>
        </message>
        <message>
            <source>The body has %1 bytes; the manager takes at most 2 MB.</source>
            <translation>ボディは %1 バイトです。マネージャーが受け付けるのは 2 MB までです。</translation>
        </message>
        <message>
            <source>"%1" is no header: write Name: value.</source>
            <translation>「%1」はヘッダーではありません。Name: value の形式で書いてください。</translation>
        </message>
        <message>
            <source>A header's value was not kept, because it is a secret: fill it in again.</source>
            <translation>ヘッダーの値がシークレットのため保存されていません。入力し直してください。</translation>
        </message>
        <message>
            <source>%1 cannot be set: it belongs to the connection, or its value has characters that no header may have.</source>
            <translation>%1 は設定できません。接続側で決まるか、値にヘッダーで使えない文字が含まれています。</translation>
        </message>
        <message>
            <source>Write a number from %1 to %2, or leave it empty.</source>
            <translation>%1 から %2 までの数を入力するか、空のままにしてください。</translation>
        </message>
        <message>
            <source>%1 has a line break after character %2: take it out.</source>
            <translation>%1 の %2 文字目の後に改行があります。取り除いてください。</translation>
        </message>
    </context>
    <context>
        <name>alien::ApiController</name>
        <message>
            <source>Open the section API first.</source>
            <translation>先に API セクションを開いてください。</translation>
        </message>
        <message>
            <source>&amp;Send request</source>
            <translation>リクエストを送信(&amp;S)</translation>
        </message>
        <message>
            <source>Sends the open operation of the API section (Ctrl+Return).</source>
            <translation>API セクションで開いている操作を送信します (Ctrl+Return)。</translation>
        </message>
        <message>
            <source>Cancel re&amp;quest</source>
            <translation>リクエストをキャンセル(&amp;Q)</translation>
        </message>
        <message>
            <source>Gives up waiting for the answer.</source>
            <translation>応答を待つのをやめます。</translation>
        </message>
        <message>
            <source>Copy as c&amp;url</source>
            <translation>curl としてコピー(&amp;U)</translation>
        </message>
        <message>
            <source>Copies the request for a shell; the token stands as $ALIEN_MANAGER_BEARER.</source>
            <translation>シェル用にリクエストをコピーします。トークンは $ALIEN_MANAGER_BEARER に置き換わります。</translation>
        </message>
        <message>
            <source>C&amp;lear request</source>
            <translation>リクエストをクリア(&amp;L)</translation>
        </message>
        <message>
            <source>Empties the fields of the open operation.</source>
            <translation>開いている操作のフィールドを空にします。</translation>
        </message>
        <message>
            <source>Unlock &amp;guarded operations…</source>
            <translation>保護された操作のロックを解除(&amp;G)…</translation>
        </message>
        <message>
            <source>Lets this connection send what hands out live credentials or acts for an agent.</source>
            <translation>有効な認証情報を渡す操作や、エージェントの代わりに行う操作を、この接続で送信できるようにします。</translation>
        </message>
        <message>
            <source>Choose an operation of the section API first.</source>
            <translation>先に API セクションの操作を選択してください。</translation>
        </message>
        <message>
            <source>No request of this operation is under way.</source>
            <translation>この操作で進行中のリクエストはありません。</translation>
        </message>
        <message>
            <source>There is nothing to clear.</source>
            <translation>クリアするものはありません。</translation>
        </message>
        <message>
            <source>This connection is read-only.</source>
            <translation>この接続は読み取り専用です。</translation>
        </message>
        <message>
            <source>Lock &amp;guarded operations again</source>
            <translation>保護された操作を再びロック(&amp;G)</translation>
        </message>
        <message>
            <source>The request was emptied.</source>
            <translation>リクエストを空にしました。</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <source>%1?</source>
            <translation>%1 を実行しますか?</translation>
        </message>
        <message>
            <source>%1: %2?</source>
            <translation>%1: %2 を実行しますか?</translation>
        </message>
        <message>
            <source>%1 leaves once, exactly as it is filled in; nothing is checked against the present status.</source>
            <translation>%1 は入力したとおりに 1 回だけ送信されます。現在のステータスとの照合は行いません。</translation>
        </message>
        <message>
            <source>The answer stays masked until it is revealed.</source>
            <translation>応答は、表示を選ぶまでマスクされます。</translation>
        </message>
        <message>
            <source>Send 1 request</source>
            <translation>リクエスト 1 件を送信</translation>
        </message>
        <message>
            <source>Type %1, the number of deployments that it moves</source>
            <translation>動かすデプロイの数 %1 を入力</translation>
        </message>
        <message>
            <source>Type %1, the operation</source>
            <translation>操作名 %1 を入力</translation>
        </message>
        <message>
            <source>Type %1</source>
            <translation>%1 を入力</translation>
        </message>
        <message>
            <source>I know that this acts with live credentials or behind an agent's back</source>
            <translation>有効な認証情報を使う、またはエージェントを介さない操作であることを理解しています</translation>
        </message>
        <message>
            <source>I know that the cloud resources stay and cost money</source>
            <translation>クラウドリソースが残り、費用がかかることを理解しています</translation>
        </message>
        <message>
            <source>Unlock the guarded operations of %1?</source>
            <translation>%1 の保護された操作のロックを解除しますか?</translation>
        </message>
        <message>
            <source>They hand out live credentials of customers' accounts, or move state behind the back of agents and workers. Each one still asks before it is sent, and its answer stays masked.</source>
            <translation>顧客アカウントの有効な認証情報を渡す操作や、エージェントやワーカーを介さずに状態を動かす操作です。解除後も送信のたびに確認され、応答はマスクされたままです。</translation>
        </message>
        <message>
            <source>They lock again with the same command, and when the connection is closed.</source>
            <translation>同じコマンドを実行するか、接続を閉じると再びロックされます。</translation>
        </message>
        <message numerus="yes">
            <source>Unlock %n operation(s)</source>
            <translation>
                <numerusform>操作 %n 件のロックを解除</numerusform>
            </translation>
        </message>
        <message>
            <source>Type %1, the name of the connection</source>
            <translation>接続名 %1 を入力</translation>
        </message>
    </context>
    <context>
        <name>alien::ApiPage</name>
        <message>
            <source>Filter operations</source>
            <translation>操作をフィルター</translation>
        </message>
        <message>
            <source>method:GET groups</source>
            <translation>method:GET groups</translation>
        </message>
        <message>
            <source>Operations</source>
            <translation>操作</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>リクエスト</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1、%2</translation>
        </message>
        <message numerus="yes">
            <source>%n operation(s)</source>
            <translation>
                <numerusform>操作 %n 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n request(s) kept</source>
            <translation>
                <numerusform>保存済みリクエスト %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>On its way</source>
            <translation>送信中</translation>
        </message>
        <message>
            <source>It is being written into the journal before it leaves.</source>
            <translation>送信前にジャーナルへ書き込んでいます。</translation>
        </message>
        <message>
            <source>Nothing was sent</source>
            <translation>何も送信していません</translation>
        </message>
        <message>
            <source>Not sent yet</source>
            <translation>未送信</translation>
        </message>
        <message>
            <source>The request and its answer stand here, as they were on the wire.</source>
            <translation>リクエストと応答が、通信されたとおりにここに表示されます。</translation>
        </message>
    </context>
    <context>
        <name>alien::ApiWorkbench</name>
        <message>
            <source>Choose an operation first.</source>
            <translation>先に操作を選択してください。</translation>
        </message>
        <message>
            <source>This manager does not have that operation.</source>
            <translation>このマネージャーにその操作はありません。</translation>
        </message>
        <message>
            <source>This operation is locked: it hands out live credentials or acts behind an agent's back. Unlock the guarded operations of this connection first.</source>
            <translation>この操作はロックされています。有効な認証情報を渡すか、エージェントを介さずに動作するためです。先にこの接続の保護された操作のロックを解除してください。</translation>
        </message>
        <message>
            <source>It is under way: wait for the answer or cancel it.</source>
            <translation>進行中です。応答を待つか、キャンセルしてください。</translation>
        </message>
    </context>
    <context>
        <name>alien::Application</name>
        <message>
            <source>In use: %1 on disk, %2 commands kept, %3 of them with a star.</source>
            <translation>使用量: ディスク %1、保存したコマンド %2 件、うちスター付き %3 件。</translation>
        </message>
        <message>
            <source>%1 The oldest is of %2.</source>
            <translation>%1 最も古いものは %2 です。</translation>
        </message>
        <message numerus="yes">
            <source>%n watch(es)</source>
            <translation>
                <numerusform>ウォッチ %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>Names masked</source>
            <translation>名前をマスク中</translation>
        </message>
    </context>
    <context>
        <name>alien::AskForm</name>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Fill in: %1.</source>
            <translation>入力してください: %1。</translation>
        </message>
    </context>
    <context>
        <name>alien::BackupDesk</name>
        <message>
            <source>Backups of this console's data</source>
            <translation>コンソールデータのバックアップ</translation>
        </message>
        <message>
            <source>Not all data could be backed up.</source>
            <translation>一部のデータをバックアップできませんでした。</translation>
        </message>
        <message>
            <source>All data were backed up.</source>
            <translation>すべてのデータをバックアップしました。</translation>
        </message>
        <message>
            <source>The copies stand in %1.</source>
            <translation>コピーは %1 にあります。</translation>
        </message>
        <message>
            <source>This copy cannot be restored; nothing was changed.</source>
            <translation>このコピーは復元できません。何も変更されていません。</translation>
        </message>
        <message>
            <source>It is restored at the next start.</source>
            <translation>次回の起動時に復元されます。</translation>
        </message>
        <message>
            <source>Until then nothing changes. End the program and start it again.</source>
            <translation>それまでは何も変わりません。プログラムを終了し、もう一度起動してください。</translation>
        </message>
        <message>
            <source>The restore could not be called off.</source>
            <translation>復元を取り消せませんでした。</translation>
        </message>
        <message>
            <source>The restore was called off.</source>
            <translation>復元を取り消しました。</translation>
        </message>
        <message>
            <source>%1: the backup was not restored.</source>
            <translation>%1: バックアップは復元されませんでした。</translation>
        </message>
        <message>
            <source>%1: the backup was restored.</source>
            <translation>%1: バックアップを復元しました。</translation>
        </message>
        <message>
            <source>What was in use until now is kept as %1.</source>
            <translation>これまで使用していたデータは %1 として保管されています。</translation>
        </message>
    </context>
    <context>
        <name>alien::BackupsForm</name>
        <message>
            <source>Backup</source>
            <translation>バックアップ</translation>
        </message>
        <message>
            <source>Set aside by a restore</source>
            <translation>復元時に退避</translation>
        </message>
        <message>
            <source>Damaged, kept</source>
            <translation>破損 (保管)</translation>
        </message>
        <message>
            <source>Restored at the next start</source>
            <translation>次回の起動時に復元</translation>
        </message>
        <message>
            <source>What could be read is in use</source>
            <translation>読み取れた分を使用中</translation>
        </message>
        <message>
            <source>Can be restored</source>
            <translation>復元可能</translation>
        </message>
        <message>
            <source>Not known to this version of the program</source>
            <translation>このバージョンのプログラムでは不明</translation>
        </message>
        <message>
            <source>There is no copy yet.</source>
            <translation>コピーはまだありません。</translation>
        </message>
        <message>
            <source>Before a new version of the program changes the form of its data, it copies them. The copies stand beside the data, in the same folder, and are never deleted by the program.</source>
            <translation>プログラムの新しいバージョンは、データの形式を変更する前にデータをコピーします。コピーはデータと同じフォルダーに置かれ、プログラムが削除することはありません。</translation>
        </message>
        <message>
            <source>Copies of the data</source>
            <translation>データのコピー</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>データ</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>作成日時</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>種類</translation>
        </message>
        <message>
            <source>Schema</source>
            <translation>スキーマ</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>サイズ</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>今すぐバックアップ</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>フォルダーで表示</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Restore at the next start</source>
            <translation>次回の起動時に復元</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>不明</translation>
        </message>
        <message>
            <source>Choose a copy first.</source>
            <translation>先にコピーを選択してください。</translation>
        </message>
        <message>
            <source>This file is damaged. What could be read of it was brought into the one in use; it is kept for whoever can read more of it.</source>
            <translation>このファイルは破損しています。読み取れた内容は使用中のファイルに取り込みました。さらに読み取れる場合に備えて保管しています。</translation>
        </message>
        <message>
            <source>Another version of the program wrote this file, and this one does not know its form.</source>
            <translation>このファイルは別のバージョンのプログラムが書き込んだもので、このバージョンではその形式を認識できません。</translation>
        </message>
        <message>
            <source>Do not restore</source>
            <translation>復元しない</translation>
        </message>
        <message>
            <source>At the next start this copy takes the place of the data in use, which are kept under another name and listed here.</source>
            <translation>次回の起動時に、使用中のデータがこのコピーに置き換わります。使用中のデータは別名で保管され、ここに表示されます。</translation>
        </message>
        <message>
            <source>Restoring takes place at the next start. What is in use now is kept under another name and listed here; what was written after this copy then stands only there.</source>
            <translation>復元は次回の起動時に行われます。現在使用中のデータは別名で保管され、ここに表示されます。このコピーより後に書き込まれた内容は、そちらにだけ残ります。</translation>
        </message>
    </context>
    <context>
        <name>alien::BecomesPanel</name>
        <message>
            <source>Copy name of the binding</source>
            <translation>バインディング名をコピー</translation>
        </message>
        <message>
            <source>Use from code</source>
            <translation>コードから使用</translation>
        </message>
        <message>
            <source>Binding</source>
            <translation>バインディング</translation>
        </message>
        <message>
            <source>What it becomes</source>
            <translation>作成されるもの</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>不明</translation>
        </message>
        <message>
            <source>not in this release</source>
            <translation>このリリースにはありません</translation>
        </message>
        <message>
            <source>fits</source>
            <translation>範囲内</translation>
        </message>
        <message>
            <source>beyond the limits</source>
            <translation>制限を超過</translation>
        </message>
        <message>
            <source>URL %1</source>
            <translation>URL %1</translation>
        </message>
        <message>
            <source>certificate of a custom domain: %1</source>
            <translation>カスタムドメインの証明書: %1</translation>
        </message>
    </context>
    <context>
        <name>alien::BlastRadius</name>
        <message>
            <source>%1 on %2</source>
            <translation>%2 の %1</translation>
        </message>
    </context>
    <context>
        <name>alien::BuiltInDashboards</name>
        <message>
            <source>At a glance</source>
            <translation>ひと目でわかる状況</translation>
        </message>
        <message>
            <source>Request duration</source>
            <translation>リクエストの所要時間</translation>
        </message>
        <message>
            <source>Requests by service</source>
            <translation>サービス別リクエスト</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>メモリ</translation>
        </message>
        <message>
            <source>Manager answer time</source>
            <translation>マネージャーの応答時間</translation>
        </message>
        <message>
            <source>seen from this console</source>
            <translation>このコンソールから見た値</translation>
        </message>
        <message>
            <source>Deployments by status</source>
            <translation>ステータス別デプロイ</translation>
        </message>
        <message>
            <source>Fleet and manager</source>
            <translation>フリートとマネージャー</translation>
        </message>
        <message>
            <source>how the answers lie</source>
            <translation>応答の分布</translation>
        </message>
        <message>
            <source>Answer time by operation</source>
            <translation>操作別の応答時間</translation>
        </message>
        <message>
            <source>p95</source>
            <translation>p95</translation>
        </message>
        <message>
            <source>Requests that failed</source>
            <translation>失敗したリクエスト</translation>
        </message>
        <message>
            <source>Command duration</source>
            <translation>コマンドの所要時間</translation>
        </message>
        <message>
            <source>sending to end, p95</source>
            <translation>送信から終了まで、p95</translation>
        </message>
        <message>
            <source>Commands that failed</source>
            <translation>失敗したコマンド</translation>
        </message>
        <message>
            <source>Applications</source>
            <translation>アプリケーション</translation>
        </message>
        <message>
            <source>Log records</source>
            <translation>ログレコード</translation>
        </message>
        <message>
            <source>by severity</source>
            <translation>重大度別</translation>
        </message>
        <message>
            <source>Error share of the log</source>
            <translation>ログ中のエラーの割合</translation>
        </message>
        <message>
            <source>Requests counted</source>
            <translation>リクエスト数</translation>
        </message>
        <message>
            <source>p95 as reported</source>
            <translation>p95 (報告値)</translation>
        </message>
        <message>
            <source>Waiting in queues</source>
            <translation>キューで待機中</translation>
        </message>
        <message>
            <source>Prometheus</source>
            <translation>Prometheus</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>リクエスト</translation>
        </message>
        <message>
            <source>per second</source>
            <translation>毎秒</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>エラー</translation>
        </message>
        <message>
            <source>share of answers with 5xx</source>
            <translation>応答に占める 5xx の割合</translation>
        </message>
        <message>
            <source>CPU</source>
            <translation>CPU</translation>
        </message>
        <message>
            <source>cores</source>
            <translation>コア</translation>
        </message>
        <message>
            <source>Targets up</source>
            <translation>稼働中のターゲット</translation>
        </message>
    </context>
    <context>
        <name>alien::BulkBar</name>
        <message>
            <source>Clear</source>
            <translation>クリア</translation>
        </message>
        <message>
            <source>Clear selection</source>
            <translation>選択を解除</translation>
        </message>
        <message>
            <source>%1 selected</source>
            <translation>%1 件選択中</translation>
        </message>
        <message>
            <source>Select all %1 matching</source>
            <translation>該当する %1 件をすべて選択</translation>
        </message>
    </context>
    <context>
        <name>alien::BulkRun</name>
        <message>
            <source>waiting</source>
            <translation>待機中</translation>
        </message>
        <message>
            <source>under way</source>
            <translation>進行中</translation>
        </message>
        <message>
            <source>done</source>
            <translation>完了</translation>
        </message>
        <message>
            <source>not sent</source>
            <translation>未送信</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>失敗</translation>
        </message>
        <message>
            <source>outcome unknown</source>
            <translation>結果不明</translation>
        </message>
        <message numerus="yes">
            <source>%n done</source>
            <translation>
                <numerusform>完了 %n 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n failed</source>
            <translation>
                <numerusform>失敗 %n 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n outcome unknown</source>
            <translation>
                <numerusform>結果不明 %n 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not sent</source>
            <translation>
                <numerusform>未送信 %n 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n under way</source>
            <translation>
                <numerusform>進行中 %n 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>待機中 %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>受付済み</translation>
        </message>
        <message numerus="yes">
            <source>%n accepted</source>
            <translation>
                <numerusform>%n 件受付済み</numerusform>
            </translation>
        </message>
        <message>
            <source>Target</source>
            <translation>対象</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>結果</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>変更前</translation>
        </message>
        <message>
            <source>After</source>
            <translation>変更後</translation>
        </message>
        <message>
            <source>What it says</source>
            <translation>内容</translation>
        </message>
    </context>
    <context>
        <name>alien::BulkRunView</name>
        <message>
            <source>Outcomes</source>
            <translation>結果</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>一時停止</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Run again for those that failed</source>
            <translation>失敗分を再実行</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>エクスポート…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>進行状況</translation>
        </message>
        <message>
            <source>Finished: %1.</source>
            <translation>完了: %1。</translation>
        </message>
        <message>
            <source>Stopping: %1.</source>
            <translation>停止中: %1。</translation>
        </message>
        <message>
            <source>Paused: %1.</source>
            <translation>一時停止中: %1。</translation>
        </message>
        <message>
            <source>Running, four at a time: %1.</source>
            <translation>4 件ずつ実行中: %1。</translation>
        </message>
        <message>
            <source>It is finished.</source>
            <translation>完了しています。</translation>
        </message>
        <message>
            <source>It is being stopped.</source>
            <translation>停止しています。</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>続行</translation>
        </message>
        <message>
            <source>None failed.</source>
            <translation>失敗したものはありません。</translation>
        </message>
        <message>
            <source>It is not finished yet.</source>
            <translation>まだ完了していません。</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
    </context>
    <context>
        <name>alien::CallSettings</name>
        <message>
            <source>A change is sent once. It is never repeated by itself, whatever its answer.</source>
            <translation>変更は 1 回だけ送信されます。応答がどうであれ、自動では再送されません。</translation>
        </message>
        <message>
            <source>Headers</source>
            <translation>ヘッダー</translation>
        </message>
        <message>
            <source>Try again after 429, 500, 502, 503 and 504</source>
            <translation>429、500、502、503、504 のときに再試行</translation>
        </message>
        <message>
            <source>Try again also when no answer comes</source>
            <translation>応答がないときにも再試行</translation>
        </message>
        <message>
            <source>First wait</source>
            <translation>最初の待ち時間</translation>
        </message>
        <message>
            <source>milliseconds</source>
            <translation>ミリ秒</translation>
        </message>
        <message>
            <source>Growth</source>
            <translation>増加率</translation>
        </message>
        <message>
            <source>exponent of the attempt's number</source>
            <translation>試行番号の指数</translation>
        </message>
        <message>
            <source>Longest wait</source>
            <translation>最長の待ち時間</translation>
        </message>
        <message>
            <source>Give up after</source>
            <translation>打ち切りまで</translation>
        </message>
        <message>
            <source>One attempt</source>
            <translation>1 回の試行</translation>
        </message>
        <message>
            <source>seconds at most</source>
            <translation>秒以内</translation>
        </message>
        <message>
            <source>All attempts</source>
            <translation>試行の合計</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>無制限</translation>
        </message>
    </context>
    <context>
        <name>alien::CallTable</name>
        <message>
            <source>Sent</source>
            <translation>送信</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>メソッド</translation>
        </message>
        <message>
            <source>Path</source>
            <translation>パス</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>応答</translation>
        </message>
        <message>
            <source>Took</source>
            <translation>所要時間</translation>
        </message>
        <message>
            <source>Attempts</source>
            <translation>試行回数</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>リクエスト</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>サイズ</translation>
        </message>
        <message>
            <source>Error code</source>
            <translation>エラーコード</translation>
        </message>
        <message>
            <source>Operation</source>
            <translation>操作</translation>
        </message>
        <message>
            <source>By</source>
            <translation>送信者</translation>
        </message>
        <message>
            <source>you</source>
            <translation>自分</translation>
        </message>
        <message>
            <source>console</source>
            <translation>コンソール</translation>
        </message>
        <message>
            <source>GET, POST, PUT, DELETE</source>
            <translation>GET、POST、PUT、DELETE</translation>
        </message>
        <message>
            <source>a part of the path</source>
            <translation>パスの一部</translation>
        </message>
        <message>
            <source>deployments.list</source>
            <translation>deployments.list</translation>
        </message>
        <message>
            <source>answered, refused, failed, cancelled, unknown, underway</source>
            <translation>answered, refused, failed, cancelled, unknown, underway</translation>
        </message>
        <message>
            <source>200, 404, 5*</source>
            <translation>200、404、5*</translation>
        </message>
        <message>
            <source>error code</source>
            <translation>エラーコード</translation>
        </message>
        <message>
            <source>you, console</source>
            <translation>you、console</translation>
        </message>
        <message>
            <source>longer than: took&gt;1s</source>
            <translation>指定より長い: took&gt;1s</translation>
        </message>
        <message>
            <source>bytes of the answer</source>
            <translation>応答のバイト数</translation>
        </message>
        <message>
            <source>how often it was tried</source>
            <translation>試行回数</translation>
        </message>
        <message>
            <source>under way</source>
            <translation>進行中</translation>
        </message>
        <message>
            <source>trying again</source>
            <translation>再試行中</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>キャンセル済み</translation>
        </message>
        <message>
            <source>outcome unknown</source>
            <translation>結果不明</translation>
        </message>
        <message>
            <source>%1, unreadable</source>
            <translation>%1、判読不能</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>応答なし</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <translation>%1 ms</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 秒</translation>
        </message>
    </context>
    <context>
        <name>alien::CallView</name>
        <message>
            <source>Reveal</source>
            <translation>表示</translation>
        </message>
        <message>
            <source>Shows the answer, which may hold live credentials.</source>
            <translation>応答を表示します。有効な認証情報が含まれている可能性があります。</translation>
        </message>
        <message>
            <source>Answer's headers</source>
            <translation>応答のヘッダー</translation>
        </message>
        <message>
            <source>Request as sent</source>
            <translation>送信したリクエスト</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>応答</translation>
        </message>
        <message>
            <source>Headers</source>
            <translation>ヘッダー</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>リクエスト</translation>
        </message>
        <message>
            <source>Attempts</source>
            <translation>試行回数</translation>
        </message>
        <message numerus="yes">
            <source>%n attempt(s)</source>
            <translation>
                <numerusform>%n 回試行</numerusform>
            </translation>
        </message>
        <message>
            <source>sent %1</source>
            <translation>%1 送信</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Waiting for the answer</source>
            <translation>応答を待っています</translation>
        </message>
        <message>
            <source>Cancel gives up waiting; a change that has left may happen all the same.</source>
            <translation>キャンセルすると待つのをやめます。送信済みの変更はそのまま実行されることがあります。</translation>
        </message>
        <message>
            <source>Masked</source>
            <translation>マスク中</translation>
        </message>
        <message>
            <source>This answer of %1 may hold live credentials. Reveal shows it; nobody else should see this screen then.</source>
            <translation>この %1 の応答には有効な認証情報が含まれている可能性があります。「表示」を押すと見えるので、画面を他の人に見られないようにしてください。</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>応答なし</translation>
        </message>
        <message>
            <source>None came to this request.</source>
            <translation>このリクエストには応答がありませんでした。</translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>空</translation>
        </message>
        <message>
            <source>The answer has no body.</source>
            <translation>応答にボディがありません。</translation>
        </message>
        <message>
            <source>Not kept</source>
            <translation>保存なし</translation>
        </message>
        <message>
            <source>Answers to this operation may carry credentials; the log keeps their size only.</source>
            <translation>この操作の応答には認証情報が含まれることがあるため、ログにはサイズだけを残します。</translation>
        </message>
        <message>
            <source>No longer kept</source>
            <translation>保存終了</translation>
        </message>
        <message>
            <source>The text made room for newer requests.</source>
            <translation>新しいリクエストのために本文は削除されました。</translation>
        </message>
        <message>
            <source>There is no answer's body.</source>
            <translation>応答のボディはありません。</translation>
        </message>
        <message>
            <source>%1 · the first %2 are kept</source>
            <translation>%1 · 先頭の %2 を保存</translation>
        </message>
        <message>
            <source>No headers came.</source>
            <translation>ヘッダーはありませんでした。</translation>
        </message>
        <message>
            <source>(not on the wire yet)</source>
            <translation>(まだ送信されていません)</translation>
        </message>
        <message>
            <source>(%1, not kept: they may carry credentials)</source>
            <translation>(%1、保存なし: 認証情報を含む可能性があります)</translation>
        </message>
        <message>
            <source>(%1, no longer kept)</source>
            <translation>(%1、保存終了)</translation>
        </message>
        <message>
            <source>(the first %1 of %2)</source>
            <translation>(%2 のうち先頭の %1)</translation>
        </message>
        <message>
            <source>Attempt %1</source>
            <translation>試行 %1</translation>
        </message>
        <message>
            <source>%1 in %2, %3</source>
            <translation>%1、%2、%3</translation>
        </message>
        <message>
            <source>no answer after %1: %2</source>
            <translation>%1後も応答なし: %2</translation>
        </message>
        <message>
            <source>then waited %1</source>
            <translation>その後 %1 待機</translation>
        </message>
        <message>
            <source>Nothing was on the wire.</source>
            <translation>通信はありませんでした。</translation>
        </message>
        <message>
            <source>The first one is under way.</source>
            <translation>最初の試行が進行中です。</translation>
        </message>
    </context>
    <context>
        <name>alien::CausePast</name>
        <message>
            <source>%1: %2 of %3; %4 of them run now.</source>
            <translation>%1: %2 %3 件、うち %4 件が現在稼働中。</translation>
        </message>
        <message>
            <source>Reason: %1</source>
            <translation>理由: %1</translation>
        </message>
    </context>
    <context>
        <name>alien::CauseTable</name>
        <message numerus="yes">
            <source>%n platforms</source>
            <translation>
                <numerusform>プラットフォーム %n 種</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n groups</source>
            <translation>
                <numerusform>グループ %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>Open</source>
            <translation>開く</translation>
        </message>
        <message numerus="yes">
            <source>Retry %n…</source>
            <translation>
                <numerusform>%n 件を再試行…</numerusform>
            </translation>
        </message>
        <message>
            <source>Retry</source>
            <extracomment>the verb in a row of causes; %n: how many deployments it retries</extracomment>
            <translation>再試行</translation>
        </message>
        <message>
            <source>It takes longer than its limit of %1</source>
            <translation>上限の %1 を超えて時間がかかっています</translation>
        </message>
    </context>
    <context>
        <name>alien::ChangeDatabase</name>
        <message>
            <source>What %1 tells of the past cannot be read; it begins anew.</source>
            <translation>%1 の過去の記録を読み取れないため、新しく記録を始めます。</translation>
        </message>
        <message>
            <source>The past cannot be kept: %1</source>
            <translation>過去の記録を保存できません: %1</translation>
        </message>
        <message>
            <source>The past cannot be read.</source>
            <translation>過去の記録を読み取れません。</translation>
        </message>
        <message>
            <source>Nothing is known of that time: it is before the first answer.</source>
            <translation>その時点の情報はありません。最初の応答より前です。</translation>
        </message>
        <message>
            <source>What was kept of that time cannot be read.</source>
            <translation>その時点の記録を読み取れません。</translation>
        </message>
    </context>
    <context>
        <name>alien::ChartPanel</name>
        <message>
            <source>Loading…</source>
            <translation>読み込み中…</translation>
        </message>
        <message>
            <source>, %1 old</source>
            <translation>、%1前</translation>
        </message>
        <message>
            <source>%1, %2%3</source>
            <translation>%1、%2%3</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>ほか %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>The table has the %1 largest of %2 lines; the chart draws them all.</source>
            <extracomment>%1: how many lines the table of a chart has; %2: how many the chart draws</extracomment>
            <translation>表には %2 本のうち大きい %1 本の線があります。グラフにはすべて描かれます。</translation>
        </message>
    </context>
    <context>
        <name>alien::ChartsPane</name>
        <message>
            <source>No metrics of it were received. Charts come by themselves once its application sends some, and those of the metrics server where one is set up.</source>
            <translation>このデプロイのメトリクスは受信していません。アプリケーションが送信を始めると、グラフは自動的に表示されます。メトリクスサーバーを設定していれば、そのグラフも表示されます。</translation>
        </message>
        <message>
            <source>Charts</source>
            <translation>グラフ</translation>
        </message>
    </context>
    <context>
        <name>alien::ChipEdit</name>
        <message>
            <source>Add</source>
            <translation>追加</translation>
        </message>
        <message>
            <source>Add %1</source>
            <translation>%1 を追加</translation>
        </message>
        <message>
            <source>Remove %1 %2</source>
            <translation>%1 %2 を削除</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>%1 を削除</translation>
        </message>
        <message>
            <source>There is nothing else to add</source>
            <translation>ほかに追加できるものはありません</translation>
        </message>
    </context>
    <context>
        <name>alien::ChipRow</name>
        <message>
            <source>Clear all</source>
            <translation>すべてクリア</translation>
        </message>
        <message>
            <source>Remove filter %1</source>
            <translation>フィルター %1 を削除</translation>
        </message>
        <message>
            <source>Remove this filter</source>
            <translation>このフィルターを削除</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>/ %1</translation>
        </message>
        <message>
            <source>%1, %2 selected</source>
            <translation>%1、%2 件選択中</translation>
        </message>
    </context>
    <context>
        <name>alien::ChoiceField</name>
        <message>
            <source>yes</source>
            <translation>はい</translation>
        </message>
        <message>
            <source>no</source>
            <translation>いいえ</translation>
        </message>
        <message>
            <source>not set</source>
            <translation>未設定</translation>
        </message>
        <message>
            <source>%1, by default</source>
            <translation>%1 (既定)</translation>
        </message>
    </context>
    <context>
        <name>alien::CloudMapping</name>
        <message>
            <source>Memory %1 to %2 MB</source>
            <translation>メモリ %1～%2 MB</translation>
        </message>
        <message>
            <source>Memory one of %1 MB</source>
            <translation>メモリ %1 MB のいずれか</translation>
        </message>
        <message>
            <source>Id up to %1 characters</source>
            <translation>ID は %1 文字まで</translation>
        </message>
    </context>
    <context>
        <name>alien::CodeField</name>
        <message>
            <source>registry/name:tag, required</source>
            <translation>registry/name:tag (必須)</translation>
        </message>
        <message>
            <source>Source code: a manager cannot deploy it. Name the image that was built from it; typing here changes the folder.</source>
            <translation>ソースコードはマネージャーではデプロイできません。ソースからビルドしたイメージを指定してください。ここに入力するとフォルダーが変わります。</translation>
        </message>
    </context>
    <context>
        <name>alien::CodePanel</name>
        <message>
            <source>Language</source>
            <translation>言語</translation>
        </message>
        <message>
            <source>alien.ts</source>
            <translation>alien.ts</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>コード</translation>
        </message>
        <message>
            <source>Copy alien.ts</source>
            <translation>alien.ts をコピー</translation>
        </message>
        <message>
            <source>Copy code</source>
            <translation>コードをコピー</translation>
        </message>
        <message>
            <source>The stack of %1 as source, to read and to copy.</source>
            <translation>%1 のスタックのソースです。閲覧とコピーができます。</translation>
        </message>
        <message>
            <source>Select a resource at the left.</source>
            <translation>左側でリソースを選択してください。</translation>
        </message>
        <message>
            <source>Programs do not bind to a %1.</source>
            <translation>プログラムは %1 にバインドしません。</translation>
        </message>
        <message>
            <source>How a program that is linked to %1 uses it.</source>
            <translation>%1 にリンクされたプログラムでの使い方です。</translation>
        </message>
    </context>
    <context>
        <name>alien::ColorSwatch</name>
        <message>
            <source>Blue</source>
            <translation>青</translation>
        </message>
        <message>
            <source>Orange</source>
            <translation>オレンジ</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>緑</translation>
        </message>
        <message>
            <source>Olive</source>
            <translation>オリーブ</translation>
        </message>
        <message>
            <source>Brown</source>
            <translation>茶</translation>
        </message>
        <message>
            <source>Violet</source>
            <translation>紫</translation>
        </message>
        <message>
            <source>None</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>Colour: %1</source>
            <translation>色: %1</translation>
        </message>
    </context>
    <context>
        <name>alien::CommandEnvelopeView</name>
        <message>
            <source>Envelope</source>
            <translation>エンベロープ</translation>
        </message>
        <message>
            <source>as sent to the manager</source>
            <translation>マネージャーへ送信したとおり</translation>
        </message>
        <message>
            <source>of the bytes, not sent</source>
            <translation>バイト列のハッシュ (送信なし)</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>空</translation>
        </message>
        <message>
            <source>%1, %2 in base64</source>
            <translation>%1、base64 で %2</translation>
        </message>
        <message>
            <source>%1, by its storage</source>
            <translation>%1、ストレージ経由</translation>
        </message>
        <message>
            <source>%1 uploaded in %2</source>
            <translation>%1 を %2 でアップロード</translation>
        </message>
        <message>
            <source>Copy value</source>
            <translation>値をコピー</translation>
        </message>
        <message>
            <source>Copy as JSON</source>
            <translation>JSON としてコピー</translation>
        </message>
    </context>
    <context>
        <name>alien::CommandFacts</name>
        <message>
            <source>inline</source>
            <translation>インライン</translation>
        </message>
        <message>
            <source>by storage</source>
            <translation>ストレージ経由</translation>
        </message>
        <message>
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <source>text</source>
            <translation>文字列</translation>
        </message>
        <message>
            <source>image</source>
            <translation>画像</translation>
        </message>
        <message>
            <source>gzip</source>
            <translation>gzip</translation>
        </message>
        <message>
            <source>binary</source>
            <translation>バイナリ</translation>
        </message>
        <message>
            <source>(name unknown)</source>
            <translation>(名前不明)</translation>
        </message>
        <message numerus="yes">
            <source>%1 to %n deployment(s)</source>
            <translation>
                <numerusform>%1 をデプロイ %n 件へ</numerusform>
            </translation>
        </message>
        <message>
            <source>was %1</source>
            <translation>前は %1</translation>
        </message>
        <message>
            <source>new</source>
            <translation>新規</translation>
        </message>
        <message>
            <source>had %1</source>
            <translation>前は %1 件</translation>
        </message>
        <message>
            <source>was another</source>
            <translation>前は別の値</translation>
        </message>
        <message>
            <source>without %1</source>
            <translation>%1 なし</translation>
        </message>
    </context>
    <context>
        <name>alien::CommandFollower</name>
        <message>
            <source>This token may not ask after it. %1</source>
            <translation>このトークンでは問い合わせできません。%1</translation>
        </message>
        <message>
            <source>The answer is not valid base64; it is shown as it came.</source>
            <translation>応答が正しい base64 ではないため、受信したまま表示します。</translation>
        </message>
        <message>
            <source>The manager gave no link to read it.</source>
            <translation>読み取り用のリンクがマネージャーから渡されませんでした。</translation>
        </message>
        <message>
            <source>It has not been fetched to its end yet.</source>
            <translation>まだ最後まで取得していません。</translation>
        </message>
        <message>
            <source>The manager has no answer for it.</source>
            <translation>マネージャーに応答がありません。</translation>
        </message>
        <message>
            <source>It cannot be tracked: %1</source>
            <translation>追跡できません: %1</translation>
        </message>
        <message>
            <source>It cannot be tracked: the command history could not be written.</source>
            <translation>追跡できません。コマンド履歴に書き込めませんでした。</translation>
        </message>
        <message>
            <source>The manager gives no link to read parameters that it moved to its storage.</source>
            <translation>マネージャーのストレージに移されたパラメーターを読み取るリンクがありません。</translation>
        </message>
    </context>
    <context>
        <name>alien::CommandHead</name>
        <message>
            <source>on</source>
            <translation>対象</translation>
        </message>
        <message>
            <source>Copy command id</source>
            <translation>コマンド ID をコピー</translation>
        </message>
        <message>
            <source>Close inspector</source>
            <translation>インスペクターを閉じる</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>コピー</translation>
        </message>
        <message>
            <source>Copy idempotency key</source>
            <translation>冪等キーをコピー</translation>
        </message>
        <message>
            <source>Note: %1</source>
            <translation>メモ: %1</translation>
        </message>
        <message>
            <source>%1  %2, attempt %3</source>
            <translation>%1  %2、試行 %3</translation>
        </message>
        <message>
            <source>sent elsewhere, followed since %1</source>
            <translation>別の場所から送信、%1 から追跡</translation>
        </message>
        <message>
            <source>Sent %1</source>
            <translation>%1 送信</translation>
        </message>
        <message>
            <source>Written down %1</source>
            <translation>%1 記録</translation>
        </message>
        <message>
            <source>answered %1</source>
            <translation>%1 応答</translation>
        </message>
        <message>
            <source>ended %1</source>
            <translation>%1 終了</translation>
        </message>
        <message>
            <source>took %1</source>
            <translation>所要 %1</translation>
        </message>
        <message>
            <source>Attempt %1</source>
            <translation>試行 %1</translation>
        </message>
        <message>
            <source>Deadline %1</source>
            <translation>期限 %1</translation>
        </message>
        <message>
            <source>No deadline</source>
            <translation>期限なし</translation>
        </message>
        <message>
            <source>Release %1</source>
            <translation>リリース %1</translation>
        </message>
        <message>
            <source>By %1</source>
            <translation>送信者 %1</translation>
        </message>
        <message>
            <source>Key %1</source>
            <translation>キー %1</translation>
        </message>
    </context>
    <context>
        <name>alien::CommandHistory</name>
        <message>
            <source>The folder %1 cannot be made.</source>
            <translation>フォルダー %1 を作成できません。</translation>
        </message>
        <message>
            <source>The history no longer has this body.</source>
            <translation>このボディはもう履歴にありません。</translation>
        </message>
        <message>
            <source>This body is damaged in the history.</source>
            <translation>履歴にあるこのボディは壊れています。</translation>
        </message>
        <message>
            <source>%1 cannot be read: %2</source>
            <translation>%1 を読み取れません: %2</translation>
        </message>
        <message>
            <source>It cannot be unpacked in %1: %2</source>
            <translation>%1 内で展開できません: %2</translation>
        </message>
        <message>
            <source>The command history cannot be written.</source>
            <translation>コマンド履歴に書き込めません。</translation>
        </message>
        <message>
            <source>The command history cannot be written: %1</source>
            <translation>コマンド履歴に書き込めません: %1</translation>
        </message>
        <message>
            <source>It was not sent: the program ended before its turn came.</source>
            <translation>送信していません。順番が来る前にプログラムが終了しました。</translation>
        </message>
        <message>
            <source>outcome unknown: the program ended before the answer came.</source>
            <translation>結果不明: 応答が届く前にプログラムが終了しました。</translation>
        </message>
        <message>
            <source>Its parameters were not uploaded: the program ended during the upload.</source>
            <translation>パラメーターはアップロードされていません。アップロード中にプログラムが終了しました。</translation>
        </message>
        <message>
            <source>Left out: it is no text, so secrets in it could not be masked.</source>
            <translation>除外: テキストではないため、含まれるシークレットをマスクできません。</translation>
        </message>
        <message>
            <source>The export was stopped.</source>
            <translation>エクスポートを停止しました。</translation>
        </message>
        <message>
            <source>The history no longer has this command.</source>
            <translation>このコマンドはもう履歴にありません。</translation>
        </message>
    </context>
    <context>
        <name>alien::CommandInspector</name>
        <message>
            <source>Command</source>
            <translation>コマンド</translation>
        </message>
        <message>
            <source>The answer is being fetched</source>
            <translation>応答を取得しています</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>表示</translation>
        </message>
        <message>
            <source>Show what differs from the answer before</source>
            <translation>前回の応答との違いを表示</translation>
        </message>
        <message>
            <source>Request and answer</source>
            <translation>リクエストと応答</translation>
        </message>
        <message>
            <source>The parameters are being uploaded</source>
            <translation>パラメーターをアップロードしています</translation>
        </message>
        <message>
            <source>Same as the answer of %1</source>
            <translation>%1 の応答と同じ</translation>
        </message>
        <message numerus="yes">
            <source>%n value(s) differ from the answer of %1</source>
            <translation>
                <numerusform>%1 の応答と異なる値が %n 個</numerusform>
            </translation>
        </message>
        <message>
            <source>, uploaded in %1</source>
            <translation>、%1 でアップロード</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>リクエスト</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <translation>%1 ms</translation>
        </message>
        <message>
            <source>The request cannot be read</source>
            <translation>リクエストを読み取れません</translation>
        </message>
        <message>
            <source>No parameters</source>
            <translation>パラメーターなし</translation>
        </message>
        <message>
            <source>The command was sent with an empty body.</source>
            <translation>コマンドは空のボディで送信されました。</translation>
        </message>
        <message>
            <source>No request is kept here</source>
            <translation>リクエストはここに保存されていません</translation>
        </message>
        <message>
            <source>Sent elsewhere</source>
            <translation>別の場所から送信</translation>
        </message>
        <message>
            <source>The manager did not give its parameters.</source>
            <translation>マネージャーからパラメーターは渡されませんでした。</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>応答</translation>
        </message>
        <message>
            <source>The answer cannot be read</source>
            <translation>応答を読み取れません</translation>
        </message>
        <message>
            <source>An empty answer</source>
            <translation>空の応答</translation>
        </message>
        <message>
            <source>The command succeeded and gave no bytes back.</source>
            <translation>コマンドは成功し、データは返されませんでした。</translation>
        </message>
        <message>
            <source>No answer is kept here</source>
            <translation>応答はここに保存されていません</translation>
        </message>
        <message>
            <source>It is being read.</source>
            <translation>読み取り中です。</translation>
        </message>
        <message>
            <source>The worker answered with an error and gave no details.</source>
            <translation>ワーカーはエラーを返しましたが、詳細はありません。</translation>
        </message>
    </context>
    <context>
        <name>alien::CommandPane</name>
        <message>
            <source>Workbench</source>
            <translation>ワークベンチ</translation>
        </message>
        <message>
            <source>Fan-out</source>
            <translation>ファンアウト</translation>
        </message>
        <message>
            <source>Close workbench</source>
            <translation>ワークベンチを閉じる</translation>
        </message>
    </context>
    <context>
        <name>alien::CommandSender</name>
        <message>
            <source>outcome unknown: the connection was closed before the answer came.</source>
            <translation>結果不明: 応答が届く前に接続が閉じられました。</translation>
        </message>
        <message>
            <source>It was not sent: the connection was closed before its turn came.</source>
            <translation>送信していません。順番が来る前に接続が閉じられました。</translation>
        </message>
        <message>
            <source>Nothing was sent: the command history could not be written. %1</source>
            <translation>何も送信していません。コマンド履歴に書き込めませんでした。%1</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>送信</translation>
        </message>
        <message>
            <source>Nothing was sent: it is %1 now, and only running deployments take commands.</source>
            <translation>何も送信していません。現在は %1 で、コマンドを受け付けるのは稼働中のデプロイだけです。</translation>
        </message>
        <message>
            <source>Nothing was sent: the command history could not be written.</source>
            <translation>何も送信していません。コマンド履歴に書き込めませんでした。</translation>
        </message>
        <message>
            <source>The manager accepted it.</source>
            <translation>マネージャーが受け付けました。</translation>
        </message>
        <message>
            <source>The manager wants an upload but named no place for it.</source>
            <translation>マネージャーはアップロードを求めていますが、アップロード先を示していません。</translation>
        </message>
        <message>
            <source>The manager accepted it; its parameters were uploaded.</source>
            <translation>マネージャーが受け付け、パラメーターをアップロードしました。</translation>
        </message>
        <message>
            <source>%1 Sent inline it would need no storage: the manager takes about 1.4 MB.</source>
            <translation>%1 インラインで送信すればストレージは不要です。マネージャーは約 1.4 MB まで受け付けます。</translation>
        </message>
        <message>
            <source>The parameters were not uploaded: %1</source>
            <translation>パラメーターをアップロードできませんでした: %1</translation>
        </message>
        <message>
            <source>The parameters are not JSON, line %1, column %2: %3 Send them as bytes if that is meant.</source>
            <translation>パラメーターが JSON ではありません (%1 行 %2 列): %3 意図したものであれば、バイト列として送信してください。</translation>
        </message>
        <message>
            <source>The parameters are larger than the 1.4 MB that fit into one request: send them through storage.</source>
            <translation>パラメーターが 1 回のリクエストに収まる 1.4 MB を超えています。ストレージ経由で送信してください。</translation>
        </message>
        <message>
            <source>Its resources could not be read. %1</source>
            <translation>リソースを読み取れませんでした。%1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1, line %2, column %3: %4</source>
            <translation>%1、%2 行 %3 列: %4</translation>
        </message>
        <message>
            <source>The command needs a name.</source>
            <translation>コマンドの名前を入力してください。</translation>
        </message>
        <message>
            <source>A command's name must not contain a colon at this manager.</source>
            <translation>このマネージャーでは、コマンド名にコロンを使えません。</translation>
        </message>
        <message>
            <source>Choose at least one running deployment.</source>
            <translation>稼働中のデプロイを 1 件以上選択してください。</translation>
        </message>
        <message>
            <source>It is %1; only running deployments take commands.</source>
            <translation>%1 です。コマンドを受け付けるのは稼働中のデプロイだけです。</translation>
        </message>
    </context>
    <context>
        <name>alien::CommandSending</name>
        <message>
            <source>Send %1 to</source>
            <translation>%1 の送信先</translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s)</source>
            <translation>
                <numerusform>デプロイ %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>Send %1 to %2?</source>
            <translation>%1 を %2 に送信しますか?</translation>
        </message>
        <message>
            <source>Each gets the command once, with a key of its own; its worker runs it as soon as it looks for work. Nothing is sent again by itself.</source>
            <translation>コマンドは各デプロイに、それぞれ固有のキーで 1 回だけ送られます。ワーカーは次に作業を取りに来たときに実行します。自動で再送されることはありません。</translation>
        </message>
        <message>
            <source>What has left cannot be called back; what has not can be stopped.</source>
            <translation>送信済みのものは取り消せません。未送信のものは停止できます。</translation>
        </message>
        <message>
            <source>Type %1, the number of deployments</source>
            <translation>デプロイの数 %1 を入力</translation>
        </message>
        <message>
            <source>Type %1</source>
            <translation>%1 を入力</translation>
        </message>
        <message>
            <source>It was sent elsewhere: its name and target are not known here.</source>
            <translation>別の場所から送信されたため、名前と対象はわかりません。</translation>
        </message>
        <message>
            <source>Its parameters are not kept here.</source>
            <translation>パラメーターはここに保存されていません。</translation>
        </message>
        <message>
            <source>Their requests differ from target to target; replay them one by one.</source>
            <translation>対象ごとにリクエストが異なります。1 件ずつ再送してください。</translation>
        </message>
    </context>
    <context>
        <name>alien::CommandTable</name>
        <message>
            <source>words in the request or the answer</source>
            <translation>リクエストまたは応答内の語句</translation>
        </message>
        <message>
            <source>words in the request</source>
            <translation>リクエスト内の語句</translation>
        </message>
        <message>
            <source>words in the answer</source>
            <translation>応答内の語句</translation>
        </message>
        <message>
            <source>the command's name; * stands for anything</source>
            <translation>コマンド名。* は任意の文字列</translation>
        </message>
        <message>
            <source>name or id of the deployment</source>
            <translation>デプロイの名前または ID</translation>
        </message>
        <message>
            <source>succeeded, failed, expired, pending, running, unknown, refused…</source>
            <translation>succeeded、failed、expired、pending、running、unknown、refused…</translation>
        </message>
        <message>
            <source>today, yesterday, week, 2026-11-20 or 2026-11</source>
            <translation>today、yesterday、week、2026-11-20、2026-11</translation>
        </message>
        <message>
            <source>time since it was sent</source>
            <translation>送信からの経過時間</translation>
        </message>
        <message>
            <source>time from sending to the end</source>
            <translation>送信から終了までの時間</translation>
        </message>
        <message>
            <source>who sent it</source>
            <translation>送信した人</translation>
        </message>
        <message>
            <source>error code</source>
            <translation>エラーコード</translation>
        </message>
        <message>
            <source>words in the note</source>
            <translation>メモ内の語句</translation>
        </message>
        <message>
            <source>the manager's id of the command</source>
            <translation>マネージャーが付けたコマンド ID</translation>
        </message>
        <message>
            <source>attempts</source>
            <translation>試行回数</translation>
        </message>
        <message>
            <source>bytes of the answer</source>
            <translation>応答のバイト数</translation>
        </message>
        <message>
            <source>star, note, answer or error</source>
            <translation>star、note、answer、error</translation>
        </message>
        <message>
            <source>run, tracked or replay</source>
            <translation>run、tracked、replay</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>送信</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>コマンド</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>対象</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>Attempt</source>
            <translation>試行</translation>
        </message>
        <message>
            <source>Took</source>
            <translation>所要時間</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>リクエスト</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>応答</translation>
        </message>
        <message>
            <source>Operator</source>
            <translation>オペレーター</translation>
        </message>
        <message>
            <source>ID</source>
            <translation>ID</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>メモ</translation>
        </message>
        <message>
            <source>tracked command</source>
            <translation>追跡中のコマンド</translation>
        </message>
    </context>
    <context>
        <name>alien::CommandTemplate</name>
        <message>
            <source>This variable has no closing brace. Write $${ for the characters themselves.</source>
            <translation>この変数には閉じ括弧がありません。文字そのものを書くには $${ としてください。</translation>
        </message>
        <message>
            <source>There is no variable ${%1}. Known are ${deployment.name}, ${deployment.id}, ${deployment.platform}, ${deployment.group} and ${resource.NAME.publicUrl}.</source>
            <translation>変数 ${%1} はありません。使えるのは ${deployment.name}、${deployment.id}、${deployment.platform}、${deployment.group}、${resource.NAME.publicUrl} です。</translation>
        </message>
        <message>
            <source>${%1} must stand inside a string: put it in quotes.</source>
            <translation>${%1} は文字列の中に置く必要があります。引用符で囲んでください。</translation>
        </message>
        <message>
            <source>%1 has no public URL at all, so ${%2} stands for nothing.</source>
            <translation>%1 には公開 URL がないため、${%2} の値がありません。</translation>
        </message>
        <message>
            <source>%1 has no resource %2 with a public URL; those with one are %3.</source>
            <translation>%1 に、公開 URL を持つリソース %2 はありません。公開 URL があるのは %3 です。</translation>
        </message>
        <message>
            <source>name of the deployment</source>
            <translation>デプロイの名前</translation>
        </message>
        <message>
            <source>its id</source>
            <translation>デプロイの ID</translation>
        </message>
        <message>
            <source>aws, gcp, azure, kubernetes, local or test</source>
            <translation>aws、gcp、azure、kubernetes、local、test</translation>
        </message>
        <message>
            <source>name of its group</source>
            <translation>所属グループの名前</translation>
        </message>
        <message>
            <source>public URL of the resource NAME</source>
            <translation>リソース NAME の公開 URL</translation>
        </message>
    </context>
    <context>
        <name>alien::CommandText</name>
        <message>
            <source>%1 of %2 FAILED</source>
            <translation>%2 件中 %1 件が失敗</translation>
        </message>
        <message>
            <source>%1 of %2 EXPIRED</source>
            <translation>%2 件中 %1 件が期限切れ</translation>
        </message>
        <message>
            <source>%1 of %2 NOT SENT</source>
            <translation>%2 件中 %1 件が未送信</translation>
        </message>
        <message>
            <source>%1 of %2 OUTCOME UNKNOWN</source>
            <translation>%2 件中 %1 件が結果不明</translation>
        </message>
        <message>
            <source>%1 of %2 answered</source>
            <translation>%2 件中 %1 件が応答済み</translation>
        </message>
        <message>
            <source>WAITING</source>
            <translation>待機中</translation>
        </message>
        <message>
            <source>SENDING</source>
            <translation>送信中</translation>
        </message>
        <message>
            <source>NOT SENT</source>
            <translation>未送信</translation>
        </message>
        <message>
            <source>REFUSED</source>
            <translation>拒否</translation>
        </message>
        <message>
            <source>OUTCOME UNKNOWN</source>
            <translation>結果不明</translation>
        </message>
        <message>
            <source>NOT DELIVERED</source>
            <translation>未配信</translation>
        </message>
        <message>
            <source>GONE</source>
            <translation>消失</translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s)</source>
            <translation>
                <numerusform>デプロイ %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>not known</source>
            <translation>不明</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1、%2</translation>
        </message>
        <message>
            <source>you</source>
            <translation>自分</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 秒</translation>
        </message>
        <message>
            <source>%1 succeeded, %2 failed, %3 expired, %4 with unknown outcome, %5 not sent, %6 under way.</source>
            <translation>成功 %1、失敗 %2、期限切れ %3、結果不明 %4、未送信 %5、進行中 %6。</translation>
        </message>
        <message>
            <source>It is written down and waits for its turn; nothing has left yet.</source>
            <translation>記録され、順番を待っています。まだ何も送信していません。</translation>
        </message>
        <message>
            <source>Its request is on the way. It leaves once, whatever happens.</source>
            <translation>リクエストを送信しています。何が起きても送信は 1 回だけです。</translation>
        </message>
        <message>
            <source>It was not sent.</source>
            <translation>送信していません。</translation>
        </message>
        <message>
            <source>outcome unknown: the request left, and its answer was lost. The command may run. It is not sent again by itself; look at what it should have done before you replay it.</source>
            <translation>結果不明: リクエストは送信されましたが、応答が失われました。コマンドは実行されている可能性があります。自動では再送されません。再送する前に、コマンドが行うはずだった処理の状態を確認してください。</translation>
        </message>
        <message>
            <source>The manager waits for the parameters to be uploaded.</source>
            <translation>マネージャーがパラメーターのアップロードを待っています。</translation>
        </message>
        <message>
            <source>%1 The command expires at its deadline.</source>
            <translation>%1 コマンドは期限になると失効します。</translation>
        </message>
        <message>
            <source>No worker has taken it yet. It expires at its deadline if none does.</source>
            <translation>まだどのワーカーも受け取っていません。このまま期限になると失効します。</translation>
        </message>
        <message>
            <source>No worker has taken it yet. Without a deadline it stays so until one does.</source>
            <translation>まだどのワーカーも受け取っていません。期限がないため、受け取られるまでこのままです。</translation>
        </message>
        <message>
            <source>A worker has it; this is attempt %1.</source>
            <translation>ワーカーが処理しています。試行 %1 回目です。</translation>
        </message>
        <message>
            <source>A worker has it.</source>
            <translation>ワーカーが処理しています。</translation>
        </message>
        <message>
            <source>The worker answered.</source>
            <translation>ワーカーが応答しました。</translation>
        </message>
        <message>
            <source>Its deadline passed before a worker answered. A later answer is thrown away by the manager.</source>
            <translation>ワーカーが応答する前に期限が過ぎました。後から届く応答はマネージャーが破棄します。</translation>
        </message>
        <message>
            <source>The manager no longer knows it: the deployment was removed, or the command belongs to another manager.</source>
            <translation>マネージャーはこのコマンドを把握していません。デプロイが削除されたか、別のマネージャーのコマンドです。</translation>
        </message>
        <message>
            <source>The manager says %1, which this version does not know. It is asked after further.</source>
            <translation>マネージャーは %1 と返しましたが、このバージョンでは未知の状態です。引き続き問い合わせます。</translation>
        </message>
        <message>
            <source>A command that no worker takes stays PENDING for ever; with a deadline the manager lets it expire. 5 minutes is what a worker may take for one.</source>
            <translation>どのワーカーも受け取らないコマンドは、いつまでも PENDING のままです。期限を付けると、マネージャーが失効させます。ワーカーが 1 件にかけられる時間は 5 分です。</translation>
        </message>
        <message>
            <source>It lies on the manager's own host, at %1, and cannot be read from here.</source>
            <translation>マネージャーのホスト上の %1 にあり、ここからは読み取れません。</translation>
        </message>
        <message>
            <source>It could not be fetched: %1</source>
            <translation>取得できませんでした: %1</translation>
        </message>
        <message>
            <source>It is larger than what the history keeps.</source>
            <translation>履歴に保存できるサイズを超えています。</translation>
        </message>
        <message>
            <source>the command</source>
            <translation>コマンド</translation>
        </message>
        <message>
            <source>The manager created %1, then could not hand it to the worker. It stays there as PENDING and is never delivered. Sending again creates another command with a fresh key: with the old key the manager would answer with this dead one.</source>
            <translation>マネージャーは %1 を作成しましたが、ワーカーに渡せませんでした。PENDING のまま残り、配信されることはありません。もう一度送信すると、新しいキーで別のコマンドを作成します。古いキーでは、マネージャーはこの配信されないコマンドを返します。</translation>
        </message>
    </context>
    <context>
        <name>alien::CommandsController</name>
        <message numerus="yes">
            <source>&amp;Send to %n deployment(s)</source>
            <translation>
                <numerusform>デプロイ %n 件に送信(&amp;S)</numerusform>
            </translation>
        </message>
        <message>
            <source>Open the workbench first: New command.</source>
            <translation>先に「新しいコマンド」でワークベンチを開いてください。</translation>
        </message>
        <message>
            <source>It is being sent.</source>
            <translation>送信しています。</translation>
        </message>
        <message>
            <source>Select a command first.</source>
            <translation>先にコマンドを選択してください。</translation>
        </message>
        <message numerus="yes">
            <source>Send %n unsen&amp;t</source>
            <translation>
                <numerusform>未送信の %n 件を送信(&amp;T)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Retry %n &amp;failed</source>
            <translation>
                <numerusform>失敗した %n 件を再試行(&amp;F)</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing failed in the run that is shown.</source>
            <translation>表示中の実行に失敗はありません。</translation>
        </message>
        <message>
            <source>Nothing waits to be sent.</source>
            <translation>送信を待っているものはありません。</translation>
        </message>
        <message>
            <source>Remove st&amp;ar</source>
            <translation>スターを外す(&amp;A)</translation>
        </message>
        <message>
            <source>Select one command only.</source>
            <translation>コマンドを 1 件だけ選択してください。</translation>
        </message>
        <message>
            <source>No answer is kept here.</source>
            <translation>応答はここに保存されていません。</translation>
        </message>
        <message>
            <source>No request is kept here.</source>
            <translation>リクエストはここに保存されていません。</translation>
        </message>
        <message>
            <source>No earlier answer of it is kept here.</source>
            <translation>以前の応答はここに保存されていません。</translation>
        </message>
        <message>
            <source>Select a command to several deployments first.</source>
            <translation>先に複数のデプロイへのコマンドを選択してください。</translation>
        </message>
        <message>
            <source>Not sent.</source>
            <translation>送信していません。</translation>
        </message>
        <message>
            <source>Not sent again.</source>
            <translation>再送していません。</translation>
        </message>
        <message>
            <source>From %1 of %2</source>
            <translation>%2 の %1 より</translation>
        </message>
        <message>
            <source>It cannot be edited.</source>
            <translation>編集できません。</translation>
        </message>
        <message>
            <source>Which resource is it for?</source>
            <translation>どのリソースに送信しますか?</translation>
        </message>
        <message>
            <source>Several take commands there. Name one under Resource and send it again.</source>
            <translation>コマンドを受け付けるリソースが複数あります。「リソース」で 1 つ指定して、もう一度送信してください。</translation>
        </message>
        <message>
            <source>%1 take commands there. Choose one under Resource and send it again.</source>
            <translation>コマンドを受け付けるのは %1 です。「リソース」で 1 つ選択して、もう一度送信してください。</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>JSON lines (*.jsonl)</source>
            <translation>JSON Lines (*.jsonl)</translation>
        </message>
        <message>
            <source>CSV (*.csv)</source>
            <translation>CSV (*.csv)</translation>
        </message>
        <message>
            <source>HTTP archive (*.har)</source>
            <translation>HTTP アーカイブ (*.har)</translation>
        </message>
        <message>
            <source>Command id</source>
            <translation>コマンド ID</translation>
        </message>
        <message>
            <source>The manager tells state and answer of any command by its id, not its name or its target.</source>
            <translation>マネージャーは、どのコマンドも ID がわかれば状態と応答を返します。名前と対象は返しません。</translation>
        </message>
        <message>
            <source>Track 1 command</source>
            <translation>コマンド 1 件を追跡</translation>
        </message>
        <message>
            <source>Which command is to be followed?</source>
            <translation>どのコマンドを追跡しますか?</translation>
        </message>
        <message>
            <source>Not tracked.</source>
            <translation>追跡していません。</translation>
        </message>
        <message>
            <source>One of the two has no answer here.</source>
            <translation>2 件のうち 1 件の応答がここにありません。</translation>
        </message>
        <message>
            <source>They cannot be compared.</source>
            <translation>比較できません。</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <translation>%2 の %1</translation>
        </message>
        <message>
            <source>%1 against %2</source>
            <translation>%1 と %2</translation>
        </message>
        <message>
            <source>that of %1</source>
            <translation>%1 の応答</translation>
        </message>
        <message>
            <source>Answer of %1</source>
            <translation>%1 の応答</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>メモ</translation>
        </message>
        <message>
            <source>Kept with the command on this computer, and found by the filter.</source>
            <translation>コマンドと一緒にこのコンピューターに保存され、フィルターで検索できます。</translation>
        </message>
        <message>
            <source>Save note</source>
            <translation>メモを保存</translation>
        </message>
        <message>
            <source>Note to %1</source>
            <translation>%1 へのメモ</translation>
        </message>
        <message>
            <source>Name, parameters and answer go from this computer for good. The manager keeps no list: nobody can look them up again.</source>
            <translation>名前、パラメーター、応答がこのコンピューターから完全に削除されます。マネージャーは一覧を持たないため、後から調べることはできません。</translation>
        </message>
        <message numerus="yes">
            <source>Remove %n command(s)</source>
            <translation>
                <numerusform>コマンド %n 件を削除</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Remove %n command(s) from the history?</source>
            <translation>
                <numerusform>コマンド %n 件を履歴から削除しますか?</numerusform>
            </translation>
        </message>
        <message>
            <source>It is too large for the clipboard; save it from its view.</source>
            <translation>クリップボードには大きすぎます。表示画面から保存してください。</translation>
        </message>
        <message>
            <source>Not copied.</source>
            <translation>コピーしていません。</translation>
        </message>
        <message>
            <source>Command: %1</source>
            <translation>コマンド: %1</translation>
        </message>
        <message>
            <source>Target: %1 %2</source>
            <translation>対象: %1 %2</translation>
        </message>
        <message>
            <source>State: %1, attempt %2</source>
            <translation>状態: %1、試行 %2</translation>
        </message>
        <message>
            <source>Sent: %1, ended: %2</source>
            <translation>送信: %1、終了: %2</translation>
        </message>
        <message>
            <source>Command id: %1</source>
            <translation>コマンド ID: %1</translation>
        </message>
        <message>
            <source>Idempotency key: %1</source>
            <translation>冪等キー: %1</translation>
        </message>
        <message>
            <source>Error: %1 %2</source>
            <translation>エラー: %1 %2</translation>
        </message>
        <message>
            <source>Export commands</source>
            <translation>コマンドをエクスポート</translation>
        </message>
        <message>
            <source>The commands were saved.</source>
            <translation>コマンドを保存しました。</translation>
        </message>
        <message>
            <source>The commands could not be saved.</source>
            <translation>コマンドを保存できませんでした。</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Export matrix</source>
            <translation>マトリクスをエクスポート</translation>
        </message>
        <message>
            <source>The matrix could not be saved.</source>
            <translation>マトリクスを保存できませんでした。</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>コマンド</translation>
        </message>
        <message>
            <source>The matrix was saved.</source>
            <translation>マトリクスを保存しました。</translation>
        </message>
    </context>
    <context>
        <name>alien::CommandsEntry</name>
        <message>
            <source>Open the Commands section first.</source>
            <translation>先にコマンドセクションを開いてください。</translation>
        </message>
    </context>
    <context>
        <name>alien::CommandsPage</name>
        <message>
            <source>Commands</source>
            <translation>コマンド</translation>
        </message>
        <message>
            <source>Filter commands</source>
            <translation>コマンドをフィルター</translation>
        </message>
        <message>
            <source>sent:today state:failed text; also searches inside requests and answers</source>
            <translation>sent:today state:failed 語句 (リクエストと応答の中も検索)</translation>
        </message>
        <message>
            <source>commands</source>
            <translation>コマンド</translation>
        </message>
        <message>
            <source>History and command</source>
            <translation>履歴とコマンド</translation>
        </message>
        <message>
            <source>History and workbench</source>
            <translation>履歴とワークベンチ</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>フィルター</translation>
        </message>
        <message>
            <source>Sent today</source>
            <translation>今日送信</translation>
        </message>
        <message>
            <source>Sent yesterday</source>
            <translation>昨日送信</translation>
        </message>
        <message>
            <source>Sent within a week</source>
            <translation>1 週間以内に送信</translation>
        </message>
        <message>
            <source>Under way</source>
            <translation>進行中</translation>
        </message>
        <message>
            <source>Succeeded</source>
            <translation>成功</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>失敗</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>期限切れ</translation>
        </message>
        <message>
            <source>Outcome unknown</source>
            <translation>結果不明</translation>
        </message>
        <message>
            <source>With a star</source>
            <translation>スター付き</translation>
        </message>
        <message>
            <source>With a note</source>
            <translation>メモ付き</translation>
        </message>
        <message>
            <source>To several deployments</source>
            <translation>複数のデプロイ宛て</translation>
        </message>
        <message>
            <source>%1 kept by this console</source>
            <translation>このコンソールに %1 件保存</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1、%2</translation>
        </message>
        <message>
            <source>The history cannot be read</source>
            <translation>履歴を読み取れません</translation>
        </message>
        <message>
            <source>No commands yet</source>
            <translation>コマンドはまだありません</translation>
        </message>
        <message>
            <source>The manager keeps no list of commands. What is sent from here, or tracked by its id, is kept on this computer with its request and answer, and can be searched, compared and sent again.</source>
            <translation>マネージャーはコマンドの一覧を持ちません。ここから送信したコマンドや ID で追跡したコマンドは、リクエストと応答とともにこのコンピューターに保存され、検索、比較、再送ができます。</translation>
        </message>
        <message>
            <source>New command</source>
            <translation>新しいコマンド</translation>
        </message>
    </context>
    <context>
        <name>alien::CompareController</name>
        <message>
            <source>Compare deployments</source>
            <translation>デプロイを比較</translation>
        </message>
        <message>
            <source>Shows the two selected deployments side by side: releases, settings, resources.</source>
            <translation>選択した 2 つのデプロイのリリース、設定、リソースを並べて表示します。</translation>
        </message>
        <message>
            <source>Copy comparison</source>
            <translation>比較をコピー</translation>
        </message>
        <message>
            <source>Copies the shown rows of the comparison as text.</source>
            <translation>比較に表示されている行をテキストとしてコピーします。</translation>
        </message>
        <message>
            <source>Select two deployments first.</source>
            <translation>先にデプロイを 2 つ選択してください。</translation>
        </message>
        <message>
            <source>Compare two deployments first.</source>
            <translation>先に 2 つのデプロイを比較してください。</translation>
        </message>
        <message>
            <source>Deployments</source>
            <translation>デプロイ</translation>
        </message>
    </context>
    <context>
        <name>alien::CompareView</name>
        <message>
            <source>Before</source>
            <translation>変更前</translation>
        </message>
        <message>
            <source>After</source>
            <translation>変更後</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>差異</translation>
        </message>
        <message>
            <source>What it means</source>
            <translation>意味</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>テキスト</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>against</source>
            <translation>と</translation>
        </message>
        <message>
            <source>%1 is not there any more.</source>
            <translation>%1 はもうありません。</translation>
        </message>
        <message>
            <source>Type the name of a deployment.</source>
            <translation>デプロイの名前を入力してください。</translation>
        </message>
        <message>
            <source>%1 could not be compared: %2</source>
            <translation>%1 を比較できませんでした: %2</translation>
        </message>
        <message>
            <source>Being compared.</source>
            <translation>比較しています。</translation>
        </message>
        <message>
            <source>They mean the same. Order, spelling and spelled-out defaults do not count.</source>
            <translation>意味は同じです。順序、表記、明示された既定値の違いは無視します。</translation>
        </message>
    </context>
    <context>
        <name>alien::ComparisonTable</name>
        <message>
            <source>Deployment</source>
            <translation>デプロイ</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>リリース</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>設定</translation>
        </message>
        <message>
            <source>Environment</source>
            <translation>環境変数</translation>
        </message>
        <message>
            <source>Resources</source>
            <translation>リソース</translation>
        </message>
        <message>
            <source>set, another value</source>
            <translation>設定あり、別の値</translation>
        </message>
        <message>
            <source>set</source>
            <translation>設定あり</translation>
        </message>
        <message>
            <source>%1 (default)</source>
            <translation>%1 (既定)</translation>
        </message>
        <message>
            <source>type</source>
            <translation>種類</translation>
        </message>
        <message>
            <source>status</source>
            <translation>ステータス</translation>
        </message>
        <message>
            <source>lifecycle</source>
            <translation>ライフサイクル</translation>
        </message>
        <message>
            <source>error</source>
            <translation>エラー</translation>
        </message>
        <message>
            <source>differs</source>
            <translation>相違</translation>
        </message>
        <message>
            <source>same</source>
            <translation>同一</translation>
        </message>
        <message>
            <source>only left</source>
            <translation>左のみ</translation>
        </message>
        <message>
            <source>only right</source>
            <translation>右のみ</translation>
        </message>
    </context>
    <context>
        <name>alien::Composer</name>
        <message>
            <source>This operation sends no body.</source>
            <translation>この操作はボディを送信しません。</translation>
        </message>
        <message>
            <source>Unlock…</source>
            <translation>ロックを解除…</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>ボディ</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>フィールド</translation>
        </message>
        <message>
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <source>Headers and retries</source>
            <translation>ヘッダーと再試行</translation>
        </message>
        <message>
            <source>Choose an operation on the left: each says what it does and who may call it.</source>
            <translation>左側で操作を選択してください。それぞれの内容と、呼び出せるロールが表示されます。</translation>
        </message>
        <message>
            <source>Who may: %1.</source>
            <translation>実行できるロール: %1。</translation>
        </message>
        <message>
            <source>You may, as %1. Who may: %2.</source>
            <translation>%1 として実行できます。実行できるロール: %2。</translation>
        </message>
        <message>
            <source>You may not, as %1. Who may: %2.</source>
            <translation>%1 では実行できません。実行できるロール: %2。</translation>
        </message>
        <message>
            <source>Locked.</source>
            <translation>ロックされています。</translation>
        </message>
        <message>
            <source>It hands out live credentials or acts behind an agent's back.</source>
            <translation>有効な認証情報を渡すか、エージェントを介さずに動作する操作です。</translation>
        </message>
    </context>
    <context>
        <name>alien::ConfirmSheet</name>
        <message>
            <source>Reason, for the journal</source>
            <translation>理由 (ジャーナルに記録)</translation>
        </message>
        <message>
            <source>Reason, for the journal (optional)</source>
            <translation>理由 (ジャーナルに記録、任意)</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Type %1</source>
            <translation>%1 を入力</translation>
        </message>
        <message>
            <source>Type to confirm</source>
            <translation>確認のため入力</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Say why first: the reason goes into the journal.</source>
            <translation>先に理由を入力してください。理由はジャーナルに記録されます。</translation>
        </message>
        <message>
            <source>Type %1 first.</source>
            <translation>先に %1 を入力してください。</translation>
        </message>
        <message>
            <source>Tick the box first.</source>
            <translation>先にチェックボックスをオンにしてください。</translation>
        </message>
    </context>
    <context>
        <name>alien::ConnectionBlock</name>
        <message>
            <source>No connection</source>
            <translation>接続なし</translation>
        </message>
        <message>
            <source>Connection %1</source>
            <translation>接続 %1</translation>
        </message>
        <message>
            <source>Connect to a manager, or start the sandbox</source>
            <translation>マネージャーに接続するか、サンドボックスを起動してください</translation>
        </message>
        <message>
            <source>Read only</source>
            <translation>読み取り専用</translation>
        </message>
        <message>
            <source>Token kept for this run only</source>
            <translation>トークンは今回の起動中のみ保持</translation>
        </message>
    </context>
    <context>
        <name>alien::ConnectionFlow</name>
        <message>
            <source>The manager refused the token in use (401).</source>
            <translation>マネージャーが使用中のトークンを拒否しました (401)。</translation>
        </message>
        <message>
            <source>The sandbox did not start.</source>
            <translation>サンドボックスを起動できませんでした。</translation>
        </message>
        <message>
            <source>%1 cannot be opened.</source>
            <translation>%1 を開けません。</translation>
        </message>
        <message>
            <source>%1 is open in another window.</source>
            <translation>%1 は別のウィンドウで開いています。</translation>
        </message>
        <message>
            <source>It was asked to come forward.</source>
            <translation>そのウィンドウに前面への表示を要求しました。</translation>
        </message>
        <message>
            <source>Sandbox</source>
            <translation>サンドボックス</translation>
        </message>
        <message>
            <source>%1 is reached by plain http: whoever can read the traffic on the way sees the token and every answer, and can change both. Connect by https where the manager offers it.</source>
            <translation>%1 には暗号化されない http で接続します。途中の通信を読める人はトークンとすべての応答を見ることができ、改ざんもできます。マネージャーが対応していれば https で接続してください。</translation>
        </message>
        <message>
            <source>Send the token over http</source>
            <translation>トークンを http で送信</translation>
        </message>
        <message>
            <source>Connect without encryption?</source>
            <translation>暗号化せずに接続しますか?</translation>
        </message>
        <message>
            <source>Neither a token file nor ALIEN_MANAGER_BEARER gives one.</source>
            <translation>トークンファイルにも ALIEN_MANAGER_BEARER にもトークンがありません。</translation>
        </message>
        <message>
            <source>The manager refused the token (401).</source>
            <translation>マネージャーがトークンを拒否しました (401)。</translation>
        </message>
        <message>
            <source>Not connected.</source>
            <translation>接続していません。</translation>
        </message>
        <message>
            <source>The token of this connection does not come from the secret store.</source>
            <translation>この接続のトークンはシークレットストアのものではありません。</translation>
        </message>
    </context>
    <context>
        <name>alien::ConnectionForm</name>
        <message>
            <source>Manager URL</source>
            <translation>マネージャーの URL</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>トークン</translation>
        </message>
        <message>
            <source>Show the token</source>
            <translation>トークンを表示</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>Protection</source>
            <translation>保護レベル</translation>
        </message>
        <message>
            <source>In this desktop's secret store</source>
            <translation>デスクトップのシークレットストア</translation>
        </message>
        <message>
            <source>Keep the token in this desktop's secret store</source>
            <translation>トークンをデスクトップのシークレットストアに保存</translation>
        </message>
        <message>
            <source>Keep the token</source>
            <translation>トークンを保存</translation>
        </message>
        <message>
            <source>Read and act</source>
            <translation>読み取りと操作</translation>
        </message>
        <message>
            <source>Read only</source>
            <translation>読み取り専用</translation>
        </message>
        <message>
            <source>Read only locks every action; production begins so</source>
            <translation>読み取り専用ではすべてのアクションがロックされます。本番は読み取り専用で始まります</translation>
        </message>
        <message>
            <source>Open as</source>
            <translation>開き方</translation>
        </message>
        <message>
            <source>Certificates and proxy</source>
            <translation>証明書とプロキシ</translation>
        </message>
        <message>
            <source>CA file</source>
            <translation>CA ファイル</translation>
        </message>
        <message>
            <source>PEM, besides those of this system</source>
            <translation>PEM 形式、システムの証明書に追加</translation>
        </message>
        <message>
            <source>Pinned SHA-256</source>
            <translation>固定 SHA-256</translation>
        </message>
        <message>
            <source>of the manager's own certificate</source>
            <translation>マネージャー自身の証明書の値</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>プロキシ</translation>
        </message>
        <message>
            <source>As this system says</source>
            <translation>システムの設定に従う</translation>
        </message>
        <message>
            <source>None</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>This one</source>
            <translation>次を使用</translation>
        </message>
        <message>
            <source>Proxy URL</source>
            <translation>プロキシの URL</translation>
        </message>
        <message>
            <source>as kept; type another to replace it</source>
            <translation>保存済み。置き換えるには入力</translation>
        </message>
        <message>
            <source>ax_…</source>
            <translation>ax_…</translation>
        </message>
        <message>
            <source>Never written to a file.</source>
            <translation>ファイルには書き込まれません。</translation>
        </message>
        <message>
            <source>No secret store answers (%1): the token lasts for this run only.</source>
            <translation>シークレットストアが応答しません (%1)。トークンは今回の起動中だけ有効です。</translation>
        </message>
        <message>
            <source>The manager's address is missing.</source>
            <translation>マネージャーのアドレスがありません。</translation>
        </message>
        <message>
            <source>This is not an address.</source>
            <translation>アドレスではありません。</translation>
        </message>
        <message>
            <source>The token is missing.</source>
            <translation>トークンがありません。</translation>
        </message>
        <message>
            <source>A token has no blanks and no letters beyond ASCII; this was perhaps copied with more than the token.</source>
            <translation>トークンには空白も ASCII 以外の文字も含まれません。トークン以外の部分まで一緒にコピーした可能性があります。</translation>
        </message>
        <message>
            <source>A name is missing.</source>
            <translation>名前がありません。</translation>
        </message>
        <message>
            <source>Another connection has this name.</source>
            <translation>この名前の接続がほかにあります。</translation>
        </message>
        <message>
            <source>A SHA-256 has 64 hexadecimal digits.</source>
            <translation>SHA-256 は 16 進数 64 桁です。</translation>
        </message>
        <message>
            <source>This file cannot be read.</source>
            <translation>このファイルを読み取れません。</translation>
        </message>
        <message>
            <source>Plain http: the token and all answers travel in the clear. You will be asked once.</source>
            <translation>暗号化されない http です。トークンとすべての応答が平文で送られます。一度だけ確認されます。</translation>
        </message>
        <message>
            <source>Token from a command</source>
            <translation>コマンドから取得するトークン</translation>
        </message>
        <message>
            <source>The command is missing.</source>
            <translation>コマンドが指定されていません。</translation>
        </message>
        <message>
            <source>Type the token instead</source>
            <translation>代わりにトークンを入力</translation>
        </message>
        <message>
            <source>Take the token from a command</source>
            <translation>トークンをコマンドから取得</translation>
        </message>
        <message>
            <source>A program whose first line is the token. It is run without a shell at each start, and once more when the manager refuses the token; it has 10 seconds. The command is saved, what it prints never is.</source>
            <translation>出力の 1 行目がトークンになるプログラムです。起動のたびにシェルを介さず実行し、マネージャーがトークンを拒否したときはもう一度実行します。制限時間は 10 秒です。コマンドは保存されますが、その出力が保存されることはありません。</translation>
        </message>
        <message>
            <source>Colour: %1</source>
            <translation>色: %1</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>色</translation>
        </message>
    </context>
    <context>
        <name>alien::ConnectionMenu</name>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Connections</source>
            <translation>接続</translation>
        </message>
        <message>
            <source>The one in use stays until another is given.</source>
            <translation>使用中のトークンは、別のトークンを入力するまで有効です。</translation>
        </message>
        <message>
            <source>This connection is not saved: it came from a flag, the environment or the sandbox.</source>
            <translation>この接続は保存されていません。コマンドラインオプション、環境変数、またはサンドボックスによるものです。</translation>
        </message>
        <message>
            <source>Not connected.</source>
            <translation>接続していません。</translation>
        </message>
    </context>
    <context>
        <name>alien::ConnectionTest</name>
        <message>
            <source>See all deployments it covers</source>
            <translation>対象範囲のすべてのデプロイを表示</translation>
        </message>
        <message>
            <source>Retry and redeploy</source>
            <translation>再試行と再デプロイ</translation>
        </message>
        <message>
            <source>Run commands</source>
            <translation>コマンドの実行</translation>
        </message>
        <message>
            <source>Create deployments</source>
            <translation>デプロイの作成</translation>
        </message>
        <message>
            <source>Delete deployments</source>
            <translation>デプロイの削除</translation>
        </message>
        <message>
            <source>Publish releases</source>
            <translation>リリースの公開</translation>
        </message>
        <message>
            <source>Create groups and their tokens</source>
            <translation>グループとそのトークンの作成</translation>
        </message>
        <message>
            <source>List and revoke tokens</source>
            <translation>トークンの一覧表示と失効</translation>
        </message>
        <message>
            <source>Not tried.</source>
            <translation>テストしていません。</translation>
        </message>
        <message>
            <source>Correct it in the connection's settings.</source>
            <translation>接続の設定で修正してください。</translation>
        </message>
        <message>
            <source>The proxy %1 looks the name up.</source>
            <translation>名前はプロキシ %1 が解決します。</translation>
        </message>
        <message>
            <source>%1 is an address, no name.</source>
            <translation>%1 は名前ではなくアドレスです。</translation>
        </message>
        <message>
            <source>The name %1 is not known.</source>
            <translation>名前 %1 を解決できません。</translation>
        </message>
        <message>
            <source>Check the spelling; inside a company the name may need its VPN.</source>
            <translation>つづりを確認してください。社内の名前には VPN が必要なことがあります。</translation>
        </message>
        <message>
            <source>%1 is %2.</source>
            <translation>%1 は %2 です。</translation>
        </message>
        <message>
            <source>Port %1 does not answer: %2.</source>
            <translation>ポート %1 が応答しません: %2。</translation>
        </message>
        <message>
            <source>Is the manager running, and does a firewall let this machine through?</source>
            <translation>マネージャーは動作していますか? ファイアウォールはこのコンピューターからの通信を許可していますか?</translation>
        </message>
        <message>
            <source>No secure connection: %1.</source>
            <translation>安全な接続を確立できません: %1。</translation>
        </message>
        <message>
            <source>Does this port speak TLS? A manager without TLS is reached with http://.</source>
            <translation>このポートは TLS に対応していますか? TLS のないマネージャーには http:// で接続します。</translation>
        </message>
        <message>
            <source>Port %1 answers.</source>
            <translation>ポート %1 が応答しました。</translation>
        </message>
        <message>
            <source>Port %1 answers through the proxy %2.</source>
            <translation>ポート %1 がプロキシ %2 経由で応答しました。</translation>
        </message>
        <message>
            <source>Not needed on this machine itself.</source>
            <translation>このコンピューター自身への接続では不要です。</translation>
        </message>
        <message>
            <source>This address is not encrypted; the token would be readable on the way.</source>
            <translation>このアドレスは暗号化されません。トークンが途中で読み取られるおそれがあります。</translation>
        </message>
        <message>
            <source>Use https, or agree to the risk for this connection.</source>
            <translation>https を使うか、この接続でのリスクに同意してください。</translation>
        </message>
        <message>
            <source>Not encrypted, as you agreed.</source>
            <translation>同意のとおり、暗号化されません。</translation>
        </message>
        <message>
            <source>Everybody on the way can read the token and what you do.</source>
            <translation>途中の経路にいる誰もが、トークンと操作内容を読み取れます。</translation>
        </message>
        <message>
            <source>The certificate is not trusted: %1</source>
            <translation>証明書を信頼できません: %1</translation>
        </message>
        <message>
            <source>Give the file of the authority that signed it, or compare its fingerprint with the manager's operator and trust it for this connection: %1</source>
            <translation>署名した認証局のファイルを指定するか、フィンガープリントをマネージャーの運用者に確認して、この接続で信頼してください: %1</translation>
        </message>
        <message>
            <source>The certificate is not the one this connection trusts.</source>
            <translation>証明書が、この接続で信頼しているものと異なります。</translation>
        </message>
        <message>
            <source>It may have been renewed, or somebody is in between. Its fingerprint is %1</source>
            <translation>更新されたか、誰かが通信に介入している可能性があります。フィンガープリントは %1 です</translation>
        </message>
        <message>
            <source>%1, certificate for %2, valid until %3.</source>
            <translation>%1、%2 の証明書、有効期限 %3。</translation>
        </message>
        <message>
            <source>It runs out soon; the manager's operator should renew it.</source>
            <translation>まもなく期限が切れます。マネージャーの運用者による更新が必要です。</translation>
        </message>
        <message>
            <source>Is it the manager's address, with the path that a proxy puts before it?</source>
            <translation>マネージャーのアドレスは正しいですか? プロキシが前に付けるパスも含まれていますか?</translation>
        </message>
        <message>
            <source>The manager says that it is healthy.</source>
            <translation>マネージャーは正常と応答しています。</translation>
        </message>
        <message>
            <source>The manager asks for no token.</source>
            <translation>マネージャーはトークンを求めていません。</translation>
        </message>
        <message>
            <source>The manager accepts the token.</source>
            <translation>マネージャーがトークンを受け入れました。</translation>
        </message>
        <message>
            <source>The manager wants a token.</source>
            <translation>マネージャーがトークンを求めています。</translation>
        </message>
        <message>
            <source>The admin token lies in the manager's state directory, in the file admin-token.</source>
            <translation>管理者トークンは、マネージャーの状態ディレクトリにある admin-token ファイルに入っています。</translation>
        </message>
        <message>
            <source>The manager does not know this token.</source>
            <translation>マネージャーはこのトークンを認識しません。</translation>
        </message>
        <message>
            <source>Was it copied whole, is it for this manager, and was it not revoked?</source>
            <translation>全体をコピーしましたか? このマネージャー用ですか? 失効していませんか?</translation>
        </message>
        <message>
            <source>This token is good for one purpose only, not for a console.</source>
            <translation>このトークンは特定の用途専用で、コンソールには使えません。</translation>
        </message>
        <message>
            <source>Use an admin, deployment-group or deployment token.</source>
            <translation>管理者、デプロイグループ、またはデプロイのトークンを使ってください。</translation>
        </message>
        <message>
            <source>manager 3.x</source>
            <translation>マネージャー 3.x</translation>
        </message>
        <message>
            <source>manager 1.x</source>
            <translation>マネージャー 1.x</translation>
        </message>
        <message>
            <source>You are %1 in %2; %3.</source>
            <translation>ロールは %1、ワークスペースは %2、%3。</translation>
        </message>
        <message>
            <source>The role %1 is not known here; you can look, not change.</source>
            <translation>ロール %1 は未知のものです。閲覧はできますが、変更はできません。</translation>
        </message>
        <message>
            <source>A newer version of this program may know it.</source>
            <translation>新しいバージョンのこのプログラムなら認識できる可能性があります。</translation>
        </message>
        <message>
            <source>The manager does not tell its time.</source>
            <translation>マネージャーは時刻を返しません。</translation>
        </message>
        <message>
            <source>Your clock and the manager's agree.</source>
            <translation>このコンピューターとマネージャーの時計は一致しています。</translation>
        </message>
        <message>
            <source>The manager's clock is %1 s ahead of yours.</source>
            <translation>マネージャーの時計は %1 秒進んでいます。</translation>
        </message>
        <message>
            <source>The manager's clock is %1 s behind yours.</source>
            <translation>マネージャーの時計は %1 秒遅れています。</translation>
        </message>
        <message>
            <source>Ages are corrected; deadlines count on the manager's clock.</source>
            <translation>経過時間は補正されます。期限はマネージャーの時計に従います。</translation>
        </message>
        <message>
            <source>No answer within %1 s.</source>
            <translation>%1 秒以内に応答がありません。</translation>
        </message>
        <message>
            <source>A firewall may swallow the packets; ask who runs the network.</source>
            <translation>ファイアウォールがパケットを破棄している可能性があります。ネットワーク管理者に確認してください。</translation>
        </message>
        <message>
            <source>No answer within %1 s through the proxy %2.</source>
            <translation>プロキシ %2 経由で %1 秒以内に応答がありませんでした。</translation>
        </message>
        <message>
            <source>The proxy %1 does not let the connection through: %2.</source>
            <translation>プロキシ %1 が接続を通しません: %2。</translation>
        </message>
        <message>
            <source>Is this the right proxy, is it running, and does it know the manager? It is chosen in the connection's settings.</source>
            <translation>正しいプロキシですか。動作していて、マネージャーを知っていますか。プロキシは接続の設定で選びます。</translation>
        </message>
        <message>
            <source>The proxy %1 does not answer: %2.</source>
            <translation>プロキシ %1 が応答しません: %2。</translation>
        </message>
        <message>
            <source>The proxy %1 answers.</source>
            <translation>プロキシ %1 は応答しています。</translation>
        </message>
    </context>
    <context>
        <name>alien::ConnectionTestView</name>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>TCP</source>
            <translation>TCP</translation>
        </message>
        <message>
            <source>TLS</source>
            <translation>TLS</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>ヘルス</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>トークン</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>ロール</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>時計</translation>
        </message>
        <message>
            <source>running</source>
            <translation>実行中</translation>
        </message>
        <message>
            <source>passed</source>
            <translation>合格</translation>
        </message>
        <message>
            <source>note</source>
            <translation>注意あり</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>失敗</translation>
        </message>
        <message>
            <source>skipped</source>
            <translation>スキップ</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>待機中</translation>
        </message>
        <message>
            <source>Test of the connection</source>
            <translation>接続のテスト</translation>
        </message>
        <message>
            <source>Trust this certificate</source>
            <translation>この証明書を信頼</translation>
        </message>
        <message>
            <source>Pins the SHA-256 of this certificate to this connection; compare it with the manager's operator first.</source>
            <translation>この証明書の SHA-256 をこの接続に固定します。先にマネージャーの運用者と照合してください。</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>テスト</translation>
        </message>
        <message>
            <source>Test the connection</source>
            <translation>接続をテスト</translation>
        </message>
        <message>
            <source>With this token you may</source>
            <translation>このトークンでできること</translation>
        </message>
        <message>
            <source>Tries name, TCP, TLS, health, token and role, one after the other</source>
            <translation>名前、TCP、TLS、ヘルス、トークン、ロールを順に試します</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <translation>%1 ms</translation>
        </message>
        <message>
            <source>not tried yet</source>
            <translation>未テスト</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %2 as expected, %n note(s), %3 ms</source>
            <translation>
                <numerusform>%2 項目中 %1 項目が想定どおり、注意 %n 件、%3 ms</numerusform>
            </translation>
        </message>
        <message>
            <source>Test again</source>
            <translation>再テスト</translation>
        </message>
        <message>
            <source>manager generation 3, found by the form of the role</source>
            <translation>マネージャー第 3 世代 (ロールの形式から判定)</translation>
        </message>
        <message>
            <source>manager generation 1.7, found by the form of the role</source>
            <translation>マネージャー第 1.7 世代 (ロールの形式から判定)</translation>
        </message>
        <message>
            <source>Not: %1</source>
            <translation>できないこと: %1</translation>
        </message>
    </context>
    <context>
        <name>alien::ConsoleData</name>
        <message>
            <source>Past of %1</source>
            <translation>%1 の過去の記録</translation>
        </message>
        <message>
            <source>Past of a connection that is not saved</source>
            <translation>保存されていない接続の過去の記録</translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>ジャーナル</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>コマンド</translation>
        </message>
        <message>
            <source>Stack drafts</source>
            <translation>スタックの下書き</translation>
        </message>
        <message>
            <source>Telemetry</source>
            <translation>テレメトリー</translation>
        </message>
        <message>
            <source>The copy beside %1 cannot be removed.</source>
            <translation>%1 と同じ場所にあるコピーを削除できません。</translation>
        </message>
    </context>
    <context>
        <name>alien::ConsoleMeter</name>
        <message>
            <source>new release</source>
            <translation>新しいリリース</translation>
        </message>
    </context>
    <context>
        <name>alien::Controller</name>
        <message>
            <source>It acts on what is selected in %1: go there first.</source>
            <translation>%1 で選択した項目に対する操作です。先にそちらへ移動してください。</translation>
        </message>
    </context>
    <context>
        <name>alien::CountTable</name>
        <message>
            <source>%1k</source>
            <extracomment>thousands, short: 12k</extracomment>
            <translation>%1k</translation>
        </message>
        <message>
            <source>healthy</source>
            <translation>正常</translation>
        </message>
        <message>
            <source>working</source>
            <translation>処理中</translation>
        </message>
        <message>
            <source>stalled</source>
            <translation>停滞</translation>
        </message>
        <message>
            <source>needs action</source>
            <translation>要対応</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>失敗</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>不明</translation>
        </message>
        <message>
            <source>All</source>
            <translation>すべて</translation>
        </message>
    </context>
    <context>
        <name>alien::CreateController</name>
        <message>
            <source>Create a deployment?</source>
            <translation>デプロイを作成しますか?</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>作成</translation>
        </message>
        <message>
            <source>Create %1: not done.</source>
            <translation>%1 の作成: 実行されませんでした。</translation>
        </message>
        <message>
            <source>Give this token to the agent or the setup of %1. It is shown this once and never expires.</source>
            <translation>このトークンを %1 のエージェントまたはセットアップに渡してください。表示されるのは今回だけで、期限はありません。</translation>
        </message>
        <message>
            <source>The manager did not take these settings: %1.</source>
            <translation>マネージャーが次の設定を受け付けませんでした: %1。</translation>
        </message>
        <message>
            <source>Deployment token of %1</source>
            <translation>%1 のデプロイトークン</translation>
        </message>
        <message>
            <source>The manager changed these settings: %1.</source>
            <translation>マネージャーが次の設定を変更しました: %1。</translation>
        </message>
        <message>
            <source>They cannot be changed any more: create it anew to have them.</source>
            <translation>後から変更できません。希望の設定にするには、作成し直してください。</translation>
        </message>
        <message>
            <source>%1 was created; the manager gave no token.</source>
            <translation>%1 を作成しました。マネージャーはトークンを返しませんでした。</translation>
        </message>
    </context>
    <context>
        <name>alien::CreateDeploymentForm</name>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>名前(&amp;N)</translation>
        </message>
        <message>
            <source>Resource prefix</source>
            <translation>リソースの接頭辞</translation>
        </message>
        <message>
            <source>chosen by the manager</source>
            <translation>マネージャーが決定</translation>
        </message>
        <message>
            <source>Resource &amp;prefix</source>
            <translation>リソースの接頭辞(&amp;P)</translation>
        </message>
        <message>
            <source>Stack settings</source>
            <translation>スタック設定</translation>
        </message>
        <message>
            <source>&amp;Stack settings</source>
            <translation>スタック設定(&amp;S)</translation>
        </message>
        <message>
            <source>Custom domains</source>
            <translation>カスタムドメイン</translation>
        </message>
        <message>
            <source>Environment</source>
            <translation>環境変数</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>プラットフォーム</translation>
        </message>
        <message>
            <source>P&amp;latform</source>
            <translation>プラットフォーム(&amp;L)</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>グループ</translation>
        </message>
        <message>
            <source>%1  (%2, %3 of %4)</source>
            <translation>%1  (%2、%3 / %4)</translation>
        </message>
        <message>
            <source>&amp;Group</source>
            <translation>グループ(&amp;G)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Create 1 deployment</source>
            <translation>デプロイ 1 件を作成</translation>
        </message>
        <message>
            <source>Give it a name.</source>
            <translation>名前を入力してください。</translation>
        </message>
        <message>
            <source>There is no group yet; create one first.</source>
            <translation>グループがまだありません。先に作成してください。</translation>
        </message>
        <message>
            <source>A resource prefix has 3 to 40 characters: lower-case letters, digits and single hyphens, a letter first, no hyphen last.</source>
            <translation>リソースの接頭辞は 3～40 文字です。英小文字、数字、連続しないハイフンを使い、先頭は英字、末尾はハイフン以外にしてください。</translation>
        </message>
        <message>
            <source>Stack settings, line %1, column %2: %3</source>
            <translation>スタック設定、%1 行 %2 列: %3</translation>
        </message>
        <message>
            <source>Stack settings must be a JSON object.</source>
            <translation>スタック設定は JSON オブジェクトにしてください。</translation>
        </message>
        <message>
            <source>There is no release yet. A deployment created before the first release stays pending for ever, also after a later publish. Publish a release first.</source>
            <translation>リリースがまだありません。最初のリリースより前に作成したデプロイは、後で公開しても pending のままになります。先にリリースを公開してください。</translation>
        </message>
        <message>
            <source>The newest release has no stack for %1: this deployment would not start.</source>
            <translation>最新リリースに %1 用のスタックがないため、このデプロイは開始しません。</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>設定</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>フィールド</translation>
        </message>
    </context>
    <context>
        <name>alien::CreateGroupForm</name>
        <message>
            <source>Create 1 group</source>
            <translation>グループ 1 件を作成</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>名前(&amp;N)</translation>
        </message>
        <message>
            <source>Neither can be changed later, and a group cannot be deleted.</source>
            <translation>どちらも後から変更できません。グループの削除もできません。</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Give it a name.</source>
            <translation>名前を入力してください。</translation>
        </message>
        <message>
            <source>A group of this name exists already; only the id will tell them apart.</source>
            <translation>同じ名前のグループがすでにあります。区別できるのは ID だけになります。</translation>
        </message>
        <message>
            <source>Deployments at most</source>
            <translation>デプロイの上限数</translation>
        </message>
        <message>
            <source>Deployments at &amp;most</source>
            <translation>デプロイの上限数(&amp;M)</translation>
        </message>
    </context>
    <context>
        <name>alien::Cron</name>
        <message>
            <source>A schedule has five fields (minute hour day month weekday), this one has %1.</source>
            <translation>スケジュールは 5 つのフィールド (分 時 日 月 曜日) で指定します。これは %1 つです。</translation>
        </message>
        <message>
            <source>%1 is no %2 of a schedule (%3 to %4).</source>
            <translation>%1 はスケジュールの%2として無効です (%3～%4)。</translation>
        </message>
        <message>
            <source>at %1</source>
            <translation>%1</translation>
        </message>
        <message>
            <source>every minute</source>
            <translation>毎分</translation>
        </message>
        <message>
            <source>at minute %1</source>
            <translation>毎時 %1 分</translation>
        </message>
        <message>
            <source>every hour</source>
            <translation>毎時</translation>
        </message>
        <message>
            <source>in the hours %1</source>
            <translation>%1 の時間帯</translation>
        </message>
        <message>
            <source>on day %1 of the month</source>
            <translation>毎月 %1 日</translation>
        </message>
        <message>
            <source>on %1</source>
            <translation>毎週 %1</translation>
        </message>
        <message>
            <source> or </source>
            <translation> または </translation>
        </message>
        <message>
            <source>in %1</source>
            <translation>(%1のみ)</translation>
        </message>
    </context>
    <context>
        <name>alien::Dashboard</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>a text is expected</source>
            <translation>文字列を指定してください</translation>
        </message>
        <message>
            <source>a number from %1 to %2 is expected</source>
            <translation>%1 から %2 までの数を指定してください</translation>
        </message>
        <message>
            <source>“%1” is none of %2</source>
            <translation>「%1」は %2 のいずれでもありません</translation>
        </message>
        <message>
            <source>a list of 1 to %1 entries is expected</source>
            <translation>1～%1 項目のリストを指定してください</translation>
        </message>
        <message>
            <source>%1: an object is expected</source>
            <translation>%1: オブジェクトを指定してください</translation>
        </message>
        <message>
            <source>This is not JSON: %1 at byte %2.</source>
            <translation>JSON ではありません: %1 (%2 バイト目)。</translation>
        </message>
        <message>
            <source>This is not a dashboard: a JSON object is expected.</source>
            <translation>ダッシュボードではありません。JSON オブジェクトが必要です。</translation>
        </message>
        <message>
            <source>1 is expected; this is not a dashboard, or one of a newer console</source>
            <translation>1 である必要があります。ダッシュボードではないか、より新しいコンソールのものです</translation>
        </message>
    </context>
    <context>
        <name>alien::DashboardStore</name>
        <message>
            <source>larger than 1 MB</source>
            <translation>1 MB を超えています</translation>
        </message>
        <message>
            <source>%1 cannot be written: %2</source>
            <translation>%1 に書き込めません: %2</translation>
        </message>
        <message>
            <source>%1 cannot be removed: %2</source>
            <translation>%1 を削除できません: %2</translation>
        </message>
    </context>
    <context>
        <name>alien::DatabaseShelf</name>
        <message>
            <source>%1 is in use by another window; it is restored at the next start.</source>
            <translation>%1 は別のウィンドウで使用中です。次回の起動時に復元されます。</translation>
        </message>
        <message>
            <source>%1 cannot be moved aside; nothing was restored.</source>
            <translation>%1 を退避できません。何も復元されていません。</translation>
        </message>
        <message>
            <source>%1 cannot be put in its place: %2</source>
            <translation>%1 を所定の場所に配置できません: %2</translation>
        </message>
        <message>
            <source>No backup of %1 could be made: %2</source>
            <translation>%1 のバックアップを作成できませんでした: %2</translation>
        </message>
        <message>
            <source>%1 was not written by a version of this program that this one knows.</source>
            <translation>%1 は、このバージョンが認識できるバージョンのプログラムで書き込まれたものではありません。</translation>
        </message>
        <message>
            <source>It cannot be read.</source>
            <translation>読み取れません。</translation>
        </message>
        <message>
            <source>The folder takes no file.</source>
            <translation>フォルダーにファイルを書き込めません。</translation>
        </message>
        <message>
            <source>%1 cannot be restored: %2</source>
            <translation>%1 を復元できません: %2</translation>
        </message>
    </context>
    <context>
        <name>alien::DeploymentComparePage</name>
        <message>
            <source>Comparison</source>
            <translation>比較</translation>
        </message>
        <message>
            <source>Filter places</source>
            <translation>箇所をフィルター</translation>
        </message>
        <message>
            <source>differs:yes part:settings place:network text</source>
            <translation>differs:yes part:settings place:network 語句</translation>
        </message>
        <message>
            <source>places</source>
            <translation>箇所</translation>
        </message>
        <message>
            <source>Deployments</source>
            <translation>デプロイ</translation>
        </message>
        <message>
            <source>Back to deployments</source>
            <translation>デプロイに戻る</translation>
        </message>
        <message>
            <source>Back to the deployments (Esc, Alt+Left)</source>
            <translation>デプロイに戻ります (Esc、Alt+Left)</translation>
        </message>
        <message>
            <source>Only differences</source>
            <translation>差異のみ</translation>
        </message>
        <message>
            <source>%1 (%2) beside %3 (%4). Values that may be secret are masked; of variables only the names are compared in sight.</source>
            <translation>%1 (%2) と %3 (%4)。シークレットの可能性がある値はマスクされ、変数は名前だけを表示して比較します。</translation>
        </message>
        <message numerus="yes">
            <source>%n difference(s)</source>
            <translation>
                <numerusform>差異 %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>One of the two could not be read</source>
            <translation>2 つのうち 1 つを読み取れませんでした</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>再試行</translation>
        </message>
        <message>
            <source>No difference</source>
            <translation>差異なし</translation>
        </message>
        <message>
            <source>Status, releases, settings, resources and names of variables are the same.</source>
            <translation>ステータス、リリース、設定、リソース、変数名はすべて同じです。</translation>
        </message>
        <message>
            <source>Read at %1; Refresh reads both again.</source>
            <translation>%1 に読み込み済み。「更新」で両方を読み直します。</translation>
        </message>
        <message>
            <source>%1 beside %2</source>
            <translation>%1 と %2 の比較</translation>
        </message>
    </context>
    <context>
        <name>alien::DeploymentInspector</name>
        <message>
            <source>More</source>
            <translation>その他</translation>
        </message>
        <message>
            <source>Search in JSON</source>
            <translation>JSON 内を検索</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>概要</translation>
        </message>
        <message>
            <source>Resources</source>
            <translation>リソース</translation>
        </message>
        <message>
            <source>Public URLs</source>
            <translation>公開 URL</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>リリース</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>設定</translation>
        </message>
        <message>
            <source>History</source>
            <translation>履歴</translation>
        </message>
        <message>
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <source>Choose a public URL to copy</source>
            <translation>コピーする公開 URL を選択</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>%1: a resource, "api"; %2: its URL</extracomment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>(no name)</source>
            <translation>(名前なし)</translation>
        </message>
        <message>
            <source>Copy id</source>
            <translation>ID をコピー</translation>
        </message>
        <message>
            <source>Group %1</source>
            <translation>グループ %1</translation>
        </message>
    </context>
    <context>
        <name>alien::DeploymentSummaryTab</name>
        <message>
            <source>Public URL</source>
            <extracomment>%1: the resource that has the URL, "api"</extracomment>
            <translation>公開 URL</translation>
        </message>
        <message>
            <source>URL of %1</source>
            <translation>%1 の URL</translation>
        </message>
        <message>
            <source>All</source>
            <translation>すべて</translation>
        </message>
        <message numerus="yes">
            <source>%n other deployment(s) fail the same way</source>
            <translation>
                <numerusform>ほかに %n 件のデプロイが同じ原因で失敗しています</numerusform>
            </translation>
        </message>
        <message>
            <source>Last time, %1</source>
            <translation>前回: %1</translation>
        </message>
        <message>
            <source>A retry was asked for; the manager picks it up within seconds.</source>
            <translation>再試行を要求しました。数秒以内にマネージャーが開始します。</translation>
        </message>
        <message>
            <source>This manager offers no way forward from here: a retry is refused, a redeploy and a cleanup fail. Mend the stack, then forget this deployment and create it again.</source>
            <translation>このマネージャーでは、ここから先に進めません。再試行は拒否され、再デプロイとクリーンアップは失敗します。スタックを修正してからこのデプロイを登録解除し、作成し直してください。</translation>
        </message>
        <message>
            <source>It was created before the first release and stays pending for ever. Forget it and create it again.</source>
            <translation>最初のリリースより前に作成されたため、いつまでも pending のままです。登録解除して作成し直してください。</translation>
        </message>
        <message>
            <source>The runtime is gone; resources of the setup are left in the customer's cloud. Run the setup's teardown from the command line.</source>
            <translation>ランタイムはなくなっていますが、セットアップのリソースが顧客のクラウドに残っています。コマンドラインからセットアップのティアダウンを実行してください。</translation>
        </message>
        <message>
            <source>It waits longer than usual. Does the release it wants have a stack for its platform? Without one it waits for ever, and only detach or forget ends that.</source>
            <translation>通常より長く待っています。目標リリースに、このプラットフォーム用のスタックはありますか? なければいつまでも待ち続け、終わらせるには切り離しか登録解除しかありません。</translation>
        </message>
        <message>
            <source>Its agent has not been heard of for three intervals.</source>
            <translation>エージェントから 3 間隔にわたって連絡がありません。</translation>
        </message>
        <message>
            <source>Its agent pulls: retry, redeploy and cleanup do not reach it at this version of the manager; publishing does.</source>
            <translation>エージェントは pull 型です。このバージョンのマネージャーでは、再試行、再デプロイ、クリーンアップは届きませんが、公開は届きます。</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>ステータス</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>%1 から</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>リリース</translation>
        </message>
        <message>
            <source>none yet</source>
            <translation>まだなし</translation>
        </message>
        <message>
            <source>wants %1</source>
            <translation>目標 %1</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>表示</translation>
        </message>
        <message>
            <source>Resources</source>
            <translation>リソース</translation>
        </message>
        <message>
            <source>%1 of %2 running</source>
            <translation>%2 件中 %1 件が稼働中</translation>
        </message>
        <message numerus="yes">
            <source>%n failed</source>
            <translation>
                <numerusform>失敗 %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>Updates by</source>
            <translation>更新方式</translation>
        </message>
        <message>
            <source>agent (pull)</source>
            <translation>エージェント (pull)</translation>
        </message>
        <message>
            <source>manager (push)</source>
            <translation>マネージャー (push)</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>エージェント</translation>
        </message>
        <message>
            <source>seen %1</source>
            <translation>最終確認 %1</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>アカウント</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>リージョン</translation>
        </message>
        <message>
            <source>Prefix</source>
            <translation>接頭辞</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>作成日時</translation>
        </message>
        <message>
            <source>by import (%1)</source>
            <translation>インポート (%1)</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>ID</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>ヘルス</translation>
        </message>
    </context>
    <context>
        <name>alien::DeploymentTable</name>
        <message>
            <source>Status</source>
            <translation>ステータス</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>グループ</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>プラットフォーム</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>リージョン</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>リリース</translation>
        </message>
        <message>
            <source>Wants</source>
            <translation>目標</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>ヘルス</translation>
        </message>
        <message>
            <source>Public URL</source>
            <translation>公開 URL</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>エラー</translation>
        </message>
        <message>
            <source>In state</source>
            <translation>継続時間</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>作成日時</translation>
        </message>
        <message>
            <source>Updated</source>
            <translation>更新日時</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>ID</translation>
        </message>
        <message>
            <source>Pull deployments: when the agent was last heard of. Push deployments: the last change of state.</source>
            <translation>pull 型デプロイ: エージェントから最後に連絡があった時刻。push 型デプロイ: 最後に状態が変わった時刻。</translation>
        </message>
        <message>
            <source>How long it has been in this status, as far as this console or the manager know.</source>
            <translation>コンソールまたはマネージャーが把握している範囲で、このステータスが続いている時間です。</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>失敗</translation>
        </message>
        <message>
            <source>attention</source>
            <translation>要対応</translation>
        </message>
        <message numerus="yes">
            <source>degraded, %n failed</source>
            <translation>
                <numerusform>機能低下、失敗 %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>degraded</source>
            <translation>機能低下</translation>
        </message>
        <message>
            <source>%1 of %2 running</source>
            <translation>%2 件中 %1 件が稼働中</translation>
        </message>
        <message>
            <source>progressing</source>
            <translation>進行中</translation>
        </message>
        <message>
            <source>healthy</source>
            <translation>正常</translation>
        </message>
        <message>
            <source>silent</source>
            <translation>無応答</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>不明</translation>
        </message>
        <message>
            <source>%1 for longer than usual</source>
            <translation>%1 が通常より長く継続</translation>
        </message>
        <message>
            <source>%1
wants %2</source>
            <translation>%1
目標 %2</translation>
        </message>
        <message>
            <source>%1 of %2 resources running, %3 failed, %4 under way</source>
            <translation>リソース %2 件中 %1 件が稼働中、失敗 %3 件、進行中 %4 件</translation>
        </message>
    </context>
    <context>
        <name>alien::DeploymentTelemetry</name>
        <message>
            <source>Telemetry</source>
            <translation>テレメトリー</translation>
        </message>
        <message>
            <source>Open large</source>
            <translation>大きく開く</translation>
        </message>
    </context>
    <context>
        <name>alien::DeploymentTerms</name>
        <message>
            <source>Status, or its class</source>
            <translation>ステータスまたはその分類</translation>
        </message>
        <message>
            <source>Class of the status: healthy, working, stalled, attention, failed, gone, unknown</source>
            <translation>ステータスの分類: healthy、working、stalled、attention、failed、gone、unknown</translation>
        </message>
        <message>
            <source>Name or id of the deployment group</source>
            <translation>デプロイグループの名前または ID</translation>
        </message>
        <message>
            <source>Platform: aws, gcp, azure, kubernetes, local, test</source>
            <translation>プラットフォーム: aws、gcp、azure、kubernetes、local、test</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>リージョン</translation>
        </message>
        <message>
            <source>Release it runs: an id, or latest</source>
            <translation>稼働リリース: ID または latest</translation>
        </message>
        <message>
            <source>Release it is to run: an id, or latest</source>
            <translation>目標リリース: ID または latest</translation>
        </message>
        <message>
            <source>Part of the name</source>
            <translation>名前の一部</translation>
        </message>
        <message>
            <source>Id, or its beginning</source>
            <translation>ID またはその先頭部分</translation>
        </message>
        <message>
            <source>Part of the error's code or message; * stands for anything</source>
            <translation>エラーのコードまたはメッセージの一部。* は任意の文字列</translation>
        </message>
        <message>
            <source>One cause of failure, as the overview opens it</source>
            <translation>概要から開いたときの失敗原因 1 つ</translation>
        </message>
        <message>
            <source>push or pull</source>
            <translation>push または pull</translation>
        </message>
        <message>
            <source>Part of the public URL; yes or no: whether it has one</source>
            <translation>公開 URL の一部。yes または no で有無を指定</translation>
        </message>
        <message>
            <source>Health: failed, attention, degraded, progressing, unknown, healthy</source>
            <translation>ヘルス: failed、attention、degraded、progressing、unknown、healthy</translation>
        </message>
        <message>
            <source>Whether a pull agent has not been heard of</source>
            <translation>pull エージェントからの連絡が途絶えているか</translation>
        </message>
        <message>
            <source>Whether it wants another release than it runs</source>
            <translation>稼働リリースと目標リリースが異なるか</translation>
        </message>
        <message>
            <source>Whether a retry was asked for and not begun</source>
            <translation>再試行が要求され、まだ始まっていないか</translation>
        </message>
        <message>
            <source>Time in this status</source>
            <translation>このステータスの継続時間</translation>
        </message>
        <message>
            <source>Time since it was created</source>
            <translation>作成からの経過時間</translation>
        </message>
        <message>
            <source>Time since the manager last heard of it or changed it</source>
            <translation>マネージャーが最後に連絡を受けたか変更してからの経過時間</translation>
        </message>
    </context>
    <context>
        <name>alien::DesktopNotifier</name>
        <message>
            <source>There is no session bus.</source>
            <translation>セッションバスがありません。</translation>
        </message>
    </context>
    <context>
        <name>alien::DiffTable</name>
        <message>
            <source>added</source>
            <translation>追加</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>変更</translation>
        </message>
        <message>
            <source>What</source>
            <translation>差異</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>変更前</translation>
        </message>
        <message>
            <source>After</source>
            <translation>変更後</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>プラットフォーム</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>箇所</translation>
        </message>
        <message>
            <source>platform</source>
            <translation>プラットフォーム</translation>
        </message>
        <message>
            <source>place</source>
            <translation>箇所</translation>
        </message>
        <message>
            <source>added, changed, removed</source>
            <translation>added, changed, removed</translation>
        </message>
        <message>
            <source>the whole stack</source>
            <translation>スタック全体</translation>
        </message>
    </context>
    <context>
        <name>alien::DomainEditor</name>
        <message>
            <source>Remove domain</source>
            <translation>ドメインを削除</translation>
        </message>
        <message>
            <source>Resource of the domain</source>
            <translation>ドメインのリソース</translation>
        </message>
        <message>
            <source>Custom domain</source>
            <translation>カスタムドメイン</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>証明書</translation>
        </message>
        <message>
            <source>More of the certificate</source>
            <translation>証明書の追加情報</translation>
        </message>
        <message>
            <source>vault's resource ID, if needed</source>
            <translation>必要ならボールトのリソース ID</translation>
        </message>
        <message>
            <source>namespace, if another</source>
            <translation>別の場合は名前空間</translation>
        </message>
        <message>
            <source>Name the resource that %1 is for.</source>
            <translation>%1 の対象リソースを指定してください。</translation>
        </message>
        <message>
            <source>DNS: %1</source>
            <translation>DNS: %1</translation>
        </message>
        <message>
            <source>Add domain</source>
            <translation>ドメインを追加</translation>
        </message>
        <message>
            <source>Custom domain: %1</source>
            <translation>カスタムドメイン: %1</translation>
        </message>
        <message>
            <source>Custom domain: %1 has two; a resource takes one.</source>
            <translation>カスタムドメイン: %1 に 2 つあります。1 つのリソースに指定できるのは 1 つです。</translation>
        </message>
    </context>
    <context>
        <name>alien::DraftDatabase</name>
        <message>
            <source>The drafts cannot be written: %1</source>
            <translation>下書きに書き込めません: %1</translation>
        </message>
    </context>
    <context>
        <name>alien::Endpoint</name>
        <message>
            <source>%1 holds no certificate in PEM form.</source>
            <translation>%1 に PEM 形式の証明書がありません。</translation>
        </message>
        <message>
            <source>The proxy must be given as http://host:port or socks5://host:port.</source>
            <translation>プロキシは http://host:port または socks5://host:port の形式で指定してください。</translation>
        </message>
    </context>
    <context>
        <name>alien::EnvironmentEditor</name>
        <message>
            <source>Secret</source>
            <translation>シークレット</translation>
        </message>
        <message>
            <source>Remove variable</source>
            <translation>変数を削除</translation>
        </message>
        <message>
            <source>Variable name</source>
            <translation>変数名</translation>
        </message>
        <message>
            <source>Variable value</source>
            <translation>変数の値</translation>
        </message>
        <message>
            <source>Resources that get it</source>
            <translation>変数を渡すリソース</translation>
        </message>
        <message>
            <source>NAME</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>value</source>
            <translation>値</translation>
        </message>
        <message>
            <source>all resources</source>
            <translation>すべてのリソース</translation>
        </message>
        <message>
            <source>Ids apart by spaces; a trailing * stands for any ending. Empty: all.</source>
            <translation>ID を空白で区切ります。末尾の * は任意の文字列に一致します。空ならすべてが対象です。</translation>
        </message>
        <message>
            <source>Add variable</source>
            <translation>変数を追加</translation>
        </message>
        <message>
            <source>"%1" is not a name for a variable: letters, digits and _, not a digit first.</source>
            <translation>「%1」は変数名として使えません。使えるのは英字、数字、_ で、先頭に数字は使えません。</translation>
        </message>
        <message>
            <source>%1 is kept by the platform; a resource that gets it fails when it is built.</source>
            <translation>%1 はプラットフォームの予約名です。この変数を渡されたリソースはビルド時に失敗します。</translation>
        </message>
        <message>
            <source>%1 stands twice.</source>
            <translation>%1 が 2 回指定されています。</translation>
        </message>
    </context>
    <context>
        <name>alien::ErrorCard</name>
        <message>
            <source>attempt %1 of %2</source>
            <translation>試行 %1 / %2</translation>
        </message>
        <message>
            <source>attempt %1</source>
            <translation>試行 %1</translation>
        </message>
        <message>
            <source>retryable</source>
            <translation>再試行可能</translation>
        </message>
        <message>
            <source>a retry will not help</source>
            <translation>再試行しても解決しません</translation>
        </message>
        <message>
            <source>HTTP %1</source>
            <translation>HTTP %1</translation>
        </message>
        <message>
            <source>Hint</source>
            <translation>ヒント</translation>
        </message>
        <message>
            <source>Hint: %1</source>
            <translation>ヒント: %1</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>レポートをコピー</translation>
        </message>
        <message>
            <source>Caused by, 1 level</source>
            <translation>原因 (1 階層)</translation>
        </message>
        <message>
            <source>Caused by, %1 levels</source>
            <translation>原因 (%1 階層)</translation>
        </message>
        <message>
            <source>not retryable</source>
            <translation>再試行不可</translation>
        </message>
        <message>
            <source>Check %1</source>
            <translation>%1 を確認</translation>
        </message>
    </context>
    <context>
        <name>alien::ErrorText</name>
        <message>
            <source>"%1" is not an http or https address of a manager.</source>
            <translation>「%1」はマネージャーの http または https アドレスではありません。</translation>
        </message>
        <message>
            <source>The address of a manager must not contain a user name, a query or a fragment.</source>
            <translation>マネージャーのアドレスに、ユーザー名、クエリ、フラグメントを含めることはできません。</translation>
        </message>
        <message>
            <source>The token contains characters that cannot be sent in a header.</source>
            <translation>トークンに、ヘッダーで送信できない文字が含まれています。</translation>
        </message>
        <message>
            <source>The path of the request contains an empty segment or characters that cannot be sent.</source>
            <translation>リクエストのパスに、空のセグメントまたは送信できない文字が含まれています。</translation>
        </message>
        <message>
            <source>This id is empty, too long or contains characters that no id of the manager has.</source>
            <translation>この ID は空か、長すぎるか、マネージャーの ID では使われない文字を含んでいます。</translation>
        </message>
        <message>
            <source>The method of the request is not an HTTP method.</source>
            <translation>リクエストのメソッドが HTTP メソッドではありません。</translation>
        </message>
        <message>
            <source>The query parameter "%1" contains control characters.</source>
            <translation>クエリパラメーター「%1」に制御文字が含まれています。</translation>
        </message>
        <message>
            <source>The header "%1" cannot be set here or contains characters that cannot be sent.</source>
            <translation>ヘッダー「%1」はここでは設定できないか、送信できない文字を含んでいます。</translation>
        </message>
        <message>
            <source>A reading request has no body.</source>
            <translation>読み取りリクエストにボディはありません。</translation>
        </message>
        <message>
            <source>%1 refused the connection.</source>
            <translation>%1 が接続を拒否しました。</translation>
        </message>
        <message>
            <source>The name %1 could not be found.</source>
            <translation>名前 %1 が見つかりません。</translation>
        </message>
        <message>
            <source>%1 closed the connection without an answer.</source>
            <translation>%1 が応答せずに接続を閉じました。</translation>
        </message>
        <message>
            <source>The proxy refused the connection.</source>
            <translation>プロキシが接続を拒否しました。</translation>
        </message>
        <message>
            <source>The proxy closed the connection.</source>
            <translation>プロキシが接続を閉じました。</translation>
        </message>
        <message>
            <source>The proxy's name could not be found.</source>
            <translation>プロキシの名前が見つかりません。</translation>
        </message>
        <message>
            <source>The proxy did not answer in time.</source>
            <translation>プロキシが時間内に応答しませんでした。</translation>
        </message>
        <message>
            <source>The proxy wants a user name and password.</source>
            <translation>プロキシがユーザー名とパスワードを求めています。</translation>
        </message>
        <message>
            <source>No answer from %1: %2.</source>
            <translation>%1 から応答がありません: %2。</translation>
        </message>
        <message>
            <source>%1 (through the proxy %2)</source>
            <translation>%1 (プロキシ %2 経由)</translation>
        </message>
        <message>
            <source>the certificate has expired</source>
            <translation>証明書の期限が切れています</translation>
        </message>
        <message>
            <source>the certificate is not valid yet</source>
            <translation>証明書はまだ有効になっていません</translation>
        </message>
        <message>
            <source>the certificate is for another host</source>
            <translation>証明書は別のホストのものです</translation>
        </message>
        <message>
            <source>the certificate is self-signed</source>
            <translation>証明書が自己署名です</translation>
        </message>
        <message>
            <source>a self-signed certificate in the chain is not trusted</source>
            <translation>チェーン内の自己署名証明書が信頼されていません</translation>
        </message>
        <message>
            <source>the certificate's issuer is unknown</source>
            <translation>証明書の発行者が不明です</translation>
        </message>
        <message>
            <source>the certificate has been revoked</source>
            <translation>証明書は失効しています</translation>
        </message>
        <message>
            <source>the server sent no certificate</source>
            <translation>サーバーが証明書を送りませんでした</translation>
        </message>
        <message>
            <source>%1 could not be trusted: %2.</source>
            <translation>%1 を信頼できません: %2。</translation>
        </message>
        <message>
            <source>; </source>
            <translation>; </translation>
        </message>
        <message>
            <source>The TLS connection could not be made: %1. The server may want a client certificate or offer only versions before TLS 1.2.</source>
            <translation>TLS 接続を確立できませんでした: %1。サーバーがクライアント証明書を求めているか、TLS 1.2 より前のバージョンにしか対応していない可能性があります。</translation>
        </message>
        <message>
            <source>%1 keeps ending the TLS connection without an answer; it may want a client certificate.</source>
            <translation>%1 が応答せずに TLS 接続を閉じ続けています。クライアント証明書を求めている可能性があります。</translation>
        </message>
        <message>
            <source>The server's certificate is not the one that is pinned for this connection.</source>
            <translation>サーバーの証明書が、この接続に固定されたものと異なります。</translation>
        </message>
        <message>
            <source>SHA-256 fingerprint of the server's certificate:
%1
Compare it with the one that the manager's owner gives you. If they are the same, pin it for this connection; or trust the file of the authority that issued it.</source>
            <translation>サーバー証明書の SHA-256 フィンガープリント:
%1
マネージャーの所有者から受け取ったものと照合してください。一致していれば、この接続に固定するか、発行した認証局のファイルを信頼してください。</translation>
        </message>
        <message>
            <source>The request waited %1 s behind others and did not leave.</source>
            <translation>リクエストはほかのリクエストの後ろで %1 秒待ち、送信されませんでした。</translation>
        </message>
        <message>
            <source>This system did not say within %1 s which proxy to use; its automatic configuration script may be out of reach.</source>
            <translation>使用するプロキシが %1 秒以内にシステムから返されませんでした。自動構成スクリプトに到達できない可能性があります。</translation>
        </message>
        <message>
            <source>No connection within %1 s.</source>
            <translation>%1 秒以内に接続できませんでした。</translation>
        </message>
        <message>
            <source>No answer within %1 s.</source>
            <translation>%1 秒以内に応答がありません。</translation>
        </message>
        <message>
            <source>The answer was not complete after %1 s.</source>
            <translation>%1 秒たっても応答が完了しませんでした。</translation>
        </message>
        <message>
            <source>No complete answer before the deadline of %1 s.</source>
            <translation>%1 秒の期限までに応答が完了しませんでした。</translation>
        </message>
        <message>
            <source>The answer came at less than %1 bytes a second.</source>
            <translation>応答の速度が毎秒 %1 バイトを下回りました。</translation>
        </message>
        <message>
            <source>The answer broke off after %1 of %2 bytes.</source>
            <translation>応答が %2 バイト中 %1 バイトで途切れました。</translation>
        </message>
        <message>
            <source>The answer broke off after %1 bytes.</source>
            <translation>応答が %1 バイトで途切れました。</translation>
        </message>
        <message>
            <source>Cancelled.</source>
            <translation>キャンセルしました。</translation>
        </message>
        <message>
            <source>Outcome unknown: the request left, but its answer did not come. %1</source>
            <translation>結果不明: リクエストは送信されましたが、応答が届きませんでした。%1</translation>
        </message>
        <message>
            <source>It may or may not have happened. It was not sent again. Look at the target's present state before you repeat it.</source>
            <translation>実行されたかどうかわかりません。再送はしていません。もう一度実行する前に、対象の現在の状態を確認してください。</translation>
        </message>
        <message>
            <source>The answer is larger than %1.</source>
            <translation>応答が %1 を超えています。</translation>
        </message>
        <message>
            <source>The head of the answer is empty or far too large.</source>
            <translation>応答のヘッダー部が空か、大きすぎます。</translation>
        </message>
        <message>
            <source>The answer states its length twice or unreadably.</source>
            <translation>応答の長さが重複しているか、判読できません。</translation>
        </message>
        <message>
            <source>What answered does not speak HTTP.</source>
            <translation>応答した相手は HTTP を話していません。</translation>
        </message>
        <message>
            <source>The answer's compression (%1) is damaged or unknown.</source>
            <translation>応答の圧縮 (%1) が壊れているか、未知の形式です。</translation>
        </message>
        <message>
            <source>The answer could not be kept on disk: %1.</source>
            <translation>応答をディスクに保存できませんでした: %1。</translation>
        </message>
        <message>
            <source>The address answered with a redirect (HTTP %1) to nowhere.</source>
            <translation>アドレスが転送先のないリダイレクト (HTTP %1) を返しました。</translation>
        </message>
        <message>
            <source>The address answered with a redirect (HTTP %1) to %2. It was not followed.</source>
            <translation>アドレスが %2 へのリダイレクト (HTTP %1) を返しました。転送先には接続していません。</translation>
        </message>
        <message>
            <source>no content type</source>
            <translation>コンテンツタイプなし</translation>
        </message>
        <message>
            <source>Not the manager's answer (HTTP %1, %2): a proxy, a sign-in page or another server answered.</source>
            <translation>マネージャーの応答ではありません (HTTP %1、%2)。プロキシ、サインインページ、または別のサーバーが応答しました。</translation>
        </message>
        <message>
            <source>Only a preliminary answer came (HTTP %1).</source>
            <translation>暫定応答しか届きませんでした (HTTP %1)。</translation>
        </message>
        <message>
            <source>The manager does not accept the token (HTTP 401).</source>
            <translation>マネージャーがトークンを受け入れません (HTTP 401)。</translation>
        </message>
        <message>
            <source>The manager does not allow this (HTTP 403).</source>
            <translation>マネージャーが許可していません (HTTP 403)。</translation>
        </message>
        <message>
            <source>There is nothing at this address (HTTP 404).</source>
            <translation>このアドレスには何もありません (HTTP 404)。</translation>
        </message>
        <message>
            <source>This address does not take such a request (HTTP 405).</source>
            <translation>このアドレスはこの種のリクエストを受け付けません (HTTP 405)。</translation>
        </message>
        <message>
            <source>The request is too large for the manager (HTTP 413).</source>
            <translation>リクエストがマネージャーには大きすぎます (HTTP 413)。</translation>
        </message>
        <message>
            <source>Too many requests; the manager asks to wait (HTTP 429).</source>
            <translation>リクエストが多すぎます。マネージャーが待機を求めています (HTTP 429)。</translation>
        </message>
        <message>
            <source>The manager cannot be reached behind its gateway (HTTP %1).</source>
            <translation>ゲートウェイの先のマネージャーに接続できません (HTTP %1)。</translation>
        </message>
        <message>
            <source>The manager refused without a word (HTTP %1).</source>
            <translation>マネージャーが理由を示さずに拒否しました (HTTP %1)。</translation>
        </message>
        <message>
            <source>An empty answer like this comes when the address is not an Alien manager, its path prefix is missing, or the manager is another version.</source>
            <translation>このような空の応答は、アドレスが Alien マネージャーではない、パスの接頭辞が抜けている、またはマネージャーのバージョンが異なる場合に返ります。</translation>
        </message>
        <message>
            <source>%1 wants a client certificate, which this console does not send to it.</source>
            <translation>%1 はクライアント証明書を求めていますが、このコンソールは送りません。</translation>
        </message>
        <message>
            <source>Use an address that asks for none, or have the gateway before it let operators in with their token alone. Only for a metrics server can a certificate be given here.</source>
            <translation>証明書を求めないアドレスを使うか、手前のゲートウェイがトークンだけでオペレーターを通すようにしてください。ここで証明書を指定できるのはメトリクスサーバーだけです。</translation>
        </message>
    </context>
    <context>
        <name>alien::FacetPanel</name>
        <message>
            <source>Fewer</source>
            <translation>折りたたむ</translation>
        </message>
        <message>
            <source>%1 more</source>
            <translation>ほか %1 件</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>フィルター</translation>
        </message>
    </context>
    <context>
        <name>alien::FactList</name>
        <message>
            <source>none</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>Copy %1</source>
            <extracomment>%1: the label of a fact, "Worker name"</extracomment>
            <translation>%1をコピー</translation>
        </message>
    </context>
    <context>
        <name>alien::FanOutMatrix</name>
        <message>
            <source>the others are %1</source>
            <translation>ほかは %1</translation>
        </message>
        <message>
            <source>the others lie between %1 and %2</source>
            <translation>ほかは %1～%2</translation>
        </message>
        <message>
            <source>%1 of %2 is %3, %4.</source>
            <translation>%2 の %1 は %3 です (%4)。</translation>
        </message>
        <message>
            <source>%1 of %2 is %3.</source>
            <translation>%2 の %1 は %3 です。</translation>
        </message>
        <message>
            <source>%1 is missing at %2.</source>
            <translation>%2 に %1 がありません。</translation>
        </message>
        <message numerus="yes">
            <source>%n answers differ from the rest.</source>
            <translation>
                <numerusform>%n 件の応答がほかと異なります。</numerusform>
            </translation>
        </message>
        <message>
            <source>No answer stands out.</source>
            <translation>目立って異なる応答はありません。</translation>
        </message>
        <message numerus="yes">
            <source>%n more.</source>
            <translation>
                <numerusform>ほか %n 件。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n gave no result.</source>
            <translation>
                <numerusform>結果なし %n 件。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::FanOutModel</name>
        <message>
            <source>%1 % uploaded, %2 of %3</source>
            <translation>%1 % アップロード済み、%2 / %3</translation>
        </message>
        <message>
            <source>Deployment</source>
            <translation>デプロイ</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>Took</source>
            <translation>所要時間</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>応答</translation>
        </message>
    </context>
    <context>
        <name>alien::FanOutView</name>
        <message>
            <source>Fan-out</source>
            <translation>ファンアウト</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>応答</translation>
        </message>
        <message>
            <source>Add field</source>
            <translation>フィールドを追加</translation>
        </message>
        <message>
            <source>Add answer field</source>
            <translation>応答フィールドを追加</translation>
        </message>
        <message>
            <source>Answer fields</source>
            <translation>応答フィールド</translation>
        </message>
        <message>
            <source>Sent %1</source>
            <translation>%1 送信</translation>
        </message>
        <message numerus="yes">
            <source>%n succeeded</source>
            <translation>
                <numerusform>成功 %n 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n failed</source>
            <translation>
                <numerusform>失敗 %n 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n failed or unknown</source>
            <translation>
                <numerusform>失敗または不明 %n 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not sent</source>
            <translation>
                <numerusform>未送信 %n 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n under way</source>
            <translation>
                <numerusform>進行中 %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>took %1, median %2</source>
            <translation>所要 %1、中央値 %2</translation>
        </message>
        <message>
            <source>Request %1</source>
            <translation>リクエスト %1</translation>
        </message>
        <message>
            <source>Answer of %1 against the most common one</source>
            <translation>%1 の応答と最も多い応答の比較</translation>
        </message>
        <message>
            <source>Most common</source>
            <translation>最多</translation>
        </message>
        <message>
            <source>All fields that can be compared are shown</source>
            <translation>比較できるフィールドはすべて表示されています</translation>
        </message>
        <message>
            <source>Shows only the answers that differ from the rest.</source>
            <translation>ほかと異なる応答だけを表示します。</translation>
        </message>
        <message numerus="yes">
            <source>%n of %1 answers differ</source>
            <translation>
                <numerusform>%1 件の応答のうち %n 件が異なります</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::FieldEditor</name>
        <message>
            <source>%1 Left out: %2.</source>
            <translation>%1 省略時: %2。</translation>
        </message>
    </context>
    <context>
        <name>alien::FieldForm</name>
        <message>
            <source>This operation takes nothing.</source>
            <translation>この操作に入力は不要です。</translation>
        </message>
        <message>
            <source>Needed</source>
            <translation>必須</translation>
        </message>
        <message>
            <source>May be left out</source>
            <translation>省略可</translation>
        </message>
        <message>
            <source>in the path</source>
            <translation>パス</translation>
        </message>
        <message>
            <source>in the query</source>
            <translation>クエリ</translation>
        </message>
        <message>
            <source>in the body</source>
            <translation>ボディ</translation>
        </message>
        <message>
            <source>%1; %2.</source>
            <translation>%1、%2。</translation>
        </message>
    </context>
    <context>
        <name>alien::FileMask</name>
        <message>
            <source>%1. Names are masked, so the file holds pseudonyms.</source>
            <translation>%1。名前がマスクされているため、ファイルには仮名が書き込まれています。</translation>
        </message>
    </context>
    <context>
        <name>alien::Finding</name>
        <message>
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <source>schema</source>
            <translation>スキーマ</translation>
        </message>
        <message>
            <source>rule %1</source>
            <translation>ルール %1</translation>
        </message>
        <message>
            <source>at deploy</source>
            <translation>デプロイ時</translation>
        </message>
        <message>
            <source>update rule</source>
            <translation>更新ルール</translation>
        </message>
        <message>
            <source>names</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>release</source>
            <translation>リリース</translation>
        </message>
    </context>
    <context>
        <name>alien::FindingTable</name>
        <message>
            <source>Severity</source>
            <translation>重大度</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>箇所</translation>
        </message>
        <message>
            <source>Deployments</source>
            <translation>デプロイ</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>指摘</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>ルール</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>error, warning, notice, not checked</source>
            <translation>error, warning, notice, not checked</translation>
        </message>
        <message>
            <source>rule</source>
            <translation>ルール</translation>
        </message>
        <message>
            <source>place</source>
            <translation>箇所</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>エラー</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>警告</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>注意</translation>
        </message>
        <message>
            <source>Not checked</source>
            <translation>未検査</translation>
        </message>
    </context>
    <context>
        <name>alien::FindingsPanel</name>
        <message>
            <source>Findings</source>
            <translation>指摘</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>コピー</translation>
        </message>
        <message numerus="yes">
            <source>%n error(s)</source>
            <translation>
                <numerusform>エラー %n 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translation>
                <numerusform>警告 %n 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n notice(s)</source>
            <translation>
                <numerusform>注意 %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>Schema and preflight rules checked in %1 ms; F8 next finding</source>
            <translation>スキーマとプリフライトルールを %1 ms で検査しました。F8 で次の指摘に移動します</translation>
        </message>
    </context>
    <context>
        <name>alien::FleetActs</name>
        <message>
            <source>An action on it is on its way.</source>
            <translation>このデプロイへのアクションを送信しています。</translation>
        </message>
        <message>
            <source>A retry was asked for already; the manager picks it up within seconds.</source>
            <translation>再試行はすでに要求されています。数秒以内にマネージャーが開始します。</translation>
        </message>
        <message numerus="yes">
            <source>%n left out: %1</source>
            <translation>
                <numerusform>%n 件を除外: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>再試行</translation>
        </message>
        <message>
            <source>Redeploy</source>
            <translation>再デプロイ</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Detach</source>
            <translation>切り離し</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>登録解除</translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s)</source>
            <translation>
                <numerusform>デプロイ %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>Type %1, the number of deployments</source>
            <translation>デプロイの数 %1 を入力</translation>
        </message>
        <message>
            <source>Type %1</source>
            <translation>%1 を入力</translation>
        </message>
        <message>
            <source>Retry %1?</source>
            <translation>%1 を再試行しますか?</translation>
        </message>
        <message>
            <source>The manager runs the failed phase again, with the release it wanted before.</source>
            <translation>マネージャーは失敗したフェーズを、以前と同じ目標リリースでもう一度実行します。</translation>
        </message>
        <message>
            <source>Nothing is undone: what the phase creates stays.</source>
            <translation>元には戻りません。フェーズが作成したものは残ります。</translation>
        </message>
        <message>
            <source>Redeploy %1?</source>
            <translation>%1 を再デプロイしますか?</translation>
        </message>
        <message>
            <source>It goes to update-pending and is updated to the release it wants, also when nothing changed. Its workers may restart.</source>
            <translation>変更がなくても update-pending になり、目標リリースに更新されます。ワーカーが再起動することがあります。</translation>
        </message>
        <message>
            <source>Each goes to update-pending and is updated to the release it wants, also when nothing changed. Its workers may restart.</source>
            <translation>変更がなくても、それぞれ update-pending になり、目標リリースに更新されます。ワーカーが再起動することがあります。</translation>
        </message>
        <message>
            <source>A redeploy cannot be stopped. An older release comes back only by publishing its stack again.</source>
            <translation>再デプロイは停止できません。古いリリースに戻すには、そのスタックをもう一度公開するしかありません。</translation>
        </message>
        <message>
            <source>Delete %1 and its cloud resources?</source>
            <translation>%1 とそのクラウドリソースを削除しますか?</translation>
        </message>
        <message>
            <source>The manager destroys the resources in the customer's cloud, with the data in them, and then removes the deployment.</source>
            <translation>マネージャーは顧客のクラウドにあるリソースを中のデータごと破棄し、その後デプロイを削除します。</translation>
        </message>
        <message>
            <source>There is no way back.</source>
            <translation>元に戻すことはできません。</translation>
        </message>
        <message>
            <source>I know that the data in them is destroyed</source>
            <translation>中のデータが破棄されることを理解しています</translation>
        </message>
        <message>
            <source>Detach %1 from the manager?</source>
            <translation>%1 をマネージャーから切り離しますか?</translation>
        </message>
        <message>
            <source>Forget %1?</source>
            <translation>%1 を登録解除しますか?</translation>
        </message>
        <message>
            <source>The manager removes its record at once. Cloud resources stay, keep running and cost money; its commands can no longer be read, and its deployment token stays valid.</source>
            <translation>マネージャーは記録をただちに削除します。クラウドリソースは残って動作を続け、費用がかかります。コマンドは読み取れなくなり、デプロイトークンは有効なままです。</translation>
        </message>
        <message>
            <source>There is no way back: a new deployment does not take the old resources over.</source>
            <translation>元に戻すことはできません。新しいデプロイが古いリソースを引き継ぐことはありません。</translation>
        </message>
        <message>
            <source>I know that the cloud resources stay and cost money</source>
            <translation>クラウドリソースが残り、費用がかかることを理解しています</translation>
        </message>
        <message>
            <source>The manager runs the failed phase of each again within seconds; the table shows how it goes.</source>
            <translation>マネージャーは数秒以内に、それぞれの失敗したフェーズを再実行します。経過は表に表示されます。</translation>
        </message>
        <message>
            <source>Each is update-pending now and is updated next; the table shows how it goes.</source>
            <translation>いずれも update-pending になり、次に更新されます。経過は表に表示されます。</translation>
        </message>
        <message>
            <source>The manager destroys the resources of each next and then removes it; the table shows how it goes.</source>
            <translation>マネージャーは次に、それぞれのリソースを破棄してから削除します。経過は表に表示されます。</translation>
        </message>
        <message numerus="yes">
            <source>Looking at %n deployment(s)…</source>
            <translation>
                <numerusform>%n 件のデプロイを確認しています…</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message numerus="yes">
            <source>%n left out for other reasons</source>
            <translation>
                <numerusform>その他の理由で %n 件を除外</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::FleetController</name>
        <message>
            <source>Select a deployment first.</source>
            <translation>先にデプロイを選択してください。</translation>
        </message>
        <message>
            <source>Only one deployment at a time: nothing brings it back.</source>
            <translation>一度に 1 件だけです。元に戻す方法がないためです。</translation>
        </message>
        <message>
            <source>Select one deployment only.</source>
            <translation>デプロイを 1 件だけ選択してください。</translation>
        </message>
        <message>
            <source>It is being read.</source>
            <translation>読み取り中です。</translation>
        </message>
        <message>
            <source>No resource of it has a public URL.</source>
            <translation>公開 URL を持つリソースがありません。</translation>
        </message>
        <message>
            <source>This sandbox ends with the window.</source>
            <translation>このサンドボックスは、ウィンドウを閉じると終了します。</translation>
        </message>
        <message>
            <source>Deployments</source>
            <translation>デプロイ</translation>
        </message>
        <message>
            <source>The filter hides this deployment; clear the filter to act on it.</source>
            <translation>フィルターでこのデプロイは隠れています。操作するにはフィルターを消してください。</translation>
        </message>
    </context>
    <context>
        <name>alien::FleetEntry</name>
        <message>
            <source>Open the public URLs of the fleet first.</source>
            <translation>先にフリートの公開 URL を開いてください。</translation>
        </message>
        <message>
            <source>Open the section Deployments first.</source>
            <translation>先にデプロイセクションを開いてください。</translation>
        </message>
        <message>
            <source>Compare two deployments first.</source>
            <translation>先に 2 つのデプロイを比較してください。</translation>
        </message>
    </context>
    <context>
        <name>alien::FleetPage</name>
        <message>
            <source>Deployments</source>
            <translation>デプロイ</translation>
        </message>
        <message>
            <source>Filter deployments</source>
            <translation>デプロイをフィルター</translation>
        </message>
        <message>
            <source>status:failed group:acme release!=latest age&gt;1h text</source>
            <translation>status:failed group:acme release!=latest age&gt;1h 語句</translation>
        </message>
        <message>
            <source>deployments</source>
            <translation>デプロイ</translation>
        </message>
        <message>
            <source>There was no deployment then</source>
            <translation>その時点ではデプロイがありませんでした</translation>
        </message>
        <message>
            <source>The deployments could not be read</source>
            <translation>デプロイを読み取れませんでした</translation>
        </message>
        <message>
            <source>%1 at %2</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1, as of %2</source>
            <translation>%1 (%2の情報)</translation>
        </message>
        <message numerus="yes">
            <source>%1 in %n group(s)</source>
            <translation>
                <numerusform>%1、%n グループ</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Run command on %1…</source>
            <extracomment>%1: to how many of the selected deployments it can be sent</extracomment>
            <translation>%1 件でコマンドを実行…</translation>
        </message>
        <message>
            <source>%1 %2…</source>
            <extracomment>%1: an action, "Retry"; %2: to how many of the selected deployments it can be done</extracomment>
            <translation>%1 (%2)…</translation>
        </message>
    </context>
    <context>
        <name>alien::FleetUrlTable</name>
        <message>
            <source>not read yet</source>
            <translation>未読み取り</translation>
        </message>
        <message>
            <source>public</source>
            <translation>公開</translation>
        </message>
        <message>
            <source>private</source>
            <translation>非公開</translation>
        </message>
        <message>
            <source>manager's own host</source>
            <translation>マネージャーのホスト</translation>
        </message>
        <message>
            <source>not stated</source>
            <translation>記載なし</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>ステータス</translation>
        </message>
        <message>
            <source>Deployment</source>
            <translation>デプロイ</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>グループ</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>プラットフォーム</translation>
        </message>
        <message>
            <source>Resource</source>
            <translation>リソース</translation>
        </message>
        <message>
            <source>Endpoint</source>
            <translation>エンドポイント</translation>
        </message>
        <message>
            <source>Public URL</source>
            <translation>公開 URL</translation>
        </message>
        <message>
            <source>Access</source>
            <translation>アクセス</translation>
        </message>
        <message>
            <source>Found from here</source>
            <translation>ここからの確認結果</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>証明書</translation>
        </message>
        <message>
            <source>Latency</source>
            <translation>レイテンシ</translation>
        </message>
        <message>
            <source>Looked at</source>
            <translation>確認日時</translation>
        </message>
        <message>
            <source>Its name, where the manager names endpoints (3.x).</source>
            <translation>エンドポイントの名前です (名前を付けるのはマネージャー 3.x)。</translation>
        </message>
        <message>
            <source>What the stack says about who may reach it; nobody has tried.</source>
            <translation>アクセス範囲に関するスタックの記述です。実際に試した結果ではありません。</translation>
        </message>
        <message>
            <source>What this machine saw when it looked; nothing while looking is switched off.</source>
            <translation>このコンピューターから確認した結果です。確認がオフの間は空です。</translation>
        </message>
        <message>
            <source>How long the certificate is still valid; the soonest first.</source>
            <translation>証明書の残り有効期間です。短い順に並びます。</translation>
        </message>
        <message>
            <source>From connecting to the answer's head.</source>
            <translation>接続から応答ヘッダーの受信までの時間です。</translation>
        </message>
        <message numerus="yes">
            <source>Only the first URL is known until the next poll; %n resource(s) have one.</source>
            <translation>
                <numerusform>次のポーリングまでは最初の URL だけがわかります。URL を持つリソースは %n 件です。</numerusform>
            </translation>
        </message>
        <message>
            <source>expired</source>
            <translation>期限切れ</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <translation>%1 ms</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1～%2</translation>
        </message>
        <message>
            <source>running but dead: %1</source>
            <translation>稼働中だが応答なし: %1</translation>
        </message>
        <message>
            <source>failed but serving: %1</source>
            <translation>失敗だが応答あり: %1</translation>
        </message>
        <message>
            <source>dead: %1</source>
            <translation>応答なし: %1</translation>
        </message>
        <message>
            <source>not looked at: %1</source>
            <translation>未確認: %1</translation>
        </message>
    </context>
    <context>
        <name>alien::FleetUrlsController</name>
        <message>
            <source>Open the public URLs of the fleet first.</source>
            <translation>先にフリートの公開 URL を開いてください。</translation>
        </message>
        <message>
            <source>Select a URL first.</source>
            <translation>先に URL を選択してください。</translation>
        </message>
        <message>
            <source>Select one URL only.</source>
            <translation>URL を 1 件だけ選択してください。</translation>
        </message>
        <message>
            <source>A browser opens http and https only.</source>
            <translation>ブラウザーで開けるのは http と https だけです。</translation>
        </message>
        <message>
            <source>The table shows no URL.</source>
            <translation>表に URL がありません。</translation>
        </message>
        <message>
            <source>Deployments</source>
            <translation>デプロイ</translation>
        </message>
    </context>
    <context>
        <name>alien::FleetUrlsPage</name>
        <message>
            <source>Public URLs</source>
            <translation>公開 URL</translation>
        </message>
        <message>
            <source>Filter public URLs</source>
            <translation>公開 URL をフィルター</translation>
        </message>
        <message>
            <source>status:failed group:acme probe:running-but-dead expires&lt;21d text</source>
            <translation>status:failed group:acme probe:running-but-dead expires&lt;21d 語句</translation>
        </message>
        <message>
            <source>public URLs</source>
            <translation>公開 URL</translation>
        </message>
        <message>
            <source>Look at these URLs from this machine</source>
            <translation>このコンピューターから URL を確認</translation>
        </message>
        <message>
            <source>Each shown URL gets a HEAD request from this machine, and GET where HEAD is refused, %1 at a time and at most every %2 min: no token, no cookies, no redirect is followed. The customers' servers see this machine's address.</source>
            <translation>表示中の各 URL に、このコンピューターから HEAD リクエスト (HEAD が拒否されたら GET) を送ります。同時に %1 件、最短 %2 分間隔です。トークンと Cookie は送らず、リダイレクトもたどりません。顧客のサーバーからはこのコンピューターのアドレスが見えます。</translation>
        </message>
        <message>
            <source>%1 of %2 looked at.</source>
            <translation>%2 件中 %1 件を確認しました。</translation>
        </message>
        <message>
            <source>It stops when this page is left.</source>
            <translation>このページを離れると停止します。</translation>
        </message>
        <message>
            <source>Off: nobody is contacted.</source>
            <translation>オフ: どこにも接続しません。</translation>
        </message>
        <message>
            <source>Deployments</source>
            <translation>デプロイ</translation>
        </message>
        <message>
            <source>Back to deployments</source>
            <translation>デプロイに戻る</translation>
        </message>
        <message>
            <source>Back to the deployments (Esc, Alt+Left)</source>
            <translation>デプロイに戻ります (Esc、Alt+Left)</translation>
        </message>
        <message>
            <source>Copy as a table</source>
            <translation>表としてコピー</translation>
        </message>
        <message>
            <source>As table</source>
            <translation>表形式</translation>
        </message>
        <message>
            <source>From the list of the last poll; no deployment was read for it. “Access” is what the stack says: some platforms give private workers a URL too, and one on localhost lives on the manager's own host.</source>
            <translation>前回のポーリングの一覧に基づきます。このためにデプロイは読み取っていません。「アクセス」はスタックの記述です。プラットフォームによっては非公開のワーカーにも URL が付きます。localhost の URL はマネージャー自身のホスト上のものです。</translation>
        </message>
        <message numerus="yes">
            <source>Of %n deployment(s) only the first URL is known until the next poll.</source>
            <translation>
                <numerusform>%n 件のデプロイは、次のポーリングまで最初の URL だけがわかります。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message numerus="yes">
            <source>%n public URL(s)</source>
            <translation>
                <numerusform>公開 URL %n 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s)</source>
            <translation>
                <numerusform>デプロイ %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>The deployments could not be read</source>
            <translation>デプロイを読み取れませんでした</translation>
        </message>
        <message>
            <source>No public URL in the whole fleet</source>
            <translation>フリート全体に公開 URL がありません</translation>
        </message>
        <message>
            <source>Workers and containers get one when they are public and have been provisioned.</source>
            <translation>ワーカーとコンテナーは、公開設定でプロビジョニングが済むと URL を持ちます。</translation>
        </message>
    </context>
    <context>
        <name>alien::Format</name>
        <message>
            <source>%1 s</source>
            <translation>%1 秒</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 分</translation>
        </message>
        <message>
            <source>%1 h %2</source>
            <extracomment>1 h 04: one hour and four minutes</extracomment>
            <translation>%1 時間 %2 分</translation>
        </message>
        <message>
            <source>%1 d</source>
            <translation>%1 日</translation>
        </message>
        <message>
            <source>%1 d %2 h</source>
            <translation>%1 日 %2 時間</translation>
        </message>
        <message>
            <source>%1 ago</source>
            <translation>%1前</translation>
        </message>
    </context>
    <context>
        <name>alien::GraphView</name>
        <message>
            <source>Graph</source>
            <translation>関係図</translation>
        </message>
        <message>
            <source>clock</source>
            <translation>クロック</translation>
        </message>
        <message>
            <source>%1 uses %2</source>
            <translation>%1 が %2 を使用</translation>
        </message>
        <message>
            <source>%1 waits for %2</source>
            <translation>%1 が %2 を待機</translation>
        </message>
        <message>
            <source>%1 starts %2</source>
            <translation>%1 が %2 を起動</translation>
        </message>
        <message>
            <source>Select a resource to see its neighbours.</source>
            <translation>リソースを選択すると、関係するリソースが表示されます。</translation>
        </message>
        <message numerus="yes">
            <source>%n more not drawn</source>
            <translation>
                <numerusform>ほか %n 件は非表示</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::GroupInspector</name>
        <message>
            <source>Tokens</source>
            <translation>トークン</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>概要</translation>
        </message>
        <message>
            <source>Deployments by class</source>
            <translation>分類別のデプロイ</translation>
        </message>
        <message>
            <source>(no name)</source>
            <translation>(名前なし)</translation>
        </message>
        <message>
            <source>Copy id</source>
            <translation>ID をコピー</translation>
        </message>
        <message>
            <source>Deployments</source>
            <translation>デプロイ</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>表示</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>作成日時</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>メモ</translation>
        </message>
        <message>
            <source>A group cannot be renamed, resized or deleted: the manager has no such operation.</source>
            <translation>グループの名前変更、上限の変更、削除はできません。マネージャーにその操作がありません。</translation>
        </message>
        <message>
            <source>No tokens for this group</source>
            <translation>このグループのトークンはありません</translation>
        </message>
        <message>
            <source>Mint one to let somebody deploy into it.</source>
            <translation>他の人がデプロイできるようにするには、トークンを発行してください。</translation>
        </message>
    </context>
    <context>
        <name>alien::GroupTable</name>
        <message>
            <source>part of the name</source>
            <translation>名前の一部</translation>
        </message>
        <message>
            <source>id or its beginning</source>
            <translation>ID またはその先頭部分</translation>
        </message>
        <message>
            <source>deployments</source>
            <translation>デプロイ</translation>
        </message>
        <message>
            <source>deployments allowed</source>
            <translation>許可されたデプロイ数</translation>
        </message>
        <message>
            <source>failed deployments</source>
            <translation>失敗したデプロイ数</translation>
        </message>
        <message>
            <source>working deployments</source>
            <translation>処理中のデプロイ数</translation>
        </message>
        <message>
            <source>%1
Its deployments were read at %2</source>
            <translation>%1
デプロイの読み取り: %2</translation>
        </message>
    </context>
    <context>
        <name>alien::GroupsController</name>
        <message>
            <source>New &amp;group…</source>
            <translation>新しいグループ(&amp;G)…</translation>
        </message>
        <message>
            <source>Creates a deployment group.</source>
            <translation>デプロイグループを作成します。</translation>
        </message>
        <message>
            <source>&amp;Show deployments</source>
            <translation>デプロイを表示(&amp;S)</translation>
        </message>
        <message>
            <source>Opens the table of deployments, filtered to the group.</source>
            <translation>このグループで絞り込んだデプロイの表を開きます。</translation>
        </message>
        <message>
            <source>Copy group &amp;id</source>
            <translation>グループ ID をコピー(&amp;I)</translation>
        </message>
        <message>
            <source>Copies the id of the group.</source>
            <translation>グループの ID をコピーします。</translation>
        </message>
        <message>
            <source>&amp;Mint token…</source>
            <translation>トークンを発行(&amp;M)…</translation>
        </message>
        <message>
            <source>Makes a token that may deploy into the group; it is shown this once.</source>
            <translation>グループにデプロイできるトークンを作成します。表示されるのは今回だけです。</translation>
        </message>
        <message>
            <source>&amp;Revoke token…</source>
            <translation>トークンを失効(&amp;R)…</translation>
        </message>
        <message>
            <source>Ends the selected token at once.</source>
            <translation>選択したトークンをただちに無効にします。</translation>
        </message>
        <message>
            <source>Select a group first.</source>
            <translation>先にグループを選択してください。</translation>
        </message>
        <message>
            <source>Select a token in the group's tab Tokens first.</source>
            <translation>先にグループの「トークン」タブでトークンを選択してください。</translation>
        </message>
        <message>
            <source>Create a group?</source>
            <translation>グループを作成しますか?</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>作成</translation>
        </message>
        <message>
            <source>Mint</source>
            <translation>発行</translation>
        </message>
        <message>
            <source>Token of group %1</source>
            <translation>グループ %1 のトークン</translation>
        </message>
        <message>
            <source>Whoever has it may deploy into this group. It is shown this once and never expires; it can be revoked in the tab Tokens.</source>
            <translation>このトークンを持つ人は、このグループにデプロイできます。表示されるのは今回だけで、期限はありません。「トークン」タブで失効できます。</translation>
        </message>
        <message>
            <source>Mint a token for group %1?</source>
            <translation>グループ %1 のトークンを発行しますか?</translation>
        </message>
        <message>
            <source>It may create deployments in this group, and see and redeploy those that are there. It never expires.</source>
            <translation>このトークンでは、グループ内のデプロイの作成、既存のデプロイの表示と再デプロイができます。期限はありません。</translation>
        </message>
        <message>
            <source>It can be revoked.</source>
            <translation>後から失効できます。</translation>
        </message>
        <message>
            <source>Mint 1 token</source>
            <translation>トークン 1 件を発行</translation>
        </message>
        <message>
            <source>Revoke</source>
            <translation>失効</translation>
        </message>
        <message>
            <source>One of them is the token that this console uses: it is locked out at once.</source>
            <translation>このコンソールが使っているトークンが含まれています。ただちに接続できなくなります。</translation>
        </message>
        <message numerus="yes">
            <source>Revoke %n token(s)?</source>
            <translation>
                <numerusform>トークン %n 件を失効させますか?</numerusform>
            </translation>
        </message>
        <message>
            <source>Agents and people who use it are refused from now on.</source>
            <translation>これを使っているエージェントと利用者は、以後拒否されます。</translation>
        </message>
        <message>
            <source>There is no way back; a new token can be minted.</source>
            <translation>元に戻すことはできません。新しいトークンは発行できます。</translation>
        </message>
        <message>
            <source>Type %1</source>
            <translation>%1 を入力</translation>
        </message>
        <message>
            <source>Tokens are listed for the role %1; you are %2.</source>
            <translation>トークンの一覧を見られるのはロール %1 です。現在のロールは %2 です。</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>グループ</translation>
        </message>
    </context>
    <context>
        <name>alien::GroupsPage</name>
        <message>
            <source>Groups</source>
            <translation>グループ</translation>
        </message>
        <message>
            <source>Filter groups</source>
            <translation>グループをフィルター</translation>
        </message>
        <message>
            <source>name or id</source>
            <translation>名前または ID</translation>
        </message>
        <message>
            <source>groups</source>
            <translation>グループ</translation>
        </message>
        <message>
            <source>The groups could not be read</source>
            <translation>グループを読み取れませんでした</translation>
        </message>
        <message>
            <source>No groups yet</source>
            <translation>グループはまだありません</translation>
        </message>
        <message>
            <source>A group holds the deployments of one customer and says how many there may be.</source>
            <translation>グループは 1 社の顧客のデプロイをまとめ、デプロイ数の上限を定めます。</translation>
        </message>
        <message>
            <source>New group…</source>
            <translation>新しいグループ…</translation>
        </message>
    </context>
    <context>
        <name>alien::HandbookPage</name>
        <message>
            <source>No page has these words.</source>
            <translation>これらの語を含むページはありません。</translation>
        </message>
        <message>
            <source>Handbook</source>
            <translation>ハンドブック</translation>
        </message>
        <message>
            <source>F1 again shows every shortcut, Esc goes back</source>
            <translation>もう一度 F1 ですべてのショートカット、Esc で戻る</translation>
        </message>
        <message>
            <source>Search the handbook</source>
            <translation>ハンドブックを検索</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>ページ</translation>
        </message>
    </context>
    <context>
        <name>alien::HealthReason</name>
        <message>
            <source>Its status is %1.</source>
            <translation>ステータスは %1 です。</translation>
        </message>
        <message>
            <source>Its status is %1, with the error %2.</source>
            <translation>ステータスは %1、エラーは %2 です。</translation>
        </message>
        <message>
            <source>It stays in %1 for longer than usual.</source>
            <translation>通常より長く %1 のままです。</translation>
        </message>
        <message>
            <source>Its status is %1: somebody has to finish that by hand.</source>
            <translation>ステータスは %1 です。手作業で完了させる必要があります。</translation>
        </message>
        <message numerus="yes">
            <source>%n resource(s) failed.</source>
            <translation>
                <numerusform>%n 件のリソースが失敗しました。</numerusform>
            </translation>
        </message>
        <message>
            <source>A container has fewer replicas than it wants.</source>
            <translation>レプリカ数が目標に満たないコンテナーがあります。</translation>
        </message>
        <message>
            <source>It runs and reports the error %1.</source>
            <translation>稼働中ですが、エラー %1 を報告しています。</translation>
        </message>
        <message>
            <source>It runs another release than it wants.</source>
            <translation>目標と異なるリリースで稼働しています。</translation>
        </message>
        <message>
            <source>This console does not know the status %1.</source>
            <translation>このコンソールはステータス %1 を認識しません。</translation>
        </message>
        <message>
            <source>Its agent has not been heard of for three intervals.</source>
            <translation>エージェントから 3 間隔にわたって連絡がありません。</translation>
        </message>
        <message>
            <source>The manager has no state of its resources yet.</source>
            <translation>マネージャーにはまだリソースの状態がありません。</translation>
        </message>
        <message>
            <source>Its status is %1: work on it is under way.</source>
            <translation>ステータスは %1 です。処理が進行中です。</translation>
        </message>
        <message>
            <source>It runs, and no resource of it reports an error.</source>
            <translation>稼働中で、エラーを報告しているリソースはありません。</translation>
        </message>
        <message>
            <source>It is deleted.</source>
            <translation>削除されています。</translation>
        </message>
    </context>
    <context>
        <name>alien::HeatLines</name>
        <message>
            <source>up to %1</source>
            <translation>%1 以下</translation>
        </message>
        <message>
            <source>above %1</source>
            <translation>%1 超</translation>
        </message>
        <message>
            <source>all</source>
            <translation>すべて</translation>
        </message>
    </context>
    <context>
        <name>alien::HeatPlot</name>
        <message numerus="yes">
            <source>%n value(s), half of them up to %1</source>
            <translation>
                <numerusform>値 %n 個、半数は %1 以下</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::HeldText</name>
        <message>
            <source>Edit in lines</source>
            <translation>整形して編集</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>It is kept and sent byte for byte. A text of this size would stop the window while it is edited.</source>
            <translation>1 バイトも変えずに保持、送信されます。この大きさのテキストを編集すると、ウィンドウが応答しなくなります。</translation>
        </message>
        <message>
            <source>Formats it, so that each value has a line of its own</source>
            <translation>値が 1 行に 1 つずつになるように整形します</translation>
        </message>
        <message>
            <source>Remove the large text</source>
            <translation>大きなテキストを削除</translation>
        </message>
        <message>
            <source>What stood here before comes back</source>
            <translation>以前の内容に戻ります</translation>
        </message>
        <message>
            <source>Too large to edit as text: %1</source>
            <translation>テキストとして編集するには大きすぎます: %1</translation>
        </message>
    </context>
    <context>
        <name>alien::HelpPage</name>
        <message>
            <source>Help</source>
            <translation>ヘルプ</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>ショートカット</translation>
        </message>
        <message>
            <source>Esc goes back</source>
            <translation>Esc で戻る</translation>
        </message>
        <message>
            <source>Finding things</source>
            <translation>検索</translation>
        </message>
        <message>
            <source>Ctrl+K finds every action, deployment, group and release by a few letters; &gt; keeps to actions, # to groups, @ to releases, : to ids. Ctrl+F goes to the filter of the table in front. A filter is words and terms: status:failed group:acme age&gt;1h.</source>
            <translation>Ctrl+K で、アクション、デプロイ、グループ、リリースを数文字で検索できます。&gt; はアクション、# はグループ、@ はリリース、: は ID に絞ります。Ctrl+F で表示中の表のフィルターに移動します。フィルターには語句と条件を書きます: status:failed group:acme age&gt;1h。</translation>
        </message>
        <message>
            <source>What a status means</source>
            <translation>ステータスの意味</translation>
        </message>
        <message>
            <source>The word is the manager's own. Its shape and colour are a class: healthy, working, stalled (working for longer than usual), needs action, failed, gone, unknown. A clock after the word says that the data is old.</source>
            <translation>ステータスの語はマネージャーのものです。形と色は分類を表します: 正常、処理中、停滞 (通常より長く処理中)、要対応、失敗、消失、不明。語の後の時計は、データが古いことを示します。</translation>
        </message>
        <message>
            <source>Changing things</source>
            <translation>変更</translation>
        </message>
        <message>
            <source>Before anything is sent the deployment is read again; if it moved since you looked, nothing is sent. Single retries go at once, or on production after 5 s in which Undo takes them back. What is harder to repair asks for more. When an answer is lost the outcome is unknown: nothing is sent a second time by itself.</source>
            <translation>何かを送信する前にデプロイを読み直し、表示後に変わっていれば何も送信しません。1 件の再試行はすぐに送信されますが、本番では 5 秒待ち、その間は「元に戻す」で取り消せます。復旧が難しい操作ほど、確認が多くなります。応答が失われると結果不明になり、自動で再送されることはありません。</translation>
        </message>
        <message>
            <source>The journal</source>
            <translation>ジャーナル</translation>
        </message>
        <message>
            <source>Every change made from here is written down before it leaves and again with its outcome, in a chain that shows when somebody altered it. It stays on this computer.</source>
            <translation>ここから行うすべての変更は、送信前と結果が出た後に、改変がわかるチェーンとして記録されます。記録はこのコンピューターから外に出ません。</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>トークン</translation>
        </message>
        <message>
            <source>A token is kept in the desktop's secret store, or for this run only when there is none. It is never written to a file, a log or the journal.</source>
            <translation>トークンはデスクトップのシークレットストアに保存され、ストアがないときは今回の起動中だけ保持されます。ファイル、ログ、ジャーナルに書き込まれることはありません。</translation>
        </message>
        <message>
            <source>What a token may do</source>
            <translation>トークンの権限</translation>
        </message>
        <message>
            <source>The manager tells the role of the token. An action that this role may not do stays visible, cannot be pressed and says which role it needs.</source>
            <translation>トークンのロールはマネージャーから通知されます。そのロールで行えないアクションも表示されますが、押すことはできず、必要なロールが示されます。</translation>
        </message>
        <message>
            <source>Alien Console %1, free software under the GPL 3 or later.</source>
            <translation>Alien Console %1、GPL 3 以降で提供される自由ソフトウェア。</translation>
        </message>
        <message>
            <source>Ctrl+Alt+1 to 9</source>
            <translation>Ctrl+Alt+1～9</translation>
        </message>
        <message>
            <source>The first nine connections</source>
            <translation>最初の 9 つの接続</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Open what is selected</source>
            <translation>選択項目を開く</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Space</translation>
        </message>
        <message>
            <source>Select or leave the current row</source>
            <translation>現在の行を選択または選択解除</translation>
        </message>
        <message>
            <source>Ctrl+A</source>
            <translation>Ctrl+A</translation>
        </message>
        <message>
            <source>Select all in view</source>
            <translation>表示中の項目をすべて選択</translation>
        </message>
        <message>
            <source>Ctrl+C</source>
            <translation>Ctrl+C</translation>
        </message>
        <message>
            <source>Copy the selected rows</source>
            <translation>選択した行をコピー</translation>
        </message>
        <message>
            <source>Menu or Shift+F10</source>
            <translation>Menu または Shift+F10</translation>
        </message>
        <message>
            <source>What can be done with the selection</source>
            <translation>選択項目に対する操作</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>One level back</source>
            <translation>1 段階戻る</translation>
        </message>
        <message>
            <source>F10</source>
            <translation>F10</translation>
        </message>
        <message>
            <source>Menu bar</source>
            <translation>メニューバー</translation>
        </message>
        <message>
            <source>What it is made of</source>
            <translation>構成する部品</translation>
        </message>
        <message>
            <source>In one place only</source>
            <translation>特定の場所のみ</translation>
        </message>
        <message>
            <source>In tables and everywhere</source>
            <translation>表およびすべての場所</translation>
        </message>
    </context>
    <context>
        <name>alien::HistoryTab</name>
        <message>
            <source>History</source>
            <translation>履歴</translation>
        </message>
        <message>
            <source>Nothing changed while this console watched</source>
            <translation>このコンソールの監視中に変更はありませんでした</translation>
        </message>
        <message>
            <source>The manager keeps no history; changes are noted here as they are seen.</source>
            <translation>マネージャーは履歴を持ちません。変更は、確認した時点でここに記録されます。</translation>
        </message>
        <message>
            <source>Never failed since %1.</source>
            <translation>%1 以降、失敗はありません。</translation>
        </message>
        <message numerus="yes">
            <source>Failed %n time(s) since %1.</source>
            <translation>
                <numerusform>%1 以降、%n 回失敗しました。</numerusform>
            </translation>
        </message>
        <message>
            <source>Healthy again after %1 on average.</source>
            <translation>平均 %1で正常に戻っています。</translation>
        </message>
        <message numerus="yes">
            <source>%n flap(s) from healthy to failed and back.</source>
            <translation>
                <numerusform>正常と失敗の間を %n 回往復しました。</numerusform>
            </translation>
        </message>
        <message>
            <source>under 1 %</source>
            <translation>1 % 未満</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>%1 %2 (%3)</source>
            <translation>%1 %2 (%3)</translation>
        </message>
        <message>
            <source>Time in status: %1.</source>
            <translation>ステータス別の時間: %1。</translation>
        </message>
    </context>
    <context>
        <name>alien::Inspector</name>
        <message>
            <source>Close inspector</source>
            <translation>インスペクターを閉じる</translation>
        </message>
    </context>
    <context>
        <name>alien::Journal</name>
        <message>
            <source>The journal cannot be read.</source>
            <translation>ジャーナルを読み取れません。</translation>
        </message>
    </context>
    <context>
        <name>alien::JournalArchive</name>
        <message>
            <source>The journal cannot be read.</source>
            <translation>ジャーナルを読み取れません。</translation>
        </message>
        <message>
            <source>%1 does not read back as it was written.</source>
            <translation>%1 を読み直した内容が、書き込んだ内容と一致しません。</translation>
        </message>
        <message numerus="yes">
            <source>%n entries, the chain is unbroken.</source>
            <translation>
                <numerusform>%n エントリ、チェーンに破損はありません。</numerusform>
            </translation>
        </message>
        <message>
            <source>The chain breaks at entry %1: what stands there is not what was written.</source>
            <translation>チェーンがエントリ %1 で途切れています。内容が書き込まれたものと異なります。</translation>
        </message>
    </context>
    <context>
        <name>alien::JournalCheck</name>
        <message>
            <source>Entries 1 to %1 are in an archive that is not here.</source>
            <translation>エントリ 1~%1 はアーカイブにありますが、そのアーカイブがここにありません。</translation>
        </message>
        <message numerus="yes">
            <source>%n entries are good.</source>
            <translation>
                <numerusform>%n 件のエントリは正常です。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 to %2.</source>
            <translation>%1~%2。</translation>
        </message>
    </context>
    <context>
        <name>alien::JournalController</name>
        <message>
            <source>&amp;Verify journal</source>
            <translation>ジャーナルを検証(&amp;V)</translation>
        </message>
        <message>
            <source>Checks that no entry was changed, removed or put in after it was written.</source>
            <translation>記録後に変更、削除、挿入されたエントリがないことを確認します。</translation>
        </message>
        <message>
            <source>Export journal as &amp;JSONL…</source>
            <translation>ジャーナルを JSONL にエクスポート(&amp;J)…</translation>
        </message>
        <message>
            <source>Saves every entry, a JSON object a line.</source>
            <translation>すべてのエントリを 1 行 1 つの JSON オブジェクトとして保存します。</translation>
        </message>
        <message>
            <source>Export journal as &amp;CSV…</source>
            <translation>ジャーナルを CSV にエクスポート(&amp;C)…</translation>
        </message>
        <message>
            <source>Saves every entry as a table for a spreadsheet.</source>
            <translation>すべてのエントリを表計算ソフト用の表として保存します。</translation>
        </message>
        <message>
            <source>The journal is not as it was written.</source>
            <translation>ジャーナルは書き込まれたときの内容と異なります。</translation>
        </message>
        <message>
            <source>The journal was saved.</source>
            <translation>ジャーナルを保存しました。</translation>
        </message>
        <message>
            <source>The journal could not be saved.</source>
            <translation>ジャーナルを保存できませんでした。</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Export journal</source>
            <translation>ジャーナルをエクスポート</translation>
        </message>
        <message>
            <source>CSV (*.csv)</source>
            <translation>CSV (*.csv)</translation>
        </message>
        <message>
            <source>JSON lines (*.jsonl)</source>
            <translation>JSON Lines (*.jsonl)</translation>
        </message>
    </context>
    <context>
        <name>alien::JournalDatabase</name>
        <message>
            <source>The journal cannot be written.</source>
            <translation>ジャーナルに書き込めません。</translation>
        </message>
        <message>
            <source>The journal cannot be written: %1</source>
            <translation>ジャーナルに書き込めません: %1</translation>
        </message>
        <message>
            <source>outcome unknown: the program ended before the answer came.</source>
            <translation>結果不明: 応答が届く前にプログラムが終了しました。</translation>
        </message>
        <message>
            <source>The journal cannot be read.</source>
            <translation>ジャーナルを読み取れません。</translation>
        </message>
        <message numerus="yes">
            <source>%n entries, the chain is unbroken.</source>
            <translation>
                <numerusform>%n エントリ、チェーンに破損はありません。</numerusform>
            </translation>
        </message>
        <message>
            <source>The chain breaks at entry %1: what stands there is not what was written.</source>
            <translation>チェーンがエントリ %1 で途切れています。内容が書き込まれたものと異なります。</translation>
        </message>
    </context>
    <context>
        <name>alien::JournalInspector</name>
        <message>
            <source>Entry</source>
            <translation>エントリ</translation>
        </message>
        <message>
            <source>Entry %1</source>
            <translation>エントリ %1</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>結果</translation>
        </message>
        <message>
            <source>Said</source>
            <translation>メッセージ</translation>
        </message>
        <message>
            <source>Error code</source>
            <translation>エラーコード</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>対象</translation>
        </message>
        <message>
            <source>Target id</source>
            <translation>対象の ID</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>変更前</translation>
        </message>
        <message>
            <source>After</source>
            <translation>変更後</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>記録日時</translation>
        </message>
        <message>
            <source>Outcome at</source>
            <translation>結果の日時</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>実行者</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>接続</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>リクエスト</translation>
        </message>
        <message>
            <source>Body, SHA-256</source>
            <translation>ボディの SHA-256</translation>
        </message>
        <message>
            <source>Chain hash</source>
            <translation>チェーンハッシュ</translation>
        </message>
    </context>
    <context>
        <name>alien::JournalKeeper</name>
        <message numerus="yes">
            <source>Journal verified, %n entries</source>
            <translation>
                <numerusform>ジャーナルを検証しました (%n エントリ)</numerusform>
            </translation>
        </message>
        <message>
            <source>The journal was altered</source>
            <translation>ジャーナルが改変されています</translation>
        </message>
        <message>
            <source>The journal is not as it was written.</source>
            <translation>ジャーナルは書き込まれたときの内容と異なります。</translation>
        </message>
        <message>
            <source>%1 alien-console --verify-journal names the file.</source>
            <translation>%1 ファイル名は alien-console --verify-journal で確認できます。</translation>
        </message>
        <message>
            <source>The journal could not be archived.</source>
            <translation>ジャーナルをアーカイブできませんでした。</translation>
        </message>
        <message>
            <source>Old entries of the journal were archived.</source>
            <translation>ジャーナルの古いエントリをアーカイブしました。</translation>
        </message>
    </context>
    <context>
        <name>alien::JournalPage</name>
        <message>
            <source>Journal</source>
            <translation>ジャーナル</translation>
        </message>
        <message>
            <source>Filter journal</source>
            <translation>ジャーナルをフィルター</translation>
        </message>
        <message>
            <source>action:deployment.redeploy outcome:failed text</source>
            <translation>action:deployment.redeploy outcome:failed 語句</translation>
        </message>
        <message>
            <source>entries</source>
            <translation>エントリ</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s)</source>
            <translation>
                <numerusform>変更 %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>No changes yet</source>
            <translation>変更はまだありません</translation>
        </message>
        <message>
            <source>Every retry, redeploy, delete and other change made through this console is written here before it leaves, and again with its outcome.</source>
            <translation>このコンソールで行った再試行、再デプロイ、削除などの変更は、送信前と結果が出た後にすべてここに記録されます。</translation>
        </message>
    </context>
    <context>
        <name>alien::JournalTable</name>
        <message>
            <source>sent</source>
            <translation>送信済み</translation>
        </message>
        <message>
            <source>done</source>
            <translation>完了</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>拒否</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>失敗</translation>
        </message>
        <message>
            <source>outcome unknown</source>
            <translation>結果不明</translation>
        </message>
        <message>
            <source>deployment.redeploy</source>
            <translation>deployment.redeploy</translation>
        </message>
        <message>
            <source>target</source>
            <translation>対象</translation>
        </message>
        <message>
            <source>done, refused, failed, unknown</source>
            <translation>done, refused, failed, unknown</translation>
        </message>
        <message>
            <source>connection</source>
            <translation>接続</translation>
        </message>
        <message>
            <source>reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>error code</source>
            <translation>エラーコード</translation>
        </message>
    </context>
    <context>
        <name>alien::JsonEditor</name>
        <message>
            <source>Format</source>
            <translation>整形</translation>
        </message>
        <message>
            <source>Format JSON</source>
            <translation>JSON を整形</translation>
        </message>
        <message>
            <source>It is still being checked.</source>
            <translation>まだ検査中です。</translation>
        </message>
        <message>
            <source>Line %1, column %2: %3</source>
            <translation>%1 行 %2 列: %3</translation>
        </message>
        <message>
            <source>Not a known variable: %1</source>
            <translation>未知の変数: %1</translation>
        </message>
        <message>
            <source>Valid JSON</source>
            <translation>正しい JSON</translation>
        </message>
        <message>
            <source>A line for each value; Undo takes it back (%1)</source>
            <translation>値を 1 行に 1 つずつ並べます。「元に戻す」で取り消せます (%1)</translation>
        </message>
        <message>
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
    </context>
    <context>
        <name>alien::KeyField</name>
        <message>
            <source>Press the keys</source>
            <translation>キーを押してください</translation>
        </message>
    </context>
    <context>
        <name>alien::KeychainStore</name>
        <message>
            <source>The keyring did not answer within %1 seconds.</source>
            <translation>キーリングが %1 秒以内に応答しませんでした。</translation>
        </message>
        <message>
            <source>The keyring did not keep what was written into it.</source>
            <translation>キーリングに書き込んだ内容が保存されませんでした。</translation>
        </message>
        <message>
            <source>The keyring is locked.</source>
            <translation>キーリングはロックされています。</translation>
        </message>
    </context>
    <context>
        <name>alien::LearnedSchema</name>
        <message>
            <source>%1 was always %2 so far; here it is %3.</source>
            <translation>%1 はこれまで常に %2 でしたが、ここでは %3 です。</translation>
        </message>
        <message>
            <source>%1 was one of %2 so far.</source>
            <translation>%1 はこれまで %2 のいずれかでした。</translation>
        </message>
        <message>
            <source>%1 was never there before; %2 was. A typing mistake?</source>
            <translation>%1 はこれまで一度もなく、%2 はありました。書き間違いではありませんか?</translation>
        </message>
        <message>
            <source>%1 was always there so far.</source>
            <translation>%1 はこれまで常にありました。</translation>
        </message>
        <message>
            <source>The whole</source>
            <translation>全体</translation>
        </message>
        <message>
            <source>Each item</source>
            <translation>各項目</translation>
        </message>
        <message>
            <source>null</source>
            <translation>null</translation>
        </message>
        <message>
            <source>true or false</source>
            <translation>true または false</translation>
        </message>
        <message>
            <source>a whole number</source>
            <translation>整数</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>数値</translation>
        </message>
        <message>
            <source>a text</source>
            <translation>文字列</translation>
        </message>
        <message>
            <source>a list</source>
            <translation>リスト</translation>
        </message>
        <message>
            <source>an object</source>
            <translation>オブジェクト</translation>
        </message>
        <message>
            <source> or </source>
            <translation> または </translation>
        </message>
    </context>
    <context>
        <name>alien::LegendRow</name>
        <message>
            <source>Shows or hides this line; with Ctrl only this one stays.</source>
            <translation>この線の表示を切り替えます。Ctrl を押しながらではこの線だけを残します。</translation>
        </message>
    </context>
    <context>
        <name>alien::LimitsForm</name>
        <message>
            <source>Agents report every</source>
            <translation>エージェントの報告間隔</translation>
        </message>
        <message>
            <source>%1 counts as stalled after</source>
            <translation>%1 を停滞とみなすまでの時間</translation>
        </message>
        <message>
            <source>never</source>
            <translation>なし</translation>
        </message>
        <message>
            <source> min</source>
            <extracomment>of a number of minutes</extracomment>
            <translation> 分</translation>
        </message>
        <message>
            <source> s</source>
            <extracomment>of a number of seconds</extracomment>
            <translation> 秒</translation>
        </message>
        <message>
            <source>A pull agent that was not heard of for three times as long counts as silent.</source>
            <translation>この 3 倍の時間にわたって連絡のない pull エージェントは、無応答とみなします。</translation>
        </message>
        <message>
            <source>As at first</source>
            <translation>初期値に戻す</translation>
        </message>
        <message>
            <source>Limits as at first</source>
            <translation>しきい値を初期値に戻す</translation>
        </message>
    </context>
    <context>
        <name>alien::LineField</name>
        <message>
            <source>required</source>
            <translation>必須</translation>
        </message>
        <message>
            <source>not set</source>
            <translation>未設定</translation>
        </message>
        <message>
            <source>none, by default</source>
            <translation>なし (既定)</translation>
        </message>
        <message>
            <source>%1, by default</source>
            <translation>%1 (既定)</translation>
        </message>
        <message>
            <source>%1 is a whole number.</source>
            <translation>%1 は整数です。</translation>
        </message>
        <message>
            <source>No JSON yet: %1, at %2.</source>
            <translation>まだ JSON ではありません: %1、%2。</translation>
        </message>
    </context>
    <context>
        <name>alien::LogFilter</name>
        <message>
            <source>“%1” is not a severity: trace, debug, info, warn, error, fatal.</source>
            <translation>「%1」は重大度ではありません: trace、debug、info、warn、error、fatal。</translation>
        </message>
    </context>
    <context>
        <name>alien::LogPane</name>
        <message>
            <source>Logs</source>
            <translation>ログ</translation>
        </message>
        <message>
            <source>severity&gt;=warn service:api words</source>
            <translation>severity&gt;=warn service:api 語句</translation>
        </message>
        <message>
            <source>Filter logs</source>
            <translation>ログをフィルター</translation>
        </message>
        <message>
            <source>Least severity</source>
            <translation>最低の重大度</translation>
        </message>
        <message>
            <source>Every severity</source>
            <translation>すべての重大度</translation>
        </message>
        <message>
            <source>Debug and above</source>
            <translation>デバッグ以上</translation>
        </message>
        <message>
            <source>Info and above</source>
            <translation>情報以上</translation>
        </message>
        <message>
            <source>Warnings and above</source>
            <translation>警告以上</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>エラー</translation>
        </message>
        <message>
            <source>Only matches</source>
            <translation>一致のみ</translation>
        </message>
        <message>
            <source>Off: all lines stay, and those that do not match are dimmed.</source>
            <translation>オフ: すべての行を残し、一致しない行を薄く表示します。</translation>
        </message>
        <message>
            <source>Wrap</source>
            <translation>折り返し</translation>
        </message>
        <message>
            <source>Wrap lines</source>
            <translation>行を折り返す</translation>
        </message>
        <message>
            <source>Shows long lines in full, over several rows.</source>
            <translation>長い行を複数行に折り返して全文を表示します。</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>一時停止</translation>
        </message>
        <message>
            <source>Pause logs</source>
            <translation>ログを一時停止</translation>
        </message>
        <message>
            <source>Back to all lines</source>
            <translation>すべての行に戻る</translation>
        </message>
        <message>
            <source>Lines over time</source>
            <translation>行数の推移</translation>
        </message>
        <message>
            <source>Selected line</source>
            <translation>選択した行</translation>
        </message>
        <message>
            <source>No line matches in this time</source>
            <translation>この期間に一致する行はありません</translation>
        </message>
        <message>
            <source>Another range, or less of a filter, may have some.</source>
            <translation>期間を変えるか、フィルターを緩めると見つかることがあります。</translation>
        </message>
        <message>
            <source>Clear the filter</source>
            <translation>フィルターをクリア</translation>
        </message>
        <message>
            <source>No log lines in this time</source>
            <translation>この期間のログ行はありません</translation>
        </message>
        <message>
            <source>The manager keeps no logs: it hands on what applications send, once its configuration says where to. Receiver has the lines for it, and a test.</source>
            <translation>マネージャーはログを保存せず、設定で送信先が指定されていれば、アプリケーションが送ったものを転送します。「レシーバー」に、そのための設定行とテストがあります。</translation>
        </message>
        <message>
            <source>Nothing of this deployment was received. Receiver has the lines that make the manager hand logs on, and a test.</source>
            <translation>このデプロイからは何も受信していません。「レシーバー」に、マネージャーがログを転送するための設定行とテストがあります。</translation>
        </message>
        <message>
            <source>Show the receiver</source>
            <translation>レシーバーを表示</translation>
        </message>
        <message>
            <source>lines around the selected one</source>
            <translation>選択した行の前後</translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s)</source>
            <translation>
                <numerusform>%Ln 行</numerusform>
            </translation>
        </message>
        <message>
            <source>no lines</source>
            <translation>行なし</translation>
        </message>
        <message>
            <source>, reading on</source>
            <translation>、読み取り継続中</translation>
        </message>
        <message>
            <source>, paused</source>
            <translation>、一時停止中</translation>
        </message>
        <message>
            <source>, following</source>
            <translation>、追従中</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>時刻</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>重大度</translation>
        </message>
        <message>
            <source>Scope</source>
            <translation>スコープ</translation>
        </message>
        <message>
            <source>Trace</source>
            <translation>トレース</translation>
        </message>
        <message>
            <source>Open trace</source>
            <translation>トレースを開く</translation>
        </message>
    </context>
    <context>
        <name>alien::LogTable</name>
        <message>
            <source>Time</source>
            <translation>時刻</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>重大度</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>ボディ</translation>
        </message>
        <message>
            <source>Deployment</source>
            <translation>デプロイ</translation>
        </message>
        <message>
            <source>As the sender reports it: no manager vouches for it.</source>
            <translation>送信元の申告どおりです。マネージャーが保証するものではありません。</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>サービス</translation>
        </message>
        <message>
            <source>Stream</source>
            <translation>ストリーム</translation>
        </message>
        <message>
            <source>(this line is kept no more)</source>
            <translation>(この行はもう保存されていません)</translation>
        </message>
    </context>
    <context>
        <name>alien::MainWindow</name>
        <message>
            <source>Alien Console</source>
            <translation>Alien Console</translation>
        </message>
        <message>
            <source>%1 - Alien Console</source>
            <translation>%1 - Alien Console</translation>
        </message>
        <message>
            <source>Not connected.</source>
            <translation>接続していません。</translation>
        </message>
        <message>
            <source>There is nothing before.</source>
            <translation>前の場所はありません。</translation>
        </message>
        <message>
            <source>There is nothing after.</source>
            <translation>次の場所はありません。</translation>
        </message>
    </context>
    <context>
        <name>alien::ManagerPanel</name>
        <message>
            <source>Manager API</source>
            <translation>マネージャー API</translation>
        </message>
        <message>
            <source>as seen from here</source>
            <translation>ここからの計測</translation>
        </message>
        <message>
            <source>Answer time, p95, last hour</source>
            <translation>応答時間 (p95、過去 1 時間)</translation>
        </message>
        <message>
            <source>Errors, share of requests</source>
            <translation>エラー (リクエストに占める割合)</translation>
        </message>
        <message>
            <source>Requests, bytes</source>
            <translation>リクエスト、バイト</translation>
        </message>
        <message>
            <source>Slowest call now</source>
            <translation>現在最も遅い呼び出し</translation>
        </message>
        <message>
            <source>Last error</source>
            <translation>最後のエラー</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <translation>%1 ms</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>%1 per min, %2 per min</source>
            <translation>毎分 %1、毎分 %2</translation>
        </message>
        <message>
            <source>%1, %2 ms, %3</source>
            <translation>%1、%2 ms、%3</translation>
        </message>
        <message>
            <source>none in the last hour</source>
            <translation>過去 1 時間はなし</translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <translation>%1、%2: %3</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>応答なし</translation>
        </message>
    </context>
    <context>
        <name>alien::MarkLane</name>
        <message>
            <source>Marks on the time axis</source>
            <translation>時間軸上のマーク</translation>
        </message>
        <message>
            <source>Nothing happened in this time.</source>
            <translation>この期間には何も起きていません。</translation>
        </message>
        <message numerus="yes">
            <source>%n mark(s); the last: %1</source>
            <translation>
                <numerusform>マーク %n 件、最後: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>You: %1</source>
            <translation>自分: %1</translation>
        </message>
        <message>
            <source>%1: %2, before %3</source>
            <translation>%1: %2、前は %3</translation>
        </message>
        <message>
            <source>New release %1</source>
            <translation>新しいリリース %1</translation>
        </message>
        <message>
            <source>Command %1 at %2: %3</source>
            <translation>%2 へのコマンド %1: %3</translation>
        </message>
        <message>
            <source>You: %1 on %2, %3</source>
            <translation>自分: %2 に %1、%3</translation>
        </message>
        <message>
            <source>Fleet</source>
            <translation>フリート</translation>
        </message>
        <message>
            <source>Done here</source>
            <translation>ここでの操作</translation>
        </message>
        <message>
            <source>Marks: release, status change, command, own action</source>
            <translation>マーク: リリース、ステータス変更、コマンド、自分のアクション</translation>
        </message>
    </context>
    <context>
        <name>alien::MergeTable</name>
        <message>
            <source>yours stays</source>
            <translation>自分の変更を維持</translation>
        </message>
        <message>
            <source>only yours</source>
            <translation>自分のみ</translation>
        </message>
        <message>
            <source>the same</source>
            <translation>同一</translation>
        </message>
        <message>
            <source>taken over</source>
            <translation>取り込み</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>プラットフォーム</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>箇所</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>変更前</translation>
        </message>
        <message>
            <source>Yours</source>
            <translation>自分</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>相手</translation>
        </message>
        <message>
            <source>platform</source>
            <translation>プラットフォーム</translation>
        </message>
        <message>
            <source>place</source>
            <translation>箇所</translation>
        </message>
        <message>
            <source>yours stays, taken over, only yours, the same</source>
            <translation>yours stays, taken over, only yours, the same</translation>
        </message>
        <message>
            <source>there</source>
            <translation>あり</translation>
        </message>
        <message>
            <source>not there</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>the whole stack</source>
            <translation>スタック全体</translation>
        </message>
        <message>
            <source>Becomes</source>
            <translation>変更後</translation>
        </message>
    </context>
    <context>
        <name>alien::MergeView</name>
        <message>
            <source>%1 was published after the release that this draft came from.</source>
            <translation>この下書きの元になったリリースの後に、%1 が公開されました。</translation>
        </message>
        <message>
            <source>Nothing of it is what you changed. Taking it over is a step that can be undone; look at it, then publish again.</source>
            <translation>変更箇所に重なりはありません。取り込みは元に戻せる 1 回の変更になります。内容を確認してから、もう一度公開してください。</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) changed on both sides: there the draft keeps what you wrote, as a whole, and what they wrote is not in it. The rest is taken over, as a step that can be undone. Look at it, then publish again.</source>
            <translation>
                <numerusform>%n 箇所が双方で変更されています。そこでは下書きの内容がそのまま残り、相手の内容は入りません。それ以外は、元に戻せる 1 回の変更として取り込まれます。内容を確認してから、もう一度公開してください。</numerusform>
            </translation>
        </message>
        <message>
            <source>Changes on both sides</source>
            <translation>双方の変更</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Take over and look</source>
            <translation>取り込んで確認</translation>
        </message>
    </context>
    <context>
        <name>alien::MetricTable</name>
        <message>
            <source>gauge</source>
            <translation>ゲージ</translation>
        </message>
        <message>
            <source>counter</source>
            <translation>カウンター</translation>
        </message>
        <message>
            <source>histogram</source>
            <translation>ヒストグラム</translation>
        </message>
        <message>
            <source>Metric</source>
            <translation>メトリクス</translation>
        </message>
        <message>
            <source>Series</source>
            <translation>系列</translation>
        </message>
        <message>
            <source>Newest</source>
            <translation>最新</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>種別</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>単位</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>説明</translation>
        </message>
    </context>
    <context>
        <name>alien::NameMasking</name>
        <message>
            <source>Pseudonyms were copied.</source>
            <translation>仮名をコピーしました。</translation>
        </message>
        <message>
            <source>Names are masked: show them again to copy the true ones.</source>
            <translation>名前はマスクされています。実際の名前をコピーするには、マスクを解除してください。</translation>
        </message>
    </context>
    <context>
        <name>alien::NoticeStack</name>
        <message>
            <source>Dismiss</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Will be sent in %1 s.</source>
            <translation>%1 秒後に送信します。</translation>
        </message>
        <message>
            <source>Undo %1 s</source>
            <translation>元に戻す (%1 秒)</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
    </context>
    <context>
        <name>alien::OperationTable</name>
        <message>
            <source>Method</source>
            <translation>メソッド</translation>
        </message>
        <message>
            <source>Operation</source>
            <translation>操作</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>分野</translation>
        </message>
        <message>
            <source>Access</source>
            <translation>アクセス</translation>
        </message>
        <message>
            <source>Path</source>
            <translation>パス</translation>
        </message>
        <message>
            <source>GET, POST, PUT, DELETE</source>
            <translation>GET、POST、PUT、DELETE</translation>
        </message>
        <message>
            <source>groups, deployments, …</source>
            <translation>groups、deployments、…</translation>
        </message>
        <message>
            <source>locked, not allowed</source>
            <translation>locked, not allowed</translation>
        </message>
        <message>
            <source>a part of the path</source>
            <translation>パスの一部</translation>
        </message>
        <message>
            <source>This connection is read-only.</source>
            <translation>この接続は読み取り専用です。</translation>
        </message>
        <message>
            <source>not allowed</source>
            <translation>許可なし</translation>
        </message>
        <message>
            <source>read-only</source>
            <translation>読み取り専用</translation>
        </message>
        <message>
            <source>unlocked</source>
            <translation>ロック解除済み</translation>
        </message>
        <message>
            <source>locked</source>
            <translation>ロック中</translation>
        </message>
    </context>
    <context>
        <name>alien::OverviewPage</name>
        <message>
            <source>Causes and counts</source>
            <translation>原因と件数</translation>
        </message>
        <message>
            <source>deployments</source>
            <translation>デプロイ</translation>
        </message>
        <message>
            <source>Deployments by class</source>
            <translation>分類別のデプロイ</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>要対応</translation>
        </message>
        <message>
            <source>Changed while this console watched</source>
            <translation>このコンソールの監視中の変更</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>変更</translation>
        </message>
        <message>
            <source>Open all %1</source>
            <translation>%1 件すべてを開く</translation>
        </message>
        <message>
            <source>Open %1 %2</source>
            <translation>%2 %1 件を開く</translation>
        </message>
        <message>
            <source>Counts</source>
            <translation>件数</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>プラットフォーム</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>リリース</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>グループ</translation>
        </message>
        <message>
            <source>worst first</source>
            <translation>深刻な順</translation>
        </message>
        <message numerus="yes">
            <source>Since %1, when this console began to watch: %n change(s)</source>
            <translation>
                <numerusform>このコンソールが監視を始めた %1 以降: 変更 %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1、%2</translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s)</source>
            <translation>
                <numerusform>デプロイ %n 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cause(s)</source>
            <translation>
                <numerusform>原因 %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>The deployments could not be read</source>
            <translation>デプロイを読み取れませんでした</translation>
        </message>
        <message>
            <source>Nothing needs you</source>
            <translation>対応が必要なものはありません</translation>
        </message>
        <message>
            <source>No deployment has failed, stalled or gone silent.</source>
            <translation>失敗、停滞、無応答のデプロイはありません。</translation>
        </message>
        <message>
            <source>none yet</source>
            <translation>まだなし</translation>
        </message>
        <message>
            <source>No changes yet</source>
            <translation>変更はまだありません</translation>
        </message>
        <message>
            <source>The manager keeps no history; changes are noted here as they are seen.</source>
            <translation>マネージャーは履歴を持ちません。変更は、確認した時点でここに記録されます。</translation>
        </message>
        <message numerus="yes">
            <source>Retry %n deployment(s)…</source>
            <translation>
                <numerusform>デプロイ %n 件を再試行…</numerusform>
            </translation>
        </message>
        <message>
            <source>Open in Deployments</source>
            <translation>デプロイで開く</translation>
        </message>
        <message>
            <source>As of %1</source>
            <translation>%1の情報</translation>
        </message>
        <message>
            <source>Every number opens the filtered table</source>
            <translation>どの数値からも、絞り込んだ表を開けます</translation>
        </message>
        <message>
            <source>By platform</source>
            <translation>プラットフォーム別</translation>
        </message>
        <message>
            <source>By release</source>
            <translation>リリース別</translation>
        </message>
        <message>
            <source>By group</source>
            <translation>グループ別</translation>
        </message>
        <message>
            <source>All this is of now; Deployments shows the fleet at %1.</source>
            <translation>ここの内容はすべて現在のものです。「デプロイ」には %1 時点のフリートが表示されています。</translation>
        </message>
        <message>
            <source>A release reaches those that run, or whose last update or refresh failed, when it is published. These were in another state then.</source>
            <translation>リリースは、公開した時点で稼働中のデプロイと、直近の更新またはリフレッシュに失敗したデプロイに適用されます。ここに示すデプロイは、その時点で別の状態でした。</translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s) neither run the newest release nor want it</source>
            <translation>
                <numerusform>最新リリースで稼働しておらず、目標にもしていないデプロイ %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 newest</source>
            <translation>%1 (最新)</translation>
        </message>
    </context>
    <context>
        <name>alien::Page</name>
        <message>
            <source>Overview</source>
            <translation>概要</translation>
        </message>
        <message>
            <source>Deployments</source>
            <translation>デプロイ</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>グループ</translation>
        </message>
        <message>
            <source>Releases</source>
            <translation>リリース</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>コマンド</translation>
        </message>
        <message>
            <source>Telemetry</source>
            <translation>テレメトリー</translation>
        </message>
        <message>
            <source>Stack editor</source>
            <translation>スタックエディター</translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>ジャーナル</translation>
        </message>
        <message>
            <source>API</source>
            <translation>API</translation>
        </message>
    </context>
    <context>
        <name>alien::PalettePopup</name>
        <message>
            <source>Find or run anything</source>
            <translation>検索または実行</translation>
        </message>
        <message>
            <source>Find or run anything:  &gt; actions  # groups  @ releases  : ids</source>
            <translation>検索または実行:  &gt; アクション  # グループ  @ リリース  : ID</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>検索結果</translation>
        </message>
        <message>
            <source>Nothing has such a name.</source>
            <translation>その名前のものはありません。</translation>
        </message>
    </context>
    <context>
        <name>alien::PaletteSources</name>
        <message>
            <source>Actions</source>
            <translation>アクション</translation>
        </message>
        <message>
            <source>Deployments</source>
            <translation>デプロイ</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <extracomment>%1: "Retry"; %2: the name of a deployment</extracomment>
            <translation>%2 を%1</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>再試行</translation>
        </message>
        <message>
            <source>failed, runs the phase again</source>
            <translation>失敗、フェーズをもう一度実行</translation>
        </message>
        <message>
            <source>Redeploy</source>
            <translation>再デプロイ</translation>
        </message>
        <message>
            <source>asks first</source>
            <translation>実行前に確認</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>グループ</translation>
        </message>
        <message>
            <source>%1 of %2 deployments</source>
            <translation>デプロイ %2 件中 %1 件</translation>
        </message>
        <message>
            <source>Releases</source>
            <translation>リリース</translation>
        </message>
        <message>
            <source>URLs</source>
            <translation>URL</translation>
        </message>
        <message>
            <source>Copy %1</source>
            <translation>%1 をコピー</translation>
        </message>
    </context>
    <context>
        <name>alien::PayloadBar</name>
        <message>
            <source>Previous match</source>
            <translation>前の一致</translation>
        </message>
        <message>
            <source>Next match</source>
            <translation>次の一致</translation>
        </message>
        <message>
            <source>More about this payload</source>
            <translation>このペイロードのその他の操作</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>検索</translation>
        </message>
        <message>
            <source>Tell capital and small letters apart</source>
            <translation>大文字と小文字を区別</translation>
        </message>
        <message>
            <source>Tree</source>
            <translation>ツリー</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>テキスト</translation>
        </message>
        <message>
            <source>Hex</source>
            <translation>16 進</translation>
        </message>
        <message>
            <source>Find in %1</source>
            <translation>%1 内を検索</translation>
        </message>
    </context>
    <context>
        <name>alien::PayloadDiff</name>
        <message>
            <source>More than 16 MB are not compared by path.</source>
            <translation>16 MB を超えるものはパス単位で比較できません。</translation>
        </message>
        <message>
            <source>The first is not JSON: %1</source>
            <translation>1 つ目が JSON ではありません: %1</translation>
        </message>
        <message>
            <source>The second is not JSON: %1</source>
            <translation>2 つ目が JSON ではありません: %1</translation>
        </message>
        <message>
            <source>More than 8 MB are not compared line by line.</source>
            <translation>8 MB を超えるものは行単位で比較できません。</translation>
        </message>
        <message>
            <source>These are bytes, no text.</source>
            <translation>テキストではなくバイト列です。</translation>
        </message>
    </context>
    <context>
        <name>alien::PayloadDiffRows</name>
        <message numerus="yes">
            <source>%n equal line(s)</source>
            <translation>
                <numerusform>同じ行 %n 行</numerusform>
            </translation>
        </message>
        <message>
            <source>Added</source>
            <translation>追加</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>変更</translation>
        </message>
    </context>
    <context>
        <name>alien::PayloadDiffView</name>
        <message>
            <source>Differences</source>
            <translation>差異</translation>
        </message>
        <message>
            <source>Paths</source>
            <translation>パス</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>テキスト</translation>
        </message>
        <message>
            <source>Changed paths</source>
            <translation>変更されたパス</translation>
        </message>
        <message>
            <source>Changed lines</source>
            <translation>変更された行</translation>
        </message>
        <message>
            <source>%1 changed, %2 added, %3 removed</source>
            <translation>変更 %1、追加 %2、削除 %3</translation>
        </message>
        <message>
            <source>No difference</source>
            <translation>差異なし</translation>
        </message>
        <message>
            <source>Both are the same, byte for byte.</source>
            <translation>両者は 1 バイトも違わず同じです。</translation>
        </message>
        <message>
            <source>No comparison by path</source>
            <translation>パス単位の比較なし</translation>
        </message>
        <message>
            <source>Only blanks or the order of members differ.</source>
            <translation>違いは空白またはメンバーの順序だけです。</translation>
        </message>
        <message>
            <source>No comparison by line</source>
            <translation>行単位の比較なし</translation>
        </message>
        <message>
            <source>%1 against %2</source>
            <translation>%1 と %2</translation>
        </message>
        <message>
            <source>Nothing to compare</source>
            <translation>比較するものがありません</translation>
        </message>
        <message>
            <source>Two payloads are needed.</source>
            <translation>ペイロードが 2 つ必要です。</translation>
        </message>
    </context>
    <context>
        <name>alien::PayloadFoot</name>
        <message>
            <source>Copy path</source>
            <translation>パスをコピー</translation>
        </message>
    </context>
    <context>
        <name>alien::PayloadHexView</name>
        <message>
            <source>The bytes are hidden while names are masked.</source>
            <translation>名前をマスクしている間、バイト列は表示されません。</translation>
        </message>
    </context>
    <context>
        <name>alien::PayloadPreview</name>
        <message>
            <source>%1 x %2 pixels are too many for a preview.</source>
            <translation>%1 x %2 ピクセルは大きすぎてプレビューできません。</translation>
        </message>
        <message>
            <source>The picture cannot be shown: %1</source>
            <translation>画像を表示できません: %1</translation>
        </message>
        <message>
            <source>Picture, %1, %2 x %3 pixels</source>
            <translation>画像、%1、%2 x %3 ピクセル</translation>
        </message>
    </context>
    <context>
        <name>alien::PayloadSource</name>
        <message>
            <source>%1 cannot be read: %2</source>
            <translation>%1 を読み取れません: %2</translation>
        </message>
        <message>
            <source>it is no regular file</source>
            <translation>通常のファイルではありません</translation>
        </message>
    </context>
    <context>
        <name>alien::PayloadTextView</name>
        <message>
            <source>masked</source>
            <translation>マスク中</translation>
        </message>
    </context>
    <context>
        <name>alien::PayloadTree</name>
        <message>
            <source>Line %1, column %2: %3</source>
            <translation>%1 行 %2 列: %3</translation>
        </message>
        <message>
            <source>masked</source>
            <translation>マスク中</translation>
        </message>
        <message>
            <source>reading</source>
            <translation>読み取り中</translation>
        </message>
    </context>
    <context>
        <name>alien::PayloadTreeView</name>
        <message>
            <source>Broken off</source>
            <translation>途切れ</translation>
        </message>
        <message>
            <source>Unfolded</source>
            <translation>展開済み</translation>
        </message>
        <message>
            <source>Folded</source>
            <translation>折りたたみ済み</translation>
        </message>
    </context>
    <context>
        <name>alien::PayloadView</name>
        <message>
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>テキスト</translation>
        </message>
        <message>
            <source>%1 as text</source>
            <translation>%1 をテキストで表示</translation>
        </message>
        <message>
            <source>Bytes</source>
            <translation>バイト列</translation>
        </message>
        <message>
            <source>%1 as bytes</source>
            <translation>%1 をバイト列で表示</translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>空</translation>
        </message>
        <message>
            <source>This payload has no bytes.</source>
            <translation>このペイロードは 0 バイトです。</translation>
        </message>
        <message>
            <source>Unpack gzip</source>
            <translation>gzip を展開</translation>
        </message>
        <message>
            <source>Broken at line %1, column %2</source>
            <translation>%1 行 %2 列で破損</translation>
        </message>
        <message>
            <source>Reading, %1 %</source>
            <translation>読み取り中、%1 %</translation>
        </message>
        <message>
            <source>%1, no JSON</source>
            <translation>%1、JSON ではない</translation>
        </message>
        <message>
            <source>Unpacking %1</source>
            <translation>%1 を展開中</translation>
        </message>
        <message>
            <source>Unpacked from %1 of gzip</source>
            <translation>%1 の gzip から展開</translation>
        </message>
        <message>
            <source>The result is stored on the manager's host</source>
            <translation>結果はマネージャーのホストに保存されています</translation>
        </message>
        <message>
            <source>%1 lie at %2, where this program cannot read them. Copy the file from that host to see it.</source>
            <translation>%1 が %2 にありますが、このプログラムからは読み取れません。内容を見るには、そのホストからファイルをコピーしてください。</translation>
        </message>
        <message>
            <source>Searching, %1 %</source>
            <translation>検索中、%1 %</translation>
        </message>
        <message>
            <source>No match</source>
            <translation>一致なし</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>%1, inside</source>
            <translation>%1、内部</translation>
        </message>
        <message>
            <source>Some encoded values are too large to be looked into.</source>
            <translation>エンコードされた値の一部は、大きすぎて内部を検索できません。</translation>
        </message>
        <message>
            <source>Copying %1</source>
            <translation>%1 をコピー中</translation>
        </message>
        <message>
            <source>Save as</source>
            <translation>名前を付けて保存</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>%1 として保存しました</translation>
        </message>
        <message>
            <source>%1 could not be saved: %2</source>
            <translation>%1 を保存できませんでした: %2</translation>
        </message>
        <message>
            <source>The window was closed</source>
            <translation>ウィンドウが閉じられました</translation>
        </message>
        <message>
            <source>Copy JSON</source>
            <translation>JSON をコピー</translation>
        </message>
        <message>
            <source>Copy text</source>
            <translation>テキストをコピー</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>名前を付けて保存…</translation>
        </message>
        <message>
            <source>Indent the text</source>
            <translation>テキストを字下げ</translation>
        </message>
        <message>
            <source>Unfold all</source>
            <translation>すべて展開</translation>
        </message>
        <message>
            <source>Copy value</source>
            <translation>値をコピー</translation>
        </message>
        <message>
            <source>Copy as JSON</source>
            <translation>JSON としてコピー</translation>
        </message>
        <message>
            <source>Copy path</source>
            <translation>パスをコピー</translation>
        </message>
        <message>
            <source>Reveal this value</source>
            <translation>この値を表示</translation>
        </message>
        <message>
            <source>Fold</source>
            <translation>折りたたむ</translation>
        </message>
        <message>
            <source>Decode here</source>
            <translation>ここでデコード</translation>
        </message>
        <message>
            <source>Unfold</source>
            <translation>展開</translation>
        </message>
        <message>
            <source>Unfold all below</source>
            <translation>以下をすべて展開</translation>
        </message>
        <message>
            <source>Save decoded value as…</source>
            <translation>デコードした値を保存…</translation>
        </message>
        <message>
            <source>Show in the text</source>
            <translation>テキストで表示</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>コピー</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>すべて選択</translation>
        </message>
        <message>
            <source>Show in the tree</source>
            <translation>ツリーで表示</translation>
        </message>
        <message>
            <source>This is not JSON.</source>
            <translation>JSON ではありません。</translation>
        </message>
        <message>
            <source>%1 is too much for the clipboard; save them as a file</source>
            <translation>%1 はクリップボードには大きすぎます。ファイルに保存してください</translation>
        </message>
    </context>
    <context>
        <name>alien::Profile</name>
        <message>
            <source>This is no web address.</source>
            <translation>Web アドレスではありません。</translation>
        </message>
        <message>
            <source>Leave out the name and password; the token is asked for separately.</source>
            <translation>名前とパスワードは含めないでください。トークンは別に入力します。</translation>
        </message>
        <message>
            <source>Leave out everything from the ? or # on.</source>
            <translation>? または # 以降は含めないでください。</translation>
        </message>
        <message>
            <source>Enter the manager's address.</source>
            <translation>マネージャーのアドレスを入力してください。</translation>
        </message>
        <message>
            <source>Begin the address with https:// or http://.</source>
            <translation>アドレスは https:// または http:// で始めてください。</translation>
        </message>
    </context>
    <context>
        <name>alien::ProfileForm</name>
        <message>
            <source>Grant on another resource</source>
            <translation>別のリソースに権限を付与</translation>
        </message>
        <message>
            <source>permission profile</source>
            <translation>権限プロファイル</translation>
        </message>
        <message>
            <source>Nobody uses it.</source>
            <translation>使用しているものはありません。</translation>
        </message>
        <message>
            <source>Used by %1.</source>
            <translation>%1 が使用しています。</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>すべて</translation>
        </message>
        <message>
            <source>permission set</source>
            <translation>権限セット</translation>
        </message>
        <message>
            <source>Grant %1</source>
            <translation>%1 を付与</translation>
        </message>
        <message>
            <source>Take a grant away</source>
            <translation>権限付与を取り消し</translation>
        </message>
        <message>
            <source>Remove all grants on %1</source>
            <translation>%1 への権限付与をすべて削除</translation>
        </message>
        <message>
            <source>Take grants away</source>
            <translation>権限付与をまとめて取り消し</translation>
        </message>
        <message>
            <source>Grant on %1</source>
            <translation>%1 に権限を付与</translation>
        </message>
    </context>
    <context>
        <name>alien::ProfileStore</name>
        <message>
            <source>The saved connections cannot be read: %1</source>
            <translation>保存した接続を読み取れません: %1</translation>
        </message>
        <message>
            <source>The saved connections were damaged and moved to %1.</source>
            <translation>保存した接続が壊れていたため、%1 に移動しました。</translation>
        </message>
        <message>
            <source>The saved connections in %1 are damaged.</source>
            <translation>%1 に保存した接続が壊れています。</translation>
        </message>
        <message>
            <source>The connection could not be saved: %1</source>
            <translation>接続を保存できませんでした: %1</translation>
        </message>
    </context>
    <context>
        <name>alien::PromAnswer</name>
        <message>
            <source>The server's answer is not that of Prometheus' API.</source>
            <translation>サーバーの応答が Prometheus API のものではありません。</translation>
        </message>
        <message>
            <source>A part of the server's storage did not answer; something may be missing here.</source>
            <translation>サーバーのストレージの一部が応答しませんでした。一部のデータが欠けている可能性があります。</translation>
        </message>
        <message>
            <source>The server refused without saying why.</source>
            <translation>サーバーが理由を示さずに拒否しました。</translation>
        </message>
        <message>
            <source>The server's answer has no result that this console knows.</source>
            <translation>サーバーの応答に、このコンソールが扱える結果がありません。</translation>
        </message>
        <message numerus="yes">
            <source>%n native histogram(s) cannot be drawn; use histogram_quantile().</source>
            <translation>
                <numerusform>ネイティブヒストグラム %n 件は描画できません。histogram_quantile() を使ってください。</numerusform>
            </translation>
        </message>
        <message>
            <source>The server's answer is not a list of names.</source>
            <translation>サーバーの応答が名前の一覧ではありません。</translation>
        </message>
    </context>
    <context>
        <name>alien::PromClient</name>
        <message>
            <source>The server keeps tenants apart and was told none: add the header X-Scope-OrgID.</source>
            <translation>サーバーはテナントを区別しますが、テナントが指定されていません。ヘッダー X-Scope-OrgID を追加してください。</translation>
        </message>
        <message>
            <source>The server asks for a user or a token, or does not know the given one (401).</source>
            <translation>サーバーがユーザーまたはトークンを求めているか、指定されたものを認識しません (401)。</translation>
        </message>
        <message>
            <source>The server does not allow it (403).</source>
            <translation>サーバーが許可していません (403)。</translation>
        </message>
        <message>
            <source>There is no Prometheus API at this address (404). For VictoriaMetrics cluster it ends in /select/0/prometheus, for Mimir in /prometheus.</source>
            <translation>このアドレスに Prometheus API はありません (404)。VictoriaMetrics クラスターでは末尾が /select/0/prometheus、Mimir では /prometheus になります。</translation>
        </message>
        <message>
            <source>The server answered %1.</source>
            <translation>サーバーの応答は %1 です。</translation>
        </message>
        <message>
            <source>A Prometheus-compatible server</source>
            <translation>Prometheus 互換サーバー</translation>
        </message>
    </context>
    <context>
        <name>alien::PromController</name>
        <message>
            <source>There is no metrics server for this connection any more.</source>
            <translation>この接続のメトリクスサーバーはもうありません。</translation>
        </message>
        <message>
            <source>Save a metrics server first.</source>
            <translation>先にメトリクスサーバーを保存してください。</translation>
        </message>
        <message>
            <source>Asking the server…</source>
            <translation>サーバーに問い合わせています…</translation>
        </message>
        <message>
            <source>The server answers.</source>
            <translation>サーバーが応答しました。</translation>
        </message>
        <message>
            <source>Type a query first.</source>
            <translation>先にクエリを入力してください。</translation>
        </message>
        <message>
            <source>My %1</source>
            <translation>マイ %1</translation>
        </message>
        <message>
            <source>The panel stands at the end of “%1”.</source>
            <translation>パネルを「%1」の末尾に追加しました。</translation>
        </message>
    </context>
    <context>
        <name>alien::PromPane</name>
        <message>
            <source>Metrics server</source>
            <translation>メトリクスサーバー</translation>
        </message>
        <message>
            <source>Prometheus, VictoriaMetrics, Mimir or Thanos: the engine for a fleet that outgrows one desktop. The secret is kept in the keyring only.</source>
            <translation>Prometheus、VictoriaMetrics、Mimir、Thanos に対応します。1 台のデスクトップでは扱いきれないフリートに使います。シークレットはキーリングだけに保存されます。</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>アドレス</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>認証方式</translation>
        </message>
        <message>
            <source>None</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>User and password</source>
            <translation>ユーザーとパスワード</translation>
        </message>
        <message>
            <source>Bearer token</source>
            <translation>Bearer トークン</translation>
        </message>
        <message>
            <source>User</source>
            <translation>ユーザー</translation>
        </message>
        <message>
            <source>Secret</source>
            <translation>シークレット</translation>
        </message>
        <message>
            <source>as it is kept</source>
            <translation>保存済み</translation>
        </message>
        <message>
            <source>Headers</source>
            <translation>ヘッダー</translation>
        </message>
        <message>
            <source>Own CA</source>
            <translation>独自の CA</translation>
        </message>
        <message>
            <source>file in PEM form</source>
            <translation>PEM 形式のファイル</translation>
        </message>
        <message>
            <source>Client certificate</source>
            <translation>クライアント証明書</translation>
        </message>
        <message>
            <source>Its key</source>
            <translation>秘密鍵</translation>
        </message>
        <message>
            <source>PromQL query</source>
            <translation>PromQL クエリ</translation>
        </message>
        <message>
            <source>Legend</source>
            <translation>凡例</translation>
        </message>
        <message>
            <source>Names and labels complete while you type, or with Ctrl+Space. $rate stands for a window that suits the range, $step for its step.</source>
            <translation>名前とラベルは、入力中または Ctrl+Space で補完されます。$rate は期間に合った時間幅、$step はその間隔を表します。</translation>
        </message>
        <message>
            <source>“%1” is no header: a name, a colon, a value.</source>
            <translation>「%1」はヘッダーではありません。名前、コロン、値の順に書いてください。</translation>
        </message>
        <message>
            <source>Fill in the address first.</source>
            <translation>先にアドレスを入力してください。</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>サーバー</translation>
        </message>
        <message>
            <source>Deployments</source>
            <translation>デプロイ</translation>
        </message>
        <message>
            <source>no label names them; panels show all</source>
            <translation>デプロイを示すラベルがないため、パネルには全体が表示されます</translation>
        </message>
        <message>
            <source>labelled %1</source>
            <translation>ラベル %1</translation>
        </message>
        <message>
            <source>Points every</source>
            <translation>データ点の間隔</translation>
        </message>
    </context>
    <context>
        <name>alien::PromProduct</name>
        <message>
            <source>The server does not say what it is.</source>
            <translation>サーバーは製品名を返しません。</translation>
        </message>
    </context>
    <context>
        <name>alien::PromQueryEdit</name>
        <message>
            <source>Completions</source>
            <translation>補完候補</translation>
        </message>
    </context>
    <context>
        <name>alien::PromServer</name>
        <message>
            <source>The address must begin with http:// or https:// and name a host, as in http://127.0.0.1:9090.</source>
            <translation>アドレスは http:// または https:// で始め、ホストを含めてください (例: http://127.0.0.1:9090)。</translation>
        </message>
        <message>
            <source>The address must not carry a query, a fragment or a password; the password has a field of its own.</source>
            <translation>アドレスにクエリ、フラグメント、パスワードを含めないでください。パスワードには専用の欄があります。</translation>
        </message>
        <message>
            <source>%1 holds no certificate in PEM form.</source>
            <translation>%1 に PEM 形式の証明書がありません。</translation>
        </message>
        <message>
            <source>%1 holds no private key in PEM form without a pass phrase.</source>
            <translation>%1 に、パスフレーズのない PEM 形式の秘密鍵がありません。</translation>
        </message>
        <message>
            <source>The header %1 cannot be sent.</source>
            <translation>ヘッダー %1 は送信できません。</translation>
        </message>
    </context>
    <context>
        <name>alien::PromSource</name>
        <message>
            <source>Prometheus-compatible server at %1</source>
            <translation>%1 の Prometheus 互換サーバー</translation>
        </message>
        <message>
            <source>%1 at %2</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>No Prometheus-compatible server is set up for this connection.</source>
            <translation>この接続に Prometheus 互換サーバーは設定されていません。</translation>
        </message>
        <message>
            <source>The server has nothing for this query in this time.</source>
            <translation>この期間について、サーバーにこのクエリの結果はありません。</translation>
        </message>
    </context>
    <context>
        <name>alien::ProtectionCard</name>
        <message>
            <source>Production</source>
            <translation>本番</translation>
        </message>
        <message>
            <source>Staging</source>
            <translation>ステージング</translation>
        </message>
        <message>
            <source>Sandbox</source>
            <translation>サンドボックス</translation>
        </message>
        <message>
            <source>None</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>Asks one step more, holds single actions back 5 s</source>
            <translation>確認を 1 段階増やし、1 件のアクションは 5 秒保留します</translation>
        </message>
        <message>
            <source>Asks before bulk and deletes</source>
            <translation>一括操作と削除の前に確認します</translation>
        </message>
        <message>
            <source>Asks before deletes only</source>
            <translation>削除の前だけ確認します</translation>
        </message>
    </context>
    <context>
        <name>alien::ProtectionTag</name>
        <message>
            <source>PRODUCTION</source>
            <translation>本番</translation>
        </message>
        <message>
            <source>STAGING</source>
            <translation>ステージング</translation>
        </message>
        <message>
            <source>SANDBOX</source>
            <translation>サンドボックス</translation>
        </message>
    </context>
    <context>
        <name>alien::PublishBody</name>
        <message>
            <source>no stack: they would wait for ever</source>
            <translation>スタックなし: いつまでも待ち続けます</translation>
        </message>
        <message>
            <source>no stack</source>
            <translation>スタックなし</translation>
        </message>
        <message>
            <source>the newest release has no stack for it</source>
            <translation>最新リリースにスタックがありません</translation>
        </message>
        <message>
            <source>%1 removed</source>
            <translation>%1 を削除</translation>
        </message>
        <message>
            <source>%1 changed</source>
            <translation>%1 を変更</translation>
        </message>
        <message>
            <source>%1 added</source>
            <translation>%1 を追加</translation>
        </message>
        <message>
            <source>permissions or settings of the stack changed</source>
            <translation>スタックの権限または設定を変更</translation>
        </message>
        <message>
            <source>nothing changes</source>
            <translation>変更なし</translation>
        </message>
        <message>
            <source>Hit, by group</source>
            <translation>グループ別の影響</translation>
        </message>
        <message>
            <source>Not moved, %1</source>
            <translation>移行しないもの (%1 件)</translation>
        </message>
        <message>
            <source>The way back</source>
            <translation>元に戻す方法</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>ほか %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>Findings still open, %1</source>
            <translation>未解決の指摘 (%1 件)</translation>
        </message>
        <message>
            <source>Fleet and newest release read again at %1.</source>
            <translation>フリートと最新リリースを %1 に読み直しました。</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>プラットフォーム</translation>
        </message>
        <message>
            <source>Hit</source>
            <translation>影響</translation>
        </message>
        <message>
            <source>Not covered</source>
            <translation>対象外</translation>
        </message>
        <message>
            <source>Resources</source>
            <translation>リソース</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <translation>%2 の %1</translation>
        </message>
        <message>
            <source>%1 not covered on %2</source>
            <translation>%2 で対象外 %1 件</translation>
        </message>
        <message>
            <source>Add a stack for %1</source>
            <translation>%1 用のスタックを追加</translation>
        </message>
        <message>
            <source>All</source>
            <translation>すべて</translation>
        </message>
        <message>
            <source>%1 in all</source>
            <translation>合計 %1 件</translation>
        </message>
        <message>
            <source>%1 not covered in all</source>
            <translation>対象外の合計 %1 件</translation>
        </message>
        <message>
            <source>%1 in %2</source>
            <translation>%2 で %1 件</translation>
        </message>
        <message numerus="yes">
            <source>%n failed now</source>
            <translation>
                <numerusform>現在失敗 %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message numerus="yes">
            <source>and %n more group(s)</source>
            <translation>
                <numerusform>ほか %n グループ</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody: no deployment is running.</source>
            <translation>なし: 稼働中のデプロイがありません。</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Those that are being updated, set up or stalled move too when they settle before it is sent.</source>
            <translation>更新中、セットアップ中、停滞中のデプロイも、送信までに処理が終われば移行します。</translation>
        </message>
        <message>
            <source>Nobody is left out.</source>
            <translation>除外されるものはありません。</translation>
        </message>
        <message>
            <source>Commit message</source>
            <translation>コミットメッセージ</translation>
        </message>
        <message>
            <source>Commit ref</source>
            <translation>コミットの参照</translation>
        </message>
        <message>
            <source>Commit sha</source>
            <translation>コミットの SHA</translation>
        </message>
        <message>
            <source>Written into the release</source>
            <translation>リリースに記録</translation>
        </message>
        <message>
            <source>What differs from %1</source>
            <translation>%1 との差分</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>%1: %2 becomes %3</source>
            <translation>%1: %2 が %3 に変わります</translation>
        </message>
        <message>
            <source>No value differs.</source>
            <translation>異なる値はありません。</translation>
        </message>
        <message>
            <source>Show difference</source>
            <translation>差分を表示</translation>
        </message>
    </context>
    <context>
        <name>alien::Query</name>
        <message>
            <source>What is to follow "or"?</source>
            <translation>"or" の後に条件がありません</translation>
        </message>
        <message>
            <source>This list cannot be filtered with "or"</source>
            <translation>この一覧では "or" を使ったフィルターはできません</translation>
        </message>
        <message>
            <source>"or" stands between two conditions</source>
            <translation>"or" は 2 つの条件の間に置きます</translation>
        </message>
        <message>
            <source>%1 is a time span: compare it with &lt; or &gt;</source>
            <translation>%1 は時間の長さです。&lt; または &gt; で比較してください</translation>
        </message>
        <message>
            <source>%1 cannot be compared with %2</source>
            <translation>%1 は %2 で比較できません</translation>
        </message>
        <message>
            <source>%1 takes one value</source>
            <translation>%1 に指定できる値は 1 つです</translation>
        </message>
        <message>
            <source>"%1" is no time span; write 90s, 15m, 1h, 2d or 1w</source>
            <translation>「%1」は時間の長さではありません。90s、15m、1h、2d、1w のように書いてください</translation>
        </message>
        <message>
            <source>"%1" is no whole number</source>
            <translation>「%1」は整数ではありません</translation>
        </message>
        <message>
            <source>%1 is yes or no</source>
            <translation>%1 は yes または no です</translation>
        </message>
        <message>
            <source>There is no "%1" to filter by</source>
            <translation>「%1」というフィルター項目はありません</translation>
        </message>
        <message>
            <source>What is %1 to be?</source>
            <translation>%1 の値を指定してください</translation>
        </message>
    </context>
    <context>
        <name>alien::QueryCompleter</name>
        <message>
            <source>Proposals for the filter</source>
            <translation>フィルターの候補</translation>
        </message>
    </context>
    <context>
        <name>alien::QueryEdit</name>
        <message>
            <source>Filter: words, status:failed, group:…, age&gt;1h</source>
            <translation>フィルター: 語句、status:failed、group:…、age&gt;1h</translation>
        </message>
        <message>
            <source>Go to the filter</source>
            <translation>フィルターに移動</translation>
        </message>
        <message>
            <source>Clear the filter</source>
            <translation>フィルターをクリア</translation>
        </message>
        <message>
            <source>%1. Did you mean “%2”?</source>
            <translation>%1。「%2」ですか?</translation>
        </message>
    </context>
    <context>
        <name>alien::QuestionForm</name>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
    </context>
    <context>
        <name>alien::QuitGuard</name>
        <message numerus="yes">
            <source>An action has not ended for %n deployment(s) yet. Those that wait are not sent to; those under way end first, and the journal has their outcome.</source>
            <translation>
                <numerusform>デプロイ %n 件へのアクションがまだ終わっていません。待機中のものは送信されません。進行中のものは終わるまで待ち、結果はジャーナルに記録されます。</numerusform>
            </translation>
        </message>
        <message>
            <source>Stop and quit</source>
            <translation>停止して終了</translation>
        </message>
        <message>
            <source>Quit while an action is under way?</source>
            <translation>アクションの進行中に終了しますか?</translation>
        </message>
    </context>
    <context>
        <name>alien::Rail</name>
        <message>
            <source>Sections</source>
            <translation>セクション</translation>
        </message>
        <message>
            <source>Switch to %1</source>
            <translation>%1 に切り替え</translation>
        </message>
        <message>
            <source>Switch to %1 (%2)</source>
            <translation>%1 に切り替え (%2)</translation>
        </message>
    </context>
    <context>
        <name>alien::RailSection</name>
        <message>
            <source>%1 failed of %2</source>
            <translation>%2 件中 %1 件が失敗</translation>
        </message>
        <message>
            <source> of %1</source>
            <extracomment>after the number of failed ones: "13 of 412"</extracomment>
            <translation> / %1</translation>
        </message>
    </context>
    <context>
        <name>alien::RangeBar</name>
        <message>
            <source>15 min</source>
            <translation>15 分</translation>
        </message>
        <message>
            <source>1 h</source>
            <translation>1 時間</translation>
        </message>
        <message>
            <source>2 h</source>
            <translation>2 時間</translation>
        </message>
        <message>
            <source>6 h</source>
            <translation>6 時間</translation>
        </message>
        <message>
            <source>24 h</source>
            <translation>24 時間</translation>
        </message>
        <message>
            <source>7 d</source>
            <translation>7 日</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>戻る</translation>
        </message>
        <message>
            <source>Live</source>
            <translation>ライブ</translation>
        </message>
        <message>
            <source>The last %1</source>
            <translation>過去 %1</translation>
        </message>
        <message>
            <source>Follows the present.</source>
            <translation>現在時刻に追従します。</translation>
        </message>
        <message>
            <source>Back to the range before</source>
            <translation>前の期間に戻る</translation>
        </message>
        <message>
            <source>Back to the range before (Esc, or a double click on a chart).</source>
            <translation>前の期間に戻ります (Esc、またはグラフをダブルクリック)。</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1～%2</translation>
        </message>
    </context>
    <context>
        <name>alien::ReceiverPane</name>
        <message>
            <source>Receiver</source>
            <translation>レシーバー</translation>
        </message>
        <message>
            <source>A manager forwards what its deployments send, if it is told where to. Put these lines into its configuration and start it anew:</source>
            <translation>送信先を指定すると、マネージャーはデプロイが送ったものを転送します。次の行をマネージャーの設定に追加し、再起動してください:</translation>
        </message>
        <message>
            <source>Came from this connection</source>
            <translation>この接続から受信</translation>
        </message>
        <message>
            <source>Refused, from everybody</source>
            <translation>拒否 (すべての送信元)</translation>
        </message>
        <message>
            <source>Kept on this machine</source>
            <translation>このコンピューターに保存</translation>
        </message>
        <message>
            <source>Metrics that arrived</source>
            <translation>受信したメトリクス</translation>
        </message>
        <message>
            <source>Metrics</source>
            <translation>メトリクス</translation>
        </message>
        <message>
            <source>File</source>
            <translation>ファイル</translation>
        </message>
        <message>
            <source>Series</source>
            <translation>系列</translation>
        </message>
        <message>
            <source>Log lines</source>
            <translation>ログ行</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>%1 から</translation>
        </message>
        <message>
            <source>Spans</source>
            <translation>スパン</translation>
        </message>
        <message>
            <source>Set aside, unreadable</source>
            <translation>隔離 (判読不能)</translation>
        </message>
        <message>
            <source>The receiver listens on this machine only, for whoever has the secret.</source>
            <translation>レシーバーはこのコンピューターだけで待ち受け、シークレットを持つ送信元だけを受け入れます。</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>アドレス</translation>
        </message>
        <message>
            <source>Header</source>
            <translation>ヘッダー</translation>
        </message>
        <message>
            <source>Lines for the manager</source>
            <translation>マネージャー用の行</translation>
        </message>
        <message>
            <source>No keyring keeps the secret: good until this program ends.</source>
            <translation>シークレットを保存できるキーリングがありません。このプログラムの終了まで有効です。</translation>
        </message>
        <message>
            <source>A manager elsewhere</source>
            <translation>別の場所にあるマネージャー</translation>
        </message>
        <message>
            <source>run here: its port comes to this receiver</source>
            <translation>ここで実行すると、そのポートがこのレシーバーにつながります</translation>
        </message>
        <message>
            <source>Last</source>
            <translation>最後</translation>
        </message>
        <message>
            <source>nothing yet</source>
            <translation>まだなし</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>リクエスト</translation>
        </message>
        <message>
            <source>Metric points</source>
            <translation>メトリクスのデータ点</translation>
        </message>
        <message>
            <source>Log records</source>
            <translation>ログレコード</translation>
        </message>
        <message>
            <source>Points rejected</source>
            <translation>拒否したデータ点</translation>
        </message>
        <message>
            <source>Capped by the SDK</source>
            <translation>SDK による制限</translation>
        </message>
        <message>
            <source>too many attribute sets</source>
            <translation>属性の組み合わせが多すぎます</translation>
        </message>
        <message>
            <source>Without the secret</source>
            <translation>シークレットなし</translation>
        </message>
        <message>
            <source>Wrong host</source>
            <translation>ホスト違い</translation>
        </message>
        <message>
            <source>From a browser</source>
            <translation>ブラウザーから</translation>
        </message>
        <message>
            <source>Wrong path or method</source>
            <translation>パスまたはメソッド違い</translation>
        </message>
        <message>
            <source>Unreadable</source>
            <translation>判読不能</translation>
        </message>
        <message>
            <source>Too large</source>
            <translation>サイズ超過</translation>
        </message>
        <message>
            <source>Pushed back</source>
            <translation>再送を要求</translation>
        </message>
        <message>
            <source>Last problem</source>
            <translation>最後の問題</translation>
        </message>
        <message>
            <source>Unreadable, %1</source>
            <translation>判読不能、%1</translation>
        </message>
    </context>
    <context>
        <name>alien::RecordsField</name>
        <message>
            <source>Add rule</source>
            <translation>ルールを追加</translation>
        </message>
        <message>
            <source>Add health check</source>
            <translation>ヘルスチェックを追加</translation>
        </message>
        <message>
            <source>Scale by itself</source>
            <translation>自動スケーリング</translation>
        </message>
        <message>
            <source>Add GPU</source>
            <translation>GPU を追加</translation>
        </message>
        <message>
            <source>Add storage</source>
            <translation>ストレージを追加</translation>
        </message>
        <message>
            <source>Add variable</source>
            <translation>変数を追加</translation>
        </message>
        <message>
            <source>Add port</source>
            <translation>ポートを追加</translation>
        </message>
        <message>
            <source>Add endpoint</source>
            <translation>エンドポイントを追加</translation>
        </message>
        <message>
            <source>Add probe</source>
            <translation>プローブを追加</translation>
        </message>
        <message>
            <source>Set amount</source>
            <translation>量を設定</translation>
        </message>
        <message>
            <source>Add line</source>
            <translation>行を追加</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1～%2</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>値</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>日数</translation>
        </message>
        <message>
            <source>Prefix</source>
            <translation>接頭辞</translation>
        </message>
        <message>
            <source>any</source>
            <translation>任意</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>ポート</translation>
        </message>
        <message>
            <source>Exposed as</source>
            <translation>公開方法</translation>
        </message>
        <message>
            <source>Host label</source>
            <translation>ホストラベル</translation>
        </message>
        <message>
            <source>Protocol</source>
            <translation>プロトコル</translation>
        </message>
        <message>
            <source>Least</source>
            <translation>最小</translation>
        </message>
        <message>
            <source>Desired</source>
            <translation>希望</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>メソッド</translation>
        </message>
        <message>
            <source>Path</source>
            <translation>パス</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>テキスト</translation>
        </message>
        <message>
            <source>Timeout, s</source>
            <translation>タイムアウト (秒)</translation>
        </message>
        <message>
            <source>Failures</source>
            <translation>失敗回数</translation>
        </message>
        <message>
            <source>Most</source>
            <translation>最大</translation>
        </message>
        <message>
            <source>CPU, %</source>
            <translation>CPU (%)</translation>
        </message>
        <message>
            <source>Memory, %</source>
            <translation>メモリ (%)</translation>
        </message>
        <message>
            <source>HTTP in flight</source>
            <translation>処理中の HTTP</translation>
        </message>
        <message>
            <source>HTTP p95, ms</source>
            <translation>HTTP p95 (ms)</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>種類</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>件数</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>サイズ</translation>
        </message>
        <message>
            <source>Mounted at</source>
            <translation>マウント先</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1, by default</source>
            <translation>%1 (既定)</translation>
        </message>
        <message>
            <source>Remove line %1 of %2</source>
            <translation>%2 の %1 行目を削除</translation>
        </message>
        <message>
            <source>inside only</source>
            <translation>内部のみ</translation>
        </message>
        <message>
            <source>not set</source>
            <translation>未設定</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1、%2</translation>
        </message>
        <message>
            <source>%1 %2, %3</source>
            <translation>%1 %2、%3</translation>
        </message>
        <message>
            <source>A variable has a name.</source>
            <translation>変数に名前を付けてください。</translation>
        </message>
        <message>
            <source>%1 is there already.</source>
            <translation>%1 はすでにあります。</translation>
        </message>
        <message>
            <source>%1 is a whole number.</source>
            <translation>%1 は整数です。</translation>
        </message>
    </context>
    <context>
        <name>alien::ReferencesField</name>
        <message>
            <source>link</source>
            <translation>リンク</translation>
        </message>
        <message>
            <source>dependency</source>
            <translation>依存関係</translation>
        </message>
    </context>
    <context>
        <name>alien::ReleaseInspector</name>
        <message>
            <source>the stack for %1</source>
            <translation>%1 用のスタック</translation>
        </message>
        <message>
            <source>permissions or settings</source>
            <translation>権限または設定</translation>
        </message>
        <message>
            <source>%1 added</source>
            <translation>%1 を追加</translation>
        </message>
        <message>
            <source>%1 removed</source>
            <translation>%1 を削除</translation>
        </message>
        <message>
            <source>%1 changed</source>
            <translation>%1 を変更</translation>
        </message>
        <message>
            <source>means the same</source>
            <translation>意味は同じ</translation>
        </message>
        <message>
            <source>Deployments that run it, by class</source>
            <translation>稼働中のデプロイ (分類別)</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>概要</translation>
        </message>
        <message>
            <source>Search in the stack for %1</source>
            <translation>%1 用のスタック内を検索</translation>
        </message>
        <message>
            <source>Copy id</source>
            <translation>ID をコピー</translation>
        </message>
        <message>
            <source>Commit</source>
            <translation>コミット</translation>
        </message>
        <message>
            <source>Ref</source>
            <translation>参照</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>メッセージ</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>公開日時</translation>
        </message>
        <message>
            <source>Platforms</source>
            <translation>プラットフォーム</translation>
        </message>
        <message>
            <source>Against %1</source>
            <translation>%1 との比較</translation>
        </message>
        <message>
            <source>being compared</source>
            <translation>比較中</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>比較</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>表示</translation>
        </message>
        <message>
            <source>Run it</source>
            <translation>稼働中</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>On the way</source>
            <translation>移行中</translation>
        </message>
        <message>
            <source>Leaving it</source>
            <translation>別リリースへ移行中</translation>
        </message>
        <message>
            <source>Left behind</source>
            <translation>未追従</translation>
        </message>
        <message>
            <source>passed by when later ones were published</source>
            <translation>後のリリースの公開時に取り残されたもの</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>By group</source>
            <translation>グループ別</translation>
        </message>
        <message>
            <source>By platform</source>
            <translation>プラットフォーム別</translation>
        </message>
    </context>
    <context>
        <name>alien::ReleaseTab</name>
        <message>
            <source>No release has been published yet.</source>
            <translation>リリースはまだ公開されていません。</translation>
        </message>
        <message>
            <source>It runs the newest release.</source>
            <translation>最新リリースが稼働しています。</translation>
        </message>
        <message>
            <source>The newest release has no stack for %1: it does not reach this deployment.</source>
            <translation>最新リリースに %1 用のスタックがないため、このデプロイには届きません。</translation>
        </message>
        <message>
            <source>It is on its way to the newest release.</source>
            <translation>最新リリースへ移行中です。</translation>
        </message>
        <message numerus="yes">
            <source>It is %n release(s) behind the newest and does not want it: it was not running when that was published. The next release that is published reaches it once it runs.</source>
            <translation>
                <numerusform>最新より %n リリース遅れており、最新を目標にしていません。公開時に稼働していなかったためです。稼働すれば、次に公開されるリリースが届きます。</numerusform>
            </translation>
        </message>
        <message>
            <source>It has not run any release yet.</source>
            <translation>まだどのリリースも稼働していません。</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>開く</translation>
        </message>
        <message>
            <source>Commit</source>
            <translation>コミット</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>メッセージ</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>公開日時</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>稼働リリース</translation>
        </message>
        <message>
            <source>Wants</source>
            <translation>目標</translation>
        </message>
        <message>
            <source>It wants the newest release, but is %1.</source>
            <translation>最新のリリースを求めていますが、%1 です。</translation>
        </message>
    </context>
    <context>
        <name>alien::ReleaseTable</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>id or its beginning</source>
            <translation>ID またはその先頭部分</translation>
        </message>
        <message>
            <source>commit or its beginning</source>
            <translation>コミットまたはその先頭部分</translation>
        </message>
        <message>
            <source>branch or tag</source>
            <translation>ブランチまたはタグ</translation>
        </message>
        <message>
            <source>words of the message</source>
            <translation>メッセージ内の語句</translation>
        </message>
        <message>
            <source>a platform it has a stack for</source>
            <translation>スタックがあるプラットフォーム</translation>
        </message>
        <message>
            <source>anything in its stacks: a resource, an image, a variable</source>
            <translation>スタック内の語句: リソース、イメージ、変数など</translation>
        </message>
        <message>
            <source>how many run it</source>
            <translation>稼働中のデプロイ数</translation>
        </message>
        <message>
            <source>how many are on the way to it</source>
            <translation>移行中のデプロイ数</translation>
        </message>
        <message>
            <source>how many run it and were passed by since</source>
            <translation>稼働中で、その後のリリースに取り残されたデプロイ数</translation>
        </message>
    </context>
    <context>
        <name>alien::ReleaseTimeline</name>
        <message>
            <source>Timeline of releases</source>
            <translation>リリースのタイムライン</translation>
        </message>
        <message>
            <source>%1 releases from %2 to %3; %4 of them run somewhere</source>
            <translation>%2 から %3 までのリリース %1 件、うち稼働中 %4 件</translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s) run it</source>
            <translation>
                <numerusform>デプロイ %n 件で稼働中</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::ReleasesController</name>
        <message>
            <source>&amp;Show deployments that run it</source>
            <translation>稼働中のデプロイを表示(&amp;S)</translation>
        </message>
        <message>
            <source>Opens the table of deployments, filtered to the release.</source>
            <translation>このリリースで絞り込んだデプロイの表を開きます。</translation>
        </message>
        <message>
            <source>&amp;Edit as new release</source>
            <translation>新しいリリースとして編集(&amp;E)</translation>
        </message>
        <message>
            <source>Opens the stacks of the release in the stack editor, as a draft.</source>
            <translation>リリースのスタックを下書きとしてスタックエディターで開きます。</translation>
        </message>
        <message>
            <source>&amp;Compare release…</source>
            <translation>リリースを比較(&amp;C)…</translation>
        </message>
        <message>
            <source>What differs from the release before it, from another, or from what a deployment runs.</source>
            <translation>1 つ前のリリース、別のリリース、またはデプロイの稼働リリースとの違いを表示します。</translation>
        </message>
        <message>
            <source>Copy release &amp;id</source>
            <translation>リリース ID をコピー(&amp;I)</translation>
        </message>
        <message>
            <source>Copies the id of the release.</source>
            <translation>リリースの ID をコピーします。</translation>
        </message>
        <message>
            <source>Copy release &amp;JSON</source>
            <translation>リリースの JSON をコピー(&amp;J)</translation>
        </message>
        <message>
            <source>Copies the release as the manager sent it.</source>
            <translation>リリースをマネージャーから受信したままコピーします。</translation>
        </message>
        <message>
            <source>What differs?</source>
            <translation>違いを表示</translation>
        </message>
        <message>
            <source>Select a release first.</source>
            <translation>先にリリースを選択してください。</translation>
        </message>
        <message>
            <source>Copy &amp;link to release</source>
            <translation>リリースへのリンクをコピー(&amp;L)</translation>
        </message>
        <message>
            <source>Copies a link for colleagues with a connection of this name.</source>
            <translation>同じ名前の接続を持つ同僚向けのリンクをコピーします。</translation>
        </message>
        <message>
            <source>Releases</source>
            <translation>リリース</translation>
        </message>
    </context>
    <context>
        <name>alien::ReleasesPage</name>
        <message>
            <source>Releases</source>
            <translation>リリース</translation>
        </message>
        <message>
            <source>Filter releases</source>
            <translation>リリースをフィルター</translation>
        </message>
        <message>
            <source>commit, message, platform:aws, stack:LOG_LEVEL</source>
            <translation>コミット、メッセージ、platform:aws、stack:LOG_LEVEL</translation>
        </message>
        <message>
            <source>releases</source>
            <translation>リリース</translation>
        </message>
        <message>
            <source>The releases could not be read</source>
            <translation>リリースを読み取れませんでした</translation>
        </message>
        <message>
            <source>No releases yet</source>
            <translation>リリースはまだありません</translation>
        </message>
        <message>
            <source>A release is a stack this manager can roll out. Deployments made before the first release stay pending for ever.</source>
            <translation>リリースとは、このマネージャーが展開できるスタックのことです。最初のリリースより前に作成したデプロイは、いつまでも pending のままです。</translation>
        </message>
    </context>
    <context>
        <name>alien::RequestLogPage</name>
        <message>
            <source>Requests</source>
            <translation>リクエスト</translation>
        </message>
        <message>
            <source>Filter requests</source>
            <translation>リクエストをフィルター</translation>
        </message>
        <message>
            <source>state:refused operation:deployments.* took&gt;1s text</source>
            <translation>state:refused operation:deployments.* took&gt;1s 語句</translation>
        </message>
        <message>
            <source>requests</source>
            <translation>リクエスト</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>呼び出し</translation>
        </message>
        <message numerus="yes">
            <source>%n request(s) kept</source>
            <translation>
                <numerusform>保存済みリクエスト %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy path</source>
            <translation>パスをコピー</translation>
        </message>
        <message>
            <source>No requests yet</source>
            <translation>リクエストはまだありません</translation>
        </message>
        <message>
            <source>Each request of this connection stands here, the last 2,000 of them.</source>
            <translation>この接続のリクエストが、直近の 2,000 件までここに表示されます。</translation>
        </message>
    </context>
    <context>
        <name>alien::RequestText</name>
        <message>
            <source>Managers of generation 3 have no operation %1.</source>
            <translation>第 3 世代のマネージャーに操作 %1 はありません。</translation>
        </message>
        <message>
            <source>Managers of generation 1 have no operation %1.</source>
            <translation>第 1 世代のマネージャーに操作 %1 はありません。</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>A name is needed.</source>
            <translation>名前が必要です。</translation>
        </message>
        <message>
            <source>%1 must not be empty or hold control characters.</source>
            <translation>%1 は空にできず、制御文字も使えません。</translation>
        </message>
        <message>
            <source>A group must have room for at least one deployment.</source>
            <translation>グループのデプロイ数の上限は 1 以上にしてください。</translation>
        </message>
        <message>
            <source>A platform is needed.</source>
            <translation>プラットフォームが必要です。</translation>
        </message>
        <message>
            <source>Managers of generation 1 have no platform %1.</source>
            <translation>第 1 世代のマネージャーにプラットフォーム %1 はありません。</translation>
        </message>
        <message>
            <source>A resource prefix has 3 to 40 characters a-z, 0-9 and -, starts with a letter, ends with a letter or digit and has no two hyphens in a row.</source>
            <translation>リソースの接頭辞は 3～40 文字です。使えるのは a-z、0-9、- で、先頭は英字、末尾は英字か数字にし、ハイフンは連続できません。</translation>
        </message>
        <message>
            <source>%1 is not valid JSON: %2 (line %3, column %4).</source>
            <translation>%1 は正しい JSON ではありません: %2 (%3 行 %4 列)。</translation>
        </message>
        <message>
            <source>%1 must be a JSON object.</source>
            <translation>%1 は JSON オブジェクトにしてください。</translation>
        </message>
        <message>
            <source>An environment variable needs a name.</source>
            <translation>環境変数には名前が必要です。</translation>
        </message>
        <message>
            <source>Managers of generation 1 cannot filter deployments by name.</source>
            <translation>第 1 世代のマネージャーはデプロイを名前で絞り込めません。</translation>
        </message>
        <message>
            <source>The manager filters by name only within one deployment group.</source>
            <translation>マネージャーが名前で絞り込めるのは、1 つのデプロイグループの中だけです。</translation>
        </message>
        <message>
            <source>A release needs the stack of at least one platform.</source>
            <translation>リリースには、少なくとも 1 つのプラットフォームのスタックが必要です。</translation>
        </message>
        <message>
            <source>A release needs a project.</source>
            <translation>リリースにはプロジェクトが必要です。</translation>
        </message>
        <message>
            <source>A command needs a name.</source>
            <translation>コマンドには名前が必要です。</translation>
        </message>
        <message>
            <source>Managers of generation 3 take no command names with a colon.</source>
            <translation>第 3 世代のマネージャーでは、コマンド名にコロンを使えません。</translation>
        </message>
        <message>
            <source>The deadline has passed already.</source>
            <translation>期限がすでに過ぎています。</translation>
        </message>
        <message>
            <source>The deadline is not a point in time.</source>
            <translation>期限が日時ではありません。</translation>
        </message>
        <message>
            <source>An idempotency key has at most 500 characters A-Z, a-z, 0-9, _, :, . and -.</source>
            <translation>冪等キーは 500 文字以内で、使えるのは A-Z、a-z、0-9、_、:、.、- です。</translation>
        </message>
        <message>
            <source>A size cannot be negative.</source>
            <translation>サイズを負の値にはできません。</translation>
        </message>
        <message>
            <source>Managers of generation 1 cannot address one resource of a deployment.</source>
            <translation>第 1 世代のマネージャーでは、デプロイ内の特定のリソースを指定できません。</translation>
        </message>
        <message>
            <source>Managers of generation 3 lease commands to one resource; name it with its type.</source>
            <translation>第 3 世代のマネージャーは、コマンドを 1 つのリソースにリースします。リソースを種類とともに指定してください。</translation>
        </message>
        <message>
            <source>Leases and their seconds must be at least 1.</source>
            <translation>リースの数と秒数は 1 以上にしてください。</translation>
        </message>
        <message>
            <source>A response is a success with a body, or an error with code and message.</source>
            <translation>応答は、ボディのある成功か、コードとメッセージのあるエラーのどちらかです。</translation>
        </message>
        <message>
            <source>An empty secret is not written.</source>
            <translation>空のシークレットは書き込まれません。</translation>
        </message>
        <message>
            <source>The request has %1 bytes; the manager takes at most 2 MB.</source>
            <translation>リクエストは %1 バイトです。マネージャーが受け付けるのは 2 MB までです。</translation>
        </message>
        <message>
            <source>The call was cancelled.</source>
            <translation>呼び出しをキャンセルしました。</translation>
        </message>
        <message>
            <source>The manager's answer was empty.</source>
            <translation>マネージャーの応答が空でした。</translation>
        </message>
        <message>
            <source>The manager's answer has another shape than this program knows.</source>
            <translation>マネージャーの応答が、このプログラムの想定と異なる形式です。</translation>
        </message>
        <message>
            <source>Where: line %1, column %2 (byte %3)</source>
            <translation>位置: %1 行 %2 列 (%3 バイト目)</translation>
        </message>
        <message>
            <source>Problem: %1</source>
            <translation>問題: %1</translation>
        </message>
        <message>
            <source>Where: %1</source>
            <translation>位置: %1</translation>
        </message>
        <message>
            <source>the whole answer</source>
            <translation>応答全体</translation>
        </message>
        <message>
            <source>Expected: %1</source>
            <translation>期待値: %1</translation>
        </message>
        <message>
            <source>At byte: %1</source>
            <translation>バイト位置: %1</translation>
        </message>
        <message>
            <source>Found: nothing</source>
            <translation>実際: なし</translation>
        </message>
        <message>
            <source>Found: %1</source>
            <translation>実際: %1</translation>
        </message>
        <message>
            <source>The manager accepted the request (%1): what it asked for has happened, do not repeat it.</source>
            <translation>マネージャーはリクエストを受け付けました (%1)。要求した処理は実行済みなので、繰り返さないでください。</translation>
        </message>
        <message>
            <source>The manager may be of a version that this program does not know.</source>
            <translation>マネージャーが、このプログラムの知らないバージョンの可能性があります。</translation>
        </message>
    </context>
    <context>
        <name>alien::ResourceForm</name>
        <message>
            <source>%1, %2</source>
            <translation>%1、%2</translation>
        </message>
        <message numerus="yes">
            <source>Changes go to all %n platform(s) that have it</source>
            <translation>
                <numerusform>変更は、このリソースがある %n 個のプラットフォームすべてに適用されます</numerusform>
            </translation>
        </message>
        <message>
            <source>No form for the type %1: its fields are not known here. It is kept as it is and can be edited as text.</source>
            <translation>種類 %1 のフォームはありません。フィールドが不明なため、そのまま保持されます。テキストとして編集できます。</translation>
        </message>
        <message>
            <source>Change %1</source>
            <translation>%1 を変更</translation>
        </message>
        <message>
            <source>The text is not JSON now; the form rests until it is.</source>
            <translation>テキストが現在 JSON ではありません。正しい JSON になるまでフォームは使えません。</translation>
        </message>
        <message numerus="yes">
            <source>Changes go to all %n platform(s), which differ here</source>
            <translation>
                <numerusform>変更は、内容の異なる %n 個のプラットフォームすべてに適用されます</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::ResourceTree</name>
        <message>
            <source>link</source>
            <translation>リンク</translation>
        </message>
        <message>
            <source>trigger</source>
            <translation>トリガー</translation>
        </message>
        <message>
            <source>cluster</source>
            <translation>クラスター</translation>
        </message>
        <message>
            <source>dependency</source>
            <translation>依存関係</translation>
        </message>
        <message>
            <source>not in the state</source>
            <translation>状態になし</translation>
        </message>
        <message>
            <source>cycle: it needs itself</source>
            <translation>循環: 自分自身が必要</translation>
        </message>
        <message>
            <source>no status</source>
            <translation>ステータスなし</translation>
        </message>
        <message>
            <source>%1, system</source>
            <translation>%1、システム</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>ステータス</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>種類</translation>
        </message>
        <message>
            <source>Resource</source>
            <translation>リソース</translation>
        </message>
        <message>
            <source>By way of</source>
            <translation>経由</translation>
        </message>
    </context>
    <context>
        <name>alien::ResourceTreeView</name>
        <message>
            <source>Resource dependencies</source>
            <translation>リソースの依存関係</translation>
        </message>
        <message>
            <source>These need each other in a circle: %1.</source>
            <translation>次のリソースは循環して互いを必要としています: %1。</translation>
        </message>
        <message numerus="yes">
            <source>Needed, but not in the state of the deployment: %n resource(s).</source>
            <translation>
                <numerusform>必要だがデプロイの状態にないリソース: %n 件。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::ResourcesTab</name>
        <message>
            <source>Resources</source>
            <translation>リソース</translation>
        </message>
        <message>
            <source>Selected resource</source>
            <translation>選択したリソース</translation>
        </message>
        <message>
            <source>Resources and the selected one</source>
            <translation>リソースと選択項目</translation>
        </message>
        <message>
            <source>List</source>
            <translation>一覧</translation>
        </message>
        <message>
            <source>The stack's own resources first, then the system's.</source>
            <translation>スタック自身のリソース、システムのリソースの順に表示します。</translation>
        </message>
        <message>
            <source>Tree</source>
            <translation>ツリー</translation>
        </message>
        <message>
            <source>Each resource with what it needs beneath it.</source>
            <translation>各リソースの下に、それが必要とするリソースを表示します。</translation>
        </message>
        <message>
            <source>No resources yet</source>
            <translation>リソースはまだありません</translation>
        </message>
        <message>
            <source>They appear with the first step of the deployment.</source>
            <translation>デプロイの最初のステップで表示されます。</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>種類</translation>
        </message>
        <message>
            <source>Variable</source>
            <translation>変数</translation>
        </message>
        <message>
            <source>In code</source>
            <translation>コードでの名前</translation>
        </message>
        <message>
            <source>Whose</source>
            <translation>所有元</translation>
        </message>
        <message>
            <source>Made by the system beside the stack's own resources</source>
            <translation>スタック自身のリソースのほかにシステムが作成したもの</translation>
        </message>
    </context>
    <context>
        <name>alien::RolloutPanel</name>
        <message>
            <source>%1, %2</source>
            <translation>%1、%2</translation>
        </message>
        <message>
            <source>Progress of %1</source>
            <translation>%1 の進行状況</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>%1 to go</source>
            <translation>残り %1 件</translation>
        </message>
        <message>
            <source>settled</source>
            <translation>終了</translation>
        </message>
        <message>
            <source>Rollouts</source>
            <translation>ロールアウト</translation>
        </message>
        <message numerus="yes">
            <source>%n under way</source>
            <translation>
                <numerusform>進行中 %n 件</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::RolloutView</name>
        <message>
            <source>waiting</source>
            <translation>待機中</translation>
        </message>
        <message>
            <source>updating</source>
            <translation>更新中</translation>
        </message>
        <message>
            <source>run it</source>
            <translation>稼働中</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>失敗</translation>
        </message>
        <message>
            <source>not covered, wait for ever</source>
            <translation>対象外、待ち続けます</translation>
        </message>
        <message>
            <source>on the way to another release</source>
            <translation>別のリリースへ移行中</translation>
        </message>
        <message>
            <source>gone</source>
            <translation>消失</translation>
        </message>
        <message>
            <source>Deployments of the rollout, by state</source>
            <translation>状態別のロールアウト対象デプロイ</translation>
        </message>
        <message>
            <source>Back to the stack</source>
            <translation>スタックに戻る</translation>
        </message>
        <message>
            <source>Nothing was published from here yet</source>
            <translation>ここからはまだ何も公開していません</translation>
        </message>
        <message>
            <source>Rollout of %1</source>
            <translation>%1 のロールアウト</translation>
        </message>
        <message>
            <source>%1 of %2 run it</source>
            <translation>%2 件中 %1 件で稼働中</translation>
        </message>
        <message>
            <source>%1; settled after %2.</source>
            <translation>%1、%2で終了しました。</translation>
        </message>
        <message>
            <source>%1; under way for %2.</source>
            <translation>%1、開始から %2経過。</translation>
        </message>
        <message>
            <source>%1: %2 in the middle, %3 the longest (%4)</source>
            <translation>%1: 中央値 %2、最長 %3 (%4)</translation>
        </message>
        <message>
            <source>Time in each step: %1.</source>
            <translation>各ステップの時間: %1。</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>表示</translation>
        </message>
        <message>
            <source>Show deployments that failed with %1</source>
            <translation>%1 で失敗したデプロイを表示</translation>
        </message>
    </context>
    <context>
        <name>alien::SavedViews</name>
        <message>
            <source>A view needs a name.</source>
            <translation>ビューに名前を付けてください。</translation>
        </message>
        <message>
            <source>The name is longer than %1 characters: it would not fit on a tab.</source>
            <translation>名前が %1 文字を超えています。タブに収まりません。</translation>
        </message>
        <message>
            <source>There is a view “%1” already: choose another name.</source>
            <translation>ビュー「%1」はすでにあります。別の名前を指定してください。</translation>
        </message>
        <message>
            <source>That is too long for a view.</source>
            <translation>ビューとしては長すぎます。</translation>
        </message>
        <message>
            <source>That is no view: at character %1 it is not what “Copy view as text” gives.</source>
            <translation>ビューではありません。%1 文字目が「ビューをテキストとしてコピー」の形式と異なります。</translation>
        </message>
        <message>
            <source>That is no view: "view", its name, or "query", its filter, is missing.</source>
            <translation>ビューではありません。名前 "view" またはフィルター "query" がありません。</translation>
        </message>
    </context>
    <context>
        <name>alien::SchemaForm</name>
        <message>
            <source>Parameters as fields</source>
            <translation>パラメーターをフィールドで表示</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>省略</translation>
        </message>
        <message>
            <source> or </source>
            <translation> または </translation>
        </message>
        <message>
            <source>%1, in %2 of %3 earlier ones</source>
            <translation>%1、過去 %3 件中 %2 件</translation>
        </message>
        <message>
            <source>Earlier ones had %1 here.</source>
            <translation>過去のコマンドでは、ここは %1 でした。</translation>
        </message>
    </context>
    <context>
        <name>alien::ScriptRun</name>
        <message>
            <source>no connection: name one with --profile, --connect or ALIEN_MANAGER_URL</source>
            <translation>接続がありません。--profile、--connect、または ALIEN_MANAGER_URL で指定してください</translation>
        </message>
        <message>
            <source>%1 would send the token unencrypted; open it in the window once and agree</source>
            <translation>%1 ではトークンが暗号化されずに送信されます。一度ウィンドウで開いて同意してください</translation>
        </message>
        <message>
            <source>not settled after %1 s: %2</source>
            <translation>%1 秒以内に処理が終わりませんでした: %2</translation>
        </message>
        <message>
            <source>no token: name a file with --token-file or set ALIEN_MANAGER_BEARER</source>
            <translation>トークンがありません。--token-file でファイルを指定するか、ALIEN_MANAGER_BEARER を設定してください</translation>
        </message>
        <message>
            <source>no token is kept for this connection; use --token-file</source>
            <translation>この接続のトークンは保存されていません。--token-file を使ってください</translation>
        </message>
        <message>
            <source>the secret store does not answer: %1</source>
            <translation>シークレットストアが応答しません: %1</translation>
        </message>
        <message>
            <source>the manager refuses the token: %1</source>
            <translation>マネージャーがトークンを拒否しました: %1</translation>
        </message>
        <message>
            <source>%1 is no Alien manager: %2</source>
            <translation>%1 は Alien マネージャーではありません: %2</translation>
        </message>
        <message>
            <source>%1 cannot be reached: %2</source>
            <translation>%1 に接続できません: %2</translation>
        </message>
        <message>
            <source>--query: %1</source>
            <translation>--query: %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>no deployment “%1”</source>
            <translation>デプロイ「%1」はありません</translation>
        </message>
        <message>
            <source>the command gives no token: %1</source>
            <translation>コマンドからトークンを取得できません: %1</translation>
        </message>
        <message>
            <source>the manager did not list all deployments, groups or releases; what follows misses some</source>
            <translation>マネージャーがデプロイ、グループ、リリースの一部を一覧に含めていません。以下の内容には欠けているものがあります</translation>
        </message>
        <message>
            <source>the secret store is locked; unlock it, or use --token-file</source>
            <translation>シークレットストアがロックされています。ロックを解除するか、--token-file を使用してください</translation>
        </message>
    </context>
    <context>
        <name>alien::SectionHead</name>
        <message>
            <source>Find or run anything</source>
            <translation>検索または実行</translation>
        </message>
    </context>
    <context>
        <name>alien::SeriesTable</name>
        <message>
            <source>Time</source>
            <translation>時刻</translation>
        </message>
    </context>
    <context>
        <name>alien::SeriesUnit</name>
        <message>
            <source>no value</source>
            <translation>値なし</translation>
        </message>
        <message>
            <source>per second</source>
            <translation>毎秒</translation>
        </message>
        <message>
            <source>%1 per second</source>
            <translation>毎秒 %1</translation>
        </message>
    </context>
    <context>
        <name>alien::Session</name>
        <message>
            <source>You look at the past; go back to now to act.</source>
            <translation>過去を表示しています。操作するには現在に戻ってください。</translation>
        </message>
        <message>
            <source>This is the last known fleet; the manager's own list is still on its way.</source>
            <translation>最後に確認したフリートです。マネージャーの一覧はまだ届いていません。</translation>
        </message>
        <message>
            <source>Still connecting.</source>
            <translation>接続中です。</translation>
        </message>
        <message>
            <source>The manager does not accept the token.</source>
            <translation>マネージャーがトークンを受け入れません。</translation>
        </message>
        <message>
            <source>No token is known for this connection.</source>
            <translation>この接続のトークンがありません。</translation>
        </message>
        <message>
            <source>The manager cannot be reached.</source>
            <translation>マネージャーに接続できません。</translation>
        </message>
        <message>
            <source>What answers at this address is not an Alien manager.</source>
            <translation>このアドレスで応答しているのは Alien マネージャーではありません。</translation>
        </message>
    </context>
    <context>
        <name>alien::SessionPolls</name>
        <message>
            <source>Your token has the role %1; listing deployments needs %2.</source>
            <translation>お使いのトークンは %1 です。デプロイの一覧取得には %2 が必要です。</translation>
        </message>
    </context>
    <context>
        <name>alien::SetsField</name>
        <message>
            <source>permission set</source>
            <translation>権限セット</translation>
        </message>
        <message>
            <source>a set of its own, %1</source>
            <translation>独自のセット、%1</translation>
        </message>
        <message>
            <source>own set %1</source>
            <translation>独自のセット %1</translation>
        </message>
    </context>
    <context>
        <name>alien::SettingsCheck</name>
        <message>
            <source>The manager does not know %1 and would drop it in silence.</source>
            <translation>マネージャーは %1 を認識せず、通知なしに捨てます。</translation>
        </message>
        <message>
            <source>The manager does not know %1 and would drop it in silence; %2 is what it knows.</source>
            <translation>マネージャーは %1 を認識せず、通知なしに捨てます。認識するのは %2 です。</translation>
        </message>
        <message>
            <source>%1 is one of: %2.</source>
            <translation>%1 は次のいずれかです: %2。</translation>
        </message>
        <message>
            <source>This manager takes only push on %1.</source>
            <translation>このマネージャーは %1 では push だけを受け付けます。</translation>
        </message>
        <message>
            <source>network.type is one of: %1.</source>
            <translation>network.type は次のいずれかです: %1。</translation>
        </message>
        <message>
            <source>A network of %1 does not go with %2.</source>
            <translation>%1 のネットワークは %2 では使えません。</translation>
        </message>
        <message>
            <source>%1 is missing.</source>
            <translation>%1 がありません。</translation>
        </message>
        <message>
            <source>%1 is a whole number from 1 on.</source>
            <translation>%1 は 1 以上の整数です。</translation>
        </message>
        <message>
            <source>%1 is a text.</source>
            <translation>%1 は文字列です。</translation>
        </message>
        <message>
            <source>%1 is a list of texts.</source>
            <translation>%1 は文字列のリストです。</translation>
        </message>
        <message>
            <source>%1 reads 10.0.0.0/16.</source>
            <translation>%1 は 10.0.0.0/16 の形式です。</translation>
        </message>
        <message>
            <source>This manager does not know %1, which is of 3.x, and would drop it in silence.</source>
            <translation>このマネージャーは 3.x の %1 を認識せず、通知なしに捨てます。</translation>
        </message>
        <message>
            <source>This manager takes only pull on %1.</source>
            <translation>%1 では、このマネージャーは pull だけを受け付けます。</translation>
        </message>
    </context>
    <context>
        <name>alien::SettingsEditor</name>
        <message>
            <source>Deployment model</source>
            <extracomment>Who brings a deployment to its release: the manager (push) or an agent (pull)</extracomment>
            <translation>デプロイモデル</translation>
        </message>
        <message>
            <source>Updates</source>
            <translation>更新</translation>
        </message>
        <message>
            <source>Telemetry</source>
            <translation>テレメトリー</translation>
        </message>
        <message>
            <source>Heartbeats</source>
            <translation>ハートビート</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>ネットワーク</translation>
        </message>
        <message>
            <source>not chosen</source>
            <translation>未選択</translation>
        </message>
        <message>
            <source>%1 (default)</source>
            <translation>%1 (既定)</translation>
        </message>
        <message>
            <source>%1, apart by spaces</source>
            <translation>%1 (空白区切り)</translation>
        </message>
    </context>
    <context>
        <name>alien::SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>設定</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>テーマ</translation>
        </message>
        <message>
            <source>As the desktop</source>
            <translation>デスクトップに合わせる</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>ライト</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>ダーク</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>行の高さ</translation>
        </message>
        <message>
            <source>Compact</source>
            <translation>コンパクト</translation>
        </message>
        <message>
            <source>Comfortable</source>
            <translation>ゆったり</translation>
        </message>
        <message>
            <source>Keep commands</source>
            <translation>コマンドの保存期間</translation>
        </message>
        <message>
            <source>30 days</source>
            <translation>30 日</translation>
        </message>
        <message>
            <source>90 days</source>
            <translation>90 日</translation>
        </message>
        <message>
            <source>1 year</source>
            <translation>1 年</translation>
        </message>
        <message>
            <source>for ever</source>
            <translation>無期限</translation>
        </message>
        <message>
            <source>Commands on disk</source>
            <translation>コマンドのディスク使用量</translation>
        </message>
        <message>
            <source>up to 500 MB</source>
            <translation>500 MB まで</translation>
        </message>
        <message>
            <source>up to 2 GB</source>
            <translation>2 GB まで</translation>
        </message>
        <message>
            <source>up to 10 GB</source>
            <translation>10 GB まで</translation>
        </message>
        <message>
            <source>any size</source>
            <translation>無制限</translation>
        </message>
        <message>
            <source>Older ones are removed from this computer half a minute after the choice; those with a star stay.</source>
            <translation>これより古いものは、選択の 30 秒後にこのコンピューターから削除されます。スター付きは残ります。</translation>
        </message>
        <message>
            <source>Beyond it the oldest are removed, half a minute after the choice; those with a star stay.</source>
            <translation>超えた分は、選択の 30 秒後に古いものから削除されます。スター付きは残ります。</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>タイムゾーン</translation>
        </message>
        <message>
            <source>This computer's</source>
            <translation>このコンピューター</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>小さく</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>大きく</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>リセット</translation>
        </message>
        <message>
            <source>Normal size</source>
            <translation>標準サイズ</translation>
        </message>
        <message>
            <source>Zoom</source>
            <translation>拡大率</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>What is chosen here holds at once</source>
            <translation>ここでの選択はすぐに反映されます</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>言語</translation>
        </message>
        <message>
            <source>From the next start on</source>
            <translation>次回の起動から反映</translation>
        </message>
        <message>
            <source>Keep the journal</source>
            <translation>ジャーナルの保存期間</translation>
        </message>
        <message>
            <source>2 years</source>
            <translation>2 年</translation>
        </message>
        <message>
            <source>5 years</source>
            <translation>5 年</translation>
        </message>
        <message>
            <source>Older entries are moved into a sealed file beside the journal half a minute after the choice; what stays begins where it ends, so both can still be verified.</source>
            <translation>これより古いエントリは、選択の 30 秒後に、ジャーナルと同じ場所にある封印されたファイルへ移されます。残りのジャーナルはその続きから始まるため、どちらも引き続き検証できます。</translation>
        </message>
        <message>
            <source>Stalled after</source>
            <translation>停滞とみなすまで</translation>
        </message>
        <message>
            <source>Keep the past of fleets</source>
            <translation>フリートの過去の記録を保存</translation>
        </message>
        <message>
            <source>What the time machine shows. Older changes are removed from this computer half a minute after the choice; beyond 256 MB a connection the oldest go in any case.</source>
            <translation>タイムマシンに表示される内容です。これより古い変更は、選択から 30 秒後にこのコンピューターから削除されます。接続ごとに 256 MB を超えた場合は、必ず古いものから削除されます。</translation>
        </message>
    </context>
    <context>
        <name>alien::SettingsTab</name>
        <message>
            <source>default</source>
            <translation>既定</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>ネットワーク</translation>
        </message>
        <message>
            <source>Network id</source>
            <translation>ネットワーク ID</translation>
        </message>
        <message>
            <source>Address range</source>
            <translation>アドレス範囲</translation>
        </message>
        <message>
            <source>Zones</source>
            <translation>ゾーン</translation>
        </message>
        <message>
            <source>Public subnets</source>
            <translation>パブリックサブネット</translation>
        </message>
        <message>
            <source>Private subnets</source>
            <translation>プライベートサブネット</translation>
        </message>
        <message>
            <source>Security groups</source>
            <translation>セキュリティグループ</translation>
        </message>
        <message>
            <source>Namespace</source>
            <translation>名前空間</translation>
        </message>
        <message>
            <source>Exposure</source>
            <translation>公開範囲</translation>
        </message>
        <message>
            <source>Domain</source>
            <translation>ドメイン</translation>
        </message>
        <message>
            <source>Route</source>
            <translation>ルート</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>証明書</translation>
        </message>
        <message>
            <source>Settings are fixed when a deployment is created.</source>
            <translation>設定はデプロイの作成時に確定します。</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>モデル</translation>
        </message>
        <message>
            <source>Updates</source>
            <translation>更新</translation>
        </message>
        <message>
            <source>Telemetry</source>
            <translation>テレメトリー</translation>
        </message>
        <message>
            <source>Heartbeats</source>
            <translation>ハートビート</translation>
        </message>
        <message>
            <source>Domain of %1</source>
            <translation>%1 のドメイン</translation>
        </message>
        <message>
            <source>External bindings</source>
            <translation>外部バインディング</translation>
        </message>
        <message>
            <source>Compute pools</source>
            <translation>コンピュートプール</translation>
        </message>
        <message>
            <source>Not known here</source>
            <translation>未知の項目</translation>
        </message>
    </context>
    <context>
        <name>alien::SetupHint</name>
        <message>
            <source>Show the receiver</source>
            <translation>レシーバーを表示</translation>
        </message>
        <message>
            <source>Set up the metrics server</source>
            <translation>メトリクスサーバーを設定</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>charts: why they are empty</comment>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>alien::ShortcutEditor</name>
        <message>
            <source>Filter commands of the program</source>
            <translation>プログラムのコマンドを絞り込み</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>キーボードショートカット</translation>
        </message>
        <message>
            <source>Set</source>
            <translation>設定</translation>
        </message>
        <message>
            <source>Remove keys</source>
            <translation>キーを削除</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>リセット</translation>
        </message>
        <message>
            <source>Reset all</source>
            <translation>すべてリセット</translation>
        </message>
        <message>
            <source>Changes work at once</source>
            <translation>変更はすぐに反映されます</translation>
        </message>
        <message>
            <source>Words, keys:Ctrl+K, menu:View, change:changed</source>
            <translation>語句、keys:Ctrl+K、menu:View、change:changed</translation>
        </message>
        <message>
            <source>New keys</source>
            <translation>新しいキー</translation>
        </message>
        <message>
            <source>Choose a command above</source>
            <translation>上のコマンドを選んでください</translation>
        </message>
        <message>
            <source>Enter goes to the field; then press the new keys.</source>
            <translation>Enter でフィールドに移動し、新しいキーを押してください。</translation>
        </message>
        <message>
            <source>%1 belongs to “%2”, which would have it no longer.</source>
            <translation>%1 は「%2」に割り当てられています。設定すると、そちらの割り当ては解除されます。</translation>
        </message>
        <message>
            <source>Take it from there</source>
            <translation>割り当てを移す</translation>
        </message>
        <message>
            <source>Nobody else has it. Enter sets it.</source>
            <translation>ほかでは使われていません。Enter で設定します。</translation>
        </message>
    </context>
    <context>
        <name>alien::ShortcutMap</name>
        <message>
            <source>A shortcut is one key, held together with Ctrl, Alt or Shift.</source>
            <translation>ショートカットは、1 つのキーに Ctrl、Alt、Shift を組み合わせたものです。</translation>
        </message>
        <message>
            <source>%1 opens a menu.</source>
            <translation>%1 はメニューを開くキーです。</translation>
        </message>
        <message>
            <source>%1 is needed for typing and moving about: hold Ctrl or Alt with it, or use a function key.</source>
            <translation>%1 は入力や移動に必要です。Ctrl または Alt と組み合わせるか、ファンクションキーを使ってください。</translation>
        </message>
        <message>
            <source>%1 opens menus and goes to fields: hold Ctrl with it.</source>
            <translation>%1 はメニューを開いたりフィールドに移動したりするキーです。Ctrl と組み合わせてください。</translation>
        </message>
        <message>
            <source>%1 copies, pastes or takes back what is typed, everywhere.</source>
            <translation>%1 は、コピー、貼り付け、入力の取り消しにどこでも使われるキーです。</translation>
        </message>
    </context>
    <context>
        <name>alien::ShortcutTable</name>
        <message>
            <source>Command</source>
            <translation>コマンド</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>キー</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>変更</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>メニュー</translation>
        </message>
        <message>
            <source>Ctrl+K</source>
            <translation>Ctrl+K</translation>
        </message>
        <message>
            <source>View, Deployment, …</source>
            <translation>表示、デプロイ、…</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>変更</translation>
        </message>
    </context>
    <context>
        <name>alien::SidePicker</name>
        <message>
            <source>Deployment, %1</source>
            <translation>デプロイ、%1</translation>
        </message>
        <message>
            <source>name of the deployment</source>
            <translation>デプロイの名前</translation>
        </message>
        <message>
            <source>draft %1</source>
            <translation>下書き %1</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1、%2</translation>
        </message>
        <message>
            <source>what a deployment runs</source>
            <translation>デプロイの稼働リリース</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>alien::SmallMultiples</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>ほか %n 件</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::SqliteFile</name>
        <message>
            <source>The folder of %1 cannot be made.</source>
            <translation>%1 のフォルダーを作成できません。</translation>
        </message>
        <message>
            <source>%1 was written by a newer version of this program; it is shown, nothing is added.</source>
            <translation>%1 は、より新しいバージョンのこのプログラムで作成されました。表示だけを行い、書き込みません。</translation>
        </message>
        <message>
            <source>%1 cannot be opened: %2</source>
            <translation>%1 を開けません: %2</translation>
        </message>
        <message>
            <source>%1 is damaged and could not be moved aside.</source>
            <translation>%1 が壊れていますが、退避できませんでした。</translation>
        </message>
        <message>
            <source>%1 was damaged. It was moved to %2, and a new one begun.</source>
            <translation>%1 が壊れていたため %2 に移動し、新しく作成しました。</translation>
        </message>
        <message>
            <source>%1 is damaged.</source>
            <translation>%1 は破損しています。</translation>
        </message>
        <message>
            <source>%1 cannot be written; it is shown, nothing is added.</source>
            <translation>%1 に書き込めません。内容は表示されますが、追加はされません。</translation>
        </message>
        <message numerus="yes">
            <source>%1 was damaged. It was moved to %2, and what could be read of it, %n row(s), was brought into a new one.</source>
            <translation>
                <numerusform>%1 は破損していたため %2 に移動しました。読み取れた %n 行は新しいファイルに移しました。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 has to be brought to this version of the program, but no backup of it could be made: %2</source>
            <translation>%1 をこのバージョンのプログラムに合わせて更新する必要がありますが、バックアップを作成できませんでした: %2</translation>
        </message>
    </context>
    <context>
        <name>alien::StackBench</name>
        <message>
            <source>%1 was changed in another window.</source>
            <translation>%1 が別のウィンドウで変更されました。</translation>
        </message>
        <message>
            <source>Both stay: this one goes on as "%1".</source>
            <translation>どちらも残ります。こちらは「%1」として続けます。</translation>
        </message>
        <message>
            <source>Not changed.</source>
            <translation>変更していません。</translation>
        </message>
        <message>
            <source>The text of %1 is not JSON now; mend it first.</source>
            <translation>%1 のテキストが現在 JSON ではありません。先に修正してください。</translation>
        </message>
        <message>
            <source>%1: the text has no place for it.</source>
            <translation>%1: テキストに挿入できる場所がありません。</translation>
        </message>
        <message>
            <source>Take over changes for %1</source>
            <translation>%1 の変更を取り込み</translation>
        </message>
        <message>
            <source>Not taken over.</source>
            <translation>取り込んでいません。</translation>
        </message>
        <message>
            <source>The stack of %1 has changed meanwhile.</source>
            <translation>その間に %1 のスタックが変更されました。</translation>
        </message>
        <message>
            <source>Not converted.</source>
            <translation>変換していません。</translation>
        </message>
        <message>
            <source>The text of a platform is not JSON now; mend it first.</source>
            <translation>あるプラットフォームのテキストが現在 JSON ではありません。先に修正してください。</translation>
        </message>
        <message>
            <source>%1: the text has changed meanwhile.</source>
            <translation>%1: その間にテキストが変更されました。</translation>
        </message>
        <message>
            <source>Open a draft first.</source>
            <translation>先に下書きを開いてください。</translation>
        </message>
        <message>
            <source>The text is not JSON yet; the findings say where.</source>
            <translation>テキストがまだ JSON ではありません。該当箇所は指摘に表示されています。</translation>
        </message>
        <message>
            <source>There is no stack for any platform yet.</source>
            <translation>どのプラットフォームのスタックもまだありません。</translation>
        </message>
        <message>
            <source>It is being checked.</source>
            <translation>検査中です。</translation>
        </message>
        <message>
            <source>The draft is not there any more.</source>
            <translation>下書きはもうありません。</translation>
        </message>
        <message>
            <source>The release is not known here.</source>
            <translation>このリリースの情報がありません。</translation>
        </message>
        <message>
            <source>Releases are read once a connection is ready.</source>
            <translation>リリースは、接続の準備ができると読み取られます。</translation>
        </message>
        <message>
            <source>After %1</source>
            <translation>%1 の後</translation>
        </message>
    </context>
    <context>
        <name>alien::StackBody</name>
        <message>
            <source>The stacks of a release stand in an object, one member per platform.</source>
            <translation>リリースのスタックは、プラットフォームごとに 1 メンバーのオブジェクトに入っています。</translation>
        </message>
    </context>
    <context>
        <name>alien::StackController</name>
        <message>
            <source>Ids are lower-case letters, digits and single hyphens, with a letter or digit at both ends.</source>
            <translation>ID に使えるのは英小文字、数字、連続しないハイフンで、両端は英字か数字にしてください。</translation>
        </message>
        <message>
            <source>It is larger than 32 MB.</source>
            <translation>32 MB を超えています。</translation>
        </message>
        <message>
            <source>Rename the draft?</source>
            <translation>下書きの名前を変更しますか?</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>Rename draft</source>
            <translation>下書きの名前を変更</translation>
        </message>
        <message>
            <source>It is on its way.</source>
            <translation>送信中です。</translation>
        </message>
        <message>
            <source>There is no release before the newest one.</source>
            <translation>最新リリースより前のリリースはありません。</translation>
        </message>
        <message>
            <source>Nothing was published from here in this run.</source>
            <translation>今回の起動中、ここからは何も公開していません。</translation>
        </message>
        <message>
            <source>There is no release to compare with.</source>
            <translation>比較できるリリースがありません。</translation>
        </message>
        <message>
            <source>Open a draft first.</source>
            <translation>先に下書きを開いてください。</translation>
        </message>
        <message>
            <source>There is nothing to take back.</source>
            <translation>元に戻すものはありません。</translation>
        </message>
        <message>
            <source>Nothing was taken back.</source>
            <translation>やり直すものはありません。</translation>
        </message>
        <message>
            <source>&amp;Undo: %1</source>
            <translation>元に戻す: %1(&amp;U)</translation>
        </message>
        <message>
            <source>The text is not JSON now; mend it before names are changed.</source>
            <translation>テキストが現在 JSON ではありません。名前を変更する前に修正してください。</translation>
        </message>
        <message>
            <source>Select a resource first.</source>
            <translation>先にリソースを選択してください。</translation>
        </message>
        <message>
            <source>It is the only stack of the draft.</source>
            <translation>この下書きの唯一のスタックです。</translation>
        </message>
        <message>
            <source>There are no findings.</source>
            <translation>指摘はありません。</translation>
        </message>
        <message numerus="yes">
            <source>Converted, but for %n thing(s) that cannot be said there.</source>
            <translation>
                <numerusform>変換しました。ただし %n 件は変換先で表現できません。</numerusform>
            </translation>
        </message>
        <message>
            <source>On %1. A storage, a queue and the like keep their id for ever: what is in them goes with another name.</source>
            <translation>追加先: %1。ストレージやキューなどの ID は後から変更できません。別の名前にすると、中のデータは失われます。</translation>
        </message>
        <message>
            <source>Add a permission profile?</source>
            <translation>権限プロファイルを追加しますか?</translation>
        </message>
        <message>
            <source>Add a %1?</source>
            <translation>%1 を追加しますか?</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>ID</translation>
        </message>
        <message>
            <source>Add profile</source>
            <translation>プロファイルを追加</translation>
        </message>
        <message>
            <source>Add %1</source>
            <translation>%1 を追加</translation>
        </message>
        <message>
            <source>There is a profile %1 already.</source>
            <translation>プロファイル %1 はすでにあります。</translation>
        </message>
        <message>
            <source>Add profile %1</source>
            <translation>プロファイル %1 を追加</translation>
        </message>
        <message>
            <source>There is a resource %1 already.</source>
            <translation>リソース %1 はすでにあります。</translation>
        </message>
        <message>
            <source>The text has no place for it: it is no stack.</source>
            <translation>テキストに挿入できる場所がありません。スタックではないためです。</translation>
        </message>
        <message numerus="yes">
            <source>%n reference(s) follow.</source>
            <translation>
                <numerusform>参照 %n 件も更新されます。</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing refers to it.</source>
            <translation>参照しているものはありません。</translation>
        </message>
        <message>
            <source>Every resource that uses the profile follows.</source>
            <translation>このプロファイルを使うリソースもすべて更新されます。</translation>
        </message>
        <message>
            <source>%1 Deployments see a new resource: what is in the old one does not move.</source>
            <translation>%1 デプロイからは新しいリソースに見えます。古いリソースの中身は移動しません。</translation>
        </message>
        <message>
            <source>Rename %1?</source>
            <translation>%1 の名前を変更しますか?</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>名前を変更</translation>
        </message>
        <message>
            <source>%1 is taken, or a stack is not JSON now.</source>
            <translation>%1 は使用済みか、スタックが現在 JSON ではありません。</translation>
        </message>
        <message>
            <source>Duplicate %1?</source>
            <translation>%1 を複製しますか?</translation>
        </message>
        <message>
            <source>Id of the copy</source>
            <translation>コピーの ID</translation>
        </message>
        <message>
            <source>Nothing refers to the copy, and permission profiles stay as they are.</source>
            <translation>コピーを参照するものはなく、権限プロファイルも変わりません。</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>複製</translation>
        </message>
        <message>
            <source>Remove profile %1</source>
            <translation>プロファイル %1 を削除</translation>
        </message>
        <message>
            <source>management</source>
            <translation>管理</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>%1, on %2</source>
            <translation>%1、対象 %2</translation>
        </message>
        <message>
            <source>%1 names it and has no profile then</source>
            <translation>%1 が参照しているため、プロファイルがなくなります</translation>
        </message>
        <message>
            <source>What refers to it goes too:</source>
            <translation>これを参照しているものも削除されます:</translation>
        </message>
        <message>
            <source>The manager refuses to deploy what names a profile that is not there:</source>
            <translation>存在しないプロファイルを指定しているものは、マネージャーがデプロイを拒否します:</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>ほか %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo brings all of it back.</source>
            <translation>「元に戻す」ですべて復元できます。</translation>
        </message>
        <message>
            <source>Remove %1?</source>
            <translation>%1 を削除しますか?</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>%1 を削除</translation>
        </message>
        <message>
            <source>Add a platform?</source>
            <translation>プラットフォームを追加しますか?</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>プラットフォーム</translation>
        </message>
        <message>
            <source>One of %1. It begins as a copy of %2.</source>
            <translation>%1 のいずれか。%2 のコピーとして作成されます。</translation>
        </message>
        <message>
            <source>Add platform</source>
            <translation>プラットフォームを追加</translation>
        </message>
        <message>
            <source>Managers know %1.</source>
            <translation>マネージャーが対応するのは %1 です。</translation>
        </message>
        <message>
            <source>The text round the stacks is not JSON now.</source>
            <translation>スタックの周囲のテキストが現在 JSON ではありません。</translation>
        </message>
        <message>
            <source>Remove the stack of %1?</source>
            <translation>%1 のスタックを削除しますか?</translation>
        </message>
        <message numerus="yes">
            <source>A release without it leaves %n running deployment(s) on %1 waiting for ever. Undo brings it back.</source>
            <translation>
                <numerusform>これがないリリースを公開すると、%1 で稼働中のデプロイ %n 件がいつまでも待ち続けます。「元に戻す」で復元できます。</numerusform>
            </translation>
        </message>
        <message>
            <source>No deployment runs on %1 now. Undo brings it back.</source>
            <translation>現在 %1 で稼働しているデプロイはありません。「元に戻す」で復元できます。</translation>
        </message>
        <message>
            <source>The draft %1 was deleted.</source>
            <translation>下書き %1 を削除しました。</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <source>Open a stack</source>
            <translation>スタックを開く</translation>
        </message>
        <message>
            <source>JSON (*.json);;All files (*)</source>
            <translation>JSON (*.json);;すべてのファイル (*)</translation>
        </message>
        <message>
            <source>%1 could not be read.</source>
            <translation>%1 を読み取れませんでした。</translation>
        </message>
        <message>
            <source>%1 holds no stack.</source>
            <translation>%1 にスタックがありません。</translation>
        </message>
        <message>
            <source>It needs a stack with resources, a release, or stacks by platform, as a JSON object.</source>
            <translation>JSON オブジェクトとして、resources を含むスタック、リリース、またはプラットフォーム別スタックが必要です。</translation>
        </message>
        <message>
            <source>Save the stack</source>
            <translation>スタックを保存</translation>
        </message>
        <message>
            <source>JSON (*.json)</source>
            <translation>JSON (*.json)</translation>
        </message>
        <message>
            <source>%1 could not be written.</source>
            <translation>%1 に書き込めませんでした。</translation>
        </message>
        <message>
            <source>What differs?</source>
            <translation>違いを表示</translation>
        </message>
        <message>
            <source>Stack editor</source>
            <translation>スタックエディター</translation>
        </message>
    </context>
    <context>
        <name>alien::StackConversion</name>
        <message>
            <source>%1: %2 has no type %3; it is kept and would be refused.</source>
            <translation>%1: %2 に種類 %3 はありません。保持されますが、拒否されます。</translation>
        </message>
        <message>
            <source>%1: 1.7.1 ignores enabledWhen; the resource is always there.</source>
            <translation>%1: 1.7.1 は enabledWhen を無視します。リソースは常に存在します。</translation>
        </message>
        <message>
            <source>1.7.1 has no stack inputs; it ignores them.</source>
            <translation>1.7.1 にスタック入力はなく、無視されます。</translation>
        </message>
    </context>
    <context>
        <name>alien::StackDocument</name>
        <message>
            <source>Type</source>
            <translation>種類</translation>
        </message>
        <message>
            <source>Add platform %1</source>
            <translation>プラットフォーム %1 を追加</translation>
        </message>
        <message>
            <source>Remove platform %1</source>
            <translation>プラットフォーム %1 を削除</translation>
        </message>
        <message>
            <source>Add %1</source>
            <translation>%1 を追加</translation>
        </message>
        <message>
            <source>Duplicate %1</source>
            <translation>%1 を複製</translation>
        </message>
        <message>
            <source>Rename %1 to %2</source>
            <translation>%1 の名前を %2 に変更</translation>
        </message>
        <message>
            <source>Rename profile %1 to %2</source>
            <translation>プロファイル %1 の名前を %2 に変更</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>%1 を削除</translation>
        </message>
        <message>
            <source>Convert to %1</source>
            <translation>%1 に変換</translation>
        </message>
    </context>
    <context>
        <name>alien::StackDrafts</name>
        <message>
            <source>%1 (copy)</source>
            <translation>%1 (コピー)</translation>
        </message>
    </context>
    <context>
        <name>alien::StackEntry</name>
        <message>
            <source>Open the Stack editor section first.</source>
            <translation>先にスタックエディターセクションを開いてください。</translation>
        </message>
    </context>
    <context>
        <name>alien::StackFrameForm</name>
        <message>
            <source>Management permissions</source>
            <translation>管理権限</translation>
        </message>
        <message>
            <source>Stacks by platform</source>
            <translation>プラットフォーム別スタック</translation>
        </message>
        <message>
            <source>%1 for %2</source>
            <translation>%2 用の %1</translation>
        </message>
        <message>
            <source>%1 and %2.</source>
            <comment>resources, profiles</comment>
            <translation>%1、%2。</translation>
        </message>
        <message numerus="yes">
            <source>%n resource(s)</source>
            <translation>
                <numerusform>リソース %n 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n permission profile(s)</source>
            <translation>
                <numerusform>権限プロファイル %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>Instead of what the manager grants itself: it must be able to provision every live resource. The grants are edited as text.</source>
            <translation>マネージャーが自身に付与する権限の代わりになります。すべての live リソースをプロビジョニングできる必要があります。付与する権限はテキストで編集します。</translation>
        </message>
        <message>
            <source>Added to what the manager grants itself. The grants are edited as text.</source>
            <translation>マネージャーが自身に付与する権限に追加されます。付与する権限はテキストで編集します。</translation>
        </message>
        <message>
            <source>The manager grants itself what the resources need. Select a resource or a profile at the left to edit it.</source>
            <translation>マネージャーは、リソースに必要な権限を自身に付与します。編集するには、左側でリソースまたはプロファイルを選択してください。</translation>
        </message>
        <message>
            <source>Change management permissions</source>
            <translation>管理権限を変更</translation>
        </message>
        <message>
            <source>The text round the stacks is not a JSON object now, so no platform can be told from another. Mend it at the right; the findings say where.</source>
            <translation>スタックの外側のテキストは現在 JSON オブジェクトではないため、プラットフォームを区別できません。右側で修正してください。場所は検査結果に示されています。</translation>
        </message>
    </context>
    <context>
        <name>alien::StackList</name>
        <message>
            <source>Add</source>
            <translation>追加</translation>
        </message>
        <message>
            <source>No resource has this in its name or type.</source>
            <translation>名前または種類が一致するリソースはありません。</translation>
        </message>
        <message>
            <source>Filter resources</source>
            <translation>リソースをフィルター</translation>
        </message>
        <message>
            <source>Add resource</source>
            <translation>リソースを追加</translation>
        </message>
        <message>
            <source>Resources</source>
            <translation>リソース</translation>
        </message>
        <message>
            <source>Permission profile</source>
            <translation>権限プロファイル</translation>
        </message>
        <message>
            <source>The text is not JSON now; mend it before you add to it.</source>
            <translation>テキストが現在 JSON ではありません。追加する前に修正してください。</translation>
        </message>
    </context>
    <context>
        <name>alien::StackPage</name>
        <message>
            <source>%1, added</source>
            <translation>%1 (追加)</translation>
        </message>
        <message>
            <source>from no release</source>
            <translation>元のリリースなし</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>元は %1</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1、%2</translation>
        </message>
        <message>
            <source>Draft %1</source>
            <translation>下書き %1</translation>
        </message>
        <message numerus="yes">
            <source>%n platform(s), compared with nothing</source>
            <translation>
                <numerusform>プラットフォーム %n 種、比較対象なし</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 added, %2 changed, %3 removed on %4</source>
            <translation>%4: 追加 %1、変更 %2、削除 %3</translation>
        </message>
        <message numerus="yes">
            <source>%n platform(s)</source>
            <translation>
                <numerusform>プラットフォーム %n 種</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n draft(s)</source>
            <translation>
                <numerusform>下書き %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>not kept: %1</source>
            <translation>未保存: %1</translation>
        </message>
        <message>
            <source>being saved</source>
            <translation>保存中</translation>
        </message>
        <message>
            <source>saved %1</source>
            <translation>%1 保存</translation>
        </message>
        <message>
            <source>Platforms</source>
            <translation>プラットフォーム</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>プラットフォーム</translation>
        </message>
        <message>
            <source>Graph</source>
            <translation>関係図</translation>
        </message>
        <message>
            <source>who uses what</source>
            <translation>使用関係</translation>
        </message>
        <message>
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <source>Use it from code</source>
            <translation>コードから使用</translation>
        </message>
        <message>
            <source>alien.ts</source>
            <translation>alien.ts</translation>
        </message>
        <message>
            <source>Stack as text</source>
            <translation>スタックのテキスト</translation>
        </message>
    </context>
    <context>
        <name>alien::StackPublishing</name>
        <message>
            <source>%1 again</source>
            <translation>%1 (再公開)</translation>
        </message>
        <message>
            <source>Not published: the newest release could not be read.</source>
            <translation>公開していません。最新リリースを読み取れませんでした。</translation>
        </message>
        <message>
            <source>Somebody published meanwhile: take their changes over?</source>
            <translation>その間に他の人が公開しました。その変更を取り込みますか?</translation>
        </message>
        <message>
            <source>None: there is no release before this one.</source>
            <translation>なし: これより前のリリースがありません。</translation>
        </message>
        <message>
            <source>Publish %1 again: hits all that have settled by then.</source>
            <translation>%1 を再公開: それまでに処理が終わったすべてのデプロイに影響します。</translation>
        </message>
        <message numerus="yes">
            <source>It does not cover %n of these deployments.</source>
            <translation>
                <numerusform>これらのデプロイのうち %n 件は対象外です。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Publish this stack to %n deployment(s)?</source>
            <translation>
                <numerusform>このスタックをデプロイ %n 件に公開しますか?</numerusform>
            </translation>
        </message>
        <message>
            <source>Publish this stack? No deployment takes it now.</source>
            <translation>このスタックを公開しますか? 現在、受け取るデプロイはありません。</translation>
        </message>
        <message>
            <source>Publishing moves every deployment that is running, update-failed or refresh-failed to the new release at once, in all groups. There is no way to stop it or to pin a group.</source>
            <translation>公開すると、running、update-failed、refresh-failed のすべてのデプロイが、全グループで一斉に新しいリリースへ移行します。停止したり、特定のグループを固定したりすることはできません。</translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s) on %1 are not covered: this release has no stack for it. They would stay in update-pending without an error, and only forget or detach ends that. Add a stack for %1 first.</source>
            <translation>
                <numerusform>%1 のデプロイ %n 件は対象外です。このリリースには %1 用のスタックがありません。エラーなしで update-pending のままになり、終わらせるには登録解除か切り離しが必要です。先にスタックを追加してください。</numerusform>
            </translation>
        </message>
        <message>
            <source>Removed, with what is in them: %1.</source>
            <translation>中のデータごと削除されます: %1。</translation>
        </message>
        <message numerus="yes">
            <source>%n error(s) are still found: deployments would fail with them.</source>
            <translation>
                <numerusform>エラーが %n 件残っています。このままではデプロイが失敗します。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Publish to %n deployment(s)</source>
            <translation>
                <numerusform>デプロイ %n 件に公開</numerusform>
            </translation>
        </message>
        <message>
            <source>Type %1, the number of deployments hit</source>
            <translation>影響を受けるデプロイの数 %1 を入力</translation>
        </message>
        <message>
            <source>I know that this moves the whole fleet at once</source>
            <translation>フリート全体が一斉に移行することを理解しています</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>公開</translation>
        </message>
        <message>
            <source>No stack was added.</source>
            <translation>スタックは追加されませんでした。</translation>
        </message>
        <message>
            <source>The text round the stacks is not JSON now.</source>
            <translation>スタックの周囲のテキストが現在 JSON ではありません。</translation>
        </message>
        <message>
            <source>%1 has a stack now, a copy of that of %2.</source>
            <translation>%2 のスタックをコピーして、%1 用のスタックを追加しました。</translation>
        </message>
        <message>
            <source>Look at it, then publish again.</source>
            <translation>内容を確認してから、もう一度公開してください。</translation>
        </message>
        <message>
            <source>Not published: it changed since you looked.</source>
            <translation>公開していません。表示後に変更されました。</translation>
        </message>
        <message>
            <source>The draft is another now.</source>
            <translation>現在は別の下書きです。</translation>
        </message>
        <message numerus="yes">
            <source>It would also hit %n deployment(s) that the sheet did not name: %1. Publish again to see whom.</source>
            <translation>
                <numerusform>確認画面になかったデプロイ %n 件にも影響します: %1。もう一度公開して対象を確認してください。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Publish in spite of %n error(s): %1</source>
            <translation>
                <numerusform>%n 件のエラーがあるまま公開: %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::StackRowDelegate</name>
        <message>
            <source>added</source>
            <translation>追加</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>変更</translation>
        </message>
    </context>
    <context>
        <name>alien::StackSchema::Impl</name>
        <message>
            <source>This does not have the form that the manager expects.</source>
            <translation>マネージャーが求める形式ではありません。</translation>
        </message>
        <message>
            <source>This</source>
            <translation>この値</translation>
        </message>
        <message>
            <source>%1 is missing.</source>
            <translation>%1 がありません。</translation>
        </message>
        <message>
            <source>There is no field %1 here.</source>
            <translation>ここにフィールド %1 はありません。</translation>
        </message>
        <message>
            <source>%1 must be %2.</source>
            <translation>%1 は %2 にしてください。</translation>
        </message>
        <message>
            <source>%1 must be one of %2.</source>
            <translation>%1 は %2 のいずれかにしてください。</translation>
        </message>
        <message>
            <source>%1 must be at least %2.</source>
            <translation>%1 は %2 以上にしてください。</translation>
        </message>
        <message>
            <source>%1 must be at most %2.</source>
            <translation>%1 は %2 以下にしてください。</translation>
        </message>
        <message>
            <source>%1 does not have the form that the manager expects.</source>
            <translation>%1 がマネージャーの求める形式ではありません。</translation>
        </message>
        <message>
            <source>of another type</source>
            <translation>別の型</translation>
        </message>
        <message>
            <source> or </source>
            <translation> または </translation>
        </message>
    </context>
    <context>
        <name>alien::StackStart</name>
        <message>
            <source>A stack says what a release is made of, per platform. It is edited here as a draft that is kept while you type; nothing reaches the manager before you publish.</source>
            <translation>スタックは、リリースの構成をプラットフォームごとに定めたものです。ここでは下書きとして編集し、入力のたびに保存されます。公開するまで、マネージャーには何も送られません。</translation>
        </message>
        <message>
            <source>Drafts cannot be kept on this machine.</source>
            <translation>このコンピューターに下書きを保存できません。</translation>
        </message>
        <message>
            <source>Go on with a draft</source>
            <translation>下書きの続きを編集</translation>
        </message>
        <message>
            <source>from no release</source>
            <translation>元のリリースなし</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>元は %1</translation>
        </message>
        <message>
            <source>%1, changed %2</source>
            <translation>%1、%2 変更</translation>
        </message>
        <message>
            <source>Edit a release as a new one</source>
            <translation>リリースを新しいリリースとして編集</translation>
        </message>
        <message>
            <source>There is no release yet.</source>
            <translation>リリースはまだありません。</translation>
        </message>
        <message>
            <source>Being read.</source>
            <translation>読み取り中です。</translation>
        </message>
        <message>
            <source>%1, published %2</source>
            <translation>%1、%2 公開</translation>
        </message>
        <message>
            <source>Begin with a template</source>
            <translation>テンプレートから開始</translation>
        </message>
        <message>
            <source>Open a file</source>
            <translation>ファイルを開く</translation>
        </message>
        <message>
            <source>a stack, a release, or stacks by platform, as JSON</source>
            <translation>JSON 形式のスタック、リリース、プラットフォーム別スタック</translation>
        </message>
        <message>
            <source>Start of a stack</source>
            <translation>スタックの作成方法</translation>
        </message>
        <message>
            <source>About your drafts</source>
            <translation>下書きについて</translation>
        </message>
    </context>
    <context>
        <name>alien::StackText</name>
        <message>
            <source>Stack as JSON</source>
            <translation>スタックの JSON</translation>
        </message>
        <message>
            <source>in step with the form</source>
            <translation>フォームと同期中</translation>
        </message>
        <message>
            <source>not JSON now: the form rests</source>
            <translation>現在 JSON ではないため、フォームは使えません</translation>
        </message>
    </context>
    <context>
        <name>alien::StackTree</name>
        <message>
            <source>added</source>
            <translation>追加</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>変更</translation>
        </message>
        <message numerus="yes">
            <source>%n rule(s)</source>
            <translation>
                <numerusform>ルール %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>Live</source>
            <translation>ライブ</translation>
        </message>
        <message>
            <source>Frozen</source>
            <translation>フローズン</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>その他</translation>
        </message>
        <message>
            <source>Profiles</source>
            <translation>プロファイル</translation>
        </message>
    </context>
    <context>
        <name>alien::StackedBar</name>
        <message>
            <source>Status of all</source>
            <translation>全体のステータス</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <extracomment>%1: a number, %2: a status class: "13 failed"</extracomment>
            <translation>%2 %1</translation>
        </message>
    </context>
    <context>
        <name>alien::StatePane</name>
        <message>
            <source>Loading</source>
            <translation>読み込み中</translation>
        </message>
        <message>
            <source>1 filter hides all %1 %2.</source>
            <extracomment>%1: a number with a plural, "3 filters"; %2: how many there are in all; %3: "deployments"</extracomment>
            <translation>1 件のフィルターにより、%2 %1 件がすべて非表示です。</translation>
        </message>
        <message>
            <source>%1 filters hide all %2 %3.</source>
            <translation>%1 件のフィルターにより、%3 %2 件がすべて非表示です。</translation>
        </message>
        <message>
            <source>Nothing matches</source>
            <translation>一致するものがありません</translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>フィルターをクリア</translation>
        </message>
        <message>
            <source>Your token may not see this</source>
            <translation>このトークンでは表示できません</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>再試行</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>レポートをコピー</translation>
        </message>
        <message>
            <source>This fills as soon as a token is accepted.</source>
            <translation>トークンが受け入れられると表示されます。</translation>
        </message>
        <message>
            <source>This fills as soon as the manager answers.</source>
            <translation>マネージャーが応答すると表示されます。</translation>
        </message>
        <message>
            <source>No deployments yet</source>
            <translation>デプロイはまだありません</translation>
        </message>
        <message>
            <source>A deployment is your application in one customer's cloud. Publish a release first: a deployment made before it stays pending.</source>
            <translation>デプロイとは、1 社の顧客のクラウドで動くアプリケーションのことです。先にリリースを公開してください。それより前に作成したデプロイは pending のままになります。</translation>
        </message>
        <message>
            <source>New deployment…</source>
            <translation>新しいデプロイ…</translation>
        </message>
    </context>
    <context>
        <name>alien::Status</name>
        <message>
            <source>healthy</source>
            <translation>正常</translation>
        </message>
        <message>
            <source>working</source>
            <translation>処理中</translation>
        </message>
        <message>
            <source>stalled</source>
            <translation>停滞</translation>
        </message>
        <message>
            <source>needs action</source>
            <translation>要対応</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>失敗</translation>
        </message>
        <message>
            <source>gone</source>
            <translation>消失</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>不明</translation>
        </message>
    </context>
    <context>
        <name>alien::StatusChangeTable</name>
        <message>
            <source>Time</source>
            <translation>時刻</translation>
        </message>
        <message>
            <source>Deployment</source>
            <translation>デプロイ</translation>
        </message>
        <message>
            <source>From</source>
            <translation>変更前</translation>
        </message>
        <message>
            <source>new here</source>
            <translation>新規</translation>
        </message>
        <message>
            <source>To</source>
            <translation>変更後</translation>
        </message>
        <message>
            <source>gone</source>
            <translation>消失</translation>
        </message>
    </context>
    <context>
        <name>alien::StatusLabel</name>
        <message>
            <source>Old data</source>
            <translation>古いデータ</translation>
        </message>
    </context>
    <context>
        <name>alien::StatusPane</name>
        <message>
            <source>Status</source>
            <translation>ステータス</translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s) changed in this time</source>
            <translation>
                <numerusform>この期間に変化したデプロイ %n 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, %n did not</source>
            <translation>
                <numerusform>%1、変化なし %n 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1; the last %n are shown</source>
            <translation>
                <numerusform>%1、最後の %n 件を表示</numerusform>
            </translation>
        </message>
        <message>
            <source>No status changed in this time</source>
            <translation>この期間にステータスの変化はありません</translation>
        </message>
        <message>
            <source>The manager keeps no history: what stands here was seen by this console while it was open. A longer range may have some.</source>
            <translation>マネージャーは履歴を持ちません。ここには、このコンソールを開いていた間に確認したものが表示されます。期間を長くすると見つかることがあります。</translation>
        </message>
    </context>
    <context>
        <name>alien::StatusSpellTable</name>
        <message>
            <source>Since</source>
            <translation>開始</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>ステータス</translation>
        </message>
        <message>
            <source>gone</source>
            <translation>消失</translation>
        </message>
        <message>
            <source>For</source>
            <translation>継続時間</translation>
        </message>
        <message>
            <source>Watched</source>
            <translation>監視</translation>
        </message>
        <message>
            <source>all the time</source>
            <translation>全期間</translation>
        </message>
        <message>
            <source>in part</source>
            <translation>一部</translation>
        </message>
    </context>
    <context>
        <name>alien::StatusStrip</name>
        <message>
            <source>Status bar</source>
            <translation>ステータスバー</translation>
        </message>
        <message>
            <source>Switches between compact and comfortable rows</source>
            <translation>行の高さをコンパクトとゆったりの間で切り替えます</translation>
        </message>
        <message>
            <source>Not connected</source>
            <translation>未接続</translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s)</source>
            <translation>
                <numerusform>デプロイ %n 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n release(s)</source>
            <translation>
                <numerusform>リリース %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>No data yet</source>
            <translation>データはまだありません</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>読み取り中…</translation>
        </message>
        <message>
            <source>No usable answer since %1</source>
            <translation>%1 から有効な応答なし</translation>
        </message>
        <message>
            <source>Not reachable since %1</source>
            <translation>%1 から接続不可</translation>
        </message>
        <message>
            <source>Poll %1 req/min, %2/min</source>
            <translation>ポーリング %1 件/分、%2/分</translation>
        </message>
        <message>
            <source>Clock skew %1 s</source>
            <translation>時計のずれ %1 秒</translation>
        </message>
        <message>
            <source>The manager's clock minus this computer's; ages are corrected by it.</source>
            <translation>マネージャーの時計からこのコンピューターの時計を引いた値です。経過時間はこの値で補正されます。</translation>
        </message>
        <message>
            <source>Comfortable rows</source>
            <translation>ゆったりした行</translation>
        </message>
        <message>
            <source>Compact rows</source>
            <translation>コンパクトな行</translation>
        </message>
        <message>
            <source>Times: %1</source>
            <translation>時刻: %1</translation>
        </message>
        <message>
            <source>The time zone of every time on screen, in copies and exports</source>
            <translation>画面、コピー、エクスポートのすべての時刻に使うタイムゾーン</translation>
        </message>
        <message>
            <source>Read group by group, oldest part %1 old</source>
            <translation>グループごとに読み取り、最も古い部分は %1前</translation>
        </message>
        <message>
            <source>The whole list of deployments takes too long or is too large for one read. Each group is read by itself, busy ones more often; Groups says when.</source>
            <translation>デプロイの全一覧は、1 回で読み取るには時間がかかりすぎるか、大きすぎます。グループごとに読み取り、動きの多いグループほど頻繁に読み取ります。読み取り時刻は「グループ」で確認できます。</translation>
        </message>
        <message>
            <source>Polls wait: %1 of %2 req/min</source>
            <translation>ポーリング待機中: %1 / %2 req/min</translation>
        </message>
        <message>
            <source>At most %1 scheduled requests a minute go to this manager; polls beyond that wait. What you ask for is sent at once.</source>
            <translation>このマネージャーへの定期リクエストは 1 分あたり最大 %1 件です。超えた分のポーリングは待機します。操作による要求はすぐに送信されます。</translation>
        </message>
        <message>
            <source>They wait now: the last minute had %1 requests and %2.</source>
            <translation>現在待機しています。直近 1 分間のリクエストは %1 件、データ量は %2 でした。</translation>
        </message>
        <message>
            <source>This computer runs on battery: everything is read half as often.</source>
            <translation>このコンピューターはバッテリーで動作しています。すべての読み取り頻度が半分になります。</translation>
        </message>
    </context>
    <context>
        <name>alien::StatusTimeline</name>
        <message>
            <source>Status timeline</source>
            <translation>ステータスのタイムライン</translation>
        </message>
        <message>
            <source>%1: %2 until %3; nothing before was seen</source>
            <translation>%1: %3 まで %2、それ以前は未確認</translation>
        </message>
        <message>
            <source>%1: %2 from %3, for %4</source>
            <translation>%1: %3 から %2、%4 継続</translation>
        </message>
        <message>
            <source>%1; not watched all the time</source>
            <translation>%1、監視していない時間あり</translation>
        </message>
        <message>
            <source>%1: not seen then</source>
            <translation>%1: その時点では未確認</translation>
        </message>
    </context>
    <context>
        <name>alien::StorageTransfer</name>
        <message>
            <source>The manager keeps it in a file on its own host, %1, which cannot be reached from here.</source>
            <translation>マネージャーのホスト上のファイル %1 に保存されており、ここからは取得できません。</translation>
        </message>
        <message>
            <source>The manager names a kind of storage that this version does not know: %1.</source>
            <translation>マネージャーが示したストレージの種類 %1 は、このバージョンでは未対応です。</translation>
        </message>
        <message>
            <source>The manager named an address for its storage that is none.</source>
            <translation>マネージャーが示したストレージのアドレスが無効です。</translation>
        </message>
        <message>
            <source>The storage at %1 is offered without encryption only, while the manager itself is reached over https.</source>
            <translation>マネージャーには https で接続していますが、%1 のストレージは暗号化なしでしか提供されていません。</translation>
        </message>
        <message>
            <source>The link to the storage has expired: it lives for an hour and the manager does not renew it.</source>
            <translation>ストレージへのリンクの期限が切れました。有効期間は 1 時間で、マネージャーは更新しません。</translation>
        </message>
        <message>
            <source>The manager asks for %1 to read from its storage.</source>
            <translation>マネージャーは、ストレージの読み取りに %1 を求めています。</translation>
        </message>
    </context>
    <context>
        <name>alien::StoreSource</name>
        <message>
            <source>This console</source>
            <translation>このコンソール</translation>
        </message>
        <message>
            <source>OTLP receiver</source>
            <translation>OTLP レシーバー</translation>
        </message>
    </context>
    <context>
        <name>alien::SupportBundle</name>
        <message>
            <source>It is larger than a support bundle can be.</source>
            <translation>サポートバンドルとしては大きすぎます。</translation>
        </message>
        <message>
            <source>It is not JSON, or was cut short.</source>
            <translation>JSON ではないか、途中で切れています。</translation>
        </message>
        <message>
            <source>It is not a support bundle of this program.</source>
            <translation>このプログラムのサポートバンドルではありません。</translation>
        </message>
        <message>
            <source>A newer version of this program made it.</source>
            <translation>このプログラムの新しいバージョンで作成されたものです。</translation>
        </message>
    </context>
    <context>
        <name>alien::SupportDesk</name>
        <message>
            <source>Save support bundle</source>
            <translation>サポートバンドルを保存</translation>
        </message>
        <message>
            <source>Open support bundle</source>
            <translation>サポートバンドルを開く</translation>
        </message>
        <message>
            <source>Support bundles (*.json)</source>
            <translation>サポートバンドル (*.json)</translation>
        </message>
        <message>
            <source>The bundle could not be saved.</source>
            <translation>バンドルを保存できませんでした。</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Made by version %1 on %2. No connection is used for it.</source>
            <translation>バージョン %1 で %2 に作成。接続は使用しません。</translation>
        </message>
        <message>
            <source>The file could not be opened.</source>
            <translation>ファイルを開けませんでした。</translation>
        </message>
    </context>
    <context>
        <name>alien::SupportPage</name>
        <message>
            <source>Save bundle…</source>
            <translation>バンドルを保存…</translation>
        </message>
        <message>
            <source>Support bundle</source>
            <translation>サポートバンドル</translation>
        </message>
        <message>
            <source>Save bundle</source>
            <translation>バンドルを保存</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>The bundle is being put together.</source>
            <translation>バンドルを作成しています。</translation>
        </message>
        <message>
            <source>Nothing is sent: it is a file that you hand on</source>
            <translation>何も送信されません。ファイルとして保存し、ご自身で渡してください</translation>
        </message>
        <message>
            <source>These are all the bytes that will be saved.</source>
            <translation>保存される内容はこれがすべてです。</translation>
        </message>
        <message>
            <source>Tokens, payloads, headers and values of the environment are not among them. Names are, unless they are masked (Ctrl+Shift+H).</source>
            <translation>トークン、ペイロード、ヘッダー、環境変数の値は含まれません。名前は、マスクしない限り含まれます (Ctrl+Shift+H)。</translation>
        </message>
        <message>
            <source>This is a support bundle, to look at only.</source>
            <translation>これは閲覧専用のサポートバンドルです。</translation>
        </message>
        <message>
            <source>The bundle was saved.</source>
            <translation>バンドルを保存しました。</translation>
        </message>
    </context>
    <context>
        <name>alien::TabStrip</name>
        <message>
            <source>More</source>
            <translation>その他</translation>
        </message>
        <message>
            <source>More tabs</source>
            <translation>その他のタブ</translation>
        </message>
        <message>
            <source>Tabs</source>
            <translation>タブ</translation>
        </message>
    </context>
    <context>
        <name>alien::TablePage</name>
        <message>
            <source>Table and inspector</source>
            <translation>表とインスペクター</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>列</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>フィルター</translation>
        </message>
        <message>
            <source>Columns %1</source>
            <translation>列 %1</translation>
        </message>
        <message>
            <source>Filters %1</source>
            <translation>フィルター %1</translation>
        </message>
        <message>
            <source>The filter hides it in the table.</source>
            <translation>フィルターで表からは隠れています。</translation>
        </message>
    </context>
    <context>
        <name>alien::TableView</name>
        <message>
            <source>Columns</source>
            <translation>列</translation>
        </message>
        <message>
            <source>%1 (no room)</source>
            <translation>%1 (幅不足)</translation>
        </message>
        <message>
            <source>Reset columns</source>
            <translation>列をリセット</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
    </context>
    <context>
        <name>alien::TargetList</name>
        <message>
            <source>Targets</source>
            <translation>対象</translation>
        </message>
    </context>
    <context>
        <name>alien::TargetPicker</name>
        <message>
            <source>Remove</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Remove target</source>
            <translation>対象を削除</translation>
        </message>
        <message>
            <source>Targets</source>
            <translation>対象</translation>
        </message>
        <message>
            <source>Find deployments</source>
            <translation>デプロイを検索</translation>
        </message>
        <message>
            <source>Add by name or filter: group:acme status:running</source>
            <translation>名前またはフィルターで追加: group:acme status:running</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>追加</translation>
        </message>
        <message>
            <source>Found deployments</source>
            <translation>見つかったデプロイ</translation>
        </message>
        <message numerus="yes">
            <source>Add %n selected</source>
            <translation>
                <numerusform>選択した %n 件を追加</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Add %n matching</source>
            <translation>
                <numerusform>一致した %n 件を追加</numerusform>
            </translation>
        </message>
        <message>
            <source>More than %1 at once are not added; narrow the filter.</source>
            <translation>一度に追加できるのは %1 件までです。フィルターを絞ってください。</translation>
        </message>
        <message>
            <source>It is not in the fleet any more.</source>
            <translation>フリートにはもうありません。</translation>
        </message>
        <message>
            <source>The fleet is being read.</source>
            <translation>フリートを読み取り中です。</translation>
        </message>
        <message>
            <source>No deployment chosen</source>
            <translation>デプロイ未選択</translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s)</source>
            <translation>
                <numerusform>デプロイ %n 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s), </source>
            <translation>
                <numerusform>デプロイ %n 件、 </numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cannot take a command now</source>
            <translation>
                <numerusform>%n 件は現在コマンドを受け付けません</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::TelemetryController</name>
        <message>
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <source>The dashboard “%1” is gone.</source>
            <translation>ダッシュボード「%1」がなくなりました。</translation>
        </message>
        <message>
            <source>Tables as c&amp;harts</source>
            <translation>表をグラフで表示(&amp;H)</translation>
        </message>
        <message>
            <source>It is not zoomed.</source>
            <translation>拡大していません。</translation>
        </message>
        <message>
            <source>Choose a chart with lines first.</source>
            <translation>先に線のあるグラフを選択してください。</translation>
        </message>
        <message>
            <source>It follows the present already.</source>
            <translation>すでに現在時刻に追従しています。</translation>
        </message>
        <message>
            <source>No chart shows anything yet.</source>
            <translation>まだ何も表示しているグラフがありません。</translation>
        </message>
        <message>
            <source>That is too much for the clipboard: export the log.</source>
            <translation>クリップボードには多すぎます。ログをエクスポートしてください。</translation>
        </message>
        <message>
            <source>Select a log line first.</source>
            <translation>先にログ行を選択してください。</translation>
        </message>
        <message>
            <source>Select one log line first.</source>
            <translation>先にログ行を 1 行選択してください。</translation>
        </message>
        <message>
            <source>The lines are still being read.</source>
            <translation>行をまだ読み取り中です。</translation>
        </message>
        <message>
            <source>There are no log lines.</source>
            <translation>ログ行がありません。</translation>
        </message>
        <message>
            <source>Open a dashboard first.</source>
            <translation>先にダッシュボードを開いてください。</translation>
        </message>
        <message>
            <source>Built-in dashboards stay.</source>
            <translation>組み込みのダッシュボードは削除できません。</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>時刻</translation>
        </message>
        <message>
            <source>As ISO 8601, 2026-11-21T14:05 or with an offset; or just 14:05 for today. Without an offset it is the time that is shown here.</source>
            <translation>ISO 8601 形式の 2026-11-21T14:05 (オフセット付きも可)、または今日の時刻として 14:05 のように入力します。オフセットがなければ、表示中のタイムゾーンの時刻になります。</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>移動</translation>
        </message>
        <message>
            <source>“%1” is no time that can be read.</source>
            <translation>「%1」は時刻として読み取れません。</translation>
        </message>
        <message>
            <source>Go to which time?</source>
            <translation>どの時刻に移動しますか?</translation>
        </message>
        <message>
            <source>The file could not be written.</source>
            <translation>ファイルに書き込めませんでした。</translation>
        </message>
        <message>
            <source>The file was saved.</source>
            <translation>ファイルを保存しました。</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Export charts</source>
            <translation>グラフをエクスポート</translation>
        </message>
        <message>
            <source>CSV (*.csv)</source>
            <translation>CSV (*.csv)</translation>
        </message>
        <message>
            <source>PNG (*.png)</source>
            <translation>PNG (*.png)</translation>
        </message>
        <message>
            <source>Export logs</source>
            <translation>ログをエクスポート</translation>
        </message>
        <message>
            <source>Text (*.txt)</source>
            <translation>テキスト (*.txt)</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>It is kept as a file of this console.</source>
            <translation>このコンソールのファイルとして保存されます。</translation>
        </message>
        <message>
            <source>Save dashboard</source>
            <translation>ダッシュボードを保存</translation>
        </message>
        <message>
            <source>My %1</source>
            <translation>マイ %1</translation>
        </message>
        <message>
            <source>Save the dashboard under which name?</source>
            <translation>ダッシュボードをどの名前で保存しますか?</translation>
        </message>
        <message>
            <source>Limits</source>
            <translation>しきい値</translation>
        </message>
        <message>
            <source>Numbers, with spaces between them; none takes the lines away.</source>
            <translation>数値を空白で区切って入力します。空にすると線が消えます。</translation>
        </message>
        <message>
            <source>Numbers in %1, with spaces between them; none takes the lines away.</source>
            <translation>数値を %1 単位で、空白で区切って入力します。空にすると線が消えます。</translation>
        </message>
        <message>
            <source>Draw limits</source>
            <translation>しきい値の線を引く</translation>
        </message>
        <message>
            <source>“%1” is not a number.</source>
            <translation>「%1」は数値ではありません。</translation>
        </message>
        <message numerus="yes">
            <source>At most %n limit(s).</source>
            <translation>
                <numerusform>しきい値は %n 個までです。</numerusform>
            </translation>
        </message>
        <message>
            <source>Draw which limits into “%1”?</source>
            <translation>「%1」にどのしきい値の線を引きますか?</translation>
        </message>
        <message>
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <source>Paste the text of a dashboard; Copy dashboard makes one.</source>
            <translation>ダッシュボードのテキストを貼り付けてください。「ダッシュボードをコピー」で作成できます。</translation>
        </message>
        <message>
            <source>Import dashboard</source>
            <translation>ダッシュボードをインポート</translation>
        </message>
        <message>
            <source>Import which dashboard?</source>
            <translation>どのダッシュボードをインポートしますか?</translation>
        </message>
    </context>
    <context>
        <name>alien::TelemetryDesk</name>
        <message>
            <source>The OTLP receiver does not run: %1.</source>
            <translation>OTLP レシーバーが動作していません: %1。</translation>
        </message>
        <message>
            <source>A test record came in and is stored: it stands in the log now.</source>
            <translation>テストレコードを受信して保存しました。ログに表示されています。</translation>
        </message>
        <message>
            <source>The test record did not come in: %1</source>
            <translation>テストレコードを受信できませんでした: %1</translation>
        </message>
    </context>
    <context>
        <name>alien::TelemetryEntry</name>
        <message>
            <source>Open the section Telemetry first.</source>
            <translation>先にテレメトリーセクションを開いてください。</translation>
        </message>
    </context>
    <context>
        <name>alien::TelemetryPage</name>
        <message>
            <source>Dashboard</source>
            <translation>ダッシュボード</translation>
        </message>
        <message>
            <source>Deployment</source>
            <translation>デプロイ</translation>
        </message>
        <message>
            <source>Lines by</source>
            <translation>線の分け方</translation>
        </message>
        <message>
            <source>Lines as given</source>
            <translation>線は定義どおり</translation>
        </message>
        <message>
            <source>By deployment</source>
            <translation>デプロイ別</translation>
        </message>
        <message>
            <source>By resource</source>
            <translation>リソース別</translation>
        </message>
        <message>
            <source>By instance</source>
            <translation>インスタンス別</translation>
        </message>
        <message>
            <source>Small charts by deployment</source>
            <translation>デプロイ別の小グラフ</translation>
        </message>
        <message>
            <source>Small charts by resource</source>
            <translation>リソース別の小グラフ</translation>
        </message>
        <message>
            <source>Dashboard actions</source>
            <translation>ダッシュボードの操作</translation>
        </message>
        <message>
            <source>Save, copy, import or remove the dashboard.</source>
            <translation>ダッシュボードの保存、コピー、インポート、削除を行います。</translation>
        </message>
        <message>
            <source>Charts and logs</source>
            <translation>グラフとログ</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1～%2</translation>
        </message>
        <message>
            <source>the last %1</source>
            <translation>過去 %1</translation>
        </message>
        <message>
            <source>All deployments</source>
            <translation>すべてのデプロイ</translation>
        </message>
        <message>
            <source>About the telemetry on this machine.</source>
            <translation>このコンピューターのテレメトリについて。</translation>
        </message>
    </context>
    <context>
        <name>alien::TelemetryReader</name>
        <message>
            <source>This console has not seen anything of the kind yet.</source>
            <translation>この種のものはまだ確認していません。</translation>
        </message>
        <message>
            <source>Nothing was received for %1. The tab Receiver says how an application's telemetry gets here.</source>
            <translation>%1 のデータは受信していません。アプリケーションのテレメトリーを受信する方法は「レシーバー」タブにあります。</translation>
        </message>
        <message>
            <source>Nothing came in this time.</source>
            <translation>この期間には何も受信していません。</translation>
        </message>
        <message>
            <source>records</source>
            <translation>レコード</translation>
        </message>
        <message>
            <source>No log records came in this time.</source>
            <translation>この期間にログレコードは受信していません。</translation>
        </message>
    </context>
    <context>
        <name>alien::TelemetryWriter</name>
        <message>
            <source>Telemetry cannot be stored: %1</source>
            <translation>テレメトリーを保存できません: %1</translation>
        </message>
    </context>
    <context>
        <name>alien::TimeBar</name>
        <message>
            <source>Fleet at another time</source>
            <translation>別の時点のフリート</translation>
        </message>
        <message>
            <source>Fleet at</source>
            <translation>フリートの時点</translation>
        </message>
        <message>
            <source>Time to look back</source>
            <translation>さかのぼる期間</translation>
        </message>
        <message>
            <source>1 hour</source>
            <translation>1 時間</translation>
        </message>
        <message>
            <source>6 hours</source>
            <translation>6 時間</translation>
        </message>
        <message>
            <source>24 hours</source>
            <translation>24 時間</translation>
        </message>
        <message>
            <source>7 days</source>
            <translation>7 日間</translation>
        </message>
        <message>
            <source>All</source>
            <translation>すべて</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>前へ</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>次の操作</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>現在</translation>
        </message>
        <message>
            <source>Nothing was noted before that.</source>
            <translation>それ以前の記録はありません。</translation>
        </message>
        <message>
            <source>This is the past: nothing can be changed here, and the details beside the table are of now.</source>
            <translation>過去の状態です。ここでは何も変更できません。表の横の詳細は現在のものです。</translation>
        </message>
        <message>
            <source>now</source>
            <translation>現在</translation>
        </message>
        <message>
            <source>Not watched from %1 to %2: this is what was known before. Nothing can be changed in the past.</source>
            <translation>%1 から %2 までは監視していません。表示しているのはそれ以前の情報です。過去の状態は変更できません。</translation>
        </message>
        <message>
            <source>Fleet now</source>
            <translation>現在のフリート</translation>
        </message>
        <message>
            <source>Nothing is known of the past yet; it is noted from the first list on.</source>
            <translation>過去の情報はまだありません。最初の一覧から記録されます。</translation>
        </message>
        <message>
            <source>Drag the marker, or step from change to change.</source>
            <translation>マーカーをドラッグするか、変更を 1 つずつたどってください。</translation>
        </message>
        <message>
            <source>Fleet at %1, %2</source>
            <translation>%1 時点のフリート、%2</translation>
        </message>
    </context>
    <context>
        <name>alien::TimeChart</name>
        <message>
            <source>no data</source>
            <translation>データなし</translation>
        </message>
        <message>
            <source>nothing before %1</source>
            <translation>%1 より前はなし</translation>
        </message>
    </context>
    <context>
        <name>alien::TimeController</name>
        <message>
            <source>Deployments shows the fleet of %1.</source>
            <translation>「デプロイ」には %1 時点のフリートが表示されています。</translation>
        </message>
        <message>
            <source>This section shows now; nothing can be changed before you go back.</source>
            <translation>このセクションには現在の状態が表示されています。現在に戻るまで何も変更できません。</translation>
        </message>
        <message>
            <source>Back to now</source>
            <translation>現在に戻る</translation>
        </message>
        <message>
            <source>The past of this connection is not kept.</source>
            <translation>この接続の過去の記録は保存されていません。</translation>
        </message>
        <message>
            <source>The fleet of now is shown.</source>
            <translation>現在のフリートを表示しています。</translation>
        </message>
    </context>
    <context>
        <name>alien::TimeStrip</name>
        <message>
            <source>Nothing is known yet</source>
            <translation>まだ情報がありません</translation>
        </message>
        <message>
            <source>not watched</source>
            <translation>監視なし</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s)</source>
            <translation>
                <numerusform>変更 %n 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n failed</source>
            <translation>
                <numerusform>失敗 %n 件</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::TokenCommand</name>
        <message>
            <source>%1 broke down.</source>
            <translation>%1 が異常終了しました。</translation>
        </message>
        <message>
            <source>%1 ended with exit status %2</source>
            <translation>%1 が終了ステータス %2 で終了しました</translation>
        </message>
        <message>
            <source>The first line that %1 printed is not a token.</source>
            <translation>%1 が出力した最初の行はトークンではありません。</translation>
        </message>
        <message>
            <source>Name a program.</source>
            <translation>プログラムを指定してください。</translation>
        </message>
        <message>
            <source>There is no program “%1” on this computer.</source>
            <translation>このコンピューターにプログラム「%1」はありません。</translation>
        </message>
        <message>
            <source>%1 could not be started: %2</source>
            <translation>%1 を起動できませんでした: %2</translation>
        </message>
        <message numerus="yes">
            <source>%1 gave no token within %n seconds.</source>
            <translation>
                <numerusform>%1 は %n 秒以内にトークンを返しませんでした。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 printed nothing.</source>
            <translation>%1 は何も出力しませんでした。</translation>
        </message>
    </context>
    <context>
        <name>alien::TokenPage</name>
        <message>
            <source>Keep it in this desktop's secret store</source>
            <translation>デスクトップのシークレットストアに保存</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>続行</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>トークン</translation>
        </message>
        <message>
            <source>Show the token</source>
            <translation>トークンを表示</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Token for %1</source>
            <translation>%1 のトークン</translation>
        </message>
        <message>
            <source>Never written to a file.</source>
            <translation>ファイルには書き込まれません。</translation>
        </message>
        <message>
            <source>This connection is not saved, so its token lasts for this run only.</source>
            <translation>この接続は保存されていないため、トークンは今回の起動中だけ有効です。</translation>
        </message>
        <message>
            <source>No secret store answers (%1): the token lasts for this run only.</source>
            <translation>シークレットストアが応答しません (%1)。トークンは今回の起動中だけ有効です。</translation>
        </message>
        <message>
            <source>A token has no blanks and no letters beyond ASCII.</source>
            <translation>トークンには空白も ASCII 以外の文字も含まれません。</translation>
        </message>
        <message>
            <source>Type or paste the token first</source>
            <translation>先にトークンを入力または貼り付けてください</translation>
        </message>
        <message>
            <source>Ask the command again</source>
            <translation>コマンドから再取得</translation>
        </message>
        <message>
            <source>The command is being asked.</source>
            <translation>コマンドに問い合わせています。</translation>
        </message>
        <message>
            <source>This connection takes its token from a command; one that is typed lasts for this run only.</source>
            <translation>この接続のトークンはコマンドから取得します。手入力したトークンは今回の実行中だけ有効です。</translation>
        </message>
        <message>
            <source>The secret store is being read.</source>
            <translation>シークレットストアを読み込んでいます。</translation>
        </message>
        <message>
            <source>Read the secret store again</source>
            <translation>シークレットストアを再読み込み</translation>
        </message>
    </context>
    <context>
        <name>alien::TokenSource</name>
        <message>
            <source>The command gives no token: %1</source>
            <translation>コマンドからトークンを取得できません: %1</translation>
        </message>
        <message>
            <source>Neither a token file nor ALIEN_MANAGER_BEARER gives one.</source>
            <translation>トークンファイルにも ALIEN_MANAGER_BEARER にもトークンがありません。</translation>
        </message>
        <message>
            <source>No token is kept for this connection.</source>
            <translation>この接続のトークンは保存されていません。</translation>
        </message>
        <message>
            <source>The secret store does not answer: %1</source>
            <translation>シークレットストアが応答しません: %1</translation>
        </message>
        <message>
            <source>The secret store is locked. Unlock it, then read it again.</source>
            <translation>シークレットストアがロックされています。ロックを解除してから再読み込みしてください。</translation>
        </message>
    </context>
    <context>
        <name>alien::TokenTable</name>
        <message>
            <source>Begins with</source>
            <translation>先頭部分</translation>
        </message>
        <message>
            <source>%1 (this console)</source>
            <translation>%1 (このコンソール)</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>作成日時</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>ID</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>種別</translation>
        </message>
        <message>
            <source>For</source>
            <translation>継続時間</translation>
        </message>
    </context>
    <context>
        <name>alien::TracePane</name>
        <message>
            <source>Traces</source>
            <translation>トレース</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>サービス</translation>
        </message>
        <message>
            <source>Least duration</source>
            <translation>最短の所要時間</translation>
        </message>
        <message>
            <source>Any duration</source>
            <translation>すべての所要時間</translation>
        </message>
        <message>
            <source>10 ms and longer</source>
            <translation>10 ms 以上</translation>
        </message>
        <message>
            <source>100 ms and longer</source>
            <translation>100 ms 以上</translation>
        </message>
        <message>
            <source>1 s and longer</source>
            <translation>1 秒以上</translation>
        </message>
        <message>
            <source>10 s and longer</source>
            <translation>10 秒以上</translation>
        </message>
        <message>
            <source>Only with errors</source>
            <translation>エラーありのみ</translation>
        </message>
        <message>
            <source>Selected span</source>
            <translation>選択したスパン</translation>
        </message>
        <message>
            <source>No traces came in this time. Applications send them with an OTLP exporter of their own; the manager makes none.</source>
            <translation>この期間にトレースは受信していません。トレースはアプリケーション自身の OTLP エクスポーターが送るもので、マネージャーは作成しません。</translation>
        </message>
        <message numerus="yes">
            <source>the newest %n trace(s)</source>
            <translation>
                <numerusform>最新のトレース %n 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n trace(s)</source>
            <translation>
                <numerusform>トレース %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>Trace</source>
            <translation>トレース</translation>
        </message>
        <message>
            <source>Show logs</source>
            <translation>ログを表示</translation>
        </message>
        <message>
            <source>Span</source>
            <translation>スパン</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>開始</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>所要時間</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>エラー</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>はい</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>イベント</translation>
        </message>
    </context>
    <context>
        <name>alien::TraceTable</name>
        <message>
            <source>Time</source>
            <translation>時刻</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>ステータス</translation>
        </message>
        <message>
            <source>error</source>
            <translation>エラー</translation>
        </message>
        <message>
            <source>ok</source>
            <translation>正常</translation>
        </message>
        <message>
            <source>Trace</source>
            <translation>トレース</translation>
        </message>
        <message>
            <source>First span</source>
            <translation>最初のスパン</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>サービス</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>所要時間</translation>
        </message>
        <message>
            <source>Spans</source>
            <translation>スパン</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>エラー</translation>
        </message>
    </context>
    <context>
        <name>alien::TrayDesk</name>
        <message>
            <source>This desktop has no tray: closing the window quits.</source>
            <translation>このデスクトップにはトレイがないため、ウィンドウを閉じると終了します。</translation>
        </message>
        <message>
            <source>Show the window</source>
            <translation>ウィンドウを表示</translation>
        </message>
        <message>
            <source>Alien Console</source>
            <translation>Alien Console</translation>
        </message>
        <message>
            <source>Alien Console is still open</source>
            <translation>Alien Console は開いたままです</translation>
        </message>
        <message>
            <source>The window was closed to the tray, and watches go on. Quit ends the program.</source>
            <translation>ウィンドウを閉じてトレイに格納しました。ウォッチは続いています。プログラムを終えるには「終了」を選択してください。</translation>
        </message>
    </context>
    <context>
        <name>alien::TriggersField</name>
        <message>
            <source>Add trigger</source>
            <translation>トリガーを追加</translation>
        </message>
        <message>
            <source>schedule</source>
            <translation>スケジュール</translation>
        </message>
        <message>
            <source>queue</source>
            <translation>キュー</translation>
        </message>
        <message>
            <source>storage</source>
            <translation>ストレージ</translation>
        </message>
        <message>
            <source>other</source>
            <translation>その他</translation>
        </message>
        <message>
            <source>Schedule of trigger %1</source>
            <translation>トリガー %1 のスケジュール</translation>
        </message>
        <message>
            <source>Trigger %1</source>
            <translation>トリガー %1</translation>
        </message>
        <message>
            <source>%1 of trigger %2</source>
            <translation>トリガー %2 の%1</translation>
        </message>
        <message>
            <source>Events of trigger %1</source>
            <translation>トリガー %1 のイベント</translation>
        </message>
        <message>
            <source>created, deleted</source>
            <translation>created、deleted</translation>
        </message>
        <message>
            <source>Remove trigger %1</source>
            <translation>トリガー %1 を削除</translation>
        </message>
        <message>
            <source>%1; it never comes</source>
            <translation>%1、該当する日時なし</translation>
        </message>
        <message>
            <source>%1; next (UTC): %2</source>
            <translation>%1、次回 (UTC): %2</translation>
        </message>
        <message>
            <source>Schedule</source>
            <translation>スケジュール</translation>
        </message>
        <message>
            <source>Messages of %1</source>
            <translation>%1 のメッセージ</translation>
        </message>
        <message>
            <source>Objects of %1</source>
            <translation>%1 のオブジェクト</translation>
        </message>
    </context>
    <context>
        <name>alien::UnmaskedSigns</name>
        <message>
            <source>Names in this text are not masked.</source>
            <translation>このテキスト内の名前はマスクされていません。</translation>
        </message>
    </context>
    <context>
        <name>alien::UrlLooker</name>
        <message>
            <source>no answer within %1 s</source>
            <translation>%1 秒以内に応答なし</translation>
        </message>
        <message>
            <source>not an address that can be looked at</source>
            <translation>確認できるアドレスではありません</translation>
        </message>
        <message>
            <source>%1 is not looked at, only http and https</source>
            <translation>%1 は確認しません。http と https だけが対象です</translation>
        </message>
        <message>
            <source>points at this machine, not at the deployment's</source>
            <translation>デプロイ先ではなくこのコンピューターを指しています</translation>
        </message>
        <message>
            <source>no such name</source>
            <translation>名前が見つかりません</translation>
        </message>
        <message>
            <source>connection refused</source>
            <translation>接続が拒否されました</translation>
        </message>
        <message>
            <source>closed without an answer</source>
            <translation>応答せずに閉じられました</translation>
        </message>
        <message>
            <source>the system's proxy %1 does not let it through</source>
            <translation>システムのプロキシ %1 が通信を許可しません</translation>
        </message>
        <message>
            <source>what came is not HTTP</source>
            <translation>受信した内容が HTTP ではありません</translation>
        </message>
    </context>
    <context>
        <name>alien::UrlsTab</name>
        <message>
            <source>Public URLs</source>
            <translation>公開 URL</translation>
        </message>
        <message>
            <source>A URL does not mean that everybody may reach it: some platforms report one for private workers too. One on localhost lives on the manager's own host.</source>
            <translation>URL があっても、誰でもアクセスできるとは限りません。プラットフォームによっては非公開のワーカーにも URL が付きます。localhost の URL はマネージャー自身のホスト上のものです。</translation>
        </message>
        <message>
            <source>No public URL</source>
            <translation>公開 URL なし</translation>
        </message>
        <message>
            <source>Workers and containers get one when they are public and have been provisioned.</source>
            <translation>ワーカーとコンテナーは、公開設定でプロビジョニングが済むと URL を持ちます。</translation>
        </message>
    </context>
    <context>
        <name>alien::ViewStrip</name>
        <message>
            <source>Views</source>
            <translation>ビュー</translation>
        </message>
        <message>
            <source>Save view</source>
            <translation>ビューを保存</translation>
        </message>
        <message>
            <source>All</source>
            <translation>すべて</translation>
        </message>
    </context>
    <context>
        <name>alien::ViewsController</name>
        <message>
            <source>Not healthy</source>
            <translation>正常以外</translation>
        </message>
        <message>
            <source>Rolling out</source>
            <translation>ロールアウト中</translation>
        </message>
        <message>
            <source>Deployments</source>
            <translation>デプロイ</translation>
        </message>
        <message>
            <source>Name of the view</source>
            <translation>ビューの名前</translation>
        </message>
        <message>
            <source>It stands on the tab, on this connection only.</source>
            <translation>この接続のタブにだけ表示されます。</translation>
        </message>
        <message>
            <source>Save view</source>
            <translation>ビューを保存</translation>
        </message>
        <message>
            <source>Save the view under which name?</source>
            <translation>ビューをどの名前で保存しますか?</translation>
        </message>
        <message>
            <source>My view</source>
            <translation>マイビュー</translation>
        </message>
        <message>
            <source>Rename “%1” to what?</source>
            <translation>「%1」の名前を何に変更しますか?</translation>
        </message>
        <message>
            <source>Text of the view</source>
            <translation>ビューのテキスト</translation>
        </message>
        <message>
            <source>One line, from “Copy view as text”.</source>
            <translation>「ビューをテキストとしてコピー」で得た 1 行です。</translation>
        </message>
        <message>
            <source>Open view</source>
            <translation>ビューを開く</translation>
        </message>
        <message>
            <source>Open a view from its text?</source>
            <translation>テキストからビューを開きますか?</translation>
        </message>
        <message>
            <source>View “%1” deleted.</source>
            <translation>ビュー「%1」を削除しました。</translation>
        </message>
        <message>
            <source>Its filter and columns go with it.</source>
            <translation>フィルターと列も一緒に削除されます。</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <source>“All” is no saved view: open one first.</source>
            <translation>「すべて」は保存したビューではありません。先にビューを開いてください。</translation>
        </message>
        <message>
            <source>The view is on screen as it was saved.</source>
            <translation>ビューは保存したときのまま表示されています。</translation>
        </message>
        <message>
            <source>It stands there already.</source>
            <translation>すでにその位置にあります。</translation>
        </message>
        <message>
            <source>Stop opening this view first</source>
            <translation>このビューを最初に開かない</translation>
        </message>
    </context>
    <context>
        <name>alien::VisitPanel</name>
        <message numerus="yes">
            <source>%n failed</source>
            <translation>
                <numerusform>失敗 %n 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n recovered</source>
            <translation>
                <numerusform>復旧 %n 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>新規 %n 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n gone</source>
            <translation>
                <numerusform>消失 %n 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n on another release</source>
            <translation>
                <numerusform>リリース変更 %n 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n in another status</source>
            <translation>
                <numerusform>ステータス変更 %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>Since your last visit</source>
            <translation>前回表示時からの変化</translation>
        </message>
        <message>
            <source>Since your last visit, %1:</source>
            <translation>前回表示時 (%1) からの変化:</translation>
        </message>
        <message numerus="yes">
            <source>Since your last visit, %1: %n change(s), there and back again.</source>
            <translation>
                <numerusform>前回表示時 (%1) からの変化: %n 件が変化し、元に戻りました。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::Watch</name>
        <message numerus="yes">
            <source>%n deployment(s)</source>
            <translation>
                <numerusform>デプロイ %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>the whole fleet</source>
            <translation>フリート全体</translation>
        </message>
        <message>
            <source>leaves %1</source>
            <translation>%1 から変わる</translation>
        </message>
        <message>
            <source>is no longer working</source>
            <translation>処理を終える</translation>
        </message>
        <message>
            <source>fails</source>
            <translation>失敗する</translation>
        </message>
        <message>
            <source>stays in one working status for more than %1</source>
            <translation>同じ処理中ステータスが %1 を超えて続く</translation>
        </message>
        <message>
            <source>stays in %1 for more than %2</source>
            <translation>%1 が %2 を超えて続く</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>%1: whom, "acme-prod" or "3 deployments"; %2: what, "leaves updating"</extracomment>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>alien::WatchController</name>
        <message>
            <source>&amp;Watch…</source>
            <translation>ウォッチ(&amp;W)…</translation>
        </message>
        <message>
            <source>Tells when what is selected, or what the filter finds, settles, fails or takes too long.</source>
            <translation>選択したもの、またはフィルターに一致するものの処理が終わったとき、失敗したとき、時間がかかりすぎたときに通知します。</translation>
        </message>
        <message>
            <source>&amp;Watches…</source>
            <translation>ウォッチの一覧(&amp;W)…</translation>
        </message>
        <message>
            <source>What is watched, what was told, and the quiet hours.</source>
            <translation>ウォッチの対象、通知した内容、通知を控える時間帯を表示します。</translation>
        </message>
        <message>
            <source>The deployments have not been read yet.</source>
            <translation>デプロイはまだ読み取られていません。</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Watch %n deployment(s)…</source>
            <translation>
                <numerusform>デプロイ %n 件をウォッチ(&amp;W)…</numerusform>
            </translation>
        </message>
        <message>
            <source>This watch lasts only for this run.</source>
            <translation>このウォッチは今回の起動中だけ有効です。</translation>
        </message>
        <message>
            <source>Watch?</source>
            <translation>ウォッチしますか?</translation>
        </message>
        <message>
            <source>What is watched?</source>
            <translation>ウォッチの対象</translation>
        </message>
        <message>
            <source>Edit watch…</source>
            <translation>ウォッチを編集…</translation>
        </message>
        <message>
            <source>Opens a watch of the list again to change it.</source>
            <translation>一覧のウォッチをもう一度開いて変更します。</translation>
        </message>
        <message>
            <source>Silence watches for an hour</source>
            <translation>ウォッチを 1 時間通知しない</translation>
        </message>
        <message>
            <source>Those chosen in the list tell nothing for an hour; if they are silent already, they do again.</source>
            <translation>一覧で選んだものは 1 時間通知しません。すでに通知しない状態なら、再び通知します。</translation>
        </message>
        <message>
            <source>Remove watches</source>
            <translation>ウォッチを削除</translation>
        </message>
        <message>
            <source>Ends those chosen in the list.</source>
            <translation>一覧で選んだものを終了します。</translation>
        </message>
        <message>
            <source>Open what was told</source>
            <translation>通知した内容を開く</translation>
        </message>
        <message>
            <source>Shows the deployments of what is chosen in the list.</source>
            <translation>一覧で選んだものに当たるデプロイを表示します。</translation>
        </message>
        <message>
            <source>Change the watch?</source>
            <translation>ウォッチを変更しますか？</translation>
        </message>
        <message>
            <source>No watch is chosen in the list.</source>
            <translation>一覧でウォッチが選ばれていません。</translation>
        </message>
        <message>
            <source>One watch can be edited at a time.</source>
            <translation>一度に編集できるウォッチは 1 つです。</translation>
        </message>
        <message>
            <source>Nothing that was told is chosen in the list.</source>
            <translation>一覧で通知したものが選ばれていません。</translation>
        </message>
    </context>
    <context>
        <name>alien::WatchDesk</name>
        <message>
            <source>%1 (%2)</source>
            <extracomment>%1: what happened, "acme-prod failed"; %2: the connection</extracomment>
            <translation>%1 (%2)</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) happened in the quiet hours (%1)</source>
            <translation>
                <numerusform>通知を控える時間帯 (%1) に %n 件発生しました</numerusform>
            </translation>
        </message>
        <message>
            <source>Open</source>
            <translation>開く</translation>
        </message>
        <message>
            <source>Retry…</source>
            <translation>再試行…</translation>
        </message>
        <message>
            <source>Silent for an hour</source>
            <translation>1 時間通知しない</translation>
        </message>
    </context>
    <context>
        <name>alien::WatchEvent</name>
        <message>
            <source>%1 left %2</source>
            <translation>%1 が %2 から変わりました</translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s) left %1</source>
            <translation>
                <numerusform>デプロイ %n 件が %1 から変わりました</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is %2 now</source>
            <translation>%1 は現在 %2 です</translation>
        </message>
        <message>
            <source>gone</source>
            <translation>消失</translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s) settled</source>
            <translation>
                <numerusform>デプロイ %n 件の処理が終わりました</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 failed</source>
            <translation>%1 が失敗しました</translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s) failed</source>
            <translation>
                <numerusform>デプロイ %n 件が失敗しました</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 has been %2 for more than %3</source>
            <translation>%1 は %3 を超えて %2 のままです</translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s) stay in one status for more than %1</source>
            <translation>
                <numerusform>デプロイ %n 件が %1 を超えて同じステータスのままです</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1: %2, %3</source>
            <translation>%1: %2、%3</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>ほか %n 件</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::WatchEventTable</name>
        <message>
            <source>Time</source>
            <translation>時刻</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>発生したこと</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>現在</translation>
        </message>
    </context>
    <context>
        <name>alien::WatchForm</name>
        <message>
            <source>Go on watching after it was told</source>
            <translation>通知後もウォッチを続ける</translation>
        </message>
        <message>
            <source>Watch</source>
            <translation>ウォッチ</translation>
        </message>
        <message>
            <source>The desktop's notifications tell it while this console runs, and the list of watches keeps it.</source>
            <translation>このコンソールの実行中はデスクトップ通知でお知らせし、ウォッチの一覧にも残します。</translation>
        </message>
        <message>
            <source>Deployments</source>
            <translation>デプロイ</translation>
        </message>
        <message>
            <source>the whole fleet; or a query: group:acme status:updating</source>
            <translation>フリート全体、またはクエリ: group:acme status:updating</translation>
        </message>
        <message>
            <source>&amp;Deployments</source>
            <translation>デプロイ(&amp;D)</translation>
        </message>
        <message>
            <source>Tell me when</source>
            <translation>通知条件</translation>
        </message>
        <message>
            <source>it is no longer working, well or not</source>
            <translation>処理が終わったとき (成否を問わず)</translation>
        </message>
        <message>
            <source>it leaves a status</source>
            <translation>あるステータスから変わったとき</translation>
        </message>
        <message>
            <source>it fails</source>
            <translation>失敗したとき</translation>
        </message>
        <message>
            <source>&amp;Tell me when</source>
            <translation>通知条件(&amp;T)</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>ステータス</translation>
        </message>
        <message>
            <source>&amp;Status</source>
            <translation>ステータス(&amp;S)</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>分</translation>
        </message>
        <message>
            <source> min</source>
            <extracomment>of a number of minutes</extracomment>
            <translation> 分</translation>
        </message>
        <message>
            <source>&amp;Longer than</source>
            <translation>超過時間(&amp;L)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>it stays in a status for longer than</source>
            <translation>あるステータスが一定時間を超えて続いたとき</translation>
        </message>
        <message>
            <source>In the status</source>
            <translation>対象ステータス</translation>
        </message>
        <message>
            <source>any working status</source>
            <translation>処理中のいずれかのステータス</translation>
        </message>
        <message>
            <source>&amp;In the status</source>
            <translation>対象ステータス(&amp;I)</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s) now</source>
            <translation>
                <numerusform>現在デプロイ %n 件</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::WatchList</name>
        <message>
            <source>%1 cannot be read: %2</source>
            <translation>%1 を読み取れません: %2</translation>
        </message>
        <message>
            <source>larger than 4 MB</source>
            <translation>4 MB を超えています</translation>
        </message>
        <message>
            <source>Some watches could not be read. The file is kept as %1.</source>
            <translation>一部のウォッチを読み取れませんでした。ファイルは %1 として残してあります。</translation>
        </message>
        <message>
            <source>Some watches in %1 could not be read.</source>
            <translation>%1 の一部のウォッチを読み取れませんでした。</translation>
        </message>
        <message>
            <source>%1 cannot be written: %2</source>
            <translation>%1 に書き込めません: %2</translation>
        </message>
    </context>
    <context>
        <name>alien::WatchTable</name>
        <message>
            <source>Since</source>
            <translation>開始</translation>
        </message>
        <message>
            <source>silent until %1</source>
            <translation>%1 まで通知しない</translation>
        </message>
        <message>
            <source>until it is removed</source>
            <translation>削除するまで</translation>
        </message>
        <message>
            <source>until it was told</source>
            <translation>通知するまで</translation>
        </message>
        <message>
            <source>Whom</source>
            <translation>対象</translation>
        </message>
        <message>
            <source>Tells when it</source>
            <translation>通知条件</translation>
        </message>
        <message>
            <source>Watches</source>
            <translation>ウォッチ</translation>
        </message>
    </context>
    <context>
        <name>alien::WatchesView</name>
        <message>
            <source>Watches</source>
            <translation>ウォッチ</translation>
        </message>
        <message>
            <source>What was told</source>
            <translation>通知した内容</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Silent for an hour</source>
            <translation>1 時間通知しない</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>開く</translation>
        </message>
        <message>
            <source>Quiet hours from</source>
            <translation>通知を控える時間帯</translation>
        </message>
        <message>
            <source>Quiet from</source>
            <translation>通知を控える開始時刻</translation>
        </message>
        <message>
            <source>Quiet until</source>
            <translation>通知を控える終了時刻</translation>
        </message>
        <message>
            <source>New watch…</source>
            <translation>新しいウォッチ…</translation>
        </message>
        <message>
            <source>Told since the start</source>
            <translation>起動後に通知した内容</translation>
        </message>
        <message>
            <source>Quiet hours</source>
            <translation>通知を控える時間帯</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>until</source>
            <translation>～</translation>
        </message>
        <message>
            <source>Nothing is watched. Select deployments and choose Watch in their menu, or add a watch for what a query finds.</source>
            <translation>ウォッチしているものはありません。デプロイを選択してメニューの「ウォッチ」を選ぶか、クエリに一致するものへのウォッチを追加してください。</translation>
        </message>
        <message>
            <source>Notify again</source>
            <translation>通知を再開</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>編集…</translation>
        </message>
    </context>
    <context>
        <name>alien::Waterfall</name>
        <message>
            <source>Spans</source>
            <translation>スパン</translation>
        </message>
        <message>
            <source>%1 %2, %3</source>
            <translation>%1 %2、%3</translation>
        </message>
        <message>
            <source>Select a trace to see its spans.</source>
            <translation>トレースを選択するとスパンが表示されます。</translation>
        </message>
    </context>
    <context>
        <name>alien::WelcomeController</name>
        <message>
            <source>The connection could not be saved.</source>
            <translation>接続を保存できませんでした。</translation>
        </message>
        <message>
            <source>The connection, its token in the secret store and what was noted of its fleet are removed from this computer. Nothing changes on the manager, and the journal keeps what was done.</source>
            <translation>接続、シークレットストア内のトークン、フリートの記録がこのコンピューターから削除されます。マネージャーには影響せず、操作の記録はジャーナルに残ります。</translation>
        </message>
        <message>
            <source>Delete the connection</source>
            <translation>接続を削除</translation>
        </message>
        <message>
            <source>Delete the connection %1?</source>
            <translation>接続 %1 を削除しますか?</translation>
        </message>
        <message>
            <source>The connection could not be deleted.</source>
            <translation>接続を削除できませんでした。</translation>
        </message>
        <message>
            <source>The token is still in the secret store.</source>
            <translation>トークンはシークレットストアに残っています。</translation>
        </message>
        <message>
            <source>The command gives no token.</source>
            <translation>コマンドからトークンを取得できません。</translation>
        </message>
    </context>
    <context>
        <name>alien::WelcomePage</name>
        <message>
            <source>Welcome</source>
            <translation>ようこそ</translation>
        </message>
        <message>
            <source>Choose where to work</source>
            <translation>作業する接続を選択</translation>
        </message>
        <message>
            <source>Good first things to try</source>
            <translation>最初に試すこと</translation>
        </message>
        <message>
            <source>Find why deployments fail the same way</source>
            <translation>デプロイが同じように失敗する原因を調べる</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>概要</translation>
        </message>
        <message>
            <source>Copy the public URL of a customer</source>
            <translation>顧客の公開 URL をコピーする</translation>
        </message>
        <message>
            <source>Deployments</source>
            <translation>デプロイ</translation>
        </message>
        <message>
            <source>Retry what failed, redeploy what runs</source>
            <translation>失敗したものを再試行し、稼働中のものを再デプロイする</translation>
        </message>
        <message>
            <source>See who runs which release</source>
            <translation>どのデプロイがどのリリースで稼働しているかを確認する</translation>
        </message>
        <message>
            <source>Releases</source>
            <translation>リリース</translation>
        </message>
        <message>
            <source>Read what you have changed</source>
            <translation>自分が行った変更を確認する</translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>ジャーナル</translation>
        </message>
        <message>
            <source>Try it</source>
            <translation>試してみる</translation>
        </message>
        <message>
            <source>Starts a small manager on this computer with a living fleet of deployments that update, fail and recover. No account, no network, nothing to clean up.</source>
            <translation>このコンピューター上で小さなマネージャーを起動します。デプロイが更新、失敗、復旧を繰り返すフリートを試せます。アカウントもネットワークも後片付けも不要です。</translation>
        </message>
        <message>
            <source>Start the sandbox</source>
            <translation>サンドボックスを起動</translation>
        </message>
        <message>
            <source>Recent</source>
            <translation>最近使った接続</translation>
        </message>
        <message>
            <source>None yet. Connections you save are listed here.</source>
            <translation>まだありません。保存した接続がここに表示されます。</translation>
        </message>
        <message>
            <source>The token says what you may do. An admin, group or deployment token works.</source>
            <translation>できることはトークンで決まります。管理者、グループ、デプロイのトークンを使えます。</translation>
        </message>
        <message>
            <source>Nothing is changed on the manager by connecting.</source>
            <translation>接続しても、マネージャーは何も変更されません。</translation>
        </message>
        <message>
            <source>Delete this connection</source>
            <translation>この接続を削除</translation>
        </message>
        <message>
            <source>Save without connecting</source>
            <translation>接続せずに保存</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>%1 を開く</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>編集</translation>
        </message>
        <message>
            <source>Edit %1</source>
            <translation>%1 を編集</translation>
        </message>
        <message>
            <source>Starting the sandbox…</source>
            <translation>サンドボックスを起動しています…</translation>
        </message>
        <message>
            <source>Edit the connection</source>
            <translation>接続を編集</translation>
        </message>
        <message>
            <source>Connect to a manager</source>
            <translation>マネージャーに接続</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>接続</translation>
        </message>
        <message>
            <source>Connect to %1</source>
            <translation>%1 に接続</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
    </context>
    <context>
        <name>alien::Workbench</name>
        <message>
            <source>Workbench</source>
            <translation>ワークベンチ</translation>
        </message>
        <message>
            <source>Choose a deployment to send it to.</source>
            <translation>送信先のデプロイを選択してください。</translation>
        </message>
        <message>
            <source>None of the chosen deployments can take a command now.</source>
            <translation>選択したデプロイはどれも現在コマンドを受け付けません。</translation>
        </message>
        <message>
            <source>Give the command's name; the manager does not tell which ones exist.</source>
            <translation>コマンドの名前を入力してください。マネージャーからは使えるコマンドの一覧を取得できません。</translation>
        </message>
        <message>
            <source>The parameters are being checked.</source>
            <translation>パラメーターを検査中です。</translation>
        </message>
        <message>
            <source>The parameters are not JSON. %1</source>
            <translation>パラメーターが JSON ではありません。%1</translation>
        </message>
        <message numerus="yes">
            <source>Form learned from %n earlier payload(s)</source>
            <translation>
                <numerusform>過去のペイロード %n 件から作成したフォーム</numerusform>
            </translation>
        </message>
        <message>
            <source>Empty: sent without parameters</source>
            <translation>空: パラメーターなしで送信</translation>
        </message>
        <message>
            <source>, over the manager's %1: goes through its storage</source>
            <translation>、マネージャーの上限 %1 を超過: ストレージ経由で送信</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>コマンド</translation>
        </message>
        <message>
            <source>reindex</source>
            <translation>reindex</translation>
        </message>
        <message>
            <source>&amp;Command</source>
            <translation>コマンド(&amp;C)</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>パラメーター</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>フォーム</translation>
        </message>
        <message>
            <source>JSON, or nothing</source>
            <translation>JSON または空</translation>
        </message>
        <message>
            <source>Variables:</source>
            <translation>変数:</translation>
        </message>
        <message>
            <source>Send it inline all the same, up to 1.4 MB</source>
            <translation>1.4 MB までインラインで送信</translation>
        </message>
        <message>
            <source>For managers whose storage is a folder on their own host, which cannot be reached from here.</source>
            <translation>ストレージがマネージャー自身のホスト上のフォルダーにあり、ここから到達できない場合に使います。</translation>
        </message>
        <message>
            <source>Preview for</source>
            <translation>プレビュー対象</translation>
        </message>
        <message>
            <source>Sent to</source>
            <translation>送信先</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>期限</translation>
        </message>
        <message>
            <source>30 seconds</source>
            <translation>30 秒</translation>
        </message>
        <message>
            <source>1 minute</source>
            <translation>1 分</translation>
        </message>
        <message>
            <source>5 minutes</source>
            <translation>5 分</translation>
        </message>
        <message>
            <source>15 minutes</source>
            <translation>15 分</translation>
        </message>
        <message>
            <source>1 hour</source>
            <translation>1 時間</translation>
        </message>
        <message>
            <source>1 day</source>
            <translation>1 日</translation>
        </message>
        <message>
            <source>none: it may wait for ever</source>
            <translation>なし: いつまでも待つことがあります</translation>
        </message>
        <message>
            <source>Each target gets a fresh idempotency key; nothing is ever sent again by itself.</source>
            <translation>対象ごとに新しい冪等キーを使います。自動で再送されることはありません。</translation>
        </message>
        <message>
            <source>&amp;Deadline</source>
            <translation>期限(&amp;D)</translation>
        </message>
        <message>
            <source>Target resource</source>
            <translation>対象のリソース</translation>
        </message>
        <message>
            <source>only when the manager asks which one</source>
            <translation>マネージャーに指定を求められたときだけ</translation>
        </message>
        <message>
            <source>&amp;Resource</source>
            <translation>リソース(&amp;R)</translation>
        </message>
        <message>
            <source>Send it as it is, though it is not JSON</source>
            <translation>JSON ではないが、このまま送信</translation>
        </message>
    </context>
    <context>
        <name>alien::WorkspacePrompter</name>
        <message>
            <source>The way back:</source>
            <translation>元に戻す方法:</translation>
        </message>
        <message>
            <source>Secret value</source>
            <translation>シークレットの値</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>表示</translation>
        </message>
        <message>
            <source>Show the secret</source>
            <translation>シークレットを表示</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>コピー</translation>
        </message>
        <message>
            <source>Copy the secret</source>
            <translation>シークレットをコピー</translation>
        </message>
        <message>
            <source>A copy leaves the clipboard after 30 s.</source>
            <translation>コピーした値は 30 秒後にクリップボードから消えます。</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完了</translation>
        </message>
        <message>
            <source>Copied; it leaves the clipboard after 30 s.</source>
            <translation>コピーしました。30 秒後にクリップボードから消えます。</translation>
        </message>
    </context>
    <context>
        <name>alien::WorkspaceView</name>
        <message>
            <source>The manager does not answer.</source>
            <translation>マネージャーが応答しません。</translation>
        </message>
        <message>
            <source>The manager's answers break off.</source>
            <translation>マネージャーの応答が途切れます。</translation>
        </message>
        <message>
            <source>The manager's answers cannot be used.</source>
            <translation>マネージャーの応答が正しくありません。</translation>
        </message>
        <message>
            <source>You see the last known fleet, of %1, %2 old.</source>
            <translation>最後に確認したフリート (%1、%2前) を表示しています。</translation>
        </message>
        <message>
            <source>You see the data of %1, %2 old.</source>
            <translation>%1 (%2前) のデータを表示しています。</translation>
        </message>
        <message>
            <source>Next try in %1.</source>
            <translation>%1後に再試行します。</translation>
        </message>
        <message>
            <source>Trying now.</source>
            <translation>再試行しています。</translation>
        </message>
        <message>
            <source>Actions wait until it answers.</source>
            <translation>応答があるまでアクションは使えません。</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>レポートをコピー</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>今すぐ再試行</translation>
        </message>
        <message>
            <source>The manager refused the token.</source>
            <translation>マネージャーがトークンを拒否しました。</translation>
        </message>
        <message>
            <source>No token is known for this connection.</source>
            <translation>この接続のトークンがありません。</translation>
        </message>
        <message>
            <source>Reading waits; nothing here is lost. Give a token that is valid.</source>
            <translation>読み取りを待機しています。ここの内容は失われません。有効なトークンを入力してください。</translation>
        </message>
        <message>
            <source>Enter a token…</source>
            <translation>トークンを入力…</translation>
        </message>
        <message>
            <source>This is not a manager's answer.</source>
            <translation>マネージャーの応答ではありません。</translation>
        </message>
        <message>
            <source>Edit the connection</source>
            <translation>接続を編集</translation>
        </message>
        <message>
            <source>The deployments could not be read anew.</source>
            <translation>デプロイを再読み込みできませんでした。</translation>
        </message>
        <message>
            <source>The groups could not be read anew.</source>
            <translation>グループを再読み込みできませんでした。</translation>
        </message>
        <message>
            <source>The releases could not be read anew.</source>
            <translation>リリースを再読み込みできませんでした。</translation>
        </message>
        <message>
            <source>%1 You see the data of %2, %3 old.</source>
            <translation>%1 表示中のデータは %2 のもので、%3 経過しています。</translation>
        </message>
        <message>
            <source>The manager did not list all deployments.</source>
            <translation>マネージャーの一覧に含まれていないデプロイがあります。</translation>
        </message>
        <message>
            <source>The manager did not list all groups.</source>
            <translation>マネージャーの一覧に含まれていないグループがあります。</translation>
        </message>
        <message>
            <source>The manager did not list all releases.</source>
            <translation>マネージャーの一覧に含まれていないリリースがあります。</translation>
        </message>
        <message>
            <source>There are more than its answer holds, and this console cannot fetch the rest: counts, filters and bulk actions miss them.</source>
            <translation>応答に収まらない分があり、このコンソールでは残りを取得できません。件数、フィルター、一括操作の対象から漏れます。</translation>
        </message>
        <message>
            <source>The manager listed %1 more than once.</source>
            <translation>マネージャーの一覧に %1 が重複しています。</translation>
        </message>
        <message>
            <source>Of what comes twice in one answer, the last counts.</source>
            <translation>1 つの応答に重複がある場合は、最後のものを採用します。</translation>
        </message>
        <message>
            <source>Read the secret store again</source>
            <translation>シークレットストアを再読み込み</translation>
        </message>
    </context>
    <context>
        <name>alien::Workspaces</name>
        <message>
            <source>Not connected.</source>
            <translation>接続していません。</translation>
        </message>
        <message>
            <source>Open the section %1 first.</source>
            <translation>先にセクション「%1」を開いてください。</translation>
        </message>
    </context>
    <context>
        <name>alien::payloaddecode</name>
        <message>
            <source>in %1</source>
            <translation>(%1のみ)</translation>
        </message>
        <message>
            <source>JWT, expires in %1</source>
            <translation>JWT、期限まで %1</translation>
        </message>
        <message>
            <source>JWT, expired %1</source>
            <translation>JWT、%1に期限切れ</translation>
        </message>
        <message>
            <source>gzip, %1 decoded</source>
            <translation>gzip、デコード後 %1</translation>
        </message>
        <message>
            <source>%1 image, %2</source>
            <translation>%1 画像、%2</translation>
        </message>
        <message>
            <source>base64, JSON, %1</source>
            <translation>base64、JSON、%1</translation>
        </message>
        <message>
            <source>base64, text, %1</source>
            <translation>base64、テキスト、%1</translation>
        </message>
        <message>
            <source>base64, %1</source>
            <translation>base64、%1</translation>
        </message>
        <message>
            <source>The gzip data is damaged.</source>
            <translation>gzip データが壊れています。</translation>
        </message>
        <message>
            <source>More than 32 MB come out of it; the rest is left out.</source>
            <translation>展開すると 32 MB を超えます。残りは省略されます。</translation>
        </message>
        <message>
            <source>The gzip data ends too early.</source>
            <translation>gzip データが途中で終わっています。</translation>
        </message>
        <message>
            <source>JSON inside, %1</source>
            <translation>JSON を内包、%1</translation>
        </message>
        <message>
            <source>This is no base64.</source>
            <translation>base64 ではありません。</translation>
        </message>
    </context>
    <context>
        <name>alien::stackrules</name>
        <message>
            <source>The manager refuses the release when it is published.</source>
            <translation>公開時にマネージャーがリリースを拒否します。</translation>
        </message>
        <message>
            <source>%1 belongs to manager %2; %3 refuses the release.</source>
            <translation>%1 はマネージャー %2 のものです。%3 はリリースを拒否します。</translation>
        </message>
        <message>
            <source>Convert to %1</source>
            <translation>%1 に変換</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>%1 を削除</translation>
        </message>
        <message>
            <source>function is the older name of worker.</source>
            <translation>function は worker の古い名前です。</translation>
        </message>
        <message>
            <source>Convert to worker</source>
            <translation>worker に変換</translation>
        </message>
        <message>
            <source>Manager %1 has no resource type %2.</source>
            <translation>マネージャー %1 にリソースの種類 %2 はありません。</translation>
        </message>
        <message>
            <source>%1 is made by the manager and cannot be declared.</source>
            <translation>%1 はマネージャーが作成するため、宣言できません。</translation>
        </message>
        <message>
            <source>Deployments would end in preflights-failed or update-failed.</source>
            <translation>デプロイは preflights-failed または update-failed で終わります。</translation>
        </message>
        <message>
            <source>The fields of %1 are not known to the console.</source>
            <translation>%1 のフィールドはコンソールには未知のものです。</translation>
        </message>
        <message>
            <source>They are kept as they are and not checked.</source>
            <translation>そのまま保持され、検査されません。</translation>
        </message>
        <message>
            <source>A public worker must be live.</source>
            <translation>公開ワーカーは live にしてください。</translation>
        </message>
        <message>
            <source>A %1 must be live.</source>
            <translation>%1 は live にしてください。</translation>
        </message>
        <message>
            <source>A %1 must be frozen.</source>
            <translation>%1 は frozen にしてください。</translation>
        </message>
        <message>
            <source>Make it live</source>
            <translation>live にする</translation>
        </message>
        <message>
            <source>Make it frozen</source>
            <translation>frozen にする</translation>
        </message>
        <message>
            <source>A worker takes at most one queue trigger.</source>
            <translation>1 つのワーカーに指定できるキュートリガーは 1 つまでです。</translation>
        </message>
        <message>
            <source>The manager takes it as it is; the schedule would fail in the cloud.</source>
            <translation>マネージャーはそのまま受け付けますが、クラウドではスケジュールが失敗します。</translation>
        </message>
        <message>
            <source>A container exposes at most one port.</source>
            <translation>1 つのコンテナーが公開できるポートは 1 つまでです。</translation>
        </message>
        <message>
            <source>Keep it inside</source>
            <translation>内部のみにする</translation>
        </message>
        <message>
            <source>How many public endpoints a container may have at 3.x is not known.</source>
            <translation>3.x でコンテナーが持てる公開エンドポイントの数はわかっていません。</translation>
        </message>
        <message>
            <source>The id %1 is not the name it stands under, %2.</source>
            <translation>ID %1 が、登録されている名前 %2 と異なります。</translation>
        </message>
        <message>
            <source>The manager takes both; references then miss one of them.</source>
            <translation>マネージャーは両方を受け付けますが、参照はどちらか一方に届きません。</translation>
        </message>
        <message>
            <source>Set %1</source>
            <translation>%1 を設定</translation>
        </message>
        <message>
            <source>Ids are a to z, 0 to 9 and single hyphens, with a letter or digit at both ends.</source>
            <translation>ID に使えるのは a～z、0～9、連続しないハイフンで、両端は英字か数字にしてください。</translation>
        </message>
        <message>
            <source>The id of a %1 has at most %2 characters on %3, this one has %4.</source>
            <translation>%3 では %1 の ID は %2 文字までです。これは %4 文字です。</translation>
        </message>
        <message>
            <source>The name in the cloud begins with a prefix of %1 characters.</source>
            <translation>クラウドでの名前は %1 文字の接頭辞で始まります。</translation>
        </message>
        <message>
            <source>Workers on %1 take at most %2 MB, not %3.</source>
            <translation>%1 のワーカーの上限は %2 MB です。%3 MB は指定できません。</translation>
        </message>
        <message>
            <source>%1 MB is none of the sizes that %2 has.</source>
            <translation>%1 MB は %2 で使えるサイズではありません。</translation>
        </message>
        <message>
            <source>Whether the manager refuses less than the smallest is not known.</source>
            <translation>最小未満の値をマネージャーが拒否するかどうかはわかっていません。</translation>
        </message>
        <message>
            <source>The manager warns and takes another size.</source>
            <translation>マネージャーは警告を出し、別のサイズを使います。</translation>
        </message>
        <message>
            <source>Workers on %1 take at least %2 MB, not %3.</source>
            <translation>%1 のワーカーの下限は %2 MB です。%3 MB は指定できません。</translation>
        </message>
        <message>
            <source>%1 is a name that the platform keeps for itself.</source>
            <translation>%1 はプラットフォームの予約名です。</translation>
        </message>
        <message>
            <source>The manager takes the release; the resource fails while it is built.</source>
            <translation>マネージャーはリリースを受け付けますが、リソースはビルド時に失敗します。</translation>
        </message>
        <message>
            <source>%1 stands here twice.</source>
            <translation>%1 がここに 2 回あります。</translation>
        </message>
        <message>
            <source>Only one of them counts, or the manager refuses the release.</source>
            <translation>一方だけが有効になるか、マネージャーがリリースを拒否します。</translation>
        </message>
        <message>
            <source>A manager cannot deploy source code; a release holds images.</source>
            <translation>マネージャーはソースコードをデプロイできません。リリースにはイメージを含めます。</translation>
        </message>
        <message>
            <source>The command line builds sources before it publishes.</source>
            <translation>コマンドラインは、公開する前にソースをビルドします。</translation>
        </message>
        <message>
            <source>A stack has at most one %1.</source>
            <translation>1 つのスタックに含められる %1 は 1 つまでです。</translation>
        </message>
        <message>
            <source>Whether the permission sets written out here let the manager provision %1 is not known.</source>
            <translation>ここに書かれた権限セットで、マネージャーが %1 をプロビジョニングできるかどうかはわかっていません。</translation>
        </message>
        <message>
            <source>The management override does not grant %1 for %2.</source>
            <translation>管理権限の上書き設定が、%2 に必要な %1 を付与していません。</translation>
        </message>
        <message>
            <source>Grant %1</source>
            <translation>%1 を付与</translation>
        </message>
        <message>
            <source>Permissions are granted on %1, which is no resource of this stack.</source>
            <translation>このスタックのリソースではない %1 に権限が付与されています。</translation>
        </message>
        <message>
            <source>They have no effect, or are meant for something the manager makes.</source>
            <translation>効果がないか、マネージャーが作成するものを対象としています。</translation>
        </message>
        <message>
            <source>Whether cluster %1 is made by the manager is not known.</source>
            <translation>クラスター %1 をマネージャーが作成するかどうかはわかっていません。</translation>
        </message>
        <message>
            <source>%1 is a %2, not a %3.</source>
            <translation>%1 は %2 で、%3 ではありません。</translation>
        </message>
        <message>
            <source>There is no %1 named %2.</source>
            <translation>%2 という名前の %1 はありません。</translation>
        </message>
        <message>
            <source>Remove the %1</source>
            <translation>%1 を削除</translation>
        </message>
        <message>
            <source>%1 is frozen and cannot trigger a worker.</source>
            <translation>%1 は frozen のため、ワーカーを起動できません。</translation>
        </message>
        <message>
            <source>Make %1 live</source>
            <translation>%1 を live にする</translation>
        </message>
        <message>
            <source>service-account/impersonate cannot be granted on everything.</source>
            <translation>service-account/impersonate をすべてに対して付与することはできません。</translation>
        </message>
        <message>
            <source>service-account/impersonate is granted on %1, which is no service account.</source>
            <translation>service-account/impersonate が、サービスアカウントではない %1 に付与されています。</translation>
        </message>
        <message>
            <source>Remove the grant</source>
            <translation>権限付与を削除</translation>
        </message>
        <message>
            <source>There is no permission profile %1.</source>
            <translation>権限プロファイル %1 はありません。</translation>
        </message>
        <message>
            <source>Whether the manager asks this of a %1 is not known.</source>
            <translation>マネージャーが %1 にこれを求めるかどうかはわかっていません。</translation>
        </message>
        <message>
            <source>Add profile %1</source>
            <translation>プロファイル %1 を追加</translation>
        </message>
        <message>
            <source>The service account %1, which the manager makes of this profile, has more than %2 characters.</source>
            <translation>マネージャーがこのプロファイルから作成するサービスアカウント %1 は、%2 文字を超えています。</translation>
        </message>
        <message>
            <source>Whether the rule looks at what the manager makes is not known.</source>
            <translation>マネージャーが作成するものもルールの対象かどうかはわかっていません。</translation>
        </message>
        <message>
            <source>A capacity group has at most 10 machines, and no more at least than at most.</source>
            <translation>キャパシティグループのマシンは最大 10 台で、最小値は最大値以下にしてください。</translation>
        </message>
        <message>
            <source>Whether processor, memory and machine type of a capacity group agree is not checked.</source>
            <translation>キャパシティグループのプロセッサー、メモリ、マシンタイプの整合性は検査されません。</translation>
        </message>
        <message>
            <source>Only the last one counts.</source>
            <translation>最後のものだけが有効です。</translation>
        </message>
        <message>
            <source>A stack is an object.</source>
            <translation>スタックはオブジェクトにしてください。</translation>
        </message>
        <message>
            <source>resources must be an object.</source>
            <translation>resources はオブジェクトにしてください。</translation>
        </message>
        <message>
            <source>resources is missing.</source>
            <translation>resources がありません。</translation>
        </message>
        <message>
            <source>The network setting %1 is not one of %2.</source>
            <translation>ネットワーク設定 %1 は %2 のいずれでもありません。</translation>
        </message>
        <message>
            <source>%1 is public, and the customer's network names no public subnets.</source>
            <translation>%1 は公開されますが、顧客のネットワークにパブリックサブネットが指定されていません。</translation>
        </message>
        <message>
            <source>Whether the customer's network has public subnets cannot be read from GCP settings.</source>
            <translation>顧客のネットワークにパブリックサブネットがあるかどうかは、GCP の設定からは読み取れません。</translation>
        </message>
        <message>
            <source>Network settings of deployments on %1 are not known here.</source>
            <translation>%1 のデプロイのネットワーク設定はわかりません。</translation>
        </message>
        <message>
            <source>Whether networks of deployments on %1 have public subnets is not known here.</source>
            <translation>%1 のデプロイのネットワークにパブリックサブネットがあるかどうかはわかりません。</translation>
        </message>
        <message>
            <source>There are two stacks for %1.</source>
            <translation>%1 用のスタックが 2 つあります。</translation>
        </message>
        <message>
            <source>Manager %1 has no platform %2.</source>
            <translation>マネージャー %1 にプラットフォーム %2 はありません。</translation>
        </message>
        <message>
            <source>There is no stack for any platform.</source>
            <translation>どのプラットフォーム用のスタックもありません。</translation>
        </message>
        <message>
            <source>They would stay in update-pending without an error; only forget or detach ends that.</source>
            <translation>エラーなしで update-pending のままになり、終わらせるには登録解除か切り離しが必要です。</translation>
        </message>
        <message>
            <source>What deployments run now is not known here, so the update rules are not checked.</source>
            <translation>デプロイで現在稼働しているリリースがわからないため、更新ルールは検査されません。</translation>
        </message>
        <message>
            <source>What is only known when a deployment is set up: a compute backend for containers, domain metadata for exposed ports, and where environment variables go.</source>
            <translation>デプロイのセットアップ時に初めてわかるもの: コンテナーのコンピュートバックエンド、公開ポートのドメインメタデータ、環境変数の渡し先。</translation>
        </message>
        <message>
            <source>Manager %1 does not know enabledWhen.</source>
            <translation>マネージャー %1 は enabledWhen を認識しません。</translation>
        </message>
        <message>
            <source>It drops it in silence: the resource is always there.</source>
            <translation>通知なしに捨てられ、リソースは常に存在します。</translation>
        </message>
        <message>
            <source>Manager %1 has no stack inputs.</source>
            <translation>マネージャー %1 にはスタック入力がありません。</translation>
        </message>
        <message>
            <source>It drops them in silence.</source>
            <translation>通知なしに捨てられます。</translation>
        </message>
    </context>
    <context>
        <name>alien::stackrules::UpdateRules</name>
        <message>
            <source>Deployments that run %1 would end in update-failed.</source>
            <translation>%1 で稼働中のデプロイは update-failed で終わります。</translation>
        </message>
        <message>
            <source>%1 is new and frozen; frozen resources are made at setup only.</source>
            <translation>%1 は新しい frozen リソースです。frozen リソースはセットアップ時にのみ作成されます。</translation>
        </message>
        <message>
            <source>Make it live</source>
            <translation>live にする</translation>
        </message>
        <message>
            <source>%1 is not in the stack any more.</source>
            <translation>%1 はもうスタックにありません。</translation>
        </message>
        <message>
            <source>Deployments that run %1 lose it.</source>
            <translation>%1 で稼働中のデプロイから失われます。</translation>
        </message>
        <message>
            <source>%1 was frozen and cannot become live.</source>
            <translation>%1 は frozen だったため、live に変更できません。</translation>
        </message>
        <message>
            <source>Make it frozen</source>
            <translation>frozen にする</translation>
        </message>
        <message>
            <source>Whether %1, which is live now, may become frozen is not known.</source>
            <translation>現在 live の %1 を frozen に変更できるかどうかはわかっていません。</translation>
        </message>
        <message>
            <source>Whether %1 may change its type from %2 to %3 is not known.</source>
            <translation>%1 の種類を %2 から %3 に変更できるかどうかはわかっていません。</translation>
        </message>
        <message>
            <source>%1 is frozen: %2 cannot change.</source>
            <translation>%1 は frozen のため、%2 を変更できません。</translation>
        </message>
        <message>
            <source>Put it back</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <source>%1 of a %2 cannot change once it runs.</source>
            <translation>%2 の %1 は、稼働後に変更できません。</translation>
        </message>
        <message>
            <source>The permissions for management cannot change.</source>
            <translation>管理権限は変更できません。</translation>
        </message>
        <message>
            <source>Permission profile %1 is new.</source>
            <translation>権限プロファイル %1 は新規です。</translation>
        </message>
        <message>
            <source>Running deployments get a warning, no error.</source>
            <translation>稼働中のデプロイは、エラーではなく警告になります。</translation>
        </message>
        <message>
            <source>Permission profile %1 is gone; running deployments have it.</source>
            <translation>権限プロファイル %1 がなくなりましたが、稼働中のデプロイが使っています。</translation>
        </message>
        <message>
            <source>Permission profile %1 cannot change.</source>
            <translation>権限プロファイル %1 は変更できません。</translation>
        </message>
    </context>
    <context>
        <name>std</name>
        <message>
            <source>Resource that has the URL</source>
            <translation>URL を持つリソース</translation>
        </message>
        <message>
            <source>Name of the endpoint</source>
            <translation>エンドポイントの名前</translation>
        </message>
        <message>
            <source>Who may reach it: public, private, unstated, host</source>
            <translation>アクセス範囲: public、private、unstated、host</translation>
        </message>
        <message>
            <source>What was found: serving, dead, running-but-dead, failed-but-serving, skipped, unchecked</source>
            <translation>確認結果: serving、dead、running-but-dead、failed-but-serving、skipped、unchecked</translation>
        </message>
        <message>
            <source>How long its certificate is still valid</source>
            <translation>証明書の残り有効期間</translation>
        </message>
    </context>
</TS>
