<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
<context>
    <name>ActionDeeds</name>
    <message>
        <source>all checks have passed; it is sent now</source>
        <translation>alle Prüfungen sind bestanden; es wird jetzt gesendet</translation>
    </message>
    <message>
        <source>there is no incident &apos;%1&apos;</source>
        <translation>es gibt keinen Vorfall „%1“</translation>
    </message>
    <message>
        <source>the incident %1 is closed</source>
        <translation>der Vorfall %1 ist geschlossen</translation>
    </message>
</context>
<context>
    <name>ActionDesk</name>
    <message>
        <source>nobody waited for how it ended; it is not repeated</source>
        <translation>niemand wartete ab, wie es ausging; es wird nicht wiederholt</translation>
    </message>
    <message>
        <source>%1; nothing was done</source>
        <translation>%1; nichts wurde getan</translation>
    </message>
</context>
<context>
    <name>ActionWords</name>
    <message>
        <source>End idle sessions</source>
        <translation>Untätige Sitzungen beenden</translation>
    </message>
    <message>
        <source>End a session</source>
        <translation>Sitzung beenden</translation>
    </message>
    <message>
        <source>Cancel a query</source>
        <translation>Abfrage abbrechen</translation>
    </message>
    <message>
        <source>Restart a process</source>
        <translation>Prozess neu starten</translation>
    </message>
    <message>
        <source>Reload a process</source>
        <translation>Prozess neu laden</translation>
    </message>
    <message>
        <source>Start a process</source>
        <translation>Prozess starten</translation>
    </message>
    <message>
        <source>Have the pooler reconnect</source>
        <translation>Pooler neu verbinden lassen</translation>
    </message>
    <message>
        <source>Pause a database at the pooler</source>
        <translation>Datenbank am Pooler anhalten</translation>
    </message>
    <message>
        <source>Resume a database at the pooler</source>
        <translation>Datenbank am Pooler fortsetzen</translation>
    </message>
    <message>
        <source>Send the test mail</source>
        <translation>Testmail senden</translation>
    </message>
    <message numerus="yes">
        <source>End %n session(s)</source>
        <translation>
            <numerusform>%n Sitzung beenden</numerusform>
            <numerusform>%n Sitzungen beenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n query(s)</source>
        <translation>
            <numerusform>%n Abfrage abbrechen</numerusform>
            <numerusform>%n Abfragen abbrechen</numerusform>
        </translation>
    </message>
    <message>
        <source>Restart %1</source>
        <translation>%1 neu starten</translation>
    </message>
    <message>
        <source>Reload %1</source>
        <translation>%1 neu laden</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>%1 starten</translation>
    </message>
    <message>
        <source>Reconnect %1</source>
        <translation>%1 neu verbinden</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>%1 anhalten</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>%1 fortsetzen</translation>
    </message>
    <message>
        <source>Idle for more than (minutes)</source>
        <translation>Untätig seit über (Minuten)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Process id</source>
        <translation>Prozess-ID</translation>
    </message>
    <message>
        <source>Session began</source>
        <translation>Sitzung begann</translation>
    </message>
    <message>
        <source>Statement began</source>
        <translation>Anweisung begann</translation>
    </message>
    <message>
        <source>done and verified</source>
        <translation>getan und verifiziert</translation>
    </message>
    <message>
        <source>done, not verified</source>
        <translation>getan, nicht verifiziert</translation>
    </message>
    <message>
        <source>refused, nothing was sent</source>
        <translation>abgelehnt, nichts gesendet</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>Ausgang unbekannt</translation>
    </message>
    <message>
        <source>Send a signed test event</source>
        <translation>Signiertes Testereignis senden</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>process id of the session</source>
        <translation>Prozess-ID der Sitzung</translation>
    </message>
    <message>
        <source>when the session began, as PostgreSQL tells it, so that it is not taken for another with its process id</source>
        <translation>wann die Sitzung begann, so wie PostgreSQL es angibt, damit sie nicht mit einer anderen derselben Prozess-ID verwechselt wird</translation>
    </message>
    <message>
        <source>The target&apos;s &apos;admin&apos; login, or its user, as a member of pg_monitor and pg_signal_backend.</source>
        <translation>Die Anmeldung „admin“ des Ziels oder sein Benutzer, als Mitglied von pg_monitor und pg_signal_backend.</translation>
    </message>
    <message>
        <source>Ends sessions of a database that have been idle for long.</source>
        <translation>Beendet Sitzungen einer Datenbank, die seit langem untätig sind.</translation>
    </message>
    <message>
        <source>idle for more than so many minutes</source>
        <translation>untätig seit mehr als so vielen Minuten</translation>
    </message>
    <message>
        <source>the state that counts as idle</source>
        <translation>der Zustand, der als untätig gilt</translation>
    </message>
    <message>
        <source>sessions of this database alone; without it, of the target&apos;s</source>
        <translation>nur Sitzungen dieser Datenbank; ohne Angabe die der Datenbank des Ziels</translation>
    </message>
    <message>
        <source>sessions of this role alone</source>
        <translation>nur Sitzungen dieser Rolle</translation>
    </message>
    <message>
        <source>sessions with this application_name alone</source>
        <translation>nur Sitzungen mit diesem application_name</translation>
    </message>
    <message>
        <source>Ends one session, whatever it does; its transaction is rolled back.</source>
        <translation>Beendet eine Sitzung, was immer sie tut; ihre Transaktion wird zurückgerollt.</translation>
    </message>
    <message>
        <source>Cancels the statement that a session is at; the session stays.</source>
        <translation>Bricht die Anweisung ab, die eine Sitzung gerade ausführt; die Sitzung bleibt.</translation>
    </message>
    <message>
        <source>when the statement began, as PostgreSQL tells it</source>
        <translation>wann die Anweisung begann, so wie PostgreSQL es angibt</translation>
    </message>
    <message>
        <source>The SSH login of the host, for the user that pm2 runs under.</source>
        <translation>Die SSH-Anmeldung am Rechner, für den Benutzer, unter dem pm2 läuft.</translation>
    </message>
    <message>
        <source>Stops and starts one process of pm2.</source>
        <translation>Hält einen Prozess von pm2 an und startet ihn wieder.</translation>
    </message>
    <message>
        <source>Replaces one process of pm2; one that runs in cluster mode is replaced without a gap.</source>
        <translation>Ersetzt einen Prozess von pm2; läuft er im Cluster-Modus, wird er ohne Lücke ersetzt.</translation>
    </message>
    <message>
        <source>The target&apos;s &apos;admin&apos; login, or its user, as one of PgBouncer&apos;s admin_users.</source>
        <translation>Die Anmeldung „admin“ des Ziels oder sein Benutzer, als einer der admin_users von PgBouncer.</translation>
    </message>
    <message>
        <source>the pooler&apos;s name for the database</source>
        <translation>der Name der Datenbank am Pooler</translation>
    </message>
    <message>
        <source>Has the pooler open its connections to a database anew, each as soon as it is free.</source>
        <translation>Lässt den Pooler seine Verbindungen zu einer Datenbank neu öffnen, jede, sobald sie frei ist.</translation>
    </message>
    <message>
        <source>Has the pooler hold back clients of a database once their statements or transactions end.</source>
        <translation>Lässt den Pooler die Clients einer Datenbank zurückhalten, sobald ihre Anweisungen oder Transaktionen enden.</translation>
    </message>
    <message>
        <source>Has the pooler serve a database again that was paused.</source>
        <translation>Lässt den Pooler eine angehaltene Datenbank wieder bedienen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is one of: %2</source>
        <translation>„%1“ ist eines von: %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a whole number from %2 to %3</source>
        <translation>„%1“ ist eine ganze Zahl von %2 bis %3</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a name of at most 63 characters on one line</source>
        <translation>„%1“ ist ein Name von höchstens 63 Zeichen in einer Zeile</translation>
    </message>
    <message>
        <source>Asks the service to send its test mail.</source>
        <translation>Bittet den Dienst, seine Testmail zu senden.</translation>
    </message>
    <message>
        <source>&apos;test_mail&apos; in the profile, and its token.</source>
        <translation>„test_mail“ im Profil und das Token dazu.</translation>
    </message>
    <message>
        <source>%1 needs &apos;%2&apos;: %3</source>
        <translation>%1 braucht „%2“: %3</translation>
    </message>
    <message>
        <source>%1 knows no parameter &apos;%2&apos;; it knows: %3</source>
        <translation>%1 kennt keinen Parameter „%2“; bekannt sind: %3</translation>
    </message>
    <message>
        <source>say at which target; of the kind that %1 needs, the profile has: %2</source>
        <translation>nennen Sie das Ziel; von der Art, die %1 braucht, hat das Profil: %2</translation>
    </message>
    <message>
        <source>%1 is no target that %2 can be done to; the profile has: %3</source>
        <translation>%1 ist kein Ziel für %2; das Profil hat: %3</translation>
    </message>
    <message>
        <source>the journal could not be written: %1</source>
        <translation>das Journal ließ sich nicht schreiben: %1</translation>
    </message>
    <message>
        <source>there is no action %1; there are: %2</source>
        <translation>es gibt keine Aktion %1; es gibt: %2</translation>
    </message>
    <message>
        <source>the plan could not be kept in %1: %2</source>
        <translation>der Plan ließ sich nicht in %1 aufbewahren: %2</translation>
    </message>
    <message>
        <source>nothing is changed in read-only mode, which is the default; allow actions with actions: { mode: confirm } in the profile</source>
        <translation>im Modus „Nur lesen“, der Voreinstellung, wird nichts geändert; Aktionen erlaubt actions: { mode: confirm } im Profil</translation>
    </message>
    <message>
        <source>the plan has expired, for the world has gone on since; make a new one</source>
        <translation>der Plan ist abgelaufen, denn die Lage ist inzwischen eine andere; planen Sie neu</translation>
    </message>
    <message>
        <source>the plan touches nobody, so there is nothing to do</source>
        <translation>der Plan trifft niemanden, es gibt also nichts zu tun</translation>
    </message>
    <message>
        <source>the profile has no target %1 any more that this is for; make a new plan</source>
        <translation>das Profil hat kein Ziel %1 mehr, für das dies gilt; planen Sie neu</translation>
    </message>
    <message>
        <source>this plan is being carried out right now, by another window or command; nothing was sent a second time</source>
        <translation>dieser Plan wird gerade ausgeführt, von einem anderen Fenster oder Befehl; nichts wurde ein zweites Mal gesendet</translation>
    </message>
    <message>
        <source>this plan was begun before and nobody knows how far it came; it is not repeated. Looked again: %1</source>
        <translation>dieser Plan wurde schon einmal begonnen, und niemand weiß, wie weit er kam; er wird nicht wiederholt. Neuer Blick: %1</translation>
    </message>
    <message>
        <source>the plan could not be claimed in %1, so nothing was sent: %2</source>
        <translation>der Plan ließ sich in %1 nicht reservieren, daher wurde nichts gesendet: %2</translation>
    </message>
    <message>
        <source>the result could not be kept in %1: %2</source>
        <translation>das Ergebnis ließ sich nicht in %1 aufbewahren: %2</translation>
    </message>
    <message>
        <source>; it is not repeated. Looked again: %1</source>
        <translation>; es wird nicht wiederholt. Neuer Blick: %1</translation>
    </message>
    <message>
        <source>nobody looked at %1</source>
        <translation>niemand sah %1 an</translation>
    </message>
    <message>
        <source>no look could be made: %1</source>
        <translation>kein Blick war möglich: %1</translation>
    </message>
    <message>
        <source>the profile says nothing about a test mail; it goes under test_mail</source>
        <translation>das Profil sagt nichts über eine Testmail; sie gehört unter test_mail</translation>
    </message>
    <message>
        <source>The service at %1 will be asked to send its test mail.</source>
        <translation>Der Dienst unter %1 wird gebeten, seine Testmail zu senden.</translation>
    </message>
    <message>
        <source>the profile says something else by now about the test mail; make a new plan</source>
        <translation>das Profil sagt über die Testmail inzwischen etwas anderes; planen Sie neu</translation>
    </message>
    <message>
        <source>the service could not be reached (%1), so nothing was sent</source>
        <translation>der Dienst war nicht zu erreichen (%1), daher wurde nichts gesendet</translation>
    </message>
    <message>
        <source>the request was sent and no answer came (%1)</source>
        <translation>die Anfrage wurde gesendet, und es kam keine Antwort (%1)</translation>
    </message>
    <message>
        <source>the service answers %1</source>
        <translation>der Dienst antwortet %1</translation>
    </message>
    <message>
        <source>the service took it; look into the mailbox</source>
        <translation>der Dienst hat sie angenommen; sehen Sie im Postfach nach</translation>
    </message>
    <message>
        <source>look into the mailbox and the service&apos;s log</source>
        <translation>sehen Sie im Postfach und im Log des Dienstes nach</translation>
    </message>
    <message>
        <source>this is no plan of this version</source>
        <translation>das ist kein Plan dieser Version</translation>
    </message>
    <message>
        <source>no plan of this hash is known here; make a new one and confirm that</source>
        <translation>ein Plan mit diesem Hash ist hier nicht bekannt; planen Sie neu und bestätigen Sie das</translation>
    </message>
    <message>
        <source>the file of this plan was changed since its preview; make a new plan</source>
        <translation>die Datei dieses Plans wurde seit der Vorschau geändert; planen Sie neu</translation>
    </message>
    <message>
        <source>%1 will give clients of %2 no connection any more, once what they are at has ended, until it is resumed.</source>
        <translation>%1 gibt Clients von %2 keine Verbindung mehr, sobald beendet ist, was sie gerade tun, bis zum Fortsetzen.</translation>
    </message>
    <message>
        <source>%1 will serve clients of %2 again.</source>
        <translation>%1 bedient Clients von %2 wieder.</translation>
    </message>
    <message>
        <source>%1 will open its connections to %2 anew, each as soon as it is free; clients stay.</source>
        <translation>%1 öffnet seine Verbindungen zu %2 neu, jede, sobald sie frei ist; Clients bleiben.</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>abgeschaltet</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>in service</source>
        <translation>in Betrieb</translation>
    </message>
    <message>
        <source>it waits for what runs, however long that takes; clients that queue longer than query_wait_timeout are sent away</source>
        <translation>es wartet auf das, was läuft, wie lange das auch dauert; Clients, die länger als query_wait_timeout anstehen, werden weggeschickt</translation>
    </message>
    <message>
        <source>it is paused already</source>
        <translation>sie ist schon angehalten</translation>
    </message>
    <message>
        <source>it is not paused</source>
        <translation>sie ist nicht angehalten</translation>
    </message>
    <message>
        <source>the pooler knows no database %1 that can be named safely; it knows: %2</source>
        <translation>der Pooler kennt keine Datenbank %1, die sich sicher benennen lässt; er kennt: %2</translation>
    </message>
    <message>
        <source>the profile says something else by now about where; make a new plan</source>
        <translation>das Profil sagt über das Wo inzwischen etwas anderes; planen Sie neu</translation>
    </message>
    <message>
        <source>the pooler says that it is done</source>
        <translation>der Pooler sagt, dass es getan ist</translation>
    </message>
    <message>
        <source>done</source>
        <translation>getan</translation>
    </message>
    <message>
        <source>the command was sent and no answer came (%1)</source>
        <translation>der Befehl wurde gesendet, und es kam keine Antwort (%1)</translation>
    </message>
    <message>
        <source>the pooler refused: %1. Only a user among PgBouncer&apos;s admin_users may do this; name one as &apos;admin&apos; of %2</source>
        <translation>der Pooler lehnte ab: %1. Nur ein Benutzer aus den admin_users von PgBouncer darf das; nennen Sie einen als „admin“ von %2</translation>
    </message>
    <message>
        <source>the pooler says of %1: %2</source>
        <translation>der Pooler sagt über %1: %2</translation>
    </message>
    <message>
        <source>the role %1 has as many connections as it may have; give the target an &apos;admin&apos; login of another role, or do it on the server: %2</source>
        <translation>die Rolle %1 hat so viele Verbindungen, wie sie haben darf; geben Sie dem Ziel eine Anmeldung „admin“ mit einer anderen Rolle, oder tun Sie es auf dem Server: %2</translation>
    </message>
    <message>
        <source>the database %1 has as many connections as it may have, which holds for all but superusers; on the server: %2</source>
        <translation>die Datenbank %1 hat so viele Verbindungen, wie sie haben darf, was für alle außer Superusern gilt; auf dem Server: %2</translation>
    </message>
    <message>
        <source>only connections that are reserved for administrators are left, and %1 may not use them; give the target an &apos;admin&apos; login that may, or do it on the server: %2</source>
        <translation>nur Verbindungen, die für Administratoren reserviert sind, sind noch übrig, und %1 darf sie nicht nutzen; geben Sie dem Ziel eine Anmeldung „admin“, die es darf, oder tun Sie es auf dem Server: %2</translation>
    </message>
    <message>
        <source>pm2 on %1 will start the process %2.</source>
        <translation>pm2 auf %1 startet den Prozess %2.</translation>
    </message>
    <message>
        <source>pm2 on %1 will replace the process %2; unless it runs in cluster mode it is away for a moment.</source>
        <translation>pm2 auf %1 ersetzt den Prozess %2; läuft er nicht im Cluster-Modus, ist er einen Augenblick lang fort.</translation>
    </message>
    <message>
        <source>pm2 on %1 will stop the process %2 and start it again; what it is at is cut off.</source>
        <translation>pm2 auf %1 hält den Prozess %2 an und startet ihn wieder; was er gerade tut, wird abgebrochen.</translation>
    </message>
    <message>
        <source>pm2 knows it by another number than in the preview; make a new plan</source>
        <translation>pm2 kennt ihn unter einer anderen Nummer als in der Vorschau; planen Sie neu</translation>
    </message>
    <message>
        <source>it was restarted since the preview (process %1, now %2); look again</source>
        <translation>er wurde seit der Vorschau neu gestartet (Prozess %1, jetzt %2); sehen Sie noch einmal nach</translation>
    </message>
    <message>
        <source>pm2 knows no process %1</source>
        <translation>pm2 kennt keinen Prozess %1</translation>
    </message>
    <message>
        <source>pm2 has %1 processes called %2, and this is done to exactly one; do it on the host</source>
        <translation>pm2 hat %1 Prozesse namens %2, und dies gilt genau einem; tun Sie es auf dem Rechner</translation>
    </message>
    <message>
        <source>pm2 would take the number %1 of %2 for the name of something else; do it on the host</source>
        <translation>pm2 hielte die Nummer %1 von %2 für den Namen von etwas anderem; tun Sie es auf dem Rechner</translation>
    </message>
    <message>
        <source>the profile has no host for %1</source>
        <translation>das Profil hat keinen Rechner für %1</translation>
    </message>
    <message>
        <source>%1 is online already</source>
        <translation>%1 ist schon online</translation>
    </message>
    <message>
        <source>it is not online now: %1</source>
        <translation>er ist jetzt nicht online: %1</translation>
    </message>
    <message>
        <source>the profile says something else by now about where or what; make a new plan</source>
        <translation>das Profil sagt über das Wo oder Was inzwischen etwas anderes; planen Sie neu</translation>
    </message>
    <message>
        <source>it is online by now</source>
        <translation>er ist inzwischen online</translation>
    </message>
    <message>
        <source>done, says pm2</source>
        <translation>getan, sagt pm2</translation>
    </message>
    <message>
        <source>pm2 says that it is done</source>
        <translation>pm2 sagt, dass es getan ist</translation>
    </message>
    <message>
        <source>pm2 could not be asked: %1</source>
        <translation>pm2 konnte nicht befragt werden: %1</translation>
    </message>
    <message>
        <source>pm2 says %1, process %2, %3 restarts in all; %4 later the same holds: %5</source>
        <translation>pm2 sagt %1, Prozess %2, insgesamt %3 Neustarts; %4 später gilt dasselbe: %5</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>; it is the same process as before</source>
        <translation>; es ist derselbe Prozess wie zuvor</translation>
    </message>
    <message>
        <source>it is our own</source>
        <translation>sie ist unsere eigene</translation>
    </message>
    <message>
        <source>it is a superuser&apos;s</source>
        <translation>sie gehört einem Superuser</translation>
    </message>
    <message>
        <source>its role is guarded</source>
        <translation>ihre Rolle ist geschützt</translation>
    </message>
    <message>
        <source>its application is guarded</source>
        <translation>ihre Anwendung ist geschützt</translation>
    </message>
    <message>
        <source>it serves no client, or may not be seen by the login (pg_monitor)</source>
        <translation>sie bedient keinen Client, oder die Anmeldung darf sie nicht sehen (pg_monitor)</translation>
    </message>
    <message>
        <source>Nothing will be done at %1: no session fits that may be touched.</source>
        <translation>Bei %1 wird nichts getan: Keine Sitzung passt, die berührt werden darf.</translation>
    </message>
    <message>
        <source>The session with pid %1 at %2 will be ended, whatever it does then; what it has not committed is lost.</source>
        <translation>Die Sitzung mit der PID %1 bei %2 wird beendet, was immer sie dann tut; was sie nicht festgeschrieben hat, ist verloren.</translation>
    </message>
    <message>
        <source>The statement that the session with pid %1 at %2 is at will be cancelled; the session stays.</source>
        <translation>Die Anweisung, die die Sitzung mit der PID %1 bei %2 gerade ausführt, wird abgebrochen; die Sitzung bleibt.</translation>
    </message>
    <message>
        <source>At %1, these %2 sessions of the database %3 will be ended, each only if it is still the same and has stayed &apos;%4&apos; as it is now.</source>
        <translation>Bei %1 werden diese %2 Sitzungen der Datenbank %3 beendet, jede nur, wenn sie noch dieselbe ist und „%4“ geblieben ist, wie sie es jetzt ist.</translation>
    </message>
    <message>
        <source>the login may not end it (it needs pg_signal_backend)</source>
        <translation>die Anmeldung darf sie nicht beenden (sie braucht pg_signal_backend)</translation>
    </message>
    <message>
        <source>it is another by now</source>
        <translation>sie ist inzwischen eine andere</translation>
    </message>
    <message>
        <source>it is at no statement</source>
        <translation>sie führt keine Anweisung aus</translation>
    </message>
    <message>
        <source>%1 more fit; one run ends %2 at the most (actions, limit), and takes the oldest</source>
        <translation>%1 weitere passen; ein Lauf beendet höchstens %2 (actions, limit) und nimmt die ältesten</translation>
    </message>
    <message>
        <source>%1 sessions are not touched; %2 of them are listed</source>
        <translation>%1 Sitzungen bleiben unberührt; %2 davon sind aufgeführt</translation>
    </message>
    <message>
        <source>the login may not see what %1 sessions do (it needs pg_monitor); they are not touched</source>
        <translation>die Anmeldung darf nicht sehen, was %1 Sitzungen tun (sie braucht pg_monitor); sie bleiben unberührt</translation>
    </message>
    <message>
        <source>it is not idle: %1</source>
        <translation>sie ist nicht untätig: %1</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>gone already</source>
        <translation>schon fort</translation>
    </message>
    <message>
        <source>left alone: it is at something else by now</source>
        <translation>in Ruhe gelassen: sie tut inzwischen etwas anderes</translation>
    </message>
    <message>
        <source>left alone: it woke up</source>
        <translation>in Ruhe gelassen: sie ist aufgewacht</translation>
    </message>
    <message>
        <source>left alone: it is guarded by now</source>
        <translation>in Ruhe gelassen: sie ist inzwischen geschützt</translation>
    </message>
    <message>
        <source>not permitted (42501)</source>
        <translation>nicht erlaubt (42501)</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4, at %5</source>
        <translation>%1, %2, %3: %4, um %5</translation>
    </message>
    <message>
        <source>%1 is reached through a host alone; its sessions can be ended only where &apos;desk&apos; is among its vantages</source>
        <translation>%1 wird nur über einen Rechner erreicht; seine Sitzungen lassen sich nur beenden, wo „desk“ unter den Standorten steht</translation>
    </message>
    <message>
        <source>the profile says something else by now about where or whom; make a new plan</source>
        <translation>das Profil sagt über das Wo oder Wen inzwischen etwas anderes; planen Sie neu</translation>
    </message>
    <message>
        <source>the statement was sent and no answer came (%1)</source>
        <translation>die Anweisung wurde gesendet, und es kam keine Antwort (%1)</translation>
    </message>
    <message>
        <source>the server refused the statement (%1): %2</source>
        <translation>der Server lehnte die Anweisung ab (%1): %2</translation>
    </message>
    <message>
        <source>of %1 that were looked for, none is there any more</source>
        <translation>von %1 gesuchten ist keine mehr da</translation>
    </message>
    <message>
        <source>still there: pid %1</source>
        <translation>noch da: PID %1</translation>
    </message>
    <message>
        <source>Starts one process of pm2 that is stopped.</source>
        <translation>Startet einen Prozess von pm2, der gestoppt ist.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>parameters</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>none</source>
        <comment>targets</comment>
        <translation>keines</translation>
    </message>
    <message>
        <source>this plan was carried out already (%1): %2 (%3); nothing was done again</source>
        <translation>dieser Plan wurde schon ausgeführt (%1): %2 (%3); nichts wurde noch einmal getan</translation>
    </message>
    <message>
        <source>a plan is confirmed by the 64 hexadecimal digits that its preview showed</source>
        <translation>ein Plan wird mit den 64 Hexadezimalziffern bestätigt, die seine Vorschau gezeigt hat</translation>
    </message>
    <message>
        <source>every connection is taken, the reserved ones too, so that nobody can log in, not even on the server itself. There, list the idle ones, the oldest first: ps -C postgres -o pid,etimes,args --sort=-etimes | grep &apos; idle&apos;; end one of them: sudo -u postgres pg_ctl kill TERM PID (never with -9 or KILL, which ends all of the server); then plan again</source>
        <translation>alle Verbindungen sind belegt, auch die reservierten, sodass sich niemand anmelden kann, auch nicht auf dem Server selbst. Dort die untätigen auflisten, die ältesten zuerst: ps -C postgres -o pid,etimes,args --sort=-etimes | grep &apos; idle&apos;; eine davon beenden: sudo -u postgres pg_ctl kill TERM PID (nie mit -9 oder KILL, was den ganzen Server beendet); dann neu planen</translation>
    </message>
    <message>
        <source>could not check whether they are gone: %1</source>
        <translation>ob sie weg sind, ließ sich nicht prüfen: %1</translation>
    </message>
    <message>
        <source>Sends the service one signed, harmless event, as Stripe would.</source>
        <translation>Sendet dem Dienst ein signiertes, harmloses Ereignis, wie Stripe es täte.</translation>
    </message>
    <message>
        <source>The target&apos;s &apos;webhook_url&apos; and &apos;webhook_secret&apos;.</source>
        <translation>„webhook_url“ und „webhook_secret“ des Ziels.</translation>
    </message>
    <message>
        <source>the service answers %1: it is reachable and shares the secret</source>
        <translation>der Dienst antwortet %1: er ist erreichbar und kennt dasselbe Geheimnis</translation>
    </message>
    <message>
        <source>the service answers %1: it refuses the signature; its webhook secret is another one</source>
        <translation>der Dienst antwortet %1: er weist die Signatur zurück; sein Webhook-Geheimnis ist ein anderes</translation>
    </message>
    <message>
        <source>the service answers %1: nothing there takes webhooks; is the address right?</source>
        <translation>der Dienst antwortet %1: dort nimmt nichts Webhooks an; stimmt die Adresse?</translation>
    </message>
    <message>
        <source>the service answers %1 and points elsewhere; Stripe does not follow</source>
        <translation>der Dienst antwortet %1 und weist woandershin; Stripe folgt nicht</translation>
    </message>
    <message>
        <source>the service answers %1: it is reachable, and its handler fails</source>
        <translation>der Dienst antwortet %1: er ist erreichbar, aber seine Verarbeitung scheitert</translation>
    </message>
    <message>
        <source>the profile names no &apos;webhook_url&apos; for %1</source>
        <translation>das Profil nennt keine „webhook_url“ für %1</translation>
    </message>
    <message>
        <source>the profile names no &apos;webhook_secret&apos; for %1</source>
        <translation>das Profil nennt kein „webhook_secret“ für %1</translation>
    </message>
    <message>
        <source>The service at %1 will be sent one signed test event, of a type that it has no use for. Stripe is not asked.</source>
        <translation>Dem Dienst unter %1 wird ein signiertes Testereignis gesendet, von einer Art, mit der er nichts anfängt. Stripe wird nicht gefragt.</translation>
    </message>
    <message>
        <source>the profile says something else by now about the webhook; make a new plan</source>
        <translation>das Profil sagt inzwischen etwas anderes über den Webhook; bitte neu planen</translation>
    </message>
    <message>
        <source>the endpoint took a signed event</source>
        <translation>der Endpunkt hat ein signiertes Ereignis angenommen</translation>
    </message>
    <message>
        <source>look into the service&apos;s log for the event</source>
        <translation>im Log des Dienstes nach dem Ereignis sehen</translation>
    </message>
</context>
<context>
    <name>AlertDialogs</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>AlertWords</name>
    <message>
        <source>instance %1</source>
        <translation>Instanz %1</translation>
    </message>
    <message>
        <source>silenced</source>
        <translation>stummgeschaltet</translation>
    </message>
    <message>
        <source>follows from another</source>
        <translation>folgt aus einem anderen</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>came and went %1–%2</source>
        <translation>kam und ging %1–%2</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>acknowledged by %1 until %2, over</source>
        <translation>quittiert von %1 bis %2, vorbei</translation>
    </message>
    <message>
        <source>CRITICAL</source>
        <translation>KRITISCH</translation>
    </message>
    <message>
        <source>HIGH</source>
        <translation>HOCH</translation>
    </message>
    <message>
        <source>WARNING</source>
        <translation>WARNUNG</translation>
    </message>
    <message>
        <source>INFO</source>
        <translation>INFO</translation>
    </message>
    <message>
        <source>GONE</source>
        <translation>VORBEI</translation>
    </message>
    <message>
        <source>not confirmed since %1</source>
        <translation>unbestätigt seit %1</translation>
    </message>
    <message numerus="yes">
        <source>%n flap(s)</source>
        <translation>
            <numerusform>flatterte einmal</numerusform>
            <numerusform>flatterte %n-mal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) before</source>
        <translation>
            <numerusform>schon einmal</numerusform>
            <numerusform>schon %n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>overdue by %1</source>
        <translation>überfällig seit %1</translation>
    </message>
    <message>
        <source>own rules</source>
        <translation>eigene Regeln</translation>
    </message>
    <message>
        <source>%1 has told nothing since %2: %3</source>
        <translation>%1 hat seit %2 nichts gemeldet: %3</translation>
    </message>
    <message>
        <source>%1 has told nothing yet: %2</source>
        <translation>%1 hat noch nichts gemeldet: %2</translation>
    </message>
    <message>
        <source>%1 (heard %2 ago)</source>
        <translation>%1 (gehört vor %2)</translation>
    </message>
    <message>
        <source>Sources: %1.</source>
        <translation>Quellen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) · %1</source>
        <translation>
            <numerusform>%n Alarm · %1</numerusform>
            <numerusform>%n Alarme · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Alertmanager</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>%1 at %2: %3</source>
        <translation>%1 bei %2: %3</translation>
    </message>
    <message>
        <source>; whether it was done is not known</source>
        <translation>; ob es geschehen ist, ist nicht bekannt</translation>
    </message>
    <message>
        <source>status %1 points to %2, which is not followed</source>
        <translation>Status %1 weist auf %2, dem wird nicht gefolgt</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>Status %1</translation>
    </message>
    <message>
        <source>status %1: %2</source>
        <translation>Status %1: %2</translation>
    </message>
    <message>
        <source>the answer is larger than %1 MB</source>
        <translation>die Antwort ist größer als %1&#xa0;MB</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not the id of a silence</source>
        <translation>„%1“ ist keine Kennung einer Stummschaltung</translation>
    </message>
    <message>
        <source>the answer is empty, not %1</source>
        <translation>die Antwort ist leer statt %1</translation>
    </message>
    <message>
        <source>the answer is not %1; it begins: %2</source>
        <translation>die Antwort ist nicht %1; sie beginnt: %2</translation>
    </message>
    <message>
        <source>a list of alerts</source>
        <translation>eine Liste von Alarmen</translation>
    </message>
    <message>
        <source>a list of silences</source>
        <translation>eine Liste von Stummschaltungen</translation>
    </message>
    <message>
        <source>the id of a silence</source>
        <translation>die Kennung einer Stummschaltung</translation>
    </message>
    <message>
        <source>the status of an Alertmanager</source>
        <translation>der Zustand eines Alertmanagers</translation>
    </message>
    <message>
        <source>a silence needs a condition, such as alertname=&quot;…&quot;; without one it would silence everything</source>
        <translation>eine Stummschaltung braucht eine Bedingung wie alertname=&quot;…&quot;; ohne sie würde alles stumm</translation>
    </message>
    <message>
        <source>a silence needs a condition that says what a label is, not only what it is not</source>
        <translation>eine Stummschaltung braucht eine Bedingung, die sagt, was ein Label ist, nicht nur, was es nicht ist</translation>
    </message>
    <message>
        <source>a silence needs an end that is still to come, after its start</source>
        <translation>eine Stummschaltung braucht ein Ende, das noch kommt und nach ihrem Beginn liegt</translation>
    </message>
    <message>
        <source>a silence says who made it, and why</source>
        <translation>eine Stummschaltung sagt, wer sie gemacht hat und warum</translation>
    </message>
    <message>
        <source>%1 more alerts are not shown</source>
        <translation>%1 weitere Alarme werden nicht gezeigt</translation>
    </message>
</context>
<context>
    <name>Allowing</name>
    <message>
        <source>I want to change things during this incident</source>
        <translation>Ich will in diesem Vorfall eingreifen</translation>
    </message>
    <message>
        <source>%1 is over; open it again to change something in it</source>
        <translation>%1 ist vorbei; öffnen Sie den Vorfall wieder, um darin etwas zu ändern</translation>
    </message>
    <message>
        <source>actions are allowed by this sentence alone: %1</source>
        <translation>Aktionen erlaubt nur dieser Satz: %1</translation>
    </message>
    <message>
        <source>actions are not allowed in %1</source>
        <translation>Aktionen sind in %1 nicht erlaubt</translation>
    </message>
</context>
<context>
    <name>Annotation</name>
    <message>
        <source>Incident %1 opened, %2: %3</source>
        <translation>Vorfall %1 eröffnet, %2: %3</translation>
    </message>
    <message>
        <source>Incident %1, %2: %3. Resolved after %4.</source>
        <translation>Vorfall %1, %2: %3. Behoben nach %4.</translation>
    </message>
    <message>
        <source> Scenario: %1.</source>
        <translation> Szenario: %1.</translation>
    </message>
    <message>
        <source> Cause: %1</source>
        <translation> Ursache: %1</translation>
    </message>
    <message>
        <source>the program that told it ended before the answer came: look at the dashboard whether it is there</source>
        <translation>das Programm, das es meldete, endete vor der Antwort: bitte im Dashboard nachsehen, ob es dort steht</translation>
    </message>
    <message>
        <source>is told of the opening</source>
        <translation>erfährt von der Eröffnung</translation>
    </message>
    <message>
        <source>is told of the whole time</source>
        <translation>erfährt von der ganzen Zeit</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>usable slots %1 (%2 less %3 reserved)</source>
        <translation>nutzbare Plätze %1 (%2 weniger %3 reservierte)</translation>
    </message>
    <message>
        <source>usable slots %1</source>
        <translation>nutzbare Plätze %1</translation>
    </message>
    <message>
        <source>%1 restarted</source>
        <translation>%1 neu gestartet</translation>
    </message>
    <message>
        <source>nothing seen</source>
        <translation>nichts gesehen</translation>
    </message>
    <message>
        <source>%1 · from %2</source>
        <translation>%1 · von %2</translation>
    </message>
    <message>
        <source>Sessions by state</source>
        <translation>Sitzungen nach Zustand</translation>
    </message>
    <message>
        <source>active</source>
        <comment>sessions</comment>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>idle</source>
        <comment>sessions</comment>
        <translation>untätig</translation>
    </message>
    <message>
        <source>idle in transaction</source>
        <translation>untätig in Transaktion</translation>
    </message>
    <message>
        <source>state hidden</source>
        <translation>Zustand verborgen</translation>
    </message>
    <message>
        <source>Connect latency</source>
        <translation>Verbindungsdauer</translation>
    </message>
    <message>
        <source>ms, rolling · %1</source>
        <translation>ms, gleitend · %1</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>max</source>
        <translation>max</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>unit, target</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Replication lag</source>
        <translation>Rückstand der Replikation</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>behind the primary</source>
        <translation>hinter dem Primärserver</translation>
    </message>
    <message>
        <source>Pool clients</source>
        <translation>Clients am Pooler</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartend</translation>
    </message>
    <message>
        <source>served</source>
        <translation>bedient</translation>
    </message>
    <message>
        <source>Longest wait for a server</source>
        <translation>Längste Wartezeit auf einen Server</translation>
    </message>
    <message>
        <source>max wait</source>
        <translation>längste Wartezeit</translation>
    </message>
    <message>
        <source>Process memory</source>
        <translation>Speicher des Prozesses</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Process restarts</source>
        <translation>Neustarts des Prozesses</translation>
    </message>
    <message>
        <source>restarts so far</source>
        <translation>Neustarts bisher</translation>
    </message>
    <message>
        <source>Log lines by class</source>
        <translation>Logzeilen nach Klasse</translation>
    </message>
    <message>
        <source>per minute</source>
        <translation>pro Minute</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>the date of a tick, as QLocale formats it</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from, to</comment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 behind</source>
        <comment>a sync</comment>
        <translation>Rückstand von %1</translation>
    </message>
    <message>
        <source>Replication and sync lag</source>
        <translation>Rückstand von Replikation und Abgleich</translation>
    </message>
    <message>
        <source>Database and canister differ by</source>
        <translation>Datenbank und Canister unterscheiden sich um</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>Zeilen</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>; %1 is %2, limit %3</source>
        <translation>; %1 ist %2, Grenze %3</translation>
    </message>
    <message>
        <source> from %1</source>
        <translation> von %1</translation>
    </message>
    <message>
        <source>; there are %1</source>
        <translation>; es gibt %1</translation>
    </message>
    <message>
        <source>; did you mean &apos;%1&apos;?</source>
        <translation>; war „%1“ gemeint?</translation>
    </message>
    <message>
        <source>bridgewatchctl: there is no target &apos;%1&apos;%2</source>
        <translation>bridgewatchctl: es gibt kein Ziel „%1“%2</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>gesund</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>beeinträchtigt</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>gestört</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>unklar</translation>
    </message>
    <message>
        <source>%1: %2 (%3 looks in %4)</source>
        <translation>%1: %2 (%3 Blicke in %4)</translation>
    </message>
    <message>
        <source>confidence %1</source>
        <translation>Gewissheit %1</translation>
    </message>
    <message>
        <source>not %1 %2:</source>
        <translation>nicht %1 %2:</translation>
    </message>
    <message>
        <source>the profile keeps no secret in the keyring</source>
        <translation>das Profil hält kein Geheimnis im Schlüsselbund</translation>
    </message>
    <message>
        <source>the profile has no keyring entry &apos;%1&apos;; it has %2</source>
        <translation>das Profil hat keinen Eintrag „%1“ im Schlüsselbund; es hat %2</translation>
    </message>
    <message>
        <source>keyring</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Value of %1 (not shown): </source>
        <translation>Wert von %1 (wird nicht gezeigt): </translation>
    </message>
    <message>
        <source>stored %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>present</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>removed %1</source>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>bridgewatchctl: there is no profile at %1; write one (README, &apos;Your own world&apos;, shows one) or name one with --profile FILE</source>
        <translation>bridgewatchctl: unter %1 gibt es kein Profil; schreiben Sie eines (README, „Your own world“, zeigt eines) oder nennen Sie eines mit --profile DATEI</translation>
    </message>
    <message>
        <source>bridgewatchctl: the answer could not be written to standard output</source>
        <translation>bridgewatchctl: die Antwort ließ sich nicht auf die Standardausgabe schreiben</translation>
    </message>
    <message>
        <source>the value</source>
        <translation>der Wert</translation>
    </message>
    <message>
        <source>%1; nothing was stored</source>
        <translation>%1; nichts wurde gespeichert</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>, silenced by %1</source>
        <translation>, stummgeschaltet von %1</translation>
    </message>
    <message>
        <source>, inhibited</source>
        <translation>, unterdrückt</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>bridgewatchctl: the profile names no Alertmanager; it goes under alerts, alertmanagers</source>
        <translation>bridgewatchctl: Das Profil nennt keinen Alertmanager; er gehört unter alerts, alertmanagers</translation>
    </message>
    <message>
        <source>bridgewatchctl: say with --at URL at which Alertmanager; the profile names %1</source>
        <translation>bridgewatchctl: Mit --at URL sagen, bei welchem Alertmanager; das Profil nennt %1</translation>
    </message>
    <message>
        <source>%1 %2 until %3 by %4: %5 | %6</source>
        <translation>%1 %2 bis %3 von %4: %5 | %6</translation>
    </message>
    <message>
        <source>silenced until %1: %2</source>
        <translation>stummgeschaltet bis %1: %2</translation>
    </message>
    <message>
        <source>%1: %2 more silences are not shown</source>
        <translation>%1: %2 weitere Stummschaltungen werden nicht gezeigt</translation>
    </message>
    <message>
        <source>%1 has expired</source>
        <translation>%1 ist beendet</translation>
    </message>
    <message>
        <source>%1 %2 from %3: %4 - %5</source>
        <translation>%1 %2 von %3: %4 - %5</translation>
    </message>
    <message>
        <source>bridgewatchctl: cannot serve metrics at port %1: %2</source>
        <translation>bridgewatchctl: Metriken an Port %1 sind nicht möglich: %2</translation>
    </message>
    <message>
        <source>Metrics at http://%1:%2/metrics</source>
        <translation>Metriken unter http://%1:%2/metrics</translation>
    </message>
    <message>
        <source>stands for %1</source>
        <translation>steht an seit %1</translation>
    </message>
    <message>
        <source>stood for %1</source>
        <translation>stand %1 an</translation>
    </message>
    <message>
        <source>acknowledged by %1: %2</source>
        <translation>quittiert von %1: %2</translation>
    </message>
    <message>
        <source>bridgewatchctl: %1</source>
        <translation>bridgewatchctl: %1</translation>
    </message>
    <message>
        <source>bridgewatchctl: only the newest %1 are shown</source>
        <translation>bridgewatchctl: nur die neuesten %1 werden gezeigt</translation>
    </message>
    <message>
        <source>came again %1×</source>
        <translation>kam %1-mal wieder</translation>
    </message>
    <message>
        <source>--param %1: give each as NAME=VALUE, once</source>
        <translation>--param %1: jeden als NAME=WERT angeben, nur einmal</translation>
    </message>
    <message>
        <source>user</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>What runs:</source>
        <translation>Was läuft:</translation>
    </message>
    <message>
        <source>Not touched:</source>
        <translation>Unberührt:</translation>
    </message>
    <message>
        <source>Mind:</source>
        <translation>Achtung:</translation>
    </message>
    <message>
        <source>Holds until %1. To do it: action run %2 … --confirm %3</source>
        <translation>Gilt bis %1. Zum Ausführen: action run %2 … --confirm %3</translation>
    </message>
    <message>
        <source>that is a plan for %1</source>
        <translation>das ist ein Plan für %1</translation>
    </message>
    <message>
        <source>that is a plan for the target %1</source>
        <translation>das ist ein Plan für das Ziel %1</translation>
    </message>
    <message>
        <source>that plan was made with other parameters; repeat them with --param</source>
        <translation>dieser Plan entstand mit anderen Parametern; wiederholen Sie sie mit --param</translation>
    </message>
    <message>
        <source>Looked afterwards: %1</source>
        <translation>Blick danach: %1</translation>
    </message>
    <message>
        <source> (required)</source>
        <translation> (erforderlich)</translation>
    </message>
    <message>
        <source> (default: %1)</source>
        <translation> (Voreinstellung: %1)</translation>
    </message>
    <message>
        <source>%1; nothing was planned</source>
        <translation>%1; nichts wurde geplant</translation>
    </message>
    <message>
        <source>%1; nothing was done</source>
        <translation>%1; nichts wurde getan</translation>
    </message>
    <message>
        <source>met</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>unerfüllt</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>in %1 at the latest</source>
        <translation>spätestens in %1</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>überfällig seit %1</translation>
    </message>
    <message>
        <source>respond by %1</source>
        <translation>Reaktion bis %1</translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>binnen %1</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <translation>%1, dann %2</translation>
    </message>
    <message>
        <source>bridgewatchctl: the profile has no rules under &apos;escalation&apos;</source>
        <translation>bridgewatchctl: das Profil hat keine Regeln unter „escalation“</translation>
    </message>
    <message>
        <source>%1 is %2 already</source>
        <translation>%1 ist schon %2</translation>
    </message>
    <message>
        <source>without the whole watch</source>
        <translation>ohne die ganze Beobachtung</translation>
    </message>
    <message>
        <source>%1 is %2: only what is resolved is closed</source>
        <translation>%1 ist %2: geschlossen wird nur, was behoben ist</translation>
    </message>
    <message>
        <source>there is no scenario &apos;%1&apos;</source>
        <translation>es gibt kein Szenario „%1“</translation>
    </message>
    <message>
        <source>%1; did you mean &apos;%2&apos;?</source>
        <translation>%1; war „%2“ gemeint?</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>bridgewatchctl: the journal could not be checked: %1</source>
        <translation>bridgewatchctl: das Journal ließ sich nicht prüfen: %1</translation>
    </message>
    <message>
        <source>bridgewatchctl: the journal is not as it was written; the report says so</source>
        <translation>bridgewatchctl: das Journal ist nicht mehr so, wie es geschrieben wurde; der Bericht sagt es</translation>
    </message>
    <message>
        <source>a PDF is nothing for a terminal: name a file with -o</source>
        <translation>ein PDF ist nichts für ein Terminal: nennen Sie mit -o eine Datei</translation>
    </message>
    <message>
        <source>bridgewatchctl: the report of %1 is in %2</source>
        <translation>bridgewatchctl: der Bericht über %1 steht in %2</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>defekt</translation>
    </message>
    <message>
        <source>%1, incident %2: %3</source>
        <translation>%1, Vorfall %2: %3</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>intakt</translation>
    </message>
    <message>
        <source>no incidents yet</source>
        <translation>noch keine Vorfälle</translation>
    </message>
    <message>
        <source>%1: incident %2</source>
        <translation>%1: Vorfall %2</translation>
    </message>
    <message>
        <source>%1: incidents %2, events %3, the last with the hash %4</source>
        <translation>%1: Vorfälle %2, Ereignisse %3, das letzte mit dem Hash %4</translation>
    </message>
    <message>
        <source>bridgewatchctl: only the first %1 are shown</source>
        <translation>bridgewatchctl: nur die ersten %1 werden gezeigt</translation>
    </message>
    <message>
        <source>bridgewatchctl: there is no incident &apos;%1&apos;</source>
        <translation>bridgewatchctl: es gibt keinen Vorfall „%1“</translation>
    </message>
    <message>
        <source>--title needs a few words: what is wrong</source>
        <translation>--title braucht ein paar Worte: was nicht stimmt</translation>
    </message>
    <message>
        <source>name a --title or a --severity</source>
        <translation>--title oder --severity angeben</translation>
    </message>
    <message>
        <source>without a profile that can be read not every name would be masked: mend it, name another with --profile, or leave out --mask-hosts and --mask-people</source>
        <translation>ohne lesbares Profil würde nicht jeder Name verdeckt: das Profil berichtigen, mit --profile ein anderes nennen oder --mask-hosts und --mask-people weglassen</translation>
    </message>
    <message>
        <source>--due is a day such as 2026-12-01, not &apos;%1&apos;</source>
        <translation>--due ist ein Tag wie 2026-12-01, nicht „%1“</translation>
    </message>
    <message>
        <source>say what is to do</source>
        <translation>sagen Sie, was zu tun ist</translation>
    </message>
    <message>
        <source>%1 has no follow-up &apos;%2&apos;; `incident show %1` lists them by their number</source>
        <translation>%1 hat keine Folgeaufgabe „%2“; „incident show %1“ listet sie mit ihren Nummern</translation>
    </message>
    <message>
        <source>the profile has no contacts</source>
        <translation>das Profil hat keine Kontakte</translation>
    </message>
    <message>
        <source>name a contact (%1) or a --condition</source>
        <translation>nennen Sie einen Kontakt (%1) oder eine --condition</translation>
    </message>
    <message>
        <source>the profile has no contact &apos;%1&apos;</source>
        <translation>das Profil hat keinen Kontakt „%1“</translation>
    </message>
    <message>
        <source>posted</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>posted; the chat says: %1</source>
        <translation>gesendet; der Chat sagt: %1</translation>
    </message>
    <message>
        <source>--text says what is posted, word for word; without --how you are shown a message</source>
        <translation>--text sagt Wort für Wort, was gesendet wird; ohne --how wird Ihnen eine Nachricht gezeigt</translation>
    </message>
    <message>
        <source>--how webhook --text …</source>
        <translation>--how webhook --text …</translation>
    </message>
    <message>
        <source>--is needs the --condition that it is said of</source>
        <translation>--is braucht die --condition, von der es gesagt wird</translation>
    </message>
    <message>
        <source>likeliest: %1, %2, confidence %3</source>
        <translation>am wahrscheinlichsten: %1, %2, Gewissheit %3</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>bridgewatchctl: a file&apos;s name is empty</source>
        <translation>bridgewatchctl: der Name einer Datei ist leer</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>the profile has no rule for &apos;%1&apos;; `bridgewatchctl escalation` lists them in their order</source>
        <translation>das Profil hat keine Regel für „%1“; „bridgewatchctl escalation“ listet sie in ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>the text repeats the webhook&apos;s address, which is a secret: leave it out</source>
        <translation>der Text wiederholt die Adresse des Webhooks, die geheim ist: lassen Sie sie weg</translation>
    </message>
    <message>
        <source>%1 has no %2 in the profile</source>
        <translation>%1 hat im Profil kein %2</translation>
    </message>
    <message>
        <source>what comes of a webhook is what the chat answers: leave out --result and --failed</source>
        <translation>was aus einem Webhook wird, ist das, was der Chat antwortet: lassen Sie --result und --failed weg</translation>
    </message>
    <message>
        <source>bridgewatchctl: there is no incident &apos;%1&apos;; `incident list` names them</source>
        <translation>bridgewatchctl: es gibt keinen Vorfall „%1“; „incident list“ nennt sie</translation>
    </message>
    <message>
        <source>there is no incident &apos;%1&apos;; `incident list` names them</source>
        <translation>es gibt keinen Vorfall „%1“; „incident list“ nennt sie</translation>
    </message>
    <message>
        <source>bridgewatchctl: no profile can be used, so nothing was looked at; `bridgewatchctl lint` says why</source>
        <translation>bridgewatchctl: es gibt kein gültiges Profil, deshalb wurde nichts angesehen; „bridgewatchctl lint“ sagt, warum</translation>
    </message>
    <message>
        <source>dashboard: %1</source>
        <translation>Dashboard: %1</translation>
    </message>
    <message>
        <source>why</source>
        <translation>warum</translation>
    </message>
    <message>
        <source>do</source>
        <translation>tun</translation>
    </message>
    <message>
        <source>status page</source>
        <translation>Statusseite</translation>
    </message>
    <message>
        <source>our look</source>
        <translation>unser Blick</translation>
    </message>
    <message>
        <source>account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>bridgewatchctl: Grafana and %1: %2</source>
        <translation>bridgewatchctl: Grafana und %1: %2</translation>
    </message>
    <message>
        <source>bridgewatchctl: what Grafana was told of %1 could not be noted: %2</source>
        <translation>bridgewatchctl: was Grafana über %1 erfuhr, konnte nicht notiert werden: %2</translation>
    </message>
    <message>
        <source>%1: %2 ok, %3 critical, %4 warnings, %5 cannot tell (%6)</source>
        <translation>%1: %2 in Ordnung, %3 kritisch, %4 Warnungen, %5 unklar (%6)</translation>
    </message>
</context>
<context>
    <name>CommandText</name>
    <message>
        <source>has %1 characters; the journal takes %2</source>
        <translation>hat %1 Zeichen; das Journal nimmt %2</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
</context>
<context>
    <name>Describe</name>
    <message>
        <source>certificate, behind a PostgreSQL SSL request</source>
        <translation>Zertifikat, hinter einer PostgreSQL-SSL-Anfrage</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>expects status %1</source>
        <translation>erwartet Status %1</translation>
    </message>
    <message>
        <source>%1 as %2, sslmode %3</source>
        <translation>%1 als %2, sslmode %3</translation>
    </message>
    <message>
        <source>kept alive by pm2 on %1</source>
        <translation>von pm2 auf %1 am Leben gehalten</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>als %1</translation>
    </message>
    <message>
        <source>asks %1</source>
        <translation>fragt %1</translation>
    </message>
    <message>
        <source>log file</source>
        <translation>Logdatei</translation>
    </message>
    <message>
        <source>what pm2 writes for %1</source>
        <translation>was pm2 für %1 schreibt</translation>
    </message>
    <message>
        <source>what the vendor tells</source>
        <translation>was der Anbieter sagt</translation>
    </message>
    <message>
        <source>what the vendor tells of %1</source>
        <translation>was der Anbieter über %1 sagt</translation>
    </message>
    <message>
        <source>table of %1, at most %2 old, against a canister</source>
        <translation>Tabelle in %1, höchstens %2 alt, gegen einen Canister</translation>
    </message>
    <message>
        <source>table of %1, at most %2 old</source>
        <translation>Tabelle in %1, höchstens %2 alt</translation>
    </message>
    <message>
        <source>the mail account</source>
        <translation>das Konto beim Mailanbieter</translation>
    </message>
    <message>
        <source>the payments account</source>
        <translation>das Konto beim Zahlungsanbieter</translation>
    </message>
    <message>
        <source>the payments account, webhooks to %1</source>
        <translation>das Konto beim Zahlungsanbieter, Webhooks an %1</translation>
    </message>
</context>
<context>
    <name>Diagnosis</name>
    <message>
        <source>this desk</source>
        <translation>diesem Platz</translation>
    </message>
    <message>
        <source>Every address was tried: %1.</source>
        <translation>Jede Adresse wurde versucht: %1.</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation>Gesehen: %1</translation>
    </message>
    <message>
        <source>The certificate shown: %1, issued by %2, valid until %3.</source>
        <translation>Das vorgelegte Zertifikat: %1, ausgestellt von %2, gültig bis %3.</translation>
    </message>
    <message>
        <source>%1 is %2; the limit is %3.</source>
        <translation>%1 ist %2; die Grenze ist %3.</translation>
    </message>
    <message>
        <source>%1 looks at the same address and shows it too: %2.</source>
        <translation>%1 sieht auf dieselbe Adresse und zeigt es auch: %2.</translation>
    </message>
    <message>
        <source>%1 needs %2, which fails too: look there first.</source>
        <translation>%1 braucht %2, das ebenfalls gestört ist: Sehen Sie dort zuerst nach.</translation>
    </message>
    <message>
        <source>the port accepted the connection in %1</source>
        <translation>der Port nahm die Verbindung in %1 an</translation>
    </message>
    <message>
        <source>there is no address yet to connect to</source>
        <translation>es gibt noch keine Adresse, zu der man verbinden könnte</translation>
    </message>
    <message>
        <source>nothing refused: no answer came at all</source>
        <translation>nichts wurde abgelehnt: Es kam gar keine Antwort</translation>
    </message>
    <message>
        <source>it is not the server that answered, but %1</source>
        <translation>nicht der Server hat geantwortet, sondern %1</translation>
    </message>
    <message>
        <source>TCP connected in %1</source>
        <translation>TCP verbunden in %1</translation>
    </message>
    <message>
        <source>the look ended at the name, before any packet to the server</source>
        <translation>der Blick endete beim Namen, vor jedem Paket an den Server</translation>
    </message>
    <message>
        <source>TLS was established in %1</source>
        <translation>TLS stand nach %1</translation>
    </message>
    <message>
        <source>this look uses no TLS</source>
        <translation>dieser Blick nutzt kein TLS</translation>
    </message>
    <message>
        <source>not reached: the look ended at %1, before TLS</source>
        <translation>nicht erreicht: Der Blick endete bei %1, vor TLS</translation>
    </message>
    <message>
        <source>this look does not log in</source>
        <translation>dieser Blick meldet sich nicht an</translation>
    </message>
    <message>
        <source>the login was accepted</source>
        <translation>die Anmeldung wurde angenommen</translation>
    </message>
    <message>
        <source>not reached: the look ended at %1, before the login was judged</source>
        <translation>nicht erreicht: Der Blick endete bei %1, bevor die Anmeldung beurteilt wurde</translation>
    </message>
    <message>
        <source>a session was given</source>
        <translation>eine Sitzung wurde gewährt</translation>
    </message>
    <message>
        <source>the server did not say that its slots are full (no 53300)</source>
        <translation>der Server sagte nicht, dass seine Plätze belegt sind (kein 53300)</translation>
    </message>
    <message>
        <source>%1 answers as it should</source>
        <translation>%1 antwortet, wie es soll</translation>
    </message>
    <message>
        <source>%1 fails too, but it needs %2, which fails by itself</source>
        <translation>%1 ist auch gestört, braucht aber %2, das von sich aus gestört ist</translation>
    </message>
    <message>
        <source>A firewall that rejects with a reset looks the same as a server that is not running. A look from the server&apos;s own side, or its list of listening sockets (ss -ltn), would tell them apart.</source>
        <translation>Eine Firewall, die mit einem Reset abweist, sieht aus wie ein Server, der nicht läuft. Ein Blick von der Seite des Servers oder die Liste seiner offenen Ports (ss -ltn) würde beides unterscheiden.</translation>
    </message>
    <message>
        <source>{target} cannot be asked: this program has no credentials for it.</source>
        <translation>{target} kann nicht befragt werden: Dieses Programm hat dafür keine Zugangsdaten.</translation>
    </message>
    <message>
        <source>{target} cannot be asked: something is set up wrong on this side.</source>
        <translation>{target} kann nicht befragt werden: Auf dieser Seite ist etwas falsch eingerichtet.</translation>
    </message>
    <message>
        <source>The name in {address} does not resolve from {vantage}: {code}.</source>
        <translation>Der Name in {address} wird von {vantage} nicht aufgelöst: {code}.</translation>
    </message>
    <message>
        <source>No name server answered for {address} from {vantage} in time.</source>
        <translation>Für {address} antwortete von {vantage} kein Namensserver rechtzeitig.</translation>
    </message>
    <message>
        <source>Nothing accepts connections for {target} at {address}: {code} from {vantage}.</source>
        <translation>Für {target} nimmt unter {address} nichts Verbindungen an: {code} von {vantage}.</translation>
    </message>
    <message>
        <source>A firewall may reject {address} from {vantage}: {code}.</source>
        <translation>Vielleicht weist eine Firewall {address} von {vantage} ab: {code}.</translation>
    </message>
    <message>
        <source>{address} refuses TCP from {vantage}: {code}.</source>
        <translation>{address} lehnt TCP von {vantage} ab: {code}.</translation>
    </message>
    <message>
        <source>{address} does not answer a TCP connection from {vantage} at all: packets are dropped on the way.</source>
        <translation>{address} antwortet auf eine TCP-Verbindung von {vantage} gar nicht: Pakete gehen unterwegs verloren.</translation>
    </message>
    <message>
        <source>The network says that the host of {address} cannot be reached from {vantage}: {code}.</source>
        <translation>Das Netz sagt, dass der Rechner von {address} von {vantage} nicht erreichbar ist: {code}.</translation>
    </message>
    <message>
        <source>There is no route to {address} from {vantage}: {code}. Is a VPN or a link down?</source>
        <translation>Von {vantage} führt kein Weg zu {address}: {code}. Ist ein VPN oder eine Leitung ausgefallen?</translation>
    </message>
    <message>
        <source>The connection to {address} died on the way: {code}.</source>
        <translation>Die Verbindung zu {address} brach unterwegs ab: {code}.</translation>
    </message>
    <message>
        <source>This machine itself does not let the connection to {address} out: {code}.</source>
        <translation>Dieser Rechner selbst lässt die Verbindung zu {address} nicht hinaus: {code}.</translation>
    </message>
    <message>
        <source>{address} accepts connections and then says nothing.</source>
        <translation>{address} nimmt Verbindungen an und sagt dann nichts.</translation>
    </message>
    <message>
        <source>{target} answered that it offers no TLS, and the profile asks for it.</source>
        <translation>{target} antwortete, dass es kein TLS anbietet; das Profil verlangt es.</translation>
    </message>
    <message>
        <source>Bytes were waiting behind the server&apos;s answer before any encryption: somebody may sit in the middle. Do not log in.</source>
        <translation>Hinter der Antwort des Servers warteten Bytes vor jeder Verschlüsselung: Vielleicht sitzt jemand dazwischen. Melden Sie sich nicht an.</translation>
    </message>
    <message>
        <source>What answers at {address} does not speak the protocol that is expected there.</source>
        <translation>Was unter {address} antwortet, spricht nicht das dort erwartete Protokoll.</translation>
    </message>
    <message>
        <source>{address} accepts connections and closes them at once: a load balancer without a server behind it, or a server that crashes.</source>
        <translation>{address} nimmt Verbindungen an und schließt sie sofort: ein Lastverteiler ohne Server dahinter oder ein Server, der abstürzt.</translation>
    </message>
    <message>
        <source>{address} accepts connections and drops them at once ({code}): a load balancer without a server behind it, or a server that crashes.</source>
        <translation>{address} nimmt Verbindungen an und lässt sie sofort fallen ({code}): ein Lastverteiler ohne Server dahinter oder ein Server, der abstürzt.</translation>
    </message>
    <message>
        <source>The certificate of {target} has expired.</source>
        <translation>Das Zertifikat von {target} ist abgelaufen.</translation>
    </message>
    <message>
        <source>The certificate of {target} is not valid yet, or this machine&apos;s clock is wrong.</source>
        <translation>Das Zertifikat von {target} gilt noch nicht, oder die Uhr dieses Rechners geht falsch.</translation>
    </message>
    <message>
        <source>The certificate of {target} was made for another name.</source>
        <translation>Das Zertifikat von {target} wurde für einen anderen Namen ausgestellt.</translation>
    </message>
    <message>
        <source>The certificate of {target} was made for another address.</source>
        <translation>Das Zertifikat von {target} wurde für eine andere Adresse ausgestellt.</translation>
    </message>
    <message>
        <source>The certificate of {target} cannot be trusted: {code}.</source>
        <translation>Dem Zertifikat von {target} ist nicht zu trauen: {code}.</translation>
    </message>
    <message>
        <source>The server refused the client certificate of this program.</source>
        <translation>Der Server lehnte das Client-Zertifikat dieses Programms ab.</translation>
    </message>
    <message>
        <source>The server asks for a client certificate, and the profile names none.</source>
        <translation>Der Server verlangt ein Client-Zertifikat, und das Profil nennt keines.</translation>
    </message>
    <message>
        <source>The TLS handshake with {target} was refused: {code}.</source>
        <translation>Der TLS-Handshake mit {target} wurde abgelehnt: {code}.</translation>
    </message>
    <message>
        <source>{address} began a TLS handshake and then said nothing more.</source>
        <translation>{address} begann einen TLS-Handshake und sagte dann nichts mehr.</translation>
    </message>
    <message>
        <source>{address} ended the connection in the middle of the TLS handshake.</source>
        <translation>{address} beendete die Verbindung mitten im TLS-Handshake.</translation>
    </message>
    <message>
        <source>{address} ended the connection in the middle of the TLS handshake: {code}.</source>
        <translation>{address} beendete die Verbindung mitten im TLS-Handshake: {code}.</translation>
    </message>
    <message>
        <source>The TLS handshake with {address} broke off: the peer does not keep to the protocol.</source>
        <translation>Der TLS-Handshake mit {address} brach ab: Die Gegenseite hält sich nicht an das Protokoll.</translation>
    </message>
    <message>
        <source>{target} rejects the password, or does not know the user: the server tells both alike.</source>
        <translation>{target} weist das Passwort zurück oder kennt den Benutzer nicht: Der Server sagt zu beidem dasselbe.</translation>
    </message>
    <message>
        <source>{target} does not let this login in: {code}.</source>
        <translation>{target} lässt diese Anmeldung nicht zu: {code}.</translation>
    </message>
    <message>
        <source>The login lacks a privilege on {target}: {code}.</source>
        <translation>Der Anmeldung fehlt ein Recht auf {target}: {code}.</translation>
    </message>
    <message>
        <source>The server runs, but has no database of that name.</source>
        <translation>Der Server läuft, hat aber keine Datenbank dieses Namens.</translation>
    </message>
    <message>
        <source>The database exists, but takes no connections at present.</source>
        <translation>Die Datenbank gibt es, sie nimmt aber derzeit keine Verbindungen an.</translation>
    </message>
    <message>
        <source>All slots for ordinary logins are taken; the ones reserved for administrators remain.</source>
        <translation>Alle Plätze für gewöhnliche Anmeldungen sind belegt; die für Administratoren reservierten bleiben.</translation>
    </message>
    <message>
        <source>This login has reached its own connection limit: raising max_connections will not help.</source>
        <translation>Diese Anmeldung hat ihre eigene Verbindungsgrenze erreicht: max_connections zu erhöhen hilft nicht.</translation>
    </message>
    <message>
        <source>This database has reached its own connection limit: raising max_connections will not help.</source>
        <translation>Diese Datenbank hat ihre eigene Verbindungsgrenze erreicht: max_connections zu erhöhen hilft nicht.</translation>
    </message>
    <message>
        <source>Every slot is taken, the reserved ones too: administrators are locked out as well.</source>
        <translation>Jeder Platz ist belegt, auch die reservierten: Administratoren sind ebenfalls ausgesperrt.</translation>
    </message>
    <message>
        <source>The server is starting up, shutting down or recovering. Wait; there is nothing to repair yet.</source>
        <translation>Der Server startet, fährt herunter oder stellt wieder her. Warten Sie; noch gibt es nichts zu reparieren.</translation>
    </message>
    <message>
        <source>The server&apos;s disk is full.</source>
        <translation>Die Platte des Servers ist voll.</translation>
    </message>
    <message>
        <source>The server is out of memory.</source>
        <translation>Dem Server ist der Arbeitsspeicher ausgegangen.</translation>
    </message>
    <message>
        <source>The server reports damaged data: {code}. Escalate at once.</source>
        <translation>Der Server meldet beschädigte Daten: {code}. Eskalieren Sie sofort.</translation>
    </message>
    <message>
        <source>The server does not know a setting that this program sent.</source>
        <translation>Der Server kennt eine Einstellung nicht, die dieses Programm gesendet hat.</translation>
    </message>
    <message>
        <source>{address} answers, but a login does not come to its end.</source>
        <translation>{address} antwortet, aber eine Anmeldung kommt nicht zum Ende.</translation>
    </message>
    <message>
        <source>{address} ended the connection during the login without a word.</source>
        <translation>{address} beendete die Verbindung während der Anmeldung wortlos.</translation>
    </message>
    <message>
        <source>{address} ended the connection during the login: {code}.</source>
        <translation>{address} beendete die Verbindung während der Anmeldung: {code}.</translation>
    </message>
    <message>
        <source>{target} lets in, but a simple query does not come back in time.</source>
        <translation>{target} nimmt die Anmeldung an, aber eine einfache Abfrage kommt nicht rechtzeitig zurück.</translation>
    </message>
    <message>
        <source>The server ended the session during a simple query: a crash or a shutdown.</source>
        <translation>Der Server beendete die Sitzung während einer einfachen Abfrage: ein Absturz oder ein Herunterfahren.</translation>
    </message>
    <message>
        <source>{target} accepts requests and does not answer in time.</source>
        <translation>{target} nimmt Anfragen an und antwortet nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>{target} answers, but not with what a healthy service says.</source>
        <translation>{target} antwortet, aber nicht mit dem, was ein gesunder Dienst sagt.</translation>
    </message>
    <message>
        <source>{target} asks for credentials: {code}.</source>
        <translation>{target} verlangt Zugangsdaten: {code}.</translation>
    </message>
    <message>
        <source>{target} forbids the request: {code}.</source>
        <translation>{target} verbietet die Anfrage: {code}.</translation>
    </message>
    <message>
        <source>{address} is not there: another service answers, or the path is wrong.</source>
        <translation>{address} gibt es dort nicht: Ein anderer Dienst antwortet, oder der Pfad ist falsch.</translation>
    </message>
    <message>
        <source>{target} answers that it is not well: {code}.</source>
        <translation>{target} antwortet, dass es gestört ist: {code}.</translation>
    </message>
    <message>
        <source>What answers at {address} does not speak HTTP.</source>
        <translation>Was unter {address} antwortet, spricht kein HTTP.</translation>
    </message>
    <message>
        <source>{target} ended the connection without a whole answer.</source>
        <translation>{target} beendete die Verbindung ohne ganze Antwort.</translation>
    </message>
    <message>
        <source>{target} ended the connection without a whole answer: {code}.</source>
        <translation>{target} beendete die Verbindung ohne ganze Antwort: {code}.</translation>
    </message>
    <message>
        <source>{target} sends an answer that breaks off or breaks the protocol.</source>
        <translation>{target} sendet eine Antwort, die abbricht oder das Protokoll verletzt.</translation>
    </message>
    <message>
        <source>{target} is running out of connection slots.</source>
        <translation>{target} gehen die Verbindungsplätze aus.</translation>
    </message>
    <message>
        <source>A transaction on {target} has been open for long and holds its slot.</source>
        <translation>Eine Transaktion auf {target} ist seit langem offen und hält ihren Platz.</translation>
    </message>
    <message>
        <source>The certificate of {target} is about to expire.</source>
        <translation>Das Zertifikat von {target} läuft bald ab.</translation>
    </message>
    <message>
        <source>{target} is behind its primary.</source>
        <translation>{target} ist hinter seinem Primärserver zurück.</translation>
    </message>
    <message>
        <source>The server counted damaged pages. Escalate at once.</source>
        <translation>Der Server zählte beschädigte Seiten. Eskalieren Sie sofort.</translation>
    </message>
    <message>
        <source>The database has grown past its limit.</source>
        <translation>Die Datenbank ist über ihre Grenze gewachsen.</translation>
    </message>
    <message>
        <source>The server of {target} was restarted a short while ago.</source>
        <translation>Der Server von {target} wurde vor kurzem neu gestartet.</translation>
    </message>
    <message>
        <source>Connecting to {address} from {vantage} takes long.</source>
        <translation>Die Verbindung zu {address} von {vantage} dauert lange.</translation>
    </message>
    <message>
        <source>{target} answers slowly.</source>
        <translation>{target} antwortet langsam.</translation>
    </message>
    <message>
        <source>{target} answers with a body of an unusual size.</source>
        <translation>{target} antwortet mit einem Inhalt ungewöhnlicher Größe.</translation>
    </message>
    <message>
        <source>This machine cannot ask for the name in {address} at present: {code}.</source>
        <translation>Dieser Rechner kann nach dem Namen in {address} zurzeit nicht fragen: {code}.</translation>
    </message>
    <message>
        <source>{address} drops connections from {vantage} at once: {code}.</source>
        <translation>{address} lässt Verbindungen von {vantage} sofort fallen: {code}.</translation>
    </message>
    <message>
        <source>{address} refused a connection from {vantage} and took one a moment later.</source>
        <translation>{address} lehnte eine Verbindung von {vantage} ab und nahm einen Augenblick später eine an.</translation>
    </message>
    <message>
        <source>A route of this machine itself prohibits {address}: {code}.</source>
        <translation>Eine Route dieses Rechners selbst verbietet {address}: {code}.</translation>
    </message>
    <message>
        <source>A firewall may prohibit {address} from {vantage}: {code}.</source>
        <translation>Eine Firewall verbietet vielleicht {address} von {vantage}: {code}.</translation>
    </message>
    <message>
        <source>Over IPv6 a firewall&apos;s answer looks the same as a route of this machine that prohibits: &apos;ip route get&apos; with the address tells them apart.</source>
        <translation>Über IPv6 sieht die Antwort einer Firewall aus wie eine verbietende Route dieses Rechners: „ip route get“ mit der Adresse unterscheidet beides.</translation>
    </message>
    <message>
        <source>The server has no connection slot left.</source>
        <translation>Der Server hat keinen Verbindungsplatz mehr frei.</translation>
    </message>
    <message>
        <source>The session was ended by an administrator or a shutdown: {code}.</source>
        <translation>Die Sitzung wurde von einem Administrator oder beim Herunterfahren beendet: {code}.</translation>
    </message>
    <message>
        <source>The session was ended because another one crashed: {code}. The server recovers.</source>
        <translation>Die Sitzung wurde beendet, weil eine andere abgestürzt ist: {code}. Der Server stellt sich wieder her.</translation>
    </message>
    <message>
        <source>The database was dropped: {code}.</source>
        <translation>Die Datenbank wurde gelöscht: {code}.</translation>
    </message>
    <message>
        <source>The server ended the session as idle, in the middle of a look: {code}.</source>
        <translation>Der Server beendete die Sitzung als untätig, mitten in einem Blick: {code}.</translation>
    </message>
    <message>
        <source>The server reports a damaged index: {code}. Escalate at once.</source>
        <translation>Der Server meldet einen beschädigten Index: {code}. Sofort eskalieren.</translation>
    </message>
    <message>
        <source>The server cannot read or write its disk: {code}.</source>
        <translation>Der Server kann seinen Datenträger nicht lesen oder beschreiben: {code}.</translation>
    </message>
    <message>
        <source>What answers for {target} complains about the protocol: a pooler, or another service, stands there.</source>
        <translation>Was für {target} antwortet, beklagt sich über das Protokoll: dort steht ein Pooler oder ein anderer Dienst.</translation>
    </message>
    <message>
        <source>{target} answered with an error before any encryption: it may be unable to start a process.</source>
        <translation>{target} antwortete vor jeder Verschlüsselung mit einem Fehler: vielleicht kann es keinen Prozess starten.</translation>
    </message>
    <message>
        <source>The login was broken off: {address} asked for it in a way that this program does not accept. Somebody may sit in the middle.</source>
        <translation>Die Anmeldung wurde abgebrochen: {address} verlangte sie auf eine Weise, die dieses Programm nicht annimmt. Vielleicht sitzt jemand dazwischen.</translation>
    </message>
    <message>
        <source>What answers at {address} does not keep to PostgreSQL&apos;s protocol.</source>
        <translation>Was unter {address} antwortet, hält sich nicht an das Protokoll von PostgreSQL.</translation>
    </message>
    <message>
        <source>The session was lost during a simple query: {code}. A crash, a shutdown, or the network.</source>
        <translation>Die Sitzung ging während einer einfachen Abfrage verloren: {code}. Ein Absturz, ein Herunterfahren oder das Netzwerk.</translation>
    </message>
    <message>
        <source>It took a while: nobody answers for the host on its own network. It is probably down.</source>
        <translation>Es dauerte eine Weile: in seinem eigenen Netz antwortet niemand für den Rechner. Er ist wohl ausgefallen.</translation>
    </message>
    <message>
        <source>The answer came at once: a router or a firewall on the way gave it.</source>
        <translation>Die Antwort kam sofort: ein Router oder eine Firewall unterwegs gab sie.</translation>
    </message>
    <message>
        <source>It took a while: a router on the way knows no route.</source>
        <translation>Es dauerte eine Weile: ein Router unterwegs kennt keinen Weg.</translation>
    </message>
    <message>
        <source>The answer came at once: this machine itself knows no route.</source>
        <translation>Die Antwort kam sofort: dieser Rechner selbst kennt keinen Weg.</translation>
    </message>
    <message>
        <source>The login went without TLS, which the server may demand: try another sslmode.</source>
        <translation>Die Anmeldung ging ohne TLS, das der Server vielleicht verlangt: versuchen Sie einen anderen sslmode.</translation>
    </message>
    <message>
        <source>%1 is let in by the same server: it is this login that is rejected, not everybody.</source>
        <translation>%1 kann sich am selben Server anmelden: Abgewiesen wird diese Anmeldung, nicht jede.</translation>
    </message>
    <message>
        <source>From there nothing could be looked at, so nothing is known from that side: %1.</source>
        <translation>Von dort konnte nichts angesehen werden, daher ist von dieser Seite nichts bekannt: %1.</translation>
    </message>
    <message>
        <source>%1 counts %2 server connections, all in use.</source>
        <translation>%1 zählt %2 Verbindungen zum Server, alle in Gebrauch.</translation>
    </message>
    <message>
        <source>%1 has not one connection to the server.</source>
        <translation>%1 hat keine einzige Verbindung zum Server.</translation>
    </message>
    <message>
        <source>From %1 it fails as well: %2 at %3.</source>
        <translation>Von %1 scheitert es ebenso: %2 bei %3.</translation>
    </message>
    <message>
        <source>From %1 it is well.</source>
        <translation>Von %1 aus ist alles in Ordnung.</translation>
    </message>
    <message>
        <source>from %1 it accepts connections</source>
        <translation>von %1 aus nimmt es Verbindungen an</translation>
    </message>
    <message>
        <source>From %1 the same port accepts connections: it is the way from %2 that is blocked.</source>
        <translation>Von %1 aus nimmt derselbe Port Verbindungen an: Der Weg von %2 ist versperrt.</translation>
    </message>
    <message>
        <source>On %1 something listens: %2.</source>
        <translation>Auf %1 lauscht etwas: %2.</translation>
    </message>
    <message>
        <source>on %1 something listens on %2</source>
        <translation>auf %1 lauscht etwas an %2</translation>
    </message>
    <message>
        <source>%1 is refused as well, on another way</source>
        <translation>%1 wird auf einem anderen Weg ebenfalls abgewiesen</translation>
    </message>
    <message>
        <source>It is refused from %1 as well: no firewall on one way explains both.</source>
        <translation>Von %1 aus wird es ebenfalls abgewiesen: Eine Firewall auf einem der Wege erklärt nicht beides.</translation>
    </message>
    <message>
        <source>nothing listens on port %1 of %2</source>
        <translation>an Port %1 von %2 lauscht nichts</translation>
    </message>
    <message>
        <source>On %1 nothing listens on port %2.</source>
        <translation>Auf %1 lauscht nichts an Port %2.</translation>
    </message>
    <message>
        <source>On %1 it listens on loopback alone (%2): nobody else can connect.</source>
        <translation>Auf %1 lauscht es nur auf Loopback (%2): Niemand sonst kann sich verbinden.</translation>
    </message>
    <message>
        <source>{address} does not answer SSH from {vantage} at all: the host is down, or packets are dropped on the way.</source>
        <translation>{address} antwortet {vantage} über SSH gar nicht: Der Rechner ist aus, oder unterwegs werden Pakete verworfen.</translation>
    </message>
    <message>
        <source>{address} answers and refuses SSH from {vantage}: sshd is not running there, {code}.</source>
        <translation>{address} antwortet und weist SSH von {vantage} ab: Dort läuft kein sshd, {code}.</translation>
    </message>
    <message>
        <source>Whether the host itself is down, its own console or its provider tells.</source>
        <translation>Ob der Rechner selbst aus ist, sagt seine eigene Konsole oder sein Anbieter.</translation>
    </message>
    <message>
        <source>The host key of {target} was never seen before: compare its fingerprint with the host&apos;s, then accept it.</source>
        <translation>Der Hostschlüssel von {target} ist neu: Vergleichen Sie den Fingerabdruck, dann nehmen Sie ihn an.</translation>
    </message>
    <message>
        <source>The host key of {target} could not be compared with what is known.</source>
        <translation>Der Hostschlüssel von {target} konnte nicht mit dem Bekannten verglichen werden.</translation>
    </message>
    <message>
        <source>{target} shows another host key than before: nothing was sent to it. Do not log in by other means before somebody has vouched for the new key.</source>
        <translation>{target} zeigt einen anderen Hostschlüssel als zuvor: Es wurde nichts dorthin gesendet. Melden Sie sich auch nicht auf anderem Wege an, bevor jemand für den neuen Schlüssel bürgt.</translation>
    </message>
    <message>
        <source>{target} is reached, but its SSH server lets this user in with none of the keys.</source>
        <translation>{target} wird erreicht, aber sein SSH-Server lässt diesen Benutzer mit keinem der Schlüssel zu.</translation>
    </message>
    <message>
        <source>{address} accepts connections, and its SSH server says nothing.</source>
        <translation>{address} nimmt Verbindungen an, und sein SSH-Server sagt nichts.</translation>
    </message>
    <message>
        <source>{target} does not run a simple command in time: the host hangs, or the link died.</source>
        <translation>{target} führt einen einfachen Befehl nicht rechtzeitig aus: Der Rechner hängt, oder die Verbindung ist abgebrochen.</translation>
    </message>
    <message>
        <source>{target} lets in, and its SSH server does not allow commands.</source>
        <translation>{target} nimmt die Anmeldung an, aber sein SSH-Server erlaubt keine Befehle.</translation>
    </message>
    <message>
        <source>{address} answers, but a login over SSH does not come to its end.</source>
        <translation>{address} antwortet, aber eine Anmeldung über SSH kommt nicht zum Ende.</translation>
    </message>
    <message>
        <source>{target} ended the SSH connection: {code}.</source>
        <translation>{target} hat die SSH-Verbindung beendet: {code}.</translation>
    </message>
    <message>
        <source>{target} and this program did not agree on how to talk SSH.</source>
        <translation>{target} und dieses Programm konnten sich nicht darauf einigen, wie SSH zu sprechen ist.</translation>
    </message>
    <message>
        <source>The SSH server of {vantage} does not let {address} be looked at from there.</source>
        <translation>Der SSH-Server von {vantage} lässt nicht zu, dass {address} von dort angesehen wird.</translation>
    </message>
    <message>
        <source>{target} crashes again and again, and pm2 has given up restarting it.</source>
        <translation>{target} stürzt immer wieder ab, und pm2 startet es nicht mehr neu.</translation>
    </message>
    <message>
        <source>{target} does not run: somebody stopped it, and pm2 leaves it so.</source>
        <translation>{target} läuft nicht: Jemand hat es angehalten, und pm2 lässt es dabei.</translation>
    </message>
    <message>
        <source>No pm2 runs on {vantage} for this user: nothing keeps {target} alive.</source>
        <translation>Auf {vantage} läuft für diesen Benutzer kein pm2: Nichts hält {target} am Leben.</translation>
    </message>
    <message>
        <source>pm2 on {vantage} knows no process of that name.</source>
        <translation>pm2 auf {vantage} kennt keinen Prozess dieses Namens.</translation>
    </message>
    <message>
        <source>{target} is not online: {code}.</source>
        <translation>{target} ist nicht online: {code}.</translation>
    </message>
    <message>
        <source>pm2 could not be asked on {vantage}: {code}.</source>
        <translation>pm2 konnte auf {vantage} nicht befragt werden: {code}.</translation>
    </message>
    <message>
        <source>pm2 on {vantage} does not answer in time.</source>
        <translation>pm2 auf {vantage} antwortet nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>pm2 on {vantage} answers with something else than its list.</source>
        <translation>pm2 auf {vantage} antwortet mit etwas anderem als seiner Liste.</translation>
    </message>
    <message>
        <source>The pooler had no connection to give within its query_wait_timeout: all of them are in use.</source>
        <translation>Der Pooler hatte binnen seines query_wait_timeout keine Verbindung zu vergeben: Alle sind in Gebrauch.</translation>
    </message>
    <message>
        <source>The pooler had no connection to give within its query_wait_timeout: it may not reach the server.</source>
        <translation>Der Pooler hatte binnen seines query_wait_timeout keine Verbindung zu vergeben: Er erreicht den Server womöglich nicht.</translation>
    </message>
    <message>
        <source>The pooler says the same of a pool in use and of a server that it cannot reach: its SHOW POOLS, or a look at the server past it, tells them apart.</source>
        <translation>Der Pooler sagt dasselbe über einen Pool in Gebrauch und über einen Server, den er nicht erreicht: Sein SHOW POOLS oder ein Blick am Pooler vorbei auf den Server unterscheidet sie.</translation>
    </message>
    <message>
        <source>{address} refuses TCP from {vantage}: the pooler is not running, {code}.</source>
        <translation>{address} weist TCP von {vantage} ab: Der Pooler läuft nicht, {code}.</translation>
    </message>
    <message>
        <source>The pooler does not know a database of that name.</source>
        <translation>Der Pooler kennt keine Datenbank dieses Namens.</translation>
    </message>
    <message>
        <source>The pooler works, but the server behind it has no database of that name.</source>
        <translation>Der Pooler arbeitet, aber der Server dahinter hat keine Datenbank dieses Namens.</translation>
    </message>
    <message>
        <source>The pooler itself rejects the login: the password there is another.</source>
        <translation>Der Pooler selbst weist die Anmeldung ab: Dort gilt ein anderes Passwort.</translation>
    </message>
    <message>
        <source>The pooler is let in, but the server behind it rejects the pooler&apos;s own password.</source>
        <translation>Der Pooler wird erreicht, aber der Server dahinter weist das Passwort des Poolers ab.</translation>
    </message>
    <message>
        <source>The pooler takes no more clients: its max_client_conn is reached.</source>
        <translation>Der Pooler nimmt keine Clients mehr an: Sein max_client_conn ist erreicht.</translation>
    </message>
    <message>
        <source>The pooler does not reach the server behind it: refused or dropped there.</source>
        <translation>Der Pooler erreicht den Server hinter sich nicht: Die Verbindung wird dort abgelehnt oder verworfen.</translation>
    </message>
    <message>
        <source>The pooler&apos;s own login at the server behind it keeps failing.</source>
        <translation>Die eigene Anmeldung des Poolers am Server dahinter scheitert immer wieder.</translation>
    </message>
    <message>
        <source>The pooler has this database disabled: somebody is doing maintenance.</source>
        <translation>Der Pooler hat diese Datenbank abgeschaltet: Jemand führt Wartungsarbeiten durch.</translation>
    </message>
    <message>
        <source>The pooler does not accept a setting that this program sent.</source>
        <translation>Der Pooler nimmt eine Einstellung nicht an, die dieses Programm gesendet hat.</translation>
    </message>
    <message>
        <source>The pooler holds back a database: paused or disabled there.</source>
        <translation>Der Pooler hält eine Datenbank zurück: Sie ist dort angehalten oder abgeschaltet.</translation>
    </message>
    <message>
        <source>Clients of {target} wait for a connection.</source>
        <translation>Clients von {target} warten auf eine Verbindung.</translation>
    </message>
    <message>
        <source>{target} was restarted since the look before this one.</source>
        <translation>{target} wurde seit dem vorigen Blick neu gestartet.</translation>
    </message>
    <message>
        <source>{target} was restarted often.</source>
        <translation>{target} wurde oft neu gestartet.</translation>
    </message>
    <message>
        <source>Not every instance of {target} is online.</source>
        <translation>Nicht jede Instanz von {target} ist online.</translation>
    </message>
    <message>
        <source>{target} uses much memory.</source>
        <translation>{target} belegt viel Speicher.</translation>
    </message>
    <message>
        <source>{target} uses much of its processor.</source>
        <translation>{target} beansprucht den Prozessor stark.</translation>
    </message>
    <message>
        <source>%1 was reached over SSH</source>
        <translation>%1 wurde über SSH erreicht</translation>
    </message>
    <message>
        <source>Clients of {target} wait, and the pooler has not one connection to the server.</source>
        <translation>Clients von {target} warten, und der Pooler hat keine einzige Verbindung zum Server.</translation>
    </message>
    <message>
        <source>The log {target} cannot be read from {vantage}: {code}.</source>
        <translation>Das Log {target} ist von {vantage} aus nicht lesbar: {code}.</translation>
    </message>
    <message>
        <source>pm2 on {vantage} does not say where the log {target} lies: {code}.</source>
        <translation>pm2 auf {vantage} sagt nicht, wo das Log {target} liegt: {code}.</translation>
    </message>
    <message>
        <source>The log {target} could not be asked for on {vantage}: {code}.</source>
        <translation>Nach dem Log {target} konnte auf {vantage} nicht gefragt werden: {code}.</translation>
    </message>
    <message>
        <source>{vantage} does not say in time how the log {target} stands.</source>
        <translation>{vantage} sagt nicht rechtzeitig, wie es um das Log {target} steht.</translation>
    </message>
    <message>
        <source>What {target} counts has crossed its limit.</source>
        <translation>Was {target} zählt, hat seine Grenze überschritten.</translation>
    </message>
    <message>
        <source>{target} finds more series than its limit.</source>
        <translation>{target} findet mehr Reihen als seine Grenze.</translation>
    </message>
    <message>
        <source>{target} runs in an unusual number of instances.</source>
        <translation>{target} läuft in ungewöhnlich vielen oder wenigen Instanzen.</translation>
    </message>
    <message>
        <source>{target} tells of refused connections.</source>
        <translation>{target} meldet abgewiesene Verbindungen.</translation>
    </message>
    <message>
        <source>{target} tells that no connection is to be had.</source>
        <translation>{target} meldet, dass keine Verbindung zu bekommen ist.</translation>
    </message>
    <message>
        <source>{target} tells of trouble with TLS.</source>
        <translation>{target} meldet Schwierigkeiten mit TLS.</translation>
    </message>
    <message>
        <source>{target} tells of logins that were refused.</source>
        <translation>{target} meldet abgelehnte Anmeldungen.</translation>
    </message>
    <message>
        <source>{target} tells of answers that did not come in time.</source>
        <translation>{target} meldet Antworten, die nicht rechtzeitig kamen.</translation>
    </message>
    <message>
        <source>{target} tells of more errors than its limit.</source>
        <translation>{target} meldet mehr Fehler, als der Grenzwert erlaubt.</translation>
    </message>
    <message>
        <source>Nothing was written to {target} for long.</source>
        <translation>In {target} wurde lange nichts geschrieben.</translation>
    </message>
    <message>
        <source>{target} has grown past its limit.</source>
        <translation>{target} ist über den Grenzwert hinausgewachsen.</translation>
    </message>
    <message>
        <source>The vendor behind {target} tells of trouble itself.</source>
        <translation>Der Anbieter hinter {target} meldet selbst eine Störung.</translation>
    </message>
    <message>
        <source>It says: %1.</source>
        <translation>Er sagt: %1.</translation>
    </message>
    <message>
        <source>Its incident: %1.</source>
        <translation>Sein Vorfall: %1.</translation>
    </message>
    <message>
        <source>Its incident: %1, since %2.</source>
        <translation>Sein Vorfall: %1, seit %2.</translation>
    </message>
    <message>
        <source>The newest row was written %1 ago (%2); the limit is %3.</source>
        <translation>Die neueste Zeile wurde vor %1 geschrieben (%2); der Grenzwert ist %3.</translation>
    </message>
    <message>
        <source>The canister counts %1, the table %2: nothing is missing so far, so it may be that there was nothing to write.</source>
        <translation>Der Canister zählt %1, die Tabelle %2: bisher fehlt nichts, also gab es vielleicht nichts zu schreiben.</translation>
    </message>
    <message>
        <source>The table has %1 rows, the canister counts %2: %3 apart, where %4 are allowed.</source>
        <translation>Die Tabelle hat %1 Zeilen, der Canister zählt %2: ein Unterschied von %3, erlaubt sind %4.</translation>
    </message>
    <message>
        <source>The rows are the server&apos;s estimate, a count took too long: look before you believe it.</source>
        <translation>Die Zeilen hat der Server geschätzt, gezählt hätte es zu lange gedauert: sehen Sie nach, bevor Sie es glauben.</translation>
    </message>
    <message>
        <source>Both were read twice, so that rows written in between are not taken for a difference.</source>
        <translation>Beide wurden zweimal gelesen, damit Zeilen, die dazwischen geschrieben werden, nicht als Unterschied gelten.</translation>
    </message>
    <message>
        <source>The sync writes nothing new either, which explains a difference: look there first.</source>
        <translation>Der Abgleich schreibt auch nichts Neues, was einen Unterschied erklärt: sehen Sie dort zuerst nach.</translation>
    </message>
    <message>
        <source>the database answered</source>
        <translation>die Datenbank hat geantwortet</translation>
    </message>
    <message>
        <source>Nothing new was written to the table of {target} for too long.</source>
        <translation>In die Tabelle von {target} wurde zu lange nichts Neues geschrieben.</translation>
    </message>
    <message>
        <source>The counts of {target} are not as they should be.</source>
        <translation>Die Zahlen von {target} sind nicht, wie sie sein sollen.</translation>
    </message>
    <message>
        <source>The canister of {target} was asked, and what came back is no answer.</source>
        <translation>Der Canister von {target} wurde gefragt, und was zurückkam, ist keine Antwort.</translation>
    </message>
    <message>
        <source>The database does not know the table or the column of {target}: {code}. Is the profile right, and was nothing dropped or renamed?</source>
        <translation>Die Datenbank kennt die Tabelle oder die Spalte von {target} nicht: {code}. Stimmt das Profil, und wurde nichts gelöscht oder umbenannt?</translation>
    </message>
    <message>
        <source>The login may not read the table of {target}: {code}.</source>
        <translation>Die Anmeldung darf die Tabelle von {target} nicht lesen: {code}.</translation>
    </message>
    <message>
        <source>The column of {target} does not tell when a row was written: {code}.</source>
        <translation>Die Spalte von {target} sagt nicht, wann eine Zeile geschrieben wurde: {code}.</translation>
    </message>
    <message>
        <source>The command that asks the canister of {target} is not there.</source>
        <translation>Den Befehl, der den Canister von {target} fragt, gibt es nicht.</translation>
    </message>
    <message>
        <source>The command that asks the canister of {target} may not be run.</source>
        <translation>Der Befehl, der den Canister von {target} fragt, darf nicht ausgeführt werden.</translation>
    </message>
    <message>
        <source>The canister of {target} could not be asked: the command for it failed ({code}).</source>
        <translation>Der Canister von {target} konnte nicht gefragt werden: der Befehl dafür schlug fehl ({code}).</translation>
    </message>
    <message>
        <source>The canister of {target} did not answer in time.</source>
        <translation>Der Canister von {target} hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The canister of {target} answered, and its count is not in the answer.</source>
        <translation>Der Canister von {target} hat geantwortet, und seine Zahl steht nicht in der Antwort.</translation>
    </message>
    <message>
        <source>The action stripe-test-event tells whether the service is reachable and shares the secret.</source>
        <translation>Die Aktion stripe-test-event zeigt, ob der Dienst erreichbar ist und dasselbe Geheimnis kennt.</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>The mail account {target} shows mail that is not delivered.</source>
        <translation>Das Mailkonto {target} zeigt Mails, die nicht zugestellt werden.</translation>
    </message>
    <message>
        <source>{target} takes hardly any more requests for now.</source>
        <translation>{target} nimmt vorerst kaum noch Anfragen an.</translation>
    </message>
    <message>
        <source>{target} holds events that the service did not take.</source>
        <translation>{target} hält Ereignisse, die der Dienst nicht angenommen hat.</translation>
    </message>
    <message>
        <source>The vendor&apos;s own status page, and a look from elsewhere, tell them apart.</source>
        <translation>Die Statusseite des Anbieters und ein Blick von woanders unterscheiden sie.</translation>
    </message>
    <message>
        <source>The vendor&apos;s API behind {target} answers that it is not well: {code}.</source>
        <translation>Die API des Anbieters hinter {target} antwortet, dass sie gestört ist: {code}.</translation>
    </message>
    <message>
        <source>The vendor&apos;s API behind {target} takes requests and does not answer in time.</source>
        <translation>Die API des Anbieters hinter {target} nimmt Anfragen an und antwortet nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>The vendor&apos;s API behind {target} ended the connection without a whole answer.</source>
        <translation>Die API des Anbieters hinter {target} beendete die Verbindung ohne ganze Antwort.</translation>
    </message>
    <message>
        <source>{address} points elsewhere ({code}): is that the vendor&apos;s API?</source>
        <translation>{address} weist woandershin ({code}): ist das die API des Anbieters?</translation>
    </message>
    <message>
        <source>The mail vendor rejects the API key: it was revoked, or it is another one.</source>
        <translation>Der Mailanbieter weist den API-Schlüssel zurück: er wurde widerrufen, oder es ist ein anderer.</translation>
    </message>
    <message>
        <source>The mail vendor knows the API key and forbids the request: a scope is missing, or the account is suspended.</source>
        <translation>Der Mailanbieter kennt den API-Schlüssel und verbietet die Anfrage: ein Recht fehlt, oder das Konto ist gesperrt.</translation>
    </message>
    <message>
        <source>The mail vendor takes no more requests for now: the rate limit is reached.</source>
        <translation>Der Mailanbieter nimmt vorerst keine Anfragen mehr an: das Kontingent ist erschöpft.</translation>
    </message>
    <message>
        <source>The payments vendor rejects the API key: it was revoked, or it is another one.</source>
        <translation>Der Zahlungsanbieter weist den API-Schlüssel zurück: er wurde widerrufen, oder es ist ein anderer.</translation>
    </message>
    <message>
        <source>The payments vendor knows the API key and forbids the request: a permission is missing.</source>
        <translation>Der Zahlungsanbieter kennt den API-Schlüssel und verbietet die Anfrage: eine Berechtigung fehlt.</translation>
    </message>
    <message>
        <source>The payments vendor takes no more requests for now: the rate limit is reached.</source>
        <translation>Der Zahlungsanbieter nimmt vorerst keine Anfragen mehr an: das Kontingent ist erschöpft.</translation>
    </message>
    <message>
        <source>Events of {target} have no way to the service.</source>
        <translation>Ereignisse von {target} haben keinen Weg zum Dienst.</translation>
    </message>
    <message>
        <source>Key: refused, %1.</source>
        <translation>Schlüssel: zurückgewiesen, %1.</translation>
    </message>
    <message>
        <source>Key: accepted.</source>
        <translation>Schlüssel: angenommen.</translation>
    </message>
    <message>
        <source>Key: not judged.</source>
        <translation>Schlüssel: nicht beurteilt.</translation>
    </message>
    <message>
        <source>Rate limit: reached; requests are taken again in %1.</source>
        <translation>Kontingent: erschöpft; Anfragen gehen wieder in %1.</translation>
    </message>
    <message>
        <source>Rate limit: %1 of %2 requests are left.</source>
        <translation>Kontingent: %1 von %2 Anfragen sind übrig.</translation>
    </message>
    <message>
        <source>Rate limit: the vendor does not tell.</source>
        <translation>Kontingent: der Anbieter sagt nichts dazu.</translation>
    </message>
    <message>
        <source>Bounces and blocks: not seen.</source>
        <translation>Rückläufer und Sperren: nicht gesehen.</translation>
    </message>
    <message>
        <source>In 24 hours: %1 bounces, %2 blocks, %3 spam reports.</source>
        <translation>In 24 Stunden: %1 Rückläufer, %2 Sperren, %3 Spam-Meldungen.</translation>
    </message>
    <message>
        <source>The last of them: %1</source>
        <translation>Die letzte davon: %1</translation>
    </message>
    <message>
        <source>Webhooks: not seen.</source>
        <translation>Webhooks: nicht gesehen.</translation>
    </message>
    <message>
        <source>Events that were not delivered: %1; webhooks that wait for them: %2.</source>
        <translation>Nicht zugestellte Ereignisse: %1; Webhooks, die darauf warten: %2.</translation>
    </message>
    <message>
        <source>The newest of them: %1.</source>
        <translation>Das neueste davon: %1.</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>antwortet</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>nicht gesehen</translation>
    </message>
    <message>
        <source>answers in %1</source>
        <translation>antwortet in %1</translation>
    </message>
    <message>
        <source>The vendor says green, you are failing.</source>
        <translation>Der Anbieter sagt grün, bei Ihnen ist es gestört.</translation>
    </message>
    <message>
        <source>The vendor tells of trouble, and it is seen here.</source>
        <translation>Der Anbieter meldet eine Störung, und sie ist hier zu sehen.</translation>
    </message>
    <message>
        <source>The vendor tells of trouble; nothing of it is seen here.</source>
        <translation>Der Anbieter meldet eine Störung; hier ist nichts davon zu sehen.</translation>
    </message>
    <message>
        <source>There is no status page to compare with.</source>
        <translation>Es gibt keine Statusseite zum Vergleich.</translation>
    </message>
    <message>
        <source>All agree: nothing is wrong.</source>
        <translation>Alle sind sich einig: nichts ist gestört.</translation>
    </message>
    <message>
        <source>Not everything could be seen.</source>
        <translation>Nicht alles war zu sehen.</translation>
    </message>
    <message>
        <source>Reachable: yes, and it answers %1.</source>
        <translation>Erreichbar: ja, und die Antwort ist %1.</translation>
    </message>
    <message>
        <source>Reachable: no, %1.</source>
        <translation>Erreichbar: nein, %1.</translation>
    </message>
    <message>
        <source>Reachable: yes, it answered in %1.</source>
        <translation>Erreichbar: ja, Antwort in %1.</translation>
    </message>
    <message>
        <source>The vendor says green, but not all is well here.</source>
        <translation>Der Anbieter sagt grün, aber hier ist nicht alles in Ordnung.</translation>
    </message>
    <message>
        <source>%1 needs %2, which fails too, as %3 shows: look there first.</source>
        <translation>%1 braucht %2, und das ist auch gestört, wie %3 zeigt: dort zuerst nachsehen.</translation>
    </message>
    <message>
        <source>the limit that was reached is the login&apos;s or the database&apos;s own</source>
        <translation>die erreichte Grenze ist die eigene der Anmeldung oder der Datenbank</translation>
    </message>
    <message>
        <source>{target} does not come to its turn in time, and clients wait at the pooler: all of its connections are in use.</source>
        <translation>{target} kommt nicht rechtzeitig an die Reihe, und am Pooler warten Clients: Alle seine Verbindungen sind in Gebrauch.</translation>
    </message>
    <message>
        <source>{target} does not come to its turn in time, and clients wait at the pooler: it may not reach the server.</source>
        <translation>{target} kommt nicht rechtzeitig an die Reihe, und am Pooler warten Clients: Vielleicht erreicht er den Server nicht.</translation>
    </message>
    <message>
        <source>The pooler is told by the server behind it that no connection slot is left.</source>
        <translation>Dem Pooler sagt der Server dahinter, dass kein Verbindungsplatz mehr frei ist.</translation>
    </message>
    <message>
        <source>The pooler is told by the server behind it that this login or database has reached its own connection limit.</source>
        <translation>Dem Pooler sagt der Server dahinter, dass diese Anmeldung oder Datenbank ihre eigene Verbindungsgrenze erreicht hat.</translation>
    </message>
    <message>
        <source>The server behind the pooler is starting up, shutting down or recovering.</source>
        <translation>Der Server hinter dem Pooler startet, fährt herunter oder stellt sich wieder her.</translation>
    </message>
    <message>
        <source>The vendor&apos;s API behind {target} does not take what it is asked: {code}.</source>
        <translation>Die API des Anbieters hinter {target} nimmt nicht an, was sie gefragt wird: {code}.</translation>
    </message>
    <message>
        <source>Reachable: not asked, %1.</source>
        <translation>Erreichbar: nicht gefragt, %1.</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>From what stands here (−) to what stands in the file (+)</source>
        <translation>Von dem, was hier steht (−), zu dem, was in der Datei steht (+)</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
</context>
<context>
    <name>Drill</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1, after %2</source>
        <translation>%1, nach %2</translation>
    </message>
    <message>
        <source>that you do not know, after %1</source>
        <translation>dass Sie es nicht wissen, nach %1</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
</context>
<context>
    <name>Escalation</name>
    <message>
        <source>only a person can tell</source>
        <translation>das weiß nur ein Mensch</translation>
    </message>
    <message>
        <source>says %1, %2</source>
        <translation>sagt %1, %2</translation>
    </message>
    <message>
        <source>yes, %1</source>
        <translation>ja, %1</translation>
    </message>
    <message>
        <source>no, %1</source>
        <translation>nein, %1</translation>
    </message>
    <message>
        <source>not known, %1</source>
        <translation>nicht bekannt, %1</translation>
    </message>
    <message>
        <source>Database unrecoverable</source>
        <translation>Datenbank nicht zu retten</translation>
    </message>
    <message>
        <source>Data corruption suspected</source>
        <translation>Verdacht auf beschädigte Daten</translation>
    </message>
    <message>
        <source>Cloud provider issue</source>
        <translation>Störung beim Cloud-Anbieter</translation>
    </message>
    <message>
        <source>Prolonged mail outage</source>
        <translation>Längerer Mailausfall</translation>
    </message>
    <message>
        <source>Response time exceeded</source>
        <translation>Reaktionszeit überschritten</translation>
    </message>
    <message>
        <source>Severity %1</source>
        <translation>Schwere %1</translation>
    </message>
    <message>
        <source>Severity %1 or worse</source>
        <translation>Schwere %1 oder schlimmer</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; explains it as well</source>
        <translation>%1: „%2“ erklärt es ebenso</translation>
    </message>
    <message>
        <source>not seen, or too long ago: %1</source>
        <translation>nicht gesehen, oder zu lange her: %1</translation>
    </message>
    <message>
        <source>only as a symptom of something else</source>
        <translation>nur als Symptom von etwas anderem</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>whether an incident is open is not known here</source>
        <translation>ob ein Vorfall offen ist, ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>no incident is open</source>
        <translation>kein Vorfall ist offen</translation>
    </message>
    <message>
        <source>nobody has acknowledged %1 within %2</source>
        <translation>niemand hat %1 binnen %2 quittiert</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <translation>noch %1 von %2</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>%1: the last look is too old</source>
        <translation>%1: der letzte Blick ist zu alt</translation>
    </message>
    <message>
        <source>%1 was not looked at</source>
        <translation>%1 wurde nicht angesehen</translation>
    </message>
    <message>
        <source>%1: %2, %3, recovery not seen</source>
        <translation>%1: %2, %3, keine Wiederherstellung gesehen</translation>
    </message>
    <message>
        <source>nothing was seen of the server of %1: %2</source>
        <translation>vom Server von %1 war nichts zu sehen: %2</translation>
    </message>
    <message>
        <source>nothing was seen of the server of %1</source>
        <translation>vom Server von %1 war nichts zu sehen</translation>
    </message>
    <message>
        <source>%1 counts %2 damaged pages</source>
        <translation>%1 zählt %2 beschädigte Seiten</translation>
    </message>
    <message>
        <source>%1 says %2</source>
        <translation>%1 sagt %2</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 ist nicht lesbar</translation>
    </message>
    <message>
        <source>the profile has no PostgreSQL server to look at</source>
        <translation>das Profil hat keinen PostgreSQL-Server, der anzusehen wäre</translation>
    </message>
    <message>
        <source>no XX001/XX002, 0 checksum failures</source>
        <translation>kein XX001/XX002, 0 Prüfsummenfehler</translation>
    </message>
    <message>
        <source>no XX001/XX002; %1 counts no checksum failures</source>
        <translation>kein XX001/XX002; %1 zählt keine Prüfsummenfehler</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>seen by one look, for how long is not known</source>
        <translation>von einem Blick gesehen; seit wann, ist nicht bekannt</translation>
    </message>
    <message>
        <source>no look can tell; ask</source>
        <translation>kein Blick kann es sagen; fragen</translation>
    </message>
    <message>
        <source>acknowledged (%1)</source>
        <translation>quittiert (%1)</translation>
    </message>
    <message>
        <source>acknowledged by %1 (%2)</source>
        <translation>quittiert von %1 (%2)</translation>
    </message>
    <message>
        <source>answer from %1</source>
        <translation>Antwort von %1</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>for at least %1</source>
        <translation>seit mindestens %1</translation>
    </message>
</context>
<context>
    <name>EscalationMessage</name>
    <message>
        <source>help is needed</source>
        <translation>Hilfe wird gebraucht</translation>
    </message>
    <message>
        <source>%1 since %2.</source>
        <translation>%1 seit %2.</translation>
    </message>
    <message>
        <source>Scenario &apos;%1&apos;</source>
        <translation>Szenario „%1“</translation>
    </message>
    <message>
        <source>Scenario %1 (%2)</source>
        <translation>Szenario %1 (%2)</translation>
    </message>
    <message>
        <source>%1, confidence %2:</source>
        <translation>%1, Gewissheit %2:</translation>
    </message>
    <message>
        <source>Not &apos;%1&apos;: %2</source>
        <translation>Nicht „%1“: %2</translation>
    </message>
    <message>
        <source>Incident %1</source>
        <translation>Vorfall %1</translation>
    </message>
    <message>
        <source>respond by %1</source>
        <translation>Reaktion bis %1</translation>
    </message>
    <message>
        <source>Effect: %1.</source>
        <translation>Auswirkung: %1.</translation>
    </message>
    <message>
        <source>Asked of you: %1.</source>
        <translation>Bitte an Sie: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>EscalationWords</name>
    <message>
        <source>met</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>unerfüllt</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>unklar</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>in ≤ %1</source>
        <translation>in ≤ %1</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>%1 zu spät</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>fragen</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
</context>
<context>
    <name>EvidenceText</name>
    <message>
        <source>from %1, %2:</source>
        <translation>von %1, %2:</translation>
    </message>
    <message>
        <source>from %1: not seen yet</source>
        <translation>von %1: noch nicht gesehen</translation>
    </message>
</context>
<context>
    <name>FirstProfile</name>
    <message>
        <source>“%1” has characters that cannot be seen, or is too long</source>
        <translation>„%1“ hat Zeichen, die man nicht sieht, oder ist zu lang</translation>
    </message>
    <message>
        <source>the name has at most %1 characters</source>
        <translation>der Name hat höchstens %1 Zeichen</translation>
    </message>
    <message>
        <source>the profile needs a name</source>
        <translation>das Profil braucht einen Namen</translation>
    </message>
    <message>
        <source>there is nothing to look at yet: name a page, a database or a server</source>
        <translation>noch gibt es nichts anzusehen: Nennen Sie eine Seite, eine Datenbank oder einen Server</translation>
    </message>
</context>
<context>
    <name>Grafana</name>
    <message>
        <source>another place</source>
        <translation>einen anderen Ort</translation>
    </message>
    <message>
        <source>%1 It says: %2</source>
        <translation>%1 Es sagt: %2</translation>
    </message>
    <message>
        <source>%1 Whether it is noted is not known: look at the dashboard.</source>
        <translation>%1 Ob es notiert ist, ist nicht bekannt: bitte im Dashboard nachsehen.</translation>
    </message>
    <message>
        <source>no whole answer came: %1 at %2.</source>
        <translation>es kam keine ganze Antwort: %1 bei %2.</translation>
    </message>
    <message>
        <source>it could not be reached: %1 at %2. Nothing was sent; is &apos;grafana: dashboard:&apos; of the profile its address?</source>
        <translation>es war nicht zu erreichen: %1 bei %2. Nichts wurde gesendet; ist „grafana: dashboard:“ des Profils die Adresse?</translation>
    </message>
    <message>
        <source>it does not know the token (401): put a valid one where &apos;grafana: token:&apos; says.</source>
        <translation>es kennt das Token nicht (401): ein gültiges gehört dorthin, wo „grafana: token:“ es nennt.</translation>
    </message>
    <message>
        <source>the token may not write annotations (403): give its service account the role Editor.</source>
        <translation>das Token darf keine Anmerkungen schreiben (403): sein Dienstkonto braucht die Rolle Editor.</translation>
    </message>
    <message>
        <source>there is nothing that takes annotations (404): is the dashboard&apos;s address right?</source>
        <translation>dort nimmt nichts Anmerkungen an (404): stimmt die Adresse des Dashboards?</translation>
    </message>
    <message>
        <source>it takes no more at present (429): note it there by hand.</source>
        <translation>es nimmt derzeit nichts mehr an (429): bitte dort von Hand notieren.</translation>
    </message>
    <message>
        <source>it refuses with status %1.</source>
        <translation>es lehnt mit Status %1 ab.</translation>
    </message>
    <message>
        <source>status %1 leads to %2, which is not followed: the token is for the address in the profile alone.</source>
        <translation>Status %1 führt auf %2, dem nicht gefolgt wird: das Token ist allein für die Adresse im Profil.</translation>
    </message>
    <message>
        <source>it fails itself, with status %1.</source>
        <translation>es scheitert selbst, mit Status %1.</translation>
    </message>
    <message>
        <source>what answers is not Grafana, or not it alone.</source>
        <translation>was antwortet, ist nicht Grafana, oder nicht es allein.</translation>
    </message>
    <message>
        <source>has it as annotation %1</source>
        <translation>hat es als Anmerkung %1</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>%1 was not seen from %2 yet</source>
        <translation>%1 wurde von %2 aus noch nicht gesehen</translation>
    </message>
    <message>
        <source>%1, from %2: %3</source>
        <translation>%1, von %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Beobachtung</translation>
    </message>
    <message>
        <source>Root cause, follow-ups</source>
        <translation>Ursache, Folgeaufgaben</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>What Bridgewatch sees</source>
        <translation>Was Bridgewatch sieht</translation>
    </message>
    <message>
        <source>Beyond the runbook</source>
        <translation>Über das Runbook hinaus</translation>
    </message>
    <message>
        <source>there is no step &apos;%1&apos;</source>
        <translation>es gibt keinen Schritt „%1“</translation>
    </message>
    <message>
        <source>%1; did you mean &apos;%2&apos;?</source>
        <translation>%1; war „%2“ gemeint?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; may mean %2</source>
        <translation>„%1“ ist mehrdeutig: %2</translation>
    </message>
    <message>
        <source>the profile has no &apos;%1&apos;</source>
        <translation>das Profil hat kein „%1“</translation>
    </message>
    <message>
        <source>before, %1: %2</source>
        <translation>vorher, %1: %2</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Einleitung</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>Zum Lesen</translation>
    </message>
    <message>
        <source>Before the steps</source>
        <translation>Vor den Schritten</translation>
    </message>
</context>
<context>
    <name>Happening</name>
    <message>
        <source>%1, from %2</source>
        <translation>%1, von %2 aus</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>war %1</translation>
    </message>
    <message>
        <source>alert</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>acknowledged by %1: %2</source>
        <translation>quittiert von %1: %2</translation>
    </message>
    <message>
        <source>GONE</source>
        <translation>VORBEI</translation>
    </message>
    <message>
        <source>alert, stood for %1</source>
        <translation>Alarm, stand %1 an</translation>
    </message>
</context>
<context>
    <name>HostKey</name>
    <message>
        <source>Nothing is known yet about the key that this host shows. Compare its fingerprint with the host&apos;s own before anything logs in.</source>
        <translation>Über den Schlüssel, den der Rechner zeigt, ist noch nichts bekannt. Vergleichen Sie seinen Fingerabdruck mit dem des Rechners, bevor sich etwas anmeldet.</translation>
    </message>
    <message>
        <source>The known_hosts file that the profile names could not be read, so no key can be trusted. Mend the file, then look again.</source>
        <translation>Die Datei known_hosts, die das Profil nennt, war nicht lesbar; so lässt sich keinem Schlüssel trauen. Bringen Sie die Datei in Ordnung und sehen Sie dann noch einmal nach.</translation>
    </message>
    <message>
        <source>This is not the key that known_hosts holds: somebody may sit in the middle, or the host was set up anew.</source>
        <translation>Das ist nicht der Schlüssel, der in known_hosts steht: Jemand könnte dazwischensitzen, oder der Rechner wurde neu eingerichtet.</translation>
    </message>
    <message>
        <source>known_hosts holds a key of another type for this host: somebody may sit in the middle, or the host was set up anew.</source>
        <translation>known_hosts kennt für den Rechner einen Schlüssel anderer Art: Jemand könnte dazwischensitzen, oder der Rechner wurde neu eingerichtet.</translation>
    </message>
    <message>
        <source>Nothing logs in. Ask those who run the host whether this is theirs:</source>
        <translation>Es meldet sich nichts an. Fragen Sie bei denen nach, die den Rechner betreiben, ob dies ihrer ist:</translation>
    </message>
    <message>
        <source>Only when they say so, remove the old entry and look again:</source>
        <translation>Erst wenn sie es bestätigen, entfernen Sie den alten Eintrag und sehen noch einmal nach:</translation>
    </message>
</context>
<context>
    <name>Http</name>
    <message>
        <source>the answer&apos;s header is larger than %1 KB</source>
        <translation>der Kopf der Antwort ist größer als %1&#xa0;KB</translation>
    </message>
    <message>
        <source>the connection was lost once and came back at once</source>
        <translation>die Verbindung ging einmal verloren und kam sofort zurück</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>a structure</source>
        <translation>eine Struktur</translation>
    </message>
    <message>
        <source>the body is larger than %1 MB</source>
        <translation>der Inhalt ist größer als %1&#xa0;MB</translation>
    </message>
    <message>
        <source>the body is no JSON object; it begins: %1</source>
        <translation>der Inhalt ist kein JSON-Objekt; er beginnt: %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is %2, expected %3</source>
        <translation>„%1“ ist %2, erwartet war %3</translation>
    </message>
    <message>
        <source>the body does not match %1; it begins: %2</source>
        <translation>der Inhalt passt nicht auf %1; er beginnt: %2</translation>
    </message>
    <message>
        <source>status %1 points to %2, which is not followed</source>
        <translation>Status %1 verweist auf %2, dem nicht gefolgt wird</translation>
    </message>
    <message>
        <source>status %1, expected %2</source>
        <translation>Status %1, erwartet war %2</translation>
    </message>
    <message>
        <source>status %1, expected %2; it says: %3</source>
        <translation>Status %1, erwartet war %2; es heißt: %3</translation>
    </message>
    <message>
        <source>status %1 as expected, in %2</source>
        <translation>Status %1 wie erwartet, in %2</translation>
    </message>
    <message>
        <source>the token has characters that no token may have</source>
        <translation>das Token hat Zeichen, die kein Token haben darf</translation>
    </message>
</context>
<context>
    <name>IncidentWords</name>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>mitigating</source>
        <translation>in Eindämmung</translation>
    </message>
    <message>
        <source>watching</source>
        <translation>beobachtet</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>behoben</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>%1 · resolved in %2</source>
        <translation>%1 · behoben in %2</translation>
    </message>
    <message>
        <source>%1 · acknowledged by %2 after %3</source>
        <translation>%1 · quittiert von %2 nach %3</translation>
    </message>
    <message>
        <source>%1 · response due in %2</source>
        <translation>%1 · Reaktion fällig in %2</translation>
    </message>
    <message>
        <source>%1 · response overdue by %2</source>
        <translation>%1 · Reaktion überfällig seit %2</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Scribe</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Communications</source>
        <translation>Kommunikation</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>It is not known whether this was noted: %1. Look at the timeline before you do it again.</source>
        <translation>Ob das vermerkt wurde, ist nicht bekannt: %1. Vor dem Wiederholen die Zeitleiste ansehen.</translation>
    </message>
    <message>
        <source>Not noted: %1</source>
        <translation>Nicht vermerkt: %1</translation>
    </message>
    <message>
        <source>incident %1</source>
        <comment>its severity</comment>
        <translation>Vorfall %1</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>A name of more than %1 characters is not noted.</source>
        <translation>Ein Name von mehr als %1 Zeichen wird nicht vermerkt.</translation>
    </message>
    <message>
        <source>An event needs a kind, and somebody whose it is.</source>
        <translation>Ein Ereignis braucht eine Art und jemanden, von dem es stammt.</translation>
    </message>
    <message>
        <source>An event needs a time.</source>
        <translation>Ein Ereignis braucht eine Zeit.</translation>
    </message>
    <message>
        <source>What is to be noted is %1 KB long; the journal takes %2 KB: shorten it.</source>
        <translation>Was zu vermerken ist, ist %1&#xa0;KB lang; das Journal nimmt %2&#xa0;KB: bitte kürzen.</translation>
    </message>
    <message>
        <source>Events of two incidents are not noted at once.</source>
        <translation>Ereignisse zweier Vorfälle werden nicht auf einmal vermerkt.</translation>
    </message>
    <message>
        <source>It is noted in incidents.db, but not in its copy: %1 The next event makes that good.</source>
        <translation>Es ist in incidents.db vermerkt, aber nicht in der Kopie: %1 Das nächste Ereignis holt das nach.</translation>
    </message>
    <message>
        <source>Another event has the id %1.</source>
        <translation>Ein anderes Ereignis hat die Kennung %1.</translation>
    </message>
    <message>
        <source>There is no incident %1.</source>
        <translation>Es gibt keinen Vorfall %1.</translation>
    </message>
    <message>
        <source>Incident %1 has changed meanwhile: look at it again.</source>
        <translation>Der Vorfall %1 hat sich inzwischen geändert: Sehen Sie ihn noch einmal an.</translation>
    </message>
    <message>
        <source>The record of the last event is missing.</source>
        <translation>Der Eintrag über das letzte Ereignis fehlt.</translation>
    </message>
    <message>
        <source>Not noted: %1</source>
        <translation>Nicht vermerkt: %1</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Another Bridgewatch is writing the journal and does not end.</source>
        <translation>Ein anderes Bridgewatch schreibt das Journal und kommt nicht zum Ende.</translation>
    </message>
    <message>
        <source>The journal is not whole: %1 &apos;bridgewatchctl incident verify&apos; tells all.</source>
        <translation>Das Journal ist nicht unversehrt: %1 „bridgewatchctl incident verify“ sagt alles.</translation>
    </message>
    <message>
        <source>%1 was not as it had been written. It was set aside as %2.</source>
        <translation>%1 war nicht mehr so, wie sie geschrieben wurde. Sie wurde als %2 beiseitegelegt.</translation>
    </message>
    <message>
        <source>%1 was not as it had been written. It was set aside as %2; a new one is written.</source>
        <translation>%1 war nicht mehr so, wie sie geschrieben wurde. Sie wurde als %2 beiseitegelegt; eine neue wird geschrieben.</translation>
    </message>
    <message>
        <source>From %1 came back: events %2, incidents %3.</source>
        <translation>Aus %1 kamen zurück: Ereignisse %2, Vorfälle %3.</translation>
    </message>
    <message>
        <source>Lines of %1 that cannot be read: %2.</source>
        <translation>Unlesbare Zeilen in %1: %2.</translation>
    </message>
    <message>
        <source>The last line of incidents.jsonl was not finished: the next event mends it.</source>
        <translation>Die letzte Zeile von incidents.jsonl war nicht vollständig: Das nächste Ereignis holt das nach.</translation>
    </message>
    <message>
        <source>Line %1 of incidents.jsonl is not as it was written.</source>
        <translation>Zeile %1 von incidents.jsonl ist nicht mehr so, wie sie geschrieben wurde.</translation>
    </message>
    <message>
        <source>Line %1 of incidents.jsonl holds event %2, which comes earlier.</source>
        <translation>Zeile %1 von incidents.jsonl enthält Ereignis %2, das früher kommt.</translation>
    </message>
    <message>
        <source>Event %1 is another one in incidents.jsonl.</source>
        <translation>Ereignis %1 ist in incidents.jsonl ein anderes.</translation>
    </message>
    <message>
        <source>Event %1 is missing.</source>
        <translation>Ereignis %1 fehlt.</translation>
    </message>
    <message>
        <source>Events %1 to %2 are missing.</source>
        <translation>Die Ereignisse %1 bis %2 fehlen.</translation>
    </message>
    <message>
        <source>Event %1 is not as it was written: its hash is of something else.</source>
        <translation>Ereignis %1 ist nicht mehr so, wie es geschrieben wurde: Sein Hash gehört zu etwas anderem.</translation>
    </message>
    <message>
        <source>Event %1 does not follow the event before it.</source>
        <translation>Ereignis %1 folgt nicht auf das Ereignis davor.</translation>
    </message>
    <message>
        <source>Event %1 has the id of an event before it.</source>
        <translation>Ereignis %1 hat die Kennung eines früheren Ereignisses.</translation>
    </message>
    <message>
        <source>The journal ended with event %1 and now ends with event %2: what came after is gone.</source>
        <translation>Das Journal endete mit Ereignis %1 und endet jetzt mit Ereignis %2: Was danach kam, ist fort.</translation>
    </message>
    <message>
        <source>Event %1 is not the last that was written (that was event %2).</source>
        <translation>Ereignis %1 ist nicht das letzte, das geschrieben wurde (das war Ereignis %2).</translation>
    </message>
    <message>
        <source>%1 events were written, and %2 are there.</source>
        <translation>%1 Ereignisse wurden geschrieben, und %2 sind da.</translation>
    </message>
    <message>
        <source>Event %1 stands in incidents.jsonl and not in incidents.db.</source>
        <translation>Ereignis %1 steht in incidents.jsonl und nicht in incidents.db.</translation>
    </message>
    <message>
        <source>Event %1 is missing in incidents.jsonl.</source>
        <translation>Ereignis %1 fehlt in incidents.jsonl.</translation>
    </message>
    <message>
        <source>Event %1 does not stand in incidents.jsonl yet: the next event mends it.</source>
        <translation>Ereignis %1 steht noch nicht in incidents.jsonl: Das nächste Ereignis holt das nach.</translation>
    </message>
    <message>
        <source>incidents.db is damaged (%1).</source>
        <translation>incidents.db ist beschädigt (%1).</translation>
    </message>
    <message>
        <source>incidents.db is not built as this version builds it.</source>
        <translation>incidents.db ist nicht so aufgebaut, wie diese Version sie aufbaut.</translation>
    </message>
    <message>
        <source>The journal has an incident of this day with a number that none can follow.</source>
        <translation>Das Journal hat für diesen Tag einen Vorfall mit einer Nummer, auf die keine mehr folgen kann.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 Whether it was noted is not known: try again, it is not noted twice.</source>
        <translation>%1 Ob es vermerkt wurde, ist nicht bekannt: Versuchen Sie es noch einmal, es wird nicht doppelt vermerkt.</translation>
    </message>
</context>
<context>
    <name>Kept</name>
    <message>
        <source>%1 It was set aside as %2; a new one is begun.</source>
        <translation>%1 Sie wurde als %2 beiseitegelegt; eine neue ist begonnen.</translation>
    </message>
    <message>
        <source>%1 is only read here.</source>
        <translation>%1 wird hier nur gelesen.</translation>
    </message>
    <message>
        <source>At most %1 lines are read at once.</source>
        <translation>Höchstens %1 Zeilen werden auf einmal gelesen.</translation>
    </message>
    <message>
        <source>%1 cannot be locked: %2</source>
        <translation>%1 kann nicht gesperrt werden: %2</translation>
    </message>
    <message>
        <source>The damaged %1 cannot be renamed.</source>
        <translation>Die beschädigte %1 kann nicht umbenannt werden.</translation>
    </message>
    <message>
        <source>%1 cannot be renamed.</source>
        <translation>%1 kann nicht umbenannt werden.</translation>
    </message>
    <message>
        <source>The disk is full: %1 cannot be written until space is freed.</source>
        <translation>Die Platte ist voll: %1 kann erst geschrieben werden, wenn Platz frei wird.</translation>
    </message>
    <message>
        <source>The disk fails: %1 cannot be read or written (%2).</source>
        <translation>Die Platte versagt: %1 kann nicht gelesen oder geschrieben werden (%2).</translation>
    </message>
    <message>
        <source>%1 is damaged (%2).</source>
        <translation>%1 ist beschädigt (%2).</translation>
    </message>
    <message>
        <source>%1 may not be written.</source>
        <translation>%1 darf nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 is held by another program.</source>
        <translation>%1 wird von einem anderen Programm gehalten.</translation>
    </message>
    <message>
        <source>%1 cannot be opened (%2).</source>
        <translation>%1 kann nicht geöffnet werden (%2).</translation>
    </message>
    <message>
        <source>SQLite refuses work on %1: %2</source>
        <translation>SQLite verweigert die Arbeit an %1: %2</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>%1 holds nothing yet.</source>
        <translation>%1 enthält noch nichts.</translation>
    </message>
    <message>
        <source>Another Bridgewatch writes %1: this one only reads it.</source>
        <translation>Ein anderes Bridgewatch schreibt %1: Dieses liest nur.</translation>
    </message>
    <message>
        <source>%1 is opened for reading only: %2</source>
        <translation>%1 ist nur zum Lesen geöffnet: %2</translation>
    </message>
    <message>
        <source>%1 was written by a newer version: this one only reads it.</source>
        <translation>%1 wurde von einer neueren Version geschrieben: Diese liest nur.</translation>
    </message>
    <message>
        <source>%1 is another program&apos;s file, or holds something else: move it away.</source>
        <translation>%1 gehört einem anderen Programm oder enthält etwas anderes: bitte woanders hinlegen.</translation>
    </message>
    <message>
        <source>Too much is asked at once.</source>
        <translation>Es wird zu viel auf einmal verlangt.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 ist beschädigt.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 lässt sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>it was stopped before an answer came</source>
        <translation>es wurde abgebrochen, bevor eine Antwort kam</translation>
    </message>
    <message>
        <source>no answer came in time</source>
        <translation>es kam rechtzeitig keine Antwort</translation>
    </message>
</context>
<context>
    <name>LabFault</name>
    <message>
        <source>the lab does not say why</source>
        <translation>das Labor sagt nicht, warum</translation>
    </message>
    <message>
        <source>the lab lists no fault</source>
        <translation>das Labor nennt keine Störung</translation>
    </message>
    <message>
        <source>The database is not running.</source>
        <translation>Die Datenbank läuft nicht.</translation>
    </message>
    <message>
        <source>All normal connection slots are taken; the reserved ones are free.</source>
        <translation>Alle gewöhnlichen Verbindungsplätze sind belegt; die reservierten sind frei.</translation>
    </message>
    <message>
        <source>Every connection slot is taken, the reserved ones too.</source>
        <translation>Alle Verbindungsplätze sind belegt, auch die reservierten.</translation>
    </message>
    <message>
        <source>The role ops may not have another connection.</source>
        <translation>Die Rolle ops darf keine weitere Verbindung haben.</translation>
    </message>
    <message>
        <source>The database takes no more connections.</source>
        <translation>Die Datenbank nimmt keine Verbindungen mehr an.</translation>
    </message>
    <message>
        <source>The database is not there.</source>
        <translation>Die Datenbank ist nicht da.</translation>
    </message>
    <message>
        <source>The server runs and lets nobody in yet.</source>
        <translation>Der Server läuft und lässt noch niemanden ein.</translation>
    </message>
    <message>
        <source>The kernel accepts connections, and the server never says a word.</source>
        <translation>Der Kernel nimmt Verbindungen an, und der Server sagt kein Wort.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate expired yesterday.</source>
        <translation>Das Zertifikat des Servers ist gestern abgelaufen.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another name.</source>
        <translation>Das Zertifikat des Servers gilt für einen anderen Namen.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is from an authority that nobody here knows.</source>
        <translation>Das Zertifikat des Servers stammt von einer Stelle, die hier niemand kennt.</translation>
    </message>
    <message>
        <source>The server has TLS switched off.</source>
        <translation>Der Server hat TLS abgeschaltet.</translation>
    </message>
    <message>
        <source>Something answers yes to TLS with bytes of its own behind it.</source>
        <translation>Etwas sagt Ja zu TLS und schickt eigene Bytes hinterher.</translation>
    </message>
    <message>
        <source>The passwords were changed, and nobody told the clients.</source>
        <translation>Die Passwörter wurden geändert, und niemand hat es den Clients gesagt.</translation>
    </message>
    <message>
        <source>pg_hba.conf rejects the roles ops and bridge.</source>
        <translation>pg_hba.conf weist die Rollen ops und bridge ab.</translation>
    </message>
    <message>
        <source>The roles ops and bridge may not log in.</source>
        <translation>Die Rollen ops und bridge dürfen sich nicht anmelden.</translation>
    </message>
    <message>
        <source>pg_hba.conf rejects the role bridge, and no other.</source>
        <translation>pg_hba.conf weist die Rolle bridge ab, und keine andere.</translation>
    </message>
    <message>
        <source>Packets to the database vanish.</source>
        <translation>Pakete an die Datenbank verschwinden.</translation>
    </message>
    <message>
        <source>A firewall rejects connections to the database.</source>
        <translation>Eine Firewall weist Verbindungen zur Datenbank ab.</translation>
    </message>
    <message>
        <source>Packets from the desk to the database vanish.</source>
        <translation>Pakete von diesem Platz zur Datenbank verschwinden.</translation>
    </message>
    <message>
        <source>A firewall resets connections from the desk to the database.</source>
        <translation>Eine Firewall setzt Verbindungen von diesem Platz zur Datenbank zurück.</translation>
    </message>
    <message>
        <source>The database&apos;s name does not resolve.</source>
        <translation>Der Name der Datenbank wird nicht aufgelöst.</translation>
    </message>
    <message>
        <source>A web server answers on the database&apos;s port.</source>
        <translation>Am Port der Datenbank antwortet ein Webserver.</translation>
    </message>
    <message>
        <source>An SSH server answers on the database&apos;s port; its first byte is S.</source>
        <translation>Am Port der Datenbank antwortet ein SSH-Server; sein erstes Byte ist ein S.</translation>
    </message>
    <message>
        <source>Something accepts the connection and resets it.</source>
        <translation>Etwas nimmt die Verbindung an und setzt sie zurück.</translation>
    </message>
    <message>
        <source>The service is not running.</source>
        <translation>Der Dienst läuft nicht.</translation>
    </message>
    <message>
        <source>The service crashes at its start, and pm2 has given it up.</source>
        <translation>Der Dienst stürzt beim Start ab, und pm2 hat ihn aufgegeben.</translation>
    </message>
    <message>
        <source>The service answers 200, and says that it is not well.</source>
        <translation>Der Dienst antwortet mit 200 und sagt, dass es ihm nicht gut geht.</translation>
    </message>
    <message>
        <source>The service cannot work although the database is well.</source>
        <translation>Der Dienst kann nicht arbeiten, obwohl es der Datenbank gut geht.</translation>
    </message>
    <message>
        <source>The pooler is not running.</source>
        <translation>Der Pooler läuft nicht.</translation>
    </message>
    <message>
        <source>The pooler has no connection left, and its clients queue.</source>
        <translation>Der Pooler hat keine Verbindung mehr frei, und seine Clients stehen an.</translation>
    </message>
    <message>
        <source>The pooler cannot reach the database, which is well.</source>
        <translation>Der Pooler erreicht die Datenbank nicht, und der geht es gut.</translation>
    </message>
    <message>
        <source>Nobody answers where the host should be.</source>
        <translation>Wo der Rechner sein sollte, antwortet niemand.</translation>
    </message>
    <message>
        <source>The host shows another key than the one that is known.</source>
        <translation>Der Rechner zeigt einen anderen Schlüssel als den bekannten.</translation>
    </message>
    <message>
        <source>The host does not let the desk&apos;s key in.</source>
        <translation>Der Rechner nimmt den Schlüssel dieses Platzes nicht an.</translation>
    </message>
    <message>
        <source>A page of the table users is damaged on disk.</source>
        <translation>Eine Seite der Tabelle users ist auf der Platte beschädigt.</translation>
    </message>
    <message>
        <source>The mail vendor tells of an outage of its own.</source>
        <translation>Der Mailanbieter meldet selbst einen Ausfall.</translation>
    </message>
    <message>
        <source>The mail vendor&apos;s API is down, and its status page says that all is well.</source>
        <translation>Die API des Mailanbieters ist ausgefallen, und seine Statusseite sagt, alles sei gut.</translation>
    </message>
    <message>
        <source>Somebody revoked the key of the mail account.</source>
        <translation>Jemand hat den Schlüssel des Mailkontos widerrufen.</translation>
    </message>
    <message>
        <source>The mail vendor takes no more requests for now.</source>
        <translation>Der Mailanbieter nimmt vorerst keine Anfragen mehr an.</translation>
    </message>
    <message>
        <source>Most mail is blocked on its way: the sender is on a list.</source>
        <translation>Die meisten Mails werden unterwegs aufgehalten: Der Absender steht auf einer Liste.</translation>
    </message>
    <message>
        <source>The payments vendor has disabled the service&apos;s webhook.</source>
        <translation>Der Zahlungsanbieter hat den Webhook des Dienstes abgeschaltet.</translation>
    </message>
    <message>
        <source>The service refuses webhooks: it checks them with a secret that was rolled.</source>
        <translation>Der Dienst lehnt Webhooks ab: Er prüft sie mit einem Geheimnis, das ausgetauscht wurde.</translation>
    </message>
    <message>
        <source>The service is well, and copies no users any more.</source>
        <translation>Dem Dienst geht es gut, und er kopiert keine Benutzer mehr.</translation>
    </message>
    <message>
        <source>The canister has lost users that the database still has.</source>
        <translation>Dem Canister fehlen Benutzer, die die Datenbank noch hat.</translation>
    </message>
    <message>
        <source>The canister cannot be asked: its replica is down.</source>
        <translation>Der Canister lässt sich nicht fragen: Seine Replica ist ausgefallen.</translation>
    </message>
    <message>
        <source>stops PostgreSQL</source>
        <translation>hält PostgreSQL an</translation>
    </message>
    <message>
        <source>psql sessions of another program fill them</source>
        <translation>Sitzungen eines anderen Programms (psql) füllen sie</translation>
    </message>
    <message>
        <source>psql sessions of another program and of an administrator fill them</source>
        <translation>Sitzungen eines anderen Programms und eines Administrators (psql) füllen sie</translation>
    </message>
    <message>
        <source>renames it to helloworlddao_moved</source>
        <translation>benennt sie in helloworlddao_moved um</translation>
    </message>
    <message>
        <source>restarts it as a standby with hot_standby off</source>
        <translation>startet ihn als Standby ohne hot_standby neu</translation>
    </message>
    <message>
        <source>suspends the postmaster with SIGSTOP</source>
        <translation>hält den Postmaster mit SIGSTOP an</translation>
    </message>
    <message>
        <source>serves another certificate</source>
        <translation>legt ein anderes Zertifikat vor</translation>
    </message>
    <message>
        <source>serves a certificate of another authority, without that authority&apos;s own</source>
        <translation>legt ein Zertifikat einer anderen Stelle vor, ohne deren eigenes</translation>
    </message>
    <message>
        <source>an impostor on the database&apos;s port</source>
        <translation>ein falscher Dienst am Port der Datenbank</translation>
    </message>
    <message>
        <source>a reject line before the others</source>
        <translation>eine Zeile mit reject vor den anderen</translation>
    </message>
    <message>
        <source>an nftables rule drops its packets</source>
        <translation>eine nftables-Regel verwirft seine Pakete</translation>
    </message>
    <message>
        <source>a listener whose backlog is full</source>
        <translation>ein Dienst, dessen Warteschlange voll ist</translation>
    </message>
    <message>
        <source>an nftables rule answers admin-prohibited</source>
        <translation>eine nftables-Regel antwortet mit admin-prohibited</translation>
    </message>
    <message>
        <source>a closed port, which no client can tell from a filter that resets</source>
        <translation>ein geschlossener Port, den kein Client von einem Filter mit Reset unterscheiden kann</translation>
    </message>
    <message>
        <source>the profile gets a name that cannot exist</source>
        <translation>das Profil bekommt einen Namen, den es nicht geben kann</translation>
    </message>
    <message>
        <source>an nftables rule drops what other accounts send</source>
        <translation>eine nftables-Regel verwirft, was andere Konten senden</translation>
    </message>
    <message>
        <source>an nftables rule resets what other accounts open</source>
        <translation>eine nftables-Regel setzt zurück, was andere Konten öffnen</translation>
    </message>
    <message>
        <source>restarts it with an authority file that is not there</source>
        <translation>startet ihn mit einer CA-Datei neu, die es nicht gibt</translation>
    </message>
    <message>
        <source>an impostor on the service&apos;s port</source>
        <translation>ein falscher Dienst am Port des Dienstes</translation>
    </message>
    <message>
        <source>restarts it with last month&apos;s password</source>
        <translation>startet ihn mit dem Passwort vom letzten Monat neu</translation>
    </message>
    <message>
        <source>stops PgBouncer</source>
        <translation>hält PgBouncer an</translation>
    </message>
    <message>
        <source>open transactions hold every connection of the pools, and others wait behind them</source>
        <translation>offene Transaktionen halten alle Verbindungen der Pools, andere warten dahinter</translation>
    </message>
    <message>
        <source>points PgBouncer at a closed port</source>
        <translation>richtet PgBouncer auf einen geschlossenen Port</translation>
    </message>
    <message>
        <source>stops sshd</source>
        <translation>hält sshd an</translation>
    </message>
    <message>
        <source>restarts sshd with another host key</source>
        <translation>startet sshd mit einem anderen Hostschlüssel neu</translation>
    </message>
    <message>
        <source>empties authorized_keys</source>
        <translation>leert authorized_keys</translation>
    </message>
    <message>
        <source>overwrites eight bytes while the server is down</source>
        <translation>überschreibt acht Bytes, während der Server steht</translation>
    </message>
    <message>
        <source>rewrites its status page</source>
        <translation>schreibt seine Statusseite um</translation>
    </message>
    <message>
        <source>its API answers 503</source>
        <translation>seine API antwortet 503</translation>
    </message>
    <message>
        <source>its API knows another key</source>
        <translation>seine API kennt einen anderen Schlüssel</translation>
    </message>
    <message>
        <source>its API answers 429</source>
        <translation>seine API antwortet 429</translation>
    </message>
    <message>
        <source>its API counts blocks and bounces</source>
        <translation>seine API zählt Sperren und Rückläufer</translation>
    </message>
    <message>
        <source>its API lists it as disabled</source>
        <translation>seine API führt ihn als abgeschaltet</translation>
    </message>
    <message>
        <source>restarts it with last month&apos;s secret; events wait at the vendor&apos;s API</source>
        <translation>startet ihn mit dem Geheimnis vom letzten Monat neu; Ereignisse warten an der API des Anbieters</translation>
    </message>
    <message>
        <source>lets a trigger drop what it writes to the table, and dates the rows back an hour</source>
        <translation>lässt einen Trigger verwerfen, was er in die Tabelle schreibt, und datiert die Zeilen eine Stunde zurück</translation>
    </message>
    <message>
        <source>rewrites what the canister holds</source>
        <translation>schreibt um, was der Canister enthält</translation>
    </message>
    <message>
        <source>dfx finds no replica</source>
        <translation>dfx findet keine Replica</translation>
    </message>
    <message>
        <source>sshd is not installed</source>
        <translation>sshd ist nicht installiert</translation>
    </message>
    <message>
        <source>the SSH client is not installed</source>
        <translation>der SSH-Client ist nicht installiert</translation>
    </message>
    <message>
        <source>/etc/nologin keeps everybody but root out</source>
        <translation>/etc/nologin lässt niemanden außer root herein</translation>
    </message>
    <message>
        <source>pgbouncer is not installed</source>
        <translation>pgbouncer ist nicht installiert</translation>
    </message>
    <message>
        <source>node is not installed</source>
        <translation>node ist nicht installiert</translation>
    </message>
    <message>
        <source>npm is not installed, and neither are the service&apos;s packages</source>
        <translation>npm ist nicht installiert, und die Pakete des Dienstes sind es auch nicht</translation>
    </message>
    <message>
        <source>prometheus is not installed</source>
        <translation>prometheus ist nicht installiert</translation>
    </message>
    <message>
        <source>prometheus-alertmanager is not installed</source>
        <translation>prometheus-alertmanager ist nicht installiert</translation>
    </message>
    <message>
        <source>there is no network namespace to filter in</source>
        <translation>es gibt keinen Netzwerk-Namensraum, in dem gefiltert werden könnte</translation>
    </message>
    <message>
        <source>called by an ordinary user, all of the lab is one account</source>
        <translation>von einem gewöhnlichen Benutzer gestartet, ist das ganze Labor ein Konto</translation>
    </message>
    <message>
        <source>net.ipv4.tcp_abort_on_overflow is on, and there is no network namespace to filter in</source>
        <translation>net.ipv4.tcp_abort_on_overflow ist an, und es gibt keinen Netzwerk-Namensraum, in dem gefiltert werden könnte</translation>
    </message>
    <message>
        <source>no PostgreSQL server is installed (looked in /usr/lib/postgresql and /usr/pgsql-*)</source>
        <translation>kein PostgreSQL-Server ist installiert (gesucht in /usr/lib/postgresql und /usr/pgsql-*)</translation>
    </message>
    <message>
        <source>host</source>
        <translation>den Rechner</translation>
    </message>
    <message>
        <source>service</source>
        <translation>den Dienst</translation>
    </message>
    <message>
        <source>pooler</source>
        <translation>den Pooler</translation>
    </message>
    <message>
        <source>monitoring</source>
        <translation>die Überwachung</translation>
    </message>
    <message>
        <source>clearing what an earlier lab left in %1</source>
        <translation>räumt weg, was ein früheres Labor in %1 hinterlassen hat</translation>
    </message>
    <message>
        <source>making a PostgreSQL cluster on port %1</source>
        <translation>legt einen PostgreSQL-Cluster am Port %1 an</translation>
    </message>
    <message>
        <source>installing the service&apos;s packages (npm ci)</source>
        <translation>installiert die Pakete des Dienstes (npm ci)</translation>
    </message>
    <message>
        <source>without the %1: %2</source>
        <translation>ohne %1: %2</translation>
    </message>
</context>
<context>
    <name>Lint</name>
    <message>
        <source>stopped after %1 errors</source>
        <translation>nach %1 Fehlern abgebrochen</translation>
    </message>
    <message>
        <source>there is no file %1</source>
        <translation>es gibt keine Datei %1</translation>
    </message>
    <message>
        <source>a secret does not belong in the profile. Store it with &apos;bridgewatchctl secret set %1&apos; and write &apos;%2: { from: keyring }&apos;; or use { env: NAME } or { file: PATH }</source>
        <translation>ein Geheimnis gehört nicht ins Profil. Mit „bridgewatchctl secret set %1“ speichern und „%2: { from: keyring }“ schreiben; oder { env: NAME } oder { file: PATH } verwenden</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is { from: keyring }, { env: NAME }, { file: PATH } or none</source>
        <translation>„%1“ ist { from: keyring }, { env: NAME }, { file: PATH } oder none</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names more than one place</source>
        <translation>„%1“ nennt mehr als einen Ort</translation>
    </message>
    <message>
        <source>&apos;json&apos;</source>
        <translation>„json“</translation>
    </message>
    <message>
        <source>&apos;expect&apos;</source>
        <translation>„expect“</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an http or https address</source>
        <translation>„%1“ ist keine http- oder https-Adresse</translation>
    </message>
    <message>
        <source>a secret does not belong in the profile, not in an address either</source>
        <translation>ein Geheimnis gehört nicht ins Profil, auch nicht in eine Adresse</translation>
    </message>
    <message>
        <source>&apos;%1&apos; logs in twice for one wrong password and lets anybody read along; use verify-full, or require where there is no certificate authority</source>
        <translation>„%1“ meldet sich bei einem falschen Passwort zweimal an und lässt jeden mitlesen; besser verify-full, oder require, wo es keine Zertifizierungsstelle gibt</translation>
    </message>
    <message>
        <source>&apos;admin&apos;</source>
        <translation>„admin“</translation>
    </message>
    <message>
        <source>there is no host &apos;%1&apos;</source>
        <translation>es gibt keinen Rechner „%1“</translation>
    </message>
    <message>
        <source>the profile needs &apos;version: 1&apos;</source>
        <translation>das Profil braucht „version: 1“</translation>
    </message>
    <message>
        <source>this program reads version 1 of the profile, not &apos;%1&apos;</source>
        <translation>dieses Programm liest Version 1 des Profils, nicht „%1“</translation>
    </message>
    <message>
        <source>&apos;defaults&apos;</source>
        <translation>„defaults“</translation>
    </message>
    <message>
        <source>the id &apos;%1&apos; is used twice; ids of hosts and targets are one set</source>
        <translation>die Kennung „%1“ ist zweimal vergeben; Rechner und Ziele teilen sich ihre Kennungen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot need itself</source>
        <translation>„%1“ kann sich nicht selbst brauchen</translation>
    </message>
    <message>
        <source>there is no target or host &apos;%1&apos;</source>
        <translation>es gibt weder Ziel noch Rechner „%1“</translation>
    </message>
    <message>
        <source>there is no target or host &apos;%1&apos;; did you mean &apos;%2&apos;?</source>
        <translation>es gibt weder Ziel noch Rechner „%1“; war „%2“ gemeint?</translation>
    </message>
    <message>
        <source>the profile needs &apos;targets&apos;, a list such as [ { id: db, kind: tcp, host: db.internal, port: 5432 } ]</source>
        <translation>das Profil braucht „targets“, eine Liste wie [ { id: db, kind: tcp, host: db.internal, port: 5432 } ]</translation>
    </message>
    <message>
        <source>the profile</source>
        <translation>das Profil</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>cannot be opened: %1</source>
        <translation>lässt sich nicht öffnen: %1</translation>
    </message>
    <message>
        <source>%1 cannot be a host: it contains %2; a host has letters, digits, &apos;.&apos;, &apos;-&apos;, &apos;_&apos;</source>
        <translation>%1 kann kein Rechner sein: darin steht %2; ein Rechner hat Buchstaben, Ziffern, „.“, „-“, „_“</translation>
    </message>
    <message>
        <source>%1 cannot be a host: it begins with &apos;-&apos;</source>
        <translation>%1 kann kein Rechner sein: es beginnt mit „-“</translation>
    </message>
    <message>
        <source>a host name has at most 253 characters</source>
        <translation>ein Rechnername hat höchstens 253 Zeichen</translation>
    </message>
    <message>
        <source>%1 is written as &apos;key: value&apos; pairs</source>
        <translation>%1 besteht aus Paaren „Schlüssel: Wert“</translation>
    </message>
    <message>
        <source>&apos;%1&apos; needs a single value</source>
        <translation>„%1“ braucht einen einzelnen Wert</translation>
    </message>
    <message>
        <source>%1 needs &apos;%2&apos;</source>
        <translation>%1 braucht „%2“</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is empty</source>
        <translation>„%1“ ist leer</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a whole number from %2 to %3, not %4</source>
        <translation>„%1“ ist eine ganze Zahl von %2 bis %3, nicht %4</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a duration with its unit, such as 500ms, 15s, 10m or 1h, not %2</source>
        <translation>„%1“ ist eine Dauer mit Einheit, etwa 500ms, 15s, 10m oder 1h, nicht %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; lies between %2 and %3</source>
        <translation>„%1“ liegt zwischen %2 und %3</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a list, such as [a, b]</source>
        <translation>„%1“ ist eine Liste, etwa [a, b]</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is one of %2, not %3</source>
        <translation>„%1“ ist eines von %2, nicht %3</translation>
    </message>
    <message>
        <source>; did you mean &apos;%1&apos;?</source>
        <translation>; war „%1“ gemeint?</translation>
    </message>
    <message>
        <source>%1 has no key %2%3</source>
        <translation>%1 hat keinen Schlüssel %2%3</translation>
    </message>
    <message>
        <source>unknown kind &apos;%1&apos;; known are %2%3</source>
        <translation>unbekannte Art „%1“; bekannt sind %2%3</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be an id: use letters, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;, at most 64</source>
        <translation>„%1“ kann keine Kennung sein: erlaubt sind Buchstaben, Ziffern, „-“, „_“ und „.“, höchstens 64</translation>
    </message>
    <message>
        <source>unknown vantage &apos;%1&apos;; a vantage is &apos;desk&apos; or a host</source>
        <translation>unbekannter Standort „%1“; ein Standort ist „desk“ oder ein Rechner</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a number</source>
        <translation>„%1“ ist eine Zahl</translation>
    </message>
    <message>
        <source>&apos;thresholds&apos;</source>
        <translation>„thresholds“</translation>
    </message>
    <message>
        <source>a target</source>
        <translation>ein Ziel</translation>
    </message>
    <message>
        <source>this alias refers to a value that contains it</source>
        <translation>dieser Alias verweist auf einen Wert, der ihn enthält</translation>
    </message>
    <message>
        <source>nested deeper than %1 levels</source>
        <translation>tiefer als %1 Ebenen verschachtelt</translation>
    </message>
    <message>
        <source>a key must be a word, not a list or a map</source>
        <translation>ein Schlüssel muss ein Wort sein, keine Liste und keine Zuordnung</translation>
    </message>
    <message>
        <source>more than %1 values, aliases counted</source>
        <translation>mehr als %1 Werte, Aliase mitgezählt</translation>
    </message>
    <message>
        <source>a key must be a word</source>
        <translation>ein Schlüssel muss ein Wort sein</translation>
    </message>
    <message>
        <source>the key &apos;%1&apos; stands here twice</source>
        <translation>der Schlüssel „%1“ steht hier zweimal</translation>
    </message>
    <message>
        <source>larger than %1 MB; a profile is not</source>
        <translation>größer als %1&#xa0;MB; so groß ist kein Profil</translation>
    </message>
    <message>
        <source>not valid UTF-8; save the file as UTF-8</source>
        <translation>kein gültiges UTF-8; die Datei als UTF-8 speichern</translation>
    </message>
    <message>
        <source>the file is empty; a profile begins with &apos;version: 1&apos;</source>
        <translation>die Datei ist leer; ein Profil beginnt mit „version: 1“</translation>
    </message>
    <message>
        <source>a second document; a profile is one</source>
        <translation>ein zweites Dokument; ein Profil ist eines</translation>
    </message>
    <message>
        <source>not valid YAML: %1</source>
        <translation>kein gültiges YAML: %1</translation>
    </message>
    <message>
        <source>white space</source>
        <translation>Leerraum</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>not a regular expression (RE2): %1</source>
        <translation>kein regulärer Ausdruck (RE2): %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names port 0, where nobody can be</source>
        <translation>„%1“ nennt Port 0, an dem niemand sein kann</translation>
    </message>
    <message>
        <source>a profile has at most %1 targets</source>
        <translation>ein Profil hat höchstens %1 Ziele</translation>
    </message>
    <message>
        <source>%1 cannot be a host: put the port into &apos;port&apos;</source>
        <translation>%1 kann kein Rechner sein: der Port gehört in „port“</translation>
    </message>
    <message>
        <source>there are more warnings; %1 are listed</source>
        <translation>es gibt weitere Warnungen; %1 sind aufgeführt</translation>
    </message>
    <message>
        <source>there may be more errors; %1 are listed</source>
        <translation>es kann weitere Fehler geben; %1 sind aufgeführt</translation>
    </message>
    <message>
        <source>for &apos;%1&apos; low is bad: the critical limit lies below the warning</source>
        <translation>bei „%1“ ist wenig schlecht: die kritische Grenze liegt unter der Warnung</translation>
    </message>
    <message>
        <source>for &apos;%1&apos; high is bad: the critical limit lies above the warning</source>
        <translation>bei „%1“ ist viel schlecht: die kritische Grenze liegt über der Warnung</translation>
    </message>
    <message>
        <source>more than %1 brackets or %2 commas; a profile has fewer</source>
        <translation>mehr als %1 Klammern oder %2 Kommas; ein Profil hat weniger</translation>
    </message>
    <message>
        <source>it contains %1, which not every shell passes on as it is</source>
        <translation>es enthält %1, was nicht jede Shell unverändert weitergibt</translation>
    </message>
    <message>
        <source>a host</source>
        <translation>ein Rechner</translation>
    </message>
    <message>
        <source>&apos;desk&apos; is this machine; choose another id for the host</source>
        <translation>„desk“ ist dieser Rechner; wählen Sie für den anderen eine andere Kennung</translation>
    </message>
    <message>
        <source>&apos;hosts&apos;</source>
        <translation>„hosts“</translation>
    </message>
    <message>
        <source>a profile has at most %1 hosts</source>
        <translation>ein Profil hat höchstens %1 Rechner</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has at most %2 characters, none of them invisible</source>
        <translation>„%1“ hat höchstens %2 Zeichen, keines davon unsichtbar</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a list</source>
        <translation>„%1“ ist eine Liste</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has at most %2 entries</source>
        <translation>„%1“ hat höchstens %2 Einträge</translation>
    </message>
    <message>
        <source>an Alertmanager</source>
        <translation>ein Alertmanager</translation>
    </message>
    <message>
        <source>the Alertmanager %1 is used twice</source>
        <translation>der Alertmanager %1 steht zweimal da</translation>
    </message>
    <message>
        <source>&apos;runbook_for&apos;</source>
        <translation>„runbook_for“</translation>
    </message>
    <message>
        <source>&apos;runbook_for&apos; has at most %1 entries</source>
        <translation>„runbook_for“ hat höchstens %1 Einträge</translation>
    </message>
    <message>
        <source>&apos;respond_within&apos;</source>
        <translation>„respond_within“</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a moment such as 2026-11-28T02:00Z, or 2026-11-28T03:00+01:00, not &apos;%2&apos;</source>
        <translation>„%1“ ist ein Zeitpunkt wie 2026-11-28T02:00Z oder 2026-11-28T03:00+01:00, nicht „%2“</translation>
    </message>
    <message>
        <source>the window ends before it begins</source>
        <translation>das Fenster endet, bevor es beginnt</translation>
    </message>
    <message>
        <source>there is no time zone &apos;%1&apos;; one is Europe/Berlin</source>
        <translation>es gibt keine Zeitzone „%1“; eine ist Europe/Berlin</translation>
    </message>
    <message>
        <source>&apos;every&apos; is days and hours such as &apos;Sat 02:00-04:00&apos;, &apos;Mon-Fri 22:00-23:30&apos; or &apos;daily 03:00-03:15&apos;, not &apos;%1&apos;</source>
        <translation>„every“ sind Tage und Stunden wie „Sat 02:00-04:00“, „Mon-Fri 22:00-23:30“ oder „daily 03:00-03:15“, nicht „%1“</translation>
    </message>
    <message>
        <source>a maintenance window</source>
        <translation>ein Wartungsfenster</translation>
    </message>
    <message>
        <source>&apos;alerts&apos;</source>
        <translation>„alerts“</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not TARGET/READING, such as users-db/sessions.active</source>
        <translation>„%1“ ist nicht ZIEL/MESSWERT, wie users-db/sessions.active</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not looked at from &apos;%2&apos;</source>
        <translation>„%1“ wird nicht von „%2“ aus angesehen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no reading &apos;%2&apos;</source>
        <translation>„%1“ hat keinen Messwert „%2“</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no reading &apos;%2&apos;; did you mean &apos;%3&apos;?</source>
        <translation>„%1“ hat keinen Messwert „%2“; war „%3“ gemeint?</translation>
    </message>
    <message>
        <source>&apos;series&apos;</source>
        <translation>„series“</translation>
    </message>
    <message>
        <source>&apos;series&apos; has at most %1 entries</source>
        <translation>„series“ hat höchstens %1 Einträge</translation>
    </message>
    <message>
        <source>&apos;history&apos;</source>
        <translation>„history“</translation>
    </message>
    <message>
        <source>&apos;prometheus&apos;</source>
        <translation>„prometheus“</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot name a class: use a-z, 0-9 and &apos;_&apos;, at most 24</source>
        <translation>„%1“ kann keine Klasse benennen: a-z, 0-9 und „_“, höchstens 24</translation>
    </message>
    <message>
        <source>the class &apos;%1&apos; exists already</source>
        <translation>die Klasse „%1“ gibt es schon</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a regular expression (RE2)</source>
        <translation>„%1“ ist ein regulärer Ausdruck (RE2)</translation>
    </message>
    <message>
        <source>&apos;classes&apos;</source>
        <translation>„classes“</translation>
    </message>
    <message>
        <source>a log has at most %1 classes of its own</source>
        <translation>ein Log hat höchstens %1 eigene Klassen</translation>
    </message>
    <message>
        <source>a log needs &apos;path&apos;, or &apos;pm2_process&apos; for what pm2 writes</source>
        <translation>ein Log braucht „path“, oder „pm2_process“ für das, was pm2 schreibt</translation>
    </message>
    <message>
        <source>pm2 is asked on a host, not on this desk; name the file with &apos;path&apos;</source>
        <translation>pm2 wird auf einem Rechner gefragt, nicht an diesem Platz; die Datei mit „path“ nennen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; goes with &apos;pm2_process&apos;</source>
        <translation>„%1“ gehört zu „pm2_process“</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a size with its unit, such as 500 MB or 2 GB, not %2</source>
        <translation>„%1“ ist eine Größe mit Einheit, wie 500 MB oder 2 GB, nicht %2</translation>
    </message>
    <message>
        <source>&apos;store&apos;</source>
        <translation>„store“</translation>
    </message>
    <message>
        <source>&apos;email&apos; is one address such as dba@example.org, not &apos;%1&apos;</source>
        <translation>„email“ ist eine Adresse wie dba@example.org, nicht „%1“</translation>
    </message>
    <message>
        <source>&apos;chat&apos; is an address that begins with https, http, slack, msteams, mattermost, matrix, xmpp, irc or ircs, not &apos;%1&apos;</source>
        <translation>„chat“ ist eine Adresse, die mit https, http, slack, msteams, mattermost, matrix, xmpp, irc oder ircs beginnt, nicht „%1“</translation>
    </message>
    <message>
        <source>&apos;hours&apos; is always, 24/7, or days and hours such as &apos;Mon-Fri 08:00-18:00&apos; or &apos;Mon,Wed 09:00-12:00; Sat 22:00-02:00&apos;, not &apos;%1&apos;</source>
        <translation>„hours“ ist always, 24/7 oder Tage und Stunden wie „Mon-Fri 08:00-18:00“ oder „Mon,Wed 09:00-12:00; Sat 22:00-02:00“, nicht „%1“</translation>
    </message>
    <message>
        <source>the contact &apos;%1&apos; is used twice</source>
        <translation>der Kontakt „%1“ steht zweimal da</translation>
    </message>
    <message>
        <source>a contact</source>
        <translation>ein Kontakt</translation>
    </message>
    <message>
        <source>&apos;when&apos; is a condition such as data-corruption, scenario:tls, severity:high or ask:&quot;a question&quot; of at most %1 characters, not &apos;%2&apos;%3</source>
        <translation>„when“ ist eine Bedingung wie data-corruption, scenario:tls, severity:high oder ask:&quot;eine Frage&quot; mit höchstens %1 Zeichen, nicht „%2“%3</translation>
    </message>
    <message>
        <source>there is no contact &apos;%1&apos;</source>
        <translation>es gibt keinen Kontakt „%1“</translation>
    </message>
    <message>
        <source>there is no contact &apos;%1&apos;; did you mean &apos;%2&apos;?</source>
        <translation>es gibt keinen Kontakt „%1“; war „%2“ gemeint?</translation>
    </message>
    <message>
        <source>an escalation rule</source>
        <translation>eine Eskalationsregel</translation>
    </message>
    <message>
        <source>&apos;then&apos; needs &apos;within&apos;: the time after which somebody else is called</source>
        <translation>„then“ braucht „within“: die Zeit, nach der jemand anderes gerufen wird</translation>
    </message>
    <message>
        <source>the chain of calls comes back to &apos;%1&apos;</source>
        <translation>die Rufkette kommt auf „%1“ zurück</translation>
    </message>
    <message>
        <source>&apos;incidents&apos;</source>
        <translation>„incidents“</translation>
    </message>
    <message>
        <source>&apos;actions&apos;</source>
        <translation>„actions“</translation>
    </message>
    <message>
        <source>&apos;guard&apos;</source>
        <translation>„guard“</translation>
    </message>
    <message>
        <source>&apos;test_mail&apos;</source>
        <translation>„test_mail“</translation>
    </message>
    <message>
        <source>&apos;grafana&apos;</source>
        <translation>„grafana“</translation>
    </message>
    <message>
        <source>a scenario belongs to the heading of a step; this one is no step</source>
        <translation>ein Szenario gehört zur Überschrift eines Schritts; diese ist kein Schritt</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no parameter; they are written KEY=VALUE</source>
        <translation>„%1“ ist kein Parameter; geschrieben wird SCHLÜSSEL=WERT</translation>
    </message>
    <message>
        <source>the parameter &apos;%1&apos; stands twice</source>
        <translation>der Parameter „%1“ steht zweimal da</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no directive; known are bridgewatch:check=TARGET and bridgewatch:action=NAME</source>
        <translation>„%1“ ist keine Direktive; bekannt sind bridgewatch:check=ZIEL und bridgewatch:action=NAME</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no directive; did you mean &apos;bridgewatch:%2=&apos;?</source>
        <translation>„%1“ ist keine Direktive; war „bridgewatch:%2=“ gemeint?</translation>
    </message>
    <message>
        <source>&apos;bridgewatch:%1&apos; needs a name: bridgewatch:check=TARGET or bridgewatch:action=NAME</source>
        <translation>„bridgewatch:%1“ braucht einen Namen: bridgewatch:check=ZIEL oder bridgewatch:action=NAME</translation>
    </message>
    <message>
        <source>%1; did you mean &apos;%2&apos;?</source>
        <translation>%1; war „%2“ gemeint?</translation>
    </message>
    <message>
        <source>there is nothing to do in it: no headings such as &apos;Diagnosis&apos;, no lists, no commands</source>
        <translation>darin ist nichts zu tun: keine Überschriften wie „Diagnosis“, keine Listen, keine Befehle</translation>
    </message>
    <message>
        <source>there are no steps of diagnosis; a heading such as &apos;Diagnosis&apos; makes them</source>
        <translation>es gibt keine Schritte zur Diagnose; eine Überschrift wie „Diagnosis“ macht sie</translation>
    </message>
    <message>
        <source>the heading &apos;%1&apos; stands on line %2 as well</source>
        <translation>die Überschrift „%1“ steht auch in Zeile %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no scenario</source>
        <translation>„%1“ ist kein Szenario</translation>
    </message>
    <message>
        <source>the scenario &apos;%1&apos; belongs to &apos;%2&apos; already</source>
        <translation>das Szenario „%1“ gehört schon zu „%2“</translation>
    </message>
    <message>
        <source>there is a %1 in this command, which nobody sees who copies it</source>
        <translation>in diesem Befehl steht ein %1, das niemand sieht, der ihn kopiert</translation>
    </message>
    <message>
        <source>the profile has no target &apos;%1&apos;</source>
        <translation>das Profil hat kein Ziel „%1“</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no action</source>
        <translation>„%1“ ist keine Aktion</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no parameter &apos;%2&apos;</source>
        <translation>„%1“ hat keinen Parameter „%2“</translation>
    </message>
    <message>
        <source>not a text: there is a NUL byte; a runbook is Markdown in UTF-8</source>
        <translation>kein Text: es enthält ein NUL-Byte; ein Runbook ist Markdown in UTF-8</translation>
    </message>
    <message>
        <source>larger than %1 MB: that is no runbook</source>
        <translation>größer als %1&#xa0;MB: so groß ist kein Runbook</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>there is not enough memory to read it</source>
        <translation>zum Lesen reicht der Speicher nicht</translation>
    </message>
    <message>
        <source>too large to be a runbook once it is taken apart</source>
        <translation>zerlegt ist es zu groß für ein Runbook</translation>
    </message>
    <message>
        <source>lists and quotations are nested deeper than %1 levels</source>
        <translation>Listen und Zitate sind tiefer als %1 Ebenen verschachtelt</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Behebung</translation>
    </message>
    <message>
        <source>nested too deeply, or too many brackets or web addresses in one paragraph, to be a runbook</source>
        <translation>zu tief verschachtelt, oder zu viele Klammern oder Webadressen in einem Absatz, um ein Runbook zu sein</translation>
    </message>
    <message>
        <source>front matter begins here and never ends, so it counts as text: end it with a line &apos;---&apos; within %1 lines</source>
        <translation>hier beginnt ein Vorspann, der nie endet, und so als Text gilt: beenden Sie ihn innerhalb von %1 Zeilen mit einer Zeile „---“</translation>
    </message>
    <message>
        <source>&apos;path&apos; names files with their whole path, such as /var/backups/*.dump, not &apos;%1&apos;</source>
        <translation>„path“ nennt Dateien mit ihrem ganzen Pfad, etwa /var/backups/*.dump, nicht „%1“</translation>
    </message>
    <message>
        <source>only the last part of &apos;path&apos; may hold *, ? or [, not its folder &apos;%1&apos;</source>
        <translation>nur der letzte Teil von „path“ darf *, ? oder [ enthalten, nicht sein Ordner „%1“</translation>
    </message>
    <message>
        <source>&apos;backups&apos;</source>
        <translation>„backups“</translation>
    </message>
    <message>
        <source>&apos;readiness&apos;</source>
        <translation>„readiness“</translation>
    </message>
    <message>
        <source>&apos;%1&apos; can be read on its way to %2: use https</source>
        <translation>„%1“ kann auf dem Weg zu %2 mitgelesen werden: https benutzen</translation>
    </message>
    <message>
        <source>an account needs &apos;api_key&apos;, such as { from: keyring }</source>
        <translation>ein Konto braucht „api_key“, etwa { from: keyring }</translation>
    </message>
    <message>
        <source>there is no status page &apos;%1&apos;; the profile has: %2</source>
        <translation>es gibt keine Statusseite „%1“; das Profil hat: %2</translation>
    </message>
    <message>
        <source>none</source>
        <comment>status pages</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>the address names no dashboard as …/d/&lt;id&gt;/… does: annotations go to %1 and belong to none</source>
        <translation>die Adresse nennt kein Dashboard, wie …/d/&lt;id&gt;/… es täte: Anmerkungen gehen an %1 und gehören zu keinem</translation>
    </message>
    <message>
        <source>&apos;table&apos; is a table, or schema.table</source>
        <translation>„table“ ist eine Tabelle, oder schema.tabelle</translation>
    </message>
    <message>
        <source>&apos;canister&apos;</source>
        <translation>„canister“</translation>
    </message>
    <message>
        <source>a word of &apos;command&apos; has 1 to %1 characters, none of them invisible</source>
        <translation>ein Wort von „command“ hat 1 bis %1 Zeichen, keines davon unsichtbar</translation>
    </message>
    <message>
        <source>&apos;command&apos; is a program and its arguments, such as [dfx, canister, call, NAME, METHOD, --output, json]</source>
        <translation>„command“ ist ein Programm mit seinen Argumenten, etwa [dfx, canister, call, NAME, METHODE, --output, json]</translation>
    </message>
    <message>
        <source>there is no postgres target &apos;%1&apos;: it is of kind %2</source>
        <translation>es gibt kein postgres-Ziel „%1“: es ist von der Art %2</translation>
    </message>
    <message>
        <source>there is no postgres target &apos;%1&apos;</source>
        <translation>es gibt kein postgres-Ziel „%1“</translation>
    </message>
    <message>
        <source>there is no postgres target &apos;%1&apos;; did you mean &apos;%2&apos;?</source>
        <translation>es gibt kein postgres-Ziel „%1“; meinten Sie „%2“?</translation>
    </message>
    <message>
        <source>there is no host &apos;%1&apos;; did you mean &apos;%2&apos;?</source>
        <translation>es gibt keinen Rechner „%1“; meinten Sie „%2“?</translation>
    </message>
    <message>
        <source>this value is written in a way that is changed in the text</source>
        <translation>dieser Wert ist so geschrieben, dass er im Text geändert wird</translation>
    </message>
    <message>
        <source>an id belongs to the heading of a section or step; this one is neither</source>
        <translation>eine ID gehört zur Überschrift eines Abschnitts oder Schritts; diese ist keines von beiden</translation>
    </message>
    <message>
        <source>this comment means nothing here; known are &lt;!-- bridgewatch:scenario=ID --&gt; and &lt;!-- bridgewatch:id=NAME --&gt;, in a heading or right below it</source>
        <translation>dieser Kommentar bedeutet hier nichts; bekannt sind &lt;!-- bridgewatch:scenario=ID --&gt; und &lt;!-- bridgewatch:id=NAME --&gt; in einer Überschrift oder direkt darunter</translation>
    </message>
</context>
<context>
    <name>Logs</name>
    <message>
        <source> ⟨… %1 more bytes are left out⟩</source>
        <translation> ⟨… %1 weitere Bytes sind weggelassen⟩</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the file that was read so far is gone: what was last written to it is not seen</source>
        <translation>die bisher gelesene Datei ist fort: was zuletzt in sie geschrieben wurde, ist nicht zu sehen</translation>
    </message>
    <message>
        <source>%1 bytes not seen: they came faster than they could be read</source>
        <translation>%1 Bytes nicht gesehen: Sie kamen schneller, als sie zu lesen waren</translation>
    </message>
    <message>
        <source>the file was cut: what was written to it just before may not be seen</source>
        <translation>die Datei wurde gekürzt: was kurz davor geschrieben wurde, fehlt vielleicht</translation>
    </message>
    <message>
        <source>%1 is not a regular file</source>
        <translation>%1 ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>readable, last written %1 ago</source>
        <translation>lesbar, zuletzt geschrieben vor %1</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>timeout</source>
        <translation>Timeout</translation>
    </message>
    <message>
        <source>authentication</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>other</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>no error</source>
        <translation>kein Fehler</translation>
    </message>
    <message>
        <source>a file that was put aside cannot be read: what was written to it is not seen</source>
        <translation>eine beiseitegelegte Datei lässt sich nicht lesen: was in sie geschrieben wurde, ist nicht zu sehen</translation>
    </message>
</context>
<context>
    <name>Look</name>
    <message>
        <source>no answer within %1, at %2</source>
        <translation>keine Antwort innerhalb von %1, bei %2</translation>
    </message>
    <message>
        <source>the look was stopped</source>
        <translation>der Blick wurde abgebrochen</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>%1 at %2: %3</source>
        <translation>%1 bei %2: %3</translation>
    </message>
    <message>
        <source>the session with %1 was lost (%2), so nothing was seen from there</source>
        <translation>die Sitzung mit %1 ging verloren (%2), daher war von dort nichts zu sehen</translation>
    </message>
</context>
<context>
    <name>Matchers</name>
    <message>
        <source>&apos;%1&apos; is not a condition on a label, such as team=&quot;db&quot; or severity=~&quot;critical|high&quot;</source>
        <translation>„%1“ ist keine Bedingung an ein Label, wie team=&quot;db&quot; oder severity=~&quot;critical|high&quot;</translation>
    </message>
    <message>
        <source>not a regular expression (RE2): %1</source>
        <translation>kein regulärer Ausdruck (RE2): %1</translation>
    </message>
</context>
<context>
    <name>Moment</name>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1&#xa0;d</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1&#xa0;UTC</translation>
    </message>
</context>
<context>
    <name>Monitor</name>
    <message>
        <source>The password was refused %1 times and is not tried again, lest the account be locked: it rests until the password changes, or until you ask for a look.</source>
        <translation>Das Passwort wurde %1 Mal abgelehnt und wird nicht wieder versucht, damit das Konto nicht gesperrt wird: Es ruht, bis es sich ändert oder jemand einen Blick verlangt.</translation>
    </message>
    <message>
        <source>The password of %1 was refused and is not tried again from here: nothing is known of the sync until %1 can be logged in to.</source>
        <translation>Das Passwort von %1 wurde abgelehnt und wird von hier nicht noch einmal versucht: vom Abgleich ist nichts bekannt, bis die Anmeldung bei %1 gelingt.</translation>
    </message>
</context>
<context>
    <name>OfficeHours</name>
    <message>
        <source>Mon</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>Di</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>Mi</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>Fr</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>Sa</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>So</translation>
    </message>
    <message>
        <source>back %1</source>
        <translation>wieder ab %1</translation>
    </message>
    <message>
        <source>back %1 %2</source>
        <translation>wieder ab %1 %2</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1&#xa0;UTC</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>reachable at any time · %1</source>
        <translation>jederzeit erreichbar · %1</translation>
    </message>
    <message>
        <source>reachable now · %1</source>
        <translation>jetzt erreichbar · %1</translation>
    </message>
    <message>
        <source>asleep · %1</source>
        <translation>schläft · %1</translation>
    </message>
    <message>
        <source>not in hours · %1</source>
        <translation>nicht im Dienst · %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>jederzeit</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>the journal does not know the incident %1</source>
        <translation>das Journal kennt den Vorfall %1 nicht</translation>
    </message>
    <message>
        <source>The lab has ended by itself.</source>
        <translation>Das Labor hat von selbst geendet.</translation>
    </message>
    <message>
        <source>The lab could not be cleared away: %1</source>
        <translation>Das Labor ließ sich nicht abräumen: %1</translation>
    </message>
    <message>
        <source>this window changes nothing: it was started with --read-only, or its settings say so</source>
        <translation>dieses Fenster ändert nichts: es wurde mit --read-only gestartet, oder seine Einstellungen verlangen es</translation>
    </message>
    <message>
        <source>The profile cannot be used as it is now. What is watched is what it said before.</source>
        <translation>Das Profil kann so nicht verwendet werden. Beobachtet wird, was es vorher sagte.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>The profile was written by somebody else while it is edited here.</source>
        <translation>Jemand anderes hat das Profil geschrieben, während es hier bearbeitet wird.</translation>
    </message>
    <message>
        <source>The profile has changed on disk. What is watched is what it said before.</source>
        <translation>Das Profil hat sich auf der Platte geändert. Beobachtet wird, was vorher darin stand.</translation>
    </message>
    <message>
        <source>Difference…</source>
        <translation>Unterschied&#xa0;…</translation>
    </message>
    <message>
        <source>Watch what it says now</source>
        <translation>Beobachten, was jetzt darin steht</translation>
    </message>
    <message>
        <source>The file of the profile is gone. Its text stands in the settings still.</source>
        <translation>Die Datei des Profils ist nicht mehr da. Ihr Text steht noch in den Einstellungen.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>host</source>
        <comment>searched for by this word</comment>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Look at %1 now</source>
        <translation>%1 jetzt ansehen</translation>
    </message>
    <message>
        <source>Copy the evidence for %1</source>
        <translation>Belege zu %1 kopieren</translation>
    </message>
    <message>
        <source>Trust the host key of %1…</source>
        <translation>Dem Schlüssel von %1 vertrauen&#xa0;…</translation>
    </message>
    <message>
        <source>Look at everything now</source>
        <translation>Jetzt alles ansehen</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Zu: %1</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>an action that asks first</comment>
        <translation>%1&#xa0;…</translation>
    </message>
    <message>
        <source>Leave the lab</source>
        <translation>Labor verlassen</translation>
    </message>
    <message>
        <source>Practise in the lab…</source>
        <translation>Im Labor üben&#xa0;…</translation>
    </message>
    <message>
        <source>drill</source>
        <comment>searched for by this word</comment>
        <translation>Übung</translation>
    </message>
</context>
<context>
    <name>PathCard</name>
    <message>
        <source>up %1</source>
        <comment>a process has been running for so long</comment>
        <translation>läuft seit %1</translation>
    </message>
    <message numerus="yes">
        <source>%n restart(s)</source>
        <translation>
            <numerusform>%n Neustart</numerusform>
            <numerusform>%n Neustarts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>clients of a pooler</comment>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pm2</name>
    <message>
        <source>pm2 answers without a list of processes</source>
        <translation>pm2 antwortet ohne eine Liste von Prozessen</translation>
    </message>
    <message>
        <source>%1 is not found on the host; name its path with &apos;pm2:&apos; in the profile</source>
        <translation>%1 ist auf dem Rechner nicht zu finden; nennen Sie den Pfad mit „pm2:“ im Profil</translation>
    </message>
    <message>
        <source>no pm2 runs there for this user; was the host restarted, or is &apos;pm2_home&apos; another?</source>
        <translation>dort läuft für diesen Benutzer kein pm2; wurde der Rechner neu gestartet, oder ist „pm2_home“ ein anderes?</translation>
    </message>
    <message>
        <source>pm2 ended with an error</source>
        <translation>pm2 endete mit einem Fehler</translation>
    </message>
    <message>
        <source>pm2 knows no process %1</source>
        <translation>pm2 kennt keinen Prozess %1</translation>
    </message>
    <message>
        <source>online, up for %1</source>
        <translation>online, seit %1</translation>
    </message>
    <message>
        <source>%1 of %2 instances are not online</source>
        <translation>%1 von %2 Instanzen sind nicht online</translation>
    </message>
    <message>
        <source>pm2 says %1, after %2 restarts</source>
        <translation>pm2 sagt %1, nach %2 Neustarts</translation>
    </message>
    <message>
        <source>pm2 names no log for a process %1</source>
        <translation>pm2 nennt kein Log für einen Prozess %1</translation>
    </message>
</context>
<context>
    <name>Pooler</name>
    <message>
        <source>PgBouncer %1, %2 clients served, %3 waiting</source>
        <translation>PgBouncer %1, %2 Clients bedient, %3 warten</translation>
    </message>
</context>
<context>
    <name>Postgres</name>
    <message>
        <source>the server asks for a password and the profile names none</source>
        <translation>der Server verlangt ein Passwort, und das Profil nennt keines</translation>
    </message>
    <message>
        <source>PostgreSQL %1, %2 of %3 usable slots in use</source>
        <translation>PostgreSQL %1, %2 von %3 nutzbaren Plätzen belegt</translation>
    </message>
    <message>
        <source>the server answered no row</source>
        <translation>der Server antwortete ohne Zeile</translation>
    </message>
    <message>
        <source>the server sent more than %1 MB</source>
        <translation>der Server sandte mehr als %1&#xa0;MB</translation>
    </message>
</context>
<context>
    <name>PrivateFile</name>
    <message>
        <source>%1 is there already, and stays as it is</source>
        <translation>%1 gibt es schon, und es bleibt, wie es ist</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>ProfileDraft</name>
    <message>
        <source>%1 is not a regular file</source>
        <translation>%1 ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>the file is larger than %1 MB; use another editor</source>
        <translation>die Datei ist größer als %1&#xa0;MB; einen anderen Editor verwenden</translation>
    </message>
    <message>
        <source>the file is no text (UTF-8); use another editor</source>
        <translation>die Datei ist kein Text (UTF-8); einen anderen Editor verwenden</translation>
    </message>
    <message>
        <source>a line is longer than %1 characters; use another editor</source>
        <translation>eine Zeile ist länger als %1 Zeichen; einen anderen Editor verwenden</translation>
    </message>
    <message>
        <source>the file was written by somebody else meanwhile; decide first which text stays</source>
        <translation>die Datei hat inzwischen jemand anderes geschrieben; zuerst entscheiden, welcher Text bleibt</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made</source>
        <translation>der Ordner %1 kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>%1 could not be written: %2; the text stands here still</source>
        <translation>%1 ließ sich nicht schreiben: %2; der Text steht noch hier</translation>
    </message>
    <message>
        <source>some lines end with CR and LF and some with LF; use another editor</source>
        <translation>einige Zeilen enden mit CR und LF, andere mit LF; bitte einen anderen Editor verwenden</translation>
    </message>
    <message>
        <source>the file has characters that end a line and are no line feed; use another editor</source>
        <translation>die Datei enthält Zeichen, die eine Zeile beenden und kein Zeilenvorschub sind; bitte einen anderen Editor verwenden</translation>
    </message>
    <message>
        <source>%1 belongs to somebody else, and saved here it would change its owner; use another editor</source>
        <translation>%1 gehört jemand anderem, und hier gespeichert bekäme die Datei einen anderen Besitzer; bitte einen anderen Editor verwenden</translation>
    </message>
</context>
<context>
    <name>ProfileSchema</name>
    <message>
        <source>What Bridgewatch looks at, and from where.</source>
        <translation>Was Bridgewatch ansieht, und von wo aus.</translation>
    </message>
    <message>
        <source>Version of this form: 1.</source>
        <translation>Version dieser Form: 1.</translation>
    </message>
    <message>
        <source>Name of this world, shown in the window and the first part of keyring entries.</source>
        <translation>Name dieser Welt, im Fenster gezeigt und erster Teil der Einträge im Schlüsselbund.</translation>
    </message>
    <message>
        <source>What every host and target does unless it says otherwise.</source>
        <translation>Was für jeden Rechner und jedes Ziel gilt, sofern dort nichts anderes steht.</translation>
    </message>
    <message>
        <source>Time from one look to the next, a duration from 1s to 24h, by default 15s.</source>
        <translation>Zeit von einem Blick zum nächsten, eine Dauer von 1s bis 24h, voreingestellt 15s.</translation>
    </message>
    <message>
        <source>Time that a look may take, a duration from 100ms to 2m, by default 3s.</source>
        <translation>Zeit, die ein Blick brauchen darf, eine Dauer von 100ms bis 2m, voreingestellt 3s.</translation>
    </message>
    <message>
        <source>Failing looks in a row before an alarm, 1 to 100, by default 3.</source>
        <translation>Gescheiterte Blicke in Folge, bis ein Alarm entsteht, 1 bis 100, voreingestellt 3.</translation>
    </message>
    <message>
        <source>Good looks in a row that end an alarm, 1 to 100, by default 2.</source>
        <translation>Gute Blicke in Folge, die einen Alarm beenden, 1 bis 100, voreingestellt 2.</translation>
    </message>
    <message>
        <source>Machines reached over SSH, by id: each is looked at like a target, and is a vantage; at most 200.</source>
        <translation>Rechner, die über SSH erreicht werden, nach Kennung: jeder wird angesehen wie ein Ziel und ist ein Standort; höchstens 200.</translation>
    </message>
    <message>
        <source>What to look at, at least one and at most 10000.</source>
        <translation>Was anzusehen ist, mindestens ein Ziel und höchstens 10000.</translation>
    </message>
    <message>
        <source>Files of runbooks, relative to the profile, at most 200.</source>
        <translation>Dateien der Runbooks, relativ zum Profil, höchstens 200.</translation>
    </message>
    <message>
        <source>Where alerts come from, how soon they need an answer, and when they are expected.</source>
        <translation>Woher Alarme kommen, wie bald sie eine Antwort brauchen und wann sie erwartet werden.</translation>
    </message>
    <message>
        <source>Alertmanagers to hear of alerts from, at most 16.</source>
        <translation>Alertmanager, die nach Alarmen gefragt werden, höchstens 16.</translation>
    </message>
    <message>
        <source>Files of runbooks, relative to the profile, by the name of the alert, at most 1000.</source>
        <translation>Dateien der Runbooks, relativ zum Profil, nach dem Namen des Alarms, höchstens 1000.</translation>
    </message>
    <message>
        <source>How soon somebody has to respond, by severity.</source>
        <translation>Wie bald jemand reagieren muss, nach Schwere.</translation>
    </message>
    <message>
        <source>To a critical alert, a duration from 1m to 30d, by default 15m.</source>
        <translation>Auf einen kritischen Alarm, eine Dauer von 1m bis 30d, voreingestellt 15m.</translation>
    </message>
    <message>
        <source>To a high alert, such as a target that fails, a duration from 1m to 30d, by default 1h.</source>
        <translation>Auf einen hohen Alarm, etwa ein gestörtes Ziel, eine Dauer von 1m bis 30d, voreingestellt 1h.</translation>
    </message>
    <message>
        <source>To a warning, a duration from 1m to 30d, by default 1h.</source>
        <translation>Auf eine Warnung, eine Dauer von 1m bis 30d, voreingestellt 1h.</translation>
    </message>
    <message>
        <source>To what is only said, a duration from 1m to 30d, by default 24h.</source>
        <translation>Auf eine bloße Mitteilung, eine Dauer von 1m bis 30d, voreingestellt 24h.</translation>
    </message>
    <message>
        <source>Times in which alerts are expected: they are kept, and neither shown nor notified; at most 200.</source>
        <translation>Zeiten, in denen Alarme erwartet werden: sie werden aufbewahrt, aber weder gezeigt noch gemeldet; höchstens 200.</translation>
    </message>
    <message>
        <source>Where the past beyond this machine is kept, by default nowhere.</source>
        <translation>Wo der Verlauf außerhalb dieses Rechners aufbewahrt wird, voreingestellt nirgends.</translation>
    </message>
    <message>
        <source>A Prometheus that scrapes &apos;bridgewatchctl watch --metrics&apos;, or has series that say the same, by default none.</source>
        <translation>Ein Prometheus, das „bridgewatchctl watch --metrics“ abfragt oder Reihen hat, die dasselbe sagen, voreingestellt keines.</translation>
    </message>
    <message>
        <source>Root of the Prometheus server, an http or https address without a login in it.</source>
        <translation>Wurzel des Prometheus-Servers, eine http- oder https-Adresse ohne Anmeldung darin.</translation>
    </message>
    <message>
        <source>Time between two scrapes there, a duration from 1s to 24h, by default 15s.</source>
        <translation>Zeit zwischen zwei Abfragen (scrapes) dort, eine Dauer von 1s bis 24h, voreingestellt 15s.</translation>
    </message>
    <message>
        <source>PromQL for a TARGET/READING or TARGET@VANTAGE/READING, by default what &apos;watch --metrics&apos; exports of each.</source>
        <translation>PromQL zu ZIEL/MESSWERT oder ZIEL@STANDORT/MESSWERT, voreingestellt, was „watch --metrics“ von jedem ausgibt.</translation>
    </message>
    <message>
        <source>How incidents are kept.</source>
        <translation>Wie Vorfälle geführt werden.</translation>
    </message>
    <message>
        <source>Time that everything has to stay well before an incident is over, a duration from 1s to 24h, by default 30m.</source>
        <translation>Zeit, die alles gesund bleiben muss, bevor ein Vorfall vorbei ist, eine Dauer von 1s bis 24h, voreingestellt 30m.</translation>
    </message>
    <message>
        <source>How a test mail is asked for, by default not at all.</source>
        <translation>Wie eine Testmail verlangt wird, voreingestellt gar nicht.</translation>
    </message>
    <message>
        <source>Where to post to, an http or https address without a login in it.</source>
        <translation>Wohin gesendet wird (POST), eine http- oder https-Adresse ohne Anmeldung darin.</translation>
    </message>
    <message>
        <source>Top-level fields of the JSON body and the single value of each, by default none.</source>
        <translation>Felder der obersten Ebene des JSON-Inhalts und der einzelne Wert eines jeden, voreingestellt keine.</translation>
    </message>
    <message>
        <source>The dashboard to open and, with a token, to tell of each incident, by default none.</source>
        <translation>Das Dashboard, das geöffnet wird und, mit einem Token, von jedem Vorfall erfährt, voreingestellt keines.</translation>
    </message>
    <message>
        <source>Address of the dashboard, http or https, without a login in it; annotations go to its server, and to it alone where it holds /d/ and an id.</source>
        <translation>Adresse des Dashboards, http oder https, ohne Anmeldung darin; Anmerkungen gehen an seinen Server, und nur an dieses Dashboard, wo die Adresse /d/ und eine Kennung enthält.</translation>
    </message>
    <message>
        <source>Token of a service account that may write annotations, in the forms of a password, by default none: then there are none.</source>
        <translation>Token eines Dienstkontos, das Anmerkungen schreiben darf, in den Formen eines Passworts, voreingestellt keines: dann gibt es keine Anmerkungen.</translation>
    </message>
    <message>
        <source>Whether anything may be changed, and what never.</source>
        <translation>Ob etwas geändert werden darf, und was nie.</translation>
    </message>
    <message>
        <source>Whether actions may be carried out once somebody has confirmed them, by default read-only.</source>
        <translation>Ob Aktionen ausgeführt werden dürfen, sobald jemand sie bestätigt hat, voreingestellt read-only.</translation>
    </message>
    <message>
        <source>Sessions that no action ends, by default none.</source>
        <translation>Sitzungen, die keine Aktion beendet, voreingestellt keine.</translation>
    </message>
    <message>
        <source>Roles whose sessions are never ended, by their exact names, by default none.</source>
        <translation>Rollen, deren Sitzungen nie beendet werden, mit ihrem genauen Namen, voreingestellt keine.</translation>
    </message>
    <message>
        <source>Values of application_name whose sessions are never ended, exactly, by default none.</source>
        <translation>Werte von application_name, deren Sitzungen nie beendet werden, genau so geschrieben, voreingestellt keine.</translation>
    </message>
    <message>
        <source>Sessions that one action may end, 1 to 1000, by default 50.</source>
        <translation>Sitzungen, die eine Aktion beenden darf, 1 bis 1000, voreingestellt 50.</translation>
    </message>
    <message>
        <source>Whom to call, at most 200.</source>
        <translation>Wer zu rufen ist, höchstens 200.</translation>
    </message>
    <message>
        <source>When to call whom, at most 100 rules.</source>
        <translation>Wann wer zu rufen ist, höchstens 100 Regeln.</translation>
    </message>
    <message>
        <source>What the readiness checks cannot find out by themselves.</source>
        <translation>Was die Prüfungen der Bereitschaft nicht selbst herausfinden können.</translation>
    </message>
    <message>
        <source>Where the backups of the database lie, by default nowhere that is known.</source>
        <translation>Wo die Sicherungen der Datenbank liegen, voreingestellt an keinem bekannten Ort.</translation>
    </message>
    <message>
        <source>Host of this profile on which they lie.</source>
        <translation>Rechner dieses Profils, auf dem sie liegen.</translation>
    </message>
    <message>
        <source>Their files, with the whole path; its last part may hold *, ? and [.</source>
        <translation>Ihre Dateien, mit dem ganzen Pfad; dessen letzter Teil darf *, ? und [ enthalten.</translation>
    </message>
    <message>
        <source>Age that the newest may have, a duration from 1m to 30d, by default 26h.</source>
        <translation>Alter, das die neueste haben darf, eine Dauer von 1m bis 30d, voreingestellt 26h.</translation>
    </message>
    <message>
        <source>Where the past is kept, and for how long.</source>
        <translation>Wo der Verlauf aufbewahrt wird, und wie lange.</translation>
    </message>
    <message>
        <source>A file of this machine&apos;s own, by default sqlite.</source>
        <translation>Eine Datei auf diesem Rechner, voreingestellt sqlite.</translation>
    </message>
    <message>
        <source>Time that every look is kept, a duration from 1h to 31d, by default 24h.</source>
        <translation>Zeit, die jeder Blick aufbewahrt wird, eine Dauer von 1h bis 31d, voreingestellt 24h.</translation>
    </message>
    <message>
        <source>Time that minutes are kept with their extremes, a duration from 1d to 366d, by default 30d.</source>
        <translation>Zeit, die Minuten mit ihren Höchst- und Tiefstwerten aufbewahrt werden, eine Dauer von 1d bis 366d, voreingestellt 30d.</translation>
    </message>
    <message>
        <source>Time that hours are kept with their extremes, and changes of state, a duration from 1d to 3660d, by default 365d.</source>
        <translation>Zeit, die Stunden mit ihren Höchst- und Tiefstwerten aufbewahrt werden, und Wechsel des Zustands, eine Dauer von 1d bis 3660d, voreingestellt 365d.</translation>
    </message>
    <message>
        <source>Size that the file may reach, 10 MB to 100 GB, by default 500 MB; beyond it the oldest of the finest goes first.</source>
        <translation>Größe, die die Datei erreichen darf, 10 MB bis 100 GB, voreingestellt 500 MB; darüber hinaus wird zuerst das Älteste vom Feinsten entfernt.</translation>
    </message>
    <message>
        <source>Address of the Alertmanager, http or https, without a login.</source>
        <translation>Adresse des Alertmanagers, http oder https, ohne Anmeldung.</translation>
    </message>
    <message>
        <source>Conditions on the labels of its alerts that all have to be true, by default none, such as team=&quot;db&quot;; a pattern (=~) is RE2&apos;s and has to fit the whole label.</source>
        <translation>Bedingungen an die Labels seiner Alarme, die alle zutreffen müssen, voreingestellt keine, wie team=&quot;db&quot;; ein Muster (=~) ist eines von RE2 und muss auf das ganze Label passen.</translation>
    </message>
    <message>
        <source>When it begins, with its offset, such as 2026-11-28T02:00Z.</source>
        <translation>Wann es beginnt, mit seinem Abstand zu UTC, wie 2026-11-28T02:00Z.</translation>
    </message>
    <message>
        <source>When it ends, with its offset.</source>
        <translation>Wann es endet, mit seinem Abstand zu UTC.</translation>
    </message>
    <message>
        <source>Days and hours, such as Sat 02:00-04:00; an end that is not after the beginning is on the next day.</source>
        <translation>Tage und Stunden, wie Sat 02:00-04:00; ein Ende, das nicht nach dem Beginn liegt, ist am nächsten Tag.</translation>
    </message>
    <message>
        <source>Time zone of the hours, such as Europe/Berlin, by default UTC.</source>
        <translation>Zeitzone der Stunden, wie Europe/Berlin, voreingestellt UTC.</translation>
    </message>
    <message>
        <source>Ids of the hosts and targets whose alerts are expected, by default whatever the labels say.</source>
        <translation>Kennungen der Rechner und Ziele, deren Alarme erwartet werden, voreingestellt, was die Labels sagen.</translation>
    </message>
    <message>
        <source>Conditions on the labels of the alerts that are expected, by default none; without targets and labels it is every alert.</source>
        <translation>Bedingungen an die Labels der Alarme, die erwartet werden, voreingestellt keine; ohne Ziele und Labels gilt es für jeden Alarm.</translation>
    </message>
    <message>
        <source>Why, a sentence to show.</source>
        <translation>Warum, ein Satz, der gezeigt wird.</translation>
    </message>
    <message>
        <source>Name that rules call this contact by, once among all contacts.</source>
        <translation>Name, unter dem Regeln diesen Kontakt rufen, einmalig unter allen Kontakten.</translation>
    </message>
    <message>
        <source>Name to show, by default the id.</source>
        <translation>Name, der gezeigt wird, voreingestellt die Kennung.</translation>
    </message>
    <message>
        <source>What they are there for, such as DBA, by default not said.</source>
        <translation>Wofür dieser Kontakt da ist, wie DBA, voreingestellt nicht angegeben.</translation>
    </message>
    <message>
        <source>Number to call, at best with the country&apos;s code, such as +1 555 0100, by default none.</source>
        <translation>Nummer zum Anrufen, am besten mit Landesvorwahl, wie +1 555 0100, voreingestellt keine.</translation>
    </message>
    <message>
        <source>Address to write to, by default none.</source>
        <translation>Adresse zum Schreiben, voreingestellt keine.</translation>
    </message>
    <message>
        <source>Link that opens a conversation, by default none.</source>
        <translation>Link, der ein Gespräch öffnet, voreingestellt keiner.</translation>
    </message>
    <message>
        <source>Where the address to post messages to is, by default none: { from: keyring }, { env: NAME } or { file: PATH }, never the address itself.</source>
        <translation>Wo die Adresse steht, an die Nachrichten gesendet werden, voreingestellt keine: { from: keyring }, { env: NAME } oder { file: PATH }, nie die Adresse selbst.</translation>
    </message>
    <message>
        <source>When they answer, by default always; an end that is not after the beginning is on the next day.</source>
        <translation>Wann der Kontakt antwortet, voreingestellt immer; ein Ende, das nicht nach dem Beginn liegt, ist am nächsten Tag.</translation>
    </message>
    <message>
        <source>Condition: database-unrecoverable, data-corruption, provider-outage, prolonged-mail-outage, response-time-exceeded, scenario:ID, severity:S or worse, or ask:&quot;a question&quot; that only a person can answer.</source>
        <translation>Bedingung: database-unrecoverable, data-corruption, provider-outage, prolonged-mail-outage, response-time-exceeded, scenario:ID, severity:S oder schlimmer, oder ask:&quot;eine Frage&quot;, die nur ein Mensch beantworten kann.</translation>
    </message>
    <message>
        <source>Time that the condition has to hold, a duration from 1s to 24h, by default none, and 30m of prolonged-mail-outage.</source>
        <translation>Zeit, die die Bedingung gelten muss, eine Dauer von 1s bis 24h, voreingestellt keine, und 30m bei prolonged-mail-outage.</translation>
    </message>
    <message>
        <source>Id of the contact to call.</source>
        <translation>Kennung des Kontakts, der zu rufen ist.</translation>
    </message>
    <message>
        <source>Time in which they are to answer, a duration from 1m to 30d, by default at once.</source>
        <translation>Zeit, binnen der er antworten soll, eine Dauer von 1m bis 30d, voreingestellt sofort.</translation>
    </message>
    <message>
        <source>Id of the contact to call when they do not, by default nobody.</source>
        <translation>Kennung des Kontakts, der zu rufen ist, wenn er nicht antwortet, voreingestellt niemand.</translation>
    </message>
    <message>
        <source>From here on the target is in warning, in the unit of the reading, by default never.</source>
        <translation>Von hier an steht das Ziel auf Warnung, in der Einheit des Messwerts, voreingestellt nie.</translation>
    </message>
    <message>
        <source>From here on the target has failed, in the unit of the reading, by default never; it does not lie on the good side of the warning.</source>
        <translation>Von hier an ist das Ziel gestört, in der Einheit des Messwerts, voreingestellt nie; die Grenze liegt nicht auf der guten Seite der Warnung.</translation>
    </message>
    <message>
        <source>In the system keyring, where &apos;bridgewatchctl secret set ID.password&apos; puts it.</source>
        <translation>Im Schlüsselbund des Systems, wohin „bridgewatchctl secret set ID.password“ es legt.</translation>
    </message>
    <message>
        <source>In the environment variable of this name.</source>
        <translation>In der Umgebungsvariablen dieses Namens.</translation>
    </message>
    <message>
        <source>In the first line of this file; a relative path starts at the profile, ~/ at the home folder.</source>
        <translation>In der ersten Zeile dieser Datei; ein relativer Pfad beginnt beim Profil, ~/ beim persönlichen Ordner.</translation>
    </message>
    <message>
        <source>Name to show, cut at 60 characters, by default the id.</source>
        <translation>Name, der gezeigt wird, bei 60 Zeichen gekürzt, voreingestellt die Kennung.</translation>
    </message>
    <message>
        <source>Ids of the hosts and targets that this one leans on, by default none: edges of the path map, and what tells cause from symptom.</source>
        <translation>Kennungen der Rechner und Ziele, auf die sich dieses stützt, voreingestellt keine: Kanten der Pfadkarte, und was Ursache von Symptom unterscheidet.</translation>
    </message>
    <message>
        <source>Where to look from: desk, which is this machine, and ids of hosts; by default the desk alone.</source>
        <translation>Von wo aus anzusehen ist: desk, also dieser Rechner, und Kennungen von Rechnern; voreingestellt nur dieser Platz (desk).</translation>
    </message>
    <message>
        <source>Id of the host that it runs on, by default not said; when a connection is refused, the sockets that listen there are evidence.</source>
        <translation>Kennung des Rechners, auf dem es läuft, voreingestellt nicht angegeben; wird eine Verbindung abgelehnt, gehören die Sockets, die dort lauschen, zu den Belegen.</translation>
    </message>
    <message>
        <source>Time from one look to the next, a duration from 1s to 24h, by default that of &apos;defaults&apos;.</source>
        <translation>Zeit von einem Blick zum nächsten, eine Dauer von 1s bis 24h, voreingestellt wie in „defaults“.</translation>
    </message>
    <message>
        <source>Time that a look may take, a duration from 100ms to 2m, by default that of &apos;defaults&apos;.</source>
        <translation>Zeit, die ein Blick brauchen darf, eine Dauer von 100ms bis 2m, voreingestellt wie in „defaults“.</translation>
    </message>
    <message>
        <source>Failing looks in a row before an alarm, 1 to 100, by default that of &apos;defaults&apos;.</source>
        <translation>Gescheiterte Blicke in Folge, bis ein Alarm entsteht, 1 bis 100, voreingestellt wie in „defaults“.</translation>
    </message>
    <message>
        <source>Good looks in a row that end an alarm, 1 to 100, by default that of &apos;defaults&apos;.</source>
        <translation>Gute Blicke in Folge, die einen Alarm beenden, 1 bis 100, voreingestellt wie in „defaults“.</translation>
    </message>
    <message>
        <source>Role to log in as.</source>
        <translation>Rolle für die Anmeldung.</translation>
    </message>
    <message>
        <source>Where the password is, by default none: { from: keyring }, { env: NAME } or { file: PATH }, never the password itself.</source>
        <translation>Wo das Passwort steht, voreingestellt keines: { from: keyring }, { env: NAME } oder { file: PATH }, nie das Passwort selbst.</translation>
    </message>
    <message>
        <source>Where the bearer token is, by default none: { from: keyring }, { env: NAME } or { file: PATH }, never the token itself.</source>
        <translation>Wo das Bearer-Token steht, voreingestellt keines: { from: keyring }, { env: NAME } oder { file: PATH }, nie das Token selbst.</translation>
    </message>
    <message>
        <source>How much TLS, in libpq&apos;s words, by default verify-full.</source>
        <translation>Wie viel TLS, in den Worten von libpq, voreingestellt verify-full.</translation>
    </message>
    <message>
        <source>File of the certificate authorities to trust, relative to the profile, by default the system&apos;s.</source>
        <translation>Datei der Zertifizierungsstellen, denen vertraut wird, relativ zum Profil, voreingestellt die des Systems.</translation>
    </message>
    <message>
        <source>File of the certificate to show to the server, relative to the profile, by default none.</source>
        <translation>Datei des Zertifikats, das dem Server gezeigt wird, relativ zum Profil, voreingestellt keine.</translation>
    </message>
    <message>
        <source>File of the key to &apos;sslcert&apos;, relative to the profile, by default none.</source>
        <translation>Datei des Schlüssels zu „sslcert“, relativ zum Profil, voreingestellt keine.</translation>
    </message>
    <message>
        <source>Time to connect, in milliseconds; high is bad.</source>
        <translation>Zeit bis zur Verbindung, in Millisekunden; viel ist schlecht.</translation>
    </message>
    <message>
        <source>Days until the certificate expires; low is bad.</source>
        <translation>Tage, bis das Zertifikat abläuft; wenig ist schlecht.</translation>
    </message>
    <message>
        <source>Host name or address to reach by SSH.</source>
        <translation>Rechnername oder Adresse für SSH.</translation>
    </message>
    <message>
        <source>Port of its SSH server, 1 to 65535, by default 22.</source>
        <translation>Port seines SSH-Servers, 1 bis 65535, voreingestellt 22.</translation>
    </message>
    <message>
        <source>User to log in as, by default who runs Bridgewatch.</source>
        <translation>Benutzer für die Anmeldung, voreingestellt, wer Bridgewatch ausführt.</translation>
    </message>
    <message>
        <source>File of the private key, relative to the profile, by default the agent&apos;s keys, then the usual files.</source>
        <translation>Datei des privaten Schlüssels, relativ zum Profil, voreingestellt die Schlüssel des Agenten, dann die üblichen Dateien.</translation>
    </message>
    <message>
        <source>File of the host keys to trust, relative to the profile, by default ~/.ssh/known_hosts.</source>
        <translation>Datei der Hostschlüssel, denen vertraut wird, relativ zum Profil, voreingestellt ~/.ssh/known_hosts.</translation>
    </message>
    <message>
        <source>Name of this target, once among all hosts and targets: 1 to 64 letters, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;.</source>
        <translation>Name dieses Ziels, einmalig unter allen Rechnern und Zielen: 1 bis 64 Buchstaben, Ziffern, „-“, „_“ und „.“.</translation>
    </message>
    <message>
        <source>What it is, and so how it is looked at.</source>
        <translation>Was es ist, und damit, wie es angesehen wird.</translation>
    </message>
    <message>
        <source>Page to ask for, an http or https address without a login in it.</source>
        <translation>Seite, die abgerufen wird, eine http- oder https-Adresse ohne Anmeldung darin.</translation>
    </message>
    <message>
        <source>What the answer must be, by default status 200.</source>
        <translation>Wie die Antwort sein muss, voreingestellt Status 200.</translation>
    </message>
    <message>
        <source>Status of the answer, 100 to 599, by default 200.</source>
        <translation>Status der Antwort, 100 bis 599, voreingestellt 200.</translation>
    </message>
    <message>
        <source>Top-level fields of a JSON body and the single value of each, by default none.</source>
        <translation>Felder der obersten Ebene eines JSON-Inhalts und der einzelne Wert eines jeden, voreingestellt keine.</translation>
    </message>
    <message>
        <source>Regular expression (RE2) that the body must contain, by default anything.</source>
        <translation>Regulärer Ausdruck (RE2), den der Inhalt enthalten muss, voreingestellt beliebig.</translation>
    </message>
    <message>
        <source>Limits of its readings, by default none.</source>
        <translation>Grenzen seiner Messwerte, voreingestellt keine.</translation>
    </message>
    <message>
        <source>Time until the answer was there, in milliseconds; high is bad.</source>
        <translation>Zeit, bis die Antwort da war, in Millisekunden; viel ist schlecht.</translation>
    </message>
    <message>
        <source>Size of the body, in bytes; high is bad.</source>
        <translation>Größe des Inhalts, in Bytes; viel ist schlecht.</translation>
    </message>
    <message>
        <source>Host name or address of the server.</source>
        <translation>Name oder Adresse des Servers.</translation>
    </message>
    <message>
        <source>Port of the server, 1 to 65535, by default 5432.</source>
        <translation>Port des Servers, 1 bis 65535, voreingestellt 5432.</translation>
    </message>
    <message>
        <source>Database to open.</source>
        <translation>Datenbank, die geöffnet wird.</translation>
    </message>
    <message>
        <source>Whether SCRAM is bound to the TLS connection, by default prefer under sslmode verify-full, disable under disable, else require.</source>
        <translation>Ob SCRAM an die TLS-Verbindung gebunden wird, voreingestellt prefer bei sslmode verify-full, disable bei disable, sonst require.</translation>
    </message>
    <message>
        <source>Login for actions alone, which may use the slots that are reserved, by default none: then it is the target&apos;s user.</source>
        <translation>Anmeldung nur für Aktionen, die die reservierten Plätze nutzen darf, voreingestellt keine: dann gilt der Benutzer des Ziels.</translation>
    </message>
    <message>
        <source>Limits of its readings, by default of sessions.used_ratio alone.</source>
        <translation>Grenzen seiner Messwerte, voreingestellt nur für sessions.used_ratio.</translation>
    </message>
    <message>
        <source>Sessions of every kind, a number; high is bad.</source>
        <translation>Sitzungen jeder Art, eine Anzahl; viel ist schlecht.</translation>
    </message>
    <message>
        <source>Sessions that run a query, a number; high is bad.</source>
        <translation>Sitzungen, die eine Abfrage ausführen, eine Anzahl; viel ist schlecht.</translation>
    </message>
    <message>
        <source>Sessions that wait for their client, a number; high is bad.</source>
        <translation>Sitzungen, die auf ihren Client warten, eine Anzahl; viel ist schlecht.</translation>
    </message>
    <message>
        <source>Sessions that wait for their client within a transaction, a number; high is bad.</source>
        <translation>Sitzungen, die innerhalb einer Transaktion auf ihren Client warten, eine Anzahl; viel ist schlecht.</translation>
    </message>
    <message>
        <source>Sessions that wait for a lock, a number; high is bad.</source>
        <translation>Sitzungen, die auf eine Sperre warten, eine Anzahl; viel ist schlecht.</translation>
    </message>
    <message>
        <source>The server&apos;s max_connections, a number; high is bad.</source>
        <translation>max_connections des Servers, eine Anzahl; viel ist schlecht.</translation>
    </message>
    <message>
        <source>Slots kept for administrators, a number; high is bad.</source>
        <translation>Plätze, die Administratoren vorbehalten sind, eine Anzahl; viel ist schlecht.</translation>
    </message>
    <message>
        <source>Slots for everybody else, a number; high is bad.</source>
        <translation>Plätze für alle anderen, eine Anzahl; viel ist schlecht.</translation>
    </message>
    <message>
        <source>Share of the usable slots that is taken, 0 to 1, by default warning 0.8 and critical 0.95; high is bad.</source>
        <translation>Anteil der nutzbaren Plätze, der belegt ist, 0 bis 1, voreingestellt warning 0.8 und critical 0.95; viel ist schlecht.</translation>
    </message>
    <message>
        <source>Age of the oldest transaction, in seconds; high is bad.</source>
        <translation>Alter der ältesten Transaktion, in Sekunden; viel ist schlecht.</translation>
    </message>
    <message>
        <source>Size of the database, in bytes; high is bad.</source>
        <translation>Größe der Datenbank, in Bytes; viel ist schlecht.</translation>
    </message>
    <message>
        <source>Time since the server started, in seconds; low is bad.</source>
        <translation>Zeit seit dem Start des Servers, in Sekunden; wenig ist schlecht.</translation>
    </message>
    <message>
        <source>Age of what a replica replayed last, in seconds; high is bad.</source>
        <translation>Alter dessen, was ein Replikat zuletzt nachvollzogen hat, in Sekunden; viel ist schlecht.</translation>
    </message>
    <message>
        <source>Damaged pages that the server has met, a number, of which one is a failure without any limit; high is bad.</source>
        <translation>Beschädigte Seiten, auf die der Server gestoßen ist, eine Anzahl; schon eine ist eine Störung, auch ohne Grenze; viel ist schlecht.</translation>
    </message>
    <message>
        <source>Host name or address of the pooler.</source>
        <translation>Name oder Adresse des Poolers.</translation>
    </message>
    <message>
        <source>Port of the pooler, 1 to 65535, by default 6432.</source>
        <translation>Port des Poolers, 1 bis 65535, voreingestellt 6432.</translation>
    </message>
    <message>
        <source>User of the pooler&apos;s console, one of its stats_users.</source>
        <translation>Benutzer der Konsole des Poolers, einer seiner stats_users.</translation>
    </message>
    <message>
        <source>Whether SCRAM is bound to the TLS connection, by default prefer; PgBouncer has none.</source>
        <translation>Ob SCRAM an die TLS-Verbindung gebunden wird, voreingestellt prefer; PgBouncer kennt das nicht.</translation>
    </message>
    <message>
        <source>Login for actions alone, one of the pooler&apos;s admin_users, by default none: then it is the target&apos;s user.</source>
        <translation>Anmeldung nur für Aktionen, einer der admin_users des Poolers, voreingestellt keine: dann gilt der Benutzer des Ziels.</translation>
    </message>
    <message>
        <source>Clients that have a server or wait for none, a number; high is bad.</source>
        <translation>Clients, die einen Server haben oder auf keinen warten, eine Anzahl; viel ist schlecht.</translation>
    </message>
    <message>
        <source>Clients that wait for a server, a number; high is bad.</source>
        <translation>Clients, die auf einen Server warten, eine Anzahl; viel ist schlecht.</translation>
    </message>
    <message>
        <source>Server connections that a client holds, a number; high is bad.</source>
        <translation>Serververbindungen, die ein Client hält, eine Anzahl; viel ist schlecht.</translation>
    </message>
    <message>
        <source>Server connections that are free, a number; high is bad.</source>
        <translation>Serververbindungen, die frei sind, eine Anzahl; viel ist schlecht.</translation>
    </message>
    <message>
        <source>How long the first client in the queue has waited, in seconds; high is bad.</source>
        <translation>Wie lange der erste Client in der Schlange gewartet hat, in Sekunden; viel ist schlecht.</translation>
    </message>
    <message>
        <source>Queries in a second, on the pooler&apos;s average; high is bad.</source>
        <translation>Abfragen pro Sekunde, im Mittel des Poolers; viel ist schlecht.</translation>
    </message>
    <message>
        <source>Time of a query, on the pooler&apos;s average, in milliseconds; high is bad.</source>
        <translation>Dauer einer Abfrage, im Mittel des Poolers, in Millisekunden; viel ist schlecht.</translation>
    </message>
    <message>
        <source>Time that a client waited for a server, on the pooler&apos;s average, in milliseconds; high is bad.</source>
        <translation>Zeit, die ein Client auf einen Server gewartet hat, im Mittel des Poolers, in Millisekunden; viel ist schlecht.</translation>
    </message>
    <message>
        <source>Databases that are paused, a number, of which one is a warning without any limit; high is bad.</source>
        <translation>Datenbanken, die angehalten sind, eine Anzahl; schon eine ist eine Warnung, auch ohne Grenze; viel ist schlecht.</translation>
    </message>
    <message>
        <source>Databases that are disabled, a number, of which one is a warning without any limit; high is bad.</source>
        <translation>Datenbanken, die abgeschaltet sind, eine Anzahl; schon eine ist eine Warnung, auch ohne Grenze; viel ist schlecht.</translation>
    </message>
    <message>
        <source>Id of the host where pm2 runs; it is looked at from there, and needs it.</source>
        <translation>Kennung des Rechners, auf dem pm2 läuft; das Ziel wird von dort aus angesehen und braucht ihn.</translation>
    </message>
    <message>
        <source>Name of the process as pm2 lists it.</source>
        <translation>Name des Prozesses, wie pm2 ihn auflistet.</translation>
    </message>
    <message>
        <source>The program on the host, a path or a name for its PATH, by default pm2.</source>
        <translation>Das Programm auf dem Rechner, ein Pfad oder ein Name für dessen PATH, voreingestellt pm2.</translation>
    </message>
    <message>
        <source>Its PM2_HOME on the host, which may begin with ~/, by default the login&apos;s own.</source>
        <translation>Sein PM2_HOME auf dem Rechner, das mit ~/ beginnen darf, voreingestellt das der Anmeldung.</translation>
    </message>
    <message>
        <source>Instances of the process, a number; high is bad.</source>
        <translation>Instanzen des Prozesses, eine Anzahl; viel ist schlecht.</translation>
    </message>
    <message>
        <source>Instances that are not online, a number, of which one is a warning without any limit; high is bad.</source>
        <translation>Instanzen, die nicht online sind, eine Anzahl; schon eine ist eine Warnung, auch ohne Grenze; viel ist schlecht.</translation>
    </message>
    <message>
        <source>Restarts that pm2 has counted, a number; high is bad.</source>
        <translation>Neustarts, die pm2 gezählt hat, eine Anzahl; viel ist schlecht.</translation>
    </message>
    <message>
        <source>Restarts since the look before, a number, of which one is a warning without any limit; high is bad.</source>
        <translation>Neustarts seit dem vorigen Blick, eine Anzahl; schon einer ist eine Warnung, auch ohne Grenze; viel ist schlecht.</translation>
    </message>
    <message>
        <source>Time since the youngest instance started, in seconds; low is bad.</source>
        <translation>Zeit seit dem Start der jüngsten Instanz, in Sekunden; wenig ist schlecht.</translation>
    </message>
    <message>
        <source>Memory of all instances, in bytes; high is bad.</source>
        <translation>Speicher aller Instanzen, in Bytes; viel ist schlecht.</translation>
    </message>
    <message>
        <source>Processors that all instances use, 1 for a whole one; high is bad.</source>
        <translation>Prozessoren, die alle Instanzen nutzen, 1 für einen ganzen; viel ist schlecht.</translation>
    </message>
    <message>
        <source>Id of the host where the log lies, or desk; it is read there, and needs it.</source>
        <translation>Kennung des Rechners, auf dem das Log liegt, oder desk; es wird dort gelesen, und das Ziel braucht ihn.</translation>
    </message>
    <message>
        <source>The file, which may begin with ~/, by default none.</source>
        <translation>Die Datei, die mit ~/ beginnen darf, voreingestellt keine.</translation>
    </message>
    <message>
        <source>Name of a process as pm2 lists it, whose output and errors are read, by default none.</source>
        <translation>Name eines Prozesses, wie pm2 ihn auflistet, dessen Ausgabe und Fehler gelesen werden, voreingestellt keiner.</translation>
    </message>
    <message>
        <source>Classes of lines besides the known ones, each with the regular expression (RE2) of its lines, by default none.</source>
        <translation>Klassen von Zeilen neben den bekannten, jede mit dem regulären Ausdruck (RE2) ihrer Zeilen, voreingestellt keine.</translation>
    </message>
    <message>
        <source>Size of the file, in bytes; high is bad.</source>
        <translation>Größe der Datei, in Bytes; viel ist schlecht.</translation>
    </message>
    <message>
        <source>Time since something was last written, in seconds; high is bad.</source>
        <translation>Zeit, seit zuletzt etwas geschrieben wurde, in Sekunden; viel ist schlecht.</translation>
    </message>
    <message>
        <source>Lines about refused connections in five minutes, a number; high is bad.</source>
        <translation>Zeilen über abgelehnte Verbindungen in fünf Minuten, eine Anzahl; viel ist schlecht.</translation>
    </message>
    <message>
        <source>Lines about timeouts in five minutes, a number; high is bad.</source>
        <translation>Zeilen über Timeouts in fünf Minuten, eine Anzahl; viel ist schlecht.</translation>
    </message>
    <message>
        <source>Lines about refused logins in five minutes, a number; high is bad.</source>
        <translation>Zeilen über abgelehnte Anmeldungen in fünf Minuten, eine Anzahl; viel ist schlecht.</translation>
    </message>
    <message>
        <source>Lines about TLS and certificates in five minutes, a number; high is bad.</source>
        <translation>Zeilen über TLS und Zertifikate in fünf Minuten, eine Anzahl; viel ist schlecht.</translation>
    </message>
    <message>
        <source>Lines about exhausted pools and slots in five minutes, a number; high is bad.</source>
        <translation>Zeilen über erschöpfte Pools und Plätze in fünf Minuten, eine Anzahl; viel ist schlecht.</translation>
    </message>
    <message>
        <source>Lines about other errors in five minutes, a number; high is bad.</source>
        <translation>Zeilen über andere Fehler in fünf Minuten, eine Anzahl; viel ist schlecht.</translation>
    </message>
    <message>
        <source>Host name or address to connect to.</source>
        <translation>Name oder Adresse, mit der verbunden wird.</translation>
    </message>
    <message>
        <source>Port to connect to, 1 to 65535.</source>
        <translation>Port, mit dem verbunden wird, 1 bis 65535.</translation>
    </message>
    <message>
        <source>Host name or address to connect to, and the name that the certificate must have.</source>
        <translation>Name oder Adresse, mit der verbunden wird, und der Name, den das Zertifikat haben muss.</translation>
    </message>
    <message>
        <source>Port to connect to, 1 to 65535, by default 443, and 5432 where &apos;starttls&apos; is postgres.</source>
        <translation>Port, mit dem verbunden wird, 1 bis 65535, voreingestellt 443, und 5432, wo „starttls“ postgres ist.</translation>
    </message>
    <message>
        <source>What is said before TLS begins, by default none; postgres is its SSL request.</source>
        <translation>Was gesagt wird, bevor TLS beginnt, voreingestellt none; postgres ist dessen SSL-Anfrage.</translation>
    </message>
    <message>
        <source>PromQL that yields a number for each series, of which the highest counts.</source>
        <translation>PromQL, das für jede Reihe eine Zahl liefert, von denen die höchste zählt.</translation>
    </message>
    <message>
        <source>What the query yields, of several series the highest, in its own unit; high is bad.</source>
        <translation>Was die Abfrage liefert, von mehreren Reihen die höchste, in ihrer eigenen Einheit; viel ist schlecht.</translation>
    </message>
    <message>
        <source>Series that the query yields, a number; high is bad.</source>
        <translation>Reihen, die die Abfrage liefert, eine Anzahl; viel ist schlecht.</translation>
    </message>
    <message>
        <source>Root of the vendor&apos;s status page, an http or https address without a login in it.</source>
        <translation>Wurzel der Statusseite des Anbieters, eine http- oder https-Adresse ohne Anmeldung darin.</translation>
    </message>
    <message>
        <source>Names of the components that matter, in any case, by default all.</source>
        <translation>Namen der Komponenten, auf die es ankommt, gleich ob groß oder klein geschrieben, voreingestellt alle.</translation>
    </message>
    <message>
        <source>Hosts that may answer in the page&apos;s place when it has moved, by default none.</source>
        <translation>Rechner, die an Stelle der Seite antworten dürfen, wenn sie umgezogen ist, voreingestellt keine.</translation>
    </message>
    <message>
        <source>Limits of its readings, by default 1 and 2 for vendor.impact.</source>
        <translation>Grenzen seiner Messwerte, voreingestellt 1 und 2 für vendor.impact.</translation>
    </message>
    <message>
        <source>What the vendor tells of itself: 0 none, 1 minor or planned work, 2 major, 3 critical; high is bad.</source>
        <translation>Was der Anbieter von sich sagt: 0 nichts, 1 gering oder geplante Arbeiten, 2 groß, 3 kritisch; viel ist schlecht.</translation>
    </message>
    <message>
        <source>Incidents of the vendor that are not over and touch the components, a number; high is bad.</source>
        <translation>Vorfälle des Anbieters, die nicht vorbei sind und die Komponenten betreffen, eine Anzahl; viel ist schlecht.</translation>
    </message>
    <message>
        <source>Components that were judged, a number; high is bad.</source>
        <translation>Komponenten, die beurteilt wurden, eine Anzahl; viel ist schlecht.</translation>
    </message>
    <message>
        <source>Root of the vendor&apos;s API, by default https://api.sendgrid.com.</source>
        <translation>Wurzel der API des Anbieters, voreingestellt https://api.sendgrid.com.</translation>
    </message>
    <message>
        <source>Where the API key is, which needs the right to read scopes, statistics and suppressions, and no other.</source>
        <translation>Wo der API-Schlüssel steht; er braucht das Recht, seine Rechte, Statistiken und gesperrten Adressen (suppressions) zu lesen, und kein anderes.</translation>
    </message>
    <message>
        <source>Id of the target that is the vendor&apos;s own status page, by default the only one that the profile has.</source>
        <translation>Kennung des Ziels, das die eigene Statusseite des Anbieters ist, voreingestellt die einzige, die das Profil hat.</translation>
    </message>
    <message>
        <source>Time from one look to the next, a duration from 1s to 24h, by default that of &apos;defaults&apos;, and at least 1m.</source>
        <translation>Zeit von einem Blick zum nächsten, eine Dauer von 1s bis 24h, voreingestellt wie in „defaults“, mindestens aber 1m.</translation>
    </message>
    <message>
        <source>Time that a look may take, a duration from 100ms to 2m, by default that of &apos;defaults&apos;, and at least 15s.</source>
        <translation>Zeit, die ein Blick brauchen darf, eine Dauer von 100ms bis 2m, voreingestellt wie in „defaults“, mindestens aber 15s.</translation>
    </message>
    <message>
        <source>Limits of its readings, by default 0.05 and 0.2 for mail.undelivered_ratio.</source>
        <translation>Grenzen seiner Messwerte, voreingestellt 0.05 und 0.2 für mail.undelivered_ratio.</translation>
    </message>
    <message>
        <source>Mails that were to be sent today (UTC), a number; high is bad.</source>
        <translation>Mails, die heute (UTC) zu senden waren, eine Anzahl; viel ist schlecht.</translation>
    </message>
    <message>
        <source>Mails delivered today (UTC), a number; high is bad.</source>
        <translation>Mails, die heute (UTC) zugestellt wurden, eine Anzahl; viel ist schlecht.</translation>
    </message>
    <message>
        <source>Share of today&apos;s mails that bounced, were blocked or dropped, from 20 mails on, from 0 to 1; high is bad.</source>
        <translation>Anteil der heutigen Mails, die zurückkamen, gesperrt oder verworfen wurden, ab 20 Mails, von 0 bis 1; viel ist schlecht.</translation>
    </message>
    <message>
        <source>Addresses that bounced within 24 hours, at most 500 are counted; high is bad.</source>
        <translation>Adressen mit Rückläufern binnen 24 Stunden, höchstens 500 werden gezählt; viel ist schlecht.</translation>
    </message>
    <message>
        <source>Mails that were blocked within 24 hours, at most 500 are counted; high is bad.</source>
        <translation>Mails, die binnen 24 Stunden gesperrt wurden, höchstens 500 werden gezählt; viel ist schlecht.</translation>
    </message>
    <message>
        <source>Spam reports within 24 hours, at most 500 are counted; high is bad.</source>
        <translation>Spam-Meldungen binnen 24 Stunden, höchstens 500 werden gezählt; viel ist schlecht.</translation>
    </message>
    <message>
        <source>Requests that the vendor takes in its window, a number; high is bad.</source>
        <translation>Anfragen, die der Anbieter in seinem Zeitfenster annimmt, eine Anzahl; viel ist schlecht.</translation>
    </message>
    <message>
        <source>Requests that the vendor still takes, a number; low is bad.</source>
        <translation>Anfragen, die der Anbieter noch annimmt, eine Anzahl; wenig ist schlecht.</translation>
    </message>
    <message>
        <source>Time until the vendor counts anew, in seconds; high is bad.</source>
        <translation>Zeit, bis der Anbieter neu zählt, in Sekunden; viel ist schlecht.</translation>
    </message>
    <message>
        <source>Time until the last answer was there, in milliseconds; high is bad.</source>
        <translation>Zeit, bis die letzte Antwort da war, in Millisekunden; viel ist schlecht.</translation>
    </message>
    <message>
        <source>Root of the vendor&apos;s API, by default https://api.stripe.com.</source>
        <translation>Wurzel der API des Anbieters, voreingestellt https://api.stripe.com.</translation>
    </message>
    <message>
        <source>Where the API key is, for which a restricted one is enough that may read webhook endpoints and events.</source>
        <translation>Wo der API-Schlüssel steht; es genügt ein eingeschränkter, der Webhook-Endpunkte und Ereignisse lesen darf.</translation>
    </message>
    <message>
        <source>The service&apos;s address for webhooks: the account must have an enabled endpoint of it.</source>
        <translation>Die Adresse des Dienstes für Webhooks: das Konto muss einen eingeschalteten Endpunkt dafür haben.</translation>
    </message>
    <message>
        <source>Where the endpoint&apos;s signing secret is, for the action stripe-test-event.</source>
        <translation>Wo das Signaturgeheimnis des Endpunkts steht, für die Aktion stripe-test-event.</translation>
    </message>
    <message>
        <source>Limits of its readings, by default 900 and 3600 for webhooks.oldest_undelivered_s.</source>
        <translation>Grenzen seiner Messwerte, voreingestellt 900 und 3600 für webhooks.oldest_undelivered_s.</translation>
    </message>
    <message>
        <source>Webhook endpoints of the account, a number; high is bad.</source>
        <translation>Webhook-Endpunkte des Kontos, eine Anzahl; viel ist schlecht.</translation>
    </message>
    <message>
        <source>Webhook endpoints that are disabled, a number; high is bad.</source>
        <translation>Webhook-Endpunkte, die abgeschaltet sind, eine Anzahl; viel ist schlecht.</translation>
    </message>
    <message>
        <source>Events that at least one endpoint did not take, at most 500 are counted; high is bad.</source>
        <translation>Ereignisse, die mindestens ein Endpunkt nicht angenommen hat, höchstens 500 werden gezählt; viel ist schlecht.</translation>
    </message>
    <message>
        <source>Deliveries of them that wait, a number; high is bad.</source>
        <translation>Zustellungen davon, die noch ausstehen, eine Anzahl; viel ist schlecht.</translation>
    </message>
    <message>
        <source>Age of the oldest of them, in seconds; high is bad.</source>
        <translation>Alter des ältesten davon, in Sekunden; viel ist schlecht.</translation>
    </message>
    <message>
        <source>Id of the postgres target that the table lies in, whose login is used; the sync needs it.</source>
        <translation>Kennung des postgres-Ziels, in dem die Tabelle liegt und dessen Anmeldung benutzt wird; der Abgleich braucht es.</translation>
    </message>
    <message>
        <source>Table that is written to, or schema.table.</source>
        <translation>Tabelle, in die geschrieben wird, oder schema.tabelle.</translation>
    </message>
    <message>
        <source>Column that tells when a row was written, a timestamp or a date, by default updated_at.</source>
        <translation>Spalte, die sagt, wann eine Zeile geschrieben wurde, ein Zeitstempel oder ein Datum, voreingestellt updated_at.</translation>
    </message>
    <message>
        <source>Age that the newest row may have, a duration from 1m to 30d, by default 15m.</source>
        <translation>Alter, das die neueste Zeile haben darf, eine Dauer von 1m bis 30d, voreingestellt 15m.</translation>
    </message>
    <message>
        <source>How rows are counted, by default auto: one by one unless that takes too long, and then by the server&apos;s estimate.</source>
        <translation>Wie Zeilen gezählt werden, voreingestellt auto: einzeln, es sei denn, das dauert zu lange; dann gilt die Schätzung des Servers.</translation>
    </message>
    <message>
        <source>Rows by which table and canister may differ, 0 to 999999999, by default 0.</source>
        <translation>Zeilen, um die sich Tabelle und Canister unterscheiden dürfen, 0 bis 999999999, voreingestellt 0.</translation>
    </message>
    <message>
        <source>The canister that counts the same, by default none.</source>
        <translation>Der Canister, der dasselbe zählt, voreingestellt keiner.</translation>
    </message>
    <message>
        <source>Id of the host where the command runs, by default desk; the sync needs it.</source>
        <translation>Kennung des Rechners, auf dem der Befehl läuft, voreingestellt desk; der Abgleich braucht ihn.</translation>
    </message>
    <message>
        <source>The program, which may begin with ~/, and its arguments, 1 to 60 words that no shell reads.</source>
        <translation>Das Programm, das mit ~/ beginnen darf, und seine Argumente, 1 bis 60 Wörter, die keine Shell liest.</translation>
    </message>
    <message>
        <source>Where the count stands in the answer, names and places with dots between them, by default the answer itself.</source>
        <translation>Wo die Zahl in der Antwort steht, Namen und Stellen mit Punkten dazwischen, voreingestellt die Antwort selbst.</translation>
    </message>
    <message>
        <source>Where to ask the database from: desk, which is this machine, and ids of hosts, by default one that the database has, the desk if it can.</source>
        <translation>Von wo aus die Datenbank befragt wird: desk, also dieser Rechner, und Kennungen von Rechnern, voreingestellt ein Standort, den die Datenbank hat, wenn möglich dieser Platz (desk).</translation>
    </message>
    <message>
        <source>Limits of its readings besides &apos;max_age&apos; and &apos;max_difference&apos;, by default none.</source>
        <translation>Grenzen seiner Messwerte neben „max_age“ und „max_difference“, voreingestellt keine.</translation>
    </message>
    <message>
        <source>Age of the newest row, in seconds; high is bad.</source>
        <translation>Alter der neuesten Zeile, in Sekunden; viel ist schlecht.</translation>
    </message>
    <message>
        <source>Rows of the table, a number; high is bad.</source>
        <translation>Zeilen der Tabelle, eine Anzahl; viel ist schlecht.</translation>
    </message>
    <message>
        <source>What the canister counts, a number; high is bad.</source>
        <translation>Was der Canister zählt, eine Anzahl; viel ist schlecht.</translation>
    </message>
    <message>
        <source>By how much the two counts differ, a number; high is bad.</source>
        <translation>Um wie viel sich die beiden Zahlen unterscheiden, eine Anzahl; viel ist schlecht.</translation>
    </message>
</context>
<context>
    <name>Prometheus</name>
    <message>
        <source>status %1 points to %2, which is not followed</source>
        <translation>Status %1 weist auf %2, dem wird nicht gefolgt</translation>
    </message>
    <message>
        <source>the answer is larger than %1 MB</source>
        <translation>die Antwort ist größer als %1&#xa0;MB</translation>
    </message>
    <message>
        <source>the answer holds a scalar that cannot be read</source>
        <translation>die Antwort enthält einen Skalar, der nicht lesbar ist</translation>
    </message>
    <message>
        <source>the query yields text, not numbers</source>
        <translation>die Abfrage liefert Text, keine Zahlen</translation>
    </message>
    <message>
        <source>the answer is not one of Prometheus: it has no result</source>
        <translation>die Antwort ist keine von Prometheus: Sie hat kein Ergebnis</translation>
    </message>
    <message>
        <source>series %1 of the answer cannot be read</source>
        <translation>Reihe %1 der Antwort ist nicht lesbar</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>Status %1</translation>
    </message>
    <message>
        <source>status %1; it says: %2</source>
        <translation>Status %1; er sagt: %2</translation>
    </message>
    <message>
        <source>the answer is not one of Prometheus; it begins: %1</source>
        <translation>die Antwort ist keine von Prometheus; sie beginnt: %1</translation>
    </message>
    <message>
        <source>the value is %1</source>
        <translation>der Wert ist %1</translation>
    </message>
    <message>
        <source>the value is %1, of %2</source>
        <translation>der Wert ist %1, von %2</translation>
    </message>
    <message>
        <source>the worst of %1 series is %2, of %3</source>
        <translation>die schlechteste von %1 Reihen ist %2, von %3</translation>
    </message>
    <message>
        <source>the query finds no series at present: nobody reports it, or a name in it is wrong</source>
        <translation>die Abfrage findet derzeit keine Reihe: Niemand meldet sie, oder ein Name darin ist falsch</translation>
    </message>
    <message>
        <source>the query yields ranges; a target needs one value for each series</source>
        <translation>die Abfrage liefert Bereiche; ein Ziel braucht einen Wert je Reihe</translation>
    </message>
    <message>
        <source>%1 is infinite: the query divides by nothing</source>
        <translation>%1 ist unendlich: Die Abfrage teilt durch nichts</translation>
    </message>
    <message>
        <source>the value</source>
        <translation>der Wert</translation>
    </message>
    <message>
        <source>the value is not a number (NaN)</source>
        <translation>der Wert ist keine Zahl (NaN)</translation>
    </message>
    <message>
        <source>the query yields %1 series, more than are looked through</source>
        <translation>die Abfrage liefert %1 Reihen, mehr als durchgesehen werden</translation>
    </message>
    <message>
        <source>the answer is not one of Prometheus: it has no groups of rules</source>
        <translation>die Antwort ist keine von Prometheus: sie hat keine Gruppen von Regeln</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>the command ended with status %1</source>
        <translation>der Befehl endete mit Status %1</translation>
    </message>
    <message>
        <source>the host answered something else than what was asked</source>
        <translation>der Rechner antwortete etwas anderes, als gefragt war</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>Not read: %1</source>
        <translation>Nicht gelesen: %1</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>ssl is off at the server.</source>
        <translation>ssl ist am Server ausgeschaltet.</translation>
    </message>
    <message>
        <source>Give the server a certificate and turn TLS on; then ask for it with hostssl lines.</source>
        <translation>Dem Server ein Zertifikat geben und TLS einschalten; dann mit hostssl-Zeilen darauf bestehen.</translation>
    </message>
    <message>
        <source>TLS is on, %1 at least.</source>
        <translation>TLS ist an, mindestens %1.</translation>
    </message>
    <message>
        <source>any version</source>
        <translation>in jeder Version</translation>
    </message>
    <message>
        <source>TLS is on; the server does not tell the least version.</source>
        <translation>TLS ist an; die kleinste Version sagt der Server nicht.</translation>
    </message>
    <message>
        <source>It is older than version 12: it takes TLS 1.0. Plan its upgrade.</source>
        <translation>Er ist älter als Version 12: er nimmt TLS 1.0 an. Seine Aktualisierung planen.</translation>
    </message>
    <message>
        <source>Raise the least version; clients of the last ten years know it.</source>
        <translation>Die kleinste Version anheben; Programme der letzten zehn Jahre kennen sie.</translation>
    </message>
    <message>
        <source>%1 But %2 sessions from the network are without it.</source>
        <translation>%1 Aber %2 Sitzungen aus dem Netz haben es nicht.</translation>
    </message>
    <message>
        <source>Turn their lines in pg_hba.conf from host into hostssl.</source>
        <translation>Ihre Zeilen in pg_hba.conf von host auf hostssl ändern.</translation>
    </message>
    <message>
        <source>New passwords are kept as %1.</source>
        <translation>Neue Passwörter werden als %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>The server does not tell password_encryption.</source>
        <translation>Der Server sagt password_encryption nicht.</translation>
    </message>
    <message>
        <source>Look at it on the server.</source>
        <translation>Am Server nachsehen.</translation>
    </message>
    <message>
        <source>Switch over, then set each password anew: old ones stay MD5 until then.</source>
        <translation>Umstellen, dann jedes Passwort neu setzen: alte bleiben bis dahin MD5.</translation>
    </message>
    <message>
        <source>Cannot be read with the role %1.</source>
        <translation>Mit der Rolle %1 nicht zu lesen.</translation>
    </message>
    <message>
        <source>Let it read them, as a superuser in the database %1; it tells no password.</source>
        <translation>Es ihr als Superuser in der Datenbank %1 erlauben; ein Passwort verrät das nicht.</translation>
    </message>
    <message>
        <source>line %1: %2 for %3 on %4%5</source>
        <translation>Zeile %1: %2 für %3 an %4%5</translation>
    </message>
    <message>
        <source> from %1</source>
        <translation> von %1</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>%1 lines, none with trust, md5 or password.</source>
        <translation>%1 Zeilen, keine mit trust, md5 oder password.</translation>
    </message>
    <message>
        <source>Put scram-sha-256 (or cert, or peer for local ones) into these lines, once the roles have a SCRAM password; then reload.</source>
        <translation>In diese Zeilen scram-sha-256 setzen (oder cert, für lokale peer), sobald die Rollen ein SCRAM-Passwort haben; dann neu laden.</translation>
    </message>
    <message>
        <source>%1 as %2%3</source>
        <translation>%1 als %2%3</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>the profile&apos;s login %1</source>
        <translation>die Anmeldung %1 aus dem Profil</translation>
    </message>
    <message>
        <source>No session of a superuser but tools that people use.</source>
        <translation>Keine Sitzung eines Superusers außer Werkzeugen, die Menschen benutzen.</translation>
    </message>
    <message>
        <source>Superusers at work: %1.</source>
        <translation>Superuser im Einsatz: %1.</translation>
    </message>
    <message>
        <source>Give the service a role of its own that may use its tables alone, and take SUPERUSER off what logs in every day.</source>
        <translation>Dem Dienst eine eigene Rolle geben, die nur seine Tabellen benutzen darf, und allem, was sich täglich anmeldet, SUPERUSER nehmen.</translation>
    </message>
    <message>
        <source>%1 has more than looking takes: %2.</source>
        <translation>%1 darf mehr, als zum Hinsehen nötig ist: %2.</translation>
    </message>
    <message>
        <source>Make a role for Bridgewatch alone, with pg_monitor and nothing else.</source>
        <translation>Eine Rolle nur für Bridgewatch anlegen, mit pg_monitor und sonst nichts.</translation>
    </message>
    <message>
        <source>%1 may write to %2.</source>
        <translation>%1 darf in %2 schreiben.</translation>
    </message>
    <message>
        <source>Take the privilege to write off it; looking needs none.</source>
        <translation>Ihr das Recht zu schreiben nehmen; zum Hinsehen braucht es keines.</translation>
    </message>
    <message>
        <source>%1 is no member of pg_monitor: others&apos; sessions count without their state.</source>
        <translation>%1 ist kein Mitglied von pg_monitor: Sitzungen anderer zählen ohne ihren Zustand.</translation>
    </message>
    <message>
        <source>Let it read the statistics; that lets it read no table.</source>
        <translation>Ihr die Statistiken erlauben; Tabellen kann sie damit nicht lesen.</translation>
    </message>
    <message>
        <source>%1 is a member of pg_monitor and may write nothing.</source>
        <translation>%1 ist Mitglied von pg_monitor und darf nichts schreiben.</translation>
    </message>
    <message>
        <source>Let the database answer first: the overview says what is wrong with it.</source>
        <translation>Erst muss die Datenbank antworten: die Übersicht sagt, was ihr fehlt.</translation>
    </message>
    <message>
        <source>Let the target answer first: the overview says what is wrong with it.</source>
        <translation>Erst muss das Ziel antworten: die Übersicht sagt, was ihm fehlt.</translation>
    </message>
    <message>
        <source>It expired %1 ago.</source>
        <translation>Es ist vor %1 abgelaufen.</translation>
    </message>
    <message>
        <source>It is good for another %1.</source>
        <translation>Es gilt noch %1.</translation>
    </message>
    <message>
        <source>Renew it, have the server read it again, and see that the renewal runs by itself.</source>
        <translation>Erneuern, den Server es neu lesen lassen, und dafür sorgen, dass es künftig von selbst geschieht.</translation>
    </message>
    <message>
        <source>%1 does not answer: %2</source>
        <translation>%1 antwortet nicht: %2</translation>
    </message>
    <message>
        <source>Start it, or mend the way to it: until then no alert is delivered, or none arrives here.</source>
        <translation>Ihn starten oder den Weg zu ihm wiederherstellen: bis dahin wird kein Alarm zugestellt, oder hier kommt keiner an.</translation>
    </message>
    <message>
        <source>%1 answers, version %2.</source>
        <translation>%1 antwortet, Version %2.</translation>
    </message>
    <message>
        <source>Its cluster has not found itself yet; look again in a minute.</source>
        <translation>Sein Cluster hat sich noch nicht gebildet; in einer Minute noch einmal ansehen.</translation>
    </message>
    <message>
        <source>%1 stands at %2, as it should.</source>
        <translation>%1 steht bei %2 an, wie es soll.</translation>
    </message>
    <message>
        <source>Let the Alertmanager answer first.</source>
        <translation>Erst muss der Alertmanager antworten.</translation>
    </message>
    <message>
        <source>No alert that always fires has arrived.</source>
        <translation>Kein Alarm, der immer ansteht, ist angekommen.</translation>
    </message>
    <message>
        <source>Add this rule to Prometheus, and have something outside complain when it stops arriving. Where there is one, the way from Prometheus to the Alertmanager is cut.</source>
        <translation>Diese Regel in Prometheus aufnehmen, und etwas von außen melden lassen, wenn sie nicht mehr ankommt. Wo es sie gibt, ist der Weg von Prometheus zum Alertmanager unterbrochen.</translation>
    </message>
    <message>
        <source>its health is %1%2</source>
        <translation>ihr Befinden ist %1%2</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>all labels of its series</source>
        <translation>alle Labels ihrer Reihen</translation>
    </message>
    <message>
        <source>it can never fire: the labels of its two sides never match (%1 against %2)</source>
        <translation>sie kann nie auslösen: die Labels ihrer beiden Seiten passen nie zusammen (%1 gegen %2)</translation>
    </message>
    <message>
        <source>it cannot fire: there are no series %1</source>
        <translation>sie kann nicht auslösen: es gibt keine Reihen %1</translation>
    </message>
    <message>
        <source>Let %1 answer first.</source>
        <translation>Erst muss %1 antworten.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Mend the rule: aggregate both sides by the same labels, and take only metrics that are scraped. Bridgewatch itself warns by sessions.used_ratio meanwhile.</source>
        <translation>Die Regel berichtigen: beide Seiten nach denselben Labels zusammenfassen und nur Metriken nehmen, die abgefragt werden. Bridgewatch selbst warnt derweil nach sessions.used_ratio.</translation>
    </message>
    <message>
        <source>%1 has %2 alerting rules, none about connections.</source>
        <translation>%1 hat %2 Alarmregeln, keine über Verbindungen.</translation>
    </message>
    <message>
        <source>Add one that fires before the slots are used up (postgres_exporter).</source>
        <translation>Eine aufnehmen, die auslöst, bevor die Plätze aufgebraucht sind (postgres_exporter).</translation>
    </message>
    <message>
        <source>%1 is there; whether its metrics have series was not told: %2</source>
        <translation>%1 ist da; ob seine Metriken Reihen haben, war nicht zu erfahren: %2</translation>
    </message>
    <message>
        <source>Able to fire: %1.</source>
        <translation>Kann auslösen: %1.</translation>
    </message>
    <message>
        <source>There is no Alertmanager in the profile.</source>
        <translation>Im Profil steht kein Alertmanager.</translation>
    </message>
    <message>
        <source>Run one, and name it in the profile; until then only this window tells of trouble.</source>
        <translation>Einen betreiben und im Profil nennen; bis dahin meldet nur dieses Fenster, was nicht stimmt.</translation>
    </message>
    <message>
        <source>There is no Prometheus in the profile whose rules could be read.</source>
        <translation>Im Profil steht kein Prometheus, dessen Regeln zu lesen wären.</translation>
    </message>
    <message>
        <source>Name one in the profile: under &apos;history&apos;, or with a target that asks it for a number.</source>
        <translation>Einen im Profil nennen: unter „history“ oder mit einem Ziel, das ihn nach einer Zahl fragt.</translation>
    </message>
    <message>
        <source>It answers: mode %1, room for %2 clients.</source>
        <translation>Er antwortet: Modus %1, Platz für %2 Clients.</translation>
    </message>
    <message>
        <source>It answers, and leads to no database.</source>
        <translation>Er antwortet und führt zu keiner Datenbank.</translation>
    </message>
    <message>
        <source>Name the database in its configuration, and point the service at it.</source>
        <translation>Die Datenbank in seiner Konfiguration nennen und den Dienst auf ihn umstellen.</translation>
    </message>
    <message>
        <source>Its pools may open %1 connections; of the server behind it nothing is known.</source>
        <translation>Seine Pools dürfen %1 Verbindungen öffnen; vom Server dahinter ist nichts bekannt.</translation>
    </message>
    <message>
        <source>Say in the profile what it leads to: the pooler &apos;needs&apos; the target of the database.</source>
        <translation>Im Profil sagen, wohin er führt: der Pooler braucht („needs“) das Ziel der Datenbank.</translation>
    </message>
    <message>
        <source>Its pools may open %1 connections, for %2 usable slots of the server.</source>
        <translation>Seine Pools dürfen %1 Verbindungen öffnen, bei %2 nutzbaren Plätzen des Servers.</translation>
    </message>
    <message>
        <source>Limit the pools together to less than the slots, and leave some for people: max_db_connections holds for all roles of a database.</source>
        <translation>Die Pools zusammen auf weniger als die Plätze begrenzen und einige für Menschen lassen: max_db_connections gilt für alle Rollen einer Datenbank.</translation>
    </message>
    <message>
        <source>It has been watched for %1, not yet for seven days.</source>
        <translation>Beobachtet wird seit %1, noch keine sieben Tage.</translation>
    </message>
    <message>
        <source>Only %1 of the week were watched.</source>
        <translation>Nur %1 der Woche wurden beobachtet.</translation>
    </message>
    <message>
        <source>Keep the window open, or run this on a machine that is always on.</source>
        <translation>Das Fenster offen lassen, oder dies auf einer Maschine laufen lassen, die immer an ist.</translation>
    </message>
    <message>
        <source>Nothing of the last seven days is kept.</source>
        <translation>Von den letzten sieben Tagen ist nichts aufbewahrt.</translation>
    </message>
    <message>
        <source>At most %1 % of the usable slots were taken, on %2.</source>
        <translation>Höchstens %1&#xa0;% der nutzbaren Plätze waren belegt, am %2.</translation>
    </message>
    <message>
        <source>Find out who held them at that time (Connections), then put a pooler in between or make its pools smaller; raise max_connections last.</source>
        <translation>Herausfinden, wer sie zu der Zeit hielt (Verbindungen), dann einen Pooler dazwischensetzen oder seine Pools verkleinern; max_connections zuletzt anheben.</translation>
    </message>
    <message>
        <source>At most %1 at once.</source>
        <translation>Höchstens %1 zugleich.</translation>
    </message>
    <message>
        <source>The longest transaction took %1, on %2.</source>
        <translation>Die längste Transaktion dauerte %1, am %2.</translation>
    </message>
    <message>
        <source>Find the code that holds transactions open while it waits for something else; a timeout ends what it forgets.</source>
        <translation>Den Code finden, der Transaktionen offen hält, während er auf anderes wartet; ein Timeout beendet, was er vergisst.</translation>
    </message>
    <message>
        <source>pm2 started it again %1 times, the last time about %2.</source>
        <translation>pm2 hat ihn %1-mal neu gestartet, zuletzt gegen %2.</translation>
    </message>
    <message>
        <source>pm2 did not have to start it again.</source>
        <translation>pm2 musste ihn nicht neu starten.</translation>
    </message>
    <message>
        <source>%1 times more than %2 % of the slots came or went within minutes, the last time about %3.</source>
        <translation>%1-mal kamen oder gingen mehr als %2&#xa0;% der Plätze binnen Minuten, zuletzt gegen %3.</translation>
    </message>
    <message>
        <source>The number of connections never jumped.</source>
        <translation>Die Zahl der Verbindungen sprang nie.</translation>
    </message>
    <message>
        <source>Let the service try again after a pause that doubles, with chance in it, and bound its pool; look at the log of that time.</source>
        <translation>Den Dienst nach einer Pause, die sich verdoppelt und vom Zufall mitbestimmt ist, wieder versuchen lassen und seinen Pool begrenzen; das Log jener Zeit ansehen.</translation>
    </message>
    <message>
        <source>There is no pooler in the profile.</source>
        <translation>Im Profil steht kein Pooler.</translation>
    </message>
    <message>
        <source>Put PgBouncer between the service and the database; where there is one, add it to the profile as a target.</source>
        <translation>PgBouncer zwischen Dienst und Datenbank setzen; wo es einen gibt, ihn als Ziel ins Profil aufnehmen.</translation>
    </message>
    <message>
        <source>Let the pooler answer first; its &apos;stats_users&apos; has to name the login.</source>
        <translation>Erst muss der Pooler antworten; sein „stats_users“ muss die Anmeldung nennen.</translation>
    </message>
    <message>
        <source>Let the history be read first.</source>
        <translation>Erst muss der Verlauf zu lesen sein.</translation>
    </message>
    <message>
        <source>The server does not tell %1.</source>
        <translation>Der Server sagt %1 nicht.</translation>
    </message>
    <message>
        <source>%1 is 0, no limit, for %2.</source>
        <translation>%1 ist 0, ohne Grenze, für %2.</translation>
    </message>
    <message>
        <source>Set it for the role of the service; new sessions heed it.</source>
        <translation>Für die Rolle des Dienstes setzen; neue Sitzungen halten sich daran.</translation>
    </message>
    <message>
        <source>%1 is %2 for everybody.</source>
        <translation>%1 ist %2 für alle.</translation>
    </message>
    <message>
        <source>%1 is 0, no limit, and no role of the service has one of its own.</source>
        <translation>%1 ist 0, ohne Grenze, und keine Rolle des Dienstes hat eine eigene.</translation>
    </message>
    <message>
        <source>%1 is set for our own role alone; what others have is not told.</source>
        <translation>%1 ist nur für unsere eigene Rolle gesetzt; was für andere gilt, ist nicht zu erfahren.</translation>
    </message>
    <message>
        <source>Take the setting off our role, or look at it as the role of the service.</source>
        <translation>Unserer Rolle die Einstellung nehmen, oder sie als Rolle des Dienstes ansehen.</translation>
    </message>
    <message>
        <source>The server does not tell its keepalives.</source>
        <translation>Der Server sagt seine Keepalives nicht.</translation>
    </message>
    <message>
        <source>Look at tcp_keepalives_idle on the server.</source>
        <translation>tcp_keepalives_idle am Server ansehen.</translation>
    </message>
    <message>
        <source>A client that vanished is noticed after %1 (idle %2, then %3 probes every %4).</source>
        <translation>Ein verschwundener Client fällt nach %1 auf (untätig %2, dann %3 Proben alle %4).</translation>
    </message>
    <message>
        <source>Have the server ask sooner; it takes a reload, no restart. Set keepalives in the service&apos;s driver as well.</source>
        <translation>Den Server früher nachfragen lassen; das braucht ein Neuladen, keinen Neustart. Keepalives auch im Treiber des Dienstes setzen.</translation>
    </message>
    <message>
        <source>No replica is connected to this server.</source>
        <translation>Mit diesem Server ist kein Replikat verbunden.</translation>
    </message>
    <message>
        <source>Run a replica by streaming replication, and watch its lag as a target of its own. Where the provider keeps one that is not shown here, look there.</source>
        <translation>Ein Replikat über Streaming-Replikation betreiben und seinen Rückstand als eigenes Ziel beobachten. Wo der Anbieter eines hält, das hier nicht zu sehen ist, dort nachsehen.</translation>
    </message>
    <message>
        <source>This server is a replica, %1 behind.</source>
        <translation>Dieser Server ist ein Replikat, %1 zurück.</translation>
    </message>
    <message>
        <source>This server is a replica; how far behind is not told.</source>
        <translation>Dieser Server ist ein Replikat; wie weit zurück, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 connected, the slowest %2 behind.</source>
        <translation>%1 verbunden, das langsamste %2 zurück.</translation>
    </message>
    <message>
        <source>%1 connected, none behind.</source>
        <translation>%1 verbunden, keines zurück.</translation>
    </message>
    <message>
        <source>It has replayed nothing yet: look at its connection to the primary.</source>
        <translation>Es hat noch nichts nachvollzogen: seine Verbindung zum Primärserver ansehen.</translation>
    </message>
    <message>
        <source>Look for long queries on the replica, its disk and the network; a primary that writes nothing makes a replica look old as well.</source>
        <translation>Nach langen Abfragen auf dem Replikat sehen, nach seiner Platte und dem Netz; auch ein Primärserver, der nichts schreibt, lässt ein Replikat alt aussehen.</translation>
    </message>
    <message>
        <source>The server does not tell archive_mode.</source>
        <translation>Der Server sagt archive_mode nicht.</translation>
    </message>
    <message>
        <source>archive_mode is off: no WAL is archived.</source>
        <translation>archive_mode ist aus: kein WAL wird archiviert.</translation>
    </message>
    <message>
        <source>Archive WAL with a tool that checks what it wrote (pgBackRest, WAL-G, Barman); turning it on takes a restart of the server.</source>
        <translation>WAL mit einem Werkzeug archivieren, das prüft, was es geschrieben hat (pgBackRest, WAL-G, Barman); das Einschalten braucht einen Neustart des Servers.</translation>
    </message>
    <message>
        <source>Archiving fails: %1 failures, the last %2 ago, and nothing archived since.</source>
        <translation>Das Archivieren scheitert: %1 Fehlschläge, der letzte vor %2, und seither nichts archiviert.</translation>
    </message>
    <message>
        <source>Mend archive_command: its words are in the server&apos;s log. Until then WAL piles up on the server&apos;s disk.</source>
        <translation>archive_command berichtigen: was es sagt, steht im Log des Servers. Bis dahin häuft sich WAL auf der Platte des Servers.</translation>
    </message>
    <message>
        <source>archive_mode is %1, and nothing was ever archived.</source>
        <translation>archive_mode ist %1, und noch nie wurde etwas archiviert.</translation>
    </message>
    <message>
        <source>See that it works: a switch of the segment has to reach the archive.</source>
        <translation>Prüfen, ob es geht: ein Wechsel des Segments muss im Archiv ankommen.</translation>
    </message>
    <message>
        <source>%1 segments archived, the last %2 ago.</source>
        <translation>%1 Segmente archiviert, das letzte vor %2.</translation>
    </message>
    <message>
        <source>archive_timeout is %1: a segment is overdue, or nothing was written.</source>
        <translation>archive_timeout ist %1: ein Segment ist überfällig, oder es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The profile does not say where backups lie.</source>
        <translation>Das Profil sagt nicht, wo Sicherungen liegen.</translation>
    </message>
    <message>
        <source>Name the host and the files in the profile; their age is read over SSH.</source>
        <translation>Rechner und Dateien im Profil nennen; ihr Alter wird über SSH gelesen.</translation>
    </message>
    <message>
        <source>Let the login of the host list %1.</source>
        <translation>Der Anmeldung am Rechner erlauben, %1 aufzulisten.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>Make a backup now, and see why none is made.</source>
        <translation>Jetzt eine Sicherung machen, und sehen, warum keine gemacht wird.</translation>
    </message>
    <message>
        <source>The newest is %1, %2 old, %3 MB.</source>
        <translation>Die neueste ist %1, %2 alt, %3&#xa0;MB.</translation>
    </message>
    <message>
        <source>It is empty: see what the job that makes it says, and make one now.</source>
        <translation>Sie ist leer: sehen, was der Auftrag sagt, der sie macht, und jetzt eine machen.</translation>
    </message>
    <message>
        <source>It may be %1 old: see what the job that makes it says, and make one now.</source>
        <translation>Sie darf %1 alt sein: sehen, was der Auftrag sagt, der sie macht, und jetzt eine machen.</translation>
    </message>
    <message>
        <source>Let the host answer first: the overview says what is wrong with it.</source>
        <translation>Erst muss der Rechner antworten: die Übersicht sagt, was ihm fehlt.</translation>
    </message>
    <message>
        <source>pm2 has no list of what to start (dump.pm2).</source>
        <translation>pm2 hat keine Liste dessen, was zu starten ist (dump.pm2).</translation>
    </message>
    <message>
        <source>The list of what pm2 starts (dump.pm2) does not have %1.</source>
        <translation>In der Liste dessen, was pm2 startet (dump.pm2), fehlt %1.</translation>
    </message>
    <message>
        <source>Save the list while everything runs, as the user of pm2.</source>
        <translation>Die Liste sichern, während alles läuft, als der Benutzer von pm2.</translation>
    </message>
    <message>
        <source>pm2 has its list; the host has no systemd, so what starts pm2 is not known.</source>
        <translation>pm2 hat seine Liste; der Rechner hat kein systemd, also ist nicht bekannt, was pm2 startet.</translation>
    </message>
    <message>
        <source>See that the host starts pm2 itself: pm2 says how.</source>
        <translation>Dafür sorgen, dass der Rechner pm2 selbst startet: pm2 sagt, wie.</translation>
    </message>
    <message>
        <source>pm2 has its list, and nothing starts pm2 with the host.</source>
        <translation>pm2 hat seine Liste, und nichts startet pm2 mit dem Rechner.</translation>
    </message>
    <message>
        <source>pm2 has its list; its unit is %1.</source>
        <translation>pm2 hat seine Liste; seine Unit ist %1.</translation>
    </message>
    <message>
        <source>Run this and what it prints, as it says.</source>
        <translation>Dies ausführen, und dann, was es ausgibt, wie es sagt.</translation>
    </message>
    <message>
        <source>pm2 starts with the host, and its list has %1.</source>
        <translation>pm2 startet mit dem Rechner, und seine Liste enthält %1.</translation>
    </message>
    <message>
        <source>Let pm2 answer first: the overview says what is wrong with it.</source>
        <translation>Erst muss pm2 antworten: die Übersicht sagt, was ihm fehlt.</translation>
    </message>
    <message>
        <source>pm2 knows no process %1.</source>
        <translation>pm2 kennt keinen Prozess %1.</translation>
    </message>
    <message>
        <source>Start it with pm2, or mend its name in the profile.</source>
        <translation>Ihn mit pm2 starten, oder seinen Namen im Profil berichtigen.</translation>
    </message>
    <message>
        <source>autorestart is off: when it ends, it stays down.</source>
        <translation>autorestart ist aus: wenn er endet, bleibt er aus.</translation>
    </message>
    <message>
        <source>Turn it on in the ecosystem file, with a pause that grows, and start the process anew.</source>
        <translation>In der Ecosystem-Datei einschalten, mit einer wachsenden Pause, und den Prozess neu starten.</translation>
    </message>
    <message>
        <source>Give it a pause that grows: with one, pm2 does not give up while the database is away.</source>
        <translation>Ihm eine wachsende Pause geben: damit gibt pm2 nicht auf, während die Datenbank weg ist.</translation>
    </message>
    <message>
        <source>It is started again with a pause that grows from %1.</source>
        <translation>Er wird mit einer Pause neu gestartet, die von %1 an wächst.</translation>
    </message>
    <message>
        <source>pm2-logrotate turns it over; %1.</source>
        <translation>pm2-logrotate rotiert es; %1.</translation>
    </message>
    <message>
        <source>logrotate turns it over; %1.</source>
        <translation>logrotate rotiert es; %1.</translation>
    </message>
    <message>
        <source>It is large all the same: see that the rotation runs.</source>
        <translation>Es ist trotzdem groß: nachsehen, ob die Rotation läuft.</translation>
    </message>
    <message>
        <source>No pm2-logrotate runs, and what logrotate is told cannot be read; %1.</source>
        <translation>Kein pm2-logrotate läuft, und was logrotate aufgetragen ist, lässt sich nicht lesen; %1.</translation>
    </message>
    <message>
        <source>Neither pm2-logrotate nor logrotate turns it over; %1.</source>
        <translation>Weder pm2-logrotate noch logrotate rotiert es; %1.</translation>
    </message>
    <message>
        <source>Install pm2&apos;s module, or a file for logrotate with copytruncate.</source>
        <translation>Das Modul von pm2 einrichten, oder eine Datei für logrotate mit copytruncate.</translation>
    </message>
    <message>
        <source>Connection pooler</source>
        <translation>Verbindungspooler</translation>
    </message>
    <message>
        <source>Without a pooler every process of the service opens connections of its own; a restart or a wave of requests then takes all slots of the server at once.</source>
        <translation>Ohne Pooler öffnet jeder Prozess des Dienstes eigene Verbindungen; ein Neustart oder eine Welle von Anfragen nimmt dann alle Plätze des Servers auf einmal.</translation>
    </message>
    <message>
        <source>Pools against the server&apos;s slots</source>
        <translation>Pools gegen die Plätze des Servers</translation>
    </message>
    <message>
        <source>Pools that may open more connections than the server has slots do not protect it: under load the pooler itself is turned away with 53300.</source>
        <translation>Pools, die mehr Verbindungen öffnen dürfen, als der Server Plätze hat, schützen ihn nicht: unter Last wird der Pooler selbst mit 53300 abgewiesen.</translation>
    </message>
    <message>
        <source>Headroom over seven days</source>
        <translation>Reserve über sieben Tage</translation>
    </message>
    <message>
        <source>The busiest minute of a week tells how near the server comes to refusing connections, which a look right now does not.</source>
        <translation>Die vollste Minute einer Woche sagt, wie nahe der Server daran kommt, Verbindungen abzulehnen; ein Blick jetzt sagt das nicht.</translation>
    </message>
    <message>
        <source>Timeout for idle transactions</source>
        <translation>Timeout für untätige Transaktionen</translation>
    </message>
    <message>
        <source>A transaction that somebody forgot holds its locks and its connection, and keeps vacuum from its work, until somebody ends it by hand.</source>
        <translation>Eine vergessene Transaktion hält ihre Sperren und ihre Verbindung und hält Vacuum von der Arbeit ab, bis jemand sie von Hand beendet.</translation>
    </message>
    <message>
        <source>Timeout for statements</source>
        <translation>Timeout für Anweisungen</translation>
    </message>
    <message>
        <source>Without a limit one bad query holds its connection for hours, and a few of them hold the whole pool.</source>
        <translation>Ohne Grenze hält eine schlechte Abfrage ihre Verbindung für Stunden, und ein paar davon den ganzen Pool.</translation>
    </message>
    <message>
        <source>TCP keepalives</source>
        <translation>TCP-Keepalives</translation>
    </message>
    <message>
        <source>When a client or the network vanishes without a word, the server keeps its slot taken until TCP keepalives find out; by the system&apos;s defaults that takes two hours.</source>
        <translation>Wenn ein Client oder das Netz wortlos verschwindet, hält der Server den Platz belegt, bis TCP-Keepalives es merken; mit den Vorgaben des Systems dauert das zwei Stunden.</translation>
    </message>
    <message>
        <source>Reconnect storms</source>
        <translation>Verbindungsstürme</translation>
    </message>
    <message>
        <source>A service that reconnects all at once after a hiccup turns a short fault into a long one; retries need a pause that grows, with chance in it.</source>
        <translation>Ein Dienst, der sich nach einem Aussetzer auf einmal neu verbindet, macht aus einer kurzen Störung eine lange; Versuche brauchen eine wachsende, vom Zufall mitbestimmte Pause.</translation>
    </message>
    <message>
        <source>Sessions idle in transaction</source>
        <translation>Sitzungen untätig in Transaktion</translation>
    </message>
    <message>
        <source>Sessions that sit in an open transaction are the usual reason why pools run dry: they come from code that waits for something else, or forgets to commit.</source>
        <translation>Sitzungen, die in einer offenen Transaktion stehen, sind der übliche Grund, warum Pools leerlaufen: sie kommen von Code, der auf anderes wartet oder das Commit vergisst.</translation>
    </message>
    <message>
        <source>Replica</source>
        <translation>Replikat</translation>
    </message>
    <message>
        <source>With a replica that is up to date a lost server costs minutes; without one it costs as long as a restore takes.</source>
        <translation>Mit einem Replikat, das auf dem Stand ist, kostet ein verlorener Server Minuten; ohne kostet er so lange, wie eine Wiederherstellung dauert.</translation>
    </message>
    <message>
        <source>WAL archiving</source>
        <translation>WAL-Archivierung</translation>
    </message>
    <message>
        <source>A backup restores the moment at which it was taken; only archived WAL brings back what was written since, up to the moment before the damage.</source>
        <translation>Eine Sicherung stellt den Augenblick wieder her, in dem sie gemacht wurde; erst archiviertes WAL bringt zurück, was seither geschrieben wurde, bis kurz vor dem Schaden.</translation>
    </message>
    <message>
        <source>Age of the last backup</source>
        <translation>Alter der letzten Sicherung</translation>
    </message>
    <message>
        <source>Backups stop silently: a full disk, an expired key. Their age is the only sign, and it has to be seen before one is needed.</source>
        <translation>Sicherungen hören still auf: eine volle Platte, ein abgelaufener Schlüssel. Ihr Alter ist das einzige Zeichen, und es muss gesehen werden, bevor man eine braucht.</translation>
    </message>
    <message>
        <source>TLS at the database</source>
        <translation>TLS an der Datenbank</translation>
    </message>
    <message>
        <source>Without TLS, or with a version that is broken, passwords and members&apos; data can be read and changed by whoever sits on the way.</source>
        <translation>Ohne TLS oder mit einer gebrochenen Version kann, wer auf dem Weg sitzt, Passwörter und Daten der Mitglieder lesen und ändern.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>A certificate that expires takes the service down at a known moment; renewing it in time is the cheapest outage that never happens.</source>
        <translation>Ein Zertifikat, das abläuft, legt den Dienst in einem bekannten Augenblick still; es rechtzeitig zu erneuern ist der billigste Ausfall, den es nie gibt.</translation>
    </message>
    <message>
        <source>How passwords are kept</source>
        <translation>Wie Passwörter aufbewahrt werden</translation>
    </message>
    <message>
        <source>An MD5 hash out of a backup or a log is as good as the password itself; a SCRAM verifier is not.</source>
        <translation>Ein MD5-Hash aus einer Sicherung oder einem Log ist so gut wie das Passwort selbst; ein SCRAM-Prüfwert ist es nicht.</translation>
    </message>
    <message>
        <source>Login rules (pg_hba.conf)</source>
        <translation>Anmelderegeln (pg_hba.conf)</translation>
    </message>
    <message>
        <source>A line with trust lets everybody in who reaches the port; md5 and password lines let secrets be collected.</source>
        <translation>Eine Zeile mit trust lässt jeden ein, der den Port erreicht; bei Zeilen mit md5 und password lassen sich Geheimnisse einsammeln.</translation>
    </message>
    <message>
        <source>Superusers at work</source>
        <translation>Superuser im Einsatz</translation>
    </message>
    <message>
        <source>A service that is a superuser may read every file and run every program of the server, and takes the very slots that are reserved for rescuing it.</source>
        <translation>Ein Dienst, der Superuser ist, darf jede Datei des Servers lesen und jedes Programm ausführen, und nimmt gerade die Plätze, die für seine Rettung reserviert sind.</translation>
    </message>
    <message>
        <source>Our own role&apos;s privileges</source>
        <translation>Die Rechte unserer eigenen Rolle</translation>
    </message>
    <message>
        <source>What watches all day needs to read statistics and nothing else: whoever gets hold of its password then gets hold of nothing that matters.</source>
        <translation>Was den ganzen Tag zusieht, muss Statistiken lesen und sonst nichts: wer dann an sein Passwort kommt, kommt an nichts, worauf es ankommt.</translation>
    </message>
    <message>
        <source>Alertmanager</source>
        <translation>Alertmanager</translation>
    </message>
    <message>
        <source>Alerts that nobody delivers are not alerts.</source>
        <translation>Alarme, die niemand zustellt, sind keine.</translation>
    </message>
    <message>
        <source>Alert rules about connections</source>
        <translation>Alarmregeln über Verbindungen</translation>
    </message>
    <message>
        <source>Somebody has to be told before the last slot is gone. A rule that can never fire is worse than none: everybody counts on it.</source>
        <translation>Jemand muss es erfahren, bevor der letzte Platz weg ist. Eine Regel, die nie auslösen kann, ist schlimmer als keine: alle verlassen sich auf sie.</translation>
    </message>
    <message>
        <source>Watchdog alert</source>
        <translation>Watchdog-Alarm</translation>
    </message>
    <message>
        <source>An alert that always fires shows that the way from Prometheus to the people works: when it is missing, silence means nothing.</source>
        <translation>Ein Alarm, der immer ansteht, zeigt, dass der Weg von Prometheus zu den Menschen geht: fehlt er, bedeutet Stille nichts.</translation>
    </message>
    <message>
        <source>Start with the host</source>
        <translation>Start mit dem Rechner</translation>
    </message>
    <message>
        <source>Hosts restart at night. Unless pm2 is started with them and knows its list, the service stays down until somebody logs in.</source>
        <translation>Rechner starten nachts neu. Wenn pm2 nicht mit ihnen startet und seine Liste kennt, bleibt der Dienst aus, bis sich jemand anmeldet.</translation>
    </message>
    <message>
        <source>Restart policy</source>
        <translation>Regel für Neustarts</translation>
    </message>
    <message>
        <source>A process that ends because the database is away has to be started again, and again, with pauses: without them pm2 gives up within seconds.</source>
        <translation>Ein Prozess, der endet, weil die Datenbank weg ist, muss neu gestartet werden, immer wieder, mit Pausen: ohne sie gibt pm2 in Sekunden auf.</translation>
    </message>
    <message>
        <source>Log rotation</source>
        <translation>Log-Rotation</translation>
    </message>
    <message>
        <source>A log that only grows fills the disk, and a full disk stops the service and the database alike.</source>
        <translation>Ein Log, das nur wächst, füllt die Platte, und eine volle Platte hält Dienst und Datenbank gleichermaßen an.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Safety of the data</source>
        <translation>Sicherheit der Daten</translation>
    </message>
    <message>
        <source>Encryption and access</source>
        <translation>Verschlüsselung und Zugang</translation>
    </message>
    <message>
        <source>Alerting</source>
        <translation>Alarmierung</translation>
    </message>
    <message>
        <source>Host and process</source>
        <translation>Rechner und Prozess</translation>
    </message>
    <message>
        <source>labels %1</source>
        <translation>Labels %1</translation>
    </message>
    <message>
        <source>It is started again at once, and left down after %1 quick exits in a row (max_restarts).</source>
        <translation>Er wird sofort neu gestartet, nach %1 schnellen Abbrüchen in Folge aber nicht mehr (max_restarts).</translation>
    </message>
    <message>
        <source>It is started again after %1 each time, and left down after %2 quick exits in a row (max_restarts).</source>
        <translation>Er wird jedes Mal nach %1 neu gestartet, nach %2 schnellen Abbrüchen in Folge aber nicht mehr (max_restarts).</translation>
    </message>
    <message>
        <source>%1 now</source>
        <comment>the size of a log</comment>
        <translation>jetzt %1</translation>
    </message>
</context>
<context>
    <name>ReadinessExport</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>WARNING</source>
        <translation>WARNUNG</translation>
    </message>
    <message>
        <source>CRITICAL</source>
        <translation>KRITISCH</translation>
    </message>
    <message>
        <source>UNKNOWN</source>
        <translation>UNKLAR</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>Warum:</translation>
    </message>
    <message>
        <source>To do:</source>
        <translation>Zu tun:</translation>
    </message>
    <message>
        <source>Readiness of %1</source>
        <translation>Bereitschaft von %1</translation>
    </message>
    <message>
        <source>At %1: %2 ok, %3 critical, %4 warnings, %5 cannot tell.</source>
        <translation>Am %1: %2 in Ordnung, %3 kritisch, %4 Warnungen, %5 unklar.</translation>
    </message>
</context>
<context>
    <name>Readings</name>
    <message>
        <source>Slots in use</source>
        <translation>Plätze belegt</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP-Status</translation>
    </message>
    <message>
        <source>Answered in</source>
        <translation>Antwort nach</translation>
    </message>
    <message>
        <source>Connected in</source>
        <translation>Verbunden nach</translation>
    </message>
    <message>
        <source>Certificate left</source>
        <translation>Zertifikat noch</translation>
    </message>
    <message>
        <source>Server version</source>
        <translation>Serverversion</translation>
    </message>
    <message>
        <source>Active sessions</source>
        <translation>Aktive Sitzungen</translation>
    </message>
    <message>
        <source>Idle sessions</source>
        <translation>Untätige Sitzungen</translation>
    </message>
    <message>
        <source>Idle in transaction</source>
        <translation>Untätig in Transaktion</translation>
    </message>
    <message>
        <source>Waiting on locks</source>
        <translation>Warten auf Sperren</translation>
    </message>
    <message>
        <source>Longest transaction</source>
        <translation>Längste Transaktion</translation>
    </message>
    <message>
        <source>Database size</source>
        <translation>Datenbankgröße</translation>
    </message>
    <message>
        <source>Replica lag</source>
        <translation>Rückstand</translation>
    </message>
    <message>
        <source>Server up for</source>
        <translation>Server läuft seit</translation>
    </message>
    <message>
        <source>Answer size</source>
        <translation>Antwortgröße</translation>
    </message>
    <message>
        <source>TLS version</source>
        <translation>TLS-Version</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Ausgestellt für</translation>
    </message>
    <message>
        <source>Reached at</source>
        <translation>Erreicht unter</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>pm2 says</source>
        <translation>pm2 sagt</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>Neustarts</translation>
    </message>
    <message>
        <source>Restarts since the last look</source>
        <translation>Neustarts seit dem letzten Blick</translation>
    </message>
    <message>
        <source>Clients waiting</source>
        <translation>Wartende Clients</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Längste Wartezeit</translation>
    </message>
    <message>
        <source>Active clients</source>
        <translation>Aktive Clients</translation>
    </message>
    <message>
        <source>Servers in use</source>
        <translation>Server in Gebrauch</translation>
    </message>
    <message>
        <source>Idle servers</source>
        <translation>Freie Server</translation>
    </message>
    <message>
        <source>Databases paused</source>
        <translation>Datenbanken angehalten</translation>
    </message>
    <message>
        <source>Databases disabled</source>
        <translation>Datenbanken abgeschaltet</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Abfragen</translation>
    </message>
    <message>
        <source>Query time</source>
        <translation>Dauer einer Abfrage</translation>
    </message>
    <message>
        <source>Time in the queue</source>
        <translation>Zeit in der Schlange</translation>
    </message>
    <message>
        <source>Session since</source>
        <translation>Sitzung seit</translation>
    </message>
    <message>
        <source>Command took</source>
        <translation>Befehl dauerte</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instanzen</translation>
    </message>
    <message>
        <source>Instances offline</source>
        <translation>Instanzen offline</translation>
    </message>
    <message>
        <source>Node.js version</source>
        <translation>Node.js-Version</translation>
    </message>
    <message>
        <source>pm2 version</source>
        <translation>pm2-Version</translation>
    </message>
    <message>
        <source>SSH server</source>
        <translation>SSH-Server</translation>
    </message>
    <message>
        <source>Host key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Running for</source>
        <translation>Läuft seit</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 pro Sekunde</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no time at all: nobody waits</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reihen</translation>
    </message>
    <message>
        <source>Prometheus warns</source>
        <translation>Prometheus warnt</translation>
    </message>
    <message>
        <source>Impact, the vendor says</source>
        <translation>Auswirkung laut Anbieter</translation>
    </message>
    <message>
        <source>The vendor says</source>
        <translation>Der Anbieter sagt</translation>
    </message>
    <message>
        <source>Vendor&apos;s incident</source>
        <translation>Vorfall des Anbieters</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Incidents there</source>
        <translation>Vorfälle dort</translation>
    </message>
    <message>
        <source>Parts judged</source>
        <translation>Beurteilte Teile</translation>
    </message>
    <message>
        <source>More at</source>
        <translation>Mehr unter</translation>
    </message>
    <message>
        <source>no impact</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>gering</translation>
    </message>
    <message>
        <source>major</source>
        <translation>groß</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>kritisch</translation>
    </message>
    <message>
        <source>Newest row</source>
        <translation>Neueste Zeile</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>In the canister</source>
        <translation>Im Canister</translation>
    </message>
    <message>
        <source>Rows are</source>
        <translation>Zeilen sind</translation>
    </message>
    <message>
        <source>Last written</source>
        <translation>Zuletzt geschrieben</translation>
    </message>
    <message>
        <source>estimated by the server</source>
        <translation>vom Server geschätzt</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>gezählt</translation>
    </message>
    <message>
        <source>Mails today</source>
        <translation>Mails heute</translation>
    </message>
    <message>
        <source>Delivered today</source>
        <translation>Heute zugestellt</translation>
    </message>
    <message>
        <source>Lost today</source>
        <translation>Heute verloren</translation>
    </message>
    <message>
        <source>Bounces in 24 h</source>
        <translation>Rückläufer in 24&#xa0;h</translation>
    </message>
    <message>
        <source>Blocks in 24 h</source>
        <translation>Sperren in 24&#xa0;h</translation>
    </message>
    <message>
        <source>Spam reports in 24 h</source>
        <translation>Spam-Meldungen in 24&#xa0;h</translation>
    </message>
    <message>
        <source>Last bounce</source>
        <translation>Letzter Rückläufer</translation>
    </message>
    <message>
        <source>Last block</source>
        <translation>Letzte Sperre</translation>
    </message>
    <message>
        <source>Last spam report</source>
        <translation>Letzte Spam-Meldung</translation>
    </message>
    <message>
        <source>The key may send</source>
        <translation>Schlüssel darf senden</translation>
    </message>
    <message>
        <source>Scopes of the key</source>
        <translation>Rechte des Schlüssels</translation>
    </message>
    <message>
        <source>Webhook endpoints</source>
        <translation>Webhook-Endpunkte</translation>
    </message>
    <message>
        <source>Disabled endpoints</source>
        <translation>Abgeschaltete Endpunkte</translation>
    </message>
    <message>
        <source>Undelivered events</source>
        <translation>Nicht zugestellte Ereignisse</translation>
    </message>
    <message>
        <source>Webhooks waiting</source>
        <translation>Wartende Webhooks</translation>
    </message>
    <message>
        <source>Oldest undelivered</source>
        <translation>Ältestes nicht zugestelltes</translation>
    </message>
    <message>
        <source>Newest undelivered</source>
        <translation>Neuestes nicht zugestelltes</translation>
    </message>
    <message>
        <source>Not all counted</source>
        <translation>Nicht alle gezählt</translation>
    </message>
    <message>
        <source>Requests allowed</source>
        <translation>Erlaubte Anfragen</translation>
    </message>
    <message>
        <source>Requests left</source>
        <translation>Übrige Anfragen</translation>
    </message>
    <message>
        <source>Counted anew in</source>
        <translation>Neu gezählt in</translation>
    </message>
    <message>
        <source>Takes requests in</source>
        <translation>Nimmt Anfragen in</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Usable slots</source>
        <translation>Nutzbare Plätze</translation>
    </message>
    <message>
        <source>Slots in all</source>
        <translation>Plätze insgesamt</translation>
    </message>
    <message>
        <source>Reserved slots</source>
        <translation>Reservierte Plätze</translation>
    </message>
    <message>
        <source>Damaged pages</source>
        <translation>Beschädigte Seiten</translation>
    </message>
    <message>
        <source>Nothing written for</source>
        <translation>Nichts geschrieben seit</translation>
    </message>
    <message>
        <source>Refusals in 5 min</source>
        <translation>Ablehnungen in 5&#xa0;min</translation>
    </message>
    <message>
        <source>Timeouts in 5 min</source>
        <translation>Timeouts in 5&#xa0;min</translation>
    </message>
    <message>
        <source>Refused logins in 5 min</source>
        <translation>Abgelehnte Anmeldungen in 5&#xa0;min</translation>
    </message>
    <message>
        <source>TLS errors in 5 min</source>
        <translation>TLS-Fehler in 5&#xa0;min</translation>
    </message>
    <message>
        <source>Pool errors in 5 min</source>
        <translation>Pool-Fehler in 5&#xa0;min</translation>
    </message>
    <message>
        <source>Other errors in 5 min</source>
        <translation>Andere Fehler in 5&#xa0;min</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Dateigröße</translation>
    </message>
    <message>
        <source>Mails lost today</source>
        <translation>Heute verlorene Mails</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>%1 from %2: %3</source>
        <translation>%1 von %2: %3</translation>
    </message>
    <message>
        <source>%1  from %2 to %3 %4, points %5, %6 to %7 UTC</source>
        <translation>%1  von %2 bis %3 %4, Punkte %5, %6 bis %7&#xa0;UTC</translation>
    </message>
    <message>
        <source>%1 UTC by %2</source>
        <translation>%1&#xa0;UTC von %2</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1&#xa0;UTC</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>not carried out</source>
        <translation>nicht ausgeführt</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verifiziert</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verifizierung</translation>
    </message>
    <message>
        <source>Hash of the plan</source>
        <translation>Hash des Plans</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 von %2</translation>
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
        <source>not seen well since</source>
        <translation>Erholung nicht gesehen</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Nothing was changed through Bridgewatch.</source>
        <translation>Über Bridgewatch wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Ladder before and after</source>
        <translation>Leiter vorher und nachher</translation>
    </message>
    <message>
        <source>No affected target was seen failing.</source>
        <translation>Kein betroffenes Ziel wurde gestört gesehen.</translation>
    </message>
    <message>
        <source>detected</source>
        <translation>erkannt</translation>
    </message>
    <message>
        <source>mitigated</source>
        <translation>eingedämmt</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>behoben</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>The journal holds too few readings of what was affected for a chart.</source>
        <translation>Das Journal enthält zu wenige Messwerte des Betroffenen für ein Diagramm.</translation>
    </message>
    <message>
        <source>Escalations</source>
        <translation>Eskalationen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Nobody was called through Bridgewatch.</source>
        <translation>Über Bridgewatch wurde niemand gerufen.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>a PDF needs fonts, which this program was started without</source>
        <translation>ein PDF braucht Schriften, und dieses Programm wurde ohne sie gestartet</translation>
    </message>
    <message>
        <source>Time to acknowledge (MTTA)</source>
        <translation>Zeit bis zur Quittung (MTTA)</translation>
    </message>
    <message>
        <source>acknowledged − detected</source>
        <translation>quittiert − erkannt</translation>
    </message>
    <message>
        <source>Time to mitigate (MTTM)</source>
        <translation>Zeit bis zur Eindämmung (MTTM)</translation>
    </message>
    <message>
        <source>mitigated − detected</source>
        <translation>eingedämmt − erkannt</translation>
    </message>
    <message>
        <source>Time to resolve (MTTR)</source>
        <translation>Zeit bis zur Behebung (MTTR)</translation>
    </message>
    <message>
        <source>resolved − detected</source>
        <translation>behoben − erkannt</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Severity %1, detected %2 UTC; the incident is %3.</source>
        <translation>Schwere %1, erkannt %2&#xa0;UTC; der Vorfall ist %3.</translation>
    </message>
    <message>
        <source>%1 acknowledged after %2.</source>
        <translation>%1 quittierte nach %2.</translation>
    </message>
    <message>
        <source>All was well again after %1.</source>
        <translation>Nach %1 war alles wieder gesund.</translation>
    </message>
    <message>
        <source>It was resolved after %1.</source>
        <translation>Nach %1 war der Vorfall behoben.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>The journal that this report is from is not as it was written.</source>
        <translation>Das Journal, aus dem dieser Bericht stammt, ist nicht mehr so, wie es geschrieben wurde.</translation>
    </message>
    <message>
        <source>The journal that this report is from was not checked.</source>
        <translation>Das Journal, aus dem dieser Bericht stammt, wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>Names are masked in this report: the hashes are those of the journal without masks.</source>
        <translation>Namen sind in diesem Bericht maskiert: Die Hashes sind die des Journals ohne Masken.</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Vorfall</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>Eröffnet von</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Scribe</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Communications</source>
        <translation>Kommunikation</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Failing from (UTC)</source>
        <translation>Gestört ab (UTC)</translation>
    </message>
    <message>
        <source>Well again (UTC)</source>
        <translation>Wieder gesund (UTC)</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Since (UTC)</source>
        <translation>Seit (UTC)</translation>
    </message>
    <message>
        <source>No target was seen failing, and no alert is named.</source>
        <translation>Kein Ziel wurde gestört gesehen, und kein Alarm ist genannt.</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>Erkannt</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Eröffnet</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Quittiert</translation>
    </message>
    <message>
        <source>Mitigated</source>
        <translation>Eingedämmt</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Behoben</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>Wann (UTC)</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>Scenario and evidence</source>
        <translation>Szenario und Belege</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>There is no diagnosis in the journal.</source>
        <translation>Das Journal enthält keine Diagnose.</translation>
    </message>
    <message>
        <source>Diagnosis: %1</source>
        <translation>Diagnose: %1</translation>
    </message>
    <message>
        <source>Diagnosis: scenario %1, %2</source>
        <translation>Diagnose: Szenario %1, %2</translation>
    </message>
    <message>
        <source>Found (UTC)</source>
        <translation>Gefunden (UTC)</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Seen from</source>
        <translation>Gesehen von</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Gewissheit</translation>
    </message>
    <message>
        <source>Ruled out</source>
        <translation>Scheidet aus</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Not written yet.</source>
        <translation>Noch nicht geschrieben.</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Folgeaufgaben</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>Runbook</translation>
    </message>
    <message>
        <source>Runbook&apos;s SHA-256</source>
        <translation>SHA-256 des Runbooks</translation>
    </message>
    <message>
        <source>Affected</source>
        <translation>Betroffen</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Angesehen</translation>
    </message>
    <message>
        <source>Looked from</source>
        <translation>Angesehen von</translation>
    </message>
    <message>
        <source>Report made (UTC)</source>
        <translation>Bericht erstellt (UTC)</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>Letztes Ereignis</translation>
    </message>
    <message>
        <source>Its hash</source>
        <translation>Dessen Hash</translation>
    </message>
    <message>
        <source>Hash chain</source>
        <translation>Hash-Kette</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>intakt</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>defekt</translation>
    </message>
    <message>
        <source>Incident %1: %2</source>
        <translation>Vorfall %1: %2</translation>
    </message>
    <message>
        <source>there is no incident &apos;%1&apos;</source>
        <translation>es gibt keinen Vorfall „%1“</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 ließ sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>%1 is no regular file: choose another name</source>
        <translation>%1 ist keine gewöhnliche Datei: einen anderen Namen wählen</translation>
    </message>
    <message>
        <source>met: %1</source>
        <translation>erfüllt: %1</translation>
    </message>
    <message>
        <source>has answered</source>
        <translation>hat geantwortet</translation>
    </message>
    <message>
        <source>said to be so</source>
        <translation>als zutreffend erklärt</translation>
    </message>
    <message>
        <source>said not to be so</source>
        <translation>als nicht zutreffend erklärt</translation>
    </message>
    <message>
        <source>said not to be known</source>
        <translation>als nicht bekannt erklärt</translation>
    </message>
    <message>
        <source>The scenario was found to be “%1”.</source>
        <translation>Das Szenario war „%1“.</translation>
    </message>
    <message>
        <source>**%1:** %2</source>
        <comment>Markdown: the name of a field, and what it is</comment>
        <translation>**%1:** %2</translation>
    </message>
    <message>
        <source>The likeliest scenario is “%1” at %2.</source>
        <translation>Am wahrscheinlichsten ist das Szenario „%1“ bei %2.</translation>
    </message>
    <message>
        <source>Targets that failed besides: %1.</source>
        <translation>Weitere gestörte Ziele: %1.</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>%1 is %2, limit %3</source>
        <translation>%1 ist %2, Grenze %3</translation>
    </message>
    <message>
        <source>%1 fails</source>
        <translation>%1 ist gestört</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>RunbookChange</name>
    <message>
        <source>The escalation table changed.</source>
        <translation>Die Eskalationstabelle hat sich geändert.</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; instead of &apos;%3&apos;.</source>
        <translation>%1: „%2“ statt „%3“.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>Reaktionszeit</translation>
    </message>
    <message>
        <source>Last updated</source>
        <translation>Letzter Stand</translation>
    </message>
    <message>
        <source>The introduction changed.</source>
        <translation>Die Einleitung hat sich geändert.</translation>
    </message>
    <message>
        <source>Section added: %1.</source>
        <translation>Abschnitt hinzugefügt: %1.</translation>
    </message>
    <message>
        <source>Text changed in section %1.</source>
        <translation>Text im Abschnitt %1 geändert.</translation>
    </message>
    <message>
        <source>Section removed: %1.</source>
        <translation>Abschnitt entfernt: %1.</translation>
    </message>
    <message>
        <source>Text of step changed: %1.</source>
        <translation>Text des Schritts geändert: %1.</translation>
    </message>
    <message>
        <source>Step removed: %1.</source>
        <translation>Schritt entfernt: %1.</translation>
    </message>
    <message>
        <source>Step renamed: %1, before %2.</source>
        <translation>Schritt umbenannt: %1, vorher %2.</translation>
    </message>
    <message>
        <source>Step added: %1.</source>
        <translation>Schritt hinzugefügt: %1.</translation>
    </message>
    <message>
        <source>Step moved: %1.</source>
        <translation>Schritt verschoben: %1.</translation>
    </message>
</context>
<context>
    <name>RunbookShelf</name>
    <message>
        <source>the runbook could not be kept for the incident: %1</source>
        <translation>das Runbook ließ sich nicht für den Vorfall aufbewahren: %1</translation>
    </message>
    <message>
        <source>the runbook with which the incident began is not kept</source>
        <translation>das Runbook, mit dem der Vorfall begann, ist nicht aufbewahrt</translation>
    </message>
    <message>
        <source>the runbook with which the incident began was changed afterwards</source>
        <translation>das Runbook, mit dem der Vorfall begann, wurde danach geändert</translation>
    </message>
</context>
<context>
    <name>RunbookShow</name>
    <message>
        <source>checks: %1</source>
        <translation>Prüfungen: %1</translation>
    </message>
    <message>
        <source>commands: %1</source>
        <translation>Befehle: %1</translation>
    </message>
    <message>
        <source>tables: %1</source>
        <translation>Tabellen: %1</translation>
    </message>
    <message>
        <source>action %1</source>
        <translation>Aktion %1</translation>
    </message>
    <message>
        <source>check %1</source>
        <translation>Prüfung %1</translation>
    </message>
    <message>
        <source>scenario %1</source>
        <translation>Szenario %1</translation>
    </message>
    <message>
        <source>without a heading of its own</source>
        <translation>ohne eigene Überschrift</translation>
    </message>
    <message>
        <source>alerts</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>response time</source>
        <translation>Reaktionszeit</translation>
    </message>
    <message>
        <source>last updated</source>
        <translation>letzter Stand</translation>
    </message>
    <message>
        <source>sha256</source>
        <translation>sha256</translation>
    </message>
    <message>
        <source>Escalation, as it was read</source>
        <translation>Eskalation, wie gelesen</translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message>
        <source>Connection refused</source>
        <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>Connection slots exhausted</source>
        <translation>Verbindungsplätze erschöpft</translation>
    </message>
    <message>
        <source>TLS or certificate trouble</source>
        <translation>TLS- oder Zertifikatsproblem</translation>
    </message>
    <message>
        <source>Authentication failing</source>
        <translation>Anmeldung schlägt fehl</translation>
    </message>
    <message>
        <source>Network or firewall</source>
        <translation>Netzwerk oder Firewall</translation>
    </message>
    <message>
        <source>Service down</source>
        <translation>Dienst ausgefallen</translation>
    </message>
    <message>
        <source>Name does not resolve</source>
        <translation>Name wird nicht aufgelöst</translation>
    </message>
    <message>
        <source>Server starting or recovering</source>
        <translation>Server startet oder stellt wieder her</translation>
    </message>
    <message>
        <source>Server accepts but does not answer</source>
        <translation>Server nimmt an, antwortet aber nicht</translation>
    </message>
    <message>
        <source>Another service answers there</source>
        <translation>Dort antwortet ein anderer Dienst</translation>
    </message>
    <message>
        <source>Database missing or closed</source>
        <translation>Datenbank fehlt oder ist geschlossen</translation>
    </message>
    <message>
        <source>Role or database limit reached</source>
        <translation>Grenze der Rolle oder Datenbank erreicht</translation>
    </message>
    <message>
        <source>Credentials missing here</source>
        <translation>Zugangsdaten fehlen hier</translation>
    </message>
    <message>
        <source>This machine&apos;s own settings</source>
        <translation>Einstellungen dieses Rechners</translation>
    </message>
    <message>
        <source>Disk full or out of memory</source>
        <translation>Platte voll oder Speicher erschöpft</translation>
    </message>
    <message>
        <source>Data corruption suspected</source>
        <translation>Verdacht auf beschädigte Daten</translation>
    </message>
    <message>
        <source>Stale data</source>
        <translation>Veraltete Daten</translation>
    </message>
    <message>
        <source>Host not reachable over SSH</source>
        <translation>Rechner über SSH nicht erreichbar</translation>
    </message>
    <message>
        <source>Host key not to be trusted</source>
        <translation>Schlüssel des Rechners nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>A vendor has an outage</source>
        <translation>Ein Anbieter ist gestört</translation>
    </message>
    <message>
        <source>The sync writes nothing new</source>
        <translation>Der Abgleich schreibt nichts Neues</translation>
    </message>
    <message>
        <source>Database and canister count differently</source>
        <translation>Datenbank und Canister zählen verschieden</translation>
    </message>
    <message>
        <source>Canister cannot be asked</source>
        <translation>Canister kann nicht gefragt werden</translation>
    </message>
    <message>
        <source>Mail is not delivered</source>
        <translation>Mail wird nicht zugestellt</translation>
    </message>
    <message>
        <source>Webhooks do not arrive</source>
        <translation>Webhooks kommen nicht an</translation>
    </message>
    <message>
        <source>Pooler down or misrouted</source>
        <translation>Pooler aus oder fehlgeleitet</translation>
    </message>
</context>
<context>
    <name>SecretFile</name>
    <message>
        <source>the secret</source>
        <translation>das Geheimnis</translation>
    </message>
    <message>
        <source>the secret has a line break, and a file keeps it on one line</source>
        <translation>das Geheimnis hat einen Zeilenumbruch, und eine Datei bewahrt es in einer Zeile</translation>
    </message>
</context>
<context>
    <name>Secrets</name>
    <message>
        <source>the environment variable %1 is not set</source>
        <translation>die Umgebungsvariable %1 ist nicht gesetzt</translation>
    </message>
    <message>
        <source>%1 is not a regular file</source>
        <translation>%1 ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>the keyring did not answer in time; is it locked?</source>
        <translation>der Schlüsselbund antwortete nicht rechtzeitig; ist er gesperrt?</translation>
    </message>
    <message>
        <source>the keyring has no entry %1</source>
        <translation>der Schlüsselbund hat keinen Eintrag %1</translation>
    </message>
    <message>
        <source>the system keyring cannot be used here (%1); use { env: NAME } or { file: PATH } on machines without one</source>
        <translation>der Schlüsselbund des Systems ist hier nicht nutzbar (%1); auf Rechnern ohne einen { env: NAME } oder { file: PATH } verwenden</translation>
    </message>
    <message>
        <source>the environment variable %1</source>
        <translation>die Umgebungsvariable %1</translation>
    </message>
    <message>
        <source>the first line of %1</source>
        <translation>die erste Zeile von %1</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 ist leer</translation>
    </message>
    <message>
        <source>%1 is longer than %2 KB, which no password is</source>
        <translation>%1 ist länger als %2&#xa0;KB, was kein Passwort ist</translation>
    </message>
    <message>
        <source>%1 contains a NUL character, which no password may</source>
        <translation>%1 enthält ein NUL-Zeichen, was kein Passwort darf</translation>
    </message>
    <message>
        <source>the keyring&apos;s entry %1</source>
        <translation>der Schlüsselbund-Eintrag %1</translation>
    </message>
    <message>
        <source>the secret</source>
        <translation>das Geheimnis</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>C</source>
        <comment>the locale whose numbers stand in sentences, such as de_DE</comment>
        <translation>de_DE</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1&#xa0;min %2&#xa0;s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1&#xa0;d %2&#xa0;h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1&#xa0;d</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a list, and one more</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>a clause, and one more</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share of a hundred</comment>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message>
        <source>%1 is no database of the profile</source>
        <translation>%1 ist keine Datenbank des Profils</translation>
    </message>
    <message>
        <source>%1 is reached through a host alone; its sessions are listed only where &apos;desk&apos; is among its vantages</source>
        <translation>%1 wird nur über einen Rechner erreicht; seine Sitzungen werden nur aufgelistet, wo „desk“ unter den Standorten steht</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds a semicolon, which cannot be passed on</source>
        <translation>„%1“ enthält ein Semikolon, das nicht weitergegeben werden kann</translation>
    </message>
    <message>
        <source>Qt&apos;s PostgreSQL driver is not installed (package libqt6sql6-psql)</source>
        <translation>Der PostgreSQL-Treiber von Qt ist nicht installiert (Paket libqt6sql6-psql)</translation>
    </message>
</context>
<context>
    <name>Ssh</name>
    <message>
        <source>the command answers with more than %1 KB</source>
        <translation>der Befehl antwortet mit mehr als %1&#xa0;KB</translation>
    </message>
    <message>
        <source>%1 cannot be reached (%2 at %3), so nothing was looked at from there</source>
        <translation>%1 ist nicht zu erreichen (%2 bei %3), daher wurde von dort nichts angesehen</translation>
    </message>
    <message>
        <source>a word of the command cannot be passed on safely</source>
        <translation>ein Wort des Befehls lässt sich nicht sicher übergeben</translation>
    </message>
    <message>
        <source>the host&apos;s key is not known yet: %1 %2</source>
        <translation>der Schlüssel des Rechners ist noch nicht bekannt: %1 %2</translation>
    </message>
    <message>
        <source>the host shows another key than the one in %1: %2 %3. It was set up anew, or somebody sits in between: ask whoever runs it before you change that file</source>
        <translation>der Rechner zeigt einen anderen Schlüssel als den in %1: %2 %3. Er wurde neu aufgesetzt, oder jemand sitzt dazwischen: Fragen Sie nach, bevor Sie diese Datei ändern</translation>
    </message>
    <message>
        <source>the host shows a key of another kind than the one in %1: %2 %3. Somebody may sit in between: ask whoever runs it before you change that file</source>
        <translation>der Rechner zeigt einen Schlüssel anderer Art als den in %1: %2 %3. Jemand könnte dazwischensitzen: Fragen Sie nach, bevor Sie diese Datei ändern</translation>
    </message>
    <message>
        <source>the host&apos;s key could not be compared with %1</source>
        <translation>der Schlüssel des Rechners konnte nicht mit %1 verglichen werden</translation>
    </message>
    <message>
        <source>the host&apos;s key cannot be written to %1</source>
        <translation>der Schlüssel des Rechners lässt sich nicht in %1 schreiben</translation>
    </message>
    <message>
        <source>there is no key file %1</source>
        <translation>es gibt keine Schlüsseldatei %1</translation>
    </message>
    <message>
        <source>the key file %1 cannot be read</source>
        <translation>die Schlüsseldatei %1 lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>the key file %1 is damaged or needs a passphrase: give it to ssh-agent with ssh-add</source>
        <translation>die Schlüsseldatei %1 ist beschädigt oder braucht eine Passphrase: Geben Sie sie mit ssh-add an ssh-agent</translation>
    </message>
    <message>
        <source>no ssh-agent answers</source>
        <translation>kein ssh-agent antwortet</translation>
    </message>
    <message>
        <source>the agent&apos;s keys</source>
        <translation>die Schlüssel des Agenten</translation>
    </message>
    <message>
        <source>there is no key to log in with: %1</source>
        <translation>es gibt keinen Schlüssel für die Anmeldung: %1</translation>
    </message>
    <message>
        <source>%1 is not let in with %2</source>
        <translation>%1 wird mit %2 nicht zugelassen</translation>
    </message>
    <message>
        <source>the host says nothing any more</source>
        <translation>der Rechner sagt nichts mehr</translation>
    </message>
    <message>
        <source>logged in, a command took %1</source>
        <translation>angemeldet, ein Befehl dauerte %1</translation>
    </message>
    <message>
        <source>the session was lost before anything was asked</source>
        <translation>die Sitzung ging verloren, bevor etwas gefragt wurde</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>dns</source>
        <translation>Namensauflösung</translation>
    </message>
    <message>
        <source>tcp</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>host-key</source>
        <translation>Hostschlüssel</translation>
    </message>
    <message>
        <source>ssl-request</source>
        <translation>SSL-Anfrage</translation>
    </message>
    <message>
        <source>tls</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>startup</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>authentication</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>query</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>body</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>expectation</source>
        <translation>Erwartung</translation>
    </message>
    <message>
        <source>exec</source>
        <translation>Befehl</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> und %n weiteres</numerusform>
            <numerusform> und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>Nichts anzusehen</translation>
    </message>
    <message>
        <source>The profile names no target</source>
        <translation>Das Profil nennt kein Ziel</translation>
    </message>
    <message>
        <source>Add a target to the profile and open it again.</source>
        <translation>Tragen Sie im Profil ein Ziel ein und öffnen Sie es erneut.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Sieht nach&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s), for the first time</source>
        <translation>
            <numerusform>%n Ziel, zum ersten Mal</numerusform>
            <numerusform>%n Ziele, zum ersten Mal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking at %n target(s)…</source>
        <translation>
            <numerusform>Sieht nach %n Ziel&#xa0;…</numerusform>
            <numerusform>Sieht nach %n Zielen&#xa0;…</numerusform>
        </translation>
    </message>
    <message>
        <source>The first results appear here as they come in. Nothing is known yet.</source>
        <translation>Die ersten Ergebnisse erscheinen hier, sobald sie eintreffen. Noch ist nichts bekannt.</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>%1 · last seen %2 ago</source>
        <translation>%1 · zuletzt vor %2 gesehen</translation>
    </message>
    <message>
        <source>What is shown is out of date</source>
        <translation>Was hier steht, ist veraltet</translation>
    </message>
    <message>
        <source>No new look has come in at: %1. Press F5 to look at everything now.</source>
        <translation>Kein neuer Blick auf: %1. F5 sieht jetzt nach allem.</translation>
    </message>
    <message>
        <source>%1 of %2 targets seen %3 ago</source>
        <translation>%1 von %2 Zielen vor %3 gesehen</translation>
    </message>
    <message>
        <source>Everything that was looked at was seen healthy</source>
        <translation>Alles, was angesehen wurde, ist gesund</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s), healthy since at least %1. Select a card above to see how it was reached, or press F5 to look at everything now.</source>
        <translation>
            <numerusform>%n Ziel, gesund mindestens seit %1. Wählen Sie oben eine Karte, um zu sehen, wie es erreicht wurde; F5 sieht jetzt nach allem.</numerusform>
            <numerusform>%n Ziele, gesund mindestens seit %1. Wählen Sie oben eine Karte, um zu sehen, wie es erreicht wurde; F5 sieht jetzt nach allem.</numerusform>
        </translation>
    </message>
    <message>
        <source>no answer yet from %1</source>
        <translation>noch keine Antwort von %1</translation>
    </message>
    <message>
        <source>Cannot tell yet whether all is well</source>
        <translation>Noch ist unklar, ob alles in Ordnung ist</translation>
    </message>
    <message>
        <source>Press F5 to look at everything now.</source>
        <translation>F5 sieht jetzt nach allem.</translation>
    </message>
    <message>
        <source>Nothing is known to be wrong, but these could not be judged: %1. Select a card to see how far the look came, or press F5 to look again.</source>
        <translation>Ein Fehler ist nicht bekannt, aber diese ließen sich nicht beurteilen: %1. Wählen Sie eine Karte, um zu sehen, wie weit der Blick kam; F5 sieht noch einmal nach.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source> · as of %1 ago</source>
        <translation> · Stand vor %1</translation>
    </message>
    <message>
        <source>Something fails that no known scenario explains</source>
        <translation>Etwas schlägt fehl, das kein bekanntes Szenario erklärt</translation>
    </message>
    <message>
        <source>Something is not as it should be</source>
        <translation>Etwas ist nicht, wie es sein soll</translation>
    </message>
    <message>
        <source>Select the marked card above to see how far the look came.</source>
        <translation>Wählen Sie oben die markierte Karte, um zu sehen, wie weit der Blick kam.</translation>
    </message>
</context>
<context>
    <name>StatusPage</name>
    <message>
        <source>%1 is “%2”, and nobody knows what that means</source>
        <translation>%1 ist „%2“, und niemand weiß, was das heißt</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>the impact of an incident</source>
        <translation>die Auswirkung eines Vorfalls</translation>
    </message>
    <message>
        <source>the page has no component “%1”</source>
        <translation>die Seite hat keine Komponente „%1“</translation>
    </message>
    <message>
        <source>the answer is not the summary of a status page</source>
        <translation>die Antwort ist nicht die Übersicht einer Statusseite</translation>
    </message>
    <message>
        <source>the state of the page</source>
        <translation>der Zustand der Seite</translation>
    </message>
    <message>
        <source>the answer is not that of a status page; it begins: %1</source>
        <translation>die Antwort ist nicht die einer Statusseite; sie beginnt: %1</translation>
    </message>
    <message>
        <source>the status page could not be read: %1</source>
        <translation>die Statusseite konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>the page has moved to %1, which &apos;redirects_to&apos; does not name</source>
        <translation>die Seite ist zu %1 gezogen, was „redirects_to“ nicht nennt</translation>
    </message>
    <message>
        <source>the status page answers with status %1</source>
        <translation>die Statusseite antwortet mit Status %1</translation>
    </message>
    <message>
        <source>the answer is larger than %1 MB</source>
        <translation>die Antwort ist größer als %1&#xa0;MB</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>the vendor tells of no trouble</source>
        <translation>der Anbieter meldet keine Störung</translation>
    </message>
    <message>
        <source>running, and yet: %1</source>
        <translation>läuft, und doch: %1</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>the command %1 is not found; name its path in &apos;command&apos;</source>
        <translation>der Befehl %1 ist nicht zu finden; nennen Sie seinen Pfad in „command“</translation>
    </message>
    <message>
        <source>%1 ended with status %2 and without a word</source>
        <translation>%1 endete mit Status %2 und ohne ein Wort</translation>
    </message>
    <message>
        <source>%1 ended with status %2: %3</source>
        <translation>%1 endete mit Status %2: %3</translation>
    </message>
    <message>
        <source>%1; it complains: %2</source>
        <translation>%1; es meldet: %2</translation>
    </message>
    <message>
        <source>%1 is empty (null)</source>
        <translation>%1 ist leer (null)</translation>
    </message>
    <message>
        <source>%1 is no whole number: %2</source>
        <translation>%1 ist keine ganze Zahl: %2</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>etwas anderes</translation>
    </message>
    <message>
        <source>%1 is larger than any count: %2</source>
        <translation>%1 ist größer als jede Anzahl: %2</translation>
    </message>
    <message>
        <source>%1 is negative: %2</source>
        <translation>%1 ist negativ: %2</translation>
    </message>
    <message>
        <source>the answer is larger than %1 KB</source>
        <translation>die Antwort ist größer als %1&#xa0;KB</translation>
    </message>
    <message>
        <source>the answer is no text (UTF-8)</source>
        <translation>die Antwort ist kein Text (UTF-8)</translation>
    </message>
    <message>
        <source>the answer is empty</source>
        <translation>die Antwort ist leer</translation>
    </message>
    <message>
        <source>the answer is neither JSON nor Candid; it begins: %1</source>
        <translation>die Antwort ist weder JSON noch Candid; sie beginnt: %1</translation>
    </message>
    <message>
        <source>the answer has no &apos;%1&apos;</source>
        <translation>die Antwort hat kein „%1“</translation>
    </message>
    <message>
        <source>the answer</source>
        <translation>die Antwort</translation>
    </message>
    <message>
        <source>%1 could not be asked, so nothing is known of the sync: %2</source>
        <translation>%1 konnte nicht gefragt werden, also ist vom Abgleich nichts bekannt: %2</translation>
    </message>
    <message>
        <source>the session with %1 was lost (%2), so its canister was not asked</source>
        <translation>die Sitzung mit %1 ging verloren (%2), also wurde sein Canister nicht gefragt</translation>
    </message>
    <message>
        <source>the newest %1 was not told in time: an index on it makes that cheap; %2</source>
        <translation>das neueste %1 wurde nicht rechtzeitig genannt: ein Index darauf macht das billig; %2</translation>
    </message>
    <message>
        <source>the newest %1 lies %2 in the server&apos;s future: is it of another time zone? %3</source>
        <translation>das neueste %1 liegt %2 in der Zukunft des Servers: gilt es in einer anderen Zeitzone? %3</translation>
    </message>
    <message>
        <source>%1; the rows were not counted in time</source>
        <translation>%1; die Zeilen wurden nicht rechtzeitig gezählt</translation>
    </message>
    <message>
        <source>%1; the rows were not counted in time, and the server has no estimate</source>
        <translation>%1; die Zeilen wurden nicht rechtzeitig gezählt, und der Server hat keine Schätzung</translation>
    </message>
    <message>
        <source>the table is empty</source>
        <translation>die Tabelle ist leer</translation>
    </message>
    <message>
        <source>no row tells when it was written</source>
        <translation>keine Zeile sagt, wann sie geschrieben wurde</translation>
    </message>
    <message>
        <source>last written %1 ago</source>
        <translation>zuletzt vor %1 geschrieben</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>nicht gezählt</translation>
    </message>
    <message>
        <source>%1 in the table and in the canister</source>
        <translation>%1 in der Tabelle und im Canister</translation>
    </message>
    <message>
        <source>about %1 in the table</source>
        <translation>etwa %1 in der Tabelle</translation>
    </message>
    <message>
        <source>%1 in the table</source>
        <translation>%1 in der Tabelle</translation>
    </message>
    <message>
        <source>%1, %2 in the canister</source>
        <translation>%1, %2 im Canister</translation>
    </message>
</context>
<context>
    <name>TargetSummary</name>
    <message>
        <source>not seen yet</source>
        <translation>noch nicht gesehen</translation>
    </message>
    <message>
        <source>reached</source>
        <comment>a host</comment>
        <translation>erreicht</translation>
    </message>
</context>
<context>
    <name>Tcp</name>
    <message>
        <source>%1 accepts on port %2</source>
        <translation>%1 nimmt auf Port %2 an</translation>
    </message>
    <message>
        <source>certificate valid until %1, %2</source>
        <translation>Zertifikat gültig bis %1, %2</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>%1 is well</source>
        <translation>%1 ist gesund</translation>
    </message>
    <message>
        <source>%1 warns</source>
        <translation>%1 warnt</translation>
    </message>
    <message>
        <source>%1 fails</source>
        <translation>%1 ist gestört</translation>
    </message>
    <message>
        <source>Look at %1 attached</source>
        <translation>Blick auf %1 angehängt</translation>
    </message>
    <message>
        <source>Nothing is found to be wrong</source>
        <translation>Nichts Falsches ist zu finden</translation>
    </message>
    <message>
        <source>Diagnosis: %1</source>
        <translation>Diagnose: %1</translation>
    </message>
    <message>
        <source>confidence %1</source>
        <translation>Gewissheit %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>alert · %1</source>
        <translation>Alarm · %1</translation>
    </message>
    <message>
        <source>alert gone</source>
        <translation>Alarm vorbei</translation>
    </message>
    <message>
        <source>Incident opened</source>
        <translation>Vorfall eröffnet</translation>
    </message>
    <message>
        <source>Step done</source>
        <translation>Schritt erledigt</translation>
    </message>
    <message>
        <source>Step skipped</source>
        <translation>Schritt ausgelassen</translation>
    </message>
    <message>
        <source>Step failed</source>
        <translation>Schritt fehlgeschlagen</translation>
    </message>
    <message>
        <source>Step open again</source>
        <translation>Schritt wieder offen</translation>
    </message>
    <message>
        <source>Scenario chosen</source>
        <translation>Szenario gewählt</translation>
    </message>
    <message>
        <source>Scenario %1 chosen</source>
        <translation>Szenario %1 gewählt</translation>
    </message>
    <message>
        <source>Watching for %1</source>
        <translation>Beobachtung über %1</translation>
    </message>
    <message>
        <source>Relapse: the watch begins anew when all is well</source>
        <translation>Rückfall: Die Beobachtung beginnt neu, wenn alles gesund ist</translation>
    </message>
    <message>
        <source>The watch is over: nothing came back</source>
        <translation>Die Beobachtung ist vorbei: Nichts kam wieder</translation>
    </message>
    <message>
        <source>The watch begins anew</source>
        <translation>Die Beobachtung beginnt neu</translation>
    </message>
    <message>
        <source>Incident resolved</source>
        <translation>Vorfall behoben</translation>
    </message>
    <message>
        <source>Incident closed</source>
        <translation>Vorfall geschlossen</translation>
    </message>
    <message>
        <source>Incident opened again</source>
        <translation>Vorfall wieder geöffnet</translation>
    </message>
    <message>
        <source>Incident is %1 now</source>
        <translation>Vorfall ist jetzt %1</translation>
    </message>
    <message>
        <source>Follow-up done</source>
        <translation>Folgeaufgabe erledigt</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Folgeaufgabe</translation>
    </message>
    <message>
        <source>Severity is %1 now</source>
        <translation>Schwere ist jetzt %1</translation>
    </message>
    <message>
        <source>Title changed</source>
        <translation>Titel geändert</translation>
    </message>
    <message>
        <source>Called %1</source>
        <translation>%1 angerufen</translation>
    </message>
    <message>
        <source>Mail to %1</source>
        <translation>Mail an %1</translation>
    </message>
    <message>
        <source>Chat with %1</source>
        <translation>Chat mit %1</translation>
    </message>
    <message>
        <source>Message to the chat of %1</source>
        <translation>Nachricht an den Chat von %1</translation>
    </message>
    <message>
        <source>Message for %1 copied</source>
        <translation>Nachricht für %1 kopiert</translation>
    </message>
    <message>
        <source>It is so: %1</source>
        <translation>Es ist so: %1</translation>
    </message>
    <message>
        <source>It is not so: %1</source>
        <translation>Es ist nicht so: %1</translation>
    </message>
    <message>
        <source>Nobody can tell: %1</source>
        <translation>Niemand weiß es: %1</translation>
    </message>
    <message>
        <source>To escalate: %1</source>
        <translation>Zu eskalieren: %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>an %1</translation>
    </message>
    <message>
        <source>%1 has answered</source>
        <translation>%1 hat geantwortet</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Planned: %1</source>
        <translation>Geplant: %1</translation>
    </message>
    <message>
        <source>Sending: %1</source>
        <translation>Wird gesendet: %1</translation>
    </message>
    <message>
        <source>Confirmed: %1</source>
        <translation>Bestätigt: %1</translation>
    </message>
    <message>
        <source>Result of %1</source>
        <translation>Ergebnis von %1</translation>
    </message>
    <message>
        <source>Verification of %1</source>
        <translation>Verifizierung von %1</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Quittiert</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Actions allowed for this incident</source>
        <translation>Aktionen für diesen Vorfall erlaubt</translation>
    </message>
    <message>
        <source>Read-only again</source>
        <translation>Wieder nur lesen</translation>
    </message>
    <message>
        <source>%1: nobody any more</source>
        <translation>%1: niemand mehr</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Grafana</source>
        <translation>Grafana</translation>
    </message>
    <message>
        <source>%1: cannot tell</source>
        <translation>%1 ist unklar</translation>
    </message>
    <message>
        <source>The watch is held: nobody can tell whether all is well</source>
        <translation>Die Beobachtung ruht: Niemand kann sagen, ob alles gesund ist</translation>
    </message>
</context>
<context>
    <name>Tls</name>
    <message>
        <source>the connection ended during the handshake</source>
        <translation>die Verbindung endete während des Handshakes</translation>
    </message>
    <message>
        <source>this machine has no list of certificate authorities; install ca-certificates or name a root file</source>
        <translation>dieser Rechner hat keine Liste von Zertifizierungsstellen; installieren Sie ca-certificates oder nennen Sie eine Datei mit Wurzelzertifikaten</translation>
    </message>
    <message>
        <source>the root certificate %1 cannot be read</source>
        <translation>das Wurzelzertifikat %1 ist nicht lesbar</translation>
    </message>
    <message>
        <source>the client certificate %1 cannot be read</source>
        <translation>das Client-Zertifikat %1 ist nicht lesbar</translation>
    </message>
    <message>
        <source>the private key %1 cannot be read</source>
        <translation>der private Schlüssel %1 ist nicht lesbar</translation>
    </message>
    <message>
        <source>the private key %1 may be read by others; chmod 0600 it</source>
        <translation>der private Schlüssel %1 ist für andere lesbar; setzen Sie chmod 0600</translation>
    </message>
    <message>
        <source>the certificate is self-signed and not trusted here</source>
        <translation>das Zertifikat ist selbst signiert und hier nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>the chain ends in a root that is not trusted here</source>
        <translation>die Kette endet in einer Wurzel, der hier nicht vertraut wird</translation>
    </message>
    <message>
        <source>no trusted authority signed the certificate, or an intermediate certificate was not sent; issuer: %1</source>
        <translation>keine vertraute Stelle hat das Zertifikat signiert, oder ein Zwischenzertifikat wurde nicht gesendet; Aussteller: %1</translation>
    </message>
    <message>
        <source>the certificate is for %1, not for %2</source>
        <translation>das Zertifikat gilt für %1, nicht für %2</translation>
    </message>
    <message>
        <source>the server answered that it offers no TLS</source>
        <translation>der Server antwortete, dass er kein TLS anbietet</translation>
    </message>
    <message>
        <source>the peer is no PostgreSQL; it answered: %1</source>
        <translation>die Gegenseite ist kein PostgreSQL; sie antwortete: %1</translation>
    </message>
    <message>
        <source>bytes wait behind the server&apos;s S, before any encryption: somebody may be in the middle</source>
        <translation>hinter dem S des Servers warten Bytes, vor jeder Verschlüsselung: Vielleicht sitzt jemand dazwischen</translation>
    </message>
    <message>
        <source>the server answered with an error before any encryption: %1</source>
        <translation>der Server antwortete vor jeder Verschlüsselung mit einem Fehler: %1</translation>
    </message>
    <message>
        <source>%1 is named as the root certificate and holds no certificate</source>
        <translation>%1 ist als Wurzelzertifikat genannt und enthält kein Zertifikat</translation>
    </message>
    <message>
        <source>%1 is named as the client certificate and holds no certificate</source>
        <translation>%1 ist als Client-Zertifikat genannt und enthält kein Zertifikat</translation>
    </message>
    <message>
        <source>the private key %1 does not belong to the client certificate %2, or is locked by a passphrase</source>
        <translation>der private Schlüssel %1 gehört nicht zum Client-Zertifikat %2 oder ist mit einer Passphrase gesperrt</translation>
    </message>
    <message>
        <source>the certificate</source>
        <translation>das Zertifikat</translation>
    </message>
    <message>
        <source>the certificate %1 in the chain</source>
        <translation>das Zertifikat %1 in der Kette</translation>
    </message>
    <message>
        <source>%1 expired on %2</source>
        <translation>%1 ist am %2 abgelaufen</translation>
    </message>
    <message>
        <source>%1 is valid only from %2; check the clock of this machine too</source>
        <translation>%1 gilt erst ab %2; auch die Uhr dieses Rechners prüfen</translation>
    </message>
</context>
<context>
    <name>Vendors</name>
    <message>
        <source>the answer about %1 is not of the form that is documented</source>
        <translation>die Antwort über %1 hat nicht die dokumentierte Form</translation>
    </message>
    <message>
        <source>the key&apos;s scopes</source>
        <translation>die Rechte des Schlüssels</translation>
    </message>
    <message>
        <source>what was delivered</source>
        <translation>das Zugestellte</translation>
    </message>
    <message>
        <source>suppressed addresses</source>
        <translation>gesperrte Adressen</translation>
    </message>
    <message>
        <source>the key is good, and the vendor takes hardly any more requests for now: the rest was not asked for</source>
        <translation>der Schlüssel ist gut, und der Anbieter nimmt vorerst kaum noch Anfragen an: nach dem Rest wurde nicht gefragt</translation>
    </message>
    <message>
        <source>webhook endpoints</source>
        <translation>Webhook-Endpunkte</translation>
    </message>
    <message>
        <source>events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>the vendor answers with status %1</source>
        <translation>der Anbieter antwortet mit Status %1</translation>
    </message>
    <message>
        <source>the vendor answers with status %1: %2</source>
        <translation>der Anbieter antwortet mit Status %1: %2</translation>
    </message>
    <message>
        <source>%1; it takes requests again in %2</source>
        <translation>%1; er nimmt Anfragen wieder in %2 an</translation>
    </message>
    <message>
        <source>status %1 points to %2, which is not followed: the key stays here</source>
        <translation>Status %1 weist auf %2, dem nicht gefolgt wird: der Schlüssel bleibt hier</translation>
    </message>
    <message>
        <source>the answer is larger than %1 MB</source>
        <translation>die Antwort ist größer als %1&#xa0;MB</translation>
    </message>
    <message>
        <source>the answer is no JSON; it is %1 and begins: %2</source>
        <translation>die Antwort ist kein JSON; sie ist %1 und beginnt: %2</translation>
    </message>
    <message>
        <source>the profile names no key for the account; it goes under api_key</source>
        <translation>das Profil nennt keinen Schlüssel für das Konto; er gehört unter api_key</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no, the key reads alone</source>
        <translation>nein, der Schlüssel liest nur</translation>
    </message>
    <message>
        <source>yes: there are more than were asked for</source>
        <translation>ja: es gibt mehr, als erfragt wurden</translation>
    </message>
    <message>
        <source>the webhook endpoint %1 is disabled</source>
        <translation>der Webhook-Endpunkt %1 ist abgeschaltet</translation>
    </message>
    <message>
        <source>the account has no webhook endpoint %1</source>
        <translation>das Konto hat keinen Webhook-Endpunkt %1</translation>
    </message>
    <message>
        <source>every event was delivered</source>
        <translation>jedes Ereignis wurde zugestellt</translation>
    </message>
    <message>
        <source>events undelivered: %1, the oldest for %2</source>
        <translation>nicht zugestellte Ereignisse: %1, das älteste seit %2</translation>
    </message>
    <message>
        <source>lost today: %1; delivered: %2 of %3 mails</source>
        <translation>heute verloren: %1; zugestellt: %2 von %3 Mails</translation>
    </message>
    <message>
        <source>the key is good; %1 of %2 mails delivered today</source>
        <translation>der Schlüssel ist gut; heute %1 von %2 Mails zugestellt</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Why: %1</source>
        <translation>Warum: %1</translation>
    </message>
    <message>
        <source>Why %1</source>
        <translation>Warum %1</translation>
    </message>
    <message>
        <source>Follows from %1: %2</source>
        <translation>Folgt aus %1: %2</translation>
    </message>
    <message>
        <source>Not %1: %2</source>
        <translation>Nicht %1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>letter and title of a scenario</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>WatchGate</name>
    <message>
        <source>%1 was not seen from %2 yet</source>
        <translation>%1 wurde von %2 aus noch nicht gesehen</translation>
    </message>
    <message>
        <source>%1 was last seen from %2 %3 ago</source>
        <translation>%1 wurde von %2 aus zuletzt vor %3 gesehen</translation>
    </message>
    <message>
        <source>%1 fails from %2: %3</source>
        <translation>%1 ist gestört, von %2 gesehen: %3</translation>
    </message>
    <message>
        <source>the alert %1 stands</source>
        <translation>der Alarm %1 steht an</translation>
    </message>
    <message>
        <source>everything is healthy again</source>
        <translation>alles ist wieder gesund</translation>
    </message>
    <message>
        <source>nobody watched until now</source>
        <translation>bis jetzt hat niemand beobachtet</translation>
    </message>
    <message>
        <source>the state of %1 is not known from %2: %3</source>
        <translation>der Zustand von %1 ist von %2 aus nicht bekannt: %3</translation>
    </message>
    <message>
        <source>%1 is not in this profile: nobody looks at it</source>
        <translation>%1 steht nicht in diesem Profil: niemand sieht danach</translation>
    </message>
</context>
<context>
    <name>Webhook</name>
    <message>
        <source>the webhook&apos;s secret is not a web address</source>
        <translation>das Geheimnis des Webhooks ist keine Webadresse</translation>
    </message>
    <message>
        <source>the webhook&apos;s address is http: anybody on the way could read it and post; use https</source>
        <translation>die Adresse des Webhooks ist http: jeder auf dem Weg könnte sie lesen und selbst senden; nehmen Sie https</translation>
    </message>
    <message>
        <source>the webhook cannot be posted to: %1 at %2</source>
        <translation>an den Webhook lässt sich nicht senden: %1 bei %2</translation>
    </message>
    <message>
        <source>; whether it was posted is not known</source>
        <translation>; ob es gesendet wurde, ist nicht bekannt</translation>
    </message>
    <message>
        <source>the webhook answers with status %1, which leads elsewhere and is not followed</source>
        <translation>der Webhook antwortet mit Status %1, der woandershin weist; dem wird nicht gefolgt</translation>
    </message>
    <message>
        <source>the webhook answers with status %1</source>
        <translation>der Webhook antwortet mit Status %1</translation>
    </message>
    <message>
        <source>the webhook answers with status %1: %2</source>
        <translation>der Webhook antwortet mit Status %1: %2</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>a rule of your own profile</source>
        <translation>einer Regel des eigenen Profils</translation>
    </message>
    <message>
        <source>It stood from %1 to %2, and nobody has acknowledged that: it stays until somebody does.</source>
        <translation>Er stand von %1 bis %2 an, und niemand hat das quittiert: er bleibt, bis es jemand tut.</translation>
    </message>
    <message>
        <source>It has been firing since %1, by %2.</source>
        <translation>Er steht seit %1 an, gemeldet von %2.</translation>
    </message>
    <message>
        <source>Nobody has confirmed it since %1: its source does not answer, so it is kept.</source>
        <translation>Seit %1 hat ihn niemand bestätigt: seine Quelle antwortet nicht, darum bleibt er.</translation>
    </message>
    <message>
        <source>%1 acknowledged it; that is good until %2.</source>
        <translation>%1 hat ihn quittiert; das gilt bis %2.</translation>
    </message>
    <message>
        <source>%1 acknowledged it until %2. That time is over, so it asks again.</source>
        <translation>%1 hat ihn bis %2 quittiert. Die Zeit ist um, darum fragt er wieder.</translation>
    </message>
    <message>
        <source>The reason: %1</source>
        <translation>Der Grund: %1</translation>
    </message>
    <message>
        <source>It is silenced at %1 (silence %2).</source>
        <translation>Er ist stummgeschaltet bei %1 (Stummschaltung %2).</translation>
    </message>
    <message>
        <source>It leans on what fails by itself and is a symptom of that: %1.</source>
        <translation>Er stützt sich auf etwas, das selbst gestört ist, und ist ein Symptom davon: %1.</translation>
    </message>
    <message>
        <source>It is inhibited at %1 by other alerts (%2).</source>
        <translation>Er ist bei %1 durch andere Alarme unterdrückt (%2).</translation>
    </message>
    <message>
        <source>It is expected: a maintenance window is open until %1.</source>
        <translation>Er wird erwartet: ein Wartungsfenster ist offen bis %1.</translation>
    </message>
    <message>
        <source>It is expected: a maintenance window is open until %1 (%2).</source>
        <translation>Er wird erwartet: ein Wartungsfenster ist offen bis %1 (%2).</translation>
    </message>
    <message>
        <source>It is shown all the same, since not every source of it is quiet.</source>
        <translation>Er wird trotzdem gezeigt, denn nicht jede seiner Quellen ist still.</translation>
    </message>
    <message>
        <source>Nothing hides it: no silence, no inhibition, no maintenance window, no acknowledgement.</source>
        <translation>Nichts verbirgt ihn: keine Stummschaltung, keine Unterdrückung, kein Wartungsfenster, keine Quittung.</translation>
    </message>
    <message>
        <source>Your filter %1 hides it.</source>
        <translation>Ihr Filter %1 verbirgt ihn.</translation>
    </message>
    <message numerus="yes">
        <source>It went and came again %n time(s) within minutes: that is one episode, notified once.</source>
        <translation>
            <numerusform>Er ging und kam binnen Minuten einmal wieder: das ist eine Episode, einmal gemeldet.</numerusform>
            <numerusform>Er ging und kam binnen Minuten %n-mal wieder: das ist eine Episode, einmal gemeldet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It stood %n time(s) before, and nobody has acknowledged that.</source>
        <translation>
            <numerusform>Er stand schon einmal an, und niemand hat das quittiert.</numerusform>
            <numerusform>Er stand schon %n-mal an, und niemand hat das quittiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>Timeout</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>unerreichbar</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>gestört</translation>
    </message>
    <message>
        <source>slots full</source>
        <translation>alles belegt</translation>
    </message>
    <message>
        <source>login denied</source>
        <translation>Login verweigert</translation>
    </message>
    <message>
        <source>no database</source>
        <translation>keine Datenbank</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>startet</translation>
    </message>
    <message>
        <source>no name service</source>
        <translation>kein Namensdienst</translation>
    </message>
    <message>
        <source>no such name</source>
        <translation>Name unbekannt</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>no TLS</source>
        <translation>kein TLS</translation>
    </message>
    <message>
        <source>no password</source>
        <translation>kein Passwort</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1&#xa0;min %2&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1&#xa0;d %2&#xa0;h</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>SSL request</source>
        <translation>SSL-Anfrage</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Startup</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Expectation</source>
        <translation>Erwartung</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>gesund</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>unklar</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>Gesund</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Beeinträchtigt</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Gestört</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>this desk</source>
        <translation>diesem Platz</translation>
    </message>
    <message>
        <source>almost certain</source>
        <translation>fast sicher</translation>
    </message>
    <message>
        <source>very likely</source>
        <translation>sehr wahrscheinlich</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>möglich</translation>
    </message>
    <message>
        <source>lower</source>
        <comment>write &apos;lower&apos; if titles are written small inside a sentence, else &apos;keep&apos;</comment>
        <translation>keep</translation>
    </message>
    <message>
        <source>host key new</source>
        <translation>Schlüssel neu</translation>
    </message>
    <message>
        <source>host key changed</source>
        <translation>Schlüssel anders</translation>
    </message>
    <message>
        <source>another host key</source>
        <translation>anderer Schlüssel</translation>
    </message>
    <message>
        <source>host key unread</source>
        <comment>known_hosts could not be read</comment>
        <translation>Schlüssel unklar</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>hält an</translation>
    </message>
    <message>
        <source>errored</source>
        <translation>abgestürzt</translation>
    </message>
    <message>
        <source>restarting</source>
        <translation>startet neu</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>läuft nicht</translation>
    </message>
    <message>
        <source>pm2 not running</source>
        <translation>pm2 läuft nicht</translation>
    </message>
    <message>
        <source>no such command</source>
        <translation>kein solcher Befehl</translation>
    </message>
    <message>
        <source>not permitted</source>
        <translation>nicht erlaubt</translation>
    </message>
    <message>
        <source>exit status %1</source>
        <translation>Exit-Status %1</translation>
    </message>
    <message>
        <source>host away</source>
        <translation>Rechner weg</translation>
    </message>
    <message>
        <source>Host key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
</context>
<context>
    <name>bridgewatch::AcknowledgeDialog</name>
    <message>
        <source>Acknowledge %1</source>
        <translation>%1 quittieren</translation>
    </message>
    <message numerus="yes">
        <source>Acknowledge %n alert(s)</source>
        <translation>
            <numerusform>%n Alarm quittieren</numerusform>
            <numerusform>%n Alarme quittieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Quittieren</translation>
    </message>
    <message>
        <source>Somebody has taken notice. It silences nothing at the source; when the time is over and the alert still stands, it asks again.</source>
        <translation>Jemand hat Kenntnis genommen. An der Quelle wird nichts stumm; ist die Zeit um und der Alarm steht noch an, fragt er wieder.</translation>
    </message>
    <message>
        <source>It has gone by itself. Once somebody has seen it, it is put away.</source>
        <translation>Er ist von selbst vorbei. Hat ihn jemand gesehen, wird er weggelegt.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
</context>
<context>
    <name>bridgewatch::ActionDialog</name>
    <message>
        <source>The journal of the incident %1 tells of it.</source>
        <translation>Das Journal des Vorfalls %1 berichtet davon.</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Wie es ausging</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Was geschehen wird</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern&#xa0;…</translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation>Neu planen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>It is being done, for %1 so far…</source>
        <translation>Es wird ausgeführt, bisher %1&#xa0;…</translation>
    </message>
    <message>
        <source>The plan has expired, for the world has gone on since. Plan again.</source>
        <translation>Der Plan ist abgelaufen, denn die Lage ist inzwischen eine andere. Planen Sie neu.</translation>
    </message>
    <message>
        <source>It would touch nobody: there is nothing to do.</source>
        <translation>Es würde niemanden treffen: Es gibt nichts zu tun.</translation>
    </message>
    <message>
        <source>The plan holds for %1 more, until %2.</source>
        <translation>Der Plan gilt noch %1, bis %2.</translation>
    </message>
    <message>
        <source>Looking at what it would touch; nothing is changed…</source>
        <translation>Es wird nachgesehen, wen es träfe; nichts wird geändert&#xa0;…</translation>
    </message>
    <message>
        <source>What was sent is not taken back by closing, and nobody would see how it ends. Close once more to do it all the same.</source>
        <translation>Schließen nimmt nicht zurück, was gesendet wurde, und niemand sähe, wie es ausgeht. Schließen Sie noch einmal, um es trotzdem zu tun.</translation>
    </message>
    <message>
        <source>What was sent is not taken back by closing; the journal of the incident will tell how it ends. Close once more to do it all the same.</source>
        <translation>Schließen nimmt nicht zurück, was gesendet wurde; das Journal des Vorfalls wird sagen, wie es ausgeht. Schließen Sie noch einmal, um es trotzdem zu tun.</translation>
    </message>
    <message>
        <source>No incident is open: no journal will tell of it.</source>
        <translation>Kein Vorfall ist offen: Kein Journal wird davon berichten.</translation>
    </message>
</context>
<context>
    <name>bridgewatch::ActionForm</name>
    <message>
        <source>At</source>
        <translation>Bei</translation>
    </message>
    <message>
        <source>There is nothing to be set.</source>
        <translation>Es gibt nichts einzustellen.</translation>
    </message>
    <message>
        <source>any</source>
        <comment>no restriction by this</comment>
        <translation>beliebig</translation>
    </message>
</context>
<context>
    <name>bridgewatch::ActionOutcome</name>
    <message>
        <source>It may have been done, and it may not. Do not repeat it: look again first, at the target itself.</source>
        <translation>Vielleicht wurde es getan, vielleicht nicht. Wiederholen Sie es nicht: Sehen Sie zuerst nach, am Ziel selbst.</translation>
    </message>
    <message>
        <source>It was done, but no look afterwards says that it helped.</source>
        <translation>Es wurde getan, aber kein Blick danach sagt, dass es geholfen hat.</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>Ausgang: %1</translation>
    </message>
    <message>
        <source>Looked afterwards: %1</source>
        <translation>Blick danach: %1</translation>
    </message>
</context>
<context>
    <name>bridgewatch::ActionPreview</name>
    <message>
        <source>Whom it touches</source>
        <translation>Wen es trifft</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Achtung</translation>
    </message>
    <message>
        <source>Not touched</source>
        <translation>Unberührt</translation>
    </message>
    <message>
        <source>Exactly what runs</source>
        <translation>Was genau läuft</translation>
    </message>
</context>
<context>
    <name>bridgewatch::AlertBoard</name>
    <message>
        <source>more than %1 alerts: the rest is left out</source>
        <translation>mehr als %1 Alarme: der Rest fehlt</translation>
    </message>
    <message>
        <source>No heartbeat from %1</source>
        <translation>Kein Lebenszeichen von %1</translation>
    </message>
    <message>
        <source>Its alert Watchdog, which always fires, has stopped: no other alert may arrive either.</source>
        <translation>Sein Alarm Watchdog, der immer ansteht, ist verstummt: vielleicht kommt auch kein anderer an.</translation>
    </message>
    <message>
        <source>it has not answered yet</source>
        <translation>noch keine Antwort</translation>
    </message>
</context>
<context>
    <name>bridgewatch::AlertFeed</name>
    <message>
        <source>The profile names no Alertmanager %1.</source>
        <translation>Das Profil nennt keinen Alertmanager %1.</translation>
    </message>
</context>
<context>
    <name>bridgewatch::AlertModel</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Respond by</source>
        <translation>Reagieren</translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>Runbook</translation>
    </message>
    <message>
        <source>no runbook</source>
        <translation>kein Runbook</translation>
    </message>
</context>
<context>
    <name>bridgewatch::AlertTable</name>
    <message>
        <source>Firing</source>
        <translation>Anstehend</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Quittiert</translation>
    </message>
    <message>
        <source>Gone, not seen</source>
        <translation>Vorbei, ungesehen</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Verborgen</translation>
    </message>
    <message>
        <source>Acknowledge…</source>
        <translation>Quittieren&#xa0;…</translation>
    </message>
    <message>
        <source>Silence…</source>
        <translation>Stummschalten&#xa0;…</translation>
    </message>
    <message>
        <source>Why is this shown?</source>
        <translation>Warum steht das hier?</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter: team=db</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Words, and conditions on labels such as team=db, severity!=info, job=~&quot;api.*&quot;; commas between them</source>
        <translation>Wörter und Bedingungen an Labels wie team=db, severity!=info, job=~&quot;api.*&quot;, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Withdraw the acknowledgement</source>
        <translation>Quittung zurücknehmen</translation>
    </message>
    <message>
        <source>Open the runbook</source>
        <translation>Runbook öffnen</translation>
    </message>
    <message>
        <source>Show the target</source>
        <translation>Ziel zeigen</translation>
    </message>
    <message>
        <source>Nothing fits your filter</source>
        <translation>Nichts passt zum Filter</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) on the board are not shown.</source>
        <translation>
            <numerusform>%n Alarm der Tafel wird nicht gezeigt.</numerusform>
            <numerusform>%n Alarme der Tafel werden nicht gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is known to fire</source>
        <translation>Kein anstehender Alarm bekannt</translation>
    </message>
    <message>
        <source>Nothing fires</source>
        <translation>Kein Alarm steht an</translation>
    </message>
    <message>
        <source>What fires is silenced, expected, or follows from something else.</source>
        <translation>Was ansteht, ist stummgeschaltet, erwartet oder folgt aus etwas anderem.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Silences</source>
        <translation>Silences</translation>
    </message>
    <message>
        <source>What is silenced, by whom, and until when</source>
        <translation>Was stummgeschaltet ist, von wem und bis wann</translation>
    </message>
    <message>
        <source>Work on it as an incident…</source>
        <translation>Als Vorfall bearbeiten&#xa0;…</translation>
    </message>
</context>
<context>
    <name>bridgewatch::AlertView</name>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
</context>
<context>
    <name>bridgewatch::AllowPart</name>
    <message>
        <source>Read-only: nothing is changed. The profile allows it with actions: { mode: confirm }.</source>
        <translation>Nur lesen: Nichts wird geändert. Das Profil erlaubt es mit actions: { mode: confirm }.</translation>
    </message>
    <message>
        <source>While an incident is open, a person can allow it for that incident alone.</source>
        <translation>Solange ein Vorfall offen ist, kann ein Mensch es für diesen Vorfall allein erlauben.</translation>
    </message>
    <message>
        <source>Or, for the incident %1 alone, type: %2</source>
        <translation>Oder tippen Sie, für den Vorfall %1 allein: %2</translation>
    </message>
    <message>
        <source>The sentence that allows changes in this incident</source>
        <translation>Der Satz, der Änderungen in diesem Vorfall erlaubt</translation>
    </message>
    <message>
        <source>Allow for this incident</source>
        <translation>Für diesen Vorfall erlauben</translation>
    </message>
</context>
<context>
    <name>bridgewatch::Annotations</name>
    <message>
        <source>Grafana is not told of %1: %2</source>
        <translation>Grafana erfährt nichts von %1: %2</translation>
    </message>
    <message>
        <source>Grafana and %1: %2</source>
        <translation>Grafana und %1: %2</translation>
    </message>
    <message>
        <source>What came of telling Grafana of %1 could not be noted: %2</source>
        <translation>Was daraus wurde, Grafana von %1 zu berichten, konnte nicht notiert werden: %2</translation>
    </message>
</context>
<context>
    <name>bridgewatch::AnswerDialog</name>
    <message>
        <source>I do not know</source>
        <translation>Ich weiß es nicht</translation>
    </message>
    <message>
        <source>That is right.</source>
        <translation>Das stimmt.</translation>
    </message>
    <message>
        <source>That is not right.</source>
        <translation>Das stimmt nicht.</translation>
    </message>
    <message>
        <source>You did not know.</source>
        <translation>Sie wussten es nicht.</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two scenarios</comment>
        <translation> oder </translation>
    </message>
    <message>
        <source>What is broken</source>
        <translation>Was gestört ist</translation>
    </message>
    <message>
        <source>Say which scenario it is. The clock stops, and you are told what was broken.</source>
        <translation>Sagen Sie, welches Szenario es ist. Die Uhr hält an, und Sie erfahren, was gestört wurde.</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Es ist</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>Es war</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>So gemacht</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>You said</source>
        <translation>Sie sagten</translation>
    </message>
    <message>
        <source>Bridgewatch says</source>
        <translation>Bridgewatch sagt</translation>
    </message>
    <message>
        <source>Heal</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>Leave it broken</source>
        <translation>Gestört lassen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a fault, how it is made</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>bridgewatch::AnsweredDialog</name>
    <message>
        <source>Acknowledged by</source>
        <translation>Quittiert von</translation>
    </message>
    <message>
        <source>Who has answered: %1?</source>
        <translation>Wer hat geantwortet: %1?</translation>
    </message>
    <message>
        <source>From then on nobody else in the chain is due, and the clock of this condition stops.</source>
        <translation>Von da an ist niemand sonst in der Kette an der Reihe, und die Uhr dieser Bedingung steht still.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Vermerken</translation>
    </message>
</context>
<context>
    <name>bridgewatch::AwayNotice</name>
    <message>
        <source>Show host</source>
        <translation>Rechner zeigen</translation>
    </message>
    <message>
        <source>%1 could not be reached, so nothing was seen from there.</source>
        <translation>%1 war nicht zu erreichen; von dort war nichts zu sehen.</translation>
    </message>
    <message>
        <source>%1 cannot be reached, so nothing is seen from there.</source>
        <translation>%1 ist nicht zu erreichen; von dort ist nichts zu sehen.</translation>
    </message>
    <message>
        <source>Show the host %1</source>
        <translation>Den Rechner %1 zeigen</translation>
    </message>
</context>
<context>
    <name>bridgewatch::BeginDialog</name>
    <message>
        <source>Open an incident</source>
        <translation>Vorfall eröffnen</translation>
    </message>
    <message>
        <source>From now on everything that is seen and done goes into its journal, and the response clock runs.</source>
        <translation>Von nun an kommt alles, was gesehen und getan wird, in sein Journal, und die Reaktionszeit läuft.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>Runbook</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Eröffnen</translation>
    </message>
</context>
<context>
    <name>bridgewatch::CausePart</name>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Keep the cause</source>
        <translation>Ursache speichern</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>What was the reason, and why did nothing stop it?</source>
        <translation>Was war der Grund, und warum hielt nichts es auf?</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Folgeaufgaben</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Wer es tut</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>Add the follow-up</source>
        <translation>Folgeaufgabe anlegen</translation>
    </message>
</context>
<context>
    <name>bridgewatch::ChangesPanel</name>
    <message>
        <source>What changed lately</source>
        <translation>Was sich zuletzt geändert hat</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Der Verlauf wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>The history cannot be read</source>
        <translation>Der Verlauf lässt sich nicht lesen</translation>
    </message>
    <message numerus="yes">
        <source>%n in 24 hours</source>
        <translation>
            <numerusform>%n in 24 Stunden</numerusform>
            <numerusform>%n in 24 Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>the last %1</source>
        <translation>die letzten %1</translation>
    </message>
    <message>
        <source>Nothing changed in the last 24 hours</source>
        <translation>In den letzten 24 Stunden hat sich nichts geändert</translation>
    </message>
    <message>
        <source>Every target that becomes healthy, slow or unreachable is listed here with its time, and every alert that comes and goes.</source>
        <translation>Jedes Ziel, das gesund, langsam oder unerreichbar wird, steht hier mit seiner Uhrzeit, und jeder Alarm, der kommt und geht.</translation>
    </message>
</context>
<context>
    <name>bridgewatch::ChartBoard</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 lässt sich nicht schreiben: %2</translation>
    </message>
</context>
<context>
    <name>bridgewatch::ClassChip</name>
    <message>
        <source>%1, %2 lines in the last hour</source>
        <translation>%1, %2 Zeilen in der letzten Stunde</translation>
    </message>
</context>
<context>
    <name>bridgewatch::CommandCard</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Befehl kopieren</translation>
    </message>
</context>
<context>
    <name>bridgewatch::ConnectionsBar</name>
    <message>
        <source>15 min</source>
        <translation>15&#xa0;min</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1&#xa0;h</translation>
    </message>
    <message>
        <source>6 h</source>
        <translation>6&#xa0;h</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24&#xa0;h</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7&#xa0;d</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30&#xa0;d</translation>
    </message>
    <message>
        <source>Back to live</source>
        <translation>Zurück zu live</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Targets ▾</source>
        <translation>Ziele ▾</translation>
    </message>
    <message>
        <source>Chooses which database, pooler and process the charts are about</source>
        <translation>Wählt, um welche Datenbank, welchen Pooler und welchen Prozess es in den Diagrammen geht</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>Bild (PNG)…</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>Zeichnung (SVG)…</translation>
    </message>
    <message>
        <source>Values (CSV)…</source>
        <translation>Werte (CSV)…</translation>
    </message>
    <message>
        <source>%1 · live</source>
        <translation>%1 · live</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Looked at from</source>
        <translation>Gesehen von</translation>
    </message>
    <message>
        <source>Pooler</source>
        <translation>Pooler</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
</context>
<context>
    <name>bridgewatch::ConnectionsPage</name>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>No connections to chart</source>
        <translation>Keine Verbindungen für Diagramme</translation>
    </message>
    <message>
        <source>Add a target of the kind postgres, pgbouncer or pm2 to the profile.</source>
        <translation>Nehmen Sie ein Ziel der Art postgres, pgbouncer oder pm2 in das Profil auf.</translation>
    </message>
    <message>
        <source>The history cannot be read</source>
        <translation>Der Verlauf lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Der Verlauf wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Nothing was seen in this time</source>
        <translation>In dieser Zeit wurde nichts gesehen</translation>
    </message>
    <message>
        <source>The first looks show up within seconds. Choose a longer range to see what was before.</source>
        <translation>Was zuerst gesehen wird, erscheint in wenigen Sekunden. Ein längerer Zeitraum zeigt, was davor war.</translation>
    </message>
    <message>
        <source>Export the charts</source>
        <translation>Diagramme exportieren</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Geschrieben nach %1</translation>
    </message>
</context>
<context>
    <name>bridgewatch::ContactCard</name>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>There now</source>
        <translation>Dort jetzt</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>Niemand ist gewählt</translation>
    </message>
    <message>
        <source>Choose a condition at the left</source>
        <translation>Links eine Bedingung wählen</translation>
    </message>
    <message>
        <source>reachable</source>
        <translation>erreichbar</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>jetzt nicht</translation>
    </message>
</context>
<context>
    <name>bridgewatch::Drill</name>
    <message>
        <source>nothing can be broken here</source>
        <translation>hier lässt sich nichts stören</translation>
    </message>
</context>
<context>
    <name>bridgewatch::DrillBar</name>
    <message>
        <source>It was this: %1</source>
        <translation>Es war dies: %1</translation>
    </message>
    <message>
        <source>Something is broken. What is it?</source>
        <translation>Etwas ist gestört. Was ist es?</translation>
    </message>
    <message>
        <source>Something is being broken…</source>
        <translation>Etwas wird gestört&#xa0;…</translation>
    </message>
    <message>
        <source>Everything is being mended…</source>
        <translation>Alles wird behoben&#xa0;…</translation>
    </message>
    <message>
        <source>The lab is being cleared away…</source>
        <translation>Das Labor wird abgeräumt&#xa0;…</translation>
    </message>
    <message>
        <source>The lab says: %1</source>
        <translation>Das Labor sagt: %1</translation>
    </message>
    <message>
        <source>All is well. Break something, or be surprised.</source>
        <translation>Alles ist gut. Stören Sie etwas, oder lassen Sie sich überraschen.</translation>
    </message>
    <message>
        <source>Break something…</source>
        <translation>Etwas stören&#xa0;…</translation>
    </message>
    <message>
        <source>Surprise me</source>
        <translation>Überraschen</translation>
    </message>
    <message>
        <source>I know what it is…</source>
        <translation>Ich weiß, was es ist&#xa0;…</translation>
    </message>
    <message>
        <source>Heal</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>Leave the lab</source>
        <translation>Labor verlassen</translation>
    </message>
    <message>
        <source>Practising in the lab</source>
        <translation>Übung im Labor</translation>
    </message>
    <message>
        <source>Real servers on this machine, to be broken. What is watched otherwise goes on being watched, and its alerts are told.</source>
        <translation>Echte Server auf diesem Rechner, zum Stören. Was sonst beobachtet wird, wird weiter beobachtet, und seine Alarme werden gemeldet.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a clock, and how soon to respond</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Since the lab began to break it, and how soon the runbook wants a response.</source>
        <translation>Seit das Labor zu stören begann, und wie bald das Runbook eine Reaktion verlangt.</translation>
    </message>
    <message>
        <source>How it went…</source>
        <translation>Wie es lief&#xa0;…</translation>
    </message>
</context>
<context>
    <name>bridgewatch::EditDialog</name>
    <message>
        <source>Edit the incident</source>
        <translation>Vorfall bearbeiten</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Vermerken</translation>
    </message>
</context>
<context>
    <name>bridgewatch::EntriesPage</name>
    <message>
        <source>Hosts</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>Eskalation</translation>
    </message>
    <message>
        <source>The whole world</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>without an id</source>
        <translation>ohne Kennung</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Show in the te&amp;xt</source>
        <translation>Im Te&amp;xt zeigen</translation>
    </message>
    <message>
        <source>Find an entry</source>
        <translation>Eintrag suchen</translation>
    </message>
    <message>
        <source>Entries of the profile</source>
        <translation>Einträge des Profils</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Rule of escalation</source>
        <translation>Eskalationsregel</translation>
    </message>
</context>
<context>
    <name>bridgewatch::EntryForm</name>
    <message>
        <source>The whole world</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Host %1</source>
        <translation>Rechner %1</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>Contact %1</source>
        <translation>Kontakt %1</translation>
    </message>
    <message>
        <source>Escalation when %1</source>
        <translation>Eskalation bei %1</translation>
    </message>
    <message>
        <source>Fields of the entry</source>
        <translation>Felder des Eintrags</translation>
    </message>
</context>
<context>
    <name>bridgewatch::EscalateDialog</name>
    <message>
        <source>Call %1</source>
        <translation>%1 anrufen</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>An %1 schreiben</translation>
    </message>
    <message>
        <source>Open the chat</source>
        <translation>Chat öffnen</translation>
    </message>
    <message>
        <source>Send the message to the chat</source>
        <translation>Nachricht an den Chat senden</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Nachricht kopieren</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Eskalieren</translation>
    </message>
    <message>
        <source>Escalate: %1</source>
        <translation>Eskalieren: %1</translation>
    </message>
    <message>
        <source>The message is composed from the evidence; what you add here stands in it.</source>
        <translation>Die Nachricht entsteht aus den Belegen; was Sie hier hinzufügen, steht darin.</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Wen</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>start PostgreSQL, or tell us why not</source>
        <translation>PostgreSQL starten, oder uns sagen, warum nicht</translation>
    </message>
    <message>
        <source>Asked of them</source>
        <translation>Bitte an sie</translation>
    </message>
    <message>
        <source>mail verification stopped, 12 waiting</source>
        <translation>Mail-Verifizierung steht, 12 warten</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
</context>
<context>
    <name>bridgewatch::EscalationPage</name>
    <message>
        <source>after %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>when there is no answer</source>
        <translation>wenn niemand antwortet</translation>
    </message>
    <message>
        <source>no program takes %1 addresses</source>
        <translation>kein Programm nimmt %1-Adressen an</translation>
    </message>
    <message>
        <source>handed to the phone program</source>
        <translation>an das Telefonprogramm übergeben</translation>
    </message>
    <message>
        <source>handed to the mail program</source>
        <translation>an das Mailprogramm übergeben</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>geöffnet</translation>
    </message>
    <message>
        <source>to be handed on by hand</source>
        <translation>von Hand weiterzugeben</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet&#xa0;…</translation>
    </message>
    <message>
        <source>posted</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>posted; the chat says: %1</source>
        <translation>gesendet; der Chat sagt: %1</translation>
    </message>
    <message>
        <source>the first to call</source>
        <translation>zuerst zu rufen</translation>
    </message>
</context>
<context>
    <name>bridgewatch::EscalationTable</name>
    <message>
        <source>Done so far</source>
        <translation>Bisher getan</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <source>Open an incident…</source>
        <translation>Vorfall eröffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Unerfüllt</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>Escalate now…</source>
        <translation>Jetzt eskalieren&#xa0;…</translation>
    </message>
    <message>
        <source>Acknowledged by…</source>
        <translation>Quittiert von&#xa0;…</translation>
    </message>
    <message>
        <source>Who, when</source>
        <translation>Wer, wann</translation>
    </message>
    <message>
        <source>conditions are judged from what is seen; the rest is asked</source>
        <translation>Bedingungen werden nach dem beurteilt, was zu sehen ist; der Rest wird gefragt</translation>
    </message>
    <message>
        <source>Is it so? Only a person can tell:</source>
        <translation>Ist es so? Das weiß nur ein Mensch:</translation>
    </message>
    <message>
        <source>No incident is open: what is done here is not noted anywhere.</source>
        <translation>Kein Vorfall ist offen: Was hier getan wird, wird nirgends vermerkt.</translation>
    </message>
    <message>
        <source>The incidents are being read: what is done now is not noted anywhere.</source>
        <translation>Die Vorfälle werden gelesen: Was jetzt getan wird, wird nirgends vermerkt.</translation>
    </message>
</context>
<context>
    <name>bridgewatch::FaultDialog</name>
    <message>
        <source>What can be broken</source>
        <translation>Was sich stören lässt</translation>
    </message>
    <message>
        <source>Break something</source>
        <translation>Etwas stören</translation>
    </message>
    <message>
        <source>In the lab, and nowhere else. Each stands under what a diagnosis should say.</source>
        <translation>Im Labor und sonst nirgends. Jede Störung steht unter dem, was eine Diagnose sagen sollte.</translation>
    </message>
    <message>
        <source>Break it</source>
        <translation>Stören</translation>
    </message>
</context>
<context>
    <name>bridgewatch::FaultModel</name>
    <message>
        <source>not here: %1</source>
        <translation>hier nicht: %1</translation>
    </message>
</context>
<context>
    <name>bridgewatch::FieldRow</name>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>in the keyring</source>
        <translation>im Schlüsselbund</translation>
    </message>
    <message>
        <source>in a file</source>
        <translation>in einer Datei</translation>
    </message>
    <message>
        <source>in the environment</source>
        <translation>in der Umgebung</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>path of the file</source>
        <translation>Pfad der Datei</translation>
    </message>
    <message>
        <source>name of the variable</source>
        <translation>Name der Variablen</translation>
    </message>
    <message>
        <source>default: %1</source>
        <translation>Vorgabe: %1</translation>
    </message>
    <message>
        <source>such as %1</source>
        <translation>etwa %1</translation>
    </message>
</context>
<context>
    <name>bridgewatch::FindingsDelegate</name>
    <message>
        <source>symptom</source>
        <translation>Folge</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>gestört</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>unklar</translation>
    </message>
</context>
<context>
    <name>bridgewatch::FindingsModel</name>
    <message>
        <source>%1 · from %2</source>
        <translation>%1 · von %2</translation>
    </message>
    <message>
        <source>%1 · follows from %2</source>
        <translation>%1 · folgt aus %2</translation>
    </message>
    <message>
        <source>%1 · follows from another</source>
        <translation>%1 · folgt aus anderem</translation>
    </message>
</context>
<context>
    <name>bridgewatch::FindingsPanel</name>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n Befund</numerusform>
            <numerusform>%n Befunde</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bridgewatch::FirstForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>What you watch: the shop, the bridge, …</source>
        <translation>Was Sie beobachten: der Laden, die Brücke, …</translation>
    </message>
    <message>
        <source>Health page</source>
        <translation>Health-Seite</translation>
    </message>
    <message>
        <source>Any page that answers 200 while all is well.</source>
        <translation>Irgendeine Seite, die mit 200 antwortet, solange alles in Ordnung ist.</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Seite</translation>
    </message>
    <message>
        <source>Database (PostgreSQL)</source>
        <translation>Datenbank (PostgreSQL)</translation>
    </message>
    <message>
        <source>A login that only looks; best a member of pg_monitor.</source>
        <translation>Eine Anmeldung, die nur hinsieht; am besten Mitglied von pg_monitor.</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Host</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Datenbank</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;wort</translation>
    </message>
    <message>
        <source>Kept &amp;in</source>
        <translation>L&amp;iegt in</translation>
    </message>
    <message>
        <source>a file, yours alone</source>
        <translation>einer Datei nur für Sie</translation>
    </message>
    <message>
        <source>&amp;TLS</source>
        <translation>&amp;TLS</translation>
    </message>
    <message>
        <source>verify-full: certificate and name</source>
        <translation>verify-full: Zertifikat und Name</translation>
    </message>
    <message>
        <source>verify-ca: the certificate alone</source>
        <translation>verify-ca: nur das Zertifikat</translation>
    </message>
    <message>
        <source>require: nothing is verified</source>
        <translation>require: nichts wird geprüft</translation>
    </message>
    <message>
        <source>disable: no TLS</source>
        <translation>disable: kein TLS</translation>
    </message>
    <message>
        <source>&amp;CA file</source>
        <translation>&amp;CA-Datei</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>die des Systems</translation>
    </message>
    <message>
        <source>Server over SSH</source>
        <translation>Server über SSH</translation>
    </message>
    <message>
        <source>The database is then looked at from there as well. A key logs in, never a password.</source>
        <translation>Auch von dort wird dann die Datenbank angesehen. Angemeldet wird mit einem Schlüssel, nie mit einem Passwort.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>Po&amp;rt</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>Us&amp;er</source>
        <translation>Ben&amp;utzer</translation>
    </message>
    <message>
        <source>as at this desk</source>
        <translation>wie an diesem Platz</translation>
    </message>
    <message>
        <source>&amp;Key file</source>
        <translation>Sch&amp;lüsseldatei</translation>
    </message>
    <message>
        <source>the agent&apos;s, then ~/.ssh</source>
        <translation>vom Agenten, dann ~/.ssh</translation>
    </message>
    <message>
        <source>a file: no keyring here</source>
        <translation>Datei: kein Schlüsselbund</translation>
    </message>
    <message>
        <source>the system&apos;s keyring</source>
        <translation>Schlüsselbund des Systems</translation>
    </message>
</context>
<context>
    <name>bridgewatch::FirstGroup</name>
    <message>
        <source>From this desk: %1</source>
        <translation>Von diesem Platz: %1</translation>
    </message>
    <message>
        <source>From the server: %1</source>
        <translation>Vom Server: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a part of the form, and a field in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Check the key…</source>
        <translation>Schlüssel prüfen&#xa0;…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal ansehen</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Sieht nach&#xa0;…</translation>
    </message>
    <message>
        <source>not yet</source>
        <comment>what was entered cannot be looked at</comment>
        <translation>noch nicht</translation>
    </message>
</context>
<context>
    <name>bridgewatch::GatePart</name>
    <message>
        <source>The watch is over: nothing came back.</source>
        <translation>Die Beobachtung ist vorbei: Nichts kam wieder.</translation>
    </message>
    <message>
        <source>Once the trouble is mended, watch whether it comes back.</source>
        <translation>Ist die Störung behoben, beobachten Sie, ob sie wiederkommt.</translation>
    </message>
    <message>
        <source>The watch is held: it counts when all of this is healthy.</source>
        <translation>Die Beobachtung ruht: Sie zählt, wenn all dies gesund ist.</translation>
    </message>
    <message>
        <source>All well. %1 to go.</source>
        <translation>Alles gesund. Noch %1.</translation>
    </message>
    <message>
        <source>The targets of the incident have to stay healthy and its alerts gone, without a break.</source>
        <translation>Die Ziele des Vorfalls müssen ohne Unterbrechung gesund und seine Alarme fort bleiben.</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message numerus="yes">
        <source>%n relapse(s)</source>
        <translation>
            <numerusform>%n Rückfall</numerusform>
            <numerusform>%n Rückfälle</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin to watch</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Behoben</translation>
    </message>
    <message>
        <source>How much of the watch is over</source>
        <translation>Wie viel der Beobachtung vorbei ist</translation>
    </message>
    <message>
        <source>How long to watch</source>
        <translation>Wie lange beobachten</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Watch again</source>
        <translation>Neu beobachten</translation>
    </message>
</context>
<context>
    <name>bridgewatch::GuideModel</name>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>ruled out</source>
        <translation>scheidet aus</translation>
    </message>
</context>
<context>
    <name>bridgewatch::GuidePanel</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
</context>
<context>
    <name>bridgewatch::HelpWindow</name>
    <message>
        <source>Bridgewatch Help</source>
        <translation>Bridgewatch-Hilfe</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>In der Hilfe suchen</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Seiten der Hilfe</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>Die Seite</translation>
    </message>
</context>
<context>
    <name>bridgewatch::HostKeyDialog</name>
    <message>
        <source>Host key of %1</source>
        <translation>Schlüssel von %1</translation>
    </message>
    <message>
        <source>Is this the key of %1?</source>
        <translation>Ist das der Schlüssel von %1?</translation>
    </message>
    <message>
        <source>Print the fingerprint on the host itself, in a session that you trust, and compare every character:</source>
        <translation>Lassen Sie sich den Fingerabdruck auf dem Rechner selbst zeigen, in einer Sitzung, der Sie trauen, und vergleichen Sie jedes Zeichen:</translation>
    </message>
    <message>
        <source>Command that prints the fingerprint</source>
        <translation>Befehl, der den Fingerabdruck zeigt</translation>
    </message>
    <message>
        <source>Only if they are the same, trust the key: it is then kept in known_hosts on this machine. Otherwise cancel, and ask those who run the host.</source>
        <translation>Nur wenn beide gleich sind, vertrauen Sie dem Schlüssel: Er wird dann hier in known_hosts aufbewahrt. Sonst brechen Sie ab und fragen bei denen nach, die den Rechner betreiben.</translation>
    </message>
    <message>
        <source>By now the host shows something else. Close this and look again.</source>
        <translation>Inzwischen zeigt der Rechner etwas anderes. Schließen Sie dies und sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Kind of key</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Trust this key</source>
        <translation>Diesem Schlüssel vertrauen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>bridgewatch::HostKeyNotice</name>
    <message>
        <source>Command that removes the known key</source>
        <translation>Befehl, der den bekannten Schlüssel entfernt</translation>
    </message>
    <message>
        <source>Fingerprint that the host shows</source>
        <translation>Fingerabdruck, den der Rechner zeigt</translation>
    </message>
</context>
<context>
    <name>bridgewatch::IncidentDoor</name>
    <message>
        <source>Incidents</source>
        <translation>Vorfälle</translation>
    </message>
    <message>
        <source>Open an incident…</source>
        <translation>Vorfall eröffnen&#xa0;…</translation>
    </message>
    <message>
        <source>No incidents yet</source>
        <translation>Noch keine Vorfälle</translation>
    </message>
    <message>
        <source>Open one when something wants more than a glance: from here, from an alert, or from a finding. It leads through the runbook and keeps a journal that becomes the report.</source>
        <translation>Eröffnen Sie einen, wenn etwas mehr als einen flüchtigen Blick verlangt: von hier, von einem Alarm oder von einem Befund aus. Er leitet durch das Runbook und führt ein Journal, aus dem der Bericht wird.</translation>
    </message>
</context>
<context>
    <name>bridgewatch::IncidentPage</name>
    <message>
        <source>Acknowledge</source>
        <translation>Quittieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>All incidents</source>
        <translation>Alle Vorfälle</translation>
    </message>
    <message>
        <source>The incident could not be opened: %1</source>
        <translation>Der Vorfall ließ sich nicht eröffnen: %1</translation>
    </message>
    <message>
        <source>Skip a step</source>
        <translation>Schritt auslassen</translation>
    </message>
    <message>
        <source>Skip “%1”</source>
        <translation>„%1“ auslassen</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Behoben</translation>
    </message>
    <message>
        <source>Resolved without the whole watch?</source>
        <translation>Behoben ohne die ganze Beobachtung?</translation>
    </message>
    <message>
        <source>Nobody has seen yet that it stays healthy. Say why that is good enough.</source>
        <translation>Noch hat niemand gesehen, dass es gesund bleibt. Sagen Sie, warum das genügt.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Open the incident again</source>
        <translation>Vorfall wieder öffnen</translation>
    </message>
    <message>
        <source>Without a runbook</source>
        <translation>Ohne Runbook</translation>
    </message>
    <message>
        <source>runbook of %1</source>
        <translation>Runbook, Stand %1</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>Wieder öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Roles…</source>
        <translation>Rollen&#xa0;…</translation>
    </message>
    <message>
        <source>Lead: %1</source>
        <translation>Leitung: %1</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten&#xa0;…</translation>
    </message>
    <message>
        <source>A note takes %1 characters; this one has %2.</source>
        <translation>Eine Notiz fasst %1 Zeichen; diese hat %2.</translation>
    </message>
    <message>
        <source>Grafana</source>
        <translation>Grafana</translation>
    </message>
    <message>
        <source>Open the dashboard over the time of this incident</source>
        <translation>Das Dashboard über die Zeit dieses Vorfalls öffnen</translation>
    </message>
    <message>
        <source>No program takes %1 addresses.</source>
        <translation>Kein Programm nimmt %1-Adressen an.</translation>
    </message>
</context>
<context>
    <name>bridgewatch::LabDialog</name>
    <message>
        <source>Practise in the lab</source>
        <translation>Im Labor üben</translation>
    </message>
    <message>
        <source>A small world of real servers starts on this machine, on loopback alone, to be broken and healed at will. What you watch otherwise goes on being watched, and its alerts are told.</source>
        <translation>Auf diesem Rechner startet eine kleine Welt aus echten Servern, nur auf Loopback, in der Sie nach Belieben Störungen auslösen und beheben. Was Sie sonst beobachten, wird weiter beobachtet, und seine Alarme werden gemeldet.</translation>
    </message>
    <message>
        <source>The lab is starting</source>
        <translation>Das Labor startet</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>On Debian 12 the lab runs with these packages; what is there already is left alone:</source>
        <translation>Unter Debian 12 läuft das Labor mit diesen Paketen; was schon da ist, bleibt unberührt:</translation>
    </message>
    <message>
        <source>A command that installs what the lab needs</source>
        <translation>Ein Befehl, der installiert, was das Labor braucht</translation>
    </message>
    <message>
        <source>It takes a few seconds; the very first time, when the service&apos;s packages are fetched with npm, a minute.</source>
        <translation>Es dauert einige Sekunden; beim allerersten Mal, wenn npm die Pakete des Dienstes holt, eine Minute.</translation>
    </message>
    <message>
        <source>There is no lab: %1</source>
        <translation>Es gibt kein Labor: %1</translation>
    </message>
</context>
<context>
    <name>bridgewatch::LadderColumn</name>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
</context>
<context>
    <name>bridgewatch::LadderPanel</name>
    <message>
        <source>Look again</source>
        <translation>Noch einmal ansehen</translation>
    </message>
    <message>
        <source>looked %1 ago</source>
        <translation>vor %1 angesehen</translation>
    </message>
    <message>
        <source>not looked yet</source>
        <translation>noch nicht angesehen</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Sieht nach&#xa0;…</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Leiter</translation>
    </message>
    <message>
        <source>Check host key…</source>
        <translation>Schlüssel prüfen&#xa0;…</translation>
    </message>
    <message>
        <source>Check host key</source>
        <translation>Schlüssel prüfen</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>noch nicht gesehen</translation>
    </message>
</context>
<context>
    <name>bridgewatch::LegendEntry</name>
    <message>
        <source>Shows or hides this line</source>
        <translation>Zeigt oder verbirgt diese Linie</translation>
    </message>
</context>
<context>
    <name>bridgewatch::LogSaver</name>
    <message>
        <source>another log is shown now</source>
        <translation>es wird jetzt ein anderes Log gezeigt</translation>
    </message>
</context>
<context>
    <name>bridgewatch::LogView</name>
    <message>
        <source>Log lines</source>
        <translation>Logzeilen</translation>
    </message>
</context>
<context>
    <name>bridgewatch::LogsPage</name>
    <message>
        <source>Save the lines shown</source>
        <translation>Die gezeigten Zeilen speichern</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Ausdruck</translation>
    </message>
    <message>
        <source>Only lines found</source>
        <translation>Nur Treffer</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>The text is a regular expression (RE2)</source>
        <translation>Der Text ist ein regulärer Ausdruck (RE2)</translation>
    </message>
    <message>
        <source>Go to a time</source>
        <translation>Zu einer Uhrzeit gehen</translation>
    </message>
    <message>
        <source>Go to 14:22</source>
        <translation>Zu 14:22</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Select lines to copy them</source>
        <translation>Zeilen zum Kopieren auswählen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>Wird verfolgt</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Not followed</source>
        <translation>Nicht verfolgt</translation>
    </message>
    <message>
        <source>No log is watched</source>
        <translation>Kein Log wird beobachtet</translation>
    </message>
    <message>
        <source>Add one to the targets of the profile, such as { id: bridge-log, kind: log, on: bridge, pm2_process: oracle-bridge }, or with &apos;path&apos; for a file and &apos;on: desk&apos; for one here.</source>
        <translation>Eines unter die Ziele des Profils setzen, etwa { id: bridge-log, kind: log, on: bridge, pm2_process: oracle-bridge }, oder mit „path“ für eine Datei und „on: desk“ für eine hier.</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Es wird gesucht</translation>
    </message>
    <message>
        <source>No line fits</source>
        <translation>Keine Zeile passt</translation>
    </message>
    <message>
        <source>Show more classes above, or search for less.</source>
        <translation>Oben mehr Klassen zeigen oder nach weniger suchen.</translation>
    </message>
    <message>
        <source>The log is empty</source>
        <translation>Das Log ist leer</translation>
    </message>
    <message>
        <source>What is written to it appears here by itself.</source>
        <translation>Was hineingeschrieben wird, erscheint hier von selbst.</translation>
    </message>
    <message>
        <source>Nothing was read yet</source>
        <translation>Noch nichts gelesen</translation>
    </message>
    <message>
        <source>The first lines come as soon as the file can be read.</source>
        <translation>Die ersten Zeilen kommen, sobald die Datei lesbar ist.</translation>
    </message>
    <message>
        <source>%1. Check &apos;path&apos; and &apos;on&apos; of this log in the profile.</source>
        <translation>%1. „path“ und „on“ dieses Logs im Profil prüfen.</translation>
    </message>
    <message>
        <source>Not an expression: %1</source>
        <translation>Kein Ausdruck: %1</translation>
    </message>
    <message>
        <source>%1 found so far</source>
        <translation>%1 Treffer bisher</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 Treffer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Follow (%1 new)</source>
        <translation>Folgen (%1 neu)</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>No line was written then or later</source>
        <translation>Dann oder später wurde keine Zeile geschrieben</translation>
    </message>
    <message>
        <source>Write a time as 14:22, 14:22:05 or 2026-11-23 14:22</source>
        <translation>Eine Uhrzeit als 14:22, 14:22:05 oder 2026-11-23 14:22 schreiben</translation>
    </message>
    <message>
        <source>There is nothing to save</source>
        <translation>Es gibt nichts zu speichern</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Gespeichert in %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert&#xa0;…</translation>
    </message>
</context>
<context>
    <name>bridgewatch::LooksStrip</name>
    <message>
        <source>The last looks</source>
        <translation>Die letzten Blicke</translation>
    </message>
    <message>
        <source>looks since %1, none failed</source>
        <translation>Blicke seit %1, keiner gescheitert</translation>
    </message>
    <message>
        <source>looks since %1, %2 failed</source>
        <translation>Blicke seit %1, %2 gescheitert</translation>
    </message>
</context>
<context>
    <name>bridgewatch::MainWindow</name>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>The profile has changes that are not saved</source>
        <translation>Das Profil hat Änderungen, die nicht gespeichert sind</translation>
    </message>
    <message>
        <source>Closed without saving, the file stays as it is.</source>
        <translation>Wird ohne Speichern geschlossen, bleibt die Datei, wie sie ist.</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Speichern und schließen</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Ohne Speichern schließen</translation>
    </message>
</context>
<context>
    <name>bridgewatch::MeanFigure</name>
    <message>
        <source>mean of %1</source>
        <comment>a formula</comment>
        <translation>Mittel von %1</translation>
    </message>
    <message numerus="yes">
        <source>over %1 of %n incident(s)</source>
        <translation>
            <numerusform>über %1 von %n Vorfall</numerusform>
            <numerusform>über %1 von %n Vorfällen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not acknowledged yet, not counted</source>
        <translation>
            <numerusform>%n noch nicht quittiert, nicht gezählt</numerusform>
            <numerusform>%n noch nicht quittiert, nicht gezählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not resolved yet, not counted</source>
        <translation>
            <numerusform>%n noch nicht behoben, nicht gezählt</numerusform>
            <numerusform>%n noch nicht behoben, nicht gezählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bridgewatch::MessagePanel</name>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>evidence filled in</source>
        <translation>Belege eingesetzt</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Send to chat…</source>
        <translation>An Chat senden&#xa0;…</translation>
    </message>
    <message>
        <source>The profile has no mail address of this contact</source>
        <translation>Das Profil hat keine Mailadresse dieses Kontakts</translation>
    </message>
    <message>
        <source>The profile has no webhook of this contact</source>
        <translation>Das Profil hat keinen Webhook dieses Kontakts</translation>
    </message>
    <message>
        <source>It would say</source>
        <translation>Die Nachricht würde lauten</translation>
    </message>
</context>
<context>
    <name>bridgewatch::MinuteStrip</name>
    <message>
        <source>Error lines a minute, of the last hour</source>
        <translation>Fehlerzeilen je Minute, der letzten Stunde</translation>
    </message>
    <message>
        <source>no error lines</source>
        <translation>keine Fehlerzeilen</translation>
    </message>
    <message>
        <source>No error in this hour</source>
        <translation>Kein Fehler in dieser Stunde</translation>
    </message>
</context>
<context>
    <name>bridgewatch::NavigationRail</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
</context>
<context>
    <name>bridgewatch::NoRulesPage</name>
    <message>
        <source>What the profile may say</source>
        <translation>Was das Profil sagen kann</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Nobody is to be called yet</source>
        <translation>Noch ist niemand zu rufen</translation>
    </message>
    <message>
        <source>Write into the profile who is called when, and this view judges it every second. For example:</source>
        <translation>Schreiben Sie ins Profil, wer wann gerufen wird, und diese Ansicht beurteilt es jede Sekunde. Zum Beispiel:</translation>
    </message>
    <message>
        <source>Write into the profile who is called when, and this view judges it every second. The runbooks&apos; own tables suggest this; look it over, put it into the profile, and open the profile again:</source>
        <translation>Schreiben Sie ins Profil, wer wann gerufen wird, und diese Ansicht beurteilt es jede Sekunde. Die Tabellen der Runbooks schlagen dies vor; sehen Sie es durch, übernehmen Sie es ins Profil und öffnen Sie das Profil erneut:</translation>
    </message>
</context>
<context>
    <name>bridgewatch::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>bridgewatch::Notifier</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Quittieren</translation>
    </message>
    <message>
        <source>Snooze 30 min</source>
        <translation>30&#xa0;min zurückstellen</translation>
    </message>
    <message numerus="yes">
        <source>%n more alert(s)</source>
        <translation>
            <numerusform>%n weiterer Alarm</numerusform>
            <numerusform>%n weitere Alarme</numerusform>
        </translation>
    </message>
    <message>
        <source>The window shows all of them.</source>
        <translation>Das Fenster zeigt alle.</translation>
    </message>
</context>
<context>
    <name>bridgewatch::Outbox</name>
    <message>
        <source>What is seen is not noted any more: the journal cannot be written.</source>
        <translation>Was gesehen wird, wird nicht mehr vermerkt: Das Journal lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Something that was seen is not in the journal: %1</source>
        <translation>Etwas, das gesehen wurde, steht nicht im Journal: %1</translation>
    </message>
</context>
<context>
    <name>bridgewatch::OverviewPage</name>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>from this desk to everything that it leans on</source>
        <translation>von diesem Platz zu allem, worauf er sich stützt</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Diagnosis (%1)</source>
        <translation>Diagnose (%1)</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Alerts (%1)</source>
        <translation>Alarme (%1)</translation>
    </message>
    <message>
        <source>What is wrong, alerts, what changed lately, or vendors</source>
        <translation>Was gestört ist, Alarme, was sich zuletzt änderte, oder Anbieter</translation>
    </message>
    <message>
        <source>Vendors</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Vendors (%1)</source>
        <translation>Anbieter (%1)</translation>
    </message>
</context>
<context>
    <name>bridgewatch::Palette</name>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter takes it, Escape closes</source>
        <translation>Auf und Ab wählen aus, Eingabe nimmt, Esc schließt</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>A target, a host, a finding, a command</source>
        <translation>Ein Ziel, ein Rechner, ein Befund, ein Befehl</translation>
    </message>
    <message>
        <source>Nothing is called “%1”. Try a part of a name or of an address, or a kind such as “postgres”.</source>
        <translation>Nichts heißt „%1“. Versuchen Sie einen Teil eines Namens oder einer Adresse, oder eine Art wie „postgres“.</translation>
    </message>
</context>
<context>
    <name>bridgewatch::PaletteModel</name>
    <message>
        <source>symptom</source>
        <translation>Folge</translation>
    </message>
    <message>
        <source>over</source>
        <translation>vorbei</translation>
    </message>
</context>
<context>
    <name>bridgewatch::PastDrills</name>
    <message>
        <source>not known</source>
        <translation>nicht gewusst</translation>
    </message>
    <message>
        <source>Drills so far: %1 of %2 right</source>
        <translation>Bisherige Übungen: %1 von %2 richtig</translation>
    </message>
    <message>
        <source>Drills of this session</source>
        <translation>Übungen dieser Sitzung</translation>
    </message>
</context>
<context>
    <name>bridgewatch::PathMap</name>
    <message>
        <source>Path map</source>
        <translation>Pfadkarte</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Dieser Platz</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>unklar</translation>
    </message>
</context>
<context>
    <name>bridgewatch::PracticeLab</name>
    <message>
        <source>the lab failed and does not say why</source>
        <translation>das Labor ist gescheitert und sagt nicht, warum</translation>
    </message>
    <message>
        <source>it cannot be started, perhaps for want of python3: %1</source>
        <translation>es lässt sich nicht starten, vielleicht fehlt python3: %1</translation>
    </message>
    <message>
        <source>it was given up</source>
        <translation>es wurde aufgegeben</translation>
    </message>
    <message>
        <source>it took too long</source>
        <translation>es dauerte zu lange</translation>
    </message>
    <message>
        <source>a folder for the lab cannot be made in /tmp</source>
        <translation>in /tmp lässt sich kein Ordner für das Labor anlegen</translation>
    </message>
    <message>
        <source>a lab is up already</source>
        <translation>ein Labor läuft schon</translation>
    </message>
    <message>
        <source>it did not come with this installation: %1 is not there</source>
        <translation>es kam mit dieser Installation nicht mit: %1 ist nicht da</translation>
    </message>
    <message>
        <source>the lab is not up</source>
        <translation>das Labor läuft nicht</translation>
    </message>
</context>
<context>
    <name>bridgewatch::ProfileEdit</name>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
</context>
<context>
    <name>bridgewatch::ProfileText</name>
    <message>
        <source>Problems in the profile</source>
        <translation>Fehler im Profil</translation>
    </message>
    <message>
        <source>Target to test</source>
        <translation>Ziel, das getestet wird</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>bridgewatch::ReadinessDelegate</name>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n anzusehen</numerusform>
            <numerusform>%n anzusehen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bridgewatch::ReadinessDetail</name>
    <message>
        <source>The chosen check</source>
        <translation>Die gewählte Prüfung</translation>
    </message>
    <message>
        <source>No check is chosen</source>
        <translation>Keine Prüfung ist gewählt</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Was zu sehen war</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Warum es darauf ankommt</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>To be copied; nothing is run from here</source>
        <translation>Zum Kopieren; von hier wird nichts ausgeführt</translation>
    </message>
    <message>
        <source>Where it was seen</source>
        <translation>Wo es zu sehen war</translation>
    </message>
</context>
<context>
    <name>bridgewatch::ReadinessModel</name>
    <message>
        <source>ok</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>kritisch</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>unklar</translation>
    </message>
</context>
<context>
    <name>bridgewatch::ReadinessPage</name>
    <message numerus="yes">
        <source>%n critical</source>
        <translation>
            <numerusform>%n kritisch</numerusform>
            <numerusform>%n kritisch</numerusform>
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
        <source>%n ok</source>
        <translation>
            <numerusform>%n in Ordnung</numerusform>
            <numerusform>%n in Ordnung</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Markdown…</source>
        <translation>Markdown&#xa0;…</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV&#xa0;…</translation>
    </message>
    <message>
        <source>JSON…</source>
        <translation>JSON&#xa0;…</translation>
    </message>
    <message>
        <source>Writes what was seen to a file, in one of three formats</source>
        <translation>Schreibt, was zu sehen war, in eine Datei, in einem von drei Formaten</translation>
    </message>
    <message>
        <source>Checks everything anew; changes nothing</source>
        <translation>Prüft alles von neuem; ändert nichts</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Bereitschaft</translation>
    </message>
    <message>
        <source>looking, %1 of %2</source>
        <translation>sieht nach, %1 von %2</translation>
    </message>
    <message>
        <source>looking</source>
        <translation>sieht nach</translation>
    </message>
    <message>
        <source>seen %1 ago</source>
        <translation>vor %1 gesehen</translation>
    </message>
    <message>
        <source>Looking for the first time</source>
        <translation>Zum ersten Mal wird nachgesehen</translation>
    </message>
    <message>
        <source>Nothing was checked yet</source>
        <translation>Noch wurde nichts geprüft</translation>
    </message>
    <message>
        <source>Databases, poolers, hosts, Prometheus and Alertmanager are asked; nothing is changed. It takes a few seconds.</source>
        <translation>Datenbanken, Pooler, Rechner, Prometheus und Alertmanager werden gefragt; geändert wird nichts. Das dauert ein paar Sekunden.</translation>
    </message>
    <message>
        <source>Look again: everything that the profile names is asked, and nothing is changed.</source>
        <translation>Erneut prüfen: alles, was das Profil nennt, wird gefragt, und nichts wird geändert.</translation>
    </message>
    <message>
        <source>Save the readiness checks</source>
        <translation>Die Prüfungen der Bereitschaft speichern</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Gespeichert in %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another folder, or make room.</source>
        <translation>%1 kann nicht geschrieben werden: %2. Einen anderen Ordner wählen, oder Platz schaffen.</translation>
    </message>
    <message numerus="yes">
        <source>%n cannot tell</source>
        <translation>
            <numerusform>%n unklar</numerusform>
            <numerusform>%n unklar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bridgewatch::ReadingsGrid</name>
    <message>
        <source>Figures</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>Figures, last seen %1</source>
        <translation>Messwerte, zuletzt gesehen %1</translation>
    </message>
</context>
<context>
    <name>bridgewatch::ReasonDialog</name>
    <message>
        <source>Because</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>bridgewatch::ReportList</name>
    <message>
        <source>Show incidents of this severity</source>
        <translation>Vorfälle dieser Schwere zeigen</translation>
    </message>
    <message>
        <source>All severities</source>
        <translation>Jede Schwere</translation>
    </message>
    <message>
        <source>Show incidents in this state</source>
        <translation>Vorfälle in diesem Zustand zeigen</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle Zustände</translation>
    </message>
    <message>
        <source>Open an incident…</source>
        <translation>Vorfall eröffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Search incidents</source>
        <translation>Vorfälle suchen</translation>
    </message>
    <message>
        <source>Search title, alert, person, cause…</source>
        <translation>Titel, Alarm, Person, Ursache suchen&#xa0;…</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Vorfälle</translation>
    </message>
    <message numerus="yes">
        <source>%n older one(s) are in the journal alone; “bridgewatchctl incident list” names them, and “bridgewatchctl incident export” reports them.</source>
        <translation>
            <numerusform>%n älterer steht nur im Journal; „bridgewatchctl incident list“ nennt ihn, und „bridgewatchctl incident export“ berichtet von ihm.</numerusform>
            <numerusform>%n ältere stehen nur im Journal; „bridgewatchctl incident list“ nennt sie, und „bridgewatchctl incident export“ berichtet von ihnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Reading the journal…</source>
        <translation>Das Journal wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>No incidents yet</source>
        <translation>Noch keine Vorfälle</translation>
    </message>
    <message>
        <source>An incident is opened in the view Incident, from an alert or from a finding, or by “bridgewatchctl incident new”. Its journal becomes the report that is shown here.</source>
        <translation>Ein Vorfall wird in der Ansicht Vorfall eröffnet, aus einem Alarm oder einem Befund, oder mit „bridgewatchctl incident new“. Aus seinem Journal wird der Bericht, der hier gezeigt wird.</translation>
    </message>
    <message>
        <source>No incident fits</source>
        <translation>Kein Vorfall passt</translation>
    </message>
    <message>
        <source>Every word has to stand in its title, id, scenario, targets, alerts, people or cause. Search for less, or show all severities and states.</source>
        <translation>Jedes Wort muss in Titel, Kennung, Szenario, Zielen, Alarmen, Personen oder Ursache stehen. Suchen Sie nach weniger, oder zeigen Sie jede Schwere und alle Zustände.</translation>
    </message>
</context>
<context>
    <name>bridgewatch::ReportListModel</name>
    <message>
        <source>no scenario chosen</source>
        <translation>kein Szenario gewählt</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <comment>an incident</comment>
        <translation>%1 bisher</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Vorfall</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <comment>after so long</comment>
        <translation>Quittiert</translation>
    </message>
    <message>
        <source>Resolved</source>
        <comment>after so long</comment>
        <translation>Behoben</translation>
    </message>
</context>
<context>
    <name>bridgewatch::ReportListView</name>
    <message>
        <source>Incidents</source>
        <translation>Vorfälle</translation>
    </message>
</context>
<context>
    <name>bridgewatch::ReportPanel</name>
    <message>
        <source>What is masked</source>
        <translation>Was verdeckt wird</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>Steht da als</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Mask hosts</source>
        <translation>Rechner verdecken</translation>
    </message>
    <message>
        <source>Names and addresses of machines, and mail addresses</source>
        <translation>Namen und Adressen von Rechnern, und Mailadressen</translation>
    </message>
    <message>
        <source>Mask people</source>
        <translation>Personen verdecken</translation>
    </message>
    <message>
        <source>Names of people, their home folders, telephone numbers and mail addresses</source>
        <translation>Namen von Personen, ihre persönlichen Ordner, Telefonnummern und Mailadressen</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>No report</source>
        <translation>Kein Bericht</translation>
    </message>
    <message>
        <source>Choose an incident: its report is shown here as it would be exported.</source>
        <translation>Wählen Sie einen Vorfall: Sein Bericht wird hier so gezeigt, wie er exportiert würde.</translation>
    </message>
    <message>
        <source>Markdown…</source>
        <translation>Markdown&#xa0;…</translation>
    </message>
    <message>
        <source>HTML page…</source>
        <translation>HTML-Seite&#xa0;…</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF&#xa0;…</translation>
    </message>
    <message>
        <source>JSON…</source>
        <translation>JSON&#xa0;…</translation>
    </message>
    <message>
        <source>Writes the report to a file, in one of four formats</source>
        <translation>Schreibt den Bericht in eine Datei, in einem von vier Formaten</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>The journal could not be checked: %1</source>
        <translation>Das Journal ließ sich nicht prüfen: %1</translation>
    </message>
    <message>
        <source>The journal is not as it was written; the end of the report says where.</source>
        <translation>Das Journal ist nicht, wie es geschrieben wurde; das Ende des Berichts sagt, wo.</translation>
    </message>
    <message>
        <source>nothing to mask was found</source>
        <translation>nichts zu verdecken gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) masked</source>
        <translation>
            <numerusform>%n Wort verdeckt</numerusform>
            <numerusform>%n Wörter verdeckt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bridgewatch::ReportPart</name>
    <message>
        <source>The report is made of what was seen, done and said. Look through it, mask what must not leave the house, and send it.</source>
        <translation>Der Bericht entsteht aus dem, was gesehen, getan und gesagt wurde. Durchsehen, verdecken, was das Haus nicht verlassen darf, und versenden.</translation>
    </message>
    <message>
        <source>Look at the report</source>
        <translation>Bericht ansehen</translation>
    </message>
</context>
<context>
    <name>bridgewatch::ReportPreview</name>
    <message numerus="yes">
        <source>… and %n more row(s): the file has them all</source>
        <translation>
            <numerusform>… und %n weitere Zeile: Die Datei hat alle</numerusform>
            <numerusform>… und %n weitere Zeilen: Die Datei hat alle</numerusform>
        </translation>
    </message>
    <message>
        <source>… the preview ends here: the file has it all</source>
        <translation>… die Vorschau endet hier: Die Datei hat alles</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>Vorschau des Berichts</translation>
    </message>
</context>
<context>
    <name>bridgewatch::ReportsPage</name>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>HTML page (*.html)</source>
        <translation>HTML-Seite (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>No report</source>
        <translation>Kein Bericht</translation>
    </message>
    <message>
        <source>Choose an incident: its report is shown here as it would be exported.</source>
        <translation>Wählen Sie einen Vorfall: Sein Bericht wird hier so gezeigt, wie er exportiert würde.</translation>
    </message>
    <message>
        <source>The report cannot be made</source>
        <translation>Der Bericht lässt sich nicht erstellen</translation>
    </message>
    <message>
        <source>%1 · as of %2</source>
        <translation>%1 · Stand %2</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>%1 wird geschrieben&#xa0;…</translation>
    </message>
    <message>
        <source>%1. No file was changed: choose another folder, or make room, and export once more.</source>
        <translation>%1. Keine Datei wurde geändert: Wählen Sie einen anderen Ordner, oder schaffen Sie Platz, und exportieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>Saved to %1, readable by you alone</source>
        <translation>In %1 gespeichert, nur für Sie lesbar</translation>
    </message>
    <message>
        <source>Copied as Markdown</source>
        <translation>Als Markdown kopiert</translation>
    </message>
    <message>
        <source>This desktop has no program that shows folders. The file is in %1</source>
        <translation>Dieser Desktop hat kein Programm, das Ordner zeigt. Die Datei liegt in %1</translation>
    </message>
    <message>
        <source>%1
It is tried again by itself.</source>
        <translation>%1
Es wird von selbst noch einmal versucht.</translation>
    </message>
</context>
<context>
    <name>bridgewatch::RolesDialog</name>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Wer was tut</translation>
    </message>
    <message>
        <source>The lead decides, the scribe writes down what happens, communications tells everybody else. One person may do it all.</source>
        <translation>Die Leitung entscheidet, das Protokoll schreibt auf, was geschieht, die Kommunikation sagt es allen anderen. Eine Person darf alles tun.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Vermerken</translation>
    </message>
</context>
<context>
    <name>bridgewatch::RuleModel</name>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Binnen</translation>
    </message>
</context>
<context>
    <name>bridgewatch::RuleView</name>
    <message>
        <source>Rules of escalation</source>
        <translation>Eskalationsregeln</translation>
    </message>
</context>
<context>
    <name>bridgewatch::RunbookNotice</name>
    <message>
        <source>What changed…</source>
        <translation>Was sich geändert hat&#xa0;…</translation>
    </message>
    <message>
        <source>Show what changed in the runbook</source>
        <translation>Zeigen, was sich im Runbook geändert hat</translation>
    </message>
    <message>
        <source>A runbook&apos;s file says something else now. Incidents that are open keep the version that they began with.</source>
        <translation>Die Datei eines Runbooks sagt jetzt etwas anderes. Offene Vorfälle behalten die Fassung, mit der sie begannen.</translation>
    </message>
    <message>
        <source>A runbook cannot be read: %1</source>
        <translation>Ein Runbook lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>Runbook</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Only blanks and line breaks.</source>
        <translation>Nur Leerzeichen und Zeilenumbrüche.</translation>
    </message>
    <message>
        <source>Use the new version</source>
        <translation>Neue Fassung nehmen</translation>
    </message>
</context>
<context>
    <name>bridgewatch::RunbookText</name>
    <message>
        <source>The runbook goes on: see the file.</source>
        <translation>Das Runbook geht weiter: siehe die Datei.</translation>
    </message>
    <message>
        <source>to copy</source>
        <translation>zum Kopieren</translation>
    </message>
    <message>
        <source>Preview %1…</source>
        <translation>Vorschau %1&#xa0;…</translation>
    </message>
    <message>
        <source>Filled in from the profile:</source>
        <translation>Aus dem Profil eingesetzt:</translation>
    </message>
    <message>
        <source>%1 · Bridgewatch looks at %2 itself: see above</source>
        <translation>%1 · Nach %2 sieht Bridgewatch selbst: siehe oben</translation>
    </message>
</context>
<context>
    <name>bridgewatch::Runbooks</name>
    <message>
        <source>“%1” can be read now</source>
        <translation>„%1“ ist jetzt lesbar</translation>
    </message>
</context>
<context>
    <name>bridgewatch::RungRow</name>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>unklar</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>left to the host</source>
        <translation>macht der Rechner</translation>
    </message>
    <message>
        <source>not used here</source>
        <translation>hier nicht nötig</translation>
    </message>
    <message>
        <source>%1, at login</source>
        <translation>%1, bei Anmeldung</translation>
    </message>
    <message>
        <source>session stands</source>
        <translation>Sitzung steht</translation>
    </message>
</context>
<context>
    <name>bridgewatch::SecretsPage</name>
    <message>
        <source>in the keyring</source>
        <translation>im Schlüsselbund</translation>
    </message>
    <message>
        <source>in the file %1</source>
        <translation>in der Datei %1</translation>
    </message>
    <message>
        <source>in the environment variable %1</source>
        <translation>in der Umgebungsvariablen %1</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>Passwords, keys and tokens that the profile names. They are kept outside of it, and never shown.</source>
        <translation>Passwörter, Schlüssel und Token, die das Profil nennt. Sie werden außerhalb davon aufbewahrt und nie gezeigt.</translation>
    </message>
    <message>
        <source>The profile names no secret.</source>
        <translation>Das Profil nennt kein Geheimnis.</translation>
    </message>
    <message>
        <source>Set…</source>
        <translation>Setzen&#xa0;…</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>%1 setzen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>sieht nach&#xa0;…</translation>
    </message>
    <message>
        <source>✓ there</source>
        <translation>✓ vorhanden</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Value, not shown</source>
        <translation>Wert, wird nicht gezeigt</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Aufbewahren</translation>
    </message>
    <message>
        <source>Asking the keyring…</source>
        <translation>Der Schlüsselbund wird gefragt&#xa0;…</translation>
    </message>
    <message>
        <source>%1 is kept in the keyring.</source>
        <translation>%1 wird im Schlüsselbund aufbewahrt.</translation>
    </message>
    <message>
        <source>Kept in %1, which only you can read.</source>
        <translation>In %1 aufbewahrt, nur für Sie lesbar.</translation>
    </message>
    <message>
        <source>The keyring does not take it</source>
        <translation>Der Schlüsselbund nimmt es nicht an</translation>
    </message>
    <message>
        <source>It can be kept in the file %1 instead, which only you can read. The profile will name that file, once it is saved.</source>
        <translation>Es kann stattdessen in der Datei %1 aufbewahrt werden, die nur Sie lesen können. Das Profil nennt diese Datei, sobald es gespeichert ist.</translation>
    </message>
    <message>
        <source>Keep it in the file</source>
        <translation>In der Datei aufbewahren</translation>
    </message>
    <message>
        <source>the profile does not say where this secret is</source>
        <translation>das Profil sagt nicht, wo dieses Geheimnis steht</translation>
    </message>
    <message>
        <source>%1 is gone.</source>
        <translation>%1 ist gelöscht.</translation>
    </message>
    <message>
        <source>%1 is out of the keyring.</source>
        <translation>%1 ist aus dem Schlüsselbund entfernt.</translation>
    </message>
    <message>
        <source>%1 more: bridgewatchctl secret list names them all.</source>
        <translation>%1 weitere: bridgewatchctl secret list nennt sie alle.</translation>
    </message>
    <message>
        <source>Delete the file?</source>
        <translation>Die Datei löschen?</translation>
    </message>
    <message>
        <source>Take it out of the keyring?</source>
        <translation>Aus dem Schlüsselbund nehmen?</translation>
    </message>
    <message>
        <source>The whole file goes, with whatever else stands in it.</source>
        <translation>Die ganze Datei verschwindet, mit allem, was sonst darin steht.</translation>
    </message>
    <message>
        <source>What needs it fails until it is set again.</source>
        <translation>Was es braucht, scheitert, bis es wieder gesetzt ist.</translation>
    </message>
</context>
<context>
    <name>bridgewatch::SendDialog</name>
    <message>
        <source>Send to chat</source>
        <translation>An Chat senden</translation>
    </message>
    <message>
        <source>Send this to the chat of %1?</source>
        <translation>Dies an den Chat von %1 senden?</translation>
    </message>
    <message>
        <source>Exactly this is posted, once, and everybody who reads the channel sees it.</source>
        <translation>Genau dies wird gesendet, einmal, und jeder, der den Kanal liest, sieht es.</translation>
    </message>
    <message>
        <source>What is posted</source>
        <translation>Was gesendet wird</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
</context>
<context>
    <name>bridgewatch::SessionModel</name>
    <message>
        <source>prepared transaction</source>
        <translation>vorbereitete Transaktion</translation>
    </message>
    <message>
        <source>local socket</source>
        <translation>lokaler Socket</translation>
    </message>
    <message>
        <source>in a transaction for %1</source>
        <translation>seit %1 in einer Transaktion</translation>
    </message>
    <message>
        <source>%1, as %2 in %3</source>
        <translation>%1, als %2 in %3</translation>
    </message>
    <message>
        <source>waiting: lock</source>
        <translation>wartet: Sperre</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>untätig</translation>
    </message>
    <message>
        <source>idle in transaction</source>
        <translation>untätig in Transaktion</translation>
    </message>
    <message>
        <source>failed transaction</source>
        <translation>Transaktion gescheitert</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Wartet auf</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Blocked by</source>
        <translation>Blockiert von</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Abfrage</translation>
    </message>
</context>
<context>
    <name>bridgewatch::SessionsPanel</name>
    <message>
        <source>Live sessions</source>
        <translation>Sitzungen jetzt</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>when sessions were read</comment>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>Show sessions in this state</source>
        <translation>Sitzungen in diesem Zustand zeigen</translation>
    </message>
    <message>
        <source>Show sessions of this application</source>
        <translation>Sitzungen dieser Anwendung zeigen</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Reading the sessions…</source>
        <translation>Die Sitzungen werden gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Search sessions</source>
        <translation>Sitzungen durchsuchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Those who wait stand under those who block them</source>
        <translation>Wer wartet, steht unter dem, der ihn blockiert</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n idle in transaction</source>
        <translation>
            <numerusform>%n untätig in Transaktion</numerusform>
            <numerusform>%n untätig in Transaktion</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocked</source>
        <translation>
            <numerusform>%n blockiert</numerusform>
            <numerusform>%n blockiert</numerusform>
        </translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle Zustände</translation>
    </message>
    <message>
        <source>All applications</source>
        <translation>Alle Anwendungen</translation>
    </message>
    <message>
        <source>The sessions cannot be read</source>
        <translation>Die Sitzungen lassen sich nicht lesen</translation>
    </message>
    <message>
        <source>as they were; now: %1</source>
        <translation>wie sie waren; jetzt: %1</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>End session…</source>
        <translation>Sitzung beenden&#xa0;…</translation>
    </message>
    <message>
        <source>Cancel query…</source>
        <translation>Abfrage abbrechen&#xa0;…</translation>
    </message>
    <message>
        <source>End idle sessions…</source>
        <translation>Untätige beenden&#xa0;…</translation>
    </message>
    <message>
        <source>What can be done to the session that is chosen, or to those that idle</source>
        <translation>Was mit der gewählten Sitzung getan werden kann, oder mit denen, die untätig sind</translation>
    </message>
</context>
<context>
    <name>bridgewatch::SettingsPage</name>
    <message>
        <source>‹ &amp;Back</source>
        <translation>‹ &amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Parts of the settings</source>
        <translation>Teile der Einstellungen</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formulare</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Somebody else wrote the file meanwhile. Nothing here is lost.</source>
        <translation>Jemand anderes hat die Datei inzwischen geschrieben. Hier geht nichts verloren.</translation>
    </message>
    <message>
        <source>Difference…</source>
        <translation>Unterschied&#xa0;…</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Andere Fassung nehmen</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Eigene Fassung behalten</translation>
    </message>
    <message>
        <source>The profile cannot be used yet, so nothing is looked at. Mend what is listed below and save; then the watch begins.</source>
        <translation>Das Profil ist noch nicht gültig, darum wird nichts angesehen. Beheben Sie, was unten steht, und speichern Sie; dann beginnt die Beobachtung.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>not saved · %1</source>
        <translation>nicht gespeichert · %1</translation>
    </message>
    <message>
        <source>Saved. This is what is watched now.</source>
        <translation>Gespeichert. Das wird jetzt beobachtet.</translation>
    </message>
    <message>
        <source>Saved. Nothing is watched by it before its errors are mended.</source>
        <translation>Gespeichert. Beobachtet wird danach erst, wenn die Fehler darin behoben sind.</translation>
    </message>
    <message numerus="yes">
        <source>valid, %n warning(s)</source>
        <translation>
            <numerusform>gültig, %n Warnung</numerusform>
            <numerusform>gültig, %n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>valid</source>
        <translation>gültig</translation>
    </message>
</context>
<context>
    <name>bridgewatch::SilenceDialog</name>
    <message>
        <source>Silence</source>
        <translation>Stummschalten</translation>
    </message>
    <message>
        <source>Silence at %1</source>
        <translation>Stummschalten bei %1</translation>
    </message>
    <message>
        <source>For everybody who listens to it, until the time is over. Each line is a condition on a label; all have to be true.</source>
        <translation>Für alle, die darauf hören, bis die Zeit um ist. Jede Zeile ist eine Bedingung an ein Label; alle müssen zutreffen.</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>At least one condition has to name a value: this would silence everything.</source>
        <translation>Wenigstens eine Bedingung muss einen Wert nennen: so würde alles stumm.</translation>
    </message>
    <message>
        <source>The silence needs your name.</source>
        <translation>Die Stummschaltung braucht Ihren Namen.</translation>
    </message>
    <message>
        <source>Say why, for those who find it silenced.</source>
        <translation>Sagen Sie, warum, für alle, die es stummgeschaltet vorfinden.</translation>
    </message>
    <message numerus="yes">
        <source>It fits %n alert(s) on the board.</source>
        <translation>
            <numerusform>Es passt auf %n Alarm der Tafel.</numerusform>
            <numerusform>Es passt auf %n Alarme der Tafel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt&#xa0;…</translation>
    </message>
</context>
<context>
    <name>bridgewatch::SilenceModel</name>
    <message>
        <source>from %1 until %2</source>
        <translation>von %1 bis %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
</context>
<context>
    <name>bridgewatch::SilencesDialog</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Expire…</source>
        <translation>Beenden&#xa0;…</translation>
    </message>
    <message>
        <source>Silences</source>
        <translation>Stummschaltungen</translation>
    </message>
    <message>
        <source>What they fit is seen on the board as hidden, and nobody is told of it.</source>
        <translation>Was zu ihnen passt, ist auf der Tafel verborgen, und niemandem wird es gemeldet.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Expire</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Expire this silence now?</source>
        <translation>Diese Stummschaltung jetzt beenden?</translation>
    </message>
    <message>
        <source>For everybody who listens to this server: what it fits asks for somebody again.</source>
        <translation>Für alle, die auf diesen Server hören: Was dazu passt, verlangt wieder nach jemandem.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt&#xa0;…</translation>
    </message>
    <message>
        <source>the silence has expired.</source>
        <translation>die Stummschaltung ist beendet.</translation>
    </message>
    <message numerus="yes">
        <source>%n more silence(s) are not shown.</source>
        <translation>
            <numerusform>%n weitere Stummschaltung wird nicht gezeigt.</numerusform>
            <numerusform>%n weitere Stummschaltungen werden nicht gezeigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n silence(s) hold or will hold.</source>
        <translation>
            <numerusform>%n Stummschaltung gilt oder wird gelten.</numerusform>
            <numerusform>%n Stummschaltungen gelten oder werden gelten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is silenced.</source>
        <translation>Nichts ist stummgeschaltet.</translation>
    </message>
</context>
<context>
    <name>bridgewatch::StatusBar</name>
    <message>
        <source>data %1 old</source>
        <translation>Daten %1 alt</translation>
    </message>
    <message>
        <source>not everything seen yet</source>
        <translation>noch nicht alles gesehen</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Bridgewatch looks, and changes nothing of what it looks at.</source>
        <translation>Bridgewatch sieht nach und ändert nichts an dem, was es ansieht.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>respond within %1</source>
        <translation>reagieren binnen %1</translation>
    </message>
    <message>
        <source>overdue by %1</source>
        <translation>überfällig seit %1</translation>
    </message>
    <message>
        <source>The incident that is open: show its step</source>
        <translation>Der offene Vorfall: seinen Schritt zeigen</translation>
    </message>
    <message>
        <source>Actions allowed</source>
        <translation>Aktionen erlaubt</translation>
    </message>
    <message>
        <source>Actions may be carried out, each after its preview and a confirmation.</source>
        <translation>Aktionen dürfen ausgeführt werden, jede nach ihrer Vorschau und einer Bestätigung.</translation>
    </message>
</context>
<context>
    <name>bridgewatch::StepPanel</name>
    <message>
        <source>Scenario %1</source>
        <translation>Szenario %1</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>Done by %1.</source>
        <translation>Erledigt von %1.</translation>
    </message>
    <message>
        <source>Skipped by %1: %2</source>
        <translation>Ausgelassen von %1: %2</translation>
    </message>
    <message>
        <source>Failed, says %1: %2</source>
        <translation>Fehlgeschlagen, sagt %1: %2</translation>
    </message>
    <message>
        <source>Ruled out: %1</source>
        <translation>Scheidet aus: %1</translation>
    </message>
    <message>
        <source>The step</source>
        <translation>Der Schritt</translation>
    </message>
    <message>
        <source>What we see</source>
        <translation>Was wir sehen</translation>
    </message>
    <message>
        <source>Why not the others</source>
        <translation>Warum nicht die anderen</translation>
    </message>
    <message>
        <source>What the runbook says</source>
        <translation>Was das Runbook sagt</translation>
    </message>
    <message>
        <source>This is it</source>
        <translation>Das ist es</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Neu ansehen</translation>
    </message>
    <message>
        <source>Step done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Skip…</source>
        <translation>Auslassen&#xa0;…</translation>
    </message>
    <message>
        <source>Attach look</source>
        <translation>Blick anhängen</translation>
    </message>
    <message>
        <source>Escalate…</source>
        <translation>Eskalieren&#xa0;…</translation>
    </message>
    <message>
        <source>confidence %1</source>
        <translation>Gewissheit %1</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Escalate to %1</source>
        <translation>An %1 eskalieren</translation>
    </message>
    <message>
        <source>Ruled out: what is looked at for it is well.</source>
        <translation>Scheidet aus: was dafür angesehen wird, ist in Ordnung.</translation>
    </message>
</context>
<context>
    <name>bridgewatch::TargetTrial</name>
    <message>
        <source>&amp;Test this target now</source>
        <translation>Dieses Ziel jetzt &amp;testen</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Wird getestet&#xa0;…</translation>
    </message>
    <message>
        <source>The profile has errors: mend them first.</source>
        <translation>Das Profil hat Fehler: beheben Sie diese zuerst.</translation>
    </message>
    <message>
        <source>from %1: %2</source>
        <translation>von %1: %2</translation>
    </message>
</context>
<context>
    <name>bridgewatch::TimelinePanel</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>What of the timeline is shown</source>
        <translation>Was von der Zeitleiste gezeigt wird</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>gesehen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>getan</translation>
    </message>
    <message>
        <source>said</source>
        <translation>gesagt</translation>
    </message>
    <message>
        <source>Note for the timeline</source>
        <translation>Notiz für die Zeitleiste</translation>
    </message>
    <message>
        <source>Write a note… Ctrl+Enter adds it</source>
        <translation>Notiz schreiben&#xa0;… Strg+Eingabe fügt sie an</translation>
    </message>
</context>
<context>
    <name>bridgewatch::TrayIcon</name>
    <message>
        <source>Nothing fires</source>
        <translation>Kein Alarm steht an</translation>
    </message>
    <message>
        <source>Not every source of alerts answers</source>
        <translation>Nicht jede Alarmquelle antwortet</translation>
    </message>
    <message numerus="yes">
        <source>%n more alert(s)</source>
        <translation>
            <numerusform>%n weiterer Alarm</numerusform>
            <numerusform>%n weitere Alarme</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Bridgewatch</source>
        <translation>Bridgewatch öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>bridgewatch::VendorsDelegate</name>
    <message>
        <source>Status page</source>
        <translation>Statusseite</translation>
    </message>
    <message>
        <source>Our look</source>
        <translation>Unser Blick</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
</context>
<context>
    <name>bridgewatch::VendorsModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Status page: %1</source>
        <translation>Statusseite: %1</translation>
    </message>
    <message>
        <source>Our look: %1</source>
        <translation>Unser Blick: %1</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Konto: %1</translation>
    </message>
</context>
<context>
    <name>bridgewatch::VendorsPanel</name>
    <message>
        <source>Vendors</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>what they say, and what we see</source>
        <translation>was sie sagen, und was wir sehen</translation>
    </message>
</context>
<context>
    <name>bridgewatch::VerdictView</name>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the evidence as text</source>
        <translation>Belege als Text kopieren</translation>
    </message>
    <message>
        <source>Open an incident…</source>
        <translation>Vorfall eröffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Open an incident on this finding</source>
        <translation>Zu diesem Befund einen Vorfall eröffnen</translation>
    </message>
</context>
<context>
    <name>bridgewatch::VictimModel</name>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Abfrage</translation>
    </message>
</context>
<context>
    <name>bridgewatch::Watch</name>
    <message>
        <source>Nothing was seen for %1 s: the machine slept, or the program was stopped. Looking again.</source>
        <translation>%1&#xa0;s lang wurde nichts gesehen: Der Rechner schlief, oder das Programm stand. Es wird wieder nachgesehen.</translation>
    </message>
    <message>
        <source>The clock of this machine was set by %1 s.</source>
        <translation>Die Uhr dieses Rechners wurde um %1&#xa0;s gestellt.</translation>
    </message>
    <message>
        <source>The network of this machine changed. Looking again.</source>
        <translation>Das Netz dieses Rechners hat sich geändert. Es wird wieder nachgesehen.</translation>
    </message>
    <message>
        <source>Looking has come to a halt: what is shown gets no newer.</source>
        <translation>Das Nachsehen steht still: Was gezeigt wird, wird nicht neuer.</translation>
    </message>
    <message>
        <source>Looking goes on.</source>
        <translation>Es wird wieder nachgesehen.</translation>
    </message>
</context>
<context>
    <name>bridgewatch::WelcomePage</name>
    <message>
        <source>&amp;Begin watching</source>
        <translation>B&amp;eobachten</translation>
    </message>
    <message>
        <source>Open the &amp;lab instead</source>
        <translation>Stattdessen das Labo&amp;r öffnen</translation>
    </message>
    <message>
        <source>Open a pro&amp;file…</source>
        <translation>Pro&amp;fil öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>First start</source>
        <translation>Erster Start</translation>
    </message>
    <message>
        <source>What shall be watched?</source>
        <translation>Was soll beobachtet werden?</translation>
    </message>
    <message>
        <source>Each part is looked at as soon as you have entered it. Leave out what you do not have; one part is enough.</source>
        <translation>Jeder Teil wird angesehen, sobald Sie ihn eingegeben haben. Lassen Sie weg, was Sie nicht haben; ein Teil genügt.</translation>
    </message>
    <message>
        <source>Nothing is changed anywhere: Bridgewatch looks, and no more, until you allow it.</source>
        <translation>Nirgends wird etwas geändert: Bridgewatch sieht nur hin, bis Sie mehr erlauben.</translation>
    </message>
    <message>
        <source>It becomes a file, which you can change at any time:</source>
        <translation>Daraus wird eine Datei, die Sie jederzeit ändern können:</translation>
    </message>
    <message>
        <source>What shall be watched</source>
        <translation>Was beobachtet werden soll</translation>
    </message>
    <message>
        <source>Open a profile</source>
        <translation>Profil öffnen</translation>
    </message>
    <message>
        <source>Profiles (*.yaml *.yml)</source>
        <translation>Profile (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>bridgewatch::WhyPopup</name>
    <message>
        <source>Why is this shown?</source>
        <translation>Warum steht das hier?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>bridgewatch::WindowPage</name>
    <message>
        <source>The path has to begin with /.</source>
        <translation>Der Pfad muss mit / beginnen.</translation>
    </message>
    <message>
        <source>%1 is no folder.</source>
        <translation>%1 ist kein Ordner.</translation>
    </message>
    <message>
        <source>%1 cannot be written to.</source>
        <translation>In %1 lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Change &amp;nothing, whatever a profile allows</source>
        <translation>&amp;Nichts ändern, was immer ein Profil erlaubt</translation>
    </message>
    <message>
        <source>as the desktop</source>
        <translation>wie der Desktop</translation>
    </message>
    <message>
        <source>light</source>
        <translation>hell</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dunkel</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>hoher Kontrast</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>every alert</source>
        <translation>jeder Alarm</translation>
    </message>
    <message>
        <source>warnings and worse</source>
        <translation>Warnungen und Schlimmeres</translation>
    </message>
    <message>
        <source>high and critical alerts</source>
        <translation>hohe und kritische Alarme</translation>
    </message>
    <message>
        <source>critical alerts alone</source>
        <translation>nur kritische Alarme</translation>
    </message>
    <message>
        <source>no alert</source>
        <translation>kein Alarm</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>Ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>Text si&amp;ze</source>
        <translation>Schrift&amp;größe</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>Desktop noti&amp;fications</source>
        <translation>&amp;Meldungen des Desktops</translation>
    </message>
    <message>
        <source>The board shows every alert all the same.</source>
        <translation>Die Tafel zeigt trotzdem jeden Alarm.</translation>
    </message>
    <message>
        <source>Change nothing, whatever a profile allows</source>
        <translation>Nichts ändern, was immer ein Profil erlaubt</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Plans can be looked at; nothing is carried out.</source>
        <translation>Pläne lassen sich ansehen; ausgeführt wird nichts.</translation>
    </message>
    <message>
        <source>&amp;Data folder</source>
        <translation>&amp;Datenordner</translation>
    </message>
    <message>
        <source>History, incidents and logs. From the next start on, for bridgewatchctl as well; what lies in the old folder stays there.</source>
        <translation>Verlauf, Vorfälle und Logs. Ab dem nächsten Start, auch für bridgewatchctl; was im alten Ordner liegt, bleibt dort.</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>default: %1</source>
        <translation>Vorgabe: %1</translation>
    </message>
</context>
<context>
    <name>bridgewatch::Workspace</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Logs</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Vorfall</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>Eskalation</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Bereitschaft</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
</TS>
