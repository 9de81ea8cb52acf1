<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_GB">
    <context>
        <name />
        <message>
            <source>Show tele&amp;metry</source>
            <translation>显示遥测(&amp;M)</translation>
        </message>
        <message>
            <source>Shows charts, marks and logs of the selected deployment.</source>
            <translation>显示所选部署的图表、标记和日志。</translation>
        </message>
        <message>
            <source>Follow the &amp;present</source>
            <translation>跟随当前时间(&amp;P)</translation>
        </message>
        <message>
            <source>Charts and logs end now, and move on.</source>
            <translation>图表和日志显示到当前时刻，并持续更新。</translation>
        </message>
        <message>
            <source>Zoom i&amp;n on time</source>
            <translation>放大时间轴(&amp;N)</translation>
        </message>
        <message>
            <source>Half of the range (Ctrl+wheel).</source>
            <translation>时间范围减半（Ctrl+滚轮）。</translation>
        </message>
        <message>
            <source>Zoom &amp;out on time</source>
            <translation>缩小时间轴(&amp;O)</translation>
        </message>
        <message>
            <source>Twice the range (Ctrl+wheel).</source>
            <translation>时间范围加倍（Ctrl+滚轮）。</translation>
        </message>
        <message>
            <source>&amp;Reset the zoom</source>
            <translation>重置缩放(&amp;R)</translation>
        </message>
        <message>
            <source>Back to the range that was chosen, following the present (0 on a chart).</source>
            <translation>回到所选的时间范围，并跟随当前时间（在图表上按 0）。</translation>
        </message>
        <message>
            <source>&amp;Go to time…</source>
            <translation>转到时间(&amp;G)…</translation>
        </message>
        <message>
            <source>Shows charts and logs around a moment.</source>
            <translation>显示某一时刻前后的图表和日志。</translation>
        </message>
        <message>
            <source>Charts as ta&amp;bles</source>
            <translation>以表格显示图表(&amp;B)</translation>
        </message>
        <message>
            <source>Shows the same values as tables, and as charts again.</source>
            <translation>将数值显示为表格，再次执行则恢复为图表。</translation>
        </message>
        <message>
            <source>Export charts as &amp;CSV…</source>
            <translation>将图表导出为 CSV(&amp;C)…</translation>
        </message>
        <message>
            <source>Writes the values of the chosen chart, or of all, as they are drawn.</source>
            <translation>按当前显示导出所选图表或全部图表的数值。</translation>
        </message>
        <message>
            <source>Export charts as &amp;PNG…</source>
            <translation>将图表导出为 PNG(&amp;P)…</translation>
        </message>
        <message>
            <source>Writes a picture of the chosen chart, or of all.</source>
            <translation>将所选图表或全部图表导出为图片。</translation>
        </message>
        <message>
            <source>Copy as Prom&amp;QL</source>
            <translation>复制为 PromQL(&amp;Q)</translation>
        </message>
        <message>
            <source>Copies the query of the chosen chart, or of all, for a Prometheus-compatible server.</source>
            <translation>复制所选图表或全部图表的查询，用于兼容 Prometheus 的服务器。</translation>
        </message>
        <message>
            <source>Set thres&amp;holds…</source>
            <translation>设置阈值(&amp;H)…</translation>
        </message>
        <message>
            <source>Draws lines at limits into the chosen chart; a built-in dashboard is copied first.</source>
            <translation>在所选图表中绘制阈值线；内置仪表板会先复制一份。</translation>
        </message>
        <message>
            <source>Export &amp;logs…</source>
            <translation>导出日志(&amp;L)…</translation>
        </message>
        <message>
            <source>Writes the lines that are listed.</source>
            <translation>导出列出的日志行。</translation>
        </message>
        <message>
            <source>Copy log lines</source>
            <translation>复制日志行</translation>
        </message>
        <message>
            <source>Copies the selected lines.</source>
            <translation>复制所选的行。</translation>
        </message>
        <message>
            <source>Show the lines aroun&amp;d</source>
            <translation>显示前后日志行(&amp;D)</translation>
        </message>
        <message>
            <source>Shows what stands before and after the selected line, whatever the filter.</source>
            <translation>忽略筛选条件，显示所选行前后的内容。</translation>
        </message>
        <message>
            <source>Pa&amp;use logs</source>
            <translation>暂停日志(&amp;U)</translation>
        </message>
        <message>
            <source>Lets the log stand still.</source>
            <translation>让日志停止滚动。</translation>
        </message>
        <message>
            <source>&amp;Wrap log lines</source>
            <translation>日志自动换行(&amp;W)</translation>
        </message>
        <message>
            <source>Shows long lines in full, over several rows; and in one row again.</source>
            <translation>用多行完整显示长行；再次执行则恢复为单行。</translation>
        </message>
        <message>
            <source>Copy dash&amp;board</source>
            <translation>复制仪表板(&amp;B)</translation>
        </message>
        <message>
            <source>Copies the dashboard as JSON, to share it as text.</source>
            <translation>将仪表板复制为 JSON 文本，便于分享。</translation>
        </message>
        <message>
            <source>&amp;Save dashboard as…</source>
            <translation>仪表板另存为(&amp;S)…</translation>
        </message>
        <message>
            <source>Keeps the dashboard under a name of its own.</source>
            <translation>以新名称保存仪表板。</translation>
        </message>
        <message>
            <source>&amp;Import dashboard…</source>
            <translation>导入仪表板(&amp;I)…</translation>
        </message>
        <message>
            <source>Takes a dashboard from JSON on the clipboard.</source>
            <translation>从剪贴板中的 JSON 导入仪表板。</translation>
        </message>
        <message>
            <source>Remo&amp;ve dashboard</source>
            <translation>移除仪表板(&amp;V)</translation>
        </message>
        <message>
            <source>Forgets a dashboard that was saved here; built-in ones stay.</source>
            <translation>移除在此保存的仪表板；内置仪表板会保留。</translation>
        </message>
        <message>
            <source>Receive &amp;telemetry</source>
            <translation>接收遥测(&amp;T)</translation>
        </message>
        <message>
            <source>Shows the lines for the manager's configuration that make it send logs, metrics and traces here.</source>
            <translation>显示管理器所需的配置，使其将日志、指标和追踪发送到这里。</translation>
        </message>
        <message>
            <source>Copy the lines for the manager</source>
            <translation>复制管理器配置</translation>
        </message>
        <message>
            <source>Copies what belongs into the manager's configuration; the secret is part of it.</source>
            <translation>复制要写入管理器配置的内容，其中包含密钥。</translation>
        </message>
        <message>
            <source>T&amp;est the receiver</source>
            <translation>测试接收器(&amp;E)</translation>
        </message>
        <message>
            <source>Sends one log record through the receiver's door.</source>
            <translation>通过接收器的入口发送一条日志记录。</translation>
        </message>
        <message>
            <source>&amp;Metrics server</source>
            <translation>指标服务器(&amp;M)</translation>
        </message>
        <message>
            <source>Sets up the Prometheus-compatible server of this connection.</source>
            <translation>为此连接设置兼容 Prometheus 的服务器。</translation>
        </message>
        <message>
            <source>Save and test</source>
            <translation>保存并测试</translation>
        </message>
        <message>
            <source>Keeps the server for this connection and asks it who it is.</source>
            <translation>为此连接保存服务器，并查询其身份。</translation>
        </message>
        <message>
            <source>Forget the server</source>
            <translation>忘记此服务器</translation>
        </message>
        <message>
            <source>Takes the metrics server from this connection, its secret too.</source>
            <translation>从此连接移除指标服务器及其密钥。</translation>
        </message>
        <message>
            <source>Run query</source>
            <translation>运行查询</translation>
        </message>
        <message>
            <source>Draws the query on the time axis.</source>
            <translation>在时间轴上绘制查询结果。</translation>
        </message>
        <message>
            <source>Keep as panel</source>
            <translation>保存为面板</translation>
        </message>
        <message>
            <source>Adds the query to the dashboard; a built-in one is copied first.</source>
            <translation>将查询添加到仪表板；内置仪表板会先复制一份。</translation>
        </message>
        <message>
            <source>Open a connection first.</source>
            <translation>请先打开一个连接。</translation>
        </message>
    </context>
    <context>
        <name>Collector</name>
        <message>
            <source>The manager gives no error for it</source>
            <translation>管理器未给出错误信息</translation>
        </message>
        <message>
            <source>Not covered by the newest release</source>
            <translation>最新版本未覆盖</translation>
        </message>
        <message>
            <source>The release has no stack for %1; they wait for ever</source>
            <translation>该版本没有适用于 %1 的堆栈；这些部署会一直等待</translation>
        </message>
        <message>
            <source>%1 over its limit</source>
            <translation>%1 超时</translation>
        </message>
        <message>
            <source>Teardown required</source>
            <translation>需要拆除</translation>
        </message>
        <message>
            <source>Runtime gone, setup resources left: teardown by the command line</source>
            <translation>运行时已不存在，但安装资源仍在：请用命令行拆除</translation>
        </message>
        <message>
            <source>Agent silent</source>
            <translation>Agent 失联</translation>
        </message>
        <message>
            <source>Pull agents not heard of for more than three intervals</source>
            <translation>超过三个周期没有消息的拉取式 Agent</translation>
        </message>
        <message>
            <source>A status that this console does not know; shown as sent</source>
            <translation>此控制台不认识的状态；按原样显示</translation>
        </message>
    </context>
    <context>
        <name>CommandLine</name>
        <message>
            <source>Starts a sandbox inside and throws it away at the end.</source>
            <translation>启动内置沙箱，退出时丢弃。</translation>
        </message>
        <message>
            <source>Deployments in the sandbox (60).</source>
            <translation>沙箱中的部署数量（60）。</translation>
        </message>
        <message>
            <source>Same seed, same fleet (1).</source>
            <translation>种子相同，生成的部署也相同（1）。</translation>
        </message>
        <message>
            <source>Connects to the manager at this URL; nothing is saved.</source>
            <translation>连接到此 URL 的管理器；不保存任何内容。</translation>
        </message>
        <message>
            <source>Opens a saved connection.</source>
            <translation>打开已保存的连接。</translation>
        </message>
        <message>
            <source>Reads the token from the first line of a file.</source>
            <translation>从文件的第一行读取令牌。</translation>
        </message>
        <message>
            <source>Opens a section by its English name.</source>
            <translation>按英文名称打开页面。</translation>
        </message>
        <message>
            <source>Locks every action that changes something.</source>
            <translation>锁定所有会做出更改的操作。</translation>
        </message>
        <message>
            <source>error, warning, info or debug; goes to stderr.</source>
            <translation>error、warning、info 或 debug；输出到 stderr。</translation>
        </message>
        <message>
            <source>Prints the version.</source>
            <translation>显示版本。</translation>
        </message>
        <message>
            <source>Prints this help.</source>
            <translation>显示此帮助。</translation>
        </message>
        <message>
            <source>
Environment:
  ALIEN_MANAGER_URL     the manager, when no flag names one
  ALIEN_MANAGER_BEARER  its token, when there is no --token-file
  ALIEN_MANAGER_DEBUG   true: as --log-level debug
</source>
            <translation>
环境变量：
  ALIEN_MANAGER_URL     未用选项指定时的管理器
  ALIEN_MANAGER_BEARER  未给出 --token-file 时的令牌
  ALIEN_MANAGER_DEBUG   true：等同于 --log-level debug
</translation>
        </message>
        <message>
            <source>--sandbox-deployments wants a number from 0 to %1, not “%2”</source>
            <translation>--sandbox-deployments 须为 0 到 %1 之间的数字，而不是“%2”</translation>
        </message>
        <message>
            <source>--sandbox-seed wants a whole number, not “%1”</source>
            <translation>--sandbox-seed 须为整数，而不是“%1”</translation>
        </message>
        <message>
            <source>--connect “%1”: %2</source>
            <translation>--connect “%1”：%2</translation>
        </message>
        <message>
            <source>--profile wants the name of a saved connection</source>
            <translation>--profile 须指定已保存连接的名称</translation>
        </message>
        <message>
            <source>--token-file wants a path</source>
            <translation>--token-file 须指定路径</translation>
        </message>
        <message>
            <source>no section “%1”; there are %2</source>
            <translation>没有页面“%1”；可用的有 %2</translation>
        </message>
        <message>
            <source>--log-level is one of %1, not “%2”</source>
            <translation>--log-level 须为 %1 之一，而不是“%2”</translation>
        </message>
        <message>
            <source>does not take “%1”; see --help</source>
            <translation>不接受“%1”；请参阅 --help</translation>
        </message>
        <message>
            <source>Takes the token from the first line that a program prints; no shell.</source>
            <translation>从程序输出的第一行读取令牌；不经过 shell。</translation>
        </message>
        <message>
            <source>No window: list, wait, export or journal as JSON lines on stdout.</source>
            <translation>不打开窗口：将 list、wait、export 或 journal 的结果以 JSON 行输出到 stdout。</translation>
        </message>
        <message>
            <source>With list and export: a filter as in the window.</source>
            <translation>用于 list 和 export：与窗口中相同的筛选条件。</translation>
        </message>
        <message>
            <source>With wait: how long at most (900); 0: no limit.</source>
            <translation>用于 wait：最长等待时间（900）；0 表示不限。</translation>
        </message>
        <message>
            <source>Checks the journal and its archives without a window: 0 unbroken, 1 broken.</source>
            <translation>不打开窗口，检查操作日志及其归档：0 完好，1 损坏。</translation>
        </message>
        <message>
            <source>Usage: alien-console [options] [alien-console://PROFILE/SECTION/ID]
Desktop console for operators of an Alien manager.

Options:
</source>
            <translation>用法：alien-console [选项] [alien-console://PROFILE/SECTION/ID]
供 Alien 管理器操作员使用的桌面控制台。

选项：
</translation>
        </message>
        <message>
            <source>--token-command “%1”: %2</source>
            <translation>--token-command“%1”：%2</translation>
        </message>
        <message>
            <source>--token-file and --token-command exclude each other</source>
            <translation>--token-file 与 --token-command 不能同时使用</translation>
        </message>
        <message>
            <source>“%1” prints JSON without a window: write --json %1</source>
            <translation>“%1”不打开窗口，只输出 JSON：请写 --json %1</translation>
        </message>
        <message>
            <source>--%1 goes with --json</source>
            <translation>--%1 须与 --json 一起使用</translation>
        </message>
        <message>
            <source>--json wants one of %1</source>
            <translation>--json 须为以下之一：%1</translation>
        </message>
        <message>
            <source>--json has no window: no --sandbox, --section or link goes with it</source>
            <translation>--json 不打开窗口：不能与 --sandbox、--section 或链接一起使用</translation>
        </message>
        <message>
            <source>wait wants the ids or names of deployments</source>
            <translation>wait 需要部署的 ID 或名称</translation>
        </message>
        <message>
            <source>%1 does not take “%2”</source>
            <translation>%1 不接受“%2”</translation>
        </message>
        <message>
            <source>--timeout wants seconds, not “%1”</source>
            <translation>--timeout 须为秒数，而不是“%1”</translation>
        </message>
        <message>
            <source>a link names connection and section itself: leave out --%1</source>
            <translation>链接已指明连接和页面：请去掉 --%1</translation>
        </message>
    </context>
    <context>
        <name>ConnectionChoice</name>
        <message>
            <source>--token-file %1: %2</source>
            <translation>--token-file %1：%2</translation>
        </message>
        <message>
            <source>--token-file %1: its first line is not a token</source>
            <translation>--token-file %1：第一行不是令牌</translation>
        </message>
        <message>
            <source>no saved connection “%1”</source>
            <translation>没有已保存的连接“%1”</translation>
        </message>
        <message>
            <source>ALIEN_MANAGER_URL: %1</source>
            <translation>ALIEN_MANAGER_URL：%1</translation>
        </message>
        <message>
            <source>the link wants the saved connection “%1”, and there is none</source>
            <translation>链接需要已保存的连接“%1”，但它不存在</translation>
        </message>
    </context>
    <context>
        <name>ConsoleLink</name>
        <message>
            <source>“%1” in a link means nothing; there is query</source>
            <translation>链接中的“%1”没有意义；可用的是 query</translation>
        </message>
        <message>
            <source>the query of the link holds what no filter can</source>
            <translation>链接的 query 包含筛选条件不支持的内容</translation>
        </message>
        <message>
            <source>a link is alien-console://PROFILE/SECTION/ID, not “%1”</source>
            <translation>链接的格式为 alien-console://PROFILE/SECTION/ID，而不是“%1”</translation>
        </message>
        <message>
            <source>the link names no connection: alien-console://PROFILE/SECTION/ID</source>
            <translation>链接未指明连接：alien-console://PROFILE/SECTION/ID</translation>
        </message>
        <message>
            <source>no section “%1” for a link; there are %2</source>
            <translation>没有可供链接的页面“%1”；可用的有 %2</translation>
        </message>
        <message>
            <source>Only a saved connection has links.</source>
            <translation>只有已保存的连接才有链接。</translation>
        </message>
    </context>
    <context>
        <name>ControlAccess</name>
        <message>
            <source>Between two panes</source>
            <translation>两个窗格之间</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>清除</translation>
        </message>
    </context>
    <context>
        <name>Cron</name>
        <message numerus="yes">
            <source>every %n minutes</source>
            <translation>
                <numerusform>每 %n 分钟</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>every %n hours</source>
            <translation>
                <numerusform>每 %n 小时</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Menus</name>
        <message>
            <source>&amp;File</source>
            <translation>文件(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>编辑(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>视图(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>转到(&amp;G)</translation>
        </message>
        <message>
            <source>&amp;Deployment</source>
            <translation>部署(&amp;D)</translation>
        </message>
        <message>
            <source>G&amp;roup</source>
            <translation>组(&amp;R)</translation>
        </message>
        <message>
            <source>Re&amp;lease</source>
            <translation>版本(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Command</source>
            <translation>命令(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Tools</source>
            <translation>工具(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>帮助(&amp;H)</translation>
        </message>
        <message>
            <source> or </source>
            <translation> 或 </translation>
        </message>
        <message>
            <source>Menu bar</source>
            <translation>菜单栏</translation>
        </message>
        <message>
            <source>Cop&amp;y</source>
            <translation>复制(&amp;Y)</translation>
        </message>
        <message>
            <source>URLs of the f&amp;leet</source>
            <translation>全部部署的 URL(&amp;L)</translation>
        </message>
        <message>
            <source>Saved &amp;views</source>
            <translation>已保存的视图(&amp;V)</translation>
        </message>
        <message>
            <source>Te&amp;lemetry</source>
            <translation>遥测(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;API</source>
            <translation>&amp;API</translation>
        </message>
    </context>
    <context>
        <name>NameList</name>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1，另有 %n 个</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Paths</name>
        <message>
            <source>%1 cannot be made</source>
            <translation>无法创建 %1</translation>
        </message>
        <message>
            <source>%1 can be read by others</source>
            <translation>%1 可被他人读取</translation>
        </message>
    </context>
    <context>
        <name>RailFacts</name>
        <message>
            <source>Data %1 old</source>
            <translation>数据已过 %1</translation>
        </message>
        <message>
            <source>No data yet</source>
            <translation>暂无数据</translation>
        </message>
        <message>
            <source>Data %1 old, next in %2</source>
            <translation>数据已过 %1，%2后更新</translation>
        </message>
        <message>
            <source>Oldest part %1 old</source>
            <translation>最旧部分已过 %1</translation>
        </message>
    </context>
    <context>
        <name>ShellActions</name>
        <message>
            <source>&amp;New connection…</source>
            <translation>新建连接(&amp;N)…</translation>
        </message>
        <message>
            <source>Connects to another manager.</source>
            <translation>连接到另一个管理器。</translation>
        </message>
        <message>
            <source>Start the &amp;sandbox</source>
            <translation>启动沙箱(&amp;S)</translation>
        </message>
        <message>
            <source>Starts a small manager on this computer, with a living fleet to try things on.</source>
            <translation>在本机启动一个小型管理器，带有一批活动的部署供试用。</translation>
        </message>
        <message>
            <source>&amp;Edit this connection…</source>
            <translation>编辑此连接(&amp;E)…</translation>
        </message>
        <message>
            <source>Name, address, protection and token of the connection in front.</source>
            <translation>当前连接的名称、地址、保护级别和令牌。</translation>
        </message>
        <message>
            <source>Enter another &amp;token…</source>
            <translation>输入其他令牌(&amp;T)…</translation>
        </message>
        <message>
            <source>Replaces the token of the connection in front; nothing else is lost.</source>
            <translation>替换当前连接的令牌；其他内容不受影响。</translation>
        </message>
        <message>
            <source>Connection %1</source>
            <translation>连接 %1</translation>
        </message>
        <message>
            <source>Shows this connection; the others stay open.</source>
            <translation>显示此连接；其他连接保持打开。</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>关闭(&amp;C)</translation>
        </message>
        <message>
            <source>Leaves the page in front, or closes this connection.</source>
            <translation>离开当前页面，或关闭此连接。</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>退出(&amp;Q)</translation>
        </message>
        <message>
            <source>Ends the console; nothing that was sent is taken back.</source>
            <translation>退出控制台；已发送的内容不会撤回。</translation>
        </message>
        <message>
            <source>&amp;Find</source>
            <translation>查找(&amp;F)</translation>
        </message>
        <message>
            <source>Goes to the filter of the section in front.</source>
            <translation>转到当前页面的筛选框。</translation>
        </message>
        <message>
            <source>&amp;Settings</source>
            <translation>设置(&amp;S)</translation>
        </message>
        <message>
            <source>Theme, rows, time zone and zoom.</source>
            <translation>主题、行高、时区和缩放。</translation>
        </message>
        <message>
            <source>Times of this &amp;computer</source>
            <translation>使用本机时间(&amp;C)</translation>
        </message>
        <message>
            <source>Shows every time in this computer's zone.</source>
            <translation>所有时间均按本机时区显示。</translation>
        </message>
        <message>
            <source>Times in &amp;UTC</source>
            <translation>使用 UTC 时间(&amp;U)</translation>
        </message>
        <message>
            <source>Shows every time in UTC.</source>
            <translation>所有时间均按 UTC 显示。</translation>
        </message>
        <message>
            <source>Times of &amp;another zone…</source>
            <translation>使用其他时区(&amp;A)…</translation>
        </message>
        <message>
            <source>Chooses a zone in the settings.</source>
            <translation>在设置中选择时区。</translation>
        </message>
        <message>
            <source>&amp;Refresh</source>
            <translation>刷新(&amp;R)</translation>
        </message>
        <message>
            <source>Reads everything in front anew, now.</source>
            <translation>立即重新读取当前显示的全部内容。</translation>
        </message>
        <message>
            <source>Comfortable &amp;rows</source>
            <translation>宽松行高(&amp;R)</translation>
        </message>
        <message>
            <source>Gives rows more height.</source>
            <translation>增加行高。</translation>
        </message>
        <message>
            <source>&amp;Fold the side bar</source>
            <translation>折叠侧边栏(&amp;F)</translation>
        </message>
        <message>
            <source>Leaves only the icons of the sections.</source>
            <translation>只保留各页面的图标。</translation>
        </message>
        <message>
            <source>Full &amp;screen</source>
            <translation>全屏(&amp;S)</translation>
        </message>
        <message>
            <source>Fills the screen with this window.</source>
            <translation>让此窗口占满屏幕。</translation>
        </message>
        <message>
            <source>Zoom &amp;in</source>
            <translation>放大(&amp;I)</translation>
        </message>
        <message>
            <source>Makes everything larger.</source>
            <translation>放大全部内容。</translation>
        </message>
        <message>
            <source>Zoom &amp;out</source>
            <translation>缩小(&amp;O)</translation>
        </message>
        <message>
            <source>Makes everything smaller.</source>
            <translation>缩小全部内容。</translation>
        </message>
        <message>
            <source>&amp;Normal size</source>
            <translation>正常大小(&amp;N)</translation>
        </message>
        <message>
            <source>The size that the desktop says.</source>
            <translation>使用桌面设定的大小。</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>后退(&amp;B)</translation>
        </message>
        <message>
            <source>To where one was before.</source>
            <translation>回到之前的位置。</translation>
        </message>
        <message>
            <source>&amp;Forward</source>
            <translation>前进(&amp;F)</translation>
        </message>
        <message>
            <source>To where one came back from.</source>
            <translation>回到后退之前的位置。</translation>
        </message>
        <message>
            <source>&amp;Next tab</source>
            <translation>下一个标签页(&amp;N)</translation>
        </message>
        <message>
            <source>The next tab of what is selected.</source>
            <translation>所选项的下一个标签页。</translation>
        </message>
        <message>
            <source>&amp;Previous tab</source>
            <translation>上一个标签页(&amp;P)</translation>
        </message>
        <message>
            <source>The tab before it.</source>
            <translation>所选项的上一个标签页。</translation>
        </message>
        <message>
            <source>Opens the section %1.</source>
            <translation>打开“%1”页面。</translation>
        </message>
        <message>
            <source>&amp;Find or run anything</source>
            <translation>查找或运行(&amp;F)</translation>
        </message>
        <message>
            <source>Actions, deployments, groups, releases and URLs by a few letters.</source>
            <translation>输入几个字母即可查找操作、部署、组、版本和 URL。</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>帮助(&amp;H)</translation>
        </message>
        <message>
            <source>How this console works; once more: every shortcut.</source>
            <translation>介绍此控制台的用法；再次执行则显示全部快捷键。</translation>
        </message>
        <message>
            <source>&amp;Shortcuts</source>
            <translation>快捷键(&amp;S)</translation>
        </message>
        <message>
            <source>Every shortcut on one sheet.</source>
            <translation>在一页中列出全部快捷键。</translation>
        </message>
        <message>
            <source>Hand&amp;book</source>
            <translation>手册(&amp;B)</translation>
        </message>
        <message>
            <source>The handbook from its first page; F1 opens it where you are.</source>
            <translation>从第一页打开手册；按 F1 则打开与当前位置对应的页面。</translation>
        </message>
        <message>
            <source>&amp;About and in brief</source>
            <translation>关于与概要(&amp;A)</translation>
        </message>
        <message>
            <source>What the words mean, the version, and the parts that this program is made of.</source>
            <translation>各用语的含义、版本，以及本程序的组成部分。</translation>
        </message>
        <message>
            <source>Open s&amp;upport bundle…</source>
            <translation>打开支持包(&amp;U)…</translation>
        </message>
        <message>
            <source>Shows a support bundle that somebody saved; nothing can be done with it but look.</source>
            <translation>显示他人保存的支持包；只能查看，不能操作。</translation>
        </message>
        <message>
            <source>Open the context &amp;menu</source>
            <translation>打开上下文菜单(&amp;M)</translation>
        </message>
        <message>
            <source>What can be done with what the keyboard is on, as with a right click.</source>
            <translation>显示可对键盘焦点所在对象执行的操作，与右键单击相同。</translation>
        </message>
        <message>
            <source>&amp;Mask names</source>
            <translation>遮盖名称(&amp;M)</translation>
        </message>
        <message>
            <source>Shows pseudonyms for names, ids, URLs and hosts, for when others see this screen. What is sent stays as it is.</source>
            <translation>以化名显示名称、ID、URL 和主机，适合他人会看到此屏幕的场合。发送的内容不变。</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts…</source>
            <translation>键盘快捷键(&amp;K)…</translation>
        </message>
        <message>
            <source>Gives commands other keys.</source>
            <translation>为命令指定其他按键。</translation>
        </message>
        <message>
            <source>S&amp;upport bundle…</source>
            <translation>支持包(&amp;U)…</translation>
        </message>
        <message>
            <source>What helps others to find a fault, without secrets; shown before it is saved.</source>
            <translation>帮助他人查找故障的信息，不含机密；保存前会先显示。</translation>
        </message>
        <message>
            <source>&amp;Restore a backup…</source>
            <translation>恢复备份(&amp;R)…</translation>
        </message>
        <message>
            <source>The copies of this console's own data: which there are, and to go back to one.</source>
            <translation>查看本控制台自身数据的副本，并可恢复到其中一份。</translation>
        </message>
        <message>
            <source>&amp;Back up now</source>
            <translation>立即备份(&amp;B)</translation>
        </message>
        <message>
            <source>Copies this console's own data: journal, commands, drafts, telemetry and the fleets' past.</source>
            <translation>备份本控制台自身的数据：操作日志、命令、草稿、遥测，以及部署的过往记录。</translation>
        </message>
        <message>
            <source>Close the window to the &amp;tray</source>
            <translation>关闭窗口时留在托盘(&amp;T)</translation>
        </message>
        <message>
            <source>Closing the window hides it, and watches go on; the tray shows it again or quits.</source>
            <translation>关闭窗口只会将其隐藏，监视继续运行；可从托盘重新显示窗口或退出程序。</translation>
        </message>
        <message>
            <source>Read the secret store a&amp;gain</source>
            <translation>重新读取机密存储(&amp;G)</translation>
        </message>
        <message>
            <source>Takes the token of the connection in front from it, when it was locked.</source>
            <translation>如果它曾被锁定，则从中取出当前连接的令牌。</translation>
        </message>
    </context>
    <context>
        <name>StackComparison</name>
        <message>
            <source>It has no resources yet.</source>
            <translation>尚无资源。</translation>
        </message>
    </context>
    <context>
        <name>StackField</name>
        <message>
            <source>Code image</source>
            <translation>代码镜像</translation>
        </message>
        <message>
            <source>Permissions</source>
            <translation>权限</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>关联</translation>
        </message>
        <message>
            <source>Triggers</source>
            <translation>触发器</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>内存</translation>
        </message>
        <message>
            <source>CPU</source>
            <translation>CPU</translation>
        </message>
        <message>
            <source>Timeout</source>
            <translation>超时</translation>
        </message>
        <message>
            <source>Ingress</source>
            <translation>入口流量</translation>
        </message>
        <message>
            <source>Public endpoints</source>
            <translation>公开端点</translation>
        </message>
        <message>
            <source>Operators may send commands</source>
            <translation>操作员可发送命令</translation>
        </message>
        <message>
            <source>Environment</source>
            <translation>环境变量</translation>
        </message>
        <message>
            <source>Concurrency limit</source>
            <translation>并发上限</translation>
        </message>
        <message>
            <source>Readiness probe</source>
            <translation>就绪探针</translation>
        </message>
        <message>
            <source>Health check</source>
            <translation>健康检查</translation>
        </message>
        <message>
            <source>Public read</source>
            <translation>公开读取</translation>
        </message>
        <message>
            <source>Versioning</source>
            <translation>版本控制</translation>
        </message>
        <message>
            <source>Lifecycle rules</source>
            <translation>生命周期规则</translation>
        </message>
        <message>
            <source>Lifecycle</source>
            <translation>生命周期</translation>
        </message>
        <message>
            <source>Dependencies</source>
            <translation>依赖项</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <source>Replication regions</source>
            <translation>复制区域</translation>
        </message>
        <message>
            <source>Permission sets</source>
            <translation>权限集</translation>
        </message>
        <message>
            <source>Ports</source>
            <translation>端口</translation>
        </message>
        <message>
            <source>Cluster</source>
            <translation>集群</translation>
        </message>
        <message>
            <source>Pool</source>
            <translation>资源池</translation>
        </message>
        <message>
            <source>Stateful</source>
            <translation>有状态</translation>
        </message>
        <message>
            <source>Replicas</source>
            <translation>副本</translation>
        </message>
        <message>
            <source>Autoscaling</source>
            <translation>自动伸缩</translation>
        </message>
        <message>
            <source>GPU</source>
            <translation>GPU</translation>
        </message>
        <message>
            <source>Ephemeral storage</source>
            <translation>临时存储</translation>
        </message>
        <message>
            <source>Persistent storage</source>
            <translation>持久存储</translation>
        </message>
        <message>
            <source>Command line</source>
            <translation>命令行</translation>
        </message>
        <message>
            <source>Grace period</source>
            <translation>宽限期</translation>
        </message>
        <message>
            <source>Sandbox launcher</source>
            <translation>沙箱启动器</translation>
        </message>
        <message>
            <source>CORS origins</source>
            <translation>CORS 来源</translation>
        </message>
    </context>
    <context>
        <name>StackRules</name>
        <message>
            <source>%1 depends on itself.</source>
            <translation>%1 依赖于自身。</translation>
        </message>
        <message>
            <source>These depend on each other in a circle: %1.</source>
            <translation>以下资源循环依赖：%1。</translation>
        </message>
        <message>
            <source>Deployments would end in preflights-failed or update-failed.</source>
            <translation>部署最终会进入 preflights-failed 或 update-failed。</translation>
        </message>
        <message>
            <source>Remove the %1 to %2</source>
            <translation>移除指向 %2 的%1</translation>
        </message>
        <message numerus="yes">
            <source>No stack for platform %1: its %n running deployments would wait for ever.</source>
            <translation>
                <numerusform>没有适用于平台 %1 的堆栈：其 %n 个运行中的部署会一直等待。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StackSchema</name>
        <message>
            <source>text</source>
            <translation>文本</translation>
        </message>
        <message>
            <source>a whole number</source>
            <translation>整数</translation>
        </message>
        <message>
            <source>true or false</source>
            <translation>true 或 false</translation>
        </message>
        <message>
            <source>an object</source>
            <translation>对象</translation>
        </message>
        <message>
            <source>a list</source>
            <translation>列表</translation>
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
            <translation>%1：还没有操作日志。</translation>
        </message>
    </context>
    <context>
        <name>alien</name>
        <message>
            <source>&amp;New command</source>
            <translation>新建命令(&amp;N)</translation>
        </message>
        <message>
            <source>Opens the workbench, as it was left.</source>
            <translation>打开工作台，内容与上次离开时相同。</translation>
        </message>
        <message>
            <source>&amp;Send</source>
            <translation>发送(&amp;S)</translation>
        </message>
        <message>
            <source>Sends what the workbench holds, once to each deployment.</source>
            <translation>发送工作台中的内容，每个部署一次。</translation>
        </message>
        <message>
            <source>&amp;Track by id…</source>
            <translation>按 ID 跟踪(&amp;T)…</translation>
        </message>
        <message>
            <source>Follows a command that was sent elsewhere, by the manager's id.</source>
            <translation>用管理器给出的 ID 跟踪从别处发送的命令。</translation>
        </message>
        <message>
            <source>&amp;Replay</source>
            <translation>重放(&amp;R)</translation>
        </message>
        <message>
            <source>Sends the same request to the same deployment again, with a fresh key.</source>
            <translation>用新的键向同一部署再次发送同一请求。</translation>
        </message>
        <message>
            <source>&amp;Edit and replay…</source>
            <translation>编辑并重放(&amp;E)…</translation>
        </message>
        <message>
            <source>Opens the request in the workbench, to change it or to send it elsewhere.</source>
            <translation>在工作台中打开请求，以便修改或发往别处。</translation>
        </message>
        <message>
            <source>Retry &amp;failed</source>
            <translation>重试失败项(&amp;F)</translation>
        </message>
        <message>
            <source>Sends the same request to those of this run that failed.</source>
            <translation>向此次运行中失败的部署再次发送同一请求。</translation>
        </message>
        <message>
            <source>St&amp;op</source>
            <translation>停止(&amp;O)</translation>
        </message>
        <message>
            <source>Holds back what has not left yet; what left goes its way.</source>
            <translation>拦下尚未发出的请求；已发出的会继续执行。</translation>
        </message>
        <message>
            <source>&amp;Compare</source>
            <translation>比较(&amp;C)</translation>
        </message>
        <message>
            <source>Sets the answer against the one before; with two selected, these two.</source>
            <translation>将响应与前一次比较；选中两项时比较这两项。</translation>
        </message>
        <message>
            <source>&amp;Look again</source>
            <translation>重新查询(&amp;L)</translation>
        </message>
        <message>
            <source>Asks the manager about the command now, and fetches its answer once more if it is missing.</source>
            <translation>立即向管理器查询该命令，如缺少响应则再次取回。</translation>
        </message>
        <message>
            <source>St&amp;ar</source>
            <translation>加星标(&amp;A)</translation>
        </message>
        <message>
            <source>Keeps the command whatever its age.</source>
            <translation>无论多久都保留该命令。</translation>
        </message>
        <message>
            <source>N&amp;ote…</source>
            <translation>备注(&amp;O)…</translation>
        </message>
        <message>
            <source>Writes a note to the command; it can be searched.</source>
            <translation>为该命令写备注；备注可以搜索。</translation>
        </message>
        <message>
            <source>Remove from &amp;history…</source>
            <translation>从历史中移除(&amp;H)…</translation>
        </message>
        <message>
            <source>Takes the selected commands out of this console's memory; the manager is not asked.</source>
            <translation>从此控制台的历史中移除所选命令；不会访问管理器。</translation>
        </message>
        <message>
            <source>Copy &amp;answer</source>
            <translation>复制响应(&amp;A)</translation>
        </message>
        <message>
            <source>Copies the answer as it came; secrets are left out.</source>
            <translation>按原样复制响应；不含机密。</translation>
        </message>
        <message>
            <source>Copy re&amp;quest</source>
            <translation>复制请求(&amp;Q)</translation>
        </message>
        <message>
            <source>Copies the parameters; secrets are left out.</source>
            <translation>复制参数；不含机密。</translation>
        </message>
        <message>
            <source>Copy command &amp;id</source>
            <translation>复制命令 ID(&amp;I)</translation>
        </message>
        <message>
            <source>Copies the manager's ids, a line each.</source>
            <translation>复制管理器给出的 ID，每行一个。</translation>
        </message>
        <message>
            <source>Copy as c&amp;url</source>
            <translation>复制为 curl(&amp;U)</translation>
        </message>
        <message>
            <source>Copies the request that creates it; the token stands as $ALIEN_MANAGER_BEARER.</source>
            <translation>复制创建该命令的请求；令牌以 $ALIEN_MANAGER_BEARER 代替。</translation>
        </message>
        <message>
            <source>Copy re&amp;port</source>
            <translation>复制报告(&amp;P)</translation>
        </message>
        <message>
            <source>Copies what is known of it as text, without payloads.</source>
            <translation>将已知信息复制为文本，不含载荷。</translation>
        </message>
        <message>
            <source>Export &amp;matrix (CSV)…</source>
            <translation>导出矩阵 (CSV)(&amp;M)…</translation>
        </message>
        <message>
            <source>Saves the answers of this run as a table.</source>
            <translation>将此次运行的响应保存为表格。</translation>
        </message>
        <message>
            <source>E&amp;xport as JSON lines…</source>
            <translation>导出为 JSON 行(&amp;X)…</translation>
        </message>
        <message>
            <source>Saves what the table shows, an object a line, with payloads; secrets in texts are masked.</source>
            <translation>保存表格中的内容，每行一个对象，包含载荷；文本中的机密会被遮盖。</translation>
        </message>
        <message>
            <source>Export as CS&amp;V…</source>
            <translation>导出为 CSV(&amp;V)…</translation>
        </message>
        <message>
            <source>Saves what the table shows as a table, without payloads.</source>
            <translation>将显示的内容保存为表格，不含载荷。</translation>
        </message>
        <message>
            <source>Export as &amp;bundle (HAR)…</source>
            <translation>导出为归档 (HAR)(&amp;B)…</translation>
        </message>
        <message>
            <source>Saves what the table shows in the format of web tools, to give away: secrets are masked, binary payloads are left out.</source>
            <translation>以 Web 工具的格式保存表格中的内容，便于交给他人：机密会被遮盖，不含二进制载荷。</translation>
        </message>
        <message>
            <source>&amp;New deployment…</source>
            <translation>新建部署(&amp;N)…</translation>
        </message>
        <message>
            <source>Creates a deployment in a group; it starts by itself once a release exists.</source>
            <translation>在组中创建部署；一旦有版本，它就会自动启动。</translation>
        </message>
        <message>
            <source>Re&amp;try</source>
            <translation>重试(&amp;T)</translation>
        </message>
        <message>
            <source>Lets the manager run the failed phase again.</source>
            <translation>让管理器重新执行失败的阶段。</translation>
        </message>
        <message>
            <source>Re&amp;deploy…</source>
            <translation>重新部署(&amp;D)…</translation>
        </message>
        <message>
            <source>Runs an update to the release it has; asks first.</source>
            <translation>用现有版本再执行一次更新；执行前会询问。</translation>
        </message>
        <message>
            <source>Run &amp;command…</source>
            <translation>运行命令(&amp;C)…</translation>
        </message>
        <message>
            <source>Sends a command to the deployment.</source>
            <translation>向该部署发送命令。</translation>
        </message>
        <message>
            <source>Delete, clean &amp;up…</source>
            <translation>删除并清理(&amp;U)…</translation>
        </message>
        <message>
            <source>Destroys the deployment's cloud resources, then removes it.</source>
            <translation>销毁该部署的云资源，然后将其移除。</translation>
        </message>
        <message>
            <source>Delete, d&amp;etach…</source>
            <translation>删除并分离(&amp;E)…</translation>
        </message>
        <message>
            <source>Removes the deployment from the manager; its cloud resources stay and cost money.</source>
            <translation>从管理器中移除该部署；其云资源会保留并继续产生费用。</translation>
        </message>
        <message>
            <source>Delete, &amp;forget…</source>
            <translation>删除并忘记(&amp;F)…</translation>
        </message>
        <message>
            <source>Copy public &amp;URL</source>
            <translation>复制公开 URL(&amp;U)</translation>
        </message>
        <message>
            <source>Copies the public URL; with several, that of the resource selected in the inspector, else the first.</source>
            <translation>复制公开 URL；有多个时，复制详情中所选资源的 URL，否则复制第一个。</translation>
        </message>
        <message>
            <source>Copy &amp;all public URLs</source>
            <translation>复制全部公开 URL(&amp;A)</translation>
        </message>
        <message>
            <source>Copies every public URL of the selected deployments, a line each.</source>
            <translation>复制所选部署的全部公开 URL，每行一个。</translation>
        </message>
        <message>
            <source>&amp;Open public URL</source>
            <translation>打开公开 URL(&amp;O)</translation>
        </message>
        <message>
            <source>Opens the public URL in the browser.</source>
            <translation>在浏览器中打开公开 URL。</translation>
        </message>
        <message>
            <source>Copy &amp;id</source>
            <translation>复制 ID(&amp;I)</translation>
        </message>
        <message>
            <source>Copies the ids of what is selected, a line each.</source>
            <translation>复制所选项的 ID，每行一个。</translation>
        </message>
        <message>
            <source>Copy na&amp;me</source>
            <translation>复制名称(&amp;M)</translation>
        </message>
        <message>
            <source>Copies the names, a line each.</source>
            <translation>复制名称，每行一个。</translation>
        </message>
        <message>
            <source>Copy &amp;JSON</source>
            <translation>复制 JSON(&amp;J)</translation>
        </message>
        <message>
            <source>Copies the deployment as the manager sent it, secrets included.</source>
            <translation>按管理器发送的原样复制该部署，包含机密。</translation>
        </message>
        <message>
            <source>Copy as cu&amp;rl</source>
            <translation>复制为 curl(&amp;R)</translation>
        </message>
        <message>
            <source>Copies the request that reads it; the token stands as $ALIEN_MANAGER_BEARER.</source>
            <translation>复制读取该部署的请求；令牌以 $ALIEN_MANAGER_BEARER 代替。</translation>
        </message>
        <message>
            <source>Public URLs of the f&amp;leet</source>
            <translation>全部部署的公开 URL(&amp;L)</translation>
        </message>
        <message>
            <source>Every public URL of every deployment in one table, and back again.</source>
            <translation>在一张表中显示全部部署的公开 URL，再次执行则返回。</translation>
        </message>
        <message>
            <source>Copy selected URLs</source>
            <translation>复制所选 URL</translation>
        </message>
        <message>
            <source>Copies the selected URLs, a line each.</source>
            <translation>复制所选的 URL，每行一个。</translation>
        </message>
        <message>
            <source>Open selected URL</source>
            <translation>打开所选 URL</translation>
        </message>
        <message>
            <source>Opens the selected URL in the browser.</source>
            <translation>在浏览器中打开所选 URL。</translation>
        </message>
        <message>
            <source>Show its deployment</source>
            <translation>显示所属部署</translation>
        </message>
        <message>
            <source>Shows the deployment that has the selected URL.</source>
            <translation>显示所选 URL 所属的部署。</translation>
        </message>
        <message>
            <source>Copy all shown URLs</source>
            <translation>复制显示的全部 URL</translation>
        </message>
        <message>
            <source>Copies each URL of the table, a line each.</source>
            <translation>复制表格中的每个 URL，每行一个。</translation>
        </message>
        <message>
            <source>Copy all shown URLs as CSV</source>
            <translation>将显示的全部 URL 复制为 CSV</translation>
        </message>
        <message>
            <source>Copies the table for a spreadsheet: deployment, group, platform, status, resource, endpoint, URL.</source>
            <translation>复制表格以用于电子表格：部署、组、平台、状态、资源、端点、URL。</translation>
        </message>
        <message>
            <source>Copy all shown URLs as Markdown</source>
            <translation>将显示的全部 URL 复制为 Markdown</translation>
        </message>
        <message>
            <source>Copies the table for a ticket or a page.</source>
            <translation>复制表格以用于工单或页面。</translation>
        </message>
        <message>
            <source>&amp;New draft…</source>
            <translation>新建草稿(&amp;N)…</translation>
        </message>
        <message>
            <source>Shows drafts, releases and templates to begin with; the open draft is kept.</source>
            <translation>显示可作为起点的草稿、版本和模板；已打开的草稿会保留。</translation>
        </message>
        <message>
            <source>Rename &amp;draft…</source>
            <translation>重命名草稿(&amp;D)…</translation>
        </message>
        <message>
            <source>Gives the open draft another name.</source>
            <translation>为打开的草稿另取名称。</translation>
        </message>
        <message>
            <source>Dele&amp;te draft</source>
            <translation>删除草稿(&amp;T)</translation>
        </message>
        <message>
            <source>Takes the open draft out of this console; it can be brought back right after.</source>
            <translation>从此控制台移除打开的草稿；随后可立即恢复。</translation>
        </message>
        <message>
            <source>&amp;Open file…</source>
            <translation>打开文件(&amp;O)…</translation>
        </message>
        <message>
            <source>A stack, a release, or stacks by platform as JSON, as a new draft.</source>
            <translation>将 JSON 格式的堆栈、版本或按平台划分的堆栈作为新草稿打开。</translation>
        </message>
        <message>
            <source>Save to &amp;file…</source>
            <translation>保存到文件(&amp;F)…</translation>
        </message>
        <message>
            <source>Writes the text of the draft to a file, byte for byte.</source>
            <translation>将草稿文本逐字节写入文件。</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>撤销(&amp;U)</translation>
        </message>
        <message>
            <source>Takes back the last change of form or text.</source>
            <translation>撤销表单或文本的上一次更改。</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>重做(&amp;R)</translation>
        </message>
        <message>
            <source>Does the change again that was taken back.</source>
            <translation>恢复刚才撤销的更改。</translation>
        </message>
        <message>
            <source>Rena&amp;me…</source>
            <translation>重命名(&amp;M)…</translation>
        </message>
        <message>
            <source>Gives the resource or profile another name; every reference to it follows.</source>
            <translation>为资源或权限配置另取名称；所有引用随之更新。</translation>
        </message>
        <message>
            <source>Du&amp;plicate…</source>
            <translation>创建副本(&amp;P)…</translation>
        </message>
        <message>
            <source>Makes a copy of the resource.</source>
            <translation>创建该资源的副本。</translation>
        </message>
        <message>
            <source>Remo&amp;ve…</source>
            <translation>移除(&amp;V)…</translation>
        </message>
        <message>
            <source>Takes the resource or profile out; says what that breaks.</source>
            <translation>移除资源或权限配置；会说明由此破坏的内容。</translation>
        </message>
        <message>
            <source>&amp;Add platform…</source>
            <translation>添加平台(&amp;A)…</translation>
        </message>
        <message>
            <source>A stack for another platform, as a copy of the one that is shown.</source>
            <translation>复制当前显示的堆栈，供另一个平台使用。</translation>
        </message>
        <message>
            <source>Remove p&amp;latform…</source>
            <translation>移除平台(&amp;L)…</translation>
        </message>
        <message>
            <source>Takes the stack of the platform that is shown out of the draft.</source>
            <translation>从草稿中移除当前所显示平台的堆栈。</translation>
        </message>
        <message>
            <source>Ne&amp;xt finding</source>
            <translation>下一项检查结果(&amp;X)</translation>
        </message>
        <message>
            <source>Goes to the next finding.</source>
            <translation>转到下一项检查结果。</translation>
        </message>
        <message>
            <source>&amp;Compare…</source>
            <translation>比较(&amp;C)…</translation>
        </message>
        <message>
            <source>What differs from the release it came from, or from another.</source>
            <translation>显示与来源版本或其他版本的差异。</translation>
        </message>
        <message>
            <source>Pu&amp;blish…</source>
            <translation>发布(&amp;B)…</translation>
        </message>
        <message>
            <source>Shows whom it hits, then publishes the draft as a release.</source>
            <translation>先显示受影响的部署，再将草稿发布为版本。</translation>
        </message>
        <message>
            <source>Show roll&amp;out</source>
            <translation>显示上线进度(&amp;O)</translation>
        </message>
        <message>
            <source>How far the release that was published last has come.</source>
            <translation>最近发布的版本上线到什么程度。</translation>
        </message>
        <message>
            <source>Publish the previous stac&amp;k again…</source>
            <translation>重新发布上一版堆栈(&amp;K)…</translation>
        </message>
        <message>
            <source>The way back: publishes the stacks of the release before, as a new release.</source>
            <translation>回退办法：将上一个版本的堆栈作为新版本发布。</translation>
        </message>
        <message>
            <source>Fleet at another &amp;time</source>
            <translation>查看其他时间的部署(&amp;T)</translation>
        </message>
        <message>
            <source>Shows the deployments as they were at any moment this console saw.</source>
            <translation>显示此控制台见过的任一时刻的部署状态。</translation>
        </message>
        <message>
            <source>&amp;Previous change</source>
            <translation>上一次变化(&amp;P)</translation>
        </message>
        <message>
            <source>Shows the fleet right after the change before.</source>
            <translation>显示上一次变化刚发生后的部署状态。</translation>
        </message>
        <message>
            <source>Ne&amp;xt change</source>
            <translation>下一次变化(&amp;X)</translation>
        </message>
        <message>
            <source>Shows the fleet right after the next change.</source>
            <translation>显示下一次变化刚发生后的部署状态。</translation>
        </message>
        <message>
            <source>Back to no&amp;w</source>
            <translation>回到现在(&amp;W)</translation>
        </message>
        <message>
            <source>Shows the fleet as it is; actions work again.</source>
            <translation>显示部署的当前状态；操作恢复可用。</translation>
        </message>
        <message>
            <source>Save view…</source>
            <translation>保存视图…</translation>
        </message>
        <message>
            <source>Keeps filter, columns and sorting under a name, as a tab of this connection.</source>
            <translation>将筛选、列和排序以一个名称保存为此连接的标签页。</translation>
        </message>
        <message>
            <source>Update view</source>
            <translation>更新视图</translation>
        </message>
        <message>
            <source>Puts the filter, columns and sorting on screen into the view of this tab.</source>
            <translation>用当前的筛选、列和排序更新此标签页的视图。</translation>
        </message>
        <message>
            <source>Rename view…</source>
            <translation>重命名视图…</translation>
        </message>
        <message>
            <source>Gives the view of this tab another name.</source>
            <translation>为此标签页的视图另取名称。</translation>
        </message>
        <message>
            <source>Move view left</source>
            <translation>视图左移</translation>
        </message>
        <message>
            <source>Moves its tab one place to the left.</source>
            <translation>将其标签页左移一位。</translation>
        </message>
        <message>
            <source>Move view right</source>
            <translation>视图右移</translation>
        </message>
        <message>
            <source>Moves its tab one place to the right.</source>
            <translation>将其标签页右移一位。</translation>
        </message>
        <message>
            <source>Open this view first</source>
            <translation>默认打开此视图</translation>
        </message>
        <message>
            <source>The deployments of this connection open with it.</source>
            <translation>打开此连接的部署页面时首先显示此视图。</translation>
        </message>
        <message>
            <source>Copy view as text</source>
            <translation>将视图复制为文本</translation>
        </message>
        <message>
            <source>Copies it as a line of text, for another connection or person.</source>
            <translation>复制为一行文本，用于其他连接或他人。</translation>
        </message>
        <message>
            <source>Open view from text…</source>
            <translation>从文本打开视图…</translation>
        </message>
        <message>
            <source>Takes the line that “Copy view as text” gives, and opens it as a view.</source>
            <translation>将“将视图复制为文本”得到的那行文本作为视图打开。</translation>
        </message>
        <message>
            <source>Delete view</source>
            <translation>删除视图</translation>
        </message>
        <message>
            <source>Removes the tab; it can be undone.</source>
            <translation>移除该标签页；可以撤销。</translation>
        </message>
        <message>
            <source>Status class</source>
            <translation>状态类别</translation>
        </message>
        <message>
            <source>none yet</source>
            <translation>尚无</translation>
        </message>
        <message>
            <source>%1 newest</source>
            <translation>%1（最新）</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>No</source>
            <translation>否</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>平台</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>版本</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>组</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Error code</source>
            <translation>错误代码</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>区域</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>更新方式</translation>
        </message>
        <message>
            <source>Wants another release</source>
            <translation>目标版本不同</translation>
        </message>
        <message>
            <source>Agent silent</source>
            <translation>Agent 失联</translation>
        </message>
        <message>
            <source>Retry asked for</source>
            <translation>已请求重试</translation>
        </message>
        <message>
            <source>reading releases</source>
            <translation>读取版本</translation>
        </message>
        <message>
            <source>publishing</source>
            <translation>发布</translation>
        </message>
        <message>
            <source>creating a group</source>
            <translation>创建组</translation>
        </message>
        <message>
            <source>creating a group's token</source>
            <translation>创建组令牌</translation>
        </message>
        <message>
            <source>reading groups</source>
            <translation>读取组</translation>
        </message>
        <message>
            <source>creating a deployment</source>
            <translation>创建部署</translation>
        </message>
        <message>
            <source>listing deployments</source>
            <translation>列出部署</translation>
        </message>
        <message>
            <source>reading deployments</source>
            <translation>读取部署</translation>
        </message>
        <message>
            <source>retrying</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>redeploying</source>
            <translation>重新部署</translation>
        </message>
        <message>
            <source>deleting</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>running a command</source>
            <translation>运行命令</translation>
        </message>
        <message>
            <source>writing a secret</source>
            <translation>写入机密</translation>
        </message>
        <message>
            <source>listing and revoking tokens</source>
            <translation>列出和吊销令牌</translation>
        </message>
        <message>
            <source>synchronizing</source>
            <translation>同步</translation>
        </message>
        <message>
            <source>The manager cannot be reached.</source>
            <translation>无法访问管理器。</translation>
        </message>
        <message>
            <source>It is not known yet what your token may do.</source>
            <translation>尚不清楚您的令牌有哪些权限。</translation>
        </message>
        <message>
            <source>Your token has the role %1; %2 needs %3.</source>
            <translation>您的令牌角色是 %1；%2需要 %3。</translation>
        </message>
        <message>
            <source>role without a name</source>
            <translation>未命名的角色</translation>
        </message>
        <message>
            <source>This connection is read-only; a saved one is unlocked by Edit this connection.</source>
            <translation>此连接为只读；已保存的连接可通过“编辑此连接”解锁。</translation>
        </message>
        <message>
            <source>This manager cannot retry preflights-failed; forget the deployment and create it again.</source>
            <translation>此管理器无法重试 preflights-failed；请忘记该部署后重新创建。</translation>
        </message>
        <message>
            <source>A failed teardown can only be retried with the setup tool.</source>
            <translation>失败的拆除只能用安装工具重试。</translation>
        </message>
        <message>
            <source>Only a failed step can be retried; this deployment is %1.</source>
            <translation>只能重试失败的步骤；该部署处于 %1 状态。</translation>
        </message>
        <message>
            <source>An agent runs this deployment; this manager does not tell it about a retry.</source>
            <translation>该部署由 Agent 运行；此管理器不会将重试通知给 Agent。</translation>
        </message>
        <message>
            <source>This deployment is %1; a redeploy would bring it back to life.</source>
            <translation>该部署处于 %1 状态；重新部署会使其复活。</translation>
        </message>
        <message>
            <source>This deployment is %1; a redeploy would break the deletion.</source>
            <translation>该部署处于 %1 状态；重新部署会破坏删除过程。</translation>
        </message>
        <message>
            <source>Redeploy works on running, update-failed and refresh-failed; this deployment is %1.</source>
            <translation>只有 running、update-failed 和 refresh-failed 状态可以重新部署；该部署处于 %1 状态。</translation>
        </message>
        <message>
            <source>An agent runs this deployment; this manager gives it nothing to do on a redeploy.</source>
            <translation>该部署由 Agent 运行；重新部署时，此管理器不会给它分配任何任务。</translation>
        </message>
        <message>
            <source>The manager forgets it at once; its cloud resources stay and cost money.</source>
            <translation>管理器会立即忘记该部署；其云资源会保留并继续产生费用。</translation>
        </message>
        <message>
            <source>This deployment is %1 already.</source>
            <translation>该部署已处于 %1 状态。</translation>
        </message>
        <message>
            <source>Nothing is left that the manager can clean up; the rest needs a teardown with the setup tool.</source>
            <translation>已没有管理器能清理的内容；其余部分须用安装工具拆除。</translation>
        </message>
        <message>
            <source>A cleanup after preflights-failed usually ends in delete-failed; forget works.</source>
            <translation>preflights-failed 之后的清理通常以 delete-failed 告终；可改用忘记。</translation>
        </message>
        <message>
            <source>An agent runs this deployment and undoes a cleanup; only detach and forget work.</source>
            <translation>该部署由 Agent 运行，清理会被它还原；只能使用分离或忘记。</translation>
        </message>
        <message>
            <source>Commands need a running deployment; this one is %1.</source>
            <translation>命令只能发给运行中的部署；该部署处于 %1 状态。</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>目标</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>之前</translation>
        </message>
        <message>
            <source>After</source>
            <translation>之后</translation>
        </message>
        <message>
            <source>What it says</source>
            <translation>说明</translation>
        </message>
        <message>
            <source>What</source>
            <translation>情况</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>部分</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>左侧</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>右侧</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>位置</translation>
        </message>
        <message>
            <source>Whether the two differ there</source>
            <translation>两者在该处是否不同</translation>
        </message>
        <message>
            <source>deployment, release, settings, environment, resources</source>
            <translation>deployment, release, settings, environment, resources</translation>
        </message>
        <message>
            <source>Part of the place</source>
            <translation>位置的一部分</translation>
        </message>
        <message>
            <source>Part of the value at the left</source>
            <translation>左侧值的一部分</translation>
        </message>
        <message>
            <source>Part of the value at the right</source>
            <translation>右侧值的一部分</translation>
        </message>
        <message>
            <source>status</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>platform</source>
            <translation>平台</translation>
        </message>
        <message>
            <source>group</source>
            <translation>组</translation>
        </message>
        <message>
            <source>error</source>
            <translation>错误</translation>
        </message>
        <message>
            <source>imported from</source>
            <translation>导入来源</translation>
        </message>
        <message>
            <source>runs</source>
            <translation>运行版本</translation>
        </message>
        <message>
            <source>wants</source>
            <translation>目标版本</translation>
        </message>
        <message>
            <source>Resource</source>
            <translation>资源</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Whose</source>
            <translation>归属</translation>
        </message>
        <message>
            <source>stack</source>
            <translation>堆栈</translation>
        </message>
        <message>
            <source>system</source>
            <translation>系统</translation>
        </message>
        <message>
            <source>Public URL</source>
            <translation>公开 URL</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>服务</translation>
        </message>
        <message>
            <source>Lifecycle</source>
            <translation>生命周期</translation>
        </message>
        <message>
            <source>Endpoint</source>
            <translation>端点</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>ID</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>创建时间</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Deployments</source>
            <translation>部署</translation>
        </message>
        <message>
            <source>Allowed</source>
            <translation>上限</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <source>Needs action</source>
            <translation>需处理</translation>
        </message>
        <message>
            <source>Stalled</source>
            <translation>停滞</translation>
        </message>
        <message>
            <source>Working</source>
            <translation>进行中</translation>
        </message>
        <message>
            <source>Healthy</source>
            <translation>健康</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>条目</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>操作</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>操作者</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>连接</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>Same cause</source>
            <translation>相同原因</translation>
        </message>
        <message>
            <source>Oldest</source>
            <translation>最早</translation>
        </message>
        <message>
            <source>Urgency</source>
            <translation>紧急程度</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>下一步</translation>
        </message>
        <message>
            <source>What to do next; the row's context menu has it too.</source>
            <translation>接下来可做的操作；该行的右键菜单中也有。</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>分布</translation>
        </message>
        <message>
            <source>Last time</source>
            <translation>上次</translation>
        </message>
        <message>
            <source>What was done about this cause from this console, and what became of it.</source>
            <translation>此控制台曾针对该原因做过的处理及其结果。</translation>
        </message>
        <message>
            <source>Run it</source>
            <translation>正在运行</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>发布时间</translation>
        </message>
        <message>
            <source>Ref</source>
            <translation>引用</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>消息</translation>
        </message>
        <message>
            <source>Platforms</source>
            <translation>平台</translation>
        </message>
        <message>
            <source>On the way</source>
            <translation>更新途中</translation>
        </message>
        <message>
            <source>Left behind</source>
            <translation>落后</translation>
        </message>
        <message>
            <source>Being updated or set up</source>
            <translation>正在更新或安装</translation>
        </message>
        <message>
            <source>Never came up (setup or preflights failed)</source>
            <translation>从未启动（安装或预检失败）</translation>
        </message>
        <message>
            <source>Being deleted</source>
            <translation>正在删除</translation>
        </message>
        <message>
            <source>external ingress</source>
            <translation>外部入口</translation>
        </message>
        <message>
            <source>ACM certificate ARN</source>
            <translation>ACM 证书 ARN</translation>
        </message>
        <message>
            <source>Certificate Manager certificate name</source>
            <translation>Certificate Manager 证书名称</translation>
        </message>
        <message>
            <source>Key Vault certificate ID</source>
            <translation>Key Vault 证书 ID</translation>
        </message>
        <message>
            <source>TLS secret</source>
            <translation>TLS 机密</translation>
        </message>
        <message>
            <source>%1, SDK</source>
            <translation>%1，SDK</translation>
        </message>
        <message>
            <source>%1, SDK: %2</source>
            <translation>%1，SDK：%2</translation>
        </message>
        <message>
            <source>TypeScript, S3</source>
            <translation>TypeScript，S3</translation>
        </message>
        <message>
            <source>Python, S3</source>
            <translation>Python，S3</translation>
        </message>
        <message>
            <source>TypeScript, Cloud Storage</source>
            <translation>TypeScript，Cloud Storage</translation>
        </message>
        <message>
            <source>Python, Cloud Storage</source>
            <translation>Python，Cloud Storage</translation>
        </message>
        <message>
            <source>TypeScript, Blob Storage</source>
            <translation>TypeScript，Blob Storage</translation>
        </message>
        <message>
            <source>Python, Blob Storage</source>
            <translation>Python，Blob Storage</translation>
        </message>
        <message>
            <source>TypeScript, binding</source>
            <translation>TypeScript，绑定</translation>
        </message>
        <message>
            <source>Python, binding</source>
            <translation>Python，绑定</translation>
        </message>
        <message>
            <source>its own URL</source>
            <translation>自身的 URL</translation>
        </message>
        <message>
            <source>messages of %1</source>
            <translation>%1 的消息</translation>
        </message>
        <message>
            <source>storage events</source>
            <translation>存储事件</translation>
        </message>
        <message>
            <source>schedule</source>
            <translation>定时计划</translation>
        </message>
        <message>
            <source>a command</source>
            <translation>命令</translation>
        </message>
        <message>
            <source>minute</source>
            <translation>分钟</translation>
        </message>
        <message>
            <source>hour</source>
            <translation>小时</translation>
        </message>
        <message>
            <source>day</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>month</source>
            <translation>月份</translation>
        </message>
        <message>
            <source>weekday</source>
            <translation>星期</translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <translation>%1 和 %2</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 至 %2</translation>
        </message>
        <message>
            <source>The ACM certificate ARN is missing.</source>
            <translation>缺少 ACM 证书 ARN。</translation>
        </message>
        <message>
            <source>An ACM certificate ARN reads arn:aws:acm:REGION:ACCOUNT:certificate/ID.</source>
            <translation>ACM 证书 ARN 的格式为 arn:aws:acm:REGION:ACCOUNT:certificate/ID。</translation>
        </message>
        <message>
            <source>The name of the Certificate Manager certificate is missing.</source>
            <translation>缺少 Certificate Manager 证书名称。</translation>
        </message>
        <message>
            <source>A certificate name is of a to z, 0 to 9 and hyphens, or projects/P/locations/L/certificates/NAME.</source>
            <translation>证书名称只能包含 a 到 z、0 到 9 和连字符，或写作 projects/P/locations/L/certificates/NAME。</translation>
        </message>
        <message>
            <source>The Key Vault certificate ID is missing.</source>
            <translation>缺少 Key Vault 证书 ID。</translation>
        </message>
        <message>
            <source>A Key Vault certificate ID reads https://VAULT.vault.azure.net/certificates/NAME.</source>
            <translation>Key Vault 证书 ID 的格式为 https://VAULT.vault.azure.net/certificates/NAME。</translation>
        </message>
        <message>
            <source>The name of the TLS secret is missing.</source>
            <translation>缺少 TLS 机密的名称。</translation>
        </message>
        <message>
            <source>Names of secrets and namespaces are of a to z, 0 to 9 and hyphens.</source>
            <translation>机密和命名空间的名称只能包含 a 到 z、0 到 9 和连字符。</translation>
        </message>
        <message>
            <source>The domain is missing.</source>
            <translation>缺少域名。</translation>
        </message>
        <message>
            <source>%1 is no domain name.</source>
            <translation>%1 不是域名。</translation>
        </message>
        <message>
            <source>A domain reads api.example.com: no scheme, no port, no path.</source>
            <translation>域名应形如 api.example.com：不含协议、端口和路径。</translation>
        </message>
        <message>
            <source>%1 is not a name of a certificate on %2.</source>
            <translation>%1 不是 %2 上的证书名称。</translation>
        </message>
        <message>
            <source>Certificate Manager name</source>
            <translation>Certificate Manager 名称</translation>
        </message>
        <message>
            <source>CNAME record for %1 that points at %2. At the top of a zone, where no CNAME may stand, use the provider's alias record.</source>
            <translation>为 %1 添加指向 %2 的 CNAME 记录。区域顶端不能使用 CNAME，请使用服务商的别名记录。</translation>
        </message>
        <message>
            <source>%1 needs no public record: the platform %2 runs on the manager's host.</source>
            <translation>%1 不需要公共 DNS 记录：平台 %2 在管理器所在的主机上运行。</translation>
        </message>
        <message>
            <source>A record for %1 that points at the load balancer of %2. Its name is known once the deployment runs, and stands with its public URLs. The customer manages DNS.</source>
            <translation>为 %1 添加指向 %2 负载均衡器的记录。部署运行后即可得知负载均衡器的名称，它会列在公开 URL 旁。DNS 由客户管理。</translation>
        </message>
        <message>
            <source>Line %1, column %2: %3.</source>
            <translation>第 %1 行，第 %2 列：%3。</translation>
        </message>
        <message>
            <source>Nothing else of this stack is checked until it is JSON.</source>
            <translation>在它成为有效的 JSON 之前，不检查此堆栈的其他内容。</translation>
        </message>
        <message>
            <source>%1: %2 has no %3.</source>
            <translation>%1：%2 没有 %3。</translation>
        </message>
        <message>
            <source>%1: the host label %2 of endpoint %3 is lost.</source>
            <translation>%1：端点 %3 的主机标签 %2 会丢失。</translation>
        </message>
        <message>
            <source>%1: endpoint %2 loses its wildcard subdomains.</source>
            <translation>%1：端点 %2 会失去其通配子域名。</translation>
        </message>
        <message>
            <source>%1: 1.7.1 has no public endpoint %2.</source>
            <translation>%1：1.7.1 没有公开端点 %2。</translation>
        </message>
        <message>
            <source>Object store with API</source>
            <translation>带 API 的对象存储</translation>
        </message>
        <message>
            <source>A public API in front of a store for objects.</source>
            <translation>对象存储前面的公开 API。</translation>
        </message>
        <message>
            <source>Queue worker</source>
            <translation>队列 Worker</translation>
        </message>
        <message>
            <source>One worker takes tasks in, another works them off.</source>
            <translation>一个 Worker 接收任务，另一个 Worker 处理任务。</translation>
        </message>
        <message>
            <source>Scheduled job</source>
            <translation>定时任务</translation>
        </message>
        <message>
            <source>A worker that runs at fixed times and keeps its results.</source>
            <translation>在固定时间运行并保存结果的 Worker。</translation>
        </message>
        <message>
            <source>Webhook receiver</source>
            <translation>Webhook 接收器</translation>
        </message>
        <message>
            <source>Takes calls from outside, checks them with a secret, handles them later.</source>
            <translation>接收外部调用，用密钥验证，稍后处理。</translation>
        </message>
        <message>
            <source>Remote command agent</source>
            <translation>远程命令 Agent</translation>
        </message>
        <message>
            <source>Waits for commands; nothing reaches it from outside.</source>
            <translation>等待命令；外部无法访问它。</translation>
        </message>
        <message>
            <source>Full example</source>
            <translation>完整示例</translation>
        </message>
        <message>
            <source>An API, triggers of every kind, and one store of each type.</source>
            <translation>一个 API、各类触发器，以及每种类型的存储各一个。</translation>
        </message>
        <message>
            <source>Id of the deployment.</source>
            <translation>部署的 ID。</translation>
        </message>
        <message>
            <source>Name under which the lock is held.</source>
            <translation>持有锁所用的名称。</translation>
        </message>
        <message>
            <source>List of what each resource reports.</source>
            <translation>各资源报告内容的列表。</translation>
        </message>
        <message>
            <source>List of what was found running.</source>
            <translation>检测到正在运行的内容列表。</translation>
        </message>
        <message>
            <source>List of what the agent can do.</source>
            <translation>Agent 所具备能力的列表。</translation>
        </message>
        <message>
            <source>Version of the agent.</source>
            <translation>Agent 的版本号。</translation>
        </message>
        <message>
            <source>Initialize an agent</source>
            <translation>初始化 Agent</translation>
        </message>
        <message>
            <source>What an agent sends first: with a group's token it creates the deployment of that name, or gives a fresh token for it. The answer carries that token.</source>
            <translation>Agent 最先发送的请求：使用组令牌时，创建该名称的部署，或为其签发新令牌。响应中带有该令牌。</translation>
        </message>
        <message>
            <source>Name of the deployment.</source>
            <translation>部署的名称。</translation>
        </message>
        <message>
            <source>Where it runs.</source>
            <translation>运行所在的平台。</translation>
        </message>
        <message>
            <source>The cloud under a Kubernetes.</source>
            <translation>Kubernetes 所在的云。</translation>
        </message>
        <message>
            <source>Settings of the deployment.</source>
            <translation>部署的设置。</translation>
        </message>
        <message>
            <source>Whether it is to get the newest release at once.</source>
            <translation>是否立即获取最新版本。</translation>
        </message>
        <message>
            <source>Who registers it, such as helm.</source>
            <translation>由谁注册，如 helm。</translation>
        </message>
        <message>
            <source>Permission that the setup was given.</source>
            <translation>授予安装的权限。</translation>
        </message>
        <message>
            <source>Scope that the setup covers.</source>
            <translation>安装覆盖的范围。</translation>
        </message>
        <message>
            <source>Object with the deployer's inputs of the stack.</source>
            <translation>部署者为堆栈提供的输入，为一个对象。</translation>
        </message>
        <message>
            <source>Import a setup</source>
            <translation>导入安装</translation>
        </message>
        <message>
            <source>Registers what CloudFormation, Terraform or Helm has set up as a deployment. The answer carries its token.</source>
            <translation>将 CloudFormation、Terraform 或 Helm 安装的内容注册为部署。响应中带有它的令牌。</translation>
        </message>
        <message>
            <source>Version of this form; 1.</source>
            <translation>此格式的版本号；1。</translation>
        </message>
        <message>
            <source>Token of the group; it is kept nowhere here.</source>
            <translation>组的令牌；此处不会保存。</translation>
        </message>
        <message>
            <source>Leads the names of its cloud resources.</source>
            <translation>其云资源名称的前缀。</translation>
        </message>
        <message>
            <source>Region of the setup.</source>
            <translation>安装所在的区域。</translation>
        </message>
        <message>
            <source>What the setup was made for.</source>
            <translation>安装的目标。</translation>
        </message>
        <message>
            <source>Fingerprint of the setup.</source>
            <translation>安装的指纹。</translation>
        </message>
        <message>
            <source>Version of the fingerprint.</source>
            <translation>指纹的版本号。</translation>
        </message>
        <message>
            <source>List of what was made, each with id, type and importData.</source>
            <translation>已创建内容的列表，每项含 id、type 和 importData。</translation>
        </message>
        <message>
            <source>How the manager reaches the account.</source>
            <translation>管理器访问该账户的方式。</translation>
        </message>
        <message>
            <source>Release that the setup was made from.</source>
            <translation>安装所依据的版本。</translation>
        </message>
        <message>
            <source>Anything else that the setup tells.</source>
            <translation>安装提供的其他信息。</translation>
        </message>
        <message>
            <source>What made it; for display only.</source>
            <translation>创建它的工具；仅供显示。</translation>
        </message>
        <message>
            <source>a deployment group's token only</source>
            <translation>仅限部署组的令牌</translation>
        </message>
        <message>
            <source>Sync an agent</source>
            <translation>同步 Agent</translation>
        </message>
        <message>
            <source>What an agent sends every half minute: overwrites the deployment's state and gets what to do next, with variables and secrets in clear.</source>
            <translation>Agent 每半分钟发送的请求：覆盖部署的状态，并取得下一步任务，其中变量和机密均为明文。</translation>
        </message>
        <message>
            <source>State of the deployment as the agent sees it. A malformed one is ignored without a word.</source>
            <translation>Agent 所见的部署状态。格式有误时会被忽略，且没有提示。</translation>
        </message>
        <message>
            <source>Acquire deployments</source>
            <translation>锁定部署</translation>
        </message>
        <message>
            <source>Locks deployments for a loop of your own: the manager leaves them alone for five minutes, and requests to retry are forgotten. The answer holds variables in clear.</source>
            <translation>为您自己的循环锁定部署：管理器五分钟内不会处理它们，重试请求会丢失。响应中的变量为明文。</translation>
        </message>
        <message>
            <source>Which kind of deployments.</source>
            <translation>部署的种类。</translation>
        </message>
        <message>
            <source>Only these, one id a line.</source>
            <translation>仅限这些部署，每行一个 ID。</translation>
        </message>
        <message>
            <source>Only on these platforms, one a line.</source>
            <translation>仅限这些平台，每行一个。</translation>
        </message>
        <message>
            <source>Only in these statuses, one a line.</source>
            <translation>仅限这些状态，每行一个。</translation>
        </message>
        <message>
            <source>How many at most.</source>
            <translation>数量上限。</translation>
        </message>
        <message>
            <source>How they are chosen.</source>
            <translation>选取方式。</translation>
        </message>
        <message>
            <source>Only of this setup.</source>
            <translation>仅限此安装。</translation>
        </message>
        <message>
            <source>Write a state</source>
            <translation>写入状态</translation>
        </message>
        <message>
            <source>Overwrites status, resources and error of a deployment, locked or not. What runs in the cloud does not change by it.</source>
            <translation>覆盖部署的状态、资源和错误，无论是否已锁定。云中运行的内容不会因此改变。</translation>
        </message>
        <message>
            <source>The whole new state.</source>
            <translation>完整的新状态。</translation>
        </message>
        <message>
            <source>Counts as a sign of life.</source>
            <translation>视为存活信号。</translation>
        </message>
        <message>
            <source>When to look again, in milliseconds.</source>
            <translation>多久后再次查看，单位为毫秒。</translation>
        </message>
        <message>
            <source>List of what each resource reports; the manager throws it away.</source>
            <translation>各资源报告内容的列表；管理器会将其丢弃。</translation>
        </message>
        <message>
            <source>Release a deployment</source>
            <translation>释放部署</translation>
        </message>
        <message>
            <source>Ends a lock. Always succeeds, also when the lock is another's: then it stays.</source>
            <translation>解除锁。始终返回成功，即使锁属于他人：此时锁仍保留。</translation>
        </message>
        <message>
            <source>Renew a lock</source>
            <translation>续期锁</translation>
        </message>
        <message>
            <source>Holds a lock for longer; somebody else's is refused.</source>
            <translation>延长锁的持有时间；他人的锁会被拒绝。</translation>
        </message>
        <message>
            <source>Resolve credentials</source>
            <translation>解析凭据</translation>
        </message>
        <message>
            <source>Live credentials of the customer's cloud account. Whoever reads the answer may act there.</source>
            <translation>客户云账户的有效凭据。任何读到响应的人都可以在其中操作。</translation>
        </message>
        <message>
            <source>Mint credentials</source>
            <translation>签发凭据</translation>
        </message>
        <message>
            <source>Short-lived credentials of a service account of the deployment, for its account in the cloud.</source>
            <translation>部署的服务账户的短期凭据，用于它在云中的账户。</translation>
        </message>
        <message>
            <source>Resource that asks for them.</source>
            <translation>请求凭据的资源。</translation>
        </message>
        <message>
            <source>Service account that it depends on.</source>
            <translation>它所依赖的服务账户。</translation>
        </message>
        <message>
            <source>How long they live, in seconds; the manager has its own limits.</source>
            <translation>有效时长，单位为秒；管理器另有自己的限制。</translation>
        </message>
        <message>
            <source>Resolve a binding</source>
            <translation>解析绑定</translation>
        </message>
        <message>
            <source>Where a resource lies and live credentials for it.</source>
            <translation>资源所在的位置，以及访问它的有效凭据。</translation>
        </message>
        <message>
            <source>Resource; or else the kind.</source>
            <translation>资源；或改为填写种类。</translation>
        </message>
        <message>
            <source>The deployment's one resource of this kind.</source>
            <translation>部署中该种类的唯一资源。</translation>
        </message>
        <message>
            <source>Revoke a token</source>
            <translation>吊销令牌</translation>
        </message>
        <message>
            <source>Ends a token at once, even the very one in use. The manager does not describe this route.</source>
            <translation>立即使令牌失效，正在使用的令牌也不例外。管理器未在说明中列出此路由。</translation>
        </message>
        <message>
            <source>Id of the token.</source>
            <translation>令牌的 ID。</translation>
        </message>
        <message>
            <source>List tokens</source>
            <translation>列出令牌</translation>
        </message>
        <message>
            <source>All tokens with their kind and first characters, never the token itself. The manager does not describe this route.</source>
            <translation>全部令牌及其种类和开头几个字符，绝不含令牌本身。管理器未在说明中列出此路由。</translation>
        </message>
        <message>
            <source>Id of the command.</source>
            <translation>命令的 ID。</translation>
        </message>
        <message>
            <source>Deployment that runs it; it must be running.</source>
            <translation>执行命令的部署；必须处于 running。</translation>
        </message>
        <message>
            <source>Name of the command. Nobody checks that a resource knows it: an unknown one stays pending.</source>
            <translation>命令的名称。不会检查资源是否认识它：未知的命令会一直等待。</translation>
        </message>
        <message>
            <source>The parameters: inline as base64 up to 150,000 bytes, or a size that is uploaded afterwards.</source>
            <translation>参数：不超过 150,000 字节时以 base64 内联，否则给出大小，随后上传。</translation>
        </message>
        <message>
            <source>When it expires, by the manager's clock. Without one it never does.</source>
            <translation>过期时间，以管理器的时钟为准。不填则永不过期。</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>The same key within 24 hours gives back the earlier command, whatever its name and deployment. Use a fresh one each time.</source>
            <translation>24 小时内使用相同的键会返回先前的命令，无论其名称和部署。请每次使用新的键。</translation>
        </message>
        <message>
            <source>Resource that is to run it, when the manager calls the target ambiguous.</source>
            <translation>管理器提示目标不明确时，用来指定执行命令的资源。</translation>
        </message>
        <message>
            <source>How it went; error wants code and message, success a response.</source>
            <translation>执行结果；error 需要 code 和 message，success 需要 response。</translation>
        </message>
        <message>
            <source>The answer of a success.</source>
            <translation>成功时的响应。</translation>
        </message>
        <message>
            <source>Code of an error.</source>
            <translation>错误代码。</translation>
        </message>
        <message>
            <source>Message of an error.</source>
            <translation>错误消息。</translation>
        </message>
        <message>
            <source>More about an error.</source>
            <translation>错误的更多信息。</translation>
        </message>
        <message>
            <source>Run a command</source>
            <translation>执行命令</translation>
        </message>
        <message>
            <source>Makes a command and, on push deployments, hands it over at once. The manager keeps no list and cannot cancel it; after a failed hand-over the command stays pending forever.</source>
            <translation>创建命令，对 push 部署会立即移交。管理器不保留命令列表，也无法取消；移交失败后，命令会一直等待。</translation>
        </message>
        <message>
            <source>Read a command</source>
            <translation>读取命令</translation>
        </message>
        <message>
            <source>State, attempt and, when it is over, the response. Neither name nor deployment nor times are in it.</source>
            <translation>状态、尝试次数，以及结束后的响应。不含名称、部署和时间。</translation>
        </message>
        <message>
            <source>Finish an upload</source>
            <translation>完成上传</translation>
        </message>
        <message>
            <source>Says that the parameters have been uploaded; the command then waits for its worker. The manager does not look whether they are there.</source>
            <translation>告知参数已上传；命令随后等待其 Worker。管理器不检查参数是否真的存在。</translation>
        </message>
        <message>
            <source>How many bytes were uploaded.</source>
            <translation>已上传的字节数。</translation>
        </message>
        <message>
            <source>Answer a command</source>
            <translation>响应命令</translation>
        </message>
        <message>
            <source>What a worker sends when it is done: the command is over with this response, whatever the real worker does. On a command that is over it is ignored.</source>
            <translation>Worker 完成后发送的请求：命令以此响应结束，无论真正的 Worker 做了什么。对已结束的命令会被忽略。</translation>
        </message>
        <message>
            <source>Read a payload</source>
            <translation>读取载荷</translation>
        </message>
        <message>
            <source>The parameters and the response as the manager stored them. Large parameters come without any way to read them.</source>
            <translation>管理器存储的参数和响应。较大的参数没有任何读取途径。</translation>
        </message>
        <message>
            <source>Overwrite a payload</source>
            <translation>覆盖载荷</translation>
        </message>
        <message>
            <source>Replaces what is stored of a command's parameters and response; its state stays.</source>
            <translation>替换所存储的命令参数和响应；命令的状态不变。</translation>
        </message>
        <message>
            <source>New parameters.</source>
            <translation>新的参数。</translation>
        </message>
        <message>
            <source>New response: status success with a response, or error with code and message.</source>
            <translation>新的响应：status 为 success 并带 response，或为 error 并带 code 和 message。</translation>
        </message>
        <message>
            <source>Lease commands</source>
            <translation>租用命令</translation>
        </message>
        <message>
            <source>Takes waiting commands away from the deployment's workers: whoever leases them must answer or release them. The answer holds links that need no token.</source>
            <translation>从部署的 Worker 处取走等待中的命令：租用者必须响应或释放它们。响应中含有无需令牌的链接。</translation>
        </message>
        <message>
            <source>Deployment whose commands are taken.</source>
            <translation>要取走其命令的部署。</translation>
        </message>
        <message>
            <source>How long each is held, in seconds.</source>
            <translation>每条命令的租用时长，单位为秒。</translation>
        </message>
        <message>
            <source>The one resource that takes them, with its type worker, container or daemon.</source>
            <translation>取走命令的唯一资源，类型为 worker、container 或 daemon。</translation>
        </message>
        <message>
            <source>Release a lease</source>
            <translation>释放租约</translation>
        </message>
        <message>
            <source>Gives a leased command back: it waits again and its attempt counts one more.</source>
            <translation>归还租用的命令：它重新等待，尝试次数加一。</translation>
        </message>
        <message>
            <source>any valid token</source>
            <translation>任何有效令牌</translation>
        </message>
        <message>
            <source>Id of the lease.</source>
            <translation>租约的 ID。</translation>
        </message>
        <message>
            <source>Id of the deployment group.</source>
            <translation>部署组的 ID。</translation>
        </message>
        <message>
            <source>Name of the deployment; unique within its group.</source>
            <translation>部署的名称；在组内唯一。</translation>
        </message>
        <message>
            <source>Where it runs. The newest release must carry a stack for it.</source>
            <translation>运行所在的平台。最新版本必须包含适用于它的堆栈。</translation>
        </message>
        <message>
            <source>Group that it belongs to. A token of a group always creates in its own group.</source>
            <translation>所属的组。组令牌始终在自己的组中创建。</translation>
        </message>
        <message>
            <source>the newest group</source>
            <translation>最新的组</translation>
        </message>
        <message>
            <source>Settings of this deployment. They cannot be changed later, and a misspelled key is dropped without a word.</source>
            <translation>此部署的设置。以后无法更改，拼错的键会被丢弃，且没有提示。</translation>
        </message>
        <message>
            <source>List of variables with name, value and type plain or secret. They can neither be changed nor read back later.</source>
            <translation>变量列表，每项含 name、value 和 type，type 为 plain 或 secret。以后既无法更改，也无法读回。</translation>
        </message>
        <message>
            <source>Leads the names of its cloud resources: 3 to 40 characters a-z, 0-9 and -, a letter first.</source>
            <translation>其云资源名称的前缀：3 到 40 个字符，可用 a-z、0-9 和 -，须以字母开头。</translation>
        </message>
        <message>
            <source>chosen by the manager</source>
            <translation>由管理器选定</translation>
        </message>
        <message>
            <source>Check health</source>
            <translation>检查健康状况</translation>
        </message>
        <message>
            <source>Tells that the manager answers, and nothing else: it names no version.</source>
            <translation>只表明管理器有响应，不提供其他信息，也不含版本号。</translation>
        </message>
        <message>
            <source>Read who I am</source>
            <translation>读取当前身份</translation>
        </message>
        <message>
            <source>The role and the scope of the token in use. A capability token for commands or telemetry gets 403.</source>
            <translation>所用令牌的角色和范围。用于命令或遥测的能力令牌会得到 403。</translation>
        </message>
        <message>
            <source>List groups</source>
            <translation>列出组</translation>
        </message>
        <message>
            <source>All groups that the token may read, newest first, in one answer: the manager has no pages.</source>
            <translation>令牌可读取的全部组，最新的在前，一次返回：管理器不分页。</translation>
        </message>
        <message>
            <source>any valid token; a deployment's own token gets an empty list</source>
            <translation>任何有效令牌；部署自己的令牌会得到空列表</translation>
        </message>
        <message>
            <source>Create a group</source>
            <translation>创建组</translation>
        </message>
        <message>
            <source>A new group with room for some deployments. A group can never be renamed, resized or deleted, and the manager takes the same name twice.</source>
            <translation>可容纳若干部署的新组。组创建后无法重命名、调整容量或删除，管理器也允许重名。</translation>
        </message>
        <message>
            <source>Name of the group; the manager does not check it.</source>
            <translation>组的名称；管理器不检查。</translation>
        </message>
        <message>
            <source>How many deployments it may hold, forever.</source>
            <translation>最多可容纳的部署数量，永久有效。</translation>
        </message>
        <message>
            <source>Read a group</source>
            <translation>读取组</translation>
        </message>
        <message>
            <source>One group with its capacity and how many deployments it has.</source>
            <translation>单个组及其容量和现有部署数量。</translation>
        </message>
        <message>
            <source>Mint a group token</source>
            <translation>签发组令牌</translation>
        </message>
        <message>
            <source>A token that may deploy into the group. It is shown this once, never expires and has no name; only a revocation ends it.</source>
            <translation>可向该组部署的令牌。只显示这一次，永不过期，也没有名称；只有吊销才能使其失效。</translation>
        </message>
        <message>
            <source>List deployments</source>
            <translation>列出部署</translation>
        </message>
        <message>
            <source>Every deployment that the token may read, whole, newest first: a large fleet is a large answer. An unknown group gives an empty list.</source>
            <translation>令牌可读取的每个部署的完整内容，最新的在前：部署越多，响应越大。未知的组返回空列表。</translation>
        </message>
        <message>
            <source>Only those of this group.</source>
            <translation>仅限此组。</translation>
        </message>
        <message>
            <source>Only those of this name; the manager wants the group, too.</source>
            <translation>仅限此名称；管理器要求同时指定组。</translation>
        </message>
        <message>
            <source>More to put into each item, one word a line: deploymentGroup adds the group's name.</source>
            <translation>每项要附加的内容，每行一个词：deploymentGroup 会附加组的名称。</translation>
        </message>
        <message>
            <source>Read a deployment</source>
            <translation>读取部署</translation>
        </message>
        <message>
            <source>One deployment, whole: settings, state of every resource, error. Fields without a value are left out.</source>
            <translation>单个部署的完整内容：设置、各资源的状态、错误。没有值的字段会省略。</translation>
        </message>
        <message>
            <source>Read public addresses</source>
            <translation>读取公开地址</translation>
        </message>
        <message>
            <source>Status, public URLs by resource and the address for commands. The order of the resources is another each time.</source>
            <translation>状态、各资源的公开 URL 和命令地址。资源的顺序每次都不同。</translation>
        </message>
        <message>
            <source>Create a deployment</source>
            <translation>创建部署</translation>
        </message>
        <message>
            <source>A new deployment of the newest release, and its token, which is shown this once. Without any release it stays pending forever: publish first.</source>
            <translation>使用最新版本的新部署及其令牌，令牌只显示这一次。没有任何版本时，部署会一直处于 pending：请先发布版本。</translation>
        </message>
        <message>
            <source>Retry a deployment</source>
            <translation>重试部署</translation>
        </message>
        <message>
            <source>Asks for another try after a failed step; the manager refuses it in any other status. On a pull deployment of 1.7.1 the request is lost.</source>
            <translation>请求在步骤失败后再试一次；其他状态下管理器会拒绝。在 1.7.1 的 pull 部署上，该请求会丢失。</translation>
        </message>
        <message>
            <source>Redeploy a deployment</source>
            <translation>重新部署</translation>
        </message>
        <message>
            <source>Sets the status to update-pending, whatever it was: the manager refuses nothing. Only safe while running, update-failed or refresh-failed.</source>
            <translation>将状态设为 update-pending，无论原先为何：管理器不会拒绝。只有在 running、update-failed 或 refresh-failed 时才安全。</translation>
        </message>
        <message>
            <source>Delete a deployment</source>
            <translation>删除部署</translation>
        </message>
        <message>
            <source>Cleanup destroys the cloud resources first; detach and forget drop the deployment at once and leave its resources running, at your cost.</source>
            <translation>cleanup 先销毁云资源；detach 和 forget 立即移除部署，其资源继续运行，费用由您承担。</translation>
        </message>
        <message>
            <source>What becomes of the cloud resources: cleanup destroys them, detach and forget leave them.</source>
            <translation>云资源的处理方式：cleanup 将其销毁，detach 和 forget 将其保留。</translation>
        </message>
        <message>
            <source>Write a vault secret</source>
            <translation>写入保管库机密</translation>
        </message>
        <message>
            <source>Puts one secret into a vault of the deployment; the one before it is gone. The manager does not describe this route.</source>
            <translation>将一条机密写入部署的保管库；原有的机密会消失。管理器未在说明中列出此路由。</translation>
        </message>
        <message>
            <source>Id of the vault; secrets is always there.</source>
            <translation>保管库的 ID；secrets 始终存在。</translation>
        </message>
        <message>
            <source>Name of the secret.</source>
            <translation>机密的名称。</translation>
        </message>
        <message>
            <source>The secret; it is kept nowhere here.</source>
            <translation>机密的内容；此处不会保存。</translation>
        </message>
        <message>
            <source>List releases</source>
            <translation>列出版本</translation>
        </message>
        <message>
            <source>Every release with its whole stacks, newest first.</source>
            <translation>全部版本及其完整堆栈，最新的在前。</translation>
        </message>
        <message>
            <source>Read the newest release</source>
            <translation>读取最新版本</translation>
        </message>
        <message>
            <source>The release that new deployments get; 404 before the first one.</source>
            <translation>新部署会使用的版本；首个版本发布前返回 404。</translation>
        </message>
        <message>
            <source>Read a release</source>
            <translation>读取版本</translation>
        </message>
        <message>
            <source>One release with its stack for each platform.</source>
            <translation>单个版本及其各平台的堆栈。</translation>
        </message>
        <message>
            <source>Id of the release; upper and lower case matter.</source>
            <translation>版本的 ID；区分大小写。</translation>
        </message>
        <message>
            <source>Publish a release</source>
            <translation>发布版本</translation>
        </message>
        <message>
            <source>Moves the whole fleet: every deployment that is running, update-failed or refresh-failed begins to update at once. Nothing is checked here; a deployment whose platform is missing is stuck.</source>
            <translation>影响全部部署：所有处于 running、update-failed 或 refresh-failed 的部署会立即开始更新。此处不做任何检查；平台缺失的部署会卡住。</translation>
        </message>
        <message>
            <source>Object with one stack for each platform in use: aws, gcp, azure, kubernetes, local, test.</source>
            <translation>对象，包含所用各平台的堆栈：aws、gcp、azure、kubernetes、local、test。</translation>
        </message>
        <message>
            <source>Project; the standalone manager has one.</source>
            <translation>项目；独立管理器只有一个。</translation>
        </message>
        <message>
            <source>Where it comes from: commitSha, commitRef and commitMessage.</source>
            <translation>来源：commitSha、commitRef 和 commitMessage。</translation>
        </message>
        <message>
            <source>Copy lin&amp;k</source>
            <translation>复制链接(&amp;K)</translation>
        </message>
        <message>
            <source>Copies a link for colleagues with a connection of this name: to what is selected, a line each, or else to the filter.</source>
            <translation>为有同名连接的同事复制链接：指向所选内容，每行一个；未选择时指向筛选条件。</translation>
        </message>
        <message>
            <source>Copy as comman&amp;d line</source>
            <translation>复制为命令行(&amp;D)</translation>
        </message>
        <message>
            <source>Copies the command that lists what is selected, or else what the filter shows, as JSON in a terminal.</source>
            <translation>复制一条命令，在终端中以 JSON 列出所选内容；未选择时列出筛选结果。</translation>
        </message>
        <message>
            <source>Being torn down, or left half torn down</source>
            <translation>正在拆除，或拆除未完成</translation>
        </message>
        <message>
            <source>In error, or of unknown status</source>
            <translation>出错，或状态未知</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>读取时间</translation>
        </message>
    </context>
    <context>
        <name>alien::ActionFlow</name>
        <message numerus="yes">
            <source>%1 %n deployment(s)</source>
            <translation>
                <numerusform>%1 %n 个部署</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 %n token(s)</source>
            <translation>
                <numerusform>%1 %n 个令牌</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 %n group(s)</source>
            <translation>
                <numerusform>%1 %n 个组</numerusform>
            </translation>
        </message>
        <message>
            <source>I know that this is %1, and what it does there</source>
            <translation>我知道这是 %1，也知道此操作的影响</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>%1: %2.</source>
            <translation>%1：%2。</translation>
        </message>
        <message>
            <source>It goes on in the background.</source>
            <translation>操作会在后台继续。</translation>
        </message>
        <message>
            <source>Show outcomes</source>
            <translation>显示结果</translation>
        </message>
        <message>
            <source>%1 once more?</source>
            <translation>再次执行“%1”？</translation>
        </message>
        <message>
            <source>The same is sent again to those where it failed.</source>
            <translation>会向失败的目标再次发送相同的请求。</translation>
        </message>
        <message numerus="yes">
            <source>%n left out: whether it happened there is not known. Look at them first.</source>
            <translation>
                <numerusform>已排除 %n 个：不清楚那里是否已执行，请先查看。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left out: nothing was sent to them.</source>
            <translation>
                <numerusform>已排除 %n 个：未向其发送任何内容。</numerusform>
            </translation>
        </message>
        <message>
            <source>Export outcomes</source>
            <translation>导出结果</translation>
        </message>
        <message>
            <source>CSV (*.csv);;JSON (*.json)</source>
            <translation>CSV (*.csv);;JSON (*.json)</translation>
        </message>
        <message>
            <source>The outcomes could not be written to %1.</source>
            <translation>无法将结果写入 %1。</translation>
        </message>
        <message>
            <source>outcome unknown</source>
            <translation>结果未知</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <source>not sent</source>
            <translation>未发送</translation>
        </message>
        <message>
            <source>done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>%1 %2: %3.</source>
            <translation>%1 %2：%3。</translation>
        </message>
        <message numerus="yes">
            <source>%n done</source>
            <translation>
                <numerusform>%n 个完成</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n outcome unknown</source>
            <translation>
                <numerusform>%n 个结果未知</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n failed</source>
            <translation>
                <numerusform>%n 个失败</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not sent</source>
            <translation>
                <numerusform>%n 个未发送</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>复制报告</translation>
        </message>
        <message>
            <source>The outcomes were saved.</source>
            <translation>结果已保存。</translation>
        </message>
    </context>
    <context>
        <name>alien::ActionOutlook</name>
        <message>
            <source>release %1</source>
            <translation>版本 %1</translation>
        </message>
        <message>
            <source>release %1, again</source>
            <translation>版本 %1，再来一次</translation>
        </message>
        <message>
            <source>release %1 → %2</source>
            <translation>版本 %1 → %2</translation>
        </message>
        <message>
            <source>Nothing: its agent is not told</source>
            <translation>无：不会通知其 Agent</translation>
        </message>
        <message>
            <source>Back to %1</source>
            <translation>回到 %1</translation>
        </message>
        <message>
            <source>after %1</source>
            <translation>在 %1 之后</translation>
        </message>
        <message numerus="yes">
            <source>%n resource(s) stay in the cloud</source>
            <translation>
                <numerusform>%n 个资源留在云中</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing: the rest needs the setup tool</source>
            <translation>无：其余部分需要安装工具</translation>
        </message>
        <message>
            <source>Its agent undoes it</source>
            <translation>由其 Agent 撤销</translation>
        </message>
        <message numerus="yes">
            <source>Destroys %n resource(s)</source>
            <translation>
                <numerusform>销毁 %n 个资源</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::ActionRunner</name>
        <message>
            <source>%1 The journal could not record this outcome.</source>
            <translation>%1 操作日志未能记录此结果。</translation>
        </message>
        <message>
            <source>outcome unknown: the connection was closed before the answer came.</source>
            <translation>结果未知：收到响应前连接已关闭。</translation>
        </message>
    </context>
    <context>
        <name>alien::ActionVerdict</name>
        <message>
            <source>Refused: %1</source>
            <translation>被拒绝：%1</translation>
        </message>
        <message>
            <source>Failed: %1</source>
            <translation>失败：%1</translation>
        </message>
        <message>
            <source>outcome unknown: %1</source>
            <translation>结果未知：%1</translation>
        </message>
        <message>
            <source>The manager accepted it.</source>
            <translation>管理器已接受。</translation>
        </message>
        <message>
            <source>Nothing was sent: this connection is read-only.</source>
            <translation>未发送：此连接为只读。</translation>
        </message>
        <message>
            <source>Nothing was sent: it is not known yet what your token may do.</source>
            <translation>未发送：尚不清楚您的令牌有哪些权限。</translation>
        </message>
        <message>
            <source>Nothing was sent: your token has the role %1; this needs %2.</source>
            <translation>未发送：您的令牌角色是 %1；此操作需要 %2。</translation>
        </message>
        <message>
            <source>Nothing was sent: another change of the same target is still under way.</source>
            <translation>未发送：同一目标的另一项更改仍在进行。</translation>
        </message>
        <message>
            <source>Nothing was sent: stopped before its turn came.</source>
            <translation>未发送：在轮到它之前已停止。</translation>
        </message>
        <message>
            <source>Nothing was sent: the manager no longer knows this deployment.</source>
            <translation>未发送：管理器已不再有该部署。</translation>
        </message>
        <message>
            <source>Nothing was sent: the present status could not be read. %1</source>
            <translation>未发送：无法读取当前状态。%1</translation>
        </message>
        <message>
            <source>Nothing was sent: changed since you looked, from %1 to %2.</source>
            <translation>未发送：您查看之后状态已从 %1 变为 %2。</translation>
        </message>
        <message>
            <source>Nothing was sent: the journal could not be written.</source>
            <translation>未发送：无法写入操作日志。</translation>
        </message>
    </context>
    <context>
        <name>alien::AnswerComparison</name>
        <message>
            <source>Close comparison</source>
            <translation>关闭比较</translation>
        </message>
        <message>
            <source>Comparison</source>
            <translation>比较</translation>
        </message>
    </context>
    <context>
        <name>alien::ApiCatalogue</name>
        <message>
            <source>anybody, even without a token</source>
            <translation>任何人，无需令牌</translation>
        </message>
        <message>
            <source>System</source>
            <translation>系统</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>组</translation>
        </message>
        <message>
            <source>Deployments</source>
            <translation>部署</translation>
        </message>
        <message>
            <source>Releases</source>
            <translation>版本</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>命令</translation>
        </message>
        <message>
            <source>Leases</source>
            <translation>租约</translation>
        </message>
        <message>
            <source>Agents</source>
            <translation>Agent</translation>
        </message>
        <message>
            <source>Credentials</source>
            <translation>凭据</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>令牌</translation>
        </message>
    </context>
    <context>
        <name>alien::ApiCheck</name>
        <message>
            <source>%1 was not kept, because it is a secret: fill it in again.</source>
            <translation>%1 是机密，未保存：请重新填写。</translation>
        </message>
        <message>
            <source>%1 is needed: fill it in.</source>
            <translation>%1 为必填项：请填写。</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>%1 is no point in time: write it like %2.</source>
            <translation>%1 不是有效的时间：请写成 %2 这样的格式。</translation>
        </message>
        <message>
            <source>%1 cannot stand in a path: take out dots alone and control characters.</source>
            <translation>%1 不能用在路径中：请去掉单独的点和控制字符。</translation>
        </message>
        <message>
            <source>%1 holds a control character: take it out.</source>
            <translation>%1 含有控制字符：请去掉。</translation>
        </message>
        <message>
            <source>%1 has %2 characters; at most %3 are taken.</source>
            <translation>%1 有 %2 个字符；最多接受 %3 个。</translation>
        </message>
        <message>
            <source>It must be an object with mode inline or storage.</source>
            <translation>必须是 mode 为 inline 或 storage 的对象。</translation>
        </message>
        <message>
            <source>Mode inline needs inlineBase64 with a text.</source>
            <translation>mode 为 inline 时，inlineBase64 必须是文本。</translation>
        </message>
        <message>
            <source>inlineBase64 is not base64: the manager would take it and no worker could read it.</source>
            <translation>inlineBase64 不是 base64：管理器会接受，但任何 Worker 都无法读取。</translation>
        </message>
        <message>
            <source>size must be a whole number of bytes.</source>
            <translation>size 必须是整数字节数。</translation>
        </message>
        <message>
            <source>mode must be inline or storage.</source>
            <translation>mode 必须是 inline 或 storage。</translation>
        </message>
        <message>
            <source>%1 is needed: null does not count.</source>
            <translation>%1 为必填项：null 无效。</translation>
        </message>
        <message>
            <source>%1 must be a whole number.</source>
            <translation>%1 必须是整数。</translation>
        </message>
        <message>
            <source>%1 must be at least %2.</source>
            <translation>%1 不得小于 %2。</translation>
        </message>
        <message>
            <source>%1 must be at most %2.</source>
            <translation>%1 不得大于 %2。</translation>
        </message>
        <message>
            <source>%1 must be true or false.</source>
            <translation>%1 必须是 true 或 false。</translation>
        </message>
        <message>
            <source>%1 must be a list of texts, none of them empty.</source>
            <translation>%1 必须是文本列表，且不含空项。</translation>
        </message>
        <message>
            <source>%1 must be JSON; this is only text. It would look like %2.</source>
            <translation>%1 必须是 JSON；现在只是文本。应形如 %2。</translation>
        </message>
        <message>
            <source>%1 must be a text, in quotes.</source>
            <translation>%1 必须是带引号的文本。</translation>
        </message>
        <message>
            <source>%1 is not known here; the manager may refuse it. Known are %2.</source>
            <translation>此处不认识 %1，管理器可能会拒绝。已知的有 %2。</translation>
        </message>
        <message>
            <source>%1 is no field of this operation; the manager refuses or ignores it.</source>
            <translation>%1 不是此操作的字段；管理器会拒绝或忽略。</translation>
        </message>
        <message>
            <source>Line %1, column %2 of the body: %3. Mend the JSON.</source>
            <translation>正文第 %1 行，第 %2 列：%3。请修正 JSON。</translation>
        </message>
        <message>
            <source>The body must be an object: { … }.</source>
            <translation>正文必须是对象：{ … }。</translation>
        </message>
        <message>
            <source>A name stands twice in one object; the last one counts.</source>
            <translation>同一对象中有重复的名称；以最后一个为准。</translation>
        </message>
        <message>
            <source>The body has %1 bytes; the manager takes at most 2 MB.</source>
            <translation>正文有 %1 字节；管理器最多接受 2 MB。</translation>
        </message>
        <message>
            <source>"%1" is no header: write Name: value.</source>
            <translation>“%1”不是标头：请写成“名称: 值”。</translation>
        </message>
        <message>
            <source>A header's value was not kept, because it is a secret: fill it in again.</source>
            <translation>某个标头的值是机密，未保存：请重新填写。</translation>
        </message>
        <message>
            <source>%1 cannot be set: it belongs to the connection, or its value has characters that no header may have.</source>
            <translation>无法设置 %1：它由连接管理，或其值含有标头不允许的字符。</translation>
        </message>
        <message>
            <source>Write a number from %1 to %2, or leave it empty.</source>
            <translation>请填写 %1 到 %2 之间的数字，或留空。</translation>
        </message>
        <message>
            <source>%1 has a line break after character %2: take it out.</source>
            <translation>%1 在第 %2 个字符之后有换行：请将其删除。</translation>
        </message>
    </context>
    <context>
        <name>alien::ApiController</name>
        <message>
            <source>Open the section API first.</source>
            <translation>请先打开“API”页面。</translation>
        </message>
        <message>
            <source>&amp;Send request</source>
            <translation>发送请求(&amp;S)</translation>
        </message>
        <message>
            <source>Sends the open operation of the API section (Ctrl+Return).</source>
            <translation>发送 API 页面中打开的操作（Ctrl+Return）。</translation>
        </message>
        <message>
            <source>Cancel re&amp;quest</source>
            <translation>取消请求(&amp;Q)</translation>
        </message>
        <message>
            <source>Gives up waiting for the answer.</source>
            <translation>不再等待响应。</translation>
        </message>
        <message>
            <source>Copy as c&amp;url</source>
            <translation>复制为 curl(&amp;U)</translation>
        </message>
        <message>
            <source>Copies the request for a shell; the token stands as $ALIEN_MANAGER_BEARER.</source>
            <translation>复制可在 Shell 中使用的请求；令牌以 $ALIEN_MANAGER_BEARER 代替。</translation>
        </message>
        <message>
            <source>C&amp;lear request</source>
            <translation>清空请求(&amp;L)</translation>
        </message>
        <message>
            <source>Empties the fields of the open operation.</source>
            <translation>清空打开的操作的各个字段。</translation>
        </message>
        <message>
            <source>Unlock &amp;guarded operations…</source>
            <translation>解锁受保护的操作(&amp;G)…</translation>
        </message>
        <message>
            <source>Lets this connection send what hands out live credentials or acts for an agent.</source>
            <translation>允许此连接发送会交出有效凭据或代替 Agent 执行的操作。</translation>
        </message>
        <message>
            <source>Choose an operation of the section API first.</source>
            <translation>请先在 API 页面中选择一个操作。</translation>
        </message>
        <message>
            <source>No request of this operation is under way.</source>
            <translation>此操作没有正在进行的请求。</translation>
        </message>
        <message>
            <source>There is nothing to clear.</source>
            <translation>没有可清空的内容。</translation>
        </message>
        <message>
            <source>This connection is read-only.</source>
            <translation>此连接为只读。</translation>
        </message>
        <message>
            <source>Lock &amp;guarded operations again</source>
            <translation>重新锁定受保护的操作(&amp;G)</translation>
        </message>
        <message>
            <source>The request was emptied.</source>
            <translation>请求已清空。</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>%1?</source>
            <translation>%1？</translation>
        </message>
        <message>
            <source>%1: %2?</source>
            <translation>%1：%2？</translation>
        </message>
        <message>
            <source>%1 leaves once, exactly as it is filled in; nothing is checked against the present status.</source>
            <translation>%1 将按填写的内容原样发送一次；不会对照当前状态进行检查。</translation>
        </message>
        <message>
            <source>The answer stays masked until it is revealed.</source>
            <translation>响应会一直遮盖，直到选择显示。</translation>
        </message>
        <message>
            <source>Send 1 request</source>
            <translation>发送 1 个请求</translation>
        </message>
        <message>
            <source>Type %1, the number of deployments that it moves</source>
            <translation>输入 %1（受影响的部署数量）</translation>
        </message>
        <message>
            <source>Type %1, the operation</source>
            <translation>输入 %1（操作名称）</translation>
        </message>
        <message>
            <source>Type %1</source>
            <translation>输入 %1</translation>
        </message>
        <message>
            <source>I know that this acts with live credentials or behind an agent's back</source>
            <translation>我知道此操作会使用有效凭据，或绕过 Agent 执行</translation>
        </message>
        <message>
            <source>I know that the cloud resources stay and cost money</source>
            <translation>我知道云资源会保留并继续产生费用</translation>
        </message>
        <message>
            <source>Unlock the guarded operations of %1?</source>
            <translation>解锁 %1 的受保护操作？</translation>
        </message>
        <message>
            <source>They hand out live credentials of customers' accounts, or move state behind the back of agents and workers. Each one still asks before it is sent, and its answer stays masked.</source>
            <translation>这些操作会交出客户账户的有效凭据，或绕过 Agent 和 Worker 改变状态。每项操作发送前仍会询问，其响应始终遮盖。</translation>
        </message>
        <message>
            <source>They lock again with the same command, and when the connection is closed.</source>
            <translation>用同一命令可重新锁定，连接关闭时也会锁定。</translation>
        </message>
        <message numerus="yes">
            <source>Unlock %n operation(s)</source>
            <translation>
                <numerusform>解锁 %n 个操作</numerusform>
            </translation>
        </message>
        <message>
            <source>Type %1, the name of the connection</source>
            <translation>输入 %1（连接名称）</translation>
        </message>
    </context>
    <context>
        <name>alien::ApiPage</name>
        <message>
            <source>Filter operations</source>
            <translation>筛选操作</translation>
        </message>
        <message>
            <source>method:GET groups</source>
            <translation>method:GET 组</translation>
        </message>
        <message>
            <source>Operations</source>
            <translation>操作</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>请求</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1，%2</translation>
        </message>
        <message numerus="yes">
            <source>%n operation(s)</source>
            <translation>
                <numerusform>%n 个操作</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n request(s) kept</source>
            <translation>
                <numerusform>保留 %n 个请求</numerusform>
            </translation>
        </message>
        <message>
            <source>On its way</source>
            <translation>发送中</translation>
        </message>
        <message>
            <source>It is being written into the journal before it leaves.</source>
            <translation>发出前正在写入操作日志。</translation>
        </message>
        <message>
            <source>Nothing was sent</source>
            <translation>未发送任何内容</translation>
        </message>
        <message>
            <source>Not sent yet</source>
            <translation>尚未发送</translation>
        </message>
        <message>
            <source>The request and its answer stand here, as they were on the wire.</source>
            <translation>请求及其响应按传输时的原样显示在这里。</translation>
        </message>
    </context>
    <context>
        <name>alien::ApiWorkbench</name>
        <message>
            <source>Choose an operation first.</source>
            <translation>请先选择一个操作。</translation>
        </message>
        <message>
            <source>This manager does not have that operation.</source>
            <translation>此管理器没有该操作。</translation>
        </message>
        <message>
            <source>This operation is locked: it hands out live credentials or acts behind an agent's back. Unlock the guarded operations of this connection first.</source>
            <translation>此操作已锁定：它会交出有效凭据，或绕过 Agent 执行。请先解锁此连接的受保护操作。</translation>
        </message>
        <message>
            <source>It is under way: wait for the answer or cancel it.</source>
            <translation>正在进行：请等待响应或取消。</translation>
        </message>
    </context>
    <context>
        <name>alien::Application</name>
        <message>
            <source>In use: %1 on disk, %2 commands kept, %3 of them with a star.</source>
            <translation>占用磁盘 %1，保留 %2 条命令，其中 %3 条加了星标。</translation>
        </message>
        <message>
            <source>%1 The oldest is of %2.</source>
            <translation>%1 最早的一条为 %2。</translation>
        </message>
        <message numerus="yes">
            <source>%n watch(es)</source>
            <translation>
                <numerusform>%n 项监视</numerusform>
            </translation>
        </message>
        <message>
            <source>Names masked</source>
            <translation>名称已遮盖</translation>
        </message>
    </context>
    <context>
        <name>alien::AskForm</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Fill in: %1.</source>
            <translation>请填写：%1。</translation>
        </message>
    </context>
    <context>
        <name>alien::BackupDesk</name>
        <message>
            <source>Backups of this console's data</source>
            <translation>本控制台数据的备份</translation>
        </message>
        <message>
            <source>Not all data could be backed up.</source>
            <translation>部分数据未能备份。</translation>
        </message>
        <message>
            <source>All data were backed up.</source>
            <translation>所有数据均已备份。</translation>
        </message>
        <message>
            <source>The copies stand in %1.</source>
            <translation>副本位于 %1。</translation>
        </message>
        <message>
            <source>This copy cannot be restored; nothing was changed.</source>
            <translation>无法恢复此副本；未做任何更改。</translation>
        </message>
        <message>
            <source>It is restored at the next start.</source>
            <translation>将在下次启动时恢复。</translation>
        </message>
        <message>
            <source>Until then nothing changes. End the program and start it again.</source>
            <translation>在此之前不会有任何更改。请退出程序后重新启动。</translation>
        </message>
        <message>
            <source>The restore could not be called off.</source>
            <translation>无法取消恢复。</translation>
        </message>
        <message>
            <source>The restore was called off.</source>
            <translation>已取消恢复。</translation>
        </message>
        <message>
            <source>%1: the backup was not restored.</source>
            <translation>%1：备份未恢复。</translation>
        </message>
        <message>
            <source>%1: the backup was restored.</source>
            <translation>%1：备份已恢复。</translation>
        </message>
        <message>
            <source>What was in use until now is kept as %1.</source>
            <translation>此前使用的数据已保留为 %1。</translation>
        </message>
    </context>
    <context>
        <name>alien::BackupsForm</name>
        <message>
            <source>Backup</source>
            <translation>备份</translation>
        </message>
        <message>
            <source>Set aside by a restore</source>
            <translation>恢复时移开的数据</translation>
        </message>
        <message>
            <source>Damaged, kept</source>
            <translation>已损坏，予以保留</translation>
        </message>
        <message>
            <source>Restored at the next start</source>
            <translation>下次启动时恢复</translation>
        </message>
        <message>
            <source>What could be read is in use</source>
            <translation>可读取的内容已投入使用</translation>
        </message>
        <message>
            <source>Can be restored</source>
            <translation>可恢复</translation>
        </message>
        <message>
            <source>Not known to this version of the program</source>
            <translation>此版本的程序无法识别</translation>
        </message>
        <message>
            <source>There is no copy yet.</source>
            <translation>尚无副本。</translation>
        </message>
        <message>
            <source>Before a new version of the program changes the form of its data, it copies them. The copies stand beside the data, in the same folder, and are never deleted by the program.</source>
            <translation>新版本的程序在更改数据格式之前会先复制数据。副本与数据位于同一文件夹，程序绝不会删除它们。</translation>
        </message>
        <message>
            <source>Copies of the data</source>
            <translation>数据副本</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>数据</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>创建时间</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Schema</source>
            <translation>架构版本</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>立即备份</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>在文件夹中显示</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Restore at the next start</source>
            <translation>下次启动时恢复</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>Choose a copy first.</source>
            <translation>请先选择一份副本。</translation>
        </message>
        <message>
            <source>This file is damaged. What could be read of it was brought into the one in use; it is kept for whoever can read more of it.</source>
            <translation>此文件已损坏。其中可读取的内容已并入当前使用的文件；保留此文件，以便日后尝试读取更多内容。</translation>
        </message>
        <message>
            <source>Another version of the program wrote this file, and this one does not know its form.</source>
            <translation>此文件由其他版本的程序写入，当前版本无法识别其格式。</translation>
        </message>
        <message>
            <source>Do not restore</source>
            <translation>不恢复</translation>
        </message>
        <message>
            <source>At the next start this copy takes the place of the data in use, which are kept under another name and listed here.</source>
            <translation>下次启动时，此副本将取代当前使用的数据；当前数据会以其他名称保留，并列在此处。</translation>
        </message>
        <message>
            <source>Restoring takes place at the next start. What is in use now is kept under another name and listed here; what was written after this copy then stands only there.</source>
            <translation>恢复将在下次启动时进行。当前使用的数据会以其他名称保留，并列在此处；此副本之后写入的内容届时仅存于其中。</translation>
        </message>
    </context>
    <context>
        <name>alien::BecomesPanel</name>
        <message>
            <source>Copy name of the binding</source>
            <translation>复制绑定名称</translation>
        </message>
        <message>
            <source>Use from code</source>
            <translation>在代码中使用</translation>
        </message>
        <message>
            <source>Binding</source>
            <translation>绑定</translation>
        </message>
        <message>
            <source>What it becomes</source>
            <translation>对应的云资源</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>not in this release</source>
            <translation>不在此版本中</translation>
        </message>
        <message>
            <source>fits</source>
            <translation>符合限制</translation>
        </message>
        <message>
            <source>beyond the limits</source>
            <translation>超出限制</translation>
        </message>
        <message>
            <source>URL %1</source>
            <translation>URL %1</translation>
        </message>
        <message>
            <source>certificate of a custom domain: %1</source>
            <translation>自定义域名的证书：%1</translation>
        </message>
    </context>
    <context>
        <name>alien::BlastRadius</name>
        <message>
            <source>%1 on %2</source>
            <translation>%2 上的 %1</translation>
        </message>
    </context>
    <context>
        <name>alien::BuiltInDashboards</name>
        <message>
            <source>At a glance</source>
            <translation>概览</translation>
        </message>
        <message>
            <source>Request duration</source>
            <translation>请求耗时</translation>
        </message>
        <message>
            <source>Requests by service</source>
            <translation>各服务的请求数</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>内存</translation>
        </message>
        <message>
            <source>Manager answer time</source>
            <translation>管理器响应时间</translation>
        </message>
        <message>
            <source>seen from this console</source>
            <translation>从本控制台测得</translation>
        </message>
        <message>
            <source>Deployments by status</source>
            <translation>各状态的部署数</translation>
        </message>
        <message>
            <source>Fleet and manager</source>
            <translation>部署与管理器</translation>
        </message>
        <message>
            <source>how the answers lie</source>
            <translation>响应的分布情况</translation>
        </message>
        <message>
            <source>Answer time by operation</source>
            <translation>各操作的响应时间</translation>
        </message>
        <message>
            <source>p95</source>
            <translation>p95</translation>
        </message>
        <message>
            <source>Requests that failed</source>
            <translation>失败的请求</translation>
        </message>
        <message>
            <source>Command duration</source>
            <translation>命令耗时</translation>
        </message>
        <message>
            <source>sending to end, p95</source>
            <translation>从发送到结束，p95</translation>
        </message>
        <message>
            <source>Commands that failed</source>
            <translation>失败的命令</translation>
        </message>
        <message>
            <source>Applications</source>
            <translation>应用</translation>
        </message>
        <message>
            <source>Log records</source>
            <translation>日志记录</translation>
        </message>
        <message>
            <source>by severity</source>
            <translation>按严重级别</translation>
        </message>
        <message>
            <source>Error share of the log</source>
            <translation>日志中的错误占比</translation>
        </message>
        <message>
            <source>Requests counted</source>
            <translation>请求计数</translation>
        </message>
        <message>
            <source>p95 as reported</source>
            <translation>上报的 p95</translation>
        </message>
        <message>
            <source>Waiting in queues</source>
            <translation>队列中等待的消息</translation>
        </message>
        <message>
            <source>Prometheus</source>
            <translation>Prometheus</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>请求</translation>
        </message>
        <message>
            <source>per second</source>
            <translation>每秒</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>错误</translation>
        </message>
        <message>
            <source>share of answers with 5xx</source>
            <translation>5xx 响应占比</translation>
        </message>
        <message>
            <source>CPU</source>
            <translation>CPU</translation>
        </message>
        <message>
            <source>cores</source>
            <translation>核</translation>
        </message>
        <message>
            <source>Targets up</source>
            <translation>在线目标</translation>
        </message>
    </context>
    <context>
        <name>alien::BulkBar</name>
        <message>
            <source>Clear</source>
            <translation>清除</translation>
        </message>
        <message>
            <source>Clear selection</source>
            <translation>清除选择</translation>
        </message>
        <message>
            <source>%1 selected</source>
            <translation>已选 %1 项</translation>
        </message>
        <message>
            <source>Select all %1 matching</source>
            <translation>选择全部 %1 个匹配项</translation>
        </message>
    </context>
    <context>
        <name>alien::BulkRun</name>
        <message>
            <source>waiting</source>
            <translation>等待中</translation>
        </message>
        <message>
            <source>under way</source>
            <translation>进行中</translation>
        </message>
        <message>
            <source>done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>not sent</source>
            <translation>未发送</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <source>outcome unknown</source>
            <translation>结果未知</translation>
        </message>
        <message numerus="yes">
            <source>%n done</source>
            <translation>
                <numerusform>%n 个完成</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n failed</source>
            <translation>
                <numerusform>%n 个失败</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n outcome unknown</source>
            <translation>
                <numerusform>%n 个结果未知</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not sent</source>
            <translation>
                <numerusform>%n 个未发送</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n under way</source>
            <translation>
                <numerusform>%n 个进行中</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n 个等待中</numerusform>
            </translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>已接受</translation>
        </message>
        <message numerus="yes">
            <source>%n accepted</source>
            <translation>
                <numerusform>%n 个已接受</numerusform>
            </translation>
        </message>
        <message>
            <source>Target</source>
            <translation>目标</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>之前</translation>
        </message>
        <message>
            <source>After</source>
            <translation>之后</translation>
        </message>
        <message>
            <source>What it says</source>
            <translation>说明</translation>
        </message>
    </context>
    <context>
        <name>alien::BulkRunView</name>
        <message>
            <source>Outcomes</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>暂停</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Run again for those that failed</source>
            <translation>对失败项再次执行</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>导出…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>进度</translation>
        </message>
        <message>
            <source>Finished: %1.</source>
            <translation>已结束：%1。</translation>
        </message>
        <message>
            <source>Stopping: %1.</source>
            <translation>正在停止：%1。</translation>
        </message>
        <message>
            <source>Paused: %1.</source>
            <translation>已暂停：%1。</translation>
        </message>
        <message>
            <source>Running, four at a time: %1.</source>
            <translation>正在运行，每次四个：%1。</translation>
        </message>
        <message>
            <source>It is finished.</source>
            <translation>已结束。</translation>
        </message>
        <message>
            <source>It is being stopped.</source>
            <translation>正在停止。</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>None failed.</source>
            <translation>没有失败项。</translation>
        </message>
        <message>
            <source>It is not finished yet.</source>
            <translation>尚未结束。</translation>
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
            <translation>更改只发送一次。无论响应如何，都不会自动重复。</translation>
        </message>
        <message>
            <source>Headers</source>
            <translation>标头</translation>
        </message>
        <message>
            <source>Try again after 429, 500, 502, 503 and 504</source>
            <translation>收到 429、500、502、503 和 504 后重试</translation>
        </message>
        <message>
            <source>Try again also when no answer comes</source>
            <translation>没有响应时也重试</translation>
        </message>
        <message>
            <source>First wait</source>
            <translation>首次等待</translation>
        </message>
        <message>
            <source>milliseconds</source>
            <translation>毫秒</translation>
        </message>
        <message>
            <source>Growth</source>
            <translation>增长</translation>
        </message>
        <message>
            <source>exponent of the attempt's number</source>
            <translation>尝试次数的指数</translation>
        </message>
        <message>
            <source>Longest wait</source>
            <translation>最长等待</translation>
        </message>
        <message>
            <source>Give up after</source>
            <translation>最长重试时间</translation>
        </message>
        <message>
            <source>One attempt</source>
            <translation>单次尝试</translation>
        </message>
        <message>
            <source>seconds at most</source>
            <translation>秒（上限）</translation>
        </message>
        <message>
            <source>All attempts</source>
            <translation>全部尝试</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>不限</translation>
        </message>
    </context>
    <context>
        <name>alien::CallTable</name>
        <message>
            <source>Sent</source>
            <translation>发送时间</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>方法</translation>
        </message>
        <message>
            <source>Path</source>
            <translation>路径</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>响应</translation>
        </message>
        <message>
            <source>Took</source>
            <translation>耗时</translation>
        </message>
        <message>
            <source>Attempts</source>
            <translation>尝试次数</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>请求</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <source>Error code</source>
            <translation>错误代码</translation>
        </message>
        <message>
            <source>Operation</source>
            <translation>操作</translation>
        </message>
        <message>
            <source>By</source>
            <translation>发起方</translation>
        </message>
        <message>
            <source>you</source>
            <translation>您</translation>
        </message>
        <message>
            <source>console</source>
            <translation>控制台</translation>
        </message>
        <message>
            <source>GET, POST, PUT, DELETE</source>
            <translation>GET、POST、PUT、DELETE</translation>
        </message>
        <message>
            <source>a part of the path</source>
            <translation>路径的一部分</translation>
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
            <translation>错误代码</translation>
        </message>
        <message>
            <source>you, console</source>
            <translation>you、console</translation>
        </message>
        <message>
            <source>longer than: took&gt;1s</source>
            <translation>超过某一时长：took&gt;1s</translation>
        </message>
        <message>
            <source>bytes of the answer</source>
            <translation>响应的字节数</translation>
        </message>
        <message>
            <source>how often it was tried</source>
            <translation>尝试了多少次</translation>
        </message>
        <message>
            <source>under way</source>
            <translation>进行中</translation>
        </message>
        <message>
            <source>trying again</source>
            <translation>正在重试</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>已取消</translation>
        </message>
        <message>
            <source>outcome unknown</source>
            <translation>结果未知</translation>
        </message>
        <message>
            <source>%1, unreadable</source>
            <translation>%1，无法读取</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>没有响应</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <translation>%1 ms</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1秒</translation>
        </message>
    </context>
    <context>
        <name>alien::CallView</name>
        <message>
            <source>Reveal</source>
            <translation>显示</translation>
        </message>
        <message>
            <source>Shows the answer, which may hold live credentials.</source>
            <translation>显示响应，其中可能含有有效凭据。</translation>
        </message>
        <message>
            <source>Answer's headers</source>
            <translation>响应标头</translation>
        </message>
        <message>
            <source>Request as sent</source>
            <translation>已发送的请求</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>响应</translation>
        </message>
        <message>
            <source>Headers</source>
            <translation>标头</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>请求</translation>
        </message>
        <message>
            <source>Attempts</source>
            <translation>尝试次数</translation>
        </message>
        <message numerus="yes">
            <source>%n attempt(s)</source>
            <translation>
                <numerusform>%n 次尝试</numerusform>
            </translation>
        </message>
        <message>
            <source>sent %1</source>
            <translation>发送于 %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Waiting for the answer</source>
            <translation>正在等待响应</translation>
        </message>
        <message>
            <source>Cancel gives up waiting; a change that has left may happen all the same.</source>
            <translation>取消会放弃等待；已发出的更改仍可能生效。</translation>
        </message>
        <message>
            <source>Masked</source>
            <translation>已遮盖</translation>
        </message>
        <message>
            <source>This answer of %1 may hold live credentials. Reveal shows it; nobody else should see this screen then.</source>
            <translation>这份 %1 的响应可能含有有效凭据。选择“显示”前，请确保没有他人能看到此屏幕。</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>没有响应</translation>
        </message>
        <message>
            <source>None came to this request.</source>
            <translation>此请求没有收到响应。</translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>空</translation>
        </message>
        <message>
            <source>The answer has no body.</source>
            <translation>响应没有正文。</translation>
        </message>
        <message>
            <source>Not kept</source>
            <translation>未保留</translation>
        </message>
        <message>
            <source>Answers to this operation may carry credentials; the log keeps their size only.</source>
            <translation>此操作的响应可能带有凭据；日志只保留其大小。</translation>
        </message>
        <message>
            <source>No longer kept</source>
            <translation>不再保留</translation>
        </message>
        <message>
            <source>The text made room for newer requests.</source>
            <translation>文本已为较新的请求让出空间。</translation>
        </message>
        <message>
            <source>There is no answer's body.</source>
            <translation>没有响应正文。</translation>
        </message>
        <message>
            <source>%1 · the first %2 are kept</source>
            <translation>%1 · 保留前 %2</translation>
        </message>
        <message>
            <source>No headers came.</source>
            <translation>没有收到标头。</translation>
        </message>
        <message>
            <source>(not on the wire yet)</source>
            <translation>（尚未发送）</translation>
        </message>
        <message>
            <source>(%1, not kept: they may carry credentials)</source>
            <translation>（%1，未保留：可能带有凭据）</translation>
        </message>
        <message>
            <source>(%1, no longer kept)</source>
            <translation>（%1，不再保留）</translation>
        </message>
        <message>
            <source>(the first %1 of %2)</source>
            <translation>（%2 中的前 %1）</translation>
        </message>
        <message>
            <source>Attempt %1</source>
            <translation>第 %1 次尝试</translation>
        </message>
        <message>
            <source>%1 in %2, %3</source>
            <translation>%1，用时 %2，%3</translation>
        </message>
        <message>
            <source>no answer after %1: %2</source>
            <translation>%1后仍没有响应：%2</translation>
        </message>
        <message>
            <source>then waited %1</source>
            <translation>随后等待了 %1</translation>
        </message>
        <message>
            <source>Nothing was on the wire.</source>
            <translation>没有发送过任何内容。</translation>
        </message>
        <message>
            <source>The first one is under way.</source>
            <translation>第一次尝试正在进行。</translation>
        </message>
    </context>
    <context>
        <name>alien::CausePast</name>
        <message>
            <source>%1: %2 of %3; %4 of them run now.</source>
            <translation>%1：%2，共 %3 个；其中 %4 个现已运行。</translation>
        </message>
        <message>
            <source>Reason: %1</source>
            <translation>理由：%1</translation>
        </message>
    </context>
    <context>
        <name>alien::CauseTable</name>
        <message numerus="yes">
            <source>%n platforms</source>
            <translation>
                <numerusform>%n 个平台</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n groups</source>
            <translation>
                <numerusform>%n 个组</numerusform>
            </translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message numerus="yes">
            <source>Retry %n…</source>
            <translation>
                <numerusform>重试 %n 个…</numerusform>
            </translation>
        </message>
        <message>
            <source>Retry</source>
            <extracomment>the verb in a row of causes; %n: how many deployments it retries</extracomment>
            <translation>重试</translation>
        </message>
        <message>
            <source>It takes longer than its limit of %1</source>
            <translation>耗时超过其上限 %1</translation>
        </message>
    </context>
    <context>
        <name>alien::ChangeDatabase</name>
        <message>
            <source>What %1 tells of the past cannot be read; it begins anew.</source>
            <translation>无法读取 %1 中的过往记录；已重新开始记录。</translation>
        </message>
        <message>
            <source>The past cannot be kept: %1</source>
            <translation>无法保存过往记录：%1</translation>
        </message>
        <message>
            <source>The past cannot be read.</source>
            <translation>无法读取过往记录。</translation>
        </message>
        <message>
            <source>Nothing is known of that time: it is before the first answer.</source>
            <translation>没有该时间的记录：它早于首次响应。</translation>
        </message>
        <message>
            <source>What was kept of that time cannot be read.</source>
            <translation>无法读取该时间的记录。</translation>
        </message>
    </context>
    <context>
        <name>alien::ChartPanel</name>
        <message>
            <source>Loading…</source>
            <translation>正在加载…</translation>
        </message>
        <message>
            <source>, %1 old</source>
            <translation>，%1前</translation>
        </message>
        <message>
            <source>%1, %2%3</source>
            <translation>%1，%2%3</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>另有 %n 个</numerusform>
            </translation>
        </message>
        <message>
            <source>The table has the %1 largest of %2 lines; the chart draws them all.</source>
            <extracomment>%1: how many lines the table of a chart has; %2: how many the chart draws</extracomment>
            <translation>表格包含 %2 条线中最大的 %1 条；图表绘制全部。</translation>
        </message>
    </context>
    <context>
        <name>alien::ChartsPane</name>
        <message>
            <source>No metrics of it were received. Charts come by themselves once its application sends some, and those of the metrics server where one is set up.</source>
            <translation>没有收到它的指标。应用程序发送指标后，图表会自动出现；设置了指标服务器时，也会显示来自该服务器的图表。</translation>
        </message>
        <message>
            <source>Charts</source>
            <translation>图表</translation>
        </message>
    </context>
    <context>
        <name>alien::ChipEdit</name>
        <message>
            <source>Add</source>
            <translation>添加</translation>
        </message>
        <message>
            <source>Add %1</source>
            <translation>添加 %1</translation>
        </message>
        <message>
            <source>Remove %1 %2</source>
            <translation>移除%1 %2</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>移除 %1</translation>
        </message>
        <message>
            <source>There is nothing else to add</source>
            <translation>没有其他可添加的内容</translation>
        </message>
    </context>
    <context>
        <name>alien::ChipRow</name>
        <message>
            <source>Clear all</source>
            <translation>全部清除</translation>
        </message>
        <message>
            <source>Remove filter %1</source>
            <translation>移除筛选条件 %1</translation>
        </message>
        <message>
            <source>Remove this filter</source>
            <translation>移除此筛选条件</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>/ %1</translation>
        </message>
        <message>
            <source>%1, %2 selected</source>
            <translation>%1，已选 %2</translation>
        </message>
    </context>
    <context>
        <name>alien::ChoiceField</name>
        <message>
            <source>yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>no</source>
            <translation>否</translation>
        </message>
        <message>
            <source>not set</source>
            <translation>未设置</translation>
        </message>
        <message>
            <source>%1, by default</source>
            <translation>%1（默认）</translation>
        </message>
    </context>
    <context>
        <name>alien::CloudMapping</name>
        <message>
            <source>Memory %1 to %2 MB</source>
            <translation>内存 %1 至 %2 MB</translation>
        </message>
        <message>
            <source>Memory one of %1 MB</source>
            <translation>内存为 %1 MB 之一</translation>
        </message>
        <message>
            <source>Id up to %1 characters</source>
            <translation>ID 最多 %1 个字符</translation>
        </message>
    </context>
    <context>
        <name>alien::CodeField</name>
        <message>
            <source>registry/name:tag, required</source>
            <translation>registry/name:tag，必填</translation>
        </message>
        <message>
            <source>Source code: a manager cannot deploy it. Name the image that was built from it; typing here changes the folder.</source>
            <translation>源代码：管理器无法部署。请填写由其构建的镜像；在此输入会更改文件夹。</translation>
        </message>
    </context>
    <context>
        <name>alien::CodePanel</name>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>alien.ts</source>
            <translation>alien.ts</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>代码</translation>
        </message>
        <message>
            <source>Copy alien.ts</source>
            <translation>复制 alien.ts</translation>
        </message>
        <message>
            <source>Copy code</source>
            <translation>复制代码</translation>
        </message>
        <message>
            <source>The stack of %1 as source, to read and to copy.</source>
            <translation>%1 堆栈的源代码，供阅读和复制。</translation>
        </message>
        <message>
            <source>Select a resource at the left.</source>
            <translation>请在左侧选择一个资源。</translation>
        </message>
        <message>
            <source>Programs do not bind to a %1.</source>
            <translation>程序不会绑定到 %1。</translation>
        </message>
        <message>
            <source>How a program that is linked to %1 uses it.</source>
            <translation>关联到 %1 的程序如何使用它。</translation>
        </message>
    </context>
    <context>
        <name>alien::ColorSwatch</name>
        <message>
            <source>Blue</source>
            <translation>蓝色</translation>
        </message>
        <message>
            <source>Orange</source>
            <translation>橙色</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>绿色</translation>
        </message>
        <message>
            <source>Olive</source>
            <translation>橄榄色</translation>
        </message>
        <message>
            <source>Brown</source>
            <translation>棕色</translation>
        </message>
        <message>
            <source>Violet</source>
            <translation>紫色</translation>
        </message>
        <message>
            <source>None</source>
            <translation>无</translation>
        </message>
        <message>
            <source>Colour: %1</source>
            <translation>颜色：%1</translation>
        </message>
    </context>
    <context>
        <name>alien::CommandEnvelopeView</name>
        <message>
            <source>Envelope</source>
            <translation>信封</translation>
        </message>
        <message>
            <source>as sent to the manager</source>
            <translation>按发送给管理器的原样</translation>
        </message>
        <message>
            <source>of the bytes, not sent</source>
            <translation>按字节计算，不发送</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>空</translation>
        </message>
        <message>
            <source>%1, %2 in base64</source>
            <translation>%1，base64 后为 %2</translation>
        </message>
        <message>
            <source>%1, by its storage</source>
            <translation>%1，经由其存储</translation>
        </message>
        <message>
            <source>%1 uploaded in %2</source>
            <translation>已上传 %1，用时 %2</translation>
        </message>
        <message>
            <source>Copy value</source>
            <translation>复制值</translation>
        </message>
        <message>
            <source>Copy as JSON</source>
            <translation>复制为 JSON</translation>
        </message>
    </context>
    <context>
        <name>alien::CommandFacts</name>
        <message>
            <source>inline</source>
            <translation>内联</translation>
        </message>
        <message>
            <source>by storage</source>
            <translation>经由存储</translation>
        </message>
        <message>
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <source>text</source>
            <translation>文本</translation>
        </message>
        <message>
            <source>image</source>
            <translation>图片</translation>
        </message>
        <message>
            <source>gzip</source>
            <translation>gzip</translation>
        </message>
        <message>
            <source>binary</source>
            <translation>二进制</translation>
        </message>
        <message>
            <source>(name unknown)</source>
            <translation>（名称未知）</translation>
        </message>
        <message numerus="yes">
            <source>%1 to %n deployment(s)</source>
            <translation>
                <numerusform>%1（发往 %n 个部署）</numerusform>
            </translation>
        </message>
        <message>
            <source>was %1</source>
            <translation>原为 %1</translation>
        </message>
        <message>
            <source>new</source>
            <translation>新增</translation>
        </message>
        <message>
            <source>had %1</source>
            <translation>原有 %1 项</translation>
        </message>
        <message>
            <source>was another</source>
            <translation>原为其他值</translation>
        </message>
        <message>
            <source>without %1</source>
            <translation>缺少 %1</translation>
        </message>
    </context>
    <context>
        <name>alien::CommandFollower</name>
        <message>
            <source>This token may not ask after it. %1</source>
            <translation>此令牌无权查询它。%1</translation>
        </message>
        <message>
            <source>The answer is not valid base64; it is shown as it came.</source>
            <translation>响应不是有效的 base64；按收到的原样显示。</translation>
        </message>
        <message>
            <source>The manager gave no link to read it.</source>
            <translation>管理器未给出读取它的链接。</translation>
        </message>
        <message>
            <source>It has not been fetched to its end yet.</source>
            <translation>尚未完整取回。</translation>
        </message>
        <message>
            <source>The manager has no answer for it.</source>
            <translation>管理器没有它的响应。</translation>
        </message>
        <message>
            <source>It cannot be tracked: %1</source>
            <translation>无法跟踪：%1</translation>
        </message>
        <message>
            <source>It cannot be tracked: the command history could not be written.</source>
            <translation>无法跟踪：无法写入命令历史。</translation>
        </message>
        <message>
            <source>The manager gives no link to read parameters that it moved to its storage.</source>
            <translation>管理器未给出链接，无法读取已移入其存储的参数。</translation>
        </message>
    </context>
    <context>
        <name>alien::CommandHead</name>
        <message>
            <source>on</source>
            <translation>发往</translation>
        </message>
        <message>
            <source>Copy command id</source>
            <translation>复制命令 ID</translation>
        </message>
        <message>
            <source>Close inspector</source>
            <translation>关闭详情</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Copy idempotency key</source>
            <translation>复制幂等键</translation>
        </message>
        <message>
            <source>Note: %1</source>
            <translation>备注：%1</translation>
        </message>
        <message>
            <source>%1  %2, attempt %3</source>
            <translation>%1  %2，第 %3 次尝试</translation>
        </message>
        <message>
            <source>sent elsewhere, followed since %1</source>
            <translation>从别处发送，自 %1 起跟踪</translation>
        </message>
        <message>
            <source>Sent %1</source>
            <translation>发送于 %1</translation>
        </message>
        <message>
            <source>Written down %1</source>
            <translation>记录于 %1</translation>
        </message>
        <message>
            <source>answered %1</source>
            <translation>响应于 %1</translation>
        </message>
        <message>
            <source>ended %1</source>
            <translation>结束于 %1</translation>
        </message>
        <message>
            <source>took %1</source>
            <translation>耗时 %1</translation>
        </message>
        <message>
            <source>Attempt %1</source>
            <translation>第 %1 次尝试</translation>
        </message>
        <message>
            <source>Deadline %1</source>
            <translation>截止时间 %1</translation>
        </message>
        <message>
            <source>No deadline</source>
            <translation>无截止时间</translation>
        </message>
        <message>
            <source>Release %1</source>
            <translation>版本 %1</translation>
        </message>
        <message>
            <source>By %1</source>
            <translation>发送者 %1</translation>
        </message>
        <message>
            <source>Key %1</source>
            <translation>键 %1</translation>
        </message>
    </context>
    <context>
        <name>alien::CommandHistory</name>
        <message>
            <source>The folder %1 cannot be made.</source>
            <translation>无法创建文件夹 %1。</translation>
        </message>
        <message>
            <source>The history no longer has this body.</source>
            <translation>历史中已没有此正文。</translation>
        </message>
        <message>
            <source>This body is damaged in the history.</source>
            <translation>历史中的此正文已损坏。</translation>
        </message>
        <message>
            <source>%1 cannot be read: %2</source>
            <translation>无法读取 %1：%2</translation>
        </message>
        <message>
            <source>It cannot be unpacked in %1: %2</source>
            <translation>无法在 %1 中解压：%2</translation>
        </message>
        <message>
            <source>The command history cannot be written.</source>
            <translation>无法写入命令历史。</translation>
        </message>
        <message>
            <source>The command history cannot be written: %1</source>
            <translation>无法写入命令历史：%1</translation>
        </message>
        <message>
            <source>It was not sent: the program ended before its turn came.</source>
            <translation>未发送：轮到它之前程序已退出。</translation>
        </message>
        <message>
            <source>outcome unknown: the program ended before the answer came.</source>
            <translation>结果未知：收到响应前程序已退出。</translation>
        </message>
        <message>
            <source>Its parameters were not uploaded: the program ended during the upload.</source>
            <translation>参数未上传：上传期间程序已退出。</translation>
        </message>
        <message>
            <source>Left out: it is no text, so secrets in it could not be masked.</source>
            <translation>已略去：它不是文本，无法遮盖其中的机密。</translation>
        </message>
        <message>
            <source>The export was stopped.</source>
            <translation>导出已停止。</translation>
        </message>
        <message>
            <source>The history no longer has this command.</source>
            <translation>历史中已没有此命令。</translation>
        </message>
    </context>
    <context>
        <name>alien::CommandInspector</name>
        <message>
            <source>Command</source>
            <translation>命令</translation>
        </message>
        <message>
            <source>The answer is being fetched</source>
            <translation>正在取回响应</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>显示</translation>
        </message>
        <message>
            <source>Show what differs from the answer before</source>
            <translation>显示与前一次响应的差异</translation>
        </message>
        <message>
            <source>Request and answer</source>
            <translation>请求与响应</translation>
        </message>
        <message>
            <source>The parameters are being uploaded</source>
            <translation>正在上传参数</translation>
        </message>
        <message>
            <source>Same as the answer of %1</source>
            <translation>与 %1 的响应相同</translation>
        </message>
        <message numerus="yes">
            <source>%n value(s) differ from the answer of %1</source>
            <translation>
                <numerusform>有 %n 个值与 %1 的响应不同</numerusform>
            </translation>
        </message>
        <message>
            <source>, uploaded in %1</source>
            <translation>，上传用时 %1</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>请求</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <translation>%1 ms</translation>
        </message>
        <message>
            <source>The request cannot be read</source>
            <translation>无法读取请求</translation>
        </message>
        <message>
            <source>No parameters</source>
            <translation>没有参数</translation>
        </message>
        <message>
            <source>The command was sent with an empty body.</source>
            <translation>该命令以空正文发送。</translation>
        </message>
        <message>
            <source>No request is kept here</source>
            <translation>此处未保留请求</translation>
        </message>
        <message>
            <source>Sent elsewhere</source>
            <translation>从别处发送</translation>
        </message>
        <message>
            <source>The manager did not give its parameters.</source>
            <translation>管理器未给出其参数。</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>响应</translation>
        </message>
        <message>
            <source>The answer cannot be read</source>
            <translation>无法读取响应</translation>
        </message>
        <message>
            <source>An empty answer</source>
            <translation>空响应</translation>
        </message>
        <message>
            <source>The command succeeded and gave no bytes back.</source>
            <translation>命令已成功，未返回任何字节。</translation>
        </message>
        <message>
            <source>No answer is kept here</source>
            <translation>此处未保留响应</translation>
        </message>
        <message>
            <source>It is being read.</source>
            <translation>正在读取。</translation>
        </message>
        <message>
            <source>The worker answered with an error and gave no details.</source>
            <translation>Worker 返回了错误，但未给出详情。</translation>
        </message>
    </context>
    <context>
        <name>alien::CommandPane</name>
        <message>
            <source>Workbench</source>
            <translation>工作台</translation>
        </message>
        <message>
            <source>Fan-out</source>
            <translation>群发</translation>
        </message>
        <message>
            <source>Close workbench</source>
            <translation>关闭工作台</translation>
        </message>
    </context>
    <context>
        <name>alien::CommandSender</name>
        <message>
            <source>outcome unknown: the connection was closed before the answer came.</source>
            <translation>结果未知：收到响应前连接已关闭。</translation>
        </message>
        <message>
            <source>It was not sent: the connection was closed before its turn came.</source>
            <translation>未发送：轮到它之前连接已关闭。</translation>
        </message>
        <message>
            <source>Nothing was sent: the command history could not be written. %1</source>
            <translation>未发送：无法写入命令历史。%1</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>发送</translation>
        </message>
        <message>
            <source>Nothing was sent: it is %1 now, and only running deployments take commands.</source>
            <translation>未发送：它现在处于 %1 状态，只有运行中的部署能接收命令。</translation>
        </message>
        <message>
            <source>Nothing was sent: the command history could not be written.</source>
            <translation>未发送：无法写入命令历史。</translation>
        </message>
        <message>
            <source>The manager accepted it.</source>
            <translation>管理器已接受。</translation>
        </message>
        <message>
            <source>The manager wants an upload but named no place for it.</source>
            <translation>管理器要求上传，但未指明位置。</translation>
        </message>
        <message>
            <source>The manager accepted it; its parameters were uploaded.</source>
            <translation>管理器已接受；参数已上传。</translation>
        </message>
        <message>
            <source>%1 Sent inline it would need no storage: the manager takes about 1.4 MB.</source>
            <translation>%1 内联发送则不需要存储：管理器约可接受 1.4 MB。</translation>
        </message>
        <message>
            <source>The parameters were not uploaded: %1</source>
            <translation>参数未上传：%1</translation>
        </message>
        <message>
            <source>The parameters are not JSON, line %1, column %2: %3 Send them as bytes if that is meant.</source>
            <translation>参数不是 JSON，第 %1 行，第 %2 列：%3 如果本意如此，请以字节发送。</translation>
        </message>
        <message>
            <source>The parameters are larger than the 1.4 MB that fit into one request: send them through storage.</source>
            <translation>参数超过单个请求可容纳的 1.4 MB：请经由存储发送。</translation>
        </message>
        <message>
            <source>Its resources could not be read. %1</source>
            <translation>无法读取其资源。%1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>%1, line %2, column %3: %4</source>
            <translation>%1，第 %2 行，第 %3 列：%4</translation>
        </message>
        <message>
            <source>The command needs a name.</source>
            <translation>命令需要名称。</translation>
        </message>
        <message>
            <source>A command's name must not contain a colon at this manager.</source>
            <translation>在此管理器上，命令名称不能包含冒号。</translation>
        </message>
        <message>
            <source>Choose at least one running deployment.</source>
            <translation>请至少选择一个运行中的部署。</translation>
        </message>
        <message>
            <source>It is %1; only running deployments take commands.</source>
            <translation>它处于 %1 状态；只有运行中的部署能接收命令。</translation>
        </message>
    </context>
    <context>
        <name>alien::CommandSending</name>
        <message>
            <source>Send %1 to</source>
            <translation>发送 %1 至</translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s)</source>
            <translation>
                <numerusform>%n 个部署</numerusform>
            </translation>
        </message>
        <message>
            <source>Send %1 to %2?</source>
            <translation>将 %1 发送到 %2？</translation>
        </message>
        <message>
            <source>Each gets the command once, with a key of its own; its worker runs it as soon as it looks for work. Nothing is sent again by itself.</source>
            <translation>每个目标收到一次命令，各有自己的键；其 Worker 下次领取任务时会立即执行。不会自动重复发送。</translation>
        </message>
        <message>
            <source>What has left cannot be called back; what has not can be stopped.</source>
            <translation>已发出的无法撤回；尚未发出的可以停止。</translation>
        </message>
        <message>
            <source>Type %1, the number of deployments</source>
            <translation>输入 %1（部署数量）</translation>
        </message>
        <message>
            <source>Type %1</source>
            <translation>输入 %1</translation>
        </message>
        <message>
            <source>It was sent elsewhere: its name and target are not known here.</source>
            <translation>它从别处发送：此处不知道其名称和目标。</translation>
        </message>
        <message>
            <source>Its parameters are not kept here.</source>
            <translation>此处未保留其参数。</translation>
        </message>
        <message>
            <source>Their requests differ from target to target; replay them one by one.</source>
            <translation>各目标的请求不同；请逐个重放。</translation>
        </message>
    </context>
    <context>
        <name>alien::CommandTable</name>
        <message>
            <source>words in the request or the answer</source>
            <translation>请求或响应中的词</translation>
        </message>
        <message>
            <source>words in the request</source>
            <translation>请求中的词</translation>
        </message>
        <message>
            <source>words in the answer</source>
            <translation>响应中的词</translation>
        </message>
        <message>
            <source>the command's name; * stands for anything</source>
            <translation>命令名称；* 代表任意内容</translation>
        </message>
        <message>
            <source>name or id of the deployment</source>
            <translation>部署的名称或 ID</translation>
        </message>
        <message>
            <source>succeeded, failed, expired, pending, running, unknown, refused…</source>
            <translation>succeeded、failed、expired、pending、running、unknown、refused…</translation>
        </message>
        <message>
            <source>today, yesterday, week, 2026-11-20 or 2026-11</source>
            <translation>today、yesterday、week、2026-11-20 或 2026-11</translation>
        </message>
        <message>
            <source>time since it was sent</source>
            <translation>发送后经过的时间</translation>
        </message>
        <message>
            <source>time from sending to the end</source>
            <translation>从发送到结束的时间</translation>
        </message>
        <message>
            <source>who sent it</source>
            <translation>发送者</translation>
        </message>
        <message>
            <source>error code</source>
            <translation>错误代码</translation>
        </message>
        <message>
            <source>words in the note</source>
            <translation>备注中的词</translation>
        </message>
        <message>
            <source>the manager's id of the command</source>
            <translation>管理器给出的命令 ID</translation>
        </message>
        <message>
            <source>attempts</source>
            <translation>尝试次数</translation>
        </message>
        <message>
            <source>bytes of the answer</source>
            <translation>响应的字节数</translation>
        </message>
        <message>
            <source>star, note, answer or error</source>
            <translation>star、note、answer 或 error</translation>
        </message>
        <message>
            <source>run, tracked or replay</source>
            <translation>run、tracked 或 replay</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>发送时间</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>命令</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>目标</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Attempt</source>
            <translation>尝试</translation>
        </message>
        <message>
            <source>Took</source>
            <translation>耗时</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>请求</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>响应</translation>
        </message>
        <message>
            <source>Operator</source>
            <translation>操作员</translation>
        </message>
        <message>
            <source>ID</source>
            <translation>ID</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>tracked command</source>
            <translation>跟踪的命令</translation>
        </message>
    </context>
    <context>
        <name>alien::CommandTemplate</name>
        <message>
            <source>This variable has no closing brace. Write $${ for the characters themselves.</source>
            <translation>此变量缺少右花括号。要表示这些字符本身，请写 $${。</translation>
        </message>
        <message>
            <source>There is no variable ${%1}. Known are ${deployment.name}, ${deployment.id}, ${deployment.platform}, ${deployment.group} and ${resource.NAME.publicUrl}.</source>
            <translation>没有变量 ${%1}。可用的有 ${deployment.name}、${deployment.id}、${deployment.platform}、${deployment.group} 和 ${resource.NAME.publicUrl}。</translation>
        </message>
        <message>
            <source>${%1} must stand inside a string: put it in quotes.</source>
            <translation>${%1} 必须位于字符串内：请加上引号。</translation>
        </message>
        <message>
            <source>%1 has no public URL at all, so ${%2} stands for nothing.</source>
            <translation>%1 没有任何公开 URL，因此 ${%2} 没有对应的值。</translation>
        </message>
        <message>
            <source>%1 has no resource %2 with a public URL; those with one are %3.</source>
            <translation>%1 没有带公开 URL 的资源 %2；有公开 URL 的是 %3。</translation>
        </message>
        <message>
            <source>name of the deployment</source>
            <translation>部署的名称</translation>
        </message>
        <message>
            <source>its id</source>
            <translation>部署的 ID</translation>
        </message>
        <message>
            <source>aws, gcp, azure, kubernetes, local or test</source>
            <translation>aws、gcp、azure、kubernetes、local 或 test</translation>
        </message>
        <message>
            <source>name of its group</source>
            <translation>所属组的名称</translation>
        </message>
        <message>
            <source>public URL of the resource NAME</source>
            <translation>资源 NAME 的公开 URL</translation>
        </message>
    </context>
    <context>
        <name>alien::CommandText</name>
        <message>
            <source>%1 of %2 FAILED</source>
            <translation>%1/%2 失败</translation>
        </message>
        <message>
            <source>%1 of %2 EXPIRED</source>
            <translation>%1/%2 已过期</translation>
        </message>
        <message>
            <source>%1 of %2 NOT SENT</source>
            <translation>%1/%2 未发送</translation>
        </message>
        <message>
            <source>%1 of %2 OUTCOME UNKNOWN</source>
            <translation>%1/%2 结果未知</translation>
        </message>
        <message>
            <source>%1 of %2 answered</source>
            <translation>%1/%2 已响应</translation>
        </message>
        <message>
            <source>WAITING</source>
            <translation>等待中</translation>
        </message>
        <message>
            <source>SENDING</source>
            <translation>发送中</translation>
        </message>
        <message>
            <source>NOT SENT</source>
            <translation>未发送</translation>
        </message>
        <message>
            <source>REFUSED</source>
            <translation>被拒绝</translation>
        </message>
        <message>
            <source>OUTCOME UNKNOWN</source>
            <translation>结果未知</translation>
        </message>
        <message>
            <source>NOT DELIVERED</source>
            <translation>未送达</translation>
        </message>
        <message>
            <source>GONE</source>
            <translation>已消失</translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s)</source>
            <translation>
                <numerusform>%n 个部署</numerusform>
            </translation>
        </message>
        <message>
            <source>not known</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>you</source>
            <translation>您</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1秒</translation>
        </message>
        <message>
            <source>%1 succeeded, %2 failed, %3 expired, %4 with unknown outcome, %5 not sent, %6 under way.</source>
            <translation>%1 个成功，%2 个失败，%3 个已过期，%4 个结果未知，%5 个未发送，%6 个进行中。</translation>
        </message>
        <message>
            <source>It is written down and waits for its turn; nothing has left yet.</source>
            <translation>已记录，正等待轮到它；尚未发出。</translation>
        </message>
        <message>
            <source>Its request is on the way. It leaves once, whatever happens.</source>
            <translation>请求正在发送。无论如何只发送一次。</translation>
        </message>
        <message>
            <source>It was not sent.</source>
            <translation>未发送。</translation>
        </message>
        <message>
            <source>outcome unknown: the request left, and its answer was lost. The command may run. It is not sent again by itself; look at what it should have done before you replay it.</source>
            <translation>结果未知：请求已发出，但响应丢失。该命令可能会执行。不会自动再次发送；重放之前，请先确认它应产生的效果。</translation>
        </message>
        <message>
            <source>The manager waits for the parameters to be uploaded.</source>
            <translation>管理器正在等待参数上传。</translation>
        </message>
        <message>
            <source>%1 The command expires at its deadline.</source>
            <translation>%1 到截止时间后该命令将过期。</translation>
        </message>
        <message>
            <source>No worker has taken it yet. It expires at its deadline if none does.</source>
            <translation>尚无 Worker 领取。到截止时间仍无人领取即过期。</translation>
        </message>
        <message>
            <source>No worker has taken it yet. Without a deadline it stays so until one does.</source>
            <translation>尚无 Worker 领取。由于没有截止时间，会一直等到有 Worker 领取为止。</translation>
        </message>
        <message>
            <source>A worker has it; this is attempt %1.</source>
            <translation>已有 Worker 领取；这是第 %1 次尝试。</translation>
        </message>
        <message>
            <source>A worker has it.</source>
            <translation>已有 Worker 领取。</translation>
        </message>
        <message>
            <source>The worker answered.</source>
            <translation>Worker 已响应。</translation>
        </message>
        <message>
            <source>Its deadline passed before a worker answered. A later answer is thrown away by the manager.</source>
            <translation>Worker 响应前已过截止时间。之后到达的响应会被管理器丢弃。</translation>
        </message>
        <message>
            <source>The manager no longer knows it: the deployment was removed, or the command belongs to another manager.</source>
            <translation>管理器已没有此命令：部署已被移除，或该命令属于另一个管理器。</translation>
        </message>
        <message>
            <source>The manager says %1, which this version does not know. It is asked after further.</source>
            <translation>管理器返回 %1，此版本不认识该状态。会继续查询。</translation>
        </message>
        <message>
            <source>A command that no worker takes stays PENDING for ever; with a deadline the manager lets it expire. 5 minutes is what a worker may take for one.</source>
            <translation>没有 Worker 领取的命令会一直处于 PENDING；设了截止时间，管理器会让它过期。Worker 处理一条命令最多可用 5 分钟。</translation>
        </message>
        <message>
            <source>It lies on the manager's own host, at %1, and cannot be read from here.</source>
            <translation>它位于管理器自己的主机上的 %1，无法从这里读取。</translation>
        </message>
        <message>
            <source>It could not be fetched: %1</source>
            <translation>无法取回：%1</translation>
        </message>
        <message>
            <source>It is larger than what the history keeps.</source>
            <translation>它超过了历史可保留的大小。</translation>
        </message>
        <message>
            <source>the command</source>
            <translation>该命令</translation>
        </message>
        <message>
            <source>The manager created %1, then could not hand it to the worker. It stays there as PENDING and is never delivered. Sending again creates another command with a fresh key: with the old key the manager would answer with this dead one.</source>
            <translation>管理器创建了 %1，但随后无法将其交给 Worker。它会停留在 PENDING，永远不会送达。再次发送会用新的键创建另一条命令：若沿用旧键，管理器会返回这条已失效的命令。</translation>
        </message>
    </context>
    <context>
        <name>alien::CommandsController</name>
        <message numerus="yes">
            <source>&amp;Send to %n deployment(s)</source>
            <translation>
                <numerusform>发送到 %n 个部署(&amp;S)</numerusform>
            </translation>
        </message>
        <message>
            <source>Open the workbench first: New command.</source>
            <translation>请先打开工作台：新建命令。</translation>
        </message>
        <message>
            <source>It is being sent.</source>
            <translation>正在发送。</translation>
        </message>
        <message>
            <source>Select a command first.</source>
            <translation>请先选择一条命令。</translation>
        </message>
        <message numerus="yes">
            <source>Send %n unsen&amp;t</source>
            <translation>
                <numerusform>发送 %n 个未发送项(&amp;T)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Retry %n &amp;failed</source>
            <translation>
                <numerusform>重试 %n 个失败项(&amp;F)</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing failed in the run that is shown.</source>
            <translation>所显示的运行中没有失败项。</translation>
        </message>
        <message>
            <source>Nothing waits to be sent.</source>
            <translation>没有等待发送的内容。</translation>
        </message>
        <message>
            <source>Remove st&amp;ar</source>
            <translation>取消星标(&amp;A)</translation>
        </message>
        <message>
            <source>Select one command only.</source>
            <translation>请只选择一条命令。</translation>
        </message>
        <message>
            <source>No answer is kept here.</source>
            <translation>此处未保留响应。</translation>
        </message>
        <message>
            <source>No request is kept here.</source>
            <translation>此处未保留请求。</translation>
        </message>
        <message>
            <source>No earlier answer of it is kept here.</source>
            <translation>此处未保留它之前的响应。</translation>
        </message>
        <message>
            <source>Select a command to several deployments first.</source>
            <translation>请先选择一条发往多个部署的命令。</translation>
        </message>
        <message>
            <source>Not sent.</source>
            <translation>未发送。</translation>
        </message>
        <message>
            <source>Not sent again.</source>
            <translation>未再次发送。</translation>
        </message>
        <message>
            <source>From %1 of %2</source>
            <translation>来自 %2 的 %1</translation>
        </message>
        <message>
            <source>It cannot be edited.</source>
            <translation>无法编辑。</translation>
        </message>
        <message>
            <source>Which resource is it for?</source>
            <translation>发给哪个资源？</translation>
        </message>
        <message>
            <source>Several take commands there. Name one under Resource and send it again.</source>
            <translation>那里有多个资源可接收命令。请在“资源”中指定一个，然后重新发送。</translation>
        </message>
        <message>
            <source>%1 take commands there. Choose one under Resource and send it again.</source>
            <translation>那里的 %1 可接收命令。请在“资源”中选择一个，然后重新发送。</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>JSON lines (*.jsonl)</source>
            <translation>JSON 行 (*.jsonl)</translation>
        </message>
        <message>
            <source>CSV (*.csv)</source>
            <translation>CSV (*.csv)</translation>
        </message>
        <message>
            <source>HTTP archive (*.har)</source>
            <translation>HTTP 归档 (*.har)</translation>
        </message>
        <message>
            <source>Command id</source>
            <translation>命令 ID</translation>
        </message>
        <message>
            <source>The manager tells state and answer of any command by its id, not its name or its target.</source>
            <translation>管理器可按 ID 给出任何命令的状态和响应，但不提供其名称和目标。</translation>
        </message>
        <message>
            <source>Track 1 command</source>
            <translation>跟踪 1 条命令</translation>
        </message>
        <message>
            <source>Which command is to be followed?</source>
            <translation>要跟踪哪条命令？</translation>
        </message>
        <message>
            <source>Not tracked.</source>
            <translation>未跟踪。</translation>
        </message>
        <message>
            <source>One of the two has no answer here.</source>
            <translation>两者之一在此没有响应。</translation>
        </message>
        <message>
            <source>They cannot be compared.</source>
            <translation>无法比较。</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <translation>%2 上的 %1</translation>
        </message>
        <message>
            <source>%1 against %2</source>
            <translation>%1 与 %2 比较</translation>
        </message>
        <message>
            <source>that of %1</source>
            <translation>%1 的响应</translation>
        </message>
        <message>
            <source>Answer of %1</source>
            <translation>%1 的响应</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Kept with the command on this computer, and found by the filter.</source>
            <translation>与该命令一起保存在本机，可通过筛选找到。</translation>
        </message>
        <message>
            <source>Save note</source>
            <translation>保存备注</translation>
        </message>
        <message>
            <source>Note to %1</source>
            <translation>%1 的备注</translation>
        </message>
        <message>
            <source>Name, parameters and answer go from this computer for good. The manager keeps no list: nobody can look them up again.</source>
            <translation>名称、参数和响应将从本机永久删除。管理器不保留列表：之后无法再查到它们。</translation>
        </message>
        <message numerus="yes">
            <source>Remove %n command(s)</source>
            <translation>
                <numerusform>移除 %n 条命令</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Remove %n command(s) from the history?</source>
            <translation>
                <numerusform>从历史中移除 %n 条命令？</numerusform>
            </translation>
        </message>
        <message>
            <source>It is too large for the clipboard; save it from its view.</source>
            <translation>内容过大，无法放入剪贴板；请在其视图中保存。</translation>
        </message>
        <message>
            <source>Not copied.</source>
            <translation>未复制。</translation>
        </message>
        <message>
            <source>Command: %1</source>
            <translation>命令：%1</translation>
        </message>
        <message>
            <source>Target: %1 %2</source>
            <translation>目标：%1 %2</translation>
        </message>
        <message>
            <source>State: %1, attempt %2</source>
            <translation>状态：%1，第 %2 次尝试</translation>
        </message>
        <message>
            <source>Sent: %1, ended: %2</source>
            <translation>发送：%1，结束：%2</translation>
        </message>
        <message>
            <source>Command id: %1</source>
            <translation>命令 ID：%1</translation>
        </message>
        <message>
            <source>Idempotency key: %1</source>
            <translation>幂等键：%1</translation>
        </message>
        <message>
            <source>Error: %1 %2</source>
            <translation>错误：%1 %2</translation>
        </message>
        <message>
            <source>Export commands</source>
            <translation>导出命令</translation>
        </message>
        <message>
            <source>The commands were saved.</source>
            <translation>命令已保存。</translation>
        </message>
        <message>
            <source>The commands could not be saved.</source>
            <translation>无法保存命令。</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Export matrix</source>
            <translation>导出矩阵</translation>
        </message>
        <message>
            <source>The matrix could not be saved.</source>
            <translation>无法保存矩阵。</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>命令</translation>
        </message>
        <message>
            <source>The matrix was saved.</source>
            <translation>矩阵已保存。</translation>
        </message>
    </context>
    <context>
        <name>alien::CommandsEntry</name>
        <message>
            <source>Open the Commands section first.</source>
            <translation>请先打开“命令”页面。</translation>
        </message>
    </context>
    <context>
        <name>alien::CommandsPage</name>
        <message>
            <source>Commands</source>
            <translation>命令</translation>
        </message>
        <message>
            <source>Filter commands</source>
            <translation>筛选命令</translation>
        </message>
        <message>
            <source>sent:today state:failed text; also searches inside requests and answers</source>
            <translation>sent:today state:failed 文本；也会在请求和响应中搜索</translation>
        </message>
        <message>
            <source>commands</source>
            <translation>命令</translation>
        </message>
        <message>
            <source>History and command</source>
            <translation>历史与命令</translation>
        </message>
        <message>
            <source>History and workbench</source>
            <translation>历史与工作台</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>筛选</translation>
        </message>
        <message>
            <source>Sent today</source>
            <translation>今天发送</translation>
        </message>
        <message>
            <source>Sent yesterday</source>
            <translation>昨天发送</translation>
        </message>
        <message>
            <source>Sent within a week</source>
            <translation>一周内发送</translation>
        </message>
        <message>
            <source>Under way</source>
            <translation>进行中</translation>
        </message>
        <message>
            <source>Succeeded</source>
            <translation>成功</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>已过期</translation>
        </message>
        <message>
            <source>Outcome unknown</source>
            <translation>结果未知</translation>
        </message>
        <message>
            <source>With a star</source>
            <translation>有星标</translation>
        </message>
        <message>
            <source>With a note</source>
            <translation>有备注</translation>
        </message>
        <message>
            <source>To several deployments</source>
            <translation>发往多个部署</translation>
        </message>
        <message>
            <source>%1 kept by this console</source>
            <translation>此控制台保留 %1 条</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>The history cannot be read</source>
            <translation>无法读取历史</translation>
        </message>
        <message>
            <source>No commands yet</source>
            <translation>暂无命令</translation>
        </message>
        <message>
            <source>The manager keeps no list of commands. What is sent from here, or tracked by its id, is kept on this computer with its request and answer, and can be searched, compared and sent again.</source>
            <translation>管理器不保留命令列表。从这里发送或按 ID 跟踪的命令，会连同请求和响应保存在本机，可以搜索、比较和再次发送。</translation>
        </message>
        <message>
            <source>New command</source>
            <translation>新建命令</translation>
        </message>
    </context>
    <context>
        <name>alien::CompareController</name>
        <message>
            <source>Compare deployments</source>
            <translation>比较部署</translation>
        </message>
        <message>
            <source>Shows the two selected deployments side by side: releases, settings, resources.</source>
            <translation>并排显示所选的两个部署：版本、设置、资源。</translation>
        </message>
        <message>
            <source>Copy comparison</source>
            <translation>复制比较结果</translation>
        </message>
        <message>
            <source>Copies the shown rows of the comparison as text.</source>
            <translation>将比较中显示的行复制为文本。</translation>
        </message>
        <message>
            <source>Select two deployments first.</source>
            <translation>请先选择两个部署。</translation>
        </message>
        <message>
            <source>Compare two deployments first.</source>
            <translation>请先比较两个部署。</translation>
        </message>
        <message>
            <source>Deployments</source>
            <translation>部署</translation>
        </message>
    </context>
    <context>
        <name>alien::CompareView</name>
        <message>
            <source>Before</source>
            <translation>之前</translation>
        </message>
        <message>
            <source>After</source>
            <translation>之后</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>差异</translation>
        </message>
        <message>
            <source>What it means</source>
            <translation>含义</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>文本</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>against</source>
            <translation>对比</translation>
        </message>
        <message>
            <source>%1 is not there any more.</source>
            <translation>%1 已不存在。</translation>
        </message>
        <message>
            <source>Type the name of a deployment.</source>
            <translation>请输入部署名称。</translation>
        </message>
        <message>
            <source>%1 could not be compared: %2</source>
            <translation>无法比较 %1：%2</translation>
        </message>
        <message>
            <source>Being compared.</source>
            <translation>正在比较。</translation>
        </message>
        <message>
            <source>They mean the same. Order, spelling and spelled-out defaults do not count.</source>
            <translation>两者含义相同。顺序、写法以及写明的默认值不计入差异。</translation>
        </message>
    </context>
    <context>
        <name>alien::ComparisonTable</name>
        <message>
            <source>Deployment</source>
            <translation>部署</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>版本</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>Environment</source>
            <translation>环境变量</translation>
        </message>
        <message>
            <source>Resources</source>
            <translation>资源</translation>
        </message>
        <message>
            <source>set, another value</source>
            <translation>已设置，值不同</translation>
        </message>
        <message>
            <source>set</source>
            <translation>已设置</translation>
        </message>
        <message>
            <source>%1 (default)</source>
            <translation>%1（默认）</translation>
        </message>
        <message>
            <source>type</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>status</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>lifecycle</source>
            <translation>生命周期</translation>
        </message>
        <message>
            <source>error</source>
            <translation>错误</translation>
        </message>
        <message>
            <source>differs</source>
            <translation>不同</translation>
        </message>
        <message>
            <source>same</source>
            <translation>相同</translation>
        </message>
        <message>
            <source>only left</source>
            <translation>仅左侧</translation>
        </message>
        <message>
            <source>only right</source>
            <translation>仅右侧</translation>
        </message>
    </context>
    <context>
        <name>alien::Composer</name>
        <message>
            <source>This operation sends no body.</source>
            <translation>此操作不发送正文。</translation>
        </message>
        <message>
            <source>Unlock…</source>
            <translation>解锁…</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>正文</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>字段</translation>
        </message>
        <message>
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <source>Headers and retries</source>
            <translation>标头与重试</translation>
        </message>
        <message>
            <source>Choose an operation on the left: each says what it does and who may call it.</source>
            <translation>请在左侧选择一个操作：每个操作都注明了用途和可调用者。</translation>
        </message>
        <message>
            <source>Who may: %1.</source>
            <translation>可调用者：%1。</translation>
        </message>
        <message>
            <source>You may, as %1. Who may: %2.</source>
            <translation>您的角色 %1 可以调用。可调用者：%2。</translation>
        </message>
        <message>
            <source>You may not, as %1. Who may: %2.</source>
            <translation>您的角色 %1 不能调用。可调用者：%2。</translation>
        </message>
        <message>
            <source>Locked.</source>
            <translation>已锁定。</translation>
        </message>
        <message>
            <source>It hands out live credentials or acts behind an agent's back.</source>
            <translation>它会交出有效凭据，或绕过 Agent 执行。</translation>
        </message>
    </context>
    <context>
        <name>alien::ConfirmSheet</name>
        <message>
            <source>Reason, for the journal</source>
            <translation>理由（写入操作日志）</translation>
        </message>
        <message>
            <source>Reason, for the journal (optional)</source>
            <translation>理由（写入操作日志，可选）</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Type %1</source>
            <translation>输入 %1</translation>
        </message>
        <message>
            <source>Type to confirm</source>
            <translation>输入以确认</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Say why first: the reason goes into the journal.</source>
            <translation>请先说明理由：它会写入操作日志。</translation>
        </message>
        <message>
            <source>Type %1 first.</source>
            <translation>请先输入 %1。</translation>
        </message>
        <message>
            <source>Tick the box first.</source>
            <translation>请先勾选复选框。</translation>
        </message>
    </context>
    <context>
        <name>alien::ConnectionBlock</name>
        <message>
            <source>No connection</source>
            <translation>没有连接</translation>
        </message>
        <message>
            <source>Connection %1</source>
            <translation>连接 %1</translation>
        </message>
        <message>
            <source>Connect to a manager, or start the sandbox</source>
            <translation>连接到管理器，或启动沙箱</translation>
        </message>
        <message>
            <source>Read only</source>
            <translation>只读</translation>
        </message>
        <message>
            <source>Token kept for this run only</source>
            <translation>令牌仅在本次运行期间保留</translation>
        </message>
    </context>
    <context>
        <name>alien::ConnectionFlow</name>
        <message>
            <source>The manager refused the token in use (401).</source>
            <translation>管理器拒绝了当前使用的令牌 (401)。</translation>
        </message>
        <message>
            <source>The sandbox did not start.</source>
            <translation>沙箱未能启动。</translation>
        </message>
        <message>
            <source>%1 cannot be opened.</source>
            <translation>无法打开 %1。</translation>
        </message>
        <message>
            <source>%1 is open in another window.</source>
            <translation>%1 已在另一个窗口中打开。</translation>
        </message>
        <message>
            <source>It was asked to come forward.</source>
            <translation>已请求将该窗口置于前台。</translation>
        </message>
        <message>
            <source>Sandbox</source>
            <translation>沙箱</translation>
        </message>
        <message>
            <source>%1 is reached by plain http: whoever can read the traffic on the way sees the token and every answer, and can change both. Connect by https where the manager offers it.</source>
            <translation>%1 通过未加密的 http 访问：途中能读取流量的任何人都能看到令牌和所有响应，并可篡改。如果管理器提供 https，请使用 https 连接。</translation>
        </message>
        <message>
            <source>Send the token over http</source>
            <translation>通过 http 发送令牌</translation>
        </message>
        <message>
            <source>Connect without encryption?</source>
            <translation>不加密连接？</translation>
        </message>
        <message>
            <source>Neither a token file nor ALIEN_MANAGER_BEARER gives one.</source>
            <translation>令牌文件和 ALIEN_MANAGER_BEARER 都未提供令牌。</translation>
        </message>
        <message>
            <source>The manager refused the token (401).</source>
            <translation>管理器拒绝了令牌 (401)。</translation>
        </message>
        <message>
            <source>Not connected.</source>
            <translation>未连接。</translation>
        </message>
        <message>
            <source>The token of this connection does not come from the secret store.</source>
            <translation>此连接的令牌并非来自机密存储。</translation>
        </message>
    </context>
    <context>
        <name>alien::ConnectionForm</name>
        <message>
            <source>Manager URL</source>
            <translation>管理器 URL</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>令牌</translation>
        </message>
        <message>
            <source>Show the token</source>
            <translation>显示令牌</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Protection</source>
            <translation>保护级别</translation>
        </message>
        <message>
            <source>In this desktop's secret store</source>
            <translation>保存在此桌面的机密存储中</translation>
        </message>
        <message>
            <source>Keep the token in this desktop's secret store</source>
            <translation>将令牌保存在此桌面的机密存储中</translation>
        </message>
        <message>
            <source>Keep the token</source>
            <translation>保存令牌</translation>
        </message>
        <message>
            <source>Read and act</source>
            <translation>可读取和操作</translation>
        </message>
        <message>
            <source>Read only</source>
            <translation>只读</translation>
        </message>
        <message>
            <source>Read only locks every action; production begins so</source>
            <translation>只读会锁定所有操作；生产连接默认为只读</translation>
        </message>
        <message>
            <source>Open as</source>
            <translation>打开方式</translation>
        </message>
        <message>
            <source>Certificates and proxy</source>
            <translation>证书与代理</translation>
        </message>
        <message>
            <source>CA file</source>
            <translation>CA 文件</translation>
        </message>
        <message>
            <source>PEM, besides those of this system</source>
            <translation>PEM 格式，作为系统证书的补充</translation>
        </message>
        <message>
            <source>Pinned SHA-256</source>
            <translation>固定的 SHA-256</translation>
        </message>
        <message>
            <source>of the manager's own certificate</source>
            <translation>管理器自身证书的指纹</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>代理</translation>
        </message>
        <message>
            <source>As this system says</source>
            <translation>使用系统设置</translation>
        </message>
        <message>
            <source>None</source>
            <translation>无</translation>
        </message>
        <message>
            <source>This one</source>
            <translation>指定代理</translation>
        </message>
        <message>
            <source>Proxy URL</source>
            <translation>代理 URL</translation>
        </message>
        <message>
            <source>as kept; type another to replace it</source>
            <translation>沿用已保存的；输入新值可替换</translation>
        </message>
        <message>
            <source>ax_…</source>
            <translation>ax_…</translation>
        </message>
        <message>
            <source>Never written to a file.</source>
            <translation>绝不会写入文件。</translation>
        </message>
        <message>
            <source>No secret store answers (%1): the token lasts for this run only.</source>
            <translation>没有可用的机密存储（%1）：令牌仅在本次运行期间有效。</translation>
        </message>
        <message>
            <source>The manager's address is missing.</source>
            <translation>缺少管理器地址。</translation>
        </message>
        <message>
            <source>This is not an address.</source>
            <translation>这不是有效的地址。</translation>
        </message>
        <message>
            <source>The token is missing.</source>
            <translation>缺少令牌。</translation>
        </message>
        <message>
            <source>A token has no blanks and no letters beyond ASCII; this was perhaps copied with more than the token.</source>
            <translation>令牌不含空格和 ASCII 以外的字符；复制时可能带上了多余内容。</translation>
        </message>
        <message>
            <source>A name is missing.</source>
            <translation>缺少名称。</translation>
        </message>
        <message>
            <source>Another connection has this name.</source>
            <translation>已有同名连接。</translation>
        </message>
        <message>
            <source>A SHA-256 has 64 hexadecimal digits.</source>
            <translation>SHA-256 应为 64 位十六进制数字。</translation>
        </message>
        <message>
            <source>This file cannot be read.</source>
            <translation>无法读取此文件。</translation>
        </message>
        <message>
            <source>Plain http: the token and all answers travel in the clear. You will be asked once.</source>
            <translation>未加密的 http：令牌和所有响应都以明文传输。会询问您一次。</translation>
        </message>
        <message>
            <source>Token from a command</source>
            <translation>通过命令获取令牌</translation>
        </message>
        <message>
            <source>The command is missing.</source>
            <translation>缺少命令。</translation>
        </message>
        <message>
            <source>Type the token instead</source>
            <translation>改为输入令牌</translation>
        </message>
        <message>
            <source>Take the token from a command</source>
            <translation>通过命令获取令牌</translation>
        </message>
        <message>
            <source>A program whose first line is the token. It is run without a shell at each start, and once more when the manager refuses the token; it has 10 seconds. The command is saved, what it prints never is.</source>
            <translation>一个首行输出为令牌的程序。每次启动时运行（不经过 shell），管理器拒绝令牌时再运行一次；限时 10 秒。命令会被保存，其输出绝不保存。</translation>
        </message>
        <message>
            <source>Colour: %1</source>
            <translation>颜色：%1</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>颜色</translation>
        </message>
    </context>
    <context>
        <name>alien::ConnectionMenu</name>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>Connections</source>
            <translation>连接</translation>
        </message>
        <message>
            <source>The one in use stays until another is given.</source>
            <translation>在提供新令牌之前，继续使用当前令牌。</translation>
        </message>
        <message>
            <source>This connection is not saved: it came from a flag, the environment or the sandbox.</source>
            <translation>此连接未保存：它来自命令行选项、环境变量或沙箱。</translation>
        </message>
        <message>
            <source>Not connected.</source>
            <translation>未连接。</translation>
        </message>
    </context>
    <context>
        <name>alien::ConnectionTest</name>
        <message>
            <source>See all deployments it covers</source>
            <translation>查看其范围内的全部部署</translation>
        </message>
        <message>
            <source>Retry and redeploy</source>
            <translation>重试和重新部署</translation>
        </message>
        <message>
            <source>Run commands</source>
            <translation>运行命令</translation>
        </message>
        <message>
            <source>Create deployments</source>
            <translation>创建部署</translation>
        </message>
        <message>
            <source>Delete deployments</source>
            <translation>删除部署</translation>
        </message>
        <message>
            <source>Publish releases</source>
            <translation>发布版本</translation>
        </message>
        <message>
            <source>Create groups and their tokens</source>
            <translation>创建组及其令牌</translation>
        </message>
        <message>
            <source>List and revoke tokens</source>
            <translation>列出和吊销令牌</translation>
        </message>
        <message>
            <source>Not tried.</source>
            <translation>未尝试。</translation>
        </message>
        <message>
            <source>Correct it in the connection's settings.</source>
            <translation>请在连接的设置中更正。</translation>
        </message>
        <message>
            <source>The proxy %1 looks the name up.</source>
            <translation>由代理 %1 解析该名称。</translation>
        </message>
        <message>
            <source>%1 is an address, no name.</source>
            <translation>%1 是地址，不是名称。</translation>
        </message>
        <message>
            <source>The name %1 is not known.</source>
            <translation>无法解析名称 %1。</translation>
        </message>
        <message>
            <source>Check the spelling; inside a company the name may need its VPN.</source>
            <translation>请检查拼写；公司内部的名称可能需要 VPN。</translation>
        </message>
        <message>
            <source>%1 is %2.</source>
            <translation>%1 解析为 %2。</translation>
        </message>
        <message>
            <source>Port %1 does not answer: %2.</source>
            <translation>端口 %1 没有响应：%2。</translation>
        </message>
        <message>
            <source>Is the manager running, and does a firewall let this machine through?</source>
            <translation>管理器是否在运行，防火墙是否允许本机访问？</translation>
        </message>
        <message>
            <source>No secure connection: %1.</source>
            <translation>无法建立安全连接：%1。</translation>
        </message>
        <message>
            <source>Does this port speak TLS? A manager without TLS is reached with http://.</source>
            <translation>此端口是否使用 TLS？未启用 TLS 的管理器应使用 http:// 访问。</translation>
        </message>
        <message>
            <source>Port %1 answers.</source>
            <translation>端口 %1 有响应。</translation>
        </message>
        <message>
            <source>Port %1 answers through the proxy %2.</source>
            <translation>端口 %1 通过代理 %2 有响应。</translation>
        </message>
        <message>
            <source>Not needed on this machine itself.</source>
            <translation>访问本机时不需要。</translation>
        </message>
        <message>
            <source>This address is not encrypted; the token would be readable on the way.</source>
            <translation>此地址未加密；令牌在途中可被读取。</translation>
        </message>
        <message>
            <source>Use https, or agree to the risk for this connection.</source>
            <translation>请使用 https，或为此连接接受该风险。</translation>
        </message>
        <message>
            <source>Not encrypted, as you agreed.</source>
            <translation>未加密，您已同意。</translation>
        </message>
        <message>
            <source>Everybody on the way can read the token and what you do.</source>
            <translation>途中的任何人都能读取令牌和您的操作。</translation>
        </message>
        <message>
            <source>The certificate is not trusted: %1</source>
            <translation>证书不受信任：%1</translation>
        </message>
        <message>
            <source>Give the file of the authority that signed it, or compare its fingerprint with the manager's operator and trust it for this connection: %1</source>
            <translation>请提供签发该证书的机构的文件，或与管理器的运维人员核对指纹后为此连接信任它：%1</translation>
        </message>
        <message>
            <source>The certificate is not the one this connection trusts.</source>
            <translation>该证书不是此连接信任的证书。</translation>
        </message>
        <message>
            <source>It may have been renewed, or somebody is in between. Its fingerprint is %1</source>
            <translation>证书可能已更新，也可能有人在中间。其指纹为 %1</translation>
        </message>
        <message>
            <source>%1, certificate for %2, valid until %3.</source>
            <translation>%1，证书颁发给 %2，有效期至 %3。</translation>
        </message>
        <message>
            <source>It runs out soon; the manager's operator should renew it.</source>
            <translation>证书即将到期；应由管理器的运维人员更新。</translation>
        </message>
        <message>
            <source>Is it the manager's address, with the path that a proxy puts before it?</source>
            <translation>这是否是管理器的地址，并包含代理在前面添加的路径？</translation>
        </message>
        <message>
            <source>The manager says that it is healthy.</source>
            <translation>管理器报告自身健康。</translation>
        </message>
        <message>
            <source>The manager asks for no token.</source>
            <translation>管理器不要求令牌。</translation>
        </message>
        <message>
            <source>The manager accepts the token.</source>
            <translation>管理器接受该令牌。</translation>
        </message>
        <message>
            <source>The manager wants a token.</source>
            <translation>管理器要求令牌。</translation>
        </message>
        <message>
            <source>The admin token lies in the manager's state directory, in the file admin-token.</source>
            <translation>管理员令牌位于管理器状态目录下的 admin-token 文件中。</translation>
        </message>
        <message>
            <source>The manager does not know this token.</source>
            <translation>管理器不认识此令牌。</translation>
        </message>
        <message>
            <source>Was it copied whole, is it for this manager, and was it not revoked?</source>
            <translation>令牌是否复制完整、属于此管理器，且未被吊销？</translation>
        </message>
        <message>
            <source>This token is good for one purpose only, not for a console.</source>
            <translation>此令牌只用于单一用途，不能用于控制台。</translation>
        </message>
        <message>
            <source>Use an admin, deployment-group or deployment token.</source>
            <translation>请使用管理员、部署组或部署令牌。</translation>
        </message>
        <message>
            <source>manager 3.x</source>
            <translation>管理器 3.x</translation>
        </message>
        <message>
            <source>manager 1.x</source>
            <translation>管理器 1.x</translation>
        </message>
        <message>
            <source>You are %1 in %2; %3.</source>
            <translation>您在 %2 中的角色是 %1；%3。</translation>
        </message>
        <message>
            <source>The role %1 is not known here; you can look, not change.</source>
            <translation>此处不认识角色 %1；您可以查看，但不能更改。</translation>
        </message>
        <message>
            <source>A newer version of this program may know it.</source>
            <translation>此程序的较新版本可能认识它。</translation>
        </message>
        <message>
            <source>The manager does not tell its time.</source>
            <translation>管理器未提供其时间。</translation>
        </message>
        <message>
            <source>Your clock and the manager's agree.</source>
            <translation>本机时钟与管理器一致。</translation>
        </message>
        <message>
            <source>The manager's clock is %1 s ahead of yours.</source>
            <translation>管理器的时钟比本机快 %1 秒。</translation>
        </message>
        <message>
            <source>The manager's clock is %1 s behind yours.</source>
            <translation>管理器的时钟比本机慢 %1 秒。</translation>
        </message>
        <message>
            <source>Ages are corrected; deadlines count on the manager's clock.</source>
            <translation>经过时间会自动修正；截止时间以管理器的时钟为准。</translation>
        </message>
        <message>
            <source>No answer within %1 s.</source>
            <translation>%1 秒内没有响应。</translation>
        </message>
        <message>
            <source>A firewall may swallow the packets; ask who runs the network.</source>
            <translation>数据包可能被防火墙丢弃；请询问网络管理人员。</translation>
        </message>
        <message>
            <source>No answer within %1 s through the proxy %2.</source>
            <translation>通过代理 %2 在 %1 秒内没有响应。</translation>
        </message>
        <message>
            <source>The proxy %1 does not let the connection through: %2.</source>
            <translation>代理 %1 不放行该连接：%2。</translation>
        </message>
        <message>
            <source>Is this the right proxy, is it running, and does it know the manager? It is chosen in the connection's settings.</source>
            <translation>代理是否正确、是否在运行、是否认识该管理器？代理在连接的设置中选择。</translation>
        </message>
        <message>
            <source>The proxy %1 does not answer: %2.</source>
            <translation>代理 %1 没有响应：%2。</translation>
        </message>
        <message>
            <source>The proxy %1 answers.</source>
            <translation>代理 %1 有响应。</translation>
        </message>
    </context>
    <context>
        <name>alien::ConnectionTestView</name>
        <message>
            <source>Name</source>
            <translation>名称</translation>
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
            <translation>健康状态</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>令牌</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>角色</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>时钟</translation>
        </message>
        <message>
            <source>running</source>
            <translation>运行中</translation>
        </message>
        <message>
            <source>passed</source>
            <translation>通过</translation>
        </message>
        <message>
            <source>note</source>
            <translation>提示</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <source>skipped</source>
            <translation>已跳过</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>等待中</translation>
        </message>
        <message>
            <source>Test of the connection</source>
            <translation>连接测试</translation>
        </message>
        <message>
            <source>Trust this certificate</source>
            <translation>信任此证书</translation>
        </message>
        <message>
            <source>Pins the SHA-256 of this certificate to this connection; compare it with the manager's operator first.</source>
            <translation>将此证书的 SHA-256 固定到此连接；请先与管理器的运维人员核对。</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>测试</translation>
        </message>
        <message>
            <source>Test the connection</source>
            <translation>测试连接</translation>
        </message>
        <message>
            <source>With this token you may</source>
            <translation>使用此令牌您可以</translation>
        </message>
        <message>
            <source>Tries name, TCP, TLS, health, token and role, one after the other</source>
            <translation>依次检查名称、TCP、TLS、健康状态、令牌和角色</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <translation>%1 ms</translation>
        </message>
        <message>
            <source>not tried yet</source>
            <translation>尚未尝试</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %2 as expected, %n note(s), %3 ms</source>
            <translation>
                <numerusform>%2 项中 %1 项符合预期，%n 项提示，%3 ms</numerusform>
            </translation>
        </message>
        <message>
            <source>Test again</source>
            <translation>再次测试</translation>
        </message>
        <message>
            <source>manager generation 3, found by the form of the role</source>
            <translation>第 3 代管理器，根据角色的形式判断</translation>
        </message>
        <message>
            <source>manager generation 1.7, found by the form of the role</source>
            <translation>1.7 代管理器，根据角色的形式判断</translation>
        </message>
        <message>
            <source>Not: %1</source>
            <translation>不能：%1</translation>
        </message>
    </context>
    <context>
        <name>alien::ConsoleData</name>
        <message>
            <source>Past of %1</source>
            <translation>%1 的过往记录</translation>
        </message>
        <message>
            <source>Past of a connection that is not saved</source>
            <translation>未保存连接的过往记录</translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>操作日志</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>命令</translation>
        </message>
        <message>
            <source>Stack drafts</source>
            <translation>堆栈草稿</translation>
        </message>
        <message>
            <source>Telemetry</source>
            <translation>遥测</translation>
        </message>
        <message>
            <source>The copy beside %1 cannot be removed.</source>
            <translation>无法移除 %1 旁的副本。</translation>
        </message>
    </context>
    <context>
        <name>alien::ConsoleMeter</name>
        <message>
            <source>new release</source>
            <translation>新版本</translation>
        </message>
    </context>
    <context>
        <name>alien::Controller</name>
        <message>
            <source>It acts on what is selected in %1: go there first.</source>
            <translation>此操作针对“%1”中的所选项：请先转到该处。</translation>
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
            <translation>健康</translation>
        </message>
        <message>
            <source>working</source>
            <translation>进行中</translation>
        </message>
        <message>
            <source>stalled</source>
            <translation>停滞</translation>
        </message>
        <message>
            <source>needs action</source>
            <translation>需处理</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>All</source>
            <translation>全部</translation>
        </message>
    </context>
    <context>
        <name>alien::CreateController</name>
        <message>
            <source>Create a deployment?</source>
            <translation>创建部署？</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>创建</translation>
        </message>
        <message>
            <source>Create %1: not done.</source>
            <translation>创建 %1：未完成。</translation>
        </message>
        <message>
            <source>Give this token to the agent or the setup of %1. It is shown this once and never expires.</source>
            <translation>请将此令牌交给 %1 的 Agent 或安装程序。它只显示这一次，且永不过期。</translation>
        </message>
        <message>
            <source>The manager did not take these settings: %1.</source>
            <translation>管理器未接受以下设置：%1。</translation>
        </message>
        <message>
            <source>Deployment token of %1</source>
            <translation>%1 的部署令牌</translation>
        </message>
        <message>
            <source>The manager changed these settings: %1.</source>
            <translation>管理器更改了这些设置：%1。</translation>
        </message>
        <message>
            <source>They cannot be changed any more: create it anew to have them.</source>
            <translation>这些设置已无法更改：如需使用，请重新创建部署。</translation>
        </message>
        <message>
            <source>%1 was created; the manager gave no token.</source>
            <translation>已创建 %1；管理器没有给出令牌。</translation>
        </message>
    </context>
    <context>
        <name>alien::CreateDeploymentForm</name>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>名称(&amp;N)</translation>
        </message>
        <message>
            <source>Resource prefix</source>
            <translation>资源前缀</translation>
        </message>
        <message>
            <source>chosen by the manager</source>
            <translation>由管理器选定</translation>
        </message>
        <message>
            <source>Resource &amp;prefix</source>
            <translation>资源前缀(&amp;P)</translation>
        </message>
        <message>
            <source>Stack settings</source>
            <translation>堆栈设置</translation>
        </message>
        <message>
            <source>&amp;Stack settings</source>
            <translation>堆栈设置(&amp;S)</translation>
        </message>
        <message>
            <source>Custom domains</source>
            <translation>自定义域名</translation>
        </message>
        <message>
            <source>Environment</source>
            <translation>环境变量</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>平台</translation>
        </message>
        <message>
            <source>P&amp;latform</source>
            <translation>平台(&amp;L)</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>组</translation>
        </message>
        <message>
            <source>%1  (%2, %3 of %4)</source>
            <translation>%1（%2，%3/%4）</translation>
        </message>
        <message>
            <source>&amp;Group</source>
            <translation>组(&amp;G)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Create 1 deployment</source>
            <translation>创建 1 个部署</translation>
        </message>
        <message>
            <source>Give it a name.</source>
            <translation>请填写名称。</translation>
        </message>
        <message>
            <source>There is no group yet; create one first.</source>
            <translation>还没有组；请先创建一个。</translation>
        </message>
        <message>
            <source>A resource prefix has 3 to 40 characters: lower-case letters, digits and single hyphens, a letter first, no hyphen last.</source>
            <translation>资源前缀为 3 至 40 个字符：小写字母、数字和单个连字符，以字母开头，不能以连字符结尾。</translation>
        </message>
        <message>
            <source>Stack settings, line %1, column %2: %3</source>
            <translation>堆栈设置，第 %1 行，第 %2 列：%3</translation>
        </message>
        <message>
            <source>Stack settings must be a JSON object.</source>
            <translation>堆栈设置必须是 JSON 对象。</translation>
        </message>
        <message>
            <source>There is no release yet. A deployment created before the first release stays pending for ever, also after a later publish. Publish a release first.</source>
            <translation>还没有版本。在首个版本之前创建的部署会一直处于 pending，即使之后发布也不会改变。请先发布一个版本。</translation>
        </message>
        <message>
            <source>The newest release has no stack for %1: this deployment would not start.</source>
            <translation>最新版本没有适用于 %1 的堆栈：此部署不会启动。</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>字段</translation>
        </message>
    </context>
    <context>
        <name>alien::CreateGroupForm</name>
        <message>
            <source>Create 1 group</source>
            <translation>创建 1 个组</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>名称(&amp;N)</translation>
        </message>
        <message>
            <source>Neither can be changed later, and a group cannot be deleted.</source>
            <translation>两者之后都不能更改，且组无法删除。</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Give it a name.</source>
            <translation>请填写名称。</translation>
        </message>
        <message>
            <source>A group of this name exists already; only the id will tell them apart.</source>
            <translation>已有同名的组；将只能靠 ID 区分。</translation>
        </message>
        <message>
            <source>Deployments at most</source>
            <translation>部署数量上限</translation>
        </message>
        <message>
            <source>Deployments at &amp;most</source>
            <translation>部署数量上限(&amp;M)</translation>
        </message>
    </context>
    <context>
        <name>alien::Cron</name>
        <message>
            <source>A schedule has five fields (minute hour day month weekday), this one has %1.</source>
            <translation>定时计划有五个字段（分 时 日 月 星期），这里有 %1 个。</translation>
        </message>
        <message>
            <source>%1 is no %2 of a schedule (%3 to %4).</source>
            <translation>%1 不是定时计划中有效的%2（%3 至 %4）。</translation>
        </message>
        <message>
            <source>at %1</source>
            <translation>在 %1</translation>
        </message>
        <message>
            <source>every minute</source>
            <translation>每分钟</translation>
        </message>
        <message>
            <source>at minute %1</source>
            <translation>第 %1 分钟</translation>
        </message>
        <message>
            <source>every hour</source>
            <translation>每小时</translation>
        </message>
        <message>
            <source>in the hours %1</source>
            <translation>%1 时段内</translation>
        </message>
        <message>
            <source>on day %1 of the month</source>
            <translation>每月 %1 日</translation>
        </message>
        <message>
            <source>on %1</source>
            <translation>每逢%1</translation>
        </message>
        <message>
            <source> or </source>
            <translation> 或 </translation>
        </message>
        <message>
            <source>in %1</source>
            <translation>%1内</translation>
        </message>
    </context>
    <context>
        <name>alien::Dashboard</name>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>a text is expected</source>
            <translation>应为文本</translation>
        </message>
        <message>
            <source>a number from %1 to %2 is expected</source>
            <translation>应为 %1 到 %2 之间的数字</translation>
        </message>
        <message>
            <source>“%1” is none of %2</source>
            <translation>“%1”不是 %2 中的任何一个</translation>
        </message>
        <message>
            <source>a list of 1 to %1 entries is expected</source>
            <translation>应为含 1 到 %1 项的列表</translation>
        </message>
        <message>
            <source>%1: an object is expected</source>
            <translation>%1：应为对象</translation>
        </message>
        <message>
            <source>This is not JSON: %1 at byte %2.</source>
            <translation>这不是 JSON：%1，位于第 %2 字节。</translation>
        </message>
        <message>
            <source>This is not a dashboard: a JSON object is expected.</source>
            <translation>这不是仪表板：应为 JSON 对象。</translation>
        </message>
        <message>
            <source>1 is expected; this is not a dashboard, or one of a newer console</source>
            <translation>应为 1；这不是仪表板，或来自更新版本的控制台</translation>
        </message>
    </context>
    <context>
        <name>alien::DashboardStore</name>
        <message>
            <source>larger than 1 MB</source>
            <translation>超过 1 MB</translation>
        </message>
        <message>
            <source>%1 cannot be written: %2</source>
            <translation>无法写入 %1：%2</translation>
        </message>
        <message>
            <source>%1 cannot be removed: %2</source>
            <translation>无法移除 %1：%2</translation>
        </message>
    </context>
    <context>
        <name>alien::DatabaseShelf</name>
        <message>
            <source>%1 is in use by another window; it is restored at the next start.</source>
            <translation>%1 正被另一个窗口使用；将在下次启动时恢复。</translation>
        </message>
        <message>
            <source>%1 cannot be moved aside; nothing was restored.</source>
            <translation>无法移开 %1；未恢复任何内容。</translation>
        </message>
        <message>
            <source>%1 cannot be put in its place: %2</source>
            <translation>无法将 %1 放到目标位置：%2</translation>
        </message>
        <message>
            <source>No backup of %1 could be made: %2</source>
            <translation>无法备份 %1：%2</translation>
        </message>
        <message>
            <source>%1 was not written by a version of this program that this one knows.</source>
            <translation>写入 %1 的程序版本无法被当前版本识别。</translation>
        </message>
        <message>
            <source>It cannot be read.</source>
            <translation>无法读取。</translation>
        </message>
        <message>
            <source>The folder takes no file.</source>
            <translation>无法在该文件夹中写入文件。</translation>
        </message>
        <message>
            <source>%1 cannot be restored: %2</source>
            <translation>无法恢复 %1：%2</translation>
        </message>
    </context>
    <context>
        <name>alien::DeploymentComparePage</name>
        <message>
            <source>Comparison</source>
            <translation>比较</translation>
        </message>
        <message>
            <source>Filter places</source>
            <translation>筛选位置</translation>
        </message>
        <message>
            <source>differs:yes part:settings place:network text</source>
            <translation>differs:yes part:settings place:network 文本</translation>
        </message>
        <message>
            <source>places</source>
            <translation>位置</translation>
        </message>
        <message>
            <source>Deployments</source>
            <translation>部署</translation>
        </message>
        <message>
            <source>Back to deployments</source>
            <translation>返回部署</translation>
        </message>
        <message>
            <source>Back to the deployments (Esc, Alt+Left)</source>
            <translation>返回部署（Esc、Alt+左箭头）</translation>
        </message>
        <message>
            <source>Only differences</source>
            <translation>仅显示差异</translation>
        </message>
        <message>
            <source>%1 (%2) beside %3 (%4). Values that may be secret are masked; of variables only the names are compared in sight.</source>
            <translation>%1（%2）与 %3（%4）对照。可能是机密的值会被遮盖；环境变量只比较可见的名称。</translation>
        </message>
        <message numerus="yes">
            <source>%n difference(s)</source>
            <translation>
                <numerusform>%n 处差异</numerusform>
            </translation>
        </message>
        <message>
            <source>One of the two could not be read</source>
            <translation>两者之一无法读取</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>No difference</source>
            <translation>没有差异</translation>
        </message>
        <message>
            <source>Status, releases, settings, resources and names of variables are the same.</source>
            <translation>状态、版本、设置、资源和变量名称均相同。</translation>
        </message>
        <message>
            <source>Read at %1; Refresh reads both again.</source>
            <translation>读取于 %1；“刷新”会重新读取两者。</translation>
        </message>
        <message>
            <source>%1 beside %2</source>
            <translation>%1 与 %2 对照</translation>
        </message>
    </context>
    <context>
        <name>alien::DeploymentInspector</name>
        <message>
            <source>More</source>
            <translation>更多</translation>
        </message>
        <message>
            <source>Search in JSON</source>
            <translation>在 JSON 中搜索</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>摘要</translation>
        </message>
        <message>
            <source>Resources</source>
            <translation>资源</translation>
        </message>
        <message>
            <source>Public URLs</source>
            <translation>公开 URL</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>版本</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>History</source>
            <translation>历史</translation>
        </message>
        <message>
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <source>Choose a public URL to copy</source>
            <translation>选择要复制的公开 URL</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>%1: a resource, "api"; %2: its URL</extracomment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>(no name)</source>
            <translation>（无名称）</translation>
        </message>
        <message>
            <source>Copy id</source>
            <translation>复制 ID</translation>
        </message>
        <message>
            <source>Group %1</source>
            <translation>组 %1</translation>
        </message>
    </context>
    <context>
        <name>alien::DeploymentSummaryTab</name>
        <message>
            <source>Public URL</source>
            <extracomment>%1: the resource that has the URL, "api"</extracomment>
            <translation>公开 URL</translation>
        </message>
        <message>
            <source>URL of %1</source>
            <translation>%1 的 URL</translation>
        </message>
        <message>
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message numerus="yes">
            <source>%n other deployment(s) fail the same way</source>
            <translation>
                <numerusform>另有 %n 个部署以相同方式失败</numerusform>
            </translation>
        </message>
        <message>
            <source>Last time, %1</source>
            <translation>上次，%1</translation>
        </message>
        <message>
            <source>A retry was asked for; the manager picks it up within seconds.</source>
            <translation>已请求重试；管理器会在数秒内开始处理。</translation>
        </message>
        <message>
            <source>This manager offers no way forward from here: a retry is refused, a redeploy and a cleanup fail. Mend the stack, then forget this deployment and create it again.</source>
            <translation>此管理器无法从这里继续：重试会被拒绝，重新部署和清理会失败。请修正堆栈，然后忘记此部署并重新创建。</translation>
        </message>
        <message>
            <source>It was created before the first release and stays pending for ever. Forget it and create it again.</source>
            <translation>它在首个版本之前创建，会一直处于 pending。请忘记它并重新创建。</translation>
        </message>
        <message>
            <source>The runtime is gone; resources of the setup are left in the customer's cloud. Run the setup's teardown from the command line.</source>
            <translation>运行时已不存在；安装资源仍留在客户的云中。请用命令行执行安装程序的拆除。</translation>
        </message>
        <message>
            <source>It waits longer than usual. Does the release it wants have a stack for its platform? Without one it waits for ever, and only detach or forget ends that.</source>
            <translation>等待时间比平常更长。其目标版本是否有适用于其平台的堆栈？如果没有，它会一直等待，只有分离或忘记才能结束。</translation>
        </message>
        <message>
            <source>Its agent has not been heard of for three intervals.</source>
            <translation>已有三个周期没有收到其 Agent 的消息。</translation>
        </message>
        <message>
            <source>Its agent pulls: retry, redeploy and cleanup do not reach it at this version of the manager; publishing does.</source>
            <translation>其 Agent 为拉取式：在此版本的管理器上，重试、重新部署和清理都到不了它；发布可以。</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>自 %1</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>版本</translation>
        </message>
        <message>
            <source>none yet</source>
            <translation>尚无</translation>
        </message>
        <message>
            <source>wants %1</source>
            <translation>目标版本 %1</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>显示</translation>
        </message>
        <message>
            <source>Resources</source>
            <translation>资源</translation>
        </message>
        <message>
            <source>%1 of %2 running</source>
            <translation>%1/%2 运行中</translation>
        </message>
        <message numerus="yes">
            <source>%n failed</source>
            <translation>
                <numerusform>%n 个失败</numerusform>
            </translation>
        </message>
        <message>
            <source>Updates by</source>
            <translation>更新方式</translation>
        </message>
        <message>
            <source>agent (pull)</source>
            <translation>Agent（拉取）</translation>
        </message>
        <message>
            <source>manager (push)</source>
            <translation>管理器（推送）</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>Agent</translation>
        </message>
        <message>
            <source>seen %1</source>
            <translation>最近消息 %1</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>账户</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>区域</translation>
        </message>
        <message>
            <source>Prefix</source>
            <translation>前缀</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>创建时间</translation>
        </message>
        <message>
            <source>by import (%1)</source>
            <translation>通过导入（%1）</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>ID</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>健康状态</translation>
        </message>
    </context>
    <context>
        <name>alien::DeploymentTable</name>
        <message>
            <source>Status</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>组</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>平台</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>区域</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>版本</translation>
        </message>
        <message>
            <source>Wants</source>
            <translation>目标版本</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>健康状态</translation>
        </message>
        <message>
            <source>Public URL</source>
            <translation>公开 URL</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>错误</translation>
        </message>
        <message>
            <source>In state</source>
            <translation>已持续</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>创建时间</translation>
        </message>
        <message>
            <source>Updated</source>
            <translation>更新时间</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>ID</translation>
        </message>
        <message>
            <source>Pull deployments: when the agent was last heard of. Push deployments: the last change of state.</source>
            <translation>拉取式部署：最近一次收到 Agent 消息的时间。推送式部署：最近一次状态变化。</translation>
        </message>
        <message>
            <source>How long it has been in this status, as far as this console or the manager know.</source>
            <translation>据此控制台或管理器所知，处于当前状态的时长。</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <source>attention</source>
            <translation>需处理</translation>
        </message>
        <message numerus="yes">
            <source>degraded, %n failed</source>
            <translation>
                <numerusform>降级，%n 个失败</numerusform>
            </translation>
        </message>
        <message>
            <source>degraded</source>
            <translation>降级</translation>
        </message>
        <message>
            <source>%1 of %2 running</source>
            <translation>%1/%2 运行中</translation>
        </message>
        <message>
            <source>progressing</source>
            <translation>推进中</translation>
        </message>
        <message>
            <source>healthy</source>
            <translation>健康</translation>
        </message>
        <message>
            <source>silent</source>
            <translation>失联</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>%1 for longer than usual</source>
            <translation>处于 %1 的时间比平常更长</translation>
        </message>
        <message>
            <source>%1
wants %2</source>
            <translation>%1
目标版本 %2</translation>
        </message>
        <message>
            <source>%1 of %2 resources running, %3 failed, %4 under way</source>
            <translation>%2 个资源中 %1 个运行中，%3 个失败，%4 个进行中</translation>
        </message>
    </context>
    <context>
        <name>alien::DeploymentTelemetry</name>
        <message>
            <source>Telemetry</source>
            <translation>遥测</translation>
        </message>
        <message>
            <source>Open large</source>
            <translation>放大打开</translation>
        </message>
    </context>
    <context>
        <name>alien::DeploymentTerms</name>
        <message>
            <source>Status, or its class</source>
            <translation>状态或其类别</translation>
        </message>
        <message>
            <source>Class of the status: healthy, working, stalled, attention, failed, gone, unknown</source>
            <translation>状态类别：healthy、working、stalled、attention、failed、gone、unknown</translation>
        </message>
        <message>
            <source>Name or id of the deployment group</source>
            <translation>部署组的名称或 ID</translation>
        </message>
        <message>
            <source>Platform: aws, gcp, azure, kubernetes, local, test</source>
            <translation>平台：aws、gcp、azure、kubernetes、local、test</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>区域</translation>
        </message>
        <message>
            <source>Release it runs: an id, or latest</source>
            <translation>正在运行的版本：ID 或 latest</translation>
        </message>
        <message>
            <source>Release it is to run: an id, or latest</source>
            <translation>目标版本：ID 或 latest</translation>
        </message>
        <message>
            <source>Part of the name</source>
            <translation>名称的一部分</translation>
        </message>
        <message>
            <source>Id, or its beginning</source>
            <translation>ID 或其开头部分</translation>
        </message>
        <message>
            <source>Part of the error's code or message; * stands for anything</source>
            <translation>错误代码或消息的一部分；* 代表任意内容</translation>
        </message>
        <message>
            <source>One cause of failure, as the overview opens it</source>
            <translation>某一失败原因，与从概览打开时相同</translation>
        </message>
        <message>
            <source>push or pull</source>
            <translation>push 或 pull</translation>
        </message>
        <message>
            <source>Part of the public URL; yes or no: whether it has one</source>
            <translation>公开 URL 的一部分；yes 或 no：是否有公开 URL</translation>
        </message>
        <message>
            <source>Health: failed, attention, degraded, progressing, unknown, healthy</source>
            <translation>健康状况：failed、attention、degraded、progressing、unknown、healthy</translation>
        </message>
        <message>
            <source>Whether a pull agent has not been heard of</source>
            <translation>拉取式 Agent 是否失联</translation>
        </message>
        <message>
            <source>Whether it wants another release than it runs</source>
            <translation>目标版本与运行版本是否不同</translation>
        </message>
        <message>
            <source>Whether a retry was asked for and not begun</source>
            <translation>是否已请求重试但尚未开始</translation>
        </message>
        <message>
            <source>Time in this status</source>
            <translation>处于当前状态的时间</translation>
        </message>
        <message>
            <source>Time since it was created</source>
            <translation>创建后经过的时间</translation>
        </message>
        <message>
            <source>Time since the manager last heard of it or changed it</source>
            <translation>距管理器最近收到其消息或更改它的时间</translation>
        </message>
    </context>
    <context>
        <name>alien::DesktopNotifier</name>
        <message>
            <source>There is no session bus.</source>
            <translation>没有会话总线。</translation>
        </message>
    </context>
    <context>
        <name>alien::DiffTable</name>
        <message>
            <source>added</source>
            <translation>新增</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>更改</translation>
        </message>
        <message>
            <source>What</source>
            <translation>情况</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>之前</translation>
        </message>
        <message>
            <source>After</source>
            <translation>之后</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>平台</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>位置</translation>
        </message>
        <message>
            <source>platform</source>
            <translation>平台</translation>
        </message>
        <message>
            <source>place</source>
            <translation>位置</translation>
        </message>
        <message>
            <source>added, changed, removed</source>
            <translation>added, changed, removed</translation>
        </message>
        <message>
            <source>the whole stack</source>
            <translation>整个堆栈</translation>
        </message>
    </context>
    <context>
        <name>alien::DomainEditor</name>
        <message>
            <source>Remove domain</source>
            <translation>移除域名</translation>
        </message>
        <message>
            <source>Resource of the domain</source>
            <translation>域名所属资源</translation>
        </message>
        <message>
            <source>Custom domain</source>
            <translation>自定义域名</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>证书</translation>
        </message>
        <message>
            <source>More of the certificate</source>
            <translation>证书的更多信息</translation>
        </message>
        <message>
            <source>vault's resource ID, if needed</source>
            <translation>保管库的资源 ID（如需要）</translation>
        </message>
        <message>
            <source>namespace, if another</source>
            <translation>命名空间（如不同）</translation>
        </message>
        <message>
            <source>Name the resource that %1 is for.</source>
            <translation>请指明 %1 用于哪个资源。</translation>
        </message>
        <message>
            <source>DNS: %1</source>
            <translation>DNS：%1</translation>
        </message>
        <message>
            <source>Add domain</source>
            <translation>添加域名</translation>
        </message>
        <message>
            <source>Custom domain: %1</source>
            <translation>自定义域名：%1</translation>
        </message>
        <message>
            <source>Custom domain: %1 has two; a resource takes one.</source>
            <translation>自定义域名：%1 有两个；每个资源只能有一个。</translation>
        </message>
    </context>
    <context>
        <name>alien::DraftDatabase</name>
        <message>
            <source>The drafts cannot be written: %1</source>
            <translation>无法写入草稿：%1</translation>
        </message>
    </context>
    <context>
        <name>alien::Endpoint</name>
        <message>
            <source>%1 holds no certificate in PEM form.</source>
            <translation>%1 不含 PEM 格式的证书。</translation>
        </message>
        <message>
            <source>The proxy must be given as http://host:port or socks5://host:port.</source>
            <translation>代理必须写成 http://host:port 或 socks5://host:port。</translation>
        </message>
    </context>
    <context>
        <name>alien::EnvironmentEditor</name>
        <message>
            <source>Secret</source>
            <translation>机密</translation>
        </message>
        <message>
            <source>Remove variable</source>
            <translation>移除变量</translation>
        </message>
        <message>
            <source>Variable name</source>
            <translation>变量名称</translation>
        </message>
        <message>
            <source>Variable value</source>
            <translation>变量值</translation>
        </message>
        <message>
            <source>Resources that get it</source>
            <translation>获得该变量的资源</translation>
        </message>
        <message>
            <source>NAME</source>
            <translation>NAME</translation>
        </message>
        <message>
            <source>value</source>
            <translation>值</translation>
        </message>
        <message>
            <source>all resources</source>
            <translation>全部资源</translation>
        </message>
        <message>
            <source>Ids apart by spaces; a trailing * stands for any ending. Empty: all.</source>
            <translation>ID 以空格分隔；末尾的 * 代表任意结尾。留空表示全部。</translation>
        </message>
        <message>
            <source>Add variable</source>
            <translation>添加变量</translation>
        </message>
        <message>
            <source>"%1" is not a name for a variable: letters, digits and _, not a digit first.</source>
            <translation>“%1”不能用作变量名：只能包含字母、数字和 _，且不能以数字开头。</translation>
        </message>
        <message>
            <source>%1 is kept by the platform; a resource that gets it fails when it is built.</source>
            <translation>%1 由平台保留；获得该变量的资源在构建时会失败。</translation>
        </message>
        <message>
            <source>%1 stands twice.</source>
            <translation>%1 出现了两次。</translation>
        </message>
    </context>
    <context>
        <name>alien::ErrorCard</name>
        <message>
            <source>attempt %1 of %2</source>
            <translation>第 %1 次尝试，共 %2 次</translation>
        </message>
        <message>
            <source>attempt %1</source>
            <translation>第 %1 次尝试</translation>
        </message>
        <message>
            <source>retryable</source>
            <translation>可重试</translation>
        </message>
        <message>
            <source>a retry will not help</source>
            <translation>重试无济于事</translation>
        </message>
        <message>
            <source>HTTP %1</source>
            <translation>HTTP %1</translation>
        </message>
        <message>
            <source>Hint</source>
            <translation>提示</translation>
        </message>
        <message>
            <source>Hint: %1</source>
            <translation>提示：%1</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>复制报告</translation>
        </message>
        <message>
            <source>Caused by, 1 level</source>
            <translation>根源，1 层</translation>
        </message>
        <message>
            <source>Caused by, %1 levels</source>
            <translation>根源，%1 层</translation>
        </message>
        <message>
            <source>not retryable</source>
            <translation>不可重试</translation>
        </message>
        <message>
            <source>Check %1</source>
            <translation>请检查 %1</translation>
        </message>
    </context>
    <context>
        <name>alien::ErrorText</name>
        <message>
            <source>"%1" is not an http or https address of a manager.</source>
            <translation>“%1”不是管理器的 http 或 https 地址。</translation>
        </message>
        <message>
            <source>The address of a manager must not contain a user name, a query or a fragment.</source>
            <translation>管理器地址不能包含用户名、查询或片段。</translation>
        </message>
        <message>
            <source>The token contains characters that cannot be sent in a header.</source>
            <translation>令牌含有无法在标头中发送的字符。</translation>
        </message>
        <message>
            <source>The path of the request contains an empty segment or characters that cannot be sent.</source>
            <translation>请求路径含有空段或无法发送的字符。</translation>
        </message>
        <message>
            <source>This id is empty, too long or contains characters that no id of the manager has.</source>
            <translation>此 ID 为空、过长，或含有管理器 ID 中不会出现的字符。</translation>
        </message>
        <message>
            <source>The method of the request is not an HTTP method.</source>
            <translation>请求方法不是 HTTP 方法。</translation>
        </message>
        <message>
            <source>The query parameter "%1" contains control characters.</source>
            <translation>查询参数“%1”含有控制字符。</translation>
        </message>
        <message>
            <source>The header "%1" cannot be set here or contains characters that cannot be sent.</source>
            <translation>标头“%1”不能在此设置，或含有无法发送的字符。</translation>
        </message>
        <message>
            <source>A reading request has no body.</source>
            <translation>读取请求没有正文。</translation>
        </message>
        <message>
            <source>%1 refused the connection.</source>
            <translation>%1 拒绝了连接。</translation>
        </message>
        <message>
            <source>The name %1 could not be found.</source>
            <translation>找不到名称 %1。</translation>
        </message>
        <message>
            <source>%1 closed the connection without an answer.</source>
            <translation>%1 未作响应即关闭了连接。</translation>
        </message>
        <message>
            <source>The proxy refused the connection.</source>
            <translation>代理拒绝了连接。</translation>
        </message>
        <message>
            <source>The proxy closed the connection.</source>
            <translation>代理关闭了连接。</translation>
        </message>
        <message>
            <source>The proxy's name could not be found.</source>
            <translation>找不到代理的名称。</translation>
        </message>
        <message>
            <source>The proxy did not answer in time.</source>
            <translation>代理未及时响应。</translation>
        </message>
        <message>
            <source>The proxy wants a user name and password.</source>
            <translation>代理要求用户名和密码。</translation>
        </message>
        <message>
            <source>No answer from %1: %2.</source>
            <translation>%1 没有响应：%2。</translation>
        </message>
        <message>
            <source>%1 (through the proxy %2)</source>
            <translation>%1（通过代理 %2）</translation>
        </message>
        <message>
            <source>the certificate has expired</source>
            <translation>证书已过期</translation>
        </message>
        <message>
            <source>the certificate is not valid yet</source>
            <translation>证书尚未生效</translation>
        </message>
        <message>
            <source>the certificate is for another host</source>
            <translation>证书属于另一台主机</translation>
        </message>
        <message>
            <source>the certificate is self-signed</source>
            <translation>证书为自签名证书</translation>
        </message>
        <message>
            <source>a self-signed certificate in the chain is not trusted</source>
            <translation>证书链中有不受信任的自签名证书</translation>
        </message>
        <message>
            <source>the certificate's issuer is unknown</source>
            <translation>证书的颁发者未知</translation>
        </message>
        <message>
            <source>the certificate has been revoked</source>
            <translation>证书已被吊销</translation>
        </message>
        <message>
            <source>the server sent no certificate</source>
            <translation>服务器未发送证书</translation>
        </message>
        <message>
            <source>%1 could not be trusted: %2.</source>
            <translation>无法信任 %1：%2。</translation>
        </message>
        <message>
            <source>; </source>
            <translation>; </translation>
        </message>
        <message>
            <source>The TLS connection could not be made: %1. The server may want a client certificate or offer only versions before TLS 1.2.</source>
            <translation>无法建立 TLS 连接：%1。服务器可能要求客户端证书，或只提供 TLS 1.2 之前的版本。</translation>
        </message>
        <message>
            <source>%1 keeps ending the TLS connection without an answer; it may want a client certificate.</source>
            <translation>%1 不断在未响应的情况下断开 TLS 连接；它可能要求客户端证书。</translation>
        </message>
        <message>
            <source>The server's certificate is not the one that is pinned for this connection.</source>
            <translation>服务器的证书不是为此连接固定的证书。</translation>
        </message>
        <message>
            <source>SHA-256 fingerprint of the server's certificate:
%1
Compare it with the one that the manager's owner gives you. If they are the same, pin it for this connection; or trust the file of the authority that issued it.</source>
            <translation>服务器证书的 SHA-256 指纹：
%1
请与管理器所有者提供的指纹核对。如果一致，请为此连接固定该证书；或者信任签发该证书的机构的文件。</translation>
        </message>
        <message>
            <source>The request waited %1 s behind others and did not leave.</source>
            <translation>请求在其他请求之后等待了 %1 秒，未能发出。</translation>
        </message>
        <message>
            <source>This system did not say within %1 s which proxy to use; its automatic configuration script may be out of reach.</source>
            <translation>系统未在 %1 秒内告知应使用哪个代理；其自动配置脚本可能无法访问。</translation>
        </message>
        <message>
            <source>No connection within %1 s.</source>
            <translation>%1 秒内未能建立连接。</translation>
        </message>
        <message>
            <source>No answer within %1 s.</source>
            <translation>%1 秒内没有响应。</translation>
        </message>
        <message>
            <source>The answer was not complete after %1 s.</source>
            <translation>%1 秒后响应仍不完整。</translation>
        </message>
        <message>
            <source>No complete answer before the deadline of %1 s.</source>
            <translation>在 %1 秒的期限内未收到完整响应。</translation>
        </message>
        <message>
            <source>The answer came at less than %1 bytes a second.</source>
            <translation>响应的传输速度低于每秒 %1 字节。</translation>
        </message>
        <message>
            <source>The answer broke off after %1 of %2 bytes.</source>
            <translation>响应在收到 %1 字节后中断，共 %2 字节。</translation>
        </message>
        <message>
            <source>The answer broke off after %1 bytes.</source>
            <translation>响应在收到 %1 字节后中断。</translation>
        </message>
        <message>
            <source>Cancelled.</source>
            <translation>已取消。</translation>
        </message>
        <message>
            <source>Outcome unknown: the request left, but its answer did not come. %1</source>
            <translation>结果未知：请求已发出，但未收到响应。%1</translation>
        </message>
        <message>
            <source>It may or may not have happened. It was not sent again. Look at the target's present state before you repeat it.</source>
            <translation>它可能已执行，也可能没有。没有再次发送。重复操作之前，请先查看目标的当前状态。</translation>
        </message>
        <message>
            <source>The answer is larger than %1.</source>
            <translation>响应超过 %1。</translation>
        </message>
        <message>
            <source>The head of the answer is empty or far too large.</source>
            <translation>响应的头部为空或过大。</translation>
        </message>
        <message>
            <source>The answer states its length twice or unreadably.</source>
            <translation>响应中的长度重复或无法识别。</translation>
        </message>
        <message>
            <source>What answered does not speak HTTP.</source>
            <translation>响应方使用的不是 HTTP。</translation>
        </message>
        <message>
            <source>The answer's compression (%1) is damaged or unknown.</source>
            <translation>响应的压缩格式（%1）已损坏或未知。</translation>
        </message>
        <message>
            <source>The answer could not be kept on disk: %1.</source>
            <translation>无法将响应保存到磁盘：%1。</translation>
        </message>
        <message>
            <source>The address answered with a redirect (HTTP %1) to nowhere.</source>
            <translation>该地址返回了没有目标的重定向 (HTTP %1)。</translation>
        </message>
        <message>
            <source>The address answered with a redirect (HTTP %1) to %2. It was not followed.</source>
            <translation>该地址返回了指向 %2 的重定向 (HTTP %1)，未跟随。</translation>
        </message>
        <message>
            <source>no content type</source>
            <translation>无内容类型</translation>
        </message>
        <message>
            <source>Not the manager's answer (HTTP %1, %2): a proxy, a sign-in page or another server answered.</source>
            <translation>不是管理器的响应（HTTP %1，%2）：可能来自代理、登录页面或其他服务器。</translation>
        </message>
        <message>
            <source>Only a preliminary answer came (HTTP %1).</source>
            <translation>只收到初步响应 (HTTP %1)。</translation>
        </message>
        <message>
            <source>The manager does not accept the token (HTTP 401).</source>
            <translation>管理器不接受该令牌 (HTTP 401)。</translation>
        </message>
        <message>
            <source>The manager does not allow this (HTTP 403).</source>
            <translation>管理器不允许此操作 (HTTP 403)。</translation>
        </message>
        <message>
            <source>There is nothing at this address (HTTP 404).</source>
            <translation>此地址没有内容 (HTTP 404)。</translation>
        </message>
        <message>
            <source>This address does not take such a request (HTTP 405).</source>
            <translation>此地址不接受这种请求 (HTTP 405)。</translation>
        </message>
        <message>
            <source>The request is too large for the manager (HTTP 413).</source>
            <translation>请求过大，管理器无法接受 (HTTP 413)。</translation>
        </message>
        <message>
            <source>Too many requests; the manager asks to wait (HTTP 429).</source>
            <translation>请求过多；管理器要求等待 (HTTP 429)。</translation>
        </message>
        <message>
            <source>The manager cannot be reached behind its gateway (HTTP %1).</source>
            <translation>无法访问网关后面的管理器 (HTTP %1)。</translation>
        </message>
        <message>
            <source>The manager refused without a word (HTTP %1).</source>
            <translation>管理器拒绝了请求，未说明原因 (HTTP %1)。</translation>
        </message>
        <message>
            <source>An empty answer like this comes when the address is not an Alien manager, its path prefix is missing, or the manager is another version.</source>
            <translation>出现这样的空响应，可能是因为该地址不是 Alien 管理器、缺少路径前缀，或管理器版本不同。</translation>
        </message>
        <message>
            <source>%1 wants a client certificate, which this console does not send to it.</source>
            <translation>%1 要求客户端证书，而本控制台不会向它发送。</translation>
        </message>
        <message>
            <source>Use an address that asks for none, or have the gateway before it let operators in with their token alone. Only for a metrics server can a certificate be given here.</source>
            <translation>请使用不要求证书的地址，或让其前面的网关仅凭令牌放行操作员。此处只能为指标服务器指定证书。</translation>
        </message>
    </context>
    <context>
        <name>alien::FacetPanel</name>
        <message>
            <source>Fewer</source>
            <translation>收起</translation>
        </message>
        <message>
            <source>%1 more</source>
            <translation>另有 %1 项</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>筛选</translation>
        </message>
    </context>
    <context>
        <name>alien::FactList</name>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>Copy %1</source>
            <extracomment>%1: the label of a fact, "Worker name"</extracomment>
            <translation>复制%1</translation>
        </message>
    </context>
    <context>
        <name>alien::FanOutMatrix</name>
        <message>
            <source>the others are %1</source>
            <translation>其他均为 %1</translation>
        </message>
        <message>
            <source>the others lie between %1 and %2</source>
            <translation>其他在 %1 与 %2 之间</translation>
        </message>
        <message>
            <source>%1 of %2 is %3, %4.</source>
            <translation>%2 的 %1 为 %3，%4。</translation>
        </message>
        <message>
            <source>%1 of %2 is %3.</source>
            <translation>%2 的 %1 为 %3。</translation>
        </message>
        <message>
            <source>%1 is missing at %2.</source>
            <translation>%2 缺少 %1。</translation>
        </message>
        <message numerus="yes">
            <source>%n answers differ from the rest.</source>
            <translation>
                <numerusform>%n 个响应与其余的不同。</numerusform>
            </translation>
        </message>
        <message>
            <source>No answer stands out.</source>
            <translation>没有明显不同的响应。</translation>
        </message>
        <message numerus="yes">
            <source>%n more.</source>
            <translation>
                <numerusform>另有 %n 项。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n gave no result.</source>
            <translation>
                <numerusform>%n 个没有结果。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::FanOutModel</name>
        <message>
            <source>%1 % uploaded, %2 of %3</source>
            <translation>已上传 %1 %，%2 / %3</translation>
        </message>
        <message>
            <source>Deployment</source>
            <translation>部署</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Took</source>
            <translation>耗时</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>响应</translation>
        </message>
    </context>
    <context>
        <name>alien::FanOutView</name>
        <message>
            <source>Fan-out</source>
            <translation>群发</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>响应</translation>
        </message>
        <message>
            <source>Add field</source>
            <translation>添加字段</translation>
        </message>
        <message>
            <source>Add answer field</source>
            <translation>添加响应字段</translation>
        </message>
        <message>
            <source>Answer fields</source>
            <translation>响应字段</translation>
        </message>
        <message>
            <source>Sent %1</source>
            <translation>发送于 %1</translation>
        </message>
        <message numerus="yes">
            <source>%n succeeded</source>
            <translation>
                <numerusform>%n 个成功</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n failed</source>
            <translation>
                <numerusform>%n 个失败</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n failed or unknown</source>
            <translation>
                <numerusform>%n 个失败或未知</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not sent</source>
            <translation>
                <numerusform>%n 个未发送</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n under way</source>
            <translation>
                <numerusform>%n 个进行中</numerusform>
            </translation>
        </message>
        <message>
            <source>took %1, median %2</source>
            <translation>耗时 %1，中位数 %2</translation>
        </message>
        <message>
            <source>Request %1</source>
            <translation>请求 %1</translation>
        </message>
        <message>
            <source>Answer of %1 against the most common one</source>
            <translation>%1 的响应与最常见响应的比较</translation>
        </message>
        <message>
            <source>Most common</source>
            <translation>最常见</translation>
        </message>
        <message>
            <source>All fields that can be compared are shown</source>
            <translation>已显示所有可比较的字段</translation>
        </message>
        <message>
            <source>Shows only the answers that differ from the rest.</source>
            <translation>仅显示与其余不同的响应。</translation>
        </message>
        <message numerus="yes">
            <source>%n of %1 answers differ</source>
            <translation>
                <numerusform>%1 个响应中有 %n 个不同</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::FieldEditor</name>
        <message>
            <source>%1 Left out: %2.</source>
            <translation>%1 省略时：%2。</translation>
        </message>
    </context>
    <context>
        <name>alien::FieldForm</name>
        <message>
            <source>This operation takes nothing.</source>
            <translation>此操作不需要任何参数。</translation>
        </message>
        <message>
            <source>Needed</source>
            <translation>必填</translation>
        </message>
        <message>
            <source>May be left out</source>
            <translation>可省略</translation>
        </message>
        <message>
            <source>in the path</source>
            <translation>位于路径中</translation>
        </message>
        <message>
            <source>in the query</source>
            <translation>位于查询中</translation>
        </message>
        <message>
            <source>in the body</source>
            <translation>位于正文中</translation>
        </message>
        <message>
            <source>%1; %2.</source>
            <translation>%1；%2。</translation>
        </message>
    </context>
    <context>
        <name>alien::FileMask</name>
        <message>
            <source>%1. Names are masked, so the file holds pseudonyms.</source>
            <translation>%1。名称已遮盖，因此文件中为化名。</translation>
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
            <translation>Schema</translation>
        </message>
        <message>
            <source>rule %1</source>
            <translation>规则 %1</translation>
        </message>
        <message>
            <source>at deploy</source>
            <translation>部署时</translation>
        </message>
        <message>
            <source>update rule</source>
            <translation>更新规则</translation>
        </message>
        <message>
            <source>names</source>
            <translation>命名</translation>
        </message>
        <message>
            <source>release</source>
            <translation>版本</translation>
        </message>
    </context>
    <context>
        <name>alien::FindingTable</name>
        <message>
            <source>Severity</source>
            <translation>严重程度</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>位置</translation>
        </message>
        <message>
            <source>Deployments</source>
            <translation>部署</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>检查结果</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>规则</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>error, warning, notice, not checked</source>
            <translation>error, warning, notice, not checked</translation>
        </message>
        <message>
            <source>rule</source>
            <translation>规则</translation>
        </message>
        <message>
            <source>place</source>
            <translation>位置</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>错误</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>警告</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>提示</translation>
        </message>
        <message>
            <source>Not checked</source>
            <translation>未检查</translation>
        </message>
    </context>
    <context>
        <name>alien::FindingsPanel</name>
        <message>
            <source>Findings</source>
            <translation>检查结果</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message numerus="yes">
            <source>%n error(s)</source>
            <translation>
                <numerusform>%n 个错误</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translation>
                <numerusform>%n 个警告</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n notice(s)</source>
            <translation>
                <numerusform>%n 个提示</numerusform>
            </translation>
        </message>
        <message>
            <source>Schema and preflight rules checked in %1 ms; F8 next finding</source>
            <translation>已在 %1 ms 内检查 Schema 与预检规则；按 F8 转到下一项检查结果</translation>
        </message>
    </context>
    <context>
        <name>alien::FleetActs</name>
        <message>
            <source>An action on it is on its way.</source>
            <translation>对它的操作正在进行。</translation>
        </message>
        <message>
            <source>A retry was asked for already; the manager picks it up within seconds.</source>
            <translation>已请求过重试；管理器会在数秒内开始处理。</translation>
        </message>
        <message numerus="yes">
            <source>%n left out: %1</source>
            <translation>
                <numerusform>已排除 %n 个：%1</numerusform>
            </translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>Redeploy</source>
            <translation>重新部署</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>Detach</source>
            <translation>分离</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>忘记</translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s)</source>
            <translation>
                <numerusform>%n 个部署</numerusform>
            </translation>
        </message>
        <message>
            <source>Type %1, the number of deployments</source>
            <translation>输入 %1（部署数量）</translation>
        </message>
        <message>
            <source>Type %1</source>
            <translation>输入 %1</translation>
        </message>
        <message>
            <source>Retry %1?</source>
            <translation>重试 %1？</translation>
        </message>
        <message>
            <source>The manager runs the failed phase again, with the release it wanted before.</source>
            <translation>管理器会用原先的目标版本重新执行失败的阶段。</translation>
        </message>
        <message>
            <source>Nothing is undone: what the phase creates stays.</source>
            <translation>不会撤销任何内容：该阶段创建的内容会保留。</translation>
        </message>
        <message>
            <source>Redeploy %1?</source>
            <translation>重新部署 %1？</translation>
        </message>
        <message>
            <source>It goes to update-pending and is updated to the release it wants, also when nothing changed. Its workers may restart.</source>
            <translation>它会进入 update-pending 并更新到目标版本，即使没有任何变化。其 Worker 可能会重启。</translation>
        </message>
        <message>
            <source>Each goes to update-pending and is updated to the release it wants, also when nothing changed. Its workers may restart.</source>
            <translation>每个部署都会进入 update-pending 并更新到目标版本，即使没有任何变化。其 Worker 可能会重启。</translation>
        </message>
        <message>
            <source>A redeploy cannot be stopped. An older release comes back only by publishing its stack again.</source>
            <translation>重新部署无法中止。要恢复旧版本，只能再次发布其堆栈。</translation>
        </message>
        <message>
            <source>Delete %1 and its cloud resources?</source>
            <translation>删除 %1 及其云资源？</translation>
        </message>
        <message>
            <source>The manager destroys the resources in the customer's cloud, with the data in them, and then removes the deployment.</source>
            <translation>管理器会销毁客户云中的资源及其中的数据，然后移除该部署。</translation>
        </message>
        <message>
            <source>There is no way back.</source>
            <translation>此操作无法撤销。</translation>
        </message>
        <message>
            <source>I know that the data in them is destroyed</source>
            <translation>我知道其中的数据会被销毁</translation>
        </message>
        <message>
            <source>Detach %1 from the manager?</source>
            <translation>将 %1 从管理器分离？</translation>
        </message>
        <message>
            <source>Forget %1?</source>
            <translation>忘记 %1？</translation>
        </message>
        <message>
            <source>The manager removes its record at once. Cloud resources stay, keep running and cost money; its commands can no longer be read, and its deployment token stays valid.</source>
            <translation>管理器会立即移除其记录。云资源会保留，继续运行并产生费用；其命令将无法再读取，其部署令牌仍然有效。</translation>
        </message>
        <message>
            <source>There is no way back: a new deployment does not take the old resources over.</source>
            <translation>此操作无法撤销：新的部署不会接管旧资源。</translation>
        </message>
        <message>
            <source>I know that the cloud resources stay and cost money</source>
            <translation>我知道云资源会保留并继续产生费用</translation>
        </message>
        <message>
            <source>The manager runs the failed phase of each again within seconds; the table shows how it goes.</source>
            <translation>管理器会在数秒内重新运行各部署失败的阶段；进展见表格。</translation>
        </message>
        <message>
            <source>Each is update-pending now and is updated next; the table shows how it goes.</source>
            <translation>各部署现为 update-pending，接下来将更新；进展见表格。</translation>
        </message>
        <message>
            <source>The manager destroys the resources of each next and then removes it; the table shows how it goes.</source>
            <translation>管理器接下来会销毁各部署的资源，然后将其移除；进展见表格。</translation>
        </message>
        <message numerus="yes">
            <source>Looking at %n deployment(s)…</source>
            <translation>
                <numerusform>正在查看 %n 个部署…</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message numerus="yes">
            <source>%n left out for other reasons</source>
            <translation>
                <numerusform>因其他原因排除 %n 个</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::FleetController</name>
        <message>
            <source>Select a deployment first.</source>
            <translation>请先选择一个部署。</translation>
        </message>
        <message>
            <source>Only one deployment at a time: nothing brings it back.</source>
            <translation>一次只能选择一个部署：此操作无法恢复。</translation>
        </message>
        <message>
            <source>Select one deployment only.</source>
            <translation>请只选择一个部署。</translation>
        </message>
        <message>
            <source>It is being read.</source>
            <translation>正在读取。</translation>
        </message>
        <message>
            <source>No resource of it has a public URL.</source>
            <translation>它没有任何资源带有公开 URL。</translation>
        </message>
        <message>
            <source>This sandbox ends with the window.</source>
            <translation>此沙箱随窗口关闭而结束。</translation>
        </message>
        <message>
            <source>Deployments</source>
            <translation>部署</translation>
        </message>
        <message>
            <source>The filter hides this deployment; clear the filter to act on it.</source>
            <translation>筛选隐藏了此部署；清除筛选后才能对其操作。</translation>
        </message>
    </context>
    <context>
        <name>alien::FleetEntry</name>
        <message>
            <source>Open the public URLs of the fleet first.</source>
            <translation>请先打开全部部署的公开 URL。</translation>
        </message>
        <message>
            <source>Open the section Deployments first.</source>
            <translation>请先打开“部署”页面。</translation>
        </message>
        <message>
            <source>Compare two deployments first.</source>
            <translation>请先比较两个部署。</translation>
        </message>
    </context>
    <context>
        <name>alien::FleetPage</name>
        <message>
            <source>Deployments</source>
            <translation>部署</translation>
        </message>
        <message>
            <source>Filter deployments</source>
            <translation>筛选部署</translation>
        </message>
        <message>
            <source>status:failed group:acme release!=latest age&gt;1h text</source>
            <translation>status:failed group:acme release!=latest age&gt;1h 文本</translation>
        </message>
        <message>
            <source>deployments</source>
            <translation>部署</translation>
        </message>
        <message>
            <source>There was no deployment then</source>
            <translation>当时没有任何部署</translation>
        </message>
        <message>
            <source>The deployments could not be read</source>
            <translation>无法读取部署</translation>
        </message>
        <message>
            <source>%1 at %2</source>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>%1, as of %2</source>
            <translation>%1，%2的数据</translation>
        </message>
        <message numerus="yes">
            <source>%1 in %n group(s)</source>
            <translation>
                <numerusform>%1，分属 %n 个组</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>Run command on %1…</source>
            <extracomment>%1: to how many of the selected deployments it can be sent</extracomment>
            <translation>在 %1 个上运行命令…</translation>
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
            <translation>尚未读取</translation>
        </message>
        <message>
            <source>public</source>
            <translation>公开</translation>
        </message>
        <message>
            <source>private</source>
            <translation>私有</translation>
        </message>
        <message>
            <source>manager's own host</source>
            <translation>管理器所在主机</translation>
        </message>
        <message>
            <source>not stated</source>
            <translation>未注明</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Deployment</source>
            <translation>部署</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>组</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>平台</translation>
        </message>
        <message>
            <source>Resource</source>
            <translation>资源</translation>
        </message>
        <message>
            <source>Endpoint</source>
            <translation>端点</translation>
        </message>
        <message>
            <source>Public URL</source>
            <translation>公开 URL</translation>
        </message>
        <message>
            <source>Access</source>
            <translation>访问范围</translation>
        </message>
        <message>
            <source>Found from here</source>
            <translation>本机探测结果</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>证书</translation>
        </message>
        <message>
            <source>Latency</source>
            <translation>延迟</translation>
        </message>
        <message>
            <source>Looked at</source>
            <translation>探测时间</translation>
        </message>
        <message>
            <source>Its name, where the manager names endpoints (3.x).</source>
            <translation>端点名称，由为端点命名的管理器 (3.x) 提供。</translation>
        </message>
        <message>
            <source>What the stack says about who may reach it; nobody has tried.</source>
            <translation>堆栈声明的可访问者；并未实际验证。</translation>
        </message>
        <message>
            <source>What this machine saw when it looked; nothing while looking is switched off.</source>
            <translation>本机探测时的所见；关闭探测时为空。</translation>
        </message>
        <message>
            <source>How long the certificate is still valid; the soonest first.</source>
            <translation>证书的剩余有效期；最先到期的排在前面。</translation>
        </message>
        <message>
            <source>From connecting to the answer's head.</source>
            <translation>从建立连接到收到响应头部的时间。</translation>
        </message>
        <message numerus="yes">
            <source>Only the first URL is known until the next poll; %n resource(s) have one.</source>
            <translation>
                <numerusform>下次轮询前只知道第一个 URL；有 %n 个资源带有 URL。</numerusform>
            </translation>
        </message>
        <message>
            <source>expired</source>
            <translation>已过期</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <translation>%1 ms</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 至 %2</translation>
        </message>
        <message>
            <source>running but dead: %1</source>
            <translation>运行中但无响应：%1</translation>
        </message>
        <message>
            <source>failed but serving: %1</source>
            <translation>失败但仍在服务：%1</translation>
        </message>
        <message>
            <source>dead: %1</source>
            <translation>无响应：%1</translation>
        </message>
        <message>
            <source>not looked at: %1</source>
            <translation>未探测：%1</translation>
        </message>
    </context>
    <context>
        <name>alien::FleetUrlsController</name>
        <message>
            <source>Open the public URLs of the fleet first.</source>
            <translation>请先打开全部部署的公开 URL。</translation>
        </message>
        <message>
            <source>Select a URL first.</source>
            <translation>请先选择一个 URL。</translation>
        </message>
        <message>
            <source>Select one URL only.</source>
            <translation>请只选择一个 URL。</translation>
        </message>
        <message>
            <source>A browser opens http and https only.</source>
            <translation>浏览器只能打开 http 和 https。</translation>
        </message>
        <message>
            <source>The table shows no URL.</source>
            <translation>表格中没有 URL。</translation>
        </message>
        <message>
            <source>Deployments</source>
            <translation>部署</translation>
        </message>
    </context>
    <context>
        <name>alien::FleetUrlsPage</name>
        <message>
            <source>Public URLs</source>
            <translation>公开 URL</translation>
        </message>
        <message>
            <source>Filter public URLs</source>
            <translation>筛选公开 URL</translation>
        </message>
        <message>
            <source>status:failed group:acme probe:running-but-dead expires&lt;21d text</source>
            <translation>status:failed group:acme probe:running-but-dead expires&lt;21d 文本</translation>
        </message>
        <message>
            <source>public URLs</source>
            <translation>公开 URL</translation>
        </message>
        <message>
            <source>Look at these URLs from this machine</source>
            <translation>从本机探测这些 URL</translation>
        </message>
        <message>
            <source>Each shown URL gets a HEAD request from this machine, and GET where HEAD is refused, %1 at a time and at most every %2 min: no token, no cookies, no redirect is followed. The customers' servers see this machine's address.</source>
            <translation>从本机向显示的每个 URL 发送 HEAD 请求，HEAD 被拒时改用 GET；每次 %1 个，每 %2 分钟至多一次：不带令牌和 Cookie，不跟随重定向。客户的服务器会看到本机的地址。</translation>
        </message>
        <message>
            <source>%1 of %2 looked at.</source>
            <translation>已探测 %1 / %2。</translation>
        </message>
        <message>
            <source>It stops when this page is left.</source>
            <translation>离开此页面后停止。</translation>
        </message>
        <message>
            <source>Off: nobody is contacted.</source>
            <translation>已关闭：不会联系任何服务器。</translation>
        </message>
        <message>
            <source>Deployments</source>
            <translation>部署</translation>
        </message>
        <message>
            <source>Back to deployments</source>
            <translation>返回部署</translation>
        </message>
        <message>
            <source>Back to the deployments (Esc, Alt+Left)</source>
            <translation>返回部署（Esc、Alt+左箭头）</translation>
        </message>
        <message>
            <source>Copy as a table</source>
            <translation>复制为表格</translation>
        </message>
        <message>
            <source>As table</source>
            <translation>以表格显示</translation>
        </message>
        <message>
            <source>From the list of the last poll; no deployment was read for it. “Access” is what the stack says: some platforms give private workers a URL too, and one on localhost lives on the manager's own host.</source>
            <translation>来自上次轮询的列表；没有为此单独读取部署。“访问范围”是堆栈的声明：有些平台也会给私有 Worker 分配 URL，localhost 上的 URL 位于管理器自己的主机上。</translation>
        </message>
        <message numerus="yes">
            <source>Of %n deployment(s) only the first URL is known until the next poll.</source>
            <translation>
                <numerusform>下次轮询前，有 %n 个部署只知道第一个 URL。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message numerus="yes">
            <source>%n public URL(s)</source>
            <translation>
                <numerusform>%n 个公开 URL</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s)</source>
            <translation>
                <numerusform>%n 个部署</numerusform>
            </translation>
        </message>
        <message>
            <source>The deployments could not be read</source>
            <translation>无法读取部署</translation>
        </message>
        <message>
            <source>No public URL in the whole fleet</source>
            <translation>全部部署均没有公开 URL</translation>
        </message>
        <message>
            <source>Workers and containers get one when they are public and have been provisioned.</source>
            <translation>Worker 和容器设为公开并完成置备后会获得公开 URL。</translation>
        </message>
    </context>
    <context>
        <name>alien::Format</name>
        <message>
            <source>%1 s</source>
            <translation>%1秒</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1分钟</translation>
        </message>
        <message>
            <source>%1 h %2</source>
            <extracomment>1 h 04: one hour and four minutes</extracomment>
            <translation>%1小时%2分</translation>
        </message>
        <message>
            <source>%1 d</source>
            <translation>%1天</translation>
        </message>
        <message>
            <source>%1 d %2 h</source>
            <translation>%1天%2小时</translation>
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
            <translation>关系图</translation>
        </message>
        <message>
            <source>clock</source>
            <translation>定时器</translation>
        </message>
        <message>
            <source>%1 uses %2</source>
            <translation>%1 使用 %2</translation>
        </message>
        <message>
            <source>%1 waits for %2</source>
            <translation>%1 等待 %2</translation>
        </message>
        <message>
            <source>%1 starts %2</source>
            <translation>%1 启动 %2</translation>
        </message>
        <message>
            <source>Select a resource to see its neighbours.</source>
            <translation>选择一个资源以查看其相邻资源。</translation>
        </message>
        <message numerus="yes">
            <source>%n more not drawn</source>
            <translation>
                <numerusform>另有 %n 个未绘制</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::GroupInspector</name>
        <message>
            <source>Tokens</source>
            <translation>令牌</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>摘要</translation>
        </message>
        <message>
            <source>Deployments by class</source>
            <translation>按状态类别的部署数</translation>
        </message>
        <message>
            <source>(no name)</source>
            <translation>（无名称）</translation>
        </message>
        <message>
            <source>Copy id</source>
            <translation>复制 ID</translation>
        </message>
        <message>
            <source>Deployments</source>
            <translation>部署</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>显示</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>创建时间</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>A group cannot be renamed, resized or deleted: the manager has no such operation.</source>
            <translation>组无法重命名、调整上限或删除：管理器没有此类操作。</translation>
        </message>
        <message>
            <source>No tokens for this group</source>
            <translation>此组没有令牌</translation>
        </message>
        <message>
            <source>Mint one to let somebody deploy into it.</source>
            <translation>签发令牌后，他人即可向此组部署。</translation>
        </message>
    </context>
    <context>
        <name>alien::GroupTable</name>
        <message>
            <source>part of the name</source>
            <translation>名称的一部分</translation>
        </message>
        <message>
            <source>id or its beginning</source>
            <translation>ID 或其开头部分</translation>
        </message>
        <message>
            <source>deployments</source>
            <translation>部署</translation>
        </message>
        <message>
            <source>deployments allowed</source>
            <translation>允许的部署数</translation>
        </message>
        <message>
            <source>failed deployments</source>
            <translation>失败的部署</translation>
        </message>
        <message>
            <source>working deployments</source>
            <translation>进行中的部署</translation>
        </message>
        <message>
            <source>%1
Its deployments were read at %2</source>
            <translation>%1
其部署的读取时间：%2</translation>
        </message>
    </context>
    <context>
        <name>alien::GroupsController</name>
        <message>
            <source>New &amp;group…</source>
            <translation>新建组(&amp;G)…</translation>
        </message>
        <message>
            <source>Creates a deployment group.</source>
            <translation>创建部署组。</translation>
        </message>
        <message>
            <source>&amp;Show deployments</source>
            <translation>显示部署(&amp;S)</translation>
        </message>
        <message>
            <source>Opens the table of deployments, filtered to the group.</source>
            <translation>打开部署表格，并筛选出该组。</translation>
        </message>
        <message>
            <source>Copy group &amp;id</source>
            <translation>复制组 ID(&amp;I)</translation>
        </message>
        <message>
            <source>Copies the id of the group.</source>
            <translation>复制该组的 ID。</translation>
        </message>
        <message>
            <source>&amp;Mint token…</source>
            <translation>签发令牌(&amp;M)…</translation>
        </message>
        <message>
            <source>Makes a token that may deploy into the group; it is shown this once.</source>
            <translation>创建可向该组部署的令牌；它只显示这一次。</translation>
        </message>
        <message>
            <source>&amp;Revoke token…</source>
            <translation>吊销令牌(&amp;R)…</translation>
        </message>
        <message>
            <source>Ends the selected token at once.</source>
            <translation>立即使所选令牌失效。</translation>
        </message>
        <message>
            <source>Select a group first.</source>
            <translation>请先选择一个组。</translation>
        </message>
        <message>
            <source>Select a token in the group's tab Tokens first.</source>
            <translation>请先在该组的“令牌”标签页中选择一个令牌。</translation>
        </message>
        <message>
            <source>Create a group?</source>
            <translation>创建组？</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>创建</translation>
        </message>
        <message>
            <source>Mint</source>
            <translation>签发</translation>
        </message>
        <message>
            <source>Token of group %1</source>
            <translation>组 %1 的令牌</translation>
        </message>
        <message>
            <source>Whoever has it may deploy into this group. It is shown this once and never expires; it can be revoked in the tab Tokens.</source>
            <translation>持有此令牌者可向该组部署。它只显示这一次，且永不过期；可在“令牌”标签页中吊销。</translation>
        </message>
        <message>
            <source>Mint a token for group %1?</source>
            <translation>为组 %1 签发令牌？</translation>
        </message>
        <message>
            <source>It may create deployments in this group, and see and redeploy those that are there. It never expires.</source>
            <translation>它可以在该组中创建部署，并查看和重新部署已有的部署。它永不过期。</translation>
        </message>
        <message>
            <source>It can be revoked.</source>
            <translation>可以吊销。</translation>
        </message>
        <message>
            <source>Mint 1 token</source>
            <translation>签发 1 个令牌</translation>
        </message>
        <message>
            <source>Revoke</source>
            <translation>吊销</translation>
        </message>
        <message>
            <source>One of them is the token that this console uses: it is locked out at once.</source>
            <translation>其中之一是此控制台正在使用的令牌：吊销后此控制台将立即无法访问。</translation>
        </message>
        <message numerus="yes">
            <source>Revoke %n token(s)?</source>
            <translation>
                <numerusform>吊销 %n 个令牌？</numerusform>
            </translation>
        </message>
        <message>
            <source>Agents and people who use it are refused from now on.</source>
            <translation>此后使用它的 Agent 和人员都会被拒绝。</translation>
        </message>
        <message>
            <source>There is no way back; a new token can be minted.</source>
            <translation>此操作无法撤销；但可以签发新令牌。</translation>
        </message>
        <message>
            <source>Type %1</source>
            <translation>输入 %1</translation>
        </message>
        <message>
            <source>Tokens are listed for the role %1; you are %2.</source>
            <translation>只有角色 %1 可以列出令牌；您的角色是 %2。</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>组</translation>
        </message>
    </context>
    <context>
        <name>alien::GroupsPage</name>
        <message>
            <source>Groups</source>
            <translation>组</translation>
        </message>
        <message>
            <source>Filter groups</source>
            <translation>筛选组</translation>
        </message>
        <message>
            <source>name or id</source>
            <translation>名称或 ID</translation>
        </message>
        <message>
            <source>groups</source>
            <translation>组</translation>
        </message>
        <message>
            <source>The groups could not be read</source>
            <translation>无法读取组</translation>
        </message>
        <message>
            <source>No groups yet</source>
            <translation>暂无组</translation>
        </message>
        <message>
            <source>A group holds the deployments of one customer and says how many there may be.</source>
            <translation>一个组包含一个客户的部署，并规定部署数的上限。</translation>
        </message>
        <message>
            <source>New group…</source>
            <translation>新建组…</translation>
        </message>
    </context>
    <context>
        <name>alien::HandbookPage</name>
        <message>
            <source>No page has these words.</source>
            <translation>没有包含这些词的页面。</translation>
        </message>
        <message>
            <source>Handbook</source>
            <translation>手册</translation>
        </message>
        <message>
            <source>F1 again shows every shortcut, Esc goes back</source>
            <translation>再按 F1 显示所有快捷键，按 Esc 返回</translation>
        </message>
        <message>
            <source>Search the handbook</source>
            <translation>搜索手册</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>页面</translation>
        </message>
    </context>
    <context>
        <name>alien::HealthReason</name>
        <message>
            <source>Its status is %1.</source>
            <translation>其状态为 %1。</translation>
        </message>
        <message>
            <source>Its status is %1, with the error %2.</source>
            <translation>其状态为 %1，错误为 %2。</translation>
        </message>
        <message>
            <source>It stays in %1 for longer than usual.</source>
            <translation>处于 %1 的时间比平常更长。</translation>
        </message>
        <message>
            <source>Its status is %1: somebody has to finish that by hand.</source>
            <translation>其状态为 %1：需要有人手动完成。</translation>
        </message>
        <message numerus="yes">
            <source>%n resource(s) failed.</source>
            <translation>
                <numerusform>%n 个资源失败。</numerusform>
            </translation>
        </message>
        <message>
            <source>A container has fewer replicas than it wants.</source>
            <translation>有容器的副本数少于目标数量。</translation>
        </message>
        <message>
            <source>It runs and reports the error %1.</source>
            <translation>正在运行，但报告错误 %1。</translation>
        </message>
        <message>
            <source>It runs another release than it wants.</source>
            <translation>运行的版本与目标版本不同。</translation>
        </message>
        <message>
            <source>This console does not know the status %1.</source>
            <translation>此控制台不认识状态 %1。</translation>
        </message>
        <message>
            <source>Its agent has not been heard of for three intervals.</source>
            <translation>已有三个周期没有收到其 Agent 的消息。</translation>
        </message>
        <message>
            <source>The manager has no state of its resources yet.</source>
            <translation>管理器尚无其资源的状态。</translation>
        </message>
        <message>
            <source>Its status is %1: work on it is under way.</source>
            <translation>其状态为 %1：操作正在进行。</translation>
        </message>
        <message>
            <source>It runs, and no resource of it reports an error.</source>
            <translation>正在运行，且没有资源报告错误。</translation>
        </message>
        <message>
            <source>It is deleted.</source>
            <translation>已删除。</translation>
        </message>
    </context>
    <context>
        <name>alien::HeatLines</name>
        <message>
            <source>up to %1</source>
            <translation>至 %1</translation>
        </message>
        <message>
            <source>above %1</source>
            <translation>高于 %1</translation>
        </message>
        <message>
            <source>all</source>
            <translation>全部</translation>
        </message>
    </context>
    <context>
        <name>alien::HeatPlot</name>
        <message numerus="yes">
            <source>%n value(s), half of them up to %1</source>
            <translation>
                <numerusform>%n 个值，其中一半不超过 %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::HeldText</name>
        <message>
            <source>Edit in lines</source>
            <translation>按行编辑</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>It is kept and sent byte for byte. A text of this size would stop the window while it is edited.</source>
            <translation>它会逐字节保存和发送。这么大的文本若直接编辑会使窗口停止响应。</translation>
        </message>
        <message>
            <source>Formats it, so that each value has a line of its own</source>
            <translation>进行格式化，使每个值各占一行</translation>
        </message>
        <message>
            <source>Remove the large text</source>
            <translation>移除大文本</translation>
        </message>
        <message>
            <source>What stood here before comes back</source>
            <translation>恢复此处之前的内容</translation>
        </message>
        <message>
            <source>Too large to edit as text: %1</source>
            <translation>过大，无法作为文本编辑：%1</translation>
        </message>
    </context>
    <context>
        <name>alien::HelpPage</name>
        <message>
            <source>Help</source>
            <translation>帮助</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>快捷键</translation>
        </message>
        <message>
            <source>Esc goes back</source>
            <translation>按 Esc 返回</translation>
        </message>
        <message>
            <source>Finding things</source>
            <translation>查找</translation>
        </message>
        <message>
            <source>Ctrl+K finds every action, deployment, group and release by a few letters; &gt; keeps to actions, # to groups, @ to releases, : to ids. Ctrl+F goes to the filter of the table in front. A filter is words and terms: status:failed group:acme age&gt;1h.</source>
            <translation>按 Ctrl+K，输入几个字母即可查找操作、部署、组和版本；&gt; 只查操作，# 只查组，@ 只查版本，: 只查 ID。按 Ctrl+F 转到当前表格的筛选框。筛选由词和条件组成：status:failed group:acme age&gt;1h。</translation>
        </message>
        <message>
            <source>What a status means</source>
            <translation>状态的含义</translation>
        </message>
        <message>
            <source>The word is the manager's own. Its shape and colour are a class: healthy, working, stalled (working for longer than usual), needs action, failed, gone, unknown. A clock after the word says that the data is old.</source>
            <translation>状态词由管理器给出，形状和颜色表示其类别：健康、进行中、停滞（进行的时间比平常更长）、需处理、失败、已消失、未知。词后的时钟表示数据已旧。</translation>
        </message>
        <message>
            <source>Changing things</source>
            <translation>做出更改</translation>
        </message>
        <message>
            <source>Before anything is sent the deployment is read again; if it moved since you looked, nothing is sent. Single retries go at once, or on production after 5 s in which Undo takes them back. What is harder to repair asks for more. When an answer is lost the outcome is unknown: nothing is sent a second time by itself.</source>
            <translation>发送之前会重新读取部署；如果在您查看之后有变化，则不会发送。单个重试会立即执行，在生产环境中则先等待 5 秒，期间可以撤销。越难恢复的操作要求越多的确认。响应丢失时结果未知：不会自动再次发送。</translation>
        </message>
        <message>
            <source>The journal</source>
            <translation>操作日志</translation>
        </message>
        <message>
            <source>Every change made from here is written down before it leaves and again with its outcome, in a chain that shows when somebody altered it. It stays on this computer.</source>
            <translation>从这里做出的每项更改在发出前都会记录，得到结果后再次记录；记录构成一条链，可以发现篡改。它保存在本机。</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>令牌</translation>
        </message>
        <message>
            <source>A token is kept in the desktop's secret store, or for this run only when there is none. It is never written to a file, a log or the journal.</source>
            <translation>令牌保存在桌面的机密存储中；没有机密存储时，仅在本次运行期间保留。它绝不会写入文件、日志或操作日志。</translation>
        </message>
        <message>
            <source>What a token may do</source>
            <translation>令牌的权限</translation>
        </message>
        <message>
            <source>The manager tells the role of the token. An action that this role may not do stays visible, cannot be pressed and says which role it needs.</source>
            <translation>管理器会给出令牌的角色。该角色无权执行的操作仍然可见，但不能点击，并会注明所需的角色。</translation>
        </message>
        <message>
            <source>Alien Console %1, free software under the GPL 3 or later.</source>
            <translation>Alien Console %1，基于 GPL 3 或更高版本的自由软件。</translation>
        </message>
        <message>
            <source>Ctrl+Alt+1 to 9</source>
            <translation>Ctrl+Alt+1 到 9</translation>
        </message>
        <message>
            <source>The first nine connections</source>
            <translation>前九个连接</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Open what is selected</source>
            <translation>打开所选项</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>空格</translation>
        </message>
        <message>
            <source>Select or leave the current row</source>
            <translation>选择或取消选择当前行</translation>
        </message>
        <message>
            <source>Ctrl+A</source>
            <translation>Ctrl+A</translation>
        </message>
        <message>
            <source>Select all in view</source>
            <translation>选择显示的全部内容</translation>
        </message>
        <message>
            <source>Ctrl+C</source>
            <translation>Ctrl+C</translation>
        </message>
        <message>
            <source>Copy the selected rows</source>
            <translation>复制所选行</translation>
        </message>
        <message>
            <source>Menu or Shift+F10</source>
            <translation>菜单键或 Shift+F10</translation>
        </message>
        <message>
            <source>What can be done with the selection</source>
            <translation>可对所选项执行的操作</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>One level back</source>
            <translation>返回上一级</translation>
        </message>
        <message>
            <source>F10</source>
            <translation>F10</translation>
        </message>
        <message>
            <source>Menu bar</source>
            <translation>菜单栏</translation>
        </message>
        <message>
            <source>What it is made of</source>
            <translation>组成部分</translation>
        </message>
        <message>
            <source>In one place only</source>
            <translation>仅在特定位置</translation>
        </message>
        <message>
            <source>In tables and everywhere</source>
            <translation>在表格中及任何位置</translation>
        </message>
    </context>
    <context>
        <name>alien::HistoryTab</name>
        <message>
            <source>History</source>
            <translation>历史</translation>
        </message>
        <message>
            <source>Nothing changed while this console watched</source>
            <translation>此控制台观察期间没有变化</translation>
        </message>
        <message>
            <source>The manager keeps no history; changes are noted here as they are seen.</source>
            <translation>管理器不保留历史；观察到的变化会记录在这里。</translation>
        </message>
        <message>
            <source>Never failed since %1.</source>
            <translation>自 %1 以来从未失败。</translation>
        </message>
        <message numerus="yes">
            <source>Failed %n time(s) since %1.</source>
            <translation>
                <numerusform>自 %1 以来失败 %n 次。</numerusform>
            </translation>
        </message>
        <message>
            <source>Healthy again after %1 on average.</source>
            <translation>平均 %1后恢复健康。</translation>
        </message>
        <message numerus="yes">
            <source>%n flap(s) from healthy to failed and back.</source>
            <translation>
                <numerusform>在健康与失败之间往返 %n 次。</numerusform>
            </translation>
        </message>
        <message>
            <source>under 1 %</source>
            <translation>不足 1 %</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>%1 %2 (%3)</source>
            <translation>%1 %2（%3）</translation>
        </message>
        <message>
            <source>Time in status: %1.</source>
            <translation>各状态时长：%1。</translation>
        </message>
    </context>
    <context>
        <name>alien::Inspector</name>
        <message>
            <source>Close inspector</source>
            <translation>关闭详情</translation>
        </message>
    </context>
    <context>
        <name>alien::Journal</name>
        <message>
            <source>The journal cannot be read.</source>
            <translation>无法读取操作日志。</translation>
        </message>
    </context>
    <context>
        <name>alien::JournalArchive</name>
        <message>
            <source>The journal cannot be read.</source>
            <translation>无法读取操作日志。</translation>
        </message>
        <message>
            <source>%1 does not read back as it was written.</source>
            <translation>%1 读回的内容与写入的不一致。</translation>
        </message>
        <message numerus="yes">
            <source>%n entries, the chain is unbroken.</source>
            <translation>
                <numerusform>共 %n 条，链完整无缺。</numerusform>
            </translation>
        </message>
        <message>
            <source>The chain breaks at entry %1: what stands there is not what was written.</source>
            <translation>链在第 %1 条处断开：该处内容与写入时不符。</translation>
        </message>
    </context>
    <context>
        <name>alien::JournalCheck</name>
        <message>
            <source>Entries 1 to %1 are in an archive that is not here.</source>
            <translation>第 1 至 %1 条记录在归档中，但该归档不在此处。</translation>
        </message>
        <message numerus="yes">
            <source>%n entries are good.</source>
            <translation>
                <numerusform>%n 条记录完好。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 to %2.</source>
            <translation>%1 至 %2。</translation>
        </message>
    </context>
    <context>
        <name>alien::JournalController</name>
        <message>
            <source>&amp;Verify journal</source>
            <translation>验证操作日志(&amp;V)</translation>
        </message>
        <message>
            <source>Checks that no entry was changed, removed or put in after it was written.</source>
            <translation>检查条目写入后是否被更改、移除或插入。</translation>
        </message>
        <message>
            <source>Export journal as &amp;JSONL…</source>
            <translation>将操作日志导出为 JSONL(&amp;J)…</translation>
        </message>
        <message>
            <source>Saves every entry, a JSON object a line.</source>
            <translation>保存全部条目，每行一个 JSON 对象。</translation>
        </message>
        <message>
            <source>Export journal as &amp;CSV…</source>
            <translation>将操作日志导出为 CSV(&amp;C)…</translation>
        </message>
        <message>
            <source>Saves every entry as a table for a spreadsheet.</source>
            <translation>将全部条目保存为电子表格可用的表格。</translation>
        </message>
        <message>
            <source>The journal is not as it was written.</source>
            <translation>操作日志与写入时不一致。</translation>
        </message>
        <message>
            <source>The journal was saved.</source>
            <translation>操作日志已保存。</translation>
        </message>
        <message>
            <source>The journal could not be saved.</source>
            <translation>无法保存操作日志。</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Export journal</source>
            <translation>导出操作日志</translation>
        </message>
        <message>
            <source>CSV (*.csv)</source>
            <translation>CSV (*.csv)</translation>
        </message>
        <message>
            <source>JSON lines (*.jsonl)</source>
            <translation>JSON 行 (*.jsonl)</translation>
        </message>
    </context>
    <context>
        <name>alien::JournalDatabase</name>
        <message>
            <source>The journal cannot be written.</source>
            <translation>无法写入操作日志。</translation>
        </message>
        <message>
            <source>The journal cannot be written: %1</source>
            <translation>无法写入操作日志：%1</translation>
        </message>
        <message>
            <source>outcome unknown: the program ended before the answer came.</source>
            <translation>结果未知：收到响应前程序已退出。</translation>
        </message>
        <message>
            <source>The journal cannot be read.</source>
            <translation>无法读取操作日志。</translation>
        </message>
        <message numerus="yes">
            <source>%n entries, the chain is unbroken.</source>
            <translation>
                <numerusform>共 %n 条，链完整无缺。</numerusform>
            </translation>
        </message>
        <message>
            <source>The chain breaks at entry %1: what stands there is not what was written.</source>
            <translation>链在第 %1 条处断开：该处内容与写入时不符。</translation>
        </message>
    </context>
    <context>
        <name>alien::JournalInspector</name>
        <message>
            <source>Entry</source>
            <translation>条目</translation>
        </message>
        <message>
            <source>Entry %1</source>
            <translation>第 %1 条</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Said</source>
            <translation>说明</translation>
        </message>
        <message>
            <source>Error code</source>
            <translation>错误代码</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>目标</translation>
        </message>
        <message>
            <source>Target id</source>
            <translation>目标 ID</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>之前</translation>
        </message>
        <message>
            <source>After</source>
            <translation>之后</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>写入时间</translation>
        </message>
        <message>
            <source>Outcome at</source>
            <translation>结果时间</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>操作者</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>连接</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>请求</translation>
        </message>
        <message>
            <source>Body, SHA-256</source>
            <translation>正文，SHA-256</translation>
        </message>
        <message>
            <source>Chain hash</source>
            <translation>链哈希</translation>
        </message>
    </context>
    <context>
        <name>alien::JournalKeeper</name>
        <message numerus="yes">
            <source>Journal verified, %n entries</source>
            <translation>
                <numerusform>操作日志已验证，共 %n 条</numerusform>
            </translation>
        </message>
        <message>
            <source>The journal was altered</source>
            <translation>操作日志已被篡改</translation>
        </message>
        <message>
            <source>The journal is not as it was written.</source>
            <translation>操作日志与写入时不一致。</translation>
        </message>
        <message>
            <source>%1 alien-console --verify-journal names the file.</source>
            <translation>%1 运行 alien-console --verify-journal 可查出是哪个文件。</translation>
        </message>
        <message>
            <source>The journal could not be archived.</source>
            <translation>无法归档操作日志。</translation>
        </message>
        <message>
            <source>Old entries of the journal were archived.</source>
            <translation>操作日志的旧记录已归档。</translation>
        </message>
    </context>
    <context>
        <name>alien::JournalPage</name>
        <message>
            <source>Journal</source>
            <translation>操作日志</translation>
        </message>
        <message>
            <source>Filter journal</source>
            <translation>筛选操作日志</translation>
        </message>
        <message>
            <source>action:deployment.redeploy outcome:failed text</source>
            <translation>action:deployment.redeploy outcome:failed 文本</translation>
        </message>
        <message>
            <source>entries</source>
            <translation>条目</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s)</source>
            <translation>
                <numerusform>%n 项更改</numerusform>
            </translation>
        </message>
        <message>
            <source>No changes yet</source>
            <translation>暂无更改</translation>
        </message>
        <message>
            <source>Every retry, redeploy, delete and other change made through this console is written here before it leaves, and again with its outcome.</source>
            <translation>通过此控制台进行的每次重试、重新部署、删除和其他更改，都会在发出前记录在这里，并在得到结果后再次记录。</translation>
        </message>
    </context>
    <context>
        <name>alien::JournalTable</name>
        <message>
            <source>sent</source>
            <translation>已发送</translation>
        </message>
        <message>
            <source>done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>被拒绝</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <source>outcome unknown</source>
            <translation>结果未知</translation>
        </message>
        <message>
            <source>deployment.redeploy</source>
            <translation>deployment.redeploy</translation>
        </message>
        <message>
            <source>target</source>
            <translation>目标</translation>
        </message>
        <message>
            <source>done, refused, failed, unknown</source>
            <translation>done, refused, failed, unknown</translation>
        </message>
        <message>
            <source>connection</source>
            <translation>连接</translation>
        </message>
        <message>
            <source>reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>error code</source>
            <translation>错误代码</translation>
        </message>
    </context>
    <context>
        <name>alien::JsonEditor</name>
        <message>
            <source>Format</source>
            <translation>格式化</translation>
        </message>
        <message>
            <source>Format JSON</source>
            <translation>格式化 JSON</translation>
        </message>
        <message>
            <source>It is still being checked.</source>
            <translation>仍在检查。</translation>
        </message>
        <message>
            <source>Line %1, column %2: %3</source>
            <translation>第 %1 行，第 %2 列：%3</translation>
        </message>
        <message>
            <source>Not a known variable: %1</source>
            <translation>未知变量：%1</translation>
        </message>
        <message>
            <source>Valid JSON</source>
            <translation>有效的 JSON</translation>
        </message>
        <message>
            <source>A line for each value; Undo takes it back (%1)</source>
            <translation>每个值一行；可撤销（%1）</translation>
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
            <translation>请按键</translation>
        </message>
    </context>
    <context>
        <name>alien::KeychainStore</name>
        <message>
            <source>The keyring did not answer within %1 seconds.</source>
            <translation>密钥环在 %1 秒内没有响应。</translation>
        </message>
        <message>
            <source>The keyring did not keep what was written into it.</source>
            <translation>密钥环未保存写入的内容。</translation>
        </message>
        <message>
            <source>The keyring is locked.</source>
            <translation>密钥环已锁定。</translation>
        </message>
    </context>
    <context>
        <name>alien::LearnedSchema</name>
        <message>
            <source>%1 was always %2 so far; here it is %3.</source>
            <translation>%1 此前一直是 %2；这里是 %3。</translation>
        </message>
        <message>
            <source>%1 was one of %2 so far.</source>
            <translation>%1 此前为 %2 之一。</translation>
        </message>
        <message>
            <source>%1 was never there before; %2 was. A typing mistake?</source>
            <translation>此前从未有过 %1；有过 %2。是否写错？</translation>
        </message>
        <message>
            <source>%1 was always there so far.</source>
            <translation>%1 此前一直存在。</translation>
        </message>
        <message>
            <source>The whole</source>
            <translation>整体</translation>
        </message>
        <message>
            <source>Each item</source>
            <translation>每一项</translation>
        </message>
        <message>
            <source>null</source>
            <translation>null</translation>
        </message>
        <message>
            <source>true or false</source>
            <translation>true 或 false</translation>
        </message>
        <message>
            <source>a whole number</source>
            <translation>整数</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>数字</translation>
        </message>
        <message>
            <source>a text</source>
            <translation>文本</translation>
        </message>
        <message>
            <source>a list</source>
            <translation>列表</translation>
        </message>
        <message>
            <source>an object</source>
            <translation>对象</translation>
        </message>
        <message>
            <source> or </source>
            <translation> 或 </translation>
        </message>
    </context>
    <context>
        <name>alien::LegendRow</name>
        <message>
            <source>Shows or hides this line; with Ctrl only this one stays.</source>
            <translation>显示或隐藏此线；按住 Ctrl 则只保留此线。</translation>
        </message>
    </context>
    <context>
        <name>alien::LimitsForm</name>
        <message>
            <source>Agents report every</source>
            <translation>Agent 报告间隔</translation>
        </message>
        <message>
            <source>%1 counts as stalled after</source>
            <translation>%1 视为停滞前的时长</translation>
        </message>
        <message>
            <source>never</source>
            <translation>从不</translation>
        </message>
        <message>
            <source> min</source>
            <extracomment>of a number of minutes</extracomment>
            <translation> 分钟</translation>
        </message>
        <message>
            <source> s</source>
            <extracomment>of a number of seconds</extracomment>
            <translation> 秒</translation>
        </message>
        <message>
            <source>A pull agent that was not heard of for three times as long counts as silent.</source>
            <translation>拉取式 Agent 超过该间隔的三倍没有消息，即视为失联。</translation>
        </message>
        <message>
            <source>As at first</source>
            <translation>恢复初始值</translation>
        </message>
        <message>
            <source>Limits as at first</source>
            <translation>将限值恢复为初始值</translation>
        </message>
    </context>
    <context>
        <name>alien::LineField</name>
        <message>
            <source>required</source>
            <translation>必填</translation>
        </message>
        <message>
            <source>not set</source>
            <translation>未设置</translation>
        </message>
        <message>
            <source>none, by default</source>
            <translation>无（默认）</translation>
        </message>
        <message>
            <source>%1, by default</source>
            <translation>%1（默认）</translation>
        </message>
        <message>
            <source>%1 is a whole number.</source>
            <translation>%1 应为整数。</translation>
        </message>
        <message>
            <source>No JSON yet: %1, at %2.</source>
            <translation>还不是 JSON：%1，位于 %2。</translation>
        </message>
    </context>
    <context>
        <name>alien::LogFilter</name>
        <message>
            <source>“%1” is not a severity: trace, debug, info, warn, error, fatal.</source>
            <translation>“%1”不是严重级别：trace、debug、info、warn、error、fatal。</translation>
        </message>
    </context>
    <context>
        <name>alien::LogPane</name>
        <message>
            <source>Logs</source>
            <translation>日志</translation>
        </message>
        <message>
            <source>severity&gt;=warn service:api words</source>
            <translation>severity&gt;=warn service:api 关键词</translation>
        </message>
        <message>
            <source>Filter logs</source>
            <translation>筛选日志</translation>
        </message>
        <message>
            <source>Least severity</source>
            <translation>最低级别</translation>
        </message>
        <message>
            <source>Every severity</source>
            <translation>全部级别</translation>
        </message>
        <message>
            <source>Debug and above</source>
            <translation>Debug 及以上</translation>
        </message>
        <message>
            <source>Info and above</source>
            <translation>Info 及以上</translation>
        </message>
        <message>
            <source>Warnings and above</source>
            <translation>警告及以上</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>错误</translation>
        </message>
        <message>
            <source>Only matches</source>
            <translation>仅匹配项</translation>
        </message>
        <message>
            <source>Off: all lines stay, and those that do not match are dimmed.</source>
            <translation>关闭时保留所有行，不匹配的行变暗。</translation>
        </message>
        <message>
            <source>Wrap</source>
            <translation>换行</translation>
        </message>
        <message>
            <source>Wrap lines</source>
            <translation>自动换行</translation>
        </message>
        <message>
            <source>Shows long lines in full, over several rows.</source>
            <translation>用多行完整显示长行。</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>暂停</translation>
        </message>
        <message>
            <source>Pause logs</source>
            <translation>暂停日志</translation>
        </message>
        <message>
            <source>Back to all lines</source>
            <translation>返回全部日志行</translation>
        </message>
        <message>
            <source>Lines over time</source>
            <translation>日志行随时间的分布</translation>
        </message>
        <message>
            <source>Selected line</source>
            <translation>所选行</translation>
        </message>
        <message>
            <source>No line matches in this time</source>
            <translation>此时间内没有匹配的行</translation>
        </message>
        <message>
            <source>Another range, or less of a filter, may have some.</source>
            <translation>换一个时间范围或放宽筛选，可能会有结果。</translation>
        </message>
        <message>
            <source>Clear the filter</source>
            <translation>清除筛选</translation>
        </message>
        <message>
            <source>No log lines in this time</source>
            <translation>此时间内没有日志行</translation>
        </message>
        <message>
            <source>The manager keeps no logs: it hands on what applications send, once its configuration says where to. Receiver has the lines for it, and a test.</source>
            <translation>管理器不保留日志：在配置中指明去向后，它会转发应用程序发送的日志。所需的配置和测试在“接收器”中。</translation>
        </message>
        <message>
            <source>Nothing of this deployment was received. Receiver has the lines that make the manager hand logs on, and a test.</source>
            <translation>没有收到此部署的任何内容。让管理器转发日志所需的配置和测试在“接收器”中。</translation>
        </message>
        <message>
            <source>Show the receiver</source>
            <translation>显示接收器</translation>
        </message>
        <message>
            <source>lines around the selected one</source>
            <translation>所选行前后的日志</translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s)</source>
            <translation>
                <numerusform>%Ln 行</numerusform>
            </translation>
        </message>
        <message>
            <source>no lines</source>
            <translation>无日志行</translation>
        </message>
        <message>
            <source>, reading on</source>
            <translation>，继续读取中</translation>
        </message>
        <message>
            <source>, paused</source>
            <translation>，已暂停</translation>
        </message>
        <message>
            <source>, following</source>
            <translation>，跟随中</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>严重程度</translation>
        </message>
        <message>
            <source>Scope</source>
            <translation>范围</translation>
        </message>
        <message>
            <source>Trace</source>
            <translation>追踪</translation>
        </message>
        <message>
            <source>Open trace</source>
            <translation>打开追踪</translation>
        </message>
    </context>
    <context>
        <name>alien::LogTable</name>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>严重程度</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>正文</translation>
        </message>
        <message>
            <source>Deployment</source>
            <translation>部署</translation>
        </message>
        <message>
            <source>As the sender reports it: no manager vouches for it.</source>
            <translation>由发送方报告：没有管理器为其担保。</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>服务</translation>
        </message>
        <message>
            <source>Stream</source>
            <translation>流</translation>
        </message>
        <message>
            <source>(this line is kept no more)</source>
            <translation>（此行不再保留）</translation>
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
            <translation>未连接。</translation>
        </message>
        <message>
            <source>There is nothing before.</source>
            <translation>前面没有内容。</translation>
        </message>
        <message>
            <source>There is nothing after.</source>
            <translation>后面没有内容。</translation>
        </message>
    </context>
    <context>
        <name>alien::ManagerPanel</name>
        <message>
            <source>Manager API</source>
            <translation>管理器 API</translation>
        </message>
        <message>
            <source>as seen from here</source>
            <translation>从本机观察</translation>
        </message>
        <message>
            <source>Answer time, p95, last hour</source>
            <translation>响应时间，p95，最近一小时</translation>
        </message>
        <message>
            <source>Errors, share of requests</source>
            <translation>错误，占请求的比例</translation>
        </message>
        <message>
            <source>Requests, bytes</source>
            <translation>请求数，字节数</translation>
        </message>
        <message>
            <source>Slowest call now</source>
            <translation>当前最慢的调用</translation>
        </message>
        <message>
            <source>Last error</source>
            <translation>最近的错误</translation>
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
            <translation>每分钟 %1 次，每分钟 %2</translation>
        </message>
        <message>
            <source>%1, %2 ms, %3</source>
            <translation>%1，%2 ms，%3</translation>
        </message>
        <message>
            <source>none in the last hour</source>
            <translation>最近一小时没有</translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <translation>%1，%2：%3</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>没有响应</translation>
        </message>
    </context>
    <context>
        <name>alien::MarkLane</name>
        <message>
            <source>Marks on the time axis</source>
            <translation>时间轴上的标记</translation>
        </message>
        <message>
            <source>Nothing happened in this time.</source>
            <translation>此时间内没有任何事件。</translation>
        </message>
        <message numerus="yes">
            <source>%n mark(s); the last: %1</source>
            <translation>
                <numerusform>%n 个标记；最后一个：%1</numerusform>
            </translation>
        </message>
        <message>
            <source>You: %1</source>
            <translation>您：%1</translation>
        </message>
        <message>
            <source>%1: %2, before %3</source>
            <translation>%1：%2，之前为 %3</translation>
        </message>
        <message>
            <source>New release %1</source>
            <translation>新版本 %1</translation>
        </message>
        <message>
            <source>Command %1 at %2: %3</source>
            <translation>命令 %1 发往 %2：%3</translation>
        </message>
        <message>
            <source>You: %1 on %2, %3</source>
            <translation>您：对 %2 执行 %1，%3</translation>
        </message>
        <message>
            <source>Fleet</source>
            <translation>全部部署</translation>
        </message>
        <message>
            <source>Done here</source>
            <translation>在此执行</translation>
        </message>
        <message>
            <source>Marks: release, status change, command, own action</source>
            <translation>标记：版本、状态变化、命令、自己的操作</translation>
        </message>
    </context>
    <context>
        <name>alien::MergeTable</name>
        <message>
            <source>yours stays</source>
            <translation>保留您的</translation>
        </message>
        <message>
            <source>only yours</source>
            <translation>仅您更改</translation>
        </message>
        <message>
            <source>the same</source>
            <translation>相同</translation>
        </message>
        <message>
            <source>taken over</source>
            <translation>已采用</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>平台</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>位置</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>之前</translation>
        </message>
        <message>
            <source>Yours</source>
            <translation>您的</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>对方的</translation>
        </message>
        <message>
            <source>platform</source>
            <translation>平台</translation>
        </message>
        <message>
            <source>place</source>
            <translation>位置</translation>
        </message>
        <message>
            <source>yours stays, taken over, only yours, the same</source>
            <translation>yours stays, taken over, only yours, the same</translation>
        </message>
        <message>
            <source>there</source>
            <translation>存在</translation>
        </message>
        <message>
            <source>not there</source>
            <translation>不存在</translation>
        </message>
        <message>
            <source>the whole stack</source>
            <translation>整个堆栈</translation>
        </message>
        <message>
            <source>Becomes</source>
            <translation>变为</translation>
        </message>
    </context>
    <context>
        <name>alien::MergeView</name>
        <message>
            <source>%1 was published after the release that this draft came from.</source>
            <translation>%1 是在此草稿的来源版本之后发布的。</translation>
        </message>
        <message>
            <source>Nothing of it is what you changed. Taking it over is a step that can be undone; look at it, then publish again.</source>
            <translation>其中没有您改动过的内容。采用这些更改是可以撤销的一步；请查看后再次发布。</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) changed on both sides: there the draft keeps what you wrote, as a whole, and what they wrote is not in it. The rest is taken over, as a step that can be undone. Look at it, then publish again.</source>
            <translation>
                <numerusform>有 %n 处双方都做了更改：这些地方整体保留您所写的内容，不包含对方所写的内容。其余更改会被采用，这一步可以撤销。请查看后再次发布。</numerusform>
            </translation>
        </message>
        <message>
            <source>Changes on both sides</source>
            <translation>双方的更改</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Take over and look</source>
            <translation>采用并查看</translation>
        </message>
    </context>
    <context>
        <name>alien::MetricTable</name>
        <message>
            <source>gauge</source>
            <translation>仪表值</translation>
        </message>
        <message>
            <source>counter</source>
            <translation>计数器</translation>
        </message>
        <message>
            <source>histogram</source>
            <translation>直方图</translation>
        </message>
        <message>
            <source>Metric</source>
            <translation>指标</translation>
        </message>
        <message>
            <source>Series</source>
            <translation>序列</translation>
        </message>
        <message>
            <source>Newest</source>
            <translation>最新</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>种类</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>单位</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>说明</translation>
        </message>
    </context>
    <context>
        <name>alien::NameMasking</name>
        <message>
            <source>Pseudonyms were copied.</source>
            <translation>已复制化名。</translation>
        </message>
        <message>
            <source>Names are masked: show them again to copy the true ones.</source>
            <translation>名称已遮盖：要复制真实名称，请先恢复显示。</translation>
        </message>
    </context>
    <context>
        <name>alien::NoticeStack</name>
        <message>
            <source>Dismiss</source>
            <translation>忽略</translation>
        </message>
        <message>
            <source>Will be sent in %1 s.</source>
            <translation>将在 %1 秒后发送。</translation>
        </message>
        <message>
            <source>Undo %1 s</source>
            <translation>撤销（%1 秒）</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
    </context>
    <context>
        <name>alien::OperationTable</name>
        <message>
            <source>Method</source>
            <translation>方法</translation>
        </message>
        <message>
            <source>Operation</source>
            <translation>操作</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>领域</translation>
        </message>
        <message>
            <source>Access</source>
            <translation>访问范围</translation>
        </message>
        <message>
            <source>Path</source>
            <translation>路径</translation>
        </message>
        <message>
            <source>GET, POST, PUT, DELETE</source>
            <translation>GET、POST、PUT、DELETE</translation>
        </message>
        <message>
            <source>groups, deployments, …</source>
            <translation>组、部署、…</translation>
        </message>
        <message>
            <source>locked, not allowed</source>
            <translation>locked, not allowed</translation>
        </message>
        <message>
            <source>a part of the path</source>
            <translation>路径的一部分</translation>
        </message>
        <message>
            <source>This connection is read-only.</source>
            <translation>此连接为只读。</translation>
        </message>
        <message>
            <source>not allowed</source>
            <translation>不允许</translation>
        </message>
        <message>
            <source>read-only</source>
            <translation>只读</translation>
        </message>
        <message>
            <source>unlocked</source>
            <translation>已解锁</translation>
        </message>
        <message>
            <source>locked</source>
            <translation>已锁定</translation>
        </message>
    </context>
    <context>
        <name>alien::OverviewPage</name>
        <message>
            <source>Causes and counts</source>
            <translation>原因与数量</translation>
        </message>
        <message>
            <source>deployments</source>
            <translation>部署</translation>
        </message>
        <message>
            <source>Deployments by class</source>
            <translation>按状态类别的部署数</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>需要关注</translation>
        </message>
        <message>
            <source>Changed while this console watched</source>
            <translation>此控制台观察期间的变化</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>变化</translation>
        </message>
        <message>
            <source>Open all %1</source>
            <translation>打开全部 %1 个</translation>
        </message>
        <message>
            <source>Open %1 %2</source>
            <translation>打开 %1 个%2</translation>
        </message>
        <message>
            <source>Counts</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>平台</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>版本</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>组</translation>
        </message>
        <message>
            <source>worst first</source>
            <translation>最差的在前</translation>
        </message>
        <message numerus="yes">
            <source>Since %1, when this console began to watch: %n change(s)</source>
            <translation>
                <numerusform>自 %1 此控制台开始观察以来：%n 次变化</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1，%2</translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s)</source>
            <translation>
                <numerusform>%n 个部署</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cause(s)</source>
            <translation>
                <numerusform>%n 个原因</numerusform>
            </translation>
        </message>
        <message>
            <source>The deployments could not be read</source>
            <translation>无法读取部署</translation>
        </message>
        <message>
            <source>Nothing needs you</source>
            <translation>没有需要处理的事项</translation>
        </message>
        <message>
            <source>No deployment has failed, stalled or gone silent.</source>
            <translation>没有部署失败、停滞或失联。</translation>
        </message>
        <message>
            <source>none yet</source>
            <translation>尚无</translation>
        </message>
        <message>
            <source>No changes yet</source>
            <translation>暂无更改</translation>
        </message>
        <message>
            <source>The manager keeps no history; changes are noted here as they are seen.</source>
            <translation>管理器不保留历史；观察到的变化会记录在这里。</translation>
        </message>
        <message numerus="yes">
            <source>Retry %n deployment(s)…</source>
            <translation>
                <numerusform>重试 %n 个部署…</numerusform>
            </translation>
        </message>
        <message>
            <source>Open in Deployments</source>
            <translation>在部署页面中打开</translation>
        </message>
        <message>
            <source>As of %1</source>
            <translation>截至 %1</translation>
        </message>
        <message>
            <source>Every number opens the filtered table</source>
            <translation>点击任一数字可打开筛选后的表格</translation>
        </message>
        <message>
            <source>By platform</source>
            <translation>按平台</translation>
        </message>
        <message>
            <source>By release</source>
            <translation>按版本</translation>
        </message>
        <message>
            <source>By group</source>
            <translation>按组</translation>
        </message>
        <message>
            <source>All this is of now; Deployments shows the fleet at %1.</source>
            <translation>此处均为当前状态；“部署”页面显示的是 %1 时的全部部署。</translation>
        </message>
        <message>
            <source>A release reaches those that run, or whose last update or refresh failed, when it is published. These were in another state then.</source>
            <translation>版本发布时，只会到达正在运行或最近一次更新或刷新失败的部署。这些部署当时处于其他状态。</translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s) neither run the newest release nor want it</source>
            <translation>
                <numerusform>%n 个部署既未运行最新版本，也未以其为目标</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 newest</source>
            <translation>%1（最新）</translation>
        </message>
    </context>
    <context>
        <name>alien::Page</name>
        <message>
            <source>Overview</source>
            <translation>概览</translation>
        </message>
        <message>
            <source>Deployments</source>
            <translation>部署</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>组</translation>
        </message>
        <message>
            <source>Releases</source>
            <translation>版本</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>命令</translation>
        </message>
        <message>
            <source>Telemetry</source>
            <translation>遥测</translation>
        </message>
        <message>
            <source>Stack editor</source>
            <translation>堆栈编辑器</translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>操作日志</translation>
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
            <translation>查找或运行</translation>
        </message>
        <message>
            <source>Find or run anything:  &gt; actions  # groups  @ releases  : ids</source>
            <translation>查找或运行：  &gt; 操作  # 组  @ 版本  : ID</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>查找结果</translation>
        </message>
        <message>
            <source>Nothing has such a name.</source>
            <translation>没有此名称的项目。</translation>
        </message>
    </context>
    <context>
        <name>alien::PaletteSources</name>
        <message>
            <source>Actions</source>
            <translation>操作</translation>
        </message>
        <message>
            <source>Deployments</source>
            <translation>部署</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <extracomment>%1: "Retry"; %2: the name of a deployment</extracomment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>failed, runs the phase again</source>
            <translation>已失败，重新执行该阶段</translation>
        </message>
        <message>
            <source>Redeploy</source>
            <translation>重新部署</translation>
        </message>
        <message>
            <source>asks first</source>
            <translation>执行前询问</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>组</translation>
        </message>
        <message>
            <source>%1 of %2 deployments</source>
            <translation>%1 / %2 个部署</translation>
        </message>
        <message>
            <source>Releases</source>
            <translation>版本</translation>
        </message>
        <message>
            <source>URLs</source>
            <translation>URL</translation>
        </message>
        <message>
            <source>Copy %1</source>
            <translation>复制 %1</translation>
        </message>
    </context>
    <context>
        <name>alien::PayloadBar</name>
        <message>
            <source>Previous match</source>
            <translation>上一个匹配项</translation>
        </message>
        <message>
            <source>Next match</source>
            <translation>下一个匹配项</translation>
        </message>
        <message>
            <source>More about this payload</source>
            <translation>此载荷的更多操作</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>查找</translation>
        </message>
        <message>
            <source>Tell capital and small letters apart</source>
            <translation>区分大小写</translation>
        </message>
        <message>
            <source>Tree</source>
            <translation>树</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>文本</translation>
        </message>
        <message>
            <source>Hex</source>
            <translation>十六进制</translation>
        </message>
        <message>
            <source>Find in %1</source>
            <translation>在 %1 中查找</translation>
        </message>
    </context>
    <context>
        <name>alien::PayloadDiff</name>
        <message>
            <source>More than 16 MB are not compared by path.</source>
            <translation>超过 16 MB 时不按路径比较。</translation>
        </message>
        <message>
            <source>The first is not JSON: %1</source>
            <translation>前者不是 JSON：%1</translation>
        </message>
        <message>
            <source>The second is not JSON: %1</source>
            <translation>后者不是 JSON：%1</translation>
        </message>
        <message>
            <source>More than 8 MB are not compared line by line.</source>
            <translation>超过 8 MB 时不逐行比较。</translation>
        </message>
        <message>
            <source>These are bytes, no text.</source>
            <translation>内容是字节，不是文本。</translation>
        </message>
    </context>
    <context>
        <name>alien::PayloadDiffRows</name>
        <message numerus="yes">
            <source>%n equal line(s)</source>
            <translation>
                <numerusform>%n 行相同</numerusform>
            </translation>
        </message>
        <message>
            <source>Added</source>
            <translation>新增</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>更改</translation>
        </message>
    </context>
    <context>
        <name>alien::PayloadDiffView</name>
        <message>
            <source>Differences</source>
            <translation>差异</translation>
        </message>
        <message>
            <source>Paths</source>
            <translation>路径</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>文本</translation>
        </message>
        <message>
            <source>Changed paths</source>
            <translation>更改的路径</translation>
        </message>
        <message>
            <source>Changed lines</source>
            <translation>更改的行</translation>
        </message>
        <message>
            <source>%1 changed, %2 added, %3 removed</source>
            <translation>%1 项更改，%2 项新增，%3 项移除</translation>
        </message>
        <message>
            <source>No difference</source>
            <translation>没有差异</translation>
        </message>
        <message>
            <source>Both are the same, byte for byte.</source>
            <translation>两者逐字节相同。</translation>
        </message>
        <message>
            <source>No comparison by path</source>
            <translation>未按路径比较</translation>
        </message>
        <message>
            <source>Only blanks or the order of members differ.</source>
            <translation>仅空白或成员顺序不同。</translation>
        </message>
        <message>
            <source>No comparison by line</source>
            <translation>未逐行比较</translation>
        </message>
        <message>
            <source>%1 against %2</source>
            <translation>%1 与 %2 比较</translation>
        </message>
        <message>
            <source>Nothing to compare</source>
            <translation>没有可比较的内容</translation>
        </message>
        <message>
            <source>Two payloads are needed.</source>
            <translation>需要两份载荷。</translation>
        </message>
    </context>
    <context>
        <name>alien::PayloadFoot</name>
        <message>
            <source>Copy path</source>
            <translation>复制路径</translation>
        </message>
    </context>
    <context>
        <name>alien::PayloadHexView</name>
        <message>
            <source>The bytes are hidden while names are masked.</source>
            <translation>名称遮盖期间，字节内容不显示。</translation>
        </message>
    </context>
    <context>
        <name>alien::PayloadPreview</name>
        <message>
            <source>%1 x %2 pixels are too many for a preview.</source>
            <translation>%1 x %2 像素过大，无法预览。</translation>
        </message>
        <message>
            <source>The picture cannot be shown: %1</source>
            <translation>无法显示图片：%1</translation>
        </message>
        <message>
            <source>Picture, %1, %2 x %3 pixels</source>
            <translation>图片，%1，%2 x %3 像素</translation>
        </message>
    </context>
    <context>
        <name>alien::PayloadSource</name>
        <message>
            <source>%1 cannot be read: %2</source>
            <translation>无法读取 %1：%2</translation>
        </message>
        <message>
            <source>it is no regular file</source>
            <translation>它不是普通文件</translation>
        </message>
    </context>
    <context>
        <name>alien::PayloadTextView</name>
        <message>
            <source>masked</source>
            <translation>已遮盖</translation>
        </message>
    </context>
    <context>
        <name>alien::PayloadTree</name>
        <message>
            <source>Line %1, column %2: %3</source>
            <translation>第 %1 行，第 %2 列：%3</translation>
        </message>
        <message>
            <source>masked</source>
            <translation>已遮盖</translation>
        </message>
        <message>
            <source>reading</source>
            <translation>读取中</translation>
        </message>
    </context>
    <context>
        <name>alien::PayloadTreeView</name>
        <message>
            <source>Broken off</source>
            <translation>中断</translation>
        </message>
        <message>
            <source>Unfolded</source>
            <translation>已展开</translation>
        </message>
        <message>
            <source>Folded</source>
            <translation>已折叠</translation>
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
            <translation>文本</translation>
        </message>
        <message>
            <source>%1 as text</source>
            <translation>以文本显示 %1</translation>
        </message>
        <message>
            <source>Bytes</source>
            <translation>字节</translation>
        </message>
        <message>
            <source>%1 as bytes</source>
            <translation>以字节显示 %1</translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>空</translation>
        </message>
        <message>
            <source>This payload has no bytes.</source>
            <translation>此载荷没有字节。</translation>
        </message>
        <message>
            <source>Unpack gzip</source>
            <translation>解压 gzip</translation>
        </message>
        <message>
            <source>Broken at line %1, column %2</source>
            <translation>在第 %1 行第 %2 列中断</translation>
        </message>
        <message>
            <source>Reading, %1 %</source>
            <translation>正在读取，%1 %</translation>
        </message>
        <message>
            <source>%1, no JSON</source>
            <translation>%1，非 JSON</translation>
        </message>
        <message>
            <source>Unpacking %1</source>
            <translation>正在解压 %1</translation>
        </message>
        <message>
            <source>Unpacked from %1 of gzip</source>
            <translation>由 %1 的 gzip 解压</translation>
        </message>
        <message>
            <source>The result is stored on the manager's host</source>
            <translation>结果存储在管理器所在的主机上</translation>
        </message>
        <message>
            <source>%1 lie at %2, where this program cannot read them. Copy the file from that host to see it.</source>
            <translation>%1 位于 %2，此程序无法读取。如需查看，请从该主机复制文件。</translation>
        </message>
        <message>
            <source>Searching, %1 %</source>
            <translation>正在搜索，%1 %</translation>
        </message>
        <message>
            <source>No match</source>
            <translation>无匹配项</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>%1, inside</source>
            <translation>%1，位于内部</translation>
        </message>
        <message>
            <source>Some encoded values are too large to be looked into.</source>
            <translation>部分编码值过大，未在其中搜索。</translation>
        </message>
        <message>
            <source>Copying %1</source>
            <translation>正在复制 %1</translation>
        </message>
        <message>
            <source>Save as</source>
            <translation>另存为</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>已保存为 %1</translation>
        </message>
        <message>
            <source>%1 could not be saved: %2</source>
            <translation>无法保存 %1：%2</translation>
        </message>
        <message>
            <source>The window was closed</source>
            <translation>窗口已关闭</translation>
        </message>
        <message>
            <source>Copy JSON</source>
            <translation>复制 JSON</translation>
        </message>
        <message>
            <source>Copy text</source>
            <translation>复制文本</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>另存为…</translation>
        </message>
        <message>
            <source>Indent the text</source>
            <translation>缩进文本</translation>
        </message>
        <message>
            <source>Unfold all</source>
            <translation>全部展开</translation>
        </message>
        <message>
            <source>Copy value</source>
            <translation>复制值</translation>
        </message>
        <message>
            <source>Copy as JSON</source>
            <translation>复制为 JSON</translation>
        </message>
        <message>
            <source>Copy path</source>
            <translation>复制路径</translation>
        </message>
        <message>
            <source>Reveal this value</source>
            <translation>显示此值</translation>
        </message>
        <message>
            <source>Fold</source>
            <translation>折叠</translation>
        </message>
        <message>
            <source>Decode here</source>
            <translation>在此解码</translation>
        </message>
        <message>
            <source>Unfold</source>
            <translation>展开</translation>
        </message>
        <message>
            <source>Unfold all below</source>
            <translation>展开其下全部</translation>
        </message>
        <message>
            <source>Save decoded value as…</source>
            <translation>将解码后的值另存为…</translation>
        </message>
        <message>
            <source>Show in the text</source>
            <translation>在文本中显示</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>全选</translation>
        </message>
        <message>
            <source>Show in the tree</source>
            <translation>在树中显示</translation>
        </message>
        <message>
            <source>This is not JSON.</source>
            <translation>这不是 JSON。</translation>
        </message>
        <message>
            <source>%1 is too much for the clipboard; save them as a file</source>
            <translation>%1 超出剪贴板容量；请另存为文件</translation>
        </message>
    </context>
    <context>
        <name>alien::Profile</name>
        <message>
            <source>This is no web address.</source>
            <translation>这不是网址。</translation>
        </message>
        <message>
            <source>Leave out the name and password; the token is asked for separately.</source>
            <translation>请去掉用户名和密码；令牌会另行询问。</translation>
        </message>
        <message>
            <source>Leave out everything from the ? or # on.</source>
            <translation>请去掉 ? 或 # 及其后的全部内容。</translation>
        </message>
        <message>
            <source>Enter the manager's address.</source>
            <translation>请输入管理器的地址。</translation>
        </message>
        <message>
            <source>Begin the address with https:// or http://.</source>
            <translation>地址须以 https:// 或 http:// 开头。</translation>
        </message>
    </context>
    <context>
        <name>alien::ProfileForm</name>
        <message>
            <source>Grant on another resource</source>
            <translation>对其他资源授权</translation>
        </message>
        <message>
            <source>permission profile</source>
            <translation>权限配置</translation>
        </message>
        <message>
            <source>Nobody uses it.</source>
            <translation>无人使用。</translation>
        </message>
        <message>
            <source>Used by %1.</source>
            <translation>使用者：%1。</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>全部资源</translation>
        </message>
        <message>
            <source>permission set</source>
            <translation>权限集</translation>
        </message>
        <message>
            <source>Grant %1</source>
            <translation>授予 %1</translation>
        </message>
        <message>
            <source>Take a grant away</source>
            <translation>收回一项授权</translation>
        </message>
        <message>
            <source>Remove all grants on %1</source>
            <translation>移除对 %1 的全部授权</translation>
        </message>
        <message>
            <source>Take grants away</source>
            <translation>收回授权</translation>
        </message>
        <message>
            <source>Grant on %1</source>
            <translation>对 %1 授权</translation>
        </message>
    </context>
    <context>
        <name>alien::ProfileStore</name>
        <message>
            <source>The saved connections cannot be read: %1</source>
            <translation>无法读取已保存的连接：%1</translation>
        </message>
        <message>
            <source>The saved connections were damaged and moved to %1.</source>
            <translation>已保存的连接已损坏，已移至 %1。</translation>
        </message>
        <message>
            <source>The saved connections in %1 are damaged.</source>
            <translation>%1 中已保存的连接已损坏。</translation>
        </message>
        <message>
            <source>The connection could not be saved: %1</source>
            <translation>无法保存连接：%1</translation>
        </message>
    </context>
    <context>
        <name>alien::PromAnswer</name>
        <message>
            <source>The server's answer is not that of Prometheus' API.</source>
            <translation>服务器的响应不是 Prometheus API 的响应。</translation>
        </message>
        <message>
            <source>A part of the server's storage did not answer; something may be missing here.</source>
            <translation>服务器的部分存储没有响应；这里可能缺少内容。</translation>
        </message>
        <message>
            <source>The server refused without saying why.</source>
            <translation>服务器拒绝了请求，未说明原因。</translation>
        </message>
        <message>
            <source>The server's answer has no result that this console knows.</source>
            <translation>服务器的响应中没有此控制台认识的结果。</translation>
        </message>
        <message numerus="yes">
            <source>%n native histogram(s) cannot be drawn; use histogram_quantile().</source>
            <translation>
                <numerusform>%n 个原生直方图无法绘制；请使用 histogram_quantile()。</numerusform>
            </translation>
        </message>
        <message>
            <source>The server's answer is not a list of names.</source>
            <translation>服务器的响应不是名称列表。</translation>
        </message>
    </context>
    <context>
        <name>alien::PromClient</name>
        <message>
            <source>The server keeps tenants apart and was told none: add the header X-Scope-OrgID.</source>
            <translation>服务器区分租户，但未指定租户：请添加标头 X-Scope-OrgID。</translation>
        </message>
        <message>
            <source>The server asks for a user or a token, or does not know the given one (401).</source>
            <translation>服务器要求用户或令牌，或不认识所提供的用户或令牌 (401)。</translation>
        </message>
        <message>
            <source>The server does not allow it (403).</source>
            <translation>服务器不允许此操作 (403)。</translation>
        </message>
        <message>
            <source>There is no Prometheus API at this address (404). For VictoriaMetrics cluster it ends in /select/0/prometheus, for Mimir in /prometheus.</source>
            <translation>此地址没有 Prometheus API (404)。VictoriaMetrics 集群的地址以 /select/0/prometheus 结尾，Mimir 的以 /prometheus 结尾。</translation>
        </message>
        <message>
            <source>The server answered %1.</source>
            <translation>服务器返回 %1。</translation>
        </message>
        <message>
            <source>A Prometheus-compatible server</source>
            <translation>兼容 Prometheus 的服务器</translation>
        </message>
    </context>
    <context>
        <name>alien::PromController</name>
        <message>
            <source>There is no metrics server for this connection any more.</source>
            <translation>此连接已没有指标服务器。</translation>
        </message>
        <message>
            <source>Save a metrics server first.</source>
            <translation>请先保存指标服务器。</translation>
        </message>
        <message>
            <source>Asking the server…</source>
            <translation>正在查询服务器…</translation>
        </message>
        <message>
            <source>The server answers.</source>
            <translation>服务器有响应。</translation>
        </message>
        <message>
            <source>Type a query first.</source>
            <translation>请先输入查询。</translation>
        </message>
        <message>
            <source>My %1</source>
            <translation>我的 %1</translation>
        </message>
        <message>
            <source>The panel stands at the end of “%1”.</source>
            <translation>面板已放在“%1”的末尾。</translation>
        </message>
    </context>
    <context>
        <name>alien::PromPane</name>
        <message>
            <source>Metrics server</source>
            <translation>指标服务器</translation>
        </message>
        <message>
            <source>Prometheus, VictoriaMetrics, Mimir or Thanos: the engine for a fleet that outgrows one desktop. The secret is kept in the keyring only.</source>
            <translation>Prometheus、VictoriaMetrics、Mimir 或 Thanos：适合部署数量超出单台桌面能力的情形。密钥只保存在密钥环中。</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>地址</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>登录</translation>
        </message>
        <message>
            <source>None</source>
            <translation>无</translation>
        </message>
        <message>
            <source>User and password</source>
            <translation>用户和密码</translation>
        </message>
        <message>
            <source>Bearer token</source>
            <translation>Bearer 令牌</translation>
        </message>
        <message>
            <source>User</source>
            <translation>用户</translation>
        </message>
        <message>
            <source>Secret</source>
            <translation>机密</translation>
        </message>
        <message>
            <source>as it is kept</source>
            <translation>沿用已保存的</translation>
        </message>
        <message>
            <source>Headers</source>
            <translation>标头</translation>
        </message>
        <message>
            <source>Own CA</source>
            <translation>自有 CA</translation>
        </message>
        <message>
            <source>file in PEM form</source>
            <translation>PEM 格式的文件</translation>
        </message>
        <message>
            <source>Client certificate</source>
            <translation>客户端证书</translation>
        </message>
        <message>
            <source>Its key</source>
            <translation>证书私钥</translation>
        </message>
        <message>
            <source>PromQL query</source>
            <translation>PromQL 查询</translation>
        </message>
        <message>
            <source>Legend</source>
            <translation>图例</translation>
        </message>
        <message>
            <source>Names and labels complete while you type, or with Ctrl+Space. $rate stands for a window that suits the range, $step for its step.</source>
            <translation>输入时或按 Ctrl+空格可补全名称和标签。$rate 代表适合该时间范围的窗口，$step 代表其步长。</translation>
        </message>
        <message>
            <source>“%1” is no header: a name, a colon, a value.</source>
            <translation>“%1”不是标头：应为名称、冒号、值。</translation>
        </message>
        <message>
            <source>Fill in the address first.</source>
            <translation>请先填写地址。</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>服务器</translation>
        </message>
        <message>
            <source>Deployments</source>
            <translation>部署</translation>
        </message>
        <message>
            <source>no label names them; panels show all</source>
            <translation>没有标签指明部署；面板显示全部</translation>
        </message>
        <message>
            <source>labelled %1</source>
            <translation>标签为 %1</translation>
        </message>
        <message>
            <source>Points every</source>
            <translation>数据点间隔</translation>
        </message>
    </context>
    <context>
        <name>alien::PromProduct</name>
        <message>
            <source>The server does not say what it is.</source>
            <translation>服务器未说明其身份。</translation>
        </message>
    </context>
    <context>
        <name>alien::PromQueryEdit</name>
        <message>
            <source>Completions</source>
            <translation>补全</translation>
        </message>
    </context>
    <context>
        <name>alien::PromServer</name>
        <message>
            <source>The address must begin with http:// or https:// and name a host, as in http://127.0.0.1:9090.</source>
            <translation>地址必须以 http:// 或 https:// 开头并包含主机，例如 http://127.0.0.1:9090。</translation>
        </message>
        <message>
            <source>The address must not carry a query, a fragment or a password; the password has a field of its own.</source>
            <translation>地址不能包含查询、片段或密码；密码有单独的字段。</translation>
        </message>
        <message>
            <source>%1 holds no certificate in PEM form.</source>
            <translation>%1 不含 PEM 格式的证书。</translation>
        </message>
        <message>
            <source>%1 holds no private key in PEM form without a pass phrase.</source>
            <translation>%1 不含无口令的 PEM 格式私钥。</translation>
        </message>
        <message>
            <source>The header %1 cannot be sent.</source>
            <translation>无法发送标头 %1。</translation>
        </message>
    </context>
    <context>
        <name>alien::PromSource</name>
        <message>
            <source>Prometheus-compatible server at %1</source>
            <translation>位于 %1 的兼容 Prometheus 的服务器</translation>
        </message>
        <message>
            <source>%1 at %2</source>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>No Prometheus-compatible server is set up for this connection.</source>
            <translation>此连接未设置兼容 Prometheus 的服务器。</translation>
        </message>
        <message>
            <source>The server has nothing for this query in this time.</source>
            <translation>服务器在此时间内没有该查询的数据。</translation>
        </message>
    </context>
    <context>
        <name>alien::ProtectionCard</name>
        <message>
            <source>Production</source>
            <translation>生产</translation>
        </message>
        <message>
            <source>Staging</source>
            <translation>预发布</translation>
        </message>
        <message>
            <source>Sandbox</source>
            <translation>沙箱</translation>
        </message>
        <message>
            <source>None</source>
            <translation>无</translation>
        </message>
        <message>
            <source>Asks one step more, holds single actions back 5 s</source>
            <translation>多一步确认，单个操作延迟 5 秒执行</translation>
        </message>
        <message>
            <source>Asks before bulk and deletes</source>
            <translation>批量操作和删除前询问</translation>
        </message>
        <message>
            <source>Asks before deletes only</source>
            <translation>仅删除前询问</translation>
        </message>
    </context>
    <context>
        <name>alien::ProtectionTag</name>
        <message>
            <source>PRODUCTION</source>
            <translation>生产</translation>
        </message>
        <message>
            <source>STAGING</source>
            <translation>预发布</translation>
        </message>
        <message>
            <source>SANDBOX</source>
            <translation>沙箱</translation>
        </message>
    </context>
    <context>
        <name>alien::PublishBody</name>
        <message>
            <source>no stack: they would wait for ever</source>
            <translation>没有堆栈：会一直等待</translation>
        </message>
        <message>
            <source>no stack</source>
            <translation>没有堆栈</translation>
        </message>
        <message>
            <source>the newest release has no stack for it</source>
            <translation>最新版本没有适用的堆栈</translation>
        </message>
        <message>
            <source>%1 removed</source>
            <translation>移除 %1</translation>
        </message>
        <message>
            <source>%1 changed</source>
            <translation>更改 %1</translation>
        </message>
        <message>
            <source>%1 added</source>
            <translation>新增 %1</translation>
        </message>
        <message>
            <source>permissions or settings of the stack changed</source>
            <translation>堆栈的权限或设置有更改</translation>
        </message>
        <message>
            <source>nothing changes</source>
            <translation>没有变化</translation>
        </message>
        <message>
            <source>Hit, by group</source>
            <translation>受影响（按组）</translation>
        </message>
        <message>
            <source>Not moved, %1</source>
            <translation>不受影响，%1 个</translation>
        </message>
        <message>
            <source>The way back</source>
            <translation>回退办法</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>另有 %n 个</numerusform>
            </translation>
        </message>
        <message>
            <source>Findings still open, %1</source>
            <translation>未解决的检查结果，%1 项</translation>
        </message>
        <message>
            <source>Fleet and newest release read again at %1.</source>
            <translation>已于 %1 重新读取全部部署和最新版本。</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>平台</translation>
        </message>
        <message>
            <source>Hit</source>
            <translation>受影响</translation>
        </message>
        <message>
            <source>Not covered</source>
            <translation>未覆盖</translation>
        </message>
        <message>
            <source>Resources</source>
            <translation>资源</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <translation>%2 上的 %1</translation>
        </message>
        <message>
            <source>%1 not covered on %2</source>
            <translation>%2 上有 %1 个未覆盖</translation>
        </message>
        <message>
            <source>Add a stack for %1</source>
            <translation>为 %1 添加堆栈</translation>
        </message>
        <message>
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>%1 in all</source>
            <translation>共 %1 个</translation>
        </message>
        <message>
            <source>%1 not covered in all</source>
            <translation>共 %1 个未覆盖</translation>
        </message>
        <message>
            <source>%1 in %2</source>
            <translation>%2 中有 %1 个</translation>
        </message>
        <message numerus="yes">
            <source>%n failed now</source>
            <translation>
                <numerusform>%n 个当前失败</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message numerus="yes">
            <source>and %n more group(s)</source>
            <translation>
                <numerusform>另有 %n 个组</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody: no deployment is running.</source>
            <translation>无：没有运行中的部署。</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Those that are being updated, set up or stalled move too when they settle before it is sent.</source>
            <translation>正在更新、安装或停滞的部署，如果在发送前稳定下来，也会随之更新。</translation>
        </message>
        <message>
            <source>Nobody is left out.</source>
            <translation>没有排除任何部署。</translation>
        </message>
        <message>
            <source>Commit message</source>
            <translation>提交消息</translation>
        </message>
        <message>
            <source>Commit ref</source>
            <translation>提交引用</translation>
        </message>
        <message>
            <source>Commit sha</source>
            <translation>提交 SHA</translation>
        </message>
        <message>
            <source>Written into the release</source>
            <translation>写入版本的信息</translation>
        </message>
        <message>
            <source>What differs from %1</source>
            <translation>与 %1 的差异</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>无</translation>
        </message>
        <message>
            <source>%1: %2 becomes %3</source>
            <translation>%1：%2 变为 %3</translation>
        </message>
        <message>
            <source>No value differs.</source>
            <translation>所有值均相同。</translation>
        </message>
        <message>
            <source>Show difference</source>
            <translation>显示差异</translation>
        </message>
    </context>
    <context>
        <name>alien::Query</name>
        <message>
            <source>What is to follow "or"?</source>
            <translation>“or”之后是什么？</translation>
        </message>
        <message>
            <source>This list cannot be filtered with "or"</source>
            <translation>此列表不能用“or”筛选</translation>
        </message>
        <message>
            <source>"or" stands between two conditions</source>
            <translation>“or”应位于两个条件之间</translation>
        </message>
        <message>
            <source>%1 is a time span: compare it with &lt; or &gt;</source>
            <translation>%1 是时间段：请用 &lt; 或 &gt; 比较</translation>
        </message>
        <message>
            <source>%1 cannot be compared with %2</source>
            <translation>%1 不能用 %2 比较</translation>
        </message>
        <message>
            <source>%1 takes one value</source>
            <translation>%1 只接受一个值</translation>
        </message>
        <message>
            <source>"%1" is no time span; write 90s, 15m, 1h, 2d or 1w</source>
            <translation>“%1”不是时间段；请写成 90s、15m、1h、2d 或 1w</translation>
        </message>
        <message>
            <source>"%1" is no whole number</source>
            <translation>“%1”不是整数</translation>
        </message>
        <message>
            <source>%1 is yes or no</source>
            <translation>%1 的值为 yes 或 no</translation>
        </message>
        <message>
            <source>There is no "%1" to filter by</source>
            <translation>没有可用于筛选的“%1”</translation>
        </message>
        <message>
            <source>What is %1 to be?</source>
            <translation>%1 的值是什么？</translation>
        </message>
    </context>
    <context>
        <name>alien::QueryCompleter</name>
        <message>
            <source>Proposals for the filter</source>
            <translation>筛选建议</translation>
        </message>
    </context>
    <context>
        <name>alien::QueryEdit</name>
        <message>
            <source>Filter: words, status:failed, group:…, age&gt;1h</source>
            <translation>筛选：词、status:failed、group:…、age&gt;1h</translation>
        </message>
        <message>
            <source>Go to the filter</source>
            <translation>转到筛选框</translation>
        </message>
        <message>
            <source>Clear the filter</source>
            <translation>清除筛选</translation>
        </message>
        <message>
            <source>%1. Did you mean “%2”?</source>
            <translation>%1。您是不是想输入“%2”？</translation>
        </message>
    </context>
    <context>
        <name>alien::QuestionForm</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
    </context>
    <context>
        <name>alien::QuitGuard</name>
        <message numerus="yes">
            <source>An action has not ended for %n deployment(s) yet. Those that wait are not sent to; those under way end first, and the journal has their outcome.</source>
            <translation>
                <numerusform>对 %n 个部署的操作尚未结束。等待中的将不再发送；进行中的会先执行完，操作日志会记录其结果。</numerusform>
            </translation>
        </message>
        <message>
            <source>Stop and quit</source>
            <translation>停止并退出</translation>
        </message>
        <message>
            <source>Quit while an action is under way?</source>
            <translation>操作正在进行，要退出吗？</translation>
        </message>
    </context>
    <context>
        <name>alien::Rail</name>
        <message>
            <source>Sections</source>
            <translation>页面</translation>
        </message>
        <message>
            <source>Switch to %1</source>
            <translation>切换到 %1</translation>
        </message>
        <message>
            <source>Switch to %1 (%2)</source>
            <translation>切换到 %1（%2）</translation>
        </message>
    </context>
    <context>
        <name>alien::RailSection</name>
        <message>
            <source>%1 failed of %2</source>
            <translation>%2 个中有 %1 个失败</translation>
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
            <translation>15 分钟</translation>
        </message>
        <message>
            <source>1 h</source>
            <translation>1 小时</translation>
        </message>
        <message>
            <source>2 h</source>
            <translation>2 小时</translation>
        </message>
        <message>
            <source>6 h</source>
            <translation>6 小时</translation>
        </message>
        <message>
            <source>24 h</source>
            <translation>24 小时</translation>
        </message>
        <message>
            <source>7 d</source>
            <translation>7 天</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Live</source>
            <translation>实时</translation>
        </message>
        <message>
            <source>The last %1</source>
            <translation>最近 %1</translation>
        </message>
        <message>
            <source>Follows the present.</source>
            <translation>跟随当前时间。</translation>
        </message>
        <message>
            <source>Back to the range before</source>
            <translation>返回之前的时间范围</translation>
        </message>
        <message>
            <source>Back to the range before (Esc, or a double click on a chart).</source>
            <translation>返回之前的时间范围（Esc，或双击图表）。</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 至 %2</translation>
        </message>
    </context>
    <context>
        <name>alien::ReceiverPane</name>
        <message>
            <source>Receiver</source>
            <translation>接收器</translation>
        </message>
        <message>
            <source>A manager forwards what its deployments send, if it is told where to. Put these lines into its configuration and start it anew:</source>
            <translation>管理器在得知去向后，会转发其部署发送的内容。请将以下内容写入其配置并重新启动：</translation>
        </message>
        <message>
            <source>Came from this connection</source>
            <translation>来自此连接</translation>
        </message>
        <message>
            <source>Refused, from everybody</source>
            <translation>已拒绝（所有来源）</translation>
        </message>
        <message>
            <source>Kept on this machine</source>
            <translation>保存在本机</translation>
        </message>
        <message>
            <source>Metrics that arrived</source>
            <translation>收到的指标</translation>
        </message>
        <message>
            <source>Metrics</source>
            <translation>指标</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Series</source>
            <translation>序列</translation>
        </message>
        <message>
            <source>Log lines</source>
            <translation>日志行</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>自 %1</translation>
        </message>
        <message>
            <source>Spans</source>
            <translation>Span</translation>
        </message>
        <message>
            <source>Set aside, unreadable</source>
            <translation>已搁置（无法读取）</translation>
        </message>
        <message>
            <source>The receiver listens on this machine only, for whoever has the secret.</source>
            <translation>接收器只在本机监听，供持有密钥者使用。</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>地址</translation>
        </message>
        <message>
            <source>Header</source>
            <translation>标头</translation>
        </message>
        <message>
            <source>Lines for the manager</source>
            <translation>管理器配置</translation>
        </message>
        <message>
            <source>No keyring keeps the secret: good until this program ends.</source>
            <translation>没有密钥环保存密钥：在此程序退出前有效。</translation>
        </message>
        <message>
            <source>A manager elsewhere</source>
            <translation>位于别处的管理器</translation>
        </message>
        <message>
            <source>run here: its port comes to this receiver</source>
            <translation>在此运行：将其端口转到此接收器</translation>
        </message>
        <message>
            <source>Last</source>
            <translation>最近</translation>
        </message>
        <message>
            <source>nothing yet</source>
            <translation>暂无</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>请求</translation>
        </message>
        <message>
            <source>Metric points</source>
            <translation>指标数据点</translation>
        </message>
        <message>
            <source>Log records</source>
            <translation>日志记录</translation>
        </message>
        <message>
            <source>Points rejected</source>
            <translation>被拒绝的数据点</translation>
        </message>
        <message>
            <source>Capped by the SDK</source>
            <translation>被 SDK 限制</translation>
        </message>
        <message>
            <source>too many attribute sets</source>
            <translation>属性集过多</translation>
        </message>
        <message>
            <source>Without the secret</source>
            <translation>缺少密钥</translation>
        </message>
        <message>
            <source>Wrong host</source>
            <translation>主机不符</translation>
        </message>
        <message>
            <source>From a browser</source>
            <translation>来自浏览器</translation>
        </message>
        <message>
            <source>Wrong path or method</source>
            <translation>路径或方法不符</translation>
        </message>
        <message>
            <source>Unreadable</source>
            <translation>无法读取</translation>
        </message>
        <message>
            <source>Too large</source>
            <translation>过大</translation>
        </message>
        <message>
            <source>Pushed back</source>
            <translation>要求稍后重发</translation>
        </message>
        <message>
            <source>Last problem</source>
            <translation>最近的问题</translation>
        </message>
        <message>
            <source>Unreadable, %1</source>
            <translation>无法读取，%1</translation>
        </message>
    </context>
    <context>
        <name>alien::RecordsField</name>
        <message>
            <source>Add rule</source>
            <translation>添加规则</translation>
        </message>
        <message>
            <source>Add health check</source>
            <translation>添加健康检查</translation>
        </message>
        <message>
            <source>Scale by itself</source>
            <translation>自动伸缩</translation>
        </message>
        <message>
            <source>Add GPU</source>
            <translation>添加 GPU</translation>
        </message>
        <message>
            <source>Add storage</source>
            <translation>添加存储</translation>
        </message>
        <message>
            <source>Add variable</source>
            <translation>添加变量</translation>
        </message>
        <message>
            <source>Add port</source>
            <translation>添加端口</translation>
        </message>
        <message>
            <source>Add endpoint</source>
            <translation>添加端点</translation>
        </message>
        <message>
            <source>Add probe</source>
            <translation>添加探针</translation>
        </message>
        <message>
            <source>Set amount</source>
            <translation>设置数量</translation>
        </message>
        <message>
            <source>Add line</source>
            <translation>添加行</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 至 %2</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>值</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>天数</translation>
        </message>
        <message>
            <source>Prefix</source>
            <translation>前缀</translation>
        </message>
        <message>
            <source>any</source>
            <translation>任意</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>端口</translation>
        </message>
        <message>
            <source>Exposed as</source>
            <translation>公开方式</translation>
        </message>
        <message>
            <source>Host label</source>
            <translation>主机标签</translation>
        </message>
        <message>
            <source>Protocol</source>
            <translation>协议</translation>
        </message>
        <message>
            <source>Least</source>
            <translation>最小</translation>
        </message>
        <message>
            <source>Desired</source>
            <translation>期望</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>方法</translation>
        </message>
        <message>
            <source>Path</source>
            <translation>路径</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>文本</translation>
        </message>
        <message>
            <source>Timeout, s</source>
            <translation>超时（秒）</translation>
        </message>
        <message>
            <source>Failures</source>
            <translation>失败次数</translation>
        </message>
        <message>
            <source>Most</source>
            <translation>最大</translation>
        </message>
        <message>
            <source>CPU, %</source>
            <translation>CPU（%）</translation>
        </message>
        <message>
            <source>Memory, %</source>
            <translation>内存（%）</translation>
        </message>
        <message>
            <source>HTTP in flight</source>
            <translation>处理中的 HTTP 请求</translation>
        </message>
        <message>
            <source>HTTP p95, ms</source>
            <translation>HTTP p95（ms）</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <source>Mounted at</source>
            <translation>挂载点</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1, by default</source>
            <translation>%1（默认）</translation>
        </message>
        <message>
            <source>Remove line %1 of %2</source>
            <translation>移除第 %1 行，共 %2 行</translation>
        </message>
        <message>
            <source>inside only</source>
            <translation>仅内部</translation>
        </message>
        <message>
            <source>not set</source>
            <translation>未设置</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>%1 %2, %3</source>
            <translation>%1 %2，%3</translation>
        </message>
        <message>
            <source>A variable has a name.</source>
            <translation>变量须有名称。</translation>
        </message>
        <message>
            <source>%1 is there already.</source>
            <translation>%1 已存在。</translation>
        </message>
        <message>
            <source>%1 is a whole number.</source>
            <translation>%1 应为整数。</translation>
        </message>
    </context>
    <context>
        <name>alien::ReferencesField</name>
        <message>
            <source>link</source>
            <translation>关联</translation>
        </message>
        <message>
            <source>dependency</source>
            <translation>依赖项</translation>
        </message>
    </context>
    <context>
        <name>alien::ReleaseInspector</name>
        <message>
            <source>the stack for %1</source>
            <translation>%1 的堆栈</translation>
        </message>
        <message>
            <source>permissions or settings</source>
            <translation>权限或设置</translation>
        </message>
        <message>
            <source>%1 added</source>
            <translation>新增 %1</translation>
        </message>
        <message>
            <source>%1 removed</source>
            <translation>移除 %1</translation>
        </message>
        <message>
            <source>%1 changed</source>
            <translation>更改 %1</translation>
        </message>
        <message>
            <source>means the same</source>
            <translation>含义相同</translation>
        </message>
        <message>
            <source>Deployments that run it, by class</source>
            <translation>运行它的部署（按类别）</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>摘要</translation>
        </message>
        <message>
            <source>Search in the stack for %1</source>
            <translation>在 %1 的堆栈中搜索</translation>
        </message>
        <message>
            <source>Copy id</source>
            <translation>复制 ID</translation>
        </message>
        <message>
            <source>Commit</source>
            <translation>提交</translation>
        </message>
        <message>
            <source>Ref</source>
            <translation>引用</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>消息</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>发布时间</translation>
        </message>
        <message>
            <source>Platforms</source>
            <translation>平台</translation>
        </message>
        <message>
            <source>Against %1</source>
            <translation>与 %1 相比</translation>
        </message>
        <message>
            <source>being compared</source>
            <translation>正在比较</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>比较</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>显示</translation>
        </message>
        <message>
            <source>Run it</source>
            <translation>正在运行</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>On the way</source>
            <translation>更新途中</translation>
        </message>
        <message>
            <source>Leaving it</source>
            <translation>正在换到其他版本</translation>
        </message>
        <message>
            <source>Left behind</source>
            <translation>落后</translation>
        </message>
        <message>
            <source>passed by when later ones were published</source>
            <translation>后续版本发布时被跳过</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>By group</source>
            <translation>按组</translation>
        </message>
        <message>
            <source>By platform</source>
            <translation>按平台</translation>
        </message>
    </context>
    <context>
        <name>alien::ReleaseTab</name>
        <message>
            <source>No release has been published yet.</source>
            <translation>尚未发布任何版本。</translation>
        </message>
        <message>
            <source>It runs the newest release.</source>
            <translation>正在运行最新版本。</translation>
        </message>
        <message>
            <source>The newest release has no stack for %1: it does not reach this deployment.</source>
            <translation>最新版本没有适用于 %1 的堆栈：无法到达此部署。</translation>
        </message>
        <message>
            <source>It is on its way to the newest release.</source>
            <translation>正在更新到最新版本。</translation>
        </message>
        <message numerus="yes">
            <source>It is %n release(s) behind the newest and does not want it: it was not running when that was published. The next release that is published reaches it once it runs.</source>
            <translation>
                <numerusform>它落后最新版本 %n 个版本，且目标不是最新版本：最新版本发布时它没有运行。它运行后，下一次发布的版本会到达它。</numerusform>
            </translation>
        </message>
        <message>
            <source>It has not run any release yet.</source>
            <translation>尚未运行过任何版本。</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Commit</source>
            <translation>提交</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>消息</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>发布时间</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>运行版本</translation>
        </message>
        <message>
            <source>Wants</source>
            <translation>目标版本</translation>
        </message>
        <message>
            <source>It wants the newest release, but is %1.</source>
            <translation>它想要最新版本，但目前为 %1。</translation>
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
            <translation>ID 或其开头部分</translation>
        </message>
        <message>
            <source>commit or its beginning</source>
            <translation>提交或其开头部分</translation>
        </message>
        <message>
            <source>branch or tag</source>
            <translation>分支或标签</translation>
        </message>
        <message>
            <source>words of the message</source>
            <translation>消息中的词</translation>
        </message>
        <message>
            <source>a platform it has a stack for</source>
            <translation>其堆栈所支持的平台</translation>
        </message>
        <message>
            <source>anything in its stacks: a resource, an image, a variable</source>
            <translation>其堆栈中的任何内容：资源、镜像、变量</translation>
        </message>
        <message>
            <source>how many run it</source>
            <translation>有多少部署正在运行它</translation>
        </message>
        <message>
            <source>how many are on the way to it</source>
            <translation>有多少部署正在更新到它</translation>
        </message>
        <message>
            <source>how many run it and were passed by since</source>
            <translation>有多少部署运行它，且此后被跳过</translation>
        </message>
    </context>
    <context>
        <name>alien::ReleaseTimeline</name>
        <message>
            <source>Timeline of releases</source>
            <translation>版本时间线</translation>
        </message>
        <message>
            <source>%1 releases from %2 to %3; %4 of them run somewhere</source>
            <translation>%2 至 %3 共 %1 个版本；其中 %4 个仍有部署在运行</translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s) run it</source>
            <translation>
                <numerusform>%n 个部署运行它</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::ReleasesController</name>
        <message>
            <source>&amp;Show deployments that run it</source>
            <translation>显示运行它的部署(&amp;S)</translation>
        </message>
        <message>
            <source>Opens the table of deployments, filtered to the release.</source>
            <translation>打开部署表格，并筛选出该版本。</translation>
        </message>
        <message>
            <source>&amp;Edit as new release</source>
            <translation>作为新版本编辑(&amp;E)</translation>
        </message>
        <message>
            <source>Opens the stacks of the release in the stack editor, as a draft.</source>
            <translation>在堆栈编辑器中将该版本的堆栈作为草稿打开。</translation>
        </message>
        <message>
            <source>&amp;Compare release…</source>
            <translation>比较版本(&amp;C)…</translation>
        </message>
        <message>
            <source>What differs from the release before it, from another, or from what a deployment runs.</source>
            <translation>显示与前一版本、其他版本或某个部署所运行内容的差异。</translation>
        </message>
        <message>
            <source>Copy release &amp;id</source>
            <translation>复制版本 ID(&amp;I)</translation>
        </message>
        <message>
            <source>Copies the id of the release.</source>
            <translation>复制该版本的 ID。</translation>
        </message>
        <message>
            <source>Copy release &amp;JSON</source>
            <translation>复制版本 JSON(&amp;J)</translation>
        </message>
        <message>
            <source>Copies the release as the manager sent it.</source>
            <translation>按管理器发送的原样复制该版本。</translation>
        </message>
        <message>
            <source>What differs?</source>
            <translation>有何差异？</translation>
        </message>
        <message>
            <source>Select a release first.</source>
            <translation>请先选择一个版本。</translation>
        </message>
        <message>
            <source>Copy &amp;link to release</source>
            <translation>复制版本链接(&amp;L)</translation>
        </message>
        <message>
            <source>Copies a link for colleagues with a connection of this name.</source>
            <translation>为有同名连接的同事复制链接。</translation>
        </message>
        <message>
            <source>Releases</source>
            <translation>版本</translation>
        </message>
    </context>
    <context>
        <name>alien::ReleasesPage</name>
        <message>
            <source>Releases</source>
            <translation>版本</translation>
        </message>
        <message>
            <source>Filter releases</source>
            <translation>筛选版本</translation>
        </message>
        <message>
            <source>commit, message, platform:aws, stack:LOG_LEVEL</source>
            <translation>提交、消息、platform:aws、stack:LOG_LEVEL</translation>
        </message>
        <message>
            <source>releases</source>
            <translation>版本</translation>
        </message>
        <message>
            <source>The releases could not be read</source>
            <translation>无法读取版本</translation>
        </message>
        <message>
            <source>No releases yet</source>
            <translation>暂无版本</translation>
        </message>
        <message>
            <source>A release is a stack this manager can roll out. Deployments made before the first release stay pending for ever.</source>
            <translation>版本是此管理器可以上线的堆栈。在首个版本之前创建的部署会一直处于 pending。</translation>
        </message>
    </context>
    <context>
        <name>alien::RequestLogPage</name>
        <message>
            <source>Requests</source>
            <translation>请求</translation>
        </message>
        <message>
            <source>Filter requests</source>
            <translation>筛选请求</translation>
        </message>
        <message>
            <source>state:refused operation:deployments.* took&gt;1s text</source>
            <translation>state:refused operation:deployments.* took&gt;1s 文本</translation>
        </message>
        <message>
            <source>requests</source>
            <translation>请求</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>调用</translation>
        </message>
        <message numerus="yes">
            <source>%n request(s) kept</source>
            <translation>
                <numerusform>保留 %n 个请求</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy path</source>
            <translation>复制路径</translation>
        </message>
        <message>
            <source>No requests yet</source>
            <translation>暂无请求</translation>
        </message>
        <message>
            <source>Each request of this connection stands here, the last 2,000 of them.</source>
            <translation>此连接的每个请求都会列在这里，保留最近 2,000 个。</translation>
        </message>
    </context>
    <context>
        <name>alien::RequestText</name>
        <message>
            <source>Managers of generation 3 have no operation %1.</source>
            <translation>第 3 代管理器没有操作 %1。</translation>
        </message>
        <message>
            <source>Managers of generation 1 have no operation %1.</source>
            <translation>第 1 代管理器没有操作 %1。</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>A name is needed.</source>
            <translation>需要名称。</translation>
        </message>
        <message>
            <source>%1 must not be empty or hold control characters.</source>
            <translation>%1 不能为空，也不能含有控制字符。</translation>
        </message>
        <message>
            <source>A group must have room for at least one deployment.</source>
            <translation>组至少要能容纳一个部署。</translation>
        </message>
        <message>
            <source>A platform is needed.</source>
            <translation>需要平台。</translation>
        </message>
        <message>
            <source>Managers of generation 1 have no platform %1.</source>
            <translation>第 1 代管理器没有平台 %1。</translation>
        </message>
        <message>
            <source>A resource prefix has 3 to 40 characters a-z, 0-9 and -, starts with a letter, ends with a letter or digit and has no two hyphens in a row.</source>
            <translation>资源前缀为 3 至 40 个字符，可用 a-z、0-9 和 -，以字母开头，以字母或数字结尾，且不能有连续两个连字符。</translation>
        </message>
        <message>
            <source>%1 is not valid JSON: %2 (line %3, column %4).</source>
            <translation>%1 不是有效的 JSON：%2（第 %3 行，第 %4 列）。</translation>
        </message>
        <message>
            <source>%1 must be a JSON object.</source>
            <translation>%1 必须是 JSON 对象。</translation>
        </message>
        <message>
            <source>An environment variable needs a name.</source>
            <translation>环境变量需要名称。</translation>
        </message>
        <message>
            <source>Managers of generation 1 cannot filter deployments by name.</source>
            <translation>第 1 代管理器不能按名称筛选部署。</translation>
        </message>
        <message>
            <source>The manager filters by name only within one deployment group.</source>
            <translation>管理器只能在一个部署组内按名称筛选。</translation>
        </message>
        <message>
            <source>A release needs the stack of at least one platform.</source>
            <translation>版本至少需要一个平台的堆栈。</translation>
        </message>
        <message>
            <source>A release needs a project.</source>
            <translation>版本需要项目。</translation>
        </message>
        <message>
            <source>A command needs a name.</source>
            <translation>命令需要名称。</translation>
        </message>
        <message>
            <source>Managers of generation 3 take no command names with a colon.</source>
            <translation>第 3 代管理器不接受带冒号的命令名称。</translation>
        </message>
        <message>
            <source>The deadline has passed already.</source>
            <translation>截止时间已过。</translation>
        </message>
        <message>
            <source>The deadline is not a point in time.</source>
            <translation>截止时间不是有效的时间。</translation>
        </message>
        <message>
            <source>An idempotency key has at most 500 characters A-Z, a-z, 0-9, _, :, . and -.</source>
            <translation>幂等键最多 500 个字符，可用 A-Z、a-z、0-9、_、:、. 和 -。</translation>
        </message>
        <message>
            <source>A size cannot be negative.</source>
            <translation>大小不能为负数。</translation>
        </message>
        <message>
            <source>Managers of generation 1 cannot address one resource of a deployment.</source>
            <translation>第 1 代管理器不能指定部署中的单个资源。</translation>
        </message>
        <message>
            <source>Managers of generation 3 lease commands to one resource; name it with its type.</source>
            <translation>第 3 代管理器将命令租给单个资源；请连同类型一起指明。</translation>
        </message>
        <message>
            <source>Leases and their seconds must be at least 1.</source>
            <translation>租约数及其秒数至少为 1。</translation>
        </message>
        <message>
            <source>A response is a success with a body, or an error with code and message.</source>
            <translation>响应要么是带正文的成功，要么是带代码和消息的错误。</translation>
        </message>
        <message>
            <source>An empty secret is not written.</source>
            <translation>空机密不会写入。</translation>
        </message>
        <message>
            <source>The request has %1 bytes; the manager takes at most 2 MB.</source>
            <translation>请求有 %1 字节；管理器最多接受 2 MB。</translation>
        </message>
        <message>
            <source>The call was cancelled.</source>
            <translation>调用已取消。</translation>
        </message>
        <message>
            <source>The manager's answer was empty.</source>
            <translation>管理器的响应为空。</translation>
        </message>
        <message>
            <source>The manager's answer has another shape than this program knows.</source>
            <translation>管理器响应的结构与此程序所知的不同。</translation>
        </message>
        <message>
            <source>Where: line %1, column %2 (byte %3)</source>
            <translation>位置：第 %1 行，第 %2 列（第 %3 字节）</translation>
        </message>
        <message>
            <source>Problem: %1</source>
            <translation>问题：%1</translation>
        </message>
        <message>
            <source>Where: %1</source>
            <translation>位置：%1</translation>
        </message>
        <message>
            <source>the whole answer</source>
            <translation>整个响应</translation>
        </message>
        <message>
            <source>Expected: %1</source>
            <translation>应为：%1</translation>
        </message>
        <message>
            <source>At byte: %1</source>
            <translation>字节位置：%1</translation>
        </message>
        <message>
            <source>Found: nothing</source>
            <translation>实际：无</translation>
        </message>
        <message>
            <source>Found: %1</source>
            <translation>实际：%1</translation>
        </message>
        <message>
            <source>The manager accepted the request (%1): what it asked for has happened, do not repeat it.</source>
            <translation>管理器已接受该请求 (%1)：所请求的操作已执行，请勿重复。</translation>
        </message>
        <message>
            <source>The manager may be of a version that this program does not know.</source>
            <translation>管理器的版本可能是此程序不认识的。</translation>
        </message>
    </context>
    <context>
        <name>alien::ResourceForm</name>
        <message>
            <source>%1, %2</source>
            <translation>%1，%2</translation>
        </message>
        <message numerus="yes">
            <source>Changes go to all %n platform(s) that have it</source>
            <translation>
                <numerusform>更改会应用到包含它的全部 %n 个平台</numerusform>
            </translation>
        </message>
        <message>
            <source>No form for the type %1: its fields are not known here. It is kept as it is and can be edited as text.</source>
            <translation>类型 %1 没有表单：此处不知道其字段。它会原样保留，可作为文本编辑。</translation>
        </message>
        <message>
            <source>Change %1</source>
            <translation>更改 %1</translation>
        </message>
        <message>
            <source>The text is not JSON now; the form rests until it is.</source>
            <translation>文本目前不是 JSON；恢复为 JSON 之前，表单暂停使用。</translation>
        </message>
        <message numerus="yes">
            <source>Changes go to all %n platform(s), which differ here</source>
            <translation>
                <numerusform>更改将应用到全部 %n 个平台，各平台在此处的值不同</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::ResourceTree</name>
        <message>
            <source>link</source>
            <translation>关联</translation>
        </message>
        <message>
            <source>trigger</source>
            <translation>触发器</translation>
        </message>
        <message>
            <source>cluster</source>
            <translation>集群</translation>
        </message>
        <message>
            <source>dependency</source>
            <translation>依赖项</translation>
        </message>
        <message>
            <source>not in the state</source>
            <translation>不在部署的状态中</translation>
        </message>
        <message>
            <source>cycle: it needs itself</source>
            <translation>循环：它需要自身</translation>
        </message>
        <message>
            <source>no status</source>
            <translation>无状态</translation>
        </message>
        <message>
            <source>%1, system</source>
            <translation>%1，系统</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Resource</source>
            <translation>资源</translation>
        </message>
        <message>
            <source>By way of</source>
            <translation>经由</translation>
        </message>
    </context>
    <context>
        <name>alien::ResourceTreeView</name>
        <message>
            <source>Resource dependencies</source>
            <translation>资源依赖关系</translation>
        </message>
        <message>
            <source>These need each other in a circle: %1.</source>
            <translation>以下资源循环依赖：%1。</translation>
        </message>
        <message numerus="yes">
            <source>Needed, but not in the state of the deployment: %n resource(s).</source>
            <translation>
                <numerusform>需要但不在部署状态中：%n 个资源。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::ResourcesTab</name>
        <message>
            <source>Resources</source>
            <translation>资源</translation>
        </message>
        <message>
            <source>Selected resource</source>
            <translation>所选资源</translation>
        </message>
        <message>
            <source>Resources and the selected one</source>
            <translation>资源列表与所选资源</translation>
        </message>
        <message>
            <source>List</source>
            <translation>列表</translation>
        </message>
        <message>
            <source>The stack's own resources first, then the system's.</source>
            <translation>先列堆栈自身的资源，再列系统的资源。</translation>
        </message>
        <message>
            <source>Tree</source>
            <translation>树</translation>
        </message>
        <message>
            <source>Each resource with what it needs beneath it.</source>
            <translation>每个资源下方列出其所需资源。</translation>
        </message>
        <message>
            <source>No resources yet</source>
            <translation>暂无资源</translation>
        </message>
        <message>
            <source>They appear with the first step of the deployment.</source>
            <translation>部署执行第一步后会出现。</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Variable</source>
            <translation>变量</translation>
        </message>
        <message>
            <source>In code</source>
            <translation>代码中</translation>
        </message>
        <message>
            <source>Whose</source>
            <translation>归属</translation>
        </message>
        <message>
            <source>Made by the system beside the stack's own resources</source>
            <translation>在堆栈自身资源之外由系统创建</translation>
        </message>
    </context>
    <context>
        <name>alien::RolloutPanel</name>
        <message>
            <source>%1, %2</source>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>Progress of %1</source>
            <translation>%1 的进度</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>%1 to go</source>
            <translation>剩余 %1 个</translation>
        </message>
        <message>
            <source>settled</source>
            <translation>已稳定</translation>
        </message>
        <message>
            <source>Rollouts</source>
            <translation>上线</translation>
        </message>
        <message numerus="yes">
            <source>%n under way</source>
            <translation>
                <numerusform>%n 个进行中</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::RolloutView</name>
        <message>
            <source>waiting</source>
            <translation>等待中</translation>
        </message>
        <message>
            <source>updating</source>
            <translation>更新中</translation>
        </message>
        <message>
            <source>run it</source>
            <translation>已运行</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <source>not covered, wait for ever</source>
            <translation>未覆盖，会一直等待</translation>
        </message>
        <message>
            <source>on the way to another release</source>
            <translation>正在更新到其他版本</translation>
        </message>
        <message>
            <source>gone</source>
            <translation>已消失</translation>
        </message>
        <message>
            <source>Deployments of the rollout, by state</source>
            <translation>上线涉及的部署（按状态）</translation>
        </message>
        <message>
            <source>Back to the stack</source>
            <translation>返回堆栈</translation>
        </message>
        <message>
            <source>Nothing was published from here yet</source>
            <translation>尚未从这里发布任何内容</translation>
        </message>
        <message>
            <source>Rollout of %1</source>
            <translation>%1 的上线进度</translation>
        </message>
        <message>
            <source>%1 of %2 run it</source>
            <translation>%2 个中有 %1 个已运行</translation>
        </message>
        <message>
            <source>%1; settled after %2.</source>
            <translation>%1；%2后稳定。</translation>
        </message>
        <message>
            <source>%1; under way for %2.</source>
            <translation>%1；已进行 %2。</translation>
        </message>
        <message>
            <source>%1: %2 in the middle, %3 the longest (%4)</source>
            <translation>%1：中位数 %2，最长 %3（%4）</translation>
        </message>
        <message>
            <source>Time in each step: %1.</source>
            <translation>各步骤用时：%1。</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>显示</translation>
        </message>
        <message>
            <source>Show deployments that failed with %1</source>
            <translation>显示因 %1 失败的部署</translation>
        </message>
    </context>
    <context>
        <name>alien::SavedViews</name>
        <message>
            <source>A view needs a name.</source>
            <translation>视图需要名称。</translation>
        </message>
        <message>
            <source>The name is longer than %1 characters: it would not fit on a tab.</source>
            <translation>名称超过 %1 个字符：标签页上放不下。</translation>
        </message>
        <message>
            <source>There is a view “%1” already: choose another name.</source>
            <translation>已有视图“%1”：请另取名称。</translation>
        </message>
        <message>
            <source>That is too long for a view.</source>
            <translation>对视图而言过长。</translation>
        </message>
        <message>
            <source>That is no view: at character %1 it is not what “Copy view as text” gives.</source>
            <translation>这不是视图：从第 %1 个字符起，与“将视图复制为文本”得到的内容不符。</translation>
        </message>
        <message>
            <source>That is no view: "view", its name, or "query", its filter, is missing.</source>
            <translation>这不是视图：缺少名称“view”或筛选条件“query”。</translation>
        </message>
    </context>
    <context>
        <name>alien::SchemaForm</name>
        <message>
            <source>Parameters as fields</source>
            <translation>以字段填写参数</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>省略</translation>
        </message>
        <message>
            <source> or </source>
            <translation> 或 </translation>
        </message>
        <message>
            <source>%1, in %2 of %3 earlier ones</source>
            <translation>%1，此前 %3 次中出现 %2 次</translation>
        </message>
        <message>
            <source>Earlier ones had %1 here.</source>
            <translation>此前这里的值为 %1。</translation>
        </message>
    </context>
    <context>
        <name>alien::ScriptRun</name>
        <message>
            <source>no connection: name one with --profile, --connect or ALIEN_MANAGER_URL</source>
            <translation>没有连接：请用 --profile、--connect 或 ALIEN_MANAGER_URL 指定</translation>
        </message>
        <message>
            <source>%1 would send the token unencrypted; open it in the window once and agree</source>
            <translation>%1 会以未加密方式发送令牌；请先在窗口中打开一次并同意</translation>
        </message>
        <message>
            <source>not settled after %1 s: %2</source>
            <translation>%1 秒后仍未稳定：%2</translation>
        </message>
        <message>
            <source>no token: name a file with --token-file or set ALIEN_MANAGER_BEARER</source>
            <translation>没有令牌：请用 --token-file 指定文件，或设置 ALIEN_MANAGER_BEARER</translation>
        </message>
        <message>
            <source>no token is kept for this connection; use --token-file</source>
            <translation>未保存此连接的令牌；请使用 --token-file</translation>
        </message>
        <message>
            <source>the secret store does not answer: %1</source>
            <translation>机密存储没有响应：%1</translation>
        </message>
        <message>
            <source>the manager refuses the token: %1</source>
            <translation>管理器拒绝了令牌：%1</translation>
        </message>
        <message>
            <source>%1 is no Alien manager: %2</source>
            <translation>%1 不是 Alien 管理器：%2</translation>
        </message>
        <message>
            <source>%1 cannot be reached: %2</source>
            <translation>无法访问 %1：%2</translation>
        </message>
        <message>
            <source>--query: %1</source>
            <translation>--query：%1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>no deployment “%1”</source>
            <translation>没有部署“%1”</translation>
        </message>
        <message>
            <source>the command gives no token: %1</source>
            <translation>命令未给出令牌：%1</translation>
        </message>
        <message>
            <source>the manager did not list all deployments, groups or releases; what follows misses some</source>
            <translation>管理器未列出全部部署、组或版本；以下内容有缺失</translation>
        </message>
        <message>
            <source>the secret store is locked; unlock it, or use --token-file</source>
            <translation>机密存储已锁定；请解锁，或使用 --token-file</translation>
        </message>
    </context>
    <context>
        <name>alien::SectionHead</name>
        <message>
            <source>Find or run anything</source>
            <translation>查找或运行</translation>
        </message>
    </context>
    <context>
        <name>alien::SeriesTable</name>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
    </context>
    <context>
        <name>alien::SeriesUnit</name>
        <message>
            <source>no value</source>
            <translation>无值</translation>
        </message>
        <message>
            <source>per second</source>
            <translation>每秒</translation>
        </message>
        <message>
            <source>%1 per second</source>
            <translation>每秒 %1</translation>
        </message>
    </context>
    <context>
        <name>alien::Session</name>
        <message>
            <source>You look at the past; go back to now to act.</source>
            <translation>正在查看过去的状态；请回到现在再执行操作。</translation>
        </message>
        <message>
            <source>This is the last known fleet; the manager's own list is still on its way.</source>
            <translation>这是最后已知的部署状态；管理器的列表仍在读取中。</translation>
        </message>
        <message>
            <source>Still connecting.</source>
            <translation>仍在连接。</translation>
        </message>
        <message>
            <source>The manager does not accept the token.</source>
            <translation>管理器不接受该令牌。</translation>
        </message>
        <message>
            <source>No token is known for this connection.</source>
            <translation>此连接没有令牌。</translation>
        </message>
        <message>
            <source>The manager cannot be reached.</source>
            <translation>无法访问管理器。</translation>
        </message>
        <message>
            <source>What answers at this address is not an Alien manager.</source>
            <translation>此地址的响应方不是 Alien 管理器。</translation>
        </message>
    </context>
    <context>
        <name>alien::SessionPolls</name>
        <message>
            <source>Your token has the role %1; listing deployments needs %2.</source>
            <translation>您的令牌角色是 %1；列出部署需要 %2。</translation>
        </message>
    </context>
    <context>
        <name>alien::SetsField</name>
        <message>
            <source>permission set</source>
            <translation>权限集</translation>
        </message>
        <message>
            <source>a set of its own, %1</source>
            <translation>自有权限集 %1</translation>
        </message>
        <message>
            <source>own set %1</source>
            <translation>自有权限集 %1</translation>
        </message>
    </context>
    <context>
        <name>alien::SettingsCheck</name>
        <message>
            <source>The manager does not know %1 and would drop it in silence.</source>
            <translation>管理器不认识 %1，会将其静默丢弃。</translation>
        </message>
        <message>
            <source>The manager does not know %1 and would drop it in silence; %2 is what it knows.</source>
            <translation>管理器不认识 %1，会将其静默丢弃；它认识的是 %2。</translation>
        </message>
        <message>
            <source>%1 is one of: %2.</source>
            <translation>%1 须为以下之一：%2。</translation>
        </message>
        <message>
            <source>This manager takes only push on %1.</source>
            <translation>此管理器在 %1 上只接受 push。</translation>
        </message>
        <message>
            <source>network.type is one of: %1.</source>
            <translation>network.type 须为以下之一：%1。</translation>
        </message>
        <message>
            <source>A network of %1 does not go with %2.</source>
            <translation>%1 的网络不适用于 %2。</translation>
        </message>
        <message>
            <source>%1 is missing.</source>
            <translation>缺少 %1。</translation>
        </message>
        <message>
            <source>%1 is a whole number from 1 on.</source>
            <translation>%1 应为不小于 1 的整数。</translation>
        </message>
        <message>
            <source>%1 is a text.</source>
            <translation>%1 应为文本。</translation>
        </message>
        <message>
            <source>%1 is a list of texts.</source>
            <translation>%1 应为文本列表。</translation>
        </message>
        <message>
            <source>%1 reads 10.0.0.0/16.</source>
            <translation>%1 的格式应为 10.0.0.0/16。</translation>
        </message>
        <message>
            <source>This manager does not know %1, which is of 3.x, and would drop it in silence.</source>
            <translation>此管理器不认识 %1（属于 3.x），会将其静默丢弃。</translation>
        </message>
        <message>
            <source>This manager takes only pull on %1.</source>
            <translation>在 %1 上，此管理器只接受 pull。</translation>
        </message>
    </context>
    <context>
        <name>alien::SettingsEditor</name>
        <message>
            <source>Deployment model</source>
            <extracomment>Who brings a deployment to its release: the manager (push) or an agent (pull)</extracomment>
            <translation>部署模式</translation>
        </message>
        <message>
            <source>Updates</source>
            <translation>更新</translation>
        </message>
        <message>
            <source>Telemetry</source>
            <translation>遥测</translation>
        </message>
        <message>
            <source>Heartbeats</source>
            <translation>心跳</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>网络</translation>
        </message>
        <message>
            <source>not chosen</source>
            <translation>未选择</translation>
        </message>
        <message>
            <source>%1 (default)</source>
            <translation>%1（默认）</translation>
        </message>
        <message>
            <source>%1, apart by spaces</source>
            <translation>%1，以空格分隔</translation>
        </message>
    </context>
    <context>
        <name>alien::SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>主题</translation>
        </message>
        <message>
            <source>As the desktop</source>
            <translation>跟随桌面</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>行高</translation>
        </message>
        <message>
            <source>Compact</source>
            <translation>紧凑</translation>
        </message>
        <message>
            <source>Comfortable</source>
            <translation>宽松</translation>
        </message>
        <message>
            <source>Keep commands</source>
            <translation>保留命令</translation>
        </message>
        <message>
            <source>30 days</source>
            <translation>30 天</translation>
        </message>
        <message>
            <source>90 days</source>
            <translation>90 天</translation>
        </message>
        <message>
            <source>1 year</source>
            <translation>1 年</translation>
        </message>
        <message>
            <source>for ever</source>
            <translation>永久</translation>
        </message>
        <message>
            <source>Commands on disk</source>
            <translation>命令占用磁盘</translation>
        </message>
        <message>
            <source>up to 500 MB</source>
            <translation>最多 500 MB</translation>
        </message>
        <message>
            <source>up to 2 GB</source>
            <translation>最多 2 GB</translation>
        </message>
        <message>
            <source>up to 10 GB</source>
            <translation>最多 10 GB</translation>
        </message>
        <message>
            <source>any size</source>
            <translation>不限大小</translation>
        </message>
        <message>
            <source>Older ones are removed from this computer half a minute after the choice; those with a star stay.</source>
            <translation>更早的命令会在选择后半分钟从本机移除；加了星标的会保留。</translation>
        </message>
        <message>
            <source>Beyond it the oldest are removed, half a minute after the choice; those with a star stay.</source>
            <translation>超出后，最早的命令会在选择后半分钟移除；加了星标的会保留。</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>时区</translation>
        </message>
        <message>
            <source>This computer's</source>
            <translation>本机时区</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>缩小</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>放大</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>重置</translation>
        </message>
        <message>
            <source>Normal size</source>
            <translation>正常大小</translation>
        </message>
        <message>
            <source>Zoom</source>
            <translation>缩放</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>What is chosen here holds at once</source>
            <translation>此处的选择立即生效</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>From the next start on</source>
            <translation>下次启动后生效</translation>
        </message>
        <message>
            <source>Keep the journal</source>
            <translation>保留操作日志</translation>
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
            <translation>选择半分钟后，较旧的记录会移入操作日志旁的封存文件；保留的部分与其末尾衔接，因此两者仍可校验。</translation>
        </message>
        <message>
            <source>Stalled after</source>
            <translation>停滞判定时长</translation>
        </message>
        <message>
            <source>Keep the past of fleets</source>
            <translation>保留部署的过往记录</translation>
        </message>
        <message>
            <source>What the time machine shows. Older changes are removed from this computer half a minute after the choice; beyond 256 MB a connection the oldest go in any case.</source>
            <translation>时间机器所显示的内容。做出选择半分钟后，更早的更改会从此计算机删除；每个连接超过 256 MB 时，最旧的更改总会被删除。</translation>
        </message>
    </context>
    <context>
        <name>alien::SettingsTab</name>
        <message>
            <source>default</source>
            <translation>默认</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>网络</translation>
        </message>
        <message>
            <source>Network id</source>
            <translation>网络 ID</translation>
        </message>
        <message>
            <source>Address range</source>
            <translation>地址范围</translation>
        </message>
        <message>
            <source>Zones</source>
            <translation>可用区</translation>
        </message>
        <message>
            <source>Public subnets</source>
            <translation>公有子网</translation>
        </message>
        <message>
            <source>Private subnets</source>
            <translation>私有子网</translation>
        </message>
        <message>
            <source>Security groups</source>
            <translation>安全组</translation>
        </message>
        <message>
            <source>Namespace</source>
            <translation>命名空间</translation>
        </message>
        <message>
            <source>Exposure</source>
            <translation>公开方式</translation>
        </message>
        <message>
            <source>Domain</source>
            <translation>域名</translation>
        </message>
        <message>
            <source>Route</source>
            <translation>路由</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>证书</translation>
        </message>
        <message>
            <source>Settings are fixed when a deployment is created.</source>
            <translation>设置在创建部署时确定，之后不能更改。</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>更新方式</translation>
        </message>
        <message>
            <source>Updates</source>
            <translation>更新</translation>
        </message>
        <message>
            <source>Telemetry</source>
            <translation>遥测</translation>
        </message>
        <message>
            <source>Heartbeats</source>
            <translation>心跳</translation>
        </message>
        <message>
            <source>Domain of %1</source>
            <translation>%1 的域名</translation>
        </message>
        <message>
            <source>External bindings</source>
            <translation>外部绑定</translation>
        </message>
        <message>
            <source>Compute pools</source>
            <translation>计算池</translation>
        </message>
        <message>
            <source>Not known here</source>
            <translation>此处未知</translation>
        </message>
    </context>
    <context>
        <name>alien::SetupHint</name>
        <message>
            <source>Show the receiver</source>
            <translation>显示接收器</translation>
        </message>
        <message>
            <source>Set up the metrics server</source>
            <translation>设置指标服务器</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>charts: why they are empty</comment>
            <translation>%1：%2</translation>
        </message>
    </context>
    <context>
        <name>alien::ShortcutEditor</name>
        <message>
            <source>Filter commands of the program</source>
            <translation>筛选程序命令</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>键盘快捷键</translation>
        </message>
        <message>
            <source>Set</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>Remove keys</source>
            <translation>移除按键</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>重置</translation>
        </message>
        <message>
            <source>Reset all</source>
            <translation>全部重置</translation>
        </message>
        <message>
            <source>Changes work at once</source>
            <translation>更改立即生效</translation>
        </message>
        <message>
            <source>Words, keys:Ctrl+K, menu:View, change:changed</source>
            <translation>文字、keys:Ctrl+K、menu:View、change:changed</translation>
        </message>
        <message>
            <source>New keys</source>
            <translation>新按键</translation>
        </message>
        <message>
            <source>Choose a command above</source>
            <translation>请在上方选择命令</translation>
        </message>
        <message>
            <source>Enter goes to the field; then press the new keys.</source>
            <translation>按 Enter 进入输入框，然后按下新按键。</translation>
        </message>
        <message>
            <source>%1 belongs to “%2”, which would have it no longer.</source>
            <translation>%1 已分配给“%2”，设置后原命令将失去它。</translation>
        </message>
        <message>
            <source>Take it from there</source>
            <translation>改为分配到此处</translation>
        </message>
        <message>
            <source>Nobody else has it. Enter sets it.</source>
            <translation>未被占用。按 Enter 设置。</translation>
        </message>
    </context>
    <context>
        <name>alien::ShortcutMap</name>
        <message>
            <source>A shortcut is one key, held together with Ctrl, Alt or Shift.</source>
            <translation>快捷键为单个按键，可与 Ctrl、Alt 或 Shift 同时按下。</translation>
        </message>
        <message>
            <source>%1 opens a menu.</source>
            <translation>%1 用于打开菜单。</translation>
        </message>
        <message>
            <source>%1 is needed for typing and moving about: hold Ctrl or Alt with it, or use a function key.</source>
            <translation>%1 用于输入和移动：请同时按住 Ctrl 或 Alt，或改用功能键。</translation>
        </message>
        <message>
            <source>%1 opens menus and goes to fields: hold Ctrl with it.</source>
            <translation>%1 用于打开菜单和跳转到输入框：请同时按住 Ctrl。</translation>
        </message>
        <message>
            <source>%1 copies, pastes or takes back what is typed, everywhere.</source>
            <translation>%1 在任何位置都用于复制、粘贴或撤销输入。</translation>
        </message>
    </context>
    <context>
        <name>alien::ShortcutTable</name>
        <message>
            <source>Command</source>
            <translation>命令</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>按键</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>更改</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>菜单</translation>
        </message>
        <message>
            <source>Ctrl+K</source>
            <translation>Ctrl+K</translation>
        </message>
        <message>
            <source>View, Deployment, …</source>
            <translation>视图、部署、…</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>更改</translation>
        </message>
    </context>
    <context>
        <name>alien::SidePicker</name>
        <message>
            <source>Deployment, %1</source>
            <translation>部署，%1</translation>
        </message>
        <message>
            <source>name of the deployment</source>
            <translation>部署的名称</translation>
        </message>
        <message>
            <source>draft %1</source>
            <translation>草稿 %1</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>what a deployment runs</source>
            <translation>某个部署所运行的内容</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
    </context>
    <context>
        <name>alien::SmallMultiples</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>另有 %n 个</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::SqliteFile</name>
        <message>
            <source>The folder of %1 cannot be made.</source>
            <translation>无法创建 %1 所在的文件夹。</translation>
        </message>
        <message>
            <source>%1 was written by a newer version of this program; it is shown, nothing is added.</source>
            <translation>%1 由此程序的较新版本写入；只显示，不添加内容。</translation>
        </message>
        <message>
            <source>%1 cannot be opened: %2</source>
            <translation>无法打开 %1：%2</translation>
        </message>
        <message>
            <source>%1 is damaged and could not be moved aside.</source>
            <translation>%1 已损坏，且无法移开。</translation>
        </message>
        <message>
            <source>%1 was damaged. It was moved to %2, and a new one begun.</source>
            <translation>%1 已损坏。它已移至 %2，并新建了一份。</translation>
        </message>
        <message>
            <source>%1 is damaged.</source>
            <translation>%1 已损坏。</translation>
        </message>
        <message>
            <source>%1 cannot be written; it is shown, nothing is added.</source>
            <translation>%1 无法写入；仅显示其内容，不会添加任何数据。</translation>
        </message>
        <message numerus="yes">
            <source>%1 was damaged. It was moved to %2, and what could be read of it, %n row(s), was brought into a new one.</source>
            <translation>
                <numerusform>%1 已损坏，已移至 %2；其中可读取的 %n 行已转入新文件。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 has to be brought to this version of the program, but no backup of it could be made: %2</source>
            <translation>%1 需要升级到此版本的程序，但无法为其创建备份：%2</translation>
        </message>
    </context>
    <context>
        <name>alien::StackBench</name>
        <message>
            <source>%1 was changed in another window.</source>
            <translation>%1 已在另一个窗口中更改。</translation>
        </message>
        <message>
            <source>Both stay: this one goes on as "%1".</source>
            <translation>两者都会保留：这一份改名为“%1”继续。</translation>
        </message>
        <message>
            <source>Not changed.</source>
            <translation>未更改。</translation>
        </message>
        <message>
            <source>The text of %1 is not JSON now; mend it first.</source>
            <translation>%1 的文本目前不是 JSON；请先修正。</translation>
        </message>
        <message>
            <source>%1: the text has no place for it.</source>
            <translation>%1：文本中没有放置它的位置。</translation>
        </message>
        <message>
            <source>Take over changes for %1</source>
            <translation>采用对 %1 的更改</translation>
        </message>
        <message>
            <source>Not taken over.</source>
            <translation>未采用。</translation>
        </message>
        <message>
            <source>The stack of %1 has changed meanwhile.</source>
            <translation>%1 的堆栈在此期间已更改。</translation>
        </message>
        <message>
            <source>Not converted.</source>
            <translation>未转换。</translation>
        </message>
        <message>
            <source>The text of a platform is not JSON now; mend it first.</source>
            <translation>某个平台的文本目前不是 JSON；请先修正。</translation>
        </message>
        <message>
            <source>%1: the text has changed meanwhile.</source>
            <translation>%1：文本在此期间已更改。</translation>
        </message>
        <message>
            <source>Open a draft first.</source>
            <translation>请先打开一个草稿。</translation>
        </message>
        <message>
            <source>The text is not JSON yet; the findings say where.</source>
            <translation>文本还不是 JSON；检查结果会指出位置。</translation>
        </message>
        <message>
            <source>There is no stack for any platform yet.</source>
            <translation>还没有任何平台的堆栈。</translation>
        </message>
        <message>
            <source>It is being checked.</source>
            <translation>正在检查。</translation>
        </message>
        <message>
            <source>The draft is not there any more.</source>
            <translation>该草稿已不存在。</translation>
        </message>
        <message>
            <source>The release is not known here.</source>
            <translation>此处没有该版本。</translation>
        </message>
        <message>
            <source>Releases are read once a connection is ready.</source>
            <translation>连接就绪后才会读取版本。</translation>
        </message>
        <message>
            <source>After %1</source>
            <translation>基于 %1</translation>
        </message>
    </context>
    <context>
        <name>alien::StackBody</name>
        <message>
            <source>The stacks of a release stand in an object, one member per platform.</source>
            <translation>版本的各个堆栈放在一个对象中，每个平台一个成员。</translation>
        </message>
    </context>
    <context>
        <name>alien::StackController</name>
        <message>
            <source>Ids are lower-case letters, digits and single hyphens, with a letter or digit at both ends.</source>
            <translation>ID 由小写字母、数字和单个连字符组成，首尾须为字母或数字。</translation>
        </message>
        <message>
            <source>It is larger than 32 MB.</source>
            <translation>超过 32 MB。</translation>
        </message>
        <message>
            <source>Rename the draft?</source>
            <translation>重命名草稿？</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Rename draft</source>
            <translation>重命名草稿</translation>
        </message>
        <message>
            <source>It is on its way.</source>
            <translation>正在发布。</translation>
        </message>
        <message>
            <source>There is no release before the newest one.</source>
            <translation>最新版本之前没有其他版本。</translation>
        </message>
        <message>
            <source>Nothing was published from here in this run.</source>
            <translation>本次运行中没有从这里发布任何内容。</translation>
        </message>
        <message>
            <source>There is no release to compare with.</source>
            <translation>没有可比较的版本。</translation>
        </message>
        <message>
            <source>Open a draft first.</source>
            <translation>请先打开一个草稿。</translation>
        </message>
        <message>
            <source>There is nothing to take back.</source>
            <translation>没有可撤销的内容。</translation>
        </message>
        <message>
            <source>Nothing was taken back.</source>
            <translation>未撤销任何内容。</translation>
        </message>
        <message>
            <source>&amp;Undo: %1</source>
            <translation>撤销：%1(&amp;U)</translation>
        </message>
        <message>
            <source>The text is not JSON now; mend it before names are changed.</source>
            <translation>文本目前不是 JSON；更改名称前请先修正。</translation>
        </message>
        <message>
            <source>Select a resource first.</source>
            <translation>请先选择一个资源。</translation>
        </message>
        <message>
            <source>It is the only stack of the draft.</source>
            <translation>它是草稿中唯一的堆栈。</translation>
        </message>
        <message>
            <source>There are no findings.</source>
            <translation>没有检查结果。</translation>
        </message>
        <message numerus="yes">
            <source>Converted, but for %n thing(s) that cannot be said there.</source>
            <translation>
                <numerusform>已转换，但有 %n 处在目标格式中无法表达。</numerusform>
            </translation>
        </message>
        <message>
            <source>On %1. A storage, a queue and the like keep their id for ever: what is in them goes with another name.</source>
            <translation>平台：%1。存储、队列等资源的 ID 永久不变：更改名称会丢失其中的内容。</translation>
        </message>
        <message>
            <source>Add a permission profile?</source>
            <translation>添加权限配置？</translation>
        </message>
        <message>
            <source>Add a %1?</source>
            <translation>添加 %1？</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>ID</translation>
        </message>
        <message>
            <source>Add profile</source>
            <translation>添加权限配置</translation>
        </message>
        <message>
            <source>Add %1</source>
            <translation>添加 %1</translation>
        </message>
        <message>
            <source>There is a profile %1 already.</source>
            <translation>已有权限配置 %1。</translation>
        </message>
        <message>
            <source>Add profile %1</source>
            <translation>添加权限配置 %1</translation>
        </message>
        <message>
            <source>There is a resource %1 already.</source>
            <translation>已有资源 %1。</translation>
        </message>
        <message>
            <source>The text has no place for it: it is no stack.</source>
            <translation>文本中没有放置它的位置：它不是堆栈。</translation>
        </message>
        <message numerus="yes">
            <source>%n reference(s) follow.</source>
            <translation>
                <numerusform>%n 处引用随之更新。</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing refers to it.</source>
            <translation>没有内容引用它。</translation>
        </message>
        <message>
            <source>Every resource that uses the profile follows.</source>
            <translation>使用该权限配置的所有资源随之更新。</translation>
        </message>
        <message>
            <source>%1 Deployments see a new resource: what is in the old one does not move.</source>
            <translation>%1 部署会将其视为新资源：旧资源中的内容不会迁移。</translation>
        </message>
        <message>
            <source>Rename %1?</source>
            <translation>重命名 %1？</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>重命名</translation>
        </message>
        <message>
            <source>%1 is taken, or a stack is not JSON now.</source>
            <translation>%1 已被占用，或某个堆栈目前不是 JSON。</translation>
        </message>
        <message>
            <source>Duplicate %1?</source>
            <translation>创建 %1 的副本？</translation>
        </message>
        <message>
            <source>Id of the copy</source>
            <translation>副本的 ID</translation>
        </message>
        <message>
            <source>Nothing refers to the copy, and permission profiles stay as they are.</source>
            <translation>没有内容引用该副本，权限配置保持不变。</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>创建副本</translation>
        </message>
        <message>
            <source>Remove profile %1</source>
            <translation>移除权限配置 %1</translation>
        </message>
        <message>
            <source>management</source>
            <translation>管理权限</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>%1, on %2</source>
            <translation>%1，平台 %2</translation>
        </message>
        <message>
            <source>%1 names it and has no profile then</source>
            <translation>%1 引用了它，移除后将没有权限配置</translation>
        </message>
        <message>
            <source>What refers to it goes too:</source>
            <translation>引用它的内容也会一并移除：</translation>
        </message>
        <message>
            <source>The manager refuses to deploy what names a profile that is not there:</source>
            <translation>管理器会拒绝部署引用了不存在的权限配置的内容：</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>另有 %n 个</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo brings all of it back.</source>
            <translation>撤销可恢复全部内容。</translation>
        </message>
        <message>
            <source>Remove %1?</source>
            <translation>移除 %1？</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>移除 %1</translation>
        </message>
        <message>
            <source>Add a platform?</source>
            <translation>添加平台？</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>平台</translation>
        </message>
        <message>
            <source>One of %1. It begins as a copy of %2.</source>
            <translation>%1 之一。初始内容为 %2 的副本。</translation>
        </message>
        <message>
            <source>Add platform</source>
            <translation>添加平台</translation>
        </message>
        <message>
            <source>Managers know %1.</source>
            <translation>管理器支持 %1。</translation>
        </message>
        <message>
            <source>The text round the stacks is not JSON now.</source>
            <translation>堆栈外围的文本目前不是 JSON。</translation>
        </message>
        <message>
            <source>Remove the stack of %1?</source>
            <translation>移除 %1 的堆栈？</translation>
        </message>
        <message numerus="yes">
            <source>A release without it leaves %n running deployment(s) on %1 waiting for ever. Undo brings it back.</source>
            <translation>
                <numerusform>发布不含它的版本后，%1 上运行中的 %n 个部署会一直等待。可用撤销恢复。</numerusform>
            </translation>
        </message>
        <message>
            <source>No deployment runs on %1 now. Undo brings it back.</source>
            <translation>目前没有部署在 %1 上运行。可用撤销恢复。</translation>
        </message>
        <message>
            <source>The draft %1 was deleted.</source>
            <translation>草稿 %1 已删除。</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Open a stack</source>
            <translation>打开堆栈</translation>
        </message>
        <message>
            <source>JSON (*.json);;All files (*)</source>
            <translation>JSON (*.json);;所有文件 (*)</translation>
        </message>
        <message>
            <source>%1 could not be read.</source>
            <translation>无法读取 %1。</translation>
        </message>
        <message>
            <source>%1 holds no stack.</source>
            <translation>%1 不含堆栈。</translation>
        </message>
        <message>
            <source>It needs a stack with resources, a release, or stacks by platform, as a JSON object.</source>
            <translation>需要一个 JSON 对象：含资源的堆栈、版本，或按平台划分的堆栈。</translation>
        </message>
        <message>
            <source>Save the stack</source>
            <translation>保存堆栈</translation>
        </message>
        <message>
            <source>JSON (*.json)</source>
            <translation>JSON (*.json)</translation>
        </message>
        <message>
            <source>%1 could not be written.</source>
            <translation>无法写入 %1。</translation>
        </message>
        <message>
            <source>What differs?</source>
            <translation>有何差异？</translation>
        </message>
        <message>
            <source>Stack editor</source>
            <translation>堆栈编辑器</translation>
        </message>
    </context>
    <context>
        <name>alien::StackConversion</name>
        <message>
            <source>%1: %2 has no type %3; it is kept and would be refused.</source>
            <translation>%1：%2 没有类型 %3；它会保留，但会被拒绝。</translation>
        </message>
        <message>
            <source>%1: 1.7.1 ignores enabledWhen; the resource is always there.</source>
            <translation>%1：1.7.1 忽略 enabledWhen；该资源始终存在。</translation>
        </message>
        <message>
            <source>1.7.1 has no stack inputs; it ignores them.</source>
            <translation>1.7.1 没有堆栈输入，会将其忽略。</translation>
        </message>
    </context>
    <context>
        <name>alien::StackDocument</name>
        <message>
            <source>Type</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Add platform %1</source>
            <translation>添加平台 %1</translation>
        </message>
        <message>
            <source>Remove platform %1</source>
            <translation>移除平台 %1</translation>
        </message>
        <message>
            <source>Add %1</source>
            <translation>添加 %1</translation>
        </message>
        <message>
            <source>Duplicate %1</source>
            <translation>创建 %1 的副本</translation>
        </message>
        <message>
            <source>Rename %1 to %2</source>
            <translation>将 %1 重命名为 %2</translation>
        </message>
        <message>
            <source>Rename profile %1 to %2</source>
            <translation>将权限配置 %1 重命名为 %2</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>移除 %1</translation>
        </message>
        <message>
            <source>Convert to %1</source>
            <translation>转换为 %1</translation>
        </message>
    </context>
    <context>
        <name>alien::StackDrafts</name>
        <message>
            <source>%1 (copy)</source>
            <translation>%1（副本）</translation>
        </message>
    </context>
    <context>
        <name>alien::StackEntry</name>
        <message>
            <source>Open the Stack editor section first.</source>
            <translation>请先打开“堆栈编辑器”页面。</translation>
        </message>
    </context>
    <context>
        <name>alien::StackFrameForm</name>
        <message>
            <source>Management permissions</source>
            <translation>管理权限</translation>
        </message>
        <message>
            <source>Stacks by platform</source>
            <translation>按平台划分的堆栈</translation>
        </message>
        <message>
            <source>%1 for %2</source>
            <translation>%2 的 %1</translation>
        </message>
        <message>
            <source>%1 and %2.</source>
            <comment>resources, profiles</comment>
            <translation>%1和%2。</translation>
        </message>
        <message numerus="yes">
            <source>%n resource(s)</source>
            <translation>
                <numerusform>%n 个资源</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n permission profile(s)</source>
            <translation>
                <numerusform>%n 个权限配置</numerusform>
            </translation>
        </message>
        <message>
            <source>Instead of what the manager grants itself: it must be able to provision every live resource. The grants are edited as text.</source>
            <translation>取代管理器授予自身的权限：它必须能够置备每个 live 资源。授权以文本形式编辑。</translation>
        </message>
        <message>
            <source>Added to what the manager grants itself. The grants are edited as text.</source>
            <translation>补充管理器授予自身的权限。授权以文本形式编辑。</translation>
        </message>
        <message>
            <source>The manager grants itself what the resources need. Select a resource or a profile at the left to edit it.</source>
            <translation>管理器会授予自身资源所需的权限。在左侧选择资源或权限配置即可编辑。</translation>
        </message>
        <message>
            <source>Change management permissions</source>
            <translation>更改管理权限</translation>
        </message>
        <message>
            <source>The text round the stacks is not a JSON object now, so no platform can be told from another. Mend it at the right; the findings say where.</source>
            <translation>堆栈之外的文本现在不是 JSON 对象，无法区分各个平台。请在右侧修正；检查结果会指出位置。</translation>
        </message>
    </context>
    <context>
        <name>alien::StackList</name>
        <message>
            <source>Add</source>
            <translation>添加</translation>
        </message>
        <message>
            <source>No resource has this in its name or type.</source>
            <translation>没有资源的名称或类型包含此内容。</translation>
        </message>
        <message>
            <source>Filter resources</source>
            <translation>筛选资源</translation>
        </message>
        <message>
            <source>Add resource</source>
            <translation>添加资源</translation>
        </message>
        <message>
            <source>Resources</source>
            <translation>资源</translation>
        </message>
        <message>
            <source>Permission profile</source>
            <translation>权限配置</translation>
        </message>
        <message>
            <source>The text is not JSON now; mend it before you add to it.</source>
            <translation>文本目前不是 JSON；请先修正再添加。</translation>
        </message>
    </context>
    <context>
        <name>alien::StackPage</name>
        <message>
            <source>%1, added</source>
            <translation>%1，新增</translation>
        </message>
        <message>
            <source>from no release</source>
            <translation>不基于任何版本</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>基于 %1</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>Draft %1</source>
            <translation>草稿 %1</translation>
        </message>
        <message numerus="yes">
            <source>%n platform(s), compared with nothing</source>
            <translation>
                <numerusform>%n 个平台，无比较对象</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 added, %2 changed, %3 removed on %4</source>
            <translation>%4 上新增 %1 项，更改 %2 项，移除 %3 项</translation>
        </message>
        <message numerus="yes">
            <source>%n platform(s)</source>
            <translation>
                <numerusform>%n 个平台</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n draft(s)</source>
            <translation>
                <numerusform>%n 个草稿</numerusform>
            </translation>
        </message>
        <message>
            <source>not kept: %1</source>
            <translation>未保存：%1</translation>
        </message>
        <message>
            <source>being saved</source>
            <translation>正在保存</translation>
        </message>
        <message>
            <source>saved %1</source>
            <translation>保存于 %1</translation>
        </message>
        <message>
            <source>Platforms</source>
            <translation>平台</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>平台</translation>
        </message>
        <message>
            <source>Graph</source>
            <translation>关系图</translation>
        </message>
        <message>
            <source>who uses what</source>
            <translation>资源之间的使用关系</translation>
        </message>
        <message>
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <source>Use it from code</source>
            <translation>在代码中使用</translation>
        </message>
        <message>
            <source>alien.ts</source>
            <translation>alien.ts</translation>
        </message>
        <message>
            <source>Stack as text</source>
            <translation>堆栈文本</translation>
        </message>
    </context>
    <context>
        <name>alien::StackPublishing</name>
        <message>
            <source>%1 again</source>
            <translation>重新发布 %1</translation>
        </message>
        <message>
            <source>Not published: the newest release could not be read.</source>
            <translation>未发布：无法读取最新版本。</translation>
        </message>
        <message>
            <source>Somebody published meanwhile: take their changes over?</source>
            <translation>期间有人发布了版本：要采用其更改吗？</translation>
        </message>
        <message>
            <source>None: there is no release before this one.</source>
            <translation>无：此版本之前没有其他版本。</translation>
        </message>
        <message>
            <source>Publish %1 again: hits all that have settled by then.</source>
            <translation>重新发布 %1：影响届时已稳定的全部部署。</translation>
        </message>
        <message numerus="yes">
            <source>It does not cover %n of these deployments.</source>
            <translation>
                <numerusform>它未覆盖其中 %n 个部署。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Publish this stack to %n deployment(s)?</source>
            <translation>
                <numerusform>将此堆栈发布到 %n 个部署？</numerusform>
            </translation>
        </message>
        <message>
            <source>Publish this stack? No deployment takes it now.</source>
            <translation>发布此堆栈？目前没有部署会采用它。</translation>
        </message>
        <message>
            <source>Publishing moves every deployment that is running, update-failed or refresh-failed to the new release at once, in all groups. There is no way to stop it or to pin a group.</source>
            <translation>发布会立即将所有组中处于 running、update-failed 或 refresh-failed 的每个部署更新到新版本。无法中止，也无法让某个组停留在原版本。</translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s) on %1 are not covered: this release has no stack for it. They would stay in update-pending without an error, and only forget or detach ends that. Add a stack for %1 first.</source>
            <translation>
                <numerusform>%1 上有 %n 个部署未覆盖：此版本没有适用的堆栈。它们会停留在 update-pending 而不报错，只有忘记或分离才能结束。请先为 %1 添加堆栈。</numerusform>
            </translation>
        </message>
        <message>
            <source>Removed, with what is in them: %1.</source>
            <translation>将连同其中的内容一并移除：%1。</translation>
        </message>
        <message numerus="yes">
            <source>%n error(s) are still found: deployments would fail with them.</source>
            <translation>
                <numerusform>仍有 %n 个错误：部署会因此失败。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Publish to %n deployment(s)</source>
            <translation>
                <numerusform>发布到 %n 个部署</numerusform>
            </translation>
        </message>
        <message>
            <source>Type %1, the number of deployments hit</source>
            <translation>输入 %1（受影响的部署数量）</translation>
        </message>
        <message>
            <source>I know that this moves the whole fleet at once</source>
            <translation>我知道这会立即更新全部部署</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>发布</translation>
        </message>
        <message>
            <source>No stack was added.</source>
            <translation>未添加堆栈。</translation>
        </message>
        <message>
            <source>The text round the stacks is not JSON now.</source>
            <translation>堆栈外围的文本目前不是 JSON。</translation>
        </message>
        <message>
            <source>%1 has a stack now, a copy of that of %2.</source>
            <translation>%1 现已有堆栈，为 %2 的堆栈的副本。</translation>
        </message>
        <message>
            <source>Look at it, then publish again.</source>
            <translation>请查看后再次发布。</translation>
        </message>
        <message>
            <source>Not published: it changed since you looked.</source>
            <translation>未发布：您查看之后它已更改。</translation>
        </message>
        <message>
            <source>The draft is another now.</source>
            <translation>草稿已不是原来的那一个。</translation>
        </message>
        <message numerus="yes">
            <source>It would also hit %n deployment(s) that the sheet did not name: %1. Publish again to see whom.</source>
            <translation>
                <numerusform>它还会影响确认表中未列出的 %n 个部署：%1。请再次发布以查看受影响者。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Publish in spite of %n error(s): %1</source>
            <translation>
                <numerusform>仍要发布，尽管有 %n 个错误：%1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::StackRowDelegate</name>
        <message>
            <source>added</source>
            <translation>新增</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>更改</translation>
        </message>
    </context>
    <context>
        <name>alien::StackSchema::Impl</name>
        <message>
            <source>This does not have the form that the manager expects.</source>
            <translation>其格式与管理器的要求不符。</translation>
        </message>
        <message>
            <source>This</source>
            <translation>此项</translation>
        </message>
        <message>
            <source>%1 is missing.</source>
            <translation>缺少 %1。</translation>
        </message>
        <message>
            <source>There is no field %1 here.</source>
            <translation>此处没有字段 %1。</translation>
        </message>
        <message>
            <source>%1 must be %2.</source>
            <translation>%1 必须是%2。</translation>
        </message>
        <message>
            <source>%1 must be one of %2.</source>
            <translation>%1 必须是 %2 之一。</translation>
        </message>
        <message>
            <source>%1 must be at least %2.</source>
            <translation>%1 不得小于 %2。</translation>
        </message>
        <message>
            <source>%1 must be at most %2.</source>
            <translation>%1 不得大于 %2。</translation>
        </message>
        <message>
            <source>%1 does not have the form that the manager expects.</source>
            <translation>%1 的格式与管理器的要求不符。</translation>
        </message>
        <message>
            <source>of another type</source>
            <translation>其他类型</translation>
        </message>
        <message>
            <source> or </source>
            <translation> 或 </translation>
        </message>
    </context>
    <context>
        <name>alien::StackStart</name>
        <message>
            <source>A stack says what a release is made of, per platform. It is edited here as a draft that is kept while you type; nothing reaches the manager before you publish.</source>
            <translation>堆栈说明版本在每个平台上的组成。在这里以草稿形式编辑，输入时自动保存；发布之前不会向管理器发送任何内容。</translation>
        </message>
        <message>
            <source>Drafts cannot be kept on this machine.</source>
            <translation>无法在本机保存草稿。</translation>
        </message>
        <message>
            <source>Go on with a draft</source>
            <translation>继续编辑草稿</translation>
        </message>
        <message>
            <source>from no release</source>
            <translation>不基于任何版本</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>基于 %1</translation>
        </message>
        <message>
            <source>%1, changed %2</source>
            <translation>%1，更改于 %2</translation>
        </message>
        <message>
            <source>Edit a release as a new one</source>
            <translation>将现有版本作为新版本编辑</translation>
        </message>
        <message>
            <source>There is no release yet.</source>
            <translation>还没有版本。</translation>
        </message>
        <message>
            <source>Being read.</source>
            <translation>正在读取。</translation>
        </message>
        <message>
            <source>%1, published %2</source>
            <translation>%1，发布于 %2</translation>
        </message>
        <message>
            <source>Begin with a template</source>
            <translation>从模板开始</translation>
        </message>
        <message>
            <source>Open a file</source>
            <translation>打开文件</translation>
        </message>
        <message>
            <source>a stack, a release, or stacks by platform, as JSON</source>
            <translation>JSON 格式的堆栈、版本，或按平台划分的堆栈</translation>
        </message>
        <message>
            <source>Start of a stack</source>
            <translation>堆栈起点</translation>
        </message>
        <message>
            <source>About your drafts</source>
            <translation>关于您的草稿</translation>
        </message>
    </context>
    <context>
        <name>alien::StackText</name>
        <message>
            <source>Stack as JSON</source>
            <translation>JSON 格式的堆栈</translation>
        </message>
        <message>
            <source>in step with the form</source>
            <translation>与表单同步</translation>
        </message>
        <message>
            <source>not JSON now: the form rests</source>
            <translation>目前不是 JSON：表单暂停使用</translation>
        </message>
    </context>
    <context>
        <name>alien::StackTree</name>
        <message>
            <source>added</source>
            <translation>新增</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>更改</translation>
        </message>
        <message numerus="yes">
            <source>%n rule(s)</source>
            <translation>
                <numerusform>%n 条规则</numerusform>
            </translation>
        </message>
        <message>
            <source>Live</source>
            <translation>可更新 (live)</translation>
        </message>
        <message>
            <source>Frozen</source>
            <translation>冻结 (frozen)</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>其他</translation>
        </message>
        <message>
            <source>Profiles</source>
            <translation>权限配置</translation>
        </message>
    </context>
    <context>
        <name>alien::StackedBar</name>
        <message>
            <source>Status of all</source>
            <translation>总体状态</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <extracomment>%1: a number, %2: a status class: "13 failed"</extracomment>
            <translation>%1 个%2</translation>
        </message>
    </context>
    <context>
        <name>alien::StatePane</name>
        <message>
            <source>Loading</source>
            <translation>正在加载</translation>
        </message>
        <message>
            <source>1 filter hides all %1 %2.</source>
            <extracomment>%1: a number with a plural, "3 filters"; %2: how many there are in all; %3: "deployments"</extracomment>
            <translation>1 个筛选条件隐藏了全部 %1 个%2。</translation>
        </message>
        <message>
            <source>%1 filters hide all %2 %3.</source>
            <translation>%1 个筛选条件隐藏了全部 %2 个%3。</translation>
        </message>
        <message>
            <source>Nothing matches</source>
            <translation>没有匹配项</translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>清除筛选</translation>
        </message>
        <message>
            <source>Your token may not see this</source>
            <translation>您的令牌无权查看此内容</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>复制报告</translation>
        </message>
        <message>
            <source>This fills as soon as a token is accepted.</source>
            <translation>令牌被接受后，这里会显示内容。</translation>
        </message>
        <message>
            <source>This fills as soon as the manager answers.</source>
            <translation>管理器响应后，这里会显示内容。</translation>
        </message>
        <message>
            <source>No deployments yet</source>
            <translation>暂无部署</translation>
        </message>
        <message>
            <source>A deployment is your application in one customer's cloud. Publish a release first: a deployment made before it stays pending.</source>
            <translation>部署是运行在某个客户云中的应用程序。请先发布版本：在此之前创建的部署会一直处于 pending。</translation>
        </message>
        <message>
            <source>New deployment…</source>
            <translation>新建部署…</translation>
        </message>
    </context>
    <context>
        <name>alien::Status</name>
        <message>
            <source>healthy</source>
            <translation>健康</translation>
        </message>
        <message>
            <source>working</source>
            <translation>进行中</translation>
        </message>
        <message>
            <source>stalled</source>
            <translation>停滞</translation>
        </message>
        <message>
            <source>needs action</source>
            <translation>需处理</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <source>gone</source>
            <translation>已消失</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>未知</translation>
        </message>
    </context>
    <context>
        <name>alien::StatusChangeTable</name>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Deployment</source>
            <translation>部署</translation>
        </message>
        <message>
            <source>From</source>
            <translation>从</translation>
        </message>
        <message>
            <source>new here</source>
            <translation>新出现</translation>
        </message>
        <message>
            <source>To</source>
            <translation>变为</translation>
        </message>
        <message>
            <source>gone</source>
            <translation>已消失</translation>
        </message>
    </context>
    <context>
        <name>alien::StatusLabel</name>
        <message>
            <source>Old data</source>
            <translation>数据已旧</translation>
        </message>
    </context>
    <context>
        <name>alien::StatusPane</name>
        <message>
            <source>Status</source>
            <translation>状态</translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s) changed in this time</source>
            <translation>
                <numerusform>此时间内 %n 个部署有变化</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, %n did not</source>
            <translation>
                <numerusform>%1，%n 个没有变化</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1; the last %n are shown</source>
            <translation>
                <numerusform>%1；显示最近 %n 个</numerusform>
            </translation>
        </message>
        <message>
            <source>No status changed in this time</source>
            <translation>此时间内没有状态变化</translation>
        </message>
        <message>
            <source>The manager keeps no history: what stands here was seen by this console while it was open. A longer range may have some.</source>
            <translation>管理器不保留历史：这里显示的是此控制台打开期间观察到的内容。更长的时间范围可能会有。</translation>
        </message>
    </context>
    <context>
        <name>alien::StatusSpellTable</name>
        <message>
            <source>Since</source>
            <translation>起始时间</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>gone</source>
            <translation>已消失</translation>
        </message>
        <message>
            <source>For</source>
            <translation>时长</translation>
        </message>
        <message>
            <source>Watched</source>
            <translation>观察情况</translation>
        </message>
        <message>
            <source>all the time</source>
            <translation>全程</translation>
        </message>
        <message>
            <source>in part</source>
            <translation>部分时间</translation>
        </message>
    </context>
    <context>
        <name>alien::StatusStrip</name>
        <message>
            <source>Status bar</source>
            <translation>状态栏</translation>
        </message>
        <message>
            <source>Switches between compact and comfortable rows</source>
            <translation>在紧凑和宽松行高之间切换</translation>
        </message>
        <message>
            <source>Not connected</source>
            <translation>未连接</translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s)</source>
            <translation>
                <numerusform>%n 个部署</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n release(s)</source>
            <translation>
                <numerusform>%n 个版本</numerusform>
            </translation>
        </message>
        <message>
            <source>No data yet</source>
            <translation>暂无数据</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>正在读取…</translation>
        </message>
        <message>
            <source>No usable answer since %1</source>
            <translation>自 %1 起没有可用的响应</translation>
        </message>
        <message>
            <source>Not reachable since %1</source>
            <translation>自 %1 起无法访问</translation>
        </message>
        <message>
            <source>Poll %1 req/min, %2/min</source>
            <translation>轮询 %1 次/分钟，%2/分钟</translation>
        </message>
        <message>
            <source>Clock skew %1 s</source>
            <translation>时钟偏差 %1 秒</translation>
        </message>
        <message>
            <source>The manager's clock minus this computer's; ages are corrected by it.</source>
            <translation>管理器的时钟减去本机的时钟；经过时间会据此修正。</translation>
        </message>
        <message>
            <source>Comfortable rows</source>
            <translation>宽松行高</translation>
        </message>
        <message>
            <source>Compact rows</source>
            <translation>紧凑行高</translation>
        </message>
        <message>
            <source>Times: %1</source>
            <translation>时间：%1</translation>
        </message>
        <message>
            <source>The time zone of every time on screen, in copies and exports</source>
            <translation>界面、复制内容和导出内容中所有时间使用的时区</translation>
        </message>
        <message>
            <source>Read group by group, oldest part %1 old</source>
            <translation>按组读取，最旧部分已过 %1</translation>
        </message>
        <message>
            <source>The whole list of deployments takes too long or is too large for one read. Each group is read by itself, busy ones more often; Groups says when.</source>
            <translation>完整的部署列表耗时过长或过大，无法一次读取。因此各组单独读取，繁忙的组读取得更频繁；读取时间见“组”。</translation>
        </message>
        <message>
            <source>Polls wait: %1 of %2 req/min</source>
            <translation>轮询等待中：%1/%2 次/分钟</translation>
        </message>
        <message>
            <source>At most %1 scheduled requests a minute go to this manager; polls beyond that wait. What you ask for is sent at once.</source>
            <translation>每分钟最多向此管理器发送 %1 个计划请求；超出的轮询会等待。您主动发起的请求会立即发送。</translation>
        </message>
        <message>
            <source>They wait now: the last minute had %1 requests and %2.</source>
            <translation>轮询正在等待：最近一分钟有 %1 个请求，共 %2。</translation>
        </message>
        <message>
            <source>This computer runs on battery: everything is read half as often.</source>
            <translation>此计算机正在使用电池：所有内容的读取频率减半。</translation>
        </message>
    </context>
    <context>
        <name>alien::StatusTimeline</name>
        <message>
            <source>Status timeline</source>
            <translation>状态时间线</translation>
        </message>
        <message>
            <source>%1: %2 until %3; nothing before was seen</source>
            <translation>%1：%2，至 %3；此前未观察</translation>
        </message>
        <message>
            <source>%1: %2 from %3, for %4</source>
            <translation>%1：%2，始于 %3，持续 %4</translation>
        </message>
        <message>
            <source>%1; not watched all the time</source>
            <translation>%1；并非全程观察</translation>
        </message>
        <message>
            <source>%1: not seen then</source>
            <translation>%1：当时未观察到</translation>
        </message>
    </context>
    <context>
        <name>alien::StorageTransfer</name>
        <message>
            <source>The manager keeps it in a file on its own host, %1, which cannot be reached from here.</source>
            <translation>管理器将其保存在自己主机上的文件 %1 中，无法从这里访问。</translation>
        </message>
        <message>
            <source>The manager names a kind of storage that this version does not know: %1.</source>
            <translation>管理器给出的存储类型是此版本不认识的：%1。</translation>
        </message>
        <message>
            <source>The manager named an address for its storage that is none.</source>
            <translation>管理器给出的存储地址无效。</translation>
        </message>
        <message>
            <source>The storage at %1 is offered without encryption only, while the manager itself is reached over https.</source>
            <translation>%1 处的存储只提供未加密访问，而管理器本身通过 https 访问。</translation>
        </message>
        <message>
            <source>The link to the storage has expired: it lives for an hour and the manager does not renew it.</source>
            <translation>存储链接已过期：有效期为一小时，管理器不会续期。</translation>
        </message>
        <message>
            <source>The manager asks for %1 to read from its storage.</source>
            <translation>管理器要求用 %1 从其存储读取。</translation>
        </message>
    </context>
    <context>
        <name>alien::StoreSource</name>
        <message>
            <source>This console</source>
            <translation>此控制台</translation>
        </message>
        <message>
            <source>OTLP receiver</source>
            <translation>OTLP 接收器</translation>
        </message>
    </context>
    <context>
        <name>alien::SupportBundle</name>
        <message>
            <source>It is larger than a support bundle can be.</source>
            <translation>它超过了支持包的大小上限。</translation>
        </message>
        <message>
            <source>It is not JSON, or was cut short.</source>
            <translation>它不是 JSON，或内容被截断。</translation>
        </message>
        <message>
            <source>It is not a support bundle of this program.</source>
            <translation>它不是本程序的支持包。</translation>
        </message>
        <message>
            <source>A newer version of this program made it.</source>
            <translation>它由本程序的较新版本生成。</translation>
        </message>
    </context>
    <context>
        <name>alien::SupportDesk</name>
        <message>
            <source>Save support bundle</source>
            <translation>保存支持包</translation>
        </message>
        <message>
            <source>Open support bundle</source>
            <translation>打开支持包</translation>
        </message>
        <message>
            <source>Support bundles (*.json)</source>
            <translation>支持包 (*.json)</translation>
        </message>
        <message>
            <source>The bundle could not be saved.</source>
            <translation>无法保存支持包。</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Made by version %1 on %2. No connection is used for it.</source>
            <translation>由版本 %1 于 %2 生成。查看时不使用任何连接。</translation>
        </message>
        <message>
            <source>The file could not be opened.</source>
            <translation>无法打开文件。</translation>
        </message>
    </context>
    <context>
        <name>alien::SupportPage</name>
        <message>
            <source>Save bundle…</source>
            <translation>保存支持包…</translation>
        </message>
        <message>
            <source>Support bundle</source>
            <translation>支持包</translation>
        </message>
        <message>
            <source>Save bundle</source>
            <translation>保存支持包</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>The bundle is being put together.</source>
            <translation>正在生成支持包。</translation>
        </message>
        <message>
            <source>Nothing is sent: it is a file that you hand on</source>
            <translation>不会发送任何内容：它是一个由您自行转交的文件</translation>
        </message>
        <message>
            <source>These are all the bytes that will be saved.</source>
            <translation>以下是将要保存的全部内容。</translation>
        </message>
        <message>
            <source>Tokens, payloads, headers and values of the environment are not among them. Names are, unless they are masked (Ctrl+Shift+H).</source>
            <translation>不含令牌、载荷、标头和环境变量的值。名称会包含在内，除非已遮盖 (Ctrl+Shift+H)。</translation>
        </message>
        <message>
            <source>This is a support bundle, to look at only.</source>
            <translation>这是支持包，仅供查看。</translation>
        </message>
        <message>
            <source>The bundle was saved.</source>
            <translation>支持包已保存。</translation>
        </message>
    </context>
    <context>
        <name>alien::TabStrip</name>
        <message>
            <source>More</source>
            <translation>更多</translation>
        </message>
        <message>
            <source>More tabs</source>
            <translation>更多标签页</translation>
        </message>
        <message>
            <source>Tabs</source>
            <translation>标签页</translation>
        </message>
    </context>
    <context>
        <name>alien::TablePage</name>
        <message>
            <source>Table and inspector</source>
            <translation>表格与详情</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>列</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>筛选</translation>
        </message>
        <message>
            <source>Columns %1</source>
            <translation>列 %1</translation>
        </message>
        <message>
            <source>Filters %1</source>
            <translation>筛选 %1</translation>
        </message>
        <message>
            <source>The filter hides it in the table.</source>
            <translation>筛选使其不在表格中显示。</translation>
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
            <translation>%1（空间不足）</translation>
        </message>
        <message>
            <source>Reset columns</source>
            <translation>重置列</translation>
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
            <translation>目标</translation>
        </message>
    </context>
    <context>
        <name>alien::TargetPicker</name>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Remove target</source>
            <translation>移除目标</translation>
        </message>
        <message>
            <source>Targets</source>
            <translation>目标</translation>
        </message>
        <message>
            <source>Find deployments</source>
            <translation>查找部署</translation>
        </message>
        <message>
            <source>Add by name or filter: group:acme status:running</source>
            <translation>按名称或筛选条件添加：group:acme status:running</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>添加</translation>
        </message>
        <message>
            <source>Found deployments</source>
            <translation>找到的部署</translation>
        </message>
        <message numerus="yes">
            <source>Add %n selected</source>
            <translation>
                <numerusform>添加所选的 %n 个</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Add %n matching</source>
            <translation>
                <numerusform>添加匹配的 %n 个</numerusform>
            </translation>
        </message>
        <message>
            <source>More than %1 at once are not added; narrow the filter.</source>
            <translation>一次不能添加超过 %1 个；请缩小筛选范围。</translation>
        </message>
        <message>
            <source>It is not in the fleet any more.</source>
            <translation>它已不在部署列表中。</translation>
        </message>
        <message>
            <source>The fleet is being read.</source>
            <translation>正在读取部署。</translation>
        </message>
        <message>
            <source>No deployment chosen</source>
            <translation>未选择部署</translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s)</source>
            <translation>
                <numerusform>%n 个部署</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s), </source>
            <translation>
                <numerusform>%n 个部署, </numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cannot take a command now</source>
            <translation>
                <numerusform>%n 个目前不能接收命令</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::TelemetryController</name>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>The dashboard “%1” is gone.</source>
            <translation>仪表板“%1”已不存在。</translation>
        </message>
        <message>
            <source>Tables as c&amp;harts</source>
            <translation>以图表显示表格(&amp;H)</translation>
        </message>
        <message>
            <source>It is not zoomed.</source>
            <translation>未缩放。</translation>
        </message>
        <message>
            <source>Choose a chart with lines first.</source>
            <translation>请先选择一个带有曲线的图表。</translation>
        </message>
        <message>
            <source>It follows the present already.</source>
            <translation>已在跟随当前时间。</translation>
        </message>
        <message>
            <source>No chart shows anything yet.</source>
            <translation>还没有图表显示内容。</translation>
        </message>
        <message>
            <source>That is too much for the clipboard: export the log.</source>
            <translation>内容过多，无法放入剪贴板：请导出日志。</translation>
        </message>
        <message>
            <source>Select a log line first.</source>
            <translation>请先选择一行日志。</translation>
        </message>
        <message>
            <source>Select one log line first.</source>
            <translation>请只选择一行日志。</translation>
        </message>
        <message>
            <source>The lines are still being read.</source>
            <translation>日志行仍在读取中。</translation>
        </message>
        <message>
            <source>There are no log lines.</source>
            <translation>没有日志行。</translation>
        </message>
        <message>
            <source>Open a dashboard first.</source>
            <translation>请先打开一个仪表板。</translation>
        </message>
        <message>
            <source>Built-in dashboards stay.</source>
            <translation>内置仪表板会保留。</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>As ISO 8601, 2026-11-21T14:05 or with an offset; or just 14:05 for today. Without an offset it is the time that is shown here.</source>
            <translation>使用 ISO 8601 格式，如 2026-11-21T14:05，可带时区偏移；今天的时间可只写 14:05。不带偏移时，按此处显示的时区计算。</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>转到</translation>
        </message>
        <message>
            <source>“%1” is no time that can be read.</source>
            <translation>“%1”不是可识别的时间。</translation>
        </message>
        <message>
            <source>Go to which time?</source>
            <translation>转到哪个时间？</translation>
        </message>
        <message>
            <source>The file could not be written.</source>
            <translation>无法写入文件。</translation>
        </message>
        <message>
            <source>The file was saved.</source>
            <translation>文件已保存。</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Export charts</source>
            <translation>导出图表</translation>
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
            <translation>导出日志</translation>
        </message>
        <message>
            <source>Text (*.txt)</source>
            <translation>文本 (*.txt)</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>It is kept as a file of this console.</source>
            <translation>将保存为此控制台的文件。</translation>
        </message>
        <message>
            <source>Save dashboard</source>
            <translation>保存仪表板</translation>
        </message>
        <message>
            <source>My %1</source>
            <translation>我的 %1</translation>
        </message>
        <message>
            <source>Save the dashboard under which name?</source>
            <translation>以什么名称保存仪表板？</translation>
        </message>
        <message>
            <source>Limits</source>
            <translation>阈值</translation>
        </message>
        <message>
            <source>Numbers, with spaces between them; none takes the lines away.</source>
            <translation>以空格分隔的数字；留空则移除阈值线。</translation>
        </message>
        <message>
            <source>Numbers in %1, with spaces between them; none takes the lines away.</source>
            <translation>以空格分隔的数字，单位为 %1；留空则移除阈值线。</translation>
        </message>
        <message>
            <source>Draw limits</source>
            <translation>绘制阈值</translation>
        </message>
        <message>
            <source>“%1” is not a number.</source>
            <translation>“%1”不是数字。</translation>
        </message>
        <message numerus="yes">
            <source>At most %n limit(s).</source>
            <translation>
                <numerusform>最多 %n 个阈值。</numerusform>
            </translation>
        </message>
        <message>
            <source>Draw which limits into “%1”?</source>
            <translation>在“%1”中绘制哪些阈值？</translation>
        </message>
        <message>
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <source>Paste the text of a dashboard; Copy dashboard makes one.</source>
            <translation>粘贴仪表板的文本；可通过“复制仪表板”得到。</translation>
        </message>
        <message>
            <source>Import dashboard</source>
            <translation>导入仪表板</translation>
        </message>
        <message>
            <source>Import which dashboard?</source>
            <translation>导入哪个仪表板？</translation>
        </message>
    </context>
    <context>
        <name>alien::TelemetryDesk</name>
        <message>
            <source>The OTLP receiver does not run: %1.</source>
            <translation>OTLP 接收器未运行：%1。</translation>
        </message>
        <message>
            <source>A test record came in and is stored: it stands in the log now.</source>
            <translation>测试记录已收到并保存：现在可在日志中看到。</translation>
        </message>
        <message>
            <source>The test record did not come in: %1</source>
            <translation>未收到测试记录：%1</translation>
        </message>
    </context>
    <context>
        <name>alien::TelemetryEntry</name>
        <message>
            <source>Open the section Telemetry first.</source>
            <translation>请先打开“遥测”页面。</translation>
        </message>
    </context>
    <context>
        <name>alien::TelemetryPage</name>
        <message>
            <source>Dashboard</source>
            <translation>仪表板</translation>
        </message>
        <message>
            <source>Deployment</source>
            <translation>部署</translation>
        </message>
        <message>
            <source>Lines by</source>
            <translation>曲线分组方式</translation>
        </message>
        <message>
            <source>Lines as given</source>
            <translation>曲线按原样</translation>
        </message>
        <message>
            <source>By deployment</source>
            <translation>按部署</translation>
        </message>
        <message>
            <source>By resource</source>
            <translation>按资源</translation>
        </message>
        <message>
            <source>By instance</source>
            <translation>按实例</translation>
        </message>
        <message>
            <source>Small charts by deployment</source>
            <translation>小图表（按部署）</translation>
        </message>
        <message>
            <source>Small charts by resource</source>
            <translation>小图表（按资源）</translation>
        </message>
        <message>
            <source>Dashboard actions</source>
            <translation>仪表板操作</translation>
        </message>
        <message>
            <source>Save, copy, import or remove the dashboard.</source>
            <translation>保存、复制、导入或移除仪表板。</translation>
        </message>
        <message>
            <source>Charts and logs</source>
            <translation>图表与日志</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 至 %2</translation>
        </message>
        <message>
            <source>the last %1</source>
            <translation>最近 %1</translation>
        </message>
        <message>
            <source>All deployments</source>
            <translation>全部部署</translation>
        </message>
        <message>
            <source>About the telemetry on this machine.</source>
            <translation>关于本机上的遥测数据。</translation>
        </message>
    </context>
    <context>
        <name>alien::TelemetryReader</name>
        <message>
            <source>This console has not seen anything of the kind yet.</source>
            <translation>此控制台还没有观察到此类内容。</translation>
        </message>
        <message>
            <source>Nothing was received for %1. The tab Receiver says how an application's telemetry gets here.</source>
            <translation>没有收到 %1 的任何内容。“接收器”标签页说明了如何将应用程序的遥测发送到这里。</translation>
        </message>
        <message>
            <source>Nothing came in this time.</source>
            <translation>此时间内没有收到任何内容。</translation>
        </message>
        <message>
            <source>records</source>
            <translation>记录</translation>
        </message>
        <message>
            <source>No log records came in this time.</source>
            <translation>此时间内没有收到日志记录。</translation>
        </message>
    </context>
    <context>
        <name>alien::TelemetryWriter</name>
        <message>
            <source>Telemetry cannot be stored: %1</source>
            <translation>无法保存遥测：%1</translation>
        </message>
    </context>
    <context>
        <name>alien::TimeBar</name>
        <message>
            <source>Fleet at another time</source>
            <translation>其他时间的部署状态</translation>
        </message>
        <message>
            <source>Fleet at</source>
            <translation>部署状态时间</translation>
        </message>
        <message>
            <source>Time to look back</source>
            <translation>回看时长</translation>
        </message>
        <message>
            <source>1 hour</source>
            <translation>1 小时</translation>
        </message>
        <message>
            <source>6 hours</source>
            <translation>6 小时</translation>
        </message>
        <message>
            <source>24 hours</source>
            <translation>24 小时</translation>
        </message>
        <message>
            <source>7 days</source>
            <translation>7 天</translation>
        </message>
        <message>
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>上一次</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>下一步</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>现在</translation>
        </message>
        <message>
            <source>Nothing was noted before that.</source>
            <translation>此前没有记录。</translation>
        </message>
        <message>
            <source>This is the past: nothing can be changed here, and the details beside the table are of now.</source>
            <translation>这是过去的状态：此处不能做任何更改，表格旁的详情为当前内容。</translation>
        </message>
        <message>
            <source>now</source>
            <translation>现在</translation>
        </message>
        <message>
            <source>Not watched from %1 to %2: this is what was known before. Nothing can be changed in the past.</source>
            <translation>%1 至 %2 期间未观察：显示的是此前已知的状态。过去的内容不能更改。</translation>
        </message>
        <message>
            <source>Fleet now</source>
            <translation>当前部署状态</translation>
        </message>
        <message>
            <source>Nothing is known of the past yet; it is noted from the first list on.</source>
            <translation>还没有过往记录；从首次读取列表起开始记录。</translation>
        </message>
        <message>
            <source>Drag the marker, or step from change to change.</source>
            <translation>拖动标记，或逐次查看变化。</translation>
        </message>
        <message>
            <source>Fleet at %1, %2</source>
            <translation>%1 的部署状态（%2）</translation>
        </message>
    </context>
    <context>
        <name>alien::TimeChart</name>
        <message>
            <source>no data</source>
            <translation>无数据</translation>
        </message>
        <message>
            <source>nothing before %1</source>
            <translation>%1 之前没有数据</translation>
        </message>
    </context>
    <context>
        <name>alien::TimeController</name>
        <message>
            <source>Deployments shows the fleet of %1.</source>
            <translation>“部署”页面显示的是 %1 的状态。</translation>
        </message>
        <message>
            <source>This section shows now; nothing can be changed before you go back.</source>
            <translation>此页面显示当前内容；回到现在之前不能做任何更改。</translation>
        </message>
        <message>
            <source>Back to now</source>
            <translation>回到现在</translation>
        </message>
        <message>
            <source>The past of this connection is not kept.</source>
            <translation>此连接的过往记录未保存。</translation>
        </message>
        <message>
            <source>The fleet of now is shown.</source>
            <translation>当前显示的就是现在的部署状态。</translation>
        </message>
    </context>
    <context>
        <name>alien::TimeStrip</name>
        <message>
            <source>Nothing is known yet</source>
            <translation>暂无记录</translation>
        </message>
        <message>
            <source>not watched</source>
            <translation>未观察</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s)</source>
            <translation>
                <numerusform>%n 项更改</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n failed</source>
            <translation>
                <numerusform>%n 个失败</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::TokenCommand</name>
        <message>
            <source>%1 broke down.</source>
            <translation>%1 已崩溃。</translation>
        </message>
        <message>
            <source>%1 ended with exit status %2</source>
            <translation>%1 已结束，退出状态为 %2</translation>
        </message>
        <message>
            <source>The first line that %1 printed is not a token.</source>
            <translation>%1 输出的第一行不是令牌。</translation>
        </message>
        <message>
            <source>Name a program.</source>
            <translation>请指定程序。</translation>
        </message>
        <message>
            <source>There is no program “%1” on this computer.</source>
            <translation>此计算机上没有程序“%1”。</translation>
        </message>
        <message>
            <source>%1 could not be started: %2</source>
            <translation>无法启动 %1：%2</translation>
        </message>
        <message numerus="yes">
            <source>%1 gave no token within %n seconds.</source>
            <translation>
                <numerusform>%1 未在 %n 秒内给出令牌。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 printed nothing.</source>
            <translation>%1 没有任何输出。</translation>
        </message>
    </context>
    <context>
        <name>alien::TokenPage</name>
        <message>
            <source>Keep it in this desktop's secret store</source>
            <translation>保存在此桌面的机密存储中</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>令牌</translation>
        </message>
        <message>
            <source>Show the token</source>
            <translation>显示令牌</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Token for %1</source>
            <translation>%1 的令牌</translation>
        </message>
        <message>
            <source>Never written to a file.</source>
            <translation>绝不会写入文件。</translation>
        </message>
        <message>
            <source>This connection is not saved, so its token lasts for this run only.</source>
            <translation>此连接未保存，因此其令牌仅在本次运行期间有效。</translation>
        </message>
        <message>
            <source>No secret store answers (%1): the token lasts for this run only.</source>
            <translation>没有可用的机密存储（%1）：令牌仅在本次运行期间有效。</translation>
        </message>
        <message>
            <source>A token has no blanks and no letters beyond ASCII.</source>
            <translation>令牌不含空格和 ASCII 以外的字符。</translation>
        </message>
        <message>
            <source>Type or paste the token first</source>
            <translation>请先输入或粘贴令牌</translation>
        </message>
        <message>
            <source>Ask the command again</source>
            <translation>重新运行命令</translation>
        </message>
        <message>
            <source>The command is being asked.</source>
            <translation>正在通过命令获取令牌。</translation>
        </message>
        <message>
            <source>This connection takes its token from a command; one that is typed lasts for this run only.</source>
            <translation>此连接通过命令获取令牌；手动输入的令牌仅在本次运行期间有效。</translation>
        </message>
        <message>
            <source>The secret store is being read.</source>
            <translation>正在读取机密存储。</translation>
        </message>
        <message>
            <source>Read the secret store again</source>
            <translation>重新读取机密存储</translation>
        </message>
    </context>
    <context>
        <name>alien::TokenSource</name>
        <message>
            <source>The command gives no token: %1</source>
            <translation>命令未给出令牌：%1</translation>
        </message>
        <message>
            <source>Neither a token file nor ALIEN_MANAGER_BEARER gives one.</source>
            <translation>令牌文件和 ALIEN_MANAGER_BEARER 都未提供令牌。</translation>
        </message>
        <message>
            <source>No token is kept for this connection.</source>
            <translation>此连接没有保存令牌。</translation>
        </message>
        <message>
            <source>The secret store does not answer: %1</source>
            <translation>机密存储没有响应：%1</translation>
        </message>
        <message>
            <source>The secret store is locked. Unlock it, then read it again.</source>
            <translation>机密存储已锁定。请先解锁，再重新读取。</translation>
        </message>
    </context>
    <context>
        <name>alien::TokenTable</name>
        <message>
            <source>Begins with</source>
            <translation>开头</translation>
        </message>
        <message>
            <source>%1 (this console)</source>
            <translation>%1（此控制台）</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>创建时间</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>ID</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>种类</translation>
        </message>
        <message>
            <source>For</source>
            <translation>所有者</translation>
        </message>
    </context>
    <context>
        <name>alien::TracePane</name>
        <message>
            <source>Traces</source>
            <translation>追踪</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>服务</translation>
        </message>
        <message>
            <source>Least duration</source>
            <translation>最短耗时</translation>
        </message>
        <message>
            <source>Any duration</source>
            <translation>任意耗时</translation>
        </message>
        <message>
            <source>10 ms and longer</source>
            <translation>10 ms 及以上</translation>
        </message>
        <message>
            <source>100 ms and longer</source>
            <translation>100 ms 及以上</translation>
        </message>
        <message>
            <source>1 s and longer</source>
            <translation>1 秒及以上</translation>
        </message>
        <message>
            <source>10 s and longer</source>
            <translation>10 秒及以上</translation>
        </message>
        <message>
            <source>Only with errors</source>
            <translation>仅含错误</translation>
        </message>
        <message>
            <source>Selected span</source>
            <translation>所选 Span</translation>
        </message>
        <message>
            <source>No traces came in this time. Applications send them with an OTLP exporter of their own; the manager makes none.</source>
            <translation>此时间内没有收到追踪。应用程序通过自己的 OTLP 导出器发送追踪；管理器不产生追踪。</translation>
        </message>
        <message numerus="yes">
            <source>the newest %n trace(s)</source>
            <translation>
                <numerusform>最新的 %n 条追踪</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n trace(s)</source>
            <translation>
                <numerusform>%n 条追踪</numerusform>
            </translation>
        </message>
        <message>
            <source>Trace</source>
            <translation>追踪</translation>
        </message>
        <message>
            <source>Show logs</source>
            <translation>显示日志</translation>
        </message>
        <message>
            <source>Span</source>
            <translation>Span</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>开始</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>耗时</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>错误</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>事件</translation>
        </message>
    </context>
    <context>
        <name>alien::TraceTable</name>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>error</source>
            <translation>错误</translation>
        </message>
        <message>
            <source>ok</source>
            <translation>正常</translation>
        </message>
        <message>
            <source>Trace</source>
            <translation>追踪</translation>
        </message>
        <message>
            <source>First span</source>
            <translation>首个 Span</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>服务</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>耗时</translation>
        </message>
        <message>
            <source>Spans</source>
            <translation>Span</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>错误</translation>
        </message>
    </context>
    <context>
        <name>alien::TrayDesk</name>
        <message>
            <source>This desktop has no tray: closing the window quits.</source>
            <translation>此桌面没有托盘：关闭窗口即退出程序。</translation>
        </message>
        <message>
            <source>Show the window</source>
            <translation>显示窗口</translation>
        </message>
        <message>
            <source>Alien Console</source>
            <translation>Alien Console</translation>
        </message>
        <message>
            <source>Alien Console is still open</source>
            <translation>Alien Console 仍在运行</translation>
        </message>
        <message>
            <source>The window was closed to the tray, and watches go on. Quit ends the program.</source>
            <translation>窗口已关闭到托盘，监视继续运行。选择“退出”可结束程序。</translation>
        </message>
    </context>
    <context>
        <name>alien::TriggersField</name>
        <message>
            <source>Add trigger</source>
            <translation>添加触发器</translation>
        </message>
        <message>
            <source>schedule</source>
            <translation>定时计划</translation>
        </message>
        <message>
            <source>queue</source>
            <translation>队列</translation>
        </message>
        <message>
            <source>storage</source>
            <translation>存储</translation>
        </message>
        <message>
            <source>other</source>
            <translation>其他</translation>
        </message>
        <message>
            <source>Schedule of trigger %1</source>
            <translation>触发器 %1 的定时计划</translation>
        </message>
        <message>
            <source>Trigger %1</source>
            <translation>触发器 %1</translation>
        </message>
        <message>
            <source>%1 of trigger %2</source>
            <translation>触发器 %2 的%1</translation>
        </message>
        <message>
            <source>Events of trigger %1</source>
            <translation>触发器 %1 的事件</translation>
        </message>
        <message>
            <source>created, deleted</source>
            <translation>created, deleted</translation>
        </message>
        <message>
            <source>Remove trigger %1</source>
            <translation>移除触发器 %1</translation>
        </message>
        <message>
            <source>%1; it never comes</source>
            <translation>%1；永远不会触发</translation>
        </message>
        <message>
            <source>%1; next (UTC): %2</source>
            <translation>%1；下次 (UTC)：%2</translation>
        </message>
        <message>
            <source>Schedule</source>
            <translation>定时计划</translation>
        </message>
        <message>
            <source>Messages of %1</source>
            <translation>%1 的消息</translation>
        </message>
        <message>
            <source>Objects of %1</source>
            <translation>%1 的对象</translation>
        </message>
    </context>
    <context>
        <name>alien::UnmaskedSigns</name>
        <message>
            <source>Names in this text are not masked.</source>
            <translation>此文本中的名称未遮盖。</translation>
        </message>
    </context>
    <context>
        <name>alien::UrlLooker</name>
        <message>
            <source>no answer within %1 s</source>
            <translation>%1 秒内没有响应</translation>
        </message>
        <message>
            <source>not an address that can be looked at</source>
            <translation>不是可探测的地址</translation>
        </message>
        <message>
            <source>%1 is not looked at, only http and https</source>
            <translation>不探测 %1，只支持 http 和 https</translation>
        </message>
        <message>
            <source>points at this machine, not at the deployment's</source>
            <translation>指向本机，而不是部署所在的主机</translation>
        </message>
        <message>
            <source>no such name</source>
            <translation>没有此名称</translation>
        </message>
        <message>
            <source>connection refused</source>
            <translation>连接被拒绝</translation>
        </message>
        <message>
            <source>closed without an answer</source>
            <translation>未作响应即关闭</translation>
        </message>
        <message>
            <source>the system's proxy %1 does not let it through</source>
            <translation>系统代理 %1 不允许通过</translation>
        </message>
        <message>
            <source>what came is not HTTP</source>
            <translation>收到的不是 HTTP</translation>
        </message>
    </context>
    <context>
        <name>alien::UrlsTab</name>
        <message>
            <source>Public URLs</source>
            <translation>公开 URL</translation>
        </message>
        <message>
            <source>A URL does not mean that everybody may reach it: some platforms report one for private workers too. One on localhost lives on the manager's own host.</source>
            <translation>有 URL 并不表示任何人都能访问：有些平台也会为私有 Worker 给出 URL。localhost 上的 URL 位于管理器自己的主机上。</translation>
        </message>
        <message>
            <source>No public URL</source>
            <translation>没有公开 URL</translation>
        </message>
        <message>
            <source>Workers and containers get one when they are public and have been provisioned.</source>
            <translation>Worker 和容器设为公开并完成置备后会获得公开 URL。</translation>
        </message>
    </context>
    <context>
        <name>alien::ViewStrip</name>
        <message>
            <source>Views</source>
            <translation>视图</translation>
        </message>
        <message>
            <source>Save view</source>
            <translation>保存视图</translation>
        </message>
        <message>
            <source>All</source>
            <translation>全部</translation>
        </message>
    </context>
    <context>
        <name>alien::ViewsController</name>
        <message>
            <source>Not healthy</source>
            <translation>不健康</translation>
        </message>
        <message>
            <source>Rolling out</source>
            <translation>正在上线</translation>
        </message>
        <message>
            <source>Deployments</source>
            <translation>部署</translation>
        </message>
        <message>
            <source>Name of the view</source>
            <translation>视图名称</translation>
        </message>
        <message>
            <source>It stands on the tab, on this connection only.</source>
            <translation>显示在标签页上，仅限此连接。</translation>
        </message>
        <message>
            <source>Save view</source>
            <translation>保存视图</translation>
        </message>
        <message>
            <source>Save the view under which name?</source>
            <translation>以什么名称保存视图？</translation>
        </message>
        <message>
            <source>My view</source>
            <translation>我的视图</translation>
        </message>
        <message>
            <source>Rename “%1” to what?</source>
            <translation>将“%1”重命名为什么？</translation>
        </message>
        <message>
            <source>Text of the view</source>
            <translation>视图文本</translation>
        </message>
        <message>
            <source>One line, from “Copy view as text”.</source>
            <translation>一行文本，由“将视图复制为文本”得到。</translation>
        </message>
        <message>
            <source>Open view</source>
            <translation>打开视图</translation>
        </message>
        <message>
            <source>Open a view from its text?</source>
            <translation>从文本打开视图？</translation>
        </message>
        <message>
            <source>View “%1” deleted.</source>
            <translation>视图“%1”已删除。</translation>
        </message>
        <message>
            <source>Its filter and columns go with it.</source>
            <translation>其筛选和列也一并删除。</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>“All” is no saved view: open one first.</source>
            <translation>“全部”不是已保存的视图：请先打开一个视图。</translation>
        </message>
        <message>
            <source>The view is on screen as it was saved.</source>
            <translation>当前显示与保存的视图一致。</translation>
        </message>
        <message>
            <source>It stands there already.</source>
            <translation>它已在该位置。</translation>
        </message>
        <message>
            <source>Stop opening this view first</source>
            <translation>取消默认打开此视图</translation>
        </message>
    </context>
    <context>
        <name>alien::VisitPanel</name>
        <message numerus="yes">
            <source>%n failed</source>
            <translation>
                <numerusform>%n 个失败</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n recovered</source>
            <translation>
                <numerusform>%n 个已恢复</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n 个新增</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n gone</source>
            <translation>
                <numerusform>%n 个已消失</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n on another release</source>
            <translation>
                <numerusform>%n 个版本已变</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n in another status</source>
            <translation>
                <numerusform>%n 个状态已变</numerusform>
            </translation>
        </message>
        <message>
            <source>Since your last visit</source>
            <translation>自上次访问以来</translation>
        </message>
        <message>
            <source>Since your last visit, %1:</source>
            <translation>自上次访问 (%1) 以来：</translation>
        </message>
        <message numerus="yes">
            <source>Since your last visit, %1: %n change(s), there and back again.</source>
            <translation>
                <numerusform>自上次访问 (%1) 以来：%n 次变化，均已恢复原状。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::Watch</name>
        <message numerus="yes">
            <source>%n deployment(s)</source>
            <translation>
                <numerusform>%n 个部署</numerusform>
            </translation>
        </message>
        <message>
            <source>the whole fleet</source>
            <translation>全部部署</translation>
        </message>
        <message>
            <source>leaves %1</source>
            <translation>离开 %1</translation>
        </message>
        <message>
            <source>is no longer working</source>
            <translation>不再处于进行中</translation>
        </message>
        <message>
            <source>fails</source>
            <translation>失败</translation>
        </message>
        <message>
            <source>stays in one working status for more than %1</source>
            <translation>同一进行中状态超过 %1</translation>
        </message>
        <message>
            <source>stays in %1 for more than %2</source>
            <translation>处于 %1 超过 %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>%1: whom, "acme-prod" or "3 deployments"; %2: what, "leaves updating"</extracomment>
            <translation>%1：%2</translation>
        </message>
    </context>
    <context>
        <name>alien::WatchController</name>
        <message>
            <source>&amp;Watch…</source>
            <translation>监视(&amp;W)…</translation>
        </message>
        <message>
            <source>Tells when what is selected, or what the filter finds, settles, fails or takes too long.</source>
            <translation>所选部署或筛选出的部署稳定、失败或耗时过长时通知您。</translation>
        </message>
        <message>
            <source>&amp;Watches…</source>
            <translation>监视列表(&amp;W)…</translation>
        </message>
        <message>
            <source>What is watched, what was told, and the quiet hours.</source>
            <translation>监视的对象、已发出的通知和免打扰时段。</translation>
        </message>
        <message>
            <source>The deployments have not been read yet.</source>
            <translation>尚未读取部署。</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Watch %n deployment(s)…</source>
            <translation>
                <numerusform>监视 %n 个部署(&amp;W)…</numerusform>
            </translation>
        </message>
        <message>
            <source>This watch lasts only for this run.</source>
            <translation>此监视仅在本次运行期间有效。</translation>
        </message>
        <message>
            <source>Watch?</source>
            <translation>开始监视？</translation>
        </message>
        <message>
            <source>What is watched?</source>
            <translation>监视了什么？</translation>
        </message>
        <message>
            <source>Edit watch…</source>
            <translation>编辑监视…</translation>
        </message>
        <message>
            <source>Opens a watch of the list again to change it.</source>
            <translation>重新打开列表中的一个监视以便修改。</translation>
        </message>
        <message>
            <source>Silence watches for an hour</source>
            <translation>将监视静音一小时</translation>
        </message>
        <message>
            <source>Those chosen in the list tell nothing for an hour; if they are silent already, they do again.</source>
            <translation>列表中所选的监视在一小时内不通知；若已静音，则恢复通知。</translation>
        </message>
        <message>
            <source>Remove watches</source>
            <translation>移除监视</translation>
        </message>
        <message>
            <source>Ends those chosen in the list.</source>
            <translation>结束列表中所选的监视。</translation>
        </message>
        <message>
            <source>Open what was told</source>
            <translation>打开已通知的内容</translation>
        </message>
        <message>
            <source>Shows the deployments of what is chosen in the list.</source>
            <translation>显示列表中所选内容对应的部署。</translation>
        </message>
        <message>
            <source>Change the watch?</source>
            <translation>更改此监视？</translation>
        </message>
        <message>
            <source>No watch is chosen in the list.</source>
            <translation>列表中未选择任何监视。</translation>
        </message>
        <message>
            <source>One watch can be edited at a time.</source>
            <translation>一次只能编辑一个监视。</translation>
        </message>
        <message>
            <source>Nothing that was told is chosen in the list.</source>
            <translation>列表中未选择任何已通知的内容。</translation>
        </message>
    </context>
    <context>
        <name>alien::WatchDesk</name>
        <message>
            <source>%1 (%2)</source>
            <extracomment>%1: what happened, "acme-prod failed"; %2: the connection</extracomment>
            <translation>%1（%2）</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) happened in the quiet hours (%1)</source>
            <translation>
                <numerusform>免打扰时段内发生 %n 件事 (%1)</numerusform>
            </translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Retry…</source>
            <translation>重试…</translation>
        </message>
        <message>
            <source>Silent for an hour</source>
            <translation>静音一小时</translation>
        </message>
    </context>
    <context>
        <name>alien::WatchEvent</name>
        <message>
            <source>%1 left %2</source>
            <translation>%1 已离开 %2</translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s) left %1</source>
            <translation>
                <numerusform>%n 个部署已离开 %1</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is %2 now</source>
            <translation>%1 现为 %2</translation>
        </message>
        <message>
            <source>gone</source>
            <translation>已消失</translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s) settled</source>
            <translation>
                <numerusform>%n 个部署已稳定</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 failed</source>
            <translation>%1 失败</translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s) failed</source>
            <translation>
                <numerusform>%n 个部署失败</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 has been %2 for more than %3</source>
            <translation>%1 处于 %2 已超过 %3</translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s) stay in one status for more than %1</source>
            <translation>
                <numerusform>%n 个部署处于同一状态已超过 %1</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>%1: %2, %3</source>
            <translation>%1：%2，%3</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>另有 %n 个</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::WatchEventTable</name>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>事件</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>现在</translation>
        </message>
    </context>
    <context>
        <name>alien::WatchForm</name>
        <message>
            <source>Go on watching after it was told</source>
            <translation>通知后继续监视</translation>
        </message>
        <message>
            <source>Watch</source>
            <translation>监视</translation>
        </message>
        <message>
            <source>The desktop's notifications tell it while this console runs, and the list of watches keeps it.</source>
            <translation>此控制台运行期间通过桌面通知告知，并记录在监视列表中。</translation>
        </message>
        <message>
            <source>Deployments</source>
            <translation>部署</translation>
        </message>
        <message>
            <source>the whole fleet; or a query: group:acme status:updating</source>
            <translation>全部部署；或查询：group:acme status:updating</translation>
        </message>
        <message>
            <source>&amp;Deployments</source>
            <translation>部署(&amp;D)</translation>
        </message>
        <message>
            <source>Tell me when</source>
            <translation>通知条件</translation>
        </message>
        <message>
            <source>it is no longer working, well or not</source>
            <translation>不再处于进行中，无论成败</translation>
        </message>
        <message>
            <source>it leaves a status</source>
            <translation>离开某个状态</translation>
        </message>
        <message>
            <source>it fails</source>
            <translation>失败</translation>
        </message>
        <message>
            <source>&amp;Tell me when</source>
            <translation>通知条件(&amp;T)</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>&amp;Status</source>
            <translation>状态(&amp;S)</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>分钟数</translation>
        </message>
        <message>
            <source> min</source>
            <extracomment>of a number of minutes</extracomment>
            <translation> 分钟</translation>
        </message>
        <message>
            <source>&amp;Longer than</source>
            <translation>超过(&amp;L)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>it stays in a status for longer than</source>
            <translation>处于某个状态的时间超过</translation>
        </message>
        <message>
            <source>In the status</source>
            <translation>所处状态</translation>
        </message>
        <message>
            <source>any working status</source>
            <translation>任意进行中的状态</translation>
        </message>
        <message>
            <source>&amp;In the status</source>
            <translation>所处状态(&amp;I)</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s) now</source>
            <translation>
                <numerusform>当前 %n 个部署</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::WatchList</name>
        <message>
            <source>%1 cannot be read: %2</source>
            <translation>无法读取 %1：%2</translation>
        </message>
        <message>
            <source>larger than 4 MB</source>
            <translation>超过 4 MB</translation>
        </message>
        <message>
            <source>Some watches could not be read. The file is kept as %1.</source>
            <translation>部分监视无法读取。文件已保留为 %1。</translation>
        </message>
        <message>
            <source>Some watches in %1 could not be read.</source>
            <translation>%1 中的部分监视无法读取。</translation>
        </message>
        <message>
            <source>%1 cannot be written: %2</source>
            <translation>无法写入 %1：%2</translation>
        </message>
    </context>
    <context>
        <name>alien::WatchTable</name>
        <message>
            <source>Since</source>
            <translation>起始时间</translation>
        </message>
        <message>
            <source>silent until %1</source>
            <translation>静音至 %1</translation>
        </message>
        <message>
            <source>until it is removed</source>
            <translation>直到移除</translation>
        </message>
        <message>
            <source>until it was told</source>
            <translation>直到发出通知</translation>
        </message>
        <message>
            <source>Whom</source>
            <translation>对象</translation>
        </message>
        <message>
            <source>Tells when it</source>
            <translation>通知条件</translation>
        </message>
        <message>
            <source>Watches</source>
            <translation>监视</translation>
        </message>
    </context>
    <context>
        <name>alien::WatchesView</name>
        <message>
            <source>Watches</source>
            <translation>监视</translation>
        </message>
        <message>
            <source>What was told</source>
            <translation>已发出的通知</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Silent for an hour</source>
            <translation>静音一小时</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Quiet hours from</source>
            <translation>免打扰时段自</translation>
        </message>
        <message>
            <source>Quiet from</source>
            <translation>免打扰开始</translation>
        </message>
        <message>
            <source>Quiet until</source>
            <translation>免打扰结束</translation>
        </message>
        <message>
            <source>New watch…</source>
            <translation>新建监视…</translation>
        </message>
        <message>
            <source>Told since the start</source>
            <translation>启动以来的通知</translation>
        </message>
        <message>
            <source>Quiet hours</source>
            <translation>免打扰时段</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>until</source>
            <translation>至</translation>
        </message>
        <message>
            <source>Nothing is watched. Select deployments and choose Watch in their menu, or add a watch for what a query finds.</source>
            <translation>没有监视任何内容。选择部署并在其菜单中选择“监视”，或为查询结果添加监视。</translation>
        </message>
        <message>
            <source>Notify again</source>
            <translation>再次通知</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>编辑…</translation>
        </message>
    </context>
    <context>
        <name>alien::Waterfall</name>
        <message>
            <source>Spans</source>
            <translation>Span</translation>
        </message>
        <message>
            <source>%1 %2, %3</source>
            <translation>%1 %2，%3</translation>
        </message>
        <message>
            <source>Select a trace to see its spans.</source>
            <translation>选择一条追踪以查看其 Span。</translation>
        </message>
    </context>
    <context>
        <name>alien::WelcomeController</name>
        <message>
            <source>The connection could not be saved.</source>
            <translation>无法保存连接。</translation>
        </message>
        <message>
            <source>The connection, its token in the secret store and what was noted of its fleet are removed from this computer. Nothing changes on the manager, and the journal keeps what was done.</source>
            <translation>该连接、机密存储中的令牌以及记录的部署状态将从本机移除。管理器上没有任何变化，操作日志会保留已执行的操作。</translation>
        </message>
        <message>
            <source>Delete the connection</source>
            <translation>删除连接</translation>
        </message>
        <message>
            <source>Delete the connection %1?</source>
            <translation>删除连接 %1？</translation>
        </message>
        <message>
            <source>The connection could not be deleted.</source>
            <translation>无法删除连接。</translation>
        </message>
        <message>
            <source>The token is still in the secret store.</source>
            <translation>令牌仍在机密存储中。</translation>
        </message>
        <message>
            <source>The command gives no token.</source>
            <translation>命令未给出令牌。</translation>
        </message>
    </context>
    <context>
        <name>alien::WelcomePage</name>
        <message>
            <source>Welcome</source>
            <translation>欢迎</translation>
        </message>
        <message>
            <source>Choose where to work</source>
            <translation>选择工作位置</translation>
        </message>
        <message>
            <source>Good first things to try</source>
            <translation>不妨先试试</translation>
        </message>
        <message>
            <source>Find why deployments fail the same way</source>
            <translation>查找部署以相同方式失败的原因</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>概览</translation>
        </message>
        <message>
            <source>Copy the public URL of a customer</source>
            <translation>复制某个客户的公开 URL</translation>
        </message>
        <message>
            <source>Deployments</source>
            <translation>部署</translation>
        </message>
        <message>
            <source>Retry what failed, redeploy what runs</source>
            <translation>重试失败的部署，重新部署运行中的部署</translation>
        </message>
        <message>
            <source>See who runs which release</source>
            <translation>查看各版本由谁运行</translation>
        </message>
        <message>
            <source>Releases</source>
            <translation>版本</translation>
        </message>
        <message>
            <source>Read what you have changed</source>
            <translation>查看您做过的更改</translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>操作日志</translation>
        </message>
        <message>
            <source>Try it</source>
            <translation>试用</translation>
        </message>
        <message>
            <source>Starts a small manager on this computer with a living fleet of deployments that update, fail and recover. No account, no network, nothing to clean up.</source>
            <translation>在本机启动一个小型管理器，带有一批会更新、失败和恢复的部署。无需账户和网络，也无需清理。</translation>
        </message>
        <message>
            <source>Start the sandbox</source>
            <translation>启动沙箱</translation>
        </message>
        <message>
            <source>Recent</source>
            <translation>最近</translation>
        </message>
        <message>
            <source>None yet. Connections you save are listed here.</source>
            <translation>暂无。保存的连接会列在这里。</translation>
        </message>
        <message>
            <source>The token says what you may do. An admin, group or deployment token works.</source>
            <translation>令牌决定您的权限。管理员、组或部署令牌均可使用。</translation>
        </message>
        <message>
            <source>Nothing is changed on the manager by connecting.</source>
            <translation>连接不会更改管理器上的任何内容。</translation>
        </message>
        <message>
            <source>Delete this connection</source>
            <translation>删除此连接</translation>
        </message>
        <message>
            <source>Save without connecting</source>
            <translation>仅保存不连接</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>打开 %1</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>编辑</translation>
        </message>
        <message>
            <source>Edit %1</source>
            <translation>编辑 %1</translation>
        </message>
        <message>
            <source>Starting the sandbox…</source>
            <translation>正在启动沙箱…</translation>
        </message>
        <message>
            <source>Edit the connection</source>
            <translation>编辑连接</translation>
        </message>
        <message>
            <source>Connect to a manager</source>
            <translation>连接到管理器</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>连接</translation>
        </message>
        <message>
            <source>Connect to %1</source>
            <translation>连接到 %1</translation>
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
            <translation>工作台</translation>
        </message>
        <message>
            <source>Choose a deployment to send it to.</source>
            <translation>请选择要发往的部署。</translation>
        </message>
        <message>
            <source>None of the chosen deployments can take a command now.</source>
            <translation>所选部署目前都不能接收命令。</translation>
        </message>
        <message>
            <source>Give the command's name; the manager does not tell which ones exist.</source>
            <translation>请填写命令名称；管理器不会告知有哪些命令。</translation>
        </message>
        <message>
            <source>The parameters are being checked.</source>
            <translation>正在检查参数。</translation>
        </message>
        <message>
            <source>The parameters are not JSON. %1</source>
            <translation>参数不是 JSON。%1</translation>
        </message>
        <message numerus="yes">
            <source>Form learned from %n earlier payload(s)</source>
            <translation>
                <numerusform>表单根据此前 %n 份载荷生成</numerusform>
            </translation>
        </message>
        <message>
            <source>Empty: sent without parameters</source>
            <translation>空：不带参数发送</translation>
        </message>
        <message>
            <source>, over the manager's %1: goes through its storage</source>
            <translation>，超过管理器的 %1：经由其存储发送</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>命令</translation>
        </message>
        <message>
            <source>reindex</source>
            <translation>reindex</translation>
        </message>
        <message>
            <source>&amp;Command</source>
            <translation>命令(&amp;C)</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>参数</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>表单</translation>
        </message>
        <message>
            <source>JSON, or nothing</source>
            <translation>JSON，或留空</translation>
        </message>
        <message>
            <source>Variables:</source>
            <translation>变量：</translation>
        </message>
        <message>
            <source>Send it inline all the same, up to 1.4 MB</source>
            <translation>仍以内联方式发送，上限 1.4 MB</translation>
        </message>
        <message>
            <source>For managers whose storage is a folder on their own host, which cannot be reached from here.</source>
            <translation>适用于存储为自身主机上的文件夹、无法从这里访问的管理器。</translation>
        </message>
        <message>
            <source>Preview for</source>
            <translation>预览</translation>
        </message>
        <message>
            <source>Sent to</source>
            <translation>发往</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>截止时间</translation>
        </message>
        <message>
            <source>30 seconds</source>
            <translation>30 秒</translation>
        </message>
        <message>
            <source>1 minute</source>
            <translation>1 分钟</translation>
        </message>
        <message>
            <source>5 minutes</source>
            <translation>5 分钟</translation>
        </message>
        <message>
            <source>15 minutes</source>
            <translation>15 分钟</translation>
        </message>
        <message>
            <source>1 hour</source>
            <translation>1 小时</translation>
        </message>
        <message>
            <source>1 day</source>
            <translation>1 天</translation>
        </message>
        <message>
            <source>none: it may wait for ever</source>
            <translation>无：可能一直等待</translation>
        </message>
        <message>
            <source>Each target gets a fresh idempotency key; nothing is ever sent again by itself.</source>
            <translation>每个目标都有新的幂等键；不会自动重复发送。</translation>
        </message>
        <message>
            <source>&amp;Deadline</source>
            <translation>截止时间(&amp;D)</translation>
        </message>
        <message>
            <source>Target resource</source>
            <translation>目标资源</translation>
        </message>
        <message>
            <source>only when the manager asks which one</source>
            <translation>仅在管理器询问是哪个资源时需要</translation>
        </message>
        <message>
            <source>&amp;Resource</source>
            <translation>资源(&amp;R)</translation>
        </message>
        <message>
            <source>Send it as it is, though it is not JSON</source>
            <translation>虽然不是 JSON，仍按原样发送</translation>
        </message>
    </context>
    <context>
        <name>alien::WorkspacePrompter</name>
        <message>
            <source>The way back:</source>
            <translation>回退办法：</translation>
        </message>
        <message>
            <source>Secret value</source>
            <translation>机密值</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>显示</translation>
        </message>
        <message>
            <source>Show the secret</source>
            <translation>显示机密</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Copy the secret</source>
            <translation>复制机密</translation>
        </message>
        <message>
            <source>A copy leaves the clipboard after 30 s.</source>
            <translation>复制的内容会在 30 秒后从剪贴板清除。</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>Copied; it leaves the clipboard after 30 s.</source>
            <translation>已复制；30 秒后从剪贴板清除。</translation>
        </message>
    </context>
    <context>
        <name>alien::WorkspaceView</name>
        <message>
            <source>The manager does not answer.</source>
            <translation>管理器没有响应。</translation>
        </message>
        <message>
            <source>The manager's answers break off.</source>
            <translation>管理器的响应中断。</translation>
        </message>
        <message>
            <source>The manager's answers cannot be used.</source>
            <translation>管理器的响应无法使用。</translation>
        </message>
        <message>
            <source>You see the last known fleet, of %1, %2 old.</source>
            <translation>当前显示 %1 最后已知的部署状态，已过 %2。</translation>
        </message>
        <message>
            <source>You see the data of %1, %2 old.</source>
            <translation>当前显示 %1 的数据，已过 %2。</translation>
        </message>
        <message>
            <source>Next try in %1.</source>
            <translation>%1后重试。</translation>
        </message>
        <message>
            <source>Trying now.</source>
            <translation>正在重试。</translation>
        </message>
        <message>
            <source>Actions wait until it answers.</source>
            <translation>管理器响应之前，操作不可用。</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>复制报告</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>立即重试</translation>
        </message>
        <message>
            <source>The manager refused the token.</source>
            <translation>管理器拒绝了令牌。</translation>
        </message>
        <message>
            <source>No token is known for this connection.</source>
            <translation>此连接没有令牌。</translation>
        </message>
        <message>
            <source>Reading waits; nothing here is lost. Give a token that is valid.</source>
            <translation>读取已暂停，此处的内容不会丢失。请提供有效的令牌。</translation>
        </message>
        <message>
            <source>Enter a token…</source>
            <translation>输入令牌…</translation>
        </message>
        <message>
            <source>This is not a manager's answer.</source>
            <translation>这不是管理器的响应。</translation>
        </message>
        <message>
            <source>Edit the connection</source>
            <translation>编辑连接</translation>
        </message>
        <message>
            <source>The deployments could not be read anew.</source>
            <translation>无法重新读取部署。</translation>
        </message>
        <message>
            <source>The groups could not be read anew.</source>
            <translation>无法重新读取部署组。</translation>
        </message>
        <message>
            <source>The releases could not be read anew.</source>
            <translation>无法重新读取版本。</translation>
        </message>
        <message>
            <source>%1 You see the data of %2, %3 old.</source>
            <translation>%1 当前显示的是 %2 的数据，已过 %3。</translation>
        </message>
        <message>
            <source>The manager did not list all deployments.</source>
            <translation>管理器未列出全部部署。</translation>
        </message>
        <message>
            <source>The manager did not list all groups.</source>
            <translation>管理器未列出全部组。</translation>
        </message>
        <message>
            <source>The manager did not list all releases.</source>
            <translation>管理器未列出全部版本。</translation>
        </message>
        <message>
            <source>There are more than its answer holds, and this console cannot fetch the rest: counts, filters and bulk actions miss them.</source>
            <translation>总数超出其响应所能容纳的数量，此控制台无法获取其余部分：计数、筛选和批量操作均不包含它们。</translation>
        </message>
        <message>
            <source>The manager listed %1 more than once.</source>
            <translation>管理器多次列出了 %1。</translation>
        </message>
        <message>
            <source>Of what comes twice in one answer, the last counts.</source>
            <translation>同一响应中重复出现的条目，以最后一个为准。</translation>
        </message>
        <message>
            <source>Read the secret store again</source>
            <translation>重新读取机密存储</translation>
        </message>
    </context>
    <context>
        <name>alien::Workspaces</name>
        <message>
            <source>Not connected.</source>
            <translation>未连接。</translation>
        </message>
        <message>
            <source>Open the section %1 first.</source>
            <translation>请先打开“%1”页面。</translation>
        </message>
    </context>
    <context>
        <name>alien::payloaddecode</name>
        <message>
            <source>in %1</source>
            <translation>%1内</translation>
        </message>
        <message>
            <source>JWT, expires in %1</source>
            <translation>JWT，%1后过期</translation>
        </message>
        <message>
            <source>JWT, expired %1</source>
            <translation>JWT，%1已过期</translation>
        </message>
        <message>
            <source>gzip, %1 decoded</source>
            <translation>gzip，解压后 %1</translation>
        </message>
        <message>
            <source>%1 image, %2</source>
            <translation>%1 图片，%2</translation>
        </message>
        <message>
            <source>base64, JSON, %1</source>
            <translation>base64，JSON，%1</translation>
        </message>
        <message>
            <source>base64, text, %1</source>
            <translation>base64，文本，%1</translation>
        </message>
        <message>
            <source>base64, %1</source>
            <translation>base64，%1</translation>
        </message>
        <message>
            <source>The gzip data is damaged.</source>
            <translation>gzip 数据已损坏。</translation>
        </message>
        <message>
            <source>More than 32 MB come out of it; the rest is left out.</source>
            <translation>解压后超过 32 MB；其余部分已略去。</translation>
        </message>
        <message>
            <source>The gzip data ends too early.</source>
            <translation>gzip 数据提前结束。</translation>
        </message>
        <message>
            <source>JSON inside, %1</source>
            <translation>内含 JSON，%1</translation>
        </message>
        <message>
            <source>This is no base64.</source>
            <translation>这不是 base64。</translation>
        </message>
    </context>
    <context>
        <name>alien::stackrules</name>
        <message>
            <source>The manager refuses the release when it is published.</source>
            <translation>发布时管理器会拒绝该版本。</translation>
        </message>
        <message>
            <source>%1 belongs to manager %2; %3 refuses the release.</source>
            <translation>%1 属于管理器 %2；%3 会拒绝该版本。</translation>
        </message>
        <message>
            <source>Convert to %1</source>
            <translation>转换为 %1</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>移除 %1</translation>
        </message>
        <message>
            <source>function is the older name of worker.</source>
            <translation>function 是 worker 的旧名称。</translation>
        </message>
        <message>
            <source>Convert to worker</source>
            <translation>转换为 worker</translation>
        </message>
        <message>
            <source>Manager %1 has no resource type %2.</source>
            <translation>管理器 %1 没有资源类型 %2。</translation>
        </message>
        <message>
            <source>%1 is made by the manager and cannot be declared.</source>
            <translation>%1 由管理器创建，不能声明。</translation>
        </message>
        <message>
            <source>Deployments would end in preflights-failed or update-failed.</source>
            <translation>部署最终会进入 preflights-failed 或 update-failed。</translation>
        </message>
        <message>
            <source>The fields of %1 are not known to the console.</source>
            <translation>控制台不知道 %1 的字段。</translation>
        </message>
        <message>
            <source>They are kept as they are and not checked.</source>
            <translation>它们会原样保留，不做检查。</translation>
        </message>
        <message>
            <source>A public worker must be live.</source>
            <translation>公开的 Worker 必须为 live。</translation>
        </message>
        <message>
            <source>A %1 must be live.</source>
            <translation>%1 必须为 live。</translation>
        </message>
        <message>
            <source>A %1 must be frozen.</source>
            <translation>%1 必须为 frozen。</translation>
        </message>
        <message>
            <source>Make it live</source>
            <translation>设为 live</translation>
        </message>
        <message>
            <source>Make it frozen</source>
            <translation>设为 frozen</translation>
        </message>
        <message>
            <source>A worker takes at most one queue trigger.</source>
            <translation>一个 Worker 最多只能有一个队列触发器。</translation>
        </message>
        <message>
            <source>The manager takes it as it is; the schedule would fail in the cloud.</source>
            <translation>管理器会照原样接受；该定时计划会在云中失败。</translation>
        </message>
        <message>
            <source>A container exposes at most one port.</source>
            <translation>一个容器最多公开一个端口。</translation>
        </message>
        <message>
            <source>Keep it inside</source>
            <translation>仅限内部</translation>
        </message>
        <message>
            <source>How many public endpoints a container may have at 3.x is not known.</source>
            <translation>不清楚容器在 3.x 上可以有多少个公开端点。</translation>
        </message>
        <message>
            <source>The id %1 is not the name it stands under, %2.</source>
            <translation>ID %1 与它所在的名称 %2 不一致。</translation>
        </message>
        <message>
            <source>The manager takes both; references then miss one of them.</source>
            <translation>管理器两者都接受；但引用会找不到其中之一。</translation>
        </message>
        <message>
            <source>Set %1</source>
            <translation>设为 %1</translation>
        </message>
        <message>
            <source>Ids are a to z, 0 to 9 and single hyphens, with a letter or digit at both ends.</source>
            <translation>ID 由 a 到 z、0 到 9 和单个连字符组成，首尾须为字母或数字。</translation>
        </message>
        <message>
            <source>The id of a %1 has at most %2 characters on %3, this one has %4.</source>
            <translation>%1 的 ID 在 %3 上最多 %2 个字符，此 ID 有 %4 个。</translation>
        </message>
        <message>
            <source>The name in the cloud begins with a prefix of %1 characters.</source>
            <translation>云中的名称以 %1 个字符的前缀开头。</translation>
        </message>
        <message>
            <source>Workers on %1 take at most %2 MB, not %3.</source>
            <translation>%1 上的 Worker 最多使用 %2 MB，而不是 %3。</translation>
        </message>
        <message>
            <source>%1 MB is none of the sizes that %2 has.</source>
            <translation>%1 MB 不是 %2 提供的规格。</translation>
        </message>
        <message>
            <source>Whether the manager refuses less than the smallest is not known.</source>
            <translation>不清楚管理器是否会拒绝小于最小值的设置。</translation>
        </message>
        <message>
            <source>The manager warns and takes another size.</source>
            <translation>管理器会给出警告并改用其他规格。</translation>
        </message>
        <message>
            <source>Workers on %1 take at least %2 MB, not %3.</source>
            <translation>%1 上的 Worker 至少使用 %2 MB，而不是 %3。</translation>
        </message>
        <message>
            <source>%1 is a name that the platform keeps for itself.</source>
            <translation>%1 是平台保留的名称。</translation>
        </message>
        <message>
            <source>The manager takes the release; the resource fails while it is built.</source>
            <translation>管理器会接受该版本；但资源在构建时会失败。</translation>
        </message>
        <message>
            <source>%1 stands here twice.</source>
            <translation>%1 在这里出现了两次。</translation>
        </message>
        <message>
            <source>Only one of them counts, or the manager refuses the release.</source>
            <translation>只有其中一个有效，或管理器拒绝该版本。</translation>
        </message>
        <message>
            <source>A manager cannot deploy source code; a release holds images.</source>
            <translation>管理器无法部署源代码；版本中只包含镜像。</translation>
        </message>
        <message>
            <source>The command line builds sources before it publishes.</source>
            <translation>命令行会在发布前构建源代码。</translation>
        </message>
        <message>
            <source>A stack has at most one %1.</source>
            <translation>一个堆栈最多只能有一个 %1。</translation>
        </message>
        <message>
            <source>Whether the permission sets written out here let the manager provision %1 is not known.</source>
            <translation>不清楚这里写明的权限集是否允许管理器置备 %1。</translation>
        </message>
        <message>
            <source>The management override does not grant %1 for %2.</source>
            <translation>管理权限的覆盖设置未授予 %2 所需的 %1。</translation>
        </message>
        <message>
            <source>Grant %1</source>
            <translation>授予 %1</translation>
        </message>
        <message>
            <source>Permissions are granted on %1, which is no resource of this stack.</source>
            <translation>权限授予的对象 %1 不是此堆栈的资源。</translation>
        </message>
        <message>
            <source>They have no effect, or are meant for something the manager makes.</source>
            <translation>这些授权没有效果，或用于管理器创建的内容。</translation>
        </message>
        <message>
            <source>Whether cluster %1 is made by the manager is not known.</source>
            <translation>不清楚集群 %1 是否由管理器创建。</translation>
        </message>
        <message>
            <source>%1 is a %2, not a %3.</source>
            <translation>%1 是 %2，不是 %3。</translation>
        </message>
        <message>
            <source>There is no %1 named %2.</source>
            <translation>没有名为 %2 的 %1。</translation>
        </message>
        <message>
            <source>Remove the %1</source>
            <translation>移除%1</translation>
        </message>
        <message>
            <source>%1 is frozen and cannot trigger a worker.</source>
            <translation>%1 为 frozen，不能触发 Worker。</translation>
        </message>
        <message>
            <source>Make %1 live</source>
            <translation>将 %1 设为 live</translation>
        </message>
        <message>
            <source>service-account/impersonate cannot be granted on everything.</source>
            <translation>service-account/impersonate 不能对全部资源授予。</translation>
        </message>
        <message>
            <source>service-account/impersonate is granted on %1, which is no service account.</source>
            <translation>service-account/impersonate 授予的对象 %1 不是服务账户。</translation>
        </message>
        <message>
            <source>Remove the grant</source>
            <translation>移除该授权</translation>
        </message>
        <message>
            <source>There is no permission profile %1.</source>
            <translation>没有权限配置 %1。</translation>
        </message>
        <message>
            <source>Whether the manager asks this of a %1 is not known.</source>
            <translation>不清楚管理器对 %1 是否有此要求。</translation>
        </message>
        <message>
            <source>Add profile %1</source>
            <translation>添加权限配置 %1</translation>
        </message>
        <message>
            <source>The service account %1, which the manager makes of this profile, has more than %2 characters.</source>
            <translation>管理器根据此权限配置创建的服务账户 %1 超过 %2 个字符。</translation>
        </message>
        <message>
            <source>Whether the rule looks at what the manager makes is not known.</source>
            <translation>不清楚该规则是否检查管理器创建的内容。</translation>
        </message>
        <message>
            <source>A capacity group has at most 10 machines, and no more at least than at most.</source>
            <translation>容量组最多 10 台机器，且最小值不能大于最大值。</translation>
        </message>
        <message>
            <source>Whether processor, memory and machine type of a capacity group agree is not checked.</source>
            <translation>不检查容量组的处理器、内存和机器类型是否相符。</translation>
        </message>
        <message>
            <source>Only the last one counts.</source>
            <translation>只有最后一个有效。</translation>
        </message>
        <message>
            <source>A stack is an object.</source>
            <translation>堆栈应为对象。</translation>
        </message>
        <message>
            <source>resources must be an object.</source>
            <translation>resources 必须是对象。</translation>
        </message>
        <message>
            <source>resources is missing.</source>
            <translation>缺少 resources。</translation>
        </message>
        <message>
            <source>The network setting %1 is not one of %2.</source>
            <translation>网络设置 %1 不是 %2 之一。</translation>
        </message>
        <message>
            <source>%1 is public, and the customer's network names no public subnets.</source>
            <translation>%1 是公开的，但客户的网络未指明公有子网。</translation>
        </message>
        <message>
            <source>Whether the customer's network has public subnets cannot be read from GCP settings.</source>
            <translation>无法从 GCP 设置中得知客户的网络是否有公有子网。</translation>
        </message>
        <message>
            <source>Network settings of deployments on %1 are not known here.</source>
            <translation>此处不知道 %1 上部署的网络设置。</translation>
        </message>
        <message>
            <source>Whether networks of deployments on %1 have public subnets is not known here.</source>
            <translation>此处不知道 %1 上部署的网络是否有公有子网。</translation>
        </message>
        <message>
            <source>There are two stacks for %1.</source>
            <translation>%1 有两个堆栈。</translation>
        </message>
        <message>
            <source>Manager %1 has no platform %2.</source>
            <translation>管理器 %1 没有平台 %2。</translation>
        </message>
        <message>
            <source>There is no stack for any platform.</source>
            <translation>没有任何平台的堆栈。</translation>
        </message>
        <message>
            <source>They would stay in update-pending without an error; only forget or detach ends that.</source>
            <translation>它们会停留在 update-pending 而不报错；只有忘记或分离才能结束。</translation>
        </message>
        <message>
            <source>What deployments run now is not known here, so the update rules are not checked.</source>
            <translation>此处不知道部署当前运行的内容，因此不检查更新规则。</translation>
        </message>
        <message>
            <source>What is only known when a deployment is set up: a compute backend for containers, domain metadata for exposed ports, and where environment variables go.</source>
            <translation>只有在安装部署时才能确定：容器的计算后端、公开端口的域名元数据，以及环境变量的去向。</translation>
        </message>
        <message>
            <source>Manager %1 does not know enabledWhen.</source>
            <translation>管理器 %1 不认识 enabledWhen。</translation>
        </message>
        <message>
            <source>It drops it in silence: the resource is always there.</source>
            <translation>它会被静默丢弃：该资源始终存在。</translation>
        </message>
        <message>
            <source>Manager %1 has no stack inputs.</source>
            <translation>管理器 %1 没有堆栈输入。</translation>
        </message>
        <message>
            <source>It drops them in silence.</source>
            <translation>它们会被静默丢弃。</translation>
        </message>
    </context>
    <context>
        <name>alien::stackrules::UpdateRules</name>
        <message>
            <source>Deployments that run %1 would end in update-failed.</source>
            <translation>运行 %1 的部署最终会进入 update-failed。</translation>
        </message>
        <message>
            <source>%1 is new and frozen; frozen resources are made at setup only.</source>
            <translation>%1 是新增的 frozen 资源；frozen 资源只在安装时创建。</translation>
        </message>
        <message>
            <source>Make it live</source>
            <translation>设为 live</translation>
        </message>
        <message>
            <source>%1 is not in the stack any more.</source>
            <translation>%1 已不在堆栈中。</translation>
        </message>
        <message>
            <source>Deployments that run %1 lose it.</source>
            <translation>运行 %1 的部署会失去它。</translation>
        </message>
        <message>
            <source>%1 was frozen and cannot become live.</source>
            <translation>%1 原为 frozen，不能改为 live。</translation>
        </message>
        <message>
            <source>Make it frozen</source>
            <translation>设为 frozen</translation>
        </message>
        <message>
            <source>Whether %1, which is live now, may become frozen is not known.</source>
            <translation>不清楚现为 live 的 %1 能否改为 frozen。</translation>
        </message>
        <message>
            <source>Whether %1 may change its type from %2 to %3 is not known.</source>
            <translation>不清楚 %1 的类型能否从 %2 改为 %3。</translation>
        </message>
        <message>
            <source>%1 is frozen: %2 cannot change.</source>
            <translation>%1 为 frozen：%2 不能更改。</translation>
        </message>
        <message>
            <source>Put it back</source>
            <translation>恢复原状</translation>
        </message>
        <message>
            <source>%1 of a %2 cannot change once it runs.</source>
            <translation>%2 的 %1 在运行后不能更改。</translation>
        </message>
        <message>
            <source>The permissions for management cannot change.</source>
            <translation>管理权限不能更改。</translation>
        </message>
        <message>
            <source>Permission profile %1 is new.</source>
            <translation>权限配置 %1 是新增的。</translation>
        </message>
        <message>
            <source>Running deployments get a warning, no error.</source>
            <translation>运行中的部署会收到警告，而不是错误。</translation>
        </message>
        <message>
            <source>Permission profile %1 is gone; running deployments have it.</source>
            <translation>权限配置 %1 已移除；但运行中的部署仍有它。</translation>
        </message>
        <message>
            <source>Permission profile %1 cannot change.</source>
            <translation>权限配置 %1 不能更改。</translation>
        </message>
    </context>
    <context>
        <name>std</name>
        <message>
            <source>Resource that has the URL</source>
            <translation>拥有该 URL 的资源</translation>
        </message>
        <message>
            <source>Name of the endpoint</source>
            <translation>端点名称</translation>
        </message>
        <message>
            <source>Who may reach it: public, private, unstated, host</source>
            <translation>可访问者：public、private、unstated、host</translation>
        </message>
        <message>
            <source>What was found: serving, dead, running-but-dead, failed-but-serving, skipped, unchecked</source>
            <translation>探测结果：serving、dead、running-but-dead、failed-but-serving、skipped、unchecked</translation>
        </message>
        <message>
            <source>How long its certificate is still valid</source>
            <translation>证书的剩余有效期</translation>
        </message>
    </context>
</TS>
