<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
    <context>
        <name />
        <message>
            <source>Show tele&amp;metry</source>
            <translation>T&amp;elemetrie anzeigen</translation>
        </message>
        <message>
            <source>Shows charts, marks and logs of the selected deployment.</source>
            <translation>Zeigt Diagramme, Markierungen und Logs des ausgewählten Deployments.</translation>
        </message>
        <message>
            <source>Follow the &amp;present</source>
            <translation>Aktueller Zeit f&amp;olgen</translation>
        </message>
        <message>
            <source>Charts and logs end now, and move on.</source>
            <translation>Diagramme und Logs enden beim jetzigen Zeitpunkt und laufen mit.</translation>
        </message>
        <message>
            <source>Zoom i&amp;n on time</source>
            <translation>Zeitlich hinei&amp;nzoomen</translation>
        </message>
        <message>
            <source>Half of the range (Ctrl+wheel).</source>
            <translation>Halbiert den Zeitraum (Strg+Mausrad).</translation>
        </message>
        <message>
            <source>Zoom &amp;out on time</source>
            <translation>Zeitlich her&amp;auszoomen</translation>
        </message>
        <message>
            <source>Twice the range (Ctrl+wheel).</source>
            <translation>Verdoppelt den Zeitraum (Strg+Mausrad).</translation>
        </message>
        <message>
            <source>&amp;Reset the zoom</source>
            <translation>Zoom zu&amp;rücksetzen</translation>
        </message>
        <message>
            <source>Back to the range that was chosen, following the present (0 on a chart).</source>
            <translation>Zurück zum gewählten Zeitraum, der aktuellen Zeit folgend (0 in einem Diagramm).</translation>
        </message>
        <message>
            <source>&amp;Go to time…</source>
            <translation>Zu &amp;Zeitpunkt gehen…</translation>
        </message>
        <message>
            <source>Shows charts and logs around a moment.</source>
            <translation>Zeigt Diagramme und Logs rund um einen Zeitpunkt.</translation>
        </message>
        <message>
            <source>Charts as ta&amp;bles</source>
            <translation>Diagramme als Ta&amp;bellen</translation>
        </message>
        <message>
            <source>Shows the same values as tables, and as charts again.</source>
            <translation>Zeigt dieselben Werte als Tabellen und wieder als Diagramme.</translation>
        </message>
        <message>
            <source>Export charts as &amp;CSV…</source>
            <translation>Diagramme als &amp;CSV exportieren…</translation>
        </message>
        <message>
            <source>Writes the values of the chosen chart, or of all, as they are drawn.</source>
            <translation>Schreibt die Werte des gewählten Diagramms oder aller Diagramme, so wie sie gezeichnet sind.</translation>
        </message>
        <message>
            <source>Export charts as &amp;PNG…</source>
            <translation>Diagramme als &amp;PNG exportieren…</translation>
        </message>
        <message>
            <source>Writes a picture of the chosen chart, or of all.</source>
            <translation>Schreibt ein Bild des gewählten Diagramms oder aller Diagramme.</translation>
        </message>
        <message>
            <source>Copy as Prom&amp;QL</source>
            <translation>Als Prom&amp;QL kopieren</translation>
        </message>
        <message>
            <source>Copies the query of the chosen chart, or of all, for a Prometheus-compatible server.</source>
            <translation>Kopiert die Abfrage des gewählten Diagramms oder aller Diagramme für einen Prometheus-kompatiblen Server.</translation>
        </message>
        <message>
            <source>Set thres&amp;holds…</source>
            <translation>Sch&amp;wellenwerte festlegen…</translation>
        </message>
        <message>
            <source>Draws lines at limits into the chosen chart; a built-in dashboard is copied first.</source>
            <translation>Zeichnet Grenzlinien in das gewählte Diagramm; ein mitgeliefertes Dashboard wird zuvor kopiert.</translation>
        </message>
        <message>
            <source>Export &amp;logs…</source>
            <translation>&amp;Logs exportieren…</translation>
        </message>
        <message>
            <source>Writes the lines that are listed.</source>
            <translation>Schreibt die aufgelisteten Zeilen.</translation>
        </message>
        <message>
            <source>Copy log lines</source>
            <translation>Logzeilen kopieren</translation>
        </message>
        <message>
            <source>Copies the selected lines.</source>
            <translation>Kopiert die ausgewählten Zeilen.</translation>
        </message>
        <message>
            <source>Show the lines aroun&amp;d</source>
            <translation>&amp;Umgebende Zeilen anzeigen</translation>
        </message>
        <message>
            <source>Shows what stands before and after the selected line, whatever the filter.</source>
            <translation>Zeigt unabhängig vom Filter, was vor und nach der ausgewählten Zeile steht.</translation>
        </message>
        <message>
            <source>Pa&amp;use logs</source>
            <translation>Lo&amp;gs anhalten</translation>
        </message>
        <message>
            <source>Lets the log stand still.</source>
            <translation>Hält das Log an.</translation>
        </message>
        <message>
            <source>&amp;Wrap log lines</source>
            <translation>Logzeilen umbrec&amp;hen</translation>
        </message>
        <message>
            <source>Shows long lines in full, over several rows; and in one row again.</source>
            <translation>Zeigt lange Zeilen vollständig über mehrere Zeilen und wieder in einer.</translation>
        </message>
        <message>
            <source>Copy dash&amp;board</source>
            <translation>&amp;Dashboard kopieren</translation>
        </message>
        <message>
            <source>Copies the dashboard as JSON, to share it as text.</source>
            <translation>Kopiert das Dashboard als JSON, um es als Text weiterzugeben.</translation>
        </message>
        <message>
            <source>&amp;Save dashboard as…</source>
            <translation>Dashboard &amp;speichern unter…</translation>
        </message>
        <message>
            <source>Keeps the dashboard under a name of its own.</source>
            <translation>Behält das Dashboard unter einem eigenen Namen.</translation>
        </message>
        <message>
            <source>&amp;Import dashboard…</source>
            <translation>Dashboard &amp;importieren…</translation>
        </message>
        <message>
            <source>Takes a dashboard from JSON on the clipboard.</source>
            <translation>Übernimmt ein Dashboard als JSON aus der Zwischenablage.</translation>
        </message>
        <message>
            <source>Remo&amp;ve dashboard</source>
            <translation>Dashboard ent&amp;fernen</translation>
        </message>
        <message>
            <source>Forgets a dashboard that was saved here; built-in ones stay.</source>
            <translation>Entfernt ein hier gespeichertes Dashboard; die mitgelieferten bleiben.</translation>
        </message>
        <message>
            <source>Receive &amp;telemetry</source>
            <translation>&amp;Telemetrie empfangen</translation>
        </message>
        <message>
            <source>Shows the lines for the manager's configuration that make it send logs, metrics and traces here.</source>
            <translation>Zeigt die Konfigurationszeilen, mit denen der Manager Logs, Metriken und Traces hierher sendet.</translation>
        </message>
        <message>
            <source>Copy the lines for the manager</source>
            <translation>Zeilen für den Manager kopieren</translation>
        </message>
        <message>
            <source>Copies what belongs into the manager's configuration; the secret is part of it.</source>
            <translation>Kopiert, was in die Konfiguration des Managers gehört; das Geheimnis ist enthalten.</translation>
        </message>
        <message>
            <source>T&amp;est the receiver</source>
            <translation>&amp;Empfänger testen</translation>
        </message>
        <message>
            <source>Sends one log record through the receiver's door.</source>
            <translation>Sendet einen Logeintrag über den Eingang des Empfängers.</translation>
        </message>
        <message>
            <source>&amp;Metrics server</source>
            <translation>&amp;Metrikserver</translation>
        </message>
        <message>
            <source>Sets up the Prometheus-compatible server of this connection.</source>
            <translation>Richtet den Prometheus-kompatiblen Server dieser Verbindung ein.</translation>
        </message>
        <message>
            <source>Save and test</source>
            <translation>Speichern und testen</translation>
        </message>
        <message>
            <source>Keeps the server for this connection and asks it who it is.</source>
            <translation>Speichert den Server für diese Verbindung und fragt ab, wer er ist.</translation>
        </message>
        <message>
            <source>Forget the server</source>
            <translation>Server vergessen</translation>
        </message>
        <message>
            <source>Takes the metrics server from this connection, its secret too.</source>
            <translation>Entfernt den Metrikserver samt Geheimnis aus dieser Verbindung.</translation>
        </message>
        <message>
            <source>Run query</source>
            <translation>Abfrage ausführen</translation>
        </message>
        <message>
            <source>Draws the query on the time axis.</source>
            <translation>Zeichnet die Abfrage auf der Zeitachse.</translation>
        </message>
        <message>
            <source>Keep as panel</source>
            <translation>Als Panel behalten</translation>
        </message>
        <message>
            <source>Adds the query to the dashboard; a built-in one is copied first.</source>
            <translation>Fügt die Abfrage dem Dashboard hinzu; ein mitgeliefertes wird zuvor kopiert.</translation>
        </message>
        <message>
            <source>Open a connection first.</source>
            <translation>Öffnen Sie zuerst eine Verbindung.</translation>
        </message>
    </context>
    <context>
        <name>Collector</name>
        <message>
            <source>The manager gives no error for it</source>
            <translation>Der Manager nennt dafür keinen Fehler</translation>
        </message>
        <message>
            <source>Not covered by the newest release</source>
            <translation>Vom neuesten Release nicht abgedeckt</translation>
        </message>
        <message>
            <source>The release has no stack for %1; they wait for ever</source>
            <translation>Das Release hat keinen Stack für %1; sie warten ewig</translation>
        </message>
        <message>
            <source>%1 over its limit</source>
            <translation>%1 über der Grenze</translation>
        </message>
        <message>
            <source>Teardown required</source>
            <translation>Abbau erforderlich</translation>
        </message>
        <message>
            <source>Runtime gone, setup resources left: teardown by the command line</source>
            <translation>Laufzeit entfernt, Einrichtungsressourcen übrig: Abbau über die Befehlszeile</translation>
        </message>
        <message>
            <source>Agent silent</source>
            <translation>Agent meldet sich nicht</translation>
        </message>
        <message>
            <source>Pull agents not heard of for more than three intervals</source>
            <translation>Pull-Agenten, die sich seit mehr als drei Intervallen nicht gemeldet haben</translation>
        </message>
        <message>
            <source>A status that this console does not know; shown as sent</source>
            <translation>Ein Status, den diese Konsole nicht kennt; angezeigt wie gesendet</translation>
        </message>
    </context>
    <context>
        <name>CommandLine</name>
        <message>
            <source>Starts a sandbox inside and throws it away at the end.</source>
            <translation>Startet eine interne Sandbox und verwirft sie am Ende.</translation>
        </message>
        <message>
            <source>Deployments in the sandbox (60).</source>
            <translation>Anzahl der Deployments in der Sandbox (60).</translation>
        </message>
        <message>
            <source>Same seed, same fleet (1).</source>
            <translation>Gleicher Startwert, gleiche Flotte (1).</translation>
        </message>
        <message>
            <source>Connects to the manager at this URL; nothing is saved.</source>
            <translation>Verbindet sich mit dem Manager unter dieser URL; nichts wird gespeichert.</translation>
        </message>
        <message>
            <source>Opens a saved connection.</source>
            <translation>Öffnet eine gespeicherte Verbindung.</translation>
        </message>
        <message>
            <source>Reads the token from the first line of a file.</source>
            <translation>Liest das Token aus der ersten Zeile einer Datei.</translation>
        </message>
        <message>
            <source>Opens a section by its English name.</source>
            <translation>Öffnet einen Bereich anhand seines englischen Namens.</translation>
        </message>
        <message>
            <source>Locks every action that changes something.</source>
            <translation>Sperrt jede Aktion, die etwas ändert.</translation>
        </message>
        <message>
            <source>error, warning, info or debug; goes to stderr.</source>
            <translation>error, warning, info oder debug; geht nach stderr.</translation>
        </message>
        <message>
            <source>Prints the version.</source>
            <translation>Gibt die Version aus.</translation>
        </message>
        <message>
            <source>Prints this help.</source>
            <translation>Gibt diese Hilfe aus.</translation>
        </message>
        <message>
            <source>
Environment:
  ALIEN_MANAGER_URL     the manager, when no flag names one
  ALIEN_MANAGER_BEARER  its token, when there is no --token-file
  ALIEN_MANAGER_DEBUG   true: as --log-level debug
</source>
            <translation>
Umgebung:
  ALIEN_MANAGER_URL     der Manager, wenn keine Option ihn nennt
  ALIEN_MANAGER_BEARER  sein Token, wenn --token-file fehlt
  ALIEN_MANAGER_DEBUG   true: wie --log-level debug
</translation>
        </message>
        <message>
            <source>--sandbox-deployments wants a number from 0 to %1, not “%2”</source>
            <translation>--sandbox-deployments erwartet eine Zahl von 0 bis %1, nicht „%2“</translation>
        </message>
        <message>
            <source>--sandbox-seed wants a whole number, not “%1”</source>
            <translation>--sandbox-seed erwartet eine ganze Zahl, nicht „%1“</translation>
        </message>
        <message>
            <source>--connect “%1”: %2</source>
            <translation>--connect „%1“: %2</translation>
        </message>
        <message>
            <source>--profile wants the name of a saved connection</source>
            <translation>--profile erwartet den Namen einer gespeicherten Verbindung</translation>
        </message>
        <message>
            <source>--token-file wants a path</source>
            <translation>--token-file erwartet einen Pfad</translation>
        </message>
        <message>
            <source>no section “%1”; there are %2</source>
            <translation>kein Bereich „%1“; es gibt %2</translation>
        </message>
        <message>
            <source>--log-level is one of %1, not “%2”</source>
            <translation>--log-level kann %1 sein, nicht „%2“</translation>
        </message>
        <message>
            <source>does not take “%1”; see --help</source>
            <translation>„%1“ wird nicht angenommen; siehe --help</translation>
        </message>
        <message>
            <source>Takes the token from the first line that a program prints; no shell.</source>
            <translation>Liest das Token aus der ersten Zeile, die ein Programm ausgibt; ohne Shell.</translation>
        </message>
        <message>
            <source>No window: list, wait, export or journal as JSON lines on stdout.</source>
            <translation>Ohne Fenster: list, wait, export oder journal als JSON-Zeilen auf stdout.</translation>
        </message>
        <message>
            <source>With list and export: a filter as in the window.</source>
            <translation>Bei list und export: ein Filter wie im Fenster.</translation>
        </message>
        <message>
            <source>With wait: how long at most (900); 0: no limit.</source>
            <translation>Bei wait: wie lange höchstens (900); 0: unbegrenzt.</translation>
        </message>
        <message>
            <source>Checks the journal and its archives without a window: 0 unbroken, 1 broken.</source>
            <translation>Prüft das Journal und seine Archive ohne Fenster: 0 lückenlos, 1 beschädigt.</translation>
        </message>
        <message>
            <source>Usage: alien-console [options] [alien-console://PROFILE/SECTION/ID]
Desktop console for operators of an Alien manager.

Options:
</source>
            <translation>Aufruf: alien-console [Optionen] [alien-console://PROFILE/SECTION/ID]
Desktop-Konsole für Betreiber eines Alien-Managers.

Optionen:
</translation>
        </message>
        <message>
            <source>--token-command “%1”: %2</source>
            <translation>--token-command „%1“: %2</translation>
        </message>
        <message>
            <source>--token-file and --token-command exclude each other</source>
            <translation>--token-file und --token-command schließen sich gegenseitig aus</translation>
        </message>
        <message>
            <source>“%1” prints JSON without a window: write --json %1</source>
            <translation>„%1“ gibt JSON ohne Fenster aus: Schreiben Sie --json %1</translation>
        </message>
        <message>
            <source>--%1 goes with --json</source>
            <translation>--%1 gilt nur zusammen mit --json</translation>
        </message>
        <message>
            <source>--json wants one of %1</source>
            <translation>--json erwartet eines von %1</translation>
        </message>
        <message>
            <source>--json has no window: no --sandbox, --section or link goes with it</source>
            <translation>--json hat kein Fenster: --sandbox, --section oder ein Link passen nicht dazu</translation>
        </message>
        <message>
            <source>wait wants the ids or names of deployments</source>
            <translation>wait erwartet die IDs oder Namen von Deployments</translation>
        </message>
        <message>
            <source>%1 does not take “%2”</source>
            <translation>%1 nimmt „%2“ nicht an</translation>
        </message>
        <message>
            <source>--timeout wants seconds, not “%1”</source>
            <translation>--timeout erwartet Sekunden, nicht „%1“</translation>
        </message>
        <message>
            <source>a link names connection and section itself: leave out --%1</source>
            <translation>ein Link nennt Verbindung und Bereich selbst: Lassen Sie --%1 weg</translation>
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
            <translation>--token-file %1: Die erste Zeile ist kein Token</translation>
        </message>
        <message>
            <source>no saved connection “%1”</source>
            <translation>keine gespeicherte Verbindung „%1“</translation>
        </message>
        <message>
            <source>ALIEN_MANAGER_URL: %1</source>
            <translation>ALIEN_MANAGER_URL: %1</translation>
        </message>
        <message>
            <source>the link wants the saved connection “%1”, and there is none</source>
            <translation>der Link verlangt die gespeicherte Verbindung „%1“, die es nicht gibt</translation>
        </message>
    </context>
    <context>
        <name>ConsoleLink</name>
        <message>
            <source>“%1” in a link means nothing; there is query</source>
            <translation>„%1“ hat in einem Link keine Bedeutung; möglich ist query</translation>
        </message>
        <message>
            <source>the query of the link holds what no filter can</source>
            <translation>die Abfrage des Links enthält etwas, das in keinem Filter stehen kann</translation>
        </message>
        <message>
            <source>a link is alien-console://PROFILE/SECTION/ID, not “%1”</source>
            <translation>ein Link hat die Form alien-console://PROFILE/SECTION/ID, nicht „%1“</translation>
        </message>
        <message>
            <source>the link names no connection: alien-console://PROFILE/SECTION/ID</source>
            <translation>der Link nennt keine Verbindung: alien-console://PROFILE/SECTION/ID</translation>
        </message>
        <message>
            <source>no section “%1” for a link; there are %2</source>
            <translation>kein Bereich „%1“ für einen Link; es gibt %2</translation>
        </message>
        <message>
            <source>Only a saved connection has links.</source>
            <translation>Nur eine gespeicherte Verbindung hat Links.</translation>
        </message>
    </context>
    <context>
        <name>ControlAccess</name>
        <message>
            <source>Between two panes</source>
            <translation>Zwischen zwei Fensterbereichen</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Aufheben</translation>
        </message>
    </context>
    <context>
        <name>Cron</name>
        <message numerus="yes">
            <source>every %n minutes</source>
            <translation>
                <numerusform>jede Minute</numerusform>
                <numerusform>alle %n Minuten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>every %n hours</source>
            <translation>
                <numerusform>jede Stunde</numerusform>
                <numerusform>alle %n Stunden</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Menus</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Bearbeiten</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ansicht</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>&amp;Gehe zu</translation>
        </message>
        <message>
            <source>&amp;Deployment</source>
            <translation>De&amp;ployment</translation>
        </message>
        <message>
            <source>G&amp;roup</source>
            <translation>Gr&amp;uppe</translation>
        </message>
        <message>
            <source>Re&amp;lease</source>
            <translation>&amp;Release</translation>
        </message>
        <message>
            <source>&amp;Command</source>
            <translation>Be&amp;fehl</translation>
        </message>
        <message>
            <source>&amp;Tools</source>
            <translation>E&amp;xtras</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <source> or </source>
            <translation> oder </translation>
        </message>
        <message>
            <source>Menu bar</source>
            <translation>Menüleiste</translation>
        </message>
        <message>
            <source>Cop&amp;y</source>
            <translation>&amp;Kopieren</translation>
        </message>
        <message>
            <source>URLs of the f&amp;leet</source>
            <translation>URLs der Flo&amp;tte</translation>
        </message>
        <message>
            <source>Saved &amp;views</source>
            <translation>Gespeicherte &amp;Ansichten</translation>
        </message>
        <message>
            <source>Te&amp;lemetry</source>
            <translation>Te&amp;lemetrie</translation>
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
                <numerusform>%1 und %n weiteres</numerusform>
                <numerusform>%1 und %n weitere</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Paths</name>
        <message>
            <source>%1 cannot be made</source>
            <translation>%1 kann nicht angelegt werden</translation>
        </message>
        <message>
            <source>%1 can be read by others</source>
            <translation>%1 ist für andere lesbar</translation>
        </message>
    </context>
    <context>
        <name>RailFacts</name>
        <message>
            <source>Data %1 old</source>
            <translation>Daten %1 alt</translation>
        </message>
        <message>
            <source>No data yet</source>
            <translation>Noch keine Daten</translation>
        </message>
        <message>
            <source>Data %1 old, next in %2</source>
            <translation>Daten %1 alt, nächste in %2</translation>
        </message>
        <message>
            <source>Oldest part %1 old</source>
            <translation>Ältester Teil %1 alt</translation>
        </message>
    </context>
    <context>
        <name>ShellActions</name>
        <message>
            <source>&amp;New connection…</source>
            <translation>&amp;Neue Verbindung…</translation>
        </message>
        <message>
            <source>Connects to another manager.</source>
            <translation>Stellt eine Verbindung zu einem weiteren Manager her.</translation>
        </message>
        <message>
            <source>Start the &amp;sandbox</source>
            <translation>&amp;Sandbox starten</translation>
        </message>
        <message>
            <source>Starts a small manager on this computer, with a living fleet to try things on.</source>
            <translation>Startet auf diesem Rechner einen kleinen Manager mit einer lebendigen Flotte zum Ausprobieren.</translation>
        </message>
        <message>
            <source>&amp;Edit this connection…</source>
            <translation>Diese Verbindung &amp;bearbeiten…</translation>
        </message>
        <message>
            <source>Name, address, protection and token of the connection in front.</source>
            <translation>Name, Adresse, Schutz und Token der aktiven Verbindung.</translation>
        </message>
        <message>
            <source>Enter another &amp;token…</source>
            <translation>Anderes &amp;Token eingeben…</translation>
        </message>
        <message>
            <source>Replaces the token of the connection in front; nothing else is lost.</source>
            <translation>Ersetzt das Token der aktiven Verbindung; sonst geht nichts verloren.</translation>
        </message>
        <message>
            <source>Connection %1</source>
            <translation>Verbindung %1</translation>
        </message>
        <message>
            <source>Shows this connection; the others stay open.</source>
            <translation>Zeigt diese Verbindung; die anderen bleiben offen.</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>S&amp;chließen</translation>
        </message>
        <message>
            <source>Leaves the page in front, or closes this connection.</source>
            <translation>Verlässt die aktuelle Seite oder schließt diese Verbindung.</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>Been&amp;den</translation>
        </message>
        <message>
            <source>Ends the console; nothing that was sent is taken back.</source>
            <translation>Beendet die Konsole; bereits Gesendetes wird nicht zurückgenommen.</translation>
        </message>
        <message>
            <source>&amp;Find</source>
            <translation>&amp;Suchen</translation>
        </message>
        <message>
            <source>Goes to the filter of the section in front.</source>
            <translation>Springt zum Filter des aktuellen Bereichs.</translation>
        </message>
        <message>
            <source>&amp;Settings</source>
            <translation>&amp;Einstellungen</translation>
        </message>
        <message>
            <source>Theme, rows, time zone and zoom.</source>
            <translation>Design, Zeilen, Zeitzone und Zoom.</translation>
        </message>
        <message>
            <source>Times of this &amp;computer</source>
            <translation>Zeiten dieses &amp;Rechners</translation>
        </message>
        <message>
            <source>Shows every time in this computer's zone.</source>
            <translation>Zeigt alle Zeiten in der Zeitzone dieses Rechners.</translation>
        </message>
        <message>
            <source>Times in &amp;UTC</source>
            <translation>Zeiten in &amp;UTC</translation>
        </message>
        <message>
            <source>Shows every time in UTC.</source>
            <translation>Zeigt alle Zeiten in UTC.</translation>
        </message>
        <message>
            <source>Times of &amp;another zone…</source>
            <translation>Zeiten einer &amp;anderen Zone…</translation>
        </message>
        <message>
            <source>Chooses a zone in the settings.</source>
            <translation>Wählt eine Zeitzone in den Einstellungen.</translation>
        </message>
        <message>
            <source>&amp;Refresh</source>
            <translation>A&amp;ktualisieren</translation>
        </message>
        <message>
            <source>Reads everything in front anew, now.</source>
            <translation>Liest alles Angezeigte sofort neu ein.</translation>
        </message>
        <message>
            <source>Comfortable &amp;rows</source>
            <translation>Höhere &amp;Zeilen</translation>
        </message>
        <message>
            <source>Gives rows more height.</source>
            <translation>Gibt den Zeilen mehr Höhe.</translation>
        </message>
        <message>
            <source>&amp;Fold the side bar</source>
            <translation>Seiten&amp;leiste einklappen</translation>
        </message>
        <message>
            <source>Leaves only the icons of the sections.</source>
            <translation>Lässt nur die Symbole der Bereiche stehen.</translation>
        </message>
        <message>
            <source>Full &amp;screen</source>
            <translation>&amp;Vollbild</translation>
        </message>
        <message>
            <source>Fills the screen with this window.</source>
            <translation>Füllt den Bildschirm mit diesem Fenster.</translation>
        </message>
        <message>
            <source>Zoom &amp;in</source>
            <translation>Ver&amp;größern</translation>
        </message>
        <message>
            <source>Makes everything larger.</source>
            <translation>Stellt alles größer dar.</translation>
        </message>
        <message>
            <source>Zoom &amp;out</source>
            <translation>Verkl&amp;einern</translation>
        </message>
        <message>
            <source>Makes everything smaller.</source>
            <translation>Stellt alles kleiner dar.</translation>
        </message>
        <message>
            <source>&amp;Normal size</source>
            <translation>&amp;Normale Größe</translation>
        </message>
        <message>
            <source>The size that the desktop says.</source>
            <translation>Die Größe, die der Desktop vorgibt.</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Zurück</translation>
        </message>
        <message>
            <source>To where one was before.</source>
            <translation>Dorthin, wo Sie zuvor waren.</translation>
        </message>
        <message>
            <source>&amp;Forward</source>
            <translation>&amp;Vor</translation>
        </message>
        <message>
            <source>To where one came back from.</source>
            <translation>Dorthin, woher Sie zurückgekommen sind.</translation>
        </message>
        <message>
            <source>&amp;Next tab</source>
            <translation>&amp;Nächster Tab</translation>
        </message>
        <message>
            <source>The next tab of what is selected.</source>
            <translation>Der nächste Tab der Auswahl.</translation>
        </message>
        <message>
            <source>&amp;Previous tab</source>
            <translation>V&amp;orheriger Tab</translation>
        </message>
        <message>
            <source>The tab before it.</source>
            <translation>Der Tab davor.</translation>
        </message>
        <message>
            <source>Opens the section %1.</source>
            <translation>Öffnet den Bereich %1.</translation>
        </message>
        <message>
            <source>&amp;Find or run anything</source>
            <translation>Suchen oder aus&amp;führen</translation>
        </message>
        <message>
            <source>Actions, deployments, groups, releases and URLs by a few letters.</source>
            <translation>Findet Aktionen, Deployments, Gruppen, Releases und URLs anhand weniger Buchstaben.</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <source>How this console works; once more: every shortcut.</source>
            <translation>Wie diese Konsole funktioniert; beim zweiten Mal: alle Tastenkürzel.</translation>
        </message>
        <message>
            <source>&amp;Shortcuts</source>
            <translation>&amp;Tastenkürzel</translation>
        </message>
        <message>
            <source>Every shortcut on one sheet.</source>
            <translation>Alle Tastenkürzel auf einen Blick.</translation>
        </message>
        <message>
            <source>Hand&amp;book</source>
            <translation>Hand&amp;buch</translation>
        </message>
        <message>
            <source>The handbook from its first page; F1 opens it where you are.</source>
            <translation>Das Handbuch von der ersten Seite an; F1 öffnet es dort, wo Sie gerade sind.</translation>
        </message>
        <message>
            <source>&amp;About and in brief</source>
            <translation>&amp;Über das Programm und in Kürze</translation>
        </message>
        <message>
            <source>What the words mean, the version, and the parts that this program is made of.</source>
            <translation>Was die Wörter bedeuten, die Version und die Teile, aus denen dieses Programm besteht.</translation>
        </message>
        <message>
            <source>Open s&amp;upport bundle…</source>
            <translation>Support-&amp;Paket öffnen…</translation>
        </message>
        <message>
            <source>Shows a support bundle that somebody saved; nothing can be done with it but look.</source>
            <translation>Zeigt ein gespeichertes Support-Paket; es lässt sich nur ansehen.</translation>
        </message>
        <message>
            <source>Open the context &amp;menu</source>
            <translation>Kontext&amp;menü öffnen</translation>
        </message>
        <message>
            <source>What can be done with what the keyboard is on, as with a right click.</source>
            <translation>Zeigt wie ein Rechtsklick, was sich mit dem fokussierten Element tun lässt.</translation>
        </message>
        <message>
            <source>&amp;Mask names</source>
            <translation>Namen &amp;maskieren</translation>
        </message>
        <message>
            <source>Shows pseudonyms for names, ids, URLs and hosts, for when others see this screen. What is sent stays as it is.</source>
            <translation>Zeigt Pseudonyme statt Namen, IDs, URLs und Hosts, falls andere diesen Bildschirm sehen. Gesendetes bleibt unverändert.</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts…</source>
            <translation>Tasten&amp;kürzel…</translation>
        </message>
        <message>
            <source>Gives commands other keys.</source>
            <translation>Gibt Befehlen andere Tasten.</translation>
        </message>
        <message>
            <source>S&amp;upport bundle…</source>
            <translation>S&amp;upport-Paket…</translation>
        </message>
        <message>
            <source>What helps others to find a fault, without secrets; shown before it is saved.</source>
            <translation>Was anderen bei der Fehlersuche hilft, ohne Geheimnisse; wird vor dem Speichern angezeigt.</translation>
        </message>
        <message>
            <source>&amp;Restore a backup…</source>
            <translation>Sicherung &amp;wiederherstellen…</translation>
        </message>
        <message>
            <source>The copies of this console's own data: which there are, and to go back to one.</source>
            <translation>Zeigt die Sicherungen der eigenen Daten dieser Konsole und stellt eine davon wieder her.</translation>
        </message>
        <message>
            <source>&amp;Back up now</source>
            <translation>Jetzt &amp;sichern</translation>
        </message>
        <message>
            <source>Copies this console's own data: journal, commands, drafts, telemetry and the fleets' past.</source>
            <translation>Sichert die eigenen Daten dieser Konsole: Journal, Befehle, Entwürfe, Telemetrie und die Vergangenheit der Flotten.</translation>
        </message>
        <message>
            <source>Close the window to the &amp;tray</source>
            <translation>Fenster in den &amp;Infobereich schließen</translation>
        </message>
        <message>
            <source>Closing the window hides it, and watches go on; the tray shows it again or quits.</source>
            <translation>Beim Schließen wird das Fenster nur ausgeblendet, Beobachtungen laufen weiter; über den Infobereich lässt es sich wieder anzeigen oder das Programm beenden.</translation>
        </message>
        <message>
            <source>Read the secret store a&amp;gain</source>
            <translation>Geheimnisspeicher ern&amp;eut lesen</translation>
        </message>
        <message>
            <source>Takes the token of the connection in front from it, when it was locked.</source>
            <translation>Holt das Token der angezeigten Verbindung daraus, wenn er gesperrt war.</translation>
        </message>
    </context>
    <context>
        <name>StackComparison</name>
        <message>
            <source>It has no resources yet.</source>
            <translation>Noch keine Ressourcen vorhanden.</translation>
        </message>
    </context>
    <context>
        <name>StackField</name>
        <message>
            <source>Code image</source>
            <translation>Code-Image</translation>
        </message>
        <message>
            <source>Permissions</source>
            <translation>Berechtigungen</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>Verknüpfungen</translation>
        </message>
        <message>
            <source>Triggers</source>
            <translation>Trigger</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Arbeitsspeicher</translation>
        </message>
        <message>
            <source>CPU</source>
            <translation>CPU</translation>
        </message>
        <message>
            <source>Timeout</source>
            <translation>Zeitlimit</translation>
        </message>
        <message>
            <source>Ingress</source>
            <translation>Ingress</translation>
        </message>
        <message>
            <source>Public endpoints</source>
            <translation>Öffentliche Endpunkte</translation>
        </message>
        <message>
            <source>Operators may send commands</source>
            <translation>Befehle von Betreibern erlaubt</translation>
        </message>
        <message>
            <source>Environment</source>
            <translation>Umgebung</translation>
        </message>
        <message>
            <source>Concurrency limit</source>
            <translation>Parallelitätsgrenze</translation>
        </message>
        <message>
            <source>Readiness probe</source>
            <translation>Bereitschaftsprüfung</translation>
        </message>
        <message>
            <source>Health check</source>
            <translation>Zustandsprüfung</translation>
        </message>
        <message>
            <source>Public read</source>
            <translation>Öffentlich lesbar</translation>
        </message>
        <message>
            <source>Versioning</source>
            <translation>Versionierung</translation>
        </message>
        <message>
            <source>Lifecycle rules</source>
            <translation>Lebenszyklusregeln</translation>
        </message>
        <message>
            <source>Lifecycle</source>
            <translation>Lebenszyklus</translation>
        </message>
        <message>
            <source>Dependencies</source>
            <translation>Abhängigkeiten</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>Replication regions</source>
            <translation>Replikationsregionen</translation>
        </message>
        <message>
            <source>Permission sets</source>
            <translation>Berechtigungssätze</translation>
        </message>
        <message>
            <source>Ports</source>
            <translation>Ports</translation>
        </message>
        <message>
            <source>Cluster</source>
            <translation>Cluster</translation>
        </message>
        <message>
            <source>Pool</source>
            <translation>Pool</translation>
        </message>
        <message>
            <source>Stateful</source>
            <translation>Zustandsbehaftet</translation>
        </message>
        <message>
            <source>Replicas</source>
            <translation>Replikate</translation>
        </message>
        <message>
            <source>Autoscaling</source>
            <translation>Autoskalierung</translation>
        </message>
        <message>
            <source>GPU</source>
            <translation>GPU</translation>
        </message>
        <message>
            <source>Ephemeral storage</source>
            <translation>Flüchtiger Speicher</translation>
        </message>
        <message>
            <source>Persistent storage</source>
            <translation>Dauerhafter Speicher</translation>
        </message>
        <message>
            <source>Command line</source>
            <translation>Befehlszeile</translation>
        </message>
        <message>
            <source>Grace period</source>
            <translation>Karenzzeit</translation>
        </message>
        <message>
            <source>Sandbox launcher</source>
            <translation>Sandbox-Starter</translation>
        </message>
        <message>
            <source>CORS origins</source>
            <translation>CORS-Ursprünge</translation>
        </message>
    </context>
    <context>
        <name>StackRules</name>
        <message>
            <source>%1 depends on itself.</source>
            <translation>%1 hängt von sich selbst ab.</translation>
        </message>
        <message>
            <source>These depend on each other in a circle: %1.</source>
            <translation>Diese hängen im Kreis voneinander ab: %1.</translation>
        </message>
        <message>
            <source>Deployments would end in preflights-failed or update-failed.</source>
            <translation>Deployments würden in preflights-failed oder update-failed enden.</translation>
        </message>
        <message>
            <source>Remove the %1 to %2</source>
            <translation>%1 zu %2 entfernen</translation>
        </message>
        <message numerus="yes">
            <source>No stack for platform %1: its %n running deployments would wait for ever.</source>
            <translation>
                <numerusform>Kein Stack für Plattform %1: %n laufendes Deployment würde ewig warten.</numerusform>
                <numerusform>Kein Stack für Plattform %1: %n laufende Deployments würden ewig warten.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StackSchema</name>
        <message>
            <source>text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>a whole number</source>
            <translation>eine ganze Zahl</translation>
        </message>
        <message>
            <source>true or false</source>
            <translation>true oder false</translation>
        </message>
        <message>
            <source>an object</source>
            <translation>ein Objekt</translation>
        </message>
        <message>
            <source>a list</source>
            <translation>eine Liste</translation>
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
            <translation>%1: Es gibt noch kein Journal.</translation>
        </message>
    </context>
    <context>
        <name>alien</name>
        <message>
            <source>&amp;New command</source>
            <translation>&amp;Neuer Befehl</translation>
        </message>
        <message>
            <source>Opens the workbench, as it was left.</source>
            <translation>Öffnet die Workbench so, wie sie verlassen wurde.</translation>
        </message>
        <message>
            <source>&amp;Send</source>
            <translation>&amp;Senden</translation>
        </message>
        <message>
            <source>Sends what the workbench holds, once to each deployment.</source>
            <translation>Sendet den Inhalt der Workbench einmal an jedes Deployment.</translation>
        </message>
        <message>
            <source>&amp;Track by id…</source>
            <translation>Per ID &amp;verfolgen…</translation>
        </message>
        <message>
            <source>Follows a command that was sent elsewhere, by the manager's id.</source>
            <translation>Verfolgt einen anderswo gesendeten Befehl anhand der ID des Managers.</translation>
        </message>
        <message>
            <source>&amp;Replay</source>
            <translation>Erneut s&amp;enden</translation>
        </message>
        <message>
            <source>Sends the same request to the same deployment again, with a fresh key.</source>
            <translation>Sendet dieselbe Anfrage mit neuem Schlüssel noch einmal an dasselbe Deployment.</translation>
        </message>
        <message>
            <source>&amp;Edit and replay…</source>
            <translation>&amp;Bearbeiten und erneut senden…</translation>
        </message>
        <message>
            <source>Opens the request in the workbench, to change it or to send it elsewhere.</source>
            <translation>Öffnet die Anfrage in der Workbench, um sie zu ändern oder an andere Ziele zu senden.</translation>
        </message>
        <message>
            <source>Retry &amp;failed</source>
            <translation>&amp;Fehlgeschlagene erneut versuchen</translation>
        </message>
        <message>
            <source>Sends the same request to those of this run that failed.</source>
            <translation>Sendet dieselbe Anfrage an die Ziele dieses Laufs, bei denen sie fehlgeschlagen ist.</translation>
        </message>
        <message>
            <source>St&amp;op</source>
            <translation>An&amp;halten</translation>
        </message>
        <message>
            <source>Holds back what has not left yet; what left goes its way.</source>
            <translation>Hält zurück, was noch nicht gesendet ist; Gesendetes läuft weiter.</translation>
        </message>
        <message>
            <source>&amp;Compare</source>
            <translation>Ver&amp;gleichen</translation>
        </message>
        <message>
            <source>Sets the answer against the one before; with two selected, these two.</source>
            <translation>Vergleicht die Antwort mit der vorherigen; bei zwei ausgewählten diese beiden.</translation>
        </message>
        <message>
            <source>&amp;Look again</source>
            <translation>&amp;Zustand neu abfragen</translation>
        </message>
        <message>
            <source>Asks the manager about the command now, and fetches its answer once more if it is missing.</source>
            <translation>Fragt den Manager jetzt nach dem Befehl und holt die Antwort erneut, falls sie fehlt.</translation>
        </message>
        <message>
            <source>St&amp;ar</source>
            <translation>S&amp;tern</translation>
        </message>
        <message>
            <source>Keeps the command whatever its age.</source>
            <translation>Behält den Befehl unabhängig von seinem Alter.</translation>
        </message>
        <message>
            <source>N&amp;ote…</source>
            <translation>N&amp;otiz…</translation>
        </message>
        <message>
            <source>Writes a note to the command; it can be searched.</source>
            <translation>Fügt dem Befehl eine Notiz hinzu; sie ist durchsuchbar.</translation>
        </message>
        <message>
            <source>Remove from &amp;history…</source>
            <translation>Aus dem Ver&amp;lauf entfernen…</translation>
        </message>
        <message>
            <source>Takes the selected commands out of this console's memory; the manager is not asked.</source>
            <translation>Entfernt die ausgewählten Befehle aus dem Speicher dieser Konsole; der Manager wird nicht gefragt.</translation>
        </message>
        <message>
            <source>Copy &amp;answer</source>
            <translation>Ant&amp;wort kopieren</translation>
        </message>
        <message>
            <source>Copies the answer as it came; secrets are left out.</source>
            <translation>Kopiert die Antwort, wie sie kam; Geheimnisse werden ausgelassen.</translation>
        </message>
        <message>
            <source>Copy re&amp;quest</source>
            <translation>&amp;Anfrage kopieren</translation>
        </message>
        <message>
            <source>Copies the parameters; secrets are left out.</source>
            <translation>Kopiert die Parameter; Geheimnisse werden ausgelassen.</translation>
        </message>
        <message>
            <source>Copy command &amp;id</source>
            <translation>Befehls-&amp;ID kopieren</translation>
        </message>
        <message>
            <source>Copies the manager's ids, a line each.</source>
            <translation>Kopiert die IDs des Managers, eine pro Zeile.</translation>
        </message>
        <message>
            <source>Copy as c&amp;url</source>
            <translation>Als c&amp;url kopieren</translation>
        </message>
        <message>
            <source>Copies the request that creates it; the token stands as $ALIEN_MANAGER_BEARER.</source>
            <translation>Kopiert die Anfrage, die ihn erzeugt; für das Token steht $ALIEN_MANAGER_BEARER.</translation>
        </message>
        <message>
            <source>Copy re&amp;port</source>
            <translation>Be&amp;richt kopieren</translation>
        </message>
        <message>
            <source>Copies what is known of it as text, without payloads.</source>
            <translation>Kopiert alles Bekannte als Text, ohne Nutzdaten.</translation>
        </message>
        <message>
            <source>Export &amp;matrix (CSV)…</source>
            <translation>&amp;Matrix exportieren (CSV)…</translation>
        </message>
        <message>
            <source>Saves the answers of this run as a table.</source>
            <translation>Speichert die Antworten dieses Laufs als Tabelle.</translation>
        </message>
        <message>
            <source>E&amp;xport as JSON lines…</source>
            <translation>Als &amp;JSON-Zeilen exportieren…</translation>
        </message>
        <message>
            <source>Saves what the table shows, an object a line, with payloads; secrets in texts are masked.</source>
            <translation>Speichert den Tabelleninhalt mit Nutzdaten, ein Objekt pro Zeile; Geheimnisse in Texten werden maskiert.</translation>
        </message>
        <message>
            <source>Export as CS&amp;V…</source>
            <translation>Als &amp;CSV exportieren…</translation>
        </message>
        <message>
            <source>Saves what the table shows as a table, without payloads.</source>
            <translation>Speichert den Tabelleninhalt als Tabelle, ohne Nutzdaten.</translation>
        </message>
        <message>
            <source>Export as &amp;bundle (HAR)…</source>
            <translation>Als &amp;Paket exportieren (HAR)…</translation>
        </message>
        <message>
            <source>Saves what the table shows in the format of web tools, to give away: secrets are masked, binary payloads are left out.</source>
            <translation>Speichert den Tabelleninhalt zur Weitergabe im Format der Webwerkzeuge: Geheimnisse werden maskiert, binäre Nutzdaten ausgelassen.</translation>
        </message>
        <message>
            <source>&amp;New deployment…</source>
            <translation>&amp;Neues Deployment…</translation>
        </message>
        <message>
            <source>Creates a deployment in a group; it starts by itself once a release exists.</source>
            <translation>Legt ein Deployment in einer Gruppe an; es startet von selbst, sobald ein Release existiert.</translation>
        </message>
        <message>
            <source>Re&amp;try</source>
            <translation>Erneut &amp;versuchen</translation>
        </message>
        <message>
            <source>Lets the manager run the failed phase again.</source>
            <translation>Lässt den Manager die fehlgeschlagene Phase erneut ausführen.</translation>
        </message>
        <message>
            <source>Re&amp;deploy…</source>
            <translation>Erneut &amp;deployen…</translation>
        </message>
        <message>
            <source>Runs an update to the release it has; asks first.</source>
            <translation>Führt nach Rückfrage ein Update auf das vorhandene Release aus.</translation>
        </message>
        <message>
            <source>Run &amp;command…</source>
            <translation>&amp;Befehl ausführen…</translation>
        </message>
        <message>
            <source>Sends a command to the deployment.</source>
            <translation>Sendet einen Befehl an das Deployment.</translation>
        </message>
        <message>
            <source>Delete, clean &amp;up…</source>
            <translation>&amp;Löschen und bereinigen…</translation>
        </message>
        <message>
            <source>Destroys the deployment's cloud resources, then removes it.</source>
            <translation>Zerstört die Cloud-Ressourcen des Deployments und entfernt es danach.</translation>
        </message>
        <message>
            <source>Delete, d&amp;etach…</source>
            <translation>Löschen und abko&amp;ppeln…</translation>
        </message>
        <message>
            <source>Removes the deployment from the manager; its cloud resources stay and cost money.</source>
            <translation>Entfernt das Deployment aus dem Manager; seine Cloud-Ressourcen bleiben und kosten Geld.</translation>
        </message>
        <message>
            <source>Delete, &amp;forget…</source>
            <translation>Löschen und ver&amp;gessen…</translation>
        </message>
        <message>
            <source>Copy public &amp;URL</source>
            <translation>Öffentliche &amp;URL kopieren</translation>
        </message>
        <message>
            <source>Copies the public URL; with several, that of the resource selected in the inspector, else the first.</source>
            <translation>Kopiert die öffentliche URL; bei mehreren die der im Inspektor ausgewählten Ressource, sonst die erste.</translation>
        </message>
        <message>
            <source>Copy &amp;all public URLs</source>
            <translation>&amp;Alle öffentlichen URLs kopieren</translation>
        </message>
        <message>
            <source>Copies every public URL of the selected deployments, a line each.</source>
            <translation>Kopiert alle öffentlichen URLs der ausgewählten Deployments, eine pro Zeile.</translation>
        </message>
        <message>
            <source>&amp;Open public URL</source>
            <translation>Öffentliche URL ö&amp;ffnen</translation>
        </message>
        <message>
            <source>Opens the public URL in the browser.</source>
            <translation>Öffnet die öffentliche URL im Browser.</translation>
        </message>
        <message>
            <source>Copy &amp;id</source>
            <translation>&amp;ID kopieren</translation>
        </message>
        <message>
            <source>Copies the ids of what is selected, a line each.</source>
            <translation>Kopiert die IDs der Auswahl, eine pro Zeile.</translation>
        </message>
        <message>
            <source>Copy na&amp;me</source>
            <translation>Na&amp;men kopieren</translation>
        </message>
        <message>
            <source>Copies the names, a line each.</source>
            <translation>Kopiert die Namen, einen pro Zeile.</translation>
        </message>
        <message>
            <source>Copy &amp;JSON</source>
            <translation>&amp;JSON kopieren</translation>
        </message>
        <message>
            <source>Copies the deployment as the manager sent it, secrets included.</source>
            <translation>Kopiert das Deployment, wie der Manager es gesendet hat, einschließlich Geheimnissen.</translation>
        </message>
        <message>
            <source>Copy as cu&amp;rl</source>
            <translation>Als cu&amp;rl kopieren</translation>
        </message>
        <message>
            <source>Copies the request that reads it; the token stands as $ALIEN_MANAGER_BEARER.</source>
            <translation>Kopiert die Anfrage, die es liest; für das Token steht $ALIEN_MANAGER_BEARER.</translation>
        </message>
        <message>
            <source>Public URLs of the f&amp;leet</source>
            <translation>Öffentliche URLs der Flo&amp;tte</translation>
        </message>
        <message>
            <source>Every public URL of every deployment in one table, and back again.</source>
            <translation>Alle öffentlichen URLs aller Deployments in einer Tabelle und wieder zurück.</translation>
        </message>
        <message>
            <source>Copy selected URLs</source>
            <translation>Ausgewählte URLs kopieren</translation>
        </message>
        <message>
            <source>Copies the selected URLs, a line each.</source>
            <translation>Kopiert die ausgewählten URLs, eine pro Zeile.</translation>
        </message>
        <message>
            <source>Open selected URL</source>
            <translation>Ausgewählte URL öffnen</translation>
        </message>
        <message>
            <source>Opens the selected URL in the browser.</source>
            <translation>Öffnet die ausgewählte URL im Browser.</translation>
        </message>
        <message>
            <source>Show its deployment</source>
            <translation>Zugehöriges Deployment anzeigen</translation>
        </message>
        <message>
            <source>Shows the deployment that has the selected URL.</source>
            <translation>Zeigt das Deployment, zu dem die ausgewählte URL gehört.</translation>
        </message>
        <message>
            <source>Copy all shown URLs</source>
            <translation>Alle angezeigten URLs kopieren</translation>
        </message>
        <message>
            <source>Copies each URL of the table, a line each.</source>
            <translation>Kopiert jede URL der Tabelle, eine pro Zeile.</translation>
        </message>
        <message>
            <source>Copy all shown URLs as CSV</source>
            <translation>Alle angezeigten URLs als CSV kopieren</translation>
        </message>
        <message>
            <source>Copies the table for a spreadsheet: deployment, group, platform, status, resource, endpoint, URL.</source>
            <translation>Kopiert die Tabelle für eine Tabellenkalkulation: Deployment, Gruppe, Plattform, Status, Ressource, Endpunkt, URL.</translation>
        </message>
        <message>
            <source>Copy all shown URLs as Markdown</source>
            <translation>Alle angezeigten URLs als Markdown kopieren</translation>
        </message>
        <message>
            <source>Copies the table for a ticket or a page.</source>
            <translation>Kopiert die Tabelle für ein Ticket oder eine Seite.</translation>
        </message>
        <message>
            <source>&amp;New draft…</source>
            <translation>&amp;Neuer Entwurf…</translation>
        </message>
        <message>
            <source>Shows drafts, releases and templates to begin with; the open draft is kept.</source>
            <translation>Zeigt Entwürfe, Releases und Vorlagen als Ausgangspunkt; der offene Entwurf bleibt erhalten.</translation>
        </message>
        <message>
            <source>Rename &amp;draft…</source>
            <translation>&amp;Entwurf umbenennen…</translation>
        </message>
        <message>
            <source>Gives the open draft another name.</source>
            <translation>Gibt dem offenen Entwurf einen anderen Namen.</translation>
        </message>
        <message>
            <source>Dele&amp;te draft</source>
            <translation>Entwurf &amp;löschen</translation>
        </message>
        <message>
            <source>Takes the open draft out of this console; it can be brought back right after.</source>
            <translation>Entfernt den offenen Entwurf aus dieser Konsole; er lässt sich direkt danach zurückholen.</translation>
        </message>
        <message>
            <source>&amp;Open file…</source>
            <translation>D&amp;atei öffnen…</translation>
        </message>
        <message>
            <source>A stack, a release, or stacks by platform as JSON, as a new draft.</source>
            <translation>Öffnet einen Stack, ein Release oder Stacks nach Plattform als JSON in einem neuen Entwurf.</translation>
        </message>
        <message>
            <source>Save to &amp;file…</source>
            <translation>In Datei &amp;speichern…</translation>
        </message>
        <message>
            <source>Writes the text of the draft to a file, byte for byte.</source>
            <translation>Schreibt den Text des Entwurfs Byte für Byte in eine Datei.</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Rückgängig</translation>
        </message>
        <message>
            <source>Takes back the last change of form or text.</source>
            <translation>Nimmt die letzte Änderung im Formular oder Text zurück.</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Wiederholen</translation>
        </message>
        <message>
            <source>Does the change again that was taken back.</source>
            <translation>Führt die zurückgenommene Änderung wieder aus.</translation>
        </message>
        <message>
            <source>Rena&amp;me…</source>
            <translation>&amp;Umbenennen…</translation>
        </message>
        <message>
            <source>Gives the resource or profile another name; every reference to it follows.</source>
            <translation>Gibt der Ressource oder dem Profil einen anderen Namen; alle Verweise werden angepasst.</translation>
        </message>
        <message>
            <source>Du&amp;plicate…</source>
            <translation>Du&amp;plizieren…</translation>
        </message>
        <message>
            <source>Makes a copy of the resource.</source>
            <translation>Erstellt eine Kopie der Ressource.</translation>
        </message>
        <message>
            <source>Remo&amp;ve…</source>
            <translation>Ent&amp;fernen…</translation>
        </message>
        <message>
            <source>Takes the resource or profile out; says what that breaks.</source>
            <translation>Entfernt die Ressource oder das Profil und nennt, was dadurch zerbricht.</translation>
        </message>
        <message>
            <source>&amp;Add platform…</source>
            <translation>Plattfor&amp;m hinzufügen…</translation>
        </message>
        <message>
            <source>A stack for another platform, as a copy of the one that is shown.</source>
            <translation>Ein Stack für eine weitere Plattform, als Kopie des angezeigten.</translation>
        </message>
        <message>
            <source>Remove p&amp;latform…</source>
            <translation>Pla&amp;ttform entfernen…</translation>
        </message>
        <message>
            <source>Takes the stack of the platform that is shown out of the draft.</source>
            <translation>Entfernt den Stack der angezeigten Plattform aus dem Entwurf.</translation>
        </message>
        <message>
            <source>Ne&amp;xt finding</source>
            <translation>Nä&amp;chster Befund</translation>
        </message>
        <message>
            <source>Goes to the next finding.</source>
            <translation>Springt zum nächsten Befund.</translation>
        </message>
        <message>
            <source>&amp;Compare…</source>
            <translation>Ver&amp;gleichen…</translation>
        </message>
        <message>
            <source>What differs from the release it came from, or from another.</source>
            <translation>Zeigt die Unterschiede zum Release, aus dem er stammt, oder zu einem anderen.</translation>
        </message>
        <message>
            <source>Pu&amp;blish…</source>
            <translation>&amp;Veröffentlichen…</translation>
        </message>
        <message>
            <source>Shows whom it hits, then publishes the draft as a release.</source>
            <translation>Zeigt, wen es betrifft, und veröffentlicht dann den Entwurf als Release.</translation>
        </message>
        <message>
            <source>Show roll&amp;out</source>
            <translation>R&amp;ollout anzeigen</translation>
        </message>
        <message>
            <source>How far the release that was published last has come.</source>
            <translation>Zeigt, wie weit das zuletzt veröffentlichte Release gekommen ist.</translation>
        </message>
        <message>
            <source>Publish the previous stac&amp;k again…</source>
            <translation>Vorherigen Stac&amp;k erneut veröffentlichen…</translation>
        </message>
        <message>
            <source>The way back: publishes the stacks of the release before, as a new release.</source>
            <translation>Der Weg zurück: veröffentlicht die Stacks des vorherigen Releases als neues Release.</translation>
        </message>
        <message>
            <source>Fleet at another &amp;time</source>
            <translation>Flotte zu anderer &amp;Zeit</translation>
        </message>
        <message>
            <source>Shows the deployments as they were at any moment this console saw.</source>
            <translation>Zeigt die Deployments, wie sie zu einem beliebigen von dieser Konsole erfassten Zeitpunkt waren.</translation>
        </message>
        <message>
            <source>&amp;Previous change</source>
            <translation>&amp;Vorherige Änderung</translation>
        </message>
        <message>
            <source>Shows the fleet right after the change before.</source>
            <translation>Zeigt die Flotte direkt nach der vorherigen Änderung.</translation>
        </message>
        <message>
            <source>Ne&amp;xt change</source>
            <translation>&amp;Nächste Änderung</translation>
        </message>
        <message>
            <source>Shows the fleet right after the next change.</source>
            <translation>Zeigt die Flotte direkt nach der nächsten Änderung.</translation>
        </message>
        <message>
            <source>Back to no&amp;w</source>
            <translation>Zurück zur &amp;Gegenwart</translation>
        </message>
        <message>
            <source>Shows the fleet as it is; actions work again.</source>
            <translation>Zeigt die Flotte, wie sie ist; Aktionen sind wieder möglich.</translation>
        </message>
        <message>
            <source>Save view…</source>
            <translation>Ansicht speichern…</translation>
        </message>
        <message>
            <source>Keeps filter, columns and sorting under a name, as a tab of this connection.</source>
            <translation>Behält Filter, Spalten und Sortierung unter einem Namen als Tab dieser Verbindung.</translation>
        </message>
        <message>
            <source>Update view</source>
            <translation>Ansicht aktualisieren</translation>
        </message>
        <message>
            <source>Puts the filter, columns and sorting on screen into the view of this tab.</source>
            <translation>Übernimmt Filter, Spalten und Sortierung, wie angezeigt, in die Ansicht dieses Tabs.</translation>
        </message>
        <message>
            <source>Rename view…</source>
            <translation>Ansicht umbenennen…</translation>
        </message>
        <message>
            <source>Gives the view of this tab another name.</source>
            <translation>Gibt der Ansicht dieses Tabs einen anderen Namen.</translation>
        </message>
        <message>
            <source>Move view left</source>
            <translation>Ansicht nach links schieben</translation>
        </message>
        <message>
            <source>Moves its tab one place to the left.</source>
            <translation>Schiebt den Tab um eine Stelle nach links.</translation>
        </message>
        <message>
            <source>Move view right</source>
            <translation>Ansicht nach rechts schieben</translation>
        </message>
        <message>
            <source>Moves its tab one place to the right.</source>
            <translation>Schiebt den Tab um eine Stelle nach rechts.</translation>
        </message>
        <message>
            <source>Open this view first</source>
            <translation>Diese Ansicht zuerst öffnen</translation>
        </message>
        <message>
            <source>The deployments of this connection open with it.</source>
            <translation>Die Deployments dieser Verbindung öffnen sich mit dieser Ansicht.</translation>
        </message>
        <message>
            <source>Copy view as text</source>
            <translation>Ansicht als Text kopieren</translation>
        </message>
        <message>
            <source>Copies it as a line of text, for another connection or person.</source>
            <translation>Kopiert sie als Textzeile, für eine andere Verbindung oder Person.</translation>
        </message>
        <message>
            <source>Open view from text…</source>
            <translation>Ansicht aus Text öffnen…</translation>
        </message>
        <message>
            <source>Takes the line that “Copy view as text” gives, and opens it as a view.</source>
            <translation>Öffnet die Zeile aus „Ansicht als Text kopieren“ als Ansicht.</translation>
        </message>
        <message>
            <source>Delete view</source>
            <translation>Ansicht löschen</translation>
        </message>
        <message>
            <source>Removes the tab; it can be undone.</source>
            <translation>Entfernt den Tab; das lässt sich rückgängig machen.</translation>
        </message>
        <message>
            <source>Status class</source>
            <translation>Statusklasse</translation>
        </message>
        <message>
            <source>none yet</source>
            <translation>noch keine</translation>
        </message>
        <message>
            <source>%1 newest</source>
            <translation>%1, neuestes</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nein</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>Plattform</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>Release</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Gruppe</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Error code</source>
            <translation>Fehlercode</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Region</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <source>Wants another release</source>
            <translation>Soll anderes Release erhalten</translation>
        </message>
        <message>
            <source>Agent silent</source>
            <translation>Agent meldet sich nicht</translation>
        </message>
        <message>
            <source>Retry asked for</source>
            <translation>Erneuter Versuch angefordert</translation>
        </message>
        <message>
            <source>reading releases</source>
            <translation>das Lesen von Releases</translation>
        </message>
        <message>
            <source>publishing</source>
            <translation>das Veröffentlichen</translation>
        </message>
        <message>
            <source>creating a group</source>
            <translation>das Anlegen einer Gruppe</translation>
        </message>
        <message>
            <source>creating a group's token</source>
            <translation>das Anlegen eines Gruppen-Tokens</translation>
        </message>
        <message>
            <source>reading groups</source>
            <translation>das Lesen von Gruppen</translation>
        </message>
        <message>
            <source>creating a deployment</source>
            <translation>das Anlegen eines Deployments</translation>
        </message>
        <message>
            <source>listing deployments</source>
            <translation>das Auflisten von Deployments</translation>
        </message>
        <message>
            <source>reading deployments</source>
            <translation>das Lesen von Deployments</translation>
        </message>
        <message>
            <source>retrying</source>
            <translation>ein erneuter Versuch</translation>
        </message>
        <message>
            <source>redeploying</source>
            <translation>ein Redeploy</translation>
        </message>
        <message>
            <source>deleting</source>
            <translation>das Löschen</translation>
        </message>
        <message>
            <source>running a command</source>
            <translation>das Ausführen eines Befehls</translation>
        </message>
        <message>
            <source>writing a secret</source>
            <translation>das Schreiben eines Geheimnisses</translation>
        </message>
        <message>
            <source>listing and revoking tokens</source>
            <translation>das Auflisten und Widerrufen von Tokens</translation>
        </message>
        <message>
            <source>synchronizing</source>
            <translation>das Synchronisieren</translation>
        </message>
        <message>
            <source>The manager cannot be reached.</source>
            <translation>Der Manager ist nicht erreichbar.</translation>
        </message>
        <message>
            <source>It is not known yet what your token may do.</source>
            <translation>Es ist noch nicht bekannt, was Ihr Token darf.</translation>
        </message>
        <message>
            <source>Your token has the role %1; %2 needs %3.</source>
            <translation>Ihr Token hat die Rolle %1; %2 erfordert %3.</translation>
        </message>
        <message>
            <source>role without a name</source>
            <translation>ohne Namen</translation>
        </message>
        <message>
            <source>This connection is read-only; a saved one is unlocked by Edit this connection.</source>
            <translation>Diese Verbindung ist schreibgeschützt; eine gespeicherte wird über „Diese Verbindung bearbeiten“ entsperrt.</translation>
        </message>
        <message>
            <source>This manager cannot retry preflights-failed; forget the deployment and create it again.</source>
            <translation>Dieser Manager kann preflights-failed nicht erneut versuchen; vergessen Sie das Deployment und legen Sie es neu an.</translation>
        </message>
        <message>
            <source>A failed teardown can only be retried with the setup tool.</source>
            <translation>Ein fehlgeschlagener Abbau kann nur mit dem Einrichtungswerkzeug wiederholt werden.</translation>
        </message>
        <message>
            <source>Only a failed step can be retried; this deployment is %1.</source>
            <translation>Nur ein fehlgeschlagener Schritt kann erneut versucht werden; dieses Deployment ist %1.</translation>
        </message>
        <message>
            <source>An agent runs this deployment; this manager does not tell it about a retry.</source>
            <translation>Dieses Deployment wird von einem Agenten betrieben; dieser Manager teilt ihm einen erneuten Versuch nicht mit.</translation>
        </message>
        <message>
            <source>This deployment is %1; a redeploy would bring it back to life.</source>
            <translation>Dieses Deployment ist %1; ein Redeploy würde es wiederbeleben.</translation>
        </message>
        <message>
            <source>This deployment is %1; a redeploy would break the deletion.</source>
            <translation>Dieses Deployment ist %1; ein Redeploy würde das Löschen unterbrechen.</translation>
        </message>
        <message>
            <source>Redeploy works on running, update-failed and refresh-failed; this deployment is %1.</source>
            <translation>Ein Redeploy ist nur bei running, update-failed und refresh-failed möglich; dieses Deployment ist %1.</translation>
        </message>
        <message>
            <source>An agent runs this deployment; this manager gives it nothing to do on a redeploy.</source>
            <translation>Dieses Deployment wird von einem Agenten betrieben; dieser Manager gibt ihm bei einem Redeploy nichts zu tun.</translation>
        </message>
        <message>
            <source>The manager forgets it at once; its cloud resources stay and cost money.</source>
            <translation>Der Manager vergisst es sofort; seine Cloud-Ressourcen bleiben und kosten Geld.</translation>
        </message>
        <message>
            <source>This deployment is %1 already.</source>
            <translation>Dieses Deployment ist bereits %1.</translation>
        </message>
        <message>
            <source>Nothing is left that the manager can clean up; the rest needs a teardown with the setup tool.</source>
            <translation>Für den Manager gibt es nichts mehr zu bereinigen; der Rest muss mit dem Einrichtungswerkzeug abgebaut werden.</translation>
        </message>
        <message>
            <source>A cleanup after preflights-failed usually ends in delete-failed; forget works.</source>
            <translation>Eine Bereinigung nach preflights-failed endet meist in delete-failed; Vergessen funktioniert.</translation>
        </message>
        <message>
            <source>An agent runs this deployment and undoes a cleanup; only detach and forget work.</source>
            <translation>Dieses Deployment wird von einem Agenten betrieben, der eine Bereinigung rückgängig macht; nur Abkoppeln und Vergessen funktionieren.</translation>
        </message>
        <message>
            <source>Commands need a running deployment; this one is %1.</source>
            <translation>Befehle brauchen ein laufendes Deployment; dieses ist %1.</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Ziel</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Vorher</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Nachher</translation>
        </message>
        <message>
            <source>What it says</source>
            <translation>Meldung</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Teil</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Links</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Rechts</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Stelle</translation>
        </message>
        <message>
            <source>Whether the two differ there</source>
            <translation>Ob sich die beiden dort unterscheiden</translation>
        </message>
        <message>
            <source>deployment, release, settings, environment, resources</source>
            <translation>deployment, release, settings, environment, resources</translation>
        </message>
        <message>
            <source>Part of the place</source>
            <translation>Teil der Stelle</translation>
        </message>
        <message>
            <source>Part of the value at the left</source>
            <translation>Teil des linken Werts</translation>
        </message>
        <message>
            <source>Part of the value at the right</source>
            <translation>Teil des rechten Werts</translation>
        </message>
        <message>
            <source>status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>platform</source>
            <translation>Plattform</translation>
        </message>
        <message>
            <source>group</source>
            <translation>Gruppe</translation>
        </message>
        <message>
            <source>error</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <source>imported from</source>
            <translation>importiert aus</translation>
        </message>
        <message>
            <source>runs</source>
            <translation>läuft mit</translation>
        </message>
        <message>
            <source>wants</source>
            <translation>soll haben</translation>
        </message>
        <message>
            <source>Resource</source>
            <translation>Ressource</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Typ</translation>
        </message>
        <message>
            <source>Whose</source>
            <translation>Herkunft</translation>
        </message>
        <message>
            <source>stack</source>
            <translation>Stack</translation>
        </message>
        <message>
            <source>system</source>
            <translation>System</translation>
        </message>
        <message>
            <source>Public URL</source>
            <translation>Öffentliche URL</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Dienst</translation>
        </message>
        <message>
            <source>Lifecycle</source>
            <translation>Lebenszyklus</translation>
        </message>
        <message>
            <source>Endpoint</source>
            <translation>Endpunkt</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>ID</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Angelegt</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Deployments</source>
            <translation>Deployments</translation>
        </message>
        <message>
            <source>Allowed</source>
            <translation>Erlaubt</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Fehlgeschlagen</translation>
        </message>
        <message>
            <source>Needs action</source>
            <translation>Handlungsbedarf</translation>
        </message>
        <message>
            <source>Stalled</source>
            <translation>Hängt</translation>
        </message>
        <message>
            <source>Working</source>
            <translation>In Arbeit</translation>
        </message>
        <message>
            <source>Healthy</source>
            <translation>Gesund</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>Eintrag</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Aktion</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Wer</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>Verbindung</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>Anzahl</translation>
        </message>
        <message>
            <source>Same cause</source>
            <translation>Gleiche Ursache</translation>
        </message>
        <message>
            <source>Oldest</source>
            <translation>Ältestes</translation>
        </message>
        <message>
            <source>Urgency</source>
            <translation>Dringlichkeit</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Nächster Schritt</translation>
        </message>
        <message>
            <source>What to do next; the row's context menu has it too.</source>
            <translation>Was als Nächstes zu tun ist; auch im Kontextmenü der Zeile.</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Wo</translation>
        </message>
        <message>
            <source>Last time</source>
            <translation>Letztes Mal</translation>
        </message>
        <message>
            <source>What was done about this cause from this console, and what became of it.</source>
            <translation>Was von dieser Konsole aus gegen diese Ursache getan wurde und was daraus geworden ist.</translation>
        </message>
        <message>
            <source>Run it</source>
            <translation>Laufen damit</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Veröffentlicht</translation>
        </message>
        <message>
            <source>Ref</source>
            <translation>Ref</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Nachricht</translation>
        </message>
        <message>
            <source>Platforms</source>
            <translation>Plattformen</translation>
        </message>
        <message>
            <source>On the way</source>
            <translation>Unterwegs</translation>
        </message>
        <message>
            <source>Left behind</source>
            <translation>Zurückgeblieben</translation>
        </message>
        <message>
            <source>Being updated or set up</source>
            <translation>Wird aktualisiert oder eingerichtet</translation>
        </message>
        <message>
            <source>Never came up (setup or preflights failed)</source>
            <translation>Nie gestartet (Einrichtung oder Preflight-Prüfung fehlgeschlagen)</translation>
        </message>
        <message>
            <source>Being deleted</source>
            <translation>Wird gelöscht</translation>
        </message>
        <message>
            <source>external ingress</source>
            <translation>externer Ingress</translation>
        </message>
        <message>
            <source>ACM certificate ARN</source>
            <translation>ARN des ACM-Zertifikats</translation>
        </message>
        <message>
            <source>Certificate Manager certificate name</source>
            <translation>Name des Certificate-Manager-Zertifikats</translation>
        </message>
        <message>
            <source>Key Vault certificate ID</source>
            <translation>ID des Key-Vault-Zertifikats</translation>
        </message>
        <message>
            <source>TLS secret</source>
            <translation>TLS-Secret</translation>
        </message>
        <message>
            <source>%1, SDK</source>
            <translation>%1, SDK</translation>
        </message>
        <message>
            <source>%1, SDK: %2</source>
            <translation>%1, SDK: %2</translation>
        </message>
        <message>
            <source>TypeScript, S3</source>
            <translation>TypeScript, S3</translation>
        </message>
        <message>
            <source>Python, S3</source>
            <translation>Python, S3</translation>
        </message>
        <message>
            <source>TypeScript, Cloud Storage</source>
            <translation>TypeScript, Cloud Storage</translation>
        </message>
        <message>
            <source>Python, Cloud Storage</source>
            <translation>Python, Cloud Storage</translation>
        </message>
        <message>
            <source>TypeScript, Blob Storage</source>
            <translation>TypeScript, Blob Storage</translation>
        </message>
        <message>
            <source>Python, Blob Storage</source>
            <translation>Python, Blob Storage</translation>
        </message>
        <message>
            <source>TypeScript, binding</source>
            <translation>TypeScript, Binding</translation>
        </message>
        <message>
            <source>Python, binding</source>
            <translation>Python, Binding</translation>
        </message>
        <message>
            <source>its own URL</source>
            <translation>eigene URL</translation>
        </message>
        <message>
            <source>messages of %1</source>
            <translation>Nachrichten von %1</translation>
        </message>
        <message>
            <source>storage events</source>
            <translation>Storage-Ereignisse</translation>
        </message>
        <message>
            <source>schedule</source>
            <translation>Zeitplan</translation>
        </message>
        <message>
            <source>a command</source>
            <translation>ein Befehl</translation>
        </message>
        <message>
            <source>minute</source>
            <translation>Minute</translation>
        </message>
        <message>
            <source>hour</source>
            <translation>Stunde</translation>
        </message>
        <message>
            <source>day</source>
            <translation>Tag</translation>
        </message>
        <message>
            <source>month</source>
            <translation>Monat</translation>
        </message>
        <message>
            <source>weekday</source>
            <translation>Wochentag</translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <translation>%1 und %2</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 bis %2</translation>
        </message>
        <message>
            <source>The ACM certificate ARN is missing.</source>
            <translation>Die ARN des ACM-Zertifikats fehlt.</translation>
        </message>
        <message>
            <source>An ACM certificate ARN reads arn:aws:acm:REGION:ACCOUNT:certificate/ID.</source>
            <translation>Die ARN eines ACM-Zertifikats hat die Form arn:aws:acm:REGION:ACCOUNT:certificate/ID.</translation>
        </message>
        <message>
            <source>The name of the Certificate Manager certificate is missing.</source>
            <translation>Der Name des Certificate-Manager-Zertifikats fehlt.</translation>
        </message>
        <message>
            <source>A certificate name is of a to z, 0 to 9 and hyphens, or projects/P/locations/L/certificates/NAME.</source>
            <translation>Ein Zertifikatsname besteht aus a bis z, 0 bis 9 und Bindestrichen oder lautet projects/P/locations/L/certificates/NAME.</translation>
        </message>
        <message>
            <source>The Key Vault certificate ID is missing.</source>
            <translation>Die ID des Key-Vault-Zertifikats fehlt.</translation>
        </message>
        <message>
            <source>A Key Vault certificate ID reads https://VAULT.vault.azure.net/certificates/NAME.</source>
            <translation>Die ID eines Key-Vault-Zertifikats hat die Form https://VAULT.vault.azure.net/certificates/NAME.</translation>
        </message>
        <message>
            <source>The name of the TLS secret is missing.</source>
            <translation>Der Name des TLS-Secrets fehlt.</translation>
        </message>
        <message>
            <source>Names of secrets and namespaces are of a to z, 0 to 9 and hyphens.</source>
            <translation>Namen von Secrets und Namespaces bestehen aus a bis z, 0 bis 9 und Bindestrichen.</translation>
        </message>
        <message>
            <source>The domain is missing.</source>
            <translation>Die Domain fehlt.</translation>
        </message>
        <message>
            <source>%1 is no domain name.</source>
            <translation>%1 ist kein Domainname.</translation>
        </message>
        <message>
            <source>A domain reads api.example.com: no scheme, no port, no path.</source>
            <translation>Eine Domain hat die Form api.example.com: ohne Schema, Port und Pfad.</translation>
        </message>
        <message>
            <source>%1 is not a name of a certificate on %2.</source>
            <translation>%1 ist kein Zertifikatsname auf %2.</translation>
        </message>
        <message>
            <source>Certificate Manager name</source>
            <translation>Name im Certificate Manager</translation>
        </message>
        <message>
            <source>CNAME record for %1 that points at %2. At the top of a zone, where no CNAME may stand, use the provider's alias record.</source>
            <translation>CNAME-Eintrag für %1, der auf %2 zeigt. An der Spitze einer Zone, wo kein CNAME stehen darf, verwenden Sie den Alias-Eintrag des Anbieters.</translation>
        </message>
        <message>
            <source>%1 needs no public record: the platform %2 runs on the manager's host.</source>
            <translation>%1 braucht keinen öffentlichen Eintrag: Die Plattform %2 läuft auf dem Host des Managers.</translation>
        </message>
        <message>
            <source>A record for %1 that points at the load balancer of %2. Its name is known once the deployment runs, and stands with its public URLs. The customer manages DNS.</source>
            <translation>Ein Eintrag für %1, der auf den Load Balancer von %2 zeigt. Dessen Name ist bekannt, sobald das Deployment läuft, und steht bei den öffentlichen URLs. Der Kunde verwaltet das DNS.</translation>
        </message>
        <message>
            <source>Line %1, column %2: %3.</source>
            <translation>Zeile %1, Spalte %2: %3.</translation>
        </message>
        <message>
            <source>Nothing else of this stack is checked until it is JSON.</source>
            <translation>Weiter wird dieser Stack erst geprüft, wenn er gültiges JSON ist.</translation>
        </message>
        <message>
            <source>%1: %2 has no %3.</source>
            <translation>%1: %2 hat kein %3.</translation>
        </message>
        <message>
            <source>%1: the host label %2 of endpoint %3 is lost.</source>
            <translation>%1: Das Host-Label %2 des Endpunkts %3 geht verloren.</translation>
        </message>
        <message>
            <source>%1: endpoint %2 loses its wildcard subdomains.</source>
            <translation>%1: Der Endpunkt %2 verliert seine Wildcard-Subdomains.</translation>
        </message>
        <message>
            <source>%1: 1.7.1 has no public endpoint %2.</source>
            <translation>%1: 1.7.1 kennt keinen öffentlichen Endpunkt %2.</translation>
        </message>
        <message>
            <source>Object store with API</source>
            <translation>Objektspeicher mit API</translation>
        </message>
        <message>
            <source>A public API in front of a store for objects.</source>
            <translation>Eine öffentliche API vor einem Speicher für Objekte.</translation>
        </message>
        <message>
            <source>Queue worker</source>
            <translation>Queue-Worker</translation>
        </message>
        <message>
            <source>One worker takes tasks in, another works them off.</source>
            <translation>Ein Worker nimmt Aufgaben an, ein anderer arbeitet sie ab.</translation>
        </message>
        <message>
            <source>Scheduled job</source>
            <translation>Geplanter Job</translation>
        </message>
        <message>
            <source>A worker that runs at fixed times and keeps its results.</source>
            <translation>Ein Worker, der zu festen Zeiten läuft und seine Ergebnisse aufbewahrt.</translation>
        </message>
        <message>
            <source>Webhook receiver</source>
            <translation>Webhook-Empfänger</translation>
        </message>
        <message>
            <source>Takes calls from outside, checks them with a secret, handles them later.</source>
            <translation>Nimmt Aufrufe von außen an, prüft sie mit einem Geheimnis und bearbeitet sie später.</translation>
        </message>
        <message>
            <source>Remote command agent</source>
            <translation>Agent für Fernbefehle</translation>
        </message>
        <message>
            <source>Waits for commands; nothing reaches it from outside.</source>
            <translation>Wartet auf Befehle; von außen ist er nicht erreichbar.</translation>
        </message>
        <message>
            <source>Full example</source>
            <translation>Vollständiges Beispiel</translation>
        </message>
        <message>
            <source>An API, triggers of every kind, and one store of each type.</source>
            <translation>Eine API, Trigger jeder Art und ein Speicher jedes Typs.</translation>
        </message>
        <message>
            <source>Id of the deployment.</source>
            <translation>ID des Deployments.</translation>
        </message>
        <message>
            <source>Name under which the lock is held.</source>
            <translation>Name, unter dem die Sperre gehalten wird.</translation>
        </message>
        <message>
            <source>List of what each resource reports.</source>
            <translation>Liste der Meldungen jeder Ressource.</translation>
        </message>
        <message>
            <source>List of what was found running.</source>
            <translation>Liste dessen, was laufend vorgefunden wurde.</translation>
        </message>
        <message>
            <source>List of what the agent can do.</source>
            <translation>Liste der Fähigkeiten des Agenten.</translation>
        </message>
        <message>
            <source>Version of the agent.</source>
            <translation>Version des Agenten.</translation>
        </message>
        <message>
            <source>Initialize an agent</source>
            <translation>Agent initialisieren</translation>
        </message>
        <message>
            <source>What an agent sends first: with a group's token it creates the deployment of that name, or gives a fresh token for it. The answer carries that token.</source>
            <translation>Was ein Agent zuerst sendet: Mit dem Token einer Gruppe legt er das Deployment dieses Namens an oder holt ein neues Token dafür. Die Antwort enthält dieses Token.</translation>
        </message>
        <message>
            <source>Name of the deployment.</source>
            <translation>Name des Deployments.</translation>
        </message>
        <message>
            <source>Where it runs.</source>
            <translation>Wo es läuft.</translation>
        </message>
        <message>
            <source>The cloud under a Kubernetes.</source>
            <translation>Die Cloud unter einem Kubernetes.</translation>
        </message>
        <message>
            <source>Settings of the deployment.</source>
            <translation>Einstellungen des Deployments.</translation>
        </message>
        <message>
            <source>Whether it is to get the newest release at once.</source>
            <translation>Ob es das neueste Release sofort erhalten soll.</translation>
        </message>
        <message>
            <source>Who registers it, such as helm.</source>
            <translation>Wer es registriert, etwa helm.</translation>
        </message>
        <message>
            <source>Permission that the setup was given.</source>
            <translation>Berechtigung, die die Einrichtung erhalten hat.</translation>
        </message>
        <message>
            <source>Scope that the setup covers.</source>
            <translation>Geltungsbereich der Einrichtung.</translation>
        </message>
        <message>
            <source>Object with the deployer's inputs of the stack.</source>
            <translation>Objekt mit den Eingaben des Deployers für den Stack.</translation>
        </message>
        <message>
            <source>Import a setup</source>
            <translation>Einrichtung importieren</translation>
        </message>
        <message>
            <source>Registers what CloudFormation, Terraform or Helm has set up as a deployment. The answer carries its token.</source>
            <translation>Registriert als Deployment, was CloudFormation, Terraform oder Helm eingerichtet hat. Die Antwort enthält dessen Token.</translation>
        </message>
        <message>
            <source>Version of this form; 1.</source>
            <translation>Version dieses Formats; 1.</translation>
        </message>
        <message>
            <source>Token of the group; it is kept nowhere here.</source>
            <translation>Token der Gruppe; es wird hier nirgends gespeichert.</translation>
        </message>
        <message>
            <source>Leads the names of its cloud resources.</source>
            <translation>Präfix der Namen seiner Cloud-Ressourcen.</translation>
        </message>
        <message>
            <source>Region of the setup.</source>
            <translation>Region der Einrichtung.</translation>
        </message>
        <message>
            <source>What the setup was made for.</source>
            <translation>Wofür die Einrichtung erstellt wurde.</translation>
        </message>
        <message>
            <source>Fingerprint of the setup.</source>
            <translation>Fingerabdruck der Einrichtung.</translation>
        </message>
        <message>
            <source>Version of the fingerprint.</source>
            <translation>Version des Fingerabdrucks.</translation>
        </message>
        <message>
            <source>List of what was made, each with id, type and importData.</source>
            <translation>Liste des Angelegten, jeweils mit id, type und importData.</translation>
        </message>
        <message>
            <source>How the manager reaches the account.</source>
            <translation>Wie der Manager das Konto erreicht.</translation>
        </message>
        <message>
            <source>Release that the setup was made from.</source>
            <translation>Release, aus dem die Einrichtung erstellt wurde.</translation>
        </message>
        <message>
            <source>Anything else that the setup tells.</source>
            <translation>Alles Weitere, was die Einrichtung mitteilt.</translation>
        </message>
        <message>
            <source>What made it; for display only.</source>
            <translation>Womit sie erstellt wurde; nur zur Anzeige.</translation>
        </message>
        <message>
            <source>a deployment group's token only</source>
            <translation>nur das Token einer Deployment-Gruppe</translation>
        </message>
        <message>
            <source>Sync an agent</source>
            <translation>Agent synchronisieren</translation>
        </message>
        <message>
            <source>What an agent sends every half minute: overwrites the deployment's state and gets what to do next, with variables and secrets in clear.</source>
            <translation>Was ein Agent jede halbe Minute sendet: überschreibt den Zustand des Deployments und erhält die nächsten Aufgaben, mit Variablen und Geheimnissen im Klartext.</translation>
        </message>
        <message>
            <source>State of the deployment as the agent sees it. A malformed one is ignored without a word.</source>
            <translation>Zustand des Deployments aus Sicht des Agenten. Ein fehlerhafter wird stillschweigend ignoriert.</translation>
        </message>
        <message>
            <source>Acquire deployments</source>
            <translation>Deployments belegen</translation>
        </message>
        <message>
            <source>Locks deployments for a loop of your own: the manager leaves them alone for five minutes, and requests to retry are forgotten. The answer holds variables in clear.</source>
            <translation>Sperrt Deployments für eine eigene Schleife: Der Manager rührt sie fünf Minuten lang nicht an, und angeforderte erneute Versuche werden vergessen. Die Antwort enthält Variablen im Klartext.</translation>
        </message>
        <message>
            <source>Which kind of deployments.</source>
            <translation>Welche Art von Deployments.</translation>
        </message>
        <message>
            <source>Only these, one id a line.</source>
            <translation>Nur diese, eine ID pro Zeile.</translation>
        </message>
        <message>
            <source>Only on these platforms, one a line.</source>
            <translation>Nur auf diesen Plattformen, eine pro Zeile.</translation>
        </message>
        <message>
            <source>Only in these statuses, one a line.</source>
            <translation>Nur mit diesem Status, einer pro Zeile.</translation>
        </message>
        <message>
            <source>How many at most.</source>
            <translation>Wie viele höchstens.</translation>
        </message>
        <message>
            <source>How they are chosen.</source>
            <translation>Wie sie ausgewählt werden.</translation>
        </message>
        <message>
            <source>Only of this setup.</source>
            <translation>Nur aus dieser Einrichtung.</translation>
        </message>
        <message>
            <source>Write a state</source>
            <translation>Zustand schreiben</translation>
        </message>
        <message>
            <source>Overwrites status, resources and error of a deployment, locked or not. What runs in the cloud does not change by it.</source>
            <translation>Überschreibt Status, Ressourcen und Fehler eines Deployments, ob gesperrt oder nicht. Was in der Cloud läuft, ändert sich dadurch nicht.</translation>
        </message>
        <message>
            <source>The whole new state.</source>
            <translation>Der gesamte neue Zustand.</translation>
        </message>
        <message>
            <source>Counts as a sign of life.</source>
            <translation>Gilt als Lebenszeichen.</translation>
        </message>
        <message>
            <source>When to look again, in milliseconds.</source>
            <translation>Wann erneut nachgesehen wird, in Millisekunden.</translation>
        </message>
        <message>
            <source>List of what each resource reports; the manager throws it away.</source>
            <translation>Liste der Meldungen jeder Ressource; der Manager verwirft sie.</translation>
        </message>
        <message>
            <source>Release a deployment</source>
            <translation>Deployment freigeben</translation>
        </message>
        <message>
            <source>Ends a lock. Always succeeds, also when the lock is another's: then it stays.</source>
            <translation>Hebt eine Sperre auf. Gelingt immer, auch wenn die Sperre jemand anderem gehört: Dann bleibt sie bestehen.</translation>
        </message>
        <message>
            <source>Renew a lock</source>
            <translation>Sperre verlängern</translation>
        </message>
        <message>
            <source>Holds a lock for longer; somebody else's is refused.</source>
            <translation>Hält eine Sperre länger; eine fremde wird abgelehnt.</translation>
        </message>
        <message>
            <source>Resolve credentials</source>
            <translation>Zugangsdaten auflösen</translation>
        </message>
        <message>
            <source>Live credentials of the customer's cloud account. Whoever reads the answer may act there.</source>
            <translation>Gültige Zugangsdaten für das Cloud-Konto des Kunden. Wer die Antwort liest, kann dort handeln.</translation>
        </message>
        <message>
            <source>Mint credentials</source>
            <translation>Zugangsdaten ausstellen</translation>
        </message>
        <message>
            <source>Short-lived credentials of a service account of the deployment, for its account in the cloud.</source>
            <translation>Kurzlebige Zugangsdaten eines Dienstkontos des Deployments für dessen Konto in der Cloud.</translation>
        </message>
        <message>
            <source>Resource that asks for them.</source>
            <translation>Ressource, die sie anfordert.</translation>
        </message>
        <message>
            <source>Service account that it depends on.</source>
            <translation>Dienstkonto, von dem sie abhängt.</translation>
        </message>
        <message>
            <source>How long they live, in seconds; the manager has its own limits.</source>
            <translation>Wie lange sie gültig sind, in Sekunden; der Manager hat eigene Grenzen.</translation>
        </message>
        <message>
            <source>Resolve a binding</source>
            <translation>Binding auflösen</translation>
        </message>
        <message>
            <source>Where a resource lies and live credentials for it.</source>
            <translation>Wo eine Ressource liegt, samt gültigen Zugangsdaten für sie.</translation>
        </message>
        <message>
            <source>Resource; or else the kind.</source>
            <translation>Ressource; andernfalls die Art.</translation>
        </message>
        <message>
            <source>The deployment's one resource of this kind.</source>
            <translation>Die einzige Ressource dieser Art im Deployment.</translation>
        </message>
        <message>
            <source>Revoke a token</source>
            <translation>Token widerrufen</translation>
        </message>
        <message>
            <source>Ends a token at once, even the very one in use. The manager does not describe this route.</source>
            <translation>Macht ein Token sofort ungültig, selbst das gerade verwendete. Der Manager dokumentiert diese Route nicht.</translation>
        </message>
        <message>
            <source>Id of the token.</source>
            <translation>ID des Tokens.</translation>
        </message>
        <message>
            <source>List tokens</source>
            <translation>Tokens auflisten</translation>
        </message>
        <message>
            <source>All tokens with their kind and first characters, never the token itself. The manager does not describe this route.</source>
            <translation>Alle Tokens mit Art und ersten Zeichen, nie das Token selbst. Der Manager dokumentiert diese Route nicht.</translation>
        </message>
        <message>
            <source>Id of the command.</source>
            <translation>ID des Befehls.</translation>
        </message>
        <message>
            <source>Deployment that runs it; it must be running.</source>
            <translation>Deployment, das ihn ausführt; es muss den Status running haben.</translation>
        </message>
        <message>
            <source>Name of the command. Nobody checks that a resource knows it: an unknown one stays pending.</source>
            <translation>Name des Befehls. Niemand prüft, ob eine Ressource ihn kennt: Ein unbekannter bleibt ausstehend.</translation>
        </message>
        <message>
            <source>The parameters: inline as base64 up to 150,000 bytes, or a size that is uploaded afterwards.</source>
            <translation>Die Parameter: bis 150.000 Byte direkt als Base64, sonst eine Größe, deren Inhalt danach hochgeladen wird.</translation>
        </message>
        <message>
            <source>When it expires, by the manager's clock. Without one it never does.</source>
            <translation>Wann er abläuft, nach der Uhr des Managers. Ohne Angabe nie.</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <source>The same key within 24 hours gives back the earlier command, whatever its name and deployment. Use a fresh one each time.</source>
            <translation>Derselbe Schlüssel liefert innerhalb von 24 Stunden den früheren Befehl zurück, gleich mit welchem Namen und Deployment. Verwenden Sie jedes Mal einen neuen.</translation>
        </message>
        <message>
            <source>Resource that is to run it, when the manager calls the target ambiguous.</source>
            <translation>Ressource, die ihn ausführen soll, falls der Manager das Ziel mehrdeutig nennt.</translation>
        </message>
        <message>
            <source>How it went; error wants code and message, success a response.</source>
            <translation>Wie es ausging; error verlangt code und message, success ein response.</translation>
        </message>
        <message>
            <source>The answer of a success.</source>
            <translation>Die Antwort bei Erfolg.</translation>
        </message>
        <message>
            <source>Code of an error.</source>
            <translation>Code eines Fehlers.</translation>
        </message>
        <message>
            <source>Message of an error.</source>
            <translation>Meldung eines Fehlers.</translation>
        </message>
        <message>
            <source>More about an error.</source>
            <translation>Weitere Angaben zu einem Fehler.</translation>
        </message>
        <message>
            <source>Run a command</source>
            <translation>Befehl ausführen</translation>
        </message>
        <message>
            <source>Makes a command and, on push deployments, hands it over at once. The manager keeps no list and cannot cancel it; after a failed hand-over the command stays pending forever.</source>
            <translation>Legt einen Befehl an und übergibt ihn bei Push-Deployments sofort. Der Manager führt keine Liste und kann ihn nicht abbrechen; nach einer fehlgeschlagenen Übergabe bleibt der Befehl für immer ausstehend.</translation>
        </message>
        <message>
            <source>Read a command</source>
            <translation>Befehl lesen</translation>
        </message>
        <message>
            <source>State, attempt and, when it is over, the response. Neither name nor deployment nor times are in it.</source>
            <translation>Zustand, Versuch und nach dem Ende die Antwort. Name, Deployment und Zeiten sind nicht enthalten.</translation>
        </message>
        <message>
            <source>Finish an upload</source>
            <translation>Upload abschließen</translation>
        </message>
        <message>
            <source>Says that the parameters have been uploaded; the command then waits for its worker. The manager does not look whether they are there.</source>
            <translation>Meldet, dass die Parameter hochgeladen sind; der Befehl wartet danach auf seinen Worker. Der Manager prüft nicht, ob sie vorhanden sind.</translation>
        </message>
        <message>
            <source>How many bytes were uploaded.</source>
            <translation>Wie viele Byte hochgeladen wurden.</translation>
        </message>
        <message>
            <source>Answer a command</source>
            <translation>Befehl beantworten</translation>
        </message>
        <message>
            <source>What a worker sends when it is done: the command is over with this response, whatever the real worker does. On a command that is over it is ignored.</source>
            <translation>Was ein Worker sendet, wenn er fertig ist: Der Befehl ist mit dieser Antwort beendet, gleich was der echte Worker tut. Bei einem beendeten Befehl wird sie ignoriert.</translation>
        </message>
        <message>
            <source>Read a payload</source>
            <translation>Nutzdaten lesen</translation>
        </message>
        <message>
            <source>The parameters and the response as the manager stored them. Large parameters come without any way to read them.</source>
            <translation>Die Parameter und die Antwort, wie der Manager sie gespeichert hat. Große Parameter lassen sich auf keinem Weg lesen.</translation>
        </message>
        <message>
            <source>Overwrite a payload</source>
            <translation>Nutzdaten überschreiben</translation>
        </message>
        <message>
            <source>Replaces what is stored of a command's parameters and response; its state stays.</source>
            <translation>Ersetzt die gespeicherten Parameter und die Antwort eines Befehls; sein Zustand bleibt.</translation>
        </message>
        <message>
            <source>New parameters.</source>
            <translation>Neue Parameter.</translation>
        </message>
        <message>
            <source>New response: status success with a response, or error with code and message.</source>
            <translation>Neue Antwort: status success mit response oder error mit code und message.</translation>
        </message>
        <message>
            <source>Lease commands</source>
            <translation>Befehle leasen</translation>
        </message>
        <message>
            <source>Takes waiting commands away from the deployment's workers: whoever leases them must answer or release them. The answer holds links that need no token.</source>
            <translation>Nimmt den Workern des Deployments wartende Befehle weg: Wer sie least, muss sie beantworten oder freigeben. Die Antwort enthält Links, die kein Token brauchen.</translation>
        </message>
        <message>
            <source>Deployment whose commands are taken.</source>
            <translation>Deployment, dessen Befehle übernommen werden.</translation>
        </message>
        <message>
            <source>How long each is held, in seconds.</source>
            <translation>Wie lange jeder gehalten wird, in Sekunden.</translation>
        </message>
        <message>
            <source>The one resource that takes them, with its type worker, container or daemon.</source>
            <translation>Die eine Ressource, die sie übernimmt, mit ihrem Typ worker, container oder daemon.</translation>
        </message>
        <message>
            <source>Release a lease</source>
            <translation>Lease freigeben</translation>
        </message>
        <message>
            <source>Gives a leased command back: it waits again and its attempt counts one more.</source>
            <translation>Gibt einen geleasten Befehl zurück: Er wartet wieder, und sein Versuchszähler steigt um eins.</translation>
        </message>
        <message>
            <source>any valid token</source>
            <translation>jedes gültige Token</translation>
        </message>
        <message>
            <source>Id of the lease.</source>
            <translation>ID des Leases.</translation>
        </message>
        <message>
            <source>Id of the deployment group.</source>
            <translation>ID der Deployment-Gruppe.</translation>
        </message>
        <message>
            <source>Name of the deployment; unique within its group.</source>
            <translation>Name des Deployments; eindeutig innerhalb seiner Gruppe.</translation>
        </message>
        <message>
            <source>Where it runs. The newest release must carry a stack for it.</source>
            <translation>Wo es läuft. Das neueste Release muss einen Stack dafür enthalten.</translation>
        </message>
        <message>
            <source>Group that it belongs to. A token of a group always creates in its own group.</source>
            <translation>Gruppe, zu der es gehört. Mit dem Token einer Gruppe wird immer in deren eigener Gruppe angelegt.</translation>
        </message>
        <message>
            <source>the newest group</source>
            <translation>die neueste Gruppe</translation>
        </message>
        <message>
            <source>Settings of this deployment. They cannot be changed later, and a misspelled key is dropped without a word.</source>
            <translation>Einstellungen dieses Deployments. Sie lassen sich später nicht ändern, und ein falsch geschriebener Schlüssel wird stillschweigend verworfen.</translation>
        </message>
        <message>
            <source>List of variables with name, value and type plain or secret. They can neither be changed nor read back later.</source>
            <translation>Liste von Variablen mit name, value und type plain oder secret. Sie lassen sich später weder ändern noch auslesen.</translation>
        </message>
        <message>
            <source>Leads the names of its cloud resources: 3 to 40 characters a-z, 0-9 and -, a letter first.</source>
            <translation>Präfix der Namen seiner Cloud-Ressourcen: 3 bis 40 Zeichen aus a-z, 0-9 und -, beginnend mit einem Buchstaben.</translation>
        </message>
        <message>
            <source>chosen by the manager</source>
            <translation>vom Manager gewählt</translation>
        </message>
        <message>
            <source>Check health</source>
            <translation>Erreichbarkeit prüfen</translation>
        </message>
        <message>
            <source>Tells that the manager answers, and nothing else: it names no version.</source>
            <translation>Zeigt, dass der Manager antwortet, sonst nichts: Eine Version nennt er nicht.</translation>
        </message>
        <message>
            <source>Read who I am</source>
            <translation>Eigene Identität lesen</translation>
        </message>
        <message>
            <source>The role and the scope of the token in use. A capability token for commands or telemetry gets 403.</source>
            <translation>Rolle und Geltungsbereich des verwendeten Tokens. Ein Capability-Token für Befehle oder Telemetrie erhält 403.</translation>
        </message>
        <message>
            <source>List groups</source>
            <translation>Gruppen auflisten</translation>
        </message>
        <message>
            <source>All groups that the token may read, newest first, in one answer: the manager has no pages.</source>
            <translation>Alle Gruppen, die das Token lesen darf, neueste zuerst, in einer Antwort: Der Manager kennt keine Seiten.</translation>
        </message>
        <message>
            <source>any valid token; a deployment's own token gets an empty list</source>
            <translation>jedes gültige Token; das Token eines Deployments erhält eine leere Liste</translation>
        </message>
        <message>
            <source>Create a group</source>
            <translation>Gruppe anlegen</translation>
        </message>
        <message>
            <source>A new group with room for some deployments. A group can never be renamed, resized or deleted, and the manager takes the same name twice.</source>
            <translation>Eine neue Gruppe mit Platz für eine Anzahl Deployments. Eine Gruppe lässt sich nie umbenennen, in der Größe ändern oder löschen, und der Manager nimmt denselben Namen auch zweimal an.</translation>
        </message>
        <message>
            <source>Name of the group; the manager does not check it.</source>
            <translation>Name der Gruppe; der Manager prüft ihn nicht.</translation>
        </message>
        <message>
            <source>How many deployments it may hold, forever.</source>
            <translation>Wie viele Deployments sie aufnehmen kann; gilt für immer.</translation>
        </message>
        <message>
            <source>Read a group</source>
            <translation>Gruppe lesen</translation>
        </message>
        <message>
            <source>One group with its capacity and how many deployments it has.</source>
            <translation>Eine Gruppe mit ihrer Kapazität und der Anzahl ihrer Deployments.</translation>
        </message>
        <message>
            <source>Mint a group token</source>
            <translation>Gruppen-Token ausstellen</translation>
        </message>
        <message>
            <source>A token that may deploy into the group. It is shown this once, never expires and has no name; only a revocation ends it.</source>
            <translation>Ein Token, das in die Gruppe deployen darf. Es wird nur dieses eine Mal angezeigt, läuft nie ab und hat keinen Namen; nur ein Widerruf macht es ungültig.</translation>
        </message>
        <message>
            <source>List deployments</source>
            <translation>Deployments auflisten</translation>
        </message>
        <message>
            <source>Every deployment that the token may read, whole, newest first: a large fleet is a large answer. An unknown group gives an empty list.</source>
            <translation>Alle Deployments, die das Token lesen darf, vollständig, neueste zuerst: Eine große Flotte ergibt eine große Antwort. Eine unbekannte Gruppe liefert eine leere Liste.</translation>
        </message>
        <message>
            <source>Only those of this group.</source>
            <translation>Nur die dieser Gruppe.</translation>
        </message>
        <message>
            <source>Only those of this name; the manager wants the group, too.</source>
            <translation>Nur die mit diesem Namen; der Manager verlangt dazu auch die Gruppe.</translation>
        </message>
        <message>
            <source>More to put into each item, one word a line: deploymentGroup adds the group's name.</source>
            <translation>Zusätzliches für jeden Eintrag, ein Wort pro Zeile: deploymentGroup ergänzt den Namen der Gruppe.</translation>
        </message>
        <message>
            <source>Read a deployment</source>
            <translation>Deployment lesen</translation>
        </message>
        <message>
            <source>One deployment, whole: settings, state of every resource, error. Fields without a value are left out.</source>
            <translation>Ein Deployment, vollständig: Einstellungen, Zustand jeder Ressource, Fehler. Felder ohne Wert fehlen.</translation>
        </message>
        <message>
            <source>Read public addresses</source>
            <translation>Öffentliche Adressen lesen</translation>
        </message>
        <message>
            <source>Status, public URLs by resource and the address for commands. The order of the resources is another each time.</source>
            <translation>Status, öffentliche URLs nach Ressource und die Adresse für Befehle. Die Reihenfolge der Ressourcen ist jedes Mal anders.</translation>
        </message>
        <message>
            <source>Create a deployment</source>
            <translation>Deployment anlegen</translation>
        </message>
        <message>
            <source>A new deployment of the newest release, and its token, which is shown this once. Without any release it stays pending forever: publish first.</source>
            <translation>Ein neues Deployment des neuesten Releases und sein Token, das nur dieses eine Mal angezeigt wird. Ohne Release bleibt es für immer ausstehend: Veröffentlichen Sie zuerst eines.</translation>
        </message>
        <message>
            <source>Retry a deployment</source>
            <translation>Deployment erneut versuchen</translation>
        </message>
        <message>
            <source>Asks for another try after a failed step; the manager refuses it in any other status. On a pull deployment of 1.7.1 the request is lost.</source>
            <translation>Fordert nach einem fehlgeschlagenen Schritt einen erneuten Versuch an; in jedem anderen Status lehnt der Manager ab. Bei einem Pull-Deployment mit 1.7.1 geht die Anforderung verloren.</translation>
        </message>
        <message>
            <source>Redeploy a deployment</source>
            <translation>Deployment erneut deployen</translation>
        </message>
        <message>
            <source>Sets the status to update-pending, whatever it was: the manager refuses nothing. Only safe while running, update-failed or refresh-failed.</source>
            <translation>Setzt den Status auf update-pending, gleich wie er war: Der Manager lehnt nichts ab. Nur sicher bei running, update-failed oder refresh-failed.</translation>
        </message>
        <message>
            <source>Delete a deployment</source>
            <translation>Deployment löschen</translation>
        </message>
        <message>
            <source>Cleanup destroys the cloud resources first; detach and forget drop the deployment at once and leave its resources running, at your cost.</source>
            <translation>cleanup zerstört zuerst die Cloud-Ressourcen; detach und forget entfernen das Deployment sofort und lassen seine Ressourcen auf Ihre Kosten weiterlaufen.</translation>
        </message>
        <message>
            <source>What becomes of the cloud resources: cleanup destroys them, detach and forget leave them.</source>
            <translation>Was mit den Cloud-Ressourcen geschieht: cleanup zerstört sie, detach und forget lassen sie bestehen.</translation>
        </message>
        <message>
            <source>Write a vault secret</source>
            <translation>Vault-Secret schreiben</translation>
        </message>
        <message>
            <source>Puts one secret into a vault of the deployment; the one before it is gone. The manager does not describe this route.</source>
            <translation>Legt ein Secret in einem Vault des Deployments ab; das vorherige geht verloren. Der Manager dokumentiert diese Route nicht.</translation>
        </message>
        <message>
            <source>Id of the vault; secrets is always there.</source>
            <translation>ID des Vaults; secrets ist immer vorhanden.</translation>
        </message>
        <message>
            <source>Name of the secret.</source>
            <translation>Name des Secrets.</translation>
        </message>
        <message>
            <source>The secret; it is kept nowhere here.</source>
            <translation>Das Secret; es wird hier nirgends gespeichert.</translation>
        </message>
        <message>
            <source>List releases</source>
            <translation>Releases auflisten</translation>
        </message>
        <message>
            <source>Every release with its whole stacks, newest first.</source>
            <translation>Alle Releases mit ihren vollständigen Stacks, neueste zuerst.</translation>
        </message>
        <message>
            <source>Read the newest release</source>
            <translation>Neuestes Release lesen</translation>
        </message>
        <message>
            <source>The release that new deployments get; 404 before the first one.</source>
            <translation>Das Release, das neue Deployments erhalten; 404, solange es keines gibt.</translation>
        </message>
        <message>
            <source>Read a release</source>
            <translation>Release lesen</translation>
        </message>
        <message>
            <source>One release with its stack for each platform.</source>
            <translation>Ein Release mit seinem Stack für jede Plattform.</translation>
        </message>
        <message>
            <source>Id of the release; upper and lower case matter.</source>
            <translation>ID des Releases; Groß- und Kleinschreibung zählt.</translation>
        </message>
        <message>
            <source>Publish a release</source>
            <translation>Release veröffentlichen</translation>
        </message>
        <message>
            <source>Moves the whole fleet: every deployment that is running, update-failed or refresh-failed begins to update at once. Nothing is checked here; a deployment whose platform is missing is stuck.</source>
            <translation>Bewegt die gesamte Flotte: Jedes Deployment mit Status running, update-failed oder refresh-failed beginnt sofort mit der Aktualisierung. Hier wird nichts geprüft; ein Deployment, dessen Plattform fehlt, hängt fest.</translation>
        </message>
        <message>
            <source>Object with one stack for each platform in use: aws, gcp, azure, kubernetes, local, test.</source>
            <translation>Objekt mit einem Stack für jede verwendete Plattform: aws, gcp, azure, kubernetes, local, test.</translation>
        </message>
        <message>
            <source>Project; the standalone manager has one.</source>
            <translation>Projekt; der eigenständige Manager hat genau eines.</translation>
        </message>
        <message>
            <source>Where it comes from: commitSha, commitRef and commitMessage.</source>
            <translation>Woher es stammt: commitSha, commitRef und commitMessage.</translation>
        </message>
        <message>
            <source>Copy lin&amp;k</source>
            <translation>Lin&amp;k kopieren</translation>
        </message>
        <message>
            <source>Copies a link for colleagues with a connection of this name: to what is selected, a line each, or else to the filter.</source>
            <translation>Kopiert einen Link für Kollegen mit einer gleichnamigen Verbindung: zur Auswahl, einen pro Zeile, sonst zum Filter.</translation>
        </message>
        <message>
            <source>Copy as comman&amp;d line</source>
            <translation>Als &amp;Befehlszeile kopieren</translation>
        </message>
        <message>
            <source>Copies the command that lists what is selected, or else what the filter shows, as JSON in a terminal.</source>
            <translation>Kopiert den Befehl, der die Auswahl oder sonst den Inhalt des Filters als JSON im Terminal ausgibt.</translation>
        </message>
        <message>
            <source>Being torn down, or left half torn down</source>
            <translation>Im Abbau oder nur halb abgebaut</translation>
        </message>
        <message>
            <source>In error, or of unknown status</source>
            <translation>Im Fehlerzustand oder mit unbekanntem Status</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Gelesen</translation>
        </message>
    </context>
    <context>
        <name>alien::ActionFlow</name>
        <message numerus="yes">
            <source>%1 %n deployment(s)</source>
            <translation>
                <numerusform>%1: %n Deployment</numerusform>
                <numerusform>%1: %n Deployments</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 %n token(s)</source>
            <translation>
                <numerusform>%1: %n Token</numerusform>
                <numerusform>%1: %n Tokens</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 %n group(s)</source>
            <translation>
                <numerusform>%1: %n Gruppe</numerusform>
                <numerusform>%1: %n Gruppen</numerusform>
            </translation>
        </message>
        <message>
            <source>I know that this is %1, and what it does there</source>
            <translation>Mir ist bewusst, dass dies %1 ist und was dort geschieht</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1: %2.</source>
            <translation>%1: %2.</translation>
        </message>
        <message>
            <source>It goes on in the background.</source>
            <translation>Es läuft im Hintergrund weiter.</translation>
        </message>
        <message>
            <source>Show outcomes</source>
            <translation>Ergebnisse anzeigen</translation>
        </message>
        <message>
            <source>%1 once more?</source>
            <translation>%1: noch einmal?</translation>
        </message>
        <message>
            <source>The same is sent again to those where it failed.</source>
            <translation>Dasselbe wird erneut an die Ziele gesendet, bei denen es fehlgeschlagen ist.</translation>
        </message>
        <message numerus="yes">
            <source>%n left out: whether it happened there is not known. Look at them first.</source>
            <translation>
                <numerusform>%n ausgelassen: Ob es dort geschehen ist, ist nicht bekannt. Sehen Sie zuerst dort nach.</numerusform>
                <numerusform>%n ausgelassen: Ob es dort geschehen ist, ist nicht bekannt. Sehen Sie zuerst dort nach.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left out: nothing was sent to them.</source>
            <translation>
                <numerusform>%n ausgelassen: Dorthin wurde nichts gesendet.</numerusform>
                <numerusform>%n ausgelassen: Dorthin wurde nichts gesendet.</numerusform>
            </translation>
        </message>
        <message>
            <source>Export outcomes</source>
            <translation>Ergebnisse exportieren</translation>
        </message>
        <message>
            <source>CSV (*.csv);;JSON (*.json)</source>
            <translation>CSV (*.csv);;JSON (*.json)</translation>
        </message>
        <message>
            <source>The outcomes could not be written to %1.</source>
            <translation>Die Ergebnisse konnten nicht nach %1 geschrieben werden.</translation>
        </message>
        <message>
            <source>outcome unknown</source>
            <translation>Ergebnis unbekannt</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>fehlgeschlagen</translation>
        </message>
        <message>
            <source>not sent</source>
            <translation>nicht gesendet</translation>
        </message>
        <message>
            <source>done</source>
            <translation>erledigt</translation>
        </message>
        <message>
            <source>%1 %2: %3.</source>
            <translation>%1 %2: %3.</translation>
        </message>
        <message numerus="yes">
            <source>%n done</source>
            <translation>
                <numerusform>%n erledigt</numerusform>
                <numerusform>%n erledigt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n outcome unknown</source>
            <translation>
                <numerusform>%n Ergebnis unbekannt</numerusform>
                <numerusform>%n Ergebnisse unbekannt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n failed</source>
            <translation>
                <numerusform>%n fehlgeschlagen</numerusform>
                <numerusform>%n fehlgeschlagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not sent</source>
            <translation>
                <numerusform>%n nicht gesendet</numerusform>
                <numerusform>%n nicht gesendet</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>Bericht kopieren</translation>
        </message>
        <message>
            <source>The outcomes were saved.</source>
            <translation>Die Ergebnisse wurden gespeichert.</translation>
        </message>
    </context>
    <context>
        <name>alien::ActionOutlook</name>
        <message>
            <source>release %1</source>
            <translation>Release %1</translation>
        </message>
        <message>
            <source>release %1, again</source>
            <translation>Release %1, noch einmal</translation>
        </message>
        <message>
            <source>release %1 → %2</source>
            <translation>Release %1 → %2</translation>
        </message>
        <message>
            <source>Nothing: its agent is not told</source>
            <translation>Nichts: Der Agent erfährt nichts davon</translation>
        </message>
        <message>
            <source>Back to %1</source>
            <translation>Zurück zu %1</translation>
        </message>
        <message>
            <source>after %1</source>
            <translation>nach %1</translation>
        </message>
        <message numerus="yes">
            <source>%n resource(s) stay in the cloud</source>
            <translation>
                <numerusform>%n Ressource bleibt in der Cloud</numerusform>
                <numerusform>%n Ressourcen bleiben in der Cloud</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing: the rest needs the setup tool</source>
            <translation>Nichts: Der Rest braucht das Einrichtungswerkzeug</translation>
        </message>
        <message>
            <source>Its agent undoes it</source>
            <translation>Der Agent macht es rückgängig</translation>
        </message>
        <message numerus="yes">
            <source>Destroys %n resource(s)</source>
            <translation>
                <numerusform>Zerstört %n Ressource</numerusform>
                <numerusform>Zerstört %n Ressourcen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::ActionRunner</name>
        <message>
            <source>%1 The journal could not record this outcome.</source>
            <translation>%1 Das Journal konnte dieses Ergebnis nicht festhalten.</translation>
        </message>
        <message>
            <source>outcome unknown: the connection was closed before the answer came.</source>
            <translation>Ergebnis unbekannt: Die Verbindung wurde geschlossen, bevor die Antwort kam.</translation>
        </message>
    </context>
    <context>
        <name>alien::ActionVerdict</name>
        <message>
            <source>Refused: %1</source>
            <translation>Abgelehnt: %1</translation>
        </message>
        <message>
            <source>Failed: %1</source>
            <translation>Fehlgeschlagen: %1</translation>
        </message>
        <message>
            <source>outcome unknown: %1</source>
            <translation>Ergebnis unbekannt: %1</translation>
        </message>
        <message>
            <source>The manager accepted it.</source>
            <translation>Der Manager hat es angenommen.</translation>
        </message>
        <message>
            <source>Nothing was sent: this connection is read-only.</source>
            <translation>Nichts wurde gesendet: Diese Verbindung ist schreibgeschützt.</translation>
        </message>
        <message>
            <source>Nothing was sent: it is not known yet what your token may do.</source>
            <translation>Nichts wurde gesendet: Es ist noch nicht bekannt, was Ihr Token darf.</translation>
        </message>
        <message>
            <source>Nothing was sent: your token has the role %1; this needs %2.</source>
            <translation>Nichts wurde gesendet: Ihr Token hat die Rolle %1; dies erfordert %2.</translation>
        </message>
        <message>
            <source>Nothing was sent: another change of the same target is still under way.</source>
            <translation>Nichts wurde gesendet: Eine andere Änderung desselben Ziels läuft noch.</translation>
        </message>
        <message>
            <source>Nothing was sent: stopped before its turn came.</source>
            <translation>Nichts wurde gesendet: Angehalten, bevor es an der Reihe war.</translation>
        </message>
        <message>
            <source>Nothing was sent: the manager no longer knows this deployment.</source>
            <translation>Nichts wurde gesendet: Der Manager kennt dieses Deployment nicht mehr.</translation>
        </message>
        <message>
            <source>Nothing was sent: the present status could not be read. %1</source>
            <translation>Nichts wurde gesendet: Der aktuelle Status konnte nicht gelesen werden. %1</translation>
        </message>
        <message>
            <source>Nothing was sent: changed since you looked, from %1 to %2.</source>
            <translation>Nichts wurde gesendet: Seit Ihrem letzten Blick geändert von %1 zu %2.</translation>
        </message>
        <message>
            <source>Nothing was sent: the journal could not be written.</source>
            <translation>Nichts wurde gesendet: Das Journal konnte nicht geschrieben werden.</translation>
        </message>
    </context>
    <context>
        <name>alien::AnswerComparison</name>
        <message>
            <source>Close comparison</source>
            <translation>Vergleich schließen</translation>
        </message>
        <message>
            <source>Comparison</source>
            <translation>Vergleich</translation>
        </message>
    </context>
    <context>
        <name>alien::ApiCatalogue</name>
        <message>
            <source>anybody, even without a token</source>
            <translation>jeder, auch ohne Token</translation>
        </message>
        <message>
            <source>System</source>
            <translation>System</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Gruppen</translation>
        </message>
        <message>
            <source>Deployments</source>
            <translation>Deployments</translation>
        </message>
        <message>
            <source>Releases</source>
            <translation>Releases</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Befehle</translation>
        </message>
        <message>
            <source>Leases</source>
            <translation>Leases</translation>
        </message>
        <message>
            <source>Agents</source>
            <translation>Agenten</translation>
        </message>
        <message>
            <source>Credentials</source>
            <translation>Zugangsdaten</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>Tokens</translation>
        </message>
    </context>
    <context>
        <name>alien::ApiCheck</name>
        <message>
            <source>%1 was not kept, because it is a secret: fill it in again.</source>
            <translation>%1 wurde nicht aufbewahrt, weil es ein Geheimnis ist: Geben Sie es erneut ein.</translation>
        </message>
        <message>
            <source>%1 is needed: fill it in.</source>
            <translation>%1 ist erforderlich: Füllen Sie das Feld aus.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 is no point in time: write it like %2.</source>
            <translation>%1 ist kein Zeitpunkt: Schreiben Sie ihn wie %2.</translation>
        </message>
        <message>
            <source>%1 cannot stand in a path: take out dots alone and control characters.</source>
            <translation>%1 kann nicht in einem Pfad stehen: Entfernen Sie alleinstehende Punkte und Steuerzeichen.</translation>
        </message>
        <message>
            <source>%1 holds a control character: take it out.</source>
            <translation>%1 enthält ein Steuerzeichen: Entfernen Sie es.</translation>
        </message>
        <message>
            <source>%1 has %2 characters; at most %3 are taken.</source>
            <translation>%1 hat %2 Zeichen; erlaubt sind höchstens %3.</translation>
        </message>
        <message>
            <source>It must be an object with mode inline or storage.</source>
            <translation>Es muss ein Objekt mit mode inline oder storage sein.</translation>
        </message>
        <message>
            <source>Mode inline needs inlineBase64 with a text.</source>
            <translation>Mode inline braucht inlineBase64 mit einem Text.</translation>
        </message>
        <message>
            <source>inlineBase64 is not base64: the manager would take it and no worker could read it.</source>
            <translation>inlineBase64 ist kein Base64: Der Manager würde es annehmen und kein Worker könnte es lesen.</translation>
        </message>
        <message>
            <source>size must be a whole number of bytes.</source>
            <translation>size muss eine ganze Zahl von Bytes sein.</translation>
        </message>
        <message>
            <source>mode must be inline or storage.</source>
            <translation>mode muss inline oder storage sein.</translation>
        </message>
        <message>
            <source>%1 is needed: null does not count.</source>
            <translation>%1 ist erforderlich: null zählt nicht.</translation>
        </message>
        <message>
            <source>%1 must be a whole number.</source>
            <translation>%1 muss eine ganze Zahl sein.</translation>
        </message>
        <message>
            <source>%1 must be at least %2.</source>
            <translation>%1 muss mindestens %2 sein.</translation>
        </message>
        <message>
            <source>%1 must be at most %2.</source>
            <translation>%1 darf höchstens %2 sein.</translation>
        </message>
        <message>
            <source>%1 must be true or false.</source>
            <translation>%1 muss true oder false sein.</translation>
        </message>
        <message>
            <source>%1 must be a list of texts, none of them empty.</source>
            <translation>%1 muss eine Liste nicht leerer Texte sein.</translation>
        </message>
        <message>
            <source>%1 must be JSON; this is only text. It would look like %2.</source>
            <translation>%1 muss JSON sein; dies ist nur Text. Es sähe etwa so aus: %2.</translation>
        </message>
        <message>
            <source>%1 must be a text, in quotes.</source>
            <translation>%1 muss ein Text in Anführungszeichen sein.</translation>
        </message>
        <message>
            <source>%1 is not known here; the manager may refuse it. Known are %2.</source>
            <translation>%1 ist hier nicht bekannt; der Manager lehnt es womöglich ab. Bekannt sind %2.</translation>
        </message>
        <message>
            <source>%1 is no field of this operation; the manager refuses or ignores it.</source>
            <translation>%1 ist kein Feld dieser Operation; der Manager lehnt es ab oder ignoriert es.</translation>
        </message>
        <message>
            <source>Line %1, column %2 of the body: %3. Mend the JSON.</source>
            <translation>Zeile %1, Spalte %2 des Bodys: %3. Korrigieren Sie das JSON.</translation>
        </message>
        <message>
            <source>The body must be an object: { … }.</source>
            <translation>Der Body muss ein Objekt sein: { … }.</translation>
        </message>
        <message>
            <source>A name stands twice in one object; the last one counts.</source>
            <translation>Ein Name steht zweimal in einem Objekt; der letzte zählt.</translation>
        </message>
        <message>
            <source>The body has %1 bytes; the manager takes at most 2 MB.</source>
            <translation>Der Body hat %1 Bytes; der Manager nimmt höchstens 2 MB an.</translation>
        </message>
        <message>
            <source>"%1" is no header: write Name: value.</source>
            <translation>„%1“ ist kein Header: Schreiben Sie Name: Wert.</translation>
        </message>
        <message>
            <source>A header's value was not kept, because it is a secret: fill it in again.</source>
            <translation>Der Wert eines Headers wurde nicht aufbewahrt, weil er ein Geheimnis ist: Geben Sie ihn erneut ein.</translation>
        </message>
        <message>
            <source>%1 cannot be set: it belongs to the connection, or its value has characters that no header may have.</source>
            <translation>%1 kann nicht gesetzt werden: Er gehört zur Verbindung, oder sein Wert enthält Zeichen, die in keinem Header stehen dürfen.</translation>
        </message>
        <message>
            <source>Write a number from %1 to %2, or leave it empty.</source>
            <translation>Geben Sie eine Zahl von %1 bis %2 ein oder lassen Sie das Feld leer.</translation>
        </message>
        <message>
            <source>%1 has a line break after character %2: take it out.</source>
            <translation>%1 enthält nach Zeichen %2 einen Zeilenumbruch: bitte entfernen.</translation>
        </message>
    </context>
    <context>
        <name>alien::ApiController</name>
        <message>
            <source>Open the section API first.</source>
            <translation>Öffnen Sie zuerst den Bereich API.</translation>
        </message>
        <message>
            <source>&amp;Send request</source>
            <translation>Anfrage &amp;senden</translation>
        </message>
        <message>
            <source>Sends the open operation of the API section (Ctrl+Return).</source>
            <translation>Sendet die offene Operation des Bereichs API (Strg+Eingabe).</translation>
        </message>
        <message>
            <source>Cancel re&amp;quest</source>
            <translation>Anfrage &amp;abbrechen</translation>
        </message>
        <message>
            <source>Gives up waiting for the answer.</source>
            <translation>Wartet nicht länger auf die Antwort.</translation>
        </message>
        <message>
            <source>Copy as c&amp;url</source>
            <translation>Als c&amp;url kopieren</translation>
        </message>
        <message>
            <source>Copies the request for a shell; the token stands as $ALIEN_MANAGER_BEARER.</source>
            <translation>Kopiert die Anfrage für eine Shell; für das Token steht $ALIEN_MANAGER_BEARER.</translation>
        </message>
        <message>
            <source>C&amp;lear request</source>
            <translation>Anfrage &amp;leeren</translation>
        </message>
        <message>
            <source>Empties the fields of the open operation.</source>
            <translation>Leert die Felder der offenen Operation.</translation>
        </message>
        <message>
            <source>Unlock &amp;guarded operations…</source>
            <translation>&amp;Geschützte Operationen entsperren…</translation>
        </message>
        <message>
            <source>Lets this connection send what hands out live credentials or acts for an agent.</source>
            <translation>Erlaubt dieser Verbindung, zu senden, was gültige Zugangsdaten herausgibt oder für einen Agenten handelt.</translation>
        </message>
        <message>
            <source>Choose an operation of the section API first.</source>
            <translation>Wählen Sie zuerst eine Operation im Bereich API.</translation>
        </message>
        <message>
            <source>No request of this operation is under way.</source>
            <translation>Für diese Operation läuft keine Anfrage.</translation>
        </message>
        <message>
            <source>There is nothing to clear.</source>
            <translation>Es gibt nichts zu leeren.</translation>
        </message>
        <message>
            <source>This connection is read-only.</source>
            <translation>Diese Verbindung ist schreibgeschützt.</translation>
        </message>
        <message>
            <source>Lock &amp;guarded operations again</source>
            <translation>&amp;Geschützte Operationen wieder sperren</translation>
        </message>
        <message>
            <source>The request was emptied.</source>
            <translation>Die Anfrage wurde geleert.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>%1?</source>
            <translation>%1?</translation>
        </message>
        <message>
            <source>%1: %2?</source>
            <translation>%1: %2?</translation>
        </message>
        <message>
            <source>%1 leaves once, exactly as it is filled in; nothing is checked against the present status.</source>
            <translation>%1 wird einmal gesendet, genau wie ausgefüllt; gegen den aktuellen Status wird nichts geprüft.</translation>
        </message>
        <message>
            <source>The answer stays masked until it is revealed.</source>
            <translation>Die Antwort bleibt maskiert, bis sie aufgedeckt wird.</translation>
        </message>
        <message>
            <source>Send 1 request</source>
            <translation>1 Anfrage senden</translation>
        </message>
        <message>
            <source>Type %1, the number of deployments that it moves</source>
            <translation>Geben Sie %1 ein, die Anzahl der bewegten Deployments</translation>
        </message>
        <message>
            <source>Type %1, the operation</source>
            <translation>Geben Sie %1 ein, die Operation</translation>
        </message>
        <message>
            <source>Type %1</source>
            <translation>Geben Sie %1 ein</translation>
        </message>
        <message>
            <source>I know that this acts with live credentials or behind an agent's back</source>
            <translation>Mir ist bewusst, dass dies mit gültigen Zugangsdaten oder am Agenten vorbei handelt</translation>
        </message>
        <message>
            <source>I know that the cloud resources stay and cost money</source>
            <translation>Mir ist bewusst, dass die Cloud-Ressourcen bleiben und Geld kosten</translation>
        </message>
        <message>
            <source>Unlock the guarded operations of %1?</source>
            <translation>Geschützte Operationen von %1 entsperren?</translation>
        </message>
        <message>
            <source>They hand out live credentials of customers' accounts, or move state behind the back of agents and workers. Each one still asks before it is sent, and its answer stays masked.</source>
            <translation>Sie geben gültige Zugangsdaten von Kundenkonten heraus oder ändern Zustände an Agenten und Workern vorbei. Vor jedem Senden wird weiterhin gefragt, und die Antwort bleibt maskiert.</translation>
        </message>
        <message>
            <source>They lock again with the same command, and when the connection is closed.</source>
            <translation>Sie werden mit demselben Menüpunkt und beim Schließen der Verbindung wieder gesperrt.</translation>
        </message>
        <message numerus="yes">
            <source>Unlock %n operation(s)</source>
            <translation>
                <numerusform>%n Operation entsperren</numerusform>
                <numerusform>%n Operationen entsperren</numerusform>
            </translation>
        </message>
        <message>
            <source>Type %1, the name of the connection</source>
            <translation>Geben Sie %1 ein, den Namen der Verbindung</translation>
        </message>
    </context>
    <context>
        <name>alien::ApiPage</name>
        <message>
            <source>Filter operations</source>
            <translation>Operationen filtern</translation>
        </message>
        <message>
            <source>method:GET groups</source>
            <translation>method:GET groups</translation>
        </message>
        <message>
            <source>Operations</source>
            <translation>Operationen</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Anfragen</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message numerus="yes">
            <source>%n operation(s)</source>
            <translation>
                <numerusform>%n Operation</numerusform>
                <numerusform>%n Operationen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n request(s) kept</source>
            <translation>
                <numerusform>%n Anfrage aufbewahrt</numerusform>
                <numerusform>%n Anfragen aufbewahrt</numerusform>
            </translation>
        </message>
        <message>
            <source>On its way</source>
            <translation>Unterwegs</translation>
        </message>
        <message>
            <source>It is being written into the journal before it leaves.</source>
            <translation>Sie wird vor dem Senden ins Journal geschrieben.</translation>
        </message>
        <message>
            <source>Nothing was sent</source>
            <translation>Nichts wurde gesendet</translation>
        </message>
        <message>
            <source>Not sent yet</source>
            <translation>Noch nicht gesendet</translation>
        </message>
        <message>
            <source>The request and its answer stand here, as they were on the wire.</source>
            <translation>Hier stehen die Anfrage und ihre Antwort, so wie sie übertragen wurden.</translation>
        </message>
    </context>
    <context>
        <name>alien::ApiWorkbench</name>
        <message>
            <source>Choose an operation first.</source>
            <translation>Wählen Sie zuerst eine Operation.</translation>
        </message>
        <message>
            <source>This manager does not have that operation.</source>
            <translation>Dieser Manager kennt diese Operation nicht.</translation>
        </message>
        <message>
            <source>This operation is locked: it hands out live credentials or acts behind an agent's back. Unlock the guarded operations of this connection first.</source>
            <translation>Diese Operation ist gesperrt: Sie gibt gültige Zugangsdaten heraus oder handelt am Agenten vorbei. Entsperren Sie zuerst die geschützten Operationen dieser Verbindung.</translation>
        </message>
        <message>
            <source>It is under way: wait for the answer or cancel it.</source>
            <translation>Sie läuft: Warten Sie auf die Antwort oder brechen Sie ab.</translation>
        </message>
    </context>
    <context>
        <name>alien::Application</name>
        <message>
            <source>In use: %1 on disk, %2 commands kept, %3 of them with a star.</source>
            <translation>Belegt: %1 auf der Festplatte, %2 Befehle aufbewahrt, %3 davon mit Stern.</translation>
        </message>
        <message>
            <source>%1 The oldest is of %2.</source>
            <translation>%1 Der älteste ist vom %2.</translation>
        </message>
        <message numerus="yes">
            <source>%n watch(es)</source>
            <translation>
                <numerusform>%n Beobachtung</numerusform>
                <numerusform>%n Beobachtungen</numerusform>
            </translation>
        </message>
        <message>
            <source>Names masked</source>
            <translation>Namen maskiert</translation>
        </message>
    </context>
    <context>
        <name>alien::AskForm</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Fill in: %1.</source>
            <translation>Ausfüllen: %1.</translation>
        </message>
    </context>
    <context>
        <name>alien::BackupDesk</name>
        <message>
            <source>Backups of this console's data</source>
            <translation>Sicherungen der Daten dieser Konsole</translation>
        </message>
        <message>
            <source>Not all data could be backed up.</source>
            <translation>Es konnten nicht alle Daten gesichert werden.</translation>
        </message>
        <message>
            <source>All data were backed up.</source>
            <translation>Alle Daten wurden gesichert.</translation>
        </message>
        <message>
            <source>The copies stand in %1.</source>
            <translation>Die Sicherungen liegen in %1.</translation>
        </message>
        <message>
            <source>This copy cannot be restored; nothing was changed.</source>
            <translation>Diese Sicherung kann nicht wiederhergestellt werden; es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>It is restored at the next start.</source>
            <translation>Die Wiederherstellung erfolgt beim nächsten Start.</translation>
        </message>
        <message>
            <source>Until then nothing changes. End the program and start it again.</source>
            <translation>Bis dahin ändert sich nichts. Beenden Sie das Programm und starten Sie es neu.</translation>
        </message>
        <message>
            <source>The restore could not be called off.</source>
            <translation>Die Wiederherstellung konnte nicht abgebrochen werden.</translation>
        </message>
        <message>
            <source>The restore was called off.</source>
            <translation>Die Wiederherstellung wurde abgebrochen.</translation>
        </message>
        <message>
            <source>%1: the backup was not restored.</source>
            <translation>%1: Die Sicherung wurde nicht wiederhergestellt.</translation>
        </message>
        <message>
            <source>%1: the backup was restored.</source>
            <translation>%1: Die Sicherung wurde wiederhergestellt.</translation>
        </message>
        <message>
            <source>What was in use until now is kept as %1.</source>
            <translation>Die bisher verwendeten Daten bleiben als %1 erhalten.</translation>
        </message>
    </context>
    <context>
        <name>alien::BackupsForm</name>
        <message>
            <source>Backup</source>
            <translation>Sicherung</translation>
        </message>
        <message>
            <source>Set aside by a restore</source>
            <translation>Bei einer Wiederherstellung beiseitegelegt</translation>
        </message>
        <message>
            <source>Damaged, kept</source>
            <translation>Beschädigt, aufbewahrt</translation>
        </message>
        <message>
            <source>Restored at the next start</source>
            <translation>Wird beim nächsten Start wiederhergestellt</translation>
        </message>
        <message>
            <source>What could be read is in use</source>
            <translation>Lesbare Daten sind in Verwendung</translation>
        </message>
        <message>
            <source>Can be restored</source>
            <translation>Kann wiederhergestellt werden</translation>
        </message>
        <message>
            <source>Not known to this version of the program</source>
            <translation>Dieser Programmversion nicht bekannt</translation>
        </message>
        <message>
            <source>There is no copy yet.</source>
            <translation>Es gibt noch keine Sicherung.</translation>
        </message>
        <message>
            <source>Before a new version of the program changes the form of its data, it copies them. The copies stand beside the data, in the same folder, and are never deleted by the program.</source>
            <translation>Bevor eine neue Programmversion das Format ihrer Daten ändert, legt sie eine Sicherung an. Die Sicherungen liegen im selben Ordner wie die Daten und werden vom Programm nie gelöscht.</translation>
        </message>
        <message>
            <source>Copies of the data</source>
            <translation>Sicherungen der Daten</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Daten</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Erstellt</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Schema</source>
            <translation>Schema</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Jetzt sichern</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Im Ordner anzeigen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Restore at the next start</source>
            <translation>Beim nächsten Start wiederherstellen</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>unbekannt</translation>
        </message>
        <message>
            <source>Choose a copy first.</source>
            <translation>Wählen Sie zuerst eine Sicherung aus.</translation>
        </message>
        <message>
            <source>This file is damaged. What could be read of it was brought into the one in use; it is kept for whoever can read more of it.</source>
            <translation>Diese Datei ist beschädigt. Was sich daraus lesen ließ, wurde in die verwendete Datei übernommen; sie wird aufbewahrt, falls sich später mehr daraus lesen lässt.</translation>
        </message>
        <message>
            <source>Another version of the program wrote this file, and this one does not know its form.</source>
            <translation>Diese Datei wurde von einer anderen Programmversion geschrieben; diese Version kennt das Format nicht.</translation>
        </message>
        <message>
            <source>Do not restore</source>
            <translation>Nicht wiederherstellen</translation>
        </message>
        <message>
            <source>At the next start this copy takes the place of the data in use, which are kept under another name and listed here.</source>
            <translation>Beim nächsten Start ersetzt diese Sicherung die verwendeten Daten; diese bleiben unter einem anderen Namen erhalten und werden hier aufgeführt.</translation>
        </message>
        <message>
            <source>Restoring takes place at the next start. What is in use now is kept under another name and listed here; what was written after this copy then stands only there.</source>
            <translation>Die Wiederherstellung erfolgt beim nächsten Start. Die jetzt verwendeten Daten bleiben unter einem anderen Namen erhalten und werden hier aufgeführt; was nach dieser Sicherung geschrieben wurde, steht dann nur noch dort.</translation>
        </message>
    </context>
    <context>
        <name>alien::BecomesPanel</name>
        <message>
            <source>Copy name of the binding</source>
            <translation>Namen des Bindings kopieren</translation>
        </message>
        <message>
            <source>Use from code</source>
            <translation>Verwendung im Code</translation>
        </message>
        <message>
            <source>Binding</source>
            <translation>Binding</translation>
        </message>
        <message>
            <source>What it becomes</source>
            <translation>Was daraus wird</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>nicht bekannt</translation>
        </message>
        <message>
            <source>not in this release</source>
            <translation>nicht in diesem Release</translation>
        </message>
        <message>
            <source>fits</source>
            <translation>passt</translation>
        </message>
        <message>
            <source>beyond the limits</source>
            <translation>außerhalb der Grenzen</translation>
        </message>
        <message>
            <source>URL %1</source>
            <translation>URL %1</translation>
        </message>
        <message>
            <source>certificate of a custom domain: %1</source>
            <translation>Zertifikat einer eigenen Domain: %1</translation>
        </message>
    </context>
    <context>
        <name>alien::BlastRadius</name>
        <message>
            <source>%1 on %2</source>
            <translation>%1 auf %2</translation>
        </message>
    </context>
    <context>
        <name>alien::BuiltInDashboards</name>
        <message>
            <source>At a glance</source>
            <translation>Auf einen Blick</translation>
        </message>
        <message>
            <source>Request duration</source>
            <translation>Anfragedauer</translation>
        </message>
        <message>
            <source>Requests by service</source>
            <translation>Anfragen nach Dienst</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Arbeitsspeicher</translation>
        </message>
        <message>
            <source>Manager answer time</source>
            <translation>Antwortzeit des Managers</translation>
        </message>
        <message>
            <source>seen from this console</source>
            <translation>von dieser Konsole aus gesehen</translation>
        </message>
        <message>
            <source>Deployments by status</source>
            <translation>Deployments nach Status</translation>
        </message>
        <message>
            <source>Fleet and manager</source>
            <translation>Flotte und Manager</translation>
        </message>
        <message>
            <source>how the answers lie</source>
            <translation>Verteilung der Antworten</translation>
        </message>
        <message>
            <source>Answer time by operation</source>
            <translation>Antwortzeit nach Operation</translation>
        </message>
        <message>
            <source>p95</source>
            <translation>p95</translation>
        </message>
        <message>
            <source>Requests that failed</source>
            <translation>Fehlgeschlagene Anfragen</translation>
        </message>
        <message>
            <source>Command duration</source>
            <translation>Befehlsdauer</translation>
        </message>
        <message>
            <source>sending to end, p95</source>
            <translation>vom Senden bis zum Ende, p95</translation>
        </message>
        <message>
            <source>Commands that failed</source>
            <translation>Fehlgeschlagene Befehle</translation>
        </message>
        <message>
            <source>Applications</source>
            <translation>Anwendungen</translation>
        </message>
        <message>
            <source>Log records</source>
            <translation>Logeinträge</translation>
        </message>
        <message>
            <source>by severity</source>
            <translation>nach Schweregrad</translation>
        </message>
        <message>
            <source>Error share of the log</source>
            <translation>Fehleranteil im Log</translation>
        </message>
        <message>
            <source>Requests counted</source>
            <translation>Gezählte Anfragen</translation>
        </message>
        <message>
            <source>p95 as reported</source>
            <translation>p95 wie gemeldet</translation>
        </message>
        <message>
            <source>Waiting in queues</source>
            <translation>In Queues wartend</translation>
        </message>
        <message>
            <source>Prometheus</source>
            <translation>Prometheus</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Anfragen</translation>
        </message>
        <message>
            <source>per second</source>
            <translation>pro Sekunde</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <source>share of answers with 5xx</source>
            <translation>Anteil der Antworten mit 5xx</translation>
        </message>
        <message>
            <source>CPU</source>
            <translation>CPU</translation>
        </message>
        <message>
            <source>cores</source>
            <translation>Kerne</translation>
        </message>
        <message>
            <source>Targets up</source>
            <translation>Erreichbare Targets</translation>
        </message>
    </context>
    <context>
        <name>alien::BulkBar</name>
        <message>
            <source>Clear</source>
            <translation>Aufheben</translation>
        </message>
        <message>
            <source>Clear selection</source>
            <translation>Auswahl aufheben</translation>
        </message>
        <message>
            <source>%1 selected</source>
            <translation>%1 ausgewählt</translation>
        </message>
        <message>
            <source>Select all %1 matching</source>
            <translation>Alle %1 Treffer auswählen</translation>
        </message>
    </context>
    <context>
        <name>alien::BulkRun</name>
        <message>
            <source>waiting</source>
            <translation>wartet</translation>
        </message>
        <message>
            <source>under way</source>
            <translation>läuft</translation>
        </message>
        <message>
            <source>done</source>
            <translation>erledigt</translation>
        </message>
        <message>
            <source>not sent</source>
            <translation>nicht gesendet</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>fehlgeschlagen</translation>
        </message>
        <message>
            <source>outcome unknown</source>
            <translation>Ergebnis unbekannt</translation>
        </message>
        <message numerus="yes">
            <source>%n done</source>
            <translation>
                <numerusform>%n erledigt</numerusform>
                <numerusform>%n erledigt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n failed</source>
            <translation>
                <numerusform>%n fehlgeschlagen</numerusform>
                <numerusform>%n fehlgeschlagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n outcome unknown</source>
            <translation>
                <numerusform>%n Ergebnis unbekannt</numerusform>
                <numerusform>%n Ergebnisse unbekannt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not sent</source>
            <translation>
                <numerusform>%n nicht gesendet</numerusform>
                <numerusform>%n nicht gesendet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n under way</source>
            <translation>
                <numerusform>%n läuft</numerusform>
                <numerusform>%n laufen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n wartet</numerusform>
                <numerusform>%n warten</numerusform>
            </translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>angenommen</translation>
        </message>
        <message numerus="yes">
            <source>%n accepted</source>
            <translation>
                <numerusform>%n angenommen</numerusform>
                <numerusform>%n angenommen</numerusform>
            </translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Ziel</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Vorher</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Nachher</translation>
        </message>
        <message>
            <source>What it says</source>
            <translation>Meldung</translation>
        </message>
    </context>
    <context>
        <name>alien::BulkRunView</name>
        <message>
            <source>Outcomes</source>
            <translation>Ergebnisse</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausieren</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Run again for those that failed</source>
            <translation>Für Fehlgeschlagene erneut ausführen</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <source>Finished: %1.</source>
            <translation>Abgeschlossen: %1.</translation>
        </message>
        <message>
            <source>Stopping: %1.</source>
            <translation>Wird angehalten: %1.</translation>
        </message>
        <message>
            <source>Paused: %1.</source>
            <translation>Pausiert: %1.</translation>
        </message>
        <message>
            <source>Running, four at a time: %1.</source>
            <translation>Läuft, vier gleichzeitig: %1.</translation>
        </message>
        <message>
            <source>It is finished.</source>
            <translation>Der Lauf ist abgeschlossen.</translation>
        </message>
        <message>
            <source>It is being stopped.</source>
            <translation>Der Lauf wird gerade angehalten.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <source>None failed.</source>
            <translation>Nichts ist fehlgeschlagen.</translation>
        </message>
        <message>
            <source>It is not finished yet.</source>
            <translation>Der Lauf ist noch nicht abgeschlossen.</translation>
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
            <translation>Eine Änderung wird einmal gesendet. Sie wird nie von selbst wiederholt, gleich wie die Antwort lautet.</translation>
        </message>
        <message>
            <source>Headers</source>
            <translation>Header</translation>
        </message>
        <message>
            <source>Try again after 429, 500, 502, 503 and 504</source>
            <translation>Bei 429, 500, 502, 503 und 504 erneut versuchen</translation>
        </message>
        <message>
            <source>Try again also when no answer comes</source>
            <translation>Auch erneut versuchen, wenn keine Antwort kommt</translation>
        </message>
        <message>
            <source>First wait</source>
            <translation>Erste Wartezeit</translation>
        </message>
        <message>
            <source>milliseconds</source>
            <translation>Millisekunden</translation>
        </message>
        <message>
            <source>Growth</source>
            <translation>Anstieg</translation>
        </message>
        <message>
            <source>exponent of the attempt's number</source>
            <translation>Exponent der Versuchsnummer</translation>
        </message>
        <message>
            <source>Longest wait</source>
            <translation>Längste Wartezeit</translation>
        </message>
        <message>
            <source>Give up after</source>
            <translation>Aufgeben nach</translation>
        </message>
        <message>
            <source>One attempt</source>
            <translation>Ein Versuch</translation>
        </message>
        <message>
            <source>seconds at most</source>
            <translation>Sekunden höchstens</translation>
        </message>
        <message>
            <source>All attempts</source>
            <translation>Alle Versuche</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>ohne Grenze</translation>
        </message>
    </context>
    <context>
        <name>alien::CallTable</name>
        <message>
            <source>Sent</source>
            <translation>Gesendet</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Methode</translation>
        </message>
        <message>
            <source>Path</source>
            <translation>Pfad</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <source>Took</source>
            <translation>Dauer</translation>
        </message>
        <message>
            <source>Attempts</source>
            <translation>Versuche</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Anfrage</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>Error code</source>
            <translation>Fehlercode</translation>
        </message>
        <message>
            <source>Operation</source>
            <translation>Operation</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>you</source>
            <translation>Sie</translation>
        </message>
        <message>
            <source>console</source>
            <translation>Konsole</translation>
        </message>
        <message>
            <source>GET, POST, PUT, DELETE</source>
            <translation>GET, POST, PUT, DELETE</translation>
        </message>
        <message>
            <source>a part of the path</source>
            <translation>ein Teil des Pfads</translation>
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
            <translation>200, 404, 5*</translation>
        </message>
        <message>
            <source>error code</source>
            <translation>Fehlercode</translation>
        </message>
        <message>
            <source>you, console</source>
            <translation>you oder console</translation>
        </message>
        <message>
            <source>longer than: took&gt;1s</source>
            <translation>länger als: took&gt;1s</translation>
        </message>
        <message>
            <source>bytes of the answer</source>
            <translation>Bytes der Antwort</translation>
        </message>
        <message>
            <source>how often it was tried</source>
            <translation>wie oft es versucht wurde</translation>
        </message>
        <message>
            <source>under way</source>
            <translation>läuft</translation>
        </message>
        <message>
            <source>trying again</source>
            <translation>neuer Versuch</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>abgebrochen</translation>
        </message>
        <message>
            <source>outcome unknown</source>
            <translation>Ergebnis unbekannt</translation>
        </message>
        <message>
            <source>%1, unreadable</source>
            <translation>%1, nicht lesbar</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>keine Antwort</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <translation>%1 ms</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
    </context>
    <context>
        <name>alien::CallView</name>
        <message>
            <source>Reveal</source>
            <translation>Aufdecken</translation>
        </message>
        <message>
            <source>Shows the answer, which may hold live credentials.</source>
            <translation>Zeigt die Antwort, die gültige Zugangsdaten enthalten kann.</translation>
        </message>
        <message>
            <source>Answer's headers</source>
            <translation>Header der Antwort</translation>
        </message>
        <message>
            <source>Request as sent</source>
            <translation>Anfrage wie gesendet</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <source>Headers</source>
            <translation>Header</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Anfrage</translation>
        </message>
        <message>
            <source>Attempts</source>
            <translation>Versuche</translation>
        </message>
        <message numerus="yes">
            <source>%n attempt(s)</source>
            <translation>
                <numerusform>%n Versuch</numerusform>
                <numerusform>%n Versuche</numerusform>
            </translation>
        </message>
        <message>
            <source>sent %1</source>
            <translation>gesendet %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Waiting for the answer</source>
            <translation>Warten auf die Antwort</translation>
        </message>
        <message>
            <source>Cancel gives up waiting; a change that has left may happen all the same.</source>
            <translation>„Abbrechen“ beendet das Warten; eine bereits gesendete Änderung kann trotzdem geschehen.</translation>
        </message>
        <message>
            <source>Masked</source>
            <translation>Maskiert</translation>
        </message>
        <message>
            <source>This answer of %1 may hold live credentials. Reveal shows it; nobody else should see this screen then.</source>
            <translation>Diese Antwort von %1 kann gültige Zugangsdaten enthalten. „Aufdecken“ zeigt sie; dann sollte niemand sonst diesen Bildschirm sehen.</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Keine Antwort</translation>
        </message>
        <message>
            <source>None came to this request.</source>
            <translation>Auf diese Anfrage kam keine.</translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>Leer</translation>
        </message>
        <message>
            <source>The answer has no body.</source>
            <translation>Die Antwort hat keinen Body.</translation>
        </message>
        <message>
            <source>Not kept</source>
            <translation>Nicht aufbewahrt</translation>
        </message>
        <message>
            <source>Answers to this operation may carry credentials; the log keeps their size only.</source>
            <translation>Antworten auf diese Operation können Zugangsdaten enthalten; das Log bewahrt nur ihre Größe auf.</translation>
        </message>
        <message>
            <source>No longer kept</source>
            <translation>Nicht mehr aufbewahrt</translation>
        </message>
        <message>
            <source>The text made room for newer requests.</source>
            <translation>Der Text hat neueren Anfragen Platz gemacht.</translation>
        </message>
        <message>
            <source>There is no answer's body.</source>
            <translation>Es gibt keinen Antwort-Body.</translation>
        </message>
        <message>
            <source>%1 · the first %2 are kept</source>
            <translation>%1 · die ersten %2 sind aufbewahrt</translation>
        </message>
        <message>
            <source>No headers came.</source>
            <translation>Es kamen keine Header.</translation>
        </message>
        <message>
            <source>(not on the wire yet)</source>
            <translation>(noch nicht übertragen)</translation>
        </message>
        <message>
            <source>(%1, not kept: they may carry credentials)</source>
            <translation>(%1, nicht aufbewahrt: kann Zugangsdaten enthalten)</translation>
        </message>
        <message>
            <source>(%1, no longer kept)</source>
            <translation>(%1, nicht mehr aufbewahrt)</translation>
        </message>
        <message>
            <source>(the first %1 of %2)</source>
            <translation>(die ersten %1 von %2)</translation>
        </message>
        <message>
            <source>Attempt %1</source>
            <translation>Versuch %1</translation>
        </message>
        <message>
            <source>%1 in %2, %3</source>
            <translation>%1 in %2, %3</translation>
        </message>
        <message>
            <source>no answer after %1: %2</source>
            <translation>keine Antwort nach %1: %2</translation>
        </message>
        <message>
            <source>then waited %1</source>
            <translation>danach %1 gewartet</translation>
        </message>
        <message>
            <source>Nothing was on the wire.</source>
            <translation>Es wurde nichts übertragen.</translation>
        </message>
        <message>
            <source>The first one is under way.</source>
            <translation>Der erste läuft gerade.</translation>
        </message>
    </context>
    <context>
        <name>alien::CausePast</name>
        <message>
            <source>%1: %2 of %3; %4 of them run now.</source>
            <translation>%1: %2 von %3; davon laufen jetzt %4.</translation>
        </message>
        <message>
            <source>Reason: %1</source>
            <translation>Grund: %1</translation>
        </message>
    </context>
    <context>
        <name>alien::CauseTable</name>
        <message numerus="yes">
            <source>%n platforms</source>
            <translation>
                <numerusform>%n Plattform</numerusform>
                <numerusform>%n Plattformen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n groups</source>
            <translation>
                <numerusform>%n Gruppe</numerusform>
                <numerusform>%n Gruppen</numerusform>
            </translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message numerus="yes">
            <source>Retry %n…</source>
            <translation>
                <numerusform>%n erneut versuchen…</numerusform>
                <numerusform>%n erneut versuchen…</numerusform>
            </translation>
        </message>
        <message>
            <source>Retry</source>
            <extracomment>the verb in a row of causes; %n: how many deployments it retries</extracomment>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>It takes longer than its limit of %1</source>
            <translation>Es dauert länger als seine Grenze von %1</translation>
        </message>
    </context>
    <context>
        <name>alien::ChangeDatabase</name>
        <message>
            <source>What %1 tells of the past cannot be read; it begins anew.</source>
            <translation>Was %1 über die Vergangenheit enthält, ist nicht lesbar; die Aufzeichnung beginnt neu.</translation>
        </message>
        <message>
            <source>The past cannot be kept: %1</source>
            <translation>Die Vergangenheit kann nicht aufgezeichnet werden: %1</translation>
        </message>
        <message>
            <source>The past cannot be read.</source>
            <translation>Die Vergangenheit kann nicht gelesen werden.</translation>
        </message>
        <message>
            <source>Nothing is known of that time: it is before the first answer.</source>
            <translation>Über diese Zeit ist nichts bekannt: Sie liegt vor der ersten Antwort.</translation>
        </message>
        <message>
            <source>What was kept of that time cannot be read.</source>
            <translation>Die Aufzeichnung dieser Zeit ist nicht lesbar.</translation>
        </message>
    </context>
    <context>
        <name>alien::ChartPanel</name>
        <message>
            <source>Loading…</source>
            <translation>Wird geladen…</translation>
        </message>
        <message>
            <source>, %1 old</source>
            <translation>, %1 alt</translation>
        </message>
        <message>
            <source>%1, %2%3</source>
            <translation>%1, %2%3</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>und %n weiteres</numerusform>
                <numerusform>und %n weitere</numerusform>
            </translation>
        </message>
        <message>
            <source>The table has the %1 largest of %2 lines; the chart draws them all.</source>
            <extracomment>%1: how many lines the table of a chart has; %2: how many the chart draws</extracomment>
            <translation>Die Tabelle enthält die %1 größten von %2 Linien; das Diagramm zeichnet alle.</translation>
        </message>
    </context>
    <context>
        <name>alien::ChartsPane</name>
        <message>
            <source>No metrics of it were received. Charts come by themselves once its application sends some, and those of the metrics server where one is set up.</source>
            <translation>Es wurden keine Metriken dazu empfangen. Diagramme erscheinen von selbst, sobald die Anwendung Metriken sendet, und die des Metrikservers, sobald einer eingerichtet ist.</translation>
        </message>
        <message>
            <source>Charts</source>
            <translation>Diagramme</translation>
        </message>
    </context>
    <context>
        <name>alien::ChipEdit</name>
        <message>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>Add %1</source>
            <translation>%1 hinzufügen</translation>
        </message>
        <message>
            <source>Remove %1 %2</source>
            <translation>%1 %2 entfernen</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>%1 entfernen</translation>
        </message>
        <message>
            <source>There is nothing else to add</source>
            <translation>Es gibt nichts weiter hinzuzufügen</translation>
        </message>
    </context>
    <context>
        <name>alien::ChipRow</name>
        <message>
            <source>Clear all</source>
            <translation>Alle entfernen</translation>
        </message>
        <message>
            <source>Remove filter %1</source>
            <translation>Filter %1 entfernen</translation>
        </message>
        <message>
            <source>Remove this filter</source>
            <translation>Diesen Filter entfernen</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>von %1</translation>
        </message>
        <message>
            <source>%1, %2 selected</source>
            <translation>%1, %2 ausgewählt</translation>
        </message>
    </context>
    <context>
        <name>alien::ChoiceField</name>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nein</translation>
        </message>
        <message>
            <source>not set</source>
            <translation>nicht gesetzt</translation>
        </message>
        <message>
            <source>%1, by default</source>
            <translation>%1 (Standard)</translation>
        </message>
    </context>
    <context>
        <name>alien::CloudMapping</name>
        <message>
            <source>Memory %1 to %2 MB</source>
            <translation>Arbeitsspeicher %1 bis %2 MB</translation>
        </message>
        <message>
            <source>Memory one of %1 MB</source>
            <translation>Arbeitsspeicher: eine der Größen %1 MB</translation>
        </message>
        <message>
            <source>Id up to %1 characters</source>
            <translation>ID mit bis zu %1 Zeichen</translation>
        </message>
    </context>
    <context>
        <name>alien::CodeField</name>
        <message>
            <source>registry/name:tag, required</source>
            <translation>Registry/Name:Tag, erforderlich</translation>
        </message>
        <message>
            <source>Source code: a manager cannot deploy it. Name the image that was built from it; typing here changes the folder.</source>
            <translation>Quellcode: Ein Manager kann ihn nicht deployen. Geben Sie das daraus gebaute Image an; eine Eingabe hier ändert den Ordner.</translation>
        </message>
    </context>
    <context>
        <name>alien::CodePanel</name>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>alien.ts</source>
            <translation>alien.ts</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Copy alien.ts</source>
            <translation>alien.ts kopieren</translation>
        </message>
        <message>
            <source>Copy code</source>
            <translation>Code kopieren</translation>
        </message>
        <message>
            <source>The stack of %1 as source, to read and to copy.</source>
            <translation>Der Stack von %1 als Quelltext, zum Lesen und Kopieren.</translation>
        </message>
        <message>
            <source>Select a resource at the left.</source>
            <translation>Wählen Sie links eine Ressource aus.</translation>
        </message>
        <message>
            <source>Programs do not bind to a %1.</source>
            <translation>Für %1 gibt es kein Binding in Programmen.</translation>
        </message>
        <message>
            <source>How a program that is linked to %1 uses it.</source>
            <translation>Wie ein mit %1 verknüpftes Programm die Ressource verwendet.</translation>
        </message>
    </context>
    <context>
        <name>alien::ColorSwatch</name>
        <message>
            <source>Blue</source>
            <translation>Blau</translation>
        </message>
        <message>
            <source>Orange</source>
            <translation>Orange</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>Grün</translation>
        </message>
        <message>
            <source>Olive</source>
            <translation>Oliv</translation>
        </message>
        <message>
            <source>Brown</source>
            <translation>Braun</translation>
        </message>
        <message>
            <source>Violet</source>
            <translation>Violett</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Keiner</translation>
        </message>
        <message>
            <source>Colour: %1</source>
            <translation>Farbe: %1</translation>
        </message>
    </context>
    <context>
        <name>alien::CommandEnvelopeView</name>
        <message>
            <source>Envelope</source>
            <translation>Umschlag</translation>
        </message>
        <message>
            <source>as sent to the manager</source>
            <translation>wie an den Manager gesendet</translation>
        </message>
        <message>
            <source>of the bytes, not sent</source>
            <translation>der Bytes, nicht gesendet</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>leer</translation>
        </message>
        <message>
            <source>%1, %2 in base64</source>
            <translation>%1, %2 in Base64</translation>
        </message>
        <message>
            <source>%1, by its storage</source>
            <translation>%1, über seinen Speicher</translation>
        </message>
        <message>
            <source>%1 uploaded in %2</source>
            <translation>%1 in %2 hochgeladen</translation>
        </message>
        <message>
            <source>Copy value</source>
            <translation>Wert kopieren</translation>
        </message>
        <message>
            <source>Copy as JSON</source>
            <translation>Als JSON kopieren</translation>
        </message>
    </context>
    <context>
        <name>alien::CommandFacts</name>
        <message>
            <source>inline</source>
            <translation>eingebettet</translation>
        </message>
        <message>
            <source>by storage</source>
            <translation>über Speicher</translation>
        </message>
        <message>
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <source>text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>image</source>
            <translation>Bild</translation>
        </message>
        <message>
            <source>gzip</source>
            <translation>gzip</translation>
        </message>
        <message>
            <source>binary</source>
            <translation>binär</translation>
        </message>
        <message>
            <source>(name unknown)</source>
            <translation>(Name unbekannt)</translation>
        </message>
        <message numerus="yes">
            <source>%1 to %n deployment(s)</source>
            <translation>
                <numerusform>%1 an %n Deployment</numerusform>
                <numerusform>%1 an %n Deployments</numerusform>
            </translation>
        </message>
        <message>
            <source>was %1</source>
            <translation>war %1</translation>
        </message>
        <message>
            <source>new</source>
            <translation>neu</translation>
        </message>
        <message>
            <source>had %1</source>
            <translation>hatte %1</translation>
        </message>
        <message>
            <source>was another</source>
            <translation>war anders</translation>
        </message>
        <message>
            <source>without %1</source>
            <translation>ohne %1</translation>
        </message>
    </context>
    <context>
        <name>alien::CommandFollower</name>
        <message>
            <source>This token may not ask after it. %1</source>
            <translation>Dieses Token darf nicht danach fragen. %1</translation>
        </message>
        <message>
            <source>The answer is not valid base64; it is shown as it came.</source>
            <translation>Die Antwort ist kein gültiges Base64; sie wird angezeigt, wie sie kam.</translation>
        </message>
        <message>
            <source>The manager gave no link to read it.</source>
            <translation>Der Manager hat keinen Link zum Lesen gegeben.</translation>
        </message>
        <message>
            <source>It has not been fetched to its end yet.</source>
            <translation>Sie wurde noch nicht vollständig geholt.</translation>
        </message>
        <message>
            <source>The manager has no answer for it.</source>
            <translation>Der Manager hat keine Antwort dazu.</translation>
        </message>
        <message>
            <source>It cannot be tracked: %1</source>
            <translation>Er kann nicht verfolgt werden: %1</translation>
        </message>
        <message>
            <source>It cannot be tracked: the command history could not be written.</source>
            <translation>Er kann nicht verfolgt werden: Der Befehlsverlauf konnte nicht geschrieben werden.</translation>
        </message>
        <message>
            <source>The manager gives no link to read parameters that it moved to its storage.</source>
            <translation>Der Manager gibt keinen Link zum Lesen von Parametern, die er in seinen Speicher ausgelagert hat.</translation>
        </message>
    </context>
    <context>
        <name>alien::CommandHead</name>
        <message>
            <source>on</source>
            <translation>auf</translation>
        </message>
        <message>
            <source>Copy command id</source>
            <translation>Befehls-ID kopieren</translation>
        </message>
        <message>
            <source>Close inspector</source>
            <translation>Inspektor schließen</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Copy idempotency key</source>
            <translation>Idempotenzschlüssel kopieren</translation>
        </message>
        <message>
            <source>Note: %1</source>
            <translation>Notiz: %1</translation>
        </message>
        <message>
            <source>%1  %2, attempt %3</source>
            <translation>%1  %2, Versuch %3</translation>
        </message>
        <message>
            <source>sent elsewhere, followed since %1</source>
            <translation>anderswo gesendet, verfolgt seit %1</translation>
        </message>
        <message>
            <source>Sent %1</source>
            <translation>Gesendet %1</translation>
        </message>
        <message>
            <source>Written down %1</source>
            <translation>Notiert %1</translation>
        </message>
        <message>
            <source>answered %1</source>
            <translation>beantwortet %1</translation>
        </message>
        <message>
            <source>ended %1</source>
            <translation>beendet %1</translation>
        </message>
        <message>
            <source>took %1</source>
            <translation>Dauer %1</translation>
        </message>
        <message>
            <source>Attempt %1</source>
            <translation>Versuch %1</translation>
        </message>
        <message>
            <source>Deadline %1</source>
            <translation>Frist %1</translation>
        </message>
        <message>
            <source>No deadline</source>
            <translation>Keine Frist</translation>
        </message>
        <message>
            <source>Release %1</source>
            <translation>Release %1</translation>
        </message>
        <message>
            <source>By %1</source>
            <translation>Von %1</translation>
        </message>
        <message>
            <source>Key %1</source>
            <translation>Schlüssel %1</translation>
        </message>
    </context>
    <context>
        <name>alien::CommandHistory</name>
        <message>
            <source>The folder %1 cannot be made.</source>
            <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
        </message>
        <message>
            <source>The history no longer has this body.</source>
            <translation>Der Verlauf enthält diesen Body nicht mehr.</translation>
        </message>
        <message>
            <source>This body is damaged in the history.</source>
            <translation>Dieser Body ist im Verlauf beschädigt.</translation>
        </message>
        <message>
            <source>%1 cannot be read: %2</source>
            <translation>%1 kann nicht gelesen werden: %2</translation>
        </message>
        <message>
            <source>It cannot be unpacked in %1: %2</source>
            <translation>Er kann in %1 nicht entpackt werden: %2</translation>
        </message>
        <message>
            <source>The command history cannot be written.</source>
            <translation>Der Befehlsverlauf kann nicht geschrieben werden.</translation>
        </message>
        <message>
            <source>The command history cannot be written: %1</source>
            <translation>Der Befehlsverlauf kann nicht geschrieben werden: %1</translation>
        </message>
        <message>
            <source>It was not sent: the program ended before its turn came.</source>
            <translation>Nicht gesendet: Das Programm wurde beendet, bevor der Befehl an der Reihe war.</translation>
        </message>
        <message>
            <source>outcome unknown: the program ended before the answer came.</source>
            <translation>Ergebnis unbekannt: Das Programm wurde beendet, bevor die Antwort kam.</translation>
        </message>
        <message>
            <source>Its parameters were not uploaded: the program ended during the upload.</source>
            <translation>Die Parameter wurden nicht hochgeladen: Das Programm wurde während des Hochladens beendet.</translation>
        </message>
        <message>
            <source>Left out: it is no text, so secrets in it could not be masked.</source>
            <translation>Ausgelassen: Es ist kein Text, daher konnten Geheimnisse darin nicht maskiert werden.</translation>
        </message>
        <message>
            <source>The export was stopped.</source>
            <translation>Der Export wurde angehalten.</translation>
        </message>
        <message>
            <source>The history no longer has this command.</source>
            <translation>Der Verlauf enthält diesen Befehl nicht mehr.</translation>
        </message>
    </context>
    <context>
        <name>alien::CommandInspector</name>
        <message>
            <source>Command</source>
            <translation>Befehl</translation>
        </message>
        <message>
            <source>The answer is being fetched</source>
            <translation>Die Antwort wird geholt</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Anzeigen</translation>
        </message>
        <message>
            <source>Show what differs from the answer before</source>
            <translation>Unterschiede zur vorherigen Antwort anzeigen</translation>
        </message>
        <message>
            <source>Request and answer</source>
            <translation>Anfrage und Antwort</translation>
        </message>
        <message>
            <source>The parameters are being uploaded</source>
            <translation>Die Parameter werden hochgeladen</translation>
        </message>
        <message>
            <source>Same as the answer of %1</source>
            <translation>Gleich wie die Antwort von %1</translation>
        </message>
        <message numerus="yes">
            <source>%n value(s) differ from the answer of %1</source>
            <translation>
                <numerusform>%n Wert weicht von der Antwort von %1 ab</numerusform>
                <numerusform>%n Werte weichen von der Antwort von %1 ab</numerusform>
            </translation>
        </message>
        <message>
            <source>, uploaded in %1</source>
            <translation>, in %1 hochgeladen</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Anfrage</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <translation>%1 ms</translation>
        </message>
        <message>
            <source>The request cannot be read</source>
            <translation>Die Anfrage kann nicht gelesen werden</translation>
        </message>
        <message>
            <source>No parameters</source>
            <translation>Keine Parameter</translation>
        </message>
        <message>
            <source>The command was sent with an empty body.</source>
            <translation>Der Befehl wurde mit leerem Body gesendet.</translation>
        </message>
        <message>
            <source>No request is kept here</source>
            <translation>Hier ist keine Anfrage aufbewahrt</translation>
        </message>
        <message>
            <source>Sent elsewhere</source>
            <translation>Anderswo gesendet</translation>
        </message>
        <message>
            <source>The manager did not give its parameters.</source>
            <translation>Der Manager hat die Parameter nicht mitgeteilt.</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <source>The answer cannot be read</source>
            <translation>Die Antwort kann nicht gelesen werden</translation>
        </message>
        <message>
            <source>An empty answer</source>
            <translation>Leere Antwort</translation>
        </message>
        <message>
            <source>The command succeeded and gave no bytes back.</source>
            <translation>Der Befehl war erfolgreich und hat keine Bytes zurückgegeben.</translation>
        </message>
        <message>
            <source>No answer is kept here</source>
            <translation>Hier ist keine Antwort aufbewahrt</translation>
        </message>
        <message>
            <source>It is being read.</source>
            <translation>Sie wird gerade gelesen.</translation>
        </message>
        <message>
            <source>The worker answered with an error and gave no details.</source>
            <translation>Der Worker hat mit einem Fehler ohne Einzelheiten geantwortet.</translation>
        </message>
    </context>
    <context>
        <name>alien::CommandPane</name>
        <message>
            <source>Workbench</source>
            <translation>Workbench</translation>
        </message>
        <message>
            <source>Fan-out</source>
            <translation>Fan-out</translation>
        </message>
        <message>
            <source>Close workbench</source>
            <translation>Workbench schließen</translation>
        </message>
    </context>
    <context>
        <name>alien::CommandSender</name>
        <message>
            <source>outcome unknown: the connection was closed before the answer came.</source>
            <translation>Ergebnis unbekannt: Die Verbindung wurde geschlossen, bevor die Antwort kam.</translation>
        </message>
        <message>
            <source>It was not sent: the connection was closed before its turn came.</source>
            <translation>Nicht gesendet: Die Verbindung wurde geschlossen, bevor der Befehl an der Reihe war.</translation>
        </message>
        <message>
            <source>Nothing was sent: the command history could not be written. %1</source>
            <translation>Nichts wurde gesendet: Der Befehlsverlauf konnte nicht geschrieben werden. %1</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Senden</translation>
        </message>
        <message>
            <source>Nothing was sent: it is %1 now, and only running deployments take commands.</source>
            <translation>Nichts wurde gesendet: Es ist jetzt %1, und nur laufende Deployments nehmen Befehle an.</translation>
        </message>
        <message>
            <source>Nothing was sent: the command history could not be written.</source>
            <translation>Nichts wurde gesendet: Der Befehlsverlauf konnte nicht geschrieben werden.</translation>
        </message>
        <message>
            <source>The manager accepted it.</source>
            <translation>Der Manager hat es angenommen.</translation>
        </message>
        <message>
            <source>The manager wants an upload but named no place for it.</source>
            <translation>Der Manager verlangt ein Hochladen, hat aber keinen Ort dafür genannt.</translation>
        </message>
        <message>
            <source>The manager accepted it; its parameters were uploaded.</source>
            <translation>Der Manager hat den Befehl angenommen; die Parameter wurden hochgeladen.</translation>
        </message>
        <message>
            <source>%1 Sent inline it would need no storage: the manager takes about 1.4 MB.</source>
            <translation>%1 Eingebettet gesendet wäre kein Speicher nötig: Der Manager nimmt etwa 1,4 MB an.</translation>
        </message>
        <message>
            <source>The parameters were not uploaded: %1</source>
            <translation>Die Parameter wurden nicht hochgeladen: %1</translation>
        </message>
        <message>
            <source>The parameters are not JSON, line %1, column %2: %3 Send them as bytes if that is meant.</source>
            <translation>Die Parameter sind kein JSON, Zeile %1, Spalte %2: %3 Senden Sie sie als Bytes, falls das so gemeint ist.</translation>
        </message>
        <message>
            <source>The parameters are larger than the 1.4 MB that fit into one request: send them through storage.</source>
            <translation>Die Parameter sind größer als die 1,4 MB, die in eine Anfrage passen: Senden Sie sie über den Speicher.</translation>
        </message>
        <message>
            <source>Its resources could not be read. %1</source>
            <translation>Die Ressourcen konnten nicht gelesen werden. %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1, line %2, column %3: %4</source>
            <translation>%1, Zeile %2, Spalte %3: %4</translation>
        </message>
        <message>
            <source>The command needs a name.</source>
            <translation>Der Befehl braucht einen Namen.</translation>
        </message>
        <message>
            <source>A command's name must not contain a colon at this manager.</source>
            <translation>Bei diesem Manager darf ein Befehlsname keinen Doppelpunkt enthalten.</translation>
        </message>
        <message>
            <source>Choose at least one running deployment.</source>
            <translation>Wählen Sie mindestens ein laufendes Deployment.</translation>
        </message>
        <message>
            <source>It is %1; only running deployments take commands.</source>
            <translation>Es ist %1; nur laufende Deployments nehmen Befehle an.</translation>
        </message>
    </context>
    <context>
        <name>alien::CommandSending</name>
        <message>
            <source>Send %1 to</source>
            <translation>%1 senden an</translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s)</source>
            <translation>
                <numerusform>%n Deployment</numerusform>
                <numerusform>%n Deployments</numerusform>
            </translation>
        </message>
        <message>
            <source>Send %1 to %2?</source>
            <translation>%1 an %2 senden?</translation>
        </message>
        <message>
            <source>Each gets the command once, with a key of its own; its worker runs it as soon as it looks for work. Nothing is sent again by itself.</source>
            <translation>Jedes erhält den Befehl einmal, mit eigenem Schlüssel; der Worker führt ihn aus, sobald er nach Arbeit sieht. Nichts wird von selbst noch einmal gesendet.</translation>
        </message>
        <message>
            <source>What has left cannot be called back; what has not can be stopped.</source>
            <translation>Gesendetes lässt sich nicht zurückrufen; noch nicht Gesendetes lässt sich anhalten.</translation>
        </message>
        <message>
            <source>Type %1, the number of deployments</source>
            <translation>Geben Sie %1 ein, die Anzahl der Deployments</translation>
        </message>
        <message>
            <source>Type %1</source>
            <translation>Geben Sie %1 ein</translation>
        </message>
        <message>
            <source>It was sent elsewhere: its name and target are not known here.</source>
            <translation>Er wurde anderswo gesendet: Name und Ziel sind hier nicht bekannt.</translation>
        </message>
        <message>
            <source>Its parameters are not kept here.</source>
            <translation>Die Parameter sind hier nicht aufbewahrt.</translation>
        </message>
        <message>
            <source>Their requests differ from target to target; replay them one by one.</source>
            <translation>Die Anfragen unterscheiden sich je nach Ziel; senden Sie sie einzeln erneut.</translation>
        </message>
    </context>
    <context>
        <name>alien::CommandTable</name>
        <message>
            <source>words in the request or the answer</source>
            <translation>Wörter in Anfrage oder Antwort</translation>
        </message>
        <message>
            <source>words in the request</source>
            <translation>Wörter in der Anfrage</translation>
        </message>
        <message>
            <source>words in the answer</source>
            <translation>Wörter in der Antwort</translation>
        </message>
        <message>
            <source>the command's name; * stands for anything</source>
            <translation>der Name des Befehls; * steht für Beliebiges</translation>
        </message>
        <message>
            <source>name or id of the deployment</source>
            <translation>Name oder ID des Deployments</translation>
        </message>
        <message>
            <source>succeeded, failed, expired, pending, running, unknown, refused…</source>
            <translation>succeeded, failed, expired, pending, running, unknown, refused …</translation>
        </message>
        <message>
            <source>today, yesterday, week, 2026-11-20 or 2026-11</source>
            <translation>today, yesterday, week, 2026-11-20 oder 2026-11</translation>
        </message>
        <message>
            <source>time since it was sent</source>
            <translation>Zeit seit dem Senden</translation>
        </message>
        <message>
            <source>time from sending to the end</source>
            <translation>Zeit vom Senden bis zum Ende</translation>
        </message>
        <message>
            <source>who sent it</source>
            <translation>wer ihn gesendet hat</translation>
        </message>
        <message>
            <source>error code</source>
            <translation>Fehlercode</translation>
        </message>
        <message>
            <source>words in the note</source>
            <translation>Wörter in der Notiz</translation>
        </message>
        <message>
            <source>the manager's id of the command</source>
            <translation>die ID des Befehls beim Manager</translation>
        </message>
        <message>
            <source>attempts</source>
            <translation>Versuche</translation>
        </message>
        <message>
            <source>bytes of the answer</source>
            <translation>Bytes der Antwort</translation>
        </message>
        <message>
            <source>star, note, answer or error</source>
            <translation>star, note, answer oder error</translation>
        </message>
        <message>
            <source>run, tracked or replay</source>
            <translation>run, tracked oder replay</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Gesendet</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Befehl</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Ziel</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>Attempt</source>
            <translation>Versuch</translation>
        </message>
        <message>
            <source>Took</source>
            <translation>Dauer</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Anfrage</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <source>Operator</source>
            <translation>Betreiber</translation>
        </message>
        <message>
            <source>ID</source>
            <translation>ID</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>tracked command</source>
            <translation>verfolgter Befehl</translation>
        </message>
    </context>
    <context>
        <name>alien::CommandTemplate</name>
        <message>
            <source>This variable has no closing brace. Write $${ for the characters themselves.</source>
            <translation>Dieser Variablen fehlt die schließende Klammer. Schreiben Sie $${ für die Zeichen selbst.</translation>
        </message>
        <message>
            <source>There is no variable ${%1}. Known are ${deployment.name}, ${deployment.id}, ${deployment.platform}, ${deployment.group} and ${resource.NAME.publicUrl}.</source>
            <translation>Die Variable ${%1} gibt es nicht. Bekannt sind ${deployment.name}, ${deployment.id}, ${deployment.platform}, ${deployment.group} und ${resource.NAME.publicUrl}.</translation>
        </message>
        <message>
            <source>${%1} must stand inside a string: put it in quotes.</source>
            <translation>${%1} muss in einer Zeichenkette stehen: Setzen Sie es in Anführungszeichen.</translation>
        </message>
        <message>
            <source>%1 has no public URL at all, so ${%2} stands for nothing.</source>
            <translation>%1 hat keine öffentliche URL, ${%2} steht daher für nichts.</translation>
        </message>
        <message>
            <source>%1 has no resource %2 with a public URL; those with one are %3.</source>
            <translation>%1 hat keine Ressource %2 mit öffentlicher URL; eine solche haben %3.</translation>
        </message>
        <message>
            <source>name of the deployment</source>
            <translation>Name des Deployments</translation>
        </message>
        <message>
            <source>its id</source>
            <translation>seine ID</translation>
        </message>
        <message>
            <source>aws, gcp, azure, kubernetes, local or test</source>
            <translation>aws, gcp, azure, kubernetes, local oder test</translation>
        </message>
        <message>
            <source>name of its group</source>
            <translation>Name seiner Gruppe</translation>
        </message>
        <message>
            <source>public URL of the resource NAME</source>
            <translation>öffentliche URL der Ressource NAME</translation>
        </message>
    </context>
    <context>
        <name>alien::CommandText</name>
        <message>
            <source>%1 of %2 FAILED</source>
            <translation>%1 von %2 FEHLGESCHLAGEN</translation>
        </message>
        <message>
            <source>%1 of %2 EXPIRED</source>
            <translation>%1 von %2 ABGELAUFEN</translation>
        </message>
        <message>
            <source>%1 of %2 NOT SENT</source>
            <translation>%1 von %2 NICHT GESENDET</translation>
        </message>
        <message>
            <source>%1 of %2 OUTCOME UNKNOWN</source>
            <translation>%1 von %2 ERGEBNIS UNBEKANNT</translation>
        </message>
        <message>
            <source>%1 of %2 answered</source>
            <translation>%1 von %2 beantwortet</translation>
        </message>
        <message>
            <source>WAITING</source>
            <translation>WARTET</translation>
        </message>
        <message>
            <source>SENDING</source>
            <translation>WIRD GESENDET</translation>
        </message>
        <message>
            <source>NOT SENT</source>
            <translation>NICHT GESENDET</translation>
        </message>
        <message>
            <source>REFUSED</source>
            <translation>ABGELEHNT</translation>
        </message>
        <message>
            <source>OUTCOME UNKNOWN</source>
            <translation>ERGEBNIS UNBEKANNT</translation>
        </message>
        <message>
            <source>NOT DELIVERED</source>
            <translation>NICHT ZUGESTELLT</translation>
        </message>
        <message>
            <source>GONE</source>
            <translation>VERSCHWUNDEN</translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s)</source>
            <translation>
                <numerusform>%n Deployment</numerusform>
                <numerusform>%n Deployments</numerusform>
            </translation>
        </message>
        <message>
            <source>not known</source>
            <translation>nicht bekannt</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>you</source>
            <translation>Sie</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>%1 succeeded, %2 failed, %3 expired, %4 with unknown outcome, %5 not sent, %6 under way.</source>
            <translation>%1 erfolgreich, %2 fehlgeschlagen, %3 abgelaufen, %4 mit unbekanntem Ergebnis, %5 nicht gesendet, %6 laufen.</translation>
        </message>
        <message>
            <source>It is written down and waits for its turn; nothing has left yet.</source>
            <translation>Er ist notiert und wartet, bis er an der Reihe ist; noch wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>Its request is on the way. It leaves once, whatever happens.</source>
            <translation>Die Anfrage ist unterwegs. Sie wird nur einmal gesendet, was auch geschieht.</translation>
        </message>
        <message>
            <source>It was not sent.</source>
            <translation>Er wurde nicht gesendet.</translation>
        </message>
        <message>
            <source>outcome unknown: the request left, and its answer was lost. The command may run. It is not sent again by itself; look at what it should have done before you replay it.</source>
            <translation>Ergebnis unbekannt: Die Anfrage wurde gesendet, die Antwort ging verloren. Der Befehl läuft womöglich. Er wird nicht von selbst noch einmal gesendet; prüfen Sie seine Wirkung, bevor Sie ihn erneut senden.</translation>
        </message>
        <message>
            <source>The manager waits for the parameters to be uploaded.</source>
            <translation>Der Manager wartet auf das Hochladen der Parameter.</translation>
        </message>
        <message>
            <source>%1 The command expires at its deadline.</source>
            <translation>%1 Der Befehl läuft mit seiner Frist ab.</translation>
        </message>
        <message>
            <source>No worker has taken it yet. It expires at its deadline if none does.</source>
            <translation>Noch kein Worker hat ihn übernommen. Tut das keiner, läuft er mit seiner Frist ab.</translation>
        </message>
        <message>
            <source>No worker has taken it yet. Without a deadline it stays so until one does.</source>
            <translation>Noch kein Worker hat ihn übernommen. Ohne Frist bleibt das so, bis es einer tut.</translation>
        </message>
        <message>
            <source>A worker has it; this is attempt %1.</source>
            <translation>Ein Worker bearbeitet ihn; dies ist Versuch %1.</translation>
        </message>
        <message>
            <source>A worker has it.</source>
            <translation>Ein Worker bearbeitet ihn.</translation>
        </message>
        <message>
            <source>The worker answered.</source>
            <translation>Der Worker hat geantwortet.</translation>
        </message>
        <message>
            <source>Its deadline passed before a worker answered. A later answer is thrown away by the manager.</source>
            <translation>Die Frist ist abgelaufen, bevor ein Worker geantwortet hat. Eine spätere Antwort verwirft der Manager.</translation>
        </message>
        <message>
            <source>The manager no longer knows it: the deployment was removed, or the command belongs to another manager.</source>
            <translation>Der Manager kennt ihn nicht mehr: Das Deployment wurde entfernt, oder der Befehl gehört zu einem anderen Manager.</translation>
        </message>
        <message>
            <source>The manager says %1, which this version does not know. It is asked after further.</source>
            <translation>Der Manager meldet %1, was diese Version nicht kennt. Es wird weiter nachgefragt.</translation>
        </message>
        <message>
            <source>A command that no worker takes stays PENDING for ever; with a deadline the manager lets it expire. 5 minutes is what a worker may take for one.</source>
            <translation>Ein Befehl, den kein Worker übernimmt, bleibt für immer PENDING; mit einer Frist lässt der Manager ihn ablaufen. 5 Minuten darf ein Worker für einen Befehl brauchen.</translation>
        </message>
        <message>
            <source>It lies on the manager's own host, at %1, and cannot be read from here.</source>
            <translation>Sie liegt auf dem Host des Managers unter %1 und kann von hier nicht gelesen werden.</translation>
        </message>
        <message>
            <source>It could not be fetched: %1</source>
            <translation>Sie konnte nicht geholt werden: %1</translation>
        </message>
        <message>
            <source>It is larger than what the history keeps.</source>
            <translation>Sie ist größer, als der Verlauf aufbewahrt.</translation>
        </message>
        <message>
            <source>the command</source>
            <translation>den Befehl</translation>
        </message>
        <message>
            <source>The manager created %1, then could not hand it to the worker. It stays there as PENDING and is never delivered. Sending again creates another command with a fresh key: with the old key the manager would answer with this dead one.</source>
            <translation>Der Manager hat %1 angelegt, konnte ihn aber nicht an den Worker übergeben. Dort bleibt er als PENDING und wird nie zugestellt. Erneutes Senden legt einen anderen Befehl mit neuem Schlüssel an: Mit dem alten Schlüssel würde der Manager mit diesem toten antworten.</translation>
        </message>
    </context>
    <context>
        <name>alien::CommandsController</name>
        <message numerus="yes">
            <source>&amp;Send to %n deployment(s)</source>
            <translation>
                <numerusform>An %n Deployment &amp;senden</numerusform>
                <numerusform>An %n Deployments &amp;senden</numerusform>
            </translation>
        </message>
        <message>
            <source>Open the workbench first: New command.</source>
            <translation>Öffnen Sie zuerst die Workbench: Neuer Befehl.</translation>
        </message>
        <message>
            <source>It is being sent.</source>
            <translation>Er wird gerade gesendet.</translation>
        </message>
        <message>
            <source>Select a command first.</source>
            <translation>Wählen Sie zuerst einen Befehl aus.</translation>
        </message>
        <message numerus="yes">
            <source>Send %n unsen&amp;t</source>
            <translation>
                <numerusform>%n nicht ges&amp;endeten senden</numerusform>
                <numerusform>%n nicht ges&amp;endete senden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Retry %n &amp;failed</source>
            <translation>
                <numerusform>%n &amp;fehlgeschlagenen erneut versuchen</numerusform>
                <numerusform>%n &amp;fehlgeschlagene erneut versuchen</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing failed in the run that is shown.</source>
            <translation>Im angezeigten Lauf ist nichts fehlgeschlagen.</translation>
        </message>
        <message>
            <source>Nothing waits to be sent.</source>
            <translation>Nichts wartet auf das Senden.</translation>
        </message>
        <message>
            <source>Remove st&amp;ar</source>
            <translation>S&amp;tern entfernen</translation>
        </message>
        <message>
            <source>Select one command only.</source>
            <translation>Wählen Sie nur einen Befehl aus.</translation>
        </message>
        <message>
            <source>No answer is kept here.</source>
            <translation>Hier ist keine Antwort aufbewahrt.</translation>
        </message>
        <message>
            <source>No request is kept here.</source>
            <translation>Hier ist keine Anfrage aufbewahrt.</translation>
        </message>
        <message>
            <source>No earlier answer of it is kept here.</source>
            <translation>Hier ist keine frühere Antwort aufbewahrt.</translation>
        </message>
        <message>
            <source>Select a command to several deployments first.</source>
            <translation>Wählen Sie zuerst einen Befehl an mehrere Deployments aus.</translation>
        </message>
        <message>
            <source>Not sent.</source>
            <translation>Nicht gesendet.</translation>
        </message>
        <message>
            <source>Not sent again.</source>
            <translation>Nicht erneut gesendet.</translation>
        </message>
        <message>
            <source>From %1 of %2</source>
            <translation>Von %1, %2</translation>
        </message>
        <message>
            <source>It cannot be edited.</source>
            <translation>Er kann nicht bearbeitet werden.</translation>
        </message>
        <message>
            <source>Which resource is it for?</source>
            <translation>Für welche Ressource ist er bestimmt?</translation>
        </message>
        <message>
            <source>Several take commands there. Name one under Resource and send it again.</source>
            <translation>Dort nehmen mehrere Ressourcen Befehle an. Geben Sie unter „Ressource“ eine an und senden Sie erneut.</translation>
        </message>
        <message>
            <source>%1 take commands there. Choose one under Resource and send it again.</source>
            <translation>%1 nehmen dort Befehle an. Wählen Sie unter „Ressource“ eine aus und senden Sie erneut.</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>JSON lines (*.jsonl)</source>
            <translation>JSON-Zeilen (*.jsonl)</translation>
        </message>
        <message>
            <source>CSV (*.csv)</source>
            <translation>CSV (*.csv)</translation>
        </message>
        <message>
            <source>HTTP archive (*.har)</source>
            <translation>HTTP-Archiv (*.har)</translation>
        </message>
        <message>
            <source>Command id</source>
            <translation>Befehls-ID</translation>
        </message>
        <message>
            <source>The manager tells state and answer of any command by its id, not its name or its target.</source>
            <translation>Der Manager nennt zu einer Befehls-ID Zustand und Antwort, aber weder Namen noch Ziel.</translation>
        </message>
        <message>
            <source>Track 1 command</source>
            <translation>1 Befehl verfolgen</translation>
        </message>
        <message>
            <source>Which command is to be followed?</source>
            <translation>Welcher Befehl soll verfolgt werden?</translation>
        </message>
        <message>
            <source>Not tracked.</source>
            <translation>Nicht verfolgt.</translation>
        </message>
        <message>
            <source>One of the two has no answer here.</source>
            <translation>Zu einem der beiden gibt es hier keine Antwort.</translation>
        </message>
        <message>
            <source>They cannot be compared.</source>
            <translation>Sie können nicht verglichen werden.</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <translation>%1 auf %2</translation>
        </message>
        <message>
            <source>%1 against %2</source>
            <translation>%1 gegenüber %2</translation>
        </message>
        <message>
            <source>that of %1</source>
            <translation>der von %1</translation>
        </message>
        <message>
            <source>Answer of %1</source>
            <translation>Antwort von %1</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Kept with the command on this computer, and found by the filter.</source>
            <translation>Wird mit dem Befehl auf diesem Rechner aufbewahrt und vom Filter gefunden.</translation>
        </message>
        <message>
            <source>Save note</source>
            <translation>Notiz speichern</translation>
        </message>
        <message>
            <source>Note to %1</source>
            <translation>Notiz zu %1</translation>
        </message>
        <message>
            <source>Name, parameters and answer go from this computer for good. The manager keeps no list: nobody can look them up again.</source>
            <translation>Name, Parameter und Antwort werden endgültig von diesem Rechner gelöscht. Der Manager führt keine Liste: Niemand kann sie wieder nachschlagen.</translation>
        </message>
        <message numerus="yes">
            <source>Remove %n command(s)</source>
            <translation>
                <numerusform>%n Befehl entfernen</numerusform>
                <numerusform>%n Befehle entfernen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Remove %n command(s) from the history?</source>
            <translation>
                <numerusform>%n Befehl aus dem Verlauf entfernen?</numerusform>
                <numerusform>%n Befehle aus dem Verlauf entfernen?</numerusform>
            </translation>
        </message>
        <message>
            <source>It is too large for the clipboard; save it from its view.</source>
            <translation>Zu groß für die Zwischenablage; speichern Sie den Inhalt aus seiner Ansicht.</translation>
        </message>
        <message>
            <source>Not copied.</source>
            <translation>Nicht kopiert.</translation>
        </message>
        <message>
            <source>Command: %1</source>
            <translation>Befehl: %1</translation>
        </message>
        <message>
            <source>Target: %1 %2</source>
            <translation>Ziel: %1 %2</translation>
        </message>
        <message>
            <source>State: %1, attempt %2</source>
            <translation>Zustand: %1, Versuch %2</translation>
        </message>
        <message>
            <source>Sent: %1, ended: %2</source>
            <translation>Gesendet: %1, beendet: %2</translation>
        </message>
        <message>
            <source>Command id: %1</source>
            <translation>Befehls-ID: %1</translation>
        </message>
        <message>
            <source>Idempotency key: %1</source>
            <translation>Idempotenzschlüssel: %1</translation>
        </message>
        <message>
            <source>Error: %1 %2</source>
            <translation>Fehler: %1 %2</translation>
        </message>
        <message>
            <source>Export commands</source>
            <translation>Befehle exportieren</translation>
        </message>
        <message>
            <source>The commands were saved.</source>
            <translation>Die Befehle wurden gespeichert.</translation>
        </message>
        <message>
            <source>The commands could not be saved.</source>
            <translation>Die Befehle konnten nicht gespeichert werden.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Export matrix</source>
            <translation>Matrix exportieren</translation>
        </message>
        <message>
            <source>The matrix could not be saved.</source>
            <translation>Die Matrix konnte nicht gespeichert werden.</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Befehle</translation>
        </message>
        <message>
            <source>The matrix was saved.</source>
            <translation>Die Matrix wurde gespeichert.</translation>
        </message>
    </context>
    <context>
        <name>alien::CommandsEntry</name>
        <message>
            <source>Open the Commands section first.</source>
            <translation>Öffnen Sie zuerst den Bereich Befehle.</translation>
        </message>
    </context>
    <context>
        <name>alien::CommandsPage</name>
        <message>
            <source>Commands</source>
            <translation>Befehle</translation>
        </message>
        <message>
            <source>Filter commands</source>
            <translation>Befehle filtern</translation>
        </message>
        <message>
            <source>sent:today state:failed text; also searches inside requests and answers</source>
            <translation>sent:today state:failed Text; sucht auch in Anfragen und Antworten</translation>
        </message>
        <message>
            <source>commands</source>
            <translation>Befehle</translation>
        </message>
        <message>
            <source>History and command</source>
            <translation>Verlauf und Befehl</translation>
        </message>
        <message>
            <source>History and workbench</source>
            <translation>Verlauf und Workbench</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>Sent today</source>
            <translation>Heute gesendet</translation>
        </message>
        <message>
            <source>Sent yesterday</source>
            <translation>Gestern gesendet</translation>
        </message>
        <message>
            <source>Sent within a week</source>
            <translation>In der letzten Woche gesendet</translation>
        </message>
        <message>
            <source>Under way</source>
            <translation>Läuft</translation>
        </message>
        <message>
            <source>Succeeded</source>
            <translation>Erfolgreich</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Fehlgeschlagen</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>Abgelaufen</translation>
        </message>
        <message>
            <source>Outcome unknown</source>
            <translation>Ergebnis unbekannt</translation>
        </message>
        <message>
            <source>With a star</source>
            <translation>Mit Stern</translation>
        </message>
        <message>
            <source>With a note</source>
            <translation>Mit Notiz</translation>
        </message>
        <message>
            <source>To several deployments</source>
            <translation>An mehrere Deployments</translation>
        </message>
        <message>
            <source>%1 kept by this console</source>
            <translation>%1 von dieser Konsole aufbewahrt</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>The history cannot be read</source>
            <translation>Der Verlauf kann nicht gelesen werden</translation>
        </message>
        <message>
            <source>No commands yet</source>
            <translation>Noch keine Befehle</translation>
        </message>
        <message>
            <source>The manager keeps no list of commands. What is sent from here, or tracked by its id, is kept on this computer with its request and answer, and can be searched, compared and sent again.</source>
            <translation>Der Manager führt keine Liste der Befehle. Was von hier gesendet oder per ID verfolgt wird, bleibt mit Anfrage und Antwort auf diesem Rechner und lässt sich durchsuchen, vergleichen und erneut senden.</translation>
        </message>
        <message>
            <source>New command</source>
            <translation>Neuer Befehl</translation>
        </message>
    </context>
    <context>
        <name>alien::CompareController</name>
        <message>
            <source>Compare deployments</source>
            <translation>Deployments vergleichen</translation>
        </message>
        <message>
            <source>Shows the two selected deployments side by side: releases, settings, resources.</source>
            <translation>Zeigt die beiden ausgewählten Deployments nebeneinander: Releases, Einstellungen, Ressourcen.</translation>
        </message>
        <message>
            <source>Copy comparison</source>
            <translation>Vergleich kopieren</translation>
        </message>
        <message>
            <source>Copies the shown rows of the comparison as text.</source>
            <translation>Kopiert die angezeigten Zeilen des Vergleichs als Text.</translation>
        </message>
        <message>
            <source>Select two deployments first.</source>
            <translation>Wählen Sie zuerst zwei Deployments aus.</translation>
        </message>
        <message>
            <source>Compare two deployments first.</source>
            <translation>Vergleichen Sie zuerst zwei Deployments.</translation>
        </message>
        <message>
            <source>Deployments</source>
            <translation>Deployments</translation>
        </message>
    </context>
    <context>
        <name>alien::CompareView</name>
        <message>
            <source>Before</source>
            <translation>Vorher</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Nachher</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Unterschied</translation>
        </message>
        <message>
            <source>What it means</source>
            <translation>Bedeutung</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>against</source>
            <translation>gegenüber</translation>
        </message>
        <message>
            <source>%1 is not there any more.</source>
            <translation>%1 ist nicht mehr vorhanden.</translation>
        </message>
        <message>
            <source>Type the name of a deployment.</source>
            <translation>Geben Sie den Namen eines Deployments ein.</translation>
        </message>
        <message>
            <source>%1 could not be compared: %2</source>
            <translation>%1 konnte nicht verglichen werden: %2</translation>
        </message>
        <message>
            <source>Being compared.</source>
            <translation>Wird verglichen.</translation>
        </message>
        <message>
            <source>They mean the same. Order, spelling and spelled-out defaults do not count.</source>
            <translation>Sie bedeuten dasselbe. Reihenfolge, Schreibweise und ausgeschriebene Standardwerte zählen nicht.</translation>
        </message>
    </context>
    <context>
        <name>alien::ComparisonTable</name>
        <message>
            <source>Deployment</source>
            <translation>Deployment</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>Release</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Environment</source>
            <translation>Umgebung</translation>
        </message>
        <message>
            <source>Resources</source>
            <translation>Ressourcen</translation>
        </message>
        <message>
            <source>set, another value</source>
            <translation>gesetzt, anderer Wert</translation>
        </message>
        <message>
            <source>set</source>
            <translation>gesetzt</translation>
        </message>
        <message>
            <source>%1 (default)</source>
            <translation>%1 (Standard)</translation>
        </message>
        <message>
            <source>type</source>
            <translation>Typ</translation>
        </message>
        <message>
            <source>status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>lifecycle</source>
            <translation>Lebenszyklus</translation>
        </message>
        <message>
            <source>error</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <source>differs</source>
            <translation>verschieden</translation>
        </message>
        <message>
            <source>same</source>
            <translation>gleich</translation>
        </message>
        <message>
            <source>only left</source>
            <translation>nur links</translation>
        </message>
        <message>
            <source>only right</source>
            <translation>nur rechts</translation>
        </message>
    </context>
    <context>
        <name>alien::Composer</name>
        <message>
            <source>This operation sends no body.</source>
            <translation>Diese Operation sendet keinen Body.</translation>
        </message>
        <message>
            <source>Unlock…</source>
            <translation>Entsperren…</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Body</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Felder</translation>
        </message>
        <message>
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <source>Headers and retries</source>
            <translation>Header und Wiederholungen</translation>
        </message>
        <message>
            <source>Choose an operation on the left: each says what it does and who may call it.</source>
            <translation>Wählen Sie links eine Operation: Bei jeder steht, was sie tut und wer sie aufrufen darf.</translation>
        </message>
        <message>
            <source>Who may: %1.</source>
            <translation>Berechtigt: %1.</translation>
        </message>
        <message>
            <source>You may, as %1. Who may: %2.</source>
            <translation>Sie dürfen, als %1. Berechtigt: %2.</translation>
        </message>
        <message>
            <source>You may not, as %1. Who may: %2.</source>
            <translation>Sie dürfen nicht, als %1. Berechtigt: %2.</translation>
        </message>
        <message>
            <source>Locked.</source>
            <translation>Gesperrt.</translation>
        </message>
        <message>
            <source>It hands out live credentials or acts behind an agent's back.</source>
            <translation>Sie gibt gültige Zugangsdaten heraus oder handelt am Agenten vorbei.</translation>
        </message>
    </context>
    <context>
        <name>alien::ConfirmSheet</name>
        <message>
            <source>Reason, for the journal</source>
            <translation>Grund, für das Journal</translation>
        </message>
        <message>
            <source>Reason, for the journal (optional)</source>
            <translation>Grund, für das Journal (optional)</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>Type %1</source>
            <translation>Geben Sie %1 ein</translation>
        </message>
        <message>
            <source>Type to confirm</source>
            <translation>Zum Bestätigen eingeben</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Say why first: the reason goes into the journal.</source>
            <translation>Nennen Sie zuerst den Grund: Er kommt ins Journal.</translation>
        </message>
        <message>
            <source>Type %1 first.</source>
            <translation>Geben Sie zuerst %1 ein.</translation>
        </message>
        <message>
            <source>Tick the box first.</source>
            <translation>Setzen Sie zuerst das Häkchen.</translation>
        </message>
    </context>
    <context>
        <name>alien::ConnectionBlock</name>
        <message>
            <source>No connection</source>
            <translation>Keine Verbindung</translation>
        </message>
        <message>
            <source>Connection %1</source>
            <translation>Verbindung %1</translation>
        </message>
        <message>
            <source>Connect to a manager, or start the sandbox</source>
            <translation>Mit einem Manager verbinden oder die Sandbox starten</translation>
        </message>
        <message>
            <source>Read only</source>
            <translation>Schreibgeschützt</translation>
        </message>
        <message>
            <source>Token kept for this run only</source>
            <translation>Token nur für diese Sitzung behalten</translation>
        </message>
    </context>
    <context>
        <name>alien::ConnectionFlow</name>
        <message>
            <source>The manager refused the token in use (401).</source>
            <translation>Der Manager hat das verwendete Token abgelehnt (401).</translation>
        </message>
        <message>
            <source>The sandbox did not start.</source>
            <translation>Die Sandbox ist nicht gestartet.</translation>
        </message>
        <message>
            <source>%1 cannot be opened.</source>
            <translation>%1 kann nicht geöffnet werden.</translation>
        </message>
        <message>
            <source>%1 is open in another window.</source>
            <translation>%1 ist in einem anderen Fenster geöffnet.</translation>
        </message>
        <message>
            <source>It was asked to come forward.</source>
            <translation>Es wurde gebeten, nach vorn zu kommen.</translation>
        </message>
        <message>
            <source>Sandbox</source>
            <translation>Sandbox</translation>
        </message>
        <message>
            <source>%1 is reached by plain http: whoever can read the traffic on the way sees the token and every answer, and can change both. Connect by https where the manager offers it.</source>
            <translation>%1 wird über unverschlüsseltes http erreicht: Wer den Datenverkehr unterwegs lesen kann, sieht das Token und jede Antwort und kann beides verändern. Verbinden Sie sich über https, wo der Manager es anbietet.</translation>
        </message>
        <message>
            <source>Send the token over http</source>
            <translation>Token über http senden</translation>
        </message>
        <message>
            <source>Connect without encryption?</source>
            <translation>Ohne Verschlüsselung verbinden?</translation>
        </message>
        <message>
            <source>Neither a token file nor ALIEN_MANAGER_BEARER gives one.</source>
            <translation>Weder eine Token-Datei noch ALIEN_MANAGER_BEARER liefert eines.</translation>
        </message>
        <message>
            <source>The manager refused the token (401).</source>
            <translation>Der Manager hat das Token abgelehnt (401).</translation>
        </message>
        <message>
            <source>Not connected.</source>
            <translation>Nicht verbunden.</translation>
        </message>
        <message>
            <source>The token of this connection does not come from the secret store.</source>
            <translation>Das Token dieser Verbindung kommt nicht aus dem Geheimnisspeicher.</translation>
        </message>
    </context>
    <context>
        <name>alien::ConnectionForm</name>
        <message>
            <source>Manager URL</source>
            <translation>Manager-URL</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Show the token</source>
            <translation>Token anzeigen</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Protection</source>
            <translation>Schutz</translation>
        </message>
        <message>
            <source>In this desktop's secret store</source>
            <translation>Im Geheimnisspeicher des Desktops</translation>
        </message>
        <message>
            <source>Keep the token in this desktop's secret store</source>
            <translation>Token im Geheimnisspeicher des Desktops behalten</translation>
        </message>
        <message>
            <source>Keep the token</source>
            <translation>Token behalten</translation>
        </message>
        <message>
            <source>Read and act</source>
            <translation>Lesen und handeln</translation>
        </message>
        <message>
            <source>Read only</source>
            <translation>Schreibgeschützt</translation>
        </message>
        <message>
            <source>Read only locks every action; production begins so</source>
            <translation>Der Schreibschutz sperrt jede Aktion; Produktion beginnt so</translation>
        </message>
        <message>
            <source>Open as</source>
            <translation>Öffnen als</translation>
        </message>
        <message>
            <source>Certificates and proxy</source>
            <translation>Zertifikate und Proxy</translation>
        </message>
        <message>
            <source>CA file</source>
            <translation>CA-Datei</translation>
        </message>
        <message>
            <source>PEM, besides those of this system</source>
            <translation>PEM, zusätzlich zu denen des Systems</translation>
        </message>
        <message>
            <source>Pinned SHA-256</source>
            <translation>Angeheftete SHA-256</translation>
        </message>
        <message>
            <source>of the manager's own certificate</source>
            <translation>des Zertifikats des Managers selbst</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>Proxy</translation>
        </message>
        <message>
            <source>As this system says</source>
            <translation>Wie im System eingestellt</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Keiner</translation>
        </message>
        <message>
            <source>This one</source>
            <translation>Dieser</translation>
        </message>
        <message>
            <source>Proxy URL</source>
            <translation>Proxy-URL</translation>
        </message>
        <message>
            <source>as kept; type another to replace it</source>
            <translation>wie hinterlegt; zum Ersetzen neues eingeben</translation>
        </message>
        <message>
            <source>ax_…</source>
            <translation>ax_…</translation>
        </message>
        <message>
            <source>Never written to a file.</source>
            <translation>Wird nie in eine Datei geschrieben.</translation>
        </message>
        <message>
            <source>No secret store answers (%1): the token lasts for this run only.</source>
            <translation>Kein Geheimnisspeicher antwortet (%1): Das Token gilt nur für diese Sitzung.</translation>
        </message>
        <message>
            <source>The manager's address is missing.</source>
            <translation>Die Adresse des Managers fehlt.</translation>
        </message>
        <message>
            <source>This is not an address.</source>
            <translation>Das ist keine Adresse.</translation>
        </message>
        <message>
            <source>The token is missing.</source>
            <translation>Das Token fehlt.</translation>
        </message>
        <message>
            <source>A token has no blanks and no letters beyond ASCII; this was perhaps copied with more than the token.</source>
            <translation>Ein Token enthält keine Leerzeichen und nur ASCII-Zeichen; vielleicht wurde mehr als das Token kopiert.</translation>
        </message>
        <message>
            <source>A name is missing.</source>
            <translation>Ein Name fehlt.</translation>
        </message>
        <message>
            <source>Another connection has this name.</source>
            <translation>Eine andere Verbindung hat diesen Namen.</translation>
        </message>
        <message>
            <source>A SHA-256 has 64 hexadecimal digits.</source>
            <translation>Eine SHA-256 hat 64 hexadezimale Ziffern.</translation>
        </message>
        <message>
            <source>This file cannot be read.</source>
            <translation>Diese Datei kann nicht gelesen werden.</translation>
        </message>
        <message>
            <source>Plain http: the token and all answers travel in the clear. You will be asked once.</source>
            <translation>Unverschlüsseltes http: Das Token und alle Antworten werden im Klartext übertragen. Sie werden einmal gefragt.</translation>
        </message>
        <message>
            <source>Token from a command</source>
            <translation>Token aus einem Befehl</translation>
        </message>
        <message>
            <source>The command is missing.</source>
            <translation>Der Befehl fehlt.</translation>
        </message>
        <message>
            <source>Type the token instead</source>
            <translation>Token stattdessen eingeben</translation>
        </message>
        <message>
            <source>Take the token from a command</source>
            <translation>Token aus einem Befehl beziehen</translation>
        </message>
        <message>
            <source>A program whose first line is the token. It is run without a shell at each start, and once more when the manager refuses the token; it has 10 seconds. The command is saved, what it prints never is.</source>
            <translation>Ein Programm, dessen erste Ausgabezeile das Token ist. Es wird bei jedem Start ohne Shell ausgeführt und noch einmal, wenn der Manager das Token ablehnt; es hat 10 Sekunden Zeit. Der Befehl wird gespeichert, seine Ausgabe nie.</translation>
        </message>
        <message>
            <source>Colour: %1</source>
            <translation>Farbe: %1</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Farbe</translation>
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
            <translation>Verbindungen</translation>
        </message>
        <message>
            <source>The one in use stays until another is given.</source>
            <translation>Das verwendete bleibt, bis ein anderes angegeben wird.</translation>
        </message>
        <message>
            <source>This connection is not saved: it came from a flag, the environment or the sandbox.</source>
            <translation>Diese Verbindung ist nicht gespeichert: Sie stammt aus einer Option, der Umgebung oder der Sandbox.</translation>
        </message>
        <message>
            <source>Not connected.</source>
            <translation>Nicht verbunden.</translation>
        </message>
    </context>
    <context>
        <name>alien::ConnectionTest</name>
        <message>
            <source>See all deployments it covers</source>
            <translation>Alle abgedeckten Deployments sehen</translation>
        </message>
        <message>
            <source>Retry and redeploy</source>
            <translation>Erneut versuchen und erneut deployen</translation>
        </message>
        <message>
            <source>Run commands</source>
            <translation>Befehle ausführen</translation>
        </message>
        <message>
            <source>Create deployments</source>
            <translation>Deployments anlegen</translation>
        </message>
        <message>
            <source>Delete deployments</source>
            <translation>Deployments löschen</translation>
        </message>
        <message>
            <source>Publish releases</source>
            <translation>Releases veröffentlichen</translation>
        </message>
        <message>
            <source>Create groups and their tokens</source>
            <translation>Gruppen und deren Tokens anlegen</translation>
        </message>
        <message>
            <source>List and revoke tokens</source>
            <translation>Tokens auflisten und widerrufen</translation>
        </message>
        <message>
            <source>Not tried.</source>
            <translation>Nicht geprüft.</translation>
        </message>
        <message>
            <source>Correct it in the connection's settings.</source>
            <translation>Korrigieren Sie es in den Einstellungen der Verbindung.</translation>
        </message>
        <message>
            <source>The proxy %1 looks the name up.</source>
            <translation>Der Proxy %1 löst den Namen auf.</translation>
        </message>
        <message>
            <source>%1 is an address, no name.</source>
            <translation>%1 ist eine Adresse, kein Name.</translation>
        </message>
        <message>
            <source>The name %1 is not known.</source>
            <translation>Der Name %1 ist nicht bekannt.</translation>
        </message>
        <message>
            <source>Check the spelling; inside a company the name may need its VPN.</source>
            <translation>Prüfen Sie die Schreibweise; in Unternehmen braucht der Name womöglich das VPN.</translation>
        </message>
        <message>
            <source>%1 is %2.</source>
            <translation>%1 ist %2.</translation>
        </message>
        <message>
            <source>Port %1 does not answer: %2.</source>
            <translation>Port %1 antwortet nicht: %2.</translation>
        </message>
        <message>
            <source>Is the manager running, and does a firewall let this machine through?</source>
            <translation>Läuft der Manager, und lässt eine Firewall diesen Rechner durch?</translation>
        </message>
        <message>
            <source>No secure connection: %1.</source>
            <translation>Keine sichere Verbindung: %1.</translation>
        </message>
        <message>
            <source>Does this port speak TLS? A manager without TLS is reached with http://.</source>
            <translation>Spricht dieser Port TLS? Ein Manager ohne TLS wird mit http:// erreicht.</translation>
        </message>
        <message>
            <source>Port %1 answers.</source>
            <translation>Port %1 antwortet.</translation>
        </message>
        <message>
            <source>Port %1 answers through the proxy %2.</source>
            <translation>Port %1 antwortet über den Proxy %2.</translation>
        </message>
        <message>
            <source>Not needed on this machine itself.</source>
            <translation>Auf diesem Rechner selbst nicht nötig.</translation>
        </message>
        <message>
            <source>This address is not encrypted; the token would be readable on the way.</source>
            <translation>Diese Adresse ist nicht verschlüsselt; das Token wäre unterwegs lesbar.</translation>
        </message>
        <message>
            <source>Use https, or agree to the risk for this connection.</source>
            <translation>Verwenden Sie https oder akzeptieren Sie das Risiko für diese Verbindung.</translation>
        </message>
        <message>
            <source>Not encrypted, as you agreed.</source>
            <translation>Nicht verschlüsselt, wie von Ihnen akzeptiert.</translation>
        </message>
        <message>
            <source>Everybody on the way can read the token and what you do.</source>
            <translation>Jeder auf dem Weg kann das Token und Ihr Tun mitlesen.</translation>
        </message>
        <message>
            <source>The certificate is not trusted: %1</source>
            <translation>Dem Zertifikat wird nicht vertraut: %1</translation>
        </message>
        <message>
            <source>Give the file of the authority that signed it, or compare its fingerprint with the manager's operator and trust it for this connection: %1</source>
            <translation>Geben Sie die Datei der ausstellenden Zertifizierungsstelle an, oder vergleichen Sie den Fingerabdruck mit dem Betreiber des Managers und vertrauen Sie ihm für diese Verbindung: %1</translation>
        </message>
        <message>
            <source>The certificate is not the one this connection trusts.</source>
            <translation>Das Zertifikat ist nicht das, dem diese Verbindung vertraut.</translation>
        </message>
        <message>
            <source>It may have been renewed, or somebody is in between. Its fingerprint is %1</source>
            <translation>Es wurde womöglich erneuert, oder jemand sitzt dazwischen. Sein Fingerabdruck ist %1</translation>
        </message>
        <message>
            <source>%1, certificate for %2, valid until %3.</source>
            <translation>%1, Zertifikat für %2, gültig bis %3.</translation>
        </message>
        <message>
            <source>It runs out soon; the manager's operator should renew it.</source>
            <translation>Es läuft bald ab; der Betreiber des Managers sollte es erneuern.</translation>
        </message>
        <message>
            <source>Is it the manager's address, with the path that a proxy puts before it?</source>
            <translation>Ist das die Adresse des Managers, mit dem Pfad, den ein Proxy davorsetzt?</translation>
        </message>
        <message>
            <source>The manager says that it is healthy.</source>
            <translation>Der Manager meldet, dass er gesund ist.</translation>
        </message>
        <message>
            <source>The manager asks for no token.</source>
            <translation>Der Manager verlangt kein Token.</translation>
        </message>
        <message>
            <source>The manager accepts the token.</source>
            <translation>Der Manager akzeptiert das Token.</translation>
        </message>
        <message>
            <source>The manager wants a token.</source>
            <translation>Der Manager verlangt ein Token.</translation>
        </message>
        <message>
            <source>The admin token lies in the manager's state directory, in the file admin-token.</source>
            <translation>Das Admin-Token liegt im Zustandsverzeichnis des Managers in der Datei admin-token.</translation>
        </message>
        <message>
            <source>The manager does not know this token.</source>
            <translation>Der Manager kennt dieses Token nicht.</translation>
        </message>
        <message>
            <source>Was it copied whole, is it for this manager, and was it not revoked?</source>
            <translation>Wurde es vollständig kopiert, gilt es für diesen Manager, und wurde es nicht widerrufen?</translation>
        </message>
        <message>
            <source>This token is good for one purpose only, not for a console.</source>
            <translation>Dieses Token gilt nur für einen einzelnen Zweck, nicht für eine Konsole.</translation>
        </message>
        <message>
            <source>Use an admin, deployment-group or deployment token.</source>
            <translation>Verwenden Sie ein Admin-, Deployment-Gruppen- oder Deployment-Token.</translation>
        </message>
        <message>
            <source>manager 3.x</source>
            <translation>Manager 3.x</translation>
        </message>
        <message>
            <source>manager 1.x</source>
            <translation>Manager 1.x</translation>
        </message>
        <message>
            <source>You are %1 in %2; %3.</source>
            <translation>Sie sind %1 in %2; %3.</translation>
        </message>
        <message>
            <source>The role %1 is not known here; you can look, not change.</source>
            <translation>Die Rolle %1 ist hier nicht bekannt; Sie können ansehen, aber nichts ändern.</translation>
        </message>
        <message>
            <source>A newer version of this program may know it.</source>
            <translation>Eine neuere Version dieses Programms kennt sie vielleicht.</translation>
        </message>
        <message>
            <source>The manager does not tell its time.</source>
            <translation>Der Manager teilt seine Uhrzeit nicht mit.</translation>
        </message>
        <message>
            <source>Your clock and the manager's agree.</source>
            <translation>Ihre Uhr und die des Managers stimmen überein.</translation>
        </message>
        <message>
            <source>The manager's clock is %1 s ahead of yours.</source>
            <translation>Die Uhr des Managers geht Ihrer %1 s voraus.</translation>
        </message>
        <message>
            <source>The manager's clock is %1 s behind yours.</source>
            <translation>Die Uhr des Managers geht Ihrer %1 s nach.</translation>
        </message>
        <message>
            <source>Ages are corrected; deadlines count on the manager's clock.</source>
            <translation>Altersangaben werden korrigiert; Fristen richten sich nach der Uhr des Managers.</translation>
        </message>
        <message>
            <source>No answer within %1 s.</source>
            <translation>Keine Antwort innerhalb von %1 s.</translation>
        </message>
        <message>
            <source>A firewall may swallow the packets; ask who runs the network.</source>
            <translation>Womöglich verschluckt eine Firewall die Pakete; fragen Sie bei der Netzwerkverwaltung nach.</translation>
        </message>
        <message>
            <source>No answer within %1 s through the proxy %2.</source>
            <translation>Keine Antwort innerhalb von %1 s über den Proxy %2.</translation>
        </message>
        <message>
            <source>The proxy %1 does not let the connection through: %2.</source>
            <translation>Der Proxy %1 lässt die Verbindung nicht durch: %2.</translation>
        </message>
        <message>
            <source>Is this the right proxy, is it running, and does it know the manager? It is chosen in the connection's settings.</source>
            <translation>Ist es der richtige Proxy, läuft er, und kennt er den Manager? Gewählt wird er in den Einstellungen der Verbindung.</translation>
        </message>
        <message>
            <source>The proxy %1 does not answer: %2.</source>
            <translation>Der Proxy %1 antwortet nicht: %2.</translation>
        </message>
        <message>
            <source>The proxy %1 answers.</source>
            <translation>Der Proxy %1 antwortet.</translation>
        </message>
    </context>
    <context>
        <name>alien::ConnectionTestView</name>
        <message>
            <source>Name</source>
            <translation>Name</translation>
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
            <translation>Zustand</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rolle</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Uhr</translation>
        </message>
        <message>
            <source>running</source>
            <translation>läuft</translation>
        </message>
        <message>
            <source>passed</source>
            <translation>bestanden</translation>
        </message>
        <message>
            <source>note</source>
            <translation>Hinweis</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>fehlgeschlagen</translation>
        </message>
        <message>
            <source>skipped</source>
            <translation>übersprungen</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>wartet</translation>
        </message>
        <message>
            <source>Test of the connection</source>
            <translation>Verbindungstest</translation>
        </message>
        <message>
            <source>Trust this certificate</source>
            <translation>Diesem Zertifikat vertrauen</translation>
        </message>
        <message>
            <source>Pins the SHA-256 of this certificate to this connection; compare it with the manager's operator first.</source>
            <translation>Heftet die SHA-256 dieses Zertifikats an diese Verbindung; vergleichen Sie sie zuvor mit dem Betreiber des Managers.</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>Testen</translation>
        </message>
        <message>
            <source>Test the connection</source>
            <translation>Verbindung testen</translation>
        </message>
        <message>
            <source>With this token you may</source>
            <translation>Mit diesem Token dürfen Sie</translation>
        </message>
        <message>
            <source>Tries name, TCP, TLS, health, token and role, one after the other</source>
            <translation>Prüft nacheinander Name, TCP, TLS, Zustand, Token und Rolle</translation>
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
            <translation>noch nicht geprüft</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %2 as expected, %n note(s), %3 ms</source>
            <translation>
                <numerusform>%1 von %2 wie erwartet, %n Hinweis, %3 ms</numerusform>
                <numerusform>%1 von %2 wie erwartet, %n Hinweise, %3 ms</numerusform>
            </translation>
        </message>
        <message>
            <source>Test again</source>
            <translation>Erneut testen</translation>
        </message>
        <message>
            <source>manager generation 3, found by the form of the role</source>
            <translation>Manager-Generation 3, erkannt an der Form der Rolle</translation>
        </message>
        <message>
            <source>manager generation 1.7, found by the form of the role</source>
            <translation>Manager-Generation 1.7, erkannt an der Form der Rolle</translation>
        </message>
        <message>
            <source>Not: %1</source>
            <translation>Nicht: %1</translation>
        </message>
    </context>
    <context>
        <name>alien::ConsoleData</name>
        <message>
            <source>Past of %1</source>
            <translation>Vergangenheit von %1</translation>
        </message>
        <message>
            <source>Past of a connection that is not saved</source>
            <translation>Vergangenheit einer nicht gespeicherten Verbindung</translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>Journal</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Befehle</translation>
        </message>
        <message>
            <source>Stack drafts</source>
            <translation>Stack-Entwürfe</translation>
        </message>
        <message>
            <source>Telemetry</source>
            <translation>Telemetrie</translation>
        </message>
        <message>
            <source>The copy beside %1 cannot be removed.</source>
            <translation>Die Sicherung neben %1 kann nicht entfernt werden.</translation>
        </message>
    </context>
    <context>
        <name>alien::ConsoleMeter</name>
        <message>
            <source>new release</source>
            <translation>neues Release</translation>
        </message>
    </context>
    <context>
        <name>alien::Controller</name>
        <message>
            <source>It acts on what is selected in %1: go there first.</source>
            <translation>Dies wirkt auf die Auswahl in %1: Wechseln Sie zuerst dorthin.</translation>
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
            <translation>gesund</translation>
        </message>
        <message>
            <source>working</source>
            <translation>in Arbeit</translation>
        </message>
        <message>
            <source>stalled</source>
            <translation>hängt</translation>
        </message>
        <message>
            <source>needs action</source>
            <translation>Handlungsbedarf</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>fehlgeschlagen</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>unbekannt</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
    </context>
    <context>
        <name>alien::CreateController</name>
        <message>
            <source>Create a deployment?</source>
            <translation>Deployment anlegen?</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Anlegen</translation>
        </message>
        <message>
            <source>Create %1: not done.</source>
            <translation>%1 anlegen: nicht ausgeführt.</translation>
        </message>
        <message>
            <source>Give this token to the agent or the setup of %1. It is shown this once and never expires.</source>
            <translation>Geben Sie dieses Token dem Agenten oder der Einrichtung von %1. Es wird nur dieses eine Mal angezeigt und läuft nie ab.</translation>
        </message>
        <message>
            <source>The manager did not take these settings: %1.</source>
            <translation>Der Manager hat diese Einstellungen nicht übernommen: %1.</translation>
        </message>
        <message>
            <source>Deployment token of %1</source>
            <translation>Deployment-Token von %1</translation>
        </message>
        <message>
            <source>The manager changed these settings: %1.</source>
            <translation>Der Manager hat diese Einstellungen geändert: %1.</translation>
        </message>
        <message>
            <source>They cannot be changed any more: create it anew to have them.</source>
            <translation>Sie lassen sich nicht mehr ändern: Legen Sie es neu an, um sie zu erhalten.</translation>
        </message>
        <message>
            <source>%1 was created; the manager gave no token.</source>
            <translation>%1 wurde angelegt; der Manager hat kein Token ausgegeben.</translation>
        </message>
    </context>
    <context>
        <name>alien::CreateDeploymentForm</name>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Name</translation>
        </message>
        <message>
            <source>Resource prefix</source>
            <translation>Ressourcen-Präfix</translation>
        </message>
        <message>
            <source>chosen by the manager</source>
            <translation>vom Manager gewählt</translation>
        </message>
        <message>
            <source>Resource &amp;prefix</source>
            <translation>Ressourcen-&amp;Präfix</translation>
        </message>
        <message>
            <source>Stack settings</source>
            <translation>Stack-Einstellungen</translation>
        </message>
        <message>
            <source>&amp;Stack settings</source>
            <translation>&amp;Stack-Einstellungen</translation>
        </message>
        <message>
            <source>Custom domains</source>
            <translation>Eigene Domains</translation>
        </message>
        <message>
            <source>Environment</source>
            <translation>Umgebung</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>Plattform</translation>
        </message>
        <message>
            <source>P&amp;latform</source>
            <translation>P&amp;lattform</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Gruppe</translation>
        </message>
        <message>
            <source>%1  (%2, %3 of %4)</source>
            <translation>%1  (%2, %3 von %4)</translation>
        </message>
        <message>
            <source>&amp;Group</source>
            <translation>&amp;Gruppe</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Create 1 deployment</source>
            <translation>1 Deployment anlegen</translation>
        </message>
        <message>
            <source>Give it a name.</source>
            <translation>Geben Sie einen Namen ein.</translation>
        </message>
        <message>
            <source>There is no group yet; create one first.</source>
            <translation>Es gibt noch keine Gruppe; legen Sie zuerst eine an.</translation>
        </message>
        <message>
            <source>A resource prefix has 3 to 40 characters: lower-case letters, digits and single hyphens, a letter first, no hyphen last.</source>
            <translation>Ein Ressourcen-Präfix hat 3 bis 40 Zeichen: Kleinbuchstaben, Ziffern und einzelne Bindestriche, ein Buchstabe am Anfang, kein Bindestrich am Ende.</translation>
        </message>
        <message>
            <source>Stack settings, line %1, column %2: %3</source>
            <translation>Stack-Einstellungen, Zeile %1, Spalte %2: %3</translation>
        </message>
        <message>
            <source>Stack settings must be a JSON object.</source>
            <translation>Stack-Einstellungen müssen ein JSON-Objekt sein.</translation>
        </message>
        <message>
            <source>There is no release yet. A deployment created before the first release stays pending for ever, also after a later publish. Publish a release first.</source>
            <translation>Es gibt noch kein Release. Ein vor dem ersten Release angelegtes Deployment bleibt für immer pending, auch nach einer späteren Veröffentlichung. Veröffentlichen Sie zuerst ein Release.</translation>
        </message>
        <message>
            <source>The newest release has no stack for %1: this deployment would not start.</source>
            <translation>Das neueste Release hat keinen Stack für %1: Dieses Deployment würde nicht starten.</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Felder</translation>
        </message>
    </context>
    <context>
        <name>alien::CreateGroupForm</name>
        <message>
            <source>Create 1 group</source>
            <translation>1 Gruppe anlegen</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Name</translation>
        </message>
        <message>
            <source>Neither can be changed later, and a group cannot be deleted.</source>
            <translation>Beides lässt sich später nicht ändern, und eine Gruppe kann nicht gelöscht werden.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Give it a name.</source>
            <translation>Geben Sie einen Namen ein.</translation>
        </message>
        <message>
            <source>A group of this name exists already; only the id will tell them apart.</source>
            <translation>Eine Gruppe dieses Namens existiert bereits; nur die ID wird sie unterscheiden.</translation>
        </message>
        <message>
            <source>Deployments at most</source>
            <translation>Deployments höchstens</translation>
        </message>
        <message>
            <source>Deployments at &amp;most</source>
            <translation>Deployments &amp;höchstens</translation>
        </message>
    </context>
    <context>
        <name>alien::Cron</name>
        <message>
            <source>A schedule has five fields (minute hour day month weekday), this one has %1.</source>
            <translation>Ein Zeitplan hat fünf Felder (Minute Stunde Tag Monat Wochentag), dieser hat %1.</translation>
        </message>
        <message>
            <source>%1 is no %2 of a schedule (%3 to %4).</source>
            <translation>%1 ist in einem Zeitplan ungültig für %2 (%3 bis %4).</translation>
        </message>
        <message>
            <source>at %1</source>
            <translation>um %1</translation>
        </message>
        <message>
            <source>every minute</source>
            <translation>jede Minute</translation>
        </message>
        <message>
            <source>at minute %1</source>
            <translation>zur Minute %1</translation>
        </message>
        <message>
            <source>every hour</source>
            <translation>jede Stunde</translation>
        </message>
        <message>
            <source>in the hours %1</source>
            <translation>in den Stunden %1</translation>
        </message>
        <message>
            <source>on day %1 of the month</source>
            <translation>an Tag %1 des Monats</translation>
        </message>
        <message>
            <source>on %1</source>
            <translation>jeweils %1</translation>
        </message>
        <message>
            <source> or </source>
            <translation> oder </translation>
        </message>
        <message>
            <source>in %1</source>
            <translation>im %1</translation>
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
            <translation>ein Text wird erwartet</translation>
        </message>
        <message>
            <source>a number from %1 to %2 is expected</source>
            <translation>eine Zahl von %1 bis %2 wird erwartet</translation>
        </message>
        <message>
            <source>“%1” is none of %2</source>
            <translation>„%1“ gehört nicht zu %2</translation>
        </message>
        <message>
            <source>a list of 1 to %1 entries is expected</source>
            <translation>eine Liste mit 1 bis %1 Einträgen wird erwartet</translation>
        </message>
        <message>
            <source>%1: an object is expected</source>
            <translation>%1: ein Objekt wird erwartet</translation>
        </message>
        <message>
            <source>This is not JSON: %1 at byte %2.</source>
            <translation>Das ist kein JSON: %1 bei Byte %2.</translation>
        </message>
        <message>
            <source>This is not a dashboard: a JSON object is expected.</source>
            <translation>Das ist kein Dashboard: Ein JSON-Objekt wird erwartet.</translation>
        </message>
        <message>
            <source>1 is expected; this is not a dashboard, or one of a newer console</source>
            <translation>1 wird erwartet; dies ist kein Dashboard oder eines aus einer neueren Konsole</translation>
        </message>
    </context>
    <context>
        <name>alien::DashboardStore</name>
        <message>
            <source>larger than 1 MB</source>
            <translation>größer als 1 MB</translation>
        </message>
        <message>
            <source>%1 cannot be written: %2</source>
            <translation>%1 kann nicht geschrieben werden: %2</translation>
        </message>
        <message>
            <source>%1 cannot be removed: %2</source>
            <translation>%1 kann nicht entfernt werden: %2</translation>
        </message>
    </context>
    <context>
        <name>alien::DatabaseShelf</name>
        <message>
            <source>%1 is in use by another window; it is restored at the next start.</source>
            <translation>%1 wird von einem anderen Fenster verwendet; die Wiederherstellung erfolgt beim nächsten Start.</translation>
        </message>
        <message>
            <source>%1 cannot be moved aside; nothing was restored.</source>
            <translation>%1 kann nicht beiseitegelegt werden; es wurde nichts wiederhergestellt.</translation>
        </message>
        <message>
            <source>%1 cannot be put in its place: %2</source>
            <translation>%1 kann nicht an seinen Platz gebracht werden: %2</translation>
        </message>
        <message>
            <source>No backup of %1 could be made: %2</source>
            <translation>Von %1 konnte keine Sicherung erstellt werden: %2</translation>
        </message>
        <message>
            <source>%1 was not written by a version of this program that this one knows.</source>
            <translation>%1 stammt nicht von einer Programmversion, die diese Version kennt.</translation>
        </message>
        <message>
            <source>It cannot be read.</source>
            <translation>Die Datei kann nicht gelesen werden.</translation>
        </message>
        <message>
            <source>The folder takes no file.</source>
            <translation>Im Ordner kann keine Datei angelegt werden.</translation>
        </message>
        <message>
            <source>%1 cannot be restored: %2</source>
            <translation>%1 kann nicht wiederhergestellt werden: %2</translation>
        </message>
    </context>
    <context>
        <name>alien::DeploymentComparePage</name>
        <message>
            <source>Comparison</source>
            <translation>Vergleich</translation>
        </message>
        <message>
            <source>Filter places</source>
            <translation>Stellen filtern</translation>
        </message>
        <message>
            <source>differs:yes part:settings place:network text</source>
            <translation>differs:yes part:settings place:network Text</translation>
        </message>
        <message>
            <source>places</source>
            <translation>Stellen</translation>
        </message>
        <message>
            <source>Deployments</source>
            <translation>Deployments</translation>
        </message>
        <message>
            <source>Back to deployments</source>
            <translation>Zurück zu den Deployments</translation>
        </message>
        <message>
            <source>Back to the deployments (Esc, Alt+Left)</source>
            <translation>Zurück zu den Deployments (Esc, Alt+Links)</translation>
        </message>
        <message>
            <source>Only differences</source>
            <translation>Nur Unterschiede</translation>
        </message>
        <message>
            <source>%1 (%2) beside %3 (%4). Values that may be secret are masked; of variables only the names are compared in sight.</source>
            <translation>%1 (%2) neben %3 (%4). Womöglich geheime Werte sind maskiert; bei Variablen werden sichtbar nur die Namen verglichen.</translation>
        </message>
        <message numerus="yes">
            <source>%n difference(s)</source>
            <translation>
                <numerusform>%n Unterschied</numerusform>
                <numerusform>%n Unterschiede</numerusform>
            </translation>
        </message>
        <message>
            <source>One of the two could not be read</source>
            <translation>Eines der beiden konnte nicht gelesen werden</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>No difference</source>
            <translation>Kein Unterschied</translation>
        </message>
        <message>
            <source>Status, releases, settings, resources and names of variables are the same.</source>
            <translation>Status, Releases, Einstellungen, Ressourcen und Variablennamen sind gleich.</translation>
        </message>
        <message>
            <source>Read at %1; Refresh reads both again.</source>
            <translation>Gelesen um %1; „Aktualisieren“ liest beide neu.</translation>
        </message>
        <message>
            <source>%1 beside %2</source>
            <translation>%1 neben %2</translation>
        </message>
    </context>
    <context>
        <name>alien::DeploymentInspector</name>
        <message>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <source>Search in JSON</source>
            <translation>Im JSON suchen</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Übersicht</translation>
        </message>
        <message>
            <source>Resources</source>
            <translation>Ressourcen</translation>
        </message>
        <message>
            <source>Public URLs</source>
            <translation>Öffentliche URLs</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>Release</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <source>Choose a public URL to copy</source>
            <translation>Öffentliche URL zum Kopieren wählen</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>%1: a resource, "api"; %2: its URL</extracomment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>(no name)</source>
            <translation>(kein Name)</translation>
        </message>
        <message>
            <source>Copy id</source>
            <translation>ID kopieren</translation>
        </message>
        <message>
            <source>Group %1</source>
            <translation>Gruppe %1</translation>
        </message>
    </context>
    <context>
        <name>alien::DeploymentSummaryTab</name>
        <message>
            <source>Public URL</source>
            <extracomment>%1: the resource that has the URL, "api"</extracomment>
            <translation>Öffentliche URL</translation>
        </message>
        <message>
            <source>URL of %1</source>
            <translation>URL von %1</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message numerus="yes">
            <source>%n other deployment(s) fail the same way</source>
            <translation>
                <numerusform>%n weiteres Deployment schlägt auf dieselbe Weise fehl</numerusform>
                <numerusform>%n weitere Deployments schlagen auf dieselbe Weise fehl</numerusform>
            </translation>
        </message>
        <message>
            <source>Last time, %1</source>
            <translation>Letztes Mal, %1</translation>
        </message>
        <message>
            <source>A retry was asked for; the manager picks it up within seconds.</source>
            <translation>Ein erneuter Versuch wurde angefordert; der Manager greift ihn binnen Sekunden auf.</translation>
        </message>
        <message>
            <source>This manager offers no way forward from here: a retry is refused, a redeploy and a cleanup fail. Mend the stack, then forget this deployment and create it again.</source>
            <translation>Dieser Manager bietet von hier keinen Weg weiter: Ein erneuter Versuch wird abgelehnt, Redeploy und Bereinigung schlagen fehl. Korrigieren Sie den Stack, vergessen Sie dann dieses Deployment und legen Sie es neu an.</translation>
        </message>
        <message>
            <source>It was created before the first release and stays pending for ever. Forget it and create it again.</source>
            <translation>Es wurde vor dem ersten Release angelegt und bleibt für immer pending. Vergessen Sie es und legen Sie es neu an.</translation>
        </message>
        <message>
            <source>The runtime is gone; resources of the setup are left in the customer's cloud. Run the setup's teardown from the command line.</source>
            <translation>Die Laufzeit ist entfernt; in der Cloud des Kunden sind Einrichtungsressourcen übrig. Führen Sie den Abbau der Einrichtung über die Befehlszeile aus.</translation>
        </message>
        <message>
            <source>It waits longer than usual. Does the release it wants have a stack for its platform? Without one it waits for ever, and only detach or forget ends that.</source>
            <translation>Es wartet länger als üblich. Hat das gewünschte Release einen Stack für seine Plattform? Ohne ihn wartet es ewig, und nur Abkoppeln oder Vergessen beendet das.</translation>
        </message>
        <message>
            <source>Its agent has not been heard of for three intervals.</source>
            <translation>Der Agent hat sich seit drei Intervallen nicht gemeldet.</translation>
        </message>
        <message>
            <source>Its agent pulls: retry, redeploy and cleanup do not reach it at this version of the manager; publishing does.</source>
            <translation>Der Agent arbeitet per Pull: Erneuter Versuch, Redeploy und Bereinigung erreichen ihn bei dieser Manager-Version nicht; eine Veröffentlichung schon.</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>seit %1</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>Release</translation>
        </message>
        <message>
            <source>none yet</source>
            <translation>noch keine</translation>
        </message>
        <message>
            <source>wants %1</source>
            <translation>Soll: %1</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Anzeigen</translation>
        </message>
        <message>
            <source>Resources</source>
            <translation>Ressourcen</translation>
        </message>
        <message>
            <source>%1 of %2 running</source>
            <translation>%1 von %2 laufen</translation>
        </message>
        <message numerus="yes">
            <source>%n failed</source>
            <translation>
                <numerusform>%n fehlgeschlagen</numerusform>
                <numerusform>%n fehlgeschlagen</numerusform>
            </translation>
        </message>
        <message>
            <source>Updates by</source>
            <translation>Updates durch</translation>
        </message>
        <message>
            <source>agent (pull)</source>
            <translation>Agent (Pull)</translation>
        </message>
        <message>
            <source>manager (push)</source>
            <translation>Manager (Push)</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>Agent</translation>
        </message>
        <message>
            <source>seen %1</source>
            <translation>gesehen %1</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Region</translation>
        </message>
        <message>
            <source>Prefix</source>
            <translation>Präfix</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Angelegt</translation>
        </message>
        <message>
            <source>by import (%1)</source>
            <translation>durch Import (%1)</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>ID</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>Zustand</translation>
        </message>
    </context>
    <context>
        <name>alien::DeploymentTable</name>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Gruppe</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>Plattform</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Region</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>Release</translation>
        </message>
        <message>
            <source>Wants</source>
            <translation>Soll</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>Public URL</source>
            <translation>Öffentliche URL</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <source>In state</source>
            <translation>Im Status</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Angelegt</translation>
        </message>
        <message>
            <source>Updated</source>
            <translation>Aktualisiert</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>ID</translation>
        </message>
        <message>
            <source>Pull deployments: when the agent was last heard of. Push deployments: the last change of state.</source>
            <translation>Pull-Deployments: wann sich der Agent zuletzt gemeldet hat. Push-Deployments: die letzte Zustandsänderung.</translation>
        </message>
        <message>
            <source>How long it has been in this status, as far as this console or the manager know.</source>
            <translation>Wie lange es in diesem Status ist, soweit diese Konsole oder der Manager es wissen.</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>fehlgeschlagen</translation>
        </message>
        <message>
            <source>attention</source>
            <translation>Handlungsbedarf</translation>
        </message>
        <message numerus="yes">
            <source>degraded, %n failed</source>
            <translation>
                <numerusform>beeinträchtigt, %n fehlgeschlagen</numerusform>
                <numerusform>beeinträchtigt, %n fehlgeschlagen</numerusform>
            </translation>
        </message>
        <message>
            <source>degraded</source>
            <translation>beeinträchtigt</translation>
        </message>
        <message>
            <source>%1 of %2 running</source>
            <translation>%1 von %2 laufen</translation>
        </message>
        <message>
            <source>progressing</source>
            <translation>im Gange</translation>
        </message>
        <message>
            <source>healthy</source>
            <translation>gesund</translation>
        </message>
        <message>
            <source>silent</source>
            <translation>stumm</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>unbekannt</translation>
        </message>
        <message>
            <source>%1 for longer than usual</source>
            <translation>%1 länger als üblich</translation>
        </message>
        <message>
            <source>%1
wants %2</source>
            <translation>%1
Soll: %2</translation>
        </message>
        <message>
            <source>%1 of %2 resources running, %3 failed, %4 under way</source>
            <translation>%1 von %2 Ressourcen laufen, %3 fehlgeschlagen, %4 in Arbeit</translation>
        </message>
    </context>
    <context>
        <name>alien::DeploymentTelemetry</name>
        <message>
            <source>Telemetry</source>
            <translation>Telemetrie</translation>
        </message>
        <message>
            <source>Open large</source>
            <translation>Groß öffnen</translation>
        </message>
    </context>
    <context>
        <name>alien::DeploymentTerms</name>
        <message>
            <source>Status, or its class</source>
            <translation>Status oder seine Klasse</translation>
        </message>
        <message>
            <source>Class of the status: healthy, working, stalled, attention, failed, gone, unknown</source>
            <translation>Klasse des Status: healthy, working, stalled, attention, failed, gone, unknown</translation>
        </message>
        <message>
            <source>Name or id of the deployment group</source>
            <translation>Name oder ID der Deployment-Gruppe</translation>
        </message>
        <message>
            <source>Platform: aws, gcp, azure, kubernetes, local, test</source>
            <translation>Plattform: aws, gcp, azure, kubernetes, local, test</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Region</translation>
        </message>
        <message>
            <source>Release it runs: an id, or latest</source>
            <translation>Laufendes Release: eine ID oder latest</translation>
        </message>
        <message>
            <source>Release it is to run: an id, or latest</source>
            <translation>Gewünschtes Release: eine ID oder latest</translation>
        </message>
        <message>
            <source>Part of the name</source>
            <translation>Teil des Namens</translation>
        </message>
        <message>
            <source>Id, or its beginning</source>
            <translation>ID oder ihr Anfang</translation>
        </message>
        <message>
            <source>Part of the error's code or message; * stands for anything</source>
            <translation>Teil des Fehlercodes oder der Fehlermeldung; * steht für Beliebiges</translation>
        </message>
        <message>
            <source>One cause of failure, as the overview opens it</source>
            <translation>Eine Fehlerursache, wie die Übersicht sie öffnet</translation>
        </message>
        <message>
            <source>push or pull</source>
            <translation>push oder pull</translation>
        </message>
        <message>
            <source>Part of the public URL; yes or no: whether it has one</source>
            <translation>Teil der öffentlichen URL; yes oder no: ob es eine hat</translation>
        </message>
        <message>
            <source>Health: failed, attention, degraded, progressing, unknown, healthy</source>
            <translation>Zustand: failed, attention, degraded, progressing, unknown, healthy</translation>
        </message>
        <message>
            <source>Whether a pull agent has not been heard of</source>
            <translation>Ob sich ein Pull-Agent nicht gemeldet hat</translation>
        </message>
        <message>
            <source>Whether it wants another release than it runs</source>
            <translation>Ob es ein anderes Release erhalten soll als das laufende</translation>
        </message>
        <message>
            <source>Whether a retry was asked for and not begun</source>
            <translation>Ob ein erneuter Versuch angefordert und noch nicht begonnen wurde</translation>
        </message>
        <message>
            <source>Time in this status</source>
            <translation>Zeit in diesem Status</translation>
        </message>
        <message>
            <source>Time since it was created</source>
            <translation>Zeit seit dem Anlegen</translation>
        </message>
        <message>
            <source>Time since the manager last heard of it or changed it</source>
            <translation>Zeit, seit der Manager zuletzt davon gehört oder es geändert hat</translation>
        </message>
    </context>
    <context>
        <name>alien::DesktopNotifier</name>
        <message>
            <source>There is no session bus.</source>
            <translation>Es gibt keinen Session-Bus.</translation>
        </message>
    </context>
    <context>
        <name>alien::DiffTable</name>
        <message>
            <source>added</source>
            <translation>hinzugefügt</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>entfernt</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>geändert</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Vorher</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Nachher</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>Plattform</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Stelle</translation>
        </message>
        <message>
            <source>platform</source>
            <translation>Plattform</translation>
        </message>
        <message>
            <source>place</source>
            <translation>Stelle</translation>
        </message>
        <message>
            <source>added, changed, removed</source>
            <translation>added, changed, removed</translation>
        </message>
        <message>
            <source>the whole stack</source>
            <translation>der ganze Stack</translation>
        </message>
    </context>
    <context>
        <name>alien::DomainEditor</name>
        <message>
            <source>Remove domain</source>
            <translation>Domain entfernen</translation>
        </message>
        <message>
            <source>Resource of the domain</source>
            <translation>Ressource der Domain</translation>
        </message>
        <message>
            <source>Custom domain</source>
            <translation>Eigene Domain</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>Zertifikat</translation>
        </message>
        <message>
            <source>More of the certificate</source>
            <translation>Weiteres zum Zertifikat</translation>
        </message>
        <message>
            <source>vault's resource ID, if needed</source>
            <translation>Ressourcen-ID des Vaults, falls nötig</translation>
        </message>
        <message>
            <source>namespace, if another</source>
            <translation>Namespace, falls abweichend</translation>
        </message>
        <message>
            <source>Name the resource that %1 is for.</source>
            <translation>Nennen Sie die Ressource, für die %1 gilt.</translation>
        </message>
        <message>
            <source>DNS: %1</source>
            <translation>DNS: %1</translation>
        </message>
        <message>
            <source>Add domain</source>
            <translation>Domain hinzufügen</translation>
        </message>
        <message>
            <source>Custom domain: %1</source>
            <translation>Eigene Domain: %1</translation>
        </message>
        <message>
            <source>Custom domain: %1 has two; a resource takes one.</source>
            <translation>Eigene Domain: %1 hat zwei; eine Ressource nimmt nur eine.</translation>
        </message>
    </context>
    <context>
        <name>alien::DraftDatabase</name>
        <message>
            <source>The drafts cannot be written: %1</source>
            <translation>Die Entwürfe können nicht geschrieben werden: %1</translation>
        </message>
    </context>
    <context>
        <name>alien::Endpoint</name>
        <message>
            <source>%1 holds no certificate in PEM form.</source>
            <translation>%1 enthält kein Zertifikat im PEM-Format.</translation>
        </message>
        <message>
            <source>The proxy must be given as http://host:port or socks5://host:port.</source>
            <translation>Der Proxy muss als http://host:port oder socks5://host:port angegeben werden.</translation>
        </message>
    </context>
    <context>
        <name>alien::EnvironmentEditor</name>
        <message>
            <source>Secret</source>
            <translation>Geheim</translation>
        </message>
        <message>
            <source>Remove variable</source>
            <translation>Variable entfernen</translation>
        </message>
        <message>
            <source>Variable name</source>
            <translation>Name der Variablen</translation>
        </message>
        <message>
            <source>Variable value</source>
            <translation>Wert der Variablen</translation>
        </message>
        <message>
            <source>Resources that get it</source>
            <translation>Ressourcen, die sie erhalten</translation>
        </message>
        <message>
            <source>NAME</source>
            <translation>NAME</translation>
        </message>
        <message>
            <source>value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>all resources</source>
            <translation>alle Ressourcen</translation>
        </message>
        <message>
            <source>Ids apart by spaces; a trailing * stands for any ending. Empty: all.</source>
            <translation>IDs durch Leerzeichen getrennt; ein * am Ende steht für jede Endung. Leer: alle.</translation>
        </message>
        <message>
            <source>Add variable</source>
            <translation>Variable hinzufügen</translation>
        </message>
        <message>
            <source>"%1" is not a name for a variable: letters, digits and _, not a digit first.</source>
            <translation>„%1“ ist kein Variablenname: Buchstaben, Ziffern und _, keine Ziffer am Anfang.</translation>
        </message>
        <message>
            <source>%1 is kept by the platform; a resource that gets it fails when it is built.</source>
            <translation>%1 ist der Plattform vorbehalten; eine Ressource, die sie erhält, schlägt beim Bauen fehl.</translation>
        </message>
        <message>
            <source>%1 stands twice.</source>
            <translation>%1 kommt zweimal vor.</translation>
        </message>
    </context>
    <context>
        <name>alien::ErrorCard</name>
        <message>
            <source>attempt %1 of %2</source>
            <translation>Versuch %1 von %2</translation>
        </message>
        <message>
            <source>attempt %1</source>
            <translation>Versuch %1</translation>
        </message>
        <message>
            <source>retryable</source>
            <translation>wiederholbar</translation>
        </message>
        <message>
            <source>a retry will not help</source>
            <translation>ein erneuter Versuch hilft nicht</translation>
        </message>
        <message>
            <source>HTTP %1</source>
            <translation>HTTP %1</translation>
        </message>
        <message>
            <source>Hint</source>
            <translation>Hinweis</translation>
        </message>
        <message>
            <source>Hint: %1</source>
            <translation>Hinweis: %1</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>Bericht kopieren</translation>
        </message>
        <message>
            <source>Caused by, 1 level</source>
            <translation>Verursacht durch, 1 Ebene</translation>
        </message>
        <message>
            <source>Caused by, %1 levels</source>
            <translation>Verursacht durch, %1 Ebenen</translation>
        </message>
        <message>
            <source>not retryable</source>
            <translation>nicht wiederholbar</translation>
        </message>
        <message>
            <source>Check %1</source>
            <translation>%1 prüfen</translation>
        </message>
    </context>
    <context>
        <name>alien::ErrorText</name>
        <message>
            <source>"%1" is not an http or https address of a manager.</source>
            <translation>„%1“ ist keine http- oder https-Adresse eines Managers.</translation>
        </message>
        <message>
            <source>The address of a manager must not contain a user name, a query or a fragment.</source>
            <translation>Die Adresse eines Managers darf weder Benutzernamen noch Abfrage oder Fragment enthalten.</translation>
        </message>
        <message>
            <source>The token contains characters that cannot be sent in a header.</source>
            <translation>Das Token enthält Zeichen, die in einem Header nicht gesendet werden können.</translation>
        </message>
        <message>
            <source>The path of the request contains an empty segment or characters that cannot be sent.</source>
            <translation>Der Pfad der Anfrage enthält ein leeres Segment oder Zeichen, die nicht gesendet werden können.</translation>
        </message>
        <message>
            <source>This id is empty, too long or contains characters that no id of the manager has.</source>
            <translation>Diese ID ist leer, zu lang oder enthält Zeichen, die in keiner ID des Managers vorkommen.</translation>
        </message>
        <message>
            <source>The method of the request is not an HTTP method.</source>
            <translation>Die Methode der Anfrage ist keine HTTP-Methode.</translation>
        </message>
        <message>
            <source>The query parameter "%1" contains control characters.</source>
            <translation>Der Abfrageparameter „%1“ enthält Steuerzeichen.</translation>
        </message>
        <message>
            <source>The header "%1" cannot be set here or contains characters that cannot be sent.</source>
            <translation>Der Header „%1“ kann hier nicht gesetzt werden oder enthält Zeichen, die nicht gesendet werden können.</translation>
        </message>
        <message>
            <source>A reading request has no body.</source>
            <translation>Eine Leseanfrage hat keinen Body.</translation>
        </message>
        <message>
            <source>%1 refused the connection.</source>
            <translation>%1 hat die Verbindung abgelehnt.</translation>
        </message>
        <message>
            <source>The name %1 could not be found.</source>
            <translation>Der Name %1 wurde nicht gefunden.</translation>
        </message>
        <message>
            <source>%1 closed the connection without an answer.</source>
            <translation>%1 hat die Verbindung ohne Antwort geschlossen.</translation>
        </message>
        <message>
            <source>The proxy refused the connection.</source>
            <translation>Der Proxy hat die Verbindung abgelehnt.</translation>
        </message>
        <message>
            <source>The proxy closed the connection.</source>
            <translation>Der Proxy hat die Verbindung geschlossen.</translation>
        </message>
        <message>
            <source>The proxy's name could not be found.</source>
            <translation>Der Name des Proxys wurde nicht gefunden.</translation>
        </message>
        <message>
            <source>The proxy did not answer in time.</source>
            <translation>Der Proxy hat nicht rechtzeitig geantwortet.</translation>
        </message>
        <message>
            <source>The proxy wants a user name and password.</source>
            <translation>Der Proxy verlangt Benutzernamen und Passwort.</translation>
        </message>
        <message>
            <source>No answer from %1: %2.</source>
            <translation>Keine Antwort von %1: %2.</translation>
        </message>
        <message>
            <source>%1 (through the proxy %2)</source>
            <translation>%1 (über den Proxy %2)</translation>
        </message>
        <message>
            <source>the certificate has expired</source>
            <translation>das Zertifikat ist abgelaufen</translation>
        </message>
        <message>
            <source>the certificate is not valid yet</source>
            <translation>das Zertifikat ist noch nicht gültig</translation>
        </message>
        <message>
            <source>the certificate is for another host</source>
            <translation>das Zertifikat gilt für einen anderen Host</translation>
        </message>
        <message>
            <source>the certificate is self-signed</source>
            <translation>das Zertifikat ist selbstsigniert</translation>
        </message>
        <message>
            <source>a self-signed certificate in the chain is not trusted</source>
            <translation>einem selbstsignierten Zertifikat in der Kette wird nicht vertraut</translation>
        </message>
        <message>
            <source>the certificate's issuer is unknown</source>
            <translation>der Aussteller des Zertifikats ist unbekannt</translation>
        </message>
        <message>
            <source>the certificate has been revoked</source>
            <translation>das Zertifikat wurde widerrufen</translation>
        </message>
        <message>
            <source>the server sent no certificate</source>
            <translation>der Server hat kein Zertifikat gesendet</translation>
        </message>
        <message>
            <source>%1 could not be trusted: %2.</source>
            <translation>%1 ist nicht vertrauenswürdig: %2.</translation>
        </message>
        <message>
            <source>; </source>
            <translation>; </translation>
        </message>
        <message>
            <source>The TLS connection could not be made: %1. The server may want a client certificate or offer only versions before TLS 1.2.</source>
            <translation>Die TLS-Verbindung konnte nicht hergestellt werden: %1. Der Server verlangt womöglich ein Client-Zertifikat oder bietet nur Versionen vor TLS 1.2 an.</translation>
        </message>
        <message>
            <source>%1 keeps ending the TLS connection without an answer; it may want a client certificate.</source>
            <translation>%1 beendet die TLS-Verbindung immer wieder ohne Antwort; womöglich wird ein Client-Zertifikat verlangt.</translation>
        </message>
        <message>
            <source>The server's certificate is not the one that is pinned for this connection.</source>
            <translation>Das Zertifikat des Servers ist nicht das, das an diese Verbindung angeheftet ist.</translation>
        </message>
        <message>
            <source>SHA-256 fingerprint of the server's certificate:
%1
Compare it with the one that the manager's owner gives you. If they are the same, pin it for this connection; or trust the file of the authority that issued it.</source>
            <translation>SHA-256-Fingerabdruck des Serverzertifikats:
%1
Vergleichen Sie ihn mit dem, den Ihnen der Betreiber des Managers nennt. Stimmen sie überein, heften Sie ihn an diese Verbindung an; oder vertrauen Sie der Datei der ausstellenden Zertifizierungsstelle.</translation>
        </message>
        <message>
            <source>The request waited %1 s behind others and did not leave.</source>
            <translation>Die Anfrage hat %1 s hinter anderen gewartet und wurde nicht gesendet.</translation>
        </message>
        <message>
            <source>This system did not say within %1 s which proxy to use; its automatic configuration script may be out of reach.</source>
            <translation>Dieses System hat nicht innerhalb von %1 s mitgeteilt, welcher Proxy zu verwenden ist; das Skript zur automatischen Konfiguration ist womöglich nicht erreichbar.</translation>
        </message>
        <message>
            <source>No connection within %1 s.</source>
            <translation>Keine Verbindung innerhalb von %1 s.</translation>
        </message>
        <message>
            <source>No answer within %1 s.</source>
            <translation>Keine Antwort innerhalb von %1 s.</translation>
        </message>
        <message>
            <source>The answer was not complete after %1 s.</source>
            <translation>Die Antwort war nach %1 s nicht vollständig.</translation>
        </message>
        <message>
            <source>No complete answer before the deadline of %1 s.</source>
            <translation>Keine vollständige Antwort innerhalb der Frist von %1 s.</translation>
        </message>
        <message>
            <source>The answer came at less than %1 bytes a second.</source>
            <translation>Die Antwort kam mit weniger als %1 Bytes pro Sekunde.</translation>
        </message>
        <message>
            <source>The answer broke off after %1 of %2 bytes.</source>
            <translation>Die Antwort brach nach %1 von %2 Bytes ab.</translation>
        </message>
        <message>
            <source>The answer broke off after %1 bytes.</source>
            <translation>Die Antwort brach nach %1 Bytes ab.</translation>
        </message>
        <message>
            <source>Cancelled.</source>
            <translation>Abgebrochen.</translation>
        </message>
        <message>
            <source>Outcome unknown: the request left, but its answer did not come. %1</source>
            <translation>Ergebnis unbekannt: Die Anfrage wurde gesendet, aber die Antwort blieb aus. %1</translation>
        </message>
        <message>
            <source>It may or may not have happened. It was not sent again. Look at the target's present state before you repeat it.</source>
            <translation>Ob es geschehen ist, steht nicht fest. Es wurde nicht noch einmal gesendet. Prüfen Sie den aktuellen Zustand des Ziels, bevor Sie es wiederholen.</translation>
        </message>
        <message>
            <source>The answer is larger than %1.</source>
            <translation>Die Antwort ist größer als %1.</translation>
        </message>
        <message>
            <source>The head of the answer is empty or far too large.</source>
            <translation>Der Kopf der Antwort ist leer oder viel zu groß.</translation>
        </message>
        <message>
            <source>The answer states its length twice or unreadably.</source>
            <translation>Die Antwort gibt ihre Länge doppelt oder unleserlich an.</translation>
        </message>
        <message>
            <source>What answered does not speak HTTP.</source>
            <translation>Die Gegenstelle spricht kein HTTP.</translation>
        </message>
        <message>
            <source>The answer's compression (%1) is damaged or unknown.</source>
            <translation>Die Kompression der Antwort (%1) ist beschädigt oder unbekannt.</translation>
        </message>
        <message>
            <source>The answer could not be kept on disk: %1.</source>
            <translation>Die Antwort konnte nicht auf der Festplatte abgelegt werden: %1.</translation>
        </message>
        <message>
            <source>The address answered with a redirect (HTTP %1) to nowhere.</source>
            <translation>Die Adresse hat mit einer Weiterleitung (HTTP %1) ohne Ziel geantwortet.</translation>
        </message>
        <message>
            <source>The address answered with a redirect (HTTP %1) to %2. It was not followed.</source>
            <translation>Die Adresse hat mit einer Weiterleitung (HTTP %1) auf %2 geantwortet. Ihr wurde nicht gefolgt.</translation>
        </message>
        <message>
            <source>no content type</source>
            <translation>kein Inhaltstyp</translation>
        </message>
        <message>
            <source>Not the manager's answer (HTTP %1, %2): a proxy, a sign-in page or another server answered.</source>
            <translation>Nicht die Antwort des Managers (HTTP %1, %2): Ein Proxy, eine Anmeldeseite oder ein anderer Server hat geantwortet.</translation>
        </message>
        <message>
            <source>Only a preliminary answer came (HTTP %1).</source>
            <translation>Es kam nur eine vorläufige Antwort (HTTP %1).</translation>
        </message>
        <message>
            <source>The manager does not accept the token (HTTP 401).</source>
            <translation>Der Manager akzeptiert das Token nicht (HTTP 401).</translation>
        </message>
        <message>
            <source>The manager does not allow this (HTTP 403).</source>
            <translation>Der Manager erlaubt das nicht (HTTP 403).</translation>
        </message>
        <message>
            <source>There is nothing at this address (HTTP 404).</source>
            <translation>Unter dieser Adresse gibt es nichts (HTTP 404).</translation>
        </message>
        <message>
            <source>This address does not take such a request (HTTP 405).</source>
            <translation>Diese Adresse nimmt eine solche Anfrage nicht an (HTTP 405).</translation>
        </message>
        <message>
            <source>The request is too large for the manager (HTTP 413).</source>
            <translation>Die Anfrage ist dem Manager zu groß (HTTP 413).</translation>
        </message>
        <message>
            <source>Too many requests; the manager asks to wait (HTTP 429).</source>
            <translation>Zu viele Anfragen; der Manager bittet um Geduld (HTTP 429).</translation>
        </message>
        <message>
            <source>The manager cannot be reached behind its gateway (HTTP %1).</source>
            <translation>Der Manager ist hinter seinem Gateway nicht erreichbar (HTTP %1).</translation>
        </message>
        <message>
            <source>The manager refused without a word (HTTP %1).</source>
            <translation>Der Manager hat ohne Begründung abgelehnt (HTTP %1).</translation>
        </message>
        <message>
            <source>An empty answer like this comes when the address is not an Alien manager, its path prefix is missing, or the manager is another version.</source>
            <translation>Eine leere Antwort wie diese kommt, wenn die Adresse kein Alien-Manager ist, ihr Pfadpräfix fehlt oder der Manager eine andere Version hat.</translation>
        </message>
        <message>
            <source>%1 wants a client certificate, which this console does not send to it.</source>
            <translation>%1 verlangt ein Client-Zertifikat, das diese Konsole ihm nicht sendet.</translation>
        </message>
        <message>
            <source>Use an address that asks for none, or have the gateway before it let operators in with their token alone. Only for a metrics server can a certificate be given here.</source>
            <translation>Verwenden Sie eine Adresse, die keines verlangt, oder lassen Sie das Gateway davor Operatoren allein mit ihrem Token ein. Nur für einen Metrikserver lässt sich hier ein Zertifikat angeben.</translation>
        </message>
    </context>
    <context>
        <name>alien::FacetPanel</name>
        <message>
            <source>Fewer</source>
            <translation>Weniger</translation>
        </message>
        <message>
            <source>%1 more</source>
            <translation>%1 weitere</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>Filter</translation>
        </message>
    </context>
    <context>
        <name>alien::FactList</name>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <source>Copy %1</source>
            <extracomment>%1: the label of a fact, "Worker name"</extracomment>
            <translation>%1 kopieren</translation>
        </message>
    </context>
    <context>
        <name>alien::FanOutMatrix</name>
        <message>
            <source>the others are %1</source>
            <translation>bei den anderen %1</translation>
        </message>
        <message>
            <source>the others lie between %1 and %2</source>
            <translation>bei den anderen zwischen %1 und %2</translation>
        </message>
        <message>
            <source>%1 of %2 is %3, %4.</source>
            <translation>%1 bei %2 ist %3, %4.</translation>
        </message>
        <message>
            <source>%1 of %2 is %3.</source>
            <translation>%1 bei %2 ist %3.</translation>
        </message>
        <message>
            <source>%1 is missing at %2.</source>
            <translation>%1 fehlt bei %2.</translation>
        </message>
        <message numerus="yes">
            <source>%n answers differ from the rest.</source>
            <translation>
                <numerusform>%n Antwort weicht von den übrigen ab.</numerusform>
                <numerusform>%n Antworten weichen von den übrigen ab.</numerusform>
            </translation>
        </message>
        <message>
            <source>No answer stands out.</source>
            <translation>Keine Antwort fällt auf.</translation>
        </message>
        <message numerus="yes">
            <source>%n more.</source>
            <translation>
                <numerusform>%n weitere.</numerusform>
                <numerusform>%n weitere.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n gave no result.</source>
            <translation>
                <numerusform>%n ohne Ergebnis.</numerusform>
                <numerusform>%n ohne Ergebnis.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::FanOutModel</name>
        <message>
            <source>%1 % uploaded, %2 of %3</source>
            <translation>%1 % hochgeladen, %2 von %3</translation>
        </message>
        <message>
            <source>Deployment</source>
            <translation>Deployment</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>Took</source>
            <translation>Dauer</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Antwort</translation>
        </message>
    </context>
    <context>
        <name>alien::FanOutView</name>
        <message>
            <source>Fan-out</source>
            <translation>Fan-out</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Antworten</translation>
        </message>
        <message>
            <source>Add field</source>
            <translation>Feld hinzufügen</translation>
        </message>
        <message>
            <source>Add answer field</source>
            <translation>Antwortfeld hinzufügen</translation>
        </message>
        <message>
            <source>Answer fields</source>
            <translation>Antwortfelder</translation>
        </message>
        <message>
            <source>Sent %1</source>
            <translation>Gesendet %1</translation>
        </message>
        <message numerus="yes">
            <source>%n succeeded</source>
            <translation>
                <numerusform>%n erfolgreich</numerusform>
                <numerusform>%n erfolgreich</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n failed</source>
            <translation>
                <numerusform>%n fehlgeschlagen</numerusform>
                <numerusform>%n fehlgeschlagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n failed or unknown</source>
            <translation>
                <numerusform>%n fehlgeschlagen oder unbekannt</numerusform>
                <numerusform>%n fehlgeschlagen oder unbekannt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not sent</source>
            <translation>
                <numerusform>%n nicht gesendet</numerusform>
                <numerusform>%n nicht gesendet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n under way</source>
            <translation>
                <numerusform>%n läuft</numerusform>
                <numerusform>%n laufen</numerusform>
            </translation>
        </message>
        <message>
            <source>took %1, median %2</source>
            <translation>Dauer %1, Median %2</translation>
        </message>
        <message>
            <source>Request %1</source>
            <translation>Anfrage %1</translation>
        </message>
        <message>
            <source>Answer of %1 against the most common one</source>
            <translation>Antwort von %1 gegenüber der häufigsten</translation>
        </message>
        <message>
            <source>Most common</source>
            <translation>Häufigste</translation>
        </message>
        <message>
            <source>All fields that can be compared are shown</source>
            <translation>Alle vergleichbaren Felder werden angezeigt</translation>
        </message>
        <message>
            <source>Shows only the answers that differ from the rest.</source>
            <translation>Zeigt nur die Antworten, die von den übrigen abweichen.</translation>
        </message>
        <message numerus="yes">
            <source>%n of %1 answers differ</source>
            <translation>
                <numerusform>%n von %1 Antworten weicht ab</numerusform>
                <numerusform>%n von %1 Antworten weichen ab</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::FieldEditor</name>
        <message>
            <source>%1 Left out: %2.</source>
            <translation>%1 Ohne Angabe: %2.</translation>
        </message>
    </context>
    <context>
        <name>alien::FieldForm</name>
        <message>
            <source>This operation takes nothing.</source>
            <translation>Diese Operation braucht keine Angaben.</translation>
        </message>
        <message>
            <source>Needed</source>
            <translation>Erforderlich</translation>
        </message>
        <message>
            <source>May be left out</source>
            <translation>Optional</translation>
        </message>
        <message>
            <source>in the path</source>
            <translation>im Pfad</translation>
        </message>
        <message>
            <source>in the query</source>
            <translation>in der Abfrage</translation>
        </message>
        <message>
            <source>in the body</source>
            <translation>im Body</translation>
        </message>
        <message>
            <source>%1; %2.</source>
            <translation>%1; %2.</translation>
        </message>
    </context>
    <context>
        <name>alien::FileMask</name>
        <message>
            <source>%1. Names are masked, so the file holds pseudonyms.</source>
            <translation>%1. Namen sind maskiert, daher enthält die Datei Pseudonyme.</translation>
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
            <translation>Regel %1</translation>
        </message>
        <message>
            <source>at deploy</source>
            <translation>beim Deployen</translation>
        </message>
        <message>
            <source>update rule</source>
            <translation>Update-Regel</translation>
        </message>
        <message>
            <source>names</source>
            <translation>Namen</translation>
        </message>
        <message>
            <source>release</source>
            <translation>Release</translation>
        </message>
    </context>
    <context>
        <name>alien::FindingTable</name>
        <message>
            <source>Severity</source>
            <translation>Schweregrad</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Stelle</translation>
        </message>
        <message>
            <source>Deployments</source>
            <translation>Deployments</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>Befund</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regel</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Warum</translation>
        </message>
        <message>
            <source>error, warning, notice, not checked</source>
            <translation>error, warning, notice, not checked</translation>
        </message>
        <message>
            <source>rule</source>
            <translation>Regel</translation>
        </message>
        <message>
            <source>place</source>
            <translation>Stelle</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Warnung</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>Hinweis</translation>
        </message>
        <message>
            <source>Not checked</source>
            <translation>Nicht geprüft</translation>
        </message>
    </context>
    <context>
        <name>alien::FindingsPanel</name>
        <message>
            <source>Findings</source>
            <translation>Befunde</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message numerus="yes">
            <source>%n error(s)</source>
            <translation>
                <numerusform>%n Fehler</numerusform>
                <numerusform>%n Fehler</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translation>
                <numerusform>%n Warnung</numerusform>
                <numerusform>%n Warnungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n notice(s)</source>
            <translation>
                <numerusform>%n Hinweis</numerusform>
                <numerusform>%n Hinweise</numerusform>
            </translation>
        </message>
        <message>
            <source>Schema and preflight rules checked in %1 ms; F8 next finding</source>
            <translation>Schema und Preflight-Regeln in %1 ms geprüft; F8 nächster Befund</translation>
        </message>
    </context>
    <context>
        <name>alien::FleetActs</name>
        <message>
            <source>An action on it is on its way.</source>
            <translation>Dafür ist bereits eine Aktion unterwegs.</translation>
        </message>
        <message>
            <source>A retry was asked for already; the manager picks it up within seconds.</source>
            <translation>Ein erneuter Versuch wurde bereits angefordert; der Manager greift ihn binnen Sekunden auf.</translation>
        </message>
        <message numerus="yes">
            <source>%n left out: %1</source>
            <translation>
                <numerusform>%n ausgelassen: %1</numerusform>
                <numerusform>%n ausgelassen: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>Redeploy</source>
            <translation>Erneut deployen</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Detach</source>
            <translation>Abkoppeln</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>Vergessen</translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s)</source>
            <translation>
                <numerusform>%n Deployment</numerusform>
                <numerusform>%n Deployments</numerusform>
            </translation>
        </message>
        <message>
            <source>Type %1, the number of deployments</source>
            <translation>Geben Sie %1 ein, die Anzahl der Deployments</translation>
        </message>
        <message>
            <source>Type %1</source>
            <translation>Geben Sie %1 ein</translation>
        </message>
        <message>
            <source>Retry %1?</source>
            <translation>%1 erneut versuchen?</translation>
        </message>
        <message>
            <source>The manager runs the failed phase again, with the release it wanted before.</source>
            <translation>Der Manager führt die fehlgeschlagene Phase erneut aus, mit dem zuvor gewünschten Release.</translation>
        </message>
        <message>
            <source>Nothing is undone: what the phase creates stays.</source>
            <translation>Nichts wird rückgängig gemacht: Was die Phase anlegt, bleibt.</translation>
        </message>
        <message>
            <source>Redeploy %1?</source>
            <translation>%1 erneut deployen?</translation>
        </message>
        <message>
            <source>It goes to update-pending and is updated to the release it wants, also when nothing changed. Its workers may restart.</source>
            <translation>Es geht nach update-pending und wird auf das gewünschte Release aktualisiert, auch wenn sich nichts geändert hat. Seine Worker starten womöglich neu.</translation>
        </message>
        <message>
            <source>Each goes to update-pending and is updated to the release it wants, also when nothing changed. Its workers may restart.</source>
            <translation>Jedes geht nach update-pending und wird auf das gewünschte Release aktualisiert, auch wenn sich nichts geändert hat. Die Worker starten womöglich neu.</translation>
        </message>
        <message>
            <source>A redeploy cannot be stopped. An older release comes back only by publishing its stack again.</source>
            <translation>Ein Redeploy lässt sich nicht anhalten. Ein älteres Release kehrt nur zurück, indem sein Stack erneut veröffentlicht wird.</translation>
        </message>
        <message>
            <source>Delete %1 and its cloud resources?</source>
            <translation>%1 und seine Cloud-Ressourcen löschen?</translation>
        </message>
        <message>
            <source>The manager destroys the resources in the customer's cloud, with the data in them, and then removes the deployment.</source>
            <translation>Der Manager zerstört die Ressourcen in der Cloud des Kunden samt den Daten darin und entfernt danach das Deployment.</translation>
        </message>
        <message>
            <source>There is no way back.</source>
            <translation>Es gibt keinen Weg zurück.</translation>
        </message>
        <message>
            <source>I know that the data in them is destroyed</source>
            <translation>Mir ist bewusst, dass die Daten darin zerstört werden</translation>
        </message>
        <message>
            <source>Detach %1 from the manager?</source>
            <translation>%1 vom Manager abkoppeln?</translation>
        </message>
        <message>
            <source>Forget %1?</source>
            <translation>%1 vergessen?</translation>
        </message>
        <message>
            <source>The manager removes its record at once. Cloud resources stay, keep running and cost money; its commands can no longer be read, and its deployment token stays valid.</source>
            <translation>Der Manager entfernt seinen Eintrag sofort. Cloud-Ressourcen bleiben, laufen weiter und kosten Geld; die Befehle können nicht mehr gelesen werden, und das Deployment-Token bleibt gültig.</translation>
        </message>
        <message>
            <source>There is no way back: a new deployment does not take the old resources over.</source>
            <translation>Es gibt keinen Weg zurück: Ein neues Deployment übernimmt die alten Ressourcen nicht.</translation>
        </message>
        <message>
            <source>I know that the cloud resources stay and cost money</source>
            <translation>Mir ist bewusst, dass die Cloud-Ressourcen bleiben und Geld kosten</translation>
        </message>
        <message>
            <source>The manager runs the failed phase of each again within seconds; the table shows how it goes.</source>
            <translation>Der Manager führt die fehlgeschlagene Phase bei jedem innerhalb von Sekunden erneut aus; die Tabelle zeigt den Fortschritt.</translation>
        </message>
        <message>
            <source>Each is update-pending now and is updated next; the table shows how it goes.</source>
            <translation>Alle sind jetzt update-pending und werden als Nächstes aktualisiert; die Tabelle zeigt den Fortschritt.</translation>
        </message>
        <message>
            <source>The manager destroys the resources of each next and then removes it; the table shows how it goes.</source>
            <translation>Der Manager löscht als Nächstes bei jedem die Ressourcen und entfernt es dann; die Tabelle zeigt den Fortschritt.</translation>
        </message>
        <message numerus="yes">
            <source>Looking at %n deployment(s)…</source>
            <translation>
                <numerusform>%n Deployment wird angesehen…</numerusform>
                <numerusform>%n Deployments werden angesehen…</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message numerus="yes">
            <source>%n left out for other reasons</source>
            <translation>
                <numerusform>%n aus anderen Gründen ausgelassen</numerusform>
                <numerusform>%n aus anderen Gründen ausgelassen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::FleetController</name>
        <message>
            <source>Select a deployment first.</source>
            <translation>Wählen Sie zuerst ein Deployment aus.</translation>
        </message>
        <message>
            <source>Only one deployment at a time: nothing brings it back.</source>
            <translation>Nur ein Deployment auf einmal: Nichts bringt es zurück.</translation>
        </message>
        <message>
            <source>Select one deployment only.</source>
            <translation>Wählen Sie nur ein Deployment aus.</translation>
        </message>
        <message>
            <source>It is being read.</source>
            <translation>Sie wird gerade gelesen.</translation>
        </message>
        <message>
            <source>No resource of it has a public URL.</source>
            <translation>Keine seiner Ressourcen hat eine öffentliche URL.</translation>
        </message>
        <message>
            <source>This sandbox ends with the window.</source>
            <translation>Diese Sandbox endet mit dem Fenster.</translation>
        </message>
        <message>
            <source>Deployments</source>
            <translation>Deployments</translation>
        </message>
        <message>
            <source>The filter hides this deployment; clear the filter to act on it.</source>
            <translation>Der Filter blendet dieses Deployment aus; Filter leeren, um mit ihm zu arbeiten.</translation>
        </message>
    </context>
    <context>
        <name>alien::FleetEntry</name>
        <message>
            <source>Open the public URLs of the fleet first.</source>
            <translation>Öffnen Sie zuerst die öffentlichen URLs der Flotte.</translation>
        </message>
        <message>
            <source>Open the section Deployments first.</source>
            <translation>Öffnen Sie zuerst den Bereich Deployments.</translation>
        </message>
        <message>
            <source>Compare two deployments first.</source>
            <translation>Vergleichen Sie zuerst zwei Deployments.</translation>
        </message>
    </context>
    <context>
        <name>alien::FleetPage</name>
        <message>
            <source>Deployments</source>
            <translation>Deployments</translation>
        </message>
        <message>
            <source>Filter deployments</source>
            <translation>Deployments filtern</translation>
        </message>
        <message>
            <source>status:failed group:acme release!=latest age&gt;1h text</source>
            <translation>status:failed group:acme release!=latest age&gt;1h Text</translation>
        </message>
        <message>
            <source>deployments</source>
            <translation>Deployments</translation>
        </message>
        <message>
            <source>There was no deployment then</source>
            <translation>Damals gab es kein Deployment</translation>
        </message>
        <message>
            <source>The deployments could not be read</source>
            <translation>Die Deployments konnten nicht gelesen werden</translation>
        </message>
        <message>
            <source>%1 at %2</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1, as of %2</source>
            <translation>%1, Stand %2</translation>
        </message>
        <message numerus="yes">
            <source>%1 in %n group(s)</source>
            <translation>
                <numerusform>%1 in %n Gruppe</numerusform>
                <numerusform>%1 in %n Gruppen</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Run command on %1…</source>
            <extracomment>%1: to how many of the selected deployments it can be sent</extracomment>
            <translation>Befehl auf %1 ausführen…</translation>
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
            <translation>noch nicht gelesen</translation>
        </message>
        <message>
            <source>public</source>
            <translation>öffentlich</translation>
        </message>
        <message>
            <source>private</source>
            <translation>privat</translation>
        </message>
        <message>
            <source>manager's own host</source>
            <translation>Host des Managers</translation>
        </message>
        <message>
            <source>not stated</source>
            <translation>nicht angegeben</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Deployment</source>
            <translation>Deployment</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Gruppe</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>Plattform</translation>
        </message>
        <message>
            <source>Resource</source>
            <translation>Ressource</translation>
        </message>
        <message>
            <source>Endpoint</source>
            <translation>Endpunkt</translation>
        </message>
        <message>
            <source>Public URL</source>
            <translation>Öffentliche URL</translation>
        </message>
        <message>
            <source>Access</source>
            <translation>Zugriff</translation>
        </message>
        <message>
            <source>Found from here</source>
            <translation>Von hier gesehen</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>Zertifikat</translation>
        </message>
        <message>
            <source>Latency</source>
            <translation>Latenz</translation>
        </message>
        <message>
            <source>Looked at</source>
            <translation>Geprüft</translation>
        </message>
        <message>
            <source>Its name, where the manager names endpoints (3.x).</source>
            <translation>Sein Name, sofern der Manager Endpunkte benennt (3.x).</translation>
        </message>
        <message>
            <source>What the stack says about who may reach it; nobody has tried.</source>
            <translation>Was der Stack darüber sagt, wer sie erreichen darf; ausprobiert hat es niemand.</translation>
        </message>
        <message>
            <source>What this machine saw when it looked; nothing while looking is switched off.</source>
            <translation>Was dieser Rechner bei der Prüfung gesehen hat; leer, solange die Prüfung ausgeschaltet ist.</translation>
        </message>
        <message>
            <source>How long the certificate is still valid; the soonest first.</source>
            <translation>Wie lange das Zertifikat noch gültig ist; das früheste Ende zuerst.</translation>
        </message>
        <message>
            <source>From connecting to the answer's head.</source>
            <translation>Vom Verbinden bis zum Kopf der Antwort.</translation>
        </message>
        <message numerus="yes">
            <source>Only the first URL is known until the next poll; %n resource(s) have one.</source>
            <translation>
                <numerusform>Bis zur nächsten Abfrage ist nur die erste URL bekannt; %n Ressource hat eine.</numerusform>
                <numerusform>Bis zur nächsten Abfrage ist nur die erste URL bekannt; %n Ressourcen haben eine.</numerusform>
            </translation>
        </message>
        <message>
            <source>expired</source>
            <translation>abgelaufen</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <translation>%1 ms</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 bis %2</translation>
        </message>
        <message>
            <source>running but dead: %1</source>
            <translation>läuft, aber tot: %1</translation>
        </message>
        <message>
            <source>failed but serving: %1</source>
            <translation>fehlgeschlagen, antwortet aber: %1</translation>
        </message>
        <message>
            <source>dead: %1</source>
            <translation>tot: %1</translation>
        </message>
        <message>
            <source>not looked at: %1</source>
            <translation>nicht geprüft: %1</translation>
        </message>
    </context>
    <context>
        <name>alien::FleetUrlsController</name>
        <message>
            <source>Open the public URLs of the fleet first.</source>
            <translation>Öffnen Sie zuerst die öffentlichen URLs der Flotte.</translation>
        </message>
        <message>
            <source>Select a URL first.</source>
            <translation>Wählen Sie zuerst eine URL aus.</translation>
        </message>
        <message>
            <source>Select one URL only.</source>
            <translation>Wählen Sie nur eine URL aus.</translation>
        </message>
        <message>
            <source>A browser opens http and https only.</source>
            <translation>Ein Browser öffnet nur http und https.</translation>
        </message>
        <message>
            <source>The table shows no URL.</source>
            <translation>Die Tabelle zeigt keine URL.</translation>
        </message>
        <message>
            <source>Deployments</source>
            <translation>Deployments</translation>
        </message>
    </context>
    <context>
        <name>alien::FleetUrlsPage</name>
        <message>
            <source>Public URLs</source>
            <translation>Öffentliche URLs</translation>
        </message>
        <message>
            <source>Filter public URLs</source>
            <translation>Öffentliche URLs filtern</translation>
        </message>
        <message>
            <source>status:failed group:acme probe:running-but-dead expires&lt;21d text</source>
            <translation>status:failed group:acme probe:running-but-dead expires&lt;21d Text</translation>
        </message>
        <message>
            <source>public URLs</source>
            <translation>öffentliche URLs</translation>
        </message>
        <message>
            <source>Look at these URLs from this machine</source>
            <translation>Diese URLs von diesem Rechner aus prüfen</translation>
        </message>
        <message>
            <source>Each shown URL gets a HEAD request from this machine, and GET where HEAD is refused, %1 at a time and at most every %2 min: no token, no cookies, no redirect is followed. The customers' servers see this machine's address.</source>
            <translation>Jede angezeigte URL erhält von diesem Rechner eine HEAD-Anfrage, oder GET, wo HEAD abgelehnt wird, %1 gleichzeitig und höchstens alle %2 min: ohne Token, ohne Cookies, ohne Weiterleitungen zu folgen. Die Server der Kunden sehen die Adresse dieses Rechners.</translation>
        </message>
        <message>
            <source>%1 of %2 looked at.</source>
            <translation>%1 von %2 geprüft.</translation>
        </message>
        <message>
            <source>It stops when this page is left.</source>
            <translation>Endet mit dem Verlassen dieser Seite.</translation>
        </message>
        <message>
            <source>Off: nobody is contacted.</source>
            <translation>Aus: Niemand wird kontaktiert.</translation>
        </message>
        <message>
            <source>Deployments</source>
            <translation>Deployments</translation>
        </message>
        <message>
            <source>Back to deployments</source>
            <translation>Zurück zu den Deployments</translation>
        </message>
        <message>
            <source>Back to the deployments (Esc, Alt+Left)</source>
            <translation>Zurück zu den Deployments (Esc, Alt+Links)</translation>
        </message>
        <message>
            <source>Copy as a table</source>
            <translation>Als Tabelle kopieren</translation>
        </message>
        <message>
            <source>As table</source>
            <translation>Als Tabelle</translation>
        </message>
        <message>
            <source>From the list of the last poll; no deployment was read for it. “Access” is what the stack says: some platforms give private workers a URL too, and one on localhost lives on the manager's own host.</source>
            <translation>Aus der Liste der letzten Abfrage; kein Deployment wurde dafür gelesen. „Zugriff“ gibt wieder, was der Stack sagt: Manche Plattformen geben auch privaten Workern eine URL, und eine auf localhost liegt auf dem Host des Managers.</translation>
        </message>
        <message numerus="yes">
            <source>Of %n deployment(s) only the first URL is known until the next poll.</source>
            <translation>
                <numerusform>Von %n Deployment ist bis zur nächsten Abfrage nur die erste URL bekannt.</numerusform>
                <numerusform>Von %n Deployments ist bis zur nächsten Abfrage nur die erste URL bekannt.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message numerus="yes">
            <source>%n public URL(s)</source>
            <translation>
                <numerusform>%n öffentliche URL</numerusform>
                <numerusform>%n öffentliche URLs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s)</source>
            <translation>
                <numerusform>%n Deployment</numerusform>
                <numerusform>%n Deployments</numerusform>
            </translation>
        </message>
        <message>
            <source>The deployments could not be read</source>
            <translation>Die Deployments konnten nicht gelesen werden</translation>
        </message>
        <message>
            <source>No public URL in the whole fleet</source>
            <translation>Keine öffentliche URL in der ganzen Flotte</translation>
        </message>
        <message>
            <source>Workers and containers get one when they are public and have been provisioned.</source>
            <translation>Worker und Container erhalten eine, wenn sie öffentlich und bereitgestellt sind.</translation>
        </message>
    </context>
    <context>
        <name>alien::Format</name>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>%1 h %2</source>
            <extracomment>1 h 04: one hour and four minutes</extracomment>
            <translation>%1 h %2</translation>
        </message>
        <message>
            <source>%1 d</source>
            <translation>%1 d</translation>
        </message>
        <message>
            <source>%1 d %2 h</source>
            <translation>%1 d %2 h</translation>
        </message>
        <message>
            <source>%1 ago</source>
            <translation>vor %1</translation>
        </message>
    </context>
    <context>
        <name>alien::GraphView</name>
        <message>
            <source>Graph</source>
            <translation>Graph</translation>
        </message>
        <message>
            <source>clock</source>
            <translation>Zeitplan</translation>
        </message>
        <message>
            <source>%1 uses %2</source>
            <translation>%1 verwendet %2</translation>
        </message>
        <message>
            <source>%1 waits for %2</source>
            <translation>%1 wartet auf %2</translation>
        </message>
        <message>
            <source>%1 starts %2</source>
            <translation>%1 startet %2</translation>
        </message>
        <message>
            <source>Select a resource to see its neighbours.</source>
            <translation>Wählen Sie eine Ressource aus, um ihre Nachbarn zu sehen.</translation>
        </message>
        <message numerus="yes">
            <source>%n more not drawn</source>
            <translation>
                <numerusform>%n weitere nicht gezeichnet</numerusform>
                <numerusform>%n weitere nicht gezeichnet</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::GroupInspector</name>
        <message>
            <source>Tokens</source>
            <translation>Tokens</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Übersicht</translation>
        </message>
        <message>
            <source>Deployments by class</source>
            <translation>Deployments nach Klasse</translation>
        </message>
        <message>
            <source>(no name)</source>
            <translation>(kein Name)</translation>
        </message>
        <message>
            <source>Copy id</source>
            <translation>ID kopieren</translation>
        </message>
        <message>
            <source>Deployments</source>
            <translation>Deployments</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Anzeigen</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Angelegt</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>A group cannot be renamed, resized or deleted: the manager has no such operation.</source>
            <translation>Eine Gruppe kann weder umbenannt noch in der Größe geändert oder gelöscht werden: Der Manager hat keine solche Operation.</translation>
        </message>
        <message>
            <source>No tokens for this group</source>
            <translation>Keine Tokens für diese Gruppe</translation>
        </message>
        <message>
            <source>Mint one to let somebody deploy into it.</source>
            <translation>Stellen Sie eines aus, damit jemand in sie deployen kann.</translation>
        </message>
    </context>
    <context>
        <name>alien::GroupTable</name>
        <message>
            <source>part of the name</source>
            <translation>Teil des Namens</translation>
        </message>
        <message>
            <source>id or its beginning</source>
            <translation>ID oder ihr Anfang</translation>
        </message>
        <message>
            <source>deployments</source>
            <translation>Deployments</translation>
        </message>
        <message>
            <source>deployments allowed</source>
            <translation>erlaubte Deployments</translation>
        </message>
        <message>
            <source>failed deployments</source>
            <translation>fehlgeschlagene Deployments</translation>
        </message>
        <message>
            <source>working deployments</source>
            <translation>Deployments in Arbeit</translation>
        </message>
        <message>
            <source>%1
Its deployments were read at %2</source>
            <translation>%1
Die Deployments wurden um %2 gelesen</translation>
        </message>
    </context>
    <context>
        <name>alien::GroupsController</name>
        <message>
            <source>New &amp;group…</source>
            <translation>Neue &amp;Gruppe…</translation>
        </message>
        <message>
            <source>Creates a deployment group.</source>
            <translation>Legt eine Deployment-Gruppe an.</translation>
        </message>
        <message>
            <source>&amp;Show deployments</source>
            <translation>&amp;Deployments anzeigen</translation>
        </message>
        <message>
            <source>Opens the table of deployments, filtered to the group.</source>
            <translation>Öffnet die Tabelle der Deployments, gefiltert nach der Gruppe.</translation>
        </message>
        <message>
            <source>Copy group &amp;id</source>
            <translation>Gruppen-&amp;ID kopieren</translation>
        </message>
        <message>
            <source>Copies the id of the group.</source>
            <translation>Kopiert die ID der Gruppe.</translation>
        </message>
        <message>
            <source>&amp;Mint token…</source>
            <translation>&amp;Token ausstellen…</translation>
        </message>
        <message>
            <source>Makes a token that may deploy into the group; it is shown this once.</source>
            <translation>Erstellt ein Token, das in die Gruppe deployen darf; es wird nur dieses eine Mal angezeigt.</translation>
        </message>
        <message>
            <source>&amp;Revoke token…</source>
            <translation>Token &amp;widerrufen…</translation>
        </message>
        <message>
            <source>Ends the selected token at once.</source>
            <translation>Macht das ausgewählte Token sofort ungültig.</translation>
        </message>
        <message>
            <source>Select a group first.</source>
            <translation>Wählen Sie zuerst eine Gruppe aus.</translation>
        </message>
        <message>
            <source>Select a token in the group's tab Tokens first.</source>
            <translation>Wählen Sie zuerst im Tab „Tokens“ der Gruppe ein Token aus.</translation>
        </message>
        <message>
            <source>Create a group?</source>
            <translation>Gruppe anlegen?</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Anlegen</translation>
        </message>
        <message>
            <source>Mint</source>
            <translation>Ausstellen</translation>
        </message>
        <message>
            <source>Token of group %1</source>
            <translation>Token der Gruppe %1</translation>
        </message>
        <message>
            <source>Whoever has it may deploy into this group. It is shown this once and never expires; it can be revoked in the tab Tokens.</source>
            <translation>Wer es besitzt, darf in diese Gruppe deployen. Es wird nur dieses eine Mal angezeigt und läuft nie ab; im Tab „Tokens“ kann es widerrufen werden.</translation>
        </message>
        <message>
            <source>Mint a token for group %1?</source>
            <translation>Token für die Gruppe %1 ausstellen?</translation>
        </message>
        <message>
            <source>It may create deployments in this group, and see and redeploy those that are there. It never expires.</source>
            <translation>Es darf in dieser Gruppe Deployments anlegen und die vorhandenen sehen und erneut deployen. Es läuft nie ab.</translation>
        </message>
        <message>
            <source>It can be revoked.</source>
            <translation>Es kann widerrufen werden.</translation>
        </message>
        <message>
            <source>Mint 1 token</source>
            <translation>1 Token ausstellen</translation>
        </message>
        <message>
            <source>Revoke</source>
            <translation>Widerrufen</translation>
        </message>
        <message>
            <source>One of them is the token that this console uses: it is locked out at once.</source>
            <translation>Eines davon ist das Token, das diese Konsole verwendet: Sie wird sofort ausgesperrt.</translation>
        </message>
        <message numerus="yes">
            <source>Revoke %n token(s)?</source>
            <translation>
                <numerusform>%n Token widerrufen?</numerusform>
                <numerusform>%n Tokens widerrufen?</numerusform>
            </translation>
        </message>
        <message>
            <source>Agents and people who use it are refused from now on.</source>
            <translation>Agenten und Personen, die es verwenden, werden ab sofort abgelehnt.</translation>
        </message>
        <message>
            <source>There is no way back; a new token can be minted.</source>
            <translation>Es gibt keinen Weg zurück; ein neues Token kann ausgestellt werden.</translation>
        </message>
        <message>
            <source>Type %1</source>
            <translation>Geben Sie %1 ein</translation>
        </message>
        <message>
            <source>Tokens are listed for the role %1; you are %2.</source>
            <translation>Tokens werden nur der Rolle %1 aufgelistet; Sie sind %2.</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Gruppen</translation>
        </message>
    </context>
    <context>
        <name>alien::GroupsPage</name>
        <message>
            <source>Groups</source>
            <translation>Gruppen</translation>
        </message>
        <message>
            <source>Filter groups</source>
            <translation>Gruppen filtern</translation>
        </message>
        <message>
            <source>name or id</source>
            <translation>Name oder ID</translation>
        </message>
        <message>
            <source>groups</source>
            <translation>Gruppen</translation>
        </message>
        <message>
            <source>The groups could not be read</source>
            <translation>Die Gruppen konnten nicht gelesen werden</translation>
        </message>
        <message>
            <source>No groups yet</source>
            <translation>Noch keine Gruppen</translation>
        </message>
        <message>
            <source>A group holds the deployments of one customer and says how many there may be.</source>
            <translation>Eine Gruppe enthält die Deployments eines Kunden und legt fest, wie viele es sein dürfen.</translation>
        </message>
        <message>
            <source>New group…</source>
            <translation>Neue Gruppe…</translation>
        </message>
    </context>
    <context>
        <name>alien::HandbookPage</name>
        <message>
            <source>No page has these words.</source>
            <translation>Keine Seite enthält diese Wörter.</translation>
        </message>
        <message>
            <source>Handbook</source>
            <translation>Handbuch</translation>
        </message>
        <message>
            <source>F1 again shows every shortcut, Esc goes back</source>
            <translation>F1 noch einmal zeigt alle Tastenkürzel, Esc führt zurück</translation>
        </message>
        <message>
            <source>Search the handbook</source>
            <translation>Im Handbuch suchen</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Seiten</translation>
        </message>
    </context>
    <context>
        <name>alien::HealthReason</name>
        <message>
            <source>Its status is %1.</source>
            <translation>Der Status ist %1.</translation>
        </message>
        <message>
            <source>Its status is %1, with the error %2.</source>
            <translation>Der Status ist %1, mit dem Fehler %2.</translation>
        </message>
        <message>
            <source>It stays in %1 for longer than usual.</source>
            <translation>Es bleibt länger als üblich in %1.</translation>
        </message>
        <message>
            <source>Its status is %1: somebody has to finish that by hand.</source>
            <translation>Der Status ist %1: Das muss jemand von Hand abschließen.</translation>
        </message>
        <message numerus="yes">
            <source>%n resource(s) failed.</source>
            <translation>
                <numerusform>%n Ressource ist fehlgeschlagen.</numerusform>
                <numerusform>%n Ressourcen sind fehlgeschlagen.</numerusform>
            </translation>
        </message>
        <message>
            <source>A container has fewer replicas than it wants.</source>
            <translation>Ein Container hat weniger Replikate, als er haben soll.</translation>
        </message>
        <message>
            <source>It runs and reports the error %1.</source>
            <translation>Es läuft und meldet den Fehler %1.</translation>
        </message>
        <message>
            <source>It runs another release than it wants.</source>
            <translation>Es läuft mit einem anderen Release, als es haben soll.</translation>
        </message>
        <message>
            <source>This console does not know the status %1.</source>
            <translation>Diese Konsole kennt den Status %1 nicht.</translation>
        </message>
        <message>
            <source>Its agent has not been heard of for three intervals.</source>
            <translation>Der Agent hat sich seit drei Intervallen nicht gemeldet.</translation>
        </message>
        <message>
            <source>The manager has no state of its resources yet.</source>
            <translation>Der Manager hat noch keinen Zustand der Ressourcen.</translation>
        </message>
        <message>
            <source>Its status is %1: work on it is under way.</source>
            <translation>Der Status ist %1: Es wird daran gearbeitet.</translation>
        </message>
        <message>
            <source>It runs, and no resource of it reports an error.</source>
            <translation>Es läuft, und keine seiner Ressourcen meldet einen Fehler.</translation>
        </message>
        <message>
            <source>It is deleted.</source>
            <translation>Es ist gelöscht.</translation>
        </message>
    </context>
    <context>
        <name>alien::HeatLines</name>
        <message>
            <source>up to %1</source>
            <translation>bis %1</translation>
        </message>
        <message>
            <source>above %1</source>
            <translation>über %1</translation>
        </message>
        <message>
            <source>all</source>
            <translation>alle</translation>
        </message>
    </context>
    <context>
        <name>alien::HeatPlot</name>
        <message numerus="yes">
            <source>%n value(s), half of them up to %1</source>
            <translation>
                <numerusform>%n Wert, die Hälfte davon bis %1</numerusform>
                <numerusform>%n Werte, die Hälfte davon bis %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::HeldText</name>
        <message>
            <source>Edit in lines</source>
            <translation>In Zeilen bearbeiten</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>It is kept and sent byte for byte. A text of this size would stop the window while it is edited.</source>
            <translation>Er wird Byte für Byte behalten und gesendet. Ein Text dieser Größe würde das Fenster beim Bearbeiten anhalten.</translation>
        </message>
        <message>
            <source>Formats it, so that each value has a line of its own</source>
            <translation>Formatiert ihn so, dass jeder Wert in einer eigenen Zeile steht</translation>
        </message>
        <message>
            <source>Remove the large text</source>
            <translation>Den großen Text entfernen</translation>
        </message>
        <message>
            <source>What stood here before comes back</source>
            <translation>Was vorher hier stand, kommt zurück</translation>
        </message>
        <message>
            <source>Too large to edit as text: %1</source>
            <translation>Zu groß zum Bearbeiten als Text: %1</translation>
        </message>
    </context>
    <context>
        <name>alien::HelpPage</name>
        <message>
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <source>Esc goes back</source>
            <translation>Esc führt zurück</translation>
        </message>
        <message>
            <source>Finding things</source>
            <translation>Dinge finden</translation>
        </message>
        <message>
            <source>Ctrl+K finds every action, deployment, group and release by a few letters; &gt; keeps to actions, # to groups, @ to releases, : to ids. Ctrl+F goes to the filter of the table in front. A filter is words and terms: status:failed group:acme age&gt;1h.</source>
            <translation>Strg+K findet jede Aktion, jedes Deployment, jede Gruppe und jedes Release anhand weniger Buchstaben; &gt; beschränkt auf Aktionen, # auf Gruppen, @ auf Releases, : auf IDs. Strg+F springt zum Filter der angezeigten Tabelle. Ein Filter besteht aus Wörtern und Ausdrücken: status:failed group:acme age&gt;1h.</translation>
        </message>
        <message>
            <source>What a status means</source>
            <translation>Was ein Status bedeutet</translation>
        </message>
        <message>
            <source>The word is the manager's own. Its shape and colour are a class: healthy, working, stalled (working for longer than usual), needs action, failed, gone, unknown. A clock after the word says that the data is old.</source>
            <translation>Das Wort stammt vom Manager. Form und Farbe stehen für eine Klasse: gesund, in Arbeit, hängt (länger als üblich in Arbeit), Handlungsbedarf, fehlgeschlagen, verschwunden, unbekannt. Eine Uhr hinter dem Wort bedeutet, dass die Daten alt sind.</translation>
        </message>
        <message>
            <source>Changing things</source>
            <translation>Dinge ändern</translation>
        </message>
        <message>
            <source>Before anything is sent the deployment is read again; if it moved since you looked, nothing is sent. Single retries go at once, or on production after 5 s in which Undo takes them back. What is harder to repair asks for more. When an answer is lost the outcome is unknown: nothing is sent a second time by itself.</source>
            <translation>Vor jedem Senden wird das Deployment neu gelesen; hat es sich seit Ihrem letzten Blick geändert, wird nichts gesendet. Ein einzelner erneuter Versuch geht sofort los, in der Produktion nach 5 s, in denen „Rückgängig“ ihn zurücknimmt. Was schwerer zu reparieren ist, verlangt mehr. Geht eine Antwort verloren, ist das Ergebnis unbekannt: Nichts wird von selbst ein zweites Mal gesendet.</translation>
        </message>
        <message>
            <source>The journal</source>
            <translation>Das Journal</translation>
        </message>
        <message>
            <source>Every change made from here is written down before it leaves and again with its outcome, in a chain that shows when somebody altered it. It stays on this computer.</source>
            <translation>Jede Änderung von hier wird vor dem Senden und noch einmal mit ihrem Ergebnis niedergeschrieben, in einer Kette, die jede nachträgliche Veränderung zeigt. Das Journal bleibt auf diesem Rechner.</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>Tokens</translation>
        </message>
        <message>
            <source>A token is kept in the desktop's secret store, or for this run only when there is none. It is never written to a file, a log or the journal.</source>
            <translation>Ein Token liegt im Geheimnisspeicher des Desktops oder, wenn es keinen gibt, nur für diese Sitzung im Speicher. Es wird nie in eine Datei, ein Log oder das Journal geschrieben.</translation>
        </message>
        <message>
            <source>What a token may do</source>
            <translation>Was ein Token darf</translation>
        </message>
        <message>
            <source>The manager tells the role of the token. An action that this role may not do stays visible, cannot be pressed and says which role it needs.</source>
            <translation>Der Manager nennt die Rolle des Tokens. Eine Aktion, die dieser Rolle nicht erlaubt ist, bleibt sichtbar, kann nicht ausgelöst werden und nennt die nötige Rolle.</translation>
        </message>
        <message>
            <source>Alien Console %1, free software under the GPL 3 or later.</source>
            <translation>Alien Console %1, freie Software unter der GPL 3 oder neuer.</translation>
        </message>
        <message>
            <source>Ctrl+Alt+1 to 9</source>
            <translation>Strg+Alt+1 bis 9</translation>
        </message>
        <message>
            <source>The first nine connections</source>
            <translation>Die ersten neun Verbindungen</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Eingabe</translation>
        </message>
        <message>
            <source>Open what is selected</source>
            <translation>Auswahl öffnen</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Leertaste</translation>
        </message>
        <message>
            <source>Select or leave the current row</source>
            <translation>Aktuelle Zeile auswählen oder abwählen</translation>
        </message>
        <message>
            <source>Ctrl+A</source>
            <translation>Strg+A</translation>
        </message>
        <message>
            <source>Select all in view</source>
            <translation>Alles Angezeigte auswählen</translation>
        </message>
        <message>
            <source>Ctrl+C</source>
            <translation>Strg+C</translation>
        </message>
        <message>
            <source>Copy the selected rows</source>
            <translation>Ausgewählte Zeilen kopieren</translation>
        </message>
        <message>
            <source>Menu or Shift+F10</source>
            <translation>Menü oder Umschalt+F10</translation>
        </message>
        <message>
            <source>What can be done with the selection</source>
            <translation>Was mit der Auswahl möglich ist</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>One level back</source>
            <translation>Eine Ebene zurück</translation>
        </message>
        <message>
            <source>F10</source>
            <translation>F10</translation>
        </message>
        <message>
            <source>Menu bar</source>
            <translation>Menüleiste</translation>
        </message>
        <message>
            <source>What it is made of</source>
            <translation>Woraus es besteht</translation>
        </message>
        <message>
            <source>In one place only</source>
            <translation>Nur an einer Stelle</translation>
        </message>
        <message>
            <source>In tables and everywhere</source>
            <translation>In Tabellen und überall</translation>
        </message>
    </context>
    <context>
        <name>alien::HistoryTab</name>
        <message>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>Nothing changed while this console watched</source>
            <translation>Nichts hat sich geändert, solange diese Konsole zusah</translation>
        </message>
        <message>
            <source>The manager keeps no history; changes are noted here as they are seen.</source>
            <translation>Der Manager führt keinen Verlauf; Änderungen werden hier notiert, sobald sie gesehen werden.</translation>
        </message>
        <message>
            <source>Never failed since %1.</source>
            <translation>Seit %1 nie fehlgeschlagen.</translation>
        </message>
        <message numerus="yes">
            <source>Failed %n time(s) since %1.</source>
            <translation>
                <numerusform>Seit %1 %n-mal fehlgeschlagen.</numerusform>
                <numerusform>Seit %1 %n-mal fehlgeschlagen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Healthy again after %1 on average.</source>
            <translation>Im Schnitt nach %1 wieder gesund.</translation>
        </message>
        <message numerus="yes">
            <source>%n flap(s) from healthy to failed and back.</source>
            <translation>
                <numerusform>%n Wechsel von gesund zu fehlgeschlagen und zurück.</numerusform>
                <numerusform>%n Wechsel von gesund zu fehlgeschlagen und zurück.</numerusform>
            </translation>
        </message>
        <message>
            <source>under 1 %</source>
            <translation>unter 1 %</translation>
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
            <translation>Zeit im Status: %1.</translation>
        </message>
    </context>
    <context>
        <name>alien::Inspector</name>
        <message>
            <source>Close inspector</source>
            <translation>Inspektor schließen</translation>
        </message>
    </context>
    <context>
        <name>alien::Journal</name>
        <message>
            <source>The journal cannot be read.</source>
            <translation>Das Journal kann nicht gelesen werden.</translation>
        </message>
    </context>
    <context>
        <name>alien::JournalArchive</name>
        <message>
            <source>The journal cannot be read.</source>
            <translation>Das Journal kann nicht gelesen werden.</translation>
        </message>
        <message>
            <source>%1 does not read back as it was written.</source>
            <translation>%1 lässt sich nicht so zurücklesen, wie es geschrieben wurde.</translation>
        </message>
        <message numerus="yes">
            <source>%n entries, the chain is unbroken.</source>
            <translation>
                <numerusform>%n Eintrag, die Kette ist unversehrt.</numerusform>
                <numerusform>%n Einträge, die Kette ist unversehrt.</numerusform>
            </translation>
        </message>
        <message>
            <source>The chain breaks at entry %1: what stands there is not what was written.</source>
            <translation>Die Kette bricht bei Eintrag %1: Dort steht nicht, was geschrieben wurde.</translation>
        </message>
    </context>
    <context>
        <name>alien::JournalCheck</name>
        <message>
            <source>Entries 1 to %1 are in an archive that is not here.</source>
            <translation>Die Einträge 1 bis %1 stehen in einem Archiv, das hier nicht vorliegt.</translation>
        </message>
        <message numerus="yes">
            <source>%n entries are good.</source>
            <translation>
                <numerusform>%n Eintrag ist in Ordnung.</numerusform>
                <numerusform>%n Einträge sind in Ordnung.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 to %2.</source>
            <translation>%1 bis %2.</translation>
        </message>
    </context>
    <context>
        <name>alien::JournalController</name>
        <message>
            <source>&amp;Verify journal</source>
            <translation>Journal &amp;prüfen</translation>
        </message>
        <message>
            <source>Checks that no entry was changed, removed or put in after it was written.</source>
            <translation>Prüft, dass kein Eintrag nachträglich geändert, entfernt oder eingefügt wurde.</translation>
        </message>
        <message>
            <source>Export journal as &amp;JSONL…</source>
            <translation>Journal als &amp;JSONL exportieren…</translation>
        </message>
        <message>
            <source>Saves every entry, a JSON object a line.</source>
            <translation>Speichert jeden Eintrag, ein JSON-Objekt pro Zeile.</translation>
        </message>
        <message>
            <source>Export journal as &amp;CSV…</source>
            <translation>Journal als &amp;CSV exportieren…</translation>
        </message>
        <message>
            <source>Saves every entry as a table for a spreadsheet.</source>
            <translation>Speichert alle Einträge als Tabelle für eine Tabellenkalkulation.</translation>
        </message>
        <message>
            <source>The journal is not as it was written.</source>
            <translation>Das Journal ist nicht so, wie es geschrieben wurde.</translation>
        </message>
        <message>
            <source>The journal was saved.</source>
            <translation>Das Journal wurde gespeichert.</translation>
        </message>
        <message>
            <source>The journal could not be saved.</source>
            <translation>Das Journal konnte nicht gespeichert werden.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Export journal</source>
            <translation>Journal exportieren</translation>
        </message>
        <message>
            <source>CSV (*.csv)</source>
            <translation>CSV (*.csv)</translation>
        </message>
        <message>
            <source>JSON lines (*.jsonl)</source>
            <translation>JSON-Zeilen (*.jsonl)</translation>
        </message>
    </context>
    <context>
        <name>alien::JournalDatabase</name>
        <message>
            <source>The journal cannot be written.</source>
            <translation>Das Journal kann nicht geschrieben werden.</translation>
        </message>
        <message>
            <source>The journal cannot be written: %1</source>
            <translation>Das Journal kann nicht geschrieben werden: %1</translation>
        </message>
        <message>
            <source>outcome unknown: the program ended before the answer came.</source>
            <translation>Ergebnis unbekannt: Das Programm wurde beendet, bevor die Antwort kam.</translation>
        </message>
        <message>
            <source>The journal cannot be read.</source>
            <translation>Das Journal kann nicht gelesen werden.</translation>
        </message>
        <message numerus="yes">
            <source>%n entries, the chain is unbroken.</source>
            <translation>
                <numerusform>%n Eintrag, die Kette ist unversehrt.</numerusform>
                <numerusform>%n Einträge, die Kette ist unversehrt.</numerusform>
            </translation>
        </message>
        <message>
            <source>The chain breaks at entry %1: what stands there is not what was written.</source>
            <translation>Die Kette bricht bei Eintrag %1: Dort steht nicht, was geschrieben wurde.</translation>
        </message>
    </context>
    <context>
        <name>alien::JournalInspector</name>
        <message>
            <source>Entry</source>
            <translation>Eintrag</translation>
        </message>
        <message>
            <source>Entry %1</source>
            <translation>Eintrag %1</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>Said</source>
            <translation>Meldung</translation>
        </message>
        <message>
            <source>Error code</source>
            <translation>Fehlercode</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Ziel</translation>
        </message>
        <message>
            <source>Target id</source>
            <translation>Ziel-ID</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Vorher</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Nachher</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Geschrieben</translation>
        </message>
        <message>
            <source>Outcome at</source>
            <translation>Ergebnis um</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Wer</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>Verbindung</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Anfrage</translation>
        </message>
        <message>
            <source>Body, SHA-256</source>
            <translation>Body, SHA-256</translation>
        </message>
        <message>
            <source>Chain hash</source>
            <translation>Hash der Kette</translation>
        </message>
    </context>
    <context>
        <name>alien::JournalKeeper</name>
        <message numerus="yes">
            <source>Journal verified, %n entries</source>
            <translation>
                <numerusform>Journal geprüft, %n Eintrag</numerusform>
                <numerusform>Journal geprüft, %n Einträge</numerusform>
            </translation>
        </message>
        <message>
            <source>The journal was altered</source>
            <translation>Das Journal wurde verändert</translation>
        </message>
        <message>
            <source>The journal is not as it was written.</source>
            <translation>Das Journal ist nicht so, wie es geschrieben wurde.</translation>
        </message>
        <message>
            <source>%1 alien-console --verify-journal names the file.</source>
            <translation>%1 alien-console --verify-journal nennt die Datei.</translation>
        </message>
        <message>
            <source>The journal could not be archived.</source>
            <translation>Das Journal konnte nicht archiviert werden.</translation>
        </message>
        <message>
            <source>Old entries of the journal were archived.</source>
            <translation>Alte Einträge des Journals wurden archiviert.</translation>
        </message>
    </context>
    <context>
        <name>alien::JournalPage</name>
        <message>
            <source>Journal</source>
            <translation>Journal</translation>
        </message>
        <message>
            <source>Filter journal</source>
            <translation>Journal filtern</translation>
        </message>
        <message>
            <source>action:deployment.redeploy outcome:failed text</source>
            <translation>action:deployment.redeploy outcome:failed Text</translation>
        </message>
        <message>
            <source>entries</source>
            <translation>Einträge</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s)</source>
            <translation>
                <numerusform>%n Änderung</numerusform>
                <numerusform>%n Änderungen</numerusform>
            </translation>
        </message>
        <message>
            <source>No changes yet</source>
            <translation>Noch keine Änderungen</translation>
        </message>
        <message>
            <source>Every retry, redeploy, delete and other change made through this console is written here before it leaves, and again with its outcome.</source>
            <translation>Jeder erneute Versuch, jedes Redeploy, jedes Löschen und jede andere Änderung über diese Konsole wird hier vor dem Senden und noch einmal mit dem Ergebnis niedergeschrieben.</translation>
        </message>
    </context>
    <context>
        <name>alien::JournalTable</name>
        <message>
            <source>sent</source>
            <translation>gesendet</translation>
        </message>
        <message>
            <source>done</source>
            <translation>erledigt</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>abgelehnt</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>fehlgeschlagen</translation>
        </message>
        <message>
            <source>outcome unknown</source>
            <translation>Ergebnis unbekannt</translation>
        </message>
        <message>
            <source>deployment.redeploy</source>
            <translation>deployment.redeploy</translation>
        </message>
        <message>
            <source>target</source>
            <translation>Ziel</translation>
        </message>
        <message>
            <source>done, refused, failed, unknown</source>
            <translation>done, refused, failed, unknown</translation>
        </message>
        <message>
            <source>connection</source>
            <translation>Verbindung</translation>
        </message>
        <message>
            <source>reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>error code</source>
            <translation>Fehlercode</translation>
        </message>
    </context>
    <context>
        <name>alien::JsonEditor</name>
        <message>
            <source>Format</source>
            <translation>Formatieren</translation>
        </message>
        <message>
            <source>Format JSON</source>
            <translation>JSON formatieren</translation>
        </message>
        <message>
            <source>It is still being checked.</source>
            <translation>Wird noch geprüft.</translation>
        </message>
        <message>
            <source>Line %1, column %2: %3</source>
            <translation>Zeile %1, Spalte %2: %3</translation>
        </message>
        <message>
            <source>Not a known variable: %1</source>
            <translation>Keine bekannte Variable: %1</translation>
        </message>
        <message>
            <source>Valid JSON</source>
            <translation>Gültiges JSON</translation>
        </message>
        <message>
            <source>A line for each value; Undo takes it back (%1)</source>
            <translation>Eine Zeile für jeden Wert; „Rückgängig“ nimmt es zurück (%1)</translation>
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
            <translation>Tasten drücken</translation>
        </message>
    </context>
    <context>
        <name>alien::KeychainStore</name>
        <message>
            <source>The keyring did not answer within %1 seconds.</source>
            <translation>Der Schlüsselbund hat nicht innerhalb von %1 Sekunden geantwortet.</translation>
        </message>
        <message>
            <source>The keyring did not keep what was written into it.</source>
            <translation>Der Schlüsselbund hat nicht behalten, was hineingeschrieben wurde.</translation>
        </message>
        <message>
            <source>The keyring is locked.</source>
            <translation>Der Schlüsselbund ist gesperrt.</translation>
        </message>
    </context>
    <context>
        <name>alien::LearnedSchema</name>
        <message>
            <source>%1 was always %2 so far; here it is %3.</source>
            <translation>%1 war bisher immer %2; hier ist es %3.</translation>
        </message>
        <message>
            <source>%1 was one of %2 so far.</source>
            <translation>%1 war bisher immer eines von %2.</translation>
        </message>
        <message>
            <source>%1 was never there before; %2 was. A typing mistake?</source>
            <translation>%1 kam bisher nie vor, %2 dagegen schon. Ein Tippfehler?</translation>
        </message>
        <message>
            <source>%1 was always there so far.</source>
            <translation>%1 war bisher immer vorhanden.</translation>
        </message>
        <message>
            <source>The whole</source>
            <translation>Das Ganze</translation>
        </message>
        <message>
            <source>Each item</source>
            <translation>Jedes Element</translation>
        </message>
        <message>
            <source>null</source>
            <translation>null</translation>
        </message>
        <message>
            <source>true or false</source>
            <translation>true oder false</translation>
        </message>
        <message>
            <source>a whole number</source>
            <translation>eine ganze Zahl</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>eine Zahl</translation>
        </message>
        <message>
            <source>a text</source>
            <translation>ein Text</translation>
        </message>
        <message>
            <source>a list</source>
            <translation>eine Liste</translation>
        </message>
        <message>
            <source>an object</source>
            <translation>ein Objekt</translation>
        </message>
        <message>
            <source> or </source>
            <translation> oder </translation>
        </message>
    </context>
    <context>
        <name>alien::LegendRow</name>
        <message>
            <source>Shows or hides this line; with Ctrl only this one stays.</source>
            <translation>Zeigt oder verbirgt diese Linie; mit Strg bleibt nur diese.</translation>
        </message>
    </context>
    <context>
        <name>alien::LimitsForm</name>
        <message>
            <source>Agents report every</source>
            <translation>Agenten melden sich alle</translation>
        </message>
        <message>
            <source>%1 counts as stalled after</source>
            <translation>%1 gilt als hängend nach</translation>
        </message>
        <message>
            <source>never</source>
            <translation>nie</translation>
        </message>
        <message>
            <source> min</source>
            <extracomment>of a number of minutes</extracomment>
            <translation> min</translation>
        </message>
        <message>
            <source> s</source>
            <extracomment>of a number of seconds</extracomment>
            <translation> s</translation>
        </message>
        <message>
            <source>A pull agent that was not heard of for three times as long counts as silent.</source>
            <translation>Ein Pull-Agent, der sich dreimal so lange nicht gemeldet hat, gilt als stumm.</translation>
        </message>
        <message>
            <source>As at first</source>
            <translation>Wie zu Anfang</translation>
        </message>
        <message>
            <source>Limits as at first</source>
            <translation>Grenzwerte wie zu Anfang</translation>
        </message>
    </context>
    <context>
        <name>alien::LineField</name>
        <message>
            <source>required</source>
            <translation>erforderlich</translation>
        </message>
        <message>
            <source>not set</source>
            <translation>nicht gesetzt</translation>
        </message>
        <message>
            <source>none, by default</source>
            <translation>keine (Standard)</translation>
        </message>
        <message>
            <source>%1, by default</source>
            <translation>%1 (Standard)</translation>
        </message>
        <message>
            <source>%1 is a whole number.</source>
            <translation>%1 muss eine ganze Zahl sein.</translation>
        </message>
        <message>
            <source>No JSON yet: %1, at %2.</source>
            <translation>Noch kein JSON: %1, bei %2.</translation>
        </message>
    </context>
    <context>
        <name>alien::LogFilter</name>
        <message>
            <source>“%1” is not a severity: trace, debug, info, warn, error, fatal.</source>
            <translation>„%1“ ist kein Schweregrad: trace, debug, info, warn, error, fatal.</translation>
        </message>
    </context>
    <context>
        <name>alien::LogPane</name>
        <message>
            <source>Logs</source>
            <translation>Logs</translation>
        </message>
        <message>
            <source>severity&gt;=warn service:api words</source>
            <translation>severity&gt;=warn service:api Wörter</translation>
        </message>
        <message>
            <source>Filter logs</source>
            <translation>Logs filtern</translation>
        </message>
        <message>
            <source>Least severity</source>
            <translation>Mindestschweregrad</translation>
        </message>
        <message>
            <source>Every severity</source>
            <translation>Jeder Schweregrad</translation>
        </message>
        <message>
            <source>Debug and above</source>
            <translation>Debug und höher</translation>
        </message>
        <message>
            <source>Info and above</source>
            <translation>Info und höher</translation>
        </message>
        <message>
            <source>Warnings and above</source>
            <translation>Warnungen und höher</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <source>Only matches</source>
            <translation>Nur Treffer</translation>
        </message>
        <message>
            <source>Off: all lines stay, and those that do not match are dimmed.</source>
            <translation>Aus: Alle Zeilen bleiben, und unpassende werden abgeblendet.</translation>
        </message>
        <message>
            <source>Wrap</source>
            <translation>Umbrechen</translation>
        </message>
        <message>
            <source>Wrap lines</source>
            <translation>Zeilen umbrechen</translation>
        </message>
        <message>
            <source>Shows long lines in full, over several rows.</source>
            <translation>Zeigt lange Zeilen vollständig über mehrere Zeilen.</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausieren</translation>
        </message>
        <message>
            <source>Pause logs</source>
            <translation>Logs anhalten</translation>
        </message>
        <message>
            <source>Back to all lines</source>
            <translation>Zurück zu allen Zeilen</translation>
        </message>
        <message>
            <source>Lines over time</source>
            <translation>Zeilen im Zeitverlauf</translation>
        </message>
        <message>
            <source>Selected line</source>
            <translation>Ausgewählte Zeile</translation>
        </message>
        <message>
            <source>No line matches in this time</source>
            <translation>Keine passende Zeile in diesem Zeitraum</translation>
        </message>
        <message>
            <source>Another range, or less of a filter, may have some.</source>
            <translation>Ein anderer Zeitraum oder ein weniger strenger Filter enthält vielleicht welche.</translation>
        </message>
        <message>
            <source>Clear the filter</source>
            <translation>Filter leeren</translation>
        </message>
        <message>
            <source>No log lines in this time</source>
            <translation>Keine Logzeilen in diesem Zeitraum</translation>
        </message>
        <message>
            <source>The manager keeps no logs: it hands on what applications send, once its configuration says where to. Receiver has the lines for it, and a test.</source>
            <translation>Der Manager bewahrt keine Logs auf: Er reicht weiter, was Anwendungen senden, sobald seine Konfiguration sagt, wohin. Unter „Empfänger“ finden Sie die Zeilen dafür und einen Test.</translation>
        </message>
        <message>
            <source>Nothing of this deployment was received. Receiver has the lines that make the manager hand logs on, and a test.</source>
            <translation>Von diesem Deployment wurde nichts empfangen. Unter „Empfänger“ finden Sie die Zeilen, mit denen der Manager Logs weiterreicht, und einen Test.</translation>
        </message>
        <message>
            <source>Show the receiver</source>
            <translation>Empfänger anzeigen</translation>
        </message>
        <message>
            <source>lines around the selected one</source>
            <translation>Zeilen um die ausgewählte</translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s)</source>
            <translation>
                <numerusform>%Ln Zeile</numerusform>
                <numerusform>%Ln Zeilen</numerusform>
            </translation>
        </message>
        <message>
            <source>no lines</source>
            <translation>keine Zeilen</translation>
        </message>
        <message>
            <source>, reading on</source>
            <translation>, wird weiter gelesen</translation>
        </message>
        <message>
            <source>, paused</source>
            <translation>, angehalten</translation>
        </message>
        <message>
            <source>, following</source>
            <translation>, läuft mit</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>Schweregrad</translation>
        </message>
        <message>
            <source>Scope</source>
            <translation>Scope</translation>
        </message>
        <message>
            <source>Trace</source>
            <translation>Trace</translation>
        </message>
        <message>
            <source>Open trace</source>
            <translation>Trace öffnen</translation>
        </message>
    </context>
    <context>
        <name>alien::LogTable</name>
        <message>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>Schweregrad</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Body</translation>
        </message>
        <message>
            <source>Deployment</source>
            <translation>Deployment</translation>
        </message>
        <message>
            <source>As the sender reports it: no manager vouches for it.</source>
            <translation>Wie vom Absender gemeldet: Kein Manager bürgt dafür.</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Dienst</translation>
        </message>
        <message>
            <source>Stream</source>
            <translation>Stream</translation>
        </message>
        <message>
            <source>(this line is kept no more)</source>
            <translation>(diese Zeile ist nicht mehr aufbewahrt)</translation>
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
            <translation>%1 – Alien Console</translation>
        </message>
        <message>
            <source>Not connected.</source>
            <translation>Nicht verbunden.</translation>
        </message>
        <message>
            <source>There is nothing before.</source>
            <translation>Davor gibt es nichts.</translation>
        </message>
        <message>
            <source>There is nothing after.</source>
            <translation>Danach gibt es nichts.</translation>
        </message>
    </context>
    <context>
        <name>alien::ManagerPanel</name>
        <message>
            <source>Manager API</source>
            <translation>Manager-API</translation>
        </message>
        <message>
            <source>as seen from here</source>
            <translation>von hier gesehen</translation>
        </message>
        <message>
            <source>Answer time, p95, last hour</source>
            <translation>Antwortzeit, p95, letzte Stunde</translation>
        </message>
        <message>
            <source>Errors, share of requests</source>
            <translation>Fehler, Anteil der Anfragen</translation>
        </message>
        <message>
            <source>Requests, bytes</source>
            <translation>Anfragen, Bytes</translation>
        </message>
        <message>
            <source>Slowest call now</source>
            <translation>Langsamster Aufruf jetzt</translation>
        </message>
        <message>
            <source>Last error</source>
            <translation>Letzter Fehler</translation>
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
            <translation>%1 pro min, %2 pro min</translation>
        </message>
        <message>
            <source>%1, %2 ms, %3</source>
            <translation>%1, %2 ms, %3</translation>
        </message>
        <message>
            <source>none in the last hour</source>
            <translation>keine in der letzten Stunde</translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <translation>%1, %2: %3</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>keine Antwort</translation>
        </message>
    </context>
    <context>
        <name>alien::MarkLane</name>
        <message>
            <source>Marks on the time axis</source>
            <translation>Markierungen auf der Zeitachse</translation>
        </message>
        <message>
            <source>Nothing happened in this time.</source>
            <translation>In diesem Zeitraum ist nichts geschehen.</translation>
        </message>
        <message numerus="yes">
            <source>%n mark(s); the last: %1</source>
            <translation>
                <numerusform>%n Markierung; die letzte: %1</numerusform>
                <numerusform>%n Markierungen; die letzte: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>You: %1</source>
            <translation>Sie: %1</translation>
        </message>
        <message>
            <source>%1: %2, before %3</source>
            <translation>%1: %2, zuvor %3</translation>
        </message>
        <message>
            <source>New release %1</source>
            <translation>Neues Release %1</translation>
        </message>
        <message>
            <source>Command %1 at %2: %3</source>
            <translation>Befehl %1 an %2: %3</translation>
        </message>
        <message>
            <source>You: %1 on %2, %3</source>
            <translation>Sie: %1 auf %2, %3</translation>
        </message>
        <message>
            <source>Fleet</source>
            <translation>Flotte</translation>
        </message>
        <message>
            <source>Done here</source>
            <translation>Von hier</translation>
        </message>
        <message>
            <source>Marks: release, status change, command, own action</source>
            <translation>Markierungen: Release, Statuswechsel, Befehl, eigene Aktion</translation>
        </message>
    </context>
    <context>
        <name>alien::MergeTable</name>
        <message>
            <source>yours stays</source>
            <translation>Ihre bleibt</translation>
        </message>
        <message>
            <source>only yours</source>
            <translation>nur Ihre</translation>
        </message>
        <message>
            <source>the same</source>
            <translation>gleich</translation>
        </message>
        <message>
            <source>taken over</source>
            <translation>übernommen</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>Plattform</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Stelle</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Vorher</translation>
        </message>
        <message>
            <source>Yours</source>
            <translation>Ihre Fassung</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>Andere Fassung</translation>
        </message>
        <message>
            <source>platform</source>
            <translation>Plattform</translation>
        </message>
        <message>
            <source>place</source>
            <translation>Stelle</translation>
        </message>
        <message>
            <source>yours stays, taken over, only yours, the same</source>
            <translation>yours stays, taken over, only yours, the same</translation>
        </message>
        <message>
            <source>there</source>
            <translation>vorhanden</translation>
        </message>
        <message>
            <source>not there</source>
            <translation>nicht vorhanden</translation>
        </message>
        <message>
            <source>the whole stack</source>
            <translation>der ganze Stack</translation>
        </message>
        <message>
            <source>Becomes</source>
            <translation>Wird zu</translation>
        </message>
    </context>
    <context>
        <name>alien::MergeView</name>
        <message>
            <source>%1 was published after the release that this draft came from.</source>
            <translation>%1 wurde nach dem Release veröffentlicht, aus dem dieser Entwurf stammt.</translation>
        </message>
        <message>
            <source>Nothing of it is what you changed. Taking it over is a step that can be undone; look at it, then publish again.</source>
            <translation>Nichts davon betrifft Ihre Änderungen. Das Übernehmen lässt sich rückgängig machen; sehen Sie es an und veröffentlichen Sie dann erneut.</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) changed on both sides: there the draft keeps what you wrote, as a whole, and what they wrote is not in it. The rest is taken over, as a step that can be undone. Look at it, then publish again.</source>
            <translation>
                <numerusform>%n Stelle wurde auf beiden Seiten geändert: Dort behält der Entwurf vollständig Ihre Fassung, die andere ist nicht enthalten. Der Rest wird in einem Schritt übernommen, der sich rückgängig machen lässt. Sehen Sie ihn an und veröffentlichen Sie dann erneut.</numerusform>
                <numerusform>%n Stellen wurden auf beiden Seiten geändert: Dort behält der Entwurf vollständig Ihre Fassung, die andere ist nicht enthalten. Der Rest wird in einem Schritt übernommen, der sich rückgängig machen lässt. Sehen Sie ihn an und veröffentlichen Sie dann erneut.</numerusform>
            </translation>
        </message>
        <message>
            <source>Changes on both sides</source>
            <translation>Änderungen auf beiden Seiten</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Take over and look</source>
            <translation>Übernehmen und ansehen</translation>
        </message>
    </context>
    <context>
        <name>alien::MetricTable</name>
        <message>
            <source>gauge</source>
            <translation>Gauge</translation>
        </message>
        <message>
            <source>counter</source>
            <translation>Counter</translation>
        </message>
        <message>
            <source>histogram</source>
            <translation>Histogramm</translation>
        </message>
        <message>
            <source>Metric</source>
            <translation>Metrik</translation>
        </message>
        <message>
            <source>Series</source>
            <translation>Reihen</translation>
        </message>
        <message>
            <source>Newest</source>
            <translation>Neuester Wert</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Einheit</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Beschreibung</translation>
        </message>
    </context>
    <context>
        <name>alien::NameMasking</name>
        <message>
            <source>Pseudonyms were copied.</source>
            <translation>Es wurden Pseudonyme kopiert.</translation>
        </message>
        <message>
            <source>Names are masked: show them again to copy the true ones.</source>
            <translation>Namen sind maskiert: Blenden Sie sie wieder ein, um die echten zu kopieren.</translation>
        </message>
    </context>
    <context>
        <name>alien::NoticeStack</name>
        <message>
            <source>Dismiss</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <source>Will be sent in %1 s.</source>
            <translation>Wird in %1 s gesendet.</translation>
        </message>
        <message>
            <source>Undo %1 s</source>
            <translation>Rückgängig %1 s</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
    </context>
    <context>
        <name>alien::OperationTable</name>
        <message>
            <source>Method</source>
            <translation>Methode</translation>
        </message>
        <message>
            <source>Operation</source>
            <translation>Operation</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Gebiet</translation>
        </message>
        <message>
            <source>Access</source>
            <translation>Zugriff</translation>
        </message>
        <message>
            <source>Path</source>
            <translation>Pfad</translation>
        </message>
        <message>
            <source>GET, POST, PUT, DELETE</source>
            <translation>GET, POST, PUT, DELETE</translation>
        </message>
        <message>
            <source>groups, deployments, …</source>
            <translation>Gruppen, Deployments, …</translation>
        </message>
        <message>
            <source>locked, not allowed</source>
            <translation>locked, not allowed</translation>
        </message>
        <message>
            <source>a part of the path</source>
            <translation>ein Teil des Pfads</translation>
        </message>
        <message>
            <source>This connection is read-only.</source>
            <translation>Diese Verbindung ist schreibgeschützt.</translation>
        </message>
        <message>
            <source>not allowed</source>
            <translation>nicht erlaubt</translation>
        </message>
        <message>
            <source>read-only</source>
            <translation>schreibgeschützt</translation>
        </message>
        <message>
            <source>unlocked</source>
            <translation>entsperrt</translation>
        </message>
        <message>
            <source>locked</source>
            <translation>gesperrt</translation>
        </message>
    </context>
    <context>
        <name>alien::OverviewPage</name>
        <message>
            <source>Causes and counts</source>
            <translation>Ursachen und Anzahlen</translation>
        </message>
        <message>
            <source>deployments</source>
            <translation>Deployments</translation>
        </message>
        <message>
            <source>Deployments by class</source>
            <translation>Deployments nach Klasse</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>Braucht Aufmerksamkeit</translation>
        </message>
        <message>
            <source>Changed while this console watched</source>
            <translation>Geändert, solange diese Konsole zusah</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Änderungen</translation>
        </message>
        <message>
            <source>Open all %1</source>
            <translation>Alle %1 öffnen</translation>
        </message>
        <message>
            <source>Open %1 %2</source>
            <translation>Öffnen: %1 %2</translation>
        </message>
        <message>
            <source>Counts</source>
            <translation>Anzahlen</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>Plattform</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>Release</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Gruppe</translation>
        </message>
        <message>
            <source>worst first</source>
            <translation>Schlimmstes zuerst</translation>
        </message>
        <message numerus="yes">
            <source>Since %1, when this console began to watch: %n change(s)</source>
            <translation>
                <numerusform>Seit %1, als diese Konsole zu beobachten begann: %n Änderung</numerusform>
                <numerusform>Seit %1, als diese Konsole zu beobachten begann: %n Änderungen</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s)</source>
            <translation>
                <numerusform>%n Deployment</numerusform>
                <numerusform>%n Deployments</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cause(s)</source>
            <translation>
                <numerusform>%n Ursache</numerusform>
                <numerusform>%n Ursachen</numerusform>
            </translation>
        </message>
        <message>
            <source>The deployments could not be read</source>
            <translation>Die Deployments konnten nicht gelesen werden</translation>
        </message>
        <message>
            <source>Nothing needs you</source>
            <translation>Nichts erfordert Ihr Eingreifen</translation>
        </message>
        <message>
            <source>No deployment has failed, stalled or gone silent.</source>
            <translation>Kein Deployment ist fehlgeschlagen, hängt oder ist verstummt.</translation>
        </message>
        <message>
            <source>none yet</source>
            <translation>noch keine</translation>
        </message>
        <message>
            <source>No changes yet</source>
            <translation>Noch keine Änderungen</translation>
        </message>
        <message>
            <source>The manager keeps no history; changes are noted here as they are seen.</source>
            <translation>Der Manager führt keinen Verlauf; Änderungen werden hier notiert, sobald sie gesehen werden.</translation>
        </message>
        <message numerus="yes">
            <source>Retry %n deployment(s)…</source>
            <translation>
                <numerusform>%n Deployment erneut versuchen…</numerusform>
                <numerusform>%n Deployments erneut versuchen…</numerusform>
            </translation>
        </message>
        <message>
            <source>Open in Deployments</source>
            <translation>In Deployments öffnen</translation>
        </message>
        <message>
            <source>As of %1</source>
            <translation>Stand %1</translation>
        </message>
        <message>
            <source>Every number opens the filtered table</source>
            <translation>Jede Zahl öffnet die gefilterte Tabelle</translation>
        </message>
        <message>
            <source>By platform</source>
            <translation>Nach Plattform</translation>
        </message>
        <message>
            <source>By release</source>
            <translation>Nach Release</translation>
        </message>
        <message>
            <source>By group</source>
            <translation>Nach Gruppe</translation>
        </message>
        <message>
            <source>All this is of now; Deployments shows the fleet at %1.</source>
            <translation>Alle Angaben hier zeigen den aktuellen Stand; Deployments zeigt die Flotte mit Stand %1.</translation>
        </message>
        <message>
            <source>A release reaches those that run, or whose last update or refresh failed, when it is published. These were in another state then.</source>
            <translation>Ein Release erreicht bei der Veröffentlichung jene, die laufen oder deren letztes Update oder letzter Refresh fehlgeschlagen ist. Diese waren zu dem Zeitpunkt in einem anderen Zustand.</translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s) neither run the newest release nor want it</source>
            <translation>
                <numerusform>%n Deployment läuft weder mit dem neuesten Release noch soll es dieses erhalten</numerusform>
                <numerusform>%n Deployments laufen weder mit dem neuesten Release noch sollen sie dieses erhalten</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 newest</source>
            <translation>%1, neuestes</translation>
        </message>
    </context>
    <context>
        <name>alien::Page</name>
        <message>
            <source>Overview</source>
            <translation>Überblick</translation>
        </message>
        <message>
            <source>Deployments</source>
            <translation>Deployments</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Gruppen</translation>
        </message>
        <message>
            <source>Releases</source>
            <translation>Releases</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Befehle</translation>
        </message>
        <message>
            <source>Telemetry</source>
            <translation>Telemetrie</translation>
        </message>
        <message>
            <source>Stack editor</source>
            <translation>Stack-Editor</translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>Journal</translation>
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
            <translation>Suchen oder ausführen</translation>
        </message>
        <message>
            <source>Find or run anything:  &gt; actions  # groups  @ releases  : ids</source>
            <translation>Suchen oder ausführen:  &gt; Aktionen  # Gruppen  @ Releases  : IDs</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Gefunden</translation>
        </message>
        <message>
            <source>Nothing has such a name.</source>
            <translation>Nichts heißt so.</translation>
        </message>
    </context>
    <context>
        <name>alien::PaletteSources</name>
        <message>
            <source>Actions</source>
            <translation>Aktionen</translation>
        </message>
        <message>
            <source>Deployments</source>
            <translation>Deployments</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <extracomment>%1: "Retry"; %2: the name of a deployment</extracomment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>failed, runs the phase again</source>
            <translation>fehlgeschlagen, führt die Phase erneut aus</translation>
        </message>
        <message>
            <source>Redeploy</source>
            <translation>Erneut deployen</translation>
        </message>
        <message>
            <source>asks first</source>
            <translation>fragt zuerst</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Gruppen</translation>
        </message>
        <message>
            <source>%1 of %2 deployments</source>
            <translation>%1 von %2 Deployments</translation>
        </message>
        <message>
            <source>Releases</source>
            <translation>Releases</translation>
        </message>
        <message>
            <source>URLs</source>
            <translation>URLs</translation>
        </message>
        <message>
            <source>Copy %1</source>
            <translation>%1 kopieren</translation>
        </message>
    </context>
    <context>
        <name>alien::PayloadBar</name>
        <message>
            <source>Previous match</source>
            <translation>Vorheriger Treffer</translation>
        </message>
        <message>
            <source>Next match</source>
            <translation>Nächster Treffer</translation>
        </message>
        <message>
            <source>More about this payload</source>
            <translation>Mehr zu diesen Nutzdaten</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <source>Tell capital and small letters apart</source>
            <translation>Groß-/Kleinschreibung beachten</translation>
        </message>
        <message>
            <source>Tree</source>
            <translation>Baum</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Hex</source>
            <translation>Hex</translation>
        </message>
        <message>
            <source>Find in %1</source>
            <translation>In %1 suchen</translation>
        </message>
    </context>
    <context>
        <name>alien::PayloadDiff</name>
        <message>
            <source>More than 16 MB are not compared by path.</source>
            <translation>Mehr als 16 MB werden nicht nach Pfad verglichen.</translation>
        </message>
        <message>
            <source>The first is not JSON: %1</source>
            <translation>Das Erste ist kein JSON: %1</translation>
        </message>
        <message>
            <source>The second is not JSON: %1</source>
            <translation>Das Zweite ist kein JSON: %1</translation>
        </message>
        <message>
            <source>More than 8 MB are not compared line by line.</source>
            <translation>Mehr als 8 MB werden nicht zeilenweise verglichen.</translation>
        </message>
        <message>
            <source>These are bytes, no text.</source>
            <translation>Das sind Bytes, kein Text.</translation>
        </message>
    </context>
    <context>
        <name>alien::PayloadDiffRows</name>
        <message numerus="yes">
            <source>%n equal line(s)</source>
            <translation>
                <numerusform>%n gleiche Zeile</numerusform>
                <numerusform>%n gleiche Zeilen</numerusform>
            </translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Hinzugefügt</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>Entfernt</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Geändert</translation>
        </message>
    </context>
    <context>
        <name>alien::PayloadDiffView</name>
        <message>
            <source>Differences</source>
            <translation>Unterschiede</translation>
        </message>
        <message>
            <source>Paths</source>
            <translation>Pfade</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Changed paths</source>
            <translation>Geänderte Pfade</translation>
        </message>
        <message>
            <source>Changed lines</source>
            <translation>Geänderte Zeilen</translation>
        </message>
        <message>
            <source>%1 changed, %2 added, %3 removed</source>
            <translation>%1 geändert, %2 hinzugefügt, %3 entfernt</translation>
        </message>
        <message>
            <source>No difference</source>
            <translation>Kein Unterschied</translation>
        </message>
        <message>
            <source>Both are the same, byte for byte.</source>
            <translation>Beide sind Byte für Byte gleich.</translation>
        </message>
        <message>
            <source>No comparison by path</source>
            <translation>Kein Vergleich nach Pfad</translation>
        </message>
        <message>
            <source>Only blanks or the order of members differ.</source>
            <translation>Nur Leerraum oder die Reihenfolge der Felder unterscheidet sich.</translation>
        </message>
        <message>
            <source>No comparison by line</source>
            <translation>Kein zeilenweiser Vergleich</translation>
        </message>
        <message>
            <source>%1 against %2</source>
            <translation>%1 gegenüber %2</translation>
        </message>
        <message>
            <source>Nothing to compare</source>
            <translation>Nichts zu vergleichen</translation>
        </message>
        <message>
            <source>Two payloads are needed.</source>
            <translation>Zum Vergleichen sind zwei Nutzdatensätze nötig.</translation>
        </message>
    </context>
    <context>
        <name>alien::PayloadFoot</name>
        <message>
            <source>Copy path</source>
            <translation>Pfad kopieren</translation>
        </message>
    </context>
    <context>
        <name>alien::PayloadHexView</name>
        <message>
            <source>The bytes are hidden while names are masked.</source>
            <translation>Die Bytes sind verborgen, solange Namen maskiert sind.</translation>
        </message>
    </context>
    <context>
        <name>alien::PayloadPreview</name>
        <message>
            <source>%1 x %2 pixels are too many for a preview.</source>
            <translation>%1 × %2 Pixel sind zu viel für eine Vorschau.</translation>
        </message>
        <message>
            <source>The picture cannot be shown: %1</source>
            <translation>Das Bild kann nicht angezeigt werden: %1</translation>
        </message>
        <message>
            <source>Picture, %1, %2 x %3 pixels</source>
            <translation>Bild, %1, %2 × %3 Pixel</translation>
        </message>
    </context>
    <context>
        <name>alien::PayloadSource</name>
        <message>
            <source>%1 cannot be read: %2</source>
            <translation>%1 kann nicht gelesen werden: %2</translation>
        </message>
        <message>
            <source>it is no regular file</source>
            <translation>keine gewöhnliche Datei</translation>
        </message>
    </context>
    <context>
        <name>alien::PayloadTextView</name>
        <message>
            <source>masked</source>
            <translation>maskiert</translation>
        </message>
    </context>
    <context>
        <name>alien::PayloadTree</name>
        <message>
            <source>Line %1, column %2: %3</source>
            <translation>Zeile %1, Spalte %2: %3</translation>
        </message>
        <message>
            <source>masked</source>
            <translation>maskiert</translation>
        </message>
        <message>
            <source>reading</source>
            <translation>wird gelesen</translation>
        </message>
    </context>
    <context>
        <name>alien::PayloadTreeView</name>
        <message>
            <source>Broken off</source>
            <translation>Bricht ab</translation>
        </message>
        <message>
            <source>Unfolded</source>
            <translation>Aufgeklappt</translation>
        </message>
        <message>
            <source>Folded</source>
            <translation>Zugeklappt</translation>
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
            <translation>Text</translation>
        </message>
        <message>
            <source>%1 as text</source>
            <translation>%1 als Text</translation>
        </message>
        <message>
            <source>Bytes</source>
            <translation>Bytes</translation>
        </message>
        <message>
            <source>%1 as bytes</source>
            <translation>%1 als Bytes</translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>Leer</translation>
        </message>
        <message>
            <source>This payload has no bytes.</source>
            <translation>Diese Nutzdaten enthalten keine Bytes.</translation>
        </message>
        <message>
            <source>Unpack gzip</source>
            <translation>gzip entpacken</translation>
        </message>
        <message>
            <source>Broken at line %1, column %2</source>
            <translation>Fehlerhaft in Zeile %1, Spalte %2</translation>
        </message>
        <message>
            <source>Reading, %1 %</source>
            <translation>Wird gelesen, %1 %</translation>
        </message>
        <message>
            <source>%1, no JSON</source>
            <translation>%1, kein JSON</translation>
        </message>
        <message>
            <source>Unpacking %1</source>
            <translation>%1 werden entpackt</translation>
        </message>
        <message>
            <source>Unpacked from %1 of gzip</source>
            <translation>Entpackt aus %1 gzip</translation>
        </message>
        <message>
            <source>The result is stored on the manager's host</source>
            <translation>Das Ergebnis liegt auf dem Host des Managers</translation>
        </message>
        <message>
            <source>%1 lie at %2, where this program cannot read them. Copy the file from that host to see it.</source>
            <translation>%1 liegen unter %2, wo dieses Programm sie nicht lesen kann. Kopieren Sie die Datei von diesem Host, um sie zu sehen.</translation>
        </message>
        <message>
            <source>Searching, %1 %</source>
            <translation>Suche läuft, %1 %</translation>
        </message>
        <message>
            <source>No match</source>
            <translation>Kein Treffer</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>%1, inside</source>
            <translation>%1, eingebettet</translation>
        </message>
        <message>
            <source>Some encoded values are too large to be looked into.</source>
            <translation>Einige codierte Werte sind zu groß, um sie zu durchsuchen.</translation>
        </message>
        <message>
            <source>Copying %1</source>
            <translation>%1 werden kopiert</translation>
        </message>
        <message>
            <source>Save as</source>
            <translation>Speichern unter</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>Gespeichert als %1</translation>
        </message>
        <message>
            <source>%1 could not be saved: %2</source>
            <translation>%1 konnte nicht gespeichert werden: %2</translation>
        </message>
        <message>
            <source>The window was closed</source>
            <translation>Das Fenster wurde geschlossen</translation>
        </message>
        <message>
            <source>Copy JSON</source>
            <translation>JSON kopieren</translation>
        </message>
        <message>
            <source>Copy text</source>
            <translation>Text kopieren</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Speichern unter…</translation>
        </message>
        <message>
            <source>Indent the text</source>
            <translation>Text einrücken</translation>
        </message>
        <message>
            <source>Unfold all</source>
            <translation>Alles aufklappen</translation>
        </message>
        <message>
            <source>Copy value</source>
            <translation>Wert kopieren</translation>
        </message>
        <message>
            <source>Copy as JSON</source>
            <translation>Als JSON kopieren</translation>
        </message>
        <message>
            <source>Copy path</source>
            <translation>Pfad kopieren</translation>
        </message>
        <message>
            <source>Reveal this value</source>
            <translation>Diesen Wert aufdecken</translation>
        </message>
        <message>
            <source>Fold</source>
            <translation>Zuklappen</translation>
        </message>
        <message>
            <source>Decode here</source>
            <translation>Hier decodieren</translation>
        </message>
        <message>
            <source>Unfold</source>
            <translation>Aufklappen</translation>
        </message>
        <message>
            <source>Unfold all below</source>
            <translation>Alles darunter aufklappen</translation>
        </message>
        <message>
            <source>Save decoded value as…</source>
            <translation>Decodierten Wert speichern unter…</translation>
        </message>
        <message>
            <source>Show in the text</source>
            <translation>Im Text anzeigen</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Alles auswählen</translation>
        </message>
        <message>
            <source>Show in the tree</source>
            <translation>Im Baum anzeigen</translation>
        </message>
        <message>
            <source>This is not JSON.</source>
            <translation>Das ist kein JSON.</translation>
        </message>
        <message>
            <source>%1 is too much for the clipboard; save them as a file</source>
            <translation>%1 sind zu viel für die Zwischenablage; speichern Sie den Inhalt als Datei</translation>
        </message>
    </context>
    <context>
        <name>alien::Profile</name>
        <message>
            <source>This is no web address.</source>
            <translation>Das ist keine Webadresse.</translation>
        </message>
        <message>
            <source>Leave out the name and password; the token is asked for separately.</source>
            <translation>Lassen Sie Namen und Passwort weg; das Token wird separat abgefragt.</translation>
        </message>
        <message>
            <source>Leave out everything from the ? or # on.</source>
            <translation>Lassen Sie alles ab ? oder # weg.</translation>
        </message>
        <message>
            <source>Enter the manager's address.</source>
            <translation>Geben Sie die Adresse des Managers ein.</translation>
        </message>
        <message>
            <source>Begin the address with https:// or http://.</source>
            <translation>Beginnen Sie die Adresse mit https:// oder http://.</translation>
        </message>
    </context>
    <context>
        <name>alien::ProfileForm</name>
        <message>
            <source>Grant on another resource</source>
            <translation>Für andere Ressource gewähren</translation>
        </message>
        <message>
            <source>permission profile</source>
            <translation>Berechtigungsprofil</translation>
        </message>
        <message>
            <source>Nobody uses it.</source>
            <translation>Wird nirgends verwendet.</translation>
        </message>
        <message>
            <source>Used by %1.</source>
            <translation>Verwendet von %1.</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Alles</translation>
        </message>
        <message>
            <source>permission set</source>
            <translation>Berechtigungssatz</translation>
        </message>
        <message>
            <source>Grant %1</source>
            <translation>%1 gewähren</translation>
        </message>
        <message>
            <source>Take a grant away</source>
            <translation>Berechtigung entziehen</translation>
        </message>
        <message>
            <source>Remove all grants on %1</source>
            <translation>Alle Berechtigungen für %1 entfernen</translation>
        </message>
        <message>
            <source>Take grants away</source>
            <translation>Berechtigungen entziehen</translation>
        </message>
        <message>
            <source>Grant on %1</source>
            <translation>Für %1 gewähren</translation>
        </message>
    </context>
    <context>
        <name>alien::ProfileStore</name>
        <message>
            <source>The saved connections cannot be read: %1</source>
            <translation>Die gespeicherten Verbindungen können nicht gelesen werden: %1</translation>
        </message>
        <message>
            <source>The saved connections were damaged and moved to %1.</source>
            <translation>Die gespeicherten Verbindungen waren beschädigt und wurden nach %1 verschoben.</translation>
        </message>
        <message>
            <source>The saved connections in %1 are damaged.</source>
            <translation>Die gespeicherten Verbindungen in %1 sind beschädigt.</translation>
        </message>
        <message>
            <source>The connection could not be saved: %1</source>
            <translation>Die Verbindung konnte nicht gespeichert werden: %1</translation>
        </message>
    </context>
    <context>
        <name>alien::PromAnswer</name>
        <message>
            <source>The server's answer is not that of Prometheus' API.</source>
            <translation>Die Antwort des Servers entspricht nicht der Prometheus-API.</translation>
        </message>
        <message>
            <source>A part of the server's storage did not answer; something may be missing here.</source>
            <translation>Ein Teil des Serverspeichers hat nicht geantwortet; hier könnte etwas fehlen.</translation>
        </message>
        <message>
            <source>The server refused without saying why.</source>
            <translation>Der Server hat ohne Begründung abgelehnt.</translation>
        </message>
        <message>
            <source>The server's answer has no result that this console knows.</source>
            <translation>Die Antwort des Servers enthält kein Ergebnis, das diese Konsole kennt.</translation>
        </message>
        <message numerus="yes">
            <source>%n native histogram(s) cannot be drawn; use histogram_quantile().</source>
            <translation>
                <numerusform>%n natives Histogramm kann nicht gezeichnet werden; verwenden Sie histogram_quantile().</numerusform>
                <numerusform>%n native Histogramme können nicht gezeichnet werden; verwenden Sie histogram_quantile().</numerusform>
            </translation>
        </message>
        <message>
            <source>The server's answer is not a list of names.</source>
            <translation>Die Antwort des Servers ist keine Liste von Namen.</translation>
        </message>
    </context>
    <context>
        <name>alien::PromClient</name>
        <message>
            <source>The server keeps tenants apart and was told none: add the header X-Scope-OrgID.</source>
            <translation>Der Server trennt Mandanten und hat keinen genannt bekommen: Fügen Sie den Header X-Scope-OrgID hinzu.</translation>
        </message>
        <message>
            <source>The server asks for a user or a token, or does not know the given one (401).</source>
            <translation>Der Server verlangt einen Benutzer oder ein Token oder kennt die Angabe nicht (401).</translation>
        </message>
        <message>
            <source>The server does not allow it (403).</source>
            <translation>Der Server erlaubt es nicht (403).</translation>
        </message>
        <message>
            <source>There is no Prometheus API at this address (404). For VictoriaMetrics cluster it ends in /select/0/prometheus, for Mimir in /prometheus.</source>
            <translation>Unter dieser Adresse gibt es keine Prometheus-API (404). Bei VictoriaMetrics im Cluster endet sie auf /select/0/prometheus, bei Mimir auf /prometheus.</translation>
        </message>
        <message>
            <source>The server answered %1.</source>
            <translation>Der Server hat mit %1 geantwortet.</translation>
        </message>
        <message>
            <source>A Prometheus-compatible server</source>
            <translation>Ein Prometheus-kompatibler Server</translation>
        </message>
    </context>
    <context>
        <name>alien::PromController</name>
        <message>
            <source>There is no metrics server for this connection any more.</source>
            <translation>Für diese Verbindung gibt es keinen Metrikserver mehr.</translation>
        </message>
        <message>
            <source>Save a metrics server first.</source>
            <translation>Speichern Sie zuerst einen Metrikserver.</translation>
        </message>
        <message>
            <source>Asking the server…</source>
            <translation>Server wird gefragt…</translation>
        </message>
        <message>
            <source>The server answers.</source>
            <translation>Der Server antwortet.</translation>
        </message>
        <message>
            <source>Type a query first.</source>
            <translation>Geben Sie zuerst eine Abfrage ein.</translation>
        </message>
        <message>
            <source>My %1</source>
            <translation>%1 (eigenes)</translation>
        </message>
        <message>
            <source>The panel stands at the end of “%1”.</source>
            <translation>Das Panel steht am Ende von „%1“.</translation>
        </message>
    </context>
    <context>
        <name>alien::PromPane</name>
        <message>
            <source>Metrics server</source>
            <translation>Metrikserver</translation>
        </message>
        <message>
            <source>Prometheus, VictoriaMetrics, Mimir or Thanos: the engine for a fleet that outgrows one desktop. The secret is kept in the keyring only.</source>
            <translation>Prometheus, VictoriaMetrics, Mimir oder Thanos: für eine Flotte, die einem einzelnen Rechner entwächst. Das Geheimnis liegt nur im Schlüsselbund.</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>Anmeldung</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Keiner</translation>
        </message>
        <message>
            <source>User and password</source>
            <translation>Benutzer und Passwort</translation>
        </message>
        <message>
            <source>Bearer token</source>
            <translation>Bearer-Token</translation>
        </message>
        <message>
            <source>User</source>
            <translation>Benutzer</translation>
        </message>
        <message>
            <source>Secret</source>
            <translation>Geheim</translation>
        </message>
        <message>
            <source>as it is kept</source>
            <translation>wie hinterlegt</translation>
        </message>
        <message>
            <source>Headers</source>
            <translation>Header</translation>
        </message>
        <message>
            <source>Own CA</source>
            <translation>Eigene CA</translation>
        </message>
        <message>
            <source>file in PEM form</source>
            <translation>Datei im PEM-Format</translation>
        </message>
        <message>
            <source>Client certificate</source>
            <translation>Client-Zertifikat</translation>
        </message>
        <message>
            <source>Its key</source>
            <translation>Zugehöriger Schlüssel</translation>
        </message>
        <message>
            <source>PromQL query</source>
            <translation>PromQL-Abfrage</translation>
        </message>
        <message>
            <source>Legend</source>
            <translation>Legende</translation>
        </message>
        <message>
            <source>Names and labels complete while you type, or with Ctrl+Space. $rate stands for a window that suits the range, $step for its step.</source>
            <translation>Namen und Labels werden beim Tippen oder mit Strg+Leertaste vervollständigt. $rate steht für ein zum Zeitraum passendes Fenster, $step für dessen Schrittweite.</translation>
        </message>
        <message>
            <source>“%1” is no header: a name, a colon, a value.</source>
            <translation>„%1“ ist kein Header: Name, Doppelpunkt, Wert.</translation>
        </message>
        <message>
            <source>Fill in the address first.</source>
            <translation>Füllen Sie zuerst die Adresse aus.</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Server</translation>
        </message>
        <message>
            <source>Deployments</source>
            <translation>Deployments</translation>
        </message>
        <message>
            <source>no label names them; panels show all</source>
            <translation>kein Label benennt sie; Panels zeigen alle</translation>
        </message>
        <message>
            <source>labelled %1</source>
            <translation>mit Label %1</translation>
        </message>
        <message>
            <source>Points every</source>
            <translation>Punkte alle</translation>
        </message>
    </context>
    <context>
        <name>alien::PromProduct</name>
        <message>
            <source>The server does not say what it is.</source>
            <translation>Der Server sagt nicht, was er ist.</translation>
        </message>
    </context>
    <context>
        <name>alien::PromQueryEdit</name>
        <message>
            <source>Completions</source>
            <translation>Vervollständigungen</translation>
        </message>
    </context>
    <context>
        <name>alien::PromServer</name>
        <message>
            <source>The address must begin with http:// or https:// and name a host, as in http://127.0.0.1:9090.</source>
            <translation>Die Adresse muss mit http:// oder https:// beginnen und einen Host nennen, etwa http://127.0.0.1:9090.</translation>
        </message>
        <message>
            <source>The address must not carry a query, a fragment or a password; the password has a field of its own.</source>
            <translation>Die Adresse darf weder Abfrage noch Fragment oder Passwort enthalten; für das Passwort gibt es ein eigenes Feld.</translation>
        </message>
        <message>
            <source>%1 holds no certificate in PEM form.</source>
            <translation>%1 enthält kein Zertifikat im PEM-Format.</translation>
        </message>
        <message>
            <source>%1 holds no private key in PEM form without a pass phrase.</source>
            <translation>%1 enthält keinen privaten Schlüssel im PEM-Format ohne Passphrase.</translation>
        </message>
        <message>
            <source>The header %1 cannot be sent.</source>
            <translation>Der Header %1 kann nicht gesendet werden.</translation>
        </message>
    </context>
    <context>
        <name>alien::PromSource</name>
        <message>
            <source>Prometheus-compatible server at %1</source>
            <translation>Prometheus-kompatibler Server auf %1</translation>
        </message>
        <message>
            <source>%1 at %2</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>No Prometheus-compatible server is set up for this connection.</source>
            <translation>Für diese Verbindung ist kein Prometheus-kompatibler Server eingerichtet.</translation>
        </message>
        <message>
            <source>The server has nothing for this query in this time.</source>
            <translation>Der Server hat für diese Abfrage in diesem Zeitraum nichts.</translation>
        </message>
    </context>
    <context>
        <name>alien::ProtectionCard</name>
        <message>
            <source>Production</source>
            <translation>Produktion</translation>
        </message>
        <message>
            <source>Staging</source>
            <translation>Staging</translation>
        </message>
        <message>
            <source>Sandbox</source>
            <translation>Sandbox</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Keiner</translation>
        </message>
        <message>
            <source>Asks one step more, holds single actions back 5 s</source>
            <translation>Fragt einen Schritt mehr ab, hält einzelne Aktionen 5 s zurück</translation>
        </message>
        <message>
            <source>Asks before bulk and deletes</source>
            <translation>Fragt vor Sammelaktionen und vor dem Löschen</translation>
        </message>
        <message>
            <source>Asks before deletes only</source>
            <translation>Fragt nur vor dem Löschen</translation>
        </message>
    </context>
    <context>
        <name>alien::ProtectionTag</name>
        <message>
            <source>PRODUCTION</source>
            <translation>PRODUKTION</translation>
        </message>
        <message>
            <source>STAGING</source>
            <translation>STAGING</translation>
        </message>
        <message>
            <source>SANDBOX</source>
            <translation>SANDBOX</translation>
        </message>
    </context>
    <context>
        <name>alien::PublishBody</name>
        <message>
            <source>no stack: they would wait for ever</source>
            <translation>kein Stack: Sie würden ewig warten</translation>
        </message>
        <message>
            <source>no stack</source>
            <translation>kein Stack</translation>
        </message>
        <message>
            <source>the newest release has no stack for it</source>
            <translation>das neueste Release hat keinen Stack dafür</translation>
        </message>
        <message>
            <source>%1 removed</source>
            <translation>%1 entfernt</translation>
        </message>
        <message>
            <source>%1 changed</source>
            <translation>%1 geändert</translation>
        </message>
        <message>
            <source>%1 added</source>
            <translation>%1 hinzugefügt</translation>
        </message>
        <message>
            <source>permissions or settings of the stack changed</source>
            <translation>Berechtigungen oder Einstellungen des Stacks geändert</translation>
        </message>
        <message>
            <source>nothing changes</source>
            <translation>nichts ändert sich</translation>
        </message>
        <message>
            <source>Hit, by group</source>
            <translation>Betroffen, nach Gruppe</translation>
        </message>
        <message>
            <source>Not moved, %1</source>
            <translation>Nicht bewegt, %1</translation>
        </message>
        <message>
            <source>The way back</source>
            <translation>Der Weg zurück</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n weiteres</numerusform>
                <numerusform>%n weitere</numerusform>
            </translation>
        </message>
        <message>
            <source>Findings still open, %1</source>
            <translation>Noch offene Befunde, %1</translation>
        </message>
        <message>
            <source>Fleet and newest release read again at %1.</source>
            <translation>Flotte und neuestes Release um %1 neu gelesen.</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>Plattform</translation>
        </message>
        <message>
            <source>Hit</source>
            <translation>Betroffen</translation>
        </message>
        <message>
            <source>Not covered</source>
            <translation>Nicht abgedeckt</translation>
        </message>
        <message>
            <source>Resources</source>
            <translation>Ressourcen</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <translation>%1 auf %2</translation>
        </message>
        <message>
            <source>%1 not covered on %2</source>
            <translation>%1 auf %2 nicht abgedeckt</translation>
        </message>
        <message>
            <source>Add a stack for %1</source>
            <translation>Stack für %1 hinzufügen</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>%1 in all</source>
            <translation>%1 insgesamt</translation>
        </message>
        <message>
            <source>%1 not covered in all</source>
            <translation>%1 insgesamt nicht abgedeckt</translation>
        </message>
        <message>
            <source>%1 in %2</source>
            <translation>%1 in %2</translation>
        </message>
        <message numerus="yes">
            <source>%n failed now</source>
            <translation>
                <numerusform>%n derzeit fehlgeschlagen</numerusform>
                <numerusform>%n derzeit fehlgeschlagen</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message numerus="yes">
            <source>and %n more group(s)</source>
            <translation>
                <numerusform>und %n weitere Gruppe</numerusform>
                <numerusform>und %n weitere Gruppen</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody: no deployment is running.</source>
            <translation>Niemand: Kein Deployment läuft.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Those that are being updated, set up or stalled move too when they settle before it is sent.</source>
            <translation>Was gerade aktualisiert oder eingerichtet wird oder hängt, bewegt sich mit, wenn es vor dem Senden zur Ruhe kommt.</translation>
        </message>
        <message>
            <source>Nobody is left out.</source>
            <translation>Niemand wird ausgelassen.</translation>
        </message>
        <message>
            <source>Commit message</source>
            <translation>Commit-Nachricht</translation>
        </message>
        <message>
            <source>Commit ref</source>
            <translation>Commit-Ref</translation>
        </message>
        <message>
            <source>Commit sha</source>
            <translation>Commit-SHA</translation>
        </message>
        <message>
            <source>Written into the release</source>
            <translation>Steht im Release</translation>
        </message>
        <message>
            <source>What differs from %1</source>
            <translation>Abweichungen von %1</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nichts</translation>
        </message>
        <message>
            <source>%1: %2 becomes %3</source>
            <translation>%1: %2 wird zu %3</translation>
        </message>
        <message>
            <source>No value differs.</source>
            <translation>Kein Wert weicht ab.</translation>
        </message>
        <message>
            <source>Show difference</source>
            <translation>Unterschied anzeigen</translation>
        </message>
    </context>
    <context>
        <name>alien::Query</name>
        <message>
            <source>What is to follow "or"?</source>
            <translation>Was soll auf „or“ folgen?</translation>
        </message>
        <message>
            <source>This list cannot be filtered with "or"</source>
            <translation>Diese Liste kann nicht mit „or“ gefiltert werden</translation>
        </message>
        <message>
            <source>"or" stands between two conditions</source>
            <translation>„or“ steht zwischen zwei Bedingungen</translation>
        </message>
        <message>
            <source>%1 is a time span: compare it with &lt; or &gt;</source>
            <translation>%1 ist eine Zeitspanne: Vergleichen Sie mit &lt; oder &gt;</translation>
        </message>
        <message>
            <source>%1 cannot be compared with %2</source>
            <translation>%1 kann nicht mit %2 verglichen werden</translation>
        </message>
        <message>
            <source>%1 takes one value</source>
            <translation>%1 nimmt genau einen Wert</translation>
        </message>
        <message>
            <source>"%1" is no time span; write 90s, 15m, 1h, 2d or 1w</source>
            <translation>„%1“ ist keine Zeitspanne; schreiben Sie 90s, 15m, 1h, 2d oder 1w</translation>
        </message>
        <message>
            <source>"%1" is no whole number</source>
            <translation>„%1“ ist keine ganze Zahl</translation>
        </message>
        <message>
            <source>%1 is yes or no</source>
            <translation>%1 ist yes oder no</translation>
        </message>
        <message>
            <source>There is no "%1" to filter by</source>
            <translation>Nach „%1“ kann nicht gefiltert werden</translation>
        </message>
        <message>
            <source>What is %1 to be?</source>
            <translation>Was soll %1 sein?</translation>
        </message>
    </context>
    <context>
        <name>alien::QueryCompleter</name>
        <message>
            <source>Proposals for the filter</source>
            <translation>Vorschläge für den Filter</translation>
        </message>
    </context>
    <context>
        <name>alien::QueryEdit</name>
        <message>
            <source>Filter: words, status:failed, group:…, age&gt;1h</source>
            <translation>Filter: Wörter, status:failed, group:…, age&gt;1h</translation>
        </message>
        <message>
            <source>Go to the filter</source>
            <translation>Zum Filter springen</translation>
        </message>
        <message>
            <source>Clear the filter</source>
            <translation>Filter leeren</translation>
        </message>
        <message>
            <source>%1. Did you mean “%2”?</source>
            <translation>%1. Meinten Sie „%2“?</translation>
        </message>
    </context>
    <context>
        <name>alien::QuestionForm</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>alien::QuitGuard</name>
        <message numerus="yes">
            <source>An action has not ended for %n deployment(s) yet. Those that wait are not sent to; those under way end first, and the journal has their outcome.</source>
            <translation>
                <numerusform>Für %n Deployment ist eine Aktion noch nicht beendet. An Wartende wird nichts gesendet; Laufendes wird zuerst beendet, und das Journal enthält das Ergebnis.</numerusform>
                <numerusform>Für %n Deployments ist eine Aktion noch nicht beendet. An Wartende wird nichts gesendet; Laufendes wird zuerst beendet, und das Journal enthält das Ergebnis.</numerusform>
            </translation>
        </message>
        <message>
            <source>Stop and quit</source>
            <translation>Anhalten und beenden</translation>
        </message>
        <message>
            <source>Quit while an action is under way?</source>
            <translation>Während einer laufenden Aktion beenden?</translation>
        </message>
    </context>
    <context>
        <name>alien::Rail</name>
        <message>
            <source>Sections</source>
            <translation>Bereiche</translation>
        </message>
        <message>
            <source>Switch to %1</source>
            <translation>Zu %1 wechseln</translation>
        </message>
        <message>
            <source>Switch to %1 (%2)</source>
            <translation>Zu %1 wechseln (%2)</translation>
        </message>
    </context>
    <context>
        <name>alien::RailSection</name>
        <message>
            <source>%1 failed of %2</source>
            <translation>%1 von %2 fehlgeschlagen</translation>
        </message>
        <message>
            <source> of %1</source>
            <extracomment>after the number of failed ones: "13 of 412"</extracomment>
            <translation> von %1</translation>
        </message>
    </context>
    <context>
        <name>alien::RangeBar</name>
        <message>
            <source>15 min</source>
            <translation>15 min</translation>
        </message>
        <message>
            <source>1 h</source>
            <translation>1 h</translation>
        </message>
        <message>
            <source>2 h</source>
            <translation>2 h</translation>
        </message>
        <message>
            <source>6 h</source>
            <translation>6 h</translation>
        </message>
        <message>
            <source>24 h</source>
            <translation>24 h</translation>
        </message>
        <message>
            <source>7 d</source>
            <translation>7 d</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Live</source>
            <translation>Live</translation>
        </message>
        <message>
            <source>The last %1</source>
            <translation>Die letzten %1</translation>
        </message>
        <message>
            <source>Follows the present.</source>
            <translation>Folgt der aktuellen Zeit.</translation>
        </message>
        <message>
            <source>Back to the range before</source>
            <translation>Zurück zum vorherigen Zeitraum</translation>
        </message>
        <message>
            <source>Back to the range before (Esc, or a double click on a chart).</source>
            <translation>Zurück zum vorherigen Zeitraum (Esc oder Doppelklick auf ein Diagramm).</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 bis %2</translation>
        </message>
    </context>
    <context>
        <name>alien::ReceiverPane</name>
        <message>
            <source>Receiver</source>
            <translation>Empfänger</translation>
        </message>
        <message>
            <source>A manager forwards what its deployments send, if it is told where to. Put these lines into its configuration and start it anew:</source>
            <translation>Ein Manager leitet weiter, was seine Deployments senden, wenn man ihm sagt, wohin. Fügen Sie diese Zeilen in seine Konfiguration ein und starten Sie ihn neu:</translation>
        </message>
        <message>
            <source>Came from this connection</source>
            <translation>Von dieser Verbindung</translation>
        </message>
        <message>
            <source>Refused, from everybody</source>
            <translation>Abgelehnt, von allen</translation>
        </message>
        <message>
            <source>Kept on this machine</source>
            <translation>Auf diesem Rechner aufbewahrt</translation>
        </message>
        <message>
            <source>Metrics that arrived</source>
            <translation>Eingetroffene Metriken</translation>
        </message>
        <message>
            <source>Metrics</source>
            <translation>Metriken</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Series</source>
            <translation>Reihen</translation>
        </message>
        <message>
            <source>Log lines</source>
            <translation>Logzeilen</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>seit %1</translation>
        </message>
        <message>
            <source>Spans</source>
            <translation>Spans</translation>
        </message>
        <message>
            <source>Set aside, unreadable</source>
            <translation>Aussortiert, nicht lesbar</translation>
        </message>
        <message>
            <source>The receiver listens on this machine only, for whoever has the secret.</source>
            <translation>Der Empfänger lauscht nur auf diesem Rechner, für jeden, der das Geheimnis kennt.</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Header</source>
            <translation>Header</translation>
        </message>
        <message>
            <source>Lines for the manager</source>
            <translation>Zeilen für den Manager</translation>
        </message>
        <message>
            <source>No keyring keeps the secret: good until this program ends.</source>
            <translation>Kein Schlüsselbund bewahrt das Geheimnis: gültig bis zum Ende des Programms.</translation>
        </message>
        <message>
            <source>A manager elsewhere</source>
            <translation>Ein Manager anderswo</translation>
        </message>
        <message>
            <source>run here: its port comes to this receiver</source>
            <translation>hier ausführen: leitet seinen Port zu diesem Empfänger</translation>
        </message>
        <message>
            <source>Last</source>
            <translation>Zuletzt</translation>
        </message>
        <message>
            <source>nothing yet</source>
            <translation>noch nichts</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Anfragen</translation>
        </message>
        <message>
            <source>Metric points</source>
            <translation>Metrikpunkte</translation>
        </message>
        <message>
            <source>Log records</source>
            <translation>Logeinträge</translation>
        </message>
        <message>
            <source>Points rejected</source>
            <translation>Abgelehnte Punkte</translation>
        </message>
        <message>
            <source>Capped by the SDK</source>
            <translation>Vom SDK begrenzt</translation>
        </message>
        <message>
            <source>too many attribute sets</source>
            <translation>zu viele Attributkombinationen</translation>
        </message>
        <message>
            <source>Without the secret</source>
            <translation>Ohne das Geheimnis</translation>
        </message>
        <message>
            <source>Wrong host</source>
            <translation>Falscher Host</translation>
        </message>
        <message>
            <source>From a browser</source>
            <translation>Aus einem Browser</translation>
        </message>
        <message>
            <source>Wrong path or method</source>
            <translation>Falscher Pfad oder falsche Methode</translation>
        </message>
        <message>
            <source>Unreadable</source>
            <translation>Nicht lesbar</translation>
        </message>
        <message>
            <source>Too large</source>
            <translation>Zu groß</translation>
        </message>
        <message>
            <source>Pushed back</source>
            <translation>Wegen Last zurückgewiesen</translation>
        </message>
        <message>
            <source>Last problem</source>
            <translation>Letztes Problem</translation>
        </message>
        <message>
            <source>Unreadable, %1</source>
            <translation>Nicht lesbar, %1</translation>
        </message>
    </context>
    <context>
        <name>alien::RecordsField</name>
        <message>
            <source>Add rule</source>
            <translation>Regel hinzufügen</translation>
        </message>
        <message>
            <source>Add health check</source>
            <translation>Zustandsprüfung hinzufügen</translation>
        </message>
        <message>
            <source>Scale by itself</source>
            <translation>Autoskalierung hinzufügen</translation>
        </message>
        <message>
            <source>Add GPU</source>
            <translation>GPU hinzufügen</translation>
        </message>
        <message>
            <source>Add storage</source>
            <translation>Speicher hinzufügen</translation>
        </message>
        <message>
            <source>Add variable</source>
            <translation>Variable hinzufügen</translation>
        </message>
        <message>
            <source>Add port</source>
            <translation>Port hinzufügen</translation>
        </message>
        <message>
            <source>Add endpoint</source>
            <translation>Endpunkt hinzufügen</translation>
        </message>
        <message>
            <source>Add probe</source>
            <translation>Prüfung hinzufügen</translation>
        </message>
        <message>
            <source>Set amount</source>
            <translation>Menge festlegen</translation>
        </message>
        <message>
            <source>Add line</source>
            <translation>Zeile hinzufügen</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 bis %2</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Tage</translation>
        </message>
        <message>
            <source>Prefix</source>
            <translation>Präfix</translation>
        </message>
        <message>
            <source>any</source>
            <translation>beliebig</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Port</translation>
        </message>
        <message>
            <source>Exposed as</source>
            <translation>Freigegeben als</translation>
        </message>
        <message>
            <source>Host label</source>
            <translation>Host-Label</translation>
        </message>
        <message>
            <source>Protocol</source>
            <translation>Protokoll</translation>
        </message>
        <message>
            <source>Least</source>
            <translation>Minimum</translation>
        </message>
        <message>
            <source>Desired</source>
            <translation>Gewünscht</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Methode</translation>
        </message>
        <message>
            <source>Path</source>
            <translation>Pfad</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Timeout, s</source>
            <translation>Zeitlimit, s</translation>
        </message>
        <message>
            <source>Failures</source>
            <translation>Fehlversuche</translation>
        </message>
        <message>
            <source>Most</source>
            <translation>Maximum</translation>
        </message>
        <message>
            <source>CPU, %</source>
            <translation>CPU, %</translation>
        </message>
        <message>
            <source>Memory, %</source>
            <translation>Arbeitsspeicher, %</translation>
        </message>
        <message>
            <source>HTTP in flight</source>
            <translation>Offene HTTP-Anfragen</translation>
        </message>
        <message>
            <source>HTTP p95, ms</source>
            <translation>HTTP p95, ms</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Typ</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>Anzahl</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>Mounted at</source>
            <translation>Eingehängt unter</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1, by default</source>
            <translation>%1 (Standard)</translation>
        </message>
        <message>
            <source>Remove line %1 of %2</source>
            <translation>Zeile %1 von %2 entfernen</translation>
        </message>
        <message>
            <source>inside only</source>
            <translation>nur intern</translation>
        </message>
        <message>
            <source>not set</source>
            <translation>nicht gesetzt</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1 %2, %3</source>
            <translation>%1 %2, %3</translation>
        </message>
        <message>
            <source>A variable has a name.</source>
            <translation>Eine Variable braucht einen Namen.</translation>
        </message>
        <message>
            <source>%1 is there already.</source>
            <translation>%1 ist bereits vorhanden.</translation>
        </message>
        <message>
            <source>%1 is a whole number.</source>
            <translation>%1 muss eine ganze Zahl sein.</translation>
        </message>
    </context>
    <context>
        <name>alien::ReferencesField</name>
        <message>
            <source>link</source>
            <translation>Verknüpfung</translation>
        </message>
        <message>
            <source>dependency</source>
            <translation>Abhängigkeit</translation>
        </message>
    </context>
    <context>
        <name>alien::ReleaseInspector</name>
        <message>
            <source>the stack for %1</source>
            <translation>der Stack für %1</translation>
        </message>
        <message>
            <source>permissions or settings</source>
            <translation>Berechtigungen oder Einstellungen</translation>
        </message>
        <message>
            <source>%1 added</source>
            <translation>%1 hinzugefügt</translation>
        </message>
        <message>
            <source>%1 removed</source>
            <translation>%1 entfernt</translation>
        </message>
        <message>
            <source>%1 changed</source>
            <translation>%1 geändert</translation>
        </message>
        <message>
            <source>means the same</source>
            <translation>bedeutet dasselbe</translation>
        </message>
        <message>
            <source>Deployments that run it, by class</source>
            <translation>Deployments damit, nach Klasse</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Übersicht</translation>
        </message>
        <message>
            <source>Search in the stack for %1</source>
            <translation>Im Stack für %1 suchen</translation>
        </message>
        <message>
            <source>Copy id</source>
            <translation>ID kopieren</translation>
        </message>
        <message>
            <source>Commit</source>
            <translation>Commit</translation>
        </message>
        <message>
            <source>Ref</source>
            <translation>Ref</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Nachricht</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Veröffentlicht</translation>
        </message>
        <message>
            <source>Platforms</source>
            <translation>Plattformen</translation>
        </message>
        <message>
            <source>Against %1</source>
            <translation>Gegenüber %1</translation>
        </message>
        <message>
            <source>being compared</source>
            <translation>wird verglichen</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Vergleichen</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Anzeigen</translation>
        </message>
        <message>
            <source>Run it</source>
            <translation>Laufen damit</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>On the way</source>
            <translation>Unterwegs</translation>
        </message>
        <message>
            <source>Leaving it</source>
            <translation>Verlassen es</translation>
        </message>
        <message>
            <source>Left behind</source>
            <translation>Zurückgeblieben</translation>
        </message>
        <message>
            <source>passed by when later ones were published</source>
            <translation>bei späteren Veröffentlichungen übergangen</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>By group</source>
            <translation>Nach Gruppe</translation>
        </message>
        <message>
            <source>By platform</source>
            <translation>Nach Plattform</translation>
        </message>
    </context>
    <context>
        <name>alien::ReleaseTab</name>
        <message>
            <source>No release has been published yet.</source>
            <translation>Es wurde noch kein Release veröffentlicht.</translation>
        </message>
        <message>
            <source>It runs the newest release.</source>
            <translation>Es läuft mit dem neuesten Release.</translation>
        </message>
        <message>
            <source>The newest release has no stack for %1: it does not reach this deployment.</source>
            <translation>Das neueste Release hat keinen Stack für %1: Es erreicht dieses Deployment nicht.</translation>
        </message>
        <message>
            <source>It is on its way to the newest release.</source>
            <translation>Es ist auf dem Weg zum neuesten Release.</translation>
        </message>
        <message numerus="yes">
            <source>It is %n release(s) behind the newest and does not want it: it was not running when that was published. The next release that is published reaches it once it runs.</source>
            <translation>
                <numerusform>Es liegt %n Release hinter dem neuesten und soll dieses nicht erhalten: Bei der Veröffentlichung lief es nicht. Das nächste veröffentlichte Release erreicht es, sobald es läuft.</numerusform>
                <numerusform>Es liegt %n Releases hinter dem neuesten und soll dieses nicht erhalten: Bei der Veröffentlichung lief es nicht. Das nächste veröffentlichte Release erreicht es, sobald es läuft.</numerusform>
            </translation>
        </message>
        <message>
            <source>It has not run any release yet.</source>
            <translation>Es ist noch mit keinem Release gelaufen.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Commit</source>
            <translation>Commit</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Nachricht</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Veröffentlicht</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>Läuft mit</translation>
        </message>
        <message>
            <source>Wants</source>
            <translation>Soll</translation>
        </message>
        <message>
            <source>It wants the newest release, but is %1.</source>
            <translation>Es will das neueste Release, ist aber %1.</translation>
        </message>
    </context>
    <context>
        <name>alien::ReleaseTable</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>id or its beginning</source>
            <translation>ID oder ihr Anfang</translation>
        </message>
        <message>
            <source>commit or its beginning</source>
            <translation>Commit oder sein Anfang</translation>
        </message>
        <message>
            <source>branch or tag</source>
            <translation>Branch oder Tag</translation>
        </message>
        <message>
            <source>words of the message</source>
            <translation>Wörter der Nachricht</translation>
        </message>
        <message>
            <source>a platform it has a stack for</source>
            <translation>eine Plattform, für die es einen Stack hat</translation>
        </message>
        <message>
            <source>anything in its stacks: a resource, an image, a variable</source>
            <translation>Beliebiges in seinen Stacks: eine Ressource, ein Image, eine Variable</translation>
        </message>
        <message>
            <source>how many run it</source>
            <translation>wie viele damit laufen</translation>
        </message>
        <message>
            <source>how many are on the way to it</source>
            <translation>wie viele dorthin unterwegs sind</translation>
        </message>
        <message>
            <source>how many run it and were passed by since</source>
            <translation>wie viele damit laufen und seither übergangen wurden</translation>
        </message>
    </context>
    <context>
        <name>alien::ReleaseTimeline</name>
        <message>
            <source>Timeline of releases</source>
            <translation>Zeitachse der Releases</translation>
        </message>
        <message>
            <source>%1 releases from %2 to %3; %4 of them run somewhere</source>
            <translation>%1 Releases von %2 bis %3; %4 davon laufen irgendwo</translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s) run it</source>
            <translation>
                <numerusform>%n Deployment läuft damit</numerusform>
                <numerusform>%n Deployments laufen damit</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::ReleasesController</name>
        <message>
            <source>&amp;Show deployments that run it</source>
            <translation>Zugehörige &amp;Deployments anzeigen</translation>
        </message>
        <message>
            <source>Opens the table of deployments, filtered to the release.</source>
            <translation>Öffnet die Tabelle der Deployments, gefiltert nach dem Release.</translation>
        </message>
        <message>
            <source>&amp;Edit as new release</source>
            <translation>Als neues Release &amp;bearbeiten</translation>
        </message>
        <message>
            <source>Opens the stacks of the release in the stack editor, as a draft.</source>
            <translation>Öffnet die Stacks des Releases im Stack-Editor als Entwurf.</translation>
        </message>
        <message>
            <source>&amp;Compare release…</source>
            <translation>Release ve&amp;rgleichen…</translation>
        </message>
        <message>
            <source>What differs from the release before it, from another, or from what a deployment runs.</source>
            <translation>Zeigt die Unterschiede zum vorherigen Release, zu einem anderen oder zu dem, was ein Deployment ausführt.</translation>
        </message>
        <message>
            <source>Copy release &amp;id</source>
            <translation>Release-&amp;ID kopieren</translation>
        </message>
        <message>
            <source>Copies the id of the release.</source>
            <translation>Kopiert die ID des Releases.</translation>
        </message>
        <message>
            <source>Copy release &amp;JSON</source>
            <translation>Release-&amp;JSON kopieren</translation>
        </message>
        <message>
            <source>Copies the release as the manager sent it.</source>
            <translation>Kopiert das Release, wie der Manager es gesendet hat.</translation>
        </message>
        <message>
            <source>What differs?</source>
            <translation>Was unterscheidet sich?</translation>
        </message>
        <message>
            <source>Select a release first.</source>
            <translation>Wählen Sie zuerst ein Release aus.</translation>
        </message>
        <message>
            <source>Copy &amp;link to release</source>
            <translation>&amp;Link zum Release kopieren</translation>
        </message>
        <message>
            <source>Copies a link for colleagues with a connection of this name.</source>
            <translation>Kopiert einen Link für Kollegen mit einer gleichnamigen Verbindung.</translation>
        </message>
        <message>
            <source>Releases</source>
            <translation>Releases</translation>
        </message>
    </context>
    <context>
        <name>alien::ReleasesPage</name>
        <message>
            <source>Releases</source>
            <translation>Releases</translation>
        </message>
        <message>
            <source>Filter releases</source>
            <translation>Releases filtern</translation>
        </message>
        <message>
            <source>commit, message, platform:aws, stack:LOG_LEVEL</source>
            <translation>Commit, Nachricht, platform:aws, stack:LOG_LEVEL</translation>
        </message>
        <message>
            <source>releases</source>
            <translation>Releases</translation>
        </message>
        <message>
            <source>The releases could not be read</source>
            <translation>Die Releases konnten nicht gelesen werden</translation>
        </message>
        <message>
            <source>No releases yet</source>
            <translation>Noch keine Releases</translation>
        </message>
        <message>
            <source>A release is a stack this manager can roll out. Deployments made before the first release stay pending for ever.</source>
            <translation>Ein Release ist ein Stack, den dieser Manager ausrollen kann. Vor dem ersten Release angelegte Deployments bleiben für immer pending.</translation>
        </message>
    </context>
    <context>
        <name>alien::RequestLogPage</name>
        <message>
            <source>Requests</source>
            <translation>Anfragen</translation>
        </message>
        <message>
            <source>Filter requests</source>
            <translation>Anfragen filtern</translation>
        </message>
        <message>
            <source>state:refused operation:deployments.* took&gt;1s text</source>
            <translation>state:refused operation:deployments.* took&gt;1s Text</translation>
        </message>
        <message>
            <source>requests</source>
            <translation>Anfragen</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>Aufruf</translation>
        </message>
        <message numerus="yes">
            <source>%n request(s) kept</source>
            <translation>
                <numerusform>%n Anfrage aufbewahrt</numerusform>
                <numerusform>%n Anfragen aufbewahrt</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy path</source>
            <translation>Pfad kopieren</translation>
        </message>
        <message>
            <source>No requests yet</source>
            <translation>Noch keine Anfragen</translation>
        </message>
        <message>
            <source>Each request of this connection stands here, the last 2,000 of them.</source>
            <translation>Hier steht jede Anfrage dieser Verbindung, die letzten 2.000.</translation>
        </message>
    </context>
    <context>
        <name>alien::RequestText</name>
        <message>
            <source>Managers of generation 3 have no operation %1.</source>
            <translation>Manager der Generation 3 kennen keine Operation %1.</translation>
        </message>
        <message>
            <source>Managers of generation 1 have no operation %1.</source>
            <translation>Manager der Generation 1 kennen keine Operation %1.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>A name is needed.</source>
            <translation>Ein Name ist erforderlich.</translation>
        </message>
        <message>
            <source>%1 must not be empty or hold control characters.</source>
            <translation>%1 darf nicht leer sein und keine Steuerzeichen enthalten.</translation>
        </message>
        <message>
            <source>A group must have room for at least one deployment.</source>
            <translation>Eine Gruppe muss Platz für mindestens ein Deployment haben.</translation>
        </message>
        <message>
            <source>A platform is needed.</source>
            <translation>Eine Plattform ist erforderlich.</translation>
        </message>
        <message>
            <source>Managers of generation 1 have no platform %1.</source>
            <translation>Manager der Generation 1 kennen keine Plattform %1.</translation>
        </message>
        <message>
            <source>A resource prefix has 3 to 40 characters a-z, 0-9 and -, starts with a letter, ends with a letter or digit and has no two hyphens in a row.</source>
            <translation>Ein Ressourcen-Präfix hat 3 bis 40 Zeichen a-z, 0-9 und -, beginnt mit einem Buchstaben, endet mit einem Buchstaben oder einer Ziffer und enthält keine zwei Bindestriche hintereinander.</translation>
        </message>
        <message>
            <source>%1 is not valid JSON: %2 (line %3, column %4).</source>
            <translation>%1 ist kein gültiges JSON: %2 (Zeile %3, Spalte %4).</translation>
        </message>
        <message>
            <source>%1 must be a JSON object.</source>
            <translation>%1 muss ein JSON-Objekt sein.</translation>
        </message>
        <message>
            <source>An environment variable needs a name.</source>
            <translation>Eine Umgebungsvariable braucht einen Namen.</translation>
        </message>
        <message>
            <source>Managers of generation 1 cannot filter deployments by name.</source>
            <translation>Manager der Generation 1 können Deployments nicht nach Namen filtern.</translation>
        </message>
        <message>
            <source>The manager filters by name only within one deployment group.</source>
            <translation>Der Manager filtert nur innerhalb einer Deployment-Gruppe nach Namen.</translation>
        </message>
        <message>
            <source>A release needs the stack of at least one platform.</source>
            <translation>Ein Release braucht den Stack mindestens einer Plattform.</translation>
        </message>
        <message>
            <source>A release needs a project.</source>
            <translation>Ein Release braucht ein Projekt.</translation>
        </message>
        <message>
            <source>A command needs a name.</source>
            <translation>Ein Befehl braucht einen Namen.</translation>
        </message>
        <message>
            <source>Managers of generation 3 take no command names with a colon.</source>
            <translation>Manager der Generation 3 nehmen keine Befehlsnamen mit Doppelpunkt an.</translation>
        </message>
        <message>
            <source>The deadline has passed already.</source>
            <translation>Die Frist ist bereits verstrichen.</translation>
        </message>
        <message>
            <source>The deadline is not a point in time.</source>
            <translation>Die Frist ist kein Zeitpunkt.</translation>
        </message>
        <message>
            <source>An idempotency key has at most 500 characters A-Z, a-z, 0-9, _, :, . and -.</source>
            <translation>Ein Idempotenzschlüssel hat höchstens 500 Zeichen A-Z, a-z, 0-9, _, :, . und -.</translation>
        </message>
        <message>
            <source>A size cannot be negative.</source>
            <translation>Eine Größe kann nicht negativ sein.</translation>
        </message>
        <message>
            <source>Managers of generation 1 cannot address one resource of a deployment.</source>
            <translation>Manager der Generation 1 können keine einzelne Ressource eines Deployments ansprechen.</translation>
        </message>
        <message>
            <source>Managers of generation 3 lease commands to one resource; name it with its type.</source>
            <translation>Manager der Generation 3 vergeben Befehle als Lease an eine Ressource; nennen Sie sie mit ihrem Typ.</translation>
        </message>
        <message>
            <source>Leases and their seconds must be at least 1.</source>
            <translation>Leases und ihre Sekunden müssen mindestens 1 sein.</translation>
        </message>
        <message>
            <source>A response is a success with a body, or an error with code and message.</source>
            <translation>Eine Antwort ist entweder ein Erfolg mit Body oder ein Fehler mit Code und Meldung.</translation>
        </message>
        <message>
            <source>An empty secret is not written.</source>
            <translation>Ein leeres Geheimnis wird nicht geschrieben.</translation>
        </message>
        <message>
            <source>The request has %1 bytes; the manager takes at most 2 MB.</source>
            <translation>Die Anfrage hat %1 Bytes; der Manager nimmt höchstens 2 MB an.</translation>
        </message>
        <message>
            <source>The call was cancelled.</source>
            <translation>Der Aufruf wurde abgebrochen.</translation>
        </message>
        <message>
            <source>The manager's answer was empty.</source>
            <translation>Die Antwort des Managers war leer.</translation>
        </message>
        <message>
            <source>The manager's answer has another shape than this program knows.</source>
            <translation>Die Antwort des Managers hat eine andere Form, als dieses Programm kennt.</translation>
        </message>
        <message>
            <source>Where: line %1, column %2 (byte %3)</source>
            <translation>Wo: Zeile %1, Spalte %2 (Byte %3)</translation>
        </message>
        <message>
            <source>Problem: %1</source>
            <translation>Problem: %1</translation>
        </message>
        <message>
            <source>Where: %1</source>
            <translation>Wo: %1</translation>
        </message>
        <message>
            <source>the whole answer</source>
            <translation>die ganze Antwort</translation>
        </message>
        <message>
            <source>Expected: %1</source>
            <translation>Erwartet: %1</translation>
        </message>
        <message>
            <source>At byte: %1</source>
            <translation>Bei Byte: %1</translation>
        </message>
        <message>
            <source>Found: nothing</source>
            <translation>Gefunden: nichts</translation>
        </message>
        <message>
            <source>Found: %1</source>
            <translation>Gefunden: %1</translation>
        </message>
        <message>
            <source>The manager accepted the request (%1): what it asked for has happened, do not repeat it.</source>
            <translation>Der Manager hat die Anfrage angenommen (%1): Das Verlangte ist geschehen, wiederholen Sie es nicht.</translation>
        </message>
        <message>
            <source>The manager may be of a version that this program does not know.</source>
            <translation>Der Manager hat womöglich eine Version, die dieses Programm nicht kennt.</translation>
        </message>
    </context>
    <context>
        <name>alien::ResourceForm</name>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message numerus="yes">
            <source>Changes go to all %n platform(s) that have it</source>
            <translation>
                <numerusform>Änderungen gelten für %n Plattform, die sie hat</numerusform>
                <numerusform>Änderungen gelten für alle %n Plattformen, die sie haben</numerusform>
            </translation>
        </message>
        <message>
            <source>No form for the type %1: its fields are not known here. It is kept as it is and can be edited as text.</source>
            <translation>Kein Formular für den Typ %1: Seine Felder sind hier nicht bekannt. Er bleibt, wie er ist, und kann als Text bearbeitet werden.</translation>
        </message>
        <message>
            <source>Change %1</source>
            <translation>%1 ändern</translation>
        </message>
        <message>
            <source>The text is not JSON now; the form rests until it is.</source>
            <translation>Der Text ist gerade kein JSON; das Formular ruht, bis er es wieder ist.</translation>
        </message>
        <message numerus="yes">
            <source>Changes go to all %n platform(s), which differ here</source>
            <translation>
                <numerusform>Änderungen gelten für %n Plattform, die hier abweicht</numerusform>
                <numerusform>Änderungen gelten für alle %n Plattformen, die hier voneinander abweichen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::ResourceTree</name>
        <message>
            <source>link</source>
            <translation>Verknüpfung</translation>
        </message>
        <message>
            <source>trigger</source>
            <translation>Trigger</translation>
        </message>
        <message>
            <source>cluster</source>
            <translation>Cluster</translation>
        </message>
        <message>
            <source>dependency</source>
            <translation>Abhängigkeit</translation>
        </message>
        <message>
            <source>not in the state</source>
            <translation>nicht im Zustand</translation>
        </message>
        <message>
            <source>cycle: it needs itself</source>
            <translation>Zyklus: braucht sich selbst</translation>
        </message>
        <message>
            <source>no status</source>
            <translation>kein Status</translation>
        </message>
        <message>
            <source>%1, system</source>
            <translation>%1, System</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Typ</translation>
        </message>
        <message>
            <source>Resource</source>
            <translation>Ressource</translation>
        </message>
        <message>
            <source>By way of</source>
            <translation>Über</translation>
        </message>
    </context>
    <context>
        <name>alien::ResourceTreeView</name>
        <message>
            <source>Resource dependencies</source>
            <translation>Abhängigkeiten der Ressourcen</translation>
        </message>
        <message>
            <source>These need each other in a circle: %1.</source>
            <translation>Diese brauchen einander im Kreis: %1.</translation>
        </message>
        <message numerus="yes">
            <source>Needed, but not in the state of the deployment: %n resource(s).</source>
            <translation>
                <numerusform>Benötigt, aber nicht im Zustand des Deployments: %n Ressource.</numerusform>
                <numerusform>Benötigt, aber nicht im Zustand des Deployments: %n Ressourcen.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::ResourcesTab</name>
        <message>
            <source>Resources</source>
            <translation>Ressourcen</translation>
        </message>
        <message>
            <source>Selected resource</source>
            <translation>Ausgewählte Ressource</translation>
        </message>
        <message>
            <source>Resources and the selected one</source>
            <translation>Ressourcen und die ausgewählte</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Liste</translation>
        </message>
        <message>
            <source>The stack's own resources first, then the system's.</source>
            <translation>Zuerst die Ressourcen des Stacks, dann die des Systems.</translation>
        </message>
        <message>
            <source>Tree</source>
            <translation>Baum</translation>
        </message>
        <message>
            <source>Each resource with what it needs beneath it.</source>
            <translation>Jede Ressource, darunter das, was sie braucht.</translation>
        </message>
        <message>
            <source>No resources yet</source>
            <translation>Noch keine Ressourcen</translation>
        </message>
        <message>
            <source>They appear with the first step of the deployment.</source>
            <translation>Sie erscheinen mit dem ersten Schritt des Deployments.</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Typ</translation>
        </message>
        <message>
            <source>Variable</source>
            <translation>Variable</translation>
        </message>
        <message>
            <source>In code</source>
            <translation>Im Code</translation>
        </message>
        <message>
            <source>Whose</source>
            <translation>Herkunft</translation>
        </message>
        <message>
            <source>Made by the system beside the stack's own resources</source>
            <translation>Vom System neben den Ressourcen des Stacks angelegt</translation>
        </message>
    </context>
    <context>
        <name>alien::RolloutPanel</name>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Progress of %1</source>
            <translation>Fortschritt von %1</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>%1 to go</source>
            <translation>noch %1</translation>
        </message>
        <message>
            <source>settled</source>
            <translation>abgeschlossen</translation>
        </message>
        <message>
            <source>Rollouts</source>
            <translation>Rollouts</translation>
        </message>
        <message numerus="yes">
            <source>%n under way</source>
            <translation>
                <numerusform>%n läuft</numerusform>
                <numerusform>%n laufen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::RolloutView</name>
        <message>
            <source>waiting</source>
            <translation>wartet</translation>
        </message>
        <message>
            <source>updating</source>
            <translation>in Aktualisierung</translation>
        </message>
        <message>
            <source>run it</source>
            <translation>laufen damit</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>fehlgeschlagen</translation>
        </message>
        <message>
            <source>not covered, wait for ever</source>
            <translation>nicht abgedeckt, warten ewig</translation>
        </message>
        <message>
            <source>on the way to another release</source>
            <translation>unterwegs zu einem anderen Release</translation>
        </message>
        <message>
            <source>gone</source>
            <translation>verschwunden</translation>
        </message>
        <message>
            <source>Deployments of the rollout, by state</source>
            <translation>Deployments des Rollouts, nach Zustand</translation>
        </message>
        <message>
            <source>Back to the stack</source>
            <translation>Zurück zum Stack</translation>
        </message>
        <message>
            <source>Nothing was published from here yet</source>
            <translation>Von hier wurde noch nichts veröffentlicht</translation>
        </message>
        <message>
            <source>Rollout of %1</source>
            <translation>Rollout von %1</translation>
        </message>
        <message>
            <source>%1 of %2 run it</source>
            <translation>%1 von %2 laufen damit</translation>
        </message>
        <message>
            <source>%1; settled after %2.</source>
            <translation>%1; abgeschlossen nach %2.</translation>
        </message>
        <message>
            <source>%1; under way for %2.</source>
            <translation>%1; läuft seit %2.</translation>
        </message>
        <message>
            <source>%1: %2 in the middle, %3 the longest (%4)</source>
            <translation>%1: im Median %2, am längsten %3 (%4)</translation>
        </message>
        <message>
            <source>Time in each step: %1.</source>
            <translation>Zeit in jedem Schritt: %1.</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Anzeigen</translation>
        </message>
        <message>
            <source>Show deployments that failed with %1</source>
            <translation>Deployments anzeigen, die mit %1 fehlgeschlagen sind</translation>
        </message>
    </context>
    <context>
        <name>alien::SavedViews</name>
        <message>
            <source>A view needs a name.</source>
            <translation>Eine Ansicht braucht einen Namen.</translation>
        </message>
        <message>
            <source>The name is longer than %1 characters: it would not fit on a tab.</source>
            <translation>Der Name ist länger als %1 Zeichen: Er würde nicht auf einen Tab passen.</translation>
        </message>
        <message>
            <source>There is a view “%1” already: choose another name.</source>
            <translation>Eine Ansicht „%1“ gibt es bereits: Wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <source>That is too long for a view.</source>
            <translation>Das ist zu lang für eine Ansicht.</translation>
        </message>
        <message>
            <source>That is no view: at character %1 it is not what “Copy view as text” gives.</source>
            <translation>Das ist keine Ansicht: Ab Zeichen %1 entspricht es nicht dem, was „Ansicht als Text kopieren“ liefert.</translation>
        </message>
        <message>
            <source>That is no view: "view", its name, or "query", its filter, is missing.</source>
            <translation>Das ist keine Ansicht: "view", ihr Name, oder "query", ihr Filter, fehlt.</translation>
        </message>
    </context>
    <context>
        <name>alien::SchemaForm</name>
        <message>
            <source>Parameters as fields</source>
            <translation>Parameter als Felder</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>weggelassen</translation>
        </message>
        <message>
            <source> or </source>
            <translation> oder </translation>
        </message>
        <message>
            <source>%1, in %2 of %3 earlier ones</source>
            <translation>%1, in %2 von %3 früheren</translation>
        </message>
        <message>
            <source>Earlier ones had %1 here.</source>
            <translation>Frühere hatten hier %1.</translation>
        </message>
    </context>
    <context>
        <name>alien::ScriptRun</name>
        <message>
            <source>no connection: name one with --profile, --connect or ALIEN_MANAGER_URL</source>
            <translation>keine Verbindung: Nennen Sie eine mit --profile, --connect oder ALIEN_MANAGER_URL</translation>
        </message>
        <message>
            <source>%1 would send the token unencrypted; open it in the window once and agree</source>
            <translation>%1 würde das Token unverschlüsselt senden; öffnen Sie die Verbindung einmal im Fenster und stimmen Sie zu</translation>
        </message>
        <message>
            <source>not settled after %1 s: %2</source>
            <translation>nach %1 s noch nicht abgeschlossen: %2</translation>
        </message>
        <message>
            <source>no token: name a file with --token-file or set ALIEN_MANAGER_BEARER</source>
            <translation>kein Token: Nennen Sie eine Datei mit --token-file oder setzen Sie ALIEN_MANAGER_BEARER</translation>
        </message>
        <message>
            <source>no token is kept for this connection; use --token-file</source>
            <translation>für diese Verbindung ist kein Token hinterlegt; verwenden Sie --token-file</translation>
        </message>
        <message>
            <source>the secret store does not answer: %1</source>
            <translation>der Geheimnisspeicher antwortet nicht: %1</translation>
        </message>
        <message>
            <source>the manager refuses the token: %1</source>
            <translation>der Manager lehnt das Token ab: %1</translation>
        </message>
        <message>
            <source>%1 is no Alien manager: %2</source>
            <translation>%1 ist kein Alien-Manager: %2</translation>
        </message>
        <message>
            <source>%1 cannot be reached: %2</source>
            <translation>%1 ist nicht erreichbar: %2</translation>
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
            <translation>kein Deployment „%1“</translation>
        </message>
        <message>
            <source>the command gives no token: %1</source>
            <translation>der Befehl liefert kein Token: %1</translation>
        </message>
        <message>
            <source>the manager did not list all deployments, groups or releases; what follows misses some</source>
            <translation>der Manager hat nicht alle Deployments, Gruppen oder Releases aufgelistet; im Folgenden fehlen einige</translation>
        </message>
        <message>
            <source>the secret store is locked; unlock it, or use --token-file</source>
            <translation>der Geheimnisspeicher ist gesperrt; entsperren Sie ihn oder verwenden Sie --token-file</translation>
        </message>
    </context>
    <context>
        <name>alien::SectionHead</name>
        <message>
            <source>Find or run anything</source>
            <translation>Suchen oder ausführen</translation>
        </message>
    </context>
    <context>
        <name>alien::SeriesTable</name>
        <message>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
    </context>
    <context>
        <name>alien::SeriesUnit</name>
        <message>
            <source>no value</source>
            <translation>kein Wert</translation>
        </message>
        <message>
            <source>per second</source>
            <translation>pro Sekunde</translation>
        </message>
        <message>
            <source>%1 per second</source>
            <translation>%1 pro Sekunde</translation>
        </message>
    </context>
    <context>
        <name>alien::Session</name>
        <message>
            <source>You look at the past; go back to now to act.</source>
            <translation>Sie sehen die Vergangenheit; kehren Sie zur Gegenwart zurück, um zu handeln.</translation>
        </message>
        <message>
            <source>This is the last known fleet; the manager's own list is still on its way.</source>
            <translation>Dies ist die letzte bekannte Flotte; die Liste des Managers ist noch unterwegs.</translation>
        </message>
        <message>
            <source>Still connecting.</source>
            <translation>Verbindung wird noch hergestellt.</translation>
        </message>
        <message>
            <source>The manager does not accept the token.</source>
            <translation>Der Manager akzeptiert das Token nicht.</translation>
        </message>
        <message>
            <source>No token is known for this connection.</source>
            <translation>Für diese Verbindung ist kein Token bekannt.</translation>
        </message>
        <message>
            <source>The manager cannot be reached.</source>
            <translation>Der Manager ist nicht erreichbar.</translation>
        </message>
        <message>
            <source>What answers at this address is not an Alien manager.</source>
            <translation>Was unter dieser Adresse antwortet, ist kein Alien-Manager.</translation>
        </message>
    </context>
    <context>
        <name>alien::SessionPolls</name>
        <message>
            <source>Your token has the role %1; listing deployments needs %2.</source>
            <translation>Ihr Token hat die Rolle %1; das Auflisten von Deployments erfordert %2.</translation>
        </message>
    </context>
    <context>
        <name>alien::SetsField</name>
        <message>
            <source>permission set</source>
            <translation>Berechtigungssatz</translation>
        </message>
        <message>
            <source>a set of its own, %1</source>
            <translation>ein eigener Satz, %1</translation>
        </message>
        <message>
            <source>own set %1</source>
            <translation>eigener Satz %1</translation>
        </message>
    </context>
    <context>
        <name>alien::SettingsCheck</name>
        <message>
            <source>The manager does not know %1 and would drop it in silence.</source>
            <translation>Der Manager kennt %1 nicht und würde es stillschweigend verwerfen.</translation>
        </message>
        <message>
            <source>The manager does not know %1 and would drop it in silence; %2 is what it knows.</source>
            <translation>Der Manager kennt %1 nicht und würde es stillschweigend verwerfen; bekannt ist ihm %2.</translation>
        </message>
        <message>
            <source>%1 is one of: %2.</source>
            <translation>%1 ist eines von: %2.</translation>
        </message>
        <message>
            <source>This manager takes only push on %1.</source>
            <translation>Dieser Manager nimmt auf %1 nur push an.</translation>
        </message>
        <message>
            <source>network.type is one of: %1.</source>
            <translation>network.type ist eines von: %1.</translation>
        </message>
        <message>
            <source>A network of %1 does not go with %2.</source>
            <translation>Ein Netzwerk von %1 passt nicht zu %2.</translation>
        </message>
        <message>
            <source>%1 is missing.</source>
            <translation>%1 fehlt.</translation>
        </message>
        <message>
            <source>%1 is a whole number from 1 on.</source>
            <translation>%1 ist eine ganze Zahl ab 1.</translation>
        </message>
        <message>
            <source>%1 is a text.</source>
            <translation>%1 ist ein Text.</translation>
        </message>
        <message>
            <source>%1 is a list of texts.</source>
            <translation>%1 ist eine Liste von Texten.</translation>
        </message>
        <message>
            <source>%1 reads 10.0.0.0/16.</source>
            <translation>%1 hat die Form 10.0.0.0/16.</translation>
        </message>
        <message>
            <source>This manager does not know %1, which is of 3.x, and would drop it in silence.</source>
            <translation>Dieser Manager kennt %1 nicht (erst ab 3.x) und würde es stillschweigend verwerfen.</translation>
        </message>
        <message>
            <source>This manager takes only pull on %1.</source>
            <translation>Auf %1 nimmt dieser Manager nur pull an.</translation>
        </message>
    </context>
    <context>
        <name>alien::SettingsEditor</name>
        <message>
            <source>Deployment model</source>
            <extracomment>Who brings a deployment to its release: the manager (push) or an agent (pull)</extracomment>
            <translation>Deployment-Modell</translation>
        </message>
        <message>
            <source>Updates</source>
            <translation>Updates</translation>
        </message>
        <message>
            <source>Telemetry</source>
            <translation>Telemetrie</translation>
        </message>
        <message>
            <source>Heartbeats</source>
            <translation>Heartbeats</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Netzwerk</translation>
        </message>
        <message>
            <source>not chosen</source>
            <translation>nicht gewählt</translation>
        </message>
        <message>
            <source>%1 (default)</source>
            <translation>%1 (Standard)</translation>
        </message>
        <message>
            <source>%1, apart by spaces</source>
            <translation>%1, durch Leerzeichen getrennt</translation>
        </message>
    </context>
    <context>
        <name>alien::SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Design</translation>
        </message>
        <message>
            <source>As the desktop</source>
            <translation>Wie der Desktop</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Zeilen</translation>
        </message>
        <message>
            <source>Compact</source>
            <translation>Kompakt</translation>
        </message>
        <message>
            <source>Comfortable</source>
            <translation>Hoch</translation>
        </message>
        <message>
            <source>Keep commands</source>
            <translation>Befehle aufbewahren</translation>
        </message>
        <message>
            <source>30 days</source>
            <translation>30 Tage</translation>
        </message>
        <message>
            <source>90 days</source>
            <translation>90 Tage</translation>
        </message>
        <message>
            <source>1 year</source>
            <translation>1 Jahr</translation>
        </message>
        <message>
            <source>for ever</source>
            <translation>für immer</translation>
        </message>
        <message>
            <source>Commands on disk</source>
            <translation>Befehle auf der Festplatte</translation>
        </message>
        <message>
            <source>up to 500 MB</source>
            <translation>bis zu 500 MB</translation>
        </message>
        <message>
            <source>up to 2 GB</source>
            <translation>bis zu 2 GB</translation>
        </message>
        <message>
            <source>up to 10 GB</source>
            <translation>bis zu 10 GB</translation>
        </message>
        <message>
            <source>any size</source>
            <translation>beliebig groß</translation>
        </message>
        <message>
            <source>Older ones are removed from this computer half a minute after the choice; those with a star stay.</source>
            <translation>Ältere werden eine halbe Minute nach der Auswahl von diesem Rechner entfernt; die mit Stern bleiben.</translation>
        </message>
        <message>
            <source>Beyond it the oldest are removed, half a minute after the choice; those with a star stay.</source>
            <translation>Darüber hinaus werden die ältesten eine halbe Minute nach der Auswahl entfernt; die mit Stern bleiben.</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Zeitzone</translation>
        </message>
        <message>
            <source>This computer's</source>
            <translation>Die dieses Rechners</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Kleiner</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Größer</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Zurücksetzen</translation>
        </message>
        <message>
            <source>Normal size</source>
            <translation>Normale Größe</translation>
        </message>
        <message>
            <source>Zoom</source>
            <translation>Zoom</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>What is chosen here holds at once</source>
            <translation>Was Sie hier wählen, gilt sofort</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>From the next start on</source>
            <translation>Ab dem nächsten Start</translation>
        </message>
        <message>
            <source>Keep the journal</source>
            <translation>Journal aufbewahren</translation>
        </message>
        <message>
            <source>2 years</source>
            <translation>2 Jahre</translation>
        </message>
        <message>
            <source>5 years</source>
            <translation>5 Jahre</translation>
        </message>
        <message>
            <source>Older entries are moved into a sealed file beside the journal half a minute after the choice; what stays begins where it ends, so both can still be verified.</source>
            <translation>Ältere Einträge werden eine halbe Minute nach der Auswahl in eine versiegelte Datei neben dem Journal verschoben; der Rest beginnt dort, wo sie endet, sodass sich beide weiterhin prüfen lassen.</translation>
        </message>
        <message>
            <source>Stalled after</source>
            <translation>Hängt nach</translation>
        </message>
        <message>
            <source>Keep the past of fleets</source>
            <translation>Vergangenheit der Flotten behalten</translation>
        </message>
        <message>
            <source>What the time machine shows. Older changes are removed from this computer half a minute after the choice; beyond 256 MB a connection the oldest go in any case.</source>
            <translation>Was die Zeitmaschine zeigt. Ältere Änderungen werden eine halbe Minute nach der Auswahl von diesem Computer entfernt; über 256 MB je Verbindung entfallen die ältesten in jedem Fall.</translation>
        </message>
    </context>
    <context>
        <name>alien::SettingsTab</name>
        <message>
            <source>default</source>
            <translation>Standard</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Netzwerk</translation>
        </message>
        <message>
            <source>Network id</source>
            <translation>Netzwerk-ID</translation>
        </message>
        <message>
            <source>Address range</source>
            <translation>Adressbereich</translation>
        </message>
        <message>
            <source>Zones</source>
            <translation>Zonen</translation>
        </message>
        <message>
            <source>Public subnets</source>
            <translation>Öffentliche Subnetze</translation>
        </message>
        <message>
            <source>Private subnets</source>
            <translation>Private Subnetze</translation>
        </message>
        <message>
            <source>Security groups</source>
            <translation>Sicherheitsgruppen</translation>
        </message>
        <message>
            <source>Namespace</source>
            <translation>Namespace</translation>
        </message>
        <message>
            <source>Exposure</source>
            <translation>Erreichbarkeit</translation>
        </message>
        <message>
            <source>Domain</source>
            <translation>Domain</translation>
        </message>
        <message>
            <source>Route</source>
            <translation>Route</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>Zertifikat</translation>
        </message>
        <message>
            <source>Settings are fixed when a deployment is created.</source>
            <translation>Die Einstellungen werden beim Anlegen eines Deployments festgelegt.</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <source>Updates</source>
            <translation>Updates</translation>
        </message>
        <message>
            <source>Telemetry</source>
            <translation>Telemetrie</translation>
        </message>
        <message>
            <source>Heartbeats</source>
            <translation>Heartbeats</translation>
        </message>
        <message>
            <source>Domain of %1</source>
            <translation>Domain von %1</translation>
        </message>
        <message>
            <source>External bindings</source>
            <translation>Externe Bindings</translation>
        </message>
        <message>
            <source>Compute pools</source>
            <translation>Compute-Pools</translation>
        </message>
        <message>
            <source>Not known here</source>
            <translation>Hier nicht bekannt</translation>
        </message>
    </context>
    <context>
        <name>alien::SetupHint</name>
        <message>
            <source>Show the receiver</source>
            <translation>Empfänger anzeigen</translation>
        </message>
        <message>
            <source>Set up the metrics server</source>
            <translation>Metrikserver einrichten</translation>
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
            <translation>Befehle des Programms filtern</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <source>Set</source>
            <translation>Festlegen</translation>
        </message>
        <message>
            <source>Remove keys</source>
            <translation>Tasten entfernen</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Zurücksetzen</translation>
        </message>
        <message>
            <source>Reset all</source>
            <translation>Alle zurücksetzen</translation>
        </message>
        <message>
            <source>Changes work at once</source>
            <translation>Änderungen wirken sofort</translation>
        </message>
        <message>
            <source>Words, keys:Ctrl+K, menu:View, change:changed</source>
            <translation>Wörter, keys:Ctrl+K, menu:View, change:changed</translation>
        </message>
        <message>
            <source>New keys</source>
            <translation>Neue Tasten</translation>
        </message>
        <message>
            <source>Choose a command above</source>
            <translation>Wählen Sie oben einen Befehl</translation>
        </message>
        <message>
            <source>Enter goes to the field; then press the new keys.</source>
            <translation>Die Eingabetaste führt ins Feld; drücken Sie dann die neuen Tasten.</translation>
        </message>
        <message>
            <source>%1 belongs to “%2”, which would have it no longer.</source>
            <translation>%1 gehört zu „%2“ und würde dort entfallen.</translation>
        </message>
        <message>
            <source>Take it from there</source>
            <translation>Von dort übernehmen</translation>
        </message>
        <message>
            <source>Nobody else has it. Enter sets it.</source>
            <translation>Noch nicht vergeben. Die Eingabetaste legt es fest.</translation>
        </message>
    </context>
    <context>
        <name>alien::ShortcutMap</name>
        <message>
            <source>A shortcut is one key, held together with Ctrl, Alt or Shift.</source>
            <translation>Ein Tastenkürzel ist eine Taste, zusammen mit Strg, Alt oder Umschalt gedrückt.</translation>
        </message>
        <message>
            <source>%1 opens a menu.</source>
            <translation>%1 öffnet ein Menü.</translation>
        </message>
        <message>
            <source>%1 is needed for typing and moving about: hold Ctrl or Alt with it, or use a function key.</source>
            <translation>%1 wird zum Tippen und Navigieren gebraucht: Halten Sie Strg oder Alt dazu gedrückt oder verwenden Sie eine Funktionstaste.</translation>
        </message>
        <message>
            <source>%1 opens menus and goes to fields: hold Ctrl with it.</source>
            <translation>%1 öffnet Menüs und springt zu Feldern: Halten Sie Strg dazu gedrückt.</translation>
        </message>
        <message>
            <source>%1 copies, pastes or takes back what is typed, everywhere.</source>
            <translation>%1 dient überall zum Kopieren, Einfügen oder Rückgängigmachen.</translation>
        </message>
    </context>
    <context>
        <name>alien::ShortcutTable</name>
        <message>
            <source>Command</source>
            <translation>Befehl</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Änderung</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Menü</translation>
        </message>
        <message>
            <source>Ctrl+K</source>
            <translation>Strg+K</translation>
        </message>
        <message>
            <source>View, Deployment, …</source>
            <translation>Ansicht, Deployment, …</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>geändert</translation>
        </message>
    </context>
    <context>
        <name>alien::SidePicker</name>
        <message>
            <source>Deployment, %1</source>
            <translation>Deployment, %1</translation>
        </message>
        <message>
            <source>name of the deployment</source>
            <translation>Name des Deployments</translation>
        </message>
        <message>
            <source>draft %1</source>
            <translation>Entwurf %1</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>what a deployment runs</source>
            <translation>was ein Deployment ausführt</translation>
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
                <numerusform>und %n weiteres</numerusform>
                <numerusform>und %n weitere</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::SqliteFile</name>
        <message>
            <source>The folder of %1 cannot be made.</source>
            <translation>Der Ordner von %1 kann nicht angelegt werden.</translation>
        </message>
        <message>
            <source>%1 was written by a newer version of this program; it is shown, nothing is added.</source>
            <translation>%1 wurde von einer neueren Version dieses Programms geschrieben; es wird angezeigt, aber nichts hinzugefügt.</translation>
        </message>
        <message>
            <source>%1 cannot be opened: %2</source>
            <translation>%1 kann nicht geöffnet werden: %2</translation>
        </message>
        <message>
            <source>%1 is damaged and could not be moved aside.</source>
            <translation>%1 ist beschädigt und konnte nicht beiseite gelegt werden.</translation>
        </message>
        <message>
            <source>%1 was damaged. It was moved to %2, and a new one begun.</source>
            <translation>%1 war beschädigt. Die Datei wurde nach %2 verschoben und eine neue begonnen.</translation>
        </message>
        <message>
            <source>%1 is damaged.</source>
            <translation>%1 ist beschädigt.</translation>
        </message>
        <message>
            <source>%1 cannot be written; it is shown, nothing is added.</source>
            <translation>%1 kann nicht geschrieben werden; der Inhalt wird angezeigt, hinzugefügt wird nichts.</translation>
        </message>
        <message numerus="yes">
            <source>%1 was damaged. It was moved to %2, and what could be read of it, %n row(s), was brought into a new one.</source>
            <translation>
                <numerusform>%1 war beschädigt. Die Datei wurde nach %2 verschoben, und was davon lesbar war, %n Zeile, wurde in eine neue übernommen.</numerusform>
                <numerusform>%1 war beschädigt. Die Datei wurde nach %2 verschoben, und was davon lesbar war, %n Zeilen, wurde in eine neue übernommen.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 has to be brought to this version of the program, but no backup of it could be made: %2</source>
            <translation>%1 muss auf diese Version des Programms gebracht werden, aber es ließ sich keine Sicherung davon anlegen: %2</translation>
        </message>
    </context>
    <context>
        <name>alien::StackBench</name>
        <message>
            <source>%1 was changed in another window.</source>
            <translation>%1 wurde in einem anderen Fenster geändert.</translation>
        </message>
        <message>
            <source>Both stay: this one goes on as "%1".</source>
            <translation>Beide bleiben: Dieser geht als „%1“ weiter.</translation>
        </message>
        <message>
            <source>Not changed.</source>
            <translation>Nicht geändert.</translation>
        </message>
        <message>
            <source>The text of %1 is not JSON now; mend it first.</source>
            <translation>Der Text von %1 ist derzeit kein JSON; korrigieren Sie ihn zuerst.</translation>
        </message>
        <message>
            <source>%1: the text has no place for it.</source>
            <translation>%1: Der Text hat dafür keinen Platz.</translation>
        </message>
        <message>
            <source>Take over changes for %1</source>
            <translation>Änderungen für %1 übernehmen</translation>
        </message>
        <message>
            <source>Not taken over.</source>
            <translation>Nicht übernommen.</translation>
        </message>
        <message>
            <source>The stack of %1 has changed meanwhile.</source>
            <translation>Der Stack von %1 hat sich inzwischen geändert.</translation>
        </message>
        <message>
            <source>Not converted.</source>
            <translation>Nicht konvertiert.</translation>
        </message>
        <message>
            <source>The text of a platform is not JSON now; mend it first.</source>
            <translation>Der Text einer Plattform ist derzeit kein JSON; korrigieren Sie ihn zuerst.</translation>
        </message>
        <message>
            <source>%1: the text has changed meanwhile.</source>
            <translation>%1: Der Text hat sich inzwischen geändert.</translation>
        </message>
        <message>
            <source>Open a draft first.</source>
            <translation>Öffnen Sie zuerst einen Entwurf.</translation>
        </message>
        <message>
            <source>The text is not JSON yet; the findings say where.</source>
            <translation>Der Text ist noch kein JSON; die Befunde zeigen, wo.</translation>
        </message>
        <message>
            <source>There is no stack for any platform yet.</source>
            <translation>Es gibt noch für keine Plattform einen Stack.</translation>
        </message>
        <message>
            <source>It is being checked.</source>
            <translation>Er wird gerade geprüft.</translation>
        </message>
        <message>
            <source>The draft is not there any more.</source>
            <translation>Der Entwurf ist nicht mehr vorhanden.</translation>
        </message>
        <message>
            <source>The release is not known here.</source>
            <translation>Das Release ist hier nicht bekannt.</translation>
        </message>
        <message>
            <source>Releases are read once a connection is ready.</source>
            <translation>Releases werden gelesen, sobald eine Verbindung bereit ist.</translation>
        </message>
        <message>
            <source>After %1</source>
            <translation>Nach %1</translation>
        </message>
    </context>
    <context>
        <name>alien::StackBody</name>
        <message>
            <source>The stacks of a release stand in an object, one member per platform.</source>
            <translation>Die Stacks eines Releases stehen in einem Objekt, ein Feld pro Plattform.</translation>
        </message>
    </context>
    <context>
        <name>alien::StackController</name>
        <message>
            <source>Ids are lower-case letters, digits and single hyphens, with a letter or digit at both ends.</source>
            <translation>IDs bestehen aus Kleinbuchstaben, Ziffern und einzelnen Bindestrichen, mit Buchstabe oder Ziffer an beiden Enden.</translation>
        </message>
        <message>
            <source>It is larger than 32 MB.</source>
            <translation>Sie ist größer als 32 MB.</translation>
        </message>
        <message>
            <source>Rename the draft?</source>
            <translation>Entwurf umbenennen?</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Rename draft</source>
            <translation>Entwurf umbenennen</translation>
        </message>
        <message>
            <source>It is on its way.</source>
            <translation>Ist bereits unterwegs.</translation>
        </message>
        <message>
            <source>There is no release before the newest one.</source>
            <translation>Vor dem neuesten Release gibt es keines.</translation>
        </message>
        <message>
            <source>Nothing was published from here in this run.</source>
            <translation>In dieser Sitzung wurde von hier nichts veröffentlicht.</translation>
        </message>
        <message>
            <source>There is no release to compare with.</source>
            <translation>Es gibt kein Release zum Vergleichen.</translation>
        </message>
        <message>
            <source>Open a draft first.</source>
            <translation>Öffnen Sie zuerst einen Entwurf.</translation>
        </message>
        <message>
            <source>There is nothing to take back.</source>
            <translation>Es gibt nichts zurückzunehmen.</translation>
        </message>
        <message>
            <source>Nothing was taken back.</source>
            <translation>Nichts wurde zurückgenommen.</translation>
        </message>
        <message>
            <source>&amp;Undo: %1</source>
            <translation>&amp;Rückgängig: %1</translation>
        </message>
        <message>
            <source>The text is not JSON now; mend it before names are changed.</source>
            <translation>Der Text ist derzeit kein JSON; korrigieren Sie ihn, bevor Namen geändert werden.</translation>
        </message>
        <message>
            <source>Select a resource first.</source>
            <translation>Wählen Sie zuerst eine Ressource aus.</translation>
        </message>
        <message>
            <source>It is the only stack of the draft.</source>
            <translation>Es ist der einzige Stack des Entwurfs.</translation>
        </message>
        <message>
            <source>There are no findings.</source>
            <translation>Es gibt keine Befunde.</translation>
        </message>
        <message numerus="yes">
            <source>Converted, but for %n thing(s) that cannot be said there.</source>
            <translation>
                <numerusform>Konvertiert, bis auf %n Angabe, die sich dort nicht ausdrücken lässt.</numerusform>
                <numerusform>Konvertiert, bis auf %n Angaben, die sich dort nicht ausdrücken lassen.</numerusform>
            </translation>
        </message>
        <message>
            <source>On %1. A storage, a queue and the like keep their id for ever: what is in them goes with another name.</source>
            <translation>Auf %1. Storage, Queue und Ähnliches behalten ihre ID für immer: Mit einem anderen Namen geht ihr Inhalt verloren.</translation>
        </message>
        <message>
            <source>Add a permission profile?</source>
            <translation>Berechtigungsprofil hinzufügen?</translation>
        </message>
        <message>
            <source>Add a %1?</source>
            <translation>%1 hinzufügen?</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>ID</translation>
        </message>
        <message>
            <source>Add profile</source>
            <translation>Profil hinzufügen</translation>
        </message>
        <message>
            <source>Add %1</source>
            <translation>%1 hinzufügen</translation>
        </message>
        <message>
            <source>There is a profile %1 already.</source>
            <translation>Ein Profil %1 gibt es bereits.</translation>
        </message>
        <message>
            <source>Add profile %1</source>
            <translation>Profil %1 hinzufügen</translation>
        </message>
        <message>
            <source>There is a resource %1 already.</source>
            <translation>Eine Ressource %1 gibt es bereits.</translation>
        </message>
        <message>
            <source>The text has no place for it: it is no stack.</source>
            <translation>Der Text hat dafür keinen Platz: Er ist kein Stack.</translation>
        </message>
        <message numerus="yes">
            <source>%n reference(s) follow.</source>
            <translation>
                <numerusform>%n Verweis wird angepasst.</numerusform>
                <numerusform>%n Verweise werden angepasst.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing refers to it.</source>
            <translation>Nichts verweist darauf.</translation>
        </message>
        <message>
            <source>Every resource that uses the profile follows.</source>
            <translation>Jede Ressource, die das Profil verwendet, wird angepasst.</translation>
        </message>
        <message>
            <source>%1 Deployments see a new resource: what is in the old one does not move.</source>
            <translation>%1 Deployments sehen eine neue Ressource: Der Inhalt der alten zieht nicht um.</translation>
        </message>
        <message>
            <source>Rename %1?</source>
            <translation>%1 umbenennen?</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Umbenennen</translation>
        </message>
        <message>
            <source>%1 is taken, or a stack is not JSON now.</source>
            <translation>%1 ist vergeben, oder ein Stack ist derzeit kein JSON.</translation>
        </message>
        <message>
            <source>Duplicate %1?</source>
            <translation>%1 duplizieren?</translation>
        </message>
        <message>
            <source>Id of the copy</source>
            <translation>ID der Kopie</translation>
        </message>
        <message>
            <source>Nothing refers to the copy, and permission profiles stay as they are.</source>
            <translation>Nichts verweist auf die Kopie, und die Berechtigungsprofile bleiben, wie sie sind.</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Duplizieren</translation>
        </message>
        <message>
            <source>Remove profile %1</source>
            <translation>Profil %1 entfernen</translation>
        </message>
        <message>
            <source>management</source>
            <translation>Verwaltung</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>%1, on %2</source>
            <translation>%1, auf %2</translation>
        </message>
        <message>
            <source>%1 names it and has no profile then</source>
            <translation>%1 nennt es und hat dann kein Profil</translation>
        </message>
        <message>
            <source>What refers to it goes too:</source>
            <translation>Auch die Verweise darauf werden entfernt:</translation>
        </message>
        <message>
            <source>The manager refuses to deploy what names a profile that is not there:</source>
            <translation>Der Manager weigert sich zu deployen, was ein fehlendes Profil nennt:</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>und %n weiteres</numerusform>
                <numerusform>und %n weitere</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo brings all of it back.</source>
            <translation>„Rückgängig“ bringt alles zurück.</translation>
        </message>
        <message>
            <source>Remove %1?</source>
            <translation>%1 entfernen?</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>%1 entfernen</translation>
        </message>
        <message>
            <source>Add a platform?</source>
            <translation>Plattform hinzufügen?</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>Plattform</translation>
        </message>
        <message>
            <source>One of %1. It begins as a copy of %2.</source>
            <translation>Eine von %1. Sie beginnt als Kopie von %2.</translation>
        </message>
        <message>
            <source>Add platform</source>
            <translation>Plattform hinzufügen</translation>
        </message>
        <message>
            <source>Managers know %1.</source>
            <translation>Manager kennen %1.</translation>
        </message>
        <message>
            <source>The text round the stacks is not JSON now.</source>
            <translation>Der Text um die Stacks ist derzeit kein JSON.</translation>
        </message>
        <message>
            <source>Remove the stack of %1?</source>
            <translation>Stack von %1 entfernen?</translation>
        </message>
        <message numerus="yes">
            <source>A release without it leaves %n running deployment(s) on %1 waiting for ever. Undo brings it back.</source>
            <translation>
                <numerusform>Ein Release ohne ihn lässt %n laufendes Deployment auf %1 ewig warten. „Rückgängig“ bringt ihn zurück.</numerusform>
                <numerusform>Ein Release ohne ihn lässt %n laufende Deployments auf %1 ewig warten. „Rückgängig“ bringt ihn zurück.</numerusform>
            </translation>
        </message>
        <message>
            <source>No deployment runs on %1 now. Undo brings it back.</source>
            <translation>Auf %1 läuft derzeit kein Deployment. „Rückgängig“ bringt ihn zurück.</translation>
        </message>
        <message>
            <source>The draft %1 was deleted.</source>
            <translation>Der Entwurf %1 wurde gelöscht.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Open a stack</source>
            <translation>Stack öffnen</translation>
        </message>
        <message>
            <source>JSON (*.json);;All files (*)</source>
            <translation>JSON (*.json);;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>%1 could not be read.</source>
            <translation>%1 konnte nicht gelesen werden.</translation>
        </message>
        <message>
            <source>%1 holds no stack.</source>
            <translation>%1 enthält keinen Stack.</translation>
        </message>
        <message>
            <source>It needs a stack with resources, a release, or stacks by platform, as a JSON object.</source>
            <translation>Nötig ist ein Stack mit Ressourcen, ein Release oder Stacks nach Plattform, als JSON-Objekt.</translation>
        </message>
        <message>
            <source>Save the stack</source>
            <translation>Stack speichern</translation>
        </message>
        <message>
            <source>JSON (*.json)</source>
            <translation>JSON (*.json)</translation>
        </message>
        <message>
            <source>%1 could not be written.</source>
            <translation>%1 konnte nicht geschrieben werden.</translation>
        </message>
        <message>
            <source>What differs?</source>
            <translation>Was unterscheidet sich?</translation>
        </message>
        <message>
            <source>Stack editor</source>
            <translation>Stack-Editor</translation>
        </message>
    </context>
    <context>
        <name>alien::StackConversion</name>
        <message>
            <source>%1: %2 has no type %3; it is kept and would be refused.</source>
            <translation>%1: %2 kennt keinen Typ %3; er bleibt erhalten und würde abgelehnt.</translation>
        </message>
        <message>
            <source>%1: 1.7.1 ignores enabledWhen; the resource is always there.</source>
            <translation>%1: 1.7.1 ignoriert enabledWhen; die Ressource ist immer vorhanden.</translation>
        </message>
        <message>
            <source>1.7.1 has no stack inputs; it ignores them.</source>
            <translation>1.7.1 kennt keine Stack-Eingaben; sie werden ignoriert.</translation>
        </message>
    </context>
    <context>
        <name>alien::StackDocument</name>
        <message>
            <source>Type</source>
            <translation>Typ</translation>
        </message>
        <message>
            <source>Add platform %1</source>
            <translation>Plattform %1 hinzufügen</translation>
        </message>
        <message>
            <source>Remove platform %1</source>
            <translation>Plattform %1 entfernen</translation>
        </message>
        <message>
            <source>Add %1</source>
            <translation>%1 hinzufügen</translation>
        </message>
        <message>
            <source>Duplicate %1</source>
            <translation>%1 duplizieren</translation>
        </message>
        <message>
            <source>Rename %1 to %2</source>
            <translation>%1 in %2 umbenennen</translation>
        </message>
        <message>
            <source>Rename profile %1 to %2</source>
            <translation>Profil %1 in %2 umbenennen</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>%1 entfernen</translation>
        </message>
        <message>
            <source>Convert to %1</source>
            <translation>In %1 konvertieren</translation>
        </message>
    </context>
    <context>
        <name>alien::StackDrafts</name>
        <message>
            <source>%1 (copy)</source>
            <translation>%1 (Kopie)</translation>
        </message>
    </context>
    <context>
        <name>alien::StackEntry</name>
        <message>
            <source>Open the Stack editor section first.</source>
            <translation>Öffnen Sie zuerst den Bereich Stack-Editor.</translation>
        </message>
    </context>
    <context>
        <name>alien::StackFrameForm</name>
        <message>
            <source>Management permissions</source>
            <translation>Verwaltungsberechtigungen</translation>
        </message>
        <message>
            <source>Stacks by platform</source>
            <translation>Stacks nach Plattform</translation>
        </message>
        <message>
            <source>%1 for %2</source>
            <translation>%1 für %2</translation>
        </message>
        <message>
            <source>%1 and %2.</source>
            <comment>resources, profiles</comment>
            <translation>%1 und %2.</translation>
        </message>
        <message numerus="yes">
            <source>%n resource(s)</source>
            <translation>
                <numerusform>%n Ressource</numerusform>
                <numerusform>%n Ressourcen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n permission profile(s)</source>
            <translation>
                <numerusform>%n Berechtigungsprofil</numerusform>
                <numerusform>%n Berechtigungsprofile</numerusform>
            </translation>
        </message>
        <message>
            <source>Instead of what the manager grants itself: it must be able to provision every live resource. The grants are edited as text.</source>
            <translation>Anstelle dessen, was der Manager sich selbst gewährt: Er muss jede Live-Ressource bereitstellen können. Die Berechtigungen werden als Text bearbeitet.</translation>
        </message>
        <message>
            <source>Added to what the manager grants itself. The grants are edited as text.</source>
            <translation>Zusätzlich zu dem, was der Manager sich selbst gewährt. Die Berechtigungen werden als Text bearbeitet.</translation>
        </message>
        <message>
            <source>The manager grants itself what the resources need. Select a resource or a profile at the left to edit it.</source>
            <translation>Der Manager gewährt sich selbst, was die Ressourcen brauchen. Wählen Sie links eine Ressource oder ein Profil zum Bearbeiten.</translation>
        </message>
        <message>
            <source>Change management permissions</source>
            <translation>Verwaltungsberechtigungen ändern</translation>
        </message>
        <message>
            <source>The text round the stacks is not a JSON object now, so no platform can be told from another. Mend it at the right; the findings say where.</source>
            <translation>Der Text um die Stacks herum ist derzeit kein JSON-Objekt, daher lässt sich keine Plattform von der anderen unterscheiden. Korrigieren Sie ihn rechts; die Befunde sagen, wo.</translation>
        </message>
    </context>
    <context>
        <name>alien::StackList</name>
        <message>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>No resource has this in its name or type.</source>
            <translation>Keine Ressource enthält dies in Name oder Typ.</translation>
        </message>
        <message>
            <source>Filter resources</source>
            <translation>Ressourcen filtern</translation>
        </message>
        <message>
            <source>Add resource</source>
            <translation>Ressource hinzufügen</translation>
        </message>
        <message>
            <source>Resources</source>
            <translation>Ressourcen</translation>
        </message>
        <message>
            <source>Permission profile</source>
            <translation>Berechtigungsprofil</translation>
        </message>
        <message>
            <source>The text is not JSON now; mend it before you add to it.</source>
            <translation>Der Text ist gerade kein JSON; korrigieren Sie ihn, bevor Sie etwas hinzufügen.</translation>
        </message>
    </context>
    <context>
        <name>alien::StackPage</name>
        <message>
            <source>%1, added</source>
            <translation>%1, hinzugefügt</translation>
        </message>
        <message>
            <source>from no release</source>
            <translation>aus keinem Release</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>aus %1</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Draft %1</source>
            <translation>Entwurf %1</translation>
        </message>
        <message numerus="yes">
            <source>%n platform(s), compared with nothing</source>
            <translation>
                <numerusform>%n Plattform, mit nichts verglichen</numerusform>
                <numerusform>%n Plattformen, mit nichts verglichen</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 added, %2 changed, %3 removed on %4</source>
            <translation>%1 hinzugefügt, %2 geändert, %3 entfernt auf %4</translation>
        </message>
        <message numerus="yes">
            <source>%n platform(s)</source>
            <translation>
                <numerusform>%n Plattform</numerusform>
                <numerusform>%n Plattformen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n draft(s)</source>
            <translation>
                <numerusform>%n Entwurf</numerusform>
                <numerusform>%n Entwürfe</numerusform>
            </translation>
        </message>
        <message>
            <source>not kept: %1</source>
            <translation>nicht behalten: %1</translation>
        </message>
        <message>
            <source>being saved</source>
            <translation>wird gespeichert</translation>
        </message>
        <message>
            <source>saved %1</source>
            <translation>gespeichert %1</translation>
        </message>
        <message>
            <source>Platforms</source>
            <translation>Plattformen</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>Plattform</translation>
        </message>
        <message>
            <source>Graph</source>
            <translation>Graph</translation>
        </message>
        <message>
            <source>who uses what</source>
            <translation>wer was verwendet</translation>
        </message>
        <message>
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <source>Use it from code</source>
            <translation>Verwendung im Code</translation>
        </message>
        <message>
            <source>alien.ts</source>
            <translation>alien.ts</translation>
        </message>
        <message>
            <source>Stack as text</source>
            <translation>Stack als Text</translation>
        </message>
    </context>
    <context>
        <name>alien::StackPublishing</name>
        <message>
            <source>%1 again</source>
            <translation>%1 erneut</translation>
        </message>
        <message>
            <source>Not published: the newest release could not be read.</source>
            <translation>Nicht veröffentlicht: Das neueste Release konnte nicht gelesen werden.</translation>
        </message>
        <message>
            <source>Somebody published meanwhile: take their changes over?</source>
            <translation>Inzwischen hat jemand veröffentlicht: Änderungen übernehmen?</translation>
        </message>
        <message>
            <source>None: there is no release before this one.</source>
            <translation>Keiner: Vor diesem Release gibt es keines.</translation>
        </message>
        <message>
            <source>Publish %1 again: hits all that have settled by then.</source>
            <translation>%1 erneut veröffentlichen: betrifft alle, die bis dahin zur Ruhe gekommen sind.</translation>
        </message>
        <message numerus="yes">
            <source>It does not cover %n of these deployments.</source>
            <translation>
                <numerusform>%n dieser Deployments deckt es nicht ab.</numerusform>
                <numerusform>%n dieser Deployments deckt es nicht ab.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Publish this stack to %n deployment(s)?</source>
            <translation>
                <numerusform>Diesen Stack für %n Deployment veröffentlichen?</numerusform>
                <numerusform>Diesen Stack für %n Deployments veröffentlichen?</numerusform>
            </translation>
        </message>
        <message>
            <source>Publish this stack? No deployment takes it now.</source>
            <translation>Diesen Stack veröffentlichen? Derzeit übernimmt ihn kein Deployment.</translation>
        </message>
        <message>
            <source>Publishing moves every deployment that is running, update-failed or refresh-failed to the new release at once, in all groups. There is no way to stop it or to pin a group.</source>
            <translation>Das Veröffentlichen bringt jedes Deployment, das running, update-failed oder refresh-failed ist, in allen Gruppen sofort zum neuen Release. Es lässt sich weder anhalten noch eine Gruppe davon ausnehmen.</translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s) on %1 are not covered: this release has no stack for it. They would stay in update-pending without an error, and only forget or detach ends that. Add a stack for %1 first.</source>
            <translation>
                <numerusform>%n Deployment auf %1 ist nicht abgedeckt: Dieses Release hat keinen Stack dafür. Es bliebe ohne Fehler in update-pending, und nur Vergessen oder Abkoppeln beendet das. Fügen Sie zuerst einen Stack für %1 hinzu.</numerusform>
                <numerusform>%n Deployments auf %1 sind nicht abgedeckt: Dieses Release hat keinen Stack dafür. Sie blieben ohne Fehler in update-pending, und nur Vergessen oder Abkoppeln beendet das. Fügen Sie zuerst einen Stack für %1 hinzu.</numerusform>
            </translation>
        </message>
        <message>
            <source>Removed, with what is in them: %1.</source>
            <translation>Samt Inhalt entfernt: %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n error(s) are still found: deployments would fail with them.</source>
            <translation>
                <numerusform>%n Fehler wird noch gefunden: Deployments würden damit fehlschlagen.</numerusform>
                <numerusform>%n Fehler werden noch gefunden: Deployments würden damit fehlschlagen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Publish to %n deployment(s)</source>
            <translation>
                <numerusform>Für %n Deployment veröffentlichen</numerusform>
                <numerusform>Für %n Deployments veröffentlichen</numerusform>
            </translation>
        </message>
        <message>
            <source>Type %1, the number of deployments hit</source>
            <translation>Geben Sie %1 ein, die Anzahl der betroffenen Deployments</translation>
        </message>
        <message>
            <source>I know that this moves the whole fleet at once</source>
            <translation>Mir ist bewusst, dass dies die ganze Flotte auf einmal bewegt</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>Veröffentlichen</translation>
        </message>
        <message>
            <source>No stack was added.</source>
            <translation>Es wurde kein Stack hinzugefügt.</translation>
        </message>
        <message>
            <source>The text round the stacks is not JSON now.</source>
            <translation>Der Text um die Stacks ist derzeit kein JSON.</translation>
        </message>
        <message>
            <source>%1 has a stack now, a copy of that of %2.</source>
            <translation>%1 hat jetzt einen Stack, eine Kopie des Stacks von %2.</translation>
        </message>
        <message>
            <source>Look at it, then publish again.</source>
            <translation>Sehen Sie ihn an und veröffentlichen Sie dann erneut.</translation>
        </message>
        <message>
            <source>Not published: it changed since you looked.</source>
            <translation>Nicht veröffentlicht: Seit Ihrem letzten Blick hat sich etwas geändert.</translation>
        </message>
        <message>
            <source>The draft is another now.</source>
            <translation>Der Entwurf ist jetzt ein anderer.</translation>
        </message>
        <message numerus="yes">
            <source>It would also hit %n deployment(s) that the sheet did not name: %1. Publish again to see whom.</source>
            <translation>
                <numerusform>Es würde auch %n Deployment treffen, das der Dialog nicht genannt hat: %1. Veröffentlichen Sie erneut, um zu sehen, wen es betrifft.</numerusform>
                <numerusform>Es würde auch %n Deployments treffen, die der Dialog nicht genannt hat: %1. Veröffentlichen Sie erneut, um zu sehen, wen es betrifft.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Publish in spite of %n error(s): %1</source>
            <translation>
                <numerusform>Trotz %n Fehlers veröffentlichen: %1</numerusform>
                <numerusform>Trotz %n Fehlern veröffentlichen: %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::StackRowDelegate</name>
        <message>
            <source>added</source>
            <translation>hinzugefügt</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>geändert</translation>
        </message>
    </context>
    <context>
        <name>alien::StackSchema::Impl</name>
        <message>
            <source>This does not have the form that the manager expects.</source>
            <translation>Dies hat nicht die Form, die der Manager erwartet.</translation>
        </message>
        <message>
            <source>This</source>
            <translation>Dies</translation>
        </message>
        <message>
            <source>%1 is missing.</source>
            <translation>%1 fehlt.</translation>
        </message>
        <message>
            <source>There is no field %1 here.</source>
            <translation>Ein Feld %1 gibt es hier nicht.</translation>
        </message>
        <message>
            <source>%1 must be %2.</source>
            <translation>%1 muss %2 sein.</translation>
        </message>
        <message>
            <source>%1 must be one of %2.</source>
            <translation>%1 muss eines von %2 sein.</translation>
        </message>
        <message>
            <source>%1 must be at least %2.</source>
            <translation>%1 muss mindestens %2 sein.</translation>
        </message>
        <message>
            <source>%1 must be at most %2.</source>
            <translation>%1 darf höchstens %2 sein.</translation>
        </message>
        <message>
            <source>%1 does not have the form that the manager expects.</source>
            <translation>%1 hat nicht die Form, die der Manager erwartet.</translation>
        </message>
        <message>
            <source>of another type</source>
            <translation>von anderem Typ</translation>
        </message>
        <message>
            <source> or </source>
            <translation> oder </translation>
        </message>
    </context>
    <context>
        <name>alien::StackStart</name>
        <message>
            <source>A stack says what a release is made of, per platform. It is edited here as a draft that is kept while you type; nothing reaches the manager before you publish.</source>
            <translation>Ein Stack beschreibt pro Plattform, woraus ein Release besteht. Er wird hier als Entwurf bearbeitet, der beim Tippen gespeichert wird; vor dem Veröffentlichen erreicht nichts den Manager.</translation>
        </message>
        <message>
            <source>Drafts cannot be kept on this machine.</source>
            <translation>Auf diesem Rechner können keine Entwürfe aufbewahrt werden.</translation>
        </message>
        <message>
            <source>Go on with a draft</source>
            <translation>Mit einem Entwurf fortfahren</translation>
        </message>
        <message>
            <source>from no release</source>
            <translation>aus keinem Release</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>aus %1</translation>
        </message>
        <message>
            <source>%1, changed %2</source>
            <translation>%1, geändert %2</translation>
        </message>
        <message>
            <source>Edit a release as a new one</source>
            <translation>Ein Release als neues bearbeiten</translation>
        </message>
        <message>
            <source>There is no release yet.</source>
            <translation>Es gibt noch kein Release.</translation>
        </message>
        <message>
            <source>Being read.</source>
            <translation>Wird gelesen.</translation>
        </message>
        <message>
            <source>%1, published %2</source>
            <translation>%1, veröffentlicht %2</translation>
        </message>
        <message>
            <source>Begin with a template</source>
            <translation>Mit einer Vorlage beginnen</translation>
        </message>
        <message>
            <source>Open a file</source>
            <translation>Datei öffnen</translation>
        </message>
        <message>
            <source>a stack, a release, or stacks by platform, as JSON</source>
            <translation>ein Stack, ein Release oder Stacks nach Plattform, als JSON</translation>
        </message>
        <message>
            <source>Start of a stack</source>
            <translation>Anfang eines Stacks</translation>
        </message>
        <message>
            <source>About your drafts</source>
            <translation>Zu Ihren Entwürfen</translation>
        </message>
    </context>
    <context>
        <name>alien::StackText</name>
        <message>
            <source>Stack as JSON</source>
            <translation>Stack als JSON</translation>
        </message>
        <message>
            <source>in step with the form</source>
            <translation>stimmt mit dem Formular überein</translation>
        </message>
        <message>
            <source>not JSON now: the form rests</source>
            <translation>gerade kein JSON: Das Formular ruht</translation>
        </message>
    </context>
    <context>
        <name>alien::StackTree</name>
        <message>
            <source>added</source>
            <translation>hinzugefügt</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>geändert</translation>
        </message>
        <message numerus="yes">
            <source>%n rule(s)</source>
            <translation>
                <numerusform>%n Regel</numerusform>
                <numerusform>%n Regeln</numerusform>
            </translation>
        </message>
        <message>
            <source>Live</source>
            <translation>Live</translation>
        </message>
        <message>
            <source>Frozen</source>
            <translation>Eingefroren</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Andere</translation>
        </message>
        <message>
            <source>Profiles</source>
            <translation>Profile</translation>
        </message>
    </context>
    <context>
        <name>alien::StackedBar</name>
        <message>
            <source>Status of all</source>
            <translation>Status aller</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <extracomment>%1: a number, %2: a status class: "13 failed"</extracomment>
            <translation>%1 %2</translation>
        </message>
    </context>
    <context>
        <name>alien::StatePane</name>
        <message>
            <source>Loading</source>
            <translation>Wird geladen</translation>
        </message>
        <message>
            <source>1 filter hides all %1 %2.</source>
            <extracomment>%1: a number with a plural, "3 filters"; %2: how many there are in all; %3: "deployments"</extracomment>
            <translation>1 Filter verbirgt alles: %1 %2.</translation>
        </message>
        <message>
            <source>%1 filters hide all %2 %3.</source>
            <translation>%1 Filter verbergen alles: %2 %3.</translation>
        </message>
        <message>
            <source>Nothing matches</source>
            <translation>Keine Treffer</translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>Filter entfernen</translation>
        </message>
        <message>
            <source>Your token may not see this</source>
            <translation>Ihr Token darf das nicht sehen</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>Bericht kopieren</translation>
        </message>
        <message>
            <source>This fills as soon as a token is accepted.</source>
            <translation>Hier erscheint etwas, sobald ein Token akzeptiert ist.</translation>
        </message>
        <message>
            <source>This fills as soon as the manager answers.</source>
            <translation>Hier erscheint etwas, sobald der Manager antwortet.</translation>
        </message>
        <message>
            <source>No deployments yet</source>
            <translation>Noch keine Deployments</translation>
        </message>
        <message>
            <source>A deployment is your application in one customer's cloud. Publish a release first: a deployment made before it stays pending.</source>
            <translation>Ein Deployment ist Ihre Anwendung in der Cloud eines Kunden. Veröffentlichen Sie zuerst ein Release: Ein vorher angelegtes Deployment bleibt pending.</translation>
        </message>
        <message>
            <source>New deployment…</source>
            <translation>Neues Deployment…</translation>
        </message>
    </context>
    <context>
        <name>alien::Status</name>
        <message>
            <source>healthy</source>
            <translation>gesund</translation>
        </message>
        <message>
            <source>working</source>
            <translation>in Arbeit</translation>
        </message>
        <message>
            <source>stalled</source>
            <translation>hängt</translation>
        </message>
        <message>
            <source>needs action</source>
            <translation>Handlungsbedarf</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>fehlgeschlagen</translation>
        </message>
        <message>
            <source>gone</source>
            <translation>verschwunden</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>unbekannt</translation>
        </message>
    </context>
    <context>
        <name>alien::StatusChangeTable</name>
        <message>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <source>Deployment</source>
            <translation>Deployment</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>new here</source>
            <translation>hier neu</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Nach</translation>
        </message>
        <message>
            <source>gone</source>
            <translation>verschwunden</translation>
        </message>
    </context>
    <context>
        <name>alien::StatusLabel</name>
        <message>
            <source>Old data</source>
            <translation>Alte Daten</translation>
        </message>
    </context>
    <context>
        <name>alien::StatusPane</name>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s) changed in this time</source>
            <translation>
                <numerusform>%n Deployment hat sich in diesem Zeitraum geändert</numerusform>
                <numerusform>%n Deployments haben sich in diesem Zeitraum geändert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, %n did not</source>
            <translation>
                <numerusform>%1, %n nicht</numerusform>
                <numerusform>%1, %n nicht</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1; the last %n are shown</source>
            <translation>
                <numerusform>%1; das letzte wird angezeigt</numerusform>
                <numerusform>%1; die letzten %n werden angezeigt</numerusform>
            </translation>
        </message>
        <message>
            <source>No status changed in this time</source>
            <translation>In diesem Zeitraum hat sich kein Status geändert</translation>
        </message>
        <message>
            <source>The manager keeps no history: what stands here was seen by this console while it was open. A longer range may have some.</source>
            <translation>Der Manager führt keinen Verlauf: Was hier steht, hat diese Konsole gesehen, während sie offen war. Ein längerer Zeitraum enthält vielleicht etwas.</translation>
        </message>
    </context>
    <context>
        <name>alien::StatusSpellTable</name>
        <message>
            <source>Since</source>
            <translation>Seit</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>gone</source>
            <translation>verschwunden</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Dauer</translation>
        </message>
        <message>
            <source>Watched</source>
            <translation>Beobachtet</translation>
        </message>
        <message>
            <source>all the time</source>
            <translation>durchgehend</translation>
        </message>
        <message>
            <source>in part</source>
            <translation>teilweise</translation>
        </message>
    </context>
    <context>
        <name>alien::StatusStrip</name>
        <message>
            <source>Status bar</source>
            <translation>Statusleiste</translation>
        </message>
        <message>
            <source>Switches between compact and comfortable rows</source>
            <translation>Wechselt zwischen kompakten und hohen Zeilen</translation>
        </message>
        <message>
            <source>Not connected</source>
            <translation>Nicht verbunden</translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s)</source>
            <translation>
                <numerusform>%n Deployment</numerusform>
                <numerusform>%n Deployments</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n release(s)</source>
            <translation>
                <numerusform>%n Release</numerusform>
                <numerusform>%n Releases</numerusform>
            </translation>
        </message>
        <message>
            <source>No data yet</source>
            <translation>Noch keine Daten</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Wird gelesen…</translation>
        </message>
        <message>
            <source>No usable answer since %1</source>
            <translation>Keine brauchbare Antwort seit %1</translation>
        </message>
        <message>
            <source>Not reachable since %1</source>
            <translation>Nicht erreichbar seit %1</translation>
        </message>
        <message>
            <source>Poll %1 req/min, %2/min</source>
            <translation>Abruf %1 Anfr./min, %2/min</translation>
        </message>
        <message>
            <source>Clock skew %1 s</source>
            <translation>Uhrabweichung %1 s</translation>
        </message>
        <message>
            <source>The manager's clock minus this computer's; ages are corrected by it.</source>
            <translation>Die Uhr des Managers minus die dieses Rechners; Altersangaben werden damit korrigiert.</translation>
        </message>
        <message>
            <source>Comfortable rows</source>
            <translation>Hohe Zeilen</translation>
        </message>
        <message>
            <source>Compact rows</source>
            <translation>Kompakte Zeilen</translation>
        </message>
        <message>
            <source>Times: %1</source>
            <translation>Zeiten: %1</translation>
        </message>
        <message>
            <source>The time zone of every time on screen, in copies and exports</source>
            <translation>Die Zeitzone aller Zeiten auf dem Bildschirm, in Kopien und Exporten</translation>
        </message>
        <message>
            <source>Read group by group, oldest part %1 old</source>
            <translation>Gruppenweise gelesen, ältester Teil %1 alt</translation>
        </message>
        <message>
            <source>The whole list of deployments takes too long or is too large for one read. Each group is read by itself, busy ones more often; Groups says when.</source>
            <translation>Die ganze Liste der Deployments dauert zu lange oder ist zu groß für einen Lesevorgang. Jede Gruppe wird einzeln gelesen, aktive häufiger; „Gruppen“ zeigt, wann.</translation>
        </message>
        <message>
            <source>Polls wait: %1 of %2 req/min</source>
            <translation>Abrufe warten: %1 von %2 Anfr./min</translation>
        </message>
        <message>
            <source>At most %1 scheduled requests a minute go to this manager; polls beyond that wait. What you ask for is sent at once.</source>
            <translation>Höchstens %1 geplante Anfragen pro Minute gehen an diesen Manager; weitere Abrufe warten. Was Sie anfordern, wird sofort gesendet.</translation>
        </message>
        <message>
            <source>They wait now: the last minute had %1 requests and %2.</source>
            <translation>Sie warten jetzt: In der letzten Minute waren es %1 Anfragen und %2.</translation>
        </message>
        <message>
            <source>This computer runs on battery: everything is read half as often.</source>
            <translation>Dieser Rechner läuft im Akkubetrieb: Alles wird halb so oft gelesen.</translation>
        </message>
    </context>
    <context>
        <name>alien::StatusTimeline</name>
        <message>
            <source>Status timeline</source>
            <translation>Zeitachse des Status</translation>
        </message>
        <message>
            <source>%1: %2 until %3; nothing before was seen</source>
            <translation>%1: %2 bis %3; davor wurde nichts gesehen</translation>
        </message>
        <message>
            <source>%1: %2 from %3, for %4</source>
            <translation>%1: %2 ab %3, %4 lang</translation>
        </message>
        <message>
            <source>%1; not watched all the time</source>
            <translation>%1; nicht durchgehend beobachtet</translation>
        </message>
        <message>
            <source>%1: not seen then</source>
            <translation>%1: zu dieser Zeit nicht gesehen</translation>
        </message>
    </context>
    <context>
        <name>alien::StorageTransfer</name>
        <message>
            <source>The manager keeps it in a file on its own host, %1, which cannot be reached from here.</source>
            <translation>Der Manager bewahrt sie in einer Datei auf seinem Host auf, %1, die von hier nicht erreichbar ist.</translation>
        </message>
        <message>
            <source>The manager names a kind of storage that this version does not know: %1.</source>
            <translation>Der Manager nennt eine Speicherart, die diese Version nicht kennt: %1.</translation>
        </message>
        <message>
            <source>The manager named an address for its storage that is none.</source>
            <translation>Der Manager hat für seinen Speicher eine ungültige Adresse genannt.</translation>
        </message>
        <message>
            <source>The storage at %1 is offered without encryption only, while the manager itself is reached over https.</source>
            <translation>Der Speicher unter %1 wird nur unverschlüsselt angeboten, während der Manager selbst über https erreicht wird.</translation>
        </message>
        <message>
            <source>The link to the storage has expired: it lives for an hour and the manager does not renew it.</source>
            <translation>Der Link zum Speicher ist abgelaufen: Er gilt eine Stunde, und der Manager erneuert ihn nicht.</translation>
        </message>
        <message>
            <source>The manager asks for %1 to read from its storage.</source>
            <translation>Der Manager verlangt %1, um aus seinem Speicher zu lesen.</translation>
        </message>
    </context>
    <context>
        <name>alien::StoreSource</name>
        <message>
            <source>This console</source>
            <translation>Diese Konsole</translation>
        </message>
        <message>
            <source>OTLP receiver</source>
            <translation>OTLP-Empfänger</translation>
        </message>
    </context>
    <context>
        <name>alien::SupportBundle</name>
        <message>
            <source>It is larger than a support bundle can be.</source>
            <translation>Die Datei ist größer, als ein Support-Paket sein kann.</translation>
        </message>
        <message>
            <source>It is not JSON, or was cut short.</source>
            <translation>Die Datei ist kein JSON oder wurde abgeschnitten.</translation>
        </message>
        <message>
            <source>It is not a support bundle of this program.</source>
            <translation>Die Datei ist kein Support-Paket dieses Programms.</translation>
        </message>
        <message>
            <source>A newer version of this program made it.</source>
            <translation>Die Datei stammt von einer neueren Version dieses Programms.</translation>
        </message>
    </context>
    <context>
        <name>alien::SupportDesk</name>
        <message>
            <source>Save support bundle</source>
            <translation>Support-Paket speichern</translation>
        </message>
        <message>
            <source>Open support bundle</source>
            <translation>Support-Paket öffnen</translation>
        </message>
        <message>
            <source>Support bundles (*.json)</source>
            <translation>Support-Pakete (*.json)</translation>
        </message>
        <message>
            <source>The bundle could not be saved.</source>
            <translation>Das Paket konnte nicht gespeichert werden.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Made by version %1 on %2. No connection is used for it.</source>
            <translation>Erstellt mit Version %1 am %2. Es wird keine Verbindung dafür verwendet.</translation>
        </message>
        <message>
            <source>The file could not be opened.</source>
            <translation>Die Datei konnte nicht geöffnet werden.</translation>
        </message>
    </context>
    <context>
        <name>alien::SupportPage</name>
        <message>
            <source>Save bundle…</source>
            <translation>Paket speichern…</translation>
        </message>
        <message>
            <source>Support bundle</source>
            <translation>Support-Paket</translation>
        </message>
        <message>
            <source>Save bundle</source>
            <translation>Paket speichern</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>The bundle is being put together.</source>
            <translation>Das Paket wird zusammengestellt.</translation>
        </message>
        <message>
            <source>Nothing is sent: it is a file that you hand on</source>
            <translation>Nichts wird gesendet: Es ist eine Datei, die Sie selbst weitergeben</translation>
        </message>
        <message>
            <source>These are all the bytes that will be saved.</source>
            <translation>Das ist jedes Byte, das gespeichert wird.</translation>
        </message>
        <message>
            <source>Tokens, payloads, headers and values of the environment are not among them. Names are, unless they are masked (Ctrl+Shift+H).</source>
            <translation>Tokens, Nutzdaten, Header und Werte der Umgebung sind nicht enthalten. Namen schon, sofern sie nicht maskiert sind (Strg+Umschalt+H).</translation>
        </message>
        <message>
            <source>This is a support bundle, to look at only.</source>
            <translation>Das ist ein Support-Paket, nur zum Ansehen.</translation>
        </message>
        <message>
            <source>The bundle was saved.</source>
            <translation>Das Paket wurde gespeichert.</translation>
        </message>
    </context>
    <context>
        <name>alien::TabStrip</name>
        <message>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <source>More tabs</source>
            <translation>Weitere Tabs</translation>
        </message>
        <message>
            <source>Tabs</source>
            <translation>Tableiste</translation>
        </message>
    </context>
    <context>
        <name>alien::TablePage</name>
        <message>
            <source>Table and inspector</source>
            <translation>Tabelle und Inspektor</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Spalten</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>Columns %1</source>
            <translation>Spalten %1</translation>
        </message>
        <message>
            <source>Filters %1</source>
            <translation>Filter %1</translation>
        </message>
        <message>
            <source>The filter hides it in the table.</source>
            <translation>Der Filter blendet es in der Tabelle aus.</translation>
        </message>
    </context>
    <context>
        <name>alien::TableView</name>
        <message>
            <source>Columns</source>
            <translation>Spalten</translation>
        </message>
        <message>
            <source>%1 (no room)</source>
            <translation>%1 (kein Platz)</translation>
        </message>
        <message>
            <source>Reset columns</source>
            <translation>Spalten zurücksetzen</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
    </context>
    <context>
        <name>alien::TargetList</name>
        <message>
            <source>Targets</source>
            <translation>Ziele</translation>
        </message>
    </context>
    <context>
        <name>alien::TargetPicker</name>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Remove target</source>
            <translation>Ziel entfernen</translation>
        </message>
        <message>
            <source>Targets</source>
            <translation>Ziele</translation>
        </message>
        <message>
            <source>Find deployments</source>
            <translation>Deployments suchen</translation>
        </message>
        <message>
            <source>Add by name or filter: group:acme status:running</source>
            <translation>Nach Name oder Filter hinzufügen: group:acme status:running</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>Found deployments</source>
            <translation>Gefundene Deployments</translation>
        </message>
        <message numerus="yes">
            <source>Add %n selected</source>
            <translation>
                <numerusform>%n ausgewähltes hinzufügen</numerusform>
                <numerusform>%n ausgewählte hinzufügen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Add %n matching</source>
            <translation>
                <numerusform>%n passendes hinzufügen</numerusform>
                <numerusform>%n passende hinzufügen</numerusform>
            </translation>
        </message>
        <message>
            <source>More than %1 at once are not added; narrow the filter.</source>
            <translation>Mehr als %1 auf einmal werden nicht hinzugefügt; grenzen Sie den Filter ein.</translation>
        </message>
        <message>
            <source>It is not in the fleet any more.</source>
            <translation>Es ist nicht mehr in der Flotte.</translation>
        </message>
        <message>
            <source>The fleet is being read.</source>
            <translation>Die Flotte wird gelesen.</translation>
        </message>
        <message>
            <source>No deployment chosen</source>
            <translation>Kein Deployment gewählt</translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s)</source>
            <translation>
                <numerusform>%n Deployment</numerusform>
                <numerusform>%n Deployments</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s), </source>
            <translation>
                <numerusform>%n Deployment, </numerusform>
                <numerusform>%n Deployments, </numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cannot take a command now</source>
            <translation>
                <numerusform>%n kann derzeit keinen Befehl annehmen</numerusform>
                <numerusform>%n können derzeit keinen Befehl annehmen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::TelemetryController</name>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>The dashboard “%1” is gone.</source>
            <translation>Das Dashboard „%1“ ist verschwunden.</translation>
        </message>
        <message>
            <source>Tables as c&amp;harts</source>
            <translation>Ta&amp;bellen als Diagramme</translation>
        </message>
        <message>
            <source>It is not zoomed.</source>
            <translation>Es ist kein Zoom aktiv.</translation>
        </message>
        <message>
            <source>Choose a chart with lines first.</source>
            <translation>Wählen Sie zuerst ein Diagramm mit Linien.</translation>
        </message>
        <message>
            <source>It follows the present already.</source>
            <translation>Die Ansicht folgt bereits der aktuellen Zeit.</translation>
        </message>
        <message>
            <source>No chart shows anything yet.</source>
            <translation>Noch zeigt kein Diagramm etwas.</translation>
        </message>
        <message>
            <source>That is too much for the clipboard: export the log.</source>
            <translation>Das ist zu viel für die Zwischenablage: Exportieren Sie das Log.</translation>
        </message>
        <message>
            <source>Select a log line first.</source>
            <translation>Wählen Sie zuerst eine Logzeile aus.</translation>
        </message>
        <message>
            <source>Select one log line first.</source>
            <translation>Wählen Sie zuerst genau eine Logzeile aus.</translation>
        </message>
        <message>
            <source>The lines are still being read.</source>
            <translation>Die Zeilen werden noch gelesen.</translation>
        </message>
        <message>
            <source>There are no log lines.</source>
            <translation>Es gibt keine Logzeilen.</translation>
        </message>
        <message>
            <source>Open a dashboard first.</source>
            <translation>Öffnen Sie zuerst ein Dashboard.</translation>
        </message>
        <message>
            <source>Built-in dashboards stay.</source>
            <translation>Mitgelieferte Dashboards bleiben.</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <source>As ISO 8601, 2026-11-21T14:05 or with an offset; or just 14:05 for today. Without an offset it is the time that is shown here.</source>
            <translation>Nach ISO 8601, 2026-11-21T14:05 oder mit Zeitversatz; oder nur 14:05 für heute. Ohne Zeitversatz gilt die hier angezeigte Zeit.</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>Dorthin gehen</translation>
        </message>
        <message>
            <source>“%1” is no time that can be read.</source>
            <translation>„%1“ ist keine lesbare Zeit.</translation>
        </message>
        <message>
            <source>Go to which time?</source>
            <translation>Zu welcher Zeit gehen?</translation>
        </message>
        <message>
            <source>The file could not be written.</source>
            <translation>Die Datei konnte nicht geschrieben werden.</translation>
        </message>
        <message>
            <source>The file was saved.</source>
            <translation>Die Datei wurde gespeichert.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Export charts</source>
            <translation>Diagramme exportieren</translation>
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
            <translation>Logs exportieren</translation>
        </message>
        <message>
            <source>Text (*.txt)</source>
            <translation>Text (*.txt)</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>It is kept as a file of this console.</source>
            <translation>Es wird als Datei dieser Konsole aufbewahrt.</translation>
        </message>
        <message>
            <source>Save dashboard</source>
            <translation>Dashboard speichern</translation>
        </message>
        <message>
            <source>My %1</source>
            <translation>%1 (eigenes)</translation>
        </message>
        <message>
            <source>Save the dashboard under which name?</source>
            <translation>Unter welchem Namen soll das Dashboard gespeichert werden?</translation>
        </message>
        <message>
            <source>Limits</source>
            <translation>Grenzen</translation>
        </message>
        <message>
            <source>Numbers, with spaces between them; none takes the lines away.</source>
            <translation>Zahlen, durch Leerzeichen getrennt; ohne Angabe verschwinden die Linien.</translation>
        </message>
        <message>
            <source>Numbers in %1, with spaces between them; none takes the lines away.</source>
            <translation>Zahlen in %1, durch Leerzeichen getrennt; ohne Angabe verschwinden die Linien.</translation>
        </message>
        <message>
            <source>Draw limits</source>
            <translation>Grenzen zeichnen</translation>
        </message>
        <message>
            <source>“%1” is not a number.</source>
            <translation>„%1“ ist keine Zahl.</translation>
        </message>
        <message numerus="yes">
            <source>At most %n limit(s).</source>
            <translation>
                <numerusform>Höchstens %n Grenze.</numerusform>
                <numerusform>Höchstens %n Grenzen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Draw which limits into “%1”?</source>
            <translation>Welche Grenzen in „%1“ zeichnen?</translation>
        </message>
        <message>
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <source>Paste the text of a dashboard; Copy dashboard makes one.</source>
            <translation>Fügen Sie den Text eines Dashboards ein; „Dashboard kopieren“ erzeugt einen.</translation>
        </message>
        <message>
            <source>Import dashboard</source>
            <translation>Dashboard importieren</translation>
        </message>
        <message>
            <source>Import which dashboard?</source>
            <translation>Welches Dashboard importieren?</translation>
        </message>
    </context>
    <context>
        <name>alien::TelemetryDesk</name>
        <message>
            <source>The OTLP receiver does not run: %1.</source>
            <translation>Der OTLP-Empfänger läuft nicht: %1.</translation>
        </message>
        <message>
            <source>A test record came in and is stored: it stands in the log now.</source>
            <translation>Ein Testeintrag ist eingetroffen und gespeichert: Er steht jetzt im Log.</translation>
        </message>
        <message>
            <source>The test record did not come in: %1</source>
            <translation>Der Testeintrag ist nicht eingetroffen: %1</translation>
        </message>
    </context>
    <context>
        <name>alien::TelemetryEntry</name>
        <message>
            <source>Open the section Telemetry first.</source>
            <translation>Öffnen Sie zuerst den Bereich Telemetrie.</translation>
        </message>
    </context>
    <context>
        <name>alien::TelemetryPage</name>
        <message>
            <source>Dashboard</source>
            <translation>Dashboard</translation>
        </message>
        <message>
            <source>Deployment</source>
            <translation>Deployment</translation>
        </message>
        <message>
            <source>Lines by</source>
            <translation>Linien nach</translation>
        </message>
        <message>
            <source>Lines as given</source>
            <translation>Linien wie vorgegeben</translation>
        </message>
        <message>
            <source>By deployment</source>
            <translation>Nach Deployment</translation>
        </message>
        <message>
            <source>By resource</source>
            <translation>Nach Ressource</translation>
        </message>
        <message>
            <source>By instance</source>
            <translation>Nach Instanz</translation>
        </message>
        <message>
            <source>Small charts by deployment</source>
            <translation>Kleine Diagramme nach Deployment</translation>
        </message>
        <message>
            <source>Small charts by resource</source>
            <translation>Kleine Diagramme nach Ressource</translation>
        </message>
        <message>
            <source>Dashboard actions</source>
            <translation>Dashboard-Aktionen</translation>
        </message>
        <message>
            <source>Save, copy, import or remove the dashboard.</source>
            <translation>Dashboard speichern, kopieren, importieren oder entfernen.</translation>
        </message>
        <message>
            <source>Charts and logs</source>
            <translation>Diagramme und Logs</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 bis %2</translation>
        </message>
        <message>
            <source>the last %1</source>
            <translation>die letzten %1</translation>
        </message>
        <message>
            <source>All deployments</source>
            <translation>Alle Deployments</translation>
        </message>
        <message>
            <source>About the telemetry on this machine.</source>
            <translation>Zur Telemetrie auf diesem Rechner.</translation>
        </message>
    </context>
    <context>
        <name>alien::TelemetryReader</name>
        <message>
            <source>This console has not seen anything of the kind yet.</source>
            <translation>Diese Konsole hat noch nichts dergleichen gesehen.</translation>
        </message>
        <message>
            <source>Nothing was received for %1. The tab Receiver says how an application's telemetry gets here.</source>
            <translation>Für %1 wurde nichts empfangen. Der Tab „Empfänger“ erklärt, wie die Telemetrie einer Anwendung hierher kommt.</translation>
        </message>
        <message>
            <source>Nothing came in this time.</source>
            <translation>In diesem Zeitraum kam nichts an.</translation>
        </message>
        <message>
            <source>records</source>
            <translation>Einträge</translation>
        </message>
        <message>
            <source>No log records came in this time.</source>
            <translation>In diesem Zeitraum kamen keine Logeinträge an.</translation>
        </message>
    </context>
    <context>
        <name>alien::TelemetryWriter</name>
        <message>
            <source>Telemetry cannot be stored: %1</source>
            <translation>Telemetrie kann nicht gespeichert werden: %1</translation>
        </message>
    </context>
    <context>
        <name>alien::TimeBar</name>
        <message>
            <source>Fleet at another time</source>
            <translation>Flotte zu anderer Zeit</translation>
        </message>
        <message>
            <source>Fleet at</source>
            <translation>Flotte, Stand</translation>
        </message>
        <message>
            <source>Time to look back</source>
            <translation>Zeitraum des Rückblicks</translation>
        </message>
        <message>
            <source>1 hour</source>
            <translation>1 Stunde</translation>
        </message>
        <message>
            <source>6 hours</source>
            <translation>6 Stunden</translation>
        </message>
        <message>
            <source>24 hours</source>
            <translation>24 Stunden</translation>
        </message>
        <message>
            <source>7 days</source>
            <translation>7 Tage</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Vorherige</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Nächster Schritt</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Jetzt</translation>
        </message>
        <message>
            <source>Nothing was noted before that.</source>
            <translation>Davor wurde nichts notiert.</translation>
        </message>
        <message>
            <source>This is the past: nothing can be changed here, and the details beside the table are of now.</source>
            <translation>Dies ist die Vergangenheit: Hier kann nichts geändert werden, und die Einzelheiten neben der Tabelle sind von jetzt.</translation>
        </message>
        <message>
            <source>now</source>
            <translation>jetzt</translation>
        </message>
        <message>
            <source>Not watched from %1 to %2: this is what was known before. Nothing can be changed in the past.</source>
            <translation>Von %1 bis %2 nicht beobachtet: Dies war der Kenntnisstand davor. In der Vergangenheit kann nichts geändert werden.</translation>
        </message>
        <message>
            <source>Fleet now</source>
            <translation>Flotte jetzt</translation>
        </message>
        <message>
            <source>Nothing is known of the past yet; it is noted from the first list on.</source>
            <translation>Über die Vergangenheit ist noch nichts bekannt; sie wird ab der ersten Liste notiert.</translation>
        </message>
        <message>
            <source>Drag the marker, or step from change to change.</source>
            <translation>Ziehen Sie die Markierung oder springen Sie von Änderung zu Änderung.</translation>
        </message>
        <message>
            <source>Fleet at %1, %2</source>
            <translation>Flotte, Stand %1, %2</translation>
        </message>
    </context>
    <context>
        <name>alien::TimeChart</name>
        <message>
            <source>no data</source>
            <translation>keine Daten</translation>
        </message>
        <message>
            <source>nothing before %1</source>
            <translation>nichts vor %1</translation>
        </message>
    </context>
    <context>
        <name>alien::TimeController</name>
        <message>
            <source>Deployments shows the fleet of %1.</source>
            <translation>„Deployments“ zeigt die Flotte von %1.</translation>
        </message>
        <message>
            <source>This section shows now; nothing can be changed before you go back.</source>
            <translation>Dieser Bereich zeigt die Gegenwart; vor der Rückkehr kann nichts geändert werden.</translation>
        </message>
        <message>
            <source>Back to now</source>
            <translation>Zurück zur Gegenwart</translation>
        </message>
        <message>
            <source>The past of this connection is not kept.</source>
            <translation>Die Vergangenheit dieser Verbindung wird nicht aufgezeichnet.</translation>
        </message>
        <message>
            <source>The fleet of now is shown.</source>
            <translation>Die aktuelle Flotte wird angezeigt.</translation>
        </message>
    </context>
    <context>
        <name>alien::TimeStrip</name>
        <message>
            <source>Nothing is known yet</source>
            <translation>Noch ist nichts bekannt</translation>
        </message>
        <message>
            <source>not watched</source>
            <translation>nicht beobachtet</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s)</source>
            <translation>
                <numerusform>%n Änderung</numerusform>
                <numerusform>%n Änderungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n failed</source>
            <translation>
                <numerusform>%n fehlgeschlagen</numerusform>
                <numerusform>%n fehlgeschlagen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::TokenCommand</name>
        <message>
            <source>%1 broke down.</source>
            <translation>%1 ist abgestürzt.</translation>
        </message>
        <message>
            <source>%1 ended with exit status %2</source>
            <translation>%1 endete mit Exit-Status %2</translation>
        </message>
        <message>
            <source>The first line that %1 printed is not a token.</source>
            <translation>Die erste Zeile, die %1 ausgegeben hat, ist kein Token.</translation>
        </message>
        <message>
            <source>Name a program.</source>
            <translation>Nennen Sie ein Programm.</translation>
        </message>
        <message>
            <source>There is no program “%1” on this computer.</source>
            <translation>Auf diesem Rechner gibt es kein Programm „%1“.</translation>
        </message>
        <message>
            <source>%1 could not be started: %2</source>
            <translation>%1 konnte nicht gestartet werden: %2</translation>
        </message>
        <message numerus="yes">
            <source>%1 gave no token within %n seconds.</source>
            <translation>
                <numerusform>%1 hat binnen %n Sekunde kein Token geliefert.</numerusform>
                <numerusform>%1 hat binnen %n Sekunden kein Token geliefert.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 printed nothing.</source>
            <translation>%1 hat nichts ausgegeben.</translation>
        </message>
    </context>
    <context>
        <name>alien::TokenPage</name>
        <message>
            <source>Keep it in this desktop's secret store</source>
            <translation>Im Geheimnisspeicher des Desktops behalten</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Show the token</source>
            <translation>Token anzeigen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Token for %1</source>
            <translation>Token für %1</translation>
        </message>
        <message>
            <source>Never written to a file.</source>
            <translation>Wird nie in eine Datei geschrieben.</translation>
        </message>
        <message>
            <source>This connection is not saved, so its token lasts for this run only.</source>
            <translation>Diese Verbindung ist nicht gespeichert, ihr Token gilt daher nur für diese Sitzung.</translation>
        </message>
        <message>
            <source>No secret store answers (%1): the token lasts for this run only.</source>
            <translation>Kein Geheimnisspeicher antwortet (%1): Das Token gilt nur für diese Sitzung.</translation>
        </message>
        <message>
            <source>A token has no blanks and no letters beyond ASCII.</source>
            <translation>Ein Token enthält keine Leerzeichen und nur ASCII-Zeichen.</translation>
        </message>
        <message>
            <source>Type or paste the token first</source>
            <translation>Geben Sie zuerst das Token ein oder fügen Sie es ein</translation>
        </message>
        <message>
            <source>Ask the command again</source>
            <translation>Befehl erneut ausführen</translation>
        </message>
        <message>
            <source>The command is being asked.</source>
            <translation>Der Befehl wird ausgeführt.</translation>
        </message>
        <message>
            <source>This connection takes its token from a command; one that is typed lasts for this run only.</source>
            <translation>Diese Verbindung bezieht ihr Token aus einem Befehl; ein eingegebenes Token gilt nur bis zum Beenden des Programms.</translation>
        </message>
        <message>
            <source>The secret store is being read.</source>
            <translation>Der Geheimnisspeicher wird gelesen.</translation>
        </message>
        <message>
            <source>Read the secret store again</source>
            <translation>Geheimnisspeicher erneut lesen</translation>
        </message>
    </context>
    <context>
        <name>alien::TokenSource</name>
        <message>
            <source>The command gives no token: %1</source>
            <translation>Der Befehl liefert kein Token: %1</translation>
        </message>
        <message>
            <source>Neither a token file nor ALIEN_MANAGER_BEARER gives one.</source>
            <translation>Weder eine Token-Datei noch ALIEN_MANAGER_BEARER liefert eines.</translation>
        </message>
        <message>
            <source>No token is kept for this connection.</source>
            <translation>Für diese Verbindung ist kein Token hinterlegt.</translation>
        </message>
        <message>
            <source>The secret store does not answer: %1</source>
            <translation>Der Geheimnisspeicher antwortet nicht: %1</translation>
        </message>
        <message>
            <source>The secret store is locked. Unlock it, then read it again.</source>
            <translation>Der Geheimnisspeicher ist gesperrt. Entsperren Sie ihn und lesen Sie ihn dann erneut.</translation>
        </message>
    </context>
    <context>
        <name>alien::TokenTable</name>
        <message>
            <source>Begins with</source>
            <translation>Beginnt mit</translation>
        </message>
        <message>
            <source>%1 (this console)</source>
            <translation>%1 (diese Konsole)</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Angelegt</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>ID</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Dauer</translation>
        </message>
    </context>
    <context>
        <name>alien::TracePane</name>
        <message>
            <source>Traces</source>
            <translation>Traces</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Dienst</translation>
        </message>
        <message>
            <source>Least duration</source>
            <translation>Mindestdauer</translation>
        </message>
        <message>
            <source>Any duration</source>
            <translation>Beliebige Dauer</translation>
        </message>
        <message>
            <source>10 ms and longer</source>
            <translation>10 ms und länger</translation>
        </message>
        <message>
            <source>100 ms and longer</source>
            <translation>100 ms und länger</translation>
        </message>
        <message>
            <source>1 s and longer</source>
            <translation>1 s und länger</translation>
        </message>
        <message>
            <source>10 s and longer</source>
            <translation>10 s und länger</translation>
        </message>
        <message>
            <source>Only with errors</source>
            <translation>Nur mit Fehlern</translation>
        </message>
        <message>
            <source>Selected span</source>
            <translation>Ausgewählter Span</translation>
        </message>
        <message>
            <source>No traces came in this time. Applications send them with an OTLP exporter of their own; the manager makes none.</source>
            <translation>In diesem Zeitraum kamen keine Traces an. Anwendungen senden sie mit einem eigenen OTLP-Exporter; der Manager erzeugt keine.</translation>
        </message>
        <message numerus="yes">
            <source>the newest %n trace(s)</source>
            <translation>
                <numerusform>der neueste Trace</numerusform>
                <numerusform>die neuesten %n Traces</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n trace(s)</source>
            <translation>
                <numerusform>%n Trace</numerusform>
                <numerusform>%n Traces</numerusform>
            </translation>
        </message>
        <message>
            <source>Trace</source>
            <translation>Trace</translation>
        </message>
        <message>
            <source>Show logs</source>
            <translation>Logs anzeigen</translation>
        </message>
        <message>
            <source>Span</source>
            <translation>Span</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Beginn</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Dauer</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Ereignis</translation>
        </message>
    </context>
    <context>
        <name>alien::TraceTable</name>
        <message>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>error</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <source>ok</source>
            <translation>ok</translation>
        </message>
        <message>
            <source>Trace</source>
            <translation>Trace</translation>
        </message>
        <message>
            <source>First span</source>
            <translation>Erster Span</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Dienst</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Dauer</translation>
        </message>
        <message>
            <source>Spans</source>
            <translation>Spans</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>Fehler</translation>
        </message>
    </context>
    <context>
        <name>alien::TrayDesk</name>
        <message>
            <source>This desktop has no tray: closing the window quits.</source>
            <translation>Dieser Desktop hat keinen Infobereich: Das Schließen des Fensters beendet das Programm.</translation>
        </message>
        <message>
            <source>Show the window</source>
            <translation>Fenster anzeigen</translation>
        </message>
        <message>
            <source>Alien Console</source>
            <translation>Alien Console</translation>
        </message>
        <message>
            <source>Alien Console is still open</source>
            <translation>Alien Console läuft weiter</translation>
        </message>
        <message>
            <source>The window was closed to the tray, and watches go on. Quit ends the program.</source>
            <translation>Das Fenster wurde in den Infobereich geschlossen, Beobachtungen laufen weiter. „Beenden“ beendet das Programm.</translation>
        </message>
    </context>
    <context>
        <name>alien::TriggersField</name>
        <message>
            <source>Add trigger</source>
            <translation>Trigger hinzufügen</translation>
        </message>
        <message>
            <source>schedule</source>
            <translation>Zeitplan</translation>
        </message>
        <message>
            <source>queue</source>
            <translation>Queue</translation>
        </message>
        <message>
            <source>storage</source>
            <translation>Storage</translation>
        </message>
        <message>
            <source>other</source>
            <translation>andere</translation>
        </message>
        <message>
            <source>Schedule of trigger %1</source>
            <translation>Zeitplan von Trigger %1</translation>
        </message>
        <message>
            <source>Trigger %1</source>
            <translation>Trigger %1</translation>
        </message>
        <message>
            <source>%1 of trigger %2</source>
            <translation>%1 von Trigger %2</translation>
        </message>
        <message>
            <source>Events of trigger %1</source>
            <translation>Ereignisse von Trigger %1</translation>
        </message>
        <message>
            <source>created, deleted</source>
            <translation>created, deleted</translation>
        </message>
        <message>
            <source>Remove trigger %1</source>
            <translation>Trigger %1 entfernen</translation>
        </message>
        <message>
            <source>%1; it never comes</source>
            <translation>%1; tritt nie ein</translation>
        </message>
        <message>
            <source>%1; next (UTC): %2</source>
            <translation>%1; nächster Termin (UTC): %2</translation>
        </message>
        <message>
            <source>Schedule</source>
            <translation>Zeitplan</translation>
        </message>
        <message>
            <source>Messages of %1</source>
            <translation>Nachrichten von %1</translation>
        </message>
        <message>
            <source>Objects of %1</source>
            <translation>Objekte von %1</translation>
        </message>
    </context>
    <context>
        <name>alien::UnmaskedSigns</name>
        <message>
            <source>Names in this text are not masked.</source>
            <translation>Namen in diesem Text sind nicht maskiert.</translation>
        </message>
    </context>
    <context>
        <name>alien::UrlLooker</name>
        <message>
            <source>no answer within %1 s</source>
            <translation>keine Antwort innerhalb von %1 s</translation>
        </message>
        <message>
            <source>not an address that can be looked at</source>
            <translation>keine Adresse, die sich prüfen lässt</translation>
        </message>
        <message>
            <source>%1 is not looked at, only http and https</source>
            <translation>%1 wird nicht geprüft, nur http und https</translation>
        </message>
        <message>
            <source>points at this machine, not at the deployment's</source>
            <translation>zeigt auf diesen Rechner, nicht auf den des Deployments</translation>
        </message>
        <message>
            <source>no such name</source>
            <translation>Name unbekannt</translation>
        </message>
        <message>
            <source>connection refused</source>
            <translation>Verbindung abgelehnt</translation>
        </message>
        <message>
            <source>closed without an answer</source>
            <translation>ohne Antwort geschlossen</translation>
        </message>
        <message>
            <source>the system's proxy %1 does not let it through</source>
            <translation>der Systemproxy %1 lässt es nicht durch</translation>
        </message>
        <message>
            <source>what came is not HTTP</source>
            <translation>die Antwort ist kein HTTP</translation>
        </message>
    </context>
    <context>
        <name>alien::UrlsTab</name>
        <message>
            <source>Public URLs</source>
            <translation>Öffentliche URLs</translation>
        </message>
        <message>
            <source>A URL does not mean that everybody may reach it: some platforms report one for private workers too. One on localhost lives on the manager's own host.</source>
            <translation>Eine URL bedeutet nicht, dass jeder sie erreichen darf: Manche Plattformen melden auch für private Worker eine. Eine auf localhost liegt auf dem Host des Managers.</translation>
        </message>
        <message>
            <source>No public URL</source>
            <translation>Keine öffentliche URL</translation>
        </message>
        <message>
            <source>Workers and containers get one when they are public and have been provisioned.</source>
            <translation>Worker und Container erhalten eine, wenn sie öffentlich und bereitgestellt sind.</translation>
        </message>
    </context>
    <context>
        <name>alien::ViewStrip</name>
        <message>
            <source>Views</source>
            <translation>Ansichten</translation>
        </message>
        <message>
            <source>Save view</source>
            <translation>Ansicht speichern</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
    </context>
    <context>
        <name>alien::ViewsController</name>
        <message>
            <source>Not healthy</source>
            <translation>Nicht gesund</translation>
        </message>
        <message>
            <source>Rolling out</source>
            <translation>Im Rollout</translation>
        </message>
        <message>
            <source>Deployments</source>
            <translation>Deployments</translation>
        </message>
        <message>
            <source>Name of the view</source>
            <translation>Name der Ansicht</translation>
        </message>
        <message>
            <source>It stands on the tab, on this connection only.</source>
            <translation>Er steht auf dem Tab, nur bei dieser Verbindung.</translation>
        </message>
        <message>
            <source>Save view</source>
            <translation>Ansicht speichern</translation>
        </message>
        <message>
            <source>Save the view under which name?</source>
            <translation>Unter welchem Namen soll die Ansicht gespeichert werden?</translation>
        </message>
        <message>
            <source>My view</source>
            <translation>Meine Ansicht</translation>
        </message>
        <message>
            <source>Rename “%1” to what?</source>
            <translation>In was soll „%1“ umbenannt werden?</translation>
        </message>
        <message>
            <source>Text of the view</source>
            <translation>Text der Ansicht</translation>
        </message>
        <message>
            <source>One line, from “Copy view as text”.</source>
            <translation>Eine Zeile aus „Ansicht als Text kopieren“.</translation>
        </message>
        <message>
            <source>Open view</source>
            <translation>Ansicht öffnen</translation>
        </message>
        <message>
            <source>Open a view from its text?</source>
            <translation>Ansicht aus ihrem Text öffnen?</translation>
        </message>
        <message>
            <source>View “%1” deleted.</source>
            <translation>Ansicht „%1“ gelöscht.</translation>
        </message>
        <message>
            <source>Its filter and columns go with it.</source>
            <translation>Filter und Spalten werden mit ihr gelöscht.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>“All” is no saved view: open one first.</source>
            <translation>„Alle“ ist keine gespeicherte Ansicht: Öffnen Sie zuerst eine.</translation>
        </message>
        <message>
            <source>The view is on screen as it was saved.</source>
            <translation>Die Ansicht ist so, wie sie gespeichert wurde.</translation>
        </message>
        <message>
            <source>It stands there already.</source>
            <translation>Sie steht bereits dort.</translation>
        </message>
        <message>
            <source>Stop opening this view first</source>
            <translation>Diese Ansicht nicht mehr zuerst öffnen</translation>
        </message>
    </context>
    <context>
        <name>alien::VisitPanel</name>
        <message numerus="yes">
            <source>%n failed</source>
            <translation>
                <numerusform>%n fehlgeschlagen</numerusform>
                <numerusform>%n fehlgeschlagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n recovered</source>
            <translation>
                <numerusform>%n erholt</numerusform>
                <numerusform>%n erholt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n neu</numerusform>
                <numerusform>%n neu</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n gone</source>
            <translation>
                <numerusform>%n verschwunden</numerusform>
                <numerusform>%n verschwunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n on another release</source>
            <translation>
                <numerusform>%n mit anderem Release</numerusform>
                <numerusform>%n mit anderem Release</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n in another status</source>
            <translation>
                <numerusform>%n in anderem Status</numerusform>
                <numerusform>%n in anderem Status</numerusform>
            </translation>
        </message>
        <message>
            <source>Since your last visit</source>
            <translation>Seit Ihrem letzten Besuch</translation>
        </message>
        <message>
            <source>Since your last visit, %1:</source>
            <translation>Seit Ihrem letzten Besuch, %1:</translation>
        </message>
        <message numerus="yes">
            <source>Since your last visit, %1: %n change(s), there and back again.</source>
            <translation>
                <numerusform>Seit Ihrem letzten Besuch, %1: %n Änderung, hin und wieder zurück.</numerusform>
                <numerusform>Seit Ihrem letzten Besuch, %1: %n Änderungen, hin und wieder zurück.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::Watch</name>
        <message numerus="yes">
            <source>%n deployment(s)</source>
            <translation>
                <numerusform>%n Deployment</numerusform>
                <numerusform>%n Deployments</numerusform>
            </translation>
        </message>
        <message>
            <source>the whole fleet</source>
            <translation>die ganze Flotte</translation>
        </message>
        <message>
            <source>leaves %1</source>
            <translation>verlässt %1</translation>
        </message>
        <message>
            <source>is no longer working</source>
            <translation>ist nicht mehr in Arbeit</translation>
        </message>
        <message>
            <source>fails</source>
            <translation>schlägt fehl</translation>
        </message>
        <message>
            <source>stays in one working status for more than %1</source>
            <translation>bleibt länger als %1 im selben Arbeitsstatus</translation>
        </message>
        <message>
            <source>stays in %1 for more than %2</source>
            <translation>bleibt länger als %2 in %1</translation>
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
            <translation>Be&amp;obachten…</translation>
        </message>
        <message>
            <source>Tells when what is selected, or what the filter finds, settles, fails or takes too long.</source>
            <translation>Meldet, wenn die Auswahl oder was der Filter findet zur Ruhe kommt, fehlschlägt oder zu lange braucht.</translation>
        </message>
        <message>
            <source>&amp;Watches…</source>
            <translation>&amp;Beobachtungen…</translation>
        </message>
        <message>
            <source>What is watched, what was told, and the quiet hours.</source>
            <translation>Was beobachtet wird, was gemeldet wurde und die Ruhezeit.</translation>
        </message>
        <message>
            <source>The deployments have not been read yet.</source>
            <translation>Die Deployments wurden noch nicht gelesen.</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Watch %n deployment(s)…</source>
            <translation>
                <numerusform>%n Deployment be&amp;obachten…</numerusform>
                <numerusform>%n Deployments be&amp;obachten…</numerusform>
            </translation>
        </message>
        <message>
            <source>This watch lasts only for this run.</source>
            <translation>Diese Beobachtung gilt nur für diese Sitzung.</translation>
        </message>
        <message>
            <source>Watch?</source>
            <translation>Beobachten?</translation>
        </message>
        <message>
            <source>What is watched?</source>
            <translation>Was wird beobachtet?</translation>
        </message>
        <message>
            <source>Edit watch…</source>
            <translation>Beobachtung bearbeiten…</translation>
        </message>
        <message>
            <source>Opens a watch of the list again to change it.</source>
            <translation>Öffnet eine Beobachtung der Liste wieder, um sie zu ändern.</translation>
        </message>
        <message>
            <source>Silence watches for an hour</source>
            <translation>Beobachtungen eine Stunde stumm schalten</translation>
        </message>
        <message>
            <source>Those chosen in the list tell nothing for an hour; if they are silent already, they do again.</source>
            <translation>Die in der Liste gewählten melden eine Stunde lang nichts; sind sie schon stumm, melden sie wieder.</translation>
        </message>
        <message>
            <source>Remove watches</source>
            <translation>Beobachtungen entfernen</translation>
        </message>
        <message>
            <source>Ends those chosen in the list.</source>
            <translation>Beendet die in der Liste gewählten.</translation>
        </message>
        <message>
            <source>Open what was told</source>
            <translation>Gemeldetes öffnen</translation>
        </message>
        <message>
            <source>Shows the deployments of what is chosen in the list.</source>
            <translation>Zeigt die Deployments zu dem, was in der Liste gewählt ist.</translation>
        </message>
        <message>
            <source>Change the watch?</source>
            <translation>Beobachtung ändern?</translation>
        </message>
        <message>
            <source>No watch is chosen in the list.</source>
            <translation>In der Liste ist keine Beobachtung gewählt.</translation>
        </message>
        <message>
            <source>One watch can be edited at a time.</source>
            <translation>Es kann immer nur eine Beobachtung bearbeitet werden.</translation>
        </message>
        <message>
            <source>Nothing that was told is chosen in the list.</source>
            <translation>In der Liste ist nichts Gemeldetes gewählt.</translation>
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
                <numerusform>%n Ereignis in der Ruhezeit (%1)</numerusform>
                <numerusform>%n Ereignisse in der Ruhezeit (%1)</numerusform>
            </translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Retry…</source>
            <translation>Erneut versuchen…</translation>
        </message>
        <message>
            <source>Silent for an hour</source>
            <translation>Eine Stunde stumm</translation>
        </message>
    </context>
    <context>
        <name>alien::WatchEvent</name>
        <message>
            <source>%1 left %2</source>
            <translation>%1 hat %2 verlassen</translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s) left %1</source>
            <translation>
                <numerusform>%n Deployment hat %1 verlassen</numerusform>
                <numerusform>%n Deployments haben %1 verlassen</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is %2 now</source>
            <translation>%1 ist jetzt %2</translation>
        </message>
        <message>
            <source>gone</source>
            <translation>verschwunden</translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s) settled</source>
            <translation>
                <numerusform>%n Deployment ist nicht mehr in Arbeit</numerusform>
                <numerusform>%n Deployments sind nicht mehr in Arbeit</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 failed</source>
            <translation>%1 ist fehlgeschlagen</translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s) failed</source>
            <translation>
                <numerusform>%n Deployment ist fehlgeschlagen</numerusform>
                <numerusform>%n Deployments sind fehlgeschlagen</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 has been %2 for more than %3</source>
            <translation>%1 ist seit mehr als %3 %2</translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s) stay in one status for more than %1</source>
            <translation>
                <numerusform>%n Deployment bleibt länger als %1 in einem Status</numerusform>
                <numerusform>%n Deployments bleiben länger als %1 in einem Status</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1: %2, %3</source>
            <translation>%1: %2, %3</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n weiteres</numerusform>
                <numerusform>%n weitere</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::WatchEventTable</name>
        <message>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Was geschehen ist</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Jetzt</translation>
        </message>
    </context>
    <context>
        <name>alien::WatchForm</name>
        <message>
            <source>Go on watching after it was told</source>
            <translation>Nach der Meldung weiter beobachten</translation>
        </message>
        <message>
            <source>Watch</source>
            <translation>Beobachten</translation>
        </message>
        <message>
            <source>The desktop's notifications tell it while this console runs, and the list of watches keeps it.</source>
            <translation>Die Benachrichtigungen des Desktops melden es, solange diese Konsole läuft, und die Liste der Beobachtungen bewahrt es auf.</translation>
        </message>
        <message>
            <source>Deployments</source>
            <translation>Deployments</translation>
        </message>
        <message>
            <source>the whole fleet; or a query: group:acme status:updating</source>
            <translation>die ganze Flotte; oder eine Abfrage: group:acme status:updating</translation>
        </message>
        <message>
            <source>&amp;Deployments</source>
            <translation>&amp;Deployments</translation>
        </message>
        <message>
            <source>Tell me when</source>
            <translation>Melden, wenn</translation>
        </message>
        <message>
            <source>it is no longer working, well or not</source>
            <translation>es nicht mehr in Arbeit ist, gut oder schlecht</translation>
        </message>
        <message>
            <source>it leaves a status</source>
            <translation>es einen Status verlässt</translation>
        </message>
        <message>
            <source>it fails</source>
            <translation>es fehlschlägt</translation>
        </message>
        <message>
            <source>&amp;Tell me when</source>
            <translation>&amp;Melden, wenn</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>&amp;Status</source>
            <translation>&amp;Status</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minuten</translation>
        </message>
        <message>
            <source> min</source>
            <extracomment>of a number of minutes</extracomment>
            <translation> min</translation>
        </message>
        <message>
            <source>&amp;Longer than</source>
            <translation>&amp;Länger als</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>it stays in a status for longer than</source>
            <translation>es länger in einem Status bleibt als</translation>
        </message>
        <message>
            <source>In the status</source>
            <translation>Im Status</translation>
        </message>
        <message>
            <source>any working status</source>
            <translation>jeder Status in Arbeit</translation>
        </message>
        <message>
            <source>&amp;In the status</source>
            <translation>&amp;Im Status</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s) now</source>
            <translation>
                <numerusform>jetzt %n Deployment</numerusform>
                <numerusform>jetzt %n Deployments</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::WatchList</name>
        <message>
            <source>%1 cannot be read: %2</source>
            <translation>%1 kann nicht gelesen werden: %2</translation>
        </message>
        <message>
            <source>larger than 4 MB</source>
            <translation>größer als 4 MB</translation>
        </message>
        <message>
            <source>Some watches could not be read. The file is kept as %1.</source>
            <translation>Einige Beobachtungen konnten nicht gelesen werden. Die Datei bleibt als %1 erhalten.</translation>
        </message>
        <message>
            <source>Some watches in %1 could not be read.</source>
            <translation>Einige Beobachtungen in %1 konnten nicht gelesen werden.</translation>
        </message>
        <message>
            <source>%1 cannot be written: %2</source>
            <translation>%1 kann nicht geschrieben werden: %2</translation>
        </message>
    </context>
    <context>
        <name>alien::WatchTable</name>
        <message>
            <source>Since</source>
            <translation>Seit</translation>
        </message>
        <message>
            <source>silent until %1</source>
            <translation>stumm bis %1</translation>
        </message>
        <message>
            <source>until it is removed</source>
            <translation>bis sie entfernt wird</translation>
        </message>
        <message>
            <source>until it was told</source>
            <translation>bis zur Meldung</translation>
        </message>
        <message>
            <source>Whom</source>
            <translation>Wen</translation>
        </message>
        <message>
            <source>Tells when it</source>
            <translation>Bedingung</translation>
        </message>
        <message>
            <source>Watches</source>
            <translation>Beobachtungen</translation>
        </message>
    </context>
    <context>
        <name>alien::WatchesView</name>
        <message>
            <source>Watches</source>
            <translation>Beobachtungen</translation>
        </message>
        <message>
            <source>What was told</source>
            <translation>Was gemeldet wurde</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Silent for an hour</source>
            <translation>Eine Stunde stumm</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Quiet hours from</source>
            <translation>Ruhezeit von</translation>
        </message>
        <message>
            <source>Quiet from</source>
            <translation>Ruhezeit ab</translation>
        </message>
        <message>
            <source>Quiet until</source>
            <translation>Ruhezeit bis</translation>
        </message>
        <message>
            <source>New watch…</source>
            <translation>Neue Beobachtung…</translation>
        </message>
        <message>
            <source>Told since the start</source>
            <translation>Seit dem Start gemeldet</translation>
        </message>
        <message>
            <source>Quiet hours</source>
            <translation>Ruhezeit</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>until</source>
            <translation>bis</translation>
        </message>
        <message>
            <source>Nothing is watched. Select deployments and choose Watch in their menu, or add a watch for what a query finds.</source>
            <translation>Nichts wird beobachtet. Wählen Sie Deployments aus und dann „Beobachten“ in ihrem Menü, oder fügen Sie eine Beobachtung für das Ergebnis einer Abfrage hinzu.</translation>
        </message>
        <message>
            <source>Notify again</source>
            <translation>Wieder benachrichtigen</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Bearbeiten…</translation>
        </message>
    </context>
    <context>
        <name>alien::Waterfall</name>
        <message>
            <source>Spans</source>
            <translation>Spans</translation>
        </message>
        <message>
            <source>%1 %2, %3</source>
            <translation>%1 %2, %3</translation>
        </message>
        <message>
            <source>Select a trace to see its spans.</source>
            <translation>Wählen Sie einen Trace aus, um seine Spans zu sehen.</translation>
        </message>
    </context>
    <context>
        <name>alien::WelcomeController</name>
        <message>
            <source>The connection could not be saved.</source>
            <translation>Die Verbindung konnte nicht gespeichert werden.</translation>
        </message>
        <message>
            <source>The connection, its token in the secret store and what was noted of its fleet are removed from this computer. Nothing changes on the manager, and the journal keeps what was done.</source>
            <translation>Die Verbindung, ihr Token im Geheimnisspeicher und was über ihre Flotte notiert wurde, werden von diesem Rechner entfernt. Am Manager ändert sich nichts, und das Journal behält, was getan wurde.</translation>
        </message>
        <message>
            <source>Delete the connection</source>
            <translation>Verbindung löschen</translation>
        </message>
        <message>
            <source>Delete the connection %1?</source>
            <translation>Verbindung %1 löschen?</translation>
        </message>
        <message>
            <source>The connection could not be deleted.</source>
            <translation>Die Verbindung konnte nicht gelöscht werden.</translation>
        </message>
        <message>
            <source>The token is still in the secret store.</source>
            <translation>Das Token liegt noch im Geheimnisspeicher.</translation>
        </message>
        <message>
            <source>The command gives no token.</source>
            <translation>Der Befehl liefert kein Token.</translation>
        </message>
    </context>
    <context>
        <name>alien::WelcomePage</name>
        <message>
            <source>Welcome</source>
            <translation>Willkommen</translation>
        </message>
        <message>
            <source>Choose where to work</source>
            <translation>Wählen Sie, wo Sie arbeiten möchten</translation>
        </message>
        <message>
            <source>Good first things to try</source>
            <translation>Gut für den Anfang</translation>
        </message>
        <message>
            <source>Find why deployments fail the same way</source>
            <translation>Herausfinden, warum Deployments auf dieselbe Weise fehlschlagen</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Überblick</translation>
        </message>
        <message>
            <source>Copy the public URL of a customer</source>
            <translation>Die öffentliche URL eines Kunden kopieren</translation>
        </message>
        <message>
            <source>Deployments</source>
            <translation>Deployments</translation>
        </message>
        <message>
            <source>Retry what failed, redeploy what runs</source>
            <translation>Fehlgeschlagenes erneut versuchen, Laufendes erneut deployen</translation>
        </message>
        <message>
            <source>See who runs which release</source>
            <translation>Sehen, wer mit welchem Release läuft</translation>
        </message>
        <message>
            <source>Releases</source>
            <translation>Releases</translation>
        </message>
        <message>
            <source>Read what you have changed</source>
            <translation>Nachlesen, was Sie geändert haben</translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>Journal</translation>
        </message>
        <message>
            <source>Try it</source>
            <translation>Ausprobieren</translation>
        </message>
        <message>
            <source>Starts a small manager on this computer with a living fleet of deployments that update, fail and recover. No account, no network, nothing to clean up.</source>
            <translation>Startet auf diesem Rechner einen kleinen Manager mit einer lebendigen Flotte von Deployments, die aktualisiert werden, fehlschlagen und sich erholen. Kein Konto, kein Netzwerk, nichts aufzuräumen.</translation>
        </message>
        <message>
            <source>Start the sandbox</source>
            <translation>Sandbox starten</translation>
        </message>
        <message>
            <source>Recent</source>
            <translation>Zuletzt verwendet</translation>
        </message>
        <message>
            <source>None yet. Connections you save are listed here.</source>
            <translation>Noch keine. Gespeicherte Verbindungen erscheinen hier.</translation>
        </message>
        <message>
            <source>The token says what you may do. An admin, group or deployment token works.</source>
            <translation>Das Token bestimmt, was Sie dürfen. Ein Admin-, Gruppen- oder Deployment-Token genügt.</translation>
        </message>
        <message>
            <source>Nothing is changed on the manager by connecting.</source>
            <translation>Durch das Verbinden ändert sich am Manager nichts.</translation>
        </message>
        <message>
            <source>Delete this connection</source>
            <translation>Diese Verbindung löschen</translation>
        </message>
        <message>
            <source>Save without connecting</source>
            <translation>Speichern, ohne zu verbinden</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>%1 öffnen</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <source>Edit %1</source>
            <translation>%1 bearbeiten</translation>
        </message>
        <message>
            <source>Starting the sandbox…</source>
            <translation>Sandbox wird gestartet…</translation>
        </message>
        <message>
            <source>Edit the connection</source>
            <translation>Verbindung bearbeiten</translation>
        </message>
        <message>
            <source>Connect to a manager</source>
            <translation>Mit einem Manager verbinden</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>Verbinden</translation>
        </message>
        <message>
            <source>Connect to %1</source>
            <translation>Mit %1 verbinden</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
    </context>
    <context>
        <name>alien::Workbench</name>
        <message>
            <source>Workbench</source>
            <translation>Workbench</translation>
        </message>
        <message>
            <source>Choose a deployment to send it to.</source>
            <translation>Wählen Sie ein Deployment, an das gesendet werden soll.</translation>
        </message>
        <message>
            <source>None of the chosen deployments can take a command now.</source>
            <translation>Keines der gewählten Deployments kann derzeit einen Befehl annehmen.</translation>
        </message>
        <message>
            <source>Give the command's name; the manager does not tell which ones exist.</source>
            <translation>Geben Sie den Namen des Befehls an; der Manager verrät nicht, welche es gibt.</translation>
        </message>
        <message>
            <source>The parameters are being checked.</source>
            <translation>Die Parameter werden geprüft.</translation>
        </message>
        <message>
            <source>The parameters are not JSON. %1</source>
            <translation>Die Parameter sind kein JSON. %1</translation>
        </message>
        <message numerus="yes">
            <source>Form learned from %n earlier payload(s)</source>
            <translation>
                <numerusform>Formular aus %n früheren Nutzdatensatz gelernt</numerusform>
                <numerusform>Formular aus %n früheren Nutzdatensätzen gelernt</numerusform>
            </translation>
        </message>
        <message>
            <source>Empty: sent without parameters</source>
            <translation>Leer: wird ohne Parameter gesendet</translation>
        </message>
        <message>
            <source>, over the manager's %1: goes through its storage</source>
            <translation>, über den %1 des Managers: geht durch seinen Speicher</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Befehl</translation>
        </message>
        <message>
            <source>reindex</source>
            <translation>reindex</translation>
        </message>
        <message>
            <source>&amp;Command</source>
            <translation>Be&amp;fehl</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Parameter</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Formular</translation>
        </message>
        <message>
            <source>JSON, or nothing</source>
            <translation>JSON oder nichts</translation>
        </message>
        <message>
            <source>Variables:</source>
            <translation>Variablen:</translation>
        </message>
        <message>
            <source>Send it inline all the same, up to 1.4 MB</source>
            <translation>Trotzdem eingebettet senden, bis zu 1,4 MB</translation>
        </message>
        <message>
            <source>For managers whose storage is a folder on their own host, which cannot be reached from here.</source>
            <translation>Für Manager, deren Speicher ein Ordner auf ihrem eigenen Host ist, der von hier nicht erreichbar ist.</translation>
        </message>
        <message>
            <source>Preview for</source>
            <translation>Vorschau für</translation>
        </message>
        <message>
            <source>Sent to</source>
            <translation>Gesendet an</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>Frist</translation>
        </message>
        <message>
            <source>30 seconds</source>
            <translation>30 Sekunden</translation>
        </message>
        <message>
            <source>1 minute</source>
            <translation>1 Minute</translation>
        </message>
        <message>
            <source>5 minutes</source>
            <translation>5 Minuten</translation>
        </message>
        <message>
            <source>15 minutes</source>
            <translation>15 Minuten</translation>
        </message>
        <message>
            <source>1 hour</source>
            <translation>1 Stunde</translation>
        </message>
        <message>
            <source>1 day</source>
            <translation>1 Tag</translation>
        </message>
        <message>
            <source>none: it may wait for ever</source>
            <translation>keine: kann ewig warten</translation>
        </message>
        <message>
            <source>Each target gets a fresh idempotency key; nothing is ever sent again by itself.</source>
            <translation>Jedes Ziel erhält einen neuen Idempotenzschlüssel; nichts wird je von selbst noch einmal gesendet.</translation>
        </message>
        <message>
            <source>&amp;Deadline</source>
            <translation>Fr&amp;ist</translation>
        </message>
        <message>
            <source>Target resource</source>
            <translation>Zielressource</translation>
        </message>
        <message>
            <source>only when the manager asks which one</source>
            <translation>nur, wenn der Manager fragt, welche</translation>
        </message>
        <message>
            <source>&amp;Resource</source>
            <translation>&amp;Ressource</translation>
        </message>
        <message>
            <source>Send it as it is, though it is not JSON</source>
            <translation>Unverändert senden, obwohl es kein JSON ist</translation>
        </message>
    </context>
    <context>
        <name>alien::WorkspacePrompter</name>
        <message>
            <source>The way back:</source>
            <translation>Der Weg zurück:</translation>
        </message>
        <message>
            <source>Secret value</source>
            <translation>Geheimer Wert</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Anzeigen</translation>
        </message>
        <message>
            <source>Show the secret</source>
            <translation>Geheimnis anzeigen</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Copy the secret</source>
            <translation>Geheimnis kopieren</translation>
        </message>
        <message>
            <source>A copy leaves the clipboard after 30 s.</source>
            <translation>Eine Kopie verschwindet nach 30 s aus der Zwischenablage.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Copied; it leaves the clipboard after 30 s.</source>
            <translation>Kopiert; verschwindet nach 30 s aus der Zwischenablage.</translation>
        </message>
    </context>
    <context>
        <name>alien::WorkspaceView</name>
        <message>
            <source>The manager does not answer.</source>
            <translation>Der Manager antwortet nicht.</translation>
        </message>
        <message>
            <source>The manager's answers break off.</source>
            <translation>Die Antworten des Managers brechen ab.</translation>
        </message>
        <message>
            <source>The manager's answers cannot be used.</source>
            <translation>Die Antworten des Managers sind nicht verwendbar.</translation>
        </message>
        <message>
            <source>You see the last known fleet, of %1, %2 old.</source>
            <translation>Sie sehen die letzte bekannte Flotte von %1, %2 alt.</translation>
        </message>
        <message>
            <source>You see the data of %1, %2 old.</source>
            <translation>Sie sehen die Daten von %1, %2 alt.</translation>
        </message>
        <message>
            <source>Next try in %1.</source>
            <translation>Nächster Versuch in %1.</translation>
        </message>
        <message>
            <source>Trying now.</source>
            <translation>Versuch läuft.</translation>
        </message>
        <message>
            <source>Actions wait until it answers.</source>
            <translation>Aktionen warten, bis er antwortet.</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>Bericht kopieren</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>Jetzt versuchen</translation>
        </message>
        <message>
            <source>The manager refused the token.</source>
            <translation>Der Manager hat das Token abgelehnt.</translation>
        </message>
        <message>
            <source>No token is known for this connection.</source>
            <translation>Für diese Verbindung ist kein Token bekannt.</translation>
        </message>
        <message>
            <source>Reading waits; nothing here is lost. Give a token that is valid.</source>
            <translation>Das Lesen wartet; hier geht nichts verloren. Geben Sie ein gültiges Token ein.</translation>
        </message>
        <message>
            <source>Enter a token…</source>
            <translation>Token eingeben…</translation>
        </message>
        <message>
            <source>This is not a manager's answer.</source>
            <translation>Das ist nicht die Antwort eines Managers.</translation>
        </message>
        <message>
            <source>Edit the connection</source>
            <translation>Verbindung bearbeiten</translation>
        </message>
        <message>
            <source>The deployments could not be read anew.</source>
            <translation>Die Deployments konnten nicht neu gelesen werden.</translation>
        </message>
        <message>
            <source>The groups could not be read anew.</source>
            <translation>Die Gruppen konnten nicht neu gelesen werden.</translation>
        </message>
        <message>
            <source>The releases could not be read anew.</source>
            <translation>Die Releases konnten nicht neu gelesen werden.</translation>
        </message>
        <message>
            <source>%1 You see the data of %2, %3 old.</source>
            <translation>%1 Sie sehen die Daten von %2, %3 alt.</translation>
        </message>
        <message>
            <source>The manager did not list all deployments.</source>
            <translation>Der Manager hat nicht alle Deployments aufgelistet.</translation>
        </message>
        <message>
            <source>The manager did not list all groups.</source>
            <translation>Der Manager hat nicht alle Gruppen aufgelistet.</translation>
        </message>
        <message>
            <source>The manager did not list all releases.</source>
            <translation>Der Manager hat nicht alle Releases aufgelistet.</translation>
        </message>
        <message>
            <source>There are more than its answer holds, and this console cannot fetch the rest: counts, filters and bulk actions miss them.</source>
            <translation>Es gibt mehr, als seine Antwort fasst, und diese Konsole kann den Rest nicht abrufen: In Zählungen, Filtern und Sammelaktionen fehlen sie.</translation>
        </message>
        <message>
            <source>The manager listed %1 more than once.</source>
            <translation>Der Manager hat %1 mehr als einmal aufgelistet.</translation>
        </message>
        <message>
            <source>Of what comes twice in one answer, the last counts.</source>
            <translation>Kommt etwas in einer Antwort doppelt vor, zählt das letzte.</translation>
        </message>
        <message>
            <source>Read the secret store again</source>
            <translation>Geheimnisspeicher erneut lesen</translation>
        </message>
    </context>
    <context>
        <name>alien::Workspaces</name>
        <message>
            <source>Not connected.</source>
            <translation>Nicht verbunden.</translation>
        </message>
        <message>
            <source>Open the section %1 first.</source>
            <translation>Öffnen Sie zuerst den Bereich %1.</translation>
        </message>
    </context>
    <context>
        <name>alien::payloaddecode</name>
        <message>
            <source>in %1</source>
            <translation>im %1</translation>
        </message>
        <message>
            <source>JWT, expires in %1</source>
            <translation>JWT, läuft ab in %1</translation>
        </message>
        <message>
            <source>JWT, expired %1</source>
            <translation>JWT, abgelaufen %1</translation>
        </message>
        <message>
            <source>gzip, %1 decoded</source>
            <translation>gzip, %1 decodiert</translation>
        </message>
        <message>
            <source>%1 image, %2</source>
            <translation>%1-Bild, %2</translation>
        </message>
        <message>
            <source>base64, JSON, %1</source>
            <translation>Base64, JSON, %1</translation>
        </message>
        <message>
            <source>base64, text, %1</source>
            <translation>Base64, Text, %1</translation>
        </message>
        <message>
            <source>base64, %1</source>
            <translation>Base64, %1</translation>
        </message>
        <message>
            <source>The gzip data is damaged.</source>
            <translation>Die gzip-Daten sind beschädigt.</translation>
        </message>
        <message>
            <source>More than 32 MB come out of it; the rest is left out.</source>
            <translation>Es kommen mehr als 32 MB heraus; der Rest wird ausgelassen.</translation>
        </message>
        <message>
            <source>The gzip data ends too early.</source>
            <translation>Die gzip-Daten enden zu früh.</translation>
        </message>
        <message>
            <source>JSON inside, %1</source>
            <translation>JSON darin, %1</translation>
        </message>
        <message>
            <source>This is no base64.</source>
            <translation>Das ist kein Base64.</translation>
        </message>
    </context>
    <context>
        <name>alien::stackrules</name>
        <message>
            <source>The manager refuses the release when it is published.</source>
            <translation>Der Manager lehnt das Release beim Veröffentlichen ab.</translation>
        </message>
        <message>
            <source>%1 belongs to manager %2; %3 refuses the release.</source>
            <translation>%1 gehört zu Manager %2; %3 lehnt das Release ab.</translation>
        </message>
        <message>
            <source>Convert to %1</source>
            <translation>In %1 konvertieren</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>%1 entfernen</translation>
        </message>
        <message>
            <source>function is the older name of worker.</source>
            <translation>function ist der ältere Name von worker.</translation>
        </message>
        <message>
            <source>Convert to worker</source>
            <translation>In worker umwandeln</translation>
        </message>
        <message>
            <source>Manager %1 has no resource type %2.</source>
            <translation>Manager %1 kennt keinen Ressourcentyp %2.</translation>
        </message>
        <message>
            <source>%1 is made by the manager and cannot be declared.</source>
            <translation>%1 wird vom Manager angelegt und kann nicht deklariert werden.</translation>
        </message>
        <message>
            <source>Deployments would end in preflights-failed or update-failed.</source>
            <translation>Deployments würden in preflights-failed oder update-failed enden.</translation>
        </message>
        <message>
            <source>The fields of %1 are not known to the console.</source>
            <translation>Die Felder von %1 sind der Konsole nicht bekannt.</translation>
        </message>
        <message>
            <source>They are kept as they are and not checked.</source>
            <translation>Sie bleiben, wie sie sind, und werden nicht geprüft.</translation>
        </message>
        <message>
            <source>A public worker must be live.</source>
            <translation>Ein öffentlicher Worker muss live sein.</translation>
        </message>
        <message>
            <source>A %1 must be live.</source>
            <translation>Eine Ressource vom Typ %1 muss live sein.</translation>
        </message>
        <message>
            <source>A %1 must be frozen.</source>
            <translation>Eine Ressource vom Typ %1 muss eingefroren sein.</translation>
        </message>
        <message>
            <source>Make it live</source>
            <translation>Auf live setzen</translation>
        </message>
        <message>
            <source>Make it frozen</source>
            <translation>Einfrieren</translation>
        </message>
        <message>
            <source>A worker takes at most one queue trigger.</source>
            <translation>Ein Worker nimmt höchstens einen Queue-Trigger.</translation>
        </message>
        <message>
            <source>The manager takes it as it is; the schedule would fail in the cloud.</source>
            <translation>Der Manager nimmt ihn so an; der Zeitplan würde in der Cloud fehlschlagen.</translation>
        </message>
        <message>
            <source>A container exposes at most one port.</source>
            <translation>Ein Container gibt höchstens einen Port frei.</translation>
        </message>
        <message>
            <source>Keep it inside</source>
            <translation>Intern halten</translation>
        </message>
        <message>
            <source>How many public endpoints a container may have at 3.x is not known.</source>
            <translation>Wie viele öffentliche Endpunkte ein Container bei 3.x haben darf, ist nicht bekannt.</translation>
        </message>
        <message>
            <source>The id %1 is not the name it stands under, %2.</source>
            <translation>Die ID %1 ist nicht der Name, unter dem sie steht, %2.</translation>
        </message>
        <message>
            <source>The manager takes both; references then miss one of them.</source>
            <translation>Der Manager nimmt beide an; Verweise verfehlen dann eine davon.</translation>
        </message>
        <message>
            <source>Set %1</source>
            <translation>%1 setzen</translation>
        </message>
        <message>
            <source>Ids are a to z, 0 to 9 and single hyphens, with a letter or digit at both ends.</source>
            <translation>IDs bestehen aus a bis z, 0 bis 9 und einzelnen Bindestrichen, mit Buchstabe oder Ziffer an beiden Enden.</translation>
        </message>
        <message>
            <source>The id of a %1 has at most %2 characters on %3, this one has %4.</source>
            <translation>Die ID einer Ressource vom Typ %1 hat auf %3 höchstens %2 Zeichen, diese hat %4.</translation>
        </message>
        <message>
            <source>The name in the cloud begins with a prefix of %1 characters.</source>
            <translation>Der Name in der Cloud beginnt mit einem Präfix von %1 Zeichen.</translation>
        </message>
        <message>
            <source>Workers on %1 take at most %2 MB, not %3.</source>
            <translation>Worker auf %1 nehmen höchstens %2 MB, nicht %3.</translation>
        </message>
        <message>
            <source>%1 MB is none of the sizes that %2 has.</source>
            <translation>%1 MB gehört nicht zu den Größen von %2.</translation>
        </message>
        <message>
            <source>Whether the manager refuses less than the smallest is not known.</source>
            <translation>Ob der Manager weniger als die kleinste ablehnt, ist nicht bekannt.</translation>
        </message>
        <message>
            <source>The manager warns and takes another size.</source>
            <translation>Der Manager warnt und nimmt eine andere Größe.</translation>
        </message>
        <message>
            <source>Workers on %1 take at least %2 MB, not %3.</source>
            <translation>Worker auf %1 nehmen mindestens %2 MB, nicht %3.</translation>
        </message>
        <message>
            <source>%1 is a name that the platform keeps for itself.</source>
            <translation>%1 ist ein der Plattform vorbehaltener Name.</translation>
        </message>
        <message>
            <source>The manager takes the release; the resource fails while it is built.</source>
            <translation>Der Manager nimmt das Release an; die Ressource schlägt beim Bauen fehl.</translation>
        </message>
        <message>
            <source>%1 stands here twice.</source>
            <translation>%1 steht hier zweimal.</translation>
        </message>
        <message>
            <source>Only one of them counts, or the manager refuses the release.</source>
            <translation>Nur eines davon zählt, oder der Manager lehnt das Release ab.</translation>
        </message>
        <message>
            <source>A manager cannot deploy source code; a release holds images.</source>
            <translation>Ein Manager kann keinen Quellcode deployen; ein Release enthält Images.</translation>
        </message>
        <message>
            <source>The command line builds sources before it publishes.</source>
            <translation>Die Befehlszeile baut Quellcode vor dem Veröffentlichen.</translation>
        </message>
        <message>
            <source>A stack has at most one %1.</source>
            <translation>Ein Stack hat höchstens eine Ressource vom Typ %1.</translation>
        </message>
        <message>
            <source>Whether the permission sets written out here let the manager provision %1 is not known.</source>
            <translation>Ob die hier ausgeschriebenen Berechtigungssätze dem Manager das Bereitstellen von %1 erlauben, ist nicht bekannt.</translation>
        </message>
        <message>
            <source>The management override does not grant %1 for %2.</source>
            <translation>Die Überschreibung der Verwaltungsberechtigungen gewährt %1 nicht für %2.</translation>
        </message>
        <message>
            <source>Grant %1</source>
            <translation>%1 gewähren</translation>
        </message>
        <message>
            <source>Permissions are granted on %1, which is no resource of this stack.</source>
            <translation>Berechtigungen werden für %1 gewährt, das keine Ressource dieses Stacks ist.</translation>
        </message>
        <message>
            <source>They have no effect, or are meant for something the manager makes.</source>
            <translation>Sie sind wirkungslos oder für etwas gedacht, das der Manager anlegt.</translation>
        </message>
        <message>
            <source>Whether cluster %1 is made by the manager is not known.</source>
            <translation>Ob der Cluster %1 vom Manager angelegt wird, ist nicht bekannt.</translation>
        </message>
        <message>
            <source>%1 is a %2, not a %3.</source>
            <translation>%1 ist vom Typ %2, nicht %3.</translation>
        </message>
        <message>
            <source>There is no %1 named %2.</source>
            <translation>Eine Ressource vom Typ %1 namens %2 gibt es nicht.</translation>
        </message>
        <message>
            <source>Remove the %1</source>
            <translation>%1 entfernen</translation>
        </message>
        <message>
            <source>%1 is frozen and cannot trigger a worker.</source>
            <translation>%1 ist eingefroren und kann keinen Worker auslösen.</translation>
        </message>
        <message>
            <source>Make %1 live</source>
            <translation>%1 auf live setzen</translation>
        </message>
        <message>
            <source>service-account/impersonate cannot be granted on everything.</source>
            <translation>service-account/impersonate kann nicht für alles gewährt werden.</translation>
        </message>
        <message>
            <source>service-account/impersonate is granted on %1, which is no service account.</source>
            <translation>service-account/impersonate wird für %1 gewährt, das kein Dienstkonto ist.</translation>
        </message>
        <message>
            <source>Remove the grant</source>
            <translation>Berechtigung entfernen</translation>
        </message>
        <message>
            <source>There is no permission profile %1.</source>
            <translation>Ein Berechtigungsprofil %1 gibt es nicht.</translation>
        </message>
        <message>
            <source>Whether the manager asks this of a %1 is not known.</source>
            <translation>Ob der Manager dies von einer Ressource vom Typ %1 verlangt, ist nicht bekannt.</translation>
        </message>
        <message>
            <source>Add profile %1</source>
            <translation>Profil %1 hinzufügen</translation>
        </message>
        <message>
            <source>The service account %1, which the manager makes of this profile, has more than %2 characters.</source>
            <translation>Das Dienstkonto %1, das der Manager aus diesem Profil anlegt, hat mehr als %2 Zeichen.</translation>
        </message>
        <message>
            <source>Whether the rule looks at what the manager makes is not known.</source>
            <translation>Ob die Regel betrachtet, was der Manager anlegt, ist nicht bekannt.</translation>
        </message>
        <message>
            <source>A capacity group has at most 10 machines, and no more at least than at most.</source>
            <translation>Eine Kapazitätsgruppe hat höchstens 10 Maschinen, und das Minimum liegt nicht über dem Maximum.</translation>
        </message>
        <message>
            <source>Whether processor, memory and machine type of a capacity group agree is not checked.</source>
            <translation>Ob Prozessor, Arbeitsspeicher und Maschinentyp einer Kapazitätsgruppe zusammenpassen, wird nicht geprüft.</translation>
        </message>
        <message>
            <source>Only the last one counts.</source>
            <translation>Nur das letzte zählt.</translation>
        </message>
        <message>
            <source>A stack is an object.</source>
            <translation>Ein Stack ist ein Objekt.</translation>
        </message>
        <message>
            <source>resources must be an object.</source>
            <translation>resources muss ein Objekt sein.</translation>
        </message>
        <message>
            <source>resources is missing.</source>
            <translation>resources fehlt.</translation>
        </message>
        <message>
            <source>The network setting %1 is not one of %2.</source>
            <translation>Die Netzwerkeinstellung %1 gehört nicht zu %2.</translation>
        </message>
        <message>
            <source>%1 is public, and the customer's network names no public subnets.</source>
            <translation>%1 ist öffentlich, und das Netzwerk des Kunden nennt keine öffentlichen Subnetze.</translation>
        </message>
        <message>
            <source>Whether the customer's network has public subnets cannot be read from GCP settings.</source>
            <translation>Ob das Netzwerk des Kunden öffentliche Subnetze hat, lässt sich aus GCP-Einstellungen nicht ablesen.</translation>
        </message>
        <message>
            <source>Network settings of deployments on %1 are not known here.</source>
            <translation>Die Netzwerkeinstellungen von Deployments auf %1 sind hier nicht bekannt.</translation>
        </message>
        <message>
            <source>Whether networks of deployments on %1 have public subnets is not known here.</source>
            <translation>Ob Netzwerke von Deployments auf %1 öffentliche Subnetze haben, ist hier nicht bekannt.</translation>
        </message>
        <message>
            <source>There are two stacks for %1.</source>
            <translation>Für %1 gibt es zwei Stacks.</translation>
        </message>
        <message>
            <source>Manager %1 has no platform %2.</source>
            <translation>Manager %1 kennt keine Plattform %2.</translation>
        </message>
        <message>
            <source>There is no stack for any platform.</source>
            <translation>Es gibt für keine Plattform einen Stack.</translation>
        </message>
        <message>
            <source>They would stay in update-pending without an error; only forget or detach ends that.</source>
            <translation>Sie blieben ohne Fehler in update-pending; nur Vergessen oder Abkoppeln beendet das.</translation>
        </message>
        <message>
            <source>What deployments run now is not known here, so the update rules are not checked.</source>
            <translation>Was Deployments derzeit ausführen, ist hier nicht bekannt, daher werden die Update-Regeln nicht geprüft.</translation>
        </message>
        <message>
            <source>What is only known when a deployment is set up: a compute backend for containers, domain metadata for exposed ports, and where environment variables go.</source>
            <translation>Was erst beim Einrichten eines Deployments bekannt ist: ein Compute-Backend für Container, Domain-Metadaten für freigegebene Ports und wohin Umgebungsvariablen gehen.</translation>
        </message>
        <message>
            <source>Manager %1 does not know enabledWhen.</source>
            <translation>Manager %1 kennt enabledWhen nicht.</translation>
        </message>
        <message>
            <source>It drops it in silence: the resource is always there.</source>
            <translation>Es wird stillschweigend verworfen: Die Ressource ist immer da.</translation>
        </message>
        <message>
            <source>Manager %1 has no stack inputs.</source>
            <translation>Manager %1 hat keine Stack-Eingaben.</translation>
        </message>
        <message>
            <source>It drops them in silence.</source>
            <translation>Sie werden stillschweigend verworfen.</translation>
        </message>
    </context>
    <context>
        <name>alien::stackrules::UpdateRules</name>
        <message>
            <source>Deployments that run %1 would end in update-failed.</source>
            <translation>Deployments mit %1 würden in update-failed enden.</translation>
        </message>
        <message>
            <source>%1 is new and frozen; frozen resources are made at setup only.</source>
            <translation>%1 ist neu und eingefroren; eingefrorene Ressourcen entstehen nur bei der Einrichtung.</translation>
        </message>
        <message>
            <source>Make it live</source>
            <translation>Auf live setzen</translation>
        </message>
        <message>
            <source>%1 is not in the stack any more.</source>
            <translation>%1 ist nicht mehr im Stack.</translation>
        </message>
        <message>
            <source>Deployments that run %1 lose it.</source>
            <translation>Deployments mit %1 verlieren es.</translation>
        </message>
        <message>
            <source>%1 was frozen and cannot become live.</source>
            <translation>%1 war eingefroren und kann nicht live werden.</translation>
        </message>
        <message>
            <source>Make it frozen</source>
            <translation>Einfrieren</translation>
        </message>
        <message>
            <source>Whether %1, which is live now, may become frozen is not known.</source>
            <translation>Ob %1, jetzt live, eingefroren werden darf, ist nicht bekannt.</translation>
        </message>
        <message>
            <source>Whether %1 may change its type from %2 to %3 is not known.</source>
            <translation>Ob %1 den Typ von %2 zu %3 ändern darf, ist nicht bekannt.</translation>
        </message>
        <message>
            <source>%1 is frozen: %2 cannot change.</source>
            <translation>%1 ist eingefroren: %2 kann sich nicht ändern.</translation>
        </message>
        <message>
            <source>Put it back</source>
            <translation>Zurücksetzen</translation>
        </message>
        <message>
            <source>%1 of a %2 cannot change once it runs.</source>
            <translation>%1 kann sich bei einer Ressource vom Typ %2 im Betrieb nicht mehr ändern.</translation>
        </message>
        <message>
            <source>The permissions for management cannot change.</source>
            <translation>Die Verwaltungsberechtigungen können sich nicht ändern.</translation>
        </message>
        <message>
            <source>Permission profile %1 is new.</source>
            <translation>Das Berechtigungsprofil %1 ist neu.</translation>
        </message>
        <message>
            <source>Running deployments get a warning, no error.</source>
            <translation>Laufende Deployments erhalten eine Warnung, keinen Fehler.</translation>
        </message>
        <message>
            <source>Permission profile %1 is gone; running deployments have it.</source>
            <translation>Das Berechtigungsprofil %1 ist verschwunden; laufende Deployments haben es.</translation>
        </message>
        <message>
            <source>Permission profile %1 cannot change.</source>
            <translation>Das Berechtigungsprofil %1 kann sich nicht ändern.</translation>
        </message>
    </context>
    <context>
        <name>std</name>
        <message>
            <source>Resource that has the URL</source>
            <translation>Ressource, zu der die URL gehört</translation>
        </message>
        <message>
            <source>Name of the endpoint</source>
            <translation>Name des Endpunkts</translation>
        </message>
        <message>
            <source>Who may reach it: public, private, unstated, host</source>
            <translation>Wer sie erreichen darf: public, private, unstated, host</translation>
        </message>
        <message>
            <source>What was found: serving, dead, running-but-dead, failed-but-serving, skipped, unchecked</source>
            <translation>Was die Prüfung ergab: serving, dead, running-but-dead, failed-but-serving, skipped, unchecked</translation>
        </message>
        <message>
            <source>How long its certificate is still valid</source>
            <translation>Wie lange das Zertifikat noch gültig ist</translation>
        </message>
    </context>
</TS>
