<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
    <context>
        <name />
        <message>
            <source>Show tele&amp;metry</source>
            <translation>A&amp;fficher la télémétrie</translation>
        </message>
        <message>
            <source>Shows charts, marks and logs of the selected deployment.</source>
            <translation>Affiche les graphiques, les repères et les logs du déploiement sélectionné.</translation>
        </message>
        <message>
            <source>Follow the &amp;present</source>
            <translation>Suivre le temps &amp;présent</translation>
        </message>
        <message>
            <source>Charts and logs end now, and move on.</source>
            <translation>Les graphiques et les logs s’arrêtent à l’instant présent et avancent avec lui.</translation>
        </message>
        <message>
            <source>Zoom i&amp;n on time</source>
            <translation>&amp;Agrandir l’axe du temps</translation>
        </message>
        <message>
            <source>Half of the range (Ctrl+wheel).</source>
            <translation>La moitié de la plage (Ctrl+molette).</translation>
        </message>
        <message>
            <source>Zoom &amp;out on time</source>
            <translation>Réduire l’a&amp;xe du temps</translation>
        </message>
        <message>
            <source>Twice the range (Ctrl+wheel).</source>
            <translation>Le double de la plage (Ctrl+molette).</translation>
        </message>
        <message>
            <source>&amp;Reset the zoom</source>
            <translation>&amp;Réinitialiser le zoom</translation>
        </message>
        <message>
            <source>Back to the range that was chosen, following the present (0 on a chart).</source>
            <translation>Revient à la plage choisie, en suivant le temps présent (0 sur un graphique).</translation>
        </message>
        <message>
            <source>&amp;Go to time…</source>
            <translation>Aller à un &amp;instant…</translation>
        </message>
        <message>
            <source>Shows charts and logs around a moment.</source>
            <translation>Affiche les graphiques et les logs autour d’un instant.</translation>
        </message>
        <message>
            <source>Charts as ta&amp;bles</source>
            <translation>Grap&amp;hiques en tableaux</translation>
        </message>
        <message>
            <source>Shows the same values as tables, and as charts again.</source>
            <translation>Affiche les mêmes valeurs en tableaux, puis de nouveau en graphiques.</translation>
        </message>
        <message>
            <source>Export charts as &amp;CSV…</source>
            <translation>Exporter les graphiques en &amp;CSV…</translation>
        </message>
        <message>
            <source>Writes the values of the chosen chart, or of all, as they are drawn.</source>
            <translation>Écrit les valeurs du graphique choisi, ou de tous, telles qu’elles sont tracées.</translation>
        </message>
        <message>
            <source>Export charts as &amp;PNG…</source>
            <translation>Exporter les graphiques en P&amp;NG…</translation>
        </message>
        <message>
            <source>Writes a picture of the chosen chart, or of all.</source>
            <translation>Enregistre une image du graphique choisi, ou de tous.</translation>
        </message>
        <message>
            <source>Copy as Prom&amp;QL</source>
            <translation>Copier en Prom&amp;QL</translation>
        </message>
        <message>
            <source>Copies the query of the chosen chart, or of all, for a Prometheus-compatible server.</source>
            <translation>Copie la requête du graphique choisi, ou de tous, pour un serveur compatible Prometheus.</translation>
        </message>
        <message>
            <source>Set thres&amp;holds…</source>
            <translation>Définir les &amp;seuils…</translation>
        </message>
        <message>
            <source>Draws lines at limits into the chosen chart; a built-in dashboard is copied first.</source>
            <translation>Trace des lignes de seuil sur le graphique choisi ; un tableau de bord intégré est d’abord copié.</translation>
        </message>
        <message>
            <source>Export &amp;logs…</source>
            <translation>Exporter les &amp;logs…</translation>
        </message>
        <message>
            <source>Writes the lines that are listed.</source>
            <translation>Écrit les lignes affichées dans un fichier.</translation>
        </message>
        <message>
            <source>Copy log lines</source>
            <translation>Copier les lignes de log</translation>
        </message>
        <message>
            <source>Copies the selected lines.</source>
            <translation>Copie les lignes sélectionnées.</translation>
        </message>
        <message>
            <source>Show the lines aroun&amp;d</source>
            <translation>Afficher les lignes aut&amp;our</translation>
        </message>
        <message>
            <source>Shows what stands before and after the selected line, whatever the filter.</source>
            <translation>Affiche ce qui précède et suit la ligne sélectionnée, quel que soit le filtre.</translation>
        </message>
        <message>
            <source>Pa&amp;use logs</source>
            <translation>Mettre les logs en pa&amp;use</translation>
        </message>
        <message>
            <source>Lets the log stand still.</source>
            <translation>Fige le défilement des logs.</translation>
        </message>
        <message>
            <source>&amp;Wrap log lines</source>
            <translation>Revenir à la li&amp;gne dans les logs</translation>
        </message>
        <message>
            <source>Shows long lines in full, over several rows; and in one row again.</source>
            <translation>Affiche les longues lignes en entier, sur plusieurs rangées, puis de nouveau sur une seule.</translation>
        </message>
        <message>
            <source>Copy dash&amp;board</source>
            <translation>Copier le tableau de bor&amp;d</translation>
        </message>
        <message>
            <source>Copies the dashboard as JSON, to share it as text.</source>
            <translation>Copie le tableau de bord en JSON, pour le partager sous forme de texte.</translation>
        </message>
        <message>
            <source>&amp;Save dashboard as…</source>
            <translation>&amp;Enregistrer le tableau de bord sous…</translation>
        </message>
        <message>
            <source>Keeps the dashboard under a name of its own.</source>
            <translation>Conserve le tableau de bord sous son propre nom.</translation>
        </message>
        <message>
            <source>&amp;Import dashboard…</source>
            <translation>I&amp;mporter un tableau de bord…</translation>
        </message>
        <message>
            <source>Takes a dashboard from JSON on the clipboard.</source>
            <translation>Lit un tableau de bord au format JSON dans le presse-papiers.</translation>
        </message>
        <message>
            <source>Remo&amp;ve dashboard</source>
            <translation>Supprimer le ta&amp;bleau de bord</translation>
        </message>
        <message>
            <source>Forgets a dashboard that was saved here; built-in ones stay.</source>
            <translation>Oublie un tableau de bord enregistré ici ; ceux qui sont intégrés restent.</translation>
        </message>
        <message>
            <source>Receive &amp;telemetry</source>
            <translation>Recevoir la &amp;télémétrie</translation>
        </message>
        <message>
            <source>Shows the lines for the manager's configuration that make it send logs, metrics and traces here.</source>
            <translation>Affiche les lignes à ajouter à la configuration du manager pour qu’il envoie ici ses logs, métriques et traces.</translation>
        </message>
        <message>
            <source>Copy the lines for the manager</source>
            <translation>Copier les lignes pour le manager</translation>
        </message>
        <message>
            <source>Copies what belongs into the manager's configuration; the secret is part of it.</source>
            <translation>Copie ce qui va dans la configuration du manager ; le secret en fait partie.</translation>
        </message>
        <message>
            <source>T&amp;est the receiver</source>
            <translation>T&amp;ester le récepteur</translation>
        </message>
        <message>
            <source>Sends one log record through the receiver's door.</source>
            <translation>Envoie un enregistrement de log par le port d’entrée du récepteur.</translation>
        </message>
        <message>
            <source>&amp;Metrics server</source>
            <translation>Ser&amp;veur de métriques</translation>
        </message>
        <message>
            <source>Sets up the Prometheus-compatible server of this connection.</source>
            <translation>Configure le serveur compatible Prometheus de cette connexion.</translation>
        </message>
        <message>
            <source>Save and test</source>
            <translation>Enregistrer et tester</translation>
        </message>
        <message>
            <source>Keeps the server for this connection and asks it who it is.</source>
            <translation>Conserve le serveur pour cette connexion et lui demande de s’identifier.</translation>
        </message>
        <message>
            <source>Forget the server</source>
            <translation>Oublier le serveur</translation>
        </message>
        <message>
            <source>Takes the metrics server from this connection, its secret too.</source>
            <translation>Retire le serveur de métriques de cette connexion, avec son secret.</translation>
        </message>
        <message>
            <source>Run query</source>
            <translation>Exécuter la requête</translation>
        </message>
        <message>
            <source>Draws the query on the time axis.</source>
            <translation>Trace le résultat de la requête sur l’axe du temps.</translation>
        </message>
        <message>
            <source>Keep as panel</source>
            <translation>Garder comme panneau</translation>
        </message>
        <message>
            <source>Adds the query to the dashboard; a built-in one is copied first.</source>
            <translation>Ajoute la requête au tableau de bord ; s’il est intégré, il est d’abord copié.</translation>
        </message>
        <message>
            <source>Open a connection first.</source>
            <translation>Ouvrez d’abord une connexion.</translation>
        </message>
    </context>
    <context>
        <name>Collector</name>
        <message>
            <source>The manager gives no error for it</source>
            <translation>Le manager ne donne aucune erreur à ce sujet</translation>
        </message>
        <message>
            <source>Not covered by the newest release</source>
            <translation>Non couverts par la dernière release</translation>
        </message>
        <message>
            <source>The release has no stack for %1; they wait for ever</source>
            <translation>La release n’a pas de stack pour %1 ; ils attendent indéfiniment</translation>
        </message>
        <message>
            <source>%1 over its limit</source>
            <translation>%1 au-delà de sa limite</translation>
        </message>
        <message>
            <source>Teardown required</source>
            <translation>Démantèlement requis</translation>
        </message>
        <message>
            <source>Runtime gone, setup resources left: teardown by the command line</source>
            <translation>Exécution arrêtée, ressources d’installation restantes : à démanteler en ligne de commande</translation>
        </message>
        <message>
            <source>Agent silent</source>
            <translation>Agent muet</translation>
        </message>
        <message>
            <source>Pull agents not heard of for more than three intervals</source>
            <translation>Agents en mode pull sans nouvelles depuis plus de trois intervalles</translation>
        </message>
        <message>
            <source>A status that this console does not know; shown as sent</source>
            <translation>Un état que cette console ne connaît pas ; affiché tel que reçu</translation>
        </message>
    </context>
    <context>
        <name>CommandLine</name>
        <message>
            <source>Starts a sandbox inside and throws it away at the end.</source>
            <translation>Démarre un bac à sable interne et le supprime à la fin.</translation>
        </message>
        <message>
            <source>Deployments in the sandbox (60).</source>
            <translation>Nombre de déploiements du bac à sable (60).</translation>
        </message>
        <message>
            <source>Same seed, same fleet (1).</source>
            <translation>Même graine, même parc (1).</translation>
        </message>
        <message>
            <source>Connects to the manager at this URL; nothing is saved.</source>
            <translation>Se connecte au manager à cette URL ; rien n’est enregistré.</translation>
        </message>
        <message>
            <source>Opens a saved connection.</source>
            <translation>Ouvre une connexion enregistrée.</translation>
        </message>
        <message>
            <source>Reads the token from the first line of a file.</source>
            <translation>Lit le jeton sur la première ligne d’un fichier.</translation>
        </message>
        <message>
            <source>Opens a section by its English name.</source>
            <translation>Ouvre une section par son nom anglais.</translation>
        </message>
        <message>
            <source>Locks every action that changes something.</source>
            <translation>Verrouille toute action qui modifie quelque chose.</translation>
        </message>
        <message>
            <source>error, warning, info or debug; goes to stderr.</source>
            <translation>error, warning, info ou debug ; écrit sur stderr.</translation>
        </message>
        <message>
            <source>Prints the version.</source>
            <translation>Affiche la version.</translation>
        </message>
        <message>
            <source>Prints this help.</source>
            <translation>Affiche cette aide.</translation>
        </message>
        <message>
            <source>
Environment:
  ALIEN_MANAGER_URL     the manager, when no flag names one
  ALIEN_MANAGER_BEARER  its token, when there is no --token-file
  ALIEN_MANAGER_DEBUG   true: as --log-level debug
</source>
            <translation>
Environnement :
  ALIEN_MANAGER_URL     le manager, si aucune option n’en désigne un
  ALIEN_MANAGER_BEARER  son jeton, en l’absence de --token-file
  ALIEN_MANAGER_DEBUG   true : équivaut à --log-level debug
</translation>
        </message>
        <message>
            <source>--sandbox-deployments wants a number from 0 to %1, not “%2”</source>
            <translation>--sandbox-deployments attend un nombre de 0 à %1, pas « %2 »</translation>
        </message>
        <message>
            <source>--sandbox-seed wants a whole number, not “%1”</source>
            <translation>--sandbox-seed attend un nombre entier, pas « %1 »</translation>
        </message>
        <message>
            <source>--connect “%1”: %2</source>
            <translation>--connect « %1 » : %2</translation>
        </message>
        <message>
            <source>--profile wants the name of a saved connection</source>
            <translation>--profile attend le nom d’une connexion enregistrée</translation>
        </message>
        <message>
            <source>--token-file wants a path</source>
            <translation>--token-file attend un chemin</translation>
        </message>
        <message>
            <source>no section “%1”; there are %2</source>
            <translation>pas de section « %1 » ; sections possibles : %2</translation>
        </message>
        <message>
            <source>--log-level is one of %1, not “%2”</source>
            <translation>--log-level vaut %1, pas « %2 »</translation>
        </message>
        <message>
            <source>does not take “%1”; see --help</source>
            <translation>n’accepte pas « %1 » ; voir --help</translation>
        </message>
        <message>
            <source>Takes the token from the first line that a program prints; no shell.</source>
            <translation>Lit le jeton sur la première ligne qu’affiche un programme ; sans shell.</translation>
        </message>
        <message>
            <source>No window: list, wait, export or journal as JSON lines on stdout.</source>
            <translation>Sans fenêtre : list, wait, export ou journal en lignes JSON sur stdout.</translation>
        </message>
        <message>
            <source>With list and export: a filter as in the window.</source>
            <translation>Avec list et export : un filtre, comme dans la fenêtre.</translation>
        </message>
        <message>
            <source>With wait: how long at most (900); 0: no limit.</source>
            <translation>Avec wait : durée maximale (900) ; 0 : sans limite.</translation>
        </message>
        <message>
            <source>Checks the journal and its archives without a window: 0 unbroken, 1 broken.</source>
            <translation>Vérifie le journal et ses archives sans fenêtre : 0 intact, 1 rompu.</translation>
        </message>
        <message>
            <source>Usage: alien-console [options] [alien-console://PROFILE/SECTION/ID]
Desktop console for operators of an Alien manager.

Options:
</source>
            <translation>Utilisation : alien-console [options] [alien-console://PROFILE/SECTION/ID]
Console de bureau pour les opérateurs d’un manager Alien.

Options :
</translation>
        </message>
        <message>
            <source>--token-command “%1”: %2</source>
            <translation>--token-command « %1 » : %2</translation>
        </message>
        <message>
            <source>--token-file and --token-command exclude each other</source>
            <translation>--token-file et --token-command s’excluent mutuellement</translation>
        </message>
        <message>
            <source>“%1” prints JSON without a window: write --json %1</source>
            <translation>« %1 » affiche du JSON sans fenêtre : écrivez --json %1</translation>
        </message>
        <message>
            <source>--%1 goes with --json</source>
            <translation>--%1 s’emploie avec --json</translation>
        </message>
        <message>
            <source>--json wants one of %1</source>
            <translation>--json attend une valeur parmi %1</translation>
        </message>
        <message>
            <source>--json has no window: no --sandbox, --section or link goes with it</source>
            <translation>--json n’a pas de fenêtre : ni --sandbox, ni --section, ni lien ne l’accompagnent</translation>
        </message>
        <message>
            <source>wait wants the ids or names of deployments</source>
            <translation>wait attend les ID ou les noms de déploiements</translation>
        </message>
        <message>
            <source>%1 does not take “%2”</source>
            <translation>%1 n’accepte pas « %2 »</translation>
        </message>
        <message>
            <source>--timeout wants seconds, not “%1”</source>
            <translation>--timeout attend des secondes, pas « %1 »</translation>
        </message>
        <message>
            <source>a link names connection and section itself: leave out --%1</source>
            <translation>un lien indique déjà la connexion et la section : retirez --%1</translation>
        </message>
    </context>
    <context>
        <name>ConnectionChoice</name>
        <message>
            <source>--token-file %1: %2</source>
            <translation>--token-file %1 : %2</translation>
        </message>
        <message>
            <source>--token-file %1: its first line is not a token</source>
            <translation>--token-file %1 : sa première ligne n’est pas un jeton</translation>
        </message>
        <message>
            <source>no saved connection “%1”</source>
            <translation>aucune connexion enregistrée « %1 »</translation>
        </message>
        <message>
            <source>ALIEN_MANAGER_URL: %1</source>
            <translation>ALIEN_MANAGER_URL : %1</translation>
        </message>
        <message>
            <source>the link wants the saved connection “%1”, and there is none</source>
            <translation>le lien demande la connexion enregistrée « %1 », qui n’existe pas</translation>
        </message>
    </context>
    <context>
        <name>ConsoleLink</name>
        <message>
            <source>“%1” in a link means nothing; there is query</source>
            <translation>« %1 » n’a pas de sens dans un lien ; seul query existe</translation>
        </message>
        <message>
            <source>the query of the link holds what no filter can</source>
            <translation>la requête du lien contient ce qu’aucun filtre n’accepte</translation>
        </message>
        <message>
            <source>a link is alien-console://PROFILE/SECTION/ID, not “%1”</source>
            <translation>un lien a la forme alien-console://PROFILE/SECTION/ID, pas « %1 »</translation>
        </message>
        <message>
            <source>the link names no connection: alien-console://PROFILE/SECTION/ID</source>
            <translation>le lien n’indique aucune connexion : alien-console://PROFILE/SECTION/ID</translation>
        </message>
        <message>
            <source>no section “%1” for a link; there are %2</source>
            <translation>pas de section « %1 » pour un lien ; il existe %2</translation>
        </message>
        <message>
            <source>Only a saved connection has links.</source>
            <translation>Seule une connexion enregistrée a des liens.</translation>
        </message>
    </context>
    <context>
        <name>ControlAccess</name>
        <message>
            <source>Between two panes</source>
            <translation>Entre deux volets</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Effacer</translation>
        </message>
    </context>
    <context>
        <name>Cron</name>
        <message numerus="yes">
            <source>every %n minutes</source>
            <translation>
                <numerusform>chaque minute</numerusform>
                <numerusform>toutes les %n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>every %n hours</source>
            <translation>
                <numerusform>chaque heure</numerusform>
                <numerusform>toutes les %n heures</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Menus</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Fichier</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>Éd&amp;ition</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>Affic&amp;hage</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>A&amp;ller</translation>
        </message>
        <message>
            <source>&amp;Deployment</source>
            <translation>&amp;Déploiement</translation>
        </message>
        <message>
            <source>G&amp;roup</source>
            <translation>&amp;Groupe</translation>
        </message>
        <message>
            <source>Re&amp;lease</source>
            <translation>&amp;Release</translation>
        </message>
        <message>
            <source>&amp;Command</source>
            <translation>&amp;Commande</translation>
        </message>
        <message>
            <source>&amp;Tools</source>
            <translation>&amp;Outils</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Aide</translation>
        </message>
        <message>
            <source> or </source>
            <translation> ou </translation>
        </message>
        <message>
            <source>Menu bar</source>
            <translation>Barre de menus</translation>
        </message>
        <message>
            <source>Cop&amp;y</source>
            <translation>Co&amp;pier</translation>
        </message>
        <message>
            <source>URLs of the f&amp;leet</source>
            <translation>URL du p&amp;arc</translation>
        </message>
        <message>
            <source>Saved &amp;views</source>
            <translation>&amp;Vues enregistrées</translation>
        </message>
        <message>
            <source>Te&amp;lemetry</source>
            <translation>Té&amp;lémétrie</translation>
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
                <numerusform>%1 et %n autre</numerusform>
                <numerusform>%1 et %n autres</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Paths</name>
        <message>
            <source>%1 cannot be made</source>
            <translation>%1 ne peut pas être créé</translation>
        </message>
        <message>
            <source>%1 can be read by others</source>
            <translation>%1 peut être lu par d’autres utilisateurs</translation>
        </message>
    </context>
    <context>
        <name>RailFacts</name>
        <message>
            <source>Data %1 old</source>
            <translation>Données d’il y a %1</translation>
        </message>
        <message>
            <source>No data yet</source>
            <translation>Pas encore de données</translation>
        </message>
        <message>
            <source>Data %1 old, next in %2</source>
            <translation>Données d’il y a %1, suivantes dans %2</translation>
        </message>
        <message>
            <source>Oldest part %1 old</source>
            <translation>Partie la plus ancienne lue il y a %1</translation>
        </message>
    </context>
    <context>
        <name>ShellActions</name>
        <message>
            <source>&amp;New connection…</source>
            <translation>&amp;Nouvelle connexion…</translation>
        </message>
        <message>
            <source>Connects to another manager.</source>
            <translation>Se connecte à un autre manager.</translation>
        </message>
        <message>
            <source>Start the &amp;sandbox</source>
            <translation>Démarrer le &amp;bac à sable</translation>
        </message>
        <message>
            <source>Starts a small manager on this computer, with a living fleet to try things on.</source>
            <translation>Démarre un petit manager sur cet ordinateur, avec un parc vivant pour s’exercer.</translation>
        </message>
        <message>
            <source>&amp;Edit this connection…</source>
            <translation>&amp;Modifier cette connexion…</translation>
        </message>
        <message>
            <source>Name, address, protection and token of the connection in front.</source>
            <translation>Nom, adresse, protection et jeton de la connexion au premier plan.</translation>
        </message>
        <message>
            <source>Enter another &amp;token…</source>
            <translation>Saisir un autre &amp;jeton…</translation>
        </message>
        <message>
            <source>Replaces the token of the connection in front; nothing else is lost.</source>
            <translation>Remplace le jeton de la connexion au premier plan ; rien d’autre n’est perdu.</translation>
        </message>
        <message>
            <source>Connection %1</source>
            <translation>Connexion %1</translation>
        </message>
        <message>
            <source>Shows this connection; the others stay open.</source>
            <translation>Affiche cette connexion ; les autres restent ouvertes.</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Fermer</translation>
        </message>
        <message>
            <source>Leaves the page in front, or closes this connection.</source>
            <translation>Quitte la page au premier plan, ou ferme cette connexion.</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Quitter</translation>
        </message>
        <message>
            <source>Ends the console; nothing that was sent is taken back.</source>
            <translation>Ferme la console ; rien de ce qui a été envoyé n’est annulé.</translation>
        </message>
        <message>
            <source>&amp;Find</source>
            <translation>&amp;Rechercher</translation>
        </message>
        <message>
            <source>Goes to the filter of the section in front.</source>
            <translation>Va au filtre de la section au premier plan.</translation>
        </message>
        <message>
            <source>&amp;Settings</source>
            <translation>&amp;Paramètres</translation>
        </message>
        <message>
            <source>Theme, rows, time zone and zoom.</source>
            <translation>Thème, lignes, fuseau horaire et zoom.</translation>
        </message>
        <message>
            <source>Times of this &amp;computer</source>
            <translation>Heures de cet &amp;ordinateur</translation>
        </message>
        <message>
            <source>Shows every time in this computer's zone.</source>
            <translation>Affiche toutes les heures dans le fuseau de cet ordinateur.</translation>
        </message>
        <message>
            <source>Times in &amp;UTC</source>
            <translation>Heures en &amp;UTC</translation>
        </message>
        <message>
            <source>Shows every time in UTC.</source>
            <translation>Affiche toutes les heures en UTC.</translation>
        </message>
        <message>
            <source>Times of &amp;another zone…</source>
            <translation>Heures d’un autre &amp;fuseau…</translation>
        </message>
        <message>
            <source>Chooses a zone in the settings.</source>
            <translation>Permet de choisir un fuseau dans les paramètres.</translation>
        </message>
        <message>
            <source>&amp;Refresh</source>
            <translation>Ac&amp;tualiser</translation>
        </message>
        <message>
            <source>Reads everything in front anew, now.</source>
            <translation>Relit immédiatement tout ce qui est au premier plan.</translation>
        </message>
        <message>
            <source>Comfortable &amp;rows</source>
            <translation>&amp;Lignes aérées</translation>
        </message>
        <message>
            <source>Gives rows more height.</source>
            <translation>Donne plus de hauteur aux lignes.</translation>
        </message>
        <message>
            <source>&amp;Fold the side bar</source>
            <translation>&amp;Replier la barre latérale</translation>
        </message>
        <message>
            <source>Leaves only the icons of the sections.</source>
            <translation>Ne laisse que les icônes des sections.</translation>
        </message>
        <message>
            <source>Full &amp;screen</source>
            <translation>Pl&amp;ein écran</translation>
        </message>
        <message>
            <source>Fills the screen with this window.</source>
            <translation>Étend cette fenêtre à tout l’écran.</translation>
        </message>
        <message>
            <source>Zoom &amp;in</source>
            <translation>Zoom a&amp;vant</translation>
        </message>
        <message>
            <source>Makes everything larger.</source>
            <translation>Agrandit tout.</translation>
        </message>
        <message>
            <source>Zoom &amp;out</source>
            <translation>Zoom arr&amp;ière</translation>
        </message>
        <message>
            <source>Makes everything smaller.</source>
            <translation>Réduit tout.</translation>
        </message>
        <message>
            <source>&amp;Normal size</source>
            <translation>Taille &amp;normale</translation>
        </message>
        <message>
            <source>The size that the desktop says.</source>
            <translation>La taille définie par le bureau.</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Précédent</translation>
        </message>
        <message>
            <source>To where one was before.</source>
            <translation>Revient à l’endroit précédent.</translation>
        </message>
        <message>
            <source>&amp;Forward</source>
            <translation>&amp;Suivant</translation>
        </message>
        <message>
            <source>To where one came back from.</source>
            <translation>Retourne à l’endroit d’où l’on est revenu.</translation>
        </message>
        <message>
            <source>&amp;Next tab</source>
            <translation>Onglet s&amp;uivant</translation>
        </message>
        <message>
            <source>The next tab of what is selected.</source>
            <translation>L’onglet suivant de l’élément sélectionné.</translation>
        </message>
        <message>
            <source>&amp;Previous tab</source>
            <translation>Onglet p&amp;récédent</translation>
        </message>
        <message>
            <source>The tab before it.</source>
            <translation>L’onglet qui précède.</translation>
        </message>
        <message>
            <source>Opens the section %1.</source>
            <translation>Ouvre la section %1.</translation>
        </message>
        <message>
            <source>&amp;Find or run anything</source>
            <translation>&amp;Trouver ou exécuter</translation>
        </message>
        <message>
            <source>Actions, deployments, groups, releases and URLs by a few letters.</source>
            <translation>Actions, déploiements, groupes, releases et URL en quelques lettres.</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Aide</translation>
        </message>
        <message>
            <source>How this console works; once more: every shortcut.</source>
            <translation>Comment fonctionne cette console ; une seconde fois : tous les raccourcis.</translation>
        </message>
        <message>
            <source>&amp;Shortcuts</source>
            <translation>&amp;Raccourcis</translation>
        </message>
        <message>
            <source>Every shortcut on one sheet.</source>
            <translation>Tous les raccourcis sur une page.</translation>
        </message>
        <message>
            <source>Hand&amp;book</source>
            <translation>Manu&amp;el</translation>
        </message>
        <message>
            <source>The handbook from its first page; F1 opens it where you are.</source>
            <translation>Le manuel depuis sa première page ; F1 l’ouvre là où vous êtes.</translation>
        </message>
        <message>
            <source>&amp;About and in brief</source>
            <translation>À &amp;propos et en bref</translation>
        </message>
        <message>
            <source>What the words mean, the version, and the parts that this program is made of.</source>
            <translation>Ce que signifient les mots, la version et les composants de ce programme.</translation>
        </message>
        <message>
            <source>Open s&amp;upport bundle…</source>
            <translation>Ouvrir une archive de s&amp;upport…</translation>
        </message>
        <message>
            <source>Shows a support bundle that somebody saved; nothing can be done with it but look.</source>
            <translation>Affiche une archive de support enregistrée par quelqu’un ; elle ne peut être que consultée.</translation>
        </message>
        <message>
            <source>Open the context &amp;menu</source>
            <translation>Ouvrir le &amp;menu contextuel</translation>
        </message>
        <message>
            <source>What can be done with what the keyboard is on, as with a right click.</source>
            <translation>Ce qui peut être fait de l’élément qui a le focus clavier, comme avec un clic droit.</translation>
        </message>
        <message>
            <source>&amp;Mask names</source>
            <translation>&amp;Masquer les noms</translation>
        </message>
        <message>
            <source>Shows pseudonyms for names, ids, URLs and hosts, for when others see this screen. What is sent stays as it is.</source>
            <translation>Affiche des pseudonymes à la place des noms, ID, URL et hôtes, pour quand d’autres voient cet écran. Ce qui est envoyé ne change pas.</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts…</source>
            <translation>Raccourcis &amp;clavier…</translation>
        </message>
        <message>
            <source>Gives commands other keys.</source>
            <translation>Attribue d’autres touches aux commandes.</translation>
        </message>
        <message>
            <source>S&amp;upport bundle…</source>
            <translation>Archive de s&amp;upport…</translation>
        </message>
        <message>
            <source>What helps others to find a fault, without secrets; shown before it is saved.</source>
            <translation>Ce qui aide d’autres personnes à trouver une panne, sans secrets ; affiché avant d’être enregistré.</translation>
        </message>
        <message>
            <source>&amp;Restore a backup…</source>
            <translation>&amp;Restaurer une sauvegarde…</translation>
        </message>
        <message>
            <source>The copies of this console's own data: which there are, and to go back to one.</source>
            <translation>Liste les copies des données de cette console et permet de revenir à l’une d’elles.</translation>
        </message>
        <message>
            <source>&amp;Back up now</source>
            <translation>&amp;Sauvegarder maintenant</translation>
        </message>
        <message>
            <source>Copies this console's own data: journal, commands, drafts, telemetry and the fleets' past.</source>
            <translation>Copie les données de cette console : journal, commandes, brouillons, télémétrie et historique des parcs.</translation>
        </message>
        <message>
            <source>Close the window to the &amp;tray</source>
            <translation>Fermer la fenêtre dans la &amp;zone de notification</translation>
        </message>
        <message>
            <source>Closing the window hides it, and watches go on; the tray shows it again or quits.</source>
            <translation>Fermer la fenêtre la masque et les surveillances continuent ; la zone de notification permet de la réafficher ou de quitter.</translation>
        </message>
        <message>
            <source>Read the secret store a&amp;gain</source>
            <translation>Relire le &amp;trousseau de secrets</translation>
        </message>
        <message>
            <source>Takes the token of the connection in front from it, when it was locked.</source>
            <translation>Y prend le jeton de la connexion affichée, s’il était verrouillé.</translation>
        </message>
    </context>
    <context>
        <name>StackComparison</name>
        <message>
            <source>It has no resources yet.</source>
            <translation>Elle n’a pas encore de ressources.</translation>
        </message>
    </context>
    <context>
        <name>StackField</name>
        <message>
            <source>Code image</source>
            <translation>Image du code</translation>
        </message>
        <message>
            <source>Permissions</source>
            <translation>Autorisations</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>Liens</translation>
        </message>
        <message>
            <source>Triggers</source>
            <translation>Déclencheurs</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Mémoire</translation>
        </message>
        <message>
            <source>CPU</source>
            <translation>CPU</translation>
        </message>
        <message>
            <source>Timeout</source>
            <translation>Délai d’expiration</translation>
        </message>
        <message>
            <source>Ingress</source>
            <translation>Entrée réseau</translation>
        </message>
        <message>
            <source>Public endpoints</source>
            <translation>Endpoints publics</translation>
        </message>
        <message>
            <source>Operators may send commands</source>
            <translation>Commandes autorisées aux opérateurs</translation>
        </message>
        <message>
            <source>Environment</source>
            <translation>Environnement</translation>
        </message>
        <message>
            <source>Concurrency limit</source>
            <translation>Limite de simultanéité</translation>
        </message>
        <message>
            <source>Readiness probe</source>
            <translation>Sonde de disponibilité</translation>
        </message>
        <message>
            <source>Health check</source>
            <translation>Contrôle de santé</translation>
        </message>
        <message>
            <source>Public read</source>
            <translation>Lecture publique</translation>
        </message>
        <message>
            <source>Versioning</source>
            <translation>Gestion des versions</translation>
        </message>
        <message>
            <source>Lifecycle rules</source>
            <translation>Règles de cycle de vie</translation>
        </message>
        <message>
            <source>Lifecycle</source>
            <translation>Cycle de vie</translation>
        </message>
        <message>
            <source>Dependencies</source>
            <translation>Dépendances</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <source>Replication regions</source>
            <translation>Régions de réplication</translation>
        </message>
        <message>
            <source>Permission sets</source>
            <translation>Jeux d’autorisations</translation>
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
            <translation>Avec état</translation>
        </message>
        <message>
            <source>Replicas</source>
            <translation>Réplicas</translation>
        </message>
        <message>
            <source>Autoscaling</source>
            <translation>Mise à l’échelle automatique</translation>
        </message>
        <message>
            <source>GPU</source>
            <translation>GPU</translation>
        </message>
        <message>
            <source>Ephemeral storage</source>
            <translation>Stockage éphémère</translation>
        </message>
        <message>
            <source>Persistent storage</source>
            <translation>Stockage persistant</translation>
        </message>
        <message>
            <source>Command line</source>
            <translation>Ligne de commande</translation>
        </message>
        <message>
            <source>Grace period</source>
            <translation>Délai de grâce</translation>
        </message>
        <message>
            <source>Sandbox launcher</source>
            <translation>Lanceur de bac à sable</translation>
        </message>
        <message>
            <source>CORS origins</source>
            <translation>Origines CORS</translation>
        </message>
    </context>
    <context>
        <name>StackRules</name>
        <message>
            <source>%1 depends on itself.</source>
            <translation>%1 dépend d’elle-même.</translation>
        </message>
        <message>
            <source>These depend on each other in a circle: %1.</source>
            <translation>Ces éléments dépendent les uns des autres en boucle : %1.</translation>
        </message>
        <message>
            <source>Deployments would end in preflights-failed or update-failed.</source>
            <translation>Les déploiements finiraient en preflights-failed ou update-failed.</translation>
        </message>
        <message>
            <source>Remove the %1 to %2</source>
            <translation>Retirer : %1 vers %2</translation>
        </message>
        <message numerus="yes">
            <source>No stack for platform %1: its %n running deployments would wait for ever.</source>
            <translation>
                <numerusform>Pas de stack pour la plateforme %1 : son déploiement actif attendrait indéfiniment.</numerusform>
                <numerusform>Pas de stack pour la plateforme %1 : ses %n déploiements actifs attendraient indéfiniment.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StackSchema</name>
        <message>
            <source>text</source>
            <translation>texte</translation>
        </message>
        <message>
            <source>a whole number</source>
            <translation>un nombre entier</translation>
        </message>
        <message>
            <source>true or false</source>
            <translation>true ou false</translation>
        </message>
        <message>
            <source>an object</source>
            <translation>un objet</translation>
        </message>
        <message>
            <source>a list</source>
            <translation>une liste</translation>
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
            <translation>%1 : il n’y a pas encore de journal.</translation>
        </message>
    </context>
    <context>
        <name>alien</name>
        <message>
            <source>&amp;New command</source>
            <translation>&amp;Nouvelle commande</translation>
        </message>
        <message>
            <source>Opens the workbench, as it was left.</source>
            <translation>Ouvre l’atelier, tel qu’il a été laissé.</translation>
        </message>
        <message>
            <source>&amp;Send</source>
            <translation>&amp;Envoyer</translation>
        </message>
        <message>
            <source>Sends what the workbench holds, once to each deployment.</source>
            <translation>Envoie le contenu de l’atelier, une fois à chaque déploiement.</translation>
        </message>
        <message>
            <source>&amp;Track by id…</source>
            <translation>&amp;Suivre par ID…</translation>
        </message>
        <message>
            <source>Follows a command that was sent elsewhere, by the manager's id.</source>
            <translation>Suit une commande envoyée d’ailleurs, par son ID dans le manager.</translation>
        </message>
        <message>
            <source>&amp;Replay</source>
            <translation>&amp;Rejouer</translation>
        </message>
        <message>
            <source>Sends the same request to the same deployment again, with a fresh key.</source>
            <translation>Renvoie la même requête au même déploiement, avec une nouvelle clé.</translation>
        </message>
        <message>
            <source>&amp;Edit and replay…</source>
            <translation>&amp;Modifier et rejouer…</translation>
        </message>
        <message>
            <source>Opens the request in the workbench, to change it or to send it elsewhere.</source>
            <translation>Ouvre la requête dans l’atelier, pour la modifier ou l’envoyer ailleurs.</translation>
        </message>
        <message>
            <source>Retry &amp;failed</source>
            <translation>Relancer les é&amp;checs</translation>
        </message>
        <message>
            <source>Sends the same request to those of this run that failed.</source>
            <translation>Renvoie la même requête aux déploiements de cette série qui ont échoué.</translation>
        </message>
        <message>
            <source>St&amp;op</source>
            <translation>Arrê&amp;ter</translation>
        </message>
        <message>
            <source>Holds back what has not left yet; what left goes its way.</source>
            <translation>Retient ce qui n’est pas encore parti ; ce qui est parti suit son cours.</translation>
        </message>
        <message>
            <source>&amp;Compare</source>
            <translation>Com&amp;parer</translation>
        </message>
        <message>
            <source>Sets the answer against the one before; with two selected, these two.</source>
            <translation>Compare la réponse à la précédente ; si deux sont sélectionnées, les compare entre elles.</translation>
        </message>
        <message>
            <source>&amp;Look again</source>
            <translation>Véri&amp;fier à nouveau</translation>
        </message>
        <message>
            <source>Asks the manager about the command now, and fetches its answer once more if it is missing.</source>
            <translation>Interroge tout de suite le manager sur la commande, et récupère sa réponse si elle manque.</translation>
        </message>
        <message>
            <source>St&amp;ar</source>
            <translation>Marquer d’une ét&amp;oile</translation>
        </message>
        <message>
            <source>Keeps the command whatever its age.</source>
            <translation>Conserve la commande quel que soit son âge.</translation>
        </message>
        <message>
            <source>N&amp;ote…</source>
            <translation>A&amp;jouter une note…</translation>
        </message>
        <message>
            <source>Writes a note to the command; it can be searched.</source>
            <translation>Ajoute une note à la commande ; elle peut être recherchée.</translation>
        </message>
        <message>
            <source>Remove from &amp;history…</source>
            <translation>Retirer de l’&amp;historique…</translation>
        </message>
        <message>
            <source>Takes the selected commands out of this console's memory; the manager is not asked.</source>
            <translation>Efface les commandes sélectionnées de la mémoire de cette console, sans consulter le manager.</translation>
        </message>
        <message>
            <source>Copy &amp;answer</source>
            <translation>Copier &amp;la réponse</translation>
        </message>
        <message>
            <source>Copies the answer as it came; secrets are left out.</source>
            <translation>Copie la réponse telle que reçue ; les secrets sont omis.</translation>
        </message>
        <message>
            <source>Copy re&amp;quest</source>
            <translation>Copier la re&amp;quête</translation>
        </message>
        <message>
            <source>Copies the parameters; secrets are left out.</source>
            <translation>Copie les paramètres ; les secrets sont omis.</translation>
        </message>
        <message>
            <source>Copy command &amp;id</source>
            <translation>Copier l’&amp;ID de commande</translation>
        </message>
        <message>
            <source>Copies the manager's ids, a line each.</source>
            <translation>Copie les ID du manager, un par ligne.</translation>
        </message>
        <message>
            <source>Copy as c&amp;url</source>
            <translation>Copier en commande c&amp;url</translation>
        </message>
        <message>
            <source>Copies the request that creates it; the token stands as $ALIEN_MANAGER_BEARER.</source>
            <translation>Copie la requête de création ; le jeton y figure comme $ALIEN_MANAGER_BEARER.</translation>
        </message>
        <message>
            <source>Copy re&amp;port</source>
            <translation>Copier le r&amp;apport</translation>
        </message>
        <message>
            <source>Copies what is known of it as text, without payloads.</source>
            <translation>Copie en texte ce qu’on en sait, sans les payloads.</translation>
        </message>
        <message>
            <source>Export &amp;matrix (CSV)…</source>
            <translation>Exporter la &amp;matrice (CSV)…</translation>
        </message>
        <message>
            <source>Saves the answers of this run as a table.</source>
            <translation>Enregistre les réponses de cette série sous forme de tableau.</translation>
        </message>
        <message>
            <source>E&amp;xport as JSON lines…</source>
            <translation>E&amp;xporter en lignes JSON…</translation>
        </message>
        <message>
            <source>Saves what the table shows, an object a line, with payloads; secrets in texts are masked.</source>
            <translation>Enregistre le contenu du tableau, un objet par ligne, avec les payloads ; les secrets dans les textes sont masqués.</translation>
        </message>
        <message>
            <source>Export as CS&amp;V…</source>
            <translation>Exporter en CS&amp;V…</translation>
        </message>
        <message>
            <source>Saves what the table shows as a table, without payloads.</source>
            <translation>Enregistre le contenu du tableau en CSV, sans les payloads.</translation>
        </message>
        <message>
            <source>Export as &amp;bundle (HAR)…</source>
            <translation>Exporter en arc&amp;hive (HAR)…</translation>
        </message>
        <message>
            <source>Saves what the table shows in the format of web tools, to give away: secrets are masked, binary payloads are left out.</source>
            <translation>Enregistre le contenu du tableau au format des outils web, pour le transmettre : les secrets sont masqués, les payloads binaires omis.</translation>
        </message>
        <message>
            <source>&amp;New deployment…</source>
            <translation>&amp;Nouveau déploiement…</translation>
        </message>
        <message>
            <source>Creates a deployment in a group; it starts by itself once a release exists.</source>
            <translation>Crée un déploiement dans un groupe ; il démarre de lui-même dès qu’une release existe.</translation>
        </message>
        <message>
            <source>Re&amp;try</source>
            <translation>Re&amp;lancer</translation>
        </message>
        <message>
            <source>Lets the manager run the failed phase again.</source>
            <translation>Demande au manager de réexécuter la phase en échec.</translation>
        </message>
        <message>
            <source>Re&amp;deploy…</source>
            <translation>Re&amp;déployer…</translation>
        </message>
        <message>
            <source>Runs an update to the release it has; asks first.</source>
            <translation>Exécute une mise à jour vers la release actuelle, après confirmation.</translation>
        </message>
        <message>
            <source>Run &amp;command…</source>
            <translation>Exécuter une &amp;commande…</translation>
        </message>
        <message>
            <source>Sends a command to the deployment.</source>
            <translation>Envoie une commande au déploiement.</translation>
        </message>
        <message>
            <source>Delete, clean &amp;up…</source>
            <translation>Supprimer et netto&amp;yer…</translation>
        </message>
        <message>
            <source>Destroys the deployment's cloud resources, then removes it.</source>
            <translation>Détruit les ressources cloud du déploiement, puis le supprime.</translation>
        </message>
        <message>
            <source>Delete, d&amp;etach…</source>
            <translation>Supprimer et dé&amp;tacher…</translation>
        </message>
        <message>
            <source>Removes the deployment from the manager; its cloud resources stay and cost money.</source>
            <translation>Retire le déploiement du manager ; ses ressources cloud restent et coûtent de l’argent.</translation>
        </message>
        <message>
            <source>Delete, &amp;forget…</source>
            <translation>Supprimer et ou&amp;blier…</translation>
        </message>
        <message>
            <source>Copy public &amp;URL</source>
            <translation>Copier l’&amp;URL publique</translation>
        </message>
        <message>
            <source>Copies the public URL; with several, that of the resource selected in the inspector, else the first.</source>
            <translation>Copie l’URL publique ; s’il y en a plusieurs, celle de la ressource sélectionnée dans l’inspecteur, sinon la première.</translation>
        </message>
        <message>
            <source>Copy &amp;all public URLs</source>
            <translation>Copier toutes les URL &amp;publiques</translation>
        </message>
        <message>
            <source>Copies every public URL of the selected deployments, a line each.</source>
            <translation>Copie toutes les URL publiques des déploiements sélectionnés, une par ligne.</translation>
        </message>
        <message>
            <source>&amp;Open public URL</source>
            <translation>&amp;Ouvrir l’URL publique</translation>
        </message>
        <message>
            <source>Opens the public URL in the browser.</source>
            <translation>Ouvre l’URL publique dans le navigateur.</translation>
        </message>
        <message>
            <source>Copy &amp;id</source>
            <translation>Copier l’&amp;ID</translation>
        </message>
        <message>
            <source>Copies the ids of what is selected, a line each.</source>
            <translation>Copie les ID des éléments sélectionnés, un par ligne.</translation>
        </message>
        <message>
            <source>Copy na&amp;me</source>
            <translation>Copier le no&amp;m</translation>
        </message>
        <message>
            <source>Copies the names, a line each.</source>
            <translation>Copie les noms, un par ligne.</translation>
        </message>
        <message>
            <source>Copy &amp;JSON</source>
            <translation>Copier le &amp;JSON</translation>
        </message>
        <message>
            <source>Copies the deployment as the manager sent it, secrets included.</source>
            <translation>Copie le déploiement tel que le manager l’a envoyé, secrets compris.</translation>
        </message>
        <message>
            <source>Copy as cu&amp;rl</source>
            <translation>Copier en commande cu&amp;rl</translation>
        </message>
        <message>
            <source>Copies the request that reads it; the token stands as $ALIEN_MANAGER_BEARER.</source>
            <translation>Copie la requête de lecture ; le jeton y figure comme $ALIEN_MANAGER_BEARER.</translation>
        </message>
        <message>
            <source>Public URLs of the f&amp;leet</source>
            <translation>URL publiques du p&amp;arc</translation>
        </message>
        <message>
            <source>Every public URL of every deployment in one table, and back again.</source>
            <translation>Toutes les URL publiques de tous les déploiements dans un seul tableau, et retour.</translation>
        </message>
        <message>
            <source>Copy selected URLs</source>
            <translation>Copier les URL sélectionnées</translation>
        </message>
        <message>
            <source>Copies the selected URLs, a line each.</source>
            <translation>Copie les URL sélectionnées, une par ligne.</translation>
        </message>
        <message>
            <source>Open selected URL</source>
            <translation>Ouvrir l’URL sélectionnée</translation>
        </message>
        <message>
            <source>Opens the selected URL in the browser.</source>
            <translation>Ouvre l’URL sélectionnée dans le navigateur.</translation>
        </message>
        <message>
            <source>Show its deployment</source>
            <translation>Afficher son déploiement</translation>
        </message>
        <message>
            <source>Shows the deployment that has the selected URL.</source>
            <translation>Affiche le déploiement auquel appartient l’URL sélectionnée.</translation>
        </message>
        <message>
            <source>Copy all shown URLs</source>
            <translation>Copier toutes les URL affichées</translation>
        </message>
        <message>
            <source>Copies each URL of the table, a line each.</source>
            <translation>Copie chaque URL du tableau, une par ligne.</translation>
        </message>
        <message>
            <source>Copy all shown URLs as CSV</source>
            <translation>Copier toutes les URL affichées en CSV</translation>
        </message>
        <message>
            <source>Copies the table for a spreadsheet: deployment, group, platform, status, resource, endpoint, URL.</source>
            <translation>Copie le tableau pour un tableur : déploiement, groupe, plateforme, état, ressource, endpoint, URL.</translation>
        </message>
        <message>
            <source>Copy all shown URLs as Markdown</source>
            <translation>Copier toutes les URL affichées en Markdown</translation>
        </message>
        <message>
            <source>Copies the table for a ticket or a page.</source>
            <translation>Copie le tableau pour un ticket ou une page.</translation>
        </message>
        <message>
            <source>&amp;New draft…</source>
            <translation>&amp;Nouveau brouillon…</translation>
        </message>
        <message>
            <source>Shows drafts, releases and templates to begin with; the open draft is kept.</source>
            <translation>Affiche les brouillons, releases et modèles de départ ; le brouillon ouvert est conservé.</translation>
        </message>
        <message>
            <source>Rename &amp;draft…</source>
            <translation>Renommer le &amp;brouillon…</translation>
        </message>
        <message>
            <source>Gives the open draft another name.</source>
            <translation>Donne un autre nom au brouillon ouvert.</translation>
        </message>
        <message>
            <source>Dele&amp;te draft</source>
            <translation>Suppri&amp;mer le brouillon</translation>
        </message>
        <message>
            <source>Takes the open draft out of this console; it can be brought back right after.</source>
            <translation>Retire le brouillon ouvert de cette console ; on peut le récupérer juste après.</translation>
        </message>
        <message>
            <source>&amp;Open file…</source>
            <translation>&amp;Ouvrir un fichier…</translation>
        </message>
        <message>
            <source>A stack, a release, or stacks by platform as JSON, as a new draft.</source>
            <translation>Une stack, une release ou des stacks par plateforme en JSON, comme nouveau brouillon.</translation>
        </message>
        <message>
            <source>Save to &amp;file…</source>
            <translation>Enregistrer dans un &amp;fichier…</translation>
        </message>
        <message>
            <source>Writes the text of the draft to a file, byte for byte.</source>
            <translation>Écrit le texte du brouillon dans un fichier, octet pour octet.</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Annuler</translation>
        </message>
        <message>
            <source>Takes back the last change of form or text.</source>
            <translation>Annule la dernière modification du formulaire ou du texte.</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Rétablir</translation>
        </message>
        <message>
            <source>Does the change again that was taken back.</source>
            <translation>Rétablit la modification annulée.</translation>
        </message>
        <message>
            <source>Rena&amp;me…</source>
            <translation>Renomm&amp;er…</translation>
        </message>
        <message>
            <source>Gives the resource or profile another name; every reference to it follows.</source>
            <translation>Donne un autre nom à la ressource ou au profil ; toutes les références suivent.</translation>
        </message>
        <message>
            <source>Du&amp;plicate…</source>
            <translation>Du&amp;pliquer…</translation>
        </message>
        <message>
            <source>Makes a copy of the resource.</source>
            <translation>Crée une copie de la ressource.</translation>
        </message>
        <message>
            <source>Remo&amp;ve…</source>
            <translation>Ret&amp;irer…</translation>
        </message>
        <message>
            <source>Takes the resource or profile out; says what that breaks.</source>
            <translation>Retire la ressource ou le profil ; indique ce que cela casse.</translation>
        </message>
        <message>
            <source>&amp;Add platform…</source>
            <translation>A&amp;jouter une plateforme…</translation>
        </message>
        <message>
            <source>A stack for another platform, as a copy of the one that is shown.</source>
            <translation>Une stack pour une autre plateforme, copiée de celle qui est affichée.</translation>
        </message>
        <message>
            <source>Remove p&amp;latform…</source>
            <translation>Retirer &amp;la plateforme…</translation>
        </message>
        <message>
            <source>Takes the stack of the platform that is shown out of the draft.</source>
            <translation>Retire du brouillon la stack de la plateforme affichée.</translation>
        </message>
        <message>
            <source>Ne&amp;xt finding</source>
            <translation>Constat &amp;suivant</translation>
        </message>
        <message>
            <source>Goes to the next finding.</source>
            <translation>Va au constat suivant.</translation>
        </message>
        <message>
            <source>&amp;Compare…</source>
            <translation>&amp;Comparer…</translation>
        </message>
        <message>
            <source>What differs from the release it came from, or from another.</source>
            <translation>Ce qui diffère de la release d’origine, ou d’une autre.</translation>
        </message>
        <message>
            <source>Pu&amp;blish…</source>
            <translation>P&amp;ublier…</translation>
        </message>
        <message>
            <source>Shows whom it hits, then publishes the draft as a release.</source>
            <translation>Montre qui est concerné, puis publie le brouillon comme release.</translation>
        </message>
        <message>
            <source>Show roll&amp;out</source>
            <translation>Afficher le rollou&amp;t</translation>
        </message>
        <message>
            <source>How far the release that was published last has come.</source>
            <translation>L’avancement de la dernière release publiée.</translation>
        </message>
        <message>
            <source>Publish the previous stac&amp;k again…</source>
            <translation>Republier la stac&amp;k précédente…</translation>
        </message>
        <message>
            <source>The way back: publishes the stacks of the release before, as a new release.</source>
            <translation>Retour en arrière : publie les stacks de la release précédente comme nouvelle release.</translation>
        </message>
        <message>
            <source>Fleet at another &amp;time</source>
            <translation>Parc à un autre &amp;moment</translation>
        </message>
        <message>
            <source>Shows the deployments as they were at any moment this console saw.</source>
            <translation>Affiche les déploiements tels qu’ils étaient à n’importe quel moment observé par cette console.</translation>
        </message>
        <message>
            <source>&amp;Previous change</source>
            <translation>Changement pré&amp;cédent</translation>
        </message>
        <message>
            <source>Shows the fleet right after the change before.</source>
            <translation>Affiche le parc juste après le changement précédent.</translation>
        </message>
        <message>
            <source>Ne&amp;xt change</source>
            <translation>Changement suiva&amp;nt</translation>
        </message>
        <message>
            <source>Shows the fleet right after the next change.</source>
            <translation>Affiche le parc juste après le changement suivant.</translation>
        </message>
        <message>
            <source>Back to no&amp;w</source>
            <translation>Revenir &amp;au présent</translation>
        </message>
        <message>
            <source>Shows the fleet as it is; actions work again.</source>
            <translation>Affiche le parc tel qu’il est ; les actions sont de nouveau possibles.</translation>
        </message>
        <message>
            <source>Save view…</source>
            <translation>Enregistrer la vue…</translation>
        </message>
        <message>
            <source>Keeps filter, columns and sorting under a name, as a tab of this connection.</source>
            <translation>Conserve le filtre, les colonnes et le tri sous un nom, comme onglet de cette connexion.</translation>
        </message>
        <message>
            <source>Update view</source>
            <translation>Mettre la vue à jour</translation>
        </message>
        <message>
            <source>Puts the filter, columns and sorting on screen into the view of this tab.</source>
            <translation>Reprend dans la vue de cet onglet le filtre, les colonnes et le tri affichés.</translation>
        </message>
        <message>
            <source>Rename view…</source>
            <translation>Renommer la vue…</translation>
        </message>
        <message>
            <source>Gives the view of this tab another name.</source>
            <translation>Donne un autre nom à la vue de cet onglet.</translation>
        </message>
        <message>
            <source>Move view left</source>
            <translation>Déplacer la vue à gauche</translation>
        </message>
        <message>
            <source>Moves its tab one place to the left.</source>
            <translation>Déplace son onglet d’une place vers la gauche.</translation>
        </message>
        <message>
            <source>Move view right</source>
            <translation>Déplacer la vue à droite</translation>
        </message>
        <message>
            <source>Moves its tab one place to the right.</source>
            <translation>Déplace son onglet d’une place vers la droite.</translation>
        </message>
        <message>
            <source>Open this view first</source>
            <translation>Ouvrir cette vue en premier</translation>
        </message>
        <message>
            <source>The deployments of this connection open with it.</source>
            <translation>Les déploiements de cette connexion s’ouvrent sur elle.</translation>
        </message>
        <message>
            <source>Copy view as text</source>
            <translation>Copier la vue en texte</translation>
        </message>
        <message>
            <source>Copies it as a line of text, for another connection or person.</source>
            <translation>La copie en une ligne de texte, pour une autre connexion ou une autre personne.</translation>
        </message>
        <message>
            <source>Open view from text…</source>
            <translation>Ouvrir une vue depuis un texte…</translation>
        </message>
        <message>
            <source>Takes the line that “Copy view as text” gives, and opens it as a view.</source>
            <translation>Prend la ligne que donne « Copier la vue en texte » et l’ouvre comme vue.</translation>
        </message>
        <message>
            <source>Delete view</source>
            <translation>Supprimer la vue</translation>
        </message>
        <message>
            <source>Removes the tab; it can be undone.</source>
            <translation>Supprime l’onglet ; l’opération peut être annulée.</translation>
        </message>
        <message>
            <source>Status class</source>
            <translation>Classe d’état</translation>
        </message>
        <message>
            <source>none yet</source>
            <translation>pas encore</translation>
        </message>
        <message>
            <source>%1 newest</source>
            <translation>%1 (la plus récente)</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Oui</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Non</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>Plateforme</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>Release</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Groupe</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Error code</source>
            <translation>Code d’erreur</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Région</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <source>Wants another release</source>
            <translation>Attend une autre release</translation>
        </message>
        <message>
            <source>Agent silent</source>
            <translation>Agent muet</translation>
        </message>
        <message>
            <source>Retry asked for</source>
            <translation>Relance demandée</translation>
        </message>
        <message>
            <source>reading releases</source>
            <translation>lire les releases</translation>
        </message>
        <message>
            <source>publishing</source>
            <translation>publier</translation>
        </message>
        <message>
            <source>creating a group</source>
            <translation>créer un groupe</translation>
        </message>
        <message>
            <source>creating a group's token</source>
            <translation>créer un jeton de groupe</translation>
        </message>
        <message>
            <source>reading groups</source>
            <translation>lire les groupes</translation>
        </message>
        <message>
            <source>creating a deployment</source>
            <translation>créer un déploiement</translation>
        </message>
        <message>
            <source>listing deployments</source>
            <translation>lister les déploiements</translation>
        </message>
        <message>
            <source>reading deployments</source>
            <translation>lire les déploiements</translation>
        </message>
        <message>
            <source>retrying</source>
            <translation>relancer</translation>
        </message>
        <message>
            <source>redeploying</source>
            <translation>redéployer</translation>
        </message>
        <message>
            <source>deleting</source>
            <translation>supprimer</translation>
        </message>
        <message>
            <source>running a command</source>
            <translation>exécuter une commande</translation>
        </message>
        <message>
            <source>writing a secret</source>
            <translation>écrire un secret</translation>
        </message>
        <message>
            <source>listing and revoking tokens</source>
            <translation>lister et révoquer les jetons</translation>
        </message>
        <message>
            <source>synchronizing</source>
            <translation>synchroniser</translation>
        </message>
        <message>
            <source>The manager cannot be reached.</source>
            <translation>Le manager est injoignable.</translation>
        </message>
        <message>
            <source>It is not known yet what your token may do.</source>
            <translation>On ne sait pas encore ce que votre jeton autorise.</translation>
        </message>
        <message>
            <source>Your token has the role %1; %2 needs %3.</source>
            <translation>Votre jeton est de type %1 ; pour %2, il faut %3.</translation>
        </message>
        <message>
            <source>role without a name</source>
            <translation>rôle sans nom</translation>
        </message>
        <message>
            <source>This connection is read-only; a saved one is unlocked by Edit this connection.</source>
            <translation>Cette connexion est en lecture seule ; si elle est enregistrée, déverrouillez-la avec « Modifier cette connexion ».</translation>
        </message>
        <message>
            <source>This manager cannot retry preflights-failed; forget the deployment and create it again.</source>
            <translation>Ce manager ne peut pas relancer preflights-failed ; oubliez le déploiement et recréez-le.</translation>
        </message>
        <message>
            <source>A failed teardown can only be retried with the setup tool.</source>
            <translation>Un démantèlement en échec ne peut être relancé qu’avec l’outil d’installation.</translation>
        </message>
        <message>
            <source>Only a failed step can be retried; this deployment is %1.</source>
            <translation>Seule une étape en échec peut être relancée ; ce déploiement est à l’état %1.</translation>
        </message>
        <message>
            <source>An agent runs this deployment; this manager does not tell it about a retry.</source>
            <translation>Un agent gère ce déploiement ; ce manager ne lui transmet pas les relances.</translation>
        </message>
        <message>
            <source>This deployment is %1; a redeploy would bring it back to life.</source>
            <translation>Ce déploiement est à l’état %1 ; un redéploiement le ramènerait à la vie.</translation>
        </message>
        <message>
            <source>This deployment is %1; a redeploy would break the deletion.</source>
            <translation>Ce déploiement est à l’état %1 ; un redéploiement interromprait la suppression.</translation>
        </message>
        <message>
            <source>Redeploy works on running, update-failed and refresh-failed; this deployment is %1.</source>
            <translation>On ne peut redéployer que depuis running, update-failed et refresh-failed ; ce déploiement est à l’état %1.</translation>
        </message>
        <message>
            <source>An agent runs this deployment; this manager gives it nothing to do on a redeploy.</source>
            <translation>Un agent gère ce déploiement ; ce manager ne lui donne rien à faire lors d’un redéploiement.</translation>
        </message>
        <message>
            <source>The manager forgets it at once; its cloud resources stay and cost money.</source>
            <translation>Le manager l’oublie aussitôt ; ses ressources cloud restent et coûtent de l’argent.</translation>
        </message>
        <message>
            <source>This deployment is %1 already.</source>
            <translation>Ce déploiement est déjà à l’état %1.</translation>
        </message>
        <message>
            <source>Nothing is left that the manager can clean up; the rest needs a teardown with the setup tool.</source>
            <translation>Il ne reste rien que le manager puisse nettoyer ; le reste exige un démantèlement avec l’outil d’installation.</translation>
        </message>
        <message>
            <source>A cleanup after preflights-failed usually ends in delete-failed; forget works.</source>
            <translation>Un nettoyage après preflights-failed finit en général en delete-failed ; l’oubli fonctionne.</translation>
        </message>
        <message>
            <source>An agent runs this deployment and undoes a cleanup; only detach and forget work.</source>
            <translation>Un agent gère ce déploiement et annule tout nettoyage ; seuls le détachement et l’oubli fonctionnent.</translation>
        </message>
        <message>
            <source>Commands need a running deployment; this one is %1.</source>
            <translation>Les commandes exigent un déploiement actif ; celui-ci est à l’état %1.</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Cible</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Avant</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Après</translation>
        </message>
        <message>
            <source>What it says</source>
            <translation>Message</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Élément</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Partie</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Gauche</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Droite</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Emplacement</translation>
        </message>
        <message>
            <source>Whether the two differ there</source>
            <translation>Si les deux diffèrent à cet endroit</translation>
        </message>
        <message>
            <source>deployment, release, settings, environment, resources</source>
            <translation>deployment, release, settings, environment, resources</translation>
        </message>
        <message>
            <source>Part of the place</source>
            <translation>Partie de l’emplacement</translation>
        </message>
        <message>
            <source>Part of the value at the left</source>
            <translation>Partie de la valeur de gauche</translation>
        </message>
        <message>
            <source>Part of the value at the right</source>
            <translation>Partie de la valeur de droite</translation>
        </message>
        <message>
            <source>status</source>
            <translation>état</translation>
        </message>
        <message>
            <source>platform</source>
            <translation>plateforme</translation>
        </message>
        <message>
            <source>group</source>
            <translation>groupe</translation>
        </message>
        <message>
            <source>error</source>
            <translation>erreur</translation>
        </message>
        <message>
            <source>imported from</source>
            <translation>importé de</translation>
        </message>
        <message>
            <source>runs</source>
            <translation>exécute</translation>
        </message>
        <message>
            <source>wants</source>
            <translation>attend</translation>
        </message>
        <message>
            <source>Resource</source>
            <translation>Ressource</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Whose</source>
            <translation>Origine</translation>
        </message>
        <message>
            <source>stack</source>
            <translation>stack</translation>
        </message>
        <message>
            <source>system</source>
            <translation>système</translation>
        </message>
        <message>
            <source>Public URL</source>
            <translation>URL publique</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Service</translation>
        </message>
        <message>
            <source>Lifecycle</source>
            <translation>Cycle de vie</translation>
        </message>
        <message>
            <source>Endpoint</source>
            <translation>Endpoint</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>ID</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Créé</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Deployments</source>
            <translation>Déploiements</translation>
        </message>
        <message>
            <source>Allowed</source>
            <translation>Autorisés</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>En échec</translation>
        </message>
        <message>
            <source>Needs action</source>
            <translation>Action requise</translation>
        </message>
        <message>
            <source>Stalled</source>
            <translation>Bloqué</translation>
        </message>
        <message>
            <source>Working</source>
            <translation>En cours</translation>
        </message>
        <message>
            <source>Healthy</source>
            <translation>Sain</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Heure</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Action</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motif</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Qui</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>Connexion</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Same cause</source>
            <translation>Même cause</translation>
        </message>
        <message>
            <source>Oldest</source>
            <translation>Plus ancien</translation>
        </message>
        <message>
            <source>Urgency</source>
            <translation>Urgence</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <source>What to do next; the row's context menu has it too.</source>
            <translation>Ce qu’il faut faire ensuite ; le menu contextuel de la ligne le propose aussi.</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Où</translation>
        </message>
        <message>
            <source>Last time</source>
            <translation>La dernière fois</translation>
        </message>
        <message>
            <source>What was done about this cause from this console, and what became of it.</source>
            <translation>Ce qui a été fait contre cette cause depuis cette console, et avec quel résultat.</translation>
        </message>
        <message>
            <source>Run it</source>
            <translation>L’exécutent</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Publiée</translation>
        </message>
        <message>
            <source>Ref</source>
            <translation>Réf.</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Message</translation>
        </message>
        <message>
            <source>Platforms</source>
            <translation>Plateformes</translation>
        </message>
        <message>
            <source>On the way</source>
            <translation>En chemin</translation>
        </message>
        <message>
            <source>Left behind</source>
            <translation>En retard</translation>
        </message>
        <message>
            <source>Being updated or set up</source>
            <translation>En mise à jour ou en installation</translation>
        </message>
        <message>
            <source>Never came up (setup or preflights failed)</source>
            <translation>Jamais démarrés (échec de l’installation ou des contrôles préalables)</translation>
        </message>
        <message>
            <source>Being deleted</source>
            <translation>En suppression</translation>
        </message>
        <message>
            <source>external ingress</source>
            <translation>entrée externe</translation>
        </message>
        <message>
            <source>ACM certificate ARN</source>
            <translation>ARN du certificat ACM</translation>
        </message>
        <message>
            <source>Certificate Manager certificate name</source>
            <translation>Nom du certificat Certificate Manager</translation>
        </message>
        <message>
            <source>Key Vault certificate ID</source>
            <translation>ID du certificat Key Vault</translation>
        </message>
        <message>
            <source>TLS secret</source>
            <translation>Secret TLS</translation>
        </message>
        <message>
            <source>%1, SDK</source>
            <translation>%1, SDK</translation>
        </message>
        <message>
            <source>%1, SDK: %2</source>
            <translation>%1, SDK : %2</translation>
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
            <translation>sa propre URL</translation>
        </message>
        <message>
            <source>messages of %1</source>
            <translation>messages de %1</translation>
        </message>
        <message>
            <source>storage events</source>
            <translation>événements de stockage</translation>
        </message>
        <message>
            <source>schedule</source>
            <translation>planification</translation>
        </message>
        <message>
            <source>a command</source>
            <translation>une commande</translation>
        </message>
        <message>
            <source>minute</source>
            <translation>minute</translation>
        </message>
        <message>
            <source>hour</source>
            <translation>heure</translation>
        </message>
        <message>
            <source>day</source>
            <translation>jour</translation>
        </message>
        <message>
            <source>month</source>
            <translation>mois</translation>
        </message>
        <message>
            <source>weekday</source>
            <translation>jour de la semaine</translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <translation>%1 et %2</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 à %2</translation>
        </message>
        <message>
            <source>The ACM certificate ARN is missing.</source>
            <translation>L’ARN du certificat ACM manque.</translation>
        </message>
        <message>
            <source>An ACM certificate ARN reads arn:aws:acm:REGION:ACCOUNT:certificate/ID.</source>
            <translation>Un ARN de certificat ACM s’écrit arn:aws:acm:REGION:ACCOUNT:certificate/ID.</translation>
        </message>
        <message>
            <source>The name of the Certificate Manager certificate is missing.</source>
            <translation>Le nom du certificat Certificate Manager manque.</translation>
        </message>
        <message>
            <source>A certificate name is of a to z, 0 to 9 and hyphens, or projects/P/locations/L/certificates/NAME.</source>
            <translation>Un nom de certificat se compose de a à z, de 0 à 9 et de traits d’union, ou s’écrit projects/P/locations/L/certificates/NAME.</translation>
        </message>
        <message>
            <source>The Key Vault certificate ID is missing.</source>
            <translation>L’ID du certificat Key Vault manque.</translation>
        </message>
        <message>
            <source>A Key Vault certificate ID reads https://VAULT.vault.azure.net/certificates/NAME.</source>
            <translation>Un ID de certificat Key Vault s’écrit https://VAULT.vault.azure.net/certificates/NAME.</translation>
        </message>
        <message>
            <source>The name of the TLS secret is missing.</source>
            <translation>Le nom du secret TLS manque.</translation>
        </message>
        <message>
            <source>Names of secrets and namespaces are of a to z, 0 to 9 and hyphens.</source>
            <translation>Les noms de secrets et de namespaces se composent de a à z, de 0 à 9 et de traits d’union.</translation>
        </message>
        <message>
            <source>The domain is missing.</source>
            <translation>Le domaine manque.</translation>
        </message>
        <message>
            <source>%1 is no domain name.</source>
            <translation>%1 n’est pas un nom de domaine.</translation>
        </message>
        <message>
            <source>A domain reads api.example.com: no scheme, no port, no path.</source>
            <translation>Un domaine s’écrit api.example.com : sans schéma, ni port, ni chemin.</translation>
        </message>
        <message>
            <source>%1 is not a name of a certificate on %2.</source>
            <translation>%1 n’est pas un nom de certificat sur %2.</translation>
        </message>
        <message>
            <source>Certificate Manager name</source>
            <translation>Nom dans Certificate Manager</translation>
        </message>
        <message>
            <source>CNAME record for %1 that points at %2. At the top of a zone, where no CNAME may stand, use the provider's alias record.</source>
            <translation>Enregistrement CNAME pour %1 pointant vers %2. À l’apex d’une zone, où un CNAME est interdit, utilisez l’enregistrement alias du fournisseur.</translation>
        </message>
        <message>
            <source>%1 needs no public record: the platform %2 runs on the manager's host.</source>
            <translation>%1 n’a besoin d’aucun enregistrement public : la plateforme %2 s’exécute sur l’hôte du manager.</translation>
        </message>
        <message>
            <source>A record for %1 that points at the load balancer of %2. Its name is known once the deployment runs, and stands with its public URLs. The customer manages DNS.</source>
            <translation>Un enregistrement pour %1 pointant vers le répartiteur de charge de %2. Son nom est connu une fois le déploiement actif et figure parmi ses URL publiques. Le client gère le DNS.</translation>
        </message>
        <message>
            <source>Line %1, column %2: %3.</source>
            <translation>Ligne %1, colonne %2 : %3.</translation>
        </message>
        <message>
            <source>Nothing else of this stack is checked until it is JSON.</source>
            <translation>Rien d’autre n’est vérifié dans cette stack tant que ce n’est pas du JSON.</translation>
        </message>
        <message>
            <source>%1: %2 has no %3.</source>
            <translation>%1 : %2 n’a pas de %3.</translation>
        </message>
        <message>
            <source>%1: the host label %2 of endpoint %3 is lost.</source>
            <translation>%1 : le libellé d’hôte %2 de l’endpoint %3 est perdu.</translation>
        </message>
        <message>
            <source>%1: endpoint %2 loses its wildcard subdomains.</source>
            <translation>%1 : l’endpoint %2 perd ses sous-domaines génériques.</translation>
        </message>
        <message>
            <source>%1: 1.7.1 has no public endpoint %2.</source>
            <translation>%1 : la version 1.7.1 n’a pas d’endpoint public %2.</translation>
        </message>
        <message>
            <source>Object store with API</source>
            <translation>Stockage d’objets avec API</translation>
        </message>
        <message>
            <source>A public API in front of a store for objects.</source>
            <translation>Une API publique devant un stockage d’objets.</translation>
        </message>
        <message>
            <source>Queue worker</source>
            <translation>Worker de file d’attente</translation>
        </message>
        <message>
            <source>One worker takes tasks in, another works them off.</source>
            <translation>Un worker reçoit les tâches, un autre les traite.</translation>
        </message>
        <message>
            <source>Scheduled job</source>
            <translation>Tâche planifiée</translation>
        </message>
        <message>
            <source>A worker that runs at fixed times and keeps its results.</source>
            <translation>Un worker qui s’exécute à heures fixes et conserve ses résultats.</translation>
        </message>
        <message>
            <source>Webhook receiver</source>
            <translation>Récepteur de webhooks</translation>
        </message>
        <message>
            <source>Takes calls from outside, checks them with a secret, handles them later.</source>
            <translation>Reçoit des appels de l’extérieur, les vérifie à l’aide d’un secret et les traite plus tard.</translation>
        </message>
        <message>
            <source>Remote command agent</source>
            <translation>Agent de commandes à distance</translation>
        </message>
        <message>
            <source>Waits for commands; nothing reaches it from outside.</source>
            <translation>Attend des commandes ; rien ne l’atteint de l’extérieur.</translation>
        </message>
        <message>
            <source>Full example</source>
            <translation>Exemple complet</translation>
        </message>
        <message>
            <source>An API, triggers of every kind, and one store of each type.</source>
            <translation>Une API, des déclencheurs de toute sorte et un stockage de chaque type.</translation>
        </message>
        <message>
            <source>Id of the deployment.</source>
            <translation>ID du déploiement.</translation>
        </message>
        <message>
            <source>Name under which the lock is held.</source>
            <translation>Nom sous lequel le verrou est détenu.</translation>
        </message>
        <message>
            <source>List of what each resource reports.</source>
            <translation>Liste de ce que signale chaque ressource.</translation>
        </message>
        <message>
            <source>List of what was found running.</source>
            <translation>Liste de ce qui a été trouvé en cours d’exécution.</translation>
        </message>
        <message>
            <source>List of what the agent can do.</source>
            <translation>Liste de ce que l’agent sait faire.</translation>
        </message>
        <message>
            <source>Version of the agent.</source>
            <translation>Version de l’agent.</translation>
        </message>
        <message>
            <source>Initialize an agent</source>
            <translation>Initialiser un agent</translation>
        </message>
        <message>
            <source>What an agent sends first: with a group's token it creates the deployment of that name, or gives a fresh token for it. The answer carries that token.</source>
            <translation>Ce qu’un agent envoie en premier : avec un jeton de groupe, crée le déploiement de ce nom ou lui donne un nouveau jeton. La réponse contient ce jeton.</translation>
        </message>
        <message>
            <source>Name of the deployment.</source>
            <translation>Nom du déploiement.</translation>
        </message>
        <message>
            <source>Where it runs.</source>
            <translation>Où il s’exécute.</translation>
        </message>
        <message>
            <source>The cloud under a Kubernetes.</source>
            <translation>Le cloud sous un Kubernetes.</translation>
        </message>
        <message>
            <source>Settings of the deployment.</source>
            <translation>Paramètres du déploiement.</translation>
        </message>
        <message>
            <source>Whether it is to get the newest release at once.</source>
            <translation>S’il doit recevoir aussitôt la release la plus récente.</translation>
        </message>
        <message>
            <source>Who registers it, such as helm.</source>
            <translation>Qui l’enregistre, par exemple helm.</translation>
        </message>
        <message>
            <source>Permission that the setup was given.</source>
            <translation>Autorisation accordée à l’installation.</translation>
        </message>
        <message>
            <source>Scope that the setup covers.</source>
            <translation>Périmètre que couvre l’installation.</translation>
        </message>
        <message>
            <source>Object with the deployer's inputs of the stack.</source>
            <translation>Objet contenant les valeurs saisies pour la stack par qui déploie.</translation>
        </message>
        <message>
            <source>Import a setup</source>
            <translation>Importer une installation</translation>
        </message>
        <message>
            <source>Registers what CloudFormation, Terraform or Helm has set up as a deployment. The answer carries its token.</source>
            <translation>Enregistre comme déploiement ce que CloudFormation, Terraform ou Helm a installé. La réponse contient son jeton.</translation>
        </message>
        <message>
            <source>Version of this form; 1.</source>
            <translation>Version de ce format ; 1.</translation>
        </message>
        <message>
            <source>Token of the group; it is kept nowhere here.</source>
            <translation>Jeton du groupe ; il n’est conservé nulle part ici.</translation>
        </message>
        <message>
            <source>Leads the names of its cloud resources.</source>
            <translation>Préfixe les noms de ses ressources cloud.</translation>
        </message>
        <message>
            <source>Region of the setup.</source>
            <translation>Région de l’installation.</translation>
        </message>
        <message>
            <source>What the setup was made for.</source>
            <translation>Ce pour quoi l’installation a été faite.</translation>
        </message>
        <message>
            <source>Fingerprint of the setup.</source>
            <translation>Empreinte de l’installation.</translation>
        </message>
        <message>
            <source>Version of the fingerprint.</source>
            <translation>Version de l’empreinte.</translation>
        </message>
        <message>
            <source>List of what was made, each with id, type and importData.</source>
            <translation>Liste de ce qui a été créé, avec id, type et importData pour chaque élément.</translation>
        </message>
        <message>
            <source>How the manager reaches the account.</source>
            <translation>Comment le manager accède au compte.</translation>
        </message>
        <message>
            <source>Release that the setup was made from.</source>
            <translation>Release à partir de laquelle l’installation a été faite.</translation>
        </message>
        <message>
            <source>Anything else that the setup tells.</source>
            <translation>Tout ce que l’installation indique d’autre.</translation>
        </message>
        <message>
            <source>What made it; for display only.</source>
            <translation>Ce qui l’a créée ; pour affichage seulement.</translation>
        </message>
        <message>
            <source>a deployment group's token only</source>
            <translation>jeton de groupe de déploiement uniquement</translation>
        </message>
        <message>
            <source>Sync an agent</source>
            <translation>Synchroniser un agent</translation>
        </message>
        <message>
            <source>What an agent sends every half minute: overwrites the deployment's state and gets what to do next, with variables and secrets in clear.</source>
            <translation>Ce qu’un agent envoie toutes les trente secondes : remplace l’état du déploiement et reçoit la suite des opérations, avec variables et secrets en clair.</translation>
        </message>
        <message>
            <source>State of the deployment as the agent sees it. A malformed one is ignored without a word.</source>
            <translation>État du déploiement vu par l’agent. Un état mal formé est ignoré sans avertissement.</translation>
        </message>
        <message>
            <source>Acquire deployments</source>
            <translation>Acquérir des déploiements</translation>
        </message>
        <message>
            <source>Locks deployments for a loop of your own: the manager leaves them alone for five minutes, and requests to retry are forgotten. The answer holds variables in clear.</source>
            <translation>Verrouille des déploiements pour votre propre boucle : le manager n’y touche pas pendant cinq minutes et les demandes de relance sont oubliées. La réponse contient des variables en clair.</translation>
        </message>
        <message>
            <source>Which kind of deployments.</source>
            <translation>Quel type de déploiements.</translation>
        </message>
        <message>
            <source>Only these, one id a line.</source>
            <translation>Seulement ceux-ci, un ID par ligne.</translation>
        </message>
        <message>
            <source>Only on these platforms, one a line.</source>
            <translation>Seulement sur ces plateformes, une par ligne.</translation>
        </message>
        <message>
            <source>Only in these statuses, one a line.</source>
            <translation>Seulement dans ces états, un par ligne.</translation>
        </message>
        <message>
            <source>How many at most.</source>
            <translation>Combien au maximum.</translation>
        </message>
        <message>
            <source>How they are chosen.</source>
            <translation>Comment ils sont choisis.</translation>
        </message>
        <message>
            <source>Only of this setup.</source>
            <translation>Seulement ceux de cette installation.</translation>
        </message>
        <message>
            <source>Write a state</source>
            <translation>Écrire un état</translation>
        </message>
        <message>
            <source>Overwrites status, resources and error of a deployment, locked or not. What runs in the cloud does not change by it.</source>
            <translation>Remplace le statut, les ressources et l’erreur d’un déploiement, verrouillé ou non. Ce qui s’exécute dans le cloud n’en est pas modifié.</translation>
        </message>
        <message>
            <source>The whole new state.</source>
            <translation>Le nouvel état complet.</translation>
        </message>
        <message>
            <source>Counts as a sign of life.</source>
            <translation>Compte comme signe de vie.</translation>
        </message>
        <message>
            <source>When to look again, in milliseconds.</source>
            <translation>Délai avant la prochaine vérification, en millisecondes.</translation>
        </message>
        <message>
            <source>List of what each resource reports; the manager throws it away.</source>
            <translation>Liste de ce que signale chaque ressource ; le manager l’ignore.</translation>
        </message>
        <message>
            <source>Release a deployment</source>
            <translation>Libérer un déploiement</translation>
        </message>
        <message>
            <source>Ends a lock. Always succeeds, also when the lock is another's: then it stays.</source>
            <translation>Met fin à un verrou. Réussit toujours, même si le verrou appartient à un autre : il reste alors en place.</translation>
        </message>
        <message>
            <source>Renew a lock</source>
            <translation>Renouveler un verrou</translation>
        </message>
        <message>
            <source>Holds a lock for longer; somebody else's is refused.</source>
            <translation>Prolonge un verrou ; celui d’un autre est refusé.</translation>
        </message>
        <message>
            <source>Resolve credentials</source>
            <translation>Obtenir les identifiants</translation>
        </message>
        <message>
            <source>Live credentials of the customer's cloud account. Whoever reads the answer may act there.</source>
            <translation>Identifiants actifs du compte cloud du client. Quiconque lit la réponse peut y agir.</translation>
        </message>
        <message>
            <source>Mint credentials</source>
            <translation>Émettre des identifiants</translation>
        </message>
        <message>
            <source>Short-lived credentials of a service account of the deployment, for its account in the cloud.</source>
            <translation>Identifiants de courte durée d’un compte de service du déploiement, pour son compte dans le cloud.</translation>
        </message>
        <message>
            <source>Resource that asks for them.</source>
            <translation>Ressource qui les demande.</translation>
        </message>
        <message>
            <source>Service account that it depends on.</source>
            <translation>Compte de service dont elle dépend.</translation>
        </message>
        <message>
            <source>How long they live, in seconds; the manager has its own limits.</source>
            <translation>Leur durée de vie, en secondes ; le manager a ses propres limites.</translation>
        </message>
        <message>
            <source>Resolve a binding</source>
            <translation>Résoudre un binding</translation>
        </message>
        <message>
            <source>Where a resource lies and live credentials for it.</source>
            <translation>Où se trouve une ressource, avec des identifiants actifs pour y accéder.</translation>
        </message>
        <message>
            <source>Resource; or else the kind.</source>
            <translation>La ressource ; à défaut, le type.</translation>
        </message>
        <message>
            <source>The deployment's one resource of this kind.</source>
            <translation>L’unique ressource de ce type dans le déploiement.</translation>
        </message>
        <message>
            <source>Revoke a token</source>
            <translation>Révoquer un jeton</translation>
        </message>
        <message>
            <source>Ends a token at once, even the very one in use. The manager does not describe this route.</source>
            <translation>Met fin à un jeton aussitôt, même à celui en cours d’utilisation. Le manager ne documente pas cette route.</translation>
        </message>
        <message>
            <source>Id of the token.</source>
            <translation>ID du jeton.</translation>
        </message>
        <message>
            <source>List tokens</source>
            <translation>Lister les jetons</translation>
        </message>
        <message>
            <source>All tokens with their kind and first characters, never the token itself. The manager does not describe this route.</source>
            <translation>Tous les jetons avec leur type et leurs premiers caractères, jamais le jeton lui-même. Le manager ne documente pas cette route.</translation>
        </message>
        <message>
            <source>Id of the command.</source>
            <translation>ID de la commande.</translation>
        </message>
        <message>
            <source>Deployment that runs it; it must be running.</source>
            <translation>Déploiement qui l’exécute ; il doit être à l’état running.</translation>
        </message>
        <message>
            <source>Name of the command. Nobody checks that a resource knows it: an unknown one stays pending.</source>
            <translation>Nom de la commande. Rien ne vérifie qu’une ressource la connaît : une commande inconnue reste en attente.</translation>
        </message>
        <message>
            <source>The parameters: inline as base64 up to 150,000 bytes, or a size that is uploaded afterwards.</source>
            <translation>Les paramètres : intégrés en base64 jusqu’à 150 000 octets, ou une taille à téléverser ensuite.</translation>
        </message>
        <message>
            <source>When it expires, by the manager's clock. Without one it never does.</source>
            <translation>Quand elle expire, selon l’horloge du manager. Sans échéance, elle n’expire jamais.</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucun</translation>
        </message>
        <message>
            <source>The same key within 24 hours gives back the earlier command, whatever its name and deployment. Use a fresh one each time.</source>
            <translation>Sous 24 heures, la même clé renvoie la commande précédente, quels que soient son nom et son déploiement. Utilisez chaque fois une nouvelle clé.</translation>
        </message>
        <message>
            <source>Resource that is to run it, when the manager calls the target ambiguous.</source>
            <translation>Ressource qui doit l’exécuter, quand le manager juge la cible ambiguë.</translation>
        </message>
        <message>
            <source>How it went; error wants code and message, success a response.</source>
            <translation>Comment cela s’est passé ; error exige code et message, success une réponse.</translation>
        </message>
        <message>
            <source>The answer of a success.</source>
            <translation>La réponse en cas de succès.</translation>
        </message>
        <message>
            <source>Code of an error.</source>
            <translation>Code de l’erreur.</translation>
        </message>
        <message>
            <source>Message of an error.</source>
            <translation>Message de l’erreur.</translation>
        </message>
        <message>
            <source>More about an error.</source>
            <translation>Plus de détails sur l’erreur.</translation>
        </message>
        <message>
            <source>Run a command</source>
            <translation>Exécuter une commande</translation>
        </message>
        <message>
            <source>Makes a command and, on push deployments, hands it over at once. The manager keeps no list and cannot cancel it; after a failed hand-over the command stays pending forever.</source>
            <translation>Crée une commande et, pour les déploiements en mode push, la transmet aussitôt. Le manager ne tient aucune liste et ne peut pas l’annuler ; si la transmission échoue, la commande reste en attente indéfiniment.</translation>
        </message>
        <message>
            <source>Read a command</source>
            <translation>Lire une commande</translation>
        </message>
        <message>
            <source>State, attempt and, when it is over, the response. Neither name nor deployment nor times are in it.</source>
            <translation>L’état, la tentative et, une fois terminée, la réponse. Ni le nom, ni le déploiement, ni les heures n’y figurent.</translation>
        </message>
        <message>
            <source>Finish an upload</source>
            <translation>Terminer un téléversement</translation>
        </message>
        <message>
            <source>Says that the parameters have been uploaded; the command then waits for its worker. The manager does not look whether they are there.</source>
            <translation>Signale que les paramètres ont été téléversés ; la commande attend alors son worker. Le manager ne vérifie pas leur présence.</translation>
        </message>
        <message>
            <source>How many bytes were uploaded.</source>
            <translation>Nombre d’octets téléversés.</translation>
        </message>
        <message>
            <source>Answer a command</source>
            <translation>Répondre à une commande</translation>
        </message>
        <message>
            <source>What a worker sends when it is done: the command is over with this response, whatever the real worker does. On a command that is over it is ignored.</source>
            <translation>Ce qu’envoie un worker quand il a fini : la commande se termine avec cette réponse, quoi que fasse le vrai worker. Ignoré si la commande est déjà terminée.</translation>
        </message>
        <message>
            <source>Read a payload</source>
            <translation>Lire un payload</translation>
        </message>
        <message>
            <source>The parameters and the response as the manager stored them. Large parameters come without any way to read them.</source>
            <translation>Les paramètres et la réponse tels que le manager les a stockés. Les paramètres volumineux arrivent sans aucun moyen de les lire.</translation>
        </message>
        <message>
            <source>Overwrite a payload</source>
            <translation>Remplacer un payload</translation>
        </message>
        <message>
            <source>Replaces what is stored of a command's parameters and response; its state stays.</source>
            <translation>Remplace les paramètres et la réponse stockés d’une commande ; son état ne change pas.</translation>
        </message>
        <message>
            <source>New parameters.</source>
            <translation>Nouveaux paramètres.</translation>
        </message>
        <message>
            <source>New response: status success with a response, or error with code and message.</source>
            <translation>Nouvelle réponse : statut success avec une réponse, ou error avec code et message.</translation>
        </message>
        <message>
            <source>Lease commands</source>
            <translation>Prendre des commandes à bail</translation>
        </message>
        <message>
            <source>Takes waiting commands away from the deployment's workers: whoever leases them must answer or release them. The answer holds links that need no token.</source>
            <translation>Retire des commandes en attente aux workers du déploiement : qui les prend à bail doit y répondre ou les libérer. La réponse contient des liens qui n’exigent aucun jeton.</translation>
        </message>
        <message>
            <source>Deployment whose commands are taken.</source>
            <translation>Déploiement dont les commandes sont prises.</translation>
        </message>
        <message>
            <source>How long each is held, in seconds.</source>
            <translation>Durée de chaque bail, en secondes.</translation>
        </message>
        <message>
            <source>The one resource that takes them, with its type worker, container or daemon.</source>
            <translation>L’unique ressource qui les prend, avec son type worker, container ou daemon.</translation>
        </message>
        <message>
            <source>Release a lease</source>
            <translation>Libérer un bail</translation>
        </message>
        <message>
            <source>Gives a leased command back: it waits again and its attempt counts one more.</source>
            <translation>Rend une commande prise à bail : elle attend de nouveau et compte une tentative de plus.</translation>
        </message>
        <message>
            <source>any valid token</source>
            <translation>tout jeton valide</translation>
        </message>
        <message>
            <source>Id of the lease.</source>
            <translation>ID du bail.</translation>
        </message>
        <message>
            <source>Id of the deployment group.</source>
            <translation>ID du groupe de déploiement.</translation>
        </message>
        <message>
            <source>Name of the deployment; unique within its group.</source>
            <translation>Nom du déploiement ; unique dans son groupe.</translation>
        </message>
        <message>
            <source>Where it runs. The newest release must carry a stack for it.</source>
            <translation>Où il s’exécute. La release la plus récente doit contenir une stack pour cette plateforme.</translation>
        </message>
        <message>
            <source>Group that it belongs to. A token of a group always creates in its own group.</source>
            <translation>Groupe auquel il appartient. Un jeton de groupe crée toujours dans son propre groupe.</translation>
        </message>
        <message>
            <source>the newest group</source>
            <translation>le groupe le plus récent</translation>
        </message>
        <message>
            <source>Settings of this deployment. They cannot be changed later, and a misspelled key is dropped without a word.</source>
            <translation>Paramètres de ce déploiement. Ils ne peuvent plus être modifiés ensuite, et une clé mal orthographiée est ignorée sans avertissement.</translation>
        </message>
        <message>
            <source>List of variables with name, value and type plain or secret. They can neither be changed nor read back later.</source>
            <translation>Liste de variables avec nom, valeur et type plain ou secret. Elles ne peuvent ensuite être ni modifiées ni relues.</translation>
        </message>
        <message>
            <source>Leads the names of its cloud resources: 3 to 40 characters a-z, 0-9 and -, a letter first.</source>
            <translation>Préfixe les noms de ses ressources cloud : 3 à 40 caractères a-z, 0-9 et -, une lettre en premier.</translation>
        </message>
        <message>
            <source>chosen by the manager</source>
            <translation>choisi par le manager</translation>
        </message>
        <message>
            <source>Check health</source>
            <translation>Vérifier la santé</translation>
        </message>
        <message>
            <source>Tells that the manager answers, and nothing else: it names no version.</source>
            <translation>Indique que le manager répond, et rien d’autre : il ne donne pas sa version.</translation>
        </message>
        <message>
            <source>Read who I am</source>
            <translation>Lire mon identité</translation>
        </message>
        <message>
            <source>The role and the scope of the token in use. A capability token for commands or telemetry gets 403.</source>
            <translation>Le rôle et le périmètre du jeton utilisé. Un jeton limité aux commandes ou à la télémétrie reçoit 403.</translation>
        </message>
        <message>
            <source>List groups</source>
            <translation>Lister les groupes</translation>
        </message>
        <message>
            <source>All groups that the token may read, newest first, in one answer: the manager has no pages.</source>
            <translation>Tous les groupes que le jeton peut lire, les plus récents d’abord, en une seule réponse : le manager ne pagine pas.</translation>
        </message>
        <message>
            <source>any valid token; a deployment's own token gets an empty list</source>
            <translation>tout jeton valide ; celui d’un déploiement obtient une liste vide</translation>
        </message>
        <message>
            <source>Create a group</source>
            <translation>Créer un groupe</translation>
        </message>
        <message>
            <source>A new group with room for some deployments. A group can never be renamed, resized or deleted, and the manager takes the same name twice.</source>
            <translation>Un nouveau groupe avec de la place pour quelques déploiements. Un groupe ne peut jamais être renommé, redimensionné ni supprimé, et le manager accepte deux fois le même nom.</translation>
        </message>
        <message>
            <source>Name of the group; the manager does not check it.</source>
            <translation>Nom du groupe ; le manager ne le vérifie pas.</translation>
        </message>
        <message>
            <source>How many deployments it may hold, forever.</source>
            <translation>Combien de déploiements il peut contenir, définitivement.</translation>
        </message>
        <message>
            <source>Read a group</source>
            <translation>Lire un groupe</translation>
        </message>
        <message>
            <source>One group with its capacity and how many deployments it has.</source>
            <translation>Un groupe avec sa capacité et son nombre de déploiements.</translation>
        </message>
        <message>
            <source>Mint a group token</source>
            <translation>Émettre un jeton de groupe</translation>
        </message>
        <message>
            <source>A token that may deploy into the group. It is shown this once, never expires and has no name; only a revocation ends it.</source>
            <translation>Un jeton qui peut déployer dans le groupe. Il n’est affiché que cette fois, n’expire jamais et n’a pas de nom ; seule une révocation y met fin.</translation>
        </message>
        <message>
            <source>List deployments</source>
            <translation>Lister les déploiements</translation>
        </message>
        <message>
            <source>Every deployment that the token may read, whole, newest first: a large fleet is a large answer. An unknown group gives an empty list.</source>
            <translation>Tous les déploiements que le jeton peut lire, en entier, les plus récents d’abord : un grand parc donne une grande réponse. Un groupe inconnu donne une liste vide.</translation>
        </message>
        <message>
            <source>Only those of this group.</source>
            <translation>Seulement ceux de ce groupe.</translation>
        </message>
        <message>
            <source>Only those of this name; the manager wants the group, too.</source>
            <translation>Seulement ceux de ce nom ; le manager exige aussi le groupe.</translation>
        </message>
        <message>
            <source>More to put into each item, one word a line: deploymentGroup adds the group's name.</source>
            <translation>Ce qu’il faut ajouter à chaque élément, un mot par ligne : deploymentGroup ajoute le nom du groupe.</translation>
        </message>
        <message>
            <source>Read a deployment</source>
            <translation>Lire un déploiement</translation>
        </message>
        <message>
            <source>One deployment, whole: settings, state of every resource, error. Fields without a value are left out.</source>
            <translation>Un déploiement, en entier : paramètres, état de chaque ressource, erreur. Les champs sans valeur sont omis.</translation>
        </message>
        <message>
            <source>Read public addresses</source>
            <translation>Lire les adresses publiques</translation>
        </message>
        <message>
            <source>Status, public URLs by resource and the address for commands. The order of the resources is another each time.</source>
            <translation>Le statut, les URL publiques par ressource et l’adresse pour les commandes. L’ordre des ressources change à chaque fois.</translation>
        </message>
        <message>
            <source>Create a deployment</source>
            <translation>Créer un déploiement</translation>
        </message>
        <message>
            <source>A new deployment of the newest release, and its token, which is shown this once. Without any release it stays pending forever: publish first.</source>
            <translation>Un nouveau déploiement de la release la plus récente, et son jeton, affiché cette seule fois. Sans aucune release, il reste en attente indéfiniment : publiez d’abord.</translation>
        </message>
        <message>
            <source>Retry a deployment</source>
            <translation>Relancer un déploiement</translation>
        </message>
        <message>
            <source>Asks for another try after a failed step; the manager refuses it in any other status. On a pull deployment of 1.7.1 the request is lost.</source>
            <translation>Demande un nouvel essai après une étape en échec ; le manager le refuse dans tout autre état. Sur un déploiement en mode pull en 1.7.1, la demande est perdue.</translation>
        </message>
        <message>
            <source>Redeploy a deployment</source>
            <translation>Redéployer un déploiement</translation>
        </message>
        <message>
            <source>Sets the status to update-pending, whatever it was: the manager refuses nothing. Only safe while running, update-failed or refresh-failed.</source>
            <translation>Passe le statut à update-pending, quel qu’il soit : le manager ne refuse rien. Sûr uniquement en running, update-failed ou refresh-failed.</translation>
        </message>
        <message>
            <source>Delete a deployment</source>
            <translation>Supprimer un déploiement</translation>
        </message>
        <message>
            <source>Cleanup destroys the cloud resources first; detach and forget drop the deployment at once and leave its resources running, at your cost.</source>
            <translation>Le nettoyage détruit d’abord les ressources cloud ; détacher et oublier abandonnent le déploiement aussitôt et laissent ses ressources actives, à vos frais.</translation>
        </message>
        <message>
            <source>What becomes of the cloud resources: cleanup destroys them, detach and forget leave them.</source>
            <translation>Ce que deviennent les ressources cloud : cleanup les détruit, detach et forget les laissent.</translation>
        </message>
        <message>
            <source>Write a vault secret</source>
            <translation>Écrire un secret de vault</translation>
        </message>
        <message>
            <source>Puts one secret into a vault of the deployment; the one before it is gone. The manager does not describe this route.</source>
            <translation>Place un secret dans un vault du déploiement ; le précédent est perdu. Le manager ne documente pas cette route.</translation>
        </message>
        <message>
            <source>Id of the vault; secrets is always there.</source>
            <translation>ID du vault ; secrets existe toujours.</translation>
        </message>
        <message>
            <source>Name of the secret.</source>
            <translation>Nom du secret.</translation>
        </message>
        <message>
            <source>The secret; it is kept nowhere here.</source>
            <translation>Le secret ; il n’est conservé nulle part ici.</translation>
        </message>
        <message>
            <source>List releases</source>
            <translation>Lister les releases</translation>
        </message>
        <message>
            <source>Every release with its whole stacks, newest first.</source>
            <translation>Toutes les releases avec leurs stacks complètes, les plus récentes d’abord.</translation>
        </message>
        <message>
            <source>Read the newest release</source>
            <translation>Lire la release la plus récente</translation>
        </message>
        <message>
            <source>The release that new deployments get; 404 before the first one.</source>
            <translation>La release que reçoivent les nouveaux déploiements ; 404 avant la première.</translation>
        </message>
        <message>
            <source>Read a release</source>
            <translation>Lire une release</translation>
        </message>
        <message>
            <source>One release with its stack for each platform.</source>
            <translation>Une release avec sa stack pour chaque plateforme.</translation>
        </message>
        <message>
            <source>Id of the release; upper and lower case matter.</source>
            <translation>ID de la release ; majuscules et minuscules comptent.</translation>
        </message>
        <message>
            <source>Publish a release</source>
            <translation>Publier une release</translation>
        </message>
        <message>
            <source>Moves the whole fleet: every deployment that is running, update-failed or refresh-failed begins to update at once. Nothing is checked here; a deployment whose platform is missing is stuck.</source>
            <translation>Fait évoluer tout le parc : chaque déploiement en running, update-failed ou refresh-failed commence aussitôt sa mise à jour. Rien n’est vérifié ici ; un déploiement dont la plateforme manque reste bloqué.</translation>
        </message>
        <message>
            <source>Object with one stack for each platform in use: aws, gcp, azure, kubernetes, local, test.</source>
            <translation>Objet avec une stack pour chaque plateforme utilisée : aws, gcp, azure, kubernetes, local, test.</translation>
        </message>
        <message>
            <source>Project; the standalone manager has one.</source>
            <translation>Projet ; le manager autonome n’en a qu’un.</translation>
        </message>
        <message>
            <source>Where it comes from: commitSha, commitRef and commitMessage.</source>
            <translation>D’où elle vient : commitSha, commitRef et commitMessage.</translation>
        </message>
        <message>
            <source>Copy lin&amp;k</source>
            <translation>Copier le &amp;lien</translation>
        </message>
        <message>
            <source>Copies a link for colleagues with a connection of this name: to what is selected, a line each, or else to the filter.</source>
            <translation>Copie un lien pour les collègues qui ont une connexion de ce nom : vers la sélection, un par ligne, ou à défaut vers le filtre.</translation>
        </message>
        <message>
            <source>Copy as comman&amp;d line</source>
            <translation>Copier en ligne &amp;de commande</translation>
        </message>
        <message>
            <source>Copies the command that lists what is selected, or else what the filter shows, as JSON in a terminal.</source>
            <translation>Copie la commande qui liste en JSON, dans un terminal, la sélection ou à défaut ce qu’affiche le filtre.</translation>
        </message>
        <message>
            <source>Being torn down, or left half torn down</source>
            <translation>En cours de démantèlement, ou à moitié démantelés</translation>
        </message>
        <message>
            <source>In error, or of unknown status</source>
            <translation>En erreur, ou d’état inconnu</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Lecture</translation>
        </message>
    </context>
    <context>
        <name>alien::ActionFlow</name>
        <message numerus="yes">
            <source>%1 %n deployment(s)</source>
            <translation>
                <numerusform>%1 %n déploiement</numerusform>
                <numerusform>%1 %n déploiements</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 %n token(s)</source>
            <translation>
                <numerusform>%1 %n jeton</numerusform>
                <numerusform>%1 %n jetons</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 %n group(s)</source>
            <translation>
                <numerusform>%1 %n groupe</numerusform>
                <numerusform>%1 %n groupes</numerusform>
            </translation>
        </message>
        <message>
            <source>I know that this is %1, and what it does there</source>
            <translation>Je sais qu’il s’agit de %1 et ce que cela y provoque</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>%1: %2.</source>
            <translation>%1 : %2.</translation>
        </message>
        <message>
            <source>It goes on in the background.</source>
            <translation>L’opération se poursuit en arrière-plan.</translation>
        </message>
        <message>
            <source>Show outcomes</source>
            <translation>Afficher les résultats</translation>
        </message>
        <message>
            <source>%1 once more?</source>
            <translation>%1 à nouveau ?</translation>
        </message>
        <message>
            <source>The same is sent again to those where it failed.</source>
            <translation>La même demande est renvoyée là où elle a échoué.</translation>
        </message>
        <message numerus="yes">
            <source>%n left out: whether it happened there is not known. Look at them first.</source>
            <translation>
                <numerusform>%n omis : on ne sait pas si l’action y a eu lieu. Vérifiez-le d’abord.</numerusform>
                <numerusform>%n omis : on ne sait pas si l’action y a eu lieu. Vérifiez-les d’abord.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left out: nothing was sent to them.</source>
            <translation>
                <numerusform>%n omis : rien ne lui a été envoyé.</numerusform>
                <numerusform>%n omis : rien ne leur a été envoyé.</numerusform>
            </translation>
        </message>
        <message>
            <source>Export outcomes</source>
            <translation>Exporter les résultats</translation>
        </message>
        <message>
            <source>CSV (*.csv);;JSON (*.json)</source>
            <translation>CSV (*.csv);;JSON (*.json)</translation>
        </message>
        <message>
            <source>The outcomes could not be written to %1.</source>
            <translation>Impossible d’écrire les résultats dans %1.</translation>
        </message>
        <message>
            <source>outcome unknown</source>
            <translation>résultat inconnu</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>en échec</translation>
        </message>
        <message>
            <source>not sent</source>
            <translation>non envoyé</translation>
        </message>
        <message>
            <source>done</source>
            <translation>terminé</translation>
        </message>
        <message>
            <source>%1 %2: %3.</source>
            <translation>%1 %2 : %3.</translation>
        </message>
        <message numerus="yes">
            <source>%n done</source>
            <translation>
                <numerusform>%n terminé</numerusform>
                <numerusform>%n terminés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n outcome unknown</source>
            <translation>
                <numerusform>%n au résultat inconnu</numerusform>
                <numerusform>%n au résultat inconnu</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n failed</source>
            <translation>
                <numerusform>%n en échec</numerusform>
                <numerusform>%n en échec</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not sent</source>
            <translation>
                <numerusform>%n non envoyé</numerusform>
                <numerusform>%n non envoyés</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>Copier le rapport</translation>
        </message>
        <message>
            <source>The outcomes were saved.</source>
            <translation>Les résultats ont été enregistrés.</translation>
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
            <translation>release %1, à nouveau</translation>
        </message>
        <message>
            <source>release %1 → %2</source>
            <translation>release %1 → %2</translation>
        </message>
        <message>
            <source>Nothing: its agent is not told</source>
            <translation>Rien : son agent n’en est pas informé</translation>
        </message>
        <message>
            <source>Back to %1</source>
            <translation>Retour à %1</translation>
        </message>
        <message>
            <source>after %1</source>
            <translation>après %1</translation>
        </message>
        <message numerus="yes">
            <source>%n resource(s) stay in the cloud</source>
            <translation>
                <numerusform>%n ressource reste dans le cloud</numerusform>
                <numerusform>%n ressources restent dans le cloud</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing: the rest needs the setup tool</source>
            <translation>Rien : le reste exige l’outil d’installation</translation>
        </message>
        <message>
            <source>Its agent undoes it</source>
            <translation>Son agent le défait</translation>
        </message>
        <message numerus="yes">
            <source>Destroys %n resource(s)</source>
            <translation>
                <numerusform>Détruit %n ressource</numerusform>
                <numerusform>Détruit %n ressources</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::ActionRunner</name>
        <message>
            <source>%1 The journal could not record this outcome.</source>
            <translation>%1 Le journal n’a pas pu enregistrer ce résultat.</translation>
        </message>
        <message>
            <source>outcome unknown: the connection was closed before the answer came.</source>
            <translation>résultat inconnu : la connexion a été fermée avant l’arrivée de la réponse.</translation>
        </message>
    </context>
    <context>
        <name>alien::ActionVerdict</name>
        <message>
            <source>Refused: %1</source>
            <translation>Refusé : %1</translation>
        </message>
        <message>
            <source>Failed: %1</source>
            <translation>Échec : %1</translation>
        </message>
        <message>
            <source>outcome unknown: %1</source>
            <translation>résultat inconnu : %1</translation>
        </message>
        <message>
            <source>The manager accepted it.</source>
            <translation>Le manager a accepté.</translation>
        </message>
        <message>
            <source>Nothing was sent: this connection is read-only.</source>
            <translation>Rien n’a été envoyé : cette connexion est en lecture seule.</translation>
        </message>
        <message>
            <source>Nothing was sent: it is not known yet what your token may do.</source>
            <translation>Rien n’a été envoyé : on ne sait pas encore ce que votre jeton autorise.</translation>
        </message>
        <message>
            <source>Nothing was sent: your token has the role %1; this needs %2.</source>
            <translation>Rien n’a été envoyé : votre jeton est de type %1 ; il faut ici %2.</translation>
        </message>
        <message>
            <source>Nothing was sent: another change of the same target is still under way.</source>
            <translation>Rien n’a été envoyé : une autre modification de la même cible est encore en cours.</translation>
        </message>
        <message>
            <source>Nothing was sent: stopped before its turn came.</source>
            <translation>Rien n’a été envoyé : arrêt demandé avant son tour.</translation>
        </message>
        <message>
            <source>Nothing was sent: the manager no longer knows this deployment.</source>
            <translation>Rien n’a été envoyé : le manager ne connaît plus ce déploiement.</translation>
        </message>
        <message>
            <source>Nothing was sent: the present status could not be read. %1</source>
            <translation>Rien n’a été envoyé : l’état actuel n’a pas pu être lu. %1</translation>
        </message>
        <message>
            <source>Nothing was sent: changed since you looked, from %1 to %2.</source>
            <translation>Rien n’a été envoyé : l’état a changé depuis que vous l’avez consulté, de %1 à %2.</translation>
        </message>
        <message>
            <source>Nothing was sent: the journal could not be written.</source>
            <translation>Rien n’a été envoyé : impossible d’écrire dans le journal.</translation>
        </message>
    </context>
    <context>
        <name>alien::AnswerComparison</name>
        <message>
            <source>Close comparison</source>
            <translation>Fermer la comparaison</translation>
        </message>
        <message>
            <source>Comparison</source>
            <translation>Comparaison</translation>
        </message>
    </context>
    <context>
        <name>alien::ApiCatalogue</name>
        <message>
            <source>anybody, even without a token</source>
            <translation>tout le monde, même sans jeton</translation>
        </message>
        <message>
            <source>System</source>
            <translation>Système</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Groupes</translation>
        </message>
        <message>
            <source>Deployments</source>
            <translation>Déploiements</translation>
        </message>
        <message>
            <source>Releases</source>
            <translation>Releases</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Commandes</translation>
        </message>
        <message>
            <source>Leases</source>
            <translation>Baux</translation>
        </message>
        <message>
            <source>Agents</source>
            <translation>Agents</translation>
        </message>
        <message>
            <source>Credentials</source>
            <translation>Identifiants</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>Jetons</translation>
        </message>
    </context>
    <context>
        <name>alien::ApiCheck</name>
        <message>
            <source>%1 was not kept, because it is a secret: fill it in again.</source>
            <translation>%1 n’a pas été conservé car c’est un secret : saisissez-le à nouveau.</translation>
        </message>
        <message>
            <source>%1 is needed: fill it in.</source>
            <translation>%1 est obligatoire : renseignez ce champ.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>%1 is no point in time: write it like %2.</source>
            <translation>%1 n’est pas une date et heure : écrivez par exemple %2.</translation>
        </message>
        <message>
            <source>%1 cannot stand in a path: take out dots alone and control characters.</source>
            <translation>%1 ne peut pas figurer dans un chemin : retirez les segments composés uniquement de points et les caractères de contrôle.</translation>
        </message>
        <message>
            <source>%1 holds a control character: take it out.</source>
            <translation>%1 contient un caractère de contrôle : retirez-le.</translation>
        </message>
        <message>
            <source>%1 has %2 characters; at most %3 are taken.</source>
            <translation>%1 compte %2 caractères ; le maximum est %3.</translation>
        </message>
        <message>
            <source>It must be an object with mode inline or storage.</source>
            <translation>Il faut un objet avec mode inline ou storage.</translation>
        </message>
        <message>
            <source>Mode inline needs inlineBase64 with a text.</source>
            <translation>Le mode inline exige inlineBase64 avec un texte.</translation>
        </message>
        <message>
            <source>inlineBase64 is not base64: the manager would take it and no worker could read it.</source>
            <translation>inlineBase64 n’est pas du base64 : le manager l’accepterait et aucun worker ne pourrait le lire.</translation>
        </message>
        <message>
            <source>size must be a whole number of bytes.</source>
            <translation>size doit être un nombre entier d’octets.</translation>
        </message>
        <message>
            <source>mode must be inline or storage.</source>
            <translation>mode doit valoir inline ou storage.</translation>
        </message>
        <message>
            <source>%1 is needed: null does not count.</source>
            <translation>%1 est obligatoire : null ne suffit pas.</translation>
        </message>
        <message>
            <source>%1 must be a whole number.</source>
            <translation>%1 doit être un nombre entier.</translation>
        </message>
        <message>
            <source>%1 must be at least %2.</source>
            <translation>%1 doit valoir au moins %2.</translation>
        </message>
        <message>
            <source>%1 must be at most %2.</source>
            <translation>%1 doit valoir au plus %2.</translation>
        </message>
        <message>
            <source>%1 must be true or false.</source>
            <translation>%1 doit valoir true ou false.</translation>
        </message>
        <message>
            <source>%1 must be a list of texts, none of them empty.</source>
            <translation>%1 doit être une liste de textes, tous non vides.</translation>
        </message>
        <message>
            <source>%1 must be JSON; this is only text. It would look like %2.</source>
            <translation>%1 doit être du JSON ; ce n’est que du texte. Cela s’écrirait %2.</translation>
        </message>
        <message>
            <source>%1 must be a text, in quotes.</source>
            <translation>%1 doit être un texte, entre guillemets.</translation>
        </message>
        <message>
            <source>%1 is not known here; the manager may refuse it. Known are %2.</source>
            <translation>%1 est inconnu ici ; le manager peut le refuser. Valeurs connues : %2.</translation>
        </message>
        <message>
            <source>%1 is no field of this operation; the manager refuses or ignores it.</source>
            <translation>%1 n’est pas un champ de cette opération ; le manager le refuse ou l’ignore.</translation>
        </message>
        <message>
            <source>Line %1, column %2 of the body: %3. Mend the JSON.</source>
            <translation>Ligne %1, colonne %2 du corps : %3. Corrigez le JSON.</translation>
        </message>
        <message>
            <source>The body must be an object: { … }.</source>
            <translation>Le corps doit être un objet : { … }.</translation>
        </message>
        <message>
            <source>A name stands twice in one object; the last one counts.</source>
            <translation>Un nom figure deux fois dans un objet ; seul le dernier compte.</translation>
        </message>
        <message>
            <source>The body has %1 bytes; the manager takes at most 2 MB.</source>
            <translation>Le corps compte %1 octets ; le manager en accepte au plus 2 MB.</translation>
        </message>
        <message>
            <source>"%1" is no header: write Name: value.</source>
            <translation>« %1 » n’est pas un en-tête : écrivez Name: value.</translation>
        </message>
        <message>
            <source>A header's value was not kept, because it is a secret: fill it in again.</source>
            <translation>La valeur d’un en-tête n’a pas été conservée car c’est un secret : saisissez-la à nouveau.</translation>
        </message>
        <message>
            <source>%1 cannot be set: it belongs to the connection, or its value has characters that no header may have.</source>
            <translation>%1 ne peut pas être défini : il appartient à la connexion, ou sa valeur contient des caractères interdits dans un en-tête.</translation>
        </message>
        <message>
            <source>Write a number from %1 to %2, or leave it empty.</source>
            <translation>Saisissez un nombre de %1 à %2, ou laissez vide.</translation>
        </message>
        <message>
            <source>%1 has a line break after character %2: take it out.</source>
            <translation>%1 contient un saut de ligne après le caractère %2 : retirez-le.</translation>
        </message>
    </context>
    <context>
        <name>alien::ApiController</name>
        <message>
            <source>Open the section API first.</source>
            <translation>Ouvrez d’abord la section API.</translation>
        </message>
        <message>
            <source>&amp;Send request</source>
            <translation>&amp;Envoyer la requête</translation>
        </message>
        <message>
            <source>Sends the open operation of the API section (Ctrl+Return).</source>
            <translation>Envoie l’opération ouverte de la section API (Ctrl+Entrée).</translation>
        </message>
        <message>
            <source>Cancel re&amp;quest</source>
            <translation>Annuler la re&amp;quête</translation>
        </message>
        <message>
            <source>Gives up waiting for the answer.</source>
            <translation>Cesse d’attendre la réponse.</translation>
        </message>
        <message>
            <source>Copy as c&amp;url</source>
            <translation>Copier en commande c&amp;url</translation>
        </message>
        <message>
            <source>Copies the request for a shell; the token stands as $ALIEN_MANAGER_BEARER.</source>
            <translation>Copie la requête pour un shell ; le jeton y figure comme $ALIEN_MANAGER_BEARER.</translation>
        </message>
        <message>
            <source>C&amp;lear request</source>
            <translation>E&amp;ffacer la requête</translation>
        </message>
        <message>
            <source>Empties the fields of the open operation.</source>
            <translation>Vide les champs de l’opération ouverte.</translation>
        </message>
        <message>
            <source>Unlock &amp;guarded operations…</source>
            <translation>Déverrouiller les opérations proté&amp;gées…</translation>
        </message>
        <message>
            <source>Lets this connection send what hands out live credentials or acts for an agent.</source>
            <translation>Autorise cette connexion à envoyer ce qui livre des identifiants en vigueur ou agit au nom d’un agent.</translation>
        </message>
        <message>
            <source>Choose an operation of the section API first.</source>
            <translation>Choisissez d’abord une opération de la section API.</translation>
        </message>
        <message>
            <source>No request of this operation is under way.</source>
            <translation>Aucune requête de cette opération n’est en cours.</translation>
        </message>
        <message>
            <source>There is nothing to clear.</source>
            <translation>Il n’y a rien à effacer.</translation>
        </message>
        <message>
            <source>This connection is read-only.</source>
            <translation>Cette connexion est en lecture seule.</translation>
        </message>
        <message>
            <source>Lock &amp;guarded operations again</source>
            <translation>Reverrouiller les opérations proté&amp;gées</translation>
        </message>
        <message>
            <source>The request was emptied.</source>
            <translation>La requête a été vidée.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>%1?</source>
            <translation>%1 ?</translation>
        </message>
        <message>
            <source>%1: %2?</source>
            <translation>%1 : %2 ?</translation>
        </message>
        <message>
            <source>%1 leaves once, exactly as it is filled in; nothing is checked against the present status.</source>
            <translation>%1 part une seule fois, exactement comme saisi ; rien n’est vérifié par rapport à l’état actuel.</translation>
        </message>
        <message>
            <source>The answer stays masked until it is revealed.</source>
            <translation>La réponse reste masquée jusqu’à ce qu’on la révèle.</translation>
        </message>
        <message>
            <source>Send 1 request</source>
            <translation>Envoyer 1 requête</translation>
        </message>
        <message>
            <source>Type %1, the number of deployments that it moves</source>
            <translation>Saisissez %1, le nombre de déploiements concernés</translation>
        </message>
        <message>
            <source>Type %1, the operation</source>
            <translation>Saisissez %1, l’opération</translation>
        </message>
        <message>
            <source>Type %1</source>
            <translation>Saisissez %1</translation>
        </message>
        <message>
            <source>I know that this acts with live credentials or behind an agent's back</source>
            <translation>Je sais que cela agit avec des identifiants en vigueur ou à l’insu d’un agent</translation>
        </message>
        <message>
            <source>I know that the cloud resources stay and cost money</source>
            <translation>Je sais que les ressources cloud restent et coûtent de l’argent</translation>
        </message>
        <message>
            <source>Unlock the guarded operations of %1?</source>
            <translation>Déverrouiller les opérations protégées de %1 ?</translation>
        </message>
        <message>
            <source>They hand out live credentials of customers' accounts, or move state behind the back of agents and workers. Each one still asks before it is sent, and its answer stays masked.</source>
            <translation>Elles livrent des identifiants en vigueur de comptes clients, ou modifient l’état à l’insu des agents et des workers. Chacune demande encore confirmation avant l’envoi, et sa réponse reste masquée.</translation>
        </message>
        <message>
            <source>They lock again with the same command, and when the connection is closed.</source>
            <translation>La même commande les reverrouille, tout comme la fermeture de la connexion.</translation>
        </message>
        <message numerus="yes">
            <source>Unlock %n operation(s)</source>
            <translation>
                <numerusform>Déverrouiller %n opération</numerusform>
                <numerusform>Déverrouiller %n opérations</numerusform>
            </translation>
        </message>
        <message>
            <source>Type %1, the name of the connection</source>
            <translation>Saisissez %1, le nom de la connexion</translation>
        </message>
    </context>
    <context>
        <name>alien::ApiPage</name>
        <message>
            <source>Filter operations</source>
            <translation>Filtrer les opérations</translation>
        </message>
        <message>
            <source>method:GET groups</source>
            <translation>method:GET groups</translation>
        </message>
        <message>
            <source>Operations</source>
            <translation>Opérations</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Requêtes</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message numerus="yes">
            <source>%n operation(s)</source>
            <translation>
                <numerusform>%n opération</numerusform>
                <numerusform>%n opérations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n request(s) kept</source>
            <translation>
                <numerusform>%n requête conservée</numerusform>
                <numerusform>%n requêtes conservées</numerusform>
            </translation>
        </message>
        <message>
            <source>On its way</source>
            <translation>En route</translation>
        </message>
        <message>
            <source>It is being written into the journal before it leaves.</source>
            <translation>Elle est inscrite dans le journal avant de partir.</translation>
        </message>
        <message>
            <source>Nothing was sent</source>
            <translation>Rien n’a été envoyé</translation>
        </message>
        <message>
            <source>Not sent yet</source>
            <translation>Pas encore envoyée</translation>
        </message>
        <message>
            <source>The request and its answer stand here, as they were on the wire.</source>
            <translation>La requête et sa réponse s’affichent ici, telles qu’elles ont circulé sur le réseau.</translation>
        </message>
    </context>
    <context>
        <name>alien::ApiWorkbench</name>
        <message>
            <source>Choose an operation first.</source>
            <translation>Choisissez d’abord une opération.</translation>
        </message>
        <message>
            <source>This manager does not have that operation.</source>
            <translation>Ce manager ne propose pas cette opération.</translation>
        </message>
        <message>
            <source>This operation is locked: it hands out live credentials or acts behind an agent's back. Unlock the guarded operations of this connection first.</source>
            <translation>Cette opération est verrouillée : elle livre des identifiants en vigueur ou agit à l’insu d’un agent. Déverrouillez d’abord les opérations protégées de cette connexion.</translation>
        </message>
        <message>
            <source>It is under way: wait for the answer or cancel it.</source>
            <translation>Requête en cours : attendez la réponse ou annulez-la.</translation>
        </message>
    </context>
    <context>
        <name>alien::Application</name>
        <message>
            <source>In use: %1 on disk, %2 commands kept, %3 of them with a star.</source>
            <translation>Utilisation : %1 sur le disque, %2 commandes conservées, dont %3 avec une étoile.</translation>
        </message>
        <message>
            <source>%1 The oldest is of %2.</source>
            <translation>%1 La plus ancienne date du %2.</translation>
        </message>
        <message numerus="yes">
            <source>%n watch(es)</source>
            <translation>
                <numerusform>%n surveillance</numerusform>
                <numerusform>%n surveillances</numerusform>
            </translation>
        </message>
        <message>
            <source>Names masked</source>
            <translation>Noms masqués</translation>
        </message>
    </context>
    <context>
        <name>alien::AskForm</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Fill in: %1.</source>
            <translation>À renseigner : %1.</translation>
        </message>
    </context>
    <context>
        <name>alien::BackupDesk</name>
        <message>
            <source>Backups of this console's data</source>
            <translation>Sauvegardes des données de cette console</translation>
        </message>
        <message>
            <source>Not all data could be backed up.</source>
            <translation>Certaines données n’ont pas pu être sauvegardées.</translation>
        </message>
        <message>
            <source>All data were backed up.</source>
            <translation>Toutes les données ont été sauvegardées.</translation>
        </message>
        <message>
            <source>The copies stand in %1.</source>
            <translation>Les copies se trouvent dans %1.</translation>
        </message>
        <message>
            <source>This copy cannot be restored; nothing was changed.</source>
            <translation>Cette copie ne peut pas être restaurée ; rien n’a été modifié.</translation>
        </message>
        <message>
            <source>It is restored at the next start.</source>
            <translation>La restauration aura lieu au prochain démarrage.</translation>
        </message>
        <message>
            <source>Until then nothing changes. End the program and start it again.</source>
            <translation>D’ici là, rien ne change. Quittez le programme, puis relancez-le.</translation>
        </message>
        <message>
            <source>The restore could not be called off.</source>
            <translation>La restauration n’a pas pu être annulée.</translation>
        </message>
        <message>
            <source>The restore was called off.</source>
            <translation>La restauration a été annulée.</translation>
        </message>
        <message>
            <source>%1: the backup was not restored.</source>
            <translation>%1 : la sauvegarde n’a pas été restaurée.</translation>
        </message>
        <message>
            <source>%1: the backup was restored.</source>
            <translation>%1 : la sauvegarde a été restaurée.</translation>
        </message>
        <message>
            <source>What was in use until now is kept as %1.</source>
            <translation>Les données utilisées jusqu’ici sont conservées sous le nom %1.</translation>
        </message>
    </context>
    <context>
        <name>alien::BackupsForm</name>
        <message>
            <source>Backup</source>
            <translation>Sauvegarde</translation>
        </message>
        <message>
            <source>Set aside by a restore</source>
            <translation>Mise de côté par une restauration</translation>
        </message>
        <message>
            <source>Damaged, kept</source>
            <translation>Endommagée, conservée</translation>
        </message>
        <message>
            <source>Restored at the next start</source>
            <translation>Restaurée au prochain démarrage</translation>
        </message>
        <message>
            <source>What could be read is in use</source>
            <translation>Ce qui était lisible est en service</translation>
        </message>
        <message>
            <source>Can be restored</source>
            <translation>Peut être restaurée</translation>
        </message>
        <message>
            <source>Not known to this version of the program</source>
            <translation>Inconnue de cette version du programme</translation>
        </message>
        <message>
            <source>There is no copy yet.</source>
            <translation>Il n’y a encore aucune copie.</translation>
        </message>
        <message>
            <source>Before a new version of the program changes the form of its data, it copies them. The copies stand beside the data, in the same folder, and are never deleted by the program.</source>
            <translation>Avant qu’une nouvelle version du programme ne change le format de ses données, elle les copie. Les copies se trouvent à côté des données, dans le même dossier, et le programme ne les supprime jamais.</translation>
        </message>
        <message>
            <source>Copies of the data</source>
            <translation>Copies des données</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Données</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Créée</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Nature</translation>
        </message>
        <message>
            <source>Schema</source>
            <translation>Schéma</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Sauvegarder maintenant</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Afficher dans le dossier</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Restore at the next start</source>
            <translation>Restaurer au prochain démarrage</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>inconnu</translation>
        </message>
        <message>
            <source>Choose a copy first.</source>
            <translation>Choisissez d’abord une copie.</translation>
        </message>
        <message>
            <source>This file is damaged. What could be read of it was brought into the one in use; it is kept for whoever can read more of it.</source>
            <translation>Ce fichier est endommagé. Ce qui était lisible a été repris dans le fichier en service ; l’original est conservé au cas où l’on pourrait en récupérer davantage.</translation>
        </message>
        <message>
            <source>Another version of the program wrote this file, and this one does not know its form.</source>
            <translation>Ce fichier a été écrit par une autre version du programme ; celle-ci n’en connaît pas le format.</translation>
        </message>
        <message>
            <source>Do not restore</source>
            <translation>Ne pas restaurer</translation>
        </message>
        <message>
            <source>At the next start this copy takes the place of the data in use, which are kept under another name and listed here.</source>
            <translation>Au prochain démarrage, cette copie remplacera les données en service, qui seront conservées sous un autre nom et listées ici.</translation>
        </message>
        <message>
            <source>Restoring takes place at the next start. What is in use now is kept under another name and listed here; what was written after this copy then stands only there.</source>
            <translation>La restauration a lieu au prochain démarrage. Les données actuellement en service sont conservées sous un autre nom et listées ici ; ce qui a été écrit après cette copie ne se trouvera plus que là.</translation>
        </message>
    </context>
    <context>
        <name>alien::BecomesPanel</name>
        <message>
            <source>Copy name of the binding</source>
            <translation>Copier le nom du binding</translation>
        </message>
        <message>
            <source>Use from code</source>
            <translation>Utilisation dans le code</translation>
        </message>
        <message>
            <source>Binding</source>
            <translation>Binding</translation>
        </message>
        <message>
            <source>What it becomes</source>
            <translation>Ce qu’elle devient</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>inconnu</translation>
        </message>
        <message>
            <source>not in this release</source>
            <translation>absent de cette release</translation>
        </message>
        <message>
            <source>fits</source>
            <translation>convient</translation>
        </message>
        <message>
            <source>beyond the limits</source>
            <translation>hors limites</translation>
        </message>
        <message>
            <source>URL %1</source>
            <translation>URL %1</translation>
        </message>
        <message>
            <source>certificate of a custom domain: %1</source>
            <translation>certificat d’un domaine personnalisé : %1</translation>
        </message>
    </context>
    <context>
        <name>alien::BlastRadius</name>
        <message>
            <source>%1 on %2</source>
            <translation>%1 sur %2</translation>
        </message>
    </context>
    <context>
        <name>alien::BuiltInDashboards</name>
        <message>
            <source>At a glance</source>
            <translation>En un coup d’œil</translation>
        </message>
        <message>
            <source>Request duration</source>
            <translation>Durée des requêtes</translation>
        </message>
        <message>
            <source>Requests by service</source>
            <translation>Requêtes par service</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Mémoire</translation>
        </message>
        <message>
            <source>Manager answer time</source>
            <translation>Temps de réponse du manager</translation>
        </message>
        <message>
            <source>seen from this console</source>
            <translation>vu depuis cette console</translation>
        </message>
        <message>
            <source>Deployments by status</source>
            <translation>Déploiements par statut</translation>
        </message>
        <message>
            <source>Fleet and manager</source>
            <translation>Parc et manager</translation>
        </message>
        <message>
            <source>how the answers lie</source>
            <translation>répartition des réponses</translation>
        </message>
        <message>
            <source>Answer time by operation</source>
            <translation>Temps de réponse par opération</translation>
        </message>
        <message>
            <source>p95</source>
            <translation>p95</translation>
        </message>
        <message>
            <source>Requests that failed</source>
            <translation>Requêtes en échec</translation>
        </message>
        <message>
            <source>Command duration</source>
            <translation>Durée des commandes</translation>
        </message>
        <message>
            <source>sending to end, p95</source>
            <translation>de l’envoi à la fin, p95</translation>
        </message>
        <message>
            <source>Commands that failed</source>
            <translation>Commandes en échec</translation>
        </message>
        <message>
            <source>Applications</source>
            <translation>Applications</translation>
        </message>
        <message>
            <source>Log records</source>
            <translation>Enregistrements de log</translation>
        </message>
        <message>
            <source>by severity</source>
            <translation>par gravité</translation>
        </message>
        <message>
            <source>Error share of the log</source>
            <translation>Part d’erreurs dans les logs</translation>
        </message>
        <message>
            <source>Requests counted</source>
            <translation>Requêtes comptées</translation>
        </message>
        <message>
            <source>p95 as reported</source>
            <translation>p95 tel que rapporté</translation>
        </message>
        <message>
            <source>Waiting in queues</source>
            <translation>En attente dans les files</translation>
        </message>
        <message>
            <source>Prometheus</source>
            <translation>Prometheus</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Requêtes</translation>
        </message>
        <message>
            <source>per second</source>
            <translation>par seconde</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>Erreurs</translation>
        </message>
        <message>
            <source>share of answers with 5xx</source>
            <translation>part des réponses 5xx</translation>
        </message>
        <message>
            <source>CPU</source>
            <translation>CPU</translation>
        </message>
        <message>
            <source>cores</source>
            <translation>cœurs</translation>
        </message>
        <message>
            <source>Targets up</source>
            <translation>Cibles joignables</translation>
        </message>
    </context>
    <context>
        <name>alien::BulkBar</name>
        <message>
            <source>Clear</source>
            <translation>Effacer</translation>
        </message>
        <message>
            <source>Clear selection</source>
            <translation>Effacer la sélection</translation>
        </message>
        <message>
            <source>%1 selected</source>
            <translation>%1 sélectionnés</translation>
        </message>
        <message>
            <source>Select all %1 matching</source>
            <translation>Sélectionner les %1 correspondants</translation>
        </message>
    </context>
    <context>
        <name>alien::BulkRun</name>
        <message>
            <source>waiting</source>
            <translation>en attente</translation>
        </message>
        <message>
            <source>under way</source>
            <translation>en cours</translation>
        </message>
        <message>
            <source>done</source>
            <translation>terminé</translation>
        </message>
        <message>
            <source>not sent</source>
            <translation>non envoyé</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>en échec</translation>
        </message>
        <message>
            <source>outcome unknown</source>
            <translation>résultat inconnu</translation>
        </message>
        <message numerus="yes">
            <source>%n done</source>
            <translation>
                <numerusform>%n terminé</numerusform>
                <numerusform>%n terminés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n failed</source>
            <translation>
                <numerusform>%n en échec</numerusform>
                <numerusform>%n en échec</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n outcome unknown</source>
            <translation>
                <numerusform>%n au résultat inconnu</numerusform>
                <numerusform>%n au résultat inconnu</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not sent</source>
            <translation>
                <numerusform>%n non envoyé</numerusform>
                <numerusform>%n non envoyés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n under way</source>
            <translation>
                <numerusform>%n en cours</numerusform>
                <numerusform>%n en cours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n en attente</numerusform>
                <numerusform>%n en attente</numerusform>
            </translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>accepté</translation>
        </message>
        <message numerus="yes">
            <source>%n accepted</source>
            <translation>
                <numerusform>%n accepté</numerusform>
                <numerusform>%n acceptés</numerusform>
            </translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Cible</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Avant</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Après</translation>
        </message>
        <message>
            <source>What it says</source>
            <translation>Message</translation>
        </message>
    </context>
    <context>
        <name>alien::BulkRunView</name>
        <message>
            <source>Outcomes</source>
            <translation>Résultats</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Suspendre</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Run again for those that failed</source>
            <translation>Réexécuter pour les échecs</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progression</translation>
        </message>
        <message>
            <source>Finished: %1.</source>
            <translation>Terminé : %1.</translation>
        </message>
        <message>
            <source>Stopping: %1.</source>
            <translation>Arrêt en cours : %1.</translation>
        </message>
        <message>
            <source>Paused: %1.</source>
            <translation>En pause : %1.</translation>
        </message>
        <message>
            <source>Running, four at a time: %1.</source>
            <translation>En cours, quatre à la fois : %1.</translation>
        </message>
        <message>
            <source>It is finished.</source>
            <translation>C’est terminé.</translation>
        </message>
        <message>
            <source>It is being stopped.</source>
            <translation>L’arrêt est en cours.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <source>None failed.</source>
            <translation>Aucun échec.</translation>
        </message>
        <message>
            <source>It is not finished yet.</source>
            <translation>Ce n’est pas encore terminé.</translation>
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
            <translation>Une modification est envoyée une seule fois. Elle n’est jamais répétée d’elle-même, quelle que soit la réponse.</translation>
        </message>
        <message>
            <source>Headers</source>
            <translation>En-têtes</translation>
        </message>
        <message>
            <source>Try again after 429, 500, 502, 503 and 504</source>
            <translation>Réessayer après 429, 500, 502, 503 et 504</translation>
        </message>
        <message>
            <source>Try again also when no answer comes</source>
            <translation>Réessayer aussi en l’absence de réponse</translation>
        </message>
        <message>
            <source>First wait</source>
            <translation>Première attente</translation>
        </message>
        <message>
            <source>milliseconds</source>
            <translation>millisecondes</translation>
        </message>
        <message>
            <source>Growth</source>
            <translation>Croissance</translation>
        </message>
        <message>
            <source>exponent of the attempt's number</source>
            <translation>exposant du numéro de tentative</translation>
        </message>
        <message>
            <source>Longest wait</source>
            <translation>Attente maximale</translation>
        </message>
        <message>
            <source>Give up after</source>
            <translation>Abandonner après</translation>
        </message>
        <message>
            <source>One attempt</source>
            <translation>Une tentative</translation>
        </message>
        <message>
            <source>seconds at most</source>
            <translation>secondes au plus</translation>
        </message>
        <message>
            <source>All attempts</source>
            <translation>Toutes les tentatives</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>sans limite</translation>
        </message>
    </context>
    <context>
        <name>alien::CallTable</name>
        <message>
            <source>Sent</source>
            <translation>Envoi</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Méthode</translation>
        </message>
        <message>
            <source>Path</source>
            <translation>Chemin</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <source>Took</source>
            <translation>Durée</translation>
        </message>
        <message>
            <source>Attempts</source>
            <translation>Tentatives</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Requête</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <source>Error code</source>
            <translation>Code d’erreur</translation>
        </message>
        <message>
            <source>Operation</source>
            <translation>Opération</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Par</translation>
        </message>
        <message>
            <source>you</source>
            <translation>vous</translation>
        </message>
        <message>
            <source>console</source>
            <translation>console</translation>
        </message>
        <message>
            <source>GET, POST, PUT, DELETE</source>
            <translation>GET, POST, PUT, DELETE</translation>
        </message>
        <message>
            <source>a part of the path</source>
            <translation>une partie du chemin</translation>
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
            <translation>code d’erreur</translation>
        </message>
        <message>
            <source>you, console</source>
            <translation>you, console</translation>
        </message>
        <message>
            <source>longer than: took&gt;1s</source>
            <translation>plus long que : took&gt;1s</translation>
        </message>
        <message>
            <source>bytes of the answer</source>
            <translation>taille de la réponse en octets</translation>
        </message>
        <message>
            <source>how often it was tried</source>
            <translation>nombre d’essais</translation>
        </message>
        <message>
            <source>under way</source>
            <translation>en cours</translation>
        </message>
        <message>
            <source>trying again</source>
            <translation>nouvel essai</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>annulé</translation>
        </message>
        <message>
            <source>outcome unknown</source>
            <translation>résultat inconnu</translation>
        </message>
        <message>
            <source>%1, unreadable</source>
            <translation>%1, illisible</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>pas de réponse</translation>
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
            <translation>Révéler</translation>
        </message>
        <message>
            <source>Shows the answer, which may hold live credentials.</source>
            <translation>Affiche la réponse, qui peut contenir des identifiants en vigueur.</translation>
        </message>
        <message>
            <source>Answer's headers</source>
            <translation>En-têtes de la réponse</translation>
        </message>
        <message>
            <source>Request as sent</source>
            <translation>Requête telle qu’envoyée</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <source>Headers</source>
            <translation>En-têtes</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Requête</translation>
        </message>
        <message>
            <source>Attempts</source>
            <translation>Tentatives</translation>
        </message>
        <message numerus="yes">
            <source>%n attempt(s)</source>
            <translation>
                <numerusform>%n tentative</numerusform>
                <numerusform>%n tentatives</numerusform>
            </translation>
        </message>
        <message>
            <source>sent %1</source>
            <translation>envoyée %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>Waiting for the answer</source>
            <translation>En attente de la réponse</translation>
        </message>
        <message>
            <source>Cancel gives up waiting; a change that has left may happen all the same.</source>
            <translation>« Annuler » met fin à l’attente ; une modification déjà partie peut tout de même avoir lieu.</translation>
        </message>
        <message>
            <source>Masked</source>
            <translation>Masquée</translation>
        </message>
        <message>
            <source>This answer of %1 may hold live credentials. Reveal shows it; nobody else should see this screen then.</source>
            <translation>Cette réponse de %1 peut contenir des identifiants en vigueur. « Révéler » l’affiche ; personne d’autre ne devrait alors voir cet écran.</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Pas de réponse</translation>
        </message>
        <message>
            <source>None came to this request.</source>
            <translation>Cette requête n’en a reçu aucune.</translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>Vide</translation>
        </message>
        <message>
            <source>The answer has no body.</source>
            <translation>La réponse n’a pas de corps.</translation>
        </message>
        <message>
            <source>Not kept</source>
            <translation>Non conservée</translation>
        </message>
        <message>
            <source>Answers to this operation may carry credentials; the log keeps their size only.</source>
            <translation>Les réponses à cette opération peuvent contenir des identifiants ; seule leur taille est consignée.</translation>
        </message>
        <message>
            <source>No longer kept</source>
            <translation>Plus conservée</translation>
        </message>
        <message>
            <source>The text made room for newer requests.</source>
            <translation>Le texte a fait place à des requêtes plus récentes.</translation>
        </message>
        <message>
            <source>There is no answer's body.</source>
            <translation>Il n’y a pas de corps de réponse.</translation>
        </message>
        <message>
            <source>%1 · the first %2 are kept</source>
            <translation>%1 · les premiers %2 sont conservés</translation>
        </message>
        <message>
            <source>No headers came.</source>
            <translation>Aucun en-tête reçu.</translation>
        </message>
        <message>
            <source>(not on the wire yet)</source>
            <translation>(pas encore sur le réseau)</translation>
        </message>
        <message>
            <source>(%1, not kept: they may carry credentials)</source>
            <translation>(%1, non conservés : ils peuvent contenir des identifiants)</translation>
        </message>
        <message>
            <source>(%1, no longer kept)</source>
            <translation>(%1, plus conservés)</translation>
        </message>
        <message>
            <source>(the first %1 of %2)</source>
            <translation>(les premiers %1 sur %2)</translation>
        </message>
        <message>
            <source>Attempt %1</source>
            <translation>Tentative %1</translation>
        </message>
        <message>
            <source>%1 in %2, %3</source>
            <translation>%1 en %2, %3</translation>
        </message>
        <message>
            <source>no answer after %1: %2</source>
            <translation>pas de réponse après %1 : %2</translation>
        </message>
        <message>
            <source>then waited %1</source>
            <translation>puis attente de %1</translation>
        </message>
        <message>
            <source>Nothing was on the wire.</source>
            <translation>Rien n’a circulé sur le réseau.</translation>
        </message>
        <message>
            <source>The first one is under way.</source>
            <translation>La première est en cours.</translation>
        </message>
    </context>
    <context>
        <name>alien::CausePast</name>
        <message>
            <source>%1: %2 of %3; %4 of them run now.</source>
            <translation>%1 : %2 sur %3 ; %4 d’entre eux sont actifs à présent.</translation>
        </message>
        <message>
            <source>Reason: %1</source>
            <translation>Motif : %1</translation>
        </message>
    </context>
    <context>
        <name>alien::CauseTable</name>
        <message numerus="yes">
            <source>%n platforms</source>
            <translation>
                <numerusform>%n plateforme</numerusform>
                <numerusform>%n plateformes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n groups</source>
            <translation>
                <numerusform>%n groupe</numerusform>
                <numerusform>%n groupes</numerusform>
            </translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message numerus="yes">
            <source>Retry %n…</source>
            <translation>
                <numerusform>Relancer %n…</numerusform>
                <numerusform>Relancer %n…</numerusform>
            </translation>
        </message>
        <message>
            <source>Retry</source>
            <extracomment>the verb in a row of causes; %n: how many deployments it retries</extracomment>
            <translation>Relancer</translation>
        </message>
        <message>
            <source>It takes longer than its limit of %1</source>
            <translation>Cela dure plus que sa limite de %1</translation>
        </message>
    </context>
    <context>
        <name>alien::ChangeDatabase</name>
        <message>
            <source>What %1 tells of the past cannot be read; it begins anew.</source>
            <translation>L’historique contenu dans %1 est illisible ; il repart de zéro.</translation>
        </message>
        <message>
            <source>The past cannot be kept: %1</source>
            <translation>L’historique ne peut pas être conservé : %1</translation>
        </message>
        <message>
            <source>The past cannot be read.</source>
            <translation>L’historique est illisible.</translation>
        </message>
        <message>
            <source>Nothing is known of that time: it is before the first answer.</source>
            <translation>On ne sait rien de ce moment : il précède la première réponse.</translation>
        </message>
        <message>
            <source>What was kept of that time cannot be read.</source>
            <translation>Ce qui a été conservé de ce moment est illisible.</translation>
        </message>
    </context>
    <context>
        <name>alien::ChartPanel</name>
        <message>
            <source>Loading…</source>
            <translation>Chargement…</translation>
        </message>
        <message>
            <source>, %1 old</source>
            <translation>, datant de %1</translation>
        </message>
        <message>
            <source>%1, %2%3</source>
            <translation>%1, %2%3</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>et %n de plus</numerusform>
                <numerusform>et %n de plus</numerusform>
            </translation>
        </message>
        <message>
            <source>The table has the %1 largest of %2 lines; the chart draws them all.</source>
            <extracomment>%1: how many lines the table of a chart has; %2: how many the chart draws</extracomment>
            <translation>Le tableau contient les %1 plus grandes de %2 lignes ; le graphique les trace toutes.</translation>
        </message>
    </context>
    <context>
        <name>alien::ChartsPane</name>
        <message>
            <source>No metrics of it were received. Charts come by themselves once its application sends some, and those of the metrics server where one is set up.</source>
            <translation>Aucune métrique n’a été reçue. Les graphiques apparaissent d’eux-mêmes dès que son application en envoie, ainsi que ceux du serveur de métriques s’il y en a un.</translation>
        </message>
        <message>
            <source>Charts</source>
            <translation>Graphiques</translation>
        </message>
    </context>
    <context>
        <name>alien::ChipEdit</name>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>Add %1</source>
            <translation>Ajouter %1</translation>
        </message>
        <message>
            <source>Remove %1 %2</source>
            <translation>Retirer %1 %2</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Retirer %1</translation>
        </message>
        <message>
            <source>There is nothing else to add</source>
            <translation>Il n’y a rien d’autre à ajouter</translation>
        </message>
    </context>
    <context>
        <name>alien::ChipRow</name>
        <message>
            <source>Clear all</source>
            <translation>Tout effacer</translation>
        </message>
        <message>
            <source>Remove filter %1</source>
            <translation>Retirer le filtre %1</translation>
        </message>
        <message>
            <source>Remove this filter</source>
            <translation>Retirer ce filtre</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>sur %1</translation>
        </message>
        <message>
            <source>%1, %2 selected</source>
            <translation>%1, %2 sélectionnés</translation>
        </message>
    </context>
    <context>
        <name>alien::ChoiceField</name>
        <message>
            <source>yes</source>
            <translation>oui</translation>
        </message>
        <message>
            <source>no</source>
            <translation>non</translation>
        </message>
        <message>
            <source>not set</source>
            <translation>non défini</translation>
        </message>
        <message>
            <source>%1, by default</source>
            <translation>%1, par défaut</translation>
        </message>
    </context>
    <context>
        <name>alien::CloudMapping</name>
        <message>
            <source>Memory %1 to %2 MB</source>
            <translation>Mémoire de %1 à %2 MB</translation>
        </message>
        <message>
            <source>Memory one of %1 MB</source>
            <translation>Mémoire parmi %1 MB</translation>
        </message>
        <message>
            <source>Id up to %1 characters</source>
            <translation>ID de %1 caractères au plus</translation>
        </message>
    </context>
    <context>
        <name>alien::CodeField</name>
        <message>
            <source>registry/name:tag, required</source>
            <translation>registre/nom:tag, obligatoire</translation>
        </message>
        <message>
            <source>Source code: a manager cannot deploy it. Name the image that was built from it; typing here changes the folder.</source>
            <translation>Code source : un manager ne peut pas le déployer. Indiquez l’image construite à partir de ce code ; une saisie ici remplace le dossier.</translation>
        </message>
    </context>
    <context>
        <name>alien::CodePanel</name>
        <message>
            <source>Language</source>
            <translation>Langage</translation>
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
            <translation>Copier alien.ts</translation>
        </message>
        <message>
            <source>Copy code</source>
            <translation>Copier le code</translation>
        </message>
        <message>
            <source>The stack of %1 as source, to read and to copy.</source>
            <translation>La stack de %1 sous forme de code source, à lire et à copier.</translation>
        </message>
        <message>
            <source>Select a resource at the left.</source>
            <translation>Sélectionnez une ressource à gauche.</translation>
        </message>
        <message>
            <source>Programs do not bind to a %1.</source>
            <translation>Les programmes n’ont pas de binding vers le type %1.</translation>
        </message>
        <message>
            <source>How a program that is linked to %1 uses it.</source>
            <translation>Comment un programme lié à %1 l’utilise.</translation>
        </message>
    </context>
    <context>
        <name>alien::ColorSwatch</name>
        <message>
            <source>Blue</source>
            <translation>Bleu</translation>
        </message>
        <message>
            <source>Orange</source>
            <translation>Orange</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>Vert</translation>
        </message>
        <message>
            <source>Olive</source>
            <translation>Olive</translation>
        </message>
        <message>
            <source>Brown</source>
            <translation>Marron</translation>
        </message>
        <message>
            <source>Violet</source>
            <translation>Violet</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Aucun</translation>
        </message>
        <message>
            <source>Colour: %1</source>
            <translation>Couleur : %1</translation>
        </message>
    </context>
    <context>
        <name>alien::CommandEnvelopeView</name>
        <message>
            <source>Envelope</source>
            <translation>Enveloppe</translation>
        </message>
        <message>
            <source>as sent to the manager</source>
            <translation>telle qu’envoyée au manager</translation>
        </message>
        <message>
            <source>of the bytes, not sent</source>
            <translation>calculé sur les octets, non envoyé</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>vide</translation>
        </message>
        <message>
            <source>%1, %2 in base64</source>
            <translation>%1, %2 en base64</translation>
        </message>
        <message>
            <source>%1, by its storage</source>
            <translation>%1, via son stockage</translation>
        </message>
        <message>
            <source>%1 uploaded in %2</source>
            <translation>%1 téléversés en %2</translation>
        </message>
        <message>
            <source>Copy value</source>
            <translation>Copier la valeur</translation>
        </message>
        <message>
            <source>Copy as JSON</source>
            <translation>Copier en JSON</translation>
        </message>
    </context>
    <context>
        <name>alien::CommandFacts</name>
        <message>
            <source>inline</source>
            <translation>inline</translation>
        </message>
        <message>
            <source>by storage</source>
            <translation>via le stockage</translation>
        </message>
        <message>
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <source>text</source>
            <translation>texte</translation>
        </message>
        <message>
            <source>image</source>
            <translation>image</translation>
        </message>
        <message>
            <source>gzip</source>
            <translation>gzip</translation>
        </message>
        <message>
            <source>binary</source>
            <translation>binaire</translation>
        </message>
        <message>
            <source>(name unknown)</source>
            <translation>(nom inconnu)</translation>
        </message>
        <message numerus="yes">
            <source>%1 to %n deployment(s)</source>
            <translation>
                <numerusform>%1 vers %n déploiement</numerusform>
                <numerusform>%1 vers %n déploiements</numerusform>
            </translation>
        </message>
        <message>
            <source>was %1</source>
            <translation>était %1</translation>
        </message>
        <message>
            <source>new</source>
            <translation>nouveau</translation>
        </message>
        <message>
            <source>had %1</source>
            <translation>avait %1</translation>
        </message>
        <message>
            <source>was another</source>
            <translation>était différent</translation>
        </message>
        <message>
            <source>without %1</source>
            <translation>sans %1</translation>
        </message>
    </context>
    <context>
        <name>alien::CommandFollower</name>
        <message>
            <source>This token may not ask after it. %1</source>
            <translation>Ce jeton n’a pas le droit d’en demander des nouvelles. %1</translation>
        </message>
        <message>
            <source>The answer is not valid base64; it is shown as it came.</source>
            <translation>La réponse n’est pas du base64 valide ; elle est affichée telle que reçue.</translation>
        </message>
        <message>
            <source>The manager gave no link to read it.</source>
            <translation>Le manager n’a donné aucun lien pour la lire.</translation>
        </message>
        <message>
            <source>It has not been fetched to its end yet.</source>
            <translation>Elle n’a pas encore été entièrement récupérée.</translation>
        </message>
        <message>
            <source>The manager has no answer for it.</source>
            <translation>Le manager n’a pas de réponse pour elle.</translation>
        </message>
        <message>
            <source>It cannot be tracked: %1</source>
            <translation>Suivi impossible : %1</translation>
        </message>
        <message>
            <source>It cannot be tracked: the command history could not be written.</source>
            <translation>Suivi impossible : l’historique des commandes n’a pas pu être écrit.</translation>
        </message>
        <message>
            <source>The manager gives no link to read parameters that it moved to its storage.</source>
            <translation>Le manager ne donne aucun lien pour lire les paramètres déplacés dans son stockage.</translation>
        </message>
    </context>
    <context>
        <name>alien::CommandHead</name>
        <message>
            <source>on</source>
            <translation>sur</translation>
        </message>
        <message>
            <source>Copy command id</source>
            <translation>Copier l’ID de commande</translation>
        </message>
        <message>
            <source>Close inspector</source>
            <translation>Fermer l’inspecteur</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Copy idempotency key</source>
            <translation>Copier la clé d’idempotence</translation>
        </message>
        <message>
            <source>Note: %1</source>
            <translation>Note : %1</translation>
        </message>
        <message>
            <source>%1  %2, attempt %3</source>
            <translation>%1  %2, tentative %3</translation>
        </message>
        <message>
            <source>sent elsewhere, followed since %1</source>
            <translation>envoyée d’ailleurs, suivie depuis %1</translation>
        </message>
        <message>
            <source>Sent %1</source>
            <translation>Envoyée %1</translation>
        </message>
        <message>
            <source>Written down %1</source>
            <translation>Consignée %1</translation>
        </message>
        <message>
            <source>answered %1</source>
            <translation>réponse %1</translation>
        </message>
        <message>
            <source>ended %1</source>
            <translation>terminée %1</translation>
        </message>
        <message>
            <source>took %1</source>
            <translation>durée %1</translation>
        </message>
        <message>
            <source>Attempt %1</source>
            <translation>Tentative %1</translation>
        </message>
        <message>
            <source>Deadline %1</source>
            <translation>Échéance %1</translation>
        </message>
        <message>
            <source>No deadline</source>
            <translation>Sans échéance</translation>
        </message>
        <message>
            <source>Release %1</source>
            <translation>Release %1</translation>
        </message>
        <message>
            <source>By %1</source>
            <translation>Par %1</translation>
        </message>
        <message>
            <source>Key %1</source>
            <translation>Clé %1</translation>
        </message>
    </context>
    <context>
        <name>alien::CommandHistory</name>
        <message>
            <source>The folder %1 cannot be made.</source>
            <translation>Impossible de créer le dossier %1.</translation>
        </message>
        <message>
            <source>The history no longer has this body.</source>
            <translation>L’historique n’a plus ce corps.</translation>
        </message>
        <message>
            <source>This body is damaged in the history.</source>
            <translation>Ce corps est endommagé dans l’historique.</translation>
        </message>
        <message>
            <source>%1 cannot be read: %2</source>
            <translation>Impossible de lire %1 : %2</translation>
        </message>
        <message>
            <source>It cannot be unpacked in %1: %2</source>
            <translation>Impossible de le décompresser dans %1 : %2</translation>
        </message>
        <message>
            <source>The command history cannot be written.</source>
            <translation>Impossible d’écrire l’historique des commandes.</translation>
        </message>
        <message>
            <source>The command history cannot be written: %1</source>
            <translation>Impossible d’écrire l’historique des commandes : %1</translation>
        </message>
        <message>
            <source>It was not sent: the program ended before its turn came.</source>
            <translation>Elle n’a pas été envoyée : le programme s’est arrêté avant son tour.</translation>
        </message>
        <message>
            <source>outcome unknown: the program ended before the answer came.</source>
            <translation>résultat inconnu : le programme s’est arrêté avant l’arrivée de la réponse.</translation>
        </message>
        <message>
            <source>Its parameters were not uploaded: the program ended during the upload.</source>
            <translation>Ses paramètres n’ont pas été téléversés : le programme s’est arrêté pendant le téléversement.</translation>
        </message>
        <message>
            <source>Left out: it is no text, so secrets in it could not be masked.</source>
            <translation>Omis : ce n’est pas du texte, les secrets n’ont donc pas pu y être masqués.</translation>
        </message>
        <message>
            <source>The export was stopped.</source>
            <translation>L’exportation a été arrêtée.</translation>
        </message>
        <message>
            <source>The history no longer has this command.</source>
            <translation>L’historique n’a plus cette commande.</translation>
        </message>
    </context>
    <context>
        <name>alien::CommandInspector</name>
        <message>
            <source>Command</source>
            <translation>Commande</translation>
        </message>
        <message>
            <source>The answer is being fetched</source>
            <translation>Récupération de la réponse en cours</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Afficher</translation>
        </message>
        <message>
            <source>Show what differs from the answer before</source>
            <translation>Afficher les différences avec la réponse précédente</translation>
        </message>
        <message>
            <source>Request and answer</source>
            <translation>Requête et réponse</translation>
        </message>
        <message>
            <source>The parameters are being uploaded</source>
            <translation>Téléversement des paramètres en cours</translation>
        </message>
        <message>
            <source>Same as the answer of %1</source>
            <translation>Identique à la réponse de %1</translation>
        </message>
        <message numerus="yes">
            <source>%n value(s) differ from the answer of %1</source>
            <translation>
                <numerusform>%n valeur diffère de la réponse de %1</numerusform>
                <numerusform>%n valeurs diffèrent de la réponse de %1</numerusform>
            </translation>
        </message>
        <message>
            <source>, uploaded in %1</source>
            <translation>, téléversés en %1</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Requête</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <translation>%1 ms</translation>
        </message>
        <message>
            <source>The request cannot be read</source>
            <translation>La requête est illisible</translation>
        </message>
        <message>
            <source>No parameters</source>
            <translation>Pas de paramètres</translation>
        </message>
        <message>
            <source>The command was sent with an empty body.</source>
            <translation>La commande a été envoyée avec un corps vide.</translation>
        </message>
        <message>
            <source>No request is kept here</source>
            <translation>Aucune requête conservée ici</translation>
        </message>
        <message>
            <source>Sent elsewhere</source>
            <translation>Envoyée d’ailleurs</translation>
        </message>
        <message>
            <source>The manager did not give its parameters.</source>
            <translation>Le manager n’a pas donné ses paramètres.</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <source>The answer cannot be read</source>
            <translation>La réponse est illisible</translation>
        </message>
        <message>
            <source>An empty answer</source>
            <translation>Réponse vide</translation>
        </message>
        <message>
            <source>The command succeeded and gave no bytes back.</source>
            <translation>La commande a réussi et n’a renvoyé aucun octet.</translation>
        </message>
        <message>
            <source>No answer is kept here</source>
            <translation>Aucune réponse conservée ici</translation>
        </message>
        <message>
            <source>It is being read.</source>
            <translation>Lecture en cours.</translation>
        </message>
        <message>
            <source>The worker answered with an error and gave no details.</source>
            <translation>Le worker a répondu par une erreur, sans donner de détails.</translation>
        </message>
    </context>
    <context>
        <name>alien::CommandPane</name>
        <message>
            <source>Workbench</source>
            <translation>Atelier</translation>
        </message>
        <message>
            <source>Fan-out</source>
            <translation>Diffusion</translation>
        </message>
        <message>
            <source>Close workbench</source>
            <translation>Fermer l’atelier</translation>
        </message>
    </context>
    <context>
        <name>alien::CommandSender</name>
        <message>
            <source>outcome unknown: the connection was closed before the answer came.</source>
            <translation>résultat inconnu : la connexion a été fermée avant l’arrivée de la réponse.</translation>
        </message>
        <message>
            <source>It was not sent: the connection was closed before its turn came.</source>
            <translation>Elle n’a pas été envoyée : la connexion a été fermée avant son tour.</translation>
        </message>
        <message>
            <source>Nothing was sent: the command history could not be written. %1</source>
            <translation>Rien n’a été envoyé : impossible d’écrire l’historique des commandes. %1</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Envoyer</translation>
        </message>
        <message>
            <source>Nothing was sent: it is %1 now, and only running deployments take commands.</source>
            <translation>Rien n’a été envoyé : il est maintenant à l’état %1, et seuls les déploiements actifs acceptent des commandes.</translation>
        </message>
        <message>
            <source>Nothing was sent: the command history could not be written.</source>
            <translation>Rien n’a été envoyé : impossible d’écrire l’historique des commandes.</translation>
        </message>
        <message>
            <source>The manager accepted it.</source>
            <translation>Le manager a accepté.</translation>
        </message>
        <message>
            <source>The manager wants an upload but named no place for it.</source>
            <translation>Le manager demande un téléversement mais n’a indiqué aucune destination.</translation>
        </message>
        <message>
            <source>The manager accepted it; its parameters were uploaded.</source>
            <translation>Le manager l’a acceptée ; ses paramètres ont été téléversés.</translation>
        </message>
        <message>
            <source>%1 Sent inline it would need no storage: the manager takes about 1.4 MB.</source>
            <translation>%1 Envoyée inline, elle se passerait de stockage : le manager accepte environ 1,4 MB.</translation>
        </message>
        <message>
            <source>The parameters were not uploaded: %1</source>
            <translation>Les paramètres n’ont pas été téléversés : %1</translation>
        </message>
        <message>
            <source>The parameters are not JSON, line %1, column %2: %3 Send them as bytes if that is meant.</source>
            <translation>Les paramètres ne sont pas du JSON, ligne %1, colonne %2 : %3 Envoyez-les comme octets si c’est voulu.</translation>
        </message>
        <message>
            <source>The parameters are larger than the 1.4 MB that fit into one request: send them through storage.</source>
            <translation>Les paramètres dépassent les 1,4 MB que peut contenir une requête : envoyez-les via le stockage.</translation>
        </message>
        <message>
            <source>Its resources could not be read. %1</source>
            <translation>Impossible de lire ses ressources. %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>%1, line %2, column %3: %4</source>
            <translation>%1, ligne %2, colonne %3 : %4</translation>
        </message>
        <message>
            <source>The command needs a name.</source>
            <translation>La commande doit avoir un nom.</translation>
        </message>
        <message>
            <source>A command's name must not contain a colon at this manager.</source>
            <translation>Avec ce manager, le nom d’une commande ne doit pas contenir de deux-points.</translation>
        </message>
        <message>
            <source>Choose at least one running deployment.</source>
            <translation>Choisissez au moins un déploiement actif.</translation>
        </message>
        <message>
            <source>It is %1; only running deployments take commands.</source>
            <translation>Il est à l’état %1 ; seuls les déploiements actifs acceptent des commandes.</translation>
        </message>
    </context>
    <context>
        <name>alien::CommandSending</name>
        <message>
            <source>Send %1 to</source>
            <translation>Envoyer %1 à</translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s)</source>
            <translation>
                <numerusform>%n déploiement</numerusform>
                <numerusform>%n déploiements</numerusform>
            </translation>
        </message>
        <message>
            <source>Send %1 to %2?</source>
            <translation>Envoyer %1 à %2 ?</translation>
        </message>
        <message>
            <source>Each gets the command once, with a key of its own; its worker runs it as soon as it looks for work. Nothing is sent again by itself.</source>
            <translation>Chacun reçoit la commande une fois, avec sa propre clé ; son worker l’exécute dès qu’il cherche du travail. Rien n’est renvoyé automatiquement.</translation>
        </message>
        <message>
            <source>What has left cannot be called back; what has not can be stopped.</source>
            <translation>Ce qui est parti ne peut pas être rappelé ; le reste peut être arrêté.</translation>
        </message>
        <message>
            <source>Type %1, the number of deployments</source>
            <translation>Saisissez %1, le nombre de déploiements</translation>
        </message>
        <message>
            <source>Type %1</source>
            <translation>Saisissez %1</translation>
        </message>
        <message>
            <source>It was sent elsewhere: its name and target are not known here.</source>
            <translation>Elle a été envoyée d’ailleurs : son nom et sa cible ne sont pas connus ici.</translation>
        </message>
        <message>
            <source>Its parameters are not kept here.</source>
            <translation>Ses paramètres ne sont pas conservés ici.</translation>
        </message>
        <message>
            <source>Their requests differ from target to target; replay them one by one.</source>
            <translation>Leurs requêtes diffèrent d’une cible à l’autre ; rejouez-les une par une.</translation>
        </message>
    </context>
    <context>
        <name>alien::CommandTable</name>
        <message>
            <source>words in the request or the answer</source>
            <translation>mots de la requête ou de la réponse</translation>
        </message>
        <message>
            <source>words in the request</source>
            <translation>mots de la requête</translation>
        </message>
        <message>
            <source>words in the answer</source>
            <translation>mots de la réponse</translation>
        </message>
        <message>
            <source>the command's name; * stands for anything</source>
            <translation>nom de la commande ; * remplace n’importe quoi</translation>
        </message>
        <message>
            <source>name or id of the deployment</source>
            <translation>nom ou ID du déploiement</translation>
        </message>
        <message>
            <source>succeeded, failed, expired, pending, running, unknown, refused…</source>
            <translation>succeeded, failed, expired, pending, running, unknown, refused…</translation>
        </message>
        <message>
            <source>today, yesterday, week, 2026-11-20 or 2026-11</source>
            <translation>today, yesterday, week, 2026-11-20 ou 2026-11</translation>
        </message>
        <message>
            <source>time since it was sent</source>
            <translation>temps écoulé depuis l’envoi</translation>
        </message>
        <message>
            <source>time from sending to the end</source>
            <translation>temps entre l’envoi et la fin</translation>
        </message>
        <message>
            <source>who sent it</source>
            <translation>qui l’a envoyée</translation>
        </message>
        <message>
            <source>error code</source>
            <translation>code d’erreur</translation>
        </message>
        <message>
            <source>words in the note</source>
            <translation>mots de la note</translation>
        </message>
        <message>
            <source>the manager's id of the command</source>
            <translation>ID de la commande dans le manager</translation>
        </message>
        <message>
            <source>attempts</source>
            <translation>tentatives</translation>
        </message>
        <message>
            <source>bytes of the answer</source>
            <translation>taille de la réponse en octets</translation>
        </message>
        <message>
            <source>star, note, answer or error</source>
            <translation>star, note, answer ou error</translation>
        </message>
        <message>
            <source>run, tracked or replay</source>
            <translation>run, tracked ou replay</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Envoi</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Commande</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Cible</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Attempt</source>
            <translation>Tentative</translation>
        </message>
        <message>
            <source>Took</source>
            <translation>Durée</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Requête</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <source>Operator</source>
            <translation>Opérateur</translation>
        </message>
        <message>
            <source>ID</source>
            <translation>ID</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>tracked command</source>
            <translation>commande suivie</translation>
        </message>
    </context>
    <context>
        <name>alien::CommandTemplate</name>
        <message>
            <source>This variable has no closing brace. Write $${ for the characters themselves.</source>
            <translation>Il manque l’accolade fermante de cette variable. Écrivez $${ pour les caractères eux-mêmes.</translation>
        </message>
        <message>
            <source>There is no variable ${%1}. Known are ${deployment.name}, ${deployment.id}, ${deployment.platform}, ${deployment.group} and ${resource.NAME.publicUrl}.</source>
            <translation>La variable ${%1} n’existe pas. Variables connues : ${deployment.name}, ${deployment.id}, ${deployment.platform}, ${deployment.group} et ${resource.NAME.publicUrl}.</translation>
        </message>
        <message>
            <source>${%1} must stand inside a string: put it in quotes.</source>
            <translation>${%1} doit se trouver dans une chaîne : placez-la entre guillemets.</translation>
        </message>
        <message>
            <source>%1 has no public URL at all, so ${%2} stands for nothing.</source>
            <translation>%1 n’a aucune URL publique, ${%2} ne désigne donc rien.</translation>
        </message>
        <message>
            <source>%1 has no resource %2 with a public URL; those with one are %3.</source>
            <translation>%1 n’a pas de ressource %2 avec une URL publique ; celles qui en ont une sont %3.</translation>
        </message>
        <message>
            <source>name of the deployment</source>
            <translation>nom du déploiement</translation>
        </message>
        <message>
            <source>its id</source>
            <translation>son ID</translation>
        </message>
        <message>
            <source>aws, gcp, azure, kubernetes, local or test</source>
            <translation>aws, gcp, azure, kubernetes, local ou test</translation>
        </message>
        <message>
            <source>name of its group</source>
            <translation>nom de son groupe</translation>
        </message>
        <message>
            <source>public URL of the resource NAME</source>
            <translation>URL publique de la ressource NAME</translation>
        </message>
    </context>
    <context>
        <name>alien::CommandText</name>
        <message>
            <source>%1 of %2 FAILED</source>
            <translation>%1 SUR %2 EN ÉCHEC</translation>
        </message>
        <message>
            <source>%1 of %2 EXPIRED</source>
            <translation>%1 SUR %2 EXPIRÉES</translation>
        </message>
        <message>
            <source>%1 of %2 NOT SENT</source>
            <translation>%1 SUR %2 NON ENVOYÉES</translation>
        </message>
        <message>
            <source>%1 of %2 OUTCOME UNKNOWN</source>
            <translation>%1 SUR %2 AU RÉSULTAT INCONNU</translation>
        </message>
        <message>
            <source>%1 of %2 answered</source>
            <translation>%1 réponses sur %2</translation>
        </message>
        <message>
            <source>WAITING</source>
            <translation>EN ATTENTE</translation>
        </message>
        <message>
            <source>SENDING</source>
            <translation>ENVOI</translation>
        </message>
        <message>
            <source>NOT SENT</source>
            <translation>NON ENVOYÉE</translation>
        </message>
        <message>
            <source>REFUSED</source>
            <translation>REFUSÉE</translation>
        </message>
        <message>
            <source>OUTCOME UNKNOWN</source>
            <translation>RÉSULTAT INCONNU</translation>
        </message>
        <message>
            <source>NOT DELIVERED</source>
            <translation>NON REMISE</translation>
        </message>
        <message>
            <source>GONE</source>
            <translation>DISPARUE</translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s)</source>
            <translation>
                <numerusform>%n déploiement</numerusform>
                <numerusform>%n déploiements</numerusform>
            </translation>
        </message>
        <message>
            <source>not known</source>
            <translation>inconnu</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>you</source>
            <translation>vous</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>%1 succeeded, %2 failed, %3 expired, %4 with unknown outcome, %5 not sent, %6 under way.</source>
            <translation>%1 réussies, %2 en échec, %3 expirées, %4 au résultat inconnu, %5 non envoyées, %6 en cours.</translation>
        </message>
        <message>
            <source>It is written down and waits for its turn; nothing has left yet.</source>
            <translation>Elle est consignée et attend son tour ; rien n’est encore parti.</translation>
        </message>
        <message>
            <source>Its request is on the way. It leaves once, whatever happens.</source>
            <translation>Sa requête est en route. Elle ne part qu’une fois, quoi qu’il arrive.</translation>
        </message>
        <message>
            <source>It was not sent.</source>
            <translation>Elle n’a pas été envoyée.</translation>
        </message>
        <message>
            <source>outcome unknown: the request left, and its answer was lost. The command may run. It is not sent again by itself; look at what it should have done before you replay it.</source>
            <translation>résultat inconnu : la requête est partie et sa réponse s’est perdue. La commande s’exécute peut-être. Elle n’est pas renvoyée automatiquement ; vérifiez ce qu’elle aurait dû faire avant de la rejouer.</translation>
        </message>
        <message>
            <source>The manager waits for the parameters to be uploaded.</source>
            <translation>Le manager attend le téléversement des paramètres.</translation>
        </message>
        <message>
            <source>%1 The command expires at its deadline.</source>
            <translation>%1 La commande expire à son échéance.</translation>
        </message>
        <message>
            <source>No worker has taken it yet. It expires at its deadline if none does.</source>
            <translation>Aucun worker ne l’a encore prise. Elle expire à son échéance si aucun ne la prend.</translation>
        </message>
        <message>
            <source>No worker has taken it yet. Without a deadline it stays so until one does.</source>
            <translation>Aucun worker ne l’a encore prise. Sans échéance, elle reste ainsi jusqu’à ce que l’un d’eux la prenne.</translation>
        </message>
        <message>
            <source>A worker has it; this is attempt %1.</source>
            <translation>Un worker l’a prise ; c’est la tentative %1.</translation>
        </message>
        <message>
            <source>A worker has it.</source>
            <translation>Un worker l’a prise.</translation>
        </message>
        <message>
            <source>The worker answered.</source>
            <translation>Le worker a répondu.</translation>
        </message>
        <message>
            <source>Its deadline passed before a worker answered. A later answer is thrown away by the manager.</source>
            <translation>Son échéance est passée avant qu’un worker réponde. Le manager rejette toute réponse ultérieure.</translation>
        </message>
        <message>
            <source>The manager no longer knows it: the deployment was removed, or the command belongs to another manager.</source>
            <translation>Le manager ne la connaît plus : le déploiement a été supprimé, ou la commande appartient à un autre manager.</translation>
        </message>
        <message>
            <source>The manager says %1, which this version does not know. It is asked after further.</source>
            <translation>Le manager indique %1, que cette version ne connaît pas. Le suivi continue.</translation>
        </message>
        <message>
            <source>A command that no worker takes stays PENDING for ever; with a deadline the manager lets it expire. 5 minutes is what a worker may take for one.</source>
            <translation>Une commande qu’aucun worker ne prend reste PENDING indéfiniment ; avec une échéance, le manager la laisse expirer. Un worker dispose de 5 minutes pour en traiter une.</translation>
        </message>
        <message>
            <source>It lies on the manager's own host, at %1, and cannot be read from here.</source>
            <translation>Elle se trouve sur l’hôte du manager, à l’emplacement %1, et ne peut pas être lue d’ici.</translation>
        </message>
        <message>
            <source>It could not be fetched: %1</source>
            <translation>Elle n’a pas pu être récupérée : %1</translation>
        </message>
        <message>
            <source>It is larger than what the history keeps.</source>
            <translation>Elle dépasse la taille que conserve l’historique.</translation>
        </message>
        <message>
            <source>the command</source>
            <translation>la commande</translation>
        </message>
        <message>
            <source>The manager created %1, then could not hand it to the worker. It stays there as PENDING and is never delivered. Sending again creates another command with a fresh key: with the old key the manager would answer with this dead one.</source>
            <translation>Le manager a créé %1, puis n’a pas pu la remettre au worker. Elle y reste à l’état PENDING et n’est jamais remise. Un nouvel envoi crée une autre commande avec une nouvelle clé : avec l’ancienne, le manager répondrait avec cette commande morte.</translation>
        </message>
    </context>
    <context>
        <name>alien::CommandsController</name>
        <message numerus="yes">
            <source>&amp;Send to %n deployment(s)</source>
            <translation>
                <numerusform>&amp;Envoyer à %n déploiement</numerusform>
                <numerusform>&amp;Envoyer à %n déploiements</numerusform>
            </translation>
        </message>
        <message>
            <source>Open the workbench first: New command.</source>
            <translation>Ouvrez d’abord l’atelier : Nouvelle commande.</translation>
        </message>
        <message>
            <source>It is being sent.</source>
            <translation>Envoi en cours.</translation>
        </message>
        <message>
            <source>Select a command first.</source>
            <translation>Sélectionnez d’abord une commande.</translation>
        </message>
        <message numerus="yes">
            <source>Send %n unsen&amp;t</source>
            <translation>
                <numerusform>Envoyer %n commande en at&amp;tente</numerusform>
                <numerusform>Envoyer %n commandes en at&amp;tente</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Retry %n &amp;failed</source>
            <translation>
                <numerusform>Relancer %n é&amp;chec</numerusform>
                <numerusform>Relancer %n é&amp;checs</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing failed in the run that is shown.</source>
            <translation>Aucun échec dans la série affichée.</translation>
        </message>
        <message>
            <source>Nothing waits to be sent.</source>
            <translation>Rien n’attend d’être envoyé.</translation>
        </message>
        <message>
            <source>Remove st&amp;ar</source>
            <translation>Retirer l’ét&amp;oile</translation>
        </message>
        <message>
            <source>Select one command only.</source>
            <translation>Ne sélectionnez qu’une commande.</translation>
        </message>
        <message>
            <source>No answer is kept here.</source>
            <translation>Aucune réponse n’est conservée ici.</translation>
        </message>
        <message>
            <source>No request is kept here.</source>
            <translation>Aucune requête n’est conservée ici.</translation>
        </message>
        <message>
            <source>No earlier answer of it is kept here.</source>
            <translation>Aucune réponse antérieure n’est conservée ici.</translation>
        </message>
        <message>
            <source>Select a command to several deployments first.</source>
            <translation>Sélectionnez d’abord une commande adressée à plusieurs déploiements.</translation>
        </message>
        <message>
            <source>Not sent.</source>
            <translation>Non envoyée.</translation>
        </message>
        <message>
            <source>Not sent again.</source>
            <translation>Non renvoyée.</translation>
        </message>
        <message>
            <source>From %1 of %2</source>
            <translation>De %1 à %2</translation>
        </message>
        <message>
            <source>It cannot be edited.</source>
            <translation>Elle ne peut pas être modifiée.</translation>
        </message>
        <message>
            <source>Which resource is it for?</source>
            <translation>À quelle ressource est-elle destinée ?</translation>
        </message>
        <message>
            <source>Several take commands there. Name one under Resource and send it again.</source>
            <translation>Plusieurs y acceptent des commandes. Indiquez-en une sous Ressource et renvoyez la commande.</translation>
        </message>
        <message>
            <source>%1 take commands there. Choose one under Resource and send it again.</source>
            <translation>%1 y acceptent des commandes. Choisissez-en une sous Ressource et renvoyez la commande.</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>JSON lines (*.jsonl)</source>
            <translation>Lignes JSON (*.jsonl)</translation>
        </message>
        <message>
            <source>CSV (*.csv)</source>
            <translation>CSV (*.csv)</translation>
        </message>
        <message>
            <source>HTTP archive (*.har)</source>
            <translation>Archive HTTP (*.har)</translation>
        </message>
        <message>
            <source>Command id</source>
            <translation>ID de commande</translation>
        </message>
        <message>
            <source>The manager tells state and answer of any command by its id, not its name or its target.</source>
            <translation>Le manager donne l’état et la réponse de toute commande par son ID, mais ni son nom ni sa cible.</translation>
        </message>
        <message>
            <source>Track 1 command</source>
            <translation>Suivre 1 commande</translation>
        </message>
        <message>
            <source>Which command is to be followed?</source>
            <translation>Quelle commande faut-il suivre ?</translation>
        </message>
        <message>
            <source>Not tracked.</source>
            <translation>Non suivie.</translation>
        </message>
        <message>
            <source>One of the two has no answer here.</source>
            <translation>L’une des deux n’a pas de réponse ici.</translation>
        </message>
        <message>
            <source>They cannot be compared.</source>
            <translation>Comparaison impossible.</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>%1 against %2</source>
            <translation>%1 par rapport à %2</translation>
        </message>
        <message>
            <source>that of %1</source>
            <translation>celle de %1</translation>
        </message>
        <message>
            <source>Answer of %1</source>
            <translation>Réponse de %1</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Kept with the command on this computer, and found by the filter.</source>
            <translation>Conservée avec la commande sur cet ordinateur, et trouvée par le filtre.</translation>
        </message>
        <message>
            <source>Save note</source>
            <translation>Enregistrer la note</translation>
        </message>
        <message>
            <source>Note to %1</source>
            <translation>Note sur %1</translation>
        </message>
        <message>
            <source>Name, parameters and answer go from this computer for good. The manager keeps no list: nobody can look them up again.</source>
            <translation>Le nom, les paramètres et la réponse disparaissent définitivement de cet ordinateur. Le manager ne tient aucune liste : personne ne pourra les retrouver.</translation>
        </message>
        <message numerus="yes">
            <source>Remove %n command(s)</source>
            <translation>
                <numerusform>Retirer %n commande</numerusform>
                <numerusform>Retirer %n commandes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Remove %n command(s) from the history?</source>
            <translation>
                <numerusform>Retirer %n commande de l’historique ?</numerusform>
                <numerusform>Retirer %n commandes de l’historique ?</numerusform>
            </translation>
        </message>
        <message>
            <source>It is too large for the clipboard; save it from its view.</source>
            <translation>Trop volumineux pour le presse-papiers ; enregistrez-le depuis sa vue.</translation>
        </message>
        <message>
            <source>Not copied.</source>
            <translation>Non copié.</translation>
        </message>
        <message>
            <source>Command: %1</source>
            <translation>Commande : %1</translation>
        </message>
        <message>
            <source>Target: %1 %2</source>
            <translation>Cible : %1 %2</translation>
        </message>
        <message>
            <source>State: %1, attempt %2</source>
            <translation>État : %1, tentative %2</translation>
        </message>
        <message>
            <source>Sent: %1, ended: %2</source>
            <translation>Envoi : %1, fin : %2</translation>
        </message>
        <message>
            <source>Command id: %1</source>
            <translation>ID de commande : %1</translation>
        </message>
        <message>
            <source>Idempotency key: %1</source>
            <translation>Clé d’idempotence : %1</translation>
        </message>
        <message>
            <source>Error: %1 %2</source>
            <translation>Erreur : %1 %2</translation>
        </message>
        <message>
            <source>Export commands</source>
            <translation>Exporter les commandes</translation>
        </message>
        <message>
            <source>The commands were saved.</source>
            <translation>Les commandes ont été enregistrées.</translation>
        </message>
        <message>
            <source>The commands could not be saved.</source>
            <translation>Impossible d’enregistrer les commandes.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>Export matrix</source>
            <translation>Exporter la matrice</translation>
        </message>
        <message>
            <source>The matrix could not be saved.</source>
            <translation>Impossible d’enregistrer la matrice.</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Commandes</translation>
        </message>
        <message>
            <source>The matrix was saved.</source>
            <translation>La matrice a été enregistrée.</translation>
        </message>
    </context>
    <context>
        <name>alien::CommandsEntry</name>
        <message>
            <source>Open the Commands section first.</source>
            <translation>Ouvrez d’abord la section Commandes.</translation>
        </message>
    </context>
    <context>
        <name>alien::CommandsPage</name>
        <message>
            <source>Commands</source>
            <translation>Commandes</translation>
        </message>
        <message>
            <source>Filter commands</source>
            <translation>Filtrer les commandes</translation>
        </message>
        <message>
            <source>sent:today state:failed text; also searches inside requests and answers</source>
            <translation>sent:today state:failed texte ; cherche aussi dans les requêtes et les réponses</translation>
        </message>
        <message>
            <source>commands</source>
            <translation>commandes</translation>
        </message>
        <message>
            <source>History and command</source>
            <translation>Historique et commande</translation>
        </message>
        <message>
            <source>History and workbench</source>
            <translation>Historique et atelier</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>Filtres</translation>
        </message>
        <message>
            <source>Sent today</source>
            <translation>Envoyées aujourd’hui</translation>
        </message>
        <message>
            <source>Sent yesterday</source>
            <translation>Envoyées hier</translation>
        </message>
        <message>
            <source>Sent within a week</source>
            <translation>Envoyées cette semaine</translation>
        </message>
        <message>
            <source>Under way</source>
            <translation>En cours</translation>
        </message>
        <message>
            <source>Succeeded</source>
            <translation>Réussies</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>En échec</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>Expirées</translation>
        </message>
        <message>
            <source>Outcome unknown</source>
            <translation>Résultat inconnu</translation>
        </message>
        <message>
            <source>With a star</source>
            <translation>Avec une étoile</translation>
        </message>
        <message>
            <source>With a note</source>
            <translation>Avec une note</translation>
        </message>
        <message>
            <source>To several deployments</source>
            <translation>À plusieurs déploiements</translation>
        </message>
        <message>
            <source>%1 kept by this console</source>
            <translation>%1 conservées par cette console</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>The history cannot be read</source>
            <translation>L’historique est illisible</translation>
        </message>
        <message>
            <source>No commands yet</source>
            <translation>Pas encore de commandes</translation>
        </message>
        <message>
            <source>The manager keeps no list of commands. What is sent from here, or tracked by its id, is kept on this computer with its request and answer, and can be searched, compared and sent again.</source>
            <translation>Le manager ne tient pas de liste des commandes. Ce qui est envoyé d’ici, ou suivi par son ID, est conservé sur cet ordinateur avec sa requête et sa réponse, et peut être recherché, comparé et renvoyé.</translation>
        </message>
        <message>
            <source>New command</source>
            <translation>Nouvelle commande</translation>
        </message>
    </context>
    <context>
        <name>alien::CompareController</name>
        <message>
            <source>Compare deployments</source>
            <translation>Comparer les déploiements</translation>
        </message>
        <message>
            <source>Shows the two selected deployments side by side: releases, settings, resources.</source>
            <translation>Affiche côte à côte les deux déploiements sélectionnés : releases, paramètres, ressources.</translation>
        </message>
        <message>
            <source>Copy comparison</source>
            <translation>Copier la comparaison</translation>
        </message>
        <message>
            <source>Copies the shown rows of the comparison as text.</source>
            <translation>Copie en texte les lignes affichées de la comparaison.</translation>
        </message>
        <message>
            <source>Select two deployments first.</source>
            <translation>Sélectionnez d’abord deux déploiements.</translation>
        </message>
        <message>
            <source>Compare two deployments first.</source>
            <translation>Comparez d’abord deux déploiements.</translation>
        </message>
        <message>
            <source>Deployments</source>
            <translation>Déploiements</translation>
        </message>
    </context>
    <context>
        <name>alien::CompareView</name>
        <message>
            <source>Before</source>
            <translation>Avant</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Après</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Différence</translation>
        </message>
        <message>
            <source>What it means</source>
            <translation>Signification</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>against</source>
            <translation>par rapport à</translation>
        </message>
        <message>
            <source>%1 is not there any more.</source>
            <translation>%1 n’existe plus.</translation>
        </message>
        <message>
            <source>Type the name of a deployment.</source>
            <translation>Saisissez le nom d’un déploiement.</translation>
        </message>
        <message>
            <source>%1 could not be compared: %2</source>
            <translation>Impossible de comparer %1 : %2</translation>
        </message>
        <message>
            <source>Being compared.</source>
            <translation>Comparaison en cours.</translation>
        </message>
        <message>
            <source>They mean the same. Order, spelling and spelled-out defaults do not count.</source>
            <translation>Ils signifient la même chose. L’ordre, la graphie et les valeurs par défaut explicites ne comptent pas.</translation>
        </message>
    </context>
    <context>
        <name>alien::ComparisonTable</name>
        <message>
            <source>Deployment</source>
            <translation>Déploiement</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>Release</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Paramètres</translation>
        </message>
        <message>
            <source>Environment</source>
            <translation>Environnement</translation>
        </message>
        <message>
            <source>Resources</source>
            <translation>Ressources</translation>
        </message>
        <message>
            <source>set, another value</source>
            <translation>défini, autre valeur</translation>
        </message>
        <message>
            <source>set</source>
            <translation>défini</translation>
        </message>
        <message>
            <source>%1 (default)</source>
            <translation>%1 (par défaut)</translation>
        </message>
        <message>
            <source>type</source>
            <translation>type</translation>
        </message>
        <message>
            <source>status</source>
            <translation>état</translation>
        </message>
        <message>
            <source>lifecycle</source>
            <translation>cycle de vie</translation>
        </message>
        <message>
            <source>error</source>
            <translation>erreur</translation>
        </message>
        <message>
            <source>differs</source>
            <translation>diffère</translation>
        </message>
        <message>
            <source>same</source>
            <translation>identique</translation>
        </message>
        <message>
            <source>only left</source>
            <translation>seulement à gauche</translation>
        </message>
        <message>
            <source>only right</source>
            <translation>seulement à droite</translation>
        </message>
    </context>
    <context>
        <name>alien::Composer</name>
        <message>
            <source>This operation sends no body.</source>
            <translation>Cette opération n’envoie pas de corps.</translation>
        </message>
        <message>
            <source>Unlock…</source>
            <translation>Déverrouiller…</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Corps</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Champs</translation>
        </message>
        <message>
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <source>Headers and retries</source>
            <translation>En-têtes et nouveaux essais</translation>
        </message>
        <message>
            <source>Choose an operation on the left: each says what it does and who may call it.</source>
            <translation>Choisissez une opération à gauche : chacune indique ce qu’elle fait et qui peut l’appeler.</translation>
        </message>
        <message>
            <source>Who may: %1.</source>
            <translation>Qui y est autorisé : %1.</translation>
        </message>
        <message>
            <source>You may, as %1. Who may: %2.</source>
            <translation>Vous y êtes autorisé en tant que %1. Qui y est autorisé : %2.</translation>
        </message>
        <message>
            <source>You may not, as %1. Who may: %2.</source>
            <translation>Vous n’y êtes pas autorisé en tant que %1. Qui y est autorisé : %2.</translation>
        </message>
        <message>
            <source>Locked.</source>
            <translation>Verrouillée.</translation>
        </message>
        <message>
            <source>It hands out live credentials or acts behind an agent's back.</source>
            <translation>Elle livre des identifiants en vigueur ou agit à l’insu d’un agent.</translation>
        </message>
    </context>
    <context>
        <name>alien::ConfirmSheet</name>
        <message>
            <source>Reason, for the journal</source>
            <translation>Motif, pour le journal</translation>
        </message>
        <message>
            <source>Reason, for the journal (optional)</source>
            <translation>Motif, pour le journal (facultatif)</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motif</translation>
        </message>
        <message>
            <source>Type %1</source>
            <translation>Saisissez %1</translation>
        </message>
        <message>
            <source>Type to confirm</source>
            <translation>Saisie de confirmation</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Échap</translation>
        </message>
        <message>
            <source>Say why first: the reason goes into the journal.</source>
            <translation>Indiquez d’abord pourquoi : le motif est inscrit dans le journal.</translation>
        </message>
        <message>
            <source>Type %1 first.</source>
            <translation>Saisissez d’abord %1.</translation>
        </message>
        <message>
            <source>Tick the box first.</source>
            <translation>Cochez d’abord la case.</translation>
        </message>
    </context>
    <context>
        <name>alien::ConnectionBlock</name>
        <message>
            <source>No connection</source>
            <translation>Pas de connexion</translation>
        </message>
        <message>
            <source>Connection %1</source>
            <translation>Connexion %1</translation>
        </message>
        <message>
            <source>Connect to a manager, or start the sandbox</source>
            <translation>Connectez-vous à un manager, ou démarrez le bac à sable</translation>
        </message>
        <message>
            <source>Read only</source>
            <translation>Lecture seule</translation>
        </message>
        <message>
            <source>Token kept for this run only</source>
            <translation>Jeton conservé pour cette session seulement</translation>
        </message>
    </context>
    <context>
        <name>alien::ConnectionFlow</name>
        <message>
            <source>The manager refused the token in use (401).</source>
            <translation>Le manager a refusé le jeton utilisé (401).</translation>
        </message>
        <message>
            <source>The sandbox did not start.</source>
            <translation>Le bac à sable n’a pas démarré.</translation>
        </message>
        <message>
            <source>%1 cannot be opened.</source>
            <translation>Impossible d’ouvrir %1.</translation>
        </message>
        <message>
            <source>%1 is open in another window.</source>
            <translation>%1 est ouvert dans une autre fenêtre.</translation>
        </message>
        <message>
            <source>It was asked to come forward.</source>
            <translation>Il lui a été demandé de passer au premier plan.</translation>
        </message>
        <message>
            <source>Sandbox</source>
            <translation>Bac à sable</translation>
        </message>
        <message>
            <source>%1 is reached by plain http: whoever can read the traffic on the way sees the token and every answer, and can change both. Connect by https where the manager offers it.</source>
            <translation>%1 est accessible en http non chiffré : quiconque peut lire le trafic en chemin voit le jeton et toutes les réponses, et peut les modifier. Connectez-vous en https si le manager le propose.</translation>
        </message>
        <message>
            <source>Send the token over http</source>
            <translation>Envoyer le jeton en http</translation>
        </message>
        <message>
            <source>Connect without encryption?</source>
            <translation>Se connecter sans chiffrement ?</translation>
        </message>
        <message>
            <source>Neither a token file nor ALIEN_MANAGER_BEARER gives one.</source>
            <translation>Ni un fichier de jeton ni ALIEN_MANAGER_BEARER n’en fournit un.</translation>
        </message>
        <message>
            <source>The manager refused the token (401).</source>
            <translation>Le manager a refusé le jeton (401).</translation>
        </message>
        <message>
            <source>Not connected.</source>
            <translation>Non connecté.</translation>
        </message>
        <message>
            <source>The token of this connection does not come from the secret store.</source>
            <translation>Le jeton de cette connexion ne vient pas du trousseau de secrets.</translation>
        </message>
    </context>
    <context>
        <name>alien::ConnectionForm</name>
        <message>
            <source>Manager URL</source>
            <translation>URL du manager</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Jeton</translation>
        </message>
        <message>
            <source>Show the token</source>
            <translation>Afficher le jeton</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Protection</source>
            <translation>Protection</translation>
        </message>
        <message>
            <source>In this desktop's secret store</source>
            <translation>Dans le trousseau de secrets du bureau</translation>
        </message>
        <message>
            <source>Keep the token in this desktop's secret store</source>
            <translation>Conserver le jeton dans le trousseau de secrets du bureau</translation>
        </message>
        <message>
            <source>Keep the token</source>
            <translation>Conserver le jeton</translation>
        </message>
        <message>
            <source>Read and act</source>
            <translation>Lecture et actions</translation>
        </message>
        <message>
            <source>Read only</source>
            <translation>Lecture seule</translation>
        </message>
        <message>
            <source>Read only locks every action; production begins so</source>
            <translation>La lecture seule verrouille toutes les actions ; la production commence ainsi</translation>
        </message>
        <message>
            <source>Open as</source>
            <translation>Ouvrir en</translation>
        </message>
        <message>
            <source>Certificates and proxy</source>
            <translation>Certificats et proxy</translation>
        </message>
        <message>
            <source>CA file</source>
            <translation>Fichier CA</translation>
        </message>
        <message>
            <source>PEM, besides those of this system</source>
            <translation>PEM, en plus de ceux de ce système</translation>
        </message>
        <message>
            <source>Pinned SHA-256</source>
            <translation>SHA-256 épinglé</translation>
        </message>
        <message>
            <source>of the manager's own certificate</source>
            <translation>du certificat propre au manager</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>Proxy</translation>
        </message>
        <message>
            <source>As this system says</source>
            <translation>Selon le système</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Aucun</translation>
        </message>
        <message>
            <source>This one</source>
            <translation>Celui-ci</translation>
        </message>
        <message>
            <source>Proxy URL</source>
            <translation>URL du proxy</translation>
        </message>
        <message>
            <source>as kept; type another to replace it</source>
            <translation>tel que conservé ; saisissez-en un autre pour le remplacer</translation>
        </message>
        <message>
            <source>ax_…</source>
            <translation>ax_…</translation>
        </message>
        <message>
            <source>Never written to a file.</source>
            <translation>Jamais écrit dans un fichier.</translation>
        </message>
        <message>
            <source>No secret store answers (%1): the token lasts for this run only.</source>
            <translation>Aucun trousseau de secrets ne répond (%1) : le jeton ne vaut que pour cette session.</translation>
        </message>
        <message>
            <source>The manager's address is missing.</source>
            <translation>L’adresse du manager manque.</translation>
        </message>
        <message>
            <source>This is not an address.</source>
            <translation>Ce n’est pas une adresse.</translation>
        </message>
        <message>
            <source>The token is missing.</source>
            <translation>Le jeton manque.</translation>
        </message>
        <message>
            <source>A token has no blanks and no letters beyond ASCII; this was perhaps copied with more than the token.</source>
            <translation>Un jeton ne contient ni espaces ni caractères hors ASCII ; la copie a peut-être pris plus que le jeton.</translation>
        </message>
        <message>
            <source>A name is missing.</source>
            <translation>Il manque un nom.</translation>
        </message>
        <message>
            <source>Another connection has this name.</source>
            <translation>Une autre connexion porte ce nom.</translation>
        </message>
        <message>
            <source>A SHA-256 has 64 hexadecimal digits.</source>
            <translation>Un SHA-256 compte 64 chiffres hexadécimaux.</translation>
        </message>
        <message>
            <source>This file cannot be read.</source>
            <translation>Ce fichier est illisible.</translation>
        </message>
        <message>
            <source>Plain http: the token and all answers travel in the clear. You will be asked once.</source>
            <translation>http non chiffré : le jeton et toutes les réponses circulent en clair. Une confirmation vous sera demandée.</translation>
        </message>
        <message>
            <source>Token from a command</source>
            <translation>Jeton issu d’une commande</translation>
        </message>
        <message>
            <source>The command is missing.</source>
            <translation>Il manque la commande.</translation>
        </message>
        <message>
            <source>Type the token instead</source>
            <translation>Saisir plutôt le jeton</translation>
        </message>
        <message>
            <source>Take the token from a command</source>
            <translation>Obtenir le jeton par une commande</translation>
        </message>
        <message>
            <source>A program whose first line is the token. It is run without a shell at each start, and once more when the manager refuses the token; it has 10 seconds. The command is saved, what it prints never is.</source>
            <translation>Un programme dont la première ligne de sortie est le jeton. Il est exécuté sans shell à chaque démarrage, puis une nouvelle fois si le manager refuse le jeton ; il dispose de 10 secondes. La commande est enregistrée, jamais ce qu’elle affiche.</translation>
        </message>
        <message>
            <source>Colour: %1</source>
            <translation>Couleur : %1</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Couleur</translation>
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
            <translation>Connexions</translation>
        </message>
        <message>
            <source>The one in use stays until another is given.</source>
            <translation>Celui en cours reste valable jusqu’à ce qu’un autre soit donné.</translation>
        </message>
        <message>
            <source>This connection is not saved: it came from a flag, the environment or the sandbox.</source>
            <translation>Cette connexion n’est pas enregistrée : elle vient d’une option, de l’environnement ou du bac à sable.</translation>
        </message>
        <message>
            <source>Not connected.</source>
            <translation>Non connecté.</translation>
        </message>
    </context>
    <context>
        <name>alien::ConnectionTest</name>
        <message>
            <source>See all deployments it covers</source>
            <translation>Voir tous les déploiements couverts</translation>
        </message>
        <message>
            <source>Retry and redeploy</source>
            <translation>Relancer et redéployer</translation>
        </message>
        <message>
            <source>Run commands</source>
            <translation>Exécuter des commandes</translation>
        </message>
        <message>
            <source>Create deployments</source>
            <translation>Créer des déploiements</translation>
        </message>
        <message>
            <source>Delete deployments</source>
            <translation>Supprimer des déploiements</translation>
        </message>
        <message>
            <source>Publish releases</source>
            <translation>Publier des releases</translation>
        </message>
        <message>
            <source>Create groups and their tokens</source>
            <translation>Créer des groupes et leurs jetons</translation>
        </message>
        <message>
            <source>List and revoke tokens</source>
            <translation>Lister et révoquer les jetons</translation>
        </message>
        <message>
            <source>Not tried.</source>
            <translation>Non essayé.</translation>
        </message>
        <message>
            <source>Correct it in the connection's settings.</source>
            <translation>Corrigez-le dans les paramètres de la connexion.</translation>
        </message>
        <message>
            <source>The proxy %1 looks the name up.</source>
            <translation>Le proxy %1 résout le nom.</translation>
        </message>
        <message>
            <source>%1 is an address, no name.</source>
            <translation>%1 est une adresse, pas un nom.</translation>
        </message>
        <message>
            <source>The name %1 is not known.</source>
            <translation>Le nom %1 est inconnu.</translation>
        </message>
        <message>
            <source>Check the spelling; inside a company the name may need its VPN.</source>
            <translation>Vérifiez l’orthographe ; dans une entreprise, le nom peut nécessiter son VPN.</translation>
        </message>
        <message>
            <source>%1 is %2.</source>
            <translation>%1 est %2.</translation>
        </message>
        <message>
            <source>Port %1 does not answer: %2.</source>
            <translation>Le port %1 ne répond pas : %2.</translation>
        </message>
        <message>
            <source>Is the manager running, and does a firewall let this machine through?</source>
            <translation>Le manager est-il démarré, et un pare-feu laisse-t-il passer cette machine ?</translation>
        </message>
        <message>
            <source>No secure connection: %1.</source>
            <translation>Pas de connexion sécurisée : %1.</translation>
        </message>
        <message>
            <source>Does this port speak TLS? A manager without TLS is reached with http://.</source>
            <translation>Ce port utilise-t-il TLS ? Un manager sans TLS est accessible avec http://.</translation>
        </message>
        <message>
            <source>Port %1 answers.</source>
            <translation>Le port %1 répond.</translation>
        </message>
        <message>
            <source>Port %1 answers through the proxy %2.</source>
            <translation>Le port %1 répond à travers le proxy %2.</translation>
        </message>
        <message>
            <source>Not needed on this machine itself.</source>
            <translation>Inutile sur cette machine même.</translation>
        </message>
        <message>
            <source>This address is not encrypted; the token would be readable on the way.</source>
            <translation>Cette adresse n’est pas chiffrée ; le jeton serait lisible en chemin.</translation>
        </message>
        <message>
            <source>Use https, or agree to the risk for this connection.</source>
            <translation>Utilisez https, ou acceptez le risque pour cette connexion.</translation>
        </message>
        <message>
            <source>Not encrypted, as you agreed.</source>
            <translation>Non chiffrée, comme vous l’avez accepté.</translation>
        </message>
        <message>
            <source>Everybody on the way can read the token and what you do.</source>
            <translation>N’importe qui en chemin peut lire le jeton et ce que vous faites.</translation>
        </message>
        <message>
            <source>The certificate is not trusted: %1</source>
            <translation>Le certificat n’est pas approuvé : %1</translation>
        </message>
        <message>
            <source>Give the file of the authority that signed it, or compare its fingerprint with the manager's operator and trust it for this connection: %1</source>
            <translation>Fournissez le fichier de l’autorité qui l’a signé, ou comparez son empreinte avec l’opérateur du manager et approuvez-le pour cette connexion : %1</translation>
        </message>
        <message>
            <source>The certificate is not the one this connection trusts.</source>
            <translation>Le certificat n’est pas celui qu’approuve cette connexion.</translation>
        </message>
        <message>
            <source>It may have been renewed, or somebody is in between. Its fingerprint is %1</source>
            <translation>Il a peut-être été renouvelé, ou quelqu’un s’est interposé. Son empreinte est %1</translation>
        </message>
        <message>
            <source>%1, certificate for %2, valid until %3.</source>
            <translation>%1, certificat pour %2, valable jusqu’au %3.</translation>
        </message>
        <message>
            <source>It runs out soon; the manager's operator should renew it.</source>
            <translation>Il expire bientôt ; l’opérateur du manager devrait le renouveler.</translation>
        </message>
        <message>
            <source>Is it the manager's address, with the path that a proxy puts before it?</source>
            <translation>Est-ce bien l’adresse du manager, avec le chemin qu’un proxy y ajoute ?</translation>
        </message>
        <message>
            <source>The manager says that it is healthy.</source>
            <translation>Le manager se déclare sain.</translation>
        </message>
        <message>
            <source>The manager asks for no token.</source>
            <translation>Le manager ne demande pas de jeton.</translation>
        </message>
        <message>
            <source>The manager accepts the token.</source>
            <translation>Le manager accepte le jeton.</translation>
        </message>
        <message>
            <source>The manager wants a token.</source>
            <translation>Le manager demande un jeton.</translation>
        </message>
        <message>
            <source>The admin token lies in the manager's state directory, in the file admin-token.</source>
            <translation>Le jeton d’administration se trouve dans le répertoire d’état du manager, dans le fichier admin-token.</translation>
        </message>
        <message>
            <source>The manager does not know this token.</source>
            <translation>Le manager ne connaît pas ce jeton.</translation>
        </message>
        <message>
            <source>Was it copied whole, is it for this manager, and was it not revoked?</source>
            <translation>A-t-il été copié en entier, est-il destiné à ce manager, et n’a-t-il pas été révoqué ?</translation>
        </message>
        <message>
            <source>This token is good for one purpose only, not for a console.</source>
            <translation>Ce jeton ne sert qu’à un seul usage, pas à une console.</translation>
        </message>
        <message>
            <source>Use an admin, deployment-group or deployment token.</source>
            <translation>Utilisez un jeton d’administration, de groupe de déploiement ou de déploiement.</translation>
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
            <translation>Vous êtes %1 dans %2 ; %3.</translation>
        </message>
        <message>
            <source>The role %1 is not known here; you can look, not change.</source>
            <translation>Le rôle %1 est inconnu ici ; vous pouvez consulter, pas modifier.</translation>
        </message>
        <message>
            <source>A newer version of this program may know it.</source>
            <translation>Une version plus récente de ce programme le connaît peut-être.</translation>
        </message>
        <message>
            <source>The manager does not tell its time.</source>
            <translation>Le manager n’indique pas son heure.</translation>
        </message>
        <message>
            <source>Your clock and the manager's agree.</source>
            <translation>Votre horloge et celle du manager concordent.</translation>
        </message>
        <message>
            <source>The manager's clock is %1 s ahead of yours.</source>
            <translation>L’horloge du manager avance de %1 s sur la vôtre.</translation>
        </message>
        <message>
            <source>The manager's clock is %1 s behind yours.</source>
            <translation>L’horloge du manager retarde de %1 s sur la vôtre.</translation>
        </message>
        <message>
            <source>Ages are corrected; deadlines count on the manager's clock.</source>
            <translation>Les âges sont corrigés ; les échéances se comptent à l’horloge du manager.</translation>
        </message>
        <message>
            <source>No answer within %1 s.</source>
            <translation>Pas de réponse en %1 s.</translation>
        </message>
        <message>
            <source>A firewall may swallow the packets; ask who runs the network.</source>
            <translation>Un pare-feu absorbe peut-être les paquets ; demandez à l’administrateur du réseau.</translation>
        </message>
        <message>
            <source>No answer within %1 s through the proxy %2.</source>
            <translation>Aucune réponse en %1 s à travers le proxy %2.</translation>
        </message>
        <message>
            <source>The proxy %1 does not let the connection through: %2.</source>
            <translation>Le proxy %1 ne laisse pas passer la connexion : %2.</translation>
        </message>
        <message>
            <source>Is this the right proxy, is it running, and does it know the manager? It is chosen in the connection's settings.</source>
            <translation>Est-ce le bon proxy, fonctionne-t-il et connaît-il le manager ? Il se choisit dans les réglages de la connexion.</translation>
        </message>
        <message>
            <source>The proxy %1 does not answer: %2.</source>
            <translation>Le proxy %1 ne répond pas : %2.</translation>
        </message>
        <message>
            <source>The proxy %1 answers.</source>
            <translation>Le proxy %1 répond.</translation>
        </message>
    </context>
    <context>
        <name>alien::ConnectionTestView</name>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
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
            <translation>Santé</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Jeton</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rôle</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Horloge</translation>
        </message>
        <message>
            <source>running</source>
            <translation>en cours</translation>
        </message>
        <message>
            <source>passed</source>
            <translation>réussi</translation>
        </message>
        <message>
            <source>note</source>
            <translation>remarque</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>en échec</translation>
        </message>
        <message>
            <source>skipped</source>
            <translation>ignoré</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>en attente</translation>
        </message>
        <message>
            <source>Test of the connection</source>
            <translation>Test de la connexion</translation>
        </message>
        <message>
            <source>Trust this certificate</source>
            <translation>Approuver ce certificat</translation>
        </message>
        <message>
            <source>Pins the SHA-256 of this certificate to this connection; compare it with the manager's operator first.</source>
            <translation>Épingle le SHA-256 de ce certificat à cette connexion ; comparez-le d’abord avec l’opérateur du manager.</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>Tester</translation>
        </message>
        <message>
            <source>Test the connection</source>
            <translation>Tester la connexion</translation>
        </message>
        <message>
            <source>With this token you may</source>
            <translation>Avec ce jeton, vous pouvez</translation>
        </message>
        <message>
            <source>Tries name, TCP, TLS, health, token and role, one after the other</source>
            <translation>Essaie l’un après l’autre le nom, TCP, TLS, la santé, le jeton et le rôle</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <translation>%1 ms</translation>
        </message>
        <message>
            <source>not tried yet</source>
            <translation>pas encore essayé</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %2 as expected, %n note(s), %3 ms</source>
            <translation>
                <numerusform>%1 sur %2 comme prévu, %n remarque, %3 ms</numerusform>
                <numerusform>%1 sur %2 comme prévu, %n remarques, %3 ms</numerusform>
            </translation>
        </message>
        <message>
            <source>Test again</source>
            <translation>Tester à nouveau</translation>
        </message>
        <message>
            <source>manager generation 3, found by the form of the role</source>
            <translation>manager de génération 3, reconnu à la forme du rôle</translation>
        </message>
        <message>
            <source>manager generation 1.7, found by the form of the role</source>
            <translation>manager de génération 1.7, reconnu à la forme du rôle</translation>
        </message>
        <message>
            <source>Not: %1</source>
            <translation>Non autorisé : %1</translation>
        </message>
    </context>
    <context>
        <name>alien::ConsoleData</name>
        <message>
            <source>Past of %1</source>
            <translation>Historique de %1</translation>
        </message>
        <message>
            <source>Past of a connection that is not saved</source>
            <translation>Historique d’une connexion non enregistrée</translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>Journal</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Commandes</translation>
        </message>
        <message>
            <source>Stack drafts</source>
            <translation>Brouillons de stack</translation>
        </message>
        <message>
            <source>Telemetry</source>
            <translation>Télémétrie</translation>
        </message>
        <message>
            <source>The copy beside %1 cannot be removed.</source>
            <translation>Impossible de supprimer la copie située à côté de %1.</translation>
        </message>
    </context>
    <context>
        <name>alien::ConsoleMeter</name>
        <message>
            <source>new release</source>
            <translation>nouvelle release</translation>
        </message>
    </context>
    <context>
        <name>alien::Controller</name>
        <message>
            <source>It acts on what is selected in %1: go there first.</source>
            <translation>Cette action porte sur la sélection de %1 : allez-y d’abord.</translation>
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
            <translation>sain</translation>
        </message>
        <message>
            <source>working</source>
            <translation>en cours</translation>
        </message>
        <message>
            <source>stalled</source>
            <translation>bloqué</translation>
        </message>
        <message>
            <source>needs action</source>
            <translation>action requise</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>en échec</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>inconnu</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tout</translation>
        </message>
    </context>
    <context>
        <name>alien::CreateController</name>
        <message>
            <source>Create a deployment?</source>
            <translation>Créer un déploiement ?</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Créer</translation>
        </message>
        <message>
            <source>Create %1: not done.</source>
            <translation>Création de %1 : non effectuée.</translation>
        </message>
        <message>
            <source>Give this token to the agent or the setup of %1. It is shown this once and never expires.</source>
            <translation>Donnez ce jeton à l’agent ou à l’installation de %1. Il n’est affiché que cette fois et n’expire jamais.</translation>
        </message>
        <message>
            <source>The manager did not take these settings: %1.</source>
            <translation>Le manager n’a pas accepté ces paramètres : %1.</translation>
        </message>
        <message>
            <source>Deployment token of %1</source>
            <translation>Jeton de déploiement de %1</translation>
        </message>
        <message>
            <source>The manager changed these settings: %1.</source>
            <translation>Le manager a modifié ces paramètres : %1.</translation>
        </message>
        <message>
            <source>They cannot be changed any more: create it anew to have them.</source>
            <translation>Ils ne peuvent plus être modifiés : recréez le déploiement pour les obtenir.</translation>
        </message>
        <message>
            <source>%1 was created; the manager gave no token.</source>
            <translation>%1 a été créé ; le manager n’a pas fourni de jeton.</translation>
        </message>
    </context>
    <context>
        <name>alien::CreateDeploymentForm</name>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nom</translation>
        </message>
        <message>
            <source>Resource prefix</source>
            <translation>Préfixe des ressources</translation>
        </message>
        <message>
            <source>chosen by the manager</source>
            <translation>choisi par le manager</translation>
        </message>
        <message>
            <source>Resource &amp;prefix</source>
            <translation>&amp;Préfixe des ressources</translation>
        </message>
        <message>
            <source>Stack settings</source>
            <translation>Paramètres de la stack</translation>
        </message>
        <message>
            <source>&amp;Stack settings</source>
            <translation>Paramètres de la &amp;stack</translation>
        </message>
        <message>
            <source>Custom domains</source>
            <translation>Domaines personnalisés</translation>
        </message>
        <message>
            <source>Environment</source>
            <translation>Environnement</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>Plateforme</translation>
        </message>
        <message>
            <source>P&amp;latform</source>
            <translation>P&amp;lateforme</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Groupe</translation>
        </message>
        <message>
            <source>%1  (%2, %3 of %4)</source>
            <translation>%1  (%2, %3 sur %4)</translation>
        </message>
        <message>
            <source>&amp;Group</source>
            <translation>&amp;Groupe</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Create 1 deployment</source>
            <translation>Créer 1 déploiement</translation>
        </message>
        <message>
            <source>Give it a name.</source>
            <translation>Donnez-lui un nom.</translation>
        </message>
        <message>
            <source>There is no group yet; create one first.</source>
            <translation>Il n’y a pas encore de groupe ; créez-en d’abord un.</translation>
        </message>
        <message>
            <source>A resource prefix has 3 to 40 characters: lower-case letters, digits and single hyphens, a letter first, no hyphen last.</source>
            <translation>Un préfixe de ressources compte de 3 à 40 caractères : minuscules, chiffres et traits d’union simples, une lettre au début, pas de trait d’union à la fin.</translation>
        </message>
        <message>
            <source>Stack settings, line %1, column %2: %3</source>
            <translation>Paramètres de la stack, ligne %1, colonne %2 : %3</translation>
        </message>
        <message>
            <source>Stack settings must be a JSON object.</source>
            <translation>Les paramètres de la stack doivent être un objet JSON.</translation>
        </message>
        <message>
            <source>There is no release yet. A deployment created before the first release stays pending for ever, also after a later publish. Publish a release first.</source>
            <translation>Il n’y a pas encore de release. Un déploiement créé avant la première release reste en attente indéfiniment, même après une publication ultérieure. Publiez d’abord une release.</translation>
        </message>
        <message>
            <source>The newest release has no stack for %1: this deployment would not start.</source>
            <translation>La dernière release n’a pas de stack pour %1 : ce déploiement ne démarrerait pas.</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Paramètres</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Champs</translation>
        </message>
    </context>
    <context>
        <name>alien::CreateGroupForm</name>
        <message>
            <source>Create 1 group</source>
            <translation>Créer 1 groupe</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nom</translation>
        </message>
        <message>
            <source>Neither can be changed later, and a group cannot be deleted.</source>
            <translation>Aucun des deux ne peut être modifié par la suite, et un groupe ne peut pas être supprimé.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Give it a name.</source>
            <translation>Donnez-lui un nom.</translation>
        </message>
        <message>
            <source>A group of this name exists already; only the id will tell them apart.</source>
            <translation>Un groupe de ce nom existe déjà ; seul l’ID les distinguera.</translation>
        </message>
        <message>
            <source>Deployments at most</source>
            <translation>Nombre maximal de déploiements</translation>
        </message>
        <message>
            <source>Deployments at &amp;most</source>
            <translation>Nombre &amp;maximal de déploiements</translation>
        </message>
    </context>
    <context>
        <name>alien::Cron</name>
        <message>
            <source>A schedule has five fields (minute hour day month weekday), this one has %1.</source>
            <translation>Une planification a cinq champs (minute heure jour mois jour-de-semaine), celle-ci en a %1.</translation>
        </message>
        <message>
            <source>%1 is no %2 of a schedule (%3 to %4).</source>
            <translation>%1 n’est pas une valeur valide de planification pour %2 (%3 à %4).</translation>
        </message>
        <message>
            <source>at %1</source>
            <translation>à %1</translation>
        </message>
        <message>
            <source>every minute</source>
            <translation>chaque minute</translation>
        </message>
        <message>
            <source>at minute %1</source>
            <translation>à la minute %1</translation>
        </message>
        <message>
            <source>every hour</source>
            <translation>chaque heure</translation>
        </message>
        <message>
            <source>in the hours %1</source>
            <translation>aux heures %1</translation>
        </message>
        <message>
            <source>on day %1 of the month</source>
            <translation>le %1 du mois</translation>
        </message>
        <message>
            <source>on %1</source>
            <translation>le %1</translation>
        </message>
        <message>
            <source> or </source>
            <translation> ou </translation>
        </message>
        <message>
            <source>in %1</source>
            <translation>dans %1</translation>
        </message>
    </context>
    <context>
        <name>alien::Dashboard</name>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>a text is expected</source>
            <translation>un texte est attendu</translation>
        </message>
        <message>
            <source>a number from %1 to %2 is expected</source>
            <translation>un nombre de %1 à %2 est attendu</translation>
        </message>
        <message>
            <source>“%1” is none of %2</source>
            <translation>« %1 » ne figure pas parmi %2</translation>
        </message>
        <message>
            <source>a list of 1 to %1 entries is expected</source>
            <translation>une liste de 1 à %1 entrées est attendue</translation>
        </message>
        <message>
            <source>%1: an object is expected</source>
            <translation>%1 : un objet est attendu</translation>
        </message>
        <message>
            <source>This is not JSON: %1 at byte %2.</source>
            <translation>Ce n’est pas du JSON : %1 à l’octet %2.</translation>
        </message>
        <message>
            <source>This is not a dashboard: a JSON object is expected.</source>
            <translation>Ce n’est pas un tableau de bord : un objet JSON est attendu.</translation>
        </message>
        <message>
            <source>1 is expected; this is not a dashboard, or one of a newer console</source>
            <translation>1 est attendu ; ce n’est pas un tableau de bord, ou il vient d’une console plus récente</translation>
        </message>
    </context>
    <context>
        <name>alien::DashboardStore</name>
        <message>
            <source>larger than 1 MB</source>
            <translation>plus de 1 MB</translation>
        </message>
        <message>
            <source>%1 cannot be written: %2</source>
            <translation>Impossible d’écrire %1 : %2</translation>
        </message>
        <message>
            <source>%1 cannot be removed: %2</source>
            <translation>Impossible de supprimer %1 : %2</translation>
        </message>
    </context>
    <context>
        <name>alien::DatabaseShelf</name>
        <message>
            <source>%1 is in use by another window; it is restored at the next start.</source>
            <translation>%1 est en cours d’utilisation dans une autre fenêtre ; la restauration aura lieu au prochain démarrage.</translation>
        </message>
        <message>
            <source>%1 cannot be moved aside; nothing was restored.</source>
            <translation>Impossible de mettre %1 de côté ; rien n’a été restauré.</translation>
        </message>
        <message>
            <source>%1 cannot be put in its place: %2</source>
            <translation>Impossible de mettre %1 en place : %2</translation>
        </message>
        <message>
            <source>No backup of %1 could be made: %2</source>
            <translation>Impossible de sauvegarder %1 : %2</translation>
        </message>
        <message>
            <source>%1 was not written by a version of this program that this one knows.</source>
            <translation>%1 ne provient d’aucune version du programme connue de celle-ci.</translation>
        </message>
        <message>
            <source>It cannot be read.</source>
            <translation>Lecture impossible.</translation>
        </message>
        <message>
            <source>The folder takes no file.</source>
            <translation>Impossible d’écrire dans le dossier.</translation>
        </message>
        <message>
            <source>%1 cannot be restored: %2</source>
            <translation>Impossible de restaurer %1 : %2</translation>
        </message>
    </context>
    <context>
        <name>alien::DeploymentComparePage</name>
        <message>
            <source>Comparison</source>
            <translation>Comparaison</translation>
        </message>
        <message>
            <source>Filter places</source>
            <translation>Filtrer les emplacements</translation>
        </message>
        <message>
            <source>differs:yes part:settings place:network text</source>
            <translation>differs:yes part:settings place:network texte</translation>
        </message>
        <message>
            <source>places</source>
            <translation>emplacements</translation>
        </message>
        <message>
            <source>Deployments</source>
            <translation>Déploiements</translation>
        </message>
        <message>
            <source>Back to deployments</source>
            <translation>Retour aux déploiements</translation>
        </message>
        <message>
            <source>Back to the deployments (Esc, Alt+Left)</source>
            <translation>Retour aux déploiements (Échap, Alt+Gauche)</translation>
        </message>
        <message>
            <source>Only differences</source>
            <translation>Différences seulement</translation>
        </message>
        <message>
            <source>%1 (%2) beside %3 (%4). Values that may be secret are masked; of variables only the names are compared in sight.</source>
            <translation>%1 (%2) à côté de %3 (%4). Les valeurs potentiellement secrètes sont masquées ; des variables, seuls les noms sont comparés en clair.</translation>
        </message>
        <message numerus="yes">
            <source>%n difference(s)</source>
            <translation>
                <numerusform>%n différence</numerusform>
                <numerusform>%n différences</numerusform>
            </translation>
        </message>
        <message>
            <source>One of the two could not be read</source>
            <translation>L’un des deux n’a pas pu être lu</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>No difference</source>
            <translation>Aucune différence</translation>
        </message>
        <message>
            <source>Status, releases, settings, resources and names of variables are the same.</source>
            <translation>L’état, les releases, les paramètres, les ressources et les noms de variables sont identiques.</translation>
        </message>
        <message>
            <source>Read at %1; Refresh reads both again.</source>
            <translation>Lu à %1 ; « Actualiser » relit les deux.</translation>
        </message>
        <message>
            <source>%1 beside %2</source>
            <translation>%1 à côté de %2</translation>
        </message>
    </context>
    <context>
        <name>alien::DeploymentInspector</name>
        <message>
            <source>More</source>
            <translation>Plus</translation>
        </message>
        <message>
            <source>Search in JSON</source>
            <translation>Rechercher dans le JSON</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Résumé</translation>
        </message>
        <message>
            <source>Resources</source>
            <translation>Ressources</translation>
        </message>
        <message>
            <source>Public URLs</source>
            <translation>URL publiques</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>Release</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Paramètres</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <source>Choose a public URL to copy</source>
            <translation>Choisir une URL publique à copier</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>%1: a resource, "api"; %2: its URL</extracomment>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>(no name)</source>
            <translation>(sans nom)</translation>
        </message>
        <message>
            <source>Copy id</source>
            <translation>Copier l’ID</translation>
        </message>
        <message>
            <source>Group %1</source>
            <translation>Groupe %1</translation>
        </message>
    </context>
    <context>
        <name>alien::DeploymentSummaryTab</name>
        <message>
            <source>Public URL</source>
            <extracomment>%1: the resource that has the URL, "api"</extracomment>
            <translation>URL publique</translation>
        </message>
        <message>
            <source>URL of %1</source>
            <translation>URL de %1</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tout</translation>
        </message>
        <message numerus="yes">
            <source>%n other deployment(s) fail the same way</source>
            <translation>
                <numerusform>%n autre déploiement échoue de la même façon</numerusform>
                <numerusform>%n autres déploiements échouent de la même façon</numerusform>
            </translation>
        </message>
        <message>
            <source>Last time, %1</source>
            <translation>La dernière fois, %1</translation>
        </message>
        <message>
            <source>A retry was asked for; the manager picks it up within seconds.</source>
            <translation>Une relance a été demandée ; le manager la prend en compte en quelques secondes.</translation>
        </message>
        <message>
            <source>This manager offers no way forward from here: a retry is refused, a redeploy and a cleanup fail. Mend the stack, then forget this deployment and create it again.</source>
            <translation>Ce manager n’offre aucune issue ici : une relance est refusée, un redéploiement et un nettoyage échouent. Corrigez la stack, puis oubliez ce déploiement et recréez-le.</translation>
        </message>
        <message>
            <source>It was created before the first release and stays pending for ever. Forget it and create it again.</source>
            <translation>Il a été créé avant la première release et reste en attente indéfiniment. Oubliez-le et recréez-le.</translation>
        </message>
        <message>
            <source>The runtime is gone; resources of the setup are left in the customer's cloud. Run the setup's teardown from the command line.</source>
            <translation>L’exécution est arrêtée ; des ressources d’installation restent dans le cloud du client. Lancez le démantèlement de l’installation en ligne de commande.</translation>
        </message>
        <message>
            <source>It waits longer than usual. Does the release it wants have a stack for its platform? Without one it waits for ever, and only detach or forget ends that.</source>
            <translation>Il attend plus longtemps que d’habitude. La release qu’il attend a-t-elle une stack pour sa plateforme ? Sans stack, il attend indéfiniment, et seuls le détachement ou l’oubli y mettent fin.</translation>
        </message>
        <message>
            <source>Its agent has not been heard of for three intervals.</source>
            <translation>Son agent n’a pas donné de nouvelles depuis trois intervalles.</translation>
        </message>
        <message>
            <source>Its agent pulls: retry, redeploy and cleanup do not reach it at this version of the manager; publishing does.</source>
            <translation>Son agent est en mode pull : avec cette version du manager, la relance, le redéploiement et le nettoyage ne l’atteignent pas ; la publication, si.</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>État</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>depuis %1</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>Release</translation>
        </message>
        <message>
            <source>none yet</source>
            <translation>pas encore</translation>
        </message>
        <message>
            <source>wants %1</source>
            <translation>attend %1</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Afficher</translation>
        </message>
        <message>
            <source>Resources</source>
            <translation>Ressources</translation>
        </message>
        <message>
            <source>%1 of %2 running</source>
            <translation>%1 actives sur %2</translation>
        </message>
        <message numerus="yes">
            <source>%n failed</source>
            <translation>
                <numerusform>%n en échec</numerusform>
                <numerusform>%n en échec</numerusform>
            </translation>
        </message>
        <message>
            <source>Updates by</source>
            <translation>Mis à jour par</translation>
        </message>
        <message>
            <source>agent (pull)</source>
            <translation>agent (pull)</translation>
        </message>
        <message>
            <source>manager (push)</source>
            <translation>manager (push)</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>Agent</translation>
        </message>
        <message>
            <source>seen %1</source>
            <translation>vu %1</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Compte</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Région</translation>
        </message>
        <message>
            <source>Prefix</source>
            <translation>Préfixe</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Créé</translation>
        </message>
        <message>
            <source>by import (%1)</source>
            <translation>par importation (%1)</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>ID</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>Santé</translation>
        </message>
    </context>
    <context>
        <name>alien::DeploymentTable</name>
        <message>
            <source>Status</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Groupe</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>Plateforme</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Région</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>Release</translation>
        </message>
        <message>
            <source>Wants</source>
            <translation>Attend</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>Santé</translation>
        </message>
        <message>
            <source>Public URL</source>
            <translation>URL publique</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>Erreur</translation>
        </message>
        <message>
            <source>In state</source>
            <translation>Depuis</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Créé</translation>
        </message>
        <message>
            <source>Updated</source>
            <translation>Mis à jour</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>ID</translation>
        </message>
        <message>
            <source>Pull deployments: when the agent was last heard of. Push deployments: the last change of state.</source>
            <translation>Déploiements pull : dernières nouvelles de l’agent. Déploiements push : dernier changement d’état.</translation>
        </message>
        <message>
            <source>How long it has been in this status, as far as this console or the manager know.</source>
            <translation>Depuis combien de temps il est dans cet état, pour autant que cette console ou le manager le sachent.</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>en échec</translation>
        </message>
        <message>
            <source>attention</source>
            <translation>attention</translation>
        </message>
        <message numerus="yes">
            <source>degraded, %n failed</source>
            <translation>
                <numerusform>dégradé, %n en échec</numerusform>
                <numerusform>dégradé, %n en échec</numerusform>
            </translation>
        </message>
        <message>
            <source>degraded</source>
            <translation>dégradé</translation>
        </message>
        <message>
            <source>%1 of %2 running</source>
            <translation>%1 actives sur %2</translation>
        </message>
        <message>
            <source>progressing</source>
            <translation>en progression</translation>
        </message>
        <message>
            <source>healthy</source>
            <translation>sain</translation>
        </message>
        <message>
            <source>silent</source>
            <translation>muet</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>inconnu</translation>
        </message>
        <message>
            <source>%1 for longer than usual</source>
            <translation>%1 depuis plus longtemps que d’habitude</translation>
        </message>
        <message>
            <source>%1
wants %2</source>
            <translation>%1
attend %2</translation>
        </message>
        <message>
            <source>%1 of %2 resources running, %3 failed, %4 under way</source>
            <translation>%1 ressources actives sur %2, %3 en échec, %4 en cours</translation>
        </message>
    </context>
    <context>
        <name>alien::DeploymentTelemetry</name>
        <message>
            <source>Telemetry</source>
            <translation>Télémétrie</translation>
        </message>
        <message>
            <source>Open large</source>
            <translation>Ouvrir en grand</translation>
        </message>
    </context>
    <context>
        <name>alien::DeploymentTerms</name>
        <message>
            <source>Status, or its class</source>
            <translation>État, ou sa classe</translation>
        </message>
        <message>
            <source>Class of the status: healthy, working, stalled, attention, failed, gone, unknown</source>
            <translation>Classe de l’état : healthy, working, stalled, attention, failed, gone, unknown</translation>
        </message>
        <message>
            <source>Name or id of the deployment group</source>
            <translation>Nom ou ID du groupe de déploiement</translation>
        </message>
        <message>
            <source>Platform: aws, gcp, azure, kubernetes, local, test</source>
            <translation>Plateforme : aws, gcp, azure, kubernetes, local, test</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Région</translation>
        </message>
        <message>
            <source>Release it runs: an id, or latest</source>
            <translation>Release exécutée : un ID, ou latest</translation>
        </message>
        <message>
            <source>Release it is to run: an id, or latest</source>
            <translation>Release à exécuter : un ID, ou latest</translation>
        </message>
        <message>
            <source>Part of the name</source>
            <translation>Partie du nom</translation>
        </message>
        <message>
            <source>Id, or its beginning</source>
            <translation>ID, ou son début</translation>
        </message>
        <message>
            <source>Part of the error's code or message; * stands for anything</source>
            <translation>Partie du code ou du message d’erreur ; * remplace n’importe quoi</translation>
        </message>
        <message>
            <source>One cause of failure, as the overview opens it</source>
            <translation>Une cause d’échec, comme l’ouvre la vue d’ensemble</translation>
        </message>
        <message>
            <source>push or pull</source>
            <translation>push ou pull</translation>
        </message>
        <message>
            <source>Part of the public URL; yes or no: whether it has one</source>
            <translation>Partie de l’URL publique ; yes ou no : s’il en a une</translation>
        </message>
        <message>
            <source>Health: failed, attention, degraded, progressing, unknown, healthy</source>
            <translation>Santé : failed, attention, degraded, progressing, unknown, healthy</translation>
        </message>
        <message>
            <source>Whether a pull agent has not been heard of</source>
            <translation>Si un agent pull n’a plus donné de nouvelles</translation>
        </message>
        <message>
            <source>Whether it wants another release than it runs</source>
            <translation>S’il attend une autre release que celle qu’il exécute</translation>
        </message>
        <message>
            <source>Whether a retry was asked for and not begun</source>
            <translation>Si une relance a été demandée sans avoir commencé</translation>
        </message>
        <message>
            <source>Time in this status</source>
            <translation>Temps passé dans cet état</translation>
        </message>
        <message>
            <source>Time since it was created</source>
            <translation>Temps écoulé depuis sa création</translation>
        </message>
        <message>
            <source>Time since the manager last heard of it or changed it</source>
            <translation>Temps écoulé depuis ses dernières nouvelles ou sa dernière modification</translation>
        </message>
    </context>
    <context>
        <name>alien::DesktopNotifier</name>
        <message>
            <source>There is no session bus.</source>
            <translation>Il n’y a pas de bus de session.</translation>
        </message>
    </context>
    <context>
        <name>alien::DiffTable</name>
        <message>
            <source>added</source>
            <translation>ajouté</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>retiré</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>modifié</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Élément</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Avant</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Après</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>Plateforme</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Emplacement</translation>
        </message>
        <message>
            <source>platform</source>
            <translation>plateforme</translation>
        </message>
        <message>
            <source>place</source>
            <translation>emplacement</translation>
        </message>
        <message>
            <source>added, changed, removed</source>
            <translation>added, changed, removed</translation>
        </message>
        <message>
            <source>the whole stack</source>
            <translation>toute la stack</translation>
        </message>
    </context>
    <context>
        <name>alien::DomainEditor</name>
        <message>
            <source>Remove domain</source>
            <translation>Retirer le domaine</translation>
        </message>
        <message>
            <source>Resource of the domain</source>
            <translation>Ressource du domaine</translation>
        </message>
        <message>
            <source>Custom domain</source>
            <translation>Domaine personnalisé</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>Certificat</translation>
        </message>
        <message>
            <source>More of the certificate</source>
            <translation>Précisions sur le certificat</translation>
        </message>
        <message>
            <source>vault's resource ID, if needed</source>
            <translation>ID de ressource du coffre, si nécessaire</translation>
        </message>
        <message>
            <source>namespace, if another</source>
            <translation>namespace, s’il est différent</translation>
        </message>
        <message>
            <source>Name the resource that %1 is for.</source>
            <translation>Indiquez la ressource à laquelle %1 est destiné.</translation>
        </message>
        <message>
            <source>DNS: %1</source>
            <translation>DNS : %1</translation>
        </message>
        <message>
            <source>Add domain</source>
            <translation>Ajouter un domaine</translation>
        </message>
        <message>
            <source>Custom domain: %1</source>
            <translation>Domaine personnalisé : %1</translation>
        </message>
        <message>
            <source>Custom domain: %1 has two; a resource takes one.</source>
            <translation>Domaine personnalisé : %1 en a deux ; une ressource n’en accepte qu’un.</translation>
        </message>
    </context>
    <context>
        <name>alien::DraftDatabase</name>
        <message>
            <source>The drafts cannot be written: %1</source>
            <translation>Impossible d’écrire les brouillons : %1</translation>
        </message>
    </context>
    <context>
        <name>alien::Endpoint</name>
        <message>
            <source>%1 holds no certificate in PEM form.</source>
            <translation>%1 ne contient aucun certificat au format PEM.</translation>
        </message>
        <message>
            <source>The proxy must be given as http://host:port or socks5://host:port.</source>
            <translation>Le proxy doit être indiqué sous la forme http://host:port ou socks5://host:port.</translation>
        </message>
    </context>
    <context>
        <name>alien::EnvironmentEditor</name>
        <message>
            <source>Secret</source>
            <translation>Secret</translation>
        </message>
        <message>
            <source>Remove variable</source>
            <translation>Retirer la variable</translation>
        </message>
        <message>
            <source>Variable name</source>
            <translation>Nom de la variable</translation>
        </message>
        <message>
            <source>Variable value</source>
            <translation>Valeur de la variable</translation>
        </message>
        <message>
            <source>Resources that get it</source>
            <translation>Ressources qui la reçoivent</translation>
        </message>
        <message>
            <source>NAME</source>
            <translation>NOM</translation>
        </message>
        <message>
            <source>value</source>
            <translation>valeur</translation>
        </message>
        <message>
            <source>all resources</source>
            <translation>toutes les ressources</translation>
        </message>
        <message>
            <source>Ids apart by spaces; a trailing * stands for any ending. Empty: all.</source>
            <translation>ID séparés par des espaces ; un * final remplace n’importe quelle fin. Vide : toutes.</translation>
        </message>
        <message>
            <source>Add variable</source>
            <translation>Ajouter une variable</translation>
        </message>
        <message>
            <source>"%1" is not a name for a variable: letters, digits and _, not a digit first.</source>
            <translation>« %1 » n’est pas un nom de variable : lettres, chiffres et _, sans chiffre au début.</translation>
        </message>
        <message>
            <source>%1 is kept by the platform; a resource that gets it fails when it is built.</source>
            <translation>%1 est réservée par la plateforme ; une ressource qui la reçoit échoue à la construction.</translation>
        </message>
        <message>
            <source>%1 stands twice.</source>
            <translation>%1 figure deux fois.</translation>
        </message>
    </context>
    <context>
        <name>alien::ErrorCard</name>
        <message>
            <source>attempt %1 of %2</source>
            <translation>tentative %1 sur %2</translation>
        </message>
        <message>
            <source>attempt %1</source>
            <translation>tentative %1</translation>
        </message>
        <message>
            <source>retryable</source>
            <translation>peut être relancé</translation>
        </message>
        <message>
            <source>a retry will not help</source>
            <translation>une relance n’y fera rien</translation>
        </message>
        <message>
            <source>HTTP %1</source>
            <translation>HTTP %1</translation>
        </message>
        <message>
            <source>Hint</source>
            <translation>Conseil</translation>
        </message>
        <message>
            <source>Hint: %1</source>
            <translation>Conseil : %1</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>Copier le rapport</translation>
        </message>
        <message>
            <source>Caused by, 1 level</source>
            <translation>Cause, 1 niveau</translation>
        </message>
        <message>
            <source>Caused by, %1 levels</source>
            <translation>Causes, %1 niveaux</translation>
        </message>
        <message>
            <source>not retryable</source>
            <translation>ne peut pas être relancé</translation>
        </message>
        <message>
            <source>Check %1</source>
            <translation>Vérifiez %1</translation>
        </message>
    </context>
    <context>
        <name>alien::ErrorText</name>
        <message>
            <source>"%1" is not an http or https address of a manager.</source>
            <translation>« %1 » n’est pas une adresse http ou https de manager.</translation>
        </message>
        <message>
            <source>The address of a manager must not contain a user name, a query or a fragment.</source>
            <translation>L’adresse d’un manager ne doit contenir ni nom d’utilisateur, ni requête, ni fragment.</translation>
        </message>
        <message>
            <source>The token contains characters that cannot be sent in a header.</source>
            <translation>Le jeton contient des caractères qui ne peuvent pas être envoyés dans un en-tête.</translation>
        </message>
        <message>
            <source>The path of the request contains an empty segment or characters that cannot be sent.</source>
            <translation>Le chemin de la requête contient un segment vide ou des caractères qui ne peuvent pas être envoyés.</translation>
        </message>
        <message>
            <source>This id is empty, too long or contains characters that no id of the manager has.</source>
            <translation>Cet ID est vide, trop long ou contient des caractères qu’aucun ID du manager ne contient.</translation>
        </message>
        <message>
            <source>The method of the request is not an HTTP method.</source>
            <translation>La méthode de la requête n’est pas une méthode HTTP.</translation>
        </message>
        <message>
            <source>The query parameter "%1" contains control characters.</source>
            <translation>Le paramètre de requête « %1 » contient des caractères de contrôle.</translation>
        </message>
        <message>
            <source>The header "%1" cannot be set here or contains characters that cannot be sent.</source>
            <translation>L’en-tête « %1 » ne peut pas être défini ici ou contient des caractères qui ne peuvent pas être envoyés.</translation>
        </message>
        <message>
            <source>A reading request has no body.</source>
            <translation>Une requête de lecture n’a pas de corps.</translation>
        </message>
        <message>
            <source>%1 refused the connection.</source>
            <translation>%1 a refusé la connexion.</translation>
        </message>
        <message>
            <source>The name %1 could not be found.</source>
            <translation>Le nom %1 est introuvable.</translation>
        </message>
        <message>
            <source>%1 closed the connection without an answer.</source>
            <translation>%1 a fermé la connexion sans répondre.</translation>
        </message>
        <message>
            <source>The proxy refused the connection.</source>
            <translation>Le proxy a refusé la connexion.</translation>
        </message>
        <message>
            <source>The proxy closed the connection.</source>
            <translation>Le proxy a fermé la connexion.</translation>
        </message>
        <message>
            <source>The proxy's name could not be found.</source>
            <translation>Le nom du proxy est introuvable.</translation>
        </message>
        <message>
            <source>The proxy did not answer in time.</source>
            <translation>Le proxy n’a pas répondu à temps.</translation>
        </message>
        <message>
            <source>The proxy wants a user name and password.</source>
            <translation>Le proxy demande un nom d’utilisateur et un mot de passe.</translation>
        </message>
        <message>
            <source>No answer from %1: %2.</source>
            <translation>Pas de réponse de %1 : %2.</translation>
        </message>
        <message>
            <source>%1 (through the proxy %2)</source>
            <translation>%1 (à travers le proxy %2)</translation>
        </message>
        <message>
            <source>the certificate has expired</source>
            <translation>le certificat a expiré</translation>
        </message>
        <message>
            <source>the certificate is not valid yet</source>
            <translation>le certificat n’est pas encore valable</translation>
        </message>
        <message>
            <source>the certificate is for another host</source>
            <translation>le certificat est destiné à un autre hôte</translation>
        </message>
        <message>
            <source>the certificate is self-signed</source>
            <translation>le certificat est autosigné</translation>
        </message>
        <message>
            <source>a self-signed certificate in the chain is not trusted</source>
            <translation>un certificat autosigné de la chaîne n’est pas approuvé</translation>
        </message>
        <message>
            <source>the certificate's issuer is unknown</source>
            <translation>l’émetteur du certificat est inconnu</translation>
        </message>
        <message>
            <source>the certificate has been revoked</source>
            <translation>le certificat a été révoqué</translation>
        </message>
        <message>
            <source>the server sent no certificate</source>
            <translation>le serveur n’a pas envoyé de certificat</translation>
        </message>
        <message>
            <source>%1 could not be trusted: %2.</source>
            <translation>%1 n’a pas pu être approuvé : %2.</translation>
        </message>
        <message>
            <source>; </source>
            <translation>; </translation>
        </message>
        <message>
            <source>The TLS connection could not be made: %1. The server may want a client certificate or offer only versions before TLS 1.2.</source>
            <translation>La connexion TLS n’a pas pu être établie : %1. Le serveur demande peut-être un certificat client ou ne propose que des versions antérieures à TLS 1.2.</translation>
        </message>
        <message>
            <source>%1 keeps ending the TLS connection without an answer; it may want a client certificate.</source>
            <translation>%1 met fin sans cesse à la connexion TLS sans répondre ; il demande peut-être un certificat client.</translation>
        </message>
        <message>
            <source>The server's certificate is not the one that is pinned for this connection.</source>
            <translation>Le certificat du serveur n’est pas celui qui est épinglé pour cette connexion.</translation>
        </message>
        <message>
            <source>SHA-256 fingerprint of the server's certificate:
%1
Compare it with the one that the manager's owner gives you. If they are the same, pin it for this connection; or trust the file of the authority that issued it.</source>
            <translation>Empreinte SHA-256 du certificat du serveur :
%1
Comparez-la avec celle que vous donne le propriétaire du manager. Si elles sont identiques, épinglez-la pour cette connexion, ou approuvez le fichier de l’autorité qui l’a émis.</translation>
        </message>
        <message>
            <source>The request waited %1 s behind others and did not leave.</source>
            <translation>La requête a attendu %1 s derrière d’autres et n’est pas partie.</translation>
        </message>
        <message>
            <source>This system did not say within %1 s which proxy to use; its automatic configuration script may be out of reach.</source>
            <translation>Ce système n’a pas indiqué en %1 s quel proxy utiliser ; son script de configuration automatique est peut-être inaccessible.</translation>
        </message>
        <message>
            <source>No connection within %1 s.</source>
            <translation>Pas de connexion en %1 s.</translation>
        </message>
        <message>
            <source>No answer within %1 s.</source>
            <translation>Pas de réponse en %1 s.</translation>
        </message>
        <message>
            <source>The answer was not complete after %1 s.</source>
            <translation>La réponse n’était pas complète après %1 s.</translation>
        </message>
        <message>
            <source>No complete answer before the deadline of %1 s.</source>
            <translation>Pas de réponse complète dans le délai de %1 s.</translation>
        </message>
        <message>
            <source>The answer came at less than %1 bytes a second.</source>
            <translation>La réponse est arrivée à moins de %1 octets par seconde.</translation>
        </message>
        <message>
            <source>The answer broke off after %1 of %2 bytes.</source>
            <translation>La réponse s’est interrompue après %1 octets sur %2.</translation>
        </message>
        <message>
            <source>The answer broke off after %1 bytes.</source>
            <translation>La réponse s’est interrompue après %1 octets.</translation>
        </message>
        <message>
            <source>Cancelled.</source>
            <translation>Annulé.</translation>
        </message>
        <message>
            <source>Outcome unknown: the request left, but its answer did not come. %1</source>
            <translation>Résultat inconnu : la requête est partie, mais sa réponse n’est pas arrivée. %1</translation>
        </message>
        <message>
            <source>It may or may not have happened. It was not sent again. Look at the target's present state before you repeat it.</source>
            <translation>L’action a pu avoir lieu ou non. Elle n’a pas été renvoyée. Vérifiez l’état actuel de la cible avant de la répéter.</translation>
        </message>
        <message>
            <source>The answer is larger than %1.</source>
            <translation>La réponse dépasse %1.</translation>
        </message>
        <message>
            <source>The head of the answer is empty or far too large.</source>
            <translation>L’en-tête de la réponse est vide ou beaucoup trop grand.</translation>
        </message>
        <message>
            <source>The answer states its length twice or unreadably.</source>
            <translation>La réponse indique sa longueur deux fois ou de façon illisible.</translation>
        </message>
        <message>
            <source>What answered does not speak HTTP.</source>
            <translation>Ce qui a répondu ne parle pas HTTP.</translation>
        </message>
        <message>
            <source>The answer's compression (%1) is damaged or unknown.</source>
            <translation>La compression de la réponse (%1) est endommagée ou inconnue.</translation>
        </message>
        <message>
            <source>The answer could not be kept on disk: %1.</source>
            <translation>La réponse n’a pas pu être conservée sur le disque : %1.</translation>
        </message>
        <message>
            <source>The address answered with a redirect (HTTP %1) to nowhere.</source>
            <translation>L’adresse a répondu par une redirection (HTTP %1) sans destination.</translation>
        </message>
        <message>
            <source>The address answered with a redirect (HTTP %1) to %2. It was not followed.</source>
            <translation>L’adresse a répondu par une redirection (HTTP %1) vers %2. Elle n’a pas été suivie.</translation>
        </message>
        <message>
            <source>no content type</source>
            <translation>pas de type de contenu</translation>
        </message>
        <message>
            <source>Not the manager's answer (HTTP %1, %2): a proxy, a sign-in page or another server answered.</source>
            <translation>Ce n’est pas la réponse du manager (HTTP %1, %2) : un proxy, une page d’authentification ou un autre serveur a répondu.</translation>
        </message>
        <message>
            <source>Only a preliminary answer came (HTTP %1).</source>
            <translation>Seule une réponse préliminaire est arrivée (HTTP %1).</translation>
        </message>
        <message>
            <source>The manager does not accept the token (HTTP 401).</source>
            <translation>Le manager n’accepte pas le jeton (HTTP 401).</translation>
        </message>
        <message>
            <source>The manager does not allow this (HTTP 403).</source>
            <translation>Le manager ne l’autorise pas (HTTP 403).</translation>
        </message>
        <message>
            <source>There is nothing at this address (HTTP 404).</source>
            <translation>Il n’y a rien à cette adresse (HTTP 404).</translation>
        </message>
        <message>
            <source>This address does not take such a request (HTTP 405).</source>
            <translation>Cette adresse n’accepte pas ce type de requête (HTTP 405).</translation>
        </message>
        <message>
            <source>The request is too large for the manager (HTTP 413).</source>
            <translation>La requête est trop volumineuse pour le manager (HTTP 413).</translation>
        </message>
        <message>
            <source>Too many requests; the manager asks to wait (HTTP 429).</source>
            <translation>Trop de requêtes ; le manager demande d’attendre (HTTP 429).</translation>
        </message>
        <message>
            <source>The manager cannot be reached behind its gateway (HTTP %1).</source>
            <translation>Le manager est injoignable derrière sa passerelle (HTTP %1).</translation>
        </message>
        <message>
            <source>The manager refused without a word (HTTP %1).</source>
            <translation>Le manager a refusé sans explication (HTTP %1).</translation>
        </message>
        <message>
            <source>An empty answer like this comes when the address is not an Alien manager, its path prefix is missing, or the manager is another version.</source>
            <translation>On obtient une telle réponse vide quand l’adresse n’est pas celle d’un manager Alien, que son préfixe de chemin manque, ou que le manager est d’une autre version.</translation>
        </message>
        <message>
            <source>%1 wants a client certificate, which this console does not send to it.</source>
            <translation>%1 demande un certificat client, que cette console ne lui envoie pas.</translation>
        </message>
        <message>
            <source>Use an address that asks for none, or have the gateway before it let operators in with their token alone. Only for a metrics server can a certificate be given here.</source>
            <translation>Utilisez une adresse qui n’en demande pas, ou faites en sorte que la passerelle en amont admette les opérateurs avec leur seul jeton. Seul un serveur de métriques peut recevoir ici un certificat.</translation>
        </message>
    </context>
    <context>
        <name>alien::FacetPanel</name>
        <message>
            <source>Fewer</source>
            <translation>Moins</translation>
        </message>
        <message>
            <source>%1 more</source>
            <translation>%1 de plus</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>Filtres</translation>
        </message>
    </context>
    <context>
        <name>alien::FactList</name>
        <message>
            <source>none</source>
            <translation>aucun</translation>
        </message>
        <message>
            <source>Copy %1</source>
            <extracomment>%1: the label of a fact, "Worker name"</extracomment>
            <translation>Copier : %1</translation>
        </message>
    </context>
    <context>
        <name>alien::FanOutMatrix</name>
        <message>
            <source>the others are %1</source>
            <translation>les autres valent %1</translation>
        </message>
        <message>
            <source>the others lie between %1 and %2</source>
            <translation>les autres se situent entre %1 et %2</translation>
        </message>
        <message>
            <source>%1 of %2 is %3, %4.</source>
            <translation>%1 de %2 vaut %3, %4.</translation>
        </message>
        <message>
            <source>%1 of %2 is %3.</source>
            <translation>%1 de %2 vaut %3.</translation>
        </message>
        <message>
            <source>%1 is missing at %2.</source>
            <translation>%1 manque chez %2.</translation>
        </message>
        <message numerus="yes">
            <source>%n answers differ from the rest.</source>
            <translation>
                <numerusform>%n réponse diffère des autres.</numerusform>
                <numerusform>%n réponses diffèrent des autres.</numerusform>
            </translation>
        </message>
        <message>
            <source>No answer stands out.</source>
            <translation>Aucune réponse ne se distingue.</translation>
        </message>
        <message numerus="yes">
            <source>%n more.</source>
            <translation>
                <numerusform>%n de plus.</numerusform>
                <numerusform>%n de plus.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n gave no result.</source>
            <translation>
                <numerusform>%n n’a donné aucun résultat.</numerusform>
                <numerusform>%n n’ont donné aucun résultat.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::FanOutModel</name>
        <message>
            <source>%1 % uploaded, %2 of %3</source>
            <translation>%1 % téléversés, %2 sur %3</translation>
        </message>
        <message>
            <source>Deployment</source>
            <translation>Déploiement</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Took</source>
            <translation>Durée</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Réponse</translation>
        </message>
    </context>
    <context>
        <name>alien::FanOutView</name>
        <message>
            <source>Fan-out</source>
            <translation>Diffusion</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Réponses</translation>
        </message>
        <message>
            <source>Add field</source>
            <translation>Ajouter un champ</translation>
        </message>
        <message>
            <source>Add answer field</source>
            <translation>Ajouter un champ de réponse</translation>
        </message>
        <message>
            <source>Answer fields</source>
            <translation>Champs de réponse</translation>
        </message>
        <message>
            <source>Sent %1</source>
            <translation>Envoyée %1</translation>
        </message>
        <message numerus="yes">
            <source>%n succeeded</source>
            <translation>
                <numerusform>%n réussie</numerusform>
                <numerusform>%n réussies</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n failed</source>
            <translation>
                <numerusform>%n en échec</numerusform>
                <numerusform>%n en échec</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n failed or unknown</source>
            <translation>
                <numerusform>%n en échec ou inconnue</numerusform>
                <numerusform>%n en échec ou inconnues</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not sent</source>
            <translation>
                <numerusform>%n non envoyé</numerusform>
                <numerusform>%n non envoyés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n under way</source>
            <translation>
                <numerusform>%n en cours</numerusform>
                <numerusform>%n en cours</numerusform>
            </translation>
        </message>
        <message>
            <source>took %1, median %2</source>
            <translation>durée %1, médiane %2</translation>
        </message>
        <message>
            <source>Request %1</source>
            <translation>Requête %1</translation>
        </message>
        <message>
            <source>Answer of %1 against the most common one</source>
            <translation>Réponse de %1 par rapport à la plus fréquente</translation>
        </message>
        <message>
            <source>Most common</source>
            <translation>La plus fréquente</translation>
        </message>
        <message>
            <source>All fields that can be compared are shown</source>
            <translation>Tous les champs comparables sont affichés</translation>
        </message>
        <message>
            <source>Shows only the answers that differ from the rest.</source>
            <translation>N’affiche que les réponses qui diffèrent des autres.</translation>
        </message>
        <message numerus="yes">
            <source>%n of %1 answers differ</source>
            <translation>
                <numerusform>%n réponse sur %1 diffère</numerusform>
                <numerusform>%n réponses sur %1 diffèrent</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::FieldEditor</name>
        <message>
            <source>%1 Left out: %2.</source>
            <translation>%1 Omis : %2.</translation>
        </message>
    </context>
    <context>
        <name>alien::FieldForm</name>
        <message>
            <source>This operation takes nothing.</source>
            <translation>Cette opération ne prend rien.</translation>
        </message>
        <message>
            <source>Needed</source>
            <translation>Obligatoire</translation>
        </message>
        <message>
            <source>May be left out</source>
            <translation>Facultatif</translation>
        </message>
        <message>
            <source>in the path</source>
            <translation>dans le chemin</translation>
        </message>
        <message>
            <source>in the query</source>
            <translation>dans la requête</translation>
        </message>
        <message>
            <source>in the body</source>
            <translation>dans le corps</translation>
        </message>
        <message>
            <source>%1; %2.</source>
            <translation>%1 ; %2.</translation>
        </message>
    </context>
    <context>
        <name>alien::FileMask</name>
        <message>
            <source>%1. Names are masked, so the file holds pseudonyms.</source>
            <translation>%1. Les noms sont masqués, le fichier contient donc des pseudonymes.</translation>
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
            <translation>schéma</translation>
        </message>
        <message>
            <source>rule %1</source>
            <translation>règle %1</translation>
        </message>
        <message>
            <source>at deploy</source>
            <translation>au déploiement</translation>
        </message>
        <message>
            <source>update rule</source>
            <translation>règle de mise à jour</translation>
        </message>
        <message>
            <source>names</source>
            <translation>noms</translation>
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
            <translation>Gravité</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Emplacement</translation>
        </message>
        <message>
            <source>Deployments</source>
            <translation>Déploiements</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>Constat</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Règle</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Pourquoi</translation>
        </message>
        <message>
            <source>error, warning, notice, not checked</source>
            <translation>error, warning, notice, not checked</translation>
        </message>
        <message>
            <source>rule</source>
            <translation>règle</translation>
        </message>
        <message>
            <source>place</source>
            <translation>emplacement</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>Erreur</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Avertissement</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>Remarque</translation>
        </message>
        <message>
            <source>Not checked</source>
            <translation>Non vérifié</translation>
        </message>
    </context>
    <context>
        <name>alien::FindingsPanel</name>
        <message>
            <source>Findings</source>
            <translation>Constats</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message numerus="yes">
            <source>%n error(s)</source>
            <translation>
                <numerusform>%n erreur</numerusform>
                <numerusform>%n erreurs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translation>
                <numerusform>%n avertissement</numerusform>
                <numerusform>%n avertissements</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n notice(s)</source>
            <translation>
                <numerusform>%n remarque</numerusform>
                <numerusform>%n remarques</numerusform>
            </translation>
        </message>
        <message>
            <source>Schema and preflight rules checked in %1 ms; F8 next finding</source>
            <translation>Schéma et règles préalables vérifiés en %1 ms ; F8 : constat suivant</translation>
        </message>
    </context>
    <context>
        <name>alien::FleetActs</name>
        <message>
            <source>An action on it is on its way.</source>
            <translation>Une action est déjà en route.</translation>
        </message>
        <message>
            <source>A retry was asked for already; the manager picks it up within seconds.</source>
            <translation>Une relance a déjà été demandée ; le manager la prend en compte en quelques secondes.</translation>
        </message>
        <message numerus="yes">
            <source>%n left out: %1</source>
            <translation>
                <numerusform>%n omis : %1</numerusform>
                <numerusform>%n omis : %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>Relancer</translation>
        </message>
        <message>
            <source>Redeploy</source>
            <translation>Redéployer</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Detach</source>
            <translation>Détacher</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>Oublier</translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s)</source>
            <translation>
                <numerusform>%n déploiement</numerusform>
                <numerusform>%n déploiements</numerusform>
            </translation>
        </message>
        <message>
            <source>Type %1, the number of deployments</source>
            <translation>Saisissez %1, le nombre de déploiements</translation>
        </message>
        <message>
            <source>Type %1</source>
            <translation>Saisissez %1</translation>
        </message>
        <message>
            <source>Retry %1?</source>
            <translation>Relancer %1 ?</translation>
        </message>
        <message>
            <source>The manager runs the failed phase again, with the release it wanted before.</source>
            <translation>Le manager réexécute la phase en échec, avec la release attendue auparavant.</translation>
        </message>
        <message>
            <source>Nothing is undone: what the phase creates stays.</source>
            <translation>Rien n’est annulé : ce que la phase crée reste.</translation>
        </message>
        <message>
            <source>Redeploy %1?</source>
            <translation>Redéployer %1 ?</translation>
        </message>
        <message>
            <source>It goes to update-pending and is updated to the release it wants, also when nothing changed. Its workers may restart.</source>
            <translation>Il passe à update-pending et est mis à jour vers la release qu’il attend, même si rien n’a changé. Ses workers peuvent redémarrer.</translation>
        </message>
        <message>
            <source>Each goes to update-pending and is updated to the release it wants, also when nothing changed. Its workers may restart.</source>
            <translation>Chacun passe à update-pending et est mis à jour vers la release qu’il attend, même si rien n’a changé. Ses workers peuvent redémarrer.</translation>
        </message>
        <message>
            <source>A redeploy cannot be stopped. An older release comes back only by publishing its stack again.</source>
            <translation>Un redéploiement ne peut pas être arrêté. Une release antérieure ne revient qu’en republiant sa stack.</translation>
        </message>
        <message>
            <source>Delete %1 and its cloud resources?</source>
            <translation>Supprimer %1 et ses ressources cloud ?</translation>
        </message>
        <message>
            <source>The manager destroys the resources in the customer's cloud, with the data in them, and then removes the deployment.</source>
            <translation>Le manager détruit les ressources dans le cloud du client, avec les données qu’elles contiennent, puis supprime le déploiement.</translation>
        </message>
        <message>
            <source>There is no way back.</source>
            <translation>Aucun retour en arrière n’est possible.</translation>
        </message>
        <message>
            <source>I know that the data in them is destroyed</source>
            <translation>Je sais que les données qu’elles contiennent sont détruites</translation>
        </message>
        <message>
            <source>Detach %1 from the manager?</source>
            <translation>Détacher %1 du manager ?</translation>
        </message>
        <message>
            <source>Forget %1?</source>
            <translation>Oublier %1 ?</translation>
        </message>
        <message>
            <source>The manager removes its record at once. Cloud resources stay, keep running and cost money; its commands can no longer be read, and its deployment token stays valid.</source>
            <translation>Le manager efface aussitôt son enregistrement. Les ressources cloud restent, continuent de fonctionner et coûtent de l’argent ; ses commandes ne sont plus lisibles, et son jeton de déploiement reste valable.</translation>
        </message>
        <message>
            <source>There is no way back: a new deployment does not take the old resources over.</source>
            <translation>Aucun retour en arrière n’est possible : un nouveau déploiement ne reprend pas les anciennes ressources.</translation>
        </message>
        <message>
            <source>I know that the cloud resources stay and cost money</source>
            <translation>Je sais que les ressources cloud restent et coûtent de l’argent</translation>
        </message>
        <message>
            <source>The manager runs the failed phase of each again within seconds; the table shows how it goes.</source>
            <translation>Pour chacun, le manager relance la phase en échec dans les secondes qui suivent ; le tableau en montre l’avancement.</translation>
        </message>
        <message>
            <source>Each is update-pending now and is updated next; the table shows how it goes.</source>
            <translation>Chacun est maintenant update-pending et sera bientôt mis à jour ; le tableau en montre l’avancement.</translation>
        </message>
        <message>
            <source>The manager destroys the resources of each next and then removes it; the table shows how it goes.</source>
            <translation>Pour chacun, le manager va détruire les ressources, puis supprimer le déploiement ; le tableau en montre l’avancement.</translation>
        </message>
        <message numerus="yes">
            <source>Looking at %n deployment(s)…</source>
            <translation>
                <numerusform>Examen de %n déploiement…</numerusform>
                <numerusform>Examen de %n déploiements…</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message numerus="yes">
            <source>%n left out for other reasons</source>
            <translation>
                <numerusform>%n omis pour d’autres raisons</numerusform>
                <numerusform>%n omis pour d’autres raisons</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::FleetController</name>
        <message>
            <source>Select a deployment first.</source>
            <translation>Sélectionnez d’abord un déploiement.</translation>
        </message>
        <message>
            <source>Only one deployment at a time: nothing brings it back.</source>
            <translation>Un seul déploiement à la fois : rien ne le ramène.</translation>
        </message>
        <message>
            <source>Select one deployment only.</source>
            <translation>Ne sélectionnez qu’un déploiement.</translation>
        </message>
        <message>
            <source>It is being read.</source>
            <translation>Lecture en cours.</translation>
        </message>
        <message>
            <source>No resource of it has a public URL.</source>
            <translation>Aucune de ses ressources n’a d’URL publique.</translation>
        </message>
        <message>
            <source>This sandbox ends with the window.</source>
            <translation>Ce bac à sable disparaît avec la fenêtre.</translation>
        </message>
        <message>
            <source>Deployments</source>
            <translation>Déploiements</translation>
        </message>
        <message>
            <source>The filter hides this deployment; clear the filter to act on it.</source>
            <translation>Le filtre masque ce déploiement ; effacez le filtre pour agir dessus.</translation>
        </message>
    </context>
    <context>
        <name>alien::FleetEntry</name>
        <message>
            <source>Open the public URLs of the fleet first.</source>
            <translation>Ouvrez d’abord les URL publiques du parc.</translation>
        </message>
        <message>
            <source>Open the section Deployments first.</source>
            <translation>Ouvrez d’abord la section Déploiements.</translation>
        </message>
        <message>
            <source>Compare two deployments first.</source>
            <translation>Comparez d’abord deux déploiements.</translation>
        </message>
    </context>
    <context>
        <name>alien::FleetPage</name>
        <message>
            <source>Deployments</source>
            <translation>Déploiements</translation>
        </message>
        <message>
            <source>Filter deployments</source>
            <translation>Filtrer les déploiements</translation>
        </message>
        <message>
            <source>status:failed group:acme release!=latest age&gt;1h text</source>
            <translation>status:failed group:acme release!=latest age&gt;1h texte</translation>
        </message>
        <message>
            <source>deployments</source>
            <translation>déploiements</translation>
        </message>
        <message>
            <source>There was no deployment then</source>
            <translation>Il n’y avait alors aucun déploiement</translation>
        </message>
        <message>
            <source>The deployments could not be read</source>
            <translation>Les déploiements n’ont pas pu être lus</translation>
        </message>
        <message>
            <source>%1 at %2</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1, as of %2</source>
            <translation>%1, état à %2</translation>
        </message>
        <message numerus="yes">
            <source>%1 in %n group(s)</source>
            <translation>
                <numerusform>%1 dans %n groupe</numerusform>
                <numerusform>%1 dans %n groupes</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Run command on %1…</source>
            <extracomment>%1: to how many of the selected deployments it can be sent</extracomment>
            <translation>Exécuter une commande sur %1…</translation>
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
            <translation>pas encore lu</translation>
        </message>
        <message>
            <source>public</source>
            <translation>public</translation>
        </message>
        <message>
            <source>private</source>
            <translation>privé</translation>
        </message>
        <message>
            <source>manager's own host</source>
            <translation>hôte du manager</translation>
        </message>
        <message>
            <source>not stated</source>
            <translation>non précisé</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Deployment</source>
            <translation>Déploiement</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Groupe</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>Plateforme</translation>
        </message>
        <message>
            <source>Resource</source>
            <translation>Ressource</translation>
        </message>
        <message>
            <source>Endpoint</source>
            <translation>Endpoint</translation>
        </message>
        <message>
            <source>Public URL</source>
            <translation>URL publique</translation>
        </message>
        <message>
            <source>Access</source>
            <translation>Accès</translation>
        </message>
        <message>
            <source>Found from here</source>
            <translation>Constaté d’ici</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>Certificat</translation>
        </message>
        <message>
            <source>Latency</source>
            <translation>Latence</translation>
        </message>
        <message>
            <source>Looked at</source>
            <translation>Vérifiée</translation>
        </message>
        <message>
            <source>Its name, where the manager names endpoints (3.x).</source>
            <translation>Son nom, là où le manager nomme les endpoints (3.x).</translation>
        </message>
        <message>
            <source>What the stack says about who may reach it; nobody has tried.</source>
            <translation>Qui peut l’atteindre d’après la stack ; personne n’a essayé.</translation>
        </message>
        <message>
            <source>What this machine saw when it looked; nothing while looking is switched off.</source>
            <translation>Ce que cette machine a constaté à la vérification ; rien tant que la vérification est désactivée.</translation>
        </message>
        <message>
            <source>How long the certificate is still valid; the soonest first.</source>
            <translation>Durée de validité restante du certificat ; la plus courte d’abord.</translation>
        </message>
        <message>
            <source>From connecting to the answer's head.</source>
            <translation>De la connexion à l’en-tête de la réponse.</translation>
        </message>
        <message numerus="yes">
            <source>Only the first URL is known until the next poll; %n resource(s) have one.</source>
            <translation>
                <numerusform>Seule la première URL est connue jusqu’à la prochaine interrogation ; %n ressource en a une.</numerusform>
                <numerusform>Seule la première URL est connue jusqu’à la prochaine interrogation ; %n ressources en ont une.</numerusform>
            </translation>
        </message>
        <message>
            <source>expired</source>
            <translation>expiré</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <translation>%1 ms</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 à %2</translation>
        </message>
        <message>
            <source>running but dead: %1</source>
            <translation>actif mais mort : %1</translation>
        </message>
        <message>
            <source>failed but serving: %1</source>
            <translation>en échec mais répond : %1</translation>
        </message>
        <message>
            <source>dead: %1</source>
            <translation>mort : %1</translation>
        </message>
        <message>
            <source>not looked at: %1</source>
            <translation>non vérifiée : %1</translation>
        </message>
    </context>
    <context>
        <name>alien::FleetUrlsController</name>
        <message>
            <source>Open the public URLs of the fleet first.</source>
            <translation>Ouvrez d’abord les URL publiques du parc.</translation>
        </message>
        <message>
            <source>Select a URL first.</source>
            <translation>Sélectionnez d’abord une URL.</translation>
        </message>
        <message>
            <source>Select one URL only.</source>
            <translation>Ne sélectionnez qu’une URL.</translation>
        </message>
        <message>
            <source>A browser opens http and https only.</source>
            <translation>Un navigateur n’ouvre que http et https.</translation>
        </message>
        <message>
            <source>The table shows no URL.</source>
            <translation>Le tableau n’affiche aucune URL.</translation>
        </message>
        <message>
            <source>Deployments</source>
            <translation>Déploiements</translation>
        </message>
    </context>
    <context>
        <name>alien::FleetUrlsPage</name>
        <message>
            <source>Public URLs</source>
            <translation>URL publiques</translation>
        </message>
        <message>
            <source>Filter public URLs</source>
            <translation>Filtrer les URL publiques</translation>
        </message>
        <message>
            <source>status:failed group:acme probe:running-but-dead expires&lt;21d text</source>
            <translation>status:failed group:acme probe:running-but-dead expires&lt;21d texte</translation>
        </message>
        <message>
            <source>public URLs</source>
            <translation>URL publiques</translation>
        </message>
        <message>
            <source>Look at these URLs from this machine</source>
            <translation>Vérifier ces URL depuis cette machine</translation>
        </message>
        <message>
            <source>Each shown URL gets a HEAD request from this machine, and GET where HEAD is refused, %1 at a time and at most every %2 min: no token, no cookies, no redirect is followed. The customers' servers see this machine's address.</source>
            <translation>Chaque URL affichée reçoit une requête HEAD de cette machine, et GET là où HEAD est refusé, %1 à la fois et au plus toutes les %2 min : sans jeton, sans cookie, sans suivre de redirection. Les serveurs des clients voient l’adresse de cette machine.</translation>
        </message>
        <message>
            <source>%1 of %2 looked at.</source>
            <translation>%1 vérifiées sur %2.</translation>
        </message>
        <message>
            <source>It stops when this page is left.</source>
            <translation>La vérification s’arrête quand on quitte cette page.</translation>
        </message>
        <message>
            <source>Off: nobody is contacted.</source>
            <translation>Désactivé : personne n’est contacté.</translation>
        </message>
        <message>
            <source>Deployments</source>
            <translation>Déploiements</translation>
        </message>
        <message>
            <source>Back to deployments</source>
            <translation>Retour aux déploiements</translation>
        </message>
        <message>
            <source>Back to the deployments (Esc, Alt+Left)</source>
            <translation>Retour aux déploiements (Échap, Alt+Gauche)</translation>
        </message>
        <message>
            <source>Copy as a table</source>
            <translation>Copier en tableau</translation>
        </message>
        <message>
            <source>As table</source>
            <translation>En tableau</translation>
        </message>
        <message>
            <source>From the list of the last poll; no deployment was read for it. “Access” is what the stack says: some platforms give private workers a URL too, and one on localhost lives on the manager's own host.</source>
            <translation>D’après la liste de la dernière interrogation ; aucun déploiement n’a été lu pour cela. « Accès » reprend ce que dit la stack : certaines plateformes donnent aussi une URL aux workers privés, et une URL sur localhost se trouve sur l’hôte du manager.</translation>
        </message>
        <message numerus="yes">
            <source>Of %n deployment(s) only the first URL is known until the next poll.</source>
            <translation>
                <numerusform>Pour %n déploiement, seule la première URL est connue jusqu’à la prochaine interrogation.</numerusform>
                <numerusform>Pour %n déploiements, seule la première URL est connue jusqu’à la prochaine interrogation.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message numerus="yes">
            <source>%n public URL(s)</source>
            <translation>
                <numerusform>%n URL publique</numerusform>
                <numerusform>%n URL publiques</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s)</source>
            <translation>
                <numerusform>%n déploiement</numerusform>
                <numerusform>%n déploiements</numerusform>
            </translation>
        </message>
        <message>
            <source>The deployments could not be read</source>
            <translation>Les déploiements n’ont pas pu être lus</translation>
        </message>
        <message>
            <source>No public URL in the whole fleet</source>
            <translation>Aucune URL publique dans tout le parc</translation>
        </message>
        <message>
            <source>Workers and containers get one when they are public and have been provisioned.</source>
            <translation>Les workers et les conteneurs en reçoivent une lorsqu’ils sont publics et provisionnés.</translation>
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
            <translation>%1 j</translation>
        </message>
        <message>
            <source>%1 d %2 h</source>
            <translation>%1 j %2 h</translation>
        </message>
        <message>
            <source>%1 ago</source>
            <translation>il y a %1</translation>
        </message>
    </context>
    <context>
        <name>alien::GraphView</name>
        <message>
            <source>Graph</source>
            <translation>Graphe</translation>
        </message>
        <message>
            <source>clock</source>
            <translation>horloge</translation>
        </message>
        <message>
            <source>%1 uses %2</source>
            <translation>%1 utilise %2</translation>
        </message>
        <message>
            <source>%1 waits for %2</source>
            <translation>%1 attend %2</translation>
        </message>
        <message>
            <source>%1 starts %2</source>
            <translation>%1 démarre %2</translation>
        </message>
        <message>
            <source>Select a resource to see its neighbours.</source>
            <translation>Sélectionnez une ressource pour voir ses voisines.</translation>
        </message>
        <message numerus="yes">
            <source>%n more not drawn</source>
            <translation>
                <numerusform>%n autre non dessinée</numerusform>
                <numerusform>%n autres non dessinées</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::GroupInspector</name>
        <message>
            <source>Tokens</source>
            <translation>Jetons</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Résumé</translation>
        </message>
        <message>
            <source>Deployments by class</source>
            <translation>Déploiements par classe</translation>
        </message>
        <message>
            <source>(no name)</source>
            <translation>(sans nom)</translation>
        </message>
        <message>
            <source>Copy id</source>
            <translation>Copier l’ID</translation>
        </message>
        <message>
            <source>Deployments</source>
            <translation>Déploiements</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Afficher</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Créé</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>A group cannot be renamed, resized or deleted: the manager has no such operation.</source>
            <translation>Un groupe ne peut être ni renommé, ni redimensionné, ni supprimé : le manager n’a pas d’opération pour cela.</translation>
        </message>
        <message>
            <source>No tokens for this group</source>
            <translation>Aucun jeton pour ce groupe</translation>
        </message>
        <message>
            <source>Mint one to let somebody deploy into it.</source>
            <translation>Émettez-en un pour permettre à quelqu’un d’y déployer.</translation>
        </message>
    </context>
    <context>
        <name>alien::GroupTable</name>
        <message>
            <source>part of the name</source>
            <translation>partie du nom</translation>
        </message>
        <message>
            <source>id or its beginning</source>
            <translation>ID ou son début</translation>
        </message>
        <message>
            <source>deployments</source>
            <translation>déploiements</translation>
        </message>
        <message>
            <source>deployments allowed</source>
            <translation>déploiements autorisés</translation>
        </message>
        <message>
            <source>failed deployments</source>
            <translation>déploiements en échec</translation>
        </message>
        <message>
            <source>working deployments</source>
            <translation>déploiements en cours</translation>
        </message>
        <message>
            <source>%1
Its deployments were read at %2</source>
            <translation>%1
Ses déploiements ont été lus à %2</translation>
        </message>
    </context>
    <context>
        <name>alien::GroupsController</name>
        <message>
            <source>New &amp;group…</source>
            <translation>Nouveau &amp;groupe…</translation>
        </message>
        <message>
            <source>Creates a deployment group.</source>
            <translation>Crée un groupe de déploiement.</translation>
        </message>
        <message>
            <source>&amp;Show deployments</source>
            <translation>Afficher les dé&amp;ploiements</translation>
        </message>
        <message>
            <source>Opens the table of deployments, filtered to the group.</source>
            <translation>Ouvre le tableau des déploiements, filtré sur le groupe.</translation>
        </message>
        <message>
            <source>Copy group &amp;id</source>
            <translation>Copier l’&amp;ID du groupe</translation>
        </message>
        <message>
            <source>Copies the id of the group.</source>
            <translation>Copie l’ID du groupe.</translation>
        </message>
        <message>
            <source>&amp;Mint token…</source>
            <translation>É&amp;mettre un jeton…</translation>
        </message>
        <message>
            <source>Makes a token that may deploy into the group; it is shown this once.</source>
            <translation>Crée un jeton qui permet de déployer dans le groupe ; il n’est affiché que cette fois.</translation>
        </message>
        <message>
            <source>&amp;Revoke token…</source>
            <translation>&amp;Révoquer le jeton…</translation>
        </message>
        <message>
            <source>Ends the selected token at once.</source>
            <translation>Met fin aussitôt au jeton sélectionné.</translation>
        </message>
        <message>
            <source>Select a group first.</source>
            <translation>Sélectionnez d’abord un groupe.</translation>
        </message>
        <message>
            <source>Select a token in the group's tab Tokens first.</source>
            <translation>Sélectionnez d’abord un jeton dans l’onglet Jetons du groupe.</translation>
        </message>
        <message>
            <source>Create a group?</source>
            <translation>Créer un groupe ?</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Créer</translation>
        </message>
        <message>
            <source>Mint</source>
            <translation>Émettre</translation>
        </message>
        <message>
            <source>Token of group %1</source>
            <translation>Jeton du groupe %1</translation>
        </message>
        <message>
            <source>Whoever has it may deploy into this group. It is shown this once and never expires; it can be revoked in the tab Tokens.</source>
            <translation>Quiconque le détient peut déployer dans ce groupe. Il n’est affiché que cette fois et n’expire jamais ; il peut être révoqué dans l’onglet Jetons.</translation>
        </message>
        <message>
            <source>Mint a token for group %1?</source>
            <translation>Émettre un jeton pour le groupe %1 ?</translation>
        </message>
        <message>
            <source>It may create deployments in this group, and see and redeploy those that are there. It never expires.</source>
            <translation>Il permet de créer des déploiements dans ce groupe, et de voir et redéployer ceux qui s’y trouvent. Il n’expire jamais.</translation>
        </message>
        <message>
            <source>It can be revoked.</source>
            <translation>Il peut être révoqué.</translation>
        </message>
        <message>
            <source>Mint 1 token</source>
            <translation>Émettre 1 jeton</translation>
        </message>
        <message>
            <source>Revoke</source>
            <translation>Révoquer</translation>
        </message>
        <message>
            <source>One of them is the token that this console uses: it is locked out at once.</source>
            <translation>L’un d’eux est le jeton utilisé par cette console : elle perd l’accès aussitôt.</translation>
        </message>
        <message numerus="yes">
            <source>Revoke %n token(s)?</source>
            <translation>
                <numerusform>Révoquer %n jeton ?</numerusform>
                <numerusform>Révoquer %n jetons ?</numerusform>
            </translation>
        </message>
        <message>
            <source>Agents and people who use it are refused from now on.</source>
            <translation>Les agents et les personnes qui l’utilisent sont désormais refusés.</translation>
        </message>
        <message>
            <source>There is no way back; a new token can be minted.</source>
            <translation>Aucun retour en arrière n’est possible ; un nouveau jeton peut être émis.</translation>
        </message>
        <message>
            <source>Type %1</source>
            <translation>Saisissez %1</translation>
        </message>
        <message>
            <source>Tokens are listed for the role %1; you are %2.</source>
            <translation>Les jetons ne sont listés que pour le rôle %1 ; vous êtes %2.</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Groupes</translation>
        </message>
    </context>
    <context>
        <name>alien::GroupsPage</name>
        <message>
            <source>Groups</source>
            <translation>Groupes</translation>
        </message>
        <message>
            <source>Filter groups</source>
            <translation>Filtrer les groupes</translation>
        </message>
        <message>
            <source>name or id</source>
            <translation>nom ou ID</translation>
        </message>
        <message>
            <source>groups</source>
            <translation>groupes</translation>
        </message>
        <message>
            <source>The groups could not be read</source>
            <translation>Les groupes n’ont pas pu être lus</translation>
        </message>
        <message>
            <source>No groups yet</source>
            <translation>Pas encore de groupes</translation>
        </message>
        <message>
            <source>A group holds the deployments of one customer and says how many there may be.</source>
            <translation>Un groupe contient les déploiements d’un client et fixe leur nombre maximal.</translation>
        </message>
        <message>
            <source>New group…</source>
            <translation>Nouveau groupe…</translation>
        </message>
    </context>
    <context>
        <name>alien::HandbookPage</name>
        <message>
            <source>No page has these words.</source>
            <translation>Aucune page ne contient ces mots.</translation>
        </message>
        <message>
            <source>Handbook</source>
            <translation>Manuel</translation>
        </message>
        <message>
            <source>F1 again shows every shortcut, Esc goes back</source>
            <translation>F1 encore une fois montre tous les raccourcis, Échap revient en arrière</translation>
        </message>
        <message>
            <source>Search the handbook</source>
            <translation>Chercher dans le manuel</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
    </context>
    <context>
        <name>alien::HealthReason</name>
        <message>
            <source>Its status is %1.</source>
            <translation>Son état est %1.</translation>
        </message>
        <message>
            <source>Its status is %1, with the error %2.</source>
            <translation>Son état est %1, avec l’erreur %2.</translation>
        </message>
        <message>
            <source>It stays in %1 for longer than usual.</source>
            <translation>Il reste à l’état %1 plus longtemps que d’habitude.</translation>
        </message>
        <message>
            <source>Its status is %1: somebody has to finish that by hand.</source>
            <translation>Son état est %1 : quelqu’un doit terminer cela à la main.</translation>
        </message>
        <message numerus="yes">
            <source>%n resource(s) failed.</source>
            <translation>
                <numerusform>%n ressource est en échec.</numerusform>
                <numerusform>%n ressources sont en échec.</numerusform>
            </translation>
        </message>
        <message>
            <source>A container has fewer replicas than it wants.</source>
            <translation>Un conteneur a moins de réplicas que prévu.</translation>
        </message>
        <message>
            <source>It runs and reports the error %1.</source>
            <translation>Il est actif et signale l’erreur %1.</translation>
        </message>
        <message>
            <source>It runs another release than it wants.</source>
            <translation>Il exécute une autre release que celle qu’il attend.</translation>
        </message>
        <message>
            <source>This console does not know the status %1.</source>
            <translation>Cette console ne connaît pas l’état %1.</translation>
        </message>
        <message>
            <source>Its agent has not been heard of for three intervals.</source>
            <translation>Son agent n’a pas donné de nouvelles depuis trois intervalles.</translation>
        </message>
        <message>
            <source>The manager has no state of its resources yet.</source>
            <translation>Le manager n’a pas encore d’état pour ses ressources.</translation>
        </message>
        <message>
            <source>Its status is %1: work on it is under way.</source>
            <translation>Son état est %1 : une opération est en cours.</translation>
        </message>
        <message>
            <source>It runs, and no resource of it reports an error.</source>
            <translation>Il est actif, et aucune de ses ressources ne signale d’erreur.</translation>
        </message>
        <message>
            <source>It is deleted.</source>
            <translation>Il est supprimé.</translation>
        </message>
    </context>
    <context>
        <name>alien::HeatLines</name>
        <message>
            <source>up to %1</source>
            <translation>jusqu’à %1</translation>
        </message>
        <message>
            <source>above %1</source>
            <translation>plus de %1</translation>
        </message>
        <message>
            <source>all</source>
            <translation>tous</translation>
        </message>
    </context>
    <context>
        <name>alien::HeatPlot</name>
        <message numerus="yes">
            <source>%n value(s), half of them up to %1</source>
            <translation>
                <numerusform>%n valeur, dont la moitié jusqu’à %1</numerusform>
                <numerusform>%n valeurs, dont la moitié jusqu’à %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::HeldText</name>
        <message>
            <source>Edit in lines</source>
            <translation>Modifier ligne par ligne</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>It is kept and sent byte for byte. A text of this size would stop the window while it is edited.</source>
            <translation>Il est conservé et envoyé octet pour octet. Modifier un texte de cette taille bloquerait la fenêtre.</translation>
        </message>
        <message>
            <source>Formats it, so that each value has a line of its own</source>
            <translation>Le met en forme, avec une ligne par valeur</translation>
        </message>
        <message>
            <source>Remove the large text</source>
            <translation>Retirer le grand texte</translation>
        </message>
        <message>
            <source>What stood here before comes back</source>
            <translation>Le contenu précédent revient</translation>
        </message>
        <message>
            <source>Too large to edit as text: %1</source>
            <translation>Trop grand pour être modifié comme texte : %1</translation>
        </message>
    </context>
    <context>
        <name>alien::HelpPage</name>
        <message>
            <source>Help</source>
            <translation>Aide</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>Raccourcis</translation>
        </message>
        <message>
            <source>Esc goes back</source>
            <translation>Échap : retour</translation>
        </message>
        <message>
            <source>Finding things</source>
            <translation>Rechercher</translation>
        </message>
        <message>
            <source>Ctrl+K finds every action, deployment, group and release by a few letters; &gt; keeps to actions, # to groups, @ to releases, : to ids. Ctrl+F goes to the filter of the table in front. A filter is words and terms: status:failed group:acme age&gt;1h.</source>
            <translation>Ctrl+K trouve toute action, tout déploiement, groupe et release en quelques lettres ; &gt; se limite aux actions, # aux groupes, @ aux releases, : aux ID. Ctrl+F va au filtre du tableau au premier plan. Un filtre se compose de mots et de termes : status:failed group:acme age&gt;1h.</translation>
        </message>
        <message>
            <source>What a status means</source>
            <translation>Ce que signifie un état</translation>
        </message>
        <message>
            <source>The word is the manager's own. Its shape and colour are a class: healthy, working, stalled (working for longer than usual), needs action, failed, gone, unknown. A clock after the word says that the data is old.</source>
            <translation>Le mot est celui du manager. Sa forme et sa couleur indiquent une classe : sain, en cours, bloqué (en cours depuis plus longtemps que d’habitude), action requise, en échec, disparu, inconnu. Une horloge après le mot signale des données anciennes.</translation>
        </message>
        <message>
            <source>Changing things</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>Before anything is sent the deployment is read again; if it moved since you looked, nothing is sent. Single retries go at once, or on production after 5 s in which Undo takes them back. What is harder to repair asks for more. When an answer is lost the outcome is unknown: nothing is sent a second time by itself.</source>
            <translation>Avant tout envoi, le déploiement est relu ; s’il a changé depuis que vous l’avez consulté, rien n’est envoyé. Une relance isolée part aussitôt ou, en production, après 5 s pendant lesquelles « Annuler » l’arrête. Ce qui est plus difficile à réparer demande davantage. Quand une réponse se perd, le résultat est inconnu : rien n’est renvoyé automatiquement.</translation>
        </message>
        <message>
            <source>The journal</source>
            <translation>Le journal</translation>
        </message>
        <message>
            <source>Every change made from here is written down before it leaves and again with its outcome, in a chain that shows when somebody altered it. It stays on this computer.</source>
            <translation>Toute modification faite d’ici est inscrite avant son départ, puis avec son résultat, dans une chaîne qui révèle toute altération. Il reste sur cet ordinateur.</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>Jetons</translation>
        </message>
        <message>
            <source>A token is kept in the desktop's secret store, or for this run only when there is none. It is never written to a file, a log or the journal.</source>
            <translation>Un jeton est conservé dans le trousseau de secrets du bureau ou, s’il n’y en a pas, pour cette session seulement. Il n’est jamais écrit dans un fichier, un log ou le journal.</translation>
        </message>
        <message>
            <source>What a token may do</source>
            <translation>Ce qu’un jeton autorise</translation>
        </message>
        <message>
            <source>The manager tells the role of the token. An action that this role may not do stays visible, cannot be pressed and says which role it needs.</source>
            <translation>Le manager indique le rôle du jeton. Une action interdite à ce rôle reste visible, ne peut pas être déclenchée et indique le rôle nécessaire.</translation>
        </message>
        <message>
            <source>Alien Console %1, free software under the GPL 3 or later.</source>
            <translation>Alien Console %1, logiciel libre sous licence GPL 3 ou ultérieure.</translation>
        </message>
        <message>
            <source>Ctrl+Alt+1 to 9</source>
            <translation>Ctrl+Alt+1 à 9</translation>
        </message>
        <message>
            <source>The first nine connections</source>
            <translation>Les neuf premières connexions</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <source>Open what is selected</source>
            <translation>Ouvrir l’élément sélectionné</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Espace</translation>
        </message>
        <message>
            <source>Select or leave the current row</source>
            <translation>Sélectionner ou désélectionner la ligne</translation>
        </message>
        <message>
            <source>Ctrl+A</source>
            <translation>Ctrl+A</translation>
        </message>
        <message>
            <source>Select all in view</source>
            <translation>Sélectionner tout ce qui est affiché</translation>
        </message>
        <message>
            <source>Ctrl+C</source>
            <translation>Ctrl+C</translation>
        </message>
        <message>
            <source>Copy the selected rows</source>
            <translation>Copier les lignes sélectionnées</translation>
        </message>
        <message>
            <source>Menu or Shift+F10</source>
            <translation>Menu ou Maj+F10</translation>
        </message>
        <message>
            <source>What can be done with the selection</source>
            <translation>Les actions possibles sur la sélection</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Échap</translation>
        </message>
        <message>
            <source>One level back</source>
            <translation>Revenir d’un niveau</translation>
        </message>
        <message>
            <source>F10</source>
            <translation>F10</translation>
        </message>
        <message>
            <source>Menu bar</source>
            <translation>Barre de menus</translation>
        </message>
        <message>
            <source>What it is made of</source>
            <translation>De quoi il est fait</translation>
        </message>
        <message>
            <source>In one place only</source>
            <translation>À un seul endroit</translation>
        </message>
        <message>
            <source>In tables and everywhere</source>
            <translation>Dans les tableaux et partout</translation>
        </message>
    </context>
    <context>
        <name>alien::HistoryTab</name>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>Nothing changed while this console watched</source>
            <translation>Aucun changement pendant que cette console observait</translation>
        </message>
        <message>
            <source>The manager keeps no history; changes are noted here as they are seen.</source>
            <translation>Le manager ne tient pas d’historique ; les changements sont notés ici à mesure qu’ils sont vus.</translation>
        </message>
        <message>
            <source>Never failed since %1.</source>
            <translation>Aucun échec depuis %1.</translation>
        </message>
        <message numerus="yes">
            <source>Failed %n time(s) since %1.</source>
            <translation>
                <numerusform>%n échec depuis %1.</numerusform>
                <numerusform>%n échecs depuis %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Healthy again after %1 on average.</source>
            <translation>De nouveau sain après %1 en moyenne.</translation>
        </message>
        <message numerus="yes">
            <source>%n flap(s) from healthy to failed and back.</source>
            <translation>
                <numerusform>%n oscillation entre sain et en échec.</numerusform>
                <numerusform>%n oscillations entre sain et en échec.</numerusform>
            </translation>
        </message>
        <message>
            <source>under 1 %</source>
            <translation>moins de 1 %</translation>
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
            <translation>Temps par état : %1.</translation>
        </message>
    </context>
    <context>
        <name>alien::Inspector</name>
        <message>
            <source>Close inspector</source>
            <translation>Fermer l’inspecteur</translation>
        </message>
    </context>
    <context>
        <name>alien::Journal</name>
        <message>
            <source>The journal cannot be read.</source>
            <translation>Le journal est illisible.</translation>
        </message>
    </context>
    <context>
        <name>alien::JournalArchive</name>
        <message>
            <source>The journal cannot be read.</source>
            <translation>Le journal est illisible.</translation>
        </message>
        <message>
            <source>%1 does not read back as it was written.</source>
            <translation>%1 ne se relit pas tel qu’il a été écrit.</translation>
        </message>
        <message numerus="yes">
            <source>%n entries, the chain is unbroken.</source>
            <translation>
                <numerusform>%n entrée, la chaîne est intacte.</numerusform>
                <numerusform>%n entrées, la chaîne est intacte.</numerusform>
            </translation>
        </message>
        <message>
            <source>The chain breaks at entry %1: what stands there is not what was written.</source>
            <translation>La chaîne est rompue à l’entrée %1 : son contenu n’est pas celui qui a été écrit.</translation>
        </message>
    </context>
    <context>
        <name>alien::JournalCheck</name>
        <message>
            <source>Entries 1 to %1 are in an archive that is not here.</source>
            <translation>Les entrées 1 à %1 sont dans une archive absente d’ici.</translation>
        </message>
        <message numerus="yes">
            <source>%n entries are good.</source>
            <translation>
                <numerusform>%n entrée est valide.</numerusform>
                <numerusform>%n entrées sont valides.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 to %2.</source>
            <translation>De %1 à %2.</translation>
        </message>
    </context>
    <context>
        <name>alien::JournalController</name>
        <message>
            <source>&amp;Verify journal</source>
            <translation>&amp;Vérifier le journal</translation>
        </message>
        <message>
            <source>Checks that no entry was changed, removed or put in after it was written.</source>
            <translation>Vérifie qu’aucune entrée n’a été modifiée, retirée ou insérée après son écriture.</translation>
        </message>
        <message>
            <source>Export journal as &amp;JSONL…</source>
            <translation>Exporter le journal en &amp;JSONL…</translation>
        </message>
        <message>
            <source>Saves every entry, a JSON object a line.</source>
            <translation>Enregistre toutes les entrées, un objet JSON par ligne.</translation>
        </message>
        <message>
            <source>Export journal as &amp;CSV…</source>
            <translation>Exporter le journal en &amp;CSV…</translation>
        </message>
        <message>
            <source>Saves every entry as a table for a spreadsheet.</source>
            <translation>Enregistre toutes les entrées pour un tableur.</translation>
        </message>
        <message>
            <source>The journal is not as it was written.</source>
            <translation>Le journal n’est pas tel qu’il a été écrit.</translation>
        </message>
        <message>
            <source>The journal was saved.</source>
            <translation>Le journal a été enregistré.</translation>
        </message>
        <message>
            <source>The journal could not be saved.</source>
            <translation>Impossible d’enregistrer le journal.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>Export journal</source>
            <translation>Exporter le journal</translation>
        </message>
        <message>
            <source>CSV (*.csv)</source>
            <translation>CSV (*.csv)</translation>
        </message>
        <message>
            <source>JSON lines (*.jsonl)</source>
            <translation>Lignes JSON (*.jsonl)</translation>
        </message>
    </context>
    <context>
        <name>alien::JournalDatabase</name>
        <message>
            <source>The journal cannot be written.</source>
            <translation>Impossible d’écrire dans le journal.</translation>
        </message>
        <message>
            <source>The journal cannot be written: %1</source>
            <translation>Impossible d’écrire dans le journal : %1</translation>
        </message>
        <message>
            <source>outcome unknown: the program ended before the answer came.</source>
            <translation>résultat inconnu : le programme s’est arrêté avant l’arrivée de la réponse.</translation>
        </message>
        <message>
            <source>The journal cannot be read.</source>
            <translation>Le journal est illisible.</translation>
        </message>
        <message numerus="yes">
            <source>%n entries, the chain is unbroken.</source>
            <translation>
                <numerusform>%n entrée, la chaîne est intacte.</numerusform>
                <numerusform>%n entrées, la chaîne est intacte.</numerusform>
            </translation>
        </message>
        <message>
            <source>The chain breaks at entry %1: what stands there is not what was written.</source>
            <translation>La chaîne est rompue à l’entrée %1 : son contenu n’est pas celui qui a été écrit.</translation>
        </message>
    </context>
    <context>
        <name>alien::JournalInspector</name>
        <message>
            <source>Entry</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <source>Entry %1</source>
            <translation>Entrée %1</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>Said</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <source>Error code</source>
            <translation>Code d’erreur</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Cible</translation>
        </message>
        <message>
            <source>Target id</source>
            <translation>ID de la cible</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Avant</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Après</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motif</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Inscrite</translation>
        </message>
        <message>
            <source>Outcome at</source>
            <translation>Résultat à</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Qui</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>Connexion</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Requête</translation>
        </message>
        <message>
            <source>Body, SHA-256</source>
            <translation>Corps, SHA-256</translation>
        </message>
        <message>
            <source>Chain hash</source>
            <translation>Hachage de chaîne</translation>
        </message>
    </context>
    <context>
        <name>alien::JournalKeeper</name>
        <message numerus="yes">
            <source>Journal verified, %n entries</source>
            <translation>
                <numerusform>Journal vérifié, %n entrée</numerusform>
                <numerusform>Journal vérifié, %n entrées</numerusform>
            </translation>
        </message>
        <message>
            <source>The journal was altered</source>
            <translation>Le journal a été altéré</translation>
        </message>
        <message>
            <source>The journal is not as it was written.</source>
            <translation>Le journal n’est pas tel qu’il a été écrit.</translation>
        </message>
        <message>
            <source>%1 alien-console --verify-journal names the file.</source>
            <translation>%1 alien-console --verify-journal indique le fichier.</translation>
        </message>
        <message>
            <source>The journal could not be archived.</source>
            <translation>Le journal n’a pas pu être archivé.</translation>
        </message>
        <message>
            <source>Old entries of the journal were archived.</source>
            <translation>Les anciennes entrées du journal ont été archivées.</translation>
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
            <translation>Filtrer le journal</translation>
        </message>
        <message>
            <source>action:deployment.redeploy outcome:failed text</source>
            <translation>action:deployment.redeploy outcome:failed texte</translation>
        </message>
        <message>
            <source>entries</source>
            <translation>entrées</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s)</source>
            <translation>
                <numerusform>%n modification</numerusform>
                <numerusform>%n modifications</numerusform>
            </translation>
        </message>
        <message>
            <source>No changes yet</source>
            <translation>Pas encore de modifications</translation>
        </message>
        <message>
            <source>Every retry, redeploy, delete and other change made through this console is written here before it leaves, and again with its outcome.</source>
            <translation>Toute relance, tout redéploiement, toute suppression et toute autre modification faite avec cette console est inscrite ici avant son départ, puis avec son résultat.</translation>
        </message>
    </context>
    <context>
        <name>alien::JournalTable</name>
        <message>
            <source>sent</source>
            <translation>envoyé</translation>
        </message>
        <message>
            <source>done</source>
            <translation>terminé</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>refusé</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>en échec</translation>
        </message>
        <message>
            <source>outcome unknown</source>
            <translation>résultat inconnu</translation>
        </message>
        <message>
            <source>deployment.redeploy</source>
            <translation>deployment.redeploy</translation>
        </message>
        <message>
            <source>target</source>
            <translation>cible</translation>
        </message>
        <message>
            <source>done, refused, failed, unknown</source>
            <translation>done, refused, failed, unknown</translation>
        </message>
        <message>
            <source>connection</source>
            <translation>connexion</translation>
        </message>
        <message>
            <source>reason</source>
            <translation>motif</translation>
        </message>
        <message>
            <source>error code</source>
            <translation>code d’erreur</translation>
        </message>
    </context>
    <context>
        <name>alien::JsonEditor</name>
        <message>
            <source>Format</source>
            <translation>Mettre en forme</translation>
        </message>
        <message>
            <source>Format JSON</source>
            <translation>Mettre le JSON en forme</translation>
        </message>
        <message>
            <source>It is still being checked.</source>
            <translation>Vérification encore en cours.</translation>
        </message>
        <message>
            <source>Line %1, column %2: %3</source>
            <translation>Ligne %1, colonne %2 : %3</translation>
        </message>
        <message>
            <source>Not a known variable: %1</source>
            <translation>Variable inconnue : %1</translation>
        </message>
        <message>
            <source>Valid JSON</source>
            <translation>JSON valide</translation>
        </message>
        <message>
            <source>A line for each value; Undo takes it back (%1)</source>
            <translation>Une ligne par valeur ; « Annuler » revient en arrière (%1)</translation>
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
            <translation>Appuyez sur les touches</translation>
        </message>
    </context>
    <context>
        <name>alien::KeychainStore</name>
        <message>
            <source>The keyring did not answer within %1 seconds.</source>
            <translation>Le trousseau n’a pas répondu en %1 secondes.</translation>
        </message>
        <message>
            <source>The keyring did not keep what was written into it.</source>
            <translation>Le trousseau n’a pas conservé ce qui y a été écrit.</translation>
        </message>
        <message>
            <source>The keyring is locked.</source>
            <translation>Le trousseau est verrouillé.</translation>
        </message>
    </context>
    <context>
        <name>alien::LearnedSchema</name>
        <message>
            <source>%1 was always %2 so far; here it is %3.</source>
            <translation>%1 a toujours été %2 jusqu’ici ; ici, c’est %3.</translation>
        </message>
        <message>
            <source>%1 was one of %2 so far.</source>
            <translation>%1 valait jusqu’ici l’une des valeurs %2.</translation>
        </message>
        <message>
            <source>%1 was never there before; %2 was. A typing mistake?</source>
            <translation>%1 n’est jamais apparu auparavant ; %2, si. Une faute de frappe ?</translation>
        </message>
        <message>
            <source>%1 was always there so far.</source>
            <translation>%1 a toujours été présent jusqu’ici.</translation>
        </message>
        <message>
            <source>The whole</source>
            <translation>L’ensemble</translation>
        </message>
        <message>
            <source>Each item</source>
            <translation>Chaque élément</translation>
        </message>
        <message>
            <source>null</source>
            <translation>null</translation>
        </message>
        <message>
            <source>true or false</source>
            <translation>true ou false</translation>
        </message>
        <message>
            <source>a whole number</source>
            <translation>un nombre entier</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>un nombre</translation>
        </message>
        <message>
            <source>a text</source>
            <translation>un texte</translation>
        </message>
        <message>
            <source>a list</source>
            <translation>une liste</translation>
        </message>
        <message>
            <source>an object</source>
            <translation>un objet</translation>
        </message>
        <message>
            <source> or </source>
            <translation> ou </translation>
        </message>
    </context>
    <context>
        <name>alien::LegendRow</name>
        <message>
            <source>Shows or hides this line; with Ctrl only this one stays.</source>
            <translation>Affiche ou masque cette courbe ; avec Ctrl, elle reste seule.</translation>
        </message>
    </context>
    <context>
        <name>alien::LimitsForm</name>
        <message>
            <source>Agents report every</source>
            <translation>Les agents se signalent toutes les</translation>
        </message>
        <message>
            <source>%1 counts as stalled after</source>
            <translation>%1 compte comme bloqué après</translation>
        </message>
        <message>
            <source>never</source>
            <translation>jamais</translation>
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
            <translation>Un agent pull sans nouvelles depuis trois fois cette durée compte comme muet.</translation>
        </message>
        <message>
            <source>As at first</source>
            <translation>Valeurs initiales</translation>
        </message>
        <message>
            <source>Limits as at first</source>
            <translation>Seuils aux valeurs initiales</translation>
        </message>
    </context>
    <context>
        <name>alien::LineField</name>
        <message>
            <source>required</source>
            <translation>obligatoire</translation>
        </message>
        <message>
            <source>not set</source>
            <translation>non défini</translation>
        </message>
        <message>
            <source>none, by default</source>
            <translation>aucun, par défaut</translation>
        </message>
        <message>
            <source>%1, by default</source>
            <translation>%1, par défaut</translation>
        </message>
        <message>
            <source>%1 is a whole number.</source>
            <translation>%1 est un nombre entier.</translation>
        </message>
        <message>
            <source>No JSON yet: %1, at %2.</source>
            <translation>Pas encore du JSON : %1, à %2.</translation>
        </message>
    </context>
    <context>
        <name>alien::LogFilter</name>
        <message>
            <source>“%1” is not a severity: trace, debug, info, warn, error, fatal.</source>
            <translation>« %1 » n’est pas une gravité : trace, debug, info, warn, error, fatal.</translation>
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
            <translation>severity&gt;=warn service:api mots</translation>
        </message>
        <message>
            <source>Filter logs</source>
            <translation>Filtrer les logs</translation>
        </message>
        <message>
            <source>Least severity</source>
            <translation>Gravité minimale</translation>
        </message>
        <message>
            <source>Every severity</source>
            <translation>Toutes les gravités</translation>
        </message>
        <message>
            <source>Debug and above</source>
            <translation>Débogage et plus</translation>
        </message>
        <message>
            <source>Info and above</source>
            <translation>Informations et plus</translation>
        </message>
        <message>
            <source>Warnings and above</source>
            <translation>Avertissements et plus</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>Erreurs</translation>
        </message>
        <message>
            <source>Only matches</source>
            <translation>Correspondances seules</translation>
        </message>
        <message>
            <source>Off: all lines stay, and those that do not match are dimmed.</source>
            <translation>Désactivé : toutes les lignes restent, et celles qui ne correspondent pas sont estompées.</translation>
        </message>
        <message>
            <source>Wrap</source>
            <translation>Retour à la ligne</translation>
        </message>
        <message>
            <source>Wrap lines</source>
            <translation>Retour à la ligne automatique</translation>
        </message>
        <message>
            <source>Shows long lines in full, over several rows.</source>
            <translation>Affiche les longues lignes en entier, sur plusieurs rangées.</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Suspendre</translation>
        </message>
        <message>
            <source>Pause logs</source>
            <translation>Mettre les logs en pause</translation>
        </message>
        <message>
            <source>Back to all lines</source>
            <translation>Revenir à toutes les lignes</translation>
        </message>
        <message>
            <source>Lines over time</source>
            <translation>Lignes au fil du temps</translation>
        </message>
        <message>
            <source>Selected line</source>
            <translation>Ligne sélectionnée</translation>
        </message>
        <message>
            <source>No line matches in this time</source>
            <translation>Aucune ligne ne correspond dans cette période</translation>
        </message>
        <message>
            <source>Another range, or less of a filter, may have some.</source>
            <translation>Essayez une autre période, ou un filtre moins strict.</translation>
        </message>
        <message>
            <source>Clear the filter</source>
            <translation>Effacer le filtre</translation>
        </message>
        <message>
            <source>No log lines in this time</source>
            <translation>Aucune ligne de log dans cette période</translation>
        </message>
        <message>
            <source>The manager keeps no logs: it hands on what applications send, once its configuration says where to. Receiver has the lines for it, and a test.</source>
            <translation>Le manager ne conserve pas de logs : il transmet ce qu’envoient les applications, dès que sa configuration lui dit où. L’onglet Récepteur donne les lignes à y ajouter, et un test.</translation>
        </message>
        <message>
            <source>Nothing of this deployment was received. Receiver has the lines that make the manager hand logs on, and a test.</source>
            <translation>Rien n’a été reçu de ce déploiement. L’onglet Récepteur donne les lignes pour que le manager transmette les logs, et un test.</translation>
        </message>
        <message>
            <source>Show the receiver</source>
            <translation>Afficher le récepteur</translation>
        </message>
        <message>
            <source>lines around the selected one</source>
            <translation>lignes autour de la sélection</translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s)</source>
            <translation>
                <numerusform>%Ln ligne</numerusform>
                <numerusform>%Ln lignes</numerusform>
            </translation>
        </message>
        <message>
            <source>no lines</source>
            <translation>aucune ligne</translation>
        </message>
        <message>
            <source>, reading on</source>
            <translation>, lecture en cours</translation>
        </message>
        <message>
            <source>, paused</source>
            <translation>, en pause</translation>
        </message>
        <message>
            <source>, following</source>
            <translation>, suivi en direct</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Heure</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>Gravité</translation>
        </message>
        <message>
            <source>Scope</source>
            <translation>Portée</translation>
        </message>
        <message>
            <source>Trace</source>
            <translation>Trace</translation>
        </message>
        <message>
            <source>Open trace</source>
            <translation>Ouvrir la trace</translation>
        </message>
    </context>
    <context>
        <name>alien::LogTable</name>
        <message>
            <source>Time</source>
            <translation>Heure</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>Gravité</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Corps</translation>
        </message>
        <message>
            <source>Deployment</source>
            <translation>Déploiement</translation>
        </message>
        <message>
            <source>As the sender reports it: no manager vouches for it.</source>
            <translation>Tel qu’indiqué par l’expéditeur : aucun manager ne s’en porte garant.</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Service</translation>
        </message>
        <message>
            <source>Stream</source>
            <translation>Flux</translation>
        </message>
        <message>
            <source>(this line is kept no more)</source>
            <translation>(cette ligne n’est plus conservée)</translation>
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
            <translation>Non connecté.</translation>
        </message>
        <message>
            <source>There is nothing before.</source>
            <translation>Il n’y a rien avant.</translation>
        </message>
        <message>
            <source>There is nothing after.</source>
            <translation>Il n’y a rien après.</translation>
        </message>
    </context>
    <context>
        <name>alien::ManagerPanel</name>
        <message>
            <source>Manager API</source>
            <translation>API du manager</translation>
        </message>
        <message>
            <source>as seen from here</source>
            <translation>vue d’ici</translation>
        </message>
        <message>
            <source>Answer time, p95, last hour</source>
            <translation>Temps de réponse, p95, dernière heure</translation>
        </message>
        <message>
            <source>Errors, share of requests</source>
            <translation>Erreurs, part des requêtes</translation>
        </message>
        <message>
            <source>Requests, bytes</source>
            <translation>Requêtes, octets</translation>
        </message>
        <message>
            <source>Slowest call now</source>
            <translation>Appel le plus lent</translation>
        </message>
        <message>
            <source>Last error</source>
            <translation>Dernière erreur</translation>
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
            <translation>%1 par min, %2 par min</translation>
        </message>
        <message>
            <source>%1, %2 ms, %3</source>
            <translation>%1, %2 ms, %3</translation>
        </message>
        <message>
            <source>none in the last hour</source>
            <translation>aucune au cours de la dernière heure</translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <translation>%1, %2 : %3</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>pas de réponse</translation>
        </message>
    </context>
    <context>
        <name>alien::MarkLane</name>
        <message>
            <source>Marks on the time axis</source>
            <translation>Repères sur l’axe du temps</translation>
        </message>
        <message>
            <source>Nothing happened in this time.</source>
            <translation>Rien ne s’est passé dans cette période.</translation>
        </message>
        <message numerus="yes">
            <source>%n mark(s); the last: %1</source>
            <translation>
                <numerusform>%n repère ; le dernier : %1</numerusform>
                <numerusform>%n repères ; le dernier : %1</numerusform>
            </translation>
        </message>
        <message>
            <source>You: %1</source>
            <translation>Vous : %1</translation>
        </message>
        <message>
            <source>%1: %2, before %3</source>
            <translation>%1 : %2, auparavant %3</translation>
        </message>
        <message>
            <source>New release %1</source>
            <translation>Nouvelle release %1</translation>
        </message>
        <message>
            <source>Command %1 at %2: %3</source>
            <translation>Commande %1 sur %2 : %3</translation>
        </message>
        <message>
            <source>You: %1 on %2, %3</source>
            <translation>Vous : %1 sur %2, %3</translation>
        </message>
        <message>
            <source>Fleet</source>
            <translation>Parc</translation>
        </message>
        <message>
            <source>Done here</source>
            <translation>Fait ici</translation>
        </message>
        <message>
            <source>Marks: release, status change, command, own action</source>
            <translation>Repères : release, changement d’état, commande, action propre</translation>
        </message>
    </context>
    <context>
        <name>alien::MergeTable</name>
        <message>
            <source>yours stays</source>
            <translation>le vôtre reste</translation>
        </message>
        <message>
            <source>only yours</source>
            <translation>seulement le vôtre</translation>
        </message>
        <message>
            <source>the same</source>
            <translation>identique</translation>
        </message>
        <message>
            <source>taken over</source>
            <translation>repris</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>Plateforme</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Emplacement</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Avant</translation>
        </message>
        <message>
            <source>Yours</source>
            <translation>Le vôtre</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>Le leur</translation>
        </message>
        <message>
            <source>platform</source>
            <translation>plateforme</translation>
        </message>
        <message>
            <source>place</source>
            <translation>emplacement</translation>
        </message>
        <message>
            <source>yours stays, taken over, only yours, the same</source>
            <translation>yours stays, taken over, only yours, the same</translation>
        </message>
        <message>
            <source>there</source>
            <translation>présent</translation>
        </message>
        <message>
            <source>not there</source>
            <translation>absent</translation>
        </message>
        <message>
            <source>the whole stack</source>
            <translation>toute la stack</translation>
        </message>
        <message>
            <source>Becomes</source>
            <translation>Devient</translation>
        </message>
    </context>
    <context>
        <name>alien::MergeView</name>
        <message>
            <source>%1 was published after the release that this draft came from.</source>
            <translation>%1 a été publiée après la release dont provient ce brouillon.</translation>
        </message>
        <message>
            <source>Nothing of it is what you changed. Taking it over is a step that can be undone; look at it, then publish again.</source>
            <translation>Elle ne touche à rien de ce que vous avez modifié. La reprendre est une étape que vous pouvez annuler ; vérifiez le résultat, puis publiez à nouveau.</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) changed on both sides: there the draft keeps what you wrote, as a whole, and what they wrote is not in it. The rest is taken over, as a step that can be undone. Look at it, then publish again.</source>
            <translation>
                <numerusform>%n emplacement a changé des deux côtés : le brouillon y garde entièrement ce que vous avez écrit, sans ce que les autres y ont écrit. Le reste est repris, en une étape que vous pouvez annuler. Vérifiez le résultat, puis publiez à nouveau.</numerusform>
                <numerusform>%n emplacements ont changé des deux côtés : le brouillon y garde entièrement ce que vous avez écrit, sans ce que les autres y ont écrit. Le reste est repris, en une étape que vous pouvez annuler. Vérifiez le résultat, puis publiez à nouveau.</numerusform>
            </translation>
        </message>
        <message>
            <source>Changes on both sides</source>
            <translation>Changements des deux côtés</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Take over and look</source>
            <translation>Reprendre et vérifier</translation>
        </message>
    </context>
    <context>
        <name>alien::MetricTable</name>
        <message>
            <source>gauge</source>
            <translation>jauge</translation>
        </message>
        <message>
            <source>counter</source>
            <translation>compteur</translation>
        </message>
        <message>
            <source>histogram</source>
            <translation>histogramme</translation>
        </message>
        <message>
            <source>Metric</source>
            <translation>Métrique</translation>
        </message>
        <message>
            <source>Series</source>
            <translation>Séries</translation>
        </message>
        <message>
            <source>Newest</source>
            <translation>Dernière</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Genre</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unité</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Description</translation>
        </message>
    </context>
    <context>
        <name>alien::NameMasking</name>
        <message>
            <source>Pseudonyms were copied.</source>
            <translation>Des pseudonymes ont été copiés.</translation>
        </message>
        <message>
            <source>Names are masked: show them again to copy the true ones.</source>
            <translation>Les noms sont masqués : affichez-les de nouveau pour copier les vrais.</translation>
        </message>
    </context>
    <context>
        <name>alien::NoticeStack</name>
        <message>
            <source>Dismiss</source>
            <translation>Ignorer</translation>
        </message>
        <message>
            <source>Will be sent in %1 s.</source>
            <translation>Envoi dans %1 s.</translation>
        </message>
        <message>
            <source>Undo %1 s</source>
            <translation>Annuler (%1 s)</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>alien::OperationTable</name>
        <message>
            <source>Method</source>
            <translation>Méthode</translation>
        </message>
        <message>
            <source>Operation</source>
            <translation>Opération</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Domaine</translation>
        </message>
        <message>
            <source>Access</source>
            <translation>Accès</translation>
        </message>
        <message>
            <source>Path</source>
            <translation>Chemin</translation>
        </message>
        <message>
            <source>GET, POST, PUT, DELETE</source>
            <translation>GET, POST, PUT, DELETE</translation>
        </message>
        <message>
            <source>groups, deployments, …</source>
            <translation>groups, deployments, …</translation>
        </message>
        <message>
            <source>locked, not allowed</source>
            <translation>locked, not allowed</translation>
        </message>
        <message>
            <source>a part of the path</source>
            <translation>une partie du chemin</translation>
        </message>
        <message>
            <source>This connection is read-only.</source>
            <translation>Cette connexion est en lecture seule.</translation>
        </message>
        <message>
            <source>not allowed</source>
            <translation>non autorisée</translation>
        </message>
        <message>
            <source>read-only</source>
            <translation>lecture seule</translation>
        </message>
        <message>
            <source>unlocked</source>
            <translation>déverrouillée</translation>
        </message>
        <message>
            <source>locked</source>
            <translation>verrouillée</translation>
        </message>
    </context>
    <context>
        <name>alien::OverviewPage</name>
        <message>
            <source>Causes and counts</source>
            <translation>Causes et nombres</translation>
        </message>
        <message>
            <source>deployments</source>
            <translation>déploiements</translation>
        </message>
        <message>
            <source>Deployments by class</source>
            <translation>Déploiements par classe</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>Demande votre attention</translation>
        </message>
        <message>
            <source>Changed while this console watched</source>
            <translation>Changements vus par cette console</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Changements</translation>
        </message>
        <message>
            <source>Open all %1</source>
            <translation>Ouvrir les %1</translation>
        </message>
        <message>
            <source>Open %1 %2</source>
            <translation>Ouvrir %1 %2</translation>
        </message>
        <message>
            <source>Counts</source>
            <translation>Nombres</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>Plateforme</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>Release</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Groupe</translation>
        </message>
        <message>
            <source>worst first</source>
            <translation>le pire d’abord</translation>
        </message>
        <message numerus="yes">
            <source>Since %1, when this console began to watch: %n change(s)</source>
            <translation>
                <numerusform>Depuis %1, début de l’observation par cette console : %n changement</numerusform>
                <numerusform>Depuis %1, début de l’observation par cette console : %n changements</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s)</source>
            <translation>
                <numerusform>%n déploiement</numerusform>
                <numerusform>%n déploiements</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cause(s)</source>
            <translation>
                <numerusform>%n cause</numerusform>
                <numerusform>%n causes</numerusform>
            </translation>
        </message>
        <message>
            <source>The deployments could not be read</source>
            <translation>Les déploiements n’ont pas pu être lus</translation>
        </message>
        <message>
            <source>Nothing needs you</source>
            <translation>Rien à signaler</translation>
        </message>
        <message>
            <source>No deployment has failed, stalled or gone silent.</source>
            <translation>Aucun déploiement n’est en échec, bloqué ou muet.</translation>
        </message>
        <message>
            <source>none yet</source>
            <translation>pas encore</translation>
        </message>
        <message>
            <source>No changes yet</source>
            <translation>Pas encore de modifications</translation>
        </message>
        <message>
            <source>The manager keeps no history; changes are noted here as they are seen.</source>
            <translation>Le manager ne tient pas d’historique ; les changements sont notés ici à mesure qu’ils sont vus.</translation>
        </message>
        <message numerus="yes">
            <source>Retry %n deployment(s)…</source>
            <translation>
                <numerusform>Relancer %n déploiement…</numerusform>
                <numerusform>Relancer %n déploiements…</numerusform>
            </translation>
        </message>
        <message>
            <source>Open in Deployments</source>
            <translation>Ouvrir dans Déploiements</translation>
        </message>
        <message>
            <source>As of %1</source>
            <translation>État à %1</translation>
        </message>
        <message>
            <source>Every number opens the filtered table</source>
            <translation>Chaque nombre ouvre le tableau filtré</translation>
        </message>
        <message>
            <source>By platform</source>
            <translation>Par plateforme</translation>
        </message>
        <message>
            <source>By release</source>
            <translation>Par release</translation>
        </message>
        <message>
            <source>By group</source>
            <translation>Par groupe</translation>
        </message>
        <message>
            <source>All this is of now; Deployments shows the fleet at %1.</source>
            <translation>Tout ceci décrit l’état actuel ; Déploiements montre le parc à %1.</translation>
        </message>
        <message>
            <source>A release reaches those that run, or whose last update or refresh failed, when it is published. These were in another state then.</source>
            <translation>Lors de sa publication, une release atteint les déploiements actifs et ceux dont la dernière mise à jour ou le dernier rafraîchissement a échoué. Ceux-ci étaient alors dans un autre état.</translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s) neither run the newest release nor want it</source>
            <translation>
                <numerusform>%n déploiement n’exécute pas la dernière release et ne l’attend pas</numerusform>
                <numerusform>%n déploiements n’exécutent pas la dernière release et ne l’attendent pas</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 newest</source>
            <translation>%1 (la plus récente)</translation>
        </message>
    </context>
    <context>
        <name>alien::Page</name>
        <message>
            <source>Overview</source>
            <translation>Vue d’ensemble</translation>
        </message>
        <message>
            <source>Deployments</source>
            <translation>Déploiements</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Groupes</translation>
        </message>
        <message>
            <source>Releases</source>
            <translation>Releases</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Commandes</translation>
        </message>
        <message>
            <source>Telemetry</source>
            <translation>Télémétrie</translation>
        </message>
        <message>
            <source>Stack editor</source>
            <translation>Éditeur de stack</translation>
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
            <translation>Trouver ou exécuter</translation>
        </message>
        <message>
            <source>Find or run anything:  &gt; actions  # groups  @ releases  : ids</source>
            <translation>Trouver ou exécuter :  &gt; actions  # groupes  @ releases  : ID</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Trouvés</translation>
        </message>
        <message>
            <source>Nothing has such a name.</source>
            <translation>Rien ne porte ce nom.</translation>
        </message>
    </context>
    <context>
        <name>alien::PaletteSources</name>
        <message>
            <source>Actions</source>
            <translation>Actions</translation>
        </message>
        <message>
            <source>Deployments</source>
            <translation>Déploiements</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <extracomment>%1: "Retry"; %2: the name of a deployment</extracomment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>Relancer</translation>
        </message>
        <message>
            <source>failed, runs the phase again</source>
            <translation>en échec, réexécute la phase</translation>
        </message>
        <message>
            <source>Redeploy</source>
            <translation>Redéployer</translation>
        </message>
        <message>
            <source>asks first</source>
            <translation>avec confirmation</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Groupes</translation>
        </message>
        <message>
            <source>%1 of %2 deployments</source>
            <translation>%1 déploiements sur %2</translation>
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
            <translation>Copier %1</translation>
        </message>
    </context>
    <context>
        <name>alien::PayloadBar</name>
        <message>
            <source>Previous match</source>
            <translation>Occurrence précédente</translation>
        </message>
        <message>
            <source>Next match</source>
            <translation>Occurrence suivante</translation>
        </message>
        <message>
            <source>More about this payload</source>
            <translation>Autres actions sur ce payload</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Rechercher</translation>
        </message>
        <message>
            <source>Tell capital and small letters apart</source>
            <translation>Respecter la casse</translation>
        </message>
        <message>
            <source>Tree</source>
            <translation>Arbre</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>Hex</source>
            <translation>Hexa</translation>
        </message>
        <message>
            <source>Find in %1</source>
            <translation>Rechercher dans %1</translation>
        </message>
    </context>
    <context>
        <name>alien::PayloadDiff</name>
        <message>
            <source>More than 16 MB are not compared by path.</source>
            <translation>Au-delà de 16 MB, pas de comparaison par chemin.</translation>
        </message>
        <message>
            <source>The first is not JSON: %1</source>
            <translation>Le premier n’est pas du JSON : %1</translation>
        </message>
        <message>
            <source>The second is not JSON: %1</source>
            <translation>Le second n’est pas du JSON : %1</translation>
        </message>
        <message>
            <source>More than 8 MB are not compared line by line.</source>
            <translation>Au-delà de 8 MB, pas de comparaison ligne par ligne.</translation>
        </message>
        <message>
            <source>These are bytes, no text.</source>
            <translation>Ce sont des octets, pas du texte.</translation>
        </message>
    </context>
    <context>
        <name>alien::PayloadDiffRows</name>
        <message numerus="yes">
            <source>%n equal line(s)</source>
            <translation>
                <numerusform>%n ligne identique</numerusform>
                <numerusform>%n lignes identiques</numerusform>
            </translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Ajouté</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>Retiré</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Modifié</translation>
        </message>
    </context>
    <context>
        <name>alien::PayloadDiffView</name>
        <message>
            <source>Differences</source>
            <translation>Différences</translation>
        </message>
        <message>
            <source>Paths</source>
            <translation>Chemins</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>Changed paths</source>
            <translation>Chemins modifiés</translation>
        </message>
        <message>
            <source>Changed lines</source>
            <translation>Lignes modifiées</translation>
        </message>
        <message>
            <source>%1 changed, %2 added, %3 removed</source>
            <translation>%1 modifiés, %2 ajoutés, %3 retirés</translation>
        </message>
        <message>
            <source>No difference</source>
            <translation>Aucune différence</translation>
        </message>
        <message>
            <source>Both are the same, byte for byte.</source>
            <translation>Les deux sont identiques, octet pour octet.</translation>
        </message>
        <message>
            <source>No comparison by path</source>
            <translation>Pas de comparaison par chemin</translation>
        </message>
        <message>
            <source>Only blanks or the order of members differ.</source>
            <translation>Seuls diffèrent les espaces ou l’ordre des membres.</translation>
        </message>
        <message>
            <source>No comparison by line</source>
            <translation>Pas de comparaison par ligne</translation>
        </message>
        <message>
            <source>%1 against %2</source>
            <translation>%1 par rapport à %2</translation>
        </message>
        <message>
            <source>Nothing to compare</source>
            <translation>Rien à comparer</translation>
        </message>
        <message>
            <source>Two payloads are needed.</source>
            <translation>Il faut deux payloads.</translation>
        </message>
    </context>
    <context>
        <name>alien::PayloadFoot</name>
        <message>
            <source>Copy path</source>
            <translation>Copier le chemin</translation>
        </message>
    </context>
    <context>
        <name>alien::PayloadHexView</name>
        <message>
            <source>The bytes are hidden while names are masked.</source>
            <translation>Les octets sont cachés tant que les noms sont masqués.</translation>
        </message>
    </context>
    <context>
        <name>alien::PayloadPreview</name>
        <message>
            <source>%1 x %2 pixels are too many for a preview.</source>
            <translation>%1 x %2 pixels, c’est trop pour un aperçu.</translation>
        </message>
        <message>
            <source>The picture cannot be shown: %1</source>
            <translation>L’image ne peut pas être affichée : %1</translation>
        </message>
        <message>
            <source>Picture, %1, %2 x %3 pixels</source>
            <translation>Image, %1, %2 x %3 pixels</translation>
        </message>
    </context>
    <context>
        <name>alien::PayloadSource</name>
        <message>
            <source>%1 cannot be read: %2</source>
            <translation>Impossible de lire %1 : %2</translation>
        </message>
        <message>
            <source>it is no regular file</source>
            <translation>ce n’est pas un fichier ordinaire</translation>
        </message>
    </context>
    <context>
        <name>alien::PayloadTextView</name>
        <message>
            <source>masked</source>
            <translation>masqué</translation>
        </message>
    </context>
    <context>
        <name>alien::PayloadTree</name>
        <message>
            <source>Line %1, column %2: %3</source>
            <translation>Ligne %1, colonne %2 : %3</translation>
        </message>
        <message>
            <source>masked</source>
            <translation>masqué</translation>
        </message>
        <message>
            <source>reading</source>
            <translation>lecture en cours</translation>
        </message>
    </context>
    <context>
        <name>alien::PayloadTreeView</name>
        <message>
            <source>Broken off</source>
            <translation>Interrompu</translation>
        </message>
        <message>
            <source>Unfolded</source>
            <translation>Déplié</translation>
        </message>
        <message>
            <source>Folded</source>
            <translation>Replié</translation>
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
            <translation>Texte</translation>
        </message>
        <message>
            <source>%1 as text</source>
            <translation>%1 en texte</translation>
        </message>
        <message>
            <source>Bytes</source>
            <translation>Octets</translation>
        </message>
        <message>
            <source>%1 as bytes</source>
            <translation>%1 en octets</translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>Vide</translation>
        </message>
        <message>
            <source>This payload has no bytes.</source>
            <translation>Ce payload ne contient aucun octet.</translation>
        </message>
        <message>
            <source>Unpack gzip</source>
            <translation>Décompresser gzip</translation>
        </message>
        <message>
            <source>Broken at line %1, column %2</source>
            <translation>Interrompu à la ligne %1, colonne %2</translation>
        </message>
        <message>
            <source>Reading, %1 %</source>
            <translation>Lecture, %1 %</translation>
        </message>
        <message>
            <source>%1, no JSON</source>
            <translation>%1, pas du JSON</translation>
        </message>
        <message>
            <source>Unpacking %1</source>
            <translation>Décompression de %1</translation>
        </message>
        <message>
            <source>Unpacked from %1 of gzip</source>
            <translation>Décompressé à partir de %1 de gzip</translation>
        </message>
        <message>
            <source>The result is stored on the manager's host</source>
            <translation>Le résultat est stocké sur l’hôte du manager</translation>
        </message>
        <message>
            <source>%1 lie at %2, where this program cannot read them. Copy the file from that host to see it.</source>
            <translation>%1 se trouvent à l’emplacement %2, que ce programme ne peut pas lire. Copiez le fichier depuis cet hôte pour le voir.</translation>
        </message>
        <message>
            <source>Searching, %1 %</source>
            <translation>Recherche, %1 %</translation>
        </message>
        <message>
            <source>No match</source>
            <translation>Aucune occurrence</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>%1, inside</source>
            <translation>%1, à l’intérieur</translation>
        </message>
        <message>
            <source>Some encoded values are too large to be looked into.</source>
            <translation>Certaines valeurs encodées sont trop grandes pour être examinées.</translation>
        </message>
        <message>
            <source>Copying %1</source>
            <translation>Copie de %1</translation>
        </message>
        <message>
            <source>Save as</source>
            <translation>Enregistrer sous</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>Enregistré sous %1</translation>
        </message>
        <message>
            <source>%1 could not be saved: %2</source>
            <translation>Impossible d’enregistrer %1 : %2</translation>
        </message>
        <message>
            <source>The window was closed</source>
            <translation>La fenêtre a été fermée</translation>
        </message>
        <message>
            <source>Copy JSON</source>
            <translation>Copier le JSON</translation>
        </message>
        <message>
            <source>Copy text</source>
            <translation>Copier le texte</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Enregistrer sous…</translation>
        </message>
        <message>
            <source>Indent the text</source>
            <translation>Indenter le texte</translation>
        </message>
        <message>
            <source>Unfold all</source>
            <translation>Tout déplier</translation>
        </message>
        <message>
            <source>Copy value</source>
            <translation>Copier la valeur</translation>
        </message>
        <message>
            <source>Copy as JSON</source>
            <translation>Copier en JSON</translation>
        </message>
        <message>
            <source>Copy path</source>
            <translation>Copier le chemin</translation>
        </message>
        <message>
            <source>Reveal this value</source>
            <translation>Révéler cette valeur</translation>
        </message>
        <message>
            <source>Fold</source>
            <translation>Replier</translation>
        </message>
        <message>
            <source>Decode here</source>
            <translation>Décoder ici</translation>
        </message>
        <message>
            <source>Unfold</source>
            <translation>Déplier</translation>
        </message>
        <message>
            <source>Unfold all below</source>
            <translation>Tout déplier en dessous</translation>
        </message>
        <message>
            <source>Save decoded value as…</source>
            <translation>Enregistrer la valeur décodée sous…</translation>
        </message>
        <message>
            <source>Show in the text</source>
            <translation>Afficher dans le texte</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Tout sélectionner</translation>
        </message>
        <message>
            <source>Show in the tree</source>
            <translation>Afficher dans l’arbre</translation>
        </message>
        <message>
            <source>This is not JSON.</source>
            <translation>Ce n’est pas du JSON.</translation>
        </message>
        <message>
            <source>%1 is too much for the clipboard; save them as a file</source>
            <translation>%1, c’est trop pour le presse-papiers ; enregistrez dans un fichier</translation>
        </message>
    </context>
    <context>
        <name>alien::Profile</name>
        <message>
            <source>This is no web address.</source>
            <translation>Ce n’est pas une adresse web.</translation>
        </message>
        <message>
            <source>Leave out the name and password; the token is asked for separately.</source>
            <translation>Retirez le nom et le mot de passe ; le jeton est demandé séparément.</translation>
        </message>
        <message>
            <source>Leave out everything from the ? or # on.</source>
            <translation>Retirez tout à partir du ? ou du #.</translation>
        </message>
        <message>
            <source>Enter the manager's address.</source>
            <translation>Saisissez l’adresse du manager.</translation>
        </message>
        <message>
            <source>Begin the address with https:// or http://.</source>
            <translation>Commencez l’adresse par https:// ou http://.</translation>
        </message>
    </context>
    <context>
        <name>alien::ProfileForm</name>
        <message>
            <source>Grant on another resource</source>
            <translation>Accorder sur une autre ressource</translation>
        </message>
        <message>
            <source>permission profile</source>
            <translation>profil d’autorisations</translation>
        </message>
        <message>
            <source>Nobody uses it.</source>
            <translation>Personne ne l’utilise.</translation>
        </message>
        <message>
            <source>Used by %1.</source>
            <translation>Utilisé par %1.</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Tout</translation>
        </message>
        <message>
            <source>permission set</source>
            <translation>jeu d’autorisations</translation>
        </message>
        <message>
            <source>Grant %1</source>
            <translation>Accorder %1</translation>
        </message>
        <message>
            <source>Take a grant away</source>
            <translation>Retirer un droit</translation>
        </message>
        <message>
            <source>Remove all grants on %1</source>
            <translation>Retirer tous les droits sur %1</translation>
        </message>
        <message>
            <source>Take grants away</source>
            <translation>Retirer des droits</translation>
        </message>
        <message>
            <source>Grant on %1</source>
            <translation>Accorder sur %1</translation>
        </message>
    </context>
    <context>
        <name>alien::ProfileStore</name>
        <message>
            <source>The saved connections cannot be read: %1</source>
            <translation>Les connexions enregistrées sont illisibles : %1</translation>
        </message>
        <message>
            <source>The saved connections were damaged and moved to %1.</source>
            <translation>Les connexions enregistrées étaient endommagées et ont été déplacées vers %1.</translation>
        </message>
        <message>
            <source>The saved connections in %1 are damaged.</source>
            <translation>Les connexions enregistrées dans %1 sont endommagées.</translation>
        </message>
        <message>
            <source>The connection could not be saved: %1</source>
            <translation>Impossible d’enregistrer la connexion : %1</translation>
        </message>
    </context>
    <context>
        <name>alien::PromAnswer</name>
        <message>
            <source>The server's answer is not that of Prometheus' API.</source>
            <translation>La réponse du serveur n’est pas celle de l’API de Prometheus.</translation>
        </message>
        <message>
            <source>A part of the server's storage did not answer; something may be missing here.</source>
            <translation>Une partie du stockage du serveur n’a pas répondu ; il peut manquer des données ici.</translation>
        </message>
        <message>
            <source>The server refused without saying why.</source>
            <translation>Le serveur a refusé sans dire pourquoi.</translation>
        </message>
        <message>
            <source>The server's answer has no result that this console knows.</source>
            <translation>La réponse du serveur ne contient aucun résultat que cette console connaisse.</translation>
        </message>
        <message numerus="yes">
            <source>%n native histogram(s) cannot be drawn; use histogram_quantile().</source>
            <translation>
                <numerusform>%n histogramme natif ne peut pas être tracé ; utilisez histogram_quantile().</numerusform>
                <numerusform>%n histogrammes natifs ne peuvent pas être tracés ; utilisez histogram_quantile().</numerusform>
            </translation>
        </message>
        <message>
            <source>The server's answer is not a list of names.</source>
            <translation>La réponse du serveur n’est pas une liste de noms.</translation>
        </message>
    </context>
    <context>
        <name>alien::PromClient</name>
        <message>
            <source>The server keeps tenants apart and was told none: add the header X-Scope-OrgID.</source>
            <translation>Le serveur sépare les locataires et n’en a reçu aucun : ajoutez l’en-tête X-Scope-OrgID.</translation>
        </message>
        <message>
            <source>The server asks for a user or a token, or does not know the given one (401).</source>
            <translation>Le serveur demande un utilisateur ou un jeton, ou ne connaît pas celui qui est donné (401).</translation>
        </message>
        <message>
            <source>The server does not allow it (403).</source>
            <translation>Le serveur ne l’autorise pas (403).</translation>
        </message>
        <message>
            <source>There is no Prometheus API at this address (404). For VictoriaMetrics cluster it ends in /select/0/prometheus, for Mimir in /prometheus.</source>
            <translation>Il n’y a pas d’API Prometheus à cette adresse (404). Pour un cluster VictoriaMetrics, elle se termine par /select/0/prometheus, pour Mimir par /prometheus.</translation>
        </message>
        <message>
            <source>The server answered %1.</source>
            <translation>Le serveur a répondu %1.</translation>
        </message>
        <message>
            <source>A Prometheus-compatible server</source>
            <translation>Un serveur compatible Prometheus</translation>
        </message>
    </context>
    <context>
        <name>alien::PromController</name>
        <message>
            <source>There is no metrics server for this connection any more.</source>
            <translation>Il n’y a plus de serveur de métriques pour cette connexion.</translation>
        </message>
        <message>
            <source>Save a metrics server first.</source>
            <translation>Enregistrez d’abord un serveur de métriques.</translation>
        </message>
        <message>
            <source>Asking the server…</source>
            <translation>Interrogation du serveur…</translation>
        </message>
        <message>
            <source>The server answers.</source>
            <translation>Le serveur répond.</translation>
        </message>
        <message>
            <source>Type a query first.</source>
            <translation>Saisissez d’abord une requête.</translation>
        </message>
        <message>
            <source>My %1</source>
            <translation>Mon %1</translation>
        </message>
        <message>
            <source>The panel stands at the end of “%1”.</source>
            <translation>Le panneau se trouve à la fin de « %1 ».</translation>
        </message>
    </context>
    <context>
        <name>alien::PromPane</name>
        <message>
            <source>Metrics server</source>
            <translation>Serveur de métriques</translation>
        </message>
        <message>
            <source>Prometheus, VictoriaMetrics, Mimir or Thanos: the engine for a fleet that outgrows one desktop. The secret is kept in the keyring only.</source>
            <translation>Prometheus, VictoriaMetrics, Mimir ou Thanos : le moteur d’un parc devenu trop grand pour un poste de travail. Le secret n’est conservé que dans le trousseau.</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>Authentification</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Aucun</translation>
        </message>
        <message>
            <source>User and password</source>
            <translation>Utilisateur et mot de passe</translation>
        </message>
        <message>
            <source>Bearer token</source>
            <translation>Jeton Bearer</translation>
        </message>
        <message>
            <source>User</source>
            <translation>Utilisateur</translation>
        </message>
        <message>
            <source>Secret</source>
            <translation>Secret</translation>
        </message>
        <message>
            <source>as it is kept</source>
            <translation>tel que conservé</translation>
        </message>
        <message>
            <source>Headers</source>
            <translation>En-têtes</translation>
        </message>
        <message>
            <source>Own CA</source>
            <translation>CA propre</translation>
        </message>
        <message>
            <source>file in PEM form</source>
            <translation>fichier au format PEM</translation>
        </message>
        <message>
            <source>Client certificate</source>
            <translation>Certificat client</translation>
        </message>
        <message>
            <source>Its key</source>
            <translation>Sa clé</translation>
        </message>
        <message>
            <source>PromQL query</source>
            <translation>Requête PromQL</translation>
        </message>
        <message>
            <source>Legend</source>
            <translation>Légende</translation>
        </message>
        <message>
            <source>Names and labels complete while you type, or with Ctrl+Space. $rate stands for a window that suits the range, $step for its step.</source>
            <translation>Les noms et les labels se complètent pendant la saisie, ou avec Ctrl+Espace. $rate désigne une fenêtre adaptée à la plage, $step son pas.</translation>
        </message>
        <message>
            <source>“%1” is no header: a name, a colon, a value.</source>
            <translation>« %1 » n’est pas un en-tête : un nom, deux-points, une valeur.</translation>
        </message>
        <message>
            <source>Fill in the address first.</source>
            <translation>Saisissez d’abord l’adresse.</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Serveur</translation>
        </message>
        <message>
            <source>Deployments</source>
            <translation>Déploiements</translation>
        </message>
        <message>
            <source>no label names them; panels show all</source>
            <translation>aucun label ne les nomme ; les panneaux montrent tout</translation>
        </message>
        <message>
            <source>labelled %1</source>
            <translation>label %1</translation>
        </message>
        <message>
            <source>Points every</source>
            <translation>Un point toutes les</translation>
        </message>
    </context>
    <context>
        <name>alien::PromProduct</name>
        <message>
            <source>The server does not say what it is.</source>
            <translation>Le serveur n’indique pas ce qu’il est.</translation>
        </message>
    </context>
    <context>
        <name>alien::PromQueryEdit</name>
        <message>
            <source>Completions</source>
            <translation>Complétions</translation>
        </message>
    </context>
    <context>
        <name>alien::PromServer</name>
        <message>
            <source>The address must begin with http:// or https:// and name a host, as in http://127.0.0.1:9090.</source>
            <translation>L’adresse doit commencer par http:// ou https:// et désigner un hôte, comme dans http://127.0.0.1:9090.</translation>
        </message>
        <message>
            <source>The address must not carry a query, a fragment or a password; the password has a field of its own.</source>
            <translation>L’adresse ne doit contenir ni requête, ni fragment, ni mot de passe ; le mot de passe a son propre champ.</translation>
        </message>
        <message>
            <source>%1 holds no certificate in PEM form.</source>
            <translation>%1 ne contient aucun certificat au format PEM.</translation>
        </message>
        <message>
            <source>%1 holds no private key in PEM form without a pass phrase.</source>
            <translation>%1 ne contient pas de clé privée au format PEM sans phrase de passe.</translation>
        </message>
        <message>
            <source>The header %1 cannot be sent.</source>
            <translation>L’en-tête %1 ne peut pas être envoyé.</translation>
        </message>
    </context>
    <context>
        <name>alien::PromSource</name>
        <message>
            <source>Prometheus-compatible server at %1</source>
            <translation>Serveur compatible Prometheus sur %1</translation>
        </message>
        <message>
            <source>%1 at %2</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>No Prometheus-compatible server is set up for this connection.</source>
            <translation>Aucun serveur compatible Prometheus n’est configuré pour cette connexion.</translation>
        </message>
        <message>
            <source>The server has nothing for this query in this time.</source>
            <translation>Le serveur n’a rien pour cette requête dans cette période.</translation>
        </message>
    </context>
    <context>
        <name>alien::ProtectionCard</name>
        <message>
            <source>Production</source>
            <translation>Production</translation>
        </message>
        <message>
            <source>Staging</source>
            <translation>Préproduction</translation>
        </message>
        <message>
            <source>Sandbox</source>
            <translation>Bac à sable</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Aucun</translation>
        </message>
        <message>
            <source>Asks one step more, holds single actions back 5 s</source>
            <translation>Demande une confirmation de plus, retient 5 s les actions isolées</translation>
        </message>
        <message>
            <source>Asks before bulk and deletes</source>
            <translation>Demande confirmation avant les actions groupées et les suppressions</translation>
        </message>
        <message>
            <source>Asks before deletes only</source>
            <translation>Ne demande confirmation qu’avant les suppressions</translation>
        </message>
    </context>
    <context>
        <name>alien::ProtectionTag</name>
        <message>
            <source>PRODUCTION</source>
            <translation>PRODUCTION</translation>
        </message>
        <message>
            <source>STAGING</source>
            <translation>PRÉPRODUCTION</translation>
        </message>
        <message>
            <source>SANDBOX</source>
            <translation>BAC À SABLE</translation>
        </message>
    </context>
    <context>
        <name>alien::PublishBody</name>
        <message>
            <source>no stack: they would wait for ever</source>
            <translation>pas de stack : ils attendraient indéfiniment</translation>
        </message>
        <message>
            <source>no stack</source>
            <translation>pas de stack</translation>
        </message>
        <message>
            <source>the newest release has no stack for it</source>
            <translation>la dernière release n’a pas de stack pour elle</translation>
        </message>
        <message>
            <source>%1 removed</source>
            <translation>retrait : %1</translation>
        </message>
        <message>
            <source>%1 changed</source>
            <translation>modification : %1</translation>
        </message>
        <message>
            <source>%1 added</source>
            <translation>ajout : %1</translation>
        </message>
        <message>
            <source>permissions or settings of the stack changed</source>
            <translation>les autorisations ou les paramètres de la stack changent</translation>
        </message>
        <message>
            <source>nothing changes</source>
            <translation>rien ne change</translation>
        </message>
        <message>
            <source>Hit, by group</source>
            <translation>Concernés, par groupe</translation>
        </message>
        <message>
            <source>Not moved, %1</source>
            <translation>Non concernés, %1</translation>
        </message>
        <message>
            <source>The way back</source>
            <translation>Retour en arrière</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n de plus</numerusform>
                <numerusform>%n de plus</numerusform>
            </translation>
        </message>
        <message>
            <source>Findings still open, %1</source>
            <translation>Constats encore ouverts, %1</translation>
        </message>
        <message>
            <source>Fleet and newest release read again at %1.</source>
            <translation>Parc et dernière release relus à %1.</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>Plateforme</translation>
        </message>
        <message>
            <source>Hit</source>
            <translation>Concernés</translation>
        </message>
        <message>
            <source>Not covered</source>
            <translation>Non couverts</translation>
        </message>
        <message>
            <source>Resources</source>
            <translation>Ressources</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>%1 not covered on %2</source>
            <translation>%1 non couverts sur %2</translation>
        </message>
        <message>
            <source>Add a stack for %1</source>
            <translation>Ajouter une stack pour %1</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tout</translation>
        </message>
        <message>
            <source>%1 in all</source>
            <translation>%1 au total</translation>
        </message>
        <message>
            <source>%1 not covered in all</source>
            <translation>%1 non couverts au total</translation>
        </message>
        <message>
            <source>%1 in %2</source>
            <translation>%1 dans %2</translation>
        </message>
        <message numerus="yes">
            <source>%n failed now</source>
            <translation>
                <numerusform>%n en échec à présent</numerusform>
                <numerusform>%n en échec à présent</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message numerus="yes">
            <source>and %n more group(s)</source>
            <translation>
                <numerusform>et %n autre groupe</numerusform>
                <numerusform>et %n autres groupes</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody: no deployment is running.</source>
            <translation>Aucun : aucun déploiement n’est actif.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>Those that are being updated, set up or stalled move too when they settle before it is sent.</source>
            <translation>Ceux qui sont en mise à jour, en installation ou bloqués suivent aussi s’ils se stabilisent avant l’envoi.</translation>
        </message>
        <message>
            <source>Nobody is left out.</source>
            <translation>Aucun n’est laissé de côté.</translation>
        </message>
        <message>
            <source>Commit message</source>
            <translation>Message de commit</translation>
        </message>
        <message>
            <source>Commit ref</source>
            <translation>Réf. de commit</translation>
        </message>
        <message>
            <source>Commit sha</source>
            <translation>SHA de commit</translation>
        </message>
        <message>
            <source>Written into the release</source>
            <translation>Inscrit dans la release</translation>
        </message>
        <message>
            <source>What differs from %1</source>
            <translation>Différences avec %1</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>rien</translation>
        </message>
        <message>
            <source>%1: %2 becomes %3</source>
            <translation>%1 : %2 devient %3</translation>
        </message>
        <message>
            <source>No value differs.</source>
            <translation>Aucune valeur ne diffère.</translation>
        </message>
        <message>
            <source>Show difference</source>
            <translation>Afficher les différences</translation>
        </message>
    </context>
    <context>
        <name>alien::Query</name>
        <message>
            <source>What is to follow "or"?</source>
            <translation>Que doit-il suivre après « or » ?</translation>
        </message>
        <message>
            <source>This list cannot be filtered with "or"</source>
            <translation>Cette liste ne peut pas être filtrée avec « or »</translation>
        </message>
        <message>
            <source>"or" stands between two conditions</source>
            <translation>« or » se place entre deux conditions</translation>
        </message>
        <message>
            <source>%1 is a time span: compare it with &lt; or &gt;</source>
            <translation>%1 est une durée : comparez-la avec &lt; ou &gt;</translation>
        </message>
        <message>
            <source>%1 cannot be compared with %2</source>
            <translation>%1 ne peut pas être comparé avec %2</translation>
        </message>
        <message>
            <source>%1 takes one value</source>
            <translation>%1 ne prend qu’une valeur</translation>
        </message>
        <message>
            <source>"%1" is no time span; write 90s, 15m, 1h, 2d or 1w</source>
            <translation>« %1 » n’est pas une durée ; écrivez 90s, 15m, 1h, 2d ou 1w</translation>
        </message>
        <message>
            <source>"%1" is no whole number</source>
            <translation>« %1 » n’est pas un nombre entier</translation>
        </message>
        <message>
            <source>%1 is yes or no</source>
            <translation>%1 vaut yes ou no</translation>
        </message>
        <message>
            <source>There is no "%1" to filter by</source>
            <translation>Il n’existe pas de filtre « %1 »</translation>
        </message>
        <message>
            <source>What is %1 to be?</source>
            <translation>Quelle valeur pour %1 ?</translation>
        </message>
    </context>
    <context>
        <name>alien::QueryCompleter</name>
        <message>
            <source>Proposals for the filter</source>
            <translation>Propositions pour le filtre</translation>
        </message>
    </context>
    <context>
        <name>alien::QueryEdit</name>
        <message>
            <source>Filter: words, status:failed, group:…, age&gt;1h</source>
            <translation>Filtre : mots, status:failed, group:…, age&gt;1h</translation>
        </message>
        <message>
            <source>Go to the filter</source>
            <translation>Aller au filtre</translation>
        </message>
        <message>
            <source>Clear the filter</source>
            <translation>Effacer le filtre</translation>
        </message>
        <message>
            <source>%1. Did you mean “%2”?</source>
            <translation>%1. Vouliez-vous dire « %2 » ?</translation>
        </message>
    </context>
    <context>
        <name>alien::QuestionForm</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>alien::QuitGuard</name>
        <message numerus="yes">
            <source>An action has not ended for %n deployment(s) yet. Those that wait are not sent to; those under way end first, and the journal has their outcome.</source>
            <translation>
                <numerusform>Une action n’est pas encore terminée pour %n déploiement. S’il attend, rien ne lui est envoyé ; si l’action est en cours, elle se termine d’abord, et le journal en garde le résultat.</numerusform>
                <numerusform>Une action n’est pas encore terminée pour %n déploiements. Rien n’est envoyé à ceux qui attendent ; les actions en cours se terminent d’abord, et le journal en garde le résultat.</numerusform>
            </translation>
        </message>
        <message>
            <source>Stop and quit</source>
            <translation>Arrêter et quitter</translation>
        </message>
        <message>
            <source>Quit while an action is under way?</source>
            <translation>Quitter alors qu’une action est en cours ?</translation>
        </message>
    </context>
    <context>
        <name>alien::Rail</name>
        <message>
            <source>Sections</source>
            <translation>Sections</translation>
        </message>
        <message>
            <source>Switch to %1</source>
            <translation>Passer à %1</translation>
        </message>
        <message>
            <source>Switch to %1 (%2)</source>
            <translation>Passer à %1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>alien::RailSection</name>
        <message>
            <source>%1 failed of %2</source>
            <translation>%1 en échec sur %2</translation>
        </message>
        <message>
            <source> of %1</source>
            <extracomment>after the number of failed ones: "13 of 412"</extracomment>
            <translation> sur %1</translation>
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
            <translation>7 j</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Live</source>
            <translation>Live</translation>
        </message>
        <message>
            <source>The last %1</source>
            <translation>Dernière période : %1</translation>
        </message>
        <message>
            <source>Follows the present.</source>
            <translation>Suit le temps présent.</translation>
        </message>
        <message>
            <source>Back to the range before</source>
            <translation>Revenir à la plage précédente</translation>
        </message>
        <message>
            <source>Back to the range before (Esc, or a double click on a chart).</source>
            <translation>Revient à la plage précédente (Échap, ou double-clic sur un graphique).</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 à %2</translation>
        </message>
    </context>
    <context>
        <name>alien::ReceiverPane</name>
        <message>
            <source>Receiver</source>
            <translation>Récepteur</translation>
        </message>
        <message>
            <source>A manager forwards what its deployments send, if it is told where to. Put these lines into its configuration and start it anew:</source>
            <translation>Un manager transmet ce qu’envoient ses déploiements, si on lui dit où. Ajoutez ces lignes à sa configuration et redémarrez-le :</translation>
        </message>
        <message>
            <source>Came from this connection</source>
            <translation>Reçu de cette connexion</translation>
        </message>
        <message>
            <source>Refused, from everybody</source>
            <translation>Refusé, tous expéditeurs</translation>
        </message>
        <message>
            <source>Kept on this machine</source>
            <translation>Conservé sur cette machine</translation>
        </message>
        <message>
            <source>Metrics that arrived</source>
            <translation>Métriques reçues</translation>
        </message>
        <message>
            <source>Metrics</source>
            <translation>Métriques</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Series</source>
            <translation>Séries</translation>
        </message>
        <message>
            <source>Log lines</source>
            <translation>Lignes de log</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>depuis %1</translation>
        </message>
        <message>
            <source>Spans</source>
            <translation>Spans</translation>
        </message>
        <message>
            <source>Set aside, unreadable</source>
            <translation>Mis de côté, illisibles</translation>
        </message>
        <message>
            <source>The receiver listens on this machine only, for whoever has the secret.</source>
            <translation>Le récepteur n’écoute que sur cette machine, pour qui détient le secret.</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Header</source>
            <translation>En-tête</translation>
        </message>
        <message>
            <source>Lines for the manager</source>
            <translation>Lignes pour le manager</translation>
        </message>
        <message>
            <source>No keyring keeps the secret: good until this program ends.</source>
            <translation>Aucun trousseau ne conserve le secret : valable jusqu’à la fin de ce programme.</translation>
        </message>
        <message>
            <source>A manager elsewhere</source>
            <translation>Un manager distant</translation>
        </message>
        <message>
            <source>run here: its port comes to this receiver</source>
            <translation>à exécuter ici : son port mène à ce récepteur</translation>
        </message>
        <message>
            <source>Last</source>
            <translation>Dernier</translation>
        </message>
        <message>
            <source>nothing yet</source>
            <translation>encore rien</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Requêtes</translation>
        </message>
        <message>
            <source>Metric points</source>
            <translation>Points de métriques</translation>
        </message>
        <message>
            <source>Log records</source>
            <translation>Enregistrements de log</translation>
        </message>
        <message>
            <source>Points rejected</source>
            <translation>Points rejetés</translation>
        </message>
        <message>
            <source>Capped by the SDK</source>
            <translation>Plafonné par le SDK</translation>
        </message>
        <message>
            <source>too many attribute sets</source>
            <translation>trop de jeux d’attributs</translation>
        </message>
        <message>
            <source>Without the secret</source>
            <translation>Sans le secret</translation>
        </message>
        <message>
            <source>Wrong host</source>
            <translation>Mauvais hôte</translation>
        </message>
        <message>
            <source>From a browser</source>
            <translation>D’un navigateur</translation>
        </message>
        <message>
            <source>Wrong path or method</source>
            <translation>Mauvais chemin ou méthode</translation>
        </message>
        <message>
            <source>Unreadable</source>
            <translation>Illisible</translation>
        </message>
        <message>
            <source>Too large</source>
            <translation>Trop volumineux</translation>
        </message>
        <message>
            <source>Pushed back</source>
            <translation>Refoulé</translation>
        </message>
        <message>
            <source>Last problem</source>
            <translation>Dernier problème</translation>
        </message>
        <message>
            <source>Unreadable, %1</source>
            <translation>Illisible, %1</translation>
        </message>
    </context>
    <context>
        <name>alien::RecordsField</name>
        <message>
            <source>Add rule</source>
            <translation>Ajouter une règle</translation>
        </message>
        <message>
            <source>Add health check</source>
            <translation>Ajouter un contrôle de santé</translation>
        </message>
        <message>
            <source>Scale by itself</source>
            <translation>Mettre à l’échelle automatiquement</translation>
        </message>
        <message>
            <source>Add GPU</source>
            <translation>Ajouter un GPU</translation>
        </message>
        <message>
            <source>Add storage</source>
            <translation>Ajouter un stockage</translation>
        </message>
        <message>
            <source>Add variable</source>
            <translation>Ajouter une variable</translation>
        </message>
        <message>
            <source>Add port</source>
            <translation>Ajouter un port</translation>
        </message>
        <message>
            <source>Add endpoint</source>
            <translation>Ajouter un endpoint</translation>
        </message>
        <message>
            <source>Add probe</source>
            <translation>Ajouter une sonde</translation>
        </message>
        <message>
            <source>Set amount</source>
            <translation>Définir la quantité</translation>
        </message>
        <message>
            <source>Add line</source>
            <translation>Ajouter une ligne</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 à %2</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Jours</translation>
        </message>
        <message>
            <source>Prefix</source>
            <translation>Préfixe</translation>
        </message>
        <message>
            <source>any</source>
            <translation>indifférent</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Port</translation>
        </message>
        <message>
            <source>Exposed as</source>
            <translation>Exposé en</translation>
        </message>
        <message>
            <source>Host label</source>
            <translation>Libellé d’hôte</translation>
        </message>
        <message>
            <source>Protocol</source>
            <translation>Protocole</translation>
        </message>
        <message>
            <source>Least</source>
            <translation>Minimum</translation>
        </message>
        <message>
            <source>Desired</source>
            <translation>Souhaité</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Méthode</translation>
        </message>
        <message>
            <source>Path</source>
            <translation>Chemin</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>Timeout, s</source>
            <translation>Délai, s</translation>
        </message>
        <message>
            <source>Failures</source>
            <translation>Échecs</translation>
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
            <translation>Mémoire, %</translation>
        </message>
        <message>
            <source>HTTP in flight</source>
            <translation>HTTP en cours</translation>
        </message>
        <message>
            <source>HTTP p95, ms</source>
            <translation>HTTP p95, ms</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <source>Mounted at</source>
            <translation>Monté sur</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1, by default</source>
            <translation>%1, par défaut</translation>
        </message>
        <message>
            <source>Remove line %1 of %2</source>
            <translation>Retirer la ligne %1 sur %2</translation>
        </message>
        <message>
            <source>inside only</source>
            <translation>interne seulement</translation>
        </message>
        <message>
            <source>not set</source>
            <translation>non défini</translation>
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
            <translation>Une variable doit avoir un nom.</translation>
        </message>
        <message>
            <source>%1 is there already.</source>
            <translation>%1 existe déjà.</translation>
        </message>
        <message>
            <source>%1 is a whole number.</source>
            <translation>%1 est un nombre entier.</translation>
        </message>
    </context>
    <context>
        <name>alien::ReferencesField</name>
        <message>
            <source>link</source>
            <translation>lien</translation>
        </message>
        <message>
            <source>dependency</source>
            <translation>dépendance</translation>
        </message>
    </context>
    <context>
        <name>alien::ReleaseInspector</name>
        <message>
            <source>the stack for %1</source>
            <translation>la stack pour %1</translation>
        </message>
        <message>
            <source>permissions or settings</source>
            <translation>autorisations ou paramètres</translation>
        </message>
        <message>
            <source>%1 added</source>
            <translation>ajout : %1</translation>
        </message>
        <message>
            <source>%1 removed</source>
            <translation>retrait : %1</translation>
        </message>
        <message>
            <source>%1 changed</source>
            <translation>modification : %1</translation>
        </message>
        <message>
            <source>means the same</source>
            <translation>même signification</translation>
        </message>
        <message>
            <source>Deployments that run it, by class</source>
            <translation>Déploiements qui l’exécutent, par classe</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Résumé</translation>
        </message>
        <message>
            <source>Search in the stack for %1</source>
            <translation>Rechercher dans la stack pour %1</translation>
        </message>
        <message>
            <source>Copy id</source>
            <translation>Copier l’ID</translation>
        </message>
        <message>
            <source>Commit</source>
            <translation>Commit</translation>
        </message>
        <message>
            <source>Ref</source>
            <translation>Réf.</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Message</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Publiée</translation>
        </message>
        <message>
            <source>Platforms</source>
            <translation>Plateformes</translation>
        </message>
        <message>
            <source>Against %1</source>
            <translation>Par rapport à %1</translation>
        </message>
        <message>
            <source>being compared</source>
            <translation>comparaison en cours</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparer</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Afficher</translation>
        </message>
        <message>
            <source>Run it</source>
            <translation>L’exécutent</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>On the way</source>
            <translation>En chemin</translation>
        </message>
        <message>
            <source>Leaving it</source>
            <translation>La quittent</translation>
        </message>
        <message>
            <source>Left behind</source>
            <translation>En retard</translation>
        </message>
        <message>
            <source>passed by when later ones were published</source>
            <translation>non atteints par les publications suivantes</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>By group</source>
            <translation>Par groupe</translation>
        </message>
        <message>
            <source>By platform</source>
            <translation>Par plateforme</translation>
        </message>
    </context>
    <context>
        <name>alien::ReleaseTab</name>
        <message>
            <source>No release has been published yet.</source>
            <translation>Aucune release n’a encore été publiée.</translation>
        </message>
        <message>
            <source>It runs the newest release.</source>
            <translation>Il exécute la dernière release.</translation>
        </message>
        <message>
            <source>The newest release has no stack for %1: it does not reach this deployment.</source>
            <translation>La dernière release n’a pas de stack pour %1 : elle n’atteint pas ce déploiement.</translation>
        </message>
        <message>
            <source>It is on its way to the newest release.</source>
            <translation>Il est en chemin vers la dernière release.</translation>
        </message>
        <message numerus="yes">
            <source>It is %n release(s) behind the newest and does not want it: it was not running when that was published. The next release that is published reaches it once it runs.</source>
            <translation>
                <numerusform>Il a %n release de retard sur la dernière et ne l’attend pas : il n’était pas actif quand elle a été publiée. La prochaine release publiée l’atteindra dès qu’il sera actif.</numerusform>
                <numerusform>Il a %n releases de retard sur la dernière et ne l’attend pas : il n’était pas actif quand elle a été publiée. La prochaine release publiée l’atteindra dès qu’il sera actif.</numerusform>
            </translation>
        </message>
        <message>
            <source>It has not run any release yet.</source>
            <translation>Il n’a encore exécuté aucune release.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Commit</source>
            <translation>Commit</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Message</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Publiée</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>Exécute</translation>
        </message>
        <message>
            <source>Wants</source>
            <translation>Attend</translation>
        </message>
        <message>
            <source>It wants the newest release, but is %1.</source>
            <translation>Il veut la dernière release, mais est %1.</translation>
        </message>
    </context>
    <context>
        <name>alien::ReleaseTable</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>id or its beginning</source>
            <translation>ID ou son début</translation>
        </message>
        <message>
            <source>commit or its beginning</source>
            <translation>commit ou son début</translation>
        </message>
        <message>
            <source>branch or tag</source>
            <translation>branche ou tag</translation>
        </message>
        <message>
            <source>words of the message</source>
            <translation>mots du message</translation>
        </message>
        <message>
            <source>a platform it has a stack for</source>
            <translation>une plateforme pour laquelle elle a une stack</translation>
        </message>
        <message>
            <source>anything in its stacks: a resource, an image, a variable</source>
            <translation>n’importe quel élément de ses stacks : une ressource, une image, une variable</translation>
        </message>
        <message>
            <source>how many run it</source>
            <translation>combien l’exécutent</translation>
        </message>
        <message>
            <source>how many are on the way to it</source>
            <translation>combien sont en chemin vers elle</translation>
        </message>
        <message>
            <source>how many run it and were passed by since</source>
            <translation>combien l’exécutent sans avoir été atteints depuis</translation>
        </message>
    </context>
    <context>
        <name>alien::ReleaseTimeline</name>
        <message>
            <source>Timeline of releases</source>
            <translation>Chronologie des releases</translation>
        </message>
        <message>
            <source>%1 releases from %2 to %3; %4 of them run somewhere</source>
            <translation>%1 releases de %2 à %3 ; %4 d’entre elles sont exécutées quelque part</translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s) run it</source>
            <translation>
                <numerusform>%n déploiement l’exécute</numerusform>
                <numerusform>%n déploiements l’exécutent</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::ReleasesController</name>
        <message>
            <source>&amp;Show deployments that run it</source>
            <translation>Afficher les dé&amp;ploiements qui l’exécutent</translation>
        </message>
        <message>
            <source>Opens the table of deployments, filtered to the release.</source>
            <translation>Ouvre le tableau des déploiements, filtré sur la release.</translation>
        </message>
        <message>
            <source>&amp;Edit as new release</source>
            <translation>&amp;Modifier comme nouvelle release</translation>
        </message>
        <message>
            <source>Opens the stacks of the release in the stack editor, as a draft.</source>
            <translation>Ouvre les stacks de la release dans l’éditeur de stack, comme brouillon.</translation>
        </message>
        <message>
            <source>&amp;Compare release…</source>
            <translation>&amp;Comparer la release…</translation>
        </message>
        <message>
            <source>What differs from the release before it, from another, or from what a deployment runs.</source>
            <translation>Ce qui diffère de la release précédente, d’une autre, ou de ce qu’un déploiement exécute.</translation>
        </message>
        <message>
            <source>Copy release &amp;id</source>
            <translation>Copier l’&amp;ID de release</translation>
        </message>
        <message>
            <source>Copies the id of the release.</source>
            <translation>Copie l’ID de la release.</translation>
        </message>
        <message>
            <source>Copy release &amp;JSON</source>
            <translation>Copier le &amp;JSON de la release</translation>
        </message>
        <message>
            <source>Copies the release as the manager sent it.</source>
            <translation>Copie la release telle que le manager l’a envoyée.</translation>
        </message>
        <message>
            <source>What differs?</source>
            <translation>Qu’est-ce qui diffère ?</translation>
        </message>
        <message>
            <source>Select a release first.</source>
            <translation>Sélectionnez d’abord une release.</translation>
        </message>
        <message>
            <source>Copy &amp;link to release</source>
            <translation>Copier le &amp;lien vers la release</translation>
        </message>
        <message>
            <source>Copies a link for colleagues with a connection of this name.</source>
            <translation>Copie un lien pour les collègues qui ont une connexion de ce nom.</translation>
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
            <translation>Filtrer les releases</translation>
        </message>
        <message>
            <source>commit, message, platform:aws, stack:LOG_LEVEL</source>
            <translation>commit, message, platform:aws, stack:LOG_LEVEL</translation>
        </message>
        <message>
            <source>releases</source>
            <translation>releases</translation>
        </message>
        <message>
            <source>The releases could not be read</source>
            <translation>Les releases n’ont pas pu être lues</translation>
        </message>
        <message>
            <source>No releases yet</source>
            <translation>Pas encore de releases</translation>
        </message>
        <message>
            <source>A release is a stack this manager can roll out. Deployments made before the first release stay pending for ever.</source>
            <translation>Une release est une stack que ce manager peut déployer. Les déploiements créés avant la première release restent en attente indéfiniment.</translation>
        </message>
    </context>
    <context>
        <name>alien::RequestLogPage</name>
        <message>
            <source>Requests</source>
            <translation>Requêtes</translation>
        </message>
        <message>
            <source>Filter requests</source>
            <translation>Filtrer les requêtes</translation>
        </message>
        <message>
            <source>state:refused operation:deployments.* took&gt;1s text</source>
            <translation>state:refused operation:deployments.* took&gt;1s texte</translation>
        </message>
        <message>
            <source>requests</source>
            <translation>requêtes</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>Appel</translation>
        </message>
        <message numerus="yes">
            <source>%n request(s) kept</source>
            <translation>
                <numerusform>%n requête conservée</numerusform>
                <numerusform>%n requêtes conservées</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy path</source>
            <translation>Copier le chemin</translation>
        </message>
        <message>
            <source>No requests yet</source>
            <translation>Pas encore de requêtes</translation>
        </message>
        <message>
            <source>Each request of this connection stands here, the last 2,000 of them.</source>
            <translation>Toutes les requêtes de cette connexion figurent ici, dans la limite des 2 000 dernières.</translation>
        </message>
    </context>
    <context>
        <name>alien::RequestText</name>
        <message>
            <source>Managers of generation 3 have no operation %1.</source>
            <translation>Les managers de génération 3 n’ont pas d’opération %1.</translation>
        </message>
        <message>
            <source>Managers of generation 1 have no operation %1.</source>
            <translation>Les managers de génération 1 n’ont pas d’opération %1.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>A name is needed.</source>
            <translation>Il faut un nom.</translation>
        </message>
        <message>
            <source>%1 must not be empty or hold control characters.</source>
            <translation>%1 ne doit être ni vide ni contenir de caractères de contrôle.</translation>
        </message>
        <message>
            <source>A group must have room for at least one deployment.</source>
            <translation>Un groupe doit admettre au moins un déploiement.</translation>
        </message>
        <message>
            <source>A platform is needed.</source>
            <translation>Il faut une plateforme.</translation>
        </message>
        <message>
            <source>Managers of generation 1 have no platform %1.</source>
            <translation>Les managers de génération 1 n’ont pas de plateforme %1.</translation>
        </message>
        <message>
            <source>A resource prefix has 3 to 40 characters a-z, 0-9 and -, starts with a letter, ends with a letter or digit and has no two hyphens in a row.</source>
            <translation>Un préfixe de ressources compte de 3 à 40 caractères a-z, 0-9 et -, commence par une lettre, finit par une lettre ou un chiffre et n’a pas deux traits d’union de suite.</translation>
        </message>
        <message>
            <source>%1 is not valid JSON: %2 (line %3, column %4).</source>
            <translation>%1 n’est pas du JSON valide : %2 (ligne %3, colonne %4).</translation>
        </message>
        <message>
            <source>%1 must be a JSON object.</source>
            <translation>%1 doit être un objet JSON.</translation>
        </message>
        <message>
            <source>An environment variable needs a name.</source>
            <translation>Une variable d’environnement doit avoir un nom.</translation>
        </message>
        <message>
            <source>Managers of generation 1 cannot filter deployments by name.</source>
            <translation>Les managers de génération 1 ne savent pas filtrer les déploiements par nom.</translation>
        </message>
        <message>
            <source>The manager filters by name only within one deployment group.</source>
            <translation>Le manager ne filtre par nom qu’au sein d’un groupe de déploiement.</translation>
        </message>
        <message>
            <source>A release needs the stack of at least one platform.</source>
            <translation>Une release exige la stack d’au moins une plateforme.</translation>
        </message>
        <message>
            <source>A release needs a project.</source>
            <translation>Une release exige un projet.</translation>
        </message>
        <message>
            <source>A command needs a name.</source>
            <translation>Une commande doit avoir un nom.</translation>
        </message>
        <message>
            <source>Managers of generation 3 take no command names with a colon.</source>
            <translation>Les managers de génération 3 n’acceptent pas de deux-points dans les noms de commandes.</translation>
        </message>
        <message>
            <source>The deadline has passed already.</source>
            <translation>L’échéance est déjà passée.</translation>
        </message>
        <message>
            <source>The deadline is not a point in time.</source>
            <translation>L’échéance n’est pas une date et heure.</translation>
        </message>
        <message>
            <source>An idempotency key has at most 500 characters A-Z, a-z, 0-9, _, :, . and -.</source>
            <translation>Une clé d’idempotence compte au plus 500 caractères A-Z, a-z, 0-9, _, :, . et -.</translation>
        </message>
        <message>
            <source>A size cannot be negative.</source>
            <translation>Une taille ne peut pas être négative.</translation>
        </message>
        <message>
            <source>Managers of generation 1 cannot address one resource of a deployment.</source>
            <translation>Les managers de génération 1 ne savent pas s’adresser à une seule ressource d’un déploiement.</translation>
        </message>
        <message>
            <source>Managers of generation 3 lease commands to one resource; name it with its type.</source>
            <translation>Les managers de génération 3 attribuent les commandes à une seule ressource ; indiquez-la avec son type.</translation>
        </message>
        <message>
            <source>Leases and their seconds must be at least 1.</source>
            <translation>Le nombre de baux et leur durée en secondes doivent être d’au moins 1.</translation>
        </message>
        <message>
            <source>A response is a success with a body, or an error with code and message.</source>
            <translation>Une réponse est un succès avec un corps, ou une erreur avec un code et un message.</translation>
        </message>
        <message>
            <source>An empty secret is not written.</source>
            <translation>Un secret vide n’est pas écrit.</translation>
        </message>
        <message>
            <source>The request has %1 bytes; the manager takes at most 2 MB.</source>
            <translation>La requête compte %1 octets ; le manager en accepte au plus 2 MB.</translation>
        </message>
        <message>
            <source>The call was cancelled.</source>
            <translation>L’appel a été annulé.</translation>
        </message>
        <message>
            <source>The manager's answer was empty.</source>
            <translation>La réponse du manager était vide.</translation>
        </message>
        <message>
            <source>The manager's answer has another shape than this program knows.</source>
            <translation>La réponse du manager a une autre forme que celle connue de ce programme.</translation>
        </message>
        <message>
            <source>Where: line %1, column %2 (byte %3)</source>
            <translation>Où : ligne %1, colonne %2 (octet %3)</translation>
        </message>
        <message>
            <source>Problem: %1</source>
            <translation>Problème : %1</translation>
        </message>
        <message>
            <source>Where: %1</source>
            <translation>Où : %1</translation>
        </message>
        <message>
            <source>the whole answer</source>
            <translation>toute la réponse</translation>
        </message>
        <message>
            <source>Expected: %1</source>
            <translation>Attendu : %1</translation>
        </message>
        <message>
            <source>At byte: %1</source>
            <translation>À l’octet : %1</translation>
        </message>
        <message>
            <source>Found: nothing</source>
            <translation>Trouvé : rien</translation>
        </message>
        <message>
            <source>Found: %1</source>
            <translation>Trouvé : %1</translation>
        </message>
        <message>
            <source>The manager accepted the request (%1): what it asked for has happened, do not repeat it.</source>
            <translation>Le manager a accepté la requête (%1) : ce qu’elle demandait a eu lieu, ne la répétez pas.</translation>
        </message>
        <message>
            <source>The manager may be of a version that this program does not know.</source>
            <translation>Le manager est peut-être d’une version que ce programme ne connaît pas.</translation>
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
                <numerusform>Les modifications s’appliquent à %n plateforme qui la contient</numerusform>
                <numerusform>Les modifications s’appliquent aux %n plateformes qui la contiennent</numerusform>
            </translation>
        </message>
        <message>
            <source>No form for the type %1: its fields are not known here. It is kept as it is and can be edited as text.</source>
            <translation>Pas de formulaire pour le type %1 : ses champs ne sont pas connus ici. Il est conservé tel quel et peut être modifié comme texte.</translation>
        </message>
        <message>
            <source>Change %1</source>
            <translation>Modifier %1</translation>
        </message>
        <message>
            <source>The text is not JSON now; the form rests until it is.</source>
            <translation>Le texte n’est pas du JSON pour l’instant ; le formulaire est suspendu tant qu’il ne l’est pas.</translation>
        </message>
        <message numerus="yes">
            <source>Changes go to all %n platform(s), which differ here</source>
            <translation>
                <numerusform>Les modifications s’appliquent à %n plateforme, qui diffère ici</numerusform>
                <numerusform>Les modifications s’appliquent aux %n plateformes, qui diffèrent ici</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::ResourceTree</name>
        <message>
            <source>link</source>
            <translation>lien</translation>
        </message>
        <message>
            <source>trigger</source>
            <translation>déclencheur</translation>
        </message>
        <message>
            <source>cluster</source>
            <translation>cluster</translation>
        </message>
        <message>
            <source>dependency</source>
            <translation>dépendance</translation>
        </message>
        <message>
            <source>not in the state</source>
            <translation>absente de l’état</translation>
        </message>
        <message>
            <source>cycle: it needs itself</source>
            <translation>cycle : elle dépend d’elle-même</translation>
        </message>
        <message>
            <source>no status</source>
            <translation>pas d’état</translation>
        </message>
        <message>
            <source>%1, system</source>
            <translation>%1, système</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Resource</source>
            <translation>Ressource</translation>
        </message>
        <message>
            <source>By way of</source>
            <translation>Par</translation>
        </message>
    </context>
    <context>
        <name>alien::ResourceTreeView</name>
        <message>
            <source>Resource dependencies</source>
            <translation>Dépendances des ressources</translation>
        </message>
        <message>
            <source>These need each other in a circle: %1.</source>
            <translation>Ces ressources dépendent les unes des autres en boucle : %1.</translation>
        </message>
        <message numerus="yes">
            <source>Needed, but not in the state of the deployment: %n resource(s).</source>
            <translation>
                <numerusform>Requise, mais absente de l’état du déploiement : %n ressource.</numerusform>
                <numerusform>Requises, mais absentes de l’état du déploiement : %n ressources.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::ResourcesTab</name>
        <message>
            <source>Resources</source>
            <translation>Ressources</translation>
        </message>
        <message>
            <source>Selected resource</source>
            <translation>Ressource sélectionnée</translation>
        </message>
        <message>
            <source>Resources and the selected one</source>
            <translation>Ressources et celle sélectionnée</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Liste</translation>
        </message>
        <message>
            <source>The stack's own resources first, then the system's.</source>
            <translation>Les ressources propres à la stack d’abord, puis celles du système.</translation>
        </message>
        <message>
            <source>Tree</source>
            <translation>Arbre</translation>
        </message>
        <message>
            <source>Each resource with what it needs beneath it.</source>
            <translation>Chaque ressource avec ses dépendances en dessous.</translation>
        </message>
        <message>
            <source>No resources yet</source>
            <translation>Pas encore de ressources</translation>
        </message>
        <message>
            <source>They appear with the first step of the deployment.</source>
            <translation>Elles apparaissent à la première étape du déploiement.</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Variable</source>
            <translation>Variable</translation>
        </message>
        <message>
            <source>In code</source>
            <translation>Dans le code</translation>
        </message>
        <message>
            <source>Whose</source>
            <translation>Origine</translation>
        </message>
        <message>
            <source>Made by the system beside the stack's own resources</source>
            <translation>Créées par le système à côté des ressources propres à la stack</translation>
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
            <translation>Progression de %1</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>%1 to go</source>
            <translation>encore %1</translation>
        </message>
        <message>
            <source>settled</source>
            <translation>stabilisé</translation>
        </message>
        <message>
            <source>Rollouts</source>
            <translation>Rollouts</translation>
        </message>
        <message numerus="yes">
            <source>%n under way</source>
            <translation>
                <numerusform>%n en cours</numerusform>
                <numerusform>%n en cours</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::RolloutView</name>
        <message>
            <source>waiting</source>
            <translation>en attente</translation>
        </message>
        <message>
            <source>updating</source>
            <translation>en mise à jour</translation>
        </message>
        <message>
            <source>run it</source>
            <translation>l’exécutent</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>en échec</translation>
        </message>
        <message>
            <source>not covered, wait for ever</source>
            <translation>non couverts, attendent indéfiniment</translation>
        </message>
        <message>
            <source>on the way to another release</source>
            <translation>en chemin vers une autre release</translation>
        </message>
        <message>
            <source>gone</source>
            <translation>disparu</translation>
        </message>
        <message>
            <source>Deployments of the rollout, by state</source>
            <translation>Déploiements du rollout, par état</translation>
        </message>
        <message>
            <source>Back to the stack</source>
            <translation>Retour à la stack</translation>
        </message>
        <message>
            <source>Nothing was published from here yet</source>
            <translation>Rien n’a encore été publié d’ici</translation>
        </message>
        <message>
            <source>Rollout of %1</source>
            <translation>Rollout de %1</translation>
        </message>
        <message>
            <source>%1 of %2 run it</source>
            <translation>%1 sur %2 l’exécutent</translation>
        </message>
        <message>
            <source>%1; settled after %2.</source>
            <translation>%1 ; stabilisé après %2.</translation>
        </message>
        <message>
            <source>%1; under way for %2.</source>
            <translation>%1 ; en cours depuis %2.</translation>
        </message>
        <message>
            <source>%1: %2 in the middle, %3 the longest (%4)</source>
            <translation>%1 : %2 en médiane, %3 au plus long (%4)</translation>
        </message>
        <message>
            <source>Time in each step: %1.</source>
            <translation>Temps par étape : %1.</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Afficher</translation>
        </message>
        <message>
            <source>Show deployments that failed with %1</source>
            <translation>Afficher les déploiements qui ont échoué avec %1</translation>
        </message>
    </context>
    <context>
        <name>alien::SavedViews</name>
        <message>
            <source>A view needs a name.</source>
            <translation>Une vue doit avoir un nom.</translation>
        </message>
        <message>
            <source>The name is longer than %1 characters: it would not fit on a tab.</source>
            <translation>Le nom dépasse %1 caractères : il ne tiendrait pas sur un onglet.</translation>
        </message>
        <message>
            <source>There is a view “%1” already: choose another name.</source>
            <translation>Il existe déjà une vue « %1 » : choisissez un autre nom.</translation>
        </message>
        <message>
            <source>That is too long for a view.</source>
            <translation>C’est trop long pour une vue.</translation>
        </message>
        <message>
            <source>That is no view: at character %1 it is not what “Copy view as text” gives.</source>
            <translation>Ce n’est pas une vue : au caractère %1, ce n’est pas ce que donne « Copier la vue en texte ».</translation>
        </message>
        <message>
            <source>That is no view: "view", its name, or "query", its filter, is missing.</source>
            <translation>Ce n’est pas une vue : il manque « view », son nom, ou « query », son filtre.</translation>
        </message>
    </context>
    <context>
        <name>alien::SchemaForm</name>
        <message>
            <source>Parameters as fields</source>
            <translation>Paramètres sous forme de champs</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>omis</translation>
        </message>
        <message>
            <source> or </source>
            <translation> ou </translation>
        </message>
        <message>
            <source>%1, in %2 of %3 earlier ones</source>
            <translation>%1, dans %2 des %3 précédents</translation>
        </message>
        <message>
            <source>Earlier ones had %1 here.</source>
            <translation>Les précédents avaient ici %1.</translation>
        </message>
    </context>
    <context>
        <name>alien::ScriptRun</name>
        <message>
            <source>no connection: name one with --profile, --connect or ALIEN_MANAGER_URL</source>
            <translation>aucune connexion : indiquez-en une avec --profile, --connect ou ALIEN_MANAGER_URL</translation>
        </message>
        <message>
            <source>%1 would send the token unencrypted; open it in the window once and agree</source>
            <translation>%1 enverrait le jeton en clair ; ouvrez cette connexion une fois dans la fenêtre et acceptez</translation>
        </message>
        <message>
            <source>not settled after %1 s: %2</source>
            <translation>pas stabilisé après %1 s : %2</translation>
        </message>
        <message>
            <source>no token: name a file with --token-file or set ALIEN_MANAGER_BEARER</source>
            <translation>aucun jeton : indiquez un fichier avec --token-file ou définissez ALIEN_MANAGER_BEARER</translation>
        </message>
        <message>
            <source>no token is kept for this connection; use --token-file</source>
            <translation>aucun jeton n’est conservé pour cette connexion ; utilisez --token-file</translation>
        </message>
        <message>
            <source>the secret store does not answer: %1</source>
            <translation>le trousseau de secrets ne répond pas : %1</translation>
        </message>
        <message>
            <source>the manager refuses the token: %1</source>
            <translation>le manager refuse le jeton : %1</translation>
        </message>
        <message>
            <source>%1 is no Alien manager: %2</source>
            <translation>%1 n’est pas un manager Alien : %2</translation>
        </message>
        <message>
            <source>%1 cannot be reached: %2</source>
            <translation>%1 est injoignable : %2</translation>
        </message>
        <message>
            <source>--query: %1</source>
            <translation>--query : %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>no deployment “%1”</source>
            <translation>aucun déploiement « %1 »</translation>
        </message>
        <message>
            <source>the command gives no token: %1</source>
            <translation>la commande ne fournit pas de jeton : %1</translation>
        </message>
        <message>
            <source>the manager did not list all deployments, groups or releases; what follows misses some</source>
            <translation>le manager n’a pas listé tous les déploiements, groupes ou releases ; il en manque dans ce qui suit</translation>
        </message>
        <message>
            <source>the secret store is locked; unlock it, or use --token-file</source>
            <translation>le trousseau de secrets est verrouillé ; déverrouillez-le ou utilisez --token-file</translation>
        </message>
    </context>
    <context>
        <name>alien::SectionHead</name>
        <message>
            <source>Find or run anything</source>
            <translation>Trouver ou exécuter</translation>
        </message>
    </context>
    <context>
        <name>alien::SeriesTable</name>
        <message>
            <source>Time</source>
            <translation>Heure</translation>
        </message>
    </context>
    <context>
        <name>alien::SeriesUnit</name>
        <message>
            <source>no value</source>
            <translation>pas de valeur</translation>
        </message>
        <message>
            <source>per second</source>
            <translation>par seconde</translation>
        </message>
        <message>
            <source>%1 per second</source>
            <translation>%1 par seconde</translation>
        </message>
    </context>
    <context>
        <name>alien::Session</name>
        <message>
            <source>You look at the past; go back to now to act.</source>
            <translation>Vous consultez le passé ; revenez au présent pour agir.</translation>
        </message>
        <message>
            <source>This is the last known fleet; the manager's own list is still on its way.</source>
            <translation>C’est le dernier parc connu ; la liste du manager n’est pas encore arrivée.</translation>
        </message>
        <message>
            <source>Still connecting.</source>
            <translation>Connexion en cours.</translation>
        </message>
        <message>
            <source>The manager does not accept the token.</source>
            <translation>Le manager n’accepte pas le jeton.</translation>
        </message>
        <message>
            <source>No token is known for this connection.</source>
            <translation>Aucun jeton n’est connu pour cette connexion.</translation>
        </message>
        <message>
            <source>The manager cannot be reached.</source>
            <translation>Le manager est injoignable.</translation>
        </message>
        <message>
            <source>What answers at this address is not an Alien manager.</source>
            <translation>Ce qui répond à cette adresse n’est pas un manager Alien.</translation>
        </message>
    </context>
    <context>
        <name>alien::SessionPolls</name>
        <message>
            <source>Your token has the role %1; listing deployments needs %2.</source>
            <translation>Votre jeton est de type %1 ; pour lister les déploiements, il faut %2.</translation>
        </message>
    </context>
    <context>
        <name>alien::SetsField</name>
        <message>
            <source>permission set</source>
            <translation>jeu d’autorisations</translation>
        </message>
        <message>
            <source>a set of its own, %1</source>
            <translation>un jeu propre, %1</translation>
        </message>
        <message>
            <source>own set %1</source>
            <translation>jeu propre %1</translation>
        </message>
    </context>
    <context>
        <name>alien::SettingsCheck</name>
        <message>
            <source>The manager does not know %1 and would drop it in silence.</source>
            <translation>Le manager ne connaît pas %1 et l’ignorerait sans avertissement.</translation>
        </message>
        <message>
            <source>The manager does not know %1 and would drop it in silence; %2 is what it knows.</source>
            <translation>Le manager ne connaît pas %1 et l’ignorerait sans avertissement ; il connaît %2.</translation>
        </message>
        <message>
            <source>%1 is one of: %2.</source>
            <translation>%1 prend l’une de ces valeurs : %2.</translation>
        </message>
        <message>
            <source>This manager takes only push on %1.</source>
            <translation>Ce manager n’accepte que push sur %1.</translation>
        </message>
        <message>
            <source>network.type is one of: %1.</source>
            <translation>network.type prend l’une de ces valeurs : %1.</translation>
        </message>
        <message>
            <source>A network of %1 does not go with %2.</source>
            <translation>Un réseau de %1 ne convient pas à %2.</translation>
        </message>
        <message>
            <source>%1 is missing.</source>
            <translation>%1 manque.</translation>
        </message>
        <message>
            <source>%1 is a whole number from 1 on.</source>
            <translation>%1 est un nombre entier à partir de 1.</translation>
        </message>
        <message>
            <source>%1 is a text.</source>
            <translation>%1 est un texte.</translation>
        </message>
        <message>
            <source>%1 is a list of texts.</source>
            <translation>%1 est une liste de textes.</translation>
        </message>
        <message>
            <source>%1 reads 10.0.0.0/16.</source>
            <translation>%1 s’écrit sous la forme 10.0.0.0/16.</translation>
        </message>
        <message>
            <source>This manager does not know %1, which is of 3.x, and would drop it in silence.</source>
            <translation>Ce manager ne connaît pas %1, propre à 3.x, et l’ignorerait sans avertissement.</translation>
        </message>
        <message>
            <source>This manager takes only pull on %1.</source>
            <translation>Sur %1, ce manager n’accepte que pull.</translation>
        </message>
    </context>
    <context>
        <name>alien::SettingsEditor</name>
        <message>
            <source>Deployment model</source>
            <extracomment>Who brings a deployment to its release: the manager (push) or an agent (pull)</extracomment>
            <translation>Modèle de déploiement</translation>
        </message>
        <message>
            <source>Updates</source>
            <translation>Mises à jour</translation>
        </message>
        <message>
            <source>Telemetry</source>
            <translation>Télémétrie</translation>
        </message>
        <message>
            <source>Heartbeats</source>
            <translation>Heartbeats</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Réseau</translation>
        </message>
        <message>
            <source>not chosen</source>
            <translation>non choisi</translation>
        </message>
        <message>
            <source>%1 (default)</source>
            <translation>%1 (par défaut)</translation>
        </message>
        <message>
            <source>%1, apart by spaces</source>
            <translation>%1, séparés par des espaces</translation>
        </message>
    </context>
    <context>
        <name>alien::SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Paramètres</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Thème</translation>
        </message>
        <message>
            <source>As the desktop</source>
            <translation>Comme le bureau</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Lignes</translation>
        </message>
        <message>
            <source>Compact</source>
            <translation>Compactes</translation>
        </message>
        <message>
            <source>Comfortable</source>
            <translation>Aérées</translation>
        </message>
        <message>
            <source>Keep commands</source>
            <translation>Conserver les commandes</translation>
        </message>
        <message>
            <source>30 days</source>
            <translation>30 jours</translation>
        </message>
        <message>
            <source>90 days</source>
            <translation>90 jours</translation>
        </message>
        <message>
            <source>1 year</source>
            <translation>1 an</translation>
        </message>
        <message>
            <source>for ever</source>
            <translation>toujours</translation>
        </message>
        <message>
            <source>Commands on disk</source>
            <translation>Commandes sur le disque</translation>
        </message>
        <message>
            <source>up to 500 MB</source>
            <translation>jusqu’à 500 MB</translation>
        </message>
        <message>
            <source>up to 2 GB</source>
            <translation>jusqu’à 2 GB</translation>
        </message>
        <message>
            <source>up to 10 GB</source>
            <translation>jusqu’à 10 GB</translation>
        </message>
        <message>
            <source>any size</source>
            <translation>sans limite de taille</translation>
        </message>
        <message>
            <source>Older ones are removed from this computer half a minute after the choice; those with a star stay.</source>
            <translation>Les plus anciennes sont supprimées de cet ordinateur trente secondes après ce choix ; celles qui ont une étoile restent.</translation>
        </message>
        <message>
            <source>Beyond it the oldest are removed, half a minute after the choice; those with a star stay.</source>
            <translation>Au-delà, les plus anciennes sont supprimées, trente secondes après ce choix ; celles qui ont une étoile restent.</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Fuseau horaire</translation>
        </message>
        <message>
            <source>This computer's</source>
            <translation>Celui de cet ordinateur</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Réduire</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Agrandir</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Réinitialiser</translation>
        </message>
        <message>
            <source>Normal size</source>
            <translation>Taille normale</translation>
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
            <translation>Les choix faits ici s’appliquent aussitôt</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langage</translation>
        </message>
        <message>
            <source>From the next start on</source>
            <translation>À partir du prochain démarrage</translation>
        </message>
        <message>
            <source>Keep the journal</source>
            <translation>Conserver le journal</translation>
        </message>
        <message>
            <source>2 years</source>
            <translation>2 ans</translation>
        </message>
        <message>
            <source>5 years</source>
            <translation>5 ans</translation>
        </message>
        <message>
            <source>Older entries are moved into a sealed file beside the journal half a minute after the choice; what stays begins where it ends, so both can still be verified.</source>
            <translation>Trente secondes après ce choix, les entrées plus anciennes sont déplacées dans un fichier scellé à côté du journal ; ce qui reste commence où il finit, si bien que les deux restent vérifiables.</translation>
        </message>
        <message>
            <source>Stalled after</source>
            <translation>Bloqué après</translation>
        </message>
        <message>
            <source>Keep the past of fleets</source>
            <translation>Conserver l’historique des parcs</translation>
        </message>
        <message>
            <source>What the time machine shows. Older changes are removed from this computer half a minute after the choice; beyond 256 MB a connection the oldest go in any case.</source>
            <translation>Ce que montre la machine à remonter le temps. Les changements plus anciens sont supprimés de cet ordinateur une demi-minute après le choix ; au-delà de 256 Mo par connexion, les plus anciens disparaissent dans tous les cas.</translation>
        </message>
    </context>
    <context>
        <name>alien::SettingsTab</name>
        <message>
            <source>default</source>
            <translation>par défaut</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Réseau</translation>
        </message>
        <message>
            <source>Network id</source>
            <translation>ID du réseau</translation>
        </message>
        <message>
            <source>Address range</source>
            <translation>Plage d’adresses</translation>
        </message>
        <message>
            <source>Zones</source>
            <translation>Zones</translation>
        </message>
        <message>
            <source>Public subnets</source>
            <translation>Sous-réseaux publics</translation>
        </message>
        <message>
            <source>Private subnets</source>
            <translation>Sous-réseaux privés</translation>
        </message>
        <message>
            <source>Security groups</source>
            <translation>Groupes de sécurité</translation>
        </message>
        <message>
            <source>Namespace</source>
            <translation>Namespace</translation>
        </message>
        <message>
            <source>Exposure</source>
            <translation>Exposition</translation>
        </message>
        <message>
            <source>Domain</source>
            <translation>Domaine</translation>
        </message>
        <message>
            <source>Route</source>
            <translation>Route</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>Certificat</translation>
        </message>
        <message>
            <source>Settings are fixed when a deployment is created.</source>
            <translation>Les paramètres sont fixés à la création du déploiement.</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <source>Updates</source>
            <translation>Mises à jour</translation>
        </message>
        <message>
            <source>Telemetry</source>
            <translation>Télémétrie</translation>
        </message>
        <message>
            <source>Heartbeats</source>
            <translation>Heartbeats</translation>
        </message>
        <message>
            <source>Domain of %1</source>
            <translation>Domaine de %1</translation>
        </message>
        <message>
            <source>External bindings</source>
            <translation>Bindings externes</translation>
        </message>
        <message>
            <source>Compute pools</source>
            <translation>Pools de calcul</translation>
        </message>
        <message>
            <source>Not known here</source>
            <translation>Inconnu ici</translation>
        </message>
    </context>
    <context>
        <name>alien::SetupHint</name>
        <message>
            <source>Show the receiver</source>
            <translation>Afficher le récepteur</translation>
        </message>
        <message>
            <source>Set up the metrics server</source>
            <translation>Configurer le serveur de métriques</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>charts: why they are empty</comment>
            <translation>%1 : %2</translation>
        </message>
    </context>
    <context>
        <name>alien::ShortcutEditor</name>
        <message>
            <source>Filter commands of the program</source>
            <translation>Filtrer les commandes du programme</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Raccourcis clavier</translation>
        </message>
        <message>
            <source>Set</source>
            <translation>Définir</translation>
        </message>
        <message>
            <source>Remove keys</source>
            <translation>Retirer les touches</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Réinitialiser</translation>
        </message>
        <message>
            <source>Reset all</source>
            <translation>Tout réinitialiser</translation>
        </message>
        <message>
            <source>Changes work at once</source>
            <translation>Les modifications s’appliquent aussitôt</translation>
        </message>
        <message>
            <source>Words, keys:Ctrl+K, menu:View, change:changed</source>
            <translation>Mots, keys:Ctrl+K, menu:View, change:changed</translation>
        </message>
        <message>
            <source>New keys</source>
            <translation>Nouvelles touches</translation>
        </message>
        <message>
            <source>Choose a command above</source>
            <translation>Choisissez une commande ci-dessus</translation>
        </message>
        <message>
            <source>Enter goes to the field; then press the new keys.</source>
            <translation>Entrée mène au champ ; appuyez ensuite sur les nouvelles touches.</translation>
        </message>
        <message>
            <source>%1 belongs to “%2”, which would have it no longer.</source>
            <translation>%1 appartient à « %2 », qui la perdrait.</translation>
        </message>
        <message>
            <source>Take it from there</source>
            <translation>La lui retirer</translation>
        </message>
        <message>
            <source>Nobody else has it. Enter sets it.</source>
            <translation>Aucune autre commande ne l’utilise. Entrée la définit.</translation>
        </message>
    </context>
    <context>
        <name>alien::ShortcutMap</name>
        <message>
            <source>A shortcut is one key, held together with Ctrl, Alt or Shift.</source>
            <translation>Un raccourci est une seule touche, maintenue avec Ctrl, Alt ou Maj.</translation>
        </message>
        <message>
            <source>%1 opens a menu.</source>
            <translation>%1 ouvre un menu.</translation>
        </message>
        <message>
            <source>%1 is needed for typing and moving about: hold Ctrl or Alt with it, or use a function key.</source>
            <translation>%1 sert à la saisie et aux déplacements : ajoutez Ctrl ou Alt, ou utilisez une touche de fonction.</translation>
        </message>
        <message>
            <source>%1 opens menus and goes to fields: hold Ctrl with it.</source>
            <translation>%1 ouvre les menus et mène aux champs : ajoutez Ctrl.</translation>
        </message>
        <message>
            <source>%1 copies, pastes or takes back what is typed, everywhere.</source>
            <translation>%1 copie, colle ou annule la saisie, partout.</translation>
        </message>
    </context>
    <context>
        <name>alien::ShortcutTable</name>
        <message>
            <source>Command</source>
            <translation>Commande</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Touches</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Modification</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Menu</translation>
        </message>
        <message>
            <source>Ctrl+K</source>
            <translation>Ctrl+K</translation>
        </message>
        <message>
            <source>View, Deployment, …</source>
            <translation>Affichage, Déploiement, …</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>modifié</translation>
        </message>
    </context>
    <context>
        <name>alien::SidePicker</name>
        <message>
            <source>Deployment, %1</source>
            <translation>Déploiement, %1</translation>
        </message>
        <message>
            <source>name of the deployment</source>
            <translation>nom du déploiement</translation>
        </message>
        <message>
            <source>draft %1</source>
            <translation>brouillon %1</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>what a deployment runs</source>
            <translation>ce qu’exécute un déploiement</translation>
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
                <numerusform>et %n de plus</numerusform>
                <numerusform>et %n de plus</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::SqliteFile</name>
        <message>
            <source>The folder of %1 cannot be made.</source>
            <translation>Impossible de créer le dossier de %1.</translation>
        </message>
        <message>
            <source>%1 was written by a newer version of this program; it is shown, nothing is added.</source>
            <translation>%1 a été écrit par une version plus récente de ce programme ; il est affiché, rien n’y est ajouté.</translation>
        </message>
        <message>
            <source>%1 cannot be opened: %2</source>
            <translation>Impossible d’ouvrir %1 : %2</translation>
        </message>
        <message>
            <source>%1 is damaged and could not be moved aside.</source>
            <translation>%1 est endommagé et n’a pas pu être mis de côté.</translation>
        </message>
        <message>
            <source>%1 was damaged. It was moved to %2, and a new one begun.</source>
            <translation>%1 était endommagé. Il a été déplacé vers %2, et un nouveau a été commencé.</translation>
        </message>
        <message>
            <source>%1 is damaged.</source>
            <translation>%1 est endommagé.</translation>
        </message>
        <message>
            <source>%1 cannot be written; it is shown, nothing is added.</source>
            <translation>%1 n’est pas accessible en écriture ; le contenu est affiché, rien n’y est ajouté.</translation>
        </message>
        <message numerus="yes">
            <source>%1 was damaged. It was moved to %2, and what could be read of it, %n row(s), was brought into a new one.</source>
            <translation>
                <numerusform>%1 était endommagé. Le fichier a été déplacé vers %2, et ce qui a pu en être lu, %n ligne, a été repris dans un nouveau.</numerusform>
                <numerusform>%1 était endommagé. Le fichier a été déplacé vers %2, et ce qui a pu en être lu, %n lignes, a été repris dans un nouveau.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 has to be brought to this version of the program, but no backup of it could be made: %2</source>
            <translation>%1 doit être converti pour cette version du programme, mais aucune sauvegarde n’a pu en être faite : %2</translation>
        </message>
    </context>
    <context>
        <name>alien::StackBench</name>
        <message>
            <source>%1 was changed in another window.</source>
            <translation>%1 a été modifié dans une autre fenêtre.</translation>
        </message>
        <message>
            <source>Both stay: this one goes on as "%1".</source>
            <translation>Les deux restent : celui-ci continue sous le nom « %1 ».</translation>
        </message>
        <message>
            <source>Not changed.</source>
            <translation>Non modifié.</translation>
        </message>
        <message>
            <source>The text of %1 is not JSON now; mend it first.</source>
            <translation>Le texte de %1 n’est plus du JSON ; corrigez-le d’abord.</translation>
        </message>
        <message>
            <source>%1: the text has no place for it.</source>
            <translation>%1 : le texte n’a pas de place pour cela.</translation>
        </message>
        <message>
            <source>Take over changes for %1</source>
            <translation>Reprendre les changements pour %1</translation>
        </message>
        <message>
            <source>Not taken over.</source>
            <translation>Non repris.</translation>
        </message>
        <message>
            <source>The stack of %1 has changed meanwhile.</source>
            <translation>La stack de %1 a changé entre-temps.</translation>
        </message>
        <message>
            <source>Not converted.</source>
            <translation>Non converti.</translation>
        </message>
        <message>
            <source>The text of a platform is not JSON now; mend it first.</source>
            <translation>Le texte d’une plateforme n’est plus du JSON ; corrigez-le d’abord.</translation>
        </message>
        <message>
            <source>%1: the text has changed meanwhile.</source>
            <translation>%1 : le texte a changé entre-temps.</translation>
        </message>
        <message>
            <source>Open a draft first.</source>
            <translation>Ouvrez d’abord un brouillon.</translation>
        </message>
        <message>
            <source>The text is not JSON yet; the findings say where.</source>
            <translation>Le texte n’est pas encore du JSON ; les constats indiquent où.</translation>
        </message>
        <message>
            <source>There is no stack for any platform yet.</source>
            <translation>Il n’y a encore de stack pour aucune plateforme.</translation>
        </message>
        <message>
            <source>It is being checked.</source>
            <translation>Vérification en cours.</translation>
        </message>
        <message>
            <source>The draft is not there any more.</source>
            <translation>Le brouillon n’existe plus.</translation>
        </message>
        <message>
            <source>The release is not known here.</source>
            <translation>La release n’est pas connue ici.</translation>
        </message>
        <message>
            <source>Releases are read once a connection is ready.</source>
            <translation>Les releases sont lues dès qu’une connexion est prête.</translation>
        </message>
        <message>
            <source>After %1</source>
            <translation>D’après %1</translation>
        </message>
    </context>
    <context>
        <name>alien::StackBody</name>
        <message>
            <source>The stacks of a release stand in an object, one member per platform.</source>
            <translation>Les stacks d’une release se trouvent dans un objet, un membre par plateforme.</translation>
        </message>
    </context>
    <context>
        <name>alien::StackController</name>
        <message>
            <source>Ids are lower-case letters, digits and single hyphens, with a letter or digit at both ends.</source>
            <translation>Les ID se composent de minuscules, de chiffres et de traits d’union simples, avec une lettre ou un chiffre aux deux bouts.</translation>
        </message>
        <message>
            <source>It is larger than 32 MB.</source>
            <translation>Sa taille dépasse 32 MB.</translation>
        </message>
        <message>
            <source>Rename the draft?</source>
            <translation>Renommer le brouillon ?</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Rename draft</source>
            <translation>Renommer le brouillon</translation>
        </message>
        <message>
            <source>It is on its way.</source>
            <translation>C’est en route.</translation>
        </message>
        <message>
            <source>There is no release before the newest one.</source>
            <translation>Il n’y a pas de release avant la dernière.</translation>
        </message>
        <message>
            <source>Nothing was published from here in this run.</source>
            <translation>Rien n’a été publié d’ici pendant cette session.</translation>
        </message>
        <message>
            <source>There is no release to compare with.</source>
            <translation>Il n’y a pas de release à laquelle comparer.</translation>
        </message>
        <message>
            <source>Open a draft first.</source>
            <translation>Ouvrez d’abord un brouillon.</translation>
        </message>
        <message>
            <source>There is nothing to take back.</source>
            <translation>Il n’y a rien à annuler.</translation>
        </message>
        <message>
            <source>Nothing was taken back.</source>
            <translation>Rien n’a été annulé.</translation>
        </message>
        <message>
            <source>&amp;Undo: %1</source>
            <translation>&amp;Annuler : %1</translation>
        </message>
        <message>
            <source>The text is not JSON now; mend it before names are changed.</source>
            <translation>Le texte n’est plus du JSON ; corrigez-le avant de changer des noms.</translation>
        </message>
        <message>
            <source>Select a resource first.</source>
            <translation>Sélectionnez d’abord une ressource.</translation>
        </message>
        <message>
            <source>It is the only stack of the draft.</source>
            <translation>C’est la seule stack du brouillon.</translation>
        </message>
        <message>
            <source>There are no findings.</source>
            <translation>Il n’y a aucun constat.</translation>
        </message>
        <message numerus="yes">
            <source>Converted, but for %n thing(s) that cannot be said there.</source>
            <translation>
                <numerusform>Converti, sauf %n élément qui ne peut pas y être exprimé.</numerusform>
                <numerusform>Converti, sauf %n éléments qui ne peuvent pas y être exprimés.</numerusform>
            </translation>
        </message>
        <message>
            <source>On %1. A storage, a queue and the like keep their id for ever: what is in them goes with another name.</source>
            <translation>Sur %1. Un stockage, une file et autres gardent leur ID pour toujours : leur contenu disparaît avec un autre nom.</translation>
        </message>
        <message>
            <source>Add a permission profile?</source>
            <translation>Ajouter un profil d’autorisations ?</translation>
        </message>
        <message>
            <source>Add a %1?</source>
            <translation>Ajouter : %1 ?</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>ID</translation>
        </message>
        <message>
            <source>Add profile</source>
            <translation>Ajouter un profil</translation>
        </message>
        <message>
            <source>Add %1</source>
            <translation>Ajouter %1</translation>
        </message>
        <message>
            <source>There is a profile %1 already.</source>
            <translation>Il existe déjà un profil %1.</translation>
        </message>
        <message>
            <source>Add profile %1</source>
            <translation>Ajouter le profil %1</translation>
        </message>
        <message>
            <source>There is a resource %1 already.</source>
            <translation>Il existe déjà une ressource %1.</translation>
        </message>
        <message>
            <source>The text has no place for it: it is no stack.</source>
            <translation>Le texte n’a pas de place pour cela : ce n’est pas une stack.</translation>
        </message>
        <message numerus="yes">
            <source>%n reference(s) follow.</source>
            <translation>
                <numerusform>%n référence suit.</numerusform>
                <numerusform>%n références suivent.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing refers to it.</source>
            <translation>Rien n’y fait référence.</translation>
        </message>
        <message>
            <source>Every resource that uses the profile follows.</source>
            <translation>Toutes les ressources qui utilisent le profil suivent.</translation>
        </message>
        <message>
            <source>%1 Deployments see a new resource: what is in the old one does not move.</source>
            <translation>%1 Pour les déploiements, c’est une nouvelle ressource : le contenu de l’ancienne n’est pas déplacé.</translation>
        </message>
        <message>
            <source>Rename %1?</source>
            <translation>Renommer %1 ?</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Renommer</translation>
        </message>
        <message>
            <source>%1 is taken, or a stack is not JSON now.</source>
            <translation>%1 est déjà pris, ou une stack n’est plus du JSON.</translation>
        </message>
        <message>
            <source>Duplicate %1?</source>
            <translation>Dupliquer %1 ?</translation>
        </message>
        <message>
            <source>Id of the copy</source>
            <translation>ID de la copie</translation>
        </message>
        <message>
            <source>Nothing refers to the copy, and permission profiles stay as they are.</source>
            <translation>Rien ne fait référence à la copie, et les profils d’autorisations restent tels quels.</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Dupliquer</translation>
        </message>
        <message>
            <source>Remove profile %1</source>
            <translation>Retirer le profil %1</translation>
        </message>
        <message>
            <source>management</source>
            <translation>gestion</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>%1, on %2</source>
            <translation>%1, sur %2</translation>
        </message>
        <message>
            <source>%1 names it and has no profile then</source>
            <translation>%1 le mentionne et n’aura alors plus de profil</translation>
        </message>
        <message>
            <source>What refers to it goes too:</source>
            <translation>Ce qui y fait référence disparaît aussi :</translation>
        </message>
        <message>
            <source>The manager refuses to deploy what names a profile that is not there:</source>
            <translation>Le manager refuse de déployer ce qui mentionne un profil absent :</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>et %n de plus</numerusform>
                <numerusform>et %n de plus</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo brings all of it back.</source>
            <translation>« Annuler » rétablit le tout.</translation>
        </message>
        <message>
            <source>Remove %1?</source>
            <translation>Retirer %1 ?</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Retirer %1</translation>
        </message>
        <message>
            <source>Add a platform?</source>
            <translation>Ajouter une plateforme ?</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>Plateforme</translation>
        </message>
        <message>
            <source>One of %1. It begins as a copy of %2.</source>
            <translation>Une parmi %1. Elle commence comme une copie de %2.</translation>
        </message>
        <message>
            <source>Add platform</source>
            <translation>Ajouter une plateforme</translation>
        </message>
        <message>
            <source>Managers know %1.</source>
            <translation>Les managers connaissent %1.</translation>
        </message>
        <message>
            <source>The text round the stacks is not JSON now.</source>
            <translation>Le texte autour des stacks n’est plus du JSON.</translation>
        </message>
        <message>
            <source>Remove the stack of %1?</source>
            <translation>Retirer la stack de %1 ?</translation>
        </message>
        <message numerus="yes">
            <source>A release without it leaves %n running deployment(s) on %1 waiting for ever. Undo brings it back.</source>
            <translation>
                <numerusform>Une release sans elle laisse %n déploiement actif sur %1 attendre indéfiniment. « Annuler » la rétablit.</numerusform>
                <numerusform>Une release sans elle laisse %n déploiements actifs sur %1 attendre indéfiniment. « Annuler » la rétablit.</numerusform>
            </translation>
        </message>
        <message>
            <source>No deployment runs on %1 now. Undo brings it back.</source>
            <translation>Aucun déploiement n’est actif sur %1 à présent. « Annuler » la rétablit.</translation>
        </message>
        <message>
            <source>The draft %1 was deleted.</source>
            <translation>Le brouillon %1 a été supprimé.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Open a stack</source>
            <translation>Ouvrir une stack</translation>
        </message>
        <message>
            <source>JSON (*.json);;All files (*)</source>
            <translation>JSON (*.json);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>%1 could not be read.</source>
            <translation>Impossible de lire %1.</translation>
        </message>
        <message>
            <source>%1 holds no stack.</source>
            <translation>%1 ne contient pas de stack.</translation>
        </message>
        <message>
            <source>It needs a stack with resources, a release, or stacks by platform, as a JSON object.</source>
            <translation>Il faut une stack avec des ressources, une release, ou des stacks par plateforme, sous forme d’objet JSON.</translation>
        </message>
        <message>
            <source>Save the stack</source>
            <translation>Enregistrer la stack</translation>
        </message>
        <message>
            <source>JSON (*.json)</source>
            <translation>JSON (*.json)</translation>
        </message>
        <message>
            <source>%1 could not be written.</source>
            <translation>Impossible d’écrire %1.</translation>
        </message>
        <message>
            <source>What differs?</source>
            <translation>Qu’est-ce qui diffère ?</translation>
        </message>
        <message>
            <source>Stack editor</source>
            <translation>Éditeur de stack</translation>
        </message>
    </context>
    <context>
        <name>alien::StackConversion</name>
        <message>
            <source>%1: %2 has no type %3; it is kept and would be refused.</source>
            <translation>%1 : %2 n’a pas de type %3 ; il est conservé et serait refusé.</translation>
        </message>
        <message>
            <source>%1: 1.7.1 ignores enabledWhen; the resource is always there.</source>
            <translation>%1 : la version 1.7.1 ignore enabledWhen ; la ressource est toujours présente.</translation>
        </message>
        <message>
            <source>1.7.1 has no stack inputs; it ignores them.</source>
            <translation>La version 1.7.1 n’a pas d’entrées de stack ; elle les ignore.</translation>
        </message>
    </context>
    <context>
        <name>alien::StackDocument</name>
        <message>
            <source>Type</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Add platform %1</source>
            <translation>Ajouter la plateforme %1</translation>
        </message>
        <message>
            <source>Remove platform %1</source>
            <translation>Retirer la plateforme %1</translation>
        </message>
        <message>
            <source>Add %1</source>
            <translation>Ajouter %1</translation>
        </message>
        <message>
            <source>Duplicate %1</source>
            <translation>Dupliquer %1</translation>
        </message>
        <message>
            <source>Rename %1 to %2</source>
            <translation>Renommer %1 en %2</translation>
        </message>
        <message>
            <source>Rename profile %1 to %2</source>
            <translation>Renommer le profil %1 en %2</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Retirer %1</translation>
        </message>
        <message>
            <source>Convert to %1</source>
            <translation>Convertir en %1</translation>
        </message>
    </context>
    <context>
        <name>alien::StackDrafts</name>
        <message>
            <source>%1 (copy)</source>
            <translation>%1 (copie)</translation>
        </message>
    </context>
    <context>
        <name>alien::StackEntry</name>
        <message>
            <source>Open the Stack editor section first.</source>
            <translation>Ouvrez d’abord la section Éditeur de stack.</translation>
        </message>
    </context>
    <context>
        <name>alien::StackFrameForm</name>
        <message>
            <source>Management permissions</source>
            <translation>Autorisations de gestion</translation>
        </message>
        <message>
            <source>Stacks by platform</source>
            <translation>Stacks par plateforme</translation>
        </message>
        <message>
            <source>%1 for %2</source>
            <translation>%1 pour %2</translation>
        </message>
        <message>
            <source>%1 and %2.</source>
            <comment>resources, profiles</comment>
            <translation>%1 et %2.</translation>
        </message>
        <message numerus="yes">
            <source>%n resource(s)</source>
            <translation>
                <numerusform>%n ressource</numerusform>
                <numerusform>%n ressources</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n permission profile(s)</source>
            <translation>
                <numerusform>%n profil d’autorisations</numerusform>
                <numerusform>%n profils d’autorisations</numerusform>
            </translation>
        </message>
        <message>
            <source>Instead of what the manager grants itself: it must be able to provision every live resource. The grants are edited as text.</source>
            <translation>Remplacent ce que le manager s’accorde à lui-même : il doit pouvoir provisionner toute ressource live. Ces droits se modifient comme texte.</translation>
        </message>
        <message>
            <source>Added to what the manager grants itself. The grants are edited as text.</source>
            <translation>S’ajoutent à ce que le manager s’accorde à lui-même. Ces droits se modifient comme texte.</translation>
        </message>
        <message>
            <source>The manager grants itself what the resources need. Select a resource or a profile at the left to edit it.</source>
            <translation>Le manager s’accorde ce dont les ressources ont besoin. Sélectionnez une ressource ou un profil à gauche pour le modifier.</translation>
        </message>
        <message>
            <source>Change management permissions</source>
            <translation>Modifier les autorisations de gestion</translation>
        </message>
        <message>
            <source>The text round the stacks is not a JSON object now, so no platform can be told from another. Mend it at the right; the findings say where.</source>
            <translation>Le texte autour des stacks n’est pas un objet JSON pour l’instant : aucune plateforme ne peut être distinguée d’une autre. Corrigez-le à droite ; les constats indiquent où.</translation>
        </message>
    </context>
    <context>
        <name>alien::StackList</name>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>No resource has this in its name or type.</source>
            <translation>Aucune ressource ne contient cela dans son nom ou son type.</translation>
        </message>
        <message>
            <source>Filter resources</source>
            <translation>Filtrer les ressources</translation>
        </message>
        <message>
            <source>Add resource</source>
            <translation>Ajouter une ressource</translation>
        </message>
        <message>
            <source>Resources</source>
            <translation>Ressources</translation>
        </message>
        <message>
            <source>Permission profile</source>
            <translation>Profil d’autorisations</translation>
        </message>
        <message>
            <source>The text is not JSON now; mend it before you add to it.</source>
            <translation>Le texte n’est pas du JSON pour l’instant ; corrigez-le avant d’y ajouter quoi que ce soit.</translation>
        </message>
    </context>
    <context>
        <name>alien::StackPage</name>
        <message>
            <source>%1, added</source>
            <translation>%1, ajoutée</translation>
        </message>
        <message>
            <source>from no release</source>
            <translation>d’aucune release</translation>
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
            <translation>Brouillon %1</translation>
        </message>
        <message numerus="yes">
            <source>%n platform(s), compared with nothing</source>
            <translation>
                <numerusform>%n plateforme, comparée à rien</numerusform>
                <numerusform>%n plateformes, comparées à rien</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 added, %2 changed, %3 removed on %4</source>
            <translation>%1 ajoutées, %2 modifiées, %3 retirées sur %4</translation>
        </message>
        <message numerus="yes">
            <source>%n platform(s)</source>
            <translation>
                <numerusform>%n plateforme</numerusform>
                <numerusform>%n plateformes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n draft(s)</source>
            <translation>
                <numerusform>%n brouillon</numerusform>
                <numerusform>%n brouillons</numerusform>
            </translation>
        </message>
        <message>
            <source>not kept: %1</source>
            <translation>non conservé : %1</translation>
        </message>
        <message>
            <source>being saved</source>
            <translation>enregistrement en cours</translation>
        </message>
        <message>
            <source>saved %1</source>
            <translation>enregistré %1</translation>
        </message>
        <message>
            <source>Platforms</source>
            <translation>Plateformes</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>Plateforme</translation>
        </message>
        <message>
            <source>Graph</source>
            <translation>Graphe</translation>
        </message>
        <message>
            <source>who uses what</source>
            <translation>qui utilise quoi</translation>
        </message>
        <message>
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <source>Use it from code</source>
            <translation>Utilisation dans le code</translation>
        </message>
        <message>
            <source>alien.ts</source>
            <translation>alien.ts</translation>
        </message>
        <message>
            <source>Stack as text</source>
            <translation>Stack en texte</translation>
        </message>
    </context>
    <context>
        <name>alien::StackPublishing</name>
        <message>
            <source>%1 again</source>
            <translation>%1 à nouveau</translation>
        </message>
        <message>
            <source>Not published: the newest release could not be read.</source>
            <translation>Non publié : la dernière release n’a pas pu être lue.</translation>
        </message>
        <message>
            <source>Somebody published meanwhile: take their changes over?</source>
            <translation>Quelqu’un a publié entre-temps : reprendre ses changements ?</translation>
        </message>
        <message>
            <source>None: there is no release before this one.</source>
            <translation>Aucun : il n’y a pas de release avant celle-ci.</translation>
        </message>
        <message>
            <source>Publish %1 again: hits all that have settled by then.</source>
            <translation>Republier %1 : touche tous ceux qui se seront stabilisés d’ici là.</translation>
        </message>
        <message numerus="yes">
            <source>It does not cover %n of these deployments.</source>
            <translation>
                <numerusform>Elle ne couvre pas %n de ces déploiements.</numerusform>
                <numerusform>Elle ne couvre pas %n de ces déploiements.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Publish this stack to %n deployment(s)?</source>
            <translation>
                <numerusform>Publier cette stack vers %n déploiement ?</numerusform>
                <numerusform>Publier cette stack vers %n déploiements ?</numerusform>
            </translation>
        </message>
        <message>
            <source>Publish this stack? No deployment takes it now.</source>
            <translation>Publier cette stack ? Aucun déploiement ne la prend à présent.</translation>
        </message>
        <message>
            <source>Publishing moves every deployment that is running, update-failed or refresh-failed to the new release at once, in all groups. There is no way to stop it or to pin a group.</source>
            <translation>La publication fait passer aussitôt à la nouvelle release tout déploiement running, update-failed ou refresh-failed, dans tous les groupes. Il n’existe aucun moyen de l’arrêter ou d’en exclure un groupe.</translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s) on %1 are not covered: this release has no stack for it. They would stay in update-pending without an error, and only forget or detach ends that. Add a stack for %1 first.</source>
            <translation>
                <numerusform>%n déploiement sur %1 n’est pas couvert : cette release n’a pas de stack pour cette plateforme. Il resterait en update-pending sans erreur, et seuls l’oubli ou le détachement y mettent fin. Ajoutez d’abord une stack pour %1.</numerusform>
                <numerusform>%n déploiements sur %1 ne sont pas couverts : cette release n’a pas de stack pour cette plateforme. Ils resteraient en update-pending sans erreur, et seuls l’oubli ou le détachement y mettent fin. Ajoutez d’abord une stack pour %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Removed, with what is in them: %1.</source>
            <translation>Supprimées, avec leur contenu : %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n error(s) are still found: deployments would fail with them.</source>
            <translation>
                <numerusform>%n erreur subsiste : des déploiements échoueraient à cause d’elle.</numerusform>
                <numerusform>%n erreurs subsistent : des déploiements échoueraient à cause d’elles.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Publish to %n deployment(s)</source>
            <translation>
                <numerusform>Publier vers %n déploiement</numerusform>
                <numerusform>Publier vers %n déploiements</numerusform>
            </translation>
        </message>
        <message>
            <source>Type %1, the number of deployments hit</source>
            <translation>Saisissez %1, le nombre de déploiements concernés</translation>
        </message>
        <message>
            <source>I know that this moves the whole fleet at once</source>
            <translation>Je sais que cela fait évoluer tout le parc d’un coup</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>Publier</translation>
        </message>
        <message>
            <source>No stack was added.</source>
            <translation>Aucune stack n’a été ajoutée.</translation>
        </message>
        <message>
            <source>The text round the stacks is not JSON now.</source>
            <translation>Le texte autour des stacks n’est plus du JSON.</translation>
        </message>
        <message>
            <source>%1 has a stack now, a copy of that of %2.</source>
            <translation>%1 a maintenant une stack, copiée de celle de %2.</translation>
        </message>
        <message>
            <source>Look at it, then publish again.</source>
            <translation>Vérifiez-la, puis publiez à nouveau.</translation>
        </message>
        <message>
            <source>Not published: it changed since you looked.</source>
            <translation>Non publié : la situation a changé depuis votre vérification.</translation>
        </message>
        <message>
            <source>The draft is another now.</source>
            <translation>Le brouillon n’est plus le même.</translation>
        </message>
        <message numerus="yes">
            <source>It would also hit %n deployment(s) that the sheet did not name: %1. Publish again to see whom.</source>
            <translation>
                <numerusform>La publication toucherait aussi %n déploiement que la fenêtre n’annonçait pas : %1. Publiez à nouveau pour voir lequel.</numerusform>
                <numerusform>La publication toucherait aussi %n déploiements que la fenêtre n’annonçait pas : %1. Publiez à nouveau pour voir lesquels.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Publish in spite of %n error(s): %1</source>
            <translation>
                <numerusform>Publier malgré %n erreur : %1</numerusform>
                <numerusform>Publier malgré %n erreurs : %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::StackRowDelegate</name>
        <message>
            <source>added</source>
            <translation>ajouté</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>modifié</translation>
        </message>
    </context>
    <context>
        <name>alien::StackSchema::Impl</name>
        <message>
            <source>This does not have the form that the manager expects.</source>
            <translation>Ceci n’a pas la forme attendue par le manager.</translation>
        </message>
        <message>
            <source>This</source>
            <translation>Ceci</translation>
        </message>
        <message>
            <source>%1 is missing.</source>
            <translation>%1 manque.</translation>
        </message>
        <message>
            <source>There is no field %1 here.</source>
            <translation>Il n’y a pas de champ %1 ici.</translation>
        </message>
        <message>
            <source>%1 must be %2.</source>
            <translation>Valeur attendue pour %1 : %2.</translation>
        </message>
        <message>
            <source>%1 must be one of %2.</source>
            <translation>%1 doit valoir l’une des valeurs %2.</translation>
        </message>
        <message>
            <source>%1 must be at least %2.</source>
            <translation>%1 doit valoir au moins %2.</translation>
        </message>
        <message>
            <source>%1 must be at most %2.</source>
            <translation>%1 doit valoir au plus %2.</translation>
        </message>
        <message>
            <source>%1 does not have the form that the manager expects.</source>
            <translation>%1 n’a pas la forme attendue par le manager.</translation>
        </message>
        <message>
            <source>of another type</source>
            <translation>un autre type</translation>
        </message>
        <message>
            <source> or </source>
            <translation> ou </translation>
        </message>
    </context>
    <context>
        <name>alien::StackStart</name>
        <message>
            <source>A stack says what a release is made of, per platform. It is edited here as a draft that is kept while you type; nothing reaches the manager before you publish.</source>
            <translation>Une stack décrit de quoi se compose une release, par plateforme. Elle se modifie ici comme brouillon, conservé pendant la saisie ; rien n’atteint le manager avant la publication.</translation>
        </message>
        <message>
            <source>Drafts cannot be kept on this machine.</source>
            <translation>Les brouillons ne peuvent pas être conservés sur cette machine.</translation>
        </message>
        <message>
            <source>Go on with a draft</source>
            <translation>Continuer un brouillon</translation>
        </message>
        <message>
            <source>from no release</source>
            <translation>d’aucune release</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>de %1</translation>
        </message>
        <message>
            <source>%1, changed %2</source>
            <translation>%1, modifié %2</translation>
        </message>
        <message>
            <source>Edit a release as a new one</source>
            <translation>Modifier une release comme nouvelle release</translation>
        </message>
        <message>
            <source>There is no release yet.</source>
            <translation>Il n’y a pas encore de release.</translation>
        </message>
        <message>
            <source>Being read.</source>
            <translation>Lecture en cours.</translation>
        </message>
        <message>
            <source>%1, published %2</source>
            <translation>%1, publiée %2</translation>
        </message>
        <message>
            <source>Begin with a template</source>
            <translation>Partir d’un modèle</translation>
        </message>
        <message>
            <source>Open a file</source>
            <translation>Ouvrir un fichier</translation>
        </message>
        <message>
            <source>a stack, a release, or stacks by platform, as JSON</source>
            <translation>une stack, une release, ou des stacks par plateforme, en JSON</translation>
        </message>
        <message>
            <source>Start of a stack</source>
            <translation>Début d’une stack</translation>
        </message>
        <message>
            <source>About your drafts</source>
            <translation>À propos de vos brouillons</translation>
        </message>
    </context>
    <context>
        <name>alien::StackText</name>
        <message>
            <source>Stack as JSON</source>
            <translation>Stack en JSON</translation>
        </message>
        <message>
            <source>in step with the form</source>
            <translation>en accord avec le formulaire</translation>
        </message>
        <message>
            <source>not JSON now: the form rests</source>
            <translation>pas du JSON pour l’instant : le formulaire est suspendu</translation>
        </message>
    </context>
    <context>
        <name>alien::StackTree</name>
        <message>
            <source>added</source>
            <translation>ajouté</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>modifié</translation>
        </message>
        <message numerus="yes">
            <source>%n rule(s)</source>
            <translation>
                <numerusform>%n règle</numerusform>
                <numerusform>%n règles</numerusform>
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
            <translation>Autres</translation>
        </message>
        <message>
            <source>Profiles</source>
            <translation>Profils</translation>
        </message>
    </context>
    <context>
        <name>alien::StackedBar</name>
        <message>
            <source>Status of all</source>
            <translation>État de l’ensemble</translation>
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
            <translation>Chargement</translation>
        </message>
        <message>
            <source>1 filter hides all %1 %2.</source>
            <extracomment>%1: a number with a plural, "3 filters"; %2: how many there are in all; %3: "deployments"</extracomment>
            <translation>1 filtre masque les %1 %2.</translation>
        </message>
        <message>
            <source>%1 filters hide all %2 %3.</source>
            <translation>%1 filtres masquent les %2 %3.</translation>
        </message>
        <message>
            <source>Nothing matches</source>
            <translation>Aucun résultat</translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>Effacer les filtres</translation>
        </message>
        <message>
            <source>Your token may not see this</source>
            <translation>Votre jeton ne permet pas de voir ceci</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>Copier le rapport</translation>
        </message>
        <message>
            <source>This fills as soon as a token is accepted.</source>
            <translation>Ceci se remplit dès qu’un jeton est accepté.</translation>
        </message>
        <message>
            <source>This fills as soon as the manager answers.</source>
            <translation>Ceci se remplit dès que le manager répond.</translation>
        </message>
        <message>
            <source>No deployments yet</source>
            <translation>Pas encore de déploiements</translation>
        </message>
        <message>
            <source>A deployment is your application in one customer's cloud. Publish a release first: a deployment made before it stays pending.</source>
            <translation>Un déploiement est votre application dans le cloud d’un client. Publiez d’abord une release : un déploiement créé avant elle reste en attente.</translation>
        </message>
        <message>
            <source>New deployment…</source>
            <translation>Nouveau déploiement…</translation>
        </message>
    </context>
    <context>
        <name>alien::Status</name>
        <message>
            <source>healthy</source>
            <translation>sain</translation>
        </message>
        <message>
            <source>working</source>
            <translation>en cours</translation>
        </message>
        <message>
            <source>stalled</source>
            <translation>bloqué</translation>
        </message>
        <message>
            <source>needs action</source>
            <translation>action requise</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>en échec</translation>
        </message>
        <message>
            <source>gone</source>
            <translation>disparu</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>inconnu</translation>
        </message>
    </context>
    <context>
        <name>alien::StatusChangeTable</name>
        <message>
            <source>Time</source>
            <translation>Heure</translation>
        </message>
        <message>
            <source>Deployment</source>
            <translation>Déploiement</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>new here</source>
            <translation>nouveau ici</translation>
        </message>
        <message>
            <source>To</source>
            <translation>À</translation>
        </message>
        <message>
            <source>gone</source>
            <translation>disparu</translation>
        </message>
    </context>
    <context>
        <name>alien::StatusLabel</name>
        <message>
            <source>Old data</source>
            <translation>Données anciennes</translation>
        </message>
    </context>
    <context>
        <name>alien::StatusPane</name>
        <message>
            <source>Status</source>
            <translation>État</translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s) changed in this time</source>
            <translation>
                <numerusform>%n déploiement a changé dans cette période</numerusform>
                <numerusform>%n déploiements ont changé dans cette période</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, %n did not</source>
            <translation>
                <numerusform>%1, %n inchangé</numerusform>
                <numerusform>%1, %n inchangés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1; the last %n are shown</source>
            <translation>
                <numerusform>%1 ; seul le dernier est affiché</numerusform>
                <numerusform>%1 ; les %n derniers sont affichés</numerusform>
            </translation>
        </message>
        <message>
            <source>No status changed in this time</source>
            <translation>Aucun état n’a changé dans cette période</translation>
        </message>
        <message>
            <source>The manager keeps no history: what stands here was seen by this console while it was open. A longer range may have some.</source>
            <translation>Le manager ne tient pas d’historique : ce qui figure ici a été vu par cette console pendant qu’elle était ouverte. Une plage plus longue peut en contenir.</translation>
        </message>
    </context>
    <context>
        <name>alien::StatusSpellTable</name>
        <message>
            <source>Since</source>
            <translation>Depuis</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>État</translation>
        </message>
        <message>
            <source>gone</source>
            <translation>disparu</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Pour</translation>
        </message>
        <message>
            <source>Watched</source>
            <translation>Observé</translation>
        </message>
        <message>
            <source>all the time</source>
            <translation>en permanence</translation>
        </message>
        <message>
            <source>in part</source>
            <translation>en partie</translation>
        </message>
    </context>
    <context>
        <name>alien::StatusStrip</name>
        <message>
            <source>Status bar</source>
            <translation>Barre d’état</translation>
        </message>
        <message>
            <source>Switches between compact and comfortable rows</source>
            <translation>Alterne entre lignes compactes et aérées</translation>
        </message>
        <message>
            <source>Not connected</source>
            <translation>Non connecté</translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s)</source>
            <translation>
                <numerusform>%n déploiement</numerusform>
                <numerusform>%n déploiements</numerusform>
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
            <translation>Pas encore de données</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Lecture…</translation>
        </message>
        <message>
            <source>No usable answer since %1</source>
            <translation>Aucune réponse exploitable depuis %1</translation>
        </message>
        <message>
            <source>Not reachable since %1</source>
            <translation>Injoignable depuis %1</translation>
        </message>
        <message>
            <source>Poll %1 req/min, %2/min</source>
            <translation>Interrogation %1 req/min, %2/min</translation>
        </message>
        <message>
            <source>Clock skew %1 s</source>
            <translation>Écart d’horloge %1 s</translation>
        </message>
        <message>
            <source>The manager's clock minus this computer's; ages are corrected by it.</source>
            <translation>L’horloge du manager moins celle de cet ordinateur ; les âges en sont corrigés.</translation>
        </message>
        <message>
            <source>Comfortable rows</source>
            <translation>Lignes aérées</translation>
        </message>
        <message>
            <source>Compact rows</source>
            <translation>Lignes compactes</translation>
        </message>
        <message>
            <source>Times: %1</source>
            <translation>Heures : %1</translation>
        </message>
        <message>
            <source>The time zone of every time on screen, in copies and exports</source>
            <translation>Le fuseau de toutes les heures affichées, copiées et exportées</translation>
        </message>
        <message>
            <source>Read group by group, oldest part %1 old</source>
            <translation>Lecture groupe par groupe, partie la plus ancienne lue il y a %1</translation>
        </message>
        <message>
            <source>The whole list of deployments takes too long or is too large for one read. Each group is read by itself, busy ones more often; Groups says when.</source>
            <translation>La liste complète des déploiements est trop longue à lire ou trop volumineuse pour une seule lecture. Chaque groupe est lu séparément, les plus actifs plus souvent ; « Groupes » indique quand.</translation>
        </message>
        <message>
            <source>Polls wait: %1 of %2 req/min</source>
            <translation>Interrogations en attente : %1 sur %2 req/min</translation>
        </message>
        <message>
            <source>At most %1 scheduled requests a minute go to this manager; polls beyond that wait. What you ask for is sent at once.</source>
            <translation>Au plus %1 requêtes planifiées par minute sont envoyées à ce manager ; les interrogations au-delà attendent. Ce que vous demandez est envoyé aussitôt.</translation>
        </message>
        <message>
            <source>They wait now: the last minute had %1 requests and %2.</source>
            <translation>Elles attendent en ce moment : la dernière minute a compté %1 requêtes et %2.</translation>
        </message>
        <message>
            <source>This computer runs on battery: everything is read half as often.</source>
            <translation>Cet ordinateur fonctionne sur batterie : tout est lu deux fois moins souvent.</translation>
        </message>
    </context>
    <context>
        <name>alien::StatusTimeline</name>
        <message>
            <source>Status timeline</source>
            <translation>Chronologie des états</translation>
        </message>
        <message>
            <source>%1: %2 until %3; nothing before was seen</source>
            <translation>%1 : %2 jusqu’à %3 ; rien n’a été vu auparavant</translation>
        </message>
        <message>
            <source>%1: %2 from %3, for %4</source>
            <translation>%1 : %2 à partir de %3, pendant %4</translation>
        </message>
        <message>
            <source>%1; not watched all the time</source>
            <translation>%1 ; pas observé en permanence</translation>
        </message>
        <message>
            <source>%1: not seen then</source>
            <translation>%1 : pas vu à ce moment</translation>
        </message>
    </context>
    <context>
        <name>alien::StorageTransfer</name>
        <message>
            <source>The manager keeps it in a file on its own host, %1, which cannot be reached from here.</source>
            <translation>Le manager le garde dans un fichier de son propre hôte, %1, inaccessible d’ici.</translation>
        </message>
        <message>
            <source>The manager names a kind of storage that this version does not know: %1.</source>
            <translation>Le manager indique un type de stockage que cette version ne connaît pas : %1.</translation>
        </message>
        <message>
            <source>The manager named an address for its storage that is none.</source>
            <translation>Le manager a indiqué pour son stockage une adresse qui n’en est pas une.</translation>
        </message>
        <message>
            <source>The storage at %1 is offered without encryption only, while the manager itself is reached over https.</source>
            <translation>Le stockage à l’adresse %1 n’est proposé que sans chiffrement, alors que le manager lui-même est accessible en https.</translation>
        </message>
        <message>
            <source>The link to the storage has expired: it lives for an hour and the manager does not renew it.</source>
            <translation>Le lien vers le stockage a expiré : il vaut une heure et le manager ne le renouvelle pas.</translation>
        </message>
        <message>
            <source>The manager asks for %1 to read from its storage.</source>
            <translation>Le manager demande %1 pour lire dans son stockage.</translation>
        </message>
    </context>
    <context>
        <name>alien::StoreSource</name>
        <message>
            <source>This console</source>
            <translation>Cette console</translation>
        </message>
        <message>
            <source>OTLP receiver</source>
            <translation>Récepteur OTLP</translation>
        </message>
    </context>
    <context>
        <name>alien::SupportBundle</name>
        <message>
            <source>It is larger than a support bundle can be.</source>
            <translation>Il est plus volumineux que ne peut l’être une archive de support.</translation>
        </message>
        <message>
            <source>It is not JSON, or was cut short.</source>
            <translation>Ce n’est pas du JSON, ou il a été tronqué.</translation>
        </message>
        <message>
            <source>It is not a support bundle of this program.</source>
            <translation>Ce n’est pas une archive de support de ce programme.</translation>
        </message>
        <message>
            <source>A newer version of this program made it.</source>
            <translation>Une version plus récente de ce programme l’a créé.</translation>
        </message>
    </context>
    <context>
        <name>alien::SupportDesk</name>
        <message>
            <source>Save support bundle</source>
            <translation>Enregistrer l’archive de support</translation>
        </message>
        <message>
            <source>Open support bundle</source>
            <translation>Ouvrir une archive de support</translation>
        </message>
        <message>
            <source>Support bundles (*.json)</source>
            <translation>Archives de support (*.json)</translation>
        </message>
        <message>
            <source>The bundle could not be saved.</source>
            <translation>L’archive n’a pas pu être enregistrée.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>Made by version %1 on %2. No connection is used for it.</source>
            <translation>Créée par la version %1 le %2. Aucune connexion n’est utilisée pour l’afficher.</translation>
        </message>
        <message>
            <source>The file could not be opened.</source>
            <translation>Le fichier n’a pas pu être ouvert.</translation>
        </message>
    </context>
    <context>
        <name>alien::SupportPage</name>
        <message>
            <source>Save bundle…</source>
            <translation>Enregistrer l’archive…</translation>
        </message>
        <message>
            <source>Support bundle</source>
            <translation>Archive de support</translation>
        </message>
        <message>
            <source>Save bundle</source>
            <translation>Enregistrer l’archive</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>The bundle is being put together.</source>
            <translation>L’archive est en cours de préparation.</translation>
        </message>
        <message>
            <source>Nothing is sent: it is a file that you hand on</source>
            <translation>Rien n’est envoyé : c’est un fichier que vous transmettez</translation>
        </message>
        <message>
            <source>These are all the bytes that will be saved.</source>
            <translation>Voici tous les octets qui seront enregistrés.</translation>
        </message>
        <message>
            <source>Tokens, payloads, headers and values of the environment are not among them. Names are, unless they are masked (Ctrl+Shift+H).</source>
            <translation>Les jetons, payloads, en-têtes et valeurs d’environnement n’y figurent pas. Les noms si, à moins d’être masqués (Ctrl+Maj+H).</translation>
        </message>
        <message>
            <source>This is a support bundle, to look at only.</source>
            <translation>Ceci est une archive de support, en consultation seule.</translation>
        </message>
        <message>
            <source>The bundle was saved.</source>
            <translation>L’archive a été enregistrée.</translation>
        </message>
    </context>
    <context>
        <name>alien::TabStrip</name>
        <message>
            <source>More</source>
            <translation>Plus</translation>
        </message>
        <message>
            <source>More tabs</source>
            <translation>Autres onglets</translation>
        </message>
        <message>
            <source>Tabs</source>
            <translation>Onglets</translation>
        </message>
    </context>
    <context>
        <name>alien::TablePage</name>
        <message>
            <source>Table and inspector</source>
            <translation>Tableau et inspecteur</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Colonnes</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>Filtres</translation>
        </message>
        <message>
            <source>Columns %1</source>
            <translation>Colonnes %1</translation>
        </message>
        <message>
            <source>Filters %1</source>
            <translation>Filtres %1</translation>
        </message>
        <message>
            <source>The filter hides it in the table.</source>
            <translation>Le filtre le masque dans le tableau.</translation>
        </message>
    </context>
    <context>
        <name>alien::TableView</name>
        <message>
            <source>Columns</source>
            <translation>Colonnes</translation>
        </message>
        <message>
            <source>%1 (no room)</source>
            <translation>%1 (pas de place)</translation>
        </message>
        <message>
            <source>Reset columns</source>
            <translation>Réinitialiser les colonnes</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
    </context>
    <context>
        <name>alien::TargetList</name>
        <message>
            <source>Targets</source>
            <translation>Cibles</translation>
        </message>
    </context>
    <context>
        <name>alien::TargetPicker</name>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Remove target</source>
            <translation>Retirer la cible</translation>
        </message>
        <message>
            <source>Targets</source>
            <translation>Cibles</translation>
        </message>
        <message>
            <source>Find deployments</source>
            <translation>Rechercher des déploiements</translation>
        </message>
        <message>
            <source>Add by name or filter: group:acme status:running</source>
            <translation>Ajouter par nom ou par filtre : group:acme status:running</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>Found deployments</source>
            <translation>Déploiements trouvés</translation>
        </message>
        <message numerus="yes">
            <source>Add %n selected</source>
            <translation>
                <numerusform>Ajouter %n sélectionné</numerusform>
                <numerusform>Ajouter %n sélectionnés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Add %n matching</source>
            <translation>
                <numerusform>Ajouter %n correspondant</numerusform>
                <numerusform>Ajouter %n correspondants</numerusform>
            </translation>
        </message>
        <message>
            <source>More than %1 at once are not added; narrow the filter.</source>
            <translation>On ne peut pas en ajouter plus de %1 à la fois ; affinez le filtre.</translation>
        </message>
        <message>
            <source>It is not in the fleet any more.</source>
            <translation>Il ne fait plus partie du parc.</translation>
        </message>
        <message>
            <source>The fleet is being read.</source>
            <translation>Lecture du parc en cours.</translation>
        </message>
        <message>
            <source>No deployment chosen</source>
            <translation>Aucun déploiement choisi</translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s)</source>
            <translation>
                <numerusform>%n déploiement</numerusform>
                <numerusform>%n déploiements</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s), </source>
            <translation>
                <numerusform>%n déploiement, </numerusform>
                <numerusform>%n déploiements, </numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cannot take a command now</source>
            <translation>
                <numerusform>%n ne peut pas recevoir de commande à présent</numerusform>
                <numerusform>%n ne peuvent pas recevoir de commande à présent</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::TelemetryController</name>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>The dashboard “%1” is gone.</source>
            <translation>Le tableau de bord « %1 » n’existe plus.</translation>
        </message>
        <message>
            <source>Tables as c&amp;harts</source>
            <translation>Tableaux en grap&amp;hiques</translation>
        </message>
        <message>
            <source>It is not zoomed.</source>
            <translation>Aucun zoom n’est appliqué.</translation>
        </message>
        <message>
            <source>Choose a chart with lines first.</source>
            <translation>Choisissez d’abord un graphique à courbes.</translation>
        </message>
        <message>
            <source>It follows the present already.</source>
            <translation>Le temps présent est déjà suivi.</translation>
        </message>
        <message>
            <source>No chart shows anything yet.</source>
            <translation>Aucun graphique n’affiche encore de données.</translation>
        </message>
        <message>
            <source>That is too much for the clipboard: export the log.</source>
            <translation>C’est trop pour le presse-papiers : exportez les logs.</translation>
        </message>
        <message>
            <source>Select a log line first.</source>
            <translation>Sélectionnez d’abord une ligne de log.</translation>
        </message>
        <message>
            <source>Select one log line first.</source>
            <translation>Sélectionnez d’abord une seule ligne de log.</translation>
        </message>
        <message>
            <source>The lines are still being read.</source>
            <translation>Les lignes sont encore en cours de lecture.</translation>
        </message>
        <message>
            <source>There are no log lines.</source>
            <translation>Il n’y a pas de lignes de log.</translation>
        </message>
        <message>
            <source>Open a dashboard first.</source>
            <translation>Ouvrez d’abord un tableau de bord.</translation>
        </message>
        <message>
            <source>Built-in dashboards stay.</source>
            <translation>Les tableaux de bord intégrés restent.</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Heure</translation>
        </message>
        <message>
            <source>As ISO 8601, 2026-11-21T14:05 or with an offset; or just 14:05 for today. Without an offset it is the time that is shown here.</source>
            <translation>Au format ISO 8601, 2026-11-21T14:05 ou avec un décalage ; ou simplement 14:05 pour aujourd’hui. Sans décalage, c’est l’heure affichée ici.</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>Y aller</translation>
        </message>
        <message>
            <source>“%1” is no time that can be read.</source>
            <translation>« %1 » n’est pas une heure lisible.</translation>
        </message>
        <message>
            <source>Go to which time?</source>
            <translation>À quel instant aller ?</translation>
        </message>
        <message>
            <source>The file could not be written.</source>
            <translation>Impossible d’écrire le fichier.</translation>
        </message>
        <message>
            <source>The file was saved.</source>
            <translation>Le fichier a été enregistré.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>Export charts</source>
            <translation>Exporter les graphiques</translation>
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
            <translation>Exporter les logs</translation>
        </message>
        <message>
            <source>Text (*.txt)</source>
            <translation>Texte (*.txt)</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>It is kept as a file of this console.</source>
            <translation>Il est conservé comme fichier de cette console.</translation>
        </message>
        <message>
            <source>Save dashboard</source>
            <translation>Enregistrer le tableau de bord</translation>
        </message>
        <message>
            <source>My %1</source>
            <translation>Mon %1</translation>
        </message>
        <message>
            <source>Save the dashboard under which name?</source>
            <translation>Sous quel nom enregistrer le tableau de bord ?</translation>
        </message>
        <message>
            <source>Limits</source>
            <translation>Seuils</translation>
        </message>
        <message>
            <source>Numbers, with spaces between them; none takes the lines away.</source>
            <translation>Des nombres séparés par des espaces ; aucun retire les lignes.</translation>
        </message>
        <message>
            <source>Numbers in %1, with spaces between them; none takes the lines away.</source>
            <translation>Des nombres en %1, séparés par des espaces ; aucun retire les lignes.</translation>
        </message>
        <message>
            <source>Draw limits</source>
            <translation>Tracer les seuils</translation>
        </message>
        <message>
            <source>“%1” is not a number.</source>
            <translation>« %1 » n’est pas un nombre.</translation>
        </message>
        <message numerus="yes">
            <source>At most %n limit(s).</source>
            <translation>
                <numerusform>Au plus %n seuil.</numerusform>
                <numerusform>Au plus %n seuils.</numerusform>
            </translation>
        </message>
        <message>
            <source>Draw which limits into “%1”?</source>
            <translation>Quels seuils tracer sur « %1 » ?</translation>
        </message>
        <message>
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <source>Paste the text of a dashboard; Copy dashboard makes one.</source>
            <translation>Collez le texte d’un tableau de bord ; « Copier le tableau de bord » en produit un.</translation>
        </message>
        <message>
            <source>Import dashboard</source>
            <translation>Importer un tableau de bord</translation>
        </message>
        <message>
            <source>Import which dashboard?</source>
            <translation>Quel tableau de bord importer ?</translation>
        </message>
    </context>
    <context>
        <name>alien::TelemetryDesk</name>
        <message>
            <source>The OTLP receiver does not run: %1.</source>
            <translation>Le récepteur OTLP n’est pas démarré : %1.</translation>
        </message>
        <message>
            <source>A test record came in and is stored: it stands in the log now.</source>
            <translation>Un enregistrement de test est arrivé et a été stocké : il figure maintenant dans les logs.</translation>
        </message>
        <message>
            <source>The test record did not come in: %1</source>
            <translation>L’enregistrement de test n’est pas arrivé : %1</translation>
        </message>
    </context>
    <context>
        <name>alien::TelemetryEntry</name>
        <message>
            <source>Open the section Telemetry first.</source>
            <translation>Ouvrez d’abord la section Télémétrie.</translation>
        </message>
    </context>
    <context>
        <name>alien::TelemetryPage</name>
        <message>
            <source>Dashboard</source>
            <translation>Tableau de bord</translation>
        </message>
        <message>
            <source>Deployment</source>
            <translation>Déploiement</translation>
        </message>
        <message>
            <source>Lines by</source>
            <translation>Courbes par</translation>
        </message>
        <message>
            <source>Lines as given</source>
            <translation>Courbes d’origine</translation>
        </message>
        <message>
            <source>By deployment</source>
            <translation>Par déploiement</translation>
        </message>
        <message>
            <source>By resource</source>
            <translation>Par ressource</translation>
        </message>
        <message>
            <source>By instance</source>
            <translation>Par instance</translation>
        </message>
        <message>
            <source>Small charts by deployment</source>
            <translation>Petits graphiques par déploiement</translation>
        </message>
        <message>
            <source>Small charts by resource</source>
            <translation>Petits graphiques par ressource</translation>
        </message>
        <message>
            <source>Dashboard actions</source>
            <translation>Actions du tableau de bord</translation>
        </message>
        <message>
            <source>Save, copy, import or remove the dashboard.</source>
            <translation>Enregistrer, copier, importer ou supprimer le tableau de bord.</translation>
        </message>
        <message>
            <source>Charts and logs</source>
            <translation>Graphiques et logs</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 à %2</translation>
        </message>
        <message>
            <source>the last %1</source>
            <translation>dernière période : %1</translation>
        </message>
        <message>
            <source>All deployments</source>
            <translation>Tous les déploiements</translation>
        </message>
        <message>
            <source>About the telemetry on this machine.</source>
            <translation>À propos de la télémétrie sur cette machine.</translation>
        </message>
    </context>
    <context>
        <name>alien::TelemetryReader</name>
        <message>
            <source>This console has not seen anything of the kind yet.</source>
            <translation>Cette console n’a encore rien vu de tel.</translation>
        </message>
        <message>
            <source>Nothing was received for %1. The tab Receiver says how an application's telemetry gets here.</source>
            <translation>Rien n’a été reçu pour %1. L’onglet Récepteur explique comment la télémétrie d’une application arrive ici.</translation>
        </message>
        <message>
            <source>Nothing came in this time.</source>
            <translation>Rien n’est arrivé dans cette période.</translation>
        </message>
        <message>
            <source>records</source>
            <translation>enregistrements</translation>
        </message>
        <message>
            <source>No log records came in this time.</source>
            <translation>Aucun enregistrement de log n’est arrivé dans cette période.</translation>
        </message>
    </context>
    <context>
        <name>alien::TelemetryWriter</name>
        <message>
            <source>Telemetry cannot be stored: %1</source>
            <translation>La télémétrie ne peut pas être stockée : %1</translation>
        </message>
    </context>
    <context>
        <name>alien::TimeBar</name>
        <message>
            <source>Fleet at another time</source>
            <translation>Parc à un autre moment</translation>
        </message>
        <message>
            <source>Fleet at</source>
            <translation>Parc à</translation>
        </message>
        <message>
            <source>Time to look back</source>
            <translation>Période consultable</translation>
        </message>
        <message>
            <source>1 hour</source>
            <translation>1 heure</translation>
        </message>
        <message>
            <source>6 hours</source>
            <translation>6 heures</translation>
        </message>
        <message>
            <source>24 hours</source>
            <translation>24 heures</translation>
        </message>
        <message>
            <source>7 days</source>
            <translation>7 jours</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tout</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Précédent</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Maintenant</translation>
        </message>
        <message>
            <source>Nothing was noted before that.</source>
            <translation>Rien n’a été noté avant.</translation>
        </message>
        <message>
            <source>This is the past: nothing can be changed here, and the details beside the table are of now.</source>
            <translation>Ceci est le passé : rien ne peut y être modifié, et les détails à côté du tableau sont ceux de maintenant.</translation>
        </message>
        <message>
            <source>now</source>
            <translation>maintenant</translation>
        </message>
        <message>
            <source>Not watched from %1 to %2: this is what was known before. Nothing can be changed in the past.</source>
            <translation>Pas observé de %1 à %2 : voici ce qui était connu auparavant. Rien ne peut être modifié dans le passé.</translation>
        </message>
        <message>
            <source>Fleet now</source>
            <translation>Parc maintenant</translation>
        </message>
        <message>
            <source>Nothing is known of the past yet; it is noted from the first list on.</source>
            <translation>On ne sait encore rien du passé ; il est noté à partir de la première liste.</translation>
        </message>
        <message>
            <source>Drag the marker, or step from change to change.</source>
            <translation>Faites glisser le repère, ou passez d’un changement à l’autre.</translation>
        </message>
        <message>
            <source>Fleet at %1, %2</source>
            <translation>Parc à %1, %2</translation>
        </message>
    </context>
    <context>
        <name>alien::TimeChart</name>
        <message>
            <source>no data</source>
            <translation>pas de données</translation>
        </message>
        <message>
            <source>nothing before %1</source>
            <translation>rien avant %1</translation>
        </message>
    </context>
    <context>
        <name>alien::TimeController</name>
        <message>
            <source>Deployments shows the fleet of %1.</source>
            <translation>La section Déploiements affiche le parc de %1.</translation>
        </message>
        <message>
            <source>This section shows now; nothing can be changed before you go back.</source>
            <translation>Cette section affiche le présent ; rien ne peut être modifié avant votre retour au présent.</translation>
        </message>
        <message>
            <source>Back to now</source>
            <translation>Revenir au présent</translation>
        </message>
        <message>
            <source>The past of this connection is not kept.</source>
            <translation>Le passé de cette connexion n’est pas conservé.</translation>
        </message>
        <message>
            <source>The fleet of now is shown.</source>
            <translation>Le parc actuel est affiché.</translation>
        </message>
    </context>
    <context>
        <name>alien::TimeStrip</name>
        <message>
            <source>Nothing is known yet</source>
            <translation>Rien n’est encore connu</translation>
        </message>
        <message>
            <source>not watched</source>
            <translation>pas observé</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s)</source>
            <translation>
                <numerusform>%n modification</numerusform>
                <numerusform>%n modifications</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n failed</source>
            <translation>
                <numerusform>%n en échec</numerusform>
                <numerusform>%n en échec</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::TokenCommand</name>
        <message>
            <source>%1 broke down.</source>
            <translation>%1 s’est arrêté anormalement.</translation>
        </message>
        <message>
            <source>%1 ended with exit status %2</source>
            <translation>%1 s’est terminé avec le code de sortie %2</translation>
        </message>
        <message>
            <source>The first line that %1 printed is not a token.</source>
            <translation>La première ligne affichée par %1 n’est pas un jeton.</translation>
        </message>
        <message>
            <source>Name a program.</source>
            <translation>Indiquez un programme.</translation>
        </message>
        <message>
            <source>There is no program “%1” on this computer.</source>
            <translation>Il n’y a pas de programme « %1 » sur cet ordinateur.</translation>
        </message>
        <message>
            <source>%1 could not be started: %2</source>
            <translation>%1 n’a pas pu être démarré : %2</translation>
        </message>
        <message numerus="yes">
            <source>%1 gave no token within %n seconds.</source>
            <translation>
                <numerusform>%1 n’a donné aucun jeton en %n seconde.</numerusform>
                <numerusform>%1 n’a donné aucun jeton en %n secondes.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 printed nothing.</source>
            <translation>%1 n’a rien affiché.</translation>
        </message>
    </context>
    <context>
        <name>alien::TokenPage</name>
        <message>
            <source>Keep it in this desktop's secret store</source>
            <translation>Le conserver dans le trousseau de secrets du bureau</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Jeton</translation>
        </message>
        <message>
            <source>Show the token</source>
            <translation>Afficher le jeton</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Token for %1</source>
            <translation>Jeton pour %1</translation>
        </message>
        <message>
            <source>Never written to a file.</source>
            <translation>Jamais écrit dans un fichier.</translation>
        </message>
        <message>
            <source>This connection is not saved, so its token lasts for this run only.</source>
            <translation>Cette connexion n’est pas enregistrée, son jeton ne vaut donc que pour cette session.</translation>
        </message>
        <message>
            <source>No secret store answers (%1): the token lasts for this run only.</source>
            <translation>Aucun trousseau de secrets ne répond (%1) : le jeton ne vaut que pour cette session.</translation>
        </message>
        <message>
            <source>A token has no blanks and no letters beyond ASCII.</source>
            <translation>Un jeton ne contient ni espaces ni caractères hors ASCII.</translation>
        </message>
        <message>
            <source>Type or paste the token first</source>
            <translation>Saisissez ou collez d’abord le jeton</translation>
        </message>
        <message>
            <source>Ask the command again</source>
            <translation>Réexécuter la commande</translation>
        </message>
        <message>
            <source>The command is being asked.</source>
            <translation>La commande est en cours d’exécution.</translation>
        </message>
        <message>
            <source>This connection takes its token from a command; one that is typed lasts for this run only.</source>
            <translation>Cette connexion obtient son jeton par une commande ; un jeton saisi ne vaut que pour cette session.</translation>
        </message>
        <message>
            <source>The secret store is being read.</source>
            <translation>Lecture du trousseau de secrets en cours.</translation>
        </message>
        <message>
            <source>Read the secret store again</source>
            <translation>Relire le trousseau de secrets</translation>
        </message>
    </context>
    <context>
        <name>alien::TokenSource</name>
        <message>
            <source>The command gives no token: %1</source>
            <translation>La commande ne donne aucun jeton : %1</translation>
        </message>
        <message>
            <source>Neither a token file nor ALIEN_MANAGER_BEARER gives one.</source>
            <translation>Ni un fichier de jeton ni ALIEN_MANAGER_BEARER n’en fournit un.</translation>
        </message>
        <message>
            <source>No token is kept for this connection.</source>
            <translation>Aucun jeton n’est conservé pour cette connexion.</translation>
        </message>
        <message>
            <source>The secret store does not answer: %1</source>
            <translation>Le trousseau de secrets ne répond pas : %1</translation>
        </message>
        <message>
            <source>The secret store is locked. Unlock it, then read it again.</source>
            <translation>Le trousseau de secrets est verrouillé. Déverrouillez-le, puis relisez-le.</translation>
        </message>
    </context>
    <context>
        <name>alien::TokenTable</name>
        <message>
            <source>Begins with</source>
            <translation>Commence par</translation>
        </message>
        <message>
            <source>%1 (this console)</source>
            <translation>%1 (cette console)</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Créé</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>ID</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Genre</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Pour</translation>
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
            <translation>Service</translation>
        </message>
        <message>
            <source>Least duration</source>
            <translation>Durée minimale</translation>
        </message>
        <message>
            <source>Any duration</source>
            <translation>Toutes les durées</translation>
        </message>
        <message>
            <source>10 ms and longer</source>
            <translation>10 ms et plus</translation>
        </message>
        <message>
            <source>100 ms and longer</source>
            <translation>100 ms et plus</translation>
        </message>
        <message>
            <source>1 s and longer</source>
            <translation>1 s et plus</translation>
        </message>
        <message>
            <source>10 s and longer</source>
            <translation>10 s et plus</translation>
        </message>
        <message>
            <source>Only with errors</source>
            <translation>Seulement avec des erreurs</translation>
        </message>
        <message>
            <source>Selected span</source>
            <translation>Span sélectionné</translation>
        </message>
        <message>
            <source>No traces came in this time. Applications send them with an OTLP exporter of their own; the manager makes none.</source>
            <translation>Aucune trace n’est arrivée dans cette période. Les applications les envoient avec leur propre exportateur OTLP ; le manager n’en produit pas.</translation>
        </message>
        <message numerus="yes">
            <source>the newest %n trace(s)</source>
            <translation>
                <numerusform>la dernière trace</numerusform>
                <numerusform>les %n dernières traces</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n trace(s)</source>
            <translation>
                <numerusform>%n trace</numerusform>
                <numerusform>%n traces</numerusform>
            </translation>
        </message>
        <message>
            <source>Trace</source>
            <translation>Trace</translation>
        </message>
        <message>
            <source>Show logs</source>
            <translation>Afficher les logs</translation>
        </message>
        <message>
            <source>Span</source>
            <translation>Span</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Début</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Durée</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>Erreur</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>oui</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Événement</translation>
        </message>
    </context>
    <context>
        <name>alien::TraceTable</name>
        <message>
            <source>Time</source>
            <translation>Heure</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>État</translation>
        </message>
        <message>
            <source>error</source>
            <translation>erreur</translation>
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
            <translation>Premier span</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Service</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Durée</translation>
        </message>
        <message>
            <source>Spans</source>
            <translation>Spans</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>Erreurs</translation>
        </message>
    </context>
    <context>
        <name>alien::TrayDesk</name>
        <message>
            <source>This desktop has no tray: closing the window quits.</source>
            <translation>Ce bureau n’a pas de zone de notification : fermer la fenêtre quitte le programme.</translation>
        </message>
        <message>
            <source>Show the window</source>
            <translation>Afficher la fenêtre</translation>
        </message>
        <message>
            <source>Alien Console</source>
            <translation>Alien Console</translation>
        </message>
        <message>
            <source>Alien Console is still open</source>
            <translation>Alien Console est toujours ouvert</translation>
        </message>
        <message>
            <source>The window was closed to the tray, and watches go on. Quit ends the program.</source>
            <translation>La fenêtre est masquée dans la zone de notification et les surveillances continuent. « Quitter » met fin au programme.</translation>
        </message>
    </context>
    <context>
        <name>alien::TriggersField</name>
        <message>
            <source>Add trigger</source>
            <translation>Ajouter un déclencheur</translation>
        </message>
        <message>
            <source>schedule</source>
            <translation>planification</translation>
        </message>
        <message>
            <source>queue</source>
            <translation>file</translation>
        </message>
        <message>
            <source>storage</source>
            <translation>stockage</translation>
        </message>
        <message>
            <source>other</source>
            <translation>autre</translation>
        </message>
        <message>
            <source>Schedule of trigger %1</source>
            <translation>Planification du déclencheur %1</translation>
        </message>
        <message>
            <source>Trigger %1</source>
            <translation>Déclencheur %1</translation>
        </message>
        <message>
            <source>%1 of trigger %2</source>
            <translation>%1 du déclencheur %2</translation>
        </message>
        <message>
            <source>Events of trigger %1</source>
            <translation>Événements du déclencheur %1</translation>
        </message>
        <message>
            <source>created, deleted</source>
            <translation>created, deleted</translation>
        </message>
        <message>
            <source>Remove trigger %1</source>
            <translation>Retirer le déclencheur %1</translation>
        </message>
        <message>
            <source>%1; it never comes</source>
            <translation>%1 ; n’a jamais lieu</translation>
        </message>
        <message>
            <source>%1; next (UTC): %2</source>
            <translation>%1 ; prochaine (UTC) : %2</translation>
        </message>
        <message>
            <source>Schedule</source>
            <translation>Planification</translation>
        </message>
        <message>
            <source>Messages of %1</source>
            <translation>Messages de %1</translation>
        </message>
        <message>
            <source>Objects of %1</source>
            <translation>Objets de %1</translation>
        </message>
    </context>
    <context>
        <name>alien::UnmaskedSigns</name>
        <message>
            <source>Names in this text are not masked.</source>
            <translation>Les noms ne sont pas masqués dans ce texte.</translation>
        </message>
    </context>
    <context>
        <name>alien::UrlLooker</name>
        <message>
            <source>no answer within %1 s</source>
            <translation>pas de réponse en %1 s</translation>
        </message>
        <message>
            <source>not an address that can be looked at</source>
            <translation>n’est pas une adresse vérifiable</translation>
        </message>
        <message>
            <source>%1 is not looked at, only http and https</source>
            <translation>%1 n’est pas vérifié, seulement http et https</translation>
        </message>
        <message>
            <source>points at this machine, not at the deployment's</source>
            <translation>désigne cette machine, pas celle du déploiement</translation>
        </message>
        <message>
            <source>no such name</source>
            <translation>ce nom n’existe pas</translation>
        </message>
        <message>
            <source>connection refused</source>
            <translation>connexion refusée</translation>
        </message>
        <message>
            <source>closed without an answer</source>
            <translation>fermé sans réponse</translation>
        </message>
        <message>
            <source>the system's proxy %1 does not let it through</source>
            <translation>le proxy %1 du système ne laisse pas passer</translation>
        </message>
        <message>
            <source>what came is not HTTP</source>
            <translation>la réponse n’est pas du HTTP</translation>
        </message>
    </context>
    <context>
        <name>alien::UrlsTab</name>
        <message>
            <source>Public URLs</source>
            <translation>URL publiques</translation>
        </message>
        <message>
            <source>A URL does not mean that everybody may reach it: some platforms report one for private workers too. One on localhost lives on the manager's own host.</source>
            <translation>Une URL ne signifie pas que tout le monde peut l’atteindre : certaines plateformes en indiquent une aussi pour les workers privés. Une URL sur localhost se trouve sur l’hôte du manager.</translation>
        </message>
        <message>
            <source>No public URL</source>
            <translation>Aucune URL publique</translation>
        </message>
        <message>
            <source>Workers and containers get one when they are public and have been provisioned.</source>
            <translation>Les workers et les conteneurs en reçoivent une lorsqu’ils sont publics et provisionnés.</translation>
        </message>
    </context>
    <context>
        <name>alien::ViewStrip</name>
        <message>
            <source>Views</source>
            <translation>Vues</translation>
        </message>
        <message>
            <source>Save view</source>
            <translation>Enregistrer la vue</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tout</translation>
        </message>
    </context>
    <context>
        <name>alien::ViewsController</name>
        <message>
            <source>Not healthy</source>
            <translation>Non sains</translation>
        </message>
        <message>
            <source>Rolling out</source>
            <translation>En cours de rollout</translation>
        </message>
        <message>
            <source>Deployments</source>
            <translation>Déploiements</translation>
        </message>
        <message>
            <source>Name of the view</source>
            <translation>Nom de la vue</translation>
        </message>
        <message>
            <source>It stands on the tab, on this connection only.</source>
            <translation>Il figure sur l’onglet, dans cette connexion seulement.</translation>
        </message>
        <message>
            <source>Save view</source>
            <translation>Enregistrer la vue</translation>
        </message>
        <message>
            <source>Save the view under which name?</source>
            <translation>Sous quel nom enregistrer la vue ?</translation>
        </message>
        <message>
            <source>My view</source>
            <translation>Ma vue</translation>
        </message>
        <message>
            <source>Rename “%1” to what?</source>
            <translation>Renommer « %1 » en quoi ?</translation>
        </message>
        <message>
            <source>Text of the view</source>
            <translation>Texte de la vue</translation>
        </message>
        <message>
            <source>One line, from “Copy view as text”.</source>
            <translation>Une ligne, issue de « Copier la vue en texte ».</translation>
        </message>
        <message>
            <source>Open view</source>
            <translation>Ouvrir la vue</translation>
        </message>
        <message>
            <source>Open a view from its text?</source>
            <translation>Ouvrir une vue depuis son texte ?</translation>
        </message>
        <message>
            <source>View “%1” deleted.</source>
            <translation>Vue « %1 » supprimée.</translation>
        </message>
        <message>
            <source>Its filter and columns go with it.</source>
            <translation>Son filtre et ses colonnes disparaissent avec elle.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>“All” is no saved view: open one first.</source>
            <translation>« Tout » n’est pas une vue enregistrée : ouvrez-en d’abord une.</translation>
        </message>
        <message>
            <source>The view is on screen as it was saved.</source>
            <translation>La vue est affichée telle qu’elle a été enregistrée.</translation>
        </message>
        <message>
            <source>It stands there already.</source>
            <translation>Elle s’y trouve déjà.</translation>
        </message>
        <message>
            <source>Stop opening this view first</source>
            <translation>Ne plus ouvrir cette vue en premier</translation>
        </message>
    </context>
    <context>
        <name>alien::VisitPanel</name>
        <message numerus="yes">
            <source>%n failed</source>
            <translation>
                <numerusform>%n en échec</numerusform>
                <numerusform>%n en échec</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n recovered</source>
            <translation>
                <numerusform>%n rétabli</numerusform>
                <numerusform>%n rétablis</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n nouveau</numerusform>
                <numerusform>%n nouveaux</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n gone</source>
            <translation>
                <numerusform>%n disparu</numerusform>
                <numerusform>%n disparus</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n on another release</source>
            <translation>
                <numerusform>%n sur une autre release</numerusform>
                <numerusform>%n sur une autre release</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n in another status</source>
            <translation>
                <numerusform>%n dans un autre état</numerusform>
                <numerusform>%n dans un autre état</numerusform>
            </translation>
        </message>
        <message>
            <source>Since your last visit</source>
            <translation>Depuis votre dernière visite</translation>
        </message>
        <message>
            <source>Since your last visit, %1:</source>
            <translation>Depuis votre dernière visite, %1 :</translation>
        </message>
        <message numerus="yes">
            <source>Since your last visit, %1: %n change(s), there and back again.</source>
            <translation>
                <numerusform>Depuis votre dernière visite, %1 : %n changement, aller et retour.</numerusform>
                <numerusform>Depuis votre dernière visite, %1 : %n changements, aller et retour.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::Watch</name>
        <message numerus="yes">
            <source>%n deployment(s)</source>
            <translation>
                <numerusform>%n déploiement</numerusform>
                <numerusform>%n déploiements</numerusform>
            </translation>
        </message>
        <message>
            <source>the whole fleet</source>
            <translation>tout le parc</translation>
        </message>
        <message>
            <source>leaves %1</source>
            <translation>quitte %1</translation>
        </message>
        <message>
            <source>is no longer working</source>
            <translation>n’est plus en cours</translation>
        </message>
        <message>
            <source>fails</source>
            <translation>échoue</translation>
        </message>
        <message>
            <source>stays in one working status for more than %1</source>
            <translation>reste plus de %1 dans un même état en cours</translation>
        </message>
        <message>
            <source>stays in %1 for more than %2</source>
            <translation>reste en %1 plus de %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>%1: whom, "acme-prod" or "3 deployments"; %2: what, "leaves updating"</extracomment>
            <translation>%1 : %2</translation>
        </message>
    </context>
    <context>
        <name>alien::WatchController</name>
        <message>
            <source>&amp;Watch…</source>
            <translation>&amp;Surveiller…</translation>
        </message>
        <message>
            <source>Tells when what is selected, or what the filter finds, settles, fails or takes too long.</source>
            <translation>Avertit quand la sélection, ou ce que trouve le filtre, se stabilise, échoue ou prend trop de temps.</translation>
        </message>
        <message>
            <source>&amp;Watches…</source>
            <translation>Sur&amp;veillances…</translation>
        </message>
        <message>
            <source>What is watched, what was told, and the quiet hours.</source>
            <translation>Ce qui est surveillé, ce qui a été signalé, et les heures calmes.</translation>
        </message>
        <message>
            <source>The deployments have not been read yet.</source>
            <translation>Les déploiements n’ont pas encore été lus.</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Watch %n deployment(s)…</source>
            <translation>
                <numerusform>&amp;Surveiller %n déploiement…</numerusform>
                <numerusform>&amp;Surveiller %n déploiements…</numerusform>
            </translation>
        </message>
        <message>
            <source>This watch lasts only for this run.</source>
            <translation>Cette surveillance ne dure que pour cette session.</translation>
        </message>
        <message>
            <source>Watch?</source>
            <translation>Surveiller ?</translation>
        </message>
        <message>
            <source>What is watched?</source>
            <translation>Qu’est-ce qui est surveillé ?</translation>
        </message>
        <message>
            <source>Edit watch…</source>
            <translation>Modifier la surveillance…</translation>
        </message>
        <message>
            <source>Opens a watch of the list again to change it.</source>
            <translation>Rouvre une surveillance de la liste pour la modifier.</translation>
        </message>
        <message>
            <source>Silence watches for an hour</source>
            <translation>Mettre les surveillances en silence pendant une heure</translation>
        </message>
        <message>
            <source>Those chosen in the list tell nothing for an hour; if they are silent already, they do again.</source>
            <translation>Celles choisies dans la liste ne signalent rien pendant une heure ; si elles sont déjà en silence, elles signalent à nouveau.</translation>
        </message>
        <message>
            <source>Remove watches</source>
            <translation>Retirer des surveillances</translation>
        </message>
        <message>
            <source>Ends those chosen in the list.</source>
            <translation>Met fin à celles choisies dans la liste.</translation>
        </message>
        <message>
            <source>Open what was told</source>
            <translation>Ouvrir ce qui a été signalé</translation>
        </message>
        <message>
            <source>Shows the deployments of what is chosen in the list.</source>
            <translation>Affiche les déploiements de ce qui est choisi dans la liste.</translation>
        </message>
        <message>
            <source>Change the watch?</source>
            <translation>Modifier la surveillance ?</translation>
        </message>
        <message>
            <source>No watch is chosen in the list.</source>
            <translation>Aucune surveillance n’est choisie dans la liste.</translation>
        </message>
        <message>
            <source>One watch can be edited at a time.</source>
            <translation>Une seule surveillance peut être modifiée à la fois.</translation>
        </message>
        <message>
            <source>Nothing that was told is chosen in the list.</source>
            <translation>Rien de ce qui a été signalé n’est choisi dans la liste.</translation>
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
                <numerusform>%n événement pendant les heures calmes (%1)</numerusform>
                <numerusform>%n événements pendant les heures calmes (%1)</numerusform>
            </translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Retry…</source>
            <translation>Relancer…</translation>
        </message>
        <message>
            <source>Silent for an hour</source>
            <translation>Silence pendant une heure</translation>
        </message>
    </context>
    <context>
        <name>alien::WatchEvent</name>
        <message>
            <source>%1 left %2</source>
            <translation>%1 a quitté %2</translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s) left %1</source>
            <translation>
                <numerusform>%n déploiement a quitté %1</numerusform>
                <numerusform>%n déploiements ont quitté %1</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is %2 now</source>
            <translation>%1 est maintenant à l’état %2</translation>
        </message>
        <message>
            <source>gone</source>
            <translation>disparu</translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s) settled</source>
            <translation>
                <numerusform>%n déploiement s’est stabilisé</numerusform>
                <numerusform>%n déploiements se sont stabilisés</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 failed</source>
            <translation>%1 a échoué</translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s) failed</source>
            <translation>
                <numerusform>%n déploiement a échoué</numerusform>
                <numerusform>%n déploiements ont échoué</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 has been %2 for more than %3</source>
            <translation>%1 est à l’état %2 depuis plus de %3</translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s) stay in one status for more than %1</source>
            <translation>
                <numerusform>%n déploiement reste dans un même état depuis plus de %1</numerusform>
                <numerusform>%n déploiements restent dans un même état depuis plus de %1</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>%1: %2, %3</source>
            <translation>%1 : %2, %3</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n de plus</numerusform>
                <numerusform>%n de plus</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::WatchEventTable</name>
        <message>
            <source>Time</source>
            <translation>Heure</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Ce qui s’est passé</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Maintenant</translation>
        </message>
    </context>
    <context>
        <name>alien::WatchForm</name>
        <message>
            <source>Go on watching after it was told</source>
            <translation>Continuer à surveiller après le signalement</translation>
        </message>
        <message>
            <source>Watch</source>
            <translation>Surveiller</translation>
        </message>
        <message>
            <source>The desktop's notifications tell it while this console runs, and the list of watches keeps it.</source>
            <translation>Les notifications du bureau l’annoncent tant que cette console est ouverte, et la liste des surveillances le conserve.</translation>
        </message>
        <message>
            <source>Deployments</source>
            <translation>Déploiements</translation>
        </message>
        <message>
            <source>the whole fleet; or a query: group:acme status:updating</source>
            <translation>tout le parc ; ou une requête : group:acme status:updating</translation>
        </message>
        <message>
            <source>&amp;Deployments</source>
            <translation>&amp;Déploiements</translation>
        </message>
        <message>
            <source>Tell me when</source>
            <translation>M’avertir quand</translation>
        </message>
        <message>
            <source>it is no longer working, well or not</source>
            <translation>il n’est plus en cours, que ce soit un succès ou non</translation>
        </message>
        <message>
            <source>it leaves a status</source>
            <translation>il quitte un état</translation>
        </message>
        <message>
            <source>it fails</source>
            <translation>il échoue</translation>
        </message>
        <message>
            <source>&amp;Tell me when</source>
            <translation>M’&amp;avertir quand</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>État</translation>
        </message>
        <message>
            <source>&amp;Status</source>
            <translation>É&amp;tat</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minutes</translation>
        </message>
        <message>
            <source> min</source>
            <extracomment>of a number of minutes</extracomment>
            <translation> min</translation>
        </message>
        <message>
            <source>&amp;Longer than</source>
            <translation>P&amp;lus de</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>it stays in a status for longer than</source>
            <translation>il reste dans un état plus de</translation>
        </message>
        <message>
            <source>In the status</source>
            <translation>Dans l’état</translation>
        </message>
        <message>
            <source>any working status</source>
            <translation>tout état en cours</translation>
        </message>
        <message>
            <source>&amp;In the status</source>
            <translation>Da&amp;ns l’état</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message numerus="yes">
            <source>%n deployment(s) now</source>
            <translation>
                <numerusform>%n déploiement à présent</numerusform>
                <numerusform>%n déploiements à présent</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alien::WatchList</name>
        <message>
            <source>%1 cannot be read: %2</source>
            <translation>Impossible de lire %1 : %2</translation>
        </message>
        <message>
            <source>larger than 4 MB</source>
            <translation>plus de 4 MB</translation>
        </message>
        <message>
            <source>Some watches could not be read. The file is kept as %1.</source>
            <translation>Certaines surveillances n’ont pas pu être lues. Le fichier est conservé sous %1.</translation>
        </message>
        <message>
            <source>Some watches in %1 could not be read.</source>
            <translation>Certaines surveillances de %1 n’ont pas pu être lues.</translation>
        </message>
        <message>
            <source>%1 cannot be written: %2</source>
            <translation>Impossible d’écrire %1 : %2</translation>
        </message>
    </context>
    <context>
        <name>alien::WatchTable</name>
        <message>
            <source>Since</source>
            <translation>Depuis</translation>
        </message>
        <message>
            <source>silent until %1</source>
            <translation>silencieuse jusqu’à %1</translation>
        </message>
        <message>
            <source>until it is removed</source>
            <translation>jusqu’à sa suppression</translation>
        </message>
        <message>
            <source>until it was told</source>
            <translation>jusqu’au signalement</translation>
        </message>
        <message>
            <source>Whom</source>
            <translation>Qui</translation>
        </message>
        <message>
            <source>Tells when it</source>
            <translation>Avertit quand il</translation>
        </message>
        <message>
            <source>Watches</source>
            <translation>Surveillances</translation>
        </message>
    </context>
    <context>
        <name>alien::WatchesView</name>
        <message>
            <source>Watches</source>
            <translation>Surveillances</translation>
        </message>
        <message>
            <source>What was told</source>
            <translation>Ce qui a été signalé</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Silent for an hour</source>
            <translation>Silence pendant une heure</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Quiet hours from</source>
            <translation>Heures calmes de</translation>
        </message>
        <message>
            <source>Quiet from</source>
            <translation>Début du calme</translation>
        </message>
        <message>
            <source>Quiet until</source>
            <translation>Fin du calme</translation>
        </message>
        <message>
            <source>New watch…</source>
            <translation>Nouvelle surveillance…</translation>
        </message>
        <message>
            <source>Told since the start</source>
            <translation>Signalé depuis le démarrage</translation>
        </message>
        <message>
            <source>Quiet hours</source>
            <translation>Heures calmes</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>until</source>
            <translation>à</translation>
        </message>
        <message>
            <source>Nothing is watched. Select deployments and choose Watch in their menu, or add a watch for what a query finds.</source>
            <translation>Rien n’est surveillé. Sélectionnez des déploiements et choisissez Surveiller dans leur menu, ou ajoutez une surveillance pour ce que trouve une requête.</translation>
        </message>
        <message>
            <source>Notify again</source>
            <translation>Notifier à nouveau</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Modifier…</translation>
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
            <translation>Sélectionnez une trace pour voir ses spans.</translation>
        </message>
    </context>
    <context>
        <name>alien::WelcomeController</name>
        <message>
            <source>The connection could not be saved.</source>
            <translation>La connexion n’a pas pu être enregistrée.</translation>
        </message>
        <message>
            <source>The connection, its token in the secret store and what was noted of its fleet are removed from this computer. Nothing changes on the manager, and the journal keeps what was done.</source>
            <translation>La connexion, son jeton dans le trousseau et ce qui a été noté de son parc sont supprimés de cet ordinateur. Rien ne change sur le manager, et le journal garde ce qui a été fait.</translation>
        </message>
        <message>
            <source>Delete the connection</source>
            <translation>Supprimer la connexion</translation>
        </message>
        <message>
            <source>Delete the connection %1?</source>
            <translation>Supprimer la connexion %1 ?</translation>
        </message>
        <message>
            <source>The connection could not be deleted.</source>
            <translation>La connexion n’a pas pu être supprimée.</translation>
        </message>
        <message>
            <source>The token is still in the secret store.</source>
            <translation>Le jeton est encore dans le trousseau.</translation>
        </message>
        <message>
            <source>The command gives no token.</source>
            <translation>La commande ne fournit pas de jeton.</translation>
        </message>
    </context>
    <context>
        <name>alien::WelcomePage</name>
        <message>
            <source>Welcome</source>
            <translation>Bienvenue</translation>
        </message>
        <message>
            <source>Choose where to work</source>
            <translation>Choisissez où travailler</translation>
        </message>
        <message>
            <source>Good first things to try</source>
            <translation>À essayer pour commencer</translation>
        </message>
        <message>
            <source>Find why deployments fail the same way</source>
            <translation>Trouver pourquoi des déploiements échouent de la même façon</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Vue d’ensemble</translation>
        </message>
        <message>
            <source>Copy the public URL of a customer</source>
            <translation>Copier l’URL publique d’un client</translation>
        </message>
        <message>
            <source>Deployments</source>
            <translation>Déploiements</translation>
        </message>
        <message>
            <source>Retry what failed, redeploy what runs</source>
            <translation>Relancer ce qui a échoué, redéployer ce qui est actif</translation>
        </message>
        <message>
            <source>See who runs which release</source>
            <translation>Voir qui exécute quelle release</translation>
        </message>
        <message>
            <source>Releases</source>
            <translation>Releases</translation>
        </message>
        <message>
            <source>Read what you have changed</source>
            <translation>Relire ce que vous avez modifié</translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>Journal</translation>
        </message>
        <message>
            <source>Try it</source>
            <translation>Essayer</translation>
        </message>
        <message>
            <source>Starts a small manager on this computer with a living fleet of deployments that update, fail and recover. No account, no network, nothing to clean up.</source>
            <translation>Démarre un petit manager sur cet ordinateur, avec un parc vivant de déploiements qui se mettent à jour, échouent et se rétablissent. Sans compte, sans réseau, sans rien à nettoyer.</translation>
        </message>
        <message>
            <source>Start the sandbox</source>
            <translation>Démarrer le bac à sable</translation>
        </message>
        <message>
            <source>Recent</source>
            <translation>Récentes</translation>
        </message>
        <message>
            <source>None yet. Connections you save are listed here.</source>
            <translation>Aucune pour l’instant. Les connexions que vous enregistrez apparaissent ici.</translation>
        </message>
        <message>
            <source>The token says what you may do. An admin, group or deployment token works.</source>
            <translation>Le jeton détermine ce que vous pouvez faire. Un jeton d’administration, de groupe ou de déploiement convient.</translation>
        </message>
        <message>
            <source>Nothing is changed on the manager by connecting.</source>
            <translation>Se connecter ne change rien sur le manager.</translation>
        </message>
        <message>
            <source>Delete this connection</source>
            <translation>Supprimer cette connexion</translation>
        </message>
        <message>
            <source>Save without connecting</source>
            <translation>Enregistrer sans se connecter</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>Ouvrir %1</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>Edit %1</source>
            <translation>Modifier %1</translation>
        </message>
        <message>
            <source>Starting the sandbox…</source>
            <translation>Démarrage du bac à sable…</translation>
        </message>
        <message>
            <source>Edit the connection</source>
            <translation>Modifier la connexion</translation>
        </message>
        <message>
            <source>Connect to a manager</source>
            <translation>Se connecter à un manager</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>Se connecter</translation>
        </message>
        <message>
            <source>Connect to %1</source>
            <translation>Se connecter à %1</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
    </context>
    <context>
        <name>alien::Workbench</name>
        <message>
            <source>Workbench</source>
            <translation>Atelier</translation>
        </message>
        <message>
            <source>Choose a deployment to send it to.</source>
            <translation>Choisissez un déploiement destinataire.</translation>
        </message>
        <message>
            <source>None of the chosen deployments can take a command now.</source>
            <translation>Aucun des déploiements choisis ne peut recevoir de commande à présent.</translation>
        </message>
        <message>
            <source>Give the command's name; the manager does not tell which ones exist.</source>
            <translation>Indiquez le nom de la commande ; le manager ne dit pas lesquelles existent.</translation>
        </message>
        <message>
            <source>The parameters are being checked.</source>
            <translation>Vérification des paramètres en cours.</translation>
        </message>
        <message>
            <source>The parameters are not JSON. %1</source>
            <translation>Les paramètres ne sont pas du JSON. %1</translation>
        </message>
        <message numerus="yes">
            <source>Form learned from %n earlier payload(s)</source>
            <translation>
                <numerusform>Formulaire déduit de %n payload précédent</numerusform>
                <numerusform>Formulaire déduit de %n payloads précédents</numerusform>
            </translation>
        </message>
        <message>
            <source>Empty: sent without parameters</source>
            <translation>Vide : envoyée sans paramètres</translation>
        </message>
        <message>
            <source>, over the manager's %1: goes through its storage</source>
            <translation>, au-delà des %1 du manager : passe par son stockage</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Commande</translation>
        </message>
        <message>
            <source>reindex</source>
            <translation>reindex</translation>
        </message>
        <message>
            <source>&amp;Command</source>
            <translation>&amp;Commande</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Paramètres</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Formulaire</translation>
        </message>
        <message>
            <source>JSON, or nothing</source>
            <translation>JSON, ou rien</translation>
        </message>
        <message>
            <source>Variables:</source>
            <translation>Variables :</translation>
        </message>
        <message>
            <source>Send it inline all the same, up to 1.4 MB</source>
            <translation>L’envoyer tout de même inline, jusqu’à 1,4 MB</translation>
        </message>
        <message>
            <source>For managers whose storage is a folder on their own host, which cannot be reached from here.</source>
            <translation>Pour les managers dont le stockage est un dossier de leur propre hôte, inaccessible d’ici.</translation>
        </message>
        <message>
            <source>Preview for</source>
            <translation>Aperçu pour</translation>
        </message>
        <message>
            <source>Sent to</source>
            <translation>Destinataires</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>Échéance</translation>
        </message>
        <message>
            <source>30 seconds</source>
            <translation>30 secondes</translation>
        </message>
        <message>
            <source>1 minute</source>
            <translation>1 minute</translation>
        </message>
        <message>
            <source>5 minutes</source>
            <translation>5 minutes</translation>
        </message>
        <message>
            <source>15 minutes</source>
            <translation>15 minutes</translation>
        </message>
        <message>
            <source>1 hour</source>
            <translation>1 heure</translation>
        </message>
        <message>
            <source>1 day</source>
            <translation>1 jour</translation>
        </message>
        <message>
            <source>none: it may wait for ever</source>
            <translation>aucune : elle peut attendre indéfiniment</translation>
        </message>
        <message>
            <source>Each target gets a fresh idempotency key; nothing is ever sent again by itself.</source>
            <translation>Chaque cible reçoit une nouvelle clé d’idempotence ; rien n’est jamais renvoyé automatiquement.</translation>
        </message>
        <message>
            <source>&amp;Deadline</source>
            <translation>Éc&amp;héance</translation>
        </message>
        <message>
            <source>Target resource</source>
            <translation>Ressource cible</translation>
        </message>
        <message>
            <source>only when the manager asks which one</source>
            <translation>seulement si le manager demande laquelle</translation>
        </message>
        <message>
            <source>&amp;Resource</source>
            <translation>&amp;Ressource</translation>
        </message>
        <message>
            <source>Send it as it is, though it is not JSON</source>
            <translation>Envoyer tel quel, bien que ce ne soit pas du JSON</translation>
        </message>
    </context>
    <context>
        <name>alien::WorkspacePrompter</name>
        <message>
            <source>The way back:</source>
            <translation>Retour en arrière :</translation>
        </message>
        <message>
            <source>Secret value</source>
            <translation>Valeur secrète</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Afficher</translation>
        </message>
        <message>
            <source>Show the secret</source>
            <translation>Afficher le secret</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Copy the secret</source>
            <translation>Copier le secret</translation>
        </message>
        <message>
            <source>A copy leaves the clipboard after 30 s.</source>
            <translation>Une copie est effacée du presse-papiers après 30 s.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Copied; it leaves the clipboard after 30 s.</source>
            <translation>Copié ; effacé du presse-papiers après 30 s.</translation>
        </message>
    </context>
    <context>
        <name>alien::WorkspaceView</name>
        <message>
            <source>The manager does not answer.</source>
            <translation>Le manager ne répond pas.</translation>
        </message>
        <message>
            <source>The manager's answers break off.</source>
            <translation>Les réponses du manager s’interrompent.</translation>
        </message>
        <message>
            <source>The manager's answers cannot be used.</source>
            <translation>Les réponses du manager sont inexploitables.</translation>
        </message>
        <message>
            <source>You see the last known fleet, of %1, %2 old.</source>
            <translation>Vous voyez le dernier parc connu, de %1, il y a %2.</translation>
        </message>
        <message>
            <source>You see the data of %1, %2 old.</source>
            <translation>Vous voyez les données de %1, il y a %2.</translation>
        </message>
        <message>
            <source>Next try in %1.</source>
            <translation>Prochain essai dans %1.</translation>
        </message>
        <message>
            <source>Trying now.</source>
            <translation>Essai en cours.</translation>
        </message>
        <message>
            <source>Actions wait until it answers.</source>
            <translation>Les actions attendent sa réponse.</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>Copier le rapport</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>Essayer maintenant</translation>
        </message>
        <message>
            <source>The manager refused the token.</source>
            <translation>Le manager a refusé le jeton.</translation>
        </message>
        <message>
            <source>No token is known for this connection.</source>
            <translation>Aucun jeton n’est connu pour cette connexion.</translation>
        </message>
        <message>
            <source>Reading waits; nothing here is lost. Give a token that is valid.</source>
            <translation>La lecture attend ; rien n’est perdu ici. Donnez un jeton valable.</translation>
        </message>
        <message>
            <source>Enter a token…</source>
            <translation>Saisir un jeton…</translation>
        </message>
        <message>
            <source>This is not a manager's answer.</source>
            <translation>Ce n’est pas la réponse d’un manager.</translation>
        </message>
        <message>
            <source>Edit the connection</source>
            <translation>Modifier la connexion</translation>
        </message>
        <message>
            <source>The deployments could not be read anew.</source>
            <translation>Les déploiements n’ont pas pu être relus.</translation>
        </message>
        <message>
            <source>The groups could not be read anew.</source>
            <translation>Les groupes n’ont pas pu être relus.</translation>
        </message>
        <message>
            <source>The releases could not be read anew.</source>
            <translation>Les releases n’ont pas pu être relues.</translation>
        </message>
        <message>
            <source>%1 You see the data of %2, %3 old.</source>
            <translation>%1 Vous voyez les données de %2, vieilles de %3.</translation>
        </message>
        <message>
            <source>The manager did not list all deployments.</source>
            <translation>Le manager n’a pas listé tous les déploiements.</translation>
        </message>
        <message>
            <source>The manager did not list all groups.</source>
            <translation>Le manager n’a pas listé tous les groupes.</translation>
        </message>
        <message>
            <source>The manager did not list all releases.</source>
            <translation>Le manager n’a pas listé toutes les releases.</translation>
        </message>
        <message>
            <source>There are more than its answer holds, and this console cannot fetch the rest: counts, filters and bulk actions miss them.</source>
            <translation>Il y en a plus que sa réponse n’en contient, et cette console ne peut pas récupérer le reste : les totaux, les filtres et les actions groupées n’en tiennent pas compte.</translation>
        </message>
        <message>
            <source>The manager listed %1 more than once.</source>
            <translation>Le manager a listé %1 plus d’une fois.</translation>
        </message>
        <message>
            <source>Of what comes twice in one answer, the last counts.</source>
            <translation>De ce qui figure deux fois dans une réponse, c’est le dernier qui compte.</translation>
        </message>
        <message>
            <source>Read the secret store again</source>
            <translation>Relire le trousseau de secrets</translation>
        </message>
    </context>
    <context>
        <name>alien::Workspaces</name>
        <message>
            <source>Not connected.</source>
            <translation>Non connecté.</translation>
        </message>
        <message>
            <source>Open the section %1 first.</source>
            <translation>Ouvrez d’abord la section %1.</translation>
        </message>
    </context>
    <context>
        <name>alien::payloaddecode</name>
        <message>
            <source>in %1</source>
            <translation>dans %1</translation>
        </message>
        <message>
            <source>JWT, expires in %1</source>
            <translation>JWT, expire dans %1</translation>
        </message>
        <message>
            <source>JWT, expired %1</source>
            <translation>JWT, expiré %1</translation>
        </message>
        <message>
            <source>gzip, %1 decoded</source>
            <translation>gzip, %1 décodés</translation>
        </message>
        <message>
            <source>%1 image, %2</source>
            <translation>image %1, %2</translation>
        </message>
        <message>
            <source>base64, JSON, %1</source>
            <translation>base64, JSON, %1</translation>
        </message>
        <message>
            <source>base64, text, %1</source>
            <translation>base64, texte, %1</translation>
        </message>
        <message>
            <source>base64, %1</source>
            <translation>base64, %1</translation>
        </message>
        <message>
            <source>The gzip data is damaged.</source>
            <translation>Les données gzip sont endommagées.</translation>
        </message>
        <message>
            <source>More than 32 MB come out of it; the rest is left out.</source>
            <translation>Plus de 32 MB en sortent ; le reste est omis.</translation>
        </message>
        <message>
            <source>The gzip data ends too early.</source>
            <translation>Les données gzip s’arrêtent trop tôt.</translation>
        </message>
        <message>
            <source>JSON inside, %1</source>
            <translation>JSON à l’intérieur, %1</translation>
        </message>
        <message>
            <source>This is no base64.</source>
            <translation>Ce n’est pas du base64.</translation>
        </message>
    </context>
    <context>
        <name>alien::stackrules</name>
        <message>
            <source>The manager refuses the release when it is published.</source>
            <translation>Le manager refuse la release à la publication.</translation>
        </message>
        <message>
            <source>%1 belongs to manager %2; %3 refuses the release.</source>
            <translation>%1 appartient au manager %2 ; %3 refuse la release.</translation>
        </message>
        <message>
            <source>Convert to %1</source>
            <translation>Convertir en %1</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Retirer %1</translation>
        </message>
        <message>
            <source>function is the older name of worker.</source>
            <translation>function est l’ancien nom de worker.</translation>
        </message>
        <message>
            <source>Convert to worker</source>
            <translation>Convertir en worker</translation>
        </message>
        <message>
            <source>Manager %1 has no resource type %2.</source>
            <translation>Le manager %1 n’a pas de type de ressource %2.</translation>
        </message>
        <message>
            <source>%1 is made by the manager and cannot be declared.</source>
            <translation>%1 est créé par le manager et ne peut pas être déclaré.</translation>
        </message>
        <message>
            <source>Deployments would end in preflights-failed or update-failed.</source>
            <translation>Les déploiements finiraient en preflights-failed ou update-failed.</translation>
        </message>
        <message>
            <source>The fields of %1 are not known to the console.</source>
            <translation>Les champs de %1 ne sont pas connus de la console.</translation>
        </message>
        <message>
            <source>They are kept as they are and not checked.</source>
            <translation>Ils sont conservés tels quels et non vérifiés.</translation>
        </message>
        <message>
            <source>A public worker must be live.</source>
            <translation>Un worker public doit être live.</translation>
        </message>
        <message>
            <source>A %1 must be live.</source>
            <translation>Le type %1 doit être live.</translation>
        </message>
        <message>
            <source>A %1 must be frozen.</source>
            <translation>Le type %1 doit être frozen.</translation>
        </message>
        <message>
            <source>Make it live</source>
            <translation>Passer en live</translation>
        </message>
        <message>
            <source>Make it frozen</source>
            <translation>Passer en frozen</translation>
        </message>
        <message>
            <source>A worker takes at most one queue trigger.</source>
            <translation>Un worker accepte au plus un déclencheur de file.</translation>
        </message>
        <message>
            <source>The manager takes it as it is; the schedule would fail in the cloud.</source>
            <translation>Le manager l’accepte tel quel ; la planification échouerait dans le cloud.</translation>
        </message>
        <message>
            <source>A container exposes at most one port.</source>
            <translation>Un conteneur expose au plus un port.</translation>
        </message>
        <message>
            <source>Keep it inside</source>
            <translation>Le garder interne</translation>
        </message>
        <message>
            <source>How many public endpoints a container may have at 3.x is not known.</source>
            <translation>On ne sait pas combien d’endpoints publics un conteneur peut avoir en 3.x.</translation>
        </message>
        <message>
            <source>The id %1 is not the name it stands under, %2.</source>
            <translation>L’ID %1 n’est pas le nom sous lequel il figure, %2.</translation>
        </message>
        <message>
            <source>The manager takes both; references then miss one of them.</source>
            <translation>Le manager accepte les deux ; des références manquent alors l’un d’eux.</translation>
        </message>
        <message>
            <source>Set %1</source>
            <translation>Définir %1</translation>
        </message>
        <message>
            <source>Ids are a to z, 0 to 9 and single hyphens, with a letter or digit at both ends.</source>
            <translation>Les ID se composent de a à z, de 0 à 9 et de traits d’union simples, avec une lettre ou un chiffre aux deux bouts.</translation>
        </message>
        <message>
            <source>The id of a %1 has at most %2 characters on %3, this one has %4.</source>
            <translation>L’ID d’une ressource %1 compte au plus %2 caractères sur %3, celui-ci en a %4.</translation>
        </message>
        <message>
            <source>The name in the cloud begins with a prefix of %1 characters.</source>
            <translation>Dans le cloud, le nom commence par un préfixe de %1 caractères.</translation>
        </message>
        <message>
            <source>Workers on %1 take at most %2 MB, not %3.</source>
            <translation>Sur %1, les workers acceptent au plus %2 MB, pas %3.</translation>
        </message>
        <message>
            <source>%1 MB is none of the sizes that %2 has.</source>
            <translation>%1 MB ne fait pas partie des tailles que propose %2.</translation>
        </message>
        <message>
            <source>Whether the manager refuses less than the smallest is not known.</source>
            <translation>On ne sait pas si le manager refuse moins que le minimum.</translation>
        </message>
        <message>
            <source>The manager warns and takes another size.</source>
            <translation>Le manager avertit et prend une autre taille.</translation>
        </message>
        <message>
            <source>Workers on %1 take at least %2 MB, not %3.</source>
            <translation>Sur %1, les workers exigent au moins %2 MB, pas %3.</translation>
        </message>
        <message>
            <source>%1 is a name that the platform keeps for itself.</source>
            <translation>%1 est un nom que la plateforme se réserve.</translation>
        </message>
        <message>
            <source>The manager takes the release; the resource fails while it is built.</source>
            <translation>Le manager accepte la release ; la ressource échoue à la construction.</translation>
        </message>
        <message>
            <source>%1 stands here twice.</source>
            <translation>%1 figure ici deux fois.</translation>
        </message>
        <message>
            <source>Only one of them counts, or the manager refuses the release.</source>
            <translation>Un seul compte, ou le manager refuse la release.</translation>
        </message>
        <message>
            <source>A manager cannot deploy source code; a release holds images.</source>
            <translation>Un manager ne peut pas déployer de code source ; une release contient des images.</translation>
        </message>
        <message>
            <source>The command line builds sources before it publishes.</source>
            <translation>La ligne de commande construit les sources avant de publier.</translation>
        </message>
        <message>
            <source>A stack has at most one %1.</source>
            <translation>Une stack a au plus une ressource %1.</translation>
        </message>
        <message>
            <source>Whether the permission sets written out here let the manager provision %1 is not known.</source>
            <translation>On ne sait pas si les jeux d’autorisations détaillés ici permettent au manager de provisionner %1.</translation>
        </message>
        <message>
            <source>The management override does not grant %1 for %2.</source>
            <translation>L’override de gestion n’accorde pas %1 pour %2.</translation>
        </message>
        <message>
            <source>Grant %1</source>
            <translation>Accorder %1</translation>
        </message>
        <message>
            <source>Permissions are granted on %1, which is no resource of this stack.</source>
            <translation>Des autorisations sont accordées sur %1, qui n’est pas une ressource de cette stack.</translation>
        </message>
        <message>
            <source>They have no effect, or are meant for something the manager makes.</source>
            <translation>Elles sont sans effet, ou visent quelque chose que crée le manager.</translation>
        </message>
        <message>
            <source>Whether cluster %1 is made by the manager is not known.</source>
            <translation>On ne sait pas si le cluster %1 est créé par le manager.</translation>
        </message>
        <message>
            <source>%1 is a %2, not a %3.</source>
            <translation>%1 est de type %2, pas %3.</translation>
        </message>
        <message>
            <source>There is no %1 named %2.</source>
            <translation>Il n’y a pas de %1 nommé %2.</translation>
        </message>
        <message>
            <source>Remove the %1</source>
            <translation>Retirer : %1</translation>
        </message>
        <message>
            <source>%1 is frozen and cannot trigger a worker.</source>
            <translation>%1 est frozen et ne peut pas déclencher de worker.</translation>
        </message>
        <message>
            <source>Make %1 live</source>
            <translation>Passer %1 en live</translation>
        </message>
        <message>
            <source>service-account/impersonate cannot be granted on everything.</source>
            <translation>service-account/impersonate ne peut pas être accordé sur tout.</translation>
        </message>
        <message>
            <source>service-account/impersonate is granted on %1, which is no service account.</source>
            <translation>service-account/impersonate est accordé sur %1, qui n’est pas un compte de service.</translation>
        </message>
        <message>
            <source>Remove the grant</source>
            <translation>Retirer le droit</translation>
        </message>
        <message>
            <source>There is no permission profile %1.</source>
            <translation>Il n’y a pas de profil d’autorisations %1.</translation>
        </message>
        <message>
            <source>Whether the manager asks this of a %1 is not known.</source>
            <translation>On ne sait pas si le manager l’exige du type %1.</translation>
        </message>
        <message>
            <source>Add profile %1</source>
            <translation>Ajouter le profil %1</translation>
        </message>
        <message>
            <source>The service account %1, which the manager makes of this profile, has more than %2 characters.</source>
            <translation>Le compte de service %1, que le manager crée à partir de ce profil, a plus de %2 caractères.</translation>
        </message>
        <message>
            <source>Whether the rule looks at what the manager makes is not known.</source>
            <translation>On ne sait pas si la règle examine ce que crée le manager.</translation>
        </message>
        <message>
            <source>A capacity group has at most 10 machines, and no more at least than at most.</source>
            <translation>Un groupe de capacité compte au plus 10 machines, et son minimum ne dépasse pas son maximum.</translation>
        </message>
        <message>
            <source>Whether processor, memory and machine type of a capacity group agree is not checked.</source>
            <translation>La cohérence entre processeur, mémoire et type de machine d’un groupe de capacité n’est pas vérifiée.</translation>
        </message>
        <message>
            <source>Only the last one counts.</source>
            <translation>Seul le dernier compte.</translation>
        </message>
        <message>
            <source>A stack is an object.</source>
            <translation>Une stack est un objet.</translation>
        </message>
        <message>
            <source>resources must be an object.</source>
            <translation>resources doit être un objet.</translation>
        </message>
        <message>
            <source>resources is missing.</source>
            <translation>resources manque.</translation>
        </message>
        <message>
            <source>The network setting %1 is not one of %2.</source>
            <translation>Le paramètre réseau %1 ne figure pas parmi %2.</translation>
        </message>
        <message>
            <source>%1 is public, and the customer's network names no public subnets.</source>
            <translation>%1 est public, et le réseau du client ne désigne aucun sous-réseau public.</translation>
        </message>
        <message>
            <source>Whether the customer's network has public subnets cannot be read from GCP settings.</source>
            <translation>Les paramètres GCP ne disent pas si le réseau du client a des sous-réseaux publics.</translation>
        </message>
        <message>
            <source>Network settings of deployments on %1 are not known here.</source>
            <translation>Les paramètres réseau des déploiements sur %1 ne sont pas connus ici.</translation>
        </message>
        <message>
            <source>Whether networks of deployments on %1 have public subnets is not known here.</source>
            <translation>On ne sait pas ici si les réseaux des déploiements sur %1 ont des sous-réseaux publics.</translation>
        </message>
        <message>
            <source>There are two stacks for %1.</source>
            <translation>Il y a deux stacks pour %1.</translation>
        </message>
        <message>
            <source>Manager %1 has no platform %2.</source>
            <translation>Le manager %1 n’a pas de plateforme %2.</translation>
        </message>
        <message>
            <source>There is no stack for any platform.</source>
            <translation>Il n’y a de stack pour aucune plateforme.</translation>
        </message>
        <message>
            <source>They would stay in update-pending without an error; only forget or detach ends that.</source>
            <translation>Ils resteraient en update-pending sans erreur ; seuls l’oubli ou le détachement y mettent fin.</translation>
        </message>
        <message>
            <source>What deployments run now is not known here, so the update rules are not checked.</source>
            <translation>On ne sait pas ici ce que les déploiements exécutent, les règles de mise à jour ne sont donc pas vérifiées.</translation>
        </message>
        <message>
            <source>What is only known when a deployment is set up: a compute backend for containers, domain metadata for exposed ports, and where environment variables go.</source>
            <translation>Ce qui n’est connu qu’à l’installation d’un déploiement : un backend de calcul pour les conteneurs, les métadonnées de domaine pour les ports exposés, et la destination des variables d’environnement.</translation>
        </message>
        <message>
            <source>Manager %1 does not know enabledWhen.</source>
            <translation>Le manager %1 ne connaît pas enabledWhen.</translation>
        </message>
        <message>
            <source>It drops it in silence: the resource is always there.</source>
            <translation>Il l’ignore sans avertissement : la ressource est toujours présente.</translation>
        </message>
        <message>
            <source>Manager %1 has no stack inputs.</source>
            <translation>Le manager %1 n’a pas d’entrées de stack.</translation>
        </message>
        <message>
            <source>It drops them in silence.</source>
            <translation>Il les ignore sans avertissement.</translation>
        </message>
    </context>
    <context>
        <name>alien::stackrules::UpdateRules</name>
        <message>
            <source>Deployments that run %1 would end in update-failed.</source>
            <translation>Les déploiements qui exécutent %1 finiraient en update-failed.</translation>
        </message>
        <message>
            <source>%1 is new and frozen; frozen resources are made at setup only.</source>
            <translation>%1 est nouvelle et frozen ; les ressources frozen ne sont créées qu’à l’installation.</translation>
        </message>
        <message>
            <source>Make it live</source>
            <translation>Passer en live</translation>
        </message>
        <message>
            <source>%1 is not in the stack any more.</source>
            <translation>%1 ne figure plus dans la stack.</translation>
        </message>
        <message>
            <source>Deployments that run %1 lose it.</source>
            <translation>Les déploiements qui exécutent %1 la perdent.</translation>
        </message>
        <message>
            <source>%1 was frozen and cannot become live.</source>
            <translation>%1 était frozen et ne peut pas devenir live.</translation>
        </message>
        <message>
            <source>Make it frozen</source>
            <translation>Passer en frozen</translation>
        </message>
        <message>
            <source>Whether %1, which is live now, may become frozen is not known.</source>
            <translation>On ne sait pas si %1, actuellement live, peut devenir frozen.</translation>
        </message>
        <message>
            <source>Whether %1 may change its type from %2 to %3 is not known.</source>
            <translation>On ne sait pas si %1 peut passer du type %2 à %3.</translation>
        </message>
        <message>
            <source>%1 is frozen: %2 cannot change.</source>
            <translation>%1 est frozen : %2 ne peut pas changer.</translation>
        </message>
        <message>
            <source>Put it back</source>
            <translation>La remettre</translation>
        </message>
        <message>
            <source>%1 of a %2 cannot change once it runs.</source>
            <translation>%1 d’une ressource %2 ne peut plus changer une fois active.</translation>
        </message>
        <message>
            <source>The permissions for management cannot change.</source>
            <translation>Les autorisations de gestion ne peuvent pas changer.</translation>
        </message>
        <message>
            <source>Permission profile %1 is new.</source>
            <translation>Le profil d’autorisations %1 est nouveau.</translation>
        </message>
        <message>
            <source>Running deployments get a warning, no error.</source>
            <translation>Les déploiements actifs reçoivent un avertissement, pas une erreur.</translation>
        </message>
        <message>
            <source>Permission profile %1 is gone; running deployments have it.</source>
            <translation>Le profil d’autorisations %1 a disparu ; des déploiements actifs l’utilisent.</translation>
        </message>
        <message>
            <source>Permission profile %1 cannot change.</source>
            <translation>Le profil d’autorisations %1 ne peut pas changer.</translation>
        </message>
    </context>
    <context>
        <name>std</name>
        <message>
            <source>Resource that has the URL</source>
            <translation>Ressource à laquelle appartient l’URL</translation>
        </message>
        <message>
            <source>Name of the endpoint</source>
            <translation>Nom de l’endpoint</translation>
        </message>
        <message>
            <source>Who may reach it: public, private, unstated, host</source>
            <translation>Qui peut l’atteindre : public, private, unstated, host</translation>
        </message>
        <message>
            <source>What was found: serving, dead, running-but-dead, failed-but-serving, skipped, unchecked</source>
            <translation>Ce qui a été constaté : serving, dead, running-but-dead, failed-but-serving, skipped, unchecked</translation>
        </message>
        <message>
            <source>How long its certificate is still valid</source>
            <translation>Durée de validité restante de son certificat</translation>
        </message>
    </context>
</TS>
