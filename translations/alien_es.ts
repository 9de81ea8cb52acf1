<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en_GB">
    <context>
        <name />
        <message>
            <source>Show tele&amp;metry</source>
            <translation>Mostrar tele&amp;metría</translation>
        </message>
        <message>
            <source>Shows charts, marks and logs of the selected deployment.</source>
            <translation>Muestra los gráficos, las marcas y los logs del despliegue seleccionado.</translation>
        </message>
        <message>
            <source>Follow the &amp;present</source>
            <translation>Seguir el &amp;presente</translation>
        </message>
        <message>
            <source>Charts and logs end now, and move on.</source>
            <translation>Los gráficos y los logs llegan hasta ahora y avanzan con el tiempo.</translation>
        </message>
        <message>
            <source>Zoom i&amp;n on time</source>
            <translation>A&amp;mpliar en el tiempo</translation>
        </message>
        <message>
            <source>Half of the range (Ctrl+wheel).</source>
            <translation>La mitad del intervalo (Ctrl+rueda).</translation>
        </message>
        <message>
            <source>Zoom &amp;out on time</source>
            <translation>&amp;Reducir en el tiempo</translation>
        </message>
        <message>
            <source>Twice the range (Ctrl+wheel).</source>
            <translation>El doble del intervalo (Ctrl+rueda).</translation>
        </message>
        <message>
            <source>&amp;Reset the zoom</source>
            <translation>Re&amp;stablecer el zoom</translation>
        </message>
        <message>
            <source>Back to the range that was chosen, following the present (0 on a chart).</source>
            <translation>Vuelve al intervalo elegido y sigue el presente (0 sobre un gráfico).</translation>
        </message>
        <message>
            <source>&amp;Go to time…</source>
            <translation>&amp;Ir a un momento…</translation>
        </message>
        <message>
            <source>Shows charts and logs around a moment.</source>
            <translation>Muestra los gráficos y los logs en torno a un momento.</translation>
        </message>
        <message>
            <source>Charts as ta&amp;bles</source>
            <translation>Gráficos como ta&amp;blas</translation>
        </message>
        <message>
            <source>Shows the same values as tables, and as charts again.</source>
            <translation>Muestra los mismos valores como tablas y, de nuevo, como gráficos.</translation>
        </message>
        <message>
            <source>Export charts as &amp;CSV…</source>
            <translation>Exportar gráficos como &amp;CSV…</translation>
        </message>
        <message>
            <source>Writes the values of the chosen chart, or of all, as they are drawn.</source>
            <translation>Guarda los valores del gráfico elegido, o de todos, tal como están dibujados.</translation>
        </message>
        <message>
            <source>Export charts as &amp;PNG…</source>
            <translation>Exportar gráficos como P&amp;NG…</translation>
        </message>
        <message>
            <source>Writes a picture of the chosen chart, or of all.</source>
            <translation>Guarda una imagen del gráfico elegido, o de todos.</translation>
        </message>
        <message>
            <source>Copy as Prom&amp;QL</source>
            <translation>Copiar como Prom&amp;QL</translation>
        </message>
        <message>
            <source>Copies the query of the chosen chart, or of all, for a Prometheus-compatible server.</source>
            <translation>Copia la consulta del gráfico elegido, o de todos, para un servidor compatible con Prometheus.</translation>
        </message>
        <message>
            <source>Set thres&amp;holds…</source>
            <translation>Definir &amp;umbrales…</translation>
        </message>
        <message>
            <source>Draws lines at limits into the chosen chart; a built-in dashboard is copied first.</source>
            <translation>Dibuja líneas límite en el gráfico elegido; si el dashboard es integrado, antes se copia.</translation>
        </message>
        <message>
            <source>Export &amp;logs…</source>
            <translation>Exportar &amp;logs…</translation>
        </message>
        <message>
            <source>Writes the lines that are listed.</source>
            <translation>Guarda las líneas de la lista.</translation>
        </message>
        <message>
            <source>Copy log lines</source>
            <translation>Copiar líneas de log</translation>
        </message>
        <message>
            <source>Copies the selected lines.</source>
            <translation>Copia las líneas seleccionadas.</translation>
        </message>
        <message>
            <source>Show the lines aroun&amp;d</source>
            <translation>Mostrar las líneas alre&amp;dedor</translation>
        </message>
        <message>
            <source>Shows what stands before and after the selected line, whatever the filter.</source>
            <translation>Muestra lo que hay antes y después de la línea seleccionada, sea cual sea el filtro.</translation>
        </message>
        <message>
            <source>Pa&amp;use logs</source>
            <translation>Pa&amp;usar logs</translation>
        </message>
        <message>
            <source>Lets the log stand still.</source>
            <translation>Detiene el avance del log.</translation>
        </message>
        <message>
            <source>&amp;Wrap log lines</source>
            <translation>A&amp;justar líneas de log</translation>
        </message>
        <message>
            <source>Shows long lines in full, over several rows; and in one row again.</source>
            <translation>Muestra las líneas largas completas, en varias filas, o de nuevo en una sola.</translation>
        </message>
        <message>
            <source>Copy dash&amp;board</source>
            <translation>Copiar dash&amp;board</translation>
        </message>
        <message>
            <source>Copies the dashboard as JSON, to share it as text.</source>
            <translation>Copia el dashboard como JSON, para compartirlo como texto.</translation>
        </message>
        <message>
            <source>&amp;Save dashboard as…</source>
            <translation>&amp;Guardar dashboard como…</translation>
        </message>
        <message>
            <source>Keeps the dashboard under a name of its own.</source>
            <translation>Guarda el dashboard con un nombre propio.</translation>
        </message>
        <message>
            <source>&amp;Import dashboard…</source>
            <translation>&amp;Importar dashboard…</translation>
        </message>
        <message>
            <source>Takes a dashboard from JSON on the clipboard.</source>
            <translation>Toma un dashboard en JSON del portapapeles.</translation>
        </message>
        <message>
            <source>Remo&amp;ve dashboard</source>
            <translation>&amp;Eliminar dashboard</translation>
        </message>
        <message>
            <source>Forgets a dashboard that was saved here; built-in ones stay.</source>
            <translation>Olvida un dashboard guardado aquí; los integrados permanecen.</translation>
        </message>
        <message>
            <source>Receive &amp;telemetry</source>
            <translation>Recibir &amp;telemetría</translation>
        </message>
        <message>
            <source>Shows the lines for the manager's configuration that make it send logs, metrics and traces here.</source>
            <translation>Muestra las líneas de configuración con las que el manager envía aquí logs, métricas y trazas.</translation>
        </message>
        <message>
            <source>Copy the lines for the manager</source>
            <translation>Copiar las líneas para el manager</translation>
        </message>
        <message>
            <source>Copies what belongs into the manager's configuration; the secret is part of it.</source>
            <translation>Copia lo que va en la configuración del manager, incluido el secreto.</translation>
        </message>
        <message>
            <source>T&amp;est the receiver</source>
            <translation>Pro&amp;bar el receptor</translation>
        </message>
        <message>
            <source>Sends one log record through the receiver's door.</source>
            <translation>Envía un registro de log a través del receptor.</translation>
        </message>
        <message>
            <source>&amp;Metrics server</source>
            <translation>Servidor de &amp;métricas</translation>
        </message>
        <message>
            <source>Sets up the Prometheus-compatible server of this connection.</source>
            <translation>Configura el servidor compatible con Prometheus de esta conexión.</translation>
        </message>
        <message>
            <source>Save and test</source>
            <translation>Guardar y probar</translation>
        </message>
        <message>
            <source>Keeps the server for this connection and asks it who it is.</source>
            <translation>Guarda el servidor para esta conexión y le pide que se identifique.</translation>
        </message>
        <message>
            <source>Forget the server</source>
            <translation>Olvidar el servidor</translation>
        </message>
        <message>
            <source>Takes the metrics server from this connection, its secret too.</source>
            <translation>Quita de esta conexión el servidor de métricas, también su secreto.</translation>
        </message>
        <message>
            <source>Run query</source>
            <translation>Ejecutar consulta</translation>
        </message>
        <message>
            <source>Draws the query on the time axis.</source>
            <translation>Dibuja la consulta en el eje de tiempo.</translation>
        </message>
        <message>
            <source>Keep as panel</source>
            <translation>Guardar como panel</translation>
        </message>
        <message>
            <source>Adds the query to the dashboard; a built-in one is copied first.</source>
            <translation>Añade la consulta al dashboard; si es integrado, antes se copia.</translation>
        </message>
        <message>
            <source>Open a connection first.</source>
            <translation>Abra antes una conexión.</translation>
        </message>
    </context>
    <context>
        <name>Collector</name>
        <message>
            <source>The manager gives no error for it</source>
            <translation>El manager no indica ningún error</translation>
        </message>
        <message>
            <source>Not covered by the newest release</source>
            <translation>No cubierto por la release más reciente</translation>
        </message>
        <message>
            <source>The release has no stack for %1; they wait for ever</source>
            <translation>La release no tiene stack para %1; esperarán indefinidamente</translation>
        </message>
        <message>
            <source>%1 over its limit</source>
            <translation>%1 por encima de su límite</translation>
        </message>
        <message>
            <source>Teardown required</source>
            <translation>Requiere desmontaje</translation>
        </message>
        <message>
            <source>Runtime gone, setup resources left: teardown by the command line</source>
            <translation>El runtime ya no existe, pero quedan recursos de la instalación: desmontaje desde la línea de comandos</translation>
        </message>
        <message>
            <source>Agent silent</source>
            <translation>Agente sin señal</translation>
        </message>
        <message>
            <source>Pull agents not heard of for more than three intervals</source>
            <translation>Agentes pull sin noticias desde hace más de tres intervalos</translation>
        </message>
        <message>
            <source>A status that this console does not know; shown as sent</source>
            <translation>Un estado que esta consola no conoce; se muestra tal como llegó</translation>
        </message>
    </context>
    <context>
        <name>CommandLine</name>
        <message>
            <source>Starts a sandbox inside and throws it away at the end.</source>
            <translation>Inicia un sandbox interno y lo descarta al salir.</translation>
        </message>
        <message>
            <source>Deployments in the sandbox (60).</source>
            <translation>Despliegues del sandbox (60).</translation>
        </message>
        <message>
            <source>Same seed, same fleet (1).</source>
            <translation>Misma semilla, misma flota (1).</translation>
        </message>
        <message>
            <source>Connects to the manager at this URL; nothing is saved.</source>
            <translation>Se conecta al manager de esta URL; no se guarda nada.</translation>
        </message>
        <message>
            <source>Opens a saved connection.</source>
            <translation>Abre una conexión guardada.</translation>
        </message>
        <message>
            <source>Reads the token from the first line of a file.</source>
            <translation>Lee el token de la primera línea de un archivo.</translation>
        </message>
        <message>
            <source>Opens a section by its English name.</source>
            <translation>Abre una sección por su nombre en inglés.</translation>
        </message>
        <message>
            <source>Locks every action that changes something.</source>
            <translation>Bloquea toda acción que modifique algo.</translation>
        </message>
        <message>
            <source>error, warning, info or debug; goes to stderr.</source>
            <translation>error, warning, info o debug; se escribe en stderr.</translation>
        </message>
        <message>
            <source>Prints the version.</source>
            <translation>Muestra la versión.</translation>
        </message>
        <message>
            <source>Prints this help.</source>
            <translation>Muestra esta ayuda.</translation>
        </message>
        <message>
            <source>
Environment:
  ALIEN_MANAGER_URL     the manager, when no flag names one
  ALIEN_MANAGER_BEARER  its token, when there is no --token-file
  ALIEN_MANAGER_DEBUG   true: as --log-level debug
</source>
            <translation>
Entorno:
  ALIEN_MANAGER_URL     el manager, si ninguna opción indica uno
  ALIEN_MANAGER_BEARER  su token, si no se usa --token-file
  ALIEN_MANAGER_DEBUG   true: como --log-level debug
</translation>
        </message>
        <message>
            <source>--sandbox-deployments wants a number from 0 to %1, not “%2”</source>
            <translation>--sandbox-deployments requiere un número de 0 a %1, no «%2»</translation>
        </message>
        <message>
            <source>--sandbox-seed wants a whole number, not “%1”</source>
            <translation>--sandbox-seed requiere un número entero, no «%1»</translation>
        </message>
        <message>
            <source>--connect “%1”: %2</source>
            <translation>--connect «%1»: %2</translation>
        </message>
        <message>
            <source>--profile wants the name of a saved connection</source>
            <translation>--profile requiere el nombre de una conexión guardada</translation>
        </message>
        <message>
            <source>--token-file wants a path</source>
            <translation>--token-file requiere una ruta</translation>
        </message>
        <message>
            <source>no section “%1”; there are %2</source>
            <translation>no existe la sección «%1»; las que hay son %2</translation>
        </message>
        <message>
            <source>--log-level is one of %1, not “%2”</source>
            <translation>--log-level admite %1, no «%2»</translation>
        </message>
        <message>
            <source>does not take “%1”; see --help</source>
            <translation>no admite «%1»; consulte --help</translation>
        </message>
        <message>
            <source>Takes the token from the first line that a program prints; no shell.</source>
            <translation>Toma el token de la primera línea que muestra un programa; sin shell.</translation>
        </message>
        <message>
            <source>No window: list, wait, export or journal as JSON lines on stdout.</source>
            <translation>Sin ventana: list, wait, export o journal como líneas JSON en stdout.</translation>
        </message>
        <message>
            <source>With list and export: a filter as in the window.</source>
            <translation>Con list y export: un filtro como en la ventana.</translation>
        </message>
        <message>
            <source>With wait: how long at most (900); 0: no limit.</source>
            <translation>Con wait: espera máxima en segundos (900); 0: sin límite.</translation>
        </message>
        <message>
            <source>Checks the journal and its archives without a window: 0 unbroken, 1 broken.</source>
            <translation>Verifica el diario y sus archivos históricos sin ventana: 0 íntegro, 1 dañado.</translation>
        </message>
        <message>
            <source>Usage: alien-console [options] [alien-console://PROFILE/SECTION/ID]
Desktop console for operators of an Alien manager.

Options:
</source>
            <translation>Uso: alien-console [opciones] [alien-console://PROFILE/SECTION/ID]
Consola de escritorio para operadores de un manager de Alien.

Opciones:
</translation>
        </message>
        <message>
            <source>--token-command “%1”: %2</source>
            <translation>--token-command «%1»: %2</translation>
        </message>
        <message>
            <source>--token-file and --token-command exclude each other</source>
            <translation>--token-file y --token-command se excluyen mutuamente</translation>
        </message>
        <message>
            <source>“%1” prints JSON without a window: write --json %1</source>
            <translation>«%1» muestra JSON sin ventana: escriba --json %1</translation>
        </message>
        <message>
            <source>--%1 goes with --json</source>
            <translation>--%1 se usa con --json</translation>
        </message>
        <message>
            <source>--json wants one of %1</source>
            <translation>--json requiere uno de estos valores: %1</translation>
        </message>
        <message>
            <source>--json has no window: no --sandbox, --section or link goes with it</source>
            <translation>--json no abre ventana: no admite --sandbox, --section ni un enlace</translation>
        </message>
        <message>
            <source>wait wants the ids or names of deployments</source>
            <translation>wait requiere los ID o nombres de los despliegues</translation>
        </message>
        <message>
            <source>%1 does not take “%2”</source>
            <translation>%1 no admite «%2»</translation>
        </message>
        <message>
            <source>--timeout wants seconds, not “%1”</source>
            <translation>--timeout requiere segundos, no «%1»</translation>
        </message>
        <message>
            <source>a link names connection and section itself: leave out --%1</source>
            <translation>un enlace ya indica la conexión y la sección: omita --%1</translation>
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
            <translation>--token-file %1: la primera línea no es un token</translation>
        </message>
        <message>
            <source>no saved connection “%1”</source>
            <translation>no hay ninguna conexión guardada «%1»</translation>
        </message>
        <message>
            <source>ALIEN_MANAGER_URL: %1</source>
            <translation>ALIEN_MANAGER_URL: %1</translation>
        </message>
        <message>
            <source>the link wants the saved connection “%1”, and there is none</source>
            <translation>el enlace requiere la conexión guardada «%1», que no existe</translation>
        </message>
    </context>
    <context>
        <name>ConsoleLink</name>
        <message>
            <source>“%1” in a link means nothing; there is query</source>
            <translation>«%1» no significa nada en un enlace; se admite query</translation>
        </message>
        <message>
            <source>the query of the link holds what no filter can</source>
            <translation>la consulta del enlace contiene algo que ningún filtro admite</translation>
        </message>
        <message>
            <source>a link is alien-console://PROFILE/SECTION/ID, not “%1”</source>
            <translation>un enlace tiene la forma alien-console://PROFILE/SECTION/ID, no «%1»</translation>
        </message>
        <message>
            <source>the link names no connection: alien-console://PROFILE/SECTION/ID</source>
            <translation>el enlace no indica ninguna conexión: alien-console://PROFILE/SECTION/ID</translation>
        </message>
        <message>
            <source>no section “%1” for a link; there are %2</source>
            <translation>no existe la sección «%1» para un enlace; las que hay son %2</translation>
        </message>
        <message>
            <source>Only a saved connection has links.</source>
            <translation>Solo una conexión guardada tiene enlaces.</translation>
        </message>
    </context>
    <context>
        <name>ControlAccess</name>
        <message>
            <source>Between two panes</source>
            <translation>Entre dos paneles</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Borrar</translation>
        </message>
    </context>
    <context>
        <name>Cron</name>
        <message numerus="yes">
            <source>every %n minutes</source>
            <translation>
                <numerusform>cada minuto</numerusform>
                <numerusform>cada %n minutos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>every %n hours</source>
            <translation>
                <numerusform>cada hora</numerusform>
                <numerusform>cada %n horas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Menus</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Archivo</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Editar</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ver</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>&amp;Ir</translation>
        </message>
        <message>
            <source>&amp;Deployment</source>
            <translation>&amp;Despliegue</translation>
        </message>
        <message>
            <source>G&amp;roup</source>
            <translation>&amp;Grupo</translation>
        </message>
        <message>
            <source>Re&amp;lease</source>
            <translation>&amp;Release</translation>
        </message>
        <message>
            <source>&amp;Command</source>
            <translation>&amp;Comando</translation>
        </message>
        <message>
            <source>&amp;Tools</source>
            <translation>&amp;Herramientas</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>Ay&amp;uda</translation>
        </message>
        <message>
            <source> or </source>
            <translation> o </translation>
        </message>
        <message>
            <source>Menu bar</source>
            <translation>Barra de menús</translation>
        </message>
        <message>
            <source>Cop&amp;y</source>
            <translation>&amp;Copiar</translation>
        </message>
        <message>
            <source>URLs of the f&amp;leet</source>
            <translation>URL de la f&amp;lota</translation>
        </message>
        <message>
            <source>Saved &amp;views</source>
            <translation>&amp;Vistas guardadas</translation>
        </message>
        <message>
            <source>Te&amp;lemetry</source>
            <translation>Te&amp;lemetría</translation>
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
                <numerusform>%1 y %n más</numerusform>
                <numerusform>%1 y %n más</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Paths</name>
        <message>
            <source>%1 cannot be made</source>
            <translation>No se puede crear %1</translation>
        </message>
        <message>
            <source>%1 can be read by others</source>
            <translation>Otros usuarios pueden leer %1</translation>
        </message>
    </context>
    <context>
        <name>RailFacts</name>
        <message>
            <source>Data %1 old</source>
            <translation>Datos de hace %1</translation>
        </message>
        <message>
            <source>No data yet</source>
            <translation>Aún no hay datos</translation>
        </message>
        <message>
            <source>Data %1 old, next in %2</source>
            <translation>Datos de hace %1, próximos en %2</translation>
        </message>
        <message>
            <source>Oldest part %1 old</source>
            <translation>Parte más antigua: hace %1</translation>
        </message>
    </context>
    <context>
        <name>ShellActions</name>
        <message>
            <source>&amp;New connection…</source>
            <translation>&amp;Nueva conexión…</translation>
        </message>
        <message>
            <source>Connects to another manager.</source>
            <translation>Se conecta a otro manager.</translation>
        </message>
        <message>
            <source>Start the &amp;sandbox</source>
            <translation>Iniciar el sand&amp;box</translation>
        </message>
        <message>
            <source>Starts a small manager on this computer, with a living fleet to try things on.</source>
            <translation>Inicia un pequeño manager en este equipo, con una flota en marcha para hacer pruebas.</translation>
        </message>
        <message>
            <source>&amp;Edit this connection…</source>
            <translation>&amp;Editar esta conexión…</translation>
        </message>
        <message>
            <source>Name, address, protection and token of the connection in front.</source>
            <translation>Nombre, dirección, protección y token de la conexión activa.</translation>
        </message>
        <message>
            <source>Enter another &amp;token…</source>
            <translation>Introducir otro &amp;token…</translation>
        </message>
        <message>
            <source>Replaces the token of the connection in front; nothing else is lost.</source>
            <translation>Sustituye el token de la conexión activa; no se pierde nada más.</translation>
        </message>
        <message>
            <source>Connection %1</source>
            <translation>Conexión %1</translation>
        </message>
        <message>
            <source>Shows this connection; the others stay open.</source>
            <translation>Muestra esta conexión; las demás siguen abiertas.</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Cerrar</translation>
        </message>
        <message>
            <source>Leaves the page in front, or closes this connection.</source>
            <translation>Sale de la página actual o cierra esta conexión.</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Salir</translation>
        </message>
        <message>
            <source>Ends the console; nothing that was sent is taken back.</source>
            <translation>Cierra la consola; lo ya enviado no se revierte.</translation>
        </message>
        <message>
            <source>&amp;Find</source>
            <translation>&amp;Buscar</translation>
        </message>
        <message>
            <source>Goes to the filter of the section in front.</source>
            <translation>Va al filtro de la sección activa.</translation>
        </message>
        <message>
            <source>&amp;Settings</source>
            <translation>Con&amp;figuración</translation>
        </message>
        <message>
            <source>Theme, rows, time zone and zoom.</source>
            <translation>Tema, filas, zona horaria y zoom.</translation>
        </message>
        <message>
            <source>Times of this &amp;computer</source>
            <translation>Hora de este e&amp;quipo</translation>
        </message>
        <message>
            <source>Shows every time in this computer's zone.</source>
            <translation>Muestra todas las horas en la zona de este equipo.</translation>
        </message>
        <message>
            <source>Times in &amp;UTC</source>
            <translation>Hora &amp;UTC</translation>
        </message>
        <message>
            <source>Shows every time in UTC.</source>
            <translation>Muestra todas las horas en UTC.</translation>
        </message>
        <message>
            <source>Times of &amp;another zone…</source>
            <translation>Hora de &amp;otra zona…</translation>
        </message>
        <message>
            <source>Chooses a zone in the settings.</source>
            <translation>Permite elegir una zona en la configuración.</translation>
        </message>
        <message>
            <source>&amp;Refresh</source>
            <translation>&amp;Recargar</translation>
        </message>
        <message>
            <source>Reads everything in front anew, now.</source>
            <translation>Vuelve a leer ahora todo lo que está a la vista.</translation>
        </message>
        <message>
            <source>Comfortable &amp;rows</source>
            <translation>&amp;Filas espaciadas</translation>
        </message>
        <message>
            <source>Gives rows more height.</source>
            <translation>Da más altura a las filas.</translation>
        </message>
        <message>
            <source>&amp;Fold the side bar</source>
            <translation>&amp;Plegar la barra lateral</translation>
        </message>
        <message>
            <source>Leaves only the icons of the sections.</source>
            <translation>Deja solo los iconos de las secciones.</translation>
        </message>
        <message>
            <source>Full &amp;screen</source>
            <translation>Pantalla comple&amp;ta</translation>
        </message>
        <message>
            <source>Fills the screen with this window.</source>
            <translation>Esta ventana ocupa toda la pantalla.</translation>
        </message>
        <message>
            <source>Zoom &amp;in</source>
            <translation>A&amp;mpliar</translation>
        </message>
        <message>
            <source>Makes everything larger.</source>
            <translation>Muestra todo más grande.</translation>
        </message>
        <message>
            <source>Zoom &amp;out</source>
            <translation>Re&amp;ducir</translation>
        </message>
        <message>
            <source>Makes everything smaller.</source>
            <translation>Muestra todo más pequeño.</translation>
        </message>
        <message>
            <source>&amp;Normal size</source>
            <translation>Tamaño &amp;normal</translation>
        </message>
        <message>
            <source>The size that the desktop says.</source>
            <translation>El tamaño que indica el escritorio.</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Atrás</translation>
        </message>
        <message>
            <source>To where one was before.</source>
            <translation>Vuelve al lugar anterior.</translation>
        </message>
        <message>
            <source>&amp;Forward</source>
            <translation>A&amp;delante</translation>
        </message>
        <message>
            <source>To where one came back from.</source>
            <translation>Vuelve al lugar desde el que se retrocedió.</translation>
        </message>
        <message>
            <source>&amp;Next tab</source>
            <translation>Pestaña &amp;siguiente</translation>
        </message>
        <message>
            <source>The next tab of what is selected.</source>
            <translation>La pestaña siguiente del elemento seleccionado.</translation>
        </message>
        <message>
            <source>&amp;Previous tab</source>
            <translation>Pestaña a&amp;nterior</translation>
        </message>
        <message>
            <source>The tab before it.</source>
            <translation>La pestaña anterior del elemento seleccionado.</translation>
        </message>
        <message>
            <source>Opens the section %1.</source>
            <translation>Abre la sección %1.</translation>
        </message>
        <message>
            <source>&amp;Find or run anything</source>
            <translation>&amp;Buscar o ejecutar cualquier cosa</translation>
        </message>
        <message>
            <source>Actions, deployments, groups, releases and URLs by a few letters.</source>
            <translation>Acciones, despliegues, grupos, releases y URL con unas pocas letras.</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>Ay&amp;uda</translation>
        </message>
        <message>
            <source>How this console works; once more: every shortcut.</source>
            <translation>Cómo funciona esta consola; al repetir, todos los atajos.</translation>
        </message>
        <message>
            <source>&amp;Shortcuts</source>
            <translation>A&amp;tajos</translation>
        </message>
        <message>
            <source>Every shortcut on one sheet.</source>
            <translation>Todos los atajos en una hoja.</translation>
        </message>
        <message>
            <source>Hand&amp;book</source>
            <translation>Man&amp;ual</translation>
        </message>
        <message>
            <source>The handbook from its first page; F1 opens it where you are.</source>
            <translation>El manual desde la primera página; F1 lo abre donde usted está.</translation>
        </message>
        <message>
            <source>&amp;About and in brief</source>
            <translation>&amp;Acerca de y en breve</translation>
        </message>
        <message>
            <source>What the words mean, the version, and the parts that this program is made of.</source>
            <translation>Qué significan las palabras, la versión y las partes de que consta este programa.</translation>
        </message>
        <message>
            <source>Open s&amp;upport bundle…</source>
            <translation>Abrir &amp;paquete de soporte…</translation>
        </message>
        <message>
            <source>Shows a support bundle that somebody saved; nothing can be done with it but look.</source>
            <translation>Muestra un paquete de soporte que alguien guardó; solo se puede consultar.</translation>
        </message>
        <message>
            <source>Open the context &amp;menu</source>
            <translation>Abrir el &amp;menú contextual</translation>
        </message>
        <message>
            <source>What can be done with what the keyboard is on, as with a right click.</source>
            <translation>Qué se puede hacer con el elemento que tiene el foco, como con un clic derecho.</translation>
        </message>
        <message>
            <source>&amp;Mask names</source>
            <translation>&amp;Enmascarar nombres</translation>
        </message>
        <message>
            <source>Shows pseudonyms for names, ids, URLs and hosts, for when others see this screen. What is sent stays as it is.</source>
            <translation>Muestra seudónimos en lugar de nombres, ID, URL y hosts, por si otras personas ven esta pantalla. Lo que se envía no cambia.</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts…</source>
            <translation>Atajos de tec&amp;lado…</translation>
        </message>
        <message>
            <source>Gives commands other keys.</source>
            <translation>Asigna otras teclas a las acciones.</translation>
        </message>
        <message>
            <source>S&amp;upport bundle…</source>
            <translation>Paquete de &amp;soporte…</translation>
        </message>
        <message>
            <source>What helps others to find a fault, without secrets; shown before it is saved.</source>
            <translation>Lo que ayuda a otras personas a encontrar un fallo, sin secretos; se muestra antes de guardarlo.</translation>
        </message>
        <message>
            <source>&amp;Restore a backup…</source>
            <translation>&amp;Restaurar una copia de seguridad…</translation>
        </message>
        <message>
            <source>The copies of this console's own data: which there are, and to go back to one.</source>
            <translation>Las copias de los datos de esta consola: cuáles hay y cómo volver a una de ellas.</translation>
        </message>
        <message>
            <source>&amp;Back up now</source>
            <translation>Crear &amp;copia de seguridad ahora</translation>
        </message>
        <message>
            <source>Copies this console's own data: journal, commands, drafts, telemetry and the fleets' past.</source>
            <translation>Copia los datos de esta consola: diario, comandos, borradores, telemetría e historial de las flotas.</translation>
        </message>
        <message>
            <source>Close the window to the &amp;tray</source>
            <translation>Cerrar la ventana a la &amp;bandeja</translation>
        </message>
        <message>
            <source>Closing the window hides it, and watches go on; the tray shows it again or quits.</source>
            <translation>Al cerrar la ventana, esta se oculta y los avisos siguen activos; desde la bandeja se vuelve a mostrar o se sale.</translation>
        </message>
        <message>
            <source>Read the secret store a&amp;gain</source>
            <translation>Volver a leer el al&amp;macén de secretos</translation>
        </message>
        <message>
            <source>Takes the token of the connection in front from it, when it was locked.</source>
            <translation>Toma de él el token de la conexión mostrada, si estaba bloqueado.</translation>
        </message>
    </context>
    <context>
        <name>StackComparison</name>
        <message>
            <source>It has no resources yet.</source>
            <translation>Aún no tiene recursos.</translation>
        </message>
    </context>
    <context>
        <name>StackField</name>
        <message>
            <source>Code image</source>
            <translation>Imagen del código</translation>
        </message>
        <message>
            <source>Permissions</source>
            <translation>Permisos</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>Enlaces</translation>
        </message>
        <message>
            <source>Triggers</source>
            <translation>Disparadores</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Memoria</translation>
        </message>
        <message>
            <source>CPU</source>
            <translation>CPU</translation>
        </message>
        <message>
            <source>Timeout</source>
            <translation>Tiempo de espera</translation>
        </message>
        <message>
            <source>Ingress</source>
            <translation>Ingress</translation>
        </message>
        <message>
            <source>Public endpoints</source>
            <translation>Endpoints públicos</translation>
        </message>
        <message>
            <source>Operators may send commands</source>
            <translation>Los operadores pueden enviar comandos</translation>
        </message>
        <message>
            <source>Environment</source>
            <translation>Entorno</translation>
        </message>
        <message>
            <source>Concurrency limit</source>
            <translation>Límite de concurrencia</translation>
        </message>
        <message>
            <source>Readiness probe</source>
            <translation>Sonda de disponibilidad</translation>
        </message>
        <message>
            <source>Health check</source>
            <translation>Comprobación de estado</translation>
        </message>
        <message>
            <source>Public read</source>
            <translation>Lectura pública</translation>
        </message>
        <message>
            <source>Versioning</source>
            <translation>Control de versiones</translation>
        </message>
        <message>
            <source>Lifecycle rules</source>
            <translation>Reglas de ciclo de vida</translation>
        </message>
        <message>
            <source>Lifecycle</source>
            <translation>Ciclo de vida</translation>
        </message>
        <message>
            <source>Dependencies</source>
            <translation>Dependencias</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <source>Replication regions</source>
            <translation>Regiones de replicación</translation>
        </message>
        <message>
            <source>Permission sets</source>
            <translation>Conjuntos de permisos</translation>
        </message>
        <message>
            <source>Ports</source>
            <translation>Puertos</translation>
        </message>
        <message>
            <source>Cluster</source>
            <translation>Clúster</translation>
        </message>
        <message>
            <source>Pool</source>
            <translation>Pool</translation>
        </message>
        <message>
            <source>Stateful</source>
            <translation>Con estado</translation>
        </message>
        <message>
            <source>Replicas</source>
            <translation>Réplicas</translation>
        </message>
        <message>
            <source>Autoscaling</source>
            <translation>Autoescalado</translation>
        </message>
        <message>
            <source>GPU</source>
            <translation>GPU</translation>
        </message>
        <message>
            <source>Ephemeral storage</source>
            <translation>Almacenamiento efímero</translation>
        </message>
        <message>
            <source>Persistent storage</source>
            <translation>Almacenamiento persistente</translation>
        </message>
        <message>
            <source>Command line</source>
            <translation>Línea de comandos</translation>
        </message>
        <message>
            <source>Grace period</source>
            <translation>Período de gracia</translation>
        </message>
        <message>
            <source>Sandbox launcher</source>
            <translation>Lanzador de sandbox</translation>
        </message>
        <message>
            <source>CORS origins</source>
            <translation>Orígenes CORS</translation>
        </message>
    </context>
    <context>
        <name>StackRules</name>
        <message>
            <source>%1 depends on itself.</source>
            <translation>%1 depende de sí mismo.</translation>
        </message>
        <message>
            <source>These depend on each other in a circle: %1.</source>
            <translation>Estos dependen unos de otros en círculo: %1.</translation>
        </message>
        <message>
            <source>Deployments would end in preflights-failed or update-failed.</source>
            <translation>Los despliegues acabarían en preflights-failed o update-failed.</translation>
        </message>
        <message>
            <source>Remove the %1 to %2</source>
            <translation>Quitar %1 hacia %2</translation>
        </message>
        <message numerus="yes">
            <source>No stack for platform %1: its %n running deployments would wait for ever.</source>
            <translation>
                <numerusform>No hay stack para la plataforma %1: su despliegue en ejecución esperaría indefinidamente.</numerusform>
                <numerusform>No hay stack para la plataforma %1: sus %n despliegues en ejecución esperarían indefinidamente.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StackSchema</name>
        <message>
            <source>text</source>
            <translation>texto</translation>
        </message>
        <message>
            <source>a whole number</source>
            <translation>un número entero</translation>
        </message>
        <message>
            <source>true or false</source>
            <translation>true o false</translation>
        </message>
        <message>
            <source>an object</source>
            <translation>un objeto</translation>
        </message>
        <message>
            <source>a list</source>
            <translation>una lista</translation>
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
            <translation>%1: todavía no hay diario.</translation>
        </message>
    </context>
    <context>
        <name>alien</name>
        <message>
            <source>&amp;New command</source>
            <translation>&amp;Nuevo comando</translation>
        </message>
        <message>
            <source>Opens the workbench, as it was left.</source>
            <translation>Abre el banco de trabajo tal como se dejó.</translation>
        </message>
        <message>
            <source>&amp;Send</source>
            <translation>&amp;Enviar</translation>
        </message>
        <message>
            <source>Sends what the workbench holds, once to each deployment.</source>
            <translation>Envía lo que contiene el banco de trabajo, una vez a cada despliegue.</translation>
        </message>
        <message>
            <source>&amp;Track by id…</source>
            <translation>&amp;Seguir por id…</translation>
        </message>
        <message>
            <source>Follows a command that was sent elsewhere, by the manager's id.</source>
            <translation>Sigue un comando enviado desde otro lugar, por el id del manager.</translation>
        </message>
        <message>
            <source>&amp;Replay</source>
            <translation>&amp;Repetir</translation>
        </message>
        <message>
            <source>Sends the same request to the same deployment again, with a fresh key.</source>
            <translation>Envía de nuevo la misma solicitud al mismo despliegue, con una clave nueva.</translation>
        </message>
        <message>
            <source>&amp;Edit and replay…</source>
            <translation>E&amp;ditar y repetir…</translation>
        </message>
        <message>
            <source>Opens the request in the workbench, to change it or to send it elsewhere.</source>
            <translation>Abre la solicitud en el banco de trabajo, para modificarla o enviarla a otro sitio.</translation>
        </message>
        <message>
            <source>Retry &amp;failed</source>
            <translation>Reintentar &amp;fallidos</translation>
        </message>
        <message>
            <source>Sends the same request to those of this run that failed.</source>
            <translation>Envía la misma solicitud a los que fallaron en esta ejecución.</translation>
        </message>
        <message>
            <source>St&amp;op</source>
            <translation>De&amp;tener</translation>
        </message>
        <message>
            <source>Holds back what has not left yet; what left goes its way.</source>
            <translation>Retiene lo que aún no ha salido; lo ya enviado sigue su curso.</translation>
        </message>
        <message>
            <source>&amp;Compare</source>
            <translation>&amp;Comparar</translation>
        </message>
        <message>
            <source>Sets the answer against the one before; with two selected, these two.</source>
            <translation>Compara la respuesta con la anterior; con dos seleccionadas, esas dos.</translation>
        </message>
        <message>
            <source>&amp;Look again</source>
            <translation>Cons&amp;ultar de nuevo</translation>
        </message>
        <message>
            <source>Asks the manager about the command now, and fetches its answer once more if it is missing.</source>
            <translation>Consulta ahora el comando al manager y vuelve a obtener su respuesta si falta.</translation>
        </message>
        <message>
            <source>St&amp;ar</source>
            <translation>&amp;Marcar con estrella</translation>
        </message>
        <message>
            <source>Keeps the command whatever its age.</source>
            <translation>Conserva el comando sea cual sea su antigüedad.</translation>
        </message>
        <message>
            <source>N&amp;ote…</source>
            <translation>N&amp;ota…</translation>
        </message>
        <message>
            <source>Writes a note to the command; it can be searched.</source>
            <translation>Añade una nota al comando; se puede buscar.</translation>
        </message>
        <message>
            <source>Remove from &amp;history…</source>
            <translation>Quitar del &amp;historial…</translation>
        </message>
        <message>
            <source>Takes the selected commands out of this console's memory; the manager is not asked.</source>
            <translation>Quita los comandos seleccionados de la memoria de esta consola; no se consulta al manager.</translation>
        </message>
        <message>
            <source>Copy &amp;answer</source>
            <translation>Copiar res&amp;puesta</translation>
        </message>
        <message>
            <source>Copies the answer as it came; secrets are left out.</source>
            <translation>Copia la respuesta tal como llegó, sin los secretos.</translation>
        </message>
        <message>
            <source>Copy re&amp;quest</source>
            <translation>Copiar solici&amp;tud</translation>
        </message>
        <message>
            <source>Copies the parameters; secrets are left out.</source>
            <translation>Copia los parámetros, sin los secretos.</translation>
        </message>
        <message>
            <source>Copy command &amp;id</source>
            <translation>Copiar &amp;id del comando</translation>
        </message>
        <message>
            <source>Copies the manager's ids, a line each.</source>
            <translation>Copia los id del manager, uno por línea.</translation>
        </message>
        <message>
            <source>Copy as c&amp;url</source>
            <translation>Copiar como c&amp;url</translation>
        </message>
        <message>
            <source>Copies the request that creates it; the token stands as $ALIEN_MANAGER_BEARER.</source>
            <translation>Copia la solicitud que lo crea; en lugar del token figura $ALIEN_MANAGER_BEARER.</translation>
        </message>
        <message>
            <source>Copy re&amp;port</source>
            <translation>Copiar infor&amp;me</translation>
        </message>
        <message>
            <source>Copies what is known of it as text, without payloads.</source>
            <translation>Copia como texto lo que se sabe de él, sin payloads.</translation>
        </message>
        <message>
            <source>Export &amp;matrix (CSV)…</source>
            <translation>Exportar &amp;matriz (CSV)…</translation>
        </message>
        <message>
            <source>Saves the answers of this run as a table.</source>
            <translation>Guarda las respuestas de esta ejecución como tabla.</translation>
        </message>
        <message>
            <source>E&amp;xport as JSON lines…</source>
            <translation>E&amp;xportar como líneas JSON…</translation>
        </message>
        <message>
            <source>Saves what the table shows, an object a line, with payloads; secrets in texts are masked.</source>
            <translation>Guarda lo que muestra la tabla, un objeto por línea, con payloads; los secretos de los textos se enmascaran.</translation>
        </message>
        <message>
            <source>Export as CS&amp;V…</source>
            <translation>Exportar como CS&amp;V…</translation>
        </message>
        <message>
            <source>Saves what the table shows as a table, without payloads.</source>
            <translation>Guarda lo que muestra la tabla como tabla, sin payloads.</translation>
        </message>
        <message>
            <source>Export as &amp;bundle (HAR)…</source>
            <translation>Exportar como pa&amp;quete (HAR)…</translation>
        </message>
        <message>
            <source>Saves what the table shows in the format of web tools, to give away: secrets are masked, binary payloads are left out.</source>
            <translation>Guarda lo que muestra la tabla en el formato de las herramientas web, para compartirlo: los secretos se enmascaran y los payloads binarios se omiten.</translation>
        </message>
        <message>
            <source>&amp;New deployment…</source>
            <translation>&amp;Nuevo despliegue…</translation>
        </message>
        <message>
            <source>Creates a deployment in a group; it starts by itself once a release exists.</source>
            <translation>Crea un despliegue en un grupo; se inicia por sí solo en cuanto hay una release.</translation>
        </message>
        <message>
            <source>Re&amp;try</source>
            <translation>Rein&amp;tentar</translation>
        </message>
        <message>
            <source>Lets the manager run the failed phase again.</source>
            <translation>El manager vuelve a ejecutar la fase fallida.</translation>
        </message>
        <message>
            <source>Re&amp;deploy…</source>
            <translation>Re&amp;desplegar…</translation>
        </message>
        <message>
            <source>Runs an update to the release it has; asks first.</source>
            <translation>Ejecuta una actualización a la release que ya tiene; antes pide confirmación.</translation>
        </message>
        <message>
            <source>Run &amp;command…</source>
            <translation>Ejecutar &amp;comando…</translation>
        </message>
        <message>
            <source>Sends a command to the deployment.</source>
            <translation>Envía un comando al despliegue.</translation>
        </message>
        <message>
            <source>Delete, clean &amp;up…</source>
            <translation>Eliminar y &amp;limpiar…</translation>
        </message>
        <message>
            <source>Destroys the deployment's cloud resources, then removes it.</source>
            <translation>Destruye los recursos en la nube del despliegue y después lo elimina.</translation>
        </message>
        <message>
            <source>Delete, d&amp;etach…</source>
            <translation>Eliminar y d&amp;esvincular…</translation>
        </message>
        <message>
            <source>Removes the deployment from the manager; its cloud resources stay and cost money.</source>
            <translation>Quita el despliegue del manager; sus recursos en la nube permanecen y cuestan dinero.</translation>
        </message>
        <message>
            <source>Delete, &amp;forget…</source>
            <translation>Eliminar y ol&amp;vidar…</translation>
        </message>
        <message>
            <source>Copy public &amp;URL</source>
            <translation>Copiar &amp;URL pública</translation>
        </message>
        <message>
            <source>Copies the public URL; with several, that of the resource selected in the inspector, else the first.</source>
            <translation>Copia la URL pública; si hay varias, la del recurso seleccionado en el inspector o, si no, la primera.</translation>
        </message>
        <message>
            <source>Copy &amp;all public URLs</source>
            <translation>Copiar tod&amp;as las URL públicas</translation>
        </message>
        <message>
            <source>Copies every public URL of the selected deployments, a line each.</source>
            <translation>Copia todas las URL públicas de los despliegues seleccionados, una por línea.</translation>
        </message>
        <message>
            <source>&amp;Open public URL</source>
            <translation>A&amp;brir URL pública</translation>
        </message>
        <message>
            <source>Opens the public URL in the browser.</source>
            <translation>Abre la URL pública en el navegador.</translation>
        </message>
        <message>
            <source>Copy &amp;id</source>
            <translation>Copiar &amp;id</translation>
        </message>
        <message>
            <source>Copies the ids of what is selected, a line each.</source>
            <translation>Copia los id de lo seleccionado, uno por línea.</translation>
        </message>
        <message>
            <source>Copy na&amp;me</source>
            <translation>Copiar no&amp;mbre</translation>
        </message>
        <message>
            <source>Copies the names, a line each.</source>
            <translation>Copia los nombres, uno por línea.</translation>
        </message>
        <message>
            <source>Copy &amp;JSON</source>
            <translation>Copiar &amp;JSON</translation>
        </message>
        <message>
            <source>Copies the deployment as the manager sent it, secrets included.</source>
            <translation>Copia el despliegue tal como lo envió el manager, secretos incluidos.</translation>
        </message>
        <message>
            <source>Copy as cu&amp;rl</source>
            <translation>Copiar como cu&amp;rl</translation>
        </message>
        <message>
            <source>Copies the request that reads it; the token stands as $ALIEN_MANAGER_BEARER.</source>
            <translation>Copia la solicitud que lo lee; en lugar del token figura $ALIEN_MANAGER_BEARER.</translation>
        </message>
        <message>
            <source>Public URLs of the f&amp;leet</source>
            <translation>URL públicas de la &amp;flota</translation>
        </message>
        <message>
            <source>Every public URL of every deployment in one table, and back again.</source>
            <translation>Todas las URL públicas de todos los despliegues en una tabla, y vuelta atrás.</translation>
        </message>
        <message>
            <source>Copy selected URLs</source>
            <translation>Copiar las URL seleccionadas</translation>
        </message>
        <message>
            <source>Copies the selected URLs, a line each.</source>
            <translation>Copia las URL seleccionadas, una por línea.</translation>
        </message>
        <message>
            <source>Open selected URL</source>
            <translation>Abrir la URL seleccionada</translation>
        </message>
        <message>
            <source>Opens the selected URL in the browser.</source>
            <translation>Abre la URL seleccionada en el navegador.</translation>
        </message>
        <message>
            <source>Show its deployment</source>
            <translation>Mostrar su despliegue</translation>
        </message>
        <message>
            <source>Shows the deployment that has the selected URL.</source>
            <translation>Muestra el despliegue al que pertenece la URL seleccionada.</translation>
        </message>
        <message>
            <source>Copy all shown URLs</source>
            <translation>Copiar todas las URL mostradas</translation>
        </message>
        <message>
            <source>Copies each URL of the table, a line each.</source>
            <translation>Copia todas las URL de la tabla, una por línea.</translation>
        </message>
        <message>
            <source>Copy all shown URLs as CSV</source>
            <translation>Copiar todas las URL mostradas como CSV</translation>
        </message>
        <message>
            <source>Copies the table for a spreadsheet: deployment, group, platform, status, resource, endpoint, URL.</source>
            <translation>Copia la tabla para una hoja de cálculo: despliegue, grupo, plataforma, estado, recurso, endpoint, URL.</translation>
        </message>
        <message>
            <source>Copy all shown URLs as Markdown</source>
            <translation>Copiar todas las URL mostradas como Markdown</translation>
        </message>
        <message>
            <source>Copies the table for a ticket or a page.</source>
            <translation>Copia la tabla para un ticket o una página.</translation>
        </message>
        <message>
            <source>&amp;New draft…</source>
            <translation>&amp;Nuevo borrador…</translation>
        </message>
        <message>
            <source>Shows drafts, releases and templates to begin with; the open draft is kept.</source>
            <translation>Muestra borradores, releases y plantillas para empezar; el borrador abierto se conserva.</translation>
        </message>
        <message>
            <source>Rename &amp;draft…</source>
            <translation>Cambiar nombre del &amp;borrador…</translation>
        </message>
        <message>
            <source>Gives the open draft another name.</source>
            <translation>Da otro nombre al borrador abierto.</translation>
        </message>
        <message>
            <source>Dele&amp;te draft</source>
            <translation>Eliminar borra&amp;dor</translation>
        </message>
        <message>
            <source>Takes the open draft out of this console; it can be brought back right after.</source>
            <translation>Quita de esta consola el borrador abierto; se puede recuperar justo después.</translation>
        </message>
        <message>
            <source>&amp;Open file…</source>
            <translation>&amp;Abrir archivo…</translation>
        </message>
        <message>
            <source>A stack, a release, or stacks by platform as JSON, as a new draft.</source>
            <translation>Un stack, una release o stacks por plataforma en JSON, como borrador nuevo.</translation>
        </message>
        <message>
            <source>Save to &amp;file…</source>
            <translation>&amp;Guardar en archivo…</translation>
        </message>
        <message>
            <source>Writes the text of the draft to a file, byte for byte.</source>
            <translation>Guarda el texto del borrador en un archivo, byte a byte.</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>Des&amp;hacer</translation>
        </message>
        <message>
            <source>Takes back the last change of form or text.</source>
            <translation>Deshace el último cambio del formulario o del texto.</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Rehacer</translation>
        </message>
        <message>
            <source>Does the change again that was taken back.</source>
            <translation>Vuelve a aplicar el cambio deshecho.</translation>
        </message>
        <message>
            <source>Rena&amp;me…</source>
            <translation>Cambiar no&amp;mbre…</translation>
        </message>
        <message>
            <source>Gives the resource or profile another name; every reference to it follows.</source>
            <translation>Da otro nombre al recurso o perfil; todas sus referencias se actualizan.</translation>
        </message>
        <message>
            <source>Du&amp;plicate…</source>
            <translation>Du&amp;plicar…</translation>
        </message>
        <message>
            <source>Makes a copy of the resource.</source>
            <translation>Crea una copia del recurso.</translation>
        </message>
        <message>
            <source>Remo&amp;ve…</source>
            <translation>&amp;Quitar…</translation>
        </message>
        <message>
            <source>Takes the resource or profile out; says what that breaks.</source>
            <translation>Quita el recurso o perfil e indica qué deja de funcionar.</translation>
        </message>
        <message>
            <source>&amp;Add platform…</source>
            <translation>&amp;Añadir plataforma…</translation>
        </message>
        <message>
            <source>A stack for another platform, as a copy of the one that is shown.</source>
            <translation>Un stack para otra plataforma, como copia del que se muestra.</translation>
        </message>
        <message>
            <source>Remove p&amp;latform…</source>
            <translation>Quitar p&amp;lataforma…</translation>
        </message>
        <message>
            <source>Takes the stack of the platform that is shown out of the draft.</source>
            <translation>Quita del borrador el stack de la plataforma mostrada.</translation>
        </message>
        <message>
            <source>Ne&amp;xt finding</source>
            <translation>Hallazgo siguien&amp;te</translation>
        </message>
        <message>
            <source>Goes to the next finding.</source>
            <translation>Va al hallazgo siguiente.</translation>
        </message>
        <message>
            <source>&amp;Compare…</source>
            <translation>&amp;Comparar…</translation>
        </message>
        <message>
            <source>What differs from the release it came from, or from another.</source>
            <translation>Qué cambia respecto a la release de origen, o a otra.</translation>
        </message>
        <message>
            <source>Pu&amp;blish…</source>
            <translation>Pu&amp;blicar…</translation>
        </message>
        <message>
            <source>Shows whom it hits, then publishes the draft as a release.</source>
            <translation>Muestra a quién afecta y después publica el borrador como release.</translation>
        </message>
        <message>
            <source>Show roll&amp;out</source>
            <translation>Mostrar r&amp;ollout</translation>
        </message>
        <message>
            <source>How far the release that was published last has come.</source>
            <translation>Hasta dónde ha llegado la última release publicada.</translation>
        </message>
        <message>
            <source>Publish the previous stac&amp;k again…</source>
            <translation>Publicar otra vez el stac&amp;k anterior…</translation>
        </message>
        <message>
            <source>The way back: publishes the stacks of the release before, as a new release.</source>
            <translation>El camino de vuelta: publica los stacks de la release anterior como una release nueva.</translation>
        </message>
        <message>
            <source>Fleet at another &amp;time</source>
            <translation>Flota en &amp;otro momento</translation>
        </message>
        <message>
            <source>Shows the deployments as they were at any moment this console saw.</source>
            <translation>Muestra los despliegues como estaban en cualquier momento que esta consola haya visto.</translation>
        </message>
        <message>
            <source>&amp;Previous change</source>
            <translation>Cambio &amp;anterior</translation>
        </message>
        <message>
            <source>Shows the fleet right after the change before.</source>
            <translation>Muestra la flota justo después del cambio anterior.</translation>
        </message>
        <message>
            <source>Ne&amp;xt change</source>
            <translation>Cambio &amp;siguiente</translation>
        </message>
        <message>
            <source>Shows the fleet right after the next change.</source>
            <translation>Muestra la flota justo después del cambio siguiente.</translation>
        </message>
        <message>
            <source>Back to no&amp;w</source>
            <translation>&amp;Volver al presente</translation>
        </message>
        <message>
            <source>Shows the fleet as it is; actions work again.</source>
            <translation>Muestra la flota tal como está; las acciones vuelven a funcionar.</translation>
        </message>
        <message>
            <source>Save view…</source>
            <translation>Guardar vista…</translation>
        </message>
        <message>
            <source>Keeps filter, columns and sorting under a name, as a tab of this connection.</source>
            <translation>Guarda el filtro, las columnas y el orden con un nombre, como pestaña de esta conexión.</translation>
        </message>
        <message>
            <source>Update view</source>
            <translation>Actualizar vista</translation>
        </message>
        <message>
            <source>Puts the filter, columns and sorting on screen into the view of this tab.</source>
            <translation>Guarda en la vista de esta pestaña el filtro, las columnas y el orden actuales.</translation>
        </message>
        <message>
            <source>Rename view…</source>
            <translation>Cambiar nombre de la vista…</translation>
        </message>
        <message>
            <source>Gives the view of this tab another name.</source>
            <translation>Da otro nombre a la vista de esta pestaña.</translation>
        </message>
        <message>
            <source>Move view left</source>
            <translation>Mover vista a la izquierda</translation>
        </message>
        <message>
            <source>Moves its tab one place to the left.</source>
            <translation>Mueve su pestaña un lugar a la izquierda.</translation>
        </message>
        <message>
            <source>Move view right</source>
            <translation>Mover vista a la derecha</translation>
        </message>
        <message>
            <source>Moves its tab one place to the right.</source>
            <translation>Mueve su pestaña un lugar a la derecha.</translation>
        </message>
        <message>
            <source>Open this view first</source>
            <translation>Abrir primero esta vista</translation>
        </message>
        <message>
            <source>The deployments of this connection open with it.</source>
            <translation>Los despliegues de esta conexión se abren con ella.</translation>
        </message>
        <message>
            <source>Copy view as text</source>
            <translation>Copiar vista como texto</translation>
        </message>
        <message>
            <source>Copies it as a line of text, for another connection or person.</source>
            <translation>La copia como una línea de texto, para otra conexión o persona.</translation>
        </message>
        <message>
            <source>Open view from text…</source>
            <translation>Abrir vista desde texto…</translation>
        </message>
        <message>
            <source>Takes the line that “Copy view as text” gives, and opens it as a view.</source>
            <translation>Toma la línea que da «Copiar vista como texto» y la abre como vista.</translation>
        </message>
        <message>
            <source>Delete view</source>
            <translation>Eliminar vista</translation>
        </message>
        <message>
            <source>Removes the tab; it can be undone.</source>
            <translation>Elimina la pestaña; se puede deshacer.</translation>
        </message>
        <message>
            <source>Status class</source>
            <translation>Clase de estado</translation>
        </message>
        <message>
            <source>none yet</source>
            <translation>ninguna aún</translation>
        </message>
        <message>
            <source>%1 newest</source>
            <translation>%1, la más reciente</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Sí</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>Plataforma</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>Release</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Grupo</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Error code</source>
            <translation>Código de error</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Región</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <source>Wants another release</source>
            <translation>Pendiente de otra release</translation>
        </message>
        <message>
            <source>Agent silent</source>
            <translation>Agente sin señal</translation>
        </message>
        <message>
            <source>Retry asked for</source>
            <translation>Reintento solicitado</translation>
        </message>
        <message>
            <source>reading releases</source>
            <translation>leer releases</translation>
        </message>
        <message>
            <source>publishing</source>
            <translation>publicar</translation>
        </message>
        <message>
            <source>creating a group</source>
            <translation>crear un grupo</translation>
        </message>
        <message>
            <source>creating a group's token</source>
            <translation>crear el token de un grupo</translation>
        </message>
        <message>
            <source>reading groups</source>
            <translation>leer grupos</translation>
        </message>
        <message>
            <source>creating a deployment</source>
            <translation>crear un despliegue</translation>
        </message>
        <message>
            <source>listing deployments</source>
            <translation>enumerar despliegues</translation>
        </message>
        <message>
            <source>reading deployments</source>
            <translation>leer despliegues</translation>
        </message>
        <message>
            <source>retrying</source>
            <translation>reintentar</translation>
        </message>
        <message>
            <source>redeploying</source>
            <translation>redesplegar</translation>
        </message>
        <message>
            <source>deleting</source>
            <translation>eliminar</translation>
        </message>
        <message>
            <source>running a command</source>
            <translation>ejecutar un comando</translation>
        </message>
        <message>
            <source>writing a secret</source>
            <translation>escribir un secreto</translation>
        </message>
        <message>
            <source>listing and revoking tokens</source>
            <translation>enumerar y revocar tokens</translation>
        </message>
        <message>
            <source>synchronizing</source>
            <translation>sincronizar</translation>
        </message>
        <message>
            <source>The manager cannot be reached.</source>
            <translation>No se puede acceder al manager.</translation>
        </message>
        <message>
            <source>It is not known yet what your token may do.</source>
            <translation>Aún no se sabe qué permite su token.</translation>
        </message>
        <message>
            <source>Your token has the role %1; %2 needs %3.</source>
            <translation>Su token es %1; para %2 se necesita %3.</translation>
        </message>
        <message>
            <source>role without a name</source>
            <translation>rol sin nombre</translation>
        </message>
        <message>
            <source>This connection is read-only; a saved one is unlocked by Edit this connection.</source>
            <translation>Esta conexión es de solo lectura; una guardada se desbloquea con «Editar esta conexión».</translation>
        </message>
        <message>
            <source>This manager cannot retry preflights-failed; forget the deployment and create it again.</source>
            <translation>Este manager no puede reintentar preflights-failed; olvide el despliegue y créelo de nuevo.</translation>
        </message>
        <message>
            <source>A failed teardown can only be retried with the setup tool.</source>
            <translation>Un desmontaje fallido solo se puede reintentar con la herramienta de instalación.</translation>
        </message>
        <message>
            <source>Only a failed step can be retried; this deployment is %1.</source>
            <translation>Solo se puede reintentar un paso fallido; este despliegue está en %1.</translation>
        </message>
        <message>
            <source>An agent runs this deployment; this manager does not tell it about a retry.</source>
            <translation>Un agente gestiona este despliegue; este manager no le comunica los reintentos.</translation>
        </message>
        <message>
            <source>This deployment is %1; a redeploy would bring it back to life.</source>
            <translation>Este despliegue está en %1; redesplegarlo lo devolvería a la vida.</translation>
        </message>
        <message>
            <source>This deployment is %1; a redeploy would break the deletion.</source>
            <translation>Este despliegue está en %1; redesplegarlo interrumpiría la eliminación.</translation>
        </message>
        <message>
            <source>Redeploy works on running, update-failed and refresh-failed; this deployment is %1.</source>
            <translation>Solo se puede redesplegar en running, update-failed y refresh-failed; este despliegue está en %1.</translation>
        </message>
        <message>
            <source>An agent runs this deployment; this manager gives it nothing to do on a redeploy.</source>
            <translation>Un agente gestiona este despliegue; con un redespliegue, este manager no le encarga nada.</translation>
        </message>
        <message>
            <source>The manager forgets it at once; its cloud resources stay and cost money.</source>
            <translation>El manager lo olvida de inmediato; sus recursos en la nube permanecen y cuestan dinero.</translation>
        </message>
        <message>
            <source>This deployment is %1 already.</source>
            <translation>Este despliegue ya está en %1.</translation>
        </message>
        <message>
            <source>Nothing is left that the manager can clean up; the rest needs a teardown with the setup tool.</source>
            <translation>No queda nada que el manager pueda limpiar; el resto requiere un desmontaje con la herramienta de instalación.</translation>
        </message>
        <message>
            <source>A cleanup after preflights-failed usually ends in delete-failed; forget works.</source>
            <translation>Una limpieza tras preflights-failed suele acabar en delete-failed; olvidar sí funciona.</translation>
        </message>
        <message>
            <source>An agent runs this deployment and undoes a cleanup; only detach and forget work.</source>
            <translation>Un agente gestiona este despliegue y revierte las limpiezas; solo funcionan desvincular y olvidar.</translation>
        </message>
        <message>
            <source>Commands need a running deployment; this one is %1.</source>
            <translation>Los comandos requieren un despliegue en ejecución; este está en %1.</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Destino</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Antes</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Después</translation>
        </message>
        <message>
            <source>What it says</source>
            <translation>Qué indica</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Parte</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Izquierda</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Derecha</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <source>Whether the two differ there</source>
            <translation>Si ambos difieren en ese lugar</translation>
        </message>
        <message>
            <source>deployment, release, settings, environment, resources</source>
            <translation>deployment, release, settings, environment, resources</translation>
        </message>
        <message>
            <source>Part of the place</source>
            <translation>Parte del lugar</translation>
        </message>
        <message>
            <source>Part of the value at the left</source>
            <translation>Parte del valor de la izquierda</translation>
        </message>
        <message>
            <source>Part of the value at the right</source>
            <translation>Parte del valor de la derecha</translation>
        </message>
        <message>
            <source>status</source>
            <translation>estado</translation>
        </message>
        <message>
            <source>platform</source>
            <translation>plataforma</translation>
        </message>
        <message>
            <source>group</source>
            <translation>grupo</translation>
        </message>
        <message>
            <source>error</source>
            <translation>error</translation>
        </message>
        <message>
            <source>imported from</source>
            <translation>importado de</translation>
        </message>
        <message>
            <source>runs</source>
            <translation>ejecuta</translation>
        </message>
        <message>
            <source>wants</source>
            <translation>objetivo</translation>
        </message>
        <message>
            <source>Resource</source>
            <translation>Recurso</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Whose</source>
            <translation>Origen</translation>
        </message>
        <message>
            <source>stack</source>
            <translation>stack</translation>
        </message>
        <message>
            <source>system</source>
            <translation>sistema</translation>
        </message>
        <message>
            <source>Public URL</source>
            <translation>URL pública</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Servicio</translation>
        </message>
        <message>
            <source>Lifecycle</source>
            <translation>Ciclo de vida</translation>
        </message>
        <message>
            <source>Endpoint</source>
            <translation>Endpoint</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Id</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Creación</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Deployments</source>
            <translation>Despliegues</translation>
        </message>
        <message>
            <source>Allowed</source>
            <translation>Permitido</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Con error</translation>
        </message>
        <message>
            <source>Needs action</source>
            <translation>Por atender</translation>
        </message>
        <message>
            <source>Stalled</source>
            <translation>Sin avance</translation>
        </message>
        <message>
            <source>Working</source>
            <translation>En curso</translation>
        </message>
        <message>
            <source>Healthy</source>
            <translation>OK</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>Entrada</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Acción</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Quién</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>Conexión</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>Cantidad</translation>
        </message>
        <message>
            <source>Same cause</source>
            <translation>Misma causa</translation>
        </message>
        <message>
            <source>Oldest</source>
            <translation>Más antiguo</translation>
        </message>
        <message>
            <source>Urgency</source>
            <translation>Urgencia</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <source>What to do next; the row's context menu has it too.</source>
            <translation>Qué hacer a continuación; también está en el menú contextual de la fila.</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Dónde</translation>
        </message>
        <message>
            <source>Last time</source>
            <translation>Última vez</translation>
        </message>
        <message>
            <source>What was done about this cause from this console, and what became of it.</source>
            <translation>Qué se hizo con esta causa desde esta consola y cómo terminó.</translation>
        </message>
        <message>
            <source>Run it</source>
            <translation>La ejecutan</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Publicación</translation>
        </message>
        <message>
            <source>Ref</source>
            <translation>Ref</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Mensaje</translation>
        </message>
        <message>
            <source>Platforms</source>
            <translation>Plataformas</translation>
        </message>
        <message>
            <source>On the way</source>
            <translation>En camino</translation>
        </message>
        <message>
            <source>Left behind</source>
            <translation>Rezagados</translation>
        </message>
        <message>
            <source>Being updated or set up</source>
            <translation>En actualización o instalación</translation>
        </message>
        <message>
            <source>Never came up (setup or preflights failed)</source>
            <translation>Nunca arrancó (falló la instalación o las comprobaciones previas)</translation>
        </message>
        <message>
            <source>Being deleted</source>
            <translation>En eliminación</translation>
        </message>
        <message>
            <source>external ingress</source>
            <translation>ingress externo</translation>
        </message>
        <message>
            <source>ACM certificate ARN</source>
            <translation>ARN del certificado de ACM</translation>
        </message>
        <message>
            <source>Certificate Manager certificate name</source>
            <translation>Nombre del certificado de Certificate Manager</translation>
        </message>
        <message>
            <source>Key Vault certificate ID</source>
            <translation>ID del certificado de Key Vault</translation>
        </message>
        <message>
            <source>TLS secret</source>
            <translation>Secreto TLS</translation>
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
            <translation>TypeScript, binding</translation>
        </message>
        <message>
            <source>Python, binding</source>
            <translation>Python, binding</translation>
        </message>
        <message>
            <source>its own URL</source>
            <translation>su propia URL</translation>
        </message>
        <message>
            <source>messages of %1</source>
            <translation>mensajes de %1</translation>
        </message>
        <message>
            <source>storage events</source>
            <translation>eventos de almacenamiento</translation>
        </message>
        <message>
            <source>schedule</source>
            <translation>programación</translation>
        </message>
        <message>
            <source>a command</source>
            <translation>un comando</translation>
        </message>
        <message>
            <source>minute</source>
            <translation>minuto</translation>
        </message>
        <message>
            <source>hour</source>
            <translation>hora</translation>
        </message>
        <message>
            <source>day</source>
            <translation>día</translation>
        </message>
        <message>
            <source>month</source>
            <translation>mes</translation>
        </message>
        <message>
            <source>weekday</source>
            <translation>día de la semana</translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <translation>%1 y %2</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 a %2</translation>
        </message>
        <message>
            <source>The ACM certificate ARN is missing.</source>
            <translation>Falta el ARN del certificado de ACM.</translation>
        </message>
        <message>
            <source>An ACM certificate ARN reads arn:aws:acm:REGION:ACCOUNT:certificate/ID.</source>
            <translation>Un ARN de certificado de ACM tiene la forma arn:aws:acm:REGION:ACCOUNT:certificate/ID.</translation>
        </message>
        <message>
            <source>The name of the Certificate Manager certificate is missing.</source>
            <translation>Falta el nombre del certificado de Certificate Manager.</translation>
        </message>
        <message>
            <source>A certificate name is of a to z, 0 to 9 and hyphens, or projects/P/locations/L/certificates/NAME.</source>
            <translation>Un nombre de certificado se compone de a a z, 0 a 9 y guiones, o es projects/P/locations/L/certificates/NAME.</translation>
        </message>
        <message>
            <source>The Key Vault certificate ID is missing.</source>
            <translation>Falta el ID del certificado de Key Vault.</translation>
        </message>
        <message>
            <source>A Key Vault certificate ID reads https://VAULT.vault.azure.net/certificates/NAME.</source>
            <translation>Un ID de certificado de Key Vault tiene la forma https://VAULT.vault.azure.net/certificates/NAME.</translation>
        </message>
        <message>
            <source>The name of the TLS secret is missing.</source>
            <translation>Falta el nombre del secreto TLS.</translation>
        </message>
        <message>
            <source>Names of secrets and namespaces are of a to z, 0 to 9 and hyphens.</source>
            <translation>Los nombres de secretos y espacios de nombres se componen de a a z, 0 a 9 y guiones.</translation>
        </message>
        <message>
            <source>The domain is missing.</source>
            <translation>Falta el dominio.</translation>
        </message>
        <message>
            <source>%1 is no domain name.</source>
            <translation>%1 no es un nombre de dominio.</translation>
        </message>
        <message>
            <source>A domain reads api.example.com: no scheme, no port, no path.</source>
            <translation>Un dominio tiene la forma api.example.com: sin esquema, puerto ni ruta.</translation>
        </message>
        <message>
            <source>%1 is not a name of a certificate on %2.</source>
            <translation>%1 no es un nombre de certificado en %2.</translation>
        </message>
        <message>
            <source>Certificate Manager name</source>
            <translation>Nombre en Certificate Manager</translation>
        </message>
        <message>
            <source>CNAME record for %1 that points at %2. At the top of a zone, where no CNAME may stand, use the provider's alias record.</source>
            <translation>Registro CNAME de %1 que apunte a %2. En la raíz de una zona, donde no se admite CNAME, use el registro alias del proveedor.</translation>
        </message>
        <message>
            <source>%1 needs no public record: the platform %2 runs on the manager's host.</source>
            <translation>%1 no necesita registro público: la plataforma %2 se ejecuta en el host del manager.</translation>
        </message>
        <message>
            <source>A record for %1 that points at the load balancer of %2. Its name is known once the deployment runs, and stands with its public URLs. The customer manages DNS.</source>
            <translation>Un registro de %1 que apunte al balanceador de carga de %2. Su nombre se conoce en cuanto el despliegue está en ejecución y figura junto a sus URL públicas. El DNS lo gestiona el cliente.</translation>
        </message>
        <message>
            <source>Line %1, column %2: %3.</source>
            <translation>Línea %1, columna %2: %3.</translation>
        </message>
        <message>
            <source>Nothing else of this stack is checked until it is JSON.</source>
            <translation>No se comprueba nada más de este stack hasta que sea JSON.</translation>
        </message>
        <message>
            <source>%1: %2 has no %3.</source>
            <translation>%1: %2 no tiene %3.</translation>
        </message>
        <message>
            <source>%1: the host label %2 of endpoint %3 is lost.</source>
            <translation>%1: se pierde la etiqueta de host %2 del endpoint %3.</translation>
        </message>
        <message>
            <source>%1: endpoint %2 loses its wildcard subdomains.</source>
            <translation>%1: el endpoint %2 pierde sus subdominios comodín.</translation>
        </message>
        <message>
            <source>%1: 1.7.1 has no public endpoint %2.</source>
            <translation>%1: la versión 1.7.1 no tiene el endpoint público %2.</translation>
        </message>
        <message>
            <source>Object store with API</source>
            <translation>Almacén de objetos con API</translation>
        </message>
        <message>
            <source>A public API in front of a store for objects.</source>
            <translation>Una API pública delante de un almacén de objetos.</translation>
        </message>
        <message>
            <source>Queue worker</source>
            <translation>Worker con cola</translation>
        </message>
        <message>
            <source>One worker takes tasks in, another works them off.</source>
            <translation>Un worker recibe tareas y otro las procesa.</translation>
        </message>
        <message>
            <source>Scheduled job</source>
            <translation>Tarea programada</translation>
        </message>
        <message>
            <source>A worker that runs at fixed times and keeps its results.</source>
            <translation>Un worker que se ejecuta a horas fijas y guarda sus resultados.</translation>
        </message>
        <message>
            <source>Webhook receiver</source>
            <translation>Receptor de webhooks</translation>
        </message>
        <message>
            <source>Takes calls from outside, checks them with a secret, handles them later.</source>
            <translation>Recibe llamadas externas, las verifica con un secreto y las procesa después.</translation>
        </message>
        <message>
            <source>Remote command agent</source>
            <translation>Agente de comandos remotos</translation>
        </message>
        <message>
            <source>Waits for commands; nothing reaches it from outside.</source>
            <translation>Espera comandos; no es accesible desde fuera.</translation>
        </message>
        <message>
            <source>Full example</source>
            <translation>Ejemplo completo</translation>
        </message>
        <message>
            <source>An API, triggers of every kind, and one store of each type.</source>
            <translation>Una API, disparadores de todo tipo y un almacén de cada clase.</translation>
        </message>
        <message>
            <source>Id of the deployment.</source>
            <translation>ID del despliegue.</translation>
        </message>
        <message>
            <source>Name under which the lock is held.</source>
            <translation>Nombre con el que se mantiene el bloqueo.</translation>
        </message>
        <message>
            <source>List of what each resource reports.</source>
            <translation>Lista de lo que informa cada recurso.</translation>
        </message>
        <message>
            <source>List of what was found running.</source>
            <translation>Lista de lo que se encontró en ejecución.</translation>
        </message>
        <message>
            <source>List of what the agent can do.</source>
            <translation>Lista de lo que el agente sabe hacer.</translation>
        </message>
        <message>
            <source>Version of the agent.</source>
            <translation>Versión del agente.</translation>
        </message>
        <message>
            <source>Initialize an agent</source>
            <translation>Inicializar un agente</translation>
        </message>
        <message>
            <source>What an agent sends first: with a group's token it creates the deployment of that name, or gives a fresh token for it. The answer carries that token.</source>
            <translation>Lo primero que envía un agente: con el token de un grupo crea el despliegue de ese nombre o emite un token nuevo para él. La respuesta contiene ese token.</translation>
        </message>
        <message>
            <source>Name of the deployment.</source>
            <translation>Nombre del despliegue.</translation>
        </message>
        <message>
            <source>Where it runs.</source>
            <translation>Dónde se ejecuta.</translation>
        </message>
        <message>
            <source>The cloud under a Kubernetes.</source>
            <translation>La nube sobre la que se ejecuta Kubernetes.</translation>
        </message>
        <message>
            <source>Settings of the deployment.</source>
            <translation>Configuración del despliegue.</translation>
        </message>
        <message>
            <source>Whether it is to get the newest release at once.</source>
            <translation>Si debe recibir de inmediato la release más reciente.</translation>
        </message>
        <message>
            <source>Who registers it, such as helm.</source>
            <translation>Quién lo registra, por ejemplo helm.</translation>
        </message>
        <message>
            <source>Permission that the setup was given.</source>
            <translation>Permiso que se concedió a la instalación.</translation>
        </message>
        <message>
            <source>Scope that the setup covers.</source>
            <translation>Ámbito que abarca la instalación.</translation>
        </message>
        <message>
            <source>Object with the deployer's inputs of the stack.</source>
            <translation>Objeto con las entradas del stack que aporta quien despliega.</translation>
        </message>
        <message>
            <source>Import a setup</source>
            <translation>Importar una instalación</translation>
        </message>
        <message>
            <source>Registers what CloudFormation, Terraform or Helm has set up as a deployment. The answer carries its token.</source>
            <translation>Registra como despliegue lo que instaló CloudFormation, Terraform o Helm. La respuesta contiene su token.</translation>
        </message>
        <message>
            <source>Version of this form; 1.</source>
            <translation>Versión de este formato; 1.</translation>
        </message>
        <message>
            <source>Token of the group; it is kept nowhere here.</source>
            <translation>Token del grupo; aquí no se guarda en ningún sitio.</translation>
        </message>
        <message>
            <source>Leads the names of its cloud resources.</source>
            <translation>Prefijo de los nombres de sus recursos en la nube.</translation>
        </message>
        <message>
            <source>Region of the setup.</source>
            <translation>Región de la instalación.</translation>
        </message>
        <message>
            <source>What the setup was made for.</source>
            <translation>Para qué se hizo la instalación.</translation>
        </message>
        <message>
            <source>Fingerprint of the setup.</source>
            <translation>Huella de la instalación.</translation>
        </message>
        <message>
            <source>Version of the fingerprint.</source>
            <translation>Versión de la huella.</translation>
        </message>
        <message>
            <source>List of what was made, each with id, type and importData.</source>
            <translation>Lista de lo creado, cada elemento con id, type e importData.</translation>
        </message>
        <message>
            <source>How the manager reaches the account.</source>
            <translation>Cómo accede el manager a la cuenta.</translation>
        </message>
        <message>
            <source>Release that the setup was made from.</source>
            <translation>Release a partir de la cual se hizo la instalación.</translation>
        </message>
        <message>
            <source>Anything else that the setup tells.</source>
            <translation>Cualquier otro dato que aporte la instalación.</translation>
        </message>
        <message>
            <source>What made it; for display only.</source>
            <translation>Qué la creó; solo a título informativo.</translation>
        </message>
        <message>
            <source>a deployment group's token only</source>
            <translation>solo el token de un grupo de despliegue</translation>
        </message>
        <message>
            <source>Sync an agent</source>
            <translation>Sincronizar un agente</translation>
        </message>
        <message>
            <source>What an agent sends every half minute: overwrites the deployment's state and gets what to do next, with variables and secrets in clear.</source>
            <translation>Lo que envía un agente cada medio minuto: sobrescribe el estado del despliegue y recibe lo que debe hacer a continuación, con variables y secretos sin cifrar.</translation>
        </message>
        <message>
            <source>State of the deployment as the agent sees it. A malformed one is ignored without a word.</source>
            <translation>Estado del despliegue tal como lo ve el agente. Si está mal formado, se ignora sin aviso.</translation>
        </message>
        <message>
            <source>Acquire deployments</source>
            <translation>Adquirir despliegues</translation>
        </message>
        <message>
            <source>Locks deployments for a loop of your own: the manager leaves them alone for five minutes, and requests to retry are forgotten. The answer holds variables in clear.</source>
            <translation>Bloquea despliegues para un bucle propio: el manager no los toca durante cinco minutos y las solicitudes de reintento se olvidan. La respuesta contiene variables sin cifrar.</translation>
        </message>
        <message>
            <source>Which kind of deployments.</source>
            <translation>Qué clase de despliegues.</translation>
        </message>
        <message>
            <source>Only these, one id a line.</source>
            <translation>Solo estos, un ID por línea.</translation>
        </message>
        <message>
            <source>Only on these platforms, one a line.</source>
            <translation>Solo en estas plataformas, una por línea.</translation>
        </message>
        <message>
            <source>Only in these statuses, one a line.</source>
            <translation>Solo en estos estados, uno por línea.</translation>
        </message>
        <message>
            <source>How many at most.</source>
            <translation>Cuántos como máximo.</translation>
        </message>
        <message>
            <source>How they are chosen.</source>
            <translation>Cómo se eligen.</translation>
        </message>
        <message>
            <source>Only of this setup.</source>
            <translation>Solo los de esta instalación.</translation>
        </message>
        <message>
            <source>Write a state</source>
            <translation>Escribir un estado</translation>
        </message>
        <message>
            <source>Overwrites status, resources and error of a deployment, locked or not. What runs in the cloud does not change by it.</source>
            <translation>Sobrescribe el estado, los recursos y el error de un despliegue, esté bloqueado o no. Lo que se ejecuta en la nube no cambia por ello.</translation>
        </message>
        <message>
            <source>The whole new state.</source>
            <translation>El nuevo estado completo.</translation>
        </message>
        <message>
            <source>Counts as a sign of life.</source>
            <translation>Cuenta como señal de vida.</translation>
        </message>
        <message>
            <source>When to look again, in milliseconds.</source>
            <translation>Cuándo volver a comprobar, en milisegundos.</translation>
        </message>
        <message>
            <source>List of what each resource reports; the manager throws it away.</source>
            <translation>Lista de lo que informa cada recurso; el manager la descarta.</translation>
        </message>
        <message>
            <source>Release a deployment</source>
            <translation>Liberar un despliegue</translation>
        </message>
        <message>
            <source>Ends a lock. Always succeeds, also when the lock is another's: then it stays.</source>
            <translation>Pone fin a un bloqueo. Siempre responde con éxito, también si el bloqueo es ajeno: en ese caso se mantiene.</translation>
        </message>
        <message>
            <source>Renew a lock</source>
            <translation>Renovar un bloqueo</translation>
        </message>
        <message>
            <source>Holds a lock for longer; somebody else's is refused.</source>
            <translation>Prolonga un bloqueo; si es ajeno, se rechaza.</translation>
        </message>
        <message>
            <source>Resolve credentials</source>
            <translation>Obtener credenciales</translation>
        </message>
        <message>
            <source>Live credentials of the customer's cloud account. Whoever reads the answer may act there.</source>
            <translation>Credenciales vigentes de la cuenta del cliente en la nube. Quien lea la respuesta puede actuar en ella.</translation>
        </message>
        <message>
            <source>Mint credentials</source>
            <translation>Emitir credenciales</translation>
        </message>
        <message>
            <source>Short-lived credentials of a service account of the deployment, for its account in the cloud.</source>
            <translation>Credenciales de corta duración de una cuenta de servicio del despliegue, para su cuenta en la nube.</translation>
        </message>
        <message>
            <source>Resource that asks for them.</source>
            <translation>Recurso que las solicita.</translation>
        </message>
        <message>
            <source>Service account that it depends on.</source>
            <translation>Cuenta de servicio de la que depende.</translation>
        </message>
        <message>
            <source>How long they live, in seconds; the manager has its own limits.</source>
            <translation>Cuánto duran, en segundos; el manager tiene sus propios límites.</translation>
        </message>
        <message>
            <source>Resolve a binding</source>
            <translation>Obtener un binding</translation>
        </message>
        <message>
            <source>Where a resource lies and live credentials for it.</source>
            <translation>Dónde está un recurso y credenciales vigentes para él.</translation>
        </message>
        <message>
            <source>Resource; or else the kind.</source>
            <translation>Recurso; en su defecto, la clase.</translation>
        </message>
        <message>
            <source>The deployment's one resource of this kind.</source>
            <translation>El único recurso de esta clase del despliegue.</translation>
        </message>
        <message>
            <source>Revoke a token</source>
            <translation>Revocar un token</translation>
        </message>
        <message>
            <source>Ends a token at once, even the very one in use. The manager does not describe this route.</source>
            <translation>Anula un token de inmediato, incluso el que se está usando. El manager no documenta esta ruta.</translation>
        </message>
        <message>
            <source>Id of the token.</source>
            <translation>ID del token.</translation>
        </message>
        <message>
            <source>List tokens</source>
            <translation>Enumerar tokens</translation>
        </message>
        <message>
            <source>All tokens with their kind and first characters, never the token itself. The manager does not describe this route.</source>
            <translation>Todos los tokens con su clase y sus primeros caracteres, nunca el token en sí. El manager no documenta esta ruta.</translation>
        </message>
        <message>
            <source>Id of the command.</source>
            <translation>ID del comando.</translation>
        </message>
        <message>
            <source>Deployment that runs it; it must be running.</source>
            <translation>Despliegue que lo ejecuta; debe estar en running.</translation>
        </message>
        <message>
            <source>Name of the command. Nobody checks that a resource knows it: an unknown one stays pending.</source>
            <translation>Nombre del comando. Nadie comprueba que un recurso lo conozca: uno desconocido queda pendiente.</translation>
        </message>
        <message>
            <source>The parameters: inline as base64 up to 150,000 bytes, or a size that is uploaded afterwards.</source>
            <translation>Los parámetros: incluidos en base64 hasta 150 000 bytes, o un tamaño que se sube después.</translation>
        </message>
        <message>
            <source>When it expires, by the manager's clock. Without one it never does.</source>
            <translation>Cuándo caduca, según el reloj del manager. Si no se indica, no caduca nunca.</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ninguno</translation>
        </message>
        <message>
            <source>The same key within 24 hours gives back the earlier command, whatever its name and deployment. Use a fresh one each time.</source>
            <translation>La misma clave en un plazo de 24 horas devuelve el comando anterior, sean cuales sean su nombre y su despliegue. Use una nueva cada vez.</translation>
        </message>
        <message>
            <source>Resource that is to run it, when the manager calls the target ambiguous.</source>
            <translation>Recurso que debe ejecutarlo, cuando el manager indica que el destino es ambiguo.</translation>
        </message>
        <message>
            <source>How it went; error wants code and message, success a response.</source>
            <translation>Cómo terminó; error requiere code y message; success, una response.</translation>
        </message>
        <message>
            <source>The answer of a success.</source>
            <translation>La respuesta en caso de éxito.</translation>
        </message>
        <message>
            <source>Code of an error.</source>
            <translation>Código de un error.</translation>
        </message>
        <message>
            <source>Message of an error.</source>
            <translation>Mensaje de un error.</translation>
        </message>
        <message>
            <source>More about an error.</source>
            <translation>Más detalles de un error.</translation>
        </message>
        <message>
            <source>Run a command</source>
            <translation>Ejecutar un comando</translation>
        </message>
        <message>
            <source>Makes a command and, on push deployments, hands it over at once. The manager keeps no list and cannot cancel it; after a failed hand-over the command stays pending forever.</source>
            <translation>Crea un comando y, en los despliegues push, lo entrega de inmediato. El manager no guarda ninguna lista ni puede cancelarlo; si la entrega falla, el comando queda pendiente para siempre.</translation>
        </message>
        <message>
            <source>Read a command</source>
            <translation>Consultar un comando</translation>
        </message>
        <message>
            <source>State, attempt and, when it is over, the response. Neither name nor deployment nor times are in it.</source>
            <translation>Estado, intento y, cuando ha terminado, la respuesta. No incluye nombre, despliegue ni horas.</translation>
        </message>
        <message>
            <source>Finish an upload</source>
            <translation>Finalizar una subida</translation>
        </message>
        <message>
            <source>Says that the parameters have been uploaded; the command then waits for its worker. The manager does not look whether they are there.</source>
            <translation>Indica que los parámetros ya se han subido; el comando espera entonces a su worker. El manager no comprueba que estén.</translation>
        </message>
        <message>
            <source>How many bytes were uploaded.</source>
            <translation>Cuántos bytes se subieron.</translation>
        </message>
        <message>
            <source>Answer a command</source>
            <translation>Responder a un comando</translation>
        </message>
        <message>
            <source>What a worker sends when it is done: the command is over with this response, whatever the real worker does. On a command that is over it is ignored.</source>
            <translation>Lo que envía un worker al terminar: el comando concluye con esta respuesta, haga lo que haga el worker real. En un comando ya terminado se ignora.</translation>
        </message>
        <message>
            <source>Read a payload</source>
            <translation>Consultar un payload</translation>
        </message>
        <message>
            <source>The parameters and the response as the manager stored them. Large parameters come without any way to read them.</source>
            <translation>Los parámetros y la respuesta tal como los guardó el manager. Los parámetros grandes llegan sin ningún modo de leerlos.</translation>
        </message>
        <message>
            <source>Overwrite a payload</source>
            <translation>Sobrescribir un payload</translation>
        </message>
        <message>
            <source>Replaces what is stored of a command's parameters and response; its state stays.</source>
            <translation>Sustituye los parámetros y la respuesta guardados de un comando; su estado no cambia.</translation>
        </message>
        <message>
            <source>New parameters.</source>
            <translation>Parámetros nuevos.</translation>
        </message>
        <message>
            <source>New response: status success with a response, or error with code and message.</source>
            <translation>Respuesta nueva: status success con response, o error con code y message.</translation>
        </message>
        <message>
            <source>Lease commands</source>
            <translation>Reservar comandos</translation>
        </message>
        <message>
            <source>Takes waiting commands away from the deployment's workers: whoever leases them must answer or release them. The answer holds links that need no token.</source>
            <translation>Retira a los workers del despliegue los comandos en espera: quien los reserva debe responderlos o liberarlos. La respuesta contiene enlaces que no requieren token.</translation>
        </message>
        <message>
            <source>Deployment whose commands are taken.</source>
            <translation>Despliegue cuyos comandos se toman.</translation>
        </message>
        <message>
            <source>How long each is held, in seconds.</source>
            <translation>Cuánto se retiene cada uno, en segundos.</translation>
        </message>
        <message>
            <source>The one resource that takes them, with its type worker, container or daemon.</source>
            <translation>El único recurso que los toma, con su tipo worker, container o daemon.</translation>
        </message>
        <message>
            <source>Release a lease</source>
            <translation>Liberar una reserva</translation>
        </message>
        <message>
            <source>Gives a leased command back: it waits again and its attempt counts one more.</source>
            <translation>Devuelve un comando reservado: vuelve a esperar y su contador de intentos sube en uno.</translation>
        </message>
        <message>
            <source>any valid token</source>
            <translation>cualquier token válido</translation>
        </message>
        <message>
            <source>Id of the lease.</source>
            <translation>ID de la reserva.</translation>
        </message>
        <message>
            <source>Id of the deployment group.</source>
            <translation>ID del grupo de despliegue.</translation>
        </message>
        <message>
            <source>Name of the deployment; unique within its group.</source>
            <translation>Nombre del despliegue; único dentro de su grupo.</translation>
        </message>
        <message>
            <source>Where it runs. The newest release must carry a stack for it.</source>
            <translation>Dónde se ejecuta. La release más reciente debe incluir un stack para esa plataforma.</translation>
        </message>
        <message>
            <source>Group that it belongs to. A token of a group always creates in its own group.</source>
            <translation>Grupo al que pertenece. El token de un grupo siempre crea en su propio grupo.</translation>
        </message>
        <message>
            <source>the newest group</source>
            <translation>el grupo más reciente</translation>
        </message>
        <message>
            <source>Settings of this deployment. They cannot be changed later, and a misspelled key is dropped without a word.</source>
            <translation>Configuración de este despliegue. No se puede cambiar después, y una clave mal escrita se descarta sin aviso.</translation>
        </message>
        <message>
            <source>List of variables with name, value and type plain or secret. They can neither be changed nor read back later.</source>
            <translation>Lista de variables con name, value y type plain o secret. Después no se pueden cambiar ni volver a leer.</translation>
        </message>
        <message>
            <source>Leads the names of its cloud resources: 3 to 40 characters a-z, 0-9 and -, a letter first.</source>
            <translation>Prefijo de los nombres de sus recursos en la nube: de 3 a 40 caracteres a-z, 0-9 y -, empezando por una letra.</translation>
        </message>
        <message>
            <source>chosen by the manager</source>
            <translation>elegido por el manager</translation>
        </message>
        <message>
            <source>Check health</source>
            <translation>Comprobar el estado de salud</translation>
        </message>
        <message>
            <source>Tells that the manager answers, and nothing else: it names no version.</source>
            <translation>Indica que el manager responde y nada más: no informa de la versión.</translation>
        </message>
        <message>
            <source>Read who I am</source>
            <translation>Consultar mi identidad</translation>
        </message>
        <message>
            <source>The role and the scope of the token in use. A capability token for commands or telemetry gets 403.</source>
            <translation>El rol y el ámbito del token en uso. Un token de capacidad para comandos o telemetría recibe 403.</translation>
        </message>
        <message>
            <source>List groups</source>
            <translation>Enumerar grupos</translation>
        </message>
        <message>
            <source>All groups that the token may read, newest first, in one answer: the manager has no pages.</source>
            <translation>Todos los grupos que el token puede leer, primero los más recientes, en una sola respuesta: el manager no pagina.</translation>
        </message>
        <message>
            <source>any valid token; a deployment's own token gets an empty list</source>
            <translation>cualquier token válido; el token propio de un despliegue recibe una lista vacía</translation>
        </message>
        <message>
            <source>Create a group</source>
            <translation>Crear un grupo</translation>
        </message>
        <message>
            <source>A new group with room for some deployments. A group can never be renamed, resized or deleted, and the manager takes the same name twice.</source>
            <translation>Un grupo nuevo con capacidad para cierto número de despliegues. Un grupo nunca se puede renombrar, redimensionar ni eliminar, y el manager acepta nombres repetidos.</translation>
        </message>
        <message>
            <source>Name of the group; the manager does not check it.</source>
            <translation>Nombre del grupo; el manager no lo comprueba.</translation>
        </message>
        <message>
            <source>How many deployments it may hold, forever.</source>
            <translation>Cuántos despliegues puede contener; no se puede cambiar nunca.</translation>
        </message>
        <message>
            <source>Read a group</source>
            <translation>Consultar un grupo</translation>
        </message>
        <message>
            <source>One group with its capacity and how many deployments it has.</source>
            <translation>Un grupo con su capacidad y el número de despliegues que tiene.</translation>
        </message>
        <message>
            <source>Mint a group token</source>
            <translation>Emitir un token de grupo</translation>
        </message>
        <message>
            <source>A token that may deploy into the group. It is shown this once, never expires and has no name; only a revocation ends it.</source>
            <translation>Un token que permite desplegar en el grupo. Solo se muestra esta vez, no caduca nunca y no tiene nombre; solo se anula revocándolo.</translation>
        </message>
        <message>
            <source>List deployments</source>
            <translation>Enumerar despliegues</translation>
        </message>
        <message>
            <source>Every deployment that the token may read, whole, newest first: a large fleet is a large answer. An unknown group gives an empty list.</source>
            <translation>Todos los despliegues que el token puede leer, completos, primero los más recientes: una flota grande da una respuesta grande. Un grupo desconocido da una lista vacía.</translation>
        </message>
        <message>
            <source>Only those of this group.</source>
            <translation>Solo los de este grupo.</translation>
        </message>
        <message>
            <source>Only those of this name; the manager wants the group, too.</source>
            <translation>Solo los de este nombre; el manager exige también el grupo.</translation>
        </message>
        <message>
            <source>More to put into each item, one word a line: deploymentGroup adds the group's name.</source>
            <translation>Qué más incluir en cada elemento, una palabra por línea: deploymentGroup añade el nombre del grupo.</translation>
        </message>
        <message>
            <source>Read a deployment</source>
            <translation>Consultar un despliegue</translation>
        </message>
        <message>
            <source>One deployment, whole: settings, state of every resource, error. Fields without a value are left out.</source>
            <translation>Un despliegue completo: configuración, estado de cada recurso, error. Los campos sin valor se omiten.</translation>
        </message>
        <message>
            <source>Read public addresses</source>
            <translation>Consultar direcciones públicas</translation>
        </message>
        <message>
            <source>Status, public URLs by resource and the address for commands. The order of the resources is another each time.</source>
            <translation>Estado, URL públicas por recurso y la dirección para los comandos. El orden de los recursos cambia cada vez.</translation>
        </message>
        <message>
            <source>Create a deployment</source>
            <translation>Crear un despliegue</translation>
        </message>
        <message>
            <source>A new deployment of the newest release, and its token, which is shown this once. Without any release it stays pending forever: publish first.</source>
            <translation>Un despliegue nuevo de la release más reciente y su token, que solo se muestra esta vez. Si no hay ninguna release, queda pendiente para siempre: publique antes una.</translation>
        </message>
        <message>
            <source>Retry a deployment</source>
            <translation>Reintentar un despliegue</translation>
        </message>
        <message>
            <source>Asks for another try after a failed step; the manager refuses it in any other status. On a pull deployment of 1.7.1 the request is lost.</source>
            <translation>Solicita otro intento tras un paso con error; en cualquier otro estado el manager lo rechaza. En un despliegue pull de la versión 1.7.1 la solicitud se pierde.</translation>
        </message>
        <message>
            <source>Redeploy a deployment</source>
            <translation>Redesplegar un despliegue</translation>
        </message>
        <message>
            <source>Sets the status to update-pending, whatever it was: the manager refuses nothing. Only safe while running, update-failed or refresh-failed.</source>
            <translation>Pone el estado en update-pending, fuera cual fuera: el manager no rechaza nada. Solo es seguro en running, update-failed o refresh-failed.</translation>
        </message>
        <message>
            <source>Delete a deployment</source>
            <translation>Eliminar un despliegue</translation>
        </message>
        <message>
            <source>Cleanup destroys the cloud resources first; detach and forget drop the deployment at once and leave its resources running, at your cost.</source>
            <translation>La limpieza (cleanup) destruye primero los recursos en la nube; detach y forget descartan el despliegue de inmediato y dejan sus recursos en marcha, a su costa.</translation>
        </message>
        <message>
            <source>What becomes of the cloud resources: cleanup destroys them, detach and forget leave them.</source>
            <translation>Qué ocurre con los recursos en la nube: cleanup los destruye; detach y forget los dejan.</translation>
        </message>
        <message>
            <source>Write a vault secret</source>
            <translation>Escribir un secreto en un vault</translation>
        </message>
        <message>
            <source>Puts one secret into a vault of the deployment; the one before it is gone. The manager does not describe this route.</source>
            <translation>Guarda un secreto en un vault del despliegue; el anterior se pierde. El manager no documenta esta ruta.</translation>
        </message>
        <message>
            <source>Id of the vault; secrets is always there.</source>
            <translation>ID del vault; secrets existe siempre.</translation>
        </message>
        <message>
            <source>Name of the secret.</source>
            <translation>Nombre del secreto.</translation>
        </message>
        <message>
            <source>The secret; it is kept nowhere here.</source>
            <translation>El secreto; aquí no se guarda en ningún sitio.</translation>
        </message>
        <message>
            <source>List releases</source>
            <translation>Enumerar releases</translation>
        </message>
        <message>
            <source>Every release with its whole stacks, newest first.</source>
            <translation>Todas las releases con sus stacks completos, primero las más recientes.</translation>
        </message>
        <message>
            <source>Read the newest release</source>
            <translation>Consultar la release más reciente</translation>
        </message>
        <message>
            <source>The release that new deployments get; 404 before the first one.</source>
            <translation>La release que reciben los despliegues nuevos; 404 antes de la primera.</translation>
        </message>
        <message>
            <source>Read a release</source>
            <translation>Consultar una release</translation>
        </message>
        <message>
            <source>One release with its stack for each platform.</source>
            <translation>Una release con su stack para cada plataforma.</translation>
        </message>
        <message>
            <source>Id of the release; upper and lower case matter.</source>
            <translation>ID de la release; distingue mayúsculas y minúsculas.</translation>
        </message>
        <message>
            <source>Publish a release</source>
            <translation>Publicar una release</translation>
        </message>
        <message>
            <source>Moves the whole fleet: every deployment that is running, update-failed or refresh-failed begins to update at once. Nothing is checked here; a deployment whose platform is missing is stuck.</source>
            <translation>Mueve toda la flota: cada despliegue en running, update-failed o refresh-failed empieza a actualizarse de inmediato. Aquí no se comprueba nada; un despliegue cuya plataforma falte queda atascado.</translation>
        </message>
        <message>
            <source>Object with one stack for each platform in use: aws, gcp, azure, kubernetes, local, test.</source>
            <translation>Objeto con un stack para cada plataforma en uso: aws, gcp, azure, kubernetes, local, test.</translation>
        </message>
        <message>
            <source>Project; the standalone manager has one.</source>
            <translation>Proyecto; el manager autónomo tiene uno solo.</translation>
        </message>
        <message>
            <source>Where it comes from: commitSha, commitRef and commitMessage.</source>
            <translation>De dónde procede: commitSha, commitRef y commitMessage.</translation>
        </message>
        <message>
            <source>Copy lin&amp;k</source>
            <translation>Copiar enlac&amp;e</translation>
        </message>
        <message>
            <source>Copies a link for colleagues with a connection of this name: to what is selected, a line each, or else to the filter.</source>
            <translation>Copia un enlace para colegas que tengan una conexión con este nombre: a lo seleccionado, uno por línea, o, si no hay selección, al filtro.</translation>
        </message>
        <message>
            <source>Copy as comman&amp;d line</source>
            <translation>Copiar como línea de coman&amp;dos</translation>
        </message>
        <message>
            <source>Copies the command that lists what is selected, or else what the filter shows, as JSON in a terminal.</source>
            <translation>Copia el comando que muestra como JSON en un terminal lo seleccionado o, si no hay selección, lo que muestra el filtro.</translation>
        </message>
        <message>
            <source>Being torn down, or left half torn down</source>
            <translation>En desmontaje o desmontados a medias</translation>
        </message>
        <message>
            <source>In error, or of unknown status</source>
            <translation>Con error o de estado desconocido</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Leído</translation>
        </message>
    </context>
    <context>
        <name>alien::ActionFlow</name>
        <message numerus="yes">
            <source>%1 %n deployment(s)</source>
            <translation>
                <numerusform>%1 %n despliegue</numerusform>
                <numerusform>%1 %n despliegues</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 %n token(s)</source>
            <translation>
                <numerusform>%1 %n token</numerusform>
                <numerusform>%1 %n tokens</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 %n group(s)</source>
            <translation>
                <numerusform>%1 %n grupo</numerusform>
                <numerusform>%1 %n grupos</numerusform>
            </translation>
        </message>
        <message>
            <source>I know that this is %1, and what it does there</source>
            <translation>Sé que esto es %1 y qué efecto tiene ahí</translation>
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
            <translation>Continúa en segundo plano.</translation>
        </message>
        <message>
            <source>Show outcomes</source>
            <translation>Mostrar resultados</translation>
        </message>
        <message>
            <source>%1 once more?</source>
            <translation>¿%1 otra vez?</translation>
        </message>
        <message>
            <source>The same is sent again to those where it failed.</source>
            <translation>Se envía lo mismo de nuevo a los que fallaron.</translation>
        </message>
        <message numerus="yes">
            <source>%n left out: whether it happened there is not known. Look at them first.</source>
            <translation>
                <numerusform>%n omitido: no se sabe si allí llegó a ocurrir. Revíselo primero.</numerusform>
                <numerusform>%n omitidos: no se sabe si allí llegó a ocurrir. Revíselos primero.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left out: nothing was sent to them.</source>
            <translation>
                <numerusform>%n omitido: no se le envió nada.</numerusform>
                <numerusform>%n omitidos: no se les envió nada.</numerusform>
            </translation>
        </message>
        <message>
            <source>Export outcomes</source>
            <translation>Exportar resultados</translation>
        </message>
        <message>
            <source>CSV (*.csv);;JSON (*.json)</source>
            <translation>CSV (*.csv);;JSON (*.json)</translation>
        </message>
        <message>
            <source>The outcomes could not be written to %1.</source>
            <translation>No se pudieron guardar los resultados en %1.</translation>
        </message>
        <message>
            <source>outcome unknown</source>
            <translation>resultado desconocido</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>con error</translation>
        </message>
        <message>
            <source>not sent</source>
            <translation>no enviado</translation>
        </message>
        <message>
            <source>done</source>
            <translation>hecho</translation>
        </message>
        <message>
            <source>%1 %2: %3.</source>
            <translation>%1 %2: %3.</translation>
        </message>
        <message numerus="yes">
            <source>%n done</source>
            <translation>
                <numerusform>%n hecho</numerusform>
                <numerusform>%n hechos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n outcome unknown</source>
            <translation>
                <numerusform>%n con resultado desconocido</numerusform>
                <numerusform>%n con resultado desconocido</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n failed</source>
            <translation>
                <numerusform>%n con error</numerusform>
                <numerusform>%n con error</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not sent</source>
            <translation>
                <numerusform>%n no enviado</numerusform>
                <numerusform>%n no enviados</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>Copiar informe</translation>
        </message>
        <message>
            <source>The outcomes were saved.</source>
            <translation>Se guardaron los resultados.</translation>
        </message>
    </context>
    <context>
        <name>alien::ActionOutlook</name>
        <message>
            <source>release %1</source>
            <translation>release %1</translation>
        </message>
        <message>
            <source>release %1, again</source>
            <translation>release %1, otra vez</translation>
        </message>
        <message>
            <source>release %1 → %2</source>
            <translation>release %1 → %2</translation>
        </message>
        <message>
            <source>Nothing: its agent is not told</source>
            <translation>Nada: no se avisa a su agente</translation>
        </message>
        <message>
            <source>Back to %1</source>
            <translation>Vuelve a %1</translation>
        </message>
        <message>
            <source>after %1</source>
            <translation>tras %1</translation>
        </message>
        <message numerus="yes">
            <source>%n resource(s) stay in the cloud</source>
            <translation>
                <numerusform>%n recurso queda en la nube</numerusform>
                <numerusform>%n recursos quedan en la nube</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing: the rest needs the setup tool</source>
            <translation>Nada: el resto requiere la herramienta de instalación</translation>
        </message>
        <message>
            <source>Its agent undoes it</source>
            <translation>Su agente lo deshace</translation>
        </message>
        <message numerus="yes">
            <source>Destroys %n resource(s)</source>
            <translation>
                <numerusform>Destruye %n recurso</numerusform>
                <numerusform>Destruye %n recursos</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::ActionRunner</name>
        <message>
            <source>%1 The journal could not record this outcome.</source>
            <translation>%1 El diario no pudo registrar este resultado.</translation>
        </message>
        <message>
            <source>outcome unknown: the connection was closed before the answer came.</source>
            <translation>resultado desconocido: la conexión se cerró antes de llegar la respuesta.</translation>
        </message>
    </context>
    <context>
        <name>alien::ActionVerdict</name>
        <message>
            <source>Refused: %1</source>
            <translation>Rechazado: %1</translation>
        </message>
        <message>
            <source>Failed: %1</source>
            <translation>Error: %1</translation>
        </message>
        <message>
            <source>outcome unknown: %1</source>
            <translation>resultado desconocido: %1</translation>
        </message>
        <message>
            <source>The manager accepted it.</source>
            <translation>El manager lo aceptó.</translation>
        </message>
        <message>
            <source>Nothing was sent: this connection is read-only.</source>
            <translation>No se envió nada: esta conexión es de solo lectura.</translation>
        </message>
        <message>
            <source>Nothing was sent: it is not known yet what your token may do.</source>
            <translation>No se envió nada: aún no se sabe qué permite su token.</translation>
        </message>
        <message>
            <source>Nothing was sent: your token has the role %1; this needs %2.</source>
            <translation>No se envió nada: su token es %1; se necesita %2.</translation>
        </message>
        <message>
            <source>Nothing was sent: another change of the same target is still under way.</source>
            <translation>No se envió nada: aún hay otro cambio en curso sobre el mismo destino.</translation>
        </message>
        <message>
            <source>Nothing was sent: stopped before its turn came.</source>
            <translation>No se envió nada: se detuvo antes de llegar su turno.</translation>
        </message>
        <message>
            <source>Nothing was sent: the manager no longer knows this deployment.</source>
            <translation>No se envió nada: el manager ya no conoce este despliegue.</translation>
        </message>
        <message>
            <source>Nothing was sent: the present status could not be read. %1</source>
            <translation>No se envió nada: no se pudo leer el estado actual. %1</translation>
        </message>
        <message>
            <source>Nothing was sent: changed since you looked, from %1 to %2.</source>
            <translation>No se envió nada: desde que lo consultó cambió de %1 a %2.</translation>
        </message>
        <message>
            <source>Nothing was sent: the journal could not be written.</source>
            <translation>No se envió nada: no se pudo escribir en el diario.</translation>
        </message>
    </context>
    <context>
        <name>alien::AnswerComparison</name>
        <message>
            <source>Close comparison</source>
            <translation>Cerrar comparación</translation>
        </message>
        <message>
            <source>Comparison</source>
            <translation>Comparación</translation>
        </message>
    </context>
    <context>
        <name>alien::ApiCatalogue</name>
        <message>
            <source>anybody, even without a token</source>
            <translation>cualquiera, incluso sin token</translation>
        </message>
        <message>
            <source>System</source>
            <translation>Sistema</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Grupos</translation>
        </message>
        <message>
            <source>Deployments</source>
            <translation>Despliegues</translation>
        </message>
        <message>
            <source>Releases</source>
            <translation>Releases</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Comandos</translation>
        </message>
        <message>
            <source>Leases</source>
            <translation>Reservas</translation>
        </message>
        <message>
            <source>Agents</source>
            <translation>Agentes</translation>
        </message>
        <message>
            <source>Credentials</source>
            <translation>Credenciales</translation>
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
            <translation>%1 no se conservó porque es un secreto: introdúzcalo de nuevo.</translation>
        </message>
        <message>
            <source>%1 is needed: fill it in.</source>
            <translation>%1 es obligatorio: rellénelo.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 is no point in time: write it like %2.</source>
            <translation>%1 no es una fecha y hora: escríbalo como %2.</translation>
        </message>
        <message>
            <source>%1 cannot stand in a path: take out dots alone and control characters.</source>
            <translation>%1 no puede ir en una ruta: quite los puntos solos y los caracteres de control.</translation>
        </message>
        <message>
            <source>%1 holds a control character: take it out.</source>
            <translation>%1 contiene un carácter de control: quítelo.</translation>
        </message>
        <message>
            <source>%1 has %2 characters; at most %3 are taken.</source>
            <translation>%1 tiene %2 caracteres; se admiten como máximo %3.</translation>
        </message>
        <message>
            <source>It must be an object with mode inline or storage.</source>
            <translation>Debe ser un objeto con mode inline o storage.</translation>
        </message>
        <message>
            <source>Mode inline needs inlineBase64 with a text.</source>
            <translation>Con mode inline se requiere inlineBase64 con un texto.</translation>
        </message>
        <message>
            <source>inlineBase64 is not base64: the manager would take it and no worker could read it.</source>
            <translation>inlineBase64 no es base64: el manager lo aceptaría y ningún worker podría leerlo.</translation>
        </message>
        <message>
            <source>size must be a whole number of bytes.</source>
            <translation>size debe ser un número entero de bytes.</translation>
        </message>
        <message>
            <source>mode must be inline or storage.</source>
            <translation>mode debe ser inline o storage.</translation>
        </message>
        <message>
            <source>%1 is needed: null does not count.</source>
            <translation>%1 es obligatorio: null no cuenta.</translation>
        </message>
        <message>
            <source>%1 must be a whole number.</source>
            <translation>%1 debe ser un número entero.</translation>
        </message>
        <message>
            <source>%1 must be at least %2.</source>
            <translation>%1 debe ser como mínimo %2.</translation>
        </message>
        <message>
            <source>%1 must be at most %2.</source>
            <translation>%1 debe ser como máximo %2.</translation>
        </message>
        <message>
            <source>%1 must be true or false.</source>
            <translation>%1 debe ser true o false.</translation>
        </message>
        <message>
            <source>%1 must be a list of texts, none of them empty.</source>
            <translation>%1 debe ser una lista de textos, ninguno vacío.</translation>
        </message>
        <message>
            <source>%1 must be JSON; this is only text. It would look like %2.</source>
            <translation>%1 debe ser JSON; esto es solo texto. Se escribiría así: %2.</translation>
        </message>
        <message>
            <source>%1 must be a text, in quotes.</source>
            <translation>%1 debe ser un texto entre comillas.</translation>
        </message>
        <message>
            <source>%1 is not known here; the manager may refuse it. Known are %2.</source>
            <translation>%1 no se conoce aquí; el manager podría rechazarlo. Se conocen %2.</translation>
        </message>
        <message>
            <source>%1 is no field of this operation; the manager refuses or ignores it.</source>
            <translation>%1 no es un campo de esta operación; el manager lo rechaza o lo ignora.</translation>
        </message>
        <message>
            <source>Line %1, column %2 of the body: %3. Mend the JSON.</source>
            <translation>Línea %1, columna %2 del cuerpo: %3. Corrija el JSON.</translation>
        </message>
        <message>
            <source>The body must be an object: { … }.</source>
            <translation>El cuerpo debe ser un objeto: { … }.</translation>
        </message>
        <message>
            <source>A name stands twice in one object; the last one counts.</source>
            <translation>Un nombre aparece dos veces en un objeto; cuenta el último.</translation>
        </message>
        <message>
            <source>The body has %1 bytes; the manager takes at most 2 MB.</source>
            <translation>El cuerpo tiene %1 bytes; el manager admite como máximo 2 MB.</translation>
        </message>
        <message>
            <source>"%1" is no header: write Name: value.</source>
            <translation>«%1» no es una cabecera: escriba Nombre: valor.</translation>
        </message>
        <message>
            <source>A header's value was not kept, because it is a secret: fill it in again.</source>
            <translation>El valor de una cabecera no se conservó porque es un secreto: introdúzcalo de nuevo.</translation>
        </message>
        <message>
            <source>%1 cannot be set: it belongs to the connection, or its value has characters that no header may have.</source>
            <translation>%1 no se puede definir: pertenece a la conexión o su valor contiene caracteres que ninguna cabecera admite.</translation>
        </message>
        <message>
            <source>Write a number from %1 to %2, or leave it empty.</source>
            <translation>Escriba un número de %1 a %2 o déjelo vacío.</translation>
        </message>
        <message>
            <source>%1 has a line break after character %2: take it out.</source>
            <translation>%1 tiene un salto de línea después del carácter %2: quítelo.</translation>
        </message>
    </context>
    <context>
        <name>alien::ApiController</name>
        <message>
            <source>Open the section API first.</source>
            <translation>Abra antes la sección API.</translation>
        </message>
        <message>
            <source>&amp;Send request</source>
            <translation>&amp;Enviar solicitud</translation>
        </message>
        <message>
            <source>Sends the open operation of the API section (Ctrl+Return).</source>
            <translation>Envía la operación abierta de la sección API (Ctrl+Intro).</translation>
        </message>
        <message>
            <source>Cancel re&amp;quest</source>
            <translation>Cancelar solici&amp;tud</translation>
        </message>
        <message>
            <source>Gives up waiting for the answer.</source>
            <translation>Deja de esperar la respuesta.</translation>
        </message>
        <message>
            <source>Copy as c&amp;url</source>
            <translation>Copiar como c&amp;url</translation>
        </message>
        <message>
            <source>Copies the request for a shell; the token stands as $ALIEN_MANAGER_BEARER.</source>
            <translation>Copia la solicitud para un shell; en lugar del token figura $ALIEN_MANAGER_BEARER.</translation>
        </message>
        <message>
            <source>C&amp;lear request</source>
            <translation>&amp;Vaciar solicitud</translation>
        </message>
        <message>
            <source>Empties the fields of the open operation.</source>
            <translation>Vacía los campos de la operación abierta.</translation>
        </message>
        <message>
            <source>Unlock &amp;guarded operations…</source>
            <translation>Desbloquear operaciones prote&amp;gidas…</translation>
        </message>
        <message>
            <source>Lets this connection send what hands out live credentials or acts for an agent.</source>
            <translation>Permite a esta conexión enviar lo que entrega credenciales activas o actúa en nombre de un agente.</translation>
        </message>
        <message>
            <source>Choose an operation of the section API first.</source>
            <translation>Elija antes una operación de la sección API.</translation>
        </message>
        <message>
            <source>No request of this operation is under way.</source>
            <translation>No hay ninguna solicitud en curso de esta operación.</translation>
        </message>
        <message>
            <source>There is nothing to clear.</source>
            <translation>No hay nada que vaciar.</translation>
        </message>
        <message>
            <source>This connection is read-only.</source>
            <translation>Esta conexión es de solo lectura.</translation>
        </message>
        <message>
            <source>Lock &amp;guarded operations again</source>
            <translation>Volver a bloquear operaciones prote&amp;gidas</translation>
        </message>
        <message>
            <source>The request was emptied.</source>
            <translation>Se vació la solicitud.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>%1?</source>
            <translation>¿%1?</translation>
        </message>
        <message>
            <source>%1: %2?</source>
            <translation>%1: ¿%2?</translation>
        </message>
        <message>
            <source>%1 leaves once, exactly as it is filled in; nothing is checked against the present status.</source>
            <translation>%1 se envía una vez, exactamente como está rellenada; no se comprueba nada con el estado actual.</translation>
        </message>
        <message>
            <source>The answer stays masked until it is revealed.</source>
            <translation>La respuesta permanece enmascarada hasta que se revele.</translation>
        </message>
        <message>
            <source>Send 1 request</source>
            <translation>Enviar 1 solicitud</translation>
        </message>
        <message>
            <source>Type %1, the number of deployments that it moves</source>
            <translation>Escriba %1, el número de despliegues afectados</translation>
        </message>
        <message>
            <source>Type %1, the operation</source>
            <translation>Escriba %1, la operación</translation>
        </message>
        <message>
            <source>Type %1</source>
            <translation>Escriba %1</translation>
        </message>
        <message>
            <source>I know that this acts with live credentials or behind an agent's back</source>
            <translation>Sé que esto actúa con credenciales activas o a espaldas de un agente</translation>
        </message>
        <message>
            <source>I know that the cloud resources stay and cost money</source>
            <translation>Sé que los recursos en la nube permanecen y cuestan dinero</translation>
        </message>
        <message>
            <source>Unlock the guarded operations of %1?</source>
            <translation>¿Desbloquear las operaciones protegidas de %1?</translation>
        </message>
        <message>
            <source>They hand out live credentials of customers' accounts, or move state behind the back of agents and workers. Each one still asks before it is sent, and its answer stays masked.</source>
            <translation>Entregan credenciales activas de cuentas de clientes o cambian el estado a espaldas de agentes y workers. Cada una sigue pidiendo confirmación antes de enviarse y su respuesta permanece enmascarada.</translation>
        </message>
        <message>
            <source>They lock again with the same command, and when the connection is closed.</source>
            <translation>Se vuelven a bloquear con el mismo comando y al cerrar la conexión.</translation>
        </message>
        <message numerus="yes">
            <source>Unlock %n operation(s)</source>
            <translation>
                <numerusform>Desbloquear %n operación</numerusform>
                <numerusform>Desbloquear %n operaciones</numerusform>
            </translation>
        </message>
        <message>
            <source>Type %1, the name of the connection</source>
            <translation>Escriba %1, el nombre de la conexión</translation>
        </message>
    </context>
    <context>
        <name>alien::ApiPage</name>
        <message>
            <source>Filter operations</source>
            <translation>Filtrar operaciones</translation>
        </message>
        <message>
            <source>method:GET groups</source>
            <translation>method:GET groups</translation>
        </message>
        <message>
            <source>Operations</source>
            <translation>Operaciones</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Solicitudes</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message numerus="yes">
            <source>%n operation(s)</source>
            <translation>
                <numerusform>%n operación</numerusform>
                <numerusform>%n operaciones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n request(s) kept</source>
            <translation>
                <numerusform>%n solicitud guardada</numerusform>
                <numerusform>%n solicitudes guardadas</numerusform>
            </translation>
        </message>
        <message>
            <source>On its way</source>
            <translation>En camino</translation>
        </message>
        <message>
            <source>It is being written into the journal before it leaves.</source>
            <translation>Se está anotando en el diario antes de enviarse.</translation>
        </message>
        <message>
            <source>Nothing was sent</source>
            <translation>No se envió nada</translation>
        </message>
        <message>
            <source>Not sent yet</source>
            <translation>Aún no enviada</translation>
        </message>
        <message>
            <source>The request and its answer stand here, as they were on the wire.</source>
            <translation>Aquí figuran la solicitud y su respuesta, tal como se transmitieron.</translation>
        </message>
    </context>
    <context>
        <name>alien::ApiWorkbench</name>
        <message>
            <source>Choose an operation first.</source>
            <translation>Elija antes una operación.</translation>
        </message>
        <message>
            <source>This manager does not have that operation.</source>
            <translation>Este manager no dispone de esa operación.</translation>
        </message>
        <message>
            <source>This operation is locked: it hands out live credentials or acts behind an agent's back. Unlock the guarded operations of this connection first.</source>
            <translation>Esta operación está bloqueada: entrega credenciales activas o actúa a espaldas de un agente. Desbloquee antes las operaciones protegidas de esta conexión.</translation>
        </message>
        <message>
            <source>It is under way: wait for the answer or cancel it.</source>
            <translation>Está en curso: espere la respuesta o cancélela.</translation>
        </message>
    </context>
    <context>
        <name>alien::Application</name>
        <message>
            <source>In use: %1 on disk, %2 commands kept, %3 of them with a star.</source>
            <translation>En uso: %1 en disco, %2 comandos guardados, %3 de ellos con estrella.</translation>
        </message>
        <message>
            <source>%1 The oldest is of %2.</source>
            <translation>%1 El más antiguo es de %2.</translation>
        </message>
        <message numerus="yes">
            <source>%n watch(es)</source>
            <translation>
                <numerusform>%n aviso</numerusform>
                <numerusform>%n avisos</numerusform>
            </translation>
        </message>
        <message>
            <source>Names masked</source>
            <translation>Nombres enmascarados</translation>
        </message>
    </context>
    <context>
        <name>alien::AskForm</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Fill in: %1.</source>
            <translation>Rellene: %1.</translation>
        </message>
    </context>
    <context>
        <name>alien::BackupDesk</name>
        <message>
            <source>Backups of this console's data</source>
            <translation>Copias de seguridad de los datos de esta consola</translation>
        </message>
        <message>
            <source>Not all data could be backed up.</source>
            <translation>No se pudo hacer copia de seguridad de todos los datos.</translation>
        </message>
        <message>
            <source>All data were backed up.</source>
            <translation>Se hizo copia de seguridad de todos los datos.</translation>
        </message>
        <message>
            <source>The copies stand in %1.</source>
            <translation>Las copias están en %1.</translation>
        </message>
        <message>
            <source>This copy cannot be restored; nothing was changed.</source>
            <translation>Esta copia no se puede restaurar; no se cambió nada.</translation>
        </message>
        <message>
            <source>It is restored at the next start.</source>
            <translation>Se restaurará en el próximo inicio.</translation>
        </message>
        <message>
            <source>Until then nothing changes. End the program and start it again.</source>
            <translation>Hasta entonces no cambia nada. Cierre el programa y vuelva a iniciarlo.</translation>
        </message>
        <message>
            <source>The restore could not be called off.</source>
            <translation>No se pudo cancelar la restauración.</translation>
        </message>
        <message>
            <source>The restore was called off.</source>
            <translation>Se canceló la restauración.</translation>
        </message>
        <message>
            <source>%1: the backup was not restored.</source>
            <translation>%1: no se restauró la copia de seguridad.</translation>
        </message>
        <message>
            <source>%1: the backup was restored.</source>
            <translation>%1: se restauró la copia de seguridad.</translation>
        </message>
        <message>
            <source>What was in use until now is kept as %1.</source>
            <translation>Lo que estaba en uso hasta ahora se conserva como %1.</translation>
        </message>
    </context>
    <context>
        <name>alien::BackupsForm</name>
        <message>
            <source>Backup</source>
            <translation>Copia de seguridad</translation>
        </message>
        <message>
            <source>Set aside by a restore</source>
            <translation>Apartada por una restauración</translation>
        </message>
        <message>
            <source>Damaged, kept</source>
            <translation>Dañada, conservada</translation>
        </message>
        <message>
            <source>Restored at the next start</source>
            <translation>Se restaurará en el próximo inicio</translation>
        </message>
        <message>
            <source>What could be read is in use</source>
            <translation>Lo que se pudo leer está en uso</translation>
        </message>
        <message>
            <source>Can be restored</source>
            <translation>Se puede restaurar</translation>
        </message>
        <message>
            <source>Not known to this version of the program</source>
            <translation>Desconocida para esta versión del programa</translation>
        </message>
        <message>
            <source>There is no copy yet.</source>
            <translation>Aún no hay ninguna copia.</translation>
        </message>
        <message>
            <source>Before a new version of the program changes the form of its data, it copies them. The copies stand beside the data, in the same folder, and are never deleted by the program.</source>
            <translation>Antes de que una nueva versión del programa cambie el formato de sus datos, los copia. Las copias quedan junto a los datos, en la misma carpeta, y el programa nunca las elimina.</translation>
        </message>
        <message>
            <source>Copies of the data</source>
            <translation>Copias de los datos</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Datos</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Creada</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Tipo de copia</translation>
        </message>
        <message>
            <source>Schema</source>
            <translation>Esquema</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Crear copia de seguridad ahora</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Mostrar en la carpeta</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Restore at the next start</source>
            <translation>Restaurar en el próximo inicio</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>desconocido</translation>
        </message>
        <message>
            <source>Choose a copy first.</source>
            <translation>Elija primero una copia.</translation>
        </message>
        <message>
            <source>This file is damaged. What could be read of it was brought into the one in use; it is kept for whoever can read more of it.</source>
            <translation>Este archivo está dañado. Lo que se pudo leer de él se trasladó al que está en uso; se conserva por si alguien puede leer más.</translation>
        </message>
        <message>
            <source>Another version of the program wrote this file, and this one does not know its form.</source>
            <translation>Este archivo lo escribió otra versión del programa y esta no conoce su formato.</translation>
        </message>
        <message>
            <source>Do not restore</source>
            <translation>No restaurar</translation>
        </message>
        <message>
            <source>At the next start this copy takes the place of the data in use, which are kept under another name and listed here.</source>
            <translation>En el próximo inicio, esta copia sustituye a los datos en uso, que se conservan con otro nombre y aparecen en esta lista.</translation>
        </message>
        <message>
            <source>Restoring takes place at the next start. What is in use now is kept under another name and listed here; what was written after this copy then stands only there.</source>
            <translation>La restauración se realiza en el próximo inicio. Lo que está en uso ahora se conserva con otro nombre y aparece en esta lista; lo escrito después de esta copia quedará solo allí.</translation>
        </message>
    </context>
    <context>
        <name>alien::BecomesPanel</name>
        <message>
            <source>Copy name of the binding</source>
            <translation>Copiar nombre del binding</translation>
        </message>
        <message>
            <source>Use from code</source>
            <translation>Uso desde el código</translation>
        </message>
        <message>
            <source>Binding</source>
            <translation>Binding</translation>
        </message>
        <message>
            <source>What it becomes</source>
            <translation>En qué se convierte</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>no se conoce</translation>
        </message>
        <message>
            <source>not in this release</source>
            <translation>no está en esta release</translation>
        </message>
        <message>
            <source>fits</source>
            <translation>cabe</translation>
        </message>
        <message>
            <source>beyond the limits</source>
            <translation>fuera de los límites</translation>
        </message>
        <message>
            <source>URL %1</source>
            <translation>URL %1</translation>
        </message>
        <message>
            <source>certificate of a custom domain: %1</source>
            <translation>certificado de un dominio propio: %1</translation>
        </message>
    </context>
    <context>
        <name>alien::BlastRadius</name>
        <message>
            <source>%1 on %2</source>
            <translation>%1 en %2</translation>
        </message>
    </context>
    <context>
        <name>alien::BuiltInDashboards</name>
        <message>
            <source>At a glance</source>
            <translation>De un vistazo</translation>
        </message>
        <message>
            <source>Request duration</source>
            <translation>Duración de las solicitudes</translation>
        </message>
        <message>
            <source>Requests by service</source>
            <translation>Solicitudes por servicio</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Memoria</translation>
        </message>
        <message>
            <source>Manager answer time</source>
            <translation>Tiempo de respuesta del manager</translation>
        </message>
        <message>
            <source>seen from this console</source>
            <translation>visto desde esta consola</translation>
        </message>
        <message>
            <source>Deployments by status</source>
            <translation>Despliegues por estado</translation>
        </message>
        <message>
            <source>Fleet and manager</source>
            <translation>Flota y manager</translation>
        </message>
        <message>
            <source>how the answers lie</source>
            <translation>distribución de las respuestas</translation>
        </message>
        <message>
            <source>Answer time by operation</source>
            <translation>Tiempo de respuesta por operación</translation>
        </message>
        <message>
            <source>p95</source>
            <translation>p95</translation>
        </message>
        <message>
            <source>Requests that failed</source>
            <translation>Solicitudes con error</translation>
        </message>
        <message>
            <source>Command duration</source>
            <translation>Duración de los comandos</translation>
        </message>
        <message>
            <source>sending to end, p95</source>
            <translation>del envío al final, p95</translation>
        </message>
        <message>
            <source>Commands that failed</source>
            <translation>Comandos con error</translation>
        </message>
        <message>
            <source>Applications</source>
            <translation>Aplicaciones</translation>
        </message>
        <message>
            <source>Log records</source>
            <translation>Registros de log</translation>
        </message>
        <message>
            <source>by severity</source>
            <translation>por gravedad</translation>
        </message>
        <message>
            <source>Error share of the log</source>
            <translation>Proporción de errores en el log</translation>
        </message>
        <message>
            <source>Requests counted</source>
            <translation>Solicitudes contabilizadas</translation>
        </message>
        <message>
            <source>p95 as reported</source>
            <translation>p95 notificado</translation>
        </message>
        <message>
            <source>Waiting in queues</source>
            <translation>En espera en colas</translation>
        </message>
        <message>
            <source>Prometheus</source>
            <translation>Prometheus</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Solicitudes</translation>
        </message>
        <message>
            <source>per second</source>
            <translation>por segundo</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>Errores</translation>
        </message>
        <message>
            <source>share of answers with 5xx</source>
            <translation>proporción de respuestas 5xx</translation>
        </message>
        <message>
            <source>CPU</source>
            <translation>CPU</translation>
        </message>
        <message>
            <source>cores</source>
            <translation>núcleos</translation>
        </message>
        <message>
            <source>Targets up</source>
            <translation>Destinos activos</translation>
        </message>
    </context>
    <context>
        <name>alien::BulkBar</name>
        <message>
            <source>Clear</source>
            <translation>Borrar</translation>
        </message>
        <message>
            <source>Clear selection</source>
            <translation>Borrar selección</translation>
        </message>
        <message>
            <source>%1 selected</source>
            <translation>%1 seleccionados</translation>
        </message>
        <message>
            <source>Select all %1 matching</source>
            <translation>Seleccionar los %1 que coinciden</translation>
        </message>
    </context>
    <context>
        <name>alien::BulkRun</name>
        <message>
            <source>waiting</source>
            <translation>en espera</translation>
        </message>
        <message>
            <source>under way</source>
            <translation>en curso</translation>
        </message>
        <message>
            <source>done</source>
            <translation>hecho</translation>
        </message>
        <message>
            <source>not sent</source>
            <translation>no enviado</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>con error</translation>
        </message>
        <message>
            <source>outcome unknown</source>
            <translation>resultado desconocido</translation>
        </message>
        <message numerus="yes">
            <source>%n done</source>
            <translation>
                <numerusform>%n hecho</numerusform>
                <numerusform>%n hechos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n failed</source>
            <translation>
                <numerusform>%n con error</numerusform>
                <numerusform>%n con error</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n outcome unknown</source>
            <translation>
                <numerusform>%n con resultado desconocido</numerusform>
                <numerusform>%n con resultado desconocido</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not sent</source>
            <translation>
                <numerusform>%n no enviado</numerusform>
                <numerusform>%n no enviados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n under way</source>
            <translation>
                <numerusform>%n en curso</numerusform>
                <numerusform>%n en curso</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n en espera</numerusform>
                <numerusform>%n en espera</numerusform>
            </translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>aceptado</translation>
        </message>
        <message numerus="yes">
            <source>%n accepted</source>
            <translation>
                <numerusform>%n aceptado</numerusform>
                <numerusform>%n aceptados</numerusform>
            </translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Destino</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Antes</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Después</translation>
        </message>
        <message>
            <source>What it says</source>
            <translation>Qué indica</translation>
        </message>
    </context>
    <context>
        <name>alien::BulkRunView</name>
        <message>
            <source>Outcomes</source>
            <translation>Resultados</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>Run again for those that failed</source>
            <translation>Repetir con los que fallaron</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progreso</translation>
        </message>
        <message>
            <source>Finished: %1.</source>
            <translation>Terminado: %1.</translation>
        </message>
        <message>
            <source>Stopping: %1.</source>
            <translation>Deteniendo: %1.</translation>
        </message>
        <message>
            <source>Paused: %1.</source>
            <translation>En pausa: %1.</translation>
        </message>
        <message>
            <source>Running, four at a time: %1.</source>
            <translation>En ejecución, de cuatro en cuatro: %1.</translation>
        </message>
        <message>
            <source>It is finished.</source>
            <translation>Ha terminado.</translation>
        </message>
        <message>
            <source>It is being stopped.</source>
            <translation>Se está deteniendo.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>None failed.</source>
            <translation>Ninguno falló.</translation>
        </message>
        <message>
            <source>It is not finished yet.</source>
            <translation>Aún no ha terminado.</translation>
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
            <translation>Un cambio se envía una sola vez. Nunca se repite por sí solo, sea cual sea la respuesta.</translation>
        </message>
        <message>
            <source>Headers</source>
            <translation>Cabeceras</translation>
        </message>
        <message>
            <source>Try again after 429, 500, 502, 503 and 504</source>
            <translation>Reintentar tras 429, 500, 502, 503 y 504</translation>
        </message>
        <message>
            <source>Try again also when no answer comes</source>
            <translation>Reintentar también si no llega respuesta</translation>
        </message>
        <message>
            <source>First wait</source>
            <translation>Primera espera</translation>
        </message>
        <message>
            <source>milliseconds</source>
            <translation>milisegundos</translation>
        </message>
        <message>
            <source>Growth</source>
            <translation>Crecimiento</translation>
        </message>
        <message>
            <source>exponent of the attempt's number</source>
            <translation>exponente del número de intento</translation>
        </message>
        <message>
            <source>Longest wait</source>
            <translation>Espera máxima</translation>
        </message>
        <message>
            <source>Give up after</source>
            <translation>Desistir tras</translation>
        </message>
        <message>
            <source>One attempt</source>
            <translation>Un intento</translation>
        </message>
        <message>
            <source>seconds at most</source>
            <translation>segundos como máximo</translation>
        </message>
        <message>
            <source>All attempts</source>
            <translation>Todos los intentos</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>sin límite</translation>
        </message>
    </context>
    <context>
        <name>alien::CallTable</name>
        <message>
            <source>Sent</source>
            <translation>Envío</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Método</translation>
        </message>
        <message>
            <source>Path</source>
            <translation>Ruta</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <source>Took</source>
            <translation>Duración</translation>
        </message>
        <message>
            <source>Attempts</source>
            <translation>Intentos</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Solicitud</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <source>Error code</source>
            <translation>Código de error</translation>
        </message>
        <message>
            <source>Operation</source>
            <translation>Operación</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Por</translation>
        </message>
        <message>
            <source>you</source>
            <translation>usted</translation>
        </message>
        <message>
            <source>console</source>
            <translation>consola</translation>
        </message>
        <message>
            <source>GET, POST, PUT, DELETE</source>
            <translation>GET, POST, PUT, DELETE</translation>
        </message>
        <message>
            <source>a part of the path</source>
            <translation>una parte de la ruta</translation>
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
            <translation>código de error</translation>
        </message>
        <message>
            <source>you, console</source>
            <translation>you, console</translation>
        </message>
        <message>
            <source>longer than: took&gt;1s</source>
            <translation>mayor que: took&gt;1s</translation>
        </message>
        <message>
            <source>bytes of the answer</source>
            <translation>bytes de la respuesta</translation>
        </message>
        <message>
            <source>how often it was tried</source>
            <translation>cuántas veces se intentó</translation>
        </message>
        <message>
            <source>under way</source>
            <translation>en curso</translation>
        </message>
        <message>
            <source>trying again</source>
            <translation>reintentando</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>cancelada</translation>
        </message>
        <message>
            <source>outcome unknown</source>
            <translation>resultado desconocido</translation>
        </message>
        <message>
            <source>%1, unreadable</source>
            <translation>%1, ilegible</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>sin respuesta</translation>
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
            <translation>Revelar</translation>
        </message>
        <message>
            <source>Shows the answer, which may hold live credentials.</source>
            <translation>Muestra la respuesta, que puede contener credenciales activas.</translation>
        </message>
        <message>
            <source>Answer's headers</source>
            <translation>Cabeceras de la respuesta</translation>
        </message>
        <message>
            <source>Request as sent</source>
            <translation>Solicitud enviada</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <source>Headers</source>
            <translation>Cabeceras</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Solicitud</translation>
        </message>
        <message>
            <source>Attempts</source>
            <translation>Intentos</translation>
        </message>
        <message numerus="yes">
            <source>%n attempt(s)</source>
            <translation>
                <numerusform>%n intento</numerusform>
                <numerusform>%n intentos</numerusform>
            </translation>
        </message>
        <message>
            <source>sent %1</source>
            <translation>enviada %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Waiting for the answer</source>
            <translation>Esperando la respuesta</translation>
        </message>
        <message>
            <source>Cancel gives up waiting; a change that has left may happen all the same.</source>
            <translation>Cancelar deja de esperar; un cambio ya enviado puede ocurrir de todos modos.</translation>
        </message>
        <message>
            <source>Masked</source>
            <translation>Enmascarada</translation>
        </message>
        <message>
            <source>This answer of %1 may hold live credentials. Reveal shows it; nobody else should see this screen then.</source>
            <translation>Esta respuesta de %1 puede contener credenciales activas. Revelar la muestra; asegúrese de que nadie más vea la pantalla.</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Sin respuesta</translation>
        </message>
        <message>
            <source>None came to this request.</source>
            <translation>No llegó ninguna a esta solicitud.</translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>Sin contenido</translation>
        </message>
        <message>
            <source>The answer has no body.</source>
            <translation>La respuesta no tiene cuerpo.</translation>
        </message>
        <message>
            <source>Not kept</source>
            <translation>No conservada</translation>
        </message>
        <message>
            <source>Answers to this operation may carry credentials; the log keeps their size only.</source>
            <translation>Las respuestas a esta operación pueden llevar credenciales; el log solo guarda su tamaño.</translation>
        </message>
        <message>
            <source>No longer kept</source>
            <translation>Ya no se conserva</translation>
        </message>
        <message>
            <source>The text made room for newer requests.</source>
            <translation>El texto dejó sitio a solicitudes más recientes.</translation>
        </message>
        <message>
            <source>There is no answer's body.</source>
            <translation>No hay cuerpo de respuesta.</translation>
        </message>
        <message>
            <source>%1 · the first %2 are kept</source>
            <translation>%1 · se conservan los primeros %2</translation>
        </message>
        <message>
            <source>No headers came.</source>
            <translation>No llegó ninguna cabecera.</translation>
        </message>
        <message>
            <source>(not on the wire yet)</source>
            <translation>(aún no transmitida)</translation>
        </message>
        <message>
            <source>(%1, not kept: they may carry credentials)</source>
            <translation>(%1, no conservado: puede llevar credenciales)</translation>
        </message>
        <message>
            <source>(%1, no longer kept)</source>
            <translation>(%1, ya no se conserva)</translation>
        </message>
        <message>
            <source>(the first %1 of %2)</source>
            <translation>(los primeros %1 de %2)</translation>
        </message>
        <message>
            <source>Attempt %1</source>
            <translation>Intento %1</translation>
        </message>
        <message>
            <source>%1 in %2, %3</source>
            <translation>%1 en %2, %3</translation>
        </message>
        <message>
            <source>no answer after %1: %2</source>
            <translation>sin respuesta tras %1: %2</translation>
        </message>
        <message>
            <source>then waited %1</source>
            <translation>después esperó %1</translation>
        </message>
        <message>
            <source>Nothing was on the wire.</source>
            <translation>No se transmitió nada.</translation>
        </message>
        <message>
            <source>The first one is under way.</source>
            <translation>El primero está en curso.</translation>
        </message>
    </context>
    <context>
        <name>alien::CausePast</name>
        <message>
            <source>%1: %2 of %3; %4 of them run now.</source>
            <translation>%1: %2 de %3; %4 de ellos están ahora en ejecución.</translation>
        </message>
        <message>
            <source>Reason: %1</source>
            <translation>Motivo: %1</translation>
        </message>
    </context>
    <context>
        <name>alien::CauseTable</name>
        <message numerus="yes">
            <source>%n platforms</source>
            <translation>
                <numerusform>%n plataforma</numerusform>
                <numerusform>%n plataformas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n groups</source>
            <translation>
                <numerusform>%n grupo</numerusform>
                <numerusform>%n grupos</numerusform>
            </translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message numerus="yes">
            <source>Retry %n…</source>
            <translation>
                <numerusform>Reintentar %n…</numerusform>
                <numerusform>Reintentar %n…</numerusform>
            </translation>
        </message>
        <message>
            <source>Retry</source>
            <extracomment>the verb in a row of causes; %n: how many deployments it retries</extracomment>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>It takes longer than its limit of %1</source>
            <translation>Tarda más que su límite de %1</translation>
        </message>
    </context>
    <context>
        <name>alien::ChangeDatabase</name>
        <message>
            <source>What %1 tells of the past cannot be read; it begins anew.</source>
            <translation>No se puede leer lo que %1 guarda del pasado; se empieza de nuevo.</translation>
        </message>
        <message>
            <source>The past cannot be kept: %1</source>
            <translation>No se puede conservar el pasado: %1</translation>
        </message>
        <message>
            <source>The past cannot be read.</source>
            <translation>No se puede leer el pasado.</translation>
        </message>
        <message>
            <source>Nothing is known of that time: it is before the first answer.</source>
            <translation>No se sabe nada de ese momento: es anterior a la primera respuesta.</translation>
        </message>
        <message>
            <source>What was kept of that time cannot be read.</source>
            <translation>No se puede leer lo guardado de ese momento.</translation>
        </message>
    </context>
    <context>
        <name>alien::ChartPanel</name>
        <message>
            <source>Loading…</source>
            <translation>Cargando…</translation>
        </message>
        <message>
            <source>, %1 old</source>
            <translation>, de hace %1</translation>
        </message>
        <message>
            <source>%1, %2%3</source>
            <translation>%1, %2%3</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>y %n más</numerusform>
                <numerusform>y %n más</numerusform>
            </translation>
        </message>
        <message>
            <source>The table has the %1 largest of %2 lines; the chart draws them all.</source>
            <extracomment>%1: how many lines the table of a chart has; %2: how many the chart draws</extracomment>
            <translation>La tabla tiene las %1 líneas mayores de %2; el gráfico las dibuja todas.</translation>
        </message>
    </context>
    <context>
        <name>alien::ChartsPane</name>
        <message>
            <source>No metrics of it were received. Charts come by themselves once its application sends some, and those of the metrics server where one is set up.</source>
            <translation>No se han recibido métricas. Los gráficos aparecen por sí solos en cuanto la aplicación las envía, junto con los del servidor de métricas si hay uno configurado.</translation>
        </message>
        <message>
            <source>Charts</source>
            <translation>Gráficos</translation>
        </message>
    </context>
    <context>
        <name>alien::ChipEdit</name>
        <message>
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
        <message>
            <source>Add %1</source>
            <translation>Añadir %1</translation>
        </message>
        <message>
            <source>Remove %1 %2</source>
            <translation>Quitar %1 %2</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Quitar %1</translation>
        </message>
        <message>
            <source>There is nothing else to add</source>
            <translation>No hay nada más que añadir</translation>
        </message>
    </context>
    <context>
        <name>alien::ChipRow</name>
        <message>
            <source>Clear all</source>
            <translation>Borrar todo</translation>
        </message>
        <message>
            <source>Remove filter %1</source>
            <translation>Quitar el filtro %1</translation>
        </message>
        <message>
            <source>Remove this filter</source>
            <translation>Quitar este filtro</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>de %1</translation>
        </message>
        <message>
            <source>%1, %2 selected</source>
            <translation>%1, %2 seleccionados</translation>
        </message>
    </context>
    <context>
        <name>alien::ChoiceField</name>
        <message>
            <source>yes</source>
            <translation>sí</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>not set</source>
            <translation>sin definir</translation>
        </message>
        <message>
            <source>%1, by default</source>
            <translation>%1, por defecto</translation>
        </message>
    </context>
    <context>
        <name>alien::CloudMapping</name>
        <message>
            <source>Memory %1 to %2 MB</source>
            <translation>Memoria de %1 a %2 MB</translation>
        </message>
        <message>
            <source>Memory one of %1 MB</source>
            <translation>Memoria: uno de %1 MB</translation>
        </message>
        <message>
            <source>Id up to %1 characters</source>
            <translation>Id de hasta %1 caracteres</translation>
        </message>
    </context>
    <context>
        <name>alien::CodeField</name>
        <message>
            <source>registry/name:tag, required</source>
            <translation>registro/nombre:etiqueta, obligatorio</translation>
        </message>
        <message>
            <source>Source code: a manager cannot deploy it. Name the image that was built from it; typing here changes the folder.</source>
            <translation>Código fuente: un manager no puede desplegarlo. Indique la imagen creada a partir de él; si escribe aquí, cambia la carpeta.</translation>
        </message>
    </context>
    <context>
        <name>alien::CodePanel</name>
        <message>
            <source>Language</source>
            <translation>Lenguaje</translation>
        </message>
        <message>
            <source>alien.ts</source>
            <translation>alien.ts</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Código</translation>
        </message>
        <message>
            <source>Copy alien.ts</source>
            <translation>Copiar alien.ts</translation>
        </message>
        <message>
            <source>Copy code</source>
            <translation>Copiar código</translation>
        </message>
        <message>
            <source>The stack of %1 as source, to read and to copy.</source>
            <translation>El stack de %1 como código fuente, para leer y copiar.</translation>
        </message>
        <message>
            <source>Select a resource at the left.</source>
            <translation>Seleccione un recurso a la izquierda.</translation>
        </message>
        <message>
            <source>Programs do not bind to a %1.</source>
            <translation>Los programas no usan binding con %1.</translation>
        </message>
        <message>
            <source>How a program that is linked to %1 uses it.</source>
            <translation>Cómo lo usa un programa enlazado a %1.</translation>
        </message>
    </context>
    <context>
        <name>alien::ColorSwatch</name>
        <message>
            <source>Blue</source>
            <translation>Azul</translation>
        </message>
        <message>
            <source>Orange</source>
            <translation>Naranja</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>Verde</translation>
        </message>
        <message>
            <source>Olive</source>
            <translation>Oliva</translation>
        </message>
        <message>
            <source>Brown</source>
            <translation>Marrón</translation>
        </message>
        <message>
            <source>Violet</source>
            <translation>Violeta</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <source>Colour: %1</source>
            <translation>Color: %1</translation>
        </message>
    </context>
    <context>
        <name>alien::CommandEnvelopeView</name>
        <message>
            <source>Envelope</source>
            <translation>Sobre</translation>
        </message>
        <message>
            <source>as sent to the manager</source>
            <translation>tal como se envió al manager</translation>
        </message>
        <message>
            <source>of the bytes, not sent</source>
            <translation>de los bytes, no se envió</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>vacío</translation>
        </message>
        <message>
            <source>%1, %2 in base64</source>
            <translation>%1, %2 en base64</translation>
        </message>
        <message>
            <source>%1, by its storage</source>
            <translation>%1, por su almacenamiento</translation>
        </message>
        <message>
            <source>%1 uploaded in %2</source>
            <translation>%1 subidos en %2</translation>
        </message>
        <message>
            <source>Copy value</source>
            <translation>Copiar valor</translation>
        </message>
        <message>
            <source>Copy as JSON</source>
            <translation>Copiar como JSON</translation>
        </message>
    </context>
    <context>
        <name>alien::CommandFacts</name>
        <message>
            <source>inline</source>
            <translation>en línea</translation>
        </message>
        <message>
            <source>by storage</source>
            <translation>por almacenamiento</translation>
        </message>
        <message>
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <source>text</source>
            <translation>texto</translation>
        </message>
        <message>
            <source>image</source>
            <translation>imagen</translation>
        </message>
        <message>
            <source>gzip</source>
            <translation>gzip</translation>
        </message>
        <message>
            <source>binary</source>
            <translation>binario</translation>
        </message>
        <message>
            <source>(name unknown)</source>
            <translation>(nombre desconocido)</translation>
        </message>
        <message numerus="yes">
            <source>%1 to %n deployment(s)</source>
            <translation>
                <numerusform>%1 a %n despliegue</numerusform>
                <numerusform>%1 a %n despliegues</numerusform>
            </translation>
        </message>
        <message>
            <source>was %1</source>
            <translation>antes: %1</translation>
        </message>
        <message>
            <source>new</source>
            <translation>nuevo</translation>
        </message>
        <message>
            <source>had %1</source>
            <translation>tenía %1</translation>
        </message>
        <message>
            <source>was another</source>
            <translation>antes era otro</translation>
        </message>
        <message>
            <source>without %1</source>
            <translation>sin %1</translation>
        </message>
    </context>
    <context>
        <name>alien::CommandFollower</name>
        <message>
            <source>This token may not ask after it. %1</source>
            <translation>Este token no permite consultarlo. %1</translation>
        </message>
        <message>
            <source>The answer is not valid base64; it is shown as it came.</source>
            <translation>La respuesta no es base64 válido; se muestra tal como llegó.</translation>
        </message>
        <message>
            <source>The manager gave no link to read it.</source>
            <translation>El manager no dio ningún enlace para leerla.</translation>
        </message>
        <message>
            <source>It has not been fetched to its end yet.</source>
            <translation>Aún no se ha obtenido por completo.</translation>
        </message>
        <message>
            <source>The manager has no answer for it.</source>
            <translation>El manager no tiene respuesta para él.</translation>
        </message>
        <message>
            <source>It cannot be tracked: %1</source>
            <translation>No se puede seguir: %1</translation>
        </message>
        <message>
            <source>It cannot be tracked: the command history could not be written.</source>
            <translation>No se puede seguir: no se pudo escribir en el historial de comandos.</translation>
        </message>
        <message>
            <source>The manager gives no link to read parameters that it moved to its storage.</source>
            <translation>El manager no da ningún enlace para leer los parámetros que movió a su almacenamiento.</translation>
        </message>
    </context>
    <context>
        <name>alien::CommandHead</name>
        <message>
            <source>on</source>
            <translation>en</translation>
        </message>
        <message>
            <source>Copy command id</source>
            <translation>Copiar id del comando</translation>
        </message>
        <message>
            <source>Close inspector</source>
            <translation>Cerrar inspector</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Copy idempotency key</source>
            <translation>Copiar clave de idempotencia</translation>
        </message>
        <message>
            <source>Note: %1</source>
            <translation>Nota: %1</translation>
        </message>
        <message>
            <source>%1  %2, attempt %3</source>
            <translation>%1  %2, intento %3</translation>
        </message>
        <message>
            <source>sent elsewhere, followed since %1</source>
            <translation>enviado desde otro lugar, en seguimiento desde %1</translation>
        </message>
        <message>
            <source>Sent %1</source>
            <translation>Enviado %1</translation>
        </message>
        <message>
            <source>Written down %1</source>
            <translation>Anotado %1</translation>
        </message>
        <message>
            <source>answered %1</source>
            <translation>respondido %1</translation>
        </message>
        <message>
            <source>ended %1</source>
            <translation>terminado %1</translation>
        </message>
        <message>
            <source>took %1</source>
            <translation>duró %1</translation>
        </message>
        <message>
            <source>Attempt %1</source>
            <translation>Intento %1</translation>
        </message>
        <message>
            <source>Deadline %1</source>
            <translation>Plazo %1</translation>
        </message>
        <message>
            <source>No deadline</source>
            <translation>Sin plazo</translation>
        </message>
        <message>
            <source>Release %1</source>
            <translation>Release %1</translation>
        </message>
        <message>
            <source>By %1</source>
            <translation>Por %1</translation>
        </message>
        <message>
            <source>Key %1</source>
            <translation>Clave %1</translation>
        </message>
    </context>
    <context>
        <name>alien::CommandHistory</name>
        <message>
            <source>The folder %1 cannot be made.</source>
            <translation>No se puede crear la carpeta %1.</translation>
        </message>
        <message>
            <source>The history no longer has this body.</source>
            <translation>El historial ya no tiene este cuerpo.</translation>
        </message>
        <message>
            <source>This body is damaged in the history.</source>
            <translation>Este cuerpo está dañado en el historial.</translation>
        </message>
        <message>
            <source>%1 cannot be read: %2</source>
            <translation>No se puede leer %1: %2</translation>
        </message>
        <message>
            <source>It cannot be unpacked in %1: %2</source>
            <translation>No se puede descomprimir en %1: %2</translation>
        </message>
        <message>
            <source>The command history cannot be written.</source>
            <translation>No se puede escribir en el historial de comandos.</translation>
        </message>
        <message>
            <source>The command history cannot be written: %1</source>
            <translation>No se puede escribir en el historial de comandos: %1</translation>
        </message>
        <message>
            <source>It was not sent: the program ended before its turn came.</source>
            <translation>No se envió: el programa terminó antes de llegar su turno.</translation>
        </message>
        <message>
            <source>outcome unknown: the program ended before the answer came.</source>
            <translation>resultado desconocido: el programa terminó antes de llegar la respuesta.</translation>
        </message>
        <message>
            <source>Its parameters were not uploaded: the program ended during the upload.</source>
            <translation>Sus parámetros no se subieron: el programa terminó durante la subida.</translation>
        </message>
        <message>
            <source>Left out: it is no text, so secrets in it could not be masked.</source>
            <translation>Omitido: no es texto, así que no se podían enmascarar los secretos.</translation>
        </message>
        <message>
            <source>The export was stopped.</source>
            <translation>Se detuvo la exportación.</translation>
        </message>
        <message>
            <source>The history no longer has this command.</source>
            <translation>El historial ya no tiene este comando.</translation>
        </message>
    </context>
    <context>
        <name>alien::CommandInspector</name>
        <message>
            <source>Command</source>
            <translation>Comando</translation>
        </message>
        <message>
            <source>The answer is being fetched</source>
            <translation>Obteniendo la respuesta</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>Show what differs from the answer before</source>
            <translation>Mostrar las diferencias con la respuesta anterior</translation>
        </message>
        <message>
            <source>Request and answer</source>
            <translation>Solicitud y respuesta</translation>
        </message>
        <message>
            <source>The parameters are being uploaded</source>
            <translation>Subiendo los parámetros</translation>
        </message>
        <message>
            <source>Same as the answer of %1</source>
            <translation>Igual que la respuesta de %1</translation>
        </message>
        <message numerus="yes">
            <source>%n value(s) differ from the answer of %1</source>
            <translation>
                <numerusform>%n valor difiere de la respuesta de %1</numerusform>
                <numerusform>%n valores difieren de la respuesta de %1</numerusform>
            </translation>
        </message>
        <message>
            <source>, uploaded in %1</source>
            <translation>, subido en %1</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Solicitud</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <translation>%1 ms</translation>
        </message>
        <message>
            <source>The request cannot be read</source>
            <translation>No se puede leer la solicitud</translation>
        </message>
        <message>
            <source>No parameters</source>
            <translation>Sin parámetros</translation>
        </message>
        <message>
            <source>The command was sent with an empty body.</source>
            <translation>El comando se envió con el cuerpo vacío.</translation>
        </message>
        <message>
            <source>No request is kept here</source>
            <translation>Aquí no se conserva la solicitud</translation>
        </message>
        <message>
            <source>Sent elsewhere</source>
            <translation>Enviado desde otro lugar</translation>
        </message>
        <message>
            <source>The manager did not give its parameters.</source>
            <translation>El manager no dio sus parámetros.</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <source>The answer cannot be read</source>
            <translation>No se puede leer la respuesta</translation>
        </message>
        <message>
            <source>An empty answer</source>
            <translation>Respuesta vacía</translation>
        </message>
        <message>
            <source>The command succeeded and gave no bytes back.</source>
            <translation>El comando se completó y no devolvió ningún byte.</translation>
        </message>
        <message>
            <source>No answer is kept here</source>
            <translation>Aquí no se conserva la respuesta</translation>
        </message>
        <message>
            <source>It is being read.</source>
            <translation>Se está leyendo.</translation>
        </message>
        <message>
            <source>The worker answered with an error and gave no details.</source>
            <translation>El worker respondió con un error y no dio detalles.</translation>
        </message>
    </context>
    <context>
        <name>alien::CommandPane</name>
        <message>
            <source>Workbench</source>
            <translation>Banco de trabajo</translation>
        </message>
        <message>
            <source>Fan-out</source>
            <translation>Difusión</translation>
        </message>
        <message>
            <source>Close workbench</source>
            <translation>Cerrar banco de trabajo</translation>
        </message>
    </context>
    <context>
        <name>alien::CommandSender</name>
        <message>
            <source>outcome unknown: the connection was closed before the answer came.</source>
            <translation>resultado desconocido: la conexión se cerró antes de llegar la respuesta.</translation>
        </message>
        <message>
            <source>It was not sent: the connection was closed before its turn came.</source>
            <translation>No se envió: la conexión se cerró antes de llegar su turno.</translation>
        </message>
        <message>
            <source>Nothing was sent: the command history could not be written. %1</source>
            <translation>No se envió nada: no se pudo escribir en el historial de comandos. %1</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Enviar</translation>
        </message>
        <message>
            <source>Nothing was sent: it is %1 now, and only running deployments take commands.</source>
            <translation>No se envió nada: ahora está en %1, y solo los despliegues en ejecución aceptan comandos.</translation>
        </message>
        <message>
            <source>Nothing was sent: the command history could not be written.</source>
            <translation>No se envió nada: no se pudo escribir en el historial de comandos.</translation>
        </message>
        <message>
            <source>The manager accepted it.</source>
            <translation>El manager lo aceptó.</translation>
        </message>
        <message>
            <source>The manager wants an upload but named no place for it.</source>
            <translation>El manager pide una subida, pero no indicó dónde.</translation>
        </message>
        <message>
            <source>The manager accepted it; its parameters were uploaded.</source>
            <translation>El manager lo aceptó; sus parámetros se subieron.</translation>
        </message>
        <message>
            <source>%1 Sent inline it would need no storage: the manager takes about 1.4 MB.</source>
            <translation>%1 Enviado en línea no necesitaría almacenamiento: el manager admite alrededor de 1,4 MB.</translation>
        </message>
        <message>
            <source>The parameters were not uploaded: %1</source>
            <translation>Los parámetros no se subieron: %1</translation>
        </message>
        <message>
            <source>The parameters are not JSON, line %1, column %2: %3 Send them as bytes if that is meant.</source>
            <translation>Los parámetros no son JSON, línea %1, columna %2: %3 Envíelos como bytes si es lo que desea.</translation>
        </message>
        <message>
            <source>The parameters are larger than the 1.4 MB that fit into one request: send them through storage.</source>
            <translation>Los parámetros superan los 1,4 MB que caben en una solicitud: envíelos por almacenamiento.</translation>
        </message>
        <message>
            <source>Its resources could not be read. %1</source>
            <translation>No se pudieron leer sus recursos. %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1, line %2, column %3: %4</source>
            <translation>%1, línea %2, columna %3: %4</translation>
        </message>
        <message>
            <source>The command needs a name.</source>
            <translation>El comando necesita un nombre.</translation>
        </message>
        <message>
            <source>A command's name must not contain a colon at this manager.</source>
            <translation>En este manager, el nombre de un comando no puede contener dos puntos.</translation>
        </message>
        <message>
            <source>Choose at least one running deployment.</source>
            <translation>Elija al menos un despliegue en ejecución.</translation>
        </message>
        <message>
            <source>It is %1; only running deployments take commands.</source>
            <translation>Está en %1; solo los despliegues en ejecución aceptan comandos.</translation>
        </message>
    </context>
    <context>
        <name>alien::CommandSending</name>
        <message>
            <source>Send %1 to</source>
            <translation>Enviar %1 a</translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s)</source>
            <translation>
                <numerusform>%n despliegue</numerusform>
                <numerusform>%n despliegues</numerusform>
            </translation>
        </message>
        <message>
            <source>Send %1 to %2?</source>
            <translation>¿Enviar %1 a %2?</translation>
        </message>
        <message>
            <source>Each gets the command once, with a key of its own; its worker runs it as soon as it looks for work. Nothing is sent again by itself.</source>
            <translation>Cada uno recibe el comando una vez, con su propia clave; su worker lo ejecuta en cuanto busca trabajo. Nada se reenvía por sí solo.</translation>
        </message>
        <message>
            <source>What has left cannot be called back; what has not can be stopped.</source>
            <translation>Lo ya enviado no se puede retirar; lo demás se puede detener.</translation>
        </message>
        <message>
            <source>Type %1, the number of deployments</source>
            <translation>Escriba %1, el número de despliegues</translation>
        </message>
        <message>
            <source>Type %1</source>
            <translation>Escriba %1</translation>
        </message>
        <message>
            <source>It was sent elsewhere: its name and target are not known here.</source>
            <translation>Se envió desde otro lugar: aquí no se conocen su nombre ni su destino.</translation>
        </message>
        <message>
            <source>Its parameters are not kept here.</source>
            <translation>Sus parámetros no se conservan aquí.</translation>
        </message>
        <message>
            <source>Their requests differ from target to target; replay them one by one.</source>
            <translation>Sus solicitudes varían según el destino; repítalas una a una.</translation>
        </message>
    </context>
    <context>
        <name>alien::CommandTable</name>
        <message>
            <source>words in the request or the answer</source>
            <translation>palabras de la solicitud o de la respuesta</translation>
        </message>
        <message>
            <source>words in the request</source>
            <translation>palabras de la solicitud</translation>
        </message>
        <message>
            <source>words in the answer</source>
            <translation>palabras de la respuesta</translation>
        </message>
        <message>
            <source>the command's name; * stands for anything</source>
            <translation>el nombre del comando; * equivale a cualquier cosa</translation>
        </message>
        <message>
            <source>name or id of the deployment</source>
            <translation>nombre o id del despliegue</translation>
        </message>
        <message>
            <source>succeeded, failed, expired, pending, running, unknown, refused…</source>
            <translation>succeeded, failed, expired, pending, running, unknown, refused…</translation>
        </message>
        <message>
            <source>today, yesterday, week, 2026-11-20 or 2026-11</source>
            <translation>today, yesterday, week, 2026-11-20 o 2026-11</translation>
        </message>
        <message>
            <source>time since it was sent</source>
            <translation>tiempo desde el envío</translation>
        </message>
        <message>
            <source>time from sending to the end</source>
            <translation>tiempo desde el envío hasta el final</translation>
        </message>
        <message>
            <source>who sent it</source>
            <translation>quién lo envió</translation>
        </message>
        <message>
            <source>error code</source>
            <translation>código de error</translation>
        </message>
        <message>
            <source>words in the note</source>
            <translation>palabras de la nota</translation>
        </message>
        <message>
            <source>the manager's id of the command</source>
            <translation>el id del comando en el manager</translation>
        </message>
        <message>
            <source>attempts</source>
            <translation>intentos</translation>
        </message>
        <message>
            <source>bytes of the answer</source>
            <translation>bytes de la respuesta</translation>
        </message>
        <message>
            <source>star, note, answer or error</source>
            <translation>star, note, answer o error</translation>
        </message>
        <message>
            <source>run, tracked or replay</source>
            <translation>run, tracked o replay</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Envío</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Comando</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Destino</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Attempt</source>
            <translation>Intento</translation>
        </message>
        <message>
            <source>Took</source>
            <translation>Duración</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Solicitud</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <source>Operator</source>
            <translation>Operador</translation>
        </message>
        <message>
            <source>ID</source>
            <translation>ID</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>tracked command</source>
            <translation>comando en seguimiento</translation>
        </message>
    </context>
    <context>
        <name>alien::CommandTemplate</name>
        <message>
            <source>This variable has no closing brace. Write $${ for the characters themselves.</source>
            <translation>Esta variable no tiene llave de cierre. Escriba $${ para los caracteres literales.</translation>
        </message>
        <message>
            <source>There is no variable ${%1}. Known are ${deployment.name}, ${deployment.id}, ${deployment.platform}, ${deployment.group} and ${resource.NAME.publicUrl}.</source>
            <translation>No existe la variable ${%1}. Se conocen ${deployment.name}, ${deployment.id}, ${deployment.platform}, ${deployment.group} y ${resource.NAME.publicUrl}.</translation>
        </message>
        <message>
            <source>${%1} must stand inside a string: put it in quotes.</source>
            <translation>${%1} debe ir dentro de una cadena: póngala entre comillas.</translation>
        </message>
        <message>
            <source>%1 has no public URL at all, so ${%2} stands for nothing.</source>
            <translation>%1 no tiene ninguna URL pública, así que ${%2} no equivale a nada.</translation>
        </message>
        <message>
            <source>%1 has no resource %2 with a public URL; those with one are %3.</source>
            <translation>%1 no tiene un recurso %2 con URL pública; los que la tienen son %3.</translation>
        </message>
        <message>
            <source>name of the deployment</source>
            <translation>nombre del despliegue</translation>
        </message>
        <message>
            <source>its id</source>
            <translation>su id</translation>
        </message>
        <message>
            <source>aws, gcp, azure, kubernetes, local or test</source>
            <translation>aws, gcp, azure, kubernetes, local o test</translation>
        </message>
        <message>
            <source>name of its group</source>
            <translation>nombre de su grupo</translation>
        </message>
        <message>
            <source>public URL of the resource NAME</source>
            <translation>URL pública del recurso NAME</translation>
        </message>
    </context>
    <context>
        <name>alien::CommandText</name>
        <message>
            <source>%1 of %2 FAILED</source>
            <translation>%1 de %2 CON ERROR</translation>
        </message>
        <message>
            <source>%1 of %2 EXPIRED</source>
            <translation>%1 de %2 CADUCADOS</translation>
        </message>
        <message>
            <source>%1 of %2 NOT SENT</source>
            <translation>%1 de %2 NO ENVIADOS</translation>
        </message>
        <message>
            <source>%1 of %2 OUTCOME UNKNOWN</source>
            <translation>%1 de %2 CON RESULTADO DESCONOCIDO</translation>
        </message>
        <message>
            <source>%1 of %2 answered</source>
            <translation>%1 de %2 respondidos</translation>
        </message>
        <message>
            <source>WAITING</source>
            <translation>EN ESPERA</translation>
        </message>
        <message>
            <source>SENDING</source>
            <translation>ENVIANDO</translation>
        </message>
        <message>
            <source>NOT SENT</source>
            <translation>NO ENVIADO</translation>
        </message>
        <message>
            <source>REFUSED</source>
            <translation>RECHAZADO</translation>
        </message>
        <message>
            <source>OUTCOME UNKNOWN</source>
            <translation>RESULTADO DESCONOCIDO</translation>
        </message>
        <message>
            <source>NOT DELIVERED</source>
            <translation>NO ENTREGADO</translation>
        </message>
        <message>
            <source>GONE</source>
            <translation>DE BAJA</translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s)</source>
            <translation>
                <numerusform>%n despliegue</numerusform>
                <numerusform>%n despliegues</numerusform>
            </translation>
        </message>
        <message>
            <source>not known</source>
            <translation>no se conoce</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>you</source>
            <translation>usted</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>%1 succeeded, %2 failed, %3 expired, %4 with unknown outcome, %5 not sent, %6 under way.</source>
            <translation>%1 completados, %2 con error, %3 caducados, %4 con resultado desconocido, %5 no enviados, %6 en curso.</translation>
        </message>
        <message>
            <source>It is written down and waits for its turn; nothing has left yet.</source>
            <translation>Está anotado y espera su turno; aún no se ha enviado nada.</translation>
        </message>
        <message>
            <source>Its request is on the way. It leaves once, whatever happens.</source>
            <translation>Su solicitud está en camino. Se envía una sola vez, pase lo que pase.</translation>
        </message>
        <message>
            <source>It was not sent.</source>
            <translation>No se envió.</translation>
        </message>
        <message>
            <source>outcome unknown: the request left, and its answer was lost. The command may run. It is not sent again by itself; look at what it should have done before you replay it.</source>
            <translation>resultado desconocido: la solicitud salió y se perdió su respuesta. Es posible que el comando se ejecute. No se reenvía por sí solo; compruebe lo que debía hacer antes de repetirlo.</translation>
        </message>
        <message>
            <source>The manager waits for the parameters to be uploaded.</source>
            <translation>El manager espera que se suban los parámetros.</translation>
        </message>
        <message>
            <source>%1 The command expires at its deadline.</source>
            <translation>%1 El comando caduca al vencer su plazo.</translation>
        </message>
        <message>
            <source>No worker has taken it yet. It expires at its deadline if none does.</source>
            <translation>Ningún worker lo ha tomado aún. Si ninguno lo hace, caduca al vencer su plazo.</translation>
        </message>
        <message>
            <source>No worker has taken it yet. Without a deadline it stays so until one does.</source>
            <translation>Ningún worker lo ha tomado aún. Sin plazo, sigue así hasta que uno lo haga.</translation>
        </message>
        <message>
            <source>A worker has it; this is attempt %1.</source>
            <translation>Lo tiene un worker; este es el intento %1.</translation>
        </message>
        <message>
            <source>A worker has it.</source>
            <translation>Lo tiene un worker.</translation>
        </message>
        <message>
            <source>The worker answered.</source>
            <translation>El worker respondió.</translation>
        </message>
        <message>
            <source>Its deadline passed before a worker answered. A later answer is thrown away by the manager.</source>
            <translation>Su plazo venció antes de que respondiera un worker. El manager descarta una respuesta posterior.</translation>
        </message>
        <message>
            <source>The manager no longer knows it: the deployment was removed, or the command belongs to another manager.</source>
            <translation>El manager ya no lo conoce: el despliegue se eliminó o el comando pertenece a otro manager.</translation>
        </message>
        <message>
            <source>The manager says %1, which this version does not know. It is asked after further.</source>
            <translation>El manager indica %1, que esta versión no conoce. Se sigue consultando.</translation>
        </message>
        <message>
            <source>A command that no worker takes stays PENDING for ever; with a deadline the manager lets it expire. 5 minutes is what a worker may take for one.</source>
            <translation>Un comando que ningún worker toma permanece en PENDING indefinidamente; con un plazo, el manager lo deja caducar. Un worker dispone de 5 minutos para cada uno.</translation>
        </message>
        <message>
            <source>It lies on the manager's own host, at %1, and cannot be read from here.</source>
            <translation>Está en el propio host del manager, en %1, y no se puede leer desde aquí.</translation>
        </message>
        <message>
            <source>It could not be fetched: %1</source>
            <translation>No se pudo obtener: %1</translation>
        </message>
        <message>
            <source>It is larger than what the history keeps.</source>
            <translation>Supera lo que conserva el historial.</translation>
        </message>
        <message>
            <source>the command</source>
            <translation>el comando</translation>
        </message>
        <message>
            <source>The manager created %1, then could not hand it to the worker. It stays there as PENDING and is never delivered. Sending again creates another command with a fresh key: with the old key the manager would answer with this dead one.</source>
            <translation>El manager creó %1, pero no pudo entregarlo al worker. Permanece allí en PENDING y nunca se entrega. Al enviarlo de nuevo se crea otro comando con una clave nueva: con la clave antigua, el manager respondería con este, que ya no sirve.</translation>
        </message>
    </context>
    <context>
        <name>alien::CommandsController</name>
        <message numerus="yes">
            <source>&amp;Send to %n deployment(s)</source>
            <translation>
                <numerusform>&amp;Enviar a %n despliegue</numerusform>
                <numerusform>&amp;Enviar a %n despliegues</numerusform>
            </translation>
        </message>
        <message>
            <source>Open the workbench first: New command.</source>
            <translation>Abra antes el banco de trabajo: Nuevo comando.</translation>
        </message>
        <message>
            <source>It is being sent.</source>
            <translation>Se está enviando.</translation>
        </message>
        <message>
            <source>Select a command first.</source>
            <translation>Seleccione antes un comando.</translation>
        </message>
        <message numerus="yes">
            <source>Send %n unsen&amp;t</source>
            <translation>
                <numerusform>Enviar %n pendien&amp;te</numerusform>
                <numerusform>Enviar %n pendien&amp;tes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Retry %n &amp;failed</source>
            <translation>
                <numerusform>Reintentar %n &amp;fallido</numerusform>
                <numerusform>Reintentar %n &amp;fallidos</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing failed in the run that is shown.</source>
            <translation>No falló nada en la ejecución mostrada.</translation>
        </message>
        <message>
            <source>Nothing waits to be sent.</source>
            <translation>No hay nada pendiente de enviar.</translation>
        </message>
        <message>
            <source>Remove st&amp;ar</source>
            <translation>Quitar &amp;estrella</translation>
        </message>
        <message>
            <source>Select one command only.</source>
            <translation>Seleccione un solo comando.</translation>
        </message>
        <message>
            <source>No answer is kept here.</source>
            <translation>Aquí no se conserva ninguna respuesta.</translation>
        </message>
        <message>
            <source>No request is kept here.</source>
            <translation>Aquí no se conserva ninguna solicitud.</translation>
        </message>
        <message>
            <source>No earlier answer of it is kept here.</source>
            <translation>Aquí no se conserva ninguna respuesta anterior.</translation>
        </message>
        <message>
            <source>Select a command to several deployments first.</source>
            <translation>Seleccione antes un comando enviado a varios despliegues.</translation>
        </message>
        <message>
            <source>Not sent.</source>
            <translation>No enviado.</translation>
        </message>
        <message>
            <source>Not sent again.</source>
            <translation>No enviado de nuevo.</translation>
        </message>
        <message>
            <source>From %1 of %2</source>
            <translation>De %1 de %2</translation>
        </message>
        <message>
            <source>It cannot be edited.</source>
            <translation>No se puede editar.</translation>
        </message>
        <message>
            <source>Which resource is it for?</source>
            <translation>¿Para qué recurso es?</translation>
        </message>
        <message>
            <source>Several take commands there. Name one under Resource and send it again.</source>
            <translation>Varios aceptan comandos ahí. Indique uno en Recurso y envíelo de nuevo.</translation>
        </message>
        <message>
            <source>%1 take commands there. Choose one under Resource and send it again.</source>
            <translation>%1 aceptan comandos ahí. Elija uno en Recurso y envíelo de nuevo.</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>JSON lines (*.jsonl)</source>
            <translation>Líneas JSON (*.jsonl)</translation>
        </message>
        <message>
            <source>CSV (*.csv)</source>
            <translation>CSV (*.csv)</translation>
        </message>
        <message>
            <source>HTTP archive (*.har)</source>
            <translation>Archivo HTTP (*.har)</translation>
        </message>
        <message>
            <source>Command id</source>
            <translation>Id del comando</translation>
        </message>
        <message>
            <source>The manager tells state and answer of any command by its id, not its name or its target.</source>
            <translation>El manager indica el estado y la respuesta de cualquier comando por su id, pero no su nombre ni su destino.</translation>
        </message>
        <message>
            <source>Track 1 command</source>
            <translation>Seguir 1 comando</translation>
        </message>
        <message>
            <source>Which command is to be followed?</source>
            <translation>¿Qué comando desea seguir?</translation>
        </message>
        <message>
            <source>Not tracked.</source>
            <translation>Sin seguimiento.</translation>
        </message>
        <message>
            <source>One of the two has no answer here.</source>
            <translation>Uno de los dos no tiene respuesta aquí.</translation>
        </message>
        <message>
            <source>They cannot be compared.</source>
            <translation>No se pueden comparar.</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <translation>%1 en %2</translation>
        </message>
        <message>
            <source>%1 against %2</source>
            <translation>%1 frente a %2</translation>
        </message>
        <message>
            <source>that of %1</source>
            <translation>la de %1</translation>
        </message>
        <message>
            <source>Answer of %1</source>
            <translation>Respuesta de %1</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Kept with the command on this computer, and found by the filter.</source>
            <translation>Se guarda con el comando en este equipo y el filtro la encuentra.</translation>
        </message>
        <message>
            <source>Save note</source>
            <translation>Guardar nota</translation>
        </message>
        <message>
            <source>Note to %1</source>
            <translation>Nota de %1</translation>
        </message>
        <message>
            <source>Name, parameters and answer go from this computer for good. The manager keeps no list: nobody can look them up again.</source>
            <translation>El nombre, los parámetros y la respuesta desaparecen de este equipo para siempre. El manager no guarda ninguna lista: nadie podrá volver a consultarlos.</translation>
        </message>
        <message numerus="yes">
            <source>Remove %n command(s)</source>
            <translation>
                <numerusform>Quitar %n comando</numerusform>
                <numerusform>Quitar %n comandos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Remove %n command(s) from the history?</source>
            <translation>
                <numerusform>¿Quitar %n comando del historial?</numerusform>
                <numerusform>¿Quitar %n comandos del historial?</numerusform>
            </translation>
        </message>
        <message>
            <source>It is too large for the clipboard; save it from its view.</source>
            <translation>Es demasiado grande para el portapapeles; guárdelo desde su vista.</translation>
        </message>
        <message>
            <source>Not copied.</source>
            <translation>No se copió.</translation>
        </message>
        <message>
            <source>Command: %1</source>
            <translation>Comando: %1</translation>
        </message>
        <message>
            <source>Target: %1 %2</source>
            <translation>Destino: %1 %2</translation>
        </message>
        <message>
            <source>State: %1, attempt %2</source>
            <translation>Estado: %1, intento %2</translation>
        </message>
        <message>
            <source>Sent: %1, ended: %2</source>
            <translation>Enviado: %1, terminado: %2</translation>
        </message>
        <message>
            <source>Command id: %1</source>
            <translation>Id del comando: %1</translation>
        </message>
        <message>
            <source>Idempotency key: %1</source>
            <translation>Clave de idempotencia: %1</translation>
        </message>
        <message>
            <source>Error: %1 %2</source>
            <translation>Error: %1 %2</translation>
        </message>
        <message>
            <source>Export commands</source>
            <translation>Exportar comandos</translation>
        </message>
        <message>
            <source>The commands were saved.</source>
            <translation>Se guardaron los comandos.</translation>
        </message>
        <message>
            <source>The commands could not be saved.</source>
            <translation>No se pudieron guardar los comandos.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Export matrix</source>
            <translation>Exportar matriz</translation>
        </message>
        <message>
            <source>The matrix could not be saved.</source>
            <translation>No se pudo guardar la matriz.</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Comandos</translation>
        </message>
        <message>
            <source>The matrix was saved.</source>
            <translation>Se guardó la matriz.</translation>
        </message>
    </context>
    <context>
        <name>alien::CommandsEntry</name>
        <message>
            <source>Open the Commands section first.</source>
            <translation>Abra antes la sección Comandos.</translation>
        </message>
    </context>
    <context>
        <name>alien::CommandsPage</name>
        <message>
            <source>Commands</source>
            <translation>Comandos</translation>
        </message>
        <message>
            <source>Filter commands</source>
            <translation>Filtrar comandos</translation>
        </message>
        <message>
            <source>sent:today state:failed text; also searches inside requests and answers</source>
            <translation>sent:today state:failed texto; también busca en solicitudes y respuestas</translation>
        </message>
        <message>
            <source>commands</source>
            <translation>comandos</translation>
        </message>
        <message>
            <source>History and command</source>
            <translation>Historial y comando</translation>
        </message>
        <message>
            <source>History and workbench</source>
            <translation>Historial y banco de trabajo</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>Filtros</translation>
        </message>
        <message>
            <source>Sent today</source>
            <translation>Enviados hoy</translation>
        </message>
        <message>
            <source>Sent yesterday</source>
            <translation>Enviados ayer</translation>
        </message>
        <message>
            <source>Sent within a week</source>
            <translation>Enviados en la última semana</translation>
        </message>
        <message>
            <source>Under way</source>
            <translation>En curso</translation>
        </message>
        <message>
            <source>Succeeded</source>
            <translation>Completados</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Con error</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>Caducados</translation>
        </message>
        <message>
            <source>Outcome unknown</source>
            <translation>Resultado desconocido</translation>
        </message>
        <message>
            <source>With a star</source>
            <translation>Con estrella</translation>
        </message>
        <message>
            <source>With a note</source>
            <translation>Con nota</translation>
        </message>
        <message>
            <source>To several deployments</source>
            <translation>A varios despliegues</translation>
        </message>
        <message>
            <source>%1 kept by this console</source>
            <translation>%1 guardados por esta consola</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>The history cannot be read</source>
            <translation>No se puede leer el historial</translation>
        </message>
        <message>
            <source>No commands yet</source>
            <translation>Aún no hay comandos</translation>
        </message>
        <message>
            <source>The manager keeps no list of commands. What is sent from here, or tracked by its id, is kept on this computer with its request and answer, and can be searched, compared and sent again.</source>
            <translation>El manager no guarda ninguna lista de comandos. Lo que se envía desde aquí, o se sigue por su id, se guarda en este equipo con su solicitud y su respuesta, y se puede buscar, comparar y enviar de nuevo.</translation>
        </message>
        <message>
            <source>New command</source>
            <translation>Nuevo comando</translation>
        </message>
    </context>
    <context>
        <name>alien::CompareController</name>
        <message>
            <source>Compare deployments</source>
            <translation>Comparar despliegues</translation>
        </message>
        <message>
            <source>Shows the two selected deployments side by side: releases, settings, resources.</source>
            <translation>Muestra los dos despliegues seleccionados lado a lado: releases, configuración y recursos.</translation>
        </message>
        <message>
            <source>Copy comparison</source>
            <translation>Copiar comparación</translation>
        </message>
        <message>
            <source>Copies the shown rows of the comparison as text.</source>
            <translation>Copia como texto las filas mostradas de la comparación.</translation>
        </message>
        <message>
            <source>Select two deployments first.</source>
            <translation>Seleccione antes dos despliegues.</translation>
        </message>
        <message>
            <source>Compare two deployments first.</source>
            <translation>Compare antes dos despliegues.</translation>
        </message>
        <message>
            <source>Deployments</source>
            <translation>Despliegues</translation>
        </message>
    </context>
    <context>
        <name>alien::CompareView</name>
        <message>
            <source>Before</source>
            <translation>Antes</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Después</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Diferencia</translation>
        </message>
        <message>
            <source>What it means</source>
            <translation>Qué significa</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>against</source>
            <translation>frente a</translation>
        </message>
        <message>
            <source>%1 is not there any more.</source>
            <translation>%1 ya no existe.</translation>
        </message>
        <message>
            <source>Type the name of a deployment.</source>
            <translation>Escriba el nombre de un despliegue.</translation>
        </message>
        <message>
            <source>%1 could not be compared: %2</source>
            <translation>No se pudo comparar %1: %2</translation>
        </message>
        <message>
            <source>Being compared.</source>
            <translation>Comparando.</translation>
        </message>
        <message>
            <source>They mean the same. Order, spelling and spelled-out defaults do not count.</source>
            <translation>Significan lo mismo. El orden, la forma de escribir y los valores por defecto explícitos no cuentan.</translation>
        </message>
    </context>
    <context>
        <name>alien::ComparisonTable</name>
        <message>
            <source>Deployment</source>
            <translation>Despliegue</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>Release</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Configuración</translation>
        </message>
        <message>
            <source>Environment</source>
            <translation>Entorno</translation>
        </message>
        <message>
            <source>Resources</source>
            <translation>Recursos</translation>
        </message>
        <message>
            <source>set, another value</source>
            <translation>definido, con otro valor</translation>
        </message>
        <message>
            <source>set</source>
            <translation>definido</translation>
        </message>
        <message>
            <source>%1 (default)</source>
            <translation>%1 (por defecto)</translation>
        </message>
        <message>
            <source>type</source>
            <translation>tipo</translation>
        </message>
        <message>
            <source>status</source>
            <translation>estado</translation>
        </message>
        <message>
            <source>lifecycle</source>
            <translation>ciclo de vida</translation>
        </message>
        <message>
            <source>error</source>
            <translation>error</translation>
        </message>
        <message>
            <source>differs</source>
            <translation>distinto</translation>
        </message>
        <message>
            <source>same</source>
            <translation>igual</translation>
        </message>
        <message>
            <source>only left</source>
            <translation>solo a la izquierda</translation>
        </message>
        <message>
            <source>only right</source>
            <translation>solo a la derecha</translation>
        </message>
    </context>
    <context>
        <name>alien::Composer</name>
        <message>
            <source>This operation sends no body.</source>
            <translation>Esta operación no envía cuerpo.</translation>
        </message>
        <message>
            <source>Unlock…</source>
            <translation>Desbloquear…</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Cuerpo</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Campos</translation>
        </message>
        <message>
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <source>Headers and retries</source>
            <translation>Cabeceras y reintentos</translation>
        </message>
        <message>
            <source>Choose an operation on the left: each says what it does and who may call it.</source>
            <translation>Elija una operación a la izquierda: cada una indica qué hace y quién puede llamarla.</translation>
        </message>
        <message>
            <source>Who may: %1.</source>
            <translation>Quién puede: %1.</translation>
        </message>
        <message>
            <source>You may, as %1. Who may: %2.</source>
            <translation>Usted puede, como %1. Quién puede: %2.</translation>
        </message>
        <message>
            <source>You may not, as %1. Who may: %2.</source>
            <translation>Usted no puede, como %1. Quién puede: %2.</translation>
        </message>
        <message>
            <source>Locked.</source>
            <translation>Bloqueada.</translation>
        </message>
        <message>
            <source>It hands out live credentials or acts behind an agent's back.</source>
            <translation>Entrega credenciales activas o actúa a espaldas de un agente.</translation>
        </message>
    </context>
    <context>
        <name>alien::ConfirmSheet</name>
        <message>
            <source>Reason, for the journal</source>
            <translation>Motivo, para el diario</translation>
        </message>
        <message>
            <source>Reason, for the journal (optional)</source>
            <translation>Motivo, para el diario (opcional)</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>Type %1</source>
            <translation>Escriba %1</translation>
        </message>
        <message>
            <source>Type to confirm</source>
            <translation>Escriba para confirmar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Say why first: the reason goes into the journal.</source>
            <translation>Indique antes el motivo: se anota en el diario.</translation>
        </message>
        <message>
            <source>Type %1 first.</source>
            <translation>Escriba antes %1.</translation>
        </message>
        <message>
            <source>Tick the box first.</source>
            <translation>Marque antes la casilla.</translation>
        </message>
    </context>
    <context>
        <name>alien::ConnectionBlock</name>
        <message>
            <source>No connection</source>
            <translation>Sin conexión</translation>
        </message>
        <message>
            <source>Connection %1</source>
            <translation>Conexión %1</translation>
        </message>
        <message>
            <source>Connect to a manager, or start the sandbox</source>
            <translation>Conéctese a un manager o inicie el sandbox</translation>
        </message>
        <message>
            <source>Read only</source>
            <translation>Solo lectura</translation>
        </message>
        <message>
            <source>Token kept for this run only</source>
            <translation>El token solo se guarda durante esta sesión</translation>
        </message>
    </context>
    <context>
        <name>alien::ConnectionFlow</name>
        <message>
            <source>The manager refused the token in use (401).</source>
            <translation>El manager rechazó el token en uso (401).</translation>
        </message>
        <message>
            <source>The sandbox did not start.</source>
            <translation>El sandbox no se inició.</translation>
        </message>
        <message>
            <source>%1 cannot be opened.</source>
            <translation>No se puede abrir %1.</translation>
        </message>
        <message>
            <source>%1 is open in another window.</source>
            <translation>%1 está abierto en otra ventana.</translation>
        </message>
        <message>
            <source>It was asked to come forward.</source>
            <translation>Se le ha pedido que pase al frente.</translation>
        </message>
        <message>
            <source>Sandbox</source>
            <translation>Sandbox</translation>
        </message>
        <message>
            <source>%1 is reached by plain http: whoever can read the traffic on the way sees the token and every answer, and can change both. Connect by https where the manager offers it.</source>
            <translation>A %1 se accede por http sin cifrar: quien pueda leer el tráfico ve el token y todas las respuestas, y puede modificarlos. Use https si el manager lo ofrece.</translation>
        </message>
        <message>
            <source>Send the token over http</source>
            <translation>Enviar el token por http</translation>
        </message>
        <message>
            <source>Connect without encryption?</source>
            <translation>¿Conectar sin cifrado?</translation>
        </message>
        <message>
            <source>Neither a token file nor ALIEN_MANAGER_BEARER gives one.</source>
            <translation>No lo aporta ni un archivo de token ni ALIEN_MANAGER_BEARER.</translation>
        </message>
        <message>
            <source>The manager refused the token (401).</source>
            <translation>El manager rechazó el token (401).</translation>
        </message>
        <message>
            <source>Not connected.</source>
            <translation>Sin conexión.</translation>
        </message>
        <message>
            <source>The token of this connection does not come from the secret store.</source>
            <translation>El token de esta conexión no procede del almacén de secretos.</translation>
        </message>
    </context>
    <context>
        <name>alien::ConnectionForm</name>
        <message>
            <source>Manager URL</source>
            <translation>URL del manager</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Show the token</source>
            <translation>Mostrar el token</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Protection</source>
            <translation>Protección</translation>
        </message>
        <message>
            <source>In this desktop's secret store</source>
            <translation>En el almacén de secretos de este escritorio</translation>
        </message>
        <message>
            <source>Keep the token in this desktop's secret store</source>
            <translation>Guardar el token en el almacén de secretos de este escritorio</translation>
        </message>
        <message>
            <source>Keep the token</source>
            <translation>Guardar el token</translation>
        </message>
        <message>
            <source>Read and act</source>
            <translation>Leer y actuar</translation>
        </message>
        <message>
            <source>Read only</source>
            <translation>Solo lectura</translation>
        </message>
        <message>
            <source>Read only locks every action; production begins so</source>
            <translation>El modo de solo lectura bloquea todas las acciones; producción empieza así</translation>
        </message>
        <message>
            <source>Open as</source>
            <translation>Abrir como</translation>
        </message>
        <message>
            <source>Certificates and proxy</source>
            <translation>Certificados y proxy</translation>
        </message>
        <message>
            <source>CA file</source>
            <translation>Archivo de CA</translation>
        </message>
        <message>
            <source>PEM, besides those of this system</source>
            <translation>PEM, además de los de este sistema</translation>
        </message>
        <message>
            <source>Pinned SHA-256</source>
            <translation>SHA-256 fijado</translation>
        </message>
        <message>
            <source>of the manager's own certificate</source>
            <translation>del certificado propio del manager</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>Proxy</translation>
        </message>
        <message>
            <source>As this system says</source>
            <translation>El que indique el sistema</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <source>This one</source>
            <translation>Este</translation>
        </message>
        <message>
            <source>Proxy URL</source>
            <translation>URL del proxy</translation>
        </message>
        <message>
            <source>as kept; type another to replace it</source>
            <translation>el guardado; escriba otro para sustituirlo</translation>
        </message>
        <message>
            <source>ax_…</source>
            <translation>ax_…</translation>
        </message>
        <message>
            <source>Never written to a file.</source>
            <translation>Nunca se escribe en un archivo.</translation>
        </message>
        <message>
            <source>No secret store answers (%1): the token lasts for this run only.</source>
            <translation>Ningún almacén de secretos responde (%1): el token solo dura esta sesión.</translation>
        </message>
        <message>
            <source>The manager's address is missing.</source>
            <translation>Falta la dirección del manager.</translation>
        </message>
        <message>
            <source>This is not an address.</source>
            <translation>Esto no es una dirección.</translation>
        </message>
        <message>
            <source>The token is missing.</source>
            <translation>Falta el token.</translation>
        </message>
        <message>
            <source>A token has no blanks and no letters beyond ASCII; this was perhaps copied with more than the token.</source>
            <translation>Un token no contiene espacios ni letras fuera de ASCII; quizá se copió algo más que el token.</translation>
        </message>
        <message>
            <source>A name is missing.</source>
            <translation>Falta un nombre.</translation>
        </message>
        <message>
            <source>Another connection has this name.</source>
            <translation>Otra conexión tiene este nombre.</translation>
        </message>
        <message>
            <source>A SHA-256 has 64 hexadecimal digits.</source>
            <translation>Un SHA-256 tiene 64 dígitos hexadecimales.</translation>
        </message>
        <message>
            <source>This file cannot be read.</source>
            <translation>No se puede leer este archivo.</translation>
        </message>
        <message>
            <source>Plain http: the token and all answers travel in the clear. You will be asked once.</source>
            <translation>http sin cifrar: el token y todas las respuestas viajan en claro. Se le preguntará una vez.</translation>
        </message>
        <message>
            <source>Token from a command</source>
            <translation>Token de un comando</translation>
        </message>
        <message>
            <source>The command is missing.</source>
            <translation>Falta el comando.</translation>
        </message>
        <message>
            <source>Type the token instead</source>
            <translation>Escribir el token en su lugar</translation>
        </message>
        <message>
            <source>Take the token from a command</source>
            <translation>Obtener el token de un comando</translation>
        </message>
        <message>
            <source>A program whose first line is the token. It is run without a shell at each start, and once more when the manager refuses the token; it has 10 seconds. The command is saved, what it prints never is.</source>
            <translation>Un programa cuya primera línea es el token. Se ejecuta sin shell en cada inicio, y una vez más cuando el manager rechaza el token; dispone de 10 segundos. El comando se guarda; lo que imprime, nunca.</translation>
        </message>
        <message>
            <source>Colour: %1</source>
            <translation>Color: %1</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Color</translation>
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
            <translation>Conexiones</translation>
        </message>
        <message>
            <source>The one in use stays until another is given.</source>
            <translation>El actual sigue en uso hasta que se indique otro.</translation>
        </message>
        <message>
            <source>This connection is not saved: it came from a flag, the environment or the sandbox.</source>
            <translation>Esta conexión no está guardada: procede de una opción, del entorno o del sandbox.</translation>
        </message>
        <message>
            <source>Not connected.</source>
            <translation>Sin conexión.</translation>
        </message>
    </context>
    <context>
        <name>alien::ConnectionTest</name>
        <message>
            <source>See all deployments it covers</source>
            <translation>Ver todos los despliegues que abarca</translation>
        </message>
        <message>
            <source>Retry and redeploy</source>
            <translation>Reintentar y redesplegar</translation>
        </message>
        <message>
            <source>Run commands</source>
            <translation>Ejecutar comandos</translation>
        </message>
        <message>
            <source>Create deployments</source>
            <translation>Crear despliegues</translation>
        </message>
        <message>
            <source>Delete deployments</source>
            <translation>Eliminar despliegues</translation>
        </message>
        <message>
            <source>Publish releases</source>
            <translation>Publicar releases</translation>
        </message>
        <message>
            <source>Create groups and their tokens</source>
            <translation>Crear grupos y sus tokens</translation>
        </message>
        <message>
            <source>List and revoke tokens</source>
            <translation>Enumerar y revocar tokens</translation>
        </message>
        <message>
            <source>Not tried.</source>
            <translation>Sin probar.</translation>
        </message>
        <message>
            <source>Correct it in the connection's settings.</source>
            <translation>Corríjalo en los datos de la conexión.</translation>
        </message>
        <message>
            <source>The proxy %1 looks the name up.</source>
            <translation>El proxy %1 resuelve el nombre.</translation>
        </message>
        <message>
            <source>%1 is an address, no name.</source>
            <translation>%1 es una dirección, no un nombre.</translation>
        </message>
        <message>
            <source>The name %1 is not known.</source>
            <translation>No se conoce el nombre %1.</translation>
        </message>
        <message>
            <source>Check the spelling; inside a company the name may need its VPN.</source>
            <translation>Compruebe que está bien escrito; dentro de una empresa puede hacer falta su VPN.</translation>
        </message>
        <message>
            <source>%1 is %2.</source>
            <translation>%1 es %2.</translation>
        </message>
        <message>
            <source>Port %1 does not answer: %2.</source>
            <translation>El puerto %1 no responde: %2.</translation>
        </message>
        <message>
            <source>Is the manager running, and does a firewall let this machine through?</source>
            <translation>¿Está el manager en ejecución y permite el cortafuegos el paso a este equipo?</translation>
        </message>
        <message>
            <source>No secure connection: %1.</source>
            <translation>No hay conexión segura: %1.</translation>
        </message>
        <message>
            <source>Does this port speak TLS? A manager without TLS is reached with http://.</source>
            <translation>¿Habla TLS este puerto? A un manager sin TLS se accede con http://.</translation>
        </message>
        <message>
            <source>Port %1 answers.</source>
            <translation>El puerto %1 responde.</translation>
        </message>
        <message>
            <source>Port %1 answers through the proxy %2.</source>
            <translation>El puerto %1 responde a través del proxy %2.</translation>
        </message>
        <message>
            <source>Not needed on this machine itself.</source>
            <translation>No es necesario en este mismo equipo.</translation>
        </message>
        <message>
            <source>This address is not encrypted; the token would be readable on the way.</source>
            <translation>Esta dirección no está cifrada; el token podría leerse por el camino.</translation>
        </message>
        <message>
            <source>Use https, or agree to the risk for this connection.</source>
            <translation>Use https o acepte el riesgo para esta conexión.</translation>
        </message>
        <message>
            <source>Not encrypted, as you agreed.</source>
            <translation>Sin cifrar, como usted aceptó.</translation>
        </message>
        <message>
            <source>Everybody on the way can read the token and what you do.</source>
            <translation>Cualquiera en el camino puede leer el token y lo que usted hace.</translation>
        </message>
        <message>
            <source>The certificate is not trusted: %1</source>
            <translation>El certificado no es de confianza: %1</translation>
        </message>
        <message>
            <source>Give the file of the authority that signed it, or compare its fingerprint with the manager's operator and trust it for this connection: %1</source>
            <translation>Indique el archivo de la autoridad que lo firmó, o compare su huella con la que le dé el operador del manager y confíe en él para esta conexión: %1</translation>
        </message>
        <message>
            <source>The certificate is not the one this connection trusts.</source>
            <translation>El certificado no es aquel en el que confía esta conexión.</translation>
        </message>
        <message>
            <source>It may have been renewed, or somebody is in between. Its fingerprint is %1</source>
            <translation>Puede haberse renovado, o alguien se ha interpuesto. Su huella es %1</translation>
        </message>
        <message>
            <source>%1, certificate for %2, valid until %3.</source>
            <translation>%1, certificado de %2, válido hasta el %3.</translation>
        </message>
        <message>
            <source>It runs out soon; the manager's operator should renew it.</source>
            <translation>Caduca pronto; el operador del manager debería renovarlo.</translation>
        </message>
        <message>
            <source>Is it the manager's address, with the path that a proxy puts before it?</source>
            <translation>¿Es la dirección del manager, con la ruta que un proxy le antepone?</translation>
        </message>
        <message>
            <source>The manager says that it is healthy.</source>
            <translation>El manager indica que funciona correctamente.</translation>
        </message>
        <message>
            <source>The manager asks for no token.</source>
            <translation>El manager no pide token.</translation>
        </message>
        <message>
            <source>The manager accepts the token.</source>
            <translation>El manager acepta el token.</translation>
        </message>
        <message>
            <source>The manager wants a token.</source>
            <translation>El manager pide un token.</translation>
        </message>
        <message>
            <source>The admin token lies in the manager's state directory, in the file admin-token.</source>
            <translation>El token de administración está en el directorio de estado del manager, en el archivo admin-token.</translation>
        </message>
        <message>
            <source>The manager does not know this token.</source>
            <translation>El manager no conoce este token.</translation>
        </message>
        <message>
            <source>Was it copied whole, is it for this manager, and was it not revoked?</source>
            <translation>¿Se copió completo, es de este manager y no se ha revocado?</translation>
        </message>
        <message>
            <source>This token is good for one purpose only, not for a console.</source>
            <translation>Este token sirve para un único fin, no para una consola.</translation>
        </message>
        <message>
            <source>Use an admin, deployment-group or deployment token.</source>
            <translation>Use un token de administración, de grupo de despliegue o de despliegue.</translation>
        </message>
        <message>
            <source>manager 3.x</source>
            <translation>manager 3.x</translation>
        </message>
        <message>
            <source>manager 1.x</source>
            <translation>manager 1.x</translation>
        </message>
        <message>
            <source>You are %1 in %2; %3.</source>
            <translation>Usted es %1 en %2; %3.</translation>
        </message>
        <message>
            <source>The role %1 is not known here; you can look, not change.</source>
            <translation>El rol %1 no se conoce aquí; puede consultar, pero no modificar.</translation>
        </message>
        <message>
            <source>A newer version of this program may know it.</source>
            <translation>Quizá lo conozca una versión más reciente de este programa.</translation>
        </message>
        <message>
            <source>The manager does not tell its time.</source>
            <translation>El manager no indica su hora.</translation>
        </message>
        <message>
            <source>Your clock and the manager's agree.</source>
            <translation>Su reloj y el del manager coinciden.</translation>
        </message>
        <message>
            <source>The manager's clock is %1 s ahead of yours.</source>
            <translation>El reloj del manager va %1 s adelantado respecto al suyo.</translation>
        </message>
        <message>
            <source>The manager's clock is %1 s behind yours.</source>
            <translation>El reloj del manager va %1 s atrasado respecto al suyo.</translation>
        </message>
        <message>
            <source>Ages are corrected; deadlines count on the manager's clock.</source>
            <translation>Las antigüedades se corrigen; los plazos se miden con el reloj del manager.</translation>
        </message>
        <message>
            <source>No answer within %1 s.</source>
            <translation>Sin respuesta en %1 s.</translation>
        </message>
        <message>
            <source>A firewall may swallow the packets; ask who runs the network.</source>
            <translation>Puede que un cortafuegos descarte los paquetes; consulte a quien administra la red.</translation>
        </message>
        <message>
            <source>No answer within %1 s through the proxy %2.</source>
            <translation>Sin respuesta en %1 s a través del proxy %2.</translation>
        </message>
        <message>
            <source>The proxy %1 does not let the connection through: %2.</source>
            <translation>El proxy %1 no deja pasar la conexión: %2.</translation>
        </message>
        <message>
            <source>Is this the right proxy, is it running, and does it know the manager? It is chosen in the connection's settings.</source>
            <translation>¿Es el proxy correcto, está en marcha y conoce el manager? Se elige en los ajustes de la conexión.</translation>
        </message>
        <message>
            <source>The proxy %1 does not answer: %2.</source>
            <translation>El proxy %1 no responde: %2.</translation>
        </message>
        <message>
            <source>The proxy %1 answers.</source>
            <translation>El proxy %1 responde.</translation>
        </message>
    </context>
    <context>
        <name>alien::ConnectionTestView</name>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
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
            <translation>Salud</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rol</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Reloj</translation>
        </message>
        <message>
            <source>running</source>
            <translation>en curso</translation>
        </message>
        <message>
            <source>passed</source>
            <translation>superada</translation>
        </message>
        <message>
            <source>note</source>
            <translation>nota</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>con error</translation>
        </message>
        <message>
            <source>skipped</source>
            <translation>omitida</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>en espera</translation>
        </message>
        <message>
            <source>Test of the connection</source>
            <translation>Prueba de la conexión</translation>
        </message>
        <message>
            <source>Trust this certificate</source>
            <translation>Confiar en este certificado</translation>
        </message>
        <message>
            <source>Pins the SHA-256 of this certificate to this connection; compare it with the manager's operator first.</source>
            <translation>Fija el SHA-256 de este certificado para esta conexión; compárelo antes con el que le dé el operador del manager.</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>Probar</translation>
        </message>
        <message>
            <source>Test the connection</source>
            <translation>Probar la conexión</translation>
        </message>
        <message>
            <source>With this token you may</source>
            <translation>Con este token puede</translation>
        </message>
        <message>
            <source>Tries name, TCP, TLS, health, token and role, one after the other</source>
            <translation>Prueba nombre, TCP, TLS, salud, token y rol, uno tras otro</translation>
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
            <translation>aún sin probar</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %2 as expected, %n note(s), %3 ms</source>
            <translation>
                <numerusform>%1 de %2 según lo esperado, %n nota, %3 ms</numerusform>
                <numerusform>%1 de %2 según lo esperado, %n notas, %3 ms</numerusform>
            </translation>
        </message>
        <message>
            <source>Test again</source>
            <translation>Probar de nuevo</translation>
        </message>
        <message>
            <source>manager generation 3, found by the form of the role</source>
            <translation>generación 3 del manager, reconocida por la forma del rol</translation>
        </message>
        <message>
            <source>manager generation 1.7, found by the form of the role</source>
            <translation>generación 1.7 del manager, reconocida por la forma del rol</translation>
        </message>
        <message>
            <source>Not: %1</source>
            <translation>No: %1</translation>
        </message>
    </context>
    <context>
        <name>alien::ConsoleData</name>
        <message>
            <source>Past of %1</source>
            <translation>Historial de %1</translation>
        </message>
        <message>
            <source>Past of a connection that is not saved</source>
            <translation>Historial de una conexión no guardada</translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>Diario</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Comandos</translation>
        </message>
        <message>
            <source>Stack drafts</source>
            <translation>Borradores de stack</translation>
        </message>
        <message>
            <source>Telemetry</source>
            <translation>Telemetría</translation>
        </message>
        <message>
            <source>The copy beside %1 cannot be removed.</source>
            <translation>No se puede eliminar la copia situada junto a %1.</translation>
        </message>
    </context>
    <context>
        <name>alien::ConsoleMeter</name>
        <message>
            <source>new release</source>
            <translation>release nueva</translation>
        </message>
    </context>
    <context>
        <name>alien::Controller</name>
        <message>
            <source>It acts on what is selected in %1: go there first.</source>
            <translation>Actúa sobre lo seleccionado en %1: vaya allí primero.</translation>
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
            <translation>OK</translation>
        </message>
        <message>
            <source>working</source>
            <translation>en curso</translation>
        </message>
        <message>
            <source>stalled</source>
            <translation>sin avance</translation>
        </message>
        <message>
            <source>needs action</source>
            <translation>por atender</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>con error</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>desconocido</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Todos</translation>
        </message>
    </context>
    <context>
        <name>alien::CreateController</name>
        <message>
            <source>Create a deployment?</source>
            <translation>¿Crear un despliegue?</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Crear</translation>
        </message>
        <message>
            <source>Create %1: not done.</source>
            <translation>Crear %1: no se hizo.</translation>
        </message>
        <message>
            <source>Give this token to the agent or the setup of %1. It is shown this once and never expires.</source>
            <translation>Entregue este token al agente o a la instalación de %1. Solo se muestra esta vez y no caduca nunca.</translation>
        </message>
        <message>
            <source>The manager did not take these settings: %1.</source>
            <translation>El manager no aceptó esta configuración: %1.</translation>
        </message>
        <message>
            <source>Deployment token of %1</source>
            <translation>Token de despliegue de %1</translation>
        </message>
        <message>
            <source>The manager changed these settings: %1.</source>
            <translation>El manager cambió esta configuración: %1.</translation>
        </message>
        <message>
            <source>They cannot be changed any more: create it anew to have them.</source>
            <translation>Ya no se puede cambiar: créelo de nuevo para tenerla.</translation>
        </message>
        <message>
            <source>%1 was created; the manager gave no token.</source>
            <translation>Se creó %1; el manager no entregó ningún token.</translation>
        </message>
    </context>
    <context>
        <name>alien::CreateDeploymentForm</name>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nombre</translation>
        </message>
        <message>
            <source>Resource prefix</source>
            <translation>Prefijo de recursos</translation>
        </message>
        <message>
            <source>chosen by the manager</source>
            <translation>elegido por el manager</translation>
        </message>
        <message>
            <source>Resource &amp;prefix</source>
            <translation>&amp;Prefijo de recursos</translation>
        </message>
        <message>
            <source>Stack settings</source>
            <translation>Configuración del stack</translation>
        </message>
        <message>
            <source>&amp;Stack settings</source>
            <translation>Configuración del &amp;stack</translation>
        </message>
        <message>
            <source>Custom domains</source>
            <translation>Dominios propios</translation>
        </message>
        <message>
            <source>Environment</source>
            <translation>Entorno</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>Plataforma</translation>
        </message>
        <message>
            <source>P&amp;latform</source>
            <translation>P&amp;lataforma</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Grupo</translation>
        </message>
        <message>
            <source>%1  (%2, %3 of %4)</source>
            <translation>%1  (%2, %3 de %4)</translation>
        </message>
        <message>
            <source>&amp;Group</source>
            <translation>&amp;Grupo</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Create 1 deployment</source>
            <translation>Crear 1 despliegue</translation>
        </message>
        <message>
            <source>Give it a name.</source>
            <translation>Póngale un nombre.</translation>
        </message>
        <message>
            <source>There is no group yet; create one first.</source>
            <translation>Aún no hay grupos; cree uno antes.</translation>
        </message>
        <message>
            <source>A resource prefix has 3 to 40 characters: lower-case letters, digits and single hyphens, a letter first, no hyphen last.</source>
            <translation>Un prefijo de recursos tiene de 3 a 40 caracteres: minúsculas, cifras y guiones sueltos; empieza por letra y no acaba en guion.</translation>
        </message>
        <message>
            <source>Stack settings, line %1, column %2: %3</source>
            <translation>Configuración del stack, línea %1, columna %2: %3</translation>
        </message>
        <message>
            <source>Stack settings must be a JSON object.</source>
            <translation>La configuración del stack debe ser un objeto JSON.</translation>
        </message>
        <message>
            <source>There is no release yet. A deployment created before the first release stays pending for ever, also after a later publish. Publish a release first.</source>
            <translation>Aún no hay ninguna release. Un despliegue creado antes de la primera release queda en pending indefinidamente, también después de publicar. Publique antes una release.</translation>
        </message>
        <message>
            <source>The newest release has no stack for %1: this deployment would not start.</source>
            <translation>La release más reciente no tiene stack para %1: este despliegue no se iniciaría.</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Configuración</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Campos</translation>
        </message>
    </context>
    <context>
        <name>alien::CreateGroupForm</name>
        <message>
            <source>Create 1 group</source>
            <translation>Crear 1 grupo</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nombre</translation>
        </message>
        <message>
            <source>Neither can be changed later, and a group cannot be deleted.</source>
            <translation>Ninguno se puede cambiar después, y un grupo no se puede eliminar.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Give it a name.</source>
            <translation>Póngale un nombre.</translation>
        </message>
        <message>
            <source>A group of this name exists already; only the id will tell them apart.</source>
            <translation>Ya existe un grupo con este nombre; solo se distinguirán por el id.</translation>
        </message>
        <message>
            <source>Deployments at most</source>
            <translation>Máximo de despliegues</translation>
        </message>
        <message>
            <source>Deployments at &amp;most</source>
            <translation>&amp;Máximo de despliegues</translation>
        </message>
    </context>
    <context>
        <name>alien::Cron</name>
        <message>
            <source>A schedule has five fields (minute hour day month weekday), this one has %1.</source>
            <translation>Una programación tiene cinco campos (minuto hora día mes día de la semana); esta tiene %1.</translation>
        </message>
        <message>
            <source>%1 is no %2 of a schedule (%3 to %4).</source>
            <translation>%1 no es un valor válido de %2 en una programación (%3 a %4).</translation>
        </message>
        <message>
            <source>at %1</source>
            <translation>a las %1</translation>
        </message>
        <message>
            <source>every minute</source>
            <translation>cada minuto</translation>
        </message>
        <message>
            <source>at minute %1</source>
            <translation>en el minuto %1</translation>
        </message>
        <message>
            <source>every hour</source>
            <translation>cada hora</translation>
        </message>
        <message>
            <source>in the hours %1</source>
            <translation>en las horas %1</translation>
        </message>
        <message>
            <source>on day %1 of the month</source>
            <translation>el día %1 del mes</translation>
        </message>
        <message>
            <source>on %1</source>
            <translation>el %1</translation>
        </message>
        <message>
            <source> or </source>
            <translation> o </translation>
        </message>
        <message>
            <source>in %1</source>
            <translation>en %1</translation>
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
            <translation>se espera un texto</translation>
        </message>
        <message>
            <source>a number from %1 to %2 is expected</source>
            <translation>se espera un número de %1 a %2</translation>
        </message>
        <message>
            <source>“%1” is none of %2</source>
            <translation>«%1» no es ninguno de %2</translation>
        </message>
        <message>
            <source>a list of 1 to %1 entries is expected</source>
            <translation>se espera una lista de 1 a %1 entradas</translation>
        </message>
        <message>
            <source>%1: an object is expected</source>
            <translation>%1: se espera un objeto</translation>
        </message>
        <message>
            <source>This is not JSON: %1 at byte %2.</source>
            <translation>Esto no es JSON: %1 en el byte %2.</translation>
        </message>
        <message>
            <source>This is not a dashboard: a JSON object is expected.</source>
            <translation>Esto no es un dashboard: se espera un objeto JSON.</translation>
        </message>
        <message>
            <source>1 is expected; this is not a dashboard, or one of a newer console</source>
            <translation>se espera 1; esto no es un dashboard, o es de una consola más reciente</translation>
        </message>
    </context>
    <context>
        <name>alien::DashboardStore</name>
        <message>
            <source>larger than 1 MB</source>
            <translation>mayor que 1 MB</translation>
        </message>
        <message>
            <source>%1 cannot be written: %2</source>
            <translation>No se puede escribir %1: %2</translation>
        </message>
        <message>
            <source>%1 cannot be removed: %2</source>
            <translation>No se puede eliminar %1: %2</translation>
        </message>
    </context>
    <context>
        <name>alien::DatabaseShelf</name>
        <message>
            <source>%1 is in use by another window; it is restored at the next start.</source>
            <translation>Otra ventana está usando %1; se restaurará en el próximo inicio.</translation>
        </message>
        <message>
            <source>%1 cannot be moved aside; nothing was restored.</source>
            <translation>No se puede apartar %1; no se restauró nada.</translation>
        </message>
        <message>
            <source>%1 cannot be put in its place: %2</source>
            <translation>No se puede colocar %1 en su lugar: %2</translation>
        </message>
        <message>
            <source>No backup of %1 could be made: %2</source>
            <translation>No se pudo crear una copia de seguridad de %1: %2</translation>
        </message>
        <message>
            <source>%1 was not written by a version of this program that this one knows.</source>
            <translation>%1 no procede de ninguna versión de este programa que esta conozca.</translation>
        </message>
        <message>
            <source>It cannot be read.</source>
            <translation>No se puede leer.</translation>
        </message>
        <message>
            <source>The folder takes no file.</source>
            <translation>No se puede escribir en la carpeta.</translation>
        </message>
        <message>
            <source>%1 cannot be restored: %2</source>
            <translation>No se puede restaurar %1: %2</translation>
        </message>
    </context>
    <context>
        <name>alien::DeploymentComparePage</name>
        <message>
            <source>Comparison</source>
            <translation>Comparación</translation>
        </message>
        <message>
            <source>Filter places</source>
            <translation>Filtrar lugares</translation>
        </message>
        <message>
            <source>differs:yes part:settings place:network text</source>
            <translation>differs:yes part:settings place:network texto</translation>
        </message>
        <message>
            <source>places</source>
            <translation>lugares</translation>
        </message>
        <message>
            <source>Deployments</source>
            <translation>Despliegues</translation>
        </message>
        <message>
            <source>Back to deployments</source>
            <translation>Volver a los despliegues</translation>
        </message>
        <message>
            <source>Back to the deployments (Esc, Alt+Left)</source>
            <translation>Vuelve a los despliegues (Esc, Alt+Izquierda)</translation>
        </message>
        <message>
            <source>Only differences</source>
            <translation>Solo diferencias</translation>
        </message>
        <message>
            <source>%1 (%2) beside %3 (%4). Values that may be secret are masked; of variables only the names are compared in sight.</source>
            <translation>%1 (%2) junto a %3 (%4). Los valores que puedan ser secretos se enmascaran; de las variables solo se comparan a la vista los nombres.</translation>
        </message>
        <message numerus="yes">
            <source>%n difference(s)</source>
            <translation>
                <numerusform>%n diferencia</numerusform>
                <numerusform>%n diferencias</numerusform>
            </translation>
        </message>
        <message>
            <source>One of the two could not be read</source>
            <translation>No se pudo leer uno de los dos</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Intentar de nuevo</translation>
        </message>
        <message>
            <source>No difference</source>
            <translation>Sin diferencias</translation>
        </message>
        <message>
            <source>Status, releases, settings, resources and names of variables are the same.</source>
            <translation>El estado, las releases, la configuración, los recursos y los nombres de las variables son iguales.</translation>
        </message>
        <message>
            <source>Read at %1; Refresh reads both again.</source>
            <translation>Leído a las %1; «Recargar» vuelve a leer ambos.</translation>
        </message>
        <message>
            <source>%1 beside %2</source>
            <translation>%1 junto a %2</translation>
        </message>
    </context>
    <context>
        <name>alien::DeploymentInspector</name>
        <message>
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <source>Search in JSON</source>
            <translation>Buscar en el JSON</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Resumen</translation>
        </message>
        <message>
            <source>Resources</source>
            <translation>Recursos</translation>
        </message>
        <message>
            <source>Public URLs</source>
            <translation>URL públicas</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>Release</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Configuración</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <source>Choose a public URL to copy</source>
            <translation>Elegir una URL pública para copiarla</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>%1: a resource, "api"; %2: its URL</extracomment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>(no name)</source>
            <translation>(sin nombre)</translation>
        </message>
        <message>
            <source>Copy id</source>
            <translation>Copiar id</translation>
        </message>
        <message>
            <source>Group %1</source>
            <translation>Grupo %1</translation>
        </message>
    </context>
    <context>
        <name>alien::DeploymentSummaryTab</name>
        <message>
            <source>Public URL</source>
            <extracomment>%1: the resource that has the URL, "api"</extracomment>
            <translation>URL pública</translation>
        </message>
        <message>
            <source>URL of %1</source>
            <translation>URL de %1</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Todos</translation>
        </message>
        <message numerus="yes">
            <source>%n other deployment(s) fail the same way</source>
            <translation>
                <numerusform>%n despliegue más falla del mismo modo</numerusform>
                <numerusform>%n despliegues más fallan del mismo modo</numerusform>
            </translation>
        </message>
        <message>
            <source>Last time, %1</source>
            <translation>Última vez, %1</translation>
        </message>
        <message>
            <source>A retry was asked for; the manager picks it up within seconds.</source>
            <translation>Se solicitó un reintento; el manager lo inicia en unos segundos.</translation>
        </message>
        <message>
            <source>This manager offers no way forward from here: a retry is refused, a redeploy and a cleanup fail. Mend the stack, then forget this deployment and create it again.</source>
            <translation>Este manager no ofrece ninguna salida desde aquí: rechaza el reintento, y el redespliegue y la limpieza fallan. Corrija el stack, después olvide este despliegue y créelo de nuevo.</translation>
        </message>
        <message>
            <source>It was created before the first release and stays pending for ever. Forget it and create it again.</source>
            <translation>Se creó antes de la primera release y queda en pending indefinidamente. Olvídelo y créelo de nuevo.</translation>
        </message>
        <message>
            <source>The runtime is gone; resources of the setup are left in the customer's cloud. Run the setup's teardown from the command line.</source>
            <translation>El runtime ya no existe; en la nube del cliente quedan recursos de la instalación. Ejecute el desmontaje de la instalación desde la línea de comandos.</translation>
        </message>
        <message>
            <source>It waits longer than usual. Does the release it wants have a stack for its platform? Without one it waits for ever, and only detach or forget ends that.</source>
            <translation>Espera más de lo habitual. ¿Tiene la release pendiente un stack para su plataforma? Sin él espera indefinidamente, y solo desvincular u olvidar lo resuelve.</translation>
        </message>
        <message>
            <source>Its agent has not been heard of for three intervals.</source>
            <translation>No hay noticias de su agente desde hace tres intervalos.</translation>
        </message>
        <message>
            <source>Its agent pulls: retry, redeploy and cleanup do not reach it at this version of the manager; publishing does.</source>
            <translation>Su agente es pull: en esta versión del manager no le llegan reintentos, redespliegues ni limpiezas; las publicaciones sí.</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>desde %1</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>Release</translation>
        </message>
        <message>
            <source>none yet</source>
            <translation>ninguna aún</translation>
        </message>
        <message>
            <source>wants %1</source>
            <translation>pendiente de %1</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>Resources</source>
            <translation>Recursos</translation>
        </message>
        <message>
            <source>%1 of %2 running</source>
            <translation>%1 de %2 en ejecución</translation>
        </message>
        <message numerus="yes">
            <source>%n failed</source>
            <translation>
                <numerusform>%n con error</numerusform>
                <numerusform>%n con error</numerusform>
            </translation>
        </message>
        <message>
            <source>Updates by</source>
            <translation>Actualiza</translation>
        </message>
        <message>
            <source>agent (pull)</source>
            <translation>agente (pull)</translation>
        </message>
        <message>
            <source>manager (push)</source>
            <translation>manager (push)</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>Agente</translation>
        </message>
        <message>
            <source>seen %1</source>
            <translation>visto %1</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Cuenta</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Región</translation>
        </message>
        <message>
            <source>Prefix</source>
            <translation>Prefijo</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Creación</translation>
        </message>
        <message>
            <source>by import (%1)</source>
            <translation>por importación (%1)</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Id</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>Salud</translation>
        </message>
    </context>
    <context>
        <name>alien::DeploymentTable</name>
        <message>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Grupo</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>Plataforma</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Región</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>Release</translation>
        </message>
        <message>
            <source>Wants</source>
            <translation>Objetivo</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>Salud</translation>
        </message>
        <message>
            <source>Public URL</source>
            <translation>URL pública</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>Error</translation>
        </message>
        <message>
            <source>In state</source>
            <translation>En el estado</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Creación</translation>
        </message>
        <message>
            <source>Updated</source>
            <translation>Actualización</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Id</translation>
        </message>
        <message>
            <source>Pull deployments: when the agent was last heard of. Push deployments: the last change of state.</source>
            <translation>Despliegues pull: cuándo dio señal el agente por última vez. Despliegues push: el último cambio de estado.</translation>
        </message>
        <message>
            <source>How long it has been in this status, as far as this console or the manager know.</source>
            <translation>Cuánto tiempo lleva en este estado, hasta donde saben esta consola o el manager.</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>con error</translation>
        </message>
        <message>
            <source>attention</source>
            <translation>atención</translation>
        </message>
        <message numerus="yes">
            <source>degraded, %n failed</source>
            <translation>
                <numerusform>degradado, %n con error</numerusform>
                <numerusform>degradado, %n con error</numerusform>
            </translation>
        </message>
        <message>
            <source>degraded</source>
            <translation>degradado</translation>
        </message>
        <message>
            <source>%1 of %2 running</source>
            <translation>%1 de %2 en ejecución</translation>
        </message>
        <message>
            <source>progressing</source>
            <translation>en progreso</translation>
        </message>
        <message>
            <source>healthy</source>
            <translation>OK</translation>
        </message>
        <message>
            <source>silent</source>
            <translation>sin señal</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>desconocido</translation>
        </message>
        <message>
            <source>%1 for longer than usual</source>
            <translation>%1 durante más de lo habitual</translation>
        </message>
        <message>
            <source>%1
wants %2</source>
            <translation>%1
pendiente de %2</translation>
        </message>
        <message>
            <source>%1 of %2 resources running, %3 failed, %4 under way</source>
            <translation>%1 de %2 recursos en ejecución, %3 con error, %4 en curso</translation>
        </message>
    </context>
    <context>
        <name>alien::DeploymentTelemetry</name>
        <message>
            <source>Telemetry</source>
            <translation>Telemetría</translation>
        </message>
        <message>
            <source>Open large</source>
            <translation>Abrir en grande</translation>
        </message>
    </context>
    <context>
        <name>alien::DeploymentTerms</name>
        <message>
            <source>Status, or its class</source>
            <translation>Estado o su clase</translation>
        </message>
        <message>
            <source>Class of the status: healthy, working, stalled, attention, failed, gone, unknown</source>
            <translation>Clase del estado: healthy, working, stalled, attention, failed, gone, unknown</translation>
        </message>
        <message>
            <source>Name or id of the deployment group</source>
            <translation>Nombre o id del grupo de despliegue</translation>
        </message>
        <message>
            <source>Platform: aws, gcp, azure, kubernetes, local, test</source>
            <translation>Plataforma: aws, gcp, azure, kubernetes, local, test</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Región</translation>
        </message>
        <message>
            <source>Release it runs: an id, or latest</source>
            <translation>Release que ejecuta: un id, o latest</translation>
        </message>
        <message>
            <source>Release it is to run: an id, or latest</source>
            <translation>Release que debe ejecutar: un id, o latest</translation>
        </message>
        <message>
            <source>Part of the name</source>
            <translation>Parte del nombre</translation>
        </message>
        <message>
            <source>Id, or its beginning</source>
            <translation>Id o su comienzo</translation>
        </message>
        <message>
            <source>Part of the error's code or message; * stands for anything</source>
            <translation>Parte del código o mensaje de error; * equivale a cualquier cosa</translation>
        </message>
        <message>
            <source>One cause of failure, as the overview opens it</source>
            <translation>Una causa de fallo, tal como la abre el resumen</translation>
        </message>
        <message>
            <source>push or pull</source>
            <translation>push o pull</translation>
        </message>
        <message>
            <source>Part of the public URL; yes or no: whether it has one</source>
            <translation>Parte de la URL pública; yes o no: si tiene una</translation>
        </message>
        <message>
            <source>Health: failed, attention, degraded, progressing, unknown, healthy</source>
            <translation>Salud: failed, attention, degraded, progressing, unknown, healthy</translation>
        </message>
        <message>
            <source>Whether a pull agent has not been heard of</source>
            <translation>Si no hay noticias de un agente pull</translation>
        </message>
        <message>
            <source>Whether it wants another release than it runs</source>
            <translation>Si está pendiente de otra release que la que ejecuta</translation>
        </message>
        <message>
            <source>Whether a retry was asked for and not begun</source>
            <translation>Si se solicitó un reintento que no ha empezado</translation>
        </message>
        <message>
            <source>Time in this status</source>
            <translation>Tiempo en este estado</translation>
        </message>
        <message>
            <source>Time since it was created</source>
            <translation>Tiempo desde su creación</translation>
        </message>
        <message>
            <source>Time since the manager last heard of it or changed it</source>
            <translation>Tiempo desde que el manager tuvo noticias de él o lo cambió</translation>
        </message>
    </context>
    <context>
        <name>alien::DesktopNotifier</name>
        <message>
            <source>There is no session bus.</source>
            <translation>No hay bus de sesión.</translation>
        </message>
    </context>
    <context>
        <name>alien::DiffTable</name>
        <message>
            <source>added</source>
            <translation>añadido</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>quitado</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>cambiado</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Antes</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Después</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>Plataforma</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <source>platform</source>
            <translation>plataforma</translation>
        </message>
        <message>
            <source>place</source>
            <translation>lugar</translation>
        </message>
        <message>
            <source>added, changed, removed</source>
            <translation>added, changed, removed</translation>
        </message>
        <message>
            <source>the whole stack</source>
            <translation>el stack completo</translation>
        </message>
    </context>
    <context>
        <name>alien::DomainEditor</name>
        <message>
            <source>Remove domain</source>
            <translation>Quitar dominio</translation>
        </message>
        <message>
            <source>Resource of the domain</source>
            <translation>Recurso del dominio</translation>
        </message>
        <message>
            <source>Custom domain</source>
            <translation>Dominio propio</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>Certificado</translation>
        </message>
        <message>
            <source>More of the certificate</source>
            <translation>Más datos del certificado</translation>
        </message>
        <message>
            <source>vault's resource ID, if needed</source>
            <translation>ID de recurso del vault, si hace falta</translation>
        </message>
        <message>
            <source>namespace, if another</source>
            <translation>espacio de nombres, si es otro</translation>
        </message>
        <message>
            <source>Name the resource that %1 is for.</source>
            <translation>Indique para qué recurso es %1.</translation>
        </message>
        <message>
            <source>DNS: %1</source>
            <translation>DNS: %1</translation>
        </message>
        <message>
            <source>Add domain</source>
            <translation>Añadir dominio</translation>
        </message>
        <message>
            <source>Custom domain: %1</source>
            <translation>Dominio propio: %1</translation>
        </message>
        <message>
            <source>Custom domain: %1 has two; a resource takes one.</source>
            <translation>Dominio propio: %1 tiene dos; un recurso admite uno.</translation>
        </message>
    </context>
    <context>
        <name>alien::DraftDatabase</name>
        <message>
            <source>The drafts cannot be written: %1</source>
            <translation>No se pueden guardar los borradores: %1</translation>
        </message>
    </context>
    <context>
        <name>alien::Endpoint</name>
        <message>
            <source>%1 holds no certificate in PEM form.</source>
            <translation>%1 no contiene ningún certificado en formato PEM.</translation>
        </message>
        <message>
            <source>The proxy must be given as http://host:port or socks5://host:port.</source>
            <translation>El proxy debe indicarse como http://host:port o socks5://host:port.</translation>
        </message>
    </context>
    <context>
        <name>alien::EnvironmentEditor</name>
        <message>
            <source>Secret</source>
            <translation>Secreto</translation>
        </message>
        <message>
            <source>Remove variable</source>
            <translation>Quitar variable</translation>
        </message>
        <message>
            <source>Variable name</source>
            <translation>Nombre de la variable</translation>
        </message>
        <message>
            <source>Variable value</source>
            <translation>Valor de la variable</translation>
        </message>
        <message>
            <source>Resources that get it</source>
            <translation>Recursos que la reciben</translation>
        </message>
        <message>
            <source>NAME</source>
            <translation>NOMBRE</translation>
        </message>
        <message>
            <source>value</source>
            <translation>valor</translation>
        </message>
        <message>
            <source>all resources</source>
            <translation>todos los recursos</translation>
        </message>
        <message>
            <source>Ids apart by spaces; a trailing * stands for any ending. Empty: all.</source>
            <translation>Ids separados por espacios; un * final equivale a cualquier terminación. Vacío: todos.</translation>
        </message>
        <message>
            <source>Add variable</source>
            <translation>Añadir variable</translation>
        </message>
        <message>
            <source>"%1" is not a name for a variable: letters, digits and _, not a digit first.</source>
            <translation>«%1» no es un nombre de variable: letras, cifras y _, sin cifra inicial.</translation>
        </message>
        <message>
            <source>%1 is kept by the platform; a resource that gets it fails when it is built.</source>
            <translation>%1 está reservado por la plataforma; un recurso que lo recibe falla al crearse.</translation>
        </message>
        <message>
            <source>%1 stands twice.</source>
            <translation>%1 aparece dos veces.</translation>
        </message>
    </context>
    <context>
        <name>alien::ErrorCard</name>
        <message>
            <source>attempt %1 of %2</source>
            <translation>intento %1 de %2</translation>
        </message>
        <message>
            <source>attempt %1</source>
            <translation>intento %1</translation>
        </message>
        <message>
            <source>retryable</source>
            <translation>reintentable</translation>
        </message>
        <message>
            <source>a retry will not help</source>
            <translation>reintentar no servirá</translation>
        </message>
        <message>
            <source>HTTP %1</source>
            <translation>HTTP %1</translation>
        </message>
        <message>
            <source>Hint</source>
            <translation>Sugerencia</translation>
        </message>
        <message>
            <source>Hint: %1</source>
            <translation>Sugerencia: %1</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>Copiar informe</translation>
        </message>
        <message>
            <source>Caused by, 1 level</source>
            <translation>Causado por, 1 nivel</translation>
        </message>
        <message>
            <source>Caused by, %1 levels</source>
            <translation>Causado por, %1 niveles</translation>
        </message>
        <message>
            <source>not retryable</source>
            <translation>no reintentable</translation>
        </message>
        <message>
            <source>Check %1</source>
            <translation>Compruebe %1</translation>
        </message>
    </context>
    <context>
        <name>alien::ErrorText</name>
        <message>
            <source>"%1" is not an http or https address of a manager.</source>
            <translation>«%1» no es una dirección http o https de un manager.</translation>
        </message>
        <message>
            <source>The address of a manager must not contain a user name, a query or a fragment.</source>
            <translation>La dirección de un manager no puede contener nombre de usuario, consulta ni fragmento.</translation>
        </message>
        <message>
            <source>The token contains characters that cannot be sent in a header.</source>
            <translation>El token contiene caracteres que no se pueden enviar en una cabecera.</translation>
        </message>
        <message>
            <source>The path of the request contains an empty segment or characters that cannot be sent.</source>
            <translation>La ruta de la solicitud contiene un segmento vacío o caracteres que no se pueden enviar.</translation>
        </message>
        <message>
            <source>This id is empty, too long or contains characters that no id of the manager has.</source>
            <translation>Este id está vacío, es demasiado largo o contiene caracteres que ningún id del manager tiene.</translation>
        </message>
        <message>
            <source>The method of the request is not an HTTP method.</source>
            <translation>El método de la solicitud no es un método HTTP.</translation>
        </message>
        <message>
            <source>The query parameter "%1" contains control characters.</source>
            <translation>El parámetro de consulta «%1» contiene caracteres de control.</translation>
        </message>
        <message>
            <source>The header "%1" cannot be set here or contains characters that cannot be sent.</source>
            <translation>La cabecera «%1» no se puede definir aquí o contiene caracteres que no se pueden enviar.</translation>
        </message>
        <message>
            <source>A reading request has no body.</source>
            <translation>Una solicitud de lectura no tiene cuerpo.</translation>
        </message>
        <message>
            <source>%1 refused the connection.</source>
            <translation>%1 rechazó la conexión.</translation>
        </message>
        <message>
            <source>The name %1 could not be found.</source>
            <translation>No se pudo encontrar el nombre %1.</translation>
        </message>
        <message>
            <source>%1 closed the connection without an answer.</source>
            <translation>%1 cerró la conexión sin responder.</translation>
        </message>
        <message>
            <source>The proxy refused the connection.</source>
            <translation>El proxy rechazó la conexión.</translation>
        </message>
        <message>
            <source>The proxy closed the connection.</source>
            <translation>El proxy cerró la conexión.</translation>
        </message>
        <message>
            <source>The proxy's name could not be found.</source>
            <translation>No se pudo encontrar el nombre del proxy.</translation>
        </message>
        <message>
            <source>The proxy did not answer in time.</source>
            <translation>El proxy no respondió a tiempo.</translation>
        </message>
        <message>
            <source>The proxy wants a user name and password.</source>
            <translation>El proxy pide usuario y contraseña.</translation>
        </message>
        <message>
            <source>No answer from %1: %2.</source>
            <translation>Sin respuesta de %1: %2.</translation>
        </message>
        <message>
            <source>%1 (through the proxy %2)</source>
            <translation>%1 (a través del proxy %2)</translation>
        </message>
        <message>
            <source>the certificate has expired</source>
            <translation>el certificado ha caducado</translation>
        </message>
        <message>
            <source>the certificate is not valid yet</source>
            <translation>el certificado aún no es válido</translation>
        </message>
        <message>
            <source>the certificate is for another host</source>
            <translation>el certificado es de otro host</translation>
        </message>
        <message>
            <source>the certificate is self-signed</source>
            <translation>el certificado es autofirmado</translation>
        </message>
        <message>
            <source>a self-signed certificate in the chain is not trusted</source>
            <translation>un certificado autofirmado de la cadena no es de confianza</translation>
        </message>
        <message>
            <source>the certificate's issuer is unknown</source>
            <translation>se desconoce el emisor del certificado</translation>
        </message>
        <message>
            <source>the certificate has been revoked</source>
            <translation>el certificado se ha revocado</translation>
        </message>
        <message>
            <source>the server sent no certificate</source>
            <translation>el servidor no envió ningún certificado</translation>
        </message>
        <message>
            <source>%1 could not be trusted: %2.</source>
            <translation>No se pudo confiar en %1: %2.</translation>
        </message>
        <message>
            <source>; </source>
            <translation>; </translation>
        </message>
        <message>
            <source>The TLS connection could not be made: %1. The server may want a client certificate or offer only versions before TLS 1.2.</source>
            <translation>No se pudo establecer la conexión TLS: %1. Puede que el servidor pida un certificado de cliente o solo ofrezca versiones anteriores a TLS 1.2.</translation>
        </message>
        <message>
            <source>%1 keeps ending the TLS connection without an answer; it may want a client certificate.</source>
            <translation>%1 corta la conexión TLS una y otra vez sin responder; puede que pida un certificado de cliente.</translation>
        </message>
        <message>
            <source>The server's certificate is not the one that is pinned for this connection.</source>
            <translation>El certificado del servidor no es el fijado para esta conexión.</translation>
        </message>
        <message>
            <source>SHA-256 fingerprint of the server's certificate:
%1
Compare it with the one that the manager's owner gives you. If they are the same, pin it for this connection; or trust the file of the authority that issued it.</source>
            <translation>Huella SHA-256 del certificado del servidor:
%1
Compárela con la que le dé el propietario del manager. Si coinciden, fíjela para esta conexión, o confíe en el archivo de la autoridad que lo emitió.</translation>
        </message>
        <message>
            <source>The request waited %1 s behind others and did not leave.</source>
            <translation>La solicitud esperó %1 s detrás de otras y no se envió.</translation>
        </message>
        <message>
            <source>This system did not say within %1 s which proxy to use; its automatic configuration script may be out of reach.</source>
            <translation>Este sistema no indicó en %1 s qué proxy usar; quizá no se pueda acceder a su script de configuración automática.</translation>
        </message>
        <message>
            <source>No connection within %1 s.</source>
            <translation>Sin conexión en %1 s.</translation>
        </message>
        <message>
            <source>No answer within %1 s.</source>
            <translation>Sin respuesta en %1 s.</translation>
        </message>
        <message>
            <source>The answer was not complete after %1 s.</source>
            <translation>La respuesta no estaba completa tras %1 s.</translation>
        </message>
        <message>
            <source>No complete answer before the deadline of %1 s.</source>
            <translation>Sin respuesta completa antes del plazo de %1 s.</translation>
        </message>
        <message>
            <source>The answer came at less than %1 bytes a second.</source>
            <translation>La respuesta llegaba a menos de %1 bytes por segundo.</translation>
        </message>
        <message>
            <source>The answer broke off after %1 of %2 bytes.</source>
            <translation>La respuesta se interrumpió tras %1 de %2 bytes.</translation>
        </message>
        <message>
            <source>The answer broke off after %1 bytes.</source>
            <translation>La respuesta se interrumpió tras %1 bytes.</translation>
        </message>
        <message>
            <source>Cancelled.</source>
            <translation>Cancelado.</translation>
        </message>
        <message>
            <source>Outcome unknown: the request left, but its answer did not come. %1</source>
            <translation>Resultado desconocido: la solicitud salió, pero no llegó su respuesta. %1</translation>
        </message>
        <message>
            <source>It may or may not have happened. It was not sent again. Look at the target's present state before you repeat it.</source>
            <translation>Puede haber ocurrido o no. No se envió de nuevo. Compruebe el estado actual del destino antes de repetirla.</translation>
        </message>
        <message>
            <source>The answer is larger than %1.</source>
            <translation>La respuesta supera %1.</translation>
        </message>
        <message>
            <source>The head of the answer is empty or far too large.</source>
            <translation>El encabezado de la respuesta está vacío o es demasiado grande.</translation>
        </message>
        <message>
            <source>The answer states its length twice or unreadably.</source>
            <translation>La respuesta indica su longitud dos veces o de forma ilegible.</translation>
        </message>
        <message>
            <source>What answered does not speak HTTP.</source>
            <translation>Lo que respondió no habla HTTP.</translation>
        </message>
        <message>
            <source>The answer's compression (%1) is damaged or unknown.</source>
            <translation>La compresión de la respuesta (%1) está dañada o es desconocida.</translation>
        </message>
        <message>
            <source>The answer could not be kept on disk: %1.</source>
            <translation>No se pudo guardar la respuesta en disco: %1.</translation>
        </message>
        <message>
            <source>The address answered with a redirect (HTTP %1) to nowhere.</source>
            <translation>La dirección respondió con una redirección (HTTP %1) sin destino.</translation>
        </message>
        <message>
            <source>The address answered with a redirect (HTTP %1) to %2. It was not followed.</source>
            <translation>La dirección respondió con una redirección (HTTP %1) a %2. No se siguió.</translation>
        </message>
        <message>
            <source>no content type</source>
            <translation>sin tipo de contenido</translation>
        </message>
        <message>
            <source>Not the manager's answer (HTTP %1, %2): a proxy, a sign-in page or another server answered.</source>
            <translation>No es una respuesta del manager (HTTP %1, %2): respondió un proxy, una página de inicio de sesión u otro servidor.</translation>
        </message>
        <message>
            <source>Only a preliminary answer came (HTTP %1).</source>
            <translation>Solo llegó una respuesta preliminar (HTTP %1).</translation>
        </message>
        <message>
            <source>The manager does not accept the token (HTTP 401).</source>
            <translation>El manager no acepta el token (HTTP 401).</translation>
        </message>
        <message>
            <source>The manager does not allow this (HTTP 403).</source>
            <translation>El manager no lo permite (HTTP 403).</translation>
        </message>
        <message>
            <source>There is nothing at this address (HTTP 404).</source>
            <translation>No hay nada en esta dirección (HTTP 404).</translation>
        </message>
        <message>
            <source>This address does not take such a request (HTTP 405).</source>
            <translation>Esta dirección no admite una solicitud así (HTTP 405).</translation>
        </message>
        <message>
            <source>The request is too large for the manager (HTTP 413).</source>
            <translation>La solicitud es demasiado grande para el manager (HTTP 413).</translation>
        </message>
        <message>
            <source>Too many requests; the manager asks to wait (HTTP 429).</source>
            <translation>Demasiadas solicitudes; el manager pide esperar (HTTP 429).</translation>
        </message>
        <message>
            <source>The manager cannot be reached behind its gateway (HTTP %1).</source>
            <translation>No se puede acceder al manager tras su puerta de enlace (HTTP %1).</translation>
        </message>
        <message>
            <source>The manager refused without a word (HTTP %1).</source>
            <translation>El manager rechazó la solicitud sin explicación (HTTP %1).</translation>
        </message>
        <message>
            <source>An empty answer like this comes when the address is not an Alien manager, its path prefix is missing, or the manager is another version.</source>
            <translation>Una respuesta vacía como esta llega cuando la dirección no es de un manager de Alien, falta su prefijo de ruta o el manager es de otra versión.</translation>
        </message>
        <message>
            <source>%1 wants a client certificate, which this console does not send to it.</source>
            <translation>%1 pide un certificado de cliente, que esta consola no le envía.</translation>
        </message>
        <message>
            <source>Use an address that asks for none, or have the gateway before it let operators in with their token alone. Only for a metrics server can a certificate be given here.</source>
            <translation>Use una dirección que no lo pida, o haga que la pasarela previa admita a los operadores solo con su token. Aquí solo se puede indicar un certificado para un servidor de métricas.</translation>
        </message>
    </context>
    <context>
        <name>alien::FacetPanel</name>
        <message>
            <source>Fewer</source>
            <translation>Menos</translation>
        </message>
        <message>
            <source>%1 more</source>
            <translation>%1 más</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>Filtros</translation>
        </message>
    </context>
    <context>
        <name>alien::FactList</name>
        <message>
            <source>none</source>
            <translation>ninguno</translation>
        </message>
        <message>
            <source>Copy %1</source>
            <extracomment>%1: the label of a fact, "Worker name"</extracomment>
            <translation>Copiar %1</translation>
        </message>
    </context>
    <context>
        <name>alien::FanOutMatrix</name>
        <message>
            <source>the others are %1</source>
            <translation>los demás son %1</translation>
        </message>
        <message>
            <source>the others lie between %1 and %2</source>
            <translation>los demás están entre %1 y %2</translation>
        </message>
        <message>
            <source>%1 of %2 is %3, %4.</source>
            <translation>%1 de %2 es %3, %4.</translation>
        </message>
        <message>
            <source>%1 of %2 is %3.</source>
            <translation>%1 de %2 es %3.</translation>
        </message>
        <message>
            <source>%1 is missing at %2.</source>
            <translation>Falta %1 en %2.</translation>
        </message>
        <message numerus="yes">
            <source>%n answers differ from the rest.</source>
            <translation>
                <numerusform>%n respuesta difiere del resto.</numerusform>
                <numerusform>%n respuestas difieren del resto.</numerusform>
            </translation>
        </message>
        <message>
            <source>No answer stands out.</source>
            <translation>Ninguna respuesta destaca.</translation>
        </message>
        <message numerus="yes">
            <source>%n more.</source>
            <translation>
                <numerusform>%n más.</numerusform>
                <numerusform>%n más.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n gave no result.</source>
            <translation>
                <numerusform>%n no dio resultado.</numerusform>
                <numerusform>%n no dieron resultado.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::FanOutModel</name>
        <message>
            <source>%1 % uploaded, %2 of %3</source>
            <translation>%1 % subido, %2 de %3</translation>
        </message>
        <message>
            <source>Deployment</source>
            <translation>Despliegue</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Took</source>
            <translation>Duración</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Respuesta</translation>
        </message>
    </context>
    <context>
        <name>alien::FanOutView</name>
        <message>
            <source>Fan-out</source>
            <translation>Difusión</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Respuestas</translation>
        </message>
        <message>
            <source>Add field</source>
            <translation>Añadir campo</translation>
        </message>
        <message>
            <source>Add answer field</source>
            <translation>Añadir campo de respuesta</translation>
        </message>
        <message>
            <source>Answer fields</source>
            <translation>Campos de respuesta</translation>
        </message>
        <message>
            <source>Sent %1</source>
            <translation>Enviado %1</translation>
        </message>
        <message numerus="yes">
            <source>%n succeeded</source>
            <translation>
                <numerusform>%n completado</numerusform>
                <numerusform>%n completados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n failed</source>
            <translation>
                <numerusform>%n con error</numerusform>
                <numerusform>%n con error</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n failed or unknown</source>
            <translation>
                <numerusform>%n con error o desconocido</numerusform>
                <numerusform>%n con error o desconocidos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not sent</source>
            <translation>
                <numerusform>%n no enviado</numerusform>
                <numerusform>%n no enviados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n under way</source>
            <translation>
                <numerusform>%n en curso</numerusform>
                <numerusform>%n en curso</numerusform>
            </translation>
        </message>
        <message>
            <source>took %1, median %2</source>
            <translation>duró %1, mediana %2</translation>
        </message>
        <message>
            <source>Request %1</source>
            <translation>Solicitud %1</translation>
        </message>
        <message>
            <source>Answer of %1 against the most common one</source>
            <translation>Respuesta de %1 frente a la más común</translation>
        </message>
        <message>
            <source>Most common</source>
            <translation>La más común</translation>
        </message>
        <message>
            <source>All fields that can be compared are shown</source>
            <translation>Se muestran todos los campos que se pueden comparar</translation>
        </message>
        <message>
            <source>Shows only the answers that differ from the rest.</source>
            <translation>Muestra solo las respuestas que difieren del resto.</translation>
        </message>
        <message numerus="yes">
            <source>%n of %1 answers differ</source>
            <translation>
                <numerusform>%n de %1 respuestas difiere</numerusform>
                <numerusform>%n de %1 respuestas difieren</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::FieldEditor</name>
        <message>
            <source>%1 Left out: %2.</source>
            <translation>%1 Omitido: %2.</translation>
        </message>
    </context>
    <context>
        <name>alien::FieldForm</name>
        <message>
            <source>This operation takes nothing.</source>
            <translation>Esta operación no lleva parámetros.</translation>
        </message>
        <message>
            <source>Needed</source>
            <translation>Obligatorio</translation>
        </message>
        <message>
            <source>May be left out</source>
            <translation>Opcional</translation>
        </message>
        <message>
            <source>in the path</source>
            <translation>en la ruta</translation>
        </message>
        <message>
            <source>in the query</source>
            <translation>en la consulta</translation>
        </message>
        <message>
            <source>in the body</source>
            <translation>en el cuerpo</translation>
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
            <translation>%1. Los nombres están enmascarados, por lo que el archivo contiene seudónimos.</translation>
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
            <translation>esquema</translation>
        </message>
        <message>
            <source>rule %1</source>
            <translation>regla %1</translation>
        </message>
        <message>
            <source>at deploy</source>
            <translation>al desplegar</translation>
        </message>
        <message>
            <source>update rule</source>
            <translation>regla de actualización</translation>
        </message>
        <message>
            <source>names</source>
            <translation>nombres</translation>
        </message>
        <message>
            <source>release</source>
            <translation>release</translation>
        </message>
    </context>
    <context>
        <name>alien::FindingTable</name>
        <message>
            <source>Severity</source>
            <translation>Gravedad</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <source>Deployments</source>
            <translation>Despliegues</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>Hallazgo</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regla</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Por qué</translation>
        </message>
        <message>
            <source>error, warning, notice, not checked</source>
            <translation>error, warning, notice, not checked</translation>
        </message>
        <message>
            <source>rule</source>
            <translation>regla</translation>
        </message>
        <message>
            <source>place</source>
            <translation>lugar</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>Error</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Advertencia</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Not checked</source>
            <translation>Sin comprobar</translation>
        </message>
    </context>
    <context>
        <name>alien::FindingsPanel</name>
        <message>
            <source>Findings</source>
            <translation>Hallazgos</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message numerus="yes">
            <source>%n error(s)</source>
            <translation>
                <numerusform>%n error</numerusform>
                <numerusform>%n errores</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translation>
                <numerusform>%n advertencia</numerusform>
                <numerusform>%n advertencias</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n notice(s)</source>
            <translation>
                <numerusform>%n nota</numerusform>
                <numerusform>%n notas</numerusform>
            </translation>
        </message>
        <message>
            <source>Schema and preflight rules checked in %1 ms; F8 next finding</source>
            <translation>Esquema y reglas previas comprobados en %1 ms; F8: hallazgo siguiente</translation>
        </message>
    </context>
    <context>
        <name>alien::FleetActs</name>
        <message>
            <source>An action on it is on its way.</source>
            <translation>Hay una acción en camino para él.</translation>
        </message>
        <message>
            <source>A retry was asked for already; the manager picks it up within seconds.</source>
            <translation>Ya se solicitó un reintento; el manager lo inicia en unos segundos.</translation>
        </message>
        <message numerus="yes">
            <source>%n left out: %1</source>
            <translation>
                <numerusform>%n omitido: %1</numerusform>
                <numerusform>%n omitidos: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>Redeploy</source>
            <translation>Redesplegar</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Detach</source>
            <translation>Desvincular</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>Olvidar</translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s)</source>
            <translation>
                <numerusform>%n despliegue</numerusform>
                <numerusform>%n despliegues</numerusform>
            </translation>
        </message>
        <message>
            <source>Type %1, the number of deployments</source>
            <translation>Escriba %1, el número de despliegues</translation>
        </message>
        <message>
            <source>Type %1</source>
            <translation>Escriba %1</translation>
        </message>
        <message>
            <source>Retry %1?</source>
            <translation>¿Reintentar %1?</translation>
        </message>
        <message>
            <source>The manager runs the failed phase again, with the release it wanted before.</source>
            <translation>El manager vuelve a ejecutar la fase fallida, con la release que estaba pendiente.</translation>
        </message>
        <message>
            <source>Nothing is undone: what the phase creates stays.</source>
            <translation>No se deshace nada: lo que la fase cree permanece.</translation>
        </message>
        <message>
            <source>Redeploy %1?</source>
            <translation>¿Redesplegar %1?</translation>
        </message>
        <message>
            <source>It goes to update-pending and is updated to the release it wants, also when nothing changed. Its workers may restart.</source>
            <translation>Pasa a update-pending y se actualiza a la release objetivo, aunque nada haya cambiado. Sus workers pueden reiniciarse.</translation>
        </message>
        <message>
            <source>Each goes to update-pending and is updated to the release it wants, also when nothing changed. Its workers may restart.</source>
            <translation>Cada uno pasa a update-pending y se actualiza a la release objetivo, aunque nada haya cambiado. Sus workers pueden reiniciarse.</translation>
        </message>
        <message>
            <source>A redeploy cannot be stopped. An older release comes back only by publishing its stack again.</source>
            <translation>Un redespliegue no se puede detener. A una release anterior solo se vuelve publicando de nuevo su stack.</translation>
        </message>
        <message>
            <source>Delete %1 and its cloud resources?</source>
            <translation>¿Eliminar %1 y sus recursos en la nube?</translation>
        </message>
        <message>
            <source>The manager destroys the resources in the customer's cloud, with the data in them, and then removes the deployment.</source>
            <translation>El manager destruye los recursos en la nube del cliente, con los datos que contienen, y después elimina el despliegue.</translation>
        </message>
        <message>
            <source>There is no way back.</source>
            <translation>No hay vuelta atrás.</translation>
        </message>
        <message>
            <source>I know that the data in them is destroyed</source>
            <translation>Sé que se destruyen los datos que contienen</translation>
        </message>
        <message>
            <source>Detach %1 from the manager?</source>
            <translation>¿Desvincular %1 del manager?</translation>
        </message>
        <message>
            <source>Forget %1?</source>
            <translation>¿Olvidar %1?</translation>
        </message>
        <message>
            <source>The manager removes its record at once. Cloud resources stay, keep running and cost money; its commands can no longer be read, and its deployment token stays valid.</source>
            <translation>El manager elimina su registro de inmediato. Los recursos en la nube permanecen, siguen en marcha y cuestan dinero; sus comandos ya no se pueden leer y su token de despliegue sigue siendo válido.</translation>
        </message>
        <message>
            <source>There is no way back: a new deployment does not take the old resources over.</source>
            <translation>No hay vuelta atrás: un despliegue nuevo no asume los recursos antiguos.</translation>
        </message>
        <message>
            <source>I know that the cloud resources stay and cost money</source>
            <translation>Sé que los recursos en la nube permanecen y cuestan dinero</translation>
        </message>
        <message>
            <source>The manager runs the failed phase of each again within seconds; the table shows how it goes.</source>
            <translation>El manager vuelve a ejecutar en unos segundos la fase con error de cada uno; la tabla muestra cómo avanza.</translation>
        </message>
        <message>
            <source>Each is update-pending now and is updated next; the table shows how it goes.</source>
            <translation>Cada uno está ahora en update-pending y se actualizará a continuación; la tabla muestra cómo avanza.</translation>
        </message>
        <message>
            <source>The manager destroys the resources of each next and then removes it; the table shows how it goes.</source>
            <translation>A continuación, el manager destruye los recursos de cada uno y después lo elimina; la tabla muestra cómo avanza.</translation>
        </message>
        <message numerus="yes">
            <source>Looking at %n deployment(s)…</source>
            <translation>
                <numerusform>Examinando %n despliegue…</numerusform>
                <numerusform>Examinando %n despliegues…</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message numerus="yes">
            <source>%n left out for other reasons</source>
            <translation>
                <numerusform>%n omitido por otros motivos</numerusform>
                <numerusform>%n omitidos por otros motivos</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::FleetController</name>
        <message>
            <source>Select a deployment first.</source>
            <translation>Seleccione antes un despliegue.</translation>
        </message>
        <message>
            <source>Only one deployment at a time: nothing brings it back.</source>
            <translation>Solo un despliegue cada vez: nada lo recupera.</translation>
        </message>
        <message>
            <source>Select one deployment only.</source>
            <translation>Seleccione un solo despliegue.</translation>
        </message>
        <message>
            <source>It is being read.</source>
            <translation>Se está leyendo.</translation>
        </message>
        <message>
            <source>No resource of it has a public URL.</source>
            <translation>Ninguno de sus recursos tiene URL pública.</translation>
        </message>
        <message>
            <source>This sandbox ends with the window.</source>
            <translation>Este sandbox termina al cerrar la ventana.</translation>
        </message>
        <message>
            <source>Deployments</source>
            <translation>Despliegues</translation>
        </message>
        <message>
            <source>The filter hides this deployment; clear the filter to act on it.</source>
            <translation>El filtro oculta este despliegue; borre el filtro para actuar sobre él.</translation>
        </message>
    </context>
    <context>
        <name>alien::FleetEntry</name>
        <message>
            <source>Open the public URLs of the fleet first.</source>
            <translation>Abra antes las URL públicas de la flota.</translation>
        </message>
        <message>
            <source>Open the section Deployments first.</source>
            <translation>Abra antes la sección Despliegues.</translation>
        </message>
        <message>
            <source>Compare two deployments first.</source>
            <translation>Compare antes dos despliegues.</translation>
        </message>
    </context>
    <context>
        <name>alien::FleetPage</name>
        <message>
            <source>Deployments</source>
            <translation>Despliegues</translation>
        </message>
        <message>
            <source>Filter deployments</source>
            <translation>Filtrar despliegues</translation>
        </message>
        <message>
            <source>status:failed group:acme release!=latest age&gt;1h text</source>
            <translation>status:failed group:acme release!=latest age&gt;1h texto</translation>
        </message>
        <message>
            <source>deployments</source>
            <translation>despliegues</translation>
        </message>
        <message>
            <source>There was no deployment then</source>
            <translation>Entonces no había ningún despliegue</translation>
        </message>
        <message>
            <source>The deployments could not be read</source>
            <translation>No se pudieron leer los despliegues</translation>
        </message>
        <message>
            <source>%1 at %2</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1, as of %2</source>
            <translation>%1, datos de %2</translation>
        </message>
        <message numerus="yes">
            <source>%1 in %n group(s)</source>
            <translation>
                <numerusform>%1 en %n grupo</numerusform>
                <numerusform>%1 en %n grupos</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Run command on %1…</source>
            <extracomment>%1: to how many of the selected deployments it can be sent</extracomment>
            <translation>Ejecutar un comando en %1…</translation>
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
            <translation>aún sin leer</translation>
        </message>
        <message>
            <source>public</source>
            <translation>público</translation>
        </message>
        <message>
            <source>private</source>
            <translation>privado</translation>
        </message>
        <message>
            <source>manager's own host</source>
            <translation>host del propio manager</translation>
        </message>
        <message>
            <source>not stated</source>
            <translation>no se indica</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Deployment</source>
            <translation>Despliegue</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Grupo</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>Plataforma</translation>
        </message>
        <message>
            <source>Resource</source>
            <translation>Recurso</translation>
        </message>
        <message>
            <source>Endpoint</source>
            <translation>Endpoint</translation>
        </message>
        <message>
            <source>Public URL</source>
            <translation>URL pública</translation>
        </message>
        <message>
            <source>Access</source>
            <translation>Acceso</translation>
        </message>
        <message>
            <source>Found from here</source>
            <translation>Visto desde aquí</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>Certificado</translation>
        </message>
        <message>
            <source>Latency</source>
            <translation>Latencia</translation>
        </message>
        <message>
            <source>Looked at</source>
            <translation>Comprobada</translation>
        </message>
        <message>
            <source>Its name, where the manager names endpoints (3.x).</source>
            <translation>Su nombre, si el manager da nombre a los endpoints (3.x).</translation>
        </message>
        <message>
            <source>What the stack says about who may reach it; nobody has tried.</source>
            <translation>Lo que el stack indica sobre quién puede acceder; nadie lo ha probado.</translation>
        </message>
        <message>
            <source>What this machine saw when it looked; nothing while looking is switched off.</source>
            <translation>Lo que este equipo vio al comprobar; nada mientras la comprobación está desactivada.</translation>
        </message>
        <message>
            <source>How long the certificate is still valid; the soonest first.</source>
            <translation>Cuánto tiempo sigue siendo válido el certificado; primero, los más próximos a caducar.</translation>
        </message>
        <message>
            <source>From connecting to the answer's head.</source>
            <translation>Desde la conexión hasta el encabezado de la respuesta.</translation>
        </message>
        <message numerus="yes">
            <source>Only the first URL is known until the next poll; %n resource(s) have one.</source>
            <translation>
                <numerusform>Solo se conoce la primera URL hasta la próxima consulta; %n recurso tiene una.</numerusform>
                <numerusform>Solo se conoce la primera URL hasta la próxima consulta; %n recursos tienen una.</numerusform>
            </translation>
        </message>
        <message>
            <source>expired</source>
            <translation>caducado</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <translation>%1 ms</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 a %2</translation>
        </message>
        <message>
            <source>running but dead: %1</source>
            <translation>en ejecución, pero no responde: %1</translation>
        </message>
        <message>
            <source>failed but serving: %1</source>
            <translation>con error, pero en servicio: %1</translation>
        </message>
        <message>
            <source>dead: %1</source>
            <translation>no responde: %1</translation>
        </message>
        <message>
            <source>not looked at: %1</source>
            <translation>sin comprobar: %1</translation>
        </message>
    </context>
    <context>
        <name>alien::FleetUrlsController</name>
        <message>
            <source>Open the public URLs of the fleet first.</source>
            <translation>Abra antes las URL públicas de la flota.</translation>
        </message>
        <message>
            <source>Select a URL first.</source>
            <translation>Seleccione antes una URL.</translation>
        </message>
        <message>
            <source>Select one URL only.</source>
            <translation>Seleccione una sola URL.</translation>
        </message>
        <message>
            <source>A browser opens http and https only.</source>
            <translation>Un navegador solo abre http y https.</translation>
        </message>
        <message>
            <source>The table shows no URL.</source>
            <translation>La tabla no muestra ninguna URL.</translation>
        </message>
        <message>
            <source>Deployments</source>
            <translation>Despliegues</translation>
        </message>
    </context>
    <context>
        <name>alien::FleetUrlsPage</name>
        <message>
            <source>Public URLs</source>
            <translation>URL públicas</translation>
        </message>
        <message>
            <source>Filter public URLs</source>
            <translation>Filtrar URL públicas</translation>
        </message>
        <message>
            <source>status:failed group:acme probe:running-but-dead expires&lt;21d text</source>
            <translation>status:failed group:acme probe:running-but-dead expires&lt;21d texto</translation>
        </message>
        <message>
            <source>public URLs</source>
            <translation>URL públicas</translation>
        </message>
        <message>
            <source>Look at these URLs from this machine</source>
            <translation>Comprobar estas URL desde este equipo</translation>
        </message>
        <message>
            <source>Each shown URL gets a HEAD request from this machine, and GET where HEAD is refused, %1 at a time and at most every %2 min: no token, no cookies, no redirect is followed. The customers' servers see this machine's address.</source>
            <translation>Cada URL mostrada recibe de este equipo una solicitud HEAD, o GET si HEAD se rechaza, %1 a la vez y como máximo cada %2 min: sin token, sin cookies y sin seguir redirecciones. Los servidores de los clientes ven la dirección de este equipo.</translation>
        </message>
        <message>
            <source>%1 of %2 looked at.</source>
            <translation>%1 de %2 comprobadas.</translation>
        </message>
        <message>
            <source>It stops when this page is left.</source>
            <translation>Se detiene al salir de esta página.</translation>
        </message>
        <message>
            <source>Off: nobody is contacted.</source>
            <translation>Desactivado: no se contacta con nadie.</translation>
        </message>
        <message>
            <source>Deployments</source>
            <translation>Despliegues</translation>
        </message>
        <message>
            <source>Back to deployments</source>
            <translation>Volver a los despliegues</translation>
        </message>
        <message>
            <source>Back to the deployments (Esc, Alt+Left)</source>
            <translation>Vuelve a los despliegues (Esc, Alt+Izquierda)</translation>
        </message>
        <message>
            <source>Copy as a table</source>
            <translation>Copiar como tabla</translation>
        </message>
        <message>
            <source>As table</source>
            <translation>Como tabla</translation>
        </message>
        <message>
            <source>From the list of the last poll; no deployment was read for it. “Access” is what the stack says: some platforms give private workers a URL too, and one on localhost lives on the manager's own host.</source>
            <translation>De la lista de la última consulta; no se leyó ningún despliegue para ello. «Acceso» es lo que indica el stack: algunas plataformas dan URL también a workers privados, y una en localhost está en el host del propio manager.</translation>
        </message>
        <message numerus="yes">
            <source>Of %n deployment(s) only the first URL is known until the next poll.</source>
            <translation>
                <numerusform>De un despliegue solo se conoce la primera URL hasta la próxima consulta.</numerusform>
                <numerusform>De %n despliegues solo se conoce la primera URL hasta la próxima consulta.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message numerus="yes">
            <source>%n public URL(s)</source>
            <translation>
                <numerusform>%n URL pública</numerusform>
                <numerusform>%n URL públicas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s)</source>
            <translation>
                <numerusform>%n despliegue</numerusform>
                <numerusform>%n despliegues</numerusform>
            </translation>
        </message>
        <message>
            <source>The deployments could not be read</source>
            <translation>No se pudieron leer los despliegues</translation>
        </message>
        <message>
            <source>No public URL in the whole fleet</source>
            <translation>Ninguna URL pública en toda la flota</translation>
        </message>
        <message>
            <source>Workers and containers get one when they are public and have been provisioned.</source>
            <translation>Los workers y contenedores reciben una si son públicos y se han aprovisionado.</translation>
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
            <translation>hace %1</translation>
        </message>
    </context>
    <context>
        <name>alien::GraphView</name>
        <message>
            <source>Graph</source>
            <translation>Grafo</translation>
        </message>
        <message>
            <source>clock</source>
            <translation>reloj</translation>
        </message>
        <message>
            <source>%1 uses %2</source>
            <translation>%1 usa %2</translation>
        </message>
        <message>
            <source>%1 waits for %2</source>
            <translation>%1 espera a %2</translation>
        </message>
        <message>
            <source>%1 starts %2</source>
            <translation>%1 inicia %2</translation>
        </message>
        <message>
            <source>Select a resource to see its neighbours.</source>
            <translation>Seleccione un recurso para ver sus vecinos.</translation>
        </message>
        <message numerus="yes">
            <source>%n more not drawn</source>
            <translation>
                <numerusform>%n más sin dibujar</numerusform>
                <numerusform>%n más sin dibujar</numerusform>
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
            <translation>Resumen</translation>
        </message>
        <message>
            <source>Deployments by class</source>
            <translation>Despliegues por clase</translation>
        </message>
        <message>
            <source>(no name)</source>
            <translation>(sin nombre)</translation>
        </message>
        <message>
            <source>Copy id</source>
            <translation>Copiar id</translation>
        </message>
        <message>
            <source>Deployments</source>
            <translation>Despliegues</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Creación</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>A group cannot be renamed, resized or deleted: the manager has no such operation.</source>
            <translation>A un grupo no se le puede cambiar el nombre ni el tamaño, ni se puede eliminar: el manager no tiene esa operación.</translation>
        </message>
        <message>
            <source>No tokens for this group</source>
            <translation>Este grupo no tiene tokens</translation>
        </message>
        <message>
            <source>Mint one to let somebody deploy into it.</source>
            <translation>Emita uno para que alguien pueda desplegar en él.</translation>
        </message>
    </context>
    <context>
        <name>alien::GroupTable</name>
        <message>
            <source>part of the name</source>
            <translation>parte del nombre</translation>
        </message>
        <message>
            <source>id or its beginning</source>
            <translation>id o su comienzo</translation>
        </message>
        <message>
            <source>deployments</source>
            <translation>despliegues</translation>
        </message>
        <message>
            <source>deployments allowed</source>
            <translation>despliegues permitidos</translation>
        </message>
        <message>
            <source>failed deployments</source>
            <translation>despliegues con error</translation>
        </message>
        <message>
            <source>working deployments</source>
            <translation>despliegues en curso</translation>
        </message>
        <message>
            <source>%1
Its deployments were read at %2</source>
            <translation>%1
Sus despliegues se leyeron a las %2</translation>
        </message>
    </context>
    <context>
        <name>alien::GroupsController</name>
        <message>
            <source>New &amp;group…</source>
            <translation>Nuevo &amp;grupo…</translation>
        </message>
        <message>
            <source>Creates a deployment group.</source>
            <translation>Crea un grupo de despliegue.</translation>
        </message>
        <message>
            <source>&amp;Show deployments</source>
            <translation>Mo&amp;strar despliegues</translation>
        </message>
        <message>
            <source>Opens the table of deployments, filtered to the group.</source>
            <translation>Abre la tabla de despliegues, filtrada por el grupo.</translation>
        </message>
        <message>
            <source>Copy group &amp;id</source>
            <translation>Copiar &amp;id del grupo</translation>
        </message>
        <message>
            <source>Copies the id of the group.</source>
            <translation>Copia el id del grupo.</translation>
        </message>
        <message>
            <source>&amp;Mint token…</source>
            <translation>E&amp;mitir token…</translation>
        </message>
        <message>
            <source>Makes a token that may deploy into the group; it is shown this once.</source>
            <translation>Crea un token que permite desplegar en el grupo; solo se muestra esta vez.</translation>
        </message>
        <message>
            <source>&amp;Revoke token…</source>
            <translation>&amp;Revocar token…</translation>
        </message>
        <message>
            <source>Ends the selected token at once.</source>
            <translation>Invalida de inmediato el token seleccionado.</translation>
        </message>
        <message>
            <source>Select a group first.</source>
            <translation>Seleccione antes un grupo.</translation>
        </message>
        <message>
            <source>Select a token in the group's tab Tokens first.</source>
            <translation>Seleccione antes un token en la pestaña Tokens del grupo.</translation>
        </message>
        <message>
            <source>Create a group?</source>
            <translation>¿Crear un grupo?</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Crear</translation>
        </message>
        <message>
            <source>Mint</source>
            <translation>Emitir</translation>
        </message>
        <message>
            <source>Token of group %1</source>
            <translation>Token del grupo %1</translation>
        </message>
        <message>
            <source>Whoever has it may deploy into this group. It is shown this once and never expires; it can be revoked in the tab Tokens.</source>
            <translation>Quien lo tenga puede desplegar en este grupo. Solo se muestra esta vez y no caduca nunca; se puede revocar en la pestaña Tokens.</translation>
        </message>
        <message>
            <source>Mint a token for group %1?</source>
            <translation>¿Emitir un token para el grupo %1?</translation>
        </message>
        <message>
            <source>It may create deployments in this group, and see and redeploy those that are there. It never expires.</source>
            <translation>Permite crear despliegues en este grupo y ver y redesplegar los que ya están. No caduca nunca.</translation>
        </message>
        <message>
            <source>It can be revoked.</source>
            <translation>Se puede revocar.</translation>
        </message>
        <message>
            <source>Mint 1 token</source>
            <translation>Emitir 1 token</translation>
        </message>
        <message>
            <source>Revoke</source>
            <translation>Revocar</translation>
        </message>
        <message>
            <source>One of them is the token that this console uses: it is locked out at once.</source>
            <translation>Uno de ellos es el token que usa esta consola: perderá el acceso de inmediato.</translation>
        </message>
        <message numerus="yes">
            <source>Revoke %n token(s)?</source>
            <translation>
                <numerusform>¿Revocar %n token?</numerusform>
                <numerusform>¿Revocar %n tokens?</numerusform>
            </translation>
        </message>
        <message>
            <source>Agents and people who use it are refused from now on.</source>
            <translation>A partir de ahora se rechaza a los agentes y personas que lo usen.</translation>
        </message>
        <message>
            <source>There is no way back; a new token can be minted.</source>
            <translation>No hay vuelta atrás; se puede emitir un token nuevo.</translation>
        </message>
        <message>
            <source>Type %1</source>
            <translation>Escriba %1</translation>
        </message>
        <message>
            <source>Tokens are listed for the role %1; you are %2.</source>
            <translation>Los tokens solo se muestran al rol %1; usted es %2.</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Grupos</translation>
        </message>
    </context>
    <context>
        <name>alien::GroupsPage</name>
        <message>
            <source>Groups</source>
            <translation>Grupos</translation>
        </message>
        <message>
            <source>Filter groups</source>
            <translation>Filtrar grupos</translation>
        </message>
        <message>
            <source>name or id</source>
            <translation>nombre o id</translation>
        </message>
        <message>
            <source>groups</source>
            <translation>grupos</translation>
        </message>
        <message>
            <source>The groups could not be read</source>
            <translation>No se pudieron leer los grupos</translation>
        </message>
        <message>
            <source>No groups yet</source>
            <translation>Aún no hay grupos</translation>
        </message>
        <message>
            <source>A group holds the deployments of one customer and says how many there may be.</source>
            <translation>Un grupo contiene los despliegues de un cliente e indica cuántos puede haber.</translation>
        </message>
        <message>
            <source>New group…</source>
            <translation>Nuevo grupo…</translation>
        </message>
    </context>
    <context>
        <name>alien::HandbookPage</name>
        <message>
            <source>No page has these words.</source>
            <translation>Ninguna página contiene estas palabras.</translation>
        </message>
        <message>
            <source>Handbook</source>
            <translation>Manual</translation>
        </message>
        <message>
            <source>F1 again shows every shortcut, Esc goes back</source>
            <translation>F1 otra vez muestra todos los atajos, Esc vuelve atrás</translation>
        </message>
        <message>
            <source>Search the handbook</source>
            <translation>Buscar en el manual</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Páginas</translation>
        </message>
    </context>
    <context>
        <name>alien::HealthReason</name>
        <message>
            <source>Its status is %1.</source>
            <translation>Su estado es %1.</translation>
        </message>
        <message>
            <source>Its status is %1, with the error %2.</source>
            <translation>Su estado es %1, con el error %2.</translation>
        </message>
        <message>
            <source>It stays in %1 for longer than usual.</source>
            <translation>Permanece en %1 más tiempo de lo habitual.</translation>
        </message>
        <message>
            <source>Its status is %1: somebody has to finish that by hand.</source>
            <translation>Su estado es %1: alguien tiene que terminarlo a mano.</translation>
        </message>
        <message numerus="yes">
            <source>%n resource(s) failed.</source>
            <translation>
                <numerusform>%n recurso ha fallado.</numerusform>
                <numerusform>%n recursos han fallado.</numerusform>
            </translation>
        </message>
        <message>
            <source>A container has fewer replicas than it wants.</source>
            <translation>Un contenedor tiene menos réplicas de las que debe tener.</translation>
        </message>
        <message>
            <source>It runs and reports the error %1.</source>
            <translation>Está en ejecución e informa del error %1.</translation>
        </message>
        <message>
            <source>It runs another release than it wants.</source>
            <translation>Ejecuta una release distinta de la que tiene como objetivo.</translation>
        </message>
        <message>
            <source>This console does not know the status %1.</source>
            <translation>Esta consola no conoce el estado %1.</translation>
        </message>
        <message>
            <source>Its agent has not been heard of for three intervals.</source>
            <translation>No hay noticias de su agente desde hace tres intervalos.</translation>
        </message>
        <message>
            <source>The manager has no state of its resources yet.</source>
            <translation>El manager aún no tiene el estado de sus recursos.</translation>
        </message>
        <message>
            <source>Its status is %1: work on it is under way.</source>
            <translation>Su estado es %1: hay trabajo en curso.</translation>
        </message>
        <message>
            <source>It runs, and no resource of it reports an error.</source>
            <translation>Está en ejecución y ninguno de sus recursos informa de errores.</translation>
        </message>
        <message>
            <source>It is deleted.</source>
            <translation>Está eliminado.</translation>
        </message>
    </context>
    <context>
        <name>alien::HeatLines</name>
        <message>
            <source>up to %1</source>
            <translation>hasta %1</translation>
        </message>
        <message>
            <source>above %1</source>
            <translation>más de %1</translation>
        </message>
        <message>
            <source>all</source>
            <translation>todos</translation>
        </message>
    </context>
    <context>
        <name>alien::HeatPlot</name>
        <message numerus="yes">
            <source>%n value(s), half of them up to %1</source>
            <translation>
                <numerusform>%n valor, la mitad hasta %1</numerusform>
                <numerusform>%n valores, la mitad de ellos hasta %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::HeldText</name>
        <message>
            <source>Edit in lines</source>
            <translation>Editar en líneas</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>It is kept and sent byte for byte. A text of this size would stop the window while it is edited.</source>
            <translation>Se conserva y se envía byte a byte. Editar un texto de este tamaño bloquearía la ventana.</translation>
        </message>
        <message>
            <source>Formats it, so that each value has a line of its own</source>
            <translation>Le da formato para que cada valor ocupe su propia línea</translation>
        </message>
        <message>
            <source>Remove the large text</source>
            <translation>Quitar el texto grande</translation>
        </message>
        <message>
            <source>What stood here before comes back</source>
            <translation>Vuelve lo que había antes aquí</translation>
        </message>
        <message>
            <source>Too large to edit as text: %1</source>
            <translation>Demasiado grande para editarlo como texto: %1</translation>
        </message>
    </context>
    <context>
        <name>alien::HelpPage</name>
        <message>
            <source>Help</source>
            <translation>Ayuda</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>Atajos</translation>
        </message>
        <message>
            <source>Esc goes back</source>
            <translation>Esc vuelve atrás</translation>
        </message>
        <message>
            <source>Finding things</source>
            <translation>Encontrar cosas</translation>
        </message>
        <message>
            <source>Ctrl+K finds every action, deployment, group and release by a few letters; &gt; keeps to actions, # to groups, @ to releases, : to ids. Ctrl+F goes to the filter of the table in front. A filter is words and terms: status:failed group:acme age&gt;1h.</source>
            <translation>Ctrl+K encuentra con unas pocas letras cualquier acción, despliegue, grupo y release; &gt; limita a acciones, # a grupos, @ a releases, : a ids. Ctrl+F va al filtro de la tabla activa. Un filtro se compone de palabras y términos: status:failed group:acme age&gt;1h.</translation>
        </message>
        <message>
            <source>What a status means</source>
            <translation>Qué significa un estado</translation>
        </message>
        <message>
            <source>The word is the manager's own. Its shape and colour are a class: healthy, working, stalled (working for longer than usual), needs action, failed, gone, unknown. A clock after the word says that the data is old.</source>
            <translation>La palabra es la del propio manager. Su forma y su color son una clase: OK, en curso, sin avance (en curso más tiempo de lo habitual), por atender, con error, de baja, desconocido. Un reloj tras la palabra indica que los datos son antiguos.</translation>
        </message>
        <message>
            <source>Changing things</source>
            <translation>Hacer cambios</translation>
        </message>
        <message>
            <source>Before anything is sent the deployment is read again; if it moved since you looked, nothing is sent. Single retries go at once, or on production after 5 s in which Undo takes them back. What is harder to repair asks for more. When an answer is lost the outcome is unknown: nothing is sent a second time by itself.</source>
            <translation>Antes de enviar algo se vuelve a leer el despliegue; si cambió desde que usted lo consultó, no se envía nada. Los reintentos individuales salen de inmediato o, en producción, tras 5 s en los que Deshacer los retira. Lo más difícil de reparar exige más confirmación. Si se pierde una respuesta, el resultado es desconocido: nada se envía por segunda vez por sí solo.</translation>
        </message>
        <message>
            <source>The journal</source>
            <translation>El diario</translation>
        </message>
        <message>
            <source>Every change made from here is written down before it leaves and again with its outcome, in a chain that shows when somebody altered it. It stays on this computer.</source>
            <translation>Todo cambio hecho desde aquí se anota antes de enviarse y de nuevo con su resultado, en una cadena que revela si alguien la alteró. No sale de este equipo.</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>Tokens</translation>
        </message>
        <message>
            <source>A token is kept in the desktop's secret store, or for this run only when there is none. It is never written to a file, a log or the journal.</source>
            <translation>El token se guarda en el almacén de secretos del escritorio o, si no lo hay, solo durante esta sesión. Nunca se escribe en un archivo, un log ni el diario.</translation>
        </message>
        <message>
            <source>What a token may do</source>
            <translation>Qué permite un token</translation>
        </message>
        <message>
            <source>The manager tells the role of the token. An action that this role may not do stays visible, cannot be pressed and says which role it needs.</source>
            <translation>El manager indica el rol del token. Una acción que ese rol no permite sigue visible, no se puede pulsar e indica qué rol necesita.</translation>
        </message>
        <message>
            <source>Alien Console %1, free software under the GPL 3 or later.</source>
            <translation>Alien Console %1, software libre bajo la GPL 3 o posterior.</translation>
        </message>
        <message>
            <source>Ctrl+Alt+1 to 9</source>
            <translation>Ctrl+Alt+1 a 9</translation>
        </message>
        <message>
            <source>The first nine connections</source>
            <translation>Las nueve primeras conexiones</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Intro</translation>
        </message>
        <message>
            <source>Open what is selected</source>
            <translation>Abrir lo seleccionado</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Espacio</translation>
        </message>
        <message>
            <source>Select or leave the current row</source>
            <translation>Seleccionar o quitar la fila actual</translation>
        </message>
        <message>
            <source>Ctrl+A</source>
            <translation>Ctrl+A</translation>
        </message>
        <message>
            <source>Select all in view</source>
            <translation>Seleccionar todo lo visible</translation>
        </message>
        <message>
            <source>Ctrl+C</source>
            <translation>Ctrl+C</translation>
        </message>
        <message>
            <source>Copy the selected rows</source>
            <translation>Copiar las filas seleccionadas</translation>
        </message>
        <message>
            <source>Menu or Shift+F10</source>
            <translation>Menú o Mayús+F10</translation>
        </message>
        <message>
            <source>What can be done with the selection</source>
            <translation>Qué se puede hacer con la selección</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>One level back</source>
            <translation>Un nivel atrás</translation>
        </message>
        <message>
            <source>F10</source>
            <translation>F10</translation>
        </message>
        <message>
            <source>Menu bar</source>
            <translation>Barra de menús</translation>
        </message>
        <message>
            <source>What it is made of</source>
            <translation>De qué está hecho</translation>
        </message>
        <message>
            <source>In one place only</source>
            <translation>En un solo lugar</translation>
        </message>
        <message>
            <source>In tables and everywhere</source>
            <translation>En las tablas y en todas partes</translation>
        </message>
    </context>
    <context>
        <name>alien::HistoryTab</name>
        <message>
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <source>Nothing changed while this console watched</source>
            <translation>Nada cambió mientras esta consola observaba</translation>
        </message>
        <message>
            <source>The manager keeps no history; changes are noted here as they are seen.</source>
            <translation>El manager no guarda historial; los cambios se anotan aquí a medida que se ven.</translation>
        </message>
        <message>
            <source>Never failed since %1.</source>
            <translation>Sin fallos desde %1.</translation>
        </message>
        <message numerus="yes">
            <source>Failed %n time(s) since %1.</source>
            <translation>
                <numerusform>Falló %n vez desde %1.</numerusform>
                <numerusform>Falló %n veces desde %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Healthy again after %1 on average.</source>
            <translation>OK de nuevo tras %1 de media.</translation>
        </message>
        <message numerus="yes">
            <source>%n flap(s) from healthy to failed and back.</source>
            <translation>
                <numerusform>%n oscilación de OK a error y vuelta.</numerusform>
                <numerusform>%n oscilaciones de OK a error y vuelta.</numerusform>
            </translation>
        </message>
        <message>
            <source>under 1 %</source>
            <translation>menos del 1 %</translation>
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
            <translation>Tiempo en cada estado: %1.</translation>
        </message>
    </context>
    <context>
        <name>alien::Inspector</name>
        <message>
            <source>Close inspector</source>
            <translation>Cerrar inspector</translation>
        </message>
    </context>
    <context>
        <name>alien::Journal</name>
        <message>
            <source>The journal cannot be read.</source>
            <translation>No se puede leer el diario.</translation>
        </message>
    </context>
    <context>
        <name>alien::JournalArchive</name>
        <message>
            <source>The journal cannot be read.</source>
            <translation>No se puede leer el diario.</translation>
        </message>
        <message>
            <source>%1 does not read back as it was written.</source>
            <translation>Al releer %1, el contenido no coincide con lo escrito.</translation>
        </message>
        <message numerus="yes">
            <source>%n entries, the chain is unbroken.</source>
            <translation>
                <numerusform>%n entrada, la cadena está intacta.</numerusform>
                <numerusform>%n entradas, la cadena está intacta.</numerusform>
            </translation>
        </message>
        <message>
            <source>The chain breaks at entry %1: what stands there is not what was written.</source>
            <translation>La cadena se rompe en la entrada %1: lo que figura ahí no es lo que se escribió.</translation>
        </message>
    </context>
    <context>
        <name>alien::JournalCheck</name>
        <message>
            <source>Entries 1 to %1 are in an archive that is not here.</source>
            <translation>Las entradas 1 a %1 están en un archivo histórico que no se encuentra aquí.</translation>
        </message>
        <message numerus="yes">
            <source>%n entries are good.</source>
            <translation>
                <numerusform>%n entrada es correcta.</numerusform>
                <numerusform>%n entradas son correctas.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 to %2.</source>
            <translation>De %1 a %2.</translation>
        </message>
    </context>
    <context>
        <name>alien::JournalController</name>
        <message>
            <source>&amp;Verify journal</source>
            <translation>&amp;Verificar diario</translation>
        </message>
        <message>
            <source>Checks that no entry was changed, removed or put in after it was written.</source>
            <translation>Comprueba que ninguna entrada se cambió, quitó o insertó después de escribirse.</translation>
        </message>
        <message>
            <source>Export journal as &amp;JSONL…</source>
            <translation>Exportar diario como &amp;JSONL…</translation>
        </message>
        <message>
            <source>Saves every entry, a JSON object a line.</source>
            <translation>Guarda todas las entradas, un objeto JSON por línea.</translation>
        </message>
        <message>
            <source>Export journal as &amp;CSV…</source>
            <translation>Exportar diario como &amp;CSV…</translation>
        </message>
        <message>
            <source>Saves every entry as a table for a spreadsheet.</source>
            <translation>Guarda todas las entradas como tabla para una hoja de cálculo.</translation>
        </message>
        <message>
            <source>The journal is not as it was written.</source>
            <translation>El diario no está como se escribió.</translation>
        </message>
        <message>
            <source>The journal was saved.</source>
            <translation>Se guardó el diario.</translation>
        </message>
        <message>
            <source>The journal could not be saved.</source>
            <translation>No se pudo guardar el diario.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Export journal</source>
            <translation>Exportar diario</translation>
        </message>
        <message>
            <source>CSV (*.csv)</source>
            <translation>CSV (*.csv)</translation>
        </message>
        <message>
            <source>JSON lines (*.jsonl)</source>
            <translation>Líneas JSON (*.jsonl)</translation>
        </message>
    </context>
    <context>
        <name>alien::JournalDatabase</name>
        <message>
            <source>The journal cannot be written.</source>
            <translation>No se puede escribir en el diario.</translation>
        </message>
        <message>
            <source>The journal cannot be written: %1</source>
            <translation>No se puede escribir en el diario: %1</translation>
        </message>
        <message>
            <source>outcome unknown: the program ended before the answer came.</source>
            <translation>resultado desconocido: el programa terminó antes de llegar la respuesta.</translation>
        </message>
        <message>
            <source>The journal cannot be read.</source>
            <translation>No se puede leer el diario.</translation>
        </message>
        <message numerus="yes">
            <source>%n entries, the chain is unbroken.</source>
            <translation>
                <numerusform>%n entrada, la cadena está intacta.</numerusform>
                <numerusform>%n entradas, la cadena está intacta.</numerusform>
            </translation>
        </message>
        <message>
            <source>The chain breaks at entry %1: what stands there is not what was written.</source>
            <translation>La cadena se rompe en la entrada %1: lo que figura ahí no es lo que se escribió.</translation>
        </message>
    </context>
    <context>
        <name>alien::JournalInspector</name>
        <message>
            <source>Entry</source>
            <translation>Entrada</translation>
        </message>
        <message>
            <source>Entry %1</source>
            <translation>Entrada %1</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>Said</source>
            <translation>Mensaje</translation>
        </message>
        <message>
            <source>Error code</source>
            <translation>Código de error</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Destino</translation>
        </message>
        <message>
            <source>Target id</source>
            <translation>Id del destino</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Antes</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Después</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Anotado</translation>
        </message>
        <message>
            <source>Outcome at</source>
            <translation>Resultado a las</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Quién</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>Conexión</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Solicitud</translation>
        </message>
        <message>
            <source>Body, SHA-256</source>
            <translation>Cuerpo, SHA-256</translation>
        </message>
        <message>
            <source>Chain hash</source>
            <translation>Hash de la cadena</translation>
        </message>
    </context>
    <context>
        <name>alien::JournalKeeper</name>
        <message numerus="yes">
            <source>Journal verified, %n entries</source>
            <translation>
                <numerusform>Diario verificado, %n entrada</numerusform>
                <numerusform>Diario verificado, %n entradas</numerusform>
            </translation>
        </message>
        <message>
            <source>The journal was altered</source>
            <translation>El diario fue alterado</translation>
        </message>
        <message>
            <source>The journal is not as it was written.</source>
            <translation>El diario no está como se escribió.</translation>
        </message>
        <message>
            <source>%1 alien-console --verify-journal names the file.</source>
            <translation>%1 alien-console --verify-journal indica el archivo.</translation>
        </message>
        <message>
            <source>The journal could not be archived.</source>
            <translation>No se pudo archivar el diario.</translation>
        </message>
        <message>
            <source>Old entries of the journal were archived.</source>
            <translation>Se archivaron las entradas antiguas del diario.</translation>
        </message>
    </context>
    <context>
        <name>alien::JournalPage</name>
        <message>
            <source>Journal</source>
            <translation>Diario</translation>
        </message>
        <message>
            <source>Filter journal</source>
            <translation>Filtrar diario</translation>
        </message>
        <message>
            <source>action:deployment.redeploy outcome:failed text</source>
            <translation>action:deployment.redeploy outcome:failed texto</translation>
        </message>
        <message>
            <source>entries</source>
            <translation>entradas</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s)</source>
            <translation>
                <numerusform>%n cambio</numerusform>
                <numerusform>%n cambios</numerusform>
            </translation>
        </message>
        <message>
            <source>No changes yet</source>
            <translation>Aún no hay cambios</translation>
        </message>
        <message>
            <source>Every retry, redeploy, delete and other change made through this console is written here before it leaves, and again with its outcome.</source>
            <translation>Cada reintento, redespliegue, eliminación u otro cambio hecho con esta consola se anota aquí antes de enviarse, y de nuevo con su resultado.</translation>
        </message>
    </context>
    <context>
        <name>alien::JournalTable</name>
        <message>
            <source>sent</source>
            <translation>enviado</translation>
        </message>
        <message>
            <source>done</source>
            <translation>hecho</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>rechazado</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>con error</translation>
        </message>
        <message>
            <source>outcome unknown</source>
            <translation>resultado desconocido</translation>
        </message>
        <message>
            <source>deployment.redeploy</source>
            <translation>deployment.redeploy</translation>
        </message>
        <message>
            <source>target</source>
            <translation>destino</translation>
        </message>
        <message>
            <source>done, refused, failed, unknown</source>
            <translation>done, refused, failed, unknown</translation>
        </message>
        <message>
            <source>connection</source>
            <translation>conexión</translation>
        </message>
        <message>
            <source>reason</source>
            <translation>motivo</translation>
        </message>
        <message>
            <source>error code</source>
            <translation>código de error</translation>
        </message>
    </context>
    <context>
        <name>alien::JsonEditor</name>
        <message>
            <source>Format</source>
            <translation>Dar formato</translation>
        </message>
        <message>
            <source>Format JSON</source>
            <translation>Dar formato al JSON</translation>
        </message>
        <message>
            <source>It is still being checked.</source>
            <translation>Aún se está comprobando.</translation>
        </message>
        <message>
            <source>Line %1, column %2: %3</source>
            <translation>Línea %1, columna %2: %3</translation>
        </message>
        <message>
            <source>Not a known variable: %1</source>
            <translation>Variable desconocida: %1</translation>
        </message>
        <message>
            <source>Valid JSON</source>
            <translation>JSON válido</translation>
        </message>
        <message>
            <source>A line for each value; Undo takes it back (%1)</source>
            <translation>Una línea por valor; Deshacer lo revierte (%1)</translation>
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
            <translation>Pulse las teclas</translation>
        </message>
    </context>
    <context>
        <name>alien::KeychainStore</name>
        <message>
            <source>The keyring did not answer within %1 seconds.</source>
            <translation>El llavero no respondió en %1 segundos.</translation>
        </message>
        <message>
            <source>The keyring did not keep what was written into it.</source>
            <translation>El llavero no conservó lo que se escribió en él.</translation>
        </message>
        <message>
            <source>The keyring is locked.</source>
            <translation>El llavero está bloqueado.</translation>
        </message>
    </context>
    <context>
        <name>alien::LearnedSchema</name>
        <message>
            <source>%1 was always %2 so far; here it is %3.</source>
            <translation>Hasta ahora %1 siempre era %2; aquí es %3.</translation>
        </message>
        <message>
            <source>%1 was one of %2 so far.</source>
            <translation>Hasta ahora %1 era uno de %2.</translation>
        </message>
        <message>
            <source>%1 was never there before; %2 was. A typing mistake?</source>
            <translation>%1 nunca había aparecido; %2 sí. ¿Un error al escribir?</translation>
        </message>
        <message>
            <source>%1 was always there so far.</source>
            <translation>Hasta ahora %1 siempre estaba.</translation>
        </message>
        <message>
            <source>The whole</source>
            <translation>El conjunto</translation>
        </message>
        <message>
            <source>Each item</source>
            <translation>Cada elemento</translation>
        </message>
        <message>
            <source>null</source>
            <translation>null</translation>
        </message>
        <message>
            <source>true or false</source>
            <translation>true o false</translation>
        </message>
        <message>
            <source>a whole number</source>
            <translation>un número entero</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>un número</translation>
        </message>
        <message>
            <source>a text</source>
            <translation>un texto</translation>
        </message>
        <message>
            <source>a list</source>
            <translation>una lista</translation>
        </message>
        <message>
            <source>an object</source>
            <translation>un objeto</translation>
        </message>
        <message>
            <source> or </source>
            <translation> o </translation>
        </message>
    </context>
    <context>
        <name>alien::LegendRow</name>
        <message>
            <source>Shows or hides this line; with Ctrl only this one stays.</source>
            <translation>Muestra u oculta esta línea; con Ctrl solo queda esta.</translation>
        </message>
    </context>
    <context>
        <name>alien::LimitsForm</name>
        <message>
            <source>Agents report every</source>
            <translation>Los agentes informan cada</translation>
        </message>
        <message>
            <source>%1 counts as stalled after</source>
            <translation>%1 se considera sin avance tras</translation>
        </message>
        <message>
            <source>never</source>
            <translation>nunca</translation>
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
            <translation>Un agente pull del que no hay noticias durante el triple de ese tiempo se considera sin señal.</translation>
        </message>
        <message>
            <source>As at first</source>
            <translation>Como al principio</translation>
        </message>
        <message>
            <source>Limits as at first</source>
            <translation>Límites como al principio</translation>
        </message>
    </context>
    <context>
        <name>alien::LineField</name>
        <message>
            <source>required</source>
            <translation>obligatorio</translation>
        </message>
        <message>
            <source>not set</source>
            <translation>sin definir</translation>
        </message>
        <message>
            <source>none, by default</source>
            <translation>ninguno, por defecto</translation>
        </message>
        <message>
            <source>%1, by default</source>
            <translation>%1, por defecto</translation>
        </message>
        <message>
            <source>%1 is a whole number.</source>
            <translation>%1 es un número entero.</translation>
        </message>
        <message>
            <source>No JSON yet: %1, at %2.</source>
            <translation>Aún no es JSON: %1, en %2.</translation>
        </message>
    </context>
    <context>
        <name>alien::LogFilter</name>
        <message>
            <source>“%1” is not a severity: trace, debug, info, warn, error, fatal.</source>
            <translation>«%1» no es una gravedad: trace, debug, info, warn, error, fatal.</translation>
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
            <translation>severity&gt;=warn service:api palabras</translation>
        </message>
        <message>
            <source>Filter logs</source>
            <translation>Filtrar logs</translation>
        </message>
        <message>
            <source>Least severity</source>
            <translation>Gravedad mínima</translation>
        </message>
        <message>
            <source>Every severity</source>
            <translation>Todas las gravedades</translation>
        </message>
        <message>
            <source>Debug and above</source>
            <translation>Debug y superiores</translation>
        </message>
        <message>
            <source>Info and above</source>
            <translation>Info y superiores</translation>
        </message>
        <message>
            <source>Warnings and above</source>
            <translation>Advertencias y superiores</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>Errores</translation>
        </message>
        <message>
            <source>Only matches</source>
            <translation>Solo coincidencias</translation>
        </message>
        <message>
            <source>Off: all lines stay, and those that do not match are dimmed.</source>
            <translation>Desactivado: se ven todas las líneas y las que no coinciden se atenúan.</translation>
        </message>
        <message>
            <source>Wrap</source>
            <translation>Ajustar</translation>
        </message>
        <message>
            <source>Wrap lines</source>
            <translation>Ajustar líneas</translation>
        </message>
        <message>
            <source>Shows long lines in full, over several rows.</source>
            <translation>Muestra las líneas largas completas, en varias filas.</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <source>Pause logs</source>
            <translation>Pausar logs</translation>
        </message>
        <message>
            <source>Back to all lines</source>
            <translation>Volver a todas las líneas</translation>
        </message>
        <message>
            <source>Lines over time</source>
            <translation>Líneas en el tiempo</translation>
        </message>
        <message>
            <source>Selected line</source>
            <translation>Línea seleccionada</translation>
        </message>
        <message>
            <source>No line matches in this time</source>
            <translation>Ninguna línea coincide en este intervalo</translation>
        </message>
        <message>
            <source>Another range, or less of a filter, may have some.</source>
            <translation>Puede haberlas en otro intervalo o con un filtro menos estricto.</translation>
        </message>
        <message>
            <source>Clear the filter</source>
            <translation>Borrar el filtro</translation>
        </message>
        <message>
            <source>No log lines in this time</source>
            <translation>No hay líneas de log en este intervalo</translation>
        </message>
        <message>
            <source>The manager keeps no logs: it hands on what applications send, once its configuration says where to. Receiver has the lines for it, and a test.</source>
            <translation>El manager no guarda logs: reenvía lo que envían las aplicaciones, si su configuración indica adónde. En Receptor están las líneas necesarias y una prueba.</translation>
        </message>
        <message>
            <source>Nothing of this deployment was received. Receiver has the lines that make the manager hand logs on, and a test.</source>
            <translation>No se ha recibido nada de este despliegue. En Receptor están las líneas con las que el manager reenvía los logs, y una prueba.</translation>
        </message>
        <message>
            <source>Show the receiver</source>
            <translation>Mostrar el receptor</translation>
        </message>
        <message>
            <source>lines around the selected one</source>
            <translation>líneas alrededor de la seleccionada</translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s)</source>
            <translation>
                <numerusform>%Ln línea</numerusform>
                <numerusform>%Ln líneas</numerusform>
            </translation>
        </message>
        <message>
            <source>no lines</source>
            <translation>ninguna línea</translation>
        </message>
        <message>
            <source>, reading on</source>
            <translation>, leyendo más</translation>
        </message>
        <message>
            <source>, paused</source>
            <translation>, en pausa</translation>
        </message>
        <message>
            <source>, following</source>
            <translation>, en seguimiento</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>Gravedad</translation>
        </message>
        <message>
            <source>Scope</source>
            <translation>Ámbito</translation>
        </message>
        <message>
            <source>Trace</source>
            <translation>Traza</translation>
        </message>
        <message>
            <source>Open trace</source>
            <translation>Abrir traza</translation>
        </message>
    </context>
    <context>
        <name>alien::LogTable</name>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>Gravedad</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Cuerpo</translation>
        </message>
        <message>
            <source>Deployment</source>
            <translation>Despliegue</translation>
        </message>
        <message>
            <source>As the sender reports it: no manager vouches for it.</source>
            <translation>Según informa el emisor: ningún manager responde de ello.</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Servicio</translation>
        </message>
        <message>
            <source>Stream</source>
            <translation>Flujo</translation>
        </message>
        <message>
            <source>(this line is kept no more)</source>
            <translation>(esta línea ya no se conserva)</translation>
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
            <translation>Sin conexión.</translation>
        </message>
        <message>
            <source>There is nothing before.</source>
            <translation>No hay nada antes.</translation>
        </message>
        <message>
            <source>There is nothing after.</source>
            <translation>No hay nada después.</translation>
        </message>
    </context>
    <context>
        <name>alien::ManagerPanel</name>
        <message>
            <source>Manager API</source>
            <translation>API del manager</translation>
        </message>
        <message>
            <source>as seen from here</source>
            <translation>vista desde aquí</translation>
        </message>
        <message>
            <source>Answer time, p95, last hour</source>
            <translation>Tiempo de respuesta, p95, última hora</translation>
        </message>
        <message>
            <source>Errors, share of requests</source>
            <translation>Errores, proporción de solicitudes</translation>
        </message>
        <message>
            <source>Requests, bytes</source>
            <translation>Solicitudes, bytes</translation>
        </message>
        <message>
            <source>Slowest call now</source>
            <translation>Llamada más lenta ahora</translation>
        </message>
        <message>
            <source>Last error</source>
            <translation>Último error</translation>
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
            <translation>%1 por min, %2 por min</translation>
        </message>
        <message>
            <source>%1, %2 ms, %3</source>
            <translation>%1, %2 ms, %3</translation>
        </message>
        <message>
            <source>none in the last hour</source>
            <translation>ninguno en la última hora</translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <translation>%1, %2: %3</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>sin respuesta</translation>
        </message>
    </context>
    <context>
        <name>alien::MarkLane</name>
        <message>
            <source>Marks on the time axis</source>
            <translation>Marcas en el eje de tiempo</translation>
        </message>
        <message>
            <source>Nothing happened in this time.</source>
            <translation>No ocurrió nada en este intervalo.</translation>
        </message>
        <message numerus="yes">
            <source>%n mark(s); the last: %1</source>
            <translation>
                <numerusform>%n marca; la última: %1</numerusform>
                <numerusform>%n marcas; la última: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>You: %1</source>
            <translation>Usted: %1</translation>
        </message>
        <message>
            <source>%1: %2, before %3</source>
            <translation>%1: %2, antes %3</translation>
        </message>
        <message>
            <source>New release %1</source>
            <translation>Nueva release %1</translation>
        </message>
        <message>
            <source>Command %1 at %2: %3</source>
            <translation>Comando %1 en %2: %3</translation>
        </message>
        <message>
            <source>You: %1 on %2, %3</source>
            <translation>Usted: %1 en %2, %3</translation>
        </message>
        <message>
            <source>Fleet</source>
            <translation>Flota</translation>
        </message>
        <message>
            <source>Done here</source>
            <translation>Hecho aquí</translation>
        </message>
        <message>
            <source>Marks: release, status change, command, own action</source>
            <translation>Marcas: release, cambio de estado, comando, acción propia</translation>
        </message>
    </context>
    <context>
        <name>alien::MergeTable</name>
        <message>
            <source>yours stays</source>
            <translation>queda lo suyo</translation>
        </message>
        <message>
            <source>only yours</source>
            <translation>solo en lo suyo</translation>
        </message>
        <message>
            <source>the same</source>
            <translation>igual</translation>
        </message>
        <message>
            <source>taken over</source>
            <translation>incorporado</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>Plataforma</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Antes</translation>
        </message>
        <message>
            <source>Yours</source>
            <translation>Lo suyo</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>Lo ajeno</translation>
        </message>
        <message>
            <source>platform</source>
            <translation>plataforma</translation>
        </message>
        <message>
            <source>place</source>
            <translation>lugar</translation>
        </message>
        <message>
            <source>yours stays, taken over, only yours, the same</source>
            <translation>yours stays, taken over, only yours, the same</translation>
        </message>
        <message>
            <source>there</source>
            <translation>está</translation>
        </message>
        <message>
            <source>not there</source>
            <translation>no está</translation>
        </message>
        <message>
            <source>the whole stack</source>
            <translation>el stack completo</translation>
        </message>
        <message>
            <source>Becomes</source>
            <translation>Pasa a ser</translation>
        </message>
    </context>
    <context>
        <name>alien::MergeView</name>
        <message>
            <source>%1 was published after the release that this draft came from.</source>
            <translation>%1 se publicó después de la release de la que partió este borrador.</translation>
        </message>
        <message>
            <source>Nothing of it is what you changed. Taking it over is a step that can be undone; look at it, then publish again.</source>
            <translation>Nada de ello coincide con lo que usted cambió. Incorporarlo es un paso que se puede deshacer; revíselo y publique de nuevo.</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) changed on both sides: there the draft keeps what you wrote, as a whole, and what they wrote is not in it. The rest is taken over, as a step that can be undone. Look at it, then publish again.</source>
            <translation>
                <numerusform>%n lugar cambió en ambos lados: ahí el borrador conserva entero lo que usted escribió y no contiene lo que escribieron los demás. El resto se incorpora, en un paso que se puede deshacer. Revíselo y publique de nuevo.</numerusform>
                <numerusform>%n lugares cambiaron en ambos lados: ahí el borrador conserva entero lo que usted escribió y no contiene lo que escribieron los demás. El resto se incorpora, en un paso que se puede deshacer. Revíselo y publique de nuevo.</numerusform>
            </translation>
        </message>
        <message>
            <source>Changes on both sides</source>
            <translation>Cambios en ambos lados</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Take over and look</source>
            <translation>Incorporar y revisar</translation>
        </message>
    </context>
    <context>
        <name>alien::MetricTable</name>
        <message>
            <source>gauge</source>
            <translation>gauge</translation>
        </message>
        <message>
            <source>counter</source>
            <translation>contador</translation>
        </message>
        <message>
            <source>histogram</source>
            <translation>histograma</translation>
        </message>
        <message>
            <source>Metric</source>
            <translation>Métrica</translation>
        </message>
        <message>
            <source>Series</source>
            <translation>Series</translation>
        </message>
        <message>
            <source>Newest</source>
            <translation>Más reciente</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Clase</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unidad</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Descripción</translation>
        </message>
    </context>
    <context>
        <name>alien::NameMasking</name>
        <message>
            <source>Pseudonyms were copied.</source>
            <translation>Se copiaron seudónimos.</translation>
        </message>
        <message>
            <source>Names are masked: show them again to copy the true ones.</source>
            <translation>Los nombres están enmascarados: vuelva a mostrarlos para copiar los reales.</translation>
        </message>
    </context>
    <context>
        <name>alien::NoticeStack</name>
        <message>
            <source>Dismiss</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <source>Will be sent in %1 s.</source>
            <translation>Se enviará en %1 s.</translation>
        </message>
        <message>
            <source>Undo %1 s</source>
            <translation>Deshacer %1 s</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
    </context>
    <context>
        <name>alien::OperationTable</name>
        <message>
            <source>Method</source>
            <translation>Método</translation>
        </message>
        <message>
            <source>Operation</source>
            <translation>Operación</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Área</translation>
        </message>
        <message>
            <source>Access</source>
            <translation>Acceso</translation>
        </message>
        <message>
            <source>Path</source>
            <translation>Ruta</translation>
        </message>
        <message>
            <source>GET, POST, PUT, DELETE</source>
            <translation>GET, POST, PUT, DELETE</translation>
        </message>
        <message>
            <source>groups, deployments, …</source>
            <translation>grupos, despliegues, …</translation>
        </message>
        <message>
            <source>locked, not allowed</source>
            <translation>locked, not allowed</translation>
        </message>
        <message>
            <source>a part of the path</source>
            <translation>una parte de la ruta</translation>
        </message>
        <message>
            <source>This connection is read-only.</source>
            <translation>Esta conexión es de solo lectura.</translation>
        </message>
        <message>
            <source>not allowed</source>
            <translation>no permitida</translation>
        </message>
        <message>
            <source>read-only</source>
            <translation>solo lectura</translation>
        </message>
        <message>
            <source>unlocked</source>
            <translation>desbloqueada</translation>
        </message>
        <message>
            <source>locked</source>
            <translation>bloqueada</translation>
        </message>
    </context>
    <context>
        <name>alien::OverviewPage</name>
        <message>
            <source>Causes and counts</source>
            <translation>Causas y recuentos</translation>
        </message>
        <message>
            <source>deployments</source>
            <translation>despliegues</translation>
        </message>
        <message>
            <source>Deployments by class</source>
            <translation>Despliegues por clase</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>Requiere atención</translation>
        </message>
        <message>
            <source>Changed while this console watched</source>
            <translation>Cambios mientras esta consola observaba</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Cambios</translation>
        </message>
        <message>
            <source>Open all %1</source>
            <translation>Abrir los %1</translation>
        </message>
        <message>
            <source>Open %1 %2</source>
            <translation>Abrir %1 %2</translation>
        </message>
        <message>
            <source>Counts</source>
            <translation>Recuentos</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>Plataforma</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>Release</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Grupo</translation>
        </message>
        <message>
            <source>worst first</source>
            <translation>primero lo más grave</translation>
        </message>
        <message numerus="yes">
            <source>Since %1, when this console began to watch: %n change(s)</source>
            <translation>
                <numerusform>Desde %1, cuando esta consola empezó a observar: %n cambio</numerusform>
                <numerusform>Desde %1, cuando esta consola empezó a observar: %n cambios</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s)</source>
            <translation>
                <numerusform>%n despliegue</numerusform>
                <numerusform>%n despliegues</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cause(s)</source>
            <translation>
                <numerusform>%n causa</numerusform>
                <numerusform>%n causas</numerusform>
            </translation>
        </message>
        <message>
            <source>The deployments could not be read</source>
            <translation>No se pudieron leer los despliegues</translation>
        </message>
        <message>
            <source>Nothing needs you</source>
            <translation>Nada requiere su atención</translation>
        </message>
        <message>
            <source>No deployment has failed, stalled or gone silent.</source>
            <translation>Ningún despliegue ha fallado, está sin avance o ha dejado de dar señal.</translation>
        </message>
        <message>
            <source>none yet</source>
            <translation>ninguna aún</translation>
        </message>
        <message>
            <source>No changes yet</source>
            <translation>Aún no hay cambios</translation>
        </message>
        <message>
            <source>The manager keeps no history; changes are noted here as they are seen.</source>
            <translation>El manager no guarda historial; los cambios se anotan aquí a medida que se ven.</translation>
        </message>
        <message numerus="yes">
            <source>Retry %n deployment(s)…</source>
            <translation>
                <numerusform>Reintentar %n despliegue…</numerusform>
                <numerusform>Reintentar %n despliegues…</numerusform>
            </translation>
        </message>
        <message>
            <source>Open in Deployments</source>
            <translation>Abrir en Despliegues</translation>
        </message>
        <message>
            <source>As of %1</source>
            <translation>Datos de %1</translation>
        </message>
        <message>
            <source>Every number opens the filtered table</source>
            <translation>Cada número abre la tabla filtrada</translation>
        </message>
        <message>
            <source>By platform</source>
            <translation>Por plataforma</translation>
        </message>
        <message>
            <source>By release</source>
            <translation>Por release</translation>
        </message>
        <message>
            <source>By group</source>
            <translation>Por grupo</translation>
        </message>
        <message>
            <source>All this is of now; Deployments shows the fleet at %1.</source>
            <translation>Todo esto es del momento actual; Despliegues muestra la flota de %1.</translation>
        </message>
        <message>
            <source>A release reaches those that run, or whose last update or refresh failed, when it is published. These were in another state then.</source>
            <translation>Al publicarse, una release llega a los que están en ejecución o cuya última actualización o último refresh falló. Estos estaban entonces en otro estado.</translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s) neither run the newest release nor want it</source>
            <translation>
                <numerusform>%n despliegue ni ejecuta la release más reciente ni está pendiente de ella</numerusform>
                <numerusform>%n despliegues ni ejecutan la release más reciente ni están pendientes de ella</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 newest</source>
            <translation>%1, la más reciente</translation>
        </message>
    </context>
    <context>
        <name>alien::Page</name>
        <message>
            <source>Overview</source>
            <translation>Resumen</translation>
        </message>
        <message>
            <source>Deployments</source>
            <translation>Despliegues</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Grupos</translation>
        </message>
        <message>
            <source>Releases</source>
            <translation>Releases</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Comandos</translation>
        </message>
        <message>
            <source>Telemetry</source>
            <translation>Telemetría</translation>
        </message>
        <message>
            <source>Stack editor</source>
            <translation>Editor de stacks</translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>Diario</translation>
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
            <translation>Buscar o ejecutar cualquier cosa</translation>
        </message>
        <message>
            <source>Find or run anything:  &gt; actions  # groups  @ releases  : ids</source>
            <translation>Buscar o ejecutar cualquier cosa:  &gt; acciones  # grupos  @ releases  : ids</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Encontrado</translation>
        </message>
        <message>
            <source>Nothing has such a name.</source>
            <translation>Nada tiene ese nombre.</translation>
        </message>
    </context>
    <context>
        <name>alien::PaletteSources</name>
        <message>
            <source>Actions</source>
            <translation>Acciones</translation>
        </message>
        <message>
            <source>Deployments</source>
            <translation>Despliegues</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <extracomment>%1: "Retry"; %2: the name of a deployment</extracomment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>failed, runs the phase again</source>
            <translation>con error, vuelve a ejecutar la fase</translation>
        </message>
        <message>
            <source>Redeploy</source>
            <translation>Redesplegar</translation>
        </message>
        <message>
            <source>asks first</source>
            <translation>antes pide confirmación</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Grupos</translation>
        </message>
        <message>
            <source>%1 of %2 deployments</source>
            <translation>%1 de %2 despliegues</translation>
        </message>
        <message>
            <source>Releases</source>
            <translation>Releases</translation>
        </message>
        <message>
            <source>URLs</source>
            <translation>URL</translation>
        </message>
        <message>
            <source>Copy %1</source>
            <translation>Copiar %1</translation>
        </message>
    </context>
    <context>
        <name>alien::PayloadBar</name>
        <message>
            <source>Previous match</source>
            <translation>Coincidencia anterior</translation>
        </message>
        <message>
            <source>Next match</source>
            <translation>Coincidencia siguiente</translation>
        </message>
        <message>
            <source>More about this payload</source>
            <translation>Más sobre este payload</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>Tell capital and small letters apart</source>
            <translation>Distinguir mayúsculas y minúsculas</translation>
        </message>
        <message>
            <source>Tree</source>
            <translation>Árbol</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Hex</source>
            <translation>Hex</translation>
        </message>
        <message>
            <source>Find in %1</source>
            <translation>Buscar en %1</translation>
        </message>
    </context>
    <context>
        <name>alien::PayloadDiff</name>
        <message>
            <source>More than 16 MB are not compared by path.</source>
            <translation>Más de 16 MB no se comparan por ruta.</translation>
        </message>
        <message>
            <source>The first is not JSON: %1</source>
            <translation>El primero no es JSON: %1</translation>
        </message>
        <message>
            <source>The second is not JSON: %1</source>
            <translation>El segundo no es JSON: %1</translation>
        </message>
        <message>
            <source>More than 8 MB are not compared line by line.</source>
            <translation>Más de 8 MB no se comparan línea a línea.</translation>
        </message>
        <message>
            <source>These are bytes, no text.</source>
            <translation>Son bytes, no texto.</translation>
        </message>
    </context>
    <context>
        <name>alien::PayloadDiffRows</name>
        <message numerus="yes">
            <source>%n equal line(s)</source>
            <translation>
                <numerusform>%n línea igual</numerusform>
                <numerusform>%n líneas iguales</numerusform>
            </translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Añadido</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>Quitado</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Cambiado</translation>
        </message>
    </context>
    <context>
        <name>alien::PayloadDiffView</name>
        <message>
            <source>Differences</source>
            <translation>Diferencias</translation>
        </message>
        <message>
            <source>Paths</source>
            <translation>Rutas</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Changed paths</source>
            <translation>Rutas cambiadas</translation>
        </message>
        <message>
            <source>Changed lines</source>
            <translation>Líneas cambiadas</translation>
        </message>
        <message>
            <source>%1 changed, %2 added, %3 removed</source>
            <translation>%1 cambiados, %2 añadidos, %3 quitados</translation>
        </message>
        <message>
            <source>No difference</source>
            <translation>Sin diferencias</translation>
        </message>
        <message>
            <source>Both are the same, byte for byte.</source>
            <translation>Ambos son iguales, byte a byte.</translation>
        </message>
        <message>
            <source>No comparison by path</source>
            <translation>Sin comparación por ruta</translation>
        </message>
        <message>
            <source>Only blanks or the order of members differ.</source>
            <translation>Solo difieren los espacios o el orden de los miembros.</translation>
        </message>
        <message>
            <source>No comparison by line</source>
            <translation>Sin comparación por línea</translation>
        </message>
        <message>
            <source>%1 against %2</source>
            <translation>%1 frente a %2</translation>
        </message>
        <message>
            <source>Nothing to compare</source>
            <translation>Nada que comparar</translation>
        </message>
        <message>
            <source>Two payloads are needed.</source>
            <translation>Se necesitan dos payloads.</translation>
        </message>
    </context>
    <context>
        <name>alien::PayloadFoot</name>
        <message>
            <source>Copy path</source>
            <translation>Copiar ruta</translation>
        </message>
    </context>
    <context>
        <name>alien::PayloadHexView</name>
        <message>
            <source>The bytes are hidden while names are masked.</source>
            <translation>Los bytes se ocultan mientras los nombres estén enmascarados.</translation>
        </message>
    </context>
    <context>
        <name>alien::PayloadPreview</name>
        <message>
            <source>%1 x %2 pixels are too many for a preview.</source>
            <translation>%1 x %2 píxeles son demasiados para una vista previa.</translation>
        </message>
        <message>
            <source>The picture cannot be shown: %1</source>
            <translation>No se puede mostrar la imagen: %1</translation>
        </message>
        <message>
            <source>Picture, %1, %2 x %3 pixels</source>
            <translation>Imagen, %1, %2 x %3 píxeles</translation>
        </message>
    </context>
    <context>
        <name>alien::PayloadSource</name>
        <message>
            <source>%1 cannot be read: %2</source>
            <translation>No se puede leer %1: %2</translation>
        </message>
        <message>
            <source>it is no regular file</source>
            <translation>no es un archivo normal</translation>
        </message>
    </context>
    <context>
        <name>alien::PayloadTextView</name>
        <message>
            <source>masked</source>
            <translation>enmascarado</translation>
        </message>
    </context>
    <context>
        <name>alien::PayloadTree</name>
        <message>
            <source>Line %1, column %2: %3</source>
            <translation>Línea %1, columna %2: %3</translation>
        </message>
        <message>
            <source>masked</source>
            <translation>enmascarado</translation>
        </message>
        <message>
            <source>reading</source>
            <translation>leyendo</translation>
        </message>
    </context>
    <context>
        <name>alien::PayloadTreeView</name>
        <message>
            <source>Broken off</source>
            <translation>Interrumpido</translation>
        </message>
        <message>
            <source>Unfolded</source>
            <translation>Expandido</translation>
        </message>
        <message>
            <source>Folded</source>
            <translation>Contraído</translation>
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
            <translation>Texto</translation>
        </message>
        <message>
            <source>%1 as text</source>
            <translation>%1 como texto</translation>
        </message>
        <message>
            <source>Bytes</source>
            <translation>Bytes</translation>
        </message>
        <message>
            <source>%1 as bytes</source>
            <translation>%1 como bytes</translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>Sin contenido</translation>
        </message>
        <message>
            <source>This payload has no bytes.</source>
            <translation>Este payload no tiene bytes.</translation>
        </message>
        <message>
            <source>Unpack gzip</source>
            <translation>Descomprimir gzip</translation>
        </message>
        <message>
            <source>Broken at line %1, column %2</source>
            <translation>Error en la línea %1, columna %2</translation>
        </message>
        <message>
            <source>Reading, %1 %</source>
            <translation>Leyendo, %1 %</translation>
        </message>
        <message>
            <source>%1, no JSON</source>
            <translation>%1, no es JSON</translation>
        </message>
        <message>
            <source>Unpacking %1</source>
            <translation>Descomprimiendo %1</translation>
        </message>
        <message>
            <source>Unpacked from %1 of gzip</source>
            <translation>Descomprimido de %1 de gzip</translation>
        </message>
        <message>
            <source>The result is stored on the manager's host</source>
            <translation>El resultado está guardado en el host del manager</translation>
        </message>
        <message>
            <source>%1 lie at %2, where this program cannot read them. Copy the file from that host to see it.</source>
            <translation>%1 están en %2, donde este programa no puede leerlos. Copie el archivo de ese host para verlo.</translation>
        </message>
        <message>
            <source>Searching, %1 %</source>
            <translation>Buscando, %1 %</translation>
        </message>
        <message>
            <source>No match</source>
            <translation>Sin coincidencias</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>%1, inside</source>
            <translation>%1, en el interior</translation>
        </message>
        <message>
            <source>Some encoded values are too large to be looked into.</source>
            <translation>Algunos valores codificados son demasiado grandes para examinarlos.</translation>
        </message>
        <message>
            <source>Copying %1</source>
            <translation>Copiando %1</translation>
        </message>
        <message>
            <source>Save as</source>
            <translation>Guardar como</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>Guardado como %1</translation>
        </message>
        <message>
            <source>%1 could not be saved: %2</source>
            <translation>No se pudo guardar %1: %2</translation>
        </message>
        <message>
            <source>The window was closed</source>
            <translation>Se cerró la ventana</translation>
        </message>
        <message>
            <source>Copy JSON</source>
            <translation>Copiar JSON</translation>
        </message>
        <message>
            <source>Copy text</source>
            <translation>Copiar texto</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Guardar como…</translation>
        </message>
        <message>
            <source>Indent the text</source>
            <translation>Sangrar el texto</translation>
        </message>
        <message>
            <source>Unfold all</source>
            <translation>Expandir todo</translation>
        </message>
        <message>
            <source>Copy value</source>
            <translation>Copiar valor</translation>
        </message>
        <message>
            <source>Copy as JSON</source>
            <translation>Copiar como JSON</translation>
        </message>
        <message>
            <source>Copy path</source>
            <translation>Copiar ruta</translation>
        </message>
        <message>
            <source>Reveal this value</source>
            <translation>Revelar este valor</translation>
        </message>
        <message>
            <source>Fold</source>
            <translation>Contraer</translation>
        </message>
        <message>
            <source>Decode here</source>
            <translation>Decodificar aquí</translation>
        </message>
        <message>
            <source>Unfold</source>
            <translation>Expandir</translation>
        </message>
        <message>
            <source>Unfold all below</source>
            <translation>Expandir todo lo inferior</translation>
        </message>
        <message>
            <source>Save decoded value as…</source>
            <translation>Guardar valor decodificado como…</translation>
        </message>
        <message>
            <source>Show in the text</source>
            <translation>Mostrar en el texto</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Seleccionar todo</translation>
        </message>
        <message>
            <source>Show in the tree</source>
            <translation>Mostrar en el árbol</translation>
        </message>
        <message>
            <source>This is not JSON.</source>
            <translation>Esto no es JSON.</translation>
        </message>
        <message>
            <source>%1 is too much for the clipboard; save them as a file</source>
            <translation>%1 es demasiado para el portapapeles; guárdelo como archivo</translation>
        </message>
    </context>
    <context>
        <name>alien::Profile</name>
        <message>
            <source>This is no web address.</source>
            <translation>Esto no es una dirección web.</translation>
        </message>
        <message>
            <source>Leave out the name and password; the token is asked for separately.</source>
            <translation>Omita el usuario y la contraseña; el token se pide aparte.</translation>
        </message>
        <message>
            <source>Leave out everything from the ? or # on.</source>
            <translation>Omita todo a partir de ? o #.</translation>
        </message>
        <message>
            <source>Enter the manager's address.</source>
            <translation>Introduzca la dirección del manager.</translation>
        </message>
        <message>
            <source>Begin the address with https:// or http://.</source>
            <translation>La dirección debe empezar por https:// o http://.</translation>
        </message>
    </context>
    <context>
        <name>alien::ProfileForm</name>
        <message>
            <source>Grant on another resource</source>
            <translation>Conceder sobre otro recurso</translation>
        </message>
        <message>
            <source>permission profile</source>
            <translation>perfil de permisos</translation>
        </message>
        <message>
            <source>Nobody uses it.</source>
            <translation>Nadie lo usa.</translation>
        </message>
        <message>
            <source>Used by %1.</source>
            <translation>Lo usan: %1.</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Todo</translation>
        </message>
        <message>
            <source>permission set</source>
            <translation>conjunto de permisos</translation>
        </message>
        <message>
            <source>Grant %1</source>
            <translation>Conceder %1</translation>
        </message>
        <message>
            <source>Take a grant away</source>
            <translation>Retirar una concesión</translation>
        </message>
        <message>
            <source>Remove all grants on %1</source>
            <translation>Quitar todas las concesiones sobre %1</translation>
        </message>
        <message>
            <source>Take grants away</source>
            <translation>Retirar concesiones</translation>
        </message>
        <message>
            <source>Grant on %1</source>
            <translation>Conceder sobre %1</translation>
        </message>
    </context>
    <context>
        <name>alien::ProfileStore</name>
        <message>
            <source>The saved connections cannot be read: %1</source>
            <translation>No se pueden leer las conexiones guardadas: %1</translation>
        </message>
        <message>
            <source>The saved connections were damaged and moved to %1.</source>
            <translation>Las conexiones guardadas estaban dañadas y se movieron a %1.</translation>
        </message>
        <message>
            <source>The saved connections in %1 are damaged.</source>
            <translation>Las conexiones guardadas en %1 están dañadas.</translation>
        </message>
        <message>
            <source>The connection could not be saved: %1</source>
            <translation>No se pudo guardar la conexión: %1</translation>
        </message>
    </context>
    <context>
        <name>alien::PromAnswer</name>
        <message>
            <source>The server's answer is not that of Prometheus' API.</source>
            <translation>La respuesta del servidor no es la de la API de Prometheus.</translation>
        </message>
        <message>
            <source>A part of the server's storage did not answer; something may be missing here.</source>
            <translation>Una parte del almacenamiento del servidor no respondió; puede faltar algo aquí.</translation>
        </message>
        <message>
            <source>The server refused without saying why.</source>
            <translation>El servidor rechazó la consulta sin indicar el motivo.</translation>
        </message>
        <message>
            <source>The server's answer has no result that this console knows.</source>
            <translation>La respuesta del servidor no contiene ningún resultado que esta consola conozca.</translation>
        </message>
        <message numerus="yes">
            <source>%n native histogram(s) cannot be drawn; use histogram_quantile().</source>
            <translation>
                <numerusform>No se puede dibujar %n histograma nativo; use histogram_quantile().</numerusform>
                <numerusform>No se pueden dibujar %n histogramas nativos; use histogram_quantile().</numerusform>
            </translation>
        </message>
        <message>
            <source>The server's answer is not a list of names.</source>
            <translation>La respuesta del servidor no es una lista de nombres.</translation>
        </message>
    </context>
    <context>
        <name>alien::PromClient</name>
        <message>
            <source>The server keeps tenants apart and was told none: add the header X-Scope-OrgID.</source>
            <translation>El servidor separa por inquilinos y no se indicó ninguno: añada la cabecera X-Scope-OrgID.</translation>
        </message>
        <message>
            <source>The server asks for a user or a token, or does not know the given one (401).</source>
            <translation>El servidor pide un usuario o un token, o no conoce el indicado (401).</translation>
        </message>
        <message>
            <source>The server does not allow it (403).</source>
            <translation>El servidor no lo permite (403).</translation>
        </message>
        <message>
            <source>There is no Prometheus API at this address (404). For VictoriaMetrics cluster it ends in /select/0/prometheus, for Mimir in /prometheus.</source>
            <translation>No hay ninguna API de Prometheus en esta dirección (404). En un clúster de VictoriaMetrics termina en /select/0/prometheus; en Mimir, en /prometheus.</translation>
        </message>
        <message>
            <source>The server answered %1.</source>
            <translation>El servidor respondió %1.</translation>
        </message>
        <message>
            <source>A Prometheus-compatible server</source>
            <translation>Un servidor compatible con Prometheus</translation>
        </message>
    </context>
    <context>
        <name>alien::PromController</name>
        <message>
            <source>There is no metrics server for this connection any more.</source>
            <translation>Ya no hay servidor de métricas para esta conexión.</translation>
        </message>
        <message>
            <source>Save a metrics server first.</source>
            <translation>Guarde antes un servidor de métricas.</translation>
        </message>
        <message>
            <source>Asking the server…</source>
            <translation>Consultando el servidor…</translation>
        </message>
        <message>
            <source>The server answers.</source>
            <translation>El servidor responde.</translation>
        </message>
        <message>
            <source>Type a query first.</source>
            <translation>Escriba antes una consulta.</translation>
        </message>
        <message>
            <source>My %1</source>
            <translation>Mi %1</translation>
        </message>
        <message>
            <source>The panel stands at the end of “%1”.</source>
            <translation>El panel está al final de «%1».</translation>
        </message>
    </context>
    <context>
        <name>alien::PromPane</name>
        <message>
            <source>Metrics server</source>
            <translation>Servidor de métricas</translation>
        </message>
        <message>
            <source>Prometheus, VictoriaMetrics, Mimir or Thanos: the engine for a fleet that outgrows one desktop. The secret is kept in the keyring only.</source>
            <translation>Prometheus, VictoriaMetrics, Mimir o Thanos: el motor para una flota que desborda un solo escritorio. El secreto se guarda únicamente en el llavero.</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>Autenticación</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <source>User and password</source>
            <translation>Usuario y contraseña</translation>
        </message>
        <message>
            <source>Bearer token</source>
            <translation>Token Bearer</translation>
        </message>
        <message>
            <source>User</source>
            <translation>Usuario</translation>
        </message>
        <message>
            <source>Secret</source>
            <translation>Secreto</translation>
        </message>
        <message>
            <source>as it is kept</source>
            <translation>el guardado</translation>
        </message>
        <message>
            <source>Headers</source>
            <translation>Cabeceras</translation>
        </message>
        <message>
            <source>Own CA</source>
            <translation>CA propia</translation>
        </message>
        <message>
            <source>file in PEM form</source>
            <translation>archivo en formato PEM</translation>
        </message>
        <message>
            <source>Client certificate</source>
            <translation>Certificado de cliente</translation>
        </message>
        <message>
            <source>Its key</source>
            <translation>Su clave</translation>
        </message>
        <message>
            <source>PromQL query</source>
            <translation>Consulta PromQL</translation>
        </message>
        <message>
            <source>Legend</source>
            <translation>Leyenda</translation>
        </message>
        <message>
            <source>Names and labels complete while you type, or with Ctrl+Space. $rate stands for a window that suits the range, $step for its step.</source>
            <translation>Los nombres y etiquetas se completan al escribir, o con Ctrl+Espacio. $rate equivale a una ventana adecuada al intervalo, y $step, a su paso.</translation>
        </message>
        <message>
            <source>“%1” is no header: a name, a colon, a value.</source>
            <translation>«%1» no es una cabecera: nombre, dos puntos, valor.</translation>
        </message>
        <message>
            <source>Fill in the address first.</source>
            <translation>Rellene antes la dirección.</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Servidor</translation>
        </message>
        <message>
            <source>Deployments</source>
            <translation>Despliegues</translation>
        </message>
        <message>
            <source>no label names them; panels show all</source>
            <translation>ninguna etiqueta los identifica; los paneles los muestran todos</translation>
        </message>
        <message>
            <source>labelled %1</source>
            <translation>con la etiqueta %1</translation>
        </message>
        <message>
            <source>Points every</source>
            <translation>Puntos cada</translation>
        </message>
    </context>
    <context>
        <name>alien::PromProduct</name>
        <message>
            <source>The server does not say what it is.</source>
            <translation>El servidor no indica qué es.</translation>
        </message>
    </context>
    <context>
        <name>alien::PromQueryEdit</name>
        <message>
            <source>Completions</source>
            <translation>Sugerencias</translation>
        </message>
    </context>
    <context>
        <name>alien::PromServer</name>
        <message>
            <source>The address must begin with http:// or https:// and name a host, as in http://127.0.0.1:9090.</source>
            <translation>La dirección debe empezar por http:// o https:// e indicar un host, como en http://127.0.0.1:9090.</translation>
        </message>
        <message>
            <source>The address must not carry a query, a fragment or a password; the password has a field of its own.</source>
            <translation>La dirección no puede llevar consulta, fragmento ni contraseña; la contraseña tiene su propio campo.</translation>
        </message>
        <message>
            <source>%1 holds no certificate in PEM form.</source>
            <translation>%1 no contiene ningún certificado en formato PEM.</translation>
        </message>
        <message>
            <source>%1 holds no private key in PEM form without a pass phrase.</source>
            <translation>%1 no contiene ninguna clave privada en formato PEM sin frase de contraseña.</translation>
        </message>
        <message>
            <source>The header %1 cannot be sent.</source>
            <translation>No se puede enviar la cabecera %1.</translation>
        </message>
    </context>
    <context>
        <name>alien::PromSource</name>
        <message>
            <source>Prometheus-compatible server at %1</source>
            <translation>Servidor compatible con Prometheus en %1</translation>
        </message>
        <message>
            <source>%1 at %2</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>No Prometheus-compatible server is set up for this connection.</source>
            <translation>Esta conexión no tiene configurado ningún servidor compatible con Prometheus.</translation>
        </message>
        <message>
            <source>The server has nothing for this query in this time.</source>
            <translation>El servidor no tiene nada para esta consulta en este intervalo.</translation>
        </message>
    </context>
    <context>
        <name>alien::ProtectionCard</name>
        <message>
            <source>Production</source>
            <translation>Producción</translation>
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
            <translation>Ninguno</translation>
        </message>
        <message>
            <source>Asks one step more, holds single actions back 5 s</source>
            <translation>Pide un paso más de confirmación y retiene 5 s las acciones individuales</translation>
        </message>
        <message>
            <source>Asks before bulk and deletes</source>
            <translation>Pide confirmación en acciones masivas y eliminaciones</translation>
        </message>
        <message>
            <source>Asks before deletes only</source>
            <translation>Solo pide confirmación en eliminaciones</translation>
        </message>
    </context>
    <context>
        <name>alien::ProtectionTag</name>
        <message>
            <source>PRODUCTION</source>
            <translation>PRODUCCIÓN</translation>
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
            <translation>sin stack: esperarían indefinidamente</translation>
        </message>
        <message>
            <source>no stack</source>
            <translation>sin stack</translation>
        </message>
        <message>
            <source>the newest release has no stack for it</source>
            <translation>la release más reciente no tiene stack para ella</translation>
        </message>
        <message>
            <source>%1 removed</source>
            <translation>se quita %1</translation>
        </message>
        <message>
            <source>%1 changed</source>
            <translation>cambia %1</translation>
        </message>
        <message>
            <source>%1 added</source>
            <translation>se añade %1</translation>
        </message>
        <message>
            <source>permissions or settings of the stack changed</source>
            <translation>cambian permisos o la configuración del stack</translation>
        </message>
        <message>
            <source>nothing changes</source>
            <translation>no cambia nada</translation>
        </message>
        <message>
            <source>Hit, by group</source>
            <translation>Afectados, por grupo</translation>
        </message>
        <message>
            <source>Not moved, %1</source>
            <translation>No afectados, %1</translation>
        </message>
        <message>
            <source>The way back</source>
            <translation>Vuelta atrás</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n más</numerusform>
                <numerusform>%n más</numerusform>
            </translation>
        </message>
        <message>
            <source>Findings still open, %1</source>
            <translation>Hallazgos aún abiertos, %1</translation>
        </message>
        <message>
            <source>Fleet and newest release read again at %1.</source>
            <translation>Flota y release más reciente leídas de nuevo a las %1.</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>Plataforma</translation>
        </message>
        <message>
            <source>Hit</source>
            <translation>Afectados</translation>
        </message>
        <message>
            <source>Not covered</source>
            <translation>No cubiertos</translation>
        </message>
        <message>
            <source>Resources</source>
            <translation>Recursos</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <translation>%1 en %2</translation>
        </message>
        <message>
            <source>%1 not covered on %2</source>
            <translation>%1 no cubiertos en %2</translation>
        </message>
        <message>
            <source>Add a stack for %1</source>
            <translation>Añadir un stack para %1</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Todos</translation>
        </message>
        <message>
            <source>%1 in all</source>
            <translation>%1 en total</translation>
        </message>
        <message>
            <source>%1 not covered in all</source>
            <translation>%1 no cubiertos en total</translation>
        </message>
        <message>
            <source>%1 in %2</source>
            <translation>%1 en %2</translation>
        </message>
        <message numerus="yes">
            <source>%n failed now</source>
            <translation>
                <numerusform>%n con error ahora</numerusform>
                <numerusform>%n con error ahora</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message numerus="yes">
            <source>and %n more group(s)</source>
            <translation>
                <numerusform>y %n grupo más</numerusform>
                <numerusform>y %n grupos más</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody: no deployment is running.</source>
            <translation>A nadie: no hay ningún despliegue en ejecución.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Those that are being updated, set up or stalled move too when they settle before it is sent.</source>
            <translation>Los que están en actualización, en instalación o sin avance también se ven afectados si se estabilizan antes del envío.</translation>
        </message>
        <message>
            <source>Nobody is left out.</source>
            <translation>Nadie queda fuera.</translation>
        </message>
        <message>
            <source>Commit message</source>
            <translation>Mensaje del commit</translation>
        </message>
        <message>
            <source>Commit ref</source>
            <translation>Ref del commit</translation>
        </message>
        <message>
            <source>Commit sha</source>
            <translation>SHA del commit</translation>
        </message>
        <message>
            <source>Written into the release</source>
            <translation>Se escribe en la release</translation>
        </message>
        <message>
            <source>What differs from %1</source>
            <translation>Diferencias con %1</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nada</translation>
        </message>
        <message>
            <source>%1: %2 becomes %3</source>
            <translation>%1: %2 pasa a ser %3</translation>
        </message>
        <message>
            <source>No value differs.</source>
            <translation>Ningún valor difiere.</translation>
        </message>
        <message>
            <source>Show difference</source>
            <translation>Mostrar diferencias</translation>
        </message>
    </context>
    <context>
        <name>alien::Query</name>
        <message>
            <source>What is to follow "or"?</source>
            <translation>¿Qué debe seguir a «or»?</translation>
        </message>
        <message>
            <source>This list cannot be filtered with "or"</source>
            <translation>Esta lista no se puede filtrar con «or»</translation>
        </message>
        <message>
            <source>"or" stands between two conditions</source>
            <translation>«or» va entre dos condiciones</translation>
        </message>
        <message>
            <source>%1 is a time span: compare it with &lt; or &gt;</source>
            <translation>%1 es un intervalo de tiempo: compárelo con &lt; o &gt;</translation>
        </message>
        <message>
            <source>%1 cannot be compared with %2</source>
            <translation>%1 no se puede comparar con %2</translation>
        </message>
        <message>
            <source>%1 takes one value</source>
            <translation>%1 admite un valor</translation>
        </message>
        <message>
            <source>"%1" is no time span; write 90s, 15m, 1h, 2d or 1w</source>
            <translation>«%1» no es un intervalo de tiempo; escriba 90s, 15m, 1h, 2d o 1w</translation>
        </message>
        <message>
            <source>"%1" is no whole number</source>
            <translation>«%1» no es un número entero</translation>
        </message>
        <message>
            <source>%1 is yes or no</source>
            <translation>%1 es yes o no</translation>
        </message>
        <message>
            <source>There is no "%1" to filter by</source>
            <translation>No se puede filtrar por «%1»</translation>
        </message>
        <message>
            <source>What is %1 to be?</source>
            <translation>¿Qué valor debe tener %1?</translation>
        </message>
    </context>
    <context>
        <name>alien::QueryCompleter</name>
        <message>
            <source>Proposals for the filter</source>
            <translation>Sugerencias para el filtro</translation>
        </message>
    </context>
    <context>
        <name>alien::QueryEdit</name>
        <message>
            <source>Filter: words, status:failed, group:…, age&gt;1h</source>
            <translation>Filtro: palabras, status:failed, group:…, age&gt;1h</translation>
        </message>
        <message>
            <source>Go to the filter</source>
            <translation>Ir al filtro</translation>
        </message>
        <message>
            <source>Clear the filter</source>
            <translation>Borrar el filtro</translation>
        </message>
        <message>
            <source>%1. Did you mean “%2”?</source>
            <translation>%1. ¿Quiso decir «%2»?</translation>
        </message>
    </context>
    <context>
        <name>alien::QuestionForm</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>alien::QuitGuard</name>
        <message numerus="yes">
            <source>An action has not ended for %n deployment(s) yet. Those that wait are not sent to; those under way end first, and the journal has their outcome.</source>
            <translation>
                <numerusform>Una acción aún no ha terminado para %n despliegue. A los que esperan no se les envía; los que están en curso terminan antes, y el diario recoge su resultado.</numerusform>
                <numerusform>Una acción aún no ha terminado para %n despliegues. A los que esperan no se les envía; los que están en curso terminan antes, y el diario recoge su resultado.</numerusform>
            </translation>
        </message>
        <message>
            <source>Stop and quit</source>
            <translation>Detener y salir</translation>
        </message>
        <message>
            <source>Quit while an action is under way?</source>
            <translation>¿Salir con una acción en curso?</translation>
        </message>
    </context>
    <context>
        <name>alien::Rail</name>
        <message>
            <source>Sections</source>
            <translation>Secciones</translation>
        </message>
        <message>
            <source>Switch to %1</source>
            <translation>Cambiar a %1</translation>
        </message>
        <message>
            <source>Switch to %1 (%2)</source>
            <translation>Cambiar a %1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>alien::RailSection</name>
        <message>
            <source>%1 failed of %2</source>
            <translation>%1 con error de %2</translation>
        </message>
        <message>
            <source> of %1</source>
            <extracomment>after the number of failed ones: "13 of 412"</extracomment>
            <translation> de %1</translation>
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
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Live</source>
            <translation>En vivo</translation>
        </message>
        <message>
            <source>The last %1</source>
            <translation>Últimos %1</translation>
        </message>
        <message>
            <source>Follows the present.</source>
            <translation>Sigue el presente.</translation>
        </message>
        <message>
            <source>Back to the range before</source>
            <translation>Volver al intervalo anterior</translation>
        </message>
        <message>
            <source>Back to the range before (Esc, or a double click on a chart).</source>
            <translation>Vuelve al intervalo anterior (Esc o doble clic en un gráfico).</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 a %2</translation>
        </message>
    </context>
    <context>
        <name>alien::ReceiverPane</name>
        <message>
            <source>Receiver</source>
            <translation>Receptor</translation>
        </message>
        <message>
            <source>A manager forwards what its deployments send, if it is told where to. Put these lines into its configuration and start it anew:</source>
            <translation>Un manager reenvía lo que envían sus despliegues si se le indica adónde. Ponga estas líneas en su configuración y reinícielo:</translation>
        </message>
        <message>
            <source>Came from this connection</source>
            <translation>Recibido de esta conexión</translation>
        </message>
        <message>
            <source>Refused, from everybody</source>
            <translation>Rechazado, de cualquier origen</translation>
        </message>
        <message>
            <source>Kept on this machine</source>
            <translation>Guardado en este equipo</translation>
        </message>
        <message>
            <source>Metrics that arrived</source>
            <translation>Métricas recibidas</translation>
        </message>
        <message>
            <source>Metrics</source>
            <translation>Métricas</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>Series</source>
            <translation>Series</translation>
        </message>
        <message>
            <source>Log lines</source>
            <translation>Líneas de log</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>desde %1</translation>
        </message>
        <message>
            <source>Spans</source>
            <translation>Spans</translation>
        </message>
        <message>
            <source>Set aside, unreadable</source>
            <translation>Apartado, ilegible</translation>
        </message>
        <message>
            <source>The receiver listens on this machine only, for whoever has the secret.</source>
            <translation>El receptor escucha solo en este equipo, para quien tenga el secreto.</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>Header</source>
            <translation>Cabecera</translation>
        </message>
        <message>
            <source>Lines for the manager</source>
            <translation>Líneas para el manager</translation>
        </message>
        <message>
            <source>No keyring keeps the secret: good until this program ends.</source>
            <translation>Ningún llavero guarda el secreto: es válido hasta que termine este programa.</translation>
        </message>
        <message>
            <source>A manager elsewhere</source>
            <translation>Un manager en otro lugar</translation>
        </message>
        <message>
            <source>run here: its port comes to this receiver</source>
            <translation>ejecútelo aquí: su puerto llega a este receptor</translation>
        </message>
        <message>
            <source>Last</source>
            <translation>Último</translation>
        </message>
        <message>
            <source>nothing yet</source>
            <translation>nada aún</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Solicitudes</translation>
        </message>
        <message>
            <source>Metric points</source>
            <translation>Puntos de métricas</translation>
        </message>
        <message>
            <source>Log records</source>
            <translation>Registros de log</translation>
        </message>
        <message>
            <source>Points rejected</source>
            <translation>Puntos rechazados</translation>
        </message>
        <message>
            <source>Capped by the SDK</source>
            <translation>Limitado por el SDK</translation>
        </message>
        <message>
            <source>too many attribute sets</source>
            <translation>demasiados conjuntos de atributos</translation>
        </message>
        <message>
            <source>Without the secret</source>
            <translation>Sin el secreto</translation>
        </message>
        <message>
            <source>Wrong host</source>
            <translation>Host incorrecto</translation>
        </message>
        <message>
            <source>From a browser</source>
            <translation>Desde un navegador</translation>
        </message>
        <message>
            <source>Wrong path or method</source>
            <translation>Ruta o método incorrectos</translation>
        </message>
        <message>
            <source>Unreadable</source>
            <translation>Ilegible</translation>
        </message>
        <message>
            <source>Too large</source>
            <translation>Demasiado grande</translation>
        </message>
        <message>
            <source>Pushed back</source>
            <translation>Devuelto por sobrecarga</translation>
        </message>
        <message>
            <source>Last problem</source>
            <translation>Último problema</translation>
        </message>
        <message>
            <source>Unreadable, %1</source>
            <translation>Ilegible, %1</translation>
        </message>
    </context>
    <context>
        <name>alien::RecordsField</name>
        <message>
            <source>Add rule</source>
            <translation>Añadir regla</translation>
        </message>
        <message>
            <source>Add health check</source>
            <translation>Añadir comprobación de estado</translation>
        </message>
        <message>
            <source>Scale by itself</source>
            <translation>Escalar automáticamente</translation>
        </message>
        <message>
            <source>Add GPU</source>
            <translation>Añadir GPU</translation>
        </message>
        <message>
            <source>Add storage</source>
            <translation>Añadir almacenamiento</translation>
        </message>
        <message>
            <source>Add variable</source>
            <translation>Añadir variable</translation>
        </message>
        <message>
            <source>Add port</source>
            <translation>Añadir puerto</translation>
        </message>
        <message>
            <source>Add endpoint</source>
            <translation>Añadir endpoint</translation>
        </message>
        <message>
            <source>Add probe</source>
            <translation>Añadir sonda</translation>
        </message>
        <message>
            <source>Set amount</source>
            <translation>Definir cantidad</translation>
        </message>
        <message>
            <source>Add line</source>
            <translation>Añadir línea</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 a %2</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Días</translation>
        </message>
        <message>
            <source>Prefix</source>
            <translation>Prefijo</translation>
        </message>
        <message>
            <source>any</source>
            <translation>cualquiera</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Puerto</translation>
        </message>
        <message>
            <source>Exposed as</source>
            <translation>Expuesto como</translation>
        </message>
        <message>
            <source>Host label</source>
            <translation>Etiqueta de host</translation>
        </message>
        <message>
            <source>Protocol</source>
            <translation>Protocolo</translation>
        </message>
        <message>
            <source>Least</source>
            <translation>Mínimo</translation>
        </message>
        <message>
            <source>Desired</source>
            <translation>Deseado</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Método</translation>
        </message>
        <message>
            <source>Path</source>
            <translation>Ruta</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Timeout, s</source>
            <translation>Tiempo de espera, s</translation>
        </message>
        <message>
            <source>Failures</source>
            <translation>Fallos</translation>
        </message>
        <message>
            <source>Most</source>
            <translation>Máximo</translation>
        </message>
        <message>
            <source>CPU, %</source>
            <translation>CPU, %</translation>
        </message>
        <message>
            <source>Memory, %</source>
            <translation>Memoria, %</translation>
        </message>
        <message>
            <source>HTTP in flight</source>
            <translation>HTTP en curso</translation>
        </message>
        <message>
            <source>HTTP p95, ms</source>
            <translation>HTTP p95, ms</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>Cantidad</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <source>Mounted at</source>
            <translation>Montado en</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1, by default</source>
            <translation>%1, por defecto</translation>
        </message>
        <message>
            <source>Remove line %1 of %2</source>
            <translation>Quitar la línea %1 de %2</translation>
        </message>
        <message>
            <source>inside only</source>
            <translation>solo interno</translation>
        </message>
        <message>
            <source>not set</source>
            <translation>sin definir</translation>
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
            <translation>Una variable tiene un nombre.</translation>
        </message>
        <message>
            <source>%1 is there already.</source>
            <translation>%1 ya existe.</translation>
        </message>
        <message>
            <source>%1 is a whole number.</source>
            <translation>%1 es un número entero.</translation>
        </message>
    </context>
    <context>
        <name>alien::ReferencesField</name>
        <message>
            <source>link</source>
            <translation>enlace</translation>
        </message>
        <message>
            <source>dependency</source>
            <translation>dependencia</translation>
        </message>
    </context>
    <context>
        <name>alien::ReleaseInspector</name>
        <message>
            <source>the stack for %1</source>
            <translation>el stack para %1</translation>
        </message>
        <message>
            <source>permissions or settings</source>
            <translation>permisos o configuración</translation>
        </message>
        <message>
            <source>%1 added</source>
            <translation>se añade %1</translation>
        </message>
        <message>
            <source>%1 removed</source>
            <translation>se quita %1</translation>
        </message>
        <message>
            <source>%1 changed</source>
            <translation>cambia %1</translation>
        </message>
        <message>
            <source>means the same</source>
            <translation>significa lo mismo</translation>
        </message>
        <message>
            <source>Deployments that run it, by class</source>
            <translation>Despliegues que la ejecutan, por clase</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Resumen</translation>
        </message>
        <message>
            <source>Search in the stack for %1</source>
            <translation>Buscar en el stack para %1</translation>
        </message>
        <message>
            <source>Copy id</source>
            <translation>Copiar id</translation>
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
            <translation>Mensaje</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Publicación</translation>
        </message>
        <message>
            <source>Platforms</source>
            <translation>Plataformas</translation>
        </message>
        <message>
            <source>Against %1</source>
            <translation>Frente a %1</translation>
        </message>
        <message>
            <source>being compared</source>
            <translation>comparando</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparar</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>Run it</source>
            <translation>La ejecutan</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>On the way</source>
            <translation>En camino</translation>
        </message>
        <message>
            <source>Leaving it</source>
            <translation>La abandonan</translation>
        </message>
        <message>
            <source>Left behind</source>
            <translation>Rezagados</translation>
        </message>
        <message>
            <source>passed by when later ones were published</source>
            <translation>no alcanzados al publicarse releases posteriores</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>By group</source>
            <translation>Por grupo</translation>
        </message>
        <message>
            <source>By platform</source>
            <translation>Por plataforma</translation>
        </message>
    </context>
    <context>
        <name>alien::ReleaseTab</name>
        <message>
            <source>No release has been published yet.</source>
            <translation>Aún no se ha publicado ninguna release.</translation>
        </message>
        <message>
            <source>It runs the newest release.</source>
            <translation>Ejecuta la release más reciente.</translation>
        </message>
        <message>
            <source>The newest release has no stack for %1: it does not reach this deployment.</source>
            <translation>La release más reciente no tiene stack para %1: no llega a este despliegue.</translation>
        </message>
        <message>
            <source>It is on its way to the newest release.</source>
            <translation>Está en camino a la release más reciente.</translation>
        </message>
        <message numerus="yes">
            <source>It is %n release(s) behind the newest and does not want it: it was not running when that was published. The next release that is published reaches it once it runs.</source>
            <translation>
                <numerusform>Está %n release por detrás de la más reciente y no está pendiente de ella: no estaba en ejecución cuando se publicó. La próxima release que se publique le llegará cuando esté en ejecución.</numerusform>
                <numerusform>Está %n releases por detrás de la más reciente y no está pendiente de ella: no estaba en ejecución cuando se publicó. La próxima release que se publique le llegará cuando esté en ejecución.</numerusform>
            </translation>
        </message>
        <message>
            <source>It has not run any release yet.</source>
            <translation>Aún no ha ejecutado ninguna release.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Commit</source>
            <translation>Commit</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Mensaje</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Publicación</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>Ejecuta</translation>
        </message>
        <message>
            <source>Wants</source>
            <translation>Objetivo</translation>
        </message>
        <message>
            <source>It wants the newest release, but is %1.</source>
            <translation>Quiere la release más reciente, pero está en %1.</translation>
        </message>
    </context>
    <context>
        <name>alien::ReleaseTable</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>id or its beginning</source>
            <translation>id o su comienzo</translation>
        </message>
        <message>
            <source>commit or its beginning</source>
            <translation>commit o su comienzo</translation>
        </message>
        <message>
            <source>branch or tag</source>
            <translation>rama o etiqueta</translation>
        </message>
        <message>
            <source>words of the message</source>
            <translation>palabras del mensaje</translation>
        </message>
        <message>
            <source>a platform it has a stack for</source>
            <translation>una plataforma para la que tiene stack</translation>
        </message>
        <message>
            <source>anything in its stacks: a resource, an image, a variable</source>
            <translation>cualquier cosa en sus stacks: un recurso, una imagen, una variable</translation>
        </message>
        <message>
            <source>how many run it</source>
            <translation>cuántos la ejecutan</translation>
        </message>
        <message>
            <source>how many are on the way to it</source>
            <translation>cuántos están en camino a ella</translation>
        </message>
        <message>
            <source>how many run it and were passed by since</source>
            <translation>cuántos la ejecutan y no fueron alcanzados después</translation>
        </message>
    </context>
    <context>
        <name>alien::ReleaseTimeline</name>
        <message>
            <source>Timeline of releases</source>
            <translation>Cronología de releases</translation>
        </message>
        <message>
            <source>%1 releases from %2 to %3; %4 of them run somewhere</source>
            <translation>%1 releases de %2 a %3; %4 de ellas se ejecutan en algún lugar</translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s) run it</source>
            <translation>
                <numerusform>%n despliegue la ejecuta</numerusform>
                <numerusform>%n despliegues la ejecutan</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::ReleasesController</name>
        <message>
            <source>&amp;Show deployments that run it</source>
            <translation>Mo&amp;strar despliegues que la ejecutan</translation>
        </message>
        <message>
            <source>Opens the table of deployments, filtered to the release.</source>
            <translation>Abre la tabla de despliegues, filtrada por la release.</translation>
        </message>
        <message>
            <source>&amp;Edit as new release</source>
            <translation>&amp;Editar como release nueva</translation>
        </message>
        <message>
            <source>Opens the stacks of the release in the stack editor, as a draft.</source>
            <translation>Abre los stacks de la release en el editor de stacks, como borrador.</translation>
        </message>
        <message>
            <source>&amp;Compare release…</source>
            <translation>&amp;Comparar release…</translation>
        </message>
        <message>
            <source>What differs from the release before it, from another, or from what a deployment runs.</source>
            <translation>Qué cambia respecto a la release anterior, a otra o a lo que ejecuta un despliegue.</translation>
        </message>
        <message>
            <source>Copy release &amp;id</source>
            <translation>Copiar &amp;id de la release</translation>
        </message>
        <message>
            <source>Copies the id of the release.</source>
            <translation>Copia el id de la release.</translation>
        </message>
        <message>
            <source>Copy release &amp;JSON</source>
            <translation>Copiar &amp;JSON de la release</translation>
        </message>
        <message>
            <source>Copies the release as the manager sent it.</source>
            <translation>Copia la release tal como la envió el manager.</translation>
        </message>
        <message>
            <source>What differs?</source>
            <translation>¿Qué cambia?</translation>
        </message>
        <message>
            <source>Select a release first.</source>
            <translation>Seleccione antes una release.</translation>
        </message>
        <message>
            <source>Copy &amp;link to release</source>
            <translation>Copiar en&amp;lace a la release</translation>
        </message>
        <message>
            <source>Copies a link for colleagues with a connection of this name.</source>
            <translation>Copia un enlace para colegas que tengan una conexión con este nombre.</translation>
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
            <translation>Filtrar releases</translation>
        </message>
        <message>
            <source>commit, message, platform:aws, stack:LOG_LEVEL</source>
            <translation>commit, mensaje, platform:aws, stack:LOG_LEVEL</translation>
        </message>
        <message>
            <source>releases</source>
            <translation>releases</translation>
        </message>
        <message>
            <source>The releases could not be read</source>
            <translation>No se pudieron leer las releases</translation>
        </message>
        <message>
            <source>No releases yet</source>
            <translation>Aún no hay releases</translation>
        </message>
        <message>
            <source>A release is a stack this manager can roll out. Deployments made before the first release stay pending for ever.</source>
            <translation>Una release es un stack que este manager puede desplegar. Los despliegues creados antes de la primera release quedan en pending indefinidamente.</translation>
        </message>
    </context>
    <context>
        <name>alien::RequestLogPage</name>
        <message>
            <source>Requests</source>
            <translation>Solicitudes</translation>
        </message>
        <message>
            <source>Filter requests</source>
            <translation>Filtrar solicitudes</translation>
        </message>
        <message>
            <source>state:refused operation:deployments.* took&gt;1s text</source>
            <translation>state:refused operation:deployments.* took&gt;1s texto</translation>
        </message>
        <message>
            <source>requests</source>
            <translation>solicitudes</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>Llamada</translation>
        </message>
        <message numerus="yes">
            <source>%n request(s) kept</source>
            <translation>
                <numerusform>%n solicitud guardada</numerusform>
                <numerusform>%n solicitudes guardadas</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy path</source>
            <translation>Copiar ruta</translation>
        </message>
        <message>
            <source>No requests yet</source>
            <translation>Aún no hay solicitudes</translation>
        </message>
        <message>
            <source>Each request of this connection stands here, the last 2,000 of them.</source>
            <translation>Aquí figuran las solicitudes de esta conexión, las últimas 2000.</translation>
        </message>
    </context>
    <context>
        <name>alien::RequestText</name>
        <message>
            <source>Managers of generation 3 have no operation %1.</source>
            <translation>Los managers de la generación 3 no tienen la operación %1.</translation>
        </message>
        <message>
            <source>Managers of generation 1 have no operation %1.</source>
            <translation>Los managers de la generación 1 no tienen la operación %1.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>A name is needed.</source>
            <translation>Se requiere un nombre.</translation>
        </message>
        <message>
            <source>%1 must not be empty or hold control characters.</source>
            <translation>%1 no puede estar vacío ni contener caracteres de control.</translation>
        </message>
        <message>
            <source>A group must have room for at least one deployment.</source>
            <translation>Un grupo debe admitir al menos un despliegue.</translation>
        </message>
        <message>
            <source>A platform is needed.</source>
            <translation>Se requiere una plataforma.</translation>
        </message>
        <message>
            <source>Managers of generation 1 have no platform %1.</source>
            <translation>Los managers de la generación 1 no tienen la plataforma %1.</translation>
        </message>
        <message>
            <source>A resource prefix has 3 to 40 characters a-z, 0-9 and -, starts with a letter, ends with a letter or digit and has no two hyphens in a row.</source>
            <translation>Un prefijo de recursos tiene de 3 a 40 caracteres a-z, 0-9 y -, empieza por letra, acaba en letra o cifra y no lleva dos guiones seguidos.</translation>
        </message>
        <message>
            <source>%1 is not valid JSON: %2 (line %3, column %4).</source>
            <translation>%1 no es JSON válido: %2 (línea %3, columna %4).</translation>
        </message>
        <message>
            <source>%1 must be a JSON object.</source>
            <translation>%1 debe ser un objeto JSON.</translation>
        </message>
        <message>
            <source>An environment variable needs a name.</source>
            <translation>Una variable de entorno necesita un nombre.</translation>
        </message>
        <message>
            <source>Managers of generation 1 cannot filter deployments by name.</source>
            <translation>Los managers de la generación 1 no pueden filtrar despliegues por nombre.</translation>
        </message>
        <message>
            <source>The manager filters by name only within one deployment group.</source>
            <translation>El manager solo filtra por nombre dentro de un grupo de despliegue.</translation>
        </message>
        <message>
            <source>A release needs the stack of at least one platform.</source>
            <translation>Una release necesita el stack de al menos una plataforma.</translation>
        </message>
        <message>
            <source>A release needs a project.</source>
            <translation>Una release necesita un proyecto.</translation>
        </message>
        <message>
            <source>A command needs a name.</source>
            <translation>Un comando necesita un nombre.</translation>
        </message>
        <message>
            <source>Managers of generation 3 take no command names with a colon.</source>
            <translation>Los managers de la generación 3 no admiten nombres de comando con dos puntos.</translation>
        </message>
        <message>
            <source>The deadline has passed already.</source>
            <translation>El plazo ya ha vencido.</translation>
        </message>
        <message>
            <source>The deadline is not a point in time.</source>
            <translation>El plazo no es una fecha y hora.</translation>
        </message>
        <message>
            <source>An idempotency key has at most 500 characters A-Z, a-z, 0-9, _, :, . and -.</source>
            <translation>Una clave de idempotencia tiene como máximo 500 caracteres A-Z, a-z, 0-9, _, :, . y -.</translation>
        </message>
        <message>
            <source>A size cannot be negative.</source>
            <translation>Un tamaño no puede ser negativo.</translation>
        </message>
        <message>
            <source>Managers of generation 1 cannot address one resource of a deployment.</source>
            <translation>Los managers de la generación 1 no pueden dirigirse a un recurso concreto de un despliegue.</translation>
        </message>
        <message>
            <source>Managers of generation 3 lease commands to one resource; name it with its type.</source>
            <translation>Los managers de la generación 3 reservan comandos para un solo recurso; indíquelo con su tipo.</translation>
        </message>
        <message>
            <source>Leases and their seconds must be at least 1.</source>
            <translation>Las reservas y sus segundos deben ser al menos 1.</translation>
        </message>
        <message>
            <source>A response is a success with a body, or an error with code and message.</source>
            <translation>Una respuesta es un éxito con cuerpo o un error con código y mensaje.</translation>
        </message>
        <message>
            <source>An empty secret is not written.</source>
            <translation>Un secreto vacío no se escribe.</translation>
        </message>
        <message>
            <source>The request has %1 bytes; the manager takes at most 2 MB.</source>
            <translation>La solicitud tiene %1 bytes; el manager admite como máximo 2 MB.</translation>
        </message>
        <message>
            <source>The call was cancelled.</source>
            <translation>Se canceló la llamada.</translation>
        </message>
        <message>
            <source>The manager's answer was empty.</source>
            <translation>La respuesta del manager estaba vacía.</translation>
        </message>
        <message>
            <source>The manager's answer has another shape than this program knows.</source>
            <translation>La respuesta del manager tiene una forma que este programa no conoce.</translation>
        </message>
        <message>
            <source>Where: line %1, column %2 (byte %3)</source>
            <translation>Dónde: línea %1, columna %2 (byte %3)</translation>
        </message>
        <message>
            <source>Problem: %1</source>
            <translation>Problema: %1</translation>
        </message>
        <message>
            <source>Where: %1</source>
            <translation>Dónde: %1</translation>
        </message>
        <message>
            <source>the whole answer</source>
            <translation>la respuesta completa</translation>
        </message>
        <message>
            <source>Expected: %1</source>
            <translation>Se esperaba: %1</translation>
        </message>
        <message>
            <source>At byte: %1</source>
            <translation>En el byte: %1</translation>
        </message>
        <message>
            <source>Found: nothing</source>
            <translation>Encontrado: nada</translation>
        </message>
        <message>
            <source>Found: %1</source>
            <translation>Encontrado: %1</translation>
        </message>
        <message>
            <source>The manager accepted the request (%1): what it asked for has happened, do not repeat it.</source>
            <translation>El manager aceptó la solicitud (%1): lo que pedía ya ha ocurrido; no la repita.</translation>
        </message>
        <message>
            <source>The manager may be of a version that this program does not know.</source>
            <translation>Puede que el manager sea de una versión que este programa no conoce.</translation>
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
                <numerusform>Los cambios se aplican a la única plataforma que lo tiene</numerusform>
                <numerusform>Los cambios se aplican a las %n plataformas que lo tienen</numerusform>
            </translation>
        </message>
        <message>
            <source>No form for the type %1: its fields are not known here. It is kept as it is and can be edited as text.</source>
            <translation>No hay formulario para el tipo %1: aquí no se conocen sus campos. Se conserva como está y se puede editar como texto.</translation>
        </message>
        <message>
            <source>Change %1</source>
            <translation>Cambiar %1</translation>
        </message>
        <message>
            <source>The text is not JSON now; the form rests until it is.</source>
            <translation>El texto ahora no es JSON; el formulario queda en pausa hasta que lo sea.</translation>
        </message>
        <message numerus="yes">
            <source>Changes go to all %n platform(s), which differ here</source>
            <translation>
                <numerusform>Los cambios se aplican a la única plataforma</numerusform>
                <numerusform>Los cambios se aplican a las %n plataformas, que aquí difieren</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::ResourceTree</name>
        <message>
            <source>link</source>
            <translation>enlace</translation>
        </message>
        <message>
            <source>trigger</source>
            <translation>disparador</translation>
        </message>
        <message>
            <source>cluster</source>
            <translation>clúster</translation>
        </message>
        <message>
            <source>dependency</source>
            <translation>dependencia</translation>
        </message>
        <message>
            <source>not in the state</source>
            <translation>no está en el estado</translation>
        </message>
        <message>
            <source>cycle: it needs itself</source>
            <translation>ciclo: se necesita a sí mismo</translation>
        </message>
        <message>
            <source>no status</source>
            <translation>sin estado</translation>
        </message>
        <message>
            <source>%1, system</source>
            <translation>%1, sistema</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Resource</source>
            <translation>Recurso</translation>
        </message>
        <message>
            <source>By way of</source>
            <translation>A través de</translation>
        </message>
    </context>
    <context>
        <name>alien::ResourceTreeView</name>
        <message>
            <source>Resource dependencies</source>
            <translation>Dependencias de recursos</translation>
        </message>
        <message>
            <source>These need each other in a circle: %1.</source>
            <translation>Estos se necesitan unos a otros en círculo: %1.</translation>
        </message>
        <message numerus="yes">
            <source>Needed, but not in the state of the deployment: %n resource(s).</source>
            <translation>
                <numerusform>Necesario, pero ausente del estado del despliegue: %n recurso.</numerusform>
                <numerusform>Necesarios, pero ausentes del estado del despliegue: %n recursos.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::ResourcesTab</name>
        <message>
            <source>Resources</source>
            <translation>Recursos</translation>
        </message>
        <message>
            <source>Selected resource</source>
            <translation>Recurso seleccionado</translation>
        </message>
        <message>
            <source>Resources and the selected one</source>
            <translation>Recursos y el seleccionado</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Lista</translation>
        </message>
        <message>
            <source>The stack's own resources first, then the system's.</source>
            <translation>Primero los recursos propios del stack, después los del sistema.</translation>
        </message>
        <message>
            <source>Tree</source>
            <translation>Árbol</translation>
        </message>
        <message>
            <source>Each resource with what it needs beneath it.</source>
            <translation>Cada recurso con lo que necesita debajo.</translation>
        </message>
        <message>
            <source>No resources yet</source>
            <translation>Aún no hay recursos</translation>
        </message>
        <message>
            <source>They appear with the first step of the deployment.</source>
            <translation>Aparecen con el primer paso del despliegue.</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Variable</source>
            <translation>Variable</translation>
        </message>
        <message>
            <source>In code</source>
            <translation>En el código</translation>
        </message>
        <message>
            <source>Whose</source>
            <translation>Origen</translation>
        </message>
        <message>
            <source>Made by the system beside the stack's own resources</source>
            <translation>Creado por el sistema junto a los recursos propios del stack</translation>
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
            <translation>Progreso de %1</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>%1 to go</source>
            <translation>faltan %1</translation>
        </message>
        <message>
            <source>settled</source>
            <translation>estabilizado</translation>
        </message>
        <message>
            <source>Rollouts</source>
            <translation>Rollouts</translation>
        </message>
        <message numerus="yes">
            <source>%n under way</source>
            <translation>
                <numerusform>%n en curso</numerusform>
                <numerusform>%n en curso</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::RolloutView</name>
        <message>
            <source>waiting</source>
            <translation>en espera</translation>
        </message>
        <message>
            <source>updating</source>
            <translation>actualizándose</translation>
        </message>
        <message>
            <source>run it</source>
            <translation>la ejecutan</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>con error</translation>
        </message>
        <message>
            <source>not covered, wait for ever</source>
            <translation>no cubiertos, esperan indefinidamente</translation>
        </message>
        <message>
            <source>on the way to another release</source>
            <translation>en camino a otra release</translation>
        </message>
        <message>
            <source>gone</source>
            <translation>de baja</translation>
        </message>
        <message>
            <source>Deployments of the rollout, by state</source>
            <translation>Despliegues del rollout, por estado</translation>
        </message>
        <message>
            <source>Back to the stack</source>
            <translation>Volver al stack</translation>
        </message>
        <message>
            <source>Nothing was published from here yet</source>
            <translation>Aún no se ha publicado nada desde aquí</translation>
        </message>
        <message>
            <source>Rollout of %1</source>
            <translation>Rollout de %1</translation>
        </message>
        <message>
            <source>%1 of %2 run it</source>
            <translation>%1 de %2 la ejecutan</translation>
        </message>
        <message>
            <source>%1; settled after %2.</source>
            <translation>%1; estabilizado tras %2.</translation>
        </message>
        <message>
            <source>%1; under way for %2.</source>
            <translation>%1; en curso desde hace %2.</translation>
        </message>
        <message>
            <source>%1: %2 in the middle, %3 the longest (%4)</source>
            <translation>%1: %2 de mediana, %3 como máximo (%4)</translation>
        </message>
        <message>
            <source>Time in each step: %1.</source>
            <translation>Tiempo en cada paso: %1.</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>Show deployments that failed with %1</source>
            <translation>Mostrar despliegues que fallaron con %1</translation>
        </message>
    </context>
    <context>
        <name>alien::SavedViews</name>
        <message>
            <source>A view needs a name.</source>
            <translation>Una vista necesita un nombre.</translation>
        </message>
        <message>
            <source>The name is longer than %1 characters: it would not fit on a tab.</source>
            <translation>El nombre supera los %1 caracteres: no cabría en una pestaña.</translation>
        </message>
        <message>
            <source>There is a view “%1” already: choose another name.</source>
            <translation>Ya existe una vista «%1»: elija otro nombre.</translation>
        </message>
        <message>
            <source>That is too long for a view.</source>
            <translation>Es demasiado largo para una vista.</translation>
        </message>
        <message>
            <source>That is no view: at character %1 it is not what “Copy view as text” gives.</source>
            <translation>Esto no es una vista: en el carácter %1 no coincide con lo que da «Copiar vista como texto».</translation>
        </message>
        <message>
            <source>That is no view: "view", its name, or "query", its filter, is missing.</source>
            <translation>Esto no es una vista: falta "view", su nombre, o "query", su filtro.</translation>
        </message>
    </context>
    <context>
        <name>alien::SchemaForm</name>
        <message>
            <source>Parameters as fields</source>
            <translation>Parámetros como campos</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>omitido</translation>
        </message>
        <message>
            <source> or </source>
            <translation> o </translation>
        </message>
        <message>
            <source>%1, in %2 of %3 earlier ones</source>
            <translation>%1, en %2 de %3 anteriores</translation>
        </message>
        <message>
            <source>Earlier ones had %1 here.</source>
            <translation>Los anteriores tenían aquí %1.</translation>
        </message>
    </context>
    <context>
        <name>alien::ScriptRun</name>
        <message>
            <source>no connection: name one with --profile, --connect or ALIEN_MANAGER_URL</source>
            <translation>sin conexión: indique una con --profile, --connect o ALIEN_MANAGER_URL</translation>
        </message>
        <message>
            <source>%1 would send the token unencrypted; open it in the window once and agree</source>
            <translation>%1 enviaría el token sin cifrar; ábralo una vez en la ventana y acéptelo</translation>
        </message>
        <message>
            <source>not settled after %1 s: %2</source>
            <translation>sin estado definitivo tras %1 s: %2</translation>
        </message>
        <message>
            <source>no token: name a file with --token-file or set ALIEN_MANAGER_BEARER</source>
            <translation>sin token: indique un archivo con --token-file o defina ALIEN_MANAGER_BEARER</translation>
        </message>
        <message>
            <source>no token is kept for this connection; use --token-file</source>
            <translation>no hay ningún token guardado para esta conexión; use --token-file</translation>
        </message>
        <message>
            <source>the secret store does not answer: %1</source>
            <translation>el almacén de secretos no responde: %1</translation>
        </message>
        <message>
            <source>the manager refuses the token: %1</source>
            <translation>el manager rechaza el token: %1</translation>
        </message>
        <message>
            <source>%1 is no Alien manager: %2</source>
            <translation>%1 no es un manager de Alien: %2</translation>
        </message>
        <message>
            <source>%1 cannot be reached: %2</source>
            <translation>no se puede acceder a %1: %2</translation>
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
            <translation>no existe el despliegue «%1»</translation>
        </message>
        <message>
            <source>the command gives no token: %1</source>
            <translation>el comando no devuelve ningún token: %1</translation>
        </message>
        <message>
            <source>the manager did not list all deployments, groups or releases; what follows misses some</source>
            <translation>el manager no enumeró todos los despliegues, grupos o releases; en lo que sigue faltan algunos</translation>
        </message>
        <message>
            <source>the secret store is locked; unlock it, or use --token-file</source>
            <translation>el almacén de secretos está bloqueado; desbloquéelo o use --token-file</translation>
        </message>
    </context>
    <context>
        <name>alien::SectionHead</name>
        <message>
            <source>Find or run anything</source>
            <translation>Buscar o ejecutar cualquier cosa</translation>
        </message>
    </context>
    <context>
        <name>alien::SeriesTable</name>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
    </context>
    <context>
        <name>alien::SeriesUnit</name>
        <message>
            <source>no value</source>
            <translation>sin valor</translation>
        </message>
        <message>
            <source>per second</source>
            <translation>por segundo</translation>
        </message>
        <message>
            <source>%1 per second</source>
            <translation>%1 por segundo</translation>
        </message>
    </context>
    <context>
        <name>alien::Session</name>
        <message>
            <source>You look at the past; go back to now to act.</source>
            <translation>Está viendo el pasado; vuelva al presente para actuar.</translation>
        </message>
        <message>
            <source>This is the last known fleet; the manager's own list is still on its way.</source>
            <translation>Esta es la última flota conocida; la lista del manager aún está en camino.</translation>
        </message>
        <message>
            <source>Still connecting.</source>
            <translation>Aún conectando.</translation>
        </message>
        <message>
            <source>The manager does not accept the token.</source>
            <translation>El manager no acepta el token.</translation>
        </message>
        <message>
            <source>No token is known for this connection.</source>
            <translation>No se conoce ningún token para esta conexión.</translation>
        </message>
        <message>
            <source>The manager cannot be reached.</source>
            <translation>No se puede acceder al manager.</translation>
        </message>
        <message>
            <source>What answers at this address is not an Alien manager.</source>
            <translation>Lo que responde en esta dirección no es un manager de Alien.</translation>
        </message>
    </context>
    <context>
        <name>alien::SessionPolls</name>
        <message>
            <source>Your token has the role %1; listing deployments needs %2.</source>
            <translation>Su token es %1; para enumerar despliegues se necesita %2.</translation>
        </message>
    </context>
    <context>
        <name>alien::SetsField</name>
        <message>
            <source>permission set</source>
            <translation>conjunto de permisos</translation>
        </message>
        <message>
            <source>a set of its own, %1</source>
            <translation>un conjunto propio, %1</translation>
        </message>
        <message>
            <source>own set %1</source>
            <translation>conjunto propio %1</translation>
        </message>
    </context>
    <context>
        <name>alien::SettingsCheck</name>
        <message>
            <source>The manager does not know %1 and would drop it in silence.</source>
            <translation>El manager no conoce %1 y lo descartaría sin avisar.</translation>
        </message>
        <message>
            <source>The manager does not know %1 and would drop it in silence; %2 is what it knows.</source>
            <translation>El manager no conoce %1 y lo descartaría sin avisar; lo que conoce es %2.</translation>
        </message>
        <message>
            <source>%1 is one of: %2.</source>
            <translation>%1 es uno de estos valores: %2.</translation>
        </message>
        <message>
            <source>This manager takes only push on %1.</source>
            <translation>Este manager solo acepta push en %1.</translation>
        </message>
        <message>
            <source>network.type is one of: %1.</source>
            <translation>network.type es uno de estos valores: %1.</translation>
        </message>
        <message>
            <source>A network of %1 does not go with %2.</source>
            <translation>Una red de %1 no es compatible con %2.</translation>
        </message>
        <message>
            <source>%1 is missing.</source>
            <translation>Falta %1.</translation>
        </message>
        <message>
            <source>%1 is a whole number from 1 on.</source>
            <translation>%1 es un número entero a partir de 1.</translation>
        </message>
        <message>
            <source>%1 is a text.</source>
            <translation>%1 es un texto.</translation>
        </message>
        <message>
            <source>%1 is a list of texts.</source>
            <translation>%1 es una lista de textos.</translation>
        </message>
        <message>
            <source>%1 reads 10.0.0.0/16.</source>
            <translation>%1 tiene la forma 10.0.0.0/16.</translation>
        </message>
        <message>
            <source>This manager does not know %1, which is of 3.x, and would drop it in silence.</source>
            <translation>Este manager no conoce %1, que es de 3.x, y lo descartaría sin avisar.</translation>
        </message>
        <message>
            <source>This manager takes only pull on %1.</source>
            <translation>En %1 este manager solo admite pull.</translation>
        </message>
    </context>
    <context>
        <name>alien::SettingsEditor</name>
        <message>
            <source>Deployment model</source>
            <extracomment>Who brings a deployment to its release: the manager (push) or an agent (pull)</extracomment>
            <translation>Modelo de despliegue</translation>
        </message>
        <message>
            <source>Updates</source>
            <translation>Actualizaciones</translation>
        </message>
        <message>
            <source>Telemetry</source>
            <translation>Telemetría</translation>
        </message>
        <message>
            <source>Heartbeats</source>
            <translation>Latidos</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Red</translation>
        </message>
        <message>
            <source>not chosen</source>
            <translation>sin elegir</translation>
        </message>
        <message>
            <source>%1 (default)</source>
            <translation>%1 (por defecto)</translation>
        </message>
        <message>
            <source>%1, apart by spaces</source>
            <translation>%1, separados por espacios</translation>
        </message>
    </context>
    <context>
        <name>alien::SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Configuración</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>As the desktop</source>
            <translation>Como el escritorio</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Filas</translation>
        </message>
        <message>
            <source>Compact</source>
            <translation>Compactas</translation>
        </message>
        <message>
            <source>Comfortable</source>
            <translation>Espaciadas</translation>
        </message>
        <message>
            <source>Keep commands</source>
            <translation>Conservar comandos</translation>
        </message>
        <message>
            <source>30 days</source>
            <translation>30 días</translation>
        </message>
        <message>
            <source>90 days</source>
            <translation>90 días</translation>
        </message>
        <message>
            <source>1 year</source>
            <translation>1 año</translation>
        </message>
        <message>
            <source>for ever</source>
            <translation>siempre</translation>
        </message>
        <message>
            <source>Commands on disk</source>
            <translation>Comandos en disco</translation>
        </message>
        <message>
            <source>up to 500 MB</source>
            <translation>hasta 500 MB</translation>
        </message>
        <message>
            <source>up to 2 GB</source>
            <translation>hasta 2 GB</translation>
        </message>
        <message>
            <source>up to 10 GB</source>
            <translation>hasta 10 GB</translation>
        </message>
        <message>
            <source>any size</source>
            <translation>sin límite</translation>
        </message>
        <message>
            <source>Older ones are removed from this computer half a minute after the choice; those with a star stay.</source>
            <translation>Los más antiguos se eliminan de este equipo medio minuto después de elegir; los marcados con estrella permanecen.</translation>
        </message>
        <message>
            <source>Beyond it the oldest are removed, half a minute after the choice; those with a star stay.</source>
            <translation>Si se supera, se eliminan los más antiguos medio minuto después de elegir; los marcados con estrella permanecen.</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Zona horaria</translation>
        </message>
        <message>
            <source>This computer's</source>
            <translation>La de este equipo</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Más pequeño</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Más grande</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Restablecer</translation>
        </message>
        <message>
            <source>Normal size</source>
            <translation>Tamaño normal</translation>
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
            <translation>Lo que elija aquí se aplica de inmediato</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Lenguaje</translation>
        </message>
        <message>
            <source>From the next start on</source>
            <translation>A partir del próximo inicio</translation>
        </message>
        <message>
            <source>Keep the journal</source>
            <translation>Conservar el diario</translation>
        </message>
        <message>
            <source>2 years</source>
            <translation>2 años</translation>
        </message>
        <message>
            <source>5 years</source>
            <translation>5 años</translation>
        </message>
        <message>
            <source>Older entries are moved into a sealed file beside the journal half a minute after the choice; what stays begins where it ends, so both can still be verified.</source>
            <translation>Las entradas más antiguas se trasladan a un archivo sellado junto al diario medio minuto después de elegirlo; lo que queda empieza donde este termina, de modo que ambos se pueden seguir verificando.</translation>
        </message>
        <message>
            <source>Stalled after</source>
            <translation>Sin avance tras</translation>
        </message>
        <message>
            <source>Keep the past of fleets</source>
            <translation>Conservar el historial de las flotas</translation>
        </message>
        <message>
            <source>What the time machine shows. Older changes are removed from this computer half a minute after the choice; beyond 256 MB a connection the oldest go in any case.</source>
            <translation>Lo que muestra la máquina del tiempo. Los cambios más antiguos se eliminan de este equipo medio minuto después de la elección; por encima de 256 MB por conexión, los más antiguos se eliminan en todo caso.</translation>
        </message>
    </context>
    <context>
        <name>alien::SettingsTab</name>
        <message>
            <source>default</source>
            <translation>por defecto</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Red</translation>
        </message>
        <message>
            <source>Network id</source>
            <translation>Id de red</translation>
        </message>
        <message>
            <source>Address range</source>
            <translation>Rango de direcciones</translation>
        </message>
        <message>
            <source>Zones</source>
            <translation>Zonas</translation>
        </message>
        <message>
            <source>Public subnets</source>
            <translation>Subredes públicas</translation>
        </message>
        <message>
            <source>Private subnets</source>
            <translation>Subredes privadas</translation>
        </message>
        <message>
            <source>Security groups</source>
            <translation>Grupos de seguridad</translation>
        </message>
        <message>
            <source>Namespace</source>
            <translation>Espacio de nombres</translation>
        </message>
        <message>
            <source>Exposure</source>
            <translation>Exposición</translation>
        </message>
        <message>
            <source>Domain</source>
            <translation>Dominio</translation>
        </message>
        <message>
            <source>Route</source>
            <translation>Ruta</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>Certificado</translation>
        </message>
        <message>
            <source>Settings are fixed when a deployment is created.</source>
            <translation>La configuración queda fijada al crear el despliegue.</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <source>Updates</source>
            <translation>Actualizaciones</translation>
        </message>
        <message>
            <source>Telemetry</source>
            <translation>Telemetría</translation>
        </message>
        <message>
            <source>Heartbeats</source>
            <translation>Latidos</translation>
        </message>
        <message>
            <source>Domain of %1</source>
            <translation>Dominio de %1</translation>
        </message>
        <message>
            <source>External bindings</source>
            <translation>Bindings externos</translation>
        </message>
        <message>
            <source>Compute pools</source>
            <translation>Pools de cómputo</translation>
        </message>
        <message>
            <source>Not known here</source>
            <translation>Desconocido aquí</translation>
        </message>
    </context>
    <context>
        <name>alien::SetupHint</name>
        <message>
            <source>Show the receiver</source>
            <translation>Mostrar el receptor</translation>
        </message>
        <message>
            <source>Set up the metrics server</source>
            <translation>Configurar el servidor de métricas</translation>
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
            <translation>Filtrar las acciones del programa</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Atajos de teclado</translation>
        </message>
        <message>
            <source>Set</source>
            <translation>Asignar</translation>
        </message>
        <message>
            <source>Remove keys</source>
            <translation>Quitar teclas</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Restablecer</translation>
        </message>
        <message>
            <source>Reset all</source>
            <translation>Restablecer todo</translation>
        </message>
        <message>
            <source>Changes work at once</source>
            <translation>Los cambios se aplican de inmediato</translation>
        </message>
        <message>
            <source>Words, keys:Ctrl+K, menu:View, change:changed</source>
            <translation>Palabras, keys:Ctrl+K, menu:View, change:changed</translation>
        </message>
        <message>
            <source>New keys</source>
            <translation>Teclas nuevas</translation>
        </message>
        <message>
            <source>Choose a command above</source>
            <translation>Elija arriba una acción</translation>
        </message>
        <message>
            <source>Enter goes to the field; then press the new keys.</source>
            <translation>Intro lleva al campo; pulse después las teclas nuevas.</translation>
        </message>
        <message>
            <source>%1 belongs to “%2”, which would have it no longer.</source>
            <translation>%1 pertenece a «%2», que dejaría de tenerlo.</translation>
        </message>
        <message>
            <source>Take it from there</source>
            <translation>Quitárselo</translation>
        </message>
        <message>
            <source>Nobody else has it. Enter sets it.</source>
            <translation>Está libre. Pulse Intro para asignarlo.</translation>
        </message>
    </context>
    <context>
        <name>alien::ShortcutMap</name>
        <message>
            <source>A shortcut is one key, held together with Ctrl, Alt or Shift.</source>
            <translation>Un atajo es una sola tecla, pulsada junto con Ctrl, Alt o Mayús.</translation>
        </message>
        <message>
            <source>%1 opens a menu.</source>
            <translation>%1 abre un menú.</translation>
        </message>
        <message>
            <source>%1 is needed for typing and moving about: hold Ctrl or Alt with it, or use a function key.</source>
            <translation>%1 se necesita para escribir y desplazarse: combínelo con Ctrl o Alt, o use una tecla de función.</translation>
        </message>
        <message>
            <source>%1 opens menus and goes to fields: hold Ctrl with it.</source>
            <translation>%1 abre menús y lleva a campos: combínelo con Ctrl.</translation>
        </message>
        <message>
            <source>%1 copies, pastes or takes back what is typed, everywhere.</source>
            <translation>%1 copia, pega o deshace lo escrito en todas partes.</translation>
        </message>
    </context>
    <context>
        <name>alien::ShortcutTable</name>
        <message>
            <source>Command</source>
            <translation>Comando</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Cambio</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Menú</translation>
        </message>
        <message>
            <source>Ctrl+K</source>
            <translation>Ctrl+K</translation>
        </message>
        <message>
            <source>View, Deployment, …</source>
            <translation>Ver, Despliegue, …</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>cambiado</translation>
        </message>
    </context>
    <context>
        <name>alien::SidePicker</name>
        <message>
            <source>Deployment, %1</source>
            <translation>Despliegue, %1</translation>
        </message>
        <message>
            <source>name of the deployment</source>
            <translation>nombre del despliegue</translation>
        </message>
        <message>
            <source>draft %1</source>
            <translation>borrador %1</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>what a deployment runs</source>
            <translation>lo que ejecuta un despliegue</translation>
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
                <numerusform>y %n más</numerusform>
                <numerusform>y %n más</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::SqliteFile</name>
        <message>
            <source>The folder of %1 cannot be made.</source>
            <translation>No se puede crear la carpeta de %1.</translation>
        </message>
        <message>
            <source>%1 was written by a newer version of this program; it is shown, nothing is added.</source>
            <translation>%1 lo escribió una versión más reciente de este programa; se muestra, pero no se añade nada.</translation>
        </message>
        <message>
            <source>%1 cannot be opened: %2</source>
            <translation>No se puede abrir %1: %2</translation>
        </message>
        <message>
            <source>%1 is damaged and could not be moved aside.</source>
            <translation>%1 está dañado y no se pudo apartar.</translation>
        </message>
        <message>
            <source>%1 was damaged. It was moved to %2, and a new one begun.</source>
            <translation>%1 estaba dañado. Se movió a %2 y se empezó uno nuevo.</translation>
        </message>
        <message>
            <source>%1 is damaged.</source>
            <translation>%1 está dañado.</translation>
        </message>
        <message>
            <source>%1 cannot be written; it is shown, nothing is added.</source>
            <translation>No se puede escribir en %1; se muestra su contenido y no se añade nada.</translation>
        </message>
        <message numerus="yes">
            <source>%1 was damaged. It was moved to %2, and what could be read of it, %n row(s), was brought into a new one.</source>
            <translation>
                <numerusform>%1 estaba dañado. Se movió a %2, y lo que se pudo leer, %n fila, se pasó a un archivo nuevo.</numerusform>
                <numerusform>%1 estaba dañado. Se movió a %2, y lo que se pudo leer, %n filas, se pasó a un archivo nuevo.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 has to be brought to this version of the program, but no backup of it could be made: %2</source>
            <translation>%1 debe adaptarse a esta versión del programa, pero no se pudo hacer una copia de seguridad: %2</translation>
        </message>
    </context>
    <context>
        <name>alien::StackBench</name>
        <message>
            <source>%1 was changed in another window.</source>
            <translation>%1 se cambió en otra ventana.</translation>
        </message>
        <message>
            <source>Both stay: this one goes on as "%1".</source>
            <translation>Ambos se conservan: este continúa como «%1».</translation>
        </message>
        <message>
            <source>Not changed.</source>
            <translation>Sin cambios.</translation>
        </message>
        <message>
            <source>The text of %1 is not JSON now; mend it first.</source>
            <translation>El texto de %1 no es JSON ahora; corríjalo antes.</translation>
        </message>
        <message>
            <source>%1: the text has no place for it.</source>
            <translation>%1: en el texto no hay lugar para ello.</translation>
        </message>
        <message>
            <source>Take over changes for %1</source>
            <translation>Incorporar cambios para %1</translation>
        </message>
        <message>
            <source>Not taken over.</source>
            <translation>No incorporado.</translation>
        </message>
        <message>
            <source>The stack of %1 has changed meanwhile.</source>
            <translation>El stack de %1 ha cambiado entretanto.</translation>
        </message>
        <message>
            <source>Not converted.</source>
            <translation>No convertido.</translation>
        </message>
        <message>
            <source>The text of a platform is not JSON now; mend it first.</source>
            <translation>El texto de una plataforma no es JSON ahora; corríjalo antes.</translation>
        </message>
        <message>
            <source>%1: the text has changed meanwhile.</source>
            <translation>%1: el texto ha cambiado entretanto.</translation>
        </message>
        <message>
            <source>Open a draft first.</source>
            <translation>Abra antes un borrador.</translation>
        </message>
        <message>
            <source>The text is not JSON yet; the findings say where.</source>
            <translation>El texto aún no es JSON; los hallazgos indican dónde.</translation>
        </message>
        <message>
            <source>There is no stack for any platform yet.</source>
            <translation>Aún no hay stack para ninguna plataforma.</translation>
        </message>
        <message>
            <source>It is being checked.</source>
            <translation>Se está comprobando.</translation>
        </message>
        <message>
            <source>The draft is not there any more.</source>
            <translation>El borrador ya no existe.</translation>
        </message>
        <message>
            <source>The release is not known here.</source>
            <translation>La release no se conoce aquí.</translation>
        </message>
        <message>
            <source>Releases are read once a connection is ready.</source>
            <translation>Las releases se leen cuando una conexión está lista.</translation>
        </message>
        <message>
            <source>After %1</source>
            <translation>Según %1</translation>
        </message>
    </context>
    <context>
        <name>alien::StackBody</name>
        <message>
            <source>The stacks of a release stand in an object, one member per platform.</source>
            <translation>Los stacks de una release forman un objeto, con un miembro por plataforma.</translation>
        </message>
    </context>
    <context>
        <name>alien::StackController</name>
        <message>
            <source>Ids are lower-case letters, digits and single hyphens, with a letter or digit at both ends.</source>
            <translation>Los ids se componen de minúsculas, cifras y guiones sueltos, con letra o cifra en ambos extremos.</translation>
        </message>
        <message>
            <source>It is larger than 32 MB.</source>
            <translation>Supera los 32 MB.</translation>
        </message>
        <message>
            <source>Rename the draft?</source>
            <translation>¿Cambiar el nombre del borrador?</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Rename draft</source>
            <translation>Cambiar nombre del borrador</translation>
        </message>
        <message>
            <source>It is on its way.</source>
            <translation>Está en camino.</translation>
        </message>
        <message>
            <source>There is no release before the newest one.</source>
            <translation>No hay ninguna release anterior a la más reciente.</translation>
        </message>
        <message>
            <source>Nothing was published from here in this run.</source>
            <translation>En esta sesión no se ha publicado nada desde aquí.</translation>
        </message>
        <message>
            <source>There is no release to compare with.</source>
            <translation>No hay ninguna release con la que comparar.</translation>
        </message>
        <message>
            <source>Open a draft first.</source>
            <translation>Abra antes un borrador.</translation>
        </message>
        <message>
            <source>There is nothing to take back.</source>
            <translation>No hay nada que deshacer.</translation>
        </message>
        <message>
            <source>Nothing was taken back.</source>
            <translation>No se deshizo nada.</translation>
        </message>
        <message>
            <source>&amp;Undo: %1</source>
            <translation>Des&amp;hacer: %1</translation>
        </message>
        <message>
            <source>The text is not JSON now; mend it before names are changed.</source>
            <translation>El texto no es JSON ahora; corríjalo antes de cambiar nombres.</translation>
        </message>
        <message>
            <source>Select a resource first.</source>
            <translation>Seleccione antes un recurso.</translation>
        </message>
        <message>
            <source>It is the only stack of the draft.</source>
            <translation>Es el único stack del borrador.</translation>
        </message>
        <message>
            <source>There are no findings.</source>
            <translation>No hay hallazgos.</translation>
        </message>
        <message numerus="yes">
            <source>Converted, but for %n thing(s) that cannot be said there.</source>
            <translation>
                <numerusform>Convertido, salvo %n elemento que allí no se puede expresar.</numerusform>
                <numerusform>Convertido, salvo %n elementos que allí no se pueden expresar.</numerusform>
            </translation>
        </message>
        <message>
            <source>On %1. A storage, a queue and the like keep their id for ever: what is in them goes with another name.</source>
            <translation>En %1. Un almacenamiento, una cola y similares conservan su id para siempre: con otro nombre se pierde su contenido.</translation>
        </message>
        <message>
            <source>Add a permission profile?</source>
            <translation>¿Añadir un perfil de permisos?</translation>
        </message>
        <message>
            <source>Add a %1?</source>
            <translation>¿Añadir %1?</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Id</translation>
        </message>
        <message>
            <source>Add profile</source>
            <translation>Añadir perfil</translation>
        </message>
        <message>
            <source>Add %1</source>
            <translation>Añadir %1</translation>
        </message>
        <message>
            <source>There is a profile %1 already.</source>
            <translation>Ya existe un perfil %1.</translation>
        </message>
        <message>
            <source>Add profile %1</source>
            <translation>Añadir perfil %1</translation>
        </message>
        <message>
            <source>There is a resource %1 already.</source>
            <translation>Ya existe un recurso %1.</translation>
        </message>
        <message>
            <source>The text has no place for it: it is no stack.</source>
            <translation>En el texto no hay lugar para ello: no es un stack.</translation>
        </message>
        <message numerus="yes">
            <source>%n reference(s) follow.</source>
            <translation>
                <numerusform>%n referencia se actualiza.</numerusform>
                <numerusform>%n referencias se actualizan.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing refers to it.</source>
            <translation>Nada hace referencia a ello.</translation>
        </message>
        <message>
            <source>Every resource that uses the profile follows.</source>
            <translation>Todos los recursos que usan el perfil se actualizan.</translation>
        </message>
        <message>
            <source>%1 Deployments see a new resource: what is in the old one does not move.</source>
            <translation>%1 Los despliegues ven un recurso nuevo: el contenido del antiguo no se traslada.</translation>
        </message>
        <message>
            <source>Rename %1?</source>
            <translation>¿Cambiar el nombre de %1?</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Cambiar nombre</translation>
        </message>
        <message>
            <source>%1 is taken, or a stack is not JSON now.</source>
            <translation>%1 ya está en uso, o un stack no es JSON ahora.</translation>
        </message>
        <message>
            <source>Duplicate %1?</source>
            <translation>¿Duplicar %1?</translation>
        </message>
        <message>
            <source>Id of the copy</source>
            <translation>Id de la copia</translation>
        </message>
        <message>
            <source>Nothing refers to the copy, and permission profiles stay as they are.</source>
            <translation>Nada hace referencia a la copia, y los perfiles de permisos quedan como están.</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Duplicar</translation>
        </message>
        <message>
            <source>Remove profile %1</source>
            <translation>Quitar perfil %1</translation>
        </message>
        <message>
            <source>management</source>
            <translation>gestión</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>%1, on %2</source>
            <translation>%1, en %2</translation>
        </message>
        <message>
            <source>%1 names it and has no profile then</source>
            <translation>%1 lo nombra y se queda sin perfil</translation>
        </message>
        <message>
            <source>What refers to it goes too:</source>
            <translation>También se quita lo que hace referencia a ello:</translation>
        </message>
        <message>
            <source>The manager refuses to deploy what names a profile that is not there:</source>
            <translation>El manager se niega a desplegar lo que nombra un perfil inexistente:</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>y %n más</numerusform>
                <numerusform>y %n más</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo brings all of it back.</source>
            <translation>Deshacer lo recupera todo.</translation>
        </message>
        <message>
            <source>Remove %1?</source>
            <translation>¿Quitar %1?</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Quitar %1</translation>
        </message>
        <message>
            <source>Add a platform?</source>
            <translation>¿Añadir una plataforma?</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>Plataforma</translation>
        </message>
        <message>
            <source>One of %1. It begins as a copy of %2.</source>
            <translation>Una de %1. Empieza como copia de %2.</translation>
        </message>
        <message>
            <source>Add platform</source>
            <translation>Añadir plataforma</translation>
        </message>
        <message>
            <source>Managers know %1.</source>
            <translation>Los managers conocen %1.</translation>
        </message>
        <message>
            <source>The text round the stacks is not JSON now.</source>
            <translation>El texto que rodea los stacks no es JSON ahora.</translation>
        </message>
        <message>
            <source>Remove the stack of %1?</source>
            <translation>¿Quitar el stack de %1?</translation>
        </message>
        <message numerus="yes">
            <source>A release without it leaves %n running deployment(s) on %1 waiting for ever. Undo brings it back.</source>
            <translation>
                <numerusform>Una release sin él deja %n despliegue en ejecución de %1 esperando indefinidamente. Deshacer lo recupera.</numerusform>
                <numerusform>Una release sin él deja %n despliegues en ejecución de %1 esperando indefinidamente. Deshacer lo recupera.</numerusform>
            </translation>
        </message>
        <message>
            <source>No deployment runs on %1 now. Undo brings it back.</source>
            <translation>Ahora no hay ningún despliegue en ejecución en %1. Deshacer lo recupera.</translation>
        </message>
        <message>
            <source>The draft %1 was deleted.</source>
            <translation>Se eliminó el borrador %1.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Open a stack</source>
            <translation>Abrir un stack</translation>
        </message>
        <message>
            <source>JSON (*.json);;All files (*)</source>
            <translation>JSON (*.json);;Todos los archivos (*)</translation>
        </message>
        <message>
            <source>%1 could not be read.</source>
            <translation>No se pudo leer %1.</translation>
        </message>
        <message>
            <source>%1 holds no stack.</source>
            <translation>%1 no contiene ningún stack.</translation>
        </message>
        <message>
            <source>It needs a stack with resources, a release, or stacks by platform, as a JSON object.</source>
            <translation>Se necesita un stack con resources, una release o stacks por plataforma, como objeto JSON.</translation>
        </message>
        <message>
            <source>Save the stack</source>
            <translation>Guardar el stack</translation>
        </message>
        <message>
            <source>JSON (*.json)</source>
            <translation>JSON (*.json)</translation>
        </message>
        <message>
            <source>%1 could not be written.</source>
            <translation>No se pudo escribir %1.</translation>
        </message>
        <message>
            <source>What differs?</source>
            <translation>¿Qué cambia?</translation>
        </message>
        <message>
            <source>Stack editor</source>
            <translation>Editor de stacks</translation>
        </message>
    </context>
    <context>
        <name>alien::StackConversion</name>
        <message>
            <source>%1: %2 has no type %3; it is kept and would be refused.</source>
            <translation>%1: %2 no tiene el tipo %3; se conserva, pero se rechazaría.</translation>
        </message>
        <message>
            <source>%1: 1.7.1 ignores enabledWhen; the resource is always there.</source>
            <translation>%1: la versión 1.7.1 ignora enabledWhen; el recurso está siempre presente.</translation>
        </message>
        <message>
            <source>1.7.1 has no stack inputs; it ignores them.</source>
            <translation>La versión 1.7.1 no tiene entradas de stack; las ignora.</translation>
        </message>
    </context>
    <context>
        <name>alien::StackDocument</name>
        <message>
            <source>Type</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Add platform %1</source>
            <translation>Añadir plataforma %1</translation>
        </message>
        <message>
            <source>Remove platform %1</source>
            <translation>Quitar plataforma %1</translation>
        </message>
        <message>
            <source>Add %1</source>
            <translation>Añadir %1</translation>
        </message>
        <message>
            <source>Duplicate %1</source>
            <translation>Duplicar %1</translation>
        </message>
        <message>
            <source>Rename %1 to %2</source>
            <translation>Cambiar nombre de %1 a %2</translation>
        </message>
        <message>
            <source>Rename profile %1 to %2</source>
            <translation>Cambiar nombre del perfil %1 a %2</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Quitar %1</translation>
        </message>
        <message>
            <source>Convert to %1</source>
            <translation>Convertir a %1</translation>
        </message>
    </context>
    <context>
        <name>alien::StackDrafts</name>
        <message>
            <source>%1 (copy)</source>
            <translation>%1 (copia)</translation>
        </message>
    </context>
    <context>
        <name>alien::StackEntry</name>
        <message>
            <source>Open the Stack editor section first.</source>
            <translation>Abra antes la sección Editor de stacks.</translation>
        </message>
    </context>
    <context>
        <name>alien::StackFrameForm</name>
        <message>
            <source>Management permissions</source>
            <translation>Permisos de gestión</translation>
        </message>
        <message>
            <source>Stacks by platform</source>
            <translation>Stacks por plataforma</translation>
        </message>
        <message>
            <source>%1 for %2</source>
            <translation>%1 para %2</translation>
        </message>
        <message>
            <source>%1 and %2.</source>
            <comment>resources, profiles</comment>
            <translation>%1 y %2.</translation>
        </message>
        <message numerus="yes">
            <source>%n resource(s)</source>
            <translation>
                <numerusform>%n recurso</numerusform>
                <numerusform>%n recursos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n permission profile(s)</source>
            <translation>
                <numerusform>%n perfil de permisos</numerusform>
                <numerusform>%n perfiles de permisos</numerusform>
            </translation>
        </message>
        <message>
            <source>Instead of what the manager grants itself: it must be able to provision every live resource. The grants are edited as text.</source>
            <translation>En lugar de lo que el manager se concede a sí mismo: debe poder aprovisionar todos los recursos live. Las concesiones se editan como texto.</translation>
        </message>
        <message>
            <source>Added to what the manager grants itself. The grants are edited as text.</source>
            <translation>Además de lo que el manager se concede a sí mismo. Las concesiones se editan como texto.</translation>
        </message>
        <message>
            <source>The manager grants itself what the resources need. Select a resource or a profile at the left to edit it.</source>
            <translation>El manager se concede a sí mismo lo que necesitan los recursos. Seleccione a la izquierda un recurso o un perfil para editarlo.</translation>
        </message>
        <message>
            <source>Change management permissions</source>
            <translation>Cambiar permisos de gestión</translation>
        </message>
        <message>
            <source>The text round the stacks is not a JSON object now, so no platform can be told from another. Mend it at the right; the findings say where.</source>
            <translation>El texto que rodea los stacks no es ahora un objeto JSON, así que no se puede distinguir una plataforma de otra. Corríjalo a la derecha; los hallazgos indican dónde.</translation>
        </message>
    </context>
    <context>
        <name>alien::StackList</name>
        <message>
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
        <message>
            <source>No resource has this in its name or type.</source>
            <translation>Ningún recurso contiene esto en su nombre o tipo.</translation>
        </message>
        <message>
            <source>Filter resources</source>
            <translation>Filtrar recursos</translation>
        </message>
        <message>
            <source>Add resource</source>
            <translation>Añadir recurso</translation>
        </message>
        <message>
            <source>Resources</source>
            <translation>Recursos</translation>
        </message>
        <message>
            <source>Permission profile</source>
            <translation>Perfil de permisos</translation>
        </message>
        <message>
            <source>The text is not JSON now; mend it before you add to it.</source>
            <translation>El texto ahora no es JSON; corríjalo antes de añadir algo.</translation>
        </message>
    </context>
    <context>
        <name>alien::StackPage</name>
        <message>
            <source>%1, added</source>
            <translation>%1, añadido</translation>
        </message>
        <message>
            <source>from no release</source>
            <translation>sin release de origen</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>de %1</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Draft %1</source>
            <translation>Borrador %1</translation>
        </message>
        <message numerus="yes">
            <source>%n platform(s), compared with nothing</source>
            <translation>
                <numerusform>%n plataforma, sin comparar</numerusform>
                <numerusform>%n plataformas, sin comparar</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 added, %2 changed, %3 removed on %4</source>
            <translation>%1 añadidos, %2 cambiados, %3 quitados en %4</translation>
        </message>
        <message numerus="yes">
            <source>%n platform(s)</source>
            <translation>
                <numerusform>%n plataforma</numerusform>
                <numerusform>%n plataformas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n draft(s)</source>
            <translation>
                <numerusform>%n borrador</numerusform>
                <numerusform>%n borradores</numerusform>
            </translation>
        </message>
        <message>
            <source>not kept: %1</source>
            <translation>no guardado: %1</translation>
        </message>
        <message>
            <source>being saved</source>
            <translation>guardando</translation>
        </message>
        <message>
            <source>saved %1</source>
            <translation>guardado %1</translation>
        </message>
        <message>
            <source>Platforms</source>
            <translation>Plataformas</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>Plataforma</translation>
        </message>
        <message>
            <source>Graph</source>
            <translation>Grafo</translation>
        </message>
        <message>
            <source>who uses what</source>
            <translation>quién usa qué</translation>
        </message>
        <message>
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <source>Use it from code</source>
            <translation>Usarlo desde el código</translation>
        </message>
        <message>
            <source>alien.ts</source>
            <translation>alien.ts</translation>
        </message>
        <message>
            <source>Stack as text</source>
            <translation>Stack como texto</translation>
        </message>
    </context>
    <context>
        <name>alien::StackPublishing</name>
        <message>
            <source>%1 again</source>
            <translation>%1 de nuevo</translation>
        </message>
        <message>
            <source>Not published: the newest release could not be read.</source>
            <translation>No publicado: no se pudo leer la release más reciente.</translation>
        </message>
        <message>
            <source>Somebody published meanwhile: take their changes over?</source>
            <translation>Alguien publicó entretanto: ¿incorporar sus cambios?</translation>
        </message>
        <message>
            <source>None: there is no release before this one.</source>
            <translation>Ninguna: no hay release anterior a esta.</translation>
        </message>
        <message>
            <source>Publish %1 again: hits all that have settled by then.</source>
            <translation>Publicar %1 de nuevo: afecta a todos los que se hayan estabilizado para entonces.</translation>
        </message>
        <message numerus="yes">
            <source>It does not cover %n of these deployments.</source>
            <translation>
                <numerusform>No cubre uno de estos despliegues.</numerusform>
                <numerusform>No cubre %n de estos despliegues.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Publish this stack to %n deployment(s)?</source>
            <translation>
                <numerusform>¿Publicar este stack en %n despliegue?</numerusform>
                <numerusform>¿Publicar este stack en %n despliegues?</numerusform>
            </translation>
        </message>
        <message>
            <source>Publish this stack? No deployment takes it now.</source>
            <translation>¿Publicar este stack? Ahora ningún despliegue lo recibe.</translation>
        </message>
        <message>
            <source>Publishing moves every deployment that is running, update-failed or refresh-failed to the new release at once, in all groups. There is no way to stop it or to pin a group.</source>
            <translation>Publicar lleva de inmediato a la release nueva todos los despliegues que estén en running, update-failed o refresh-failed, en todos los grupos. No se puede detener ni fijar un grupo.</translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s) on %1 are not covered: this release has no stack for it. They would stay in update-pending without an error, and only forget or detach ends that. Add a stack for %1 first.</source>
            <translation>
                <numerusform>%n despliegue en %1 no está cubierto: esta release no tiene stack para esa plataforma. Quedaría en update-pending sin error, y solo olvidar o desvincular lo resuelve. Añada antes un stack para %1.</numerusform>
                <numerusform>%n despliegues en %1 no están cubiertos: esta release no tiene stack para esa plataforma. Quedarían en update-pending sin error, y solo olvidar o desvincular lo resuelve. Añada antes un stack para %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Removed, with what is in them: %1.</source>
            <translation>Se quita, con su contenido: %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n error(s) are still found: deployments would fail with them.</source>
            <translation>
                <numerusform>Aún hay %n error: los despliegues fallarían con él.</numerusform>
                <numerusform>Aún hay %n errores: los despliegues fallarían con ellos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Publish to %n deployment(s)</source>
            <translation>
                <numerusform>Publicar en %n despliegue</numerusform>
                <numerusform>Publicar en %n despliegues</numerusform>
            </translation>
        </message>
        <message>
            <source>Type %1, the number of deployments hit</source>
            <translation>Escriba %1, el número de despliegues afectados</translation>
        </message>
        <message>
            <source>I know that this moves the whole fleet at once</source>
            <translation>Sé que esto mueve toda la flota a la vez</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>Publicar</translation>
        </message>
        <message>
            <source>No stack was added.</source>
            <translation>No se añadió ningún stack.</translation>
        </message>
        <message>
            <source>The text round the stacks is not JSON now.</source>
            <translation>El texto que rodea los stacks no es JSON ahora.</translation>
        </message>
        <message>
            <source>%1 has a stack now, a copy of that of %2.</source>
            <translation>%1 tiene ahora un stack, copia del de %2.</translation>
        </message>
        <message>
            <source>Look at it, then publish again.</source>
            <translation>Revíselo y publique de nuevo.</translation>
        </message>
        <message>
            <source>Not published: it changed since you looked.</source>
            <translation>No publicado: cambió desde que lo revisó.</translation>
        </message>
        <message>
            <source>The draft is another now.</source>
            <translation>El borrador ahora es otro.</translation>
        </message>
        <message numerus="yes">
            <source>It would also hit %n deployment(s) that the sheet did not name: %1. Publish again to see whom.</source>
            <translation>
                <numerusform>También afectaría a %n despliegue que el diálogo no indicaba: %1. Publique de nuevo para ver a quién.</numerusform>
                <numerusform>También afectaría a %n despliegues que el diálogo no indicaba: %1. Publique de nuevo para ver a quién.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Publish in spite of %n error(s): %1</source>
            <translation>
                <numerusform>Publicar a pesar de %n error: %1</numerusform>
                <numerusform>Publicar a pesar de %n errores: %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::StackRowDelegate</name>
        <message>
            <source>added</source>
            <translation>añadido</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>cambiado</translation>
        </message>
    </context>
    <context>
        <name>alien::StackSchema::Impl</name>
        <message>
            <source>This does not have the form that the manager expects.</source>
            <translation>Esto no tiene la forma que el manager espera.</translation>
        </message>
        <message>
            <source>This</source>
            <translation>Esto</translation>
        </message>
        <message>
            <source>%1 is missing.</source>
            <translation>Falta %1.</translation>
        </message>
        <message>
            <source>There is no field %1 here.</source>
            <translation>Aquí no existe el campo %1.</translation>
        </message>
        <message>
            <source>%1 must be %2.</source>
            <translation>%1 debe ser %2.</translation>
        </message>
        <message>
            <source>%1 must be one of %2.</source>
            <translation>%1 debe ser uno de %2.</translation>
        </message>
        <message>
            <source>%1 must be at least %2.</source>
            <translation>%1 debe ser como mínimo %2.</translation>
        </message>
        <message>
            <source>%1 must be at most %2.</source>
            <translation>%1 debe ser como máximo %2.</translation>
        </message>
        <message>
            <source>%1 does not have the form that the manager expects.</source>
            <translation>%1 no tiene la forma que el manager espera.</translation>
        </message>
        <message>
            <source>of another type</source>
            <translation>de otro tipo</translation>
        </message>
        <message>
            <source> or </source>
            <translation> o </translation>
        </message>
    </context>
    <context>
        <name>alien::StackStart</name>
        <message>
            <source>A stack says what a release is made of, per platform. It is edited here as a draft that is kept while you type; nothing reaches the manager before you publish.</source>
            <translation>Un stack indica de qué se compone una release en cada plataforma. Aquí se edita como borrador, que se guarda mientras escribe; nada llega al manager hasta que publique.</translation>
        </message>
        <message>
            <source>Drafts cannot be kept on this machine.</source>
            <translation>No se pueden guardar borradores en este equipo.</translation>
        </message>
        <message>
            <source>Go on with a draft</source>
            <translation>Continuar con un borrador</translation>
        </message>
        <message>
            <source>from no release</source>
            <translation>sin release de origen</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>de %1</translation>
        </message>
        <message>
            <source>%1, changed %2</source>
            <translation>%1, modificado %2</translation>
        </message>
        <message>
            <source>Edit a release as a new one</source>
            <translation>Editar una release como nueva</translation>
        </message>
        <message>
            <source>There is no release yet.</source>
            <translation>Aún no hay ninguna release.</translation>
        </message>
        <message>
            <source>Being read.</source>
            <translation>Leyendo.</translation>
        </message>
        <message>
            <source>%1, published %2</source>
            <translation>%1, publicada %2</translation>
        </message>
        <message>
            <source>Begin with a template</source>
            <translation>Empezar con una plantilla</translation>
        </message>
        <message>
            <source>Open a file</source>
            <translation>Abrir un archivo</translation>
        </message>
        <message>
            <source>a stack, a release, or stacks by platform, as JSON</source>
            <translation>un stack, una release o stacks por plataforma, en JSON</translation>
        </message>
        <message>
            <source>Start of a stack</source>
            <translation>Inicio de un stack</translation>
        </message>
        <message>
            <source>About your drafts</source>
            <translation>Sobre sus borradores</translation>
        </message>
    </context>
    <context>
        <name>alien::StackText</name>
        <message>
            <source>Stack as JSON</source>
            <translation>Stack como JSON</translation>
        </message>
        <message>
            <source>in step with the form</source>
            <translation>sincronizado con el formulario</translation>
        </message>
        <message>
            <source>not JSON now: the form rests</source>
            <translation>ahora no es JSON: el formulario está en pausa</translation>
        </message>
    </context>
    <context>
        <name>alien::StackTree</name>
        <message>
            <source>added</source>
            <translation>añadido</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>cambiado</translation>
        </message>
        <message numerus="yes">
            <source>%n rule(s)</source>
            <translation>
                <numerusform>%n regla</numerusform>
                <numerusform>%n reglas</numerusform>
            </translation>
        </message>
        <message>
            <source>Live</source>
            <translation>Live</translation>
        </message>
        <message>
            <source>Frozen</source>
            <translation>Frozen</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Otros</translation>
        </message>
        <message>
            <source>Profiles</source>
            <translation>Perfiles</translation>
        </message>
    </context>
    <context>
        <name>alien::StackedBar</name>
        <message>
            <source>Status of all</source>
            <translation>Estado de todos</translation>
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
            <translation>Cargando</translation>
        </message>
        <message>
            <source>1 filter hides all %1 %2.</source>
            <extracomment>%1: a number with a plural, "3 filters"; %2: how many there are in all; %3: "deployments"</extracomment>
            <translation>1 filtro lo oculta todo: %1 %2.</translation>
        </message>
        <message>
            <source>%1 filters hide all %2 %3.</source>
            <translation>%1 filtros lo ocultan todo: %2 %3.</translation>
        </message>
        <message>
            <source>Nothing matches</source>
            <translation>Sin coincidencias</translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>Borrar filtros</translation>
        </message>
        <message>
            <source>Your token may not see this</source>
            <translation>Su token no permite ver esto</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Intentar de nuevo</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>Copiar informe</translation>
        </message>
        <message>
            <source>This fills as soon as a token is accepted.</source>
            <translation>Se rellena en cuanto se acepte un token.</translation>
        </message>
        <message>
            <source>This fills as soon as the manager answers.</source>
            <translation>Se rellena en cuanto el manager responda.</translation>
        </message>
        <message>
            <source>No deployments yet</source>
            <translation>Aún no hay despliegues</translation>
        </message>
        <message>
            <source>A deployment is your application in one customer's cloud. Publish a release first: a deployment made before it stays pending.</source>
            <translation>Un despliegue es su aplicación en la nube de un cliente. Publique antes una release: un despliegue creado sin ella queda en pending.</translation>
        </message>
        <message>
            <source>New deployment…</source>
            <translation>Nuevo despliegue…</translation>
        </message>
    </context>
    <context>
        <name>alien::Status</name>
        <message>
            <source>healthy</source>
            <translation>OK</translation>
        </message>
        <message>
            <source>working</source>
            <translation>en curso</translation>
        </message>
        <message>
            <source>stalled</source>
            <translation>sin avance</translation>
        </message>
        <message>
            <source>needs action</source>
            <translation>por atender</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>con error</translation>
        </message>
        <message>
            <source>gone</source>
            <translation>de baja</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>desconocido</translation>
        </message>
    </context>
    <context>
        <name>alien::StatusChangeTable</name>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>Deployment</source>
            <translation>Despliegue</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>new here</source>
            <translation>nuevo aquí</translation>
        </message>
        <message>
            <source>To</source>
            <translation>A</translation>
        </message>
        <message>
            <source>gone</source>
            <translation>de baja</translation>
        </message>
    </context>
    <context>
        <name>alien::StatusLabel</name>
        <message>
            <source>Old data</source>
            <translation>Datos antiguos</translation>
        </message>
    </context>
    <context>
        <name>alien::StatusPane</name>
        <message>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s) changed in this time</source>
            <translation>
                <numerusform>%n despliegue cambió en este intervalo</numerusform>
                <numerusform>%n despliegues cambiaron en este intervalo</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, %n did not</source>
            <translation>
                <numerusform>%1, %n no</numerusform>
                <numerusform>%1, %n no</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1; the last %n are shown</source>
            <translation>
                <numerusform>%1; se muestra el último</numerusform>
                <numerusform>%1; se muestran los últimos %n</numerusform>
            </translation>
        </message>
        <message>
            <source>No status changed in this time</source>
            <translation>Ningún estado cambió en este intervalo</translation>
        </message>
        <message>
            <source>The manager keeps no history: what stands here was seen by this console while it was open. A longer range may have some.</source>
            <translation>El manager no guarda historial: lo que aparece aquí lo vio esta consola mientras estaba abierta. Un intervalo más largo puede tener algo.</translation>
        </message>
    </context>
    <context>
        <name>alien::StatusSpellTable</name>
        <message>
            <source>Since</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>gone</source>
            <translation>de baja</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Durante</translation>
        </message>
        <message>
            <source>Watched</source>
            <translation>Observado</translation>
        </message>
        <message>
            <source>all the time</source>
            <translation>todo el tiempo</translation>
        </message>
        <message>
            <source>in part</source>
            <translation>en parte</translation>
        </message>
    </context>
    <context>
        <name>alien::StatusStrip</name>
        <message>
            <source>Status bar</source>
            <translation>Barra de estado</translation>
        </message>
        <message>
            <source>Switches between compact and comfortable rows</source>
            <translation>Cambia entre filas compactas y espaciadas</translation>
        </message>
        <message>
            <source>Not connected</source>
            <translation>Sin conexión</translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s)</source>
            <translation>
                <numerusform>%n despliegue</numerusform>
                <numerusform>%n despliegues</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n release(s)</source>
            <translation>
                <numerusform>%n release</numerusform>
                <numerusform>%n releases</numerusform>
            </translation>
        </message>
        <message>
            <source>No data yet</source>
            <translation>Aún no hay datos</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Leyendo…</translation>
        </message>
        <message>
            <source>No usable answer since %1</source>
            <translation>Sin respuesta utilizable desde %1</translation>
        </message>
        <message>
            <source>Not reachable since %1</source>
            <translation>Inaccesible desde %1</translation>
        </message>
        <message>
            <source>Poll %1 req/min, %2/min</source>
            <translation>Consulta: %1 sol./min, %2/min</translation>
        </message>
        <message>
            <source>Clock skew %1 s</source>
            <translation>Desfase del reloj: %1 s</translation>
        </message>
        <message>
            <source>The manager's clock minus this computer's; ages are corrected by it.</source>
            <translation>El reloj del manager menos el de este equipo; las antigüedades se corrigen con él.</translation>
        </message>
        <message>
            <source>Comfortable rows</source>
            <translation>Filas espaciadas</translation>
        </message>
        <message>
            <source>Compact rows</source>
            <translation>Filas compactas</translation>
        </message>
        <message>
            <source>Times: %1</source>
            <translation>Horas: %1</translation>
        </message>
        <message>
            <source>The time zone of every time on screen, in copies and exports</source>
            <translation>La zona horaria de todas las horas en pantalla, en copias y en exportaciones</translation>
        </message>
        <message>
            <source>Read group by group, oldest part %1 old</source>
            <translation>Lectura grupo a grupo, parte más antigua: hace %1</translation>
        </message>
        <message>
            <source>The whole list of deployments takes too long or is too large for one read. Each group is read by itself, busy ones more often; Groups says when.</source>
            <translation>La lista completa de despliegues tarda demasiado o es demasiado grande para una sola lectura. Cada grupo se lee por separado, los más activos con mayor frecuencia; «Grupos» indica cuándo.</translation>
        </message>
        <message>
            <source>Polls wait: %1 of %2 req/min</source>
            <translation>Consultas en espera: %1 de %2 sol./min</translation>
        </message>
        <message>
            <source>At most %1 scheduled requests a minute go to this manager; polls beyond that wait. What you ask for is sent at once.</source>
            <translation>A este manager se envían como máximo %1 solicitudes programadas por minuto; las consultas que lo superan esperan. Lo que usted pide se envía de inmediato.</translation>
        </message>
        <message>
            <source>They wait now: the last minute had %1 requests and %2.</source>
            <translation>Ahora están en espera: en el último minuto hubo %1 solicitudes y %2.</translation>
        </message>
        <message>
            <source>This computer runs on battery: everything is read half as often.</source>
            <translation>Este equipo funciona con batería: todo se lee con la mitad de frecuencia.</translation>
        </message>
    </context>
    <context>
        <name>alien::StatusTimeline</name>
        <message>
            <source>Status timeline</source>
            <translation>Cronología de estados</translation>
        </message>
        <message>
            <source>%1: %2 until %3; nothing before was seen</source>
            <translation>%1: %2 hasta %3; antes no se vio nada</translation>
        </message>
        <message>
            <source>%1: %2 from %3, for %4</source>
            <translation>%1: %2 desde %3, durante %4</translation>
        </message>
        <message>
            <source>%1; not watched all the time</source>
            <translation>%1; no se observó todo el tiempo</translation>
        </message>
        <message>
            <source>%1: not seen then</source>
            <translation>%1: no visto entonces</translation>
        </message>
    </context>
    <context>
        <name>alien::StorageTransfer</name>
        <message>
            <source>The manager keeps it in a file on its own host, %1, which cannot be reached from here.</source>
            <translation>El manager lo guarda en un archivo de su propio host, %1, inaccesible desde aquí.</translation>
        </message>
        <message>
            <source>The manager names a kind of storage that this version does not know: %1.</source>
            <translation>El manager indica un tipo de almacenamiento que esta versión no conoce: %1.</translation>
        </message>
        <message>
            <source>The manager named an address for its storage that is none.</source>
            <translation>El manager indicó para su almacenamiento una dirección que no es válida.</translation>
        </message>
        <message>
            <source>The storage at %1 is offered without encryption only, while the manager itself is reached over https.</source>
            <translation>El almacenamiento en %1 solo se ofrece sin cifrado, mientras que al manager se accede por https.</translation>
        </message>
        <message>
            <source>The link to the storage has expired: it lives for an hour and the manager does not renew it.</source>
            <translation>El enlace al almacenamiento ha caducado: dura una hora y el manager no lo renueva.</translation>
        </message>
        <message>
            <source>The manager asks for %1 to read from its storage.</source>
            <translation>El manager pide %1 para leer de su almacenamiento.</translation>
        </message>
    </context>
    <context>
        <name>alien::StoreSource</name>
        <message>
            <source>This console</source>
            <translation>Esta consola</translation>
        </message>
        <message>
            <source>OTLP receiver</source>
            <translation>Receptor OTLP</translation>
        </message>
    </context>
    <context>
        <name>alien::SupportBundle</name>
        <message>
            <source>It is larger than a support bundle can be.</source>
            <translation>Es más grande de lo que puede ser un paquete de soporte.</translation>
        </message>
        <message>
            <source>It is not JSON, or was cut short.</source>
            <translation>No es JSON o está incompleto.</translation>
        </message>
        <message>
            <source>It is not a support bundle of this program.</source>
            <translation>No es un paquete de soporte de este programa.</translation>
        </message>
        <message>
            <source>A newer version of this program made it.</source>
            <translation>Lo creó una versión más reciente de este programa.</translation>
        </message>
    </context>
    <context>
        <name>alien::SupportDesk</name>
        <message>
            <source>Save support bundle</source>
            <translation>Guardar paquete de soporte</translation>
        </message>
        <message>
            <source>Open support bundle</source>
            <translation>Abrir paquete de soporte</translation>
        </message>
        <message>
            <source>Support bundles (*.json)</source>
            <translation>Paquetes de soporte (*.json)</translation>
        </message>
        <message>
            <source>The bundle could not be saved.</source>
            <translation>No se pudo guardar el paquete.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Made by version %1 on %2. No connection is used for it.</source>
            <translation>Creado por la versión %1 el %2. No se usa ninguna conexión.</translation>
        </message>
        <message>
            <source>The file could not be opened.</source>
            <translation>No se pudo abrir el archivo.</translation>
        </message>
    </context>
    <context>
        <name>alien::SupportPage</name>
        <message>
            <source>Save bundle…</source>
            <translation>Guardar paquete…</translation>
        </message>
        <message>
            <source>Support bundle</source>
            <translation>Paquete de soporte</translation>
        </message>
        <message>
            <source>Save bundle</source>
            <translation>Guardar paquete</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>The bundle is being put together.</source>
            <translation>Se está preparando el paquete.</translation>
        </message>
        <message>
            <source>Nothing is sent: it is a file that you hand on</source>
            <translation>No se envía nada: es un archivo que usted entrega</translation>
        </message>
        <message>
            <source>These are all the bytes that will be saved.</source>
            <translation>Estos son todos los bytes que se guardarán.</translation>
        </message>
        <message>
            <source>Tokens, payloads, headers and values of the environment are not among them. Names are, unless they are masked (Ctrl+Shift+H).</source>
            <translation>No incluye tokens, payloads, cabeceras ni valores del entorno. Los nombres sí, salvo que estén enmascarados (Ctrl+Mayús+H).</translation>
        </message>
        <message>
            <source>This is a support bundle, to look at only.</source>
            <translation>Esto es un paquete de soporte, solo para consulta.</translation>
        </message>
        <message>
            <source>The bundle was saved.</source>
            <translation>Se guardó el paquete.</translation>
        </message>
    </context>
    <context>
        <name>alien::TabStrip</name>
        <message>
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <source>More tabs</source>
            <translation>Más pestañas</translation>
        </message>
        <message>
            <source>Tabs</source>
            <translation>Pestañas</translation>
        </message>
    </context>
    <context>
        <name>alien::TablePage</name>
        <message>
            <source>Table and inspector</source>
            <translation>Tabla e inspector</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Columnas</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>Filtros</translation>
        </message>
        <message>
            <source>Columns %1</source>
            <translation>Columnas %1</translation>
        </message>
        <message>
            <source>Filters %1</source>
            <translation>Filtros %1</translation>
        </message>
        <message>
            <source>The filter hides it in the table.</source>
            <translation>El filtro lo oculta en la tabla.</translation>
        </message>
    </context>
    <context>
        <name>alien::TableView</name>
        <message>
            <source>Columns</source>
            <translation>Columnas</translation>
        </message>
        <message>
            <source>%1 (no room)</source>
            <translation>%1 (sin espacio)</translation>
        </message>
        <message>
            <source>Reset columns</source>
            <translation>Restablecer columnas</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
    </context>
    <context>
        <name>alien::TargetList</name>
        <message>
            <source>Targets</source>
            <translation>Destinos</translation>
        </message>
    </context>
    <context>
        <name>alien::TargetPicker</name>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Remove target</source>
            <translation>Quitar destino</translation>
        </message>
        <message>
            <source>Targets</source>
            <translation>Destinos</translation>
        </message>
        <message>
            <source>Find deployments</source>
            <translation>Buscar despliegues</translation>
        </message>
        <message>
            <source>Add by name or filter: group:acme status:running</source>
            <translation>Añadir por nombre o filtro: group:acme status:running</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
        <message>
            <source>Found deployments</source>
            <translation>Despliegues encontrados</translation>
        </message>
        <message numerus="yes">
            <source>Add %n selected</source>
            <translation>
                <numerusform>Añadir %n seleccionado</numerusform>
                <numerusform>Añadir %n seleccionados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Add %n matching</source>
            <translation>
                <numerusform>Añadir %n coincidente</numerusform>
                <numerusform>Añadir %n coincidentes</numerusform>
            </translation>
        </message>
        <message>
            <source>More than %1 at once are not added; narrow the filter.</source>
            <translation>No se añaden más de %1 a la vez; acote el filtro.</translation>
        </message>
        <message>
            <source>It is not in the fleet any more.</source>
            <translation>Ya no está en la flota.</translation>
        </message>
        <message>
            <source>The fleet is being read.</source>
            <translation>Se está leyendo la flota.</translation>
        </message>
        <message>
            <source>No deployment chosen</source>
            <translation>Ningún despliegue elegido</translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s)</source>
            <translation>
                <numerusform>%n despliegue</numerusform>
                <numerusform>%n despliegues</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s), </source>
            <translation>
                <numerusform>%n despliegue, </numerusform>
                <numerusform>%n despliegues, </numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cannot take a command now</source>
            <translation>
                <numerusform>%n no puede aceptar comandos ahora</numerusform>
                <numerusform>%n no pueden aceptar comandos ahora</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::TelemetryController</name>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>The dashboard “%1” is gone.</source>
            <translation>El dashboard «%1» ya no existe.</translation>
        </message>
        <message>
            <source>Tables as c&amp;harts</source>
            <translation>Tablas como gráfic&amp;os</translation>
        </message>
        <message>
            <source>It is not zoomed.</source>
            <translation>No hay zoom.</translation>
        </message>
        <message>
            <source>Choose a chart with lines first.</source>
            <translation>Elija antes un gráfico con líneas.</translation>
        </message>
        <message>
            <source>It follows the present already.</source>
            <translation>Ya sigue el presente.</translation>
        </message>
        <message>
            <source>No chart shows anything yet.</source>
            <translation>Aún ningún gráfico muestra nada.</translation>
        </message>
        <message>
            <source>That is too much for the clipboard: export the log.</source>
            <translation>Es demasiado para el portapapeles: exporte el log.</translation>
        </message>
        <message>
            <source>Select a log line first.</source>
            <translation>Seleccione antes una línea de log.</translation>
        </message>
        <message>
            <source>Select one log line first.</source>
            <translation>Seleccione antes una sola línea de log.</translation>
        </message>
        <message>
            <source>The lines are still being read.</source>
            <translation>Las líneas aún se están leyendo.</translation>
        </message>
        <message>
            <source>There are no log lines.</source>
            <translation>No hay líneas de log.</translation>
        </message>
        <message>
            <source>Open a dashboard first.</source>
            <translation>Abra antes un dashboard.</translation>
        </message>
        <message>
            <source>Built-in dashboards stay.</source>
            <translation>Los dashboards integrados no se eliminan.</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>As ISO 8601, 2026-11-21T14:05 or with an offset; or just 14:05 for today. Without an offset it is the time that is shown here.</source>
            <translation>En ISO 8601, 2026-11-21T14:05, o con desfase; o solo 14:05 para hoy. Sin desfase se toma la zona que se muestra aquí.</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>Ir</translation>
        </message>
        <message>
            <source>“%1” is no time that can be read.</source>
            <translation>«%1» no se entiende como hora.</translation>
        </message>
        <message>
            <source>Go to which time?</source>
            <translation>¿A qué momento desea ir?</translation>
        </message>
        <message>
            <source>The file could not be written.</source>
            <translation>No se pudo escribir el archivo.</translation>
        </message>
        <message>
            <source>The file was saved.</source>
            <translation>Se guardó el archivo.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Export charts</source>
            <translation>Exportar gráficos</translation>
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
            <translation>Exportar logs</translation>
        </message>
        <message>
            <source>Text (*.txt)</source>
            <translation>Texto (*.txt)</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>It is kept as a file of this console.</source>
            <translation>Se guarda como archivo de esta consola.</translation>
        </message>
        <message>
            <source>Save dashboard</source>
            <translation>Guardar dashboard</translation>
        </message>
        <message>
            <source>My %1</source>
            <translation>Mi %1</translation>
        </message>
        <message>
            <source>Save the dashboard under which name?</source>
            <translation>¿Con qué nombre desea guardar el dashboard?</translation>
        </message>
        <message>
            <source>Limits</source>
            <translation>Límites</translation>
        </message>
        <message>
            <source>Numbers, with spaces between them; none takes the lines away.</source>
            <translation>Números separados por espacios; vacío quita las líneas.</translation>
        </message>
        <message>
            <source>Numbers in %1, with spaces between them; none takes the lines away.</source>
            <translation>Números en %1, separados por espacios; vacío quita las líneas.</translation>
        </message>
        <message>
            <source>Draw limits</source>
            <translation>Dibujar límites</translation>
        </message>
        <message>
            <source>“%1” is not a number.</source>
            <translation>«%1» no es un número.</translation>
        </message>
        <message numerus="yes">
            <source>At most %n limit(s).</source>
            <translation>
                <numerusform>Como máximo %n límite.</numerusform>
                <numerusform>Como máximo %n límites.</numerusform>
            </translation>
        </message>
        <message>
            <source>Draw which limits into “%1”?</source>
            <translation>¿Qué límites desea dibujar en «%1»?</translation>
        </message>
        <message>
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <source>Paste the text of a dashboard; Copy dashboard makes one.</source>
            <translation>Pegue el texto de un dashboard; «Copiar dashboard» lo crea.</translation>
        </message>
        <message>
            <source>Import dashboard</source>
            <translation>Importar dashboard</translation>
        </message>
        <message>
            <source>Import which dashboard?</source>
            <translation>¿Qué dashboard desea importar?</translation>
        </message>
    </context>
    <context>
        <name>alien::TelemetryDesk</name>
        <message>
            <source>The OTLP receiver does not run: %1.</source>
            <translation>El receptor OTLP no está en marcha: %1.</translation>
        </message>
        <message>
            <source>A test record came in and is stored: it stands in the log now.</source>
            <translation>Llegó un registro de prueba y se guardó: ya figura en el log.</translation>
        </message>
        <message>
            <source>The test record did not come in: %1</source>
            <translation>El registro de prueba no llegó: %1</translation>
        </message>
    </context>
    <context>
        <name>alien::TelemetryEntry</name>
        <message>
            <source>Open the section Telemetry first.</source>
            <translation>Abra antes la sección Telemetría.</translation>
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
            <translation>Despliegue</translation>
        </message>
        <message>
            <source>Lines by</source>
            <translation>Líneas por</translation>
        </message>
        <message>
            <source>Lines as given</source>
            <translation>Líneas tal cual</translation>
        </message>
        <message>
            <source>By deployment</source>
            <translation>Por despliegue</translation>
        </message>
        <message>
            <source>By resource</source>
            <translation>Por recurso</translation>
        </message>
        <message>
            <source>By instance</source>
            <translation>Por instancia</translation>
        </message>
        <message>
            <source>Small charts by deployment</source>
            <translation>Gráficos pequeños por despliegue</translation>
        </message>
        <message>
            <source>Small charts by resource</source>
            <translation>Gráficos pequeños por recurso</translation>
        </message>
        <message>
            <source>Dashboard actions</source>
            <translation>Acciones del dashboard</translation>
        </message>
        <message>
            <source>Save, copy, import or remove the dashboard.</source>
            <translation>Guarda, copia, importa o elimina el dashboard.</translation>
        </message>
        <message>
            <source>Charts and logs</source>
            <translation>Gráficos y logs</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 a %2</translation>
        </message>
        <message>
            <source>the last %1</source>
            <translation>últimos %1</translation>
        </message>
        <message>
            <source>All deployments</source>
            <translation>Todos los despliegues</translation>
        </message>
        <message>
            <source>About the telemetry on this machine.</source>
            <translation>Sobre la telemetría de este equipo.</translation>
        </message>
    </context>
    <context>
        <name>alien::TelemetryReader</name>
        <message>
            <source>This console has not seen anything of the kind yet.</source>
            <translation>Esta consola aún no ha visto nada de este tipo.</translation>
        </message>
        <message>
            <source>Nothing was received for %1. The tab Receiver says how an application's telemetry gets here.</source>
            <translation>No se ha recibido nada para %1. La pestaña Receptor explica cómo llega aquí la telemetría de una aplicación.</translation>
        </message>
        <message>
            <source>Nothing came in this time.</source>
            <translation>No llegó nada en este intervalo.</translation>
        </message>
        <message>
            <source>records</source>
            <translation>registros</translation>
        </message>
        <message>
            <source>No log records came in this time.</source>
            <translation>No llegaron registros de log en este intervalo.</translation>
        </message>
    </context>
    <context>
        <name>alien::TelemetryWriter</name>
        <message>
            <source>Telemetry cannot be stored: %1</source>
            <translation>No se puede guardar la telemetría: %1</translation>
        </message>
    </context>
    <context>
        <name>alien::TimeBar</name>
        <message>
            <source>Fleet at another time</source>
            <translation>Flota en otro momento</translation>
        </message>
        <message>
            <source>Fleet at</source>
            <translation>Flota en</translation>
        </message>
        <message>
            <source>Time to look back</source>
            <translation>Tiempo hacia atrás</translation>
        </message>
        <message>
            <source>1 hour</source>
            <translation>1 hora</translation>
        </message>
        <message>
            <source>6 hours</source>
            <translation>6 horas</translation>
        </message>
        <message>
            <source>24 hours</source>
            <translation>24 horas</translation>
        </message>
        <message>
            <source>7 days</source>
            <translation>7 días</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Todo</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Anterior</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Ahora</translation>
        </message>
        <message>
            <source>Nothing was noted before that.</source>
            <translation>Antes de eso no se anotó nada.</translation>
        </message>
        <message>
            <source>This is the past: nothing can be changed here, and the details beside the table are of now.</source>
            <translation>Esto es el pasado: aquí no se puede cambiar nada, y los detalles junto a la tabla son los actuales.</translation>
        </message>
        <message>
            <source>now</source>
            <translation>ahora</translation>
        </message>
        <message>
            <source>Not watched from %1 to %2: this is what was known before. Nothing can be changed in the past.</source>
            <translation>Sin observar de %1 a %2: esto es lo que se sabía antes. En el pasado no se puede cambiar nada.</translation>
        </message>
        <message>
            <source>Fleet now</source>
            <translation>Flota ahora</translation>
        </message>
        <message>
            <source>Nothing is known of the past yet; it is noted from the first list on.</source>
            <translation>Aún no se sabe nada del pasado; se anota a partir de la primera lista.</translation>
        </message>
        <message>
            <source>Drag the marker, or step from change to change.</source>
            <translation>Arrastre el marcador o avance de cambio en cambio.</translation>
        </message>
        <message>
            <source>Fleet at %1, %2</source>
            <translation>Flota en %1, %2</translation>
        </message>
    </context>
    <context>
        <name>alien::TimeChart</name>
        <message>
            <source>no data</source>
            <translation>sin datos</translation>
        </message>
        <message>
            <source>nothing before %1</source>
            <translation>nada antes de %1</translation>
        </message>
    </context>
    <context>
        <name>alien::TimeController</name>
        <message>
            <source>Deployments shows the fleet of %1.</source>
            <translation>Despliegues muestra la flota de %1.</translation>
        </message>
        <message>
            <source>This section shows now; nothing can be changed before you go back.</source>
            <translation>Esta sección muestra el presente; no se puede cambiar nada hasta que vuelva a él.</translation>
        </message>
        <message>
            <source>Back to now</source>
            <translation>Volver al presente</translation>
        </message>
        <message>
            <source>The past of this connection is not kept.</source>
            <translation>El pasado de esta conexión no se conserva.</translation>
        </message>
        <message>
            <source>The fleet of now is shown.</source>
            <translation>Se muestra la flota actual.</translation>
        </message>
    </context>
    <context>
        <name>alien::TimeStrip</name>
        <message>
            <source>Nothing is known yet</source>
            <translation>Aún no se sabe nada</translation>
        </message>
        <message>
            <source>not watched</source>
            <translation>sin observar</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s)</source>
            <translation>
                <numerusform>%n cambio</numerusform>
                <numerusform>%n cambios</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n failed</source>
            <translation>
                <numerusform>%n con error</numerusform>
                <numerusform>%n con error</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::TokenCommand</name>
        <message>
            <source>%1 broke down.</source>
            <translation>%1 se interrumpió por un fallo.</translation>
        </message>
        <message>
            <source>%1 ended with exit status %2</source>
            <translation>%1 terminó con el código de salida %2</translation>
        </message>
        <message>
            <source>The first line that %1 printed is not a token.</source>
            <translation>La primera línea que mostró %1 no es un token.</translation>
        </message>
        <message>
            <source>Name a program.</source>
            <translation>Indique un programa.</translation>
        </message>
        <message>
            <source>There is no program “%1” on this computer.</source>
            <translation>No existe el programa «%1» en este equipo.</translation>
        </message>
        <message>
            <source>%1 could not be started: %2</source>
            <translation>No se pudo iniciar %1: %2</translation>
        </message>
        <message numerus="yes">
            <source>%1 gave no token within %n seconds.</source>
            <translation>
                <numerusform>%1 no dio ningún token en %n segundo.</numerusform>
                <numerusform>%1 no dio ningún token en %n segundos.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 printed nothing.</source>
            <translation>%1 no imprimió nada.</translation>
        </message>
    </context>
    <context>
        <name>alien::TokenPage</name>
        <message>
            <source>Keep it in this desktop's secret store</source>
            <translation>Guardarlo en el almacén de secretos de este escritorio</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Show the token</source>
            <translation>Mostrar el token</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Token for %1</source>
            <translation>Token para %1</translation>
        </message>
        <message>
            <source>Never written to a file.</source>
            <translation>Nunca se escribe en un archivo.</translation>
        </message>
        <message>
            <source>This connection is not saved, so its token lasts for this run only.</source>
            <translation>Esta conexión no está guardada, así que su token solo dura esta sesión.</translation>
        </message>
        <message>
            <source>No secret store answers (%1): the token lasts for this run only.</source>
            <translation>Ningún almacén de secretos responde (%1): el token solo dura esta sesión.</translation>
        </message>
        <message>
            <source>A token has no blanks and no letters beyond ASCII.</source>
            <translation>Un token no contiene espacios ni letras fuera de ASCII.</translation>
        </message>
        <message>
            <source>Type or paste the token first</source>
            <translation>Escriba o pegue antes el token</translation>
        </message>
        <message>
            <source>Ask the command again</source>
            <translation>Volver a ejecutar el comando</translation>
        </message>
        <message>
            <source>The command is being asked.</source>
            <translation>Se está ejecutando el comando.</translation>
        </message>
        <message>
            <source>This connection takes its token from a command; one that is typed lasts for this run only.</source>
            <translation>Esta conexión obtiene su token de un comando; si escribe uno, solo valdrá para esta sesión.</translation>
        </message>
        <message>
            <source>The secret store is being read.</source>
            <translation>Se está leyendo el almacén de secretos.</translation>
        </message>
        <message>
            <source>Read the secret store again</source>
            <translation>Volver a leer el almacén de secretos</translation>
        </message>
    </context>
    <context>
        <name>alien::TokenSource</name>
        <message>
            <source>The command gives no token: %1</source>
            <translation>El comando no da ningún token: %1</translation>
        </message>
        <message>
            <source>Neither a token file nor ALIEN_MANAGER_BEARER gives one.</source>
            <translation>No lo aporta ni un archivo de token ni ALIEN_MANAGER_BEARER.</translation>
        </message>
        <message>
            <source>No token is kept for this connection.</source>
            <translation>No hay ningún token guardado para esta conexión.</translation>
        </message>
        <message>
            <source>The secret store does not answer: %1</source>
            <translation>El almacén de secretos no responde: %1</translation>
        </message>
        <message>
            <source>The secret store is locked. Unlock it, then read it again.</source>
            <translation>El almacén de secretos está bloqueado. Desbloquéelo y vuelva a leerlo.</translation>
        </message>
    </context>
    <context>
        <name>alien::TokenTable</name>
        <message>
            <source>Begins with</source>
            <translation>Empieza por</translation>
        </message>
        <message>
            <source>%1 (this console)</source>
            <translation>%1 (esta consola)</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Creación</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Id</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Clase</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Para</translation>
        </message>
    </context>
    <context>
        <name>alien::TracePane</name>
        <message>
            <source>Traces</source>
            <translation>Trazas</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Servicio</translation>
        </message>
        <message>
            <source>Least duration</source>
            <translation>Duración mínima</translation>
        </message>
        <message>
            <source>Any duration</source>
            <translation>Cualquier duración</translation>
        </message>
        <message>
            <source>10 ms and longer</source>
            <translation>10 ms o más</translation>
        </message>
        <message>
            <source>100 ms and longer</source>
            <translation>100 ms o más</translation>
        </message>
        <message>
            <source>1 s and longer</source>
            <translation>1 s o más</translation>
        </message>
        <message>
            <source>10 s and longer</source>
            <translation>10 s o más</translation>
        </message>
        <message>
            <source>Only with errors</source>
            <translation>Solo con errores</translation>
        </message>
        <message>
            <source>Selected span</source>
            <translation>Span seleccionado</translation>
        </message>
        <message>
            <source>No traces came in this time. Applications send them with an OTLP exporter of their own; the manager makes none.</source>
            <translation>No llegaron trazas en este intervalo. Las envían las aplicaciones con su propio exportador OTLP; el manager no genera ninguna.</translation>
        </message>
        <message numerus="yes">
            <source>the newest %n trace(s)</source>
            <translation>
                <numerusform>la traza más reciente</numerusform>
                <numerusform>las %n trazas más recientes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n trace(s)</source>
            <translation>
                <numerusform>%n traza</numerusform>
                <numerusform>%n trazas</numerusform>
            </translation>
        </message>
        <message>
            <source>Trace</source>
            <translation>Traza</translation>
        </message>
        <message>
            <source>Show logs</source>
            <translation>Mostrar logs</translation>
        </message>
        <message>
            <source>Span</source>
            <translation>Span</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Duración</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>Error</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>sí</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Evento</translation>
        </message>
    </context>
    <context>
        <name>alien::TraceTable</name>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>error</source>
            <translation>error</translation>
        </message>
        <message>
            <source>ok</source>
            <translation>ok</translation>
        </message>
        <message>
            <source>Trace</source>
            <translation>Traza</translation>
        </message>
        <message>
            <source>First span</source>
            <translation>Primer span</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Servicio</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Duración</translation>
        </message>
        <message>
            <source>Spans</source>
            <translation>Spans</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>Errores</translation>
        </message>
    </context>
    <context>
        <name>alien::TrayDesk</name>
        <message>
            <source>This desktop has no tray: closing the window quits.</source>
            <translation>Este escritorio no tiene bandeja: al cerrar la ventana se sale del programa.</translation>
        </message>
        <message>
            <source>Show the window</source>
            <translation>Mostrar la ventana</translation>
        </message>
        <message>
            <source>Alien Console</source>
            <translation>Alien Console</translation>
        </message>
        <message>
            <source>Alien Console is still open</source>
            <translation>Alien Console sigue abierta</translation>
        </message>
        <message>
            <source>The window was closed to the tray, and watches go on. Quit ends the program.</source>
            <translation>La ventana se cerró a la bandeja y los avisos siguen activos. Salir cierra el programa.</translation>
        </message>
    </context>
    <context>
        <name>alien::TriggersField</name>
        <message>
            <source>Add trigger</source>
            <translation>Añadir disparador</translation>
        </message>
        <message>
            <source>schedule</source>
            <translation>programación</translation>
        </message>
        <message>
            <source>queue</source>
            <translation>cola</translation>
        </message>
        <message>
            <source>storage</source>
            <translation>almacenamiento</translation>
        </message>
        <message>
            <source>other</source>
            <translation>otro</translation>
        </message>
        <message>
            <source>Schedule of trigger %1</source>
            <translation>Programación del disparador %1</translation>
        </message>
        <message>
            <source>Trigger %1</source>
            <translation>Disparador %1</translation>
        </message>
        <message>
            <source>%1 of trigger %2</source>
            <translation>%1 del disparador %2</translation>
        </message>
        <message>
            <source>Events of trigger %1</source>
            <translation>Eventos del disparador %1</translation>
        </message>
        <message>
            <source>created, deleted</source>
            <translation>created, deleted</translation>
        </message>
        <message>
            <source>Remove trigger %1</source>
            <translation>Quitar disparador %1</translation>
        </message>
        <message>
            <source>%1; it never comes</source>
            <translation>%1; nunca llega</translation>
        </message>
        <message>
            <source>%1; next (UTC): %2</source>
            <translation>%1; siguiente (UTC): %2</translation>
        </message>
        <message>
            <source>Schedule</source>
            <translation>Programación</translation>
        </message>
        <message>
            <source>Messages of %1</source>
            <translation>Mensajes de %1</translation>
        </message>
        <message>
            <source>Objects of %1</source>
            <translation>Objetos de %1</translation>
        </message>
    </context>
    <context>
        <name>alien::UnmaskedSigns</name>
        <message>
            <source>Names in this text are not masked.</source>
            <translation>Los nombres de este texto no están enmascarados.</translation>
        </message>
    </context>
    <context>
        <name>alien::UrlLooker</name>
        <message>
            <source>no answer within %1 s</source>
            <translation>sin respuesta en %1 s</translation>
        </message>
        <message>
            <source>not an address that can be looked at</source>
            <translation>no es una dirección que se pueda comprobar</translation>
        </message>
        <message>
            <source>%1 is not looked at, only http and https</source>
            <translation>%1 no se comprueba, solo http y https</translation>
        </message>
        <message>
            <source>points at this machine, not at the deployment's</source>
            <translation>apunta a este equipo, no al del despliegue</translation>
        </message>
        <message>
            <source>no such name</source>
            <translation>el nombre no existe</translation>
        </message>
        <message>
            <source>connection refused</source>
            <translation>conexión rechazada</translation>
        </message>
        <message>
            <source>closed without an answer</source>
            <translation>cerrada sin respuesta</translation>
        </message>
        <message>
            <source>the system's proxy %1 does not let it through</source>
            <translation>el proxy del sistema %1 no lo deja pasar</translation>
        </message>
        <message>
            <source>what came is not HTTP</source>
            <translation>lo que llegó no es HTTP</translation>
        </message>
    </context>
    <context>
        <name>alien::UrlsTab</name>
        <message>
            <source>Public URLs</source>
            <translation>URL públicas</translation>
        </message>
        <message>
            <source>A URL does not mean that everybody may reach it: some platforms report one for private workers too. One on localhost lives on the manager's own host.</source>
            <translation>Tener una URL no significa que cualquiera pueda acceder: algunas plataformas la indican también para workers privados. Una en localhost está en el host del propio manager.</translation>
        </message>
        <message>
            <source>No public URL</source>
            <translation>Sin URL pública</translation>
        </message>
        <message>
            <source>Workers and containers get one when they are public and have been provisioned.</source>
            <translation>Los workers y contenedores reciben una si son públicos y se han aprovisionado.</translation>
        </message>
    </context>
    <context>
        <name>alien::ViewStrip</name>
        <message>
            <source>Views</source>
            <translation>Vistas</translation>
        </message>
        <message>
            <source>Save view</source>
            <translation>Guardar vista</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Todos</translation>
        </message>
    </context>
    <context>
        <name>alien::ViewsController</name>
        <message>
            <source>Not healthy</source>
            <translation>Con problemas</translation>
        </message>
        <message>
            <source>Rolling out</source>
            <translation>En rollout</translation>
        </message>
        <message>
            <source>Deployments</source>
            <translation>Despliegues</translation>
        </message>
        <message>
            <source>Name of the view</source>
            <translation>Nombre de la vista</translation>
        </message>
        <message>
            <source>It stands on the tab, on this connection only.</source>
            <translation>Figura en la pestaña, solo en esta conexión.</translation>
        </message>
        <message>
            <source>Save view</source>
            <translation>Guardar vista</translation>
        </message>
        <message>
            <source>Save the view under which name?</source>
            <translation>¿Con qué nombre desea guardar la vista?</translation>
        </message>
        <message>
            <source>My view</source>
            <translation>Mi vista</translation>
        </message>
        <message>
            <source>Rename “%1” to what?</source>
            <translation>¿Qué nombre nuevo desea dar a «%1»?</translation>
        </message>
        <message>
            <source>Text of the view</source>
            <translation>Texto de la vista</translation>
        </message>
        <message>
            <source>One line, from “Copy view as text”.</source>
            <translation>Una línea, de «Copiar vista como texto».</translation>
        </message>
        <message>
            <source>Open view</source>
            <translation>Abrir vista</translation>
        </message>
        <message>
            <source>Open a view from its text?</source>
            <translation>¿Abrir una vista a partir de su texto?</translation>
        </message>
        <message>
            <source>View “%1” deleted.</source>
            <translation>Se eliminó la vista «%1».</translation>
        </message>
        <message>
            <source>Its filter and columns go with it.</source>
            <translation>Su filtro y sus columnas se van con ella.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>“All” is no saved view: open one first.</source>
            <translation>«Todos» no es una vista guardada: abra antes una.</translation>
        </message>
        <message>
            <source>The view is on screen as it was saved.</source>
            <translation>La vista está en pantalla tal como se guardó.</translation>
        </message>
        <message>
            <source>It stands there already.</source>
            <translation>Ya está ahí.</translation>
        </message>
        <message>
            <source>Stop opening this view first</source>
            <translation>No abrir ya primero esta vista</translation>
        </message>
    </context>
    <context>
        <name>alien::VisitPanel</name>
        <message numerus="yes">
            <source>%n failed</source>
            <translation>
                <numerusform>%n con error</numerusform>
                <numerusform>%n con error</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n recovered</source>
            <translation>
                <numerusform>%n recuperado</numerusform>
                <numerusform>%n recuperados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n nuevo</numerusform>
                <numerusform>%n nuevos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n gone</source>
            <translation>
                <numerusform>%n de baja</numerusform>
                <numerusform>%n de baja</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n on another release</source>
            <translation>
                <numerusform>%n en otra release</numerusform>
                <numerusform>%n en otra release</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n in another status</source>
            <translation>
                <numerusform>%n en otro estado</numerusform>
                <numerusform>%n en otro estado</numerusform>
            </translation>
        </message>
        <message>
            <source>Since your last visit</source>
            <translation>Desde su última visita</translation>
        </message>
        <message>
            <source>Since your last visit, %1:</source>
            <translation>Desde su última visita, %1:</translation>
        </message>
        <message numerus="yes">
            <source>Since your last visit, %1: %n change(s), there and back again.</source>
            <translation>
                <numerusform>Desde su última visita, %1: %n cambio, de ida y vuelta.</numerusform>
                <numerusform>Desde su última visita, %1: %n cambios, de ida y vuelta.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::Watch</name>
        <message numerus="yes">
            <source>%n deployment(s)</source>
            <translation>
                <numerusform>%n despliegue</numerusform>
                <numerusform>%n despliegues</numerusform>
            </translation>
        </message>
        <message>
            <source>the whole fleet</source>
            <translation>toda la flota</translation>
        </message>
        <message>
            <source>leaves %1</source>
            <translation>sale de %1</translation>
        </message>
        <message>
            <source>is no longer working</source>
            <translation>deja de estar en curso</translation>
        </message>
        <message>
            <source>fails</source>
            <translation>falla</translation>
        </message>
        <message>
            <source>stays in one working status for more than %1</source>
            <translation>permanece en un mismo estado en curso más de %1</translation>
        </message>
        <message>
            <source>stays in %1 for more than %2</source>
            <translation>permanece en %1 más de %2</translation>
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
            <translation>Avi&amp;sar…</translation>
        </message>
        <message>
            <source>Tells when what is selected, or what the filter finds, settles, fails or takes too long.</source>
            <translation>Avisa cuando lo seleccionado, o lo que encuentra el filtro, se estabiliza, falla o tarda demasiado.</translation>
        </message>
        <message>
            <source>&amp;Watches…</source>
            <translation>Avis&amp;os…</translation>
        </message>
        <message>
            <source>What is watched, what was told, and the quiet hours.</source>
            <translation>De qué se avisa, qué se avisó y las horas de silencio.</translation>
        </message>
        <message>
            <source>The deployments have not been read yet.</source>
            <translation>Aún no se han leído los despliegues.</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Watch %n deployment(s)…</source>
            <translation>
                <numerusform>Avi&amp;sar de %n despliegue…</numerusform>
                <numerusform>Avi&amp;sar de %n despliegues…</numerusform>
            </translation>
        </message>
        <message>
            <source>This watch lasts only for this run.</source>
            <translation>Este aviso solo dura esta sesión.</translation>
        </message>
        <message>
            <source>Watch?</source>
            <translation>¿Avisar?</translation>
        </message>
        <message>
            <source>What is watched?</source>
            <translation>¿De qué se avisa?</translation>
        </message>
        <message>
            <source>Edit watch…</source>
            <translation>Editar aviso…</translation>
        </message>
        <message>
            <source>Opens a watch of the list again to change it.</source>
            <translation>Vuelve a abrir un aviso de la lista para cambiarlo.</translation>
        </message>
        <message>
            <source>Silence watches for an hour</source>
            <translation>Silenciar avisos una hora</translation>
        </message>
        <message>
            <source>Those chosen in the list tell nothing for an hour; if they are silent already, they do again.</source>
            <translation>Los elegidos en la lista no avisan durante una hora; si ya están en silencio, vuelven a avisar.</translation>
        </message>
        <message>
            <source>Remove watches</source>
            <translation>Quitar avisos</translation>
        </message>
        <message>
            <source>Ends those chosen in the list.</source>
            <translation>Termina los elegidos en la lista.</translation>
        </message>
        <message>
            <source>Open what was told</source>
            <translation>Abrir lo avisado</translation>
        </message>
        <message>
            <source>Shows the deployments of what is chosen in the list.</source>
            <translation>Muestra los despliegues de lo elegido en la lista.</translation>
        </message>
        <message>
            <source>Change the watch?</source>
            <translation>¿Cambiar el aviso?</translation>
        </message>
        <message>
            <source>No watch is chosen in the list.</source>
            <translation>No hay ningún aviso elegido en la lista.</translation>
        </message>
        <message>
            <source>One watch can be edited at a time.</source>
            <translation>Solo se puede editar un aviso a la vez.</translation>
        </message>
        <message>
            <source>Nothing that was told is chosen in the list.</source>
            <translation>No hay nada avisado elegido en la lista.</translation>
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
                <numerusform>Ocurrió %n cosa en las horas de silencio (%1)</numerusform>
                <numerusform>Ocurrieron %n cosas en las horas de silencio (%1)</numerusform>
            </translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Retry…</source>
            <translation>Reintentar…</translation>
        </message>
        <message>
            <source>Silent for an hour</source>
            <translation>Silenciar una hora</translation>
        </message>
    </context>
    <context>
        <name>alien::WatchEvent</name>
        <message>
            <source>%1 left %2</source>
            <translation>%1 salió de %2</translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s) left %1</source>
            <translation>
                <numerusform>%n despliegue salió de %1</numerusform>
                <numerusform>%n despliegues salieron de %1</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is %2 now</source>
            <translation>%1: ahora %2</translation>
        </message>
        <message>
            <source>gone</source>
            <translation>de baja</translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s) settled</source>
            <translation>
                <numerusform>%n despliegue se estabilizó</numerusform>
                <numerusform>%n despliegues se estabilizaron</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 failed</source>
            <translation>%1 falló</translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s) failed</source>
            <translation>
                <numerusform>%n despliegue falló</numerusform>
                <numerusform>%n despliegues fallaron</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 has been %2 for more than %3</source>
            <translation>%1 lleva en %2 más de %3</translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s) stay in one status for more than %1</source>
            <translation>
                <numerusform>%n despliegue permanece en un mismo estado más de %1</numerusform>
                <numerusform>%n despliegues permanecen en un mismo estado más de %1</numerusform>
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
                <numerusform>%n más</numerusform>
                <numerusform>%n más</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::WatchEventTable</name>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Qué ocurrió</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Ahora</translation>
        </message>
    </context>
    <context>
        <name>alien::WatchForm</name>
        <message>
            <source>Go on watching after it was told</source>
            <translation>Seguir avisando después del primer aviso</translation>
        </message>
        <message>
            <source>Watch</source>
            <translation>Avisar</translation>
        </message>
        <message>
            <source>The desktop's notifications tell it while this console runs, and the list of watches keeps it.</source>
            <translation>Lo comunican las notificaciones del escritorio mientras esta consola está abierta, y queda en la lista de avisos.</translation>
        </message>
        <message>
            <source>Deployments</source>
            <translation>Despliegues</translation>
        </message>
        <message>
            <source>the whole fleet; or a query: group:acme status:updating</source>
            <translation>toda la flota, o una consulta: group:acme status:updating</translation>
        </message>
        <message>
            <source>&amp;Deployments</source>
            <translation>&amp;Despliegues</translation>
        </message>
        <message>
            <source>Tell me when</source>
            <translation>Avisar cuando</translation>
        </message>
        <message>
            <source>it is no longer working, well or not</source>
            <translation>deje de estar en curso, bien o mal</translation>
        </message>
        <message>
            <source>it leaves a status</source>
            <translation>salga de un estado</translation>
        </message>
        <message>
            <source>it fails</source>
            <translation>falle</translation>
        </message>
        <message>
            <source>&amp;Tell me when</source>
            <translation>&amp;Avisar cuando</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>&amp;Status</source>
            <translation>&amp;Estado</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minutos</translation>
        </message>
        <message>
            <source> min</source>
            <extracomment>of a number of minutes</extracomment>
            <translation> min</translation>
        </message>
        <message>
            <source>&amp;Longer than</source>
            <translation>&amp;Más de</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>it stays in a status for longer than</source>
            <translation>permanezca en un estado más de</translation>
        </message>
        <message>
            <source>In the status</source>
            <translation>En el estado</translation>
        </message>
        <message>
            <source>any working status</source>
            <translation>cualquier estado en curso</translation>
        </message>
        <message>
            <source>&amp;In the status</source>
            <translation>E&amp;n el estado</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s) now</source>
            <translation>
                <numerusform>%n despliegue ahora</numerusform>
                <numerusform>%n despliegues ahora</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::WatchList</name>
        <message>
            <source>%1 cannot be read: %2</source>
            <translation>No se puede leer %1: %2</translation>
        </message>
        <message>
            <source>larger than 4 MB</source>
            <translation>mayor que 4 MB</translation>
        </message>
        <message>
            <source>Some watches could not be read. The file is kept as %1.</source>
            <translation>No se pudieron leer algunos avisos. El archivo se conserva como %1.</translation>
        </message>
        <message>
            <source>Some watches in %1 could not be read.</source>
            <translation>No se pudieron leer algunos avisos de %1.</translation>
        </message>
        <message>
            <source>%1 cannot be written: %2</source>
            <translation>No se puede escribir %1: %2</translation>
        </message>
    </context>
    <context>
        <name>alien::WatchTable</name>
        <message>
            <source>Since</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>silent until %1</source>
            <translation>en silencio hasta %1</translation>
        </message>
        <message>
            <source>until it is removed</source>
            <translation>hasta que se quite</translation>
        </message>
        <message>
            <source>until it was told</source>
            <translation>hasta el primer aviso</translation>
        </message>
        <message>
            <source>Whom</source>
            <translation>De quién</translation>
        </message>
        <message>
            <source>Tells when it</source>
            <translation>Avisa cuando</translation>
        </message>
        <message>
            <source>Watches</source>
            <translation>Avisos</translation>
        </message>
    </context>
    <context>
        <name>alien::WatchesView</name>
        <message>
            <source>Watches</source>
            <translation>Avisos</translation>
        </message>
        <message>
            <source>What was told</source>
            <translation>Qué se avisó</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Silent for an hour</source>
            <translation>Silenciar una hora</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Quiet hours from</source>
            <translation>Horas de silencio desde</translation>
        </message>
        <message>
            <source>Quiet from</source>
            <translation>Silencio desde</translation>
        </message>
        <message>
            <source>Quiet until</source>
            <translation>Silencio hasta</translation>
        </message>
        <message>
            <source>New watch…</source>
            <translation>Nuevo aviso…</translation>
        </message>
        <message>
            <source>Told since the start</source>
            <translation>Avisado desde el inicio</translation>
        </message>
        <message>
            <source>Quiet hours</source>
            <translation>Horas de silencio</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>until</source>
            <translation>hasta</translation>
        </message>
        <message>
            <source>Nothing is watched. Select deployments and choose Watch in their menu, or add a watch for what a query finds.</source>
            <translation>No hay avisos. Seleccione despliegues y elija Avisar en su menú, o añada un aviso para lo que encuentre una consulta.</translation>
        </message>
        <message>
            <source>Notify again</source>
            <translation>Volver a notificar</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Editar…</translation>
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
            <translation>Seleccione una traza para ver sus spans.</translation>
        </message>
    </context>
    <context>
        <name>alien::WelcomeController</name>
        <message>
            <source>The connection could not be saved.</source>
            <translation>No se pudo guardar la conexión.</translation>
        </message>
        <message>
            <source>The connection, its token in the secret store and what was noted of its fleet are removed from this computer. Nothing changes on the manager, and the journal keeps what was done.</source>
            <translation>Se eliminan de este equipo la conexión, su token del almacén de secretos y lo anotado de su flota. En el manager no cambia nada, y el diario conserva lo que se hizo.</translation>
        </message>
        <message>
            <source>Delete the connection</source>
            <translation>Eliminar la conexión</translation>
        </message>
        <message>
            <source>Delete the connection %1?</source>
            <translation>¿Eliminar la conexión %1?</translation>
        </message>
        <message>
            <source>The connection could not be deleted.</source>
            <translation>No se pudo eliminar la conexión.</translation>
        </message>
        <message>
            <source>The token is still in the secret store.</source>
            <translation>El token sigue en el almacén de secretos.</translation>
        </message>
        <message>
            <source>The command gives no token.</source>
            <translation>El comando no devuelve ningún token.</translation>
        </message>
    </context>
    <context>
        <name>alien::WelcomePage</name>
        <message>
            <source>Welcome</source>
            <translation>Bienvenida</translation>
        </message>
        <message>
            <source>Choose where to work</source>
            <translation>Elija dónde trabajar</translation>
        </message>
        <message>
            <source>Good first things to try</source>
            <translation>Buenas primeras pruebas</translation>
        </message>
        <message>
            <source>Find why deployments fail the same way</source>
            <translation>Averiguar por qué fallan despliegues del mismo modo</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Resumen</translation>
        </message>
        <message>
            <source>Copy the public URL of a customer</source>
            <translation>Copiar la URL pública de un cliente</translation>
        </message>
        <message>
            <source>Deployments</source>
            <translation>Despliegues</translation>
        </message>
        <message>
            <source>Retry what failed, redeploy what runs</source>
            <translation>Reintentar lo que falló, redesplegar lo que está en ejecución</translation>
        </message>
        <message>
            <source>See who runs which release</source>
            <translation>Ver quién ejecuta qué release</translation>
        </message>
        <message>
            <source>Releases</source>
            <translation>Releases</translation>
        </message>
        <message>
            <source>Read what you have changed</source>
            <translation>Leer lo que ha cambiado usted</translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>Diario</translation>
        </message>
        <message>
            <source>Try it</source>
            <translation>Pruébelo</translation>
        </message>
        <message>
            <source>Starts a small manager on this computer with a living fleet of deployments that update, fail and recover. No account, no network, nothing to clean up.</source>
            <translation>Inicia un pequeño manager en este equipo con una flota de despliegues en marcha que se actualizan, fallan y se recuperan. Sin cuenta, sin red y sin nada que limpiar.</translation>
        </message>
        <message>
            <source>Start the sandbox</source>
            <translation>Iniciar el sandbox</translation>
        </message>
        <message>
            <source>Recent</source>
            <translation>Recientes</translation>
        </message>
        <message>
            <source>None yet. Connections you save are listed here.</source>
            <translation>Ninguna aún. Las conexiones que guarde aparecen aquí.</translation>
        </message>
        <message>
            <source>The token says what you may do. An admin, group or deployment token works.</source>
            <translation>El token determina lo que puede hacer. Sirve uno de administración, de grupo o de despliegue.</translation>
        </message>
        <message>
            <source>Nothing is changed on the manager by connecting.</source>
            <translation>Conectarse no cambia nada en el manager.</translation>
        </message>
        <message>
            <source>Delete this connection</source>
            <translation>Eliminar esta conexión</translation>
        </message>
        <message>
            <source>Save without connecting</source>
            <translation>Guardar sin conectar</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>Abrir %1</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <source>Edit %1</source>
            <translation>Editar %1</translation>
        </message>
        <message>
            <source>Starting the sandbox…</source>
            <translation>Iniciando el sandbox…</translation>
        </message>
        <message>
            <source>Edit the connection</source>
            <translation>Editar la conexión</translation>
        </message>
        <message>
            <source>Connect to a manager</source>
            <translation>Conectarse a un manager</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>Conectar</translation>
        </message>
        <message>
            <source>Connect to %1</source>
            <translation>Conectar a %1</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
    </context>
    <context>
        <name>alien::Workbench</name>
        <message>
            <source>Workbench</source>
            <translation>Banco de trabajo</translation>
        </message>
        <message>
            <source>Choose a deployment to send it to.</source>
            <translation>Elija un despliegue al que enviarlo.</translation>
        </message>
        <message>
            <source>None of the chosen deployments can take a command now.</source>
            <translation>Ninguno de los despliegues elegidos puede aceptar comandos ahora.</translation>
        </message>
        <message>
            <source>Give the command's name; the manager does not tell which ones exist.</source>
            <translation>Indique el nombre del comando; el manager no informa de cuáles existen.</translation>
        </message>
        <message>
            <source>The parameters are being checked.</source>
            <translation>Se están comprobando los parámetros.</translation>
        </message>
        <message>
            <source>The parameters are not JSON. %1</source>
            <translation>Los parámetros no son JSON. %1</translation>
        </message>
        <message numerus="yes">
            <source>Form learned from %n earlier payload(s)</source>
            <translation>
                <numerusform>Formulario deducido de %n payload anterior</numerusform>
                <numerusform>Formulario deducido de %n payloads anteriores</numerusform>
            </translation>
        </message>
        <message>
            <source>Empty: sent without parameters</source>
            <translation>Vacío: se envía sin parámetros</translation>
        </message>
        <message>
            <source>, over the manager's %1: goes through its storage</source>
            <translation>, supera los %1 del manager: va por su almacenamiento</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Comando</translation>
        </message>
        <message>
            <source>reindex</source>
            <translation>reindex</translation>
        </message>
        <message>
            <source>&amp;Command</source>
            <translation>&amp;Comando</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Parámetros</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Formulario</translation>
        </message>
        <message>
            <source>JSON, or nothing</source>
            <translation>JSON o nada</translation>
        </message>
        <message>
            <source>Variables:</source>
            <translation>Variables:</translation>
        </message>
        <message>
            <source>Send it inline all the same, up to 1.4 MB</source>
            <translation>Enviarlo en línea de todos modos, hasta 1,4 MB</translation>
        </message>
        <message>
            <source>For managers whose storage is a folder on their own host, which cannot be reached from here.</source>
            <translation>Para managers cuyo almacenamiento es una carpeta de su propio host, inaccesible desde aquí.</translation>
        </message>
        <message>
            <source>Preview for</source>
            <translation>Vista previa para</translation>
        </message>
        <message>
            <source>Sent to</source>
            <translation>Enviado a</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>Plazo</translation>
        </message>
        <message>
            <source>30 seconds</source>
            <translation>30 segundos</translation>
        </message>
        <message>
            <source>1 minute</source>
            <translation>1 minuto</translation>
        </message>
        <message>
            <source>5 minutes</source>
            <translation>5 minutos</translation>
        </message>
        <message>
            <source>15 minutes</source>
            <translation>15 minutos</translation>
        </message>
        <message>
            <source>1 hour</source>
            <translation>1 hora</translation>
        </message>
        <message>
            <source>1 day</source>
            <translation>1 día</translation>
        </message>
        <message>
            <source>none: it may wait for ever</source>
            <translation>ninguno: puede esperar indefinidamente</translation>
        </message>
        <message>
            <source>Each target gets a fresh idempotency key; nothing is ever sent again by itself.</source>
            <translation>Cada destino recibe una clave de idempotencia nueva; nada se reenvía nunca por sí solo.</translation>
        </message>
        <message>
            <source>&amp;Deadline</source>
            <translation>&amp;Plazo</translation>
        </message>
        <message>
            <source>Target resource</source>
            <translation>Recurso de destino</translation>
        </message>
        <message>
            <source>only when the manager asks which one</source>
            <translation>solo si el manager pregunta cuál</translation>
        </message>
        <message>
            <source>&amp;Resource</source>
            <translation>&amp;Recurso</translation>
        </message>
        <message>
            <source>Send it as it is, though it is not JSON</source>
            <translation>Enviarlo tal cual, aunque no sea JSON</translation>
        </message>
    </context>
    <context>
        <name>alien::WorkspacePrompter</name>
        <message>
            <source>The way back:</source>
            <translation>Vuelta atrás:</translation>
        </message>
        <message>
            <source>Secret value</source>
            <translation>Valor del secreto</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>Show the secret</source>
            <translation>Mostrar el secreto</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Copy the secret</source>
            <translation>Copiar el secreto</translation>
        </message>
        <message>
            <source>A copy leaves the clipboard after 30 s.</source>
            <translation>La copia se borra del portapapeles a los 30 s.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Listo</translation>
        </message>
        <message>
            <source>Copied; it leaves the clipboard after 30 s.</source>
            <translation>Copiado; se borra del portapapeles a los 30 s.</translation>
        </message>
    </context>
    <context>
        <name>alien::WorkspaceView</name>
        <message>
            <source>The manager does not answer.</source>
            <translation>El manager no responde.</translation>
        </message>
        <message>
            <source>The manager's answers break off.</source>
            <translation>Las respuestas del manager se interrumpen.</translation>
        </message>
        <message>
            <source>The manager's answers cannot be used.</source>
            <translation>Las respuestas del manager no se pueden utilizar.</translation>
        </message>
        <message>
            <source>You see the last known fleet, of %1, %2 old.</source>
            <translation>Está viendo la última flota conocida, de %1, con %2 de antigüedad.</translation>
        </message>
        <message>
            <source>You see the data of %1, %2 old.</source>
            <translation>Está viendo los datos de %1, con %2 de antigüedad.</translation>
        </message>
        <message>
            <source>Next try in %1.</source>
            <translation>Próximo intento en %1.</translation>
        </message>
        <message>
            <source>Trying now.</source>
            <translation>Intentándolo ahora.</translation>
        </message>
        <message>
            <source>Actions wait until it answers.</source>
            <translation>Las acciones esperan hasta que responda.</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>Copiar informe</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>Intentar ahora</translation>
        </message>
        <message>
            <source>The manager refused the token.</source>
            <translation>El manager rechazó el token.</translation>
        </message>
        <message>
            <source>No token is known for this connection.</source>
            <translation>No se conoce ningún token para esta conexión.</translation>
        </message>
        <message>
            <source>Reading waits; nothing here is lost. Give a token that is valid.</source>
            <translation>La lectura espera; aquí no se pierde nada. Indique un token válido.</translation>
        </message>
        <message>
            <source>Enter a token…</source>
            <translation>Introducir un token…</translation>
        </message>
        <message>
            <source>This is not a manager's answer.</source>
            <translation>Esto no es una respuesta de un manager.</translation>
        </message>
        <message>
            <source>Edit the connection</source>
            <translation>Editar la conexión</translation>
        </message>
        <message>
            <source>The deployments could not be read anew.</source>
            <translation>No se pudieron volver a leer los despliegues.</translation>
        </message>
        <message>
            <source>The groups could not be read anew.</source>
            <translation>No se pudieron volver a leer los grupos.</translation>
        </message>
        <message>
            <source>The releases could not be read anew.</source>
            <translation>No se pudieron volver a leer las releases.</translation>
        </message>
        <message>
            <source>%1 You see the data of %2, %3 old.</source>
            <translation>%1 Está viendo los datos de %2, con una antigüedad de %3.</translation>
        </message>
        <message>
            <source>The manager did not list all deployments.</source>
            <translation>El manager no enumeró todos los despliegues.</translation>
        </message>
        <message>
            <source>The manager did not list all groups.</source>
            <translation>El manager no enumeró todos los grupos.</translation>
        </message>
        <message>
            <source>The manager did not list all releases.</source>
            <translation>El manager no enumeró todas las releases.</translation>
        </message>
        <message>
            <source>There are more than its answer holds, and this console cannot fetch the rest: counts, filters and bulk actions miss them.</source>
            <translation>Hay más de los que caben en su respuesta y esta consola no puede obtener el resto: faltan en recuentos, filtros y acciones masivas.</translation>
        </message>
        <message>
            <source>The manager listed %1 more than once.</source>
            <translation>El manager enumeró %1 más de una vez.</translation>
        </message>
        <message>
            <source>Of what comes twice in one answer, the last counts.</source>
            <translation>De lo que aparece dos veces en una respuesta, cuenta lo último.</translation>
        </message>
        <message>
            <source>Read the secret store again</source>
            <translation>Volver a leer el almacén de secretos</translation>
        </message>
    </context>
    <context>
        <name>alien::Workspaces</name>
        <message>
            <source>Not connected.</source>
            <translation>Sin conexión.</translation>
        </message>
        <message>
            <source>Open the section %1 first.</source>
            <translation>Abra antes la sección %1.</translation>
        </message>
    </context>
    <context>
        <name>alien::payloaddecode</name>
        <message>
            <source>in %1</source>
            <translation>en %1</translation>
        </message>
        <message>
            <source>JWT, expires in %1</source>
            <translation>JWT, caduca en %1</translation>
        </message>
        <message>
            <source>JWT, expired %1</source>
            <translation>JWT, caducado %1</translation>
        </message>
        <message>
            <source>gzip, %1 decoded</source>
            <translation>gzip, %1 decodificado</translation>
        </message>
        <message>
            <source>%1 image, %2</source>
            <translation>imagen %1, %2</translation>
        </message>
        <message>
            <source>base64, JSON, %1</source>
            <translation>base64, JSON, %1</translation>
        </message>
        <message>
            <source>base64, text, %1</source>
            <translation>base64, texto, %1</translation>
        </message>
        <message>
            <source>base64, %1</source>
            <translation>base64, %1</translation>
        </message>
        <message>
            <source>The gzip data is damaged.</source>
            <translation>Los datos gzip están dañados.</translation>
        </message>
        <message>
            <source>More than 32 MB come out of it; the rest is left out.</source>
            <translation>Salen más de 32 MB; el resto se omite.</translation>
        </message>
        <message>
            <source>The gzip data ends too early.</source>
            <translation>Los datos gzip terminan antes de tiempo.</translation>
        </message>
        <message>
            <source>JSON inside, %1</source>
            <translation>JSON en el interior, %1</translation>
        </message>
        <message>
            <source>This is no base64.</source>
            <translation>Esto no es base64.</translation>
        </message>
    </context>
    <context>
        <name>alien::stackrules</name>
        <message>
            <source>The manager refuses the release when it is published.</source>
            <translation>El manager rechaza la release al publicarla.</translation>
        </message>
        <message>
            <source>%1 belongs to manager %2; %3 refuses the release.</source>
            <translation>%1 pertenece al manager %2; %3 rechaza la release.</translation>
        </message>
        <message>
            <source>Convert to %1</source>
            <translation>Convertir a %1</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Quitar %1</translation>
        </message>
        <message>
            <source>function is the older name of worker.</source>
            <translation>function es el nombre antiguo de worker.</translation>
        </message>
        <message>
            <source>Convert to worker</source>
            <translation>Convertir a worker</translation>
        </message>
        <message>
            <source>Manager %1 has no resource type %2.</source>
            <translation>El manager %1 no tiene el tipo de recurso %2.</translation>
        </message>
        <message>
            <source>%1 is made by the manager and cannot be declared.</source>
            <translation>%1 lo crea el manager y no se puede declarar.</translation>
        </message>
        <message>
            <source>Deployments would end in preflights-failed or update-failed.</source>
            <translation>Los despliegues acabarían en preflights-failed o update-failed.</translation>
        </message>
        <message>
            <source>The fields of %1 are not known to the console.</source>
            <translation>La consola no conoce los campos de %1.</translation>
        </message>
        <message>
            <source>They are kept as they are and not checked.</source>
            <translation>Se conservan como están y no se comprueban.</translation>
        </message>
        <message>
            <source>A public worker must be live.</source>
            <translation>Un worker público debe ser live.</translation>
        </message>
        <message>
            <source>A %1 must be live.</source>
            <translation>Un recurso %1 debe ser live.</translation>
        </message>
        <message>
            <source>A %1 must be frozen.</source>
            <translation>Un recurso %1 debe ser frozen.</translation>
        </message>
        <message>
            <source>Make it live</source>
            <translation>Cambiar a live</translation>
        </message>
        <message>
            <source>Make it frozen</source>
            <translation>Cambiar a frozen</translation>
        </message>
        <message>
            <source>A worker takes at most one queue trigger.</source>
            <translation>Un worker admite como máximo un disparador de cola.</translation>
        </message>
        <message>
            <source>The manager takes it as it is; the schedule would fail in the cloud.</source>
            <translation>El manager la acepta tal cual; la programación fallaría en la nube.</translation>
        </message>
        <message>
            <source>A container exposes at most one port.</source>
            <translation>Un contenedor expone como máximo un puerto.</translation>
        </message>
        <message>
            <source>Keep it inside</source>
            <translation>Dejarlo interno</translation>
        </message>
        <message>
            <source>How many public endpoints a container may have at 3.x is not known.</source>
            <translation>No se sabe cuántos endpoints públicos puede tener un contenedor en 3.x.</translation>
        </message>
        <message>
            <source>The id %1 is not the name it stands under, %2.</source>
            <translation>El id %1 no coincide con el nombre bajo el que figura, %2.</translation>
        </message>
        <message>
            <source>The manager takes both; references then miss one of them.</source>
            <translation>El manager acepta ambos; las referencias no encuentran entonces uno de ellos.</translation>
        </message>
        <message>
            <source>Set %1</source>
            <translation>Establecer %1</translation>
        </message>
        <message>
            <source>Ids are a to z, 0 to 9 and single hyphens, with a letter or digit at both ends.</source>
            <translation>Los ids se componen de a a z, 0 a 9 y guiones sueltos, con letra o cifra en ambos extremos.</translation>
        </message>
        <message>
            <source>The id of a %1 has at most %2 characters on %3, this one has %4.</source>
            <translation>El id de un recurso %1 tiene como máximo %2 caracteres en %3; este tiene %4.</translation>
        </message>
        <message>
            <source>The name in the cloud begins with a prefix of %1 characters.</source>
            <translation>El nombre en la nube empieza por un prefijo de %1 caracteres.</translation>
        </message>
        <message>
            <source>Workers on %1 take at most %2 MB, not %3.</source>
            <translation>Los workers en %1 admiten como máximo %2 MB, no %3.</translation>
        </message>
        <message>
            <source>%1 MB is none of the sizes that %2 has.</source>
            <translation>%1 MB no es ninguno de los tamaños de %2.</translation>
        </message>
        <message>
            <source>Whether the manager refuses less than the smallest is not known.</source>
            <translation>No se sabe si el manager rechaza menos que el mínimo.</translation>
        </message>
        <message>
            <source>The manager warns and takes another size.</source>
            <translation>El manager advierte y toma otro tamaño.</translation>
        </message>
        <message>
            <source>Workers on %1 take at least %2 MB, not %3.</source>
            <translation>Los workers en %1 requieren como mínimo %2 MB, no %3.</translation>
        </message>
        <message>
            <source>%1 is a name that the platform keeps for itself.</source>
            <translation>%1 es un nombre que la plataforma se reserva.</translation>
        </message>
        <message>
            <source>The manager takes the release; the resource fails while it is built.</source>
            <translation>El manager acepta la release; el recurso falla al crearse.</translation>
        </message>
        <message>
            <source>%1 stands here twice.</source>
            <translation>%1 aparece aquí dos veces.</translation>
        </message>
        <message>
            <source>Only one of them counts, or the manager refuses the release.</source>
            <translation>Solo cuenta uno de ellos, o el manager rechaza la release.</translation>
        </message>
        <message>
            <source>A manager cannot deploy source code; a release holds images.</source>
            <translation>Un manager no puede desplegar código fuente; una release contiene imágenes.</translation>
        </message>
        <message>
            <source>The command line builds sources before it publishes.</source>
            <translation>La línea de comandos compila el código fuente antes de publicar.</translation>
        </message>
        <message>
            <source>A stack has at most one %1.</source>
            <translation>Un stack tiene como máximo un recurso %1.</translation>
        </message>
        <message>
            <source>Whether the permission sets written out here let the manager provision %1 is not known.</source>
            <translation>No se sabe si los conjuntos de permisos detallados aquí permiten al manager aprovisionar %1.</translation>
        </message>
        <message>
            <source>The management override does not grant %1 for %2.</source>
            <translation>La sustitución de permisos de gestión no concede %1 para %2.</translation>
        </message>
        <message>
            <source>Grant %1</source>
            <translation>Conceder %1</translation>
        </message>
        <message>
            <source>Permissions are granted on %1, which is no resource of this stack.</source>
            <translation>Se conceden permisos sobre %1, que no es un recurso de este stack.</translation>
        </message>
        <message>
            <source>They have no effect, or are meant for something the manager makes.</source>
            <translation>No tienen efecto o se refieren a algo que crea el manager.</translation>
        </message>
        <message>
            <source>Whether cluster %1 is made by the manager is not known.</source>
            <translation>No se sabe si el clúster %1 lo crea el manager.</translation>
        </message>
        <message>
            <source>%1 is a %2, not a %3.</source>
            <translation>%1 es de tipo %2, no %3.</translation>
        </message>
        <message>
            <source>There is no %1 named %2.</source>
            <translation>No existe %1 con el nombre %2.</translation>
        </message>
        <message>
            <source>Remove the %1</source>
            <translation>Quitar %1</translation>
        </message>
        <message>
            <source>%1 is frozen and cannot trigger a worker.</source>
            <translation>%1 es frozen y no puede disparar un worker.</translation>
        </message>
        <message>
            <source>Make %1 live</source>
            <translation>Cambiar %1 a live</translation>
        </message>
        <message>
            <source>service-account/impersonate cannot be granted on everything.</source>
            <translation>service-account/impersonate no se puede conceder sobre todo.</translation>
        </message>
        <message>
            <source>service-account/impersonate is granted on %1, which is no service account.</source>
            <translation>service-account/impersonate se concede sobre %1, que no es una cuenta de servicio.</translation>
        </message>
        <message>
            <source>Remove the grant</source>
            <translation>Quitar la concesión</translation>
        </message>
        <message>
            <source>There is no permission profile %1.</source>
            <translation>No existe el perfil de permisos %1.</translation>
        </message>
        <message>
            <source>Whether the manager asks this of a %1 is not known.</source>
            <translation>No se sabe si el manager exige esto a un recurso %1.</translation>
        </message>
        <message>
            <source>Add profile %1</source>
            <translation>Añadir perfil %1</translation>
        </message>
        <message>
            <source>The service account %1, which the manager makes of this profile, has more than %2 characters.</source>
            <translation>La cuenta de servicio %1, que el manager crea a partir de este perfil, supera los %2 caracteres.</translation>
        </message>
        <message>
            <source>Whether the rule looks at what the manager makes is not known.</source>
            <translation>No se sabe si la regla tiene en cuenta lo que crea el manager.</translation>
        </message>
        <message>
            <source>A capacity group has at most 10 machines, and no more at least than at most.</source>
            <translation>Un grupo de capacidad tiene como máximo 10 máquinas, y su mínimo no supera su máximo.</translation>
        </message>
        <message>
            <source>Whether processor, memory and machine type of a capacity group agree is not checked.</source>
            <translation>No se comprueba si procesador, memoria y tipo de máquina de un grupo de capacidad concuerdan.</translation>
        </message>
        <message>
            <source>Only the last one counts.</source>
            <translation>Solo cuenta el último.</translation>
        </message>
        <message>
            <source>A stack is an object.</source>
            <translation>Un stack es un objeto.</translation>
        </message>
        <message>
            <source>resources must be an object.</source>
            <translation>resources debe ser un objeto.</translation>
        </message>
        <message>
            <source>resources is missing.</source>
            <translation>Falta resources.</translation>
        </message>
        <message>
            <source>The network setting %1 is not one of %2.</source>
            <translation>La configuración de red %1 no es una de %2.</translation>
        </message>
        <message>
            <source>%1 is public, and the customer's network names no public subnets.</source>
            <translation>%1 es público, y la red del cliente no indica subredes públicas.</translation>
        </message>
        <message>
            <source>Whether the customer's network has public subnets cannot be read from GCP settings.</source>
            <translation>En la configuración de GCP no se puede ver si la red del cliente tiene subredes públicas.</translation>
        </message>
        <message>
            <source>Network settings of deployments on %1 are not known here.</source>
            <translation>Aquí no se conoce la configuración de red de los despliegues en %1.</translation>
        </message>
        <message>
            <source>Whether networks of deployments on %1 have public subnets is not known here.</source>
            <translation>Aquí no se sabe si las redes de los despliegues en %1 tienen subredes públicas.</translation>
        </message>
        <message>
            <source>There are two stacks for %1.</source>
            <translation>Hay dos stacks para %1.</translation>
        </message>
        <message>
            <source>Manager %1 has no platform %2.</source>
            <translation>El manager %1 no tiene la plataforma %2.</translation>
        </message>
        <message>
            <source>There is no stack for any platform.</source>
            <translation>No hay stack para ninguna plataforma.</translation>
        </message>
        <message>
            <source>They would stay in update-pending without an error; only forget or detach ends that.</source>
            <translation>Quedarían en update-pending sin error; solo olvidar o desvincular lo resuelve.</translation>
        </message>
        <message>
            <source>What deployments run now is not known here, so the update rules are not checked.</source>
            <translation>Aquí no se sabe qué ejecutan ahora los despliegues, así que no se comprueban las reglas de actualización.</translation>
        </message>
        <message>
            <source>What is only known when a deployment is set up: a compute backend for containers, domain metadata for exposed ports, and where environment variables go.</source>
            <translation>Lo que solo se conoce al instalar un despliegue: un backend de cómputo para contenedores, metadatos de dominio para puertos expuestos y adónde van las variables de entorno.</translation>
        </message>
        <message>
            <source>Manager %1 does not know enabledWhen.</source>
            <translation>El manager %1 no conoce enabledWhen.</translation>
        </message>
        <message>
            <source>It drops it in silence: the resource is always there.</source>
            <translation>Lo descarta sin avisar: el recurso está siempre presente.</translation>
        </message>
        <message>
            <source>Manager %1 has no stack inputs.</source>
            <translation>El manager %1 no tiene entradas de stack.</translation>
        </message>
        <message>
            <source>It drops them in silence.</source>
            <translation>Las descarta sin avisar.</translation>
        </message>
    </context>
    <context>
        <name>alien::stackrules::UpdateRules</name>
        <message>
            <source>Deployments that run %1 would end in update-failed.</source>
            <translation>Los despliegues que ejecutan %1 acabarían en update-failed.</translation>
        </message>
        <message>
            <source>%1 is new and frozen; frozen resources are made at setup only.</source>
            <translation>%1 es nuevo y frozen; los recursos frozen solo se crean en la instalación.</translation>
        </message>
        <message>
            <source>Make it live</source>
            <translation>Cambiar a live</translation>
        </message>
        <message>
            <source>%1 is not in the stack any more.</source>
            <translation>%1 ya no está en el stack.</translation>
        </message>
        <message>
            <source>Deployments that run %1 lose it.</source>
            <translation>Los despliegues que ejecutan %1 lo pierden.</translation>
        </message>
        <message>
            <source>%1 was frozen and cannot become live.</source>
            <translation>%1 era frozen y no puede pasar a live.</translation>
        </message>
        <message>
            <source>Make it frozen</source>
            <translation>Cambiar a frozen</translation>
        </message>
        <message>
            <source>Whether %1, which is live now, may become frozen is not known.</source>
            <translation>No se sabe si %1, que ahora es live, puede pasar a frozen.</translation>
        </message>
        <message>
            <source>Whether %1 may change its type from %2 to %3 is not known.</source>
            <translation>No se sabe si %1 puede cambiar su tipo de %2 a %3.</translation>
        </message>
        <message>
            <source>%1 is frozen: %2 cannot change.</source>
            <translation>%1 es frozen: %2 no puede cambiar.</translation>
        </message>
        <message>
            <source>Put it back</source>
            <translation>Restaurarlo</translation>
        </message>
        <message>
            <source>%1 of a %2 cannot change once it runs.</source>
            <translation>%1 de un recurso %2 no puede cambiar una vez en ejecución.</translation>
        </message>
        <message>
            <source>The permissions for management cannot change.</source>
            <translation>Los permisos de gestión no pueden cambiar.</translation>
        </message>
        <message>
            <source>Permission profile %1 is new.</source>
            <translation>El perfil de permisos %1 es nuevo.</translation>
        </message>
        <message>
            <source>Running deployments get a warning, no error.</source>
            <translation>Los despliegues en ejecución reciben una advertencia, no un error.</translation>
        </message>
        <message>
            <source>Permission profile %1 is gone; running deployments have it.</source>
            <translation>El perfil de permisos %1 ya no existe; los despliegues en ejecución lo tienen.</translation>
        </message>
        <message>
            <source>Permission profile %1 cannot change.</source>
            <translation>El perfil de permisos %1 no puede cambiar.</translation>
        </message>
    </context>
    <context>
        <name>std</name>
        <message>
            <source>Resource that has the URL</source>
            <translation>Recurso al que pertenece la URL</translation>
        </message>
        <message>
            <source>Name of the endpoint</source>
            <translation>Nombre del endpoint</translation>
        </message>
        <message>
            <source>Who may reach it: public, private, unstated, host</source>
            <translation>Quién puede acceder: public, private, unstated, host</translation>
        </message>
        <message>
            <source>What was found: serving, dead, running-but-dead, failed-but-serving, skipped, unchecked</source>
            <translation>Qué se encontró: serving, dead, running-but-dead, failed-but-serving, skipped, unchecked</translation>
        </message>
        <message>
            <source>How long its certificate is still valid</source>
            <translation>Cuánto tiempo sigue siendo válido su certificado</translation>
        </message>
    </context>
</TS>
